"""The article as it was, claims marked in the text, their media in the margin at the same height."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from workbench.model.case import CaseArticle, CaseState
from workbench.model.media import MediaState
from workbench.model.review import Claim
from workbench.ui import paint, theme
from workbench.ui.actions import Actions
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.marked import Marked
from workbench.ui.models.timeline import cover_key
from workbench.ui.models.words import date_words, plural, tr
from workbench.ui.panels.pieces import surface, tool
from workbench.ui.widgets.claim_mark import MarkState, mark_format, number_format
from workbench.ui.widgets.headers import EmptyState, SectionHeader

THUMB_PX = (60, 34)
GAP_PX = 8
READING_CHARACTERS = 72


@dataclass
class _Place:
    """Where a claim stands in the document."""

    claim_id: int
    start: int
    end: int
    hedged: bool
    number: int


@dataclass
class _Block:
    """A paragraph of the article in the document: its index, start, and the marks put in before offsets of its text."""

    index: int
    position: int
    marks: list[tuple[int, int]] = field(default_factory=list)  # offset in the text, length of the mark


class ArticleMargin(QWidget):
    """The strip beside the text with one small picture for each medium of a claim."""

    chosen = Signal(int, int)

    def __init__(self, browser: ArticleBrowser, case: CaseModel, gate: PictureGate) -> None:
        super().__init__(browser)
        self._browser, self._case, self._gate = browser, case, gate
        self.setAccessibleName(tr("Media of the claims"))
        self._spots: list[tuple[QRectF, int, int]] = []
        gate.picture_ready.connect(lambda _key: self.update())
        gate.masking_changed.connect(lambda _masked: self.update())

    def layout_spots(self) -> list[tuple[QRectF, int, int]]:
        """Rectangle, claim and medium of each picture, top to bottom without overlap."""
        state = self._case.state
        spots: list[tuple[QRectF, int, int]] = []
        if state is None:
            return spots
        now = theme.current()
        width, height = now.px(THUMB_PX[0]), now.px(THUMB_PX[1])
        claims = {claim.id: claim for claim in state.claims}
        free = -1e9
        for place in self._browser.places:
            claim = claims.get(place.claim_id)  # type: ignore[call-overload]
            top = max(self._browser.top_of(place.start), free)
            for media_id in claim.media_ids if claim else ():
                spots.append((QRectF(now.px(2), top, width, height), place.claim_id, media_id))
                top += height + now.px(4)
                free = top
        return spots

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The pictures, or the sign of a file that could not be had."""
        del event
        painter = QPainter(self)
        state = self._case.state
        now = theme.current()
        painter.fillRect(self.rect(), now.colour("surface.panel"))
        self._spots = self.layout_spots()
        for rect, claim_id, media_id in self._spots:
            if state is None or rect.bottom() < 0 or rect.top() > self.height():
                continue
            item = state.medium(media_id)
            if item is None:
                continue
            if item.state in (MediaState.MISSING, MediaState.UNREADABLE, MediaState.SET_ASIDE):
                paint.paint_no_picture(painter, rect, "file-x-2")
            else:
                paint.paint_picture(painter, rect, self._gate.request(cover_key(state, item)))
            if claim_id == self._case.claim_id and media_id == self._case.media_id:
                paint.paint_focus(painter, rect, now.size("radius.picture"))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the medium and its claim."""
        for rect, claim_id, media_id in self._spots:
            if rect.contains(event.position()):
                self.chosen.emit(claim_id, media_id)
                return
        super().mousePressEvent(event)


class ArticleBrowser(QTextBrowser):
    """The text. Nothing in it is a link, nothing foreign is markup.

    Signals:
        claim_clicked(claim_id): A marked sentence was clicked.
    """

    claim_clicked = Signal(int)

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("article.text")
        self.setAccessibleName(tr("Article"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(theme.current().px(12))
        self.places: list[_Place] = []
        self._blocks: list[_Block] = []
        self._case, self._actions = case, actions
        self.margin = ArticleMargin(self, case, gate)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.margin.update())
        self._lay_out()

    # -- content

    def show_articles(self, state: CaseState) -> None:
        """Write the articles of the case."""
        at = self.verticalScrollBar().value()
        self.clear()
        self.places, self._blocks = [], []
        cursor = QTextCursor(self.document())
        for number, article in enumerate(state.articles):
            if number:
                cursor.insertBlock()
            self._write_head(cursor, article)
            self._write_blocks(cursor, article, state.claims if number == 0 else ())
        self._lay_out()
        self.verticalScrollBar().setValue(at)
        self.mark_claim(self._case.claim_id)

    def _write_head(self, cursor: QTextCursor, article: CaseArticle) -> None:
        now = theme.current()
        title = QTextCharFormat()
        title.setFont(now.font("title"))
        title.setForeground(now.colour("text.primary"))
        cursor.setBlockFormat(_spacing(0, 4, "title"))
        cursor.insertText(article.article.title or tr("Without a title"), title)
        small = QTextCharFormat()
        small.setFont(now.font("small"))
        small.setForeground(now.colour("text.muted"))
        cursor.insertBlock(_spacing(0, 8, "small"))
        cursor.insertText(source_line(article), small)

    def _write_blocks(self, cursor: QTextCursor, article: CaseArticle, claims: tuple[Claim, ...]) -> None:
        for index, block in enumerate(article.article.blocks):
            cursor.insertBlock(_spacing(0, 10, "reading"))
            body = QTextCharFormat()
            body.setFont(theme.current().font("reading", weight=600 if block.kind == "heading" else None))
            body.setForeground(theme.current().colour("text.secondary" if block.kind != "heading" else "text.primary"))
            if block.kind == "quotation":
                body.setFontItalic(True)
            here = sorted((claim for claim in claims if claim.block == index), key=lambda claim: claim.start or 0)
            self._write_block(cursor, index, block.text, body, here)

    def _write_block(
        self, cursor: QTextCursor, index: int, text: str, body: QTextCharFormat, claims: list[Claim]
    ) -> None:
        entry = _Block(index, cursor.position())
        at = 0
        for claim in claims:
            start, end = claim.start or 0, min(claim.end or 0, len(text))
            if start < at or end <= start:
                continue
            cursor.insertText(text[at:start], body)
            mark = f" {claim.number} "
            cursor.insertText(mark, number_format())
            cursor.insertText("\u2009", body)
            entry.marks.append((start, len(mark) + 1))
            first = cursor.position()
            cursor.insertText(text[start:end], body)
            self.places.append(_Place(claim.id, first, cursor.position(), bool(claim.hedges), claim.number))
            at = end
        cursor.insertText(text[at:], body)
        self._blocks.append(entry)

    def mark_claim(self, claim_id: int | None, *, scroll: bool = False) -> None:
        """Colour the sentences: the chosen one, the others, dashes under the hedged."""
        cursor = QTextCursor(self.document())
        for place in self.places:
            current = place.claim_id == claim_id
            look = mark_format(MarkState(current=current, hedged=place.hedged))
            cursor.setPosition(place.start)
            cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
            if current and scroll:
                self._bring(place)
        self.margin.update()

    def _bring(self, place: _Place) -> None:
        top = self.top_of(place.start)
        if not 0 <= top <= self.viewport().height() - 60:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - self.viewport().height() / 3))

    # -- places

    def top_of(self, position: int) -> float:
        """Height of a position of the document in the viewport, px."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return float(self.cursorRect(cursor).top())

    def marked(self) -> Marked | None:
        """The passage chosen with mouse or keyboard."""
        cursor = self.textCursor()
        text = cursor.selectedText().replace("\u2029", "\n").strip()
        if not text:
            return None
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        entry = next((block for block in reversed(self._blocks) if block.position <= low), None)
        state = self._case.state
        if entry is None or state is None or not state.articles:
            return Marked(text)
        source = state.articles[0].article.blocks[entry.index].text
        start, end = self._offset(entry, low), self._offset(entry, high)
        if 0 <= start < end <= len(source):
            return Marked(source[start:end].strip(), entry.index, start, end)
        return Marked(text)

    @staticmethod
    def _offset(entry: _Block, position: int) -> int:
        offset = position - entry.position
        inserted = 0
        for start, length in entry.marks:
            if start + inserted + length <= offset:
                inserted += length
        return offset - inserted

    def _claim_at(self, point: QPoint) -> int | None:
        at = self.cursorForPosition(point).position()
        return next((place.claim_id for place in self.places if place.start - 4 <= at <= place.end), None)

    # -- events

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click in a marked sentence chooses its claim; a drag only marks text."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            claim_id = self._claim_at(event.position().toPoint())
            if claim_id is not None:
                self.claim_clicked.emit(claim_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """What can be done with the passage."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        for name in ("claims.add", "claims.edit", "claims.set_date", "claims.remove", "article.put_back"):
            menu.addAction(self._actions[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the margin beside the text; the column stops at 72 characters."""
        self._lay_out()
        super().resizeEvent(event)
        self._place_margin()

    def _lay_out(self) -> None:
        now = theme.current()
        side = self._side()
        widest = self.fontMetrics().averageCharWidth() * READING_CHARACTERS + now.px(28)
        spare = max(0, self.width() - side - widest)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(side if turned else 0, 0, spare if turned else side + spare, 0)
        self._place_margin()

    def _side(self) -> int:
        """Width of the margin: one picture and a gap; nothing when no claim of the text has a medium."""
        state = self._case.state
        media = {claim.id for claim in state.claims if claim.media_ids} if state else set()
        has_media = any(place.claim_id in media for place in self.places)
        return theme.current().px(THUMB_PX[0] + GAP_PX) if has_media else 0

    def _place_margin(self) -> None:
        view = self.viewport().geometry()
        side = self._side()
        self.margin.setVisible(side > 0)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = view.left() - side if turned else view.right() + 1
        self.margin.setGeometry(left, 0, side, self.height())


def _spacing(before: int, after: int, role: str) -> QTextBlockFormat:
    now = theme.current()
    block = QTextBlockFormat()
    block.setTopMargin(now.px(before))
    block.setBottomMargin(now.px(after))
    block.setLineHeight(now.line_height(role), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return block


def source_line(article: CaseArticle) -> str:
    """`Saved page, published 11 Oct 2020 (from the page)`."""
    read = article.article
    parts = [read.outlet or article.name]
    if read.published:
        parts.append(
            tr("published {date} ({source})").format(
                date=date_words(read.published), source=read.published_from or tr("from the page")
            )
        )
    else:
        parts.append(tr("publication date unknown"))
    if read.author:
        parts.append(read.author)
    return ", ".join(parts)


class ArticlePanel(QWidget):
    """Heading, left-out lines, text and margin.

    Signals:
        medium_chosen(claim_id, media_id): A picture in the margin was clicked.
    """

    medium_chosen = Signal(int, int)

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        surface(self, "panel")
        self._case = case
        self.header = SectionHeader(tr("Article"))
        left_out = tool(
            "list-filter", "article.left_out_button", tr("Lines left out"), actions["article.put_back"].trigger
        )
        self.header.add_widget(left_out)
        self.text = ArticleBrowser(case, gate, actions)
        self.empty = EmptyState(tr("The article will be here."), tr("Add an article…"), "newspaper")
        self.empty.action_triggered.connect(actions["article.add"].trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.text, self.empty):
            layout.addWidget(widget, 0 if widget is self.header else 1)
        self.text.claim_clicked.connect(case.choose_claim)
        self.text.margin.chosen.connect(self.medium_chosen)
        case.changed.connect(self._changed)
        case.claim_changed.connect(self._claim_chosen)
        case.opened.connect(self._from_the_top)
        case.medium_changed.connect(self.text.margin.update)
        theme.notifier().theme_changed.connect(self._restyled)

    def _restyled(self) -> None:
        self._changed(frozenset({"articles"}))

    def _from_the_top(self) -> None:
        """A case opens at the title, or as far below as the first claim needs to be seen."""
        self.text.verticalScrollBar().setValue(0)

    def _claim_chosen(self) -> None:
        self.text.mark_claim(self._case.claim_id)
        QTimer.singleShot(0, self._bring_claim)  # when the text has its width

    def _bring_claim(self) -> None:
        self.text.mark_claim(self._case.claim_id, scroll=True)

    def _changed(self, kinds: frozenset[str]) -> None:
        state = self._case.state
        if state is None:
            return
        if kinds & {"articles", "claims"}:
            self.text.setVisible(bool(state.articles))
            self.empty.setVisible(not state.articles)
            lines = sum(len(article.article.left_out) for article in state.articles)
            self.header.set_detail(plural(lines, "{n} line left out", "{n} lines left out") if lines else "")
            self.text.show_articles(state)
        self.text.margin.update()
