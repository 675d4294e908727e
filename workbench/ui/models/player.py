"""Time on the stage: which frame is shown, stepping, scrubbing and playing. Its clock is what sound follows.

Positions are frames of the file's own index (presentation times found by demuxing), never index / fps. Playing asks for
short runs of frames ahead of time and drops what comes too late, so the clock stays true when decoding cannot keep up.
"""

from __future__ import annotations

import bisect
import time
from collections import deque
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workbench.errors import Cancelled
from workbench.model.media import MediaItem, MediaKind, MediaState, Picture
from workbench.model.times import TimeBase
from workbench.model.view import AS_IN_FILE, Adjustment
from workbench.model.work import FrameIndex, FramesResult
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.tasks import TaskRunner

CHUNK = 12
STAGE_PX, PLAY_PX = (1920, 1440), (1280, 960)
"""Width and height at most of frames that stand and of frames that run by."""
SPEEDS = (1.0, 2.0, 4.0, 8.0)
LATE_S = 0.08
"""Pictures that come later than this hold up the clock, and with it the sound."""


class FrameSize(StrEnum):
    """How large a frame is asked for."""

    STAGE = ""
    PLAY = "play"  # smaller, to keep up; not what is looked at closely
    WHOLE = "whole"  # every pixel of the file


def frame_key(media_id: int, pts: int, tones: Adjustment = AS_IN_FILE, size: FrameSize = FrameSize.STAGE) -> str:
    """Key under which the gate knows a frame in these tones and this size."""
    code = tones.code()
    return f"frame:{media_id}@{pts}" + (f"!{code}!{size}" if code or size else "")


def read_frame_key(key: str) -> tuple[int, int, Adjustment, FrameSize]:
    """The reverse of `frame_key`: medium, time stamp, tones, size."""
    place, _, look = key.partition(":")[2].partition("!")
    code, _, size = look.partition("!")
    media_id, pts = (int(part) for part in place.split("@"))
    return media_id, pts, Adjustment.from_code(code), FrameSize(size)


