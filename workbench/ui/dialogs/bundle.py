"""A bundle of the case: where it goes, and whether the originals go along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.model.case import CaseState
from workbench.ui.dialogs.base import choose_new
from workbench.ui.dialogs.giving import GivingDialog, GivingWords, free_place
from workbench.ui.models.words import tr


class BundleDialog(GivingDialog):
    """Of a bundle: one file, or a folder where its name has no ending."""

    def __init__(self, parent: QWidget, state: CaseState, case: Path) -> None:
        said = GivingWords(
            title=tr("Bundle of “{title}”").format(title=state.title),
            lead=tr(
                "One file with the closed case, its originals, its report and the hashes of all of it, which standard"
                " tools can check. Whoever gets it can take the case over, or merge it into their own copy."
            ),
            kind=tr("File"),
            where=tr("To a new file; a name without .zip is that of a folder"),
            without=tr("Without them the bundle lists their hashes, so that each can be told."),
            holds=tr(
                "The bundle holds the names of everybody who worked on the case and the paths of its libraries."
                " Half-typed texts and backups stay here."
            ),
            make=tr("Make the bundle"),
            missing=tr("Name a file."),
        )
        place = free_place(case.parent / f"{case.stem}.zip", ".zip")
        super().__init__(parent, state, "bundle", "place", place, said)

    def ask_place(self) -> None:
        """Choose another file."""
        choose_new(
            self, tr("Where the bundle goes"), self.place.text(), lambda path: self.place.setText(str(_named(path)))
        )


def _named(path: Path) -> Path:
    return path if path.suffix else path.with_suffix(".zip")
