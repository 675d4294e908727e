"""Writing the report of a case, as the window asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from workbench.errors import InTheWayError, StorageError
from workbench.jobs import Progress
from workbench.model.report import EVERYTHING, ReportOptions
from workbench.ui.models.words import plural, tr
from workbench.ui.outside import open_outside
from workbench.ui.tasks import LONG, Activity
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork

if TYPE_CHECKING:
    from workbench.commands.format_options import FormatChoices
    from workbench.commands.session import Session

MOST_NAMED = 6
"""Files named in a question; of more, how many."""


class ReportWork(QObject):
    """Handlers of the actions that export."""

    def __init__(self, window: Window, work: WindowWork) -> None:
        super().__init__(window)
        self._window, self._work = window, work

    def ask_export(self) -> None:
        """Ask where the report goes and which kinds of file."""
        from workbench.ui.dialogs.export import ExportDialog  # noqa: PLC0415

        self._window.desk_work.save_forms()
        state = self._window.case.state
        if state is None or self._window.case.path is None:
            return
        dialog = ExportDialog(
            self._window, state, self._window.case.path, self._window.settings, self._window.gate, self._preview_report
        )
        dialog.chosen.connect(self.export)
        dialog.open()

    def _preview_report(
        self,
        options: ReportOptions,
        width_px: int,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> Activity | None:
        """Lay the report out as it would be written."""
        from workbench.commands import report_preview  # noqa: PLC0415

        session, masked = self._window.case.session, self._window.gate.masked_for
        if session is None:
            return None
        return self._window.runner.case(
            tr("Preparing the preview"),
            lambda progress: report_preview.pages(
                session, options, masked=masked, width_px=width_px, progress=progress
            ),
            done,
            failed,
            quiet=True,
            priority=LONG,
        )

    def export(
        self,
        folder: Path,
        formats: list[str],
        options: ReportOptions = EVERYTHING,
        choices: FormatChoices | None = None,
        overwrite: bool = False,
    ) -> None:
        """Write the report."""
        settings = self._window.settings
        try:
            settings.set("export_folder", str(folder.parent))
            settings.set("export_formats", formats)
        except StorageError as error:
            self._window.show_error(error)

        def work(session: Session, progress: Progress) -> Any:
            from workbench.commands import export  # noqa: PLC0415
            from workbench.commands.format_options import USUAL, format_options  # noqa: PLC0415

            return export.export(
                session,
                folder,
                formats,
                progress,
                overwrite=overwrite,
                options=options,
                for_formats=format_options(session, settings, choices or USUAL),
            )

        def done(report: Any) -> None:
            shown = report.files[0] if report.files else folder
            count = plural(len(report.files), "{n} file", "{n} files")
            text = tr("{count} written to {folder}.").format(count=count, folder=folder.name)
            self._window.status_strip.say(
                text,
                actions=(
                    (tr("Open"), partial(open_outside, shown)),
                    (tr("Open folder"), partial(open_outside, folder)),
                ),
            )
            if report.problems:
                self._work.tell(tr("The report is written, with gaps"), "\n".join([text, *report.problems]))

        def again(into: Path, *, replaced: bool = False) -> None:
            self.export(into, formats, options, choices, overwrite=replaced)

        def failed(error: BaseException) -> None:
            if isinstance(error, InTheWayError):
                self._ask_replace(folder, error.names, again)
            else:
                self._window.show_error(error)

        self._window.case.edit(tr("Writing the report"), work, done, failed, long=True)

    def _ask_replace(self, folder: Path, names: Sequence[str], again: Callable[..., None]) -> None:
        """Files of others lie where the report goes: theirs to be replaced, or another folder."""
        told = ", ".join(f"“{name}”" for name in names[:MOST_NAMED])
        if len(names) > MOST_NAMED:
            told = tr("{names} and {n} more").format(names=told, n=len(names) - MOST_NAMED)
        text = tr(
            "The folder “{folder}” holds files that this case did not write, or that were changed since: {names}."
            " Nothing was written. What is replaced is lost."
        ).format(folder=folder.name, names=told)

        def ask_folder() -> None:
            from workbench.ui.dialogs.base import choose_folder  # noqa: PLC0415 - after the first paint

            choose_folder(self._window, tr("Where the report goes"), str(folder.parent), again)

        self._work.ask(
            tr("Files of others are in this folder"),
            text,
            [(tr("Replace"), partial(again, folder, replaced=True)), (tr("Choose another folder…"), ask_folder)],
        )
