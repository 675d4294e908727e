"""The typefaces of the window: loaded from `resources/fonts`, sized from the tokens.

Inter carries Latin (with ə), Greek and Cyrillic; Noto Sans the Armenian, Georgian, Arabic and Hebrew scripts;
JetBrains Mono hashes and codes. A missing file is no fault of the analyst's work: the system's own font steps in and
one line says so.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from workbench.paths import resources_dir

FONT_FILES: tuple[str, ...] = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "Inter-Bold.ttf",
    "NotoSansArmenian-Regular.ttf",
    "NotoSansArmenian-Bold.ttf",
    "NotoSansGeorgian-Regular.ttf",
    "NotoSansGeorgian-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "JetBrainsMono-Regular.ttf",
)


def load(folder: Path | None = None) -> tuple[str, ...]:
    """Register the shipped fonts with the application.

    Args:
        folder: Where the files are; the shipped folder when None.

    Returns:
        One sentence for each file that could not be used, for the problem list; empty when all went well.
    """
    source = resources_dir() / "fonts" if folder is None else folder
    missing = [name for name in FONT_FILES if not _register(source / name)]
    if not missing:
        return ()
    return (f"Fonts missing: {', '.join(missing)}. The system's own font is used instead; nothing else changes.",)


def _register(path: Path) -> bool:
    return path.is_file() and QFontDatabase.addApplicationFont(str(path)) != -1


def tabular(font: QFont) -> QFont:
    """The same font with figures of equal width, for digits that stand in columns or change while watched."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def make(families: list[str], size_px: int, weight: int, *, figures: bool = True) -> QFont:
    """A font by pixel size.

    Args:
        families: In order of preference.
        size_px: Pixel size, at least 1.
        weight: CSS weight, 100-900.
        figures: Figures of equal width (`tnum`).
    """
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(max(1, size_px))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return tabular(font) if figures else font
