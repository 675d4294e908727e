"""Items of a library of known footage."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.ids import ItemId
from workbench.model.media import FileFacts, MediaKind


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is known of an item's origin; every field may be empty.

    Attributes:
        earliest_date: Earliest known publication, `PartialDate` text.
    """

    title: str = ""
    source_url: str = ""
    published_by: str = ""
    earliest_date: str = ""
    place: str = ""
    event: str = ""
    notes: str = ""
    licence: str = ""
    earlier_verdicts: str = ""


FOUND_IN_NAME = "file name"
FOUND_IN_ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class DateProposal:
    """A date found in a file's metadata or name, or in an article; no date of the item until a person takes it.

    Attributes:
        date: `PartialDate` text.
        found_in: `FOUND_IN_NAME`, `FOUND_IN_ARTICLE`, or the tag of the metadata ("EXIF DateTimeOriginal").
    """

    date: str
    found_in: str


@dataclass(frozen=True, slots=True)
class ItemTag:
    """A tag an item brought along from a case; seconds from its start, or None for the whole item."""

    tag: str
    start_s: float | None = None
    end_s: float | None = None


@dataclass(frozen=True, slots=True)
class LibraryItem:
    """A known picture or clip.

    Attributes:
        id: Stable in the library.
        sha256: Of the file.
        name: Display form of the file name.
        kind: Image or video.
        size_bytes, width_px, height_px, duration_s: None when unknown.
        provenance: See above.
        path: Where the file was when added; may be offline now.
        added_at: ISO time, UTC.
        file: What the file says of its making; empty where it says nothing, or came before this was kept.
        tags: In order of name and time.
        proposals: Dates found for it that nobody dismissed, earliest first; dismissed: those that were.
        distinct: Items a person says are not the same picture or clip as this one.
    """

    id: ItemId
    sha256: str
    name: str
    kind: MediaKind
    size_bytes: int | None
    width_px: int | None
    height_px: int | None
    duration_s: float | None
    provenance: Provenance
    path: str
    added_at: str
    file: FileFacts = field(default_factory=FileFacts)
    tags: tuple[ItemTag, ...] = ()
    proposals: tuple[DateProposal, ...] = ()
    dismissed: tuple[DateProposal, ...] = ()
    distinct: tuple[int, ...] = ()


class AddOutcome(StrEnum):
    """What became of one file given to `library add`."""

    ADDED = "added"
    ALREADY = "already"
    UNREADABLE = "unreadable"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class AddRecord:
    """Outcome for one file.

    Attributes:
        path: As given or found, display form.
        outcome: See the enum.
        reason: For unreadable and left-out files why; for known ones what became of the provenance given; for added
            ones what of the file could not be read.
    """

    path: str
    outcome: AddOutcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """A library at a glance.

    Attributes:
        path: Folder.
        library_id: Random id given at creation.
        generation: Raised by every change.
        item_count: Items it holds.
        origin: Whose copy it is, in words; empty for one that was made here.
    """

    path: str
    library_id: str
    generation: int
    item_count: int
    origin: str = ""
