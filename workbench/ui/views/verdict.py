"""The whole verdict on one claim: evidence for and against, the five questions, the form, what is not established."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.commands import verdict as verdict_commands
from workbench.commands.export import content as report_content
from workbench.commands.matches import match_moment
from workbench.model.case import CaseState
from workbench.model.figure import KeptFigure
from workbench.model.match import Decision
from workbench.model.media import MediaItem, MediaKind
from workbench.model.review import Claim, Evidence, EvidenceKind, Pillar, Rating, Stance, Verdict
from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key, thumb_key, timeline_data
from workbench.ui.models.words import (
    changes,
    date_words,
    evidence_title,
    is_clip,
    is_finding,
    medium_state,
    rating,
    short_hash,
    short_interval,
    size_words,
    strength,
    tr,
    view_words,
    where,
    why_locked,
)
from workbench.ui.panels.claims import MEDIA_MIME
from workbench.ui.panels.elsewhere import ElsewherePanel
from workbench.ui.panels.pieces import Chip, Columns, button, card, column, empty, row, scrolling, surface, tool, words
from workbench.ui.panels.verdict import VerdictForm, finalise_button, open_points, show_newer, show_reopen, stand
from workbench.ui.widgets.coverage_bar import CoverageBar
from workbench.ui.widgets.labels import ElidedLabel, divider
from workbench.ui.widgets.pictures import Thumbnail

CAUTION = "An old clip does not show that the event did not happen."


def evidence_detail(state: CaseState, claim: Claim | None, pin: Evidence, sentence: str = "") -> str:
    """What a pin says, below its title; `sentence` is what the report says of it."""
    match = next((match for match in state.matches if match.id == pin.match_id), None)
    item = state.medium(pin.media_id) if pin.media_id is not None else None
    if pin.kind is EvidenceKind.MEDIUM and item is not None and pin.span is None:
        whole = tr("The whole clip") if is_clip(item) else tr("The whole picture")
        return ", ".join(part for part in (whole, size_words(item)) if part)
    if pin.kind is not EvidenceKind.MATCH or match is None:
        return sentence
    earlier = short_interval(match.item.earliest_date, state.claim_date(claim)) if claim else None
    if not is_finding(state, claim, match):
        earlier = None
    parts = [where(match, state.medium(match.media_id)), changes(match)]
    if match.decision in (None, Decision.LATER):
        parts.append(tr("No person has decided on it"))
    return ". ".join([*([earlier[0].upper() + earlier[1:]] if earlier else []), *parts]) + "."


def evidence_sentences(state: CaseState, claim: Claim | None) -> dict[int, str]:
    """What the report says of each pin of a claim."""
    if claim is None or not any(pin.claim_id == claim.id for pin in state.evidence):
        return {}
    page = next(page for page in report_content(state).claims if page.claim_id == claim.id)
    return {row_.evidence_id: row_.text for row_ in page.evidence}


def has_caution(state: CaseState, claim: Claim | None) -> bool:
    """Whether the caution is printed: a finding stands, or the rating is false context."""
    if claim is None:
        return False
    verdict = state.verdicts.get(claim.id)
    found = (match for media_id in claim.media_ids for match in state.matches_of(media_id))
    return any(is_finding(state, claim, match) for match in found) or (
        verdict is not None and verdict.rating is Rating.FALSE_CONTEXT
    )


def evidence_key(state: CaseState, pin: Evidence) -> str:
    """Picture of a pin for the gate; empty when it has none."""
    if pin.kind is EvidenceKind.MATCH:
        match = next((match for match in state.matches if match.id == pin.match_id), None)
        return thumb_key(match.media_id, match_moment(state, match).pts) if match else ""
    item = state.medium(pin.media_id) if pin.media_id is not None else None
    if item is None:
        return ""
    return thumb_key(item.id, pin.span.start_pts) if pin.span else cover_key(state, item)


class EvidenceColumn(QWidget):
    """Pins that speak one way, and the place to drop another."""

    def __init__(self, case: CaseModel, gate: PictureGate, work: DeskWork, actions: Actions, stance: Stance) -> None:
        super().__init__()
        self._case, self._gate, self._work, self._stance = case, gate, work, stance
        self.setAcceptDrops(True)
        against = stance is Stance.AGAINST
        outer = column(self, gap=4)
        head = row(gap=4)
        sign = words()
        side = theme.current().size("control.icon")
        sign.setPixmap(icons.icon("thumbs-down" if against else "thumbs-up").pixmap(side, side))
        head.addWidget(sign)
        head.addWidget(words(tr("Speaks against the claim") if against else tr("Speaks for the claim"), "section"))
        self.count = words("", "body", "muted")
        head.addWidget(self.count)
        head.addStretch(1)
        name = "against" if against else "for"
        self.pin = button(
            tr("Pin the match"), f"evidence.{name}.match", lambda: work.pin_match(stance), kind="ghost", icon="plus"
        )
        head.addWidget(self.pin)
        outer.addLayout(head)
        outer.addWidget(divider())
        self._cards = column(gap=4)
        outer.addLayout(self._cards)
        drop, inside = card("drop")
        key = "P" if against else "Shift+P"
        text = words(tr("Drag a medium here, or press {key} in any view").format(key=key), "small", "muted", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(text)
        self.drop = drop
        outer.addWidget(drop)
        outer.addStretch(1)

    def refresh(self) -> None:
        """Show the pins of the chosen claim."""
        empty(self._cards)
        state, claim = self._case.state, self._case.claim()
        stances = (self._stance, Stance.NEUTRAL) if self._stance is Stance.FOR else (self._stance,)
        pins = [
            pin
            for pin in (state.evidence if state else ())
            if claim is not None and pin.claim_id == claim.id and pin.stance in stances
        ]
        self.count.setText(str(len(pins)) if pins else "")
        locked = why_locked(state, claim)
        none = "" if self._case.match() is not None else tr("There is no match to pin.")
        _allow(self.pin, locked or none)
        self.pin.setVisible(not locked)
        self.drop.setVisible(not locked)
        self.setAcceptDrops(not locked)
        sentences = evidence_sentences(state, claim) if state is not None else {}
        for pin in pins:
            if state is not None:
                self._cards.addWidget(self._card(state, claim, pin, sentences.get(pin.id, "")))
        if locked and not pins:
            self._cards.addWidget(words(tr("Nothing pinned."), "small", "muted"))

    def _card(self, state: CaseState, claim: Claim | None, pin: Evidence, sentence: str) -> QFrame:
        frame, outer = card()
        frame.setObjectName(f"evidence.{pin.id}")
        line = row(gap=5)
        key = evidence_key(state, pin)
        if key:
            picture = Thumbnail(self._gate, key, width_px=112, height_px=63, clickable=True)
            picture.set_picture(key, evidence_title(state, pin))
            picture.setObjectName(f"evidence.{pin.id}.look")
            picture.setToolTip(tr("Show it on the desk as it was looked at"))
            picture.clicked.connect(lambda: self._work.look_again(pin))
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        texts = column(gap=1)
        texts.addWidget(words(evidence_title(state, pin), "section", wrap=True))
        how = view_words(state, pin)
        detail = pin.note or evidence_detail(state, claim, pin, sentence)
        if detail:
            texts.addWidget(words(detail, "small", "secondary", wrap=True))
        if how:
            texts.addWidget(words(how, "small", "muted", wrap=True))
        texts.addLayout(self._chips(state, pin))
        line.addLayout(texts, 1)
        if not why_locked(state, claim):
            off = tool("x", f"evidence.{pin.id}.unpin", tr("Unpin"), lambda: self._work.unpin(pin.id))
            line.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(line)
        return frame

    @staticmethod
    def _chips(state: CaseState, pin: Evidence) -> QVBoxLayout:
        part = column()
        line = row(gap=3)
        match = next((match for match in state.matches if match.id == pin.match_id), None)
        if match is not None:
            line.addWidget(Chip(strength(match)))
        if pin.kind is EvidenceKind.SEARCH:
            line.addWidget(Chip(tr("Absence is weak evidence")))
        if pin.source_grade:
            line.addWidget(
                Chip(tr("Source {grade}").format(grade=f"{pin.source_grade} {pin.information_grade}".strip()))
            )
        if pin.stance is Stance.NEUTRAL:
            line.addWidget(Chip(tr("Neither for nor against")))
        if pin.sha256:
            line.addWidget(words(short_hash(pin.sha256), "code", "muted"))
        line.addStretch(1)
        part.addLayout(line)
        return part

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A medium may be pinned by dragging it here."""
        if event.mimeData().hasFormat(MEDIA_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Pin the medium."""
        media_id = int(bytes(event.mimeData().data(MEDIA_MIME).data()).decode())
        state = self._case.state
        item = state.medium(media_id) if state else None
        if item is not None and item.sha256:
            self._work.pin(f"media:{item.sha256}", self._stance)
        event.acceptProposedAction()


class OutsidePin(QWidget):
    """A field that pins an outside source by its address, and the searches made."""

    def __init__(self, case: CaseModel, work: DeskWork) -> None:
        super().__init__()
        self._case, self._work = case, work
        self._pins: list[QPushButton] = []
        layout = row(self, gap=3)
        self.field = QLineEdit()
        self.field.setObjectName("evidence.url")
        self.field.setPlaceholderText(tr("https://… an outside source"))
        self.field.setAccessibleName(tr("Address of an outside source"))
        layout.addWidget(self.field, 1)
        for stance, text in ((Stance.AGAINST, tr("Against")), (Stance.FOR, tr("For"))):
            made = button(text, f"evidence.url.{stance.value}", partial(self._pin, stance), icon="pin")
            self._pins.append(made)
            layout.addWidget(made)
        self.search = button(tr("Pin the last search"), "evidence.search", self._pin_search)
        layout.addWidget(self.search)

    def refresh(self) -> None:
        """Searches are there to be pinned only after one was made."""
        locked = why_locked(self._case.state, self._case.claim())
        self.field.setEnabled(not locked)
        self.field.setToolTip(locked)
        for made in self._pins:
            _allow(made, locked)
        searched = "" if self._last_search() is not None else tr("No library was searched for this claim yet.")
        _allow(self.search, locked or searched)

    def _pin(self, stance: Stance) -> None:
        text = self.field.text().strip()
        if text:
            self._work.pin(f"url:{text}", stance)
            self.field.clear()

    def _last_search(self) -> int | None:
        state, claim = self._case.state, self._case.claim()
        if state is None or claim is None:
            return None
        ids = [search.id for search in state.searches if set(search.media_ids) & set(claim.media_ids)]
        return ids[-1] if ids else None

    def _pin_search(self) -> None:
        search_id = self._last_search()
        if search_id is not None:
            self._work.pin(f"search:{search_id}", Stance.NEUTRAL)


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


def _allow(made: QPushButton, why_not: str) -> None:
    """Enable a button, or say why it is not."""
    made.setEnabled(not why_not)
    made.setToolTip(why_not)
    made.setStatusTip(why_not)


def history_lines(revisions: tuple[Verdict, ...]) -> list[tuple[str, str]]:
    """When and how a verdict came about, newest first; revisions of only a text are told as such."""
    lines: list[tuple[str, str]] = []
    before: Verdict | None = None
    for one in revisions:
        word = rating(one.rating).text
        if before is None:
            text = (
                tr("First draft: {word}").format(word=word) if not one.final else tr("Final: {word}").format(word=word)
            )
        elif one.final and not before.final:
            text = tr("Final: {word}").format(word=word)
        elif one.second_analyst and not before.second_analyst:
            text = tr("Signed off by {name}").format(name=one.second_analyst)
        elif before.final and not one.final:
            text = tr("Reopened")
        elif one.rating is not before.rating:
            text = tr("Changed from “{old}” to “{new}”").format(old=rating(before.rating).text, new=word)
        else:
            text = tr("Reasons or answers changed")
        who = tr(", by {name}").format(name=one.analyst) if one.analyst else ""
        lines.append((f"{date_words(one.at[:10])}, {one.at[11:16]} UTC" if one.at else "", text + who))
        before = one
    return lines[::-1]


class VerdictView(QWidget):
    """Left the argument, right the form."""

    figure_removed = Signal(int)

    def __init__(self, case: CaseModel, gate: PictureGate, work: DeskWork, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("view.verdict.page")
        self._case, self._actions = case, actions
        self._gate = gate
        self.form = VerdictForm(case, work, actions, "form", full=True)
        self.form.hide()
        self.against = EvidenceColumn(case, gate, work, actions, Stance.AGAINST)
        self.speaks_for = EvidenceColumn(case, gate, work, actions, Stance.FOR)
        self.outside = OutsidePin(case, work)
        self.elsewhere = ElsewherePanel(case)
        split = Columns("verdict.columns", (1200, 400), 0)
        split.add_panels(scrolling(self._build_left(), "verdict.left"), self._build_right())
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
        columns = QGridLayout()
        columns.setHorizontalSpacing(theme.current().px(16))
        columns.addWidget(self.against, 0, 0)
        columns.addWidget(self.speaks_for, 0, 1)
        layout.addLayout(columns)
        layout.addWidget(self.outside)
        layout.addWidget(self.elsewhere)
        layout.addSpacing(12)
        self.figures_title = words(tr("Figures"), "section")
        layout.addWidget(self.figures_title)
        self._figures = column(gap=3)
        layout.addLayout(self._figures)
        layout.addSpacing(12)
        layout.addWidget(words(tr("Five questions"), "section"))
        frame, inside = card()
        for value in Pillar:
            inside.addWidget(self.form.pillars[value])
        layout.addWidget(frame)
        layout.addSpacing(12)
        self.history_title = words(tr("How this verdict came about"), "section")
        layout.addWidget(self.history_title)
        self._history = QGridLayout()
        self._history.setHorizontalSpacing(theme.current().px(16))
        self._history.setColumnStretch(1, 1)
        layout.addLayout(self._history)
        layout.addStretch(1)
        return content

    def _build_right(self) -> QWidget:
        side = QWidget()
        surface(side, "panel")
        outer = column(side)
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
        pair = QGridLayout()
        pair.setHorizontalSpacing(theme.current().px(8))
        pair.addWidget(words(tr("How likely is this"), "small", "secondary"), 0, 0)
        pair.addWidget(words(tr("How sure is the work"), "small", "secondary"), 0, 1)
        pair.addWidget(form.likelihood, 1, 0)
        pair.addWidget(form.confidence, 1, 1)
        layout.addLayout(pair)
        layout.addSpacing(8)
        frame, inside = card()
        inside.addWidget(words(tr("Not established"), "section"))
        self.points = words("", "small", "secondary", wrap=True)
        inside.addWidget(self.points)
        layout.addWidget(frame)
        self.caution, inside = card()
        inside.addWidget(words(tr("Printed with this verdict"), "section"))
        inside.addWidget(words(tr(CAUTION), "small", "secondary", wrap=True))
        layout.addWidget(self.caution)
        self.signed = words("", "small", "secondary", wrap=True)
        layout.addWidget(self.signed)
        layout.addStretch(1)
        outer.addWidget(scrolling(fields, "verdict.form"), 1)
        outer.addWidget(divider())
        outer.addLayout(self._build_foot())
        side.setMinimumWidth(theme.current().px(320))
        return side

    def _build_foot(self) -> QVBoxLayout:
        part = column(margins=(5, 5, 5, 5))
        line = row(gap=4)
        self.foot = words("", "caption", "muted", wrap=True)
        line.addWidget(self.foot, 1)
        self.keep = button(tr("Keep as draft"), "form.save", self._actions["verdict.save"].trigger)
        self.reopen = button(tr("Reopen…"), "form.reopen", self._actions["verdict.reopen"].trigger)
        self.finalise = finalise_button(self._actions, "form.finalise")
        for widget in (self.keep, self.reopen, self.finalise):
            line.addWidget(widget)
        part.addLayout(line)
        return part

    def _changed(self, _kinds: object = None) -> None:
        if self.isVisible():
            self.refresh()

    def shown(self) -> None:
        """The view comes to the front."""
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen claim."""
        state, claim = self._case.state, self._case.claim()
        if state is None:
            return
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
        _allow(self.keep, locked)
        self.caution.setVisible(has_caution(state, claim))
        self._show_steps(state, claim)
        self._load_history(claim)
        self.state.setText(stand(verdict))
        signed = verdict.second_analyst if verdict else ""
        self.signed.setText(
            tr("Signed off by {name}, {when}.").format(name=signed, when=date_words(verdict.second_at[:10]))
            if verdict and signed
            else tr("No second analyst has signed this off.")
        )
        self.points.setText("\n".join(f"• {point}" for point in open_points(self._case)) or tr("Nothing left open."))
        if claim is None:
            self.figures_title.hide()
            empty(self._figures)
            self.sentence.setText(tr("No claim yet. Mark a sentence in the article or write one."))
            self.place.setText("")
            return
        self.number.set_number(claim.number)
        place, total = state.claims.index(claim) + 1, len(state.claims)
        self.place.setText(tr("Claim {n}, {place} of {total}").format(n=claim.number, place=place, total=total))
        self.sentence.setText(f"“{claim.sentence}”")
        self.source.setText(self._source(state, claim))
        self._show_media(state, claim)
        self._show_figures(state, claim)

    def _show_figures(self, state: CaseState, claim: Claim) -> None:
        """Comparisons kept for this claim, by the picture of the case they show; none where there are none."""
        empty(self._figures)
        kept = [one for one in state.figures if one.claim_id == claim.id]
        self.figures_title.setVisible(bool(kept))
        for one in kept:
            self._figures.addWidget(self._figure_card(state, one))

    def _figure_card(self, state: CaseState, figure: KeptFigure) -> QFrame:
        frame, outer = card()
        frame.setObjectName(f"figure.{figure.id}")
        line = row(gap=5)
        match = next((match for match in state.matches if match.id == figure.match_id), None)
        if match is not None:
            key = thumb_key(match.media_id, match_moment(state, match).pts)
            picture = Thumbnail(self._gate, key, width_px=112, height_px=63)
            picture.set_picture(key, figure.caption)
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        texts = column(gap=1)
        texts.addWidget(words(figure.caption, "section", wrap=True))
        settings = figure.settings
        texts.addWidget(words(f"{settings.changed} {settings.drawn}", "small", "secondary", wrap=True))
        kept = tr("Kept {date} by {name}").format(date=date_words(figure.added_at[:10]), name=figure.added_by)
        texts.addWidget(words(kept, "small", "muted"))
        line.addLayout(texts, 1)
        if not state.read_only:
            name = tr("Remove the figure")
            off = tool("x", f"figure.{figure.id}.remove", name, lambda: self.figure_removed.emit(figure.id))
            line.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(line)
        return frame

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
        self.history_title.setVisible(bool(revisions))
        for place, (when, text) in enumerate(history_lines(revisions)):
            self._history.addWidget(words(when, "small", "muted"), place, 0)
            self._history.addWidget(words(text, "small", "secondary", wrap=True), place, 1)

    @staticmethod
    def _source(state: CaseState, claim: Claim) -> str:
        article = state.articles[0].article if state.articles else None
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
        layout = row(line, gap=5)
        sign = words()
        side = theme.current().size("control.icon_small")
        sign.setPixmap(icons.icon("film" if is_clip(item) else "image").pixmap(QSize(side, side)))
        layout.addWidget(sign)
        name = ElidedLabel(f"{item.name}, {size_words(item)}".rstrip(", "), "small", "secondary")
        name.setFixedWidth(theme.current().px(230))
        layout.addWidget(name)
        if item.kind is MediaKind.VIDEO and item.facts and item.facts.duration_s:
            bar = CoverageBar()
            data = timeline_data(state, item)
            segments = [segment for lane in data.lanes for segment in lane.segments]
            bar.set_data(item.facts.duration_s, data.coverage, segments)
            layout.addWidget(bar, 1)
        else:
            word = medium_state(state, item, claim)
            text = word.text[0].upper() + word.text[1:]
            text = f"{text}: {item.reason}" if item.reason else text
            layout.addWidget(words(text, "small", "finding" if word.tone == "finding" else "muted", wrap=True), 1)
        return line
