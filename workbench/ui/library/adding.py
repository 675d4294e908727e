"""What is known of files that are to be added, also from a table beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget
from shiboken6 import isValid

from workbench.commands.facts_table import COLUMNS, FactsTable, read_table
from workbench.errors import WorkbenchError
from workbench.jobs import Progress
from workbench.model.library import Provenance
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog, choose_file
from workbench.ui.language import said
from workbench.ui.library.details import ProvenanceForm
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, row, words
from workbench.ui.tasks import TaskRunner

Done = Callable[[list[Path], Provenance, dict[Path, Provenance]], object]


class AddDialog(Dialog):
    """What is known of the files that are to be added; a table may tell more of each.

    Args:
        paths: Files and folders.
        done: Called with the paths, what is known of all, and what is known of single files.
    """

    def __init__(self, parent: QWidget, runner: TaskRunner, paths: Sequence[Path], done: Done) -> None:
        super().__init__(
            parent,
            "library_add",
            tr("Add to the library"),
            tr("What you know of all these files. Fields may stay empty."),
            width_px=600,
        )
        self._runner, self._done = runner, done
        self._paths = [path for path in paths if path.suffix.lower() != ".csv"] or list(paths)
        self.table: FactsTable | None = None
        self._table_path: Path | None = None
        names = ", ".join(path.name for path in self._paths[:4]) + (" …" if len(self._paths) > 4 else "")
        self.body.addWidget(words(names, "small", "secondary", wrap=True))
        self.form = ProvenanceForm()
        self.body.addWidget(self.form)
        line = row(gap=3)
        self.told = words(tr("A table can tell more of each file."), "small", "secondary", wrap=True)
        line.addWidget(self.told, 1)
        self.choose = button(tr("Read a table…"), "library_add.table", self._ask)
        self.choose.setToolTip(tr("A CSV file with these columns: {names}").format(names=", ".join(COLUMNS)))
        line.addWidget(self.choose)
        self.body.addLayout(line)
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("library_add.preview")
        self.preview.setAccessibleName(tr("What the table tells"))
        self.preview.setReadOnly(True)
        self.preview.setMinimumHeight(theme.current().px(150))
        self.preview.hide()
        self.body.addWidget(self.preview)
        self.ok = self.add_buttons(tr("Add"), self._accept)
        dropped = next((path for path in paths if path.suffix.lower() == ".csv"), None)
        if dropped is not None and dropped not in self._paths:
            self.read(dropped)

    def _ask(self) -> None:
        choose_file(self, tr("A table of facts"), "", tr("Tables (*.csv *.tsv *.txt);;All files (*)"), self.read)

    def read(self, table: Path) -> None:
        """Read a table on a thread of its own and show what it tells."""
        paths = self._paths

        def work(_progress: Progress) -> FactsTable:
            return read_table(table, paths)

        self.ok.setEnabled(False)
        self.ok.setToolTip(tr("The table is being read."))
        self._runner.side(tr("Reading {name}").format(name=table.name), work, self._show, self._refused, quiet=True)

    def _show(self, found: FactsTable) -> None:
        if not isValid(self):
            return
        self.table = found
        self._ready("")
        lines = found.lines()
        self.told.setText(lines[0])
        sample = [
            f"{path.name}: " + ", ".join(value for value in _told(facts) if value)
            for path, facts in list(found.by_path.items())[:200]
        ]
        self.preview.setPlainText("\n".join([*lines[1:], "", *sample]).strip())
        self.preview.show()

    def _refused(self, error: BaseException) -> None:
        if not isValid(self):
            return
        self.table = None
        self.preview.hide()
        self.told.setText(tr("A table can tell more of each file."))
        if isinstance(error, WorkbenchError):
            self._ready(said(str(error)))
        else:
            self._ready("")
            self._runner.failed.emit(error)

    def _ready(self, wrong: str) -> None:
        self.ok.setEnabled(True)
        self.ok.setToolTip("")
        self.say_wrong(wrong)

    def _accept(self) -> None:
        def take() -> None:
            self.form.check()
            common = Provenance(**self.form.values())
            told = self.table.by_path if self.table is not None else {}
            self._done(self._paths, common, {path: _over(common, facts) for path, facts in told.items()})
            self.accept()

        self.attempt(take)


def _told(facts: Provenance) -> tuple[str, ...]:
    return (
        *(facts.title, facts.earliest_date, facts.place, facts.source_url, facts.published_by),
        *(facts.event, facts.licence, facts.notes, facts.earlier_verdicts),
    )


def _over(common: Provenance, own: Provenance) -> Provenance:
    """What a table tells of a file, and what is known of all where it tells nothing."""
    names = Provenance.__dataclass_fields__
    return Provenance(**{name: getattr(own, name) or getattr(common, name) for name in names})
