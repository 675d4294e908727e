"""A seeded fuzzer over everything the program takes in, through its own commands and its own workers.

    python3 run.py fuzz --minutes 5 [--seed 7]          draw, alter and take in files; a table at the end
    python3 run.py fuzz --again KEPT.json [...]         make kept files again from their recipes and take them in

Pictures, clips and sound go into cases and libraries and are then looked at; articles into cases; lists of hashes and
exchange files into libraries that are then searched; tables of facts are read. The same seed draws the same files.
What ends a worker, runs out of memory or time, or meets an error nobody foresaw is kept: the altered file, and its
recipe with the reason as JSON. Exit status 0 when the program never failed and every sentence was fit for people.
"""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.material import Sample, Way, samples
from tests.fuzz.mutations import Recipe, altered, drawn
from tests.fuzz.watched import WatchedPool
from tests.fuzz.ways import Bench, Trouble

_BATCH = 60
_STUCK_S = 1800
_KINDS = ("death", "memory", "timeout", "fault", "crash", "words")
_FAILURES = ("fault", "crash", "words")


@dataclass(frozen=True, slots=True)
class _Input:
    """One altered file and how it was made."""

    label: str
    recipe: Recipe
    way: Way
    suffix: str

    @property
    def name(self) -> str:
        """Of the file."""
        return self.label + self.suffix


def main(words: Sequence[str] | None = None) -> int:
    """Run; see the module."""
    options = _options().parse_args(words)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, WatchedPool(options.workers) as pool:
        root = Path(folder)
        (root / "samples").mkdir()
        everything = samples(root / "samples", pool)
        by_name = {one.name: one for one in everything}
        pool.events()
        run = _Run(root, pool, by_name, options.keep, options.seed)
        if options.again:
            run.take([_kept(Path(path), by_name) for path in options.again])
        else:
            run.draw_for(options.minutes * 60.0)
        return run.tell()


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py fuzz", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--minutes", type=float, default=5.0, help="how long to draw files (5)")
    parser.add_argument("--seed", type=int, default=1, help="which files are drawn (1)")
    parser.add_argument("--workers", type=int, default=None, help="workers at a time (as many as processors)")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-kept"), help="folder for what is kept (fuzz-kept)")
    parser.add_argument("--again", nargs="+", metavar="JSON", help="recipes to take in again instead of drawing")
    return parser


def _kept(path: Path, by_name: dict[str, Sample]) -> _Input:
    data = json.loads(path.read_text(encoding="utf-8"))
    sample = by_name[data["sample"]]
    if hashlib.sha256(sample.data).hexdigest() != data["sample_sha256"]:
        print(f"{path.name}: the encoders here make another {sample.name}; the file may differ.", file=sys.stderr)
    recipe = Recipe(sample.name, tuple(tuple(step) for step in data["steps"]))
    return _Input(path.stem, recipe, sample.way, sample.suffix)


class _Run:
    """Files drawn and taken in so far."""

    def __init__(self, root: Path, pool: WatchedPool, by_name: dict[str, Sample], keep: Path, seed: int) -> None:
        self._root = root
        self._by_name = by_name
        self._all = list(by_name.values())
        self._keep = keep
        self._seed = seed
        self._bench = Bench(root, pool)
        self._since_s = time.monotonic()

    def draw_for(self, seconds: float) -> None:
        """Draw files until the time is over."""
        numbers = self._drawn()
        waiting: dict[Way, list[_Input]] = {way: [] for way in Way}
        while time.monotonic() - self._since_s < seconds:
            one = next(numbers)
            group = waiting[one.way]
            group.append(one)
            if len(group) >= _BATCH:
                self.take(group)
                waiting[one.way] = []

    def _drawn(self) -> Iterator[_Input]:
        number = 0
        while True:
            recipe = drawn(self._all, self._seed, number)
            sample = self._by_name[recipe.sample]
            yield _Input(f"{self._seed}-{number:06d}", recipe, sample.way, sample.suffix)
            number += 1

    def take(self, inputs: Sequence[_Input]) -> None:
        """Make files and take them in, way by way; keep those that make trouble."""
        for way in Way:
            group = [one for one in inputs if one.way is way]
            if not group:
                continue
            folder = self._root / "in"
            folder.mkdir()
            for one in group:
                (folder / one.name).write_bytes(altered(one.recipe, self._all))
            faulthandler.dump_traceback_later(_STUCK_S, exit=True)  # a program that hangs is the worst find
            found = self._bench.take(way, [folder / one.name for one in group])
            faulthandler.cancel_dump_traceback_later()
            self._keep_all(group, found, folder)
            shutil.rmtree(folder)
            for made in (*self._root.glob("*.case"), *self._root.glob("*.library")):
                shutil.rmtree(made)
            self._say_progress()

    def _keep_all(self, group: Sequence[_Input], found: Sequence[Trouble], folder: Path) -> None:
        by_file = {one.name: one for one in group}
        for trouble in found:
            self._keep.mkdir(parents=True, exist_ok=True)
            one = by_file.get(trouble.name.removesuffix(" (sound)"))
            if one is None:
                with (self._keep / "without-a-file.txt").open("a", encoding="utf-8") as notes:
                    names = f"{group[0].label} to {group[-1].label}"
                    notes.write(f"{names} ({group[0].way}): {trouble.kind}\n{trouble.details}\n\n")
                continue
            shutil.copy(folder / one.name, self._keep / one.name)
            self._write_recipe(one, trouble)

    def _write_recipe(self, one: _Input, trouble: Trouble) -> None:
        path = self._keep / f"{one.label}.json"
        earlier = json.loads(path.read_text(encoding="utf-8"))["troubles"] if path.exists() else []
        sample = self._by_name[one.recipe.sample]
        told = {
            "sample": sample.name,
            "sample_sha256": hashlib.sha256(sample.data).hexdigest(),
            "steps": [list(step) for step in one.recipe.steps],
            "troubles": [*earlier, {"kind": trouble.kind, "details": trouble.details}],
        }
        path.write_text(json.dumps(told, indent=1), encoding="utf-8")

    def _say_progress(self) -> None:
        tallies = self._bench.tallies.values()
        counts = ", ".join(f"{kind} {sum(tally.count(kind) for tally in tallies)}" for kind in _KINDS)
        inputs = sum(tally.inputs for tally in tallies)
        print(f"{time.monotonic() - self._since_s:6.0f} s  {inputs:,} files: {counts}", file=sys.stderr, flush=True)

    def tell(self) -> int:
        """Print the table.

        Returns:
            Exit status.
        """
        head = ("way in", "inputs", "read", "refused", "worker deaths", "over memory", "hangs", "faults",
                "program crashes", "bad sentences")  # fmt: skip
        print(f"seed {self._seed}, {time.monotonic() - self._since_s:.0f} s\n")
        print("| " + " | ".join(head) + " |")
        print("|" + "---|" * len(head))
        for way, tally in sorted(self._bench.tallies.items()):
            cells = [way.value, tally.inputs, tally.read, tally.refused, *(tally.count(kind) for kind in _KINDS)]
            print("| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else cell for cell in cells) + " |")
        failed = sum(tally.count(kind) for tally in self._bench.tallies.values() for kind in _FAILURES)
        if any(tally.troubles for tally in self._bench.tallies.values()):
            print(f"\nKept in {self._keep}.")
        return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
