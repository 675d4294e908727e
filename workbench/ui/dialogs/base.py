"""What all dialogs share: heading, body, a line for what is wrong, buttons. And the few plain questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.errors import UsageError, WorkbenchError
from workbench.model.dates import PartialDate
from workbench.ui import theme
from workbench.ui.language import said
from workbench.ui.models.words import date_words, precision_words, tr
from workbench.ui.panels.pieces import button, column, row, surface, words
from workbench.ui.widgets.labels import divider


class Dialog(QDialog):
    """A dialog with a heading and, at the bottom, what is wrong and the buttons.

    Args:
        parent: The window.
        name: Object name.
        title: Heading, also the window title.
        lead: A sentence below it; may be empty.
        width_px: At 100 % text.
    """

    def __init__(self, parent: QWidget | None, name: str, title: str, lead: str = "", *, width_px: int = 520) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.current().px(width_px))
        outer = column(self)
        head = QWidget()
        inside = column(head, margins=(6, 6, 6, 5), gap=2)
        inside.addWidget(words(title, "title", wrap=True))
        if lead:
            inside.addWidget(words(lead, "body", "secondary", wrap=True))
        outer.addWidget(head)
        outer.addWidget(divider())
        content = QWidget()
        surface(content, "panel")
        self.body: QVBoxLayout = column(content, margins=(6, 6, 6, 6), gap=4)
        outer.addWidget(content, 1)
        outer.addWidget(divider())
        foot = QWidget()
        self.foot = row(foot, margins=(6, 5, 6, 5), gap=4)
        self.wrong = words("", "small", "bad", wrap=True)
        self.foot.addWidget(self.wrong, 1)
        outer.addWidget(foot)

    def add_field(self, label: str, field: QWidget, help_text: str = "") -> None:
        """A labelled field, one below the other."""
        part = column(gap=1)
        name = words(label, "small", "secondary")
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        part.addWidget(name)
        part.addWidget(field)
        if help_text:
            part.addWidget(words(help_text, "caption", "muted", wrap=True))
        self.body.addLayout(part)

    def add_buttons(self, text: str, done: Callable[[], object], *, cancel: str = "") -> QPushButton:
        """Cancel and the one that does it."""
        self.foot.addWidget(button(cancel or tr("Cancel"), f"{self.objectName()}.cancel", self.reject))
        made = button(text, f"{self.objectName()}.ok", done, kind="primary")
        made.setDefault(True)
        self.foot.addWidget(made)
        return made

    def say_wrong(self, text: str) -> None:
        """Say in a sentence what does not fit."""
        self.wrong.setText(text)

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something that may refuse; show its sentence."""
        try:
            work()
        except WorkbenchError as error:
            self.say_wrong(said(str(error)))
            return False
        self.say_wrong("")
        return True


