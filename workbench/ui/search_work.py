"""Searching libraries for the media of a case, as the window asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from workbench.errors import StorageError
from workbench.jobs import Progress
from workbench.ui.language import said
from workbench.ui.models.words import plural, to_review, tr
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork

if TYPE_CHECKING:
    from workbench.commands.session import Session


class SearchWork(QObject):
    """Handlers of the actions that look for earlier copies."""

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work

    def ask_match(self) -> None:
        """Ask which libraries to search."""
        from workbench.ui.dialogs.match import MatchDialog  # noqa: PLC0415

        case, settings = self._window.case, self._window.settings
        if case.state is None:
            return
        known = [*case.state.libraries, *settings.get("libraries")]
        dialog = MatchDialog(
            self._window, list(dict.fromkeys(known)), set(case.state.libraries), self._window.runner, settings
        )
        dialog.admit = lambda path, add: self._window.foreign_work.admit(
            path, "library", add, copied=lambda copy: dialog.add_library(str(copy)), over=dialog
        )
        dialog.chosen.connect(lambda libraries: self.match([Path(path) for path in libraries]))
        dialog.fill.connect(lambda path: self._work.show_library("", path))
        if self._window.view_name() == "desk":  # the button that asked goes as soon as there is a match
            dialog.chosen.connect(lambda _libraries: self._window.desk_work.focus_picture())
        dialog.open()

    def match(self, libraries: Sequence[Path]) -> None:
        """Search libraries for the media of the case."""
        chosen = [path.absolute() for path in libraries]
        self._remember_libraries(chosen)

        def work(session: Session, progress: Progress) -> Any:
            from workbench.commands import matches  # noqa: PLC0415

            return matches.run(session, chosen, progress=progress)

        def done(report: Any) -> None:
            found = plural(report.found, "{n} match", "{n} matches")
            items = plural(report.items, "{n} item", "{n} items")
            text = tr("{found} in {items}").format(found=found, items=items)
            if report.problems:
                self._work.tell(tr("The search"), "\n".join([text, *report.problems]))
            else:
                self._window.status_strip.say(text)

        self._window.case.edit(tr("Matching against the library"), work, done, long=True)

    def search_again(self) -> None:
        """Search the libraries of the case for what is new since the last search."""
        before = self._window.case.session

        def work(session: Session, progress: Progress) -> Any:
            from workbench.commands import search_again  # noqa: PLC0415

            report = search_again.again(session, progress=progress)
            return report, said(search_again.sentence(report))

        def done(outcome: Any) -> None:
            report, text = outcome
            if self._window.case.session is not before:
                return
            text = said(text.rstrip("."))
            if report.problems:
                self._work.tell(tr("The search"), "\n".join([text + ".", *report.problems]))
            elif report.new:
                self._announce(text, report.new)
            else:
                self._window.status_strip.say(text)

        self._window.case.edit(tr("Searching again"), work, done, long=True)

    def _announce(self, text: str, new: Sequence[int]) -> None:
        """Say what is new, with a way to it; nothing moves by itself."""

        def go() -> None:
            state = self._window.case.state
            there = [match.id for match in to_review(state) if match.id in new] if state is not None else []
            self._window.case.choose_match(there[0] if there else new[0])
            self._window.show_view("review")

        self._window.status_strip.say(text, icon="history", actions=((tr("Review"), go),))

    def _remember_libraries(self, chosen: Sequence[Path]) -> None:
        from workbench.ui.dialogs.new_library import remember_libraries  # noqa: PLC0415

        try:
            remember_libraries(self._window.settings, chosen)
        except StorageError as error:
            self._window.show_error(error)
