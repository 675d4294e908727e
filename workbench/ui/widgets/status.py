"""Pieces of the status strip: a state in words, and running work with its bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.language import tr
from workbench.ui.widgets.labels import ElidedLabel, TextLabel, set_margins

_STEPS = 1000


class StatusPill(QAbstractButton):
    """An icon with words: "Every change saved", "2 need attention". A click opens what stands behind it.

    Args:
        icon: Name of the icon.
        text: The words.
        tone: Colour of the icon, and of the words where `loud`.
        loud: The words bear the colour too (problems).
    """

    def __init__(
        self, icon: str, text: str = "", tone: str = "secondary", *, loud: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone, self._loud = icon, tone, loud
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.set_status(icon, text, tone, loud=loud)
        theme.notifier().theme_changed.connect(self.updateGeometry)

    def set_status(self, icon: str, text: str, tone: str = "secondary", *, loud: bool = False) -> None:
        """Change everything."""
        self._icon_name, self._tone, self._loud = icon, tone, loud
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip("")
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Icon and words, with room for the ring."""
        now = theme.current()
        width = now.size("control.icon_small") + now.px(6) + paint.text_width(self.text(), now.font("small"))
        return QSize(width + now.px(8), now.size("control.height_small"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The icon alone."""
        now = theme.current()
        return QSize(now.size("control.hit_minimum"), now.size("control.height_small"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Icon and words; a ground under the pointer."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.current()
        rect = QRectF(self.rect())
        if self.underMouse():
            paint.fill(painter, rect, now.size("radius.chip"), now.colour("surface.raised"))
        side = now.size("control.icon_small")
        box = QRectF(now.px(4), rect.center().y() - side / 2, side, side)
        words = QRectF(box.right() + now.px(6), 0, rect.right() - box.right() - now.px(6), rect.height())
        direction = self.layoutDirection()
        ink = paint.tone(self._tone)
        place = paint.mirrored(box, rect, direction).topLeft()
        painter.drawPixmap(place, icons.pixmap(self._icon_name, ink, side, paint.ratio(painter)))
        words_ink = ink if self._loud else now.colour("text.secondary")
        paint.draw_text(painter, paint.mirrored(words, rect, direction), self.text(), now.font("small"), words_ink)
        if self.hasFocus():
            paint.paint_focus(painter, rect, now.size("radius.chip"))


class ProgressStrip(QWidget):
    """Running work: what, a bar, rate and time left, Cancel.

    Signals:
        cancelled(): Cancel was pressed.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_icon: bool = True) -> None:
        super().__init__(parent)
        self._with_icon = with_icon
        self.label = ElidedLabel("", "small", "secondary")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.detail = TextLabel("", "small", "secondary")
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setProperty("kind", "link")
        self.cancel.setAutoDefault(False)
        self.cancel.setAccessibleName(tr("Cancel this work"))
        self.cancel.clicked.connect(self.cancelled)
        self._row = QHBoxLayout(self)
        for piece in (self.label, self.bar, self.detail, self.cancel):
            self._row.addWidget(piece)
        self._measure()
        theme.notifier().theme_changed.connect(self._measure)

    def set_progress(self, label: str, fraction: float | None, detail: str = "", *, can_cancel: bool = True) -> None:
        """Show a state.

        Args:
            label: "Matching drone-hills.mp4 against the library".
            fraction: 0-1; None when the end is unknown.
            detail: "212 frames a second, about 20 s left".
            can_cancel: Whether Cancel is offered.
        """
        self.label.setText(label)
        self.bar.setRange(0, 0 if fraction is None else _STEPS)
        if fraction is not None:
            self.bar.setValue(round(min(1.0, max(0.0, fraction)) * _STEPS))
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.cancel.setVisible(can_cancel)
        share = "" if fraction is None else tr("{0} of 100").format(round(fraction * 100))
        self.setAccessibleName(", ".join(part for part in (label, share, detail) if part))
        self.bar.setAccessibleName(label)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Margins turn over with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The sign of work at the leading edge."""
        del event
        if not self._with_icon:
            return
        painter = QPainter(self)
        now = theme.current()
        side = now.size("control.icon_small")
        box = QRectF(0, (self.height() - side) / 2, side, side)
        place = paint.mirrored(box, QRectF(self.rect()), self.layoutDirection()).topLeft()
        ink = now.colour("text.secondary")
        painter.drawPixmap(place, icons.pixmap("activity", ink, side, paint.ratio(painter)))

    def _measure(self) -> None:
        now = theme.current()
        lead = now.size("control.icon_small") + now.px(6) if self._with_icon else 0
        set_margins(self._row, lead, 0, 0, 0)
        self._row.setSpacing(now.px(6))
        self.bar.setFixedWidth(now.px(120))


class BandMeter(QWidget):
    """One to three bars: how strong a match is. The word stands beside it, never this alone."""

    def __init__(self, band: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = band
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_band(band)

    def set_band(self, band: str) -> None:
        """`strong`, `possible` or `weak`."""
        words = {
            "strong": tr("Strong match"),
            "possible": tr("Possible match"),
            "weak": tr("Weak match"),
        }
        self._band = band
        self.setAccessibleName(words.get(band, tr("No match")))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Three bars."""
        now = theme.current()
        return QSize(3 * now.px(6) + 2 * now.px(2), now.px(16))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.paint_band(painter, QPointF(0, theme.current().px(2)), self._band)
