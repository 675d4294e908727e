"""A real case with many frames for the benchmarks of the desk: clips as a reader would answer, with thumbnails.

The store, the commands and the cache are the program's own; only the reading of the files is made up, since decoding
hundreds of hours of film would measure something else. Pictures are drawn, then scaled, masked and encoded as a reader
does it (`media.thumbnails`). A few hundred different ones are linked into the cache under the names of all frames.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from tests.unit.commands.fakes import MP4, FakePool, signature
from workbench.commands import case
from workbench.commands.session import Session
from workbench.media import thumbnails
from workbench.model.hashes import Signature
from workbench.model.ids import KeyframeId, MediaId
from workbench.model.media import Keyframe, KeyframeOrigin, MediaFacts, MediaKind, Shot
from workbench.model.times import TimeBase
from workbench.model.work import IntakeRequest, IntakeResult

PICTURES = 400
STEP_MS = 4_000
FRAMES_A_SHOT = 4
CLIP_PX = (480, 270)


def build(
    folder: Path, media: int, frames_each: int, codes_of: Callable[[bytes, float], Signature] = signature
) -> Session:
    """Make the case and open it.

    Args:
        folder: An empty folder to work in.
        media: How many clips.
        frames_each: Keyframes of each, one every four seconds, four to a shot, every ninth flat.
        codes_of: The signature of a clip with these bytes and that length, s.
    """
    incoming = folder / "incoming"
    incoming.mkdir(parents=True)
    files = []
    for number in range(media):
        files.append(incoming / f"clip-{number + 1:03}.mp4")
        files[-1].write_bytes(MP4 + f"clip {number}".encode())
    pool = FakePool()
    pool.tasks["workbench.tasks.intake:run"] = lambda request: _reading(request, frames_each, codes_of)
    session, _report = case.new(folder / "desk.case", media=files, by="Mara", pool=pool)  # type: ignore[arg-type]
    _link_thumbs(session, _pictures(folder / "pictures"))
    return session


def _reading(request: IntakeRequest, frames: int, codes_of: Callable[[bytes, float], Signature]) -> IntakeResult:
    times = [number * STEP_MS for number in range(frames)]
    found = tuple(
        Keyframe(KeyframeId(0), MediaId(0), pts, pts / 1000, KeyframeOrigin.SHOT, flat=number % 9 == 0, quality=80)
        for number, pts in enumerate(times)
    )
    long = FRAMES_A_SHOT * STEP_MS
    duration_s = frames * STEP_MS / 1000
    shots = tuple(Shot(start, start + long - 40, "cut" if start else "start") for start in times[::FRAMES_A_SHOT])
    facts = MediaFacts("MP4", 1280, 720, duration_s, round(duration_s * 25), 25.0, TimeBase(1, 1000))
    codes = codes_of(Path(request.path).read_bytes(), duration_s)
    return IntakeResult(MediaKind.VIDEO, facts, shots, found, (), codes)


def _pictures(folder: Path) -> list[tuple[Path, Path]]:
    """Drawn pictures, each shown and masked."""
    folder.mkdir()
    random = np.random.default_rng(8)
    made = []
    for number in range(PICTURES):
        small = random.integers(30, 226, (9, 16, 3), dtype=np.uint8)
        picture = np.asarray(cv2.resize(small, CLIP_PX, interpolation=cv2.INTER_CUBIC), np.uint8)
        grain = random.integers(0, 20, picture.shape, dtype=np.uint8)
        picture = np.asarray(cv2.add(picture, grain), np.uint8)
        cv2.putText(picture, str(number), (20, 60), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (255, 255, 255), 3)
        pair = folder / f"{number}.jpg", folder / f"{number}.masked.jpg"
        pair[0].write_bytes(thumbnails.jpeg(picture))
        pair[1].write_bytes(thumbnails.jpeg(thumbnails.masked(picture)))
        made.append(pair)
    return made


def _link_thumbs(session: Session, pictures: list[tuple[Path, Path]]) -> None:
    """Put a picture where the store looks for the thumbnail of each frame."""
    place = 0
    for item in session.state().media:
        thumbs = session.path / "cache" / "thumbs" / item.sha256
        thumbs.mkdir(parents=True, exist_ok=True)
        for frame in session.state().keyframes[item.id]:
            for source, ending in zip(pictures[place % PICTURES], (".jpg", ".masked.jpg"), strict=True):
                os.link(source, thumbs / f"{frame.pts}{ending}")
            place += 1
