"""The article and an earlier copy are named only where they are known."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.export.sample_state import sample_state
from workbench.model.article import MediaReference, ReferenceKind
from workbench.review.naming import CopyNames, copy_names
from workbench.review.open_points import not_established


def test_a_file_of_no_article_is_this_file() -> None:
    state = sample_state()
    assert copy_names(state, state.matches[0]) == CopyNames("this file", "the earlier picture", "the earlier copy")


def test_another_address_of_the_same_picture_is_the_article_too() -> None:
    state = sample_state()
    reference = MediaReference("https://example.org/s.jpg", ReferenceKind.IMAGE, alternatives=("https://x.org/l.jpg",))
    entry = replace(state.articles[0], article=replace(state.articles[0].article, media=(reference,)))
    medium = replace(state.media[0], source_url="https://x.org/l.jpg")
    state = replace(state, articles=(entry,), media=(medium, *state.media[1:]))
    assert copy_names(state, state.matches[0]).here == "the article"


def test_a_copy_of_unknown_date_is_not_earlier() -> None:
    state = sample_state()
    match = replace(state.matches[0], item=replace(state.matches[0].item, earliest_date=""))
    assert copy_names(state, match).copy == "the copy in the library"


def test_a_gap_without_times_names_an_undated_copy_rightly() -> None:
    state = sample_state()
    match = state.matches[0]
    finding = replace(match.finding, query_start_s=None, query_end_s=None)
    undated = replace(match, finding=finding, item=replace(match.item, earliest_date=""))
    told = " ".join(not_established(replace(state, matches=(undated,)), state.claims[0]))
    assert "the time in the copy in the library could not be told" in told
