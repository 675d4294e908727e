"""The desk with very many frames: the contact sheet, and a tag on thousands of them.

    .venv/bin/python -m tests.benchmarks.bench_desk [sheet] [open] [bulk]

`sheet`  100,000 frames of 200 clips: the whole case from Ctrl+4's toggle to the first paint, frames while scrolling
         smoothly and while jumping about (event loop, thumbnails arriving and painting together), memory.
`open`   200 clips with 20,000 frames: from nothing but a path to the case on the screen.
`bulk`   20,000 frames tagged at once and the tag taken back: how long a timer of 5 ms is kept waiting meanwhile.

Times are of the wall and, where stated, of the processor; other load on the machine shows in the former alone. Every
part runs in a process of its own. The window is the program's own, on Qt's offscreen platform, 1,600 x 1,000 pixels.
"""

from __future__ import annotations

import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks import desk_case

PARTS = ("sheet", "open", "bulk")
MEDIA = 200


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

        settings = Settings()
        settings.set("masked_at_start", False)
        self.app, _missing = window_app.make_app(settings)
        self.window = MainWindow(settings)
        self.window.resize(1600, 1000)
        self.window.show()
        self.settle()

    def settle(self, limit_s: float = 60.0) -> None:
        """Let the window work until nothing runs and no picture is on its way."""
        gate, end = self.window.gate, time.perf_counter() + limit_s
        while time.perf_counter() < end:
            self.app.processEvents()
            if self.window.runner.idle and not gate._loading and not gate._waiting:
                return
            time.sleep(0.002)

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


def sheet(case: Path) -> None:
    """The contact sheet of the whole case."""
    from workbench.commands.session import open_case

    desk = Desk()
    bare = rss_mb()
    session = open_case(case, by="Mara")
    state = session.state()
    desk.window.case.take(session, state)
    desk.settle()
    total = sum(len(frames) for frames in state.keyframes.values())
    print(
        f"{total:,} frames of {len(state.media)} clips; memory with the window {bare:.0f} MB, with the case open"
        f" {rss_mb():.0f} MB"
    )
    panel = desk.window.desk.centre.keyframes
    panel.scopes.setCurrentIndex(panel.scopes.findData("case"))
    panel._scope = "case"
    firsts = []
    for _ in range(9):
        firsts.append(desk.frame(lambda: panel.sheet.setChecked(True)))
        desk.settle()
        assert panel.contact.count() == total, panel.contact.count()
        panel.sheet.setChecked(False)
        desk.settle()
    panel.sheet.setChecked(True)
    desk.settle()
    print(
        f"cells in view {len(panel.contact.positions_in_view())}, {panel.contact.viewport().width()} x"
        f" {panel.contact.viewport().height()} px"
    )
    print(f"{'ms':44}{'p50':>8}{'p95':>8}{'max':>8}")
    print(spread("open the sheet, first paint, wall", [one[0] for one in firsts]))
    print(spread("open the sheet, first paint, processor", [one[1] for one in firsts]))
    bar = panel.contact.verticalScrollBar()
    moves: dict[str, list[Callable[[], object]]] = {
        "smooth scroll": [lambda y=y: bar.setValue(y) for y in range(0, 600 * 40, 40)],
        "fast scroll": [lambda y=y: bar.setValue(y) for y in range(0, 300 * 700, 700)],
    }
    chance = random.Random(4)
    places = [chance.randrange(bar.maximum()) for _ in range(300)]
    moves["random jump"] = [lambda y=y: bar.setValue(y) for y in places]
    for label, acts in moves.items():
        wall, cpu = desk.run(acts, 0.016)
        print(spread(f"{label}, frame, wall", wall))
        print(spread(f"{label}, frame, processor", cpu))
        desk.settle()
    contact = panel.contact
    contact.setFocus()
    wall, cpu = desk.frame(lambda: (contact.choice.choose_all(), contact._chosen_anew()))
    print(f"choose all: {wall:.1f} ms wall, {cpu:.1f} ms processor")
    print(f"memory after all this: {rss_mb():.0f} MB")
    for grouping in ("shot", "tag", "match"):
        panel._groupings["case"] = grouping
        begin = time.perf_counter()
        late = waits(desk, panel.refresh)
        took_ms = (time.perf_counter() - begin) * 1e3
        print(f"group by {grouping}: {took_ms:.0f} ms, waits of the window: {late.words()}")
    desk.window.close()


