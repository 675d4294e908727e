"""Searching for a still: whole-picture hashes in all eight turns, local features, judgement of each candidate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from workbench.hashing import local_features, pdq
from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.signature import centre_box, reduced
from workbench.hashing.trim import content_box, has_border
from workbench.matching import parameters as p
from workbench.matching.agreement import Rect
from workbench.matching.index_files import VIEWS, LibraryIndex
from workbench.matching.nominees import Hits, form_hits
from workbench.matching.pairs import (
    Compared,
    PictureComparer,
    Place,
    StoredPicture,
    area,
    evidence,
    has_no_picture,
    same_mapping,
    unexplained,
    without_templates,
)
from workbench.matching.transforms import placed_rect, unless_whole
from workbench.matching.verdicts import Judgement, asserts_reuse, judge_copy
from workbench.model.hashes import Signature
from workbench.model.match import Band, MatchFinding, Relation, Transform

TURN_DEG = {"plain": 0, "mirrored": 0, "flipped": 180, "turned-180": 180, "turned-90": 90, "turned-270": 270}
MIRRORED = ("mirrored", "flipped", "transposed", "transverse")
WHOLE: Rect = (0.0, 0.0, 1.0, 1.0)
_DIAGONAL_DEG = {"transposed": 90, "transverse": 270}


@dataclass(frozen=True, slots=True)
class QueryCodes:
    """Codes of one picture in all forms and views, one a row.

    Attributes:
        codes: (n, 32) uint8.
        forms: Name of `pdq.FORMS` of each.
        views: Name of the view of each.
        qualities: 0-100 of each.
    """

    codes: pdq.Codes
    forms: tuple[str, ...]
    views: tuple[str, ...]
    qualities: tuple[int, ...]


def _pictures(small: pdq.Grey) -> dict[str, pdq.Grey]:
    """Views of a picture, cut again from its small grey picture."""
    height, width = small.shape
    views = {"full": small, "c0.9": centre_box(height, width).of(small)}
    box = content_box(small)
    return views | ({"trim": box.of(small)} if has_border(box, height, width) else {})


def query_codes(signature: Signature, features: LocalFeatures | None) -> QueryCodes:
    """Codes to search a still by: as stored, and turned, exactly where its small picture is at hand."""
    pictures = _pictures(features.small) if features is not None else {}
    codes: list[pdq.Codes] = []
    forms: list[str] = []
    views: list[str] = []
    qualities: list[int] = []
    for view in signature.views:
        if view.view not in VIEWS or not view.qualities or not view.qualities[0]:
            continue
        plain = np.frombuffer(view.codes, np.uint8)[: pdq.CODE_BYTES]
        exact = pdq.turned_codes(reduced(pictures[view.view])) if view.view in pictures else None
        for number, form in enumerate(pdq.FORMS):
            turned = pdq.turned(plain[None], form)[0] if exact is None else exact[number]
            codes.append(plain if form == "plain" else turned)
            forms.append(form)
            views.append(view.view)
            qualities.append(view.qualities[0])
    table = np.stack(codes) if codes else np.zeros((0, pdq.CODE_BYTES), np.uint8)
    return QueryCodes(table, tuple(forms), tuple(views), tuple(qualities))


@dataclass(frozen=True, slots=True)
class Nominee:
    """An item whose code lies near the query's.

    Attributes:
        item: Its id.
        distance_bits: Of the best pair of codes.
        second_bits: Of the best pair in another view at the same moment; 256 when there is none.
        form, query_view, library_view: Of the best pair.
        quality: Lower of the two.
        time_us: Moment of the best stored code.
    """

    item: int
    distance_bits: int
    second_bits: int
    form: str
    query_view: str
    library_view: str
    quality: int
    time_us: int


def nominees(found: Hits, query: QueryCodes) -> list[Nominee]:
    """The best pair of each item, nearest first."""
    result = []
    order = np.lexsort((found.query, found.time_us, found.distance, found.item))
    sorted_hits = found.where(order)
    changes = sorted_hits.item[1:] != sorted_hits.item[:-1]
    starts: list[int] = np.flatnonzero(np.r_[True, changes]).tolist() if len(found) else []
    for start, end in zip(starts, [*starts[1:], len(found)], strict=False):
        best = int(sorted_hits.query[start])
        time_us = int(sorted_hits.time_us[start])
        same = slice(start + 1, end)
        others = [
            int(distance)
            for distance, number, time in zip(
                sorted_hits.distance[same], sorted_hits.query[same], sorted_hits.time_us[same], strict=True
            )
            if time == time_us and query.forms[number] == query.forms[best] and query.views[number] != query.views[best]
        ]
        result.append(
            Nominee(
                int(sorted_hits.item[start]),
                int(sorted_hits.distance[start]),
                min(others, default=pdq.BITS),
                query.forms[best],
                query.views[best],
                VIEWS[int(sorted_hits.view[start])],
                min(query.qualities[best], int(sorted_hits.quality[start])),
                time_us,
            )
        )
    return sorted(result, key=lambda one: (one.distance_bits, one.item))


@dataclass(frozen=True, slots=True)
class Asked:
    """One picture to search for: a medium, or a part cut out of it.

    Attributes:
        features: Its local features; None for a picture too plain to have any.
        codes: Its hashes, turned.
        place: Where it was cut out, if it was.
    """

    features: LocalFeatures | None
    codes: QueryCodes
    place: Place | None = None


def asked(signature: Signature, place: Place | None = None) -> Asked:
    """What to search for, from a signature."""
    features = local_features.unpack(signature.features[0]) if signature.features else None
    return Asked(features, query_codes(signature, features), place)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that may be the picture asked for.

    Attributes:
        item: Its id.
        judgement: What may be asserted.
        near: What its hashes say.
        compared: What registration says.
        deep: Whether the deep look found it.
        cut: The part of the case's copy that was asked for; None for all of it.
        negative: Whether light and dark had to be exchanged to find it.
    """

    item: int
    judgement: Judgement
    near: Nominee | None
    compared: Compared | None
    deep: bool = False
    cut: Rect | None = None
    negative: bool = False

    @property
    def accepted(self) -> bool:
        """Whether it asserts that the picture, or part of it, is in the library."""
        return asserts_reuse(self.judgement.relation, self.judgement.band)

    @property
    def rect(self) -> Rect:
        """Where it lies in the case's copy, as far as that is known."""
        return self.compared.rect if self.compared is not None else self.cut or WHOLE

    @property
    def differs_widely(self) -> bool:
        """Whether a part of it shows something else, large enough to be another picture."""
        return self.compared is not None and self.compared.agreement.other >= p.OTHER_PICTURE_AREA

    @property
    def rank(self) -> tuple[bool, bool, bool, float]:
        """Larger is better."""
        relation = self.judgement.relation
        score = _score(self.near, self.compared)
        return (self.accepted, relation is Relation.SAME_PICTURE, relation is not Relation.SAME_LAYOUT, score)


