"""Matches in words: what the window and the terminal say of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from workbench.commands.coverage import gap_lines
from workbench.commands.names import plural
from workbench.model.case import CaseState
from workbench.model.match import Band, Decision, Match
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.review import Claim
from workbench.review import bands, findings
from workbench.review import changes as change_names
from workbench.review.changes import Outline
from workbench.review.rejected import judged_words, with_rejected
from workbench.review.words import (
    LAYOUT_HEADING,
    LAYOUT_MEANING,
    NO_CHANGE,
    SAME_FILE,
    UNDECIDED,
    changed_sentence,
    date_words,
    decision_words,
    differing_words,
    hash_only_words,
    place_sentence,
    strength_and_relation,
    where_sentence,
)


def finding_sentence(state: CaseState, claim: Claim, match: Match) -> str | None:
    """What the match card says of time, or None when there is nothing to say."""
    return findings.finding_sentence(state, claim, match)


def is_earlier(state: CaseState, claim: Claim, match: Match) -> bool:
    """Whether a match is a finding: reuse that is certainly older than the claim."""
    return not match.superseded and findings.seen_before(state, claim, match) is not None


def shows_reuse(match: Match) -> bool:
    """Whether a match may be called reuse at all: the same scene and the same layout only if a person said so."""
    return findings.shows_reuse(match)


def medium_state_words(state: CaseState, medium: MediaItem) -> str:
    """One short word for a medium: `Waiting`, `2 to review`, `Found nowhere`, `1 earlier`."""
    return findings.medium_state_words(state, medium)


def layout_only(match: Match) -> bool:
    """Whether a match shows a shared frame, lettering or template only: listed apart, never counted as found."""
    return findings.layout_only(match)


def overruled_layout(match: Match) -> bool:
    """Whether the program saw the layout only and a person decided that the picture is the same."""
    return findings.overruled_layout(match)


def changed_words(match: Match) -> str:
    """`Mirrored, black bars added`: what was changed between the two copies."""
    return changed_sentence(match.finding)


def differing(match: Match) -> str:
    """`The right half shows something else`; empty when no such part is known."""
    return differing_words(match.finding)


def outlines(match: Match) -> tuple[Outline, ...]:
    """The rectangles to draw over the two pictures of a match."""
    return change_names.outlines(match.finding)


def place_words(match: Match) -> str:
    """`Left half of the picture in the article`: where the earlier picture lies in it; empty where it fills it."""
    return place_sentence(match.finding)


def band_sentence(match: Match, kind: MediaKind = MediaKind.VIDEO) -> str:
    """Band of a match in words with its measured rate; what a mere layout means, as that has no band.

    Args:
        kind: Of the case's medium.
    """
    if findings.layout_only(match):
        return LAYOUT_MEANING
    if findings.overruled_layout(match):
        return findings.LAYOUT_OVERRULED
    if match.finding.is_same_file:
        return f"{SAME_FILE}."
    return bands.band_sentence(match.finding.band, kind)


def rate_set_words(kind: MediaKind) -> str:
    """On what the rates beside the bands were measured; empty when nothing was."""
    return bands.set_sentence(kind)


def rate_lines(used: Collection[tuple[MediaKind, Band]]) -> Iterator[str]:
    """What each band used in a listing means, with its measured rate and the test set; for the terminal."""
    for kind in MediaKind:
        strengths = [band for band in Band if (kind, band) in used]
        yield from (bands.band_sentence(band, kind) for band in strengths)
        if strengths and bands.set_sentence(kind):
            yield f"The test: {bands.set_sentence(kind)}"


def bands_used(state: CaseState, search_ids: Collection[int] | None = None) -> set[tuple[MediaKind, Band]]:
    """Kind and band of the matches that `summary_lines` lists."""
    kinds = {medium.id: medium.kind for medium in state.media}
    return {
        (kinds[match.media_id], match.finding.band)
        for match in state.matches
        if not match.superseded and match.finding.has_band and (search_ids is None or match.search_id in search_ids)
    }


def summary_lines(state: CaseState, search_ids: Collection[int] | None = None) -> Iterator[str]:
    """The matches in sentences, medium by medium, for the terminal.

    Args:
        search_ids: The searches made just now; what only earlier searches found is counted, not listed as if found now.
    """
    for medium in state.media:
        yield from medium_lines(state, medium, search_ids)


def medium_lines(state: CaseState, medium: MediaItem, search_ids: Collection[int] | None = None) -> Iterator[str]:
    """A medium with its state, and its matches."""
    yield medium_line(state, medium)
    current = state.matches_of(medium.id)
    listed = [match for match in current if search_ids is None or match.search_id in search_ids]
    for match in listed:
        if not findings.layout_only(match):
            yield f"  {_match_line(state, medium, match)}"
    earlier = sum(not findings.layout_only(match) for match in current if match not in listed)
    if earlier:
        count = plural(earlier, "match", "matches")
        yield f"  {count} of earlier searches; that library was not searched now"
    yield from (f"  {line}" for line in gap_lines(state, medium))
    layouts = [match for match in listed if findings.layout_only(match)]
    if layouts:
        yield f"  {LAYOUT_HEADING}"
        yield from (f"    match {match.id}: {match.item.title or match.finding.name}" for match in layouts)


def new_lines(state: CaseState, medium: MediaItem, new: Collection[int]) -> Iterator[str]:
    """A medium with its new matches; nothing when it has none."""
    found = [match for match in state.matches_of(medium.id) if match.id in new]
    if found:
        yield medium_line(state, medium)
        yield from (f"  {_match_line(state, medium, match)}" for match in found)


def medium_line(state: CaseState, medium: MediaItem) -> str:
    """A medium with its state; where it could not be had, read or searched for, why."""
    line = f"{medium.name}: {with_rejected(state, medium.id, findings.medium_state_words(state, medium))}"
    if medium.state in (MediaState.UNREADABLE, MediaState.SET_ASIDE):
        kept = ", its file is kept in the case as it came" if medium.sha256 else ""
        return f"{line} ({medium.reason}); nothing was searched for it{kept}"
    reason = medium.reason or (findings.why_unsearched(state, medium) if medium.state is MediaState.READY else "")
    return f"{line} ({reason})" if reason else line


def _match_line(state: CaseState, medium: MediaItem, match: Match) -> str:
    parts = [f"match {match.id}: {match.item.title or match.finding.name}"]
    if findings.overruled_layout(match):
        parts.append(findings.LAYOUT_OVERRULED.rstrip("."))
    else:
        parts += strength_and_relation(match.finding, medium.kind)
    if changed_sentence(match.finding) != NO_CHANGE:
        parts.append(changed_sentence(match.finding))
    if differing_words(match.finding):
        parts.append(differing_words(match.finding))
    if hash_only_words(match.finding):
        parts.append(hash_only_words(match.finding))
    where = where_sentence(match.finding)
    if where:
        parts.append(where)
    parts.append(f"published {date_words(match.item.earliest_date)}" if match.item.earliest_date else "date unknown")
    claims = state.claims_of(medium.id)
    sentences = dict.fromkeys(filter(None, (findings.finding_sentence(state, claim, match) for claim in claims)))
    parts += sentences
    if match.decision is Decision.NOT_RELATED:
        parts.append(judged_words([match]))
    elif match.decision is not None:
        parts.append(f"decided: {decision_words(match.decision, medium.kind)}")
    else:
        parts.append(UNDECIDED)
    return "; ".join(parts)
