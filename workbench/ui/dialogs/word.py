"""The words of the tag vocabulary, beside the desk: add, rename, merge, order, delete, share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.commands.words import WordsTaken
from workbench.errors import UsageError
from workbench.model.review import VocabularyTag
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog, choose_file, choose_new
from workbench.ui.direction import ContentDelegate, Menu
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, row, words
from workbench.ui.seen_work import SeenWork
from workbench.ui.widgets.focus_ring import FocusRing

NAME = Qt.ItemDataRole.UserRole + 1
_KINDS = "Lists of tag words (*.json *.csv);;All files (*)"


def swatch(index: int) -> QIcon:
    """A square of a tag colour."""
    side = theme.current().px(12)
    square = QPixmap(QSize(side, side))
    square.fill(theme.current().tag(index))
    return QIcon(square)


class WordsWindow(Dialog):
    """All words, and what belongs to the chosen one; follows what happens in the case while it is open."""

    def __init__(self, parent: QWidget, case: CaseModel, work: SeenWork) -> None:
        super().__init__(
            parent,
            "word",
            tr("Tag words"),
            tr("Other spellings find the tag; a favourite key sets it with one press."),
            width_px=640,
        )
        self._case, self._work = case, work
        self._known = ""
        self._doomed = ""
        self._wanted = ""
        line = row(gap=6)
        line.addLayout(self._build_list(), 1)
        line.addLayout(self._build_form(), 1)
        self.body.addLayout(line)
        for text, name, do in (
            (tr("Import…"), "word.import", self.ask_import),
            (tr("Export…"), "word.export", self.ask_export),
        ):
            self.foot.addWidget(button(text, name, do))
        self.foot.addWidget(button(tr("Close"), "word.close", self.accept))
        case.changed.connect(self._changed)
        case.closed.connect(self.reject)
        self.refresh()

    # -- parts

    def _build_list(self) -> QVBoxLayout:
        side = column(gap=3)
        self.list = QListWidget()
        self.list.setItemDelegate(ContentDelegate(self.list))
        self.list.setObjectName("word.list")
        FocusRing(self.list)
        self.list.setAccessibleName(tr("Tag words"))
        self.list.setMinimumHeight(theme.current().px(320))
        self.list.currentItemChanged.connect(lambda _now, _before: self._chosen())
        side.addWidget(self.list)
        foot = row(gap=3)
        foot.addWidget(button(tr("New word"), "word.new", self.new_word, icon="plus"))
        foot.addStretch(1)
        self.up = button(tr("Up"), "word.up", lambda: self.move_word(-1), kind="ghost", tip=tr("Further up (Alt+Up)"))
        self.down = button(
            tr("Down"), "word.down", lambda: self.move_word(1), kind="ghost", tip=tr("Further down (Alt+Down)")
        )
        foot.addWidget(self.up)
        foot.addWidget(self.down)
        side.addLayout(foot)
        return side

    def _build_form(self) -> QVBoxLayout:
        side = column(gap=3)
        self.name, self.aliases = QLineEdit(), QLineEdit()
        self.colour, self.key = QComboBox(), QComboBox()
        for index in range(1, 10):
            self.colour.addItem(swatch(index), tr("Colour {n}").format(n=index), index)
        self.key.addItem(tr("None"), 0)
        for index in range(1, 10):
            self.key.addItem(str(index), index)
        for field, name, text in (
            (self.name, "word.name", tr("Tag")),
            (self.aliases, "word.aliases", tr("Other spellings, with commas between")),
            (self.colour, "word.colour", tr("Colour")),
            (self.key, "word.key", tr("Favourite key")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(text)
            label = words(text, "small", "secondary")
            label.setBuddy(field)
            side.addWidget(label)
            side.addWidget(field)
        self.graphic = QCheckBox(tr("Marks violence or death; pictures with it stay masked"))
        self.graphic.setObjectName("word.graphic")
        side.addWidget(self.graphic)
        self.uses = words("", "small", "muted", wrap=True)
        side.addWidget(self.uses)
        side.addStretch(1)
        foot = row(gap=3)
        self.merge = button(tr("Merge into…"), "word.merge", self.ask_merge)
        self.remove = button(tr("Delete"), "word.remove", self.ask_remove)
        self.keep: QPushButton = button(tr("Save"), "word.ok", self.save, kind="primary")
        for made in (self.merge, self.remove, self.keep):
            foot.addWidget(made)
        side.addLayout(foot)
        for line in (self.name, self.aliases):
            line.returnPressed.connect(self.save)
        return side

    # -- showing

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"vocabulary", "tags"}:
            self.refresh()

    def refresh(self) -> None:
        """Read the words again; the choice stays with its word."""
        state = self._case.state
        if state is None:
            return
        wanted = self._wanted or self._known
        self._wanted = ""
        counts: dict[str, int] = {}
        for use in state.tags:
            counts[use.tag] = counts.get(use.tag, 0) + 1
        self.list.blockSignals(True)
        self.list.clear()
        for word in state.vocabulary:
            parts = [str(word.favourite_key)] if word.favourite_key else []
            parts += [tr("graphic")] if word.graphic else []
            parts += [plural(counts[word.name], "{n} use", "{n} uses")] if counts.get(word.name) else []
            item = QListWidgetItem(swatch(word.colour), " · ".join((word.name, *parts)))
            item.setData(NAME, word.name)
            item.setToolTip(", ".join(word.aliases))
            self.list.addItem(item)
            if word.name == wanted:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._chosen()

    def show_word(self, name: str) -> None:
        """Choose a word; one that does not exist is offered as new."""
        found = next((row for row in range(self.list.count()) if self.list.item(row).data(NAME) == name), -1)
        if found >= 0:
            self.list.setCurrentRow(found)
        elif name:
            self.new_word()
            self.name.setText(name)

    def _word(self, name: str) -> VocabularyTag | None:
        state = self._case.state
        return next((word for word in state.vocabulary if word.name == name), None) if state else None

    def _chosen(self) -> None:
        item = self.list.currentItem()
        word = self._word(str(item.data(NAME))) if item is not None else None
        self._known = word.name if word else ""
        self._show_form(word or VocabularyTag("", colour=9))

    def _show_form(self, word: VocabularyTag) -> None:
        self._doomed = ""
        self.remove.setText(tr("Delete"))
        self.name.setText(word.name)
        self.aliases.setText(", ".join(word.aliases))
        self.colour.setCurrentIndex(max(0, self.colour.findData(word.colour)))
        self.key.setCurrentIndex(max(0, self.key.findData(word.favourite_key or 0)))
        self.graphic.setChecked(word.graphic)
        count = self._uses(word.name)
        self.uses.setText(plural(count, "Used {n} time.", "Used {n} times.") if count else "")
        writable = self._case.writable
        for made in (self.merge, self.remove, self.up, self.down):
            made.setEnabled(bool(self._known) and writable)
        self.keep.setEnabled(writable)

    def _uses(self, name: str) -> int:
        state = self._case.state
        return sum(use.tag == name for use in state.tags) if state and name else 0

    # -- doing

    def _refused(self, error: BaseException) -> None:
        self.say_wrong(said(str(error)))

    def new_word(self) -> None:
        """Empty fields for a word that is not there yet."""
        self._known = ""
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self._show_form(VocabularyTag("", colour=9))
        self.name.setFocus()

    def save(self) -> None:
        """Record the word as the fields say; a changed name renames it everywhere."""

        def take() -> None:
            name = " ".join(self.name.text().split())
            if not name:
                raise UsageError(tr("A tag needs a word."))
            aliases = tuple(part.strip() for part in self.aliases.text().split(",") if part.strip())
            word = VocabularyTag(
                name,
                aliases,
                int(self.colour.currentData()),
                int(self.key.currentData()) or None,
                self.graphic.isChecked(),
            )
            if not self._known and self._word(name) is not None:
                raise UsageError(tr("There is a tag “{name}” already.").format(name=name))
            self._wanted = name
            self._work.set_word(self._known, word, lambda _change: self.say_wrong(""), self._refused)

        self.attempt(take)

    def move_word(self, step: int) -> None:
        """Further up or down in the order."""
        names = [str(self.list.item(place).data(NAME)) for place in range(self.list.count())]
        if self._known not in names:
            return
        here = names.index(self._known)
        there = here + step
        if 0 <= there < len(names):
            names[here], names[there] = names[there], names[here]
            self._work.order_words(names, self._refused)

    def ask_merge(self) -> None:
        """Show the words this one can become a spelling of."""
        menu = Menu(self)
        menu.setObjectName("menu.merge")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state, known = self._case.state, self._known
        for word in state.vocabulary if state else ():
            if word.name != known:
                action = menu.addAction(swatch(word.colour), word.name)
                action.triggered.connect(lambda _checked=False, into=word.name: self._merge(known, into))
        menu.popup(self.merge.mapToGlobal(self.merge.rect().bottomLeft()))

    def _merge(self, name: str, into: str) -> None:
        self._wanted = into
        self._work.merge_words(name, into, self._refused)

    def ask_remove(self) -> None:
        """Delete an unused word; one in use only at the second press, which names what goes."""
        count = self._uses(self._known)
        if count and self._doomed != self._known:
            self._doomed = self._known
            self.remove.setText(plural(count, "Delete with {n} use", "Delete with {n} uses"))
            self.say_wrong(tr("It is in use. Press again to take it off everything; undo brings it back."))
            return
        self.say_wrong("")
        self._work.remove_word(self._known, bool(count), self._refused)

    def ask_import(self) -> None:
        """Choose a list to take over."""
        choose_file(self, tr("A list of tag words"), "", _KINDS, self.import_file)

    def import_file(self, file: Path) -> None:
        """Take over a list."""

        def done(taken: WordsTaken) -> None:
            text = tr("{added} added, {changed} changed.").format(added=taken.added, changed=taken.changed)
            if taken.left:
                text += " " + tr("Left out: {words}").format(words="; ".join(taken.left[:3]))
            self.say_wrong(text)

        self._work.import_words(file, done, self._refused)

    def ask_export(self) -> None:
        """Choose where the list goes."""
        choose_new(self, tr("Where the list goes (.json or .csv)"), "", self.export_file)

    def export_file(self, file: Path) -> None:
        """Write the list."""
        self._work.export_words(file, self.say_wrong, self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt and an arrow moves the word, Delete deletes it; Enter belongs to the fields."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_word(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self._known:
            self.ask_remove()
            return
        super().keyPressEvent(event)
