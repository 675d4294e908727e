"""The verdict on the chosen claim: the small form of the desk and the parts the Verdict view is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.commands.verdict import contradiction, newer_sentence, not_established
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId
from workbench.model.review import (
    Category,
    Claim,
    Confidence,
    Likelihood,
    Pillar,
    Rating,
    Stance,
    Verdict,
)
from workbench.ui import icons, theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import (
    category,
    confidence,
    likelihood,
    plural,
    rating,
    tr,
    why_locked,
)
from workbench.ui.panels.pieces import button, column, row, set_look, tool, words
from workbench.ui.panels.pillars import PillarLine, icon_size, say_why
from workbench.ui.panels.pin_side import PinSide
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.headers import SectionHeader
from workbench.ui.widgets.labels import TextLabel

SAVE_AFTER_MS = 1200


class Choice(QComboBox):
    """A choice of enum values with their words; the first entry may mean "not stated"."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(icon_size())
        self.currentTextChanged.connect(self.setToolTip)  # in a narrow panel a long word is cut

    def event(self, event: QEvent) -> bool:
        """Letters find an entry here; they are not keys of the window while the field has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if held == Qt.KeyboardModifier.NoModifier and event.text().strip().isprintable() and event.text().strip():
                event.accept()
                return True
        return super().event(event)

    def wheelEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Scrolling past a form never changes an answer."""
        event.ignore()  # type: ignore[attr-defined]

    def choose(self, value: object) -> None:
        """Show a value without a signal."""
        place = max(0, self.findData(value))
        if place == self.currentIndex():
            return  # letters typed so far go on finding an entry
        blocked = self.blockSignals(True)
        self.setCurrentIndex(place)
        self.blockSignals(blocked)


def rating_choice(name: str) -> Choice:
    """All ratings."""
    box = Choice(name, tr("The claim is"))
    for value in (Rating.NOT_YET_CHECKED, *(one for one in Rating if one is not Rating.NOT_YET_CHECKED)):
        word = rating(value)
        tone = {"good": "state.good", "warn": "state.warn", "bad": "state.bad"}.get(word.tone, "text.secondary")
        box.addItem(icons.icon(word.icon, tone), word.text, value.value)
    return box


def relabel(box: Choice, state: CaseState) -> None:
    """Ratings as the desk of this case calls them."""
    for place in range(box.count()):
        box.setItemText(place, rating(Rating(box.itemData(place)), state).text)


def likelihood_choice(name: str) -> Choice:
    """ICD-203 words, or none."""
    box = Choice(name, tr("How likely is this"))
    box.addItem(tr("Not stated"), "")
    for value in Likelihood:
        box.addItem(likelihood(value), value.value)
    return box


def confidence_choice(name: str) -> Choice:
    """How sure the work is, or not stated."""
    box = Choice(name, tr("How sure is the work"))
    box.addItem(tr("Not stated"), "")
    for value in Confidence:
        box.addItem(confidence(value), value.value)
    return box


class TextBox(QPlainTextEdit):
    """A few lines of text that grow with what is written; Tab leaves it."""

    def __init__(self, name: str, label: str, lines: int = 2) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        wanted = max(self._lines, min(8, int(self.document().size().height())))
        self.setFixedHeight(wanted * self.fontMetrics().lineSpacing() + theme.current().px(16))

    def set_text(self, text: str) -> None:
        """Show a text without a signal, keeping the cursor when it is the same."""
        if text != self.toPlainText():
            blocked = self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(blocked)
            self._fit()


