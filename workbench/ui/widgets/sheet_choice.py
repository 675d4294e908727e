"""Which frames of the contact sheet are chosen: one mark a frame, so that 100,000 are chosen at once. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence


class SheetChoice:
    """The chosen rows, the one with the ring, and the one a range grows from.

    Rows number the frames, positions the places where they are shown (see `sheet_layout`).

    Attributes:
        cursor: Position with the ring; None while nothing is shown.
        anchor: Position a range grows from.
        count: How many rows are chosen.
    """

    def __init__(self) -> None:
        self.cursor: int | None = None
        self.anchor: int | None = None
        self.count = 0
        self._order: Sequence[int] = range(0)
        self._chosen = bytearray()

    def show(
        self, order: Sequence[int], rows: int, carried: Callable[[int], int | None] | None, home: int | None
    ) -> None:
        """Other frames, or others of them, are shown; what is no longer shown is no longer chosen.

        Args:
            order: Row at each position.
            rows: How many rows there are.
            carried: The row an old row has become; None when they are other frames altogether.
            home: Row that gets the ring when the one that had it is gone.
        """
        old_marks = bytes(self._chosen)
        old_rows = [] if carried is None or carried is unchanged else list(self.rows())
        old_cursor = self._order[self.cursor] if carried and self.cursor is not None else None
        shown = _marks(order, rows)
        self._order, self._chosen, self.count = order, bytearray(rows), 0
        if carried is unchanged and len(old_marks) == rows:  # at once, however many
            both = int.from_bytes(old_marks) & int.from_bytes(shown)
            self._chosen = bytearray(both.to_bytes(rows))
            self.count = self._chosen.count(1)
        for old in old_rows:
            row = carried(old) if carried else None
            if row is not None and shown[row]:
                self._mark(row)
        wanted = carried(old_cursor) if carried and old_cursor is not None else home
        self.cursor = self.anchor = self.place_of(wanted if wanted is not None else home)

    def place_of(self, row: int | None) -> int | None:
        """First position that shows a row; the first of all when none does."""
        if row is not None:
            try:
                return self._order.index(row)
            except ValueError:
                pass
        return 0 if len(self._order) else None

    def row(self, position: int | None) -> int | None:
        """The row at a position."""
        return None if position is None or position >= len(self._order) else self._order[position]

    def is_chosen(self, row: int) -> bool:
        """Whether a row is chosen."""
        return bool(self._chosen[row])

    def rows(self) -> Iterable[int]:
        """The chosen rows, in order of the frames."""
        return self.frozen()()

    def frozen(self) -> Callable[[], Iterable[int]]:
        """Lists the rows chosen now, whatever is chosen later; on any thread."""
        marks = bytes(self._chosen)

        def rows() -> Iterable[int]:
            at = marks.find(1)
            while at >= 0:
                yield at
                at = marks.find(1, at + 1)

        return rows

    def _mark(self, row: int) -> None:
        self.count += not self._chosen[row]
        self._chosen[row] = 1

    def clear(self) -> None:
        """Choose nothing; the ring stays."""
        self._chosen = bytearray(len(self._chosen))
        self.count = 0

    def choose_all(self) -> None:
        """Choose everything shown."""
        self._chosen = _marks(self._order, len(self._chosen))
        self.count = self._chosen.count(1)

    def choose_one(self, position: int) -> None:
        """Choose one frame and put the ring there."""
        self.clear()
        self._mark(self._order[position])
        self.cursor = self.anchor = position

    def toggle(self, position: int) -> None:
        """Add one frame or take it out."""
        row = self._order[position]
        if self._chosen[row]:
            self._chosen[row] = 0
            self.count -= 1
        else:
            self._mark(row)
        self.cursor = self.anchor = position

    def reach(self, position: int, *, keep: bool = False) -> None:
        """Choose from the anchor to a position.

        Args:
            position: Where the ring goes.
            keep: Keep what is chosen besides.
        """
        start = self.anchor if self.anchor is not None else position
        if not keep:
            self.clear()
        for row in self._order[min(start, position) : max(start, position) + 1]:
            self._mark(row)
        self.cursor = position

    def choose_positions(self, positions: Iterable[int], base: Iterable[int] = ()) -> None:
        """Choose what a frame drawn with the mouse touches.

        Args:
            positions: Touched.
            base: Rows chosen before, to be kept.
        """
        self.clear()
        for row in base:
            self._mark(row)
        for position in positions:
            self._mark(self._order[position])


def unchanged(row: int) -> int | None:
    """For `SheetChoice.show`: the rows are the same frames as before."""
    return row


def _marks(order: Sequence[int], rows: int) -> bytearray:
    """A mark for each row that is shown."""
    if order == range(rows):
        return bytearray(b"\1") * rows
    marks = bytearray(rows)
    for row in order:
        marks[row] = 1
    return marks
