"""The words of the window, the report and the messages for every code; one table each, plain English.

Pure data and small functions, so that the window, the command line and every exporter say the same thing.
"""

from __future__ import annotations

from collections.abc import Collection

from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.dates import DatePrecision, PartialDate
from workbench.model.match import Band, Decision, MatchFinding, Relation
from workbench.model.media import MediaKind
from workbench.model.review import (
    Category,
    Confidence,
    EvidenceKind,
    Likelihood,
    Pillar,
    PillarState,
    Rating,
    Stance,
)
from workbench.model.times import timecode
from workbench.review.changes import LAYOUT_HEADING as LAYOUT_HEADING  # noqa: PLC0414 - words are asked for here
from workbench.review.changes import LAYOUT_MEANING as LAYOUT_MEANING  # noqa: PLC0414
from workbench.review.changes import LIBRARY_PICTURE, THIS_FILE, change_place, change_words, place_in_copy, turn_words
from workbench.review.changes import ONLY_A_HASH as ONLY_A_HASH  # noqa: PLC0414
from workbench.review.changes import differing_words as differing_words  # noqa: PLC0414
from workbench.review.changes import hash_only_words as hash_only_words  # noqa: PLC0414

_CAUTION = "An old {thing} does not show that the event did not happen."
CAUTION = _CAUTION.format(thing="clip")
UNDECIDED = "no person has decided on this match"
NO_CHANGE = "No change found"
EARLIER_THAN_WHAT = "Earlier than what? Set the date of the claim"
THE_ARTICLE = "the article"
LIBRARY_COPY = "the copy in the library"
TIME_UNKNOWN = "Found, but the time could not be told"  # of which of these seconds a match shows

