"""Exact frames of a clip for looking at it: seek, step forward and back, a short run of playing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import av

from workbench.errors import UnreadableError
from workbench.media import thumbnails
from workbench.media.clips import Clip
from workbench.media.scaling import Pixels, Scaler, plane, turned

WINDOW_BYTES = 64_000_000
NEAR_S = 3.0
"""A frame this little ahead is reached by decoding on where nobody knows where a seek would begin."""
BEFORE_S = 0.2
"""So much before a frame that was sought is decoded whole and kept, for the first steps back."""
BEHIND_S = 0.8
"""The same while stepping back, so that not every few steps need a seek."""

_CHANNELS = {"bgra": 4, "rgb24": 3}


_BEFORE_ALL = 1 << 40  # ticks; earlier than any first frame, and far from overflow when a decoder rescales it


class FrameView:
    """A clip open for looking at.

    The frames decoded last are kept as one unbroken run, so that stepping back costs nothing and stepping on costs one
    frame. The frame at a time is the last whose time stamp is not after it.
    """

    def __init__(self, clip: Clip) -> None:
        self.clip = clip
        self._window: list[av.VideoFrame] = []
        self._times: list[int] = []
        self._bytes = 0
        self._reader: Iterator[av.VideoFrame] = iter(())
        self._start_pts: int | None = None
        self._scalers: dict[tuple[int, int, str], Scaler] = {}
        self._since: int | None = None
        self._left_out = False
        self._near, self._before, self._behind = (
            round(seconds / clip.time_base) for seconds in (NEAR_S, BEFORE_S, BEHIND_S)
        )

    def close(self) -> None:
        """Free decoder and frames."""
        self._start(iter(()))
        self.clip.close()

    def pts_at(self, time_s: float) -> int:
        """Ticks of a time in seconds from the first frame."""
        if self._start_pts is None:
            self._start_pts = self.frame_at(-_BEFORE_ALL).pts or 0
        return self._start_pts + round(time_s / self.clip.time_base)

    def frame_at(self, pts: int) -> av.VideoFrame:
        """The frame shown at a time; the first for times before it, the last for times after it.

        Raises:
            UnreadableError: Nothing can be decoded there.
        """
        if not self._times or pts < self._times[0] or pts > self._times[-1]:
            self._go(pts)
        if not self._times:
            raise UnreadableError(self.clip.name, "no picture could be decoded at this time")
        return self._window[max(0, bisect_right(self._times, pts) - 1)]

    def _go(self, pts: int) -> None:
        """Decode until the frame shown at a time is in the window."""
        going_on = self._is_near(pts)
        since = pts - (self._behind if self._steps_back(pts) else self._before)
        if going_on and since <= self._times[-1]:
            self._decode_to(pts)
            return
        self.clip.hurry_to(since)
        self._start(self._reader if going_on else self.clip.frames_from(pts), since)
        self._left_out = going_on
        self._decode_to(pts)
        self.clip.hurry_to(None)
        if self._left_out and (not self._times or self._times[0] > pts):
            # The frame shown then stands long before it, among those left out, or the clip is over.
            self._start(self.clip.frames_from(pts))
            self._decode_to(pts)

    def _decode_to(self, pts: int) -> None:
        while not self._times or self._times[-1] < pts:
            if not self._decode_one():
                return

    def _is_near(self, pts: int) -> bool:
        """Whether a frame is reached sooner by decoding on than by a seek."""
        if not self._times or pts < self._times[0]:
            return False
        entry = self.clip.entry_before(pts)
        return pts <= self._times[-1] + self._near if entry is None else entry <= self._times[-1] + self._before

    def _steps_back(self, pts: int) -> bool:
        return bool(self._times) and 0 < self._times[0] - pts < self._behind

    def run(self, pts: int, count: int, step: int) -> Iterator[av.VideoFrame]:
        """Up to `count` frames from the one shown at `pts` on, every `step`-th."""
        frame: av.VideoFrame | None = self.frame_at(pts)
        for number in range(count):
            if number:
                for _ in range(step):
                    frame = self._after(frame) if frame is not None else None
            if frame is None:
                return
            yield frame

    def _after(self, frame: av.VideoFrame) -> av.VideoFrame | None:
        place = bisect_right(self._times, frame.pts or 0)
        if place == len(self._times):
            return self._window[-1] if self._decode_one() else None
        return self._window[place]

    def _start(self, reader: Iterator[av.VideoFrame], since: int | None = None) -> None:
        """Begin a window with the first frame at or after a time."""
        self._reader, self._since, self._left_out = reader, since, False
        self._window, self._times, self._bytes = [], [], 0

    def _decode_one(self) -> bool:
        frame = next(self._reader, None)
        if frame is None or frame.pts is None:
            return False
        if self._since is not None and frame.pts < self._since:
            self._left_out = True  # others near it are missing, and the window is an unbroken run
            return True
        self._window.append(frame)
        self._times.append(frame.pts)
        self._bytes += _size_bytes(frame)
        # The frame before the newest is always kept: the newest is only looked at to know that it comes later.
        while self._bytes > WINDOW_BYTES and len(self._window) > 2:
            self._bytes -= _size_bytes(self._window.pop(0))
            self._times.pop(0)
        return True

    def pixels(self, frame: av.VideoFrame, max_width_px: int, max_height_px: int, pixel_format: str) -> Pixels:
        """A frame as displayed, scaled down to fit.

        Returns:
            (h, w, 4) uint8 for "bgra", (h, w, 3) for "rgb24".
        """
        width, height = self.clip.displayed_size(frame)
        width, height = thumbnails.fitted_size(width, height, max_width_px, max_height_px)
        if round(frame.rotation / 90) % 2:
            width, height = height, width
        scaled = self._scaler(width, height, pixel_format)(frame)
        return turned(plane(scaled, channels=_CHANNELS[pixel_format]), frame.rotation)

    def _scaler(self, width: int, height: int, pixel_format: str) -> Scaler:
        key = (width, height, pixel_format)
        if key not in self._scalers:
            if len(self._scalers) >= 4:
                self._scalers.clear()
            self._scalers[key] = Scaler(width, height, pixel_format)
        return self._scalers[key]


def _size_bytes(frame: av.VideoFrame) -> int:
    return sum(part.buffer_size for part in frame.planes)
