"""How a row of the claim list is painted, and where its parts stand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui import icons, paint, theme
from workbench.ui.direction import text_flags
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import tr
from workbench.ui.panels.claim_rows import BROKEN, ROW, AnyIndex, ClaimRow, MediaLine, Offer, row_parts

MEDIUM_PX, OFFER_PX = 30, 22


class ClaimDelegate(QStyledItemDelegate):
    """Paints a row: number, sentence, state; a line for each medium; the verdict of the chosen one."""

    def __init__(self, case: CaseModel, gate: PictureGate, parent: QWidget) -> None:
        super().__init__(parent)
        self._case, self._gate = case, gate

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Height by content; the chosen claim takes a second line and its verdict."""
        row: ClaimRow = index.data(ROW)
        del option
        now = theme.current()
        if row.heading:
            return QSize(now.px(200), now.line_height("small") + now.px(12))
        chosen = self._chosen(row)
        height = now.px(20) + self._sentence_height(row, chosen)
        height += sum(self._part_height(part) for part in row_parts(row))
        if chosen and row.claim is not None:
            height += now.px(26)
        return QSize(now.px(200), height)

    def _chosen(self, row: ClaimRow) -> bool:
        return row.claim is not None and row.claim.id == self._case.claim_id

    @staticmethod
    def _part_height(part: MediaLine | Offer) -> int:
        return theme.current().px(MEDIUM_PX if isinstance(part, MediaLine) else OFFER_PX)

    @staticmethod
    def _sentence_height(row: ClaimRow, chosen: bool) -> int:
        line = theme.current().line_height("body")
        return line * (2 if chosen and row.claim is not None else 1) + theme.current().px(3)

    def media_rects(self, rect: QRectF, row: ClaimRow) -> list[QRectF]:
        """Where the media lines of a row stand."""
        return [place for part, place in self.part_rects(rect, row) if isinstance(part, MediaLine)]

    def part_rects(self, rect: QRectF, row: ClaimRow) -> list[tuple[MediaLine | Offer, QRectF]]:
        """Media lines and offers of a row with their places."""
        now = theme.current()
        top = rect.top() + now.px(10) + self._sentence_height(row, self._chosen(row))
        left = rect.left() + now.px(42)
        places: list[tuple[MediaLine | Offer, QRectF]] = []
        for part in row_parts(row):
            height = self._part_height(part)
            inset = now.px(53) if isinstance(part, Offer) and part.media_id else 0
            width = rect.right() - left - now.px(14)
            if isinstance(part, Offer):
                width = min(width - inset, paint.text_width(part.text, now.font("small")) + now.px(26))
            places.append((part, QRectF(left + inset, top, width, height)))
            top += height
        return places

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One row."""
        row: ClaimRow = index.data(ROW)
        now = theme.current()
        rect = QRectF(option.rect)
        chosen = self._chosen(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._paint_heading(painter, rect, row.heading, option.direction)
            painter.restore()
            return
        self._paint_ground(painter, rect, option, chosen)
        direction = option.direction
        top = rect.top() + now.px(10)
        if row.claim is not None:
            box = paint.mirrored(QRectF(rect.left() + now.px(14), top, now.px(18), now.px(18)), rect, direction)
            paint.paint_number(painter, box.topLeft(), row.claim.number)
        self._paint_sentence(painter, rect, row, chosen, direction)
        seen = self._in_view(option)
        for part, place in self.part_rects(rect, row):
            if not seen.intersects(place):  # a row may hold hundreds of media, and their pictures take memory
                continue
            turned = paint.mirrored(place, rect, direction)
            if isinstance(part, MediaLine):
                self._paint_medium(painter, turned, part, chosen, direction)
            else:
                self._paint_offer(painter, turned, part, direction)
        if chosen and row.claim is not None:
            bottom = rect.bottom() - now.px(32)
            width = paint.chip_size(row.state.text, row.state.icon).width()
            box = paint.mirrored(QRectF(rect.left() + now.px(42), bottom, width, now.px(20)), rect, direction)
            paint.paint_chip(painter, box.topLeft(), row.state.text, icon=row.state.icon)
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, rect: QRectF, title: str, direction: Qt.LayoutDirection) -> None:
        """Whose claims follow."""
        now = theme.current()
        painter.fillRect(rect, now.colour("surface.card"))
        room = rect.adjusted(now.px(14), 0, -now.px(14), 0)
        place = paint.mirrored(room, rect, direction)
        paint.draw_text(painter, place, title, now.font("small", weight=600), now.colour("text.secondary"))

    @staticmethod
    def _in_view(option: QStyleOptionViewItem) -> QRectF:
        """What of the list shows; the whole row where it is painted on something else."""
        view = option.widget
        return QRectF(view.viewport().rect() if isinstance(view, QAbstractItemView) else option.rect)

    @staticmethod
    def _paint_offer(painter: QPainter, rect: QRectF, offer: Offer, direction: Qt.LayoutDirection) -> None:
        now = theme.current()
        ink, side = now.colour("accent.text"), now.px(14)
        sign = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        spot = paint.mirrored(sign, rect, direction).topLeft()
        painter.drawPixmap(spot, icons.pixmap(offer.icon, ink, side, paint.ratio(painter)))
        room = QRectF(sign.right() + now.px(5), rect.top(), rect.width() - side - now.px(5), rect.height())
        words = paint.mirrored(room, rect, direction)
        paint.draw_text(painter, words, offer.text, now.font("small"), ink)

    @staticmethod
    def _paint_ground(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, chosen: bool) -> None:
        now = theme.current()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen:
            painter.fillRect(rect, now.colour("accent.tint"))
            bar = QRectF(rect.left(), rect.top(), now.px(5 if now.is_contrast else 2), rect.height())
            turned = paint.mirrored(bar, rect, option.direction)
            painter.fillRect(turned, now.colour("accent.focus"))
        elif hovered:
            painter.fillRect(rect, now.colour("surface.card"))
        painter.setPen(paint.hairline(painter, now.colour("line.soft")))
        painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()))

    def _paint_sentence(
        self, painter: QPainter, rect: QRectF, row: ClaimRow, chosen: bool, direction: Qt.LayoutDirection
    ) -> None:
        now = theme.current()
        left, right = rect.left() + now.px(42), rect.right() - now.px(14)
        top, height = rect.top() + now.px(9), now.line_height("body")
        if row.claim is None:
            box = paint.mirrored(QRectF(rect.left() + now.px(14), top, right - rect.left(), height), rect, direction)
            text = tr("Without a claim: drag one onto a claim, or link it")
            paint.draw_text(painter, box, text, now.font("small"), now.colour("text.muted"))
            return
        font = now.font("body")
        if chosen:
            box = paint.mirrored(QRectF(left, top, right - left, height * 2), rect, direction)
            painter.setFont(font)
            painter.setPen(now.colour("text.primary"))
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            shown = two_lines(row.claim.sentence, QFontMetrics(font), box.width())
            painter.drawText(box, text_flags(flags, shown, direction), shown)
            return
        width = paint.state_width("", row.state.text) + now.px(8)
        box = paint.mirrored(QRectF(left, top, right - left - width, height), rect, direction)
        paint.draw_text(painter, box, row.claim.sentence, font, now.colour("text.primary"))
        state = paint.mirrored(QRectF(right - width, top, width, height), rect, direction)
        tone = "muted"  # a verdict is no warning: its word tells, all look alike
        if row.state.icon == "history":
            tone = row.state.tone  # a newer match wants a second look
        paint.paint_state(painter, state, "", row.state.text, tone, trailing=True, weight=400)

    def _paint_medium(
        self, painter: QPainter, rect: QRectF, line: MediaLine, chosen: bool, direction: Qt.LayoutDirection
    ) -> None:
        now = theme.current()
        thumb = QRectF(rect.left(), rect.top() + now.px(2), now.px(44), now.px(25))
        place = paint.mirrored(thumb, rect, direction)
        if line.item.state in BROKEN:
            paint.paint_no_picture(painter, place, "file-x-2")
        else:
            paint.paint_picture(painter, place, self._gate.request(line.key))
        if chosen and line.item.id == self._case.media_id:
            paint.outline(
                painter, place, now.size("radius.picture"), paint.hairline(painter, now.colour("accent.focus"), 1.5)
            )
        width = paint.state_width(line.word.icon, line.word.text)
        state = QRectF(rect.right() - width, rect.top(), width, rect.height())
        paint.paint_state(
            painter,
            paint.mirrored(state, rect, direction),
            line.word.icon,
            line.word.text,
            line.word.tone,
            trailing=True,
        )
        left = thumb.right() + now.px(9)
        name = paint.mirrored(QRectF(left, rect.top(), state.left() - left - now.px(8), rect.height()), rect, direction)
        paint.draw_text(
            painter, name, line.item.name, now.font("small"), now.colour("text.secondary"), mode=paint.MIDDLE
        )


def two_lines(text: str, metrics: QFontMetrics, width: float) -> str:
    """The text cut so that it fits two lines."""
    shown = text
    while metrics.horizontalAdvance(shown) > width * 1.85 and " " in shown:
        shown = shown.rsplit(" ", 1)[0]
    return shown if shown == text else shown + "…"
