"""The clips that `bench video-reuse` searches for: excerpts of the library, edited, among footage that is new.

They are encoded and read as any file of a case would be; the truth says which seconds are which of the library.
Excerpts are drawn where something moves, unless told otherwise: where nothing does, time cannot be told.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from tests.benchmarks import clip_edits, clip_files, clip_library, made_clips
from tests.benchmarks.clip_edits import EDITS, Edit
from tests.benchmarks.clip_files import Frame
from tests.benchmarks.clip_library import PHOTOGRAPHS, Clip
from tests.benchmarks.still_sheet import Rgb, filling
from workbench.model.hashes import Signature

Span = tuple[float, float]
_FILLER_FIRST = 97
_BEHIND_FIRST = 77
_GAPS_FIRST = 57
"""Numbers of made clips that are in no library, counted downwards; 98 can be made of the shared photographs."""
_TAIL_S = 4.0
_MOST_OF_SOURCE = 0.8
_MOVING_SHARE, _MOVING_HALF = 0.01, 0.5
"""Something moves in a stretch when in half of its half seconds so many of the pixels change."""
_DRAWS = 50
PARTS = 6


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a query that is footage of the library. Seconds; ends left out.

    Attributes:
        item: Of the library.
        query_start_s, query_end_s: Where it is.
        library_start_s, library_end_s: What it is.
        mirrored, reversed: As edited.
    """

    item: int
    query_start_s: float
    query_end_s: float
    library_start_s: float
    library_end_s: float
    mirrored: bool = False
    reversed: bool = False

    @property
    def speed(self) -> float:
        """Library seconds per query second."""
        return (self.library_end_s - self.library_start_s) / (self.query_end_s - self.query_start_s)

    def library_at(self, query_s: float) -> float:
        """Which moment of the library a moment of the query shows, continued beyond the ends."""
        gone = (query_s - self.query_start_s) * self.speed
        return self.library_end_s - gone if self.reversed else self.library_start_s + gone


@dataclass(frozen=True, slots=True)
class Query:
    """A clip to search for.

    Attributes:
        name: For messages.
        edit: What was done.
        length_s: Of the clip.
        parts: What of it is in the library; all else is new.
        signature: As intake makes it.
        cuts_s: Likewise, when its pictures change at once.
    """

    name: str
    edit: str
    length_s: float
    parts: tuple[Part, ...]
    signature: Signature
    cuts_s: tuple[float, ...] = ()

    @property
    def new_s(self) -> list[Span]:
        """Stretches that are in no library."""
        ends = [0.0, *(part.query_end_s for part in self.parts)]
        starts = [*(part.query_start_s for part in self.parts), self.length_s]
        return [(start, end) for start, end in zip(ends, starts, strict=True) if end > start]


@dataclass(frozen=True, slots=True)
class _Made:
    """An encoded query without its signature."""

    path: Path
    length_s: float
    parts: tuple[Part, ...]


