"""The whole verdict on one claim: evidence for and against, the five questions, the form, what is not established."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workbench.commands import verdict as verdict_commands
from workbench.model.case import CaseState
from workbench.model.media import MediaItem, MediaKind
from workbench.model.review import Claim, Pillar, Rating, Stance, Verdict
from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.direction import shielded
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key, timeline_data
from workbench.ui.models.words import category as category_words
from workbench.ui.models.words import (
    date_words,
    evidence_title,
    is_clip,
    is_finding,
    medium_state,
    rating,
    size_words,
    tr,
    why_locked,
)
from workbench.ui.panels.dragging import DragSource, dragged_evidence
from workbench.ui.panels.elsewhere import ElsewherePanel
from workbench.ui.panels.evidence import EvidenceColumn, OutsidePin, allow
from workbench.ui.panels.figures import FiguresPanel
from workbench.ui.panels.pieces import Columns, button, card, column, empty, row, scrolling, surface, words
from workbench.ui.panels.second import SecondAnswers, SecondForm
from workbench.ui.panels.verdict import VerdictForm, finalise_button, open_points, show_newer, show_reopen, stand
from workbench.ui.widgets.coverage_bar import CoverageBar
from workbench.ui.widgets.labels import ElidedLabel, divider

NARROW_PX = 640
CAUTION = "An old clip does not show that the event did not happen."


def has_caution(state: CaseState, claim: Claim | None) -> bool:
    """Whether the caution is printed: a finding stands, or the rating is false context."""
    if claim is None:
        return False
    verdict = state.verdicts.get(claim.id)
    found = (match for media_id in claim.media_ids for match in state.matches_of(media_id))
    return any(is_finding(state, claim, match) for match in found) or (
        verdict is not None and verdict.rating is Rating.FALSE_CONTEXT
    )


class NumberBadge(QWidget):
    """The number square of a claim, as in the list of claims."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        side = theme.current().px(18)
        self.setFixedSize(side + theme.current().px(14), side)

    def set_number(self, number: int) -> None:
        """Another claim."""
        self._number = number
        self.setAccessibleName(tr("Claim {n}").format(n=number))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The square."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.paint_number(painter, QPointF(0, 0), self._number)


def history_lines(
    revisions: tuple[Verdict, ...], reasons: Mapping[int, str] | None = None, state: CaseState | None = None
) -> list[tuple[str, str]]:
    """When and how a verdict came about, newest first; revisions of only a text are told as such.

    Args:
        revisions: Oldest first.
        reasons: Why it was reopened, by the revision that was open again.
        state: The case, for what its desk calls verdicts.
    """
    lines: list[tuple[str, str]] = []
    before: Verdict | None = None
    for one in revisions:
        word = rating(one.rating, state).text
        if before is None:
            text = (
                tr("First draft: {word}").format(word=word) if not one.final else tr("Final: {word}").format(word=word)
            )
        elif one.final and not before.final:
            text = tr("Final: {word}").format(word=word)
        elif one.second_analyst and not before.second_analyst:
            text = tr("Confirmed by {name} after seeing it").format(name=one.second_analyst)
        elif before.final and not one.final:
            why = (reasons or {}).get(one.revision, "")
            text = tr("Reopened: {why}").format(why=why.rstrip(".")) if why else tr("Reopened")
        elif one.rating is not before.rating:
            text = tr("Changed from “{old}” to “{new}”").format(old=rating(before.rating, state).text, new=word)
        elif one.categories == before.categories:
            text = tr("Reasons or answers changed")
        else:
            text = ""
        if before is not None and one.categories != before.categories:
            old = ", ".join(category_words(one_of) for one_of in before.categories) or tr("none")
            text = ". ".join(filter(None, (text, tr("Category before: {old}").format(old=old))))
        who = tr(", by {name}").format(name=one.analyst) if one.analyst else ""
        lines.append((f"{date_words(one.at[:10])}, {one.at[11:16]} UTC" if one.at else "", text + who))
        before = one
    return lines[::-1]


