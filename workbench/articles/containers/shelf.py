"""The parts of one container, found by address, content id or name; and references of a page joined to them."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from urllib.parse import unquote, urldefrag, urlsplit

from workbench.model.article import Article, ContainedPart, MediaReference, ReferenceKind

INSIDE = "https://inside.invalid/"
"""Stands before the name of a part that has no address of its own; `.invalid` can never exist (RFC 2606)."""
_MEDIA = ("image/", "video/", "audio/")
_UNREAD_KINDS = frozenset(["image/svg+xml", "image/x-icon", "image/vnd.microsoft.icon"])


@dataclass(frozen=True, slots=True)
class Found:
    """One part as its container lists it, not opened yet.

    Attributes:
        locator: How the container finds it again.
        media_type: As stated, lower case, without parameters.
        urls: Its addresses, the best first.
        name: As stated; empty when its address says it.
        place: Where it stands, in words.
        shown_as: Address to tell the analyst instead of a made-up one; empty when its own is real.
    """

    locator: str
    media_type: str
    urls: tuple[str, ...]
    name: str = ""
    place: str = ""
    shown_as: str = ""

    @property
    def is_media(self) -> bool:
        """Whether it says it is a picture, clip or sound that can be looked at."""
        return self.media_type.startswith(_MEDIA) and self.media_type not in _UNREAD_KINDS


def normal_url(url: str) -> str:
    """An address as compared: without fragment and scheme, percent-escapes decoded, host in lower case."""
    bare = urldefrag(url.strip())[0] if url.count("#") else url.strip()
    try:
        parts = urlsplit(bare)
        if not parts.netloc:
            return unquote(bare)
        host = parts.netloc.rpartition("@")[2].lower().removesuffix(":80").removesuffix(":443")
    except ValueError:
        return bare
    query = f"?{parts.query}" if parts.query else ""
    return f"//{host}{unquote(parts.path) or '/'}{unquote(query)}"


class Shelf:
    """Parts by every address they have. Of several parts with one address the first is meant."""

    def __init__(self, parts: Iterable[Found] = ()) -> None:
        self.parts: list[Found] = []
        self._by_url: dict[str, Found] = {}
        for part in parts:
            self.add(part)

    def add(self, part: Found) -> None:
        """One more part."""
        self.parts.append(part)
        for url in part.urls:
            self._by_url.setdefault(normal_url(url), part)

    def also(self, url: str, part: Found) -> None:
        """A part can be had under one more address."""
        self._by_url.setdefault(normal_url(url), part)

    def find(self, url: str) -> Found | None:
        """The part kept under an address; None when there is none."""
        return self._by_url.get(normal_url(url)) if url else None

    def media_for(self, reference: MediaReference) -> Found | None:
        """The part a reference means: the first of its addresses under which a medium is kept."""
        for url in (reference.url, *reference.alternatives):
            part = self.find(url)
            if part is not None and (part.is_media or part.media_type in ("", "application/octet-stream")):
                return part
        return None


Measure = Callable[[list[Found]], dict[str, tuple[int, str] | str]]
"""Size in bytes and SHA-256 of parts by locator; or why a part cannot be taken out."""


def with_parts(article: Article, shelf: Shelf, measure: Measure) -> tuple[Article, tuple[str, ...]]:
    """The article with its references joined to the parts they mean.

    Clips that lie in the container but that no reference names are put at the end: players built by scripts hide them.

    Args:
        measure: Opens the parts that are wanted, and no others.

    Returns:
        The article, and sentences on the parts that cannot be had.
    """
    wanted: dict[str, Found] = {}
    chosen: list[Found | None] = []
    for reference in article.media:
        part = shelf.media_for(reference)
        chosen.append(part)
        if part is not None:
            wanted[part.locator] = part
    extra = [part for part in shelf.parts if part.media_type.startswith("video/") and part.locator not in wanted]
    wanted |= {part.locator: part for part in extra}
    if not wanted:
        return replace(article, media=tuple(_shown(reference, None) for reference in article.media)), ()
    order = [part for part in shelf.parts if part.locator in wanted]
    measured = measure(order)
    parts: list[ContainedPart] = []
    index: dict[str, int] = {}
    lost: list[str] = []
    for part in order:
        found = measured.get(part.locator, "it was not found again")
        if isinstance(found, str):
            url = part.shown_as or next(iter(part.urls), "") or part.name
            lost.append(f"{url[:200]} ({part.place}) could not be taken out: {found}.")
        elif part.locator not in index:
            index[part.locator] = len(parts)
            parts.append(_contained(part, *found))
    media = [
        _joined(reference, part, index.get(part.locator, -1) if part else -1)
        for reference, part in zip(article.media, chosen, strict=True)
    ]
    for part in extra:
        if part.locator in index:
            url = part.shown_as or (part.urls[0] if part.urls else part.name)
            media.append(MediaReference(url, ReferenceKind.VIDEO, "", len(article.blocks), (), "", index[part.locator]))
    return replace(article, media=tuple(media), parts=tuple(parts)), tuple(lost)


def _joined(reference: MediaReference, part: Found | None, index: int) -> MediaReference:
    return replace(_shown(reference, part), part=index)


def _shown(reference: MediaReference, part: Found | None) -> MediaReference:
    """Without addresses that were made up for parts that have none."""
    kept = tuple(url for url in reference.alternatives if not url.startswith(INSIDE))
    if not reference.url.startswith(INSIDE):
        return replace(reference, alternatives=kept) if kept != reference.alternatives else reference
    url = (part.shown_as if part else "") or (kept[0] if kept else "") or reference.url.removeprefix(INSIDE)
    return replace(reference, url=url, alternatives=tuple(one for one in kept if one != url))


def _contained(part: Found, size_bytes: int, sha256: str) -> ContainedPart:
    urls = tuple(url for url in part.urls if not url.startswith(INSIDE))
    return ContainedPart(
        part_name(part, sha256), part.media_type, size_bytes, sha256, urls[:4], part.place, part.locator
    )


def part_name(part: Found, sha256: str) -> str:
    """A name for display: as stated, else of the address, else of the content."""
    stated = part.name or next((_file_name(url) for url in part.urls if not url.startswith(INSIDE)), "")
    stated = re.sub(r"[\x00-\x1f/\\]", "_", stated)[:120]
    suffix = mimetypes.guess_extension(part.media_type) or ""
    if not stated or not re.search(r"\w", stated):
        return f"picture {sha256[:12]}{suffix}"
    return stated if re.search(r"\.\w{2,5}$", stated) else f"{stated}{suffix}"


def _file_name(url: str) -> str:
    if url.startswith("cid:"):
        return ""
    try:
        return unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
    except ValueError:
        return ""
