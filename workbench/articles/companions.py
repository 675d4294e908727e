"""Media that a page shows as one and that are two files: the still of a clip, the full-size original of a picture.

Each that is at hand is a medium of its own, under its own address: a still is no clip, and a small copy is not the
original that the page links to. What is not at hand stays open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.articles.addresses import is_image_url
from workbench.model.article import ClaimSuggestion, MediaReference, ReferenceKind

CLIPS = frozenset([ReferenceKind.VIDEO, ReferenceKind.AUDIO, ReferenceKind.EMBED])

Companions = Mapping[int, Sequence[MediaReference]]
"""By the index of the reference they belong to."""


def is_still_of_clip(kind: ReferenceKind, url: str) -> bool:
    """Whether an address of a clip names a picture: its still."""
    return kind in CLIPS and is_image_url(url)


def still_of(clip: MediaReference, url: str, *, local_path: str = "", part: int = -1) -> MediaReference:
    """The still of a clip as a picture that is at hand."""
    return MediaReference(url, ReferenceKind.IMAGE, clip.caption, clip.block, (), local_path, part)


def shown_copy(picture: MediaReference, url: str) -> tuple[MediaReference, MediaReference]:
    """The smaller copy a page shows, which is at hand under `url`, and the original it links to, which is not."""
    shown = replace(
        picture,
        url=url,
        alternatives=tuple(one for one in picture.alternatives if one != url),
        is_linked_original=False,
    )
    original = MediaReference(picture.url, ReferenceKind.IMAGE, picture.caption, picture.block)
    return shown, original


def with_companions(
    media: Sequence[MediaReference], claims: Sequence[ClaimSuggestion], companions: Companions
) -> tuple[tuple[MediaReference, ...], tuple[ClaimSuggestion, ...]]:
    """Companions put at the end, unless the page shows them anyway; what rests on a medium rests on them, too."""
    every = list(media)
    numbers = {(one.kind, one.url): number for number, one in enumerate(every)}
    more: dict[int, tuple[int, ...]] = {}
    for of, members in companions.items():
        for member in members:
            number = numbers.setdefault((member.kind, member.url), len(every))
            if number == len(every):
                every.append(member)
            more[of] = (*more.get(of, ()), number)
    told = [
        replace(claim, media=tuple(dict.fromkeys([*claim.media, *(n for of in claim.media for n in more.get(of, ()))])))
        for claim in claims
    ]
    return tuple(every), tuple(told)
