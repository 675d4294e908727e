"""Looking at frames: stepping and exact seeking as the window does it, beside OpenCV and plain PyAV in the same run.

Ours goes through `workbench.tasks.frames:run` in this process, at full size in the window's pixel format; the clip
stays open between requests, as it does in a worker. Every frame shown is compared with linear decoding by a checksum
of its pixels, each tool with its own linear decoding, so that ways of converting colours do not count. Both kinds of
time are of the request alone, without the checksum. Clips are made on the first run and kept with `--folder`.
"""

from __future__ import annotations

import argparse
import itertools
import random
import statistics
import tempfile
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import av
import cv2
import numpy as np

from tests.benchmarks.pass_clips import FULL_HD, RATE, Kind, Rgb, _scenes
from workbench.jobs import SILENT
from workbench.media.scaling import Scaler, plane
from workbench.model.work import FrameIndexRequest, FramesRequest
from workbench.tasks import frames

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media"
GOAL_STEP_MS, GOAL_SEEK_MS = 15, 250
TICKS = 90_000

_GOP = ("g", "250")
_H264 = (("preset", "medium"), ("bf", "3"), _GOP)
KINDS = (
    Kind("H.264, cuts", ".mp4", "libx264", FULL_HD, 5_000_000, _H264),
    Kind("H.264, one GOP", ".mp4", "libx264", FULL_HD, 5_000_000, (*_H264, ("sc_threshold", "0"))),
    Kind("H.264, variable", ".mp4", "libx264", FULL_HD, 5_000_000, _H264),
    Kind(
        "HEVC",
        ".mp4",
        "libx265",
        FULL_HD,
        3_500_000,
        (("preset", "fast"), ("x265-params", "keyint=250:log-level=error")),
    ),
    Kind("VP9", ".webm", "libvpx-vp9", FULL_HD, 3_500_000, (("deadline", "realtime"), ("cpu-used", "5"), _GOP)),
)
"""Keyframes at cuts, every 3 s, in all but the second, where seeking has the most to decode."""


class Tool(Protocol):
    """One way to look at a clip."""

    def linear(self) -> Iterator[tuple[int, Rgb]]:
        """All frames from the first, with their numbers."""

    def show(self, number: int) -> tuple[int | None, Rgb]:
        """Go to a frame; its time in ticks, None where the tool does not tell, and its pixels."""

    def close(self) -> None:
        """Close the clip."""


class Ours:
    """Through the task that the window asks."""

    def __init__(self, path: Path, times: tuple[int, ...]) -> None:
        self._path, self._times = path, times

    def linear(self) -> Iterator[tuple[int, Rgb]]:
        """By PyAV alone, so that nothing of ours but the conversion is trusted."""
        scaler = Scaler(*FULL_HD, "bgra")
        with av.open(str(self._path)) as container:
            for number, frame in enumerate(container.decode(video=0)):
                if frame.pts != self._times[number]:
                    raise SystemExit(f"The index of {self._path.name} is wrong at frame {number}.")
                yield number, plane(scaler(frame), channels=4)

    def show(self, number: int) -> tuple[int | None, Rgb]:
        """See `Tool`."""
        request = FramesRequest(str(self._path), self._path.name, pts=self._times[number])
        (picture,) = frames.run(request, SILENT).pictures
        return picture.pts, np.frombuffer(picture.data, np.uint8)

    def close(self) -> None:
        """See `Tool`."""
        frames.OPEN.close()


class PlainPyAV:
    """Seek to the keyframe before and decode up to the frame, each time anew."""

    def __init__(self, path: Path, times: tuple[int, ...]) -> None:
        self._times = times
        self._container = av.open(str(path))
        self._stream = self._container.streams.video[0]
        self._stream.thread_type = "AUTO"

    def linear(self) -> Iterator[tuple[int, Rgb]]:
        """See `Tool`."""
        for number, frame in enumerate(self._container.decode(self._stream)):
            yield number, frame.to_ndarray(format="bgra")

    def show(self, number: int) -> tuple[int | None, Rgb]:
        """See `Tool`."""
        wanted = self._times[number]
        self._container.seek(wanted, stream=self._stream)
        frame = next(frame for frame in self._container.decode(self._stream) if (frame.pts or 0) >= wanted)
        return frame.pts, frame.to_ndarray(format="bgra")

    def close(self) -> None:
        """See `Tool`."""
        self._container.close()


class OpenCV:
    """Reads on for the next frame, and goes anywhere else by milliseconds."""

    def __init__(self, path: Path, times: tuple[int, ...], time_base: Fraction) -> None:
        self._capture = cv2.VideoCapture(str(path))
        self._ms = [float((pts - times[0]) * time_base * 1000) for pts in times]
        self._at = -1

    def linear(self) -> Iterator[tuple[int, Rgb]]:
        """See `Tool`."""
        for number in itertools.count():
            there, picture = self._capture.read()
            if not there:
                return
            yield number, np.asarray(picture, np.uint8)

    def show(self, number: int) -> tuple[int | None, Rgb]:
        """See `Tool`."""
        if number != self._at + 1:
            self._capture.set(cv2.CAP_PROP_POS_MSEC, self._ms[number])
        there, picture = self._capture.read()
        self._at = number
        return None, np.asarray(picture, np.uint8) if there else np.zeros(0, np.uint8)

    def close(self) -> None:
        """See `Tool`."""
        self._capture.release()


