"""The snapshot as a timeline and a keyframe strip show it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from workbench.commands.coverage import coverage_of
from workbench.commands.match_words import layout_only
from workbench.model.case import CaseState
from workbench.model.match import Band, Decision, Match
from workbench.model.media import MediaItem, MediaKind
from workbench.model.times import TimeBase, timecode
from workbench.ui.models.words import date_words, match_title, tr
from workbench.ui.widgets.timeline_data import (
    CoverageKind,
    CoverageSpan,
    Lane,
    Segment,
    ShotMark,
    TagSpan,
    TimelineData,
)

Ranges = list[tuple[float, float]]
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def thumb_key(media_id: int, pts: int) -> str:
    """Key under which the gate knows a small picture of a moment."""
    return f"thumb:{media_id}@{pts}"


def library_key(match: Match, time_s: float | None = None) -> str:
    """Key of the earlier copy of a match, at a moment of the library item."""
    moment = match.finding.library_start_s if time_s is None else time_s
    return f"library:{match.id}@{'' if moment is None else f'{moment:.3f}'}"


def first_pts(item: MediaItem | None) -> int:
    """Time stamp of the first frame; 0 for a still."""
    clock = item.facts.time_base if item and item.facts else None
    return clock.start_pts if clock else 0


def cover_key(state: CaseState, item: MediaItem) -> str:
    """Key of the picture that stands for a medium: its first keyframe that is not flat; empty when it has none."""
    frames = state.keyframes.get(item.id, ())
    usable = [frame for frame in frames if not frame.flat] or list(frames)
    return thumb_key(item.id, usable[0].pts) if usable else ""


def lane_matches(state: CaseState, media_id: int) -> tuple[Match, ...]:
    """Matches that have a lane: neither those decided not related nor those that share a mere layout."""
    return tuple(
        match
        for match in state.matches_of(media_id)
        if match.decision is not Decision.NOT_RELATED and not layout_only(match)
    )


def letters(state: CaseState, media_id: int) -> dict[int, str]:
    """Letter of each match: one letter for each library item, best first."""
    items: dict[tuple[str, int], str] = {}
    found: dict[int, str] = {}
    for match in lane_matches(state, media_id):
        key = (match.item.library_id, match.finding.item)
        if key not in items:
            items[key] = _ALPHABET[len(items) % len(_ALPHABET)]
        found[match.id] = items[key]
    return found


def timeline_data(state: CaseState, item: MediaItem | None) -> TimelineData:
    """What the timeline shows of a medium; empty for a still."""
    if item is None or item.kind is not MediaKind.VIDEO or item.facts is None or item.facts.time_base is None:
        return TimelineData()
    clock, duration_s = item.facts.time_base, item.facts.duration_s or 0.0
    return TimelineData(
        duration_s=duration_s,
        frame_rate=item.facts.frame_rate or 25.0,
        shots=_shots(state, item, clock),
        lanes=_lanes(state, item),
        coverage=coverage_spans(state, item),
        tags=_tags(state, item, clock, duration_s),
    )


def _shots(state: CaseState, item: MediaItem, clock: TimeBase) -> tuple[ShotMark, ...]:
    frames = state.keyframes.get(item.id, ())
    times = [frame.pts for frame in frames]
    marks = []
    for index, shot in enumerate(state.shots.get(item.id, ()), 1):
        inside = frames[bisect_left(times, shot.start_pts) : bisect_right(times, shot.end_pts)]
        best = next((frame for frame in inside if not frame.flat), inside[0] if inside else None)
        marks.append(
            ShotMark(
                clock.seconds(shot.start_pts),
                clock.seconds(shot.end_pts),
                index,
                thumb_key(item.id, best.pts) if best else "",
                bool(inside) and all(frame.flat for frame in inside),
            )
        )
    return tuple(marks)


def segment_label(match: Match) -> str:
    """`0:02.4 to 0:14.8, mirrored`."""
    finding = match.finding
    parts = []
    if finding.band is not Band.STRONG:
        parts.append(tr("possible") if finding.band is Band.POSSIBLE else tr("weak"))
    elif finding.query_start_s is not None and finding.query_end_s is not None:
        start, end = timecode(finding.query_start_s, 1), timecode(finding.query_end_s, 1)
        parts.append(tr("{start} to {end}").format(start=start, end=end))
    if finding.mirrored:
        parts.append(tr("mirrored"))
    return ", ".join(parts)


def _lanes(state: CaseState, item: MediaItem) -> tuple[Lane, ...]:
    names = letters(state, item.id)
    lanes: dict[str, list[Segment]] = {}
    titles: dict[str, str] = {}
    for match in lane_matches(state, item.id):
        finding, letter = match.finding, names[match.id]
        year = match.item.earliest_date[:4]
        titles.setdefault(letter, f"{match_title(match)}, {year}" if year else match_title(match))
        lane = lanes.setdefault(letter, [])
        if finding.query_start_s is None or finding.query_end_s is None:
            continue
        lane.append(
            Segment(
                finding.query_start_s,
                finding.query_end_s,
                letter,
                finding.band.value,
                segment_label(match),
                match.id,
                finding.mirrored,
                finding.library_start_s,
                finding.library_end_s,
            )
        )
    return tuple(Lane(letter, titles[letter], tuple(segments)) for letter, segments in lanes.items())


def coverage_spans(state: CaseState, item: MediaItem) -> tuple[CoverageSpan, ...]:
    """What was found of a clip, second by second; one plain line when it was never searched."""
    duration_s = (item.facts.duration_s if item.facts else None) or 0.0
    coverage = coverage_of(state, item)
    if coverage is None:
        text = tr("Not searched yet")
        return (CoverageSpan(CoverageKind.UNSEARCHED, 0.0, duration_s, text),) if duration_s else ()
    strong, other = _matched(state, item)
    possible = subtract(other, strong)
    nowhere: Ranges = list(coverage.not_found)
    untimed: Ranges = list(coverage.time_unknown)
    unsearched: Ranges = list(coverage.not_searched)
    spans = [CoverageSpan(CoverageKind.FOUND, start, end) for start, end in strong]
    spans += [CoverageSpan(CoverageKind.POSSIBLE, start, end) for start, end in possible]
    text = tr("Possible, time not determined")
    spans += [CoverageSpan(CoverageKind.POSSIBLE, start, end, text) for start, end in untimed]
    spans += [CoverageSpan(CoverageKind.NOWHERE, start, end) for start, end in nowhere]
    spans += [CoverageSpan(CoverageKind.UNSEARCHED, start, end) for start, end in unsearched]
    known = union([*strong, *possible, *untimed, *nowhere, *unsearched])
    refused = union(_ranges(state.matches_of(item.id), lambda match: match.decision is Decision.NOT_RELATED))
    spans += [
        CoverageSpan(CoverageKind.NOWHERE, start, end, tr("Not related")) for start, end in subtract(refused, known)
    ]
    return tuple(sorted(spans, key=lambda span: span.start_s))


def _matched(state: CaseState, item: MediaItem) -> tuple[Ranges, Ranges]:
    matches = lane_matches(state, item.id)

    def is_strong(match: Match) -> bool:
        return match.decision is Decision.SAME or match.finding.band is Band.STRONG

    return (
        union(_ranges(matches, is_strong)),
        union(_ranges(matches, lambda match: not is_strong(match))),
    )


def _ranges(matches: Iterable[Match], wanted: object) -> Ranges:
    return [
        (match.finding.query_start_s, match.finding.query_end_s)
        for match in matches
        if match.finding.query_start_s is not None and match.finding.query_end_s is not None and wanted(match)  # type: ignore[operator]
    ]


def union(ranges: Iterable[tuple[float, float]]) -> Ranges:
    """Ranges joined where they touch, in order."""
    joined: Ranges = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def subtract(ranges: Ranges, others: Ranges) -> Ranges:
    """What of `ranges` lies outside `others` (both in order and joined)."""
    left: Ranges = []
    for start, end in ranges:
        at = start
        for low, high in others:
            if high <= at or low >= end:
                continue
            if low > at:
                left.append((at, low))
            at = max(at, high)
        if at < end:
            left.append((at, end))
    return left


def _tags(state: CaseState, item: MediaItem, clock: TimeBase, duration_s: float) -> tuple[TagSpan, ...]:
    words = {word.name: word for word in state.vocabulary}
    spans = []
    for use in state.tags:
        if use.media_id != item.id:
            continue
        word = words.get(use.tag)
        start_s = clock.seconds(use.span.start_pts) if use.span else 0.0
        end_pts = use.span.end_pts if use.span else None
        end_s = duration_s if use.span is None else (clock.seconds(end_pts) if end_pts is not None else start_s)
        spans.append(TagSpan(use.tag, word.colour if word else 9, start_s, end_s, use.id, bool(word and word.graphic)))
    return tuple(spans)


def date_line(match: Match) -> str:
    """`Published 9 Apr 2016`, or that the date is not known."""
    date = match.item.earliest_date
    return tr("Published {date}").format(date=date_words(date)) if date else tr("Date unknown")
