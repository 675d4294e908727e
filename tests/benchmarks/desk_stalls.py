"""How long the event loop of the program's window is kept waiting while it works, with real workers on drawn media."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.benchmarks import desk_media
from tests.benchmarks.desk_window import Desk, Waits, waits


def many_frames(case: Path) -> None:
    """The case with 20,000 frames of 200 clips: opened, one frame and all frames tagged, taken back."""
    desk = Desk()
    window = desk.window
    measured = partial(_measured, desk)
    report = case.parent / "report"
    shutil.rmtree(report, ignore_errors=True)
    print(Waits.heading())
    measured("nothing, for 2 s", lambda: None, at_least_s=2.0)
    from workbench.commands import known

    known.note(case)  # made in another home
    measured("open 20,000 frames of 200 clips", lambda: window.case_work.open_path(case))
    measured("close it", window.case_work.close)
    measured("open it again", lambda: window.case_work.open_path(case))
    measured("tag the frame on the stage", lambda: window.desk_work.add_tags(["flag"]))
    measured("undo", window.actions_by_id["case.undo"].trigger)
    panel = window.desk.centre.keyframes
    panel.set_scope("case")
    measured("contact sheet of all frames", lambda: panel.sheet.setChecked(True))
    contact = panel.contact
    measured("choose all frames", lambda: (contact.choice.choose_all(), contact._chosen_anew()))
    measured("tag 20,000 frames", lambda: window.desk_work.add_tags(["flag"]))
    measured("undo of that", window.actions_by_id["case.undo"].trigger)
    measured("redo of that", window.actions_by_id["case.redo"].trigger)
    measured("another medium", lambda: window.window_work.move_medium(1))
    measured("export it", partial(_export, desk, report))
    measured("history window", window.window_work.show_history)
    window.close()


def media(folder: Path) -> None:
    """A folder taken in, searched, searched again, added to a library and exported; workers are real."""
    made = desk_media.make(folder / "drawn")
    with tempfile.TemporaryDirectory(dir=folder) as work:
        _media(made, Path(work))


def _media(made: desk_media.Made, folder: Path) -> None:
    case, library = folder / "media.case", folder / "known.library"
    from workbench.commands import library as library_commands
    from workbench.commands import library_sources
    from workbench.model.library import Provenance

    library_commands.add(library, [made.known], Provenance(title="Earlier", earliest_date="2016-04-03"))
    desk = Desk()
    window = desk.window
    measured = partial(_measured, desk)
    print(Waits.heading())
    from workbench.ui.models.wanted import WantedCase

    measured(
        "make a case of 60 pictures, 6 clips",
        lambda: window.case_work.make(WantedCase(case, "Desk", media=(made.incoming,))),
    )
    measured("date the claims", lambda: window.case_work._set_published("2020-10-12"))
    measured("take in 9 pictures and a clip", lambda: window.case_work.add([made.later]))
    measured("search a library", lambda: window.case_work.search_work.match([library]))
    assert window.case.state is not None
    print(f"    {len(window.case.state.media)} media, {len(window.case.state.matches)} matches")
    library_commands.add(library, [made.later], Provenance(title="Earlier", earliest_date="2015-01-09"))
    measured("search again, 13 new items", window.case_work.search_work.search_again)
    print(f"    {len(window.case.state.matches)} matches")
    for view in ("review", "compare", "verdict", "report", "desk"):
        measured(f"show {view}", lambda view=view: window.show_view(view))
    measured("twelve media after one another", partial(_browse, desk, 12), at_least_s=3.0)
    measured("export, all formats", partial(_export, desk, folder / "report"))
    contents = library_sources.contents_of(window.case.session) if window.case.session is not None else None
    assert contents is not None
    measured("the case's media to a library", lambda: window.filling._add_contents(folder / "own.library", contents))
    measured("undo with nothing to undo", window.actions_by_id["case.undo"].trigger)
    window.close()


def _measured(desk: Desk, label: str, act: Callable[[], object], at_least_s: float = 0.05) -> None:
    print(waits(desk, act, at_least_s).row(label), flush=True)


def _browse(desk: Desk, times: int) -> None:
    """The next medium every quarter of a second."""
    from PySide6.QtCore import QTimer

    for number in range(times):
        QTimer.singleShot(250 * number, partial(desk.window.window_work.move_medium, 1))


def _export(desk: Desk, folder: Path) -> None:
    from workbench.commands.export import formats_offered

    desk.window.case_work.report_work.export(folder, [one.name for one in formats_offered()])
