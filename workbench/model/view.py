"""How a picture is looked at. Kept with pinned evidence, so that another person can look at it in the same way."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from typing import Any

ZOOM_MIN = 0.02
ZOOM_MAX = 64.0
BRIGHTNESS_MAX = 100
FACTOR_MIN, FACTOR_MAX = 0.2, 4.0
LEVELS = 256


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Other tones of the same picture; the file stays as it is.

    Attributes:
        brightness: Added, in hundredths of the range from black to white, -100 to 100.
        contrast: Distance from middle grey times this, 0.2 to 4.
        gamma: Values from 0 to 1 are raised to 1 / gamma, 0.2 to 4: above 1 dark parts get lighter.
    """

    brightness: int = 0
    contrast: float = 1.0
    gamma: float = 1.0

    @property
    def is_neutral(self) -> bool:
        """Whether the picture looks as it is in the file."""
        return self == Adjustment()

    def within_limits(self) -> Adjustment:
        """The nearest that can be shown; factors to one decimal, as they are told."""
        return Adjustment(
            round(_between(self.brightness, -BRIGHTNESS_MAX, BRIGHTNESS_MAX, 0)),
            round(_between(self.contrast, FACTOR_MIN, FACTOR_MAX, 1), 1),
            round(_between(self.gamma, FACTOR_MIN, FACTOR_MAX, 1), 1),
        )

    def table(self) -> bytes:
        """The new value of each of the 256 values of red, green and blue: gamma, then contrast, then brightness."""
        exact = self.within_limits()
        top = LEVELS - 1

        def level(value: int) -> int:
            toned: float = (value / top) ** (1 / exact.gamma)
            toned = (toned - 0.5) * exact.contrast + 0.5 + exact.brightness / BRIGHTNESS_MAX
            return min(top, max(0, math.floor(toned * top + 0.5)))

        return bytes(level(value) for value in range(LEVELS))

    def code(self) -> str:
        """Short text by which a picture toned in this way is known; empty when neutral."""
        exact = self.within_limits()
        return "" if exact.is_neutral else f"{exact.brightness},{exact.contrast},{exact.gamma}"

    @classmethod
    def from_code(cls, text: str) -> Adjustment:
        """The reverse of `code`."""
        if not text:
            return cls()
        brightness, contrast, gamma = text.split(",")
        return cls(int(brightness), float(contrast), float(gamma)).within_limits()


AS_IN_FILE = Adjustment()


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """How the picture is looked at; recorded with pinned evidence.

    Attributes:
        zoom: Device pixels a picture pixel takes (1.0 is 100 %); None fits the picture to the stage.
        centre_x, centre_y: Point of the picture in the middle of the stage, as fractions; only while zoomed.
        mirrored: Turned left to right.
        rotation_deg: 0, 90, 180 or 270, clockwise.
        brightness, contrast, gamma: As in `Adjustment`.
        seen: Part of the picture that was on the stage: left, top, right, bottom as fractions. Recorded when a zoomed
            picture is pinned; None for all of it, and while it is only looked at.
    """

    zoom: float | None = None
    centre_x: float = 0.5
    centre_y: float = 0.5
    mirrored: bool = False
    rotation_deg: int = 0
    brightness: int = 0
    contrast: float = 1.0
    gamma: float = 1.0
    seen: tuple[float, float, float, float] | None = None

    @property
    def adjustment(self) -> Adjustment:
        """The tones alone."""
        return Adjustment(self.brightness, self.contrast, self.gamma)

    def adjusted(self, tones: Adjustment) -> ViewSettings:
        """The same view in other tones."""
        exact = tones.within_limits()
        return replace(self, brightness=exact.brightness, contrast=exact.contrast, gamma=exact.gamma)

    def within_limits(self) -> ViewSettings:
        """The nearest view that can be shown."""
        return replace(
            self,
            zoom=None if self.zoom is None else _between(self.zoom, ZOOM_MIN, ZOOM_MAX, 1.0),
            centre_x=_between(self.centre_x, 0.0, 1.0, 0.5),
            centre_y=_between(self.centre_y, 0.0, 1.0, 0.5),
            rotation_deg=round(self.rotation_deg / 90) * 90 % 360,
        ).adjusted(self.adjustment)

    def text(self) -> str:
        """As recorded with evidence."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> ViewSettings | None:
        """What was recorded; None when nothing was, or it cannot be read. Records of earlier versions hold less."""
        try:
            data = json.loads(text)
        except ValueError:
            return None
        if not isinstance(data, dict) or not data:
            return None
        try:
            return cls(**{name: _read(name, value) for name, value in data.items()}).within_limits()
        except (TypeError, ValueError):
            return None


def _between(value: float, low: float, high: float, otherwise: float) -> float:
    return min(high, max(low, value)) if math.isfinite(value) else otherwise


def _read(name: str, value: Any) -> Any:
    """A recorded value of its type.

    Raises:
        ValueError: It has another type, or no such value is recorded.
    """
    if name == "mirrored":
        fits = isinstance(value, bool)
    elif name == "seen":
        fits = value is None or (isinstance(value, list) and len(value) == 4 and all(map(_is_number, value)))
        value = tuple(value) if fits and value is not None else value
    else:
        fits = name in ViewSettings.__slots__ and (_is_number(value) or (name == "zoom" and value is None))
        value = int(value) if fits and name in ("rotation_deg", "brightness") else value
    if not fits:
        raise ValueError(name)
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
