"""Thumbs of what matched: of the query at each time of the view whose hash came nearest, of the library of one view."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from workbench.matching.clip_query import ClipQuery
from workbench.matching.nominees import Hits
from workbench.matching.segments import VIEWS
from workbench.matching.thumbs import Thumbs, Window
from workbench.model.hashes import THUMB_SIDE_PX

Ints = npt.NDArray[np.int64]

_WITH_THUMBS = ("full", "trim", "c0.9")
_WHOLE = (THUMB_SIDE_PX, THUMB_SIDE_PX)


def library_window(pairs: Hits) -> tuple[Ints, tuple[str, Window]]:
    """Pairs with the library's view that matched most of those that have thumbs, and where these show it."""
    usable = np.flatnonzero(np.isin(pairs.view, [VIEWS.index(view) for view in _WITH_THUMBS]))
    if not len(usable):
        return usable, _seen("full")
    number = int(np.bincount(pairs.view[usable]).argmax())
    return usable[pairs.view[usable] == number], _seen(VIEWS[number])


def as_matched(query: ClipQuery, pairs: Hits) -> Thumbs:
    """Thumbs of the query, at each time of the view that matched nearest by."""
    order = np.lexsort((pairs.distance, query.codes.sample[pairs.query]))
    samples = query.codes.sample[pairs.query][order]
    first = np.r_[True, samples[1:] != samples[:-1]]
    times = query.codes.times_s[samples[first]]
    views = query.codes.view[pairs.query][order][first]
    parts = []
    for number in np.unique(views):
        view, window = _seen(VIEWS[int(number)])
        thumbs = query.thumbs(view)
        if thumbs is None or not len(thumbs):
            continue
        nearest = _nearest(times, thumbs.times_s)
        shown = views[nearest] == number
        parts.append(Thumbs(thumbs.times_s[shown], thumbs.levels[shown]).part(window).resized(*_WHOLE))
    if not parts:
        return Thumbs(np.zeros(0), np.zeros((0, *_WHOLE), np.float32))
    times_s = np.concatenate([part.times_s for part in parts])
    order = np.argsort(times_s, kind="stable")
    return Thumbs(times_s[order], np.concatenate([part.levels for part in parts])[order])


def _seen(view: str) -> tuple[str, Window]:
    """Which thumbs show what a view's codes are made of, and where in them."""
    if view == "c0.9":
        return "full", Window(1, 1, THUMB_SIDE_PX - 2, THUMB_SIDE_PX - 2)
    return view, Window(0, 0, *_WHOLE)


def _nearest(times_s: npt.NDArray[np.float64], wanted_s: npt.NDArray[np.float64]) -> Ints:
    """Place of the nearest of ascending times to each wanted one."""
    after = np.clip(np.searchsorted(times_s, wanted_s), 0, len(times_s) - 1)
    before = np.maximum(after - 1, 0)
    return np.where(wanted_s - times_s[before] <= times_s[after] - wanted_s, before, after)
