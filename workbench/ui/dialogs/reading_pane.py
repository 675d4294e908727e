"""Where an article is read and shown before anything of it is taken in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.commands.taking_in import Preview
from workbench.errors import Cancelled, WorkbenchError
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.ui.dialogs.preview import PICTURE, IntakePreview
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, words
from workbench.ui.tasks import Activity, TaskRunner

if TYPE_CHECKING:
    from workbench.commands.preview import Reader


class ReadingPane(QWidget):
    """Reads one article after another; shows the last.

    Args:
        runner: Where it is read.
        reader: What reads it.
        gate: What its pictures pass.
        name: First part of the name of its button.
        state: The case it may be added to; None for a new one.

    Attributes:
        preview: What is shown; None while nothing is.
        reason: Why it cannot be read; empty otherwise.

    Signals:
        changed: It is read, could not be, or is no longer.
        fields_changed: `ready` may be another.
    """

    changed = Signal()
    fields_changed = Signal()

    def __init__(
        self, runner: TaskRunner, reader: Reader, gate: PictureGate, name: str, state: CaseState | None = None
    ) -> None:
        super().__init__()
        self._runner, self._reader, self._gate, self._state = runner, reader, gate, state
        self._activity: Activity | None = None
        self._count = 0
        self.preview: IntakePreview | None = None
        self.reason = ""
        self._told = words("", "body", "secondary", wrap=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stop = button(tr("Stop"), f"{name}.stop", self.stop)
        waiting = QWidget()
        layout = column(waiting, gap=4)
        layout.addStretch(1)
        layout.addWidget(self._told)
        layout.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(waiting)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._waiting = waiting
        runner.changed.connect(self._tell)

    @property
    def ready(self) -> bool:
        """Whether what is shown can be taken in as it stands."""
        return self.preview is not None and self.preview.can_be_taken

    @property
    def reading(self) -> bool:
        """Whether an article is being read."""
        return self._activity is not None

    def read(self, path: Path | None, page: str = "") -> None:
        """Read this article instead of what is shown; None for none.

        Args:
            page: Address of the page wanted, of an archive of several.
        """
        self.stop()
        self._drop()
        self.reason = ""
        if path is None:
            self.changed.emit()
            return
        self._count += 1
        count, state, reader = self._count, self._state, self._reader

        def work(progress: Progress) -> Preview:
            return reader.read(path, progress, state, page)

        self._say(tr("Reading {name}").format(name=path.name), stop=True)
        self._activity = self._runner.side(
            tr("Reading {name}").format(name=path.name),
            work,
            lambda found: self._show(count, found),
            lambda error: self._failed(count, error),
        )
        self.changed.emit()

    def stop(self) -> None:
        """Read no longer."""
        activity, self._activity = self._activity, None
        if activity is not None:
            activity.cancel()
            self._count += 1
            self.reason = tr("Stopped. Choose the article again to read it.")
            self._say(self.reason)
            self.changed.emit()

    def _tell(self) -> None:
        if self._activity is not None and self._activity.report is not None and self._activity.report.label:
            self._told.setText(said(self._activity.report.label))

    def _say(self, text: str, *, stop: bool = False) -> None:
        self._told.setText(text)
        self._stop.setVisible(stop)
        self._stack.setCurrentWidget(self._waiting)

    def _drop(self) -> None:
        if self.preview is not None:
            self._stack.removeWidget(self.preview)
            self.preview.deleteLater()
            self.preview = None
        self._gate.cancel(PICTURE)
        self._gate.forget(PICTURE)

    def _show(self, count: int, found: Preview) -> None:
        if count != self._count:
            return  # another one is read by now
        self._activity = None
        self.preview = IntakePreview(found, self._gate, count)
        self.preview.page_chosen.connect(lambda page: self.read(found.path, page))
        self.preview.fields_changed.connect(self.fields_changed)
        self._stack.addWidget(self.preview)
        self._stack.setCurrentWidget(self.preview)
        self.changed.emit()

    def _failed(self, count: int, error: BaseException) -> None:
        if count != self._count or isinstance(error, Cancelled):
            return
        self._activity = None
        if isinstance(error, WorkbenchError):
            self.reason = said(str(error))
            self._say(self.reason)
        else:
            self._say(tr("The article could not be read."))
            self.reason = tr("The article could not be read.")
            self._runner.failed.emit(error)
        self.changed.emit()

    def end(self) -> None:
        """Nobody looks any more."""
        self._count += 1
        activity, self._activity = self._activity, None
        if activity is not None:
            activity.cancel()
        self._gate.cancel(PICTURE)
        self._gate.forget(PICTURE)
