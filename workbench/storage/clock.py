"""The time written into records."""

from __future__ import annotations

import datetime as dt


def now() -> str:
    """The present moment, ISO, UTC, milliseconds: `2026-01-31T09:05:00.250Z`."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
