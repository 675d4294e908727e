"""Which library the window shows: the menu of those known, opening another, making a new one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from workbench.settings import Settings
from workbench.ui.dialogs.base import choose_folder
from workbench.ui.dialogs.new_library import NewLibraryDialog, make_library
from workbench.ui.direction import shielded
from workbench.ui.models.words import plural, tr
from workbench.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from workbench.ui.library.window import LibraryWindow

DATABASE = "library.workbench"


class LibraryChoice(QObject):
    """The menu of a library window's first button."""

    def __init__(self, window: LibraryWindow, runner: TaskRunner, settings: Settings, menu: QMenu) -> None:
        super().__init__(window)
        self._window, self._runner, self._settings, self.menu = window, runner, settings, menu
        menu.aboutToShow.connect(self.fill_menu)

    def fill_menu(self) -> None:
        """Libraries known, and the ways to others."""
        self.menu.clear()
        for one in self._window.glances:
            name = Path(one.path).stem
            count = plural(one.item_count, "{n} item", "{n} items") if one.item_count is not None else tr("not at hand")
            act = self.menu.addAction(f"{shielded(name)}  ({count})", partial(self._window.open, Path(one.path)))
            act.setEnabled(one.item_count is not None)
            act.setToolTip(one.why or one.path)
            act.setCheckable(True)
            act.setChecked(self._window.path == Path(one.path))
        self.menu.setToolTipsVisible(True)
        self.menu.addSeparator()
        for text, work in (
            (tr("Open…"), self.ask_open),
            (tr("New library…"), self.ask_new),
            (tr("New library from…"), self._window.new_from.emit),
            (tr("Add the open case's media…"), self._window.add_case.emit),
        ):
            act = self.menu.addAction(text, work)
            act.setEnabled(work != self._window.add_case.emit or self._window.case.state is not None)

    def ask_new(self) -> None:
        """Ask for name and folder of a new library."""
        NewLibraryDialog(self._window, self._runner, self._settings, self._window.open).open()

    def ask_open(self) -> None:
        """Choose the folder of a library; an empty folder becomes a new one."""
        choose_folder(self._window, tr("A library, or an empty folder for a new one"), "", self._opened)

    def _opened(self, path: Path) -> None:
        if (path / DATABASE).exists():
            self._window.open(path)
            return
        try:
            free = not any(path.iterdir())
        except OSError as error:
            self._window.say(
                tr("{name} cannot be read: {why}.").format(name=path.name, why=error.strerror or error), "warn"
            )
            return
        if free:
            make_library(self._runner, path, self._window.open, self._window.work.failed)
            return
        inside = next((one for one in sorted(path.glob("*.library")) if (one / DATABASE).exists()), None)
        if inside is not None:
            self._window.open(inside)
            return
        dialog = NewLibraryDialog(self._window, self._runner, self._settings, self._window.open)
        dialog.folder.setText(str(path))
        dialog.name.setText(path.name)
        dialog.open()
