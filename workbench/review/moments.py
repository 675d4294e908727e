"""The moment a match is shown at: the same one on the card, in the review and in the report."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.case import CaseState
from workbench.model.match import Match


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment of both sides.

    Attributes:
        pts: Ticks in the case's medium; 0 for a still.
        case_s: Seconds there; None for a still, or when the time is not determined.
        library_s: Seconds in the library item in step with it; None for a still, or when not determined.
    """

    pts: int
    case_s: float | None
    library_s: float | None


def match_moment(state: CaseState, match: Match) -> Moment:
    """The keyframe nearest to the middle of the stretch, with the library's time in step."""
    finding = match.finding
    medium = state.medium(match.media_id)
    base = medium.facts.time_base if medium is not None and medium.facts is not None else None
    if finding.query_start_s is None or base is None:
        return Moment(representative_pts(state, match.media_id), None, _middle_of_library(match))
    end_s = finding.query_end_s if finding.query_end_s is not None else finding.query_start_s
    middle_s = (finding.query_start_s + end_s) / 2
    inside = [
        frame.pts_s
        for frame in state.keyframes.get(match.media_id, ())
        if finding.query_start_s <= frame.pts_s <= end_s and not frame.flat
    ]
    moment_s = min(inside, key=lambda seconds: abs(seconds - middle_s), default=middle_s)
    return Moment(base.pts(moment_s), moment_s, in_step(match, moment_s))


def in_step(match: Match, case_s: float) -> float | None:
    """Library seconds that show the same as a moment of the case's clip; None when not determined."""
    finding = match.finding
    if finding.library_start_s is None or finding.query_start_s is None:
        return finding.library_start_s
    travelled_s = (case_s - finding.query_start_s) * finding.speed
    if finding.reversed and finding.library_end_s is not None:
        return max(0.0, finding.library_end_s - travelled_s)
    return finding.library_start_s + travelled_s


def _middle_of_library(match: Match) -> float | None:
    start_s, end_s = match.finding.library_start_s, match.finding.library_end_s
    if start_s is None:
        return None
    return start_s if end_s is None else (start_s + end_s) / 2


def representative_pts(state: CaseState, media_id: int) -> int:
    """The first keyframe that is not flat, or the first; 0 for a still."""
    frames = next((frames for owner, frames in state.keyframes.items() if owner == media_id), ())
    chosen = next((frame for frame in frames if not frame.flat), frames[0] if frames else None)
    return chosen.pts if chosen is not None else 0
