"""What both copies of a case had changed: kept with what the other copy has, and decided at once or later."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import apsw

from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.merging import Choice, Conflict
from workbench.storage import merge_words
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.claim_edits import WITH_A_CLAIM
from workbench.storage.clock import now
from workbench.storage.connection import rows
from workbench.storage.merge_records import put
from workbench.storage.merge_tables import REST_OF_VERDICT, TABLES, Row, Tables, Unit, keys, read

Rows = list[tuple[str, Row]]
_NEEDED = "What the copy has cannot be taken over: something here still needs what it has not."
_FIRST = "Decide what depends on it first, or make the change you want by hand. Nothing was changed."


class Conflicts(CaseBase):
    """Deciding what both copies had changed."""

    def settle_conflict(self, conflict_id: int, choice: str) -> None:
        """Decide a conflict that was left open: one edit.

        Raises:
            NotFoundError: There is none of this number.
            UsageError: It was decided, or cannot be decided so.
            RuleError: A final verdict stands against it, or what was recorded since does.
        """
        found = self._db.execute("SELECT what FROM merge_conflict WHERE id = ?", (conflict_id,)).fetchone()
        if found is None:
            raise NotFoundError(f"There is no conflict {conflict_id} in this case.")
        words = {Choice.MINE: "as here", Choice.THEIRS: "as in the copy", Choice.BOTH: "both"}
        if choice not in words:
            raise UsageError(f"“{choice}” is no choice.", advice="Choose mine, theirs or both.")
        label = f"{found[0]}: {words[Choice(choice)]}"
        with self._edit("merge.settle", label, conflict_id=conflict_id, choice=str(choice)):
            self._db.pragma("defer_foreign_keys", 1)
            self._settle(conflict_id, choice)

    def _settle(self, conflict_id: int, choice: str) -> None:
        sort, claim_id, packed, state = self._db.execute(
            "SELECT sort, claim_id, rows, state FROM merge_conflict WHERE id = ?", (conflict_id,)
        ).get
        stored = json.loads(packed)
        there = [(str(table), dict(row)) for table, row in stored["rows"]]
        if state != Choice.OPEN:
            raise UsageError("That conflict is decided.", advice="Undo the decision to make another.")
        if choice not in merge_words.choices(sort, bool(there)):
            raise UsageError("Of this conflict only one can be kept.", advice="Choose mine or theirs.")
        units = [tuple(unit) for unit in stored["units"]]
        with _whole(self._db):
            if choice == Choice.THEIRS:
                self._require_open(sort, claim_id, units)
                self._take_theirs(sort, claim_id, units, there)
            elif choice == Choice.BOTH:
                for table, row in there:
                    put(self._db, table, {name: value for name, value in row.items() if name != "id"})
            self._require_whole()
        self._db.execute(
            "UPDATE merge_conflict SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?",
            (str(choice), clean(self.by), now(), conflict_id),
        )

    def _require_whole(self) -> None:
        for table in TABLES:
            if self._db.execute("SELECT 1 FROM pragma_foreign_key_check(?) LIMIT 1", (table,)).fetchone():
                raise RuleError(_NEEDED, advice=_FIRST)

    def _require_open(self, sort: str, claim_id: int | None, units: list[Unit]) -> None:
        if claim_id is None or sort == "claim removed" or not any(unit[0] in REST_OF_VERDICT for unit in units):
            return
        if read(self._db).is_final(claim_id):
            raise RuleError(
                f"The verdict on claim {claim_id} is final, so what it rests on is not changed.",
                advice="Reopen the verdict, then decide the conflict.",
            )

    def _take_theirs(self, sort: str, claim_id: int | None, units: list[Unit], there: list[tuple[str, Row]]) -> None:
        if sort == "claim removed" and not there and claim_id is not None:
            for statement in WITH_A_CLAIM:
                self._db.execute(statement, (claim_id,))
            return
        mine = read(self._db)
        held = {unit: mine.units.get(unit, []) for unit in units}
        fresh = Tables()
        for table, row in there:
            fresh.add(table, row)
        self._write([(held[unit], fresh.units.get(unit, [])) for unit in units])

    def conflicts(self) -> tuple[Conflict, ...]:
        """What merges found that both copies changed, in order."""
        with self._reading():
            return stored_conflicts(self._db)

    def _write(self, changes: Sequence[tuple[Rows, Rows]]) -> None:
        """Let rows be others: what goes goes first, since what comes may take its place.

        Args:
            changes: For each thing, its rows as they are and as they are to be.
        """
        for was, is_now in changes:
            for table, row in reversed([one for one in was if one not in is_now]):
                where = " AND ".join(f'"{name}" = ?' for name in keys()[table])
                self._db.execute(
                    f'DELETE FROM "{table}" WHERE {where}',  # noqa: S608 - names of our own tables
                    tuple(row[name] for name in keys()[table]),
                )
        for was, is_now in changes:
            for table, row in is_now:
                if (table, row) not in was:
                    put(self._db, table, row)


@contextmanager
def _whole(db: apsw.Connection) -> Iterator[None]:
    """A savepoint: what cannot be taken over leaves nothing behind."""
    try:
        with db:
            yield
    except apsw.ConstraintError as error:
        raise RuleError(_NEEDED, advice=_FIRST) from error


def stored_conflicts(db: apsw.Connection) -> tuple[Conflict, ...]:
    """The conflicts of all merges; call inside a reading."""
    return tuple(
        Conflict(
            number=one["id"],
            sort=one["sort"],
            what=one["what"],
            mine=one["mine"],
            theirs=one["theirs"],
            mine_by=one["mine_by"],
            mine_at=one["mine_at"],
            theirs_by=one["theirs_by"],
            theirs_at=one["theirs_at"],
            choices=merge_words.choices(one["sort"], one["theirs"] != merge_words.REMOVED),
            choice=one["state"],
            claim_id=one["claim_id"],
            decided_by=one["decided_by"],
            decided_at=one["decided_at"],
        )
        for one in _conflict_rows(db)
    )


def _conflict_rows(db: apsw.Connection) -> Iterator[Row]:
    names = [name for (name,) in rows(db, "SELECT name FROM pragma_table_info('merge_conflict') ORDER BY cid")]
    for row in rows(db, "SELECT * FROM merge_conflict ORDER BY id"):
        yield dict(zip(names, row, strict=True))
