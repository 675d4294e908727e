"""Edits of a person: one transaction, one audit entry, one changeset; undo and redo without limit.

A session watches the analyst's tables while an edit runs. Its changeset is kept; undo applies the inverse and is
itself a new audit entry. Nothing is ever taken out of the log.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from workbench.errors import InternalError, RuleError
from workbench.model.case import HistoryEntry
from workbench.storage import audit, subjects, vouching
from workbench.storage.connection import rows, transaction
from workbench.storage.schema import ANALYST_TABLES, VERSION

_TOLD = ("media.add", "media.found", "media.missing", "media.refused", "article.add", "search")
"""Records that a person asked for, and may expect undo to take back."""


@dataclass(slots=True)
class Edit:
    """An edit being made.

    Attributes:
        action: Code of the command.
        label: In words; set before the edit ends.
        detail: What the audit entry tells; may be filled while it runs.
        parts: Edits made inside this one.
    """

    action: str
    label: str
    detail: dict[str, object]
    parts: list[Edit] = field(default_factory=list)


class EditLog:
    """Records edits and takes them back.

    Attributes:
        stepped_over: Tables the last undo or redo changed.
    """

    def __init__(self, db: apsw.Connection, file: Path, by: str) -> None:
        self._db = db
        self._file = file
        self._by = by
        self._running: Edit | None = None
        self.stepped_over: frozenset[str] = frozenset()

    @contextmanager
    def record(self, action: str, label: str = "", **detail: object) -> Iterator[Edit]:
        """Run an edit: everything inside happens, with its audit entry, or nothing does.

        An edit begun inside another joins it. An edit that changes nothing leaves no entry.
        """
        edit = Edit(action, label, detail)
        if self._running is not None:
            yield edit
            self._running.parts.append(edit)
            return
        with transaction(self._db, self._file):
            self._running = edit
            try:
                with vouching.watching(self._db) as session:
                    yield edit
                    changes = session.changeset()
            finally:
                self._running = None
            if changes:
                self._keep(edit, changes)

    def _keep(self, edit: Edit, changes: bytes) -> None:
        action, detail = edit.action, edit.detail
        if len(edit.parts) == 1 and not detail:  # a group of one is that one
            action, detail = edit.parts[0].action, edit.parts[0].detail
        elif edit.parts:
            parts = [{"action": part.action, "label": part.label, "detail": part.detail} for part in edit.parts]
            detail = {**detail, "parts": parts}
        detail = {**detail, "changes_sha256": vouching.hash_of(changes)}
        by, label = audit.exact(self._by), audit.exact(edit.label)
        seq, at = audit.append(self._db, action, by=self._by, label=edit.label, detail=detail)
        self._db.execute("UPDATE edit SET state = 'gone' WHERE state = 'undone'")
        self._db.execute("INSERT INTO edit VALUES (?, ?, ?, ?, 'done', ?, ?)", (seq, at, by, label, VERSION, changes))

    def undo(self) -> str:
        """Take back the last edit.

        Returns:
            Its label.

        Raises:
            RuleError: There is none, or something recorded since stands against it.
        """
        seq, label, changes = self._next("done")
        if self._locked_at() >= seq:
            raise RuleError(
                f"“{label}” was recorded by an earlier version of this program and cannot be undone.",
                advice="Make the opposite change by hand.",
            )
        with transaction(self._db, self._file):
            self._apply(apsw.Changeset.invert(changes), label, "undone")
            self._db.execute("UPDATE edit SET state = 'undone' WHERE seq = ?", (seq,))
            audit.append(self._db, "undo", by=self._by, label=f"Undid: {label}", detail={"of": seq})
        return label

    def redo(self) -> str:
        """Make the last undone edit again.

        Returns:
            Its label.

        Raises:
            RuleError: There is none, or something recorded since stands against it.
        """
        seq, label, changes = self._next("undone")
        with transaction(self._db, self._file):
            self._apply(changes, label, "redone")
            self._db.execute("UPDATE edit SET state = 'done' WHERE seq = ?", (seq,))
            audit.append(self._db, "redo", by=self._by, label=f"Redid: {label}", detail={"of": seq})
        return label

    def labels(self) -> tuple[str, str]:
        """What undo and redo would do; empty when there is nothing."""
        done, undone = self._top("done"), self._top("undone")
        if done and self._locked_at() >= done[0]:
            done = None
        return (done[1] if done else "", undone[1] if undone else "")

    def stays(self) -> str:
        """Label of the last thing recorded since the edit that undo would take back; empty when there is none.

        Files taken in and searches made are records, not edits: undo passes over them.
        """
        top = self._top("done")
        latest = rows(
            self._db,
            "SELECT body FROM audit WHERE seq > ? AND seq NOT IN (SELECT seq FROM edit) ORDER BY seq DESC",
            (top[0] if top else 1,),
        )
        entries = (json.loads(body) for (body,) in latest)
        return next((entry["label"] for entry in entries if entry["action"] in _TOLD), "")

    def history(self, limit: int | None) -> tuple[HistoryEntry, ...]:
        """The latest edits, newest first; all of them without a limit."""
        locked = self._locked_at()
        found = rows(
            self._db,
            "SELECT edit.seq, at, by, label, state, body FROM edit JOIN audit ON audit.seq = edit.seq"
            " ORDER BY edit.seq DESC LIMIT ?",
            (-1 if limit is None else limit,),
        )
        return tuple(
            subjects.with_subject(
                HistoryEntry(
                    seq,
                    at,
                    by,
                    label,
                    undone=state in ("undone", "gone"),
                    can_undo=state in ("done", "undone") and not (state == "done" and seq <= locked),
                ),
                body,
            )
            for seq, at, by, label, state, body in found
        )

    def _locked_at(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(seq), 0) FROM edit WHERE state = 'kept'").get)

    def _top(self, state: str) -> tuple[int, str, bytes] | None:
        # Edits are undone from the newest and redone from the oldest undone one.
        order = "SELECT seq, label, changes FROM edit WHERE state = ? ORDER BY seq "
        row = self._db.execute(order + ("DESC LIMIT 1" if state == "done" else "LIMIT 1"), (state,)).fetchone()
        return row if row is None else (row[0], row[1], row[2])

    def _next(self, state: str) -> tuple[int, str, bytes]:
        top = self._top(state)
        if top is None:
            stays = state == "done" and self.stays()
            advice = f"“{stays}” stays: files added and searches made are records, not edits." if stays else ""
            raise RuleError(f"There is nothing to {'undo' if state == 'done' else 'redo'}.", advice=advice)
        return top

    def _apply(self, changes: bytes, label: str, done: str) -> None:
        expected = [change.name for change in apsw.Changeset.iter(changes)]
        if unknown := set(expected) - set(ANALYST_TABLES):
            raise InternalError(f"A recorded edit names tables that are not the analyst's: {sorted(unknown)}.")
        self.stepped_over = frozenset(expected)
        before = self._db.total_changes()
        try:
            apsw.Changeset.apply(
                changes,
                self._db,
                conflict=lambda _reason, _change: apsw.SQLITE_CHANGESET_ABORT,
                flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION,
            )
        except (apsw.AbortError, apsw.ConstraintError) as error:
            raise RuleError(
                f"“{label}” cannot be {done}: something recorded since then depends on it.",
                advice="Nothing was changed. Make the change you want by hand.",
            ) from error
        # Applied to a table of another shape, a changeset does nothing and says nothing.
        if self._db.total_changes() - before != len(expected):
            raise RuleError(f"“{label}” cannot be {done} completely, so nothing was changed.")


def keep_from_migration(db: apsw.Connection, tables: frozenset[str]) -> int:
    """Take edits that touch these tables out of undo, with all that rest on them; call inside a migration.

    Returns:
        How many edits can no longer be undone or redone.
    """
    before = db.total_changes()
    touched = [
        (seq, state)
        for seq, state, changes in rows(db, "SELECT seq, state, changes FROM edit WHERE state IN ('done', 'undone')")
        if any(change.name in tables for change in apsw.Changeset.iter(changes))
    ]
    if done := [seq for seq, state in touched if state == "done"]:
        db.execute("UPDATE edit SET state = 'kept' WHERE state = 'done' AND seq <= ?", (max(done),))
    if undone := [seq for seq, state in touched if state == "undone"]:
        db.execute("UPDATE edit SET state = 'gone' WHERE state = 'undone' AND seq >= ?", (min(undone),))
    return db.total_changes() - before
