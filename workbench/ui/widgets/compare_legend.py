"""What the marks over compared pictures mean, in words beside each mark."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import paint, theme
from workbench.ui.language import tr
from workbench.ui.widgets import compare_paint
from workbench.ui.widgets.flow_layout import FlowLayout


class LegendEntry(QWidget):
    """One mark with its words.

    Args:
        mark: `agrees`, `differs`, `edge`, `line` or `none`.
        text: What it means.
    """

    def __init__(self, mark: str, text: str) -> None:
        super().__init__()
        self.setObjectName(f"compare.legend.{mark}")
        self.text = text
        self._mark = mark
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().theme_changed.connect(self.updateGeometry)

    def _swatch(self) -> int:
        return 0 if self._mark == "none" else theme.current().px(24)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Mark and words."""
        now = theme.current()
        width = self._swatch() + (now.px(6) if self._swatch() else 0) + paint.text_width(self.text, now.font("small"))
        return QSize(width + 2, max(now.px(18), now.line_height("small")))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The mark on a dark plate, as it is on a picture."""
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        swatch = self._swatch()
        whole = QRectF(self.rect())
        plate = QRectF(0, whole.center().y() - now.px(8), swatch, now.px(16))
        words = whole.adjusted(swatch + now.px(6) if swatch else 0, 0, 0, 0)
        plate = paint.mirrored(plate, whole, self.layoutDirection())
        words = paint.mirrored(words, whole, self.layoutDirection())
        if swatch:
            paint.fill(painter, plate, now.size("radius.picture"), now.colour("surface.tooltip"))
            self._paint_mark(painter, plate)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align |= Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        paint.draw_text(painter, words, self.text, now.font("small"), now.colour("text.secondary"), align=align)

    def _paint_mark(self, painter: QPainter, plate: QRectF) -> None:
        now = theme.current()
        inner = plate.adjusted(now.px(3), now.px(3), -now.px(3), -now.px(3))
        path = QPainterPath()
        if self._mark == "agrees":
            compare_paint.paint_dot(painter, plate.center())
        elif self._mark == "differs":
            path.addRect(inner)
            compare_paint.paint_differing(painter, path)
        elif self._mark == "edge":
            path.moveTo(inner.left(), inner.center().y())
            path.lineTo(inner.right(), inner.center().y())
            compare_paint.stroke_path(painter, path, dashed=True)
        else:
            ends = QPointF(inner.left(), inner.bottom()), QPointF(inner.right(), inner.top())
            painter.setPen(QPen(compare_paint.AGREE, 1.5))
            painter.drawLine(QLineF(*ends))
            for end in ends:
                compare_paint.paint_dot(painter, end)


class CompareLegend(QWidget):
    """The marks that are on show now, in rows that wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare.legend")
        self._flow = FlowLayout(self, gap_px=14)
        self.entries: list[LegendEntry] = []

    def show_marks(self, marks: tuple[tuple[str, str], ...]) -> None:
        """Marks with their words; hidden when there are none."""
        if marks != tuple((one.objectName().rpartition(".")[2], one.text) for one in self.entries):
            for one in self.entries:
                self._flow.removeWidget(one)
                one.deleteLater()
            self.entries = [LegendEntry(mark, text) for mark, text in marks]
            for one in self.entries:
                self._flow.addWidget(one)
            self.setAccessibleName(tr("Legend: {marks}").format(marks=", ".join(text for _, text in marks)))
        self.setVisible(bool(marks))
        self.updateGeometry()


def agreement_marks(outside: bool, *, whole: bool = False) -> tuple[tuple[str, str], ...]:
    """Legend of the agreement.

    Args:
        outside: Whether one of the pictures shows more than the other.
        whole: Whether both stand whole, each with the reach of the other outlined.
    """
    around = tr("dashes: how far the other picture reaches; outside it, nothing to compare")
    over = tr("dashes: edge of the article's picture; outside it, nothing to compare")
    edge = (("edge", around if whole else over),) if outside else ()
    return (
        ("agrees", tr("agrees")),
        ("differs", tr("differs")),
        ("none", tr("no mark: not judged (plain, lettered, bars or surround)")),
        *edge,
    )
