"""The keyframes of the desk: one row of them under the timeline, or the contact sheet in the place of the stage."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from workbench.errors import Cancelled
from workbench.jobs import Progress
from workbench.model.times import TimeSpan
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.direction import Menu
from workbench.ui.gate import PictureGate
from workbench.ui.language import number
from workbench.ui.models.alike import AlikeFinder
from workbench.ui.models.case import CaseModel
from workbench.ui.models.dragged import CHOSEN, span_text
from workbench.ui.models.frames import Arrangement, FrameTable, Wanted
from workbench.ui.models.words import tr
from workbench.ui.panels.dragging import drag_pixmap, evidence_data, run_drag
from workbench.ui.panels.pieces import row, surface, tool
from workbench.ui.tasks import Activity
from workbench.ui.widgets.buttons import SegmentedControl, SegmentItem
from workbench.ui.widgets.contact_sheet import ContactSheet
from workbench.ui.widgets.headers import SectionHeader
from workbench.ui.widgets.keyframe_strip import KeyframeStrip

DENSE_S = 1.0
"""Time between pictures when all are wanted."""
_TYPING_MS = 150
_HEADED = ("match", "tag")
"""Groupings that the strip names; its order in time shows the shots already."""


class FilterField(QLineEdit):
    """Takes the words a list is filtered by.

    Signals:
        left: Esc: a person is through with it.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives up the filter, Enter goes to what it left."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


def filter_words() -> tuple[tuple[str, str], ...]:
    """The filters with their words."""
    return ("all", tr("All")), ("no-match", tr("No match")), ("untagged", tr("Untagged")), ("flat", tr("Flat"))


