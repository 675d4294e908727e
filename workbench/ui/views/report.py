"""What an export will say: every claim with its verdict, what is not established, what could not be had."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.commands.matches import finding_sentence
from workbench.commands.verdict import not_established
from workbench.model.case import CaseState
from workbench.model.media import MediaState
from workbench.model.review import Claim
from workbench.ui import icons, theme
from workbench.ui.actions import Actions
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import (
    confidence,
    date_words,
    evidence_title,
    is_finding,
    likelihood,
    medium_state,
    pillar,
    pillar_state,
    plural,
    rating,
    short_hash,
    tr,
)
from workbench.ui.panels.match_card import pair
from workbench.ui.panels.pieces import button, card, column, empty, row, scrolling, surface, words
from workbench.ui.panels.verdict import stand
from workbench.ui.views.verdict import CAUTION
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.pictures import MatchPictures


class ReportView(QWidget):
    """The report as it would be written now."""

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("view.report.page")
        self._case, self._gate, self._actions = case, gate, actions
        self._stale = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        bar = QWidget()
        surface(bar, "panel")
        line = row(bar, margins=(6, 4, 6, 4), gap=4)
        self.title = words("", "title")
        self.detail = words("", "small", "muted")
        line.addWidget(self.title)
        line.addWidget(self.detail)
        line.addStretch(1)
        line.addWidget(
            button(tr("Export…"), "report.export", actions["case.export"].trigger, kind="primary", icon="file-output")
        )
        outer.addWidget(bar)
        outer.addWidget(divider())
        content = QWidget()
        surface(content, "window")
        centred = row(content, margins=(7, 7, 7, 7))
        page = QWidget()
        page.setMaximumWidth(theme.current().px(900))
        self._page = column(page, gap=5)
        centred.addStretch(1)
        centred.addWidget(page, 8)
        centred.addStretch(1)
        outer.addWidget(scrolling(content, "report.page"), 1)
        case.changed.connect(self._changed)

    def _changed(self, _kinds: object) -> None:
        self._stale = True
        if self.isVisible():
            self.shown()

    def shown(self) -> None:
        """The view comes to the front."""
        if self._stale and self._case.state is not None:
            self._stale = False
            self._show(self._case.state)

    def _show(self, state: CaseState) -> None:
        empty(self._page)
        self.title.setText(state.title)
        final = sum(verdict.final for verdict in state.verdicts.values())
        self.detail.setText(
            tr("{final} of {total} claims final. Log ends at {head}, entry {n}.").format(
                final=final, total=len(state.claims), head=short_hash(state.audit_head), n=state.audit_length
            )
        )
        for claim in state.claims:
            self._page.addWidget(self._claim(state, claim))
        if not state.claims:
            self._page.addWidget(words(tr("This case has no claim yet."), "body", "muted"))
        self._page.addWidget(self._files(state))
        self._page.addStretch(1)

    def _claim(self, state: CaseState, claim: Claim) -> QWidget:
        frame, layout = card()
        frame.setObjectName(f"report.claim.{claim.id}")
        layout.setSpacing(theme.current().px(6))
        layout.addWidget(words(tr("Claim {n}, word for word").format(n=claim.number), "small", "muted"))
        layout.addWidget(words(f"“{claim.sentence}”", "title", wrap=True))
        date = state.claim_date(claim)
        said = claim.attribution or tr("nobody named")
        layout.addWidget(
            words(
                tr("{date}. Said by: {said}.").format(date=date_words(date) or tr("Date unknown"), said=said),
                "small",
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(divider())
        layout.addLayout(self._verdict(state, claim))
        self._add_finding(layout, state, claim)
        self._add_lists(layout, state, claim)
        return frame

    @staticmethod
    def _verdict(state: CaseState, claim: Claim) -> QVBoxLayout:
        verdict = state.verdicts.get(claim.id)
        part = column(gap=2)
        line = row(gap=4)
        if verdict is None or verdict.revision == 0:
            line.addWidget(words(tr("No verdict yet; the report says so."), "section", "muted"), 1)
            part.addLayout(line)
            return part
        word = rating(verdict.rating)
        tone = {"good": "good", "warn": "warn", "bad": "bad"}.get(word.tone, "secondary")
        sign = words()
        side = theme.current().px(22)
        sign.setPixmap(
            icons.icon(word.icon, f"state.{tone}" if tone != "secondary" else "text.secondary").pixmap(side, side)
        )
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(word.text, "verdict", tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(stand(verdict), "small", "muted"), 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        part.addLayout(line)
        if verdict.conclusion:
            part.addWidget(words(verdict.conclusion, "reading", wrap=True))
        stated = []
        if verdict.likelihood:
            stated.append(tr("How likely: {word}").format(word=likelihood(verdict.likelihood).lower()))
        if verdict.confidence:
            stated.append(tr("How sure the work is: {word}").format(word=confidence(verdict.confidence).lower()))
        if stated:
            part.addWidget(words(". ".join(stated), "small", "secondary", wrap=True))
        if verdict.rationale:
            part.addWidget(words(verdict.rationale, "body", "secondary", wrap=True))
        return part

    def _add_finding(self, layout: QVBoxLayout, state: CaseState, claim: Claim) -> None:
        found = [
            match
            for media_id in claim.media_ids
            for match in state.matches_of(media_id)
            if is_finding(state, claim, match)
        ]
        if not found:
            return
        match = min(found, key=lambda one: (one.decision is None, one.item.earliest_date))
        layout.addWidget(words(finding_sentence(state, claim, match) or "", "finding", "finding", wrap=True))
        pictures = MatchPictures(self._gate)
        item = state.medium(match.media_id)
        facts = item.facts if item else None
        aspect = facts.width_px / facts.height_px if facts and facts.width_px and facts.height_px else 16 / 9
        pictures.set_pair(*pair(state, match), aspect=aspect)
        layout.addWidget(pictures)
        layout.addWidget(words(tr(CAUTION), "small", "muted", wrap=True))

    @staticmethod
    def _add_lists(layout: QVBoxLayout, state: CaseState, claim: Claim) -> None:
        verdict = state.verdicts.get(claim.id)
        media = [state.medium(media_id) for media_id in claim.media_ids]
        lines = [f"{item.name}: {medium_state(state, item, claim).text}" for item in media if item is not None]
        parts: list[tuple[str, list[str]]] = [(tr("Pictures and clips"), lines or [tr("none")])]
        pins = [evidence_title(state, pin) for pin in state.evidence if pin.claim_id == claim.id]
        parts.append((tr("Evidence"), pins or [tr("nothing pinned")]))
        if verdict is not None and verdict.pillars:
            answers = [
                f"{pillar(answer.pillar)}: {answer.note or pillar_state(answer.state).text}"
                for answer in verdict.pillars
            ]
            parts.append((tr("Five questions"), answers))
        open_ones = list(not_established(state, claim.id))
        parts.append((tr("Not established"), open_ones or [tr("nothing left open")]))
        for title, entries in parts:
            layout.addWidget(words(title, "section"))
            layout.addWidget(words("\n".join(f"• {entry}" for entry in entries), "small", "secondary", wrap=True))

    @staticmethod
    def _files(state: CaseState) -> QWidget:
        frame, layout = card()
        layout.addWidget(words(tr("Files"), "section"))
        for item in state.media:
            mark = item.sha256 or item.reason or tr("could not be had")
            layout.addWidget(words(f"{item.name}   {mark}", "code", "secondary", wrap=True))
        missing = sum(item.state is not MediaState.READY for item in state.media)
        if missing:
            text = plural(
                missing,
                "{n} medium could not be had or read; the report says so.",
                "{n} media could not be had or read; the report says so.",
            )
            layout.addWidget(words(text, "small", "warn", wrap=True))
        return frame
