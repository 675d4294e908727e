"""What crosses a process boundary is rebuilt against its declared type or refused."""

from __future__ import annotations

import pytest

from workbench.errors import InternalError
from workbench.model.hashes import FeatureSet, Signature, SignatureView
from workbench.model.match import Band, MatchFinding, QueryResult, Relation, Transform
from workbench.model.plain import from_plain, to_plain
from workbench.model.work import SearchResult

FINDING = MatchFinding(
    3, "a.jpg", Band.STRONG, Relation.SAME_PICTURE, transforms=(Transform("cropped", (0, 0, 1, 0.5)),)
)


def test_round_trip_of_nested_values() -> None:
    result = SearchResult("id", 4, 2, ("pdq/1",), {"q": QueryResult((FINDING,), ((0.0, 1.5),))})
    assert from_plain(SearchResult, to_plain(result)) == result


def test_bytes_stay_bytes() -> None:
    view = SignatureView("full", (0,), b"\x50", b"\x00" * 32)
    signature = Signature("pdq", 1, 0.0, 0.0, (view,), features=(FeatureSet(0, b"\x01"),))
    assert from_plain(Signature, to_plain(signature)) == signature


@pytest.mark.parametrize(
    "change",
    [
        {"item": "3"},
        {"item": True},
        {"band": "certain"},
        {"transforms": [{"name": "cropped", "rect": [0, 0, 1]}]},
        {"name": None},
        {"score": "high"},
    ],
)
def test_wrong_shapes_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(InternalError):
        from_plain(MatchFinding, {**to_plain(FINDING), **change})


def test_a_missing_field_is_named() -> None:
    data = to_plain(FINDING)
    del data["band"]
    with pytest.raises(InternalError, match="band is missing"):
        from_plain(MatchFinding, data)


def test_objects_that_are_not_data_cannot_be_sent() -> None:
    with pytest.raises(InternalError):
        to_plain(object())
