"""Start of the window: a frame at once, the window in its place, then the case.

The window process loads nothing heavier than Qt, and most of that only after the first paint.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from workbench.settings import Settings
from workbench.ui import fonts, language
from workbench.ui.look import apply_look
from workbench.ui.opening import Opening, geometry_of

if TYPE_CHECKING:  # imported after the first paint
    from workbench.ui.keys import PhysicalKeys
    from workbench.ui.main_window import MainWindow
    from workbench.ui.open_windows import OpenWindows
    from workbench.ui.window import Window

APP_NAME = "Media claim workbench"


def make_app(settings: Settings) -> tuple[QApplication, tuple[str, ...]]:
    """The application with language, look and fonts; also says which fonts are missing."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("media-claim-workbench")
    app.setApplicationDisplayName(APP_NAME)
    language.use(language.wanted(str(settings.get("language"))))
    missing = fonts.load()
    apply_look(settings)
    return app, missing


def catch_faults(present: Callable[[], QWidget | None]) -> None:
    """Show a report for what nobody caught, instead of ending.

    Args:
        present: The window over which it is shown.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from workbench.ui.dialogs.crash import show_crash  # noqa: PLC0415 - rarely needed

        show_crash(error.with_traceback(trace), present())

    sys.excepthook = caught


def open_window(settings: Settings, keys: PhysicalKeys | None = None) -> MainWindow:
    """A window, not shown yet."""
    from workbench.ui.main_window import MainWindow  # noqa: PLC0415 - after the first paint

    window = MainWindow(settings, keys)
    catch_faults(window.among.present)
    return window


@dataclass
class _Start:
    """What is to be opened; holds the windows, which nothing else owns."""

    settings: Settings
    app: QApplication
    missing_fonts: tuple[str, ...]
    cases: tuple[Path, ...]
    sample: bool
    among: OpenWindows | None = None

    def frame(self) -> Opening:
        """The frame, where the window stood last."""
        return Opening(self.cases[0].name if self.cases else "", geometry_of(self.settings))

    def make_window(self) -> None:
        """Make the window, then open the case; each further one beside it."""
        from workbench.ui.keys import PhysicalKeys  # noqa: PLC0415 - after the first paint
        from workbench.ui.main_window import another  # noqa: PLC0415
        from workbench.ui.memory import give_back_large_blocks  # noqa: PLC0415
        from workbench.ui.open_windows import OpenWindows  # noqa: PLC0415

        give_back_large_blocks()
        self.among = OpenWindows(self.settings, another, PhysicalKeys(self.app), self.app)
        catch_faults(self.among.present)
        window = self.among.new()
        if self.cases:
            QTimer.singleShot(0, partial(self._open_cases, window))
        elif self.sample:
            QTimer.singleShot(0, window.case_work.open_sample)
        for sentence in self.missing_fonts:
            window.status_strip.say(sentence, icon="triangle-alert", tone="warn")

    def _open_cases(self, window: Window) -> None:
        window.case_work.open_path(self.cases[0], drawn=self.sample)
        for case in self.cases[1:]:
            if self.among is not None and self.among.holding(case) is None:
                self.among.new(self.among.windows[-1]).case_work.open_path(case)
        window.raise_()
        window.activateWindow()


def run(*cases: Path, sample: bool = False) -> int:
    """Open the window; the case opens after the first paint, each further one in a window of its own.

    Args:
        cases: Folders of cases; none for the start page.
        sample: Without a case: build and open the sample. With one: that case is the sample.

    Returns:
        The exit status.
    """
    settings = Settings()
    app, missing = make_app(settings)
    start = _Start(settings, app, missing, cases, sample)
    opening = start.frame()

    def replace_frame() -> None:
        start.make_window()
        QTimer.singleShot(0, opening.close)

    opening.painted.connect(replace_frame)
    opening.show()
    return app.exec()
