"""Another article for the open case: read and shown before it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.errors import UsageError
from workbench.ui.dialogs.base import Dialog
from workbench.ui.dialogs.reading_pane import ReadingPane
from workbench.ui.models.words import tr


class AddArticleDialog(Dialog):
    """Shows what was read.

    Args:
        parent: The window.
        pane: Makes the part that reads and shows the article.
        path: The article.

    Signals:
        chosen(preview, choices): Take it in.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, pane: Callable[[], ReadingPane], path: Path) -> None:
        super().__init__(
            parent,
            "add_article",
            tr("Add an article"),
            tr("Nothing is in the case yet. What you correct is kept beside what was read."),
            width_px=760,
        )
        self.pane = pane()
        self.body.addWidget(self.pane, 1)
        self.ok = self.add_buttons(tr("Add to the case"), self._accept)
        self.pane.changed.connect(self._changed)
        self.pane.fields_changed.connect(lambda: self.ok.setEnabled(self.pane.ready))
        self.finished.connect(self.pane.end)
        self.pane.read(path)

    def _changed(self) -> None:
        shown = self.pane.preview
        self.ok.setEnabled(self.pane.ready)
        self.say_wrong("")
        if shown is not None:
            shown.claims.setFocus()

    def _accept(self) -> None:
        def take() -> None:
            shown = self.pane.preview
            if shown is None:
                raise UsageError(self.pane.reason or tr("The article is still being read."))
            choices = shown.choices()
            self.chosen.emit(shown.draft.preview, choices)
            self.accept()

        self.attempt(take)
