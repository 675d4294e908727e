"""What the steps of a search for a clip share: the clip asked for, and what has been found so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.trim import content_box
from workbench.matching import parameters as p
from workbench.matching.clip_codes import ClipCodes
from workbench.matching.thumbs import Thumbs
from workbench.model.match import MatchFinding

Ints = npt.NDArray[np.int64]
Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ClipFindings:
    """What was found for a clip.

    Attributes:
        matches: Unordered.
        found: Seconds covered by asserted matches.
        notes: What could not be done.
        doubtful: Matches told by thumbs alone, with the stretch and how well it follows: a crop may explain it better.
    """

    matches: list[MatchFinding]
    found: list[Span]
    notes: list[str]
    doubtful: list[tuple[MatchFinding, Span, float]] = field(default_factory=list)


def is_drawn(features: LocalFeatures) -> bool:
    """Whether a frame is made of few levels, as countdowns and titles are; plain roads and walls have many."""
    shown = content_box(features.small).of(features.small)
    levels = np.convolve(np.bincount(shown.ravel(), minlength=256) / shown.size, np.ones(3), "same")
    first = int(levels.argmax())
    rest = levels.copy()
    rest[max(0, first - 2) : first + 3] = 0
    return bool(levels[first] + rest.max() >= p.DRAWN_LEVELS_SHARE)


@dataclass(frozen=True, slots=True)
class ClipQuery:
    """A clip being searched for."""

    codes: ClipCodes
    pictures: Ints
    features: tuple[tuple[float, LocalFeatures], ...]
    duration_s: float
    thumbs: Callable[[str], Thumbs | None]
    cuts_s: tuple[float, ...]

    def snapped(self, time_s: float) -> float:
        """The cut that an edge found between two samples belongs to, or the edge itself."""
        nearest = min(self.cuts_s, key=lambda cut: abs(cut - time_s), default=time_s)
        return nearest if abs(nearest - time_s) <= p.SNAP_S else time_s

    def is_drawn(self, start_s: float, end_s: float) -> bool:
        """Whether a stretch shows no picture but something drawn: a countdown, a moving title, a map.

        Many clips share such stretches, moving as they are, without sharing footage. Flat keyframes have no features.
        """
        inside = [features for time_s, features in self.features if start_s <= time_s <= end_s]
        shown = inside or [features for features in [self.frame_at((start_s + end_s) / 2)] if features is not None]
        return all(is_drawn(features) for features in shown)

    @property
    def step_s(self) -> float:
        return 1 / self.codes.rate_hz if self.codes.rate_hz else 0.25

    def frame_at(self, time_s: float) -> LocalFeatures | None:
        nearest = self.nearest_feature(time_s)
        return nearest[1] if nearest is not None else None

    def nearest_feature(self, time_s: float) -> tuple[float, LocalFeatures] | None:
        return min(self.features, key=lambda one: (abs(one[0] - time_s), one[0])) if self.features else None
