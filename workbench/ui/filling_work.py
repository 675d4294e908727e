"""Filling libraries from the main window: in one step from what there is, or from the open case."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.errors import Cancelled, WorkbenchError
from workbench.jobs import Progress
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork

if TYPE_CHECKING:
    from workbench.commands.library import LibraryAddReport
    from workbench.commands.library_sources import CaseContents, Sources


class FillingWork(QObject):
    """Asks, fills a library on a thread of its own, and shows it."""

    def __init__(self, window: Window, windows: WindowWork) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows

    def new_library_from(self) -> None:
        """Ask what a new library is made from, make it and show it."""
        from workbench.ui.library.sources import LibraryFromDialog  # noqa: PLC0415

        main = self._window
        LibraryFromDialog(main, main.runner, main.settings, self._build_library).open()

    def _build_library(self, path: Path, sources: Sources) -> None:
        def work(progress: Progress) -> tuple[str, ...]:
            from workbench.commands import library, library_sources  # noqa: PLC0415

            library.create(path)
            return library_sources.build(path, sources, progress)

        def done(told: tuple[str, ...]) -> None:
            self._windows.show_library("", path)
            self._windows.ask(tr("The library is made"), "\n".join(told[:40]), [])

        main = self._window
        main.runner.side(tr("Making {name}").format(name=path.name), work, done, self._library_failed)

    def ask_case_to_library(self) -> None:
        """Ask which library the media of the open case go into."""
        main = self._window
        session = main.case.session
        if session is None:
            return

        def work(_progress: Progress) -> CaseContents:
            from workbench.commands import library_sources  # noqa: PLC0415

            return library_sources.contents_of(session)

        main.runner.case(tr("Looking at the case"), work, self._ask_library_of, self._library_failed, quiet=True)

    def _ask_library_of(self, contents: CaseContents) -> None:
        from workbench.ui.library.sources import CaseToLibraryDialog  # noqa: PLC0415

        main = self._window
        known = [*(main.case.state.libraries if main.case.state else ()), *main.settings.get("libraries")]
        CaseToLibraryDialog(
            main,
            main.runner,
            contents,
            [Path(one) for one in dict.fromkeys(known)],
            done=lambda path: self._add_contents(path, contents),
            new=lambda: self._new_for(contents),
        ).open()

    def _new_for(self, contents: CaseContents) -> None:
        from workbench.ui.dialogs.new_library import NewLibraryDialog  # noqa: PLC0415

        main = self._window
        made = partial(self._add_contents, contents=contents)
        NewLibraryDialog(main, main.runner, main.settings, made).open()

    def _add_contents(self, path: Path, contents: CaseContents) -> None:
        def work(progress: Progress) -> LibraryAddReport:
            import workbench.ui.library.window  # noqa: F401, PLC0415 - loaded here, not while the window waits for it
            from workbench.commands import library_sources  # noqa: PLC0415

            return library_sources.add_contents(path, contents, progress)

        def done(report: LibraryAddReport) -> None:
            self._windows.show_library("", path).work.added(report)

        label = tr("Adding the case's media to {name}").format(name=path.stem)
        self._window.runner.side(label, work, done, self._library_failed)

    def _library_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self._window.status_strip.say(tr("Stopped. What was added before is kept."))
        elif isinstance(error, WorkbenchError):
            self._windows.ask(tr("The library was not filled"), said(str(error)), [])
        else:
            self._window.show_error(error)
