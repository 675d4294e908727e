"""Searching a very large library of stills: time, memory and disk at 10^5 or 10^6 pictures.

The library is made up: codes of shared photographs with an eighth of the bits flipped, 300 a picture, written straight
in list order, in four segments; so the cells are filled as unevenly as by photographs. The shared photographs
themselves are then added the usual way, and altered copies of those with odd numbers searched for.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np

from tests.benchmarks import making
from workbench.hashing import local_features
from workbench.matching import feature_lists, index_files
from workbench.matching.feature_cells import CELLS, cells_of
from workbench.matching.search import Searcher
from workbench.matching.segments import Table, write_segment
from workbench.model.hashes import Signature
from workbench.model.match import Relation

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media" / "images"
POINTS = 300
VIEWS = 2
SEGMENTS = 4
BYTES_A_STILL = POINTS * 40 + VIEWS * 135 + 48 + 32
FEATURES_A_STILL = 31_000
LIBRARY = "benchmark"
CHANGES: dict[str, making.Change] = {
    "meme": making.meme,
    "phone": making.phone,
    "crop 50 %": making.CHANGES["crop 50 %"],
    "turned 12": lambda g: making.turned(g, 12),
    "caption": making.CHANGES["caption"],
}


def _pool() -> tuple[np.ndarray, np.ndarray]:
    """Codes of the shared photographs, sorted by cell, and their cells."""
    codes = []
    for path in sorted(MEDIA.iterdir())[::2]:
        features = local_features.unpack(local_features.feature_set(making.read(path)))
        codes += [] if features is None else [features.codes, features.mirrored_codes]
    together = np.concatenate(codes)
    cells = cells_of(together)
    order = np.argsort(cells, kind="stable")
    return together[order].view(np.uint64), cells[order]


def _entries(pool: np.ndarray, copies: np.ndarray, stills: int, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """Noisy copies of the pool's codes, some million at once."""
    noise = np.bitwise_and.reduce(rng.integers(0, 256, (3, 1 << 16, 32), dtype=np.uint8)).view(np.uint64)
    ends = np.cumsum(copies)
    start = 0
    while start < len(pool):
        done = int(ends[start - 1]) if start else 0
        end = max(start + 1, int(np.searchsorted(ends, done + (1 << 20))))
        source = np.repeat(np.arange(start, min(end, len(pool))), copies[start:end])
        entries = np.empty((len(source), feature_lists.COLUMNS), np.uint64)
        entries[:, :4] = pool[source] ^ noise[rng.integers(0, len(noise), len(source))]
        entries[:, 4] = rng.integers(0, stills, len(source)).astype(np.uint64)
        entries[:, 4] |= rng.integers(0, 8, len(source)).astype(np.uint64) << np.uint64(32)
        entries[:, 4] |= rng.integers(0, 256, len(source)).astype(np.uint64) << np.uint64(40)
        yield entries
        start = end


def _segment(folder: Path, first: int, stills: int, pool: tuple[np.ndarray, np.ndarray], packed: bytes) -> dict:
    rng = np.random.default_rng(first)
    codes, cells = pool
    copies = rng.multinomial(stills * POINTS, np.full(len(codes), 1 / len(codes)))
    items = np.arange(first, first + stills)
    item = np.repeat(items, VIEWS)
    nothing = np.zeros(stills, np.int64)
    checksum = rng.integers(0, 1 << 32, stills)
    table = Table(
        rng.integers(0, 1 << 64, (4, len(item)), dtype=np.uint64),
        item,
        np.zeros(len(item), np.int64),
        np.tile(np.array([0, 2], np.uint8), stills),
        np.full(len(item), 90, np.uint8),
        np.stack([items, nothing, nothing, nothing], axis=1),
        np.stack([items, nothing, nothing, nothing + len(packed), checksum, nothing + POINTS], axis=1),
    )
    counts = np.bincount(cells, weights=copies, minlength=CELLS).astype(np.int64)
    name = f"segment-{first}"
    entries = _entries(codes, copies, stills, rng)
    files = write_segment(folder / name, table, [packed], entries, entry_count=int(counts.sum()), counts=counts)
    return {"name": name, "files": files}


def build(folder: Path, stills: int) -> None:
    """Write the made-up part of the index, generation 1."""
    started = time.perf_counter()
    pool = _pool()
    packed = local_features.feature_set(making.read(min(MEDIA.iterdir()))).data
    share = stills // SEGMENTS
    entries = [_segment(folder, 1 + number * share, share, pool, packed) for number in range(SEGMENTS)]
    index_files._write_manifest(folder, 1, LIBRARY, entries, set())
    taken = time.perf_counter() - started
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"written: {size / 1e9:.2f} GB in {taken:.0f} s, {stills / taken:,.0f} stills a second (made-up codes)")


