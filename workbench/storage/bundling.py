"""A case made into a bundle: a closed copy of its database, originals, figures and documents, in one BagIt bag.

The database is copied through SQLite's backup interface, loses what stands outside the log (activity, half-typed
texts: they tell of one person's machine, and would make two bundles of the same case differ), and is written anew
page by page, so that its bytes follow from its rows alone.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import apsw

from workbench.errors import DamagedError, StorageError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.bundle import CASE_FOLDER, NotHere
from workbench.model.check import CheckProblem
from workbench.model.names import display_name
from workbench.model.work import WrittenFile
from workbench.storage import audit, backups
from workbench.storage.bags import BagWriter
from workbench.storage.case_base import DATABASE, CaseBase
from workbench.storage.case_format import FORMAT
from workbench.storage.checking import check_record, wanted_originals
from workbench.storage.connection import connect, reading, rows, translated
from workbench.storage.faults import cannot, require_room
from workbench.storage.figures import FOLDER as FIGURES
from workbench.storage.migrations import require_readable
from workbench.storage.originals import sync_folder

_CHUNK_BYTES = 1 << 20
_ADVICE = "Choose another place, or free some space. The case is as it was, and nothing was made."
_OWN = ("activity", "draft")


@dataclass(frozen=True, slots=True)
class _Source:
    """A file that goes along.

    Attributes:
        place: Where it lies.
        sha256: What it must have; empty for the database.
        name: For messages.
    """

    place: Path
    sha256: str = ""
    name: str = ""


class BundleDraft:
    """A bundle being made beside its place.

    Attributes:
        case_id, head, entries: Of the copy of the case that goes along.
        problems: What a check of its record found.
        originals: How many go along.
        not_here: Originals that do not.
        place: Where the bundle lies until it takes its place.
        files, size_bytes: Of its payload, once it is written.
    """

    def __init__(  # noqa: PLR0917 - one caller
        self,
        folder: Path,
        target: Path,
        as_zip: bool,
        sources: dict[str, _Source],
        not_here: Sequence[NotHere],
        record: tuple[str, audit.Head, tuple[CheckProblem, ...]],
    ) -> None:
        self.case_id, head, self.problems = record
        self.head, self.entries = head.hash, head.seq
        self.originals = sum(path.startswith(f"{CASE_FOLDER}/originals/") for path in sources)
        self.not_here = tuple(not_here)
        self.place = folder / ("bundle.zip" if as_zip else "bundle")
        self.files = 0
        self.size_bytes = 0
        self._target = target
        self._as_zip = as_zip
        self._sources = sources

    def write(
        self, documents: Sequence[WrittenFile], info: Sequence[tuple[str, str]], progress: Progress = SILENT
    ) -> None:
        """Write the whole bag.

        Args:
            documents: Further files, under their paths in the bag.
            info: Labels and values for `bag-info.txt`.

        Raises:
            StorageError: The disk is full or fails, or an original changed since it was looked at.
            Cancelled: The analyst stopped it.
        """
        texts = {file.name: file.data for file in documents}
        total = sum(len(data) for data in texts.values())
        with _said(self._target.name):
            total += sum(source.place.stat().st_size for source in self._sources.values())
        require_room(self.place.parent, total, what="bundle", name=display_name(self._target.name), advice=_ADVICE)
        root = f"case-{self.case_id[:12]}"
        with _said(self._target.name), BagWriter(self.place, root, as_zip=self._as_zip) as bag:
            for path in sorted(texts.keys() | self._sources.keys()):
                if path in texts:
                    bag.add(path, len(texts[path]), (texts[path],))
                else:
                    self._add(bag, path, self._sources[path], total, progress)
            bag.finish(info)
            self.files, self.size_bytes = bag.files, bag.size_bytes

    def _add(self, bag: BagWriter, path: str, source: _Source, total: int, progress: Progress) -> None:
        with source.place.open("rb") as stream:
            size_bytes = os.fstat(stream.fileno()).st_size
            sha256 = bag.add(path, size_bytes, _pieces(stream, bag.size_bytes, total, progress))
        if source.sha256 and sha256 != source.sha256:
            raise DamagedError(
                f"“{source.name}” changed while it was copied, so no bundle was made.",
                advice="Check the case and its disk, then make the bundle again.",
            )

    def settle(self) -> Path:
        """Let the bundle take its place.

        Raises:
            StorageError: Something is there by now, or it cannot be put there.
        """
        with _said(self._target.name):
            _put(self.place, self._target)
            sync_folder(self._target.parent)
        return self._target


class Bundling(CaseBase):
    """Making a bundle to give away."""

    @contextmanager
    def bundle(
        self, to: Path, *, as_zip: bool, originals: bool = True, progress: Progress = SILENT
    ) -> Iterator[BundleDraft]:
        """Begin a bundle of the case as it is now; what is not settled at the end is gone.

        Args:
            to: The zip file or folder to be made.
            originals: Whether the originals go along.

        Raises:
            UsageError: Something is there, or the place lies in the case.
            StorageError: The disk is full or fails.
            Cancelled: The analyst stopped it.
        """
        target = to.absolute()
        if target.resolve().is_relative_to(self.path.resolve()):
            raise UsageError("A bundle is not made inside the case itself.", advice="Choose a place beside it.")
        if os.path.lexists(target) and (as_zip or not target.is_dir() or any(target.iterdir())):
            raise UsageError(f"“{display_name(target.name)}” exists already.", advice="Choose another name.")
        require_room(
            target.parent, 2 * self._file.stat().st_size, what="bundle", name=display_name(target.name), advice=_ADVICE
        )
        with _folder_beside(target) as folder:
            record = self._closed_copy(folder, progress)
            sources = {f"{CASE_FOLDER}/{DATABASE}": _Source(folder / DATABASE)}
            not_here: list[NotHere] = []
            self._add_figures(sources)
            self._add_originals(sources, not_here, originals, progress)
            yield BundleDraft(folder, target, as_zip, sources, not_here, record)

    def _closed_copy(self, folder: Path, progress: Progress) -> tuple[str, audit.Head, tuple[CheckProblem, ...]]:
        first, closed = folder / "first.part", folder / DATABASE
        backups.copy_database(self._db, first, progress)
        with translated(closed):
            db = apsw.Connection(os.fspath(first))
            try:
                with db:
                    for table in _OWN:
                        db.execute(f"DELETE FROM {table}")  # noqa: S608 - fixed names
                        db.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
                db.execute("VACUUM INTO ?", (os.fspath(closed),))
            finally:
                db.close()
        with _said(folder.name):
            first.unlink()
        db = connect(closed, immutable=True)
        try:
            require_readable(db, FORMAT, self.path.name)
            with reading(db, closed):
                _entries, problems = check_record(db, progress)
                ((case_id,),) = rows(db, "SELECT value FROM about WHERE name = 'case_id'")
                return case_id, audit.head(db), problems
        finally:
            db.close()

    def _add_figures(self, sources: dict[str, _Source]) -> None:
        with self._reading():
            figures = rows(self._db, "SELECT DISTINCT sha256 FROM figure ORDER BY 1")
        for (sha256,) in figures:
            place = self.path / FIGURES / f"{sha256}.png"
            if place.is_file() and self._originals.hash_of(place) == sha256:
                sources[f"{CASE_FOLDER}/{FIGURES}/{place.name}"] = _Source(place, sha256, f"figure {sha256[:12]}")

    def _add_originals(
        self, sources: dict[str, _Source], not_here: list[NotHere], wanted: bool, progress: Progress
    ) -> None:
        with self._reading():
            named = wanted_originals(self._db)
        for done, (sha256, name) in enumerate(named.items()):
            place, shown = self._originals.path(sha256), display_name(name)
            progress.update(done, len(named), f"Reading {shown}", "files")
            if not wanted:
                not_here.append(NotHere(sha256, shown, "left out on request"))
            elif not place.is_file():
                not_here.append(NotHere(sha256, shown, "missing from the case"))
            elif self._originals.hash_of(place, progress) != sha256:
                not_here.append(NotHere(sha256, shown, "changed since it was taken in"))
            else:
                sources[f"{CASE_FOLDER}/originals/{sha256[:2]}/{sha256}"] = _Source(place, sha256, shown)


def _pieces(stream: BinaryIO, before: int, total: int, progress: Progress) -> Iterator[bytes]:
    done = before
    while chunk := stream.read(_CHUNK_BYTES):
        done += len(chunk)
        progress.update(min(done, total), total, "Writing the bundle", "bytes")
        yield chunk


def _put(place: Path, target: Path) -> None:
    if target.is_dir() and not any(target.iterdir()):
        target.rmdir()  # an empty folder was chosen
    if os.path.lexists(target):
        raise FileExistsError(f"{target.name} exists")
    place.rename(target)


@contextmanager
def _folder_beside(target: Path) -> Iterator[Path]:
    """A folder on the disk of the bundle that is gone in the end."""
    with _said(target.name):
        folder = Path(tempfile.mkdtemp(prefix=".bundle-", suffix=".part", dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _said(name: str) -> Iterator[None]:
    try:
        yield
    except StorageError:
        raise
    except OSError as error:
        raise cannot(f"The bundle “{display_name(name)}” could not be written", error, advice=_ADVICE) from error
