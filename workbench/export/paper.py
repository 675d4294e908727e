"""The page of the HTML report made ready for WeasyPrint, and cut into parts.

WeasyPrint knows no direction by content, and applies no style of the page inside its drawings, so both are written into
the elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.export.directions import has_right_to_left, runs_right_to_left
from workbench.model.names import visible_text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_BOOKMARK_CHARS = 90
_PART_ELEMENTS = 6_000
"""A part is full with so many; its pages are in memory together."""
_TONES = {"good": "#17683f", "warn": "#6e5200", "bad": "#a92d26", "neutral": "#565b66", "warning": "#a92d26",
          "finding": "#824500", "mid": "#824500", "plainpair": "#5c616c", "caution": "#434750"}  # fmt: skip
"""Colours of `report.css` on paper, by class of the element an icon stands in."""
_LINES = {"casing": ("#0b0c0e", 4.0, ""), "found": ("#fff", 2.0, ""), "differs": ("#fff", 2.0, "8 5"),
          "overlay": ("#fff", 2.0, "2 4")}  # fmt: skip
"""Outlines over pictures: colour, width and dashes in pixels of a page on which the picture is so wide:"""
_DRAWN_WIDTH_PX = 300
_LONG_WORD, _PIECE = re.compile(r"\S{120,}"), re.compile(r".{1,8}", re.DOTALL)


@dataclass(frozen=True)
class Part:
    """What is set at once.

    Attributes:
        elements: Of the body of the page, in order; the first begins a page.
        elsewhere: Names of places in other parts that links of this one lead to.
    """

    elements: tuple[Element, ...]
    elsewhere: frozenset[str]


def for_paper(root: Element) -> None:
    """Write into the elements of the page what WeasyPrint would not find out."""
    for element in root.iter():
        if element.tag != "style":
            element.text, element.tail = _breakable(element.text), _breakable(element.tail)
    _prepare(root, _TONES["neutral"])


def properties(root: Element) -> list[Element]:
    """Title and maker of the page, for the properties of the document."""
    return [element for element in root[0] if element.tag == "title" or element.get("name") == "generator"]


def parts(root: Element) -> tuple[Part, ...]:
    """The page cut before articles, which begin pages, so that no part is much larger than it need be."""
    cut: list[list[Element]] = [[]]
    room = _PART_ELEMENTS
    for element in _printed(root):
        size = sum(1 for _ in element.iter())
        if element.tag == "article" and cut[-1] and size > room:
            cut.append([])
            room = _PART_ELEMENTS
        cut[-1].append(element)
        room -= size
    places = [_places(elements) for elements in cut]
    everywhere = frozenset().union(*places)
    return tuple(
        Part(tuple(elements), (_targets(elements) & everywhere) - own)
        for elements, own in zip(cut, places, strict=True)
    )


def _printed(root: Element) -> Iterator[Element]:
    for element in root[1]:
        if element.tag == "main":
            yield from element
        elif element.tag == "footer":
            yield element


def _places(elements: Sequence[Element]) -> frozenset[str]:
    return frozenset(name for element in elements for one in element.iter() if (name := one.get("id")))


def _targets(elements: Sequence[Element]) -> frozenset[str]:
    links = (one.get("href", "") for element in elements for one in element.iter("a"))
    return frozenset(link[1:] for link in links if link.startswith("#"))


def _breakable(text: str | None) -> str | None:
    """The text with places to break at in words of great length: WeasyPrint would try a break behind each letter of
    them, which takes minutes for thousands of letters."""
    return text and _LONG_WORD.sub(lambda word: "\u200b".join(_PIECE.findall(word[0])), text)


def _prepare(element: Element, tone: str, *, leftwards: bool = False) -> None:
    for name in _classes(element):
        tone = _TONES.get(name, tone)
    if element.tag == "article":
        _mark_claim(element)
    _direct(element)
    leftwards = leftwards or element.get("dir") == "rtl"
    if not leftwards:
        _unwrap(element)
    for child in (one for one in element if one.tag != "bdi"):
        if "two" in _classes(child):
            _widen_steps(element, child)
        if _local(child) != "svg":
            _prepare(child, tone, leftwards=leftwards)
        elif "over" in _classes(child):
            _draw_outlines(child)
        else:
            child.attrib.update({"fill": "none", "stroke": tone, "stroke-width": "1.75", "stroke-linecap": "round",
                                 "stroke-linejoin": "round"})  # fmt: skip


def _direct(element: Element) -> None:
    """Write which way texts run: WeasyPrint takes `auto` for left to right."""
    if element.get("dir") == "auto":
        del element.attrib["dir"]
        if runs_right_to_left("".join(element.itertext())):
            element.set("dir", "rtl")
    for child in element.iterfind("bdi"):
        _turn(element, child)


def _unwrap(element: Element) -> None:
    """Let what keeps directions apart go where there are none to keep apart: each is a box in each line it crosses."""
    kept: list[Element] = []
    for child in list(element):
        if child.tag != "bdi" or child.attrib or len(child) or has_right_to_left(child.text or ""):
            kept.append(child)
            continue
        text = (child.text or "") + (child.tail or "")
        if kept:
            kept[-1].tail = (kept[-1].tail or "") + text
        else:
            element.text = (element.text or "") + text
        element.remove(child)


def _widen_steps(parent: Element, columns: Element) -> None:
    """Steps to repeat a finding take the whole width: hashes fill half a page of a column else."""
    last = columns[-1]
    at = next((place for place, child in enumerate(last) if child.tag == "ol"), 0)
    if not at:
        return
    place = list(parent).index(columns)
    for child in list(last)[at - 1 : at + 1]:
        last.remove(child)
        place += 1
        parent.insert(place, child)


def _classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _turn(parent: Element, child: Element) -> None:
    """Direction of a text by its first letter; what fills a paragraph alone turns the paragraph."""
    if not runs_right_to_left("".join(child.itertext())):
        return
    alone = len(parent) == 1 and not (parent.text or "").strip() and not (child.tail or "").strip()
    child.set("dir", "rtl")
    if alone and parent.tag in ("p", "h1", "h2", "td", "div"):
        parent.set("dir", "rtl")


def _mark_claim(article: Element) -> None:
    """The sentence of a claim is its heading, in the list of bookmarks too."""
    number = article.get("id", "").rpartition("-")[2]
    for child in article:
        if "said" in _classes(child):
            child.tag = "h2"
            said = "".join(child.itertext()).strip()
            child.set("data-bookmark", f"{number}. {shortened(said, _BOOKMARK_CHARS)}")
            child.set("data-claim", f"Claim {number}")


def _draw_outlines(drawing: Element) -> None:
    width = float(drawing.get("viewBox", "0 0 300 0").split()[2])
    scale = width / _DRAWN_WIDTH_PX
    for rect in drawing:
        colour, line_px, dashes = _LINES.get(rect.get("class", ""), _LINES["found"])
        drawn: dict[str, Any] = {"fill": "none", "stroke": colour, "stroke-width": f"{line_px * scale:.2f}"}
        if dashes:
            drawn["stroke-dasharray"] = " ".join(f"{float(one) * scale:.2f}" for one in dashes.split())
        rect.attrib.update(drawn)


def shortened(text: str, most: int) -> str:
    """A text on one line of so many letters at most."""
    line = " ".join(visible_text(text).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
