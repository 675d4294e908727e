"""How well a search told what a query is made of, for `bench video-reuse`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.benchmarks.clip_queries import Part, Query, Span
from workbench.model.match import Band, MatchFinding, QueryResult, Relation

LEAST_OVERLAP = 0.5
SPEED_WITHIN = 0.03
GAP_WITHIN_S = 0.5
_TIME_WITHIN_S = 1.0
"""A match that names a moment of the library further off than this is a false statement."""
_GRID_S = 0.01


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of one part of a query.

    Attributes:
        found: Called the same picture, strong or possible, turned as it was, over half of both times or more.
        in_any: Its item is named in any relation and band, at no time or one that touches it.
        start_s, end_s: Errors of its edges in the query; None where it was not found, as for all that follow.
        library_s: Error of the moment in the library at which the match begins.
        mirrored_right, speed_right: Whether they are as edited; speed within 3 %.
        method: Last step of the match, or of all that was said of the item where it was not found.
    """

    found: bool
    in_any: bool
    start_s: float | None = None
    end_s: float | None = None
    library_s: float | None = None
    mirrored_right: bool | None = None
    speed_right: bool | None = None
    method: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was said of one query.

    Attributes:
        query: Its name.
        edit: Of the query.
        parts: What was said of each part.
        coverage_s: Seconds that are new and not said to be found nowhere, or the other way round.
        gaps_s: The greater error of the two ends of each new stretch; as long as the stretch where it was not seen.
        false_items: Asserted matches with what is not in the query.
        false_times: Asserted matches with what is, at another time.
        cpu_s: Of the search.
    """

    query: str
    edit: str
    parts: tuple[Told, ...]
    coverage_s: float
    gaps_s: tuple[float, ...]
    false_items: tuple[str, ...]
    false_times: tuple[str, ...]
    cpu_s: float


def asserted(match: MatchFinding) -> bool:
    """Whether a match says that something is used again."""
    return match.relation in (Relation.SAME_PICTURE, Relation.SHARED_CONTENT) and match.band is not Band.WEAK


def outcome(
    query: Query, result: QueryResult, same_film: Callable[[int], frozenset[int]], cpu_s: float = 0.0
) -> Outcome:
    """Compare what was found with the truth.

    Args:
        query, result: What was asked and answered.
        same_film: An item and those with which a match is true as well.
        cpu_s: Of the search.
    """
    films = [same_film(part.item) for part in query.parts]
    wrong = [match for match in result.matches if asserted(match)]
    items = [match for match in wrong if not any(match.item in film for film in films)]
    times = [match for match in wrong if match not in items and not _time_is_right(match, query.parts)]
    return Outcome(
        query.name,
        query.edit,
        tuple(_told(part, result.matches, film) for part, film in zip(query.parts, films, strict=True)),
        _apart_s(query, result),
        tuple(_gap_error(gap, result.not_found) for gap in query.new_s),
        tuple(said(match) for match in items),
        tuple(said(match) for match in times),
        cpu_s,
    )


def said(match: MatchFinding) -> str:
    """A match in one line."""
    spans = [
        "?" if start is None or end is None else f"{start:.2f}-{end:.2f}"
        for start, end in (
            (match.query_start_s, match.query_end_s),
            (match.library_start_s, match.library_end_s),
        )
    ]
    turned = " mirrored" * match.mirrored + " reversed" * match.reversed
    steps = " ".join(match.method)
    return (
        f"{spans[0]} = {match.name} {spans[1]}, {match.relation} {match.band}{turned} x{match.speed:.2f}"
        f" score {match.score:.1f}, {match.distinct_pictures} pictures, by {steps}"
    )


def _overlap(one: Span, other: Span) -> float:
    return max(0.0, min(one[1], other[1]) - max(one[0], other[0]))


def _query_span(match: MatchFinding) -> Span | None:
    if match.query_start_s is None or match.query_end_s is None:
        return None
    return match.query_start_s, match.query_end_s


def _told(part: Part, matches: Sequence[MatchFinding], film: frozenset[int]) -> Told:
    own = [match for match in matches if match.item == part.item]
    true = (part.query_start_s, part.query_end_s)
    in_any = False
    good: list[tuple[float, MatchFinding]] = []
    for match in own:
        span = _query_span(match)
        in_any = in_any or span is None or _overlap(span, true) > 0
        same = match.relation is Relation.SAME_PICTURE and match.band is not Band.WEAK
        same = same and match.mirrored == part.mirrored and match.reversed == part.reversed and _is_of(part, match)
        if same and span is not None and _overlap(span, true) >= LEAST_OVERLAP * (true[1] - true[0]):
            good.append((_overlap(span, true), match))
    if not good:
        about = [match for match in matches if match.item in film]
        return Told(False, in_any, method="; ".join(said(match) for match in about[:3]) or "nothing said of it")
    best = max(good, key=lambda one: one[0])[1]
    start, end = _query_span(best) or true
    return Told(
        True,
        True,
        abs(start - true[0]),
        abs(end - true[1]),
        _library_error(part, best, start),
        best.mirrored == part.mirrored,
        abs(best.speed / part.speed - 1) <= SPEED_WITHIN,
        said(best),
    )


def _is_of(part: Part, match: MatchFinding) -> bool:
    """Whether half of what the part shows of the library, or more, is named."""
    if match.library_start_s is None or match.library_end_s is None:
        return False
    span, true = (match.library_start_s, match.library_end_s), (part.library_start_s, part.library_end_s)
    return _overlap(span, true) >= LEAST_OVERLAP * (true[1] - true[0])


def _library_error(part: Part, match: MatchFinding, query_s: float) -> float | None:
    """How far off the moment of the library is that is said to be seen at a moment of the query, the match's first."""
    seen = match.library_end_s if match.reversed else match.library_start_s
    return None if seen is None else abs(seen - part.library_at(query_s))


def _time_is_right(match: MatchFinding, parts: Sequence[Part]) -> bool:
    """Whether a match with something that is in the query is where and when it is; one that names no time is."""
    span = _query_span(match)
    own = [part for part in parts if part.item == match.item]
    if span is None or not own:
        return True
    for part in own:
        inside = _overlap(span, (part.query_start_s, part.query_end_s)) >= LEAST_OVERLAP * (span[1] - span[0])
        if inside and (match.library_start_s is None or match.library_end_s is None):
            return True
        if inside and match.library_start_s is not None and match.library_end_s is not None:
            middle = (match.library_start_s + match.library_end_s) / 2
            if abs(middle - part.library_at(sum(span) / 2)) <= _TIME_WITHIN_S:
                return True
    return False


def _on_grid(spans: Iterable[Span], length_s: float) -> npt.NDArray[np.bool_]:
    moments = np.arange(0.0, length_s, _GRID_S)
    covered = np.zeros(len(moments), bool)
    for start, end in spans:
        covered |= (moments >= start) & (moments < end)
    return covered


def _apart_s(query: Query, result: QueryResult) -> float:
    """Seconds for which `not_found` is wrong; those kept out of the search are left out, as they are said to be."""
    new, missing, barred = (
        _on_grid(spans, query.length_s) for spans in (query.new_s, result.not_found, result.not_searched)
    )
    return float(np.sum((new != missing) & ~barred) * _GRID_S)


def _gap_error(gap: Span, missing: Sequence[Span]) -> float:
    inside = [span for span in missing if _overlap(span, gap) > LEAST_OVERLAP * (span[1] - span[0])]
    if not inside:
        return gap[1] - gap[0]
    return max(abs(inside[0][0] - gap[0]), abs(inside[-1][1] - gap[1]))
