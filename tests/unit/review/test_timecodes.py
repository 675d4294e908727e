"""Frames counted as time code, and rates told from the times of frames."""

from __future__ import annotations

from fractions import Fraction

import pytest

from workbench.model.times import ClipRate, TimeBase
from workbench.review.frame_rates import COMMON_RATES, clip_rate, nearest_editing
from workbench.review.timecodes import Timecode, is_drop_frame

NTSC, NTSC_60 = Fraction(30000, 1001), Fraction(60000, 1001)


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        (0, "00:00:00;00"),
        (29, "00:00:00;29"),
        (1799, "00:00:59;29"),
        (1800, "00:01:00;02"),
        (3597, "00:01:59;29"),
        (3598, "00:02:00;02"),
        (17981, "00:09:59;29"),
        (17982, "00:10:00;00"),
        (19781, "00:10:59;29"),
        (19782, "00:11:00;02"),
        (107892, "01:00:00;00"),
        (2589407, "23:59:59;29"),
    ],
)
def test_dropped_numbers_at_29_97(frame: int, text: str) -> None:
    code = Timecode(NTSC, drop_frame=True)
    assert code.text(frame) == text
    assert code.frame(text) == frame


@pytest.mark.parametrize(
    ("frame", "text"), [(3599, "00:00:59;59"), (3600, "00:01:00;04"), (35964, "00:10:00;00"), (215784, "01:00:00;00")]
)
def test_dropped_numbers_at_59_94(frame: int, text: str) -> None:
    code = Timecode(NTSC_60, drop_frame=True)
    assert code.text(frame) == text
    assert code.frame(text) == frame


@pytest.mark.parametrize(
    ("rate", "frame", "text"),
    [
        (Fraction(25), 24, "00:00:00:24"),
        (Fraction(25), 25, "00:00:01:00"),
        (Fraction(25), 90000, "01:00:00:00"),
        (Fraction(24000, 1001), 1440, "00:01:00:00"),
        (NTSC, 1800, "00:01:00:00"),
        (NTSC, 17982, "00:09:59:12"),
        (Fraction(30), 108000, "01:00:00:00"),
        (Fraction(60), 59, "00:00:00:59"),
    ],
)
def test_every_number_is_counted_elsewhere(rate: Fraction, frame: int, text: str) -> None:
    code = Timecode(rate, drop_frame=rate != NTSC)
    assert code.text(frame) == text
    assert code.frame(text) == frame


@pytest.mark.parametrize("drop_frame", [True, False])
@pytest.mark.parametrize("rate", [NTSC, NTSC_60, Fraction(25), Fraction(24000, 1001), Fraction(30), Fraction(50)])
def test_counting_and_reading_agree_for_every_frame_of_twelve_minutes(rate: Fraction, drop_frame: bool) -> None:
    code = Timecode(rate, drop_frame)
    texts = [code.text(frame) for frame in range(12 * 60 * 60)]
    assert len(set(texts)) == len(texts)
    assert [code.frame(text) for text in texts] == list(range(len(texts)))


def test_dropped_numbers_keep_to_the_clock() -> None:
    """After ten hours the count is a frame off; without dropping, 36 seconds."""
    code = Timecode(NTSC, drop_frame=True)
    frame = code.frame_at(36000.5)
    assert code.text(frame).startswith("10:00:00")
    assert Timecode(NTSC).text(frame).startswith("09:59:24")


@pytest.mark.parametrize("text", ["00:01:00;00", "00:01:00;01", "00:00:60:00", "00:00:00:30", "x", "", "1:2:3:4"])
def test_what_is_no_time_code_is_told(text: str) -> None:
    assert Timecode(NTSC, drop_frame=True).frame(text) is None


def test_a_written_time_code_says_how_it_counts() -> None:
    assert is_drop_frame("01:00:00;00")
    assert not is_drop_frame("01:00:00:00")


# -- rates


def times(rate: Fraction, count: int, ticks: int, start: int = 0) -> tuple[int, ...]:
    """Times as a muxer writes them on a clock of so many ticks a second."""
    return tuple(start + round(number / rate * ticks) for number in range(count))


@pytest.mark.parametrize("ticks", [1000, 600, 90000, 12800])
@pytest.mark.parametrize("rate", [rate for rate in COMMON_RATES if rate >= 10], ids=str)
def test_a_steady_rate_is_told_from_a_coarse_clock(rate: Fraction, ticks: int) -> None:
    found = clip_rate(3, times(rate, 3000, ticks, start=77), TimeBase(1, ticks, 77))
    assert found == ClipRate(3, rate.numerator, rate.denominator)


def test_a_rate_of_its_own_is_steady_too() -> None:
    assert clip_rate(1, times(Fraction(17), 500, 90000), TimeBase(1, 90000)) == ClipRate(1, 17, 1)


@pytest.mark.parametrize(
    "pts",
    [
        (0, 40, 80, 160, 200, 240),
        (0, 33, 67, 100, 150, 183, 217),
        tuple(range(0, 4000, 40)) + tuple(range(4000, 8000, 33)),
        tuple(number for number in range(50) if number != 20),
    ],
    ids=["one left out", "a late one", "two rates", "a clock as coarse as the frames"],
)
def test_frames_that_do_not_follow_one_rate_vary(pts: tuple[int, ...]) -> None:
    clock = TimeBase(1, 25) if pts[1] == 1 else TimeBase(1, 1000)
    found = clip_rate(1, pts, clock)
    assert found is not None
    assert found.variable


@pytest.mark.parametrize("pts", [(), (5,), (5, 5)])
def test_a_single_frame_has_no_rate(pts: tuple[int, ...]) -> None:
    assert clip_rate(1, pts, TimeBase(1, 1000)) is None


@pytest.mark.parametrize(
    ("rate", "counted"),
    [
        (Fraction(25), Fraction(25)),
        (Fraction(2998, 100), NTSC),
        (Fraction(17), Fraction(24000, 1001)),
        (Fraction(15), Fraction(30)),
        (Fraction(12), Fraction(24)),
        (Fraction(15000, 1001), NTSC),
        (Fraction(20), Fraction(60)),
        (Fraction(200), Fraction(60)),
    ],
)
def test_other_rates_are_counted_at_a_multiple_or_the_nearest_editing_programs_know(
    rate: Fraction, counted: Fraction
) -> None:
    assert nearest_editing(rate) == counted
