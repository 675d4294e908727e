"""What each finding shows and what it does not show; for the help of the window, in plain words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """One finding.

    Attributes:
        name: As it stands in the window.
        shows: What may be said because of it.
        shows_not: What may not be said because of it.
        now: What to do next.
    """

    name: str
    shows: str
    shows_not: str
    now: str


MEANINGS: tuple[Meaning, ...] = (
    Meaning(
        "Seen 4 years 6 months before the claim",
        "The same picture or footage is in a library with a date before that of the claim: it is older than claimed.",
        "That the event of the claim did not happen, who made the picture, or that the library's date is right.",
        "Look at the source of the library's date. Compare both by eye, then decide.",
    ),
    Meaning(
        "Same picture, same footage",
        "Both come from one recording: the photograph itself agrees, whatever was cut off, mirrored or laid over it.",
        "Which of the two came first, and which one was changed. Only dates and sources tell that.",
        "Read what was changed, and look whether a change takes something away that matters.",
    ),
    Meaning(
        "Part of the picture is the same",
        "A part of the photograph agrees, and another part differs: a collage, or something put in or taken out.",
        "Which of the two was altered.",
        "Open Compare and press A to see where they agree and where they differ.",
    ),
    Meaning(
        "Same layout only",
        "Lettering, a frame or a logo agree; the photographs in them do not.",
        "Reuse. Two reports of one broadcaster look like this.",
        "Nothing, unless the layout itself is what the claim is about.",
    ),
    Meaning(
        "Same scene or same footage",
        "Both show one place and moment, or are one recording: the pictures alone do not tell these apart.",
        "That one was copied from the other. Two people may have filmed side by side.",
        "Step both together and look for things that move: people, smoke, vehicles.",
    ),
    Meaning(
        "Still picture match, time not determined",
        "A picture of the clip is the same as one in the library, but nothing moves, so the moment cannot be told.",
        "That the clips run in step.",
        "Look at the seconds before and after.",
    ),
    Meaning(
        "Found nowhere",
        "Nothing like it is in the libraries that were searched, with the methods of this program.",
        "That it is new, original or true. A library holds what somebody put into it.",
        "Look elsewhere with Q, ask for the original file, search other libraries.",
    ),
    Meaning(
        "Title, black or too plain to match",
        "These seconds hold too little to tell pictures apart, so they were not searched.",
        "Anything about where they come from.",
        "Look at them yourself.",
    ),
    Meaning(
        "Strong, possible and weak match",
        "How often unrelated pictures come this close in our test; the set and the figures are in the report.",
        "How likely the claim or the match is in your case: a rare chance still happens in many searches.",
        "Decide by eye. Only a person sets a verdict.",
    ),
    Meaning(
        "Date, device and place in the file",
        "What the file says of itself. Programs and people can write anything there, and platforms take it out.",
        "When and where the picture was taken, if nothing else agrees with it.",
        "Hold it against weather, shadows, signs and other pictures of the place.",
    ),
    Meaning(
        "Could not be had, unreadable, set aside",
        "The file was not looked at. It counts as not checked everywhere, also in the report.",
        "That there was nothing to find.",
        "Ask for the file, or read it again. The reason stands beside it.",
    ),
)
