"""What a command changed, so that views refresh only that."""

from __future__ import annotations

from dataclasses import dataclass

ALL_KINDS = frozenset(
    {
        "articles",
        "claims",
        "media",
        "keyframes",
        "matches",
        "tags",
        "notes",
        "texts",
        "places",
        "masks",
        "covered",
        "verdicts",
        "evidence",
        "elsewhere",
        "vocabulary",
        "figures",
        "libraries",
        "history",
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """One recorded change.

    Attributes:
        label: In words, past tense ("Tagged 3 frames: flag").
        kinds: What views must read again; a subset of `ALL_KINDS`.
        ids: New or changed rows of the first kind meant by the command.
    """

    label: str
    kinds: frozenset[str] = frozenset()
    ids: tuple[int, ...] = ()
