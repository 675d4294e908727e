"""Exact Hamming search: our scan over planes against plain numpy and against how imagehash compares, CPU time.

The peer keeps `imagehash.ImageHash` objects in a list and subtracts them one by one, as its documentation shows.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import numpy as np

from workbench.matching.planes import scan, scan_many, to_planes

SIZES = (100_000, 1_000_000)
RADII = (31, 64)


def _median_ms(work: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        taken.append((time.process_time() - started) * 1000)
    return statistics.median(taken)


def _peer(codes: np.ndarray, query: np.ndarray, radius: int) -> float:
    """Milliseconds for all codes, measured on the first 20,000."""
    import imagehash

    part = 20_000
    stored = [imagehash.ImageHash(np.unpackbits(code).reshape(16, 16).astype(bool)) for code in codes[:part]]
    wanted = imagehash.ImageHash(np.unpackbits(query).reshape(16, 16).astype(bool))
    return _median_ms(lambda: [one for one in stored if one - wanted <= radius], 3) * len(codes) / part


def main(arguments: list[str] | None = None) -> int:
    """Print a table of medians and ratios."""
    parser = argparse.ArgumentParser(prog="bench search")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args(arguments)
    rng = np.random.default_rng(1)
    print("codes      radius   scan ms   numpy ms   imagehash ms   numpy/scan   imagehash/scan")
    for size in SIZES:
        codes = rng.integers(0, 256, (size, 32), dtype=np.uint8)
        planes, rows = to_planes(codes), codes.view(np.uint64)
        query = codes[size // 2].copy()
        query[0] ^= 0b1011
        word = query.view(np.uint64)
        for radius in RADII:
            ours = _median_ms(lambda: scan(planes, word, radius), options.rounds)  # noqa: B023 - called at once
            plain = _median_ms(
                lambda: np.flatnonzero(np.bitwise_count(rows ^ word).sum(axis=1) <= radius),  # noqa: B023
                options.rounds,
            )
            peer = _peer(codes, query, radius)
            print(
                f"{size:>9,}  {radius:>6}  {ours:8.2f}  {plain:9.2f}  {peer:13.0f}"
                f"  {plain / ours:11.1f}  {peer / ours:15.0f}"
            )
        many = codes[:256]
        batch = _median_ms(lambda: scan_many(planes, many, 60), 3)  # noqa: B023
        rate = size * len(many) / (batch * 1000)
        print(f"{size:>9,}      60  {batch:8.0f} ms for {len(many)} codes at once ({rate:.0f} million pairs a second)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
