"""Pictures made by the tests: textures that hash like photographs, and cards that must not match."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]


def texture(seed: int, width: int = 400, height: int = 300) -> Grey:
    """A picture with structure at all scales, different for each seed."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    for cells in (4, 9, 20, 45, 90):
        noise = rng.normal(size=(cells, cells)).astype(np.float32)
        total += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC) / np.sqrt(cells)
    for _ in range(12):
        corner = rng.integers(0, (width, height))
        size = rng.integers(20, 90, 2)
        total[corner[1] : corner[1] + size[1], corner[0] : corner[0] + size[0]] += rng.normal() * 0.6
    low, high = np.percentile(total, (1, 99))
    return np.clip((total - low) / (high - low) * 255, 0, 255).astype(np.uint8)


def title_card(
    text: str = "BREAKING NEWS", width: int = 640, height: int = 360, ground: int = 20, ink: int = 235
) -> Grey:
    """Lettering on a plain ground."""
    card = np.full((height, width), ground, np.uint8)
    cv2.putText(card, text, (40, height // 2), cv2.FONT_HERSHEY_SIMPLEX, 1.6, ink, 3, cv2.LINE_AA)
    cv2.putText(card, "more after this", (60, height // 2 + 60), cv2.FONT_HERSHEY_SIMPLEX, 0.8, ink, 1, cv2.LINE_AA)
    return card


def rgb(grey: Grey) -> npt.NDArray[np.uint8]:
    """The same picture with three channels."""
    return np.repeat(grey[:, :, None], 3, axis=2)
