"""Keyframes of a clip that no hash explains, by local features: crops, pictures in pictures, screens.

A keyframe that registers names the clip; thumbs then tell the time and the part, where there are any (`clip_crops`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from workbench.jobs import Progress
from workbench.matching import parameters as p
from workbench.matching.clip_crops import Asked, Crop, LibraryThumbs, Seed, crops
from workbench.matching.clip_query import ClipFindings, ClipQuery, Span, is_drawn
from workbench.matching.index_files import LibraryIndex
from workbench.matching.pairs import Compared, PictureComparer, evidence
from workbench.model.match import Band, MatchFinding, Relation, Transform


class KeyframeSearch:
    """Searches one index for keyframes of a clip that nothing covers yet.

    Attributes:
        names: File names of items, by id.
    """

    def __init__(
        self, index: LibraryIndex, comparer: PictureComparer, names: Mapping[int, str], thumbs: LibraryThumbs
    ) -> None:
        self._index = index
        self._comparer = comparer
        self._thumbs = thumbs
        self.names = names

    def search(self, query: ClipQuery, left_out: frozenset[int], result: ClipFindings, progress: Progress) -> None:
        """Keyframes that nothing covers yet: crops, pictures in pictures, screens."""
        sure = [span for span in result.found if span not in [one[1] for one in result.doubtful]]
        open_ones = [entry for entry in query.features if not _covered(entry[0], sure)]
        if len(open_ones) > p.KEYFRAMES_SEARCHED:
            result.notes.append(
                f"Of {len(open_ones)} keyframes that match nowhere as a whole, {p.KEYFRAMES_SEARCHED} evenly spread "
                "ones were searched for crops and pictures in pictures."
            )
            picks = np.linspace(0, len(open_ones) - 1, p.KEYFRAMES_SEARCHED).round().astype(int)
            open_ones = [open_ones[place] for place in picks]
        doubtful = {one[0].item for one in result.doubtful}
        known = {one.item for one in result.matches if one.relation is Relation.SAME_PICTURE} - doubtful
        best: dict[tuple[int, bool], list[tuple[float, Compared]]] = {}
        for number, (time_s, features) in enumerate(open_ones):
            progress.update(number, len(open_ones), "Comparing keyframes", "frames")
            for stored, mirrored in self._comparer.candidates(features, left_out=left_out | frozenset(known)):
                compared = self._comparer.compare(features, stored, mirrored=mirrored, scene=True)
                if compared is not None and _tells(compared):
                    best.setdefault((stored.item, mirrored), []).append((time_s, compared))
        items = {key[0] for key in best}
        strongest = sorted(items, key=lambda item: (-max(_evidence(best, item)), item))[: p.CROP_ITEMS]
        for item in sorted(items):
            mirrored = len(best.get((item, True), [])) > len(best.get((item, False), []))
            pairs = best[item, mirrored]
            cropped = item in strongest and self._cropped(query, item, mirrored, pairs, result)
            if not cropped and item not in doubtful:
                self._of_keyframes(query, item, pairs, result)

    def _cropped(
        self, query: ClipQuery, item: int, mirrored: bool, pairs: list[tuple[float, Compared]], result: ClipFindings
    ) -> bool:
        """Whether keyframes that register belong to stretches that were cut out of the library's clip."""
        thumbs = query.thumbs("full")
        if thumbs is None or item not in self._index.clips:
            return False
        doubtful = [one for one in result.doubtful if one[0].item == item]
        sure = tuple(span for span in result.found if span not in [one[1] for one in doubtful])
        asked = Asked(thumbs, query.codes.times_s, query.pictures, sure)
        seeds = [Seed(time_s, one.stored.time_us / 1e6, _shape(one), _covers(one)) for time_s, one in pairs]
        found = crops(asked, self._thumbs, item, seeds, mirrored=mirrored)
        found = [crop for crop in found if _is_better(crop, doubtful, result)]
        for crop in found:
            _, compared = min(pairs, key=lambda pair: _aside(crop, pair[0]))
            start_s, end_s = query.snapped(crop.stretch.start_s), query.snapped(crop.stretch.end_s)
            whole = replace(crop, stretch=replace(crop.stretch, start_s=start_s, end_s=end_s))
            result.matches.append(self._of_crop(item, whole, compared))
            result.found.append((start_s, end_s))
        return bool(found)

    def _of_crop(self, item: int, crop: Crop, compared: Compared) -> MatchFinding:
        stretch, line = crop.stretch, crop.stretch.line
        low, high = sorted((line.at(stretch.start_s), line.at(stretch.end_s)))
        names = [Transform("mirrored")] if compared.mirrored else []
        if not crop.window.whole:
            names.append(Transform("cropped", crop.window.rect))
        if abs(abs(line.speed) - 1) > p.SPEED_NAMED:
            names.append(Transform("speed"))
        return MatchFinding(
            item=item,
            name=self.names.get(item, ""),
            band=Band.STRONG if crop.sure else Band.POSSIBLE,
            relation=Relation.SAME_PICTURE,
            mirrored=compared.mirrored,
            reversed=line.speed < 0,
            speed=round(abs(line.speed), 3),
            query_start_s=round(stretch.start_s, 3),
            query_end_s=round(stretch.end_s, 3),
            library_start_s=round(max(0.0, low), 3),
            library_end_s=round(min(high, self._index.durations_s.get(item) or high), 3),
            edges_s=p.THUMB_EDGES_S,
            transforms=tuple(names),
            method=(
                p.METHOD_LOCAL,
                p.METHOD_REGISTRATION,
                f"{p.METHOD_THUMBS}, correlation {stretch.followed.correlation:.2f}",
            ),
            inliers=compared.registration.inliers,
            agreement=round(compared.agreement.picture, 3),
            score=round(crop.score, 4),
            distinct_pictures=crop.distinct,
        )

    def _of_keyframes(
        self, query: ClipQuery, item: int, pairs: list[tuple[float, Compared]], result: ClipFindings
    ) -> None:
        """One finding of an item for the keyframes it shares with the clip."""
        same = [pair for pair in pairs if pair[1].judgement.relation is Relation.SAME_PICTURE]
        clip = item in self._index.clips
        in_step = _in_step(same) if clip else same
        # One frame cannot tell a copy from another take before the same wall; two in step can. A still has no takes.
        proven = bool(in_step) and (not clip or len(in_step) >= p.DISTINCT_FOR_TIME)
        chosen = in_step if proven else pairs
        _, compared = max(chosen, key=lambda pair: (evidence(pair[1]), -pair[0]))
        relation = Relation.SAME_PICTURE if proven else Relation.SAME_SCENE
        band = compared.judgement.band if proven else Band.POSSIBLE
        if not proven and compared.registration.inliers < p.STRONG_INLIERS:
            band = Band.WEAK
        times = sorted({pair[0] for pair in chosen}) if proven else []
        # While a camera pans, keyframes of other moments register as well: they tell the clip, not the time in it.
        result.matches.append(
            MatchFinding(
                item=item,
                name=self.names.get(item, ""),
                band=band,
                relation=relation,
                mirrored=compared.mirrored,
                rotation_deg=compared.rotation_deg,
                query_start_s=round(times[0], 3) if times else None,
                query_end_s=round(times[-1], 3) if times else None,
                edges_s=None,
                transforms=compared.transforms,
                method=(p.METHOD_LOCAL, p.METHOD_REGISTRATION),
                inliers=compared.registration.inliers,
                agreement=round(compared.agreement.picture, 3),
                score=round(evidence(compared), 4),
                distinct_pictures=max(1, len(times)),
            )
        )
        result.found.extend((time, time + query.step_s) for time in times)


