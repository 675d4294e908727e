"""Each named hostile file given to the program alone, as a person would: what it says, its time and its memory.

    python3 run.py bench hostile [NAME ...]

A new case with one picture in it, then `workbench case add CASE FILE` (articles: `workbench article read FILE`), once
for each file. Wall and processor time are of the program and all it starts, memory is that of its largest process.
Other load on the machine shows in the wall time.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests import hostile_files

ROOT = Path(__file__).resolve().parents[2]
MOST_S, MOST_MB = 20.0, 2147
_MOST_SAID = 300
Make = Callable[[Path], Path]


def _written(name: str, make: Callable[[], bytes]) -> Make:
    def put(folder: Path) -> Path:
        (folder / name).write_bytes(make())
        return folder / name

    return put


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.mp4")
    return folder / "pipe.mp4"


def _numbered(folder: Path) -> Path:
    """A picture whose name FFmpeg takes for a pattern, beside those it would find."""
    for name, seed in (("frame001.png", 1), ("frame002.png", 2), ("frame%03d.png", 3)):
        (folder / name).write_bytes(_picture(seed))
    return folder / "frame%03d.png"


def _picture(seed: int) -> bytes:
    import cv2

    from tests.unit.media.drawing import scene

    return bytes(cv2.imencode(".png", scene(seed, 320, 180))[1])


def _lists(folder: Path) -> Iterator[tuple[str, Make]]:
    other = folder / "other.mp4"
    hostile_files.short_clip(other)
    made = hostile_files.lists_of_other_files(other, "http://127.0.0.1:9/seg.ts")
    for name in ("concat of path.mp4", "concat of http.mp4", "hls of file.mp4", "playlist.m3u8", "pointing.sdp"):
        yield name, _written(name, lambda content=made[name]: content)


def files(folder: Path) -> dict[str, tuple[Make, bool]]:
    """How each is made, and whether it is given as an article."""
    media: dict[str, Make] = {
        **{name: _written(name, make) for name, (make, _words) in hostile_files.COSTLY.items()},
        "sparse.mp4": lambda place: hostile_files.sparse_clip(place / "sparse.mp4"),
        "bomb.xml": _written("bomb.xml", lambda: hostile_files.entity_bomb("note")),
        "pipe.mp4": _pipe,
        "/dev/zero": lambda _place: Path("/dev/zero"),
        "frame%03d.png": _numbered,
        **dict(_lists(folder)),
    }
    articles: dict[str, Make] = {
        f"article {kind}": _written(f"bomb.{kind}", lambda kind=kind: hostile_files.entity_bomb(kind))
        for kind in ("svg", "html", "xml")
    }
    return {name: (make, name in articles) for name, make in (media | articles).items()}


def one(folder: Path, name: str, make: Make, as_article: bool) -> bool:
    """Print what became of one; gives whether it kept within the limits."""
    place, case = folder / "given", folder / "desk.case"
    place.mkdir()
    file = make(place)
    size = file.stat().st_size if file.is_file() else 0
    words = ("article", "read", file) if as_article else ("case", "add", case, file)
    said = folder / "said.txt"
    began = time.perf_counter()
    with said.open("wb") as told:
        started = subprocess.Popen(_program(*words), cwd=place, stdout=told, stderr=told)
    _, status, used = os.wait4(started.pid, 0)
    took_s, memory_mb = time.perf_counter() - began, used.ru_maxrss * 1024 / 1e6
    started.returncode = os.waitstatus_to_exitcode(status)
    processor_s = used.ru_utime + used.ru_stime
    kept = processor_s <= MOST_S and memory_mb <= MOST_MB and started.returncode in (0, 1, 2)
    print(
        f"{name:20}{size:15,}{took_s:8.1f}{processor_s:8.1f}{memory_mb:7.0f}{started.returncode:4}"
        f"{'' if kept else '   OVER ITS LIMITS'}"
    )
    for line in said.read_text(encoding="utf-8").splitlines()[:6]:
        print(f"    {line[:_MOST_SAID]}", flush=True)
    return kept


def _program(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "workbench", *map(str, words)]


def main(names: list[str]) -> int:
    """Give them all, or those named; 1 when one went over its limits."""
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"{'':20}{'bytes':>15}{'wall s':>8}{'cpu s':>8}{'MB':>7}{'end':>4}")
    held = True
    with tempfile.TemporaryDirectory(prefix="hostile-") as temporary:
        base = Path(temporary)
        os.environ |= {"WORKBENCH_HOME": str(base / "home"), "PYTHONPATH": str(ROOT)}
        for number, (name, (make, as_article)) in enumerate(files(base).items()):
            if names and name not in names:
                continue
            folder = base / str(number)
            folder.mkdir()
            (folder / "good.png").write_bytes(_picture(9))
            subprocess.run(
                _program("case", "new", folder / "desk.case", "--media", folder / "good.png"),
                check=True,
                capture_output=True,
            )
            held &= one(folder, name, make, as_article)
            subprocess.run(["rm", "-rf", str(folder)], check=False)
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