RATING_WORDS: dict[Rating, str] = {
    Rating.CONFIRMED: "Confirmed",
    Rating.MOSTLY_CONFIRMED: "Mostly confirmed",
    Rating.MIXED: "Mixed",
    Rating.FALSE_CONTEXT: "False context",
    Rating.ALTERED: "Altered",
    Rating.STAGED: "Staged",
    Rating.SATIRE_AS_REAL: "Satire as real",
    Rating.FALSE: "False",
    Rating.UNVERIFIABLE: "Unverifiable",
    Rating.NOT_YET_CHECKED: "Not yet checked",
}
RATING_MEANINGS: dict[Rating, str] = {
    Rating.CONFIRMED: "The evidence supports the claim.",
    Rating.MOSTLY_CONFIRMED: "The evidence supports the claim except for details.",
    Rating.MIXED: "Part of the claim is supported, part is contradicted.",
    Rating.FALSE_CONTEXT: "Real footage with a wrong date, place or event.",
    Rating.ALTERED: "The footage was changed in a way that misleads.",
    Rating.STAGED: "The scene was acted or arranged.",
    Rating.SATIRE_AS_REAL: "Satire passed on as if it were meant in earnest.",
    Rating.FALSE: "The evidence contradicts the claim.",
    Rating.UNVERIFIABLE: "There is not enough evidence to decide.",
    Rating.NOT_YET_CHECKED: "Nobody has decided yet.",
}
# 1 (false) to 5 (true), as ClaimReview wants it; unverifiable and unchecked claims have no number.
RATING_VALUES: dict[Rating, int] = {
    Rating.CONFIRMED: 5,
    Rating.MOSTLY_CONFIRMED: 4,
    Rating.MIXED: 3,
    Rating.FALSE_CONTEXT: 1,
    Rating.ALTERED: 1,
    Rating.STAGED: 1,
    Rating.SATIRE_AS_REAL: 1,
    Rating.FALSE: 1,
}
CATEGORY_WORDS: dict[Category, str] = {
    Category.ORIGINAL: "Original",
    Category.DECONTEXTUALIZED: "Out of context",
    Category.EDITED_OR_CROPPED: "Edited or cropped",
    Category.TRANSFORMED: "Transformed",
    Category.STAGED: "Staged",
    Category.SATIRE: "Satire",
}
CATEGORY_MEANINGS: dict[Category, str] = {
    Category.ORIGINAL: "No sign of misleading alteration; what is said of it may still be false.",
    Category.DECONTEXTUALIZED: "Unaltered, but with a wrong date, place or event.",
    Category.EDITED_OR_CROPPED: "A part of the picture, or shortened or spliced clips.",
    Category.TRANSFORMED: "Something was added, removed or replaced, or speed or sound changed.",
    Category.STAGED: "Acted or arranged.",
    Category.SATIRE: "Made as satire and shown as such.",
}
CATEGORY_SCHEMA_ORG: dict[Category, str] = {
    Category.ORIGINAL: "OriginalMediaContent",
    Category.DECONTEXTUALIZED: "DecontextualizedContent",
    Category.EDITED_OR_CROPPED: "EditedOrCroppedContent",
    Category.TRANSFORMED: "TransformedContent",
    Category.STAGED: "StagedContent",
    Category.SATIRE: "SatireOrParodyContent",
}
LIKELIHOOD_WORDS: dict[Likelihood, str] = {
    Likelihood.ALMOST_NO_CHANCE: "Almost no chance",
    Likelihood.VERY_UNLIKELY: "Very unlikely",
    Likelihood.UNLIKELY: "Unlikely",
    Likelihood.ROUGHLY_EVEN: "Roughly even chance",
    Likelihood.LIKELY: "Likely",
    Likelihood.VERY_LIKELY: "Very likely",
    Likelihood.ALMOST_CERTAIN: "Almost certain",
}
# What the ICD-203 words mean; printed beside the word, never in a sentence with the confidence.
LIKELIHOOD_RANGES: dict[Likelihood, str] = {
    Likelihood.ALMOST_NO_CHANCE: "1 to 5 %",
    Likelihood.VERY_UNLIKELY: "5 to 20 %",
    Likelihood.UNLIKELY: "20 to 45 %",
    Likelihood.ROUGHLY_EVEN: "45 to 55 %",
    Likelihood.LIKELY: "55 to 80 %",
    Likelihood.VERY_LIKELY: "80 to 95 %",
    Likelihood.ALMOST_CERTAIN: "95 to 99 %",
}
CONFIDENCE_WORDS: dict[Confidence, str] = {
    Confidence.LOW: "Low",
    Confidence.MODERATE: "Moderate",
    Confidence.HIGH: "High",
}
BAND_WORDS: dict[Band, str] = {
    Band.STRONG: "Strong match",
    Band.POSSIBLE: "Possible match",
    Band.WEAK: "Weak match",
}
SAME_FILE = "The same file, byte for byte"
PILLAR_WORDS: dict[Pillar, str] = {
    Pillar.PROVENANCE: "Provenance",
    Pillar.SOURCE: "Source",
    Pillar.DATE: "Date",
    Pillar.LOCATION: "Location",
    Pillar.MOTIVATION: "Motivation",
}
PILLAR_QUESTIONS: dict[Pillar, str] = {
    Pillar.PROVENANCE: "Is this the original, and where is the earliest copy?",
    Pillar.SOURCE: "Who made it, and who published it first?",
    Pillar.DATE: "When was it made, as against when it was published?",
    Pillar.LOCATION: "Where was it made?",
    Pillar.MOTIVATION: "Why was it made, and why is it shared?",
}
PILLAR_STATE_WORDS: dict[PillarState, str] = {
    PillarState.ANSWERED: "Answered",
    PillarState.PARTLY: "Partly",
    PillarState.CONTRADICTS: "Contradicts",
    PillarState.NOT_ESTABLISHED: "Not established",
}
STANCE_WORDS: dict[Stance, str] = {
    Stance.FOR: "Speaks for the claim",
    Stance.AGAINST: "Speaks against the claim",
    Stance.NEUTRAL: "Neither for nor against",
}
EVIDENCE_WORDS: dict[EvidenceKind, str] = {
    EvidenceKind.MATCH: "Match",
    EvidenceKind.MEDIUM: "Picture or clip",
    EvidenceKind.SEARCH: "Search",
    EvidenceKind.OUTSIDE: "Outside source",
    EvidenceKind.FIGURE: "Figure",
}
SOURCE_GRADES: dict[str, str] = {
    "A": "Completely reliable",
    "B": "Usually reliable",
    "C": "Fairly reliable",
    "D": "Not usually reliable",
    "E": "Unreliable",
    "F": "Reliability cannot be judged",
}
INFORMATION_GRADES: dict[str, str] = {
    "1": "Confirmed by other sources",
    "2": "Probably true",
    "3": "Possibly true",
    "4": "Doubtful",
    "5": "Improbable",
    "6": "Truth cannot be judged",
}
KIND_WORDS: dict[MediaKind, str] = {
    MediaKind.IMAGE: "Picture",
    MediaKind.VIDEO: "Clip",
    MediaKind.AUDIO: "Sound",
    MediaKind.UNKNOWN: "File",
}
PRECISION_WORDS: dict[DatePrecision, str] = {
    DatePrecision.DAY: "day known",
    DatePrecision.MONTH: "month known",
    DatePrecision.YEAR: "year known",
}
_SURE_OF_SPEED = 0.05  # over a few seconds a smaller difference is an error of measurement


