"""What of a clip was found nowhere, found at an unknown time or not searched: for the window, the terminal and JSON."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from workbench.model.case import CaseState
from workbench.model.match import Coverage, Decision
from workbench.model.media import MediaItem
from workbench.review import findings
from workbench.review.words import TIME_UNKNOWN, range_words


def coverage_of(state: CaseState, medium: MediaItem) -> Coverage | None:
    """The seconds of a clip by what became of them; None before any search."""
    return findings.coverage_of(state, medium)


def coverage_json(state: CaseState, medium: MediaItem) -> dict[str, object]:
    """The same under the names of the command-line contract; empty for stills and before any search."""
    coverage = findings.coverage_of(state, medium)
    return {
        "not_found": [] if coverage is None else [list(gap) for gap in coverage.not_found],
        "time_unknown": [] if coverage is None else [list(gap) for gap in coverage.time_unknown],
        "not_searched": [] if coverage is None else [list(gap) for gap in coverage.not_searched],
    }


def media_json(state: CaseState, search_ids: Collection[int]) -> list[dict[str, object]]:
    """The media that these searches looked for, each with what of it was found nowhere."""
    asked = {media_id for search in state.searches if search.id in search_ids for media_id in search.media_ids}
    return [
        {"sha256": medium.sha256, "name": medium.name, **coverage_json(state, medium)}
        for medium in state.media
        if medium.id in asked
    ]


def gap_lines(state: CaseState, medium: MediaItem) -> Iterator[str]:
    """Stretches of a clip that its matches leave over; of a clip found nowhere at all its state says enough."""
    coverage = findings.coverage_of(state, medium)
    if coverage is None:
        return
    found = any(
        not findings.layout_only(match) and match.decision is not Decision.NOT_RELATED
        for match in state.matches_of(medium.id)
    )
    gaps = ((TIME_UNKNOWN, coverage.time_unknown), ("Found nowhere", coverage.not_found if found else ()))
    for lead, stretches in (*gaps, ("Not searched", coverage.not_searched)):
        told = [range_words(*one) for one in stretches if one[1] - one[0] >= findings.SHORTEST_GAP_S]
        if told:
            yield f"{lead}: {', '.join(told)}"
