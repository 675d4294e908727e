"""Lists and tables of strangers on their way from the reader that took them apart; plain frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.hashes import Signature
from workbench.model.media import MediaKind
from workbench.model.review import VocabularyTag


@dataclass(frozen=True, slots=True)
class ListRequest:
    """Tasks of `workbench.tasks.lists`: take a file apart.

    Attributes:
        path: Of the file.
        name: How it is named in messages.
    """

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class TableRow:
    """Cells of a row, and the number of its last line."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableRows:
    """Rows that hold anything, the heading first."""

    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class WordList:
    """A list of tag words."""

    words: tuple[VocabularyTag, ...]


@dataclass(frozen=True, slots=True)
class HashItem:
    """An item of a list of hashes.

    Attributes:
        facts: Fields of `Provenance`.
    """

    sha256: str
    name: str
    kind: MediaKind
    signature: Signature
    duration_s: float | None = None
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HashLine:
    """What a line of a list of hashes holds.

    Attributes:
        line: Its number.
        item: None where the line cannot be used.
        refused: Why not.
    """

    line: int
    item: HashItem | None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class HashLines:
    """How many lines were handed out."""

    count: int
