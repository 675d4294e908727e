"""A PDF file written object by object, so that none need be held until the end.

pydyf holds all objects and, for the identifier of the file, the bytes of all of them besides: three times the pictures.
"""

from __future__ import annotations

import hashlib
import io
from typing import Any

import pydyf

HEADER = b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n"
_PACKED_MOST = 2_000
"""Objects in one object stream: a reader unpacks all of it to come by one of them."""
_STORED, _PACKED = 1, 2
_OFFSET_BYTES, _INDEX_BYTES = 5, 2


class PdfFile:
    """Numbers, objects and the table of where each lies."""

    def __init__(self) -> None:
        self._out = io.BytesIO()
        self._out.write(HEADER)
        self._places: list[tuple[int, int, int]] = [(0, 0, 0)]
        self._pack: list[tuple[int, bytes]] = []

    def reserve(self) -> int:
        """The number of an object that is written later."""
        self._places.append((0, 0, 0))
        return len(self._places) - 1

    def write(self, number: int, thing: Any) -> None:
        """Write an object of pydyf under a number that was reserved."""
        if isinstance(thing, pydyf.Stream):
            self._write_stream(number, thing)
            return
        self._pack.append((number, thing.data))
        if len(self._pack) >= _PACKED_MOST:
            self._write_pack()

    def _write_stream(self, number: int, stream: Any) -> None:
        self._places[number] = (_STORED, self._out.tell(), 0)
        stream.number = number
        self._out.write(stream.indirect + b"\n")

    def _write_pack(self) -> None:
        if not self._pack:
            return
        here, at, heads = self.reserve(), 0, []
        for index, (number, data) in enumerate(self._pack):
            self._places[number] = (_PACKED, here, index)
            heads.append(f"{number} {at}")
            at += len(data) + 1
        head = " ".join(heads).encode()
        extra = {"Type": "/ObjStm", "N": len(heads), "First": len(head) + 1}
        pack = [head, *(data for _, data in self._pack)]
        self._pack.clear()
        self._write_stream(here, pydyf.Stream(pack, extra, compress=True))

    def finish(self, catalog: int, info: int, identifier: bytes) -> bytes:
        """The whole file.

        Args:
            catalog: Number of the catalog, which is written, as is
            info: that of the properties of the document.
            identifier: What the file is called through all its editions; a sum of its bytes is added.
        """
        self._write_pack()
        table = self.reserve()
        at = self._out.tell()
        self._places[table] = (_STORED, at, 0)
        widths = (1, _OFFSET_BYTES, _INDEX_BYTES)
        rows = b"".join(
            value.to_bytes(width, "big") for place in self._places for width, value in zip(widths, place, strict=True)
        )
        sum_of_all = hashlib.md5(self._out.getbuffer(), usedforsecurity=False).hexdigest().encode()
        extra = {
            "Type": "/XRef",
            "Size": len(self._places),
            "W": pydyf.Array(widths),
            "Root": reference(catalog),
            "Info": reference(info),
            "ID": pydyf.Array([pydyf.String(identifier), pydyf.String(sum_of_all)]),
        }
        self._write_stream(table, pydyf.Stream([rows], extra, compress=True))
        self._out.write(f"startxref\n{at}\n%%EOF\n".encode())
        return self._out.getvalue()


class Reference(bytes):
    """What stands for an object of the file in other objects; bytes that are no `Reference` belong to another file."""


def reference(number: int) -> Reference:
    """The object of this number."""
    return Reference(f"{number} 0 R".encode())
