"""The keyframe strip: one row of thumbnails to jump and select by; as contact sheet, many rows.

A thumbnail that arrives never touches the model (`dataChanged` would lay out all rows again): the viewport is
repainted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.model.times import timecode
from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.widgets.chips import paint_tag_row

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_MAX_LETTERS = 3


@dataclass(frozen=True, slots=True)
class KeyframeCell:
    """One keyframe as shown.

    Attributes:
        id: Given back by signals.
        key: For the gate.
        time_s: Shown as `0:08.52`; None for a still.
        letters: Lanes that match here ("A", "B").
        tag_colors: Colours of its tags, 1-9.
        flat: Title, black or too plain to match: dotted frame and "not matched".
        no_match: Searched, and found nowhere: "no match".
        by_hand: Added by the analyst.
        shot: Number of its shot, 0 when unknown; for grouping.
        tags: Words of its tags, for screen readers and filters.
    """

    id: int
    key: str
    time_s: float | None = None
    letters: tuple[str, ...] = ()
    tag_colors: tuple[int, ...] = ()
    flat: bool = False
    no_match: bool = False
    by_hand: bool = False
    shot: int = 0
    tags: tuple[str, ...] = ()


FILTERS: dict[str, Callable[[KeyframeCell], bool]] = {
    "all": lambda cell: True,
    "no-match": lambda cell: not cell.letters and not cell.flat,
    "untagged": lambda cell: not cell.tag_colors,
    "flat": lambda cell: cell.flat,
}


class KeyframeModel(QAbstractListModel):
    """The cells that pass a filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[KeyframeCell, ...] = ()
        self._shown: tuple[KeyframeCell, ...] = ()
        self._accepts = FILTERS["all"]

    def set_cells(self, cells: Sequence[KeyframeCell]) -> None:
        """Take other cells."""
        self.beginResetModel()
        self._all = tuple(cells)
        self._shown = tuple(cell for cell in self._all if self._accepts(cell))
        self.endResetModel()

    def set_filter(self, accepts: Callable[[KeyframeCell], bool]) -> None:
        """Show only what passes."""
        self._accepts = accepts
        self.set_cells(self._all)

    def cells(self) -> tuple[KeyframeCell, ...]:
        """Those that pass."""
        return self._shown

    def total(self) -> int:
        """All, passed or not."""
        return len(self._all)

    def row_of(self, keyframe_id: int | None) -> int:
        """Row of an id, -1 when it does not pass."""
        return next((row for row, cell in enumerate(self._shown) if cell.id == keyframe_id), -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Number of cells that pass."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The cell under `CELL_ROLE`; words for screen readers."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        cell = self._shown[index.row()]
        if role == CELL_ROLE:
            return cell
        if role in (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)):
            return self.describe(cell)
        return None

    def describe(self, cell: KeyframeCell) -> str:
        """`Keyframe at 0:08.52, matches A, tags salute, uniform patch`."""
        when = self.tr("Picture")
        if cell.time_s is not None:
            when = self.tr("Keyframe at {0}").format(timecode(cell.time_s))
        parts = [when]
        if cell.letters:
            parts.append(self.tr("matches {0}").format(", ".join(cell.letters)))
        if cell.flat:
            parts.append(self.tr("not matched: title, black or too plain"))
        elif cell.no_match:
            parts.append(self.tr("no match"))
        if cell.tags:
            parts.append(self.tr("tags {0}").format(", ".join(cell.tags)))
        if cell.by_hand:
            parts.append(self.tr("added by hand"))
        return ", ".join(parts)


