"""Buttons: icon buttons, buttons with a key cap, and the segmented control."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QToolButton, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.direction import Menu
from workbench.ui.language import tr
from workbench.ui.widgets.labels import restyle

_FEWEST_PX = 24
"""Least room for words on a button with a sign, at 100 % text."""


def tip(text: str, key: str = "") -> str:
    """Tooltip of a control with its key."""
    return f"{text}  ({key})" if key else text


class IconButton(QToolButton):
    """A button that is only an icon; its name is in the tooltip and for screen readers.

    Args:
        icon: Name of the icon.
        name: What it does, in words.
        key: Shown in the tooltip; the shortcut itself belongs to the action.
        checkable: Stays down.
        tone: Dotted colour name of the icon.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        key: str = "",
        checkable: bool = False,
        tone: str = "text.secondary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._tone = tone
        self.setAutoRaise(True)
        self.setCheckable(checkable)
        self.setIcon(icons.icon(icon, tone))
        self.set_name(name, key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._measure()
        theme.notifier().theme_changed.connect(self._measure)

    def set_icon(self, icon: str) -> None:
        """Change the sign."""
        if icon != self._icon_name:
            self._icon_name = icon
            self.setIcon(icons.icon(icon, self._tone))

    def set_name(self, name: str, key: str = "") -> None:
        """Change what it says it does."""
        self.setToolTip(tip(name, key))
        self.setStatusTip(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(key)

    def _measure(self) -> None:
        now = theme.current()
        self.setFixedSize(now.size("control.height"), now.size("control.height"))
        self.setIconSize(QSize(now.size("control.icon"), now.size("control.icon")))


class KeyButton(QPushButton):
    """A button with icon, text and key cap: "Same footage  S".

    Nothing presses it but a click, Space, or its action: Enter does nothing on `kind="decision"`.

    Args:
        text: What it does.
        icon: Name of the icon; empty for none.
        key: On the cap; empty for none.
        kind: "", "primary", "ghost", "decision".
        size: "", "small", "large", "decision" (the tall buttons of the review).
    """

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        key: str = "",
        kind: str = "",
        size: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._key = key
        self._note = ""
        self.setProperty("kind", kind)
        self.setProperty("size", size)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        leading = kind == "decision"
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if leading else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        self._leading = leading

    def set_content(self, text: str, icon: str = "", key: str = "") -> None:
        """Change text, icon and key."""
        self._icon_name, self._key = icon, key
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    def set_chosen(self, chosen: bool, note: str = "") -> None:
        """Mark a decision as taken.

        Args:
            chosen: A tick and the tint.
            note: Where it came from ("as for item A"); empty when taken here.
        """
        self._note = note
        self.setProperty("chosen", "true" if chosen else "false")
        words = self.text() if not chosen else tr("{0}, chosen").format(self.text())
        self.setAccessibleName(f"{words}, {note}" if note else words)
        restyle(self)

    def is_chosen(self) -> bool:
        """Whether it is marked as taken."""
        return str(self.property("chosen")) == "true"

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Icon, text and key side by side."""
        return QSize(self._content_width() + 2 * self._padding(), self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The text may be elided in a narrow panel when it leads, never below the key."""
        return QSize(theme.current().px(88), self._height()) if self._leading else self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes no decision."""
        if self._leading and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The style's bevel, then our own content."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self._paint_content(painter)

    def _height(self) -> int:
        names = {"small": "height_small", "large": "height_large", "decision": "height_decision"}
        return theme.current().size(f"control.{names.get(str(self.property('size')), 'height')}")

    def _padding(self) -> int:
        now = theme.current()
        size = self.property("size")
        return now.px(16 if size in ("large", "decision") else 9 if size == "small" else 11)

    def _font_role(self) -> str:
        return "small" if self.property("size") == "small" else "body"

    def _content_width(self) -> int:
        now = theme.current()
        gap = now.px(7)
        width = paint.text_width(self.text(), now.font(self._font_role(), weight=500))
        width += now.size("control.icon_small") + gap if self._icon_name else 0
        width += paint.key_size(self._key).width() + gap if self._key else 0
        return width

    def _tone(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self.property("kind") == "primary":
            return "on_accent"
        return "secondary" if self.property("kind") == "ghost" and not self.underMouse() else "primary"

    def _paint_content(self, painter: QPainter) -> None:
        now = theme.current()
        inner = QRectF(self.rect()).adjusted(self._padding(), 0, -self._padding(), 0)
        slack = max(0.0, inner.width() - self._content_width())
        if self._leading:
            inner.setRight(QRectF(self.rect()).right() - now.px(6))
        else:
            inner.adjust(slack / 2, 0, -slack / 2, 0)
        direction = self.layoutDirection()
        whole = QRectF(self.rect())
        left = inner.left()
        colour = paint.tone(self._tone())
        icon = "check" if self.is_chosen() else self._icon_name
        if icon:
            side = now.size("control.icon_small")
            box = paint.mirrored(QRectF(left, inner.center().y() - side / 2, side, side), whole, direction)
            tick = now.colour("accent.text") if self.is_chosen() else colour
            painter.drawPixmap(box.topLeft(), icons.pixmap(icon, tick, side, paint.ratio(painter)))
            left += side + now.px(7)
        right = inner.right()
        if self._key:
            cap = paint.key_size(self._key)
            right -= cap.width()
            place = QRectF(right, inner.center().y() - cap.height() / 2, cap.width(), cap.height())
            on = "accent" if self.property("kind") == "primary" and self.isEnabled() else ""
            paint.paint_key(painter, paint.mirrored(place, whole, direction).topLeft(), self._key, on=on)
            right -= now.px(7)
        needed = paint.text_width(self.text(), now.font(self._font_role(), weight=500))
        if right - left < min(needed, now.px(_FEWEST_PX)) and icon and not self._leading:
            return  # the sign alone; two letters and dots say less
        room = paint.mirrored(QRectF(left, inner.top(), right - left + 1, inner.height()), whole, direction)
        self._paint_words(painter, room, colour)

    def _paint_words(self, painter: QPainter, room: QRectF, colour: object) -> None:
        now = theme.current()
        font = now.font(self._font_role(), weight=500)
        ink = paint.tone(self._tone())
        del colour
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align |= Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        if self._note:
            half = room.height() / 2
            upper = QRectF(room.left(), room.top() + 2, room.width(), half)
            lower = QRectF(room.left(), room.top() + half - 2, room.width(), half)
            paint.draw_text(painter, upper, self.text(), font, ink, align=align)
            paint.draw_text(painter, lower, self._note, now.font("caption"), now.colour("text.muted"), align=align)
            return
        paint.draw_text(painter, room, self.text(), font, ink, align=align)


@dataclass(frozen=True, slots=True)
class SegmentItem:
    """One choice of a segmented control.

    Attributes:
        id: Given by `chosen`.
        text: What it says.
        count: Small figure beside it; None for none.
        key: Shown in the tooltip.
        why_not: Why it cannot be taken now; empty when it can.
    """

    id: str
    text: str
    count: int | None = None
    key: str = ""
    why_not: str = ""


class SegmentedControl(QWidget):
    """A few choices side by side, one taken: the views of the header, the filters of a list.

    Args:
        items: The choices.
        name: For screen readers ("View", "Show").
        joined: Small and joined by lines (filters); otherwise a tray with the chosen one raised (views).

    Signals:
        chosen(str): Id of the choice a person took.
    """

    chosen = Signal(str)

    def __init__(
        self, items: Sequence[SegmentItem], name: str, *, joined: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items = list(items)
        self._joined = joined
        self._name = name
        self._current = items[0].id if items else ""
        self._hover = -1
        self._takes_drags: Callable[[QMimeData], bool] | None = None
        self._folded = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()
        theme.notifier().theme_changed.connect(self.updateGeometry)

    def set_items(self, items: Sequence[SegmentItem]) -> None:
        """Change the choices; the present one stays if it is among them."""
        self._items = list(items)
        if self._current not in {item.id for item in items}:
            self._current = items[0].id if items else ""
        self._tell()
        self.updateGeometry()
        self.update()

    def set_count(self, item_id: str, count: int | None) -> None:
        """Change the figure beside a choice."""
        changed = [replace(item, count=count if item.id == item_id else item.count) for item in self._items]
        self.set_items(changed)

    def current(self) -> str:
        """Id of the present choice."""
        return self._current

    def set_current(self, item_id: str) -> None:
        """Change the present choice without a signal."""
        if any(item.id == item_id for item in self._items):
            self._current = item_id
            self._tell()
            self.update()

    def set_folded(self, folded: bool) -> None:
        """In little room only the present choice is shown, and a press opens a menu of all."""
        if folded != self._folded:
            self._folded = folded
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """Room for all choices side by side, px."""
        return sum(self._widths()) + (0 if self._joined else self._gap() * (len(self._items) + 1))

    def folded_width(self) -> int:
        """Room for the widest choice and the sign of a menu, px."""
        return max(self._widths(), default=0) + 2 * self._gap() + theme.current().size("control.icon_small")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its words."""
        return QSize(self.folded_width() if self._folded else self.full_width(), self._height())

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def item_rect(self, index: int) -> QRectF:
        """Where a choice stands, for hits and tests."""
        gap = 0 if self._joined else self._gap()
        if self._folded:
            shown = self._items[index].id == self._current
            return QRectF(self.rect()).adjusted(gap, gap, -gap, -gap) if shown else QRectF()
        widths = self._widths()
        left = gap + sum(widths[:index]) + gap * index
        inset = 0 if self._joined else self._gap()
        rect = QRectF(left, inset, widths[index], self.height() - 2 * inset)
        return paint.mirrored(rect, QRectF(self.rect()), self.layoutDirection())

    def event(self, event: QEvent) -> bool:
        """The tooltip is of the choice under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            item = self._items[self._hover] if 0 <= self._hover < len(self._items) else None
            words = item.why_not or (tip(item.text, item.key) if item.key else "") if item is not None else ""
            self.setToolTip(words)
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Lift the choice under the pointer."""
        self._hover = self._index_at(event.position())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is lifted any more."""
        del event
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the choice under the pointer."""
        index = self._index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self._folded:
            self._open_menu()
        elif event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._choose(index)

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for index, item in enumerate(self._items):
            words = item.text if item.count is None else f"{item.text} {item.count}"
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(item.id == self._current)
            action.setEnabled(not item.why_not)
            action.triggered.connect(lambda _checked=False, index=index: self._choose(index))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @property
    def takes_drags(self) -> Callable[[QMimeData], bool] | None:
        """What may be dragged over a choice to take it, so that it can be dropped on what appears."""
        return self._takes_drags

    @takes_drags.setter
    def takes_drags(self, test: Callable[[QMimeData], bool] | None) -> None:
        self._takes_drags = test
        self.setAcceptDrops(test is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Follow what is dragged over the choices."""
        if self._takes_drags is not None and self._takes_drags(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the choice under what is dragged; nothing can be dropped on it."""
        index = self._index_at(event.position())
        if index >= 0 and self._items[index].id != self._current:
            self._choose(index)
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys move the choice; Space and Enter open the menu of a folded one."""
        if self._folded and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_menu()
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._items:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        ids = [item.id for item in self._items]
        place = ids.index(self._current)
        free = [index % len(ids) for index in range(place + step, place + step * len(ids), step)]
        self._choose(next((index for index in free if not self._items[index].why_not), place))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The tray and the choices."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.current()
        frame = QRectF(self.rect())
        radius = now.size("radius.control" if self._joined else "radius.card")
        if not self._joined:
            paint.fill(painter, frame, radius, now.colour("surface.panel"))
        for index, item in enumerate(self._items):
            if self._folded and item.id != self._current:
                continue
            if self._joined:
                self._paint_joined(painter, index, item)
            else:
                self._paint_view(painter, index, item)
        line = now.colour("line.strong" if self._joined else "line.soft")
        paint.outline(painter, frame, radius, paint.hairline(painter, line))
        if self._folded:
            side = now.size("control.icon_small")
            box = QRectF(frame.right() - side - now.px(8), frame.center().y() - side / 2, side, side)
            sign = icons.pixmap("chevron-down", now.colour("text.secondary"), side, paint.ratio(painter))
            painter.drawPixmap(paint.mirrored(box, frame, self.layoutDirection()).topLeft(), sign)
        if self.hasFocus():
            paint.paint_focus(painter, frame, radius)

    def _paint_view(self, painter: QPainter, index: int, item: SegmentItem) -> None:
        now = theme.current()
        rect = self.item_rect(index)
        on = item.id == self._current
        if on or index == self._hover:
            paint.fill(painter, rect, now.size("radius.control"), now.colour("surface.raised"))
        if on:
            pen = paint.hairline(painter, now.colour("line.strong"))
            paint.outline(painter, rect, now.size("radius.control"), pen)
        font = now.font("body", weight=500)
        ink = now.colour("text.primary" if on else "text.secondary")
        badge = self._badge_width(item)
        words = rect.adjusted(now.px(14), 0, -now.px(14) - (badge + now.px(6) if badge else 0), 0)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if badge and turned:
            words.translate(badge + now.px(6), 0)
        paint.draw_text(painter, words, item.text, font, ink)
        if badge:
            place = QRectF(0, rect.center().y() - now.px(8), badge, now.px(16))
            place.moveLeft(words.left() - badge - now.px(6) if turned else words.right() + now.px(6))
            ground = now.colour("surface.window" if on else "surface.raised")
            paint.fill(painter, place, now.px(8), ground)
            small = now.font("caption", weight=600)
            text = str(item.count)
            centre = Qt.AlignmentFlag.AlignCenter
            paint.draw_text(painter, place, text, small, now.colour("text.secondary"), align=centre)

    def _paint_joined(self, painter: QPainter, index: int, item: SegmentItem) -> None:
        now = theme.current()
        rect = self.item_rect(index)
        on = item.id == self._current
        painter.save()
        path_radius = now.size("radius.control")
        if on or (index == self._hover and not item.why_not):
            painter.setClipRect(rect)
            ground = now.colour("accent.tint" if on else "surface.raised")
            paint.fill(painter, QRectF(self.rect()), path_radius, ground)
        painter.restore()
        if index and not self._folded:
            pen = paint.hairline(painter, now.colour("line.strong"))
            painter.setPen(pen)
            edge = rect.left() if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else rect.right()
            painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()))
        font = now.font("small", weight=500)
        ink = now.colour("text.disabled" if item.why_not else "accent.text" if on else "text.secondary")
        words = item.text if item.count is None else f"{item.text} {item.count}"
        paint.draw_text(painter, rect, words, font, ink, align=Qt.AlignmentFlag.AlignCenter)

    def _badge_width(self, item: SegmentItem) -> int:
        if item.count is None or self._joined:
            return 0
        now = theme.current()
        return max(now.px(18), paint.text_width(str(item.count), now.font("caption", weight=600)) + now.px(10))

    def _widths(self) -> list[int]:
        now = theme.current()
        if self._joined:
            font = now.font("small", weight=500)
            words = [item.text if item.count is None else f"{item.text} {item.count}" for item in self._items]
            return [paint.text_width(text, font) + now.px(21) for text in words]
        font = now.font("body", weight=500)
        widths = []
        for item in self._items:
            badge = self._badge_width(item)
            widths.append(paint.text_width(item.text, font) + now.px(28) + (badge + now.px(6) if badge else 0))
        return widths

    def _height(self) -> int:
        now = theme.current()
        return now.px(24) if self._joined else now.px(32)

    @staticmethod
    def _gap() -> int:
        return theme.current().px(3)

    def _index_at(self, position: QPointF) -> int:
        return next((i for i in range(len(self._items)) if self.item_rect(i).contains(position)), -1)

    def _choose(self, index: int) -> None:
        item = self._items[index]
        if item.id != self._current and not item.why_not:
            self.set_current(item.id)
            self.chosen.emit(item.id)

    def _tell(self) -> None:
        words = next((item.text for item in self._items if item.id == self._current), "")
        self.setAccessibleName(tr("{0}: {1}").format(self._name, words))
        named = [f"{item.text} ({item.why_not})" if item.why_not else item.text for item in self._items]
        self.setAccessibleDescription(", ".join(named))
