"""What a redacted copy covers in pictures: rectangles a person drew, and whatever is tagged graphic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.case import CaseState
from workbench.model.comparison import Rect
from workbench.model.match import Match
from workbench.model.review import CoveredArea
from workbench.review.graphic import MaskRules, mask_rules

GROWN = 0.15
"""So much wider and higher, as a share of itself, is a rectangle carried over to another copy: a registration is exact
to some pixels, and faces move a little between frames that are taken for one moment."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What of one picture is covered.

    Attributes:
        rects: Left, top, width, height as fractions of the picture.
        whole: Why all of it is covered, as a clause; empty when only the rectangles are.
    """

    rects: tuple[Rect, ...] = ()
    whole: str = ""

    def __bool__(self) -> bool:
        return bool(self.rects or self.whole)


GRAPHIC = "marked as graphic"
NOT_FOLLOWED = "it shows what is covered beside it, and where could not be told"


class Covers:
    """What is covered in the pictures of a case."""

    def __init__(self, state: CaseState) -> None:
        self._state = state
        self._rules: MaskRules = mask_rules(state)

    def of_frame(self, media_id: int, pts: int) -> Cover:
        """Of a frame of the case; pts 0 for a still."""
        if self._rules.graphic(f"frame:{media_id}@{pts}"):
            return Cover(whole=GRAPHIC)
        return Cover(rects_at(self._state.covered, media_id, pts))

    def graphic_match(self, match: Match) -> bool:
        """Whether the library's side of a match shows what is tagged graphic."""
        return self._rules.graphic(f"library:{match.id}@0")


def rects_at(covered: Sequence[CoveredArea], media_id: int, pts: int) -> tuple[Rect, ...]:
    """Rectangles that are covered in one frame, each once."""
    return tuple(dict.fromkeys(one.rect for one in covered if one.media_id == media_id and _holds(one, pts)))


def _holds(area: CoveredArea, pts: int) -> bool:
    if area.span is None:
        return True
    end = area.span.start_pts if area.span.end_pts is None else area.span.end_pts
    return area.span.start_pts <= pts <= end


def carried_over(rects: Sequence[Rect], homography: Sequence[float]) -> tuple[Rect, ...]:
    """Rectangles of the case's picture as they lie in the library's, grown a little and cut off at its edges.

    Args:
        homography: Nine numbers by rows, fractions of the one picture to fractions of the other.
    """
    found = (_carried(rect, homography) for rect in rects)
    return tuple(rect for rect in found if rect is not None)


def _carried(rect: Rect, matrix: Sequence[float]) -> Rect | None:
    left, top, width, height = rect
    points = []
    for x, y in ((left, top), (left + width, top), (left + width, top + height), (left, top + height)):
        weight = matrix[6] * x + matrix[7] * y + matrix[8]
        if weight <= 0:  # beyond the horizon of a picture seen at an angle
            return 0.0, 0.0, 1.0, 1.0
        points.append(
            ((matrix[0] * x + matrix[1] * y + matrix[2]) / weight, (matrix[3] * x + matrix[4] * y + matrix[5]) / weight)
        )
    xs, ys = zip(*points, strict=True)
    more_x, more_y = (max(xs) - min(xs)) * GROWN, (max(ys) - min(ys)) * GROWN
    start_x, start_y = max(0.0, min(xs) - more_x), max(0.0, min(ys) - more_y)
    end_x, end_y = min(1.0, max(xs) + more_x), min(1.0, max(ys) + more_y)
    return (start_x, start_y, end_x - start_x, end_y - start_y) if end_x > start_x and end_y > start_y else None
