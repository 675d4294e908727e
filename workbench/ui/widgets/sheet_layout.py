"""Where each frame of the contact sheet stands: rows of equal cells under headings that fold. Numbers only, no Qt.

A *position* counts the frames in the order shown, folded ones included; a frame may stand at several (under each of
its tags). Nothing here grows with the number of frames, only with the number of groups.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """Frames under one heading.

    Attributes:
        title: "Shot 3", "salute"; empty for frames that stand under no heading.
        count: How many frames.
    """

    title: str
    count: int


class SheetLayout:
    """The geometry of a sheet, in pixels from its upper left corner.

    Attributes:
        height_px: Of the whole sheet.
        columns: Cells in a row.
    """

    def __init__(
        self,
        groups: Sequence[SheetGroup],
        folded: frozenset[str],
        *,
        width_px: int,
        cell_px: tuple[int, int],
        heading_px: int,
    ) -> None:
        self.groups = groups
        self.cell_w, self.cell_h = cell_px
        self.columns = max(1, width_px // max(1, self.cell_w))
        self.heading_px = heading_px
        self._folded = folded
        self._starts = list(accumulate((group.count for group in groups), initial=0))
        self._tops = list(accumulate(map(self._height, groups), initial=0))
        self.height_px = self._tops[-1]

    @property
    def total(self) -> int:
        """Number of positions."""
        return self._starts[-1]

    def is_folded(self, group: int) -> bool:
        """Whether only the heading of a group shows."""
        return self.groups[group].title in self._folded

    def _heading(self, group: SheetGroup) -> int:
        return self.heading_px if group.title else 0

    def _height(self, group: SheetGroup) -> int:
        rows = 0 if group.title in self._folded else -(-group.count // self.columns)
        return self._heading(group) + rows * self.cell_h

    # -- from positions to places

    def group_of(self, position: int) -> int:
        """The group a position is in."""
        return bisect_right(self._starts, position, 1, len(self._starts) - 1) - 1

    def start_of(self, group: int) -> int:
        """First position of a group."""
        return self._starts[group]

    def heading_top(self, group: int) -> int:
        """Where a group begins."""
        return self._tops[group]

    def cell(self, position: int) -> tuple[int, int] | None:
        """Upper left corner of a cell; None while its group is folded."""
        group = self.group_of(position)
        if self.is_folded(group):
            return None
        line, column = divmod(position - self._starts[group], self.columns)
        top = self._tops[group] + self._heading(self.groups[group]) + line * self.cell_h
        return column * self.cell_w, top

    # -- from places to positions

    def groups_between(self, top_px: int, bottom_px: int) -> range:
        """Groups of which something stands between two heights."""
        first = max(0, bisect_right(self._tops, top_px) - 1)
        return range(first, min(len(self.groups), bisect_left(self._tops, bottom_px)))

    def positions_between(self, group: int, top_px: int, bottom_px: int) -> range:
        """Positions of a group whose cells reach between two heights."""
        if self.is_folded(group):
            return range(0)
        first_row_top = self._tops[group] + self._heading(self.groups[group])
        first = max(0, (top_px - first_row_top) // self.cell_h)
        end = max(0, -(-(bottom_px - first_row_top) // self.cell_h))
        count, start = self.groups[group].count, self._starts[group]
        return range(start + min(count, first * self.columns), start + min(count, end * self.columns))

    def heading_at(self, y_px: int) -> int | None:
        """The group whose heading stands at a height."""
        group = bisect_right(self._tops, y_px) - 1
        if not 0 <= group < len(self.groups):
            return None
        return group if y_px - self._tops[group] < self._heading(self.groups[group]) else None

    def position_at(self, x_px: int, y_px: int) -> int | None:
        """The position whose cell covers a point."""
        group = bisect_right(self._tops, y_px) - 1
        if not 0 <= group < len(self.groups) or self.heading_at(y_px) is not None or x_px < 0:
            return None
        column = x_px // self.cell_w
        found = self.positions_between(group, y_px, y_px + 1)
        return found[column] if column < self.columns and column < len(found) else None

    def positions_in(self, left_px: int, top_px: int, right_px: int, bottom_px: int) -> Iterator[int]:
        """Positions whose cells touch a rectangle."""
        first = max(0, left_px // self.cell_w)
        last = min(self.columns - 1, right_px // self.cell_w)
        for group in self.groups_between(top_px, bottom_px + 1):
            start = self._starts[group]
            for position in self.positions_between(group, top_px, bottom_px + 1):
                if first <= (position - start) % self.columns <= last:
                    yield position

    # -- steps of the keyboard

    def stepped(self, position: int, step: int) -> int:
        """So many frames on, over folded groups; stays at the ends."""
        target = min(max(position + step, 0), self.total - 1)
        shown = self._nearest_shown(target, 1 if step > 0 else -1)
        return position if shown is None else shown

    def _nearest_shown(self, position: int, direction: int) -> int | None:
        """The position, or the next in this direction that is not folded."""
        group = self.group_of(position)
        if not self.is_folded(group):
            return position
        others = range(group + 1, len(self.groups)) if direction > 0 else range(group - 1, -1, -1)
        other = next((one for one in others if not self.is_folded(one) and self.groups[one].count), None)
        if other is None:
            return None
        return self._starts[other] if direction > 0 else self._starts[other + 1] - 1

    def moved(self, position: int, lines: int) -> int:
        """So many rows down (up when negative), in the same column where there is one."""
        place = self.cell(position)
        if place is None:
            return self.stepped(position, 1 if lines > 0 else -1)
        x, y = place[0], place[1] + self.cell_h // 2
        target = min(max(y + lines * self.cell_h, 0), max(0, self.height_px - 1))
        found = self._row_at(target, 1 if lines > 0 else -1)
        if found is None or not found:
            return position
        return found[min(x // self.cell_w, len(found) - 1)]

    def _row_at(self, y_px: int, direction: int) -> range | None:
        """Positions of the row at a height; past a heading, the next row in this direction."""
        group = bisect_right(self._tops, y_px, 0, len(self.groups)) - 1
        if self.heading_at(y_px) is None:
            return self.positions_between(group, y_px, y_px + 1)
        beyond = group if direction > 0 else group - 1
        if not 0 <= beyond < len(self.groups):
            return None
        if self.is_folded(beyond) or not self.groups[beyond].count:
            edge = self._starts[beyond] if direction > 0 else self._starts[beyond + 1] - 1
            shown = self._nearest_shown(max(0, min(edge, self.total - 1)), direction)
            if shown is None:
                return None
            group = self.group_of(shown)
            top = self.cell(shown)
            return None if top is None else self.positions_between(group, top[1], top[1] + 1)
        if direction > 0:
            top_px = self._tops[beyond] + self._heading(self.groups[beyond])
        else:
            top_px = self._tops[beyond + 1] - 1
        return self.positions_between(beyond, top_px, top_px + 1)

    def first(self) -> int | None:
        """First position that is not folded."""
        return self._nearest_shown(0, 1) if self.total else None

    def last(self) -> int | None:
        """Last position that is not folded."""
        return self._nearest_shown(self.total - 1, -1) if self.total else None
