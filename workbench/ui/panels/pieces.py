"""Small parts panels and dialogs are put together from: labels, buttons, rows, headers. No logic, no facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import icons, paint, theme
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.labels import TextLabel, restyle

Layout = TypeVar("Layout", bound=QBoxLayout)


def words(text: str = "", role: str = "body", tone: str = "primary", *, wrap: bool = False) -> TextLabel:
    """A label for plain text: nothing foreign is ever taken for markup."""
    return TextLabel(text, role, tone, wrap=wrap)


def selectable(text: str, role: str = "body", tone: str = "primary") -> TextLabel:
    """A label of several lines whose text can be marked and copied; the keyboard comes to it, so it has a name."""
    made = TextLabel(text, role, tone, wrap=True, selectable=True)
    made.setAccessibleName(text)
    return made


def brief(text: str, most: int = 48) -> str:
    """The beginning of a text, enough to know which one is meant: for names and tips of its buttons."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def space(step: int) -> int:
    """A distance of the tokens (1-9) at the present text size."""
    return theme.current().size(f"space.{step}")


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at and let it take effect."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


def button(
    text: str, name: str, clicked: Callable[[], object] | None = None, *, kind: str = "", icon: str = "", tip: str = ""
) -> QPushButton:
    """A push button; `kind` as in the style sheet."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text.rstrip("…"))
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        made.setIcon(icons.icon(icon, "text.on_accent" if kind == "primary" else "text.secondary"))
        side = theme.current().size("control.icon_small")
        made.setIconSize(QSize(side + theme.current().px(6), side))  # the icon stands in the middle, off its words
    if tip:
        made.setToolTip(tip)
        made.setStatusTip(tip)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def tool(icon: str, name: str, text: str, clicked: Callable[[], object] | None = None) -> IconButton:
    """An icon button; `text` is its name and tip."""
    made = IconButton(icon, text)
    made.setObjectName(name)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def action_tool(action: QAction) -> QToolButton:
    """An icon button for an action of the table."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setObjectName(f"button.{action.objectName()}")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    side = theme.current().size("control.icon")
    made.setIconSize(QSize(side, side))
    made.setFixedSize(theme.current().size("control.height"), theme.current().size("control.height"))
    made.setAccessibleName(action.text().rstrip("…"))
    return made


def card(kind: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """A framed part and its column."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    layout = column(frame, margins=(5, 4, 5, 4), gap=2)
    return frame, layout


def column(parent: QWidget | None = None, *, margins: tuple[int, ...] = (), gap: int = 0) -> QVBoxLayout:
    """A column; margins and gap are steps of the spacing scale, 0 for none."""
    return _shape(QVBoxLayout() if parent is None else QVBoxLayout(parent), margins, gap)


def row(parent: QWidget | None = None, *, margins: tuple[int, ...] = (), gap: int = 4) -> QHBoxLayout:
    """A row; margins and gap are steps of the spacing scale, 0 for none."""
    return _shape(QHBoxLayout() if parent is None else QHBoxLayout(parent), margins, gap)


def _shape(layout: Layout, margins: tuple[int, ...], gap: int) -> Layout:
    sides = margins or (0, 0, 0, 0)
    layout.setContentsMargins(*(space(step) if step else 0 for step in sides))
    layout.setSpacing(space(gap) if gap else 0)
    return layout


class Scrolling(QScrollArea):
    """A part that scrolls on its own, never sideways.

    Its content always leaves room for the scroll bar: pictures whose height follows their width would otherwise call
    for the bar, become lower beside it, and let it go again without end.
    """

    def __init__(self, content: QWidget, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As wide as the area without its bar, whether the bar is there or not."""
        content = self.widget()
        if content is not None:
            content.setFixedWidth(max(1, self.width() - self.verticalScrollBar().sizeHint().width()))
        super().resizeEvent(event)


def scrolling(content: QWidget, name: str) -> QScrollArea:
    """A part that scrolls on its own, never sideways and never wider than the area."""
    return Scrolling(content, name)


def surface(widget: QWidget, name: str) -> None:
    """Give a widget one of the surfaces of the style sheet as its ground."""
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        _discard(item)


def _discard(item: QLayoutItem) -> None:
    widget, inner = item.widget(), item.layout()
    if widget is not None:
        widget.hide()
        widget.deleteLater()
    elif inner is not None:
        empty(inner)
    # WORKAROUND: what `takeAt` gives is the caller's in Qt, but PySide leaves it to nobody: about 100 bytes each time.
    shiboken6.delete(inner if inner is not None else item)


class Chip(QWidget):
    """A word on a small plate ("Claim 1"), read by screen readers as its text."""

    def __init__(self, text: str = "", *, icon: str = "", tone: str = "secondary") -> None:
        super().__init__()
        self._text, self._icon, self._tone = text, icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_text(self, text: str, *, icon: str = "", tone: str = "secondary") -> None:
        """Change everything."""
        self._text, self._icon, self._tone = text, icon, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its words."""
        return paint.chip_size(self._text, self._icon)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Plate, icon and word."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.paint_chip(painter, QPointF(0, 0), self._text, icon=self._icon, tone_name=self._tone)


def column_widths(wanted: Sequence[int], stretch: int, width: int) -> list[int]:
    """Widths of columns, pixels: as wanted, but the column that stretches keeps at least half of the whole."""
    sides = sum(one for place, one in enumerate(wanted) if place != stretch)
    share = min(1.0, width / 2 / sides) if sides else 1.0
    widths = [round(one * share) for one in wanted]
    widths[stretch] = max(1, width - sum(one for place, one in enumerate(widths) if place != stretch))
    return widths


class Columns(QSplitter):
    """Panels side by side: the sides keep the width wanted, the part that stretches takes the rest.

    In a window too narrow for that the sides give way (see `column_widths`), and take it back when there is room.
    """

    def __init__(self, name: str, widths: Sequence[int], stretch: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self.setHandleWidth(theme.tokens()["layout"]["splitter"])
        self._first = tuple(widths)
        self._wanted: list[int] = [theme.current().px(width) for width in widths]
        self._stretch = stretch
        self.splitterMoved.connect(lambda _at, _handle: self.want(self.sizes()))

    def add_panels(self, *panels: QWidget) -> None:
        """Put the panels in, from the start of the line to its end."""
        for place, panel in enumerate(panels):
            self.addWidget(panel)
            self.setStretchFactor(place, 1 if place == self._stretch else 0)
        self.setChildrenCollapsible(False)

    def want(self, widths: Sequence[int]) -> None:
        """Remembered widths, or those a person made."""
        if len(widths) == len(self._wanted):
            self._wanted = list(widths)
            self._fit()

    def want_first(self) -> None:
        """The widths it was made with."""
        self.want([theme.current().px(width) for width in self._first])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width brings the widths that suit it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        if self.width() > 600 and self.count() == len(self._wanted):
            self.setSizes(column_widths(self._wanted, self._stretch, self.width()))


class Sign(QWidget):
    """An icon that only marks what stands beside it; screen readers pass over it."""

    def __init__(self, icon: str, tone: str = "text.secondary", *, small: bool = False) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        side = theme.current().size("control.icon_small" if small else "control.icon")
        self.setFixedSize(side, side)

    def set_icon(self, icon: str) -> None:
        """Another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The icon in the theme's colour."""
        del event
        painter = QPainter(self)
        icons.draw(painter, self._icon, QPoint(0, 0), self.width(), theme.current().colour(self._tone))
