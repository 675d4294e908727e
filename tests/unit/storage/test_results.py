"""Results of programs are replaced by later runs, and never take with them what a person decided."""

from __future__ import annotations

import pytest

from tests.unit.storage import samples
from workbench.errors import UsageError
from workbench.model.ids import ClaimId, EvidenceId, MediaId
from workbench.model.match import Decision
from workbench.model.media import MediaKind, MediaState
from workbench.model.review import Evidence, EvidenceKind
from workbench.storage.case_store import CaseStore


def test_a_reading_is_one_entry_with_counts(case: CaseStore) -> None:
    length = case.state().audit_length
    case.record_intake(1, samples.reading(0, 5))
    _, body, _ = case.audit_entries()[-1]
    assert case.state().audit_length == length + 1
    assert '"keyframes":2' in body
    assert '"problems":1' in body


def test_a_signature_comes_back_as_it_went_in(case: CaseStore) -> None:
    found = case.signature(1)
    assert found == samples.SIGNATURE
    assert found is not None
    assert found.views[0].codes == samples.SIGNATURE.views[0].codes


def test_keyframes_found_again_keep_their_ids(case: CaseStore) -> None:
    case.record_intake(1, samples.reading(12, 20))
    frames = case.state().keyframes[MediaId(1)]
    assert [(frame.id, frame.pts) for frame in frames] == [(2, 12), (3, 20)]


def test_a_reading_cannot_be_undone(case: CaseStore) -> None:
    case.record_intake(1, samples.reading(3))
    assert case.state().undo_label == ""


def test_an_unreadable_medium_keeps_its_reason(case: CaseStore) -> None:
    case.record_unreadable(1, MediaState.SET_ASIDE, "it stopped the reader twice", "Look at it with care.")
    medium = case.state().media[0]
    assert (medium.state, medium.reason) == (MediaState.SET_ASIDE, "it stopped the reader twice")


def test_thumbnails_lie_in_the_cache(case: CaseStore) -> None:
    path = case.thumb_path(1, 12, masked=True)
    assert path is not None
    assert path.read_bytes() == b"grey 12"
    assert case.thumb_path(1, 13, masked=False) is None


def test_a_cached_picture_comes_back(case: CaseStore) -> None:
    case.put_cached("library lib item 3", b"jpeg")
    assert case.cached("library lib item 3") == b"jpeg"
    assert case.cached("other") is None


def test_a_match_found_again_keeps_id_and_decision(case: CaseStore) -> None:
    case.decide_matches([1], Decision.SAME)
    samples.record(case, 1, samples.finding(3, 0.1, 2.1), samples.finding(4), generation=2)
    first, second = case.state().matches
    assert (first.id, first.decision, first.item.generation) == (1, Decision.SAME, 1)  # no news
    assert (second.id, second.decision) == (2, None)


def test_a_match_not_found_again_is_superseded(case: CaseStore) -> None:
    samples.record(case, 1, samples.finding(4))
    assert [match.finding.item for match in case.state().matches] == [4]


def test_a_decided_match_not_found_again_stays_visible(case: CaseStore) -> None:
    case.decide_matches([1], Decision.SAME)
    samples.record(case, 1, samples.finding(4))
    current, superseded = case.state().matches
    assert (current.superseded, superseded.superseded, superseded.decision) == (False, True, Decision.SAME)
    assert [match.id for match in case.state().matches_of(1)] == [current.id]


def test_a_pinned_match_not_found_again_stays_visible(case: CaseStore) -> None:
    case.pin(Evidence(EvidenceId(0), ClaimId(1), EvidenceKind.MATCH, match_id=1))
    samples.record(case, 1)
    assert [match.superseded for match in case.state().matches] == [True]


def test_a_decision_can_be_redone_after_its_match_was_superseded(case: CaseStore) -> None:
    case.decide_matches([1], Decision.SAME)
    case.undo()
    samples.record(case, 1)
    assert case.state().matches == ()
    case.redo()
    assert case.state().matches[0].decision is Decision.SAME


def test_another_library_supersedes_nothing(case: CaseStore) -> None:
    samples.record(case, 1, samples.finding(4), library_id="other")
    assert {match.item.library_id for match in case.state().matches} == {"lib", "other"}


def test_two_segments_of_one_item_are_two_matches(case: CaseStore) -> None:
    samples.record(case, 1, samples.finding(3, 0.0, 2.0), samples.finding(3, 5.0, 9.0))
    assert [(match.id, match.finding.query_start_s) for match in case.state().matches] == [(1, 0.0), (2, 5.0)]


def test_a_mirrored_find_is_another_match(case: CaseStore) -> None:
    samples.record(case, 1, samples.finding(3, mirrored=True))
    assert [match.id for match in case.state().matches] == [2]


def test_found_nowhere_means_in_no_library(case: CaseStore) -> None:
    result = samples.search(1, library_id="other")
    wider = type(result.results["1"])((), not_found=((0.0, 2.2),))
    result.results["1"] = wider
    case.record_search("/footage/other.library", result, {}, [1], ())
    assert case.state().coverage[MediaId(1)].not_found == ((2.0, 2.2),)


def test_a_search_keeps_what_it_could_not_do(case: CaseStore) -> None:
    search = case.state().searches[0]
    assert (search.item_count, search.found, search.media_ids) == (12, 1, (1,))
    assert search.notes == ("salute.jpg: only the first hour was searched",)


def test_coverage_is_of_clips(case: CaseStore) -> None:
    case.record_intake(1, samples.reading(0, kind=MediaKind.IMAGE))
    assert case.state().coverage == {}


def test_a_result_for_an_unknown_medium_is_refused(case: CaseStore) -> None:
    with pytest.raises(UsageError, match="no medium of this case"):
        case.record_search("/l", samples.search(77), {}, [1], ())
