"""What to know of the place a case lies in: network disks and folders that sync programs copy, explained."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.storage.disks import Disk, DiskKind, disk_of

HAND_OVER = (
    "Better: keep the case on a disk of this computer, and give it away with “Hand over”, which makes a closed copy."
)


@dataclass(frozen=True, slots=True)
class PlaceNote:
    """What to know of a place.

    Attributes:
        short: One sentence.
        lines: What can happen there, and what to do, in sentences.
    """

    short: str
    lines: tuple[str, ...]


def about(folder: Path) -> PlaceNote | None:
    """What to know of the place of a case; None on a disk of this computer, and where nothing can be told.

    Args:
        folder: Of the case; it need not exist yet.
    """
    return note_of(disk_of(folder))


def note_of(disk: Disk) -> PlaceNote | None:
    """What to know of a disk."""
    if disk.kind is DiskKind.SYNCED:
        return PlaceNote(
            f"This folder is kept in step with other computers by {disk.name}.",
            (
                "A sync program copies a file while it is being written, and puts an older or a second copy beside it"
                " when two computers changed it. A case can end up as two halves that way.",
                f"Whoever can see the folder at {disk.name} can see originals, notes and verdicts.",
                "Here the case is kept in a slower and safer way, and backed up every day.",
                HAND_OVER,
            ),
        )
    if disk.kind is DiskKind.NETWORK:
        return PlaceNote(
            f"This folder lies on a network disk: {disk.name}.",
            (
                "The connection can break while something is recorded, and some of these disks do not tell other "
                "computers that a case is open.",
                "One person at a time works in the case; others see its newest backup.",
                "Here the case is kept in a slower and safer way, and backed up every day.",
                HAND_OVER,
            ),
        )
    return None
