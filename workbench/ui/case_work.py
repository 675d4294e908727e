"""Opening, making, filling and closing a case, as the window asks for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from workbench import paths
from workbench.errors import (
    Cancelled,
    DamagedError,
    FullDiskError,
    LockedError,
    NewerFormatError,
    StorageError,
    WorkbenchError,
)
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.settings import RecentCase, remember_case
from workbench.ui.figure_work import FigureWork
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.report_work import ReportWork
from workbench.ui.search_work import SearchWork
from workbench.ui.tasks import LONG
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork
from workbench.ui.windows_work import WindowsWork, case_folder, cases_folder, looks_like_bundle, same_folder

if TYPE_CHECKING:
    from workbench.commands.case import IntakeReport
    from workbench.commands.session import Session
    from workbench.ui.models.wanted import WantedCase

ARTICLE_SUFFIXES = (
    *(".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".txt", ".md"),
    *(".pdf", ".warc", ".wacz", ".gz", ".json", ".csv"),
)


def summary(state: CaseState) -> str:
    """`4 claims, 1 draft verdict`, for the list of recent cases."""
    final = sum(verdict.final for verdict in state.verdicts.values())
    draft = sum(not verdict.final and verdict.revision > 0 for verdict in state.verdicts.values())
    parts = [plural(len(state.claims), "{n} claim", "{n} claims")]
    if final:
        parts.append(plural(final, "{n} final", "{n} final"))
    if draft:
        parts.append(plural(draft, "{n} draft verdict", "{n} draft verdicts"))
    return ", ".join(parts)


def looks_like_article(path: Path) -> bool:
    """Whether a dropped file is taken as an article (by name; the reader judges the content)."""
    return path.is_file() and path.suffix.lower() in ARTICLE_SUFFIXES


def looks_like_case(path: Path) -> bool:
    """Whether a folder is a case."""
    return path.is_dir() and ((path / "case.workbench").exists() or path.suffix == ".case")


def looks_like_library(path: Path) -> bool:
    """Whether a folder is a library."""
    return path.is_dir() and ((path / "library.workbench").exists() or path.suffix == ".library")


class CaseWork(QObject):
    """Handlers of the actions about the case as a whole."""

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self.windows_work = WindowsWork(window, work)
        self.search_work = SearchWork(window, work)
        self.figure_work = FigureWork(window)
        self.report_work = ReportWork(window, work)
        self._opening: list[Path] = []
        self._closing: list[Path] = []

    # -- opening

    def ask_open(self) -> None:
        """Let a person choose a case folder."""
        from workbench.ui.dialogs.base import choose_folder  # noqa: PLC0415 - after the first paint

        choose_folder(
            self._window, tr("Open a case"), cases_folder(self._window.settings), self.windows_work.open_or_ask
        )

    def holds(self, folder: Path) -> bool:
        """Whether this window has a case open for writing, or is just opening or closing it."""
        state, path = self._window.case.state, self._window.case.path
        held = [*self._opening, *self._closing]
        if path is not None and state is not None and not state.read_only:
            held.append(path)
        return any(same_folder(one, folder) for one in held)

    def ask_open_second(self) -> None:
        """Let a second analyst choose a case; no verdict of it is ever shown before they answered."""
        from workbench.ui.dialogs.base import choose_folder  # noqa: PLC0415 - after the first paint

        choose_folder(
            self._window,
            tr("Open a case for second answers"),
            cases_folder(self._window.settings),
            lambda path: self.open_path(path, hidden=True),
        )

    def open_path(self, path: Path, *, read_only: bool = False, drawn: bool = False, hidden: bool = False) -> None:
        """Open a case; what is open is closed first. One this computer does not know is asked about.

        Args:
            path: The case folder, or the file in it; of a bundle a person is asked what it is for.
            read_only: Look only.
            drawn: It is the sample, whose pictures need no mask.
            hidden: For a second analyst, without any verdict.
        """
        if looks_like_bundle(path):
            self._window.bundle_work.ask_what_for(path)
            return
        folder = case_folder(path)
        to_open = partial(self._open_known, folder, read_only=read_only, drawn=drawn, hidden=hidden)
        self._window.foreign_work.admit(folder, "case", to_open)

    def _open_known(self, folder: Path, *, read_only: bool, drawn: bool, hidden: bool) -> None:
        to_read = partial(self.open_path, folder, read_only=True)
        if not read_only and self.windows_work.go_where_it_is(folder, to_read):
            return
        by = self._window.settings.analyst()

        def work(_progress: Progress) -> tuple[Session, CaseState]:
            from workbench.commands.session import open_case  # noqa: PLC0415

            session = open_case(folder, by=by, read_only=read_only)
            return session, session.state()

        self.begin(
            tr("Opening {name}").format(name=folder.name),
            work,
            None if hidden else lambda error: self._not_opened(folder, error),
            lambda _outcome: self._opened(hidden),
            drawn=drawn,
            hidden=hidden,
            folder=folder,
        )

    def _opened(self, hidden: bool) -> None:
        if hidden:
            self._window.show_view("verdict")
        self._window.evidence_work.tell_place()

    def begin(
        self,
        label: str,
        work: Callable[[Progress], tuple[Any, ...]],
        failed: Callable[[BaseException], None] | None = None,
        done: Callable[[tuple[Any, ...]], None] | None = None,
        *,
        drawn: bool = False,
        hidden: bool = False,
        folder: Path | None = None,
    ) -> None:
        """Run what yields a session and a state on the case's thread, then show it.

        Args:
            folder: The case, where it is known before.
            drawn: Its pictures are drawn by this program: nothing in them needs a mask at the start.
            hidden: For a second analyst, without any verdict.
        """
        self.close()
        if folder is not None:
            self._opening.append(folder)

        def home(outcome: tuple[Any, ...]) -> None:
            session, state = outcome[0], outcome[1]
            if folder is not None:
                self._opening.remove(folder)
            self._window.masking.begin(state, drawn=drawn)
            self._window.case.take(session, state, hidden=hidden)
            self._window.take_up()
            self._remember(session.path, state)
            self._work.offer_drafts()
            if self._window.settings.get("search_on_open") and state.libraries and not state.read_only:
                self.search_work.search_again()
            if done is not None:
                done(outcome)

        def broken(error: BaseException) -> None:
            if folder is not None:
                self._opening.remove(folder)
            if failed is not None:
                failed(error)
            else:
                self._window.show_error(error)

        self._window.runner.case(label, work, home, broken, priority=LONG)

    def _remember(self, path: Path, state: CaseState) -> None:
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        try:
            remember_case(RecentCase(str(path.absolute()), state.title, summary(state), now))
            self._window.among.recent_changed.emit()
        except StorageError as error:
            self._window.show_error(error)

    def _not_opened(self, folder: Path, error: BaseException) -> None:
        """Each reason is a sentence with what can be done; a fault of ours is a report."""
        window = self._window
        if isinstance(error, LockedError):
            self._work.ask(
                tr("This case is open elsewhere"),
                said(str(error)),
                [(tr("Open to read only"), lambda: self.open_path(folder, read_only=True))],
            )
        elif isinstance(error, NewerFormatError):
            self._work.ask(
                tr("This case was made by a newer version"),
                said(str(error)),
                [(tr("Open to read only"), lambda: self.open_path(folder, read_only=True))],
            )
        elif isinstance(error, DamagedError):
            self._work.ask(
                tr("This case was changed or damaged"),
                said(str(error)),
                [
                    (tr("Backups…"), lambda: self._window.evidence_work.ask_restore_of(folder)),
                    (tr("Check"), lambda: self._window.evidence_work.check_unopened(folder)),
                    (tr("Import a copy…"), lambda: self._window.foreign_work.ask_place(folder, "case")),
                ],
            )
        elif isinstance(error, FullDiskError):
            self._work.ask(
                tr("The disk of this case is full"),
                said(str(error)),
                [(tr("Open to read only"), lambda: self.open_path(folder, read_only=True))],
            )
        elif isinstance(error, WorkbenchError) and not isinstance(error, Cancelled):
            answers = []
            if (folder / "backups").is_dir():  # its database may be gone, or damaged at the start
                answers.append((tr("Backups…"), lambda: self._window.evidence_work.ask_restore_of(folder)))
            self._work.ask(tr("This case could not be opened"), said(str(error)), answers)
        else:
            window.show_error(error)

    # -- making

    def ask_new(self, article: Path | None = None, media: Sequence[Path] = ()) -> None:
        """Ask what a new case is made from; an article is read and shown before."""
        self._window.article_work.ask_new(article, media)

    def make(self, wanted: WantedCase) -> None:
        """Make a case from an article and its media, as the person wants it."""
        by = self._window.settings.analyst()

        def work(progress: Progress) -> tuple[Session, CaseState, IntakeReport]:
            from workbench.commands import case  # noqa: PLC0415

            session, report = case.new(
                wanted.folder,
                title=wanted.title,
                article=wanted.article.path if wanted.article else None,
                read=wanted.article.article if wanted.article else None,
                choices=wanted.choices,
                media=wanted.media,
                by=by,
                progress=progress,
            )
            return session, session.state(), report

        def failed(error: BaseException) -> None:
            wanted.over()
            if isinstance(error, WorkbenchError) and not isinstance(error, Cancelled):
                self._work.tell(tr("The case could not be made"), said(str(error)))
            else:
                self._window.show_error(error)

        def done(outcome: tuple[Any, ...]) -> None:
            wanted.over()
            self.report(outcome[2])

        label = tr("Making {name}").format(name=wanted.folder.name)
        self.begin(label, work, failed, done, folder=wanted.folder)

    def open_sample(self) -> None:
        """Build the sample case once, then open it."""

        def work(progress: Progress) -> tuple[Session, CaseState]:
            from workbench.commands import demo  # noqa: PLC0415
            from workbench.commands.session import open_case  # noqa: PLC0415

            made = demo.build(progress=progress)
            session = open_case(made.case, by=self._window.settings.analyst())
            return session, session.state()

        self.begin(
            tr("Drawing the sample case"), work, lambda error: self._not_opened(paths.data_dir(), error), drawn=True
        )

    # -- filling

    def ask_add(self) -> None:
        """Ask for media to add."""
        from workbench.ui.dialogs.add_media import AddMediaDialog  # noqa: PLC0415

        dialog = AddMediaDialog(self._window)
        dialog.chosen.connect(self.add)
        dialog.open()

    def add(self, files: Sequence[Path], claim_id: int = 0) -> None:
        """Take media into the case; with a claim, link what is new to it."""
        chosen = list(files)

        def work(session: Session, progress: Progress) -> IntakeReport:
            from workbench.commands import case, claims  # noqa: PLC0415

            report = case.add_media(session, chosen, progress=progress)
            if claim_id and report.media_ids:
                claims.link(session, claim_id, report.media_ids)
            return report

        label = plural(len(chosen), "Adding {n} file", "Adding {n} files and folders")
        self._window.case.edit(label, work, self.report, long=True)

    def add_for_claim(self, claim_id: int, files: list[Path]) -> None:
        """Files dropped on a claim."""
        if claim_id:
            self.add(files, claim_id)
        else:
            self.take_drop(files)

    def report(self, report: IntakeReport) -> None:
        """Say what became of the files; what could not be read is listed with its reason."""
        parts = []
        if report.added:
            parts.append(plural(report.added, "{n} file added", "{n} files added"))
        if report.already:
            parts.append(plural(report.already, "{n} was here already", "{n} were here already"))
        if report.linked:
            parts.append(plural(report.linked, "{n} linked to a claim", "{n} linked to claims"))
        if report.left_out:
            parts.append(plural(len(report.left_out), "{n} left out", "{n} left out"))
        unread = len(report.unreadable)
        if unread:
            parts.append(plural(unread, "{n} could not be read", "{n} could not be read"))
        if not parts:
            return
        icon, tone = ("triangle-alert", "warn") if unread else ("check", "secondary")
        self._window.status_strip.say(", ".join(parts), icon=icon, tone=tone)
        if unread:
            self._work.count_problems()

    def give_file(self, media_id: int | None = None) -> None:
        """Ask for the file of a medium that could not be had or read."""
        from workbench.ui.dialogs.base import choose_file  # noqa: PLC0415

        case = self._window.case
        wanted = case.media_id if media_id is None else media_id
        item = case.state.medium(wanted) if case.state and wanted is not None else None
        if item is None:
            return

        def given(path: Path) -> None:
            def work(session: Session, progress: Progress) -> IntakeReport:
                from workbench.commands import case as case_commands  # noqa: PLC0415

                return case_commands.give_file(session, item.id, path, progress)

            case.edit(tr("Taking in {name}").format(name=path.name), work, self.report, long=True)

        choose_file(
            self._window,
            tr("The file of {name}").format(name=item.name),
            cases_folder(self._window.settings),
            "",
            given,
        )

    def read_again(self) -> None:
        """Read the chosen medium once more."""
        media_id = self._window.case.media_id
        if media_id is None:
            return

        def work(session: Session, progress: Progress) -> Any:
            from workbench.commands import media  # noqa: PLC0415

            return media.read_again(session, media_id, progress)

        def done(report: IntakeReport) -> None:
            self._window.gate.forget(f"thumb:{media_id}@")
            self._window.gate.forget(f"frame:{media_id}@")
            self.report(report)

        self._window.case.edit(tr("Reading again"), work, done, long=True)

    def take_drop(self, dropped: list[Path]) -> None:
        """Do with dropped files what they are for."""
        files = [Path(path) for path in dropped]
        if len(files) == 1 and looks_like_bundle(files[0]):
            self._window.bundle_work.ask_what_for(files[0])
            return
        cases = [path for path in files if looks_like_case(path)]
        libraries = [path for path in files if looks_like_library(path)]
        rest = [path for path in files if path not in cases and path not in libraries]
        articles = [path for path in rest if looks_like_article(path)]
        media = [path for path in rest if path not in articles]
        if cases:
            self.windows_work.open_or_ask(cases[0])
            for one in cases[1:]:
                self.windows_work.open_in_new_window(one)
            return
        if libraries:
            self._library_dropped(libraries)
        if self._window.case.session is None:
            if articles or media:
                self.ask_new(articles[0] if articles else None, media)
            return
        for path in articles[:1]:
            self._window.article_work.show(path, articles[1:])
        if media:
            self.add(media)

    def _library_dropped(self, libraries: list[Path]) -> None:
        """Search those this computer knows at once; each other one once it was decided about."""
        from workbench.commands import known  # noqa: PLC0415

        if self._window.case.session is None or not self._window.case.writable:
            self._work.show_library("", libraries[0])
            return
        strange = [one for one in libraries if known.is_strange(one)]
        if len(strange) < len(libraries):
            self.search_work.match([one for one in libraries if one not in strange])
        for one in strange:
            self._window.foreign_work.admit(
                one,
                "library",
                partial(self.search_work.match, [one]),
                copied=lambda path: self.search_work.match([path]),
            )

    # -- dates and names

    def ask_published(self) -> None:
        """Ask for the date of the article."""
        from workbench.ui.dialogs.base import DateDialog  # noqa: PLC0415

        state = self._window.case.state
        if state is None:
            return
        entry = self._window.case.article()
        article = entry.article if entry else None
        lead = tr("Kept and shown as stated by you. Empty: as the page says.")
        if article is not None and article.date_hints:
            lead += " " + tr("Seen in the page, not believed: {hints}.").format(hints=", ".join(article.date_hints))
        text = (article.published or "") if article else ""
        DateDialog(
            self._window, "published", tr("When was the article published?"), lead, text[:10], self._set_published
        ).open()

    def _set_published(self, date: str) -> None:
        article_id = self._window.case.article_id

        def work(session: Session, _progress: Progress) -> Any:
            from workbench.commands import case  # noqa: PLC0415

            return case.set_published(session, date, article_id)

        self._window.case.edit(tr("Setting the date"), work)

    def ask_title(self) -> None:
        """Ask for another name of the case."""
        from workbench.ui.dialogs.base import TextDialog  # noqa: PLC0415

        state = self._window.case.state
        if state is not None:
            TextDialog(self._window, "title", tr("Name of the case"), tr("Name"), state.title, self._set_title).open()

    def _set_title(self, title: str) -> None:
        def work(session: Session, _progress: Progress) -> Any:
            from workbench.commands import case  # noqa: PLC0415

            return case.set_title(session, title)

        self._window.case.edit(tr("Renaming"), work)

    # -- undo, check, backup

    def undo(self) -> None:
        """Take back the last edit."""
        self._simple("undo", tr("Undoing"))

    def redo(self) -> None:
        """Make the last undone edit again."""
        self._simple("redo", tr("Redoing"))

    def _simple(self, name: str, label: str) -> None:
        self._window.desk_work.save_forms()

        def work(session: Session, _progress: Progress) -> Any:
            from workbench.commands import case  # noqa: PLC0415

            return getattr(case, name)(session)

        self._window.case.edit(label, work)

    def ask_backup(self) -> None:
        """Ask where a copy of the database goes."""
        from workbench.ui.dialogs.base import choose_new  # noqa: PLC0415

        def chosen(path: Path) -> None:
            def work(session: Session, _progress: Progress) -> Path:
                from workbench.commands import case  # noqa: PLC0415

                return case.backup(session, path)

            self._window.case.edit(
                tr("Backing up"),
                work,
                lambda to: self._window.status_strip.say(tr("Backed up to {path}").format(path=to)),
                long=True,
            )

        choose_new(self._window, tr("Back up the case"), cases_folder(self._window.settings), chosen)

    # -- closing

    def close(self) -> None:
        """Close the case; every change is saved already."""
        window = self._window
        if window.case.session is None:
            return
        window.desk_work.save_forms()
        window.keep_place()
        state, path = window.case.state, window.case.path
        if state is not None and path is not None:
            self._remember(path, state)
        for activity in window.runner.activities:
            if not activity.edit:
                activity.cancel()
        session = window.case.release()
        closer = self.closer(session)
        if closer is not None and path is not None:
            self._closing.append(path)
            window.runner.case(
                tr("Closing the case"),
                lambda _progress: closer(),
                partial(self._closed, path),
                partial(self._not_closed, path),
                priority=LONG,
            )

    def _closed(self, path: Path, _nothing: object = None) -> None:
        """A case is on disk as it was left; another window may open it."""
        self._closing.remove(path)

    def _not_closed(self, path: Path, error: BaseException) -> None:
        self._closing.remove(path)
        self._window.show_error(error)

    @staticmethod
    def closer(session: Session | None) -> Callable[[], None] | None:
        """What closes a session, on the thread of the case file."""
        return None if session is None else session.close
