"""What is dragged to a claim as evidence: media, matches, and pins that are there already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from workbench.model.case import CaseState

MEDIA_MIME = "application/x-workbench-media"
EVIDENCE_MIME = "application/x-workbench-evidence"
PIN = "pin:"


def evidence_data(text: str) -> QMimeData:
    """Evidence as typed (`match:7`), or `pin:3` for a pin of the case, as it is dragged."""
    data = QMimeData()
    data.setData(EVIDENCE_MIME, text.encode())
    return data


def carries_evidence(data: QMimeData) -> bool:
    """Whether something can be pinned that is dragged here."""
    return data.hasFormat(EVIDENCE_MIME) or data.hasFormat(MEDIA_MIME)


def dragged_evidence(data: QMimeData, state: CaseState | None) -> tuple[str, ...]:
    """What is dragged, each as typed; media without a file are left out."""
    if data.hasFormat(EVIDENCE_MIME):
        return (bytes(data.data(EVIDENCE_MIME).data()).decode(),)
    if not data.hasFormat(MEDIA_MIME) or state is None:
        return ()
    ids = [int(part) for part in bytes(data.data(MEDIA_MIME).data()).decode().split(",")]
    media = [item for media_id in ids if (item := state.medium(media_id)) is not None]
    return tuple(f"media:{item.sha256}" for item in media if item.sha256)


class DragSource(QObject):
    """Lets a widget be dragged as a piece of evidence.

    Args:
        widget: Where the drag begins.
        evidence: What is dragged, as typed; empty when there is nothing now.
    """

    def __init__(self, widget: QWidget, evidence: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget, self._evidence = widget, evidence
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
        drag = QDrag(self._widget)
        drag.setMimeData(evidence_data(text))
        drag.exec(Qt.DropAction.LinkAction)
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # the drag took the release it waits for
        return True
