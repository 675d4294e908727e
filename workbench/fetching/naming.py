"""A name for what was fetched; a name only, never a path."""

from __future__ import annotations

import mimetypes
import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

_FILE_NAME = re.compile(r"filename\*\s*=\s*(?:utf-8|iso-8859-1)?'[^']*'([^;]+)", re.I)
_PLAIN_NAME = re.compile(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', re.I)
_LONGEST = 120
_RESERVED = frozenset('<>:"/\\|?*')
_USUAL = {"image/jpeg": ".jpg", "text/html": ".html", "application/xhtml+xml": ".html", "video/mp4": ".mp4"}


def file_name(url: str, headers: Sequence[tuple[str, str]]) -> str:
    """What the answer calls the file, else the last part of its address, with an ending that fits its type."""
    values = {name.lower(): value for name, value in headers}
    name = tidy(_disposition(values.get("content-disposition", "")) or unquote(urlsplit(url).path.rsplit("/", 1)[-1]))
    name = name or tidy(urlsplit(url).hostname or "") or "fetched"
    kind = values.get("content-type", "").partition(";")[0].strip().lower()
    ending = _USUAL.get(kind) or (mimetypes.guess_extension(kind, strict=True) if kind else None) or ""
    has_one = re.search(r"\.[A-Za-z0-9]{2,5}$", name)
    page = ending == ".html" and not name.lower().endswith((".html", ".htm", ".xhtml"))
    return name + ending if ending and (page or not has_one) else name


def _disposition(value: str) -> str:
    if extended := _FILE_NAME.search(value):
        return unquote(extended[1].strip())
    plain = _PLAIN_NAME.search(value)
    return (plain[1] or plain[2] or "").replace('\\"', '"') if plain else ""


def tidy(name: str) -> str:
    """A name without folders, control characters and what some systems do not take; at most 120 characters."""
    last = re.split(r"[/\\]", name)[-1]
    letters = (letter for letter in last if letter not in _RESERVED and unicodedata.category(letter)[0] != "C")
    kept = "".join(letters).strip(" .")
    stem, dot, ending = kept.rpartition(".")
    if len(kept) <= _LONGEST:
        return kept
    return f"{stem[: _LONGEST - 1 - len(ending)]}.{ending}" if dot and len(ending) <= 5 else kept[:_LONGEST]
