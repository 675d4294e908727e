"""What a reader tells of a case or library somebody else made; plain frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.check import CheckProblem


@dataclass(frozen=True, slots=True)
class ForeignRequest:
    """Tasks of `workbench.tasks.foreign`: look a copy of a database over and hand its rows out.

    Attributes:
        path: The copy of the database; nobody writes it.
        name: Display name of the case or library, for messages.
    """

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class ForeignLook:
    """A database of a stranger that was looked over and may be taken over.

    Attributes:
        rows: Number of rows handed out, by table.
        entries: Entries of the log that hold; 0 for a library.
        head: Hash of the last entry; empty for a library.
        problems: What does not fit in it: a broken log, rows the log does not vouch for.
    """

    rows: dict[str, int]
    entries: int = 0
    head: str = ""
    problems: tuple[CheckProblem, ...] = ()