class QueryMaker:
    """Makes queries, and keeps their files where asked to.

    Attributes:
        folder: Where files go.
    """

    def __init__(self, folder: Path, *, keep: bool, anywhere: bool = False) -> None:
        self._anywhere = anywhere
        self.folder = folder / _code_digest() if keep else folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self._keep = keep

    def edited(self, source: Clip, place: int, name: str) -> Query:
        """An edited excerpt between two stretches of new footage.

        Args:
            source: Whence.
            place: Of the source among the sources; chooses what is drawn and the new footage.
            name: Of the edit.
        """
        stem = f"{source.path.stem}-{source.item}-{place}-{list(EDITS).index(name)}"
        made = self._made(stem, lambda path: _write_edited(path, source, place, name, anywhere=self._anywhere))
        return self._query(made, f"{name}, {source.name}", name)

    def montage(self, sources: Sequence[Clip], number: int) -> Query:
        """Parts of several sources in another order, with gaps of new footage between them."""
        told = hashlib.sha256(repr([(one.item, one.name) for one in sources]).encode()).hexdigest()[:8]
        stem = f"montage-{number}-{told}"
        made = self._made(stem, lambda path: _write_montage(path, sources, number, anywhere=self._anywhere))
        return self._query(made, f"montage {number}", "montage")

    def joined(self, source: Clip, number: int) -> Query:
        """Two pieces of one source with what lies between them left out, among new footage."""
        stem = f"joined-{source.path.stem}-{source.item}-{number}"
        made = self._made(stem, lambda path: _write_joined(path, source, number, anywhere=self._anywhere))
        return self._query(made, f"joined {number}, {source.name}", "joined")

    def _made(self, stem: str, write: Callable[[Path], _Made]) -> _Made:
        stem += "-anywhere" * self._anywhere
        path, truth = (self.folder / f"{stem}{ending}" for ending in (".mp4", ".json"))
        if self._keep and truth.exists():
            kept = json.loads(truth.read_text("utf-8"))
            return _Made(path, kept["length_s"], tuple(Part(**part) for part in kept["parts"]))
        made = write(path)
        if self._keep:
            told = {"length_s": made.length_s, "parts": [asdict(part) for part in made.parts]}
            truth.write_text(json.dumps(told), "utf-8")
        return made

    def _query(self, made: _Made, name: str, edit: str) -> Query:
        signature, cuts_s = clip_library.read(made.path)
        if not self._keep:
            made.path.unlink()
        return Query(name, edit, made.length_s, made.parts, signature, cuts_s)


def _code_digest() -> str:
    """Changes with the code that makes queries, so that what was kept is not what is meant no longer."""
    files = [Path(module.__file__) for module in (clip_edits, clip_files, made_clips)] + [Path(__file__)]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]


def new_footage(number: int, start_s: float, end_s: float) -> Iterator[Frame]:
    """A stretch of a made clip that is in no library."""
    photographs = made_clips.photographs_of(number, PHOTOGRAPHS)
    for time_s, picture in made_clips.frames(number, photographs, end_s=end_s):
        if time_s >= start_s:
            yield time_s, picture


@lru_cache(maxsize=1)
def _behind(number: int) -> list[Rgb]:
    return [picture for _, picture in new_footage(number, 0.0, 11.0)]


def excerpt(path: Path, start_s: float, length_s: float) -> tuple[list[Frame], float]:
    """Frames of a stretch, and when the last of them stops being shown."""
    frames = clip_files.read(path, start_s, start_s + length_s + 1.0)
    inside = [frame for frame in frames if frame[0] < start_s + length_s]
    step = inside[-1][0] - inside[-2][0]
    return inside, frames[len(inside)][0] if len(frames) > len(inside) else inside[-1][0] + step


def _write_edited(path: Path, source: Clip, place: int, name: str, *, anywhere: bool) -> _Made:
    edit = EDITS[name]
    rng = np.random.default_rng([7, place, list(EDITS).index(name)])
    lead = float(rng.uniform(3.5, 4.5))
    frames, end_s = _drawn_excerpt(source, edit.excerpt_s, rng, anywhere=anywhere)
    behind = _behind(_BEHIND_FIRST - place) if edit.on_background else []
    done = clip_edits.edited(edit, frames, end_s, rng, behind)
    height, width = done.frames[0][1].shape[:2]
    part = _part(source.item, lead, frames[0][0], end_s, edit)

    def shown() -> Iterator[Frame]:
        after = False
        for time_s, picture in new_footage(_FILLER_FIRST - place, 0.0, lead + _TAIL_S):
            if time_s >= lead and not after:
                yield from ((lead + at, one) for at, one in done.frames)
                after = True
                offset = part.query_end_s - time_s
            yield (time_s + offset if after else time_s), filling(picture, width, height)

    clip_files.write(path, shown(), crf=edit.crf)
    return _Made(path, part.query_end_s + _TAIL_S, (part,))


