"""A bundle of the case: where it goes, and whether the originals go along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.ui.dialogs.base import Dialog, choose_new
from workbench.ui.language import number
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, row, words


class BundleDialog(Dialog):
    """Asks for both.

    Signals:
        chosen(place, originals): Make the bundle.
    """

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget, state: CaseState, case: Path) -> None:
        super().__init__(
            parent,
            "bundle",
            tr("Bundle of “{title}”").format(title=state.title),
            tr(
                "One file with the closed case, its originals, its report and the hashes of all of it, which standard"
                " tools can check. Whoever gets it can take the case over, or merge it into their own copy."
            ),
            width_px=600,
        )
        self._case = case
        self.place = QLineEdit(str(_free(case.parent / f"{case.stem}.zip")))
        self.place.setObjectName("bundle.place")
        self.place.setAccessibleName(tr("File"))
        part = column(gap=1)
        part.addWidget(words(tr("To a new file; a name without .zip is that of a folder"), "small", "secondary"))
        line = row(gap=3)
        line.addWidget(self.place, 1)
        line.addWidget(button(tr("Choose…"), "bundle.choose", self._ask))
        part.addLayout(line)
        self.body.addLayout(part)
        kept = [item for item in state.media if item.sha256]
        size = sum(item.size_bytes or 0 for item in kept)
        files = plural(len(kept) + len(state.articles), "With {n} original file", "With {n} original files")
        self.originals = QCheckBox(tr("{files}, {size} MB").format(files=files, size=number(size / 1e6, 1)))
        self.originals.setObjectName("bundle.originals")
        self.originals.setAccessibleName(self.originals.text())
        self.originals.setChecked(True)
        self.body.addWidget(self.originals)
        self.body.addWidget(
            words(
                tr("Without them the bundle lists their hashes, so that each can be told."),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self.body.addWidget(
            words(
                tr(
                    "The bundle holds the names of everybody who worked on the case and the paths of its libraries."
                    " Half-typed texts and backups stay here."
                ),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self.add_buttons(tr("Make the bundle"), self._accept)

    def _ask(self) -> None:
        choose_new(
            self, tr("Where the bundle goes"), self.place.text(), lambda path: self.place.setText(str(_named(path)))
        )

    def _accept(self) -> None:
        def take() -> None:
            text = self.place.text().strip()
            if not text:
                raise UsageError(tr("Name a file."))
            self.chosen.emit(Path(text), self.originals.isChecked())
            self.accept()

        self.attempt(take)


def _named(path: Path) -> Path:
    return path if path.suffix else path.with_suffix(".zip")


def _free(file: Path) -> Path:
    """A file of that name that is not there yet."""
    made, count = file, 2
    while made.exists():
        made, count = file.with_name(f"{file.stem} {count}{file.suffix}"), count + 1
    return made
