"""Items known by a hash of another tool alone."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.hashing.pictures import rgb, texture, title_card
from workbench.hashing import pdq
from workbench.hashing.reference import reference_hash
from workbench.hashing.second_opinions import second_opinions
from workbench.hashing.signature import picture_signature
from workbench.matching.exchanged import gathered, with_listed
from workbench.model.hashes import METHOD_LISTED, PerceptualHash, Signature
from workbench.model.match import Band, MatchFinding, QueryResult, Relation

NOTHING = QueryResult(())


def query(grey: np.ndarray) -> Signature:
    return picture_signature(grey, rgb(grey), with_features=False)


def reference(grey: np.ndarray, *, off_bits: int = 0, quality: int | None = 90) -> PerceptualHash:
    code = reference_hash(rgb(grey))[0]
    bits = np.unpackbits(code)
    bits[np.random.default_rng(5).permutation(256)[:off_bits]] ^= 1
    return PerceptualHash("pdq-reference", 1, 256, quality, pdq.to_hex(np.packbits(bits)))


def found(grey: np.ndarray, *listed: PerceptualHash, of: Signature | None = None) -> QueryResult:
    held = gathered((number, one) for number, one in enumerate(listed, 1))
    return with_listed(NOTHING, of or query(grey), held, {1: "hash 1"})


def test_the_same_picture_is_found_and_the_method_says_that_no_picture_was_compared() -> None:
    (match,) = found(texture(1), reference(texture(1))).matches
    assert (match.item, match.name, match.distance_bits, match.threshold_bits) == (1, "hash 1", 0, 31)
    assert (match.relation, match.band) == (Relation.SAME_PICTURE, Band.POSSIBLE)
    assert match.method == ("pdq-reference/1 0 of 256 bits, limit 31", METHOD_LISTED)


@pytest.mark.parametrize(("off_bits", "count"), [(31, 1), (32, 0)])
def test_the_limit_is_inclusive(off_bits: int, count: int) -> None:
    assert len(found(texture(1), reference(texture(1), off_bits=off_bits)).matches) == count


@pytest.mark.parametrize(
    ("turned", "mirrored", "rotation"),
    [(texture(2)[:, ::-1], True, 0), (texture(2)[::-1, ::-1], False, 180)],
)
def test_a_turned_copy_is_found_and_named(turned: np.ndarray, mirrored: bool, rotation: int) -> None:
    (match,) = found(np.ascontiguousarray(turned), reference(texture(2))).matches
    assert (match.mirrored, match.rotation_deg) == (mirrored, rotation)


@pytest.mark.parametrize("quality", [0, 49])
def test_a_listed_hash_of_low_quality_asserts_nothing(quality: int) -> None:
    assert found(texture(1), reference(texture(1), quality=quality)).matches == ()


def test_a_hash_without_quality_counts() -> None:
    assert len(found(texture(1), reference(texture(1), quality=None)).matches) == 1


def test_a_plain_picture_matches_no_hash() -> None:
    card = title_card()
    assert found(card, reference(card)).matches == ()


def test_unrelated_pictures_do_not_match() -> None:
    listed = [one for seed in range(2, 12) for one in second_opinions(rgb(texture(seed)))]
    assert found(texture(1), *listed).matches == ()


@pytest.mark.parametrize("algorithm", ["phash", "dhash"])
def test_hashes_of_imagehash_are_weak_evidence(algorithm: str) -> None:
    (one,) = [each for each in second_opinions(rgb(texture(3))) if each.algorithm == algorithm]
    (match,) = found(texture(3), one).matches
    assert (match.band, match.distance_bits) == (Band.WEAK, None)  # of 64 bits, where a match card counts 256
    assert match.method[0].startswith(f"{algorithm}/1 0 of 64 bits")


def test_two_kinds_of_hash_that_agree_are_one_finding() -> None:
    held = gathered((7, one) for one in second_opinions(rgb(texture(3))))
    (match,) = with_listed(NOTHING, query(texture(3)), held, {}).matches
    assert (match.item, match.band, len(match.method)) == (7, Band.POSSIBLE, 4)


def test_hashes_of_another_size_are_told_not_to_be_compared() -> None:
    result = found(texture(3), PerceptualHash("phash", 1, 256, None, "0f" * 32))
    assert result.matches == ()
    assert "phash of 256 bits" in result.notes[0]


def test_clips_are_told_not_to_be_compared() -> None:
    clip = Signature("pdq", 1, 8.0, 2.0, ())
    assert "clips are not compared" in found(texture(1), reference(texture(1)), of=clip).notes[0]


def test_what_the_search_found_itself_stays() -> None:
    own = QueryResult((MatchFinding(1, "a", Band.STRONG, Relation.SAME_PICTURE),))
    held = gathered([(1, reference(texture(1)))])
    assert with_listed(own, query(texture(1)), held, {}).matches == own.matches
    left_out = with_listed(NOTHING, query(texture(1)), held, {}, frozenset({1}))
    assert left_out.matches == ()
