"""What was read of an article of the case, to be corrected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.model.case import CaseArticle
from workbench.ui.dialogs.base import Dialog
from workbench.ui.models.words import date_words, tr


class CorrectArticleDialog(Dialog):
    """Fields with what was read below those that were corrected.

    Args:
        parent: The window.
        entry: The article.
        done: Takes the fields by name.
    """

    def __init__(self, parent: QWidget, entry: CaseArticle, done: Callable[[dict[str, str | None]], object]) -> None:
        super().__init__(
            parent,
            "correct_article",
            tr("Correct the article"),
            tr("What was read is kept beside it. Empty: unknown."),
            width_px=560,
        )
        self._done = done
        self.fields: dict[str, QLineEdit] = {}
        by_name = {one.name: one for one in entry.corrections}
        labels = {
            "title": tr("Title"),
            "author": tr("Author"),
            "outlet": tr("Outlet"),
            "language": tr("Language"),
            "url": tr("Address"),
        }
        for name, label in labels.items():
            field = QLineEdit(getattr(entry.article, name) or "")
            field.setObjectName(f"correct_article.{name}")
            field.setPlaceholderText(tr("unknown"))
            field.setCursorPosition(0)
            self.fields[name] = field
            note = ""
            if name in by_name:
                one = by_name[name]
                note = tr("Read as: {value}. Corrected by {name}, {date}.").format(
                    value=one.read or tr("nothing"), name=one.by, date=date_words(one.at[:10])
                )
            self.add_field(label, field, note)
        self.body.addStretch(1)
        self.add_buttons(tr("Save"), self._accept)
        self.fields["title"].setFocus()

    def _accept(self) -> None:
        def take() -> None:
            self._done({name: field.text().strip() for name, field in self.fields.items()})
            self.accept()

        self.attempt(take)
