"""Lines that were not taken as text of the article, each with its rule and a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, empty, row, scrolling, surface, words
from workbench.ui.widgets.labels import divider

if TYPE_CHECKING:
    from workbench.commands.session import Session


class LeftOutDialog(Dialog):
    """The list; Put back is an edit and can be undone."""

    def __init__(self, parent: QWidget, case: CaseModel) -> None:
        super().__init__(
            parent,
            "left_out",
            tr("Lines left out"),
            tr("Not taken as text of the article. Nothing is lost: put back what belongs to it."),
            width_px=600,
        )
        self._case = case
        content = QWidget()
        surface(content, "panel")
        self._list = column(content, gap=4)
        area = scrolling(content, "left_out.list")
        area.setMinimumHeight(theme.current().px(300))
        self.body.addWidget(area)
        self.foot.addWidget(button(tr("Close"), "left_out.close", self.accept, kind="primary"))
        case.changed.connect(self._changed)
        self._show()

    def _changed(self, kinds: frozenset[str]) -> None:
        if "articles" in kinds:
            self._show()

    def _show(self) -> None:
        empty(self._list)
        state = self._case.state
        count = 0
        for article in state.articles if state else ():
            for index, line in enumerate(article.article.left_out):
                count += 1
                part = row(gap=5)
                texts = column(gap=1)
                texts.addWidget(words(line.text, "body", wrap=True))
                texts.addWidget(words(line.rule, "caption", "muted", wrap=True))
                part.addLayout(texts, 1)
                back = button(
                    tr("Put back"),
                    f"left_out.{article.id}.{index}",
                    partial(self._put_back, article.id, index),
                )
                back.setEnabled(self._case.writable)
                part.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
                self._list.addLayout(part)
                self._list.addWidget(divider())
        if not count:
            self._list.addWidget(words(tr("Nothing was left out."), "body", "muted"))
        self._list.addStretch(1)

    def _put_back(self, article_id: int, index: int) -> None:
        def work(session: Session, _progress: object) -> Any:
            from workbench.commands import article  # noqa: PLC0415 - after the first paint

            return article.put_back(session, article_id, index)

        self._case.edit(tr("Putting a line back"), work)
