"""Versions, licences, and what keeps foreign files from harming this machine."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from shiboken6 import isValid

from workbench.commands import about, licences
from workbench.model.about import About
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.fault_report import versions
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, scrolling, surface, words
from workbench.ui.tasks import TaskRunner


class AboutDialog(Dialog):
    """What runs here and under which limits; a reader of the case, or one started for this, tells it."""

    def __init__(self, parent: QWidget, case: CaseModel, runner: TaskRunner) -> None:
        super().__init__(
            parent, "about", tr("Media claim workbench"), tr("For checking what an article claims with pictures.")
        )
        self._runner = runner
        text = words(versions(), "code", "secondary", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(tr("Versions"))
        self.body.addWidget(text)
        content = QWidget()
        surface(content, "panel")
        inside = column(content, gap=3)
        inside.addWidget(words(tr("What keeps foreign files in check"), "section"))
        self.limits = words(tr("Asking a reader…"), "small", "secondary", wrap=True)
        self.limits.setObjectName("about.limits")
        inside.addWidget(self.limits)
        inside.addWidget(words(tr("No connection is opened unless you ask for one."), "small", "secondary", wrap=True))
        inside.addWidget(words(tr("Decoders and other parts"), "section"))
        self.parts = words("", "small", "secondary", wrap=True)
        self.parts.setObjectName("about.parts")
        inside.addWidget(self.parts)
        inside.addStretch(1)
        area = scrolling(content, "about.list")
        area.setAccessibleName(tr("Limits and parts"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the keyboard can scroll it
        area.setMinimumHeight(theme.current().px(240))
        self.body.addWidget(area, 1)
        self.body.addWidget(
            words(
                tr("Apache License 2.0. Qt for Python under the LGPL, icons by Lucide (ISC), fonts under the OFL."),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self.foot.addWidget(button(tr("Licences of all parts"), "about.licences", self._show_licences))
        self.foot.addWidget(button(tr("Close"), "about.close", self.accept, kind="primary"))
        session = case.session
        if session is not None:
            runner.case("", lambda _progress: about.told(session.pool), self._show, quiet=True)
        else:
            runner.side("", lambda _progress: about.told(), self._show, quiet=True)

    def _show(self, told: About) -> None:
        if not isValid(self):  # closed while the reader was asked
            return
        self.limits.setText("\n".join(f"• {said(line)}" for line in told.limits) or tr("None on this system."))
        self.parts.setText("\n".join(f"{part.name} {part.version or tr('not installed')}" for part in told.parts))

    def _show_licences(self) -> None:
        LicencesDialog(self, self._runner).open()


class LicencesDialog(Dialog):
    """The licences of everything the program carries, to be read and copied."""

    def __init__(self, parent: QWidget, runner: TaskRunner) -> None:
        super().__init__(parent, "licences", tr("Licences of all parts"), width_px=720)
        self.text = QPlainTextEdit()
        self.text.setObjectName("licences.text")
        self.text.setAccessibleName(tr("Licences of all parts"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.current().px(420))
        self.body.addWidget(self.text, 1)
        self.foot.addWidget(button(tr("Close"), "licences.close", self.accept, kind="primary"))
        runner.side("", lambda _progress: licences.text(), self._show, quiet=True)

    def _show(self, told: str) -> None:
        if isValid(self):
            self.text.setPlainText(told)
