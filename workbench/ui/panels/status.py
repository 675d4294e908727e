"""The strip at the bottom: work under way, what needs attention, what was just done, saved, library, connection."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from workbench.model.case import Problem
from workbench.model.media import MediaItem, MediaState
from workbench.ui import paint, theme
from workbench.ui.direction import without_isolates
from workbench.ui.language import number, said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.without_paths import names_only
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import Sign, button, column, empty, row, scrolling, surface, tool, words
from workbench.ui.tasks import Activity, TaskRunner
from workbench.ui.widgets.headers import EmptyState
from workbench.ui.widgets.labels import ElidedLabel, divider
from workbench.ui.widgets.status import ProgressStrip, StatusPill

NOTE_MS = 6000
_WIDEST_PX = 16_777_215  # Qt's QWIDGETSIZE_MAX: no limit
ANSWER_MS = 30_000
SETTLED_S = 3.0

Answer = tuple[str, Callable[[], object]]


def sentence(text: str) -> str:
    """A text as a sentence: capital at the start, full stop at the end."""
    bare = text.strip()
    if not bare:
        return ""
    return bare[0].upper() + bare[1:] + ("" if bare.endswith((".", "?", "…", ":")) else ".")


def grouped(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Each file once: what several problems say of one is joined, and each sentence stands there once."""
    by_file: dict[object, list[Problem]] = {}
    for problem in problems:
        by_file.setdefault(problem.media_id or problem.what, []).append(problem)
    return tuple(_joined(same) for same in by_file.values())


def _joined(same: Sequence[Problem]) -> Problem:
    def joined(texts: Iterable[str]) -> str:
        return " ".join(dict.fromkeys(made for text in texts if (made := sentence(said(text)))))

    return Problem(
        same[0].what,
        joined(one.why for one in same),
        joined(one.usable for one in same),
        joined(one.action for one in same),
        same[0].media_id,
    )


def progress_detail(activity: Activity) -> str:
    """`212 frames a second, about 20 s left`, as far as it is known."""
    report = activity.report
    if report is None:
        return ""
    parts = []
    rate = activity.rate()
    if report.total:
        parts.append(tr("{done} of {total}").format(done=number(report.done), total=number(report.total)))
    if rate and report.unit and activity_is_settled(activity):
        parts.append(rate_words(rate, report.unit))
    left_s = activity.left_s() if activity_is_settled(activity) else None
    if left_s is not None and left_s >= 1:
        left = tr("{n} s").format(n=round(left_s)) if left_s < 90 else tr("{n} min").format(n=round(left_s / 60))
        parts.append(tr("about {left} left").format(left=left))
    return ", ".join(parts)


def activity_is_settled(activity: Activity) -> bool:
    """Whether work runs long enough for a rate that means something."""
    return time.monotonic() - activity.started_s >= SETTLED_S


def rate_words(rate: float, unit: str) -> str:
    """`212 frames a second`; what is slower than one a second is told by the minute."""
    if rate >= 1:
        return tr("{n} {unit} a second").format(n=number(round(rate)), unit=said(unit))
    return tr("{n} {unit} a minute").format(n=number(round(max(1, rate * 60))), unit=said(unit))


def progress_fraction(activity: Activity) -> float | None:
    """Share done, or None while the end is unknown."""
    report = activity.report
    return report.done / report.total if report is not None and report.total else None


def progress_label(activity: Activity) -> str:
    """What is being done now."""
    report = activity.report
    if activity.stopping:
        return tr("Stopping: {label}").format(label=activity.label)
    return said(report.label) if report is not None and report.label else activity.label


def ended_words(activity: Activity) -> str:
    """How work ended: `Done: Adding 3 files`; what failed with its reason."""
    if activity.ended == "done":
        return tr("Done: {label}").format(label=activity.label)
    if activity.ended == "stopped":
        return tr("Stopped, what was done before is kept: {label}").format(label=activity.label)
    why = activity.why or tr("the program made a mistake; “Copy details” in the Help menu has the report")
    return tr("Not done: {label}. {why}").format(label=activity.label, why=sentence(why))


def one_colon(text: str) -> str:
    """`Undone: date of the article, 12 Oct 2020`: what is undone has a colon of its own in the history."""
    lead, colon, rest = text.partition(": ")
    lead = {"Undid": tr("Undone"), "Redid": tr("Redone")}.get(lead, lead)
    if not colon or lead not in (tr("Undone"), tr("Redone"), tr("Done")):
        return text
    lowered = rest if rest[1:2].isupper() else rest[:1].lower() + rest[1:]
    return f"{lead}: {lowered.replace(': ', ', ', 1)}"


def read_only_words(reason: str) -> str:
    """`Read only: open by Mara`; empty when the case can be changed."""
    if not reason:
        return ""
    holder = reason.partition("open elsewhere: ")[2].partition(". ")[0].rstrip(".")
    if holder:
        return tr("Read only: open by {name}").format(name=holder)
    return tr("Read only")


