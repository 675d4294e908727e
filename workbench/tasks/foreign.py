"""Databases of strangers, in a reader: looked over whole, then their rows handed out through `Progress.keep`."""

from __future__ import annotations

from pathlib import Path

from workbench.jobs import Kept, Progress
from workbench.model.foreign import ForeignLook, ForeignRequest


def case(request: ForeignRequest, progress: Progress) -> ForeignLook:
    """Look a case over and hand its rows out.

    Raises:
        StorageError: It is no case, damaged, altered or of a newer version.
        Cancelled: The analyst stopped it.
    """
    from workbench.storage import foreign, foreign_case
    from workbench.storage.case_store import FORMAT

    file = Path(request.path)
    with foreign.opened(file, FORMAT, request.name, progress) as db:
        entries, problems = foreign_case.look_at_case(db, file, request.name, progress)
        rows = foreign.hand_out(db, FORMAT.statements, _Packs(progress), progress)
        return ForeignLook(rows, entries, foreign_case.head_of(db), problems)


def library(request: ForeignRequest, progress: Progress) -> ForeignLook:
    """Look a library over and hand its rows out.

    Raises:
        StorageError: It is no library, damaged, altered or of a newer version.
        Cancelled: The analyst stopped it.
    """
    from workbench.storage import foreign, foreign_case
    from workbench.storage.library_base import FORMAT

    file = Path(request.path)
    with foreign.opened(file, FORMAT, request.name, progress) as db:
        foreign_case.look_at_library(db, file, request.name, progress)
        return ForeignLook(foreign.hand_out(db, FORMAT.statements, _Packs(progress), progress))


class _Packs:
    """Hands packs out in order."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._at = 0

    def __call__(self, pack: bytes) -> None:
        self._progress.keep(Kept(self._at, pack))
        self._at += len(pack)
