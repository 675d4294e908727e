"""Rules a verdict must keep: no contradictions, nothing final without evidence, and what is final is locked."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.errors import RuleError
from workbench.model.case import CaseState
from workbench.model.match import Decision
from workbench.model.review import Category, Claim, Evidence, EvidenceKind, Likelihood, Rating, Verdict
from workbench.review.elsewhere import steps_for
from workbench.review.words import CATEGORY_WORDS, LIKELIHOOD_WORDS, RATING_WORDS, rating_words

CONTRADICTS_ORIGINAL = (Category.TRANSFORMED, Category.EDITED_OR_CROPPED, Category.STAGED)
RATING_CONTRADICTS_ORIGINAL = (Rating.ALTERED, Rating.STAGED)


def contradiction(categories: Iterable[Category], rating: Rating | None = None) -> str:
    """The sentence to show when categories contradict each other or the rating; empty when they do not."""
    chosen = tuple(categories)
    if Category.ORIGINAL not in chosen:
        return ""
    against = [CATEGORY_WORDS[category] for category in CONTRADICTS_ORIGINAL if category in chosen]
    if against:
        return f"Original cannot be chosen together with {' and '.join(against)}."
    if rating in RATING_CONTRADICTS_ORIGINAL:
        return f"Original cannot be chosen together with the rating {RATING_WORDS[rating]}."
    return ""


def tensions(state: CaseState, verdict: Verdict) -> tuple[str, ...]:
    """What in a verdict seldom goes together and may still be meant, in sentences; nothing of it is forbidden."""
    rating = rating_words(state, verdict.rating)
    found = []
    if verdict.likelihood in _UNLIKELY and verdict.rating in _DEFINITE:
        word = LIKELIHOOD_WORDS[verdict.likelihood].lower()
        found.append(f"The verdict is {rating}, and how likely that is, is given as: {word}.")
    misused = [CATEGORY_WORDS[one] for one in verdict.categories if one is not Category.ORIGINAL]
    if misused and verdict.rating is Rating.CONFIRMED:
        found.append(f"The verdict is {rating}, and the picture or clip itself is called {' and '.join(misused)}.")
    return tuple(found)


_DEFINITE = tuple(one for one in Rating if one not in (Rating.MIXED, Rating.UNVERIFIABLE, Rating.NOT_YET_CHECKED))
"""Verdicts that state something of which can be said how likely it is."""
_UNLIKELY = (Likelihood.ALMOST_NO_CHANCE, Likelihood.VERY_UNLIKELY, Likelihood.UNLIKELY)


def check_categories(categories: Iterable[Category], rating: Rating | None = None) -> None:
    """Refuse media categories that contradict each other or the rating.

    Raises:
        RuleError: Original stands with Transformed, Edited or cropped, or Staged, or with the rating Altered or Staged.
    """
    sentence = contradiction(categories, rating)
    if sentence:
        raise RuleError(sentence, advice="Take one of them away. Original may stand together with Out of context.")


def evidence_of(state: CaseState, claim: Claim) -> tuple[Evidence, ...]:
    """Pins of a claim that count: they point to something that exists, and to no match decided "not related"."""
    matches = {match.id for match in state.matches if match.decision is not Decision.NOT_RELATED}
    searches = {search.id for search in state.searches}
    media = {medium.id for medium in state.media if medium.sha256}
    held = {
        EvidenceKind.MATCH: lambda pin: pin.match_id in matches,
        EvidenceKind.SEARCH: lambda pin: pin.search_id in searches,
        EvidenceKind.MEDIUM: lambda pin: pin.media_id in media,
        EvidenceKind.OUTSIDE: lambda pin: bool(pin.url.strip()),
        EvidenceKind.FIGURE: lambda pin: cited_match(state, pin) in matches,
    }
    return tuple(pin for pin in state.evidence if pin.claim_id == claim.id and held[pin.kind](pin))


def cited_match(state: CaseState, pin: Evidence) -> int | None:
    """The match a pin argues with: its own, or that of its figure."""
    if pin.kind is not EvidenceKind.FIGURE:
        return pin.match_id
    return next((one.match_id for one in state.figures if one.id == pin.figure_id), None)


def unrelated_evidence(state: CaseState, claim: Claim) -> tuple[int, ...]:
    """Matches pinned to a claim that a person decided are not related; they are no evidence."""
    unrelated = {match.id for match in state.matches if match.decision is Decision.NOT_RELATED}
    pinned = (cited_match(state, pin) for pin in state.evidence if pin.claim_id == claim.id)
    return tuple(match_id for match_id in dict.fromkeys(pinned) if match_id is not None and match_id in unrelated)


def recorded_steps(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """What was done for a claim, in words: searches here and elsewhere, decisions on matches, notes."""
    media = set(claim.media_ids)
    steps = [f"search {search.id}" for search in state.searches if media.intersection(search.media_ids)]
    steps += [
        f"decision on match {match.id}"
        for match in state.matches
        if match.media_id in media and match.decision not in (None, Decision.LATER)
    ]
    steps += [f"note {note.id}" for note in state.notes if note.claim_id == claim.id or note.media_id in media]
    steps += [f"search with {step.service}" for step in steps_for(state, claim)]
    return tuple(steps)


def what_to_pin(state: CaseState, claim: Claim) -> str:
    """A sentence that names what this case already has to pin, best first."""
    media = set(claim.media_ids)
    current = [match for match in state.matches if match.media_id in media and not match.superseded]
    useful = [match for match in current if match.decision in (Decision.SAME, Decision.RELATED)] or [
        match for match in current if match.decision is not Decision.NOT_RELATED
    ]
    searches = [search for search in state.searches if media.intersection(search.media_ids)]
    held = [medium for medium in state.media if medium.id in media and medium.sha256]
    offers = []
    if useful:
        offers.append(f"match {useful[0].id} ({useful[0].item.title or useful[0].finding.name})")
    if searches:
        offers.append(f"search {searches[-1].id}")
    if held:
        offers.append(f"{held[0].name}, or a frame of it")
    offers.append("an outside source with its address")
    return "Pin " + ", or ".join(offers) + "."


def why_not_final(state: CaseState, verdict: Verdict) -> tuple[str, str] | None:
    """Why a verdict cannot be final, as (what is missing, what to do); None when it can."""
    claim = next((claim for claim in state.claims if claim.id == verdict.claim_id), None)
    if claim is None:
        return "The claim does not exist.", "Choose a claim of this case."
    if verdict.rating is Rating.NOT_YET_CHECKED:
        return (
            "A final verdict needs a rating.",
            "Choose one, such as “False context”. “Unverifiable” is a rating too: it says that you looked and "
            "the evidence is not enough.",
        )
    if evidence_of(state, claim):
        return None
    if verdict.rating is Rating.UNVERIFIABLE:
        return _why_not_unverifiable(state, claim, verdict)
    unrelated = unrelated_evidence(state, claim)
    if unrelated:
        return (
            f"Match {unrelated[0]} was decided not related, so it is no evidence; claim {claim.number} has no other.",
            "Decide the match again if that is wrong. " + what_to_pin(state, claim),
        )
    return (
        f"Claim {claim.number} has no evidence pinned, and a final verdict cites at least one piece.",
        what_to_pin(state, claim),
    )


def _why_not_unverifiable(state: CaseState, claim: Claim, verdict: Verdict) -> tuple[str, str] | None:
    if not verdict.rationale.strip():
        return (
            "“Unverifiable” without evidence needs the reasons.",
            "Write what you tried and what is missing, or pin evidence.",
        )
    if not recorded_steps(state, claim):
        return (
            "“Unverifiable” needs at least one recorded step.",
            "Search a library for its media, decide a match, or add a note on what you tried. "
            + what_to_pin(state, claim),
        )
    return None


def check_final(state: CaseState, verdict: Verdict) -> None:
    """Refuse a final verdict that does not keep the rules.

    Raises:
        RuleError: With the sentence that says what to pin or write.
    """
    check_categories(verdict.categories, verdict.rating)
    reason = why_not_final(state, verdict)
    if reason is not None:
        raise RuleError(reason[0], advice=reason[1])


def check_not_locked(verdict: Verdict | None) -> None:
    """Refuse a change to a final verdict.

    Raises:
        RuleError: The verdict is final.
    """
    if verdict is not None and verdict.final:
        raise RuleError(
            "This verdict is final and locked.", advice="Reopen it first; the final one stays in its history."
        )


def final_claims(state: CaseState, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Those of the claims whose verdict is final."""
    return tuple(claim for claim in claims if (verdict := state.verdicts.get(claim.id)) is not None and verdict.final)


