"""What the task that checks an exported file is asked for and gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileCheckRequest:
    """Task `workbench.tasks.report_check:run`.

    Attributes:
        path: The file.
        name: Its name, for messages.
    """

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What came of a check.

    Attributes:
        kind: "jsonld" (verdicts for other sites) or "json" (the report as data).
        faults: One sentence each; empty when the file is right.
        notes: What is worth knowing of a file that is right.
    """

    kind: str
    faults: tuple[str, ...]
    notes: tuple[str, ...] = ()
