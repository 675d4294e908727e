"""Exporting: where to, which kinds of file, and what the report will say is missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.commands.export import formats_offered
from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.media import MediaState
from workbench.settings import Settings
from workbench.ui.dialogs.base import Dialog, choose_folder
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, card, column, row, words


class ExportDialog(Dialog):
    """Folder and formats.

    Signals:
        chosen(folder, formats): Write the report.
    """

    chosen = Signal(object, list)

    def __init__(self, parent: QWidget, state: CaseState, case: Path, settings: Settings) -> None:
        super().__init__(
            parent,
            "export",
            tr("Export “{title}”").format(title=state.title),
            tr("Same case, same files, byte for byte."),
        )
        self.body.addWidget(words(tr("Kinds of file"), "section"))
        before = settings.get("export_formats")
        self.boxes: dict[str, QCheckBox] = {}
        for name, text in formats_offered():
            frame, inside = card()
            box = QCheckBox(text)
            box.setObjectName(f"export.{name}")
            box.setAccessibleName(text)
            box.setChecked(name in before)
            inside.addWidget(box)
            self.boxes[name] = box
            self.body.addWidget(frame)
        self.body.addWidget(words(tr("What goes in"), "section"))
        self.body.addWidget(words("\n".join(_contents(state)), "small", "secondary", wrap=True))
        missing = sum(item.state is not MediaState.READY for item in state.media)
        if missing:
            frame, inside = card("warn")
            text = plural(
                missing,
                "{n} medium could not be had or read. The report says so.",
                "{n} media could not be had or read. The report says so.",
            )
            inside.addWidget(words(text, "small", "warn", wrap=True))
            self.body.addWidget(frame)
        folder = Path(str(settings.get("export_folder")) or case.parent)
        self.folder = QLineEdit(str(folder / f"{case.stem} report"))
        self.folder.setObjectName("export.folder")
        self.folder.setAccessibleName(tr("Folder"))
        part = column(gap=1)
        part.addWidget(words(tr("To the folder"), "small", "secondary"))
        line = row(gap=3)
        line.addWidget(self.folder, 1)
        line.addWidget(button(tr("Choose…"), "export.choose", self._ask))
        part.addLayout(line)
        self.body.addLayout(part)
        self.add_buttons(tr("Export"), self._accept)

    def _ask(self) -> None:
        choose_folder(self, tr("Where the report goes"), "", lambda path: self.folder.setText(str(path)))

    def _accept(self) -> None:
        def take() -> None:
            formats = [name for name, box in self.boxes.items() if box.isChecked()]
            if not formats:
                raise UsageError(tr("Choose at least one kind of file."))
            if not self.folder.text().strip():
                raise UsageError(tr("Name a folder."))
            self.chosen.emit(Path(self.folder.text().strip()), formats)
            self.accept()

        self.attempt(take)


def _contents(state: CaseState) -> list[str]:
    """What the report holds, in lines."""
    without = sum(claim.id not in state.verdicts for claim in state.claims)
    lines = [plural(len(state.claims), "{n} claim", "{n} claims")]
    if without:
        lines[0] += tr(", {n} without a verdict and marked so").format(n=without)
    lines.append(plural(len(state.evidence), "{n} piece of evidence", "{n} pieces of evidence"))
    lines.append(tr("What is not established, and what could not be had: always printed"))
    lines.append(tr("Original files are left out"))
    return [f"• {line}" for line in lines]
