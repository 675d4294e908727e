"""What is done to excerpts of clips in `bench video-reuse`, with the truth about it: rectangles, speed, direction.

An edit is drawn once for an excerpt (where the crop lies, which corner has the logo), then changes every frame alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from tests.benchmarks import still_words as words
from tests.benchmarks.clip_files import Frame
from tests.benchmarks.still_sheet import BOLD, Pen, Rgb, colour, plain, scaled

Rect = tuple[float, float, float, float]
"""Left, top, width and height as fractions."""
WHOLE: Rect = (0.0, 0.0, 1.0, 1.0)
_WHITE = (255, 255, 255)
_OFF_CENTRE = 0.03
"""A drawn crop is moved to the edge when it lies nearer to the centre than this."""


@dataclass(frozen=True, slots=True)
class Look:
    """An edit drawn for one excerpt.

    Attributes:
        change: From a picture and its time in seconds to the edited picture.
        kept: The part of the source's picture that is left.
        place: Where it lies in the edited picture.
    """

    change: Callable[[Rgb, float], Rgb]
    kept: Rect = WHOLE
    place: Rect = WHOLE


Draw = Callable[[np.random.Generator, tuple[int, int], Sequence[Rgb]], Look]
"""From a generator, width and height in pixels and a moving background of another clip."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One way to alter an excerpt.

    Attributes:
        draw: What is done to the pictures.
        speed: Source seconds per edited second.
        mirrored, reversed: Turned left to right; plays backwards.
        rate_hz: Frames a second afterwards; None for those of the source.
        crf: Of the encoding.
        excerpt_s: How much of the source is taken.
        on_background: Whether it needs a background to draw on.
    """

    draw: Draw
    speed: float = 1.0
    mirrored: bool = False
    reversed: bool = False
    rate_hz: float | None = None
    crf: int = 28
    excerpt_s: float = 8.0
    on_background: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """An edited excerpt.

    Attributes:
        frames: From time 0.
        length_s: When the last frame stops being shown.
        look: What was done to the pictures.
    """

    frames: list[Frame]
    length_s: float
    look: Look


def edited(
    edit: Edit, frames: Sequence[Frame], end_s: float, rng: np.random.Generator, behind: Sequence[Rgb]
) -> Edited:
    """Alter an excerpt.

    Args:
        edit: How.
        frames: At least one.
        end_s: When the last of them stops being shown, in their time.
        rng: Draws what the edit leaves open.
        behind: Pictures of another clip, for edits on a background; else empty.
    """
    height, width = frames[0][1].shape[:2]
    look = edit.draw(rng, (width, height), behind)
    times, length = retimed([time_s for time_s, _ in frames], end_s, edit)
    changed = [(time_s, look.change(frames[place][1], time_s)) for time_s, place in times]
    return Edited(changed, length, look)


def retimed(times_s: Sequence[float], end_s: float, edit: Edit) -> tuple[list[tuple[float, int]], float]:
    """Which frame an edited excerpt shows from when on, and how long it is, seconds.

    Args:
        times_s: When each frame of the excerpt begins, ascending.
        end_s: When the last one ends.
        edit: Gives speed, direction and rate.
    """
    length = (end_s - times_s[0]) / edit.speed
    starts = [(time_s - times_s[0]) / edit.speed for time_s in times_s]
    shown = list(zip(starts, range(len(starts)), strict=True))
    if edit.reversed:
        ends = [*starts[1:], length]
        shown = [(length - ends[place], place) for _, place in reversed(shown)]
    if edit.rate_hz is None:
        return shown, length
    ticks = (np.arange(int(length * edit.rate_hz - 1e-6) + 1) / edit.rate_hz).tolist()
    latest = np.searchsorted([time_s for time_s, _ in shown], np.array(ticks) + 1e-6, side="right") - 1
    return [(tick, shown[place][1]) for tick, place in zip(ticks, latest.tolist(), strict=True)], length


def _each(change: Callable[[Rgb], Rgb]) -> Draw:
    """An edit that leaves nothing to draw."""
    return lambda _rng, _size, _behind: Look(lambda rgb, _time_s: change(rgb))


def _halved(rgb: Rgb) -> Rgb:
    return scaled(rgb, rgb.shape[1] // 4 * 2, rgb.shape[0] // 4 * 2)


def _grey(rgb: Rgb) -> Rgb:
    return np.asarray(cv2.cvtColor(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), np.uint8)


def _mirror(rgb: Rgb) -> Rgb:
    return np.ascontiguousarray(rgb[:, ::-1])


def _light(rng: np.random.Generator, _size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    """Brighter and flatter, or darker and harder."""
    gain, offset = ((0.7, 60.0), (1.35, -50.0))[int(rng.integers(2))]
    return Look(lambda rgb, _time_s: np.asarray(cv2.convertScaleAbs(np.maximum(rgb * gain + offset, 0)), np.uint8))


def cut_out(rgb: Rgb, rect: Rect) -> Rgb:
    """A part of a picture."""
    height, width = rgb.shape[:2]
    left, top, wide, tall = rect
    rows = slice(round(top * height), round((top + tall) * height))
    return np.ascontiguousarray(rgb[rows, round(left * width) : round((left + wide) * width)])


def _crop(kept: Rect) -> Look:
    return Look(lambda rgb, _time_s: cut_out(rgb, kept), kept)


def _centre_crop(_rng: np.random.Generator, _size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    return _crop((0.05, 0.05, 0.9, 0.9))


def _off_centre_crop(rng: np.random.Generator, _size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    left, top = rng.uniform(0, 0.2, 2).tolist()
    return _crop((0.0 if abs(left - 0.1) < _OFF_CENTRE else left, top, 0.8, 0.8))


def _upright_crop(rng: np.random.Generator, size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    wide = size[1] * 9 / 16 / size[0]
    return _crop((float(rng.uniform(0.1, 0.9)) * (1 - wide), 0.0, wide, 1.0))


def _mirrored_crop(rng: np.random.Generator, size: tuple[int, int], behind: Sequence[Rgb]) -> Look:
    crop = _centre_crop(rng, size, behind)
    return Look(lambda rgb, time_s: _mirror(crop.change(rgb, time_s)), crop.kept)


_BAR = 0.13


def _letterbox(_rng: np.random.Generator, size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    bar = round(_BAR * size[1])
    share = bar / (size[1] + 2 * bar)

    def change(rgb: Rgb, _time_s: float) -> Rgb:
        return np.asarray(cv2.copyMakeBorder(rgb, bar, bar, 0, 0, cv2.BORDER_CONSTANT), np.uint8)

    return Look(change, WHOLE, (0.0, share, 1.0, 1 - 2 * share))


_LINE_S = 2.0


def _subtitled(rng: np.random.Generator, size: tuple[int, int], behind: Sequence[Rgb]) -> Look:
    """Letterboxed, with a line of speech in the lower bar that changes every two seconds."""
    boxed, bar = _letterbox(rng, size, behind), round(_BAR * size[1])
    lines = []
    for _ in range(8):
        pen = Pen(plain(size[0], bar, (0, 0, 0)))
        pen.write((size[0] / 2, bar / 2), words.sentence(rng, 6), round(bar * 0.45), _WHITE, anchor="mm")
        lines.append(pen.rgb())

    def change(rgb: Rgb, time_s: float) -> Rgb:
        rgb = boxed.change(rgb, time_s)
        rgb[-bar:] = lines[int(time_s / _LINE_S) % len(lines)]
        return rgb

    return Look(change, boxed.kept, boxed.place)


def _logo(rng: np.random.Generator, size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    """A station's mark in a corner."""
    width, height = size
    side = round(0.18 * height)
    left = (round(0.03 * width), width - side - round(0.03 * width))[int(rng.integers(2))]
    top = round(0.05 * height)
    ink = colour(rng, 0, 230)
    mark = Pen(plain(side, side, _WHITE))
    mark.draw.ellipse((2, 2, side - 2, side - 2), ink)
    mark.write((side / 2, side / 2), f"TV{int(rng.integers(1, 9))}", side // 3, _WHITE, font=BOLD, anchor="mm")
    picture = mark.rgb()
    round_part = np.zeros((side, side, 1), np.uint8)
    cv2.circle(round_part, (side // 2, side // 2), side // 2 - 2, 1, -1)

    def change(rgb: Rgb, _time_s: float) -> Rgb:
        rgb = rgb.copy()
        corner = rgb[top : top + side, left : left + side]
        np.copyto(corner, picture, where=round_part > 0)
        return rgb

    return Look(change)


def _lower_third(rng: np.random.Generator, size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    """A news banner over the lower part."""
    width, height = size
    top, tall = round(0.74 * height), round(0.18 * height)
    pen = Pen(plain(width, tall, colour(rng, 0, 140)))
    pen.write((width * 0.04, tall * 0.1), words.sentence(rng, 4).upper(), round(tall * 0.42), _WHITE, font=BOLD)
    pen.write((width * 0.04, tall * 0.62), words.sentence(rng, 7), round(tall * 0.25), _WHITE)
    banner = pen.rgb()

    def change(rgb: Rgb, _time_s: float) -> Rgb:
        rgb = rgb.copy()
        rgb[top : top + tall] = banner
        return rgb

    return Look(change)


def _side_fill(_rng: np.random.Generator, size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    """Upright, with the picture's own blurred enlargement above and below."""
    width, height = 360, 640
    tall = round(width * size[1] / size[0])
    top = (height - tall) // 2

    def change(rgb: Rgb, _time_s: float) -> Rgb:
        share = rgb.shape[0] * width / height / rgb.shape[1]
        middle = scaled(cut_out(rgb, ((1 - share) / 2, 0.0, share, 1.0)), width // 2, height // 2)
        blurred = np.asarray(cv2.resize(cv2.GaussianBlur(middle, (0, 0), 9), (width, height)), np.uint8)
        blurred[top : top + tall] = scaled(rgb, width, tall)
        return blurred

    return Look(change, WHOLE, (0.0, top / height, 1.0, tall / height))


def _inset(ground: Callable[[float], Rgb], size: tuple[int, int], box: tuple[int, int, int, int]) -> Look:
    """The picture on a ground of a size, in a box of left, top, width and height in pixels."""
    left, top, wide, tall = box

    def change(rgb: Rgb, time_s: float) -> Rgb:
        whole = ground(time_s).copy()
        whole[top : top + tall, left : left + wide] = scaled(rgb, wide, tall)
        return whole

    place = (left / size[0], top / size[1], wide / size[0], tall / size[1])
    return Look(change, WHOLE, place)


_BEHIND_HZ = 25


def _picture_in_picture(rng: np.random.Generator, size: tuple[int, int], behind: Sequence[Rgb]) -> Look:
    """At 40 % in a corner, over another moving clip."""
    height, width = behind[0].shape[:2]
    wide = round(0.4 * width)
    tall = round(wide * size[1] / size[0])
    left, top = (
        (margin, whole - part - margin)[int(rng.integers(2))]
        for whole, part, margin in ((width, wide, 20), (height, tall, 20))
    )
    return _inset(
        lambda time_s: behind[int(time_s * _BEHIND_HZ) % len(behind)], (width, height), (left, top, wide, tall)
    )


def _screen_recording(rng: np.random.Generator, size: tuple[int, int], _behind: Sequence[Rgb]) -> Look:
    """A page with a player, its title, and a column of other clips."""
    width, height = 960, 540
    ground = (32, 240)[int(rng.integers(2))]
    ink = (255 - ground,) * 3
    pen = Pen(plain(width, height, (ground,) * 3))
    pen.draw.rectangle((0, 0, width, 40), (abs(ground - 28),) * 3)
    wide = round(float(rng.uniform(0.55, 0.64)) * width)
    tall, left = round(wide * size[1] / size[0]), int(rng.integers(12, 30))
    pen.write((left, 60 + tall), words.sentence(rng, 6), 22, ink, font=BOLD)
    pen.write((left, 94 + tall), words.sentence(rng, 5), 14, ink)
    for row in range(9):
        top, edge = 54 + 52 * row, left + wide + 20
        pen.draw.rectangle((edge, top, edge + 64, top + 38), colour(rng, 40, 215))
        pen.write((edge + 74, top + 4), words.sentence(rng, 4), 13, ink)
    page = pen.rgb()
    return _inset(lambda _time_s: page, (width, height), (left, 50, wide, tall))


_same = _each(lambda rgb: rgb)

EDITS: dict[str, Edit] = {
    "re-encode": Edit(_same),
    "low bitrate": Edit(_each(_halved), crf=38),
    "grey": Edit(_each(_grey)),
    "brightness, contrast": Edit(_light),
    "mirror": Edit(_each(_mirror), mirrored=True),
    "letterbox": Edit(_letterbox),
    "letterbox, subtitle": Edit(_subtitled),
    "speed 0.8": Edit(_same, speed=0.8),
    "speed 1.25": Edit(_same, speed=1.25),
    "12 fps": Edit(_same, rate_hz=12),
    "logo": Edit(_logo),
    "lower third": Edit(_lower_third),
    "crop 10 %": Edit(_centre_crop),
    "crop 20 %, off centre": Edit(_off_centre_crop),
    "upright crop 9:16": Edit(_upright_crop),
    "side-fill 9:16": Edit(_side_fill),
    "picture in picture": Edit(_picture_in_picture, on_background=True),
    "screen recording": Edit(_screen_recording),
    "excerpt of 3 s": Edit(_same, excerpt_s=3.0),
    "reversed": Edit(_same, reversed=True),
    "mirror, crop, 1.25x": Edit(_mirrored_crop, speed=1.25, mirrored=True),
}
