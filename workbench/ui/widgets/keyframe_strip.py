"""The keyframe strip: one row of thumbnails to jump and select by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QWidget

from workbench.ui.gate import PictureGate


@dataclass(frozen=True, slots=True)
class KeyframeCell:
    """One keyframe as shown.

    Attributes:
        id: Given back by signals.
        key: For the gate.
        time_s: Shown as `0:08.52`; None for a still.
        letters: Lanes that match here ("A", "B").
        tag_colors: Colours of its tags, 1-9.
        flat: Title, black or too plain to match: dotted frame and "not matched".
        no_match: Searched, and found nowhere: "no match".
        by_hand: Added by the analyst.
        shot: Number of its shot, 0 when unknown; for grouping.
        tags: Words of its tags, for screen readers and filters.
    """

    id: int
    key: str
    time_s: float | None = None
    letters: tuple[str, ...] = ()
    tag_colors: tuple[int, ...] = ()
    flat: bool = False
    no_match: bool = False
    by_hand: bool = False
    shot: int = 0
    tags: tuple[str, ...] = ()


class KeyframeStrip(QListView):
    """One row (or, as contact sheet, many) of keyframes.

    Signals:
        keyframe_activated(int): Jump there (click, Enter, arrow keys).
        selection_changed(tuple[int, ...]): Ids chosen.
        context_requested(int, QPoint): Right click on a keyframe: id and global place.
    """

    keyframe_activated = Signal(int)
    selection_changed = Signal(tuple)
    context_requested = Signal(int, object)

    def __init__(self, gate: PictureGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_cells(self, cells: Sequence[KeyframeCell]) -> None:
        """Show these, in order; the choice is kept by id."""

    def cells(self) -> tuple[KeyframeCell, ...]:
        """Those that pass the filter, in order."""
        return ()

    def set_filter(self, accepts: str | Callable[[KeyframeCell], bool]) -> None:
        """`all`, `no-match`, `untagged`, `flat`, or a function."""

    def set_current(self, keyframe_id: int | None) -> None:
        """Ring around one keyframe and scroll to it; no signal."""

    def current(self) -> int | None:
        """Id of the keyframe with the ring."""
        return None

    def selected_ids(self) -> tuple[int, ...]:
        """Ids chosen, in order of time."""
        return ()

    def set_contact_sheet(self, on: bool) -> None:
        """Many rows instead of one (Ctrl+4)."""
