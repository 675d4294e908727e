"""The analyst's tables built anew from the log, and held against the tables as they are.

The chain vouches for the log, an entry for its changeset by hash, and the changesets in order for every row. What
differs was written by something other than this program.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import apsw

from workbench.model.check import CheckProblem
from workbench.storage import vouching
from workbench.storage.connection import rows
from workbench.storage.row_words import named
from workbench.storage.schema import ANALYST_TABLES

_ADVICE = "Another program wrote into the case. The files of its backups folder show what it was before."
_HISTORY = "Restore the newest file of the backups folder, and check the disk."

# What a row is to the analyst: words for it, with the columns they name.
_WORDS = {
    "case_field": "{name}",
    "case_library": "The list of libraries of the case",
    "article_date": "The stated date of article {article_id}",
    "put_back": "A line put back into article {article_id}",
    "article_field": "The corrected {name} of article {article_id}",
    "article_set_aside": "Whether article {article_id} is set aside",
    "not_taken": "What was not taken in of article {article_id}",
    "citation": "Which medium article {article_id} cites",
    "claim": "Claim {id}",
    "claim_media": "The link of claim {claim_id} to medium {media_id}",
    "media_source": "The stated source of medium {media_id}",
    "keyframe_by_hand": "A keyframe of medium {media_id}",
    "keyframe_dropped": "A keyframe of medium {media_id}",
    "gazetteer": "The place name “{name}”",
    "vocabulary": "The tag word “{name}”",
    "tag_use": "The tag “{tag}” of medium {media_id}",
    "note": "Note {id}",
    "match_decision": "The decision on match {match_id}",
    "evidence": "Evidence {id} of claim {claim_id}",
    "verdict": "The verdict on claim {claim_id}",
    "verdict_category": "The verdict on claim {claim_id}",
    "verdict_pillar": "The verdict on claim {claim_id}",
    "verdict_library": "The verdict on claim {claim_id}",
    "frame_text": "A text seen in medium {media_id}",
    "frame_place": "A place of medium {media_id}",
    "media_mask": "Whether medium {media_id} is masked",
    "covered_area": "A covered rectangle of medium {media_id}",
    "looked_elsewhere": "A search elsewhere for medium {media_id}",
    "figure": "The figure of match {match_id}",
    "second_sign_off": "The second answer on claim {claim_id}",
    "verdict_reopened": "Why the verdict on claim {claim_id} was reopened",
    "claim_order": "The place of claim {claim_id} in the list",
    "evidence_figure": "Which figure evidence {evidence_id} is",
    "evidence_pillar": "Which question evidence {evidence_id} answers",
    "merged": "The record that copy {head} was merged",
    "merge_conflict": "The conflict {id} of a merge",
}
_THING_WORDS = {
    "article": "The record of article {}",
    "medium": "The record of medium {}",
    "reading": "The reading of medium {} (shots, keyframes, hashes)",
    "search": "The record of search {}",
    "fetch": "The record of how something was fetched, number {}",
    "match": "Match {}",
    "stamp": "Time stamp {}",
    "article-file": "The record of file {} of an article",
}
_KEPT = {"done": "kept", "undone": "gone"}  # what a migration may make of an edit
_Row = dict[str, Any]


@dataclass(slots=True)
class _Log:
    """What the audit log tells, followed to its end.

    Attributes:
        changes: Entry, hash of its changeset, and whether the tables begin anew with it.
        steps: What was applied in order: entry, entry of the changeset, and whether it was taken back.
        states: What the state of an edit can be now.
        vouched: Digest of each thing by name.
        texts: Time, person and label of each entry.
        about: What the first entry says of the case.
    """

    changes: dict[int, str] = field(default_factory=dict)
    steps: list[tuple[int, bool, bool]] = field(default_factory=list)
    states: dict[int, set[str]] = field(default_factory=dict)
    vouched: dict[str, str] = field(default_factory=dict)
    texts: dict[int, tuple[str, str, str]] = field(default_factory=dict)
    about: dict[str, object] = field(default_factory=dict)


def record_problems(db: apsw.Connection) -> list[CheckProblem]:
    """What of the recorded rows is not as the log says; call with a chain that holds, inside one reading."""
    edits = {seq: (state, *text) for seq, state, *text in db.execute("SELECT seq, state, at, by, label FROM edit")}
    log = _read(db, set(edits))
    if problems := list(_changeset_problems(db, log)):
        return problems
    problems = list(_edit_problems(log, edits))
    expected = vouching.empty_tables(db)
    try:
        if (misfit := _replay(db, log, expected)) is not None:
            why = "What it changed does not fit what the log says of the time before."
            return [*problems, CheckProblem("history", f"audit entry {misfit}", why, _HISTORY)]
        sentences = [*_about(db, log), *_table_words(db, expected), *_thing_words(db, log)]
    finally:
        expected.close()
    return problems + [
        CheckProblem("outside", what, f"{words} outside the program.", _ADVICE)
        for words, what in dict(sentences).items()
    ]


def _read(db: apsw.Connection, edits: set[int]) -> _Log:
    log, undone = _Log(), set[int]()
    for seq, body in db.execute("SELECT seq, body FROM audit ORDER BY seq"):
        entry = json.loads(body)
        detail, action = entry["detail"], entry["action"]
        log.texts[seq] = (entry["at"], entry["by"], entry["label"])
        log.vouched |= detail.get("rows", {})
        if seq == 1:
            log.about = detail
        if action in ("undo", "redo") and detail["of"] in log.states:
            log.states[detail["of"]] = {"undone" if action == "undo" else "done"}
            (undone.add if action == "undo" else undone.discard)(detail["of"])
            log.steps.append((detail["of"], action == "undo", False))
        if "changes_sha256" in detail:
            log.changes[seq] = detail["changes_sha256"]
            log.steps.append((seq, False, action == "migrate"))
        if action in ("migrate", "case.import"):  # it may have taken edits out of undo
            for could in log.states.values():
                could |= {_KEPT[state] for state in could & _KEPT.keys()}
        if seq in edits:
            log.states |= {one: {"gone"} for one in undone} | {seq: {"done"}}
            undone.clear()
    return log


def _changeset_problems(db: apsw.Connection, log: _Log) -> Iterator[CheckProblem]:
    """Changesets that are not those the log names, too many or missing."""
    left = dict(log.changes)
    for seq, changes in db.execute("SELECT seq, changes FROM edit UNION ALL SELECT seq, changes FROM recorded"):
        if left.pop(seq, None) != vouching.hash_of(changes):
            yield CheckProblem("history", f"edit {seq}", "What it changed is not what the audit log says.", _HISTORY)
    for seq in left:
        yield CheckProblem("history", f"edit {seq}", "The record of what it changed is missing.", _HISTORY)


def _edit_problems(log: _Log, edits: dict[int, tuple[Any, ...]]) -> Iterator[CheckProblem]:
    for seq, (state, *text) in edits.items():
        if state not in log.states[seq] or tuple(text) != log.texts[seq]:
            why = "What the history says of it was changed outside the program."
            yield CheckProblem("history", f"edit {seq}", why, _HISTORY)


def _replay(db: apsw.Connection, log: _Log, expected: apsw.Connection) -> int | None:
    """Apply every changeset in order; gives back the entry that does not fit, or None."""
    begin = max((place for place, (_, _, anew) in enumerate(log.steps) if anew), default=0)
    for seq, back, _ in log.steps[begin:]:
        ((changes,),) = rows(
            db,
            "SELECT changes FROM edit WHERE seq = ? UNION ALL SELECT changes FROM recorded WHERE seq = ?",
            (seq, seq),
        )
        try:
            apsw.Changeset.apply(
                apsw.Changeset.invert(changes) if back else changes,
                expected,
                conflict=lambda _reason, _change: apsw.SQLITE_CHANGESET_ABORT,
            )
        except (apsw.AbortError, apsw.ConstraintError):
            return seq
    return None


@dataclass(slots=True)
class Past:
    """The analyst's tables as they were at an entry of the log.

    Attributes:
        tables: In memory; for the caller to close.
        highest: The highest `id` any row ever had until then, by table.
    """

    tables: apsw.Connection
    highest: dict[str, int] = field(default_factory=dict)


def tables_at(db: apsw.Connection, entry: int) -> Past | None:
    """The analyst's tables as the log says they were right after an entry; call with a chain that holds.

    Returns:
        None where the changesets do not fit one another.
    """
    past = Past(vouching.empty_tables(db))
    for _seq, changes, anew in changes_until(db, entry):
        if anew:
            past.tables.close()
            past.tables = vouching.empty_tables(db)
        for change in apsw.Changeset.iter(changes):
            if change.opcode == apsw.SQLITE_INSERT and isinstance(number := (change.new or (None,))[0], int):
                past.highest[change.name] = max(number, past.highest.get(change.name, 0))
        if not _applied(changes, past.tables):
            past.tables.close()
            return None
    return past


def changes_until(db: apsw.Connection, entry: int, after: int = 0) -> Iterator[tuple[int, bytes, bool]]:
    """What the entries of the log did to the analyst's tables, in order; undo as the inverse of what it took back.

    Yields:
        Number of the entry, its changes, and whether the tables begin anew with it.
    """
    known: set[int] = set()
    for seq, body in rows(db, "SELECT seq, body FROM audit WHERE seq <= ? ORDER BY seq", (entry,)):
        told = json.loads(body)
        action, detail = told["action"], told["detail"]
        if action in ("undo", "redo") and detail["of"] in known and seq > after:
            changes = _changes_of(db, detail["of"])
            yield seq, apsw.Changeset.invert(changes) if action == "undo" else changes, False
        if "changes_sha256" in detail:
            known.add(seq)
            if seq > after:
                yield seq, _changes_of(db, seq), action == "migrate"


def _changes_of(db: apsw.Connection, seq: int) -> bytes:
    asked = "SELECT changes FROM edit WHERE seq = ? UNION ALL SELECT changes FROM recorded WHERE seq = ?"
    ((changes,),) = rows(db, asked, (seq, seq))
    return bytes(changes)


def _applied(changes: bytes, tables: apsw.Connection) -> bool:
    try:
        apsw.Changeset.apply(changes, tables, conflict=lambda _reason, _change: apsw.SQLITE_CHANGESET_ABORT)
    except (apsw.AbortError, apsw.ConstraintError):
        return False
    return True


def _table_words(db: apsw.Connection, expected: apsw.Connection) -> Iterator[tuple[str, str]]:
    told_of: set[str] = set()  # a verdict has rows in several tables, and is named once
    for table in ANALYST_TABLES:
        said, found = _by_key(expected, table), _by_key(db, table)
        for key in sorted(said.keys() | found.keys(), key=repr):
            if said.get(key) != found.get(key):
                row = said.get(key) or found[key]
                told = _WORDS[table].format(**named(table, row))
                if told in told_of:
                    continue
                told_of.add(told)
                part = table.startswith("verdict_") or (key in said and key in found)
                gone = key in said
                words = f"{told} was changed" if part else f"{told} was removed" if gone else f"{told} was added"
                yield words, _subject(table, row)


def _subject(table: str, row: _Row) -> str:
    if table == "claim":
        return f"claim {row['id']}"
    for column, word in (
        ("claim_id", "claim"),
        ("media_id", "medium"),
        ("match_id", "match"),
        ("article_id", "article"),
    ):
        if row.get(column) is not None:
            return f"{word} {row[column]}"
    return "case"


def _by_key(db: apsw.Connection, table: str) -> dict[tuple[Any, ...], _Row]:
    columns = rows(db, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", (table,))
    names, keys = [name for name, _ in columns], [name for name, pk in columns if pk]
    found = (dict(zip(names, row, strict=True)) for row in db.execute(f"SELECT * FROM {table}"))  # noqa: S608
    return {tuple(row[key] for key in keys): row for row in found}


def _thing_words(db: apsw.Connection, log: _Log) -> Iterable[tuple[str, str]]:
    for (sort, number), done in vouching.differing(db, log.vouched):
        what = f"{'medium' if sort == 'reading' else sort} {number}"
        words = _THING_WORDS[sort].format(number)
        told = {"added": f"{words} was added", "changed": f"{words} was changed", "removed": f"{words} was removed"}
        yield told[done], what


def _about(db: apsw.Connection, log: _Log) -> Iterable[tuple[str, str]]:
    for name, value in db.execute("SELECT name, value FROM about ORDER BY name"):
        if log.about.get(name) != value:
            yield f"What the case says of itself ({name.replace('_', ' ')}) was changed", "case"
