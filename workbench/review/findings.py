"""The finding of a match in words, and the one word that says where a medium or a claim stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.dates import PartialDate, seen_before_sentence
from workbench.model.match import Coverage, Decision, Match, Relation, SearchRecord
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.review import Claim, Rating
from workbench.review import second
from workbench.review.bands import band_sentence
from workbench.review.words import EARLIER_THAN_WHAT, LAYOUT_MEANING, SAME_FILE, plural, rating_words

LAYOUT_OVERRULED = "The program saw the same layout only; a person decided that the picture is the same."
SHORTEST_GAP_S = 0.25  # shorter gaps are the edges of a found stretch, not unfound footage


def known_date(text: str) -> PartialDate | None:
    """A stored date, or None when it is empty or not a date."""
    try:
        return PartialDate(text) if text else None
    except UsageError:
        return None


def shows_reuse(match: Match) -> bool:
    """Whether a match may be called reuse: neither a mere layout nor decided "not related".

    The same scene may be another take, and a layout is no picture; both are reuse only when a person said that the
    footage or picture is the same.
    """
    if match.finding.relation in (Relation.SAME_SCENE, Relation.SAME_LAYOUT):
        return match.decision is Decision.SAME
    return match.decision is not Decision.NOT_RELATED


def layout_only(match: Match) -> bool:
    """Whether two pictures share frame, lettering or template, no more: listed apart, never counted as found.

    A person's "same" overrules the program: such a match counts like any other.
    """
    return match.finding.relation is Relation.SAME_LAYOUT and match.decision is not Decision.SAME


def overruled_layout(match: Match) -> bool:
    """Whether the program saw the layout only and a person decided that the picture is the same."""
    return match.finding.relation is Relation.SAME_LAYOUT and match.decision is Decision.SAME


def is_decided(match: Match) -> bool:
    """Whether a person has said what they think of a match; "decide later" says nothing."""
    return match.decision not in (None, Decision.LATER)


def seen_before(state: CaseState, claim: Claim, match: Match) -> str | None:
    """`Seen 4 years 6 months before the claim`, or None when a date is unknown or the item is not certainly earlier."""
    if not shows_reuse(match):
        return None
    return seen_before_sentence(known_date(match.item.earliest_date), known_date(state.claim_date(claim)))


def finding_sentence(state: CaseState, claim: Claim, match: Match) -> str | None:
    """What the match card says of time.

    Returns:
        The finding; the question for the claim's date when only the library date is known; None when there is
        nothing to say.
    """
    if not shows_reuse(match):
        return None
    if known_date(match.item.earliest_date) is not None and known_date(state.claim_date(claim)) is None:
        return EARLIER_THAN_WHAT
    return seen_before(state, claim, match)


def band_sentence_of(state: CaseState, match: Match) -> str:
    """Band of a match in words with its measured rate; a layout has none and says what it means, or who decided."""
    if layout_only(match):
        return LAYOUT_MEANING
    if overruled_layout(match):
        return LAYOUT_OVERRULED
    if match.finding.is_same_file:
        return f"{SAME_FILE}."
    medium = state.medium(match.media_id)
    return band_sentence(match.finding.band, medium.kind if medium else MediaKind.UNKNOWN)


def earlier_matches(state: CaseState, media_id: int) -> tuple[Match, ...]:
    """Current matches of a medium that lie before one of its claims."""
    claims = state.claims_of(media_id)
    return tuple(
        match
        for match in state.matches_of(media_id)
        if any(seen_before(state, claim, match) is not None for claim in claims)
    )


def was_searched(state: CaseState, media_id: int) -> bool:
    """Whether any search covered this medium."""
    return any(media_id in search.media_ids for search in state.searches)


def why_unsearched(state: CaseState, medium: MediaItem) -> str:
    """Why the last search that was asked for this medium did not search for it; empty when there was none."""
    if was_searched(state, medium.id):
        return ""
    lines = (line for search in reversed(state.searches) for line in search.unread)
    return next((line.removeprefix(f"{medium.name}: ") for line in lines if line.startswith(f"{medium.name}: ")), "")


def partly_unsearched(state: CaseState, medium: MediaItem) -> bool:
    """Whether a stretch of a clip was kept out of the search."""
    coverage = state.coverage.get(medium.id)
    return coverage is not None and any(end - start >= SHORTEST_GAP_S for start, end in coverage.not_searched)


def untimed_matches(state: CaseState, medium: MediaItem) -> tuple[Match, ...]:
    """Current matches of a clip of which no time is known, without those decided not related."""
    if medium.kind is not MediaKind.VIDEO:
        return ()
    return tuple(
        match
        for match in state.matches_of(medium.id)
        if match.finding.query_start_s is None and match.decision is not Decision.NOT_RELATED and not layout_only(match)
    )


def coverage_of(state: CaseState, medium: MediaItem) -> Coverage | None:
    """What of a clip was found nowhere, found at an unknown time, or not searched; None before any search.

    While a match without times stands, nobody knows which of the seconds left over it shows: none of them may be called
    found nowhere. Once a person judged it not related they are.
    """
    coverage = state.coverage.get(medium.id)
    if coverage is None or not untimed_matches(state, medium):
        return coverage
    return replace(coverage, not_found=(), time_unknown=coverage.not_found)


def items_searched(state: CaseState, media_id: int) -> int:
    """Number of library items a medium was compared with: its latest search of each library, added up."""
    latest = {search.library_id: search.item_count for search in state.searches if media_id in search.media_ids}
    return sum(latest.values())


def medium_state_words(state: CaseState, medium: MediaItem) -> str:
    """One short word for a medium: `Waiting`, `2 to review`, `Found nowhere`, `1 earlier`, `Could not be had`..."""
    fixed = {
        MediaState.MISSING: "Could not be had",
        MediaState.UNREADABLE: "Unreadable",
        MediaState.SET_ASIDE: "Set aside",
        MediaState.WAITING: "Waiting",
    }
    if medium.state in fixed:
        return fixed[medium.state]
    earlier = earlier_matches(state, medium.id)
    if earlier:
        return f"{len({match.finding.item for match in earlier})} earlier"
    matches = [match for match in state.matches_of(medium.id) if not layout_only(match)]
    undecided = [match for match in matches if match.decision in (None, Decision.LATER)]
    if undecided:
        return f"{len(undecided)} to review"
    if any(match.decision is not Decision.NOT_RELATED for match in matches):
        return "Found"
    if not was_searched(state, medium.id):
        return "Not searched"
    nowhere = "Found nowhere else" if matches else "Found nowhere"  # what is left was judged not related
    return f"{nowhere}, part not searched" if partly_unsearched(state, medium) else nowhere


def claim_state_words(state: CaseState, claim: Claim) -> str:
    """`No verdict`, `Draft: false context`, `Final: …`, `Reopened: …`; and whether a second answer disagrees."""
    verdict = state.verdicts.get(claim.id)
    if verdict is None or (verdict.rating is Rating.NOT_YET_CHECKED and not verdict.reopened):
        return "No verdict"
    kind = "Final" if verdict.final else "Reopened" if verdict.reopened else "Draft"
    if newer_evidence(state, claim):
        kind = "Final, newer match"
    word = f"{kind}: {rating_words(state, verdict.rating).lower()}"
    return f"{word}, second answer differs" if second.disagrees(state, claim.id) else word


def newer_evidence(state: CaseState, claim: Claim) -> tuple[Match, ...]:
    """Matches of a claim's media that its final verdict did not know: found first in a newer state of a library, or of
    an item whose date or origin was changed since. What a person judged not related is none."""
    verdict = state.verdicts.get(claim.id)
    if verdict is None or not verdict.final:
        return ()
    known = dict(verdict.library_generations)
    return tuple(
        match
        for match in state.matches
        if match.media_id in claim.media_ids
        and not match.superseded
        and match.decision is not Decision.NOT_RELATED
        and not layout_only(match)
        and match.item.generation > known.get(match.item.library_id, -1)
    )


def newer_sentence(state: CaseState, claim: Claim) -> str:
    """What was found since a final verdict that it does not know; empty when nothing was."""
    newer = newer_evidence(state, claim)
    if not newer:
        return ""
    earlier = sum(seen_before(state, claim, match) is not None for match in newer)
    older = f", {earlier} of them seen before the claim" if earlier else ""
    return (
        f"{plural(len(newer), 'newer match', 'newer matches')} since this verdict{older}: "
        "it does not take this into account."
    )


def search_sentence(state: CaseState, search: SearchRecord, media_ids: Iterable[int]) -> str:
    """What one search says of these media alone, as evidence for a claim that rests on them.

    Returns:
        `“empty-streets.mp4”: found nowhere in 5 items of k.library (generation 6)`. A medium that this search left out
        is said to be not searched.
    """
    media = [medium for media_id in dict.fromkeys(media_ids) if (medium := state.medium(media_id)) is not None]
    library = search.library.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    where = f"in {plural(search.item_count, 'item')} of {library} (generation {search.generation})"
    outcomes: dict[str, list[str]] = {}
    for medium in media:
        outcomes.setdefault(_found_in(state, search, medium), []).append(f"“{medium.name}”")
    if not outcomes:
        return f"Searched {where}"
    return "; ".join(f"{', '.join(names)}: {outcome} {where}" for outcome, names in outcomes.items())


def _found_in(state: CaseState, search: SearchRecord, medium: MediaItem) -> str:
    if medium.id not in search.media_ids:
        return "not searched for"
    ours = [match for match in state.matches if match.media_id == medium.id and match.search_id == search.id]
    found = [match for match in ours if not layout_only(match)]
    if not search.found and not found:
        return "found nowhere"
    if not ours and _searched_again(state, search, medium):
        return "searched (a newer search has the outcome)"  # what is found again belongs to the newer search
    unrelated = sum(match.decision is Decision.NOT_RELATED for match in found)
    words = plural(len(found), "match", "matches") if found else "found nowhere"
    return f"{words} ({'decided' if unrelated == len(found) else unrelated} not related)" if unrelated else words


def _searched_again(state: CaseState, search: SearchRecord, medium: MediaItem) -> bool:
    return any(
        one.id > search.id and one.library_id == search.library_id and medium.id in one.media_ids
        for one in state.searches
    )
