"""Index files of one library: written once under a generation number, never changed, memory-mapped, disposable.

A manifest `GENERATION.json` names segments (folders of arrays) and items taken out since. New items go into a new
segment; when segments get many, or many items are out, all is written afresh. A mapped file cannot be replaced on
Windows, so files are never touched again; what no manifest names goes at the next opening.
"""

from __future__ import annotations

import json
import shutil
import time
import uuid
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from workbench.errors import DamagedError
from workbench.hashing import local_features, pdq
from workbench.hashing.local_features import LocalFeatures
from workbench.jobs import SILENT, Progress
from workbench.matching import feature_lists, parameters
from workbench.matching.feature_lists import FeatureLists
from workbench.matching.planes import Planes, to_planes
from workbench.model.hashes import FeatureSet, Signature

FORMAT = 2
VIEWS = ("full", "trim", "c0.9")
_MOST_SEGMENTS = 8
_MOST_REMOVED = 0.2
_ORPHAN_AGE_S = 3600.0
_ARRAYS = ("codes", "item", "time_us", "view", "quality", "items", "sets")
_LISTS = ("centres", "starts", "list_codes", "list_sets", "list_octaves", "list_angles")

Reader = Callable[[list[int]], Iterator[tuple[int, Signature]]]
Ints = npt.NDArray[np.int64]
Column = npt.NDArray[Any]
Manifest = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Segment:
    """Arrays of one segment.

    Attributes:
        codes: (4, n) uint64 planes.
        item, time_us: (n,) int64, item id and presentation time of each code.
        view: (n,) uint8, number in `VIEWS`.
        quality: (n,) uint8, 1-100.
        items: (items, 4) int64: id, 1 for a clip, duration in microseconds, samples a second times 1000.
        sets: (sets, 5) int64: item id, time, offset and length in `packed`, checksum.
        packed: Bytes of all feature sets.
        lists: Inverted index over the codes of the sets, or None.
    """

    codes: Planes
    item: Ints
    time_us: Ints
    view: npt.NDArray[np.uint8]
    quality: npt.NDArray[np.uint8]
    items: Ints
    sets: Ints
    packed: npt.NDArray[np.uint8]
    lists: FeatureLists | None

    def features(self, number: int) -> LocalFeatures | None:
        """Unpack one feature set.

        Raises:
            DamagedError: Its bytes are not those that were written.
        """
        _, time_us, offset, length, checksum = (int(value) for value in self.sets[number])
        data = bytes(self.packed[offset : offset + length])
        if zlib.crc32(data) != checksum:
            raise DamagedError("The index of the library is damaged.", advice="It is built again on the next search.")
        return local_features.unpack(FeatureSet(time_us, data))


@dataclass(frozen=True, slots=True)
class LibraryIndex:
    """All of a library that a search needs.

    Attributes:
        generation: Of the library.
        segments: In order of writing.
        removed: Items that are in a segment but no longer in the library.
        clips: Ids of items that are clips.
        durations_s, rates_hz: Of each item; 0.0 for stills.
        left_out: Items whose local features are not indexed, because of the limit.
    """

    generation: int
    segments: tuple[Segment, ...]
    removed: frozenset[int]
    clips: frozenset[int]
    durations_s: dict[int, float]
    rates_hz: dict[int, float]
    left_out: int

    @property
    def code_count(self) -> int:
        """Stored codes, all views."""
        return sum(segment.codes.shape[1] for segment in self.segments)


def _views(item: int, signature: Signature) -> Iterator[tuple[Column, ...]]:
    """Usable codes of an item by view."""
    least = parameters.CLIP_QUALITY if signature.rate_hz else 1
    for view in signature.views:
        if view.view not in VIEWS:
            continue
        quality = np.frombuffer(view.qualities, np.uint8)
        usable = quality >= least
        codes = np.frombuffer(view.codes, np.uint8).reshape(-1, pdq.CODE_BYTES)[usable]
        times = np.array(view.times_us, np.int64)[usable]
        count = len(codes)
        yield (
            codes,
            np.full(count, item, np.int64),
            times,
            np.full(count, VIEWS.index(view.view), np.uint8),
            quality[usable],
        )


