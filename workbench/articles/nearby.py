"""Which medium stands nearest to a block: used by `claims` to link sentences, also on pages of ten thousand media."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from workbench.model.article import MediaReference, ReferenceKind

_NEAR_MEDIUM = 3  # blocks
_FAR = 30  # blocks: an article speaks of its clip from beginning to end


class _Row:
    """Media of some kinds by the block before which they stand."""

    def __init__(self, members: Sequence[tuple[int, int]]) -> None:
        self._members = sorted(members)  # block, number
        self._blocks = [block for block, _ in self._members]

    def __bool__(self) -> bool:
        return bool(self._members)

    def nearest(self, index: int, *, far: bool) -> tuple[int, ...]:
        """The number of the medium nearest to block `index`: the following one first, then the one before it."""
        at = bisect_left(self._blocks, index + 1)  # the first that stands below this block
        ahead = self._members[at : at + 1]
        behind = self._members[bisect_left(self._blocks, self._blocks[at - 1]) :][:1] if at else []
        distances = [(float(block - index - 1), number) for block, number in ahead]
        distances += [(index + 0.5 - block, number) for block, number in behind]
        best = min(distances, default=None)
        return (best[1],) if best is not None and best[0] <= (_FAR if far else _NEAR_MEDIUM) else ()


class Nearby:
    """Finds the media near a block.

    Attributes:
        has_clips: Whether anything but pictures is among them.
    """

    def __init__(self, media: Sequence[MediaReference]) -> None:
        places = [(reference.block, number) for number, reference in enumerate(media)]
        stills = [place for place in places if media[place[1]].kind is ReferenceKind.IMAGE]
        clips = [place for place in places if media[place[1]].kind is not ReferenceKind.IMAGE]
        self._all, self._stills, self._clips = _Row(places), _Row(stills), _Row(clips)
        self.has_clips = bool(clips)
        self._shown: dict[int, int] = {}
        for number, reference in enumerate(media):
            if reference.kind is not ReferenceKind.POST_LINK:
                self._shown.setdefault(reference.block, number)
        self.shows_any = bool(self._shown)

    def any(self, index: int, *, far: bool) -> tuple[int, ...]:
        """Number of the nearest medium of any kind, or nothing."""
        return self._all.nearest(index, far=far)

    def still(self, index: int) -> tuple[int, ...]:
        """Number of the nearest picture, or nothing."""
        return self._stills.nearest(index, far=False)

    def clip(self, index: int) -> tuple[int, ...]:
        """Number of the nearest clip, player or post, or nothing; an article speaks of its clip throughout."""
        return self._clips.nearest(index, far=True)

    def beside(self, index: int) -> int | None:
        """Number of the first medium shown directly above or below a block."""
        return min((self._shown[at] for at in (index, index + 1) if at in self._shown), default=None)