def _combo(name: str, text: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(text)
    box.setToolTip(text)
    box.setProperty("size", "small")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


class KeyframePanel(QWidget):
    """Strip and contact sheet with their filters.

    Signals:
        jump(pts): A keyframe of the medium on the stage was chosen.
        open_frame(media_id, pts): A frame of the sheet is to be shown on the stage.
        sheet_shown(on): The contact sheet takes the place of the stage, or gives it back.
    """

    jump = Signal(int)
    open_frame = Signal(int, int)
    sheet_shown = Signal(bool)

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        surface(self, "panel")
        self._case, self._gate, self._actions = case, gate, actions
        self._pts: dict[int, int] = {}
        self._strip_table: FrameTable | None = None
        self._sheet_table: FrameTable | None = None
        self._arranging: Activity | None = None
        self._scope = "medium"
        self._groupings = {"medium": "shot", "claim": "medium", "case": "medium"}
        self._low = self._tiny = False
        self.alike_finder = AlikeFinder(case, self._refresh_alike, self)
        self._make_widgets(gate)
        self._lay_out()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._connect()
        self._show_sheet(False)

    # -- making it

    def _make_widgets(self, gate: PictureGate) -> None:
        self.strip = KeyframeStrip(gate)
        self.strip.setObjectName("keyframes.strip")
        self.contact = ContactSheet(gate)
        self.contact.setObjectName("keyframes.contact")
        items = [SegmentItem(name, text) for name, text in filter_words()]
        self.filters = SegmentedControl(items, tr("Which keyframes"), joined=True)
        self.filters.setObjectName("keyframes.filters")
        self.groups = _combo("keyframes.groups", tr("Group by"))
        self.scopes = _combo("keyframes.scopes", tr("Frames of"))
        for name, text in (
            ("medium", tr("This medium")),
            ("claim", tr("This claim's media")),
            ("case", tr("Whole case")),
        ):
            self.scopes.addItem(text, name)
        self.field = FilterField()
        self.field.setObjectName("keyframes.field")
        self.field.setProperty("size", "small")
        self.field.setPlaceholderText(tr("Filter by tag or name (Ctrl+F)"))
        self.field.setAccessibleName(tr("Filter by tag or name of the medium"))
        self.alike = QAction(tr("Hide near-duplicates"), self)
        self.dense = QAction(tr("A picture every second"), self)
        for action in (self.alike, self.dense):
            action.setCheckable(True)
        self.alike_tool = tool("layers", "keyframes.alike", self.alike.text(), self.alike.toggle)
        self.dense_tool = tool("film", "keyframes.dense", self.dense.text(), self.dense.toggle)
        for button, action in ((self.alike_tool, self.alike), (self.dense_tool, self.dense)):
            button.setCheckable(True)
            action.toggled.connect(button.setChecked)
        self.alike_box = QCheckBox(self.alike.text())
        self.alike_box.setObjectName("keyframes.alike_box")
        self.more = tool("ellipsis", "keyframes.more", tr("More"), self._show_more)
        self.sheet = tool("layout-grid", "keyframes.sheet", tr("Contact sheet (Ctrl+4)"))
        self.sheet.setCheckable(True)

    def _lay_out(self) -> None:
        self.header = SectionHeader(tr("Keyframes"), line_above=True)
        self.header.detail_label.setObjectName("keyframes.detail")
        tools: tuple[QWidget, ...] = (self.alike_tool, self.dense_tool, self.more, self.sheet)
        for control in (self.filters, self.groups, *tools):
            self.header.add_widget(control)
        self.bar = QWidget()
        surface(self.bar, "panel")
        line = row(self.bar, margins=(5, 1, 5, 2), gap=4)
        line.addWidget(self.scopes)
        line.addWidget(self.field, 1)
        line.addWidget(self.alike_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.bar, self.strip):
            layout.addWidget(part)
        layout.addWidget(self.contact, 1)

    def _connect(self) -> None:
        case = self._case
        self.filters.chosen.connect(lambda _name: self.refresh())
        self.groups.activated.connect(self._grouping_chosen)
        self.scopes.activated.connect(self._scope_chosen)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.field.left.connect(self._left_field)
        self._typing.timeout.connect(self.refresh)
        self.alike_box.toggled.connect(self.alike.setChecked)
        self.alike.toggled.connect(self.alike_box.setChecked)
        self.alike.toggled.connect(lambda _on: self.refresh())
        self.dense.toggled.connect(lambda _on: self.refresh())
        self.sheet.toggled.connect(self._show_sheet)
        self.strip.keyframe_activated.connect(self._activated)
        self.strip.selection_changed.connect(lambda _ids: self._take_choice())
        self.strip.context_requested.connect(self._strip_menu)
        self.strip.drag_started.connect(self._drag_strip)
        self.contact.drag_started.connect(self._drag_sheet)
        self.contact.opened.connect(self._open)
        self.contact.selection_changed.connect(self._take_choice)
        self.contact.context_requested.connect(self._sheet_menu)
        case.claim_changed.connect(self._claim_changed)
        case.range_changed.connect(self._range_changed)

    # -- strip or sheet

    @property
    def is_sheet(self) -> bool:
        """Whether the contact sheet is shown."""
        return self.sheet.isChecked()

    def _show_sheet(self, on: bool) -> None:
        self.contact.setVisible(on)
        self.strip.setVisible(not on and not self._low)
        self.scopes.setVisible(on)
        self.bar.setVisible(on or bool(self.field.text()))
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding if on else QSizePolicy.Policy.Fixed
        )
        self._fill_groups()
        self._fit_header()
        self.sheet_shown.emit(on)
        if on:
            self._sheet_table = None
        self.refresh()
        self._take_choice()

    def set_low(self, low: bool) -> None:
        """In a low window the strip folds into its header; the sheet then opens over the stage."""
        self._low = low
        self.strip.setVisible(not low and not self.is_sheet)
        self._tell_count()

    def go_to(self) -> None:
        """Ctrl+4: to the keyframes; again, or where the strip is folded: the contact sheet, and back."""
        if self.view().hasFocus() or (self._low and not self.is_sheet):
            self.sheet.toggle()
        self.focus_view()

    def view(self) -> QWidget:
        """Strip or sheet, whichever is shown."""
        return self.contact if self.is_sheet else self.strip

    def focus_view(self) -> None:
        """Move the keyboard to what is shown."""
        self.view().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_sheet(self) -> bool:
        """Give the place of the stage back; False when it has it."""
        if not self.is_sheet:
            return False
        self.sheet.setChecked(False)
        return True

    # -- filters and groups

    def start_filter(self) -> None:
        """Show the field that filters and type into it."""
        self.bar.show()
        self.field.setFocus()
        self.field.selectAll()

    def _left_field(self) -> None:
        self.bar.setVisible(self.is_sheet or bool(self.field.text()))
        self._typing.stop()
        self.refresh()
        self.focus_view()

    def _in_scope(self) -> str:
        return self._scope if self.is_sheet else "medium"

    def _fill_groups(self) -> None:
        choices = [("shot", tr("By shot")), ("match", tr("By match")), ("tag", tr("By tag"))]
        if self._in_scope() != "medium":
            choices.append(("medium", tr("By medium")))
        choices.append(("none", tr("No groups")))
        self.groups.clear()
        for name, text in choices:
            self.groups.addItem(text, name)
        self.groups.setCurrentIndex(max(0, self.groups.findData(self._groupings[self._in_scope()])))

    def _grouping_chosen(self, _index: int) -> None:
        self._groupings[self._in_scope()] = str(self.groups.currentData())
        self.refresh()

    def set_scope(self, scope: str) -> None:
        """Whose frames the sheet shows: `medium`, `claim` or `case`."""
        self.scopes.setCurrentIndex(self.scopes.findData(scope))
        self._scope_chosen(0)

    def _scope_chosen(self, _index: int) -> None:
        self._scope = str(self.scopes.currentData())
        self._fill_groups()
        self._fit_header()
        self.refresh()

    def wanted(self) -> Wanted:
        """Filter, text and groups as they are set."""
        return Wanted(self.filters.current(), self.field.text(), self._groupings[self._in_scope()])

    def _media_ids(self) -> tuple[int, ...]:
        """Media in the scope, in the order of the case."""
        case, state = self._case, self._case.state
        if state is None:
            return ()
        if self._in_scope() == "medium":
            return () if case.media_id is None else (case.media_id,)
        if self._in_scope() == "claim":
            claim = case.claim()
            return tuple(dict.fromkeys(claim.media_ids)) if claim is not None else ()
        return tuple(item.id for item in state.media)

    # -- what is shown

    def refresh(self) -> None:
        """The frames of the scope, as filtered and grouped."""
        if self.alike.isChecked():
            self.alike_finder.look_for(self._media_ids())
        if self.is_sheet:
            self._refresh_sheet()
        else:
            self._refresh_strip()

    def _refresh_alike(self) -> None:
        if self.alike.isChecked():
            self._refresh_sheet() if self.is_sheet else self._refresh_strip()

    def _table(self, *, small: bool) -> FrameTable | None:
        state, media_ids = self._case.state, self._media_ids()
        if state is None:
            return None
        every_s = DENSE_S if self.dense.isChecked() and len(media_ids) == 1 else None
        counts = self.alike_finder.counts(media_ids) if self.alike.isChecked() else None
        return FrameTable(state, media_ids, every_s=every_s, small=small, alike=counts)

    def _refresh_strip(self) -> None:
        table, wanted = self._table(small=False), self.wanted()
        self._strip_table = table
        if table is None:
            self._pts = {}
            self.strip.set_cells(())
            return
        arranged = table.arranged(wanted)
        headings = {}
        if wanted.grouping in _HEADED:
            at = 0
            for group in arranged.groups:
                headings[at] = group.title
                at += group.count
        cells = [table.cell(row, headings.get(place, "")) for place, row in enumerate(arranged.order)]
        self._pts = {frame.id: frame.pts for frame in table.frames}
        self.strip.set_cells(cells, len(table))
        self._told = (arranged.shown, len(table), arranged.hidden_alike)
        self._tell_count()
        self.mark_current()

    def _refresh_sheet(self) -> None:
        if self._arranging is not None:
            self._arranging.cancel()
            self._arranging = None
        table, wanted = self._table(small=True), self.wanted()
        if table is None:
            return
        if table.is_quick(wanted):
            self._show_frames(table, table.arranged(wanted))
            return

        def work(progress: Progress) -> Arrangement:
            return table.arranged(wanted, lambda: progress.update(0))

        def failed(error: BaseException) -> None:
            if not isinstance(error, Cancelled):
                self._case.runner.failed.emit(error)

        self._arranging = self._case.runner.side(
            tr("Arranging frames"), work, lambda arranged: self._show_frames(table, arranged), failed
        )

    def _show_frames(self, table: FrameTable, arranged: Arrangement) -> None:
        self._arranging = None
        before, self._sheet_table = self._sheet_table, table
        carried = table.carried_from(before) if before is not None and before.media_ids == table.media_ids else None
        home = table.row_of(self._case.media_id, self._case.pts)
        self._told = (arranged.shown, len(table), arranged.hidden_alike)
        self.contact.set_empty_text(self._why_empty(table))
        self.contact.show_frames(table, arranged.order, arranged.groups, carried=carried, home=home)
        self._tell_count()

    def _why_empty(self, table: FrameTable) -> str:
        if len(table):
            return tr("No frame passes this filter.")
        if self._scope == "claim":
            return tr("This claim rests on no media that were read. Link some to it, or choose another scope.")
        return tr("No keyframes yet. They come when media are read.")

    _told = (0, 0, 0)

    def _tell_count(self) -> None:
        shown, total, hidden = self._told
        detail = (
            number(shown)
            if shown + hidden == total
            else tr("{n} of {total}").format(n=number(shown), total=number(total))
        )
        if hidden:
            detail = tr("{detail}, {n} alike hidden").format(detail=detail, n=number(hidden))
        if self.is_sheet and self.contact.choice.count:
            detail = tr("{detail}, {n} chosen").format(detail=detail, n=number(self.contact.choice.count))
        if self._low and not self.is_sheet:
            detail = tr("{detail}, folded").format(detail=detail)
        self.header.set_detail(detail)

    def mark_current(self) -> None:
        """Ring around the keyframe on the stage, if one is there; the sheet keeps its own."""
        if self.is_sheet:
            return
        self.strip.set_current(next((number for number, pts in self._pts.items() if pts == self._case.pts), None))
        self._take_choice()

    def _claim_changed(self) -> None:
        if self.is_sheet and self._scope == "claim":
            self.refresh()

    # -- what is chosen

    def _take_choice(self) -> None:
        """Tell the case what tags, notes and pins act on: what is chosen in the sheet, or several of the strip."""
        selection = self._case.selection
        if self.is_sheet:
            table, marks = self._sheet_table, self.contact.choice
            if table is None:
                selection.choose(0, tuple)
                return
            rows = marks.frozen()
            selection.choose(marks.count, lambda: table.targets(rows()))
            self._tell_count()
            return
        ids = self.strip.selected_ids()
        strip_table = self._strip_table
        if len(ids) < 2 or strip_table is None:
            selection.clear()
            return
        selection.choose(len(ids), lambda: strip_table.targets_of(ids))

    def _range_changed(self) -> None:
        """A range set on the timeline is a newer wish than what was chosen in the strip."""
        case = self._case
        if not self.is_sheet and case.selection.active and case.mark_in is not None and case.mark_out is not None:
            self.strip.clearSelection()

    # -- acts

    def _activated(self, keyframe_id: int) -> None:
        if keyframe_id in self._pts:
            self.jump.emit(self._pts[keyframe_id])

    def _open(self, row: int) -> None:
        if self._sheet_table is None:
            return
        frame = self._sheet_table.frames[row]
        self.leave_sheet()
        self.open_frame.emit(frame.media_id, frame.pts)

    def _drag_strip(self, keyframe_id: int) -> None:
        """The keyframes chosen in the strip are dragged to a claim."""
        if self._strip_table is not None:
            place = next((at for at, one in enumerate(self._strip_table.frames) if one.id == keyframe_id), None)
            self._drag(self.strip, self._strip_table, place)

    def _drag_sheet(self, row: int) -> None:
        self._drag(self.contact, self._sheet_table, row)

    def _drag(self, source: QWidget, table: FrameTable | None, row: int | None) -> None:
        """Drag what is chosen, with the picture of the frame that was taken hold of."""
        selection = self._case.selection
        if table is None or row is None or not self._case.writable:
            return
        ((media_id, pts),) = table.targets((row,))
        text = span_text(media_id, None if pts is None else TimeSpan(pts))
        if selection.active and selection.count > 1:
            selection.hold()
            text = CHOSEN
        count = selection.count if text == CHOSEN else 1
        run_drag(source, evidence_data(text), drag_pixmap(self._gate, table.cell(row).key, count))

    def _menu(self) -> QMenu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_acts(self, menu: QMenu, *names: str) -> None:
        for name in names:
            menu.addAction(self._actions[name])

    def _strip_menu(self, keyframe_id: int, place: QPoint) -> None:
        if len(self.strip.selected_ids()) < 2 or keyframe_id not in self.strip.selected_ids():
            self._activated(keyframe_id)
        menu = self._menu()
        self._add_acts(menu, "tags.add", "tags.graphic", "notes.add", "verdict.pin_against", "verdict.pin_for")
        self._add_acts(menu, "media.keyframe")
        menu.popup(place)

    def _sheet_menu(self, row: int, place: QPoint) -> None:
        menu = self._menu()
        menu.addAction(tr("Show on the stage")).triggered.connect(lambda _checked=False: self._open(row))
        menu.addSeparator()
        self._add_acts(menu, "tags.add", "tags.graphic", "notes.add", "verdict.pin_against", "verdict.pin_for")
        menu.addSeparator()
        self._add_folds(menu)
        menu.popup(place)

    def _add_folds(self, menu: QMenu) -> None:
        group = self.contact.current_group()
        if group:
            text = tr("Fold “{group}”").format(group=group)
            menu.addAction(text).triggered.connect(lambda _checked=False: self.contact.fold(group, True))
        for text, folded in ((tr("Fold all groups"), True), (tr("Unfold all groups"), False)):
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, folded=folded: self.contact.fold_all(folded))
            action.setEnabled(bool(group))

    def _show_more(self) -> None:
        """What a narrow header has no room for."""
        menu = self._menu()
        if self._tiny:
            for name, text in filter_words():
                action = menu.addAction(text)
                action.setCheckable(True)
                action.setChecked(name == self.filters.current())
                action.triggered.connect(lambda _checked=False, name=name: self._filter_by(name))
            menu.addSeparator()
        for place in range(self.groups.count()):
            action = menu.addAction(self.groups.itemText(place))
            action.setCheckable(True)
            action.setChecked(place == self.groups.currentIndex())
            action.triggered.connect(lambda _checked=False, place=place: self._group_at(place))
        menu.addSeparator()
        menu.addAction(self.alike)
        menu.addAction(self.dense)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _filter_by(self, name: str) -> None:
        self.filters.set_current(name)
        self.refresh()

    def _group_at(self, place: int) -> None:
        self.groups.setCurrentIndex(place)
        self._grouping_chosen(place)

    # -- size

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What leaves the header in a narrow panel is in its menu."""
        super().resizeEvent(event)
        self._fit_header()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other fonts need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_header()

    def _fit_header(self) -> None:
        if not hasattr(self, "header"):
            return
        now = theme.current()
        inside = (self.groups, self.alike_tool, self.dense_tool)
        needed = self.header.title_label.sizeHint().width() + self.filters.sizeHint().width() + now.px(150)
        needed += sum(widget.sizeHint().width() + now.px(8) for widget in (*inside, self.sheet))
        narrow = self.width() < needed
        ends = (self.header.title_label, self.filters, self.more, self.sheet)
        least = sum(widget.sizeHint().width() for widget in ends) + now.px(95)
        self._tiny = self.width() < least
        self.more.setVisible(narrow)
        self.filters.setVisible(not self._tiny)
        self.groups.setVisible(not narrow)
        self.dense.setVisible(self._in_scope() == "medium")
        self.dense_tool.setVisible(not narrow and self._in_scope() == "medium")
        self.alike_tool.setVisible(not narrow and not self.is_sheet)
        self.alike_box.setVisible(self.is_sheet and not self._tiny)
