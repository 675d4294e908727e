"""Frames of several media as the sheet shows them: filters, groups, texts, rows carried over."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from workbench.model.case import CaseState
from workbench.model.ids import KeyframeId, MediaId, TagUseId
from workbench.model.media import Keyframe, KeyframeOrigin, MediaFacts, MediaItem, MediaKind, MediaState, Shot
from workbench.model.review import TagUse, VocabularyTag
from workbench.model.times import TimeBase, TimeSpan
from workbench.review.graphic import graphic_test
from workbench.ui.models.frames import Arrangement, FrameTable, Wanted

CLOCK = TimeBase(1, 1000)


def medium(number: int, name: str, *, still: bool = False) -> MediaItem:
    facts = MediaFacts("PNG", 20, 10) if still else MediaFacts("MP4", 20, 10, 20.0, 500, 25.0, CLOCK)
    kind = MediaKind.IMAGE if still else MediaKind.VIDEO
    return MediaItem(MediaId(number), f"{number:064x}", name, 10, kind, MediaState.READY, facts=facts)


def frame(number: int, media_id: int, pts: int, *, flat: bool = False) -> Keyframe:
    return Keyframe(KeyframeId(number), MediaId(media_id), pts, pts / 1000, KeyframeOrigin.SHOT, flat)


def use(number: int, tag: str, media_id: int, start: int | None = None, end: int | None = None) -> TagUse:
    return TagUse(TagUseId(number), tag, MediaId(media_id), None if start is None else TimeSpan(start, end))


@pytest.fixture
def state() -> CaseState:
    """Two clips and a still: seven frames."""
    return CaseState(
        "",
        "",
        "",
        "",
        (),
        (),
        (medium(1, "Salute.mp4"), medium(2, "drone.mp4"), medium(3, "square.png", still=True)),
        {
            MediaId(1): (frame(1, 1, 0, flat=True), frame(2, 1, 4000), frame(3, 1, 8000), frame(4, 1, 12000)),
            MediaId(2): (frame(5, 2, 0), frame(6, 2, 4000)),
            MediaId(3): (frame(7, 3, 0),),
        },
        {MediaId(1): (Shot(0, 3960), Shot(4000, 9000)), MediaId(2): (Shot(0, 9000),), MediaId(3): ()},
        (),
        (),
        {},
        (VocabularyTag("flag", colour=2), VocabularyTag("arms", colour=3, graphic=True)),
        (use(1, "arms", 1, 4000), use(2, "flag", 1, 3000, 8000), use(3, "flag", 3)),
        (),
        (),
        {},
        "",
        0,
    )


def shown(table: FrameTable, wanted: Wanted) -> list[tuple[str, list[int]]]:
    """Groups by title with the ids in them."""
    found: Arrangement = table.arranged(wanted)
    ids = [table.frames[row].id for row in found.order]
    groups, at = [], 0
    for group in found.groups:
        groups.append((group.title, list(map(int, ids[at : at + group.count]))))
        at += group.count
    assert at == len(ids)
    return groups


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Wanted(), [1, 2, 3, 4, 5, 6, 7]),
        (Wanted("flat"), [1]),
        (Wanted("untagged"), [1, 4, 5, 6]),
        (Wanted("no-match"), [2, 3, 4, 5, 6, 7]),
        (Wanted(text="SALUTE"), [1, 2, 3, 4]),
        (Wanted(text="flag"), [2, 3, 7]),
        (Wanted("untagged", "drone"), [5, 6]),
        (Wanted(text="nothing like this"), []),
    ],
)
def test_filters(state: CaseState, wanted: Wanted, ids: list[int]) -> None:
    table = FrameTable(state, [1, 2, 3])
    assert [int(table.frames[row].id) for row in table.arranged(wanted).order] == ids


def test_groups_by_tag_hold_a_frame_under_each_of_its_tags(state: CaseState) -> None:
    table = FrameTable(state, [1, 2, 3])
    assert shown(table, Wanted(grouping="tag")) == [("flag", [2, 3, 7]), ("arms", [2]), ("Untagged", [1, 4, 5, 6])]
    assert table.arranged(Wanted(grouping="tag")).shown == 7


def test_groups_by_shot_and_medium(state: CaseState) -> None:
    one = shown(FrameTable(state, [1]), Wanted(grouping="shot"))
    assert one == [("Shot 1", [1]), ("Shot 2", [2, 3]), ("No shot", [4])]
    several = FrameTable(state, [1, 2, 3])
    assert [title for title, _ids in shown(several, Wanted(grouping="shot"))] == [
        "Salute.mp4, shot 1",
        "Salute.mp4, shot 2",
        "Salute.mp4",
        "drone.mp4, shot 1",
        "square.png",
    ]
    assert shown(several, Wanted("untagged", grouping="medium")) == [("Salute.mp4", [1, 4]), ("drone.mp4", [5, 6])]


def test_frames_others_stand_for_are_left_out_and_counted(state: CaseState) -> None:
    table = FrameTable(state, [1], alike={KeyframeId(2): 1, KeyframeId(3): -1})
    found = table.arranged(Wanted())
    assert [int(table.frames[row].id) for row in found.order] == [1, 2, 4]
    assert (found.shown, found.hidden_alike) == (3, 1)
    assert table.cell(1).stands_for == 1


def test_a_cell_tells_what_is_known_of_the_frame(state: CaseState) -> None:
    cell = FrameTable(state, [1], small=True).cell(1)
    assert (cell.key, cell.time_s, cell.tags, cell.tag_colors) == ("cell:1@4000", 4.0, ("flag", "arms"), (2, 3)) or (
        cell.tags == ("arms", "flag")
    )
    assert (cell.shot, cell.medium) == (2, "Salute.mp4")
    assert FrameTable(state, [3]).cell(0).time_s is None


def test_targets_name_stills_as_a_whole(state: CaseState) -> None:
    assert FrameTable(state, [1, 3]).targets([1, 4]) == [(1, 4000), (3, None)]


def test_rows_are_carried_over_by_moment(state: CaseState) -> None:
    old = FrameTable(state, [1, 2])
    fewer = replace(state, keyframes={**state.keyframes, MediaId(1): state.keyframes[MediaId(1)][1:]})
    carried = FrameTable(fewer, [1, 2]).carried_from(old)
    assert [carried(row) for row in range(6)] == [None, 0, 1, 2, 3, 4]
    same = FrameTable(replace(state, tags=()), [1, 2]).carried_from(old)
    assert [same(row) for row in range(6)] == list(range(6))


def test_the_row_of_a_moment_is_the_last_frame_before_it(state: CaseState) -> None:
    table = FrameTable(state, [1, 2])
    assert [table.row_of(1, 4000), table.row_of(1, 7999), table.row_of(2, 0), table.row_of(3, 0)] == [1, 1, 4, None]


def test_what_is_graphic_agrees_with_looking_at_every_tag(state: CaseState) -> None:
    random.seed(3)
    uses = tuple(
        use(number, "arms", random.randint(1, 2), start, random.choice([None, start + random.randint(0, 900)]))
        for number, start in enumerate(random.sample(range(0, 9000, 10), 60))
    )
    test = graphic_test(replace(state, tags=uses))

    def reach(media_id: int, span: TimeSpan) -> tuple[int, int]:
        """A range as it is; a frame with its shot, since the next frame shows the same."""
        shots = state.shots.get(MediaId(media_id), ())
        shot = next((one for one in shots if one.start_pts <= span.start_pts <= one.end_pts), None)
        if span.end_pts is not None or shot is None:
            return span.start_pts, span.end_pts or span.start_pts
        return shot.start_pts, shot.end_pts

    for media_id in (1, 2):
        spans = [reach(media_id, one.span) for one in uses if one.media_id == media_id and one.span]
        for pts in range(0, 10_000, 50):
            expected = any(start <= pts <= end for start, end in spans)
            assert test(f"thumb:{media_id}@{pts}") == test(f"cell:{media_id}@{pts}") == expected
