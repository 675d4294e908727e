"""Memory of all processes of the program after many changes of medium, with real workers on drawn media.

Proportional set size: a page that several processes share counts once. Where the system does not tell it (anywhere but
on Linux), nothing is measured.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path

from tests.benchmarks import desk_comparing

STEPS = (100, 1000)
STAY_S = 0.03
VIEWS = ("desk", "desk", "desk", "review", "desk", "compare")


def _children(process: int) -> list[int]:
    """A process and all that it started."""
    found = [process]
    for task in Path(f"/proc/{process}/task").iterdir():
        for child in (task / "children").read_text(encoding="ascii").split():
            found += _children(int(child))
    return found


def pss_mb(process: int) -> float:
    """Proportional memory of one process, MB; 0 where it ended meanwhile."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / 1e6


def run(folder: Path) -> None:
    """Go through the media, and tell the memory of the window and of all workers."""
    if not Path("/proc/self/smaps_rollup").exists():
        print("This system does not tell the memory of processes.")
        return
    comparing = desk_comparing._Comparing(desk_comparing._case(folder))
    window = comparing.window
    comparing.rest(3.0)
    state = window.case.state
    assert state is not None
    print(
        f"{len(state.media)} media, each shown for {STAY_S * 1e3:.0f} ms; every sixth in Compare, every sixth in Review"
    )
    totals = {}
    for number in range(1, max(STEPS) + 1):
        window.window_work.move_medium(1)
        window.show_view(VIEWS[number % len(VIEWS)])
        comparing.rest(STAY_S)
        if number in STEPS or number % 250 == 0:
            window.show_view("desk")
            comparing.until(lambda: comparing.desk.idle)
            comparing.rest(0.5)
            gc.collect()
            processes = _children(os.getpid())
            own, rest = pss_mb(os.getpid()), [pss_mb(one) for one in processes[1:]]
            totals[number] = own + sum(rest)
            told = ", ".join(f"{one:.0f}" for one in rest)
            print(
                f"after {number:5} changes: {totals[number]:6.0f} MB, the window {own:.0f}, workers {told}", flush=True
            )
    print(f"ratio {totals[STEPS[1]] / totals[STEPS[0]]:.2f}")
    window.close()
