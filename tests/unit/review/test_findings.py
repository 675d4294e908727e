"""What searches and matches say in words."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.export.sample_state import CLIP, GONE, sample_state
from workbench.model.case import CaseState
from workbench.model.match import TOO_PLAIN, Decision, Relation
from workbench.review import findings, open_points


def test_search_speaks_of_the_given_media_alone() -> None:
    state = sample_state()
    streets = replace(state.media[0], id=GONE, name="streets.mp4")
    search = replace(state.searches[0], media_ids=(CLIP, GONE), item_count=5, library="C:\\k.library")
    state = replace(state, media=(state.media[0], streets), searches=(search,))
    where = "in 5 items of k.library (generation 7)"
    assert findings.search_sentence(state, search, [GONE]) == f"“streets.mp4”: found nowhere {where}"
    assert findings.search_sentence(state, search, [CLIP]) == f"“salute.mp4”: 1 match {where}"
    both = findings.search_sentence(state, search, [CLIP, GONE])
    assert both == f"“salute.mp4”: 1 match {where}; “streets.mp4”: found nowhere {where}"


def test_search_says_what_it_left_out() -> None:
    state = sample_state()
    told = findings.search_sentence(state, state.searches[0], [GONE])
    assert told == "“post-1842”: not searched for in 12,406 items of known.library (generation 7)"


def test_search_says_that_a_match_was_refused() -> None:
    state = sample_state()
    state = replace(state, matches=(replace(state.matches[0], decision=Decision.NOT_RELATED),))
    assert "1 match (decided not related) in" in findings.search_sentence(state, state.searches[0], [CLIP])


def test_an_older_search_never_says_found_nowhere_of_what_is_found_again() -> None:
    state = sample_state()
    newer = replace(state.searches[0], id=2)
    state = replace(state, searches=(state.searches[0], newer), matches=(replace(state.matches[0], search_id=2),))
    assert "nowhere" not in findings.search_sentence(state, state.searches[0], [CLIP])


def _refused(state: CaseState) -> CaseState:
    return replace(state, matches=(replace(state.matches[0], decision=Decision.NOT_RELATED),))


def test_found_nowhere_is_said_only_of_what_was_searched_whole() -> None:
    state = _refused(sample_state())
    assert findings.medium_state_words(state, state.media[0]) == "Found nowhere else, part not searched"
    whole = replace(state, coverage={CLIP: replace(state.coverage[CLIP], not_searched=())})
    assert findings.medium_state_words(whole, state.media[0]) == "Found nowhere else"
    assert findings.medium_state_words(replace(whole, matches=()), state.media[0]) == "Found nowhere"


def test_a_plain_medium_is_not_searched_and_says_why() -> None:
    state = sample_state()
    search = replace(state.searches[0], media_ids=(), unread=(f"salute.mp4: {TOO_PLAIN}",))
    state = replace(state, searches=(search,), matches=(), coverage={})
    assert not findings.was_searched(state, CLIP)
    assert findings.medium_state_words(state, state.media[0]) == "Not searched"
    told = open_points.not_established(state, state.claims[0])
    assert "“salute.mp4” was not searched: title, black or too plain to match." in told


def test_a_match_without_times_is_not_said_to_be_found_nowhere() -> None:
    state = sample_state()
    finding = replace(state.matches[0].finding, query_start_s=None, query_end_s=None)
    untimed = replace(
        state,
        matches=(replace(state.matches[0], finding=finding),),
        coverage={CLIP: replace(state.coverage[CLIP], not_found=((0.0, 10.0),))},
    )
    text = " ".join(open_points.not_established(untimed, state.claims[0]))
    assert "found nowhere" not in text
    assert "the time in the earlier copy could not be told" in text
    assert "found nowhere" in " ".join(open_points.not_established(_refused(untimed), state.claims[0]))


def _layout_only(state: CaseState) -> CaseState:
    finding = replace(state.matches[0].finding, relation=Relation.SAME_LAYOUT)
    match = replace(state.matches[0], finding=finding, decision=None)
    return replace(state, matches=(match,), coverage={}, verdicts={}, evidence=())


def test_a_mere_layout_is_counted_nowhere() -> None:
    state = _layout_only(sample_state())
    assert findings.medium_state_words(state, state.media[0]) == "Found nowhere"
    assert "found nowhere in" in findings.search_sentence(state, state.searches[0], [CLIP])
    assert not any("match" in line for line in open_points.not_established(state, state.claims[0]))
    assert findings.newer_evidence(state, state.claims[0]) == ()


def test_a_mere_layout_has_no_band_but_its_meaning() -> None:
    state = _layout_only(sample_state())
    said = findings.band_sentence_of(state, state.matches[0])
    assert said.endswith("This does not show reuse.")
    assert "match" not in said.lower()


def test_a_person_overrules_a_mere_layout() -> None:
    state = _layout_only(sample_state())
    state = replace(state, searches=(replace(state.searches[0], found=0),))
    decided = replace(state, matches=(replace(state.matches[0], decision=Decision.SAME),))
    match = decided.matches[0]
    assert findings.shows_reuse(match)
    assert not findings.layout_only(match)
    assert findings.medium_state_words(decided, decided.media[0]) == "1 earlier"
    assert "1 match in" in findings.search_sentence(decided, decided.searches[0], [CLIP])
    assert findings.band_sentence_of(decided, match) == findings.LAYOUT_OVERRULED