class StillSearch:
    """Searches one index for stills.

    Attributes:
        names: File names of items, by id.
    """

    def __init__(self, index: LibraryIndex, comparer: PictureComparer, names: Mapping[int, str]) -> None:
        self._index = index
        self._comparer = comparer
        self.names = names

    def search(
        self,
        signature: Signature,
        *,
        left_out: frozenset[int] = frozenset(),
        known: tuple[MatchFinding, ...] = (),
    ) -> tuple[list[MatchFinding], bool]:
        """All matches of a still, unordered, and whether a deep look is worth it.

        Args:
            signature: Of the still.
            left_out: Items not to be looked at.
            known: Found before, in items that are not looked at now.
        """
        one = asked(signature)
        found = self.candidates(one, left_out=left_out)
        deserves = one.features is not None and _deserves(one.features, found, known)
        return [self.finding(candidate) for candidate in found], deserves

    def near_copies(self, one: Asked, *, left_out: frozenset[int]) -> bool:
        """Whether hashes alone say that there is a copy."""
        hits = form_hits(self._index, one.codes.codes, p.COPY_BITS, left_out=left_out)
        return any(nominee.quality >= p.STILL_QUALITY for nominee in nominees(hits, one.codes))

    def candidates(self, one: Asked, *, left_out: frozenset[int]) -> list[Candidate]:
        """Items whose hashes or local features speak for the picture asked for, judged."""
        hits = form_hits(self._index, one.codes.codes, p.NOMINATE_BITS, left_out=left_out)
        near = nominees(hits, one.codes)
        compared = self._compared(one, near, left_out)
        result = [self._of_nominee(nominee, compared.pop(nominee.item, None), one) for nominee in near]
        result += [Candidate(item, held.judgement, None, held) for item, held in compared.items()]
        return [candidate for candidate in result if candidate is not None]

    def by_features(
        self, features: LocalFeatures, *, left_out: frozenset[int], place: Place | None = None
    ) -> list[Candidate]:
        """Items whose local features alone speak for a picture, judged."""
        compared = self._best(features, self._comparer.candidates(features, left_out=left_out), place)
        return [Candidate(item, held.judgement, None, held) for item, held in compared.items()]

    def _compared(self, one: Asked, near: list[Nominee], left_out: frozenset[int]) -> dict[int, Compared]:
        """The best registration of each candidate item."""
        if one.features is None:
            return {}
        pairs: list[tuple[StoredPicture, bool]] = []
        for nominee in near[: p.HASH_REGISTERED]:
            stored = self._comparer.nearest(nominee.item, nominee.time_us)
            if stored is not None:
                pairs.append((stored, nominee.form in MIRRORED))
        pairs += self._comparer.candidates(one.features, left_out=left_out)
        return self._best(one.features, pairs, one.place)

    def _best(
        self, features: LocalFeatures, pairs: list[tuple[StoredPicture, bool]], place: Place | None
    ) -> dict[int, Compared]:
        registered: dict[StoredPicture, Compared] = {}
        for stored, mirrored in dict.fromkeys(pairs):
            scene = stored.item in self._index.clips
            one = self._comparer.compare(features, stored, mirrored=mirrored, scene=scene, place=place)
            if one is None:
                continue
            other = registered.get(stored)
            # Drawn frames register mirrored as well, by fewer points: more points tell which way round is true.
            if other is None or one.registration.inliers > other.registration.inliers:
                registered[stored] = one
        compared: dict[int, Compared] = {}
        for one in registered.values():
            held = compared.get(one.stored.item)
            if held is None or _rank(one) > _rank(held):
                compared[one.stored.item] = one
        return {one.stored.item: one for one in without_templates(list(compared.values()))}

    def _of_nominee(self, near: Nominee, compared: Compared | None, one: Asked) -> Candidate | None:
        copy = near.distance_bits <= p.COPY_BITS and near.quality >= p.STILL_QUALITY
        if not copy:
            return None if compared is None else Candidate(near.item, compared.judgement, near, compared)
        registered = compared.judgement if compared is not None else None
        if near.item in self._index.clips:
            return Candidate(near.item, _judge_moment(near, registered), near, compared)
        comparable = one.features is not None and self._comparer.nearest(near.item, near.time_us) is not None
        if one.features is not None and comparable and compared is None and has_no_picture(one.features):
            return None  # test bars and the like: their few points would register if they were copies
        found = compared.agreement if compared is not None else None
        judgement = judge_copy(near.distance_bits, registered, comparable=comparable, found=found)
        return Candidate(near.item, judgement, near, compared)

    def lies_alike(self, whole: LocalFeatures, part: Compared) -> bool:
        """Whether the whole copy, registered, puts a part where the part itself does, and says more than the part.

        Args:
            whole: Features of the case's copy.
            part: A comparison of a part of it, in the frame of the whole.
        """
        scene = part.stored.item in self._index.clips
        other = self._comparer.compare(whole, part.stored, mirrored=part.mirrored, scene=scene)
        if other is None or other.registration.inliers < p.TELLING_INLIERS:
            return False  # frames register by many points; by few, the part knows better
        if not same_mapping(whole, other.registration, part.registration, part.rect):
            return False
        extent = placed_rect(other.ours, other.theirs, other.registration, mirrored=other.mirrored)
        return area(extent) > p.MORE_THAN_PART * area(part.rect)

    def finding(self, one: Candidate) -> MatchFinding:
        """A candidate as a finding."""
        near, compared = one.near, one.compared
        moment = None
        if one.item in self._index.clips and one.judgement.relation is not Relation.SAME_LAYOUT:
            moment = _moment_s(near, compared)
        copy = near is not None and near.distance_bits <= p.COPY_BITS
        return MatchFinding(
            item=one.item,
            name=self.names.get(one.item, ""),
            band=one.judgement.band,
            relation=one.judgement.relation,
            mirrored=compared.mirrored if compared is not None else near is not None and near.form in MIRRORED,
            rotation_deg=_turn(near, compared),
            library_start_s=moment,
            library_end_s=moment,
            edges_s=None if moment is None else _edge_s(self._index.rates_hz.get(one.item, 0.0)),
            transforms=self._changes(near, compared, one.cut) + ((Transform("recoloured"),) if one.negative else ()),
            method=_method(one),
            distance_bits=near.distance_bits if near is not None else None,
            threshold_bits=None if near is None else p.COPY_BITS if copy else p.NOMINATE_BITS,
            inliers=compared.registration.inliers if compared is not None else None,
            agreement=round(compared.agreement.picture, 3) if compared is not None else None,
            score=round(_score(near, compared), 4),
        )

    def _changes(self, near: Nominee | None, compared: Compared | None, cut: Rect | None) -> tuple[Transform, ...]:
        if compared is None:
            inset = () if cut is None else (Transform("inset", cut),)
            return (*_from_views(near), *inset)
        if near is None or cut is not None:
            return compared.transforms
        half_a_sample_us = 5e5 / (self._index.rates_hz.get(near.item) or _FEWEST_HZ)
        changes = compared.changes(one_moment=abs(near.time_us - compared.stored.time_us) <= half_a_sample_us)
        return unless_whole(changes, near.distance_bits, (near.query_view, near.library_view))


