"""Checking the case: how far it is, what was found, and whether a head from a report is still in the log."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget
from shiboken6 import isValid

from workbench.errors import Cancelled, WorkbenchError
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.direction import without_isolates
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, card, column, empty, row, scrolling, selectable, surface, words
from workbench.ui.tasks import LONG, Activity, TaskRunner
from workbench.ui.widgets.labels import CodeLabel, SignLabel

if TYPE_CHECKING:
    from workbench.jobs import Progress
    from workbench.model.check import CheckProblem, CheckReport


class CheckDialog(Dialog):
    """Begins at once; stands beside the work, and can be stopped at any time.

    Of the open case, or of the one in a folder, which may be too damaged to be opened.

    Attributes:
        text: The outcome as it is copied; empty while there is none.
    """

    def __init__(self, parent: QWidget, case: CaseModel, runner: TaskRunner, folder: Path | None = None) -> None:
        super().__init__(
            parent,
            "check",
            tr("Check of the case"),
            tr(
                "Every original is read again and compared with the hash it was taken in with, the log is followed from"
                " its first entry, and all that is recorded is held against it. Nothing is changed."
            ),
            width_px=680,
        )
        self.setModal(False)
        self._case, self._runner, self._folder = case, runner, folder
        self._activity: Activity | None = None
        self.text = ""
        self.head = QLineEdit()
        self.head.setObjectName("check.head")
        self.head.setPlaceholderText(tr("64 digits, from the last lines of a report; may stay empty"))
        self.add_field(
            tr("Is this head of the log still there?"),
            self.head,
            tr("A report names the head of the log it was made from. The check says what was recorded since."),
        )
        self.head.returnPressed.connect(self.start)
        self.bar = QProgressBar()
        self.bar.setObjectName("check.progress")
        self.bar.setAccessibleName(tr("How far the check is"))
        self.bar.setTextVisible(False)
        self.step = words("", "small", "muted")
        self.body.addWidget(self.bar)
        self.body.addWidget(self.step)
        content = QWidget()
        surface(content, "panel")
        self._found = column(content, gap=4)
        area = scrolling(content, "check.found")
        area.setAccessibleName(tr("What was found"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the keyboard can scroll it
        area.setMinimumHeight(theme.current().px(230))
        self.body.addWidget(area, 1)
        self.copy = button(tr("Copy"), "check.copy", self._copy, icon="copy")
        self.again = button(tr("Check again"), "check.start", self._toggle)
        self.foot.addWidget(self.copy)
        self.foot.addWidget(self.again)
        self.foot.addWidget(button(tr("Close"), "check.close", self.accept, kind="primary"))
        runner.changed.connect(self._follow)
        if folder is None:
            case.closed.connect(self.reject)
        self.finished.connect(self.stop)
        self.start()

    # -- running

    def start(self) -> None:
        """Check, unless a check is under way."""
        checked = self._folder or self._case.session
        if checked is None or self._activity is not None:
            return
        from workbench.commands import checking  # noqa: PLC0415 - after the first paint

        asked = ""

        def read() -> None:
            nonlocal asked
            asked = checking.head_of(self.head.text())

        if not self.attempt(read):
            return

        def work(progress: Progress) -> CheckReport:
            return checking.check(checked, progress, head=asked)

        self.text = ""
        empty(self._found)
        self.copy.setEnabled(False)
        self.again.setText(tr("Stop"))
        self.again.setAccessibleName(tr("Stop"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.step.setText(tr("Beginning"))
        self._activity = self._runner.case(tr("Checking the case"), work, self._show, self._failed, priority=LONG)

    def stop(self, _result: int = 0) -> None:
        """Stop a check that is under way."""
        if self._activity is not None:
            self._activity.cancel()

    def _toggle(self) -> None:
        if self._activity is None:
            self.start()
        else:
            self.stop()

    def _follow(self) -> None:
        report = self._activity.report if isValid(self) and self._activity is not None else None
        if report is None:
            return
        if report.total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * min(report.done, report.total) / report.total))
        self.step.setText(said(report.label))

    def _over(self) -> bool:
        """Whether the dialog is still there to show how it ended."""
        self._activity = None
        if not isValid(self):
            return False
        self.bar.hide()
        self.step.setText("")
        self.again.setText(tr("Check again"))
        self.again.setAccessibleName(tr("Check again"))
        return True

    def _failed(self, error: BaseException) -> None:
        if not self._over():
            return
        if isinstance(error, Cancelled):
            self._line("circle", tr("Stopped. What was not read is not vouched for."), "warn")
        elif isinstance(error, WorkbenchError):
            self._line("triangle-alert", tr("This could not be checked: {why}").format(why=said(str(error))), "bad")
        else:
            self._runner.failed.emit(error)
        self._found.addStretch(1)

    # -- what was found

    def _show(self, report: CheckReport) -> None:
        if not self._over():
            return
        from workbench.commands import checking  # noqa: PLC0415

        self.text = "\n".join(said(line) for line in checking.check_lines(report))
        self.copy.setEnabled(True)
        originals = plural(report.originals_checked, "{n} original", "{n} originals")
        if report.sound:
            text = tr("Sound: {originals} as taken in, the log and the database are complete.")
            self._line("circle-check", text.format(originals=originals), "good")
        else:
            found = plural(len(report.problems), "{n} problem found", "{n} problems found")
            text = tr("{found}; {originals} read again.").format(found=found, originals=originals)
            self._line("triangle-alert", text, "bad")
        for problem in report.problems:
            self._problem(problem)
        if report.head is not None:
            for line in checking.head_lines(report.head):
                self._found.addWidget(selectable(said(line.strip()), "small", "secondary"))
        entries = plural(report.entries_checked, "{n} entry", "{n} entries")
        self._found.addWidget(
            selectable(tr("Log: {entries} that follow one from the other.").format(entries=entries), "small", "muted")
        )
        self._found.addWidget(words(tr("Head of the log"), "small", "muted"))
        self._found.addWidget(CodeLabel(report.audit_head, "secondary"))
        for line in (*report.stamps, *report.notes):
            self._found.addWidget(selectable(said(line), "small", "secondary"))
        self._found.addStretch(1)

    def _line(self, icon: str, text: str, tone: str) -> None:
        line = row(gap=4)
        line.addWidget(SignLabel(icon, f"state.{tone}"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(selectable(text), 1)
        self._found.addLayout(line)

    def _problem(self, problem: CheckProblem) -> None:
        frame, inside = card("warn")
        inside.addWidget(selectable(said(problem.what), "body", "primary"))
        inside.addWidget(selectable(said(problem.why), "small", "secondary"))
        if problem.action:
            inside.addWidget(selectable(said(problem.action), "small", "muted"))
        self._found.addWidget(frame)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(without_isolates(self.text))
        self.step.setText(tr("The outcome is on the clipboard."))
