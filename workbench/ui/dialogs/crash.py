"""A fault of this program: what is safe, and a report that can be copied. Never a bare traceback."""

from __future__ import annotations

import platform
import sys
import traceback

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench import __version__
from workbench.ui.dialogs.base import Dialog
from workbench.ui.direction import without_isolates
from workbench.ui.models.without_paths import names_only
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, words

_last: list[str] = []


def versions() -> str:
    """Versions of the program and of what it runs on, one line each."""
    return "\n".join(
        (
            f"Workbench {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
    )


def report(error: BaseException) -> str:
    """Versions and what happened; of each path only the last name, so that nobody's folders are told along."""
    lines = "".join(traceback.format_exception(error))
    return names_only(f"{versions()}\n\n{lines}")


def last_report() -> str:
    """The last fault, or the versions alone."""
    return _last[-1] if _last else versions()


class CrashDialog(Dialog):
    """What happened, what is safe, and the report behind one button; stands beside the work, never in its way.

    Attributes:
        details: The report, as it is copied.
    """

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(
            parent,
            "crash",
            tr("The program made a mistake"),
            tr(
                "What you last asked for was not done. Every change recorded before is safe, and you can go on working."
            ),
            width_px=460,
        )
        self.details = text
        self.setModal(False)
        self.body.addWidget(
            words(
                tr(
                    "If it happens again, copy the details and send them to whoever looks after this program. "
                    "They hold versions, places in the program, at most names of files, and no picture of the case."
                ),
                "body",
                "secondary",
                wrap=True,
            )
        )
        self.copied = words("", "small", "muted")
        self.body.addWidget(self.copied)
        self.foot.addWidget(button(tr("Copy details"), "crash.copy", self._copy, icon="copy"))
        self.foot.addWidget(button(tr("Go on"), "crash.close", self.accept, kind="primary"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(without_isolates(self.details))
        self.copied.setText(tr("The details are on the clipboard."))


def show_crash(error: BaseException, parent: QWidget | None) -> None:
    """Show the report; a second fault while one is shown is only written to stderr."""
    text = report(error)
    _last.append(text)
    sys.stderr.write(text + "\n")
    if parent is not None and parent.findChild(CrashDialog) is None:
        CrashDialog(parent, text).show()
