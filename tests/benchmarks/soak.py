"""The same work of an analyst over and over: does the program hold on to memory, handles, threads, processes, files?

One cycle opens a case, searches a library for its media, tags a frame, takes that back and closes the case. The case is
copied anew for each cycle, so that it does not grow: what grows is the program. Workers are real; they are kept from
cycle to cycle as in a window, and at every `FRESH`th cycle the case starts and ends its own. With the window, the
cycle goes through the program's own window.
"""

from __future__ import annotations

import gc
import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.benchmarks.desk_switching import _children

FRESH = 10
WARM_UP = 0.2
"""Share of the cycles that is not looked at: caches fill, modules are imported."""
CLOSING_S = 30.0
BOUND_KB = 40.0
"""Growth a cycle that is still called flat, of the process and of its workers together."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the program holds at the end of a cycle.

    Attributes:
        own_mb, workers_mb: Memory that belongs to no file, of this process and of all it started. Pages of files are
            left out: which share of a library counts here changes when any other program on the machine that uses
            it starts or ends, by 5 to 30 MB.
        handles, threads: Of this process.
        processes: Started and not ended.
        files: Lying in the folder for temporary files.
        mapped: Mappings of files of the case and the library, in this process and those it started.
    """

    own_mb: float
    workers_mb: float
    handles: int
    threads: int
    processes: int
    files: int
    mapped: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """A soak: a reading for each cycle, and one after everything was closed."""

    readings: tuple[Reading, ...]
    closed: Reading
    took_s: float

    @property
    def settled(self) -> tuple[Reading, ...]:
        """Those after the warm-up."""
        return self.readings[round(len(self.readings) * WARM_UP) :]

    def slope_kb(self, of: Callable[[Reading], float]) -> float:
        """Growth a cycle after the warm-up, kB: the middle of the slopes between points (Theil and Sen)."""
        values = np.array([of(one) for one in self.settled])
        first, second = np.triu_indices(len(values), 1)
        return float(np.median((values[second] - values[first]) / (second - first))) * 1e3

    def faults(self) -> tuple[str, ...]:
        """What is not flat, in words; empty when all is."""
        half = len(self.settled) // 2
        early, late = self.settled[:half], self.settled[half:]
        found = []
        for name, of in (("memory", lambda one: one.own_mb), ("memory of workers", lambda one: one.workers_mb)):
            if (slope := self.slope_kb(of)) > BOUND_KB:
                found.append(f"{name} grows by {slope:.0f} kB a cycle")
        for name in ("handles", "threads", "processes", "files", "mapped"):
            before, after = (statistics.median(getattr(one, name) for one in part) for part in (early, late))
            if after > before:
                found.append(f"{name}: {before:.0f}, later {after:.0f}")
        if self.closed.processes:
            found.append(f"{self.closed.processes} processes are left when all is closed")
        if self.closed.files > self.readings[0].files:
            found.append(f"{self.closed.files} temporary files are left when all is closed")
        return tuple(found)

    def table(self) -> str:
        """Readings through the run, slopes, and what is not flat."""
        count = len(self.readings)
        numbers = f"{'handles':>9}{'threads':>9}{'processes':>11}{'temp files':>12}{'mapped':>8}"
        head = f"{'cycle':>8}{'own MB':>9}{'workers':>9}{numbers}"
        chosen = sorted({0, *(round(count * tenth / 10) - 1 for tenth in range(1, 11))} - {-1})
        lines = [head, *(_row(str(at + 1), self.readings[at]) for at in chosen), _row("closed", self.closed)]
        own, workers = self.slope_kb(lambda one: one.own_mb), self.slope_kb(lambda one: one.workers_mb)
        lines.append(
            f"{count} cycles in {self.took_s:.0f} s; after the first {WARM_UP:.0%}: {own:+.1f} kB a cycle, workers"
            f" {workers:+.1f} kB (bound {BOUND_KB:.0f})"
        )
        return "\n".join((*lines, *(f"NOT FLAT: {fault}" for fault in self.faults())))


def _row(label: str, one: Reading) -> str:
    return (
        f"{label:>8}{one.own_mb:9.1f}{one.workers_mb:9.1f}{one.handles:9}{one.threads:9}{one.processes:11}"
        f"{one.files:12}{one.mapped:8}"
    )


def read() -> Reading:
    """What this process holds now; Linux only."""
    gc.collect()
    started = _children(os.getpid())[1:]
    folder = Path(tempfile.gettempdir())
    held = sum(1 for _ in Path("/proc/self/fd").iterdir())
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    memory = sum(anonymous_mb(one) for one in started)
    mapped = sum(_mapped_below(folder.parent, one) for one in (os.getpid(), *started))
    return Reading(anonymous_mb(os.getpid()), memory, held, threading.active_count(), len(started), files, mapped)


