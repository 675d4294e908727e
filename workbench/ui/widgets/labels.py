"""Words: labels with a role and a tone, and one that elides in the middle."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.direction import Menu
from workbench.ui.language import tr

_FAR = 100_000
_EDGES = tuple(
    side | Qt.AlignmentFlag.AlignAbsolute for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
_MAY_BREAK = "\u200b"  # zero width space
_LONGEST_PIECE = 10


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_margins(layout: QLayout, lead_px: int, top_px: int, trail_px: int, bottom_px: int) -> None:
    """Contents margins by reading direction: Qt does not turn left and right over by itself."""
    owner = layout.parentWidget()
    if owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        lead_px, trail_px = trail_px, lead_px
    layout.setContentsMargins(lead_px, top_px, trail_px, bottom_px)


def breakable(text: str) -> str:
    """Words for a narrow column: file names and addresses may break after their signs and every few letters."""
    signs = re.sub(r"(?<=[-_./\\?&=])(?=\w)", _MAY_BREAK, text)
    return re.sub(rf"([^\s{_MAY_BREAK}]{{{_LONGEST_PIECE}}})(?=[^\s{_MAY_BREAK}])", rf"\1{_MAY_BREAK}", signs)


def keep_plain(label: QLabel) -> None:
    """Let a label show what it is given as it is written, never as markup.

    Meant for the one in which Qt shows tips: left to itself it takes a tip that looks like HTML for HTML, and loads the
    pictures it names. It is polished before it gets its text.
    """
    label.setTextFormat(Qt.TextFormat.PlainText)


class TextLabel(QLabel):
    """A label by role (size) and tone (colour). The text is always plain: names of files come from strangers.

    Args:
        text: What it says.
        role: "caption", "small", "body", "strong", "reading", "section", "title", "finding", "verdict", "hero", "code".
        tone: "primary", "secondary", "muted", "disabled", "accent", "finding", "good", "warn", "bad", "neutral".
        wrap: Break into lines.
        selectable: Can be copied with the mouse and the keyboard.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "primary",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self._take_side()
        self.setText(text)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The layout was turned over."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_side()

    def _take_side(self) -> None:
        """One line stands at the leading edge of the layout; a paragraph begins where its script does, as Qt has it."""
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if self.wordWrap() or side not in {Qt.AlignmentFlag.AlignLeft, *_EDGES}:
            return
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(upright | _EDGES[self.isRightToLeft()])

    def breaks_anywhere(self) -> bool:
        """Whether lines break inside words: hashes and tag values never widen a panel and never elide."""
        return self.wordWrap() and self.property("role") == "code"

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Lines at a width."""
        if not self.breaks_anywhere():
            return super().heightForWidth(width)
        room = QRect(0, 0, max(1, width), _FAR)
        lines = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWrapAnywhere), self.text())
        return max(self.fontMetrics().height(), lines.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line, or as wide as a panel allows."""
        if not self.breaks_anywhere():
            return super().sizeHint()
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, theme.current().px(220))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A long word of a stranger does not widen a panel either."""
        if self.breaks_anywhere():
            return QSize(theme.current().px(80), self.fontMetrics().height())
        size = super().minimumSizeHint()
        if self.wordWrap():
            size.setWidth(min(size.width(), theme.current().px(120)))
        return size

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt paints words; hashes are broken where the width ends."""
        if not self.breaks_anywhere():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # hashes and tag values
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.TextFlag.TextWrapAnywhere | self.alignment()), self.text())

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def set_role(self, role: str) -> None:
        """Change the size."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


class SignLabel(QWidget):
    """An icon that marks the words beside it; screen readers pass over it."""

    def __init__(self, icon: str, tone: str = "text.secondary") -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A small icon."""
        side = theme.current().size("control.icon_small")
        return QSize(side, side)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The icon in the theme's colour."""
        del event
        icons.draw(QPainter(self), self._icon, QPoint(0, 0), self.width(), theme.current().colour(self._tone))


class CodeLabel(TextLabel):
    """A hash or tag value: left to right always, copied from its menu as it is, without the breaks."""

    def __init__(self, text: str = "", tone: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(text, "code", tone, wrap=True, parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer to copy."""
        menu = Menu(self)
        menu.addAction(tr("Copy"), self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())


class ElidedLabel(TextLabel):
    """One line that elides when it does not fit; the full text is in the tooltip and for screen readers.

    Args:
        text: What it says.
        role: As in `TextLabel`.
        tone: As in `TextLabel`.
        mode: Where to elide; names elide in the middle.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "primary",
        *,
        mode: Qt.TextElideMode = paint.MIDDLE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, parent=parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Change the text."""
        super().setText(text)
        self.setAccessibleName(text)
        self._tell_full_text()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """May shrink to a few letters."""
        return QSize(min(self.sizeHint().width(), theme.current().px(40)), self.fontMetrics().height())

    def is_elided(self) -> bool:
        """Whether something is left out now."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The tooltip is there only when something is left out."""
        super().resizeEvent(event)
        self._tell_full_text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the elided text in the style sheet's colour."""
        del event
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        palette = self.palette()
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), palette, self.isEnabled(), text, self.foregroundRole()
        )

    def _tell_full_text(self) -> None:
        self.setToolTip(self.text() if self.is_elided() else "")


def divider(parent: QWidget | None = None) -> QFrame:
    """A horizontal hairline between sections."""
    line = QFrame(parent)
    line.setProperty("kind", "line")
    line.setFixedHeight(1)
    return line


def rule(parent: QWidget | None = None) -> QFrame:
    """A short vertical line between groups of buttons."""
    line = QFrame(parent)
    line.setProperty("kind", "rule")
    line.setFixedSize(1, theme.current().px(18))
    return line
