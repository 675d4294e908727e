"""Texts that name what is dragged to a claim, where the form of the terminal is not exact or not enough."""

from __future__ import annotations

from workbench.model.times import TimeSpan

PIN = "pin:"
"""A pin of the case, with its id."""
FIGURE = "figure:"
"""A figure of the case, with its id."""
CHOSEN = "chosen:"
"""The frames chosen in strip or sheet when the drag began; there may be 20,000 of them."""
_SPAN = "span:"


def span_text(media_id: int, span: TimeSpan | None) -> str:
    """A medium, frame or range as it is dragged: `span:3`, `span:3@1000` or `span:3@1000-3000`, in ticks."""
    if span is None:
        return f"{_SPAN}{media_id}"
    end = "" if span.end_pts is None else f"-{span.end_pts}"
    return f"{_SPAN}{media_id}@{span.start_pts}{end}"


def parse_span(text: str) -> tuple[int, TimeSpan | None] | None:
    """Medium and time of a `span_text`; None for evidence of another kind."""
    if not text.startswith(_SPAN):
        return None
    media_id, at, times = text.removeprefix(_SPAN).partition("@")
    start, dash, end = times.partition("-")
    return int(media_id), TimeSpan(int(start), int(end) if dash else None) if at else None
