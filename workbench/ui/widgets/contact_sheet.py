"""The contact sheet: every frame as a small picture, in rows under headings that fold; 100,000 of them without a stall.

Only what is in view is ever asked of the source and painted. A picture that arrives repaints the viewport and touches
nothing else. What is chosen is kept by row (`sheet_choice`), where things stand is arithmetic (`sheet_layout`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.gate import CellLook, PictureGate
from workbench.ui.language import number, tr
from workbench.ui.widgets import sheet_access
from workbench.ui.widgets.keyframe_cell import CellPainter, KeyframeCell, described
from workbench.ui.widgets.sheet_choice import SheetChoice
from workbench.ui.widgets.sheet_layout import SheetGroup, SheetLayout

_DRAG_PX = 6
_REMEMBERED = 4_000
"""Pictures asked for of which the place is kept, until they come."""
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_LEFT_RIGHT = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEPS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetSource(Protocol):
    """The frames of a sheet, by row."""

    def __len__(self) -> int:
        """How many there are."""

    def cell(self, row: int) -> KeyframeCell:
        """A frame as shown; asked for what is in view only."""


class _Nothing:
    def __len__(self) -> int:
        return 0

    def cell(self, row: int) -> KeyframeCell:
        raise IndexError(row)


class ContactSheet(QAbstractScrollArea):
    """Frames in rows.

    Signals:
        selection_changed(): Other frames are chosen.
        current_changed(row): The ring went to another frame.
        opened(row): Enter, or a double click: show it on the stage.
        context_requested(row, QPoint): Right click or the menu key: row and place on the screen.
        drag_started(row): The frames chosen are dragged away, by this one.
    """

    selection_changed = Signal()
    current_changed = Signal(int)
    opened = Signal(int)
    context_requested = Signal(int, QPoint)
    drag_started = Signal(int)

    def __init__(self, gate: PictureGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._source: SheetSource = _Nothing()
        self._order: Sequence[int] = range(0)
        self._groups: tuple[SheetGroup, ...] = ()
        self._folded: frozenset[str] = frozenset()
        self._cells = CellPainter(gate)
        self._layout = self._laid_out()
        self._hovered: int | None = None
        self._painted: dict[str, int] = {}
        self._band_from: QPoint | None = None
        self._band: QRect | None = None
        self._band_base: tuple[int, ...] = ()
        self._held: tuple[int, QPoint] | None = None
        self._empty_text = ""
        self.choice = SheetChoice()
        sheet_access.install()
        self._set_up()
        gate.cell_ready.connect(self._arrived)
        gate.cell_failed.connect(self._arrived)
        gate.masking_changed.connect(self._repaint)
        theme.notifier().theme_changed.connect(self._measure)
        self._measure()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(True)

    # -- what is shown

    def show_frames(
        self,
        source: SheetSource,
        order: Sequence[int],
        groups: Sequence[SheetGroup],
        *,
        carried: Callable[[int], int | None] | None = None,
        home: int | None = None,
    ) -> None:
        """Show these frames.

        Args:
            source: Where the frames come from.
            order: Row at each position.
            groups: Their counts add up to the length of `order`.
            carried: The row that an old row has become, so that choice and ring stay; None for other frames.
            home: Row that gets the ring and is brought into view, when nothing is carried.
        """
        before = self.choice.count
        self._source, self._order, self._groups = source, order, tuple(groups)
        self._hovered = None
        self._painted.clear()
        self.choice.show(order, len(source), carried, home)
        self._lay_out()
        if carried is None and self.choice.cursor is not None:
            self._bring_into_view(self.choice.cursor)
        self._tell()
        if before or self.choice.count:
            self.selection_changed.emit()

    def set_empty_text(self, text: str) -> None:
        """What stands there when nothing is shown."""
        self._empty_text = text
        self.viewport().update()

    def set_thumb_width(self, width_px: int) -> None:
        """Size of the pictures, within the limits of the tokens."""
        self._cells.set_thumb_width(width_px)
        self._measure()

    def selected_rows(self) -> tuple[int, ...]:
        """Rows chosen, in order of the frames."""
        return tuple(self.choice.rows())

    def current_row(self) -> int | None:
        """Row of the frame with the ring."""
        return self.choice.row(self.choice.cursor)

    def current_group(self) -> str:
        """Heading of the group with the ring; empty when there are no groups."""
        cursor = self.choice.cursor
        return "" if cursor is None or not self._groups else self._groups[self._layout.group_of(cursor)].title

    def is_folded(self, title: str) -> bool:
        """Whether only the heading of a group shows."""
        return title in self._folded

    def fold(self, title: str, folded: bool) -> None:
        """Show only the heading of a group, or all of it again."""
        self._fold((self._folded | {title}) if folded else (self._folded - {title}))

    def fold_all(self, folded: bool) -> None:
        """Show only the headings, or everything again."""
        self._fold(frozenset(group.title for group in self._groups if group.title) if folded else frozenset())

    def _fold(self, folded: frozenset[str]) -> None:
        self._folded = folded
        self._lay_out()
        self._tell()

    # -- geometry

    def _laid_out(self) -> SheetLayout:
        size, now = self._cells.cell_size(), theme.current()
        return SheetLayout(
            self._groups,
            self._folded,
            width_px=self.viewport().width() - self._margin(),
            cell_px=(size.width(), size.height() + now.px(6)),
            heading_px=now.px(30),
        )

    @staticmethod
    def _margin() -> int:
        return theme.current().px(11)

    def _lay_out(self) -> None:
        self._layout = self._laid_out()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._layout.height_px + self._margin() - page))
        bar.setPageStep(page)
        bar.setSingleStep(self._layout.cell_h // 3)
        self.viewport().update()

    def _measure(self) -> None:
        ratio = self.devicePixelRatioF()
        size = self._cells.picture_size() * ratio
        radius = theme.current().size("radius.chip") * ratio
        self._gate.set_cell_look(CellLook(size.width(), size.height(), radius, ratio))
        self._lay_out()

    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _x(self, left_px: int, width_px: int) -> int:
        """From the layout's left to the viewport's, turned over with the language."""
        left = left_px + self._margin()
        return self.viewport().width() - left - width_px if self._turned() else left

    def _turned(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def cell_rect(self, position: int) -> QRect | None:
        """Where a cell stands in the viewport; None while folded."""
        place = self._layout.cell(position)
        if place is None:
            return None
        width = self._layout.cell_w
        return QRect(self._x(place[0], width), place[1] - self._scrolled(), width, self._layout.cell_h)

    def heading_rect(self, group: int) -> QRect:
        """Where the heading of a group stands in the viewport."""
        top = self._layout.heading_top(group) - self._scrolled()
        return QRect(0, top, self.viewport().width(), self._layout.heading_px)

    def _inside(self, place: QPoint) -> tuple[int, int]:
        """A point of the viewport in the layout."""
        x = self.viewport().width() - 1 - place.x() if self._turned() else place.x()
        return x - self._margin(), place.y() + self._scrolled()

    def position_at(self, place: QPoint) -> int | None:
        """The position under a point of the viewport."""
        return self._layout.position_at(*self._inside(place))

    def positions_in_view(self) -> list[int]:
        """Positions of which something shows, in order."""
        top = self._scrolled()
        bottom = top + self.viewport().height()
        groups = self._layout.groups_between(top, bottom)
        return [one for group in groups for one in self._layout.positions_between(group, top, bottom)]

    def _bring_into_view(self, position: int) -> None:
        place = self._layout.cell(position)
        if place is None:
            return
        top, bar = place[1], self.verticalScrollBar()
        group = self._layout.group_of(position)
        if position - self._layout.start_of(group) < self._layout.columns and self._groups[group].title:
            top -= self._layout.heading_px
        if top < bar.value():
            bar.setValue(top)
        elif place[1] + self._layout.cell_h > bar.value() + self.viewport().height():
            bar.setValue(place[1] + self._layout.cell_h - self.viewport().height())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Headings and cells that reach into what is to be painted."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._layout.total:
            self._paint_empty(painter)
            return
        if len(self._painted) > _REMEMBERED:
            self._painted.clear()
            self.viewport().update()
        top = event.rect().top() + self._scrolled()
        bottom = event.rect().bottom() + 1 + self._scrolled()
        for group in self._layout.groups_between(top, bottom):
            if self._groups[group].title and self.heading_rect(group).intersects(event.rect()):
                self._paint_heading(painter, group)
            for position in self._layout.positions_between(group, top, bottom):
                self._paint_cell(painter, position)
        if self._band is not None:
            self._paint_band(painter)

    def _paint_cell(self, painter: QPainter, position: int) -> None:
        rect, row = self.cell_rect(position), self._order[position]
        if rect is None:
            return
        cell = self._source.cell(row)
        self._painted[cell.key] = position
        self._cells.paint(
            painter,
            QRectF(rect.adjusted(0, 0, 0, -theme.current().px(6))),
            cell,
            selected=self.choice.is_chosen(row),
            current=position == self.choice.cursor and self.hasFocus(),
            hovered=position == self._hovered,
        )

    def _paint_heading(self, painter: QPainter, group: int) -> None:
        now, direction, one = theme.current(), self.layoutDirection(), self._groups[group]
        whole = QRectF(self.heading_rect(group))
        side = now.size("control.icon_small")
        inner = whole.adjusted(self._margin(), 0, -self._margin(), 0)
        folded = one.title in self._folded
        name = ("chevron-left" if self._turned() else "chevron-right") if folded else "chevron-down"
        sign = paint.mirrored(QRectF(inner.left(), inner.center().y() - side / 2, side, side), inner, direction)
        icons.icon(name).paint(painter, sign.toAlignedRect())
        text = inner.adjusted(side + now.px(6), 0, 0, 0)
        font, count = now.font("small", weight=600), number(one.count)
        title = paint.elide(one.title, font, text.width() - now.px(80), paint.MIDDLE)
        width = paint.text_width(title, font) + 1
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        align |= Qt.AlignmentFlag.AlignRight if self._turned() else Qt.AlignmentFlag.AlignLeft
        first = paint.mirrored(QRectF(text.left(), text.top(), width, text.height()), inner, direction)
        paint.draw_text(painter, first, title, font, now.colour("text.primary"), align=align)
        rest = QRectF(text.left() + width + now.px(8), text.top(), now.px(70), text.height())
        second = paint.mirrored(rest, inner, direction)
        paint.draw_text(painter, second, count, now.font("small"), now.colour("text.muted"), align=align)

    def _paint_empty(self, painter: QPainter) -> None:
        now = theme.current()
        rect = QRectF(self.viewport().rect())
        align = Qt.AlignmentFlag.AlignCenter
        paint.draw_text(painter, rect, self._empty_text, now.font("body"), now.colour("text.muted"), align=align)

    def _paint_band(self, painter: QPainter) -> None:
        now = theme.current()
        rect = QRectF(self._band or QRect()).translated(0, -self._scrolled())
        ground = now.colour("accent.focus")
        ground.setAlpha(40)
        painter.fillRect(rect, ground)
        paint.outline(painter, rect, 0, paint.hairline(painter, now.colour("accent.focus")))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """What is in view moves along; only what comes into view is painted."""
        self.viewport().scroll(dx, dy)

    def _arrived(self, key: str) -> None:
        """A picture came: paint the cell anew that shows it, if it still does."""
        position = self._painted.get(key)
        if position is None or position >= self._layout.total or not self.isVisible():
            return
        rect = self.cell_rect(position)
        if rect is not None:
            self.viewport().update(rect)

    def _repaint(self, *_ignored: object) -> None:
        if self.isVisible():
            self.viewport().update()

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Keys that move in the sheet come here before the window's shortcuts of the same name."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _is_ours(event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(_SHIFT | _CTRL | Qt.KeyboardModifier.KeypadModifier)
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        if event.key() in (*_STEPS, *_OPENS, Qt.Key.Key_Space):
            return True
        return event.key() == Qt.Key.Key_A and event.modifiers() == _CTRL

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows, Home, End, pages; Shift for ranges, Ctrl to move only; Space adds, Enter opens."""
        cursor = self.choice.cursor
        if not self._is_ours(event) or cursor is None:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_A:
            self.choice.choose_all()
            self._chosen_anew()
        elif event.key() == Qt.Key.Key_Space:
            self.choice.toggle(cursor)
            self._chosen_anew()
        elif event.key() in _OPENS:
            self.opened.emit(self._order[cursor])
        else:
            self._go(self._target(event.key(), cursor), event.modifiers())

    def _target(self, key: int, cursor: int) -> int | None:
        layout = self._layout
        if key in _LEFT_RIGHT:
            step = _LEFT_RIGHT[Qt.Key(key)]
            return layout.stepped(cursor, -step if self._turned() else step)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return layout.first() if key == Qt.Key.Key_Home else layout.last()
        page = max(1, self.viewport().height() // layout.cell_h)
        lines = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        return layout.moved(cursor, lines[Qt.Key(key)])

    def _go(self, target: int | None, modifiers: Qt.KeyboardModifier) -> None:
        if target is None:
            return
        if modifiers & _SHIFT:
            self.choice.reach(target, keep=bool(modifiers & _CTRL))
        elif modifiers & _CTRL:
            self.choice.cursor = target
        else:
            self.choice.choose_one(target)
        self._bring_into_view(target)
        self._chosen_anew()

    def _chosen_anew(self) -> None:
        self.viewport().update()
        self._tell()
        self.selection_changed.emit()
        row = self.current_row()
        if row is not None:
            self.current_changed.emit(row)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a frame, fold a group, or begin to draw a frame around several."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place, modifiers = event.position().toPoint(), event.modifiers()
        heading = self._layout.heading_at(self._inside(place)[1])
        if heading is not None:
            title = self._groups[heading].title
            self.fold(title, title not in self._folded)
            return
        self._band_from = place + QPoint(0, self._scrolled())
        self._band_base = self.selected_rows() if modifiers & (_CTRL | _SHIFT) else ()
        position = self.position_at(place)
        if position is not None and not modifiers & (_CTRL | _SHIFT) and self.choice.is_chosen(self._order[position]):
            self._held, self._band_from = (position, place), None  # moved: all that is chosen is dragged away
            return
        if position is None:
            if not self._band_base:
                self.choice.clear()
                self._chosen_anew()
        elif modifiers & _SHIFT:
            self.choice.reach(position, keep=bool(modifiers & _CTRL))
            self._chosen_anew()
        elif modifiers & _CTRL:
            self.choice.toggle(position)
            self._chosen_anew()
        else:
            self.choice.choose_one(position)
            self._chosen_anew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw on, or mark what is under the pointer."""
        place = event.position().toPoint()
        if self._band_from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._draw_band(place)
            return
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            position, pressed = self._held
            if (place - pressed).manhattanLength() >= QApplication.startDragDistance():
                self._held = None
                self.drag_started.emit(self._order[position])
            return
        hovered = self.position_at(place)
        if hovered != self._hovered:
            self._hovered = hovered
            row = self.choice.row(hovered)
            self.viewport().setToolTip("" if row is None else self.describe(row))
            self.viewport().update()

    def _draw_band(self, place: QPoint) -> None:
        start = self._band_from
        if start is None:
            return
        end = place + QPoint(0, self._scrolled())
        if self._band is None and (end - start).manhattanLength() < _DRAG_PX:
            return
        self._band = QRect(start, end).normalized()
        bar = self.verticalScrollBar()
        if place.y() < 0 or place.y() > self.viewport().height():  # beyond the edge the sheet follows
            bar.setValue(bar.value() + (place.y() if place.y() < 0 else place.y() - self.viewport().height()))
        left, right = sorted(self._inside(QPoint(x, 0))[0] for x in (self._band.left(), self._band.right()))
        touched = self._layout.positions_in(left, self._band.top(), right, self._band.bottom())
        self.choice.choose_positions(touched, self._band_base)
        under = self.position_at(place)
        if under is not None:
            self.choice.cursor = under
        self._chosen_anew()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What was drawn around stays chosen; a click on one of many chooses it alone."""
        del event
        if self._held is not None:
            self.choice.choose_one(self._held[0])
            self._held = None
            self._chosen_anew()
        self._band_from, self._band, self._band_base = None, None, ()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open a frame on the stage."""
        position = self.position_at(event.position().toPoint())
        if position is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._order[position])

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hovered = None
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """The menu acts on what is chosen; a click outside of it chooses what is under the pointer first."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        position = self.choice.cursor if by_key else self.position_at(event.pos())
        row = self.choice.row(position)
        if row is None or position is None:
            return
        if not self.choice.is_chosen(row):
            self.choice.choose_one(position)
            self._chosen_anew()
        rect = self.cell_rect(position)
        place = self.viewport().mapToGlobal(rect.center()) if by_key and rect is not None else event.globalPos()
        self.context_requested.emit(row, place)

    # -- size and looks

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as fit; the frame that was at the top stays there."""
        in_view = self.positions_in_view() if event.oldSize().isValid() else []
        columns = self._layout.columns
        super().resizeEvent(event)
        self._lay_out()
        if in_view and self._layout.columns != columns:
            place = self._layout.cell(in_view[0])
            if place is not None:
                self.verticalScrollBar().setValue(place[1])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few rows."""
        size = self._cells.cell_size()
        return QSize(size.width() * 5, size.height() * 3)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turned over with the language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.DevicePixelRatioChange):
            self._measure()

    # -- screen readers

    def describe(self, row: int) -> str:
        """`Frame at 0:08.52 of salute.mp4, match A, tagged salute`; masked pictures say so first."""
        cell = self._source.cell(row)
        return described(cell, masked=self._gate.masked_for(cell.key))

    def row_at(self, position: int) -> int | None:
        """The row a position shows."""
        return self.choice.row(position)

    def count(self) -> int:
        """Number of positions."""
        return self._layout.total

    def _tell(self) -> None:
        shown, total = len(self._order), len(self._source)
        name = tr("Contact sheet, {0} of {1}").format(number(shown), number(total))
        if self.choice.count > 1:
            name = tr("{0}, {1} chosen").format(name, number(self.choice.count))
        row = self.current_row()
        self.setAccessibleName(name if row is None else f"{name}, {self.describe(row)}")
        if row is not None and self.hasFocus() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.choice.cursor or 0)
            QAccessible.updateAccessibility(event)
