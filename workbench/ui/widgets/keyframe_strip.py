"""The keyframe strip: one row of thumbnails to jump and select by. The contact sheet is `contact_sheet`.

A thumbnail that arrives never touches the model (`dataChanged` would lay out all rows again): the viewport is
repainted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui import theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import tr
from workbench.ui.widgets.focus_ring import FocusRing
from workbench.ui.widgets.keyframe_cell import CellPainter, KeyframeCell, described

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class KeyframeModel(QAbstractListModel):
    """The cells shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[KeyframeCell, ...] = ()
        self._total = 0

    def set_cells(self, cells: Sequence[KeyframeCell], total: int) -> None:
        """Take other cells.

        Args:
            cells: Those shown, in order.
            total: How many there are with those a filter leaves out.
        """
        self.beginResetModel()
        self._shown, self._total = tuple(cells), total
        self.endResetModel()

    def cells(self) -> tuple[KeyframeCell, ...]:
        """Those shown."""
        return self._shown

    def total(self) -> int:
        """All, shown or not."""
        return self._total

    def row_of(self, keyframe_id: int | None) -> int:
        """Row of an id, -1 when it is not shown."""
        return next((row for row, cell in enumerate(self._shown) if cell.id == keyframe_id), -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Number of cells shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Keyframes can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The cell under `CELL_ROLE`; words for screen readers."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        cell = self._shown[index.row()]
        if role == CELL_ROLE:
            return cell
        if role in (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)):
            return described(cell)
        return None


class KeyframeDelegate(QStyledItemDelegate):
    """Paints one keyframe of the list."""

    def __init__(self, gate: PictureGate, parent: QListView) -> None:
        super().__init__(parent)
        self.cells = CellPainter(gate)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """All alike."""
        del option, index
        return self.cells.cell_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, KeyframeCell):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # times and letters stand as on the timeline
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        self.cells.paint(
            painter,
            QRectF(option.rect),
            cell,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            current=bool(state & QStyle.StateFlag.State_HasFocus),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
        )
        painter.restore()


class KeyframeStrip(QListView):
    """One row of keyframes.

    Signals:
        keyframe_activated(int): Jump there (click, Enter, arrow keys).
        selection_changed(tuple[int, ...]): Ids chosen.
        context_requested(int, QPoint): Right click on a keyframe: id and place on the screen.
        drag_started(int): The keyframes chosen are dragged away, by the one with this id.
    """

    keyframe_activated = Signal(int)
    selection_changed = Signal(tuple)
    context_requested = Signal(int, QPoint)
    drag_started = Signal(int)

    def __init__(self, gate: PictureGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._quiet = False
        FocusRing(self)
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
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setProperty("surface", "window")

    # -- what is shown

    def set_cells(self, cells: Sequence[KeyframeCell], total: int | None = None) -> None:
        """Show these, in order; the choice is kept by id.

        Args:
            cells: Those shown.
            total: How many there are with those a filter leaves out; all are shown when None.
        """
        headed = any(cell.heading for cell in cells)
        if headed != self._delegate.cells.headed:
            self._delegate.cells.headed = headed
            self._measure()
        self._keep_choice(lambda: self._model.set_cells(cells, len(cells) if total is None else total))

    def cells(self) -> tuple[KeyframeCell, ...]:
        """Those shown, in order."""
        return self._model.cells()

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
        return tuple(dict.fromkeys(cells[row].id for row in rows if row < len(cells)))

    def set_thumb_width(self, width_px: int) -> None:
        """Size of the pictures, within the limits of the tokens."""
        self._delegate.cells.set_thumb_width(width_px)
        self._measure()

    # -- events

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Say which keyframe was meant: the one pointed at, by key the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        cell = index.data(CELL_ROLE)
        if isinstance(cell, KeyframeCell):
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.context_requested.emit(cell.id, middle if by_key else event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """The panel knows what is dragged."""
        del actions
        cell = self.currentIndex().data(CELL_ROLE)
        if isinstance(cell, KeyframeCell):
            self.drag_started.emit(cell.id)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row."""
        return QSize(480, self._delegate.cells.cell_size().height() + theme.current().px(14))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One keyframe."""
        return QSize(self._delegate.cells.cell_size().width(), self.sizeHint().height())

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
        self.setGridSize(self._delegate.cells.cell_size())
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if turned else now.px(11), 0, now.px(11) if turned else 0, 0)
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
        name = tr("Keyframes, {0} of {1}").format(len(self._model.cells()), self._model.total())
        cell = self.currentIndex().data(CELL_ROLE)
        if isinstance(cell, KeyframeCell):
            name = f"{name}, {described(cell)}"
        self.setAccessibleName(name)