@dataclass(slots=True)
class Waits:
    """How long the window was busy, from an act until nothing runs.

    Attributes:
        late_ms: Between two ticks of a timer of 5 ms, by the wall: what a person would notice, with all other load on
            the machine.
        work_ms: What the window's thread worked in each of these stretches, processor.
    """

    late_ms: list[float] = field(default_factory=list)
    work_ms: list[float] = field(default_factory=list)

    def words(self) -> str:
        """A histogram of the waits and the longest work."""
        limits = {"< 8": 8.0, "8-16": 16.0, "16-33": 33.0, "33-50": 50.0, "50-100": 100.0, "> 100 ms": 1e9}
        counts, low = [], 0.0
        for name, limit in limits.items():
            counts.append(f"{name}: {sum(low <= one < limit for one in self.late_ms)}")
            low = limit
        longest = f"longest {max(self.late_ms):.0f} ms, longest work of the window itself {max(self.work_ms):.0f} ms"
        return f"{', '.join(counts)}; {longest}"


def waits(desk: Desk, act: Callable[[], object], at_least_s: float = 0.02) -> Waits:
    """Do something and watch the window until nothing runs."""
    from PySide6.QtCore import Qt, QTimer

    found = Waits()
    last = [time.perf_counter(), time.thread_time()]

    def tick() -> None:
        now = [time.perf_counter(), time.thread_time()]
        found.late_ms.append((now[0] - last[0]) * 1e3)
        found.work_ms.append((now[1] - last[1]) * 1e3)
        last[:] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    begin = time.perf_counter()
    act()
    while time.perf_counter() < begin + 120:
        desk.app.processEvents()
        gate = desk.window.gate
        idle = desk.window.runner.idle and not gate._loading and not gate._waiting
        if idle and time.perf_counter() > begin + at_least_s:
            break
        time.sleep(0.0005)
    for _ in range(4):
        time.sleep(0.005)
        desk.app.processEvents()
    timer.stop()
    return found


def opening(case: Path) -> None:
    """From a path to the case on the screen."""
    desk = Desk()
    window = desk.window
    times = []
    for _ in range(5):
        wall, cpu = time.perf_counter(), time.process_time()
        window.case_work.open_path(case)
        while window.case.session is None:
            desk.app.processEvents()
            time.sleep(0.0005)
        desk.app.processEvents()
        times.append(((time.perf_counter() - wall) * 1e3, (time.process_time() - cpu) * 1e3))
        desk.settle()
        window.case_work.close()
        while window.case.session is not None:
            desk.app.processEvents()
        desk.settle()
    print(f"{'ms':44}{'p50':>8}{'p95':>8}{'max':>8}")
    print(spread("case on the screen, wall", [one[0] for one in times]))
    print(spread("case on the screen, processor, all threads", [one[1] for one in times]))
    window.close()


def bulk(case: Path) -> None:
    """20,000 frames tagged at once, and taken back."""
    from workbench.commands.session import open_case

    desk = Desk()
    window = desk.window
    session = open_case(case, by="Mara")
    window.case.take(session, session.state())
    desk.settle()
    panel = window.desk.centre.keyframes
    panel.set_scope("case")
    panel.sheet.setChecked(True)
    desk.settle()
    contact = panel.contact
    contact.choice.choose_all()
    contact._chosen_anew()
    desk.settle()
    assert window.case.state is not None
    print(f"nothing done for 2 s, for comparison: {waits(desk, lambda: None, 2.0).words()}")
    for label, act in (
        ("tag", lambda: window.desk_work.add_tags(["flag"])),
        ("undo", window.actions_by_id["case.undo"].trigger),
        ("redo", window.actions_by_id["case.redo"].trigger),
        ("favourite off", lambda: window.desk_work.favourite(1)),
    ):
        begin = time.perf_counter()
        late = waits(desk, act)
        print(
            f"{label}: {len(window.case.state.tags):,} tags after {time.perf_counter() - begin:.2f} s"
            f" (undo: “{window.case.state.undo_label}”)"
        )
        print(f"    waits of the window: {late.words()}")
    window.close()


def main(arguments: list[str]) -> int:
    """Make the cases, measure each part in a process of its own."""
    if len(arguments) == 2 and arguments[0].startswith("--"):
        {"--sheet": sheet, "--open": opening, "--bulk": bulk}[arguments[0]](Path(arguments[1]))
        return 0
    parts = arguments or list(PARTS)
    with tempfile.TemporaryDirectory() as temporary:
        environment = {**os.environ, "WORKBENCH_HOME": str(Path(temporary) / "home"), "QT_QPA_PLATFORM": "offscreen"}
        for part in parts:
            each = 500 if part == "sheet" else 100
            folder = Path(temporary) / str(each)
            if not folder.exists():
                desk_case.build(folder, MEDIA, each).close()
            print(f"== {part}", flush=True)
            words = [sys.executable, "-m", "tests.benchmarks.bench_desk", f"--{part}", str(folder / "desk.case")]
            done = subprocess.run(words, env=environment, check=False)
            if done.returncode:
                return done.returncode
    import PySide6

    print(
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {os.cpu_count()} cores,"
        f" load {os.getloadavg()[0]:.1f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
