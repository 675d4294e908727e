"""Shots and keyframes on made sequences with known transitions, beside PySceneDetect on the same files.

Sequences of 640 x 360 are drawn from the shared photographs and clips, encoded as H.264 and read by the program's own
pass. Those reported share no photograph, clip or random number with those the detectors were set on; two kinds of wipes
occur in them alone. `--tuning` reports the others. `--seconds N` is the length of a sequence (60), `--folder DIR` keeps
the files, `--list` also names what was missed and what was told falsely.
"""

from __future__ import annotations

import argparse
import itertools
import resource
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import av
import cv2

from tests.benchmarks.shot_scoring import KINDS, TOLERANCE_S, Score, covered
from tests.benchmarks.shot_sequences import REPORT, TUNING, Event, File, made
from workbench.jobs import SILENT
from workbench.keyframes.choosing import KeyframeChooser
from workbench.keyframes.shots import ShotTracker
from workbench.media.scaling import HASH_SIDE_PX, Pixels, Scaler, plane
from workbench.model.work import IntakeRequest
from workbench.tasks import intake

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media"
Reader = Callable[[Path], tuple[list[float], list[float]]]
"""A file to times of transitions and times of keyframes, s."""


def own(path: Path) -> tuple[list[float], list[float]]:
    """By the program's pass over a clip."""
    result = intake.run(IntakeRequest(str(path), path.name, want_thumbs=False), SILENT)
    clock = result.facts.time_base
    assert clock is not None
    return (
        [clock.seconds(shot.start_pts) for shot in result.shots[1:]],
        [keyframe.pts_s for keyframe in result.keyframes],
    )


def peers() -> dict[str, Reader]:
    """Detectors of PySceneDetect, or a sentence that it is not there."""
    try:
        from scenedetect import AdaptiveDetector, ContentDetector, detect
        from scenedetect.detector import SceneDetector
    except ImportError as error:
        print(f"PySceneDetect is not installed ({error}), so there is nothing to compare with; see docs/benchmarks.md.")
        return {}

    def reader(detector: Callable[[], SceneDetector]) -> Reader:
        return lambda path: ([start.seconds for start, _ in detect(str(path), detector())][1:], [])

    return {
        "PySceneDetect Adaptive(3)": reader(AdaptiveDetector),
        "PySceneDetect Adaptive(2, 5 frames)": reader(lambda: AdaptiveDetector(adaptive_threshold=2, min_scene_len=5)),
        "PySceneDetect Content(27)": reader(ContentDetector),
        "PySceneDetect Content(20)": reader(lambda: ContentDetector(threshold=20)),
    }


@dataclass(slots=True)
class Result:
    """One program on all sequences."""

    score: Score = field(default_factory=Score)
    strict: Score = field(default_factory=Score)
    covered: int = 0
    shots: int = 0
    keyframes: int = 0
    cpu_s: float = 0.0

    def add(self, number: int, events: Sequence[Event], end_s: float, read: Reader, path: Path) -> None:
        """Run on one sequence."""
        before = time.process_time()
        told_s, keyframes_s = read(path)
        self.cpu_s += time.process_time() - before
        self.score.add(number, events, told_s)
        self.strict.add(number, events, told_s, strict=True)
        inside, shots = covered(events, end_s, keyframes_s)
        self.covered += inside
        self.shots += shots
        self.keyframes += len(keyframes_s)


def thumbs(path: Path) -> tuple[list[tuple[int, float, Pixels, Pixels, Pixels]], float]:
    """Frames of a clip as the pass hands them to tracker and chooser, and their rate."""
    frames = []
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        small = Scaler(HASH_SIDE_PX, HASH_SIDE_PX, "yuv420p")
        for frame in container.decode(stream):
            reduced = small(frame)
            time_s = float(frame.pts * stream.time_base)
            frames.append((frame.pts, time_s, plane(reduced, 0), plane(reduced, 1), plane(reduced, 2)))
    steps = [after[1] - before[1] for before, after in itertools.pairwise(frames[:32])]
    return frames, 1 / statistics.median(steps)


