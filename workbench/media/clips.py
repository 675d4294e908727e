"""Clips: anything with more than one picture, read frame by frame with exact times.

`Clip` is what the rest of the program sees; `ContainerClip` reads containers with PyAV, `AnimationClip` (animation.py)
reads animated pictures with Pillow. Both hand out PyAV frames, so one pass serves both. `opening.py` picks one.
"""

from __future__ import annotations

import heapq
import itertools
import math
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from fractions import Fraction

import av
import av.error

from workbench.errors import UnreadableError
from workbench.media import limits
from workbench.media.sniff import Identity
from workbench.media.stills import plain_words
from workbench.media.truncation import missing_bytes
from workbench.model.times import LONGEST_CLIP_S, TimeBase, timecode

# PyAV's default is left as it is: silent. Any level set through `av.logging` makes FFmpeg's decoding threads take the
# interpreter lock for each message, and a clip with something to complain about then now and then waits for ever.

_SEEK_BACK_S = (0.0, 2.0, 10.0)
_AGAIN = "Download or copy it again; if it stays so, note where it came from."


class Clip(ABC):
    """A clip open for reading.

    Attributes:
        name: Display name, for messages.
        label: Format for people.
        time_base: One tick in seconds.
        frame_count_hint: Frames the header promises, None when it does not say.
        frame_rate: Average frames a second by the header, None when it does not say.
        declared_s: Length by the header, None when it does not say.
        problems: Sentences on what could not be read so far.
        damage: What `frames` found so far, of which the sentences are made at the end; None where nothing is counted.
    """

    def __init__(self, name: str, label: str, time_base: Fraction) -> None:
        self.name = name
        self.label = label
        self.time_base = time_base
        self.frame_count_hint: int | None = None
        self.frame_rate: float | None = None
        self.declared_s: float | None = None
        self.problems: list[str] = []
        self.damage: Damage | None = None

    @abstractmethod
    def frames(self, since_pts: int | None = None) -> Iterator[av.VideoFrame]:
        """All frames from the first; every one has a `pts`, each later than the one before.

        Args:
            since_pts: Begin at or before this time instead, near it where the format allows.
        """

    @abstractmethod
    def frames_from(self, pts: int) -> Iterator[av.VideoFrame]:
        """Frames beginning at or before `pts`, near it where the format allows; from the first if there is none."""

    def hurry_to(self, pts: int | None) -> None:
        """Frames before this time may be left out from now on, where that saves work; None for every frame.

        Frames from `pts` on are the same as ever.
        """
        del pts

    def entry_before(self, pts: int) -> int | None:
        """Where decoding would begin to reach a time, in ticks; None where the format does not tell without reading."""
        del pts
        return None

    @abstractmethod
    def index(self) -> tuple[int, ...]:
        """Times of all frames in ticks, ascending, without decoding where the format allows."""

    @abstractmethod
    def displayed_size(self, frame: av.VideoFrame) -> tuple[int, int]:
        """Width and height of a frame as displayed: pixel shape and rotation applied."""

    @abstractmethod
    def close(self) -> None:
        """Free the decoder."""

    def clock(self, start_pts: int) -> TimeBase:
        """The clip's clock, counted from a first frame."""
        return TimeBase(self.time_base.numerator, self.time_base.denominator, start_pts)

    def __enter__(self) -> Clip:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_container(path: str, name: str, identity: Identity) -> av.container.InputContainer:
    """Open a container with its format pinned and nothing but local files allowed.

    Raises:
        UnreadableError: Damaged or not understood.
    """
    try:
        # "file:" keeps names that begin with a dash or hold colons and percent signs from meaning anything.
        return av.open(
            "file:" + os.path.abspath(path),  # noqa: PTH100 - the path may hold any bytes
            format=identity.reader[0],
            options={"protocol_whitelist": "file"},
            metadata_errors="replace",
        )
    except MemoryError as error:
        raise UnreadableError(name, "it needs more memory than a reader may use") from error
    except (av.error.FFmpegError, OSError, ValueError, UnicodeError) as error:
        if identity.reader[0] == "mov" and not _has_index(path):
            raise UnreadableError(
                name,
                "its index (the “moov” part) is missing: the recording was not finished or the download was cut off",
                advice="Download it again; a repair program may rebuild it from another clip of the same camera.",
            ) from error
        raise UnreadableError(
            name, f"the {identity.label} file is damaged and cannot be opened ({_words(error)})", advice=_AGAIN
        ) from error


