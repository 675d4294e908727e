"""Rows of a stranger's database on their way from the reader: JSON, of which every value is looked at again here."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from workbench.errors import InternalError

_PACK_BYTES = 1 << 20
_BYTES = "b"
Value = None | int | float | str | bytes


def packed(table: str, rows: Iterable[Sequence[Any]]) -> Iterator[tuple[bytes, int]]:
    """Packs of about a megabyte, with the number of rows in each."""
    waiting: list[list[object]] = []
    size = 0
    for row in rows:
        waiting.append([{_BYTES: base64.b64encode(one).decode()} if isinstance(one, bytes) else one for one in row])
        size += sum(len(one) if isinstance(one, str | bytes) else 8 for one in row)
        if size >= _PACK_BYTES:
            yield _pack(table, waiting), len(waiting)
            waiting, size = [], 0
    if waiting:
        yield _pack(table, waiting), len(waiting)


def _pack(table: str, rows: list[list[object]]) -> bytes:
    return json.dumps([table, rows], ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def unpacked(data: bytes, columns: Mapping[str, Sequence[str]]) -> tuple[str, list[tuple[Value, ...]]]:
    """Table and rows of a pack.

    Args:
        columns: Names of the columns of every table there may be.

    Raises:
        InternalError: It does not have that form; the reader may have been taken over.
    """
    try:
        table, rows = json.loads(data)
        width = len(columns[table])
        found = [tuple(_value(one) for one in row) for row in rows]
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise InternalError("A row from the reader did not have the expected form and was not used.") from error
    if any(len(row) != width for row in found):
        raise InternalError("A row from the reader had too many or too few values and was not used.")
    return table, found


def _value(one: Any) -> Value:
    if isinstance(one, dict):
        (data,) = one.values()  # one value, or it is no such mark
        return base64.b64decode(data, validate=True)
    if one is None or type(one) in (int, float, str):
        return one  # type: ignore[no-any-return]
    raise TypeError(type(one).__name__)
