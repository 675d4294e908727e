"""Which libraries to search for earlier copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workbench.settings import Settings
from workbench.ui.dialogs.base import Dialog, choose_folder
from workbench.ui.dialogs.new_library import NewLibraryDialog
from workbench.ui.direction import ContentDelegate
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, card, row, words
from workbench.ui.tasks import TaskRunner
from workbench.ui.widgets.focus_ring import FocusRing


class MatchDialog(Dialog):
    """A tick for each library known; others can be opened or made.

    Attributes:
        admit: Called with a library that was chosen and what puts it on the list.

    Signals:
        chosen(paths): Search these.
        fill(path): Footage is to be added to this library, which is new.
    """

    chosen = Signal(list)
    fill = Signal(object)

    def __init__(
        self, parent: QWidget, known: Sequence[str], chosen: set[str], runner: TaskRunner, settings: Settings
    ) -> None:
        super().__init__(
            parent,
            "match",
            tr("Match against a library"),
            tr("Every picture and clip of the case is searched for. The case remembers the libraries."),
        )
        self._runner, self._settings = runner, settings
        self.none = words(
            tr("No library is known yet. Make one and add footage you know, or open one you were given."),
            "body",
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.none)
        self.list = QListWidget()
        self.list.setItemDelegate(ContentDelegate(self.list))
        self.list.setObjectName("match.libraries")
        FocusRing(self.list)
        self.list.setAccessibleName(tr("Libraries"))
        self.body.addWidget(self.list, 1)
        line = row(gap=4)
        line.addWidget(button(tr("Open library…"), "match.another", self._ask, icon="folder-open"))
        line.addWidget(button(tr("New library…"), "match.new", self._ask_new, icon="plus"))
        line.addStretch(1)
        self.body.addLayout(line)
        self._new: Path | None = None
        self.admit: Callable[[Path, Callable[[], object]], object] = lambda _path, add: add()
        self.empty, inside = card()
        self.empty_words = words("", "body", "secondary", wrap=True)
        inside.addWidget(self.empty_words)
        inside.addWidget(
            button(tr("Add footage…"), "match.fill", self._fill, icon="folder-plus"), 0, Qt.AlignmentFlag.AlignLeading
        )
        self.empty.hide()
        self.body.addWidget(self.empty)
        self.search = self.add_buttons(tr("Search"), self._accept)
        for path in known:
            self.add_library(path, path in chosen or len(known) == 1)
        self.list.itemChanged.connect(lambda _item: self._show_state())
        self._show_state()

    def add_library(self, path: str, checked: bool = True) -> None:
        """Put a library on the list."""
        at_hand = Path(path).is_dir()
        item = QListWidgetItem(
            f"{Path(path).stem}   {path}" if at_hand else tr("{path} (not at hand)").format(path=path)
        )
        item.setToolTip(path)
        item.setData(Qt.ItemDataRole.UserRole, path)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if at_hand else Qt.ItemFlag.NoItemFlags)
        item.setCheckState(Qt.CheckState.Checked if checked and at_hand else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        self._show_state()

    def _show_state(self) -> None:
        known = bool(self.list.count())
        self.none.setVisible(not known)
        self.list.setVisible(known)
        reason = "" if self.paths() else tr("Choose at least one library.")
        self.search.setEnabled(not reason)
        self.search.setToolTip(reason)
        self.search.setStatusTip(reason)
        self.wrong.set_tone("muted")
        self.say_wrong(reason if known else tr("Open or make a library first."))
        if not reason:
            self.say_wrong("")

    def _ask(self) -> None:
        choose_folder(self, tr("Open a library"), "", self._opened)

    def _opened(self, path: Path) -> None:
        if (path / "library.workbench").exists():
            self.admit(path, partial(self.add_library, str(path)))
        elif path.is_dir() and not any(path.iterdir()):
            self._ask_new(path)
        else:
            self.wrong.set_tone("bad")
            self.say_wrong(tr("{name} is not a library: it holds other files.").format(name=path.name))

    def _ask_new(self, folder: Path | None = None) -> None:
        dialog = NewLibraryDialog(self, self._runner, self._settings, self._made)
        if folder is not None:
            dialog.folder.setText(str(folder.parent))
            dialog.name.setText(folder.name)
        dialog.open()

    def _made(self, path: Path) -> None:
        """A new library holds nothing, so searching it first could only find nothing."""
        self.add_library(str(path))
        self._new = path
        text = tr("“{name}” is still empty. Add footage you know and when it was seen, then search.")
        self.empty_words.setText(text.format(name=path.stem))
        self.empty.show()

    def _fill(self) -> None:
        if self._new is not None:
            self.fill.emit(self._new)
        self.reject()

    def paths(self) -> list[str]:
        """Libraries with a tick."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]

    def _accept(self) -> None:
        if self.paths():
            self.chosen.emit(self.paths())
            self.accept()
