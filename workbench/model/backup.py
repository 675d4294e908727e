"""Backups of a case, what each holds, and what became of a restore or a hand-over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.model.check import CheckProblem


@dataclass(frozen=True, slots=True)
class Backup:
    """One file of the backups folder.

    Attributes:
        name: Of the file.
        made_at: ISO time, UTC, from its name.
        reason: Why it was made: "weekly", "daily", "migration", "by-hand", "before-restore".
        size_bytes: Of the file.
        title, claims, media, verdicts, entries: What it holds; verdicts are those with a rating.
        last_entry_at: When its last entry was recorded; ISO, UTC.
        head: Of its log, hex.
        in_present_log: Its head is an entry of the log of the case as it is now: nothing in it is from another line.
        why_not: Why it cannot be restored; empty when it can.
    """

    name: str
    made_at: str
    reason: str
    size_bytes: int
    title: str = ""
    claims: int = 0
    media: int = 0
    verdicts: int = 0
    entries: int = 0
    last_entry_at: str = ""
    head: str = ""
    in_present_log: bool = False
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did.

    Attributes:
        backup: Name of what the case is now.
        kept_as: Name of the file in the backups folder that holds the case as it was before.
        entries: Of the log now, with the one that records the restore.
        damaged: The case could not be read before; its database was kept as it was found.
    """

    backup: str
    kept_as: str
    entries: int
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A closed copy of a case.

    Attributes:
        folder: Holds the copy, the list of hashes and the read-me.
        case: The copy.
        files: Files listed with their hash.
        size_bytes: All together.
        originals: Originals copied. left_out: Originals that stayed, on request.
        head, entries: Of the log of the copy.
        problems: What the check of the copy found.
    """

    folder: Path
    case: Path
    files: int
    size_bytes: int
    originals: int
    left_out: int
    head: str
    entries: int
    problems: tuple[CheckProblem, ...] = ()
