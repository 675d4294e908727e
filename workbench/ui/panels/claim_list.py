"""The list of claims: rows that are chosen, media lines that are dragged, and what falls on them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from workbench.ui import paint
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key
from workbench.ui.models.words import tr
from workbench.ui.panels.claim_paint import ClaimDelegate
from workbench.ui.panels.claim_rows import BROKEN, ROW, AnyIndex, ClaimModel, ClaimRow, Offer
from workbench.ui.panels.dragging import MEDIA_MIME, drag_pixmap, dragged_media, media_data, run_drag


class ClaimView(QListView):
    """The list itself: rows, media lines that can be chosen and dragged onto another claim.

    Signals:
        medium_clicked(claim_id, media_id): A media line; claim 0 for media without a claim.
        link_dropped(claim_id, media_ids): Media were dragged onto a claim.
        files_dropped(claim_id, paths): Files were dropped on a claim, or 0.
        menu_requested(place): Right click.
        give_requested: The file of the chosen medium is to be handed in.
        fetch_requested: The file of the chosen medium is to be fetched.
        link_requested(claim_id, place): Media are to be linked to a claim.
    """

    medium_clicked = Signal(int, int)
    link_dropped = Signal(int, list)
    files_dropped = Signal(int, list)
    menu_requested = Signal(QPoint)
    give_requested = Signal()
    fetch_requested = Signal()
    link_requested = Signal(int, QPoint)

    def __init__(self, case: CaseModel, gate: PictureGate) -> None:
        super().__init__()
        self.setObjectName("claims.list")
        self.setAccessibleName(tr("Claims"))
        self._case, self._gate = case, gate
        self.rows = ClaimModel(case)
        self._delegate = ClaimDelegate(case, gate, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._pressed: tuple[QPoint, int] | None = None
        gate.picture_ready.connect(lambda _key: self.viewport().update())
        gate.masking_changed.connect(lambda _masked: self.viewport().update())

    def refresh(self) -> None:
        """Rows anew, the chosen claim kept in sight."""
        at = self.verticalScrollBar().value()
        self.rows.refresh()
        self.show_chosen()
        self.verticalScrollBar().setValue(at)

    def show_chosen(self) -> None:
        """Mark the chosen claim; its row is taller than the others."""
        self.scheduleDelayedItemsLayout()
        row = self.rows.row_of(self._case.claim_id)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.rows.index(row))
        self.viewport().update()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802 - Qt's name
        """Keyboard and mouse choose the claim of the row."""
        super().currentChanged(current, previous)
        row = current.data(ROW) if current.isValid() else None
        if row is not None and row.claim is not None:
            self._case.choose_claim(row.claim.id)

    def medium_at(self, point: QPoint) -> tuple[int, int] | None:
        """Claim (0 for none) and medium under a point."""
        index = self.indexAt(point)
        row: ClaimRow | None = index.data(ROW) if index.isValid() else None
        if row is None:
            return None
        for line, rect in zip(row.media, self.line_rects(index.row()), strict=True):
            if rect.contains(QPointF(point)):
                return (row.claim.id if row.claim else 0), line.item.id
        return None

    def offer_at(self, point: QPoint) -> tuple[int, Offer] | None:
        """Claim (0 for none) and what is offered under a point."""
        index = self.indexAt(point)
        row: ClaimRow | None = index.data(ROW) if index.isValid() else None
        if row is None:
            return None
        return next(
            (
                (row.claim.id if row.claim else 0, part)
                for part, rect in self.offers(index.row())
                if rect.contains(QPointF(point))
            ),
            None,
        )

    def offers(self, row: int) -> list[tuple[Offer, QRectF]]:
        """What a row offers, in the viewport."""
        rect = QRectF(self.visualRect(self.rows.index(row)))
        return [
            (part, paint.mirrored(place, rect, self.layoutDirection()))
            for part, place in self._delegate.part_rects(rect, self.rows.rows[row])
            if isinstance(part, Offer)
        ]

    def line_rects(self, row: int) -> list[QRectF]:
        """Media lines of a row, in the viewport."""
        rect = QRectF(self.visualRect(self.rows.index(row)))
        return [
            paint.mirrored(place, rect, self.layoutDirection())
            for place in self._delegate.media_rects(rect, self.rows.rows[row])
        ]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember which medium a drag would take."""
        point = event.position().toPoint()
        offered = self.offer_at(point) if event.button() == Qt.MouseButton.LeftButton else None
        if offered is not None:
            self._take_offer(*offered, event.globalPosition().toPoint())
            return
        found = self.medium_at(point)
        self._pressed = (point, found[1]) if found and event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)
        if found is not None:
            self.medium_clicked.emit(*found)

    def _take_offer(self, claim_id: int, offer: Offer, place: QPoint) -> None:
        if offer.media_id:
            self.medium_clicked.emit(claim_id, offer.media_id)
            (self.fetch_requested if offer.kind == "fetch" else self.give_requested).emit()
        else:
            self._case.choose_claim(claim_id)
            self.link_requested.emit(claim_id, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start to drag a medium."""
        super().mouseMoveEvent(event)
        hand = self.offer_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, media_id = self._pressed
        if (event.position().toPoint() - start).manhattanLength() < 8:
            return
        self._pressed = None
        state = self._case.state
        item = state.medium(media_id) if state is not None else None
        key = cover_key(state, item) if state is not None and item is not None and item.state not in BROKEN else ""
        run_drag(self, media_data((media_id,)), drag_pixmap(self._gate, key))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On a medium that could not be had: hand it in."""
        found = self.medium_at(event.position().toPoint())
        item = self._case.state.medium(found[1]) if found and self._case.state else None
        if item is not None and item.state in BROKEN:
            self.give_requested.emit()
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """What can be done with claim and medium: by mouse with those pointed at, by key with those chosen."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(here))
            return
        found = self.medium_at(event.pos())
        if found is not None:
            self.medium_clicked.emit(*found)
        self.menu_requested.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Media and files may come."""
        if event.mimeData().hasFormat(MEDIA_MIME) or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Everywhere."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Link media to the claim under the pointer; hand on files."""
        index = self.indexAt(event.position().toPoint())
        row: ClaimRow | None = index.data(ROW) if index.isValid() else None
        claim_id = row.claim.id if row and row.claim else 0
        data = event.mimeData()
        if data.hasFormat(MEDIA_MIME):
            if claim_id:
                self.link_dropped.emit(claim_id, dragged_media(data))
        elif data.hasUrls():
            if claim_id:
                self._case.choose_claim(claim_id)
            self.files_dropped.emit(claim_id, local_paths(data))
        event.acceptProposedAction()


def local_paths(data: QMimeData) -> list[Path]:
    """Files and folders in a drop; addresses of other machines are not followed."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
