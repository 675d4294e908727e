"""The parts of one container, found by address, content id or name; and references of a page joined to them."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote, urldefrag, urlsplit

from workbench.articles.addresses import is_image_url
from workbench.articles.companions import CLIPS, shown_copy, still_of, with_companions
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

    def media_for(self, reference: MediaReference) -> tuple[str, Found] | None:
        """The part a reference means, and the first address under which it is kept; never the still of a clip."""
        return next((one for one in self._media_at(reference) if not _is_still(reference.kind, one)), None)

    def still_for(self, reference: MediaReference) -> tuple[str, Found] | None:
        """The still of a clip, and its address."""
        return next((one for one in self._media_at(reference) if _is_still(reference.kind, one)), None)

    def _media_at(self, reference: MediaReference) -> Iterator[tuple[str, Found]]:
        for url in (reference.url, *reference.alternatives):
            part = self.find(url)
            if part is not None and (part.is_media or part.media_type in ("", "application/octet-stream")):
                yield url, part


def _is_still(kind: ReferenceKind, found: tuple[str, Found]) -> bool:
    url, part = found
    return kind in CLIPS and (part.media_type.startswith("image/") or (not part.is_media and is_image_url(url)))


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
    meant = [_meant(reference, shelf) for reference in article.media]
    wanted = {part.locator: part for one in meant for _, part in one if part is not None}
    extra = [part for part in shelf.parts if part.media_type.startswith("video/") and part.locator not in wanted]
    wanted |= {part.locator: part for part in extra}
    parts, index, lost = _taken(tuple(part for part in shelf.parts if part.locator in wanted), measure)
    joined = [
        tuple(_joined(reference, part, index.get(part.locator, -1) if part else -1) for reference, part in one)
        for one in meant
    ]
    companions = {number: others for number, (_, *others) in enumerate(joined) if others}
    media, claims = with_companions([one[0] for one in joined], article.claims, companions)
    hidden = [
        MediaReference(
            part.shown_as or (part.urls[0] if part.urls else part.name),
            ReferenceKind.VIDEO,
            block=len(article.blocks),
            part=index[part.locator],
        )
        for part in extra
        if part.locator in index
    ]
    return replace(article, media=(*media, *hidden), claims=claims, parts=parts), lost


_Meant = tuple[MediaReference, Found | None]


def _meant(reference: MediaReference, shelf: Shelf) -> tuple[_Meant, ...]:
    """A reference with its part under the address it has there, and its companions with theirs (`companions`)."""
    own, still = shelf.media_for(reference), shelf.still_for(reference)
    others: list[_Meant] = []
    if own is not None and own[0] != reference.url:
        if reference.is_linked_original:
            reference, original = shown_copy(reference, own[0])
            others.append((original, None))
        else:
            reference = _under(reference, own[0])
    if still is None:
        return ((reference, own[1] if own else None), *others)
    if still[0] == reference.url:  # a player of which only the still is named
        return ((replace(reference, kind=ReferenceKind.IMAGE), still[1]), *others)
    clip = replace(reference, alternatives=tuple(one for one in reference.alternatives if one != still[0]))
    return ((clip, own[1] if own else None), *others, (still_of(clip, still[0]), still[1]))


def _under(reference: MediaReference, url: str) -> MediaReference:
    """The same medium under the address of the copy that is at hand, since its bytes are those of that address."""
    others = (reference.url, *reference.alternatives)
    return replace(reference, url=url, alternatives=tuple(one for one in others if one != url))


def _taken(
    order: Sequence[Found], measure: Measure
) -> tuple[tuple[ContainedPart, ...], dict[str, int], tuple[str, ...]]:
    """Parts as measured, their numbers by locator, and sentences on those that cannot be had."""
    measured = measure(list(order)) if order else {}
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
    return tuple(parts), index, tuple(lost)


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
