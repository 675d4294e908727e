"""A side of the small verdict form: a button that pins what is shown, and a place to drop evidence on."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from workbench.model.review import Stance
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr, why_locked
from workbench.ui.panels.dragging import carries_evidence, dragged_evidence
from workbench.ui.widgets.buttons import KeyButton


class PinSide(KeyButton):
    """One side of the small form: pins what is shown when pressed, and whatever is dropped on it."""

    def __init__(self, case: CaseModel, work: DeskWork, actions: Actions, stance: Stance) -> None:
        against = stance is Stance.AGAINST
        super().__init__(
            tr("Against") if against else tr("For"),
            icon="thumbs-down" if against else "thumbs-up",
            key="P" if against else "Shift P",
        )
        self._case, self._work, self._stance = case, work, stance
        self._name = tr("Speaks against the claim") if against else tr("Speaks for the claim")
        self._act = actions[f"verdict.pin_{stance.value}"]
        self.setObjectName(f"verdict.drop.{stance.value}")
        self.setAcceptDrops(True)
        self.clicked.connect(lambda _checked=False: self._act.trigger())
        self._act.changed.connect(self.refresh)

    def refresh(self) -> None:
        """How many pins speak this way; why nothing can be pinned."""
        state, claim = self._case.state, self._case.claim()
        self.setHidden(self._case.second_claim_id is not None)
        pins = [pin for pin in (state.evidence if state else ()) if claim is not None and pin.claim_id == claim.id]
        count = sum(pin.stance is self._stance for pin in pins)
        told = plural(count, "{n} pinned", "{n} pinned") if count else tr("nothing pinned")
        locked = why_locked(state, claim)
        self.setAccessibleName(f"{self._name}, {told}")
        self.setToolTip(
            locked
            or tr("{side}: {told}. Press to pin what is shown, or drag it here.").format(side=self._name, told=told)
        )
        self.setAcceptDrops(claim is not None and not locked)
        self.setEnabled(self._act.isEnabled())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Frames, ranges, media, matches, figures and pins may come."""
        if carries_evidence(event.mimeData()):
            self.set_chosen(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It goes on."""
        del event
        self.set_chosen(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Pin it, or turn a pin round."""
        self.set_chosen(False)
        for text in dragged_evidence(event.mimeData(), self._case.state):
            self._work.pin_dragged(text, self._stance)
        event.acceptProposedAction()
