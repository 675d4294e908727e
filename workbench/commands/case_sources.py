"""Where a case that is taken over comes from: a folder as it came, or a bundle whose every hash was checked first."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.commands.names import display
from workbench.commands.running import LatestReport, wait
from workbench.errors import DamagedError, UnreadableError
from workbench.jobs import Progress
from workbench.model.archive import ArchiveLimits, ArchiveRequest, BagFile, BagProblem, BagReport, CopiedOut
from workbench.model.bundle import CASE_FOLDER, LEFT_OUT, ORIGINALS_LABEL
from workbench.model.names import display_name
from workbench.storage.case_base import DATABASE
from workbench.storage.taken_out import TakenOut
from workbench.workers.pool import WorkerPool

BAG_TASK = "workbench.tasks.archive:bag"
COPY_TASK = "workbench.tasks.archive:copy_out"
LIMITS = ArchiveLimits(entries=2_000_000, directory_bytes=512 << 20, member_bytes=1 << 43, total_bytes=1 << 44)
"""A bundle is stored, not packed, and read in place: only its lists have to fit anywhere."""
_TIMEOUT_S = 300.0
_ASK = "Ask whoever made it to make the bundle again, or to send it in another way. Nothing of it was used."
_ALGORITHMS = ("sha256", "sha512")
_TAG_FILES = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt")
_ZIP_BEGINS = (b"PK\x03\x04", b"PK\x05\x06")
_TOLD = 3


def is_bundle(path: Path) -> bool:
    """Whether a path is to be read as a bundle: a zip file, or a folder with the declaration of a bag at its top."""
    if path.is_dir():
        return (path / "bagit.txt").is_file() and not (path / DATABASE).exists()
    try:
        with path.open("rb") as stream:
            return stream.read(4) in _ZIP_BEGINS
    except OSError:
        return False


def read_bundle(path: Path, pool: WorkerPool, progress: Progress) -> tuple[BagReport, tuple[BagProblem, ...]]:
    """Read a bundle whole, in a reader, and hold it against all of its lists.

    Returns:
        What was found, and everything that is not as it should be, of a bag or of a bundle.

    Raises:
        UnreadableError: It is no bag, or its lists cannot be read.
        Cancelled: The analyst stopped it.
    """
    latest, name = LatestReport(), display(path.name)
    job = pool.submit(
        BAG_TASK,
        ArchiveRequest(os.fspath(path.absolute()), name, limits=LIMITS),
        BagReport,
        label="Checking the bundle",
        source=name,
        report=latest,
        timeout_s=_TIMEOUT_S,
    )
    report = wait(job, progress, latest=latest)
    return report, (*report.problems, *_not_a_bundle(report))


def _not_a_bundle(report: BagReport) -> Iterator[BagProblem]:
    """What a bag may lack and a bundle may not."""
    for algorithm in _ALGORITHMS:
        if algorithm not in report.algorithms:
            yield BagProblem("missing", f"manifest-{algorithm}.txt", "A bundle has this list, and this bag has none.")
        for path in _TAG_FILES:
            if path not in report.tagged.get(algorithm, ()):
                yield BagProblem("unlisted", path, f"It is not listed in tagmanifest-{algorithm}.txt.")
    for one in report.files:
        if not one.held and not any(problem.path == display_name(one.path) for problem in report.problems):
            yield BagProblem("changed", display_name(one.path), "Its content is not what the bag lists.")


def require_whole(name: str, problems: tuple[BagProblem, ...]) -> None:
    """Refuse a bundle of which anything is not as its lists say.

    Raises:
        DamagedError: Naming the files.
    """
    if not problems:
        return
    told = "; ".join(f"{one.path or 'the bag'}: {one.why}".rstrip(".") for one in problems[:_TOLD])
    more = f"; and {len(problems) - _TOLD} more" if len(problems) > _TOLD else ""
    raise DamagedError(f"The bundle “{name}” is not as its own lists say. {told}{more}.", advice=_ASK)


@dataclass(frozen=True, slots=True)
class BundleSource:
    """The case in a bundle that was read whole.

    Attributes:
        path: The bundle.
        files: Its payload, by path in the bag.
        root: Where in the archive the bag lies.
        pool: Its workers read it.
        temporary: Folder for what is on its way out.
        progress: To tell.
        leaves_out: Whether it states that its maker left the originals out.
    """

    path: Path
    files: dict[str, BagFile]
    root: str
    pool: WorkerPool
    temporary: Path
    progress: Progress
    leaves_out: bool = False

    @contextmanager
    def held(self, *parts: str) -> Iterator[Path | None]:
        """A file of the case, copied out and held to the hash that was checked; see `CaseSource`.

        Raises:
            UnreadableError: It cannot be read any more, or is another by now.
            StorageError: There is too little room to copy it out.
        """
        file = self.files.get("/".join((CASE_FOLDER, *parts)))
        if file is None or not file.size_bytes:
            yield None
            return
        name, latest = display(self.path.name), LatestReport()
        with TakenOut(self.temporary, (file.size_bytes,), name) as out:
            job = self.pool.submit(
                COPY_TASK,
                ArchiveRequest(os.fspath(self.path.absolute()), name, f"{self.root}{file.path}", LIMITS),
                CopiedOut,
                label="Taking it out of the bundle",
                source=name,
                report=latest,
                timeout_s=_TIMEOUT_S,
                keep=out.keep,
            )
            wait(job, self.progress, latest=latest)
            out.check()
            place = out.file(0, file.sha256)
            if place is None:
                raise UnreadableError(f"{name}, {display_name(file.path)}", "it changed since it was checked")
            yield place


def opened_bundle(path: Path, pool: WorkerPool, temporary: Path, progress: Progress) -> tuple[BundleSource, BagReport]:
    """A bundle as a source of its case, after every hash of it was checked.

    Raises:
        UnreadableError: It is no bag.
        DamagedError: Something in it is not as its lists say; names the files.
        Cancelled: The analyst stopped it.
    """
    report, problems = read_bundle(path, pool, progress)
    require_whole(display(path.name), problems)
    files = {one.path: one for one in report.files}
    if f"{CASE_FOLDER}/{DATABASE}" not in files:
        raise UnreadableError(
            display(path), "it is a bag, but holds no case of this program", advice="Open what is in it on its own."
        )
    leaves_out = dict(report.info).get(ORIGINALS_LABEL) == LEFT_OUT
    return BundleSource(path, files, report.root, pool, temporary, progress, leaves_out), report
