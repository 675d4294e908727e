"""The form of an outside source, and what is said of a pin that is there already."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from workbench.commands.elsewhere import INFORMATION_GRADES, SOURCE_GRADES
from workbench.commands.typed import checked_url, checked_url_or_none
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.review import Evidence, EvidenceKind, Pillar, Stance
from workbench.ui import theme
from workbench.ui.desk_work import DeskWork
from workbench.ui.dialogs.base import DateField, Dialog
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import evidence_title, pillar, tr
from workbench.ui.widgets.flow_layout import FlowLayout

_BLANK = Evidence(EvidenceId(0), ClaimId(0), EvidenceKind.OUTSIDE)


class EvidenceDialog(Dialog):
    """Fields of evidence: those of an outside source where it is one, note, grades and stance.

    Args:
        parent, name, title, lead: As of a dialog; `name` also heads the object names of the fields.
        pin: What is there already; None for an outside source that is not pinned yet.
        note: Label of the note.
        ok: Words of the button.
    """

    def __init__(  # noqa: PLR0917 - one for each part of the form
        self, parent: QWidget, name: str, title: str, lead: str, pin: Evidence | None, note: str, ok: str
    ) -> None:
        super().__init__(parent, name, title, lead)
        self._pin = pin or _BLANK
        outside = self._pin.kind is EvidenceKind.OUTSIDE
        self.url = self._line("url", tr("Address"), "https://…", self._pin.url, shown=pin is None)
        self.archive = self._line(
            "archive", tr("Archived at"), tr("https://… or empty"), self._pin.archive_url, shown=outside
        )
        self.date = DateField(f"{name}.date", self._pin.source_date)
        if outside:
            self.add_field(tr("Date of what was found") if pin is None else tr("Date of the source"), self.date)
        self.note = self._line("note", note, "", self._pin.note)
        self.source = self._grade("source", tr("How reliable is the source"), SOURCE_GRADES, self._pin.source_grade)
        self.information = self._grade(
            "information", tr("How credible is what it says"), INFORMATION_GRADES, self._pin.information_grade
        )
        self.stance = QComboBox()
        self.stance.setObjectName(f"{name}.stance")
        if pin is None:
            self.stance.addItem(tr("Choose…"), "")
        for text, stance in (
            (tr("Speaks against the claim"), Stance.AGAINST),
            (tr("Speaks for the claim"), Stance.FOR),
            (tr("Neither for nor against"), Stance.NEUTRAL),
        ):
            self.stance.addItem(text, stance.value)
        if pin is not None:
            self.stance.setCurrentIndex(self.stance.findData(pin.stance.value))
        self.add_field(tr("Which way it speaks"), self.stance)
        self.add_more()
        self.add_buttons(ok, self._accept)

    def add_more(self) -> None:
        """Further fields, above the buttons."""

    def take(self, source: Evidence) -> None:
        """Record it; stance, note and grades are those of the form."""
        raise NotImplementedError

    def _line(self, part: str, label: str, hint: str, text: str, *, shown: bool = True) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(f"{self.objectName()}.{part}")
        field.setPlaceholderText(hint)
        if shown:
            self.add_field(label, field)
        return field

    def _grade(self, part: str, label: str, grades: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"{self.objectName()}.{part}")
        box.addItem(tr("Not graded"), "")
        for grade, text in grades.items():
            box.addItem(f"{grade}: {said(text)}", grade)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self.add_field(label, box)
        return box

    def _accept(self) -> None:
        if not self.stance.currentData():
            self.say_wrong(tr("Say which way it speaks."))
            self.stance.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def take() -> None:
            outside = self._pin.kind is EvidenceKind.OUTSIDE
            self.take(
                replace(
                    self._pin,
                    url=checked_url(self.url.text()) if outside else "",
                    archive_url=checked_url_or_none(self.archive.text()),
                    source_date=self.date.date(),
                    source_grade=self.source.currentData(),
                    information_grade=self.information.currentData(),
                    note=self.note.text().strip(),
                    stance=Stance(self.stance.currentData()),
                )
            )
            self.accept()

        self.attempt(take)


class SourceDialog(EvidenceDialog):
    """An outside source that is not pinned yet."""

    def __init__(self, parent: QWidget, name: str, title: str, lead: str) -> None:
        super().__init__(parent, name, title, lead, None, tr("What it shows"), tr("Pin it"))


class OutsideDialog(SourceDialog):
    """An outside source for the chosen claim."""

    def __init__(self, parent: QWidget, work: DeskWork, address: str) -> None:
        super().__init__(
            parent, "outside", tr("Pin an outside source"), tr("The program does not open it and sends nothing.")
        )
        self._work = work
        self.url.setText(address)
        (self.archive if address else self.url).setFocus()

    def take(self, source: Evidence) -> None:
        """Pin it to the chosen claim."""
        self._work.pin(source, source.stance)


class PinDialog(EvidenceDialog):
    """What is said of a pin: note, grades, stance and which of the five questions it answers."""

    def __init__(self, parent: QWidget, case: CaseModel, work: DeskWork, pin: Evidence) -> None:
        self.questions: dict[Pillar, QCheckBox] = {}
        title = evidence_title(case.need_state(), pin)
        super().__init__(parent, "pin", tr("What is said of this evidence"), title, pin, tr("Note"), tr("Save"))
        self._work = work
        self.note.setFocus()

    def add_more(self) -> None:
        """The five questions."""
        part = QWidget()
        flow = FlowLayout(part, gap_px=theme.current().px(10))
        for value in Pillar:
            made = QCheckBox(pillar(value))
            made.setAccessibleName(tr("It answers: {question}").format(question=pillar(value).lower()))
            made.setObjectName(f"pin.{value.value}")
            made.setChecked(value in self._pin.pillars)
            self.questions[value] = made
            flow.addWidget(made)
        self.add_field(tr("It answers"), part)

    def take(self, source: Evidence) -> None:
        """Record it."""
        pillars = tuple(value for value, made in self.questions.items() if made.isChecked())
        self._work.change_pin(replace(source, pillars=pillars))
