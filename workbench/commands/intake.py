"""Taking files into a case: stored first, then read in workers; nothing is lost on the way.

Used by `commands.case`, `commands.article` and `commands.media`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.commands.files import FoundFile, UnreadFile, file_sha256, sort_file, unread, walk
from workbench.commands.linking import Placing
from workbench.commands.names import display
from workbench.commands.running import Outcome, Watcher, in_order
from workbench.commands.session import Session
from workbench.errors import FullDiskError, NotFoundError, UnreadableError, WorkbenchError, WorkerDied
from workbench.jobs import Progress
from workbench.model.ids import MediaId
from workbench.model.media import MediaItem, MediaState
from workbench.model.plain import to_plain
from workbench.model.work import IntakeRequest, IntakeResult
from workbench.workers.pool import Job

INTAKE_TASK = "workbench.tasks.intake:run"
_MOST_NAMED = 6
_QUARANTINE = "stopped the reader twice"


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """What became of the files given; each is counted exactly once.

    Attributes:
        added: Files new in the case.
        already: Files whose content was there before.
        unreadable: Files that could not be stored or read, with reasons.
        left_out: Files that are no pictures or clips, hidden, or links.
        linked: How many media were linked to a claim.
        media_ids: Media concerned, new or not, in order.
    """

    added: int = 0
    already: int = 0
    unreadable: tuple[UnreadFile, ...] = ()
    left_out: tuple[UnreadFile, ...] = ()
    linked: int = 0
    media_ids: tuple[int, ...] = ()

    def joined(self, other: IntakeReport) -> IntakeReport:
        """Both reports as one."""
        return IntakeReport(
            self.added + other.added,
            self.already + other.already,
            self.unreadable + other.unreadable,
            self.left_out + other.left_out,
            self.linked + other.linked,
            tuple(dict.fromkeys(self.media_ids + other.media_ids)),
        )

    def to_json(self) -> dict[str, object]:
        """For `--json`."""
        return {
            "added": self.added,
            "already": self.already,
            "linked": self.linked,
            "unreadable": to_plain(self.unreadable),
            "left_out": [{"path": file.path, "reason": file.reason} for file in self.left_out],
        }


@dataclass(slots=True)
class Intake:
    """A report being made."""

    added: int = 0
    already: int = 0
    linked: int = 0
    unreadable: list[UnreadFile] = field(default_factory=list)
    left_out: list[UnreadFile] = field(default_factory=list)
    media_ids: list[int] = field(default_factory=list)
    reading: dict[MediaId, list[str]] = field(default_factory=dict)
    """Media of which a reading is under way, with further files given that hold the same content."""

    def report(self) -> IntakeReport:
        """As it stands."""
        return IntakeReport(
            self.added,
            self.already,
            tuple(self.unreadable),
            tuple(self.left_out),
            self.linked,
            tuple(dict.fromkeys(self.media_ids)),
        )


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file now in the case.

    Attributes:
        media_id: Its medium.
        path: As given, display form.
        new: Whether its content was not in the case before.
        waiting: Whether it still has to be read.
    """

    media_id: MediaId
    path: str
    new: bool = True
    waiting: bool = True


def add_files(session: Session, paths: Iterable[Path], progress: Progress) -> IntakeReport:
    """Store and read files and folders.

    Raises:
        Cancelled: What was stored stays; media not read yet wait and are read when added again.
        StorageError: The case cannot be written (full disk...).
    """
    session.check_writable()
    files = list(walk(paths))
    intake = Intake()
    placing = Placing(session.state())
    done = 0

    def stored() -> Iterator[StoredFile]:
        nonlocal done
        for found in files:
            progress.update(done, len(files), f"Storing {display(found.path.name)}", "files")
            sorted_file = sort_file(found)
            done += 1
            if sorted_file.left_out:
                intake.left_out.append(unread(sorted_file))
            elif sorted_file.unreadable:
                refuse(session, unread(sorted_file), found.path, intake, placing)
            else:
                try:
                    file = store_file(session, found.path, intake, placing, progress)
                except FullDiskError as error:
                    raise _full_at(found.path, [one.path for one in files[done:]], error) from error
                if file is not None and file.waiting:
                    yield file

    read_stored(session, stored(), intake, progress, total=len(files))
    return intake.report()


