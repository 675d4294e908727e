"""One keyframe as the strip and the contact sheet show it: its picture, time, letters and tags, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from workbench.model.times import timecode
from workbench.ui import paint, theme
from workbench.ui.gate import CELL, PictureGate
from workbench.ui.widgets.chips import paint_tag_row

_MAX_LETTERS = 3
_CAPTION_PX = 22
_HEADING_PX = 18


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keyframe", text)


@dataclass(frozen=True, slots=True)
class KeyframeCell:
    """One keyframe as shown.

    Attributes:
        id: Given back by signals.
        key: For the gate.
        time_s: Shown as `0:08.52`; None for a still.
        letters: Lanes that match here ("A", "B").
        tag_colors: Colours of its tags, 1-9.
        flat: Title, black or too plain to match: dotted frame and "not matched".
        no_match: Searched, and found nowhere: "no match".
        by_hand: Added by the analyst.
        shot: Number of its shot, 0 when unknown; for grouping.
        tags: Words of its tags, for screen readers and filters.
        medium: Name of its medium, told where several media are shown; empty elsewhere.
        stands_for: How many like it are not shown while it is.
        heading: Name of the group that begins here; empty elsewhere. For the strip.
    """

    id: int
    key: str
    time_s: float | None = None
    letters: tuple[str, ...] = ()
    tag_colors: tuple[int, ...] = ()
    flat: bool = False
    no_match: bool = False
    by_hand: bool = False
    shot: int = 0
    tags: tuple[str, ...] = ()
    medium: str = ""
    stands_for: int = 0
    heading: str = ""


def described(cell: KeyframeCell, *, masked: bool = False) -> str:
    """`Frame at 0:08.52 of salute.mp4, match A, tagged salute`.

    Args:
        cell: What is shown.
        masked: Whether its picture is masked now; then that comes first.
    """
    if cell.time_s is None:
        words = _tr("Picture {0}").format(cell.medium) if cell.medium else _tr("Picture")
    else:
        words = _tr("Frame at {0}").format(timecode(cell.time_s))
        if cell.medium:
            words = _tr("Frame at {0} of {1}").format(timecode(cell.time_s), cell.medium)
    parts = [words]
    if masked:
        parts = [_tr("Masked picture"), words[:1].lower() + words[1:]]
    if cell.letters:
        one = len(cell.letters) == 1
        parts.append((_tr("match {0}") if one else _tr("matches {0}")).format(", ".join(cell.letters)))
    if cell.flat:
        parts.append(_tr("not matched: title, black or too plain"))
    elif cell.no_match:
        parts.append(_tr("no match"))
    if cell.tags:
        parts.append(_tr("tagged {0}").format(", ".join(cell.tags)))
    if cell.by_hand:
        parts.append(_tr("added by hand"))
    if cell.stands_for:
        parts.append(_tr("{0} like it not shown").format(f"{cell.stands_for:,}"))
    return ", ".join(parts)


class CellPainter:
    """Paints keyframes at one size.

    Attributes:
        thumb_width: Of a picture, in steps of the tokens.
        headed: Whether room is kept above the picture for the name of a group.
    """

    def __init__(self, gate: PictureGate) -> None:
        self._gate = gate
        self.thumb_width = int(theme.tokens()["keyframes"]["thumb"][0])
        self.headed = False

    def set_thumb_width(self, width_px: int) -> None:
        """Size of the pictures, within the limits of the tokens."""
        limits = theme.tokens()["keyframes"]
        self.thumb_width = int(min(limits["thumb_max"][0], max(limits["thumb_min"][0], width_px)))

    def cell_size(self) -> QSize:
        """Picture, caption and gap."""
        now = theme.current()
        picture = self.picture_size()
        above = now.px(_HEADING_PX) if self.headed else 0
        height = above + picture.height() + now.px(_CAPTION_PX) + 2 * ring_px()
        return QSize(picture.width() + now.size("keyframes.gap"), height)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        cell: KeyframeCell,
        *,
        selected: bool = False,
        current: bool = False,
        hovered: bool = False,
    ) -> None:
        """One keyframe in its rectangle: times and letters stand as on the timeline, left to right."""
        now, ring = theme.current(), ring_px()
        above = now.px(_HEADING_PX) if self.headed else 0
        size = self.picture_size()
        picture = QRectF(rect.left() + ring, rect.top() + above + ring, size.width(), size.height())
        if cell.heading and above:
            heading = QRectF(picture.left(), rect.top(), picture.width(), above)
            paint.draw_text(painter, heading, cell.heading, now.font("caption", weight=600), now.colour("text.muted"))
        self._paint_picture(painter, picture, cell, hovered=hovered)
        if selected:
            self._paint_selected(painter, picture)
        self._paint_rings(painter, picture, selected=selected, current=current)
        caption = QRectF(picture.left(), picture.bottom() + ring, picture.width(), now.px(_CAPTION_PX))
        self._paint_caption(painter, caption, cell)

    def _paint_picture(self, painter: QPainter, rect: QRectF, cell: KeyframeCell, *, hovered: bool) -> None:
        now = theme.current()
        failure = self._gate.failure(cell.key)
        if failure:
            paint.paint_no_picture(painter, rect, "image", failure, dashed=False)
        else:
            self._paint_image(painter, rect, cell.key)
        if cell.flat:
            pen = QPen(now.colour("line.control"), 1.0, Qt.PenStyle.DotLine)
            paint.outline(painter, rect, now.size("radius.chip"), pen)
        elif hovered:
            pen = paint.hairline(painter, now.colour("line.control"), 1.0)
            paint.outline(painter, rect, now.size("radius.chip"), pen)
        if cell.by_hand:
            place = QPointF(rect.right() - now.px(18), rect.top() + now.px(4))
            paint.paint_corner_icon(painter, place, "diamond-plus")
        if cell.stands_for:
            self._paint_count(painter, rect, cell.stands_for)

    def _paint_image(self, painter: QPainter, rect: QRectF, key: str) -> None:
        image = self._gate.request(key)
        if image is None or not key.startswith(CELL):
            paint.paint_picture(painter, rect, image, radius=theme.current().size("radius.chip"))
            return
        painter.drawImage(rect.topLeft(), image)  # at its size, with round corners: nothing is left to do
        if theme.current().is_contrast:
            line = theme.current().colour("line.strong")
            paint.outline(painter, rect, theme.current().size("radius.chip"), paint.hairline(painter, line))

    def picture_size(self) -> QSize:
        """Of a picture, logical pixels."""
        now = theme.current()
        width, height = theme.tokens()["keyframes"]["thumb"]
        thumb = now.px(self.thumb_width)
        return QSize(thumb, round(thumb * height / width))

    @staticmethod
    def _paint_count(painter: QPainter, rect: QRectF, count: int) -> None:
        """How many like it are hidden, on a plate in the lower corner."""
        now = theme.current()
        font, text = now.font("caption", weight=600), f"+{count:,}"
        width = paint.text_width(text, font) + now.px(8)
        plate = QRectF(rect.right() - width - now.px(4), rect.bottom() - now.px(20), width, now.px(16))
        paint.fill(painter, plate, now.size("radius.chip"), now.colour("surface.raised"))
        paint.draw_text(painter, plate, text, font, now.colour("text.primary"), align=Qt.AlignmentFlag.AlignCenter)

    @staticmethod
    def _paint_selected(painter: QPainter, picture: QRectF) -> None:
        """The ground of what is chosen, as in every list, under the ring and the caption."""
        now, ring = theme.current(), ring_px()
        ground = QRectF(picture.left(), picture.bottom() + ring, picture.width(), now.px(_CAPTION_PX))
        paint.fill(painter, ground, now.size("radius.chip"), now.colour("accent.tint"))

    @staticmethod
    def _paint_rings(painter: QPainter, rect: QRectF, *, selected: bool, current: bool) -> None:
        if not selected and not current:
            return
        now, reach = theme.current(), ring_px()
        around = rect.adjusted(-reach, -reach, reach, reach)
        width = float(now.size("control.focus_width"))
        pen = paint.hairline(painter, now.colour("accent.focus"), width, dashed=current and not selected)
        paint.outline(painter, around, now.size("radius.chip") + reach, pen)

    def _paint_caption(self, painter: QPainter, rect: QRectF, cell: KeyframeCell) -> None:
        now = theme.current()
        font = now.font("caption")
        time_text = timecode(cell.time_s) if cell.time_s is not None else ""
        paint.draw_text(painter, rect, time_text, font, now.colour("text.secondary"))
        words = _state_word(cell)
        right = rect.right()
        free_from = rect.left() + paint.text_width(time_text, font) + now.px(5)  # the time is never overprinted
        if words and right - paint.text_width(words, font) >= free_from:
            width = paint.text_width(words, font)
            room = QRectF(right - width, rect.top(), width + 1, rect.height())
            paint.draw_text(painter, room, words, font, now.colour("text.muted"))
            right -= width + now.px(5)
        letters = cell.letters[:_MAX_LETTERS]
        kept = len(letters) * now.px(19)
        dots = max(0, min(4, len(cell.tag_colors), int((right - free_from - kept + now.px(4)) // now.px(12))))
        if dots:
            width = dots * now.px(12) - now.px(4)
            paint_tag_row(painter, QPointF(right - width, rect.center().y() - now.px(4)), cell.tag_colors, dots)
            right -= width + now.px(5)
        for letter in reversed(letters):
            if right - now.px(16) < free_from:
                break
            right -= now.px(16)
            paint.paint_letter(painter, QPointF(right, rect.center().y() - now.px(8)), letter)
            right -= now.px(3)


def ring_px() -> int:
    """Reach of the ring around what is chosen."""
    now = theme.current()
    return now.size("control.focus_width") + now.size("control.focus_offset")


def _state_word(cell: KeyframeCell) -> str:
    if cell.flat:
        return _tr("not matched")
    return _tr("no match") if cell.no_match and not cell.letters else ""
