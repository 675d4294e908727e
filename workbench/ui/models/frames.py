"""The keyframes of one medium, of several or of the whole case as strip and contact sheet show them.

A table is made in no time even of 100,000 frames: it holds on to the keyframes of the snapshot and works out what is
told of one (its matches, tags, shot) when that one is painted. Only filters and groups look at all of them;
`FrameTable.arranged` may run on any thread, as snapshots never change.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TypeVar

from workbench.commands import keyframes
from workbench.commands.coverage import coverage_of
from workbench.model.case import CaseState
from workbench.model.ids import KeyframeId, MediaId
from workbench.model.media import Keyframe, KeyframeOrigin, MediaItem, MediaKind
from workbench.ui.direction import shielded
from workbench.ui.gate import CELL
from workbench.ui.models.placed_tags import PlacedTags, placed
from workbench.ui.models.timeline import lane_matches, letters, thumb_key
from workbench.ui.models.words import match_title, tr
from workbench.ui.widgets.keyframe_cell import KeyframeCell
from workbench.ui.widgets.sheet_choice import unchanged
from workbench.ui.widgets.sheet_layout import SheetGroup

FILTERS = ("all", "no-match", "untagged", "flat")
GROUPINGS = ("shot", "match", "tag", "medium", "none")
Alike = Mapping[KeyframeId, int]
"""By keyframe: -1 when another one like it stands for it, else how many it stands for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which frames are shown, and in what order.

    Attributes:
        filter: One of `FILTERS`.
        text: Of a tag's word or a medium's name; empty for all.
        grouping: One of `GROUPINGS`.
    """

    filter: str = "all"
    text: str = ""
    grouping: str = "none"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Frames in the order shown.

    Attributes:
        order: Row at each position; with groups by tag or match a row may stand at several.
        groups: Their counts add up to the length of `order`; without headings one group without title.
        shown: How many different frames.
        hidden_alike: How many are left out because another much like them stands for them.
    """

    order: Sequence[int]
    groups: tuple[SheetGroup, ...]
    shown: int
    hidden_alike: int = 0


@dataclass(frozen=True, slots=True)
class _Lane:
    """A match of a medium and where it holds; times None when it holds everywhere."""

    letter: str
    title: str
    start_s: float | None
    end_s: float | None


_QUICK_FRAMES = 4_000
_Key = TypeVar("_Key")


class _Medium:
    """What is told of the frames of one medium."""

    def __init__(self, state: CaseState, item: MediaItem, tags: PlacedTags) -> None:
        self.item = item
        self.is_timed = _is_timed(item)
        self.tags = tags
        self.lanes = tuple(_lanes(state, item))
        self.shot_starts = [shot.start_pts for shot in state.shots.get(item.id, ())]
        self._shot_ends = [shot.end_pts for shot in state.shots.get(item.id, ())]
        coverage = coverage_of(state, item)
        self._nowhere = coverage.not_found if coverage else None
        self._searched = any(item.id in search.media_ids for search in state.searches)

    def lanes_at(self, time_s: float) -> list[_Lane]:
        return [
            lane
            for lane in self.lanes
            if lane.start_s is None or lane.end_s is None or lane.start_s <= time_s <= lane.end_s
        ]

    def shot_of(self, pts: int) -> int:
        """Number of the shot, from 1; 0 when none is known there."""
        number = bisect_right(self.shot_starts, pts)
        return number if number and pts <= self._shot_ends[number - 1] else 0

    def is_lost(self, frame: Keyframe) -> bool:
        """Whether it was searched and found nowhere."""
        if frame.flat:
            return False
        if self._nowhere:
            return any(start <= frame.pts_s <= end for start, end in self._nowhere)
        return self._nowhere is None and self._searched and not self.lanes_at(frame.pts_s)


def _is_timed(item: MediaItem) -> bool:
    return bool(item.facts and item.facts.time_base)


