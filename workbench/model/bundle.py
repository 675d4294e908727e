"""A case as one BagIt bag that may be given away; plain frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.model.archive import BagProblem
from workbench.model.check import CheckProblem

CASE_FOLDER = "data/case"
"""Where in the bag the closed case lies."""
READ_ME, MISSING = "data/read-me.txt", "data/originals-not-here.txt"
REPORT_FOLDER = "data/report"
CASE_LABEL, HEAD_LABEL, ENTRIES_LABEL = "External-Identifier", "Workbench-Log-Head", "Workbench-Log-Entries"
ALL, LEFT_OUT, SOME_MISSING = "all", "left out", "some missing"
"""What a bundle states of its originals."""
VERSION_LABEL, ORIGINALS_LABEL = "Workbench-Version", "Workbench-Originals"
OXUM_LABEL, AGENT_LABEL = "Payload-Oxum", "Bag-Software-Agent"


@dataclass(frozen=True, slots=True)
class NotHere:
    """An original the case names and a bundle does not hold.

    Attributes:
        sha256: Of the original, as it was taken in.
        name: Display name of the file.
        why: A clause: "left out on request", "missing from the case", "changed since it was taken in".
    """

    sha256: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Bundled:
    """A bundle that was made.

    Attributes:
        place: The zip file or folder.
        files: Of its payload.
        size_bytes: Of its payload.
        originals: How many went along.
        not_here: Those that did not.
        case_id: Of the case.
        head, entries: Of its log.
        problems: What a check of the record found; the case has the same.
        notes: Pictures missing in the report, in sentences.
    """

    place: Path
    files: int
    size_bytes: int
    originals: int
    not_here: tuple[NotHere, ...]
    case_id: str
    head: str
    entries: int
    problems: tuple[CheckProblem, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleCheck:
    """A bundle that was read whole and held against its own lists.

    Attributes:
        name: Display name of the file or folder.
        case_id, head, entries, version: As its list of facts states; empty where it does not.
        files, size_bytes: Of the payload, as read.
        originals: How many it holds.
        originals_stated: What it says of them: "all", "left out" or "some missing".
        bag_problems: Where the files are not as the lists say; nothing of it is to be used then.
        case_problems: What does not fit in the case inside: its log, its record, originals it should hold.
    """

    name: str
    case_id: str
    head: str
    entries: int
    version: str
    files: int
    size_bytes: int
    originals: int = 0
    originals_stated: str = ""
    bag_problems: tuple[BagProblem, ...] = ()
    case_problems: tuple[CheckProblem, ...] = ()

    @property
    def sound(self) -> bool:
        """Nothing was found."""
        return not self.bag_problems and not self.case_problems
