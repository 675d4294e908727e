"""A library of known footage: its items, where each comes from, adding and searching. Its own window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from workbench.commands.words import graphic_words
from workbench.errors import Cancelled, StorageError, UsageError, WorkbenchError
from workbench.jobs import Progress
from workbench.model.library import AddOutcome, LibraryItem, Provenance
from workbench.model.media import MediaKind
from workbench.model.times import timecode
from workbench.settings import Settings
from workbench.ui import paint, theme
from workbench.ui.dialogs.base import (
    DateField,
    Dialog,
    QuestionDialog,
    choose_file,
    choose_files,
    choose_folder,
    choose_new,
)
from workbench.ui.dialogs.new_library import NewLibraryDialog, make_library, remember_libraries
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import date_words, plural, short_hash, tr
from workbench.ui.panels.claims import local_paths
from workbench.ui.panels.match_card import FactRows
from workbench.ui.panels.pieces import button, column, row, scrolling, surface, words
from workbench.ui.tasks import Activity, TaskRunner
from workbench.ui.widgets.buttons import SegmentedControl, SegmentItem
from workbench.ui.widgets.headers import EmptyState, SectionHeader
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.pictures import Thumbnail
from workbench.ui.widgets.status import ProgressStrip

ITEM = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
CELL = (186, 150)
FIELDS: tuple[tuple[str, str], ...] = (
    ("title", "Title"),
    ("earliest_date", "Earliest date"),
    ("published_by", "Published by"),
    ("source_url", "Page"),
    ("place", "Place"),
    ("event", "Event"),
    ("licence", "Licence"),
    ("earlier_verdicts", "Earlier verdicts"),
    ("notes", "Notes"),
)
SEVERAL = "several values"
NONE_CHOSEN = "Choose an item first."


def offline(item: LibraryItem) -> bool:
    """Whether the file is not at hand."""
    return not item.path or not Path(item.path).is_file()


def item_key(library: Path, item: LibraryItem) -> str:
    """Key of an item's picture for the gate."""
    return f"item:{item.id}@{library}"


FILTERS: tuple[tuple[str, str, Callable[[LibraryItem], bool]], ...] = (
    ("all", "All items", lambda _item: True),
    ("clips", "Clips", lambda item: item.kind is MediaKind.VIDEO),
    ("pictures", "Pictures", lambda item: item.kind is MediaKind.IMAGE),
    ("no-date", "No date", lambda item: not item.provenance.earliest_date),
    ("offline", "File offline", offline),
)


