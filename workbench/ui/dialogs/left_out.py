"""What of the articles is not part of the case: each with its rule or reason, and a way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.commands.article_edits import LeftPart, parts_left
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import date_words, tr
from workbench.ui.panels.pieces import brief, button, column, empty, row, scrolling, surface, words
from workbench.ui.widgets.labels import divider

if TYPE_CHECKING:
    from workbench.commands.session import Session


class LeftOutDialog(Dialog):
    """Lines, suggested claims and cited media that are not part of the case; Put back is an edit and can be undone."""

    def __init__(self, parent: QWidget, case: CaseModel) -> None:
        super().__init__(
            parent,
            "left_out",
            tr("What was left out"),
            tr("Lines not taken as text, and claims and media that are not part of the case. Nothing is lost."),
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
        if kinds & {"articles", "claims"}:
            self._show()

    def _show(self) -> None:
        empty(self._list)
        state = self._case.state
        count = 0
        for entry in state.articles if state else ():
            if state is not None and len(state.articles) > 1:
                self._list.addWidget(words(entry.title, "section", wrap=True))
            for index, line in enumerate(entry.article.left_out):
                self._add_row(
                    line.text,
                    said(line.rule),
                    f"left_out.{entry.id}.{index}",
                    partial(self._put_line_back, entry.id, index),
                )
                count += 1
            for part in parts_left(state, entry) if state is not None else ():
                name = f"left_out.{entry.id}.{part.sort}.{part.position}"
                self._add_row(part.text, _why(part), name, partial(self._take_part, part))
                count += 1
        if not count:
            self._list.addWidget(words(tr("Nothing was left out."), "body", "muted"))
        self._list.addStretch(1)

    def _add_row(self, text: str, why: str, name: str, work: Callable[[], object]) -> None:
        part = row(gap=5)
        texts = column(gap=1)
        texts.addWidget(words(text, "body", wrap=True))
        texts.addWidget(words(why, "caption", "muted", wrap=True))
        part.addLayout(texts, 1)
        back = button(tr("Put back"), name, work)
        back.setAccessibleName(tr("Put back: {text}").format(text=brief(text)))
        back.setEnabled(self._case.writable)
        part.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self._list.addLayout(part)
        self._list.addWidget(divider())

    def _put_line_back(self, article_id: int, index: int) -> None:
        def work(session: Session, _progress: object) -> Any:
            from workbench.commands import article  # noqa: PLC0415 - after the first paint

            return article.put_back(session, article_id, index)

        self._case.edit(tr("Putting a line back"), work)

    def _take_part(self, part: LeftPart) -> None:
        def work(session: Session, _progress: object) -> Any:
            from workbench.commands import article_edits  # noqa: PLC0415 - after the first paint

            return article_edits.take_part(session, part.article_id, part.sort, part.position)

        self._case.edit(tr("Putting back"), work)


def _why(part: LeftPart) -> str:
    """What it is, why it was suggested, and who left it out."""
    if part.sort == "claim":
        what = tr("Suggested claim: {reason}").format(reason=said(part.why))
    else:
        what = tr("Picture or clip") + (f": {part.why}" if part.why else "")
    if not part.by:
        return what
    return tr("{what}. Left out by {name}, {date}.").format(what=what, name=part.by, date=date_words(part.at[:10]))
