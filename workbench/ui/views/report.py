"""What an export will say, claim by claim: the same content, in the look of the exported page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workbench.commands.export import ClaimPage, ReportContent, content
from workbench.model.case import CaseState
from workbench.model.match import Match
from workbench.model.media import MediaItem
from workbench.model.review import Evidence, Pillar, PillarState, Rating
from workbench.ui import icons, theme
from workbench.ui.actions import Actions
from workbench.ui.direction import shielded
from workbench.ui.gate import PictureGate
from workbench.ui.language import code
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key, timeline_data
from workbench.ui.models.words import is_clip, pillar, pillar_state, rating, short_hash, size_words, tr
from workbench.ui.panels.evidence import evidence_key
from workbench.ui.panels.match_card import pair, picture_aspect
from workbench.ui.panels.pieces import Sign, button, card, column, empty, row, scrolling, surface, words
from workbench.ui.views.verdict import NumberBadge
from workbench.ui.widgets.coverage_bar import CoverageBar
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.pictures import MatchPictures, Thumbnail

_BEFORE_HEADING = 22


def _heading(layout: QVBoxLayout, text: str) -> None:
    """A heading with room above it."""
    layout.addSpacing(theme.current().px(_BEFORE_HEADING))
    layout.addWidget(words(text, "section"))
    layout.addSpacing(theme.current().px(4))


def _lines(layout: QVBoxLayout, lines: tuple[str, ...], role: str = "small", tone: str = "secondary") -> None:
    for line in lines:
        if line:
            layout.addWidget(words(line, role, tone, wrap=True))


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
        self.detail = words("", "small", "muted", wrap=True)
        line.addWidget(self.title)
        line.addWidget(self.detail, 1)
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
        if code() != "en":
            self._page.addWidget(
                words(tr("Reports are written in English; this is what will be written."), "small", "muted")
            )
        report = content(state)
        for page in report.claims:
            self._page.addWidget(self._claim(state, page))
        if not report.claims:
            self._page.addWidget(words(tr("This case has no claim yet."), "body", "muted"))
        self._page.addWidget(self._ending(report))
        self._page.addStretch(1)

    # -- one claim

    def _claim(self, state: CaseState, page: ClaimPage) -> QWidget:
        frame, layout = card()
        frame.setObjectName(f"report.claim.{page.claim_id}")
        margin = theme.current().px(24)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.current().px(4))
        self._add_head(layout, page)
        self._add_verdict(layout, state, page)
        self._add_matches(layout, state, page)
        self._add_coverage(layout, state, page)
        columns = QGridLayout()
        columns.setHorizontalSpacing(theme.current().px(28))
        columns.setColumnStretch(0, 1)
        columns.setColumnStretch(1, 1)
        columns.addLayout(self._questions(page), 0, 0)
        columns.addLayout(self._lists(page), 0, 1)
        layout.addLayout(columns)
        self._add_evidence(layout, state, page)
        if page.caution:
            layout.addSpacing(theme.current().px(_BEFORE_HEADING))
            note, inside = card("drop")
            inside.addWidget(words(page.caution, "small", "primary", wrap=True))
            layout.addWidget(note)
        if page.history:
            _heading(layout, tr("How the verdict came about"))
            _lines(layout, page.history, tone="muted")
        _heading(layout, tr("Files"))
        for item in page.media:
            layout.addWidget(words(". ".join(part for part in (item.name, item.state) if part), "small", wrap=True))
            if item.sha256:
                layout.addWidget(words(item.sha256, "code", "muted", wrap=True))
            _lines(layout, item.problems, tone="warn")
        return frame

    @staticmethod
    def _add_head(layout: QVBoxLayout, page: ClaimPage) -> None:
        line = row(gap=4)
        badge = NumberBadge()
        badge.set_number(page.number)
        line.addWidget(badge)
        line.addWidget(words(tr("The claim, word for word"), "small", "muted"))
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(words(f"“{page.sentence}”", "title", wrap=True))
        by = f"{page.said_by}." if page.said_by else ""
        layout.addWidget(words(f"{page.article_line}. {by}".strip(), "small", "muted", wrap=True))
        layout.addSpacing(theme.current().px(8))
        layout.addWidget(divider())
        layout.addSpacing(theme.current().px(8))

    @staticmethod
    def _add_verdict(layout: QVBoxLayout, state: CaseState, page: ClaimPage) -> None:
        verdict = next((one for owner, one in state.verdicts.items() if owner == page.claim_id), None)
        if verdict is None or not verdict.revision:
            layout.addWidget(words(tr("No verdict yet; the report says so."), "section", "muted"))
            return
        tone = page.tone if page.tone in ("good", "warn", "bad") else "secondary"
        line = row(gap=4)
        sign = words()
        side = theme.current().px(22)
        word = rating(Rating(page.rating), state)
        colour = f"state.{tone}" if tone != "secondary" else "text.secondary"
        sign.setPixmap(icons.icon(word.icon, colour).pixmap(side, side))
        line.addWidget(sign)
        line.addWidget(words(word.text, "verdict", tone))
        line.addWidget(words(page.state_words, "small", "muted"))
        line.addStretch(1)
        layout.addLayout(line)
        if page.likelihood:
            layout.addWidget(words(page.likelihood, "small", "secondary"))
        _lines(layout, (page.conclusion,), "reading", "primary")
        _lines(layout, (" ".join(part for part in (page.confidence, page.categories, page.signed) if part),))
        _lines(layout, (page.rationale,), "body")
        _lines(layout, page.corrections, tone="muted")
        _lines(layout, page.second, "body")

    def _add_matches(self, layout: QVBoxLayout, state: CaseState, page: ClaimPage) -> None:
        by_id: dict[int, Match] = {match.id: match for match in state.matches}
        for section in page.matches:
            match = by_id[section.match_id]
            layout.addSpacing(theme.current().px(_BEFORE_HEADING))
            if section.finding:
                line = row(gap=4)
                line.addWidget(Sign("history", "finding.text"))
                line.addWidget(words(section.finding, "finding", "finding", wrap=True), 1)
                layout.addLayout(line)
            else:
                layout.addWidget(words(section.relation, "section", wrap=True))
                _lines(layout, (section.caution,))
            pictures = MatchPictures(self._gate)
            pictures.set_pair(*pair(state, match), aspect=picture_aspect(state.medium(match.media_id)))
            layout.addWidget(pictures)
            sides = QGridLayout()
            sides.setHorizontalSpacing(theme.current().px(8))
            for place, figure in enumerate((section.case_figure, section.library_figure)):
                sides.setColumnStretch(place, 1)
                text = "\n".join(part for part in (*figure.lines, figure.absent) if part)
                label = words(text, "small", "secondary", wrap=True)
                sides.addWidget(label, 0, place, Qt.AlignmentFlag.AlignTop)
            layout.addLayout(sides)
            told = [section.relation, section.changed, section.where, section.decision]
            _lines(layout, (". ".join(part.rstrip(".") for part in told if part) + ".", section.band), tone="muted")
        for row_ in page.kept_figures:
            _lines(layout, (tr("Figure in the report: {caption}").format(caption=row_.caption), *row_.lines))

    def _add_coverage(self, layout: QVBoxLayout, state: CaseState, page: ClaimPage) -> None:
        legends = {section.media_id: section.legend for section in page.coverage}
        for row_ in page.media:
            item = state.medium(row_.media_id)
            if item is None or not _can_be_covered(item):
                continue
            _heading(layout, tr("What of “{name}” was found, second by second").format(name=item.name))
            bar = CoverageBar()
            bar.setObjectName(f"report.coverage.{item.id}")
            data = timeline_data(state, item)
            segments = [segment for lane in data.lanes for segment in lane.segments]
            bar.set_data(data.duration_s, data.coverage, segments)
            layout.addWidget(bar)
            _lines(layout, legends.get(item.id, ()), tone="muted")
        for row_ in page.media:
            item = state.medium(row_.media_id)
            key = cover_key(state, item) if item is not None and not page.matches else ""
            if item is not None and key:
                picture = Thumbnail(self._gate, key, width_px=320, height_px=180)
                picture.set_picture(key, item.name)
                layout.addSpacing(theme.current().px(8))
                layout.addWidget(picture)
                layout.addWidget(words(f"{shielded(item.name)}, {size_words(item)}".rstrip(", "), "small", "muted"))

    @staticmethod
    def _questions(page: ClaimPage) -> QVBoxLayout:
        part = column(gap=2)
        _heading(part, tr("Five questions"))
        for value, answer in zip(Pillar, page.pillars, strict=True):
            word = pillar_state(PillarState(answer.state))
            tone = {"good": "state.good", "warn": "state.warn", "bad": "state.bad"}.get(word.tone, "text.muted")
            line = row(gap=3)
            line.addWidget(Sign(word.icon, tone, small=True))
            name = words(pillar(value), "small", "primary")
            name.setFixedWidth(theme.current().px(84))
            line.addWidget(name)
            told = word.text if answer.note == answer.state_words else f"{word.text}. {answer.note}"
            line.addWidget(words(told, "small", "secondary", wrap=True), 1)
            part.addLayout(line)
            part.addWidget(divider())
        part.addStretch(1)
        return part

    @staticmethod
    def _lists(page: ClaimPage) -> QVBoxLayout:
        part = column(gap=2)
        _heading(part, tr("Not established"))
        _lines(part, tuple(f"• {point}" for point in page.not_established) or (tr("Nothing left open."),))
        if page.not_checked:
            _heading(part, tr("Not checked"))
            _lines(part, tuple(f"• {point}" for point in page.not_checked))
        if page.steps:
            _heading(part, tr("How to repeat this"))
            _lines(part, tuple(f"{place}. {step}" for place, step in enumerate(page.steps, 1)))
        part.addStretch(1)
        return part

    def _add_evidence(self, layout: QVBoxLayout, state: CaseState, page: ClaimPage) -> None:
        _heading(layout, tr("Evidence"))
        if not page.evidence:
            layout.addWidget(words(tr("Nothing is pinned to this claim."), "small", "muted"))
        pins: dict[int, Evidence] = {pin.id: pin for pin in state.evidence}
        for entry in page.evidence:
            line = row(gap=5)
            key = evidence_key(state, pins[entry.evidence_id])
            if key:
                picture = Thumbnail(self._gate, key, width_px=96, height_px=54)
                picture.set_picture(key, entry.text)
                line.addWidget(picture)
            texts = column()
            texts.addWidget(words(entry.stance, "caption", "muted"))
            texts.addWidget(words(entry.text, "small", "primary", wrap=True))
            line.addLayout(texts, 1)
            layout.addLayout(line)

    @staticmethod
    def _ending(report: ReportContent) -> QWidget:
        """Searches, tests and the end of the log: printed once."""
        frame, layout = card()
        layout.addWidget(words(tr("Searches and method"), "section"))
        for search in report.searches:
            _lines(layout, (search.text, *search.unread))
        _lines(layout, (*report.bands, report.vocabulary_note, report.left_out), tone="muted")
        head = tr("{program}. The log ends at {head}, entry {n}.").format(
            program=report.program, head=short_hash(report.audit_head), n=report.audit_length
        )
        _lines(layout, (head,), tone="muted")
        return frame


def _can_be_covered(item: MediaItem) -> bool:
    return is_clip(item) and bool(item.facts and item.facts.duration_s)
