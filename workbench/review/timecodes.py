"""SMPTE time code (ST 12-1): frames counted as hours, minutes, seconds and frames, with and without dropped numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

_FORM = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})([:;.,])(\d{2})")


@dataclass(frozen=True, slots=True)
class Timecode:
    """How frames of a rate are counted.

    Attributes:
        rate: Frames a second, exact.
        drop_frame: Skip numbers 00 and 01 (at 59.94: 00 to 03) at the start of each minute but every tenth, so that
            the count keeps to the clock; no frame is skipped. Only rates of 30000/1001 and 60000/1001 can.
    """

    rate: Fraction
    drop_frame: bool = False

    @property
    def counted(self) -> int:
        """Frames in a second of the count: 30 for 29.97."""
        return max(1, round(self.rate))

    @property
    def drops(self) -> bool:
        """Whether numbers are dropped."""
        return self.drop_frame and can_drop(self.rate)

    def text(self, frame: int) -> str:
        """`01:02:03:04`; with `;` before the frames where numbers are dropped. Counts past a day begin anew."""
        number = frame + self._dropped(frame) if self.drops else frame
        seconds, frames = divmod(number, self.counted)
        minutes, second = divmod(seconds, 60)
        hours, minute = divmod(minutes, 60)
        mark = ";" if self.drops else ":"
        return f"{hours % 24:02d}:{minute:02d}:{second:02d}{mark}{frames:02d}"

    def _dropped(self, frame: int) -> int:
        """How many numbers were dropped before a frame."""
        at_once = self.counted // 15
        minute = self.counted * 60 - at_once
        ten = minute * 10 + at_once
        tens, rest = divmod(frame, ten)
        return 9 * at_once * tens + at_once * max(0, (rest - at_once) // minute)

    def frame(self, text: str) -> int | None:
        """The frame a time code names, or None for a text that is none or a number that is dropped."""
        found = _FORM.fullmatch(text.strip())
        if found is None:
            return None
        hours, minutes, seconds, frames = (int(found[group]) for group in (1, 2, 3, 5))
        if minutes > 59 or seconds > 59 or frames >= self.counted:
            return None
        all_minutes = hours * 60 + minutes
        number = (all_minutes * 60 + seconds) * self.counted + frames
        if not self.drops:
            return number
        at_once = self.counted // 15
        if minutes % 10 and not seconds and frames < at_once:
            return None
        return number - at_once * (all_minutes - all_minutes // 10)

    def frame_at(self, seconds: float) -> int:
        """The frame nearest to a time in seconds from the first frame."""
        return max(0, round(Fraction(seconds).limit_denominator(1_000_000_000) * self.rate))


def can_drop(rate: Fraction) -> bool:
    """Whether frames of a rate can be counted with dropped numbers."""
    return rate in (Fraction(30000, 1001), Fraction(60000, 1001))


def is_drop_frame(text: str) -> bool:
    """Whether a time code written in a file was counted with dropped numbers."""
    found = _FORM.fullmatch(text.strip())
    return found is not None and found[4] == ";"
