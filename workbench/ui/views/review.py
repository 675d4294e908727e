"""Deciding the queue: undecided matches over the whole case, what matters most first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.commands.gazetteer import claim_places
from workbench.commands.matches import in_step, layout_only, match_moment, overruled_layout, place_words
from workbench.model.case import CaseState
from workbench.model.match import Match, Relation
from workbench.model.media import FileFacts, MediaItem, MediaKind, file_facts
from workbench.model.review import Claim
from workbench.model.times import timecode
from workbench.ui import paint, theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.direction import shielded
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import library_key, thumb_key
from workbench.ui.models.words import (
    StateWord,
    changes,
    date_words,
    decision,
    differs,
    is_clip,
    is_finding,
    layout_heading,
    match_title,
    plural,
    relation,
    relation_of,
    review_group,
    review_order,
    short_hash,
    short_interval,
    size_words,
    strength,
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
from workbench.ui.widgets.focus_ring import FocusRing
from workbench.ui.widgets.headers import EmptyState, FindingBanner, KeyHint, SectionHeader
from workbench.ui.widgets.labels import ElidedLabel, TextLabel, breakable, divider
from workbench.ui.widgets.pictures import MatchPictures, Thumbnail

ROW = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
MOMENTS = 5
_THUMB_SHARE = 0.27  # of a row, at most, so that large text keeps its room
_NARROWEST_SIDE_PX = 300  # in large text the sides give way to the pictures
_MOMENT_EVERY_S = 0.4  # moments nearer than this show the same


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A heading (`match` None) or a match of the queue."""

    title: str
    count: int = 0
    match: Match | None = None
    word: StateWord | None = None
    key: str = ""
    more: str = ""  # a line of its own: the place or the relation, which tell one card from another


def group_title(group: int) -> str:
    """Heading of a part of the queue."""
    return (
        tr("Older than the claim"),
        tr("Strong or possible"),
        tr("Weak"),
        tr("Decided"),
        layout_heading(),
    )[group]


def queue(state: CaseState) -> tuple[QueueRow, ...]:
    """The queue with its headings."""
    groups: dict[int, list[Match]] = {}
    for match in state.matches:
        if not match.superseded:
            groups.setdefault(review_group(state, match), []).append(match)
    rows: list[QueueRow] = []
    for group in sorted(groups):
        matches = sorted(groups[group], key=lambda match: review_order(state, match))
        rows.append(QueueRow(group_title(group), len(matches)))
        rows += [_row(state, match) for match in matches]
    return tuple(rows)


def _row(state: CaseState, match: Match) -> QueueRow:
    item = state.medium(match.media_id)
    claims = state.claims_of(match.media_id)
    head = tr("Claim {n}, ").format(n=claims[0].number) if claims else ""
    return QueueRow(
        head + (item.name if item else ""),
        0,
        match,
        queue_word(state, match),
        thumb_key(match.media_id, match_moment(state, match).pts),
        queue_more(state, match),
    )


def queue_word(state: CaseState, match: Match) -> StateWord:
    """What stands below the name: the decision, how much earlier, or band and change."""
    clip = is_clip(state.medium(match.media_id))
    if match.decision is not None:
        return decision(match.decision, clip)
    for claim in state.claims_of(match.media_id):
        if is_finding(state, claim, match):
            text = short_interval(match.item.earliest_date, state.claim_date(claim)) or ""
            return StateWord(text[0].upper() + text[1:], "history", "finding")
    if layout_only(match):
        return StateWord(tr("With {title}").format(title=match_title(match)), "layout-grid", "muted")
    return StateWord(strength(match), "copy" if match.finding.is_same_file else "", "muted")


def queue_more(state: CaseState, match: Match) -> str:
    """The last line of an undecided match: where the earlier picture lies, else what both share."""
    if match.decision is not None or layout_only(match):
        return ""
    place = said(place_words(match))
    told = _place_in_short(place) if place else relation(match.finding.relation, is_clip(state.medium(match.media_id)))
    return told[:1].upper() + told[1:]


def _place_in_short(place: str) -> str:
    """`upper left part` of `Upper left part of the picture in the article`."""
    short = place.split(" of the picture", maxsplit=1)[0]
    return short[:1].lower() + short[1:]


