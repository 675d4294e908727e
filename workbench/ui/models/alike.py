"""Which keyframes stand for others much like them, worked out on the thread of the case file and kept by medium."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from workbench.commands import keyframes
from workbench.commands.keyframes import AlikeFrames
from workbench.errors import Cancelled
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.model.ids import KeyframeId
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import tr
from workbench.ui.tasks import LONG, Activity


class AlikeFinder(QObject):
    """Finds near-duplicates for a list that hides them.

    Args:
        found: Called when there is something new.
    """

    def __init__(self, case: CaseModel, found: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case, self._found = case, found
        self._known: dict[int, AlikeFrames] = {}
        self._looked: tuple[tuple[int, ...], CaseState | None] | None = None
        self._looking: Activity | None = None
        case.closed.connect(self._forget)
        case.opened.connect(self._forget)

    def _forget(self) -> None:
        self._known, self._looked = {}, None

    def counts(self, media_ids: Sequence[int]) -> dict[KeyframeId, int]:
        """As known so far: by keyframe how many it stands for, or -1 when another stands for it."""
        found: dict[KeyframeId, int] = {}
        for media_id in media_ids:
            if media_id in self._known:
                found.update(self._known[media_id].counts)
        return found

    def look_for(self, media_ids: Sequence[int]) -> None:
        """Work it out for these media, unless nothing changed since it was last worked out."""
        session, state = self._case.session, self._case.state
        wanted = (tuple(media_ids), state)
        done_already = self._looked is not None and self._looked[0] == wanted[0] and self._looked[1] is state
        if session is None or done_already:
            return
        self._looked = wanted
        if self._looking is not None:
            self._looking.cancel()
        known = dict(self._known)

        def work(progress: Progress) -> dict[int, AlikeFrames]:
            return keyframes.alike(session, media_ids, known, progress)

        def done(found: dict[int, AlikeFrames]) -> None:
            self._looking = None
            changed = any(self._known.get(media_id) is not one for media_id, one in found.items())
            self._known.update(found)
            if changed:
                self._found()

        label = tr("Looking for frames that look alike")
        self._looking = self._case.runner.case(label, work, done, self._failed, priority=LONG)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        self._looked = None
        self._case.runner.failed.emit(error)
