"""What every kind of container can do: give the article, and the bytes of a part again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from workbench.articles.containers.shelf import Found, Shelf, with_parts
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import Article, ContainerFacts

PIECE_BYTES = 1 << 20
MOST_PART_BYTES = 8 << 30
"""Largest medium taken out of a container."""


class Source(Protocol):
    """A file that holds an article and perhaps its media."""

    def article(self, progress: Progress, page: str = "") -> Article:
        """Read the article.

        Args:
            page: Address of the page that is wanted, of a container of several.

        Raises:
            UnreadableError: There is none in it.
        """

    def pieces(self, locators: tuple[str, ...], progress: Progress) -> Iterator[tuple[int, bytes | str]]:
        """The bytes of parts, in pieces, each with its index in `locators`; in the order of the file.

        A text instead of bytes says why a part cannot be had, or not to its end.

        Raises:
            UnreadableError: The file is not the one that was read.
        """

    def close(self) -> None:
        """Close what is open."""


class Unopened:
    """For sources that hold no file open."""

    def close(self) -> None:
        """Nothing is open."""


def whole_file(path: Path, name: str, most_bytes: int, what: str) -> bytes:
    """A file's content.

    Raises:
        UnreadableError: Missing, not permitted, no file, or larger than a reader can hold.
    """
    try:
        size = path.stat().st_size
        if size > most_bytes:
            raise UnreadableError(
                name,
                f"the file has {size / 1e6:,.0f} MB; {what} are read up to {most_bytes / 1e6:,.0f} MB",
                advice="Save the page without its pictures, or its text alone, and add the media as files.",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableError(name, "there is no such file", advice="Check the path.") from error
    except PermissionError as error:
        raise UnreadableError(
            name, "reading it is not permitted", advice="Change its permissions or copy it."
        ) from error
    except (OSError, ValueError, MemoryError) as error:
        raise UnreadableError(
            name, f"the system could not read it ({error})", advice="Copy it to a local disk."
        ) from error


def measured(source: Source, parts: list[Found], progress: Progress) -> dict[str, tuple[int, str] | str]:
    """Size and SHA-256 of parts by locator; or why a part cannot be had."""
    digests = [hashlib.sha256() for _ in parts]
    sizes = [0] * len(parts)
    reasons = [""] * len(parts)
    for index, piece in source.pieces(tuple(part.locator for part in parts), progress):
        if isinstance(piece, str):
            reasons[index] = piece
            continue
        digests[index].update(piece)
        sizes[index] += len(piece)
    found: dict[str, tuple[int, str] | str] = {}
    for part, size, digest, reason in zip(parts, sizes, digests, reasons, strict=True):
        found[part.locator] = reason or ((size, digest.hexdigest()) if size else "it is empty")
    return found


def finished(article: Article, shelf: Shelf, source: Source, facts: ContainerFacts, progress: Progress) -> Article:
    """The article with its parts and what is known of its container."""
    joined, lost = with_parts(article, shelf, lambda parts: measured(source, parts, progress))
    return replace(joined, container=replace(facts, notes=(*facts.notes, *lost)))


def in_pieces(index: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    """A part that is whole in memory, as `Source.pieces` gives it."""
    view = memoryview(data)
    for start in range(0, len(data), PIECE_BYTES):
        yield index, bytes(view[start : start + PIECE_BYTES])
