"""Headings of sections, the finding banner, key hints, empty states."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.labels import ElidedLabel, TextLabel, set_margins


class SectionHeader(QWidget):
    """Heading of a panel section: title, a muted detail, buttons at the far end.

    Args:
        title: "Claims".
        detail: "4", "claim 1, draft"; may be empty.
        line_above: Hairline to what stands above.
    """

    def __init__(
        self, title: str, detail: str = "", *, line_above: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line_above = line_above
        self.title_label = TextLabel(title, "section")
        self.detail_label = ElidedLabel(detail, "body", "muted", mode=paint.RIGHT)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.current().px(8))
        self._row.addWidget(self.title_label)
        self._row.addWidget(self.detail_label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._measure()
        theme.notifier().theme_changed.connect(self._measure)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title_label.setText(title)

    def set_detail(self, detail: str) -> None:
        """Change the detail."""
        self.detail_label.setText(detail)

    def add_button(self, icon: str, name: str, key: str = "") -> IconButton:
        """Put an icon button at the far end and return it."""
        button = IconButton(icon, name, key=key)
        self._row.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Put any widget at the far end."""
        self._row.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Margins turn over with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The hairline above."""
        del event
        if not self._line_above:
            return
        painter = QPainter(self)
        painter.setPen(paint.hairline(painter, theme.current().colour("line.soft")))
        top = 0.5 / paint.ratio(painter)
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))

    def _measure(self) -> None:
        now = theme.current()
        set_margins(self._row, now.px(14), 0, now.px(8), 0)
        self.setFixedHeight(now.size("layout.panel_header"))


class FindingBanner(QWidget):
    """The loudest thing of the window: "Seen 4 years 6 months before the claim". Nothing else uses these colours.

    With `set_question` it is quiet instead: the claim has no date yet, and one link sets it.

    Signals:
        action_triggered(): The link of a question was chosen.
    """

    action_triggered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loud = True
        self._icon = "history"
        self.headline = TextLabel("", "finding", "finding", wrap=True)
        self.detail = TextLabel("", "small", "secondary", wrap=True)
        self.action = QPushButton()
        self.action.setProperty("kind", "link")
        self.action.clicked.connect(self.action_triggered)
        self.action.hide()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.headline)
        self._column.addWidget(self.detail)
        self._column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeading)
        self._measure()
        theme.notifier().theme_changed.connect(self._measure)

    def set_finding(self, headline: str, detail: str = "") -> None:
        """Say it loudly.

        Args:
            headline: "Seen 4 years 6 months before the claim".
            detail: "Published 9 Apr 2016; the claim says 11 Oct 2020".
        """
        self._set(headline, detail, "", loud=True, icon="history")

    def set_question(self, headline: str, detail: str = "", action: str = "", icon: str = "clock") -> None:
        """Say quietly what is not known yet.

        Args:
            headline: "Earlier than what?"
            detail: "The library copy is of 9 Apr 2016."
            action: "Set the date of the claim"; empty for none.
            icon: Name of the icon.
        """
        self._set(headline, detail, action, loud=False, icon=icon)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Margins turn over with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground, line and the clock."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.current()
        rect = QRectF(self.rect())
        radius = now.size("radius.card")
        ground = "finding.tint" if self._loud else "surface.card"
        line = "finding.line" if self._loud else "line.strong"
        paint.fill(painter, rect, radius, now.colour(ground))
        paint.outline(painter, rect, radius, paint.hairline(painter, now.colour(line)))
        side = now.size("control.icon")
        box = QRectF(now.px(11), now.px(9) + (now.line_height("finding") - side) / 2, side, side)
        box = paint.mirrored(box, rect, self.layoutDirection())
        ink = now.colour("finding.text" if self._loud else "text.secondary")
        painter.drawPixmap(box.topLeft(), icons.pixmap(self._icon, ink, side, paint.ratio(painter)))

    def _set(self, headline: str, detail: str, action: str, *, loud: bool, icon: str) -> None:
        self._loud, self._icon = loud, icon
        self.headline.setText(headline)
        self.headline.set_role("finding" if loud else "section")
        self.headline.set_tone("finding" if loud else "primary")
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{headline}. {detail}" if detail else headline)
        self.update()

    def _measure(self) -> None:
        now = theme.current()
        lead = now.px(11) + now.size("control.icon") + now.px(10)
        set_margins(self._column, lead, now.px(9), now.px(11), now.px(9))


class KeyHint(QWidget):
    """A key cap, with words before it when given: "Compare  C"."""

    def __init__(self, key: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{text} {key}".strip())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words and cap."""
        now = theme.current()
        cap = paint.key_size(self._key)
        words = paint.text_width(self._text, now.font("small")) + now.px(8) if self._text else 0
        return QSize(cap.width() + words, cap.height())

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Words, then the cap."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.current()
        cap = paint.key_size(self._key)
        rect = QRectF(self.rect())
        place = QRectF(rect.right() - cap.width(), 0, cap.width(), cap.height())
        paint.paint_key(painter, paint.mirrored(place, rect, self.layoutDirection()).topLeft(), self._key)
        if self._text:
            words = QRectF(0, 0, place.left() - now.px(8), rect.height())
            words = paint.mirrored(words, rect, self.layoutDirection())
            paint.draw_text(painter, words, self._text, now.font("small"), now.colour("text.muted"))


class EmptyState(QWidget):
    """What will be here, in one line, and the one action that fills it.

    Signals:
        action_triggered(): The button was pressed.
    """

    action_triggered = Signal()

    def __init__(self, text: str, action: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.text_label = TextLabel(text, "body", "muted", wrap=True)
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(action)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.action_triggered)
        column = QVBoxLayout(self)
        now = theme.current()
        top = now.px(16) + (now.px(32) if icon else 0)
        column.setContentsMargins(now.px(16), top, now.px(16), now.px(16))
        column.setSpacing(now.px(12))
        column.addWidget(self.text_label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.set_text(text, action)

    def set_text(self, text: str, action: str = "") -> None:
        """Change the line and the action; no action hides the button."""
        self.text_label.setText(text)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The icon above the line."""
        del event
        if not self._icon:
            return
        painter = QPainter(self)
        now = theme.current()
        side = now.px(20)
        place = QPointF((self.width() - side) / 2, now.px(16))
        painter.drawPixmap(place, icons.pixmap(self._icon, now.colour("text.muted"), side, paint.ratio(painter)))
