"""Runs of text and pictures with their places on a page -> reading order, paragraphs, captions. No PDF library here.

Places are in points (1/72 inch), x from the left, y from the top. Columns are found by cutting the page where a gap
runs through it, as recursive XY-cut does (Nagy and Seth 1984); gaps across are cut only where columns begin or end:
otherwise aligned paragraphs of two columns would be read row by row.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

_FEWEST_LINES = 3  # on either side of a gap between columns: less is a table or a list with numbers
_MARGIN = 0.09  # of the height of a page, where running heads and page numbers stand
_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ENDS = re.compile(r"[.!?:…。؟。](?:[\"”’»)\]]*)$")
_FURNITURE = re.compile(
    r"^(?:(?:page|seite|стр\.?|страница)?\s*\d{1,4}(?:\s*(?:/|of|von|из|–|-)\s*\d{1,4})?|"
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[AP]M)?(?:\s.*)?|https?://\S+(?:\s+\d{1,4}\s*/\s*\d{1,4})?)$",
    re.I,
)
_CAPTION_WORDS = 45
_CAPTION_LINES = 4
_MOST_TRIES = 400
_STRIP = 30.0  # points


@dataclass(frozen=True, slots=True)
class Box:
    """A run of text in one line, or a picture.

    Attributes:
        left, top, right, bottom: Its place.
        text: Empty for a picture.
        picture: Number of the picture; -1 for text.
    """

    left: float
    top: float
    right: float
    bottom: float
    text: str = ""
    picture: int = -1

    @property
    def height(self) -> float:
        """In points."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        width, height: In points.
        boxes: In any order.
    """

    width: float
    height: float
    boxes: tuple[Box, ...]


@dataclass(slots=True)
class Block:
    """A paragraph, or a picture with its caption.

    Attributes:
        text: Of the paragraph, or the caption.
        size: Height of its letters, points.
        picture: Number of the picture; -1 for a paragraph.
        page: Counted from 0.
        place: What its lines, or the picture, take up.
    """

    text: str
    size: float
    picture: int
    page: int
    place: Box


@dataclass(slots=True)
class Laid:
    """A whole document in reading order.

    Attributes:
        blocks: In order.
        edges: Lines repeated at the edges of pages, or page numbers: not part of the text.
        body_size: Height of the letters most of the text has; 0 without text.
    """

    blocks: list[Block] = field(default_factory=list)
    edges: list[str] = field(default_factory=list)
    body_size: float = 0.0


def laid_out(pages: Sequence[Page]) -> Laid:
    """Everything in reading order."""
    found = Laid()
    repeated = _repeated_at_edges(pages)
    sizes: Counter[float] = Counter()
    for number, page in enumerate(pages):
        kept = []
        for line in _lines(page.boxes):
            if (
                line.picture < 0
                and _at_edge(line, page)
                and (_key(line.text) in repeated or _FURNITURE.match(line.text))
            ):
                found.edges.append(line.text)
                continue
            kept.append(line)
            if line.picture < 0:
                sizes[round(line.height, 1)] += len(line.text)
        _add_blocks(found, number, _ordered(kept))
    found.body_size = sizes.most_common(1)[0][0] if sizes else 0.0
    found.blocks = _with_captions(found)
    return found


def _lines(boxes: Iterable[Box]) -> list[Box]:
    """Runs that stand close to each other in one line, put together."""
    lines: list[Box] = []
    for box in sorted(boxes, key=lambda one: (one.picture >= 0, round(one.top), one.left)):
        last = next((line for line in reversed(lines[-40:]) if _follows(line, box)), None)
        if last is None:
            lines.append(box)
            continue
        gap = box.left - last.right
        space = " " if gap > 0.12 * box.height and not last.text.endswith(" ") and not box.text.startswith(" ") else ""
        lines[_index(lines, last)] = Box(
            min(last.left, box.left), min(last.top, box.top), max(last.right, box.right), max(last.bottom, box.bottom),
            last.text + space + box.text,
        )  # fmt: skip
    return [Box(one.left, one.top, one.right, one.bottom, " ".join(one.text.split()), one.picture) for one in lines]


def _index(lines: list[Box], wanted: Box) -> int:
    return next(number for number in range(len(lines) - 1, -1, -1) if lines[number] is wanted)


def _follows(line: Box, box: Box) -> bool:
    if line.picture >= 0 or box.picture >= 0:
        return False
    overlap = min(line.bottom, box.bottom) - max(line.top, box.top)
    shortest = min(line.height, box.height)
    return overlap > 0.5 * shortest and -0.5 * shortest < box.left - line.right < 0.8 * max(line.height, box.height)


def _key(text: str) -> str:
    return re.sub(r"\d+", "#", text).casefold().strip()


def _at_edge(line: Box, page: Page) -> bool:
    return line.bottom < _MARGIN * page.height or line.top > (1 - _MARGIN) * page.height


def _repeated_at_edges(pages: Sequence[Page]) -> frozenset[str]:
    """Lines that stand at the edge of at least three pages, or of both of two, but for their numbers."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_key(line.text) for line in _lines(page.boxes) if line.picture < 0 and _at_edge(line, page)})
    wanted = 2 if len(pages) == 2 else 3
    return frozenset(key for key, count in counts.items() if key and count >= wanted)


