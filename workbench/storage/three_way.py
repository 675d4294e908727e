"""What becomes of two copies of the analyst's tables that were one: taken over, kept, or told as a conflict.

A thing that only one copy changed since is as that copy has it. Both have to have changed one thing, in different
ways, for a conflict; then what is here stays until a person chooses. Nothing here knows of SQL or the log.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.storage.merge_tables import REST_OF_VERDICT, Tables, Unit, dangling, in_order


@dataclass(frozen=True, slots=True)
class Clash:
    """Things both copies changed, which one choice decides.

    Attributes:
        sort: Of the thing; "claim removed" where one removed a claim the other worked on; "rests" where one changed
            what a final verdict of the other rests on.
        unit: What it is about.
        units: All things the choice decides.
    """

    sort: str
    unit: Unit
    units: tuple[Unit, ...]


@dataclass(slots=True)
class Outcome:
    """What came of it.

    Attributes:
        result: The tables as they are to be, with all conflicts left as they are here.
        taken: Things taken over from the other copy, also removed ones.
        clashes: Conflicts, in a fixed order.
    """

    result: Tables
    taken: list[Unit] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)


def merge(base: Tables, mine: Tables, theirs: Tables) -> Outcome:
    """Put two copies together.

    Args:
        base: As both were before they parted, or at the last merge.
        mine: As here.
        theirs: As in the other copy; all in numbers of this case.
    """
    return _Merge(base, mine, theirs).outcome()


class _Merge:
    def __init__(self, base: Tables, mine: Tables, theirs: Tables) -> None:
        self._base, self._mine, self._theirs = base, mine, theirs
        every = sorted(base.units.keys() | mine.units.keys() | theirs.units.keys(), key=in_order)
        self._changed_here = {unit for unit in every if mine.plain(unit) != base.plain(unit)}
        self._changed_there = [unit for unit in every if theirs.plain(unit) != base.plain(unit)]
        self._decided: set[Unit] = set()
        self._outcome = Outcome(Tables(dict(mine.units)))

    def outcome(self) -> Outcome:
        for clash in self._removed_claims():
            self._clash(clash)
        for clash in self._under_final_verdicts():
            self._clash(clash)
        for unit in self._changed_there:
            if unit in self._decided or self._mine.plain(unit) == self._theirs.plain(unit):
                continue
            if unit in self._changed_here:
                self._clash(Clash(unit[0], unit, (unit,)))
            else:
                self._take(unit)
        self._mend()
        self._outcome.clashes.sort(key=lambda clash: (in_order(clash.unit), clash.sort))
        return self._outcome

    def _clash(self, clash: Clash) -> None:
        self._decided.update(clash.units)
        self._outcome.clashes.append(clash)

    def _take(self, unit: Unit) -> None:
        self._outcome.taken.append(unit)
        if unit in self._theirs.units:
            self._outcome.result.units[unit] = self._theirs.units[unit]
        else:
            self._outcome.result.units.pop(unit, None)

    def _removed_claims(self) -> Iterator[Clash]:
        """Claims one copy removed while the other worked on them or on what goes with them."""
        for unit in sorted(self._base.units, key=in_order):
            if unit[0] != "claim":
                continue
            here, there = unit in self._mine.units, unit in self._theirs.units
            if here == there:
                continue
            copy = self._mine if here else self._theirs
            changed = self._changed_here if here else set(self._changed_there)
            kept = copy.of_claim(unit[1])
            worked_on = any(one in changed for one in kept)
            whole = tuple(sorted({*kept, *self._base.of_claim(unit[1])}, key=in_order))
            if worked_on:
                yield Clash("claim removed", unit, whole)
            elif there:
                self._decided.update(whole)  # removed here, untouched there: it stays removed

    def _under_final_verdicts(self) -> Iterator[Clash]:
        """What a final verdict rests on is not changed under it from outside."""
        claims = {unit[1] for unit in self._mine.units if unit[0] == "claim"}
        for claim_id in sorted(claims & {unit[1] for unit in self._theirs.units if unit[0] == "claim"}):
            verdict: Unit = ("verdict", claim_id)
            arriving = [
                unit for unit in self._changed_there if self._rests(unit, claim_id) and unit not in self._decided
            ]
            arriving = [unit for unit in arriving if self._mine.plain(unit) != self._theirs.plain(unit)]
            changed = [unit for unit in self._changed_here if self._rests(unit, claim_id)]
            if self._mine.is_final(claim_id) and arriving:
                yield Clash("rests", ("claim", claim_id), tuple(arriving))
            elif (
                verdict in self._changed_there
                and verdict not in self._changed_here
                and self._theirs.is_final(claim_id)
                and any(self._mine.plain(unit) != self._theirs.plain(unit) for unit in changed)
            ):
                yield Clash("verdict", verdict, (verdict,))

    def _rests(self, unit: Unit, claim_id: int) -> bool:
        if unit[0] not in REST_OF_VERDICT:
            return False
        return claim_id in {copy.claim_of(unit) for copy in (self._mine, self._theirs, self._base)}

    def _mend(self) -> None:
        """References to what one copy removed: emptied where they may be, else what they need is kept."""
        while broken := list(dangling(self._outcome.result)):
            for unit, table, row, name, target, empty in broken:
                source = next((one for one in (self._mine, self._theirs, self._base) if target in one.units), None)
                found = self._outcome.result.units[unit]
                if empty:
                    found = [(one, {**was, name: None} if was is row else was) for one, was in found]
                    self._outcome.result.units[unit] = found
                elif source is not None:
                    self._outcome.result.units[target] = source.units[target]
                else:  # nothing knows what it points to, so the row has no place
                    self._outcome.result.units[unit] = [one for one in found if one != (table, row)]
                    if not self._outcome.result.units[unit]:
                        del self._outcome.result.units[unit]