class DateField(QLineEdit):
    """A date that may be known only to the month or the year."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setPlaceholderText(tr("2016, 2016-04 or 2016-04-09"))

    def date(self) -> str:
        """The date as typed, checked.

        Raises:
            UsageError: It is not a date.
        """
        text = self.text().strip()
        return PartialDate(text).text if text else ""

    def meaning(self) -> str:
        """How the program reads it: `9 Apr 2016, day known`."""
        try:
            text = self.date()
        except UsageError:
            return ""
        return f"{date_words(text)}, {precision_words(text)}" if text else ""


class DateDialog(Dialog):
    """Asks for a date and says how it is understood."""

    def __init__(  # noqa: PLR0917 - one for each part of the question
        self, parent: QWidget, name: str, title: str, lead: str, text: str, done: Callable[[str], object]
    ) -> None:
        super().__init__(parent, name, title, lead, width_px=440)
        self._done = done
        self.field = DateField(f"{name}.field", text)
        self.add_field(tr("Date"), self.field)
        self.meaning = words("", "small", "muted")
        self.body.addWidget(self.meaning)
        self.field.textChanged.connect(lambda _text: self.meaning.setText(self.field.meaning()))
        self.meaning.setText(self.field.meaning())
        self.add_buttons(tr("Set the date"), self._accept)
        self.field.selectAll()

    def _accept(self) -> None:
        def take() -> None:
            self._done(self.field.date())
            self.accept()

        self.attempt(take)


class TextDialog(Dialog):
    """Asks for one line."""

    def __init__(  # noqa: PLR0917 - one for each part of the question
        self, parent: QWidget, name: str, title: str, label: str, text: str, done: Callable[[str], object]
    ) -> None:
        super().__init__(parent, name, title, width_px=440)
        self._done = done
        self.field = QLineEdit(text)
        self.field.setObjectName(f"{name}.field")
        self.add_field(label, self.field)
        self.add_buttons(tr("Save"), self._accept)
        self.field.selectAll()

    def _accept(self) -> None:
        def take() -> None:
            self._done(self.field.text().strip())
            self.accept()

        self.attempt(take)


LONG_NAME = 44
_QUOTED = re.compile(r"“[^”\n]*”|\S+")


def shortened_names(text: str) -> str:
    """A message whose long names and paths have their middle left out, so that no line ends with a hole."""

    def shorter(found: re.Match[str]) -> str:
        part = found.group(0)
        if len(part) <= LONG_NAME:
            return part
        half = (LONG_NAME - 1) // 2
        return f"{part[:half].rstrip()}…{part[-half:].lstrip()}"

    return _QUOTED.sub(shorter, text)


class QuestionDialog(Dialog):
    """A choice that has to be made: a sentence and up to three answers; none is preselected."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        title: str,
        text: str,
        answers: Sequence[tuple[str, Callable[[], object]]],
        *,
        leave: str = "",
    ) -> None:
        super().__init__(parent, name, title, width_px=460)
        message = words(shortened_names(text), "body", "secondary", wrap=True)
        message.setToolTip("" if message.text() == text else text)
        message.setAccessibleName(text)
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(message)
        leave = leave or (tr("Cancel") if answers else tr("Close"))
        self.foot.addWidget(button(leave, f"{name}.cancel", self.reject))
        for place, (label, work) in enumerate(answers):
            self.foot.addWidget(button(label, f"{name}.answer.{place}", partial(self._take, work)))

    def _take(self, work: Callable[[], object]) -> None:
        self.accept()
        work()


def choose_files(parent: QWidget, title: str, folder: str, kinds: str, done: Callable[[list[Path]], object]) -> None:
    """Let a person choose files; never blocks the window's own event loop."""
    _choose(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFiles, done)


def choose_file(parent: QWidget, title: str, folder: str, kinds: str, done: Callable[[Path], object]) -> None:
    """Let a person choose one file."""
    _choose(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFile, lambda paths: done(paths[0]))


def choose_folder(parent: QWidget, title: str, folder: str, done: Callable[[Path], object]) -> None:
    """Let a person choose a folder."""
    _choose(parent, title, folder, "", QFileDialog.FileMode.Directory, lambda paths: done(paths[0]))


def choose_new(parent: QWidget, title: str, folder: str, done: Callable[[Path], object], *, name: str = "") -> None:
    """Let a person name something that is to be made; `name` is offered."""
    dialog = _dialog(parent, title, folder, "", QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if name:
        dialog.selectFile(name)
    dialog.filesSelected.connect(lambda names: done(Path(names[0])))
    dialog.open()


def _choose(  # noqa: PLR0917 - private; the three callers name every part
    parent: QWidget,
    title: str,
    folder: str,
    kinds: str,
    mode: QFileDialog.FileMode,
    done: Callable[[list[Path]], object],
) -> None:
    dialog = _dialog(parent, title, folder, kinds, mode)
    dialog.filesSelected.connect(lambda names: done([Path(name) for name in names]))
    dialog.open()


def _dialog(parent: QWidget, title: str, folder: str, kinds: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setObjectName("choose.files")
    dialog.setFileMode(mode)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if mode == QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    return dialog
