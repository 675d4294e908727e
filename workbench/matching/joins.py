"""Is a stretch one run of the library's clip, or pieces of it joined? Told by where what moves jumps in time.

Two pieces of one clip joined before a fixed camera leave no cut, and lie near one line of a higher speed. Here that
line, and lines of all other speeds, are held against a few pieces at the usual speed: each moment of the library is
compared with the query at every offset, and the cheapest path through the offsets is taken, a jump having its price.
What was truly sped up is a staircase of many small jumps at the usual speed, which costs more than its line.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p
from workbench.matching.following import Line
from workbench.matching.thumbs import Thumbs

Costs = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Span = tuple[float, float]

_STEP_S = 1 / 16
_CELL_S = 0.5
_LEAST_CELLS = 4
_LARGEST_TABLE = 2_000_000
"""Cells times offsets: a stretch sped up for ten minutes; what is longer is taken as it was found."""
_SPEED_FACTORS = (*(0.94, 0.96, 0.98, 0.99), *(1.0, 1.01, 1.02, 1.04, 1.06))
_REFINEMENTS = 2
_PIECE_SHIFTS_S = np.arange(-6, 7) * _STEP_S / 2
_LINE_SHIFTS_S = np.arange(-8, 9) * _STEP_S


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a stretch that runs at the usual speed.

    Attributes:
        start_s, end_s: In the query.
        offset_s: Library time less query time.
    """

    start_s: float
    end_s: float
    offset_s: float


@dataclass(frozen=True, slots=True)
class _Table:
    """How badly a stretch fits at each offset.

    Attributes:
        inside: Start and end in the query.
        offsets_s: (m,) ascending, evenly apart.
        costs: (n, m) mean squared difference of what moves, for `n` cells of equal length; unknown ones are average.
    """

    inside: Span
    offsets_s: Costs
    costs: Costs

    @property
    def cell_s(self) -> float:
        return (self.inside[1] - self.inside[0]) / len(self.costs)

    def along(self, line: Line) -> float:
        """What the cells of a line cost together."""
        middles = self.inside[0] + (np.arange(len(self.costs)) + 0.5) * self.cell_s
        offsets = (line.speed - 1) * middles + line.offset_s
        places = np.round((offsets - self.offsets_s[0]) / _STEP_S).astype(np.int64)
        places = np.clip(places, 0, len(self.offsets_s) - 1)
        return float(self.costs[np.arange(len(self.costs)), places].sum())


def pieces(query: Thumbs, library: Thumbs, inside: Span, line: Line, cuts_s: tuple[float, ...] = ()) -> list[Piece]:
    """Pieces at the usual speed, where they explain a stretch better than one line of whatever speed; else none.

    Args:
        query, library: The same part of the picture in the same size; the library from before to after the stretch.
        inside: Start and end of the stretch in the query.
        line: As found; of a stretch that plays backwards nothing is told.
        cuts_s: When the pictures of the query change at once: there a join is likelier than elsewhere.
    """
    if line.speed <= 0 or inside[1] - inside[0] < _LEAST_CELLS * _CELL_S:
        return []
    ends = sorted((line.speed - 1) * side + line.offset_s for side in inside)
    offsets = np.arange(ends[0] - p.JOINED_REACH_S, ends[1] + p.JOINED_REACH_S, _STEP_S)
    cells = round((inside[1] - inside[0]) / _CELL_S)
    asked = query.between(inside[0] - _CELL_S / 4, inside[1] + _CELL_S / 4)
    stored = library.between(inside[0] + offsets[0], inside[1] + offsets[-1])
    if cells * len(offsets) > _LARGEST_TABLE or min(len(asked), len(stored)) < p.FOLLOW_LEAST_FRAMES:
        return []
    asked, stored = _movement(asked), _movement(stored)
    table = _Table(inside, offsets, _costs(asked, stored, inside, offsets, cells))
    found = _pieces_of(_cheapest(table.costs), table)
    if len(found) < 2:
        return []
    for _ in range(_REFINEMENTS):
        found = [_shifted(one, asked, stored) for one in _at_moments(found, asked, stored, cuts_s)]
    if min(one.end_s - one.start_s for one in found) < p.JOINED_LEAST_S:
        return []
    apart = min(abs(one.offset_s - other.offset_s) for one, other in pairwise(found))
    left_open = _mean_cost(found, asked, stored)
    seen = all(one.start_s in cuts_s for one in found[1:])
    limit = (p.JOINED_COST_CUT if seen else p.JOINED_COST) * _best_line(table, line)
    is_better = apart >= p.JOINED_APART_S and left_open <= p.JOINED_FITS and left_open * cells <= limit
    return found if is_better else []


def _movement(thumbs: Thumbs) -> Thumbs:
    """What changes over time, of unit power; light that changes as a whole is left out."""
    levels = thumbs.levels - thumbs.levels.mean(axis=0)
    levels = levels - levels.mean(axis=(1, 2), keepdims=True)
    return Thumbs(thumbs.times_s, levels / (np.sqrt((levels * levels).mean()) + np.float32(1e-6)))


