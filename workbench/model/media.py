"""Media of a case: what they are, in what state, with what keyframes and facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.ids import KeyframeId, MediaId
from workbench.model.times import TimeBase


class MediaKind(StrEnum):
    """What a medium is, from its content."""

    IMAGE = "image"
    VIDEO = "video"  # anything with more than one picture, animations included
    AUDIO = "audio"
    UNKNOWN = "unknown"


class MediaState(StrEnum):
    """Where a medium stands. The words of the window are made from this and its matches."""

    WAITING = "waiting"  # stored, not read yet
    READY = "ready"
    UNREADABLE = "unreadable"  # see reason
    SET_ASIDE = "set-aside"  # stopped the reader twice
    MISSING = "missing"  # cited, but the file could not be had


@dataclass(frozen=True, slots=True)
class FactEntry:
    """One tag as read.

    Attributes:
        group: "EXIF", "IPTC", "XMP", "container", "video stream", "audio stream", "encoder settings", "file".
        name: Tag name as the format calls it.
        value: Text form, complete.
    """

    group: str
    name: str
    value: str


INCOMPLETE_PICTURE = "The file is incomplete"
"""How the problem begins that a reader tells of a picture of which only a part could be read."""


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """What probing told.

    Attributes:
        format_name: Container or picture format by content ("JPEG", "MP4 (H.264)").
        width_px, height_px: As displayed, rotation applied; None for audio.
        duration_s: None for stills, or when the file does not say and it could not be counted.
        frame_count: Frames decoded, None for stills.
        frame_rate: Average frames a second, None for stills.
        time_base: Clock of the video stream; None for stills.
        rotation_deg: Rotation applied for display.
        has_audio: Whether there is a sound track.
        entries: All tags as read.
        summary: Sentences for a person: capture date, place, device, last writer, or that the platform left nothing.
        captured: Capture date from the tags, ISO, or None.
        device, place, last_writer: Empty when the tags do not say.
        gps: Latitude and longitude as text "40.1234, 44.5678"; empty when absent.
        problems: What could not be read ("frames after 0:12.40 could not be decoded: ..."); shown, never hidden.
    """

    format_name: str
    width_px: int | None = None
    height_px: int | None = None
    duration_s: float | None = None
    frame_count: int | None = None
    frame_rate: float | None = None
    time_base: TimeBase | None = None
    rotation_deg: int = 0
    has_audio: bool = False
    entries: tuple[FactEntry, ...] = ()
    summary: tuple[str, ...] = ()
    captured: str | None = None
    device: str = ""
    place: str = ""
    last_writer: str = ""
    gps: str = ""
    problems: tuple[str, ...] = ()

    @property
    def is_incomplete_picture(self) -> bool:
        """Whether only part of a picture could be read, so that the rest of it is missing from every comparison."""
        return any(problem.startswith(INCOMPLETE_PICTURE) for problem in self.problems)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file says of its own making, short: what of two copies is compared. Empty where it says nothing.

    Attributes:
        made: Capture date from the tags, ISO. device, place, gps, last_writer: As in `MediaFacts`.
        encoder: Encoder or format ("MP4 (H.264)").
    """

    made: str = ""
    device: str = ""
    place: str = ""
    gps: str = ""
    last_writer: str = ""
    encoder: str = ""


_ENCODERS = (
    ("encoder settings", "user data"),
    ("video stream", "encoder"),
    ("video stream", "ENCODER"),
    ("container", "encoder"),
    ("container", "ENCODER"),
)
_LONGEST_ENCODER = 60


def file_facts(facts: MediaFacts) -> FileFacts:
    """The part of a medium's facts that says how the file was made."""
    tags = {(entry.group, entry.name): entry.value for entry in facts.entries}
    named = next((" ".join(tags[key].split()) for key in _ENCODERS if tags.get(key, "").strip()), "")
    named = " ".join(named.split(" - ")[:2])  # x264 goes on with its licence and every setting
    if len(named) > _LONGEST_ENCODER:
        named = named[: _LONGEST_ENCODER - 1].rstrip() + "…"
    return FileFacts(
        made=facts.captured or "",
        device=facts.device,
        place=facts.place,
        gps=facts.gps,
        last_writer=facts.last_writer,
        encoder=", ".join(part for part in (facts.format_name, named) if part),
    )


@dataclass(frozen=True, slots=True)
class Shot:
    """A run of frames between two transitions.

    Attributes:
        start_pts, end_pts: First and last frame, inclusive, in ticks of the medium's clock.
        transition: How it begins: "start", "cut", "fade", "dissolve", "wipe".
    """

    start_pts: int
    end_pts: int
    transition: str = "cut"


def cut_times_s(facts: MediaFacts | None, shots: Sequence[Shot]) -> tuple[float, ...]:
    """When the pictures change at once, in seconds from the first frame; the end of the clip is not among them."""
    if facts is None or facts.time_base is None:
        return ()
    clock = facts.time_base
    return tuple(clock.seconds(shot.start_pts) for shot in shots[1:] if shot.transition == "cut")


class KeyframeOrigin(StrEnum):
    """Why a keyframe was chosen."""

    SHOT = "shot"  # the sharpest of its shot
    INTERVAL = "interval"  # one at least every 10 s, and what else its shot comes to show
    HAND = "hand"  # by the analyst


@dataclass(frozen=True, slots=True)
class Keyframe:
    """A picture chosen for a shot, addressed by presentation time.

    Attributes:
        id: Stable in the case; 0 before it is stored.
        media_id: Its medium.
        pts: Presentation time stamp in ticks of the medium's clock; 0 for a still.
        pts_s: Seconds from the first frame.
        origin: Why it was chosen.
        flat: True for black, flat or title frames, which are kept out of matching.
        quality: PDQ quality 0-100.
        sharpness: Variance of the Laplacian of the 64 px thumb; for choosing only.
    """

    id: KeyframeId
    media_id: MediaId
    pts: int
    pts_s: float
    origin: KeyframeOrigin
    flat: bool = False
    quality: int = 0
    sharpness: float = 0.0


@dataclass(frozen=True, slots=True)
class MediaItem:
    """One medium of a case.

    Attributes:
        id: Stable in the case.
        sha256: Of the original, hex; empty while the file is missing.
        name: Display form of the original name (escapes for what cannot be shown).
        size_bytes: None while missing.
        kind, state: See the enums.
        reason: Why it is unreadable, set aside or missing; else empty.
        advice: What the analyst can do about it; else empty.
        source_url: Where it was had or is cited from; may be empty.
        added_at: ISO time, UTC.
        added_by: Who.
        facts: None until read.
        caption: As given by the article.
    """

    id: MediaId
    sha256: str
    name: str
    size_bytes: int | None
    kind: MediaKind
    state: MediaState
    reason: str = ""
    advice: str = ""
    source_url: str = ""
    added_at: str = ""
    added_by: str = ""
    facts: MediaFacts | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded or raw picture handed from a worker.

    Attributes:
        width_px, height_px: Size.
        format: "jpeg" (encoded) or "bgra" (raw, 4 bytes a pixel, rows without padding).
        data: The bytes.
        pts: Which frame, in ticks; 0 for stills.
    """

    width_px: int
    height_px: int
    format: str
    data: bytes = field(repr=False)
    pts: int = 0
