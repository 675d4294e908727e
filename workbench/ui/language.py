"""The words of the window in the language of the person: one function."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.ui.direction import Sentence


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Translate a text of the window; the caller fills placeholders with `format`, which isolates foreign values."""
    return Sentence(QCoreApplication.translate("workbench", text, disambiguation, n))
