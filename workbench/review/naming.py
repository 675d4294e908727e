"""What the two pictures of a match are called: only what is known of them."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.case import CaseState
from workbench.model.match import Match
from workbench.review.changes import LIBRARY_PICTURE, THIS_FILE
from workbench.review.findings import seen_before
from workbench.review.words import LIBRARY_COPY, THE_ARTICLE


@dataclass(frozen=True, slots=True)
class CopyNames:
    """Names within a sentence.

    Attributes:
        here: The case's copy: "the article" where an article shows it, else "this file".
        picture: The library's picture, "the earlier picture" where it lies before a claim of the medium.
        copy: The same, of a clip or a picture: "the earlier copy".
    """

    here: str
    picture: str
    copy: str


def is_cited(state: CaseState, media_id: int) -> bool:
    """Whether an article of the case shows or links to a medium."""
    return any(not entry.set_aside_at for entry, _reference in state.cited_in(media_id))


def case_heading(state: CaseState, media_id: int) -> str:
    """What stands over the case's copy: "In the article" only where an article shows it."""
    return "In the article" if is_cited(state, media_id) else "File of the case"


def is_earlier(state: CaseState, match: Match) -> bool:
    """Whether the library item lies before a claim of the medium."""
    return any(seen_before(state, claim, match) is not None for claim in state.claims_of(match.media_id))


def copy_names(state: CaseState, match: Match) -> CopyNames:
    """What the two pictures of a match are called in the report."""
    here = THE_ARTICLE if is_cited(state, match.media_id) else THIS_FILE
    if is_earlier(state, match):
        return CopyNames(here, "the earlier picture", "the earlier copy")
    return CopyNames(here, LIBRARY_PICTURE, LIBRARY_COPY)