class VerdictView(QWidget):
    """Left the argument, right the form."""

    def __init__(self, case: CaseModel, gate: PictureGate, work: DeskWork, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("view.verdict.page")
        self._case, self._actions = case, actions
        self._gate = gate
        self.form = VerdictForm(case, work, actions, "form", full=True)
        self.form.hide()
        self.against = EvidenceColumn(case, gate, work, Stance.AGAINST)
        self.speaks_for = EvidenceColumn(case, gate, work, Stance.FOR)
        self.outside = OutsidePin(case, work)
        self.figures = FiguresPanel(gate, work)
        self.second_form = SecondForm(case, work)
        self.second = SecondAnswers(actions)
        for value, line in self.form.pillars.items():
            line.dropped.connect(partial(self._answer, work, value))
        self.elsewhere = ElsewherePanel(case)
        self._narrow = False
        split = Columns("verdict.columns", (1200, 400), 0)
        self._left = scrolling(self._build_left(), "verdict.left")
        split.add_panels(self._left, self._build_right())
        self._left.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        layout.addWidget(self.form)
        case.changed.connect(self._changed)
        case.claim_changed.connect(self._changed)

    def _build_left(self) -> QWidget:
        content = QWidget()
        surface(content, "window")
        layout = column(content, margins=(7, 6, 7, 6), gap=4)
        head = row(gap=4)
        self.number = NumberBadge()
        self.place = words("", "small", "muted")
        head.addWidget(self.number)
        head.addWidget(self.place)
        head.addStretch(1)
        self.last = button("", "verdict.last", self._actions["claims.last"].trigger, kind="ghost", icon="chevron-left")
        self.next = button("", "verdict.next", self._actions["claims.next"].trigger, kind="ghost", icon="chevron-right")
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the words
        head.addWidget(self.last)
        head.addWidget(self.next)
        layout.addLayout(head)
        self.sentence = words("", "title", wrap=True)
        self.source = words("", "small", "muted", wrap=True)
        layout.addWidget(self.sentence)
        layout.addWidget(self.source)
        self._media = column(gap=3)
        layout.addSpacing(8)
        layout.addLayout(self._media)
        layout.addSpacing(8)
        self._columns = QGridLayout()
        self._columns.setVerticalSpacing(theme.current().px(8))
        self._set_narrow(False)
        layout.addLayout(self._columns)
        layout.addWidget(self.outside)
        layout.addWidget(self.elsewhere)
        layout.addSpacing(12)
        layout.addWidget(self.figures)
        layout.addSpacing(12)
        self.questions_title = words(tr("Five questions"), "section")
        layout.addWidget(self.questions_title)
        self.questions, inside = card()
        for value in Pillar:
            inside.addWidget(self.form.pillars[value])
        layout.addWidget(self.questions)
        layout.addSpacing(12)
        self.history_title = words(tr("How this verdict came about"), "section")
        layout.addWidget(self.history_title)
        self._history = QGridLayout()
        self._history.setHorizontalSpacing(theme.current().px(16))
        self._history.setColumnStretch(1, 1)
        layout.addLayout(self._history)
        layout.addStretch(1)
        return content

    def _set_narrow(self, narrow: bool) -> None:
        """Side by side where there is room for both columns; else one below the other."""
        self._narrow = narrow
        self._place_columns()
        self.outside.set_narrow(narrow)
        for line in self.form.pillars.values():
            line.set_narrow(narrow)

    def _place_columns(self) -> None:
        alone = self._narrow or self._case.second_claim_id is not None
        for place, part in enumerate((self.against, self.speaks_for)):
            self._columns.removeWidget(part)
            self._columns.addWidget(part, place if alone else 0, 0 if alone else place)
        self._columns.setColumnStretch(0, 1)
        self._columns.setColumnStretch(1, 0 if alone else 1)
        self._columns.setHorizontalSpacing(0 if alone else theme.current().px(16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Columns as the room allows, once the left part has its width: this view is resized before its parts are."""
        if watched is self._left and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        narrow = self._left.width() < theme.current().px(NARROW_PX)
        if narrow != self._narrow:
            self._set_narrow(narrow)
            state, claim = self._case.state, self._case.claim()
            if state is not None and claim is not None:
                self._show_media(state, claim)

    def _build_right(self) -> QWidget:
        side = QWidget()
        surface(side, "panel")
        whole = column(side)
        self.first = QWidget()
        whole.addWidget(self.first, 1)
        whole.addWidget(self.second_form, 1)
        outer = column(self.first)
        head = row(margins=(5, 4, 5, 0), gap=4)
        head.addWidget(words(tr("Verdict"), "section"))
        self.state = words("", "body", "muted")
        head.addWidget(self.state)
        head.addStretch(1)
        outer.addLayout(head)
        self.newer = words("", "small", "warn", wrap=True)
        self.newer.setObjectName("form.newer")
        told = row(margins=(5, 1, 5, 2))
        told.addWidget(self.newer)
        outer.addLayout(told)
        fields = QWidget()
        surface(fields, "panel")
        layout = column(fields, margins=(5, 3, 5, 5), gap=3)
        form = self.form
        for label, widget in (
            (tr("The claim is"), form.rating),
            (tr("In one sentence"), form.conclusion),
            (tr("The footage itself is"), form.categories),
            (tr("Reasons"), form.rationale),
        ):
            layout.addWidget(words(label, "small", "secondary"))
            layout.addWidget(widget)
        layout.addLayout(self._build_pair())
        layout.addSpacing(8)
        frame, inside = card()
        inside.addWidget(words(tr("Not established"), "section"))
        self.points = words("", "small", "secondary", wrap=True)
        inside.addWidget(self.points)
        layout.addWidget(frame)
        self.caution, inside = card()
        inside.addWidget(words(tr("Printed with this verdict"), "section"))
        inside.addWidget(words(said(CAUTION), "small", "secondary", wrap=True))
        layout.addWidget(self.caution)
        layout.addSpacing(8)
        layout.addWidget(divider())
        layout.addWidget(self.second)
        layout.addStretch(1)
        outer.addWidget(scrolling(fields, "verdict.form"), 1)
        outer.addWidget(divider())
        outer.addLayout(self._build_foot())
        side.setMinimumWidth(theme.current().px(320))
        return side

    def _build_pair(self) -> QGridLayout:
        """How likely, and apart from it how sure the work is."""
        pair = QGridLayout()
        pair.setHorizontalSpacing(theme.current().px(8))
        pair.addWidget(words(tr("How likely is this"), "small", "secondary", wrap=True), 0, 0)
        pair.addWidget(words(tr("How sure is the work"), "small", "secondary"), 0, 1)
        pair.addWidget(self.form.likelihood, 1, 0)
        pair.addWidget(self.form.confidence, 1, 1)
        return pair

    def _build_foot(self) -> QVBoxLayout:
        part = column(margins=(5, 5, 5, 5))
        line = row(gap=4)
        self.foot = words("", "caption", "muted", wrap=True)
        line.addWidget(self.foot, 1)
        self.keep = button(tr("Keep as draft"), "form.save", self._actions["verdict.save"].trigger)
        self.reopen = button(tr("Reopen…"), "form.reopen", self._actions["verdict.reopen"].trigger)
        self.finalise = finalise_button(self._actions, "form.finalise", self._left.setFocus)
        for widget in (self.keep, self.reopen, self.finalise):
            line.addWidget(widget)
        part.addLayout(line)
        return part

    def _changed(self, _kinds: object = None) -> None:
        if self.isVisible():
            self.refresh()

    def shown(self) -> None:
        """The view comes to the front; the keyboard scrolls it, and acts on nothing by chance."""
        self.refresh()
        self._left.setFocus()

    def refresh(self) -> None:
        """Show the chosen claim."""
        state, claim = self._case.state, self._case.claim()
        self.second_form.refresh()
        if state is None:
            return
        hidden = self._case.second_claim_id is not None
        for widget in (self.first, self.questions_title, self.questions, self.outside):
            widget.setHidden(hidden)
        self._place_columns()
        self._show_pins(state, claim)
        self.outside.refresh()
        self.elsewhere.refresh()
        self.against.refresh()
        self.speaks_for.refresh()
        verdict = self._case.verdict()
        final = verdict is not None and verdict.final
        self.finalise.setHidden(final)
        self.keep.setHidden(final)
        show_reopen(self.reopen, state, final)
        show_newer(self.newer, state, claim)
        locked = why_locked(state, claim)
        self.foot.setText(locked or tr("Locks the date and the state of the library."))
        allow(self.keep, locked)
        self.caution.setVisible(has_caution(state, claim))
        self._show_steps(state, claim)
        self._load_history(claim)
        self.state.setText(stand(verdict))
        self.second.show_answers(state, claim)
        self.points.setText("\n".join(f"• {point}" for point in open_points(self._case)) or tr("Nothing left open."))
        if claim is None:
            self.figures.show_figures(state, None)
            self.sentence.setText(tr("No claim yet. Mark a sentence in the article or write one."))
            self.place.setText("")
            return
        self.number.set_number(claim.number)
        place, total = state.claims.index(claim) + 1, len(state.claims)
        self.place.setText(tr("Claim {n}, {place} of {total}").format(n=claim.number, place=place, total=total))
        self.sentence.setText(f"“{claim.sentence}”")
        self.source.setText(self._source(state, claim))
        self._show_media(state, claim)
        self.figures.show_figures(state, claim)

    def _answer(self, work: DeskWork, value: Pillar, data: QMimeData) -> None:
        for text in dragged_evidence(data, self._case.state):
            work.pin_answering(text, value)

    def _show_pins(self, state: CaseState, claim: Claim | None) -> None:
        """How much evidence answers each of the five questions."""
        pins = [pin for pin in state.evidence if claim is not None and pin.claim_id == claim.id]
        locked = why_locked(state, claim)
        for value, line in self.form.pillars.items():
            line.show_pins([evidence_title(state, pin) for pin in pins if value in pin.pillars])
            line.setAcceptDrops(not locked)

    def _show_steps(self, state: CaseState, claim: Claim | None) -> None:
        """The neighbours of the claim by their numbers; nothing where there is none."""
        self.number.setVisible(claim is not None)
        place = next((index for index, one in enumerate(state.claims) if claim and one.id == claim.id), None)
        for made, step in ((self.last, -1), (self.next, 1)):
            beside = None if place is None else place + step
            there = beside is not None and 0 <= beside < len(state.claims)
            made.setVisible(there)
            if beside is not None and there:
                made.setText(tr("Claim {n}").format(n=state.claims[beside].number))
                made.setAccessibleName(made.text())

    def _load_history(self, claim: Claim | None) -> None:
        verdict = self._case.verdict()
        if claim is None or verdict is None or not verdict.revision:
            self._show_history(())
            return
        claim_id = claim.id

        def read(revisions: tuple[Verdict, ...]) -> None:
            if self._case.claim_id == claim_id:
                self._show_history(revisions)

        session = self._case.session
        if session is not None:
            self._case.runner.case(
                tr("Reading the history"),
                lambda _progress: verdict_commands.revisions(session, claim_id),
                read,
                quiet=True,
            )

    def _show_history(self, revisions: tuple[Verdict, ...]) -> None:
        empty(self._history)
        if self._case.second_claim_id is not None:
            revisions = ()
        self.history_title.setVisible(bool(revisions))
        state = self._case.state
        reasons = {
            one.revision: one.reason
            for one in (state.reopenings if state else ())
            if revisions and one.claim_id == revisions[0].claim_id
        }
        for place, (when, text) in enumerate(history_lines(revisions, reasons, self._case.state)):
            self._history.addWidget(words(when, "small", "muted"), place, 0)
            self._history.addWidget(words(text, "small", "secondary", wrap=True), place, 1)

    @staticmethod
    def _source(state: CaseState, claim: Claim) -> str:
        entry = state.article_of(claim)
        article = entry.article if entry else None
        date = state.claim_date(claim)
        parts = [article.title if article else "", date_words(date) if date else tr("date unknown")]
        said = claim.attribution or tr("nobody named")
        doubts = ", ".join(claim.hedges) or tr("none")
        return tr("{source}. Said by: {said}. Doubt words: {doubts}.").format(
            source=", ".join(part for part in parts if part), said=said, doubts=doubts
        )

    def _show_media(self, state: CaseState, claim: Claim) -> None:
        empty(self._media)
        for media_id in claim.media_ids:
            item = state.medium(media_id)
            if item is not None:
                self._media.addWidget(self._medium_line(state, item, claim))
        if not claim.media_ids:
            self._media.addWidget(words(tr("This claim rests on no picture or clip."), "small", "muted"))

    def _medium_line(self, state: CaseState, item: MediaItem, claim: Claim) -> QWidget:
        line = QWidget()
        whole = column(line, gap=2)
        layout = row(gap=5)
        whole.addLayout(layout)
        sign = words()
        side = theme.current().size("control.icon_small")
        sign.setPixmap(icons.icon("film" if is_clip(item) else "image").pixmap(QSize(side, side)))
        layout.addWidget(sign)
        name = ElidedLabel(f"{shielded(item.name)}, {size_words(item)}".rstrip(", "), "small", "secondary")
        name.setMaximumWidth(theme.current().px(230))
        if not self._narrow:
            name.setMinimumWidth(theme.current().px(230))
        if item.sha256:
            DragSource(name, lambda: f"media:{item.sha256}", self._gate, lambda: cover_key(state, item))
            name.setCursor(Qt.CursorShape.OpenHandCursor)
        layout.addWidget(name)
        if item.kind is MediaKind.VIDEO and item.facts and item.facts.duration_s:
            bar = CoverageBar()
            data = timeline_data(state, item)
            segments = [segment for lane in data.lanes for segment in lane.segments]
            bar.set_data(item.facts.duration_s, data.coverage, segments)
            if self._narrow:
                layout.addStretch(1)
                whole.addWidget(bar)
            else:
                layout.addWidget(bar, 1)
        else:
            word = medium_state(state, item, claim)
            text = word.text[0].upper() + word.text[1:]
            text = f"{text}: {said(item.reason)}" if item.reason else text
            layout.addWidget(words(text, "small", "finding" if word.tone == "finding" else "muted", wrap=True), 1)
        return line
