"""Outputs of the article reader and of its peers in the form `score.py` reads, and the figures it gives for them."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import io
import json
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from workbench.articles.containers.opening import read_any
from workbench.model.article import Article

Output = dict[str, object]
Reader = Callable[[Path], Output]

FIGURES = ("title", "published", "body", "media", "claims", "links")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of `score.py`: precision, recall, F1 and the counts behind them."""

    precision: float
    recall: float
    f1: float
    right: int
    wrong: int
    missed: int


@dataclass(frozen=True, slots=True)
class Scores:
    """What `score.py` says of one reader on some pages.

    Attributes:
        printed: All of it, with what is missed and wrong on each page.
        figures: By name (`FIGURES`).
        boilerplate_out: Share of the boilerplate snippets that are not in the body.
        pages: How many.
        cpu_s: Processor time of reading them all, without scoring.
    """

    printed: str
    figures: dict[str, Figure]
    boilerplate_out: float
    pages: int
    cpu_s: float


def as_output(article: Article) -> Output:
    """An article in the form score.py reads."""
    return {
        "title": article.title,
        "published": article.published,
        "body": article.body,
        "media": [{"url": item.url, "kind": item.kind.value} for item in article.media],
        "claims": [{"sentence": claim.sentence, "media": list(claim.media)} for claim in article.claims],
    }


def ours(page: Path) -> Output:
    """Our reader."""
    return as_output(read_any(page))


def is_tuning(name: str) -> bool:
    """Whether a page is of the part rules are tuned on; fixed by the hash of its name."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def load_score(gold: Path) -> ModuleType:
    """The scoring script beside the pages."""
    spec = importlib.util.spec_from_file_location("article_score", gold / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(gold / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def labels_of(gold: Path, only: Sequence[str] = ()) -> list[Path]:
    """The label files, those named only where any are."""
    return [label for label in sorted(gold.glob("*.json")) if not only or label.stem in only]


def speaks_english(label: Path) -> bool:
    """Whether the page is labelled as English."""
    return bool(json.loads(label.read_text(encoding="utf-8"))["language"] == "en")


def invented_dates(labels: Sequence[Path], found: dict[str, Output]) -> int:
    """Pages that state no date and were given one."""
    silent = [label for label in labels if json.loads(label.read_text(encoding="utf-8"))["published"] is None]
    return sum(found[label.name]["published"] is not None for label in silent)


def page_of(label: Path) -> Path:
    """The page beside its labels."""
    return next(path for path in (label.with_suffix(".html"), label.with_suffix(".txt")) if path.exists())


def outputs(labels: Sequence[Path], read: Reader) -> tuple[dict[str, Output], float]:
    """Read every page; the outputs by label file name, and the processor seconds it took."""
    found: dict[str, Output] = {}
    started = time.process_time()
    for label in labels:
        found[label.name] = read(page_of(label))
    return found, time.process_time() - started


def scores(gold: Path, labels: Sequence[Path], found: dict[str, Output], cpu_s: float = 0.0) -> Scores:
    """Have `score.py` judge the outputs for these labels."""
    score = load_score(gold)
    with tempfile.TemporaryDirectory() as temporary:
        out, chosen = Path(temporary) / "out", Path(temporary) / "gold"
        out.mkdir()
        chosen.mkdir()
        for label in labels:
            shutil.copy(label, chosen)
            (out / label.name).write_text(json.dumps(found[label.name], ensure_ascii=False), encoding="utf-8")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            score.main(chosen, out)
    figures = dict(_figures(printed.getvalue()))
    unwanted = sum(len(json.loads(label.read_text(encoding="utf-8"))["body_must_not_contain"]) for label in labels)
    out_share = 1 - figures["body"].wrong / unwanted if unwanted else 1.0
    return Scores(printed.getvalue(), figures, out_share, len(labels), cpu_s)


def _figures(printed: str) -> list[tuple[str, Figure]]:
    line = re.compile(
        r"^(\w+)\s+P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)\s+right (\d+), wrong (\d+), missed (\d+)$", re.MULTILINE
    )
    return [
        (name, Figure(float(p), float(r), float(f), int(right), int(wrong), int(missed)))
        for name, p, r, f, right, wrong, missed in line.findall(printed)
    ]
