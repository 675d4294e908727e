"""Backups of a case: made, listed with what they hold, restored; and the closed copy that is handed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench import __version__
from workbench.commands import known
from workbench.commands.names import display, plural
from workbench.commands.session import Session, analyst_name
from workbench.jobs import SILENT, Progress
from workbench.model.backup import Backup, HandedOver, Restored
from workbench.model.case import CaseState
from workbench.model.plain import to_plain
from workbench.review.stamps import moment_words, stamp_lines
from workbench.storage import handing_over, restoring

REASONS = {
    "weekly": "made by itself, once a week",
    "daily": "made by itself, once a day",
    "migration": "made before a newer version changed the tables",
    "by-hand": "made by hand",
    "before-restore": "made before a backup was restored",
}


def listed(case: Path, progress: Progress = SILENT) -> tuple[Backup, ...]:
    """The backups of a case, newest first; its own database need not be readable.

    Raises:
        Cancelled: The analyst stopped it.
    """
    return restoring.list_backups(case, progress)


def restore(case: Path, name: str, *, by: str | None = None, progress: Progress = SILENT) -> Restored:
    """Let a case be what a backup of it holds. What it is now becomes a backup first.

    Args:
        case: Folder of the case, which is open nowhere.

    Raises:
        NotFoundError: There is no such backup.
        DamagedError: The backup is damaged or was altered; nothing was changed.
        LockedError: The case is open elsewhere.
        StorageError: The disk is full or fails; the case is as it was.
    """
    own = known.is_known(case)
    done = restoring.restore(case, name, by=analyst_name(by), progress=progress)
    if own:  # the database is another file now
        known.note(case)
    return done


def make(session: Session) -> str:
    """Add a backup to those of the case.

    Returns:
        Its name.

    Raises:
        StorageError: It cannot be written, or the case is open for reading only.
    """
    session.check_writable()
    return session.store.roll_backup("by-hand").name


def backup_words(backup: Backup) -> str:
    """What a backup holds, in one line."""
    if backup.why_not:
        return f"cannot be used: {backup.why_not}"
    holds = ", ".join(
        (
            plural(backup.entries, "entry of the log", "entries of the log"),
            plural(backup.claims, "claim"),
            plural(backup.verdicts, "verdict"),
            plural(backup.media, "medium", "media"),
        )
    )
    return holds if backup.in_present_log else f"{holds}; not part of the present log"


def made_words(backup: Backup) -> str:
    """When a backup was made, and why."""
    when = moment_words(backup.made_at) if backup.made_at else "at an unknown time"
    return f"{when}, {reason_words(backup)}"


def reason_words(backup: Backup) -> str:
    """Why a backup was made."""
    return REASONS.get(backup.reason, "put there by somebody")


def restored_lines(done: Restored) -> Iterator[str]:
    """What a restore did, in sentences."""
    yield f"The case is now what its backup {done.backup} holds; entry {done.entries} of its log says so."
    if not done.kept_as:
        yield "There was no database before."
    elif done.damaged:
        yield f"Its database could not be read before; it is kept as it was found: backups/{done.kept_as}."
    else:
        yield f"What it was before is kept as the backup {done.kept_as}; restore that to go back."
    yield "Originals added since stay in its folder."


def hand_over(session: Session, to: Path, *, originals: bool = True, progress: Progress = SILENT) -> HandedOver:
    """Make a closed, checked copy of a case to give to somebody else, with its hashes and a read-me.

    Args:
        to: Folder to be made, or empty.
        originals: Whether the originals go along.

    Raises:
        UsageError: The place is taken, or lies in the case.
        StorageError: It could not be copied whole; then nothing is left there.
        Cancelled: The analyst stopped it; nothing is left there.
    """
    done = session.store.hand_over(to.expanduser(), originals=originals, progress=progress)
    text = "\n".join(_read_me(session.state(), done)) + "\n"
    handing_over.write_text(done.folder / handing_over.READ_ME, text)
    session.store.activity("handed-over", {"to": display(done.folder), "head": done.head, "originals": originals})
    return done


def _read_me(state: CaseState, done: HandedOver) -> Iterator[str]:
    name = display(done.case.name)
    yield f"Copy of the case “{display(state.title)}”"
    yield ""
    yield f"{name} is a closed copy, made with Workbench {__version__}. {_contents(done)}"
    yield "It holds the whole record: article, claims, notes, verdicts, the log with the names of who worked on it, and"
    yield "the paths of the libraries that were searched. Backups and the cache stayed."
    yield ""
    yield from _found(done)
    yield ""
    yield f"The log ends at entry {done.entries}. Its head, which stands for all entries before it, is"
    yield ""
    yield f"    {done.head}"
    yield ""
    yield "To check the copy, in this folder:"
    yield ""
    yield f"    sha256sum --check {handing_over.HASHES}          every file is as it was copied"
    yield f"    workbench case check {_quoted(name)} --head {done.head}"
    yield "                                             the log, the record and the originals fit one another"
    yield ""
    yield "Who got this head in another way than with this folder, such as by telephone, can tell that nothing was"
    yield "exchanged."
    yield "Opening the copy to work in it changes its database, and so its hash; the log goes on from this head."
    for stamp in state.stamps:
        yield ""
        yield from stamp_lines(stamp)


def _contents(done: HandedOver) -> str:
    if done.left_out:
        return (
            f"Its {plural(done.left_out, 'original')} were left out on request: frames and searches need them, and the "
            "check will call them missing."
        )
    return f"{plural(done.originals, 'original')} went along."


def _found(done: HandedOver) -> Iterator[str]:
    files = plural(done.files, "file")
    if not done.problems:
        yield f"After copying, {files} were read again: all hashes hold, the log and the record are complete."
        return
    yield f"After copying, {files} were read again. {plural(len(done.problems), 'problem')} found, which the case has:"
    yield from (f"  {problem.what}: {problem.why}" for problem in done.problems)


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name


def hand_over_lines(done: HandedOver) -> Iterator[str]:
    """What was handed over, in sentences."""
    yield f"The copy is in {display(done.folder)}: {plural(done.files, 'file')}, {done.size_bytes / 1e6:,.1f} MB."
    yield _contents(done)
    yield from _found(done)
    yield f"Head of the log: {done.head}"
    yield "The read-me beside it says how to check it."


def to_json(value: Backup | Restored | HandedOver) -> dict[str, object]:
    """For `--json`; paths as text."""
    if isinstance(value, HandedOver):
        return {
            "folder": str(value.folder),
            "case": str(value.case),
            "files": value.files,
            "size_bytes": value.size_bytes,
            "originals": value.originals,
            "left_out": value.left_out,
            "audit_head": value.head,
            "entries": value.entries,
            "problems": [dict(to_plain(problem)) for problem in value.problems],
        }
    return dict(to_plain(value))
