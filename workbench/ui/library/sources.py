"""Filling a library in one step: from the open case, or from a folder of cases, files and lists of hashes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget
from shiboken6 import isValid

from workbench.commands.library_answers import LibraryGlance, glance
from workbench.commands.library_sources import CaseContents, Sources, look
from workbench.errors import UsageError, WorkbenchError
from workbench.jobs import Progress
from workbench.settings import Settings
from workbench.ui.dialogs.base import Dialog, choose_file, choose_folder
from workbench.ui.dialogs.new_library import library_folder
from workbench.ui.direction import shielded
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, row, words
from workbench.ui.tasks import TaskRunner


class CaseToLibraryDialog(Dialog):
    """Which library the media of the open case go into.

    Args:
        contents: Of the case.
        libraries: Those that may be meant; the first at hand is chosen.
        done: Called with the library.
        new: Makes a new library first.
    """

    def __init__(
        self,
        parent: QWidget,
        runner: TaskRunner,
        contents: CaseContents,
        libraries: Sequence[Path],
        *,
        done: Callable[[Path], object],
        new: Callable[[], object],
    ) -> None:
        count = len(contents.paths)
        super().__init__(
            parent,
            "case_to_library",
            tr("Add this case's media to a library"),
            plural(count, "{n} picture or clip comes in", "{n} pictures and clips come in")
            + tr(
                " with address, caption and verdict. The date of the article is proposed as a date, not taken for one. "
                "The files stay in the case folder."
            ),
        )
        self._done, self._new = done, new
        self._group = QButtonGroup(self)
        self._paths: list[Path] = []
        self._list = column(gap=2)
        self.body.addLayout(self._list)
        if contents.left_out:
            lines = "\n".join(f"{shielded(name)}: {why}" for name, why in contents.left_out[:8])
            text = plural(len(contents.left_out), "{n} medium stays out:", "{n} media stay out:")
            self.body.addWidget(words(f"{text}\n{lines}", "small", "secondary", wrap=True))
        self.body.addStretch(1)
        self.ok = self.add_buttons(tr("Add"), self._accept)
        self.ok.setEnabled(False)
        self.ok.setToolTip(tr("Choose a library."))
        self.new = button(tr("New library…"), "case_to_library.new", self._make)
        self.foot.insertWidget(1, self.new)
        self._usable = bool(contents.paths)
        if not self._usable:
            self.say_wrong(tr("The case has no media that could be added."))
            self.new.setEnabled(False)
        names = [str(path) for path in libraries]

        def work(_progress: Progress) -> tuple[LibraryGlance, ...]:
            return glance(names)

        runner.side(tr("Looking at the libraries"), work, self._show, runner.failed.emit, quiet=True)

    def _show(self, glances: Sequence[LibraryGlance]) -> None:
        if not isValid(self):
            return
        for one in glances:
            count = plural(one.item_count, "{n} item", "{n} items") if one.item_count is not None else tr("not at hand")
            made = QRadioButton(f"{shielded(Path(one.path).stem)}  ({count})")
            made.setObjectName(f"case_to_library.{len(self._paths)}")
            made.setToolTip(one.why or one.path)
            made.setEnabled(one.item_count is not None and self._usable)
            self._group.addButton(made, len(self._paths))
            self._paths.append(Path(one.path))
            self._list.addWidget(made)
            if made.isEnabled() and self._group.checkedId() < 0:
                made.setChecked(True)
        usable = self._group.checkedId() >= 0
        self.ok.setEnabled(usable)
        self.ok.setToolTip("" if usable else tr("No library is at hand; make one first."))

    def _make(self) -> None:
        self.accept()
        self._new()

    def _accept(self) -> None:
        path = self._paths[self._group.checkedId()]
        self.accept()
        self._done(path)


class LibraryFromDialog(Dialog):
    """A first library in one step; says what was found and what will be done with it before anything is made.

    Args:
        build: Called with the folder of the new library and what it is made from.
    """

    def __init__(
        self, parent: QWidget, runner: TaskRunner, settings: Settings, build: Callable[[Path, Sources], object]
    ) -> None:
        super().__init__(
            parent,
            "library_from",
            tr("New library from…"),
            tr("A folder of earlier cases, of pictures and clips, auto-archiver's output, or a list of hashes."),
            width_px=600,
        )
        self._runner, self._settings, self._build = runner, settings, build
        self.sources: Sources | None = None
        self._looked_at = ""
        self.place = QLineEdit()
        self.place.setObjectName("library_from.place")
        self.place.setReadOnly(True)
        self._add_place(
            tr("What it is made from"),
            self.place,
            [(tr("Folder…"), "folder", self._ask_place), (tr("List…"), "list", self._ask_list)],
        )
        self.told = words(
            tr("Choose a folder; it is looked through and nothing is changed in it."), "small", "secondary", wrap=True
        )
        self.body.addWidget(self.told)
        self.name = QLineEdit(tr("Known footage"))
        self.name.setObjectName("library_from.name")
        self.add_field(tr("Name of the library"), self.name)
        known = [Path(one).parent for one in settings.get("libraries")]
        self.folder = QLineEdit(str(next((one for one in known if one.is_dir()), Path.home())))
        self.folder.setObjectName("library_from.where")
        self._add_place(tr("In the folder"), self.folder, [(tr("Choose…"), "into", self._ask_folder)])
        self.body.addStretch(1)
        self.ok = self.add_buttons(tr("Make the library"), self._accept)
        self.ok.setEnabled(False)
        self.ok.setToolTip(tr("Choose first what it is made from."))

    def _add_place(
        self, label: str, field: QLineEdit, buttons: Sequence[tuple[str, str, Callable[[], object]]]
    ) -> None:
        field.setAccessibleName(label)
        part = column(gap=1)
        part.addWidget(words(label, "small", "secondary"))
        line = row(gap=3)
        line.addWidget(field, 1)
        for text, name, work in buttons:
            line.addWidget(button(text, f"library_from.{name}", work))
        part.addLayout(line)
        self.body.addLayout(part)

    def _ask_place(self) -> None:
        choose_folder(self, tr("Cases, pictures, clips or lists of hashes"), self.place.text(), self.look)

    def _ask_list(self) -> None:
        kinds = tr("Lists (*.csv *.tsv *.jsonl);;All files (*)")
        choose_file(self, tr("A list of hashes"), self.place.text(), kinds, self.look)

    def _ask_folder(self) -> None:
        choose_folder(
            self, tr("Where the library goes"), self.folder.text(), lambda path: self.folder.setText(str(path))
        )

    def look(self, place: Path) -> None:
        """Look through a folder on a thread of its own."""
        self.place.setText(str(place))
        self._looked_at = str(place)
        self.sources = None
        self.ok.setEnabled(False)
        self.told.setText(tr("Looking through {name} …").format(name=place.name))

        def work(progress: Progress) -> tuple[str, Sources]:
            return str(place), look(place, progress)

        self._runner.side(tr("Looking through {name}").format(name=place.name), work, self._show, self._refused)

    def _show(self, found: tuple[str, Sources]) -> None:
        if not isValid(self) or found[0] != self._looked_at:
            return
        self.sources = found[1]
        self.told.setText("\n".join(self.sources.lines()))
        self.ok.setEnabled(not self.sources.is_empty)
        self.ok.setToolTip(tr("There is nothing to make a library from.") if self.sources.is_empty else "")
        self.say_wrong("")

    def _refused(self, error: BaseException) -> None:
        if not isValid(self):
            return
        if isinstance(error, WorkbenchError):
            self.told.setText("")
            self.say_wrong(said(str(error)))
        else:
            self._runner.failed.emit(error)

    def _accept(self) -> None:
        def take() -> None:
            folder = Path(self.folder.text().strip()).expanduser()
            if not self.folder.text().strip() or not folder.is_absolute():
                raise UsageError(tr("Choose the folder the library goes into."))
            made = library_folder(folder, self.name.text())
            if made.exists() and (not made.is_dir() or any(made.iterdir())):
                raise UsageError(tr("{name} is there already.").format(name=made.name), advice=tr("Take another name."))
            if self.sources is not None:
                self._build(made, self.sources)
                self.accept()

        self.attempt(take)
