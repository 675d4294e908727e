"""The program's window on a case, and how long its event loop is kept waiting; for the benchmarks of the desk."""

from __future__ import annotations

import os
import statistics
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


def rss_mb() -> float:
    """Memory of this process now, MB; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


def spread(label: str, values_ms: list[float]) -> str:
    """Median, 95th percentile and worst of a list."""
    ranked = sorted(values_ms)
    high = ranked[min(len(ranked) - 1, round(len(ranked) * 0.95))]
    return f"{label:44}{statistics.median(ranked):8.1f}{high:8.1f}{ranked[-1]:8.1f}"


class Desk:
    """The program's window on a case, and what is measured with it."""

    def __init__(self) -> None:
        from workbench.settings import Settings
        from workbench.ui import app as window_app
        from workbench.ui.main_window import MainWindow
        from workbench.ui.memory import give_back_large_blocks

        give_back_large_blocks()  # as the program does after its first paint
        settings = Settings()
        settings.set("masked_at_start", False)
        self.app, _missing = window_app.make_app(settings)
        self.window = MainWindow(settings)
        self.window.resize(1600, 1000)
        self.window.show()
        self.settle()

    def settle(self, limit_s: float = 60.0) -> None:
        """Let the window work until nothing runs and no picture is on its way."""
        end = time.perf_counter() + limit_s
        while time.perf_counter() < end:
            self.app.processEvents()
            if self.idle:
                return
            time.sleep(0.002)

    @property
    def idle(self) -> bool:
        """Whether nothing runs and no picture is on its way."""
        gate = self.window.gate
        return self.window.runner.idle and not gate._loading and not gate._waiting

    def frame(self, act: Callable[[], object]) -> tuple[float, float]:
        """One frame: do something, then all events until it is painted; wall and processor ms of this thread."""
        wall, cpu = time.perf_counter(), time.thread_time()
        act()
        self.app.processEvents()
        return (time.perf_counter() - wall) * 1e3, (time.thread_time() - cpu) * 1e3

    def run(self, acts: list[Callable[[], object]], pause_s: float) -> tuple[list[float], list[float]]:
        """Frames one after the other; pictures arrive in the pauses as they do on a screen of 60 Hz."""
        from PySide6.QtTest import QTest

        wall, cpu = [], []
        for act in acts:
            one = self.frame(act)
            wall.append(one[0])
            cpu.append(one[1])
            if pause_s * 1e3 > one[0]:
                QTest.qWait(max(1, round(pause_s * 1e3 - one[0])))
        return wall, cpu


LIMITS_MS = (16.0, 50.0, 100.0)
TICK_MS = 5


@dataclass(slots=True)
class Waits:
    """How long the event loop was busy, from an act until nothing runs.

    Attributes:
        wall_ms: Between two ticks of a timer of 5 ms, by the wall: what a person would notice, with all other load on
            the machine.
        cpu_ms: What the window's thread worked in each of these stretches, processor.
        took_s: From the act until nothing ran any more.
    """

    wall_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    took_s: float = 0.0

    @staticmethod
    def heading() -> str:
        """What stands above the rows."""
        steps = f"{'<=16':>7}{'16-50':>7}{'50-100':>7}{'>100':>6}{'max ms':>8}"
        return f"{'gaps of the event loop':34}{'s':>7}   wall{steps}   processor of the window{steps}"

    def row(self, label: str) -> str:
        """One activity: its length, and both histograms."""
        wall, cpu = _histogram(self.wall_ms), _histogram(self.cpu_ms)
        return f"{label:34}{self.took_s:7.1f}       {wall}                          {cpu}"


def _histogram(values_ms: list[float]) -> str:
    counts, low = [], -1.0
    for limit in (*LIMITS_MS, float("inf")):
        counts.append(sum(low < one <= limit for one in values_ms))
        low = limit
    return f"{counts[0]:7}{counts[1]:7}{counts[2]:7}{counts[3]:6}{max(values_ms):8.0f}"


class Culprits(threading.Thread):
    """Looks where the window's thread stands while a gap lasts; slows everything, so it is off unless asked for."""

    def __init__(self, last_tick: Callable[[], float]) -> None:
        super().__init__(daemon=True)
        self._last_tick, self._window = last_tick, threading.get_ident()
        self._over = threading.Event()
        self.places: Counter[str] = Counter()

    def run(self) -> None:
        """Sample until told to end."""
        while not self._over.wait(0.005):
            if time.perf_counter() - self._last_tick() < LIMITS_MS[0] * 2 / 1e3:
                continue
            frames = traceback.extract_stack(sys._current_frames()[self._window])
            ours = [
                f"{Path(one.filename).stem}:{one.name}:{one.lineno}" for one in frames if "workbench/" in one.filename
            ]
            self.places[" > ".join(ours[-7:])] += 1

    def end(self) -> None:
        """Stop, and print where most of the samples fell."""
        self._over.set()
        self.join()
        for place, count in self.places.most_common(12):
            print(f"      {count:4} {place}")


def waits(desk: Desk, act: Callable[[], object], at_least_s: float = 0.05, limit_s: float = 300.0) -> Waits:
    """Do something in the window's event loop and watch the loop until nothing runs."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    found, loop = Waits(), QEventLoop()
    begin = time.perf_counter()
    last = [begin, time.thread_time()]
    idle = 0

    def tick() -> None:
        nonlocal idle
        now = [time.perf_counter(), time.thread_time()]
        found.wall_ms.append((now[0] - last[0]) * 1e3)
        found.cpu_ms.append((now[1] - last[1]) * 1e3)
        last[:] = now
        idle = idle + 1 if desk.idle else 0
        if (idle > 4 and now[0] > begin + at_least_s) or now[0] > begin + limit_s:
            loop.quit()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    QTimer.singleShot(0, act)
    watcher = Culprits(lambda: last[0]) if os.environ.get("DESK_CULPRITS") else None
    if watcher is not None:
        watcher.start()
    loop.exec()
    timer.stop()
    found.took_s = time.perf_counter() - begin
    if watcher is not None:
        watcher.end()
    return found
