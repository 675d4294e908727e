"""The scores of the benchmark of clips, on answers whose worth is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.benchmarks import vpdq_peer
from tests.benchmarks.clip_queries import Part, Query
from tests.benchmarks.video_reuse_scores import Outcome, outcome
from workbench.model.hashes import Signature, SignatureView
from workbench.model.match import Band, MatchFinding, QueryResult, Relation

PART = Part(1, 4.0, 8.0, 10.0, 15.0, mirrored=True)
QUERY = Query("q", "e", 12.0, (PART,), Signature("pdq", 1, 8.0, 12.0, (), (), ()))
RIGHT = MatchFinding(1, "one", Band.STRONG, Relation.SAME_PICTURE, True, False, 0, 1.25, 4.1, 7.8, 10.1, 14.8)


def _scored(*matches: MatchFinding, not_found: tuple[tuple[float, float], ...] = ()) -> Outcome:
    return outcome(QUERY, QueryResult(matches, not_found), lambda item: frozenset({item}))


def test_errors_of_a_match_are_measured_where_it_begins_and_ends() -> None:
    told = _scored(RIGHT).parts[0]
    assert told.found
    assert (told.start_s, told.end_s, told.library_s) == pytest.approx((0.1, 0.2, 0.025))
    assert told.mirrored_right
    assert told.speed_right


@pytest.mark.parametrize(
    "worse",
    [
        replace(RIGHT, relation=Relation.SAME_SCENE),
        replace(RIGHT, band=Band.WEAK),
        replace(RIGHT, query_end_s=5.9),
        replace(RIGHT, query_start_s=None, query_end_s=None),
        replace(RIGHT, mirrored=False),
        replace(RIGHT, reversed=True),
        replace(RIGHT, library_start_s=70.1, library_end_s=74.8),
        replace(RIGHT, library_start_s=None, library_end_s=None),
    ],
)
def test_less_than_the_same_picture_over_half_of_the_time_is_not_found(worse: MatchFinding) -> None:
    told = _scored(worse).parts[0]
    assert not told.found
    assert told.in_any


def test_another_item_and_another_time_are_false() -> None:
    other = replace(RIGHT, item=2)
    later = replace(RIGHT, library_start_s=12.0, library_end_s=16.9)
    told = _scored(RIGHT, other, later)
    assert (len(told.false_items), len(told.false_times)) == (1, 1)


def test_a_match_backwards_is_measured_from_its_end_in_the_library() -> None:
    query = replace(QUERY, parts=(replace(PART, reversed=True),))
    told = outcome(query, QueryResult((replace(RIGHT, reversed=True),)), lambda item: frozenset({item}))
    assert told.parts[0].library_s == pytest.approx(0.075)


def test_coverage_counts_seconds_wrongly_said_to_be_new_or_not() -> None:
    told = _scored(RIGHT, not_found=((0.0, 3.8), (7.5, 12.0)))
    assert told.coverage_s == pytest.approx(0.7, abs=0.02)
    assert told.gaps_s == pytest.approx((0.2, 0.5))


def test_the_peer_matches_frames_of_whole_seconds_by_31_bits() -> None:
    codes = np.zeros((17, 32), np.uint8)
    codes[8] = 255
    view = SignatureView("full", tuple(125_000 * place for place in range(17)), bytes([90] * 17), codes.tobytes())
    query = vpdq_peer.codes_of(Signature("pdq", 1, 8.0, 2.1, (view,), (), ()))
    near = np.zeros((1, 32), np.uint8)
    near[0, :3] = 255
    assert len(query) == 3
    assert vpdq_peer.search(query, {1: near, 2: near + 15}) == vpdq_peer.Said(frozenset(), frozenset({1}))
