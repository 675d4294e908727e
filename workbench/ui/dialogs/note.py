"""A note on a frame, range, medium or claim."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.errors import UsageError
from workbench.model.review import Note
from workbench.ui import theme
from workbench.ui.desk_work import DeskWork
from workbench.ui.dialogs.base import Dialog
from workbench.ui.models.words import tr


class NoteDialog(Dialog):
    """Writes or changes a note; its scope is in the heading."""

    def __init__(self, parent: QWidget, work: DeskWork, note: Note | None, scope: str) -> None:
        super().__init__(parent, "note", tr("Note"), tr("On {scope}").format(scope=scope) if scope and not note else "")
        self._work, self._note = work, note
        self.text = QPlainTextEdit(note.text if note else "")
        self.text.setObjectName("note.text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.current().px(110))
        self.add_field(tr("What you see"), self.text)
        self.add_buttons(tr("Save"), self._accept)
        self.text.setFocus()

    def _accept(self) -> None:
        def take() -> None:
            text = self.text.toPlainText().strip()
            if not text:
                raise UsageError(tr("A note needs text."))
            self._work.record_note(self._note, text)
            self.accept()

        self.attempt(take)
