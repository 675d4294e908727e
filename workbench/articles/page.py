"""Which texts and media of a page belong to the article.

trafilatura's text (precise about the body, blind to embeds) serves as anchor: segments of the page that it kept mark
the article's part of the tree; everything else is judged by its place relative to them. `walk` -> here -> `html`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from workbench.articles import noise
from workbench.articles.anchors import Anchors
from workbench.articles.noise import normal
from workbench.articles.references import RawReference
from workbench.articles.sides import Sides
from workbench.articles.walk import Medium, Segment, Walk
from workbench.model.article import LeftOut, ReferenceKind, TextBlock

Element = Any  # lxml ships no types

_BEFORE, _AFTER = 120, 40  # events looked at before the first and after the last anchor for media
_RUNNING = 200  # characters
_BESIDE = 2  # events from a picture to its caption where both stand among the text
_TEXT_TAGS = frozenset(
    ["p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "dd", "dt", "td", "pre", "div", "section", "article"]
)
_GALLERY_COUNTER = re.compile(
    r"^(?:(?:photo|image|slide)\s+)?\d{1,3}\s*(?:of|/)\s*\d{1,3}\s*[:.|–-]?\s*(?=[\"“‘]?[^\W\d_])", re.I
)


@dataclass(slots=True)
class PlacedMedium:
    """A medium of the article: before which block it stands, and the blocks that caption it."""

    raw: RawReference
    block: int
    captions: list[int] = field(default_factory=list)


@dataclass(slots=True)
class PageContent:
    """The article's part of a page."""

    blocks: list[TextBlock] = field(default_factory=list)
    media: list[PlacedMedium] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    date_hints: list[str] = field(default_factory=list)
    orphans: list[int] = field(default_factory=list)  # captions of media that only scripts put in


