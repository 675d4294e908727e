"""Colours, measures, fonts and patterns of the window, read once from `resources/tokens.json`.

`apply(app, name, text_scale)` sets palette, font and the one style sheet of the application (`resources/desk.qss`,
whose placeholders `@surface.card@` are filled here). Painters ask `current()`; widgets that keep something made from a
theme listen to `notifier().theme_changed`. No widget has a style sheet of its own.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from workbench.paths import resources_dir
from workbench.ui import fonts, svg
from workbench.ui.direction import ContentStyle

THEME_NAMES = ("system", "dark", "light", "contrast")
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 2.0)
_PLACEHOLDER = re.compile(r"@([a-z0-9_.-]+)@", re.IGNORECASE)
_ALPHA_LENGTH = len("#RRGGBBAA")


@cache
def tokens() -> dict[str, Any]:
    """The design tokens as read from the file."""
    text = (resources_dir() / "tokens.json").read_text("utf-8")
    return dict(json.loads(text))


def parse_colour(text: str) -> QColor:
    """`#RRGGBB` or `#RRGGBBAA` (the tokens put alpha last, Qt puts it first)."""
    if len(text) == _ALPHA_LENGTH:
        return QColor(f"#{text[7:]}{text[1:7]}")
    return QColor(text)


@dataclass(frozen=True)
class Theme:
    """One look at one text size.

    Attributes:
        name: "dark", "light" or "contrast".
        text_scale: Text-size setting, 1.0-2.0; all sizes follow it.
        reduced_motion: Animations take no time.
    """

    name: str
    text_scale: float = 1.0
    reduced_motion: bool = False

    @property
    def is_contrast(self) -> bool:
        """Whether this is the high-contrast look, with lines around everything."""
        return self.name == "contrast"

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name != "light"

    def colour(self, name: str) -> QColor:
        """A colour by dotted name, such as `surface.card`.

        Raises:
            KeyError: No such colour; a fault of this program.
        """
        return QColor(_colours(self.name)[name])

    def segment(self, letter: str) -> QColor:
        """Colour of a match lane; letters beyond F share the neutral one, since the letter itself tells them apart."""
        return self.colour(f"segment.{letter}" if letter in "ABCDEF" and letter else "segment.F")

    def tag(self, index: int) -> QColor:
        """Colour of a tag, 1-9; any other index wraps round."""
        return self.colour(f"tag.{(max(1, index) - 1) % 9 + 1}")

    def px(self, value: float) -> int:
        """A measure of the tokens at this text size."""
        return round(value * self.text_scale)

    def size(self, name: str) -> int:
        """A measure by dotted name (`control.height`, `space.4`, `timeline.ruler`), at this text size."""
        group, _, key = name.partition(".")
        return self.px(float(tokens()[group][key]))

    def font(self, role: str = "body", *, weight: int | None = None) -> QFont:
        """Font of a role of the type scale (`caption`, `small`, `body`, `reading`, `title`, ...) or `code`."""
        return QFont(_font(self.text_scale, role, weight))

    def line_height(self, role: str = "body") -> int:
        """Height of one line of a role, px."""
        return self.px(tokens()["type"]["scale"][role]["line"])

    def duration_ms(self, kind: str = "panel_ms") -> int:
        """How long a movement takes: `quick_ms` or `panel_ms`; 0 when motion is reduced."""
        return 0 if self.reduced_motion else int(tokens()["motion"][kind])

    def pattern(self, kind: str, ratio: float = 1.0, colour: QColor | None = None) -> QBrush:
        """A pattern as a brush.

        Args:
            kind: `hatch` (found nowhere), `stripes` (a possible match) or `dots` (not searched).
            ratio: Device pixel ratio of what is painted on.
            colour: Colour of the stripes or dots; needed for `stripes`.
        """
        tint = colour if colour is not None else self.colour("segment.nowhere_b")
        return QBrush(_pattern(self.name, kind, tint.rgba(), round(ratio * 100), self.px(6)))


@cache
def _colours(theme: str) -> dict[str, QColor]:
    groups = tokens()["themes"][theme]
    return {f"{group}.{key}": parse_colour(text) for group, entries in groups.items() for key, text in entries.items()}


@cache
def _font(text_scale: float, role: str, weight: int | None) -> QFont:
    kind = tokens()["type"]
    code = role == "code"
    entry = kind["scale"]["small" if code else role]
    families = list(kind["families"]["code" if code else "ui"])
    return fonts.make(families, round(entry["size"] * text_scale), weight or int(entry["weight"]))


@cache
def _pattern(theme: str, kind: str, rgba: int, ratio_percent: int, step_px: int) -> QPixmap:
    ratio = ratio_percent / 100
    side = max(4, round((step_px if kind != "stripes" else 7) * ratio))
    tile = QPixmap(side, side)
    groups = _colours(theme)
    tile.fill(groups["segment.nowhere_a" if kind == "hatch" else "segment.unsearched"])
    painter = QPainter(tile)
    colour = QColor.fromRgba(rgba)
    if kind == "stripes":
        painter.fillRect(0, 0, max(1, round(2 * ratio)), side, colour)
    elif kind == "dots":
        dot = max(1, round(ratio))
        painter.fillRect(side // 2, side // 2, dot, dot, colour)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2 * ratio))
        for shift in (-side, 0, side):
            painter.drawLine(shift - side, side * 2, shift + side * 2, -side)
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


class ThemeNotifier(QObject):
    """Tells when the look changed.

    Signals:
        theme_changed: Palette, font and style sheet are already the new ones.
    """

    theme_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme("dark")
        self.chosen = "system"
        self.watched: QApplication | None = None
        self.applied: tuple[QApplication, Theme] | None = None

    def follow_system(self) -> None:
        """The system changed its colours or contrast: follow it unless a look was set by hand."""
        if self.chosen == "system" and self.watched is not None:
            apply(self.watched, "system", self.theme.text_scale, reduced_motion=self.theme.reduced_motion)


@cache
def notifier() -> ThemeNotifier:
    """The one notifier of the program."""
    return ThemeNotifier()


def current() -> Theme:
    """The theme in use."""
    return notifier().theme


def system_theme() -> str:
    """What the system asks for: `contrast`, `light` or `dark` (also when it does not say)."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "light" if hints.colorScheme() == Qt.ColorScheme.Light else "dark"


