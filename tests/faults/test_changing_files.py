"""A file that changes, grows, shrinks, goes, or becomes a link, a pipe or a folder while it is taken in.

The change comes before the n-th opening or reading of the file, or change to the disk of the case, for n = 1, 2, 3 ...
until it comes too late. What is stored is the one content or the other, whole, or nothing with a plain sentence.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.faults.disk import Step, watched
from tests.faults.looking import left_lying
from tests.faults.work import Desk, make_desk, open_session, pool_of, sha256_of
from tests.unit.commands.fakes import PNG
from workbench.commands import case, library
from workbench.model.library import AddOutcome

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders, and links need a right"),
    pytest.mark.timeout(120),
]

_SIZE_BYTES = (3 << 19) + 7  # a block of a copy and some
_LAST = 24  # by then a file is stored; what follows are writes of the database


def _changed(path: Path, other: Path) -> None:
    path.write_bytes(other.read_bytes())


def _grown(path: Path, other: Path) -> None:
    with path.open("ab") as stream:
        stream.write(other.read_bytes())


def _cut(path: Path, other: Path) -> None:
    del other
    os.truncate(path, _SIZE_BYTES // 2)


def _gone(path: Path, other: Path) -> None:
    del other
    path.unlink()


def _link(path: Path, other: Path) -> None:
    path.unlink()
    path.symlink_to(other)


def _pipe(path: Path, other: Path) -> None:
    del other
    path.unlink()
    os.mkfifo(path)


def _folder(path: Path, other: Path) -> None:
    del other
    path.unlink()
    path.mkdir()


CHANGES: dict[str, Callable[[Path, Path], None]] = {
    "changed": _changed,
    "grown": _grown,
    "cut short": _cut,
    "gone": _gone,
    "a link": _link,
    "a pipe": _pipe,
    "a folder": _folder,
}


class Meddling:
    """Changes a file before the n-th event."""

    def __init__(self) -> None:
        self._left = 0
        self._path = ""
        self._change: Callable[[], None] = lambda: None

    def arm(self, nth: int, path: Path, change: Callable[[], None]) -> None:
        """From here on."""
        self._left, self._path, self._change = nth, str(path), change

    def disarm(self) -> None:
        """No more."""
        self._left = 0

    @property
    def came(self) -> bool:
        """Whether the change was made."""
        return not self._left

    def step(self, _step: Step | None = None) -> None:
        """One event."""
        if not self._left:
            return
        self._left -= 1
        if not self._left:
            self._change()

    def read(self, path: str) -> None:
        """Something is opened or read."""
        if path == self._path:
            self.step()


def _files(base: Path, nth: int) -> tuple[Path, Path]:
    """The file to take in and the one that takes its place, of contents never used before."""
    path, other = base / "media" / "a.png", base / "media" / "b.png"
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    for number, one in enumerate((path, other)):
        one.write_bytes(PNG + random.Random(2 * nth + number).randbytes(_SIZE_BYTES - len(PNG)))
    return path, other


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path / "desk")


def _contents(kind: str, path: Path, allowed: set[str]) -> set[str]:
    """Hashes of the whole contents the file had."""
    return allowed | ({sha256_of(path)} if kind in ("grown", "cut short") and path.exists() else set())


@pytest.mark.parametrize("kind", CHANGES)
def test_a_file_that_changes_during_intake(kind: str, desk: Desk) -> None:
    base, meddling, sentences, nth = desk.root.parent, Meddling(), set[str](), 0
    with watched(base, meddling.step, readers_too=meddling.read), open_session(desk) as session:
        while nth < _LAST and (not nth or meddling.came):
            nth += 1
            path, other = _files(base, nth)
            allowed = {sha256_of(path), sha256_of(other)}
            before = {one.sha256 for one in session.state().media}
            meddling.arm(nth, path, partial(CHANGES[kind], path, other))
            report = case.add_media(session, [path])
            sentences |= {one.reason for one in report.unreadable}
            new = {one.sha256 for one in session.state().media if one.sha256} - before
            assert new <= _contents(kind, path, allowed), f"{kind} at {nth}"
            assert new or report.unreadable or report.left_out, f"{kind} at {nth}: nothing is said"
            assert left_lying(desk.case) == []
        meddling.disarm()
        assert nth > 5
        assert case.check(session).sound
        assert case.add_media(session, list(_files(base, 1000))).added == 2
    assert sentences or kind == "a link"  # which is followed: the one content or the other
    assert not [one for one in sentences if not one or "Errno" in one]


@pytest.mark.parametrize("kind", CHANGES)
def test_a_file_that_changes_while_it_is_added_to_a_library(kind: str, desk: Desk) -> None:
    base, meddling, nth = desk.root.parent, Meddling(), 0
    pool = pool_of(desk.library_id)
    while nth < _LAST and (not nth or meddling.came):
        nth += 1
        path, other = _files(base, nth)
        allowed = {sha256_of(path), sha256_of(other)}
        known = {item.sha256 for item in library.list_items(desk.library)}
        with watched(base, meddling.step, readers_too=meddling.read):
            meddling.arm(nth, path, partial(CHANGES[kind], path, other))
            [record] = library.add(desk.library, [path], pool=pool).records  # type: ignore[arg-type]
        new = {item.sha256 for item in library.list_items(desk.library)} - known
        assert new <= _contents(kind, path, allowed), f"{kind} at {nth}"
        assert (record.outcome is AddOutcome.ADDED) == bool(new)
        assert record.outcome is AddOutcome.ADDED or (record.reason and "Errno" not in record.reason)
    assert nth > 2
