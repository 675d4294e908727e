"""The library's side of a match as a picture: the exact frame where the file is at hand, else the nearest kept one.

What was shown once is kept in the case, so that a report looks the same with the library unplugged.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.commands.session import Session
from workbench.errors import WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.ids import ItemId
from workbench.model.match import Match
from workbench.model.work import FramesRequest, FramesResult
from workbench.review.moments import match_moment
from workbench.storage.library_store import LibraryStore

FRAMES_TASK = "workbench.tasks.frames:run"
PICTURE_PX = 960
_WAIT_S = 20.0


@dataclass(frozen=True, slots=True)
class EarlierPicture:
    """A picture of the library item.

    Attributes:
        jpeg: Encoded.
        time_s: The moment it shows; None for a still.
    """

    jpeg: bytes = field(repr=False)
    time_s: float | None


def cache_key(library_id: str, item: int, what: str) -> str:
    """Name in the case's cache."""
    return f"library-{library_id}-{item}-{what}"


def earlier_picture(
    session: Session, match: Match, time_s: float | None = None, masked: bool = False
) -> EarlierPicture | None:
    """The library side of a match at a time; None when neither cache nor library has any picture."""
    if time_s is not None:
        exact = _exact(session, match, time_s, masked)
        if exact is not None:
            return EarlierPicture(exact, time_s)
    return _kept(session, match, time_s, masked) or _from_library(match, time_s, masked)


def keep_exact(session: Session, matches: Sequence[Match], progress: Progress = SILENT) -> None:
    """Fetch the frame each match is shown with while its library is at hand."""
    state = session.state()
    for number, match in enumerate(matches):
        progress.update(number, len(matches), "Keeping pictures of what was found", "matches")
        moment = match_moment(state, match)
        if moment.library_s is not None:
            earlier_picture(session, match, moment.library_s)


def _exact(session: Session, match: Match, time_s: float, masked: bool) -> bytes | None:
    key = cache_key(match.item.library_id, match.finding.item, f"at{round(time_s * 1000)}{'m' if masked else ''}")
    kept = session.store.cached(key)
    if kept is not None:
        return bytes(kept)
    path = file_at_hand(match)
    if path is None:
        return None
    request = FramesRequest(
        path=str(path),
        name=match.finding.name,
        max_width_px=PICTURE_PX,
        max_height_px=PICTURE_PX,
        format="jpeg",
        masked=masked,
        time_s=time_s,
    )
    try:
        job = session.pool.submit(
            FRAMES_TASK, request, FramesResult, label=match.finding.name, source=match.finding.name, affinity=str(path)
        )
        pictures = job.result(_WAIT_S).pictures
    except WorkbenchError:  # the library's file is gone bad: the kept picture is shown with its own time instead
        return None
    if not pictures:
        return None
    session.store.put_cached(key, pictures[0].data)
    return pictures[0].data


def file_at_hand(match: Match) -> Path | None:
    """The item's file, if it is where it was and unchanged since the library read it."""
    if not match.item.path:
        return None
    path = Path(match.item.path)
    try:
        status = path.stat()
        with LibraryStore.open(Path(match.item.library), read_only=True) as store:
            same_library = store.info().library_id == match.item.library_id
            item = store.known_path(match.item.path, status.st_size, status.st_mtime_ns)
    except (OSError, WorkbenchError):  # unplugged: the kept picture stands in
        return None
    return path if same_library and item == match.finding.item else None


def _kept(session: Session, match: Match, time_s: float | None, masked: bool) -> EarlierPicture | None:
    listing = session.store.cached(cache_key(match.item.library_id, match.finding.item, "times"))
    for time_us in _nearest_first(json.loads(listing or b"[]"), match, time_s):
        suffix = f"{time_us}{'m' if masked else ''}"
        data = session.store.cached(cache_key(match.item.library_id, match.finding.item, suffix))
        if data is not None:
            return EarlierPicture(data, _shown(match, time_us))
    return None


def _from_library(match: Match, time_s: float | None, masked: bool) -> EarlierPicture | None:
    try:
        with LibraryStore.open(Path(match.item.library), read_only=True) as store:
            if store.info().library_id != match.item.library_id:
                return None
            item = ItemId(match.finding.item)
            times = _nearest_first(list(store.thumb_times(item)), match, time_s) or [0]
            data = store.thumb(item, times[0], masked=masked)
    except WorkbenchError:  # unplugged, in use or damaged: the card says offline, with the facts it kept
        return None
    return None if data is None else EarlierPicture(data, _shown(match, times[0]))


def _shown(match: Match, time_us: int) -> float | None:
    return None if match.item.kind == "image" else time_us / 1e6


def _nearest_first(times: list[int], match: Match, time_s: float | None) -> list[int]:
    wanted_us = _wanted_us(match, time_s)
    return sorted(times, key=lambda time: abs(time - wanted_us))


def _wanted_us(match: Match, time_s: float | None) -> int:
    if time_s is not None:
        return round(time_s * 1e6)
    start_s = match.finding.library_start_s
    return 0 if start_s is None else round((start_s + (match.finding.library_end_s or start_s)) / 2 * 1e6)
