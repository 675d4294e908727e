"""Posts of platforms: yt-dlp finds where the clip lies, and the clip is then fetched like any other file.

yt-dlp runs inside the fetcher, as a module: it starts no program, writes no file, keeps no cookies and no cache, and
loads no plugins; each of its connections passes the guard. Which hosts it asks is up to the platform, so they are
recorded as they are contacted.
"""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from workbench.fetching.failures import Failed, of_status
from workbench.fetching.guard import Watch
from workbench.model.fetching import FetchRules

_NOT_SENT = frozenset(("cookie", "host", "user-agent", "accept", "accept-encoding", "connection", "range", "if-range",
                       "authorization"))  # fmt: skip
_MOST_WORDS = 300
_SPEAKER = re.compile(r"^\[[\w:.+-]+\] (?:[^\s:]+: )?")
"""Stands before the words of yt-dlp: the part of it that read the page, and the number of the post."""
_BY_HAND = "Open the post in a browser, save what it shows and give the file to the case."


@dataclass(frozen=True, slots=True)
class Found:
    """Where the clip of a post lies.

    Attributes:
        url: Its address.
        headers: What the platform wants to be told with it; no cookies.
        name: Title and ending.
        notes: What a reader must know.
    """

    url: str
    headers: Mapping[str, str]
    name: str
    notes: tuple[str, ...] = ()


def find(url: str, rules: FetchRules, watch: Watch) -> Found:
    """Ask the platform where the clip of a post lies.

    Raises:
        Failed: There is none, or it cannot be had as one file.
    """
    os.environ["YTDLP_NO_PLUGINS"] = "1"
    import yt_dlp  # noqa: PLC0415 - an optional extra

    options = {
        "quiet": True,
        "no_warnings": True,
        "noprogress": True,
        "logger": _Silent(),
        "cachedir": False,
        "proxy": rules.proxy,  # an empty one means none, whatever the environment says
        "http_headers": {"User-Agent": rules.user_agent},
        "socket_timeout": 20,
        "retries": 1,
        "extractor_retries": 1,
        "noplaylist": True,
        "playlistend": 20,
        "enable_file_urls": False,
        "js_runtimes": {},  # it would start a program
        "remote_components": [],
        "format": "all",
        "ignoreerrors": False,
        "color": "never",
    }
    try:
        with yt_dlp.YoutubeDL(options) as finder:
            info = finder.extract_info(url, download=False)
    except yt_dlp.utils.YoutubeDLError as error:
        raise _not_found(error, watch, urlsplit(url).hostname or url) from error
    return _chosen(info or {})


class _Silent:
    """Takes what yt-dlp prints; its errors are raised as well."""

    def debug(self, text: str) -> None:
        """Dropped."""

    info = warning = error = debug


def _not_found(error: Exception, watch: Watch, host: str) -> Failed:
    """Why there is no clip; a site that could not be asked has not said that it holds none."""
    import yt_dlp  # noqa: PLC0415 - as above

    if watch.refused:
        return Failed(
            f"the post leads to an address that is not asked: {watch.refused[-1]}",
            "Addresses of this machine and its network are asked only if the settings allow it.",
        )
    chain = _causes(error)
    for one in chain:
        if isinstance(one, yt_dlp.networking.exceptions.HTTPError):
            return of_status(one.status)
    if any(isinstance(one, yt_dlp.networking.exceptions.TransportError) for one in chain):
        return _not_asked(chain, watch.asked or host)
    if any(isinstance(one, yt_dlp.utils.UnsupportedError) for one in chain):
        return Failed("yt-dlp found no clip there: it does not know this kind of page", _BY_HAND)
    plain = " ".join(str(error).removeprefix("ERROR: ").split()).partition("; please report this issue")[0]
    plain = _SPEAKER.sub("", plain.partition(" (caused by")[0])
    return Failed(f"yt-dlp found no clip there: {plain[:_MOST_WORDS].rstrip('.')}", _BY_HAND)


def _causes(error: Exception) -> list[BaseException]:
    """An error of yt-dlp with all that led to it: it keeps some of them in fields of its own."""
    chain: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and one not in chain:
            chain.append(one)
            of_download = (getattr(one, "exc_info", None) or (None, None))[1]
            waiting += [getattr(one, "cause", None), of_download, one.__cause__, one.__context__]
    return chain


def _not_asked(chain: list[BaseException], host: str) -> Failed:
    """The failure of a site that gave no answer."""
    unknown = "so whether the post holds a clip is not known"
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in chain):
        return Failed(
            f"{host} could not prove that it is {host}, {unknown}", "Check the date of this machine, then the address."
        )
    if any(isinstance(one, TimeoutError) for one in chain):
        return Failed(f"{host} did not answer in time, {unknown}", "Try again later.", again=True)
    return Failed(
        f"{host} could not be reached, {unknown}",
        "Check the connection of this machine; the site may be gone.",
        again=True,
    )


def _chosen(info: Mapping[str, Any]) -> Found:
    entries = list(_entries(info))
    if not entries:
        raise Failed("there is no clip in the post", _BY_HAND)
    notes = []
    if len(entries) > 1:
        notes.append(f"The post holds {len(entries)} clips; this is the first. The others were not fetched.")
    one = entries[0]
    formats = [form for form in one.get("formats") or [one] if _is_one_file(form)]
    if not formats:
        raise Failed("the platform gives the clip in many pieces, which are not put together here", _BY_HAND)
    best = max(formats, key=_rank)
    if best.get("acodec") == "none":
        notes.append("The platform gives picture and sound apart; this is the picture without its sound.")
    elif best.get("vcodec") == "none":
        notes.append("The platform gave the sound alone as one file.")
    headers = {name: str(value) for name, value in (best.get("http_headers") or {}).items()}
    ending = str(best.get("ext") or one.get("ext") or "mp4")
    name = str(one.get("title") or one.get("id") or "post")
    return Found(
        url=str(best["url"]),
        headers={name: value for name, value in headers.items() if name.lower() not in _NOT_SENT},
        name=f"{name[:100]}.{ending}",
        notes=tuple(notes),
    )


def _entries(info: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if info.get("entries") is None:
        if info.get("formats") or info.get("url"):
            yield info
        return
    for entry in info["entries"]:
        if entry:
            yield from _entries(entry)


def _is_one_file(form: Mapping[str, Any]) -> bool:
    protocol = str(form.get("protocol") or "").lower()
    return bool(form.get("url")) and protocol in ("http", "https") and form.get("ext") != "mhtml"


def _rank(form: Mapping[str, Any]) -> tuple[bool, bool, float, float]:
    """Picture with sound first, then the larger and better one."""
    picture, sound = form.get("vcodec") != "none", form.get("acodec") != "none"
    return picture, picture and sound, float(form.get("height") or 0), float(form.get("tbr") or 0)
