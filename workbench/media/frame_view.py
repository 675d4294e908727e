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
"""A frame this little ahead is reached by decoding on; a seek would decode as much."""

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
        self._near = round(NEAR_S / clip.time_base)

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
        if not self._times or pts < self._times[0] or pts > self._times[-1] + self._near:
            self._start(self.clip.frames_from(pts))
        while not self._times or self._times[-1] < pts:
            if not self._decode_one():
                break
        if not self._times:
            raise UnreadableError(self.clip.name, "no picture could be decoded at this time")
        return self._window[max(0, bisect_right(self._times, pts) - 1)]

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

    def _start(self, reader: Iterator[av.VideoFrame]) -> None:
        self._reader = reader
        self._window, self._times, self._bytes = [], [], 0

    def _decode_one(self) -> bool:
        frame = next(self._reader, None)
        if frame is None or frame.pts is None:
            return False
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
