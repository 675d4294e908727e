"""The queue of matches to decide: its rows, their words, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.commands.match_words import layout_only, place_words
from workbench.commands.matches import match_moment
from workbench.model.case import CaseState
from workbench.model.match import Match
from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import thumb_key
from workbench.ui.models.words import (
    StateWord,
    decision,
    is_clip,
    is_finding,
    layout_heading,
    match_title,
    relation,
    review_group,
    review_order,
    short_interval,
    strength,
    tr,
)

ROW = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
_THUMB_SHARE = 0.27  # of a row, at most, so that large text keeps its room


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
