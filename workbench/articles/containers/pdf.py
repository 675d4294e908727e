"""PDF -> Article: text in reading order with its pictures in place, read with pdfium (pypdfium2).

The text becomes paragraphs as of a text file, so that dates, bylines and claims are found in the same way. What the
PDF says of itself (title, dates) is told as a hint and believed in nothing: any program writes what it likes.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from workbench.articles import reading
from workbench.articles.containers.pages import nowhere
from workbench.articles.containers.pdf_layout import Box, Laid, Page, laid_out
from workbench.articles.containers.shelf import INSIDE, Found, Shelf
from workbench.articles.containers.source import Unopened, finished, in_pieces
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import Article, ContainerFacts, LeftOut

MOST_PAGES = 1500
MOST_CHARACTERS = 3_000_000
MOST_PICTURES = 400
_MOST_RUNS = 8000  # on one page: a map or table with more is no text to be read
_MOST_PIXELS = 100_000_000
_SMALLEST_PX = (90, 60)
_SMALLEST_SHOWN = 40.0  # points
_ON_EVERY_PAGE = 3  # a picture on so many pages is a logo
_PASSWORD_ERROR = 4  # FPDF_ERR_PASSWORD
EDGE = "repeated at the edge of pages"


@dataclass(frozen=True, slots=True)
class _Picture:
    page: int
    number: int
    suffix: str


class Pdf(Unopened):
    """One PDF document."""

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name

    def article(self, progress: Progress, page: str = "") -> Article:
        """Read the document; as `Source.article`."""
        with closing(self._opened()) as document:
            pages, pictures, notes = self._pages(document, progress)
            hints, dates = _metadata(document)
        laid = laid_out(pages)
        if not any(block.text and block.picture < 0 for block in laid.blocks):
            notes.append("The PDF holds pictures of pages and no text: what is written in them was not read.")
        if not laid.blocks:
            raise UnreadableError(
                self._name, "there is nothing in this PDF that can be read", advice="Look at it in a PDF viewer."
            )
        article = reading.article_of(_as_text(laid, pictures), nowhere(self._path), self._name, progress)
        return self._finished(article, laid, pictures, (*hints, *notes), dates, progress)

    def _finished(  # noqa: PLR0917 - one call
        self, article: Article, laid: Laid, pictures: list[_Picture], notes: tuple[str, ...], dates: tuple[str, ...],
        progress: Progress,
    ) -> Article:  # fmt: skip
        shelf = Shelf(
            Found(f"{one.page}:{one.number}", _media_type(one.suffix), (_address(one),), _name(one),
                  f"page {one.page + 1}, picture {one.number + 1}", _name(one))
            for one in pictures
        )  # fmt: skip
        edges = tuple(LeftOut(text, EDGE) for text in dict.fromkeys(laid.edges))
        article = replace(
            article,
            url=article.url or _printed_address(laid.edges),
            left_out=(*edges, *article.left_out),
            date_hints=tuple(dict.fromkeys((*article.date_hints, *dates))),
        )
        return finished(article, shelf, self, ContainerFacts("PDF document", notes=notes), progress)

    def _opened(self) -> Any:
        import pypdfium2  # noqa: PLC0415 - a large library that only documents need

        try:
            return pypdfium2.PdfDocument(self._path)
        except pypdfium2.PdfiumError as error:
            if error.err_code == _PASSWORD_ERROR:
                raise UnreadableError(
                    self._name,
                    "this PDF is encrypted: it opens with a password only",
                    advice="Open it with its password, print or save it to a new PDF without one, and open that.",
                ) from error
            raise UnreadableError(
                self._name,
                "this PDF is damaged and cannot be opened",
                advice="Get it again from where it came from, or save its text as a text file.",
            ) from error
        except OSError as error:
            raise UnreadableError(
                self._name, f"the system could not read it ({error})", advice="Copy it to a local disk."
            ) from error

    def _pages(self, document: Any, progress: Progress) -> tuple[list[Page], list[_Picture], list[str]]:
        notes: list[str] = []
        pages: list[Page] = []
        pictures: list[_Picture] = []
        seen: Counter[tuple[int, int, int]] = Counter()
        keys: dict[int, tuple[int, int, int]] = {}
        characters = 0
        total = len(document)
        for number in range(min(total, MOST_PAGES)):
            progress.update(number, total, "Reading the PDF", "pages")
            if characters > MOST_CHARACTERS or len(pictures) >= MOST_PICTURES:
                notes.append(f"Only the first {number:,} of {total:,} pages were read: it has too much on them.")
                break
            try:
                page = _read_page(document, number, pictures, seen, keys)
            except Exception as error:  # noqa: BLE001 - a damaged page is told, and costs no other
                notes.append(f"Page {number + 1} could not be read ({type(error).__name__}).")
                page = Page(1.0, 1.0, ())
            characters += sum(len(box.text) for box in page.boxes)
            pages.append(page)
        if total > MOST_PAGES:
            notes.append(f"Only the first {MOST_PAGES:,} of {total:,} pages were read.")
        logos = {index for index, key in keys.items() if seen[key] >= _ON_EVERY_PAGE}
        return [_without(page, logos) for page in pages], pictures, notes

    def pieces(self, locators: tuple[str, ...], progress: Progress) -> Iterator[tuple[int, bytes | str]]:
        """As `Source.pieces`."""
        with closing(self._opened()) as document:
            for index, locator in enumerate(locators):
                progress.update(index, len(locators), "Taking pictures out", "media")
                page, _, number = locator.partition(":")
                try:
                    yield from in_pieces(index, _content(document, int(page), int(number)))
                except Exception as error:  # noqa: BLE001 - as above
                    yield index, f"its pixels could not be had ({type(error).__name__})"


def _read_page(
    document: Any,
    number: int,
    pictures: list[_Picture],
    seen: Counter[tuple[int, int, int]],
    keys: dict[int, tuple[int, int, int]],
) -> Page:
    page = document[number]
    try:
        turn = _Turn(page)
        boxes = list(islice(_texts(page, turn), _MOST_RUNS))
        for position, image in enumerate(_images(page)):
            width, height = image.get_px_size()
            left, top, right, bottom = turn.box(*image.get_bounds())
            small = right - left < _SMALLEST_SHOWN or bottom - top < _SMALLEST_SHOWN
            if width < _SMALLEST_PX[0] or height < _SMALLEST_PX[1] or width * height > _MOST_PIXELS or small:
                continue
            index = len(pictures)
            pictures.append(_Picture(number, position, _suffix(image)))
            keys[index] = (width, height, _raw_length(image))
            seen[keys[index]] += 1
            boxes.append(Box(left, top, right, bottom, "", index))
        return Page(turn.width, turn.height, tuple(boxes))
    finally:
        page.close()


class _Turn:
    """Page coordinates, from the lower left and not turned -> from the upper left, as the page is looked at."""

    def __init__(self, page: Any) -> None:
        self._left, self._bottom, self._right, self._top = page.get_cropbox()
        self._rotation = page.get_rotation()
        width, height = self._right - self._left, self._top - self._bottom
        self.width, self.height = (height, width) if self._rotation in (90, 270) else (width, height)

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        x0, x1, y0, y1 = left - self._left, right - self._left, self._top - top, self._top - bottom
        width, height = self._right - self._left, self._top - self._bottom
        if self._rotation == 90:
            return height - y1, x0, height - y0, x1
        if self._rotation == 180:
            return width - x1, height - y1, width - x0, height - y0
        if self._rotation == 270:
            return y0, width - x1, y1, width - x0
        return x0, y0, x1, y1


def _texts(page: Any, turn: _Turn) -> Iterator[Box]:
    """Runs of characters in one line."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    text_page = page.get_textpage()
    rect = pdfium.FS_RECTF()
    run: list[str] = []
    place: tuple[float, float, float, float] | None = None
    try:
        for index in range(min(text_page.count_chars(), MOST_CHARACTERS)):
            char = chr(pdfium.FPDFText_GetUnicode(text_page, index))
            if char in "\r\n\x00":
                if run and place:
                    yield Box(*place, "".join(run))
                run, place = [], None
                continue
            if not pdfium.FPDFText_GetLooseCharBox(text_page, index, rect):
                continue
            box = turn.box(rect.left, rect.bottom, rect.right, rect.top)
            if char.isspace() or pdfium.FPDFText_IsGenerated(text_page, index) == 1:
                if run:
                    run.append(char)
                continue
            if place and not _continues(place, box):
                yield Box(*place, "".join(run))
                run, place = [], None
            run.append(char)
            place = box if place is None else _around(place, box)
        if run and place:
            yield Box(*place, "".join(run))
    finally:
        text_page.close()


