"""What is known of library items: changes that can be undone, and dates that were found and nobody has taken yet."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
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
NOTE_ADDED = """INSERT OR REPLACE INTO item_added
    SELECT ?, value + 1 FROM counter WHERE name = 'generation'"""  # what the change under way raises it to
_LISTS = {
    "tags": ("item_tag", "tag, start_s, end_s"),
    "dismissed": ("date_dismissed", "date, found_in"),
    "distinct": ("item_distinct", "other_id"),
}
"""Lists that belong to an item: table and columns; as a value of an edit, rows as JSON."""
Values = dict[int, dict[str, str]]
"""Fields of `Provenance`, lists as JSON, and `removed` ("1" or empty) by item."""


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
            changes: Fields of `Provenance`, `tags`, `dismissed`, `distinct` (see `packed_rows`) or `removed` by item;
                what is as it was is left out.

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
                known = self._known(item_id, values)
                new = {name: clean(value) for name, value in values.items() if clean(value) != known[name]}
                if new:
                    before[item_id], after[item_id] = {name: known[name] for name in new}, new
                    self._set(item_id, new)
            if after:
                self._note_edit(label, before, after)
        return len(after)

    def remove(self, item_ids: Iterable[int], label: str = "Removed items") -> None:
        """Take items out, which can be undone; their files are left alone, and cases keep what they recorded of them.

        Raises:
            NotFoundError: There is no such item; none is taken out.
        """
        wanted = list(item_ids)
        for item_id in wanted:
            self._known(item_id)
        self.edit_many(label, {item_id: {"removed": "1"} for item_id in wanted})

    def _note_edit(self, label: str, before: Values, after: Values) -> None:
        self._db.execute("UPDATE item_edit SET state = 'gone' WHERE state = 'undone'")
        self._db.execute(
            "INSERT INTO item_edit (at, label, before, after, state) VALUES (?, ?, ?, ?, 'done')",
            (now(), clean(label), _packed(before), _packed(after)),
        )

    def last_id(self) -> int:
        """The highest id given so far; ids only grow."""
        with translated(self._file):
            return int(self._db.execute("SELECT coalesce(max(id), 0) FROM item").get)

    def note_added(self, label: Callable[[int], str], after: int) -> int:
        """Let all that came after an id be one step, which can be undone.

        Args:
            label: The step in words, for a number of items.
            after: `last_id` before anything was added.

        Returns:
            How many came; with none there is no step.
        """
        with self._transaction():
            came = [item_id for (item_id,) in rows(self._db, "SELECT id FROM item WHERE id > ?", (after,))]
            if came:
                gone: Values = {item_id: {"removed": "1"} for item_id in came}
                self._note_edit(label(len(came)), gone, {item_id: {"removed": ""} for item_id in came})
        return len(came)

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

    def proposals(self, item_id: int | None = None, *, dismissed: bool = False) -> dict[int, tuple[DateProposal, ...]]:
        """Dates found, by item, earliest first; of one item or of all, those not dismissed or those that were."""
        having = "EXISTS" if dismissed else "NOT EXISTS"
        same = (
            "SELECT 1 FROM date_dismissed AS d WHERE (d.item_id, d.date, d.found_in) = (o.item_id, o.date, o.found_in)"
        )
        where, values = ("", ()) if item_id is None else (" AND item_id = ?", (item_id,))
        found: dict[int, list[DateProposal]] = {}
        with translated(self._file):
            told = rows(
                self._db,
                f"SELECT item_id, date, found_in FROM date_proposal AS o WHERE {having} ({same}){where} ORDER BY 2, 3",  # noqa: S608
                values,
            )
        for owner, date, found_in in told:
            found.setdefault(owner, []).append(DateProposal(date, found_in))
        return {owner: tuple(some) for owner, some in found.items()}

    def _known(self, item_id: int, wanted: Iterable[str] = ()) -> dict[str, str]:
        """What is known of an item, of that what is wanted: an item that cannot be read can still be taken out.

        Raises:
            NotFoundError: There is none; or it was taken out, and that is not what is asked about.
        """
        with translated(self._file):
            there = self._db.execute("SELECT 1 FROM item WHERE id = ?", (item_id,)).fetchone() is not None
            removed = self._is_removed(item_id)
        if not there or (removed and "removed" not in wanted):
            raise NotFoundError(f"There is no item {item_id} in the library “{display_name(self.path.name)}”.")
        known: dict[str, str] = {}
        for name in wanted:
            if name in _FIELDS:
                asked = f"SELECT {name} FROM item WHERE id = ?"  # noqa: S608 - one of the names above
                known[name] = str(self._db.execute(asked, (item_id,)).get)
            elif name in _LISTS:
                known[name] = self._list(item_id, *_LISTS[name])
            elif name == "removed":
                known[name] = "1" if removed else ""
        return known

    def _is_removed(self, item_id: int) -> bool:
        return bool(rows(self._db, "SELECT 1 FROM item_removed WHERE item_id = ?", (item_id,)))

    def _list(self, item_id: int, table: str, columns: str) -> str:
        statement = f"SELECT {columns} FROM {table} WHERE item_id = ? ORDER BY {columns}"  # noqa: S608 - from above
        return packed_rows(rows(self._db, statement, (item_id,)))

    def _set(self, item_id: int, values: Mapping[str, str]) -> None:
        for name, value in values.items():
            if name in _LISTS:
                self._set_list(item_id, *_LISTS[name], json.loads(value))
            elif name == "removed" and value:
                self._db.execute("INSERT OR REPLACE INTO item_removed VALUES (?, ?)", (item_id, now()))
            elif name == "removed":
                self._db.execute("DELETE FROM item_removed WHERE item_id = ?", (item_id,))
                self._db.execute(NOTE_ADDED, (item_id,))  # those who searched meanwhile did not see it
            else:
                self._db.execute(_SET_PROVENANCE[name], (clean(value), item_id))

    def _set_list(self, item_id: int, table: str, columns: str, values: list[list[object]]) -> None:
        self._db.execute(f"DELETE FROM {table} WHERE item_id = ?", (item_id,))  # noqa: S608 - names from above
        marks = ", ".join("?" for _ in columns.split(","))
        statement = f"INSERT OR IGNORE INTO {table} (item_id, {columns}) VALUES (?, {marks})"  # noqa: S608
        self._db.executemany(statement, ((item_id, *row) for row in values))

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
                known = self._known(item_id, (*there[item_id], "removed"))
                if any(known[name] != value for name, value in there[item_id].items()):
                    verb = "undone" if state == "done" else "made again"
                    raise RuleError(
                        f"“{label}” was not {verb}: item {item_id} was changed since, by adding its file again.",
                        advice="Change the item by hand.",
                    )
                self._set(item_id, back[item_id])
            self._db.execute("UPDATE item_edit SET state = ? WHERE id = ?", (other, seq))
        return Undone(label, len(kept), len(back) - len(kept))


def packed_rows(values: Iterable[Sequence[object]]) -> str:
    """Rows of a list of an item as one value of an edit, in the order SQLite gives them."""
    ordered = sorted((list(row) for row in values), key=lambda row: [(one is not None, one) for one in row])
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))


def clean(text: str) -> str:
    """Text that SQLite can keep."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _check(values: Mapping[str, str]) -> None:
    for name, value in values.items():
        if name not in _SET_PROVENANCE and name not in _LISTS and name != "removed":
            raise UsageError(f"An item has no field “{name}”.")
        if name == "earliest_date" and value:
            PartialDate(value)


def _packed(values: Values) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _unpacked(text: str) -> Values:
    return {int(item_id): dict(values) for item_id, values in json.loads(text).items()}