class ItemModel(QAbstractListModel):
    """The items that pass filter and search text."""

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[LibraryItem, ...] = ()
        self.shown: tuple[LibraryItem, ...] = ()
        self._accepts: Callable[[LibraryItem], bool] = lambda _item: True
        self._text = ""

    def set_items(self, items: tuple[LibraryItem, ...]) -> None:
        """Another library, or the same with new items."""
        self.all = items
        self._apply()

    def set_filter(self, accepts: Callable[[LibraryItem], bool] | None = None, text: str | None = None) -> None:
        """Change the filter, the text, or both."""
        self._accepts = accepts or self._accepts
        self._text = self._text if text is None else text.casefold().strip()
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        self.shown = tuple(item for item in self.all if self._accepts(item) and self._text in _words(item))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of items shown."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Item and words."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        item = self.shown[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            date = date_words(item.provenance.earliest_date) or tr("date unknown")
            state = tr("offline") if offline(item) else ""
            return ", ".join(part for part in (item.provenance.title or item.name, date, state) if part)
        return None


def _words(item: LibraryItem) -> str:
    facts = item.provenance
    parts = (item.name, facts.title, facts.place, facts.event, facts.published_by, facts.notes, facts.earliest_date)
    return " ".join((*parts, *(one.tag for one in item.tags))).casefold()


def tag_words(item: LibraryItem) -> str:
    """`crowd, flag 0:02.00 to 0:04.00`: tags an item brought along from a case."""
    parts = []
    for one in item.tags:
        times = [timecode(at) for at in (one.start_s, one.end_s) if at is not None]
        parts.append(" ".join((one.tag, tr(" to ").join(times))).strip())
    return ", ".join(parts)


class ItemDelegate(QStyledItemDelegate):
    """A cell of the grid, or a line of the table."""

    def __init__(self, window: LibraryWindow) -> None:
        super().__init__(window)
        self._window = window

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """All cells alike."""
        del option, index
        now = theme.current()
        return QSize(now.px(200), now.px(34)) if self._window.as_table else QSize(now.px(CELL[0]), now.px(CELL[1]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Picture, title, date; offline and length as words."""
        item: LibraryItem = index.data(ITEM)
        now = theme.current()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        image = self._window.gate.request(item_key(self._window.path, item)) if self._window.path else None
        date = date_words(item.provenance.earliest_date) or tr("date unknown")
        title = item.provenance.title or item.name
        if self._window.as_table:
            self._paint_line(painter, rect, item, (title, date), chosen)
            painter.restore()
            return
        inner = rect.adjusted(now.px(6), now.px(6), -now.px(6), -now.px(6))
        picture = QRectF(inner.left(), inner.top(), inner.width(), now.px(96))
        if offline(item):
            paint.paint_offline(painter, picture, image, tr("Offline"))
        else:
            paint.paint_picture(painter, picture, image)
        if item.duration_s:
            text = f"{int(item.duration_s // 60)}:{int(item.duration_s % 60):02d}"
            size = paint.chip_size(text)
            corner = QRectF(picture.right() - size.width() - 4, picture.bottom() - size.height() - 4, 1, 1).topLeft()
            paint.paint_chip(painter, corner, text)
        if chosen:
            paint.paint_focus(painter, picture.adjusted(-3, -3, 3, 3), now.size("radius.control"))
        upper = QRectF(inner.left(), picture.bottom() + now.px(4), inner.width(), now.px(18))
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), now.px(16))
        paint.draw_text(painter, upper, title, now.font("small", weight=500), now.colour("text.primary"))
        paint.draw_text(painter, lower, date, now.font("caption"), now.colour("text.muted"))
        painter.restore()

    @staticmethod
    def _paint_line(painter: QPainter, rect: QRectF, item: LibraryItem, texts: tuple[str, str], chosen: bool) -> None:
        now = theme.current()
        if chosen:
            painter.fillRect(rect, now.colour("accent.tint"))
        widths = (0.36, 0.14, 0.18, 0.18, 0.14)
        state = tr("Offline") if offline(item) else item.kind.value
        parts = (*texts, item.provenance.place, item.provenance.published_by, state)
        left = rect.left() + now.px(10)
        for width, text in zip(widths, parts, strict=True):
            cell = QRectF(left, rect.top(), (rect.width() - now.px(20)) * width - now.px(8), rect.height())
            paint.draw_text(
                painter, cell, text, now.font("small"), now.colour("text.primary" if left < 40 else "text.secondary")
            )
            left += (rect.width() - now.px(20)) * width


class FilterButton(QPushButton):
    """A filter with the number of items it shows at the far end."""

    def __init__(self, text: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "ghost")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.clicked.connect(lambda _checked=False: clicked())
        self.name = words(text)
        self.count = words("", "small", "muted")
        margin = theme.current().px(10)
        line = QHBoxLayout(self)
        line.setContentsMargins(margin, 0, margin, 0)
        for label, stretch in ((self.name, 1), (self.count, 0)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(label, stretch)

    def set_count(self, count: int | None) -> None:
        """How many items it shows; None when no library is open."""
        self.count.setText("" if count is None else f"{count:,}")
        name = self.name.text()
        self.setAccessibleName(name if count is None else f"{name}, {count:,}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The chosen one has a ground of its own."""
        if self.isChecked():
            now = theme.current()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.fill(painter, QRectF(self.rect()), now.size("radius.control"), now.colour("accent.tint"))
            painter.end()
        super().paintEvent(event)


class ProvenanceForm(QWidget):
    """Where the chosen items come from; with many chosen, a field sets all."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().px(8))
        grid.setVerticalSpacing(theme.current().px(6))
        self.fields: dict[str, QLineEdit] = {}
        self._date = DateField("library.earliest_date")
        for place, (key, label) in enumerate(FIELDS):
            field = self._date if key == "earliest_date" else QLineEdit()
            field.setObjectName(f"library.{key}")
            field.setAccessibleName(tr(label))
            self.fields[key] = field
            grid.addWidget(words(tr(label), "small", "muted"), place, 0)
            grid.addWidget(field, place, 1)

    def show_items(self, items: Sequence[LibraryItem]) -> None:
        """Common values; where they differ the field says so."""
        for key, field in self.fields.items():
            values = {str(getattr(item.provenance, key)) for item in items}
            common = values.pop() if len(values) == 1 else ""
            field.setText(common)
            field.setProperty("common", common)
            field.setPlaceholderText(tr(SEVERAL) if values else "")
            field.setEnabled(bool(items))
            field.setToolTip("" if items else tr(NONE_CHOSEN))
            field.setStatusTip("" if items else tr(NONE_CHOSEN))

    def changes(self) -> dict[str, str]:
        """Fields a person changed."""
        return {
            key: field.text().strip() for key, field in self.fields.items() if field.text() != field.property("common")
        }

    def check(self) -> None:
        """Refuse what is not a date.

        Raises:
            UsageError: With what to write.
        """
        self._date.date()

    def values(self) -> dict[str, str]:
        """All fields."""
        return {key: field.text().strip() for key, field in self.fields.items()}


class AddDialog(Dialog):
    """What is known of the files that are to be added."""

    def __init__(
        self, parent: QWidget, paths: Sequence[Path], done: Callable[[list[Path], Provenance], object]
    ) -> None:
        super().__init__(
            parent,
            "library_add",
            tr("Add to the library"),
            tr("What you know of all these files. Fields may stay empty."),
        )
        self._paths, self._done = list(paths), done
        names = ", ".join(path.name for path in self._paths[:4]) + (" …" if len(self._paths) > 4 else "")
        self.body.addWidget(words(names, "small", "secondary", wrap=True))
        self.form = ProvenanceForm()
        self.body.addWidget(self.form)
        self.add_buttons(tr("Add"), self._accept)

    def _accept(self) -> None:
        def take() -> None:
            self.form.check()
            self._done(self._paths, Provenance(**self.form.values()))
            self.accept()

        self.attempt(take)


class LibraryWindow(QWidget):
    """One library: filter, items, provenance, and what can be done with it.

    Signals:
        broken(error): A fault of the program.
        graphic_items(keys): Folder and id of items whose tags say that they stay masked, as a frozenset.
    """

    broken = Signal(object)
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
        self._activity: Activity | None = None
        self._wanted_item = 0
        self.items = ItemModel()
        outer = column(self)
        outer.addWidget(self._build_bar())
        outer.addWidget(divider())
        split = QSplitter(Qt.Orientation.Horizontal)
        for side in (self._build_filters(), self._build_middle(), self._build_right()):
            split.addWidget(side)
        split.setStretchFactor(1, 1)
        split.setSizes([200, 760, 340])
        outer.addWidget(split, 1)
        outer.addWidget(divider())
        outer.addWidget(self._build_foot())
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
        self.name = words("", "section")
        line.addWidget(button(tr("New library…"), "library.new", self.ask_new, icon="plus"))
        line.addWidget(button(tr("Open…"), "library.choose", self.ask_open, icon="folder-open"))
        line.addWidget(self.name)
        line.addStretch(1)
        self.search_field = QLineEdit()
        self.search_field.setObjectName("library.find")
        self.search_field.setPlaceholderText(tr("Title, place, event, date or tag"))
        self.search_field.setAccessibleName(tr("Find items"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setFixedWidth(theme.current().px(260))
        self.search_field.textChanged.connect(lambda text: self._filtered(text=text))
        line.addWidget(self.search_field)
        self.search_button = button(tr("Search a picture…"), "library.search", self.ask_search, icon="search")
        self.add_button = button(tr("Add…"), "library.add_files", self.ask_add, kind="primary", icon="folder-plus")
        self.add_folder = button(tr("Add a folder…"), "library.add_folder", self.ask_add_folder)
        for made in (self.search_button, self.add_folder, self.add_button):
            line.addWidget(made)
        return bar

    def _build_filters(self) -> QWidget:
        side = QWidget()
        surface(side, "panel")
        layout = column(side, margins=(4, 5, 4, 5), gap=2)
        layout.addWidget(words(tr("Show"), "section"))
        self._filter_buttons: dict[str, FilterButton] = {}
        self._tools: list[QPushButton] = []
        for key, text, _accepts in FILTERS:
            made = FilterButton(tr(text), partial(self._choose_filter, key))
            made.setObjectName(f"library.filter.{key}")
            made.setChecked(key == "all")
            self._filter_buttons[key] = made
            layout.addWidget(made)
        layout.addStretch(1)
        for text, name, work in (
            (tr("Check"), "library.check", lambda: self.start("check")),
            (tr("Rebuild the search index"), "library.rebuild", lambda: self.start("rebuild")),
            (tr("Import hashes…"), "library.import", lambda: self.start("import_hashes")),
            (tr("Export hashes…"), "library.export", lambda: self.start("export_hashes")),
        ):
            made_below = button(text, name, work, kind="ghost")
            self._tools.append(made_below)
            layout.addWidget(made_below)
        side.setMinimumWidth(theme.current().px(170))
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
        self.view = QListView()
        self.view.setObjectName("library.items")
        self.view.setAccessibleName(tr("Items"))
        self.view.setModel(self.items)
        self.view.setItemDelegate(ItemDelegate(self))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.selectionModel().selectionChanged.connect(lambda _a, _b: self._show_chosen())
        self.empty = EmptyState("", "", "library")
        self.empty.action_triggered.connect(self._empty_action)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)
        self._set_look("grid")
        return middle

    def _build_right(self) -> QWidget:
        content = QWidget()
        surface(content, "panel")
        layout = column(content, margins=(5, 4, 5, 5), gap=4)
        layout.addWidget(words(tr("Where it comes from"), "section"))
        self.picture = Thumbnail(self.gate, "", width_px=300, height_px=169)
        layout.addWidget(self.picture)
        self.form = ProvenanceForm()
        layout.addWidget(self.form)
        line = row(gap=4)
        line.addStretch(1)
        self.remove = button(tr("Remove…"), "library.remove", self.ask_remove)
        self.keep = button(tr("Save"), "library.save", self._save, kind="primary")
        line.addWidget(self.remove)
        line.addWidget(self.keep)
        layout.addLayout(line)
        layout.addWidget(divider())
        layout.addWidget(words(tr("File"), "section"))
        self.facts = FactRows(80)
        layout.addWidget(self.facts)
        layout.addStretch(1)
        area = scrolling(content, "library.right")
        surface(area, "panel")
        area.setMinimumWidth(theme.current().px(280))
        return area

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        surface(foot, "window")
        foot.setFixedHeight(theme.current().size("layout.status"))
        line = row(foot, margins=(5, 0, 5, 0), gap=5)
        self.message = words(tr("All work done"), "small", "secondary")
        self.progress = ProgressStrip()
        self.progress.hide()
        self.progress.cancelled.connect(lambda: self._activity.cancel() if self._activity else None)
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

    # -- showing

    def start(self, task: str = "", path: Path | None = None) -> None:
        """Come to the front, with a library, at a task."""
        self.show()
        self.raise_()
        self.activateWindow()
        if path is not None:
            self.open(path)
        elif self.path is None:
            known = [*(self._case.state.libraries if self._case.state else ())]
            known += self._settings.get("libraries")
            at_hand = next((Path(one) for one in known if Path(one).is_dir()), None)
            if at_hand is not None:
                self.open(at_hand)
        tasks: dict[str, Callable[[], object]] = {
            "choose": self.ask_open,
            "add": self.ask_add,
            "edit": self.form.fields["title"].setFocus,
            "remove": self.ask_remove,
            "check": self._check,
            "rebuild": self._rebuild,
            "import_hashes": self._import,
            "export_hashes": self._export,
            "search": self.ask_search,
        }
        if task:
            try:
                tasks[task]()
            except UsageError as error:
                self.say(str(error), "warn")

    def open(self, path: Path) -> None:
        """Show another library."""
        self.path = path.absolute()
        try:
            remember_libraries(self._settings, [self.path])
        except StorageError as error:
            self.say(str(error), "warn")
        self.items.set_items(())
        self.refresh()

    def refresh(self) -> None:
        """Read the items again."""
        path = self.path
        self._show_path()
        if path is None or not path.is_dir():
            self._show_empty()
            return

        def work(_progress: Progress) -> tuple[LibraryItem, ...]:
            from workbench.commands import library  # noqa: PLC0415 - after the first paint

            return library.list_items(path)

        def home(items: tuple[LibraryItem, ...]) -> None:
            if self.path == path:
                self._tell_graphic(path, items)
                self.items.set_items(items)
                self._show_empty()
                self._show_chosen()
                self.choose_item(self._wanted_item)

        self._run(tr("Reading the library"), work, home, shown=False)

    def _tell_graphic(self, path: Path, items: tuple[LibraryItem, ...]) -> None:
        """Before anything of them is painted: items that bear a graphic word of the case, or of the usual ones."""
        state = self._case.state
        words = graphic_words(state.vocabulary if state else ())
        found = frozenset(
            (str(path), int(item.id)) for item in items if any(one.tag.casefold() in words for one in item.tags)
        )
        self.graphic_items.emit(found)

    def choose_item(self, item_id: int) -> None:
        """Choose one item; when the items are still being read, as soon as they are there."""
        self._wanted_item = item_id
        place = next((place for place, item in enumerate(self.items.shown) if item.id == item_id), -1)
        if item_id and place >= 0:
            self._wanted_item = 0
            self.view.setCurrentIndex(self.items.index(place))
            self.view.scrollTo(self.items.index(place))

    def _show_path(self) -> None:
        self.name.setText(self.path.stem if self.path else tr("No library open"))
        self.name.setToolTip(str(self.path) if self.path else "")
        self.setWindowTitle(f"{self.path.stem} – {tr('Library')}" if self.path else tr("Library"))
        for made in (self.search_button, self.add_button, self.add_folder, *self._tools):
            made.setEnabled(self.path is not None)
            made.setToolTip("" if self.path else tr("Open or make a library first."))

    def _show_empty(self) -> None:
        for key, _text, accepts in FILTERS:
            count = None if self.path is None else sum(map(accepts, self.items.all))
            self._filter_buttons[key].set_count(count)
        there = bool(self.items.shown)
        self.view.setVisible(there)
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
            self.ask_add_folder()

    def _set_look(self, look: str) -> None:
        self.as_table = look == "table"
        self.view.setViewMode(QListView.ViewMode.ListMode if self.as_table else QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setSpacing(0 if self.as_table else theme.current().px(4))
        self.looks.set_current(look)
        self.view.scheduleDelayedItemsLayout()

    def _choose_filter(self, key: str) -> None:
        for other, made in self._filter_buttons.items():
            made.setChecked(other == key)
        title, accepts = next((text, accepts) for name, text, accepts in FILTERS if name == key)
        self.header.set_title(tr(title))
        self._filtered(accepts)

    def _filtered(self, accepts: Callable[[LibraryItem], bool] | None = None, text: str | None = None) -> None:
        self.items.set_filter(accepts, text)
        self._show_empty()
        self._show_chosen()

    def chosen(self) -> list[LibraryItem]:
        """Items chosen."""
        return [index.data(ITEM) for index in self.view.selectionModel().selectedIndexes()]

    def _show_chosen(self) -> None:
        items = self.chosen()
        self.header.set_detail(
            tr("{n}, {chosen} chosen").format(n=f"{len(self.items.shown):,}", chosen=len(items))
            if items
            else f"{len(self.items.shown):,}"
        )
        self.form.show_items(items)
        for made in (self.remove, self.keep):
            made.setEnabled(bool(items))
            made.setToolTip("" if items else tr(NONE_CHOSEN))
            made.setStatusTip("" if items else tr(NONE_CHOSEN))
        one = items[0] if len(items) == 1 else None
        self.picture.setVisible(one is not None)
        self.facts.setVisible(one is not None)
        if one is not None and self.path is not None:
            self.picture.set_picture(item_key(self.path, one), one.provenance.title or one.name)
            size = f"{one.width_px} × {one.height_px}" if one.width_px else ""
            length = f"{one.duration_s:.1f} s" if one.duration_s else ""
            self.facts.show_rows(
                [
                    (tr("Name"), one.name, ""),
                    (tr("Kind"), ", ".join(part for part in (one.kind.value, size, length) if part), ""),
                    (tr("Hash"), short_hash(one.sha256), "code"),
                    (tr("File"), tr("offline") if offline(one) else one.path, ""),
                    (tr("Added"), date_words(one.added_at[:10]), ""),
                    (tr("Tags"), tag_words(one) or tr("none"), ""),
                ]
            )

    def _repaint(self, _what: object) -> None:
        self.view.viewport().update()

    # -- doing

    def _run(
        self,
        label: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        *,
        shown: bool = True,
    ) -> None:
        def home(value: Any) -> None:
            if isValid(self):  # closed meanwhile: nobody is left to tell
                done(value)

        def failed(error: BaseException) -> None:
            if isValid(self):
                self._failed(error)

        activity = self._runner.side(label, work, home, failed, quiet=not shown)
        if shown:
            self._activity = activity

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.say(tr("Stopped. What was added before is kept."))
        elif isinstance(error, WorkbenchError):
            self.say(str(error), "warn")
        else:
            self.broken.emit(error)
        self.refresh() if not isinstance(error, StorageError) else None

    def say(self, text: str, tone: str = "secondary") -> None:
        """One line at the bottom."""
        self.message.setText(text)
        self.message.set_tone(tone)

    def _show_work(self) -> None:
        from workbench.ui.panels.status import (  # noqa: PLC0415 - only while work runs
            progress_detail,
            progress_fraction,
            progress_label,
        )

        activity = self._activity
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

    def _need(self) -> Path:
        if self.path is None:
            raise UsageError(tr("No library is open."), advice=tr("Open or make one first."))
        return self.path

    def ask_new(self) -> None:
        """Ask for name and folder of a new library."""
        NewLibraryDialog(self, self._runner, self._settings, self.open).open()

    def ask_open(self) -> None:
        """Choose the folder of a library; an empty folder becomes a new one."""
        choose_folder(self, tr("A library, or an empty folder for a new one"), "", self._opened)

    def _opened(self, path: Path) -> None:
        if (path / "library.workbench").exists():
            self.open(path)
            return
        try:
            free = not any(path.iterdir())
        except OSError as error:
            self.say(tr("{name} cannot be read: {why}.").format(name=path.name, why=error.strerror or error), "warn")
            return
        if free:
            make_library(self._runner, path, self.open, self._failed)
            return
        inside = next((one for one in sorted(path.glob("*.library")) if (one / "library.workbench").exists()), None)
        if inside is not None:
            self.open(inside)
            return
        dialog = NewLibraryDialog(self, self._runner, self._settings, self.open)
        dialog.folder.setText(str(path))
        dialog.name.setText(path.name)
        dialog.open()

    def ask_add(self) -> None:
        """Choose files to add."""
        self._need()
        choose_files(self, tr("Files of known footage"), "", "", self._ask_provenance)

    def ask_add_folder(self) -> None:
        """Choose a folder to add."""
        self._need()
        choose_folder(self, tr("A folder of known footage"), "", lambda path: self._ask_provenance([path]))

    def _ask_provenance(self, paths: list[Path]) -> None:
        AddDialog(self, paths, self.add).open()

    def add(self, paths: list[Path], provenance: Provenance) -> None:
        """Add files and folders."""
        path = self._need()

        def work(progress: Progress) -> object:
            from workbench.commands import library  # noqa: PLC0415

            return library.add(path, paths, provenance, progress)

        self._run(tr("Adding to {name}").format(name=path.stem), work, self._added)

    def _added(self, report: Any) -> None:
        counts = {outcome: report.count(outcome) for outcome in AddOutcome}
        parts = [plural(counts[AddOutcome.ADDED], "{n} item added", "{n} items added")]
        if counts[AddOutcome.ALREADY]:
            parts.append(tr("{n} already there").format(n=counts[AddOutcome.ALREADY]))
        if counts[AddOutcome.LEFT_OUT]:
            parts.append(tr("{n} left out").format(n=counts[AddOutcome.LEFT_OUT]))
        unread = [one for one in report.records if one.outcome is AddOutcome.UNREADABLE]
        if unread:
            parts.append(plural(len(unread), "{n} could not be read", "{n} could not be read"))
            lines = "\n".join(f"{Path(one.path).name}: {one.reason}" for one in unread[:200])
            QuestionDialog(self, "library_unread", tr("Some files could not be read"), lines, []).open()
        self.say(", ".join(parts), "warn" if unread else "secondary")
        self.refresh()

    def _save(self) -> None:
        path, items, changes = self._need(), self.chosen(), self.form.changes()
        if not items or not changes:
            self.say(tr("Nothing was changed."))
            return
        ids = [item.id for item in items]

        def work(_progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.edit(path, ids, changes)

        self._run(tr("Saving"), work, self._said, shown=False)

    def _said(self, text: object) -> None:
        self.say(str(text))
        self.refresh()

    def ask_remove(self) -> None:
        """Ask before items go; their files stay."""
        path, items = self._need(), self.chosen()
        if not items:
            self.say(tr("Choose the items to remove."))
            return
        ids = [item.id for item in items]

        def work(_progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.remove(path, ids)

        QuestionDialog(
            self,
            "library_remove",
            plural(len(ids), "Remove {n} item from the library?", "Remove {n} items from the library?"),
            tr("The files stay where they are. This cannot be undone; adding the files again brings the items back."),
            [(tr("Remove"), lambda: self._run(tr("Removing"), work, self._said, shown=False))],
        ).open()

    def _check(self) -> None:
        path = self._need()

        def work(progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return "\n".join(library.check_lines(library.check(path, progress)))

        self._run(tr("Checking the library"), work, partial(self._tell, tr("Check of the library")))

    def _rebuild(self) -> None:
        path = self._need()

        def work(progress: Progress) -> str:
            from workbench.commands import library  # noqa: PLC0415

            return library.rebuild(path, progress)

        self._run(tr("Rebuilding the search index"), work, self._said)

    def _import(self) -> None:
        path = self._need()

        def chosen(file: Path) -> None:
            def work(progress: Progress) -> str:
                from workbench.commands import library  # noqa: PLC0415

                return library.import_hashes(path, file, progress)

            self._run(tr("Importing hashes"), work, self._said)

        choose_file(self, tr("A list of hashes"), "", "Lists (*.csv *.jsonl *.json);;All files (*)", chosen)

    def _export(self) -> None:
        path = self._need()

        def chosen(file: Path) -> None:
            def work(progress: Progress) -> str:
                from workbench.commands import library  # noqa: PLC0415

                return library.export_hashes(path, file, progress)

            self._run(tr("Exporting hashes"), work, lambda text: self.say(str(text)))

        choose_new(self, tr("Where the list goes"), "", chosen)

    # -- searching

    def ask_search(self) -> None:
        """Choose files to look for without taking them anywhere."""
        self._need()
        choose_files(self, tr("A picture or clip to look for"), "", "", self.search)

    def search(self, paths: list[Path]) -> None:
        """Look for files in this library."""
        path = self._need()

        def work(progress: Progress) -> list[str]:
            from workbench.commands import library  # noqa: PLC0415

            return [line for result in library.search(path, paths, progress) for line in library.result_lines(result)]

        self._run(tr("Searching"), work, lambda lines: self._tell(tr("Found"), "\n".join(lines)))

    def _tell(self, title: str, text: str) -> None:
        dialog = Dialog(self, "library_told", title, width_px=620)
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(title)
        shown.setMinimumHeight(theme.current().px(220))
        dialog.body.addWidget(shown)
        dialog.foot.addWidget(button(tr("Close"), "library_told.close", dialog.accept, kind="primary"))
        dialog.open()

    # -- files dropped, closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may come."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """A library opens; a file is looked for or added."""
        paths = local_paths(event.mimeData())
        event.acceptProposedAction()
        libraries = [path for path in paths if (path / "library.workbench").exists()]
        if libraries:
            self.open(libraries[0])
        elif self.path is not None and paths:
            QuestionDialog(
                self,
                "library_dropped",
                tr("What shall be done with these files?"),
                "\n".join(path.name for path in paths[:10]),
                [
                    (tr("Look for them"), lambda: self.search(paths)),
                    (tr("Add them…"), lambda: self._ask_provenance(paths)),
                ],
            ).open()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what runs for this window."""
        if self._activity is not None and not self._activity.over:
            self._activity.cancel()
        super().closeEvent(event)
