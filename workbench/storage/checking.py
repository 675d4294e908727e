"""Checking a case: originals read again, the chain followed, the database and its tables looked over."""

from __future__ import annotations

from pathlib import Path

import apsw

from workbench.jobs import Progress
from workbench.model.check import CheckProblem, CheckReport
from workbench.model.names import display_name
from workbench.storage import audit, schema
from workbench.storage.connection import reading, rows
from workbench.storage.figures import figure_problems
from workbench.storage.originals import Originals, is_hash
from workbench.storage.replay import record_problems
from workbench.storage.stamps import stamp_problems

_RESTORE = "Restore the newest file of the backups folder, and check the disk."


def check_case(db: apsw.Connection, file: Path, originals: Originals, progress: Progress) -> CheckReport:
    """Look everything over.

    Raises:
        StorageError: Something could not be read, so that nothing can be said.
        Cancelled: The analyst stopped it.
    """
    with reading(db, file):  # somebody else may be working in the case: all of one moment
        entries, problems = check_record(db, progress)
        head, wanted = audit.head(db).hash, wanted_originals(db)
    checked, files = _original_problems(wanted, originals, progress)
    extra, notes = _extra_files(originals, wanted, progress)
    files += list(figure_problems(db, file.parent, progress))
    progress.update(len(wanted), len(wanted), "Originals", "files")
    return CheckReport(
        originals_checked=checked,
        problems=(*problems, *files, *extra),
        entries_checked=entries,
        notes=notes,
        audit_head=head,
    )


def check_originals(
    db: apsw.Connection, file: Path, originals: Originals, progress: Progress
) -> tuple[CheckProblem, ...]:
    """Originals that are missing or not as they were taken in; all are read again.

    Raises:
        StorageError: One could not be read, so that nothing can be said.
        Cancelled: The analyst stopped it.
    """
    with reading(db, file):
        wanted = wanted_originals(db)
    return tuple(_original_problems(wanted, originals, progress)[1])


def check_record(db: apsw.Connection, progress: Progress) -> tuple[int, tuple[CheckProblem, ...]]:
    """Look over all but the originals; call inside a reading.

    Returns:
        Entries of the audit log that hold, and what is wrong.
    """
    problems = list(database_problems(db, schema.STATEMENTS))
    entries, chain = _chain_problems(db, progress)
    problems += chain
    if not any(problem.kind in ("database", "schema", "chain") for problem in problems):  # else it vouches for nothing
        problems += record_problems(db)
        problems += stamp_problems(db)
    return entries, tuple(problems)


def database_problems(db: apsw.Connection, statements: tuple[str, ...]) -> tuple[CheckProblem, ...]:
    """What SQLite finds wrong, broken references, and tables that are not as this program makes them."""
    problems = []
    try:
        for (line,) in db.execute("PRAGMA integrity_check(20)"):
            if line != "ok":
                problems.append(CheckProblem("database", "database", f"The database is damaged: {line}.", _RESTORE))
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
            problems.append(
                CheckProblem("links", f"{table} {row}", f"It points to a row of “{parent}” that is gone.", _RESTORE)
            )
    except apsw.CorruptError as error:
        problems.append(CheckProblem("database", "database", f"The database is damaged: {error}.", _RESTORE))
    problems += [
        CheckProblem("schema", "database", f"The database was altered by another program: {words}.", _RESTORE)
        for words in schema.differences(db, statements)
    ]
    return tuple(problems)


def _chain_problems(db: apsw.Connection, progress: Progress) -> tuple[int, list[CheckProblem]]:
    entries, broken = audit.verify(db, progress)
    if broken is None:
        return entries, []
    why = f"The audit log is broken at entry {broken.seq}: {broken.why}."
    return entries, [CheckProblem("chain", f"audit entry {broken.seq}", why, _RESTORE)]


def wanted_originals(db: apsw.Connection) -> dict[str, str]:
    """Names of the originals there should be, by hash, in the order of the hashes."""
    return dict(
        rows(
            db,
            "SELECT sha256, name FROM media WHERE sha256 IS NOT NULL UNION SELECT sha256, name FROM article"
            " UNION SELECT sha256, name FROM article_file ORDER BY 1, 2 DESC",
        )
    )


def _original_problems(
    wanted: dict[str, str], originals: Originals, progress: Progress
) -> tuple[int, list[CheckProblem]]:
    problems, checked = [], 0
    for sha256, name in wanted.items():
        progress.update(checked, len(wanted), name, "files")
        path = originals.path(sha256)
        if not path.is_file():
            problems.append(
                CheckProblem("original-missing", name, "Its original is missing.", "Add the same file again.")
            )
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
