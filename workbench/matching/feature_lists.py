"""Inverted index over the codes of local features: which stored pictures share key points with a query picture."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.pdq import CODE_BYTES, distances
from workbench.matching import parameters as p

Codes = npt.NDArray[np.uint8]
_TURNS = 12
_OCTAVES = 15
_ROUNDS = 2
_SAMPLE = 40_000


@dataclass(frozen=True, slots=True)
class FeatureLists:
    """Codes sorted into lists by their nearest centre.

    Attributes:
        centres: (lists, 32) uint8.
        starts: (lists + 1,) int64, where each list begins.
        codes: (n, 32) uint8, in list order.
        sets: (n,) int32, number of the feature set of each code.
        octaves, angles: (n,) uint8, as in `LocalFeatures`.
    """

    centres: Codes
    starts: npt.NDArray[np.int64]
    codes: Codes
    sets: npt.NDArray[np.int32]
    octaves: npt.NDArray[np.uint8]
    angles: npt.NDArray[np.uint8]


def _nearest(codes: Codes, centres: Codes) -> npt.NDArray[np.int64]:
    """Number of the nearest centre of each code; ties go to the lower number."""
    matcher = cv2.BFMatcher(cv2.NORM_HAMMING)
    nearest = np.zeros(len(codes), np.int64)
    for start in range(0, len(codes), _SAMPLE):
        part = np.ascontiguousarray(codes[start : start + _SAMPLE])
        for match in matcher.match(part, centres):
            nearest[start + match.queryIdx] = match.trainIdx
    return nearest


def _centres(codes: Codes) -> Codes:
    """Centres by a few rounds of majority votes, started from evenly spaced codes; the same for the same codes."""
    count = max(1, min(len(codes), round(p.LISTS_PER_ROOT * len(codes) ** 0.5)))
    sample = codes[:: max(1, len(codes) // _SAMPLE)]
    count = min(count, len(sample))
    centres = np.ascontiguousarray(sample[np.linspace(0, len(sample) - 1, count).astype(int)])
    for _ in range(_ROUNDS):
        order_of = _nearest(sample, centres)
        votes = np.zeros((count, CODE_BYTES * 8), np.int32)
        np.add.at(votes, order_of, np.unpackbits(sample, axis=1).astype(np.int32) * 2 - 1)
        used = np.bincount(order_of, minlength=count) > 0
        centres[used] = np.packbits(votes[used] > 0, axis=1)
    return centres


def build(features: list[LocalFeatures]) -> FeatureLists | None:
    """Index the features of many pictures; the number of a set is its place in the list.

    Returns:
        None when there are no features.
    """
    if not any(len(one.codes) for one in features):
        return None
    codes = np.concatenate([one.codes for one in features])
    sets = np.concatenate([np.full(len(one.codes), number, np.int32) for number, one in enumerate(features)])
    octaves = np.concatenate([one.octaves for one in features])
    angles = np.concatenate([one.angles for one in features])
    centres = _centres(codes)
    lists = _nearest(codes, centres)
    order = np.argsort(lists, kind="stable")
    starts = np.zeros(len(centres) + 1, np.int64)
    starts[1:] = np.cumsum(np.bincount(lists, minlength=len(centres)))
    return FeatureLists(centres, starts, codes[order], sets[order], octaves[order], angles[order])


def _neighbours(index: FeatureLists, codes: Codes) -> tuple[npt.NDArray[np.int64], ...]:
    """Nearest stored codes of each query code: query numbers, rows, distances."""
    near = distances(codes, index.centres)
    probes = min(p.PROBED_LISTS, len(index.centres))
    chosen = np.argsort(near, axis=1, kind="stable")[:, :probes]
    queries: list[npt.NDArray[np.int64]] = []
    rows: list[npt.NDArray[np.int64]] = []
    found: list[npt.NDArray[np.int64]] = []
    for number in np.unique(chosen):
        first, last = int(index.starts[number]), int(index.starts[number + 1])
        if first == last:
            continue
        asking = np.flatnonzero((chosen == number).any(axis=1))
        table = distances(codes[asking], np.asarray(index.codes[first:last]))
        one, other = np.nonzero(table <= p.CODE_BITS)
        queries.append(asking[one])
        rows.append(other + first)
        found.append(table[one, other].astype(np.int64))
    if not queries:
        none = np.zeros(0, np.int64)
        return none, none, none
    query, row, distance = np.concatenate(queries), np.concatenate(rows), np.concatenate(found)
    order = np.lexsort((row, distance, query))
    query, row, distance = query[order], row[order], distance[order]
    starts = np.flatnonzero(np.r_[True, query[1:] != query[:-1]])
    rank = np.arange(len(query)) - np.repeat(starts, np.diff(np.r_[starts, len(query)]))
    kept = rank < p.CANDIDATE_NEIGHBOURS
    return query[kept], row[kept], distance[kept]


def vote(index: FeatureLists, features: LocalFeatures) -> list[tuple[float, int]]:
    """Feature sets that share key points with a picture, consistently in rotation and scale.

    Returns:
        (votes, number of the set), most votes first, at most `CANDIDATE_ITEMS`.
    """
    if not len(features.codes):
        return []
    query, row, distance = _neighbours(index, features.codes)
    if not len(query):
        return []
    weight = ((p.CODE_BITS - distance) / p.CODE_BITS) ** 2
    turn = (np.asarray(index.angles[row]).astype(np.int64) - features.angles[query]) % 256 * _TURNS // 256
    octave = np.asarray(index.octaves[row]).astype(np.int64) - features.octaves[query] + _OCTAVES // 2
    numbers, place = np.unique(np.asarray(index.sets[row]), return_inverse=True)
    table = np.zeros((len(numbers), _TURNS, _OCTAVES))
    np.add.at(table, (place, turn, octave), weight)
    table += np.roll(table, -1, axis=1)
    best = table.reshape(len(numbers), -1).max(axis=1)
    order = np.lexsort((numbers, -best))[: p.CANDIDATE_ITEMS]
    return [(float(best[place]), int(numbers[place])) for place in order]
