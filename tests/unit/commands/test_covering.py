"""Rectangles that redacted copies cover: recorded, told, undone, on the terminal, and carried over to other copies."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.unit.export.sample_state import sample_state
from workbench.cli.main import main as run
from workbench.commands import case, covering
from workbench.commands.session import Session
from workbench.errors import NotFoundError, UsageError
from workbench.model.ids import CoveredAreaId, MediaId
from workbench.model.review import CoveredArea, TagUse, VocabularyTag
from workbench.model.times import TimeSpan
from workbench.review.covering import Covers, carried_over, rects_at

FACE = (0.4, 0.2, 0.1, 0.15)


def test_a_rectangle_is_kept_and_undone(session: Session) -> None:
    change = covering.add(session, 1, FACE, start_s=2.0, end_s=4.0)
    assert change.label == "Covered in redacted copies: a face, salute.mp4, 0:02.00 to 0:04.00"
    (one,) = session.state().covered
    assert (one.rect, one.span, one.note) == (FACE, TimeSpan(2000, 4000), "a face")
    case.undo(session)
    assert session.state().covered == ()
    case.redo(session)
    assert session.state().covered == (one,)
    assert not session.store.check_record()


def test_a_rectangle_is_taken_away_and_brought_back(session: Session) -> None:
    (number,) = covering.add(session, 1, FACE, note="number plate").ids
    assert covering.remove(session, number).label == "Covered no more: number plate, salute.mp4"
    assert session.state().covered == ()
    case.undo(session)
    assert session.state().covered[0].note == "number plate"
    with pytest.raises(NotFoundError):
        covering.remove(session, 99)


@pytest.mark.parametrize(
    ("rect", "kept"),
    [((-0.5, 0.9, 0.7, 0.4), (0.0, 0.9, 0.2, 0.1)), ((0.0, 0.0, 5.0, 5.0), (0.0, 0.0, 1.0, 1.0))],
)
def test_what_reaches_beyond_the_picture_is_cut_off(rect: covering.Rect, kept: covering.Rect) -> None:
    assert covering.checked_rect(rect) == kept


@pytest.mark.parametrize(
    "rect", [(0.5, 0.5, 0.0, 0.1), (1.2, 0.0, 0.1, 0.1), (0.5, 0.5, -0.1, 0.1), (0, 0, float("nan"), 1)]
)
def test_a_rectangle_of_nothing_is_refused(rect: covering.Rect) -> None:
    with pytest.raises(UsageError):
        covering.checked_rect(rect)


def test_a_range_covers_its_frames_and_no_others() -> None:
    area = CoveredArea(CoveredAreaId(1), MediaId(1), FACE, TimeSpan(1000, 2000))
    other = CoveredArea(CoveredAreaId(2), MediaId(2), (0.0, 0.0, 1.0, 1.0))
    found = [rects_at((area, other), 1, pts) for pts in (999, 1000, 1500, 2000, 2001)]
    assert found == [(), (FACE,), (FACE,), (FACE,), ()]


def test_a_graphic_frame_is_covered_whole_with_its_copy() -> None:
    state = replace(
        sample_state(),
        vocabulary=(VocabularyTag("blood", graphic=True),),
        tags=(TagUse(1, "blood", MediaId(1)),),  # type: ignore[arg-type]
    )
    covers = Covers(state)
    assert covers.of_frame(1, 8520).whole == "marked as graphic"
    assert covers.graphic_match(state.matches[0])
    assert not Covers(sample_state()).of_frame(1, 8520)


def test_a_rectangle_is_carried_over_to_a_mirrored_copy_and_grown() -> None:
    mirrored = (-1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    ((left, top, width, height),) = carried_over([FACE], mirrored)
    assert (left, top) == pytest.approx((0.485, 0.1775))
    assert (width, height) == pytest.approx((0.13, 0.195))


def test_what_lies_outside_the_other_copy_is_not_covered_there() -> None:
    cropped = (2.0, 0.0, -1.0, 0.0, 2.0, -1.0, 0.0, 0.0, 1.0)
    assert carried_over([(0.0, 0.0, 0.2, 0.2)], cropped) == ()


def test_covering_on_the_terminal(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(session.path)
    session.close()
    assert (
        run(["cover", "add", path, "--media", "salute.mp4", "--rect", "0.4,0.2,0.1,0.15", "--at", "2"], lambda *_: 0)
        == 0
    )
    capsys.readouterr()
    assert run(["cover", "list", path, "--json"], lambda *_: 0) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"number": 1, "media": "salute.mp4", "rect": list(FACE), "at_s": 2.0, "until_s": None, "note": "a face"}
    ]
    assert run(["cover", "add", path, "--media", "salute.mp4", "--rect", "a,b"], lambda *_: 0) == 2
    assert run(["cover", "remove", path, "1"], lambda *_: 0) == 0
    capsys.readouterr()
    assert run(["cover", "list", path, "--json"], lambda *_: 0) == 0
    assert json.loads(capsys.readouterr().out) == []
