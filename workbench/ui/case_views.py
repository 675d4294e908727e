"""The five views of a case, each made when it is first shown: a case opens on the desk, and that alone is made then."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from workbench.commands.matches import match_moment
from workbench.ui.models.comparing import Comparing
from workbench.ui.views.desk import DeskView
from workbench.ui.window import Window

if TYPE_CHECKING:
    from workbench.ui.case_work import CaseWork
    from workbench.ui.elsewhere_work import ElsewhereWork
    from workbench.ui.layout import Layout
    from workbench.ui.views.compare import CompareView
    from workbench.ui.views.report import ReportView
    from workbench.ui.views.review import ReviewView
    from workbench.ui.views.verdict import VerdictView
    from workbench.ui.window_work import WindowWork


class CaseViews(QObject):
    """Makes the views and wires them to the window.

    Attributes:
        made: Views that were shown already, by name.
        readying: What compares; it has a reader ready for Compare before that is first shown.
    """

    def __init__(
        self, window: Window, case_work: CaseWork, window_work: WindowWork, elsewhere: ElsewhereWork, layout: Layout
    ) -> None:
        super().__init__(window)
        self._window, self._case_work, self._window_work = window, case_work, window_work
        self._elsewhere, self._layout = elsewhere, layout
        self.readying = Comparing(window.runner, self)
        self.made: dict[str, QWidget] = {}
        for signal in (window.case.changed, window.case.match_changed):
            signal.connect(self._make_ready)

    def view(self, name: str) -> QWidget:
        """A view by name, made now if it was not shown before."""
        page: QWidget = getattr(self, name)
        return page

    def _make_ready(self, _kinds: object = None) -> None:
        """Compare ahead what may be asked for; once Compare is made, it sees to it itself."""
        case = self._window.case
        state, match = case.state, case.match()
        if "compare" in self.made or case.session is None or state is None or match is None:
            return
        moment = match_moment(state, match)
        self.readying.expect(case.session, (int(match.id), moment.pts, moment.library_s))

    def _keep(self, name: str, page: QWidget) -> None:
        self.made[name] = page
        self._window.stack.addWidget(page)
        self._layout.restore_splitters(page.findChildren(QSplitter))

    @cached_property
    def desk(self) -> DeskView:
        """The desk."""
        window, actions, work = self._window, self._window.actions_by_id, self._window.desk_work
        desk = DeskView(window.case, window.gate, window.player, work, actions, window.seen_work)
        work.stage = desk.centre.stage
        work.stage.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        work.stage.customContextMenuRequested.connect(self._window_work.show_stage_menu)
        work.focus_picture = desk.centre.focus_picture
        work.marked = desk.article.text.marked
        work.cuts = desk.article.text.cuts_here
        desk.centre.pin_requested.connect(lambda stance: actions[f"verdict.pin_{stance}"].trigger())
        desk.centre.files_dropped.connect(lambda paths: self._case_work.take_drop([Path(path) for path in paths]))
        desk.centre.tag_moved.connect(window.seen_work.move_tag)
        desk.centre.give_requested.connect(actions["media.give"].trigger)
        desk.article.medium_chosen.connect(self._window_work.choose_claim_medium)
        claims = desk.claims.list
        claims.medium_clicked.connect(self._window_work.choose_claim_medium)
        claims.link_dropped.connect(work.link)
        claims.files_dropped.connect(self._case_work.add_for_claim)
        claims.give_requested.connect(actions["media.give"].trigger)
        claims.fetch_requested.connect(actions["media.fetch"].trigger)
        self._keep("desk", desk)
        return desk

    @cached_property
    def review(self) -> ReviewView:
        """What is to be answered about matches."""
        from workbench.ui.views.review import ReviewView  # noqa: PLC0415 - when it is first shown

        window = self._window
        page = ReviewView(window.case, window.gate, window.desk_work, window.actions_by_id)
        self._keep("review", page)
        return page

    @cached_property
    def compare(self) -> CompareView:
        """Both pictures of a match."""
        from workbench.ui.views.compare import CompareView  # noqa: PLC0415 - when it is first shown

        window = self._window
        page = CompareView(
            window.case, window.gate, window.player, window.desk_work, window.actions_by_id, self.readying
        )
        self._keep("compare", page)
        return page

    @cached_property
    def verdict(self) -> VerdictView:
        """The whole verdict on a claim."""
        from workbench.ui.views.verdict import VerdictView  # noqa: PLC0415 - when it is first shown

        window = self._window
        page = VerdictView(window.case, window.gate, window.desk_work, window.actions_by_id)
        page.elsewhere.wire(self._elsewhere)
        page.figures.removed.connect(self._case_work.figure_work.remove)
        page.form.load()
        self._keep("verdict", page)
        return page

    @cached_property
    def report(self) -> ReportView:
        """What an export will say."""
        from workbench.ui.views.report import ReportView  # noqa: PLC0415 - when it is first shown

        window = self._window
        page = ReportView(window.case, window.gate, window.actions_by_id)
        self._keep("report", page)
        return page
