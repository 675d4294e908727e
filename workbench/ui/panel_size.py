"""Room for a panel by keyboard: what dragging the edge between two panels does by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from workbench.ui import theme

STEP_PX = 40
ACROSS, UPRIGHT = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def panel_around(widget: QWidget | None, along: Qt.Orientation) -> tuple[QSplitter, int] | None:
    """The splitter of this direction around a widget, and the place of the panel in it."""
    child = widget
    while child is not None:
        parent = child.parentWidget()
        if isinstance(parent, QSplitter) and parent.orientation() == along:
            return parent, parent.indexOf(child)
        child = parent
    return None


def give_room(widget: QWidget | None, along: Qt.Orientation, steps: int) -> bool:
    """Make the panel around a widget larger, or smaller with negative steps; the largest other panel gives the room.

    Args:
        widget: The one with the keyboard.
        along: `ACROSS` for the width, `UPRIGHT` for the height.
        steps: How often 40 px at 100 % text.

    Returns:
        Whether a panel has another beside it in this direction.
    """
    found = panel_around(widget, along)
    if found is None:
        return False
    splitter, place = found
    sizes = splitter.sizes()
    others = [one for one in range(len(sizes)) if one != place and sizes[one] > 0]
    if not others:
        return False
    giver = max(others, key=sizes.__getitem__)
    moved = max(-sizes[place], min(theme.current().px(STEP_PX) * steps, sizes[giver]))
    sizes[place] += moved
    sizes[giver] -= moved
    splitter.setSizes(sizes)  # which keeps every panel's least size
    return True
