"""A library of known footage: its items, where each comes from, adding and searching. Its own window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QMenu,
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
from workbench.ui.dialogs.base import choose_folder
from workbench.ui.dialogs.new_library import NewLibraryDialog, make_library, remember_libraries
from workbench.ui.gate import PictureGate
from workbench.ui.language import number, said
from workbench.ui.library.details import Details
from workbench.ui.library.found import FoundPanel
from workbench.ui.library.items import FILTERS, ITEM, ItemModel, item_key
from workbench.ui.library.items_view import FilterButton, ItemDelegate, TableHead
from workbench.ui.library.work import LibraryWork
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.claims import local_paths
from workbench.ui.panels.pieces import button, column, row, scrolling, surface, tool, words
from workbench.ui.tasks import TaskRunner
from workbench.ui.widgets.buttons import SegmentedControl, SegmentItem
from workbench.ui.widgets.headers import EmptyState, SectionHeader
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.status import ProgressStrip

DATABASE = "library.workbench"


class FindField(QLineEdit):
    """The search in words. A picture pasted into it is looked for.

    Args:
        paste: Called when what is pasted is no text.
    """

    def __init__(self, paste: Callable[[], object]) -> None:
        super().__init__()
        self._paste = paste
        self.setObjectName("library.find")
        self.setPlaceholderText(tr("Title, place, event or date"))
        self.setAccessibleName(tr("Find items"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setMinimumWidth(theme.current().px(120))
        self.setMaximumWidth(theme.current().px(260))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paste goes to the window where there is no text to paste."""
        data = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and (data.hasImage() or local_paths(data)):
            self._paste()
        else:
            super().keyPressEvent(event)


