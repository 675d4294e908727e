"""Edges of matches between two clips, read again at their full rate."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.media.drawing import moving, write_clip
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.matching import parameters as p
from workbench.model.match import Band, MatchFinding, Relation
from workbench.model.work import EdgesRequest
from workbench.tasks import clip_edges

ROUGH = MatchFinding(
    1,
    "old.mp4",
    Band.STRONG,
    Relation.SAME_PICTURE,
    query_start_s=1.125,
    query_end_s=3.375,
    library_start_s=0.7,
    library_end_s=2.95,
    edges_s=0.125,
)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clip(tmp_path_factory.mktemp("clips") / "old.mp4", moving(1, 100))


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """From 1.2 to 3.2 s what the old clip shows from 0.8 to 2.8 s."""
    frames = moving(9, 30) + moving(1, 100)[20:70] + moving(8, 30)
    return write_clip(tmp_path_factory.mktemp("clips") / "new.mp4", frames)


def _refined(new: Path, old: Path, match: MatchFinding, length_s: float = 4.4) -> MatchFinding:
    request = EdgesRequest(str(new), new.name, length_s, str(old), old.name, (match,))
    return clip_edges.run(request, SILENT).matches[0]


def test_edges_are_told_to_the_frame(new: Path, old: Path) -> None:
    found = _refined(new, old, ROUGH)
    assert (found.query_start_s, found.query_end_s) == pytest.approx((1.2, 3.2), abs=0.001)
    assert (found.library_start_s, found.library_end_s) == pytest.approx((0.8, 2.8), abs=0.041)
    assert found.edges_s == pytest.approx(0.04, abs=0.001)
    assert found.method == (p.METHOD_EDGES,)


def test_match_that_frames_do_not_bear_out_stays_as_it_was(new: Path, old: Path) -> None:
    elsewhere = replace(ROUGH, library_start_s=1.7, library_end_s=3.95, mirrored=True)
    assert _refined(new, old, elsewhere) == elsewhere


def test_window_that_was_followed_stays_as_it_was(new: Path, old: Path) -> None:
    followed = replace(ROUGH, method=(f"{p.METHOD_THUMBS}, correlation 0.90",))
    assert _refined(new, old, followed) == followed


def test_match_of_the_whole_clip_keeps_its_ends(old: Path) -> None:
    whole = replace(ROUGH, query_start_s=0.0, query_end_s=4.0, library_start_s=0.0, library_end_s=4.0)
    found = _refined(old, old, whole, 4.0)
    assert found == whole


def test_clip_that_went_away_is_named(new: Path, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"gone\.mp4"):
        _refined(new, tmp_path / "gone.mp4", ROUGH)
