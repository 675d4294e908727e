"""Where the chosen items come from: fields, dates proposed, and the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from workbench.commands.found_dates import found_words, open_proposals
from workbench.model.library import FOUND_IN_ARTICLE, FOUND_IN_NAME, LibraryItem
from workbench.model.media import MediaKind
from workbench.ui import theme
from workbench.ui.dialogs.base import DateField
from workbench.ui.gate import PictureGate
from workbench.ui.language import number, said
from workbench.ui.library.arranging import has_proposal
from workbench.ui.library.items import item_key, offline, tag_words
from workbench.ui.library.tags import ItemTags
from workbench.ui.models.words import date_words, plural, short_hash, tr
from workbench.ui.panels.match_card import FactRows
from workbench.ui.panels.pieces import button, column, empty, row, surface, tool, words
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.pictures import Thumbnail

FIELDS: tuple[tuple[str, str], ...] = (
    ("title", "Title"),
    ("earliest_date", "Earliest date"),
    ("published_by", "Published by"),
    ("source_url", "Page"),
    ("place", "Place"),
    ("event", "Event"),
    ("licence", "Licence"),
    ("earlier_verdicts", "Earlier verdicts"),
    ("notes", "Notes"),
)
SEVERAL = "several values"
NONE_CHOSEN = "Choose an item first."
_MOST_PROPOSALS = 3


class ProvenanceForm(QWidget):
    """Where the chosen items come from; with many chosen, a field sets all."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().px(8))
        grid.setVerticalSpacing(theme.current().px(6))
        self.fields: dict[str, QLineEdit] = {}
        self._date = DateField("library.earliest_date")
        for place, (key, label) in enumerate(FIELDS):
            field = self._date if key == "earliest_date" else QLineEdit()
            field.setObjectName(f"library.{key}")
            field.setAccessibleName(said(label))
            field.setAcceptDrops(False)  # a file dropped here is meant for the window
            self.fields[key] = field
            grid.addWidget(words(said(label), "small", "muted"), place, 0)
            grid.addWidget(field, place, 1)

    def show_items(self, items: Sequence[LibraryItem]) -> None:
        """Common values; where they differ the field says so."""
        for key, field in self.fields.items():
            values = {str(getattr(item.provenance, key)) for item in items}
            several = len(values) > 1
            common = "" if several or not values else values.pop()
            field.setText(common)
            field.setCursorPosition(0)
            field.setProperty("common", common)
            usual = tr("2016, 2016-04 or 2016-04-09") if key == "earliest_date" else ""
            field.setPlaceholderText(said(SEVERAL) if several else usual)
            field.setEnabled(bool(items))
            field.setToolTip(common if items else said(NONE_CHOSEN))
            field.setStatusTip("" if items else said(NONE_CHOSEN))

    def changes(self) -> dict[str, str]:
        """Fields a person changed."""
        return {
            key: field.text().strip() for key, field in self.fields.items() if field.text() != field.property("common")
        }

    def check(self) -> None:
        """Refuse what is not a date.

        Raises:
            UsageError: With what to write.
        """
        self._date.date()

    def values(self) -> dict[str, str]:
        """All fields."""
        return {key: field.text().strip() for key, field in self.fields.items()}


class ProposedDates(QWidget):
    """Dates found for the chosen items, to be taken by a person.

    Args:
        take: Called with items and, for a single one, the date taken.
        dismiss: Called with items, a date or nothing for all, and whether they are to be proposed again.
    """

    def __init__(
        self, take: Callable[[list[int], str], object], dismiss: Callable[[list[int], str, bool], object]
    ) -> None:
        super().__init__()
        self._take, self._dismiss = take, dismiss
        self._lines = column(self, gap=2)
        self.buttons: list[QPushButton] = []

    def show_items(self, items: Sequence[LibraryItem]) -> None:
        """The proposals of one item each, of several together."""
        empty(self._lines)
        self.buttons = []
        if len(items) == 1:
            self._show_one(items[0])
        elif some := [int(item.id) for item in items if has_proposal(item)]:
            text = plural(
                len(some),
                "A date is proposed for {n} of the chosen items.",
                "Dates are proposed for {n} of the chosen items.",
            )
            self._add(
                text,
                tr("Take for all chosen"),
                tr("Items that have a date keep it."),
                partial(self._take, some, ""),
                partial(self._dismiss, some, "", False),
            )
        if gone := [item for item in items if item.dismissed]:
            count = sum(len(item.dismissed) for item in gone)
            text = plural(count, "{n} proposed date was dismissed.", "{n} proposed dates were dismissed.")
            ids = [int(item.id) for item in gone]
            self._add(text, tr("Propose again"), "", partial(self._dismiss, ids, "", True))
        self.setVisible(bool(self.buttons))

    def _show_one(self, item: LibraryItem) -> None:
        for one in open_proposals(item)[:_MOST_PROPOSALS]:
            text = tr("Proposed: {date}, {where}.").format(date=date_words(one.date), where=said(found_words(one)))
            tag = "" if one.found_in in (FOUND_IN_NAME, FOUND_IN_ARTICLE) else one.found_in
            ids = [int(item.id)]
            take, dismiss = partial(self._take, ids, one.date), partial(self._dismiss, ids, one.date, False)
            self._add(text, tr("Take it"), tag, take, dismiss)

    def _add(
        self,
        text: str,
        label: str,
        tip: str,
        clicked: Callable[[], object],
        dismiss: Callable[[], object] | None = None,
    ) -> None:
        line = row(gap=2)
        name = words(text, "small", "secondary", wrap=True)
        name.setToolTip(tip)
        line.addWidget(name, 1)
        made = button(label, f"library.take.{len(self.buttons)}", clicked, tip=tip)
        made.setAccessibleName(f"{label}: {text}")
        line.addWidget(made)
        if dismiss is not None:
            name_off = tr("Dismiss: {text}").format(text=text)
            line.addWidget(tool("x", f"library.dismiss.{len(self.buttons)}", name_off, dismiss))
        self._lines.addLayout(line)
        self.buttons.append(made)


