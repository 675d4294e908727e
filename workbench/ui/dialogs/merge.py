"""What another copy of the case would bring, and what is to become of what both copies changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from workbench.model.merging import Choice, Conflict, MergeReport
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.dialogs.history import when
from workbench.ui.direction import ContentDelegate
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import card, column, row, scrolling, selectable, surface, words
from workbench.ui.widgets.focus_ring import FocusRing


class MergeDialog(Dialog):
    """Two lists: what comes, and conflicts with a choice each.

    Signals:
        chosen(choices): Merge with these, by number of the conflict; those left open are not among them.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, report: MergeReport) -> None:
        super().__init__(
            parent,
            "merge",
            tr("Merge “{name}”").format(name=name),
            tr(
                "What only the copy changed comes over. What both changed stays as it is here until somebody decides;"
                " open ones stand in the report. The whole merge can be undone."
            ),
            width_px=720,
        )
        self._cards: ConflictCards | None = None
        count = plural(len(report.arrivals), "{n} thing comes from the copy", "{n} things come from the copy")
        self.body.addWidget(words(count, "section"))
        if report.arrivals:
            self.body.addWidget(self._arrivals(report), 1)
        if report.conflicts:
            both = plural(len(report.conflicts), "{n} was changed in both", "{n} were changed in both")
            self.body.addWidget(words(both, "section"))
            self._cards = ConflictCards("merge", report.conflicts)
            self.body.addWidget(self._cards.area, 2)
        for note in report.notes:
            self.body.addWidget(words(said(note), "small", "secondary", wrap=True))
        self.add_buttons(tr("Merge"), self._accept)

    def _arrivals(self, report: MergeReport) -> QWidget:
        self.list = QListWidget()
        self.list.setObjectName("merge.arrivals")
        self.list.setAccessibleName(tr("What comes from the copy"))
        self.list.setItemDelegate(ContentDelegate(self.list))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.current().px(2))
        self.list.setMinimumHeight(theme.current().px(140))
        FocusRing(self.list)
        for one in report.arrivals:
            who = _who(one.by, one.at)
            self.list.addItem(QListWidgetItem(f"{said(one.what)}: {said(one.words)}" + (f"\n{who}" if who else "")))
        return self.list

    def _accept(self) -> None:
        chosen = self._cards.choices() if self._cards is not None else {}
        self.accept()
        self.chosen.emit(chosen)


class ConflictsDialog(Dialog):
    """What merges left open.

    Signals:
        chosen(choices): Decide these, by number in the case.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, conflicts: Sequence[Conflict]) -> None:
        super().__init__(
            parent,
            "conflicts",
            tr("Conflicts of merges"),
            tr(
                "A copy that was merged had changed these otherwise. The case is as it was here until you decide; what"
                " stays open stands in the report. A decision can be undone."
            ),
            width_px=720,
        )
        self._cards = ConflictCards("conflicts", conflicts)
        self.body.addWidget(self._cards.area, 1)
        self.add_buttons(tr("Decide"), self._accept)

    def _accept(self) -> None:
        chosen = self._cards.choices()
        self.accept()
        if chosen:
            self.chosen.emit(chosen)


class ConflictCards:
    """A card for each conflict, with what both copies have and a choice.

    Attributes:
        area: The cards, scrolling.
    """

    def __init__(self, name: str, conflicts: Sequence[Conflict]) -> None:
        self._name = name
        self._boxes: dict[int, QComboBox] = {}
        content = QWidget()
        surface(content, "panel")
        inside = column(content, gap=4)
        for one in conflicts:
            inside.addWidget(self._card(one))
        inside.addStretch(1)
        self.area = scrolling(content, f"{name}.conflicts")
        self.area.setMinimumHeight(theme.current().px(260))

    def choices(self) -> dict[int, str]:
        """What was chosen, by number; open ones are left out."""
        found = {number: str(box.currentData()) for number, box in self._boxes.items()}
        return {number: choice for number, choice in found.items() if choice != Choice.OPEN}

    def _card(self, conflict: Conflict) -> QWidget:
        frame, inside = card("warn")
        inside.addWidget(selectable(said(conflict.what), "body", "primary"))
        for heading, text, by, at in (
            (tr("Here"), conflict.mine, conflict.mine_by, conflict.mine_at),
            (tr("In the copy"), conflict.theirs, conflict.theirs_by, conflict.theirs_at),
        ):
            who = _who(by, at)
            inside.addWidget(words(f"{heading}, {who}" if who else heading, "caption", "muted"))
            inside.addWidget(selectable(said(text), "small", "secondary"))
        box = QComboBox()
        box.setObjectName(f"{self._name}.choice.{conflict.number}")
        box.setAccessibleName(tr("What becomes of it: {what}").format(what=said(conflict.what)))
        box.addItem(tr("Leave open"), Choice.OPEN.value)
        offered = {
            Choice.MINE: tr("As here"),
            Choice.THEIRS: tr("As in the copy"),
            Choice.BOTH: tr("Keep both"),
        }
        for choice, label in offered.items():
            if choice in conflict.choices:
                box.addItem(label, choice.value)
        self._boxes[conflict.number] = box
        line = row(gap=3)
        line.addWidget(box)
        line.addStretch(1)
        inside.addLayout(line)
        return frame


def _who(by: str, at: str) -> str:
    return ", ".join(filter(None, (by, when(at) if at else "")))
