"""Reads one picture, clip or sound once: facts, shots, keyframes, thumbnails and the signature for matching.

A clip is decoded in one pass. Every frame gives a 64 x 64 thumb (shots, sharpness, codes); a few times a second
(`RATE_HZ`) one of 256 pixels (border-trimmed and centre codes); of each half second the sharpest is kept small until
its shot ends.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import av
import cv2
import numpy as np
import numpy.typing as npt

from workbench.errors import Cancelled, UnreadableError
from workbench.hashing import pdq
from workbench.hashing.flatness import is_flat
from workbench.hashing.signature import RATE_HZ, Parts, VideoSignatureBuilder, picture_signature
from workbench.jobs import Kept, Progress, ProgressReport
from workbench.keyframes.choosing import Chosen, KeyframeChooser, KeyframePlan
from workbench.keyframes.shots import ShotTracker
from workbench.media import stills, thumbnails
from workbench.media.animation import AnimationClip
from workbench.media.clips import Clip, ContainerClip, codec_name, open_container, picture_stream
from workbench.media.container_tags import container_tags, first_frame_tags
from workbench.media.opening import open_clip
from workbench.media.picture_tags import picture_tags
from workbench.media.scaling import HASH_SIDE_PX, Pixels, Scaler, plane, planes, turned
from workbench.media.sniff import Family, Identity, identify
from workbench.media.summary import holds_date, summarise
from workbench.model.ids import KeyframeId, MediaId
from workbench.model.media import FactEntry, Keyframe, KeyframeOrigin, MediaFacts, MediaKind, Shot
from workbench.model.plain import Plain
from workbench.model.times import LONGEST_CLIP_S, TimeBase
from workbench.model.work import IntakeRequest, IntakeResult, SeveralRequest, SeveralResult, Thumb
from workbench.tasks import unfinished

_SAMPLE_PX = 256
_LEAST_RECORDS = 3
_PROBE_FRAMES = 32
_LONGEST_HOLD_SAMPLES = round(30 * RATE_HZ)
"""A picture held longer than 30 s is sampled for 30 s: broken clocks jump by hours."""
_SAME_LEVELS, _LIKE_LEVELS = 1.0, 6.0
_JUDGED_FOR_SAMPLES = round(0.5 * RATE_HZ)
_TYPICAL_RATE = 25.0
_SHORTEST_FRAME_S, _LONGEST_FRAME_S = 0.001, 10.0
"""Lengths of a last frame that are believed."""


def run(request: IntakeRequest, progress: Progress) -> IntakeResult:
    """Read a medium.

    Raises:
        UnreadableError: Nothing of it can be used; the reason says why.
        Cancelled: The analyst stopped it.
    """
    identity = identify(request.path, request.name)
    if identity.family is Family.PICTURE:
        return _read_still(request, identity, progress)
    if identity.family is Family.CONTAINER and (sound := _read_sound(request, identity)) is not None:
        return sound
    left = unfinished.read(request.unfinished, _pass_key(request)) if request.unfinished else None
    if left is not None:
        with open_clip(request.path, request.name, identity, thrifty=True) as clip:
            if (result := _ClipPass(request, identity, clip, progress).go_on(left)) is not None:
                return result
    with open_clip(request.path, request.name, identity, thrifty=True) as clip:
        return _ClipPass(request, identity, clip, progress).run()


def _pass_key(request: IntakeRequest) -> Plain:
    """What must be the same for one pass to go on where another stopped."""
    size_bytes = os.stat(request.path).st_size  # noqa: PTH116 - the path may hold any bytes
    return [unfinished.code_version(), size_bytes, request.thumb_px, request.want_thumbs, request.keep_every_s]


def run_several(request: SeveralRequest, progress: Progress) -> SeveralResult:
    """Read several small files; one that cannot be read does not stop the others.

    Raises:
        Cancelled: The analyst stopped it.
    """
    results: list[IntakeResult | None] = []
    for number, one in enumerate(request.requests):
        progress.update(number, len(request.requests), f"Reading {one.name}", "files")
        try:
            results.append(run(one, _passed_on(progress, number, len(request.requests))))
        except UnreadableError:
            results.append(None)
    return SeveralResult(tuple(results))


def _passed_on(progress: Progress, number: int, total: int) -> Progress:
    """For one of several files: signs of life and the wish to stop are passed on, not how far the file is."""

    def report(_state: ProgressReport) -> None:
        progress.update(number, total, "Reading", "files")

    def asked() -> bool:
        try:
            progress.check()
        except Cancelled:
            return True
        return False

    return Progress(report, asked)


def _name_entries(request: IntakeRequest, identity: Identity) -> tuple[FactEntry, ...]:
    ending = request.name.rpartition(".")[2].lower() if "." in request.name else ""
    if not ending or ending in identity.extensions or len(ending) > 5:
        return ()
    return (FactEntry("file", "name and content", f"The name ends in .{ending}, the content is {identity.label}."),)


def _read_still(request: IntakeRequest, identity: Identity, progress: Progress) -> IntakeResult:
    progress.update(0, 1, "Reading the picture")
    with stills.opened(request.path, request.name, identity) as image:
        still = stills.decoded(image, request.path, request.name, identity, stills.MATCHING_SIDE_PX)
        tags, tag_problems = picture_tags(image) if request.want_tags or request.want_dates else ((), ())
    progress.check()
    grey = still.grey
    parts = Parts(grey)
    signature = picture_signature(
        grey, still.rgb, parts=parts, with_features=request.with_features, image_hashes=request.image_hashes
    )
    thumbs = (_thumb(0, still.rgb, request.thumb_px),) if request.want_thumbs else ()
    if not request.want_tags:
        size = MediaFacts(
            identity.label,
            still.width_px,
            still.height_px,
            entries=tuple(one for one in tags if holds_date(one)),
            problems=still.problems,
        )
        progress.update(1, 1, "Reading the picture")
        return IntakeResult(MediaKind.IMAGE, size, (), (), thumbs, signature)
    small = parts.whole()
    flat = not any(signature.views[0].qualities)
    keyframe = Keyframe(
        KeyframeId(0), MediaId(0), 0, 0.0, KeyframeOrigin.SHOT, flat, _quality(small), _sharpness(small)
    )
    entries = (*_name_entries(request, identity), *tags)
    told = summarise(entries)
    facts = MediaFacts(
        format_name=identity.label,
        width_px=still.width_px,
        height_px=still.height_px,
        rotation_deg={3: 180, 4: 180, 5: 270, 6: 270, 7: 90, 8: 90}.get(still.orientation, 0),
        entries=entries,
        summary=told.sentences,
        captured=told.captured,
        device=told.device,
        place=told.place,
        last_writer=told.last_writer,
        gps=told.gps,
        problems=(*still.problems, *tag_problems),
    )
    progress.update(1, 1, "Reading the picture")
    return IntakeResult(MediaKind.IMAGE, facts, (), (keyframe,), thumbs, signature)


def _quality(small: npt.NDArray[Any]) -> int:
    return int(pdq.qualities(small[None].astype(np.float32))[0])


def _sharpness(small: npt.NDArray[np.float32]) -> float:
    return float(cv2.Laplacian(small, cv2.CV_32F).var())


def _thumb(pts: int, rgb: Pixels, side_px: int) -> Thumb:
    picture = thumbnails.fitted(thumbnails.halved(rgb, side_px), side_px, side_px)
    return Thumb(pts, thumbnails.jpeg(picture), thumbnails.jpeg(thumbnails.masked(picture)))


def _read_sound(request: IntakeRequest, identity: Identity) -> IntakeResult | None:
    """Facts of a file that has sound and no moving pictures; None for a clip."""
    with open_container(request.path, request.name, identity) as container:
        if any(stream.type == "video" for stream in container.streams) and picture_stream(container) is not None:
            return None
        if not container.streams.audio:
            return None
        entries = (*_name_entries(request, identity), *container_tags(container))
        told = summarise(entries)
        facts = MediaFacts(
            format_name=f"{identity.label} ({codec_name(container.streams.audio[0].codec_context)}, sound only)",
            duration_s=container.duration / av.time_base if container.duration else None,
            has_audio=True,
            entries=entries,
            summary=told.sentences,
            captured=told.captured,
            device=told.device,
            place=told.place,
            last_writer=told.last_writer,
            gps=told.gps,
        )
    return IntakeResult(MediaKind.AUDIO, facts, (), (), (), None)


class _Sampler:
    """Feeds the signature with the frame shown at each tick of `RATE_HZ`, however unevenly frames come."""

    def __init__(self, builder: VideoSignatureBuilder) -> None:
        self._builder = builder
        self._scaler: Scaler | None = None
        self._size = (0, 0)
        self._number = 0
        self._held: tuple[av.VideoFrame, Pixels] | None = None
        self._judged: tuple[Pixels, int, bool] | None = None

    def add(self, frame: av.VideoFrame, time_s: float, luma: Pixels) -> None:
        """A frame begins to be shown; samples due before it show the one before."""
        self._sample_until(time_s - 0.001)
        self._held = (frame, luma)

    def finish(self, last_s: float) -> None:
        """The last frame is the one shown now."""
        self._sample_until(last_s + 0.001)

    def _sample_until(self, time_s: float) -> None:
        due = int(time_s * RATE_HZ) + 1 if time_s >= 0 else 0
        if self._held is None or due <= self._number:
            return
        frame, luma = self._held
        grey = turned(plane(self._scaled(frame)), frame.rotation)
        upright = turned(luma, frame.rotation)
        flat = self._is_flat(luma, grey)
        for number in range(self._number, min(due, self._number + _LONGEST_HOLD_SAMPLES)):
            self._builder.add(round(number * 1_000_000 / RATE_HZ), upright, grey, flat)
        self._number = due

    def _is_flat(self, luma: Pixels, grey: Pixels) -> bool:
        """Whether a sample is flat; one like the last, or soon after and much like it, shares its answer."""
        if self._judged is not None:
            earlier, number, flat = self._judged
            levels = _LIKE_LEVELS if self._number - number < _JUDGED_FOR_SAMPLES else _SAME_LEVELS
            if float(cv2.norm(luma, earlier, cv2.NORM_L1)) <= levels * luma.size:
                return flat
        flat = is_flat(grey, glance=luma.astype(np.float32))
        self._judged = (luma, self._number, flat)
        return flat

    def _scaled(self, frame: av.VideoFrame) -> av.VideoFrame:
        if self._scaler is None or self._size != (frame.width, frame.height):
            self._size = (frame.width, frame.height)
            size = thumbnails.fitted_size(frame.width, frame.height, _SAMPLE_PX, _SAMPLE_PX)
            self._scaler = Scaler(*size, "gray")
        return self._scaler(frame)


class _ClipPass:
    """The one decoding pass over a clip."""

    def __init__(self, request: IntakeRequest, identity: Identity, clip: Clip, progress: Progress) -> None:
        self._request = request
        self._identity = identity
        self._clip = clip
        self._progress = progress
        self._builder = VideoSignatureBuilder(RATE_HZ)
        self._sampler = _Sampler(self._builder)
        self._small = Scaler(HASH_SIDE_PX, HASH_SIDE_PX, "yuv420p")
        self._chooser = KeyframeChooser(self._reduced)
        self._plan = KeyframePlan(self._chooser)
        self._tracker: ShotTracker | None = None
        self._clock: TimeBase | None = None
        self._size: tuple[int, int] | None = None
        self._rotation = 0
        self._first_tags: tuple[FactEntry, ...] = ()
        self._waiting: list[tuple[int, Pixels, Pixels, Pixels]] = []
        self._shots: list[Shot] = []
        self._keyframes: list[Keyframe] = []
        self._thumbs: list[Thumb] = []
        self._reducer: Scaler | None = None
        self._reducer_size = (0, 0)
        self._to_rgb: dict[tuple[int, int], Scaler] = {}
        self._count = 0
        self._last_pts = 0
        self._last_step = 0
        self._last_duration = 0
        self._recorder = unfinished.Recorder((Clip, Scaler, Progress, IntakeRequest, Identity, unfinished.Recorder))
        self._recorded_bytes = 0
        self._record_at_s = request.keep_every_s
        length_s = clip.declared_s or 0.0
        self._records = bool(request.unfinished) and not 0 < length_s < _LEAST_RECORDS * request.keep_every_s

    def run(self) -> IntakeResult:
        """Decode and put together."""
        return self._rest(self._clip.frames())

    def go_on(self, left: unfinished.Left) -> IntakeResult | None:
        """Go on where a pass was stopped; None where the file does not give the same frames again."""
        needed = left.frames()
        last_pts = max(name[0] for name in needed)
        frames = self._clip.frames(min(name[0] for name in needed))
        again: dict[unfinished.FrameName, av.VideoFrame] = {}
        for frame in frames:
            self._progress.check()
            again |= self._as_needed(frame, needed)
            if (frame.pts or 0) >= last_pts:
                break
        if again.keys() != needed:
            return None
        restorer = unfinished.Restorer(left, again.__getitem__)
        restorer.restore({"pass": self, "damage": self._clip.damage})
        for place, items in restorer.grown.items():
            self._recorder.remember(place, items)
        self._to_rgb = {}
        self._recorded_bytes = left.size_bytes
        return self._rest(frames)

    def _as_needed(
        self, frame: av.VideoFrame, needed: set[unfinished.FrameName]
    ) -> dict[unfinished.FrameName, av.VideoFrame]:
        own = unfinished.frame_name(frame)
        return {name: frame if name == own else self._reduced(frame) for name in needed if name[0] == frame.pts}

    def _record(self) -> None:
        """Hand out what was found so far, every few minutes of the clip."""
        if self._clock is None or not self._records or self._clock.seconds(self._last_pts) < self._record_at_s:
            return
        self._record_at_s = self._clock.seconds(self._last_pts) + self._request.keep_every_s
        record = self._recorder.record({"pass": self, "damage": self._clip.damage}, _pass_key(self._request))
        self._progress.keep(Kept(self._recorded_bytes, record))
        self._recorded_bytes += len(record)

    def _rest(self, frames: Iterator[av.VideoFrame]) -> IntakeResult:
        for frame in frames:
            self._take(frame)
            self._record()
            self._progress.update(self._count, self._total(), "Reading frames", "frames")
        if self._clock is None:
            raise UnreadableError(
                self._request.name,
                "none of its pictures could be decoded",
                advice="Download or copy it again; an encrypted clip looks like this too.",
            )
        self._finish_shots(self._clock)
        self._progress.check()
        facts = self._facts(self._clock)
        signature = self._builder.finish(facts.duration_s or 0.0)
        thumbs = tuple(self._thumbs)
        return IntakeResult(MediaKind.VIDEO, facts, tuple(self._shots), tuple(self._keyframes), thumbs, signature)

    def _total(self) -> int | None:
        """Frames promised, raised when the file holds more; None when it does not say."""
        hint = self._clip.frame_count_hint
        return None if hint is None else max(hint, self._count + 1)

    def _take(self, frame: av.VideoFrame) -> None:
        pts = frame.pts or 0
        if self._clock is None:
            self._clock = self._clip.clock(pts)
            self._size = self._clip.displayed_size(frame)
            self._rotation = frame.rotation
            self._first_tags = first_frame_tags(frame)
        else:
            self._last_step = pts - self._last_pts
        time_s = self._clock.seconds(pts)
        small = self._small(frame)
        luma, blue, red = planes(small)
        self._count += 1
        self._last_pts = pts
        self._last_duration = frame.duration or 0
        self._sampler.add(frame, time_s, luma)
        self._chooser.add(frame, time_s, luma)
        self._track(pts, luma, blue, red)

    def _track(self, pts: int, luma: Pixels, blue: Pixels, red: Pixels) -> None:
        """Shots need the frame rate, which is measured on the first frames: headers lie about it."""
        if self._tracker is None:
            self._waiting.append((pts, luma, blue, red))
            if len(self._waiting) >= _PROBE_FRAMES:
                self._start_tracking()
            return
        self._shots_ended(self._tracker.add(pts, luma, blue, red))

    def _start_tracking(self) -> None:
        steps = np.diff([pts for pts, *_ in self._waiting])
        step_s = float(np.median(steps)) * float(self._clip.time_base) if len(steps) else 0.0
        self._tracker = ShotTracker(1 / step_s if step_s > 0 else _TYPICAL_RATE)
        for pts, luma, blue, red in self._waiting:
            self._shots_ended(self._tracker.add(pts, luma, blue, red))
        self._waiting.clear()

    def _shots_ended(self, shots: list[Shot]) -> None:
        if self._tracker is None or self._clock is None:
            return
        self._close(shots, self._tracker.open_pts)
        self._keep(self._plan.reached(self._clock.seconds(self._tracker.certain_until_pts)))

    def _close(self, shots: list[Shot], end_pts: int) -> None:
        """Shots in a row are finished; the last of them ends at `end_pts` (exclusive)."""
        if self._clock is None:
            return
        for number, shot in enumerate(shots):
            next_pts = shots[number + 1].start_pts if number + 1 < len(shots) else end_pts
            self._shots.append(shot)
            self._keep(self._plan.shot_ends(self._clock.seconds(next_pts)))

    def _finish_shots(self, clock: TimeBase) -> None:
        if self._tracker is None:
            self._start_tracking()
        if self._tracker is not None:
            self._sampler.finish(clock.seconds(self._last_pts))
            self._close(self._tracker.finish(), self._end_pts())

    def _end_pts(self) -> int:
        """When the last frame stops being shown: as long after it as it says, or as it came after the one before."""
        said_s = self._last_duration * self._clip.time_base
        if _SHORTEST_FRAME_S <= said_s <= _LONGEST_FRAME_S:
            return self._last_pts + self._last_duration
        if self._last_step:
            return self._last_pts + self._last_step
        promised_s = self._clip.declared_s or 0.0
        if not 0 < promised_s <= LONGEST_CLIP_S:
            promised_s = 1 / _TYPICAL_RATE
        return self._last_pts + max(1, round(promised_s / self._clip.time_base))

    def _reduced(self, frame: av.VideoFrame) -> av.VideoFrame:
        """A frame at thumbnail size as 4:2:0, displayed shape but not turned."""
        width, height = self._clip.displayed_size(frame)
        if round(frame.rotation / 90) % 2:
            width, height = height, width
        size = thumbnails.fitted_size(width, height, self._request.thumb_px, self._request.thumb_px)
        if self._reducer is None or self._reducer_size != size:
            self._reducer = Scaler(*size, "yuv420p")
            self._reducer_size = size
        return self._reducer(frame)

    def _keep(self, chosen: list[Chosen]) -> None:
        """Record keyframes: their thumbnail, their local features."""
        if self._clock is None:
            return
        for item in chosen:
            candidate = item.candidate
            self._keyframes.append(
                Keyframe(
                    KeyframeId(0), MediaId(0), candidate.pts, candidate.time_s, item.origin, item.flat,
                    _quality(candidate.luma), candidate.sharpness,
                )
            )  # fmt: skip
            if not item.flat:
                grey = turned(plane(candidate.frame), candidate.rotation_deg)
                self._builder.add_keyframe(round(candidate.time_s * 1_000_000), grey)
            if self._request.want_thumbs:
                rgb = turned(self._rgb(candidate.frame), candidate.rotation_deg)
                self._thumbs.append(_thumb(candidate.pts, rgb, self._request.thumb_px))

    def _rgb(self, frame: av.VideoFrame) -> Pixels:
        size = (frame.width, frame.height)
        if size not in self._to_rgb:
            self._to_rgb = {size: Scaler(*size, "rgb24")}
        return plane(self._to_rgb[size](frame), channels=3)

    def _facts(self, clock: TimeBase) -> MediaFacts:
        clip = self._clip
        problems: tuple[str, ...] = ()
        tags: tuple[FactEntry, ...] = ()
        name, has_audio = self._identity.label, False
        if isinstance(clip, ContainerClip):
            tags = container_tags(clip.container)
            name = f"{name} ({codec_name(clip.stream.codec_context)})"
            has_audio = bool(clip.container.streams.audio)
        elif isinstance(clip, AnimationClip):
            tags, problems = picture_tags(clip.image)
        entries = (*_name_entries(self._request, self._identity), *tags, *self._first_tags)
        told = summarise(entries)
        duration_s = clock.seconds(self._end_pts())
        width, height = self._size or (0, 0)
        return MediaFacts(
            format_name=name,
            width_px=width,
            height_px=height,
            duration_s=duration_s,
            frame_count=self._count,
            frame_rate=self._count / duration_s if self._count > 1 and duration_s > 0 else None,
            time_base=clock,
            rotation_deg=self._rotation % 360,
            has_audio=has_audio,
            entries=entries,
            summary=told.sentences,
            captured=told.captured,
            device=told.device,
            place=told.place,
            last_writer=told.last_writer,
            gps=told.gps,
            problems=(*clip.problems, *problems),
        )
