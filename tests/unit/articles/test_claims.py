"""Claim suggestions: what triggers, what must not, and what is told about each."""

from __future__ import annotations

import pytest

from tests.unit.articles import senses
from workbench.articles import claims, details
from workbench.model.article import ClaimSuggestion, MediaReference, ReferenceKind, TextBlock


def _suggest(*texts: str, media: tuple[MediaReference, ...] = ()) -> tuple[ClaimSuggestion, ...]:
    return claims.suggest([TextBlock(text) for text in texts], media, {}, "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "Footage was released of pro-Turkish mercenaries doing a salute.",
        "The ministry published a video of the strike on Telegram.",
        "Satellite images taken on Sunday show the burned depot.",
        "The man was caught on camera leaving the shop.",
        "In the video, two soldiers walk across the square.",
        "Photos circulating online purport to show the wreck.",
        "Drone footage comes from the east of the city.",
    ],
)
def test_media_sentences(sentence: str) -> None:
    assert [claim.sentence for claim in _suggest(sentence)] == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ceasefire has entirely fallen through.",
        "The company released a new video game on Friday.",
        "He said the bigger picture was shown by the figures.",
        "“We released a video of the strike,” the spokesman said.",
        "Did the footage show a soldier?",
        "The minister met reporters at a photo opportunity that was published.",
    ],
)
def test_other_sentences(sentence: str) -> None:
    assert _suggest(sentence) == ()


def test_an_event_line_beside_a_media_claim_is_suggested() -> None:
    found = _suggest("Footage was released of a salute.", "A drone was also destroyed.")
    assert [claim.reason for claim in found][1] == "an event next to a claim about footage"


def test_an_event_line_beside_a_medium_is_linked_to_it() -> None:
    media = (MediaReference("v.mp4", ReferenceKind.VIDEO, block=1),)
    found = _suggest("A drone was destroyed.", "The talks go on.", media=media)
    assert [(claim.sentence, claim.media) for claim in found] == [("A drone was destroyed.", (0,))]


def test_a_caption_is_a_claim_about_its_medium_without_the_credit() -> None:
    media = (MediaReference("a.jpg", ReferenceKind.IMAGE),)
    block = TextBlock("Smoke rises over the port on Monday. (AP Photo/Jane Roe)", "caption")
    found = claims.suggest([block], media, {0: (0,)}, "en")
    assert [(claim.sentence, claim.media) for claim in found] == [("Smoke rises over the port on Monday.", (0,))]


@pytest.mark.parametrize(
    "caption", ["Photo: Jane Roe / Reuters", "Jane Roe", "Getty Images", "Jane Roe Submitted photo"]
)
def test_credits_and_bare_names_are_no_claims(caption: str) -> None:
    media = (MediaReference("a.jpg", ReferenceKind.IMAGE),)
    assert claims.suggest([TextBlock(caption, "caption")], media, {0: (0,)}, "en") == ()


def test_a_video_sentence_is_not_linked_to_a_photograph() -> None:
    media = (MediaReference("a.jpg", ReferenceKind.IMAGE, block=1),)
    assert _suggest("The group released a video of the hostages.", media=media)[0].media == ()


def test_spans_point_into_the_block() -> None:
    text = "Nothing here. The army released a video of the strike. Nothing more."
    found = _suggest(text)[0]
    assert text[found.start : found.end] == found.sentence


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Azerbaijan’s Ministry of Defense released videos.", "Azerbaijan’s Ministry of Defense"),
        ("According to Poghosyan, the video shows troops.", "Poghosyan"),
        ("Footage was released of a salute.", ""),
        ("The video was filmed by residents of the town.", "residents"),
    ],
)
def test_attribution(sentence: str, who: str) -> None:
    assert details.attribution(sentence) == who


def test_hedges_are_kept_as_written() -> None:
    assert details.hedges("A drone was Allegedly downed and reportedly burned.") == ("Allegedly", "reportedly")


def test_dates_are_exact_or_partial_and_never_guessed() -> None:
    text = "It may be from October 12, 2020, or March 2019, or from 2016, posted Friday."
    assert details.dates(text) == ("2020-10-12", "2019-03", "2016")


def test_places_follow_a_word_of_place() -> None:
    assert details.places("Shelling in Hadrut near the city of Shusha on Monday.") == ("Hadrut", "Shusha")


def test_no_more_claims_than_a_person_goes_through_are_suggested() -> None:
    repeated = [f"The army released video number {number % 400} of the strike." for number in range(3000)]
    assert len(_suggest(*repeated)) == 400
    different = [f"The army released video number {number} of the strike." for number in range(3000)]
    assert len(_suggest(*different)) == claims.MOST_CLAIMS + 1


SENSES = {
    "mended": (senses.MENDED_CLAIMS, senses.MENDED_OTHERS),
    "fresh": (senses.FRESH_CLAIMS, senses.FRESH_OTHERS),
    "last": (senses.LAST_CLAIMS, senses.LAST_OTHERS),
}


@pytest.mark.parametrize("name", SENSES)
def test_words_count_in_the_sense_of_media_only(name: str) -> None:
    claimed, others = SENSES[name]
    missed = [sentence for sentence in claimed if not _suggest(sentence)]
    wrong = [sentence for sentence in others if _suggest(sentence)]
    assert len(missed) <= 0.05 * len(claimed), missed
    assert len(wrong) <= 0.07 * len(others), wrong


@pytest.mark.parametrize(
    "sentence",
    [
        "The festival will screen forty short films and a new video by the artist.",
        "Parents were told that photographs may not be taken during the performance.",
        "The team will study the tape before Saturday’s match.",
        "The movement has already produced its share of powerful images.",
        "(Watch the video below.)",
        "The station will release the video on Friday.",
        "The video service said forty prisoners were released from jail.",
    ],
)
def test_a_verb_in_another_sense_or_not_asserted_makes_no_claim(sentence: str) -> None:
    assert _suggest(sentence) == ()


def test_the_reason_names_the_verb_nearest_to_the_medium() -> None:
    (claim,) = _suggest("Crews who published nothing else recovered a whale; photos taken by them show the wound.")
    assert "“taken”" in claim.reason and "published" not in claim.reason
    (claim,) = _suggest("The pictures, which could not be verified, were released by the ministry.")
    assert "“released”" in claim.reason
    (claim,) = _suggest("Researchers who study whales being caught in gear in the Pacific have captured video of one.")
    assert "caught" not in claim.reason and "points to" not in claim.reason


def test_what_is_visible_in_footage_rests_on_it() -> None:
    (claim,) = _suggest("What looks like a muzzle flash is visible in the fourth second of the footage.")
    assert "visible in the fourth second of the footage" in claim.reason