class StatusStrip(QWidget):
    """The strip.

    Signals:
        details_requested: Work or problems were clicked: show the list.
        undo_requested: Undo in the note was clicked.
        library_requested: The library was clicked.
        rest_put_off, rest_taken: The answers to the reminder of a break.
    """

    rest_put_off = Signal()
    rest_taken = Signal()

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
        self.rest = StatusPill("coffee", "")
        self.rest.setObjectName("status.rest")
        self.rest.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rest_later = button(tr("Later"), "status.rest.later", self.rest_put_off.emit, kind="link")
        self.rest_done = button(tr("Done"), "status.rest.done", self.rest_taken.emit, kind="link")
        layout = self._layout = row(self, margins=(4, 0, 4, 0), gap=5)
        for widget in (self.idle, self.progress, self.problems, self.read_only, self.note, self.undo):
            layout.addWidget(widget)
        self._answers = row(gap=4)
        layout.addLayout(self._answers)
        layout.addStretch(1)
        for widget in (self.rest, self.rest_later, self.rest_done):
            layout.addWidget(widget)
        self.show_rest(0)
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

    def event(self, event: QEvent) -> bool:
        """Before the pieces are laid out anew: long words give way, so that short ones are not cut beside them."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._give_way()
        return super().event(event)

    def _give_way(self) -> None:
        """A layout takes what is lacking from all alike; here the note gives first, then the work."""
        elastic = [widget for widget in (self.note, self.progress) if not widget.isHidden()]
        wanted = {widget: widget.sizeHint().width() for widget in elastic}
        held = sum(min(width_px, widget.maximumWidth()) for widget, width_px in wanted.items())
        lacking = self._layout.sizeHint().width() - held + sum(wanted.values()) - self.width()
        for widget, width_px in wanted.items():
            given = min(max(0, lacking), max(0, width_px - widget.minimumSizeHint().width()))
            lacking -= given
            widget.setMaximumWidth(width_px - given if given else _WIDEST_PX)

    def set_connected(self, sites: int) -> None:
        """Say whether something is fetched just now.

        Args:
            sites: How many sites are asked; 0 when nothing is.
        """
        if sites:
            text = plural(sites, "Fetching from {n} site", "Fetching from {n} sites")
            self.connection.set_status("wifi", text, "warn", loud=True)
        else:
            self.connection.set_status("wifi-off", tr("No connection in use"))

    def say(
        self,
        text: str,
        *,
        undo: bool = False,
        icon: str = "check",
        tone: str = "secondary",
        actions: Sequence[Answer] = (),
    ) -> None:
        """Show a line for six seconds, with Undo when it was an edit; announce it politely.

        Args:
            actions: What can be done with it, as links; the line then stays half a minute.
        """
        text = one_colon(said(text))
        self.note.set_status(icon, text, tone, loud=tone in ("warn", "bad"))
        self.note.setToolTip(text)
        self.undo.setVisible(undo)
        self.undo.setAccessibleName(tr("Undo: {label}").format(label=text))
        empty(self._answers)
        for place, (label, work) in enumerate(actions):
            self._answers.addWidget(button(label, f"status.answer.{place}", work, kind="link"))
        self._clear.start(ANSWER_MS if actions else NOTE_MS)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_rest(self, minutes: int) -> None:
        """Remind of a break after so many minutes of work; 0 says nothing any more."""
        text = tr("{n} min of work. Time for a break?").format(n=minutes) if minutes else ""
        self.rest.set_status("coffee", text)
        self.rest.setToolTip(text)
        for made in (self.rest_later, self.rest_done):
            made.setVisible(bool(minutes))
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def hide_rest(self) -> None:
        """Nothing need be said of breaks any more."""
        self.show_rest(0)

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
        empty(self._answers)

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
        self.read_only.set_status("lock", read_only_words(reason), "warn", loud=True)
        self.read_only.setToolTip(said(reason))
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
        items = plural(known.item_count, "{n} item", "{n} items")
        return tr("{name} library, {items}").format(name=name, items=items)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and the hairline above."""
        del event
        painter = QPainter(self)
        now = theme.current()
        painter.fillRect(self.rect(), now.colour("surface.window"))
        painter.setPen(paint.hairline(painter, now.colour("line.soft")))
        painter.drawLine(0, 0, self.width(), 0)


MOST_LISTED = 5
"""Work that ended, in the list; older work is history."""
_WITHOUT_PICTURE = (MediaState.MISSING, MediaState.UNREADABLE, MediaState.SET_ASIDE)