def _resident_mb() -> dict[str, float]:
    """Resident memory of this process in MB: now, at most so far, and what is not file pages; empty if not told."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return {}
    kinds = {"VmRSS:": "now", "VmHWM:": "at most", "RssAnon:": "own"}
    return {kinds[line.split()[0]]: int(line.split()[1]) / 1000 for line in lines if line.split()[0] in kinds}


def _forget_cache(folder: Path) -> bool:
    """Ask the system to forget what it keeps of the files in memory; whether it can be asked."""
    if not hasattr(os, "posix_fadvise"):
        return False
    os.sync()
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def _timed(work: Callable[[], object]) -> tuple[float, float, object]:
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000, result


def _add_photographs(folder: Path, stills: int) -> None:
    """Add the shared photographs as generation 2."""
    signatures = {stills + 1 + number: making.still(making.read(path)) for number, path in enumerate(_paths())}

    def read(items: list[int]) -> Iterator[tuple[int, Signature]]:
        yield from ((item, signatures[item]) for item in items)

    items = [*range(1, stills // SEGMENTS * SEGMENTS + 1), *signatures]
    wall, cpu, _ = _timed(lambda: index_files.update(folder, 2, LIBRARY, items, read))
    print(f"{len(signatures)} photographs added: {wall / 1000:.1f} s, {cpu / 1000:.1f} s CPU")


def _paths() -> list[Path]:
    return sorted(MEDIA.iterdir())


def _measure(folder: Path, stills: int, queries: int) -> None:
    if _forget_cache(folder):
        print("the system's cache of the files was emptied")
    wall, cpu, index = _timed(lambda: index_files.open_index(folder, 2, LIBRARY))
    print(f"opened: {wall:.0f} ms, {cpu:.0f} ms CPU; {_resident_mb().get('now', 0):.0f} MB resident")
    searcher = Searcher(index, {})
    paths = _paths()
    asked = []
    for number in range(1, len(paths), max(2, len(paths) * len(CHANGES) // queries // 2 * 2)):
        for change in CHANGES.values():
            query = making.still(making.encoded(change(making.read(paths[number]))))
            asked.append((stills + 1 + number, query))
    asked = asked[:queries]
    for title in ("first time", "again"):
        candidates, whole, found = [], [], 0
        for item, query in asked:
            features = local_features.unpack(query.features[0])
            comparer = searcher._stills._comparer
            candidates.append(_timed(lambda: comparer.candidates(features, left_out=frozenset()))[:2])  # noqa: B023
            taken = _timed(lambda: searcher.search(query))  # noqa: B023
            whole.append(taken[:2])
            reuse = (Relation.SAME_PICTURE, Relation.SHARED_CONTENT)
            found += any(one.item == item and one.relation in reuse for one in taken[2].matches)
        for name, rows in (("local features", candidates), ("whole search", whole)):
            walls, cpus = zip(*rows, strict=True)
            print(
                f"{title:10}  {name:14}  first {walls[0]:7.0f} ms  median {statistics.median(walls):6.0f} ms"
                f"  slowest {max(walls):6.0f} ms  CPU median {statistics.median(cpus):6.0f} ms"
            )
        print(f"{title:10}  found {found} of {len(asked)}")
    print("resident, MB: " + ", ".join(f"{name} {value:.0f}" for name, value in _resident_mb().items()))


def _room(folder: Path, stills: int) -> bool:
    needed, free = stills * BYTES_A_STILL, shutil.disk_usage(folder).free
    print(f"disk: {needed / 1e9:.1f} GB needed, {free / 1e9:.1f} GB free in {folder}")
    print(f"      (a real library of this size also holds {stills * FEATURES_A_STILL / 1e9:.0f} GB of feature sets)")
    if needed * 1.1 < free:
        return True
    print("That is too little room. Choose another place with --folder, or fewer pictures with --stills.")
    return False


def main(arguments: list[str] | None = None) -> int:
    """Build, search, print, and delete what was built."""
    parser = argparse.ArgumentParser(prog="bench still-scale", description=__doc__.splitlines()[0])
    parser.add_argument("--stills", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="where to put the files; a temporary folder without it")
    parser.add_argument("--queries", type=int, default=40)
    options = parser.parse_args(arguments)
    if not MEDIA.is_dir():
        print("The shared photographs are not beside the checkout; this benchmark needs them.")
        return 2
    cv2.setNumThreads(1)
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory(prefix="still-scale-", dir=options.folder) as name:
        folder = Path(name)
        if not _room(folder, options.stills):
            return 2
        for work in (build, _add_photographs):  # apart from the searching process, whose memory is stated
            made = multiprocessing.get_context("spawn").Process(target=work, args=(folder, options.stills))
            made.start()
            made.join()
            if made.exitcode:
                return 1
        print(json.dumps({"stills": options.stills, "codes": options.stills * POINTS}))
        _measure(folder, options.stills, options.queries)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
