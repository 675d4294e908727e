"""Which pages there are, in the order they are read in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together.

    Attributes:
        title: Heading in the contents.
        pages: Markdown files, from docs/.
    """

    title: str
    pages: tuple[str, ...]


CHAPTERS = (
    Chapter(
        "For analysts",
        (
            "guide/first-case.md",
            "guide/article.md",
            "guide/fetching.md",
            "guide/media.md",
            "guide/search.md",
            "guide/review.md",
            "guide/tagging.md",
            "guide/verdict.md",
            "guide/export.md",
            "guide/library.md",
            "guide/care.md",
            "guide/keeping.md",
            "guide/shortcuts.md",
            "guide/messages.md",
            "guide/glossary.md",
            "method.md",
        ),
    ),
    Chapter("For those who install it", ("admin.md", "commands.md", "report-schema-changes.md")),
    Chapter(
        "For those who change it",
        (
            "developer.md",
            "architecture.md",
            "benchmarks.md",
            "reliability.md",
            "reliability-stranger.md",
            "reliability-outputs.md",
            "reliability-media.md",
            "translation.md",
        ),
    ),
)


def all_pages() -> tuple[str, ...]:
    """Every page, in order."""
    return tuple(page for chapter in CHAPTERS for page in chapter.pages)
