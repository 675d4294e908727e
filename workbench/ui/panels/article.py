"""The article as it was: heading, left-out lines, text and margin."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.article_text import ArticleBrowser
from workbench.ui.panels.pieces import surface, tool
from workbench.ui.widgets.headers import EmptyState, SectionHeader


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
        self.text.claim_clicked.connect(self._clicked)
        self.text.margin.chosen.connect(self.medium_chosen)
        case.changed.connect(self._changed)
        case.claim_changed.connect(self._claim_chosen)
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
