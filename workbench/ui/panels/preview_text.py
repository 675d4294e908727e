"""The text of an article that is not taken in yet: claims marked in it, words marked to make or change one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from workbench.commands import taking_in
from workbench.errors import UsageError
from workbench.model.taking_in import Passage
from workbench.ui import theme
from workbench.ui.language import tr
from workbench.ui.models.draft import Draft, DraftClaim
from workbench.ui.widgets.claim_mark import MarkState, mark_format
from workbench.ui.widgets.focus_ring import FocusRing


class PreviewText(QTextBrowser):
    """The text. Nothing in it is a link, nothing foreign is markup.

    Signals:
        claim_clicked(number): A marked passage was clicked.
    """

    claim_clicked = Signal(int)

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("preview.text")
        self.setAccessibleName(tr("Text of the article"))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(theme.current().px(12))
        FocusRing(self)
        self._draft = draft
        self._starts: dict[int, int] = {}
        self._keys: tuple[int, ...] = ()
        self._chosen: int | None = None
        draft.changed.connect(self._changed)
        theme.notifier().theme_changed.connect(self.write)
        self.write()

    def _changed(self, what: str) -> None:
        if what == "lines":
            self._rewrite()
        elif what == "claims":
            self.mark()

    def write(self) -> None:
        """The paragraphs."""
        at = self.verticalScrollBar().value()
        article, self._keys = self._draft.shown()
        self.clear()
        now = theme.current()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if not article.blocks:
            muted = QTextCharFormat()
            muted.setFont(now.font("body"))
            muted.setForeground(now.colour("text.muted"))
            cursor.insertText(tr("No text was found in it. What was left out can be put back."), muted)
        for place, (block, key) in enumerate(zip(article.blocks, self._keys, strict=True)):
            if place:
                cursor.insertBlock(_spacing())
            else:
                cursor.setBlockFormat(_spacing())
            cursor.insertText(_one_paragraph(block.text), _letters(block.kind, key))
        cursor.endEditBlock()
        self._find_starts()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)
        self.mark()

    def _rewrite(self) -> None:
        """Lines were put back or taken out again: only these paragraphs change, however long the article is."""
        article, keys = self._draft.shown()
        old = set(self._keys)
        if not self._keys or not keys:
            self.write()
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        wanted = set(keys)
        for place in range(len(self._keys) - 1, -1, -1):
            if self._keys[place] not in wanted:
                self._take_out(cursor, place)
        for place, key in enumerate(keys):
            if key not in old:
                self._put_in(cursor, place, article.blocks[place].text, _letters(article.blocks[place].kind, key))
        cursor.endEditBlock()
        self._keys = keys
        self._find_starts()
        self.mark()

    def _take_out(self, cursor: QTextCursor, place: int) -> None:
        cursor.setPosition(self.document().findBlockByNumber(place).position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.deleteChar() if place == 0 else cursor.deletePreviousChar()

    def _put_in(self, cursor: QTextCursor, place: int, text: str, look: QTextCharFormat) -> None:
        """A paragraph before the one that stands at a place, or after the last."""
        here = self.document().findBlockByNumber(place)
        if here.isValid():
            cursor.setPosition(here.position())
            cursor.insertBlock(_spacing())
            cursor.setPosition(self.document().findBlockByNumber(place).position())
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(_spacing())
        cursor.insertText(_one_paragraph(text), look)

    def _find_starts(self) -> None:
        """Where each paragraph begins."""
        block = self.document().begin()
        self._starts = {}
        for key in self._keys:
            self._starts[key] = block.position()
            block = block.next()

    def choose(self, number: int | None, *, scroll: bool = True) -> None:
        """Light the marks of a claim."""
        self._chosen = number
        self.mark()
        claim = next((one for one in self._draft.claims() if one.number == number), None)
        if scroll and claim is not None:
            self._bring(self.position_of(claim.passage.block, claim.passage.start))

    def _bring(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        top = self.cursorRect(cursor).top()
        if not 0 <= top <= self.viewport().height() - theme.current().px(60):
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - self.viewport().height() / 3))

    def mark(self) -> None:
        """Colour what is, or could be, a claim."""
        marks = []
        for claim in self._draft.claims():
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.position_of(claim.passage.block, claim.passage.start))
            cursor.setPosition(
                self.position_of(claim.passage.block, claim.passage.end), QTextCursor.MoveMode.KeepAnchor
            )
            mark.cursor, mark.format = cursor, self._look(claim)
            marks.append(mark)
        self.setExtraSelections(marks)

    def _look(self, claim: DraftClaim) -> QTextCharFormat:
        hedged = claim.suggestion is not None and bool(claim.suggestion.hedges)
        chosen = claim.number == self._chosen
        if claim.taken:
            return mark_format(MarkState(current=chosen, hedged=hedged))
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(theme.current().colour("text.muted"))
        if chosen:
            look.setBackground(theme.current().colour("surface.raised"))
        return look

    # -- words

    def _place(self, position: int) -> tuple[int, int] | None:
        """Paragraph and offset of a position of the document."""
        found = [(start, key) for key, start in self._starts.items() if start <= position]
        if not found:
            return None
        start, key = max(found)
        units = self._text(key).encode("utf-16-le", "surrogatepass")[: 2 * (position - start)]
        return key, len(units.decode("utf-16-le", "replace"))

    def _text(self, key: int) -> str:
        article = self._draft.article
        return article.blocks[key].text if key >= 0 else article.left_out[-key - 1].text

    def position_of(self, key: int, offset: int) -> int:
        """Where a character of a paragraph stands in the document, which counts in units of 16 bits."""
        before = self._text(key)[:offset]
        return self._starts[key] + len(before.encode("utf-16-le", "surrogatepass")) // 2

    def passage(self) -> Passage:
        """The words marked, within one paragraph; without any the sentence at the cursor.

        Raises:
            UsageError: There are none, or they reach over two paragraphs.
        """
        cursor = self.textCursor()
        low, high = self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())
        if low is None or high is None:
            raise UsageError(tr("There is no text to mark."))
        if not cursor.hasSelection():
            return taking_in.sentence_at(self._draft.article, *low)
        if low[0] != high[0]:
            raise UsageError(tr("Mark words of one paragraph: a claim stands in one."))
        return taking_in.passage_at(self._draft.article, low[0], low[1], high[1])

    def _claim_at(self, position: int) -> int | None:
        place = self._place(position)
        if place is None:
            return None
        here = [
            one
            for one in self._draft.claims()
            if one.passage.block == place[0] and one.passage.start <= place[1] <= one.passage.end
        ]
        return min(here, key=lambda one: one.passage.end - one.passage.start).number if here else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click in a mark chooses its claim; a drag only marks words."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            number = self._claim_at(self.cursorForPosition(event.position().toPoint()).position())
            if number is not None:
                self.claim_clicked.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter is left to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


def _spacing() -> QTextBlockFormat:
    now = theme.current()
    spacing = QTextBlockFormat()
    spacing.setBottomMargin(now.px(10))
    spacing.setLineHeight(now.line_height("reading"), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return spacing


def _letters(kind: str, key: int) -> QTextCharFormat:
    """How a paragraph is written; a line that was put back stands in italics."""
    now, heading = theme.current(), kind == "heading"
    look = QTextCharFormat()
    look.setFont(now.font("reading", weight=600 if heading else None))
    look.setForeground(now.colour("text.primary" if heading else "text.secondary"))
    look.setFontItalic(kind == "quotation" or key < 0)
    return look


def _one_paragraph(text: str) -> str:
    """Breaks of lines as breaks within the paragraph, so that each paragraph is one block of the document."""
    return text.replace("\u2029", "\u2028").replace("\n", "\u2028").replace("\r", "\u2028")
