"""One row that tells where a clip was found: matched stretches, found nowhere, not searched. For verdict and match
card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.model.times import timecode
from workbench.ui import theme
from workbench.ui.language import tr
from workbench.ui.widgets import timeline_paint as draw
from workbench.ui.widgets.timeline_data import CoverageSpan, Segment


class CoverageBar(QWidget):
    """Stretches of a clip side by side, with the letters of their matches. Never mirrored.

    Signals:
        segment_clicked(int): Id of a match segment.
    """

    segment_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._duration_s = 0.0
        self._coverage: tuple[CoverageSpan, ...] = ()
        self._segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().theme_changed.connect(self.updateGeometry)
        self._tell()

    def set_data(self, duration_s: float, coverage: Sequence[CoverageSpan], segments: Sequence[Segment] = ()) -> None:
        """Show a clip.

        Args:
            duration_s: Its length.
            coverage: What was found where; stretches under a segment are covered by it.
            segments: Matches to show with their letters; weaker ones are painted first.
        """
        rank = {"weak": 0, "possible": 1, "strong": 2}
        self._duration_s = duration_s
        self._coverage = tuple(coverage)
        self._segments = tuple(sorted(segments, key=lambda segment: rank.get(segment.band, 0)))
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One lane high."""
        return QSize(320, theme.current().size("timeline.coverage"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """May be narrow; words vanish then, tooltips stay."""
        return QSize(80, theme.current().size("timeline.coverage"))

    def stretch_rect(self, start_s: float, end_s: float) -> QRectF:
        """Where a stretch is painted."""
        scale = self.width() / self._duration_s if self._duration_s > 0 else 0.0
        gap = 1.0
        return QRectF(start_s * scale, 0, max(2.0, (end_s - start_s) * scale - gap), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The stretches."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for span in self._coverage:
            draw.paint_coverage(painter, self.stretch_rect(span.start_s, span.end_s), span)
        for segment in self._segments:
            draw.paint_segment(painter, self.stretch_rect(segment.start_s, segment.end_s), segment)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Which match was clicked."""
        found = self._at(event.position())
        if isinstance(found, Segment) and event.button() == Qt.MouseButton.LeftButton:
            self.segment_clicked.emit(found.id)

    def event(self, event: QEvent) -> bool:
        """Tooltips are of what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._text(found) if found is not None else "", self)
            return True
        return super().event(event)

    def _at(self, place: QPointF) -> Segment | CoverageSpan | None:
        things: list[Segment | CoverageSpan] = [*reversed(self._segments), *reversed(self._coverage)]
        return next((thing for thing in things if self.stretch_rect(thing.start_s, thing.end_s).contains(place)), None)

    def _text(self, thing: Segment | CoverageSpan) -> str:
        span = tr("{0} to {1}").format(timecode(thing.start_s), timecode(thing.end_s))
        if isinstance(thing, Segment):
            return tr("Match {0}, {1}, {2}").format(thing.letter, span, draw.band_word(thing.band))
        return f"{draw.coverage_label(thing, short=True)}, {span}"

    def _tell(self) -> None:
        things: list[Segment | CoverageSpan] = [*self._segments, *self._coverage]
        parts = [self._text(thing) for thing in things]
        self.setAccessibleName(tr("Coverage: {0}").format("; ".join(parts)) if parts else tr("Coverage"))
