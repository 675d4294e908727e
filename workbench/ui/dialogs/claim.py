"""A claim in the analyst's hands: its words, who says so, when."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.errors import UsageError
from workbench.model.review import Claim
from workbench.ui import theme
from workbench.ui.desk_work import DeskWork
from workbench.ui.dialogs.base import DateField, Dialog
from workbench.ui.models.marked import Marked
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import words


class ClaimDialog(Dialog):
    """Adds or changes a claim."""

    def __init__(self, parent: QWidget, work: DeskWork, claim: Claim | None, marked: Marked | None) -> None:
        title = tr("Claim {n}").format(n=claim.number) if claim else tr("Add a claim")
        super().__init__(parent, "claim", title, tr("The sentence as the article has it, word for word."))
        self._work, self._claim, self._marked = work, claim, marked
        self.sentence = QPlainTextEdit(claim.sentence if claim else marked.text if marked else "")
        self.sentence.setObjectName("claim.sentence")
        self.sentence.setTabChangesFocus(True)
        self.sentence.setFixedHeight(theme.current().px(92))
        self.add_field(tr("Sentence"), self.sentence)
        self.attribution = QLineEdit(claim.attribution if claim else "")
        self.attribution.setObjectName("claim.attribution")
        self.attribution.setPlaceholderText(tr("nobody named"))
        self.add_field(tr("Who says so"), self.attribution)
        self.date = DateField("claim.date", claim.date if claim else "")
        self.add_field(tr("Date of the claim"), self.date, tr("Empty: the date of the article."))
        if claim is not None and claim.reason:
            self.body.addWidget(
                words(tr("Why it was suggested: {reason}").format(reason=claim.reason), "small", "muted", wrap=True)
            )
        self.add_buttons(tr("Save") if claim else tr("Add the claim"), self._accept)
        self.sentence.setFocus()

    def _accept(self) -> None:
        def take() -> None:
            sentence = self.sentence.toPlainText().strip()
            if not sentence:
                raise UsageError(tr("A claim needs a sentence."))
            place = None
            marked = self._marked
            if marked is not None and marked.block is not None and marked.text == sentence:
                place = (marked.block, marked.start, marked.end)
            claim_id = self._claim.id if self._claim else None
            self._work.record_claim(claim_id, sentence, self.attribution.text().strip(), self.date.date(), place)
            self.accept()

        self.attempt(take)
