"""Trusted time stamps of the case: a request is written, a reply is taken in; the program itself sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.commands.stamps import lines_of
from workbench.model.stamp import Stamp, StampState
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog, choose_file, choose_files, choose_new
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, card, column, empty, row, scrolling, selectable, surface, words
from workbench.ui.widgets.labels import CodeLabel, SignLabel

REPLY_KINDS = "Replies (*.tsr *.tst *.tsd *.der);;All files (*)"
CERTIFICATE_KINDS = "Certificates (*.pem *.crt *.cer *.der);;All files (*)"
_SIGNS = {
    StampState.TRUSTED: ("circle-check", "state.good"),
    StampState.UNTRUSTED: ("info", "state.warn"),
    StampState.NOT_CHECKED: ("info", "state.warn"),
    StampState.WRONG: ("triangle-alert", "state.bad"),
}


class StampsDialog(Dialog):
    """The stamps with what came of checking them, and the two steps to a new one.

    Signals:
        request(path): Write a request there.
        reply(path, certificates): Take a reply in.
        save(id, path): Write a reply out as it came.
    """

    request = Signal(object)
    reply = Signal(object, list)
    save = Signal(int, object)

    def __init__(self, parent: QWidget, case: CaseModel) -> None:
        super().__init__(
            parent,
            "stamps",
            tr("Time stamps"),
            tr(
                "An authority signs when it saw a hash. Stamping the head of the log shows that all that is recorded up"
                " to there existed by then. Only that hash leaves this machine, and you send it yourself."
            ),
            width_px=640,
        )
        self._case = case
        self._certificates: list[Path] = []
        self.body.addWidget(words(tr("Head of the log now"), "small", "secondary"))
        self.head = CodeLabel()
        self.head.setObjectName("stamps.head")
        self.body.addWidget(self.head)
        self._add_step(
            tr("1. Write the request to a file, and send that file to an authority you choose."),
            button(tr("Write a request…"), "stamps.request", self._ask_request),
        )
        self.given = words("", "caption", "muted", wrap=True)
        self._add_step(
            tr("2. Take its reply in. It is checked here, without a network."),
            button(tr("Certificates of the authority…"), "stamps.certificates", self._ask_certificates),
            button(tr("Take in a reply…"), "stamps.reply", self._ask_reply),
        )
        self.body.addWidget(self.given)
        content = QWidget()
        surface(content, "panel")
        self._list = column(content, gap=4)
        area = scrolling(content, "stamps.list")
        area.setAccessibleName(tr("Time stamps"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the keyboard can scroll it
        area.setMinimumHeight(theme.current().px(200))
        self.body.addWidget(area, 1)
        self.foot.addWidget(button(tr("Close"), "stamps.close", self.accept, kind="primary"))
        case.changed.connect(self._changed)
        case.closed.connect(self.reject)
        self._tell_certificates()
        self._show()

    def _add_step(self, text: str, *buttons: QWidget) -> None:
        line = row(gap=4)
        line.addWidget(words(text, "body", "secondary", wrap=True), 1)
        for one in buttons:
            one.setEnabled(self._case.writable)
            line.addWidget(one)
        self.body.addLayout(line)

    def _changed(self, _kinds: object) -> None:
        self._show()

    def _show(self) -> None:
        state = self._case.state
        if state is None:
            return
        self.head.setText(state.audit_head)
        empty(self._list)
        for stamp in reversed(state.stamps):
            self._list.addWidget(self._card(stamp, state.audit_length))
        if not state.stamps:
            self._list.addWidget(words(tr("No time stamp yet."), "body", "muted"))
        self._list.addStretch(1)

    def _card(self, stamp: Stamp, length: int) -> QWidget:
        frame, inside = card()
        icon, tone = _SIGNS[stamp.state]
        first, *rest = (said(line) for line in lines_of(stamp))
        line = row(gap=4)
        line.addWidget(SignLabel(icon, tone))
        line.addWidget(selectable(first, "body"), 1)
        line.addWidget(
            button(tr("Save the reply…"), f"stamps.save.{stamp.id}", partial(self._ask_save, stamp.id), kind="link")
        )
        inside.addLayout(line)
        for text in rest:
            inside.addWidget(selectable(text, "small", "secondary"))
        later = plural(length - stamp.seq, "{n} entry was recorded since.", "{n} entries were recorded since.")
        inside.addWidget(words(later, "caption", "muted"))
        return frame

    # -- asking

    def _ask_request(self) -> None:
        self._ask_new(tr("Where the request goes"), self.request.emit)

    def _ask_save(self, stamp_id: int) -> None:
        self._ask_new(tr("Where the reply goes"), lambda path: self.save.emit(stamp_id, path))

    def _ask_new(self, title: str, done: Callable[[Path], object]) -> None:
        choose_new(self, title, self._folder(), done)

    def _ask_reply(self) -> None:
        choose_file(
            self,
            tr("The reply of the authority"),
            self._folder(),
            REPLY_KINDS,
            lambda path: self.reply.emit(path, list(self._certificates)),
        )

    def _ask_certificates(self) -> None:
        def taken(paths: list[Path]) -> None:
            self._certificates = paths
            self._tell_certificates()

        choose_files(self, tr("Certificates of the authority"), self._folder(), CERTIFICATE_KINDS, taken)

    def _folder(self) -> str:
        path = self._case.path
        return str(path.parent) if path is not None else ""

    def _tell_certificates(self) -> None:
        if self._certificates:
            names = ", ".join(path.name for path in self._certificates)
            self.given.setText(tr("A reply will be checked against: {names}").format(names=names))
        else:
            self.given.setText(
                tr("A reply will be checked against the certificates this computer trusts, unless you hand some in.")
            )
