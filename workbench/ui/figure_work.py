"""Figures of comparisons, as the window asks for them: kept in the case, saved as a file, removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from workbench.jobs import Progress
from workbench.ui.models.words import tr
from workbench.ui.outside import open_outside
from workbench.ui.window import Window
from workbench.ui.windows_work import cases_folder

if TYPE_CHECKING:
    from workbench.commands.figures import Wanted
    from workbench.commands.session import Session
    from workbench.model.review import Stance


class FigureWork(QObject):
    """Handlers of the actions about figures."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def keep(self, wanted: Wanted | None, pin_as: Stance | None = None) -> None:
        """Keep a comparison as a figure of its claim, and pin it there when it is to speak for or against it."""
        if wanted is None:
            return

        def work(session: Session, progress: Progress) -> Any:
            from workbench.commands import figures  # noqa: PLC0415

            return figures.keep(session, wanted, progress, pin_as=pin_as)

        self._window.case.edit(tr("Drawing the figure"), work, long=True)

    def ask_save(self, wanted: Wanted | None) -> None:
        """Ask where a comparison goes as a PNG file."""
        from workbench.ui.dialogs.base import choose_new  # noqa: PLC0415

        if wanted is None:
            return

        def chosen(path: Path) -> None:
            def work(session: Session, progress: Progress) -> Path:
                from workbench.commands import figures  # noqa: PLC0415

                return figures.save_as(session, wanted, path, progress)

            def done(to: Path) -> None:
                text = tr("The figure is written to {name}.").format(name=to.name)
                self._window.status_strip.say(text, actions=((tr("Open"), partial(open_outside, to)),))

            self._window.case.edit(tr("Drawing the figure"), work, done, long=True)

        choose_new(self._window, tr("Save the figure as PNG"), cases_folder(self._window.settings), chosen)

    def remove(self, figure_id: int) -> None:
        """Take a figure out of the case."""

        def work(session: Session, _progress: Progress) -> Any:
            from workbench.commands import figures  # noqa: PLC0415

            return figures.remove(session, figure_id)

        self._window.case.edit(tr("Removing the figure"), work)
