"""A parsed page as a flat list of texts and media in document order; `page` decides what belongs to the article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lxml import etree

from workbench.articles import references
from workbench.articles.players import named_player
from workbench.articles.references import RawReference

Element = Any  # lxml ships no types

BLOCK_TAGS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "video",
        "audio",
        "iframe",
        "option",
        "legend",
        "caption",
        "picture",
    ]
)
_NO_TEXT = frozenset(
    [
        "button",
        "select",
        "textarea",
        "option",
        "label",
        "input",
        "noscript",
        "video",
        "audio",
        "object",
        "canvas",
        "map",
    ]
)
_SKIPPED = frozenset(["script", "style", "template", "head", "svg", "math", "title", "link", "meta"])
_CAPTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:\w*captions?(?:[_-]?(?:text|content|body|wrap\w*|container|full|inner))?|cutline|legende?|[\w-]*-cap|\w+Caption\w*)(?:$|[\s_-])",
    re.I,
)
_NOT_CAPTION = re.compile(
    r"no-?caption|has-?caption|with-?caption|wp-caption(?!-text)|captioned|caption(?:-|_)?(?:toggle|button|count)", re.I
)
_NEVER_CAPTION = frozenset(
    ["figure", "body", "img", "article", "section", "main", "video", "iframe", "table", "caption"]
)
_NEVER_CREDIT = frozenset(["figure", "body", "article", "section", "main", "figcaption"])
_CREDIT_NAME = re.compile(r"credit|copyright|photographer|attribution|image-?source", re.I)
MAX_SEGMENTS = 25_000  # a page of hostile size is read up to here, and says so


@dataclass(slots=True)
class Segment:
    """A run of text between two block boundaries.

    Attributes:
        text: White space collapsed.
        owner: Nearest block element around it.
        link_chars: Characters that stand in links.
        is_caption: Inside a figcaption or an element named so.
        is_credit: Inside an element named credit or the like.
    """

    text: str
    owner: Element
    link_chars: int
    is_caption: bool
    is_credit: bool


@dataclass(slots=True)
class Medium:
    """A medium where it stands."""

    raw: RawReference
    element: Element


@dataclass(slots=True)
class Walk:
    """What was met, in document order.

    Attributes:
        events: Texts and media.
        elements: How many elements were passed.
        was_cut: Whether there is more than was listed.
    """

    events: list[Segment | Medium] = field(default_factory=list)
    elements: int = 0
    was_cut: bool = False


def names_of(element: Element) -> str:
    """Class, id and test id of an element, for the rules that judge by name."""
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}"


class _Collector:
    def __init__(self) -> None:
        self.walk = Walk()
        self._parts: list[str] = []
        self._link_chars = 0
        self._links = 0
        self._mute = 0
        self._blocks: list[Element] = []
        self._captions = 0
        self._credits = 0
        self._named: list[tuple[bool, bool]] = []  # of each open element: a caption, a credit

    def start(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCK_TAGS:
            self.flush()
            self._blocks.append(element)
        elif tag == "br":
            self._parts.append("\n")
        caption, credit = _is_caption(element), _is_credit(element)
        if credit and self._captions:  # stands in one line with what it credits
            self.flush()
        self._named.append((caption, credit))
        self._captions += caption
        self._credits += credit
        self._links += tag == "a"
        self._mute += tag in _NO_TEXT
        medium = _medium(element)
        if medium is not None:
            self.walk.events.append(Medium(medium, element))
        self.text(element.text)

    def end(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCK_TAGS:
            self.flush()
            if self._blocks:
                self._blocks.pop()
        caption, credit = self._named.pop()
        if credit and self._captions:
            self.flush()
        self._captions -= caption
        self._credits -= credit
        self._links -= tag == "a"
        self._mute -= tag in _NO_TEXT
        if tag == "a" and _touches_next_link(element):
            self.text(" ")
        self.text(element.tail)

    def text(self, value: str | None) -> None:
        if value and not self._mute:
            self._parts.append(value.replace("\n", " "))
            if self._links:
                self._link_chars += len(value.strip())

    def flush(self) -> None:
        whole, link_chars = "".join(self._parts), self._link_chars
        self._parts, self._link_chars = [], 0
        pieces = [" ".join(piece.split()) for piece in re.split(r"(?:\n\s*){2,}", whole)]
        for piece in pieces:
            if piece and self._blocks:
                share = min(
                    len(piece), link_chars * len(piece) // max(1, len(whole)) if len(pieces) > 1 else link_chars
                )
                self.walk.events.append(
                    Segment(
                        piece, self._blocks[-1], share, self._captions > 0, self._credits > 0 and not len(piece) > 200
                    )
                )


def walk(body: Element) -> Walk:
    """List texts and media of `body` in document order, without recursion."""
    collector = _Collector()
    context = etree.iterwalk(body, events=("start", "end"))
    for event, element in context:
        if not isinstance(element.tag, str):
            if event == "end":
                collector.text(element.tail)
            continue
        if element.tag in _SKIPPED:
            if event == "start":
                raw = references.script_embed(element) if element.tag == "script" else None
                if raw is not None:
                    collector.walk.events.append(Medium(raw, element))
                context.skip_subtree()
            else:
                collector.text(element.tail)
            continue
        if event == "start":
            collector.walk.elements += 1
            collector.start(element)
        else:
            collector.end(element)
        if len(collector.walk.events) > MAX_SEGMENTS:
            collector.walk.was_cut = True
            break
    collector.flush()
    return collector.walk


def _touches_next_link(link: Element) -> bool:
    """Whether another link follows right after one, which only styles keep apart: two words, not one."""
    after = link.getnext()
    return not link.tail and after is not None and after.tag == "a" and after.get("href") != link.get("href")


def _is_caption(element: Element) -> bool:
    tag = element.tag
    if tag == "figcaption":
        return True
    if tag in _NEVER_CAPTION or not element.attrib:
        return False
    return _names_caption(f"{element.get('class') or ''} {element.get('itemprop') or ''}")


def _is_credit(element: Element) -> bool:
    if element.tag in _NEVER_CREDIT or not element.attrib:
        return False
    return _names_credit(names_of(element))


@lru_cache(maxsize=2048)  # a page repeats few names very often
def _names_caption(names: str) -> bool:
    return bool(_CAPTION_NAME.search(names)) and not _NOT_CAPTION.search(names)


@lru_cache(maxsize=2048)
def _names_credit(names: str) -> bool:
    return bool(_CREDIT_NAME.search(names))


_READERS = {
    "img": references.image,
    "amp-img": references.image,
    "video": references.player,
    "amp-video": references.player,
    "audio": references.player,
    "iframe": references.frame,
    "amp-iframe": references.frame,
    "embed": references.frame,
    "object": references.frame,
    "a": references.link,
}


def _medium(element: Element) -> RawReference | None:
    if element.tag in ("img", "amp-img") and references.inside_amp(element):
        return None
    if element.tag in _READERS:
        return (element.tag == "a" and references.background(element)) or _READERS[element.tag](element)
    if not element.attrib:
        return None
    found = references.embedded_post(element) if element.tag in ("blockquote", "div") else None
    found = found or named_player(element) or references.background(element)
    if found is None and len(element.attrib) > 1:
        found = references.delayed_image(element) if len(element) < 4 and not element.text_content().strip() else None
        found = found or references.player_data(element)
    return found