def _ordered(boxes: list[Box], depth: int = 0) -> list[Box]:
    if len(boxes) < 2 or depth > 40:
        return boxes
    if columns := _columns(boxes):
        sides = columns[::-1] if _is_rtl(boxes) else columns
        return [box for side in sides for box in _ordered(side, depth + 1)]
    rows = _rows(boxes)
    first, last = _column_rows(rows)
    if first < 0:
        return sorted(boxes, key=lambda box: (round(box.top + box.height / 2), box.left))
    parts = (rows[:first], rows[first:last], rows[last:])
    return [box for part in parts for box in _ordered([one for row in part for one in row], depth + 1)]


def _column_rows(rows: Sequence[Sequence[Box]]) -> tuple[int, int]:
    """The first run of rows in which columns stand, as long as it can be; (-1, -1) when there is none."""
    beginnings = [number for number, row in enumerate(rows) if len(row) > 1]
    tries = 0
    for first in beginnings:
        for last in range(len(rows), first, -1):
            if first == 0 and last == len(rows):
                continue  # all of it was tried before
            tries += 1
            if tries > _MOST_TRIES:
                return -1, -1
            if _columns([box for row in rows[first:last] for box in row]):
                return first, last
    return -1, -1


def _is_rtl(boxes: Sequence[Box]) -> bool:
    text = "".join(box.text for box in boxes)[:4000]
    return len(_RTL.findall(text)) > 0.3 * max(1, len(text))


def _columns(boxes: Sequence[Box]) -> list[list[Box]]:
    """Both sides of the widest gap that runs through from top to bottom; empty when there is none."""
    texts = [box for box in boxes if box.picture < 0]
    if len(texts) < 2 * _FEWEST_LINES:
        return []
    need = max(8.0, 0.8 * statistics.median(box.height for box in texts))
    best, cut, edge = 0.0, 0.0, float("-inf")
    for box in sorted(boxes, key=lambda one: one.left):
        gap = box.left - edge
        if edge > float("-inf") and gap >= need and gap > best:
            best, cut = gap, edge + gap / 2
        edge = max(edge, box.right)
    if not best:
        return []
    sides = [[box for box in boxes if box.right <= cut], [box for box in boxes if box.right > cut]]
    width = max(box.right for box in boxes) - min(box.left for box in boxes)
    for side in sides:
        lines = sum(box.picture < 0 for box in side)
        wide = max(box.right for box in side) - min(box.left for box in side) >= 0.15 * width
        if not wide or (lines < _FEWEST_LINES and not any(box.picture >= 0 for box in side)):
            return []
    return sides


def _rows(boxes: Sequence[Box]) -> list[list[Box]]:
    """Groups with a gap across between them, from the top."""
    rows: list[list[Box]] = []
    edge = float("-inf")
    for box in sorted(boxes, key=lambda one: one.top):
        if box.top >= edge - 0.1 * box.height:
            rows.append([])
        rows[-1].append(box)
        edge = max(edge, box.bottom)
    return rows


def _add_blocks(found: Laid, page: int, boxes: Sequence[Box]) -> None:
    """Lines in reading order to paragraphs; a sentence that runs over a column or page goes on."""
    leading = _leading(boxes)
    edges = _right_edges(boxes)
    previous: Box | None = None
    for box, right in zip(boxes, edges, strict=True):
        if box.picture >= 0:
            found.blocks.append(Block("", 0.0, box.picture, page, box))
            continue
        last = found.blocks[-1] if found.blocks else None
        if last is not None and last.picture < 0 and _goes_on(last, previous, box, leading, right):
            last.text = _joined(last.text, box.text)
            last.place = _around(last.place, box) if last.page == page else last.place
        elif box.text:
            found.blocks.append(Block(box.text, box.height, -1, page, box))
        previous = box


