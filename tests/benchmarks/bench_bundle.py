"""The bundle: what it weighs, part by part, and how soon its first window is there, beside a bare Qt window.

    .venv/bin/python -m tests.benchmarks.bench_bundle [FOLDER]

FOLDER holds what `run.py package bundle deb` made (dist when not said). The windows are opened on a screen of their own
(Xvfb). An X client waits for the first window that is mapped and stops its process; the processor time that process
had used by then is read from /proc, for the bundle and for a bare PySide6 window alike.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "bundle"))
import build_bundle

ROUNDS = 7
MOST_DOWNLOAD_MB, MOST_BUNDLE_MB, MOST_RATIO = 220, 600, 2.0
_LIMIT_S = 60
_SUBSTRUCTURE_NOTIFY, _MAP_NOTIFY = 1 << 19, 19
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1600, 1000)
window.show()
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """One start, up to the first window.

    Attributes:
        wall_s: From the call.
        cpu_s: Of the process, user and system.
    """

    wall_s: float
    cpu_s: float


class Watcher:
    """An X client that is told of every window that comes up on a screen."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise RuntimeError("the screen cannot be reached")
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def forget(self) -> None:
        """Drop what was told so far."""
        self._x.XSync(self._display, 1)

    def wait(self, process: subprocess.Popen[bytes]) -> None:
        """Until a window is mapped.

        Raises:
            RuntimeError: The process ended before, or none came.
        """
        event = (ctypes.c_long * 24)()
        end = time.monotonic() + _LIMIT_S
        while time.monotonic() < end:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, ctypes.byref(event))
                if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == _MAP_NOTIFY:
                    return
            if process.poll() is not None:
                raise RuntimeError(f"it ended with status {process.returncode} before its window came")
            time.sleep(0.001)
        raise RuntimeError("no window came")


def started(words: list[str], settings: dict[str, str], watcher: Watcher) -> Start:
    """Start a program, and end it when its first window is there."""
    watcher.forget()
    begin = time.perf_counter()
    process = subprocess.Popen(words, env=settings, stderr=subprocess.DEVNULL)
    try:
        watcher.wait(process)
        process.send_signal(signal.SIGSTOP)
        wall_s = time.perf_counter() - begin
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return Start(wall_s, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))
    finally:
        process.kill()
        process.wait()


def starts(bundle: Path) -> dict[str, list[Start]]:
    """All rounds, interleaved, so that other load weighs on both alike; the first of each is thrown away."""
    number = f":{90 + os.getpid() % 900}"
    screen = subprocess.Popen(["Xvfb", number, "-screen", "0", "1920x1200x24"], stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as home:
        # The bundle finds Qt's platform by itself; nothing of the caller's reaches either.
        settings = {"HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "DISPLAY": number}
        programs = {
            "bare Qt window": [str(build_bundle.environment()), "-c", BARE],
            "bundle, first window": [str(bundle / "workbench")],
        }
        try:
            time.sleep(1)
            watcher = Watcher(number)
            found: dict[str, list[Start]] = {name: [] for name in programs}
            for turn in range(ROUNDS + 1):
                for name, words in programs.items():
                    one = started(words, settings, watcher)
                    if turn:
                        found[name].append(one)
            return found
        finally:
            screen.terminate()
            screen.wait()


def table(found: dict[str, list[Start]]) -> str:
    """Medians, and their ratio to the bare window."""
    lines = [f"{'':28}{'wall s':>8}{'ratio':>8}{'CPU s':>8}{'ratio':>8}"]
    bare = found["bare Qt window"]
    bare_wall, bare_cpu = (statistics.median(getattr(one, name) for one in bare) for name in ("wall_s", "cpu_s"))
    for name, all_starts in found.items():
        wall, cpu = (statistics.median(getattr(one, kind) for one in all_starts) for kind in ("wall_s", "cpu_s"))
        lines.append(f"{name:28}{wall:8.2f}{wall / bare_wall:8.2f}{cpu:8.2f}{cpu / bare_cpu:8.2f}")
    return "\n".join([*lines, f"median of {ROUNDS}; the goal is a ratio of {MOST_RATIO:.0f} in processor time"])


def weights(folder: Path) -> str:
    """Download and bundle."""
    lines = [build_bundle.sizes(folder / "workbench"), f"the goal is {MOST_BUNDLE_MB} MB"]
    lines += [
        f"{one.name} {one.stat().st_size / 1e6:.1f} MB; the goal is {MOST_DOWNLOAD_MB} MB"
        for one in folder.glob("*.deb")
    ]
    return "\n".join(lines)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=build_bundle.ROOT / "dist")
    folder = parser.parse_args().folder.resolve()
    if not (folder / "workbench").is_dir():
        sys.stderr.write("There is no bundle; make it with: python3 run.py package bundle deb\n")
        return 2
    print(weights(folder))
    if shutil.which("Xvfb") is None:
        sys.stderr.write("Xvfb is not here, so no window is opened.\n")
        return 1
    print(table(starts(folder / "workbench")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
