"""The tags of media by where they stand, so that those of a moment are found without going through all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.model.review import TagUse


@dataclass(slots=True)
class PlacedTags:
    """Tags of one medium: on all of it, on moments, on ranges."""

    whole: list[str] = field(default_factory=list)
    moments: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    ranges: list[tuple[int, int, str]] = field(default_factory=list)

    def take(self, use: TagUse) -> None:
        """Note a tag."""
        if use.span is None:
            self.whole.append(use.tag)
        elif use.span.end_pts is None:
            self.moments[use.span.start_pts].append(use.tag)
        else:
            self.ranges.append((use.span.start_pts, use.span.end_pts, use.tag))

    def at(self, pts: int | None) -> tuple[str, ...]:
        """Tags that hold at a moment, each once; None for those on the whole medium alone."""
        if pts is None:
            return tuple(dict.fromkeys(self.whole))
        found = [*self.whole, *self.moments.get(pts, ())]
        found += [tag for start, end, tag in self.ranges if start <= pts <= end]
        return tuple(dict.fromkeys(found)) if found else ()


def placed(uses: Iterable[TagUse]) -> dict[int, PlacedTags]:
    """Tags by medium."""
    found: dict[int, PlacedTags] = defaultdict(PlacedTags)
    for use in uses:
        found[use.media_id].take(use)
    return dict(found)
