"""Animated GIF, PNG, WebP and AVIF as clips, read with Pillow.

Pillow composes the partial frames of these formats; OpenCV is kept away from animated PNG, where a broken frame ends
the process (a 642-byte file shows it).
"""

from __future__ import annotations

import contextlib
import time
import warnings
from collections.abc import Iterator
from fractions import Fraction

import av
from PIL import Image

from workbench.errors import UnreadableError
from workbench.media import limits, stills
from workbench.media.clips import Clip
from workbench.media.sniff import Identity, gif_frame_count
from workbench.media.truncation import missing_bytes
from workbench.model.times import LONGEST_CLIP_S, timecode

TICKS_A_SECOND = 1000
SHORTEST_MS = 20
ASSUMED_MS = 100
"""Browsers show frames that ask for less than 20 ms for 100 ms."""


class AnimationClip(Clip):
    """An animated picture; times are whole milliseconds from the first frame."""

    def __init__(self, path: str, name: str, identity: Identity) -> None:
        super().__init__(name, identity.label, Fraction(1, TICKS_A_SECOND))
        self._path = path
        self._open_resources = contextlib.ExitStack()
        try:
            self._image = self._opened(path, name, identity)
            self.frame_count_hint = self._count(path, identity)
            limits.check_animation(name, self._image.width, self._image.height, self.frame_count_hint)
        except BaseException:
            self._open_resources.close()
            raise

    def _opened(self, path: str, name: str, identity: Identity) -> Image.Image:
        try:
            file = self._open_resources.enter_context(open(path, "rb"))  # noqa: PTH123, SIM115
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                image = Image.open(file, formats=identity.reader)
        except Exception as error:
            absent = missing_bytes(path, identity)
            why = f"its last {absent:,} bytes are missing" if absent else stills.plain_words(error)
            raise UnreadableError(
                name,
                f"the {identity.label} is damaged and cannot be opened ({why})",
                advice="Download or copy it again.",
            ) from error
        self._open_resources.callback(image.close)
        return image

    def _count(self, path: str, identity: Identity) -> int:
        if identity.reader == ("GIF",):
            return gif_frame_count(path)
        return int(getattr(self._image, "n_frames", 1))

    @property
    def image(self) -> Image.Image:
        """The open picture, for its tags."""
        return self._image

    def displayed_size(self, frame: av.VideoFrame) -> tuple[int, int]:
        """See `Clip`."""
        return frame.width, frame.height

    def close(self) -> None:
        """See `Clip`."""
        self._open_resources.close()

    def frames(self, since_pts: int | None = None) -> Iterator[av.VideoFrame]:
        """See `Clip`; damage is noted in `problems`. It always begins at the first."""
        shown_ms = 0
        begun_s = time.process_time()
        for number in range(self.frame_count_hint or 0):
            if number == limits.MAX_ANIMATION_FRAMES:
                self._note_break(shown_ms, f"of animations the first {number:,} frames are read")
                return
            if time.process_time() - begun_s > limits.STALL_S:
                self._note_break(shown_ms, f"the animation takes more than {limits.STALL_S:.0f} seconds of work")
                return
            since_s = time.monotonic()
            try:
                frame, duration_ms = self._frame(number)
            except EOFError:
                return
            except Exception as error:  # noqa: BLE001 - Pillow raises many kinds of exception on damaged files
                self._note_break(shown_ms, stills.plain_words(error))
                return
            if shown_ms > LONGEST_CLIP_S * TICKS_A_SECOND:
                self._note_break(shown_ms, "the times in the file are too far apart")
                return
            frame.pts = shown_ms
            frame.duration = duration_ms
            shown_ms += duration_ms
            yield frame
            if time.monotonic() - since_s > limits.STALL_S:
                self._note_break(shown_ms, "it takes too long to decode")
                return

    def _note_break(self, shown_ms: int, words: str) -> None:
        self.problems.append(
            f"Frames after {timecode(shown_ms / TICKS_A_SECOND)} could not be decoded: {words}. "
            "The frames before are used."
        )

    def _frame(self, number: int) -> tuple[av.VideoFrame, int]:
        with warnings.catch_warnings(), stills.own_size_limits():
            warnings.simplefilter("ignore")
            self._image.seek(number)
            self._image.load()
            rgb = stills.composed(self._image)
        frame = av.VideoFrame.from_ndarray(rgb, format="rgb24")
        frame.time_base = self.time_base
        return frame, shown_for_ms(self._image.info.get("duration", 0))

    def frames_from(self, pts: int) -> Iterator[av.VideoFrame]:
        """See `Clip`: composed frames build on each other, so it always begins at the first."""
        return self.frames()

    def index(self) -> tuple[int, ...]:
        """See `Clip`; frames are decoded, their times stand in each of them."""
        return tuple(frame.pts for frame in self.frames() if frame.pts is not None)


def shown_for_ms(asked: object) -> int:
    """How long a frame stays, given what the file asks for."""
    milliseconds = round(asked) if isinstance(asked, int | float) else 0
    return milliseconds if milliseconds >= SHORTEST_MS else ASSUMED_MS
