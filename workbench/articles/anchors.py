"""Where trafilatura's text stands in the page: the anchors by which `page` finds the article's part of the tree."""

from __future__ import annotations

from typing import Any

from workbench.articles.noise import normal
from workbench.articles.walk import Segment, Walk

Element = Any  # lxml ships no types

_ROOT_SHARE = 0.85  # of the anchors' characters; measured on readability's pages
_SEARCHED = 500_000  # characters; in longer texts only whole lines are compared, as searching costs their square


class Anchors:
    """Segments that trafilatura kept as body.

    Attributes:
        indexes: Of the events that are anchors, in order.
        members: The same as a set.
        weights: Characters of anchors inside each element.
        running: The same without captions.
        named: The same for all elements of one class together.
        total: Characters of all anchors.
        root: Smallest element holding nearly all of them; None when there are none.
    """

    def __init__(self, found: Walk, text: str) -> None:
        lines = {normal(line) for line in text.splitlines()} - {""}
        joined = " ".join(normal(line) for line in text.splitlines()) if len(text) <= _SEARCHED else ""
        whole = f" {joined} "
        self.indexes: list[int] = []
        self.weights: dict[Element, int] = {}
        self.running: dict[Element, int] = {}
        self.named: dict[str, int] = {}
        for index, event in enumerate(found.events):
            if isinstance(event, Segment):
                key = normal(event.text)
                is_cut_short = event.text.endswith((" ...", " …", "[...]", "[…]"))  # teaser of another article
                if not is_cut_short and (key in lines or (len(key) > 40 and f" {key} " in whole)):
                    self.indexes.append(index)
                    self._weigh(event)
        for element, weight in self.weights.items():
            if name := element.get("class") or "":
                self.named[name] = self.named.get(name, 0) + weight
        self.total = self.weights.get(next(iter(self.weights)).getroottree().getroot(), 0) if self.weights else 0
        self.members = frozenset(self.indexes)
        self.root = self._root()

    def _weigh(self, event: Segment) -> None:
        element = event.owner
        while element is not None:
            self.weights[element] = self.weights.get(element, 0) + len(event.text)
            if not event.is_caption:
                self.running[element] = self.running.get(element, 0) + len(event.text)
            element = element.getparent()

    def _root(self) -> Element | None:
        """Smallest element holding `_ROOT_SHARE` of the anchors: of those that do, the one deepest in the tree."""
        enough = [element for element, weight in self.weights.items() if weight >= _ROOT_SHARE * self.total]
        return max(enough, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)
