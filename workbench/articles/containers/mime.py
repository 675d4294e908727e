"""Mail-like messages of several parts (RFC 2045-2047, 2557): where each part lies, and its bytes.

A splitter of our own over the bytes as they lie in the file: the standard library's parser makes several copies of a
file of 100 MB and recurses into nested parts without end.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from urllib.parse import unquote

MAX_PARTS = 20_000
_MAX_DEPTH = 8
_MAX_HEADER_BYTES = 64 * 1024
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_PARSER = BytesHeaderParser()


@dataclass(frozen=True, slots=True)
class MimePart:
    """One part that holds no others.

    Attributes:
        number: Counted from 0 in the order of the file.
        media_type: Lower case, without parameters.
        charset: As stated, or empty.
        encoding: Transfer encoding, lower case.
        location: Content-Location, or empty.
        content_id: Without the angle brackets, or empty.
        name: File name as stated, or empty.
        start, end: Where its body lies, bytes of the file (end exclusive).
        is_root: Whether its multipart names it as the one to show.
    """

    number: int
    media_type: str
    charset: str
    encoding: str
    location: str
    content_id: str
    name: str
    start: int
    end: int
    is_root: bool = False


def headers_of(data: bytes, start: int = 0, end: int | None = None) -> tuple[Message, int]:
    """The headers that begin at `start`, and where the body begins."""
    end = len(data) if end is None else end
    if data[start : start + 1] == b"\n" or data[start : start + 2] == b"\r\n":  # no headers at all
        return Message(), start + (1 if data[start : start + 1] == b"\n" else 2)
    blank = _BLANK_LINE.search(data, start, min(end, start + _MAX_HEADER_BYTES))
    stop = blank.start() if blank else min(end, start + _MAX_HEADER_BYTES)
    return _PARSER.parsebytes(data[start:stop]), blank.end() if blank else stop


def text_of(message: Message, name: str) -> str:
    """A header as text; encoded words are decoded, folded lines joined."""
    value = message.get(name)
    if value is None:
        return ""
    try:
        return " ".join(str(make_header(decode_header(str(value)))).split())
    except (ValueError, LookupError, UnicodeError):  # an encoding that does not exist
        return " ".join(str(value).split())


def _address(message: Message, name: str) -> str:
    """An address in a header: folding may have put blanks into it."""
    return re.sub(r"\s", "", text_of(message, name))


def parts(data: bytes) -> Iterator[MimePart]:
    """Parts that hold no others, in order; a single message is one part.

    Parts beyond `MAX_PARTS`, and parts nested deeper than eight, are not told.
    """
    numbers = iter(range(MAX_PARTS))
    message, body = headers_of(data)
    yield from _parts(data, message, (body, len(data)), numbers, 0, False)


def is_cut_off(data: bytes) -> bool:
    """Whether a message of several parts lacks the line that ends it."""
    message, body = headers_of(data)
    boundary = _parameter(message, "boundary")
    if not message.get_content_type().lower().startswith("multipart/") or not boundary:
        return False
    mark = b"--" + boundary.encode("utf-8", "surrogateescape")
    at = _line_with(data, mark, body, len(data))
    while at >= 0:
        if data[at + len(mark) : at + len(mark) + 2] == b"--":
            return False
        at = _line_with(data, mark, at + len(mark), len(data))
    return True


def _parts(  # noqa: PLR0917 - one call
    data: bytes, message: Message, span: tuple[int, int], numbers: Iterator[int], depth: int, root: bool
) -> Iterator[MimePart]:
    media_type = message.get_content_type().lower()
    boundary = _parameter(message, "boundary")
    if not media_type.startswith("multipart/") or not boundary:
        number = next(numbers, -1)
        if number >= 0:
            yield _leaf(message, media_type, span, number, root)
        return
    if depth >= _MAX_DEPTH:
        return
    start = _parameter(message, "start").strip("<> ")
    for position, (first, last) in enumerate(_between(data, boundary.encode("utf-8", "surrogateescape"), *span)):
        inner, body = headers_of(data, first, last)
        named = _address(inner, "Content-ID").strip("<>")
        is_root = (bool(start) and named == start) or (not start and position == 0 and (root or depth == 0))
        yield from _parts(data, inner, (min(body, last), last), numbers, depth + 1, is_root)


def _parameter(message: Message, name: str) -> str:
    try:
        found = message.get_param(name)
    except (ValueError, LookupError, UnicodeError):
        return ""
    if isinstance(found, tuple):  # RFC 2231: charset, language, value
        found = found[2]
    return str(found or "")


def _leaf(message: Message, media_type: str, span: tuple[int, int], number: int, root: bool) -> MimePart:
    name = _parameter(message, "name")
    with suppress(ValueError, LookupError, UnicodeError):
        name = message.get_filename("") or name
    encoding = text_of(message, "Content-Transfer-Encoding").lower()
    charset = _parameter(message, "charset")
    content_id = _address(message, "Content-ID").strip("<>")
    location = _address(message, "Content-Location")
    return MimePart(number, media_type, charset, encoding, location, unquote(content_id), name, *span, root)


def _between(data: bytes, boundary: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the parts of a multipart lie. A last part without its closing line, as of a cut file, goes to the end."""
    mark = b"--" + boundary
    at = _line_with(data, mark, start, end)
    while at >= 0:
        line_end = data.find(b"\n", at, end)
        after = data[at + len(mark) : at + len(mark) + 2]
        if after == b"--" or line_end < 0:
            return
        following = _line_with(data, mark, line_end + 1, end)
        stop = following if following >= 0 else end
        yield line_end + 1, _without_line_end(data, line_end + 1, stop)
        at = following


def _line_with(data: bytes, mark: bytes, start: int, end: int) -> int:
    """Where a line begins that is the mark, with nothing but dashes or blanks after it; -1 when there is none."""
    at = data.find(mark, start, end)
    while at >= 0:
        begins = at == start or data[at - 1 : at] == b"\n"
        rest = data[at + len(mark) : min(end, at + len(mark) + 80)].partition(b"\n")[0].strip()
        if begins and rest in (b"", b"--"):
            return at
        at = data.find(mark, at + 1, end)
    return -1


def _without_line_end(data: bytes, start: int, end: int) -> int:
    """The line break before a boundary belongs to the boundary."""
    if end > start and data[end - 1 : end] == b"\n":
        end -= 1
        if end > start and data[end - 1 : end] == b"\r":
            end -= 1
    return end


def body_of(data: bytes, part: MimePart) -> bytes:
    """The bytes of a part, decoded; what is no base64 in it is passed over, as mail programs do.

    Raises:
        ValueError: The transfer encoding is unknown, or the content is not in it.
    """
    raw = data[part.start : part.end]
    if part.encoding == "base64":
        text = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
        try:
            return binascii.a2b_base64(text + b"=" * (-len(text) % 4))
        except binascii.Error as error:
            raise ValueError("its base64 is damaged") from error
    if part.encoding == "quoted-printable":
        return binascii.a2b_qp(raw)
    if part.encoding in ("", "7bit", "8bit", "binary"):
        return raw
    raise ValueError(f"its encoding “{part.encoding[:30]}” is not known")
