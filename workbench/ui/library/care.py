"""Dialogs of looking after a library: groups of the same picture, and texts to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.model.library import LibraryItem
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.gate import PictureGate
from workbench.ui.library.items import date_line, item_key, offline
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, card, column, row, scrolling, surface, words
from workbench.ui.widgets.labels import TextLabel
from workbench.ui.widgets.pictures import Thumbnail

_MOST_GROUPS = 200


class TextDialog(Dialog):
    """A text to be read and copied."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent, "library_told", title, width_px=620)
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(title)
        shown.setMinimumHeight(theme.current().px(220))
        self.body.addWidget(shown)
        self.foot.addWidget(button(tr("Close"), "library_told.close", self.accept, kind="primary"))


class DuplicatesDialog(Dialog):
    """Groups of items that are the same picture or clip; a person decides what is done, if anything.

    Args:
        library: Folder of the library.
        groups: As found.
        merge: Called with items and whether only the date is shared.
        choose: Called with items to be chosen in the window.
    """

    def __init__(
        self,
        parent: QWidget,
        gate: PictureGate,
        library: str,
        groups: Sequence[Sequence[LibraryItem]],
        *,
        merge: Callable[[list[int], bool], object],
        choose: Callable[[list[int]], object],
    ) -> None:
        super().__init__(
            parent,
            "library_duplicates",
            tr("The same picture or clip"),
            tr("Strong matches between items. All items stay; what is known of one can be given to the others."),
            width_px=720,
        )
        self._gate, self._library, self._merge, self._choose = gate, library, merge, choose
        content = QWidget()
        surface(content, "panel")
        inside = column(content, gap=4)
        for number, group in enumerate(groups[:_MOST_GROUPS]):
            inside.addWidget(self._group(number, group))
        inside.addStretch(1)
        area = scrolling(content, "library_duplicates.list")
        area.setMinimumHeight(theme.current().px(380))
        self.body.addWidget(area, 1)
        more = len(groups) - _MOST_GROUPS
        if more > 0:
            self.say_wrong(plural(more, "{n} more group is not shown.", "{n} more groups are not shown."))
        self.foot.addWidget(button(tr("Close"), "library_duplicates.close", self.accept, kind="primary"))

    def _group(self, number: int, group: Sequence[LibraryItem]) -> QWidget:
        frame, layout = card()
        for item in group:
            line = row(gap=4)
            thumb = Thumbnail(self._gate, item_key(self._library, item), width_px=112, height_px=63)
            thumb.set_picture(item_key(self._library, item), item.provenance.title or item.name)
            line.addWidget(thumb)
            text = column(gap=1)
            text.addWidget(words(item.provenance.title or item.name, "small", wrap=True))
            size = f"{item.width_px} × {item.height_px}" if item.width_px else ""
            parts = (date_line(item), size, tr("offline") if offline(item) else "", item.provenance.published_by)
            text.addWidget(words(", ".join(part for part in parts if part), "caption", "muted", wrap=True))
            line.addLayout(text, 1)
            layout.addLayout(line)
        ids = [int(item.id) for item in group]
        done = words("", "small", "secondary")
        foot = row(gap=4)
        foot.addWidget(done, 1)
        name = f"library_duplicates.{number}"
        share = button(
            tr("Share what is known"), f"{name}.share", tip=tr("Fills in empty fields on which the others agree.")
        )
        date = button(tr("Earliest date for all"), f"{name}.date")
        for made, only_date in ((share, False), (date, True)):
            made.clicked.connect(partial(self._take, ids, only_date, done))
            foot.addWidget(made)
        foot.addWidget(button(tr("Choose them"), f"{name}.choose", partial(self._show, ids)))
        layout.addLayout(foot)
        return frame

    def _take(self, ids: list[int], only_date: bool, done: TextLabel, _checked: bool = False) -> None:
        self._merge(ids, only_date)
        done.setText(tr("See the foot of the window."))

    def _show(self, ids: list[int]) -> None:
        self.accept()
        self._choose(ids)