def rating_words(state: CaseState, rating: Rating) -> str:
    """A verdict as this desk calls it; its code never changes."""
    return state.rating_words.get(rating.value) or RATING_WORDS[rating]


def plural(count: int, one: str, many: str = "") -> str:
    """`1 file`, `3 files`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def relation_words(relation: Relation, kind: MediaKind) -> str:
    """The relation as shown on the match card; `kind` is the case medium's."""
    if relation is Relation.SAME_PICTURE:
        return "Same footage" if kind is MediaKind.VIDEO else "Same picture"
    return {
        Relation.SHARED_CONTENT: "Part of the picture is the same",
        Relation.SAME_LAYOUT: "Same layout only: this does not show reuse",
        Relation.SAME_SCENE: "Same scene or same footage",
    }[relation]


def decision_words(decision: Decision | None, kind: MediaKind) -> str:
    """A decision as shown on its button and in lists; None is "Not decided"."""
    if decision is None:
        return "Not decided"
    if decision is Decision.SAME:
        return "Same footage" if kind is MediaKind.VIDEO else "Same picture"
    return {
        Decision.RELATED: "Related",
        Decision.NOT_RELATED: "Not related",
        Decision.LATER: "Decide later",
    }[decision]


def speed_words(speed: float) -> str:
    """`plays 1.25 times faster`; empty at the same speed."""
    if abs(speed - 1.0) < 0.005 or speed <= 0:
        return ""
    factor, word = (speed, "faster") if speed > 1 else (1 / speed, "slower")
    return f"plays {f'{factor:.2f}'.rstrip('0').rstrip('.')} times {word}"


def thing_words(kinds: Collection[MediaKind]) -> str:
    """What media of these kinds are called in a sentence: `picture`, `clip`, `picture or clip`."""
    named = {MediaKind.IMAGE: "picture", MediaKind.VIDEO: "clip"}
    return " or ".join(word for kind, word in named.items() if kind in kinds) or "file"


def caution_words(kinds: Collection[MediaKind]) -> str:
    """What an old medium does not show, and what a page judges, by the kinds of the claim's media."""
    judged = {"clip": "footage", "picture or clip": "pictures and footage"}.get(thing_words(kinds), thing_words(kinds))
    limits = f"This page judges the {judged} and how {'they were' if ' ' in judged else 'it was'} used, nothing more."
    return f"{_CAUTION.format(thing=thing_words(kinds))} {limits}"


def transform_words(finding: MatchFinding, here: str = THIS_FILE, there: str = LIBRARY_PICTURE) -> tuple[str, ...]:
    """What was changed between the library's copy and the case's copy, each once, in words with its place.

    What the case's copy shows instead of the other picture is no change of it: see `differing_words`.

    Args:
        finding: As found.
        here, there: What the two pictures are called, as in `changes.change_words`.
    """
    places: dict[str, list[str]] = {}
    for transform in finding.transforms:
        if transform.name == "differs":
            continue
        phrase = change_words(transform, finding, here, there)
        if transform.name == "speed":
            phrase = speed_words(finding.speed) or phrase
        places.setdefault(phrase, []).append(change_place(transform))
    phrases = [_with_places(phrase, found) for phrase, found in places.items()]
    if finding.mirrored and "mirrored" not in phrases:
        phrases.insert(0, "mirrored")
    tilted = any(one.name == "tilted" for one in finding.transforms)
    if finding.rotation_deg and not tilted and "rotated" not in {one.name for one in finding.transforms}:
        phrases.append(turn_words(finding.rotation_deg))
    if finding.reversed:
        phrases.append("plays backwards")
    speed = speed_words(finding.speed) if abs(finding.speed - 1.0) >= _SURE_OF_SPEED else ""
    if speed and speed not in phrases:
        phrases.append(speed)
    return tuple(dict.fromkeys(phrases))


