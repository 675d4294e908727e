"""Colours, measures, palette and style sheet come from the tokens alone."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from workbench.paths import resources_dir
from workbench.ui import fonts, icons, svg, theme

LOOKS = ("dark", "light", "contrast")


@pytest.mark.parametrize("name", LOOKS)
def test_every_placeholder_of_the_style_sheet_is_filled(name: str) -> None:
    assert "@" not in theme.make_style_sheet(theme.Theme(name))


@pytest.mark.parametrize("name", LOOKS)
def test_all_looks_name_the_same_colours(name: str) -> None:
    groups = theme.tokens()["themes"]
    assert {key: set(value) for key, value in groups[name].items()} == {
        key: set(value) for key, value in groups["dark"].items()
    }


def test_alpha_stands_last_in_the_tokens() -> None:
    assert theme.parse_colour("#000000A8") == QColor(0, 0, 0, 0xA8)


def test_palette_follows_the_theme(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#E9EAED")


def test_change_of_look_is_announced_when_it_is_done(qapp: QApplication) -> None:
    seen: list[str] = []
    theme.notifier().theme_changed.connect(lambda: seen.append(theme.current().name))
    theme.apply(qapp, "contrast")
    assert seen == ["contrast"]


def test_the_look_that_is_on_is_not_put_on_again(qapp: QApplication) -> None:
    seen: list[str] = []
    theme.notifier().theme_changed.connect(lambda: seen.append(theme.current().name))
    theme.apply(qapp, "dark")
    assert seen == []
    qapp.setStyleSheet("QLabel { color: red; }")
    theme.apply(qapp, "dark")
    assert seen == ["dark"]
    assert qapp.styleSheet() == theme.make_style_sheet(theme.current())


def test_sizes_follow_the_text_size(qapp: QApplication) -> None:
    large = theme.apply(qapp, "dark", 2.0)
    assert (large.size("control.height"), large.font("body").pixelSize()) == (56, 26)


def test_labels_take_their_size_from_the_role(qapp: QApplication) -> None:
    label = QLabel("x")
    label.setProperty("role", "hero")
    label.ensurePolished()
    assert label.font().pixelSize() == 28


def test_figures_are_of_equal_width() -> None:
    font = theme.current().font("body")
    from workbench.ui import paint

    assert paint.text_width("1111", font) == paint.text_width("8888", font)


def test_system_look_is_dark_when_the_system_does_not_say(qapp: QApplication) -> None:
    assert theme.apply(qapp, "system").name in LOOKS


def test_amber_is_for_findings_alone() -> None:
    """No rule of the style sheet gives the finding colours to anything but labels of that tone."""
    text = (resources_dir() / "desk.qss").read_text("utf-8")
    users = [line for line in text.splitlines() if "@finding." in line]
    assert users == ['QLabel[tone="finding"] { color: @finding.text@; }']


def test_reduced_motion_takes_no_time() -> None:
    assert theme.Theme("dark", reduced_motion=True).duration_ms() == 0


def test_patterns_are_made_for_the_device_ratio() -> None:
    tile = theme.current().pattern("hatch", 2.0).texture()
    assert tile.devicePixelRatio() == 2.0


def test_a_missing_font_is_one_sentence(tmp_path: object) -> None:
    from pathlib import Path

    lines = fonts.load(Path(str(tmp_path)))
    assert len(lines) == 1
    assert "system's own font" in lines[0]


def test_all_shipped_fonts_load(qapp: QApplication) -> None:
    del qapp
    assert fonts.load() == ()


def test_icons_are_sharp_at_twice_the_ratio() -> None:
    picture = icons.icon("play").pixmap(QSize(16, 16), 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    icon = icons.icon("circle", "text.primary")
    theme.apply(qapp, "light")
    image = icon.pixmap(QSize(64, 64), 1.0).toImage()
    inks = {image.pixelColor(x, 32).name() for x in range(64) if image.pixelColor(x, 32).alpha() == 255}
    assert inks == {"#17181b"}


def test_every_icon_named_in_the_code_exists() -> None:
    package = resources_dir().parent / "workbench" / "ui"
    named: set[str] = set()
    for path in package.rglob("*.py"):
        named |= set(re.findall(r"""icons?\.(?:icon|pixmap)\("([a-z0-9-]+)\"""", path.read_text("utf-8")))
        named |= set(re.findall(r"""(?:icon=|IconButton\(|StatusPill\()"([a-z0-9-]+)\"""", path.read_text("utf-8")))
    for name in sorted(named):
        assert svg.source(name)
