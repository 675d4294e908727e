"""The keys of the present view, on one page, by what they are for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workbench.commands.table import BY_ID
from workbench.model.match import Decision
from workbench.ui import theme
from workbench.ui.actions import HELD, Actions, ActionSpec
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.words import decision, tr
from workbench.ui.panels.pieces import button, column, row, scrolling, surface, words
from workbench.ui.widgets.headers import KeyHint

COLUMNS = 3
FAVOURITE = "tags.favourite_"
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Playing", ("play.",)),
    (
        "Picture",
        (
            "view.zoom",
            "view.fit",
            "view.loupe",
            "view.mirror",
            "view.rotate",
            "view.tones",
            "view.as_in_file",
            "media.keyframe",
        ),
    ),
    ("Compare", ("compare.",)),
    ("Matches", ("matches.",)),
    ("Tags and notes", ("tags.", "notes.")),
    ("Evidence and verdict", ("verdict.",)),
    ("Moving about", ("claims.", "media.", "panel.", "edit.filter", "view.palette", "view.numbers")),
    ("Masked and shown", ("view.look", "view.masked", "view.shown")),
    ("Views", ("view.",)),
    ("Case and program", ("",)),
)
"""Headings with the beginnings of the ids below them; the first that fits counts."""

ONLY_IN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("play.", ("desk", "compare")),
    ("view.zoom", ("desk", "compare")),
    ("view.fit", ("desk", "compare")),
    ("view.loupe", ("desk",)),
    ("view.mirror", ("desk",)),
    ("view.rotate", ("desk",)),
    ("view.tones", ("desk",)),
    ("view.as_in_file", ("desk",)),
    ("media.keyframe", ("desk",)),
    ("tags.", ("desk",)),
    ("notes.", ("desk",)),
    ("panel.", ("desk",)),
    ("edit.filter", ("desk",)),
    ("compare.next_mode", ("desk", "review", "compare")),
    ("compare.", ("compare",)),
    ("figures.", ("compare",)),
    ("matches.run", ("desk", "review", "compare", "verdict", "report")),
    ("matches.", ("desk", "review", "compare")),
    ("verdict.pin", ("desk", "review", "compare")),
    ("verdict.", ("desk", "verdict")),
    ("claims.", ("desk", "review", "compare", "verdict")),
    ("media.", ("desk", "review", "compare")),
    ("view.numbers", ("desk", "review", "compare")),
)
"""Views in which keys act; what is not listed acts everywhere, and at the start only that."""


def acts_in(name: str, view: str) -> bool:
    """Whether the keys of an action do something in a view."""
    return next((view in views for head, views in ONLY_IN if name.startswith(head)), True)


def heading_of(name: str) -> str:
    """The group an action stands in."""
    return next(heading for heading, heads in GROUPS if name.startswith(heads))


class KeysDialog(Dialog):
    """The shortcuts of one view; what cannot be done now is greyed with its reason in the tool tip.

    Args:
        view: The view that is shown; empty at the start.
        favourites: Names of favourite tags by their key.
        clip: Whether the chosen medium is a clip; keys that act on clips alone are left out otherwise.
    """

    def __init__(
        self, parent: QWidget, actions: Actions, view: str, favourites: Mapping[int, str], clip: bool = True
    ) -> None:
        where = actions[f"view.{view}"].text() if view else tr("Start page")
        super().__init__(
            parent,
            "keys",
            tr("Keys: {view}").format(view=where),
            tr("Single letters go by the key's place, so they work on every layout."),
            width_px=980,
        )
        entries: dict[str, list[tuple[str, str, str, bool]]] = {heading: [] for heading, _heads in GROUPS}
        known = dict(actions.specs) | {name: ActionSpec(BY_ID[name], "", ()) for name in HELD if name in BY_ID}
        for name, spec in known.items():
            if not spec.keys or not acts_in(name, view) or ("clip" in spec.needs and not clip):
                continue
            text = said(spec.command.title).rstrip("…")
            if name == "matches.same":
                text = decision(Decision.SAME, clip).text
            if name.startswith(FAVOURITE):
                tag = favourites.get(int(name.removeprefix(FAVOURITE)))
                if tag is None:
                    continue
                text = tag
            enabled = name in HELD or actions[name].isEnabled()
            tip = said(spec.command.help) if name in HELD else actions[name].statusTip()
            entries[heading_of(name)].append((_keys(spec), text, tip, enabled))
        content = QWidget()
        surface(content, "panel")
        columns = row(content, gap=7)
        parts = [column(gap=6) for _n in range(COLUMNS)]
        heights = [0] * COLUMNS
        for heading, lines in entries.items():
            if lines:
                place = heights.index(min(heights))
                heights[place] += len(lines) + 2
                parts[place].addLayout(_group(said(heading), lines))
        for part in parts:
            part.addStretch(1)
            columns.addLayout(part, 1)
        area = scrolling(content, "keys.list")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(tr("Keys"))
        room = parent.window().height() - theme.current().px(220)
        area.setMinimumHeight(max(theme.current().px(240), min(content.sizeHint().height() + 4, room)))
        self.body.addWidget(area)
        self.foot.addWidget(button(tr("Close"), "keys.close", self.accept, kind="primary"))


def _group(heading: str, lines: list[tuple[str, str, str, bool]]) -> QVBoxLayout:
    part = column(gap=2)
    part.addWidget(words(heading, "section"))
    grid = QGridLayout()
    now = theme.current()
    grid.setHorizontalSpacing(now.px(10))
    grid.setVerticalSpacing(now.px(4))
    grid.setColumnMinimumWidth(0, now.px(96))
    grid.setColumnStretch(1, 1)
    for line, (keys, text, tip, enabled) in enumerate(lines):
        shown = words(text, "small", "secondary" if enabled else "muted", wrap=True)
        shown.setToolTip(tip)
        grid.addWidget(KeyHint(keys), line, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, line, 1)
    part.addLayout(grid)
    return part


def _keys(spec: ActionSpec) -> str:
    texts = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys]
    return " / ".join(text.replace("+", " ") if len(text) > 1 else text for text in texts)
