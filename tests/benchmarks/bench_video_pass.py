"""Cost of the one decoding pass over a clip, beside `ffmpeg -i X -f null -` on the same file in the same run.

Processor time of all threads, program and ffmpeg in turn (who begins changes from round to round), medians of the
rounds. The ffmpeg is the system's (Debian: `apt-get install ffmpeg`); it is needed by this benchmark alone. The pass is
read three times a round: for shots, keyframes and the signature alone; with the search for pictures inside the picture;
and with local features of keyframes, which is all that a case does. The shares of the steps are of one further pass of
the last kind with a clock around each.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import cv2

from tests.benchmarks.pass_clips import KINDS, long_clip, made
from workbench.hashing import signature
from workbench.hashing.signature import VideoSignatureBuilder
from workbench.jobs import SILENT, Progress
from workbench.keyframes.choosing import KeyframeChooser
from workbench.keyframes.shots import ShotTracker
from workbench.media.scaling import Scaler
from workbench.model.work import IntakeRequest, IntakeResult
from workbench.tasks import intake

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media"
GOALS = {"pass": 1.05, "inner": 1.3, "all": 1.3}
"""What of the pass is measured, and its goal in processor time of ffmpeg."""


class Steps:
    """Processor time of this thread by step; a step within another counts for itself alone."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._open: list[str] = []
        self._since = 0.0

    def _turn(self) -> None:
        now = time.thread_time()
        if self._open:
            self.seconds[self._open[-1]] += now - self._since
        self._since = now

    def around(self, step: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The same function with a clock around it; scaling is told apart by size."""

        def timed(*given: Any, **named: Any) -> Any:
            self._turn()
            self._open.append(step or _SIZES.get(max(given[0].width_px, given[0].height_px), "thumb scale"))
            try:
                return work(*given, **named)
            finally:
                self._turn()
                self._open.pop()

        return timed


_SIZES = {intake.HASH_SIDE_PX: "small scale", intake._SAMPLE_PX: "sample scale"}
STEPS: tuple[tuple[Any, str, str], ...] = (
    (Scaler, "__call__", ""),
    (intake._Sampler, "add", "flatness"),
    (ShotTracker, "add", "tracker"),
    (KeyframeChooser, "add", "chooser"),
    (VideoSignatureBuilder, "add", "signature"),
    (VideoSignatureBuilder, "finish", "signature"),
    (VideoSignatureBuilder, "add_keyframe", "features"),
    (signature, "inner_boxes", "inner pictures"),
    (intake._ClipPass, "_keep", "thumbnails"),
)


@contextmanager
def _clocked(steps: Steps) -> Iterator[None]:
    with ExitStack() as undo:
        for owner, name, step in STEPS:
            plain = getattr(owner, name)
            setattr(owner, name, steps.around(step, plain))
            undo.callback(setattr, owner, name, plain)
        yield


def _cpu_s(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def _ours(path: Path) -> tuple[float, IntakeResult]:
    before = _cpu_s(resource.RUSAGE_SELF)
    result = intake.run(IntakeRequest(str(path), path.name), SILENT)
    return _cpu_s(resource.RUSAGE_SELF) - before, result


def _ffmpeg(program: str, path: Path) -> float:
    before = _cpu_s(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "-nostdin", "-v", "error", "-i", str(path), "-f", "null", "-"], check=True)
    return _cpu_s(resource.RUSAGE_CHILDREN) - before


@contextmanager
def _only(part: str) -> Iterator[None]:
    """The pass without the steps that this part of the measurement does not count."""

    def nothing(*_: object, **__: object) -> list[object]:
        return []

    left_out = {
        "pass": ((signature, "inner_boxes"), (VideoSignatureBuilder, "add_keyframe")),
        "inner": ((VideoSignatureBuilder, "add_keyframe"),),
        "all": (),
    }
    with ExitStack() as undo:
        for owner, name in left_out[part]:
            undo.callback(setattr, owner, name, getattr(owner, name))
            setattr(owner, name, nothing)
        yield


def _round(program: str, path: Path, *, ours_first: bool) -> tuple[dict[str, float], IntakeResult]:
    """Seconds of ffmpeg and of each part, and what the whole pass found."""
    seconds = {} if ours_first else {"ffmpeg": _ffmpeg(program, path)}
    for part in GOALS:
        with _only(part):
            seconds[part], result = _ours(path)
    if ours_first:
        seconds["ffmpeg"] = _ffmpeg(program, path)
    return seconds, result


def _one(name: str, path: Path, program: str, repeats: int) -> dict[str, float]:
    rounds = [_round(program, path, ours_first=bool(number % 2)) for number in range(repeats)]
    result = rounds[0][1]
    theirs = statistics.median(seconds["ffmpeg"] for seconds, _ in rounds)
    megabits = path.stat().st_size * 8e-6 / (result.facts.duration_s or 1)
    frames = result.facts.frame_count or 1
    for part in GOALS:
        ours = statistics.median(seconds[part] for seconds, _ in rounds)
        ratio = statistics.median(seconds[part] / seconds["ffmpeg"] for seconds, _ in rounds)
        print(
            f"{name:14}{part:>7}{megabits:6.1f}{frames:8}{1e3 * theirs / frames:10.2f}{1e3 * ours / frames:9.2f}"
            f"{ratio:8.2f}{(result.facts.duration_s or 0) / ours:9.0f}{len(result.shots):7}{len(result.keyframes):7}",
            flush=True,
        )
    steps = Steps()
    with _clocked(steps):
        total, _ = _ours(path)
    shares = {step: seconds / total for step, seconds in steps.seconds.items()}
    return {"decode": 1 - sum(shares.values()), **shares}


def _peak(path: Path) -> int:
    """Read a clip in this process and print the most memory it ever held."""
    request = IntakeRequest(str(path), path.name, unfinished=os.devnull)
    result = intake.run(request, Progress(keep=lambda _part: None))
    peak_kb = next(
        line.split()[1] for line in Path("/proc/self/status").read_text("ascii").splitlines() if "VmHWM" in line
    )
    thumbs = sum(len(thumb.jpeg) + len(thumb.masked_jpeg) for thumb in result.thumbs)
    features = sum(len(found.data) for found in result.signature.features) if result.signature else 0
    print(
        f"{path.stem:22}{result.facts.duration_s or 0:9.0f}{result.facts.frame_count or 0:9}{len(result.shots):7}"
        f"{len(result.keyframes):7}{thumbs / 1e6:8.1f}{features / 1e6:10.1f}{int(peak_kb) / 1e3:9.0f}"
    )
    return 0


def _memory(paths: list[Path]) -> None:
    print("\npeak memory of a process that reads one clip, MB")
    print(
        f"{'':22}{'seconds':>9}{'frames':>9}{'shots':>7}{'keyfr.':>7}{'thumbs':>8}{'features':>10}{'peak':>9}",
        flush=True,
    )
    for path in paths:
        subprocess.run([sys.executable, "-m", __spec__.name, "--peak", str(path)], check=True)


def _print_shares(shares: dict[str, dict[str, float]]) -> None:
    names = list(dict.fromkeys(step for found in shares.values() for step in found))
    print("\nshare of each step, %")
    print(f"{'':14}" + "".join(f"{name:>14}" for name in names))
    for clip, found in shares.items():
        print(f"{clip:14}" + "".join(f"{100 * found.get(name, 0):14.1f}" for name in names), flush=True)


def main(arguments: list[str]) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="bench video-pass", description=__doc__)
    parser.add_argument("--seconds", type=int, default=24, help="length of each clip")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="keep the clips here and use them again")
    parser.add_argument("--only", default="", help="kinds whose name holds this")
    parser.add_argument("--no-memory", action="store_true", help="leave out the long films")
    parser.add_argument("--hours", type=float, default=2.0, help="length of the film whose memory is measured")
    parser.add_argument("--peak", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.peak:
        return _peak(asked.peak)
    program = shutil.which("ffmpeg")
    if program is None or not MEDIA.is_dir():
        print("This benchmark needs ffmpeg and the shared media.", file=sys.stderr)
        return 2
    cv2.setNumThreads(1)  # as in a worker
    with ExitStack() as stack:
        folder = asked.folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        clips = [(kind.name, made(kind, folder, MEDIA, asked.seconds)) for kind in KINDS if asked.only in kind.name]
        goals = ", ".join(f"{part} {goal}" for part, goal in GOALS.items())
        print(f"processor ms a frame, medians of {asked.repeats}; goals {goals}; {os.cpu_count()} cores")
        print(
            f"{'':14}{'':7}{'Mb/s':>6}{'frames':>8}{'ffmpeg ms':>10}{'pass ms':>9}{'ratio':>8}{'x real':>9}"
            f"{'shots':>7}{'keyfr.':>7}"
        )
        shares = {name: _one(name, path, program, asked.repeats) for name, path in clips}
        _print_shares(shares)
        if sys.platform == "linux" and not asked.no_memory:
            _memory([long_clip(folder, MEDIA, asked.hours / 4), long_clip(folder, MEDIA, asked.hours)])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
