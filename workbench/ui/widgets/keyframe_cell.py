"""One keyframe as the strip and the contact sheet show it: its picture, time, letters and tags, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.model.times import timecode
from workbench.ui import paint, theme
from workbench.ui.gate import CELL, PictureGate
from workbench.ui.language import number, tr
from workbench.ui.widgets.chips import paint_tag_row

_MAX_LETTERS = 3
_CAPTION_PX = 22
_HEADING_PX = 18
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


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
        words = tr("Picture {0}").format(cell.medium) if cell.medium else tr("Picture")
    else:
        words = tr("Frame at {0}").format(timecode(cell.time_s))
        if cell.medium:
            words = tr("Frame at {0} of {1}").format(timecode(cell.time_s), cell.medium)
    parts = [words]
    if masked:
        parts = [tr("Masked picture"), words[:1].lower() + words[1:]]
    if cell.letters:
        one = len(cell.letters) == 1
        parts.append((tr("match {0}") if one else tr("matches {0}")).format(", ".join(cell.letters)))
    if cell.flat:
        parts.append(tr("not matched: title, black or too plain"))
    elif cell.no_match:
        parts.append(tr("no match"))
    if cell.tags:
        parts.append(tr("tagged {0}").format(", ".join(cell.tags)))
    if cell.by_hand:
        parts.append(tr("added by hand"))
    if cell.stands_for:
        parts.append(tr("{0} like it not shown").format(number(cell.stands_for)))
    return ", ".join(parts)


@dataclass(frozen=True)
class _Look:
    """What every cell is painted with: looked up once, not for each of the hundreds of cells a second."""

    font: QFont
    heavy: QFont
    metrics: QFontMetricsF
    secondary: QColor
    muted: QColor
    control: QColor
    raised: QColor
    tint: QColor
    ring: int
    radius: int
    caption: int
    heading: int
    is_contrast: bool


@lru_cache(maxsize=4)
def _look(now: theme.Theme) -> _Look:
    font = now.font("caption")
    return _Look(
        font,
        now.font("caption", weight=600),
        QFontMetricsF(font),
        now.colour("text.secondary"),
        now.colour("text.muted"),
        now.colour("line.control"),
        now.colour("surface.raised"),
        now.colour("accent.tint"),
        ring_px(),
        now.size("radius.chip"),
        now.px(_CAPTION_PX),
        now.px(_HEADING_PX),
        now.is_contrast,
    )


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
        look = _look(theme.current())
        above = look.heading if self.headed else 0
        size = self.picture_size()
        picture = QRectF(rect.left() + look.ring, rect.top() + above + look.ring, size.width(), size.height())
        if cell.heading and above:
            heading = QRectF(picture.left(), rect.top(), picture.width(), above)
            paint.draw_text(painter, heading, cell.heading, look.heavy, look.muted)
        self._paint_picture(painter, picture, cell, look, hovered=hovered)
        caption = QRectF(picture.left(), picture.bottom() + look.ring, picture.width(), look.caption)
        if selected:  # the ground of what is chosen, as in every list
            paint.fill(painter, caption, look.radius, look.tint)
        if selected or current:
            self._paint_ring(painter, picture, selected=selected)
        self._paint_caption(painter, caption, cell, look)

    def _paint_picture(
        self, painter: QPainter, rect: QRectF, cell: KeyframeCell, look: _Look, *, hovered: bool
    ) -> None:
        failure = self._gate.failure(cell.key)
        if failure:
            paint.paint_no_picture(painter, rect, "image", failure, dashed=False)
        else:
            self._paint_image(painter, rect, cell.key, look)
        if cell.flat:
            paint.outline(painter, rect, look.radius, QPen(look.control, 1.0, Qt.PenStyle.DotLine))
        elif hovered:
            paint.outline(painter, rect, look.radius, paint.hairline(painter, look.control, 1.0))
        if cell.by_hand:
            now = theme.current()
            place = QPointF(rect.right() - now.px(18), rect.top() + now.px(4))
            paint.paint_corner_icon(painter, place, "diamond-plus")
        if cell.stands_for:
            self._paint_count(painter, rect, cell.stands_for)

    def _paint_image(self, painter: QPainter, rect: QRectF, key: str, look: _Look) -> None:
        image = self._gate.request(key)
        if not key.startswith(CELL):
            paint.paint_picture(painter, rect, image, radius=look.radius)
            return
        if image is None:
            paint.fill(painter, rect, look.radius, look.raised)
        else:
            painter.drawImage(rect.topLeft(), image)  # at its size, with round corners: nothing is left to do
        if look.is_contrast:
            line = theme.current().colour("line.strong")
            paint.outline(painter, rect, look.radius, paint.hairline(painter, line))

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
    def _paint_ring(painter: QPainter, rect: QRectF, *, selected: bool) -> None:
        now, reach = theme.current(), ring_px()
        around = rect.adjusted(-reach, -reach, reach, reach)
        width = float(now.size("control.focus_width"))
        pen = paint.hairline(painter, now.colour("accent.focus"), width, dashed=not selected)
        paint.outline(painter, around, now.size("radius.chip") + reach, pen)

    def _paint_caption(self, painter: QPainter, rect: QRectF, cell: KeyframeCell, look: _Look) -> None:
        now = theme.current()
        time_text = timecode(cell.time_s) if cell.time_s is not None else ""
        painter.setFont(look.font)
        painter.setPen(look.secondary)
        painter.drawText(rect, _LINE, time_text)
        words = _state_word(cell)
        right = rect.right()
        width = ceil(look.metrics.horizontalAdvance(time_text))
        free_from = rect.left() + width + now.px(5)  # the time is never overprinted
        width = ceil(look.metrics.horizontalAdvance(words)) if words else 0
        if words and right - width >= free_from:
            painter.setPen(look.muted)
            painter.drawText(QRectF(right - width, rect.top(), width + 1, rect.height()), _LINE, words)
            right -= width + now.px(5)
        if not cell.letters and not cell.tag_colors:
            return
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
        return tr("not matched")
    return tr("no match") if cell.no_match and not cell.letters else ""
