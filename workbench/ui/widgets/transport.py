"""The transport bar under the stage: where we are, play and step, sound, speed, keyframe, tag, pin."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


@dataclass(frozen=True, slots=True)
class TimeTarget:
    """What was typed into the timecode field.

    Attributes:
        kind: "time" (value in seconds), "frame" (number from 0) or "clip" (number from 1).
        value: The number.
    """

    kind: str
    value: float


class TimecodeField(QLineEdit):
    """Shows the time and takes another.

    Signals:
        target_entered(TimeTarget): A valid text was confirmed with Enter.
    """

    target_entered = Signal(object)


class TransportBar(QWidget):
    """Buttons and figures for playing; it keeps no clock of its own.

    Signals:
        play_toggled(): Play or pause.
        frames_stepped(int): So many frames on (negative: back).
        seconds_stepped(float): So many seconds on.
        edge_requested(str): "first" or "last".
        target_entered(TimeTarget): From the timecode field.
        speed_chosen(float): 0.1 to 8.0.
        sound_toggled(bool): Sound wanted.
        keyframe_toggled(): Add or drop a keyframe here.
        tag_requested(): Tag this frame.
        pin_requested(str): "against" or "for".
    """

    play_toggled = Signal()
    frames_stepped = Signal(int)
    seconds_stepped = Signal(float)
    edge_requested = Signal(str)
    target_entered = Signal(object)
    speed_chosen = Signal(float)
    sound_toggled = Signal(bool)
    keyframe_toggled = Signal()
    tag_requested = Signal()
    pin_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_clip(self, duration_s: float, frame_count: int, frame_rate: float) -> None:
        """Another clip; 0 frames for a still (playing is off then, with the reason in the tooltip)."""

    def set_position(self, seconds: float, frame: int) -> None:
        """Where we are; `frame` counts from 0."""

    def set_playing(self, playing: bool) -> None:
        """Which sign the play button bears."""

    def set_speed(self, speed: float) -> None:
        """Shown as 1.00×."""

    def set_sound(self, on: bool, available: bool = True, reason: str = "") -> None:
        """Whether sound is on, or why there is none."""

    def set_keyframe_here(self, here: bool) -> None:
        """Whether the present frame is a keyframe."""

    def set_available(self, available: bool, reason: str = "") -> None:
        """Turn everything off with a reason, or on again."""

    def focus_timecode(self) -> None:
        """Put the cursor into the timecode (G)."""
