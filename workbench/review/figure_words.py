"""What stands under the two pictures of a figure: names, times, dates, hashes and what was changed."""

from __future__ import annotations

from workbench.model.case import CaseState
from workbench.model.figure import FigureSide
from workbench.model.match import Match
from workbench.model.review import Claim
from workbench.review import words
from workbench.review.findings import finding_sentence, is_decided, overruled_layout
from workbench.review.naming import case_heading, copy_names, is_earlier

MODE_WORDS = {
    "side": "Side by side",
    "swipe": "Swipe",
    "blink": "Both in one frame",
    "difference": "Difference",
    "lines": "Lines between places found in both",
}


def case_side(state: CaseState, match: Match, claim: Claim | None) -> FigureSide:
    """The case's copy."""
    medium = state.medium(match.media_id)
    date = state.claim_date(claim) if claim is not None else ""
    said = f"Claimed: {words.date_words(date)}" if date else "Date of the claim not stated"
    lines = (
        medium.name if medium else "",
        said if claim is not None else "Linked to no claim",
        medium.source_url if medium else "",
    )
    heading = case_heading(state, match.media_id)
    return FigureSide(heading, tuple(line for line in lines if line), medium.sha256 if medium else "")


def library_side(state: CaseState, match: Match, *, small: bool) -> FigureSide:
    """The library's picture.

    Args:
        small: Whether only the small picture kept of an absent file could be shown.
    """
    item = match.item
    known = f"Earliest known date: {words.date_words(item.earliest_date)}" if item.earliest_date else "Date unknown"
    origin = ", ".join(part for part in (item.published_by, item.place, item.event) if part)
    kept = "Small picture kept of it; its file was not at hand" if small else ""
    lines = (f"“{item.title or match.finding.name}”", known, origin, item.source_url, kept)
    heading = "Earlier copy" if is_earlier(state, match) else "Copy in the library"
    return FigureSide(heading, tuple(line for line in lines if line), item.sha256)


def changed_line(state: CaseState, match: Match, claim: Claim | None) -> str:
    """What was changed between the copies, and how much earlier the library's is; a candidate is called one."""
    names = copy_names(state, match)
    if overruled_layout(match):
        parts = ["The program saw the same layout only"]
    else:
        parts = [words.changed_sentence(match.finding, names.here, names.picture)]
    found = finding_sentence(state, claim, match) if claim is not None else None
    if found:
        parts.append(found)
    if not is_decided(match):
        parts.append("No person has decided on this match")
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def caption(state: CaseState, match: Match, mode: str) -> str:
    """`Difference: salute.mp4 with “Oath”`."""
    medium = state.medium(match.media_id)
    name = medium.name if medium else ""
    return f"{MODE_WORDS[mode]}: {name} with “{match.item.title or match.finding.name}”"
