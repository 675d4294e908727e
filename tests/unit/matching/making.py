"""Signatures, clips and indexes made by the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np

from tests.unit.hashing.pictures import Grey, rgb, texture
from workbench.hashing.flatness import is_flat
from workbench.hashing.signature import RATE_HZ, VideoSignatureBuilder, picture_signature
from workbench.matching.index_files import LibraryIndex, update
from workbench.matching.search import Searcher
from workbench.model.hashes import Signature
from workbench.model.match import QueryResult


def still(grey: Grey) -> Signature:
    """Signature of a picture."""
    grey = np.ascontiguousarray(grey)
    return picture_signature(grey, rgb(grey))


def clip(frames: list[Grey]) -> Signature:
    """Signature of frames `RATE_HZ` a second, with a keyframe every second."""
    builder = VideoSignatureBuilder()
    for number, frame in enumerate(frames):
        time_us = round(number * 1_000_000 / RATE_HZ)
        small = np.asarray(cv2.resize(frame, (256, 192), interpolation=cv2.INTER_AREA), np.uint8)
        flat = is_flat(small)
        builder.add(time_us, np.asarray(cv2.resize(frame, (64, 64), interpolation=cv2.INTER_AREA)), small, flat)
        if number % round(RATE_HZ) == 0 and not flat:
            builder.add_keyframe(time_us, frame)
    return builder.finish(len(frames) / RATE_HZ)


def moving(seed: int, seconds: float, start_s: float = 0.0) -> list[Grey]:
    """A camera moving over a large picture: every frame differs, none repeats."""
    ground = texture(seed, 1400, 1000)
    frames = []
    for number in range(round(seconds * RATE_HZ)):
        time_s = start_s + number / RATE_HZ
        x = round(500 + 420 * np.sin(time_s * 0.6))
        y = round(320 + 300 * np.sin(time_s * 0.37 + 1))
        frames.append(np.ascontiguousarray(ground[y : y + 360, x : x + 480]))
    return frames


def changed(frames: list[Grey], change: Callable[[Grey], Grey]) -> list[Grey]:
    """Every frame altered."""
    return [np.ascontiguousarray(change(frame)) for frame in frames]


def index(folder: Path, signatures: dict[int, Signature], generation: int = 1) -> LibraryIndex:
    """Index of signatures by item id."""

    def read(items: list[int]) -> Iterator[tuple[int, Signature]]:
        yield from ((item, signatures[item]) for item in items)

    return update(folder, generation, "library", signatures, read)


def searched(
    folder: Path, signatures: dict[int, Signature], query: Signature, left_out: frozenset[int] = frozenset()
) -> QueryResult:
    """One search."""
    searcher = Searcher(index(folder, signatures), {item: f"{item}.jpg" for item in signatures})
    return searcher.search(query, left_out=left_out)
