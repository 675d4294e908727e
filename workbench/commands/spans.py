"""Seconds as typed and shown, ticks as stored."""

from __future__ import annotations

import math

from workbench.errors import UsageError
from workbench.model.media import MediaFacts, MediaItem, MediaKind
from workbench.model.times import TimeSpan, timecode
from workbench.review.words import range_words


def span_of(medium: MediaItem, start_s: float | None, end_s: float | None) -> TimeSpan | None:
    """A frame or range of a clip; None for the whole medium.

    Raises:
        UsageError: The medium has no time, or the range does not lie in the clip.
    """
    if start_s is None:
        if end_s is not None:
            raise UsageError("A range needs its beginning.", advice="Give both times, in seconds.")
        return None
    facts = medium.facts
    if facts is None or facts.time_base is None or medium.kind is not MediaKind.VIDEO:
        raise UsageError(
            f"“{medium.name}” is not a clip that was read, so it has no times.", advice="Leave the time out."
        )
    if not math.isfinite(start_s) or not math.isfinite(end_s or 0.0):
        raise UsageError("A time is a number of seconds.", advice="Times count from the start of the clip: 12.4.")
    if end_s is not None and end_s < start_s:
        raise UsageError("The range ends before it begins.", advice="Put the earlier time first.")
    last_s = facts.duration_s
    if start_s < 0 or (last_s is not None and max(start_s, end_s or 0.0) > last_s + _frame_s(facts)):
        length = f", which is {timecode(last_s)} long" if last_s is not None else ""
        raise UsageError(f"That time does not lie in “{medium.name}”{length}.", advice="Times count from its start.")
    start = facts.time_base.pts(start_s)
    end = None if end_s is None else facts.time_base.pts(end_s)
    return TimeSpan(start, None if end == start else end)


def _frame_s(facts: MediaFacts) -> float:
    """How long the last frame may be shown after the stated end."""
    return 1 / facts.frame_rate if facts.frame_rate else 0.1


def span_seconds(medium: MediaItem | None, span: TimeSpan | None) -> tuple[float | None, float | None]:
    """Start and end of a span in seconds; None where it has none."""
    if span is None or medium is None or medium.facts is None or medium.facts.time_base is None:
        return None, None
    base = medium.facts.time_base
    return base.seconds(span.start_pts), None if span.end_pts is None else base.seconds(span.end_pts)


def span_words(medium: MediaItem | None, span: TimeSpan | None) -> str:
    """`at 0:08.52`, `0:02.40 to 0:14.80`; empty for the whole medium."""
    start_s, end_s = span_seconds(medium, span)
    if start_s is None:
        return ""
    return f"at {timecode(start_s)}" if end_s is None else range_words(start_s, end_s)