class CategoryChips(QWidget):
    """What the footage itself is: several may be chosen unless they contradict.

    Signals:
        changed: A person chose or let go of one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rating = Rating.NOT_YET_CHECKED
        outer = column(self, gap=2)
        chips = QWidget()
        outer.addWidget(chips)
        self.reason = words("", "caption", "muted", wrap=True)
        self.reason.setObjectName("category.reason")
        self.reason.hide()
        outer.addWidget(self.reason)
        flow = FlowLayout(chips, gap_px=theme.current().px(6))
        self.buttons: dict[Category, QToolButton] = {}
        for value in Category:
            made = QToolButton()
            made.setObjectName(f"category.{value.value}")
            made.setText(category(value))
            made.setCheckable(True)
            made.setAccessibleName(tr("The footage is: {category}").format(category=category(value)))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setProperty("kind", "play")
            made.setIconSize(icon_size())
            made.clicked.connect(lambda _checked=False: self._chosen())
            self.buttons[value] = made
            flow.addWidget(made)

    def _chosen(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        for made in self.buttons.values():
            made.setIcon(icons.icon("check", "accent.text") if made.isChecked() else icons.icon("plus"))
            style = Qt.ToolButtonStyle
            made.setToolButtonStyle(style.ToolButtonTextBesideIcon if made.isChecked() else style.ToolButtonTextOnly)
        chosen = self.values()
        reasons = []
        for value, made in self.buttons.items():
            reason = "" if made.isChecked() else contradiction((*chosen, value), self._rating)
            made.setEnabled(not reason)
            say_why(made, said(reason) if reason else "")
            reasons.append(reason)
        present = contradiction(chosen, self._rating)
        self.reason.setText(said(present or next((one for one in reasons if one), "")))
        self.reason.setVisible(bool(self.reason.text()))

    def show_rating(self, value: Rating) -> None:
        """The rating they stand beside; some contradict it."""
        self._rating = value
        self._mark()

    def values(self) -> tuple[Category, ...]:
        """Those chosen."""
        return tuple(value for value, made in self.buttons.items() if made.isChecked())

    def show_values(self, values: tuple[Category, ...]) -> None:
        """Show without a signal."""
        for value, made in self.buttons.items():
            made.setChecked(value in values)
        self._mark()


class VerdictForm(QWidget):
    """All fields of a verdict on one model; saved a moment after the last change, half-typed texts as drafts.

    Args:
        case, work, actions: Of the window.
        name: Head of the object names ("verdict" on the desk, "form" in the Verdict view).
        full: With categories and the longer texts.
    """

    def __init__(self, case: CaseModel, work: DeskWork, actions: Actions, name: str, *, full: bool) -> None:
        super().__init__()
        self._case, self._work, self._actions, self._full = case, work, actions, full
        self._loaded: tuple[int | None, Verdict | None] = (None, None)
        self._claim_id: int | None = None
        self._saving = 0
        self.rating = rating_choice(f"{name}.rating")
        self.likelihood = likelihood_choice(f"{name}.likelihood")
        self.confidence = confidence_choice(f"{name}.confidence")
        self.conclusion = TextBox(f"{name}.conclusion", tr("In one sentence"), 2 if not full else 3)
        self.rationale = TextBox(f"{name}.rationale", tr("Reasons"), 2 if not full else 4)
        self.categories = CategoryChips()
        self.pillars = {value: PillarLine(value, full=full) for value in Pillar}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self.rating.activated.connect(lambda _index: self.categories.show_rating(Rating(self.rating.currentData())))
        for box in (self.rating, self.likelihood, self.confidence):
            box.activated.connect(lambda _index: self.save())
        for text in (self.conclusion, self.rationale):
            text.textChanged.connect(self._typed)
        self.categories.changed.connect(self.save)
        for line in self.pillars.values():
            line.changed.connect(self._typed)
        case.claim_changed.connect(self.load)
        case.changed.connect(self._changed)
        work.register_form(self)
        if not full:  # kept for the values alone: without an owner they would outlive the window
            for unused in (self.confidence, self.rationale, self.categories):
                unused.setParent(self)
                unused.hide()

    def _typed(self) -> None:
        self._timer.start()
        self._work.draft_soon()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"verdicts", "claims", "evidence"}:
            self.load()

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self._timer.isActive()

    @property
    def claim_id(self) -> int | None:
        """The claim the fields belong to."""
        return self._claim_id

    def texts(self) -> dict[str, str]:
        """What is half typed, by field."""
        return {"conclusion": self.conclusion.toPlainText(), "rationale": self.rationale.toPlainText()}

    def load(self) -> None:
        """Show the verdict on the chosen claim; what was typed for another claim is saved first."""
        if self._case.state is not None:
            relabel(self.rating, self._case.state)
        if self.dirty and self._claim_id != self._case.claim_id:
            self.save()
        same = self._claim_id == self._case.claim_id
        if same and (self.dirty or self._saving):
            return  # what a person is writing is never replaced by what was recorded before
        self._claim_id = self._case.claim_id
        verdict = self._case.verdict()
        shown = verdict or Verdict(ClaimId(self._claim_id or 0))
        self.rating.choose(shown.rating.value)
        self.likelihood.choose(shown.likelihood.value if shown.likelihood else "")
        self.confidence.choose(shown.confidence.value if shown.confidence else "")
        self.conclusion.set_text(shown.conclusion)
        self.rationale.set_text(shown.rationale)
        self.categories.show_values(shown.categories)
        self.categories.show_rating(shown.rating)
        answers = {answer.pillar: answer for answer in shown.pillars}
        for value, line in self.pillars.items():
            line.show_answer(answers.get(value))
        self._lock(why_locked(self._case.state, self._case.claim()))

    def _lock(self, reason: str) -> None:
        """Disable every field with the reason, or none."""
        fields: list[QWidget] = [self.rating, self.likelihood, self.confidence, self.categories]
        for line in self.pillars.values():
            line.lock(reason)
        for widget in fields:
            widget.setEnabled(not reason)
            set_look(widget, "locked", "true" if reason else "")
            say_why(widget, reason)
        for box in (self.conclusion, self.rationale):
            box.setReadOnly(bool(reason))
            box.setEnabled(not reason)
            set_look(box, "locked", "true" if reason else "")  # what was decided is there to be read
            say_why(box, reason)

    def verdict(self) -> Verdict:
        """What the fields say now."""
        before = self._case.state.verdicts.get(ClaimId(self._claim_id or 0)) if self._case.state else None
        chance, sure = self.likelihood.currentData(), self.confidence.currentData()
        return replace(
            before or Verdict(ClaimId(self._claim_id or 0)),
            rating=Rating(self.rating.currentData()),
            likelihood=Likelihood(chance) if chance else None,
            confidence=Confidence(sure) if sure else None,
            conclusion=self.conclusion.toPlainText().strip(),
            rationale=self.rationale.toPlainText().strip(),
            categories=self.categories.values() if self._full or before is None else before.categories,
            pillars=tuple(answer for line in self.pillars.values() if (answer := line.answer()) is not None),
        )

    def save(self) -> None:
        """Record the draft if it differs from what is recorded."""
        self._timer.stop()
        state = self._case.state
        if self._claim_id is None or state is None or not self._case.writable:
            return
        before = state.verdicts.get(ClaimId(self._claim_id))
        if before is not None and before.final:
            return
        after = self.verdict()
        if after != (before or Verdict(ClaimId(self._claim_id))):
            self._saving += 1
            self._work.save_verdict(after, self._saved)

    def _saved(self) -> None:
        self._saving -= 1
        self.load()


class VerdictPanel(QWidget):
    """The small form at the right of the desk."""

    def __init__(self, case: CaseModel, work: DeskWork, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("verdict.panel")
        self._case = case
        self.header = SectionHeader(tr("Verdict"), line_above=True)
        self.header.add_widget(tool("maximize", "verdict.full", tr("The whole form"), actions["view.verdict"].trigger))
        self.form = VerdictForm(case, work, actions, "verdict", full=False)
        body = QWidget()
        body.setProperty("surface", "none")
        layout = column(body, margins=(5, 0, 5, 5), gap=4)
        self.sides = tuple(PinSide(case, work, actions, stance) for stance in (Stance.AGAINST, Stance.FOR))
        sides = QWidget()
        pins = FlowLayout(sides, gap_px=theme.current().px(6))
        for made in self.sides:
            pins.addWidget(made)
        layout.addWidget(sides)
        choices = QGridLayout()
        choices.setSpacing(theme.current().px(6))
        choices.setColumnStretch(0, 3)
        choices.setColumnStretch(1, 2)
        choices.addWidget(self.form.rating, 0, 0)
        choices.addWidget(self.form.likelihood, 0, 1)
        layout.addLayout(choices)
        layout.addWidget(self.form.conclusion)
        for line in self.form.pillars.values():
            layout.addWidget(line)
        foot = row(gap=4)
        pin = words()
        side = theme.current().size("control.icon_small")
        pin.setPixmap(icons.icon("pin").pixmap(side, side))
        self.pinned = words("", "small", "secondary")
        self.finalise = finalise_button(actions, "verdict.finalise_button", lambda: work.focus_picture())  # noqa: PLW0108 - set later
        self.reopen = button(tr("Reopen…"), "verdict.reopen_button", actions["verdict.reopen"].trigger)
        foot.addWidget(pin)
        foot.addWidget(self.pinned, 1)
        foot.addWidget(self.reopen)
        foot.addWidget(self.finalise)
        layout.addLayout(foot)
        self.newer = words("", "small", "warn", wrap=True)
        self.newer.setObjectName("verdict.newer")
        layout.addWidget(self.newer)
        self.locked = words("", "caption", "muted", wrap=True)
        layout.addWidget(self.locked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(body)
        outer.addWidget(self.form)
        self.form.hide()
        case.changed.connect(lambda _kinds: self.refresh())
        case.claim_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Heading, number of pins and the buttons that fit."""
        claim, verdict, state = self._case.claim(), self._case.verdict(), self._case.state
        for made in self.sides:
            made.refresh()
        if claim is None or state is None:
            self.header.set_detail(tr("no claim chosen"))
            self.pinned.setText("")
            return
        self.header.set_detail(f"{tr('claim {n}').format(n=claim.number)}, {stand(verdict)}")
        pins = sum(one.claim_id == claim.id for one in state.evidence)
        self.pinned.setText(plural(pins, "{n} piece of evidence pinned", "{n} pieces of evidence pinned"))
        final = verdict is not None and verdict.final
        self.finalise.setHidden(final)
        show_reopen(self.reopen, state, final)
        reason = why_locked(state, claim)
        self.locked.setText(reason)
        self.locked.setVisible(bool(reason))
        show_newer(self.newer, state, claim)


