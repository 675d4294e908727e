"""Changes of the pixels of a picture in place: light, colour, blur, noise, print; drawn from a generator."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from tests.benchmarks.still_sheet import Rgb, colour, scaled


def _bytes(levels: npt.NDArray[np.floating]) -> Rgb:
    return np.asarray(np.clip(levels, 0, 255), np.uint8)


def light(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Brightness, contrast and gamma."""
    gain, lift, gamma = float(rng.uniform(0.6, 1.4)), float(rng.uniform(-35, 35)), float(rng.uniform(0.6, 1.6))
    return _bytes(((rgb / 255.0) ** gamma * 255 - 128) * gain + 128 + lift)


def grey(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Without colour."""
    return np.asarray(cv2.cvtColor(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), np.uint8)


def sepia(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Brownish."""
    mix = np.array([[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]])
    return _bytes(rgb @ mix.T)


def saturation(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Pale or garish."""
    hsv = cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV).astype(np.float32)
    hsv[:, :, 1] = np.clip(hsv[:, :, 1] * float(rng.choice([0.35, 1.9, 2.4])), 0, 255)
    return np.asarray(cv2.cvtColor(hsv.astype(np.uint8), cv2.COLOR_HSV2RGB), np.uint8)


def hue(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """All colours turned."""
    hsv = cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV)
    hsv[:, :, 0] = (hsv[:, :, 0].astype(int) + int(rng.integers(25, 155))) % 180
    return np.asarray(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB), np.uint8)


def veil(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """A veil of one colour."""
    tint, share = np.array(colour(rng, 20, 255), np.float64), float(rng.uniform(0.25, 0.45))
    return _bytes(rgb * (1 - share) + tint * share)


def duotone(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Between a dark and a light colour."""
    low, high = np.array(colour(rng, 0, 90)), np.array(colour(rng, 150, 255))
    level = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)[:, :, None] / 255.0
    return _bytes(low + (high - low) * level)


def negative(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """A film negative with its orange cast."""
    return _bytes((255.0 - rgb) * np.array([1.0, 0.85, 0.7]))


def blur(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Out of focus."""
    return np.asarray(cv2.GaussianBlur(rgb, (0, 0), rgb.shape[1] / 500 * float(rng.uniform(1.2, 2.5))), np.uint8)


def sharpen(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Sharpened too much."""
    soft = cv2.GaussianBlur(rgb, (0, 0), 2).astype(np.float32)
    return _bytes(rgb + (rgb - soft) * float(rng.uniform(0.8, 2.0)))


def noise(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Of a sensor in the dark."""
    return _bytes(rgb + rng.normal(0, float(rng.uniform(10, 25)), rgb.shape))


def blocks(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Mild pixels."""
    size = max(2, round(rgb.shape[1] / float(rng.uniform(110, 180))))
    small = scaled(rgb, rgb.shape[1] // size, rgb.shape[0] // size)
    return np.asarray(cv2.resize(small, (rgb.shape[1], rgb.shape[0]), interpolation=cv2.INTER_NEAREST), np.uint8)


def old(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Grain, scratches, faded and dark at the edges."""
    height, width = rgb.shape[:2]
    canvas = sepia(rgb, rng).astype(np.float32) * 0.75 + 40
    grain = cv2.GaussianBlur(rng.normal(0, 30, (height, width)).astype(np.float32), (0, 0), 0.8)
    rows, columns = np.mgrid[0:height, 0:width]
    away = ((columns / width - 0.5) ** 2 + (rows / height - 0.5) ** 2)[:, :, None]
    canvas = (canvas + grain[:, :, None]) * (1 - 0.8 * away)
    old = np.clip(canvas, 0, 255).astype(np.uint8)
    for _ in range(int(rng.integers(3, 9))):
        x = int(rng.integers(width))
        cv2.line(old, (x, 0), (x + int(rng.integers(-12, 12)), height), (220, 210, 190), 1)
    return old


def halftone(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    """Printed in dots, then photographed: a dot screen of each level, softened."""
    height, width = rgb.shape[:2]
    period, angle = width / 500 * float(rng.uniform(3.0, 4.5)), float(rng.uniform(0.2, 1.2))
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    one, other = columns * np.cos(angle) + rows * np.sin(angle), rows * np.cos(angle) - columns * np.sin(angle)
    screen = (np.cos(one * 2 * np.pi / period) + np.cos(other * 2 * np.pi / period)) / 4 + 0.5
    dots = (rgb / 255.0 > 1 - screen[:, :, None] * 0.98 - 0.01).astype(np.float32) * 225 + 20
    return _bytes(cv2.GaussianBlur(dots, (0, 0), period * 0.22))
