"""The desk: article and claims, stage and timeline, match, tags, facts and verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.player import Player
from workbench.ui.models.words import tr
from workbench.ui.panels.article import ArticlePanel
from workbench.ui.panels.centre import Centre
from workbench.ui.panels.claims import ClaimsPanel
from workbench.ui.panels.dragging import DragSource
from workbench.ui.panels.facts import FactsPanel
from workbench.ui.panels.match_card import MatchCard
from workbench.ui.panels.pieces import Columns, column, scrolling, surface
from workbench.ui.panels.tags import TagsPanel
from workbench.ui.panels.verdict import VerdictPanel
from workbench.ui.seen_work import SeenWork

LOW_PX = 800
NARROW_PX = 1280
TWO_COLUMNS_BELOW_PX = 1800


class DeskView(QWidget):
    """Three columns; at 200 % text under 1800 px left and right become tabs of one column."""

    def __init__(  # noqa: PLR0917 - what every view gets, and the edits of what is seen
        self,
        case: CaseModel,
        gate: PictureGate,
        player: Player,
        work: DeskWork,
        actions: Actions,
        seen: SeenWork,
    ) -> None:
        super().__init__()
        self.setObjectName("view.desk.page")
        self.article = ArticlePanel(case, gate, actions)
        self.claims = ClaimsPanel(case, gate, actions)
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.setObjectName("desk.left")
        self.left.addWidget(self.article)
        self.left.addWidget(self.claims)
        self.left.setChildrenCollapsible(False)
        self.centre = Centre(case, gate, player, actions)
        DragSource(self.centre.transport.pin, work.dragged_shown, gate, lambda: player.key)
        self.match = MatchCard(case, gate, actions)
        self.tags = TagsPanel(case, work, seen, actions)
        self.verdict = VerdictPanel(case, work, actions)
        self.facts = FactsPanel(case)
        content = QWidget()
        surface(content, "panel")
        stack = column(content)
        for section in (self.match, self.tags, self.verdict, self.facts):
            stack.addWidget(section)
        stack.addStretch(1)
        self.right = scrolling(content, "desk.right")
        surface(self.right, "panel")
        self.columns = Columns("desk.columns", (360, 856, 384), 1)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.hide()
        self.columns.add_panels(self.left, self.centre, self.right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)
        self.article.looked_up.connect(self.centre.stage.setFocus)
        self._two_columns = False
        self._measure()
        theme.notifier().theme_changed.connect(self._measure)
        self.left.setSizes([540, 380])

    def _measure(self) -> None:
        tokens = theme.tokens()["layout"]
        now = theme.current()
        for widget, side in ((self.left, tokens["left"]), (self.right, tokens["right"])):
            widget.setMinimumWidth(min(now.px(side["min"]), 420))
            widget.setMaximumWidth(now.px(side["max"]))
        self.centre.setMinimumWidth(tokens["stage_min"][0])
        self.left.setHandleWidth(tokens["splitter"])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What leaves the bars in small windows; two columns for large text."""
        super().resizeEvent(event)
        scale = theme.current().text_scale
        self.set_two_columns(scale >= 2.0 and self.width() < TWO_COLUMNS_BELOW_PX)
        self.centre.set_narrow(self.width() < NARROW_PX * min(scale, 1.5))
        self.centre.set_low(self.window().height() < LOW_PX * scale)

    def set_two_columns(self, two: bool) -> None:
        """Left and right as tabs of one column, or each their own."""
        if two == self._two_columns:
            return
        self._two_columns = two
        if two:
            self.tabs.addTab(self.left, tr("Case"))
            self.tabs.addTab(self.right, tr("Match and verdict"))
            self.columns.insertWidget(0, self.tabs)
            self.tabs.show()
        else:
            self.columns.insertWidget(0, self.left)
            self.columns.addWidget(self.right)
            self.left.show()
            self.right.show()
            self.tabs.hide()

    def show_tags(self) -> TagsPanel:
        """The panel of tags and notes, brought to the front where it is behind a tab."""
        if self._two_columns:
            self.tabs.setCurrentIndex(1)
        return self.tags

    def show_panel(self, name: str) -> None:
        """Move the keyboard to a panel."""
        target: dict[str, QWidget] = {
            "article": self.article.text,
            "claims": self.claims.list,
            "match": self.match.next,
            "keyframes": self.centre.keyframes.view(),
            "stage": self.centre.keyframes.view() if self.centre.keyframes.is_sheet else self.centre.stage,
        }
        if self._two_columns:
            self.tabs.setCurrentIndex(1 if name == "match" else 0)
        widget = target[name]
        if name == "match" and not widget.isEnabled():
            widget = next(iter(self.match.decisions.buttons.values()))
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_panel(self) -> None:
        """Move the keyboard to the panel after the one that has it."""
        order = ["article", "claims", "stage", "keyframes", "match"]
        panels: list[QWidget] = [self.article, self.claims, self.centre.stage, self.centre.keyframes, self.right]
        if self.centre.keyframes.is_sheet:  # it has the place of the stage
            del order[2], panels[2]
        focus = self.window().focusWidget()
        here = next(
            (n for n, panel in enumerate(panels) if focus and (panel is focus or panel.isAncestorOf(focus))), -1
        )
        self.show_panel(order[(here + 1) % len(order)])
