"""Articles in the window: read and shown before they are taken in, corrected, set aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QCursor, QGuiApplication

from workbench.commands.pasting import pasted_file
from workbench.errors import StorageError, UsageError
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.model.taking_in import TakingIn
from workbench.ui.direction import Menu
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork
from workbench.ui.windows_work import cases_folder

if TYPE_CHECKING:
    from workbench.commands.preview import Reader
    from workbench.commands.session import Session
    from workbench.commands.taking_in import Preview
    from workbench.ui.dialogs.new_case import NewCaseDialog
    from workbench.ui.dialogs.reading_pane import ReadingPane
    from workbench.ui.models.wanted import WantedCase


class ArticleWork(QObject):
    """Handlers of the actions about articles, and what their words mean."""

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._reader: Reader | None = None
        self._pasted: list[ExitStack] = []

    # -- reading

    def _make_pane(self, name: str, state: CaseState | None) -> Callable[[], ReadingPane]:
        """What makes the part of a dialog that reads an article."""
        from workbench.commands.preview import Reader  # noqa: PLC0415 - after the first paint
        from workbench.ui.dialogs.reading_pane import ReadingPane  # noqa: PLC0415

        if self._reader is None:
            self._reader = self._window.pictures.reader = Reader()
        reader = self._reader
        return lambda: ReadingPane(self._window.runner, reader, self._window.gate, name, state)

    def end_preview(self) -> None:
        """The window closes: the workers of articles not taken in end, what was pasted goes."""
        if self._reader is not None:
            self._reader.close()
        for held in self._pasted:
            held.close()
        self._pasted.clear()

    def ask_new(self, article: Path | None = None, media: Sequence[Path] = ()) -> NewCaseDialog:
        """Ask what a new case is made from."""
        from workbench.ui.dialogs.new_case import NewCaseDialog  # noqa: PLC0415

        window = self._window
        dialog = NewCaseDialog(
            window, window.settings, self._make_pane("new_case", None), article, media, runner=window.runner
        )
        dialog.chosen.connect(window.case_work.make)
        dialog.address_requested.connect(lambda: window.fetching.ask_page(dialog, dialog.take_elsewhere))
        dialog.open()
        return dialog

    def ask(self) -> None:
        """Ask for another article."""
        from workbench.ui.dialogs.base import choose_file  # noqa: PLC0415
        from workbench.ui.dialogs.new_case import ARTICLE_KINDS  # noqa: PLC0415

        window = self._window
        choose_file(window, tr("Add an article"), cases_folder(window.settings), ARTICLE_KINDS, self.show)

    def show(self, path: Path, others: Sequence[Path] = (), over: Callable[[], object] | None = None) -> None:
        """Read an article and show it before it is taken into the open case.

        Args:
            others: Articles to be shown after it, one after the other.
            over: Called when it was taken in, or is not wanted.
        """
        from workbench.ui.dialogs.add_article import AddArticleDialog  # noqa: PLC0415

        dialog = AddArticleDialog(self._window, self._make_pane("add_article", self._window.case.state), path)
        dialog.chosen.connect(partial(self._take, over=over))
        if over is not None:
            dialog.rejected.connect(over)
        if others:
            dialog.finished.connect(lambda _result: self.show(others[0], others[1:]))
        dialog.open()

    def _take(self, preview: Preview, choices: TakingIn, over: Callable[[], object] | None = None) -> None:
        def work(session: Session, progress: Progress) -> Any:
            from workbench.commands import article  # noqa: PLC0415

            before = {entry.id for entry in session.state().articles}
            report = article.take(session, preview.path, preview.article, progress, choices)
            new = [entry.id for entry in session.state().articles if entry.id not in before]
            return report, new

        def done(outcome: Any) -> None:
            report, new = outcome
            if over is not None:
                over()
            if new:
                self._window.case.choose_article(new[0])
            self._window.case_work.report(report)

        def failed(error: BaseException) -> None:
            if over is not None:
                over()
            self._window.show_error(error)

        label = tr("Adding {name}").format(name=preview.path.name)
        self._window.case.edit(label, work, done, failed, long=True)

    # -- the clipboard

    def paste(self) -> None:
        """Take what is on the clipboard as an article: the page as it was copied, or its text."""
        data = QGuiApplication.clipboard().mimeData()
        held = ExitStack()
        try:
            path = held.enter_context(pasted_file(*pasted(data)))
        except UsageError as error:
            self._window.status_strip.say(said(str(error)), icon="triangle-alert", tone="warn")
            return
        except StorageError as error:
            self._window.show_error(error)
            return
        self._pasted.append(held)
        if self._window.case.session is None:
            self._new_from_pasted(path, held)
        else:
            self.show(path, over=partial(self._forget, held))

    def _new_from_pasted(self, path: Path, held: ExitStack) -> None:
        import dataclasses  # noqa: PLC0415

        dialog = self.ask_new()
        dialog.chosen.disconnect()

        def make(wanted: WantedCase) -> None:
            self._window.case_work.make(dataclasses.replace(wanted, over=partial(self._forget, held)))

        dialog.chosen.connect(make)
        dialog.rejected.connect(partial(self._forget, held))
        dialog.take_elsewhere(path)

    def _forget(self, held: ExitStack) -> None:
        """What was pasted is in the case, or not wanted."""
        if held in self._pasted:
            self._pasted.remove(held)
            held.close()

    # -- articles of the case

    def ask_correct(self) -> None:
        """Correct what was read of the article that is shown."""
        from workbench.ui.dialogs.correct_article import CorrectArticleDialog  # noqa: PLC0415

        entry = self._window.case.article()
        if entry is None:
            return
        article_id = entry.id

        def save(fields: dict[str, str | None]) -> None:
            def work(session: Session, _progress: Progress) -> Any:
                from workbench.commands import article_edits  # noqa: PLC0415

                return article_edits.correct(session, article_id, fields)

            self._window.case.edit(tr("Correcting the article"), work)

        CorrectArticleDialog(self._window, entry, save).open()

    def set_aside(self) -> None:
        """Set the article that is shown aside; undo, or taking it back, lists it again."""
        article_id = self._window.case.article_id

        def work(session: Session, _progress: Progress) -> Any:
            from workbench.commands import article_edits  # noqa: PLC0415

            return article_edits.set_aside(session, article_id)  # type: ignore[arg-type]

        if article_id is not None:
            self._window.case.edit(tr("Setting the article aside"), work)

    def ask_take_back(self) -> None:
        """Choose which article that was set aside is listed again."""

        state = self._window.case.state
        menu = Menu(self._window)
        menu.setObjectName("menu.take_back")
        for entry in state.set_aside if state else ():
            action = menu.addAction(entry.title)
            action.setObjectName(f"take_back.{entry.id}")
            action.triggered.connect(lambda _checked=False, article_id=entry.id: self.take_back(article_id))
        menu.popup(QCursor.pos())

    def take_back(self, article_id: int) -> None:
        """List an article again that was set aside."""

        def work(session: Session, _progress: Progress) -> Any:
            from workbench.commands import article_edits  # noqa: PLC0415

            return article_edits.take_back(session, article_id)

        self._window.case.edit(
            tr("Taking the article back"), work, lambda _change: self._window.case.choose_article(article_id)
        )

    def ask_place_names(self) -> None:
        """Edit the list of places of the case."""
        from workbench.ui.dialogs.places import PlacesDialog  # noqa: PLC0415

        window, case = self._window, self._window.case
        if case.state is not None:
            folder = cases_folder(window.settings)
            save = window.seen_work.record_place_names
            PlacesDialog(window, case.state.gazetteer, folder, save, writable=case.writable).open()


def pasted(data: QMimeData | None) -> tuple[str, str]:
    """The page as it was copied and its plain text; empty where there is none, or where files were copied."""
    if data is None:
        return "", ""
    html = data.html() if data.hasHtml() else ""
    return html, data.text() if data.hasText() and not data.hasUrls() else ""
