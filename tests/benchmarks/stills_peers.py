"""Peers of `bench stills`, asked the same edited pictures: `imagehash`, plain PDQ, ORB with the ratio test."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

from tests.benchmarks.still_sheet import Rgb
from tests.benchmarks.stills_asking import desk, edited_file
from tests.benchmarks.stills_library import read_file
from workbench.hashing import reference

Bits = npt.NDArray[np.uint8]


def _plain_pdq(rgb: Rgb) -> Bits:
    """PDQ as the reference computes it."""
    return np.asarray(reference.reference_hash(rgb)[0], np.uint8).reshape(-1)


def _of_imagehash(rgb: Rgb, method: Callable[[Image.Image], imagehash.ImageHash]) -> Bits:
    return np.packbits(method(Image.fromarray(rgb)).hash.reshape(-1))


HASHES: dict[str, tuple[Callable[[Rgb], Bits], int]] = {
    "imagehash pHash <= 10": (lambda rgb: _of_imagehash(rgb, imagehash.phash), 10),
    "imagehash dHash <= 10": (lambda rgb: _of_imagehash(rgb, imagehash.dhash), 10),
    "imagehash whash <= 4": (lambda rgb: _of_imagehash(rgb, imagehash.whash), 4),
    "PDQ, reference <= 31": (_plain_pdq, 31),
}
"""Hash and the distance up to which it calls two pictures the same, by name."""
PART_SLOW = 60
"""Library pictures for the peers that compare with every one in turn."""
RATIO_MATCHES = 12


@dataclass(frozen=True, slots=True)
class Peer:
    """How one peer did.

    Attributes:
        name: With its threshold.
        library, queries: How many.
        found: Share of queries whose source was among the matches.
        false: Queries with a match that is not in them.
        query_ms: CPU, hash and comparison.
    """

    name: str
    library: int
    queries: int
    found: float
    false: int
    query_ms: float


def hash_peer(task: tuple[str, tuple[tuple[int, str], ...]]) -> Peer:
    """Ask one hash as it is plainly used: one code a picture, nothing turned.

    Args:
        task: Name in `HASHES`; pairs of source and edit.
    """
    name, asked = task
    method, limit = HASHES[name]
    here = desk()
    numbers = list(here.items)
    table = np.stack([method(read_file(here.items[number].path)[0]) for number in numbers])
    found = false = 0
    spent = 0.0
    for source, edit in asked:
        path, edited, others = edited_file(here.setting, source, edit)
        rgb, _ = read_file(path)
        started = time.process_time()
        distances = np.bitwise_count(table ^ method(rgb)[None]).sum(axis=1)
        spent += time.process_time() - started
        near = {numbers[place] for place in np.flatnonzero(distances <= limit)}
        right = here.family(source).union(*(here.family(others[place]) for place in edited.shown))
        found += source in near
        false += bool(near - right)
    return Peer(name, len(numbers), len(asked), found / len(asked), false, spent / len(asked) * 1000)


def _part(asked: Sequence[tuple[int, str]]) -> list[int]:
    """Sources first, then other items evenly over the library."""
    here = desk()
    sources = sorted({source for source, _ in asked})
    rest = [number for number in here.items if number not in sources]
    return sources + rest[:: max(1, len(rest) // (PART_SLOW - len(sources)))][: PART_SLOW - len(sources)]


def crop_resistant_peer(asked: tuple[tuple[int, str], ...]) -> Peer:
    """`imagehash.crop_resistant_hash` with its own comparison and defaults."""
    here = desk()
    numbers = _part(asked)
    table = {n: imagehash.crop_resistant_hash(Image.fromarray(read_file(here.items[n].path)[0])) for n in numbers}
    return _slow("imagehash crop_resistant_hash, defaults", numbers, asked, lambda rgb: _matches_crop(table, rgb))


def _matches_crop(table: dict[int, imagehash.ImageMultiHash], rgb: Rgb) -> set[int]:
    code = imagehash.crop_resistant_hash(Image.fromarray(rgb))
    return {number for number, other in table.items() if code.matches(other)}


def orb_peer(asked: tuple[tuple[int, str], ...]) -> Peer:
    """ORB (500) with Lowe's ratio test alone, no geometry."""
    here = desk()
    numbers = _part(asked)
    orb = cv2.ORB.create(500)
    matcher = cv2.BFMatcher(cv2.NORM_HAMMING)
    table = {number: orb.detectAndCompute(read_file(here.items[number].path)[1], None)[1] for number in numbers}

    def matches(rgb: Rgb) -> set[int]:
        codes = orb.detectAndCompute(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), None)[1]
        near = set()
        for number, other in table.items():
            if codes is None or other is None or len(other) < 2:
                continue
            pairs = [pair for pair in matcher.knnMatch(codes, other, k=2) if len(pair) == 2]
            if sum(first.distance < 0.75 * second.distance for first, second in pairs) >= RATIO_MATCHES:
                near.add(number)
        return near

    return _slow(f"ORB + ratio test .75, >= {RATIO_MATCHES} matches", numbers, asked, matches)


def _slow(
    name: str, numbers: list[int], asked: tuple[tuple[int, str], ...], matches: Callable[[Rgb], set[int]]
) -> Peer:
    here = desk()
    found = false = 0
    spent = 0.0
    for source, edit in asked:
        path, edited, others = edited_file(here.setting, source, edit)
        rgb, _ = read_file(path)
        started = time.process_time()
        near = matches(rgb)
        spent += time.process_time() - started
        right = here.family(source).union(*(here.family(others[place]) for place in edited.shown))
        found += source in near
        false += bool(near - right)
    return Peer(name, len(numbers), len(asked), found / len(asked), false, spent / len(asked) * 1000)


def run_peer(task: tuple[str, tuple[tuple[int, str], ...]]) -> Peer:
    """One peer by name."""
    name, asked = task
    if name == "crop-resistant":
        return crop_resistant_peer(asked)
    if name == "orb":
        return orb_peer(asked)
    return hash_peer(task)
