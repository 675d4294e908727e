"""The words of the window in the language of the person: one function."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Translate a text of the window; placeholders are filled by the caller with `str.format`."""
    return QCoreApplication.translate("workbench", text, disambiguation, n)
