"""Files that once stopped a reader or met an error nobody had foreseen, made again small and on purpose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from tests.fuzz.watched import WatchedPool
from tests.unit.media.drawing import broken_apng, moving, write_clip, write_sound
from workbench.commands import case, facts_table, library, media
from workbench.commands.session import Session
from workbench.errors import UnreadableError
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.times import LONGEST_CLIP_S

WAIT_S = 120.0


@pytest.fixture(scope="module")
def pool() -> Iterator[WatchedPool]:
    with WatchedPool(1) as pool:
        yield pool


@pytest.fixture
def session(tmp_path: Path, pool: WatchedPool) -> Iterator[Session]:
    opened, _report = case.new(tmp_path / "desk.case", by="Mara", pool=pool)
    with opened:
        yield opened


def taken_in(session: Session, path: Path) -> MediaItem:
    """What the case says of a file after intake; the program itself must have stayed sound."""
    case.add_media(session, [path])
    (medium,) = session.state().media
    return medium


def faults(pool: WatchedPool) -> list[str]:
    return [event.details for event in pool.events() if event.kind in ("fault", "death", "timeout")]


def patched(path: Path, mark: bytes, offset: int, value: bytes) -> Path:
    """Write over bytes that stand so far behind a mark."""
    data = bytearray(path.read_bytes())
    at = data.index(mark) + offset
    data[at : at + len(value)] = value
    path.write_bytes(data)
    return path


# MP4 (ISO/IEC 14496-12): in `stsd`, 12 bytes behind its name, stand the size and then the name of the codec


def test_sound_in_a_codec_nobody_knows(session: Session, pool: WatchedPool, tmp_path: Path) -> None:
    path = patched(write_sound(tmp_path / "a.m4a", 0.2), b"stsd", 16, b"zzzz")
    medium = taken_in(session, patched(path, b"\x40\x15\0", 0, b"\x01"))  # of the list in ISO/IEC 14496-1, 7.2.6.6.2
    assert faults(pool) == []
    assert medium.kind is MediaKind.AUDIO
    assert medium.facts is not None
    assert "unknown codec" in medium.facts.format_name
    with pytest.raises(UnreadableError, match="cannot decode"):
        media.sound(session, medium.id, 0, 4800).result(WAIT_S)


def test_a_name_of_a_codec_that_is_no_text(session: Session, pool: WatchedPool, tmp_path: Path) -> None:
    medium = taken_in(session, patched(write_sound(tmp_path / "a.m4a", 0.2), b"stsd", 16, b"\x7f\xff\xff\xff"))
    assert faults(pool) == []
    assert medium.state is MediaState.READY
    assert "not legible" in str(medium.facts)


def test_sound_without_the_places_of_its_pieces(session: Session, pool: WatchedPool, tmp_path: Path) -> None:
    medium = taken_in(session, patched(write_sound(tmp_path / "a.m4a", 0.2), b"stco", 0, b"zzzz"))
    with pytest.raises(UnreadableError, match="its sound cannot be decoded"):
        media.sound(session, medium.id, 0, 4800).result(WAIT_S)
    assert faults(pool) == []


def test_a_codec_description_said_to_be_large(session: Session, pool: WatchedPool, tmp_path: Path) -> None:
    medium = taken_in(session, patched(write_sound(tmp_path / "a.m4a", 0.2), b"stsd", 12, b"\0\1\0\0"))
    assert medium.state is MediaState.UNREADABLE
    assert medium.reason
    assert faults(pool) == []


@pytest.mark.parametrize("length", [1 << 63, (1 << 64) - 8])
def test_a_part_said_to_be_longer_than_any_file(
    session: Session, pool: WatchedPool, tmp_path: Path, length: int
) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"\0\0\0\x10ftypisom\0\0\0\0" + b"\0\0\0\1free" + length.to_bytes(8, "big") + b"\0\0\0\x08moov")
    medium = taken_in(session, path)
    assert medium.state is MediaState.UNREADABLE
    assert faults(pool) == []


# Clocks


def test_a_clip_whose_clock_jumps_by_33_years_is_read_up_to_there(
    session: Session, pool: WatchedPool, tmp_path: Path
) -> None:
    times = [0, 40, 80, 120, 10**12, 10**12 + 40]
    path = write_clip(tmp_path / "a.mkv", moving(4, 6), pts=times, time_base=Fraction(1, 1000))
    medium = taken_in(session, path)
    assert faults(pool) == []
    assert medium.state is MediaState.READY
    assert medium.facts is not None
    assert medium.facts.frame_count == 4
    assert (medium.facts.duration_s or 0) <= LONGEST_CLIP_S
    assert any("its clock is damaged" in problem for problem in medium.facts.problems)
    assert len(media.frame_index(session, medium.id).result(WAIT_S).pts) == 4


def test_a_clip_whose_clock_has_steps_of_years_is_refused(session: Session, tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.avi", moving(4, 6), codec="mpeg4")
    patched(path, b"strh", 28, (0x7FFFFFFF).to_bytes(4, "little") + (1).to_bytes(4, "little"))
    medium = taken_in(session, path)
    assert medium.state is MediaState.UNREADABLE
    assert "its clock is damaged" in medium.reason


def test_hashes_of_a_clip_of_33_years_are_not_taken(tmp_path: Path) -> None:
    """One such item filled the memory of every later search in its library."""
    view = {"view": "full", "times_us": [0, 10**15], "qualities": [90, 90], "codes": ["0f" * 32] * 2}
    path = tmp_path / "list.jsonl"
    path.write_text(json.dumps({"kind": "video", "duration_s": 10.0, "rate_hz": 4.0, "views": [view]}))
    taken = library.take_hashes(tmp_path / "a.library", path)
    assert (taken.added, taken.refused) == (0, (("line 1", "a quality or time is out of range"),))


# Others


def test_an_animation_with_a_broken_frame_ends_no_reader(session: Session, pool: WatchedPool, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(broken_apng())
    assert taken_in(session, path).state in (MediaState.READY, MediaState.UNREADABLE)
    assert faults(pool) == []


def test_lists_inside_lists_by_the_thousand_are_one_refused_line(tmp_path: Path) -> None:
    path = tmp_path / "list.jsonl"
    path.write_text("[" * 100_000 + "\n" + '{"a":' * 100_000 + "\n")
    taken = library.take_hashes(tmp_path / "a.library", path)
    assert (taken.added, taken.refused_count) == (0, 2)


def test_of_thousands_of_unknown_columns_a_few_are_named(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text("file," + ",".join(f"column {number}" for number in range(2000)) + "\n1.jpg\n")
    (told,) = (line for line in facts_table.read_table(path, [tmp_path]).lines() if line.startswith("Not used"))
    assert told.endswith("“column 9” and 1,990 more.")


def test_hidden_signs_in_a_heading_are_written_out(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text("file,a\u2061b\n1.jpg,x\n", encoding="utf-8")
    told = "\n".join(facts_table.read_table(path, [tmp_path]).lines())
    assert "\u2061" not in told
    assert r"a\u2061b" in told