class LibraryWindow(QWidget):
    """One library: filter, items, provenance, and what can be done with it.

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
        self._case, self._runner, self._settings = case, runner, settings
        self.gate = gate
        self.path: Path | None = None
        self.as_table = False
        self._wanted: tuple[int, ...] = ()
        self.glances: tuple[LibraryGlance, ...] = ()
        self.work = LibraryWork(self, runner)
        self.items = ItemModel()
        outer = column(self)
        outer.addWidget(self._build_bar())
        outer.addWidget(divider())
        split = QSplitter(Qt.Orientation.Horizontal)
        for side in (self._build_filters(), self._build_middle(), self._build_right()):
            split.addWidget(side)
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
        self.menu = QMenu(self.chooser)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.chooser.setMenu(self.menu)
        line.addWidget(self.chooser)
        self.undo = tool("undo-2", tr("Undo"), "", self._doing(self.work.undo))
        self.redo = tool("redo-2", tr("Redo"), "", self._doing(partial(self.work.undo, again=True)))
        for made, name in ((self.undo, "library.undo"), (self.redo, "library.redo")):
            made.setObjectName(name)
            line.addWidget(made)
        line.addStretch(1)
        self.search_field = FindField(self._doing(self.work.paste))
        self.search_field.textChanged.connect(lambda text: self._filtered(text=text))
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
        self._filter_buttons: dict[str, FilterButton] = {}
        self._tools: list[QPushButton] = []
        for key, text, _accepts in FILTERS:
            made = FilterButton(said(text), partial(self._choose_filter, key))
            made.setObjectName(f"library.filter.{key}")
            made.setChecked(key == "all")
            self._filter_buttons[key] = made
            layout.addWidget(made)
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
        side.setMinimumWidth(theme.current().px(196))
        return side

    def _build_middle(self) -> QWidget:
        middle = QWidget()
        surface(middle, "window")
        layout = column(middle)
        self.header = SectionHeader(tr("All items"))
        self.looks = SegmentedControl(
            [SegmentItem("grid", tr("Grid")), SegmentItem("table", tr("Table"))], tr("Look"), joined=True
        )
        self.looks.setObjectName("library.looks")
        self.looks.chosen.connect(self._set_look)
        self.header.add_widget(self.looks)
        layout.addWidget(self.header)
        layout.addWidget(divider())
        self.table_head = TableHead()
        layout.addWidget(self.table_head)
        self.view = QListView()
        self.view.setObjectName("library.items")
        self.view.setAccessibleName(tr("Items"))
        self.view.setModel(self.items)
        self.view.setItemDelegate(ItemDelegate(self, self))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAcceptDrops(False)
        self.view.selectionModel().selectionChanged.connect(lambda _a, _b: self._show_chosen())
        self.empty = EmptyState("", "", "library")
        self.empty.action_triggered.connect(self._empty_action)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)
        self._set_look("grid")
        return middle

    def _build_right(self) -> QWidget:
        self.details = Details(
            self.gate,
            save=self._doing(self.work.save),
            remove=self._doing(self.work.ask_remove),
            take=lambda ids, date: self.work.attempt(partial(self.work.take_dates, ids, date)),
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
        known += [*(self._case.state.libraries if self._case.state else ()), *self._settings.get("libraries")]
        return [Path(one) for one in dict.fromkeys(known)]

    def open(self, path: Path) -> None:
        """Show another library."""
        self.path = path.absolute()
        self.work.here_only()
        try:
            remember_libraries(self._settings, [self.path])
        except StorageError as error:
            self.say(said(str(error)), "warn")
        self.items.set_items(())
        self.close_found()
        self.refresh()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for one in self.glances:
            name = Path(one.path).stem
            count = plural(one.item_count, "{n} item", "{n} items") if one.item_count is not None else tr("not at hand")
            act = self.menu.addAction(f"{name}  ({count})", partial(self.open, Path(one.path)))
            act.setEnabled(one.item_count is not None)
            act.setToolTip(one.why or one.path)
            act.setCheckable(True)
            act.setChecked(self.path == Path(one.path))
        self.menu.setToolTipsVisible(True)
        self.menu.addSeparator()
        for text, work in (
            (tr("Open…"), self.ask_open),
            (tr("New library…"), self.ask_new),
            (tr("New library from…"), self.new_from.emit),
            (tr("Add the open case's media…"), self.add_case.emit),
        ):
            act = self.menu.addAction(text, work)
            act.setEnabled(work != self.add_case.emit or self._case.state is not None)

    def ask_new(self) -> None:
        """Ask for name and folder of a new library."""
        NewLibraryDialog(self, self._runner, self._settings, self.open).open()

    def ask_open(self) -> None:
        """Choose the folder of a library; an empty folder becomes a new one."""
        choose_folder(self, tr("A library, or an empty folder for a new one"), "", self._opened)

    def _opened(self, path: Path) -> None:
        if (path / DATABASE).exists():
            self.open(path)
            return
        try:
            free = not any(path.iterdir())
        except OSError as error:
            self.say(tr("{name} cannot be read: {why}.").format(name=path.name, why=error.strerror or error), "warn")
            return
        if free:
            make_library(self._runner, path, self.open, self.work.failed)
            return
        inside = next((one for one in sorted(path.glob("*.library")) if (one / DATABASE).exists()), None)
        if inside is not None:
            self.open(inside)
            return
        dialog = NewLibraryDialog(self, self._runner, self._settings, self.open)
        dialog.folder.setText(str(path))
        dialog.name.setText(path.name)
        dialog.open()

    # -- showing

    def refresh(self) -> None:
        """Read the items again."""
        path, names = self.path, [str(one) for one in self.remembered()]
        self._show_path()
        self._wanted = self._wanted or tuple(int(item.id) for item in self.chosen())

        def work(
            _progress: Progress,
        ) -> tuple[tuple[LibraryItem, ...], tuple[str, str], tuple[LibraryGlance, ...]]:
            from workbench.commands import library, library_answers  # noqa: PLC0415 - after the first paint

            glances = library_answers.glance(names)
            if path is None:
                return (), ("", ""), glances
            return library.list_items(path), library.edit_labels(path), glances

        def home(told: tuple[tuple[LibraryItem, ...], tuple[str, str], tuple[LibraryGlance, ...]]) -> None:
            items, (undo, redo), self.glances = told
            labels = said(undo), said(redo)
            if self.path == path:
                if path is not None:
                    self._tell_graphic(path, items)
                self.items.set_items(items)
                self._show_labels(labels)
                self._show_empty()
                wanted, self._wanted = self._wanted, ()
                self.choose(wanted)
                self._show_chosen()

        self._show_empty()
        self.work.run(tr("Reading the library"), work, home, shown=False)

    def _tell_graphic(self, path: Path, items: tuple[LibraryItem, ...]) -> None:
        """Before anything of them is painted: items that bear a graphic word of the case, or of the usual ones."""
        state = self._case.state
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
        for key, _text, accepts in FILTERS:
            count = None if self.path is None else sum(map(accepts, self.items.all))
            self._filter_buttons[key].set_count(count)
        there = bool(self.items.shown)
        self.view.setVisible(there)
        self.table_head.setVisible(there and self.as_table)
        self.empty.setVisible(not there)
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

    def _set_look(self, look: str) -> None:
        self.as_table = look == "table"
        self.view.setViewMode(QListView.ViewMode.ListMode if self.as_table else QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setAcceptDrops(False)
        self.view.setSpacing(0 if self.as_table else theme.current().px(4))
        self.looks.set_current(look)
        self.table_head.setVisible(self.as_table and bool(self.items.shown))
        self.view.scheduleDelayedItemsLayout()

    def _choose_filter(self, key: str) -> None:
        for other, made in self._filter_buttons.items():
            made.setChecked(other == key)
        title, accepts = next((text, accepts) for name, text, accepts in FILTERS if name == key)
        self.header.set_title(said(title))
        self._filtered(accepts)

    def _filtered(self, accepts: Callable[[LibraryItem], bool] | None = None, text: str | None = None) -> None:
        self.items.set_filter(accepts, text)
        self._show_empty()
        self._show_chosen()

    def chosen(self) -> list[LibraryItem]:
        """Items chosen."""
        return [index.data(ITEM) for index in self.view.selectionModel().selectedIndexes()]

    def choose(self, item_ids: Sequence[int]) -> None:
        """Choose items of those shown; without any nothing changes."""
        rows = [place for place, item in enumerate(self.items.shown) if item.id in set(item_ids)]
        for nth, place in enumerate(rows):
            how = QItemSelectionModel.SelectionFlag.Select if nth else QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().select(self.items.index(place), how)
        if rows:
            self.view.scrollTo(self.items.index(rows[0]))

    def _show_item(self, library: str, item_id: int) -> None:
        """An item of a search's answers, in whichever library."""
        self._choose_filter("all")
        self.search_field.clear()
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
