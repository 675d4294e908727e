"""Adding pictures and clips: files or whole folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QListWidget, QWidget

from workbench.errors import UsageError
from workbench.ui.dialogs.base import Dialog, choose_files, choose_folder
from workbench.ui.direction import ContentDelegate
from workbench.ui.models.words import tr
from workbench.ui.panels.claims import local_paths
from workbench.ui.panels.pieces import button, row
from workbench.ui.widgets.focus_ring import FocusRing


class AddMediaDialog(Dialog):
    """Collects files and folders.

    Signals:
        chosen(paths): Take these in.
    """

    chosen = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            "add_media",
            tr("Add pictures and clips"),
            tr("Files are copied with their hash. What cannot be read is listed with its reason."),
        )
        self.setAcceptDrops(True)
        line = row(gap=4)
        line.addWidget(button(tr("Add files…"), "add_media.files", self._ask_files))
        line.addWidget(button(tr("Add a folder…"), "add_media.folder", self._ask_folder))
        line.addStretch(1)
        self.body.addLayout(line)
        self.list = QListWidget()
        self.list.setItemDelegate(ContentDelegate(self.list))
        self.list.setObjectName("add_media.list")
        FocusRing(self.list)
        self.list.setAccessibleName(tr("Files and folders to add"))
        self.body.addWidget(self.list, 1)
        self.add_buttons(tr("Add"), self._accept)

    def take(self, paths: list[Path]) -> None:
        """Put files and folders on the list."""
        for path in paths:
            self.list.addItem(str(path))

    def _ask_files(self) -> None:
        choose_files(self, tr("Pictures and clips"), "", "", self.take)

    def _ask_folder(self) -> None:
        choose_folder(self, tr("A folder"), "", lambda path: self.take([path]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may come."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Put them on the list."""
        self.take(local_paths(event.mimeData()))
        event.acceptProposedAction()

    def _accept(self) -> None:
        def take() -> None:
            if not self.list.count():
                raise UsageError(tr("Choose at least one file or folder."))
            self.chosen.emit([Path(self.list.item(place).text()) for place in range(self.list.count())])
            self.accept()

        self.attempt(take)
