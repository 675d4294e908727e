"""The first page: start with an article, go on with a recent case, or try the sample."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.settings import RecentCase, recent_cases
from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.direction import Menu
from workbench.ui.language import day_words, said
from workbench.ui.models.words import tr
from workbench.ui.panels.claims import local_paths
from workbench.ui.panels.pieces import column, empty, row, scrolling, surface, words
from workbench.ui.widgets.buttons import KeyButton
from workbench.ui.widgets.labels import divider

STEPS = (
    ("quote", "Claims", "See each sentence that leans on a picture."),
    ("history", "Matches", "Learn whether the picture was seen before."),
    ("tag", "Tags", "Mark what is in the frames, with two keys."),
    ("scale", "Verdict", "Decide, pin the evidence, hand it over."),
)


def when_words(iso: str, today: dt.date | None = None) -> str:
    """`today`, `yesterday`, `9 Nov`, `9 Nov 2025`."""
    try:
        day = dt.datetime.fromisoformat(iso).astimezone().date()
    except ValueError:
        return ""
    now = today or dt.datetime.now().astimezone().date()
    gap = (now - day).days
    if gap <= 0:
        return tr("today")
    if gap == 1:
        return tr("yesterday")
    return day_words(day, year=day.year != now.year)


class DropField(QFrame):
    """Takes a dropped article or folder.

    Signals:
        dropped(paths): Files or folders.
    """

    dropped = Signal(list)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        layout = row(self, margins=(7, 7, 7, 7), gap=6)
        sign = words()
        side = theme.current().px(24)
        sign.setPixmap(icons.icon("newspaper").pixmap(side, side))
        layout.addWidget(sign)
        texts = column(gap=1)
        texts.addWidget(words(tr("Drop an article or its folder"), "title"))
        texts.addWidget(
            words(
                tr("Saved web pages with their folder, text, Markdown, and all usual pictures and videos"),
                "body",
                "muted",
                wrap=True,
            )
        )
        layout.addLayout(texts, 1)
        self.choose = KeyButton(tr("Choose…"), key="Ctrl N", kind="primary", size="large")
        self.choose.setObjectName("start.new")
        self.choose.clicked.connect(lambda _checked=False: actions["case.new"].trigger())
        layout.addWidget(self.choose)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may come."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand them on."""
        self.dropped.emit(local_paths(event.mimeData()))
        event.acceptProposedAction()


