"""Searching for a clip: its frames against clips and stills of the library, then its keyframes by local features."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from workbench.hashing import local_features, pdq
from workbench.hashing.local_features import LocalFeatures
from workbench.jobs import SILENT, Progress
from workbench.matching import parameters as p
from workbench.matching.alignment import Segment, Votes, align
from workbench.matching.clip_candidates import candidates, near_pairs
from workbench.matching.clip_codes import ClipCodes, clip_codes, distinct_pictures
from workbench.matching.clip_crops import Asked, Crop, LibraryThumbs, Seed, crops, follows
from workbench.matching.following import Line, Stretch, follow_on
from workbench.matching.index_files import VIEWS, LibraryIndex
from workbench.matching.nominees import Hits
from workbench.matching.pairs import Compared, PictureComparer, evidence, has_no_picture
from workbench.matching.planes import to_codes
from workbench.matching.takes import Comparison, Take, compare, signs
from workbench.matching.thumbs import Thumbs, Window, thumbs_of
from workbench.matching.transforms import framing, unless_whole
from workbench.matching.verdicts import Judgement
from workbench.model.hashes import THUMB_SIDE_PX, Signature
from workbench.model.match import Band, MatchFinding, Relation, Transform

Ints = npt.NDArray[np.int64]
Span = tuple[float, float]

_COPY_WEIGHT_BITS = 12
_OVERLAP = 0.5


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


@dataclass(frozen=True, slots=True)
class _Query:
    """A clip being searched for."""

    codes: ClipCodes
    pictures: Ints
    features: tuple[tuple[float, LocalFeatures], ...]
    duration_s: float
    signature: Signature
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
        return all(has_no_picture(features) for features in shown)

    @property
    def step_s(self) -> float:
        return 1 / self.codes.rate_hz if self.codes.rate_hz else 0.25

    def frame_at(self, time_s: float) -> LocalFeatures | None:
        nearest = self.nearest_feature(time_s)
        return nearest[1] if nearest is not None else None

    def nearest_feature(self, time_s: float) -> tuple[float, LocalFeatures] | None:
        return min(self.features, key=lambda one: (abs(one[0] - time_s), one[0])) if self.features else None


@dataclass(frozen=True, slots=True)
class _Aligned:
    """A segment with the direction it was found in."""

    segment: Segment
    mirrored: bool
    hits: Hits


class ClipSearch:
    """Searches one index for clips.

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

    def search(
        self,
        signature: Signature,
        *,
        left_out: frozenset[int] = frozenset(),
        cuts_s: tuple[float, ...] = (),
        progress: Progress = SILENT,
    ) -> ClipFindings:
        """All matches of a clip."""
        codes = clip_codes(signature)
        unpacked = ((one.time_us / 1e6, local_features.unpack(one)) for one in signature.features)
        features = tuple((time, one) for time, one in unpacked if one is not None)
        query = _Query(codes, distinct_pictures(codes), features, signature.duration_s, signature, cuts_s)
        notes: list[str] = []
        result = ClipFindings([], [], notes)
        near = self._near(query, left_out, notes)
        weights = _weights(query, near)
        for item in sorted(near):
            progress.check()
            if item in self._index.clips:
                self._align(query, item, near[item], weights[item], result)
            else:
                self._still_in_clip(query, item, near[item], result)
        self._by_keyframes(query, left_out, result, progress)
        return result

    # -- candidates ----------------------------------------------------------------------------------------------

    def _near(self, query: _Query, left_out: frozenset[int], notes: list[str]) -> dict[int, Hits]:
        """Pairs of near frames by item, for the items that have any."""
        chosen = candidates(self._index, query.codes, left_out)
        if len(chosen) > p.CANDIDATE_CLIPS:
            notes.append(
                f"{len(chosen)} items of the library look like parts of this clip; "
                f"the {p.CANDIDATE_CLIPS} likeliest were compared in full."
            )
        return {one.item: _thinned(near_pairs(self._index, query.codes, one)) for one in chosen[: p.CANDIDATE_CLIPS]}

    # -- clips ---------------------------------------------------------------------------------------------------

    def _align(
        self, query: _Query, item: int, near: Hits, weight: npt.NDArray[np.float64], result: ClipFindings
    ) -> None:
        aligned: list[_Aligned] = []
        for mirrored in (False, True):
            mask = query.codes.mirrored[near.query] == mirrored
            if not mask.any():
                continue
            part = near.where(mask)
            sample = query.codes.sample[part.query]
            votes = Votes(
                sample,
                query.codes.times_s[sample],
                part.time_us / 1e6,
                weight[mask],
                np.arange(len(part)),
            )
            segments = align(votes, query.pictures, query.codes.rate_hz)
            aligned += [_Aligned(one, mirrored, part) for one in segments]
        aligned.sort(key=lambda one: (-one.segment.score, one.mirrored, one.segment.query_start_s))
        kept: list[_Aligned] = []
        for one in aligned:
            if all(_shared(one.segment, other.segment) < _OVERLAP for other in kept):
                kept.append(one)
        findings = [self._of_segment(query, item, one, result) for one in kept]
        timed = [one for one in findings if one[0].query_start_s is not None]
        others = [one for one in findings if one[0].query_start_s is None]
        copies = [one for one in others if one[0].relation is Relation.SAME_PICTURE]
        # Where the time is known, other stretches before the same fixed camera add nothing but doubt.
        findings = timed or sorted(copies or others, key=lambda one: -one[0].score)[:1]
        for finding, span in findings:
            result.matches.append(finding)
            if span is not None:
                result.found.append(span)

    def _of_segment(
        self, query: _Query, item: int, one: _Aligned, result: ClipFindings
    ) -> tuple[MatchFinding, Span | None]:
        segment = one.segment
        pairs = one.hits.where(segment.places)
        comparison, views = self._compare_take(query, one, pairs)
        stretch = self._followed(query, one, pairs)
        by_thumbs = comparison.take is not Take.SAME and stretch is not None and follows(stretch.followed)
        if stretch is not None and by_thumbs:
            comparison = Comparison(Take.SAME, stretch.followed.correlation, 0.0, stretch.followed.span_s, 0.0)
        if stretch is not None and comparison.take is Take.SAME and stretch.followed.correlation >= p.LINE_CORRELATION:
            segment = _on_line(segment, stretch, query.step_s)
            comparison = replace(comparison, shift_s=0.0)
        offset = segment.offset_s + comparison.shift_s
        compared = self._keyframes(query, item, one, still=comparison.take is Take.STILL)
        judgement = _judge_segment(segment, comparison, compared, int(np.median(pairs.distance)))
        if query.is_drawn(segment.query_start_s, segment.query_end_s):
            judgement = Judgement(Relation.SAME_LAYOUT, Band.WEAK)
        timed = judgement.relation is Relation.SAME_PICTURE and comparison.take is Take.SAME
        length = self._index.durations_s.get(item, 0.0)
        (start, end), (low, high) = _edges(replace(segment, offset_s=offset), query, length)
        method = [f"{pdq.ALGORITHM}/{pdq.VERSION} {views[0]}~{views[1]}", p.METHOD_ALIGNMENT]
        method.append(f"{comparison.take}, correlation {comparison.correlation:.2f} over {comparison.span_s:.1f} s")
        if comparison.take is Take.STILL:
            method.append(p.METHOD_STILL)
        if compared is not None:
            method.append(p.METHOD_REGISTRATION)
        finding = MatchFinding(
            item=item,
            name=self.names.get(item, ""),
            band=judgement.band,
            relation=judgement.relation,
            mirrored=one.mirrored,
            reversed=timed and segment.speed < 0,
            speed=round(abs(segment.speed), 3) if timed else 1.0,
            query_start_s=round(start, 3) if timed else None,
            query_end_s=round(end, 3) if timed else None,
            library_start_s=round(low, 3) if timed else None,
            library_end_s=round(high, 3) if timed else None,
            edges_s=round(max(query.step_s, 1 / (self._index.rates_hz.get(item) or 4.0)), 3) if timed else None,
            transforms=_transforms(
                compared,
                views,
                frame=query.frame_at((segment.query_start_s + segment.query_end_s) / 2),
                median_bits=int(np.median(pairs.distance)),
                mirrored=one.mirrored,
                speed=segment.speed if timed else 1.0,
            ),
            method=tuple(method),
            distance_bits=int(np.median(pairs.distance)),
            threshold_bits=p.ALIGN_BITS,
            inliers=compared.registration.inliers if compared is not None else None,
            agreement=round(compared.agreement.picture, 3) if compared is not None else None,
            score=round(segment.score, 4),
            distinct_pictures=segment.distinct,
        )
        if by_thumbs and timed:
            result.doubtful.append((finding, (start, end), comparison.correlation))
        return finding, (start, end) if judgement.relation is Relation.SAME_PICTURE else None

    def _compare_take(self, query: _Query, one: _Aligned, pairs: Hits) -> tuple[Comparison, tuple[str, str]]:
        """How the codes change along the segment, in the pair of views that tells most of those that matched most."""
        combined = query.codes.view[pairs.query] * len(VIEWS) + pairs.view
        values, counts = np.unique(combined, return_counts=True)
        often = values[np.argsort(-counts, kind="stable")][: p.TAKE_VIEWS]
        compared = [
            (self._compare_views(query, one, pairs, *divmod(int(value), len(VIEWS))), int(value)) for value in often
        ]
        comparison, value = max(compared, key=lambda entry: entry[0].correlation)
        ours, theirs = divmod(value, len(VIEWS))
        return comparison, (VIEWS[ours], VIEWS[theirs])

    def _followed(self, query: _Query, one: _Aligned, pairs: Hits) -> Stretch | None:
        """What moves in the pictures themselves; None where there are no thumbs of them."""
        segment = one.segment
        theirs, (view, window) = _theirs(pairs)
        stored = self._thumbs(int(pairs.item[0]), view)
        if stored is None or not len(theirs):
            return None
        asked = _as_matched(query, pairs.where(theirs))
        reach = abs(segment.speed) * p.CROP_AROUND_S
        ends = sorted(segment.speed * side + segment.offset_s for side in (segment.query_start_s, segment.query_end_s))
        around = stored.between(ends[0] - reach, ends[1] + reach).part(window)
        if len(asked) < p.FOLLOW_LEAST_FRAMES or len(around) < p.FOLLOW_LEAST_FRAMES:
            return None
        return follow_on(
            (asked.mirrored() if one.mirrored else asked).resized(window.tall, window.wide),
            around,
            (segment.query_start_s, segment.query_end_s),
            Line(segment.speed, segment.offset_s),
        )

    def _compare_views(self, query: _Query, one: _Aligned, pairs: Hits, ours: int, theirs: int) -> Comparison:
        item, segment = int(pairs.item[0]), self._index.segments[int(pairs.segment[0])]
        first, last = (int(place) for place in np.searchsorted(segment.item, [item, item + 1]))
        rows = np.flatnonzero(np.asarray(segment.view[first:last]) == theirs) + first
        lane = (query.codes.view == ours) & (query.codes.mirrored == one.mirrored)
        times = query.codes.times_s[query.codes.sample[lane]]
        inside = (times >= one.segment.query_start_s - 1e-6) & (times <= one.segment.query_end_s + 1e-6)
        wanted = one.segment.speed * times[inside] + one.segment.offset_s
        stored_s = np.asarray(segment.time_us[rows]) / 1e6
        around = (stored_s >= wanted.min() - 1) & (stored_s <= wanted.max() + 1)
        return compare(
            signs(query.codes.codes[lane][inside]),
            wanted,
            stored_s[around],
            signs(to_codes(segment.codes[:, rows[around]])),
            speed=one.segment.speed,
        )

    def _keyframes(self, query: _Query, item: int, one: _Aligned, *, still: bool) -> Compared | None:
        """Register a keyframe of the segment with the library's keyframe nearest to it along the line."""
        segment = one.segment
        margin = query.step_s
        inside = [
            entry
            for entry in query.features
            if segment.query_start_s - margin <= entry[0] <= segment.query_end_s + margin
        ]
        if still and not inside and (nearest := query.nearest_feature(segment.query_start_s)) is not None:
            inside = [nearest]
        best: tuple[float, float, LocalFeatures, int] | None = None
        for time_s, features in inside:
            wanted = segment.speed * time_s + segment.offset_s
            stored = self._comparer.nearest(item, round(wanted * 1e6))
            if stored is not None and (best is None or abs(stored.time_us / 1e6 - wanted) < best[0]):
                best = (abs(stored.time_us / 1e6 - wanted), time_s, features, stored.time_us)
        if best is None:
            return None
        stored = self._comparer.nearest(item, best[3])
        assert stored is not None  # noqa: S101 - just found
        return self._comparer.compare(best[2], stored, mirrored=one.mirrored, scene=True)

    # -- stills --------------------------------------------------------------------------------------------------

    def _still_in_clip(self, query: _Query, item: int, near: Hits, result: ClipFindings) -> None:
        """Runs of frames that show a still of the library."""
        copies = near.where((near.distance <= p.COPY_BITS) & (near.quality >= p.STILL_QUALITY))
        if not len(copies):
            return
        samples = np.unique(query.codes.sample[copies.query])
        breaks = np.flatnonzero(np.diff(samples) > p.SEGMENT_GAP_S * (query.codes.rate_hz or 4.0))
        for first, last in zip(np.r_[0, breaks + 1], np.r_[breaks, len(samples) - 1], strict=True):
            run = samples[first : last + 1]
            part = copies.where(np.isin(query.codes.sample[copies.query], run))
            finding, span = self._of_run(query, item, run, part)
            result.matches.append(finding)
            if span is not None:
                result.found.append(span)

    def _of_run(self, query: _Query, item: int, run: Ints, part: Hits) -> tuple[MatchFinding, Span | None]:
        best = int(np.lexsort((part.query, part.distance))[0])
        row = int(part.query[best])
        mirrored = bool(query.codes.mirrored[row])
        bits = int(part.distance[best])
        moment = float(query.codes.times_s[query.codes.sample[row]])
        start = float(query.codes.times_s[run[0]])
        end = min(float(query.codes.times_s[run[-1]]) + query.step_s, max(query.duration_s, start))
        compared = None
        nearest, stored = query.nearest_feature(moment), self._comparer.nearest(item, 0)
        if nearest is not None and stored is not None:
            compared = self._comparer.compare(nearest[1], stored, mirrored=mirrored, scene=True)
        judgement = Judgement(Relation.SAME_SCENE, Band.POSSIBLE)
        if compared is not None and compared.judgement.relation is Relation.SAME_PICTURE:
            judgement = compared.judgement
        elif bits <= p.MOMENT_BITS and _two_views(query, part, row, bits):
            judgement = Judgement(Relation.SAME_PICTURE, Band.POSSIBLE)
        same = judgement.relation is Relation.SAME_PICTURE
        views = (VIEWS[int(query.codes.view[row])], VIEWS[int(part.view[best])])
        method = [f"{pdq.ALGORITHM}/{pdq.VERSION} {views[0]}~{views[1]}", p.METHOD_SCAN]
        finding = MatchFinding(
            item=item,
            name=self.names.get(item, ""),
            band=judgement.band,
            relation=judgement.relation,
            mirrored=mirrored,
            query_start_s=round(start, 3),
            query_end_s=round(end, 3),
            edges_s=round(query.step_s, 3),
            transforms=_transforms(
                compared, views, frame=query.frame_at(moment), median_bits=bits, mirrored=mirrored, speed=1.0
            ),
            method=(*method, *((p.METHOD_REGISTRATION,) if compared is not None else ())),
            distance_bits=bits,
            threshold_bits=p.COPY_BITS,
            inliers=compared.registration.inliers if compared is not None else None,
            agreement=round(compared.agreement.picture, 3) if compared is not None else None,
            score=round(1 - bits / (p.NOMINATE_BITS + 12) + (evidence(compared) if compared is not None else 0), 4),
        )
        return finding, (start, end) if same else None

    # -- keyframes by local features -----------------------------------------------------------------------------

    def _by_keyframes(self, query: _Query, left_out: frozenset[int], result: ClipFindings, progress: Progress) -> None:
        """Keyframes that nothing covers yet: crops, pictures in pictures, screens."""
        sure = [span for span in result.found if span not in [one[1] for one in result.doubtful]]
        uncovered = [entry for entry in query.features if not _covered(entry[0], sure)]
        open_ones = [entry for entry in uncovered if not has_no_picture(entry[1])]
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
                if compared is not None and compared.judgement.relation is not Relation.SAME_LAYOUT:
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
        self, query: _Query, item: int, mirrored: bool, pairs: list[tuple[float, Compared]], result: ClipFindings
    ) -> bool:
        """Whether keyframes that register belong to stretches that were cut out of the library's clip."""
        thumbs = thumbs_of(query.signature)
        if thumbs is None or item not in self._index.clips or all(has_no_picture(pair[1].ours) for pair in pairs):
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
        self, query: _Query, item: int, pairs: list[tuple[float, Compared]], result: ClipFindings
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


