"""Reads two clips once more around the edges of their matches, every frame, and tells the edges to the frame."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from workbench.jobs import Progress
from workbench.matching import parameters as p
from workbench.matching.edges import Edge, Frames, edge
from workbench.matching.following import Line
from workbench.media.frame_view import FrameView
from workbench.media.opening import open_clip
from workbench.media.sniff import identify
from workbench.model.match import MatchFinding
from workbench.model.work import EdgesRequest, EdgesResult

_PICTURE_PX = 128
_LIBRARY_MORE_S = 0.25
_MOST_FRAMES = 240


def run(request: EdgesRequest, progress: Progress) -> EdgesResult:
    """The matches with their edges as far as frames tell them.

    Raises:
        UnreadableError: One of the clips is gone, changed to something else, or damaged.
    """
    ours = open_clip(request.path, request.name, identify(request.path, request.name))
    with ours:
        theirs = open_clip(
            request.library_path, request.library_name, identify(request.library_path, request.library_name)
        )
        with theirs:
            views = FrameView(ours), FrameView(theirs)
            found = []
            for number, match in enumerate(request.matches):
                progress.update(number, len(request.matches), f"Comparing edges with {request.library_name}", "matches")
                found.append(_refined(match, request.length_s, *views))
    return EdgesResult(tuple(found))


def _refined(match: MatchFinding, length_s: float, ours: FrameView, theirs: FrameView) -> MatchFinding:
    times = (match.query_start_s, match.query_end_s, match.library_start_s, match.library_end_s)
    followed = any(step.startswith(p.METHOD_THUMBS) for step in match.method)
    if followed or any(time_s is None for time_s in times):
        return match  # a window known to a sixteenth of the picture does not bear comparing frame by frame
    start_s, end_s, low_s, high_s = (float(time_s or 0.0) for time_s in times)
    speed = -match.speed if match.reversed else match.speed
    line = Line(speed, (low_s + high_s) / 2 - speed * (start_s + end_s) / 2)
    rect = next((one.rect for one in match.transforms if one.name == "cropped"), None)
    told: list[Edge] = []
    step_s, seen = 0.0, False
    for about_s, starts in ((start_s, True), (end_s, False)):
        query = _frames(ours, about_s - p.EDGE_AROUND_S, about_s + p.EDGE_AROUND_S, mirrored=match.mirrored)
        ends = sorted(line.at(about_s + side * p.EDGE_AROUND_S) for side in (-1, 1))
        library = _frames(theirs, ends[0] - _LIBRARY_MORE_S, ends[1] + _LIBRARY_MORE_S)
        found = edge(query, library, line, about_s, starts=starts, rect=rect)
        if found is not None:
            told.append(found)
            seen = True
            step_s = max(step_s, *(float(np.diff(one.times_s).max()) for one in (query, library)))
        elif (about_s < p.EDGE_INSIDE_S) if starts else (about_s > length_s - p.EDGE_INSIDE_S):
            told.append(Edge(about_s, line.at(about_s)))  # there is nothing before the first and after the last frame
        else:
            told.append(Edge(about_s, line.at(about_s)))
            step_s = match.edges_s or step_s
    first, last = told
    if not seen or last.query_s - first.query_s < p.EDGE_INSIDE_S:
        return match
    low_s, high_s = sorted((first.library_s, last.library_s))
    return replace(
        match,
        query_start_s=round(first.query_s, 3),
        query_end_s=round(last.query_s, 3),
        library_start_s=round(max(0.0, low_s), 3),
        library_end_s=round(high_s, 3),
        edges_s=round(max(step_s, 0.001), 3),
        method=(*match.method, p.METHOD_EDGES),
    )


def _frames(view: FrameView, start_s: float, end_s: float, *, mirrored: bool = False) -> Frames:
    """All frames shown in a stretch, with the one that is on at its start."""
    first = view.frame_at(view.pts_at(0.0)).pts or 0
    scale = float(view.clip.time_base)
    times, pictures = [], []
    for frame in view.run(view.pts_at(max(0.0, start_s)), _MOST_FRAMES, 1):
        time_s = ((frame.pts or 0) - first) * scale
        if time_s > end_s:
            break
        grey = np.asarray(
            cv2.cvtColor(view.pixels(frame, _PICTURE_PX, _PICTURE_PX, "rgb24"), cv2.COLOR_RGB2GRAY), np.uint8
        )
        times.append(time_s)
        pictures.append(np.ascontiguousarray(grey[:, ::-1]) if mirrored else grey)
    same = [number for number, one in enumerate(pictures) if one.shape == pictures[-1].shape]
    shown = np.stack([pictures[number] for number in same]) if same else np.zeros((0, 1, 1), np.uint8)
    return Frames(np.array([times[number] for number in same]), shown)
