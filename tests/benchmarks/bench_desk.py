"""The desk with very many frames, and what the window does while work goes on.

    .venv/bin/python -m tests.benchmarks.bench_desk [--in FOLDER] [PART ...]

`sheet`    100,000 frames of 200 clips: the whole case from Ctrl+4's toggle to the first paint, frames while scrolling
           smoothly and while jumping about (event loop, thumbnails arriving and painting together), memory.
`open`     200 clips with 20,000 frames: from nothing but a path to the case on the screen.
`frames`   The same case: how long the event loop is kept waiting while it is opened, while 20,000 frames are tagged,
           and while that is taken back.
`media`    60 drawn pictures and 6 clips taken in, searched, searched again, exported, added to a library, by real
           workers: how long the event loop is kept waiting meanwhile.
`compare`  From the key that opens Compare to the two pictures, and to everything, on the screen.
`switches` Memory of all processes after 100 and after 1,000 changes of medium.
`paint`    The window's start beside a bare Qt window: `bench start`.

Times are of the wall and, where stated, of the processor; other load on the machine shows in the former alone. Every
part runs in a process of its own. The window is the program's own, on Qt's offscreen platform, 1,600 x 1,000 pixels.
With `--in`, what is made (drawn media, cases) stays in that folder and is used again.
"""

from __future__ import annotations

import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import bench_start, desk_case, desk_comparing, desk_stalls, desk_switching
from tests.benchmarks.desk_window import Desk, Waits, rss_mb, spread, waits

MEDIA = 200


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
    print(Waits.heading())
    for grouping in ("shot", "tag", "match"):
        panel._groupings["case"] = grouping
        print(waits(desk, panel.refresh).row(f"group by {grouping}"))
    desk.window.close()


def opening(case: Path) -> None:
    """From a path to the case on the screen."""
    from workbench.commands import known

    desk = Desk()
    window = desk.window
    known.note(case)  # made in another home
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


def _case(folder: Path, frames_each: int) -> Path:
    """The case with so many frames a clip, made where it is not there yet."""
    place = folder / str(frames_each)
    if not place.exists():
        desk_case.build(place, MEDIA, frames_each).close()
    return place / "desk.case"


PARTS: dict[str, Callable[[Path], object]] = {
    "sheet": lambda folder: sheet(_case(folder, 500)),
    "open": lambda folder: opening(_case(folder, 100)),
    "frames": lambda folder: desk_stalls.many_frames(_case(folder, 100)),
    "media": desk_stalls.media,
    "compare": desk_comparing.run,
    "switches": desk_switching.run,
    "paint": lambda _folder: bench_start.main([]),
}


def main(arguments: list[str]) -> int:
    """Measure each part in a process of its own."""
    if len(arguments) == 3 and arguments[0] == "--part":
        PARTS[arguments[1]](Path(arguments[2]))
        return 0
    kept = None
    if arguments[:1] == ["--in"]:
        kept, arguments = Path(arguments[1]).absolute(), arguments[2:]
    with tempfile.TemporaryDirectory() as temporary:
        folder = kept or Path(temporary)
        environment = {**os.environ, "WORKBENCH_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
        for part in arguments or list(PARTS):
            print(f"== {part}", flush=True)
            words = [sys.executable, "-m", "tests.benchmarks.bench_desk", "--part", part, str(folder)]
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
