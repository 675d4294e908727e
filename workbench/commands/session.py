"""An open case with the workers that read its files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from workbench.commands import known
from workbench.commands.change import ALL_KINDS, Change
from workbench.errors import Cancelled, NotFoundError, StorageError
from workbench.model.case import CaseState
from workbench.model.media import MediaItem, MediaState
from workbench.model.review import Claim
from workbench.review import rules
from workbench.settings import Settings
from workbench.storage.case_store import CaseStore
from workbench.workers.pool import WorkerPool

_QUICK_KINDS = frozenset(("tags", "vocabulary", "notes"))
"""Of these a new state is read alone."""
_QUICK_TABLES = {"tag_use": "tags", "vocabulary": "vocabulary", "note": "notes"}


class Session:
    """An open case.

    One thread at a time may use it; the window calls it on its case queue.

    Attributes:
        path: Folder of the case.
        by: Who works, as written into the history.
        read_only: Why nothing can be changed; empty when it can.
        store: The case's storage; for commands only.
    """

    def __init__(
        self, store: CaseStore, path: Path, *, by: str, pool: WorkerPool | None = None, owns_pool: bool = False
    ) -> None:
        self.store = store
        self.path = path
        self.by = by
        self._pool = pool
        self._owns_pool = owns_pool
        self._pool_lock = threading.Lock()  # pictures and comparisons are asked for on threads of their own
        self._closed = False
        self._state: CaseState | None = None
        self._before: CaseState | None = None
        self._begun: CaseState | None = None
        self._last: CaseState | None = None
        self.read_only = self.state().read_only

    @property
    def pool(self) -> WorkerPool:
        """The workers; started on first use unless the session was given a pool.

        Raises:
            Cancelled: The case was closed meanwhile; workers started now would be ended by nobody.
        """
        with self._pool_lock:
            if self._closed:
                raise Cancelled
            if self._pool is None:
                self._pool = WorkerPool()
                self._owns_pool = True
            return self._pool

    def state(self) -> CaseState:
        """Everything recorded now; the same object until something changes."""
        if self._state is None:
            found = self.store.state() if self._before is None else self.store.state(self._before)
            if self._last is not None and found.keyframes == self._last.keyframes:
                found = replace(found, keyframes=self._last.keyframes)  # so that views see at once that none changed
            self._state = self._last = found
        self._before = None
        return self._state

    def refresh(self) -> CaseState:
        """Read the case again: a view of a case that somebody else has open may be behind."""
        self._state = self._before = None
        return self.state()

    def changed(self, label: str, kinds: Iterable[str], ids: Iterable[int] = ()) -> Change:
        """Forget the cached state and say what changed.

        Args:
            label: What was done, in words.
            kinds: Exactly what changed: when it was no more than tags, words and notes, the rest is not read again.
            ids: Of what was made or changed.
        """
        found = frozenset(kinds)
        self._state = None
        self._before = self._begun if found <= _QUICK_KINDS else None
        self._begun = None
        return Change(label, found | {"history"}, tuple(ids))

    @contextmanager
    def edit(self, label: str) -> Iterator[None]:
        """One edit of a person: one transaction, one step of undo, recorded under this label, or nothing at all."""
        self.check_writable()
        begun = self.state()
        try:
            with self.store.grouped(label):
                yield
        finally:
            self._state = self._before = None
            self._begun = begun  # until `changed` says what of it still holds

    def stepped(self, step: Callable[[], str], words: str) -> Change:
        """Undo or redo, and say what it changed: of tags, words and notes alone the rest is not read again.

        Args:
            step: Does it, and gives the label of the edit.
            words: "Undid" or "Redid".
        """
        begun = self.state()
        try:
            label = step()
        except BaseException:
            self._state = self._before = None
            raise
        self._begun, tables = begun, self.store.stepped_over
        kinds = {_QUICK_TABLES[table] for table in tables} if tables <= _QUICK_TABLES.keys() else ALL_KINDS
        return self.changed(f"{words}: {label}", kinds)

    def check_writable(self) -> None:
        """Refuse a change to a case that is only viewed.

        Raises:
            StorageError: With the reason.
        """
        if self.read_only:
            raise StorageError(
                f"This case can only be read here: {self.read_only.rstrip('.')}.",
                advice="Close it where it is open, then open it again here.",
            )

    def check_open(self, claims: Iterable[Claim]) -> None:
        """Refuse a change to what these claims' verdicts rest on, once one of them is final.

        Raises:
            RuleError: Names the claims.
        """
        rules.check_open(self.state(), claims)

    def claim(self, claim_id: int) -> Claim:
        """A claim by id.

        Raises:
            NotFoundError: There is none.
        """
        claims = self.state().claims
        found = next((claim for claim in claims if claim.id == claim_id), None)
        if found is None:
            ids = ", ".join(str(claim.id) for claim in claims) or "none yet"
            raise NotFoundError(f"There is no claim {claim_id} in this case.", advice=f"Its claims are: {ids}.")
        return found

    def medium(self, media_id: int) -> MediaItem:
        """A medium by id.

        Raises:
            NotFoundError: There is none.
        """
        found = self.state().medium(media_id)
        if found is None:
            raise NotFoundError(f"There is no medium {media_id} in this case.", advice="`case show` lists the media.")
        return found

    def held_medium(self, media_id: int) -> MediaItem:
        """A medium whose file is in the case.

        Raises:
            NotFoundError: There is none, or it could not be had.
        """
        medium = self.medium(media_id)
        if medium.state is MediaState.MISSING or not medium.sha256:
            raise NotFoundError(f"“{medium.name}” could not be had, so there is no file.", advice="Add the file first.")
        return medium

    def close(self, *, abandon: bool = False) -> None:
        """Close the case and end the workers it started.

        Args:
            abandon: Making the case failed: delete it if it has taken nothing in.
        """
        with self._pool_lock:
            self._closed = True
            pool, self._pool = self._pool, None
        try:
            if pool is not None and self._owns_pool:
                pool.close()
        finally:
            if abandon:
                self.store.abandon()
            else:
                self.store.close()

    def __enter__(self) -> Session:
        """For `with`."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()


def analyst_name(by: str | None) -> str:
    """The name given, or the one from the settings, or the account's."""
    return by.strip() if by and by.strip() else Settings().analyst()


def open_case(path: Path, *, by: str | None = None, pool: WorkerPool | None = None, read_only: bool = False) -> Session:
    """Open a case.

    Args:
        path: Its folder.
        by: Who works; by default the name in the settings.
        pool: Workers to use; by default the session starts its own when it needs them.
        read_only: Only look.

    Raises:
        LockedError: Open elsewhere; names the holder. Open it read-only instead.
        DamagedError: Something in it cannot be read; `checking.check` tells all of it.
        StorageError: It is no case, or cannot be read.
    """
    name = analyst_name(by)
    store = CaseStore.open(path, by=name, read_only=read_only)
    try:
        store.require_readable_rows()
        session = Session(store, path, by=name, pool=pool)
        if not session.read_only:
            store.activity("opened", {})
            known.note(path)
    except BaseException:
        store.close()
        raise
    return session
