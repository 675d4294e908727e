"""Which pictures a report shows: the frame that argues best, beside the same moment of the earlier copy.

Light on purpose: commands ask for these before the report task runs.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.model.case import CaseState
from workbench.model.match import Band, Decision, Match
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.report import PictureNeed
from workbench.model.review import Claim, Evidence, EvidenceKind
from workbench.review.findings import layout_only
from workbench.review.moments import match_moment, representative_pts
from workbench.review.rules import cited_match

_DECISION_ORDER = {Decision.SAME: 0, Decision.RELATED: 1, None: 2, Decision.LATER: 3, Decision.NOT_RELATED: 9}
_BAND_ORDER = {Band.STRONG: 0, Band.POSSIBLE: 1, Band.WEAK: 2}


def shown_matches(state: CaseState, claim: Claim) -> tuple[Match, ...]:
    """Matches a claim's page argues with, best first: pinned ones, then one per medium and library item.

    A pinned one is argued with whether or not its medium is linked to the claim.
    Matches decided "not related" and matches of a mere layout are listed in the tables, never pictured.
    """
    cited = (cited_match(state, pin) for pin in state.evidence if pin.claim_id == claim.id)
    pinned = {match_id for match_id in cited if match_id is not None}
    beside = dict.fromkeys(match.media_id for match in state.matches if match.id in pinned)
    media_ids = (*claim.media_ids, *(one for one in beside if one not in claim.media_ids))
    found = _best(state, media_ids, pinned)
    return tuple(match for match in found if match.media_id in claim.media_ids or match.id in pinned)


def loose_media(state: CaseState) -> tuple[MediaItem, ...]:
    """Media that are linked to no claim."""
    return tuple(medium for medium in state.media if not state.claims_of(medium.id))


def loose_matches(state: CaseState) -> tuple[Match, ...]:
    """Matches of media that are linked to no claim, by medium, chosen as for a claim."""
    return tuple(match for medium in loose_media(state) for match in _best(state, (medium.id,), set()))


def _best(state: CaseState, media_ids: Iterable[int], pinned: set[int]) -> tuple[Match, ...]:
    candidates = [
        match
        for media_id in media_ids
        for match in state.matches_of(media_id)
        if match.decision is not Decision.NOT_RELATED and not layout_only(match)
    ]
    candidates.sort(key=lambda match: _order(match, pinned))
    chosen: dict[tuple[int, str, int], Match] = {}
    for match in candidates:
        if match.decision is Decision.SAME or match.id in pinned or match.finding.band is not Band.WEAK:
            chosen.setdefault((match.media_id, match.item.library_id, match.finding.item), match)
    return tuple(chosen.values())


def _order(match: Match, pinned: set[int]) -> tuple[bool, int, int, float, int]:
    finding = match.finding
    return (
        match.id not in pinned,
        _DECISION_ORDER[match.decision],
        _BAND_ORDER[finding.band],
        -finding.score,
        match.id,
    )


LOOSE_PICTURED = 40
"""So many matches of media without a claim get their pictures; further ones are told in words: a case may hold
thousands of files, and the report carries its pictures inside."""


def media_key(media_id: int, pts: int) -> str:
    """Name of a frame of the case."""
    return f"media:{media_id}@{pts}"


def library_key(match_id: int) -> str:
    """Name of the library side of a match."""
    return f"match:{match_id}:library"


def pinned_frames(state: CaseState, claim: Claim) -> tuple[Evidence, ...]:
    """Pins of a claim that show a medium, a frame or a range."""
    return tuple(pin for pin in state.evidence if pin.claim_id == claim.id and pin.kind is EvidenceKind.MEDIUM)


def pin_key(state: CaseState, pin: Evidence) -> str:
    """Name of the picture of a pinned medium, frame or range."""
    media_id = pin.media_id or 0
    return media_key(media_id, pin.span.start_pts if pin.span else representative_pts(state, media_id))


def can_be_shown(medium: MediaItem | None) -> bool:
    """Whether there is a picture to ask for."""
    return medium is not None and medium.state is MediaState.READY and medium.kind is not MediaKind.AUDIO


def needed_pictures(state: CaseState) -> tuple[PictureNeed, ...]:
    """Every picture the report asks for, each once, in order of appearance."""
    needs: dict[str, PictureNeed] = {}

    def frame(media_id: int, pts: int) -> None:
        if can_be_shown(state.medium(media_id)):
            key = media_key(media_id, pts)
            needs.setdefault(key, PictureNeed(key, media_id=media_id, pts=pts))

    def both_sides(match: Match) -> None:
        moment = match_moment(state, match)
        frame(match.media_id, moment.pts)
        key = library_key(match.id)
        needs.setdefault(key, PictureNeed(key, match_id=match.id, time_s=moment.library_s))

    for claim in state.claims:
        for match in shown_matches(state, claim):
            both_sides(match)
        for media_id in claim.media_ids:
            frame(media_id, representative_pts(state, media_id))
        for pin in pinned_frames(state, claim):
            if pin.media_id is not None:
                frame(pin.media_id, pin.span.start_pts if pin.span else representative_pts(state, pin.media_id))
    for match in loose_matches(state)[:LOOSE_PICTURED]:
        both_sides(match)
    return tuple(needs.values())