def _lanes(state: CaseState, item: MediaItem) -> Iterator[_Lane]:
    names = letters(state, item.id)
    for match in lane_matches(state, item.id):
        start, end = match.finding.query_start_s, match.finding.query_end_s
        if (start is None or end is None) and item.kind is MediaKind.VIDEO:
            continue
        year = match.item.earliest_date[:4]
        title = f"{match_title(match)}, {year}" if year else match_title(match)
        yield _Lane(names[match.id], title, start, end)


class FrameTable:
    """Frames by row: media in the order of the case, each in order of time.

    Attributes:
        media_ids: Whose frames these are.
        frames: The keyframes.
    """

    def __init__(
        self,
        state: CaseState,
        media_ids: Sequence[int],
        *,
        every_s: float | None = None,
        small: bool = False,
        alike: Alike | None = None,
    ) -> None:
        """Make the table.

        Args:
            state: The snapshot.
            media_ids: Whose frames.
            every_s: With a moment at least so often, seconds; only stored keyframes when None.
            small: Pictures at the size of a contact sheet's cells.
            alike: Which frames others stand for; None when all are shown.
        """
        self.state = state
        self.media_ids = tuple(media_ids)
        self.alike = alike
        self._small, self._every_s = small, every_s
        self._media: dict[int, _Medium] = {}
        self.frames: list[Keyframe] = []
        self._starts: list[int] = []
        items = {item.id: item for item in state.media}
        self._tags: dict[int, PlacedTags] | None = None
        self._items = {media_id: items[MediaId(media_id)] for media_id in self.media_ids if media_id in items}
        for item in self._items.values():
            self._starts.append(len(self.frames))
            self.frames += keyframes.shown(state, item, every_s)

    def __len__(self) -> int:
        """Number of frames."""
        return len(self.frames)

    def is_like(self, other: FrameTable) -> bool:
        """Whether the rows of both are the same frames."""
        return (
            other.media_ids == self.media_ids
            and other._every_s == self._every_s
            and (other.state.keyframes is self.state.keyframes or other.frames == self.frames)
        )

    def carried_from(self, old: FrameTable) -> Callable[[int], int | None]:
        """The row that a row of an older table has become."""
        if self.is_like(old):
            return unchanged
        rows = {(frame.media_id, frame.pts): row for row, frame in enumerate(self.frames)}

        def carried(row: int) -> int | None:
            frame = old.frames[row]
            return rows.get((frame.media_id, frame.pts))

        return carried

    def row_of(self, media_id: int | None, pts: int) -> int | None:
        """The row of a moment, or of the last frame before it; None when the medium is not among these."""
        place = list(self._items).index(MediaId(media_id)) if media_id in self._items else None
        if place is None:
            return None
        ends = [*self._starts[1:], len(self.frames)]
        start, end = self._starts[place], ends[place]
        if start == end:
            return None
        row = bisect_right(self.frames, pts, start, end, key=lambda frame: frame.pts) - 1
        return max(start, row)

    def targets(self, rows: Iterable[int]) -> list[tuple[int, int | None]]:
        """Frames as commands take them: medium and time; None for the time of a still."""
        timed = {media_id: _is_timed(item) for media_id, item in self._items.items()}
        frames = map(self.frames.__getitem__, rows)
        return [(frame.media_id, frame.pts if timed[frame.media_id] else None) for frame in frames]

    def targets_of(self, ids: Iterable[int]) -> list[tuple[int, int | None]]:
        """The same by the id of their keyframe."""
        wanted = set(ids)
        return self.targets(row for row, frame in enumerate(self.frames) if frame.id in wanted)

    # -- one frame

    def _tags_of(self, media_id: int) -> PlacedTags:
        if self._tags is not None:
            return self._tags.get(media_id) or PlacedTags()
        found = PlacedTags()
        for use in self.state.tags:  # of the few media in view this is quicker than sorting all
            if use.media_id == media_id:
                found.take(use)
        return found

    def _sort_tags(self) -> None:
        """Sort the tags of all media at once, before all of them are looked at."""
        if self._tags is None:
            self._tags = placed(self.state.tags)

    @cached_property
    def _colours(self) -> dict[str, int]:
        return {word.name: word.colour for word in self.state.vocabulary}

    def _medium(self, media_id: int) -> _Medium:
        known = self._media.get(media_id)
        if known is None:
            known = _Medium(self.state, self._items[media_id], self._tags_of(media_id))
            self._media[media_id] = known
        return known

    def cell(self, row: int, heading: str = "") -> KeyframeCell:
        """A frame as shown."""
        frame = self.frames[row]
        medium = self._medium(frame.media_id)
        tags = medium.tags.at(frame.pts)
        return KeyframeCell(
            id=frame.id,
            key=f"{CELL}{frame.media_id}@{frame.pts}" if self._small else thumb_key(frame.media_id, frame.pts),
            time_s=frame.pts_s if medium.is_timed else None,
            letters=tuple(dict.fromkeys(lane.letter for lane in medium.lanes_at(frame.pts_s))),
            tag_colors=tuple(dict.fromkeys(self._colours.get(tag, 9) for tag in tags)),
            flat=frame.flat,
            no_match=medium.is_lost(frame),
            by_hand=frame.origin is KeyframeOrigin.HAND,
            shot=medium.shot_of(frame.pts),
            tags=tags,
            medium=medium.item.name if self._small else "",
            stands_for=max(0, self.alike.get(frame.id, 0)) if self.alike else 0,
            heading=heading,
        )

    # -- all of them

    def arranged(self, wanted: Wanted, check: Callable[[], None] = lambda: None) -> Arrangement:
        """The frames that are wanted, in groups.

        Args:
            wanted: Which.
            check: Called now and then; raises to stop.
        """
        if wanted.filter != "all" or wanted.text.strip() or wanted.grouping not in ("none", "medium"):
            self._sort_tags()
        rows = self._wanted_rows(wanted, check)
        hidden = 0
        if self.alike is not None:
            kept = array("l", (row for row in rows if self.alike.get(self.frames[row].id, 0) >= 0))
            hidden, rows = len(rows) - len(kept), kept
        grouped = self._grouped(rows, wanted.grouping, check)
        return Arrangement(grouped[0], grouped[1], len(rows), hidden)

    def is_quick(self, wanted: Wanted) -> bool:
        """Whether arranging them takes no noticeable time."""
        plain = wanted.filter == "all" and not wanted.text and self.alike is None
        return len(self) <= _QUICK_FRAMES or (plain and wanted.grouping in ("none", "medium"))

    def _media_rows(self) -> Iterator[tuple[_Medium, range]]:
        """Each medium with the rows of its frames."""
        ends = [*self._starts[1:], len(self.frames)]
        for media_id, start, end in zip(self._items, self._starts, ends, strict=True):
            yield self._medium(media_id), range(start, end)

    def _wanted_rows(self, wanted: Wanted, check: Callable[[], None]) -> Sequence[int]:
        text = wanted.text.strip().casefold()
        if wanted.filter == "all" and not text:
            return range(len(self.frames))
        passes, frames = _passes(wanted.filter), self.frames
        found = array("l")
        for medium, rows in self._media_rows():
            check()
            every = not text or text in medium.item.name.casefold()
            for row in rows:
                frame = frames[row]
                if not passes(medium, frame):
                    continue
                if every or any(text in tag.casefold() for tag in medium.tags.at(frame.pts)):
                    found.append(row)
        return found

    def _grouped(
        self, rows: Sequence[int], grouping: str, check: Callable[[], None]
    ) -> tuple[Sequence[int], tuple[SheetGroup, ...]]:
        if grouping == "none" or not rows:
            return rows, (SheetGroup("", len(rows)),) if rows else ()
        if grouping == "medium":
            return rows, tuple(self._by_medium(rows))
        if grouping == "shot":
            return rows, tuple(self._by_shot(rows, check))
        return self._by_sign(rows, grouping, check)

    def _by_medium(self, rows: Sequence[int]) -> Iterator[SheetGroup]:
        if isinstance(rows, range):
            ends = [*self._starts[1:], len(self.frames)]
            items = zip(self._items.values(), self._starts, ends, strict=True)
            counts = [(item.name, end - start) for item, start, end in items]
        else:
            names = {media_id: item.name for media_id, item in self._items.items()}
            runs = _runs(self.frames[row].media_id for row in rows)
            counts = [(names[media_id], count) for media_id, count in runs]
        seen: dict[str, int] = defaultdict(int)
        for name, count in counts:
            if count:
                seen[name] += 1
                yield SheetGroup(name if seen[name] == 1 else f"{shielded(name)} ({seen[name]})", count)

    def _by_shot(self, rows: Sequence[int], check: Callable[[], None]) -> Iterator[SheetGroup]:
        several = len(self._items) > 1

        def shots() -> Iterator[tuple[int, int]]:
            for row in rows:
                frame = self.frames[row]
                yield frame.media_id, self._medium(frame.media_id).shot_of(frame.pts)

        for number, ((media_id, shot), count) in enumerate(_runs(shots())):
            if number % 1000 == 0:
                check()
            title = tr("Shot {n}").format(n=shot) if shot else tr("No shot")
            if several:
                title = (
                    f"{shielded(self._items[media_id].name)}, {title.lower()}" if shot else self._items[media_id].name
                )
            yield SheetGroup(title, count)

    def _by_sign(
        self, rows: Sequence[int], grouping: str, check: Callable[[], None]
    ) -> tuple[Sequence[int], tuple[SheetGroup, ...]]:
        """By what may hold several times of one frame: it stands in each of those groups."""
        groups: dict[str, array[int]] = defaultdict(lambda: array("l"))
        rest = array("l")
        titles = self._match_titles() if grouping == "match" else {}
        for number, row in enumerate(rows):
            if number % 1000 == 0:
                check()
            frame = self.frames[row]
            medium = self._medium(frame.media_id)
            if grouping == "tag":
                signs: Iterable[str] = medium.tags.at(frame.pts)
            else:
                signs = dict.fromkeys(titles[lane] for lane in medium.lanes_at(frame.pts_s))
            for sign in signs:
                groups[sign].append(row)
            if not signs:
                rest.append(row)
        order = array("l")
        found = []
        for title in self._in_order(groups, grouping):
            order.extend(groups[title])
            found.append(SheetGroup(title, len(groups[title])))
        if rest:
            order.extend(rest)
            found.append(SheetGroup(tr("Untagged") if grouping == "tag" else tr("No match"), len(rest)))
        return order, tuple(found)

    def _match_titles(self) -> dict[_Lane, str]:
        """With its letter while one medium is shown; letters of several media do not mean the same."""
        one = len(self._items) == 1
        lanes = {lane for medium, _rows in self._media_rows() for lane in medium.lanes}
        if not one:
            return {lane: lane.title for lane in lanes}
        return {lane: tr("Match {letter}: {title}").format(letter=lane.letter, title=lane.title) for lane in lanes}

    def _in_order(self, groups: Mapping[str, object], grouping: str) -> list[str]:
        """Tags as in the vocabulary, matches by letter or title."""
        if grouping == "match":
            return sorted(groups)
        known = [word.name for word in self.state.vocabulary if word.name in groups]
        return [*known, *sorted(groups.keys() - set(known))]


def _passes(name: str) -> Callable[[_Medium, Keyframe], bool]:
    tests: dict[str, Callable[[_Medium, Keyframe], bool]] = {
        "all": lambda _medium, _frame: True,
        "no-match": lambda medium, frame: not frame.flat and not medium.lanes_at(frame.pts_s),
        "untagged": lambda medium, frame: not medium.tags.at(frame.pts),
        "flat": lambda _medium, frame: frame.flat,
    }
    return tests[name]


def _runs(keys: Iterable[_Key]) -> Iterator[tuple[_Key, int]]:
    """Equal keys that follow each other, with how many."""
    for key, run in groupby(keys):
        yield key, sum(1 for _ in run)