def headline(match: Match, clip: bool) -> str:
    """What the two share and how strong the match is: "Same footage, strong match"; no strength for a mere layout."""
    if layout_only(match):
        return layout_heading()
    if overruled_layout(match):
        return relation_of(match, clip)
    strong = strength(match)
    return f"{relation(match.finding.relation, clip)}, {strong[0].lower()}{strong[1:]}"


def moments_of(match: Match) -> tuple[tuple[float, float | None], ...]:
    """Times of both copies in step, evenly over the stretch; fewer where it is short, none where it is unknown."""
    start_s, end_s = match.finding.query_start_s, match.finding.query_end_s
    if start_s is None or end_s is None or match.finding.library_start_s is None:
        return ()
    count = min(MOMENTS, max(1, int((end_s - start_s) / _MOMENT_EVERY_S)))
    times = (start_s + (place + 0.5) / count * (end_s - start_s) for place in range(count))
    return tuple((here, in_step(match, here)) for here in times)


def _kind(kind: str, size: str = "") -> str:
    """`Clip, 640 x 480, 20.8 s`."""
    word = {"video": tr("Clip"), "image": tr("Picture")}.get(kind, tr("unknown"))
    return f"{word}, {size}" if size else word


class Fact(TextLabel):
    """A value whose long names break into lines, all of them on show: half a letter at the edge tells nothing."""

    def __init__(self, text: str, role: str, tone: str) -> None:
        super().__init__(text if role == "code" else breakable(text), role, tone, wrap=True)
        self.setAccessibleName(text)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The grid gives a squeezed column's lines no more height by itself."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


def file_rows(item: MediaItem | None, match: Match) -> tuple[tuple[str, str, str], ...]:
    """What the two files say of their own making, where at least one of them says something."""
    ours = file_facts(item.facts) if item is not None and item.facts is not None else FileFacts()
    theirs = match.item.file
    rows = (
        (tr("Made"), _moment_words(ours.made), _moment_words(theirs.made)),
        (tr("Device"), ours.device, theirs.device),
        (tr("Place"), _in_file(ours), _in_file(theirs)),
        (tr("Last writer"), said(ours.last_writer), said(theirs.last_writer)),
        (tr("Encoded"), ours.encoder, theirs.encoder),
    )
    silent = tr("not in the file")
    unknown = silent if theirs != FileFacts() else tr("not kept")  # the item came before this was kept, or as a hash
    return tuple((label, here or silent, there or unknown) for label, here, there in rows if here or there)


def _in_file(facts: FileFacts) -> str:
    return ", ".join(part for part in (facts.place, facts.gps) if part)


def _moment_words(iso: str) -> str:
    """`3 Apr 2016, 14:22:10`: a date of a file, with its time."""
    date, _, time = iso.partition("T")
    day = date_words(date) if date else ""
    return f"{day}, {time}" if time else day


def _claimed(claim: Claim | None, date: str) -> str:
    """The date a claim states, or that it states none; a medium without a claim has none to be compared with."""
    if claim is None:
        return tr("no claim")
    return tr("{date}, claimed").format(date=date_words(date)) if date else tr("not stated")


class QueueModel(QAbstractListModel):
    """The queue as a Qt model. Its order changes only when the view is entered, or Show new is pressed.

    Attributes:
        rows: Headings and matches, as sorted last.
        unlisted: Matches that came since.
    """

    def __init__(self, case: CaseModel) -> None:
        super().__init__()
        self._case = case
        self.rows: tuple[QueueRow, ...] = ()
        self.unlisted: tuple[Match, ...] = ()

    def refresh(self) -> None:
        """Sort anew."""
        self.beginResetModel()
        self.rows = queue(self._case.state) if self._case.state else ()
        self.unlisted = ()
        self.endResetModel()

    def follow(self) -> None:
        """Take over what is known of the matches now; each stays where it is. A queue that was empty is filled."""
        state = self._case.state
        if state is None or not any(row.match for row in self.rows):
            self.refresh()
            return
        now = {match.id: match for match in state.matches if not match.superseded}
        listed = {row.match.id for row in self.rows if row.match is not None}
        if listed - now.keys():
            self.refresh()  # what is no longer found cannot stay
            return
        self.unlisted = tuple(match for match in now.values() if match.id not in listed)
        self.rows = tuple(row if row.match is None else _row(state, now[row.match.id]) for row in self.rows)
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.layoutChanged.emit()  # a decided row is lower

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None
        if row is None or row.match is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Row object and words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = (row.title, row.word.text, row.more) if row.word else (row.title, str(row.count))
            return ", ".join(part for part in words if part)
        return None

    def row_of(self, match_id: int | None) -> int:
        """Row of a match, or -1."""
        places = (n for n, row in enumerate(self.rows) if row.match is not None and row.match.id == match_id)
        return next(places, -1)