class WorkPopover(QFrame):
    """Work under way and what needs attention, above the strip.

    Signals:
        problem_chosen(media_id): Go to the medium a problem is about.
        give_requested(media_id): Hand in the file of a medium.
        forget_requested(path): Take a library that is not at hand off the list.
    """

    problem_chosen = Signal(int)
    give_requested = Signal(int)
    forget_requested = Signal(str)

    def __init__(self, runner: TaskRunner, case: CaseModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("work.popover")
        self.setAccessibleName(tr("Work and what needs attention"))
        self.setProperty("kind", "popover")
        self._runner, self._case = runner, case
        self._strip: QWidget | None = None
        self._problems: tuple[Problem, ...] = ()
        outer = self._outer = column(self, margins=(6, 5, 6, 5), gap=3)
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
        self._content = QWidget()
        self._content.setProperty("surface", "none")
        self._list = column(self._content, gap=5)
        self._area = scrolling(self._content, "work.problems")
        outer.addWidget(self._area, 1)
        runner.changed.connect(self._show_work)

    def show_at(self, strip: QWidget, problems: Sequence[Problem]) -> None:
        """Open above the strip."""
        self._strip = strip
        self._problems = tuple(problems)
        self._show_work()
        self._fill()
        self._place()
        self.show()
        self.setFocus()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """The list is another one now; what is open follows."""
        self._problems = tuple(problems)
        if self.isVisible():
            self._fill()
            self._place()

    def _place(self) -> None:
        """As high as what is listed, and never higher than the window leaves room for."""
        strip = self._strip
        if strip is None:
            return
        now = theme.current()
        width = min(now.px(620), strip.window().width() - now.px(24))
        inner = width - 2 * now.size("space.6")
        self._list.activate()
        listed = self._list.totalHeightForWidth(inner) if self._list.hasHeightForWidth() else 0
        listed = max(listed, self._list.sizeHint().height() if not listed else 0)
        self._area.setMinimumHeight(0)
        above = self._outer.totalMinimumSize().height() - self._area.minimumSizeHint().height()
        height = min(above + listed + now.px(16), strip.window().height() - now.px(80))
        self.resize(width, height)
        self.move(strip.mapToGlobal(QPoint(now.px(12), -height - now.px(8))))

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
        for activity in list(self._runner.ended)[: -MOST_LISTED - 1 : -1]:
            tone = "warn" if activity.ended == "failed" else "muted"
            self._work.addWidget(words(ended_words(activity), "small", tone, wrap=True))
        if self.isVisible():
            self._place()

    def _fill(self) -> None:
        empty(self._list)
        self.count.setText(str(len(self._problems)) if self._problems else "")
        self.copy.setEnabled(bool(self._problems))
        self.copy.setToolTip("" if self._problems else tr("There is nothing to copy."))
        for problem in self._problems:
            self._list.addWidget(self._line(problem))
        if not self._problems:
            self._list.addWidget(EmptyState(tr("Nothing needs attention.")))

    def _line(self, problem: Problem) -> QWidget:
        line = QWidget()
        layout = row(line, gap=5)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        unread = self._is_unread(problem)
        layout.addWidget(
            Sign("file-x-2" if unread else "triangle-alert", "state.bad" if unread else "state.warn"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        texts = column(gap=1)
        texts.addWidget(ElidedLabel(problem.what))
        texts.addWidget(words(sentence(said(problem.why)), "small", "secondary", wrap=True))
        rest = " ".join(sentence(said(part)) for part in (problem.usable, problem.action) if part)
        if rest:
            texts.addWidget(words(rest, "small", "muted", wrap=True))
        layout.addLayout(texts, 1)
        made = self._button(problem, unread)
        if made is not None:
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _medium(self, problem: Problem) -> MediaItem | None:
        state = self._case.state
        if state is None:
            return None
        if problem.media_id is not None:
            return state.medium(problem.media_id)
        return next((item for item in state.media if item.name == problem.what), None)

    def _is_unread(self, problem: Problem) -> bool:
        item = self._medium(problem)
        return item is not None and item.state in _WITHOUT_PICTURE

    def _button(self, problem: Problem, unread: bool) -> QPushButton | None:
        """The one action that fits."""
        item = self._medium(problem)
        state = self._case.state
        if item is None:
            lost = [path for path in (state.libraries if state else ()) if problem.what in (path, Path(path).name)]
            if not lost:
                return None
            made = button(tr("Remove from list"), "problem.forget", lambda: self._leave(self.forget_requested, lost[0]))
        elif unread:
            made = button(tr("Give the file…"), "problem.give", lambda: self._leave(self.give_requested, item.id))
        else:
            return button(tr("Show"), "problem.show", lambda: self._leave(self.problem_chosen, item.id))
        made.setEnabled(self._case.writable)
        made.setToolTip("" if self._case.writable or state is None else said(state.read_only))
        return made

    def _leave(self, signal: object, about: object) -> None:
        self.close()
        signal.emit(about)  # type: ignore[attr-defined]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(without_isolates(problems_text(self._problems)))


def problems_text(problems: Sequence[Problem]) -> str:
    """The list as text for a message to somebody: files by name, never where they lie on this computer."""
    lines = []
    for problem in problems:
        what = PurePath(problem.what).name if PurePath(problem.what).is_absolute() else problem.what
        parts = [sentence(said(part)) for part in (problem.why, problem.usable, problem.action) if part]
        lines.append(f"{what}: {names_only(' '.join(parts))}")
    return "\n".join(lines)
