"""The keys of the present view, on one page."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.commands.table import BY_ID
from workbench.ui import theme
from workbench.ui.actions import HELD, Actions, ActionSpec
from workbench.ui.dialogs.base import Dialog
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, scrolling, surface, words
from workbench.ui.widgets.headers import KeyHint

COLUMNS = 3


class KeysDialog(Dialog):
    """All shortcuts; what cannot be done now is greyed with its reason in the tool tip."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(
            parent,
            "keys",
            tr("Keys"),
            tr("Single letters go by the key's place, so they work on every layout."),
            width_px=980,
        )
        content = QWidget()
        surface(content, "panel")
        grid = QGridLayout(content)
        now = theme.current()
        grid.setHorizontalSpacing(now.px(10))
        grid.setVerticalSpacing(now.px(4))
        entries = [(_keys(spec), spec, actions[name].isEnabled()) for name, spec in actions.specs.items() if spec.keys]
        held = [(BY_ID[name].shortcut, ActionSpec(BY_ID[name], "", ()), True) for name in HELD if name in BY_ID]
        shown = [*entries, *held]
        rows = -(-len(shown) // COLUMNS)
        for place, (keys, spec, enabled) in enumerate(shown):
            column, line = divmod(place, rows)
            text = words(tr(spec.command.title).rstrip("…"), "small", "secondary" if enabled else "muted")
            text.setToolTip(tr(spec.command.help))
            grid.addWidget(KeyHint(keys), line, column * 2)
            grid.addWidget(text, line, column * 2 + 1)
            grid.setColumnStretch(column * 2 + 1, 1)
        area = scrolling(content, "keys.list")
        area.setMinimumHeight(now.px(460))
        self.body.addWidget(area)
        self.foot.addWidget(button(tr("Close"), "keys.close", self.accept, kind="primary"))


def _keys(spec: ActionSpec) -> str:
    texts = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys]
    return " / ".join(text.replace("+", " ") if len(text) > 1 else text for text in texts)