def anonymous_mb(process: int) -> float:
    """Memory of a process that belongs to no file, MB; 0 where it ended meanwhile."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Pss_Anon:", "Pss_Shmem:"))) * 1024 / 1e6


def _mapped_below(folder: Path, process: int) -> int:
    try:
        return Path(f"/proc/{process}/maps").read_text(encoding="utf-8", errors="replace").count(f" {folder}/")
    except OSError:
        return 0


def material(folder: Path) -> tuple[Path, Path]:
    """A case of three pictures and a clip, and a library with other copies of them; made by the program itself."""
    import cv2

    from tests.unit.media.drawing import scene, write_clip
    from workbench.commands import case, library
    from workbench.model.library import Provenance

    incoming, known = folder / "incoming", folder / "known"
    for place, quality in ((incoming, 90), (known, 60)):
        place.mkdir(parents=True)
        for seed in range(3):
            cv2.imwrite(str(place / f"{seed}.jpg"), scene(seed, 480, 270), [cv2.IMWRITE_JPEG_QUALITY, quality])
        still, other = scene(7, 320, 180), scene(8, 320, 180)
        moving = [np.roll(still if at < 40 else other, 2 * at, axis=1) for at in range(80)]
        write_clip(place / "clip.mp4", moving, options={"crf": "20" if place is incoming else "28"})
    library.add(folder / "known.library", [known], Provenance(title="Earlier", earliest_date="2016-04-03"))
    session, _report = case.new(folder / "made.case", title="Soak", media=[incoming], by="Mara")
    session.close()
    return folder / "made.case", folder / "known.library"


def _anew(made: Path, path: Path) -> None:
    if path.exists():
        for one in path.rglob("*"):  # originals are read-only
            if one.is_dir():
                one.chmod(0o755)
        shutil.rmtree(path)
    shutil.copytree(made, path)


def commands(folder: Path, cycles: int) -> Outcome:
    """Through the commands, as the window and the command line call them."""
    from workbench.commands import case, matches, tags
    from workbench.commands.session import open_case
    from workbench.workers.pool import WorkerPool

    made, library = material(folder)
    path = folder / "soak.case"
    began, readings = time.perf_counter(), []
    pool = WorkerPool()
    try:
        for number in range(cycles):
            _anew(made, path)
            own = number % FRESH == FRESH - 1
            with open_case(path, by="Mara", pool=None if own else pool) as session:
                report = matches.run(session, [library])
                assert report.new, report
                tags.add_to_frames(session, [(session.state().media[0].id, None)], ["salute"])
                case.undo(session)
                assert not session.state().tags
            readings.append(read())
    finally:
        pool.close()
    return Outcome(tuple(readings), read(), time.perf_counter() - began)


def window(folder: Path, cycles: int) -> Outcome:
    """Through the program's window, offscreen."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from tests.benchmarks.desk_window import Desk
    from workbench.commands import known

    made, library = material(folder)
    path = folder / "soak.case"
    desk = Desk()
    one = desk.window
    began, readings = time.perf_counter(), []

    def until(holds: Callable[[], object], what: str) -> None:
        end = time.perf_counter() + 120
        while not (holds() and desk.idle):
            desk.app.processEvents()
            time.sleep(0.002)
            assert time.perf_counter() < end, f"cycle {len(readings) + 1}: {what}"

    for _ in range(cycles):
        _anew(made, path)
        known.note(path)
        known.note(library)
        one.case_work.open_path(path)
        until(lambda: one.case.session is not None, "open")
        one.case_work.search_work.match([library])
        until(lambda: one.case.state is not None and one.case.state.matches, "match")
        one.desk_work.add_tags(["salute"])
        until(lambda: one.case.state is not None and one.case.state.tags, "tag")
        one.actions_by_id["case.undo"].trigger()
        until(lambda: one.case.state is not None and not one.case.state.tags, "undo")
        one.case_work.close()
        until(lambda: one.case.session is None, "close")
        # What is to be deleted later goes when the event loop comes round, which `processEvents` is not.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        readings.append(read())
    one.close()
    end = time.perf_counter() + CLOSING_S
    while time.perf_counter() < end and not (
        desk.idle and read().processes == 0
    ):  # workers are asked to end, then made to
        desk.app.processEvents()
        time.sleep(0.05)
    return Outcome(tuple(readings), read(), time.perf_counter() - began)


def run(part: str, cycles: int) -> Outcome:
    """One of the two, in folders of its own."""
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        folder, before = Path(name), tempfile.tempdir
        (folder / "temporary").mkdir()
        os.environ["WORKBENCH_HOME"] = str(folder / "home")
        tempfile.tempdir = str(folder / "temporary")
        os.environ["TMPDIR"] = tempfile.tempdir
        try:
            return {"commands": commands, "window": window}[part](folder, cycles)
        finally:
            tempfile.tempdir = before


def main(part: str, cycles: int) -> int:
    """Print the table; 1 when something is not flat."""
    outcome = run(part, cycles)
    print(outcome.table(), flush=True)
    return 1 if outcome.faults() else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2])))
