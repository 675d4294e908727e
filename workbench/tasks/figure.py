"""Draws a comparison as a labelled picture, in a reader."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from workbench.errors import InternalError
from workbench.jobs import Progress
from workbench.matching import comparison, figure_pictures
from workbench.matching.comparison import Compared
from workbench.matching.figure_pictures import GAP_PX, MARGIN_PX, WIDTH_PX
from workbench.media.covering import cover
from workbench.media.lettering import INK, Line, lettered
from workbench.model.figure import FigureRequest, FigureResult, FigureSide
from workbench.model.times import timecode
from workbench.review.covering import carried_over
from workbench.tasks.comparison import shown

Rgb = npt.NDArray[np.uint8]

_SPACE_PX = 14


def run(request: FigureRequest, progress: Progress) -> FigureResult:
    """Draw one figure. The same files, settings and labels give the same bytes.

    Raises:
        UnreadableError: One of the two is gone, was changed, or cannot be decoded.
        Cancelled: The analyst stopped it.
    """
    asked = request.comparison
    case, _, case_s = shown(asked.case, asked.side_px)
    progress.check()
    library, _, library_s = shown(asked.library, asked.side_px)
    progress.check()
    found = comparison.compare(case, library, asked.side_px, asked.case_rects, asked.library_rects)
    progress.check()
    case, library, found = _covered(request, case, library, found)
    lined_up = request.lined_up and not found.told.why_not
    laid = lined_up or (request.mode == "lines" and not found.told.why_not)
    mode = request.mode if laid else "side"
    agreement = request.agreement and lined_up and mode != "lines"
    pictures = _pictures(request, found, case, library, mode, lined_up, agreement)
    drawn = _drawn_words(found, mode, lined_up, agreement)
    under = _labels(request, case_s, library_s, drawn)
    top, space = np.full((MARGIN_PX, WIDTH_PX, 3), 255, np.uint8), np.full((_SPACE_PX, WIDTH_PX, 3), 255, np.uint8)
    whole = np.vstack([top, pictures, space, under, top])
    written, png = cv2.imencode(".png", cv2.cvtColor(whole, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_PNG_COMPRESSION, 6])
    if not written:
        raise InternalError("The figure could not be encoded.")
    height, width = whole.shape[:2]
    data = np.asarray(png, np.uint8).tobytes()
    return FigureResult(data, width, height, mode, lined_up, drawn, found.told.why_not, case_s, library_s)


def _covered(request: FigureRequest, case: Rgb, library: Rgb, found: Compared) -> tuple[Rgb, Rgb, Compared]:
    """All pictures without what is not to be seen; nothing is left of a library picture that was not lined up."""
    if not request.covered:
        return case, library, found
    told = found.told
    there = ((0.0, 0.0, 1.0, 1.0),) if told.why_not else carried_over(request.covered, told.homography)
    drawn = [
        None if one is None else one.copy() for one in (case, library, found.case, found.library, found.difference)
    ]
    for picture, rects in zip(drawn, (request.covered, there, there, there, there), strict=True):
        if picture is not None:
            for rect in rects:
                cover(picture, rect)
    own, other, laid, known, difference = drawn
    assert own is not None  # noqa: S101 - copies of pictures
    assert other is not None  # noqa: S101
    return own, other, replace(found, case=laid, library=known, difference=difference)


def _pictures(  # noqa: PLR0917 - one call
    request: FigureRequest, found: Compared, case: Rgb, library: Rgb, mode: str, lined_up: bool, agreement: bool
) -> Rgb:
    told = found.told
    if mode == "lines":
        return figure_pictures.with_lines(figure_pictures.side_by_side(case, library), case, library, told)
    if mode == "side" and not agreement:
        turned = figure_pictures.turned_back(case, told) if lined_up else case
        return figure_pictures.side_by_side(turned, library)
    if mode in ("side", "blink"):
        layers = [one for one in (found.case, found.library) if one is not None]
        marked = [figure_pictures.with_agreement(one, told) if agreement else one for one in layers]
        return figure_pictures.side_by_side(marked[0], marked[1])
    if mode == "swipe":
        picture = figure_pictures.with_edge(figure_pictures.swiped(found, request.swipe), told)
    else:
        difference = found.difference
        assert difference is not None  # noqa: S101 - there is one of all that was lined up
        picture = figure_pictures.coloured(difference)
    return figure_pictures.one_picture(figure_pictures.with_agreement(picture, told) if agreement else picture)


def _drawn_words(found: Compared, mode: str, lined_up: bool, agreement: bool) -> str:
    """What was done to the pictures, and how to read the marks."""
    told = found.told
    done = [
        *(["exchanged from negative to positive"] if told.inverted and mode != "side" else []),
        *(["turned back left to right"] if told.mirrored else []),
        *([f"turned back by {told.rotation_deg} degrees"] if told.rotation_deg else []),
    ]
    laid = mode in ("swipe", "blink", "difference") or agreement
    if laid:
        done.append("laid over the library's picture")
    parts = {
        "side": "Side by side",
        "swipe": "One picture over the other: left of the white line the case's copy, right of it the library's",
        "blink": "Both pictures in one frame, side by side",
        "difference": "Difference once brightness and colour are fitted: what is bright differs",
        "lines": "Each line joins one place found in both pictures, as they are",
    }
    text = f"{parts[mode]}."
    if mode != "lines" and lined_up and done:
        text += f" The case's copy is {', '.join(done)}."
    elif not lined_up and mode == "side":
        text += " Both are shown as they are."
    if agreement:
        text += " Dots: the two agree. Outlines: they differ. Without a mark: not judged."
    return text


def _labels(request: FigureRequest, case_s: float | None, library_s: float | None, drawn: str) -> Rgb:
    room = (WIDTH_PX - 2 * MARGIN_PX - GAP_PX) // 2
    columns = [
        lettered(_side_lines(side, at_s), room) for side, at_s in ((request.case, case_s), (request.library, library_s))
    ]
    height = max(len(column) for column in columns)
    foot = lettered((Line(request.changed, ink=INK), Line(drawn, size_px=18)), WIDTH_PX - 2 * MARGIN_PX)
    canvas = np.full((height + _SPACE_PX + len(foot), WIDTH_PX, 3), 255, np.uint8)
    for column, left in zip(columns, (MARGIN_PX, MARGIN_PX + room + GAP_PX), strict=True):
        canvas[: len(column), left : left + room] = column
    canvas[height + _SPACE_PX :, MARGIN_PX : WIDTH_PX - MARGIN_PX] = foot
    return canvas


def _side_lines(side: FigureSide, at_s: float | None) -> tuple[Line, ...]:
    heading = side.heading if at_s is None else f"{side.heading}, at {timecode(at_s)}"
    return (
        Line(heading, size_px=22, bold=True, ink=INK),
        *(Line(text) for text in side.lines),
        *((Line(f"SHA-256 {side.sha256}", size_px=15, mono=True),) if side.sha256 else ()),
    )
