"""Sound held against the clock of the pictures."""

from __future__ import annotations

import array

import pytest

from workbench.model.sound import RATE_HZ
from workbench.ui.models.sound_buffer import SoundBuffer

TEN_MS = RATE_HZ // 100


def counted(start: int, samples: int) -> bytes:
    """A block whose samples tell their place: hundredths of a second of the file, from 1."""
    return array.array("h", [place // TEN_MS + 1 for place in range(start, start + samples) for _ in (0, 1)]).tobytes()


def heard(buffer: SoundBuffer, samples: int, at_s: float) -> list[int]:
    """What is heard, each place once."""
    values = array.array("h", buffer.pull(samples, at_s))
    return list(dict.fromkeys(values))


@pytest.fixture
def buffer() -> SoundBuffer:
    """Two blocks of half a second; the clip's first second."""
    made = SoundBuffer()
    made.put(0, counted(0, RATE_HZ // 2))
    made.put(RATE_HZ // 2, counted(RATE_HZ // 2, RATE_HZ // 2))
    return made


def test_while_pictures_stand_there_is_nothing(buffer: SoundBuffer) -> None:
    assert buffer.pull(480, 5.0) == b""


def test_what_is_heard_is_what_is_shown_then(buffer: SoundBuffer) -> None:
    buffer.follow((0.20, 1000.0))
    assert heard(buffer, TEN_MS, 1000.1) == [31]


def test_small_differences_of_the_clocks_leave_no_seam(buffer: SoundBuffer) -> None:
    buffer.follow((0.0, 1000.0))
    places = []
    for step in range(50):
        wobble_s = (0.0, 0.05, -0.06)[step % 3]
        places += heard(buffer, TEN_MS, 1000.02 + step * 0.01 + wobble_s)
    assert places == list(range(places[0], places[0] + 50))
    assert buffer.jumps == 1


@pytest.mark.parametrize("off_s", [0.12, -0.12])
def test_a_larger_difference_is_made_good(buffer: SoundBuffer, off_s: float) -> None:
    buffer.follow((0.5, 1000.0))
    assert heard(buffer, TEN_MS, 1000.0) == [51]
    buffer.follow((0.5 + off_s, 1000.0))
    assert heard(buffer, TEN_MS, 1000.01) == [52 + round(off_s * 100)]
    assert buffer.jumps == 2


def test_what_is_missing_is_silent_and_time_goes_on(buffer: SoundBuffer) -> None:
    buffer.follow((0.99, 1000.0))
    assert heard(buffer, 3 * TEN_MS, 1000.0) == [100, 0]
    buffer.put(RATE_HZ, counted(RATE_HZ, RATE_HZ // 2))
    assert heard(buffer, TEN_MS, 1000.03) == [103]


def test_a_stop_goes_on_where_the_picture_does(buffer: SoundBuffer) -> None:
    buffer.follow((0.6, 1000.0))
    heard(buffer, 10 * TEN_MS, 1000.0)
    buffer.follow(None)
    assert buffer.pull(TEN_MS, 1000.5) == b""
    buffer.follow((0.58, 1002.0))  # a frame before what was heard last
    assert heard(buffer, TEN_MS, 1002.0) == [59]


def test_blocks_long_past_are_let_go(buffer: SoundBuffer) -> None:
    buffer.follow((0.0, 1000.0))
    for number in range(40):
        buffer.put((2 + number) * RATE_HZ // 2, counted((2 + number) * RATE_HZ // 2, RATE_HZ // 2))
        buffer.pull(RATE_HZ // 2, 1000.0 + number / 2)
    assert len(buffer._blocks) <= 5
