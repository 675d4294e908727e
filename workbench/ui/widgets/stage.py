"""The stage: one picture, looked at closely."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from workbench.ui.gate import PictureGate


class StageState(StrEnum):
    """What the stage shows when it is not simply the picture."""

    EMPTY = "empty"
    PICTURE = "picture"
    LOADING = "loading"
    NO_PICTURE = "no-picture"
    OFFLINE = "offline"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """How the picture is looked at; recorded with pinned evidence.

    Attributes:
        zoom: Picture pixels to screen pixels (1.0 is 100 %); None fits the picture to the stage.
        centre_x, centre_y: Point of the picture in the middle of the stage, as fractions.
        mirrored: Turned left to right.
        rotation_deg: 0, 90, 180 or 270, clockwise.
    """

    zoom: float | None = None
    centre_x: float = 0.5
    centre_y: float = 0.5
    mirrored: bool = False
    rotation_deg: int = 0


class Stage(QWidget):
    """Shows the picture of one key from the gate.

    Signals:
        view_changed(ViewSettings): Zoom, place, mirror or rotation changed.
        action_requested(str): The action named with the state ("find-file") was chosen.
        files_dropped(list[str]): Paths of dropped files and folders.
    """

    view_changed = Signal(object)
    action_requested = Signal(str)
    files_dropped = Signal(list)

    def __init__(self, gate: PictureGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = gate

    def set_picture(self, key: str, *, name: str = "", size: QSize | None = None) -> None:
        """Show the picture of a key; the last one stays until it arrives.

        Args:
            key: For the gate.
            name: For screen readers ("salute-fighters.mp4, frame at 0:08.52").
            size: Full size of the original in px, when the delivered picture may be smaller; zoom counts in these.
        """

    def set_state(self, state: StageState | str, message: str = "", *, action: str = "", action_text: str = "") -> None:
        """Say why there is no (new) picture: a sentence over the last good frame, with one action.

        Args:
            state: One of `StageState`.
            message: "Gap in the file, 0:12.0 to 0:12.4".
            action: Id given back by `action_requested`; empty for none.
            action_text: Text of its button.
        """

    def clear(self, message: str = "") -> None:
        """Show nothing but one line."""

    def view(self) -> ViewSettings:
        """The present view."""
        return ViewSettings()

    def set_view(self, view: ViewSettings) -> None:
        """Restore a view."""

    def fit(self) -> None:
        """Fit the picture to the stage (0)."""

    def actual_size(self) -> None:
        """100 %: one picture pixel on one device pixel."""

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the stage (+ and -)."""

    def toggle_mirror(self) -> None:
        """Mirror the view (Shift+H); the file stays as it is."""

    def rotate(self) -> None:
        """Rotate the view by 90 degrees clockwise (Shift+R)."""

    def set_loupe(self, on: bool) -> None:
        """The loupe at the pointer, while Z is held."""
