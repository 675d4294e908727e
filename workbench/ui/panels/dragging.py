"""What is dragged to a claim as evidence: frames, ranges, media, matches, figures, and pins that are there already."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from workbench.model.case import CaseState
from workbench.ui import icons, paint, theme
from workbench.ui.gate import PictureGate, masked_look

MEDIA_MIME = "application/x-workbench-media"
EVIDENCE_MIME = "application/x-workbench-evidence"
_PIXMAP_PX = (128, 72)


def evidence_data(text: str) -> QMimeData:
    """Evidence as typed (`match:7`), or `pin:3` for a pin of the case, as it is dragged."""
    data = QMimeData()
    data.setData(EVIDENCE_MIME, text.encode())
    return data


def media_data(media_ids: Iterable[int]) -> QMimeData:
    """Media of the case, to be linked to a claim or pinned to it."""
    data = QMimeData()
    data.setData(MEDIA_MIME, ",".join(map(str, media_ids)).encode())
    return data


def dragged_media(data: QMimeData) -> list[int]:
    """The media of `media_data`."""
    return [int(part) for part in bytes(data.data(MEDIA_MIME).data()).decode().split(",")]


def carries_evidence(data: QMimeData) -> bool:
    """Whether something can be pinned that is dragged here."""
    return data.hasFormat(EVIDENCE_MIME) or data.hasFormat(MEDIA_MIME)


def dragged_evidence(data: QMimeData, state: CaseState | None) -> tuple[str, ...]:
    """What is dragged, each as typed; media without a file are left out."""
    if data.hasFormat(EVIDENCE_MIME):
        return (bytes(data.data(EVIDENCE_MIME).data()).decode(),)
    if not data.hasFormat(MEDIA_MIME) or state is None:
        return ()
    media = [item for media_id in dragged_media(data) if (item := state.medium(media_id)) is not None]
    return tuple(f"media:{item.sha256}" for item in media if item.sha256)


def drag_pixmap(gate: PictureGate | None, key: str, count: int = 1) -> QPixmap:
    """What hangs on the pointer: the picture as the gate shows it, or a pin; with more than one thing their number.

    A picture that is masked stays so here while the look key is held: the key may be let go before the drag ends.
    """
    now = theme.current()
    image = gate.peek(key) if gate is not None and key else None
    if gate is not None and image is not None and gate.masked_when_not_held(key) and not gate.masked_for(key):
        image = masked_look(image)
    width, height = (now.px(side) for side in (_PIXMAP_PX if image is not None else (40, 40)))
    ratio = QApplication.primaryScreen().devicePixelRatio()
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(0, 0, width, height)
    if image is not None:
        paint.paint_picture(painter, rect, image)
    else:
        paint.fill(painter, rect, now.size("radius.control"), now.colour("surface.raised"))
        side = now.px(20)
        sign = icons.pixmap("pin", now.colour("text.primary"), side, ratio)
        painter.drawPixmap(rect.center() - QPointF(side / 2, side / 2), sign)
    if count > 1:
        text = f"{count:,}"
        size = paint.chip_size(text)
        paint.paint_chip(painter, QPointF(width - size.width() - 3, height - size.height() - 3), text)
    painter.end()
    return made


def run_drag(source: QObject, data: QMimeData, pixmap: QPixmap) -> None:
    """Drag until the mouse lets go."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(pixmap)
    drag.setHotSpot(QPoint(-theme.current().px(8), -theme.current().px(8)))
    drag.exec(Qt.DropAction.LinkAction)


class DragSource(QObject):
    """Lets a widget be dragged as a piece of evidence.

    Args:
        widget: Where the drag begins.
        evidence: What is dragged, as typed; empty when there is nothing now.
        gate: For the picture that hangs on the pointer.
        key: Of that picture.
    """

    def __init__(
        self,
        widget: QWidget,
        evidence: Callable[[], str],
        gate: PictureGate | None = None,
        key: Callable[[], str] = str,
    ) -> None:
        super().__init__(widget)
        self._widget, self._evidence, self._gate, self._key = widget, evidence, gate, key
        self._from: QPointF | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A press that moves far enough becomes a drag."""
        del watched
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._from = None
        elif event.type() == QEvent.Type.MouseMove and self._from is not None:
            far = (event.position() - self._from).manhattanLength() >= QApplication.startDragDistance()
            if far and event.buttons() & Qt.MouseButton.LeftButton:
                self._from = None
                return self._drag()
        return False

    def _drag(self) -> bool:
        text = self._evidence()
        if not text:
            return False
        run_drag(self._widget, evidence_data(text), drag_pixmap(self._gate, self._key()))
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # the drag took the release it waits for
        return True
