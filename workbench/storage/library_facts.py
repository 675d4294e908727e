"""What is known of library items: changes that can be undone, and dates that were found and nobody has taken yet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.dates import PartialDate
from workbench.model.library import DateProposal
from workbench.model.names import display_name
from workbench.storage.clock import now
from workbench.storage.connection import rows, translated
from workbench.storage.library_base import LibraryBase

_SET_PROVENANCE = {
    "title": "UPDATE item SET title = ? WHERE id = ?",
    "source_url": "UPDATE item SET source_url = ? WHERE id = ?",
    "published_by": "UPDATE item SET published_by = ? WHERE id = ?",
    "earliest_date": "UPDATE item SET earliest_date = ? WHERE id = ?",
    "place": "UPDATE item SET place = ? WHERE id = ?",
    "event": "UPDATE item SET event = ? WHERE id = ?",
    "notes": "UPDATE item SET notes = ? WHERE id = ?",
    "licence": "UPDATE item SET licence = ? WHERE id = ?",
    "earlier_verdicts": "UPDATE item SET earlier_verdicts = ? WHERE id = ?",
}
_FIELDS = tuple(_SET_PROVENANCE)
_GET_PROVENANCE = f"SELECT {', '.join(_FIELDS)} FROM item WHERE id = ?"  # noqa: S608 - names from above
Values = dict[int, dict[str, str]]
"""Fields of `Provenance` by item."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did.

    Attributes:
        label: Of the edit.
        items: How many items have their values back.
        gone: How many items of the edit are not in the library any more.
    """

    label: str
    items: int
    gone: int


class LibraryFacts(LibraryBase):
    """The part of a library store that keeps what is known of items."""

    def edit(self, item_id: int, **provenance: str) -> None:
        """Change what is known of an item without a step to undo: as part of adding.

        Raises:
            NotFoundError: There is no such item.
            UsageError: There is no such field, or the date is none.
        """
        self._known(item_id)
        _check(provenance)
        with self._change():
            self._set(item_id, provenance)

    def edit_many(self, label: str, changes: Mapping[int, Mapping[str, str]]) -> int:
        """Change what is known of several items as one edit, which can be undone.

        Args:
            label: The edit in words.
            changes: Fields of `Provenance` by item; what is as it was is left out.

        Returns:
            How many items were changed; with none there is no edit.

        Raises:
            NotFoundError: There is no such item; nothing is changed.
            UsageError: There is no such field, or a date is none; nothing is changed.
        """
        before: Values = {}
        after: Values = {}
        for values in changes.values():
            _check(values)
        with self._change():
            for item_id, values in changes.items():
                known = self._known(item_id)
                new = {name: clean(value) for name, value in values.items() if clean(value) != known[name]}
                if new:
                    before[item_id], after[item_id] = {name: known[name] for name in new}, new
                    self._set(item_id, new)
            if after:
                self._db.execute("UPDATE item_edit SET state = 'gone' WHERE state = 'undone'")
                self._db.execute(
                    "INSERT INTO item_edit (at, label, before, after, state) VALUES (?, ?, ?, ?, 'done')",
                    (now(), clean(label), _packed(before), _packed(after)),
                )
        return len(after)

    def undo(self) -> Undone:
        """Take back the last edit.

        Raises:
            RuleError: There is none, or its values were changed since.
        """
        return self._turn("done", "undone")

    def redo(self) -> Undone:
        """Make the last undone edit again.

        Raises:
            RuleError: There is none, or its values were changed since.
        """
        return self._turn("undone", "done")

    def edit_labels(self) -> tuple[str, str]:
        """What undo and redo would do; empty when there is nothing."""
        with translated(self._file):
            done, undone = self._next("done"), self._next("undone")
        return (done[1] if done else "", undone[1] if undone else "")

    def propose(self, item_id: int, proposals: Iterable[DateProposal]) -> None:
        """Keep dates found for an item; those kept already are passed over. Searches are not concerned.

        Raises:
            UsageError: One is no date.
        """
        wanted = [(item_id, one.date, clean(one.found_in)) for one in proposals]
        for _item, date, _found_in in wanted:
            PartialDate(date)
        if wanted:
            with self._transaction():
                self._db.executemany("INSERT OR IGNORE INTO date_proposal VALUES (?, ?, ?)", wanted)

    def proposals(self, item_id: int | None = None) -> dict[int, tuple[DateProposal, ...]]:
        """Dates found, by item, earliest first; of one item or of all."""
        where, values = ("", ()) if item_id is None else (" WHERE item_id = ?", (item_id,))
        found: dict[int, list[DateProposal]] = {}
        with translated(self._file):
            told = rows(self._db, f"SELECT item_id, date, found_in FROM date_proposal{where} ORDER BY 2, 3", values)  # noqa: S608
        for owner, date, found_in in told:
            found.setdefault(owner, []).append(DateProposal(date, found_in))
        return {owner: tuple(some) for owner, some in found.items()}

    def _known(self, item_id: int) -> dict[str, str]:
        with translated(self._file):
            row = self._db.execute(_GET_PROVENANCE, (item_id,)).fetchone()
        if row is None:
            raise NotFoundError(f"There is no item {item_id} in the library “{display_name(self.path.name)}”.")
        return dict(zip(_FIELDS, row, strict=True))

    def _set(self, item_id: int, values: Mapping[str, str]) -> None:
        for name, value in values.items():
            self._db.execute(_SET_PROVENANCE[name], (clean(value), item_id))

    def _next(self, state: str) -> tuple[int, str, Values, Values] | None:
        order = "DESC" if state == "done" else "ASC"
        found = rows(
            self._db,
            f"SELECT id, label, before, after FROM item_edit WHERE state = ? ORDER BY id {order} LIMIT 1",  # noqa: S608
            (state,),
        )
        return (found[0][0], found[0][1], _unpacked(found[0][2]), _unpacked(found[0][3])) if found else None

    def _turn(self, state: str, other: str) -> Undone:
        with self._change():
            edit = self._next(state)
            if edit is None:
                raise RuleError("There is nothing to undo." if state == "done" else "There is nothing to redo.")
            seq, label, before, after = edit
            there, back = (after, before) if state == "done" else (before, after)
            kept = {item_id for item_id in back if rows(self._db, "SELECT 1 FROM item WHERE id = ?", (item_id,))}
            for item_id in kept:
                known = self._known(item_id)
                if any(known[name] != value for name, value in there[item_id].items()):
                    verb = "undone" if state == "done" else "made again"
                    raise RuleError(
                        f"“{label}” was not {verb}: item {item_id} was changed since, by adding its file again.",
                        advice="Change the item by hand.",
                    )
                self._set(item_id, back[item_id])
            self._db.execute("UPDATE item_edit SET state = ? WHERE id = ?", (other, seq))
        return Undone(label, len(kept), len(back) - len(kept))


def clean(text: str) -> str:
    """Text that SQLite can keep."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _check(values: Mapping[str, str]) -> None:
    for name, value in values.items():
        if name not in _SET_PROVENANCE:
            raise UsageError(f"An item has no field “{name}”.")
        if name == "earliest_date" and value:
            PartialDate(value)


def _packed(values: Values) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _unpacked(text: str) -> Values:
    return {int(item_id): dict(values) for item_id, values in json.loads(text).items()}
