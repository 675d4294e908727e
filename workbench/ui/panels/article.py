"""The article as it was: heading, left-out lines, text and margin."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.commands.article_edits import parts_left
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.direction import ContentDelegate
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.article_text import ArticleBrowser
from workbench.ui.panels.pieces import action_tool, brief, row, surface, tool
from workbench.ui.widgets.headers import EmptyState, SectionHeader


class ArticleSwitch(QWidget):
    """Which of several articles is read: a list to choose from, and the one before and after by keys."""

    def __init__(self, case: CaseModel, actions: Actions) -> None:
        super().__init__()
        self._case = case
        self.choice = QComboBox()
        self.choice.setObjectName("article.choice")
        self.choice.setItemDelegate(ContentDelegate(self.choice))
        self.choice.setAccessibleName(tr("Articles of the case"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        line = row(self, margins=(5, 0, 3, 2), gap=2)
        line.addWidget(self.choice, 1)
        line.addWidget(action_tool(actions["article.last"]))
        line.addWidget(action_tool(actions["article.next"]))
        self.choice.activated.connect(lambda place: case.choose_article(self.choice.itemData(place)))
        self.hide()

    def refresh(self) -> None:
        """The articles as they are now; nothing is shown while there is no choice."""
        state = self._case.state
        entries = state.articles if state else ()
        self.setVisible(len(entries) > 1)
        self.choice.clear()
        for place, entry in enumerate(entries):
            whole = entry.title
            words = tr("{n} of {all}: {title}").format(n=place + 1, all=len(entries), title=brief(whole, 30))
            self.choice.addItem(words, entry.id)
            self.choice.setItemData(place, whole, Qt.ItemDataRole.ToolTipRole)
            if entry.id == self._case.article_id:
                self.choice.setToolTip(whole)
        self.choice.setCurrentIndex(self.choice.findData(self._case.article_id))


class ArticlePanel(QWidget):
    """Heading, left-out lines, text and margin.

    Signals:
        medium_chosen(claim_id, media_id): A picture in the margin was clicked.
        looked_up: A claim was chosen with the mouse: the picture is looked at next.
    """

    medium_chosen = Signal(int, int)
    looked_up = Signal()

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        surface(self, "panel")
        self._case = case
        self.header = SectionHeader(tr("Article"))
        left_out = tool(
            "list-filter", "article.left_out_button", tr("What was left out"), actions["article.put_back"].trigger
        )
        self.header.add_widget(left_out)
        self.header.add_widget(tool("plus", "article.add_button", tr("Add an article"), actions["article.add"].trigger))
        self.switch = ArticleSwitch(case, actions)
        self.text = ArticleBrowser(case, gate, actions)
        self.empty = EmptyState(tr("The article will be here."), tr("Add an article…"), "newspaper")
        self.empty.action_triggered.connect(actions["article.add"].trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.switch, self.text, self.empty):
            layout.addWidget(widget, 1 if widget in (self.text, self.empty) else 0)
        self.text.claim_clicked.connect(self._clicked)
        self.text.margin.chosen.connect(self.medium_chosen)
        case.changed.connect(self._changed)
        case.claim_changed.connect(self._claim_chosen)
        case.article_changed.connect(self._article_chosen)
        case.opened.connect(self._from_the_top)
        case.medium_changed.connect(self.text.margin.update)
        theme.notifier().theme_changed.connect(self._restyled)

    def _clicked(self, claim_id: int) -> None:
        self._case.choose_claim(claim_id)
        self.looked_up.emit()

    def _restyled(self) -> None:
        self._changed(frozenset({"articles"}))

    def _from_the_top(self) -> None:
        """A case opens at the title, or as far below as the first claim needs to be seen."""
        self.text.verticalScrollBar().setValue(0)

    def _article_chosen(self) -> None:
        """Another article, from its title on."""
        self._changed(frozenset({"articles"}))
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
            entry = self._case.article()
            lines = len(entry.article.left_out) if entry else 0
            parts = parts_left(state, entry) if entry else ()
            told = [plural(lines, "{n} line left out", "{n} lines left out")] if lines else []
            told += [plural(len(parts), "{n} part not taken in", "{n} parts not taken in")] if parts else []
            self.header.set_detail(", ".join(told))
            self.switch.refresh()
            self.text.show_article(state, entry)
        self.text.margin.update()
