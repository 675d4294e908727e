"""Values of the model as JSON text in a column, and back."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from workbench.errors import InternalError
from workbench.model.plain import from_plain, to_plain

Ranges = tuple[tuple[float, float], ...]
Rectangle = tuple[float, float, float, float]


def packed(value: object) -> str:
    """A model value as JSON text."""
    return json.dumps(to_plain(value), separators=(",", ":"))


@lru_cache(maxsize=20_000)  # the values are frozen; a state is read after every change, and most of it is as before
def unpacked(kind: Any, text: str) -> Any:
    """The reverse of `packed`.

    Raises:
        ValueError: The text does not hold such a value. Inside a reading this becomes a sentence about the row.
    """
    try:
        return from_plain(kind, json.loads(text))
    except (InternalError, RecursionError) as error:
        raise ValueError(f"no {getattr(kind, '__name__', kind)}") from error


def texts(packed_texts: str) -> tuple[str, ...]:
    """A stored list of texts.

    Raises:
        ValueError: It is none.
    """
    found: tuple[str, ...] = unpacked(tuple[str, ...], packed_texts)
    return found


def numbers(packed_numbers: str) -> tuple[int, ...]:
    """A stored list of whole numbers.

    Raises:
        ValueError: It is none.
    """
    found: tuple[int, ...] = unpacked(tuple[int, ...], packed_numbers)
    return found


def ranges(text: str) -> Ranges:
    """Stored ranges of seconds.

    Raises:
        ValueError: These are none.
    """
    found: Ranges = unpacked(Ranges, text)
    return found


def rectangle(text: str) -> Rectangle:
    """A stored rectangle: left, top, width, height.

    Raises:
        ValueError: It is none.
    """
    found: Rectangle = unpacked(Rectangle, text)
    return found
