"""What bundles, handing over and the other work on a whole case share: asking where, and telling how it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.errors import Cancelled, WorkbenchError
from workbench.model.case import CaseState
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.outside import open_outside
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork

if TYPE_CHECKING:
    from workbench.ui.dialogs.giving import GivingDialog


class GivingWork(QObject):
    """Handlers of a window that make something of its whole case."""

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work

    def _ask_giving(
        self, kind: Callable[[QWidget, CaseState, Path], GivingDialog], chosen: Callable[[Path, bool], None]
    ) -> None:
        """Ask where it goes; what is half typed is kept first."""
        path, state = self._window.case.path, self._window.case.state
        if path is None or state is None:
            return
        self._window.desk_work.save_forms()
        dialog = kind(self._window, state, path)
        dialog.chosen.connect(chosen)
        dialog.open()

    def _tell_given(self, title: str, lines: Iterable[str], head: str, folder: Path) -> None:
        """What was made, with the head of its log to be copied."""
        answers = [
            (tr("Copy the head"), partial(QGuiApplication.clipboard().setText, head)),
            (tr("Show folder"), partial(open_outside, folder)),
        ]
        self._work.ask(title, "\n".join(said(line) for line in lines), answers)

    def _failed(self, title: str) -> Callable[[BaseException], None]:
        """Says in a dialog why something could not be done; a fault of ours is a report."""

        def told(error: BaseException) -> None:
            if isinstance(error, WorkbenchError) and not isinstance(error, Cancelled):
                self._work.tell(title, said(str(error)))
            else:
                self._window.show_error(error)

        return told
