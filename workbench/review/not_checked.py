"""What was not checked for a claim: sentences made from what was not done. What is not established has its own list."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.model.case import CaseState
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.review import Claim, EvidenceKind
from workbench.review import elsewhere

NEVER_CHECKED = (
    "Whether a picture or sound was generated or altered by a computer in a way that leaves no earlier copy to compare"
    " with: this program compares pictures with known ones, nothing more."
)


def not_checked(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """Everything that was not done for a claim, in sentences; the last one holds for every claim with media."""
    media = [medium for medium in map(state.medium, claim.media_ids) if medium is not None]
    sentences = [sentence for medium in media for sentence in _of_medium(state, medium)]
    sentences += _elsewhere(state, claim, media)
    sentences += _sources(state, claim)
    sentences += _second(state, claim)
    if any(medium.state is MediaState.READY for medium in media):
        sentences.append(NEVER_CHECKED)
    return tuple(dict.fromkeys(sentences))


def _of_medium(state: CaseState, medium: MediaItem) -> Iterator[str]:
    has_sound = medium.kind is MediaKind.AUDIO or bool(medium.facts and medium.facts.has_audio)
    if medium.state is MediaState.READY and has_sound:
        yield f"The sound of “{medium.name}” was not compared with anything."
    for search in state.searches:
        if medium.id in search.media_ids:
            for note in search.notes:
                name, colon, told = note.partition(": ")
                if colon and name == medium.name:
                    yield f"In the search of {search.at[:10]}, “{medium.name}”: {told.rstrip('.')}."
        for line in search.unread:
            name, colon, why = line.partition(": ")
            if colon and name == medium.name:
                yield f"“{medium.name}” was left out of the search of {search.at[:10]}: {why.rstrip('.')}."


def _elsewhere(state: CaseState, claim: Claim, media: list[MediaItem]) -> Iterator[str]:
    if any(one.state is MediaState.READY for one in media) and not any(elsewhere.steps_for(state, claim)):
        yield "No search with another service (reverse image search) is recorded for this claim."


def _sources(state: CaseState, claim: Claim) -> Iterator[str]:
    bare = [
        pin
        for pin in state.evidence
        if pin.claim_id == claim.id and pin.kind is EvidenceKind.OUTSIDE and pin.url and not pin.archive_url
    ]
    if bare:
        count = "One outside source has" if len(bare) == 1 else f"{len(bare)} outside sources have"
        yield f"{count} no archived copy, so nobody can see later what stood there."


def _second(state: CaseState, claim: Claim) -> Iterator[str]:
    verdict = state.verdicts.get(claim.id)
    if verdict is None or not verdict.revision or verdict.second_analyst:
        return
    if not any(answer.claim_id == claim.id for answer in state.second_answers):
        yield "No second analyst has answered this claim."
