"""Lays the report out for looking at, in a reader: covered and masked as it has to be, nothing written."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from workbench.export.exporters import told
from workbench.export.preview_pages import preview_pages
from workbench.jobs import Progress
from workbench.media import stills, thumbnails
from workbench.model.media import Picture
from workbench.model.report_preview import PreviewPicture, PreviewRequest, PreviewResult
from workbench.model.work import ReportPicture
from workbench.tasks.report import with_pictures_covered

_FIGURE = "figure:"


def run(request: PreviewRequest, progress: Progress) -> PreviewResult:
    """The pages.

    Raises:
        Cancelled: Something else is chosen meanwhile.
    """
    report = with_pictures_covered(request.report)
    content = told(report)
    masked = frozenset(request.masked)
    shown: dict[str, PreviewPicture] = {}
    for number, one in enumerate(report.pictures):
        progress.update(number, len(report.pictures), "Preparing the preview", "pictures")
        width_px = request.width_px * (2 if one.key.startswith(_FIGURE) else 1)
        picture = _shown(one, f"picture-{number}", width_px, masked=one.key in masked)
        if picture is not None:
            shown[one.key] = picture
    return PreviewResult(tuple(preview_pages(content, shown, request.claims_count)))


def _shown(one: ReportPicture, name: str, width_px: int, *, masked: bool) -> PreviewPicture | None:
    """The picture at its size on the page; None for what cannot be decoded, which the page then calls absent."""
    try:
        with stills.own_size_limits(), Image.open(io.BytesIO(one.jpeg), formats=("JPEG", "PNG")) as image:
            rgb = np.asarray(image.convert("RGB"))
    except (OSError, ValueError, SyntaxError):
        return None
    fitted = thumbnails.fitted(rgb, width_px, 4 * width_px)
    height, width = fitted.shape[:2]
    pixels = thumbnails.masked(fitted) if masked else fitted
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[:, :, None], 3, axis=2)
    opaque = np.full((*pixels.shape[:2], 1), 255, np.uint8)
    bgra = np.concatenate([pixels[:, :, ::-1], opaque], axis=2)
    raw = Picture(bgra.shape[1], bgra.shape[0], "bgra", np.ascontiguousarray(bgra).tobytes())
    return PreviewPicture(name, width, height, raw, masked)
