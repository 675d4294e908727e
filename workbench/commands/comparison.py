"""A match's two pictures lined up and compared, for looking at; kept in the case's cache, which may be emptied."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from workbench.commands.earlier_pictures import earlier_picture, file_at_hand
from workbench.commands.matches import match_of
from workbench.commands.running import wait
from workbench.commands.session import Session
from workbench.errors import InternalError, NotFoundError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.comparison import (
    LAYERS,
    VIEW_SIDE_PX,
    ComparedFile,
    Comparison,
    ComparisonRequest,
    ComparisonResult,
    Rect,
)
from workbench.model.match import Match
from workbench.model.media import MediaItem
from workbench.model.plain import from_plain, to_plain
from workbench.review.moments import match_moment

COMPARISON_TASK = "workbench.tasks.comparison:run"
READY_TASK = "workbench.tasks.comparison:make_ready"
_AFFINITY = "comparison"
VERSION = 3
"""Raised when the answers of the task change, so that kept ones are not used any more."""

_FRAMING = ("inset", "screenshot", "scaled", "letterboxed", "bordered", "side-filled")
_MOST_HELD = 4


@dataclass(frozen=True, slots=True)
class PictureComparison:
    """A comparison with the name its pictures are kept under.

    Attributes:
        key: For `picture`.
        found: What was found.
    """

    key: str
    found: Comparison


class ComparisonJob(Protocol):
    """A comparison under way, or at hand."""

    def on_done(self, callback: Callable[[Any], None], /) -> object:
        """Call back with the job when it has ended, at once if it has; on any thread."""

    def result(self, timeout_s: float | None = None, /) -> PictureComparison:
        """The comparison; raises what went wrong."""

    def cancel(self) -> object:
        """Nobody wants it any more."""


def compare(
    session: Session, match_id: int, *, pts: int | None = None, library_s: float | None = None
) -> ComparisonJob:
    """Ask for the comparison of a match.

    Args:
        match_id: Which match.
        pts, library_s: The moments of both sides; without, those the match is shown with.

    Raises:
        NotFoundError: There is no such match, or no picture of one of its sides.
    """
    match = match_of(session, match_id)
    moment = match_moment(session.state(), match)
    asked = moment.pts if pts is None else pts
    request = request_of(session, match, asked, moment.library_s if library_s is None and pts is None else library_s)
    key = _key(match, request)
    kept = _kept(session, key)
    if kept is not None:
        return _AtHand(PictureComparison(key, kept))
    name = f"{request.case.name}, {request.library.name}"
    job = session.pool.submit(
        COMPARISON_TASK, request, ComparisonResult, label="Lining up", source=name, affinity=_AFFINITY
    )
    return _UnderWay(session, key, job)


def make_ready(session: Session) -> Any:
    """Have a reader started and its libraries loaded, so that the next comparison is there at once.

    Returns:
        The job, without a value.
    """
    return session.pool.submit(READY_TASK, None, type(None), label="Getting ready", affinity=_AFFINITY)


def run(session: Session, match_id: int, progress: Progress = SILENT) -> PictureComparison:
    """The comparison of a match, waited for.

    Raises:
        NotFoundError: There is no such match, or no picture of one of its sides.
        UnreadableError: A file is gone, was changed or cannot be decoded.
    """
    return wait(compare(session, match_id), progress)  # type: ignore[arg-type] # all of a job that waiting needs


def picture(session: Session, key: str, layer: str, masked: bool = False) -> bytes:
    """One picture of a comparison as JPEG.

    Args:
        key: Of the comparison.
        layer: One of `LAYERS`.
        masked: The small grey one, in which nothing can be recognised.

    Raises:
        NotFoundError: The cache was emptied since.
    """
    name = _picture_name(key, layer, masked)
    found = session.store.cached(name) or _HELD.get(name)
    if not found:
        raise NotFoundError("This comparison is no longer kept.", advice="Choose the match again, and it is made anew.")
    return bytes(found)


# -- what is compared


def request_of(session: Session, match: Match, pts: int, library_s: float | None) -> ComparisonRequest:
    """What a worker is asked to compare.

    Raises:
        NotFoundError: There is no picture of one of the two sides.
    """
    medium = session.held_medium(match.media_id)
    changes = match.finding.transforms
    return ComparisonRequest(
        case=_case_side(session, medium, pts),
        library=_library_side(session, match, library_s),
        case_rects=_rects(change.rect for change in changes if change.name in _FRAMING),
        library_rects=_rects(change.rect for change in changes if change.name in ("cropped", "incomplete")),
        side_px=VIEW_SIDE_PX,
    )


def _rects(found: Any) -> tuple[Rect, ...]:
    return tuple(dict.fromkeys(rect for rect in found if rect is not None and min(rect[2:]) > 0))


def _case_side(session: Session, medium: MediaItem, pts: int) -> ComparedFile:
    return ComparedFile(medium.name, str(session.store.original_path(medium.sha256)), medium.sha256, pts)


def _library_side(session: Session, match: Match, time_s: float | None) -> ComparedFile:
    name = match.item.title or match.finding.name
    path = file_at_hand(match)
    if path is not None:
        moment_s = None if match.item.kind == "image" else (time_s or 0.0)
        return ComparedFile(name, str(path), match.item.sha256, 0, moment_s)
    found = earlier_picture(session, match, time_s)
    if found is None:
        raise NotFoundError(
            f"There is no picture of “{name}”: its file is not at hand, and none was kept.",
            advice="Plug in the drive with the library's files.",
        )
    return ComparedFile(name, time_s=found.time_s, kept=found.jpeg)


# -- keeping


def _key(match: Match, request: ComparisonRequest) -> str:
    """A name that both contents and all parameters go into."""
    library = request.library
    kept = hashlib.sha256(library.kept).hexdigest() if library.kept else ""
    parts = (
        VERSION,
        request.case.sha256,
        request.case.pts,
        match.item.sha256 or f"{match.item.library_id}/{match.finding.item}",
        kept,
        library.time_s,
        request.case_rects,
        request.library_rects,
        request.side_px,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def _picture_name(key: str, layer: str, masked: bool) -> str:
    return f"comparison-{key}-{layer}{'-masked' if masked else ''}"


def _kept(session: Session, key: str) -> Comparison | None:
    """What was found before, if its pictures are still there too."""
    name = f"comparison-{key}"
    data = session.store.cached(name) or _HELD.get(name)
    if not data:
        return None
    try:
        found = from_plain(Comparison, _with_cells(json.loads(data)))
    except (ValueError, KeyError, TypeError, InternalError):
        return None  # written by another version or damaged: made anew
    layers = () if found.why_not else LAYERS
    names = [_picture_name(key, layer, masked) for layer in layers for masked in (False, True)]
    return found if all(session.store.cached(name) or _HELD.get(name) for name in names) else None


def _keep(session: Session, key: str, result: ComparisonResult) -> None:
    plain = to_plain(result.comparison)
    plain["cells"] = result.comparison.cells.hex()
    parts = {f"comparison-{key}": json.dumps(plain).encode()}
    for one in result.pictures:
        parts[_picture_name(key, one.layer, False)] = one.jpeg
        parts[_picture_name(key, one.layer, True)] = one.masked_jpeg
    for name, data in parts.items():
        session.store.put_cached(name, data)
    if any(session.store.cached(name) is None for name in parts):
        _HELD.put(parts)


def _with_cells(plain: dict[str, Any]) -> dict[str, Any]:
    return {**plain, "cells": bytes.fromhex(plain["cells"])}


class _Held:
    """The last comparisons, for cases whose cache cannot be written; used by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sets: OrderedDict[int, dict[str, bytes]] = OrderedDict()
        self._number = 0

    def put(self, parts: dict[str, bytes]) -> None:
        """Hold one more; the oldest goes."""
        with self._lock:
            self._number += 1
            self._sets[self._number] = parts
            while len(self._sets) > _MOST_HELD:
                self._sets.popitem(last=False)

    def get(self, name: str) -> bytes | None:
        """A part, or None."""
        with self._lock:
            return next((parts[name] for parts in reversed(self._sets.values()) if name in parts), None)


