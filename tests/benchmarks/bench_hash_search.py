"""Exact Hamming search over 256-bit codes against its peers, in one run, CPU time of one thread.

Peers: the same comparison in plain numpy; faiss `IndexBinaryFlat` (if installed: the extra `bench`); a BK-tree in pure
Python, as pybktree is written; and a list of `imagehash.ImageHash` objects subtracted one by one, as its documentation
shows. The two last are measured on 20,000 codes and scaled up; the tree visits next to all its nodes at these radii.

A whole picture is searched by the exact codes of three views in all eight forms, 24 codes. Ours does that in two passes
a view; a peer asks for each code.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import cv2
import numpy as np

from workbench.hashing import pdq
from workbench.matching.planes import scan, scan_forms, scan_many, to_planes, words_of

SIZES = (100_000, 1_000_000)
RADII = (31, 64)
VIEWS = 3
TREE_CODES = 20_000
LIST_CODES = 20_000


def _median_ms(work: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        taken.append((time.process_time() - started) * 1000)
    return statistics.median(taken)


class Tree:
    """A BK-tree over whole numbers: Burkhard and Keller, 1973."""

    def __init__(self, codes: list[int]) -> None:
        self._root: tuple[int, dict] = (codes[0], {})
        for code in codes[1:]:
            node = self._root
            while (distance := (node[0] ^ code).bit_count()) in node[1]:
                node = node[1][distance]
            node[1][distance] = (code, {})

    def within(self, code: int, radius: int) -> list[int]:
        """Codes within a distance."""
        found, waiting = [], [self._root]
        while waiting:
            other, children = waiting.pop()
            distance = (other ^ code).bit_count()
            if distance <= radius:
                found.append(other)
            waiting += [child for key, child in children.items() if distance - radius <= key <= distance + radius]
        return found


def _pictures(rng: np.random.Generator) -> np.ndarray:
    """Exact codes of three views of a made-up picture in all forms, (24, 32) uint8."""
    noise = rng.normal(0, 1, (VIEWS, 8, 8)).astype(np.float32)
    greys = [cv2.resize(one, (pdq.SIDE_PX, pdq.SIDE_PX), interpolation=cv2.INTER_CUBIC) * 60 + 128 for one in noise]
    return np.concatenate([pdq.turned_codes(grey + rng.normal(0, 4, grey.shape).astype(np.float32)) for grey in greys])


def _imagehash_ms(codes: np.ndarray, query: np.ndarray, radius: int) -> float:
    """Milliseconds for all codes."""
    import imagehash

    stored = [imagehash.ImageHash(np.unpackbits(code).reshape(16, 16).astype(bool)) for code in codes[:LIST_CODES]]
    wanted = imagehash.ImageHash(np.unpackbits(query).reshape(16, 16).astype(bool))
    return _median_ms(lambda: [one for one in stored if one - wanted <= radius], 3) * len(codes) / LIST_CODES


def _tree_ms(codes: np.ndarray, query: np.ndarray, radius: int) -> float:
    """Milliseconds for all codes, from a tree of a part."""
    tree = Tree([int.from_bytes(code.tobytes()) for code in codes[:TREE_CODES]])
    wanted = int.from_bytes(query.tobytes())
    return _median_ms(lambda: tree.within(wanted, radius), 3) * len(codes) / TREE_CODES


def _faiss(codes: np.ndarray) -> Callable[[np.ndarray, int], object] | None:
    """Search by faiss on one thread; None where it is not installed."""
    try:
        import faiss
    except ImportError:
        return None
    faiss.omp_set_num_threads(1)
    index = faiss.IndexBinaryFlat(pdq.BITS)
    index.add(codes)
    return lambda queries, radius: index.range_search(queries, radius + 1)  # its radius is exclusive


def _row(label: str, ours: float, faiss_ms: float | None, others: tuple[float, float, float]) -> None:
    numpy_ms, tree, listed = others
    peer = f"{faiss_ms:9.2f} {ours / faiss_ms:11.2f}" if faiss_ms is not None else f"{'-':>9} {'-':>11}"
    print(f"{label} {ours:9.2f} {peer} {numpy_ms:10.1f} {tree:10.0f} {tree / ours:9.0f} {listed:12.0f}")


def _measure(size: int, rounds: int) -> None:
    rng = np.random.default_rng(1)
    codes = rng.integers(0, 256, (size, 32), dtype=np.uint8)
    planes, rows = to_planes(codes), codes.view(np.uint64)
    query = codes[size // 2 : size // 2 + 1].copy()
    query[0, 0] ^= 0b1011
    picture = _pictures(rng)
    faiss_search = _faiss(codes)
    for radius in RADII:
        word = words_of(query)[0]
        one = _median_ms(lambda: scan(planes, word, radius), rounds)  # noqa: B023 - called at once
        plain = _median_ms(
            lambda: np.flatnonzero(np.bitwise_count(rows ^ query.view(np.uint64)).sum(axis=1) <= radius),  # noqa: B023
            rounds,
        )
        peer = None if faiss_search is None else _median_ms(lambda: faiss_search(query, radius), rounds)  # noqa: B023
        tree, listed = _tree_ms(codes, query[0], radius), _imagehash_ms(codes, query[0], radius)
        _row(f"{size:>9,} {radius:>6}  one code     ", one, peer, (plain, tree, listed))
        whole = _median_ms(lambda: scan_forms(planes, picture, radius), rounds)  # noqa: B023
        peer = None if faiss_search is None else _median_ms(lambda: faiss_search(picture, radius), 3)  # noqa: B023
        times = len(picture)
        _row(f"{size:>9,} {radius:>6}  whole picture", whole, peer, (plain * times, tree * times, listed * times))
    many = codes[:256]
    batch = _median_ms(lambda: scan_many(planes, many, 60), 1)
    print(
        f"{size:>9,}     60  {len(many)} codes at once {batch:.0f} ms ({size * len(many) / batch / 1e3:.0f} M pairs/s)"
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="bench hash-search", description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args(arguments)
    print(
        "    codes radius  asked           ours ms  faiss ms  ours/faiss   numpy ms BK-tree ms tree/ours imagehash ms"
    )
    for size in SIZES:
        _measure(size, options.rounds)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
