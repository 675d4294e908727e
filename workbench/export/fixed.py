"""What stands where a format asks for a time or an identifier of its own: the same for the same case."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

FIXED_TIME = datetime(1980, 1, 1, tzinfo=UTC)
"""The first moment a zip archive can tell; the report says in words when things were done."""


def identifier(*parts: str) -> bytes:
    """16 bytes that stand for these texts."""
    return hashlib.sha256("\n".join(parts).encode("utf-8", "backslashreplace")).digest()[:16]
