"""One search of one library: stills and clips in, matches best first, and for clips what was found nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from workbench.jobs import SILENT, Progress
from workbench.matching import parameters as p
from workbench.matching.clip_codes import clip_codes
from workbench.matching.clip_crops import LibraryThumbs, no_thumbs
from workbench.matching.clip_query import Span
from workbench.matching.clips import ClipSearch
from workbench.matching.deeper import DeepLook
from workbench.matching.index_files import LibraryIndex
from workbench.matching.pairs import PictureComparer
from workbench.matching.stills import StillSearch, asked, rect_of
from workbench.matching.verdicts import asserts_reuse
from workbench.model.hashes import DeepPicture, Signature
from workbench.model.match import TOO_PLAIN, Band, MatchFinding, QueryResult, Relation

METHOD = (p.METHOD_SCAN, p.METHOD_ALIGNMENT, p.METHOD_LOCAL, p.METHOD_REGISTRATION, p.METHOD_DEEP)
"""Steps with versions, as kept in the record of a search."""

_BANDS = {Band.STRONG: 0, Band.POSSIBLE: 1, Band.WEAK: 2}
_RELATIONS = {
    Relation.SAME_PICTURE: 0,
    Relation.SHARED_CONTENT: 1,
    Relation.SAME_SCENE: 2,
    Relation.SAME_LAYOUT: 3,
}


class Searcher:
    """Searches one opened index; holds unpacked features, so use one for many queries."""

    def __init__(self, index: LibraryIndex, names: Mapping[int, str], thumbs: LibraryThumbs = no_thumbs) -> None:
        self._index = index
        self.names = names
        comparer = PictureComparer(index)
        self._stills = StillSearch(index, comparer, names)
        self._clips = ClipSearch(index, comparer, names, thumbs)

    def search(
        self,
        signature: Signature,
        *,
        left_out: frozenset[int] = frozenset(),
        cuts_s: tuple[float, ...] = (),
        known: tuple[MatchFinding, ...] = (),
        progress: Progress = SILENT,
    ) -> QueryResult:
        """Search for one medium.

        Args:
            signature: Of the medium.
            left_out: Items not to be looked at, such as the medium itself.
            cuts_s: Of a clip, when its pictures change at once.
            known: Of a still, found before in items that are not looked at now.
            progress: Told about keyframes of long clips.
        """
        notes: list[str] = []
        if not signature.rate_hz:
            return self._still(signature, left_out, known, notes)
        found = self._clips.search(signature, left_out=left_out, cuts_s=cuts_s, progress=progress)
        not_found, not_searched = coverage(signature, found.found)
        ordered = tuple(sorted(found.matches, key=_order))
        plain = TOO_PLAIN if not_searched and not (ordered or not_found) else ""
        return QueryResult(ordered, not_found, not_searched, (*notes, *found.notes), plain)

    def _still(
        self, signature: Signature, left_out: frozenset[int], known: tuple[MatchFinding, ...], notes: list[str]
    ) -> QueryResult:
        if not any(any(view.qualities) for view in signature.views):
            notes.append("The picture is black, plain, or lettering on a plain ground: it was not searched for.")
            return QueryResult((), notes=tuple(notes), unsearched=TOO_PLAIN)
        matches, deserves = self._stills.search(signature, left_out=left_out, known=known)
        return QueryResult(tuple(sorted(matches, key=_order)), notes=tuple(notes), look_deeper=deserves)

    def look_deeper(
        self,
        signature: Signature,
        picture: DeepPicture,
        found: QueryResult,
        *,
        left_out: frozenset[int] = frozenset(),
        before: tuple[MatchFinding, ...] = (),
        progress: Progress = SILENT,
    ) -> QueryResult:
        """Search again for a still that was not found, or not wholly.

        Args:
            signature: Of the still.
            picture: Its pixels.
            found: By `search`.
            left_out: As there.
            before: Found before in items that are not looked at now.
            progress: Asked whether to stop.
        """
        whole = asked(signature).features
        if whole is None:
            return replace(found, look_deeper=False)
        rgb = np.frombuffer(picture.data, np.uint8).reshape(picture.height_px, picture.width_px, 3)
        known = [rect_of(one) for one in (*found.matches, *before) if asserts_reuse(one.relation, one.band)]
        look = DeepLook(self._stills, rgb, whole, known)
        matches = {one.item: one for one in found.matches}
        for candidate in look.run(left_out=left_out, progress=progress):
            finding = self._stills.finding(candidate)
            held = matches.get(finding.item)
            if held is None or _order(finding) < _order(held):
                matches[finding.item] = finding
        return replace(found, matches=tuple(sorted(matches.values(), key=_order)), look_deeper=False)


def _order(finding: MatchFinding) -> tuple[int, int, float, int, float]:
    start = finding.query_start_s if finding.query_start_s is not None else -1.0
    return (_BANDS[finding.band], _RELATIONS[finding.relation], -finding.score, finding.item, start)


def coverage(signature: Signature, found: list[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Seconds of a clip found nowhere, and seconds kept out of the search (title, black, too plain).

    Args:
        signature: Of the clip.
        found: Ranges covered by asserted matches.
    """
    codes = clip_codes(signature)
    step = 1 / signature.rate_hz
    length = max(signature.duration_s, float(codes.times_s[-1]) if len(codes.times_s) else 0.0)
    missing: list[Span] = []
    barred: list[Span] = []
    for number, time_s in enumerate(codes.times_s.tolist()):
        end = min(codes.times_s[number + 1], time_s + 2 * step) if number + 1 < len(codes.times_s) else length
        if not codes.usable[number]:
            barred.append((time_s, float(end)))
        elif not any(start - 1e-3 <= time_s < stop - 1e-3 for start, stop in found):
            missing.append((time_s, float(end)))
    inside = [span for span in _merged(missing) if not _is_edge(span, found, step)]
    return tuple(inside), _merged(barred)


def _is_edge(span: Span, found: list[Span], step_s: float) -> bool:
    """Whether a gap is no longer than the uncertainty of the match it touches."""
    touching = any(abs(span[0] - stop) < step_s + 1e-3 or abs(start - span[1]) < step_s + 1e-3 for start, stop in found)
    return touching and span[1] - span[0] <= 2 * step_s + 1e-3


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    result: list[Span] = []
    for start, end in spans:
        if end <= start:
            continue
        if result and start - result[-1][1] <= 1e-3:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return tuple((round(start, 3), round(end, 3)) for start, end in result)