def _tells(compared: Compared) -> bool:
    """Whether more than a layout agrees and one side shows a picture: countdowns of many clips are alike."""
    drawn = is_drawn(compared.ours) and is_drawn(compared.theirs)
    return compared.judgement.relation is not Relation.SAME_LAYOUT and not drawn


def _is_better(crop: Crop, doubtful: list[tuple[MatchFinding, Span, float]], result: ClipFindings) -> bool:
    """Whether a crop explains its stretch better than what thumbs of the whole told; that is then taken back."""
    start_s, end_s = crop.stretch.start_s, crop.stretch.end_s
    rivals = [one for one in doubtful if min(one[1][1], end_s) - max(one[1][0], start_s) > 0]
    if any(correlation >= crop.stretch.followed.correlation for _, _, correlation in rivals):
        return False
    for finding, span, _ in rivals:
        if finding in result.matches:
            result.matches.remove(finding)
            result.found.remove(span)
    return True


def _evidence(best: Mapping[tuple[int, bool], list[tuple[float, Compared]]], item: int) -> list[float]:
    return [evidence(pair[1]) for way in (False, True) for pair in best.get((item, way), [])]


def _covers(compared: Compared) -> float:
    """Height of the query's picture as a share of the library's."""
    ours, theirs = compared.ours, compared.theirs
    area = abs(float(np.linalg.det(compared.registration.to_library[:2, :2]))) * ours.width_px * ours.height_px
    return min(1.0, float(np.sqrt(area / (theirs.width_px * theirs.height_px) / _shape(compared))))


def _shape(compared: Compared) -> float:
    """Width by height of the query's picture, by that of the library's."""
    ours, theirs = compared.ours, compared.theirs
    return (ours.width_px * theirs.height_px) / (ours.height_px * theirs.width_px)


def _aside(crop: Crop, time_s: float) -> float:
    """How far a moment lies outside of a stretch."""
    return max(crop.stretch.start_s - time_s, time_s - crop.stretch.end_s, 0.0)


def _covered(time_s: float, spans: list[Span]) -> bool:
    return any(start <= time_s <= end for start, end in spans)


def _in_step(pairs: list[tuple[float, Compared]]) -> list[tuple[float, Compared]]:
    """The largest group of keyframe pairs with one offset between the two clips."""
    best: list[tuple[float, Compared]] = []
    for time_s, compared in pairs:
        offset = compared.stored.time_us / 1e6 - time_s
        group = {
            other[0]: other
            for other in pairs
            if abs(other[1].stored.time_us / 1e6 - other[0] - offset) <= p.OFFSET_BIN_S
        }
        if len(group) > len(best):
            best = [group[key] for key in sorted(group)]
    return best
