"""Cases and libraries this computer does not know: asked about before they are opened, taken over as copies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.errors import Cancelled, WorkbenchError
from workbench.jobs import Progress
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork
from workbench.ui.windows_work import case_folder, cases_folder

if TYPE_CHECKING:
    from workbench.commands.foreign import ImportReport

_MOST_LINES = 14
_FREE_NAMES = 100


class ForeignWork(QObject):
    """Handlers of what came from somebody else.

    Each takes a `word`, "case" or "library".
    """

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work

    def admit(
        self,
        folder: Path,
        word: str,
        as_it_is: Callable[[], object],
        *,
        copied: Callable[[Path], object] | None = None,
        over: QWidget | None = None,
    ) -> None:
        """Go on at once with what this computer knows; ask about anything else.

        Args:
            as_it_is: Opens it.
            copied: Opens the copy that was made instead; by default as a person would.
            over: Where it is asked, when not in the main window.
        """
        from workbench.commands import known  # noqa: PLC0415 - after the first paint

        if not known.is_strange(folder):
            as_it_is()
            return

        def trusted() -> None:
            known.note(folder)
            as_it_is()

        if word == "case":
            title = tr("This computer does not know this case")
            text = tr(
                "“{name}” was not made here, or was copied or moved since. A case from somebody else may be damaged,"
                " altered, or made to harm. Importing reads it in a closed-off process, follows its log entry by entry"
                " and makes a new case of it, with whatever does not fit told; the folder itself is not changed. This"
                " is recommended. Open it as it is only if it is your own."
            )
        else:
            title = tr("This computer does not know this library")
            text = tr(
                "“{name}” was not made here, or was copied or moved since. A library from somebody else may be damaged,"
                " altered, or made to harm. Importing reads it in a closed-off process and makes a new library of it,"
                " which remembers where it came from; the folder itself is not changed. This is recommended. Open it as"
                " it is only if it is your own."
            )
        self._work.ask(
            title,
            text.format(name=folder.name),
            [
                (tr("Import a copy…"), partial(self.ask_place, folder, word, copied)),
                (tr("Open as it is"), trusted),
            ],
            over=over,
        )

    def ask_import(self, word: str) -> None:
        """Let a person choose a folder somebody handed over."""
        from workbench.ui.dialogs.base import choose_folder  # noqa: PLC0415

        title = tr("A case from somebody else") if word == "case" else tr("A library from somebody else")
        choose_folder(
            self._window,
            title,
            cases_folder(self._window.settings),
            lambda folder: self.ask_place(case_folder(folder), word),
        )

    def ask_place(self, folder: Path, word: str, copied: Callable[[Path], object] | None = None) -> None:
        """Ask where the copy goes, then make it."""
        from workbench.ui.dialogs.base import choose_new  # noqa: PLC0415

        title = tr("Where the copy of the case goes") if word == "case" else tr("Where the copy of the library goes")
        place = Path(cases_folder(self._window.settings))
        name = _free_name(place, folder, word)
        choose_new(self._window, title, str(place), partial(self._import, folder, word, copied), name=name)

    def _import(self, folder: Path, word: str, copied: Callable[[Path], object] | None, to: Path) -> None:
        by = self._window.settings.analyst()

        def work(progress: Progress) -> ImportReport:
            from workbench.commands import foreign  # noqa: PLC0415

            if word == "case":
                return foreign.import_case(folder, to, by=by, progress=progress)
            return foreign.import_library(folder, to, progress=progress)

        def failed(error: BaseException) -> None:
            if isinstance(error, WorkbenchError) and not isinstance(error, Cancelled):
                self._work.tell(tr("Nothing was taken over"), said(str(error)))
            else:
                self._window.show_error(error)

        label = tr("Importing {name}").format(name=folder.name)
        self._window.runner.side(label, work, partial(self._tell, copied), failed)

    def _tell(self, copied: Callable[[Path], object] | None, report: ImportReport) -> None:
        lines = [said(line.strip()) for line in report.lines()]
        if len(lines) > _MOST_LINES:
            more = plural(len(lines) - _MOST_LINES, "{n} more line", "{n} more lines")
            lines = [*lines[:_MOST_LINES], tr("{more}; “Check” in the copy tells all of them.").format(more=more)]
        if report.word == "case":
            to_open = copied or self._window.case_work.windows_work.open_or_ask
        else:
            to_open = copied or (lambda path: self._work.show_library("", path))
        title = tr("Imported, with something to look at") if report.problems else tr("Imported as a copy")
        answers = [(tr("Open the copy"), partial(to_open, report.path))]
        self._work.ask(title, "\n".join(lines), answers, leave=tr("Close"))


def _free_name(place: Path, folder: Path, word: str) -> str:
    """A name for the copy that is not taken there."""
    stem = folder.stem if folder.suffix == f".{word}" else folder.name
    names = [f"{stem}.{word}", *(f"{stem} {number}.{word}" for number in range(2, _FREE_NAMES))]
    return next((name for name in names if not (place / name).exists()), "")