class _SegmentWriter:
    """Gathers items and writes one segment."""

    def __init__(self) -> None:
        self.rows: list[tuple[Column, ...]] = []
        self.items: list[tuple[int, int, int, int]] = []
        self.sets: list[tuple[int, int, int, int, int]] = []
        self.packed: list[bytes] = []
        self.size = 0

    def add(self, item: int, signature: Signature) -> None:
        self.items.append(
            (item, int(signature.rate_hz > 0), round(signature.duration_s * 1e6), round(signature.rate_hz * 1000))
        )
        if (signature.algorithm, signature.version) != (pdq.ALGORITHM, pdq.VERSION):
            return
        self.rows.extend(_views(item, signature))
        for features in signature.features:
            self.sets.append((item, features.time_us, self.size, len(features.data), zlib.crc32(features.data)))
            self.packed.append(features.data)
            self.size += len(features.data)

    def _lists(self, room: int) -> FeatureLists | None:
        unpacked = []
        for entry, data in zip(self.sets, self.packed, strict=True):
            features = local_features.unpack(FeatureSet(entry[1], data))
            if features is None:
                features = _NO_FEATURES
            room -= len(features.codes)
            unpacked.append(features if room >= 0 else _NO_FEATURES)
        return feature_lists.build(unpacked)

    def write(self, folder: Path, room: int) -> None:
        folder.mkdir(parents=True)
        empty = (np.zeros((0, pdq.CODE_BYTES), np.uint8), *(np.zeros(0, np.int64),) * 2, *(np.zeros(0, np.uint8),) * 2)
        columns = zip(*self.rows, strict=True) if self.rows else ((part,) for part in empty)
        codes, item, time_us, view, quality = (np.concatenate(column) for column in columns)
        arrays = {
            "codes": to_planes(codes.astype(np.uint8)),
            "item": item,
            "time_us": time_us,
            "view": view.astype(np.uint8),
            "quality": quality.astype(np.uint8),
            "items": np.array(self.items, np.int64).reshape(-1, 4),
            "sets": np.array(self.sets, np.int64).reshape(-1, 5),
        }
        lists = self._lists(room)
        if lists is not None:
            values = (lists.centres, lists.starts, lists.codes, lists.sets, lists.octaves, lists.angles)
            arrays |= dict(zip(_LISTS, values, strict=True))
        for name, array in arrays.items():
            np.save(folder / f"{name}.npy", array, allow_pickle=False)
        (folder / "features.bin").write_bytes(b"".join(self.packed))


_NO_FEATURES = LocalFeatures(
    1,
    1,
    np.zeros((0, 2), np.float32),
    np.zeros(0, np.uint8),
    np.zeros(0, np.uint8),
    np.zeros((0, pdq.CODE_BYTES), np.uint8),
    np.zeros((0, pdq.CODE_BYTES), np.uint8),
    np.zeros((8, 8), np.uint8),
)


def _checksums(folder: Path) -> dict[str, list[int]]:
    """Size and checksum of each file; the features have checksums of their own and may be large."""
    found = {}
    for path in sorted(folder.iterdir()):
        checksum = 0 if path.name == "features.bin" else zlib.crc32(path.read_bytes())
        found[path.name] = [path.stat().st_size, checksum]
    return found


def _mapped(path: Path) -> npt.NDArray[np.uint8]:
    return np.zeros(0, np.uint8) if not path.stat().st_size else np.memmap(path, np.uint8, mode="r")


def _open_segment(folder: Path, files: dict[str, list[int]]) -> Segment:
    if _checksums(folder) != files:
        raise DamagedError("The index of the library is damaged.")
    arrays = {name: np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in _ARRAYS}
    lists = None
    if f"{_LISTS[0]}.npy" in files:
        lists = FeatureLists(*(np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in _LISTS))
    return Segment(**arrays, packed=_mapped(folder / "features.bin"), lists=lists)


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
        segments = tuple(_open_segment(folder / entry["name"], entry["files"]) for entry in entries)
        removed = frozenset(int(item) for item in manifest["removed"])
        return _joined(generation, segments, removed)
    except (OSError, ValueError, KeyError, TypeError, EOFError, DamagedError):
        return None


def _joined(generation: int, segments: tuple[Segment, ...], removed: frozenset[int]) -> LibraryIndex:
    rows = [row for segment in segments for row in segment.items.tolist() if row[0] not in removed]
    indexed = {int(n) for s in segments if s.lists for n in np.unique(s.sets[np.unique(s.lists.sets), 0])}
    having = {int(item) for segment in segments for item in segment.sets[:, 0]}
    return LibraryIndex(
        generation,
        segments,
        removed,
        frozenset(row[0] for row in rows if row[1]),
        {row[0]: row[2] / 1e6 for row in rows},
        {row[0]: row[3] / 1000 for row in rows},
        len(having - indexed - removed),
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
    wanted = set(items)
    if (present := open_index(folder, generation, library_id)) is not None:
        return present
    entries: list[Manifest] = []
    known: set[int] = set()
    room = parameters.LARGEST_FEATURE_INDEX
    if (earlier := _latest(folder, library_id, generation)) is not None:
        manifest, index = earlier
        known = {row[0] for segment in index.segments for row in segment.items.tolist()}
        entries = list(manifest["segments"])
        room -= sum(len(segment.lists.codes) for segment in index.segments if segment.lists)
    gone = known - wanted
    if len(entries) >= _MOST_SEGMENTS or len(gone) > _MOST_REMOVED * max(1, len(known)):
        entries, known, gone, room = [], set(), set(), parameters.LARGEST_FEATURE_INDEX
    if new := sorted(wanted - known):
        entries.append(_write_segment(folder, new, read, room, progress))
    _write_manifest(folder, generation, library_id, entries, gone)
    opened = open_index(folder, generation, library_id)
    if opened is None:
        raise DamagedError("The index of the library could not be read back after writing it.")
    _tidy(folder, generation, {str(entry["name"]) for entry in entries})
    return opened


def _write_segment(folder: Path, items: list[int], read: Reader, room: int, progress: Progress) -> Manifest:
    writer = _SegmentWriter()
    for number, (item, signature) in enumerate(read(items)):
        progress.update(number, len(items), "Indexing the library", "items")
        writer.add(item, signature)
    name = f"segment-{uuid.uuid4().hex[:12]}"
    part = folder / f"{name}.part"
    writer.write(part, room)
    files = _checksums(part)
    part.rename(folder / name)
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
