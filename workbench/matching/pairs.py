"""Comparing a query picture with stored pictures by local features: candidates, registration, judgement."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from workbench.hashing.local_features import STORED_POINTS, LocalFeatures
from workbench.matching import feature_lists
from workbench.matching import parameters as p
from workbench.matching.agreement import Agreement, Rect, agreement, picture_regions
from workbench.matching.index_files import LibraryIndex
from workbench.matching.registration import Registration, projected, register
from workbench.matching.straightness import settled
from workbench.matching.templates import Shared, outside_templates
from workbench.matching.transforms import differing, placed_rect, right_angle, transforms_of, turn_deg
from workbench.matching.verdicts import Judgement, judge_registered, unless_template
from workbench.model.match import Relation, Transform


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
class Place:
    """Where a cut-out lies in the case's copy.

    Attributes:
        whole: Features of the case's copy.
        rect: Fractions x, y, width, height.
    """

    whole: LocalFeatures
    rect: Rect


@dataclass(frozen=True, slots=True)
class Compared:
    """A query picture and a stored picture, registered and judged.

    Attributes:
        stored: Which.
        mirrored: Whether the query was mirrored for it.
        registration, agreement: As found.
        judgement: What they may assert.
        rotation_deg: Nearest quarter turn of the case's copy.
        rect: Where the library's picture lies in the case's copy as it is; fractions.
        ours, theirs: Features of both, ours mirrored if it was registered so.
        content: Where a cut-out lies in the case's copy, mirrored alike; None for all of it.
        scene: Whether one of the two is a frame of a clip.
    """

    stored: StoredPicture
    mirrored: bool
    registration: Registration
    agreement: Agreement
    judgement: Judgement
    rotation_deg: int
    rect: Rect
    ours: LocalFeatures = field(repr=False, compare=False)
    theirs: LocalFeatures = field(repr=False, compare=False)
    content: Rect | None = None
    scene: bool = False

    @property
    def transforms(self) -> tuple[Transform, ...]:
        """What was changed; found when asked for, because only matches that are told need it."""
        return self.changes()

    def changes(self, *, one_moment: bool = False) -> tuple[Transform, ...]:
        """What was changed.

        A clip is compared by the few frames kept of it, mostly of another moment than the picture: what moved since
        looks like something laid over it. It is named so only where nothing moved, or both are of one moment.

        Args:
            one_moment: Whether both are known to show the same moment of a clip.
        """
        changes = transforms_of(
            self.ours, self.theirs, self.registration, self.agreement, mirrored=self.mirrored, content=self.content
        )
        if self.scene and not one_moment and self.judgement.relation is not Relation.SAME_PICTURE:
            changes = tuple(one for one in changes if one.name != "overlay")
        shared = self.judgement.relation is Relation.SHARED_CONTENT
        apart = differing(self.agreement, mirrored=self.mirrored) if shared else None
        return changes if apart is None else (*changes, apart)


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
            votes = feature_lists.vote(parts, features, barred=barred, wanted=self._index.wanted)
            found += [(weight, place, number, mirrored) for weight, place, number in votes]
        found.sort(key=lambda entry: -entry[0])
        floor = p.CANDIDATE_VOTES * max(1.0, len(query.codes) / STORED_POINTS)  # more points, more votes by chance
        result: list[tuple[StoredPicture, bool]] = []
        for weight, place, number, mirrored in found[: 2 * p.CANDIDATE_ITEMS]:
            if weight < floor and len(result) >= p.CANDIDATES_ANYWAY:
                break
            item, time_us = (int(value) for value in self._index.segments[place].sets[number, :2])
            result.append((StoredPicture(item, time_us, place, number), mirrored))
        return result

    def compare(
        self, query: LocalFeatures, stored: StoredPicture, *, mirrored: bool, scene: bool, place: Place | None = None
    ) -> Compared | None:
        """Register and judge one pair.

        Args:
            query: Features of the case's copy as it is, or of a cut-out.
            stored: The library's picture.
            mirrored: Mirror the query first.
            scene: Whether one of the two is a frame of a clip.
            place: Where the query was cut out of the case's copy, if it was.

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
        registration = settled(registration, ours, theirs)
        found = agreement(ours, theirs, registration, scene=scene)
        judgement = judge_registered(registration.inliers, found, scene=scene)
        if judgement is None:
            return None
        content: Rect | None = None
        if place is not None:
            ours, content, registration, found = _in_whole(place, ours, registration, found, mirrored=mirrored)
        turn = right_angle(turn_deg(registration, ours))
        maps = found.maps if place is None else None  # those of a cut-out lie in its own frame
        rect = placed_rect(ours, theirs, registration, mirrored=mirrored, content=content, maps=maps)
        return Compared(stored, mirrored, registration, found, judgement, turn, rect, ours, theirs, content, scene)


