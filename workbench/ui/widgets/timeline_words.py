"""What a timeline says of its things: tooltips, and the rows as sentences for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.model.times import timecode
from workbench.ui.language import tr
from workbench.ui.widgets.timeline_data import CoverageSpan, Segment, ShotMark, TagSpan, TimelineData
from workbench.ui.widgets.timeline_paint import band_word, coverage_label

Thing = ShotMark | Segment | CoverageSpan | TagSpan


def span_text(start_s: float, end_s: float) -> str:
    """`0:02.40 to 0:14.80`; a single time when it has no length."""
    if end_s <= start_s:
        return timecode(start_s)
    return tr("{0} to {1}").format(timecode(start_s), timecode(end_s))


def thing_text(thing: Thing) -> str:
    """What the tooltip of a thing says."""
    if isinstance(thing, Segment):
        return _segment_text(thing)
    if isinstance(thing, CoverageSpan):
        return f"{coverage_label(thing, short=True)}, {span_text(thing.start_s, thing.end_s)}"
    if isinstance(thing, TagSpan):
        words = f"{thing.label}, {span_text(thing.start_s, thing.end_s)}"
        return tr("{0}, graphic").format(words) if thing.graphic else words
    words = tr("Shot {0}, {1}").format(thing.index, span_text(thing.start_s, thing.end_s))
    return tr("{0}, title, black or too plain to match").format(words) if thing.flat else words


def _segment_text(segment: Segment) -> str:
    words = span_text(segment.start_s, segment.end_s)
    if segment.library_start_s is not None and segment.library_end_s is not None:
        there = span_text(segment.library_start_s, segment.library_end_s)
        words = tr("{0} equals {1} of {2}").format(words, there, segment.letter)
    parts = [words, tr("mirrored")] if segment.mirrored else [words]
    return ", ".join([*parts, band_word(segment.band)])


def told_rows(data: TimelineData) -> list[tuple[str, Sequence[Thing]]]:
    """Headings of the rows from top to bottom, with what stands in them."""
    told: list[tuple[str, Sequence[Thing]]] = []
    if data.shots:
        told.append((tr("{0} shots").format(len(data.shots)), data.shots))
    for lane in data.lanes:
        told.append((tr("Match {0}, {1}").format(lane.letter, lane.title), lane.segments))
    if data.coverage:
        told.append((tr("Coverage"), data.coverage))
    if data.tags:
        told.append((tr("Tags"), data.tags))
    return told


def row_texts(data: TimelineData) -> tuple[str, ...]:
    """The rows as sentences; single shots are left to those who walk through the rows."""
    texts = []
    for heading, things in told_rows(data):
        parts = [] if things is data.shots else [thing_text(thing) for thing in things]
        texts.append(tr("{0}: {1}").format(heading, "; ".join(parts)) if parts else heading)
    return tuple(texts)
