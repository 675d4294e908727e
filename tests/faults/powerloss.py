"""What is left on a disk after the power is cut: a model, harsher than a real disk.

Kept for certain is what the program waited for: the content of a file once it was synced, a name (of a new, renamed or
deleted file, of a folder) once its folder was. A deletion is also certain after any later sync, as on file systems with
a journal. Of everything else each 512-byte sector of each write is there or not with even chances, each change of
length too, and of the names changed in one folder only the first few, in the order they were changed.

After the crash VFS of SQLite (https://www.sqlite.org/testing.html, 3.3) and the paper of Pillai et al., OSDI 2014.
"""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.disk import Step
from tests.faults.work import Ack

SECTOR_BYTES = 512


@dataclass(slots=True)
class _File:
    """Content for certain, and what was written since."""

    content: bytearray = field(default_factory=bytearray)
    waiting: list[Step] = field(default_factory=list)

    def settle(self) -> None:
        for step in self.waiting:
            self._apply(step, None)
        self.waiting.clear()

    def after_cut(self, pick: random.Random) -> bytes:
        for step in self.waiting:
            self._apply(step, pick)
        return bytes(self.content)

    def _apply(self, step: Step, pick: random.Random | None) -> None:
        if step.sort == "cut":
            if pick is None or pick.random() < 0.5:
                del self.content[step.at :]
                self.content.extend(bytes(max(0, step.at - len(self.content))))
            return
        for offset in range(0, len(step.data), SECTOR_BYTES):
            if pick is not None and pick.random() < 0.5:
                continue
            sector, at = step.data[offset : offset + SECTOR_BYTES], step.at + offset
            if len(self.content) < at + len(sector):
                self.content.extend(bytes(at + len(sector) - len(self.content)))
            self.content[at : at + len(sector)] = sector


@dataclass(frozen=True, slots=True)
class _Naming:
    """A change of names that is not certain yet: the name before is empty for a new file, after for a deletion."""

    before: str = ""
    after: str = ""
    file: _File | None = None

    @property
    def folder(self) -> str:
        return os.path.dirname(self.after or self.before)


class PowerCut:
    """A disk that is told what the program did, up to the cut."""

    def __init__(self, root: Path) -> None:
        """Start from what lies below `root`, all of it for certain."""
        self._root = root
        self._files: dict[str, _File] = {}
        self._folders: set[str] = set()
        for folder, _names, names in os.walk(root):
            self._folders.add(folder)
            for name in names:
                path = os.path.join(folder, name)
                self._files[path] = _File(bytearray(Path(path).read_bytes()))
        self._names = dict(self._files)
        self._waiting: list[_Naming] = []
        self.acknowledged: list[Ack] = []

    def take(self, step: Step | Ack) -> None:
        """One more step."""
        if isinstance(step, dict):
            self.acknowledged.append(step)
            return
        match step.sort:
            case "create":
                self._files[step.path] = file = _File()
                self._waiting.append(_Naming(after=step.path, file=file))
            case "write" | "cut":
                self._files[step.path].waiting.append(step)
            case "sync":
                self._files[step.path].settle()
                self._make_certain([one for one in self._waiting if one.file is not None and not one.after])
            case "rename":
                file = self._files.pop(step.path)
                self._files[step.to] = file
                self._waiting.append(_Naming(step.path, step.to, file))
            case "delete":
                self._waiting.append(_Naming(step.path, file=self._files.pop(step.path)))
            case "folder":
                self._waiting.append(_Naming(after=step.path))
            case "remove folder":
                self._waiting.append(_Naming(before=step.path))
            case "sync folder":
                self._make_certain([one for one in self._waiting if one.folder == step.path])

    def _make_certain(self, some: Sequence[_Naming]) -> None:
        for one in some:
            self._waiting.remove(one)
            self._name(one)

    def _name(self, one: _Naming) -> None:
        if one.file is None:
            (self._folders.add if one.after else self._folders.discard)(one.after or one.before)
            return
        if one.before and self._names.get(one.before) is one.file:
            del self._names[one.before]
        if one.after:
            self._names[one.after] = one.file

    def write_down(self, to: Path, pick: random.Random) -> None:
        """Make the folder as it is found after the cut."""
        for folder in sorted({one.folder for one in self._waiting}):
            changes = [one for one in self._waiting if one.folder == folder]
            for one in changes[: pick.randint(0, len(changes))]:
                self._name(one)
        for folder in sorted(self._folders):
            self._place(to, folder).mkdir(parents=True, exist_ok=True)
        for path, file in self._names.items():
            if os.path.dirname(path) in self._folders:
                self._place(to, path).write_bytes(file.after_cut(pick))

    def _place(self, to: Path, path: str) -> Path:
        return to / os.path.relpath(path, self._root)
