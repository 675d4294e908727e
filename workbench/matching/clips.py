"""Searching for a clip: its frames against clips and stills of the library, then its keyframes by local features."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from workbench.hashing import local_features, pdq
from workbench.hashing.local_features import LocalFeatures
from workbench.jobs import SILENT, Progress
from workbench.matching import parameters as p
from workbench.matching.alignment import Segment, Votes, align, along, unjoined
from workbench.matching.clip_candidates import candidates, near_pairs
from workbench.matching.clip_codes import clip_codes, distinct_pictures
from workbench.matching.clip_crops import LibraryThumbs, follows
from workbench.matching.clip_framing import around_inner
from workbench.matching.clip_keyframes import KeyframeSearch
from workbench.matching.clip_query import ClipFindings, ClipQuery, Ints, Span, is_drawn
from workbench.matching.following import Line, Stretch, follow_on
from workbench.matching.index_files import VIEWS, LibraryIndex
from workbench.matching.joins import pieces
from workbench.matching.matched_thumbs import as_matched, library_window
from workbench.matching.nominees import Hits
from workbench.matching.pairs import Compared, PictureComparer, evidence
from workbench.matching.planes import to_codes
from workbench.matching.takes import Comparison, Take, compare, signs
from workbench.matching.thumbs import Thumbs, thumbs_of
from workbench.matching.transforms import framing, unless_whole
from workbench.matching.verdicts import Judgement
from workbench.model.hashes import Signature
from workbench.model.match import Band, MatchFinding, Relation, Transform

_OVERLAP = 0.5
_THUMBS_HELD = 8


@dataclass(frozen=True, slots=True)
class _Aligned:
    """A segment with the direction it was found in.

    Attributes:
        segment, mirrored: What was found.
        hits, votes: All pairs of the item in this direction.
        room: Seconds of the query into which it may reach: beyond a join, or in another segment, it ends.
    """

    segment: Segment
    mirrored: bool
    hits: Hits
    votes: Votes
    room: Span = (-math.inf, math.inf)


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
        self._thumbs = lru_cache(maxsize=_THUMBS_HELD)(thumbs)  # read once for all segments of an item
        self._keyframe_search = KeyframeSearch(index, comparer, names, self._thumbs)
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
        query = ClipQuery(
            codes,
            distinct_pictures(codes),
            features,
            signature.duration_s,
            cache(partial(thumbs_of, signature)),
            cuts_s,
        )
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
        self._keyframe_search.search(query, left_out, result, progress)
        return result

    # -- candidates ----------------------------------------------------------------------------------------------

    def _near(self, query: ClipQuery, left_out: frozenset[int], notes: list[str]) -> dict[int, Hits]:
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
        self, query: ClipQuery, item: int, near: Hits, weight: npt.NDArray[np.float64], result: ClipFindings
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
            lines = align(votes, query.pictures, query.codes.rate_hz)
            segments = unjoined(lines, votes, query.pictures, query.codes.rate_hz, query.cuts_s)
            whole = {id(line) for line in lines}  # segments hold arrays, which do not compare
            margin = query.step_s
            aligned += [
                _Aligned(one, mirrored, part, votes)
                if id(one) in whole
                else _Aligned(one, mirrored, part, votes, (one.query_start_s - margin, one.query_end_s + margin))
                for one in segments
            ]
        aligned.sort(key=lambda one: (-one.segment.score, one.mirrored, one.segment.query_start_s))
        kept: list[_Aligned] = []
        for one in aligned:
            if all(_shared(one.segment, other.segment) < _OVERLAP for other in kept):
                kept.append(one)
        told = [piece for one in _beside_each_other(kept) for piece in self._unjoined(query, one)]
        findings = [self._of_segment(query, item, one, result) for one in told]
        timed = _first_of_each(one for one in findings if one[0].query_start_s is not None)
        others = [one for one in findings if one[0].query_start_s is None]
        copies = [one for one in others if one[0].relation is Relation.SAME_PICTURE]
        # Where the time is known, other stretches before the same fixed camera add nothing but doubt.
        findings = timed or sorted(copies or others, key=lambda one: -one[0].score)[:1]
        for finding, span in findings:
            result.matches.append(finding)
            if span is not None:
                result.found.append(span)

    def _of_segment(
        self, query: ClipQuery, item: int, one: _Aligned, result: ClipFindings
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
        if self._both_drawn(query, item, segment):
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
                around=around_inner(query, views[0], start, end),
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

    def _both_drawn(self, query: ClipQuery, item: int, segment: Segment) -> bool:
        """Whether neither clip shows a picture in a segment."""
        if not query.is_drawn(segment.query_start_s, segment.query_end_s):
            return False
        middle_s = segment.speed * (segment.query_start_s + segment.query_end_s) / 2 + segment.offset_s
        stored = self._comparer.nearest(item, round(middle_s * 1e6))
        theirs = None if stored is None else self._comparer.features(stored)
        return theirs is None or is_drawn(theirs)

    def _compare_take(self, query: ClipQuery, one: _Aligned, pairs: Hits) -> tuple[Comparison, tuple[str, str]]:
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

    def _unjoined(self, query: ClipQuery, one: _Aligned) -> list[_Aligned]:
        """The pieces of a stretch in which the time jumps though no cut was seen; else the stretch itself."""
        segment = one.segment
        seen = self._seen(query, one, one.hits.where(segment.places), beyond_s=p.JOINED_REACH_S)
        if seen is None:
            return [one]
        end_s = segment.query_end_s + query.step_s
        apart = pieces(*seen, (segment.query_start_s, end_s), Line(segment.speed, segment.offset_s), query.cuts_s)
        edges = [segment.query_start_s, *(query.snapped(piece.start_s) for piece in apart[1:]), end_s]
        found = []
        for piece, span in zip(apart, pairwise(edges), strict=False):
            part = along(one.votes.between(*span), query.pictures, query.codes.rate_hz, piece.offset_s)
            if part is not None:
                found.append(replace(one, segment=part, room=(span[0] - 1e-3, span[1] - 1e-3)))
        return found or [one]

    def _seen(self, query: ClipQuery, one: _Aligned, pairs: Hits, *, beyond_s: float) -> tuple[Thumbs, Thumbs] | None:
        """Thumbs of the query, and of the library from before to after a stretch, of one part in one size."""
        segment = one.segment
        theirs, (view, window) = library_window(pairs)
        stored = self._thumbs(int(pairs.item[0]), view)
        if stored is None or not len(theirs):
            return None
        ends = sorted(segment.at(side) for side in (segment.query_start_s, segment.query_end_s))
        around = stored.between(ends[0] - beyond_s, ends[1] + beyond_s).part(window)
        asked = as_matched(query, pairs.where(theirs))
        return (asked.mirrored() if one.mirrored else asked).resized(window.tall, window.wide), around

    def _followed(self, query: ClipQuery, one: _Aligned, pairs: Hits) -> Stretch | None:
        """What moves in the pictures themselves; None where there are no thumbs of them."""
        segment = one.segment
        seen = self._seen(query, one, pairs, beyond_s=abs(segment.speed) * p.CROP_AROUND_S)
        if seen is None:
            return None
        asked, around = seen[0].between(*one.room), seen[1]
        if len(asked) < p.FOLLOW_LEAST_FRAMES or len(around) < p.FOLLOW_LEAST_FRAMES:
            return None
        return follow_on(
            asked,
            around,
            (segment.query_start_s, segment.query_end_s),
            Line(segment.speed, segment.offset_s),
        )

    def _compare_views(self, query: ClipQuery, one: _Aligned, pairs: Hits, ours: int, theirs: int) -> Comparison:
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

    def _keyframes(self, query: ClipQuery, item: int, one: _Aligned, *, still: bool) -> Compared | None:
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

    def _still_in_clip(self, query: ClipQuery, item: int, near: Hits, result: ClipFindings) -> None:
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

    def _of_run(self, query: ClipQuery, item: int, run: Ints, part: Hits) -> tuple[MatchFinding, Span | None]:
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


def _beside_each_other(kept: list[_Aligned]) -> list[_Aligned]:
    """Segments that end where others with good evidence begin, so that none is followed into another."""
    told = []
    for one in kept:
        start_s, end_s = one.room
        for other in (other.segment for other in kept if other.segment.score >= p.STRONG_SCORE):
            if other.query_end_s <= one.segment.query_start_s:
                start_s = max(start_s, other.query_end_s)
            elif other.query_start_s >= one.segment.query_end_s:
                end_s = min(end_s, other.query_start_s)
        told.append(replace(one, room=(start_s, end_s)))
    return told


def _edges(segment: Segment, query: ClipQuery, length_s: float) -> tuple[Span, Span]:
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


def _weights(query: ClipQuery, near: Mapping[int, Hits]) -> dict[int, npt.NDArray[np.float64]]:
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


def _first_of_each(findings: Iterable[tuple[MatchFinding, Span | None]]) -> list[tuple[MatchFinding, Span | None]]:
    """Timed findings without those that lie mostly in a better one: lines that thumbs settled into the same."""
    kept: list[tuple[MatchFinding, Span | None]] = []
    for finding, span in findings:
        if span is None or all(other is None or _common(span, other) < _OVERLAP for _, other in kept):
            kept.append((finding, span))
    return kept


def _common(one: Span, other: Span) -> float:
    """Share of the shorter of two stretches that lies in the other."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0.0, common) / max(1e-3, min(one[1] - one[0], other[1] - other[0]))


