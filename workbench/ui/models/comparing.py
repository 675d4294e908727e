"""The comparison of the match on show: asked of a worker, at hand at once when it was made before."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.commands.session import Session
from workbench.errors import Cancelled, WorkbenchError
from workbench.model.comparison import Comparison
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from workbench.commands.comparison import ComparisonJob, PictureComparison

NOTE_AFTER_MS = 200
STEPPED_MS = 250
"""Stepping has to rest so long before two frames are compared: a held key passes many nobody looks at."""
READY_FOR_S = 40.0
"""A reader made ready stays so at least this long."""

RESTED_MS = 350
"""Somebody who stays with a match this long may compare it next: then it is there at once."""

Asked = tuple[int, int, float | None]


class Comparing(QObject):
    """Asks for one comparison at a time; what nobody looks at any more is stopped.

    Attributes:
        found: What was found; None while it is not known.
        key: Names the pictures of `found`.
        problem: Why there is no comparison, in a sentence; empty when there is one or it is under way.

    Signals:
        changed: Any of these, or `waiting`, changed.
    """

    changed = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Comparison | None = None
        self.key = ""
        self.problem = ""
        self._runner = runner
        self._asked: Asked | None = None
        self._number = 0
        self._ready_at_s: float | None = None
        self._job: ComparisonJob | None = None
        self._begin: Callable[[], None] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(STEPPED_MS)
        self._rest.timeout.connect(self._compare_now)
        self._expected: tuple[Session, Asked] | None = None
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(RESTED_MS)
        self._rested.timeout.connect(self._ask_expected)
        self._note = QTimer(self)
        self._note.setSingleShot(True)
        self._note.setInterval(NOTE_AFTER_MS)
        self._note.timeout.connect(self.changed)

    @property
    def under_way(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked is not None and self.found is None and not self.problem

    @property
    def waiting(self) -> bool:
        """Whether it takes long enough to say so."""
        return self.under_way and not self._note.isActive()

    @property
    def lined_up(self) -> bool:
        """Whether the two could be lined up."""
        return self.found is not None and not self.found.why_not

    @property
    def asked(self) -> Asked | None:
        """Match, ticks of its medium, seconds of the library's."""
        return self._asked

    def ask(self, session: Session, asked: Asked, *, stepped: bool = False) -> None:
        """Compare these; asked twice, nothing happens, even if it failed (`forget` first to try again).

        Args:
            stepped: More of it may follow at once, so only the last is compared.
        """
        if asked == self._asked:
            return
        self.forget()
        self._asked = asked
        self._number += 1
        number = self._number
        match_id, pts, library_s = asked

        def submit() -> ComparisonJob:
            from workbench.commands import comparison  # noqa: PLC0415 - the first paint needs no command

            if number != self._number:
                raise Cancelled
            job = comparison.compare(session, match_id, pts=pts, library_s=library_s)
            self._job = job
            return job

        self._begin = lambda: self._start(number, submit)
        if stepped:
            self._rest.start()
        else:
            self._compare_now()
        self._note.start()
        self.changed.emit()

    def _compare_now(self) -> None:
        begin, self._begin = self._begin, None
        if begin is not None:
            begin()

    def _start(self, number: int, submit: Callable[[], ComparisonJob]) -> None:
        self._runner.job(submit, lambda made: self._done(number, made), lambda error: self._failed(number, error))

    @property
    def ready(self) -> bool:
        """Whether a reader was asked to be ready."""
        return self._ready_at_s is not None

    def make_ready(self, session: Session) -> None:
        """Have a reader ready before somebody asks: its start takes longer than comparing two small pictures."""
        now_s = time.monotonic()
        if self._ready_at_s is not None and now_s - self._ready_at_s < READY_FOR_S:
            return
        self._ready_at_s = now_s

        def submit() -> Any:
            from workbench.commands import comparison  # noqa: PLC0415 - the first paint needs no command

            return comparison.make_ready(session)

        # Whatever is wrong with the readers is told when a comparison is asked for.
        self._runner.job(submit, lambda _none: None, lambda _error: None)

    def expect(self, session: Session, asked: Asked) -> None:
        """These may be asked for next: a reader is made ready, and they are compared once somebody stays with them."""
        self.make_ready(session)
        if self._expected is None or self._expected[1] != asked:
            self._expected = (session, asked)
            self._rested.start()

    def _ask_expected(self) -> None:
        if self._expected is None:
            return
        if any(not activity.quiet for activity in self._runner.activities):
            self._rested.start()  # what a person asked for goes first
            return
        self.ask(*self._expected)

    def forget(self) -> None:
        """Nothing is compared any more."""
        self._expected = None
        self._rested.stop()
        self._number += 1
        self._note.stop()
        self._rest.stop()
        self._begin = None
        job, self._job = self._job, None
        if job is not None and self.under_way:
            job.cancel()
        self._asked, self.found, self.key, self.problem = None, None, "", ""

    def _done(self, number: int, made: PictureComparison) -> None:
        if number != self._number:
            return
        self._note.stop()
        self.found, self.key = made.found, made.key
        self.changed.emit()

    def _failed(self, number: int, error: BaseException) -> None:
        if number != self._number:
            return
        self._note.stop()
        if isinstance(error, Cancelled):
            self._asked = None  # asked again by whoever shows it next
            return
        words = said(str(error)) if isinstance(error, WorkbenchError) else ""
        self.problem = words or tr("The two pictures could not be compared.")
        self.changed.emit()


def layer_key(asked: Asked, key: str, layer: str) -> str:
    """The gate's key of one picture of a comparison."""
    return f"compare:{asked[0]}@{asked[1]}:{key}:{layer}"