def _words(error: Exception) -> str:
    if isinstance(error, av.error.FFmpegError) and error.strerror:
        return str(error.strerror)[:160]
    return plain_words(error)


def _has_index(path: str) -> bool:
    """Whether an MP4 has its `moov` part."""
    with open(path, "rb") as file:  # noqa: PTH123
        size_bytes = os.fstat(file.fileno()).st_size
        position = 0
        for _ in range(10_000):
            if position >= size_bytes:  # a size of 64 bits leads further than any file can be sought
                return False
            file.seek(position)
            header = file.read(16)
            if len(header) < 8:
                return False
            if header[4:8] == b"moov":
                return position + int.from_bytes(header[:4], "big") <= size_bytes
            size = int.from_bytes(header[:4], "big")
            size = int.from_bytes(header[8:16], "big") if size == 1 else size
            if size < 8:
                return False
            position += size
    return False


def picture_stream(container: av.container.InputContainer) -> av.VideoStream | None:
    """The stream of moving pictures, or None: cover art is not one."""
    moving = [
        stream
        for stream in container.streams.video
        if not stream.disposition & av.stream.Disposition.attached_pic and stream.codec_context is not None
    ]
    if not moving:
        return None
    best = container.streams.best("video")
    return best if best in moving else max(moving, key=lambda stream: stream.width * stream.height)


