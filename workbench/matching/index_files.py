"""Index files of one library: written once under a generation number, never changed, memory-mapped, disposable.

A manifest `GENERATION.json` names segments (folders of arrays) and items taken out since. New items go into new
segments; when segments get many, the smallest are merged into one, as are those of which many items are out. A mapped
file cannot be replaced on Windows, so files are never touched again; what no manifest names goes at the next opening.

Answers do not depend on how items are spread over segments. On opening all files are checked except the feature sets
and large lists, which are checked piece by piece when they are read; a search that meets damage has all built again.
"""

from __future__ import annotations

import json
import shutil
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from workbench.errors import DamagedError
from workbench.jobs import SILENT, Progress
from workbench.matching.segment_merging import merge
from workbench.matching.segments import VIEWS, Segment, SegmentWriter, open_segment
from workbench.model.hashes import Signature

__all__ = ["FORMAT", "VIEWS", "LibraryIndex", "Segment", "open_index", "update"]

FORMAT = 3
_MOST_SEGMENTS = 8
_MOST_REMOVED = 0.2
_SEGMENT_BYTES = 256 << 20
"""Feature sets gathered in memory before a segment is written: 8,000 pictures."""
_ORPHAN_AGE_S = 3600.0

Reader = Callable[[list[int]], Iterator[tuple[int, Signature]]]
Manifest = dict[str, Any]


@dataclass(frozen=True, slots=True)
class LibraryIndex:
    """All of a library that a search needs.

    Attributes:
        generation: Of the library.
        segments: In order of writing.
        removed: Items that are in a segment but no longer in the library.
        wanted: The only items looked at, ascending; None for all.
        clips: Ids of items that are clips.
        durations_s, rates_hz: Of each clip.
    """

    generation: int
    segments: tuple[Segment, ...]
    removed: frozenset[int]
    clips: frozenset[int]
    durations_s: dict[int, float]
    rates_hz: dict[int, float]
    wanted: npt.NDArray[np.int64] | None = None

    def only(self, items: frozenset[int]) -> LibraryIndex:
        """The same index with nothing in it but some of its items; segments without any of them are not read.

        A medium that is found in the whole index in one of the items is found in this too: fewer items leave more room
        among candidates, and teach fewer templates.
        """
        wanted = np.array(sorted(items), np.int64)
        segments = tuple(one for one in self.segments if np.isin(one.items[:, 0], wanted).any())
        return replace(self, segments=segments, clips=self.clips & items, wanted=wanted)

    @property
    def code_count(self) -> int:
        """Stored codes, all views."""
        return sum(segment.codes.shape[1] for segment in self.segments)


def _read_manifest(folder: Path, generation: int, library_id: str) -> Manifest:
    manifest = json.loads((folder / f"{generation}.json").read_text("utf-8"))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT or manifest.get("library_id") != library_id:
        raise DamagedError("The index belongs to another library or version.")
    return manifest


def open_index(folder: Path, generation: int, library_id: str) -> LibraryIndex | None:
    """Open the index files of one generation.

    Returns:
        None when there are none for it, or they are damaged: then `update` writes them.
    """
    try:
        manifest = _read_manifest(folder, generation, library_id)
        entries = manifest["segments"]
        if not isinstance(entries, list):
            return None
        segments = tuple(open_segment(folder / entry["name"], entry["files"]) for entry in entries)
        removed = frozenset(int(item) for item in manifest["removed"])
        return _joined(generation, segments, removed)
    except (OSError, ValueError, KeyError, TypeError, EOFError, DamagedError):
        return None


def stamps(folder: Path, generation: int) -> dict[Path, tuple[int, int]]:
    """Size and time of change of each file of a generation, to tell later whether somebody touched them.

    Returns:
        Files that are gone are left out: what was mapped of them stays readable, and tidying up removes some.
    """
    found = {}
    for name in _named_by(folder / f"{generation}.json"):
        for path in (folder / name).glob("*"):
            with suppress(OSError):
                state = path.stat()
                found[path] = (state.st_size, state.st_mtime_ns)
    return found


def _joined(generation: int, segments: tuple[Segment, ...], removed: frozenset[int]) -> LibraryIndex:
    clips = [
        (int(item), length / 1e6, rate / 1000)
        for segment in segments
        for item, _, length, rate in segment.items[segment.items[:, 1] > 0].tolist()
        if item not in removed
    ]
    return LibraryIndex(
        generation,
        segments,
        removed,
        frozenset(item for item, _, _ in clips),
        {item: length for item, length, _ in clips},
        {item: rate for item, _, rate in clips},
    )


def _latest(folder: Path, library_id: str, below: int) -> tuple[Manifest, LibraryIndex] | None:
    """The newest readable set older than a generation."""
    numbers = sorted((int(path.stem) for path in folder.glob("*.json") if path.stem.isdigit()), reverse=True)
    for number in numbers:
        if number < below and (index := open_index(folder, number, library_id)) is not None:
            return _read_manifest(folder, number, library_id), index
    return None


