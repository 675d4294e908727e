"""Time to open the window, beside a bare Qt window in the same run.

    .venv/bin/python -m tests.benchmarks.bench_start [CASE]

Without CASE the sample case is built first (about a minute, not measured). Rounds are interleaved and medians are
given, so that other load on the machine weighs on all alike. The second start is what is measured: one round
runs first, writes the compiled modules as any first start does, and is thrown away.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7

BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: os._exit(0))

app = QApplication(sys.argv)
window = Bare()
window.resize(1600, 1000)
window.show()
app.exec()
"""

# The program's own start, with an event filter that ends the process after the first paint of the object named.
# Ended at once, as the bare window is: what is made after that paint is not part of what is measured.
OURS = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from workbench.ui import app as start

class EndAtPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.metaObject().className() == sys.argv[2]:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False

ends = EndAtPaint()
GIVE_UP_MS = 60_000  # a case that is refused never paints its desk
make_app = start.make_app

def watched_app(settings):
    made = make_app(settings)
    made[0].installEventFilter(ends)
    QTimer.singleShot(GIVE_UP_MS, lambda: made[0].exit(3))
    return made

start.make_app = watched_app
sys.exit(start.run(Path(sys.argv[1])))
"""


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program.

    Attributes:
        wall_s: From the call to the end of the process.
        cpu_s: Of the process, user and system; 0.0 where the system does not tell.
    """

    wall_s: float
    cpu_s: float


def timed(words: list[str], environment: dict[str, str]) -> Start:
    """Run a program to its end.

    Raises:
        RuntimeError: It did not end well.
    """
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, *words], env=environment, cwd=ROOT)
    cpu_s = 0.0
    if hasattr(os, "wait4"):
        _pid, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        cpu_s = used.ru_utime + used.ru_stime
    else:
        process.wait()
    wall_s = time.perf_counter() - begin
    if process.returncode:
        raise RuntimeError(f"the start ended with status {process.returncode}")
    return Start(wall_s, cpu_s)


def measure(case: Path, environment: dict[str, str]) -> dict[str, list[Start]]:
    """All rounds of all programs, interleaved."""
    programs = {
        "bare Qt window": ["-c", BARE],
        "workbench, first paint": ["-c", OURS, str(case), "Opening"],
        "workbench, window complete": ["-c", OURS, str(case), "MainWindow"],
        "workbench, case on screen": ["-c", OURS, str(case), "DeskView"],
    }
    for words in programs.values():
        timed(words, environment)
    found: dict[str, list[Start]] = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, words in programs.items():
            found[name].append(timed(words, environment))
    return found


def table(found: dict[str, list[Start]]) -> str:
    """Medians with their ratio to the bare window, and the versions."""
    import PySide6

    medians = {
        name: (statistics.median(one.wall_s for one in starts), statistics.median(one.cpu_s for one in starts))
        for name, starts in found.items()
    }
    bare_wall, bare_cpu = medians["bare Qt window"]
    lines = [f"{'':28}{'wall s':>8}{'ratio':>8}{'CPU s':>8}{'ratio':>8}"]
    for name, (wall, cpu) in medians.items():
        ratio = cpu / bare_cpu if bare_cpu else 0.0
        lines.append(f"{name:28}{wall:8.2f}{wall / bare_wall:8.2f}{cpu:8.2f}{ratio:8.2f}")
    lines.append(f"median of {ROUNDS}, interleaved; Python {platform.python_version()}, PySide6 {PySide6.__version__},")
    lines.append(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Qt platform offscreen")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> None:
    """Measure and print; without arguments given, those of the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("case", nargs="?", type=Path)
    case = parser.parse_args(arguments).case
    with tempfile.TemporaryDirectory() as temporary:
        environment = {
            **os.environ,
            "WORKBENCH_HOME": str(Path(temporary) / "home"),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPYCACHEPREFIX": str(Path(temporary) / "compiled"),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if case is None:
            words = ["-m", "workbench", "demo", "--to", str(Path(temporary) / "demo"), "--no-window"]
            subprocess.run([sys.executable, *words], env=environment, check=True, stdout=subprocess.DEVNULL)
            case = Path(temporary) / "demo" / "sample.case"
        print(table(measure(case.resolve(), environment)))


if __name__ == "__main__":
    main()
