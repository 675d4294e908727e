"""The library that `bench stills` searches: 1,400 stills made from the shared photographs and clips.

The photographs stand in sorted order; those at even places are the tuning half, those at odd places are held out. All
392 are in the library. The rest are distractors: frames of the shared clips at distinct moments, and tiles (crops that
do not overlap) of the photographs of the half that is not asked for. What shows the same scene is one *family*: a
photograph and its tiles, all clips of one signer or film. A match within a family is true or at least not false.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import cv2
import numpy as np

from tests.benchmarks.still_sheet import Rgb, file_of
from workbench.hashing import pdq
from workbench.hashing.signature import picture_signature, reduced
from workbench.matching.index_files import LibraryIndex, update
from workbench.media import stills
from workbench.media.sniff import identify
from workbench.model.hashes import Signature

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media"
SIZE = 1400
LIBRARY_ID = "bench-stills"
DISTINCT_BITS = 40
"""Frames of one clip nearer than this to one already taken are the same moment."""
_MOMENT_S = 0.5
_FILMS = {
    "bottle-detection": "bottles",
    "car-detection": "cars",
    "one-by-one-person-detection": "persons",
    "big-buck-bunny-480p-30sec": "bunny",
    "example2": "bunny",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One still of the library.

    Attributes:
        number: Its id.
        name: For messages.
        family: What shows the same scene has the same one.
        path: The file.
    """

    number: int
    name: str
    family: str
    path: Path


def photographs() -> list[Path]:
    """The shared photographs in sorted order."""
    return sorted((MEDIA / "images").iterdir())


def read_file(path: Path) -> tuple[Rgb, Rgb]:
    """Colour and grey of a still as the product reads it: (h, w, 3) and (h, w) uint8."""
    still = stills.read_still(str(path), path.name, identify(str(path), path.name))
    return still.rgb, still.grey


def signature_of(path: Path) -> Signature:
    """All that matching needs to know of a still, on the product's own way."""
    rgb, grey = read_file(path)
    return picture_signature(grey, rgb)


def _frames(path: Path) -> Iterator[Rgb]:
    """Frames of a clip at distinct moments."""
    taken = np.zeros((0, pdq.CODE_BYTES), np.uint8)
    after = -1.0
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        for frame in container.decode(stream):
            time_s = frame.time if frame.time is not None else after + _MOMENT_S
            if time_s < after:
                continue
            after = time_s + _MOMENT_S
            rgb = np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
            grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)
            code = pdq.hash_grey64(reduced(grey)[None])[0]
            if not len(taken) or int(pdq.distances(taken, code).min()) >= DISTINCT_BITS:
                taken = np.concatenate([taken, code])
                yield rgb


def _film_stills(folder: Path) -> Iterator[tuple[str, str, Path]]:
    for path in sorted((MEDIA / "videos").iterdir()):
        family = _FILMS.get(path.stem, "signer" if path.suffix == ".mkv" else path.stem)
        for number, rgb in enumerate(_frames(path)):
            name = f"{path.name} {number}"
            yield name, f"film {family}", _kept(folder, f"{path.stem}{path.suffix[1:]}-{number}", rgb)


def _tiles(paths: list[Path], folder: Path, across: int, down: int) -> Iterator[tuple[str, str, Path]]:
    for path in paths:
        rgb, _ = read_file(path)
        height, width = rgb.shape[:2]
        for cell in range(across * down):
            x, y = cell % across, cell // across
            left, right = width * x // across, width * (x + 1) // across
            top, bottom = height * y // down, height * (y + 1) // down
            tile = rgb[top:bottom, left:right]
            yield f"{path.name} tile {cell}", path.name, _kept(folder, f"{path.stem}-{cell}", tile)


def _kept(folder: Path, stem: str, rgb: Rgb) -> Path:
    path = folder / f"{stem}.jpg"
    path.write_bytes(file_of(np.ascontiguousarray(rgb), 90))
    return path


def items(folder: Path, *, tuning: bool, size: int = SIZE) -> tuple[list[Item], str]:
    """All stills of the library, photographs first (their number is their place plus one), and what they are.

    Args:
        folder: For the files of the distractors.
        tuning: Whether the tuning half is asked for; tiles are cut from the other half.
        size: Number of stills; never fewer than the photographs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shared = photographs()
    made = [(path.name, path.name, path) for path in shared]
    films = list(_film_stills(folder)) if size > len(made) else []
    reserve = shared[1 if tuning else 0 :: 2]
    missing = size - len(made) - len(films)
    across = 2 if missing <= 4 * len(reserve) else 3
    tiles: list[tuple[str, str, Path]] = []
    for tile in _tiles(reserve, folder, across, 2):
        if len(tiles) >= missing:
            break
        tiles.append(tile)
    films = films[: max(0, size - len(made))]
    made += films + tiles
    told = (
        f"{len(made):,} stills: {len(shared)} photographs, {len(films)} frames of {len(_film_paths())} clips at "
        f"distinct moments, {len(tiles)} tiles ({across} x 2, not overlapping) of the photographs of the other half"
    )
    return [Item(number, *one) for number, one in enumerate(made, 1)], told


def _film_paths() -> list[Path]:
    return list((MEDIA / "videos").iterdir())


def build(folder: Path, generation: int, signatures: dict[int, Signature]) -> LibraryIndex:
    """Index files of these signatures, on the product's own way."""

    def read(wanted: list[int]) -> Iterator[tuple[int, Signature]]:
        yield from ((number, signatures[number]) for number in wanted)

    return update(folder, generation, LIBRARY_ID, signatures, read)
