"""The items of a library to look through: filters, the list as grid or table, its order, dates to limit it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QListView, QVBoxLayout, QWidget

from workbench.errors import Cancelled
from workbench.model.library import LibraryItem
from workbench.ui import theme
from workbench.ui.language import said
from workbench.ui.library.arranging import FILTER_NAMES, QUICK, Arranged, Wanted, arranged
from workbench.ui.library.histogram import DateHistogram
from workbench.ui.library.items import ITEM, ItemModel
from workbench.ui.library.items_view import FilterButton, ItemDelegate, Shown, TableHead, column_titles
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import tool
from workbench.ui.tasks import Activity, TaskRunner
from workbench.ui.widgets.buttons import SegmentedControl, SegmentItem
from workbench.ui.widgets.headers import EmptyState, SectionHeader
from workbench.ui.widgets.labels import divider

_MOST_KEPT = 2_000
"""So many chosen items stay chosen in another order; more take longer than anybody waits."""


class ItemBrowser(QWidget):
    """The list with all that decides what it lists.

    Args:
        shown: Whom the delegate asks for pictures.
        runner: For lists so long that arranging them takes time.

    Signals:
        arranged(): Other items are listed, or in another order.
        selection_changed(): Other items are chosen.
    """

    arranged = Signal()
    selection_changed = Signal()

    def __init__(self, shown: Shown, runner: TaskRunner, broken: Callable[[BaseException], object]) -> None:
        super().__init__()
        self._runner, self._broken = runner, broken
        self._arranging: Activity | None = None
        self.as_table = False
        self.wanted = Wanted()
        self.counts: dict[str, int] | None = None
        self.items = ItemModel()
        self.filters: dict[str, FilterButton] = {}
        for key, text in FILTER_NAMES:
            made = self.filters[key] = FilterButton(said(text), partial(self.choose_filter, key))
            made.setObjectName(f"library.filter.{key}")
            made.setChecked(key == "all")
        self._make_header()
        self.histogram = DateHistogram()
        self.histogram.chosen.connect(lambda span, year: self._want(span=span, months_of=year))
        self.histogram.hide()
        self.table_head = TableHead()
        self.table_head.chosen.connect(self.sort_by)
        self._make_view(shown)
        self.empty = EmptyState("", "", "library")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, divider(), self.table_head):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)
        self.set_look("grid")

    def _make_header(self) -> None:
        self.header = SectionHeader(tr("All items"))
        self.sorting = QComboBox()
        self.sorting.setObjectName("library.sorting")
        self.sorting.setAccessibleName(tr("Sort by"))
        self.sorting.addItem(tr("As added"), "")
        for column, title in column_titles():
            self.sorting.addItem(title, column)
        self.sorting.activated.connect(lambda _at: self._want(column=str(self.sorting.currentData())))
        self.turn = tool("chevron-down", "library.turn", tr("From last to first"))
        self.turn.setCheckable(True)
        self.turn.toggled.connect(lambda on: self._want(descending=on))
        self.looks = SegmentedControl(
            [SegmentItem("grid", tr("Grid")), SegmentItem("table", tr("Table"))], tr("Look"), joined=True
        )
        self.looks.setObjectName("library.looks")
        self.looks.chosen.connect(self.set_look)
        for widget in (self.sorting, self.turn, self.looks):
            self.header.add_widget(widget)

    def _make_view(self, shown: Shown) -> None:
        self.view = QListView()
        self.view.setObjectName("library.items")
        self.view.setAccessibleName(tr("Items"))
        self.view.setModel(self.items)
        self.view.setItemDelegate(ItemDelegate(self, shown))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAcceptDrops(False)
        self.view.selectionModel().selectionChanged.connect(lambda _a, _b: self.selection_changed.emit())

    # -- what is wanted

    def show_items(self, items: tuple[LibraryItem, ...], away: frozenset[int]) -> None:
        """Another library, or the same with other items."""
        self.items.all, self.items.away = items, away
        self._arrange()

    def choose_filter(self, key: str) -> None:
        """One of the filters at the side."""
        for other, made in self.filters.items():
            made.setChecked(other == key)
        self.header.set_title(said(dict(FILTER_NAMES)[key]))
        self._want(kind=key)

    def look_for(self, text: str) -> None:
        """Only items that hold these words."""
        self._want(text=text)

    def sort_by(self, column: str) -> None:
        """By a column; again: the other way round; once more: as added."""
        if column != self.wanted.column:
            self._want(column=column, descending=False)
        elif not self.wanted.descending:
            self._want(descending=True)
        else:
            self._want(column="", descending=False)

    def show_all(self) -> None:
        """No filter, no text, all dates."""
        self._want(span="", months_of="")
        self.choose_filter("all")

    def _want(self, **changes: object) -> None:
        wanted = replace(self.wanted, **changes)  # type: ignore[arg-type]
        if wanted != self.wanted:
            self.wanted = wanted
            self._arrange()

    def _arrange(self) -> None:
        if self._arranging is not None:
            self._arranging.cancel()
            self._arranging = None
        items, away, wanted = self.items.all, self.items.away, self.wanted
        self._show_order()
        if len(items) <= QUICK:
            self._take(arranged(items, away, wanted))
            return

        def home(found: Arranged) -> None:
            if wanted is self.wanted and items is self.items.all:
                self._take(found)

        def failed(error: BaseException) -> None:
            if not isinstance(error, Cancelled):
                self._broken(error)

        self._arranging = self._runner.side(
            tr("Arranging the items"), lambda _progress: arranged(items, away, wanted), home, failed, quiet=True
        )

    def _take(self, found: Arranged) -> None:
        self._arranging = None
        selected = self.view.selectionModel().selectedIndexes()
        chosen = [index.data(ITEM).id for index in selected] if len(selected) <= _MOST_KEPT else []
        self.items.set_shown(found.shown)
        self.counts = found.counts
        self.histogram.set_bars(found.bars, found.vague, self.wanted.span, self.wanted.months_of)
        self.choose(chosen, scroll=False)
        self.arranged.emit()

    def _show_order(self) -> None:
        wanted = self.wanted
        self.sorting.setCurrentIndex(max(0, self.sorting.findData(wanted.column)))
        self.turn.blockSignals(True)
        self.turn.setChecked(wanted.descending)
        self.turn.blockSignals(False)
        self.table_head.show_order(wanted.column, descending=wanted.descending)

    # -- what is shown and chosen

    def set_look(self, look: str) -> None:
        """Grid or table."""
        self.as_table = look == "table"
        self.view.setViewMode(QListView.ViewMode.ListMode if self.as_table else QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setAcceptDrops(False)
        self.view.setSpacing(0 if self.as_table else theme.current().px(4))
        self.looks.set_current(look)
        self.table_head.setVisible(self.as_table and bool(self.items.shown))
        self.view.scheduleDelayedItemsLayout()

    def show_counts(self, known: bool) -> None:
        """How many items each filter has, and the list or what stands in its place."""
        for key, made in self.filters.items():
            made.set_count(self.counts.get(key, 0) if known and self.counts is not None else None)
        there = bool(self.items.shown)
        self.view.setVisible(there)
        self.table_head.setVisible(there and self.as_table)
        self.empty.setVisible(not there)

    def chosen(self) -> list[LibraryItem]:
        """Items chosen."""
        return [index.data(ITEM) for index in self.view.selectionModel().selectedIndexes()]

    def choose(self, item_ids: Sequence[int], *, scroll: bool = True) -> None:
        """Choose items of those shown; without any nothing changes."""
        if not item_ids:
            return
        wanted = set(item_ids)
        rows = [place for place, item in enumerate(self.items.shown) if item.id in wanted]
        for number, place in enumerate(rows):
            how = (
                QItemSelectionModel.SelectionFlag.Select if number else QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.view.selectionModel().select(self.items.index(place), how)
        if rows and scroll:
            self.view.scrollTo(self.items.index(rows[0]))
