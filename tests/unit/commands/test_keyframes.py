"""Fewer and more keyframes on display; what was said of a moment stays, however densely a clip is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from tests.unit.commands.fakes import FakePool, read
from workbench.commands import keyframes, media, notes, tags
from workbench.commands.session import Session
from workbench.model.hashes import Signature, SignatureView
from workbench.model.ids import KeyframeId, MediaId
from workbench.model.media import Keyframe, KeyframeOrigin, MediaFacts
from workbench.model.times import TimeBase

_CLOCK = TimeBase(1, 1000)


def _frame(number: int, pts: int) -> Keyframe:
    return Keyframe(KeyframeId(number), MediaId(1), pts, pts / 1000, KeyframeOrigin.SHOT)


def _read_at(pool: FakePool, times: Sequence[int], codes: Sequence[int] = ()) -> None:
    """The next reading of a clip chooses these moments; their pictures have these codes."""

    def answer(request: Any) -> Any:
        result = read(request)
        if result.facts.format_name != "MP4":
            return result
        frames = tuple(_frame(0, pts) for pts in times)
        view = SignatureView(
            "full",
            tuple(pts * 1000 for pts in times),
            bytes([90] * len(times)),
            b"".join(code.to_bytes(32, "big") for code in codes or range(len(times))),
        )
        return replace(result, keyframes=frames, signature=Signature("pdq", 1, 4.0, 20.0, (view,)))

    pool.tasks["workbench.tasks.intake:run"] = answer


def _collapsed(session: Session) -> list[tuple[int, list[int]]]:
    shown = keyframes.collapsed(session, session.state().media[0].id)
    return [(item.keyframe.pts, [frame.pts for frame in item.stands_for]) for item in shown]


def test_a_clip_read_more_densely_keeps_tags_notes_and_keyframes_by_hand(session: Session, pool: FakePool) -> None:
    clip = session.state().media[0]
    tags.add(session, clip.id, ["salute"], start_s=8.52)
    notes.add(session, "The flag is wrong.", media_id=clip.id, start_s=8.52)
    media.add_keyframe(session, clip.id, 3200)
    _read_at(pool, [0, 2000, 4000, 6000, 9000])
    media.read_again(session, clip.id)
    state = session.state()
    assert [frame.pts for frame in state.keyframes[clip.id]] == [0, 2000, 3200, 4000, 6000, 9000]
    assert [(use.tag, use.span and use.span.start_pts) for use in state.tags] == [("salute", 8520)]
    assert [(note.text, note.span and note.span.start_pts) for note in state.notes] == [("The flag is wrong.", 8520)]


def test_keyframes_at_the_same_time_keep_their_ids(session: Session, pool: FakePool) -> None:
    clip = session.state().media[0]
    before = {frame.pts: frame.id for frame in session.state().keyframes[clip.id]}
    _read_at(pool, [0, 4000, 8520])
    media.read_again(session, clip.id)
    after = {frame.pts: frame.id for frame in session.state().keyframes[clip.id]}
    assert {pts: after[pts] for pts in before} == before


def test_keyframes_that_look_alike_are_shown_as_one(session: Session, pool: FakePool) -> None:
    _read_at(pool, [0, 2000, 4000, 6000], codes=[0, 0b111, 2**200 - 1, 1])
    media.read_again(session, session.state().media[0].id)
    assert _collapsed(session) == [(0, [2000, 6000]), (4000, [])]


def test_what_was_tagged_or_added_by_hand_is_always_shown(session: Session, pool: FakePool) -> None:
    clip = session.state().media[0]
    _read_at(pool, [0, 2000, 4000], codes=[0, 0, 0])
    media.read_again(session, clip.id)
    media.add_keyframe(session, clip.id, 3200)
    tags.add(session, clip.id, ["salute"], start_s=2.0)
    assert _collapsed(session) == [(0, [4000]), (2000, []), (3200, [])]


def test_a_medium_without_codes_is_shown_whole(session: Session) -> None:
    assert [pts for pts, _ in _collapsed(session)] == [0, 8520]


def test_showing_fewer_changes_nothing_stored(session: Session) -> None:
    before = session.state().keyframes
    keyframes.collapsed(session, session.state().media[0].id)
    assert session.refresh().keyframes == before


def test_every_second_has_a_moment() -> None:
    facts = MediaFacts("MP4", duration_s=5.0, time_base=_CLOCK)
    shown = keyframes.denser([_frame(7, 0), _frame(8, 2600)], facts, 1.0)
    assert [frame.pts for frame in shown] == [0, 1000, 2000, 2600, 4000]
    assert [frame.id > 0 for frame in shown] == [True, False, False, True, False]
    assert len({frame.id for frame in shown}) == len(shown)


def test_a_very_long_clip_is_not_shown_too_densely() -> None:
    facts = MediaFacts("MP4", duration_s=1e6, time_base=_CLOCK)
    assert len(keyframes.denser([_frame(7, 0)], facts, 1.0)) <= keyframes.MOST_SHOWN + 1


@pytest.mark.parametrize("facts", [None, MediaFacts("PNG"), MediaFacts("MP4", duration_s=5.0)])
def test_what_has_no_clock_is_not_made_denser(facts: MediaFacts | None) -> None:
    frames = (_frame(7, 0),)
    assert keyframes.denser(frames, facts, 1.0) == frames
