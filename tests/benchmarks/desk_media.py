"""Pictures and clips drawn from a seed, some also altered for a library, for the benchmarks of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tests.benchmarks import clip_files
from tests.benchmarks.still_sheet import Rgb

STILL_PX = (1920, 1080)
CLIP_PX = (1920, 1080)
CLIP_S = 9.0
RATE_HZ = 25
SHOTS = 3


@dataclass(frozen=True, slots=True)
class Made:
    """What was made.

    Attributes:
        incoming: Folder with the pictures and clips of the case.
        known: Folder with altered copies of some of them, for a library.
        later: More copies, for a library that grows.
    """

    incoming: Path
    known: Path
    later: Path


def photograph(seed: int, size: tuple[int, int] = STILL_PX) -> Rgb:
    """A picture with large and small structure, as a photograph has; no two seeds look alike."""
    rng = np.random.default_rng(seed)
    width, height = size
    picture = np.zeros((height, width, 3), np.float32)
    for cells, weight in ((5, 90.0), (17, 60.0), (60, 45.0), (200, 25.0)):
        small = rng.normal(0, weight, (max(2, cells * height // width), cells, 3)).astype(np.float32)
        picture += cv2.resize(small, size, interpolation=cv2.INTER_CUBIC)
    drawn = np.ascontiguousarray(np.clip(picture + 128, 0, 255).astype(np.uint8))
    for _ in range(25):
        place = tuple(int(value) for value in rng.integers(0, (width, height)))
        ink = tuple(int(value) for value in rng.integers(0, 255, 3))
        cv2.ellipse(
            drawn, place, tuple(int(v) for v in rng.integers(10, 160, 2)), int(rng.integers(180)), 0, 360, ink, -1
        )
    return drawn


def _save(path: Path, picture: Rgb, quality: int) -> None:
    cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])


def _shots(seed: int) -> Iterator[clip_files.Frame]:
    """Three pictures, each slowly crossed by the camera."""
    width, height = CLIP_PX
    each = round(CLIP_S / SHOTS * RATE_HZ)
    for shot in range(SHOTS):
        large = photograph(seed * 10 + shot, (width + 160, height + 90))
        for number in range(each):
            x, y = 2 * number % 160, number % 90
            yield (shot * each + number) / RATE_HZ, np.ascontiguousarray(large[y : y + height, x : x + width])


def _cut(frames: Iterator[clip_files.Frame], mirrored: bool) -> Iterator[clip_files.Frame]:
    for time_s, frame in frames:
        if time_s >= 1.0:
            part = frame[:, ::-1] if mirrored else frame
            yield time_s - 1.0, np.asarray(cv2.resize(part, (1280, 720), interpolation=cv2.INTER_AREA), np.uint8)


def make(folder: Path, pictures: int = 60, clips: int = 6) -> Made:
    """Draw everything, unless it is there: a third of the pictures and half of the clips are also known, altered."""
    made = Made(folder / "incoming", folder / "known", folder / "later")
    if folder.exists():
        return made
    for one in (made.incoming, made.known, made.later):
        one.mkdir(parents=True)
    for number in range(pictures):
        picture = photograph(1000 + number)
        _save(made.incoming / f"picture-{number:03}.jpg", picture, 88)
        if number % 3 == 0:
            target = made.later if number % 2 else made.known
            changed = picture[:, ::-1] if number % 4 else picture[60:1000, 100:1800]
            _save(target / f"earlier-{number:03}.jpg", np.ascontiguousarray(changed), 75)
    for number in range(clips):
        clip_files.write(made.incoming / f"clip-{number}.mp4", _shots(number), crf=24)
        if number % 2 == 0:
            target = made.later if number % 4 else made.known
            clip_files.write(target / f"earlier-clip-{number}.mp4", _cut(_shots(number), bool(number % 4)), crf=28)
    return made
