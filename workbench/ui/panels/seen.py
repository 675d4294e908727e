"""Texts seen in the picture and places, on what the heading of the panel says; written without leaving the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from workbench.model.review import FramePlace, FrameText
from workbench.ui import theme
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import Sign, brief, button, column, empty, row, tool, words
from workbench.ui.seen_work import SeenWork

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("", "Language not stated"),
    ("hy", "Armenian"),
    ("az", "Azerbaijani"),
    ("ru", "Russian"),
    ("ar", "Arabic"),
    ("ka", "Georgian"),
    ("en", "English"),
    ("fa", "Persian"),
    ("fr", "French"),
    ("he", "Hebrew"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
)


def language_words(code: str) -> str:
    """`Armenian`; a code without a name here stays a code."""
    return said(dict(LANGUAGES).get(code, code)) if code else ""


class SeenText(QTextEdit):
    """A few lines in any script, each in its own direction: a plain text field would begin them all on one side.

    Signals:
        done: Ctrl+Enter.
    """

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.setFixedHeight(theme.current().px(58))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Enter keeps what is written; Enter makes a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
            return
        super().keyPressEvent(event)


class _Form(QWidget):
    """Fields with Save and Cancel.

    Signals:
        closed: Saved or given up.
    """

    closed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "none")
        self.layout_ = column(self, gap=2)
        self.wrong = words("", "small", "bad", wrap=True)
        self.wrong.hide()
        self.foot = row(gap=3)
        self.foot.addStretch(1)
        self.foot.addWidget(button(tr("Cancel"), f"{name}.cancel", self.close_form))
        self.foot.addWidget(button(tr("Save"), f"{name}.save", self.save, kind="primary"))
        self.hide()

    def finish(self) -> None:
        """Put what is below the fields in."""
        self.layout_.addWidget(self.wrong)
        self.layout_.addLayout(self.foot)

    def save(self) -> None:
        """Keep what is written."""
        raise NotImplementedError

    def close_form(self) -> None:
        """Fold up."""
        self.wrong.hide()
        self.hide()
        self.closed.emit()

    def saved(self, _change: Any) -> None:
        """It is recorded."""
        self.close_form()

    def refuse(self, error: BaseException) -> None:
        """Say what does not fit; what was written stays."""
        self.wrong.setText(said(str(error)))
        self.wrong.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
            return
        super().keyPressEvent(event)


class TextForm(_Form):
    """Words, language, translation."""

    def __init__(self, work: SeenWork) -> None:
        super().__init__("seen.text")
        self._work = work
        self.known: FrameText | None = None
        self.text = SeenText()
        self.text.setObjectName("seen.text.words")
        self.text.setPlaceholderText(tr("Words as they stand in the picture"))
        self.text.setAccessibleName(tr("Words as they stand in the picture"))
        self.language = QComboBox()
        self.language.setObjectName("seen.text.language")
        self.language.setAccessibleName(tr("Language, or its code"))
        self.language.setEditable(True)
        for code, name in LANGUAGES:
            self.language.addItem(said(name), code)
        self.translation = QLineEdit()
        self.translation.setObjectName("seen.text.translation")
        self.translation.setPlaceholderText(tr("Translation"))
        self.translation.setAccessibleName(tr("Translation"))
        for widget in (self.text, self.language, self.translation):
            self.layout_.addWidget(widget)
        self.finish()
        self.text.done.connect(self.save)
        self.translation.returnPressed.connect(self.save)

    def open_form(self, known: FrameText | None) -> None:
        """Write a new text, or change one."""
        self.known = known
        self.text.setPlainText(known.text if known else "")
        code = known.language if known else ""
        place = self.language.findData(code)
        if place >= 0:
            self.language.setCurrentIndex(place)
        else:
            self.language.setEditText(code)
        self.translation.setText(known.translation if known else "")
        self.show()
        self.text.setFocus()

    def code(self) -> str:
        """The language chosen or typed, as a code."""
        typed = self.language.currentText().strip()
        place = self.language.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.language.itemData(place)) if place >= 0 else typed

    def save(self) -> None:
        """Keep the text."""
        fields = (self.text.toPlainText(), self.code(), self.translation.text())
        self._work.record_text(self.known, fields, self.saved, self.refuse)


class PlaceForm(_Form):
    """Place and coordinates."""

    def __init__(self, work: SeenWork) -> None:
        super().__init__("seen.place")
        self._work = work
        self.known: FramePlace | None = None
        self.place, self.coordinates = QLineEdit(), QLineEdit()
        for field, name, text in (
            (self.place, "seen.place.words", tr("Place in words")),
            (self.coordinates, "seen.place.coordinates", tr("Coordinates, such as 40.1792, 44.4991")),
        ):
            field.setObjectName(name)
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
            field.returnPressed.connect(self.save)
            self.layout_.addWidget(field)
        self._offered = ""
        self.place.textEdited.connect(self._offer_coordinates)
        self.finish()

    def _offer_coordinates(self, words: str) -> None:
        """Of a place of the case's list; what somebody wrote stays."""
        if self.coordinates.text() in ("", self._offered):
            self._offered = self._work.coordinates_of(words)
            self.coordinates.setText(self._offered)

    def open_form(self, known: FramePlace | None) -> None:
        """Write a new place, or change one."""
        self.known = known
        self.place.setText(known.place if known else "")
        self.coordinates.setText(known.coordinates if known else "")
        self.show()
        self.place.setFocus()

    def save(self) -> None:
        """Keep the place."""
        fields = (self.place.text(), self.coordinates.text())
        self._work.record_place(self.known, fields, self.saved, self.refuse)


