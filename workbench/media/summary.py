"""What tags say about a medium, in words: when, where, with what, and which program wrote the file last.

Tags are written by whoever had the file last and are easily changed: the sentences say what stands in the file, never
that it is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.media import FactEntry

NOTHING_LEFT = "No capture date, place or device is left in the file."

_CAPTURE_DATE = (
    ("EXIF", "DateTimeOriginal"),
    ("EXIF", "DateTimeDigitized"),
    ("container", "com.apple.quicktime.creationdate"),
    ("XMP", "exif:DateTimeOriginal"),
    ("XMP", "photoshop:DateCreated"),
    ("IPTC", "DateCreated"),
    ("XMP", "xmp:CreateDate"),
    ("PNG text", "Creation Time"),
    ("container", "date"),
    ("container", "creation_time"),
    ("video stream", "creation_time"),
)
_WEAK_DATES = {"creation_time", "date"}
_MAKE = (("EXIF", "Make"), ("container", "com.apple.quicktime.make"), ("container", "make"), ("XMP", "tiff:Make"),
         ("container", "com.android.manufacturer"))  # fmt: skip
_MODEL = (("EXIF", "Model"), ("container", "com.apple.quicktime.model"), ("container", "model"), ("XMP", "tiff:Model"),
          ("container", "com.android.model"))  # fmt: skip
_CITY = (("IPTC", "Sub-location"), ("IPTC", "City"), ("IPTC", "Province-State"), ("IPTC", "Country"))
_XMP_CITY = (("XMP", "Iptc4xmpCore:Location"), ("XMP", "photoshop:City"), ("XMP", "photoshop:State"),
             ("XMP", "photoshop:Country"))  # fmt: skip
_ISO6709 = (("container", "com.apple.quicktime.location.ISO6709"), ("container", "location"),
            ("container", "location-eng"))  # fmt: skip
_SOFTWARE = (
    ("EXIF", "Software"),
    ("XMP", "xmp:CreatorTool"),
    ("EXIF", "ProcessingSoftware"),
    ("PNG text", "Software"),
    ("JPEG", "writer"),
    ("IPTC", "OriginatingProgram"),
    ("container", "com.apple.quicktime.software"),
    ("container", "software"),
    ("container", "encoding_tool"),
    ("container", "encoder"),
    ("container", "ENCODER"),
    ("container", "muxing_app"),
    ("video stream", "encoder"),
    ("video stream", "ENCODER"),
    ("encoder settings", "user data"),
    ("comment", "comment"),
)


@dataclass(frozen=True, slots=True)
class Summary:
    """What the tags say; empty where they say nothing. See `MediaFacts` for the fields."""

    sentences: tuple[str, ...]
    captured: str | None
    device: str
    place: str
    gps: str
    last_writer: str


def summarise(entries: Iterable[FactEntry]) -> Summary:
    """Put the tags that matter for verification in words."""
    tags = {(entry.group, entry.name): entry.value for entry in reversed(list(entries))}
    captured, captured_sentence = _captured(tags)
    gps = _gps(tags)
    place = _place(tags)
    device = _device(tags)
    writer = _last_writer(tags)
    sentences = [captured_sentence] if captured_sentence else []
    if place or gps:
        sentences.append(f"Place in the file: {', '.join(part for part in (place, gps) if part)}.")
    if device:
        sentences.append(f"Device in the file: {device}.")
    if not (captured or place or gps or device):
        sentences.append(NOTHING_LEFT)
    if writer:
        sentences.append(f"Last written by {writer}.")
    return Summary(tuple(sentences), captured, device, place, gps, writer)


def _first(tags: dict[tuple[str, str], str], keys: Iterable[tuple[str, str]]) -> str:
    return next((tags[key].strip() for key in keys if tags.get(key, "").strip()), "")


_DATE = re.compile(
    r"(\d{4})[:\-/.]?(\d{2})[:\-/.]?(\d{2})"
    r"(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?"
)


def iso_date(text: str) -> str | None:
    """`2016:04:03 14:22:10` or `20160403` as `2016-04-03T14:22:10`, with the zone if there is one.

    Returns:
        None when there is no plausible date (zeros, 1904 and 1970 are what writers leave when they know none).
    """
    found = _DATE.match(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    if not (1990 <= int(year) <= 2100 and 1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    date = f"{year}-{month}-{day}"
    if hour is None:
        return date
    return f"{date}T{hour}:{minute}:{second or '00'}{'Z' if zone == 'UTC' else zone or ''}"


def holds_date(one: FactEntry) -> bool:
    """Whether a tag can say when a picture or clip was made."""
    return (one.group, one.name) in _CAPTURE_DATE


def dates_told(entries: Iterable[FactEntry]) -> tuple[tuple[str, str], ...]:
    """Days told by tags, as (`2016-04-03`, tag), the most telling tag first and each day once."""
    tags = {(entry.group, entry.name): entry.value for entry in entries}
    found: dict[str, str] = {}
    for key in _CAPTURE_DATE:
        if date := iso_date(tags.get(key, "")):
            found.setdefault(date[:10], " ".join(key))
    return tuple(found.items())


def _captured(tags: dict[tuple[str, str], str]) -> tuple[str | None, str]:
    for key in _CAPTURE_DATE:
        date = iso_date(tags.get(key, ""))
        if date is None:
            continue
        if key[1] == "DateTimeOriginal" and "T" in date:
            date += tags.get(("EXIF", "OffsetTimeOriginal"), "")
        if key[1] in _WEAK_DATES:
            return date, f"The clip was created {_date_words(date)} by the clock of the program that wrote it."
        return date, f"Captured {_date_words(date)} by the clock of the device."
    return None, ""


def _date_words(date: str) -> str:
    day, _, clock = date.partition("T")
    if not clock:
        return f"on {day}"
    zone = clock[8:]
    words = {"": "time zone not stated", "Z": "UTC"}.get(zone, f"UTC{zone}")
    return f"on {day} at {clock[:8]} ({words})"


def _device(tags: dict[tuple[str, str], str]) -> str:
    make, model = _first(tags, _MAKE), _first(tags, _MODEL)
    return model if make and model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _place(tags: dict[tuple[str, str], str]) -> str:
    for names in (_CITY, _XMP_CITY):
        parts = [tags[key].strip() for key in names if tags.get(key, "").strip()]
        if parts:
            return ", ".join(parts)
    return ""


def _gps(tags: dict[tuple[str, str], str]) -> str:
    latitude = _degrees(tags.get(("EXIF GPS", "GPSLatitude"), ""), tags.get(("EXIF GPS", "GPSLatitudeRef"), ""))
    longitude = _degrees(tags.get(("EXIF GPS", "GPSLongitude"), ""), tags.get(("EXIF GPS", "GPSLongitudeRef"), ""))
    if latitude is None or longitude is None:
        latitude, longitude = _from_iso6709(_first(tags, _ISO6709))
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return ""
    if abs(latitude) > 90 or abs(longitude) > 180:
        return ""
    return f"{latitude:.5f}, {longitude:.5f}"


def _degrees(text: str, reference: str) -> float | None:
    """Degrees, minutes, seconds as `as_text` writes them: `40, 7.5 (15/2), 0`."""
    parts = re.findall(r"(-?\d+(?:\.\d+)?)(?: \([^)]*\))?(?:, |$)", text)
    if not parts:
        return None
    value = sum(float(part) / 60.0**power for power, part in enumerate(parts[:3]))
    return -value if reference.strip().upper() in ("S", "W") else value


def _from_iso6709(text: str) -> tuple[float | None, float | None]:
    """ISO 6709 in degrees, the form phones write: `+40.1234+044.5678+1000.0/`."""
    found = re.match(r"([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)", text)
    return (float(found[1]), float(found[2])) if found else (None, None)


_WRITER_PATTERNS: tuple[tuple[str, str], ...] = (
    (r"Lav[fc](\d[\d.]*)", "FFmpeg ({1})"),
    (r"x264 - core (\d+)", "the x264 encoder (core {0})"),
    (r"x265[^0-9]*([\d.]+)", "the x265 encoder ({0})"),
    (r"HandBrake ([\d.]+)", "HandBrake {0}"),
)
_PLATFORM_HANDLERS: tuple[tuple[str, str], ...] = (
    ("Vimeo", "Vimeo"),
    ("ISO Media file produced by Google", "Google (YouTube or Drive)"),
    ("Twitter-vork", "Twitter"),
    ("Core Media", "Apple software"),
    ("GPAC", "GPAC (MP4Box)"),
    ("Bento4", "Bento4"),
    ("Telegram", "Telegram"),
)


def _last_writer(tags: dict[tuple[str, str], str]) -> str:
    """The program that wrote the file last, as far as it left its name; not the author."""
    handlers = " ".join(value for (_, name), value in tags.items() if name in ("handler_name", "HANDLER_NAME"))
    for mark, words in _PLATFORM_HANDLERS:
        if mark in handlers:
            return f"{words} (handler name “{mark}”)"
    for key in _SOFTWARE:
        text = tags.get(key, "").strip()
        if not text or (key[0] == "comment" and not _names_program(text)):
            continue
        for pattern, words in _WRITER_PATTERNS:
            if found := re.search(pattern, text):
                return words.format(found[1], found[0])
        if key[0] != "encoder settings":
            return text.splitlines()[0][:120]
    return ""


def _names_program(comment: str) -> bool:
    return bool(
        re.search(r"created with|creator|gimp|paint|ffmpeg|lavc|software|gd-jpeg|optimi[sz]ed by", comment, re.I)
    )
