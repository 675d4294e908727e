"""Evidence pinned to the chosen claim: the columns for and against, and outside sources."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QMenu, QPushButton, QWidget

from workbench.commands.export import content as report_content
from workbench.commands.matches import match_moment
from workbench.commands.verdict import cited_match, grade_words
from workbench.model.case import CaseState
from workbench.model.match import Decision
from workbench.model.review import Claim, Evidence, EvidenceKind, Pillar, Stance
from workbench.ui import icons, theme
from workbench.ui.desk_work import DeskWork
from workbench.ui.direction import Menu
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.dragged import PIN
from workbench.ui.models.timeline import cover_key, thumb_key
from workbench.ui.models.words import (
    changes,
    date_words,
    evidence_title,
    is_clip,
    is_finding,
    pillar,
    short_hash,
    short_interval,
    size_words,
    strength,
    tr,
    view_words,
    where,
    why_locked,
)
from workbench.ui.panels.dragging import DragSource, carries_evidence, dragged_evidence
from workbench.ui.panels.pieces import Chip, Sign, brief, button, card, column, empty, row, tool, words
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.pictures import Thumbnail


def allow(made: QPushButton, why_not: str) -> None:
    """Enable a button, or say why it is not."""
    made.setEnabled(not why_not)
    made.setToolTip(why_not)
    made.setStatusTip(why_not)


def evidence_detail(state: CaseState, claim: Claim | None, pin: Evidence, sentence: str = "") -> str:
    """What a pin says, below its title; `sentence` is what the report says of it."""
    match = next((match for match in state.matches if match.id == pin.match_id), None)
    item = state.medium(pin.media_id) if pin.media_id is not None else None
    if pin.kind is EvidenceKind.MEDIUM and item is not None and pin.span is None:
        whole = tr("The whole clip") if is_clip(item) else tr("The whole picture")
        return ", ".join(part for part in (whole, size_words(item)) if part)
    if pin.kind is EvidenceKind.OUTSIDE:
        archived = tr("archived at {address}").format(address=pin.archive_url) if pin.archive_url else ""
        return ", ".join(part for part in (tr("Outside source"), date_words(pin.source_date), archived) if part)
    if pin.kind is EvidenceKind.FIGURE:
        return tr("A comparison kept as a labelled picture")
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


def evidence_key(state: CaseState, pin: Evidence) -> str:
    """Picture of a pin for the gate; empty when it has none."""
    if pin.kind in (EvidenceKind.MATCH, EvidenceKind.FIGURE):
        wanted = cited_match(state, pin)
        match = next((match for match in state.matches if match.id == wanted), None)
        return thumb_key(match.media_id, match_moment(state, match).pts) if match else ""
    item = state.medium(pin.media_id) if pin.media_id is not None else None
    if item is None:
        return ""
    return thumb_key(item.id, pin.span.start_pts) if pin.span else cover_key(state, item)


class EvidenceColumn(QWidget):
    """Pins that speak one way, and the place to drop another."""

    def __init__(self, case: CaseModel, gate: PictureGate, work: DeskWork, stance: Stance) -> None:
        super().__init__()
        self._case, self._gate, self._work, self._stance = case, gate, work, stance
        self.setObjectName(f"evidence.{stance.value}")
        self.setAcceptDrops(True)
        against = stance is Stance.AGAINST
        outer = column(self, gap=4)
        head = row(gap=4)
        self.sign = Sign("thumbs-down" if against else "thumbs-up")
        head.addWidget(self.sign)
        self._heading = tr("Speaks against the claim") if against else tr("Speaks for the claim")
        self.heading = words(self._heading, "section", wrap=True)
        head.addWidget(self.heading, 1)
        self.count = words("", "body", "muted")
        head.addWidget(self.count)
        name = "against" if against else "for"
        self.pin = button(
            tr("Pin the match"), f"evidence.{name}.match", lambda: work.pin_match(stance), kind="ghost", icon="plus"
        )
        self.pin.setAccessibleName(
            tr("Pin the match as speaking against the claim")
            if against
            else tr("Pin the match as speaking for the claim")
        )
        head.addWidget(self.pin)
        outer.addLayout(head)
        outer.addWidget(divider())
        self._cards = column(gap=4)
        outer.addLayout(self._cards)
        drop, inside = card("drop")
        key = "P" if against else "Shift+P"
        text = words(
            tr("Drag a match, a medium or a pin here, or press {key} in any view").format(key=key),
            "small",
            "muted",
            wrap=True,
        )
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
        hidden = self._case.second_claim_id is not None
        self.heading.setText(tr("Evidence") if hidden else self._heading)
        self.sign.setVisible(not hidden)
        self.setHidden(hidden and self._stance is Stance.AGAINST)
        pins = [
            pin
            for pin in (state.evidence if state else ())
            if claim is not None and pin.claim_id == claim.id and pin.stance in stances
        ]
        self.count.setText(str(len(pins)) if pins else "")
        locked = why_locked(state, claim)
        none = "" if self._case.match() is not None else tr("There is no match to pin.")
        allow(self.pin, locked or none)
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
        for detail in (evidence_detail(state, claim, pin, sentence), pin.note):
            if detail:
                texts.addWidget(words(detail, "small", "secondary", wrap=True))
        if how := view_words(state, pin):
            texts.addWidget(words(how, "small", "muted", wrap=True))
        texts.addWidget(self._chips(state, pin))
        line.addLayout(texts, 1)
        if not why_locked(state, claim):
            tools = column()
            what = brief(evidence_title(state, pin))
            off = tr("Unpin “{text}”").format(text=what)
            tools.addWidget(tool("x", f"evidence.{pin.id}.unpin", off, lambda: self._work.unpin(pin.id)))
            more = tool(
                "pencil",
                f"evidence.{pin.id}.more",
                tr("Change “{text}”, or say what it answers").format(text=what),
            )
            more.clicked.connect(lambda _checked=False: self._ask_menu(pin, more))
            tools.addWidget(more)
            tools.addStretch(1)
            line.addLayout(tools)
            DragSource(frame, lambda: f"{PIN}{pin.id}", self._gate, lambda: key)
        outer.addLayout(line)
        return frame

    def _ask_menu(self, pin: Evidence, below: QWidget) -> None:
        self._menu(pin).popup(below.mapToGlobal(QPoint(0, below.height())))

    def _menu(self, pin: Evidence) -> QMenu:
        """What can be done with a pin."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName(f"evidence.{pin.id}.menu")
        change = menu.addAction(icons.icon("pencil"), tr("Change note, grade or stance…"))
        change.setObjectName(f"evidence.{pin.id}.change")
        change.triggered.connect(lambda _checked=False: self._work.ask_pin.emit(pin))
        menu.addSection(tr("It answers"))
        for value in Pillar:
            made = menu.addAction(pillar(value))
            made.setObjectName(f"evidence.{pin.id}.{value.value}")
            made.setCheckable(True)
            made.setChecked(value in pin.pillars)
            made.triggered.connect(lambda checked, value=value: self._work.answer_with(pin.id, value, attached=checked))
        return menu

    def _chips(self, state: CaseState, pin: Evidence) -> QWidget:
        part = QWidget()
        line = FlowLayout(part, gap_px=theme.current().px(6))
        match = next((match for match in state.matches if match.id == pin.match_id), None)
        if match is not None:
            line.addWidget(Chip(strength(match)))
        if pin.kind is EvidenceKind.SEARCH:
            line.addWidget(Chip(tr("Absence is weak evidence")))
        if pin.source_grade or pin.information_grade:
            grade = f"{pin.source_grade} {pin.information_grade}".strip()
            made = Chip(tr("Source {grade}").format(grade=grade))
            made.setToolTip(said(grade_words(pin.source_grade, pin.information_grade)))
            line.addWidget(made)
        if pin.stance is Stance.NEUTRAL and self._case.second_claim_id is None:
            line.addWidget(Chip(tr("Neither for nor against")))
        if pin.sha256:
            line.addWidget(words(short_hash(pin.sha256), "code", "muted"))
        for value in pin.pillars:
            line.addWidget(Chip(tr("Answers: {question}").format(question=pillar(value).lower())))
        if not line.count():
            part.hide()
        return part

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A match, a medium or a pin of the other side may be dragged here."""
        if carries_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Pin it here, or turn it round."""
        for text in dragged_evidence(event.mimeData(), self._case.state):
            self._work.pin_dragged(text, self._stance)
        event.acceptProposedAction()