def _on_line(segment: Segment, stretch: Stretch, step_s: float) -> Segment:
    """A segment with the line that thumbs tell, and as long as codes or thumbs follow it."""
    return replace(
        segment,
        speed=stretch.line.speed,
        offset_s=stretch.line.offset_s,
        query_start_s=min(segment.query_start_s, stretch.start_s),
        query_end_s=max(segment.query_end_s, stretch.end_s - step_s),
    )


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
    around: Transform | None = None,
) -> tuple[Transform, ...]:
    if compared is not None and compared.judgement.relation is Relation.SAME_PICTURE:
        names = list(compared.transforms)
    else:  # registered on the scene alone, the homography says little of the frame
        names = [Transform("mirrored")] if mirrored else []
        if views[0] == "trim" and views[1] != "trim":
            names.append(framing(frame))
        if views[1] in ("trim", "c0.9") and views[0] == "full":
            names.append(Transform("cropped"))
        if around is not None:
            names.append(around)
    if abs(abs(speed) - 1) > 0.02:
        names.append(Transform("speed"))
    return unless_whole(tuple(names), median_bits, views)


def _two_views(query: ClipQuery, part: Hits, row: int, bits: int) -> bool:
    """Whether another view of the same sample comes as near."""
    same = (query.codes.sample[part.query] == query.codes.sample[row]) & (
        query.codes.mirrored[part.query] == query.codes.mirrored[row]
    )
    others = same & (query.codes.view[part.query] != query.codes.view[row]) & (part.distance <= p.MOMENT_BITS)
    return bool(others.any()) and bits <= p.MOMENT_BITS
