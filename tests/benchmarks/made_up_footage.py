"""Made-up footage for benchmarks of scale: codes that behave like those of real clips, hours of them in a minute.

A shot moves from one picture to another: the 256 coefficients of both are mixed, so that the bits which flip first are
those nearest to the median, as in real footage. The pictures are crops of the shared photographs, so that pieces of
codes are as unevenly spread as in real ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tests.benchmarks import making
from workbench.hashing import pdq
from workbench.hashing.signature import RATE_HZ, reduced
from workbench.hashing.stored_form import KEPT_WHOLE, THINNED_HZ
from workbench.matching.planes import to_planes
from workbench.matching.segments import VIEWS

CROPS = 16
CLIP_S = 300
SHOT_S = 4.0
STILL_SHARE = 0.25
EVERYWHERE = ("full", "c0.9")
RARE_SHARE = 0.15
"""Clips that have any one of the other views: bars, frames in frames."""
TRAVEL = 0.9
"""How far a moving shot goes in a second, as an angle between its two pictures, on average."""
_BLOCK = 1 << 15


def pool(folder: Path) -> np.ndarray:
    """Coefficients of crops of the photographs in a folder, (n, 256) float32."""
    rng = np.random.default_rng(1)
    pictures = []
    for path in sorted(folder.iterdir()):
        grey = making._fitted(making.read(path), 384)
        for _ in range(CROPS):
            share = rng.uniform(0.35, 1)
            pictures.append(reduced(making._part(grey, rng.random(), rng.random(), share)))
    blocks = pdq.coefficients(np.stack(pictures)).reshape(-1, pdq.BITS)
    return blocks / np.linalg.norm(blocks, axis=1, keepdims=True)


@dataclass(frozen=True)
class Footage:
    """Columns of an index segment; see `workbench.matching.segments.Table`."""

    codes: np.ndarray
    item: np.ndarray
    time_us: np.ndarray
    view: np.ndarray


def footage(items: np.ndarray, pictures: np.ndarray) -> Footage:
    """Made-up clips of `CLIP_S` seconds, in stored form.

    Args:
        items: Ids, ascending.
        pictures: By `pool`.
    """
    rng = np.random.default_rng(int(items[0]))
    samples = round(CLIP_S * RATE_HZ)
    parts = [_clip(rng, samples, len(pictures)) for _ in items]
    codes, item, time_us, view = [], [], [], []
    for number, one in enumerate(parts):
        for name in VIEWS:
            if name not in EVERYWHERE and rng.random() >= RARE_SHARE:
                continue
            taken = np.arange(0, samples, 1 if name in KEPT_WHOLE else round(RATE_HZ / THINNED_HZ))
            codes.append(_codes(one[taken], pictures, VIEWS.index(name)))
            item.append(np.full(len(taken), items[number]))
            time_us.append(taken * round(1e6 / RATE_HZ))
            view.append(np.full(len(taken), VIEWS.index(name), np.uint8))
    together = [np.concatenate(column) for column in (codes, item, time_us, view)]
    return Footage(to_planes(together[0]), *together[1:])


def _clip(rng: np.random.Generator, samples: int, pictures: int) -> np.ndarray:
    """Numbers of two pictures and the angle between them, for each sample: (samples, 3)."""
    lengths = np.maximum(4, rng.lognormal(np.log(SHOT_S * RATE_HZ), 0.6, samples // 8)).astype(int)
    lengths = lengths[: int(np.searchsorted(np.cumsum(lengths), samples)) + 1]
    travel = rng.exponential(TRAVEL / RATE_HZ, len(lengths)) * (rng.random(len(lengths)) >= STILL_SHARE)
    shots = np.stack([*rng.integers(0, pictures, (2, len(lengths))).astype(float), rng.random(len(lengths)) * 0.5])
    place = np.repeat(np.arange(len(lengths)), lengths)[:samples]
    since = np.arange(samples) - (np.cumsum(lengths) - lengths)[place]
    noise = rng.normal(0, 0.004, samples)
    return np.stack([shots[0][place], shots[1][place], shots[2][place] + travel[place] * since + noise], axis=1)


def _codes(samples: np.ndarray, pictures: np.ndarray, view: int) -> np.ndarray:
    """Codes of samples; each view mixes in a little of its own."""
    found = []
    for start in range(0, len(samples), _BLOCK):
        one, other = (samples[start : start + _BLOCK, column].astype(int) for column in (0, 1))
        angle = samples[start : start + _BLOCK, 2].astype(np.float32)[:, None]
        mixed = np.cos(angle) * pictures[one] + np.sin(angle) * pictures[other]
        if view:
            mixed += 0.35 * pictures[(one + 7919 * view) % len(pictures)]
        found.append(pdq.codes_of(mixed.reshape(-1, 16, 16)))
    return np.concatenate(found)


def montage(parts: list[tuple[Path, making.Change, float, float]]) -> list[np.ndarray]:
    """Frames `RATE_HZ` a second of parts of clips, one after the other, long side up to 480.

    Args:
        parts: Path, change, first and last second of each.
    """
    frames = []
    for path, change, start_s, end_s in parts:
        wanted = start_s
        for time_s, frame in making._frames(path):
            if time_s >= end_s:
                break
            while wanted <= time_s + 1e-4 and wanted < end_s:
                frames.append(np.ascontiguousarray(change(making._fitted(frame, 480))))
                wanted += 1 / RATE_HZ
    return frames


cv2.setNumThreads(1)
