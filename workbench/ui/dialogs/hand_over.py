"""Handing a case over: where the closed copy goes, and whether the originals go along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.ui.dialogs.base import Dialog, choose_folder
from workbench.ui.language import number
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, row, words


class HandOverDialog(Dialog):
    """Asks for both.

    Signals:
        chosen(folder, originals): Make the copy.
    """

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget, state: CaseState, case: Path) -> None:
        super().__init__(
            parent,
            "hand_over",
            tr("Hand over “{title}”").format(title=state.title),
            tr(
                "A closed copy to give to somebody else. Every file is read again after copying, and a read-me says how"
                " to check that nothing was exchanged."
            ),
            width_px=600,
        )
        self._case = case
        self.folder = QLineEdit(str(_free(case.parent / f"{case.stem} handed over")))
        self.folder.setObjectName("hand_over.folder")
        self.folder.setAccessibleName(tr("Folder"))
        part = column(gap=1)
        part.addWidget(words(tr("To a new folder"), "small", "secondary"))
        line = row(gap=3)
        line.addWidget(self.folder, 1)
        line.addWidget(button(tr("Choose…"), "hand_over.choose", self._ask))
        part.addLayout(line)
        self.body.addLayout(part)
        kept = [item for item in state.media if item.sha256]
        size = sum(item.size_bytes or 0 for item in kept)
        files = plural(len(kept) + len(state.articles), "With {n} original file", "With {n} original files")
        self.originals = QCheckBox(tr("{files}, {size} MB").format(files=files, size=number(size / 1e6, 1)))
        self.originals.setObjectName("hand_over.originals")
        self.originals.setAccessibleName(self.originals.text())
        self.originals.setChecked(True)
        self.body.addWidget(self.originals)
        self.body.addWidget(
            words(
                tr("Without them the copy shows claims, verdicts and the log, but no frames. The read-me says so."),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self.body.addWidget(
            words(
                tr(
                    "The copy holds the names of everybody who worked on the case, half-typed texts, and the paths of"
                    " its libraries. Backups stay here."
                ),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self.add_buttons(tr("Make the copy"), self._accept)

    def _ask(self) -> None:
        choose_folder(
            self,
            tr("Where the copy goes"),
            str(self._case.parent),
            lambda path: self.folder.setText(str(_free(path / f"{self._case.stem} handed over"))),
        )

    def _accept(self) -> None:
        def take() -> None:
            text = self.folder.text().strip()
            if not text:
                raise UsageError(tr("Name a folder."))
            self.chosen.emit(Path(text), self.originals.isChecked())
            self.accept()

        self.attempt(take)


def _free(folder: Path) -> Path:
    """A folder of that name that is not there yet."""
    made, number = folder, 2
    while made.exists():
        made, number = folder.with_name(f"{folder.name} {number}"), number + 1
    return made