class Details(QWidget):
    """The chosen items: picture, provenance, dates proposed, file."""

    def __init__(
        self,
        gate: PictureGate,
        *,
        save: Callable[[], object],
        remove: Callable[[], object],
        take: Callable[[list[int], str], object],
        dismiss: Callable[[list[int], str, bool], object],
        tag: Callable[[list[str], list[str]], object],
        find_files: Callable[[], object],
    ) -> None:
        super().__init__()
        surface(self, "panel")
        layout = column(self, margins=(5, 4, 5, 5), gap=4)
        layout.addWidget(words(tr("Where it comes from"), "section"))
        self.picture = Thumbnail(gate, "", width_px=300, height_px=169)
        layout.addWidget(self.picture)
        self.many = words("", "small", "secondary", wrap=True)
        layout.addWidget(self.many)
        self.proposed = ProposedDates(take, dismiss)
        layout.addWidget(self.proposed)
        self.form = ProvenanceForm()
        layout.addWidget(self.form)
        line = row(gap=4)
        line.addStretch(1)
        self.remove = button(tr("Remove…"), "library.remove", remove)
        self.keep = button(tr("Save"), "library.save", save, kind="primary")
        line.addWidget(self.remove)
        line.addWidget(self.keep)
        layout.addLayout(line)
        layout.addWidget(divider())
        self.tags = ItemTags(tag)
        layout.addWidget(self.tags)
        layout.addWidget(divider())
        self.file_title = words(tr("File"), "section")
        layout.addWidget(self.file_title)
        self.away = words("", "small", "secondary", wrap=True)
        layout.addWidget(self.away)
        self.facts = FactRows(80)
        layout.addWidget(self.facts)
        self.find_files = button(tr("Find the files…"), "library.find_files", find_files)
        self.find_files.setToolTip(tr("Looks through a folder for files with the same content."))
        layout.addWidget(self.find_files)
        layout.addStretch(1)

    def show_items(self, library: str, items: Sequence[LibraryItem]) -> None:
        """Show what is chosen; fields in which something was typed lose it."""
        self.form.show_items(items)
        self.proposed.show_items(items)
        self.tags.show_items(items)
        for made in (self.remove, self.keep):
            made.setEnabled(bool(items))
            made.setToolTip("" if items else said(NONE_CHOSEN))
            made.setStatusTip("" if items else said(NONE_CHOSEN))
        one = items[0] if len(items) == 1 else None
        self.many.setVisible(len(items) > 1)
        self.many.setText(tr("{n} items are chosen: a field you fill in is set for all of them.").format(n=len(items)))
        self.picture.setVisible(one is not None)
        self.facts.setVisible(one is not None)
        away = sum(map(offline, items))
        self.find_files.setVisible(bool(away))
        self.file_title.setVisible(bool(one or away))
        self.away.setVisible(bool(away and one is None))
        self.away.setText(
            plural(away, "The file of {n} item is not at hand.", "The files of {n} items are not at hand.")
        )
        if one is not None:
            self.picture.set_picture(item_key(library, one), one.provenance.title or one.name)
            self.facts.show_rows(_file_rows(one))


def _file_rows(one: LibraryItem) -> list[tuple[str, str, str]]:
    size = f"{one.width_px} × {one.height_px}" if one.width_px else ""
    length = tr("{n} s").format(n=number(one.duration_s, 1)) if one.duration_s else ""
    kind = {MediaKind.IMAGE: tr("Picture"), MediaKind.VIDEO: tr("Clip")}.get(one.kind, tr("unknown"))
    place = one.path
    if not one.path:
        place = tr("none: only its hash was received")
    elif offline(one):
        place = tr("offline, last seen at {path}").format(path=one.path)
    return [
        (tr("Name"), one.name, ""),
        (tr("Kind"), ", ".join(part for part in (kind, size, length) if part), ""),
        (tr("Hash"), short_hash(one.sha256), "code"),
        (tr("File"), place, ""),
        (tr("Added"), date_words(one.added_at[:10]), ""),
        (tr("Tags"), tag_words(one) or tr("none"), ""),
    ]
