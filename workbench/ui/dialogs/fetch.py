"""What would be fetched, from where, and what is sent: nothing leaves this machine before the button is pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.commands import fetch_plan
from workbench.commands.fetch_plan import FetchPlan
from workbench.errors import UsageError
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, empty, scrolling, surface, words

_ROWS_SHOWN, _AREA_PX, _WIDTH_PX = 6, 150, 560


def _rows(name: str, title: str, rows: list[str]) -> QWidget:
    """Lines that wrap, in a part that scrolls where there are many."""
    part = QWidget()
    inside = column(part, margins=(4, 3, 4, 3), gap=2)
    for text in rows:
        line = words(text, "body", "primary", wrap=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(line)
    surface(part, "card")
    part.setObjectName(name)
    part.setAccessibleName(title)
    if len(rows) <= _ROWS_SHOWN:
        return part
    inside.addStretch(1)
    area = scrolling(part, f"{name}.area")
    area.setAccessibleName(title)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the keyboard can scroll it
    area.setFixedHeight(theme.current().px(_AREA_PX))
    return area


def _show_lines(place: QVBoxLayout, plan: FetchPlan) -> None:
    """What is sent, and what the sites learn, one sentence below the other."""
    empty(place)
    text = "\n".join(said(line) for line in fetch_plan.lines(plan))
    place.addWidget(words(text, "small", "secondary", wrap=True))


class FetchDialog(Dialog):
    """Sites, counts, what is sent, and what cannot be fetched; then yes or no."""

    def __init__(self, parent: QWidget, plan: FetchPlan, done: Callable[[FetchPlan], object]) -> None:
        count = len(plan.wanted)
        title = plural(count, "Fetch {n} file?", "Fetch {n} files?") if count else tr("There is nothing to fetch")
        lead = tr("Nothing is sent until you press Fetch.") if count else ""
        super().__init__(parent, "fetch", title, lead, width_px=_WIDTH_PX)
        self._plan, self._done = plan, done
        if count:
            rows = [
                tr("{site}: {what}").format(site=host, what=said(what)) for host, what in fetch_plan.host_lines(plan)
            ]
            self.body.addWidget(words(tr("From these sites"), "small", "muted"))
            self.body.addWidget(_rows("fetch.hosts", tr("Sites that are asked"), rows))
            told = column(gap=3)
            _show_lines(told, plan)
            self.body.addLayout(told)
        if plan.left:
            text = plural(len(plan.left), "{n} item is not fetched", "{n} items are not fetched")
            self.body.addWidget(words(text, "small", "muted"))
            self.body.addWidget(_rows("fetch.left", text, [said(line) for line in fetch_plan.left_lines(plan.left)]))
        self.body.addStretch(1)
        missing = fetch_plan.missing_extra(plan.has_posts)
        ready = bool(count) and not missing
        self.say_wrong(said(missing) if count else "")
        leave = button(tr("Cancel") if ready else tr("Close"), "fetch.cancel", self.reject)
        self.foot.addWidget(leave)
        if ready:  # no default: sending is never done by a stray Enter
            self.foot.addWidget(button(tr("Fetch"), "fetch.ok", self._accept, kind="primary"))
        leave.setFocus()
        width = theme.current().px(_WIDTH_PX)
        layout = self.layout()
        if layout is not None:  # words that wrap ask for the height of a narrow column otherwise
            self.resize(width, layout.totalHeightForWidth(width))

    def _accept(self) -> None:
        self.accept()
        self._done(self._plan)


class FetchPageDialog(Dialog):
    """Asks for the address of an article, and says what is sent to fetch it."""

    def __init__(self, parent: QWidget, settings: Settings, done: Callable[[FetchPlan], object]) -> None:
        super().__init__(
            parent,
            "fetch_page",
            tr("An article from an address"),
            tr("Nothing is sent until you press Fetch. The page alone is fetched, without its pictures."),
            width_px=_WIDTH_PX,
        )
        self._settings, self._done = settings, done
        self._missing = fetch_plan.missing_extra()
        self.address = QLineEdit()
        self.address.setObjectName("fetch_page.address")
        self.address.setPlaceholderText("https://…")
        self.add_field(tr("Address of the article"), self.address)
        self.site = words("", "body", "primary", wrap=True)
        self.body.addWidget(self.site)
        self.told = column(gap=3)
        self.body.addLayout(self.told)
        self.body.addStretch(1)
        self.fetch = self.add_buttons(tr("Fetch"), self._accept)
        self.address.textChanged.connect(lambda _text: self._show())
        self._show()
        self.address.setFocus()

    def plan(self) -> FetchPlan:
        """What would be fetched now.

        Raises:
            UsageError: The text is no web address.
        """
        return fetch_plan.of_page(self.address.text(), self._settings)

    def _show(self) -> None:
        try:
            plan = self.plan()
        except UsageError as error:
            empty(self.told)
            self.site.setText("")
            self.site.hide()
            typed = len(self.address.text().strip()) > len("https://")
            self.say_wrong(said(self._missing) or (said(str(error)) if typed else ""))
            self.fetch.setEnabled(False)
            return
        ((host, _count),) = plan.hosts()
        self.site.setText(tr("One page is asked of {site}.").format(site=host))
        self.site.show()
        _show_lines(self.told, plan)
        self.say_wrong(said(self._missing))
        self.fetch.setEnabled(not self._missing)

    def _accept(self) -> None:
        def take() -> None:
            plan = self.plan()
            self.accept()
            self._done(plan)

        self.attempt(take)
