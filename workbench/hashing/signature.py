"""All that matching needs to know of a picture or clip, made while it is read.

Codes of several views, second opinions, local features.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing import local_features, pdq, second_opinions
from workbench.hashing.areas import Areas, fits
from workbench.hashing.clip_boxes import MOST_BOXES, inner_boxes
from workbench.hashing.flatness import is_flat
from workbench.hashing.trim import Box, content_box, has_border
from workbench.model.hashes import THUMB_SIDE_PX, FeatureSet, PerceptualHash, Signature, SignatureView, thumb_view

CENTRE_SHARE = 0.9
RATE_HZ = 8.0
"""Samples a second of clips. Copies cut between two samples of 4 Hz look like another take of the scene: of re-encoded
signer clips half a step out of phase 52 % are told as the same take at 4 Hz, 93 % at 8 Hz (other takes: 0 of 380)."""
LONGEST_RUN = 80
"""Samples over which one border is looked for; a border must stay for the whole run."""
NEW_PICTURE_BITS = 80
"""Consecutive samples further apart than this begin a new run (unrelated pictures lie at 128 +- 8)."""


def reduced(grey: pdq.Grey) -> npt.NDArray[np.float32]:
    """A picture of any size as (64, 64) float32 by area averaging: the way every code is made."""
    return cv2.resize(grey, (pdq.SIDE_PX, pdq.SIDE_PX), interpolation=cv2.INTER_AREA).astype(np.float32)


class Parts:
    """Parts of one picture as (64, 64) float32; many parts cost little more than one."""

    def __init__(self, grey: pdq.Grey) -> None:
        self._grey = grey
        self._areas: Areas | None = None
        self._whole: npt.NDArray[np.float32] | None = None

    def whole(self) -> npt.NDArray[np.float32]:
        """The picture reduced; kept for whoever asks again."""
        if self._whole is None:
            height, width = self._grey.shape
            self._whole = self.reduced(Box(0, height, 0, width))
        return self._whole

    def reduced(self, box: Box) -> npt.NDArray[np.float32]:
        """A part reduced by area averaging."""
        if not fits(self._grey.shape, box):
            return reduced(box.of(self._grey))
        if self._areas is None:
            self._areas = Areas(self._grey)
        return self._areas.reduced(box)


def centre_box(height: int, width: int) -> Box:
    """The centre 90 % of a picture."""
    cut = (1 - CENTRE_SHARE) / 2
    return Box(round(height * cut), height - round(height * cut), round(width * cut), width - round(width * cut))


def _view(name: str, times_us: list[int], grey64: list[npt.NDArray[np.float32]], flat: list[bool]) -> SignatureView:
    codes, qualities = pdq.hash_grey64(np.stack(grey64))
    marked = np.where(np.array(flat), 0, np.maximum(qualities, 1)).astype(np.uint8)
    return SignatureView(name, tuple(times_us), marked.tobytes(), codes.tobytes())


def _views_of_one(seen: list[tuple[str, npt.NDArray[np.float32], bool]]) -> tuple[SignatureView, ...]:
    """Views of one still, hashed together: name, picture (64, 64), whether it is flat."""
    together = _view("", [0] * len(seen), [picture for _, picture, _ in seen], [flat for _, _, flat in seen])
    size = pdq.CODE_BYTES
    return tuple(
        SignatureView(name, (0,), together.qualities[n : n + 1], together.codes[n * size : (n + 1) * size])
        for n, (name, _, _) in enumerate(seen)
    )


def picture_signature(
    grey: pdq.Grey,
    rgb: npt.NDArray[np.uint8] | None,
    *,
    parts: Parts | None = None,
    with_features: bool = True,
    image_hashes: bool = True,
) -> Signature:
    """Signature of a still.

    Args:
        grey: (h, w) uint8 luma, upright.
        rgb: (h, w, 3) uint8, the same picture (its size may differ), for second opinions and colours; None for a part
            cut out of a picture, which gets neither.
        parts: Of the same picture, where the caller has them already.
        with_features: Whether to find local features; without them crops cannot be found, only whole pictures.
        image_hashes: Whether pHash and dHash are among the second opinions.
    """
    grey = np.ascontiguousarray(grey)
    height, width = grey.shape
    parts = Parts(grey) if parts is None else parts
    full = parts.whole()
    flat = is_flat(grey, glance=full)
    box = content_box(grey)
    seen = [("full", full, flat)]
    if has_border(box, height, width):
        seen.append(("trim", parts.reduced(box), flat or is_flat(box.of(grey))))
    seen.append(("c0.9", parts.reduced(centre_box(height, width)), flat))
    features = (_features(grey, rgb),) if with_features and not flat else ()
    opinions = (
        ()
        if rgb is None
        else second_opinions.second_opinions(np.ascontiguousarray(rgb), image_hashes=image_hashes, grey=grey)
    )
    return Signature(pdq.ALGORITHM, pdq.VERSION, 0.0, 0.0, _views_of_one(seen), opinions, features)


def _features(grey: pdq.Grey, rgb: npt.NDArray[np.uint8] | None) -> FeatureSet:
    if rgb is None:
        return local_features.part_feature_set(grey)
    return local_features.feature_set(grey, chroma=local_features.chroma_of(rgb))


@dataclass(slots=True)
class _Column:
    """Samples of one view, as they come."""

    times_us: list[int] = field(default_factory=list)
    grey64: list[npt.NDArray[np.float32]] = field(default_factory=list)
    flat: list[bool] = field(default_factory=list)
    codes: list[bytes] = field(default_factory=list)
    qualities: list[bytes] = field(default_factory=list)

    def add(self, time_us: int, grey64: npt.NDArray[np.float32], flat: bool) -> None:
        self.times_us.append(time_us)
        self.grey64.append(grey64)
        self.flat.append(flat)
        if len(self.grey64) >= 256:
            self.pack()

    def pack(self) -> None:
        """Turn held pictures into codes, so that a long clip does not fill memory."""
        if self.grey64:
            part = _view("", [], self.grey64, self.flat)
            self.codes.append(part.codes)
            self.qualities.append(part.qualities)
            self.grey64, self.flat = [], []

    def view(self, name: str) -> SignatureView:
        self.pack()
        return SignatureView(name, tuple(self.times_us), b"".join(self.qualities), b"".join(self.codes))


RECT_VIEWS = tuple(f"rect{number}" for number in range(1, MOST_BOXES + 1))
_THUMB_STEP = 8
"""Levels of a thumb are told apart in steps of so many: finer ones are coding noise and would not pack."""


_PART_THUMBS_EVERY = 2


def thumb_of(grey64: npt.NDArray[Any]) -> bytes:
    """The very small picture kept of a sample: 16 x 16 levels in steps of 8.

    Args:
        grey64: (64, 64), levels 0-255.
    """
    side = (THUMB_SIDE_PX, THUMB_SIDE_PX)
    means = cv2.resize(grey64.astype(np.float32), side, interpolation=cv2.INTER_AREA)  # floats: exact, not rounded
    levels = means.astype(np.uint8) // _THUMB_STEP * _THUMB_STEP + _THUMB_STEP // 2
    return bytes(levels.tobytes())


@dataclass(slots=True)
class _Thumbs:
    """Thumbs of one view, as they come."""

    times_us: list[int] = field(default_factory=list)
    qualities: list[int] = field(default_factory=list)
    levels: list[bytes] = field(default_factory=list)

    def add(self, time_us: int, grey64: npt.NDArray[Any], flat: bool) -> None:
        self.times_us.append(time_us)
        self.qualities.append(0 if flat else 1)
        self.levels.append(thumb_of(grey64))

    def view(self, name: str) -> SignatureView:
        return SignatureView(thumb_view(name), tuple(self.times_us), bytes(self.qualities), b"".join(self.levels))


class VideoSignatureBuilder:
    """Gathers the signature of a clip during its one decoding pass.

    Borders and pictures inside the picture are looked for over runs of like pictures (up to 10 s), not over single
    frames: a dark sky is a border in one frame only, bars stay.
    """

    def __init__(self, rate_hz: float = RATE_HZ) -> None:
        self.rate_hz = rate_hz
        self._full = _Column()
        self._trim = _Column()
        self._centre = _Column()
        self._rects = {name: _Column() for name in RECT_VIEWS}
        self._thumbs = _Thumbs()
        self._part_thumbs = {name: _Thumbs() for name in ("trim", *RECT_VIEWS)}
        self._run: list[tuple[int, pdq.Grey, bool]] = []
        self._last: pdq.Codes | None = None
        self._features: list[FeatureSet] = []
        self._opinions: tuple[PerceptualHash, ...] = ()

    def add(self, time_us: int, grey64: pdq.Grey, grey: pdq.Grey, flat: bool) -> None:
        """Add one sample; call in ascending time, `rate_hz` times a second.

        Args:
            time_us: Presentation time from the first frame.
            grey64: (64, 64) uint8, the frame reduced by area averaging.
            grey: (h, w) uint8, the frame with a long side of 256.
            flat: Black, plain or title: never matched.
        """
        picture = grey64.astype(np.float32)
        self._full.add(time_us, picture, flat)
        self._thumbs.add(time_us, picture, flat)
        self._centre.add(time_us, reduced(centre_box(*grey.shape).of(grey)), flat)
        code = pdq.codes_of(pdq.coefficients(picture[None]))
        changed = self._last is not None and int(pdq.distances(self._last, code)[0, 0]) > NEW_PICTURE_BITS
        if self._run and (changed or len(self._run) >= LONGEST_RUN or self._run[-1][1].shape != grey.shape):
            self._end_run()
        self._last = code
        self._run.append((time_us, grey.copy(), flat))

    def add_keyframe(self, time_us: int, grey: pdq.Grey) -> None:
        """Add local features of a keyframe that is not flat; call in ascending time.

        Args:
            time_us: Presentation time from the first frame.
            grey: (h, w) uint8, long side up to 480.
        """
        grey = np.ascontiguousarray(grey)
        self._features.append(local_features.feature_set(grey, time_us))
        if not self._opinions:
            self._opinions = second_opinions.second_opinions(grey, exchange=False)

    def finish(self, duration_s: float) -> Signature:
        """The signature of all that was added."""
        self._end_run()
        views = [self._full.view("full")]
        if self._trim.times_us:
            views.append(self._trim.view("trim"))
        views.append(self._centre.view("c0.9"))
        views += [column.view(name) for name, column in self._rects.items() if column.times_us]
        views.append(self._thumbs.view("full"))
        views += [thumbs.view(name) for name, thumbs in self._part_thumbs.items() if thumbs.times_us]
        return Signature(
            pdq.ALGORITHM,
            pdq.VERSION,
            self.rate_hz,
            duration_s,
            tuple(views),
            self._opinions,
            tuple(self._features),
        )

    def _end_run(self) -> None:
        run, self._run = self._run, []
        seen = [sample for sample in run if not sample[2]]
        if not seen:
            return
        boxes = [content_box(grey) for _, grey, _ in seen]
        height, width = run[0][1].shape
        border = Box(
            min(b.top for b in boxes),
            max(b.bottom for b in boxes),
            min(b.left for b in boxes),
            max(b.right for b in boxes),
        )
        if has_border(border, height, width):
            self._add_part("trim", self._trim, border, run)
        inner = inner_boxes([grey for _, grey, _ in seen], border)
        for name, box in zip(RECT_VIEWS, inner, strict=False):
            self._add_part(name, self._rects[name], box, run)

    def _add_part(self, name: str, column: _Column, box: Box, run: list[tuple[int, pdq.Grey, bool]]) -> None:
        """Add one part of every picture of a run."""
        for number, (time_us, grey, flat) in enumerate(run):
            part = reduced(box.of(grey))
            plain = flat or is_flat(box.of(grey), glance=part)
            column.add(time_us, part, plain)
            if number % _PART_THUMBS_EVERY == 0:
                self._part_thumbs[name].add(time_us, part, plain)
