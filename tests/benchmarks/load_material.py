"""A large case and a large library for `bench load`, written through the program's own storage.

The case is that of `desk_case`, its clips with the codes of `QUERY_S` seconds. The library holds clips of `CLIP_S`
seconds whose codes move as those of real footage do (`made_up_footage`), and the drawn pictures and clips of `soak`,
read by the program, of which the case holds other copies. Made-up clips have codes of the whole picture and of its
middle, but no key points: those of real keyframes would be 31 kB each.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from tests.benchmarks import desk_case, made_up_footage, soak
from workbench.hashing.signature import RATE_HZ
from workbench.model.hashes import Signature, SignatureView
from workbench.model.library import Provenance
from workbench.model.media import MediaKind
from workbench.storage.library_store import LibraryStore

CLIP_S = 125
CODES_A_CLIP = round(CLIP_S * RATE_HZ)
QUERY_S = 20
PICTURES = 4_000
TOGETHER = 200
"""Clips in one transaction."""
CASE, LIBRARY = "desk.case", "known.library"


def pictures() -> np.ndarray:
    """Coefficients of made-up pictures, (n, 256) float32: weak where they are fine, as in photographs."""
    rng = np.random.default_rng(3)
    down, across = np.mgrid[1:17, 1:17]
    falling = (1 / np.hypot(down, across)).astype(np.float32).ravel()
    found = rng.normal(0, 1, (PICTURES, 256)).astype(np.float32) * falling
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def signature_of(number: int, made: np.ndarray, duration_s: float) -> Signature:
    """Of a made-up clip; the same number gives the same clip."""
    rng = np.random.default_rng(number)
    samples = round(duration_s * RATE_HZ)
    moving = made_up_footage._clip(rng, samples, len(made))
    times = tuple(round(at * 1e6 / RATE_HZ) for at in range(samples))
    views = tuple(
        SignatureView(name, times, bytes([90]) * samples, made_up_footage._codes(moving, made, place).tobytes())
        for place, name in enumerate(made_up_footage.EVERYWHERE)
    )
    return Signature("pdq", 1, RATE_HZ, duration_s, views)


def library(folder: Path, codes: int) -> int:
    """Make the library; gives how many codes of whole pictures it holds."""
    made, clips = pictures(), max(1, codes // CODES_A_CLIP)
    soak.material(folder)
    with LibraryStore.open(folder / LIBRARY) as store:
        for first in range(0, clips, TOGETHER):
            with store.together():
                for number in range(first, min(first + TOGETHER, clips)):
                    _add(store, number, signature_of(number, made, CLIP_S))
    return clips * CODES_A_CLIP


def _add(store: LibraryStore, number: int, signature: Signature) -> None:
    name = f"footage-{number:05}.mp4"
    store.add(
        sha256=hashlib.sha256(name.encode()).hexdigest(),
        name=name.encode(),
        kind=MediaKind.VIDEO,
        signature=signature,
        size_bytes=1_000_000,
        width_px=1280,
        height_px=720,
        duration_s=CLIP_S,
        provenance=Provenance(title=f"Footage {number}", earliest_date=f"{2010 + number % 14}-04"),
        path=f"/footage/{name}",
        mtime_ns=number,
    )


def case(folder: Path, media: int, frames: int) -> None:
    """Make the case; then the program itself reads the drawn pictures and clips into it."""
    from workbench.commands import case as cases
    from workbench.commands.session import open_case

    made = pictures()

    def codes_of(data: bytes, _duration_s: float) -> Signature:
        number = int(data.rpartition(b" ")[2])
        return signature_of(number * 7 + 1_000_000 * (number % 10 > 0), made, QUERY_S)  # one in ten is in the library

    desk_case.build(folder, media, max(1, frames // media), codes_of).close()
    with open_case(folder / CASE, by="Mara") as session:
        cases.add_media(session, [folder / "drawn"])
