"""Choosing a reverse-image search, the list of them, and saying what one found."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from workbench.commands import elsewhere
from workbench.commands.elsewhere import NOTHING_SENT, SearchService
from workbench.model.media import MediaItem
from workbench.model.review import Evidence, LookedElsewhere, Stance
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.dialogs.source import SourceDialog
from workbench.ui.direction import ContentDelegate
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, empty, row


class Looking(Protocol):
    """What does the looking."""

    def copy_and_open(self, service: SearchService, *, whole: bool = False) -> None:
        """Copy the picture and open the page."""

    def open_by_address(self, service: SearchService) -> None:
        """Open the address that names the picture's own."""

    def found(self, step: LookedElsewhere, source: Evidence, stance: Stance) -> None:
        """Pin what was found."""


class ElsewhereDialog(Dialog):
    """Which service, and with the picture or with its address."""

    def __init__(self, parent: QWidget, work: Looking, settings: Settings, item: MediaItem, part_in_view: bool) -> None:
        super().__init__(
            parent,
            "elsewhere",
            tr("Look for {name} elsewhere").format(name=item.name),
            tr(
                "The picture is put on the clipboard and the page is opened in your browser; paste it there. {nothing}"
                " What you paste, the service keeps."
            ).format(nothing=said(NOTHING_SENT)),
        )
        self._work, self._settings, self._item = work, settings, item
        self.whole = QCheckBox(tr("The whole picture, not only the part in view"))
        self.whole.setObjectName("elsewhere.whole")
        self.whole.setVisible(part_in_view)
        self.body.addWidget(self.whole)
        self._rows = column(gap=3)
        self.body.addLayout(self._rows)
        self._show()
        self.foot.addWidget(button(tr("Change the list…"), "elsewhere.list", self._change))
        self.foot.addWidget(button(tr("Cancel"), "elsewhere.cancel", self.reject))

    def _show(self) -> None:
        empty(self._rows)
        last = elsewhere.last_service(self._settings)
        for place, service in enumerate(elsewhere.services(self._settings), 1):
            self._rows.addLayout(self._row(place, service, service == last))

    def _row(self, place: int, service: SearchService, used_last: bool) -> QHBoxLayout:
        line = row(gap=3)
        key = f"&{place}  " if place <= 9 else ""
        text = tr("{name}, used last").format(name=service.name) if used_last else service.name
        made = button(key + text.replace("&", "&&"), f"elsewhere.service.{place}", partial(self._copy, service))
        made.setAccessibleName(text)
        made.setDefault(used_last)
        line.addWidget(made, 1)
        address = elsewhere.address_of(service, self._item)
        if address:
            by_address = button(
                tr("By its address"),
                f"elsewhere.address.{place}",
                partial(self._by_address, service),
                tip=tr("Opens {address}: the service learns where the picture is and fetches it.").format(
                    address=address
                ),
            )
            by_address.setAccessibleName(tr("{name}, by its address").format(name=service.name))
            line.addWidget(by_address)
        return line

    def _copy(self, service: SearchService) -> None:
        if self.attempt(lambda: self._work.copy_and_open(service, whole=self.whole.isChecked())):
            self.accept()

    def _by_address(self, service: SearchService) -> None:
        if self.attempt(lambda: self._work.open_by_address(service)):
            self.accept()

    def _change(self) -> None:
        dialog = ServicesDialog(self, self._settings)
        dialog.accepted.connect(self._show)
        dialog.open()


class ServicesDialog(Dialog):
    """The analyst's own list of reverse-image searches."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(
            parent,
            "services",
            tr("Reverse-image searches"),
            tr("The last column may stay empty. In it, {address} stands for the address of the picture.").format(
                address=elsewhere.ADDRESS
            ),
            width_px=820,
        )
        self._settings = settings
        self.table = QTableWidget(0, 3)
        self.table.setItemDelegate(ContentDelegate(self.table))
        self.table.setObjectName("services.table")
        self.table.setAccessibleName(tr("Reverse-image searches"))
        self.table.setHorizontalHeaderLabels([tr("Name"), tr("Page"), tr("For pictures with an address")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.current().size("control.height"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(theme.current().px(220))
        self.body.addWidget(self.table)
        line = row(gap=4)
        line.addWidget(button(tr("Add a line"), "services.add", lambda: self._add(SearchService("", "https://"))))
        line.addWidget(button(tr("Take the line out"), "services.remove", self._remove))
        line.addWidget(button(tr("Move up"), "services.up", self._up))
        line.addStretch(1)
        line.addWidget(button(tr("Built-in list"), "services.built_in", lambda: self._fill(elsewhere.BUILT_IN)))
        self.body.addLayout(line)
        self._fill(elsewhere.services(settings))
        self.add_buttons(tr("Save"), self._accept)

    def _fill(self, listed: tuple[SearchService, ...]) -> None:
        self.table.setRowCount(0)
        for service in listed:
            self._add(service)

    def _add(self, service: SearchService) -> None:
        at = self.table.rowCount()
        self.table.insertRow(at)
        for place, text in enumerate((service.name, service.page, service.by_address)):
            self.table.setItem(at, place, QTableWidgetItem(text))
        self.table.setCurrentCell(at, 0)

    def _remove(self) -> None:
        self.table.removeRow(self.table.currentRow())

    def _up(self) -> None:
        at = self.table.currentRow()
        listed = self._listed()
        if at > 0:
            listed[at - 1], listed[at] = listed[at], listed[at - 1]
            self._fill(tuple(listed))
            self.table.setCurrentCell(at - 1, 0)

    def _text(self, at: int, place: int) -> str:
        item = self.table.item(at, place)
        return item.text().strip() if item is not None else ""

    def _listed(self) -> list[SearchService]:
        rows = [[self._text(at, place) for place in range(3)] for at in range(self.table.rowCount())]
        return [SearchService(*texts) for texts in rows if any(texts)]

    def _accept(self) -> None:
        if self.attempt(lambda: elsewhere.set_services(self._settings, self._listed())):
            self.accept()


class FoundDialog(SourceDialog):
    """The outside source that a search elsewhere found."""

    def __init__(self, parent: QWidget, work: Looking, step: LookedElsewhere) -> None:
        super().__init__(
            parent,
            "found",
            tr("What did {service} find?").format(service=step.service),
            tr("It is pinned to the claim as an outside source."),
        )
        self._work, self._step = work, step
        self.url.setFocus()

    def take(self, source: Evidence) -> None:
        """Pin it to the claim of the step."""
        self._work.found(self._step, source, source.stance)
