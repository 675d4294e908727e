"""Checking, time stamps, backups, handing over, and the place a case lies in, as the window asks for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.ui.giving_work import GivingWork
from workbench.ui.language import said
from workbench.ui.models.words import tr

if TYPE_CHECKING:
    from workbench.commands.places import PlaceNote
    from workbench.commands.session import Session
    from workbench.jobs import Progress
    from workbench.model.backup import Backup, HandedOver, Restored
    from workbench.model.case import CaseState
    from workbench.ui.dialogs.check import CheckDialog
    from workbench.ui.dialogs.restore import RestoreDialog


class EvidenceWork(GivingWork):
    """Handlers of what makes a case hold."""

    # -- checking

    def check(self) -> None:
        """Check the case, with its progress in a window of its own."""
        from workbench.ui.dialogs.check import CheckDialog  # noqa: PLC0415 - after the first paint

        open_one = self._window.findChild(CheckDialog)
        if open_one is not None:
            open_one.raise_()
            open_one.activateWindow()
            open_one.start()
            return
        self._show_check(CheckDialog(self._window, self._window.case, self._window.runner))

    def check_unopened(self, folder: Path) -> None:
        """Check a case that is too damaged to be opened."""
        from workbench.ui.dialogs.check import CheckDialog  # noqa: PLC0415 - after the first paint

        self._show_check(CheckDialog(self._window, self._window.case, self._window.runner, folder))

    def _show_check(self, dialog: CheckDialog) -> None:
        self._window.keep_beside(dialog)
        dialog.show()

    # -- time stamps

    def show_stamps(self) -> None:
        """The time stamps of the case."""
        from workbench.ui.dialogs.stamps import StampsDialog  # noqa: PLC0415

        if self._window.case.state is None:
            return
        dialog = StampsDialog(self._window, self._window.case)
        dialog.request.connect(self.request_stamp)
        dialog.reply.connect(self.import_stamp)
        dialog.save.connect(self.save_reply)
        dialog.open()

    def request_stamp(self, to: Path) -> None:
        """Write a request for the head of the log."""

        def work(session: Session, _progress: Progress) -> list[str]:
            from workbench.commands import stamps  # noqa: PLC0415

            return [said(line) for line in stamps.request(session, to).lines()]

        self._window.case.edit(
            tr("Writing the request"),
            work,
            lambda lines: self._work.tell(tr("The request is written"), "\n".join(lines)),
            self._failed(tr("The request could not be written")),
        )

    def import_stamp(self, reply: Path, certificates: list[Path]) -> None:
        """Take a reply in and check it."""

        def work(session: Session, progress: Progress) -> list[str]:
            from workbench.commands import stamps  # noqa: PLC0415

            return [said(line) for line in stamps.import_reply(session, reply, certificates, progress).lines()]

        self._window.case.edit(
            tr("Taking in the reply"),
            work,
            lambda lines: self._work.tell(tr("The time stamp"), "\n".join(lines)),
            self._failed(tr("The reply was not taken in")),
            long=True,
        )

    def save_reply(self, stamp_id: int, to: Path) -> None:
        """Write a reply out as it came."""

        def work(session: Session, _progress: Progress) -> Path:
            from workbench.commands import stamps  # noqa: PLC0415

            return stamps.save_reply(session, stamp_id, to)

        self._window.case.edit(
            tr("Writing the reply"),
            work,
            lambda path: self._window.status_strip.say(tr("Written to {name}").format(name=path.name)),
            self._failed(tr("The reply could not be written")),
        )

    # -- backups

    def ask_restore(self) -> None:
        """The backups of the open case."""
        path, state = self._window.case.path, self._window.case.state
        if path is not None and state is not None:
            self.ask_restore_of(path, state.title)

    def ask_restore_of(self, folder: Path, title: str = "") -> None:
        """The backups of a case, which need not be one that can be opened."""
        from workbench.ui.dialogs.restore import RestoreDialog  # noqa: PLC0415

        window = self._window
        is_open = window.case.path == folder and window.case.writable
        dialog = RestoreDialog(window, title or folder.stem, can_make=is_open)
        dialog.chosen.connect(partial(self.restore, folder))
        dialog.wanted.connect(partial(self._make_backup, folder, dialog))
        dialog.open()
        self._list_backups(folder, dialog)

    def _list_backups(self, folder: Path, dialog: RestoreDialog) -> None:
        def work(progress: Progress) -> tuple[Backup, ...]:
            from workbench.commands import backups  # noqa: PLC0415

            return backups.listed(folder, progress)

        self._window.runner.case(tr("Looking the backups over"), work, dialog.show_backups, quiet=True)

    def _make_backup(self, folder: Path, dialog: RestoreDialog) -> None:
        def work(session: Session, _progress: Progress) -> str:
            from workbench.commands import backups  # noqa: PLC0415

            return backups.make(session)

        self._window.case.edit(
            tr("Backing up"),
            work,
            lambda _name: self._list_backups(folder, dialog),
            self._failed(tr("The backup could not be made")),
            long=True,
        )

    def restore(self, folder: Path, name: str) -> None:
        """Close the case, let it be what a backup holds, and open it again."""
        by = self._window.settings.analyst()

        def work(progress: Progress) -> tuple[Session, CaseState, Restored]:
            from workbench.commands import backups  # noqa: PLC0415
            from workbench.commands.session import open_case  # noqa: PLC0415

            done = backups.restore(folder, name, by=by, progress=progress)
            session = open_case(folder, by=by)
            return session, session.state(), done

        def told(outcome: tuple[Any, ...]) -> None:
            from workbench.commands import backups  # noqa: PLC0415

            lines = [said(line) for line in backups.restored_lines(outcome[2])]
            self._work.tell(tr("The backup is restored"), "\n".join(lines))

        was_open = self._window.case.path == folder

        def failed(error: BaseException) -> None:
            self._failed(tr("The backup was not restored"))(error)
            if was_open:
                self._window.case_work.open_path(folder)

        self._window.case_work.begin(tr("Restoring {name}").format(name=folder.name), work, failed, told, folder=folder)

    # -- handing over

    def ask_hand_over(self) -> None:
        """Ask where the copy goes."""
        from workbench.ui.dialogs.hand_over import HandOverDialog  # noqa: PLC0415

        self._ask_giving(HandOverDialog, self.hand_over)

    def hand_over(self, to: Path, originals: bool) -> None:
        """Make a closed copy and check it."""

        def work(session: Session, progress: Progress) -> HandedOver:
            from workbench.commands import backups  # noqa: PLC0415

            return backups.hand_over(session, to, originals=originals, progress=progress)

        def done(made: HandedOver) -> None:
            from workbench.commands import backups  # noqa: PLC0415

            lines = backups.hand_over_lines(made)
            title = tr("The copy is made") if not made.problems else tr("The copy is made, with what the case has")
            self._tell_given(title, lines, made.head, made.folder)

        self._window.case.edit(tr("Making the copy"), work, done, self._failed(tr("The copy was not made")), long=True)

    # -- the place of the case

    def tell_place(self) -> None:
        """Say where a case lies that was opened on a network disk or in a folder a sync program keeps."""
        path, case = self._window.case.path, self._window.case
        if path is None:
            return
        session = case.session

        def show(note: PlaceNote | None) -> None:
            if note is not None and case.session is session:
                text = "\n".join(said(line) for line in (note.short, *note.lines))
                explain = partial(self._work.tell, tr("The place of this case"), text)
                self._window.status_strip.say(
                    said(note.short),
                    icon="triangle-alert",
                    tone="warn",
                    actions=((tr("What this means"), explain),),
                )

        def work(_progress: Progress) -> PlaceNote | None:
            from workbench.commands import places  # noqa: PLC0415

            return places.about(path)

        self._window.runner.side("", work, show, quiet=True)

    # -- what could not be done
