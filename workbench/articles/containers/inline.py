"""Media written into a page itself as `data:` addresses, as SingleFile saves them.

They are taken out of the page before it is parsed: a parser refuses attributes above 10 MB, and what is judged by its
address needs one. In their place stands a short made-up address. Pictures that SingleFile shows more than once stand
in a style sheet (`--sf-img-1`) and are put back where they are shown.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import html
import mimetypes
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from workbench.articles.addresses import stand_in
from workbench.articles.containers.shelf import INSIDE, Found

_SMALLEST = 1500
"""Characters of base64: below are pixels and icons, which pages are full of."""
_DATA = re.compile(
    (
        rb"(?P<quote>[\"'])?data:(?P<type>[\w.+-]{1,60}/[\w.+-]{1,80})(?:;[\w.+-]{1,40}=[^;,\"'\s>]{1,80})*;base64,"
        # Only a value in quotation marks can be broken into lines; "2x" at its end would be a size in a srcset.
        rb"(?P<text>(?(quote)[A-Za-z0-9+/_%\s-]{MANY,}={0,2}\s*"
        rb"(?<!\s\d[wxh])(?<!\s\d{3}[wxh])(?<!\s\d{4}[wxh])(?=[\"'])|(?!))"
        rb"|[A-Za-z0-9+/_%-]{MANY,}={0,2})"
    ).replace(b"MANY", b"%d" % _SMALLEST),
    re.I,
)
_BASE64 = re.compile(rb";base64,", re.I)
_SHARED_PICTURE = re.compile(rb"--(sf-img-\d+)\s*:\s*url\(\s*[\"']?(" + re.escape(INSIDE.encode()) + rb"[\w.]+)")
_SHOWN_SHARED = re.compile(rb"var\(\s*--(sf-img-\d+)\s*\)")
_ORIGINAL = re.compile(
    rb"data-sf-original-(?:src|url)\s*=\s*(?:\"([^\"]{1,2000})\"|'([^']{1,2000})'|([^\s>\"']{1,2000}))", re.I
)
_FAR = 4000  # bytes between the start of a tag and the picture in it, without the pictures themselves
_SINGLE_FILE = re.compile(rb"Page saved with SingleFile", re.I)
_SAVED_AT = re.compile(rb"Page saved with SingleFile.{0,2200}?saved date:\s*([^\r\n]{8,80})", re.I | re.S)


def is_single_file(page: bytes) -> bool:
    """Whether SingleFile says that it saved this page."""
    return _SINGLE_FILE.search(page[:8192]) is not None


def saved_date(page: bytes) -> str:
    """When SingleFile saved it, as written; empty when it does not say."""
    found = _SAVED_AT.search(page[:8192])
    return found.group(1).decode("utf-8", "replace").strip() if found else ""


def unfolded(page: bytes, inside: str = "") -> tuple[bytes, list[Found]]:
    """The page with short addresses in place of the files written into it, and those files.

    Args:
        page: In an encoding that keeps ASCII as it is.
        inside: Locator of the page in its container, with its separator; empty for a page of its own.
    """
    if _BASE64.search(page) is None:  # the pattern for the whole takes a second on a page of 20 MB
        return _shared_put_back(page), []
    found: dict[bytes, Found] = {}
    pieces: list[bytes] = []
    end = 0
    for match in _DATA.finditer(page):
        media_type = match["type"].decode("ascii").lower()
        start, stop = match.span("text")
        digest = hashlib.sha256(match["text"]).digest()
        pieces += [page[end : match.start()], match["quote"] or b""]
        end = match.end()
        if not media_type.startswith(("image/", "video/", "audio/")) or media_type == "image/svg+xml":
            pieces.append(f"data:{media_type},".encode())  # fonts, style sheets, drawings: nothing to look at
            continue
        if digest not in found:
            suffix = mimetypes.guess_extension(media_type) or ""
            made_up = f"{INSIDE}{digest.hex()[:24]}{suffix}"
            whole = match.group(0).removeprefix(match["quote"] or b"").decode("ascii", "replace")
            found[digest] = Found(
                f"{inside}data:{start}-{stop}", media_type, (made_up, *_originals(page, match)), "",
                f"written into the page at byte {match.start():,}", stand_in(whole),
            )  # fmt: skip
        original = next(iter(_originals(page, match)), "")
        pieces.append((original or found[digest].urls[0]).encode())
    pieces.append(page[end:])
    return _shared_put_back(b"".join(pieces)), list(found.values())


def _originals(page: bytes, match: re.Match[bytes]) -> Iterator[str]:
    """The address the picture had on the web, where SingleFile was told to keep it."""
    start = page.rfind(b"<", max(0, match.start() - _FAR), match.start())
    stop = page.find(b">", match.end(), match.end() + _FAR)
    if start < 0 or stop < 0:
        return
    for piece in (page[start : match.start()], page[match.end() : stop]):
        if written := _ORIGINAL.search(piece):
            url = html.unescape(next(group for group in written.groups() if group).decode("utf-8", "replace"))
            if re.match(r"https?://[^\s\"'<>]+$", url):
                yield url
                return


def _shared_put_back(page: bytes) -> bytes:
    shared = dict(_SHARED_PICTURE.findall(page))
    if not shared:
        return page
    pieces: list[bytes] = []
    end = 0
    for match in _SHOWN_SHARED.finditer(page):
        tag = page.rfind(b"<img", max(end, match.start() - _FAR), match.start())
        if tag >= 0 and match.group(1) in shared:
            pieces += [page[end : tag + 4], b' data-src="', shared[match.group(1)], b'"']
            end = tag + 4
    pieces.append(page[end:])
    return b"".join(pieces)


def payload(page: bytes, locator: str) -> bytes:
    """The bytes of a file written into the page.

    Args:
        locator: `data:START-END`, as made by `unfolded`.

    Raises:
        ValueError: The locator is none, or there is no base64 there.
    """
    found = re.fullmatch(r"data:(\d{1,12})-(\d{1,12})", locator)
    if found is None:
        raise ValueError("not the place of a file in a page")
    text = page[int(found.group(1)) : int(found.group(2))]
    if b"%" in text:
        text = unquote_to_bytes(text)
    text = re.sub(rb"\s", b"", text).rstrip(b"=")
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4), altchars=b"-_" if re.search(rb"[-_]", text) else None)
    except binascii.Error as error:
        raise ValueError("no base64") from error
