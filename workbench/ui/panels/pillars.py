"""One of the five questions: its light with a word, its note, and how much evidence answers it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QToolButton, QWidget

from workbench.model.review import Pillar, PillarAnswer, PillarState
from workbench.ui import icons, theme
from workbench.ui.direction import Menu
from workbench.ui.models.words import pillar, pillar_question, pillar_state, plural, tr
from workbench.ui.panels.dragging import carries_evidence
from workbench.ui.panels.pieces import set_look, words


def say_why(widget: QWidget, reason: str) -> None:
    """Why something cannot be done now, for the pointer and the status strip."""
    widget.setToolTip(reason)
    widget.setStatusTip(reason)


def _tone(tone: str) -> str:
    return {"good": "state.good", "warn": "state.warn", "bad": "state.bad"}.get(tone, "text.muted")


def icon_size() -> QSize:
    """Icons grow with the text."""
    side = theme.current().size("control.icon_small")
    return QSize(side, side)


class PillarLine(QWidget):
    """One of the five questions: state and note.

    Signals:
        changed: A person answered.
        dropped(mime data): Evidence was dragged here.
    """

    changed = Signal()
    dropped = Signal(object)

    def __init__(self, value: Pillar, *, full: bool = False) -> None:
        """Make the line; `full` shows the word of the state beside its icon."""
        super().__init__()
        self.value = value
        self._full = full
        self._locked = ""
        self.state = PillarState.NOT_ESTABLISHED
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().size("space.4"))
        self._grid.setVerticalSpacing(theme.current().size("space.1"))
        self.sign = QToolButton()
        self.sign.setObjectName(f"pillar.{value.value}")
        self.sign.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign.setIconSize(icon_size())
        self.sign.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = Menu(self.sign)
        for state in PillarState:
            word = pillar_state(state)
            made = menu.addAction(icons.icon(word.icon, _tone(word.tone)), word.text)
            made.setObjectName(f"pillar.{value.value}.{state.value}")
            made.triggered.connect(lambda _checked=False, state=state: self._answered(state))
        self.sign.setMenu(menu)
        if full:
            self.sign.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.sign.setFixedWidth(theme.current().px(148))
            self.sign.setProperty("tone", "neutral")
        name = words(pillar(value), "small")
        name.setFixedWidth(theme.current().px(84))
        name.setToolTip(pillar_question(value))
        self.note = QLineEdit()
        self.note.setObjectName(f"pillar.{value.value}.note")
        self.note.setProperty("size", "small")
        self.note.setAccessibleName(pillar_question(value))
        self.note.setPlaceholderText(tr("Not established"))
        self.note.textEdited.connect(lambda _text: self.changed.emit())
        self._name = name
        self.pins = words("", "small", "muted")
        self.pins.setObjectName(f"pillar.{value.value}.pins")
        if not full:
            self.pins.hide()
        self.pins.setFixedWidth(theme.current().px(96))
        self.pins.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.set_narrow(False)
        self.show_answer(None)

    def set_narrow(self, narrow: bool) -> None:
        """In little room the note takes a line of its own, and so does how much is pinned."""
        for widget in (self.sign, self._name, self.note, self.pins):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.sign, 0, 0)
        self._grid.addWidget(self._name, 0, 1)
        if narrow:
            self._grid.addWidget(self.pins, 1, 0, 1, 3)
            self._grid.addWidget(self.note, 2, 0, 1, 3)
        else:
            self._grid.addWidget(self.note, 0, 2)
            self._grid.addWidget(self.pins, 0, 3)
        self._grid.setColumnStretch(2, 1)

    def lock(self, reason: str) -> None:
        """Let nothing be changed, for a reason, or all; the light keeps its colour."""
        for action in self.sign.menu().actions():
            action.setEnabled(not reason)
        self.note.setReadOnly(bool(reason))
        self.note.setEnabled(not reason)
        set_look(self.note, "locked", "true" if reason else "")
        say_why(self.note, reason)
        self._locked = reason
        self._set_state(self.state)

    def show_pins(self, titles: list[str]) -> None:
        """How much evidence answers this question, and in the tip which."""
        self.pins.setText(plural(len(titles), "{n} pinned", "{n} pinned") if titles else tr("nothing pinned"))
        self.pins.setToolTip("\n".join(titles) or tr("Drag evidence here, or use the pencil of a pin."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Evidence may be dragged to the question it answers."""
        if carries_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """It answers this question."""
        self.dropped.emit(event.mimeData())
        event.acceptProposedAction()

    def _answered(self, state: PillarState) -> None:
        self._set_state(state)
        self.changed.emit()

    def _set_state(self, state: PillarState) -> None:
        self.state = state
        word = pillar_state(state)
        self.sign.setIcon(icons.icon(word.icon, _tone(word.tone)))
        self.sign.setText(f" {word.text}" if self._full else "")  # the space keeps the word off its icon
        set_look(self.sign, "tone", word.tone if self._full else "")
        self.sign.setAccessibleName(tr("{question}: {state}").format(question=pillar(self.value), state=word.text))
        self.sign.setToolTip(" ".join((pillar_question(self.value), word.text + ".", self._locked)).strip())

    def show_answer(self, answer: PillarAnswer | None) -> None:
        """Show an answer without a signal."""
        self._set_state(answer.state if answer else PillarState.NOT_ESTABLISHED)
        text = answer.note if answer else ""
        if text != self.note.text():
            self.note.setText(text)

    def answer(self) -> PillarAnswer | None:
        """The answer given, or None for an untouched question."""
        note = self.note.text().strip()
        if self.state is PillarState.NOT_ESTABLISHED and not note:
            return None
        return PillarAnswer(self.value, self.state, note)