def _in_whole(
    place: Place, cut: LocalFeatures, registration: Registration, found: Agreement, *, mirrored: bool
) -> tuple[LocalFeatures, Rect, Registration, Agreement]:
    """A registration of a cut-out as one of the whole copy, both mirrored or not, and where the cut-out lies in it."""
    whole = place.whole.mirrored() if mirrored else place.whole
    left, top, wide, tall = place.rect
    if mirrored:
        left = 1 - left - wide
    across, down = cut.width_px / (wide * whole.width_px), cut.height_px / (tall * whole.height_px)
    to_cut = np.array(
        [[across, 0, -left * whole.width_px * across], [0, down, -top * whole.height_px * down], [0, 0, 1]]
    )

    def outside(rect: Rect | None) -> Rect | None:
        return rect and (left + rect[0] * wide, top + rect[1] * tall, rect[2] * wide, rect[3] * tall)

    moved = replace(registration, to_library=registration.to_library @ to_cut)
    changed = replace(found, differing_rect=outside(found.differing_rect))
    return whole, (left, top, wide, tall), moved, changed


def without_templates(compared: list[Compared]) -> list[Compared]:
    """The same comparisons, judged with what they teach of templates; all of one query picture."""
    left = outside_templates([Shared(one.agreement, one.mirrored) for one in compared])
    return [
        one if share is None else replace(one, judgement=unless_template(one.judgement, share, one.agreement.differs))
        for one, share in zip(compared, left, strict=True)
    ]


def has_no_picture(query: LocalFeatures) -> bool:
    """Whether a picture is drawn throughout: shapes, lettering, plain grounds."""
    return float(picture_regions(query.small).mean()) < p.LEAST_PICTURE


def area(rect: Rect) -> float:
    """Of a box, as a share of the picture."""
    return rect[2] * rect[3]


def same_mapping(query: LocalFeatures, one: Registration, other: Registration, rect: Rect) -> bool:
    """Whether two registrations of a picture with the same library picture put a part of it in the same place."""
    left, top, wide, tall = rect
    corners = np.array([[left, top], [left + wide, top], [left, top + tall], [left + wide, top + tall]], np.float32)
    corners *= np.array([query.width_px, query.height_px], np.float32)
    apart = projected(one.to_library, corners) - projected(other.to_library, corners)
    return bool(np.abs(apart).max() <= p.SAME_MAPPING_PX)


def unexplained(query: LocalFeatures, rects: list[Rect]) -> float:
    """Share of a picture that shows picture and lies in none of the boxes, 0-1."""
    pictured = picture_regions(query.small)
    height, width = pictured.shape
    for left, top, wide, tall in rects:
        pictured[
            max(0, round(top * height)) : round((top + tall) * height),
            max(0, round(left * width)) : round((left + wide) * width),
        ] = False
    return float(pictured.mean())


def evidence(compared: Compared) -> float:
    """Weight of a registration for ordering: inliers times agreement, saturating."""
    return float(
        np.tanh(compared.registration.inliers / 40) * max(compared.agreement.picture, compared.agreement.overall)
    )
