"""Tags of the chosen library items: each with how many bear it, added and taken off for all of them at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.model.library import LibraryItem
from workbench.ui import theme
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, empty, words
from workbench.ui.widgets.flow_layout import FlowLayout

_MOST_SHOWN = 24


class ItemTags(QWidget):
    """Tags as buttons that take them off, and a field that adds some.

    Args:
        change: Called with tags to add and tags to take off.
    """

    def __init__(self, change: Callable[[list[str], list[str]], object]) -> None:
        super().__init__()
        self._change = change
        outer = column(self, gap=2)
        outer.addWidget(words(tr("Tags"), "section"))
        self._place = column()
        outer.addLayout(self._place)
        self.field = QLineEdit()
        self.field.setObjectName("library.tag")
        self.field.setAccessibleName(tr("Add tags"))
        self.field.setPlaceholderText(tr("Add a tag, or several with commas"))
        self.field.setAcceptDrops(False)
        self.field.returnPressed.connect(self._add)
        outer.addWidget(self.field)

    def _add(self) -> None:
        tags = [tag.strip() for tag in self.field.text().split(",") if tag.strip()]
        if tags:
            self.field.clear()
            self._change(tags, [])

    def show_items(self, items: Sequence[LibraryItem]) -> None:
        """Tags of these, those most of them bear first."""
        empty(self._place)
        self.setVisible(bool(items))
        counts = Counter(tag for item in items for tag in {one.tag for one in item.tags})
        part = QWidget()
        line = FlowLayout(part, gap_px=theme.current().px(4))
        for tag, count in counts.most_common(_MOST_SHOWN):
            text = (
                tag if count == len(items) else tr("{tag}, {n} of {total}").format(tag=tag, n=count, total=len(items))
            )
            made = button(text, f"library.tag.{tag}", partial(self._change, [], [tag]), icon="x")
            name = tr("Take “{tag}” off").format(tag=text)
            made.setAccessibleName(name)
            made.setToolTip(name)
            line.addWidget(made)
        if counts:
            self._place.addWidget(part)
        if len(counts) > _MOST_SHOWN:
            more = tr("and {n} more tags").format(n=len(counts) - _MOST_SHOWN)
            self._place.addWidget(words(more, "small", "muted"))
