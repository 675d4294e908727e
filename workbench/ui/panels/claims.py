"""The claims as a work list: one row each with its media and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.model.case import CaseState
from workbench.model.media import MediaItem, MediaState
from workbench.model.review import Claim
from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.direction import Menu, shielded, text_flags
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key
from workbench.ui.models.words import StateWord, claim_state, medium_state, tr
from workbench.ui.panels.dragging import MEDIA_MIME
from workbench.ui.panels.pieces import surface, tool
from workbench.ui.widgets.focus_ring import FocusRing
from workbench.ui.widgets.headers import EmptyState, SectionHeader

ROW = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
BROKEN = (MediaState.MISSING, MediaState.UNREADABLE, MediaState.SET_ASIDE)
MEDIUM_PX, OFFER_PX = 30, 22


@dataclass(frozen=True, slots=True)
class MediaLine:
    """One medium under a claim."""

    item: MediaItem
    word: StateWord
    key: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What one row shows; `claim` is None for media no claim rests on."""

    claim: Claim | None
    state: StateWord
    media: tuple[MediaLine, ...]

    def words(self, chosen: bool) -> str:
        """Thing and state, for screen readers."""
        head = tr("Claim {n}").format(n=self.claim.number) if self.claim else tr("Pictures and clips without a claim")
        parts = [head, tr("chosen") if chosen else "", self.claim.sentence if self.claim else ""]
        parts += [f"{shielded(line.item.name)}, {line.word.text}" for line in self.media]
        parts.append(self.state.text if self.claim else "")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a row offers to do, as words that can be clicked.

    Attributes:
        kind: "give" the file of a medium, or "link" media to the claim.
        media_id: Which medium; 0 for "link".
    """

    kind: str
    media_id: int = 0

    @property
    def text(self) -> str:
        """What it says."""
        return tr("Give the file…") if self.kind == "give" else tr("Link media…")

    @property
    def icon(self) -> str:
        """Its sign."""
        return "folder-open" if self.kind == "give" else "link"


def row_parts(row: ClaimRow) -> list[MediaLine | Offer]:
    """Lines below the sentence: media, and what can be done where something is missing."""
    parts: list[MediaLine | Offer] = []
    for line in row.media:
        parts.append(line)
        if line.item.state is MediaState.MISSING:
            parts.append(Offer("give", line.item.id))
    if row.claim is not None and not row.media:
        parts.append(Offer("link"))
    return parts


def claim_rows(state: CaseState) -> tuple[ClaimRow, ...]:
    """Rows of the list: every claim, then the media without one."""
    by_id = {item.id: item for item in state.media}
    rows = [
        ClaimRow(
            claim,
            claim_state(state, claim),
            tuple(_line(state, by_id[media_id], claim) for media_id in claim.media_ids if media_id in by_id),
        )
        for claim in state.claims
    ]
    linked = {media_id for claim in state.claims for media_id in claim.media_ids}
    loose = tuple(_line(state, item, None) for item in state.media if item.id not in linked)
    if loose:
        rows.append(ClaimRow(None, StateWord("", ""), loose))
    return tuple(rows)


def _line(state: CaseState, item: MediaItem, claim: Claim | None) -> MediaLine:
    return MediaLine(item, medium_state(state, item, claim), cover_key(state, item))


class ClaimModel(QAbstractListModel):
    """The rows as a Qt model; holds no facts of its own."""

    def __init__(self, case: CaseModel) -> None:
        super().__init__()
        self._case = case
        self._all: tuple[ClaimRow, ...] = ()
        self.rows: tuple[ClaimRow, ...] = ()
        self._filter = ""

    def refresh(self) -> None:
        """Read the snapshot again."""
        state = self._case.state
        self._all = claim_rows(state) if state else ()
        self._apply()

    def set_filter(self, text: str) -> None:
        """Only rows whose sentence or media hold this text."""
        self._filter = text.casefold().strip()
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        self.rows = tuple(row for row in self._all if self._filter in row.words(False).casefold())
        self.endResetModel()

    def row_of(self, claim_id: int | None) -> int:
        """Row of a claim, or -1."""
        places = (place for place, row in enumerate(self.rows) if row.claim is not None and row.claim.id == claim_id)
        return next(places, -1)

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Row object, words for screen readers, whole sentence as tool tip."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        chosen = row.claim is not None and row.claim.id == self._case.claim_id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words(chosen)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.claim.sentence if row.claim else None
        return None


class ClaimDelegate(QStyledItemDelegate):
    """Paints a row: number, sentence, state; a line for each medium; the verdict of the chosen one."""

    def __init__(self, case: CaseModel, gate: PictureGate, parent: QWidget) -> None:
        super().__init__(parent)
        self._case, self._gate = case, gate

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Height by content; the chosen claim takes a second line and its verdict."""
        row: ClaimRow = index.data(ROW)
        del option
        now = theme.current()
        chosen = self._chosen(row)
        height = now.px(20) + self._sentence_height(row, chosen)
        height += sum(self._part_height(part) for part in row_parts(row))
        if chosen and row.claim is not None:
            height += now.px(26)
        return QSize(now.px(200), height)

    def _chosen(self, row: ClaimRow) -> bool:
        return row.claim is not None and row.claim.id == self._case.claim_id

    @staticmethod
    def _part_height(part: MediaLine | Offer) -> int:
        return theme.current().px(MEDIUM_PX if isinstance(part, MediaLine) else OFFER_PX)

    @staticmethod
    def _sentence_height(row: ClaimRow, chosen: bool) -> int:
        line = theme.current().line_height("body")
        return line * (2 if chosen and row.claim is not None else 1) + theme.current().px(3)

    def media_rects(self, rect: QRectF, row: ClaimRow) -> list[QRectF]:
        """Where the media lines of a row stand."""
        return [place for part, place in self.part_rects(rect, row) if isinstance(part, MediaLine)]

    def part_rects(self, rect: QRectF, row: ClaimRow) -> list[tuple[MediaLine | Offer, QRectF]]:
        """Media lines and offers of a row with their places."""
        now = theme.current()
        top = rect.top() + now.px(10) + self._sentence_height(row, self._chosen(row))
        left = rect.left() + now.px(42)
        places: list[tuple[MediaLine | Offer, QRectF]] = []
        for part in row_parts(row):
            height = self._part_height(part)
            inset = now.px(53) if isinstance(part, Offer) and part.kind == "give" else 0
            width = rect.right() - left - now.px(14)
            if isinstance(part, Offer):
                width = min(width - inset, paint.text_width(part.text, now.font("small")) + now.px(26))
            places.append((part, QRectF(left + inset, top, width, height)))
            top += height
        return places

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One row."""
        row: ClaimRow = index.data(ROW)
        now = theme.current()
        rect = QRectF(option.rect)
        chosen = self._chosen(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, chosen)
        direction = option.direction
        top = rect.top() + now.px(10)
        if row.claim is not None:
            box = paint.mirrored(QRectF(rect.left() + now.px(14), top, now.px(18), now.px(18)), rect, direction)
            paint.paint_number(painter, box.topLeft(), row.claim.number)
        self._paint_sentence(painter, rect, row, chosen, direction)
        seen = self._in_view(option)
        for part, place in self.part_rects(rect, row):
            if not seen.intersects(place):  # a row may hold hundreds of media, and their pictures take memory
                continue
            turned = paint.mirrored(place, rect, direction)
            if isinstance(part, MediaLine):
                self._paint_medium(painter, turned, part, chosen, direction)
            else:
                self._paint_offer(painter, turned, part, direction)
        if chosen and row.claim is not None:
            bottom = rect.bottom() - now.px(32)
            width = paint.chip_size(row.state.text, row.state.icon).width()
            box = paint.mirrored(QRectF(rect.left() + now.px(42), bottom, width, now.px(20)), rect, direction)
            paint.paint_chip(painter, box.topLeft(), row.state.text, icon=row.state.icon)
        painter.restore()

    @staticmethod
    def _in_view(option: QStyleOptionViewItem) -> QRectF:
        """What of the list shows; the whole row where it is painted on something else."""
        view = option.widget
        return QRectF(view.viewport().rect() if isinstance(view, QAbstractItemView) else option.rect)

    @staticmethod
    def _paint_offer(painter: QPainter, rect: QRectF, offer: Offer, direction: Qt.LayoutDirection) -> None:
        now = theme.current()
        ink, side = now.colour("accent.text"), now.px(14)
        sign = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        spot = paint.mirrored(sign, rect, direction).topLeft()
        painter.drawPixmap(spot, icons.pixmap(offer.icon, ink, side, paint.ratio(painter)))
        room = QRectF(sign.right() + now.px(5), rect.top(), rect.width() - side - now.px(5), rect.height())
        words = paint.mirrored(room, rect, direction)
        paint.draw_text(painter, words, offer.text, now.font("small"), ink)

    @staticmethod
    def _paint_ground(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, chosen: bool) -> None:
        now = theme.current()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen:
            painter.fillRect(rect, now.colour("accent.tint"))
            bar = QRectF(rect.left(), rect.top(), now.px(5 if now.is_contrast else 2), rect.height())
            turned = paint.mirrored(bar, rect, option.direction)
            painter.fillRect(turned, now.colour("accent.focus"))
        elif hovered:
            painter.fillRect(rect, now.colour("surface.card"))
        painter.setPen(paint.hairline(painter, now.colour("line.soft")))
        painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()))

    def _paint_sentence(
        self, painter: QPainter, rect: QRectF, row: ClaimRow, chosen: bool, direction: Qt.LayoutDirection
    ) -> None:
        now = theme.current()
        left, right = rect.left() + now.px(42), rect.right() - now.px(14)
        top, height = rect.top() + now.px(9), now.line_height("body")
        if row.claim is None:
            box = paint.mirrored(QRectF(rect.left() + now.px(14), top, right - rect.left(), height), rect, direction)
            text = tr("Without a claim: drag one onto a claim, or link it")
            paint.draw_text(painter, box, text, now.font("small"), now.colour("text.muted"))
            return
        font = now.font("body")
        if chosen:
            box = paint.mirrored(QRectF(left, top, right - left, height * 2), rect, direction)
            painter.setFont(font)
            painter.setPen(now.colour("text.primary"))
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            shown = two_lines(row.claim.sentence, QFontMetrics(font), box.width())
            painter.drawText(box, text_flags(flags, shown, direction), shown)
            return
        width = paint.state_width("", row.state.text) + now.px(8)
        box = paint.mirrored(QRectF(left, top, right - left - width, height), rect, direction)
        paint.draw_text(painter, box, row.claim.sentence, font, now.colour("text.primary"))
        state = paint.mirrored(QRectF(right - width, top, width, height), rect, direction)
        tone = "muted"  # a verdict is no warning: its word tells, all look alike
        if row.state.icon == "history":
            tone = row.state.tone  # a newer match wants a second look
        paint.paint_state(painter, state, "", row.state.text, tone, trailing=True, weight=400)

    def _paint_medium(
        self, painter: QPainter, rect: QRectF, line: MediaLine, chosen: bool, direction: Qt.LayoutDirection
    ) -> None:
        now = theme.current()
        thumb = QRectF(rect.left(), rect.top() + now.px(2), now.px(44), now.px(25))
        place = paint.mirrored(thumb, rect, direction)
        if line.item.state in BROKEN:
            paint.paint_no_picture(painter, place, "file-x-2")
        else:
            paint.paint_picture(painter, place, self._gate.request(line.key))
        if chosen and line.item.id == self._case.media_id:
            paint.outline(
                painter, place, now.size("radius.picture"), paint.hairline(painter, now.colour("accent.focus"), 1.5)
            )
        width = paint.state_width(line.word.icon, line.word.text)
        state = QRectF(rect.right() - width, rect.top(), width, rect.height())
        paint.paint_state(
            painter,
            paint.mirrored(state, rect, direction),
            line.word.icon,
            line.word.text,
            line.word.tone,
            trailing=True,
        )
        left = thumb.right() + now.px(9)
        name = paint.mirrored(QRectF(left, rect.top(), state.left() - left - now.px(8), rect.height()), rect, direction)
        paint.draw_text(
            painter, name, line.item.name, now.font("small"), now.colour("text.secondary"), mode=paint.MIDDLE
        )


def two_lines(text: str, metrics: QFontMetrics, width: float) -> str:
    """The text cut so that it fits two lines."""
    shown = text
    while metrics.horizontalAdvance(shown) > width * 1.85 and " " in shown:
        shown = shown.rsplit(" ", 1)[0]
    return shown if shown == text else shown + "…"


class ClaimView(QListView):
    """The list itself: rows, media lines that can be chosen and dragged onto another claim.

    Signals:
        medium_clicked(claim_id, media_id): A media line; claim 0 for media without a claim.
        link_dropped(claim_id, media_ids): Media were dragged onto a claim.
        files_dropped(claim_id, paths): Files were dropped on a claim, or 0.
        menu_requested(place): Right click.
        give_requested: The file of the chosen medium is to be handed in.
        link_requested(claim_id, place): Media are to be linked to a claim.
    """

    medium_clicked = Signal(int, int)
    link_dropped = Signal(int, list)
    files_dropped = Signal(int, list)
    menu_requested = Signal(QPoint)
    give_requested = Signal()
    link_requested = Signal(int, QPoint)

    def __init__(self, case: CaseModel, gate: PictureGate) -> None:
        super().__init__()
        self.setObjectName("claims.list")
        self.setAccessibleName(tr("Claims"))
        self._case = case
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
        if offer.kind == "give":
            self.medium_clicked.emit(claim_id, offer.media_id)
            self.give_requested.emit()
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
        data = QMimeData()
        data.setData(MEDIA_MIME, str(media_id).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.LinkAction)

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
            ids = [int(part) for part in bytes(data.data(MEDIA_MIME).data()).decode().split(",")]
            if claim_id:
                self.link_dropped.emit(claim_id, ids)
        elif data.hasUrls():
            if claim_id:
                self._case.choose_claim(claim_id)
            self.files_dropped.emit(claim_id, local_paths(data))
        event.acceptProposedAction()


def local_paths(data: QMimeData) -> list[Path]:
    """Files and folders in a drop; addresses of other machines are not followed."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class FilterField(QLineEdit):
    """The filter above the list.

    Signals:
        closed: Esc was pressed.
    """

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class ClaimsPanel(QWidget):
    """Heading, filter and list of claims."""

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        surface(self, "panel")
        self._case, self._actions = case, actions
        self.header = SectionHeader(tr("Claims"), line_above=True)
        self.header.add_widget(tool("plus", "claims.add", tr("Add a claim"), actions["claims.add"].trigger))
        self.filter = FilterField()
        self.filter.setObjectName("claims.filter")
        self.filter.setPlaceholderText(tr("Filter claims and media"))
        self.filter.setAccessibleName(tr("Filter claims and media"))
        self.filter.setClearButtonEnabled(True)
        self.filter.hide()
        self.list = ClaimView(case, gate)
        FocusRing(self.list)
        self.empty = EmptyState(tr("No claim yet. Mark a sentence in the article or write one."), tr("Add a claim…"))
        self.empty.action_triggered.connect(actions["claims.add"].trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.filter, self.list, self.empty):
            layout.addWidget(widget, 1 if widget in (self.list, self.empty) else 0)
        self.filter.textChanged.connect(self._filtered)
        self.filter.closed.connect(self._close_filter)
        self.list.link_requested.connect(self._link_menu)
        self.list.menu_requested.connect(self._menu)
        case.changed.connect(self._changed)
        case.claim_changed.connect(self.list.show_chosen)
        case.medium_changed.connect(self.list.viewport().update)
        theme.notifier().theme_changed.connect(self.list.scheduleDelayedItemsLayout)

    def start_filter(self) -> None:
        """Show the filter and type into it."""
        self.filter.show()
        self.filter.setFocus()
        self.filter.selectAll()

    def _close_filter(self) -> None:
        """All rows again, the keyboard with the list."""
        self.filter.clear()
        self.filter.hide()
        self.list.setFocus()

    def _link_menu(self, claim_id: int, place: QPoint) -> None:
        """The media of the case that can be linked to a claim."""
        menu = Menu(self)
        menu.setObjectName("menu.link_media")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._case.state
        for item in state.media if state else ():
            action = menu.addAction(item.name)
            action.setObjectName(f"link_media.{item.id}")
            action.setEnabled(self._case.writable)
            action.triggered.connect(
                lambda _checked=False, media_id=item.id: self.list.link_dropped.emit(claim_id, [media_id])
            )
        menu.addSeparator()
        menu.addAction(self._actions["case.add_media"])
        menu.popup(place)

    def _filtered(self, text: str) -> None:
        self.list.rows.set_filter(text)
        self.list.show_chosen()

    def _changed(self, kinds: frozenset[str]) -> None:
        state = self._case.state
        if state is None or not kinds & {
            "claims",
            "media",
            "matches",
            "verdicts",
            "keyframes",
            "articles",
            "libraries",
        }:
            return
        self.header.set_detail(f"{len(state.claims):,}")
        self.empty.setVisible(not state.claims and not state.media)
        self.list.setVisible(bool(state.claims or state.media))
        self.list.refresh()

    def _menu(self, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups: Sequence[Sequence[str]] = (
            ("claims.edit", "claims.set_date", "claims.split", "claims.merge", "claims.remove"),
            ("claims.link", "claims.unlink", "media.give", "media.set_source", "media.read_again", "media.copy_hash"),
        )
        for group in groups:
            for name in group:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        menu.popup(place)