def show_reopen(made: QPushButton, state: CaseState, final: bool) -> None:
    """The way back from a final verdict; in a case that can only be read it says why it is shut."""
    made.setVisible(final)
    made.setEnabled(not state.read_only)
    say_why(made, said(state.read_only))


def show_newer(label: TextLabel, state: CaseState, claim: Claim | None) -> None:
    """What was found since a final verdict; nothing where nothing was."""
    text = said(newer_sentence(state, claim))
    label.setText(tr("Newer match: {text}").format(text=text) if text else "")
    label.setVisible(bool(text))


def stand(verdict: Verdict | None) -> str:
    """`draft`, `final`, `reopened` or `none yet`."""
    if verdict is None or verdict.revision == 0:
        return tr("none yet")
    if verdict.final:
        return tr("final")
    return tr("reopened") if verdict.reopened else tr("draft")


def finalise_button(actions: Actions, name: str, leave: Callable[[], object]) -> QPushButton:
    """The one filled button of a verdict.

    Args:
        leave: Takes the keyboard when the button goes; Qt would give it to what comes next, as far as the header,
            where arrows turn the views.
    """
    made = button(tr("Finalise…"), name, actions["verdict.finalise"].trigger, kind="primary")
    action = actions["verdict.finalise"]

    def follow() -> None:
        had_keyboard = made.window().focusWidget() is made
        made.setEnabled(action.isEnabled())
        made.setToolTip(action.toolTip())
        if had_keyboard and not made.isEnabled():
            leave()

    action.changed.connect(follow)
    follow()
    return made


def open_points(case: CaseModel) -> tuple[str, ...]:
    """What is not established for the chosen claim, in sentences."""
    if case.state is None or case.claim_id is None:
        return ()
    return tuple(map(said, not_established(case.state, case.claim_id)))
