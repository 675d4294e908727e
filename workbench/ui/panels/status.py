"""The strip at the bottom: work under way, what needs attention, what was just done, saved, library, connection."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from workbench.model.case import Problem
from workbench.ui import icons, paint, theme
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, empty, row, scrolling, surface, tool, words
from workbench.ui.tasks import Activity, TaskRunner
from workbench.ui.widgets.headers import EmptyState
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.status import ProgressStrip, StatusPill

NOTE_MS = 6000


def progress_detail(activity: Activity) -> str:
    """`212 frames a second, about 20 s left`, as far as it is known."""
    report = activity.report
    if report is None:
        return ""
    parts = []
    rate = activity.rate()
    if report.total and report.total <= 200:
        parts.append(tr("{done} of {total}").format(done=f"{report.done:,}", total=f"{report.total:,}"))
    elif rate and rate >= 1 and report.unit:
        parts.append(tr("{n} {unit} a second").format(n=f"{rate:,.0f}", unit=report.unit))
    left_s = activity.left_s()
    if left_s is not None and left_s >= 1:
        left = tr("{n} s").format(n=round(left_s)) if left_s < 90 else tr("{n} min").format(n=round(left_s / 60))
        parts.append(tr("about {left} left").format(left=left))
    return ", ".join(parts)


def progress_fraction(activity: Activity) -> float | None:
    """Share done, or None while the end is unknown."""
    report = activity.report
    return report.done / report.total if report is not None and report.total else None


def progress_label(activity: Activity) -> str:
    """What is being done now."""
    report = activity.report
    if activity.stopping:
        return tr("Stopping: {label}").format(label=activity.label)
    return report.label if report is not None and report.label else activity.label


class StatusStrip(QWidget):
    """The strip.

    Signals:
        details_requested: Work or problems were clicked: show the list.
        undo_requested: Undo in the note was clicked.
        library_requested: The library was clicked.
    """

    details_requested = Signal()
    undo_requested = Signal()
    library_requested = Signal()

    def __init__(self, case: CaseModel, runner: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("status")
        surface(self, "window")
        self._case, self._runner = case, runner
        self._current: Activity | None = None
        self._narrow = False
        self.idle = StatusPill("circle-check", tr("All work done"), "good")
        self.progress = ProgressStrip()
        self.progress.hide()
        self.problems = StatusPill("triangle-alert", "", "warn", loud=True)
        self.problems.setObjectName("status.problems")
        self.note = StatusPill("check", "", "secondary")
        self.note.setObjectName("status.note")
        self.note.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo = button(tr("Undo"), "status.undo", self.undo_requested.emit, kind="link")
        self.undo.hide()
        self.saved = StatusPill("circle-check", tr("Every change saved"))
        self.library = StatusPill("library", "")
        self.connection = StatusPill("wifi-off", tr("No connection in use"))
        self.read_only = StatusPill("lock", "", "warn", loud=True)
        layout = row(self, margins=(4, 0, 4, 0), gap=5)
        for widget in (self.idle, self.progress, self.problems, self.read_only, self.note, self.undo):
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in (self.saved, self.library, self.connection):
            layout.addWidget(widget)
        self.setFixedHeight(theme.current().size("layout.status"))
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.timeout.connect(self._clear_note)
        self.idle.clicked.connect(self.details_requested)
        self.problems.clicked.connect(self.details_requested)
        self.library.clicked.connect(self.library_requested)
        self.progress.cancelled.connect(self._cancel)
        runner.changed.connect(self._show_work)
        runner.finished.connect(lambda label: self.say(tr("Done: {label}").format(label=label)))
        case.changed.connect(self._show_case)
        case.closed.connect(self._show_case)
        self._show_case()

    def say(self, text: str, *, undo: bool = False, icon: str = "check", tone: str = "secondary") -> None:
        """Show a line for six seconds, with Undo when it was an edit; announce it politely."""
        self.note.set_status(icon, text, tone, loud=tone in ("warn", "bad"))
        self.undo.setVisible(undo)
        self._clear.start(NOTE_MS)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_problems(self, count: int) -> None:
        """How many things need attention."""
        self.problems.set_status(
            "triangle-alert",
            plural(count, "{n} needs attention", "{n} need attention") if count else "",
            "warn",
            loud=True,
        )

    def set_narrow(self, narrow: bool) -> None:
        """Under 1280 px only work, problems and connection are left."""
        self._narrow = narrow
        self._show_case()

    def _clear_note(self) -> None:
        self.note.set_status("check", "")
        self.undo.hide()

    def _cancel(self) -> None:
        if self._current is not None:
            self._current.cancel()
            self._show_work()

    def _show_work(self) -> None:
        shown = self._runner.shown()
        self._current = shown[0] if shown else None
        self.progress.setVisible(bool(shown))
        self.idle.setVisible(not shown)
        if self._current is None:
            return
        label = progress_label(self._current)
        if len(shown) > 1:
            label = tr("{label} and {n} more").format(label=label, n=len(shown) - 1)
        self.progress.set_progress(
            label,
            progress_fraction(self._current),
            progress_detail(self._current),
            can_cancel=not self._current.stopping,
        )

    def _show_case(self, _kinds: object = None) -> None:
        state = self._case.state
        reason = state.read_only if state else ""
        self.read_only.set_status("lock", tr("Read only") if reason else "", "warn", loud=True)
        self.read_only.setToolTip(reason)
        self.saved.set_status("circle-check", tr("Every change saved") if not reason and not self._narrow else "")
        self.library.set_status("library", "" if self._narrow else self._library_words())
        self.saved.setVisible(not reason and not self._narrow)

    def _library_words(self) -> str:
        state = self._case.state
        if state is None:
            return ""
        latest = {search.library: search for search in state.searches}
        if not state.libraries and not latest:
            return tr("No library yet")
        name = Path((state.libraries or tuple(latest))[0]).stem
        known = latest.get(state.libraries[0]) if state.libraries else next(iter(latest.values()))
        if known is None:
            return tr("{name} library").format(name=name)
        return tr("{name} library, {n} items").format(name=name, n=f"{known.item_count:,}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and the hairline above."""
        del event
        painter = QPainter(self)
        now = theme.current()
        painter.fillRect(self.rect(), now.colour("surface.window"))
        painter.setPen(paint.hairline(painter, now.colour("line.soft")))
        painter.drawLine(0, 0, self.width(), 0)


