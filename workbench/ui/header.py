"""The header: menus, the five views, undo and redo by name, the palette field, Masked or Shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenuBar, QPushButton, QSizePolicy, QToolButton, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.models.words import tr
from workbench.ui.panels.dragging import carries_evidence
from workbench.ui.panels.pieces import action_tool, row, surface
from workbench.ui.widgets.buttons import KeyButton, SegmentedControl, SegmentItem

VIEWS = ("desk", "review", "compare", "verdict", "report")


class Mark(QWidget):
    """The sign of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Media claim workbench"))
        side = theme.current().px(22)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A picture frame with a tick."""
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = self.width() / 22
        frame = QRectF(1 * unit, 3 * unit, 15 * unit, 12 * unit)
        paint.outline(painter, frame, 2 * unit, paint.hairline(painter, now.colour("text.secondary"), 1.5 * unit))
        badge = QRectF(8 * unit, 9 * unit, 13 * unit, 11 * unit)
        paint.fill(painter, badge, 2.5 * unit, now.colour("accent.fill"))
        tick = icons.pixmap("check", QColor(now.colour("text.on_accent")), 9 * unit, paint.ratio(painter))
        painter.drawPixmap(badge.center().toPoint().x() - round(4.5 * unit), round(badge.top() + unit), tick)


class MenuBar(QMenuBar):
    """A menu bar that asks for the room of its words; right to left Qt's own asks for its overflow sign only."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its words; in less room the last menus go behind the sign for what does not fit."""
        now = theme.current()
        room = 2 * now.size("space.4") + 4
        width = sum(paint.text_width(action.text(), now.font("body")) + room for action in self.actions())
        return QSize(width + now.px(8), super().sizeHint().height())


class PaletteField(QPushButton):
    """Looks like a field, opens the palette; shrinks to an icon in a small window."""

    def __init__(self) -> None:
        super().__init__(tr("Find or do anything"))
        self.setObjectName("header.palette")
        self.setAccessibleName(tr("Find or do anything"))
        self.setAccessibleDescription("Ctrl+K")
        self.setToolTip(tr("Find or do anything (Ctrl+K)"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Only the icon is left."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as words and key cap, or one icon."""
        now = theme.current()
        height = now.size("control.height")
        return QSize(height if self._narrow else now.px(212), height)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Lift the line."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Back."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A field with a magnifier, words and the key."""
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        radius = now.size("radius.control")
        paint.fill(painter, rect, radius, now.colour("surface.input"))
        line = now.colour("text.muted" if self.underMouse() else "line.control")
        paint.outline(painter, rect, radius, paint.hairline(painter, line, 1.0))
        if self.hasFocus():
            paint.paint_focus(painter, rect, radius)
        side = now.size("control.icon_small")
        left = (rect.width() - side) / 2 if self._narrow else now.px(9)
        box = QRectF(left, rect.center().y() - side / 2, side, side)
        direction = self.layoutDirection()
        magnifier = icons.pixmap("search", now.colour("text.muted"), side, paint.ratio(painter))
        painter.drawPixmap(paint.mirrored(box, rect, direction).topLeft(), magnifier)
        if self._narrow:
            return
        cap = paint.key_size("Ctrl K")
        place = QRectF(rect.right() - cap.width() - now.px(6), rect.center().y() - cap.height() / 2, cap.width(), 1)
        paint.paint_key(painter, paint.mirrored(place, rect, direction).topLeft(), "Ctrl K")
        start = left + side + now.px(8)
        room = paint.mirrored(QRectF(start, 0, place.left() - start, rect.height()), rect, direction)
        paint.draw_text(painter, room, self.text(), now.font("body"), now.colour("text.muted"))


class Header(QWidget):
    """The bar at the top.

    Signals:
        view_chosen(name): One of `VIEWS`.
        mask_toggled: Masked became Shown or the other way.
    """

    view_chosen = Signal(str)
    mask_toggled = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("header")
        surface(self, "window")
        self.bar = MenuBar()
        self.bar.setAccessibleName(tr("Menu"))
        self.menus = actions.fill(self.bar)
        self.bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        titles = {name: actions[f"view.{name}"].text() for name in VIEWS}
        items = [SegmentItem(name, titles[name], None, f"Alt+{place}") for place, name in enumerate(VIEWS, 1)]
        self.views = SegmentedControl(items, tr("View"))
        self.views.setObjectName("header.views")
        self.views.chosen.connect(self.view_chosen)
        self.views.takes_drags = carries_evidence
        self.undo: QToolButton = action_tool(actions["case.undo"])
        self.redo: QToolButton = action_tool(actions["case.redo"])
        self.palette_field = PaletteField()
        self.palette_field.clicked.connect(lambda _checked=False: actions["view.palette"].trigger())
        self.mask_button = KeyButton(tr("Shown"), icon="eye", kind="ghost")
        self.mask_button.setObjectName("header.mask")
        self.mask_button.clicked.connect(lambda _checked=False: self.mask_toggled.emit())
        self.settings: QToolButton = action_tool(actions["app.settings"])
        layout = row(self, margins=(5, 0, 5, 0), gap=4)
        self._sides = (QWidget(), QWidget())
        left = row(self._sides[0], gap=3)
        left.addWidget(Mark())
        left.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addStretch(1)
        right = row(self._sides[1], gap=3)
        right.addStretch(1)
        for widget in (self.undo, self.redo, self.palette_field, self.mask_button, self.settings):
            right.addWidget(widget)
        layout.addWidget(self._sides[0], 1)
        layout.addWidget(self.views)
        layout.addWidget(self._sides[1], 1)
        self.setFixedHeight(theme.current().size("layout.header"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The views fold into one button before anything is cut off."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gaps = 4 * theme.current().size("space.4") + 2 * theme.current().size("space.5")
        sides = sum(side.minimumSizeHint().width() for side in self._sides)
        self.views.set_folded(self.views.full_width() + sides + gaps > self.width())

    def set_view(self, name: str) -> None:
        """Mark the view that is shown."""
        self.views.set_current(name)

    def set_case_open(self, is_open: bool) -> None:
        """Without a case there are no views, and nothing to undo."""
        for widget in (self.views, self.undo, self.redo, self.mask_button):
            widget.setVisible(is_open)
        self.settings.setHidden(is_open)

    def set_masked(self, masked: bool) -> None:
        """What pictures look like now."""
        text = tr("Masked") if masked else tr("Shown")
        self.mask_button.set_content(text, "eye-off" if masked else "eye")
        tip = tr("Pictures are masked. Hold V to look, Shift+V to show.") if masked else tr("Pictures are shown.")
        self.mask_button.setToolTip(tip)
        self.mask_button.setStatusTip(tip)
        self.mask_button.setProperty("kind", "" if masked else "ghost")
        self.mask_button.style().polish(self.mask_button)

    def set_to_review(self, count: int) -> None:
        """Number of matches nobody decided."""
        self.views.set_count("review", count or None)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """Under 1280 px the palette field becomes an icon."""
        self.palette_field.set_narrow(narrow)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and the hairline below."""
        super().paintEvent(event)
        painter = QPainter(self)
        now = theme.current()
        painter.fillRect(self.rect(), now.colour("surface.window"))
        painter.setPen(paint.hairline(painter, now.colour("line.soft")))
        bottom = self.height() - 0.5 / paint.ratio(painter)
        painter.drawLine(QRectF(0, bottom, self.width(), 0).topLeft(), QRectF(0, bottom, self.width(), 0).topRight())
