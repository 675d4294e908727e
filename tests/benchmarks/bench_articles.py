"""The article reader and its peers on the shared hand-labelled pages, and on pages of hostile size.

    python3 run.py bench articles [ID...] [--rounds N] [--no-limits] [--tune] [--verbose]
                                 [--install-peers]

Prints one table: ours, trafilatura and readability-lxml on every figure, for all pages and for the part of them that
thresholds are not tuned on; then the limits. `--tune` tries the thresholds on the one part and prints what each does
on both; `--verbose` adds what `score.py` says of each page. readability-lxml is no part of the program:
`--install-peers` puts it into the environment first, and without it that column is left out.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.article_limits import readings
from tests.benchmarks.article_peers import how_to_add, install, peers
from tests.benchmarks.article_scores import (
    Figure,
    Output,
    Reader,
    Scores,
    invented_dates,
    is_tuning,
    labels_of,
    ours,
    outputs,
    scores,
    speaks_english,
)
from tests.benchmarks.article_tuning import tried
from workbench import __version__

GOLD = Path(__file__).resolve().parents[3] / "shared" / "articles"
GOALS = {
    "title F1": 0.97,
    "published F1": 0.90,
    "body snippets kept": 0.97,
    "boilerplate kept out": 0.95,
    "media F1": 0.92,
    "claims F1, English": 0.80,
    "links F1, English": 0.75,
}


def report(gold: Path, only: Sequence[str] = ()) -> str:
    """Read every page with our reader and return the text that score.py prints."""
    labels = labels_of(gold, only)
    return scores(gold, labels, outputs(labels, ours)[0]).printed


def rows_of(gold: Path, labels: Sequence[Path], found: dict[str, Output]) -> dict[str, float]:
    """Every figure of one reader on some pages; NaN for what the reader never gives."""
    whole = scores(gold, labels, found)
    english = scores(gold, [label for label in labels if speaks_english(label)], found)
    return {
        "title F1": whole.figures["title"].f1,
        "published F1": _given_f1(whole.figures["published"]),
        "dates invented": float(invented_dates(labels, found)),
        "body snippets kept": whole.figures["body"].recall,
        "boilerplate kept out": whole.boilerplate_out,
        "media F1": whole.figures["media"].f1,
        "media in order": _in_order(whole),
        "claims F1, English": _given_f1(english.figures["claims"]),
        "links F1, English": _given_f1(english.figures["links"]),
    }


def _given_f1(figure: Figure) -> float:
    return figure.f1 if figure.right + figure.wrong else math.nan


def _in_order(whole: Scores) -> float:
    line = next(line for line in whole.printed.splitlines() if line.startswith("media in document order"))
    return float(line.split()[5].partition("/")[0]) / whole.pages


def timed(labels: Sequence[Path], read: Reader, rounds: int) -> tuple[dict[str, Output], float]:
    """The outputs, and pages a second on one core: by processor time, the median of the rounds."""
    outputs(labels[:2], read)  # imports
    runs = [outputs(labels, read) for _ in range(rounds)]
    return runs[0][0], statistics.median(len(labels) / cpu_s for _, cpu_s in runs)


def table(gold: Path, only: Sequence[str], rounds: int, *, verbose: bool) -> Iterator[str]:
    """The lines of the table of readers."""
    labels = labels_of(gold, only)
    held = [label for label in labels if not is_tuning(label.stem)]
    readers: dict[str, Reader] = {f"workbench {__version__}": ours, **peers()}
    columns: dict[str, dict[str, float]] = {}
    for name, read in readers.items():
        found, speed = timed(labels, read, rounds)
        columns[name] = {**rows_of(gold, labels, found), "pages/s/core": speed}
        columns[f"{name}, other part"] = rows_of(gold, held, found) if held else {}
        if verbose:
            yield f"{name}\n{scores(gold, labels, found).printed}"
    yield f"{len(labels)} pages; {len(held)} of them in the part that thresholds are not tuned on (second figure)"
    yield " " * 24 + "  goal" + "".join(f"{name:>26}" for name in readers)
    for row in next(iter(columns.values())):
        goal = f"{GOALS[row]:6.2f}" if row in GOALS else " " * 6
        cells = "".join(f"{_cell(columns, name, row):>26}" for name in readers)
        yield f"{row:24}{goal}{cells}"
    yield from how_to_add(readers)
    yield from _seed(gold)


def _cell(columns: dict[str, dict[str, float]], name: str, row: str) -> str:
    form = "{:.1f}" if row == "pages/s/core" else ("{:.0f}" if row == "dates invented" else "{:.3f}")
    values = [columns[name][row], columns[f"{name}, other part"].get(row, math.inf)]
    return " ".join("-" if math.isnan(value) else form.format(value) for value in values if value != math.inf)


def _seed(gold: Path) -> Iterator[str]:
    label = gold / "ceasefire.json"
    wanted = {claim["sentence"] for claim in json.loads(label.read_text(encoding="utf-8"))["claims"]}
    given = {str(claim["sentence"]) for claim in ours(label.with_suffix(".txt"))["claims"]}  # type: ignore[attr-defined]
    yield f"ceasefire.txt: {len(wanted & given)} of {len(wanted)} claims found, {len(given - wanted)} others suggested"


def limits() -> Iterator[str]:
    """The lines of the table of hostile pages."""
    yield f"{'each in a fresh process':32}{'CPU s':>7}{'wall s':>8}{'peak MB':>9}{'blocks':>8}{'media':>7}{'claims':>8}"
    for one in readings():
        yield (
            f"{one.name:32}{one.cpu_s:7.1f}{one.wall_s:8.1f}{one.peak_mb:9.0f}"
            f"{one.blocks:8,}{one.media:7,}{one.claims:8,}  {one.said}"
        )


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="run.py bench articles")
    parser.add_argument("ids", nargs="*", metavar="ID", help="pages by the name of their labels; all without any")
    parser.add_argument("--rounds", type=int, default=3, help="readings of every page for the times")
    parser.add_argument("--no-limits", action="store_true", help="leave out the pages of hostile size")
    parser.add_argument("--tune", action="store_true", help="try the thresholds instead")
    parser.add_argument("--verbose", action="store_true", help="say of each page what was missed and what is wrong")
    parser.add_argument("--install-peers", action="store_true", help="install readability-lxml first, to compare with")
    arguments = parser.parse_args()
    if arguments.install_peers:
        install()
    if not GOLD.is_dir():
        sys.exit(f"The shared articles are not at {GOLD}.")
    if arguments.tune:
        lines = tried(GOLD, labels_of(GOLD, arguments.ids))
    else:
        lines = table(GOLD, arguments.ids, max(1, arguments.rounds), verbose=arguments.verbose)
    for line in lines:
        print(line, flush=True)
    if not arguments.no_limits and not arguments.tune and not arguments.ids:
        print()
        for line in limits():
            print(line, flush=True)


if __name__ == "__main__":
    main()
