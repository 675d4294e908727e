"""Exporting: where to, which kinds of file, and what the report will say is missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.commands.export import formats_offered
from workbench.commands.verdict import not_established
from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.media import MediaState
from workbench.settings import Settings
from workbench.ui.dialogs.base import Dialog, choose_folder
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, card, column, row, words

FILES: dict[str, tuple[str, ...]] = {
    "html": ("report.html",),
    "pdf": ("report.pdf",),
    "docx": ("report.docx",),
    "xlsx": ("report.xlsx",),
    "csv": ("claims.csv",),
    "json": ("report.json",),
}
"""Files by kind, as the report writer names them."""
LISTED = 4


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
            width_px=760,
        )
        self._state = state
        sides = row(gap=7)
        left, right = column(gap=4), column(gap=4)
        sides.addLayout(left, 3)
        sides.addLayout(right, 4)
        self.body.addLayout(sides)
        left.addWidget(words(tr("Kinds of file"), "section"))
        before = settings.get("export_formats")
        self.boxes: dict[str, QCheckBox] = {}
        for name, text in ((name, said(text)) for name, text in formats_offered()):
            frame, inside = card()
            box = QCheckBox(text)
            box.setObjectName(f"export.{name}")
            box.setAccessibleName(text)
            box.setChecked(name in before)
            box.toggled.connect(lambda _on: self._preview())
            inside.addWidget(box)
            self.boxes[name] = box
            left.addWidget(frame)
        left.addStretch(1)
        right.addWidget(words(tr("What will be written"), "section"))
        self.files = words("", "small", "primary", wrap=True)
        right.addWidget(self.files)
        right.addWidget(words("\n".join(_contents(state)), "small", "secondary", wrap=True))
        right.addWidget(words(tr("Not established"), "section"))
        right.addWidget(words("\n".join(_not_established(state)), "small", "secondary", wrap=True))
        missing = sum(item.state is not MediaState.READY for item in state.media)
        if missing:
            frame, inside = card("warn")
            text = plural(
                missing,
                "{n} medium could not be had or read. The report says so.",
                "{n} media could not be had or read. The report says so.",
            )
            inside.addWidget(words(text, "small", "warn", wrap=True))
            right.addWidget(frame)
        right.addStretch(1)
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
        self._preview()

    def _preview(self) -> None:
        names = [name for kind, box in self.boxes.items() if box.isChecked() for name in FILES.get(kind, ())]
        self.files.setText(", ".join(names) if names else tr("Nothing yet: choose a kind of file."))

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


def _not_established(state: CaseState) -> list[str]:
    """How much each claim leaves open, in lines."""
    lines = []
    for claim in state.claims:
        points = tuple(map(said, not_established(state, claim.id)))
        if points:
            count = plural(len(points), "{n} point", "{n} points")
            lines.append(tr("• Claim {n}, {count}: {first}").format(n=claim.number, count=count, first=points[0]))
    if not lines:
        return [tr("Nothing is left open.")]
    more = len(lines) - LISTED
    return lines[:LISTED] + ([tr("… and {n} more claims.").format(n=more)] if more > 0 else [])