class Player(QObject):
    """Moves through the chosen medium.

    Attributes:
        index: Frame shown, counted from 0.
        frames: Presentation times of all frames; empty for stills and until they are read.
        tones: Brightness, contrast and gamma to show frames with.
        whole: Frames that stand are asked for with every pixel of the file.
        speed: Times the usual speed; negative plays backwards.

    Signals:
        frame_changed: Another frame is to be shown: its key is `key`.
        playing_changed(playing): Started or stopped.
        speed_changed(speed): Faster, slower or the other way.
        restarted: Playing goes on from the frame shown: begun, another speed, or a jump.
        clock_changed: `clock` says something else now.
        indexed: The frame index of the medium arrived.
        broken(error): Frames could not be had.
    """

    frame_changed = Signal()
    playing_changed = Signal(bool)
    speed_changed = Signal(float)
    restarted = Signal()
    clock_changed = Signal()
    indexed = Signal()
    broken = Signal(object)

    def __init__(self, case: CaseModel, gate: PictureGate, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case
        self._gate = gate
        self._runner = runner
        self.index = 0
        self.frames: tuple[int, ...] = ()
        self.tones = AS_IN_FILE
        self.whole = False
        self.speed = 1.0
        self.ahead = 24
        self._media_id: int | None = None
        self._ready: deque[int] = deque()
        self._asked_to = -1
        self._asking = False
        self._ended = False
        self._run = 0
        self._waiting = False  # for pictures: the clock stands
        self._started_s = 0.0
        self._started_at_s = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        case.medium_changed.connect(self._other_medium)
        case.changed.connect(self._case_changed)
        gate.masking_changed.connect(lambda _masked: self._restart_buffer())

    # -- what is shown

    @property
    def playing(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    @property
    def pts(self) -> int:
        """The frame shown, in ticks."""
        if self.frames:
            return self.frames[min(self.index, len(self.frames) - 1)]
        return self._case.pts

    @property
    def file_s(self) -> float:
        """The frame shown, in seconds on the file's own clock (the one sound is timed by)."""
        clock = self._clock()
        return self.pts * clock.numerator / clock.denominator if clock is not None else 0.0

    def clock(self) -> tuple[float, float] | None:
        """A moment in seconds on the file's own clock, and when it is shown (monotonic); None while pictures stand.

        At other than usual speed it is None too: nothing keeps step then.
        """
        base = self._clock()
        if base is None or not self.playing or self._waiting or self.speed != 1.0:
            return None
        return self._started_at_s - base.seconds(0), self._started_s

    @property
    def key(self) -> str:
        """Key of the frame shown; empty when there is nothing to show."""
        item = self._case.medium()
        if item is None or item.state is not MediaState.READY or item.kind is MediaKind.AUDIO:
            return ""
        size = FrameSize.PLAY if self.playing else FrameSize.WHOLE if self.whole else FrameSize.STAGE
        return frame_key(item.id, self.pts, self.tones, size)

    @property
    def is_clip(self) -> bool:
        """Whether the medium has time."""
        return self._clock() is not None

    @property
    def frame_count(self) -> int:
        """Number of frames known."""
        item = self._case.medium()
        known = item.facts.frame_count if item and item.facts else None
        return len(self.frames) or known or 1

    def _clock(self) -> TimeBase | None:
        item = self._case.medium()
        return item.facts.time_base if item and item.facts and item.kind is MediaKind.VIDEO else None

    def set_tones(self, tones: Adjustment) -> None:
        """Show frames in other tones from now on."""
        if tones != self.tones:
            self.tones = tones
            self.frame_changed.emit()
            self._restart_buffer()

    def set_whole(self, whole: bool) -> None:
        """Ask for every pixel of frames that stand, or for as many as the stage usually needs."""
        if whole != self.whole:
            self.whole = whole
            self.frame_changed.emit()

    # -- another medium

    def _other_medium(self) -> None:
        self.pause()
        item = self._case.medium()
        self._media_id = item.id if item else None
        self.frames, self.index = (), 0
        clock = self._clock()
        self._case.move_to(clock.start_pts if clock else 0)
        self.frame_changed.emit()
        self._read_index(item)

    def _case_changed(self, kinds: frozenset[str]) -> None:
        """A medium that has been read meanwhile can be shown now."""
        item = self._case.medium()
        if "media" in kinds and item is not None and item.kind is MediaKind.VIDEO and not self.frames:
            self._other_medium()
        elif "media" in kinds:
            self.frame_changed.emit()

    def _read_index(self, item: MediaItem | None) -> None:
        session = self._case.session
        if session is None or item is None or item.state is not MediaState.READY or self._clock() is None:
            return
        media_id = item.id

        def submit() -> object:
            from workbench.commands import media  # noqa: PLC0415 - the first paint needs no command

            return media.frame_index(session, media_id)

        def home(index: FrameIndex) -> None:
            if self._media_id != media_id or not index.pts:
                return
            self.frames = index.pts
            self.index = self._index_at(self._case.pts)
            self._case.move_to(self.pts)
            self.indexed.emit()
            self.frame_changed.emit()

        self._runner.job(submit, home, self._complain)

    def _complain(self, error: BaseException) -> None:
        self.pause()
        if not isinstance(error, Cancelled):
            self.broken.emit(error)

    # -- moving

    def _index_at(self, pts: int) -> int:
        if not self.frames:
            return 0
        return max(0, min(len(self.frames) - 1, bisect.bisect_right(self.frames, pts) - 1))

    def nearest(self, pts: int) -> int:
        """Time stamp of the frame that begins nearest to a time; the time itself until the frames are known."""
        if not self.frames:
            return pts
        at = self._index_at(pts)
        return min(self.frames[at : at + 2], key=lambda frame: abs(frame - pts))

    def seek(self, pts: int) -> None:
        """Show the frame that is on the screen at this time."""
        if self.frames:
            self._show(self._index_at(pts))
        else:
            self._case.move_to(pts)
            self.frame_changed.emit()

    def seek_s(self, seconds: float) -> None:
        """Show the frame on the screen this many seconds after the first."""
        clock = self._clock()
        if clock is not None:
            self.seek(clock.pts(max(0.0, seconds)))

    def seek_frame(self, index: int) -> None:
        """Show a frame by its number, from 0."""
        self.pause()
        self._show(index)

    def step(self, frames: int) -> None:
        """Stop and move by whole frames."""
        self.pause()
        self._show(self.index + frames)

    def step_s(self, seconds: float) -> None:
        """Stop and move by a stretch of time."""
        self.pause()
        self.seek_s(self._case.pts_s + seconds)

    def to_end(self) -> None:
        """Show the last frame."""
        self.pause()
        self._show(len(self.frames) - 1)

    def _show(self, index: int) -> None:
        if self.frames:
            self.index = max(0, min(len(self.frames) - 1, index))
            self._case.move_to(self.frames[self.index])
            self.frame_changed.emit()
            if self.playing:
                self._restart_buffer()

    # -- playing

    def toggle(self) -> None:
        """Play or stop."""
        if self.playing:
            self.pause()
        else:
            self.play(1.0)

    def faster(self, direction: int) -> None:
        """J and L: start in a direction, or go one step faster in it."""
        if self.playing and (self.speed > 0) == (direction > 0):
            at = SPEEDS.index(abs(self.speed)) if abs(self.speed) in SPEEDS else 0
            self.play(direction * SPEEDS[min(at + 1, len(SPEEDS) - 1)])
        else:
            self.play(float(direction))

    def play(self, speed: float) -> None:
        """Play at this many times the usual speed; negative backwards."""
        if len(self.frames) < 2 or self._case.session is None:
            return
        last = len(self.frames) - 1
        if speed > 0 and self.index >= last:
            self._show(0)
        was_playing = self.playing
        if speed != self.speed:
            self.speed = speed
            self.speed_changed.emit(speed)
        self._timer.start(max(10, round(self._frame_s() * 1000 / 2)))
        self._restart_buffer()
        if not was_playing:
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop where it is."""
        if not self.playing:
            return
        self._timer.stop()
        self._run += 1
        self._ready.clear()
        self.clock_changed.emit()
        self.playing_changed.emit(False)
        if self.speed != 1.0:
            self.speed = 1.0
            self.speed_changed.emit(1.0)
        self.frame_changed.emit()  # the frame it stands at now, at its full size

    def _frame_s(self) -> float:
        clock = self._clock()
        if clock is None or len(self.frames) < 2:
            return 0.04
        return max(0.005, clock.seconds(self.frames[-1]) / (len(self.frames) - 1))

    def _restart_buffer(self) -> None:
        if not self.playing:
            return
        self._run += 1
        self._ready.clear()
        self._asking = self._ended = False
        self._asked_to = self.index
        self._waiting = True
        self.clock_changed.emit()
        self.restarted.emit()
        self._fill()

    def _restart_clock(self) -> None:
        self._waiting = False
        self._started_s = time.monotonic()
        self._started_at_s = self._seconds(self.index)
        self.clock_changed.emit()

    def _seconds(self, index: int) -> float:
        clock = self._clock()
        return clock.seconds(self.frames[index]) if clock is not None else 0.0

    def _fill(self) -> None:
        """Ask for the next run of frames when fewer than `ahead` are waiting."""
        session, media_id = self._case.session, self._media_id
        stride = max(1, int(abs(self.speed)) // 2)
        if self._asking or self._ended or session is None or media_id is None or len(self._ready) >= self.ahead:
            return
        first, wanted = self._next_run(stride)
        if not wanted:
            self._ended = True
            return
        self._asking = True
        run, masked, pts, tones = self._run, self._gate.masked_for(self.key), self.frames[first], self.tones
        count = len(wanted)

        def submit() -> object:
            from workbench.commands import media  # noqa: PLC0415

            return media.frames(
                session,
                media_id,
                pts,
                count=count,
                step=stride,
                max_width_px=PLAY_PX[0],
                max_height_px=PLAY_PX[1],
                masked=masked,
                tones=tones,
            )

        def home(result: FramesResult) -> None:
            if run == self._run and masked == self._gate.masked_for(self.key):
                self._arrived(media_id, result.pictures, masked)

        self._runner.job(submit, home, self._complain)

    def _next_run(self, stride: int) -> tuple[int, list[int]]:
        """First frame to decode and the frames of the next run, in file order."""
        if self.speed > 0:
            first = self._asked_to + stride
            wanted = list(range(first, min(len(self.frames), first + CHUNK * stride), stride))
            self._asked_to = wanted[-1] if wanted else self._asked_to
            return first, wanted
        last = self._asked_to - 1
        first = max(0, last - CHUNK * stride + 1)
        wanted = list(range(first, last + 1, stride)) if last >= 0 else []
        self._asked_to = first
        return first, wanted

    def _arrived(self, media_id: int, pictures: tuple[Picture, ...], masked: bool) -> None:
        self._asking = False
        indexes = []
        for picture in pictures:
            self._gate.put(frame_key(media_id, picture.pts, self.tones, FrameSize.PLAY), picture, masked=masked)
            indexes.append(self._index_at(picture.pts))
        if self._waiting:
            self._restart_clock()
        self._ready.extend(indexes if self.speed > 0 else reversed(indexes))
        if not pictures:
            self._ended = True
        self._fill()

    def _tick(self) -> None:
        now_s = self._started_at_s + (time.monotonic() - self._started_s) * self.speed
        ahead_s = self._frame_s() / 4  # the next look is half a frame away: on average neither early nor late
        direction = 1 if self.speed > 0 else -1
        shown = -1
        while self._ready and not self._waiting and (self._seconds(self._ready[0]) - now_s) * direction <= ahead_s:
            shown = self._ready.popleft()
        if shown >= 0:
            self.index = shown
            self._case.move_to(self.frames[shown])
            self.frame_changed.emit()
        self._fill()
        self._wait_for_pictures(now_s)
        if self._ended and not self._ready and not self._asking:
            self.pause()

    def _wait_for_pictures(self, now_s: float) -> None:
        """Hold the clock while the next picture is overdue, so that none is left out and sound does not run ahead."""
        following = self.index + (1 if self.speed > 0 else -1)
        if self._waiting or self._ready or not self._asking or not 0 <= following < len(self.frames):
            return
        overdue_s = (now_s - self._seconds(following)) / self.speed
        if overdue_s > LATE_S:
            self._waiting = True
            self.clock_changed.emit()
