"""Reads a still once more, in grey and larger than its features were made from, for the deep look of a search."""

from __future__ import annotations

import cv2
import numpy as np

from workbench.errors import UnreadableError
from workbench.hashing.local_features import DEEP_LONG_SIDE_PX
from workbench.jobs import Progress
from workbench.media import stills
from workbench.media.sniff import identify
from workbench.model.hashes import GreyPicture
from workbench.model.work import DeepLookRequest


def run(request: DeepLookRequest, progress: Progress) -> GreyPicture:
    """The brightness of a still, upright, at a long side of up to 960.

    Raises:
        UnreadableError: Gone, changed to something else, or damaged.
    """
    progress.check()
    identity = identify(request.path, request.name)
    still = stills.read_still(request.path, request.name, identity)
    grey = still.grey
    height, width = grey.shape
    scale = DEEP_LONG_SIDE_PX / max(height, width)
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
    if not grey.size:
        raise UnreadableError(request.name, "it holds no picture")
    return GreyPicture(grey.shape[1], grey.shape[0], grey.tobytes())
