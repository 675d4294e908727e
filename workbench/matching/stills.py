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
from workbench.matching.index_files import VIEWS, LibraryIndex
from workbench.matching.nominees import Hits, form_hits
from workbench.matching.pairs import Compared, PictureComparer, StoredPicture, evidence
from workbench.matching.transforms import unless_whole
from workbench.matching.verdicts import Judgement, judge_copy
from workbench.model.hashes import Signature
from workbench.model.match import Band, MatchFinding, Relation, Transform

TURN_DEG = {"plain": 0, "mirrored": 0, "flipped": 180, "turned-180": 180, "turned-90": 90, "turned-270": 270}
MIRRORED = ("mirrored", "flipped", "transposed", "transverse")
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


class StillSearch:
    """Searches one index for stills.

    Attributes:
        names: File names of items, by id.
    """

    def __init__(self, index: LibraryIndex, comparer: PictureComparer, names: Mapping[int, str]) -> None:
        self._index = index
        self._comparer = comparer
        self.names = names

    def search(self, signature: Signature, *, left_out: frozenset[int] = frozenset()) -> list[MatchFinding]:
        """All matches of a still, unordered."""
        features = local_features.unpack(signature.features[0]) if signature.features else None
        codes = query_codes(signature, features)
        near = nominees(form_hits(self._index, codes.codes, p.NOMINATE_BITS, left_out=left_out), codes)
        compared = self._compared(features, near, left_out) if features is not None else {}
        findings = [self._of_nominee(one, compared.pop(one.item, None), features is not None) for one in near]
        findings += [self._of_registration(one) for one in compared.values()]
        return [finding for finding in findings if finding is not None]

    def _compared(self, features: LocalFeatures, near: list[Nominee], left_out: frozenset[int]) -> dict[int, Compared]:
        """The best registration of each candidate item."""
        pairs: list[tuple[StoredPicture, bool]] = []
        for one in near[: p.HASH_REGISTERED]:
            stored = self._comparer.nearest(one.item, one.time_us)
            if stored is not None:
                pairs.append((stored, one.form in MIRRORED))
        pairs += self._comparer.candidates(features, left_out=left_out)
        best: dict[int, Compared] = {}
        for stored, mirrored in dict.fromkeys(pairs):
            scene = stored.item in self._index.clips
            compared = self._comparer.compare(features, stored, mirrored=mirrored, scene=scene)
            if compared is None:
                continue
            held = best.get(stored.item)
            if held is None or _rank(compared) > _rank(held):
                best[stored.item] = compared
        return best

    def _of_nominee(self, near: Nominee, compared: Compared | None, comparable: bool) -> MatchFinding | None:
        copy = near.distance_bits <= p.COPY_BITS and near.quality >= p.STILL_QUALITY
        if not copy:
            return None if compared is None else self._of_registration(compared, near)
        clip = near.item in self._index.clips
        registered = compared.judgement if compared is not None else None
        comparable = comparable and self._comparer.nearest(near.item, near.time_us) is not None
        judgement = (
            _judge_moment(near, registered)
            if clip
            else judge_copy(near.distance_bits, registered, comparable=comparable)
        )
        return self._finding(near.item, judgement, near, compared)

    def _of_registration(self, compared: Compared, near: Nominee | None = None) -> MatchFinding | None:
        return self._finding(compared.stored.item, compared.judgement, near, compared)

    def _finding(
        self, item: int, judgement: Judgement, near: Nominee | None, compared: Compared | None
    ) -> MatchFinding:
        moment = None
        if item in self._index.clips and judgement.relation is not Relation.SAME_LAYOUT:
            moment = _moment_s(near, compared)
        method = [] if near is None else [f"{pdq.ALGORITHM}/{pdq.VERSION} {near.query_view}~{near.library_view}"]
        method.append(p.METHOD_SCAN if near is not None else p.METHOD_LOCAL)
        if compared is not None:
            method.append(p.METHOD_REGISTRATION)
        return MatchFinding(
            item=item,
            name=self.names.get(item, ""),
            band=judgement.band,
            relation=judgement.relation,
            mirrored=compared.mirrored if compared is not None else near is not None and near.form in MIRRORED,
            rotation_deg=_turn(near, compared),
            library_start_s=moment,
            library_end_s=moment,
            edges_s=None if moment is None else _edge_s(self._index.rates_hz.get(item, 0.0)),
            transforms=_changes(near, compared),
            method=tuple(method),
            distance_bits=near.distance_bits if near is not None else None,
            threshold_bits=p.COPY_BITS
            if near is not None and near.distance_bits <= p.COPY_BITS
            else (p.NOMINATE_BITS if near is not None else None),
            inliers=compared.registration.inliers if compared is not None else None,
            agreement=round(compared.agreement.picture, 3) if compared is not None else None,
            score=round(_score(near, compared), 4),
        )


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


def _changes(near: Nominee | None, compared: Compared | None) -> tuple[Transform, ...]:
    if compared is None or near is None:
        return _from_views(near) if compared is None else compared.transforms
    return unless_whole(compared.transforms, near.distance_bits, (near.query_view, near.library_view))


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
