"""File names as they may be shown and compared: any bytes in, printable text out."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from urllib.parse import unquote, urlsplit

from workbench.model.names import display_name
from workbench.review.words import plural as plural  # noqa: PLC0414 - for commands it belongs with the names


def display(path: Path | str) -> str:
    """A path or name for the screen: what cannot be shown is written as escapes."""
    return display_name(str(path))


def key(name: str) -> str:
    """A name as compared: composed, case folded."""
    return unicodedata.normalize("NFC", name).casefold()


def url_name(url: str) -> str:
    """Last part of an address or path, percent-decoded, without query and fragment; empty when there is none."""
    try:
        path = urlsplit(url).path
    except ValueError:  # "http://[" and the like: cited as written, so it is no reason to stop
        path = url
    return unquote(path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1])


def stem(name: str) -> str:
    """The name without its last suffix."""
    return Path(name).stem if name else ""


def shortened(text: str, limit: int = 60) -> str:
    """A sentence cut for a label, at a word."""
    tidy = " ".join(text.split())
    if len(tidy) <= limit:
        return tidy
    return tidy[:limit].rsplit(" ", 1)[0] + "…"
