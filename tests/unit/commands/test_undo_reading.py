"""Undo of tags, words and notes reads these alone, however large the case is; of anything else it reads all."""

from __future__ import annotations

import pytest

from workbench.commands import case, claims, notes, tags
from workbench.commands.change import ALL_KINDS
from workbench.commands.session import Session
from workbench.storage import reading


@pytest.fixture
def keyframes_read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for each time the keyframes of the case are read."""
    seen, real = [], reading.keyframes

    def counted(*arguments: object) -> object:
        seen.append(1)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "keyframes", counted)
    return seen


def test_undo_and_redo_of_tags_leave_the_frames_unread(session: Session, keyframes_read: list[int]) -> None:
    tags.add_to_frames(session, [(session.state().media[0].id, None)], ["salute"])
    session.state()
    keyframes_read.clear()
    change = case.undo(session)
    assert change.kinds <= {"tags", "vocabulary", "history"}
    assert session.state().tags == ()
    assert case.redo(session).label.startswith("Redid: ")
    assert [use.tag for use in session.state().tags] == ["salute"]
    assert keyframes_read == []
    told = session.state()
    assert session.refresh() == told, "what was carried over is what stands in the case"


def test_undo_of_more_than_tags_reads_everything(session: Session, keyframes_read: list[int]) -> None:
    notes.add(session, "A note.", media_id=session.state().media[0].id)
    claims.add(session, "One more claim.")
    before = len(session.state().claims)
    keyframes_read.clear()
    assert case.undo(session).kinds == ALL_KINDS
    assert len(session.state().claims) == before - 1
    assert keyframes_read == [1]
    case.undo(session)
    told = session.state()
    assert told.notes == ()
    assert keyframes_read == [1]
    assert session.refresh() == told
