"""The last look before a verdict is locked, or what it still needs; and why it is opened again."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.commands.verdict import not_established, tensions, why_not_final
from workbench.model.ids import ClaimId
from workbench.model.review import Verdict
from workbench.ui.desk_work import DeskWork
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import category, confidence, evidence_title, likelihood, rating, tr
from workbench.ui.panels.pieces import button, card, words


class FinaliseDialog(Dialog):
    """Rating, evidence and open points; Finalise only when the rules allow it."""

    def __init__(self, parent: QWidget, case: CaseModel, work: DeskWork) -> None:
        state, claim = case.need_state(), case.need_claim()
        super().__init__(
            parent, "finalise", tr("Finalise the verdict on claim {n}").format(n=claim.number), f"“{claim.sentence}”"
        )
        self._work = work
        verdict = state.verdicts.get(claim.id, Verdict(ClaimId(claim.id)))
        word = rating(verdict.rating, state)
        self.body.addWidget(
            words(word.text, "verdict", word.tone if word.tone in ("good", "warn", "bad") else "secondary")
        )
        if verdict.conclusion:
            self.body.addWidget(words(verdict.conclusion, "body", "secondary", wrap=True))
        for line in _judged(verdict):
            self.body.addWidget(words(line, "small", "secondary", wrap=True))
        pins = [evidence_title(state, pin) for pin in state.evidence if pin.claim_id == claim.id]
        self._list(tr("Evidence"), pins or [tr("nothing pinned")])
        self._list(
            tr("Not established"),
            [said(point) for point in not_established(state, claim.id)] or [tr("nothing left open")],
        )
        self.reason = said(why_not_final(state, verdict))
        if self.reason:
            frame, inside = card("warn")
            message = words(self.reason, "body", "warn", wrap=True)
            message.setObjectName("finalise.reason")
            inside.addWidget(message)
            self.body.addWidget(frame)
            self.foot.addWidget(button(tr("Go back"), "finalise.cancel", self.reject, kind="primary"))
        else:
            self._warn([said(one) for one in tensions(state, claim.id)])
            self.body.addWidget(
                words(
                    tr("Locks the verdict with the date and the state of the libraries. It can be reopened."),
                    "small",
                    "muted",
                    wrap=True,
                )
            )
            self.foot.addWidget(button(tr("Cancel"), "finalise.cancel", self.reject))
            self.foot.addWidget(button(tr("Finalise"), "finalise.ok", self._accept, kind="primary"))

    def _warn(self, tensions: list[str]) -> None:
        """What seldom goes together; it may be meant, so nothing is refused."""
        if tensions:
            frame, inside = card("warn")
            told = " ".join((*tensions, tr("Finalise it if that is what you mean.")))
            message = words(told, "body", "warn", wrap=True)
            message.setObjectName("finalise.tensions")
            inside.addWidget(message)
            self.body.addWidget(frame)

    def _list(self, title: str, lines: list[str]) -> None:
        self.body.addWidget(words(title, "section"))
        self.body.addWidget(words("\n".join(f"• {line}" for line in lines), "small", "secondary", wrap=True))

    def _accept(self) -> None:
        self._work.finalise()
        self.accept()


def _judged(verdict: Verdict) -> list[str]:
    """The other fields of the verdict, each in a line of its own."""
    categories = ", ".join(map(category, verdict.categories)) or tr("none")
    chance = likelihood(verdict.likelihood) if verdict.likelihood else tr("Not stated")
    work = confidence(verdict.confidence) if verdict.confidence else tr("Not stated")
    return [
        tr("The picture or clip itself: {words}").format(words=categories),
        tr("How likely is this: {words}").format(words=chance),
        tr("How sure is the work: {words}").format(words=work),
    ]


class ReopenDialog(Dialog):
    """Why a final verdict is opened again."""

    def __init__(self, parent: QWidget, case: CaseModel, work: DeskWork) -> None:
        super().__init__(
            parent,
            "reopen",
            tr("Reopen the verdict on claim {n}").format(n=case.need_claim().number),
            tr("The final verdict stays in its history. Until it is final again the report says that it was reopened."),
        )
        self._work = work
        self.reason = QLineEdit()
        self.reason.setObjectName("reopen.reason")
        self.add_field(tr("Why"), self.reason, tr("Kept in the history and printed in the report."))
        self.add_buttons(tr("Reopen"), self._accept)
        self.reason.setFocus()

    def _accept(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.say_wrong(tr("Say in a few words why."))
            self.reason.setFocus()
            return
        self._work.reopen(reason)
        self.accept()
