"""A folder given as an article: an archive of posts (each record is one), or a saved page with what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench.articles.containers.files_below import files_below
from workbench.articles.containers.post_archive import post_archive
from workbench.errors import UnreadableError
from workbench.jobs import Progress

_MOST_RECORDS = 500
_HEAD_BYTES = 64 * 1024
_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".wacz", ".warc", ".warc.gz", ".pdf", ".md", ".txt")


def articles_in(folder: Path, name: str, progress: Progress) -> list[Path]:
    """The files of a folder to be read as articles.

    Records of the auto-archiver in JSON are preferred to its table, and both to its report for people: they hold the
    same. Without any, the folder must hold one page.

    Raises:
        UnreadableError: There is no article in it, or more than one page.
    """
    files = list(files_below(folder))
    for suffixes in ((".json",), (".csv",), (".html", ".htm")):
        records = list(_records([file for file in files if file.name.lower().endswith(suffixes)], progress))
        if records:
            return records
    pages = [file for file in files if file.parent == folder and file.name.lower().endswith(_PAGES)]
    if len(pages) == 1:
        return pages
    if not pages:
        raise UnreadableError(
            name,
            "there is no article in this folder",
            advice="Choose the saved page itself, or add the folder as media.",
        )
    listed = ", ".join(page.name for page in pages[:5]) + (", …" if len(pages) > 5 else "")
    raise UnreadableError(
        name, f"this folder holds {len(pages)} pages ({listed})", advice="Choose the one that is the article."
    )


def _records(files: list[Path], progress: Progress) -> Iterator[Path]:
    found = 0
    for number, file in enumerate(files):
        progress.update(number, len(files), "Looking for articles", "files")
        try:
            with file.open("rb") as stream:
                head = stream.read(_HEAD_BYTES)
            is_record = post_archive(file, file.name, head) is not None
        except UnreadableError:
            is_record = True  # damaged: reading it says so
        except OSError:
            continue
        if is_record:
            found += 1
            yield file
        if found >= _MOST_RECORDS:
            return
