"""All keyframes of media in one ZIP file with a table, written picture by picture: a case may hold more than memory."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO

from workbench.export.csv_file import ABOUT_COLUMNS, ABOUT_NAME, csv_file
from workbench.model.media import Keyframe, MediaItem, MediaKind
from workbench.review.cells import NOTE

FILE_NAME = "keyframes.zip"
INDEX_NAME = "index.csv"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_COLUMNS = (
    "File",
    "Medium",
    "Name",
    "SHA-256 of the original",
    "Seconds",
    "Time code",
    "Ticks",
    "Seconds of a tick",
    "Chosen",
    "Black, flat or a title",
    "Width",
    "Height",
    "SHA-256 of the picture",
)
_CHOSEN = {"shot": "the sharpest of its shot", "interval": "between shots", "hand": "by the analyst"}


@dataclass(frozen=True, slots=True)
class ArchivedFrame:
    """A keyframe as it goes into the archive.

    Attributes:
        medium, frame: Which.
        number: Among the keyframes of its medium, from 1.
        jpeg: The picture, pixels alone.
        width_px, height_px: Of it.
    """

    medium: MediaItem
    frame: Keyframe
    number: int
    jpeg: bytes
    width_px: int
    height_px: int


class KeyframeArchive:
    """A ZIP file being written; the same pictures in the same order give the same bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED)
        self._rows: list[list[str | int | float]] = []

    def add(self, one: ArchivedFrame) -> None:
        """Write a picture and note its row."""
        name = entry_name(one.medium, one.frame, one.number)
        self._write(name, one.jpeg)
        facts = one.medium.facts
        clock = facts.time_base if facts else None
        is_clip = one.medium.kind is MediaKind.VIDEO
        self._rows.append(
            [
                name,
                one.medium.id,
                one.medium.name,
                one.medium.sha256,
                round(one.frame.pts_s, 6) if is_clip else "",
                clock_words(one.frame.pts_s) if is_clip else "",
                one.frame.pts if is_clip else "",
                f"{clock.numerator}/{clock.denominator}" if is_clip and clock else "",
                _CHOSEN[one.frame.origin.value] if is_clip else "",
                "yes" if one.frame.flat else "no",
                one.width_px,
                one.height_px,
                hashlib.sha256(one.jpeg).hexdigest(),
            ]
        )

    def close(self, lines: Iterable[str]) -> None:
        """Write the table, beside it the lines that say where it comes from, and end the file."""
        about = [("About", line) for line in lines] + [("How texts are written", NOTE)]
        self._write(ABOUT_NAME, csv_file(ABOUT_COLUMNS, about))
        self._write(INDEX_NAME, csv_file(_COLUMNS, self._rows))
        self._zip.close()

    def abandon(self) -> None:
        """End without a table; the file is to be thrown away."""
        self._zip.close()

    def _write(self, name: str, data: bytes) -> None:
        entry = zipfile.ZipInfo(name, _FIRST_DAY)
        entry.create_system = 3
        entry.external_attr = 0o644 << 16
        self._zip.writestr(entry, data, zipfile.ZIP_STORED)


def entry_name(medium: MediaItem, frame: Keyframe, number: int) -> str:
    """`medium-3/00002_00-00-08.520.jpg`; of a picture `medium-4/00001.jpg`. Nothing of the file's own name is in it."""
    time = f"_{clock_words(frame.pts_s).replace(':', '-')}" if medium.kind is MediaKind.VIDEO else ""
    return f"medium-{medium.id}/{number:05d}{time}.jpg"


def clock_words(seconds: float) -> str:
    """`01:02:03.400`, from the first frame."""
    milliseconds = round(max(0.0, seconds) * 1000)
    whole, rest = divmod(milliseconds, 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}.{rest:03d}"
