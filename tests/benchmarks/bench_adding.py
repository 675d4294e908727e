"""How many pictures a second one core adds to a library: hashing alone, with hashes only, and with everything.

CPU time of all processes: file hash, decoding, thumbnails, signature, hand-over between processes, records on disk
(`synchronous=FULL`), search index. Each figure is the difference of two libraries of different size, so that starting
the workers is not in it. Photographs are taken from a folder and brought to a long side of 500 px first.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in workers

import cv2
import numpy as np

from workbench.hashing import pdq
from workbench.hashing.flatness import is_flat
from workbench.hashing.signature import Parts, centre_box
from workbench.hashing.trim import Box, content_box, has_border

_SIDE_PX = 500
_SMALL = 20
_MODES = ("hashes-only", "full")
_CHILD = """
import json, resource, sys
from pathlib import Path
from workbench.commands import library

folder, to, count, mode = sys.argv[1:]
files = sorted(Path(folder).iterdir())[: int(count)]
report = library.add(Path(to), files, hashes_only=mode == "hashes-only")
times = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(json.dumps([len(report.records), *(one.ru_utime + one.ru_stime for one in times)]))
"""


def _photographs(source: Path, to: Path) -> list[np.ndarray]:
    greys = []
    for path in sorted(source.iterdir()):
        picture = cv2.imread(str(path))
        if picture is None:
            continue
        scale = _SIDE_PX / max(picture.shape[:2])
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        cv2.imwrite(str(to / f"{path.stem}.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 90])
        greys.append(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))
    return greys


def _codes(grey: np.ndarray) -> None:
    """All codes of a decoded picture, with what decides whether they may match."""
    height, width = grey.shape
    parts = Parts(grey)
    full = parts.reduced(Box(0, height, 0, width))
    is_flat(grey, glance=full)
    box = content_box(grey)
    views = [full, parts.reduced(centre_box(height, width))]
    if has_border(box, height, width):
        views.append(parts.reduced(box))
    pdq.hash_grey64(np.stack(views))


def _hashing_ms(greys: list[np.ndarray], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        for grey in greys:
            _codes(grey)
        taken.append((time.process_time() - started) * 1000 / len(greys))
    return statistics.median(taken)


def _added(folder: Path, count: int, mode: str) -> tuple[float, float]:
    """CPU seconds of the program and of its workers for adding so many pictures to a new library."""
    with tempfile.TemporaryDirectory() as place:
        words = [sys.executable, "-c", _CHILD, str(folder), str(Path(place, "known.library")), str(count), mode]
        told = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    _records, own, workers = json.loads(told)
    return own, workers


def main(arguments: list[str] | None = None) -> int:
    """Print a table: the best of the rounds, as other work on the machine only ever adds to it."""
    parser = argparse.ArgumentParser(prog="bench adding")
    parser.add_argument("--photographs", type=Path, default=Path(__file__).parents[3] / "shared" / "media" / "images")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    with tempfile.TemporaryDirectory() as place:
        greys = _photographs(options.photographs, Path(place))
        hashing = _hashing_ms(greys, options.rounds)
        print(f"{len(greys)} photographs of {_SIDE_PX} px, {os.cpu_count()} cores; CPU milliseconds a picture")
        print("what                  program   workers     total   pictures a second on one core")
        print(f"hashing stage alone                      {hashing:9.2f}   {1000 / hashing:6.0f}")
        for mode in _MODES:
            gains = []
            for _ in range(options.rounds):
                small, large = _added(Path(place), _SMALL, mode), _added(Path(place), len(greys), mode)
                gains.append([1000 * (b - a) / (len(greys) - _SMALL) for a, b in zip(small, large, strict=True)])
            own, workers = min(gains, key=sum)
            total = own + workers
            print(f"adding, {mode:12} {own:9.2f} {workers:9.2f} {total:9.2f}   {1000 / total:6.0f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
