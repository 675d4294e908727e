"""Exporting: kinds of file, what goes in, what is taken out, and how it will look."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from workbench.commands.export import PRESETS, formats_offered
from workbench.commands.verdict import not_established
from workbench.errors import StorageError, UsageError
from workbench.model.case import CaseState
from workbench.model.media import MediaState
from workbench.model.report import Removal, ReportOptions
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog, choose_folder
from workbench.ui.dialogs.export_details import FormatDetails
from workbench.ui.dialogs.export_preview import Ask, ReportPreview
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, card, column, row, scrolling, surface, words
from workbench.ui.widgets.wrapped_box import WrappedBox

OWN = ""
"""Of the list of presets: neither of them, but what is ticked."""
Key = TypeVar("Key")


class ExportDialog(Dialog):
    """Choices at the leading side, the report as it would be written beside them.

    Args:
        gate, preview: For the pages; see `ReportPreview`.

    Signals:
        chosen(folder, formats, options, choices, overwrite): Write the report.
    """

    chosen = Signal(object, list, object, object, bool)

    def __init__(  # noqa: PLR0917 - what it shows, what it remembers, and how it looks ahead
        self, parent: QWidget, state: CaseState, case: Path, settings: Settings, gate: PictureGate, preview: Ask
    ) -> None:
        super().__init__(
            parent,
            "export",
            tr("Export “{title}”").format(title=state.title),
            tr("Same case and choices, same files, byte for byte."),
            width_px=760,
        )
        self._state, self._settings = state, settings
        self._filling = False
        self._others: dict[str, QCheckBox] = {}
        self.body.setContentsMargins(0, 0, 0, 0)
        sides = row(gap=0)
        choices = QWidget()
        surface(choices, "panel")
        left = column(choices, margins=(5, 4, 5, 5), gap=3)
        self._add_presets(left)
        self._add_formats(left)
        self._add_contents(left)
        self._add_removals(left)
        self.details = FormatDetails(state, self._details_changed)
        left.addWidget(self.details)
        self._add_open_points(left)
        left.addStretch(1)
        area = scrolling(choices, "export.choices")
        area.setMinimumWidth(theme.current().px(320))
        sides.addWidget(area, 3)
        self.preview = ReportPreview(gate, preview)
        self.preview.setMinimumWidth(theme.current().px(300))
        sides.addWidget(self.preview, 5)
        self.body.addLayout(sides, 1)
        self._add_folder(case)
        self.add_buttons(tr("Export"), self._accept)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._accept)
        self.finished.connect(lambda _result: self.preview.stop())
        window = parent.window()
        self.resize(
            min(theme.current().px(1120), window.width() - 40), min(theme.current().px(760), window.height() - 40)
        )
        self._begin()

    # -- the parts

    def _add_presets(self, part: QVBoxLayout) -> None:
        part.addWidget(words(tr("Preset"), "section"))
        self.presets = QComboBox()
        self.presets.setObjectName("export.preset")
        self.presets.setAccessibleName(tr("Preset"))
        for preset in PRESETS:
            self.presets.addItem(said(preset.title), preset.name)
            self.presets.setItemData(self.presets.count() - 1, said(preset.detail), Qt.ItemDataRole.ToolTipRole)
        self.presets.addItem(tr("As ticked below"), OWN)
        self.presets.activated.connect(lambda _place: self._take_preset())
        part.addWidget(self.presets)

    def _add_formats(self, part: QVBoxLayout) -> None:
        part.addWidget(words(tr("Kinds of file"), "section"))
        self.boxes: dict[str, QCheckBox] = {}
        for offered in formats_offered():
            part.addWidget(self._box(self.boxes, offered.name, offered.name, said(offered.title), said(offered.detail)))

    def _add_contents(self, part: QVBoxLayout) -> None:
        state = self._state
        part.addWidget(words(tr("What goes in"), "section"))
        claims = plural(len(state.claims), "The {n} claim", "All {n} claims")
        part.addWidget(self._box(self._others, "all_claims", "all_claims", claims))
        without = sum(claim.id not in state.verdicts for claim in state.claims)
        if without:
            text = plural(without, "{n} has no verdict and is marked so", "{n} have no verdict and are marked so")
            part.addWidget(words(text, "caption", "muted", wrap=True))
        self.claims = QLineEdit(", ".join(str(claim.number) for claim in state.claims))
        self.claims.setObjectName("export.claims")
        self.claims.setAccessibleName(tr("Numbers of the claims, with commas between"))
        self.claims.textEdited.connect(lambda _text: self._changed())
        part.addWidget(self.claims)
        figures = tr("All figures kept of comparisons"), tr("Figures pinned as evidence always go in.")
        part.addWidget(self._box(self._others, "figures", "figures", *figures))
        part.addWidget(words(tr("Not established and not checked: always printed."), "caption", "muted", wrap=True))
        part.addWidget(words(tr("Original files are left out."), "caption", "muted", wrap=True))

    def _add_removals(self, part: QVBoxLayout) -> None:
        part.addWidget(words(tr("Take out"), "section"))
        rows = (
            (Removal.NAMES, tr("Analysts' names and folder names"), tr("Analysts are numbered.")),
            (Removal.PLACES, tr("Places from camera data"), tr("And places written down by analysts.")),
            (
                Removal.PICTURES,
                tr("Faces and graphic frames"),
                self._covered_words(),
            ),
            (Removal.FILES, tr("Names of files"), tr("Files are numbered.")),
        )
        self.removals: dict[Removal, QCheckBox] = {}
        for removal, text, detail in rows:
            part.addWidget(self._box(self.removals, removal, f"without.{removal.value}", text, detail))
        part.addWidget(
            words(
                tr("Sentences of analysts and of the article stay otherwise: read them before you give a copy away."),
                "caption",
                "muted",
                wrap=True,
            )
        )

    def _covered_words(self) -> str:
        count = len(self._state.covered)
        if not count:
            return tr("No rectangle is drawn yet: Review, Cover faces.")
        return plural(count, "{n} rectangle is covered, see the preview", "{n} rectangles are covered, see the preview")

    def _add_open_points(self, part: QVBoxLayout) -> None:
        missing = sum(item.state is not MediaState.READY for item in self._state.media)
        if missing:
            frame, inside = card("warn")
            text = plural(
                missing,
                "{n} medium could not be had or read. The report says so.",
                "{n} media could not be had or read. The report says so.",
            )
            inside.addWidget(words(text, "small", "warn", wrap=True))
            part.addWidget(frame)
        points = sum(len(not_established(self._state, claim.id)) for claim in self._state.claims)
        if points:
            text = plural(points, "{n} point is not established.", "{n} points are not established.")
            part.addWidget(words(text, "caption", "muted", wrap=True))

    def _add_folder(self, case: Path) -> None:
        folder = Path(str(self._settings.get("export_folder")) or case.parent)
        self.folder = QLineEdit(str(folder / f"{case.stem} report"))
        self.folder.setObjectName("export.folder")
        self.folder.setAccessibleName(tr("Folder"))
        foot = QWidget()
        line = row(foot, margins=(5, 3, 5, 3), gap=3)
        line.addWidget(words(tr("To the folder"), "small", "secondary"))
        line.addWidget(self.folder, 1)
        line.addWidget(button(tr("Choose…"), "export.choose", self._ask))
        self.overwrite = QCheckBox(tr("Replace files of others"))
        self.overwrite.setObjectName("export.overwrite")
        self.overwrite.setToolTip(
            tr("Files of the same names that this case did not write, or that were changed since, are replaced, too.")
        )
        line.addWidget(self.overwrite)
        self.body.addWidget(foot)

    def _box(self, boxes: dict[Key, QCheckBox], key: Key, name: str, text: str, detail: str = "") -> WrappedBox:
        """A box to tick, put into `boxes` under its key."""
        made = WrappedBox(f"export.{name}", text, detail)
        made.box.toggled.connect(lambda _on: self._changed())
        boxes[key] = made.box
        return made

    # -- what is chosen

    def _begin(self) -> None:
        """As the last export was."""
        settings = self._settings
        preset = settings.get("export_preset")
        self._others["all_claims"].setChecked(True)
        self.details.begin(settings, self._state.case_id)
        self.presets.setCurrentIndex(max(0, self.presets.findData(preset)))
        if preset == OWN:
            self._fill(settings.get("export_formats"), settings.get("export_without"), settings.get("export_figures"))
            self._name_preset()
        else:
            self._take_preset()

    def _take_preset(self) -> None:
        preset = next((one for one in PRESETS if one.name == self.presets.currentData()), None)
        if preset is not None:
            self._fill(preset.offered(), [one.value for one in preset.options.without], preset.options.figures)

    def _fill(self, formats: object, without: object, figures: object) -> None:
        self._filling = True
        for name, box in self.boxes.items():
            box.setChecked(name in formats)  # type: ignore[operator]
        for removal, box in self.removals.items():
            box.setChecked(removal.value in without)  # type: ignore[operator]
        self._others["figures"].setChecked(bool(figures))
        self._filling = False
        self.details.for_formats(self.formats())
        self._look_ahead()

    def _changed(self) -> None:
        """Something was ticked: it is no preset any more, unless it is just what one holds."""
        self.claims.setEnabled(not self._others["all_claims"].isChecked())
        if self._filling:
            return
        self.details.for_formats(self.formats())
        self._name_preset()
        self._look_ahead()

    def _name_preset(self) -> None:
        """Call what is ticked by the name of the preset that holds just that."""
        chosen = tuple(self.formats()), tuple(self._without()), self._others["figures"].isChecked()
        fitting = (one.name for one in PRESETS if (one.offered(), one.options.without, one.options.figures) == chosen)
        self.presets.setCurrentIndex(self.presets.findData(next(fitting, OWN)))

    def formats(self) -> list[str]:
        """Kinds of file that are ticked."""
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def _without(self) -> list[Removal]:
        return [removal for removal, box in self.removals.items() if box.isChecked()]

    def options(self) -> ReportOptions:
        """What is chosen beside the kinds of file.

        Raises:
            UsageError: The numbers of claims cannot be understood.
        """
        numbers: tuple[int, ...] = ()
        if not self._others["all_claims"].isChecked():
            try:
                numbers = tuple(int(part) for part in self.claims.text().split(",") if part.strip())
            except ValueError:
                numbers = ()
            known = {claim.number for claim in self._state.claims}
            if not numbers or not set(numbers) <= known:
                raise UsageError(tr("Write the numbers of claims with commas between, such as 1, 3."))
        return ReportOptions(numbers, tuple(self._without()), self._others["figures"].isChecked())

    def _details_changed(self) -> None:
        """What single kinds of file are told does not show on the pages; what cannot be understood is said at once."""
        self.attempt(lambda: self.details.choices(self.formats()))

    def _look_ahead(self) -> None:
        def show() -> None:
            self.preview.set_options(self.options())

        self.attempt(show)

    # -- where to

    def _ask(self) -> None:
        choose_folder(self, tr("Where the report goes"), "", lambda path: self.folder.setText(str(path)))

    def _accept(self) -> None:
        def take() -> None:
            formats = self.formats()
            if not formats:
                raise UsageError(tr("Choose at least one kind of file."))
            if not self.folder.text().strip():
                raise UsageError(tr("Name a folder."))
            options, choices = self.options(), self.details.choices(formats)
            self._remember(options)
            folder = Path(self.folder.text().strip())
            self.chosen.emit(folder, formats, options, choices, self.overwrite.isChecked())
            self.accept()

        self.attempt(take)

    def _remember(self, options: ReportOptions) -> None:
        try:
            self._settings.set("export_preset", str(self.presets.currentData()))
            self._settings.set("export_without", [one.value for one in options.without])
            self._settings.set("export_figures", options.figures)
            self.details.remember(self._settings, self._state.case_id)
        except StorageError as error:  # said, but no reason not to write the report
            self.say_wrong(said(str(error)))