@dataclass
class Measured:
    """Milliseconds of every request of one kind, and how many gave the frame asked for."""

    wall_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    exact: int = 0

    def words(self) -> str:
        """Medians and 95th percentiles, and the share that is exact."""
        parts = [f"{number:7.1f}" for ms in (self.wall_ms, self.cpu_ms) for number in _middle_and_high(ms)]
        return "".join(parts) + f"{self.exact:5d}/{len(self.wall_ms)}"


def _middle_and_high(ms: list[float]) -> tuple[float, float]:
    return statistics.median(ms), float(np.percentile(ms, 95))


def _measure(tool: Tool, numbers: Iterable[int], times: tuple[int, ...], sums: dict[int, int]) -> Measured:
    found = Measured()
    for number in numbers:
        wall, cpu = time.perf_counter(), time.process_time()
        pts, picture = tool.show(number)
        found.cpu_ms.append(1000 * (time.process_time() - cpu))
        found.wall_ms.append(1000 * (time.perf_counter() - wall))
        found.exact += pts in (None, times[number]) and _sum(picture) == sums[number]
    return found


def _sum(picture: Rgb) -> int:
    return zlib.crc32(np.ascontiguousarray(picture).data)


def _operations(count: int, repeats: int) -> dict[str, tuple[int, list[int]]]:
    """By name: the frame shown before the clock starts, and the frames asked for one after another."""
    steps = min(2 * repeats, count - 2)
    first = random.Random(3).randrange(count - steps - 1)
    anywhere = random.Random(8).choices(range(count), k=repeats + 1)
    return {
        "step +1": (first, list(range(first + 1, first + 1 + steps))),
        "step -1": (first + steps, list(range(first + steps - 1, first - 1, -1))),
        "seek": (anywhere[0], anywhere[1:]),
    }


def _run(kind: Kind, path: Path, repeats: int) -> dict[str, Measured]:
    times = frames.index(FrameIndexRequest(str(path), path.name), SILENT).pts
    with av.open(str(path)) as container:
        time_base = container.streams.video[0].time_base or Fraction(1, 1000)
    makers: dict[str, Callable[[], Tool]] = {
        "ours": lambda: Ours(path, times),
        "PyAV": lambda: PlainPyAV(path, times),
        "OpenCV": lambda: OpenCV(path, times, time_base),
    }
    ours = {}
    for name, make in makers.items():
        with closing(make()) as tool:
            sums = {number: _sum(picture) for number, picture in tool.linear()}
        for operation, (before, numbers) in _operations(len(times), repeats).items():
            with closing(make()) as tool:
                tool.show(before)
                found = _measure(tool, numbers, times, sums)
            print(f"{kind.name:<17}{operation:<9}{name:<7}{found.words()}", flush=True)
            if name == "ours":
                ours[operation] = found
    return ours


def _made(kind: Kind, folder: Path, seconds: int) -> Path:
    """The file of this kind; one made before is used again."""
    path = folder / f"{kind.name.replace(' ', '-').replace(',', '').lower()}-{seconds}s{kind.suffix}"
    if path.exists():
        return path
    part = path.with_name("part-" + path.name)
    pauses = random.Random(6)
    with av.open(str(part), "w") as output:
        stream = output.add_stream(kind.codec, rate=RATE, options=dict(kind.options))
        stream.width, stream.height = kind.size
        stream.pix_fmt = "yuv420p"
        stream.bit_rate = kind.bits
        stream.codec_context.time_base = Fraction(1, TICKS)
        pts = 0
        for picture in itertools.islice(_scenes(MEDIA, kind.size), seconds * RATE):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = pts, Fraction(1, TICKS)
            output.mux(stream.encode(frame))
            pts += pauses.randint(TICKS // 60, TICKS // 12) if "variable" in kind.name else TICKS // RATE
        output.mux(stream.encode(None))
    part.rename(path)
    return path


def _verdict(found: dict[str, list[Measured]]) -> None:
    for operation, goal_ms in (("step +1", GOAL_STEP_MS), ("seek", GOAL_SEEK_MS)):
        wall, cpu = (
            max(statistics.median(ms(one)) for one in found[operation])
            for ms in (lambda one: one.wall_ms, lambda one: one.cpu_ms)
        )
        print(f"ours, {operation}: worst median {wall:.1f} ms, {cpu:.1f} ms CPU, goal {goal_ms} ms")
    exact, asked = (
        sum(of(one) for measured in found.values() for one in measured)
        for of in (lambda one: one.exact, lambda one: len(one.wall_ms))
    )
    print(f"ours, exact: {exact} of {asked} frames, goal all")


def main() -> None:
    """Make the clips and print the table."""
    options = argparse.ArgumentParser(prog="run.py bench frame-view", description=__doc__)
    options.add_argument("--folder", type=Path, help="keep the clips here")
    options.add_argument("--seconds", type=int, default=10, help="of each clip")
    options.add_argument("--repeats", type=int, default=20, help="seeks; twice as many steps")
    options.add_argument("--only", default="", help="clips whose name holds this")
    chosen = options.parse_args()
    found: dict[str, list[Measured]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        print(f"{'1080p':<17}{'':9}{'':7}   wall    p95    CPU    p95  exact   (ms, medians)")
        for kind in KINDS:
            if chosen.only in kind.name:
                for operation, measured in _run(kind, _made(kind, folder, chosen.seconds), chosen.repeats).items():
                    found.setdefault(operation, []).append(measured)
    _verdict(found)


if __name__ == "__main__":
    main()
