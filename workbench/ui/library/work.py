"""What is done with a library: each is one command on a thread of its own, told at the foot of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir
from PySide6.QtGui import QGuiApplication, QImage
from shiboken6 import isValid

from workbench.errors import Cancelled, StorageError, UsageError, WorkbenchError
from workbench.jobs import Progress
from workbench.model.library import AddOutcome, Provenance
from workbench.ui.dialogs.base import QuestionDialog, choose_file, choose_files, choose_folder, choose_new
from workbench.ui.language import said
from workbench.ui.library.adding import AddDialog
from workbench.ui.library.care import DuplicatesDialog, TextDialog
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.claims import local_paths
from workbench.ui.tasks import Activity, TaskRunner

if TYPE_CHECKING:
    from workbench.commands.library_care import Duplicates
    from workbench.ui.library.window import LibraryWindow

PASTED = "clipboard.png"


class LibraryWork(QObject):
    """The work of one library window."""

    def __init__(self, window: LibraryWindow, runner: TaskRunner) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self.activity: Activity | None = None
        self._searched: list[Path] = []
        self._everywhere = False
        self._pasted: QTemporaryDir | None = None

    def run(
        self, label: str, work: Callable[[Progress], Any], done: Callable[[Any], object], *, shown: bool = True
    ) -> None:
        """Do something on a thread; the window shows how it goes."""

        def home(value: Any) -> None:
            if isValid(self):  # closed meanwhile: nobody is left to tell
                done(value)

        def failed(error: BaseException) -> None:
            if isValid(self):
                self.failed(error)

        activity = self._runner.side(label, work, home, failed, quiet=not shown)
        if shown:
            self.activity = activity

    def failed(self, error: BaseException) -> None:
        """Say why something was not done."""
        if isinstance(error, Cancelled):
            self._window.say(tr("Stopped. What was added before is kept."))
        elif isinstance(error, WorkbenchError):
            self._window.say(said(str(error)), "warn")
        else:
            self._window.broken.emit(error)
        if not isinstance(error, StorageError):
            self._window.refresh()

    def need(self) -> Path:
        """The open library.

        Raises:
            UsageError: There is none.
        """
        if self._window.path is None:
            raise UsageError(tr("No library is open."), advice=tr("Open or make one first."))
        return self._window.path

    def attempt(self, work: Callable[[], object]) -> None:
        """Do something that may refuse; say its sentence at the foot."""
        try:
            work()
        except UsageError as error:
            self._window.say(said(str(error)), "warn")

    def _said(self, text: object) -> None:
        self._window.say(str(text))
        self._window.refresh()

    # -- adding

    def ask_add(self) -> None:
        """Choose files to add."""
        self.need()
        choose_files(self._window, tr("Files of known footage"), "", "", self.ask_provenance)

    def ask_add_folder(self) -> None:
        """Choose a folder to add."""
        self.need()
        choose_folder(self._window, tr("A folder of known footage"), "", lambda path: self.ask_provenance([path]))

    def ask_provenance(self, paths: Sequence[Path]) -> None:
        """Ask what is known of files that are to be added."""
        self.need()
        AddDialog(self._window, self._runner, paths, self.add).open()

    def add(self, paths: list[Path], provenance: Provenance, by_path: dict[Path, Provenance] | None = None) -> None:
        """Add files and folders."""
        path = self.need()

        def work(progress: Progress) -> object:
            from workbench.commands import library  # noqa: PLC0415 - after the first paint

            return library.add(path, paths, provenance, progress, by_path=by_path)

        self.run(tr("Adding to {name}").format(name=path.stem), work, self.added)

    def added(self, report: Any) -> None:
        """Tell what became of files that were added."""
        counts = {outcome: report.count(outcome) for outcome in AddOutcome}
        parts = [plural(counts[AddOutcome.ADDED], "{n} item added", "{n} items added")]
        if counts[AddOutcome.ALREADY]:
            parts.append(tr("{n} already there").format(n=counts[AddOutcome.ALREADY]))
        if counts[AddOutcome.LEFT_OUT]:
            parts.append(tr("{n} left out").format(n=counts[AddOutcome.LEFT_OUT]))
        unread = [one for one in report.records if one.outcome is AddOutcome.UNREADABLE]
        if unread:
            parts.append(plural(len(unread), "{n} could not be read", "{n} could not be read"))
            lines = "\n".join(f"{Path(one.path).name}: {said(one.reason)}" for one in unread[:200])
            QuestionDialog(self._window, "library_unread", tr("Some files could not be read"), lines, []).open()
        self._window.say(", ".join(parts), "warn" if unread else "secondary")
        self._window.refresh()

    # -- what is known

    def save(self) -> None:
        """Keep what was changed in the fields, for all chosen items at once."""
        path, items, changes = self.need(), self._window.chosen(), self._window.details.form.changes()
        if not items or not changes:
            self._window.say(tr("Nothing was changed."))
            return
        ids = [item.id for item in items]

        def work(_progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.edit(path, ids, changes)

        self._runner.side(tr("Saving"), work, self._said, self._not_saved, quiet=True)

    def _not_saved(self, error: BaseException) -> None:
        """What was typed stays in the fields, to be put right."""
        if isinstance(error, WorkbenchError):
            self._window.say(said(str(error)), "warn")
        else:
            self._window.broken.emit(error)

    def take_dates(self, ids: list[int], date: str) -> None:
        """Make proposed dates the earliest dates."""
        path = self.need()

        def work(_progress: Progress) -> str:
            from workbench.commands import found_dates  # noqa: PLC0415

            return found_dates.take_dates(path, ids, date)

        self.run(tr("Taking the dates"), work, self._said, shown=False)

    def dismiss_dates(self, ids: list[int], date: str, back: bool) -> None:
        """Let proposed dates be seen no more, or again."""
        path = self.need()

        def work(_progress: Progress) -> str:
            from workbench.commands import found_dates  # noqa: PLC0415

            return found_dates.dismiss_dates(path, ids, date, back=back)

        self.run(tr("Dismissing the dates"), work, self._said, shown=False)

    def edit_tags(self, add: list[str], take_off: list[str]) -> None:
        """Tag all chosen items, or take tags off."""
        path, ids = self.need(), [int(item.id) for item in self._window.chosen()]

        def work(_progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.edit_tags(path, ids, add, take_off)

        self.run(tr("Tagging"), work, self._said, shown=False)

    def undo(self, *, again: bool = False) -> None:
        """Take back the last change of what is known, or make it again."""
        path = self.need()

        def work(_progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.undo(path, again=again)

        self.run(tr("Making again") if again else tr("Undoing"), work, self._said, shown=False)

    def ask_remove(self) -> None:
        """Ask before items go; their files stay."""
        path, items = self.need(), self._window.chosen()
        if not items:
            self._window.say(tr("Choose the items to remove."))
            return
        ids = [item.id for item in items]

        def work(_progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.remove(path, ids)

        QuestionDialog(
            self._window,
            "library_remove",
            plural(len(ids), "Remove {n} item from the library?", "Remove {n} items from the library?"),
            tr("The files stay where they are. Undo brings the items back until the removed ones are emptied."),
            [(tr("Remove"), lambda: self.run(tr("Removing"), work, self._said, shown=False))],
        ).open()

    def ask_empty(self) -> None:
        """Ask before removed items go for good."""
        path = self.need()

        def work(_progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.empty_removed(path)

        QuestionDialog(
            self._window,
            "library_empty",
            tr("Delete the removed items for good?"),
            tr("They cannot be brought back then. The files stay where they are and can be added again."),
            [(tr("Delete"), lambda: self.run(tr("Emptying"), work, self._said, shown=False))],
        ).open()

    # -- care

    def check(self) -> None:
        """Look the library over."""
        path = self.need()

        def work(progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return "\n".join(said(line) for line in library.check_lines(library.check(path, progress)))

        self.run(tr("Checking the library"), work, partial(self.tell, tr("Check of the library")))

    def rebuild(self) -> None:
        """Make the search index anew."""
        path = self.need()

        def work(progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.rebuild(path, progress)

        self.run(tr("Rebuilding the search index"), work, self._said)

    def import_hashes(self) -> None:
        """Add items from a list of hashes."""
        path = self.need()

        def chosen(file: Path) -> None:
            def work(progress: Progress) -> str:
                from workbench.commands import library  # noqa: PLC0415

                return library.import_hashes(path, file, progress)

            self.run(tr("Importing hashes"), work, self._said)

        kinds = tr("Lists (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)")
        choose_file(self._window, tr("A list of hashes"), "", kinds, chosen)

    def export_hashes(self) -> None:
        """Write a list of hashes."""
        path = self.need()

        def chosen(file: Path) -> None:
            def work(progress: Progress) -> str:
                from workbench.commands import library  # noqa: PLC0415

                return library.export_hashes(path, file, progress)

            self.run(tr("Exporting hashes"), work, lambda text: self._window.say(str(text)))

        choose_new(self._window, tr("Where the list goes"), "", chosen)

    def find_duplicates(self) -> None:
        """List items that are the same picture or clip; nothing is changed."""
        path = self.need()

        def work(progress: Progress) -> Duplicates:
            from workbench.commands import library_care  # noqa: PLC0415

            return library_care.find_duplicates(path, progress)

        self.run(tr("Comparing the items with each other"), work, self._show_duplicates)

    def _show_duplicates(self, found: Duplicates) -> None:
        groups = found.groups
        if not groups and not found.dismissed:
            self._window.say(tr("No two items are the same picture or clip."))
            return
        DuplicatesDialog(
            self._window,
            self._window.gate,
            str(self.need()),
            found,
            merge=self._merge,
            choose=self._window.choose,
            dismiss=self._dismiss,
        ).open()
        self._window.say(plural(len(groups), "{n} group of the same picture", "{n} groups of the same picture"))

    def _merge(self, ids: list[int], only_date: bool) -> None:
        path = self.need()

        def work(_progress: Progress) -> str:
            from workbench.commands import library_care  # noqa: PLC0415

            return library_care.merge_facts(path, ids, only_date=only_date)

        self.run(tr("Merging what is known"), work, self._said, shown=False)

    def _dismiss(self, ids: list[int], back: bool) -> None:
        path = self.need()

        def work(_progress: Progress) -> str:
            from workbench.commands import library_care  # noqa: PLC0415

            return library_care.dismiss_group(path, ids, back=back)

        self.run(tr("Remembering it"), work, self._said, shown=False)

    def ask_find_files(self) -> None:
        """Choose a folder in which files that are not at hand are looked for."""
        self.need()
        choose_folder(self._window, tr("Where the files may be now"), "", self.find_files)

    def find_files(self, place: Path) -> None:
        """Look for files that are not at hand, by content."""
        path = self.need()

        def work(progress: Progress) -> str:
            from workbench.commands import library_care  # noqa: PLC0415

            return library_care.relink(path, place, progress).words()

        self.run(tr("Looking for the files"), work, self._said)

    # -- searching

    def ask_search(self) -> None:
        """Choose files to look for without taking them anywhere."""
        self.need()
        choose_files(self._window, tr("A picture or clip to look for"), "", "", self.search)

    def paste(self) -> None:
        """Look for what is on the clipboard: a picture, or files."""
        self.take(QGuiApplication.clipboard().mimeData(), tr("There is no picture and no file on the clipboard."))

    def take(self, data: QMimeData, otherwise: str) -> None:
        """Look for a picture or files from the clipboard or a drop.

        Args:
            otherwise: Said when there is neither.
        """
        paths = local_paths(data)
        image = data.imageData() if not paths and data.hasImage() else None
        if paths:
            self.search(paths)
        elif isinstance(image, QImage) and not image.isNull():
            self._search_image(image)
        elif any(url.scheme() in ("http", "https") for url in data.urls()):
            self._window.say(tr("Only an address came along, and nothing is fetched. Save the picture first."), "warn")
        else:
            self._window.say(otherwise, "warn")

    def _search_image(self, image: QImage) -> None:
        folder = QTemporaryDir()
        path = Path(folder.filePath(PASTED))
        if not folder.isValid() or not image.save(str(path)):
            self._window.say(tr("The picture could not be written to the temporary folder; is the disk full?"), "warn")
            return
        self._pasted = folder  # the folder goes when the next picture comes or the window closes
        self.search([path])

    def search(self, paths: Sequence[Path], *, everywhere: bool | None = None) -> None:
        """Look for files, in this library or in all that are remembered."""
        path = self.need()
        self._searched = list(paths)
        self._everywhere = self._everywhere if everywhere is None else everywhere
        libraries = self._window.remembered() if self._everywhere else [path]
        told: list[str] = []

        def work(progress: Progress) -> Any:
            from workbench.commands import library_answers  # noqa: PLC0415

            return library_answers.ask(libraries, self._searched, progress, told.append)

        self.run(tr("Searching"), work, lambda answers: self._show_found(answers, told, len(libraries)))

    def _show_found(self, answers: Any, told: Sequence[str], searched: int) -> None:
        pasted = [path for path in self._searched if path.name == PASTED and self._pasted is not None]
        self._window.show_found(
            answers,
            told,
            name=tr("The picture pasted") if pasted else "",
            can_add=not pasted,
            can_widen=searched < len(self._window.remembered()),
        )

    def search_everywhere(self) -> None:
        """Search all remembered libraries for the same files."""
        self.attempt(lambda: self.search(self._searched, everywhere=True))

    def add_searched(self) -> None:
        """Add the files searched for."""
        self.attempt(lambda: self.ask_provenance(self._searched))

    def here_only(self) -> None:
        """The next search is of the open library again."""
        self._everywhere = False

    def tell(self, title: str, text: str) -> None:
        """Show a text to be read and copied."""
        TextDialog(self._window, title, text).open()