class OutsidePin(QWidget):
    """An outside source by its address alone or with date and grades, and the searches made."""

    def __init__(self, case: CaseModel, work: DeskWork) -> None:
        super().__init__()
        self._case, self._work = case, work
        self._pins: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().size("space.3"))
        self.field = QLineEdit()
        self.field.setObjectName("evidence.url")
        self.field.setPlaceholderText(tr("https://… an outside source"))
        self.field.setAccessibleName(tr("Address of an outside source"))
        self._buttons = QWidget()
        layout = FlowLayout(self._buttons, gap_px=theme.current().size("space.3"))
        for stance, text in ((Stance.AGAINST, tr("Against")), (Stance.FOR, tr("For"))):
            made = button(text, f"evidence.url.{stance.value}", partial(self._pin, stance), icon="pin")
            self._pins.append(made)
            layout.addWidget(made)
        self.graded = button(tr("With date and grades…"), "evidence.url.graded", self._ask)
        self._pins.append(self.graded)
        layout.addWidget(self.graded)
        self.search = button(tr("Pin the last search"), "evidence.search", self._pin_search)
        layout.addWidget(self.search)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """In little room the buttons stand below the field."""
        for widget in (self.field, self._buttons):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.field, 0, 0)
        self._grid.addWidget(self._buttons, 1 if narrow else 0, 0 if narrow else 1)
        self._buttons.setMinimumWidth(0 if narrow else self._buttons.sizeHint().width())
        self._grid.setColumnStretch(0, 1)

    def refresh(self) -> None:
        """Searches are there to be pinned only after one was made."""
        locked = why_locked(self._case.state, self._case.claim())
        self.field.setEnabled(not locked)
        self.field.setToolTip(locked)
        for made in self._pins:
            allow(made, locked)
        searched = "" if self._last_search() is not None else tr("No library was searched for this claim yet.")
        allow(self.search, locked or searched)

    def _pin(self, stance: Stance) -> None:
        text = self.field.text().strip()
        if text:
            self._work.pin(f"url:{text}", stance)
            self.field.clear()

    def _ask(self) -> None:
        self._work.ask_source.emit(self.field.text().strip())
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
