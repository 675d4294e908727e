"""Choosing a backup of a case: when and why each was made, and what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from workbench.commands.backups import backup_words, reason_words
from workbench.model.backup import Backup
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.dialogs.history import when
from workbench.ui.direction import ContentDelegate
from workbench.ui.language import number, said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, words
from workbench.ui.widgets.focus_ring import FocusRing


class RestoreDialog(Dialog):
    """The backups, newest first.

    Signals:
        chosen(name): Restore this one.
        wanted: Make a backup now.
    """

    chosen = Signal(str)
    wanted = Signal()

    def __init__(self, parent: QWidget, title: str, *, can_make: bool) -> None:
        super().__init__(
            parent,
            "restore",
            tr("Backups of “{title}”").format(title=title),
            tr(
                "Restoring keeps the case as it is now as a backup first, which is never deleted, and the log says what"
                " was replaced. Originals are not touched."
            ),
            width_px=660,
        )
        self.list = QListWidget()
        self.list.setObjectName("restore.list")
        self.list.setItemDelegate(ContentDelegate(self.list))
        self.list.setAccessibleName(tr("Backups"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.current().px(3))
        self.list.setMinimumHeight(theme.current().px(280))
        FocusRing(self.list)
        self.list.currentItemChanged.connect(self._tell)
        self.body.addWidget(self.list, 1)
        self.about = words("", "small", "secondary", wrap=True)
        self.body.addWidget(self.about)
        if can_make:
            self.foot.addWidget(button(tr("Back up now"), "restore.make", self.wanted.emit))
        self.take = self.add_buttons(tr("Restore this backup"), self._accept)
        self.take.setEnabled(False)
        self.about.setText(tr("Looking the backups over"))

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Fill the list."""
        if not isValid(self):
            return
        self.list.clear()
        for backup in backups:
            made = when(backup.made_at) if backup.made_at else tr("At an unknown time")
            item = QListWidgetItem(f"{made}, {said(reason_words(backup))}\n{said(backup_words(backup))}")
            item.setData(Qt.ItemDataRole.UserRole, backup)
            item.setToolTip(backup.name)
            self.list.addItem(item)
        if backups:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.about.setText(tr("There is no backup of this case yet. One is made by itself every week."))

    def backup(self) -> Backup | None:
        """The chosen one."""
        item = self.list.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Backup) else None

    def _tell(self, *_items: object) -> None:
        backup = self.backup()
        self.take.setEnabled(backup is not None and not backup.why_not)
        if backup is None:
            return
        if backup.why_not:
            self.about.setText(said(backup.why_not))
            return
        text = tr("“{title}”, {size} MB, file {name}")
        size = number(backup.size_bytes / 1e6, 1)
        self.about.setText(text.format(title=backup.title, size=size, name=backup.name))

    def _accept(self) -> None:
        backup = self.backup()
        if backup is not None and not backup.why_not:
            self.accept()
            self.chosen.emit(backup.name)