class WorkPopover(QFrame):
    """Work under way and what needs attention, above the strip.

    Signals:
        problem_chosen(media_id): Go to the medium a problem is about.
        give_requested(media_id): Hand in the file of a medium.
    """

    problem_chosen = Signal(int)
    give_requested = Signal(int)

    def __init__(self, runner: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("work.popover")
        self.setAccessibleName(tr("Work and what needs attention"))
        self.setProperty("kind", "popover")
        self._runner = runner
        self._problems: tuple[Problem, ...] = ()
        outer = column(self, margins=(6, 5, 6, 5), gap=3)
        head = row(gap=4)
        self.work_title = words(tr("Work"), "section")
        self.work_count = words("", "small", "muted")
        head.addWidget(self.work_title)
        head.addWidget(self.work_count)
        head.addStretch(1)
        head.addWidget(tool("x", "work.close", tr("Close"), self.close))
        outer.addLayout(head)
        self._work = QVBoxLayout()
        outer.addLayout(self._work)
        outer.addWidget(divider())
        second = row(gap=4)
        self.count = words("", "small", "muted")
        second.addWidget(words(tr("Needs attention"), "section"))
        second.addWidget(self.count)
        second.addStretch(1)
        self.copy = button(tr("Copy list"), "work.copy", self._copy, kind="ghost", icon="copy")
        second.addWidget(self.copy)
        outer.addLayout(second)
        content = QWidget()
        content.setProperty("surface", "none")
        self._list = column(content, gap=5)
        outer.addWidget(scrolling(content, "work.problems"), 1)
        runner.changed.connect(self._show_work)

    def show_at(self, strip: QWidget, problems: Sequence[Problem]) -> None:
        """Open above the strip."""
        self._problems = tuple(problems)
        self._show_work()
        self._show_problems()
        now = theme.current()
        width = now.px(620)
        height = min(now.px(190) + max(1, len(problems)) * now.px(78), now.px(640), strip.window().height() - 80)
        self.resize(width, height)
        corner = strip.mapToGlobal(QPoint(now.px(12), -height - now.px(8)))
        self.move(corner)
        self.show()
        self.setFocus()

    def _show_work(self) -> None:
        if not self.isVisible() and self._work.count() and not self._runner.activities:
            return
        empty(self._work)
        shown = self._runner.shown()
        self.work_count.setText(str(len(shown)) if shown else "")
        for activity in shown:
            strip = ProgressStrip(with_icon=False)
            strip.set_progress(
                progress_label(activity),
                progress_fraction(activity),
                progress_detail(activity),
                can_cancel=not activity.stopping,
            )
            strip.cancelled.connect(activity.cancel)
            self._work.addWidget(strip)
        if not shown:
            self._work.addWidget(words(tr("All work done."), "small", "muted"))

    def _show_problems(self) -> None:
        empty(self._list)
        self.count.setText(str(len(self._problems)) if self._problems else "")
        self.copy.setEnabled(bool(self._problems))
        for problem in self._problems:
            self._list.addWidget(self._line(problem))
        if not self._problems:
            self._list.addWidget(EmptyState(tr("Nothing needs attention.")))
        self._list.addStretch(1)

    def _line(self, problem: Problem) -> QWidget:
        line = QWidget()
        layout = row(line, gap=5)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        sign = words()
        side = theme.current().size("control.icon")
        missing = problem.media_id is not None and not problem.usable
        name, tone = ("file-x-2", "state.bad") if missing else ("triangle-alert", "state.warn")
        sign.setPixmap(icons.icon(name, tone).pixmap(side, side))
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = column(gap=1)
        texts.addWidget(words(f"{problem.what}: {problem.why}" if problem.why else problem.what, wrap=True))
        rest = " ".join(part for part in (problem.usable, problem.action) if part)
        if rest:
            texts.addWidget(words(rest, "small", "muted", wrap=True))
        layout.addLayout(texts, 1)
        for widget in self._buttons(problem, missing):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _buttons(self, problem: Problem, missing: bool) -> list[QPushButton]:
        media_id = problem.media_id
        if media_id is None:
            return []
        made = [button(tr("Show"), "problem.show", lambda: self._leave(self.problem_chosen, media_id))]
        if missing:
            made.append(
                button(tr("Give the file…"), "problem.give", lambda: self._leave(self.give_requested, media_id))
            )
        return made

    def _leave(self, signal: object, media_id: int) -> None:
        self.close()
        signal.emit(media_id)  # type: ignore[attr-defined]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(problems_text(self._problems))


def problems_text(problems: Sequence[Problem]) -> str:
    """The list as text for a message to somebody."""
    lines = []
    for problem in problems:
        parts = [f"{problem.what}: {problem.why}".rstrip(": "), problem.usable, problem.action]
        lines.append(" ".join(part for part in parts if part))
    return "\n".join(lines)
