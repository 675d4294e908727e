"""Checking a case: originals read again, the chain followed, the database and its tables looked over."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path

import apsw

from workbench.jobs import Progress
from workbench.model.check import CheckProblem, CheckReport
from workbench.model.names import display_name
from workbench.storage import audit, schema
from workbench.storage.connection import reading, rows
from workbench.storage.figures import figure_problems, wanted_figures
from workbench.storage.originals import Originals, is_hash
from workbench.storage.replay import record_problems
from workbench.storage.stamps import stamp_problems
from workbench.storage.stored_forms import thing_words
from workbench.storage.stored_values import row_named, unreadable

_RESTORE = "Restore the newest sound file of the backups folder, and check the disk."
_ABSENT = "Its original is missing."
LEFT_OUT = "Its original was left out on purpose by whoever made the bundle that the case came in."
ASK_FOR_IT = "Ask whoever made the bundle for it, then add the file."
LEFT_OUT_FIELD = "originals_left_out"
"""In the entry of the log that says where a case was taken over from: hashes of those that did not come."""
_MOST_ALIKE = 3
_FAULTS = 20
_BROKEN = frozenset(("database", "schema", "value", "chain"))
"""Where these are, the log vouches for nothing."""


def check_case(db: apsw.Connection, file: Path, originals: Originals, progress: Progress) -> CheckReport:
    """Look everything over.

    Raises:
        StorageError: Something could not be read, so that nothing can be said.
        Cancelled: The analyst stopped it.
    """
    with reading(db, file):  # somebody else may be working in the case: all of one moment
        entries, problems = check_record(db, progress)
        wanted, left_out = wanted_originals(db), left_out_originals(db)
        figures = list(wanted_figures(db).items())
    checked, files = _original_problems(wanted, left_out, originals, progress)
    extra, notes = _extra_files(originals, wanted, progress)
    files += list(figure_problems(figures, file.parent, progress))
    progress.update(len(wanted), len(wanted), "Originals", "files")
    if any(problem.kind in _BROKEN for problem in problems):
        notes += ("What the log says was not held against the rows, since not all of them can be read or trusted.",)
    return CheckReport(
        originals_checked=checked,
        problems=(*problems, *files, *extra),
        entries_checked=entries,
        notes=notes,
        audit_head=_head(db),
    )


def _head(db: apsw.Connection) -> str:
    """The end of the log; empty where that cannot be read."""
    try:
        return audit.head(db).hash
    except (apsw.CorruptError, UnicodeDecodeError):
        return ""


def check_originals(
    db: apsw.Connection, file: Path, originals: Originals, progress: Progress
) -> tuple[CheckProblem, ...]:
    """Originals that are missing or not as they were taken in; all are read again.

    Raises:
        StorageError: One could not be read, so that nothing can be said.
        Cancelled: The analyst stopped it.
    """
    with reading(db, file):
        wanted, left_out = wanted_originals(db), left_out_originals(db)
    return tuple(_original_problems(wanted, left_out, originals, progress)[1])


def check_record(db: apsw.Connection, progress: Progress) -> tuple[int, tuple[CheckProblem, ...]]:
    """Look over all but the originals; call inside a reading.

    Returns:
        Entries of the audit log that hold, and what is wrong.
    """
    problems = list(database_problems(db, schema.STATEMENTS, _RESTORE))
    entries, chain = _chain_problems(db, progress)
    problems += chain
    if not any(problem.kind in _BROKEN for problem in problems):
        problems += record_problems(db)
        problems += stamp_problems(db)
    return entries, tuple(problems)


def database_problems(
    db: apsw.Connection, statements: tuple[str, ...], action: str, *, row_action: str = ""
) -> tuple[CheckProblem, ...]:
    """What SQLite finds wrong, rows that cannot be read, broken references, and tables that are not as made here.

    Args:
        action: What to do about it.
        row_action: For rows that cannot be read, of a library; it is a case where there is none.
    """
    problems = [
        CheckProblem("schema", "database", f"The database was altered by another program: {words}.", action)
        for words in schema.differences(db, statements)
    ]
    library = bool(row_action)
    parts: tuple[Callable[[], Iterable[CheckProblem]], ...] = (
        lambda: _faults(db, action),
        lambda: _value_problems(db, row_action or action, library),
        lambda: _link_problems(db, action, library),
    )
    for part in parts:
        try:
            problems += part()
        except apsw.CorruptError:
            problems.append(CheckProblem("database", "database", "Parts of it cannot be read.", action))
    return tuple(dict.fromkeys(problems))


def _faults(db: apsw.Connection, action: str) -> Iterable[CheckProblem]:
    """What SQLite says of the file; how, is of no use to the analyst."""
    faults = [line for (line,) in db.execute(f"PRAGMA integrity_check({_FAULTS})") if line != "ok"]
    if faults:
        number = f"{_FAULTS} or more places" if len(faults) >= _FAULTS else f"{len(faults):,} places"
        where = "one place" if len(faults) == 1 else number
        yield CheckProblem("database", "database", f"The database is damaged in {where}.", action)


def _value_problems(db: apsw.Connection, action: str, library: bool) -> Iterable[CheckProblem]:
    found = [
        (row.table, CheckProblem("value", row.what, f"It cannot be read: {row.why}.", action))
        for row in unreadable(db, library=library)
    ]
    return _summed_up(found, _FAULTS)


def _link_problems(db: apsw.Connection, action: str, library: bool) -> Iterable[CheckProblem]:
    found = [
        (table, CheckProblem("links", row_named(db, table, rowid, library=library), _gone(parent), action))
        for table, rowid, parent, _ in db.execute("PRAGMA foreign_key_check")
    ]
    return _summed_up(found, _MOST_ALIKE)


def _gone(parent: str) -> str:
    return f"It belongs to {thing_words(parent)} that is gone."


def _summed_up(found: Sequence[tuple[str, CheckProblem]], most: int) -> Iterable[CheckProblem]:
    """Problems of rows, with their table; many alike become one."""

    def alike(one: tuple[str, CheckProblem]) -> tuple[str, str]:
        return one[0], one[1].why

    for _, group in groupby(sorted(found, key=alike), key=alike):
        first, *others = [problem for _, problem in group]
        if len(others) < most:
            yield from (first, *others)
        else:
            what = first.what
            yield CheckProblem(first.kind, f"{what}, and {len(others)} more like it", first.why, first.action)


def _chain_problems(db: apsw.Connection, progress: Progress) -> tuple[int, list[CheckProblem]]:
    entries, broken = audit.verify(db, progress)
    if broken is None:
        return entries, []
    why = f"The audit log is broken at entry {broken.seq}: {broken.why}."
    return entries, [CheckProblem("chain", f"audit entry {broken.seq}", why, _RESTORE)]


def wanted_originals(db: apsw.Connection) -> dict[str, str]:
    """Names of the originals there should be, by hash, in the order of the hashes.

    A name that cannot be read is shown as far as it can; without a hash, no file can be told to belong there.
    """
    found = rows(  # as bytes: a text that is none would stop the reading
        db,
        "SELECT CAST(sha256 AS BLOB), CAST(name AS BLOB) FROM media WHERE sha256 IS NOT NULL"
        " UNION SELECT CAST(sha256 AS BLOB), CAST(name AS BLOB) FROM article"
        " UNION SELECT CAST(sha256 AS BLOB), CAST(name AS BLOB) FROM article_file ORDER BY 1, 2 DESC",
    )
    named = {_text(sha256): _text(name) for sha256, name in found}
    return {sha256: name for sha256, name in named.items() if is_hash(sha256)}


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "replace")


def left_out_originals(db: apsw.Connection) -> frozenset[str]:
    """Hashes of originals that a bundle stated to be left out when the case was taken over, by the log."""
    found: set[str] = set()
    for (data,) in rows(db, "SELECT CAST(body AS BLOB) FROM audit WHERE instr(body, '\"case.import\"')"):
        with suppress(ValueError, TypeError, LookupError, RecursionError):  # a damaged entry is told by the chain
            entry = json.loads(_text(data))
            if entry["action"] == "case.import":
                found.update(map(str, entry["detail"].get(LEFT_OUT_FIELD, ())))
    return frozenset(found)


def _original_problems(
    wanted: dict[str, str], left_out: frozenset[str], originals: Originals, progress: Progress
) -> tuple[int, list[CheckProblem]]:
    problems, checked = [], 0
    for sha256, name in wanted.items():
        progress.update(checked, len(wanted), name, "files")
        path = originals.path(sha256)
        if sha256 in left_out and not os.path.lexists(path):
            problems.append(CheckProblem("original-left-out", name, LEFT_OUT, ASK_FOR_IT))
            continue
        if not path.is_file():
            why = "In the place of its original lies something that is no file." if os.path.lexists(path) else _ABSENT
            problems.append(CheckProblem("original-missing", name, why, "Add the same file again."))
            continue
        checked += 1
        if originals.hash_of(path, progress) != sha256:
            problems.append(
                CheckProblem(
                    "original-changed",
                    name,
                    "Its original was changed.",
                    "Check the disk, then add the same file again.",
                )
            )
    return checked, problems


def _extra_files(
    originals: Originals, wanted: dict[str, str], progress: Progress
) -> tuple[list[CheckProblem], tuple[str, ...]]:
    problems, leftover = [], 0
    for path in originals.files():
        in_place = is_hash(path.name) and path == originals.path(path.name)
        if in_place and path.name in wanted:
            continue
        if in_place and originals.hash_of(path, progress) == path.name:
            leftover += 1  # stored whole, but the program ended before the row was written
            continue
        problems.append(
            CheckProblem(
                "original-extra",
                display_name(str(path.relative_to(originals.folder))),
                "This file lies among the originals but does not belong there.",
                "Move it elsewhere.",
            )
        )
    if not leftover:
        return problems, ()
    files = "1 stored file belongs" if leftover == 1 else f"{leftover} stored files belong"
    return problems, (f"{files} to no medium: an intake was interrupted. Add the same file again to use it.",)
