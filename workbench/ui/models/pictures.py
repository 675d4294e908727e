"""Where the gate's pictures come from: keys to commands, answered on threads of the task runner.

Keys: `thumb:MEDIA@PTS` a keyframe or any moment of the case's medium, `cell:MEDIA@PTS` the same in a contact
sheet, `frame:MEDIA@PTS!TONES!SIZE` the same to be looked at (see `player.frame_key`),
`library:MATCH@SECONDS` the earlier copy of a match (`library:MATCH@` when the time is not known),
`item:ID@LIBRARY` an item in the library window, `preview:NUMBER@COUNT` a medium of an article that is not taken in
yet, `compare:MATCH@PTS:KEY:LAYER` a picture of a comparison.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from workbench.commands.session import Session
from workbench.errors import Cancelled, NotFoundError
from workbench.jobs import Progress
from workbench.model.media import Picture
from workbench.model.work import FramesResult
from workbench.ui.models.case import CaseModel
from workbench.ui.models.player import PLAY_PX, STAGE_PX, FrameSize, read_frame_key
from workbench.ui.models.words import tr
from workbench.ui.tasks import PICTURE, Activity, TaskRunner

if TYPE_CHECKING:
    from workbench.commands.preview import Reader

FRAME_PX = {FrameSize.STAGE: STAGE_PX, FrameSize.PLAY: PLAY_PX, FrameSize.WHOLE: (7680, 7680)}
"""Width and height at most of each size of a frame; what is larger than 8K is reduced to that."""

Delivered = Picture | bytes | None


class FramesJob(Protocol):
    """A reader's job for one picture, as commands hand it out."""

    def on_done(self, callback: Callable[[Any], None], /) -> object:
        """Call back with the job when it has ended."""

    def result(self, timeout_s: float | None = None, /) -> FramesResult:
        """The picture; raises what went wrong."""

    def cancel(self) -> object:
        """Nobody wants it any more."""


class PictureTask:
    """A picture being made on a thread of the runner; what the gate calls a `PictureJob`."""

    def __init__(self) -> None:
        self.activity: Activity | None = None
        self.job: FramesJob | None = None
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[PictureTask], None]] = []
        self._value: Delivered = None
        self._error: BaseException | None = None

    def finish(self, value: Delivered, error: BaseException | None) -> None:
        """Record the outcome once and call back; on whatever thread it happened."""
        with self._lock:
            if self._ended.is_set():
                return
            self._value, self._error = value, error
            self._ended.set()
            callbacks = list(self._callbacks)
        for callback in callbacks:
            callback(self)

    def on_done(self, callback: Callable[[PictureTask], None]) -> None:
        """Call back when it has ended; at once if it has."""
        with self._lock:
            if not self._ended.is_set():
                self._callbacks.append(callback)
                return
        callback(self)

    def result(self, timeout_s: float | None = None) -> Delivered:
        """The picture; raises what went wrong."""
        self._ended.wait(timeout_s)
        if self._error is not None:
            raise self._error
        return self._value

    def cancel(self) -> None:
        """Nobody wants it any more."""
        if self.activity is not None:
            self.activity.cancel()
        if self.job is not None:
            self.job.cancel()
        self.finish(None, Cancelled())


