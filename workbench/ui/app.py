"""Start of the window: a frame at once, the window in its place, then the case.

The window process loads nothing heavier than Qt, and most of that only after the first paint.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from workbench.settings import Settings
from workbench.ui import fonts, language
from workbench.ui.look import apply_look
from workbench.ui.opening import Opening

if TYPE_CHECKING:  # imported after the first paint
    from workbench.ui.keys import PhysicalKeys
    from workbench.ui.main_window import MainWindow

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


def catch_faults(window: QWidget | None) -> None:
    """Show a report for what nobody caught, instead of ending."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from workbench.ui.dialogs.crash import show_crash  # noqa: PLC0415 - rarely needed

        show_crash(error.with_traceback(trace), window)

    sys.excepthook = caught


def open_window(settings: Settings, keys: PhysicalKeys | None = None) -> MainWindow:
    """The window, not shown yet."""
    from workbench.ui.main_window import MainWindow  # noqa: PLC0415 - after the first paint

    window = MainWindow(settings, keys)
    catch_faults(window)
    return window


@dataclass
class _Start:
    """What is to be opened; holds the window, which nothing else owns."""

    settings: Settings
    app: QApplication
    missing_fonts: tuple[str, ...]
    case: Path | None
    sample: bool
    windows: list[MainWindow] = field(default_factory=list)

    def frame(self) -> Opening:
        """The frame, where the window stood last."""
        stored = str(self.settings.get("geometry"))
        geometry = QByteArray.fromBase64(stored.encode()) if stored else None
        return Opening(self.case.name if self.case else "", geometry)

    def make_window(self) -> None:
        """Make the window, then open the case."""
        from workbench.ui.keys import PhysicalKeys  # noqa: PLC0415 - after the first paint
        from workbench.ui.memory import give_back_large_blocks  # noqa: PLC0415

        give_back_large_blocks()
        window = open_window(self.settings, PhysicalKeys(self.app))
        self.windows.append(window)
        window.show()
        if self.case is not None:
            QTimer.singleShot(0, self._open_case)
        elif self.sample:
            QTimer.singleShot(0, window.case_work.open_sample)
        for sentence in self.missing_fonts:
            window.status_strip.say(sentence, icon="triangle-alert", tone="warn")

    def _open_case(self) -> None:
        if self.case is not None:
            self.windows[0].case_work.open_path(self.case, drawn=self.sample)


def run(case: Path | None, *, sample: bool = False) -> int:
    """Open the window; the case opens after the first paint.

    Args:
        case: Folder of a case, or None for the start page.
        sample: Without a case: build and open the sample. With one: that case is the sample.

    Returns:
        The exit status.
    """
    settings = Settings()
    app, missing = make_app(settings)
    start = _Start(settings, app, missing, case, sample)
    opening = start.frame()

    def replace_frame() -> None:
        start.make_window()
        QTimer.singleShot(0, opening.close)

    opening.painted.connect(replace_frame)
    opening.show()
    return app.exec()