def _full_at(path: Path, after: Sequence[Path], error: FullDiskError) -> FullDiskError:
    """Which file did not fit, and which were not tried after it."""
    text = f"“{display(path.name)}” was not taken in. {error.message}"
    if not after:
        return FullDiskError(text, advice=error.advice)
    names = ", ".join(f"“{display(one.name)}”" for one in after[:_MOST_NAMED])
    if len(after) > _MOST_NAMED:
        names = f"{names} and {len(after) - _MOST_NAMED} more"
    return FullDiskError(
        f"{text} Not tried: {names}.",
        advice="Free some space and add these files again. What was recorded before is safe.",
    )


def store_file(
    session: Session,
    path: Path,
    intake: Intake,
    placing: Placing,
    progress: Progress,
    *,
    source_url: str = "",
    caption: str = "",
    addresses: Sequence[str] = (),
    inside: str = "",
) -> StoredFile | None:
    """Copy one file into the case and link it by what it is: its content, its address, its name.

    Args:
        source_url, caption: As the article cites it.
        addresses: Others it is cited under.
        inside: Name of a file taken out of an archive, whose own path says nothing.

    Returns:
        The medium; None when the file could not be stored.
    """
    name = inside or path.name
    shown = inside or display(path)
    name_bytes = os.fsencode(name) if not inside else name.encode("utf-8", "replace")
    try:
        missing = _missing_of(path, display(name), placing, progress, (source_url, *addresses), not inside)
        if missing is not None:
            media_id = session.store.resolve_missing(missing.id, path, name_bytes=name_bytes, progress=progress)
            added = True
        else:
            media_id, added = session.store.add_file(
                path, name_bytes=name_bytes, source_url=source_url, caption=caption, progress=progress
            )
    except UnreadableError as error:
        refuse(session, UnreadFile(shown, error.reason, error.advice), path, intake, placing, source_url)
        return None
    session.changed("", ())
    intake.media_ids.append(media_id)
    if missing is not None:
        placing.found(missing.id, media_id)
        intake.linked += media_id in placing.linked
    elif not source_url:
        _link_by_name(session, media_id, name, intake, placing)
    return StoredFile(media_id, shown, added, _has_to_be_read(session, media_id, shown, intake))


def _missing_of(  # noqa: PLR0917 - one call
    path: Path, name: str, placing: Placing, progress: Progress, addresses: Sequence[str], has_folders: bool
) -> MediaItem | None:
    """The missing medium a file is: known by its address or content before its name, which many files share."""
    found = placing.missing_at(addresses)
    if found is None and placing.knows_hashes:
        found = placing.missing_with(file_sha256(path, progress))
    if found is not None or not has_folders:  # inside an archive each medium has its address: names say less
        return found
    return placing.missing_for(name, [display(part) for part in path.parts[:-1]]) or placing.refused_as(name)


def refuse(  # noqa: PLR0917 - one call
    session: Session, file: UnreadFile, path: Path, intake: Intake, placing: Placing, source_url: str = ""
) -> None:
    """List a file that cannot be stored; one that exists is kept in sight in the case too, without its content.

    A cited medium that the file should have been stays open as it is.
    """
    intake.unreadable.append(file)
    if not os.path.lexists(path) or source_url or placing.missing_for(display(path.name)) is not None:
        return
    media_id = session.store.add_unreadable(os.fsencode(path.name), file.reason, file.advice)
    session.changed("", ())
    intake.media_ids.append(media_id)
    placing.refuse(_medium(session, media_id))
    _link_by_name(session, media_id, path.name, intake, placing)


def _has_to_be_read(session: Session, media_id: MediaId, path: str, intake: Intake) -> bool:
    """Whether a file's content needs a reading; one that was read, or is being read, is counted here."""
    if media_id in intake.reading:
        intake.reading[media_id].append(path)
        return False
    medium = _medium(session, media_id)
    if medium.state is MediaState.WAITING:
        intake.reading[media_id] = []
        return True
    if medium.state is MediaState.READY:
        intake.already += 1
    else:
        intake.unreadable.append(UnreadFile(path, medium.reason, medium.advice))
    return False


def _medium(session: Session, media_id: int) -> MediaItem:
    """A medium as recorded now: the whole case is not read for one file."""
    found = session.store.medium(media_id)
    if found is None:
        raise NotFoundError(f"There is no medium {media_id} in this case.")
    return found


