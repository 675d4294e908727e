"""The medium nearest to a block, against looking at every medium."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.articles.nearby import Nearby
from workbench.model.article import MediaReference, ReferenceKind

KINDS = st.sampled_from([ReferenceKind.IMAGE, ReferenceKind.VIDEO, ReferenceKind.POST_LINK])
MEDIA = st.lists(st.builds(lambda block, kind: MediaReference("u", kind, block=block), st.integers(0, 12), KINDS))


def _looked_for(index: int, media: list[MediaReference], limit: int) -> tuple[int, ...]:
    def distance(block: int) -> float:
        return block - index - 1 if block > index else index + 0.5 - block

    near = [(distance(one.block), number) for number, one in enumerate(media) if distance(one.block) <= limit]
    return (min(near)[1],) if near else ()


@given(MEDIA, st.integers(0, 12))
def test_nearest_of_all(media: list[MediaReference], index: int) -> None:
    assert Nearby(media).any(index, far=False) == _looked_for(index, media, 3)


@given(MEDIA, st.integers(0, 12))
def test_nearest_clip_and_still(media: list[MediaReference], index: int) -> None:
    far_away = [MediaReference("", one.kind, block=10_000) for one in media]
    clips = [a if a.kind is not ReferenceKind.IMAGE else b for a, b in zip(media, far_away, strict=True)]
    stills = [a if a.kind is ReferenceKind.IMAGE else b for a, b in zip(media, far_away, strict=True)]
    assert Nearby(media).clip(index) == _looked_for(index, clips, 30)
    assert Nearby(media).still(index) == _looked_for(index, stills, 3)


def test_what_is_shown_beside_a_block() -> None:
    media = [
        MediaReference("a", ReferenceKind.POST_LINK, block=2),
        MediaReference("b", ReferenceKind.IMAGE, block=3),
        MediaReference("c", ReferenceKind.VIDEO, block=3),
    ]
    assert [Nearby(media).beside(index) for index in range(5)] == [None, None, 1, 1, None]
