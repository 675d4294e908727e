"""From the key that opens Compare to what it shows, in the program's window with real workers on drawn media.

Two moments are told apart. *Pictures*: the paint with both pictures of the match in it. *Everything*: the paint after
which nothing is to come any more: lined up, with what differs, both moments and all words.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import desk_media
from tests.benchmarks.desk_window import Desk

RESTS_S = {"at once": 0.0, "after 2 s": 2.0}
ROUNDS = 3
SIZE_PX = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Opened:
    """One opening of Compare, ms from the key.

    Attributes:
        pair_ms, pair_cpu_ms: Until both pictures are painted: wall, and processor of the window's thread.
        all_ms, all_cpu_ms: Until everything is painted.
        lined_up: Whether the two could be lined up.
    """

    pair_ms: float
    pair_cpu_ms: float
    all_ms: float
    all_cpu_ms: float
    lined_up: bool


def _case(folder: Path) -> Path:
    """A matched case; made where it is not there yet."""
    place = folder / "matched"
    case = place / "media.case"
    if not place.exists():
        from workbench.commands import case as case_commands
        from workbench.commands import library, matches
        from workbench.model.library import Provenance

        made = desk_media.make(folder / "drawn")
        place.mkdir(parents=True)
        library.add(
            place / "known.library", [made.known, made.later], Provenance(title="Earlier", earliest_date="2016")
        )
        session, _report = case_commands.new(case, title="Desk", media=[made.incoming], by="Mara")
        matches.run(session, [place / "known.library"])
        session.close()
    return case


class _Comparing:
    """The window on the case, and its openings of Compare."""

    def __init__(self, case: Path) -> None:
        self.desk = Desk()
        self.window = self.desk.window
        self.window.resize(*SIZE_PX)
        from workbench.commands import known

        known.note(case)  # made in another home
        self.window.case_work.open_path(case)
        self.until(lambda: self.window.case.session is not None)

    def until(self, holds: Callable[[], bool], limit_s: float = 60.0) -> None:
        """Let the window work until something holds."""
        from PySide6.QtCore import QEventLoop, QTimer

        # A loop of its own: what is deleted later is deleted in a running loop alone.
        end, loop, look = time.perf_counter() + limit_s, QEventLoop(), QTimer()
        look.timeout.connect(lambda: loop.quit() if holds() or time.perf_counter() > end else None)
        look.start(1)
        loop.exec()
        look.stop()
        look.deleteLater()  # not left to the collector, which may run on another thread

    def rest(self, seconds: float) -> None:
        """Somebody looks at what is shown."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() >= end)

    def choose(self, kind: str, position: int) -> None:
        """A match of a clip, or of a still, from another medium than before."""
        from workbench.model.media import MediaKind

        state = self.window.case.state
        assert state is not None
        wanted = MediaKind.VIDEO if kind == "clip" else MediaKind.IMAGE
        kinds = {item.id: item.kind for item in state.media}
        found = [match for match in state.matches if kinds[match.media_id] is wanted]
        self.window.case.choose_match(found[position % len(found)].id)

    def opened(self) -> Opened:
        """Press the key, and wait for both moments."""
        from PySide6.QtCore import QEvent, QObject, Qt
        from PySide6.QtTest import QTest

        painted: list[tuple[float, float]] = []
        pair: list[tuple[float, float]] = []
        complete: list[tuple[float, float]] = []

        class Paints(QObject):
            """Notes each paint of the pair after it is over."""

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
                if event.type() == QEvent.Type.Paint and watched.objectName() == "compare.pair":
                    painted.append((time.perf_counter(), time.thread_time()))
                return False

        paints = Paints()
        self.desk.app.installEventFilter(paints)
        begin = time.perf_counter(), time.thread_time()
        QTest.keyClick(self.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)

        def over() -> bool:
            if not painted or self.window.view_name() != "compare":
                return False
            painted.clear()
            now = time.perf_counter(), time.thread_time()
            view = self.window.compare
            if not pair and view.pair.shows_both:
                pair.append(now)
            if pair and not view.comparing.under_way and view.pair.complete:
                complete.append(now)
            return bool(complete)

        self.until(over)
        self.desk.app.removeEventFilter(paints)
        assert complete, "Compare was never complete"
        (pair_s, pair_cpu), (all_s, all_cpu) = pair[0], complete[0]
        return Opened(
            (pair_s - begin[0]) * 1e3,
            (pair_cpu - begin[1]) * 1e3,
            (all_s - begin[0]) * 1e3,
            (all_cpu - begin[1]) * 1e3,
            self.window.compare.comparing.lined_up,
        )


def _row(label: str, taken: list[Opened]) -> str:
    columns = [
        [one.pair_ms for one in taken],
        [one.pair_cpu_ms for one in taken],
        [one.all_ms for one in taken],
        [one.all_cpu_ms for one in taken],
    ]
    told = "".join(f"{statistics.median(values):9.0f}{max(values):7.0f}" for values in columns)
    return f"{label:42}{len(taken):4}{told}"


def first(case: Path, kind: str, rest_s: float) -> None:
    """The first opening of a fresh program."""
    comparing = _Comparing(case)
    comparing.choose(kind, 0)
    comparing.rest(max(0.3, rest_s))
    one = comparing.opened()
    print(one.pair_ms, one.pair_cpu_ms, one.all_ms, one.all_cpu_ms, int(one.lined_up))
    comparing.window.close()


def warm(case: Path) -> None:
    """Openings in a program that compared before: others, and some once more."""
    comparing = _Comparing(case)
    comparing.choose("still", 0)
    comparing.rest(2.0)
    comparing.opened()
    for kind in ("still", "clip"):
        for name, rest_s in RESTS_S.items():
            for again in (False, True):
                taken = []
                for number in range(5 if kind == "still" else 2):
                    comparing.window.show_view("desk")
                    at = number + 1 + (7 if rest_s else 0) if kind == "still" else number + (2 if rest_s else 0)
                    comparing.choose(kind, at)
                    comparing.rest(max(0.05, rest_s))
                    taken.append(comparing.opened())
                seen = ", seen before" if again else ""
                print(_row(f"{kind}, chosen, {name}{seen}", taken), flush=True)
    comparing.window.close()


def run(folder: Path) -> None:
    """Print both tables."""
    case = _case(folder)
    print("ms from the key                                     both pictures                  everything")
    print(f"{'':42}{'n':>4}{'wall':>9}{'max':>7}{'window':>9}{'max':>7}{'wall':>9}{'max':>7}{'window':>9}{'max':>7}")
    for kind in ("still", "clip"):
        for name, rest_s in RESTS_S.items():
            taken = []
            for _ in range(ROUNDS):
                shutil.rmtree(case / "cache" / "other", ignore_errors=True)
                words = [sys.executable, "-m", "tests.benchmarks.desk_comparing", str(case), kind, str(rest_s)]
                told = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()[-5:]
                values = [float(one) for one in told]
                taken.append(Opened(values[0], values[1], values[2], values[3], bool(values[4])))
            print(_row(f"{kind}, first of the program, {name}", taken), flush=True)
    shutil.rmtree(case / "cache" / "other", ignore_errors=True)
    warm(case)


if __name__ == "__main__":
    first(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