class ContainerClip(Clip):
    """A clip in a container, read with PyAV."""

    def __init__(
        self,
        path: str,
        name: str,
        identity: Identity,
        *,
        thrifty: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open a container; see `opening.open_clip`."""
        self.path = path
        self.identity = identity
        self._thrifty = thrifty
        self._monotonic = monotonic
        self._pending_times: list[int] = []
        self._hurry_to: int | None = None
        self.container = open_container(path, name, identity)
        try:
            self.stream = self._usable_stream(name)
            super().__init__(name, identity.label, self.stream.time_base or Fraction(1, 1000))
            self._describe()
        except BaseException:
            self.container.close()
            raise

    def _usable_stream(self, name: str) -> av.VideoStream:
        stream = picture_stream(self.container)
        if stream is None:
            undecoded = [stream for stream in self.container.streams if stream.type == "video"]
            if undecoded and all(stream.codec_context is None for stream in undecoded):
                raise UnreadableError(
                    name,
                    "its pictures are in a codec this program cannot decode",
                    advice="Convert it to H.264 in MP4; keep the original too.",
                )
            raise UnreadableError(name, "it holds no pictures")
        context = stream.codec_context
        if context.width and context.height:
            limits.check_frame(name, context.width, context.height)
        if stream.time_base and stream.time_base > limits.MAX_TICK_S:
            raise UnreadableError(name, "its clock is damaged: one step of it is longer than an hour", advice=_AGAIN)
        stream.thread_type = "AUTO"
        context.thread_count = _threads(context.width * context.height)
        if self._thrifty:
            # Frames no other is predicted from keep the seams of their blocks: no error spreads, a twelfth is saved.
            context.options = {"skip_loop_filter": "noref"}
        return stream

    def _describe(self) -> None:
        stream = self.stream
        self._timed_by_order = _timed_by_order(self.container, stream)
        self.frame_rate = float(stream.average_rate) if stream.average_rate else None
        if stream.duration and stream.time_base:
            self.declared_s = float(stream.duration * stream.time_base)
        elif self.container.duration:
            self.declared_s = self.container.duration / av.time_base
        self.frame_count_hint = stream.frames or None
        if self.frame_count_hint is None and self.declared_s and self.frame_rate:
            self.frame_count_hint = max(1, round(self.declared_s * self.frame_rate))
        shape = stream.sample_aspect_ratio
        self._pixel_shape = shape if shape and Fraction(1, 8) <= shape <= 8 else Fraction(1)

    def displayed_size(self, frame: av.VideoFrame) -> tuple[int, int]:
        """See `Clip`."""
        width, height = max(1, round(frame.width * self._pixel_shape)), frame.height
        return (height, width) if round(frame.rotation / 90) % 2 else (width, height)

    def close(self) -> None:
        """See `Clip`."""
        self.container.close()

    def frames(self, since_pts: int | None = None) -> Iterator[av.VideoFrame]:
        """See `Clip`; damage is noted in `problems`."""
        damage = self.damage = Damage(self)
        last_pts: int | None = None
        latest_pts: int | None = None
        for frame in self._decoded(damage) if since_pts is None else self._sought(since_pts, damage):
            pts = frame.pts if frame.pts is not None else self._assumed_pts(last_pts)
            if latest_pts is None:
                latest_pts = pts + self._most_ticks()
            elif pts > latest_pts:
                damage.broken("the times in the file jump too far ahead, its clock is damaged")
                break
            if last_pts is not None and pts <= last_pts:
                damage.out_of_order += 1
                continue
            frame.pts = last_pts = pts
            damage.seen(pts, frame.is_corrupt)
            yield frame
        self.problems.extend(damage.sentences(last_pts))

    def _most_ticks(self) -> int:
        """How far times of a clip may lie apart."""
        return math.floor(LONGEST_CLIP_S / self.time_base)

    def _assumed_pts(self, last_pts: int | None) -> int:
        """A time for a frame without one: a frame after the last."""
        if last_pts is None:
            return 0
        return last_pts + max(1, round(1 / (self.time_base * Fraction(self.frame_rate or 25))))

    def _decoded(self, damage: Damage) -> Iterator[av.VideoFrame]:
        """Frames as the decoder gives them; bad packets are counted, a stall or a broken container ends the clip."""
        since_s = self._monotonic()
        self._pending_times.clear()
        packets = self.container.demux(self.stream)
        while True:
            try:
                packet = next(packets)
            except StopIteration:
                return
            except (av.error.FFmpegError, OSError) as error:
                damage.broken(_words(error))
                yield from self._flushed()
                return
            if packet.size and packet.dts is not None:
                heapq.heappush(self._pending_times, packet.dts)
            self._leave_out(packet)
            try:
                frames = packet.decode()
            except (av.error.FFmpegError, ValueError) as error:
                damage.bad_packet(_words(error))
                frames = []
            for frame in frames:
                limits.check_frame(self.name, frame.width, frame.height)
                yield self._timed(frame)
                since_s = self._monotonic()
            if self._monotonic() - since_s > limits.STALL_S:
                damage.broken(f"no new frame for {limits.STALL_S:.0f} seconds of work")
                return

    def _leave_out(self, packet: av.Packet[av.VideoStream]) -> None:
        """Have the decoder pass over a frame that nobody wants and no other is predicted from."""
        unwanted = self._hurry_to is not None and packet.pts is not None and packet.pts < self._hurry_to
        self.stream.codec_context.skip_frame = "NONREF" if unwanted else "DEFAULT"

    def hurry_to(self, pts: int | None) -> None:
        """See `Clip`."""
        self._hurry_to = pts if _marks_references(self.stream.codec_context) and not self._timed_by_order else None

    def entry_before(self, pts: int) -> int | None:
        """See `Clip`."""
        entries = self.stream.index_entries
        if not len(entries) or entries[-1].timestamp < pts:
            return None  # some formats only note the entries they have come past
        place = entries.search_timestamp(pts)
        return entries[place].timestamp if place >= 0 else None

    def _timed(self, frame: av.VideoFrame) -> av.VideoFrame:
        time = heapq.heappop(self._pending_times) if self._pending_times else None
        if self._timed_by_order and time is not None:
            frame.pts = time
        return frame

    def _flushed(self) -> list[av.VideoFrame]:
        try:
            return self.stream.codec_context.decode(None)
        except (av.error.FFmpegError, ValueError):
            return []

    def frames_from(self, pts: int) -> Iterator[av.VideoFrame]:
        """See `Clip`; tries earlier entry points when a seek lands too late."""
        return self._ascending(self._sought(pts, Damage(self)))

    def _sought(self, pts: int, damage: Damage) -> Iterator[av.VideoFrame]:
        """Frames as the decoder gives them, beginning at or before a time."""
        for back_s in _SEEK_BACK_S:
            try:
                self.container.seek(pts - round(back_s / self.time_base), stream=self.stream)
            except (av.error.FFmpegError, OSError, OverflowError):
                break
            following = self._decoded(damage)
            first = next(following, None)
            if first is not None and first.pts is not None and first.pts <= pts:
                return itertools.chain([first], following)
        self._reopen()
        return self._decoded(damage)

    def _ascending(self, decoded: Iterator[av.VideoFrame]) -> Iterator[av.VideoFrame]:
        last_pts: int | None = None
        for frame in decoded:
            pts = frame.pts if frame.pts is not None else self._assumed_pts(last_pts)
            if last_pts is None or pts > last_pts:
                frame.pts = last_pts = pts
                yield frame

    def _reopen(self) -> None:
        self.container.close()
        self.container = open_container(self.path, self.name, self.identity)
        self.stream = self._usable_stream(self.name)

    def index(self) -> tuple[int, ...]:
        """See `Clip`; decodes only where packets do not tell the times of frames."""
        with open_container(self.path, self.name, self.identity) as container:
            stream = picture_stream(container)
            times = _packet_times(container, stream) if stream is not None else None
        if times is not None:
            return tuple(time for time in times if time <= times[0] + self._most_ticks())
        with ContainerClip(self.path, self.name, self.identity) as clip:
            return tuple(frame.pts for frame in clip.frames() if frame.pts is not None)


_CODEC_NAMES = {
    "h264": "H.264",
    "hevc": "H.265",
    "libdav1d": "AV1",
    "av1": "AV1",
    "vp8": "VP8",
    "vp9": "VP9",
    "mpeg4": "MPEG-4 Part 2",
    "mpeg2video": "MPEG-2",
    "mpeg1video": "MPEG-1",
    "mjpeg": "Motion JPEG",
    "prores": "ProRes",
    "theora": "Theora",
    "aac": "AAC",
    "mp3": "MP3",
    "mp3float": "MP3",
    "opus": "Opus",
    "vorbis": "Vorbis",
}


def codec_name(context: av.CodecContext | None) -> str:
    """Name of a codec for people; a stream in a codec FFmpeg does not know has no context."""
    if context is None:
        return "unknown codec"
    return _CODEC_NAMES.get(context.name, context.name)


def _marks_references(context: av.CodecContext) -> bool:
    """Whether no other frame of the clip is predicted from those that are not marked as references.

    So in H.264. In HEVC such a frame may serve higher temporal layers; `hvcC` (ISO/IEC 14496-15, 8.3.3.1) tells their
    number in its 22nd byte.
    """
    facts = context.extradata or b""
    one_layer = len(facts) > 21 and facts[0] == 1 and facts[21] >> 3 & 7 == 1
    return context.name == "h264" or (context.name == "hevc" and one_layer)


def _threads(pixels: int) -> int:
    """Decoder threads: each holds frames, and a reader has 2 GB in all."""
    if pixels > 9_000_000:
        return min(os.cpu_count() or 1, 2 if pixels > 2_200_000 else 4)
    return min(os.cpu_count() or 1, 2 if pixels > 2_200_000 else 4)


def _timed_by_order(container: av.container.InputContainer, stream: av.VideoStream) -> bool:
    """Whether the n-th picture shown has the n-th smallest packet time.

    AVI stores decoding order and no display times. FFmpeg works them out for MPEG-4 Part 2, not for these.
    """
    return container.format.name == "avi" and stream.codec_context.name in ("h264", "hevc")


def _packet_times(container: av.container.InputContainer, stream: av.VideoStream) -> tuple[int, ...] | None:
    """Times of shown frames from the packets alone, or None when packets do not tell."""
    times: set[int] = set()
    by_order = _timed_by_order(container, stream)
    hidden_frames = stream.codec_context.name == "vp8"
    try:
        for packet in container.demux(stream):
            if not packet.size or packet.is_discard or packet.is_corrupt:
                continue
            shown_at = packet.dts if by_order else packet.pts
            if shown_at is None:
                return None
            if hidden_frames and not bytes(packet)[0] & 0x10:
                continue  # RFC 6386, 9.1: the show_frame bit; such a frame is only a reference
            times.add(shown_at)
    except (av.error.FFmpegError, OSError):
        return None
    return tuple(sorted(times))


def _plain(words: str) -> str:
    """A decoder's words for a person."""
    return "the file is damaged there" if words.startswith("Invalid data found") else words


class Damage:
    """Gathers what went wrong while a clip was decoded, and puts it in words."""

    def __init__(self, clip: ContainerClip) -> None:
        self._clip = clip
        self._start_pts: int | None = None
        self._bad = 0
        self._bad_at_pts: int | None = None
        self._words = ""
        self._frames_since_bad = 0
        self._corrupt = 0
        self._broken = ""
        self._count = 0
        self.out_of_order = 0

    def seen(self, pts: int, corrupt: bool) -> None:
        """A frame came out."""
        if self._start_pts is None:
            self._start_pts = pts
        self._count += 1
        self._corrupt += corrupt
        self._frames_since_bad += 1
        self._last_pts = pts

    def bad_packet(self, words: str) -> None:
        """A packet could not be decoded."""
        if not self._bad:
            self._bad_at_pts = self._last_pts if self._count else None
            self._words = _plain(words)
        self._bad += 1
        self._frames_since_bad = 0

    def broken(self, words: str) -> None:
        """Nothing more can be read."""
        self._broken = _plain(words)

    def sentences(self, last_pts: int | None) -> list[str]:
        """Problems for the analyst, after the last frame."""
        if last_pts is None or self._start_pts is None:
            return []
        clock = self._clip.clock(self._start_pts)
        end = timecode(clock.seconds(last_pts))
        found = []
        if self._broken:
            found.append(f"Frames after {end} could not be decoded: {self._broken}. The frames before are used.")
        elif self._bad and self._frames_since_bad <= 1:
            found.append(f"Frames after {end} could not be decoded: {self._words}. The frames before are used.")
        elif self._bad:
            at = timecode(clock.seconds(self._bad_at_pts)) if self._bad_at_pts is not None else "the start"
            noun = "piece" if self._bad == 1 else "pieces"
            found.append(f"{self._bad} {noun} of the clip from {at} on could not be decoded: {self._words}.")
        if self._corrupt:
            found.append(f"{self._corrupt} of {self._count} frames are damaged and may show wrong pixels.")
        if self.out_of_order:
            found.append(f"{self.out_of_order} frames with times out of order were left out.")
        return found + self._cut_off(clock, last_pts, known=bool(found))

    def _cut_off(self, clock: TimeBase, last_pts: int, *, known: bool) -> list[str]:
        """A file that simply ends early raises no error; its structure still promises more.

        Args:
            clock: Of the clip.
            last_pts: Of the last frame.
            known: Damage was already reported, which explains a length below the promised one.
        """
        clip = self._clip
        end = timecode(clock.seconds(last_pts))
        if absent := missing_bytes(clip.path, clip.identity):
            return [
                f"The file is cut off: its last {absent:,} bytes are missing. "
                f"It ends at {end}; the frames before are used."
            ]
        only_pictures = clip.stream.duration or not clip.container.streams.audio
        slack_s = 1.0 if only_pictures else 5.0
        reached_s = clock.seconds(last_pts) + 1 / (clip.frame_rate or 25)
        if known or clip.declared_s is None or reached_s + max(slack_s, 0.02 * clip.declared_s) >= clip.declared_s:
            return []
        return [
            f"The file ends at {end} although its header says {timecode(clip.declared_s)}; "
            "it is probably cut off. The frames before are used."
        ]