def _with_places(phrase: str, places: list[str]) -> str:
    known = "; ".join(dict.fromkeys(place for place in places if place))
    return f"{phrase} ({known})" if known else phrase


def changed_sentence(finding: MatchFinding, here: str = THIS_FILE, there: str = LIBRARY_PICTURE) -> str:
    """`Mirrored, black bars added`; "No change found" when there is no known change.

    Semicolons stand between changes where one of them has a comma or colon of its own.
    """
    phrases = transform_words(finding, here, there)
    if not phrases:
        return NO_CHANGE
    between = "; " if any(sign in phrase for phrase in phrases for sign in ",:;") else ", "
    text = between.join(phrases)
    return text[0].upper() + text[1:]


def range_words(start_s: float, end_s: float | None) -> str:
    """`0:02.40 to 0:14.80`, or one time."""
    if end_s is None or end_s == start_s:
        return timecode(start_s)
    return f"{timecode(start_s)} to {timecode(end_s)}"


def where_sentence(finding: MatchFinding, there: str = LIBRARY_COPY) -> str:
    """Which stretch equals which: `0:02.40 to 0:14.80 equals 1:02.10 to 1:14.50 of the copy in the library`.

    Args:
        finding: As found.
        there: What the other copy is called: "the earlier copy" only where the dates show it.
    """
    case = None if finding.query_start_s is None else range_words(finding.query_start_s, finding.query_end_s)
    library = None if finding.library_start_s is None else range_words(finding.library_start_s, finding.library_end_s)
    if case and library:
        return f"{case} equals {library} of {there}"
    if library:
        return f"Found at {library} of {there}"
    if case:
        return f"Found at {case}; the time in {there} could not be told"
    return ""


def place_sentence(finding: MatchFinding, here: str = THIS_FILE) -> str:
    """Where a still's other picture lies in a larger one: `Left half of the picture in this file`; or empty."""
    place = place_in_copy(finding)
    return f"{place[0].upper()}{place[1:]} of the picture in {here}" if place else ""


def date_words(text: str) -> str:
    """`9 Apr 2016`, `Apr 2016, month known`; "date unknown" for an empty text; the text itself where it is no date.

    A record may have been changed by anybody, and its report has to say so rather than fail.
    """
    if not text:
        return "date unknown"
    try:
        date = PartialDate(text)
    except UsageError:
        return f"“{text}”, which is not a date"
    if date.precision is DatePrecision.DAY:
        return date.words()
    return f"{date.words()}, {PRECISION_WORDS[date.precision]}"


def grade_words(source_grade: str, information_grade: str) -> str:
    """`Source B 2: usually reliable; probably true`; empty when neither is given."""
    if not source_grade and not information_grade:
        return ""
    words = [SOURCE_GRADES.get(source_grade, ""), INFORMATION_GRADES.get(information_grade, "")]
    return f"Source {source_grade} {information_grade}".strip() + ": " + "; ".join(w.lower() for w in words if w)


def strength_words(finding: MatchFinding) -> str:
    """How strong a match is; of two files that are the same, just that: a band tells how alike pictures are."""
    return SAME_FILE if finding.is_same_file else BAND_WORDS[finding.band]


def strength_and_relation(finding: MatchFinding, kind: MediaKind) -> tuple[str, ...]:
    """How strong a match is and what the two share, for a line of a listing; of one file the first says both."""
    return (SAME_FILE,) if finding.is_same_file else (BAND_WORDS[finding.band], relation_words(finding.relation, kind))
