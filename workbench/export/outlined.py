"""Outlines drawn into a picture, for formats that draw nothing over one."""

from __future__ import annotations

import io
from collections.abc import Sequence

from workbench.export.bare_pictures import bare
from workbench.export.content import FigureOutline

_DASHES = {"found": (), "differs": (8, 5), "overlay": (2, 4)}
"""In widths of the line: drawn, left out."""
_QUALITY = 90


def outlined(picture: bytes, outlines: Sequence[FigureOutline]) -> bytes:
    """The picture with its outlines, white on dark; the same bytes where there is none to draw.

    Args:
        picture: JPEG or PNG, pixels alone.
    """
    if not outlines:
        return picture
    from PIL import Image, ImageDraw  # noqa: PLC0415 - on use: the window process reads this package for its names

    with Image.open(io.BytesIO(picture)) as opened:
        drawn = opened.convert("RGB")
    pen = ImageDraw.Draw(drawn)
    line = max(2, round(drawn.width / 200))
    for one in outlines:
        box = _pixels(one, drawn.size)
        pen.rectangle(box, outline=(11, 12, 14), width=line * 2)
        _rectangle(pen, box, line, _DASHES.get(one.kind, ()))
    buffer = io.BytesIO()
    drawn.save(buffer, "JPEG", quality=_QUALITY)
    return bare(buffer.getvalue())


def _pixels(one: FigureOutline, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Corners within the picture, the first never beyond the second."""
    left, top, width, height = one.rect
    across = sorted(min(max(round(share * size[0]), 0), size[0] - 1) for share in (left, left + width))
    down = sorted(min(max(round(share * size[1]), 0), size[1] - 1) for share in (top, top + height))
    return across[0], down[0], across[1], down[1]


def _rectangle(pen: object, box: tuple[int, int, int, int], line: int, dashes: tuple[int, ...]) -> None:
    left, top, right, bottom = box
    inset = line // 2
    sides = (
        ((left, top + inset), (right, top + inset)),
        ((left, bottom - inset), (right, bottom - inset)),
        ((left + inset, top), (left + inset, bottom)),
        ((right - inset, top), (right - inset, bottom)),
    )
    for (from_x, from_y), (to_x, to_y) in sides:
        length = max(to_x - from_x, to_y - from_y)
        for start, end in _strokes(length, line, dashes):
            along = (1, 0) if to_x > from_x else (0, 1)
            ends = [(from_x + at * along[0], from_y + at * along[1]) for at in (start, end)]
            pen.line(ends, fill=(255, 255, 255), width=line)  # type: ignore[attr-defined]


def _strokes(length: int, line: int, dashes: tuple[int, ...]) -> list[tuple[int, int]]:
    if not dashes:
        return [(0, length)]
    drawn, left_out = (part * line for part in dashes)
    return [(at, min(at + drawn, length)) for at in range(0, length, drawn + left_out)]
