"""Thresholds of the article reader tried on the tuning part of the labelled pages, and what each does on the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from tests.benchmarks.article_scores import is_tuning, ours, outputs, scores
from workbench.articles import anchors, claims, density, html, nearby, page, sides

TRIED: tuple[tuple[ModuleType, str, tuple[float, ...]], ...] = (
    (anchors, "_ROOT_SHARE", (0.7, 0.8, 0.85, 0.9, 0.95)),
    (sides, "_GUARD_SHARE", (0.1, 0.25, 0.4)),
    (density, "_FADE", (0.4, 0.6, 0.8)),
    (html, "_ENOUGH", (200, 400, 800)),
    (page, "_BEFORE", (40, 120, 300)),
    (page, "_AFTER", (10, 40, 120)),
    (claims, "_THRESHOLD", (1.5, 2.0, 2.5)),
    (claims, "_SHORT_WORDS", (18, 25, 35)),
    (nearby, "_NEAR_MEDIUM", (1, 3, 6)),
    (nearby, "_FAR", (10, 30, 60)),
)


@contextmanager
def _set(module: ModuleType, name: str, value: float) -> Iterator[None]:
    before = getattr(module, name)
    setattr(module, name, value)
    try:
        yield
    finally:
        setattr(module, name, before)


def _means(gold: Path, labels: Sequence[Path]) -> tuple[float, float]:
    """Mean F1 over all figures, on the tuning part and on the other."""
    found = outputs(labels, ours)[0]
    parts = [[label for label in labels if is_tuning(label.stem) is tuning] for tuning in (True, False)]
    of_parts = [scores(gold, part, found).figures for part in parts]
    first, second = (sum(figure.f1 for figure in figures.values()) / len(figures) for figures in of_parts)
    return first, second


def tried(gold: Path, labels: Sequence[Path]) -> Iterator[str]:
    """One line for each value of each threshold; that in use is marked."""
    yield f"{'threshold':28}{'value':>8}{'tuning part':>13}{'other part':>12}   (mean F1 of all figures)"
    for module, name, values in TRIED:
        used = getattr(module, name)
        for value in values:
            with _set(module, name, value):
                first, second = _means(gold, labels)
            label = f"{module.__name__.rpartition('.')[2]}.{name.strip('_').lower()}"
            yield f"{label:28}{value:8g}{first:13.4f}{second:12.4f}{'   in use' if value == used else ''}"