def _leading(boxes: Sequence[Box]) -> float:
    steps = [
        below.top - above.top
        for above, below in pairwise(boxes)
        if above.picture < 0 and below.picture < 0 and 0 < below.top - above.top < 4 * above.height
    ]
    return statistics.median(steps) if steps else 0.0


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left), min(one.top, other.top), max(one.right, other.right), max(one.bottom, other.bottom)
    )


def _right_edges(boxes: Sequence[Box]) -> list[float]:
    """For each box: where lines of its column that begin about there, in letters of its size, end at the furthest.

    A title over the columns is wider than they are, and says nothing about where their lines are broken.
    """
    edges: dict[tuple[int, int, int], float] = {}
    places: list[tuple[int, int, int]] = []
    column, top = 0, float("-inf")
    for box in boxes:
        column += box.top < top - 0.5 * box.height
        top = box.top
        places.append((column, int(box.left // _STRIP), round(box.height)))
        if box.picture >= 0:
            continue
        for strip in (-1, 0, 1):
            for size in (-1, 0, 1):
                key = (column, places[-1][1] + strip, places[-1][2] + size)
                edges[key] = max(edges.get(key, 0.0), box.right)
    return [edges.get(place, 0.0) for place in places]


def _goes_on(last: Block, previous: Box | None, box: Box, leading: float, right: float) -> bool:
    if last.size and not 0.87 < box.height / last.size < 1.15:
        return False
    ended = bool(_ENDS.search(last.text))
    begins = not box.text[:1].islower()
    if previous is None or box.top < previous.top:  # a new page or column
        return not ended and not last.text[-1:].isdigit() and box.text[:1].islower()
    step = box.top - previous.top
    if step > max(1.4 * leading, 1.3 * box.height) and step > 1.25 * leading:
        return False
    # A line is only broken where the next word does not fit: if it would have fitted, the break was meant.
    word = box.text.partition(" ")[0]
    letter = (box.right - box.left) / max(1, len(box.text))
    fits = previous.right + (len(word) + 2) * letter < right
    indented = box.left - previous.left > 0.8 * box.height
    return not (begins and (fits or (ended and indented)))


def _joined(text: str, more: str) -> str:
    """Two lines as one; a word that was broken between them is whole again."""
    if text.endswith(("\u00ad", "\u0002", "\ufffe")):
        return text[:-1] + more
    if re.search(r"[^\W\d_]-$", text) and more[:1].islower():
        return text[:-1] + more
    return f"{text} {more}"


def _with_captions(found: Laid) -> list[Block]:
    """A short paragraph right after a picture, in smaller letters or set close below it, is its caption."""
    blocks: list[Block] = []
    sizes = _sizes(found.blocks)
    for block, following in zip(found.blocks, [*found.blocks, None][1:], strict=True):
        last = blocks[-1] if blocks else None
        is_open = last is not None and last.picture >= 0 and not last.text
        if last is not None and is_open and _is_caption(last, block, following, (found.body_size, sizes[block.page])):
            last.text, last.size = block.text, block.size
        else:
            blocks.append(block)
    return blocks


def _sizes(blocks: Sequence[Block]) -> dict[int, float]:
    """Height of the letters that most of the text of each page has."""
    counts: dict[int, Counter[float]] = {}
    for block in blocks:
        counts.setdefault(block.page, Counter())[block.size] += len(block.text)
    return {page: count.most_common(1)[0][0] for page, count in counts.items()}


def _is_caption(picture: Block, block: Block, following: Block | None, sizes: tuple[float, float]) -> bool:
    """`sizes`: of the letters of the document's text, and of the page's."""
    if block.picture >= 0 or block.page != picture.page or len(block.text.split()) > _CAPTION_WORDS:
        return False
    if 0 < block.size < 0.97 * sizes[0]:
        return True
    if block.size > 1.1 * max(sizes) or block.text[:1].islower():
        return False
    return _is_set_below(picture.place, block, following)


def _is_set_below(picture: Box, block: Block, following: Block | None) -> bool:
    """Whether a paragraph in the letters of the text stands under a picture, nearer to it than to what follows."""
    gap = block.place.top - picture.bottom
    slack = 0.05 * (picture.right - picture.left)
    is_under = picture.left - slack <= block.place.left and block.place.right <= picture.right + slack
    is_close = -0.5 * block.size <= gap <= 1.2 * block.size
    if not is_under or not is_close or block.place.height > _CAPTION_LINES * 1.5 * block.size:
        return False
    if following is None or following.page != block.page or following.place.top < block.place.top:
        return True  # nothing below it in its column
    return following.place.top - block.place.bottom > max(gap, 0.0) + 0.5 * block.size
