"""The claims as a work list: one row each with its media and where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.direction import Menu
from workbench.ui.gate import PictureGate
from workbench.ui.language import number
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import tr
from workbench.ui.panels.claim_list import ClaimView
from workbench.ui.panels.claim_list import local_paths as local_paths  # noqa: PLC0414 - windows take drops with it
from workbench.ui.panels.pieces import surface, tool
from workbench.ui.widgets.focus_ring import FocusRing
from workbench.ui.widgets.headers import EmptyState, SectionHeader


class FilterField(QLineEdit):
    """The filter above the list.

    Signals:
        closed: Esc was pressed.
    """

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class ClaimsPanel(QWidget):
    """Heading, filter and list of claims."""

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        surface(self, "panel")
        self._case, self._actions = case, actions
        self.header = SectionHeader(tr("Claims"), line_above=True)
        self.header.add_widget(tool("plus", "claims.add", tr("Add a claim"), actions["claims.add"].trigger))
        self.filter = FilterField()
        self.filter.setObjectName("claims.filter")
        self.filter.setPlaceholderText(tr("Filter claims and media"))
        self.filter.setAccessibleName(tr("Filter claims and media"))
        self.filter.setClearButtonEnabled(True)
        self.filter.hide()
        self.list = ClaimView(case, gate)
        FocusRing(self.list)
        self.empty = EmptyState(tr("No claim yet. Mark a sentence in the article or write one."), tr("Add a claim…"))
        self.empty.action_triggered.connect(actions["claims.add"].trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.filter, self.list, self.empty):
            layout.addWidget(widget, 1 if widget in (self.list, self.empty) else 0)
        self.filter.textChanged.connect(self._filtered)
        self.filter.closed.connect(self._close_filter)
        self.list.link_requested.connect(self._link_menu)
        self.list.menu_requested.connect(self._menu)
        case.changed.connect(self._changed)
        case.claim_changed.connect(self.list.show_chosen)
        case.medium_changed.connect(self.list.viewport().update)
        theme.notifier().theme_changed.connect(self.list.scheduleDelayedItemsLayout)

    def start_filter(self) -> None:
        """Show the filter and type into it."""
        self.filter.show()
        self.filter.setFocus()
        self.filter.selectAll()

    def _close_filter(self) -> None:
        """All rows again, the keyboard with the list."""
        self.filter.clear()
        self.filter.hide()
        self.list.setFocus()

    def _link_menu(self, claim_id: int, place: QPoint) -> None:
        """The media of the case that can be linked to a claim."""
        menu = Menu(self)
        menu.setObjectName("menu.link_media")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._case.state
        for item in state.media if state else ():
            action = menu.addAction(item.name)
            action.setObjectName(f"link_media.{item.id}")
            action.setEnabled(self._case.writable)
            action.triggered.connect(
                lambda _checked=False, media_id=item.id: self.list.link_dropped.emit(claim_id, [media_id])
            )
        menu.addSeparator()
        menu.addAction(self._actions["case.add_media"])
        menu.popup(place)

    def _filtered(self, text: str) -> None:
        self.list.rows.set_filter(text)
        self.list.show_chosen()

    def _changed(self, kinds: frozenset[str]) -> None:
        state = self._case.state
        if state is None or not kinds & {
            "claims",
            "media",
            "matches",
            "verdicts",
            "keyframes",
            "articles",
            "libraries",
        }:
            return
        self.header.set_detail(number(len(state.claims)))
        self.empty.setVisible(not state.claims and not state.media)
        self.list.setVisible(bool(state.claims or state.media))
        self.list.refresh()

    def _menu(self, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups: Sequence[Sequence[str]] = (
            ("claims.edit", "claims.set_date", "claims.split", "claims.merge", "claims.remove"),
            (
                "claims.link",
                "claims.unlink",
                "media.give",
                "media.fetch",
                "media.set_source",
                "media.read_again",
                "media.copy_hash",
            ),
        )
        for group in groups:
            for name in group:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        menu.popup(place)