def give_file(session: Session, media_id: int, path: Path, progress: Progress) -> IntakeReport:
    """Hand in the file of a medium that could not be had, whatever its name; it keeps its place and its claims.

    Raises:
        UsageError: The medium has its file.
        UnreadableError: The file cannot be stored.
    """
    session.check_writable()
    intake = Intake()
    decided = sort_file(FoundFile(path, given=True))
    if not decided.usable:
        (intake.left_out if decided.left_out else intake.unreadable).append(unread(decided))
        return intake.report()
    found = session.store.resolve_missing(media_id, path, name_bytes=os.fsencode(path.name), progress=progress)
    session.changed("", ())
    intake.media_ids.append(found)
    if _medium(session, found).state is MediaState.WAITING:
        read_stored(session, (StoredFile(found, display(path)),), intake, progress, total=1)
    else:
        intake.already += 1
    return intake.report()


def _link_by_name(session: Session, media_id: MediaId, name: str, intake: Intake, placing: Placing) -> None:
    claim = None if media_id in placing.linked else placing.claim_by_name(display(name))
    if claim is not None:
        session.store.record_links([(claim.id, media_id)], "the file name repeats words of the claim alone")
        session.changed("", ())
        placing.linked.add(media_id)
        intake.linked += 1


def read_stored(
    session: Session, stored: Iterable[StoredFile], intake: Intake, progress: Progress, *, total: int | None = None
) -> None:
    """Read stored media, several at a time, and record what was found."""
    watcher = Watcher(progress, total)

    def start(file: StoredFile) -> Job[IntakeResult]:
        medium = _medium(session, file.media_id)
        leftover = session.store.leftover(medium.sha256)
        request = IntakeRequest(
            path=str(session.store.original_path(medium.sha256)), name=medium.name, unfinished=str(leftover.path)
        )
        return watcher.follow(
            session.pool.submit(
                INTAKE_TASK,
                request,
                IntakeResult,
                label=f"Reading {medium.name}",
                report=watcher.reporter(medium.name),
                source=medium.name,
                keep=leftover.keep,
            )
        )

    for done in in_order(stored, start, watcher.check):
        file = done.item
        record_outcome(session, file.media_id, done)
        session.store.leftover(_medium(session, file.media_id).sha256).drop()
        copies = intake.reading.pop(file.media_id, [])
        if done.error is not None:
            _state, reason, advice = why_unread(done.error)
            intake.unreadable += [UnreadFile(path, reason, advice) for path in (file.path, *copies)]
        else:
            intake.added += file.new
            intake.already += len(copies) + (not file.new)
        watcher.finished(f"Read {Path(file.path).name}")


def record_outcome(session: Session, media_id: MediaId, done: Outcome[StoredFile, IntakeResult]) -> None:
    """Write down what a reading told, or why there is none.

    An error that says nothing of the file (no worker could be started, the original is gone from the case folder)
    leaves the medium as it was, so that it is read when the cause is mended.
    """
    if done.value is not None:
        session.store.record_intake(media_id, done.value)
    elif done.error is not None and not isinstance(done.error, WorkerDied | NotFoundError):
        state, reason, advice = why_unread(done.error)
        session.store.record_unreadable(media_id, state, reason, advice)
    session.changed("", ())


def why_unread(error: WorkbenchError) -> tuple[MediaState, str, str]:
    """State, reason and advice for a reading that failed."""
    if isinstance(error, UnreadableError):
        state = MediaState.SET_ASIDE if _QUARANTINE in error.reason else MediaState.UNREADABLE
        return state, error.reason.rstrip("."), error.advice or _advice(state)
    reason = error.message[:1].lower() + error.message[1:].rstrip(".")
    return MediaState.SET_ASIDE, reason, error.advice or _advice(MediaState.SET_ASIDE)


def _advice(state: MediaState) -> str:
    if state is MediaState.SET_ASIDE:
        return "The original is kept. Try another copy of the file, or read it again later."
    return "The original is kept. Try another copy of the file."


def waiting(session: Session) -> tuple[StoredFile, ...]:
    """Media stored but not read yet, as left by a stop or a crash."""
    return tuple(
        StoredFile(medium.id, medium.name, new=False)
        for medium in session.state().media
        if medium.state is MediaState.WAITING
    )


def read_waiting(session: Session, progress: Progress) -> IntakeReport:
    """Read what was stored but not read."""
    session.check_writable()
    intake = Intake()
    files = waiting(session)
    read_stored(session, files, intake, progress, total=len(files))
    return replace(intake.report(), media_ids=tuple(file.media_id for file in files))