class KeyframeDelegate(QStyledItemDelegate):
    """Paints one keyframe: picture, ring, time, letters, tags."""

    def __init__(self, gate: PictureGate, parent: QListView) -> None:
        super().__init__(parent)
        self._gate = gate
        self.thumb_width = int(theme.tokens()["keyframes"]["thumb"][0])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """All alike."""
        del option, index
        return self.cell_size()

    def cell_size(self) -> QSize:
        """Picture, caption and gap."""
        now = theme.current()
        width, height = theme.tokens()["keyframes"]["thumb"]
        thumb = now.px(self.thumb_width)
        picture = round(thumb * height / width)
        return QSize(thumb + now.size("keyframes.gap"), picture + now.px(22) + 2 * self._ring())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, KeyframeCell):
            return
        now = theme.current()
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # times and letters stand as on the timeline
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        state = option.state
        thumb_w = now.px(self.thumb_width)
        picture_h = rect.height() - now.px(22) - 2 * self._ring()
        picture = QRectF(rect.left() + self._ring(), rect.top() + self._ring(), thumb_w, picture_h)
        self._paint_picture(painter, picture, cell, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        self._paint_rings(
            painter,
            picture,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            current=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        caption = QRectF(picture.left(), picture.bottom() + self._ring(), picture.width(), now.px(22))
        self._paint_caption(painter, caption, cell)
        painter.restore()

    @staticmethod
    def _ring() -> int:
        now = theme.current()
        return now.size("control.focus_width") + now.size("control.focus_offset")

    def _paint_picture(self, painter: QPainter, rect: QRectF, cell: KeyframeCell, *, hovered: bool) -> None:
        now = theme.current()
        failure = self._gate.failure(cell.key)
        if failure:
            paint.paint_no_picture(painter, rect, "image", failure, dashed=False)
        else:
            paint.paint_picture(painter, rect, self._gate.request(cell.key), radius=now.size("radius.chip"))
        if cell.flat:
            pen = QPen(now.colour("line.control"), 1.0, Qt.PenStyle.DotLine)
            paint.outline(painter, rect, now.size("radius.chip"), pen)
        elif hovered:
            pen = paint.hairline(painter, now.colour("line.control"), 1.0)
            paint.outline(painter, rect, now.size("radius.chip"), pen)
        if cell.by_hand:
            place = QPointF(rect.right() - now.px(18), rect.top() + now.px(4))
            paint.paint_corner_icon(painter, place, "diamond-plus")

    def _paint_rings(self, painter: QPainter, rect: QRectF, *, selected: bool, current: bool) -> None:
        if not selected and not current:
            return
        now = theme.current()
        reach = self._ring()
        ring = rect.adjusted(-reach, -reach, reach, reach)
        width = float(now.size("control.focus_width"))
        pen = paint.hairline(painter, now.colour("accent.focus"), width, dashed=current and not selected)
        paint.outline(painter, ring, now.size("radius.chip") + reach, pen)

    def _paint_caption(self, painter: QPainter, rect: QRectF, cell: KeyframeCell) -> None:
        now = theme.current()
        font = now.font("caption")
        time_text = timecode(cell.time_s) if cell.time_s is not None else ""
        paint.draw_text(painter, rect, time_text, font, now.colour("text.secondary"))
        words = self._words(cell)
        right = rect.right()
        free_from = rect.left() + paint.text_width(time_text, font) + now.px(5)  # the time is never overprinted
        if words and right - paint.text_width(words, font) >= free_from:
            width = paint.text_width(words, font)
            room = QRectF(right - width, rect.top(), width + 1, rect.height())
            paint.draw_text(painter, room, words, font, now.colour("text.muted"))
            right -= width + now.px(5)
        letters = cell.letters[:_MAX_LETTERS]
        kept = len(letters) * now.px(19)
        dots = max(0, min(4, len(cell.tag_colors), int((right - free_from - kept + now.px(4)) // now.px(12))))
        if dots:
            width = dots * now.px(12) - now.px(4)
            paint_tag_row(painter, QPointF(right - width, rect.center().y() - now.px(4)), cell.tag_colors, dots)
            right -= width + now.px(5)
        for letter in reversed(letters):
            if right - now.px(16) < free_from:
                break
            right -= now.px(16)
            paint.paint_letter(painter, QPointF(right, rect.center().y() - now.px(8)), letter)
            right -= now.px(3)

    def _words(self, cell: KeyframeCell) -> str:
        if cell.flat:
            return self.tr("not matched")
        return self.tr("no match") if cell.no_match and not cell.letters else ""


class KeyframeStrip(QListView):
    """One row (or, as contact sheet, many) of keyframes.

    Signals:
        keyframe_activated(int): Jump there (click, Enter, arrow keys).
        selection_changed(tuple[int, ...]): Ids chosen.
        context_requested(int, QPoint): Right click on a keyframe: id and place on the screen.
    """

    keyframe_activated = Signal(int)
    selection_changed = Signal(tuple)
    context_requested = Signal(int, QPoint)

    def __init__(self, gate: PictureGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._sheet = False
        self._quiet = False
        self._model = KeyframeModel(self)
        self._delegate = KeyframeDelegate(gate, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._set_up()
        gate.picture_ready.connect(self._repaint)
        gate.picture_failed.connect(self._repaint)
        gate.masking_changed.connect(self._repaint)
        theme.notifier().theme_changed.connect(self._measure)
        self.clicked.connect(self._say_activated)
        self.activated.connect(self._say_activated)
        self.selectionModel().selectionChanged.connect(self._say_selection)
        self.selectionModel().currentChanged.connect(self._say_current)
        self._measure()
        self._tell()

    def _set_up(self) -> None:
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("surface", "window")

    # -- what is shown

    def set_cells(self, cells: Sequence[KeyframeCell]) -> None:
        """Show these, in order; the choice is kept by id."""
        self._keep_choice(lambda: self._model.set_cells(cells))

    def cells(self) -> tuple[KeyframeCell, ...]:
        """Those that pass the filter, in order."""
        return self._model.cells()

    def set_filter(self, accepts: str | Callable[[KeyframeCell], bool]) -> None:
        """`all`, `no-match`, `untagged`, `flat`, or a function."""
        test = FILTERS[accepts] if isinstance(accepts, str) else accepts
        self._keep_choice(lambda: self._model.set_filter(test))

    def set_current(self, keyframe_id: int | None) -> None:
        """Ring around one keyframe and scroll to it; no signal. None takes the ring away."""
        if keyframe_id == self.current():
            return
        self._quiet = True
        row = self._model.row_of(keyframe_id)
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self._model.index(row), QAbstractItemView.ScrollHint.EnsureVisible)
        self._quiet = False
        self._tell()

    def current(self) -> int | None:
        """Id of the keyframe with the ring."""
        cell = self.currentIndex().data(CELL_ROLE)
        return cell.id if isinstance(cell, KeyframeCell) else None

    def selected_ids(self) -> tuple[int, ...]:
        """Ids chosen, in order of time."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        cells = self._model.cells()
        return tuple(cells[row].id for row in rows if row < len(cells))

    def set_contact_sheet(self, on: bool) -> None:
        """Many rows instead of one (Ctrl+4)."""
        self._sheet = on
        self.setWrapping(on)
        self.setResizeMode(QListView.ResizeMode.Adjust if on else QListView.ResizeMode.Fixed)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self._measure()

    def set_thumb_width(self, width_px: int) -> None:
        """Size of the pictures, within the limits of the tokens."""
        limits = theme.tokens()["keyframes"]
        self._delegate.thumb_width = int(min(limits["thumb_max"][0], max(limits["thumb_min"][0], width_px)))
        self._measure()

    # -- events

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Say which keyframe was meant."""
        cell = self.indexAt(event.pos()).data(CELL_ROLE)
        if isinstance(cell, KeyframeCell):
            self.context_requested.emit(cell.id, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Rows of the contact sheet follow the width."""
        super().resizeEvent(event)
        if self._sheet:
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row."""
        return QSize(480, self._delegate.cell_size().height() + theme.current().px(14))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One keyframe."""
        return QSize(self._delegate.cell_size().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The margin turns over with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._measure()

    # -- helpers

    def _keep_choice(self, change: Callable[[], None]) -> None:
        chosen, current = set(self.selected_ids()), self.current()
        self._quiet = True
        change()
        row = self._model.row_of(current)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
        flag = self.selectionModel().SelectionFlag.Select
        for number, cell in enumerate(self._model.cells()):
            if cell.id in chosen:
                self.selectionModel().select(self._model.index(number), flag)
        self._quiet = False
        self._tell()
        if set(self.selected_ids()) != chosen:
            self.selection_changed.emit(self.selected_ids())

    def _measure(self) -> None:
        now = theme.current()
        self.setGridSize(self._delegate.cell_size())
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if turned else now.px(11), 0, now.px(11) if turned else 0, 0)
        if self._sheet:
            self.setMaximumHeight(16777215)
            self.setMinimumHeight(self.sizeHint().height())
        else:
            self.setFixedHeight(self.sizeHint().height())
        self.viewport().update()

    def _repaint(self, *_ignored: object) -> None:
        self.viewport().update()

    def _say_activated(self, index: QModelIndex) -> None:
        cell = index.data(CELL_ROLE)
        if isinstance(cell, KeyframeCell):
            self.keyframe_activated.emit(cell.id)

    def _say_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._tell()
        if not self._quiet and self.hasFocus() and self.state() == QAbstractItemView.State.NoState:
            self._say_activated(current)

    def _say_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if not self._quiet:
            self.selection_changed.emit(self.selected_ids())

    def _tell(self) -> None:
        name = self.tr("Keyframes, {0} of {1}").format(len(self._model.cells()), self._model.total())
        cell = self.currentIndex().data(CELL_ROLE)
        if isinstance(cell, KeyframeCell):
            name = f"{name}, {self._model.describe(cell)}"
        self.setAccessibleName(name)
