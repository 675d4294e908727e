"""Comparing a query picture with stored pictures by local features: candidates, registration, judgement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workbench.hashing.local_features import LocalFeatures
from workbench.matching import feature_lists
from workbench.matching import parameters as p
from workbench.matching.agreement import Agreement, agreement
from workbench.matching.index_files import LibraryIndex
from workbench.matching.registration import Registration, register
from workbench.matching.transforms import right_angle, transforms_of, turn_deg
from workbench.matching.verdicts import Judgement, judge_registered
from workbench.model.match import Transform


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture of the library that has local features.

    Attributes:
        item: Whose.
        time_us: Which moment; 0 for a still.
        segment, number: Where its features are.
    """

    item: int
    time_us: int
    segment: int
    number: int


@dataclass(frozen=True, slots=True)
class Compared:
    """A query picture and a stored picture, registered and judged.

    Attributes:
        stored: Which.
        mirrored: Whether the query was mirrored for it.
        registration, agreement: As found.
        judgement: What they may assert.
        rotation_deg: Nearest quarter turn of the case's copy.
        transforms: What was changed.
    """

    stored: StoredPicture
    mirrored: bool
    registration: Registration
    agreement: Agreement
    judgement: Judgement
    rotation_deg: int
    transforms: tuple[Transform, ...]


class PictureComparer:
    """Finds and compares stored pictures; keeps unpacked features of the library for the length of one search."""

    def __init__(self, index: LibraryIndex) -> None:
        self._index = index
        self._unpacked: dict[tuple[int, int], LocalFeatures | None] = {}

    def features(self, stored: StoredPicture) -> LocalFeatures | None:
        """Unpacked features of a stored picture."""
        key = (stored.segment, stored.number)
        if key not in self._unpacked:
            if len(self._unpacked) > 500:
                self._unpacked.clear()
            self._unpacked[key] = self._index.segments[stored.segment].features(stored.number)
        return self._unpacked[key]

    def nearest(self, item: int, time_us: int) -> StoredPicture | None:
        """The stored picture of an item nearest in time."""
        pictures = self.pictures(item)
        return min(pictures, key=lambda one: (abs(one.time_us - time_us), one.time_us)) if pictures else None

    def pictures(self, item: int) -> list[StoredPicture]:
        """All stored pictures of an item."""
        if item in self._index.removed:
            return []
        return [
            StoredPicture(item, int(segment.sets[number, 1]), place, number)
            for place, segment in enumerate(self._index.segments)
            for number in segment.sets_of(item)
        ]

    def candidates(self, query: LocalFeatures, *, left_out: frozenset[int]) -> list[tuple[StoredPicture, bool]]:
        """Stored pictures that share key points with the query, plain or mirrored (True), most votes first."""
        found: list[tuple[float, int, int, bool]] = []
        parts = [segment.lists for segment in self._index.segments]
        barred = left_out | self._index.removed
        for mirrored, features in ((False, query), (True, query.mirrored())):
            votes = feature_lists.vote(parts, features, barred=barred)
            found += [(weight, place, number, mirrored) for weight, place, number in votes]
        found.sort(key=lambda entry: -entry[0])
        result = []
        for _, place, number, mirrored in found:
            item, time_us = (int(value) for value in self._index.segments[place].sets[number, :2])
            result.append((StoredPicture(item, time_us, place, number), mirrored))
        return result

    def compare(self, query: LocalFeatures, stored: StoredPicture, *, mirrored: bool, scene: bool) -> Compared | None:
        """Register and judge one pair.

        Args:
            query: Features of the case's copy as it is.
            stored: The library's picture.
            mirrored: Mirror the query first.
            scene: Whether one of the two is a frame of a clip.

        Returns:
            None when they do not register well enough to say anything.
        """
        theirs = self.features(stored)
        if theirs is None:
            return None
        ours = query.mirrored() if mirrored else query
        registration = register(ours, theirs)
        if registration is None or registration.inliers < p.LEAST_INLIERS:
            return None
        found = agreement(ours, theirs, registration)
        judgement = judge_registered(registration.inliers, found, scene=scene)
        if judgement is None:
            return None
        return Compared(
            stored,
            mirrored,
            registration,
            found,
            judgement,
            right_angle(turn_deg(registration, ours)),
            transforms_of(ours, theirs, registration, found, mirrored=mirrored),
        )


def evidence(compared: Compared) -> float:
    """Weight of a registration for ordering: inliers times agreement, saturating."""
    return float(
        np.tanh(compared.registration.inliers / 40) * max(compared.agreement.picture, compared.agreement.overall)
    )