def _drawn_excerpt(
    source: Clip, length_s: float, rng: np.random.Generator, *, anywhere: bool
) -> tuple[list[Frame], float]:
    whole = source.signature.duration_s
    length = min(length_s, _MOST_OF_SOURCE * whole)
    starts = rng.uniform(0, whole - length, _DRAWS).tolist()
    moving = [start for start in starts if anywhere or _moves(source.path, start, start + length)]
    return excerpt(source.path, (moving or starts)[0], length)


_movement = lru_cache(maxsize=32)(clip_files.movement)


def _moves(path: Path, start_s: float, end_s: float) -> bool:
    """Whether enough moves in a stretch to tell which one it is."""
    inside = [share >= _MOVING_SHARE for time_s, share in _movement(path) if start_s <= time_s < end_s]
    return bool(inside) and float(np.mean(inside)) >= _MOVING_HALF


def _part(item: int, query_s: float, start_s: float, end_s: float, edit: Edit) -> Part:
    length = (end_s - start_s) / edit.speed
    return Part(item, query_s, query_s + length, start_s, end_s, edit.mirrored, edit.reversed)


def _write_montage(path: Path, sources: Sequence[Clip], number: int, *, anywhere: bool) -> _Made:
    """Six re-encoded parts of 3-5 s; before, between and after them 1.5-3 s that are new."""
    rng = np.random.default_rng([8, number])
    chosen = np.resize(rng.permutation(len(sources)), PARTS).tolist()
    width, height = made_clips.SIZE
    parts: list[Part] = []
    gaps = rng.uniform(1.5, 3.0, PARTS + 1).tolist()
    length = 0.0

    def shown() -> Iterator[Frame]:
        nonlocal length
        for place, gap in enumerate(gaps):
            new = new_footage(_GAPS_FIRST - (PARTS + 1) * number - place, 0.0, gap)
            yield from ((length + time_s, picture) for time_s, picture in new)
            length += gap
            if place == PARTS:
                return
            source = sources[chosen[place]]
            inside, end_s = _drawn_excerpt(source, float(rng.uniform(3, 5)), rng, anywhere=anywhere)
            part = _part(source.item, length, inside[0][0], end_s, EDITS["re-encode"])
            yield from ((length + at - inside[0][0], filling(picture, width, height)) for at, picture in inside)
            parts.append(part)
            length = part.query_end_s

    clip_files.write(path, shown(), crf=28)
    return _Made(path, length, tuple(parts))


def _write_joined(path: Path, source: Clip, number: int, *, anywhere: bool) -> _Made:
    """Two pieces of 2.5-4 s, 0.8-2.5 s left out between them; before and after them 2-3 s that are new."""
    rng = np.random.default_rng([9, number])
    first_s, left_out_s, second_s = (float(rng.uniform(*ends)) for ends in ((2.5, 4), (0.8, 2.5), (2.5, 4)))
    inside, _ = _drawn_excerpt(source, first_s + left_out_s + second_s, rng, anywhere=anywhere)
    begun_s, length = inside[0][0], float(rng.uniform(2, 3))
    pieces = [
        [frame for frame in inside if frame[0] < begun_s + first_s],
        [frame for frame in inside if frame[0] >= begun_s + first_s + left_out_s],
    ]
    width, height = made_clips.SIZE
    parts: list[Part] = []

    def shown() -> Iterator[Frame]:
        nonlocal length
        yield from _new(_GAPS_FIRST - 2 * (number % 20), 0.0, length)
        for piece in pieces:
            end_s = piece[-1][0] + piece[-1][0] - piece[-2][0]
            parts.append(_part(source.item, length, piece[0][0], end_s, EDITS["re-encode"]))
            yield from ((length + at - piece[0][0], filling(picture, width, height)) for at, picture in piece)
            length = parts[-1].query_end_s
        yield from _new(_GAPS_FIRST - 2 * (number % 20) - 1, length, 2.5)
        length += 2.5

    clip_files.write(path, shown(), crf=28)
    return _Made(path, length, tuple(parts))


def _new(number: int, begins_s: float, length_s: float) -> Iterator[Frame]:
    """New footage that begins at a time of the query."""
    yield from ((begins_s + time_s, picture) for time_s, picture in new_footage(number, 0.0, length_s))
