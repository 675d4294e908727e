"""Our own idea of where the body stands, for pages on which trafilatura finds none or that are too large for it.

Running text (sentences with few links) counts for the elements around it, less for those further out; the element with
the most wins, as in Arc90's readability. Gives lines for `anchors`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.articles import noise
from workbench.articles.sides import side_rule
from workbench.articles.walk import Medium, Segment

Element = Any  # lxml ships no types

_LEVELS = 4  # elements around a paragraph it counts for
_FADE = 0.6  # of its weight from one level to the next: siblings in one box beat boxes in a page
_MIN_CHARS = 40
_LEAST_KEPT = 0.2  # of the running text
_MORE = 1.35  # an outer element wins only when it holds that much more running text


def running_text(events: Sequence[Segment | Medium]) -> str:
    """The lines of the body, one paragraph a line; empty when nothing on the page reads like running text."""
    running = [event for event in events if isinstance(event, Segment) and _reads_on(event)]
    running = _outside_side_parts(running)
    scores: dict[Element, float] = {}
    whole: dict[Element, int] = {}
    for segment in running:
        weight = float(min(len(segment.text), 600))
        for level, element in enumerate((segment.owner, *segment.owner.iterancestors())):
            if level and level <= _LEVELS:
                scores[element] = scores.get(element, 0.0) + weight
                weight *= _FADE
            whole[element] = whole.get(element, 0) + len(segment.text)
    if not scores:
        return "\n".join(segment.text for segment in running)
    best = _widened(max(scores, key=lambda element: scores[element]), whole)
    return "\n".join(
        segment.text for segment in running if any(around is best for around in segment.owner.iterancestors())
    )


def _outside_side_parts(running: list[Segment]) -> list[Segment]:
    """Without side parts; where those named as machinery hold nearly all of the text, they are no machinery."""
    for machinery in (True, False):
        judged: dict[Element, bool] = {}
        kept = [segment for segment in running if not _in_side_part(segment.owner, judged, machinery)]
        if sum(len(segment.text) for segment in kept) >= _LEAST_KEPT * sum(len(segment.text) for segment in running):
            break
    return kept


def _widened(best: Element, whole: dict[Element, int]) -> Element:
    """Climb to where the rest of the article stands: pages cut their body into sections for advertisements."""
    for element in list(best.iterancestors()):
        if element.tag in ("body", "html"):
            break
        if whole.get(element, 0) >= _MORE * whole.get(best, 1):
            best = element
    return best


def _reads_on(segment: Segment) -> bool:
    text = segment.text
    if len(text) < _MIN_CHARS or segment.is_caption or segment.is_credit or segment.link_chars > 0.4 * len(text):
        return False
    return not noise.rule_for(text)


def _in_side_part(element: Element, judged: dict[Element, bool], machinery: bool) -> bool:
    chain = []
    answer = False
    while element is not None:
        if element in judged:
            answer = judged[element]
            break
        chain.append(element)
        element = element.getparent()
    for member in reversed(chain):
        answer = answer or bool(side_rule(member, for_media=not machinery))
        judged[member] = answer
    return answer