def _edges(segment: Segment, query: _Query, length_s: float) -> tuple[Span, Span]:
    """Start and end in the query and in the library clip; what lies outside the latter is cut off."""
    start, end = segment.query_start_s, segment.query_end_s + query.step_s
    ends = sorted((side - segment.offset_s) / segment.speed for side in (0.0, length_s or 1e9))
    start = max(start, min(ends[0], segment.query_end_s))
    end = max(min(end, ends[1], query.duration_s or end), segment.query_start_s)
    start, end = (query.snapped(side) for side in (start, end)) if end - start > 2 * p.SNAP_S else (start, end)
    low, high = sorted((segment.speed * start + segment.offset_s, segment.speed * end + segment.offset_s))
    return (start, end), (max(0.0, low), min(length_s or high, high))


def _thinned(found: Hits) -> Hits:
    """At most `LARGEST_PAIRS` pairs: the nearest of each query code."""
    if len(found) <= p.LARGEST_PAIRS:
        return found
    order = np.lexsort((found.time_us, found.distance, found.query))
    found = found.where(order)
    starts = np.flatnonzero(np.r_[True, found.query[1:] != found.query[:-1]])
    rank = np.arange(len(found)) - np.repeat(starts, np.diff(np.r_[starts, len(found)]))
    return found.where(rank < max(8, p.LARGEST_PAIRS // len(starts)))


def _weights(query: _Query, near: Mapping[int, Hits]) -> dict[int, npt.NDArray[np.float64]]:
    """Weight of each pair: its nearness, less where many items come as near to the same sample of the query.

    Pairs within `COPY_BITS` are not weakened: a library may hold many copies of one clip.
    """
    samples = len(query.codes.times_s)
    nearest = np.full((len(near), samples), 999, np.int64)
    for place, found in enumerate(near.values()):
        np.minimum.at(nearest[place], query.codes.sample[found.query], found.distance)
    weights = {}
    for place, (item, found) in enumerate(near.items()):
        weight = 1 - found.distance / (p.ALIGN_BITS + 12.0)
        rivals = (nearest <= nearest[place] + 6).sum(axis=0)
        shared = 1 / np.sqrt(np.maximum(1, rivals[query.codes.sample[found.query]]))
        weights[item] = np.where(found.distance <= p.COPY_BITS, weight, weight * shared)
    return weights


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


def _on_line(segment: Segment, stretch: Stretch, step_s: float) -> Segment:
    """A segment with the line that thumbs tell, and as long as codes or thumbs follow it."""
    return replace(
        segment,
        speed=stretch.line.speed,
        offset_s=stretch.line.offset_s,
        query_start_s=min(segment.query_start_s, stretch.start_s),
        query_end_s=max(segment.query_end_s, stretch.end_s - step_s),
    )


def _evidence(best: Mapping[tuple[int, bool], list[tuple[float, Compared]]], item: int) -> list[float]:
    return [evidence(pair[1]) for way in (False, True) for pair in best.get((item, way), [])]


def _theirs(pairs: Hits) -> tuple[Ints, tuple[str, Window]]:
    """Pairs with the library's view that matched most of those that have thumbs, and where these show it."""
    usable = np.flatnonzero(np.isin(pairs.view, [VIEWS.index(view) for view in _WITH_THUMBS]))
    if not len(usable):
        return usable, _seen("full")
    number = int(np.bincount(pairs.view[usable]).argmax())
    return usable[pairs.view[usable] == number], _seen(VIEWS[number])


_WITH_THUMBS = ("full", "trim", "c0.9")


def _as_matched(query: _Query, pairs: Hits) -> Thumbs:
    """Thumbs of the query, at each time of the view that matched nearest by."""
    order = np.lexsort((pairs.distance, query.codes.sample[pairs.query]))
    samples = query.codes.sample[pairs.query][order]
    first = np.r_[True, samples[1:] != samples[:-1]]
    times = query.codes.times_s[samples[first]]
    views = query.codes.view[pairs.query][order][first]
    parts = []
    for number in np.unique(views):
        view, window = _seen(VIEWS[int(number)])
        thumbs = thumbs_of(query.signature, view)
        if thumbs is None or not len(thumbs):
            continue
        nearest = np.abs(thumbs.times_s[:, None] - times[None]).argmin(axis=1)
        shown = views[nearest] == number
        parts.append(Thumbs(thumbs.times_s[shown], thumbs.levels[shown]).part(window).resized(*_WHOLE))
    if not parts:
        return Thumbs(np.zeros(0), np.zeros((0, *_WHOLE), np.float32))
    times_s = np.concatenate([part.times_s for part in parts])
    order = np.argsort(times_s, kind="stable")
    return Thumbs(times_s[order], np.concatenate([part.levels for part in parts])[order])


_WHOLE = (THUMB_SIDE_PX, THUMB_SIDE_PX)


def _seen(view: str) -> tuple[str, Window]:
    """Which thumbs show what a view's codes are made of, and where in them."""
    if view == "c0.9":
        return "full", Window(1, 1, THUMB_SIDE_PX - 2, THUMB_SIDE_PX - 2)
    return view, Window(0, 0, *_WHOLE)


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


def _shared(one: Segment, other: Segment) -> float:
    """Share of the shorter of two segments that lies in the other, in the query."""
    common = min(one.query_end_s, other.query_end_s) - max(one.query_start_s, other.query_start_s)
    shorter = min(one.query_end_s - one.query_start_s, other.query_end_s - other.query_start_s)
    return max(0.0, common + 1e-3) / (shorter + 1e-3)


def _judge_segment(segment: Segment, comparison: Comparison, compared: Compared | None, median_bits: int) -> Judgement:
    """Relation and band of an aligned segment."""
    if comparison.take is Take.SAME:
        sure = segment.score >= p.STRONG_SCORE and segment.distinct >= p.DISTINCT_FOR_TIME
        return Judgement(Relation.SAME_PICTURE, Band.STRONG if sure else Band.POSSIBLE)
    near = comparison.take in (Take.STILL, Take.SHORT) and median_bits <= p.COPY_BITS
    if near and compared is not None and compared.judgement.relation is Relation.SAME_PICTURE:
        return compared.judgement
    return Judgement(Relation.SAME_SCENE, Band.POSSIBLE if segment.score >= p.STRONG_SCORE else Band.WEAK)


def _transforms(
    compared: Compared | None,
    views: tuple[str, str],
    *,
    frame: LocalFeatures | None,
    median_bits: int,
    mirrored: bool,
    speed: float,
) -> tuple[Transform, ...]:
    if compared is not None and compared.judgement.relation is Relation.SAME_PICTURE:
        names = list(compared.transforms)
    else:  # registered on the scene alone, the homography says little of the frame
        names = [Transform("mirrored")] if mirrored else []
        if views[0] == "trim" and views[1] != "trim":
            names.append(framing(frame))
        if views[1] in ("trim", "c0.9") and views[0] == "full":
            names.append(Transform("cropped"))
    if abs(abs(speed) - 1) > 0.02:
        names.append(Transform("speed"))
    return unless_whole(tuple(names), median_bits, views)


def _two_views(query: _Query, part: Hits, row: int, bits: int) -> bool:
    """Whether another view of the same sample comes as near."""
    same = (query.codes.sample[part.query] == query.codes.sample[row]) & (
        query.codes.mirrored[part.query] == query.codes.mirrored[row]
    )
    others = same & (query.codes.view[part.query] != query.codes.view[row]) & (part.distance <= p.MOMENT_BITS)
    return bool(others.any()) and bits <= p.MOMENT_BITS


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
