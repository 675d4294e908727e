"""Items per year or month: bars that limit the list to the dates they stand for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.ui import paint, theme
from workbench.ui.models.words import date_words, plural, tr

_HEIGHT_PX = 84
_YEAR = len("2016")


class DateHistogram(QWidget):
    """One bar a year; a year can be opened into its months.

    A click, or Left and Right, limits the list to a year or month. A second click, or Enter, opens the months of the
    year; Esc goes back step by step.

    Signals:
        chosen(span, months_of): Dates the list is limited to (`2016`, `2016-04`, or empty), and the year of which
            months are shown (or empty).
    """

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("library.histogram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.span = self.months_of = ""
        self.bars: tuple[tuple[str, int], ...] = ()
        self._vague = 0
        self._ring = False
        self._measure()
        theme.notifier().theme_changed.connect(self._measure)

    def _measure(self) -> None:
        now = theme.current()
        self.setFixedHeight(now.px(_HEIGHT_PX) + now.line_height("caption") + now.line_height("section"))

    def set_bars(self, bars: tuple[tuple[str, int], ...], vague: int, span: str, months_of: str) -> None:
        """Show how many items there are of each year, or of each month of a year."""
        self.bars, self._vague, self.span, self.months_of = bars, vague, span, months_of
        self.setVisible(bool(bars))
        self._tell()
        self.update()

    def _tell(self) -> None:
        told = [self._said(name, count) for name, count in self.bars if count]
        head = tr("Items per month of {year}").format(year=self.months_of) if self.months_of else tr("Items per year")
        limit = tr("limited to {date}").format(date=date_words(self.span)) if self.span else tr("all dates")
        self.setAccessibleName(f"{head}, {limit}")
        if self._vague:
            told.append(plural(self._vague, "{n} known to the year only", "{n} known to the year only"))
        self.setAccessibleDescription("; ".join(told))

    @staticmethod
    def _said(name: str, count: int) -> str:
        words = plural(count, "{n} item", "{n} items")
        return f"{date_words(name)}: {words}"

    # -- choosing

    def _choose(self, span: str, months_of: str) -> None:
        if (span, months_of) != (self.span, self.months_of):
            self.chosen.emit(span, months_of)

    def back(self) -> bool:
        """One step back: from a month to its year, from the months to the years, from a year to all; False at all."""
        if self.months_of and self.span != self.months_of:
            self._choose(self.months_of, self.months_of)
        elif self.months_of:
            self._choose(self.span, "")
        elif self.span:
            self._choose("", "")
        else:
            return False
        return True

    def _take(self, name: str) -> None:
        """A bar was clicked; the chosen year opens, the chosen month is let go."""
        if name != self.span:
            self._choose(name, self.months_of)
        elif self.months_of:
            self._choose(self.months_of, self.months_of)
        else:
            self._choose(self.span, self.span)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go from bar to bar that has items; Enter opens a year, Esc goes back."""
        key = Qt.Key(event.key())
        filled = [name for name, count in self.bars if count]
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if step is not None and filled:
            if self.span in filled:
                place = min(max(0, filled.index(self.span) + step), len(filled) - 1)
            else:
                place = 0 if step > 0 else len(filled) - 1
            self._choose(filled[place], self.months_of)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and filled:
            self._choose(filled[0 if key == Qt.Key.Key_Home else -1], self.months_of)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.span and not self.months_of:
            self._choose(self.span, self.span)
        elif key not in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) or not self.back():
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Limit the list to what the bar stands for."""
        at = self.bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._take(self.bars[at][0])

    def event(self, event: QEvent) -> bool:
        """The tip tells date and number."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else self._said(*self.bars[at]), self)
            return True
        return super().event(event)

    # -- painting

    def _field(self) -> QRectF:
        now = theme.current()
        top, below = now.line_height("section") + now.px(8), now.line_height("caption") + now.px(4)
        return QRectF(self.rect()).adjusted(now.px(8), top, -now.px(8), -below)

    def bar_rect(self, at: int) -> QRectF:
        """The column of a bar, from top to bottom; time runs left to right in every language."""
        field = self._field()
        width = field.width() / len(self.bars)
        return QRectF(field.left() + at * width, field.top(), width, field.height())

    def bar_at(self, place: QPointF) -> int | None:
        """The bar under a point."""
        return next(
            (at for at in range(len(self.bars)) if self.bar_rect(at).left() <= place.x() < self.bar_rect(at).right()),
            None,
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Bars, the first and last date, and the number of the chosen one."""
        del event
        if not self.bars:
            return
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = QRectF(now.px(0), now.px(2), self.width(), now.line_height("section"))
        title = date_words(self.months_of) if self.months_of else tr("Earliest date")
        paint.draw_text(painter, head, title, now.font("section"), now.colour("text.primary"))
        most = max(count for _name, count in self.bars) or 1
        line = now.line_height("caption")
        for at, (name, count) in enumerate(self.bars):
            column = self.bar_rect(at)
            chosen = name == self.span
            inner = column.adjusted(min(2.0, column.width() / 5), line, -min(2.0, column.width() / 5), 0)
            height = max(now.px(2), inner.height() * count / most) if count else 1.0
            bar = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
            paint.fill(
                painter, bar, 1, now.colour("accent.focus" if chosen else "text.muted" if count else "line.soft")
            )
            if chosen:  # also without colour: a frame and its number
                paint.outline(
                    painter, bar.adjusted(-2, -2, 2, 2), 2, paint.hairline(painter, now.colour("text.primary"))
                )
                top = QRectF(column.center().x() - now.px(40), column.top() - now.px(3), now.px(80), line)
                centre = Qt.AlignmentFlag.AlignCenter
                paint.draw_text(
                    painter, top, f"{count:,}", now.font("caption"), now.colour("text.primary"), align=centre
                )
        self._paint_dates(painter)
        if self.hasFocus() and self._ring:
            paint.paint_focus(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), 2)
        painter.end()

    def _paint_dates(self, painter: QPainter) -> None:
        now = theme.current()
        field = self._field()
        row = QRectF(field.left(), field.bottom() + now.px(2), field.width(), now.line_height("caption"))
        ends = ((self.bars[0][0], Qt.AlignmentFlag.AlignLeft), (self.bars[-1][0], Qt.AlignmentFlag.AlignRight))
        for name, side in ends if len(self.bars) > 1 else ends[:1]:
            align = side | Qt.AlignmentFlag.AlignVCenter
            paint.draw_text(painter, row, date_words(name), now.font("caption"), now.colour("text.muted"), align=align)
        if self.span:
            text = date_words(self.span)
            centre = Qt.AlignmentFlag.AlignCenter
            paint.draw_text(
                painter, row, text, now.font("caption", weight=600), now.colour("text.primary"), align=centre
            )

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The ring is for the keyboard."""
        self._ring = event.reason() in paint.KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()