_FEWEST_HZ = 8.0
_PLACES = ("inset", "screenshot", "side-filled", "bordered", "letterboxed")


def rect_of(finding: MatchFinding) -> Rect:
    """Where the library's picture lies in the case's copy, by the changes of a finding."""
    return next((one.rect for one in finding.transforms if one.name in _PLACES and one.rect is not None), WHOLE)


def _deserves(features: LocalFeatures, found: list[Candidate], known: tuple[MatchFinding, ...]) -> bool:
    accepted = [candidate for candidate in found if candidate.accepted]
    before = [one for one in known if asserts_reuse(one.relation, one.band)]
    if not (accepted or before) or any(candidate.differs_widely for candidate in accepted):
        return True
    if any(change.name == "differs" for one in before for change in one.transforms):
        return True
    rects = [*(candidate.rect for candidate in accepted), *map(rect_of, before)]
    if max(area(rect) for rect in rects) >= 1 - p.UNEXPLAINED_SHARE:
        return False
    return unexplained(features, rects) > p.UNEXPLAINED_SHARE


def _method(one: Candidate) -> tuple[str, ...]:
    near = one.near
    steps = [] if near is None else [f"{pdq.ALGORITHM}/{pdq.VERSION} {near.query_view}~{near.library_view}"]
    steps.append(p.METHOD_SCAN if near is not None else p.METHOD_LOCAL)
    steps += [p.METHOD_REGISTRATION] if one.compared is not None else []
    return (*steps, p.METHOD_DEEP) if one.deep else tuple(steps)


