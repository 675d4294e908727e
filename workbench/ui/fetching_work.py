"""Fetching, as the window asks for it: first a dialog that says what is sent, then work that can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.errors import Cancelled, WorkbenchError
from workbench.jobs import Progress
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork

if TYPE_CHECKING:
    from workbench.commands.fetch_plan import FetchPlan
    from workbench.commands.fetching import FetchReport
    from workbench.commands.session import Session

_MOST_LINES = 40


class FetchingWork(QObject):
    """Handlers of the actions that fetch."""

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._asked: list[int] = []

    def ask_missing(self) -> None:
        """Ask whether the files of all open items are to be fetched."""
        self._ask(None)

    def ask_item(self) -> None:
        """Ask whether the file of the chosen open item is to be fetched."""
        media_id = self._window.case.media_id
        if media_id is not None:
            self._ask((media_id,))

    def _ask(self, media_ids: Iterable[int] | None) -> None:
        from workbench.commands import fetch_plan  # noqa: PLC0415 - after the first paint
        from workbench.ui.dialogs.fetch import FetchDialog  # noqa: PLC0415

        state = self._window.case.state
        if state is not None:
            plan = fetch_plan.of_items(state, self._window.settings, media_ids)
            FetchDialog(self._window, plan, self._fetch).open()

    def _fetch(self, plan: FetchPlan) -> None:
        def work(session: Session, progress: Progress) -> FetchReport:
            from workbench.commands import fetching  # noqa: PLC0415

            return fetching.fetch(session, plan, progress)

        label = plural(len(plan.wanted), "Fetching {n} file", "Fetching {n} files")
        done, failed = self._shown_while(plan, self._report, self._window.show_error)
        self._window.case.edit(label, work, done, failed, long=True)

    def _shown_while(
        self, plan: FetchPlan, done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> tuple[Callable[[Any], None], Callable[[BaseException], None]]:
        """The same two, while the strip says until one of them is called that a connection is in use."""
        sites = len(plan.hosts())
        self._asked.append(sites)
        self._window.status_strip.set_connected(sum(self._asked))

        def over() -> None:
            self._asked.remove(sites)
            self._window.status_strip.set_connected(sum(self._asked))

        def done_then(result: Any) -> None:
            over()
            done(result)

        def failed_then(error: BaseException) -> None:
            over()
            failed(error)

        return done_then, failed_then

    def _report(self, report: FetchReport) -> None:
        """Say what came; what did not is listed with its reason."""
        summary, *rest = report.lines()
        self._work.count_problems()
        if not rest:
            self._window.status_strip.say(said(summary.rstrip(".")), icon="check", tone="secondary")
            return
        lines = [said(line) for line in (summary, *rest[:_MOST_LINES])]
        if len(rest) > _MOST_LINES:
            lines.append(tr("Further items are listed in Problems."))
        self._work.tell(tr("What was fetched"), "\n".join(lines))

    def ask_article(self) -> None:
        """Ask for the address of another article of the open case."""
        from workbench.ui.dialogs.fetch import FetchPageDialog  # noqa: PLC0415

        FetchPageDialog(self._window, self._window.settings, self._add_page).open()

    def _add_page(self, plan: FetchPlan) -> None:
        def work(session: Session, progress: Progress) -> Path:
            from workbench.commands import fetching  # noqa: PLC0415

            return fetching.page_for(session, plan, progress)

        host = plan.wanted[0].host
        done, failed = self._shown_while(plan, self._window.article_work.show, self._not_had)
        self._window.case.edit(tr("Fetching from {site}").format(site=host), work, done, failed, long=True)

    def ask_page(self, parent: QWidget, taken: Callable[[Path], None]) -> None:
        """Ask for the address of an article that a new case is to be made from.

        Args:
            parent: The dialog that wants it.
            taken: Called with the place of the page once it is here.
        """
        from workbench.ui.dialogs.fetch import FetchPageDialog  # noqa: PLC0415

        def fetch(plan: FetchPlan) -> None:
            def work(progress: Progress) -> Path:
                from workbench.commands import fetching  # noqa: PLC0415

                return fetching.page(plan, None, progress)[0]

            done, failed = self._shown_while(plan, taken, self._not_had)
            self._window.runner.side(tr("Fetching from {site}").format(site=plan.wanted[0].host), work, done, failed)

        FetchPageDialog(parent, self._window.settings, fetch).open()

    def _not_had(self, error: BaseException) -> None:
        if isinstance(error, WorkbenchError) and not isinstance(error, Cancelled):
            self._work.tell(tr("The article was not fetched"), said(str(error)))
        else:
            self._window.show_error(error)
