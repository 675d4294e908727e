"""A fault of this program: what is safe, and a report that is read before it is copied. Never a bare traceback."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.models import fault_report
from workbench.ui.models.fault_report import FaultReport
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, words

_last: list[FaultReport] = []
_PREVIEW_PX = 220


def last_report() -> FaultReport:
    """The last fault, or the versions alone."""
    return _last[-1] if _last else fault_report.of_versions()


class ReportPane(QWidget):
    """The report as it will be copied, to read and to change; names only when they are asked for.

    Attributes:
        text: What stands here is what is copied.
        names: Ticked: with messages and names of files.
    """

    def __init__(self, report: FaultReport) -> None:
        super().__init__()
        self._report = report
        inside = column(self, gap=2)
        label = words(
            tr("This is copied, as it stands here. You can change it first."), "small", "secondary", wrap=True
        )
        inside.addWidget(label)
        self.text = QPlainTextEdit()
        self.text.setObjectName("crash.text")
        self.text.setAccessibleName(tr("Details that are copied"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setMinimumHeight(theme.current().px(_PREVIEW_PX))
        label.setBuddy(self.text)
        inside.addWidget(self.text, 1)
        self.names = QCheckBox(tr("With messages and names of files"))
        self.names.setObjectName("crash.names")
        self.names.setVisible(report.named != report.plain)
        self.names.toggled.connect(self._fill)
        inside.addWidget(self.names)
        self.copied = words("", "small", "muted")
        inside.addWidget(self.copied)
        self._fill(False)

    def copy(self) -> None:
        """Copy what stands here."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(tr("The details are on the clipboard."))

    def _fill(self, named: bool) -> None:
        self.text.setPlainText(self._report.named if named else self._report.plain)
        self.copied.setText("")


class CrashDialog(Dialog):
    """What happened, what is safe, and the report behind one button; stands beside the work, never in its way.

    Attributes:
        pane: The report, once it was asked for.
    """

    def __init__(self, parent: QWidget | None, report: FaultReport) -> None:
        super().__init__(
            parent,
            "crash",
            tr("The program made a mistake"),
            tr(
                "What you last asked for was not done. Every change recorded before is safe, and you can go on working."
            ),
            width_px=460,
        )
        self.setModal(False)
        self.body.addWidget(
            words(
                tr(
                    "If it happens again, read the details, copy them and send them to whoever looks after this"
                    " program. They hold versions and places in the program; names of files only if you say so, and"
                    " no picture of the case."
                ),
                "body",
                "secondary",
                wrap=True,
            )
        )
        self.pane = ReportPane(report)
        self.pane.hide()
        self.body.addWidget(self.pane, 1)
        self._read = button(tr("Read the details"), "crash.read", self._show_pane)
        self._copy = button(tr("Copy details"), "crash.copy", self.pane.copy, icon="copy")
        self._copy.hide()
        self.foot.addWidget(self._read)
        self.foot.addWidget(self._copy)
        self.foot.addWidget(button(tr("Go on"), "crash.close", self.accept, kind="primary"))

    def _show_pane(self) -> None:
        self._read.hide()
        self.pane.show()
        self._copy.show()
        self.pane.text.setFocus()
        self.adjustSize()


class DetailsDialog(Dialog):
    """Versions and the last fault, read before they are copied."""

    def __init__(self, parent: QWidget | None, report: FaultReport) -> None:
        super().__init__(
            parent, "details", tr("Details for a report"), tr("For whoever looks after this program."), width_px=520
        )
        self.pane = ReportPane(report)
        self.body.addWidget(self.pane, 1)
        self.foot.addWidget(button(tr("Copy details"), "crash.copy", self.pane.copy, icon="copy"))
        self.foot.addWidget(button(tr("Close"), "details.close", self.accept, kind="primary"))


def show_crash(error: BaseException, parent: QWidget | None) -> None:
    """Show the report; a second fault while one is shown is only written to stderr, like the first without names."""
    report = fault_report.of_error(error)
    _last.append(report)
    sys.stderr.write(report.plain + "\n")
    if parent is not None and parent.findChild(CrashDialog) is None:
        CrashDialog(parent, report).show()