def _continues(place: tuple[float, float, float, float], box: tuple[float, float, float, float]) -> bool:
    height = max(place[3] - place[1], 1.0)
    overlap = min(place[3], box[3]) - max(place[1], box[1])
    return overlap > 0.4 * min(height, max(box[3] - box[1], 1.0)) and (
        -2.0 * height < box[0] - place[2] < 1.5 * height or -2.0 * height < place[0] - box[2] < 1.5 * height
    )


def _around(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _images(page: Any) -> Iterator[Any]:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    return iter(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=4))


def _raw_length(image: Any) -> int:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    return int(pdfium.FPDFImageObj_GetImageDataRaw(image, None, 0))


def _suffix(image: Any) -> str:
    return {("DCTDecode",): ".jpg", ("JPXDecode",): ".jp2"}.get(tuple(image.get_filters(skip_simple=True)), ".png")


def _content(document: Any, page_number: int, position: int) -> bytes:
    """A picture as it lies in the document where that is a file of its own (JPEG), else its pixels as PNG."""
    page = document[page_number]
    try:
        image = next(one for number, one in enumerate(_images(page)) if number == position)
        if _suffix(image) != ".png":
            return bytes(image.get_data(decode_simple=True))
        target = io.BytesIO()
        image.get_bitmap(render=False).to_pil().save(target, "PNG")
        return target.getvalue()
    finally:
        page.close()


