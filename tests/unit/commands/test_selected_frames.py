"""What acts on many frames at once: one edit, one undo, one pass; and what of the case is read again afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.commands.fakes import MP4, FakePool, read
from workbench.commands import case, keyframes, notes, tags, verdict
from workbench.commands.session import Session
from workbench.errors import NotFoundError, UsageError
from workbench.model.hashes import Signature, SignatureView
from workbench.model.ids import ClaimId, EvidenceId, KeyframeId, MediaId
from workbench.model.media import Keyframe, KeyframeOrigin
from workbench.model.review import Evidence, EvidenceKind, Stance
from workbench.model.times import TimeSpan

Put = Callable[[str, bytes], Path]
CODES = (0, 0b111, 2**200 - 1, 1)


@pytest.fixture
def many(session: Session, pool: FakePool, put: Put) -> tuple[int, list[tuple[int, int | None]]]:
    """A clip of 5,000 keyframes in the case: its id and its frames."""

    def answer(request: Any) -> Any:
        result = read(request)
        origin = KeyframeOrigin.SHOT
        frames = tuple(Keyframe(KeyframeId(0), MediaId(0), pts, pts / 1000, origin) for pts in range(0, 20_000, 4))
        return replace(result, keyframes=frames, thumbs=())

    pool.tasks["workbench.tasks.intake:run"] = answer
    case.add_media(session, [put("many.mp4", MP4 + b"many")])
    item = session.state().media[-1]
    return item.id, [(item.id, frame.pts) for frame in session.state().keyframes[item.id]]


def test_a_tag_on_thousands_of_frames_is_one_edit_and_one_undo(
    session: Session, many: tuple[int, list[tuple[int, int | None]]]
) -> None:
    length = session.state().audit_length
    change = tags.add_to_frames(session, many[1], ["salute", "flag"])
    assert len(change.ids) == 10_000
    assert len(session.state().tags) == 10_000
    assert session.state().audit_length == length + 1
    assert {use.id for use in session.state().tags} == set(change.ids)
    case.undo(session)
    assert session.state().tags == ()
    case.redo(session)
    assert len(session.state().tags) == 10_000


def test_what_is_tagged_already_stays_and_is_not_tagged_twice(session: Session) -> None:
    clip = session.state().media[0]
    tags.add(session, clip.id, ["salute"], start_s=8.52)
    change = tags.add_to_frames(session, [(clip.id, 0), (clip.id, 8520), (clip.id, 0), (clip.id, None)], ["salute"])
    assert len(change.ids) == 2
    assert [use.span for use in session.state().tags] == [TimeSpan(8520), TimeSpan(0), None]


def test_the_log_of_a_bulk_tag_holds_against_the_rows(
    session: Session, many: tuple[int, list[tuple[int, int | None]]]
) -> None:
    tags.add_to_frames(session, many[1], ["salute"])
    tags.toggle_on_frames(session, many[1][:2500], "salute")
    assert session.store.check_record() == ()


def test_a_tag_that_all_have_is_taken_off_all_else_given_to_the_rest(session: Session) -> None:
    clip = session.state().media[0]
    both: list[tuple[int, int | None]] = [(clip.id, 0), (clip.id, 8520)]
    tags.add_to_frames(session, both[:1], ["flag"])
    tags.toggle_on_frames(session, both, "flag")
    assert [use.span for use in session.state().tags] == [TimeSpan(0), TimeSpan(8520)]
    tags.toggle_on_frames(session, both, "flag")
    assert session.state().tags == ()


def test_frames_of_a_medium_that_is_not_there_are_refused_whole(session: Session) -> None:
    clip = session.state().media[0]
    with pytest.raises(NotFoundError):
        tags.add_to_frames(session, [(clip.id, 0), (99, 0)], ["salute"])
    assert session.state().tags == ()


def test_a_note_on_several_frames_is_one_undo(session: Session) -> None:
    clip = session.state().media[0]
    notes.add_to_frames(session, "Same banner", [(clip.id, 0), (clip.id, 8520)])
    assert [note.span for note in session.state().notes] == [TimeSpan(0), TimeSpan(8520)]
    case.undo(session)
    assert session.state().notes == ()
    with pytest.raises(UsageError):
        notes.add_to_frames(session, "Same banner", [])


def test_pins_of_several_frames_are_one_undo(session: Session) -> None:
    clip, claim = session.state().media[0], session.state().claims[0]
    pieces = [
        Evidence(EvidenceId(0), ClaimId(0), EvidenceKind.MEDIUM, Stance.FOR, media_id=clip.id, span=TimeSpan(pts))
        for pts in (0, 8520)
    ]
    verdict.pin_all(session, claim.id, pieces, Stance.AGAINST)
    found = session.state().evidence
    assert [(one.span, one.stance, one.sha256) for one in found] == [
        (TimeSpan(0), Stance.AGAINST, clip.sha256),
        (TimeSpan(8520), Stance.AGAINST, clip.sha256),
    ]
    case.undo(session)
    assert session.state().evidence == ()


def test_after_a_tag_the_rest_is_taken_over_and_the_state_is_right(session: Session) -> None:
    before = session.state()
    tags.add(session, before.media[0].id, ["salute"])
    after = session.state()
    assert after.keyframes is before.keyframes
    assert after == session.store.state()


def test_after_a_tag_what_a_program_recorded_meanwhile_is_read(session: Session, pool: FakePool, put: Put) -> None:
    session.state()
    other = put("other.mp4", MP4 + b"other")
    with session.edit("Tagged"):
        session.store.add_tags(session.state().media[0].id, None, ("salute",))
    case.add_media(session, [other])
    session.changed("Tagged", {"tags"})
    assert session.state() == session.store.state()
    assert session.state().media[-1].name == "other.mp4"


def test_alike_frames_are_found_once_and_told_by_count(session: Session, pool: FakePool, put: Put) -> None:
    def answer(request: Any) -> Any:
        times = (0, 2000, 4000, 6000)
        origin = KeyframeOrigin.SHOT
        frames = tuple(Keyframe(KeyframeId(0), MediaId(0), pts, pts / 1000, origin) for pts in times)
        codes = b"".join(code.to_bytes(32, "big") for code in CODES)
        view = SignatureView("full", tuple(pts * 1000 for pts in times), bytes([90] * 4), codes)
        return replace(read(request), keyframes=frames, signature=Signature("pdq", 1, 4.0, 20.0, (view,)))

    pool.tasks["workbench.tasks.intake:run"] = answer
    case.add_media(session, [put("alike.mp4", MP4 + b"alike")])
    media_id = session.state().media[-1].id
    first = keyframes.alike(session, [media_id])
    ids = [frame.id for frame in session.state().keyframes[media_id]]
    assert dict(first[media_id].counts) == {ids[0]: 2, ids[1]: -1, ids[3]: -1}
    again = keyframes.alike(session, [media_id], first)
    assert again[media_id] is first[media_id]
    tags.add(session, media_id, ["salute"], start_s=2.0)  # named by a person, so it is shown
    third = keyframes.alike(session, [media_id], again)
    assert dict(third[media_id].counts) == {ids[0]: 1, ids[3]: -1}
