"""Verdicts as JSON-LD: what they say, what they never make up, and that every seeded fault is found."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from tests.unit.export.full_state import PUBLISHED, full_state
from tests.unit.export.sample_state import sample_pictures, sample_state, undecided
from workbench.export.build import build_content
from workbench.export.exporters import render_report
from workbench.export.jsonld import document
from workbench.export.jsonld_check import check, schema, vocabulary
from workbench.export.selecting import of_claims
from workbench.model.case import CaseState
from workbench.model.gazetteer import PlaceName
from workbench.model.report import FormatOptions, ReportRequest
from workbench.model.review import Category, Rating
from workbench.review.words import CATEGORY_SCHEMA_ORG

Document = dict[str, Any]
DRAFT = FormatOptions()


def made(state: CaseState, options: FormatOptions = DRAFT, warnings: tuple[str, ...] = ()) -> Document:
    request = ReportRequest(state, sample_pictures(), ("jsonld",), "0.1", warnings, for_formats=options)
    (file,) = render_report(request)
    found: Document = json.loads(file.data)
    return found


def of_kind(data: Document, kind: str) -> list[Document]:
    return [node for node in data["@graph"] if node["@type"] == kind]


@pytest.mark.parametrize("options", [DRAFT, PUBLISHED], ids=["draft", "published"])
@pytest.mark.parametrize(
    "state", [sample_state(), full_state(), undecided(sample_state())], ids=["small", "full", "open"]
)
def test_what_is_written_is_right(state: CaseState, options: FormatOptions) -> None:
    data = made(state, options)
    assert check(data) == ()
    jsonschema.validate(data, schema())


def test_the_rating_has_the_word_and_a_fixed_scale() -> None:
    (review,) = of_kind(made(sample_state()), "ClaimReview")
    rating = review["reviewRating"]
    assert (rating["worstRating"], rating["ratingValue"], rating["bestRating"]) == (1, 1, 5)
    assert rating["alternateName"] == "False context"


def test_a_claim_is_located_where_the_list_of_places_says() -> None:
    state = sample_state()
    first = replace(state.claims[0], sentence="На видео танк горит в Гадруте.")
    listed = replace(state, claims=(first, *state.claims[1:]), gazetteer=(PlaceName("Hadrut", ("Гадрут",)),))
    claim = of_kind(made(listed), "Claim")[0]
    assert claim["contentLocation"] == [{"@type": "Place", "name": "Hadrut"}]


def test_a_desk_s_own_word_is_told_on_the_same_scale() -> None:
    state = replace(sample_state(), rating_words={"false-context": "Miscaptioned"})
    rating = of_kind(made(state), "ClaimReview")[0]["reviewRating"]
    assert (rating["alternateName"], rating["ratingValue"]) == ("Miscaptioned", 1)


def test_unverifiable_has_a_word_and_no_number_and_unchecked_no_review() -> None:
    data = made(full_state())
    words = {review["reviewRating"]["alternateName"]: review["reviewRating"] for review in of_kind(data, "ClaimReview")}
    assert "ratingValue" not in words["Unverifiable"]
    assert "Not yet checked" not in words
    assert len(of_kind(data, "Claim")) == 2 + len(Rating)


def test_without_an_address_it_is_a_draft_and_no_address_is_made_up() -> None:
    data = made(full_state())
    assert {one["creativeWorkStatus"] for one in of_kind(data, "ClaimReview") + of_kind(data, "MediaReview")} == {
        "Draft"
    }
    assert all("url" not in one and "datePublished" not in one for one in of_kind(data, "ClaimReview"))
    assert "author" not in json.dumps(data)
    assert of_kind(data, "Organization") == []


def test_a_date_of_publication_needs_an_address() -> None:
    data = made(sample_state(), FormatOptions(published="2020-10-15"))
    assert "2020-10-15" not in json.dumps(data)


def test_with_an_address_a_final_verdict_is_published_and_a_draft_verdict_is_not() -> None:
    state = sample_state()
    (verdict,) = state.verdicts.values()
    assert of_kind(made(state, PUBLISHED), "ClaimReview")[0]["creativeWorkStatus"] == "Published"
    open_again = replace(state, verdicts={verdict.claim_id: replace(verdict, final=False)})
    assert of_kind(made(open_again, PUBLISHED), "ClaimReview")[0]["creativeWorkStatus"] == "Draft"


def test_a_record_that_was_changed_outside_is_a_draft_and_says_so_first() -> None:
    data = made(sample_state(), PUBLISHED, ("This case was changed outside the program.",))
    (review,) = of_kind(data, "ClaimReview")
    assert review["creativeWorkStatus"] == "Draft"
    assert review["reviewBody"].startswith("This case was changed outside the program.")
    assert check(data) == ()


def test_the_publisher_is_whom_the_settings_name() -> None:
    data = made(sample_state(), PUBLISHED)
    (organisation,) = of_kind(data, "Organization")
    assert organisation["name"] == "The Verification Desk"
    assert of_kind(data, "ClaimReview")[0]["publisher"] == {"@id": organisation["@id"]}


def test_an_address_that_is_no_link_is_no_address() -> None:
    for url in ("javascript:alert(1)", "https://bank.example@evil.example/", "report.html"):
        data = made(sample_state(), replace(PUBLISHED, url=url, organisation_url=url))
        assert url not in json.dumps(data)
        assert of_kind(data, "ClaimReview")[0]["creativeWorkStatus"] == "Draft"
        assert check(data) == ()


def test_the_earlier_copy_is_told_with_its_hash() -> None:
    data = made(sample_state())
    (review,) = of_kind(data, "MediaReview")
    assert review["mediaAuthenticityCategory"] == "DecontextualizedContent"
    assert "earliest known date 3 Apr 2016" in review["originalMediaContextDescription"]
    earlier = next(node for node in data["@graph"] if {"@id": node["@id"]} in review["originalMediaLink"])
    assert earlier["sha256"] == "cd" * 32


def test_only_the_claims_chosen_are_told() -> None:
    data = made(of_claims(full_state(), (3,)), PUBLISHED)
    assert [claim["text"] for claim in of_kind(data, "Claim")] == ["Claim of number 3."]
    assert check(data) == ()


def test_no_name_of_an_analyst_is_given_away() -> None:
    assert "Mara" not in json.dumps(made(full_state(), PUBLISHED))


def test_every_category_is_one_of_schema_org() -> None:
    known = set(vocabulary().enumerations["MediaManipulationRatingEnumeration"])
    assert {CATEGORY_SCHEMA_ORG[category] for category in Category} == known


# -- seeded faults


def node(data: Document, kind: str) -> Document:
    return of_kind(data, kind)[0]


def put(kind: str, name: str, value: Any) -> Callable[[Document], None]:
    return lambda data: node(data, kind).__setitem__(name, value)


def take(kind: str, name: str) -> Callable[[Document], None]:
    return lambda data: node(data, kind).pop(name)  # type: ignore[no-any-return]


def rate(name: str, value: Any) -> Callable[[Document], None]:
    return lambda data: node(data, "ClaimReview")["reviewRating"].__setitem__(name, value)


def unrate(name: str) -> Callable[[Document], None]:
    return lambda data: node(data, "ClaimReview")["reviewRating"].pop(name)  # type: ignore[no-any-return]


def same_name(data: Document) -> None:
    node(data, "Article")["@id"] = node(data, "Claim")["@id"]


def set_root(name: str, value: Any) -> Callable[[Document], None]:
    return lambda data: data.__setitem__(name, value)


SEEDED: dict[str, tuple[Callable[[Document], object], str]] = {
    "no context": (lambda data: data.pop("@context"), "@context must be"),
    "another context": (set_root("@context", "https://schema.example"), "@context must be"),
    "a graph that is no list": (set_root("@graph", {}), "must be a list"),
    "something beside the graph": (set_root("claims", 3), "beside @graph"),
    "no type": (lambda data: node(data, "Claim").pop("@type"), "has no @type"),
    "a type that does not exist": (put("Claim", "@type", "Claimm"), "no type of schema.org"),
    "two types": (put("Claim", "@type", ["Claim", "Article"]), "must be one text"),
    "no claimReviewed": (take("ClaimReview", "claimReviewed"), "has no “claimReviewed”"),
    "no reviewRating": (take("ClaimReview", "reviewRating"), "has no “reviewRating”"),
    "no itemReviewed": (take("ClaimReview", "itemReviewed"), "has no “itemReviewed”"),
    "no category": (take("MediaReview", "mediaAuthenticityCategory"), "has no “mediaAuthenticityCategory”"),
    "no text of a claim": (take("Claim", "text"), "has no “text”"),
    "no name of the publisher": (take("Organization", "name"), "has no “name”"),
    "no word of the rating": (unrate("alternateName"), "has no “alternateName”"),
    "no end of the scale": (unrate("bestRating"), "has no “bestRating”"),
    "no address and not a draft": (take("ClaimReview", "url"), "must say that it is a draft"),
    "a misspelt property": (put("ClaimReview", "claimReviwed", "x"), "no property “claimReviwed”"),
    "a property of something else": (put("Claim", "ratingValue", 1), "no property of Claim"),
    "a category that does not exist": (put("MediaReview", "mediaAuthenticityCategory", "Fake"), "must be a category"),
    "our own code as a category": (
        put("MediaReview", "mediaAuthenticityCategory", "decontextualized"),
        "must be a category",
    ),
    "original and transformed": (
        put("MediaReview", "mediaAuthenticityCategory", ["OriginalMediaContent", "TransformedContent"]),
        "at once",
    ),
    "original and staged": (
        put("MediaReview", "mediaAuthenticityCategory", ["OriginalMediaContent", "StagedContent"]),
        "at once",
    ),
    "a category twice": (
        put("MediaReview", "mediaAuthenticityCategory", ["StagedContent", "StagedContent"]),
        "named twice",
    ),
    "no category in the list": (put("MediaReview", "mediaAuthenticityCategory", []), "empty list"),
    "a relative address": (put("ClaimReview", "url", "/reports/1"), "whole web address"),
    "a relative address of a medium": (put("VideoObject", "contentUrl", "salute.mp4"), "whole web address"),
    "a script for an address": (put("Article", "url", "javascript:alert(1)"), "whole web address"),
    "a site after an @": (put("Article", "url", "https://bank.example@evil.example/"), "whole web address"),
    "a date in words": (put("Claim", "datePublished", "12 Oct 2020"), "must be a date"),
    "a date of no calendar": (put("Claim", "datePublished", "2020-02-30"), "must be a date"),
    "a date with slashes": (put("ClaimReview", "datePublished", "2020/10/15"), "must be a date"),
    "a moment without a zone": (put("ClaimReview", "dateCreated", "2020-10-14T11:00:00"), "must be a date"),
    "a number for a date": (put("Claim", "datePublished", 2020), "must be a date"),
    "a rating above the scale": (rate("ratingValue", 6), "outside the scale"),
    "a rating below the scale": (rate("ratingValue", 0), "outside the scale"),
    "a rating that is a word": (rate("ratingValue", "False"), "is no number"),
    "a scale upside down": (rate("bestRating", 0), "must be above"),
    "another scale": (rate("bestRating", 10), "must be 5"),
    "a rating between two": (rate("ratingValue", 1.5), "whole number"),
    "true for a number": (rate("ratingValue", True), "ratingValue"),
    "a number for a sentence": (put("ClaimReview", "claimReviewed", 7), "must be a text"),
    "an empty sentence": (put("Claim", "text", ""), "is empty"),
    "nothing for a name": (put("Article", "headline", None), "is null"),
    "a hash that is too short": (put("VideoObject", "sha256", "ab" * 31), "no SHA-256"),
    "a hash in capitals": (put("VideoObject", "sha256", "AB" * 32), "no SHA-256"),
    "two nodes of one name": (same_name, "Two nodes have the @id"),
    "a name nobody has": (put("ClaimReview", "itemReviewed", {"@id": "_:claim-99"}), "no node has it"),
    "a name nobody has in this document": (
        put("ClaimReview", "associatedMediaReview", {"@id": f"{PUBLISHED.url}#media-review-99"}),
        "no node has it",
    ),
    "a name that is no text": (put("ClaimReview", "itemReviewed", {"@id": 3}), "must be a text"),
    "a claim for a rating": (
        lambda data: node(data, "ClaimReview").__setitem__("reviewRating", {"@id": node(data, "Claim")["@id"]}),
        "must be Rating",
    ),
    "a medium for an author": (
        lambda data: node(data, "ClaimReview").__setitem__("author", {"@id": node(data, "VideoObject")["@id"]}),
        "must be Organization or Person",
    ),
    "a name for an author": (put("ClaimReview", "author", "Mara"), "must be Organization or Person"),
    "the wrong thing reviewed": (
        lambda data: node(data, "ClaimReview").__setitem__("itemReviewed", {"@id": node(data, "Article")["@id"]}),
        "must be a Claim",
    ),
    "another claim than reviewed": (
        put("ClaimReview", "claimReviewed", "Something else."),
        "not the text of the claim",
    ),
    "a status of one's own": (put("ClaimReview", "creativeWorkStatus", "Almost"), "must be “Draft” or “Published”"),
    "a length in seconds": (put("VideoObject", "duration", "20"), "must be a duration"),
    "pixels as a number": (put("VideoObject", "width", 640), "width is 640"),
    "a size in words": (put("VideoObject", "contentSize", "1 kB"), "not written as it must be"),
    "an author by name in a nested thing": (
        lambda data: node(data, "ClaimReview")["citation"][0].__setitem__("colour", "red"),
        "no property “colour”",
    ),
    "a known property we never write": (put("Claim", "keywords", "salute"), "not known here"),
    "no name of a node": (take("Claim", "@id"), "@id"),
}


def test_there_are_enough_seeded_faults() -> None:
    assert len(SEEDED) >= 25


@pytest.mark.parametrize("name", SEEDED)
def test_every_seeded_fault_is_found_and_told_in_a_sentence(name: str) -> None:
    seed, words = SEEDED[name]
    data = copy.deepcopy(made(full_state(), PUBLISHED))
    seed(data)
    told = check(data)
    assert any(words in sentence for sentence in told), told
    assert all(re.match(r'["A-Z@“_h]', sentence) and sentence.endswith(".") for sentence in told)


@pytest.mark.parametrize("data", [None, [], "x", 3, {}, {"@context": "https://schema.org", "@graph": [3]}], ids=repr)
def test_what_is_no_document_at_all_is_told(data: Any) -> None:
    assert check(data)


def test_a_review_of_another_desk_is_held_against_schema_org_first() -> None:
    """It is right by schema.org; told is only what this program would write otherwise."""
    data = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://other.example/review",
        "claimReviewed": "The world is flat",
        "itemReviewed": {"@type": "Claim", "text": "The world is flat"},
        "reviewRating": {"@type": "Rating", "bestRating": 5, "worstRating": 1, "alternateName": "False"},
    }  # fmt: skip
    assert all("@graph" in sentence or "not known here" in sentence for sentence in check(data))


def test_a_case_gives_the_same_document_wherever_it_lies() -> None:
    moved = replace(full_state(), path="/elsewhere/other.case", libraries=("/elsewhere/known.library",))
    assert made(full_state(), PUBLISHED) == made(moved, PUBLISHED)


def test_the_content_model_is_what_is_told() -> None:
    state = full_state()
    content = build_content(state, "0.1")
    data = document(content, state, PUBLISHED)
    reviews = {one["claimReviewed"]: one for one in data["@graph"] if one["@type"] == "ClaimReview"}
    told = {page.sentence: page.rating_words for page in content.claims if page.sentence in reviews}
    assert {sentence: one["reviewRating"]["alternateName"] for sentence, one in reviews.items()} == told
