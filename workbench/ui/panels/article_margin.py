"""The strip beside the article: one small picture for each medium of a claim, at the height of its sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.model.media import MediaState
from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key
from workbench.ui.models.words import tr

THUMB_PX = (60, 34)
GAP_PX = 8
_LIFT_PX = 2


class ArticleMargin(QWidget):
    """The strip.

    Args:
        tops: Gives each claim of the text with the height of its sentence, px in the viewport, from top to bottom.

    Signals:
        chosen(claim_id, media_id): A picture was clicked.
    """

    chosen = Signal(int, int)

    def __init__(
        self,
        browser: QWidget,
        tops: Callable[[], Iterable[tuple[int, float]]],
        case: CaseModel,
        gate: PictureGate,
    ) -> None:
        super().__init__(browser)
        self._tops, self._case, self._gate = tops, case, gate
        self._lifted: int | None = None
        self.setAccessibleName(tr("Media of the claims"))
        self._spots: list[tuple[QRectF, int, int]] = []
        gate.picture_ready.connect(lambda _key: self.update())
        gate.masking_changed.connect(lambda _masked: self.update())

    def lift(self, claim_id: int | None) -> None:
        """The pointer is on this claim: its media lift."""
        if claim_id != self._lifted:
            self._lifted = claim_id
            self.update()

    def layout_spots(self) -> list[tuple[QRectF, int, int]]:
        """Rectangle, claim and medium of each picture, top to bottom without overlap."""
        state = self._case.state
        spots: list[tuple[QRectF, int, int]] = []
        if state is None:
            return spots
        now = theme.current()
        width, height = now.px(THUMB_PX[0]), now.px(THUMB_PX[1])
        claims = {claim.id: claim for claim in state.claims}
        free = -1e9
        for claim_id, height_of_sentence in self._tops():
            claim = claims.get(claim_id)  # type: ignore[call-overload]
            top = max(height_of_sentence, free)
            for media_id in claim.media_ids if claim else ():
                spots.append((QRectF(now.px(2), top, width, height), claim_id, media_id))
                top += height + now.px(4)
                free = top
        return spots

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The pictures, or the sign of a file that could not be had."""
        del event
        painter = QPainter(self)
        state = self._case.state
        now = theme.current()
        painter.fillRect(self.rect(), now.colour("surface.panel"))
        self._spots = self.layout_spots()
        for place, claim_id, media_id in self._spots:
            lifted = claim_id == self._lifted
            rect = place.translated(0, -now.px(_LIFT_PX)) if lifted else place
            if state is None or rect.bottom() < 0 or rect.top() > self.height():
                continue
            item = state.medium(media_id)
            if item is None:
                continue
            if item.state in (MediaState.MISSING, MediaState.UNREADABLE, MediaState.SET_ASIDE):
                paint.paint_no_picture(painter, rect, "file-x-2")
            else:
                paint.paint_picture(painter, rect, self._gate.request(cover_key(state, item)))
            if lifted:
                paint.outline(
                    painter, rect, now.size("radius.picture"), paint.hairline(painter, now.colour("claim.underline"))
                )
            if claim_id == self._case.claim_id and media_id == self._case.media_id:
                paint.paint_focus(painter, rect, now.size("radius.picture"))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the medium and its claim."""
        for rect, claim_id, media_id in self._spots:
            if rect.contains(event.position()):
                self.chosen.emit(claim_id, media_id)
                return
        super().mousePressEvent(event)
