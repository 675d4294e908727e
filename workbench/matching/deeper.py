"""The deep look at a still that was not found, or not wholly: rectangles cut out of it, then far more key points.

A picture in a picture, a collage or a screenshot is one search for each rectangle that looks like a picture of its own.
What has no edges of its own is looked for with five times as many key points at three sizes. Each step is taken only
while part of the picture is unexplained.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing import local_features, pdq
from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.rectangles import rectangles
from workbench.hashing.signature import picture_signature
from workbench.jobs import SILENT, Progress
from workbench.matching import parameters as p
from workbench.matching.agreement import Rect
from workbench.matching.pairs import Place, unexplained
from workbench.matching.stills import Asked, Candidate, StillSearch, asked


class DeepLook:
    """Looks deeper at one still.

    Attributes:
        found: Best candidate of each item so far, by item.
    """

    def __init__(
        self,
        search: StillSearch,
        rgb: npt.NDArray[np.uint8],
        whole: LocalFeatures,
        known: list[Rect],
    ) -> None:
        """Start from what is known.

        Args:
            search: Of the library.
            rgb: (h, w, 3) uint8 RGB, the picture at a long side of up to 960.
            whole: Its features as stored.
            known: Where earlier matches lie in it.
        """
        self._search = search
        self._rgb = rgb
        self._grey: pdq.Grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)
        self._whole = whole
        self._known = known
        self.found: dict[int, Candidate] = {}

    def run(self, *, left_out: frozenset[int], progress: Progress = SILENT) -> list[Candidate]:
        """All steps; candidates unordered."""
        for number, rect in enumerate(self._rects()):
            progress.check()
            if number >= p.REGIONS_ANYWAY and not any(one.accepted for one in self.found.values()):
                break
            if _alike(rect, self._explained()) < p.REGION_EXPLAINED:
                self._look_at(rect, left_out)
        if not self._explained():
            self._look_at_negative(left_out)
        if self._unexplained() > p.UNEXPLAINED_SHARE or not self._explained():
            progress.check()
            features = local_features.unpack(local_features.deep_feature_set(self._grey))
            if features is not None:
                whole = Place(self._whole, (0.0, 0.0, 1.0, 1.0))
                self._take(self._search.by_features(features, left_out=left_out, place=whole))
        return list(self.found.values())

    def _rects(self) -> list[Rect]:
        height, width = self._grey.shape
        boxes = [found.box for found in rectangles(self._rgb, p.REGIONS)]
        return [
            (box.left / width, box.top / height, (box.right - box.left) / width, (box.bottom - box.top) / height)
            for box in boxes
        ]

    def _explained(self) -> list[Rect]:
        return [*self._known, *(one.rect for one in self.found.values() if one.accepted)]

    def _unexplained(self) -> float:
        return unexplained(self._whole, self._explained())

    def _look_at(self, rect: Rect, left_out: frozenset[int]) -> None:
        height, width = self._grey.shape
        left, top, wide, tall = rect
        cut = self._grey[
            round(top * height) : round((top + tall) * height), round(left * width) : round((left + wide) * width)
        ]
        signature = picture_signature(np.ascontiguousarray(cut), None)
        if signature.features:
            found = self._search.candidates(asked(signature, Place(self._whole, rect)), left_out=left_out)
            self._take([replace(one, cut=rect) for one in found])

    def _look_at_negative(self, left_out: frozenset[int]) -> None:
        """A copy with light and dark exchanged has neither hashes nor key points in common with the picture."""
        negative = np.asarray(255 - self._grey, np.uint8)
        hashes = asked(picture_signature(negative, None, with_features=False))
        if not self._search.near_copies(hashes, left_out=left_out):
            return
        whole = Asked(local_features.unpack(local_features.feature_set(negative)), hashes.codes)
        found = [one for one in self._search.candidates(whole, left_out=left_out) if one.accepted]
        self._take([replace(one, negative=True) for one in found])

    def _take(self, candidates: list[Candidate]) -> None:
        for one in candidates:
            if one.accepted and self._is_part_of_more(one):
                continue
            held = self.found.get(one.item)
            if held is None or one.rank > held.rank:
                self.found[one.item] = replace(one, deep=True)

    def _is_part_of_more(self, one: Candidate) -> bool:
        """Whether a part lies in a library picture just as the whole does, which shares more with it.

        Then the part tells nothing new: a banner that many pages carry agrees with itself, and only the whole could
        tell that the rest differs.
        """
        if one.compared is None:
            return False
        return self._search.lies_alike(self._whole, one.compared)


def _alike(rect: Rect, others: list[Rect]) -> float:
    """Largest intersection over union of a box with one of the others."""
    best = 0.0
    for left, top, wide, tall in others:
        across = min(rect[0] + rect[2], left + wide) - max(rect[0], left)
        down = min(rect[1] + rect[3], top + tall) - max(rect[1], top)
        if across > 0 and down > 0:
            best = max(best, across * down / (rect[2] * rect[3] + wide * tall - across * down))
    return best