def _judge_moment(near: Nominee, registered: Judgement | None) -> Judgement:
    """A frame of a clip within `COPY_BITS`: the same picture only where nothing moved, or both views say so."""
    if registered is not None and registered.relation is Relation.SAME_PICTURE:
        return registered
    if near.distance_bits <= p.MOMENT_BITS and near.second_bits <= p.MOMENT_BITS:
        return Judgement(Relation.SAME_PICTURE, Band.POSSIBLE)
    return Judgement(Relation.SAME_SCENE, Band.POSSIBLE)


def _rank(compared: Compared) -> tuple[bool, bool, float]:
    relation = compared.judgement.relation
    return (relation is Relation.SAME_PICTURE, relation is not Relation.SAME_LAYOUT, evidence(compared))


def _moment_s(near: Nominee | None, compared: Compared | None) -> float | None:
    """Where in the clip: the nearest sample when hashes found it, else the registered keyframe."""
    if near is not None and near.distance_bits <= p.COPY_BITS:
        return near.time_us / 1e6
    return compared.stored.time_us / 1e6 if compared is not None else None


def _edge_s(rate_hz: float) -> float:
    return round(1 / rate_hz, 3) if rate_hz else 0.25


def _turn(near: Nominee | None, compared: Compared | None) -> int:
    if compared is not None:
        return compared.rotation_deg
    return {**TURN_DEG, **_DIAGONAL_DEG}[near.form] if near is not None else 0


def _from_views(near: Nominee | None) -> tuple[Transform, ...]:
    """What the views alone tell, where the pictures were not registered."""
    if near is None:
        return ()
    names = []
    if near.form in MIRRORED:
        names.append("mirrored")
    if TURN_DEG.get(near.form, 90):
        names.append("rotated")
    if near.query_view == "trim" and near.library_view != "trim":
        names.append("bordered")
    if near.query_view == "full" and near.library_view in ("trim", "c0.9"):
        names.append("cropped")
    return tuple(Transform(name) for name in names)


def _score(near: Nominee | None, compared: Compared | None) -> float:
    hashed = 0.0 if near is None else max(0.0, 1 - near.distance_bits / (p.NOMINATE_BITS + 12))
    return hashed + (evidence(compared) if compared is not None else 0.0)
