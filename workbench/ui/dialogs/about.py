"""Versions, and what keeps foreign files from harming this machine."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.ui.dialogs.base import Dialog
from workbench.ui.models.case import CaseModel
from workbench.ui.models.fault_report import versions
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, words
from workbench.ui.tasks import TaskRunner


class AboutDialog(Dialog):
    """What runs here and under which limits."""

    def __init__(self, parent: QWidget, case: CaseModel, runner: TaskRunner) -> None:
        super().__init__(
            parent, "about", tr("Media claim workbench"), tr("For checking what an article claims with pictures.")
        )
        text = words(versions(), "code", "secondary", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(tr("Versions"))
        self.body.addWidget(text)
        self.body.addWidget(words(tr("What keeps foreign files in check"), "section"))
        self.limits = words(tr("Open a case to see the limits of its readers."), "small", "secondary", wrap=True)
        self.limits.setObjectName("about.limits")
        self.body.addWidget(self.limits)
        self.body.addWidget(
            words(tr("No connection is opened unless you ask for one."), "small", "secondary", wrap=True)
        )
        self.body.addWidget(
            words(
                tr("Apache License 2.0. Qt for Python under the LGPL, icons by Lucide (ISC), fonts under the OFL."),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self.foot.addWidget(button(tr("Close"), "about.close", self.accept, kind="primary"))
        session = case.session
        if session is not None:
            runner.case("", lambda _progress: session.pool.active_limits(), self._show, quiet=True)

    def _show(self, limits: tuple[str, ...]) -> None:
        self.limits.setText("\n".join(f"• {line}" for line in limits) or tr("None on this system."))
