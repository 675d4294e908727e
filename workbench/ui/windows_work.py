"""In which window a case opens: here, in one of its own, or where it is open already."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from workbench.settings import Settings
from workbench.ui.models.words import tr
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork

_HEAD_BYTES = 200
_FIRST_MEMBER = b"/data/case/case.workbench"


def case_folder(path: Path) -> Path:
    """The folder of a case, of which the file in it may have been chosen."""
    return path.parent if path.name == "case.workbench" else path


def cases_folder(settings: Settings) -> str:
    """Where choosing a case begins."""
    chosen = str(settings.get("case_folder"))
    return chosen if chosen and Path(chosen).is_dir() else str(Path.home())


def same_folder(one: Path, other: Path) -> bool:
    """Whether two paths lead to one folder, also by a link or in other letters."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def looks_like_bundle(path: Path) -> bool:
    """Whether a path is a bundle of a case, by its first bytes or its lists; the reader checks the rest."""
    if path.is_dir():
        return (path / "bagit.txt").is_file() and (path / "data" / "case" / "case.workbench").is_file()
    if path.suffix.lower() != ".zip":
        return False
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD_BYTES)
    except OSError:
        return False
    return head.startswith(b"PK\x03\x04") and _FIRST_MEMBER in head


class WindowsWork(QObject):
    """Handlers about several windows, of one of them."""

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work

    def ask_open_window(self) -> None:
        """Let a person choose a case folder for a window of its own."""
        from workbench.ui.dialogs.base import choose_folder  # noqa: PLC0415 - after the first paint

        window = self._window
        choose_folder(window, tr("Open a case in a new window"), cases_folder(window.settings), self.open_in_new_window)

    def open_or_ask(self, path: Path) -> None:
        """Open a case; while another is open here, ask in which window."""
        window, folder = self._window, case_folder(path)
        here, state = window.case.path, window.case.state
        if here is None or state is None or same_folder(here, folder) or self._other(folder) is not None:
            window.case_work.open_path(folder)
            return
        self._work.ask(
            tr("In which window?"),
            tr("“{name}” can open beside “{open}”, or in its place. Every change is saved already.").format(
                name=folder.name, open=state.title
            ),
            [
                (tr("In this window"), lambda: window.case_work.open_path(folder)),
                (tr("In a new window"), lambda: self.open_in_new_window(folder)),
            ],
        )

    def open_in_new_window(self, path: Path) -> None:
        """Open a case in a window of its own; one that is open in a window already is gone to instead."""
        window, folder = self._window, case_folder(path)
        if window.case_work.holds(folder):
            window.status_strip.say(tr("This case is open in this window already."))
        elif not self.go_where_it_is(folder):
            window.among.new(window).case_work.open_path(folder)

    def _other(self, folder: Path) -> Window | None:
        return self._window.among.holding(folder, but=self._window)

    def go_where_it_is(self, folder: Path, read: Callable[[], object] | None = None) -> bool:
        """Offer the other window that has a case; False when none has.

        Args:
            folder: Of the case.
            read: Opens it here to be read only.
        """
        other = self._other(folder)
        if other is None:
            return False
        answers: list[tuple[str, Callable[[], object]]] = [
            (tr("Go to that window"), partial(self._window.among.bring, other))
        ]
        if read is not None:
            answers.insert(0, (tr("Open to read only"), read))
        self._work.ask(
            tr("This case is open in another window"),
            tr("“{name}” can be changed in one window at a time.").format(name=folder.name),
            answers,
        )
        return True
