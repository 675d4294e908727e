"""Figures of many searches put together, and the lines `bench video-reuse` prints of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from tests.benchmarks.video_reuse_scores import Outcome, Told

GOALS = dict.fromkeys(
    (
        *("mirror", "letterbox", "letterbox, subtitle", "speed 0.8", "speed 1.25", "re-encode", "grey", "low bitrate"),
        *("screen recording", "logo", "lower third"),
    ),
    0.97,
) | {
    "side-fill 9:16": 0.9,
    "excerpt of 3 s": 0.9,
    "picture in picture": 0.8,
    "crop 20 %, off centre": 0.8,
    "upright crop 9:16": 0.8,
}
"""Share to be found, where there is one for an edit by itself; of all together it is `GOAL`."""
GOAL = 0.95
_ERRORS = ("start_s", "end_s", "library_s")


def middle_and_tail(values: Sequence[float]) -> tuple[float, float] | None:
    """Median and 90th percentile."""
    return (float(np.median(values)), float(np.percentile(values, 90))) if values else None


def _share(answers: Sequence[bool | None]) -> float | None:
    known = [one for one in answers if one is not None]
    return float(np.mean(known)) if known else None


def figures(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures of one line of the table."""
    told = [part for one in outcomes for part in one.parts]
    errors = {name: [getattr(one, name) for one in told if getattr(one, name) is not None] for name in _ERRORS}
    return {
        "n": len(told),
        "found": sum(one.found for one in told),
        "any": sum(one.in_any for one in told),
        **{name: middle_and_tail(values) for name, values in errors.items()},
        "mirrored_right": _share([one.mirrored_right for one in told]),
        "speed_right": _share([one.speed_right for one in told]),
        "coverage_s": middle_and_tail([one.coverage_s for one in outcomes]),
        "false_items": sum(len(one.false_items) for one in outcomes),
        "false_times": sum(len(one.false_times) for one in outcomes),
        "cpu_s": float(np.mean([one.cpu_s for one in outcomes])),
    }


HEADING = (
    f"{'':24}{'':>7}{'found':>6}{'any':>5}   start, s     end, s       library, s   mirror speed  coverage, s   false"
    f"  time  CPU s"
)


def line_of(label: str, line: dict[str, Any]) -> str:
    """One line of the table."""
    pairs = [line[name] for name in (*_ERRORS, "coverage_s")]
    texts = ["     -      " if one is None else f"{one[0]:5.2f} {one[1]:5.2f} " for one in pairs]
    shares = ["    - " if line[name] is None else f"{line[name]:5.2f} " for name in ("mirrored_right", "speed_right")]
    return (
        f"{label:24}{line['n']:7}{line['found'] / max(1, line['n']):6.2f}{line['any'] / max(1, line['n']):5.2f}  "
        + " ".join(texts[:3])
        + f" {shares[0]} {shares[1]} {texts[3]}{line['false_items']:6}{line['false_times']:6}{line['cpu_s']:7.2f}"
    )


def wrong_lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What was wrong, one line each."""
    for one in outcomes:
        for part in one.parts:
            if not part.found:
                yield f"    missed {one.query}: {part.method}"
            elif _is_off(part):
                errors = ", ".join(f"{name} {getattr(part, name):.2f}" for name in _ERRORS if getattr(part, name))
                yield f"    off    {one.query}: {errors}; {part.method}"
        yield from (f"    false  {one.query}: {text}" for text in one.false_items)
        yield from (f"    time   {one.query}: {text}" for text in one.false_times)


def _is_off(part: Told) -> bool:
    """Whether an edge, the mirror flag or the speed is wrong enough to be named."""
    edges = [getattr(part, name) for name in _ERRORS]
    return any(one is not None and one > 0.25 for one in edges) or not (part.mirrored_right and part.speed_right)


def print_peer(label: str, line: Mapping[str, int]) -> None:
    """One line of the table of the peer."""
    count = max(1, line["n"])
    print(
        f"{label:24}{line['n']:7}{line['share'] / count:28.2f}{line['share_false']:13}{line['any'] / count:8.2f}"
        f"{line['any_false']:13}",
        flush=True,
    )


def pooled_edges(outcomes: Sequence[Outcome]) -> dict[str, tuple[float, float]]:
    """Errors of all edges in the query, and in the library, as median and 90th percentile."""
    told = [part for one in outcomes for part in one.parts]
    kinds = {"edges in the query": ("start_s", "end_s"), "moment in the library": ("library_s",)}
    values = {
        label: [getattr(one, name) for one in told for name in names if getattr(one, name) is not None]
        for label, names in kinds.items()
    }
    return {label: pair for label, some in values.items() if (pair := middle_and_tail(some)) is not None}


def below_goal(by_edit: Mapping[str, dict[str, Any]]) -> list[str]:
    """Edits found less often than they should be, with their goal."""
    shares = {name: line["found"] / line["n"] for name, line in by_edit.items()}
    return [f"{name} {share:.2f} ({GOALS[name]})" for name, share in shares.items() if share < GOALS.get(name, 0.0)]
