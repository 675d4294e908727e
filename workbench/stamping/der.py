"""Strict DER, as far as time stamps and the certificates in them need it (ITU-T X.690, chapters 8, 10 and 11).

Only definite lengths in their shortest form and tags of one byte: whatever else a file holds, it is no reply of a time
stamping authority, or not one this program can read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, NULL, OBJECT = 0x01, 0x02, 0x03, 0x04, 0x05, 0x06
UTF8, PRINTABLE, TELETEX, IA5, GENERAL_TIME, BMP = 0x0C, 0x13, 0x14, 0x16, 0x18, 0x1E
SEQUENCE, SET = 0x30, 0x31

_TIME = re.compile(r"(\d{14})(?:\.(\d{1,9}))?Z")
_TEXTS = {UTF8: "utf-8", PRINTABLE: "ascii", TELETEX: "latin-1", IA5: "ascii", BMP: "utf-16-be"}


class NotDerError(ValueError):
    """The bytes are not DER, or not of the shape asked for."""


@dataclass(frozen=True, slots=True)
class Element:
    """One value.

    Attributes:
        tag: First byte: class, whether it holds others, and number.
        content: Its bytes without tag and length.
        whole: With them.
    """

    tag: int
    content: bytes
    whole: bytes

    def parts(self) -> tuple[Element, ...]:
        """What a constructed value holds.

        Raises:
            NotDerError: It holds none.
        """
        if not self.tag & 0x20:
            raise NotDerError("a value that should hold others holds none")
        return tuple(elements(self.content))

    def expect(self, tag: int) -> Element:
        """This element, if it is of that sort.

        Raises:
            NotDerError: It is of another sort.
        """
        if self.tag != tag:
            raise NotDerError(f"tag {self.tag:02x} where {tag:02x} belongs")
        return self

    def integer(self) -> int:
        """The number of an INTEGER."""
        self.expect(INTEGER)
        if not self.content:
            raise NotDerError("a number without digits")
        return int.from_bytes(self.content, "big", signed=True)

    def object_id(self) -> str:
        """An OBJECT IDENTIFIER with dots."""
        self.expect(OBJECT)
        if not self.content or self.content[-1] & 0x80:
            raise NotDerError("an object identifier without end")
        numbers, value = [], 0
        for byte in self.content:
            value = value << 7 | byte & 0x7F
            if not byte & 0x80:
                numbers.append(value)
                value = 0
        first = min(numbers[0] // 40, 2)
        return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))

    def time(self) -> dt.datetime:
        """A GeneralizedTime in UTC; parts of a second below a microsecond are left away."""
        self.expect(GENERAL_TIME)
        found = _TIME.fullmatch(self.content.decode("ascii", "replace"))
        if found is None:
            raise NotDerError("a time in another form than RFC 3161 asks for")
        try:
            moment = dt.datetime.strptime(found[1], "%Y%m%d%H%M%S").replace(tzinfo=dt.UTC)
        except ValueError as error:
            raise NotDerError("a time that is on no calendar") from error
        return moment.replace(microsecond=int((found[2] or "0").ljust(6, "0")[:6]))

    def text(self) -> str:
        """A string of any of the usual sorts; what cannot be decoded is replaced."""
        return self.content.decode(_TEXTS.get(self.tag, "latin-1"), "replace")


def elements(data: bytes) -> Iterator[Element]:
    """The values that follow one another in some bytes.

    Raises:
        NotDerError: They are not DER.
    """
    at = 0
    while at < len(data):
        start, length, at = at, *_length(data, at + 1)
        if at + length > len(data):
            raise NotDerError("a value is longer than the file")
        if data[start] & 0x1F == 0x1F:
            raise NotDerError("a tag of several bytes")
        yield Element(data[start], data[at : at + length], data[start : at + length])
        at += length


def only(data: bytes) -> Element:
    """The one value that all the bytes are.

    Raises:
        NotDerError: There is none, or there is more.
    """
    found = next(elements(data), None)
    if found is None or len(found.whole) != len(data):
        raise NotDerError("more or less than one value")
    return found


def _length(data: bytes, at: int) -> tuple[int, int]:
    """Length of a value, and where its content begins."""
    if at >= len(data):
        raise NotDerError("a value without length")
    first = data[at]
    if first < 0x80:
        return first, at + 1
    count = first & 0x7F
    if not 1 <= count <= 4 or at + 1 + count > len(data):
        raise NotDerError("a length without end")
    length = int.from_bytes(data[at + 1 : at + 1 + count], "big")
    if length < 0x80 or length >> 8 * (count - 1) == 0:
        raise NotDerError("a length in a longer form than needed")
    return length, at + 1 + count


def encode(tag: int, content: bytes) -> bytes:
    """One value as DER."""
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def encode_integer(value: int) -> bytes:
    """An INTEGER that is not negative."""
    return encode(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))