def cost(paths: Sequence[Path]) -> tuple[float, float, float]:
    """CPU ms a frame of the tracker and of the chooser (without choosing), pictures reduced a second: medians."""
    tracking, choosing, reduced = [], [], []
    for path in paths:
        frames, rate = thumbs(path)
        kept: list[av.VideoFrame] = []
        shown = av.VideoFrame(HASH_SIDE_PX, HASH_SIDE_PX, "gray")

        def keep(frame: av.VideoFrame, kept: list[av.VideoFrame] = kept) -> av.VideoFrame:
            kept.append(frame)
            return frame

        tracker, chooser = ShotTracker(rate), KeyframeChooser(keep)
        start = time.process_time()
        for pts, _, luma, blue, red in frames:
            tracker.add(pts, luma, blue, red)
        tracker.finish()
        middle = time.process_time()
        for _, time_s, luma, _, _ in frames:
            chooser.add(shown, time_s, luma)
        end = time.process_time()
        tracking.append((middle - start) * 1e3 / len(frames))
        choosing.append((end - middle) * 1e3 / len(frames))
        reduced.append(len(kept) / max(frames[-1][1], 0.1))
    return statistics.median(tracking), statistics.median(choosing), statistics.median(reduced)


def clips() -> list[Path]:
    """The shared clips."""
    return sorted((MEDIA / "videos").glob("*.mp4"))


def costs(groups: dict[str, list[Path]]) -> None:
    """Print what tracker and chooser cost."""
    print("\nCPU ms a frame, median of clips   tracker  chooser  pictures reduced a second")
    for name, paths in groups.items():
        tracking, choosing, reduced = cost(paths)
        print(f"{name:33s} {tracking:7.3f}  {choosing:7.3f}  {reduced:25.1f}")


def describe(name: str, files: Sequence[File]) -> None:
    """Print what the sequences are made of."""
    kinds = Counter(event.kind for sequence in files for event in sequence.events)
    traps = Counter(trap for sequence in files for trap in sequence.traps)
    total_s, frames = sum(sequence.end_s for sequence in files), sum(sequence.frames for sequence in files)
    print(f"{len(files)} sequences “{name}”, {total_s:.0f} s, {frames} frames, {kinds.total()} transitions")
    print(f"  transitions: {', '.join(f'{kinds[kind]} {kind}' for kind in KINDS)}")
    print(f"  in between: {', '.join(f'{count} {trap}' for trap, count in sorted(traps.items()))}; moving cameras")
    print(
        f"  found: told within the transition or {TOLERANCE_S} s of it; F1 mid.: within {TOLERANCE_S} s of its middle"
    )


def report(results: dict[str, Result], frames: int) -> None:
    """Print the table."""
    print(
        f"\n{'':36s}     P     R    F1  F1 mid.  {'  '.join(f'{kind:>8s}' for kind in KINDS)}  false"
        f"  shots with keyframe  keyframes  CPU ms/frame"
    )
    for name, result in results.items():
        score = result.score
        kinds = "  ".join(f"{score.found[kind]:>4d}/{score.true[kind]:<3d}" for kind in KINDS)
        shots = f"{result.covered}/{result.shots} ({result.covered / result.shots:.1%})" if result.keyframes else "-"
        keyframes = str(result.keyframes) if result.keyframes else "-"
        print(
            f"{name:36s} {score.precision:5.3f} {score.recall:5.3f} {score.f1:5.3f}    {result.strict.f1:5.3f}  {kinds}"
            f"  {score.false:5d}  {shots:>19s}  {keyframes:>9s}  {result.cpu_s * 1e3 / frames:12.2f}"
        )


def main(arguments: list[str]) -> int:
    """Make the sequences, read them, print tables."""
    parser = argparse.ArgumentParser(prog="bench shots", description=__doc__)
    parser.add_argument("--tuning", action="store_true")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args(arguments)
    if not MEDIA.is_dir():
        print(f"The shared photographs and clips are not at {MEDIA}.", file=sys.stderr)
        return 2
    cv2.setNumThreads(1)
    chosen = TUNING if options.tuning else REPORT
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        files = made(chosen, MEDIA, folder, options.seconds)
        readers = {"workbench": own, **peers()}
        results = {name: Result() for name in readers}
        for number, sequence in enumerate(files):
            for name, reader in readers.items():
                results[name].add(number, sequence.events, sequence.end_s, reader, sequence.path)
        describe(chosen.name, files)
        report(results, sum(sequence.frames for sequence in files))
        costs({"these sequences": [sequence.path for sequence in files], "the shared clips": clips()})
        print(
            f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB, all programs in one process"
        )
        if options.list:
            for number, event in results["workbench"].score.missed:
                print(f"missed  {number} {event.kind} {event.way} {event.start_s:.2f}-{event.end_s:.2f}")
            for number, time_s in results["workbench"].score.false_at:
                print(f"false   {number} {time_s:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
