"""What a stranger's case says, read whole once in a reader: its log followed, every record turned into its value."""

from __future__ import annotations

from pathlib import Path

import apsw

from workbench.errors import DamagedError, InternalError, WorkbenchError
from workbench.jobs import Progress
from workbench.model.check import CheckProblem
from workbench.model.names import display_name
from workbench.storage import audit, signatures
from workbench.storage.case_store import CaseStore
from workbench.storage.checking import check_record
from workbench.storage.library_store import LibraryStore

_ASK = "Ask whoever made it to check it there and to hand it over again."
_CHECK = "Compare with whoever made it before you rely on it."


def look_at_case(
    db: apsw.Connection, file: Path, name: str, progress: Progress
) -> tuple[int, tuple[CheckProblem, ...]]:
    """Read everything a case holds, as opening it would.

    Returns:
        Entries of the log that hold, and what does not fit.

    Raises:
        DamagedError: It holds a record this program does not write.
        Cancelled: The analyst stopped it.
    """
    store = CaseStore(file.parent, "reader", db, "It is looked over.")
    try:
        entries, problems = check_record(db, progress)
        state = store.state()
        store.history(None)
        store.exported_hashes()
        for medium in state.media:
            progress.update(0, None, "Looking it over")
            signatures.read(db, medium.id)
        names = [*_name_problems(db)]
    except (WorkbenchError, apsw.Error) as error:
        if isinstance(error, InternalError):
            raise _not_ours(name, error) from error
        raise
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError) as error:
        raise _not_ours(name, error) from error
    return entries, (*problems, *names)


def look_at_library(db: apsw.Connection, file: Path, name: str, progress: Progress) -> None:
    """Read everything a library holds, as searching it would.

    Raises:
        DamagedError: It holds a record this program does not write.
        Cancelled: The analyst stopped it.
    """
    store = LibraryStore(file.parent, db, None, "It is looked over.")
    try:
        items = list(store.items())
        for number, _signature in enumerate(store.signatures(), 1):
            progress.update(number, len(items), "Looking it over", "items")
        _edits = store.edit_labels()
    except (WorkbenchError, apsw.Error) as error:
        if isinstance(error, InternalError):
            raise _not_ours(name, error) from error
        raise
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError) as error:
        raise _not_ours(name, error) from error


def head_of(db: apsw.Connection) -> str:
    """Hash of the last entry of the log."""
    return audit.head(db).hash


def _name_problems(db: apsw.Connection) -> list[CheckProblem]:
    """Names that would be shown otherwise than the name the file had."""
    return [
        CheckProblem("outside", f"{what} {number}", "The name it shows is not the one its file had.", _CHECK)
        for what, number, raw, shown in db.execute(
            "SELECT 'medium', id, name_bytes, name FROM media"
            " UNION ALL SELECT 'article', id, name_bytes, name FROM article"
        )
        if display_name(raw) != shown
    ]


def _not_ours(name: str, error: Exception) -> DamagedError:
    found = DamagedError(f"“{display_name(name)}” holds a record that this program does not write.", advice=_ASK)
    found.details = f"{type(error).__name__}: {error}"
    return found