class PictureSource:
    """The gate's provider for the open case and the library window.

    At most two frames are decoded at a time and only the newest of those that wait is kept: scrubbing never queues up
    frames nobody will look at.
    """

    FRAMES_AT_ONCE = 2
    reader: Reader | None = None
    """Of the article that is shown before it is taken in."""

    def __init__(self, case: CaseModel, runner: TaskRunner) -> None:
        self._case = case
        self._runner = runner
        self._frames_running = 0
        self._frame_waiting: tuple[PictureTask, str, bool] | None = None

    def __call__(self, key: str, masked: bool) -> PictureTask:
        """Start making the picture of a key."""
        task = PictureTask()
        kind, _, rest = key.partition(":")
        if kind == "frame":
            self._ask_frame(task, key, masked)
            return task
        makers: dict[str, Callable[[str, bool], Callable[[], Delivered | FramesJob]]] = {
            "thumb": self._thumb,
            "cell": self._thumb,
            "library": self._library,
            "item": self._item,
            "compare": self._compared,
            "preview": self._previewed,
        }
        work = makers[kind](rest, masked)

        def run(_progress: Progress) -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - travels to the gate, which shows the reason on the picture
                task.finish(None, error)
            else:
                self._deliver(task, value)

        start = self._runner.side if kind in ("item", "preview") else self._runner.case
        task.activity = start(key, run, None, lambda error: task.finish(None, error), quiet=True, priority=PICTURE)
        return task

    @staticmethod
    def _deliver(task: PictureTask, value: Delivered | FramesJob) -> None:
        """Hand over a picture, or wait for a reader without holding the thread of the case file."""
        if value is None or isinstance(value, bytes | Picture):
            task.finish(value, None)
            return

        task.job = value
        value.on_done(partial(PictureSource._finish, task))

    @staticmethod
    def _finish(task: PictureTask, job: FramesJob) -> None:
        """Hand over what a reader made, on the thread that brings it: the window never unpacks a picture."""
        try:
            pictures = job.result().pictures
        except Exception as error:  # noqa: BLE001 - travels to the gate, which shows the reason on the picture
            task.finish(None, error)
        else:
            task.finish(pictures[0] if pictures else None, None)

    def _session(self) -> Session:
        session = self._case.session
        if session is None:
            raise NotFoundError(tr("No case is open."))
        return session

    # -- frames

    def _ask_frame(self, task: PictureTask, key: str, masked: bool) -> None:
        if self._frames_running < self.FRAMES_AT_ONCE:
            self._start_frame(task, key, masked)
            return
        if self._frame_waiting is not None:
            self._frame_waiting[0].finish(None, Cancelled())
        self._frame_waiting = (task, key, masked)

    def _start_frame(self, task: PictureTask, key: str, masked: bool) -> None:
        from workbench.commands import media  # noqa: PLC0415 - the first paint needs no command

        session = self._session()
        media_id, pts, tones, size = read_frame_key(key)
        width, height = FRAME_PX[size]
        self._frames_running += 1

        def submit() -> FramesJob:
            job = media.frames(
                session,
                media_id,
                pts,
                max_width_px=width,
                max_height_px=height,
                masked=masked,
                tones=tones,
            )
            job.on_done(partial(self._finish, task))  # before the window hears of it, and not on its thread
            return job

        def failed(error: BaseException) -> None:
            self._next_frame()
            task.finish(None, error)  # where it could not even be asked for

        self._runner.job(submit, lambda _result: self._next_frame(), failed)

    def _next_frame(self) -> None:
        self._frames_running -= 1
        waiting, self._frame_waiting = self._frame_waiting, None
        if waiting is None:
            return
        if self._case.session is None:
            waiting[0].finish(None, Cancelled())
        else:
            self._start_frame(*waiting)

    # -- small pictures

    def _thumb(self, rest: str, masked: bool) -> Callable[[], Delivered | FramesJob]:
        from workbench.commands import media  # noqa: PLC0415

        media_id, pts = (int(part) for part in rest.split("@"))
        session = self._session()
        return lambda: media.thumbnail_or_job(session, media_id, pts, masked)

    def _library(self, rest: str, masked: bool) -> Callable[[], Delivered]:
        from workbench.commands import matches  # noqa: PLC0415

        match_id, _, seconds = rest.partition("@")
        session = self._session()
        time_s = float(seconds) if seconds else None
        return lambda: matches.library_thumbnail(session, int(match_id), time_s, masked)

    def _compared(self, rest: str, masked: bool) -> Callable[[], Delivered]:
        from workbench.commands import comparison  # noqa: PLC0415

        _, key, layer = rest.split(":")
        session = self._session()
        return lambda: comparison.picture(session, key, layer, masked)

    def _previewed(self, rest: str, masked: bool) -> Callable[[], Delivered | FramesJob]:
        number, reader = int(rest.partition("@")[0]), self.reader
        return lambda: None if reader is None else reader.picture(number, masked)

    @staticmethod
    def _item(rest: str, masked: bool) -> Callable[[], Delivered]:
        from workbench.commands import library  # noqa: PLC0415

        item_id, _, path = rest.partition("@")
        return lambda: library.thumbnail(Path(path), int(item_id), masked=masked)
