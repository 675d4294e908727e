"""Colours and sizes of the settings, given to the application."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from workbench.settings import Settings
from workbench.ui import theme


def apply_look(settings: Settings) -> None:
    """Give the application the colours and sizes of the settings."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(
            app,
            str(settings.get("theme")),
            float(settings.get("text_scale")),
            reduced_motion=bool(settings.get("reduce_motion")),
        )