def _differences(query: Thumbs, library: Thumbs, inside: Span, offset_s: float) -> tuple[Costs, Costs]:
    """Query times at which the library's pictures of a stretch are shown, and how much they differ."""
    wanted = library.times_s - offset_s
    within = (wanted >= inside[0] - 1e-6) & (wanted <= inside[1] + 1e-6)
    apart = query.at(wanted[within]) - library.levels[within]
    return wanted[within], np.asarray((apart * apart).mean(axis=(1, 2)), np.float64)


def _costs(query: Thumbs, library: Thumbs, inside: Span, offsets_s: Costs, cells: int) -> Costs:
    costs = np.full((cells, len(offsets_s)), np.nan)
    for place, offset_s in enumerate(offsets_s.tolist()):
        times, differences = _differences(query, library, inside, offset_s)
        cell = ((times - inside[0]) / (inside[1] - inside[0]) * cells).astype(np.int64).clip(0, cells - 1)
        count = np.bincount(cell, minlength=cells)
        total = np.bincount(cell, weights=differences, minlength=cells)
        costs[count > 0, place] = total[count > 0] / count[count > 0]
    known = np.isfinite(costs)
    costs[~known] = costs[known].mean() if known.any() else 1.0
    return costs


def _cheapest(costs: Costs) -> Ints:
    """The offset of each cell on the cheapest path, by dynamic programming."""
    everywhere = np.arange(costs.shape[1])
    total, came_from = costs[0].copy(), []
    for row in costs[1:]:
        best = int(total.argmin())
        stays = total <= total[best] + p.JOINED_PRICE
        came_from.append(np.where(stays, everywhere, best))
        total = np.where(stays, total, total[best] + p.JOINED_PRICE) + row
    place = int(total.argmin())
    path = [place]
    for before in reversed(came_from):
        place = int(before[place])
        path.append(place)
    return np.array(path[::-1])


def _pieces_of(path: Ints, table: _Table) -> list[Piece]:
    starts = np.r_[0, np.flatnonzero(np.diff(path)) + 1, len(path)]
    edges = table.inside[0] + starts * table.cell_s
    return [
        Piece(float(edges[number]), float(edges[number + 1]), float(table.offsets_s[path[first]]))
        for number, first in enumerate(starts[:-1].tolist())
    ]


def _shifted(piece: Piece, query: Thumbs, library: Thumbs) -> Piece:
    """The piece at the offset near its own at which it fits best."""
    inside, best = (piece.start_s, piece.end_s), (np.inf, piece.offset_s)
    for shift in _PIECE_SHIFTS_S.tolist():
        _, differences = _differences(query, library, inside, piece.offset_s + shift)
        if len(differences) and differences.mean() < best[0]:
            best = float(differences.mean()), piece.offset_s + shift
    return Piece(*inside, best[1])


def _at_moments(found: list[Piece], query: Thumbs, library: Thumbs, cuts_s: tuple[float, ...]) -> list[Piece]:
    """The pieces with their joins moved to a cut nearby, or else to the moment at which they fit best."""
    result = [found[0]]
    for following in found[1:]:
        before = result[-1]
        around = (
            max(before.start_s, following.start_s - 2 * _CELL_S),
            min(following.end_s, before.end_s + 2 * _CELL_S),
        )
        early, early_costs = _differences(query, library, around, before.offset_s)
        late, late_costs = _differences(query, library, around, following.offset_s)
        tries = query.times_s[(query.times_s >= around[0]) & (query.times_s <= around[1])]
        near = [cut for cut in cuts_s if abs(cut - following.start_s) <= _CELL_S and around[0] < cut < around[1]]
        if near:
            tries = np.array([min(near, key=lambda cut: abs(cut - following.start_s))])
        totals = [early_costs[early < at_s].sum() + late_costs[late >= at_s].sum() for at_s in tries.tolist()]
        if totals:
            least = np.flatnonzero(np.array(totals) <= min(totals) + 1e-9)
            at_s = float(tries[least].mean())  # several fit alike between two pictures of the library
            result[-1] = Piece(before.start_s, at_s, before.offset_s)
            following = Piece(at_s, following.end_s, following.offset_s)  # noqa: PLW2901
        result.append(following)
    return result


def _mean_cost(found: list[Piece], query: Thumbs, library: Thumbs) -> float:
    costs = [_differences(query, library, (one.start_s, one.end_s), one.offset_s)[1] for one in found]
    return float(np.concatenate(costs).mean())


def _best_line(table: _Table, line: Line) -> float:
    """What the line costs, or one of another speed that meets it in the middle."""
    middle_s = sum(table.inside) / 2
    speeds = {*(line.speed * factor for factor in _SPEED_FACTORS), *p.SPEEDS}
    return min(
        table.along(line.through(middle_s, speed, float(shift))) for speed in sorted(speeds) for shift in _LINE_SHIFTS_S
    )