class SeenSection(QWidget):
    """Lines for texts and places, and the two forms.

    Signals:
        left: A form was closed; the keyboard goes back to the picture.
    """

    left = Signal()

    def __init__(self, work: SeenWork, when: Callable[[Any], str]) -> None:
        super().__init__()
        self.setObjectName("seen.section")
        self.setProperty("surface", "none")
        self._work, self._when = work, when
        outer = column(self, gap=4)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.current().px(4))
        outer.addLayout(self._lines)
        self.text_form, self.place_form = TextForm(work), PlaceForm(work)
        foot = row(gap=3)
        self.add_text = button(
            tr("Text seen"), "seen.add_text", lambda: self.write_text(None), kind="ghost", icon="languages"
        )
        self.add_place = button(
            tr("Place"), "seen.add_place", lambda: self.write_place(None), kind="ghost", icon="flag"
        )
        foot.addWidget(self.add_text)
        foot.addWidget(self.add_place)
        foot.addStretch(1)
        outer.addLayout(foot)
        for form in (self.text_form, self.place_form):
            outer.addWidget(form)
            form.closed.connect(self.left)

    def write_text(self, known: FrameText | None) -> None:
        """Open the form for a text."""
        self.place_form.hide()
        self.text_form.open_form(known)

    def write_place(self, known: FramePlace | None) -> None:
        """Open the form for a place."""
        self.text_form.hide()
        self.place_form.open_form(known)

    def close_forms(self) -> None:
        """Another medium: what was half written belongs to the one before."""
        for form in (self.text_form, self.place_form):
            form.hide()

    def show_seen(self, texts: list[FrameText], places: list[FramePlace], *, writable: bool) -> None:
        """What the scope bears."""
        empty(self._lines)
        for text in texts:
            detail = [language_words(text.language), text.translation]
            self._lines.addWidget(
                self._line(
                    ("languages", f"text.{text.id}", text.text, "; ".join(part for part in detail if part)),
                    self._when(text.span),
                    (partial(self.write_text, text), partial(self._work.remove_text, text.id)),
                    writable,
                )
            )
        for place in places:
            self._lines.addWidget(
                self._line(
                    ("flag", f"place.{place.id}", place.place, place.coordinates),
                    self._when(place.span),
                    (partial(self.write_place, place), partial(self._work.remove_place, place.id)),
                    writable,
                )
            )
        for made in (self.add_text, self.add_place):
            made.setEnabled(writable)

    @staticmethod
    def _line(
        about: tuple[str, str, str, str],
        when: str,
        work: tuple[Callable[[], object], Callable[[], object]],
        writable: bool,
    ) -> QWidget:
        """One text or place: sign, words in their own direction, detail, and what can be done with it."""
        icon, name, text, detail = about
        line = QWidget()
        layout = row(line, gap=3)
        layout.addWidget(Sign(icon, small=True), 0, Qt.AlignmentFlag.AlignTop)
        said = column(gap=0)
        head = words(text, "small", "primary", wrap=True)
        head.setObjectName(f"seen.{name}.words")
        head.setToolTip(when)
        said.addWidget(head)
        if detail:
            said.addWidget(words(detail, "caption", "muted", wrap=True))
        layout.addLayout(said, 1)
        if writable:
            for sign, part, tip, do in (
                ("pencil", "edit", tr("Change “{text}”"), work[0]),
                ("x", "remove", tr("Remove “{text}”"), work[1]),
            ):
                made = tool(sign, f"seen.{name}.{part}", tip.format(text=brief(text)), do)
                layout.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return line
