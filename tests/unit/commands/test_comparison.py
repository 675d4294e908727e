"""The comparison of a match: asked once, kept with its pictures, and made anew when they are gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.commands.fakes import JPEG, FakePool
from workbench.commands import comparison, matches
from workbench.commands.session import Session
from workbench.errors import NotFoundError, UnreadableError
from workbench.model.comparison import LAYERS, ComparedPicture, Comparison, ComparisonRequest, ComparisonResult

FOUND = Comparison(width_px=20, height_px=10, outline=(0.0, 0.5), columns=2, rows=1, cells=b"\x02\x03", agrees=0.5)


def answered(_request: ComparisonRequest) -> ComparisonResult:
    return ComparisonResult(FOUND, tuple(ComparedPicture(layer, layer.encode(), b"masked") for layer in LAYERS))


@pytest.fixture
def found(session: Session, known: Path, pool: FakePool) -> Session:
    pool.tasks[comparison.COMPARISON_TASK] = answered
    matches.run(session, [known])
    return session


def test_both_files_are_compared_at_the_moment_of_the_match(found: Session, pool: FakePool) -> None:
    match = found.state().matches[0]
    comparison.run(found, match.id)
    (request,) = pool.requests(comparison.COMPARISON_TASK)
    moment = matches.match_moment(found.state(), match)
    assert (request.case.pts, request.library.time_s) == (moment.pts, moment.library_s or 0.0)
    assert request.library.path == match.item.path


def test_the_second_time_no_worker_is_asked(found: Session, pool: FakePool) -> None:
    first = comparison.run(found, 1)
    assert comparison.run(found, 1) == first
    assert first.found == FOUND
    assert len(pool.requests(comparison.COMPARISON_TASK)) == 1


def test_pictures_are_had_plain_and_masked(found: Session) -> None:
    key = comparison.run(found, 1).key
    assert comparison.picture(found, key, "case") == b"case"
    assert comparison.picture(found, key, "case", masked=True) == b"masked"


def test_an_emptied_cache_is_filled_anew(found: Session, pool: FakePool) -> None:
    key = comparison.run(found, 1).key
    for path in (found.path / "cache" / "other").iterdir():
        path.unlink()
    with pytest.raises(NotFoundError):
        comparison.picture(found, key, "case")
    assert comparison.run(found, 1).key == key
    assert len(pool.requests(comparison.COMPARISON_TASK)) == 2


def test_an_absent_file_is_replaced_by_the_kept_picture(found: Session, pool: FakePool) -> None:
    Path(found.state().matches[0].item.path).unlink()
    comparison.run(found, 1)
    (request,) = pool.requests(comparison.COMPARISON_TASK)
    assert request.library.path == ""
    assert request.library.kept == JPEG


def test_a_fault_of_a_file_reaches_the_caller(found: Session, pool: FakePool) -> None:
    def gone(_request: ComparisonRequest) -> ComparisonResult:
        raise UnreadableError("salute.mp4", "the file is not there")

    pool.tasks[comparison.COMPARISON_TASK] = gone
    with pytest.raises(UnreadableError, match="not there"):
        comparison.run(found, 1)