def claims_citing(state: CaseState, match_ids: Iterable[int]) -> tuple[Claim, ...]:
    """Claims that have one of these matches pinned."""
    wanted = set(match_ids)
    citing = {pin.claim_id for pin in state.evidence if cited_match(state, pin) in wanted}
    return tuple(claim for claim in state.claims if claim.id in citing)


def claims_dated_by(state: CaseState, article_id: int) -> tuple[Claim, ...]:
    """Claims whose date is that of this article."""
    return tuple(
        claim
        for claim in state.claims
        if not claim.date and (entry := state.article_of(claim)) is not None and entry.id == article_id
    )


def check_open(state: CaseState, claims: Iterable[Claim]) -> None:
    """Refuse a change to what the verdicts on these claims rest on, once one of them is final.

    Raises:
        RuleError: Names the claims with final verdicts.
    """
    numbers = sorted(claim.number for claim in final_claims(state, claims))
    if not numbers:
        return
    if len(numbers) == 1:
        raise RuleError(
            f"Claim {numbers[0]} has a final verdict that rests on this.", advice="Reopen the verdict first."
        )
    named = ", ".join(map(str, numbers[:-1])) + f" and {numbers[-1]}"
    raise RuleError(f"Claims {named} have final verdicts that rest on this.", advice="Reopen the verdicts first.")
