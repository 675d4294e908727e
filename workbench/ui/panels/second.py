"""The second analyst: the form that is filled in without seeing the first verdict, and both answers side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from workbench.commands import second
from workbench.commands.second import Told
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId
from workbench.model.review import Claim, Confidence, Likelihood, Rating, SecondAnswer
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import date_words, tr
from workbench.ui.panels.pieces import Sign, button, card, column, empty, row, scrolling, surface, words
from workbench.ui.panels.verdict import TextBox, confidence_choice, likelihood_choice, rating_choice, relabel
from workbench.ui.widgets.labels import divider


class SecondForm(QWidget):
    """Rating, likelihood, confidence and reasons of a second analyst; every verdict is hidden while it is open."""

    def __init__(self, case: CaseModel, work: DeskWork) -> None:
        super().__init__()
        self.setObjectName("second")
        self._case, self._work = case, work
        self._claim_id: int | None = None
        self._typed: dict[int, tuple[str, str, str, str]] = {}
        outer = column(self)
        fields = QWidget()
        surface(fields, "panel")
        layout = column(fields, margins=(5, 4, 5, 5), gap=3)
        head = row(gap=3)
        head.addWidget(Sign("eye-off"))
        self.heading = words("", "section", wrap=True)
        head.addWidget(self.heading, 1)
        layout.addLayout(head)
        layout.addWidget(
            words(
                tr(
                    "Every verdict of this case, its reasons, its history and which way evidence speaks are hidden in"
                    " all views until you record your answer or give it up. Nothing else can be changed meanwhile."
                ),
                "small",
                "secondary",
                wrap=True,
            )
        )
        self.name = QLineEdit()
        self.name.setObjectName("second.name")
        self.rating = rating_choice("second.rating")
        self.likelihood = likelihood_choice("second.likelihood")
        self.confidence = confidence_choice("second.confidence")
        self.note = TextBox("second.note", tr("Reasons"), 4)
        for label, field in (
            (tr("Your name"), self.name),
            (tr("The claim is"), self.rating),
            (tr("How likely is this"), self.likelihood),
            (tr("How sure is the work"), self.confidence),
            (tr("Reasons"), self.note),
        ):
            field.setAccessibleName(label)
            layout.addWidget(words(label, "small", "secondary"))
            layout.addWidget(field)
        layout.addWidget(
            words(tr("By recording it you say that you have not seen the first verdict."), "small", "muted", wrap=True)
        )
        layout.addStretch(1)
        outer.addWidget(scrolling(fields, "second.fields"), 1)
        outer.addWidget(divider())
        foot = column(margins=(5, 5, 5, 5), gap=3)
        self.wrong = words("", "small", "bad", wrap=True)
        self.wrong.setObjectName("second.wrong")
        foot.addWidget(self.wrong)
        buttons = row(gap=4)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Give it up"), "second.cancel", case.end_second))
        buttons.addWidget(button(tr("Record the answer"), "second.ok", self._record, kind="primary"))
        foot.addLayout(buttons)
        outer.addLayout(foot)
        self.hide()

    def refresh(self) -> None:
        """Show an empty form when a second answer begins; only what is typed for another claim meanwhile is kept."""
        claim_id = self._case.second_claim_id
        self.setVisible(claim_id is not None)
        if self._case.state is not None:
            relabel(self.rating, self._case.state)
        if claim_id == self._claim_id:
            return
        boxes = (self.rating, self.likelihood, self.confidence)
        if claim_id is None:
            self._typed.clear()
        elif self._claim_id is not None:
            rating, likelihood, confidence = (box.currentData() for box in boxes)
            self._typed[self._claim_id] = (rating, likelihood, confidence, self.note.toPlainText())
        going_on = self._claim_id is not None
        self._claim_id = claim_id
        typed = self._typed.get(claim_id or 0)
        for place, box in enumerate(boxes):
            box.choose(typed[place] if typed else box.itemData(0))
        self.note.set_text(typed[3] if typed else "")
        self._say("")
        session = self._case.session
        if claim_id is None or session is None:
            return
        claim = next((one for one in self._case.need_state().claims if one.id == claim_id), None)
        self.heading.setText(tr("Second answer on claim {n}").format(n=claim.number if claim else claim_id))
        if going_on:
            return  # the name stays
        same = " ".join(session.by.split()).casefold() == " ".join(self._case.first_analyst().split()).casefold()
        self.name.setText("" if same else session.by)
        if same:
            self._say(tr("{name} made the first verdict, so another person answers here.").format(name=session.by))
        (self.rating if self.name.text() else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def _record(self) -> None:
        if self._claim_id is None:
            return
        if not self.name.text().strip():
            self._say(tr("Write the name of the person who answers."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        chance, sure = self.likelihood.currentData(), self.confidence.currentData()
        self._work.record_second(
            SecondAnswer(
                ClaimId(self._claim_id),
                0,
                self.name.text(),
                Rating(self.rating.currentData()),
                Likelihood(chance) if chance else None,
                Confidence(sure) if sure else None,
                self.note.toPlainText(),
            ),
            lambda error: self._say(said(str(error))),
        )


class SecondAnswers(QWidget):
    """What second analysts answered, beside the verdict; and the two ways to answer."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("second.answers")
        layout = column(self, gap=3)
        layout.addWidget(words(tr("Second analyst"), "section"))
        self._told = column(gap=4)
        layout.addLayout(self._told)
        self.signed = words("", "small", "secondary", wrap=True)
        layout.addWidget(self.signed)
        self._buttons = []
        for name in ("verdict.second", "verdict.sign_off"):
            action = actions[name]
            made = button(action.text(), f"button.{name}", action.trigger)
            self._buttons.append((made, action))
            action.changed.connect(self._follow)
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._follow()

    def _follow(self) -> None:
        for made, action in self._buttons:
            made.setEnabled(action.isEnabled())
            made.setToolTip(action.toolTip())

    def show_answers(self, state: CaseState, claim: Claim | None) -> None:
        """Both answers to each question, and in words whether they agree."""
        empty(self._told)
        told = second.told(state, claim.id) if claim is not None else ()
        for one in told:
            self._told.addWidget(self._card(one))
        verdict = state.verdicts.get(claim.id) if claim is not None else None
        if verdict is not None and verdict.second_analyst:
            text = tr("Confirmed by {name}, {when}, after seeing it.").format(
                name=verdict.second_analyst, when=date_words(verdict.second_at[:10])
            )
        else:
            text = "" if told else tr("No second analyst has answered.")
        self.signed.setText(text)
        self.signed.setVisible(bool(text))

    @staticmethod
    def _card(one: Told) -> QWidget:
        frame, inside = card("warn" if one.disagreement else "card")
        line = row(gap=3)
        agrees = not one.disagreement
        line.addWidget(
            Sign("circle-check" if agrees else "triangle-alert", "state.good" if agrees else "state.warn", small=True),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        told = tr("It agrees with the verdict.") if agrees else said(one.disagreement)
        line.addWidget(words(told, "strong", "primary", wrap=True), 1)
        inside.addLayout(line)
        inside.addWidget(words(said(one.heading), "small", "secondary", wrap=True))
        both = QGridLayout()
        for place, text in enumerate((tr("First"), tr("Second")), 1):
            both.addWidget(words(text, "caption", "muted"), 0, place)
            both.setColumnStretch(place, 1)
        for line_at, texts in enumerate(one.lines, 1):
            for place, text in enumerate(texts):
                tone = "muted" if not place else "secondary"
                both.addWidget(words(said(text), "small", tone, wrap=True), line_at, place, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(both)
        for text in (one.note, one.later):
            if text:
                inside.addWidget(words(said(text), "small", "secondary", wrap=True))
        return frame
