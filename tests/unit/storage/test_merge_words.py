"""What a merge says of things: words as the window has them, no codes, and in the order people count."""

from __future__ import annotations

import re

import pytest

from tests.unit.storage.test_merging import merged, mine, source, theirs, verdict
from workbench.model.gazetteer import PlaceName
from workbench.model.match import Decision
from workbench.model.review import Rating
from workbench.storage.case_store import CaseStore
from workbench.storage.merge_tables import in_order
from workbench.storage.row_words import named, row_words

__all__ = ("mine", "theirs")  # fixtures
_CODE = re.compile(r"[\[\]{}_]|\bset\b|rating-word|not-related|\bneutral\b")


def test_the_names_of_a_desk_for_verdicts_are_told_in_words(mine: CaseStore, theirs: CaseStore) -> None:
    theirs.set_rating_words({"false": "Wrong"})
    theirs.save_verdict(verdict(1, Rating.FALSE))
    told = {one.what: one.words for one in merged(mine, theirs).arrivals}
    assert told["What the verdict “False” is called in the case"] == "Wrong"
    assert told["The verdict on claim 1"] == "Wrong: It is false."


def test_no_code_is_shown(mine: CaseStore, theirs: CaseStore) -> None:
    theirs.set_masking("masked")
    theirs.pin(source(1, "https://example.org/a"))
    theirs.set_place_name(PlaceName("Shushi", ("Şuşa",)))
    theirs.add_covered(1, None, (0.3, 0.25, 0.5, 0.125), "")
    theirs.correct_article(1, {"url": "https://example.org/b"})
    told = {one.what: one.words for one in merged(mine, theirs).arrivals}
    assert told["Whether pictures of the case are masked at first"] == "masked"
    assert told["Evidence 1 of claim 1"] == "Outside source; speaks for the claim; https://example.org/a"
    assert told["The place name “Shushi”"] == "other spellings: Şuşa"
    assert told["Covered area 1 of medium 1"] == "30 % from the left, 25 % from the top, 50 % wide, 12 % high"
    assert told["The address of article 1"] == "https://example.org/b"
    assert [line for pair in told.items() for line in pair if _CODE.search(line)] == []


@pytest.mark.parametrize(
    ("table", "row", "words"),
    [
        ("match_decision", {"decision": Decision.NOT_RELATED.value}, "Not related"),
        ("match_decision", {"decision": Decision.SAME.value}, "Same picture or footage"),
        ("match_decision", {"decision": "unheard"}, "unheard"),
        ("vocabulary", {"aliases": "[]", "favourite_key": None, "graphic": 0}, "no other spellings"),
        (
            "vocabulary",
            {"aliases": '["uav"]', "favourite_key": 2, "graphic": 1},
            "other spellings: uav; key 2; graphic",
        ),
        ("looked_elsewhere", {"service": "TinEye", "outcome": "nothing", "note": ""}, "TinEye; nothing found"),
        ("claim", {"sentence": "So.", "date": "2016-04-09", "attribution": "Ina"}, "So.; 9 Apr 2016; Ina"),
        ("article_field", {"name": "published", "value": ""}, "what was read is not believed"),
        ("not_taken", {"sort": "claim", "position": 0}, "Suggested claim 1"),
        ("covered_area", {"rect": "no rectangle", "note": ""}, "no rectangle"),
    ],
)
def test_a_row_in_words(table: str, row: dict[str, object], words: str) -> None:
    assert row_words(table, row) == words


def test_fields_are_called_by_their_words() -> None:
    assert named("case_field", {"name": "title", "value": "x"})["name"] == "The title of the case"
    assert named("article_field", {"name": "published", "value": ""})["name"] == "date of publication"


def test_claim_7_comes_before_claim_10() -> None:
    units = [("claim", 10), ("claim", 7), ("case_field", "title"), ("claim_media", 7, 10), ("claim_media", 7, 9)]
    expected = [("case_field", "title"), ("claim", 7), ("claim", 10), ("claim_media", 7, 9), ("claim_media", 7, 10)]
    assert sorted(units, key=in_order) == expected


def test_what_comes_is_listed_in_that_order(mine: CaseStore, theirs: CaseStore) -> None:
    for number in range(12):
        theirs.add_claim(f"Claim of {number}.")
    told = [one.what for one in merged(mine, theirs).arrivals if one.what.startswith("Claim ")]
    assert told == [f"Claim {number}" for number in range(3, 15)]