class PageReader:
    """Sorts the events of one page into the article and what is left out."""

    def __init__(self, found: Walk, anchor_text: str, titles: tuple[str, ...], page_url: str) -> None:
        self._events = found.events
        self._anchors = Anchors(found, anchor_text)
        self._titles = {normal(title) for title in titles if title}
        self._page_url = page_url
        self._sides = Sides(self._anchors)
        self._inside = self._elements_inside()
        self._zone = self._article_element()
        self._repeats = noise.Repeats("")
        self.content = PageContent()

    def read(self) -> PageContent:
        """Decide about every event, in order."""
        first, last = self._bounds()
        heading = self._heading(first)
        placed: dict[int, PlacedMedium] = {}
        for index, event in enumerate(self._events):
            if isinstance(event, Medium):
                if self._keeps_medium(event, index, first, last, heading):
                    placed[index] = PlacedMedium(event.raw, len(self.content.blocks))
                    self.content.media.append(placed[index])
                continue
            near = self._caption_of(event, index, placed)
            rule = self._rule_for(event, index, (first, last), near)
            if rule:
                self._leave_out(event, rule)
                continue
            for medium in near:
                medium.captions.append(len(self.content.blocks))
            if event.is_caption and not near:
                self.content.orphans.append(len(self.content.blocks))
            self.content.blocks.append(TextBlock(_without_label(event), _kind(event)))
        return self.content

    def _bounds(self) -> tuple[int, int]:
        inside = [i for i in self._anchors.indexes if self._events[i].owner in self._inside]  # type: ignore[union-attr]
        inside = inside or self._anchors.indexes
        return (inside[0], inside[-1]) if inside else (0, len(self._events) - 1)

    def _elements_inside(self) -> set[Element]:
        """Elements of the article's part; all of the page when trafilatura found no body in it."""
        if self._anchors.root is not None:
            return set(self._anchors.root.iter())
        owners = (event.element if isinstance(event, Medium) else event.owner for event in self._events)
        return {element for owner in owners for element in (owner, *owner.iterancestors())}

    def _article_element(self) -> Element | None:
        """The article or main element around the root: pictures in it above the heading are hero pictures."""
        root = self._anchors.root
        if root is None:
            return None
        around = [element for element in (root, *root.iterancestors()) if element.tag in ("article", "main")]
        return around[0] if around else None

    def _heading(self, first: int) -> int:
        """Index of the last repetition of the title before the body, or a little before the body."""
        for index in range(min(first, len(self._events) - 1), -1, -1):
            event = self._events[index]
            if (
                isinstance(event, Segment)
                and normal(event.text) in self._titles
                and not self._sides.around(event.owner)
            ):
                return index
        return max(0, first - _BEFORE // 4)

    def lines_near_heading(self) -> list[str]:
        """Texts around the heading, where the date line stands."""
        first, _ = self._bounds()
        heading = self._heading(first)
        near = self._events[max(0, heading - 2) : max(heading + 1, min(first + 1, heading + 25))]
        return [event.text for event in near if isinstance(event, Segment)]

    def _keeps_medium(self, event: Medium, index: int, first: int, last: int, heading: int) -> bool:
        if self._sides.around(event.element, for_media=True) or self._is_teaser(event):
            return False
        inside = event.element in self._inside
        if not inside and self._sides.around(event.element) and not heading <= index < first:
            return False
        if event.raw.kind is ReferenceKind.POST_LINK:
            return inside and first - 3 <= index <= last + 3
        if heading <= index < first:
            return True
        if index < first:
            above_heading = heading - index <= 8 and self._zone is not None and _within(event.element, self._zone)
            return (inside and first - index <= _BEFORE) or above_heading
        in_figure = any(ancestor.tag == "figure" for ancestor in event.element.iterancestors())
        return inside and (in_figure or index <= last + _AFTER)

    def _is_teaser(self, event: Medium) -> bool:
        """A picture that leads to another page stands for that page, not for this article."""
        if event.raw.kind is not ReferenceKind.IMAGE:
            return False
        for level, ancestor in enumerate(event.element.iterancestors()):
            if ancestor.tag == "a":
                href = ancestor.get("href") or ""
                return self._leads_away(href) and not (event.element in self._inside and _is_picture_alone(ancestor))
            if level > 5 or ancestor.tag in ("article", "main", "body"):
                break
        return False

    def _leads_away(self, href: str) -> bool:
        bare = re.sub(r"[?#].*$", "", href.strip())
        own = re.sub(r"[?#].*$", "", self._page_url)
        if not bare or bare.startswith(("javascript:", "#", "data:")) or (own and own.endswith(bare) and len(bare) > 1):
            return False
        if re.search(
            r"\.(?:jpe?g|png|webp|gif|avif)(?:$|/)|/(?:photos?|image|gallery|galleries|media|picture|attachment)s?/",
            bare,
            re.I,
        ):
            return False
        return not (own and bare.startswith(own))

    def _caption_of(self, event: Segment, index: int, placed: dict[int, PlacedMedium]) -> list[PlacedMedium]:
        """The kept media that a caption belongs to: those in the smallest enclosing element that has any."""
        if not event.is_caption or not placed:
            return []
        recent = [i for i in placed if index - i <= 12]
        container = event.owner
        for _ in range(6):
            if container is None or container.tag in ("body", "main", "article"):
                break
            if self._anchors.running.get(container, 0) > _RUNNING:  # holds more than a picture with its caption
                recent = [i for i in recent if index - i <= _BESIDE]
            members = [placed[i] for i in recent if _within(self._events[i].element, container)]  # type: ignore[union-attr]
            if members:
                return self._captioned(container, members)
            container = container.getparent()
        return []

    def _captioned(self, container: Element, members: list[PlacedMedium]) -> list[PlacedMedium]:
        """Of several media in one box: a figure's caption is for all; a gallery shows its first picture with it, and a
        picture set apart from the gallery owns the caption below it."""
        if len(members) == 1 or (container.tag == "figure" and len(members) <= 4):
            return members
        elements = {id(event.raw): event.element for event in self._events if isinstance(event, Medium)}
        branches = [_branch(elements[id(member.raw)], container) for member in members]
        return [members[-1]] if branches[-1] is not branches[-2] else [members[0]]

    def _rule_for(self, event: Segment, index: int, bounds: tuple[int, int], near: list[PlacedMedium]) -> str:
        """Why the segment is left out, or empty."""
        if normal(event.text) in self._titles:
            return noise.REPEATS_TITLE
        rule = ("" if near else self._sides.around(event.owner)) or noise.rule_for(event.text)
        if not rule and _is_bare_link(event):
            rule = "only a link to another page"
        if not rule and near and event.is_credit and len(event.text) < 120:
            rule = "picture credit"
        if (
            not rule
            and not near
            and index not in self._anchors.members
            and not self._is_subtitle(event, index, bounds[0])
            and not self._is_missed_text(event, index, *bounds)
        ):
            rule = "not in the article's text"
        return rule or self._repeats.rule_for(event.text)

    def _is_missed_text(self, event: Segment, index: int, first: int, last: int) -> bool:
        """Running text that trafilatura left out although it stands between what it kept."""
        if event.is_caption:
            return self._is_orphan_caption(event, index, first, last)
        if not first - 6 <= index <= last + 4 or event.owner not in self._inside or event.owner.tag not in _TEXT_TAGS:
            return False
        words = len(event.text.split())
        if event.link_chars > 0.5 * len(event.text) or event.is_credit:
            return False
        if event.owner.tag.startswith("h"):
            return first < index < last and words > 1
        ends = event.text.rstrip('"”’»)').endswith((".", "!", "?", "…", ":"))
        if index < first or index > last:
            return event.owner.tag == "p" and words >= 12 and ends
        return words >= 8 and (ends or words >= 20 or event.owner.tag in ("p", "li", "blockquote"))

    def _is_subtitle(self, event: Segment, index: int, first: int) -> bool:
        """A heading of lower rank right below the title and beside it in the page, of a few words at least."""
        before = self._events[index - 1] if 0 < index <= first else None
        return (
            isinstance(before, Segment)
            and before.owner.tag == "h1"
            and normal(before.text) in self._titles
            and event.owner.tag in ("h2", "h3", "h4")
            and event.owner.getparent() is before.owner.getparent()
            and len(event.text.split()) >= 4
            and event.link_chars < 0.5 * len(event.text)
        )

    def _is_orphan_caption(self, event: Segment, index: int, first: int, last: int) -> bool:
        """A caption whose medium only a script would put in."""
        near_body = self._heading(first) <= index < first or (
            event.owner in self._inside and first - 12 <= index <= last
        )
        return (
            near_body
            and len(event.text.split()) >= 4
            and event.link_chars < 0.5 * len(event.text)
            and not event.is_credit
        )

    def _leave_out(self, event: Segment, rule: str) -> None:
        self.content.left_out.append(LeftOut(event.text, rule, len(self.content.blocks)))
        if rule == noise.MONTH_AND_YEAR:
            self.content.date_hints.append(event.text)


def _within(element: Element, container: Element) -> bool:
    return element is container or any(ancestor is container for ancestor in element.iterancestors())


def _branch(element: Element, container: Element) -> Element:
    """The child of `container` that holds `element`."""
    while element.getparent() is not None and element.getparent() is not container:
        element = element.getparent()
    return element


def _is_picture_alone(link: Element) -> bool:
    """A linked picture without a headline: no text in the link, and no second link to the same page beside it."""
    if link.text_content().strip():
        return False
    container = link
    for _ in range(3):
        parent = container.getparent()
        if parent is None or parent.tag in ("article", "main", "body", "section"):
            break
        container = parent
        others = (other for other in container.iter("a") if other is not link)
        if any(other.get("href") == link.get("href") and other.text_content().strip() for other in others):
            return False
        if sum(1 for _ in container.iter("img", "p")) > 1:
            break
    return True


def _is_bare_link(event: Segment) -> bool:
    """A line or list item that is nothing but a link, and no sentence."""
    if re.match(r"[A-Z][A-Z’'\s-]{3,40}:\s", event.text) and event.link_chars > 0.5 * len(event.text):
        return True
    if event.link_chars < 0.95 * len(event.text) or event.is_caption or event.owner.tag.startswith("h"):
        return False
    return event.owner.tag == "li" or not event.text.rstrip('"”’»)').endswith((".", "!", "?", "…"))


def _without_label(event: Segment) -> str:
    """Drop what stands before a caption for those who cannot see the page: the words "Image caption", "1 of 4"."""
    if not event.is_caption:
        return event.text
    text = re.sub(r"^(?:image|media|video|photo) ?caption\s*:?\s*(?=\S)", "", event.text, flags=re.I)
    return _GALLERY_COUNTER.sub("", text)


def _kind(event: Segment) -> str:
    if event.is_caption:
        return "caption"
    for element in (event.owner, event.owner.getparent()):
        if element is None:
            break
        if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            return "heading"
        if element.tag == "blockquote":
            return "quotation"
        if element.tag == "li":
            return "list-item"
    return "paragraph"
