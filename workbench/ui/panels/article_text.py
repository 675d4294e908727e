"""The text of the article: claims marked in place, passages chosen to make, split, merge or change a claim."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from workbench.commands.article import container_broken, remarks
from workbench.commands.claim_parts import sentence_start
from workbench.model.case import CaseArticle, CaseState
from workbench.model.review import Claim
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.marked import Marked
from workbench.ui.models.passages import Piece, pieces
from workbench.ui.models.words import date_words, plural, tr
from workbench.ui.panels.article_margin import GAP_PX, THUMB_PX, ArticleMargin
from workbench.ui.widgets.claim_mark import MarkState, mark_format, number_format
from workbench.ui.widgets.focus_ring import FocusRing

READING_CHARACTERS = 72
_MENU = (
    ("claims.add", "claims.edit", "claims.set_date", "claims.set_passage"),
    ("claims.split", "claims.merge", "claims.remove"),
    ("article.correct", "article.put_back", "article.set_aside"),
)
_CURSOR_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)

_MOST_LINES = 8
"""Of what is known of an archive, above the text."""
_DIFFERING_LINE = 2
"""What is not as the archive says comes after what it is and how many digests agree."""


@dataclass
class _Mark:
    """A stretch of the document that the same claims cover, the shortest last."""

    start: int
    end: int
    claims: tuple[Claim, ...]


@dataclass
class _Block:
    """A paragraph of an article in the document.

    Attributes:
        article_id, index, text: Which one, and its text as read.
        position: Where it begins in the document.
        marks: Numbers put in before offsets of its text: offset, and length in the document.
    """

    article_id: int
    index: int
    text: str
    position: int
    marks: list[tuple[int, int]] = field(default_factory=list)


class ArticleBrowser(QTextBrowser):
    """The text. Nothing in it is a link, nothing foreign is markup.

    Keys with the focus: arrows move the cursor, with Shift they mark; Enter chooses the claim at the cursor; Page Up
    and Page Down go to the last and next claim, as everywhere.

    Signals:
        claim_clicked(claim_id): A marked sentence was clicked.
    """

    claim_clicked = Signal(int)

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("article.text")
        FocusRing(self)
        self.setAccessibleName(tr("Article"))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(theme.current().px(12))
        self._marks: list[_Mark] = []
        self._numbers: list[tuple[int, int, int]] = []  # start and end in the document, claim
        self._blocks: list[_Block] = []
        self._hovered: int | None = None
        self._case, self._actions = case, actions
        self.margin = ArticleMargin(self, self._tops, case, gate)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.margin.update())
        self._lay_out()

    # -- content

    def show_article(self, state: CaseState, article: CaseArticle | None) -> None:
        """Write an article of the case."""
        at, caret = self.verticalScrollBar().value(), self.textCursor().position()
        self.clear()
        self._marks, self._numbers, self._blocks = [], [], []
        cursor = QTextCursor(self.document())
        if article is not None:
            self._write_head(cursor, article)
            self._write_blocks(cursor, article, [claim for claim in state.claims if claim.article_id == article.id])
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        kept = self.textCursor()
        kept.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(kept)
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
        self._write_remarks(cursor, article)

    def _write_remarks(self, cursor: QTextCursor, article: CaseArticle) -> None:
        """What is to be known of it beside its text; digests of an archive that do not agree stand out."""
        broken = container_broken(article.article)
        sentences = [said(sentence) for sentence in remarks(article.article)]
        if len(sentences) > _MOST_LINES:
            more = len(sentences) - _MOST_LINES + 1
            told = plural(more, "{n} more remark is in the report.", "{n} more remarks are in the report.")
            sentences = [*sentences[: _MOST_LINES - 1], told]
        for position, sentence in enumerate(sentences):
            line = QTextCharFormat()
            line.setFont(theme.current().font("small"))
            told_apart = broken and position == _DIFFERING_LINE
            line.setForeground(theme.current().colour("state.warn" if told_apart else "text.muted"))
            cursor.insertBlock(_spacing(0, 2, "small"))
            cursor.insertText(sentence, line)
        if sentences:
            cursor.insertBlock(_spacing(0, 6, "small"))

    def _write_blocks(self, cursor: QTextCursor, article: CaseArticle, claims: list[Claim]) -> None:
        for index, block in enumerate(article.article.blocks):
            cursor.insertBlock(_spacing(0, 10, "reading"))
            body = QTextCharFormat()
            body.setFont(theme.current().font("reading", weight=600 if block.kind == "heading" else None))
            body.setForeground(theme.current().colour("text.secondary" if block.kind != "heading" else "text.primary"))
            if block.kind == "quotation":
                body.setFontItalic(True)
            entry = _Block(article.id, index, block.text, cursor.position())
            self._blocks.append(entry)
            for piece in pieces(len(block.text), [claim for claim in claims if claim.block == index]):
                self._write_piece(cursor, entry, piece, body)

    def _write_piece(self, cursor: QTextCursor, entry: _Block, piece: Piece, body: QTextCharFormat) -> None:
        for claim in piece.begins:
            first, mark = cursor.position(), f" {claim.number} "
            cursor.insertText(mark, number_format())
            self._numbers.append((first, cursor.position(), claim.id))
            cursor.insertText("\u2009", body)
            entry.marks.append((piece.start, len(mark) + 1))
        first = cursor.position()
        cursor.insertText(entry.text[piece.start : piece.end], body)
        if piece.claims:
            self._marks.append(_Mark(first, cursor.position(), piece.claims))

    def mark_claim(self, claim_id: int | None, *, scroll: bool = False) -> None:
        """Colour the sentences: the chosen one, the others, dashes under the hedged.

        Where claims overlap, the underline is that of the shorter; choosing or pointing at one lights all of it.
        """
        cursor = QTextCursor(self.document())
        lit = {claim_id, self._hovered}
        for mark in self._marks:
            look = MarkState(current=any(claim.id in lit for claim in mark.claims), hedged=bool(mark.claims[-1].hedges))
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(mark_format(look))
        self.margin.update()
        start = self.start_of(claim_id)
        if scroll and start is not None:
            self._bring(start)

    def _bring(self, position: int) -> None:
        top = self._top_of(position)
        if not 0 <= top <= self.viewport().height() - 60:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - self.viewport().height() / 3))
        if self.hasFocus() and not self.textCursor().hasSelection():
            cursor = self.textCursor()
            if not any(mark.start <= cursor.position() <= mark.end for mark in self._marks_of(self._case.claim_id)):
                cursor.setPosition(position)
                self.setTextCursor(cursor)

    # -- places

    def start_of(self, claim_id: int | None) -> int | None:
        """Where a claim begins in the document; None when it does not stand there."""
        return next((mark.start for mark in self._marks_of(claim_id)), None)

    def text_of(self, claim_id: int) -> str:
        """The words that are marked as a claim, without the numbers of others."""
        plain = self.document().toPlainText()
        return "".join(plain[mark.start : mark.end] for mark in self._marks_of(claim_id))

    def _marks_of(self, claim_id: int | None) -> list[_Mark]:
        return [mark for mark in self._marks if any(claim.id == claim_id for claim in mark.claims)]

    def _tops(self) -> list[tuple[int, float]]:
        return [(claim_id, self._top_of(start)) for start, _end, claim_id in self._numbers]

    def _top_of(self, position: int) -> float:
        """Height of a position of the document in the viewport, px."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return float(self.cursorRect(cursor).top())

    def _place(self, position: int) -> tuple[_Block, int] | None:
        """Paragraph and offset in its text of a position of the document."""
        entry = next((block for block in reversed(self._blocks) if block.position <= position), None)
        if entry is None:
            return None
        offset, inserted = position - entry.position, 0
        for start, length in entry.marks:
            if start + inserted + length <= offset:
                inserted += length
        return entry, min(max(0, offset - inserted), len(entry.text))

    def marked(self) -> Marked | None:
        """The passage chosen with mouse or keyboard."""
        cursor = self.textCursor()
        text = cursor.selectedText().replace("\u2029", "\n").strip()
        if not text:
            return None
        low, high = self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())
        if low is None or high is None or low[0] is not high[0]:
            return Marked(text)
        block, (start, end) = low[0], (low[1], high[1])
        passage = block.text[start:end]
        if not passage.strip():
            return None
        start += len(passage) - len(passage.lstrip())
        passage = passage.strip()
        return Marked(passage, block.index, start, start + len(passage), block.article_id)

    def claims_marked(self) -> tuple[int, ...]:
        """The claims the chosen passage touches, as they stand in the text."""
        cursor = self.textCursor()
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        touched = [mark for mark in self._marks if mark.start < high and low < mark.end]
        return tuple(dict.fromkeys(claim.id for mark in touched for claim in mark.claims))

    def cuts(self, claim_id: int) -> tuple[int, ...]:
        """Where the chosen passage, or the cursor, divides the sentence of a claim; offsets in it, none outside."""
        state = self._case.state
        claim = next((one for one in state.claims if one.id == claim_id), None) if state else None
        begins = sentence_start(state, claim) if state is not None and claim is not None else None
        if claim is None or begins is None:
            return ()
        cursor, found = self.textCursor(), set()
        for position in (cursor.selectionStart(), cursor.selectionEnd()):
            place = self._place(position)
            if place is not None and (place[0].article_id, place[0].index) == (claim.article_id, claim.block):
                found.add(place[1] - begins)
        return tuple(sorted(cut for cut in found if 0 < cut < len(claim.sentence)))

    def cuts_here(self, claim_id: int) -> tuple[int, ...]:
        """As `cuts`, while words are marked or the keyboard is here; a cursor left behind long ago divides nothing."""
        return self.cuts(claim_id) if self.hasFocus() or self.textCursor().hasSelection() else ()

    def _claim_at(self, point: QPoint) -> int | None:
        """The claim under the pointer: the shortest, or the next longer one when that is chosen already."""
        at = self.cursorForPosition(point).position()
        number = next((claim_id for start, end, claim_id in self._numbers if start <= at < end), None)
        if number is not None:
            return number
        here = next((mark.claims for mark in self._marks if mark.start <= at <= mark.end), ())
        ids = [claim.id for claim in reversed(here)]
        if not ids:
            return None
        chosen = self._case.claim_id
        return ids[(ids.index(chosen) + 1) % len(ids)] if chosen in ids else ids[0]  # type: ignore[arg-type]

    # -- events

    def event(self, event: QEvent) -> bool:
        """Arrows move the cursor here and not the clip; Page Up and Page Down stay the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            others = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
            if event.key() in _CURSOR_KEYS and not event.modifiers() & others:
                event.accept()
                return True
            if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter chooses the claim at the cursor."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            claim_id = self._claim_at(self.cursorRect().center())
            if claim_id is not None:
                self._case.choose_claim(claim_id)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The claim under the pointer is lit and its media lift."""
        super().mouseMoveEvent(event)
        self._hover(self._claim_at(event.position().toPoint()) if not event.buttons() else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is pointed at."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, claim_id: int | None) -> None:
        if claim_id != self._hovered:
            self._hovered = claim_id
            self.margin.lift(claim_id)
            self.mark_claim(self._case.claim_id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click in a marked sentence chooses its claim; a drag only marks text."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            claim_id = self._claim_at(event.position().toPoint())
            if claim_id is not None:
                self.claim_clicked.emit(claim_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """What can be done with the passage, or with the claim under the pointer."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not self.textCursor().hasSelection():
            self._point_at(self.cursorRect().center() if by_key else event.pos())
        menu = self.createStandardContextMenu()
        menu.setObjectName("menu.article")
        for group in _MENU:
            menu.addSeparator()
            for name in group:
                menu.addAction(self._actions[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(self.cursorRect().center()) if by_key else event.globalPos())

    def _point_at(self, point: QPoint) -> None:
        """The cursor where the menu was asked for, and the claim there chosen."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setTextCursor(self.cursorForPosition(point))
        at = self.textCursor().position()
        here = next((mark.claims for mark in self._marks if mark.start <= at <= mark.end), ())
        if here and self._case.claim_id not in {claim.id for claim in here}:
            self._case.choose_claim(here[-1].id)

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
        has_media = any(claim_id in media for _start, _end, claim_id in self._numbers)
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
    if article.corrections:
        parts.append(tr("corrected by {name}").format(name=article.corrections[0].by))
    return ", ".join(parts)
