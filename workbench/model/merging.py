"""Two copies of one case put together: what came, and what both changed; plain frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Choice(StrEnum):
    """What becomes of something both copies changed."""

    OPEN = "open"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Something of the other copy that is applied.

    Attributes:
        sort: "claim", "verdict", "tag", "note", "evidence", "medium", "article", "search", "match", ...
        what: In words ("The verdict on claim 3").
        words: What it says now, or "removed".
        by, at: Who did it there, and when; empty where the log does not tell.
    """

    sort: str
    what: str
    words: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something both copies changed, each in its own way.

    Attributes:
        number: In the list of this merge, from 1; of a stored one, its id in the case.
        sort: As of arrivals; "claim removed" and "rests" (what a final verdict rests on) besides.
        what: In words.
        mine, theirs: What each says, in words.
        mine_by, mine_at, theirs_by, theirs_at: Who and when.
        choices: What may be chosen.
        choice: What was chosen; open keeps mine and lists it.
        claim_id: The claim it belongs to, or None.
        decided_by, decided_at: Who chose, and when; empty while it is open.
    """

    number: int
    sort: str
    what: str
    mine: str
    theirs: str
    mine_by: str = ""
    mine_at: str = ""
    theirs_by: str = ""
    theirs_at: str = ""
    choices: tuple[str, ...] = (Choice.MINE, Choice.THEIRS)
    choice: str = Choice.OPEN
    claim_id: int | None = None
    decided_by: str = ""
    decided_at: str = ""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did, or would do.

    Attributes:
        head, entries: Of the other copy's log.
        fork: Entry after which the two logs part.
        since: Entries of the other log after what was merged before.
        arrivals: What is applied.
        conflicts: What both changed.
        notes: What stays behind, and files that could not be brought, in sentences.
        done: Whether it was recorded; False for a look ahead, and where nothing is new.
    """

    head: str
    entries: int
    fork: int
    since: int
    arrivals: tuple[Arrival, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()
    done: bool = False
