"""Things of a case in words, for what a merge brings and what two copies changed in different ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.model.merging import Arrival, Choice, Conflict
from workbench.storage.differing_words import with_differences
from workbench.storage.meeting import Who
from workbench.storage.merge_tables import Row, Tables, Unit
from workbench.storage.reading_verdicts import RATING_FIELD
from workbench.storage.row_words import named, rating_name, row_words
from workbench.storage.three_way import Clash, Outcome

REMOVED = "removed"
_MOST = 300
_WHAT = {
    "claim": "Claim {id}",
    "claim_order": "The place of claim {claim_id} in the list",
    "claim_media": "Medium {media_id} of claim {claim_id}",
    "verdict": "The verdict on claim {claim_id}",
    "evidence": "Evidence {id} of claim {claim_id}",
    "note": "Note {id}",
    "tag_use": "The tag “{tag}” of medium {media_id}",
    "vocabulary": "The tag word “{name}”",
    "gazetteer": "The place name “{name}”",
    "covered_area": "Covered area {id} of medium {media_id}",
    "match_decision": "The decision on match {match_id}",
    "media_source": "The stated source of medium {media_id}",
    "media_mask": "Whether medium {media_id} is masked",
    "keyframe_by_hand": "A keyframe of medium {media_id}",
    "keyframe_dropped": "A keyframe of medium {media_id}",
    "figure": "Figure {id}",
    "frame_text": "Text {id} seen in medium {media_id}",
    "frame_place": "Place {id} of medium {media_id}",
    "looked_elsewhere": "Search elsewhere {id} for medium {media_id}",
    "case_field": "{name}",
    "article_date": "The stated date of article {article_id}",
    "article_field": "The {name} of article {article_id}",
    "article_set_aside": "Whether article {article_id} is set aside",
    "put_back": "A line put back into article {article_id}",
    "not_taken": "What was not taken in of article {article_id}",
    "citation": "Which medium article {article_id} cites",
}


def name_of(unit: Unit, *copies: Tables) -> str:
    """A thing, as of the first copy that has it."""
    row = next((found for copy in copies if (found := copy.first(unit)) is not None), {})
    if unit[0] == "verdict":
        row = {"claim_id": unit[1]}
    return _WHAT[unit[0]].format(**named(unit[0], row)) if row else str(unit[0])


def says(unit: Unit, copy: Tables) -> str:
    """What a copy has of it, in short; `REMOVED` where it has nothing."""
    found = copy.units.get(unit)
    if not found:
        return REMOVED
    if unit[0] == "verdict":
        return _verdict([row for table, row in found if table == "verdict"], copy)
    return _short(row_words(unit[0], found[0][1])) or "set"


def _verdict(revisions: Sequence[Row], copy: Tables) -> str:
    if not revisions:
        return REMOVED
    row = max(revisions, key=lambda one: one["revision"])
    of_desk = copy.first(("case_field", f"{RATING_FIELD}{row['rating']}"))
    rating = of_desk["value"] if of_desk else rating_name(row["rating"])
    final = ", final" if row["final"] else ""
    conclusion = f": {row['conclusion']}" if row["conclusion"] else ""
    return _short(f"{rating}{final}{conclusion}")


def _short(text: str) -> str:
    tidy = " ".join(text.split())
    return tidy if len(tidy) <= _MOST else f"{tidy[:_MOST]}…"


def choices(sort: str, unit_there: bool) -> tuple[str, ...]:
    """What may be chosen of a conflict."""
    if sort == "note" and unit_there:
        return (Choice.MINE, Choice.THEIRS, Choice.BOTH)
    return (Choice.MINE, Choice.THEIRS)


class Story:
    """Who changed what in which copy, in words."""

    def __init__(self, mine_who: Who, theirs_who: Who, mine: Tables, theirs: Tables) -> None:
        self._mine_who, self._theirs_who = mine_who, theirs_who
        self._mine, self.theirs = mine, theirs

    def arrivals(self, outcome: Outcome) -> Iterator[Arrival]:
        """What is taken over, each thing once."""
        for unit in outcome.taken:
            by, at = self._theirs_who.get(unit, ("", ""))
            what = name_of(unit, self.theirs, self._mine)
            yield Arrival(unit[0], what, says(unit, self.theirs), by, at)

    def conflict(self, clash: Clash) -> Conflict:
        """A conflict for a person; its number is still to come."""
        unit = clash.unit
        claim_id = next(
            (found for copy in (self._mine, self.theirs) if (found := copy.claim_of(unit)) is not None), None
        )
        both = says(unit, self._mine), says(unit, self.theirs)
        mine, theirs = with_differences(unit, self._mine, self.theirs, both)
        what = name_of(unit, self._mine, self.theirs)
        if clash.sort == "rests":
            changed = "; ".join(
                f"{name_of(one, self.theirs, self._mine)}: {says(one, self.theirs)}" for one in clash.units
            )
            what = f"What the verdict on claim {unit[1]} rests on"
            mine, theirs = "the verdict is final", changed
        elif clash.sort == "claim removed":
            theirs_worked = unit in self.theirs.units
            words = self._worked_on(clash, self.theirs if theirs_worked else self._mine, theirs_worked)
            mine, theirs = (mine, words) if theirs_worked else (words, theirs)
        return Conflict(
            0,
            clash.sort,
            what,
            mine,
            theirs,
            *self._latest(self._mine_who, clash),
            *self._latest(self._theirs_who, clash),
            choices=choices(clash.sort, unit in self.theirs.units),
            claim_id=claim_id,
        )

    def _worked_on(self, clash: Clash, copy: Tables, theirs: bool) -> str:
        who = self._theirs_who if theirs else self._mine_who
        changed = [unit for unit in clash.units if unit in who and unit in copy.units and unit != clash.unit]
        parts = [says(clash.unit, copy)]
        parts += [f"{name_of(unit, copy)}: {says(unit, copy)}" for unit in changed]
        return "; ".join(parts)

    @staticmethod
    def _latest(who: Who, clash: Clash) -> tuple[str, str]:
        found = [who[unit] for unit in (*clash.units, clash.unit) if unit in who]
        return max(found, key=lambda one: one[1]) if found else ("", "")
