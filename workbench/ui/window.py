"""What every part of the window may rely on: the case, the threads, the gate, the actions, and the views by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from workbench.errors import Cancelled, InternalError, StorageError, WorkbenchError
from workbench.settings import Settings
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.dialogs.base import QuestionDialog
from workbench.ui.dialogs.crash import show_crash
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.masking import Masking
from workbench.ui.models.case import CaseModel
from workbench.ui.models.pictures import PictureSource
from workbench.ui.models.player import Player
from workbench.ui.models.sound import Sound
from workbench.ui.models.words import tr
from workbench.ui.panels.status import StatusStrip, WorkPopover
from workbench.ui.seen_work import SeenWork
from workbench.ui.tasks import TaskRunner
from workbench.ui.views.desk import DeskView

if TYPE_CHECKING:  # it makes windows, and is made before the first
    from workbench.ui.article_work import ArticleWork
    from workbench.ui.bundle_work import BundleWork
    from workbench.ui.case_work import CaseWork
    from workbench.ui.evidence_work import EvidenceWork
    from workbench.ui.fetching_work import FetchingWork
    from workbench.ui.open_windows import OpenWindows


class Window(QMainWindow):
    """The bones of the main window.

    Attributes:
        settings: Preferences.
        among: The open windows, this one among them.
        runner: Where commands run.
        case: The open case.
        gate: What every picture passes.
        pictures: Where they come from.
        masking: What of it is masked, as case and settings say.
        player: Time on the stage.
        sound: What is heard of it.
        desk_work, seen_work: Edits, as the panels ask for them.
        breaks: The private reminder of breaks, one for all windows.
        status_strip, popover: Below the views.
        stack: Start page and views.
        views: Views by name; empty until a case is opened.
        actions_by_id: Everything the window can do; set by the main window.
        article_work: Adding and correcting articles; set by the main window.
        case_work: Opening, filling and closing the case; set by the main window.
        evidence_work: Checking, time stamps, backups, handing over; set by the main window.
        bundle_work: Bundles, and merging copies of the case; set by the main window.
        fetching: Fetching when it is asked for; set by the main window.
        desk: The desk; set when the views are made.
    """

    actions_by_id: Actions
    article_work: ArticleWork
    case_work: CaseWork
    evidence_work: EvidenceWork
    bundle_work: BundleWork
    fetching: FetchingWork
    desk: DeskView

    def __init__(self, settings: Settings, among: OpenWindows) -> None:
        super().__init__()
        self.settings = settings
        self.among = among
        self.runner = TaskRunner(self)
        self.case = CaseModel(self.runner, self)
        self.gate = PictureGate(masked=bool(settings.get("masked_at_start")), parent=self)
        self.masking = Masking(self.case, self.gate, settings, self)
        self.pictures = PictureSource(self.case, self.runner)
        self.gate.set_provider(self.pictures)
        self.player = Player(self.case, self.gate, self.runner, self)
        self.player.ahead = int(settings.get("frames_ahead"))
        self.sound = Sound(
            self.case,
            self.player,
            self.gate,
            self.runner,
            keeps_on=lambda: bool(settings.get("sound_stays_on")),
            parent=self,
        )
        self.desk_work = DeskWork(self.case, self)
        self.seen_work = SeenWork(self.case, self)
        self.status_strip = StatusStrip(self.case, self.runner)
        self.breaks = among.breaks
        self.breaks.due.connect(self.status_strip.show_rest)
        self.breaks.over.connect(self.status_strip.hide_rest)
        self.status_strip.rest_put_off.connect(self.breaks.later)
        self.status_strip.rest_taken.connect(self.breaks.begin_anew)
        self.popover = WorkPopover(self.runner, self.case, self)
        self.stack = QStackedWidget()
        self.views: dict[str, QWidget] = {}
        self.runner.failed.connect(self.show_error)

    def view_name(self) -> str:
        """The view that is shown; empty at the start."""
        current = self.stack.currentWidget()
        return next((name for name, page in self.views.items() if page is current), "")

    def show_view(self, name: str) -> None:
        """Go to one of the five views; without a case there is none to go to."""
        if name in self.views and self.case.session is not None:
            self.stack.setCurrentWidget(self.views[name])

    def keep_beside(self, window: QWidget) -> None:
        """Put a window that stands beside where it stood last, and keep where it goes."""

    def take_up(self) -> None:
        """Go where the case that was opened now was left."""

    def keep_place(self) -> None:
        """Keep where the open case is left, for the next time it is opened."""

    def show_error(self, error: BaseException) -> None:
        """Say what happened: in the strip, in a dialog where an answer is needed, as a report for a fault of ours."""
        if isinstance(error, Cancelled):
            self.status_strip.say(tr("Stopped. What was done before is kept."))
        elif isinstance(error, InternalError) or not isinstance(error, WorkbenchError):
            show_crash(error, self)
        elif isinstance(error, StorageError):
            QuestionDialog(self, "question", tr("This could not be written"), said(str(error)), []).open()
        else:
            self.status_strip.say(said(str(error)), icon="triangle-alert", tone="warn")
