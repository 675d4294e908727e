"""What programs put on the clipboard as HTML: a fragment, on Windows with a header that says where it came from.

The header is CF_HTML's (learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format).
"""

from __future__ import annotations

import re

_HEADER = re.compile(rb"\s*Version:\d+\.\d+\s", re.I)
_FIELD = re.compile(rb"^([A-Za-z]+):(.*?)\s*$", re.M)
_FRAGMENT = re.compile(rb"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.S)


def without_header(data: bytes) -> tuple[bytes, str]:
    """The page or fragment, and the address it was copied from; as it is, and empty, without such a header."""
    if not _HEADER.match(data[:200]):
        return data, ""
    head = data[:4096].partition(b"<")[0]
    fields = {name.decode("ascii").lower(): value for name, value in _FIELD.findall(head)}
    if "starthtml" not in fields and "startfragment" not in fields:
        return data, ""
    url = fields.get("sourceurl", b"").decode("utf-8", "replace")
    start, end = (_offset(fields.get(name, b"")) for name in ("starthtml", "endhtml"))
    page = data[start:end] if 0 < start < end <= len(data) else data[len(head) :]
    return page, url if re.match(r"https?://\S+$", url) else ""


def _offset(value: bytes) -> int:
    return int(value) if re.fullmatch(rb"\d{1,12}", value.strip()) else -1
