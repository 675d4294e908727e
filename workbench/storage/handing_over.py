"""Handing a case over: a closed copy, every file of it read again, with the hashes and how to check them beside it.

The database is copied through SQLite's backup interface, so that no journal is left beside it, and switched to a
rollback journal; originals and figures are hashed as they are written and once more when they are read back.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import StorageError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.backup import HandedOver
from workbench.model.check import CheckProblem
from workbench.model.names import display_name
from workbench.storage import audit, backups
from workbench.storage.case_base import DATABASE, CaseBase
from workbench.storage.case_format import FORMAT
from workbench.storage.checking import check_case, check_record, wanted_originals
from workbench.storage.connection import connect, reading, rows
from workbench.storage.faults import cannot
from workbench.storage.figures import FOLDER as FIGURES
from workbench.storage.figures import figure_problems, wanted_figures
from workbench.storage.migrations import require_readable
from workbench.storage.opening import new_folder
from workbench.storage.originals import Originals, sync_folder
from workbench.storage.whole_files import settle

HASHES, READ_ME = "hashes.sha256", "READ ME.txt"
_CHUNK_BYTES = 1 << 20


class HandOver(CaseBase):
    """Making a copy to give away."""

    def hand_over(self, to: Path, *, originals: bool = True, progress: Progress = SILENT) -> HandedOver:
        """Make a closed copy of the case as it is now, and check the copy.

        Args:
            to: Folder to be made, or empty; the copy lies in it under the name of the case.
            originals: Whether the originals go along; without them the copy shows less.

        Returns:
            What was copied, and what the check of the copy found. It is for the caller to write the read-me.

        Raises:
            UsageError: The place is taken, or lies in the case.
            StorageError: It could not be copied whole; then nothing is left there.
            Cancelled: The analyst stopped it; nothing is left there.
        """
        target = to.absolute()
        if target.resolve().is_relative_to(self.path.resolve()):
            raise UsageError("A copy is not made inside the case itself.", advice="Choose a folder beside it.")
        with new_folder(target, "copy"):
            return self._copy_into(target, originals, progress)

    def _copy_into(self, folder: Path, originals: bool, progress: Progress) -> HandedOver:
        case = folder / self.path.name
        wanted = self._wanted_files(originals)
        _require_room(folder, sum(source.stat().st_size for source, _ in wanted) + self._file.stat().st_size)
        with _said_of(case):
            case.mkdir()
        backups.copy_database(self._db, case / DATABASE, progress)
        for done, (source, place) in enumerate(wanted):
            progress.update(done, len(wanted), display_name(source.name[:16]), "files")
            _copy_file(source, case / place, progress)
        left_out = 0 if originals else len(self._originals_of())
        problems, head = _check_copy(case, originals, progress)
        listed, size = _list_hashes(folder, case, progress)
        copied = sum(place.parts[0] == "originals" for _, place in wanted)
        return HandedOver(folder, case, listed, size, copied, left_out, head.hash, head.seq, problems)

    def _originals_of(self) -> list[str]:
        with self._reading():
            return list(wanted_originals(self._db))

    def _wanted_files(self, originals: bool) -> list[tuple[Path, Path]]:
        """Files to copy, and where in the copy they go; those that are gone are found by the check of the copy."""
        with self._reading():
            figures = [sha256 for (sha256,) in rows(self._db, "SELECT DISTINCT sha256 FROM figure ORDER BY 1")]
        places = [Path(FIGURES) / f"{sha256}.png" for sha256 in figures]
        if originals:
            places += [self._originals.path(sha256).relative_to(self.path) for sha256 in self._originals_of()]
        return [(self.path / place, place) for place in places if (self.path / place).is_file()]


def _check_copy(case: Path, originals: bool, progress: Progress) -> tuple[tuple[CheckProblem, ...], audit.Head]:
    """Look the copy over as a stranger would, from its own files."""
    db = connect(case / DATABASE, immutable=True)
    try:
        require_readable(db, FORMAT, case.name)
        if originals:
            return check_case(db, case / DATABASE, Originals(case / "originals"), progress).problems, audit.head(db)
        with reading(db, case / DATABASE):
            _entries, found = check_record(db, progress)
        return (*found, *figure_problems([*wanted_figures(db).items()], case, progress)), audit.head(db)
    finally:
        db.close()


def _copy_file(source: Path, target: Path, progress: Progress) -> None:
    """Copy, on disk for certain, and read back: the disk has to hold what was read.

    Raises:
        StorageError: It could not be written, or does not read back as it was read.
    """
    with _said_of(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        read = hashlib.sha256()
        with source.open("rb") as stream, target.open("xb") as copy:
            while chunk := stream.read(_CHUNK_BYTES):
                read.update(chunk)
                copy.write(chunk)
                progress.check()
        settle(target, target)
        target.chmod(0o444)
    if _hash_of(target, progress) != read.hexdigest():
        raise StorageError(
            f"The copy of {display_name(source.name[:16])} does not read back as it was written.",
            advice="The disk of the copy fails: choose another one. The case is as it was.",
        )


def _hash_of(path: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    with _said_of(path), path.open("rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            digest.update(chunk)
            progress.check()
    return digest.hexdigest()


def _list_hashes(folder: Path, case: Path, progress: Progress) -> tuple[int, int]:
    """Write the hash of every file of the copy, in the form `sha256sum --check` reads.

    Returns:
        Files listed, and their bytes together.
    """
    lines, size = [], 0
    for file in sorted(one for one in case.rglob("*") if one.is_file()):
        # Relative to the folder the list lies in; forward slashes are read on every system.
        lines.append(_listed(_hash_of(file, progress), file.relative_to(folder)))
        size += file.stat().st_size
    write_text(folder / HASHES, "".join(lines))
    return len(lines), size


def _listed(sha256: str, path: Path) -> str:
    """A line of the list, with the escapes sha256sum uses for names that hold a line end or a backslash."""
    name = path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return f"{'' if escaped == name else chr(92)}{sha256}  {escaped}\n"


def write_text(path: Path, text: str) -> None:
    """Write a small text into the folder of a hand-over, on disk for certain.

    Raises:
        StorageError: It cannot be written.
    """
    with _said_of(path):
        path.write_text(text, encoding="utf-8", newline="\n")
        settle(path, path)
        sync_folder(path.parent)


def _require_room(folder: Path, size_bytes: int) -> None:
    with _said_of(folder):
        free = shutil.disk_usage(folder).free
    if free < size_bytes * 1.05:
        raise StorageError(
            f"The copy takes {size_bytes / 1e6:,.0f} MB, and only {free / 1e6:,.0f} MB are free there.",
            advice="Free some space, choose another disk, or leave the originals out.",
        )


@contextmanager
def _said_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        name = display_name(os.fspath(path.name))
        raise cannot(
            f"“{name}” could not be copied", error, advice="Choose another place. The case is as it was."
        ) from error
