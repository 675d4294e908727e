"""The real program as a process of its own, and small media for it to read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from tests.network.guard import python_path
from tests.unit.media.drawing import Pixels, scene, write_clip

ROOT = Path(__file__).resolve().parents[2]
RATE = 25


@dataclass(frozen=True, slots=True)
class Ended:
    """How a call of the program ended."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        """Standard output, which must be one JSON document and nothing else."""
        return json.loads(self.out)

    def json_lines(self) -> list[Any]:
        """Standard output, which must be JSON Lines and nothing else."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(home: Path, **more: str) -> dict[str, str]:
    """Variables of a call: its own settings folder, no screen."""
    return {
        **os.environ,
        "WORKBENCH_HOME": str(home),
        "PYTHONPATH": python_path(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        **more,
    }


def workbench(*words: str | Path, home: Path, cwd: Path | None = None, **more: str) -> Ended:
    """Run the program to its end. No call may ever show a traceback.

    Args:
        words: Command line without the program's name.
        home: Its settings folder.
        cwd: Where it runs.
        more: Further environment variables.
    """
    command = [sys.executable, "-m", "workbench", *(str(word) for word in words)]
    done = subprocess.run(
        command, capture_output=True, timeout=240, check=False, cwd=cwd or home, env=environment(home, **more)
    )
    ended = Ended(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert "Traceback" not in ended.err, ended.err
    return ended


def picture(path: Path, seed: int, *, size: tuple[int, int] = (640, 480), quality: int = 92) -> Path:
    """A drawn picture; the format follows the suffix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(scene(seed, *size)).save(path, quality=quality)
    return path


def pan(seed: int, seconds: float, *, width: int = 320, height: int = 180) -> list[Pixels]:
    """Frames of a slow pan over a drawn scene."""
    count = round(seconds * RATE)
    wide = scene(seed, width + 2 * count, height)
    return [np.ascontiguousarray(wide[:, 2 * at : 2 * at + width]) for at in range(count)]


def clip(path: Path, frames: Sequence[Pixels], *, width: int | None = None) -> Path:
    """A clip of these frames, smaller if a width is given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if width is None:
        return write_clip(path, frames, rate=RATE)
    height = round(frames[0].shape[0] * width / frames[0].shape[1] / 2) * 2
    small = [np.asarray(cv2.resize(one, (width, height), interpolation=cv2.INTER_AREA), np.uint8) for one in frames]
    return write_clip(path, small, rate=RATE)
