"""Tag chips of a scope: what the frame, range, medium or selection bears."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.direction import shielded
from workbench.ui.language import tr
from workbench.ui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class TagChip:
    """A tag as a chip.

    Attributes:
        label: The word.
        color_index: Its colour, 1-9.
        key: Favourite key "1".."9"; empty for none.
        partly: Only part of the selection has it.
        graphic: Marked as showing violence or death.
        id: Of the use; given by signals.
    """

    label: str
    color_index: int = 9
    key: str = ""
    partly: bool = False
    graphic: bool = False
    id: int = 0


class ChipButton(QAbstractButton):
    """One chip; Delete or a click on it takes the tag off."""

    def __init__(self, chip: TagChip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        parts = [tr("Tag {0}").format(chip.label)]
        if chip.partly:
            parts.append(tr("part of the selection has it"))
        if chip.graphic:
            parts.append(tr("graphic"))
        self.setAccessibleName(", ".join(parts))
        self.setAccessibleDescription(tr("Press to take it off. {0}").format(chip.key).strip())
        self.setToolTip(tr("Take “{0}” off").format(shielded(chip.label)))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Dot, word, sign, key."""
        now = theme.current()
        width = now.px(6) + now.px(8) + now.px(6) + paint.text_width(self.chip.label, now.font("small", weight=500))
        width += now.px(6) + now.size("control.icon_small") if self.chip.graphic else 0
        width += now.px(6) + paint.key_size(self.chip.key).width() if self.chip.key else 0
        return QSize(width + now.px(4 if self.chip.key else 8), now.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The chip."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.current()
        rect = QRectF(self.rect())
        ground = now.colour("line.strong" if self.underMouse() else "surface.raised")
        paint.fill(painter, rect, now.size("radius.chip"), ground)
        if now.is_contrast:
            paint.outline(painter, rect, now.size("radius.chip"), paint.hairline(painter, now.colour("line.strong")))
        self._paint_parts(painter, rect)
        if self.hasFocus():
            paint.paint_focus(painter, rect, now.size("radius.chip"))

    def _paint_parts(self, painter: QPainter, rect: QRectF) -> None:
        now = theme.current()
        direction = self.layoutDirection()
        dot = QRectF(now.px(6), rect.center().y() - now.px(4), now.px(8), now.px(8))
        place = paint.mirrored(dot, rect, direction).topLeft()
        paint.paint_tag_dot(painter, place, self.chip.color_index, partly=self.chip.partly)
        font = now.font("small", weight=500)
        words = QRectF(dot.right() + now.px(6), 0, paint.text_width(self.chip.label, font) + 1, rect.height())
        paint.draw_text(
            painter, paint.mirrored(words, rect, direction), self.chip.label, font, now.colour("text.primary")
        )
        left = words.right() + now.px(6)
        if self.chip.graphic:
            side = now.size("control.icon_small")
            box = paint.mirrored(QRectF(left, rect.center().y() - side / 2, side, side), rect, direction)
            ink = now.colour("text.muted")
            painter.drawPixmap(box.topLeft(), icons.pixmap("eye-off", ink, side, paint.ratio(painter)))
            left += side + now.px(6)
        if self.chip.key:
            cap = paint.key_size(self.chip.key)
            box = QRectF(left, rect.center().y() - cap.height() / 2, cap.width(), cap.height())
            paint.paint_key(painter, paint.mirrored(box, rect, direction).topLeft(), self.chip.key)


class ScopeChips(QWidget):
    """Chips in rows, and after them whatever field adds one.

    Signals:
        chip_clicked(TagChip): Pressed: take it off.
        chip_context(TagChip, QPoint): Right click, with the place on the screen.
    """

    chip_clicked = Signal(object)
    chip_context = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[TagChip, ...] = ()
        self._buttons: list[ChipButton] = []
        self._tail: QWidget | None = None
        self._flow = FlowLayout(self, gap_px=theme.current().px(6), stretch_last=True)

    def set_tail(self, widget: QWidget) -> None:
        """A field that stands after the chips and takes the rest of the row."""
        self._tail = widget
        self._rebuild()

    def set_chips(self, chips: Sequence[TagChip]) -> None:
        """Show these, in order."""
        if tuple(chips) != self._chips:
            self._chips = tuple(chips)
            self._rebuild()

    def chips(self) -> tuple[TagChip, ...]:
        """Those shown."""
        return self._chips

    def buttons(self) -> tuple[ChipButton, ...]:
        """The chips as widgets."""
        return tuple(self._buttons)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Say which chip was meant."""
        widget = self.childAt(event.pos())
        if isinstance(widget, ChipButton):
            self.chip_context.emit(widget.chip, event.globalPos())

    def _rebuild(self) -> None:
        self._flow.let_go()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [ChipButton(chip, self) for chip in self._chips]
        for button in self._buttons:
            button.clicked.connect(lambda _checked=False, chip=button.chip: self.chip_clicked.emit(chip))
            button.show()
            self._flow.addWidget(button)
        if self._tail is not None:
            self._flow.addWidget(self._tail)
        self.updateGeometry()


def paint_tag_row(painter: QPainter, place: QPointF, color_indexes: Sequence[int], limit: int = 4) -> float:
    """Squares of tags in a delegate, at most `limit`; returns the width used."""
    now = theme.current()
    step = now.px(8) + now.px(4)
    for number, index in enumerate(color_indexes[:limit]):
        paint.paint_tag_dot(painter, QPointF(place.x() + number * step, place.y()), index)
    shown = min(limit, len(color_indexes))
    return float(max(0, shown * step - now.px(4)))