class RecentButton(QAbstractButton):
    """One recent case: title, one line, when.

    Signals:
        beside: To be opened in a window of its own: Ctrl with a click or Enter, or by the menu.
    """

    beside = Signal()

    def __init__(self, case: RecentCase) -> None:
        super().__init__()
        self.case = case
        present = case.present
        self.detail = case.detail if present else tr("Folder not at hand")
        self.when = when_words(case.opened_at)
        self.setText(case.title)
        self.setAccessibleName(f"{case.title}, {self.detail}, {self.when}")
        self.setToolTip(case.path)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(present)
        self.setAccessibleDescription(tr("Ctrl+Enter opens it in a new window"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens as Space does; with Ctrl in a new window."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.beside.emit()
        else:
            self.click()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """With Ctrl in a new window."""
        beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if beside and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.beside.emit()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """The two ways to open it."""
        menu = Menu(self)
        menu.setObjectName("menu.recent")
        menu.addAction(tr("Open")).triggered.connect(lambda _checked=False: self.click())
        menu.addAction(tr("Open in new window")).triggered.connect(lambda _checked=False: self.beside.emit())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lines."""
        now = theme.current()
        return QSize(now.px(360), now.px(52))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Lift."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Lower."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground, sign, two lines, when."""
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            paint.fill(painter, rect, now.size("radius.control"), now.colour("surface.panel"))
        if self.hasFocus():
            paint.paint_focus(painter, rect, now.size("radius.control"))
        direction = self.layoutDirection()
        side = now.px(20)
        box = paint.mirrored(QRectF(now.px(12), rect.center().y() - side / 2, side, side), rect, direction)
        ink = now.colour("text.secondary" if self.isEnabled() else "text.disabled")
        name = "newspaper" if self.isEnabled() else "unplug"
        painter.drawPixmap(QPointF(box.topLeft()), icons.pixmap(name, ink, side, paint.ratio(painter)))
        left, right = now.px(44), rect.right() - now.px(12)
        width = paint.text_width(self.when, now.font("small")) + now.px(8)
        upper = QRectF(left, rect.top() + now.px(6), right - left - width, now.px(20))
        lower = QRectF(left, rect.top() + now.px(26), right - left, now.px(18))
        head = now.colour("text.primary" if self.isEnabled() else "text.disabled")
        paint.draw_text(painter, paint.mirrored(upper, rect, direction), self.text(), now.font("body"), head)
        muted = now.colour("text.muted")
        paint.draw_text(painter, paint.mirrored(lower, rect, direction), self.detail, now.font("small"), muted)
        stamp = paint.mirrored(QRectF(right - width, upper.top(), width, upper.height()), rect, direction)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        paint.draw_text(painter, stamp, self.when, now.font("small"), muted, align=align)


class StartView(QWidget):
    """What is shown while no case is open.

    Signals:
        dropped(paths): Files or folders fell on the page.
        case_chosen(path): A recent case.
        case_beside(path): A recent case, for a window of its own.
    """

    dropped = Signal(list)
    case_chosen = Signal(str)
    case_beside = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("view.start")
        surface(self, "window")
        self.setAcceptDrops(True)
        content = QWidget()
        content.setProperty("surface", "none")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, "start.scroll"))
        grid = QGridLayout(content)
        now = theme.current()
        grid.setHorizontalSpacing(now.px(72))
        grid.setContentsMargins(now.px(24), now.px(24), now.px(24), now.px(24))
        for place, stretch in ((0, 1), (1, 0), (2, 0), (3, 1)):
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(2, 3)
        left = QWidget()
        left.setFixedWidth(min(now.px(604), 700))
        self._build_left(left, actions)
        right = QWidget()
        right.setFixedWidth(min(now.px(370), 460))
        self._recent = column(right, gap=2)
        grid.addWidget(left, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(right, 1, 2, Qt.AlignmentFlag.AlignTop)
        self.refresh()

    def _build_left(self, left: QWidget, actions: Actions) -> None:
        layout = column(left, gap=4)
        layout.addWidget(words(tr("Start with the article you want to check"), "hero", wrap=True))
        layout.addWidget(
            words(
                tr(
                    "Drop a saved web page or a text here, with its pictures and clips if you have them. "
                    "Nothing leaves this machine unless you ask to fetch something."
                ),
                "reading",
                "secondary",
                wrap=True,
            )
        )
        layout.addSpacing(theme.current().px(12))
        self.drop = DropField(actions)
        self.drop.dropped.connect(self.dropped)
        layout.addWidget(self.drop)
        buttons = row(gap=4)
        for text, icon, key, action, name in (
            (tr("Open a case"), "folder-open", "Ctrl O", "case.open", "start.open"),
            (tr("Open a library"), "library", "", "library.open", "start.library"),
            (tr("Try the sample case"), "play", "", "demo.build", "start.sample"),
        ):
            made = KeyButton(text, icon=icon, key=key, size="large")
            made.setObjectName(name)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.clicked.connect(lambda _checked=False, action=action: actions[action].trigger())
            buttons.addWidget(made)
        layout.addLayout(buttons)
        layout.addSpacing(theme.current().px(24))
        steps = row(gap=6)
        for icon, title, text in STEPS:
            steps.addLayout(self._step(icon, said(title), said(text)), 1)
        layout.addLayout(steps)

    @staticmethod
    def _step(icon: str, title: str, text: str) -> QVBoxLayout:
        part = column(gap=1)
        head = row(gap=4)
        sign = words()
        side = theme.current().size("control.icon")
        sign.setPixmap(icons.icon(icon).pixmap(side, side))
        head.addWidget(sign)
        head.addWidget(words(title, "section"), 1)
        part.addLayout(head)
        part.addWidget(words(text, "body", "muted", wrap=True))
        part.addStretch(1)
        return part

    def refresh(self) -> None:
        """Read the list of recent cases again."""
        empty(self._recent)
        cases = recent_cases()
        self._recent.addWidget(words(tr("Recent cases"), "section"))
        for case in cases[:6]:
            made = RecentButton(case)
            made.setObjectName(f"start.recent.{Path(case.path).name}")
            made.clicked.connect(lambda _checked=False, path=case.path: self.case_chosen.emit(path))
            made.beside.connect(lambda path=case.path: self.case_beside.emit(path))
            self._recent.addWidget(made)
        if not cases:
            self._recent.addWidget(words(tr("Cases you open will be listed here."), "body", "muted", wrap=True))
        self._recent.addSpacing(theme.current().px(12))
        self._recent.addWidget(divider())
        self._recent.addSpacing(theme.current().px(8))
        for icon, text in (
            ("eye-off", tr("Pictures stay blurred and grey until you ask to see them. Change this in Settings.")),
            ("keyboard", tr("Press ? anywhere for the keys of that view.")),
        ):
            self._recent.addLayout(self._hint(icon, text))

    @staticmethod
    def _hint(icon: str, text: str) -> QVBoxLayout:
        part = column()
        line = row(gap=4)
        sign = words()
        side = theme.current().size("control.icon_small")
        sign.setPixmap(icons.icon(icon).pixmap(side, side))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(text, "small", "secondary", wrap=True), 1)
        part.addLayout(line)
        return part

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may come."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand them on."""
        self.dropped.emit(local_paths(event.mimeData()))
        event.acceptProposedAction()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click beside everything takes the keyboard off the fields."""
        self.setFocus()
        super().mousePressEvent(event)
