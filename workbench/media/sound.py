"""The sound of a clip, for hearing it: decoded from a time on, as 16-bit stereo at one rate, in short blocks."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av
import av.error

from workbench.errors import UnreadableError
from workbench.media.clips import open_container
from workbench.media.sniff import Identity
from workbench.model.sound import BYTES_PER_SAMPLE, RATE_HZ

_WARM_UP_S = 0.3
"""So much before the time wanted is decoded and thrown away: codecs that carry on from earlier packets settle in it."""
_SEEK_BACK_S = (0.0, 2.0, 10.0)
_STEP_S = 0.03
"""Time stamps off by less are rounding of the container; more is a gap, or a stretch told twice."""
_DECODER_FAULTS = (av.error.InvalidDataError, av.error.PatchWelcomeError, av.error.BugError)


class SoundReader:
    """The sound of a clip, open for reading; a sample's number is its time on the file's own clock, times the rate.

    Attributes:
        damaged: Packets that could not be decoded so far; they are silent.
    """

    def __init__(self, path: str, name: str, identity: Identity) -> None:
        """Open the file.

        Raises:
            UnreadableError: Damaged, without sound, or with sound in a format the decoder does not know.
        """
        self.name = name
        self.damaged = 0
        self._container = open_container(path, name, identity)
        try:
            self._stream = self._usable_stream()
        except BaseException:
            self._container.close()
            raise
        self._chunks: Iterator[tuple[int, bytes]] = iter(())
        self._first: tuple[int, bytes] | None = None
        self._kept = b""
        self._heard = False
        self._next: int | None = None
        self._over = False

    def _usable_stream(self) -> av.AudioStream:
        stream = self._container.streams.best("audio")
        if not isinstance(stream, av.AudioStream):
            raise UnreadableError(self.name, "it has no sound")
        if stream.codec_context is None:
            raise UnreadableError(self.name, "its sound is in a format that this program cannot decode")
        return stream

    def close(self) -> None:
        """Free the decoder."""
        self._chunks = iter(())
        self._container.close()

    def read(self, start: int, count: int) -> tuple[bytes, bool]:
        """Samples from a number on; what is missing in between is silent.

        Args:
            start: First sample.
            count: How many.

        Returns:
            The samples, fewer than asked at the end; and whether the sound ends with them.

        Raises:
            UnreadableError: Nothing can be decoded any more.
        """
        if start != self._next:
            self._go(start)
        wanted = count * BYTES_PER_SAMPLE
        while len(self._kept) < wanted and not self._over:
            self._take(start, start + count)
        if self.damaged and self._over and not self._heard:
            raise UnreadableError(self.name, "none of its sound can be decoded")
        block, self._kept = self._kept[:wanted], self._kept[wanted:]
        self._next = start + len(block) // BYTES_PER_SAMPLE
        return block, self._over and not self._kept

    def _take(self, start: int, end: int) -> None:
        """One more chunk behind what is kept, or silence before it; what was told already is cut off."""
        place = start + len(self._kept) // BYTES_PER_SAMPLE
        chunk = self._first or next(self._chunks, None)
        if chunk is None:
            self._over = True
            return
        at, data = chunk
        gap = min(at, end) - place
        if gap > 0:
            self._kept += bytes(gap * BYTES_PER_SAMPLE)
            self._first = chunk
            return
        self._first = None
        self._heard = True
        self._kept += data[(place - at) * BYTES_PER_SAMPLE :]

    def _go(self, start: int) -> None:
        """Begin anew so that the first chunk lies before a sample, or is the first of the file."""
        self._kept, self._first, self._over = b"", None, False
        base = self._stream.time_base or Fraction(1, RATE_HZ)
        for back_s in (*_SEEK_BACK_S, None):
            self._seek(None if back_s is None else start / RATE_HZ - _WARM_UP_S - back_s, base)
            chunks = self._decoded(base)
            first = next(chunks, None)
            if first is not None and (first[0] <= start or back_s is None):
                self._first, self._chunks = first, chunks
                return
        self._chunks = iter(())

    def _seek(self, time_s: float | None, base: Fraction) -> None:
        origin = self._stream.start_time or 0
        target = origin if time_s is None else max(origin, round(time_s / base))
        try:
            self._container.seek(target, stream=self._stream, backward=True)
        except (av.error.FFmpegError, OSError, OverflowError):
            # Formats without a seek of their own (raw streams) begin anew instead.
            try:
                self._container.seek(self._container.start_time or 0, backward=True, any_frame=True)
            except (av.error.FFmpegError, OSError, OverflowError) as error:
                raise UnreadableError(
                    self.name,
                    "its sound cannot be decoded: no place in it can be found",
                    advice="Download or copy it again; if it stays so, note where it came from.",
                ) from error

    def _decoded(self, base: Fraction) -> Iterator[tuple[int, bytes]]:
        """Chunks with the number of their first sample, in order of the file."""
        resampler, form = _resampler(), None
        place: int | None = None  # where the next chunk begins when there is no gap
        for frame in self._frames():
            at = place if frame.pts is None else round(frame.pts * base * RATE_HZ)
            before, form = form, (frame.format.name, frame.layout.name, frame.sample_rate)
            if place is None or at is None or abs(at - place) > _STEP_S * RATE_HZ or form != before:
                if place is not None:
                    for data in _resampled(resampler, None):
                        yield place, data
                        place += len(data) // BYTES_PER_SAMPLE
                resampler, place = _resampler(), at or 0
            frame.pts = None
            for data in _resampled(resampler, frame):
                yield place, data
                place += len(data) // BYTES_PER_SAMPLE
        if place is not None:
            for data in _resampled(resampler, None):
                yield place, data
                place += len(data) // BYTES_PER_SAMPLE

    def _frames(self) -> Iterator[av.AudioFrame]:
        try:
            for packet in self._container.demux(self._stream):
                try:
                    frames = packet.decode()
                except _DECODER_FAULTS:
                    self.damaged += 1
                    continue
                yield from (frame for frame in frames if isinstance(frame, av.AudioFrame))
        except av.error.EOFError:
            return
        except (av.error.FFmpegError, OSError) as error:
            raise UnreadableError(self.name, f"its sound cannot be decoded ({error.strerror or error})") from error


def _resampler() -> av.AudioResampler:
    return av.AudioResampler(format="s16", layout="stereo", rate=RATE_HZ)


def _resampled(resampler: av.AudioResampler, frame: av.AudioFrame | None) -> Iterator[bytes]:
    for out in resampler.resample(frame):
        yield bytes(out.planes[0])[: out.samples * BYTES_PER_SAMPLE]
