"""A case of 1,000 media with 200,000 frames and a library of 1,000,000 frame codes: what everything costs.

    python3 run.py bench load [--in FOLDER] [--media N] [--frames N] [--codes N] [PART ...]
    python3 run.py bench load soak [--cycles N]

`make`      The case and the library (see `load_material`), through the program's own storage.
`terminal`  The command line: show, find, check, export in each format.
`commands`  Open, tag one frame and 20,000, undo, find, export in each format, check; in one process with its workers.
`search`    One still, one clip, `--searched` clips and all drawn media, with real workers; the index is made first.
`window`    The window: open the case, the contact sheet of all frames, each filter, a text, tag and undo, close.
`soak`      `--cycles` times open, match, tag, undo, close: by the commands, and a fifth as often by the window.

Every part runs in processes of its own. Wall and processor time of each step (processor: of all processes), and memory
afterwards as proportional set size of the process and of its workers. Other load on the machine shows in the wall time.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks import load_material
from tests.benchmarks.desk_switching import _children, pss_mb

MANY = 20_000
MADE = ("make", "terminal", "commands", "search", "window")
FORMATS = ("html", "csv", "json")
HEADING = f"{'':46}{'wall s':>9}{'processor s':>13}{'own MB':>9}{'workers MB':>12}"
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def _processor_s() -> float:
    """Of this process, those it waited for, and those that run."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = time.process_time() + ended.ru_utime + ended.ru_stime
    return own + sum(_worker_s(one) for one in _children(os.getpid())[1:])


def _worker_s(process: int) -> float:
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / _TICKS


@contextmanager
def measured(label: str) -> Iterator[None]:
    """Print what the block cost."""
    wall, processor = time.perf_counter(), _processor_s()
    yield
    wall, processor = time.perf_counter() - wall, _processor_s() - processor
    own, rest = pss_mb(os.getpid()), sum(pss_mb(one) for one in _children(os.getpid())[1:])
    print(f"{label:46}{wall:9.2f}{processor:13.2f}{own:9.0f}{rest:12.0f}", flush=True)


def make(folder: Path, options: argparse.Namespace) -> None:
    """The case and the library."""
    with measured(f"make a library of {options.codes:,} codes"):
        load_material.library(folder, options.codes)
    (folder / "incoming").rename(folder / "drawn")
    with measured(f"make a case of {options.media:,} media"):
        load_material.case(folder, options.media, options.frames)


def terminal(folder: Path, _options: argparse.Namespace) -> None:
    """The command line, one process a call; memory is the largest of the call's own process."""
    case, library = folder / load_material.CASE, folder / load_material.LIBRARY
    calls: dict[str, list[str | Path]] = {
        "case show": ["case", "show", case],
        "case show --json": ["case", "show", case, "--json"],
        "find, in case and library": ["find", case, "footage", "--library", library],
        "case check": ["case", "check", case],
        "library list": ["library", "list", library],
        "library check": ["library", "check", library],
    }
    for name, words in calls.items():
        wall = time.perf_counter()
        program = [sys.executable, "-m", "workbench", *map(str, words)]
        child = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - wall
        processor = used.ru_utime + used.ru_stime
        print(f"{name:46}{wall:9.2f}{processor:13.2f}{used.ru_maxrss * 1024 / 1e6:9.0f}{'':>12}", flush=True)
        assert os.waitstatus_to_exitcode(status) in (0, 1)


def commands(folder: Path, _options: argparse.Namespace) -> None:
    """In one process."""
    from workbench.commands import case as cases
    from workbench.commands import export, tags
    from workbench.commands.session import open_case
    from workbench.review import lookup

    with measured("open"):
        session = open_case(folder / load_material.CASE, by="Mara")
    with session:
        frames = [(medium, frame.pts) for medium, found in session.state().keyframes.items() for frame in found]
        for label, chosen in (("tag one frame", frames[:1]), (f"tag {min(MANY, len(frames)):,} frames", frames[:MANY])):
            with measured(label):
                tags.add_to_frames(session, chosen, ["salute"])
                session.state()
            with measured("find that tag"):
                assert lookup.find(session.state(), "salute")
            if len(chosen) > 1:
                for name in FORMATS:
                    with measured(f"export {name}"):
                        export.export(session, folder / "report" / name, [name], overwrite=True)
                with measured("check"):
                    assert not cases.check(session).problems
            with measured("undo of that"):
                cases.undo(session)
                session.state()