class QueueDelegate(QStyledItemDelegate):
    """Paints headings and matches of the queue."""

    def __init__(self, gate: PictureGate, parent: QWidget) -> None:
        super().__init__(parent)
        self._gate = gate

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Headings are lower."""
        del option
        row: QueueRow = index.data(ROW)
        now = theme.current()
        heading = now.px(32 if ": " not in row.title else 48)
        return QSize(1, heading if row.match is None else now.px(72 if row.more else 62))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One row."""
        row: QueueRow = index.data(ROW)
        now = theme.current()
        rect = QRectF(option.rect)
        direction = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(now.px(14), 0, -now.px(14), 0)
        if row.match is None:
            self._paint_heading(painter, rect, inner, row, direction)
        else:
            self._paint_match(painter, rect, inner, row, option)
        painter.restore()

    @staticmethod
    def _paint_heading(
        painter: QPainter, rect: QRectF, inner: QRectF, row: QueueRow, direction: Qt.LayoutDirection
    ) -> None:
        """Words and number; what stands behind a colon gets a line of its own."""
        now = theme.current()
        font, ink, quiet = now.font("small", weight=500), now.colour("text.secondary"), now.colour("text.muted")
        title, _, more = row.title.partition(": ")
        upper = inner.adjusted(0, now.px(5), 0, -inner.height() / 2) if more else inner
        number = str(row.count)
        words = upper.adjusted(0, 0, -paint.text_width(number, font) - now.px(8), 0)
        paint.draw_text(painter, paint.mirrored(words, rect, direction), title, font, ink)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        paint.draw_text(painter, upper, number, font, quiet, align=align)
        if more:
            lower = inner.adjusted(0, inner.height() / 2, 0, -now.px(5))
            paint.draw_text(painter, paint.mirrored(lower, rect, direction), more, now.font("small"), quiet)

    def _paint_match(
        self, painter: QPainter, rect: QRectF, inner: QRectF, row: QueueRow, option: QStyleOptionViewItem
    ) -> None:
        now = theme.current()
        state = option.state
        direction = option.direction
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, now.colour("accent.tint"))
            bar = QRectF(rect.left(), rect.top(), now.px(5 if now.is_contrast else 2), rect.height())
            painter.fillRect(paint.mirrored(bar, rect, direction), now.colour("accent.focus"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, now.colour("surface.card"))
        wide = min(now.px(82), inner.width() * _THUMB_SHARE)
        thumb = QRectF(inner.left(), rect.center().y() - wide * 0.28, wide, wide * 0.56)
        paint.paint_picture(painter, paint.mirrored(thumb, rect, direction), self._gate.request(row.key))
        left = thumb.right() + now.px(10)
        top = rect.center().y() - now.px(30 if row.more else 20)
        upper = QRectF(left, top, inner.right() - left, now.px(20))
        lower = upper.translated(0, now.px(20))
        last = lower.translated(0, now.px(20))
        paint.draw_text(
            painter,
            paint.mirrored(upper, rect, direction),
            row.title,
            now.font("body"),
            now.colour("text.primary"),
            mode=paint.MIDDLE,
        )
        if row.more:
            font, ink = now.font("small"), now.colour("text.muted")
            paint.draw_text(painter, paint.mirrored(last, rect, direction), row.more, font, ink)
        word = row.word
        if word is None or row.match is None:
            return
        if not word.icon:
            size = paint.paint_band(
                painter, QPointF(lower.left(), lower.top() + now.px(4)), row.match.finding.band.value
            )
            lower.setLeft(lower.left() + size.width() + now.px(6))
        paint.paint_state(painter, paint.mirrored(lower, rect, direction), word.icon, word.text, word.tone)


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
                _claimed(claim, claimed),
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
            (tr("Kind"), _kind(item.kind if item else "", size_words(item) if item else ""), _kind(match.item.kind)),
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
