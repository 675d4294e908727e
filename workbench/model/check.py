"""What a check of a case or library found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckProblem:
    """Something changed, missing or broken.

    Attributes:
        kind: "original-changed", "original-missing", "original-left-out" (by the maker of the bundle it came in),
            "original-extra", "chain", "history", "database", "schema",
            "value" (a row that cannot be read), "links", "outside" (rows that are not as the audit log says),
            "figure-missing", "figure-changed", "index" (files of a library's search index), "stamp" (a time stamp that
            does not fit the log), "head" (a head named in an export that is not in the log).
        what: The file or record concerned, for display.
        why: What is wrong, as a sentence.
        action: What to do; may be empty.
    """

    kind: str
    what: str
    why: str
    action: str = ""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry of the audit log in words; `at` is ISO, UTC."""

    seq: int
    at: str
    by: str
    label: str


@dataclass(frozen=True, slots=True)
class HeadFinding:
    """Whether the head of the log an export named is still in the log.

    Attributes:
        head: As named, hex.
        entry: The entry it is the hash of, or None when the log holds none.
        since: What was recorded after it, in order.
        set_aside: Backup that holds it, of what a restore replaced; empty where none does.
    """

    head: str
    entry: LogLine | None = None
    since: tuple[LogLine, ...] = ()
    set_aside: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Outcome of a check; a check that could not be made raises `StorageError` instead.

    Attributes:
        originals_checked: Originals read again and compared with their hash.
        entries_checked: Entries of the audit log whose chain was verified.
        problems: What is wrong; empty when all is sound.
        notes: What is harmless but worth knowing ("1 stored file belongs to no medium").
        audit_head: Hash of the last audit entry, hex; empty for a library.
        head: What became of the head that was asked about, if one was.
        stamps: What came of checking the time stamps again, in sentences.
    """

    originals_checked: int
    problems: tuple[CheckProblem, ...]
    entries_checked: int = 0
    notes: tuple[str, ...] = ()
    audit_head: str = ""
    head: HeadFinding | None = None
    stamps: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """True when nothing is wrong."""
        return not self.problems
