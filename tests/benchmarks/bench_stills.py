"""Recall of edited stills, the naming of what was done, false matches and cost, with peers in the same run.

Photographs at odd places of the sorted list are held out; `--tuning` asks the other half. `stills_library` says what
is in the library, `still_edits` what is done to the sources, `stills_asking` how the product is asked.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from scipy.stats import beta

from tests.benchmarks import plain_pictures, stills_library
from tests.benchmarks.still_edits import EDITS
from tests.benchmarks.still_sheet import file_of
from tests.benchmarks.stills_asking import Asked, Setting, ask_edited, ask_left_out, open_desk, signatures_of
from tests.benchmarks.stills_library import MEDIA, Item
from tests.benchmarks.stills_peers import HASHES, run_peer
from tests.benchmarks.stills_templates_run import all_templates, run_determinism, run_rates, run_template
from workbench.model.match import Band, Relation
from workbench.model.media import MediaKind
from workbench.review import bands

PARTS = ("edits", "plain", "left-out", "templates", "rates", "peers")
GOAL = 0.9
_SHARES = 4
_WIDE = (8, 8, 13, 10, 13, 20, 20)
Input = TypeVar("Input")
Output = TypeVar("Output")


def upper_bound(failures: int, trials: int) -> float:
    """Clopper-Pearson: the rate that is excluded with 95 % confidence."""
    return 1.0 if failures >= trials else float(beta.ppf(0.95, failures + 1, trials - failures))


class Crew:
    """Worker processes with the library open; one process does it all itself."""

    def __init__(self, jobs: int, setting: Setting | None) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None
        if jobs > 1:
            starting = (open_desk, (setting,)) if setting else (None, ())
            self._pool = ProcessPoolExecutor(jobs, get_context("spawn"), *starting)
        elif setting:
            open_desk(setting)

    def each(self, work: Callable[[Input], Output], inputs: Sequence[Input]) -> list[Output]:
        """Results in the order of the inputs."""
        return list(self._pool.map(work, inputs)) if self._pool else [work(one) for one in inputs]

    def close(self) -> None:
        """End the processes."""
        if self._pool:
            self._pool.shutdown()


def chosen_sources(items: Sequence[Item], *, tuning: bool, count: int) -> list[int]:
    """Numbers of the photographs that are edited, spread over their half."""
    photographs = [item.number for item in items[: len(stills_library.photographs())]]
    half = photographs[0 if tuning else 1 :: 2]
    return [half[int(place)] for place in np.linspace(0, len(half) - 1, min(count, len(half))).astype(int)]


def _false_line(label: str, asked: Sequence[Asked]) -> dict[str, Any]:
    """Queries with a false match, by band, with upper bounds."""
    total = len(asked)
    strong = sum(any(one.reuse and one.band == Band.STRONG for one in query.wrong) for query in asked)
    either = sum(any(one.reuse for one in query.wrong) for query in asked)
    other = sum(any(one.relation != Relation.SAME_LAYOUT for one in query.wrong) for query in asked)
    layout = sum(any(one.relation == Relation.SAME_LAYOUT for one in query.wrong) for query in asked)
    bounds = (f"{upper_bound(strong, total):.5f}", f"{upper_bound(either, total):.5f}")
    values = (total, strong, either, other, layout, *bounds)
    print(f"  {label:40}" + "".join(f"{value:>{wide}}" for value, wide in zip(values, _WIDE, strict=True)))
    for query in asked:
        for one in query.wrong:
            if one.reuse:
                print(f"      {query.edit}, {query.source} = {one.item}: {one.band} {one.relation} {one.figures}")
    return {
        "queries": total,
        "strong": strong,
        "strong_or_possible": either,
        "any_band": other,
        "same_layout": layout,
        "upper_strong": upper_bound(strong, total),
        "upper_strong_or_possible": upper_bound(either, total),
    }


def _false_heading() -> None:
    columns = (
        "queries",
        "strong",
        "or possible",
        "any band",
        "same layout",
        "95 % bound, strong",
        "strong or possible",
    )
    print(
        "\nqueries with a false match"
        + " " * 16
        + "".join(f"{name:>{wide}}" for name, wide in zip(columns, _WIDE, strict=True))
    )


def _cost(asked: Sequence[Asked]) -> dict[str, float]:
    values: dict[str, float] = {}
    deep = [one.deep_ms for one in asked if one.deep_ms]
    for name, column in (
        ("decode and signature", [one.read_ms for one in asked]),
        ("search", [one.search_ms for one in asked]),
        ("deep round, where run", deep),
        ("all without the deep round", [one.read_ms + one.search_ms for one in asked]),
        ("all", [one.read_ms + one.search_ms + one.deep_ms for one in asked]),
    ):
        if column:
            values[name] = float(np.median(column))
            print(f"  {name:32} median {np.median(column):7.1f}   mean {np.mean(column):7.1f}   of {len(column)}")
            values[f"{name}, mean"] = float(np.mean(column))
    return values


def _edit_table(asked: Sequence[Asked], edits: Iterable[str], verbose: bool) -> dict[str, Any]:
    """Recall and naming per edit."""
    print("\nedit                            n  found strong  any  names   overlap of rectangles, extra names")
    rows: dict[str, Any] = {}
    for edit in edits:
        mine = [one for one in asked if one.edit == edit]
        if not mine:
            continue
        found = float(np.mean([one.found for one in mine]))
        to_name = sum(one.to_name for one in mine)
        names = sum(one.named for one in mine) / to_name if to_name else None
        areas: dict[str, list[float]] = {}
        for one in mine:
            for name, share in one.overlap.items():
                areas.setdefault(name, []).append(share)
        extra = Counter(name for one in mine for name in one.extra)
        missed = Counter(name for one in mine for name in one.missed)
        rows[edit] = {
            "n": len(mine),
            "found": found,
            "strong": float(np.mean([one.strong for one in mine])),
            "any": float(np.mean([one.any_band for one in mine])),
            "named": names,
            "overlap": {name: float(np.mean(shares)) for name, shares in areas.items()},
            "extra": dict(extra),
            "missed": dict(missed),
            "not_found": [f"{one.source}: {one.told or 'nothing'}" for one in mine if one.found < 1],
        }
        told = [f"{name} {np.mean(shares):.2f}" for name, shares in areas.items()]
        told += [f"not said: {name} {count}" for name, count in missed.items()]
        told += [f"wrongly said: {name} {count}" for name, count in extra.items()]
        row = rows[edit]
        said = "    -" if names is None else f"{names:5.2f}"
        print(f"{edit:28}{len(mine):5}{found:7.3f}{row['strong']:7.2f}{row['any']:6.2f} {said}   {', '.join(told)}")
        if verbose:
            for text in row["not_found"]:
                print(f"      missed {text}")
    return rows


def _summary(rows: dict[str, Any]) -> dict[str, Any]:
    means = {edit: row["found"] for edit, row in rows.items()}
    named = [row["named"] for row in rows.values() if row["named"] is not None]
    low = sorted((found, edit) for edit, found in means.items() if found < GOAL)
    print(f"\nmean recall over {len(means)} edits {np.mean(list(means.values())):.4f}")
    print(f"mean naming over {len(named)} edits {np.mean(named):.4f}" if named else "nothing to name")
    print("edits below .90: " + (", ".join(f"{edit} {found:.2f}" for found, edit in low) or "none"))
    return {
        "mean_recall": float(np.mean(list(means.values()))),
        "mean_naming": float(np.mean(named)) if named else None,
        "below": [edit for _, edit in low],
    }


class Bench:
    """One run: the library, the workers, and what was measured."""

    def __init__(self, options: argparse.Namespace, scratch: Path) -> None:
        self.options = options
        self.scratch = scratch
        self.report: dict[str, Any] = {}
        started = time.perf_counter()
        self.items, told = stills_library.items(scratch / "files", tuning=options.tuning, size=options.library_size)
        plain = Crew(options.jobs, None)
        paths = [item.path for item in self.items]
        parts = [paths[start : start + 50] for start in range(0, len(paths), 50)]
        made = [one for part in plain.each(signatures_of, parts) for one in part]
        plain.close()
        self.signatures = {item.number: one for item, one in zip(self.items, made, strict=True)}
        stills_library.build(scratch / "index", 1, self.signatures)
        self.half = "tuning half" if options.tuning else "held-out half"
        print(
            f"library of {told}; sources from the {self.half}; made in {time.perf_counter() - started:.0f} s",
            flush=True,
        )
        self.report["library"] = told
        self.report["half"] = self.half
        self.sources = chosen_sources(self.items, tuning=options.tuning, count=options.sources)
        self.setting = self._setting(self.items, 1)
        self.crew = Crew(options.jobs, self.setting)

    def _setting(self, items: Sequence[Item], generation: int) -> Setting:
        photographs = [item.number for item in items[: len(stills_library.photographs())]]
        pool = tuple(photographs[0 if self.options.tuning else 1 :: 2])
        scratch = self.scratch / "queries"
        scratch.mkdir(exist_ok=True)
        return Setting(self.scratch / "index", generation, tuple(items), pool, scratch)

    def edits(self) -> None:
        """Recall, naming, and false matches of edited pictures."""
        options = self.options
        names = self._edit_names()
        shares = [tuple(names[start::_SHARES]) for start in range(min(_SHARES, len(names)))]
        tasks = [(source, share, not options.false_only, True) for source in self.sources for share in shares]
        pairs = [pair for part in self.crew.each(ask_edited, tasks) for pair in part]
        first = [one for one, _ in pairs if one]
        second = [one for _, one in pairs if one]
        if first:
            rows = _edit_table(first, names, options.verbose)
            self.report["edits"] = rows
            self.report["summary"] = _summary(rows)
        _false_heading()
        false = self.report.setdefault("false", {})
        if first:
            false["edited, original in the library"] = _false_line("edited, original in the library", first)
        false["edited, original left out"] = _false_line("edited, original left out", second)
        print("\nCPU ms a query, original in the library")
        self.report["cost_with"] = _cost(first)
        print("CPU ms a query, original left out")
        self.report["cost_without"] = _cost(second)

    def _edit_names(self) -> list[str]:
        names = list(EDITS)
        if self.options.augly:
            from tests.benchmarks.augly_edits import augly_edits

            names = list(augly_edits())
        if self.options.only:
            names = [name for name in names if any(word in name for word in self.options.only)]
        return names

    def left_out(self) -> None:
        """Every picture of the library searched for without its family."""
        numbers = [item.number for item in self.items][:: 4 if self.options.quick else 1]
        asked = self.crew.each(ask_left_out, numbers)
        _false_heading()
        line = _false_line("pictures of the library, family left out", asked)
        self.report.setdefault("false", {})["library left out"] = line
        print("\nCPU ms a query that has nothing in the library")
        self.report["cost_left_out"] = _cost(asked)

    def plain(self) -> None:
        """Pictures with little in them against each other and the library."""
        folder = self.scratch / "plain"
        folder.mkdir()
        items = list(self.items)
        for number, (kind, rgb) in enumerate(
            plain_pictures.pictures(75 if self.options.quick else plain_pictures.COUNT)
        ):
            path = folder / f"{number}.jpg"
            path.write_bytes(file_of(rgb, 95))
            items.append(Item(len(items) + 1, f"{kind} {number}", f"plain {number}", path))
        new = items[len(self.items) :]
        parts = [[item.path for item in new[start : start + 25]] for start in range(0, len(new), 25)]
        made = [one for part in self.crew.each(signatures_of, parts) for one in part]
        signatures = self.signatures | {item.number: one for item, one in zip(new, made, strict=True)}
        stills_library.build(self.scratch / "index", 2, signatures)
        crew = Crew(self.options.jobs, self._setting(items, 2))
        asked = crew.each(ask_left_out, [item.number for item in new])
        crew.close()
        searched = sum(any(any(view.qualities) for view in one.views) for one in made)
        _false_heading()
        line = _false_line("pictures with little in them", asked)
        print(f"  {searched} of {len(new)} are searched for at all; the others are told to be too plain")
        self.report.setdefault("false", {})["plain"] = line | {"searched": searched}

    def templates(self) -> None:
        """Other photographs in the same frames."""
        photographs = stills_library.photographs()
        half = photographs[0 if self.options.tuning else 1 :: 2]
        other = photographs[1 if self.options.tuning else 0 :: 2]
        kept, asked = half[:40], half[-(10 if self.options.quick else 40) :]
        grounds = tuple(other[place] for place in (30, 77, 120, 160))
        numbers = range(len(all_templates(others_editor=self.options.augly)))
        tasks = [(number, tuple(kept), tuple(asked), grounds, self.scratch) for number in numbers]
        results = self.crew.each(run_template, tasks)
        print("\nsame template, other photograph: 40 of it in the library               with one other only")
        print("template                          queries  reuse  same layout  weak  nothing   queries  reuse")
        for one in results:
            print(
                f"{one.name:34}{one.queries:7}{one.reuse:7}{one.layout:13}{one.weak:6}{one.nothing:9}"
                f"{one.pairs:10}{one.pairs_reuse:7}"
            )
            if self.options.verbose:
                for text in one.told:
                    print(f"      {text}")
        drawn = [one for one in results if not one.photographic]
        for label, some in (
            ("drawn frames", drawn),
            ("with a fixed photograph", [r for r in results if r.photographic]),
        ):
            total, wrong = sum(r.queries for r in some), sum(r.reuse for r in some)
            pairs, wrong_pairs = sum(r.pairs for r in some), sum(r.pairs_reuse for r in some)
            print(
                f"{label}: reuse asserted in {wrong} of {total} (at most {upper_bound(wrong, total):.4f}, 95 %); "
                f"with one other only {wrong_pairs} of {pairs} (at most {upper_bound(wrong_pairs, pairs):.4f})"
            )
        self.report["templates"] = [asdict(one) for one in results]

    def rates(self) -> None:
        """Adding rate and determinism."""
        paths = [self.items[number - 1].path for number in self.sources]
        rates = run_rates(paths * 2)
        alone, hashed, full = rates.hash_ms, rates.decode_ms + rates.hash_ms, rates.decode_ms + rates.full_ms
        print("\nadding, pictures a second and core (median of 500 px JPEG, CPU; without writing to the library)")
        whole = f"decode + whole signature {1000 / full:.0f}"
        print(f"  hash stage alone {1000 / alone:.0f}   decode + hashes {1000 / hashed:.0f}   {whole}")
        self.report["rates"] = asdict(rates)
        part = [item.path for item in self.items[::5]][:240]
        told = run_determinism(part, self.scratch)
        print(
            f"determinism, answers that differ of {told.queries}: same query twice {told.twice}, library opened afresh "
            f"{told.fresh}, added in another order {told.shuffled}, added in ten batches {told.batches}"
        )
        self.report["determinism"] = asdict(told)

    def peers(self) -> None:
        """Other methods, asked a part of the same pictures."""
        names = self._edit_names()
        many = tuple((source, edit) for source in self.sources[:8] for edit in names)
        few = tuple((source, edit) for source in self.sources[:2] for edit in names)
        tasks = [("crop-resistant", few), ("orb", many[: 4 * len(names)]), *((name, many) for name in HASHES)]
        print("\npeers, a part of the same edited pictures")
        print(
            "peer                                        library  queries  recall  with a false match  CPU ms a query"
        )
        for one in self.crew.each(run_peer, tasks):
            print(f"{one.name:44}{one.library:7}{one.queries:9}{one.found:8.3f}{one.false:20}{one.query_ms:16.1f}")
            self.report.setdefault("peers", []).append(asdict(one))


UNRELATED = ("edited, original left out", "library left out", "plain")
SET = (
    "Edited photographs of everyday things, and drawn pages and cards, were searched for in a library of 1,400 "
    "pictures that did not hold their original"
)


def write_bands(false: dict[str, dict[str, Any]]) -> None:
    """Hand the rates of false matches to the program, which says them beside each match.

    Args:
        false: Figures by part; those of `UNRELATED` are added up.
    """
    parts = [false[name] for name in UNRELATED if name in false]
    queries = sum(part["queries"] for part in parts)
    wrong = {Band.STRONG: "strong", Band.POSSIBLE: "strong_or_possible", Band.WEAK: "any_band"}
    rates = {band: bands.BandRate(queries, sum(part[key] for part in parts)) for band, key in wrong.items()}
    figures = bands.figures().replaced(MediaKind.IMAGE, f"{SET}.", rates)
    bands.figures_path().write_text(bands.figures_text(figures), encoding="utf-8")


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench stills", description=__doc__)
    parser.add_argument("--sources", type=int, default=32, help="photographs that are edited (32 x 63 edits: 2,016)")
    parser.add_argument("--tuning", action="store_true", help="ask the half that thresholds are tuned on")
    parser.add_argument("--only", action="append", metavar="EDIT", help="only edits whose name contains this")
    parser.add_argument("--part", action="append", choices=PARTS, help="only these parts; all if not given")
    parser.add_argument("--false-only", action="store_true", help="edited pictures only with their original left out")
    parser.add_argument("--peers", action="store_true", help="only the peers")
    parser.add_argument("--augly", action="store_true", help="the edits of another editor, if augly is installed")
    parser.add_argument(
        "--library-size", type=int, default=stills_library.SIZE, help="392 makes it in a third of the time"
    )
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="8 sources, a part of the rest")
    parser.add_argument("--verbose", action="store_true", help="say what was missed, and what wrongly found")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    parser.add_argument("--bands", action="store_true", help="let the program cite these rates (resources/bands.json)")
    options = parser.parse_args(arguments)
    if options.quick:
        options.sources = min(options.sources, 8)
    if options.peers:
        options.part = ["peers"]
    if options.only and not options.part:
        options.part = ["edits"]
    return options


def main(arguments: list[str] | None = None) -> int:
    """Run it; ends 2 where the shared material is absent."""
    options = _options(arguments)
    if not MEDIA.is_dir():
        print(
            "The shared photographs and clips are not beside this checkout; without them there is nothing to measure."
        )
        return 2
    if options.augly and find_spec("augly") is None:
        print("AugLy is not installed here; it is not part of the workbench, and needed for --augly only.")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, Path(folder))
        try:
            for part in options.part or PARTS:
                started = time.perf_counter()
                getattr(bench, part.replace("-", "_"))()
                print(f"({part}: {time.perf_counter() - started:.0f} s)", flush=True)
        finally:
            bench.crew.close()
        if options.bands:
            write_bands(bench.report["false"])
        if options.json:
            options.json.write_text(json.dumps(bench.report, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
