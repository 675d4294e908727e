"""Dialogs of looking after a library: groups of the same picture, and texts to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from workbench.model.library import LibraryItem
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.gate import PictureGate
from workbench.ui.library.items import date_line, item_key, offline
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, card, column, row, scrolling, surface, words
from workbench.ui.widgets.labels import TextLabel
from workbench.ui.widgets.pictures import Thumbnail

if TYPE_CHECKING:
    from workbench.commands.library_care import Duplicates

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
        found: The groups, and those dismissed earlier.
        merge: Called with items and whether only the date is shared.
        choose: Called with items to be chosen in the window.
        dismiss: Called with items, and whether they are to be grouped again.
    """

    def __init__(
        self,
        parent: QWidget,
        gate: PictureGate,
        library: str,
        found: Duplicates,
        *,
        merge: Callable[[list[int], bool], object],
        choose: Callable[[list[int]], object],
        dismiss: Callable[[list[int], bool], object],
    ) -> None:
        super().__init__(
            parent,
            "library_duplicates",
            tr("The same picture or clip"),
            tr("Strong matches between items. All items stay; what is known of one can be given to the others."),
            width_px=720,
        )
        self._gate, self._library, self._merge, self._choose = gate, library, merge, choose
        self._dismiss, groups = dismiss, found.groups
        content = QWidget()
        surface(content, "panel")
        inside = column(content, gap=4)
        for number, group in enumerate(groups[:_MOST_GROUPS]):
            inside.addWidget(self._group(number, group))
        if not groups:
            inside.addWidget(words(tr("No two items are the same picture or clip."), "small", "muted"))
        self._add_dismissed(inside, found.dismissed)
        inside.addStretch(1)
        area = scrolling(content, "library_duplicates.list")
        area.setMinimumHeight(theme.current().px(380))
        self.body.addWidget(area, 1)
        more = len(groups) - _MOST_GROUPS
        if more > 0:
            self.say_wrong(plural(more, "{n} more group is not shown.", "{n} more groups are not shown."))
        self.foot.addWidget(button(tr("Close"), "library_duplicates.close", self.accept, kind="primary"))

    def _add_dismissed(self, inside: QVBoxLayout, groups: Sequence[Sequence[LibraryItem]]) -> None:
        """Groups a person dismissed, below the others, with the way back."""
        if groups:
            text = plural(len(groups), "{n} group was dismissed", "{n} groups were dismissed")
            inside.addWidget(words(text, "section"))
        for number, group in enumerate(groups[:_MOST_GROUPS]):
            frame, layout = card()
            self._add_items(layout, group)
            ids = [int(item.id) for item in group]
            name = f"library_duplicates.back.{number}"
            layout.addWidget(button(tr("Group again"), name, partial(self._part, frame, ids, True)))
            inside.addWidget(frame)

    def _part(self, frame: QWidget, ids: list[int], back: bool) -> None:
        self._dismiss(ids, back)
        frame.hide()

    def _add_items(self, layout: QVBoxLayout, group: Sequence[LibraryItem]) -> None:
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

    def _group(self, number: int, group: Sequence[LibraryItem]) -> QWidget:
        frame, layout = card()
        self._add_items(layout, group)
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
        foot.addWidget(
            button(
                tr("Not the same"),
                f"{name}.dismiss",
                partial(self._part, frame, ids, False),
                tip=tr("The group is not shown again; it stands below as dismissed."),
            )
        )
        layout.addLayout(foot)
        return frame

    def _take(self, ids: list[int], only_date: bool, done: TextLabel, _checked: bool = False) -> None:
        self._merge(ids, only_date)
        done.setText(tr("See the foot of the window."))

    def _show(self, ids: list[int]) -> None:
        self.accept()
        self._choose(ids)
