"""A claim in the analyst's hands: its words, who says so, when, where, with what doubt; and where it is split."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.commands.claim_parts import parts_of
from workbench.commands.typed import listed
from workbench.errors import UsageError
from workbench.model.review import Claim
from workbench.ui import theme
from workbench.ui.desk_work import ClaimFields, DeskWork
from workbench.ui.dialogs.base import DateField, Dialog
from workbench.ui.language import said
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
        commas = tr("With commas between; empty: none.")
        self.hedges = self._list_field("claim.hedges", claim.hedges if claim else (), tr("none"))
        self.add_field(tr("Words that doubt it (allegedly, reportedly)"), self.hedges, commas)
        self.places = self._list_field("claim.places", claim.places if claim else (), tr("not named"))
        self.add_field(tr("Places it names"), self.places, commas)
        if claim is not None and claim.reason:
            self.body.addWidget(
                words(
                    tr("Why it was suggested: {reason}").format(reason=said(claim.reason)), "small", "muted", wrap=True
                )
            )
        self.body.addStretch(1)
        self.add_buttons(tr("Save") if claim else tr("Add the claim"), self._accept)
        self.sentence.setFocus()

    @staticmethod
    def _list_field(name: str, items: tuple[str, ...], none: str) -> QLineEdit:
        made = QLineEdit(", ".join(items))
        made.setObjectName(name)
        made.setPlaceholderText(none)
        return made

    def _accept(self) -> None:
        def take() -> None:
            sentence = self.sentence.toPlainText().strip()
            if not sentence:
                raise UsageError(tr("A claim needs a sentence."))
            marked = self._marked
            place = marked if marked is not None and marked.text == sentence else None
            fields = ClaimFields(
                sentence,
                self.attribution.text().strip(),
                listed(self.hedges.text()),
                listed(self.places.text()),
                self.date.date(),
            )
            self._work.record_claim(self._claim.id if self._claim else None, fields, place)
            self.accept()

        self.attempt(take)


class SplitDialog(Dialog):
    """Asks where a claim is to be split: at the cursor, or around the words marked in its sentence."""

    def __init__(self, parent: QWidget, work: DeskWork, claim: Claim) -> None:
        lead = tr("Put the cursor where the second claim begins, or mark the words that are a claim of their own.")
        super().__init__(parent, "split", tr("Split claim {n}").format(n=claim.number), lead)
        self._work, self._claim = work, claim
        self.sentence = QPlainTextEdit(claim.sentence)
        self.sentence.setObjectName("split.sentence")
        self.sentence.setReadOnly(True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setTabChangesFocus(True)
        self.sentence.setFixedHeight(theme.current().px(120))
        self.add_field(tr("Sentence"), self.sentence)
        stays = tr("Notes, pins and the verdict stay with claim {n}. Both rest on the same media.")
        self.body.addWidget(words(stays.format(n=claim.number), "small", "muted", wrap=True))
        self.add_buttons(tr("Split"), self._accept)
        self.sentence.setFocus()

    def _accept(self) -> None:
        def take() -> None:
            cursor, state = self.sentence.textCursor(), self._work.state()
            cuts = (cursor.selectionStart(), cursor.selectionEnd())
            parts_of(state, self._claim, cuts)
            self._work.record_split(self._claim.id, cuts)
            self.accept()

        self.attempt(take)