def _without(page: Page, pictures: set[int]) -> Page:
    return replace(page, boxes=tuple(box for box in page.boxes if box.picture not in pictures))


def _media_type(suffix: str) -> str:
    return {".jpg": "image/jpeg", ".jp2": "image/jp2"}.get(suffix, "image/png")


def _name(one: _Picture) -> str:
    return f"page {one.page + 1}, picture {one.number + 1}{one.suffix}"


def _address(one: _Picture) -> str:
    return f"{INSIDE}pdf-page-{one.page + 1}-picture-{one.number + 1}{one.suffix}"


def _as_text(laid: Laid, pictures: list[_Picture]) -> str:
    """The document as the kind of text that `articles.text` reads, with its pictures in place."""
    pieces: list[str] = []
    title = _title_size(laid)
    for block in laid.blocks:
        text = block.text.replace("\u00ad", "").replace("\ufffe", "").replace("\u0002", "")
        if block.picture >= 0:
            caption = re.sub(r"[\[\]]", "", text)[:900]
            pieces.append(f"![{caption}]({_address(pictures[block.picture])})")
        elif title and block.size >= title:
            pieces.append(f"# {text}")
            title = 10_000.0  # one line is the title
        elif block.size >= 1.2 * laid.body_size and len(text) < 200:
            pieces.append(f"## {text}")
        else:
            pieces.append(re.sub(r"^[#>]+\s*", "", text))
    return "\n\n".join(pieces)


def _title_size(laid: Laid) -> float:
    """The largest letters of the first page, when they are larger than the text's."""
    first = [block for block in laid.blocks if block.page == 0 and block.picture < 0 and 8 < len(block.text) < 300]
    largest = max((block.size for block in first), default=0.0)
    return largest if largest >= 1.25 * laid.body_size > 0 else 0.0


def _printed_address(edges: list[str]) -> str:
    """The address a browser prints at the edge of pages, when it is whole."""
    for text in edges:
        found = re.search(r"https?://\S+", text)
        if found and not found.group(0).endswith(("…", "...")):
            return found.group(0)
    return ""


def _metadata(document: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the document says of itself: as sentences, and its dates as hints."""
    stated = document.get_metadata_dict(skip_empty=True)
    hints, dates = [], []
    for key, words in (("Title", "title"), ("Author", "author"), ("Producer", "made with"), ("Creator", "made from")):
        value = " ".join(str(stated.get(key, "")).split())[:200]
        if value:
            hints.append(f"{words} “{value}”")
    for key, words in (("CreationDate", "made"), ("ModDate", "changed")):
        found = re.match(r"D?:?\s*(\d{4})(\d\d)?(\d\d)?", str(stated.get(key, "")))
        if found:
            day = "-".join(part for part in found.groups() if part)
            hints.append(f"{words} {day}")
            dates.append(f"{day} (the PDF says it was {words} then)")
    sentence = f"The PDF says of itself: {', '.join(hints)}. Any program can write this; it is a hint, not a fact."
    return ((sentence,) if hints else ()), tuple(dates)
