"""Registers the case's copy of a match with the library's picture and compares them, in a reader."""

from __future__ import annotations

import dataclasses
import hashlib
import io
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.matching import comparison
from workbench.media import stills, thumbnails
from workbench.media.sniff import Family, identify
from workbench.model.comparison import (
    CASE,
    DIFFERENCE,
    LIBRARY,
    ComparedFile,
    ComparedPicture,
    ComparisonRequest,
    ComparisonResult,
)
from workbench.tasks.frames import OPEN

_JPEG_QUALITY = 90
_MASKED_STEP = 2  # of the pixels that a masked picture is averaged from
_MOST_CHECKED_BYTES = 64 << 20
"""Stills up to this are read once more for their hash; larger ones are checked with the case."""

Shown = tuple[stills.Rgb, int, float | None]


def run(request: ComparisonRequest, progress: Progress) -> ComparisonResult:
    """Compare two pictures.

    Raises:
        UnreadableError: One of the two is gone, was changed, or cannot be decoded.
        Cancelled: Somebody looks at another match meanwhile.
    """
    progress.check()
    case, pts, case_s = shown(request.case, request.side_px)
    progress.check()
    library, _, library_s = shown(request.library, request.side_px)
    progress.check()
    found = comparison.compare(case, library, request.side_px, request.case_rects, request.library_rects)
    progress.check()
    told = dataclasses.replace(found.told, case_pts=pts, case_time_s=case_s, library_time_s=library_s)
    layers = ((CASE, found.case), (LIBRARY, found.library), (DIFFERENCE, found.difference))
    return ComparisonResult(told, tuple(packed(layer, pixels) for layer, pixels in layers if pixels is not None))


def make_ready(request: None, progress: Progress) -> None:
    """Load what a comparison needs, by comparing two small pictures that nobody looks at."""
    del request
    progress.check()
    drawn = np.random.default_rng(1).integers(0, 255, (24, 32, 3), np.uint8)
    ground = np.asarray(cv2.resize(drawn, (320, 240), interpolation=cv2.INTER_CUBIC), np.uint8)
    comparison.compare(ground, ground, max(ground.shape))


def shown(side: ComparedFile, side_px: int) -> Shown:
    """One side as (h, w, 3) RGB of at most this long side, its ticks, and its moment in seconds (None for a still).

    Raises:
        UnreadableError: It is gone, was changed, or cannot be decoded.
    """
    if not side.path:
        return _kept(side, side_px), side.pts, side.time_s
    identity = identify(side.path, side.name)
    if identity.family is Family.PICTURE:
        _check_unchanged(side)
        return stills.read_still(side.path, side.name, identity, side_px).rgb, 0, None
    view = OPEN.view(side.path, side.name, identity)
    try:
        frame = view.frame_at(side.pts if side.time_s is None else view.pts_at(side.time_s))
        start = view.pts_at(0.0)
        pts = frame.pts if frame.pts is not None else start
        return view.pixels(frame, side_px, side_px, "rgb24"), pts, float((pts - start) * view.clip.time_base)
    except BaseException:
        OPEN.drop(side.path)  # a decoder that stumbled is not asked again
        raise


def _kept(side: ComparedFile, side_px: int) -> stills.Rgb:
    """The small picture kept of an absent file."""
    try:
        with stills.own_size_limits(), Image.open(io.BytesIO(side.kept), formats=("JPEG",)) as image:
            image.draft(None, (side_px, side_px))
            rgb = stills.composed(image)
    except (OSError, ValueError, SyntaxError) as error:
        raise UnreadableError(
            side.name,
            "its file is not at hand, and the small picture kept of it is damaged",
            advice="Plug in the drive with the library's files, then open the comparison again.",
        ) from error
    return thumbnails.fitted(rgb, side_px, side_px)


def _check_unchanged(side: ComparedFile) -> None:
    if not side.sha256:
        return
    path = Path(side.path)
    try:
        if path.stat().st_size > _MOST_CHECKED_BYTES:
            return
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise UnreadableError(side.name, "it was there a moment ago, but cannot be read now") from error
    if found != side.sha256:
        raise UnreadableError(
            side.name,
            "the file was changed since it was taken in, so it is not compared",
            advice="Check the case or the library to see what else was changed.",
        )


def packed(layer: str, pixels: stills.Rgb) -> ComparedPicture:
    stored = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR) if pixels.ndim == 3 else pixels
    written, jpeg = cv2.imencode(".jpg", stored, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    masked = thumbnails.jpeg(thumbnails.masked(pixels[::_MASKED_STEP, ::_MASKED_STEP]))
    return ComparedPicture(layer, np.asarray(jpeg, np.uint8).tobytes() if written else b"", masked)