def apply(app: QApplication, name: str = "system", text_scale: float = 1.0, *, reduced_motion: bool = False) -> Theme:
    """Give the whole application a look; nothing happens when it has that look already.

    Args:
        app: The application.
        name: One of `THEME_NAMES`.
        text_scale: Text size, 1.0-2.0.
        reduced_motion: Movements take no time.

    Returns:
        The theme now in use.
    """
    state = notifier()
    state.chosen = name
    wanted = Theme(system_theme() if name == "system" else name, text_scale, reduced_motion)
    sheet = make_style_sheet(wanted)
    if state.applied == (app, wanted) and app.styleSheet() == sheet:
        return state.theme  # every widget would be polished again, for the same look
    _watch_system(app)
    if state.applied is None or state.applied[0] is not app:  # a style sheet hides the name of the style below it
        app.setStyle(ContentStyle())
    state.theme, state.applied = wanted, (app, wanted)
    app.setPalette(make_palette(wanted))
    app.setFont(wanted.font("body"))
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    state.theme_changed.emit()
    return wanted


def _watch_system(app: QApplication) -> None:
    state = notifier()
    if state.watched is app:
        return
    state.watched = app
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(state.follow_system)
    hints.accessibility().contrastPreferenceChanged.connect(state.follow_system)


def make_palette(theme: Theme) -> QPalette:
    """The palette of a theme, with its disabled group."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: "surface.window",
        role.WindowText: "text.primary",
        role.Base: "surface.input",
        role.AlternateBase: "surface.panel",
        role.Text: "text.primary",
        role.Button: "surface.raised",
        role.ButtonText: "text.primary",
        role.BrightText: "text.primary",
        role.PlaceholderText: "text.muted",
        role.Highlight: "accent.fill",
        role.HighlightedText: "text.on_accent",
        role.Accent: "accent.fill",
        role.Link: "accent.text",
        role.LinkVisited: "accent.text",
        role.ToolTipBase: "surface.tooltip",
        role.ToolTipText: "text.on_tooltip",
        role.Light: "surface.raised",
        role.Midlight: "line.soft",
        role.Mid: "line.strong",
        role.Dark: "line.strong",
        role.Shadow: "surface.stage",
    }
    palette = QPalette()
    for key, name in pairs.items():
        palette.setColor(key, theme.colour(name))
    for key in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, theme.colour("text.disabled"))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.colour("line.strong"))
    return palette


@cache
def make_style_sheet(theme: Theme) -> str:
    """`desk.qss` with every placeholder filled.

    `@surface.card@` is a colour, `@control.height@` a measure in px, `@type.small.size@` a font size, `@icon.NAME@` a
    file.
    """
    text = (resources_dir() / "desk.qss").read_text("utf-8")
    return _PLACEHOLDER.sub(lambda found: _fill(theme, found[1]), text)


def _fill(theme: Theme, name: str) -> str:
    if name in _colours(theme.name):
        return _qss_colour(theme.colour(name))
    if name.startswith("type."):
        _, role, key = name.split(".")
        value = tokens()["type"]["scale"][role][key]
        return str(value if key == "weight" else f"{theme.px(value)}px")
    if name.startswith("icon."):
        _, icon, colour = name.split(".", 2)
        return svg.coloured_file(icon, theme.colour(colour))
    return f"{theme.size(name)}px"


def _qss_colour(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
