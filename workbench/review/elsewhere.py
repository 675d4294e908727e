"""Searches made elsewhere, in words."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.model.case import CaseState
from workbench.model.media import MediaItem
from workbench.model.review import Claim, LookedElsewhere, Outcome
from workbench.model.times import timecode
from workbench.model.web_addresses import address_words
from workbench.review.words import date_words

NOTHING_SENT = "The program itself sends nothing."
_OUTCOMES = {
    Outcome.OPEN: "what it came to is not recorded",
    Outcome.NOTHING: "nothing was found",
    Outcome.FOUND: "something was found",
}


def looked_words(step: LookedElsewhere, medium: MediaItem | None) -> str:
    """What was looked for: `part of “x.mp4” at 0:08.52`."""
    name = f"“{medium.name}”" if medium is not None else "a medium"
    base = medium.facts.time_base if medium is not None and medium.facts is not None else None
    time = f" at {timecode(base.seconds(step.pts))}" if base is not None and step.pts is not None else ""
    return f"{'part of ' if step.crop is not None else ''}{name}{time}"


def outcome_words(step: LookedElsewhere, state: CaseState) -> str:
    """What it came to, with the address of what was found."""
    pin = next((pin for pin in state.evidence if pin.id == step.evidence_id), None)
    told = f"found {address_words(pin.url)}" if pin is not None else _OUTCOMES[step.outcome]
    return f"{told}: {step.note}" if step.note and pin is None else told


def step_sentence(step: LookedElsewhere, state: CaseState) -> str:
    """For the report: when, who, what, with what, and what it came to."""
    what = looked_words(step, state.medium(step.media_id))
    when = date_words(step.at[:10])
    return f"{when}, {step.by}: looked for {what} with {step.service}; {outcome_words(step, state)}."


def steps_for(state: CaseState, claim: Claim) -> Iterator[LookedElsewhere]:
    """Searches elsewhere that count for a claim: made for it, or for a medium it rests on."""
    for step in state.looked_elsewhere:
        if step.claim_id == claim.id or (step.claim_id is None and step.media_id in claim.media_ids):
            yield step
