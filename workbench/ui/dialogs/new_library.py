"""A new library: its name and the folder it goes into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from workbench.errors import StorageError, UsageError, WorkbenchError
from workbench.jobs import Progress
from workbench.settings import Settings
from workbench.ui.dialogs.base import Dialog, choose_folder
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, row, words
from workbench.ui.tasks import EDIT, TaskRunner

SUFFIX = ".library"
REMEMBERED = 20


def library_folder(folder: Path, name: str) -> Path:
    """`FOLDER/NAME.library`.

    Raises:
        UsageError: The name cannot be a folder's name.
    """
    bare = name.strip().removesuffix(SUFFIX).strip()
    if not bare:
        raise UsageError(tr("The library needs a name."))
    if bare.strip(".") == "" or any(letter in bare for letter in '/\\:*?"<>|') or not bare.isprintable():
        raise UsageError(tr('A name cannot hold / \\ : * ? " < > |.'), advice=tr("Use letters and spaces."))
    return folder / f"{bare}{SUFFIX}"


def remember_libraries(settings: Settings, paths: Sequence[Path]) -> None:
    """Put libraries at the top of those offered next.

    Raises:
        StorageError: The settings cannot be written.
    """
    names = [str(path) for path in paths]
    settings.set("libraries", list(dict.fromkeys([*names, *settings.get("libraries")]))[:REMEMBERED])


class NewLibraryDialog(Dialog):
    """Asks for name and folder and makes the library.

    Args:
        made: Called with the folder of the new library.
    """

    def __init__(self, parent: QWidget, runner: TaskRunner, settings: Settings, made: Callable[[Path], object]) -> None:
        super().__init__(
            parent,
            "new_library",
            tr("New library"),
            tr("A library keeps what footage you know looks like, and where it comes from. Files stay where they are."),
            width_px=560,
        )
        self._runner, self._settings, self._made = runner, settings, made
        self.name = QLineEdit(tr("Known footage"))
        self.name.setObjectName("new_library.name")
        self.add_field(tr("Name"), self.name)
        known = [Path(one).parent for one in settings.get("libraries")]
        place = next((folder for folder in known if folder.is_dir()), Path.home())
        self.folder = QLineEdit(str(place))
        self.folder.setObjectName("new_library.folder")
        self.folder.setAccessibleName(tr("In the folder"))
        part = column(gap=1)
        part.addWidget(words(tr("In the folder"), "small", "secondary"))
        line = row(gap=3)
        line.addWidget(self.folder, 1)
        line.addWidget(button(tr("Choose…"), "new_library.choose", self._ask))
        part.addLayout(line)
        self.body.addLayout(part)
        self.result_line = words("", "small", "muted", wrap=True)
        self.body.addWidget(self.result_line)
        self.body.addStretch(1)
        self.make = self.add_buttons(tr("Make the library"), self._accept)
        for field in (self.name, self.folder):
            field.textChanged.connect(lambda _text: self._tell())
        self._tell()
        self.name.selectAll()

    def path(self) -> Path:
        """The folder that will be made.

        Raises:
            UsageError: Name or folder does not do.
        """
        folder = Path(self.folder.text().strip()).expanduser()
        if not self.folder.text().strip() or not folder.is_absolute():
            raise UsageError(tr("Choose the folder the library goes into."))
        made = library_folder(folder, self.name.text())
        if made.exists() and (not made.is_dir() or any(made.iterdir())):
            raise UsageError(tr("{name} is there already.").format(name=made.name), advice=tr("Take another name."))
        return made

    def _tell(self) -> None:
        try:
            path = self.path()
        except (WorkbenchError, OSError) as error:
            self.result_line.setText("")
            self.say_wrong(said(str(error)))
            self.make.setEnabled(False)
            self.make.setToolTip(said(str(error)))
            return
        self.say_wrong("")
        self.make.setEnabled(True)
        self.make.setToolTip("")
        self.result_line.setText(tr("Will be {path}").format(path=path))

    def _ask(self) -> None:
        choose_folder(
            self, tr("Where the library goes"), self.folder.text(), lambda path: self.folder.setText(str(path))
        )

    def _accept(self) -> None:
        def take() -> None:
            path = self.path()
            self.make.setEnabled(False)
            make_library(self._runner, path, self._done, self._refused)

        self.attempt(take)

    def _done(self, path: Path) -> None:
        try:
            remember_libraries(self._settings, [path])
        except StorageError as error:
            if isValid(self):
                self.say_wrong(said(str(error)))
        if isValid(self):
            self.accept()
        self._made(path)

    def _refused(self, error: BaseException) -> None:
        if not isValid(self):
            return
        self.make.setEnabled(True)
        if isinstance(error, WorkbenchError):
            self.say_wrong(said(str(error)))
        else:
            self._runner.failed.emit(error)


def make_library(
    runner: TaskRunner, path: Path, done: Callable[[Path], None], failed: Callable[[BaseException], None]
) -> None:
    """Make an empty library on a thread of its own."""

    def work(_progress: Progress) -> Path:
        from workbench.commands import library  # noqa: PLC0415 - after the first paint

        return library.create(path)

    runner.side(tr("Making {name}").format(name=path.name), work, done, failed, quiet=True, priority=EDIT)