def search(folder: Path, options: argparse.Namespace) -> None:
    """With real workers."""
    from workbench.commands import matches
    from workbench.commands.session import open_case
    from workbench.model.media import MediaKind

    library = folder / load_material.LIBRARY
    with open_case(folder / load_material.CASE, by="Mara") as session:
        media = session.state().media
        drawn = [medium.id for medium in media if not medium.name.startswith("clip-")]
        stills = [medium.id for medium in media if medium.kind is MediaKind.IMAGE]
        clips = [medium.id for medium in media if medium.id not in stills]
        asked = {
            "search one still, making the index": stills[:1],
            "search one still": stills[:1],
            "search one clip": clips[:1],
            f"search the {len(drawn)} drawn media": drawn,
            f"search {min(options.searched, len(clips)):,} clips": clips[: options.searched],
        }
        for label, chosen in asked.items():
            with measured(label):
                report = matches.run(session, [library], media_ids=chosen)
            assert not report.problems, report.problems
            assert session.state().matches


def window(folder: Path, _options: argparse.Namespace) -> None:
    """The program's window, offscreen."""
    from tests.benchmarks.desk_window import Desk
    from workbench.commands import known
    from workbench.ui.panels.keyframes import filter_words

    with measured("the window, no case"):
        desk = Desk()
    one = desk.window

    def act(label: str, what: Callable[[], object], until: Callable[[], object] = lambda: True) -> None:
        with measured(label):
            what()
            desk.app.processEvents()
            while not (until() and desk.idle):
                desk.app.processEvents()
                time.sleep(0.002)

    known.note(folder / load_material.CASE)  # made in another home
    act(
        "open, until all is painted",
        lambda: one.case_work.open_path(folder / load_material.CASE),
        lambda: one.case.session,
    )
    panel = one.desk.centre.keyframes
    panel.set_scope("case")
    act("contact sheet of all frames", lambda: panel.sheet.setChecked(True))
    for name, words in filter_words():
        act(f"filter: {words}", lambda name=name: panel._filter_by(name))
    act("filter: all again", lambda: panel._filter_by("all"))
    act("filter by a text", lambda: (panel.field.setText("clip-0012"), panel.refresh()))
    act("no text", lambda: (panel.field.setText(""), panel.refresh()))
    contact = panel.contact
    act("choose all frames", lambda: (contact.choice.choose_all(), contact._chosen_anew()))
    act("tag all frames", lambda: one.desk_work.add_tags(["salute"]), lambda: one.case.state and one.case.state.tags)
    undo = one.actions_by_id["case.undo"].trigger
    act("undo of that", undo, lambda: one.case.state and not one.case.state.tags)
    act("close the case", one.case_work.close, lambda: one.case.session is None)
    one.close()


PARTS: dict[str, Callable[[Path, argparse.Namespace], None]] = {
    "make": make,
    "terminal": terminal,
    "commands": commands,
    "search": search,
    "window": window,
}


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench load", description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", default=[], help=f"{', '.join(MADE)} or soak")
    parser.add_argument("--in", dest="folder", type=Path, help="keep what is made here, and use it again")
    parser.add_argument("--media", type=int, default=1_000)
    parser.add_argument("--frames", type=int, default=200_000)
    parser.add_argument("--codes", type=int, default=1_000_000)
    parser.add_argument("--searched", type=int, default=1_000, help="clips in the search of many")
    parser.add_argument("--cycles", type=int, default=1_000)
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if unknown := set(options.parts) - {*MADE, "soak"}:
        parser.error(f"there is no part {min(unknown)}")
    return options


def main(arguments: list[str]) -> int:
    """Each part in a process of its own."""
    options = _options(arguments)
    if not Path("/proc/self/smaps_rollup").exists():
        print("This system does not tell the memory of processes; the benchmark needs Linux.")
        return 2
    if options.alone:
        PARTS[options.parts[0]](options.folder, options)
        return 0
    if options.parts == ["soak"]:
        return max(_soak("commands", options.cycles), _soak("window", max(1, options.cycles // 5)))
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}, {_versions()}")
    print(f"{options.media:,} media, {options.frames:,} frames, {options.codes:,} codes")
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.folder or Path(temporary)).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        made = (folder / load_material.CASE).exists()
        wanted = options.parts or list(MADE)
        chosen = [part for part in MADE if (part == "make" and not made) or (part != "make" and part in wanted)]
        environment = {**os.environ, "WORKBENCH_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
        for part in chosen:
            print(f"\n{part}\n{HEADING}", flush=True)
            words = [part, "--alone", "--in", str(folder), *_sizes(options)]
            program = [sys.executable, "-m", "tests.benchmarks.bench_load", *words]
            if status := subprocess.run(program, env=environment, check=False).returncode:
                return status
    return 0


def _soak(part: str, cycles: int) -> int:
    print(f"\n{part}", flush=True)
    program = [sys.executable, "-m", "tests.benchmarks.soak", part, str(cycles)]
    return subprocess.run(program, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False).returncode


def _sizes(options: argparse.Namespace) -> list[str]:
    names = ("media", "frames", "codes", "searched")
    return [word for name in names for word in (f"--{name}", str(getattr(options, name)))]


def _versions() -> str:
    import apsw
    import numpy as np
    import PySide6

    return f"SQLite {apsw.sqlite_lib_version()}, numpy {np.__version__}, Qt {PySide6.__version__}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
