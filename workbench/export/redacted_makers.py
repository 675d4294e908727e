"""What a redacted copy leaves out of what cameras and programs wrote of their owners: people and devices by name."""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.model.case import CaseState
from workbench.model.mapping import with_each
from workbench.model.media import FactEntry, FileFacts, MediaFacts

# A make and model can tell who took a picture as well as a name does; many phones bear their owner's.
_MAKER_TAG = re.compile(
    r"(?:^|[:._ -])(?:xp)?(?:artist|author|creator|by-?line(?:title)?|photographer|(?:camera)?owner(?:name)?|copyright"
    r"(?:notice)?|credit|contact|rights|(?:body|camera|lens|internal)?serial(?:number)?|make|(?:camera)?model(?:name)?"
    r"|(?:unique)?cameramodel|hostcomputer|devicename|device|lens(?:make|model)?)$",
    re.IGNORECASE,
)


def names_a_maker(entry: FactEntry) -> bool:
    """Whether a tag tells who made a file, or with which device."""
    return bool(_MAKER_TAG.search(entry.name))


def without_makers(state: CaseState) -> tuple[CaseState, int]:
    """The case without names that cameras wrote, and how many fields that were."""
    count = 0

    def of_facts(facts: MediaFacts) -> MediaFacts:
        nonlocal count
        entries = tuple(one for one in facts.entries if not names_a_maker(one))
        gone = {one.value.strip() for one in facts.entries if names_a_maker(one)} | {facts.device}
        gone.discard("")
        summary = tuple(one for one in facts.summary if not any(name in one for name in gone))
        count += len(facts.entries) - len(entries) + bool(facts.device)
        return replace(facts, entries=entries, summary=summary, device="")

    without: CaseState = with_each(state, MediaFacts, of_facts)
    return with_each(without, FileFacts, lambda one: replace(one, device="")), count