_HELD = _Held()


class _AtHand:
    """A comparison that was kept."""

    def __init__(self, found: PictureComparison) -> None:
        self._found = found

    def on_done(self, callback: Callable[[Any], None]) -> None:
        callback(self)

    def done(self) -> bool:
        return True

    def result(self, timeout_s: float | None = None) -> PictureComparison:
        del timeout_s
        return self._found

    def cancel(self) -> None:
        """Too late."""


class _UnderWay:
    """A worker's job whose answer is kept, on the thread that brings it, before anybody hears of it."""

    def __init__(self, session: Session, key: str, job: Any) -> None:
        self._session, self._key, self._job = session, key, job
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[Any], None]] = []
        self._found: PictureComparison | None = None
        self._error: BaseException | None = None
        job.on_done(self._finish)

    def _finish(self, job: Any) -> None:
        try:
            result = job.result()
            _keep(self._session, self._key, result)
            self._found = PictureComparison(self._key, result.comparison)
        except Exception as error:  # noqa: BLE001 - whatever it was, whoever waits is told
            self._error = error
        with self._lock:
            self._ended.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback(self)

    def on_done(self, callback: Callable[[Any], None]) -> None:
        with self._lock:
            if not self._ended.is_set():
                self._callbacks.append(callback)
                return
        callback(self)

    def done(self) -> bool:
        return self._ended.is_set()

    def result(self, timeout_s: float | None = None) -> PictureComparison:
        self._ended.wait(timeout_s)
        if self._error is not None:
            raise self._error
        if self._found is None:
            raise WorkbenchError("The comparison is not finished yet.")
        return self._found

    def cancel(self) -> None:
        self._job.cancel()
