"""Exact frames by presentation time, for the stage, the report, stepping and playing; and the times of all frames.

Clips stay open between requests in the worker that was asked, so that the next step only decodes the next frame.
"""

from __future__ import annotations

from collections import OrderedDict

import cv2
import numpy as np

from workbench.errors import UnreadableError, WorkbenchError
from workbench.jobs import Progress
from workbench.media import stills, thumbnails
from workbench.media.frame_view import FrameView
from workbench.media.opening import open_clip
from workbench.media.scaling import Pixels
from workbench.media.sniff import Family, Identity, identify
from workbench.model.media import Picture
from workbench.model.work import FrameIndex, FrameIndexRequest, FramesRequest, FramesResult
from workbench.paths import file_identity

_Key = tuple[str, int, int]

MOST_OPEN = 3
MOST_FRAMES = 600
_MASK_SOURCE_PX = 256


class OpenMedia:
    """What this process holds open: a few clips and the picture decoded last."""

    def __init__(self) -> None:
        self._views: OrderedDict[_Key, FrameView] = OrderedDict()
        self._still: tuple[_Key, int, stills.Still] | None = None

    def view(self, path: str, name: str, identity: Identity) -> FrameView:
        """The clip, open; the one unused longest is closed when there are too many."""
        key = file_identity(path)
        if key not in self._views:
            self._views[key] = FrameView(open_clip(path, name, identity))
            while len(self._views) > MOST_OPEN:
                self._views.popitem(last=False)[1].close()
        self._views.move_to_end(key)
        return self._views[key]

    def drop(self, path: str) -> None:
        """Close a clip, after a failure."""
        view = self._views.pop(file_identity(path), None)
        if view is not None:
            view.close()

    def still(self, path: str, name: str, identity: Identity, side_px: int) -> stills.Still:
        """The picture, reduced to a long side."""
        key = file_identity(path)
        if self._still is None or self._still[:2] != (key, side_px):
            self._still = (key, side_px, stills.read_still(path, name, identity, side_px))
        return self._still[2]

    def close(self) -> None:
        """Close everything."""
        while self._views:
            self._views.popitem()[1].close()
        self._still = None


OPEN = OpenMedia()


def run(request: FramesRequest, progress: Progress) -> FramesResult:
    """Deliver frames.

    Raises:
        UnreadableError: The file or the frame cannot be decoded.
        Cancelled: Somebody asked for another frame meanwhile.
    """
    identity = identify(request.path, request.name)
    if identity.family is Family.PICTURE:
        side_px = max(request.max_width_px, request.max_height_px)
        still = OPEN.still(request.path, request.name, identity, side_px)
        return FramesResult((_picture(_fitted(still.rgb, request), 0, request),))
    try:
        return FramesResult(tuple(_clip_pictures(request, identity, progress)))
    except WorkbenchError:
        OPEN.drop(request.path)
        raise


def _clip_pictures(request: FramesRequest, identity: Identity, progress: Progress) -> list[Picture]:
    view = OPEN.view(request.path, request.name, identity)
    count = min(max(1, request.count), MOST_FRAMES)
    pts = request.pts if request.time_s is None else view.pts_at(request.time_s)
    pictures = []
    for frame in view.run(pts, count, max(1, request.step)):
        progress.check()
        limit = (_MASK_SOURCE_PX, _MASK_SOURCE_PX) if request.masked else (request.max_width_px, request.max_height_px)
        raw = request.format == "bgra" and not request.masked
        pixels = view.pixels(frame, *limit, "bgra" if raw else "rgb24")
        pictures.append(_picture(pixels, frame.pts or 0, request))
    return pictures


def _fitted(rgb: Pixels, request: FramesRequest) -> Pixels:
    return thumbnails.fitted(rgb, request.max_width_px, request.max_height_px)


def _picture(pixels: Pixels, pts: int, request: FramesRequest) -> Picture:
    """Pack (h, w, 3) RGB or (h, w, 4) BGRA as asked for."""
    if request.masked:
        pixels = thumbnails.masked(pixels)
    elif not request.tones.is_neutral:
        pixels = _toned(pixels, request.tones.table())
    height, width = pixels.shape[:2]
    if request.format == "jpeg":
        return Picture(width, height, "jpeg", thumbnails.jpeg(pixels), pts)
    return Picture(width, height, "bgra", _bgra(pixels).tobytes(), pts)


def _toned(pixels: Pixels, table: bytes) -> Pixels:
    """Each value of each colour looked up: exact, so that what is told of the view can be done again elsewhere."""
    values = np.frombuffer(table, dtype=np.uint8)
    toned = np.asarray(cv2.LUT(pixels, values), dtype=np.uint8)
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        toned[..., 3] = pixels[..., 3]  # not a colour
    return toned


def _bgra(pixels: Pixels) -> Pixels:
    if pixels.ndim == 2:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGRA), dtype=np.uint8)
    if pixels.shape[2] == 3:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA), dtype=np.uint8)
    return pixels


def index(request: FrameIndexRequest, progress: Progress) -> FrameIndex:
    """Times of all frames of a clip; none for a still.

    Raises:
        UnreadableError: The file cannot be read.
    """
    identity = identify(request.path, request.name)
    if identity.family is Family.PICTURE:
        return FrameIndex(())
    progress.check()
    with open_clip(request.path, request.name, identity) as clip:
        times = clip.index()
    if not times:
        raise UnreadableError(request.name, "none of its pictures could be found")
    return FrameIndex(times)
