"""Draws a card with Pillow, in the fonts the program brings along: the same card gives the same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterator

from PIL import Image, ImageDraw

from workbench.export.card_content import NO_PICTURE, Card, CardPicture
from workbench.media.paragraphs import Box, draw, fitted, undrawable, width_of

WIDTH_PX, HEIGHT_PX = 1200, 630
_MARGIN = 48
_PAPER = (255, 255, 255)
_INK, _QUIET, _LINE, _TINT = (23, 24, 27), (92, 97, 108), (225, 226, 230), (240, 240, 243)
_FIND = (130, 69, 0)
_TONES = {"good": (23, 104, 63), "warn": (110, 82, 0), "bad": (169, 45, 38), "neutral": (86, 91, 102)}
_LEFT_PX = 436
_PANE, _ONLY_PANE = (312, 200), (640, 230)
_PANES_LEFT, _PANES_TOP = 512, 226
_GAP = 16
_RULE_TOP = 540


def texts_of(card: Card) -> Iterator[str]:
    """Everything that is written on it."""
    yield from (
        above(card),
        card.sentence,
        card.verdict,
        card.conclusion,
        card.finding,
        card.limits,
        card.caution,
        card.foot,
    )
    for one in card.pictures:
        yield from (one.heading, one.when, one.title)


def above(card: Card) -> str:
    """The line over the sentence; who said it stands last, as it may be written from right to left."""
    return " · ".join(filter(None, ("Claim", card.date, card.who)))


def why_not_drawn(card: Card) -> str:
    """Why its texts cannot be drawn right, as a clause; empty when they can."""
    return next((why for why in map(undrawable, texts_of(card)) if why), "")


def card_png(card: Card) -> bytes:
    """The card as a PNG of `WIDTH_PX` by `HEIGHT_PX`, pixels alone."""
    image = Image.new("RGB", (WIDTH_PX, HEIGHT_PX), _PAPER)
    pen = ImageDraw.Draw(image)
    tone = _TONES.get(card.tone, _TONES["neutral"])
    pen.rectangle((0, 0, WIDTH_PX, 9), fill=tone)
    whole = WIDTH_PX - 2 * _MARGIN
    _put(pen, above(card), Box(_MARGIN, 30, whole, (19,), 1), _QUIET)
    _put(pen, f"“{card.sentence}”", Box(_MARGIN, 60, whole, (46, 40, 36, 32, 28, 25), 5, True, 152), _INK)
    _verdict(pen, card, tone)
    pane = _ONLY_PANE if len(card.pictures) == 1 else _PANE
    for number, one in enumerate(card.pictures[:2]):
        _pane(image, pen, one, _PANES_LEFT + number * (_PANE[0] + _GAP), pane)
    if card.finding:
        _put(pen, card.finding, Box(_PANES_LEFT, 505, WIDTH_PX - _MARGIN - _PANES_LEFT, (20, 18), 1, True), _FIND)
    pen.rectangle((_MARGIN, _RULE_TOP, WIDTH_PX - _MARGIN, _RULE_TOP), fill=_LINE)
    ink = _TONES["bad"] if card.warned else _INK
    _put(pen, card.limits, Box(_MARGIN, 545, whole, (17, 15), 1), _INK)
    _put(
        pen,
        card.caution,
        Box(_MARGIN, 567 if card.limits else 553, whole, (17, 15) if card.limits else (19, 17), 1, card.warned),
        ink,
    )
    _put(pen, card.foot, Box(_MARGIN, 589 if card.limits else 588, whole, (17, 15), 1), _QUIET)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=6)
    return buffer.getvalue()


def _put(pen: ImageDraw.ImageDraw, text: str, box: Box, ink: tuple[int, int, int]) -> int:
    return draw(pen, fitted(text, box), box, ink) if text else box.top


def _verdict(pen: ImageDraw.ImageDraw, card: Card, tone: tuple[int, int, int]) -> None:
    """The word on its tone, whether it is a draft, and the conclusion below."""
    box = Box(_MARGIN + 18, 236, _LEFT_PX - 36, (32, 28, 24), 1, True)
    word = fitted(card.verdict, box)
    width = round(width_of(word.lines[0], word.size_px, True, word.right_to_left))
    end = _MARGIN + 36 + width
    pen.rounded_rectangle((_MARGIN, 226, end, 226 + word.line_px + 18), 8, fill=tone)
    draw(pen, word, Box(box.left, box.top, width, box.sizes_px, 1, True), _PAPER)
    if card.draft:
        _put(pen, card.draft, Box(end + 14, 240, 120, (22,), 1), _QUIET)
    top = 226 + word.line_px + 18 + 18
    wide = _LEFT_PX if card.pictures else WIDTH_PX - 2 * _MARGIN
    _put(pen, card.conclusion, Box(_MARGIN, top, wide, (26, 24, 22, 20, 18), 9, height=_RULE_TOP - 14 - top), _INK)


def _pane(image: Image.Image, pen: ImageDraw.ImageDraw, one: CardPicture, left: int, pane: tuple[int, int]) -> None:
    """A picture in its frame of this size with its lines below."""
    width, height = pane
    pen.rectangle((left, _PANES_TOP, left + width - 1, _PANES_TOP + height - 1), fill=_TINT)
    picture = _opened(one)
    if picture is not None:
        picture.thumbnail(pane, Image.Resampling.LANCZOS)
        across, down = (width - picture.width) // 2, (height - picture.height) // 2
        image.paste(picture, (left + across, _PANES_TOP + down))
    else:
        why = one.absent if one.picture is None else NO_PICTURE
        _put(pen, why, Box(left + 16, _PANES_TOP + height // 2 - 12, width - 32, (17, 15), 2), _QUIET)
    top = _put(pen, one.heading, Box(left, _PANES_TOP + height + 6, width, (17, 15), 1, True), _INK)
    top = _put(pen, one.when, Box(left, top, width, (17, 15), 1), _INK)
    _put(pen, one.title, Box(left, top, width, (16, 15), 1), _QUIET)


def _opened(one: CardPicture) -> Image.Image | None:
    """The picture as RGB; None for one that cannot be decoded."""
    if one.picture is None:
        return None
    try:
        with Image.open(io.BytesIO(one.picture.jpeg), formats=("JPEG", "PNG")) as found:
            return found.convert("RGB")
    except (OSError, ValueError, SyntaxError):
        return None
