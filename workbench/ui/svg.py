"""The shipped icons (Lucide) as SVG text: stroke of our width, colour put in, drawn at any size."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QTemporaryDir
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from workbench.paths import resources_dir

STROKE = 1.75
_STROKE_WIDTH = re.compile(r'stroke-width="[\d.]+"')


@cache
def source(name: str) -> str:
    """SVG text of an icon, still with `currentColor`.

    Raises:
        FileNotFoundError: No icon of this name; a fault of this program.
    """
    text = (resources_dir() / "icons" / f"{name}.svg").read_text("utf-8")
    return _STROKE_WIDTH.sub(f'stroke-width="{STROKE}"', text)


def coloured(name: str, colour: QColor) -> str:
    """SVG text of an icon in one colour."""
    text = source(name).replace("currentColor", colour.name())
    if colour.alpha() < 255:
        text = text.replace("<svg", f'<svg opacity="{colour.alphaF():.3f}"', 1)
    return text


@cache
def _renderer(name: str, rgba: int) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(coloured(name, QColor.fromRgba(rgba)).encode()))


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into a rectangle."""
    _renderer(name, colour.rgba()).render(painter, rect)


@cache
def _folder() -> QTemporaryDir:
    return QTemporaryDir()


@cache
def _coloured_file(name: str, rgba: int) -> str:
    path = Path(_folder().path()) / f"{name}-{rgba:08x}.svg"
    path.write_text(coloured(name, QColor.fromRgba(rgba)), "utf-8")
    return path.as_posix()


def coloured_file(name: str, colour: QColor) -> str:
    """Path of an icon in one colour, for a style sheet; the file lives as long as the program."""
    return _coloured_file(name, colour.rgba())
