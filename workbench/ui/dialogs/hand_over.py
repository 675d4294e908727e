"""Handing a case over: where the closed copy goes, and whether the originals go along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.model.case import CaseState
from workbench.ui.dialogs.base import choose_folder
from workbench.ui.dialogs.giving import GivingDialog, GivingWords, free_place
from workbench.ui.models.words import tr


class HandOverDialog(GivingDialog):
    """Of a closed copy: a folder."""

    def __init__(self, parent: QWidget, state: CaseState, case: Path) -> None:
        said = GivingWords(
            title=tr("Hand over “{title}”").format(title=state.title),
            lead=tr(
                "A closed copy to give to somebody else. Every file is read again after copying, and a read-me says how"
                " to check that nothing was exchanged."
            ),
            kind=tr("Folder"),
            where=tr("To a new folder"),
            without=tr("Without them the copy shows claims, verdicts and the log, but no frames. The read-me says so."),
            holds=tr(
                "The copy holds the names of everybody who worked on the case, half-typed texts, and the paths of"
                " its libraries. Backups stay here."
            ),
            make=tr("Make the copy"),
            missing=tr("Name a folder."),
        )
        super().__init__(parent, state, "hand_over", "folder", _in(case.parent, case), said)
        self._case = case

    def ask_place(self) -> None:
        """Choose the folder it lies in."""
        choose_folder(
            self,
            tr("Where the copy goes"),
            str(self._case.parent),
            lambda path: self.place.setText(str(_in(path, self._case))),
        )


def _in(folder: Path, case: Path) -> Path:
    return free_place(folder / f"{case.stem} handed over")
