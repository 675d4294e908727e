"""Fitting the colours of one picture to those of another, so that filters are not taken for differences.

After a tone curve (one of a few powers), each channel becomes a weighted sum of the other picture's channels and a
constant, fitted by least squares with weights that let differing regions go (Cauchy, a few rounds). Where one of the
two is grey, only brightness is fitted and compared.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

_SAMPLE_PX = 64
_ROUNDS = 5
_SCALE_LEVELS = 8.0
_RIDGE = 25.0
_LEAST_SAMPLES = 40
_COLOURLESS_LEVELS = 6.0
_POWERS = (1.0, 0.6, 0.8, 1.3, 1.7)
_LUMA = np.array([[0.299, 0.587, 0.114]])
_SURER = 0.97  # another tone curve has to fit better by this much


@dataclass(frozen=True, slots=True)
class Fit:
    """How one picture's colours become another's.

    Attributes:
        power: Of the tone curve that comes first.
        matrix: (3, 4) for colour, (1, 4) for brightness alone: weights of red, green, blue, and levels added.
    """

    power: float
    matrix: Floats

    @property
    def colourless(self) -> bool:
        """Whether only brightness can be compared."""
        return len(self.matrix) == 1

    def applied(self, rgb: Rgb) -> Rgb:
        """(h, w, 3) in the colours of the other picture."""
        toned = rgb if self.power == 1.0 else cv2.LUT(rgb, _curve(self.power).round().astype(np.uint8))
        matrix = np.repeat(self.matrix, 3, axis=0) if self.colourless else self.matrix
        return np.asarray(cv2.transform(toned, matrix), np.uint8)

    def compared(self, rgb: Rgb) -> Rgb:
        """The other picture as it is compared: grey when only brightness counts."""
        if not self.colourless:
            return rgb
        light = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
        return np.asarray(cv2.merge([light, light, light]), np.uint8)


def fitted(seen: Rgb, known: Rgb, covered: npt.NDArray[np.uint8]) -> Fit:
    """Fit the colours of `seen` to those of `known`.

    Args:
        seen, known: (h, w, 3) uint8 in one frame.
        covered: (h, w), 255 where `seen` counts.
    """
    size = (_SAMPLE_PX, _SAMPLE_PX)
    inside = cv2.resize(covered, size, interpolation=cv2.INTER_AREA).ravel() >= 250
    own, other = _small(seen)[inside], _small(known)[inside]
    if len(own) < _LEAST_SAMPLES:
        return Fit(1.0, np.hstack([np.eye(3), np.zeros((3, 1))]))
    start = np.hstack([np.eye(3), np.zeros((3, 1))])
    if _grey(own) or _grey(other):
        other, start = other @ _LUMA.T, np.hstack([_LUMA, [[0.0]]])
    best, least = Fit(1.0, start), float("inf")
    for power in _POWERS:
        terms = np.c_[_curve(power)[np.round(own).astype(int)], np.full(len(own), 255.0)]
        matrix, worth = _robust(terms, other, start)
        if worth < least * _SURER:
            best, least = Fit(power, matrix), worth
    best.matrix[:, 3] *= 255.0
    return best


def _curve(power: float) -> Floats:
    return np.asarray(255.0 * (np.arange(256) / 255.0) ** power, np.float64)


def _small(rgb: Rgb) -> Floats:
    small = cv2.resize(rgb, (_SAMPLE_PX, _SAMPLE_PX), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float64).reshape(-1, 3)


def _grey(rgb: Floats) -> bool:
    return float((rgb.max(axis=1) - rgb.min(axis=1)).mean()) < _COLOURLESS_LEVELS


def _robust(terms: Floats, wanted: Floats, start: Floats) -> tuple[Floats, float]:
    """Weighted least squares that leans towards `start` where the picture does not say otherwise; and its cost."""
    guesses = (_first_guess(terms, wanted), terms @ start.T)
    apart = [np.abs(wanted - guess).max(axis=1) / (2 * _SCALE_LEVELS) for guess in guesses]
    weights = 1 / (1 + min(apart, key=lambda one: float(np.log1p(one**2).mean())) ** 2)
    pull = _RIDGE * len(terms) * np.eye(terms.shape[1])
    matrix, cost = start, float("inf")
    for _ in range(_ROUNDS):
        weighted = terms * weights[:, None]
        matrix = np.linalg.solve(weighted.T @ terms + pull, weighted.T @ wanted + pull @ start.T).T
        square = (np.abs(wanted - terms @ matrix.T).max(axis=1) / _SCALE_LEVELS) ** 2
        weights = 1 / (1 + square)
        cost = float(np.log1p(square).mean())
    return np.asarray(matrix, np.float64), cost


def _first_guess(terms: Floats, wanted: Floats) -> Floats:
    """Brightness and contrast by the quartiles of both, which a differing region hardly moves."""
    light = terms[:, :3].mean(axis=1)
    low, middle, high = np.percentile(light, (25, 50, 75))
    dark, even, bright = np.percentile(wanted, (25, 50, 75), axis=0)
    return np.asarray(even + (bright - dark) / max(4.0, high - low) * (light - middle)[:, None])
