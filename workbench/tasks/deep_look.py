"""Reads a still once more, larger than its features were made from, for the deep look of a search."""

from __future__ import annotations

import cv2
import numpy as np

from workbench.hashing.local_features import DEEP_LONG_SIDE_PX
from workbench.jobs import Progress
from workbench.media import stills
from workbench.media.sniff import identify
from workbench.model.hashes import DeepPicture
from workbench.model.work import DeepLookRequest


def run(request: DeepLookRequest, progress: Progress) -> DeepPicture:
    """The pixels of a still, upright, at a long side of up to 960.

    Raises:
        UnreadableError: Gone, changed to something else, or damaged.
    """
    progress.check()
    identity = identify(request.path, request.name)
    rgb = stills.read_still(request.path, request.name, identity).rgb
    height, width = rgb.shape[:2]
    scale = DEEP_LONG_SIDE_PX / max(height, width)
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        rgb = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    return DeepPicture(rgb.shape[1], rgb.shape[0], rgb.tobytes())
