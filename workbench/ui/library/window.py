"""A library of known footage: its items, where each comes from, adding and searching. Its own window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from workbench.commands.library_answers import Answer, LibraryGlance
from workbench.commands.words import graphic_words
from workbench.errors import StorageError
from workbench.jobs import Progress
from workbench.model.library import LibraryItem
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.dialogs.new_library import remember_libraries
from workbench.ui.direction import Menu
from workbench.ui.gate import PictureGate
from workbench.ui.language import number, said
from workbench.ui.library.browser import ItemBrowser
from workbench.ui.library.choosing import DATABASE, LibraryChoice
from workbench.ui.library.details import Details
from workbench.ui.library.find_field import FindField
from workbench.ui.library.found import FoundPanel
from workbench.ui.library.items import item_key, offline
from workbench.ui.library.work import LibraryWork
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.claims import local_paths
from workbench.ui.panels.pieces import button, column, row, scrolling, surface, tool, words
from workbench.ui.tasks import TaskRunner
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.status import ProgressStrip


@dataclass(frozen=True, slots=True)
class Told:
    """What is read of a library for the window: items, those whose file is away, what can be undone."""

    items: tuple[LibraryItem, ...]
    away: frozenset[int]
    labels: tuple[str, str]
    removed: int
    glances: tuple[LibraryGlance, ...]


class LibraryWindow(QWidget):
    """One library: filter, items, provenance, and what can be done with it.

    Attributes:
        admit: Called with a library that is to be shown and what shows it.

    Signals:
        graphic_items(keys): Folder and id of items whose tags say that they stay masked, as a frozenset.
        broken(error): A fault of the program.
        new_from(): A new library is to be made from what there is.
        add_case(): The media of the open case are to be added.
    """

    broken = Signal(object)
    new_from = Signal()
    add_case = Signal()
    graphic_items = Signal(object)

    def __init__(
        self, window: QWidget, case: CaseModel, gate: PictureGate, runner: TaskRunner, settings: Settings
    ) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("library.window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        surface(self, "window")
        self.case, self._runner, self._settings = case, runner, settings
        self.gate = gate
        self.path: Path | None = None
        self.admit: Callable[[Path, Callable[[], object]], object] = lambda _path, show: show()
        self._wanted: tuple[int, ...] = ()
        self.glances: tuple[LibraryGlance, ...] = ()
        self.work = LibraryWork(self, runner)
        self.browser = ItemBrowser(self, runner, self.broken.emit)
        self.items, self.view, self.table_head = self.browser.items, self.browser.view, self.browser.table_head
        self.header, self.looks, self.empty = self.browser.header, self.browser.looks, self.browser.empty
        self.browser.arranged.connect(self._arranged)
        self.browser.selection_changed.connect(self._show_chosen)
        outer = column(self)
        outer.addWidget(self._build_bar())
        outer.addWidget(divider())
        split = QSplitter(Qt.Orientation.Horizontal)
        for side in (self._build_filters(), self.browser, self._build_right()):
            split.addWidget(side)
        surface(self.browser, "window")
        self.empty.action_triggered.connect(self._empty_action)
        split.setStretchFactor(1, 1)
        split.setSizes([200, 760, 320])
        split.setChildrenCollapsible(False)
        outer.addWidget(split, 1)
        outer.addWidget(divider())
        outer.addWidget(self._build_foot())
        for keys, act in (
            (QKeySequence.StandardKey.Paste, self.work.paste),
            (QKeySequence.StandardKey.Undo, self.work.undo),
            (QKeySequence.StandardKey.Redo, partial(self.work.undo, again=True)),
            (QKeySequence.StandardKey.Find, self.search_field.setFocus),
        ):
            QShortcut(keys, self, partial(self.work.attempt, act))
        self._fit_screen()
        self._show_path()
        self._show_chosen()
        self.gate.picture_ready.connect(self._repaint)
        self.gate.masking_changed.connect(self._repaint)
        runner.changed.connect(self._show_work)

    # -- parts

    def _build_bar(self) -> QWidget:
        bar = QWidget()
        surface(bar, "window")
        line = row(bar, margins=(6, 4, 6, 4), gap=4)
        self.chooser = button("", "library.chooser", icon="chevron-down")
        self.menu = Menu(self.chooser)
        self._choice = LibraryChoice(self, self._runner, self._settings, self.menu)
        self.ask_new, self.ask_open = self._choice.ask_new, self._choice.ask_open
        self.chooser.setMenu(self.menu)
        line.addWidget(self.chooser)
        self.undo = tool("undo-2", "library.undo", tr("Undo"), self._doing(self.work.undo))
        self.redo = tool("redo-2", "library.redo", tr("Redo"), self._doing(partial(self.work.undo, again=True)))
        for made in (self.undo, self.redo):
            line.addWidget(made)
        line.addStretch(1)
        self.search_field = FindField(self._doing(self.work.paste))
        self.search_field.textChanged.connect(self.browser.look_for)
        line.addWidget(self.search_field, 2)
        self.search_button = button(
            tr("Search a picture…"), "library.search", self._doing(self.work.ask_search), icon="search"
        )
        self.add_button = button(
            tr("Add…"), "library.add_files", self._doing(self.work.ask_add), kind="primary", icon="folder-plus"
        )
        self.add_folder = button(tr("Add a folder…"), "library.add_folder", self._doing(self.work.ask_add_folder))
        for shown in (self.search_button, self.add_folder, self.add_button):
            line.addWidget(shown)
        return bar

    def _doing(self, work: Callable[[], object]) -> Callable[[], None]:
        return lambda: self.work.attempt(work)

    def _build_filters(self) -> QWidget:
        side = QWidget()
        surface(side, "panel")
        layout = column(side, margins=(4, 5, 4, 5), gap=2)
        layout.addWidget(words(tr("Show"), "section"))
        self._tools: list[QPushButton] = []
        for made in self.browser.filters.values():
            layout.addWidget(made)
        layout.addSpacing(8)
        layout.addWidget(self.browser.histogram)
        layout.addStretch(1)
        for text, name, work in (
            (tr("Find duplicates"), "library.duplicates", self.work.find_duplicates),
            (tr("Find the files…"), "library.relink", self.work.ask_find_files),
            (tr("Check"), "library.check", self.work.check),
            (tr("Rebuild the search index"), "library.rebuild", self.work.rebuild),
            (tr("Import hashes…"), "library.import", self.work.import_hashes),
            (tr("Export hashes…"), "library.export", self.work.export_hashes),
        ):
            made_below = button(text, name, self._doing(work), kind="ghost")
            self._tools.append(made_below)
            layout.addWidget(made_below)
        self.emptying = button("", "library.empty", self._doing(self.work.ask_empty), kind="ghost")
        self.emptying.hide()
        layout.addWidget(self.emptying)
        side.setMinimumWidth(theme.current().px(196))
        return side

    @property
    def as_table(self) -> bool:
        """Whether the items stand as a table."""
        return self.browser.as_table

    def _build_right(self) -> QWidget:
        self.details = Details(
            self.gate,
            save=self._doing(self.work.save),
            remove=self._doing(self.work.ask_remove),
            take=lambda ids, date: self.work.attempt(partial(self.work.take_dates, ids, date)),
            dismiss=lambda ids, date, back: self.work.attempt(partial(self.work.dismiss_dates, ids, date, back)),
            tag=lambda add, off: self.work.attempt(partial(self.work.edit_tags, add, off)),
            find_files=self._doing(self.work.ask_find_files),
        )
        self.found = FoundPanel(
            self.gate,
            show_item=self._show_item,
            add=self.work.add_searched,
            everywhere=self.work.search_everywhere,
            close=self.close_found,
        )
        self.right = QStackedWidget()
        for panel, name in ((self.details, "library.right"), (self.found, "library.found")):
            area = scrolling(panel, name)
            surface(area, "panel")
            self.right.addWidget(area)
        self.right.setMinimumWidth(theme.current().px(280))
        return self.right

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        surface(foot, "window")
        foot.setFixedHeight(theme.current().size("layout.status"))
        line = row(foot, margins=(5, 0, 5, 0), gap=5)
        self.message = words(tr("All work done"), "small", "secondary")
        self.progress = ProgressStrip()
        self.progress.hide()
        self.progress.cancelled.connect(lambda: self.work.activity.cancel() if self.work.activity else None)
        line.addWidget(self.message)
        line.addWidget(self.progress)
        line.addStretch(1)
        return foot

    def _fit_screen(self) -> None:
        """Open whole on the screen of the main window, over its middle."""
        free = self.screen().availableGeometry()
        main = self.parentWidget()
        width, height = min(1300, free.width() - 40), min(820, free.height() - 60)
        self.resize(width, height)
        middle = main.frameGeometry().center() if main is not None else free.center()
        left = max(free.left() + 20, min(middle.x() - width // 2, free.right() - width - 20))
        top = max(free.top() + 40, min(middle.y() - height // 2, free.bottom() - height - 20))
        self.move(left, top)

    # -- libraries

    def start(self, task: str = "", path: Path | None = None) -> None:
        """Come to the front, with a library, at a task."""
        self.show()
        self.raise_()
        self.activateWindow()
        if path is not None:
            self.open(path)
        elif self.path is None:
            at_hand = next((one for one in self.remembered() if one.is_dir()), None)
            if at_hand is not None:
                self.open(at_hand)
        work = self.work
        tasks: dict[str, Callable[[], object]] = {
            "choose": self.ask_open,
            "add": work.ask_add,
            "edit": self.details.form.fields["title"].setFocus,
            "remove": work.ask_remove,
            "empty": work.ask_empty,
            "tag": self.details.tags.field.setFocus,
            "check": work.check,
            "rebuild": work.rebuild,
            "import_hashes": work.import_hashes,
            "export_hashes": work.export_hashes,
            "search": work.ask_search,
            "undo": work.undo,
            "redo": partial(work.undo, again=True),
            "duplicates": work.find_duplicates,
            "relink": work.ask_find_files,
        }
        if task:
            work.attempt(tasks[task])

    def remembered(self) -> list[Path]:
        """Libraries of the case and those used last, the open one first."""
        known = [str(self.path)] if self.path is not None else []
        known += [*(self.case.state.libraries if self.case.state else ()), *self._settings.get("libraries")]
        return [Path(one) for one in dict.fromkeys(known)]

    def open(self, path: Path) -> None:
        """Show another library, once a person decided about one this computer does not know."""
        self.admit(path.absolute(), partial(self._show, path.absolute()))

    def _show(self, path: Path) -> None:
        self.path = path
        self.work.here_only()
        try:
            remember_libraries(self._settings, [self.path])
        except StorageError as error:
            self.say(said(str(error)), "warn")
        self.browser.show_items((), frozenset())
        self.close_found()
        self.refresh()

    # -- showing

    def refresh(self) -> None:
        """Read the items again."""
        path, names = self.path, [str(one) for one in self.remembered()]
        self._show_path()
        self._wanted = self._wanted or tuple(int(item.id) for item in self.chosen())

        def work(
            _progress: Progress,
        ) -> Told:
            from workbench.commands import library, library_answers  # noqa: PLC0415 - after the first paint

            glances = library_answers.glance(names)
            if path is None:
                return Told((), frozenset(), ("", ""), 0, glances)
            items = library.list_items(path)
            away = frozenset(int(item.id) for item in items if offline(item))
            return Told(items, away, library.edit_labels(path), library.removed_count(path), glances)

        def home(told: Told) -> None:
            self.glances = told.glances
            if self.path == path:
                if path is not None:
                    self._tell_graphic(path, told.items)
                self._show_labels((said(told.labels[0]), said(told.labels[1])))
                self._show_removed(told.removed)
                self.browser.show_items(told.items, told.away)

        self._show_empty()
        self.work.run(tr("Reading the library"), work, home, shown=False)

    def _tell_graphic(self, path: Path, items: tuple[LibraryItem, ...]) -> None:
        """Before anything of them is painted: items that bear a graphic word of the case, or of the usual ones."""
        state = self.case.state
        graphic = graphic_words(state.vocabulary if state else ())
        found = frozenset(
            (str(path), int(item.id)) for item in items if any(one.tag.casefold() in graphic for one in item.tags)
        )
        self.graphic_items.emit(found)

    def choose_item(self, item_id: int) -> None:
        """Choose one item; when the items are still being read, as soon as they are there."""
        if any(item.id == item_id for item in self.items.shown):
            self.choose((item_id,))
        else:
            self._wanted = (item_id,)

    def _show_removed(self, count: int) -> None:
        """What was removed can be emptied as long as there is something."""
        self.emptying.setVisible(bool(count))
        self.emptying.setText(plural(count, "Empty {n} removed item…", "Empty {n} removed items…"))

    def _show_labels(self, labels: tuple[str, str]) -> None:
        for made, label, verb, none in (
            (self.undo, labels[0], tr("Undo: {label}"), tr("Nothing to undo")),
            (self.redo, labels[1], tr("Redo: {label}"), tr("Nothing to redo")),
        ):
            made.setEnabled(bool(label))
            made.setToolTip(verb.format(label=label) if label else none)

    def _show_path(self) -> None:
        self.chooser.setText(self.path.stem if self.path else tr("No library open"))
        self.chooser.setAccessibleName(tr("Library: {name}").format(name=self.chooser.text()))
        self.chooser.setToolTip(str(self.path) if self.path else "")
        self.setWindowTitle(f"{self.path.stem} – {tr('Library')}" if self.path else tr("Library"))
        if self.path is None:
            self._show_labels(("", ""))
        for made in (self.search_button, self.add_button, self.add_folder, *self._tools):
            made.setEnabled(self.path is not None)
            made.setToolTip("" if self.path else tr("Open or make a library first."))

    def _show_empty(self) -> None:
        self.browser.show_counts(self.path is not None)
        if self.path is None:
            self.empty.set_text(tr("A library keeps footage you know, so that it is found again."), tr("New library…"))
        elif self.items.all:
            self.empty.set_text(tr("No item fits."))
        else:
            self.empty.set_text(tr("Nothing in this library yet."), tr("Add a folder…"))

    def _empty_action(self) -> None:
        if self.path is None:
            self.ask_new()
        else:
            self.work.attempt(self.work.ask_add_folder)

    def _arranged(self) -> None:
        """Other items are listed."""
        self._show_empty()
        if self.items.all:  # nothing is listed while another library is being read
            wanted, self._wanted = self._wanted, ()
            self.choose(wanted)
        self._show_chosen()

    def chosen(self) -> list[LibraryItem]:
        """Items chosen."""
        return self.browser.chosen()

    def choose(self, item_ids: Sequence[int]) -> None:
        """Choose items of those shown; without any nothing changes."""
        self.browser.choose(item_ids)

    def _show_item(self, library: str, item_id: int) -> None:
        """An item of a search's answers, in whichever library."""
        self.search_field.clear()
        self.browser.show_all()
        if self.path == Path(library):
            self.choose([item_id])
            self.close_found()
            return
        self._wanted = (item_id,)
        self.open(Path(library))

    def _show_chosen(self) -> None:
        items = self.chosen()
        self.header.set_detail(
            tr("{n}, {chosen} chosen").format(n=number(len(self.items.shown)), chosen=len(items))
            if items
            else number(len(self.items.shown))
        )
        self.details.show_items(str(self.path or ""), items)

    def show_found(
        self, answers: Sequence[Answer], told: Sequence[str], *, name: str, can_add: bool, can_widen: bool
    ) -> None:
        """What a search found, beside the items."""
        self.found.show_answers(answers, told, name=name, can_add=can_add, can_widen=can_widen)
        self.right.setCurrentIndex(1)
        matches = sum(len(answer.found) for answer in answers)
        self.say(plural(matches, "{n} match", "{n} matches") if matches else tr("Found nowhere"))

    def close_found(self) -> None:
        """Back to where the chosen items come from."""
        self.right.setCurrentIndex(0)

    def picture_key(self, item: LibraryItem) -> str:
        """Key of an item's picture; empty when no library is open."""
        return item_key(self.path, item) if self.path else ""

    def _repaint(self, _what: object) -> None:
        self.view.viewport().update()

    def say(self, text: str, tone: str = "secondary") -> None:
        """One line at the bottom."""
        text = said(text)
        self.message.setText(text)
        self.message.setToolTip(text)
        self.message.set_tone(tone)

    def _show_work(self) -> None:
        from workbench.ui.panels.status import (  # noqa: PLC0415 - only while work runs
            progress_detail,
            progress_fraction,
            progress_label,
        )

        activity = self.work.activity
        running = activity is not None and activity.shown
        self.progress.setVisible(running)
        self.message.setVisible(not running)
        if activity is not None and running:
            self.progress.set_progress(
                progress_label(activity),
                progress_fraction(activity),
                progress_detail(activity),
                can_cancel=not activity.stopping,
            )

    # -- files dropped, closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and pictures may come."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """A library opens, a folder is added, a picture or clip is looked for."""
        paths = local_paths(event.mimeData())
        event.acceptProposedAction()
        libraries = [path for path in paths if (path / DATABASE).exists()]
        if libraries:
            self.open(libraries[0])
        elif any(path.is_dir() for path in paths):
            self.work.attempt(partial(self.work.ask_provenance, paths))
        else:
            data = event.mimeData()
            self.work.attempt(partial(self.work.take, data, tr("What was dropped holds no picture and no file.")))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what runs for this window."""
        if self.work.activity is not None and not self.work.activity.over:
            self.work.activity.cancel()
        super().closeEvent(event)
