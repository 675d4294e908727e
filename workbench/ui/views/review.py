"""Deciding the queue: undecided matches over the whole case, what matters most first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from workbench.commands.gazetteer import claim_places
from workbench.commands.match_words import layout_only
from workbench.model.case import CaseState
from workbench.model.match import Match, Relation
from workbench.model.media import MediaItem, MediaKind
from workbench.model.times import timecode
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.direction import shielded
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import library_key, thumb_key
from workbench.ui.models.words import (
    changes,
    date_words,
    differs,
    is_clip,
    is_finding,
    match_title,
    plural,
    short_hash,
    size_words,
    tr,
    where,
)
from workbench.ui.panels.match_card import (
    BandLine,
    DecisionButtons,
    FactRows,
    claim_of,
    copy_word,
    numbers,
    pair,
    picture_aspect,
    show_finding,
    why_not_decided,
)
from workbench.ui.panels.pieces import Columns, button, column, empty, row, scrolling, surface, words
from workbench.ui.views.review_facts import (
    MOMENTS,
    Fact,
    claimed_words,
    file_rows,
    headline,
    kind_words,
    moments_of,
)
from workbench.ui.views.review_queue import ROW, QueueDelegate, QueueModel, QueueRow
from workbench.ui.widgets.focus_ring import FocusRing
from workbench.ui.widgets.headers import EmptyState, FindingBanner, KeyHint, SectionHeader
from workbench.ui.widgets.labels import ElidedLabel, divider
from workbench.ui.widgets.pictures import MatchPictures, Thumbnail

_NARROWEST_SIDE_PX = 300  # in large text the sides give way to the pictures


class ReviewView(QWidget):
    """Queue, both pictures, five moments in step, facts side by side, and four answers."""

    def __init__(self, case: CaseModel, gate: PictureGate, work: DeskWork, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("view.review.page")
        self._case, self._gate, self._actions = case, gate, actions
        self._work = work
        self._boxes: dict[int, QCheckBox] = {}
        self._build_queue(gate)
        split = Columns("review.columns", (320, 940, 340), 1)
        split.add_panels(self._left, self._build_middle(actions), self._build_right())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        case.changed.connect(self._changed)
        case.match_changed.connect(self._match_chosen)
        actions["view.numbers"].toggled.connect(lambda _on: self.refresh() if self.isVisible() else None)
        work.decided.connect(self._go_on)

    # -- parts

    def _build_queue(self, gate: PictureGate) -> None:
        self._left = QWidget()
        surface(self._left, "panel")
        self._left.setMinimumWidth(min(theme.current().px(240), _NARROWEST_SIDE_PX))
        layout = column(self._left)
        self.header = SectionHeader(tr("To review"))
        self.list = QListView()
        self.list.setObjectName("review.queue")
        FocusRing(self.list)
        self.list.setAccessibleName(tr("Matches to review"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.rows = QueueModel(self._case)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(QueueDelegate(gate, self.list))
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        gate.picture_ready.connect(lambda _key: self.list.viewport().update())
        gate.masking_changed.connect(lambda _masked: self.list.viewport().update())
        layout.addWidget(self.header)
        self.fresh = button("", "review.fresh", self._show_new, icon="history")
        self.fresh.hide()
        layout.addWidget(self.fresh)
        layout.addWidget(self.list, 1)

    def _show_new(self) -> None:
        """Sort what came since into the queue, and choose the first of it."""
        new = {match.id for match in self.rows.unlisted}
        self.rows.refresh()
        first = next((row.match for row in self.rows.rows if row.match is not None and row.match.id in new), None)
        if first is not None:
            self._case.choose_match(first.id)
        self._mark()
        self.refresh()
        self.list.setFocus()

    def _build_middle(self, actions: Actions) -> QWidget:
        middle = QWidget()
        surface(middle, "window")
        outer = column(middle)
        self.page = QWidget()
        surface(self.page, "window")
        layout = column(self.page, margins=(7, 6, 7, 6), gap=3)
        self.finding = FindingBanner()
        self.finding.setObjectName("review.finding")
        self.finding.action_triggered.connect(actions["claims.set_date"].trigger)
        self.headline = words("", "title", wrap=True)
        self.lead = words("", "reading", "secondary", wrap=True)
        self.pictures = MatchPictures(self._gate)
        self.pictures.setObjectName("review.pictures")
        self.below = words("", "small", "muted", wrap=True)
        self.moments_rule = divider()
        self.moments_title = words("", "section")
        for widget in (
            self.finding,
            self.headline,
            self.lead,
            self.pictures,
            self.below,
            self.moments_rule,
            self.moments_title,
        ):
            layout.addWidget(widget)
        self._moments = QGridLayout()
        self._moments.setVerticalSpacing(theme.current().px(8))
        self._moments.setHorizontalSpacing(8)  # in large text the room goes to the times below the pictures
        layout.addLayout(self._moments)
        layout.addStretch(1)
        self.empty = EmptyState(tr("No match yet."), tr("Match against a library…"), "search")
        self.empty.action_triggered.connect(actions["matches.run"].trigger)
        self.area = scrolling(self.page, "review.page")
        outer.addWidget(self.area, 1)
        outer.addWidget(self.empty, 1)
        outer.addWidget(divider())
        self.foot = QWidget()
        surface(self.foot, "panel")
        foot = column(self.foot, margins=(7, 5, 7, 5), gap=4)
        self.band = BandLine(actions)
        foot.addWidget(self.band)
        self.decisions = DecisionButtons(actions, in_one_row=True)
        foot.addWidget(self.decisions)
        self.locked = words("", "caption", "muted", wrap=True)
        foot.addWidget(self.locked)
        line = row(gap=5)
        line.addStretch(1)
        line.addWidget(KeyHint("C", tr("Compare")))
        line.addWidget(KeyHint("Ctrl Z", tr("Undo last")))
        foot.addLayout(line)
        outer.addWidget(self.foot)
        self.pictures.side_clicked.connect(lambda _side: actions["compare.next_mode"].trigger())
        return middle

    def _build_right(self) -> QWidget:
        content = QWidget()
        surface(content, "panel")
        layout = column(content, margins=(5, 4, 5, 5), gap=4)
        layout.addWidget(words(tr("Facts side by side"), "section"))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.current().px(10))
        self._facts.setVerticalSpacing(theme.current().px(6))
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnStretch(2, 1)
        layout.addLayout(self._facts)
        self.numbers_rule = divider()
        self.numbers_title = words(tr("Numbers"), "section")
        self.numbers = FactRows()
        layout.addWidget(self.numbers_rule)
        layout.addWidget(self.numbers_title)
        layout.addWidget(self.numbers)
        self.also_rule = divider()
        layout.addWidget(self.also_rule)
        self.also_title = words(tr("Also decide for"), "section")
        layout.addWidget(self.also_title)
        self._also = column(gap=3)
        layout.addLayout(self._also)
        layout.addWidget(divider())
        layout.addWidget(words(tr("After you decide"), "section"))
        layout.addWidget(
            words(
                tr(
                    "The answer is kept over every later search and can be changed here or under History. "
                    "Undo takes back the answer for all copies at once."
                ),
                "small",
                "secondary",
                wrap=True,
            )
        )
        layout.addStretch(1)
        area = scrolling(content, "review.right")
        surface(area, "panel")
        area.setMinimumWidth(min(theme.current().px(260), _NARROWEST_SIDE_PX))
        return area

    # -- choosing

    def shown(self) -> None:
        """The view comes to the front: the queue is sorted anew."""
        self.rows.refresh()
        if self.rows.row_of(self._case.match_id) < 0:
            self._choose_first()
        self._mark()
        self.refresh()
        self.list.setFocus()

    def _choose_first(self) -> None:
        first = next((row.match for row in self.rows.rows if row.match is not None), None)
        if first is not None:
            self._case.choose_match(first.id)

    def _mark(self) -> None:
        row = self.rows.row_of(self._case.match_id)
        if row >= 0 and self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.rows.index(row))

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row: QueueRow | None = current.data(ROW) if current.isValid() else None
        if row is not None and row.match is not None:
            self._case.choose_match(row.match.id)

    def _match_chosen(self) -> None:
        if self.isVisible():
            self._mark()
            self.refresh()

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.isVisible() and kinds & {"matches", "claims", "articles", "media"}:
            self.rows.follow()
            self._mark()
            self.refresh()

    def _go_on(self) -> None:
        """After an answer, the next match nobody decided."""
        if self.isVisible():
            self._work.go_on()

    def also_chosen(self) -> tuple[int, ...]:
        """Copies that get the same answer."""
        return tuple(match_id for match_id, box in self._boxes.items() if box.isChecked())

    # -- showing

    def refresh(self) -> None:
        """Show the chosen match."""
        state, match = self._case.state, self._case.match()
        rows = [row.match for row in self.rows.rows if row.match is not None]
        counted = [one for one in rows if not layout_only(one)]
        left = sum(one.decision is None for one in counted)
        self.header.set_detail(tr("{left} of {total} left").format(left=left, total=len(counted)) if counted else "")
        fresh = len(self.rows.unlisted)
        self.fresh.setVisible(bool(fresh))
        self.fresh.setText(plural(fresh, "Show {n} new match", "Show {n} new matches"))
        there = state is not None and match is not None and bool(rows)
        self.area.setVisible(there)
        self.foot.setVisible(there)
        self.empty.setVisible(not there)
        if state is None or match is None or not there:
            return
        item, claim = state.medium(match.media_id), claim_of(self._case, match)
        clip = is_clip(item)
        show_finding(self.finding, state, claim, match)
        self.headline.setText(headline(match, clip))
        self._say_changes(match)
        self.pictures.set_pair(*pair(state, match), aspect=picture_aspect(item))
        self.below.setText("" if layout_only(match) else where(match, item))
        self._show_moments(match, item)
        shown = self._actions["view.numbers"].isChecked()
        for widget in (self.numbers_rule, self.numbers_title, self.numbers):
            widget.setVisible(shown)
        kind = item.kind if item else MediaKind.IMAGE
        self.numbers.show_rows(numbers(match, kind) if shown else [])
        self.band.show_match(match, kind)
        self.decisions.show_decision(match, clip, why_not_decided(state, match))
        self.locked.setText(why_not_decided(state, match))
        self.locked.setVisible(bool(self.locked.text()))
        self._show_facts(state, match)
        self._show_also(state, match)

    def _say_changes(self, match: Match) -> None:
        told = "" if layout_only(match) else ". ".join(part for part in (differs(match), changes(match)) if part)
        self.lead.setText(told)
        self.lead.setVisible(bool(told))

    def _show_moments(self, match: Match, item: MediaItem | None) -> None:
        empty(self._moments)
        clock = item.facts.time_base if item and item.facts else None
        times = moments_of(match) if clock is not None else ()
        self.moments_rule.setVisible(bool(times))
        self.moments_title.setVisible(bool(times))
        title = plural(len(times), "{n} moment of this stretch in step", "{n} moments of this stretch in step")
        self.moments_title.setText(title)
        for place, (here, there) in enumerate(times):
            if clock is not None:
                self._moment(place, 0, thumb_key(match.media_id, clock.pts(here)), tr("In the article"), here)
            if there is not None:
                self._moment(place, 2, library_key(match, there), copy_word(match), there)
        for place in range(MOMENTS):
            self._moments.setColumnStretch(place, 1)

    def _moment(self, place: int, line: int, key: str, title: str, seconds: float) -> None:
        picture = Thumbnail(self._gate, key, width_px=160, height_px=90)
        picture.set_picture(key, f"{title}, {timecode(seconds)}")
        self._moments.addWidget(picture, line, place)
        self._moments.addWidget(words(timecode(seconds), "caption", "muted"), line + 1, place)

    def _show_facts(self, state: CaseState, match: Match) -> None:
        empty(self._facts)
        item, claim = state.medium(match.media_id), claim_of(self._case, match)
        finding = claim is not None and is_finding(state, claim, match)
        claimed = state.claim_date(claim) if claim else ""
        rows: list[tuple[str, str, str]] = [
            ("", tr("In the article"), copy_word(match)),
            (
                tr("Date"),
                claimed_words(claim, claimed),
                date_words(match.item.earliest_date) or tr("unknown"),
            ),
            (
                tr("Place"),
                ", ".join(claim_places(state, claim) if claim else ()) or tr("not named"),
                match.item.place or tr("unknown"),
            ),
            (
                tr("From"),
                (item.source_url if item else "") or tr("not stated"),
                match.item.published_by or tr("unknown"),
            ),
            (
                tr("Kind"),
                kind_words(item.kind if item else "", size_words(item) if item else ""),
                kind_words(match.item.kind),
            ),
            (tr("Title"), item.name if item else "", match_title(match)),
            (tr("Hash"), short_hash(item.sha256) if item else "", short_hash(match.item.sha256)),
        ]
        self._add_facts(rows, 0, loud=tr("Date") if finding else "")
        in_files = file_rows(item, match)
        if in_files:
            told = words(tr("What the files say of themselves"), "small", "muted", wrap=True)
            self._facts.addWidget(told, len(rows), 0, 1, 3)
            self._add_facts(in_files, len(rows) + 1)

    def _add_facts(self, rows: Sequence[tuple[str, str, str]], first: int, *, loud: str = "") -> None:
        """Rows of the table from a line on.

        Args:
            loud: Label of the row whose right side is the finding.
        """
        for place, (label, here, there) in enumerate(rows, first):
            self._facts.addWidget(ElidedLabel(label, "small", "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            role = "code" if label == tr("Hash") else "small"
            self._facts.addWidget(Fact(here, role, "secondary" if place else "muted"), place, 1)
            tone = "finding" if label and label == loud else "secondary" if place else "muted"
            self._facts.addWidget(Fact(there, role, tone), place, 2)

    def _show_also(self, state: CaseState, match: Match) -> None:
        empty(self._also)
        self._boxes = {}
        same_item = [
            one for one in state.matches if one.id != match.id and not one.superseded and self._is_copy(one, match)
        ]
        if match.finding.relation is Relation.SAME_LAYOUT:
            same_item = []  # one frame lies around many pictures: an answer for one says nothing of the others
        same_item = [one for one in same_item if one.finding.relation is not Relation.SAME_LAYOUT]
        self.also_title.setVisible(bool(same_item))
        self.also_rule.setVisible(bool(same_item))
        for one in same_item:
            item = state.medium(one.media_id)
            box = QCheckBox(f"{shielded(item.name) if item else ''}, {shielded(match_title(one))}")
            box.setObjectName(f"review.also.{one.id}")
            box.setAccessibleName(tr("Decide the same for {name}").format(name=box.text()))
            self._boxes[one.id] = box
            self._also.addWidget(box)

    @staticmethod
    def _is_copy(one: Match, match: Match) -> bool:
        """Another stretch of the same item, or the same file under another item."""
        same_item = (one.item.library_id, one.finding.item) == (match.item.library_id, match.finding.item)
        same_file = bool(one.item.sha256) and one.item.sha256 == match.item.sha256
        return same_item or same_file