def update(
    folder: Path, generation: int, library_id: str, items: Iterable[int], read: Reader, *, progress: Progress = SILENT
) -> LibraryIndex:
    """Bring the index files up to a generation and open them.

    Args:
        folder: Of the index files; made if absent.
        generation, library_id: Of the library now.
        items: Ids of all its items.
        read: Yields the signatures of the items asked for.

    Raises:
        OSError: The files cannot be written.
        DamagedError: They cannot be read back.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if (present := open_index(folder, generation, library_id)) is not None:
        return present
    wanted = set(items)
    earlier = _latest(folder, library_id, generation)
    try:
        entries, gone = _extended(folder, wanted, read, earlier, progress)
    except DamagedError:  # met while merging: the library itself is read again
        entries, gone = _extended(folder, wanted, read, None, progress)
    _write_manifest(folder, generation, library_id, entries, gone)
    opened = open_index(folder, generation, library_id)
    if opened is None:
        raise DamagedError("The index of the library could not be read back after writing it.")
    _tidy(folder, generation, {str(entry["name"]) for entry in entries})
    return opened


def _extended(
    folder: Path, wanted: set[int], read: Reader, earlier: tuple[Manifest, LibraryIndex] | None, progress: Progress
) -> tuple[list[Manifest], set[int]]:
    """Entries of a manifest that covers the items wanted, and the items in its segments that are no longer wanted."""
    entries: list[Manifest] = []
    held: list[set[int]] = []
    if earlier is not None:
        manifest, index = earlier
        entries = list(manifest["segments"])
        held = [set(segment.items[:, 0].tolist()) for segment in index.segments]
    known: set[int] = set().union(*held)
    for entry, items in _written_batches(folder, sorted(wanted - known), read, progress):
        entries.append(entry)
        held.append(items)
    gone = known - wanted
    chosen = _to_merge(held, gone)
    left = [entry for place, entry in enumerate(entries) if place not in chosen]
    inside: set[int] = set().union(*(held[place] for place in chosen))
    if inside - gone:
        left.append(_merged(folder, [entries[place] for place in chosen], frozenset(gone)))
    for place in chosen:
        if earlier is None or entries[place] not in earlier[0]["segments"]:  # written just now, and never named
            shutil.rmtree(folder / entries[place]["name"], ignore_errors=True)
    return left, gone - inside


def _to_merge(held: list[set[int]], gone: set[int]) -> list[int]:
    """Segments to write afresh: of which many items are out, and when there are too many the smallest."""
    chosen = [place for place, items in enumerate(held) if len(items & gone) > _MOST_REMOVED * len(items)]
    rest = sorted((place for place in range(len(held)) if place not in chosen), key=lambda place: len(held[place]))
    if len(rest) + bool(chosen) > _MOST_SEGMENTS:
        chosen += rest[: len(rest) - _MOST_SEGMENTS // 2]
    return sorted(chosen)


def _merged(folder: Path, entries: list[Manifest], gone: frozenset[int]) -> Manifest:
    segments = [open_segment(folder / entry["name"], entry["files"]) for entry in entries]
    name = _new_name()
    files = merge(segments, gone, folder / f"{name}.part")
    (folder / f"{name}.part").rename(folder / name)
    return {"name": name, "files": files}


def _new_name() -> str:
    return f"segment-{uuid.uuid4().hex[:12]}"


def _written_batches(
    folder: Path, items: list[int], read: Reader, progress: Progress
) -> Iterator[tuple[Manifest, set[int]]]:
    """Write new items into segments of bounded size."""
    writer, inside = SegmentWriter(), set[int]()
    for number, (item, signature) in enumerate(read(items) if items else ()):
        progress.update(number, len(items), "Indexing the library", "items")
        writer.add(item, signature)
        inside.add(item)
        if writer.size >= _SEGMENT_BYTES:
            yield _written(folder, writer), inside
            writer, inside = SegmentWriter(), set()
    if inside:
        yield _written(folder, writer), inside


def _written(folder: Path, writer: SegmentWriter) -> Manifest:
    name = _new_name()
    files = writer.write(folder / f"{name}.part")
    (folder / f"{name}.part").rename(folder / name)
    return {"name": name, "files": files}


def _write_manifest(folder: Path, generation: int, library_id: str, entries: list[Manifest], gone: set[int]) -> None:
    manifest = {
        "format": FORMAT,
        "library_id": library_id,
        "generation": generation,
        "segments": entries,
        "removed": sorted(gone),
    }
    part = folder / f"{generation}.{uuid.uuid4().hex[:8]}.part"
    part.write_text(json.dumps(manifest), "utf-8")
    part.replace(folder / f"{generation}.json")


def _tidy(folder: Path, generation: int, named: set[str]) -> None:
    """Remove older manifests and what only they name. Files that another process still maps stay until a later opening.

    What no manifest names may be in the making by another process; it goes once it is an hour old.
    """
    for path in sorted(folder.glob("*.json")):
        if path.stem.isdigit() and int(path.stem) < generation:
            for name in _named_by(path) - named:
                shutil.rmtree(folder / name, ignore_errors=True)
            path.unlink(missing_ok=True)
    hour_ago = time.time() - _ORPHAN_AGE_S
    for path in folder.iterdir():
        if path.name not in named and path.suffix != ".json" and path.stat().st_mtime < hour_ago:
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)


def _named_by(manifest: Path) -> set[str]:
    try:
        return {Path(str(entry["name"])).name for entry in json.loads(manifest.read_text("utf-8"))["segments"]}
    except (OSError, ValueError, KeyError, TypeError):
        return set()
