"""An article from the clipboard: put into a file as it came, which is then read and kept like any saved page."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import StorageError, UsageError
from workbench.storage.faults import cannot

MOST_CHARACTERS = 100_000_000


@contextmanager
def pasted_file(html: str, text: str) -> Iterator[Path]:
    """A file with what was copied, for `article.read`, `article.add` or `case.new`; it goes at the end.

    Args:
        html: As the clipboard holds it, on Windows with its header; empty when there is none.
        text: The same as plain text; used where there is no HTML.

    Raises:
        UsageError: There is nothing to paste, or more than can be an article.
        StorageError: The folder for temporary files cannot be written.
    """
    content = html if html.strip() else text
    if not content.strip():
        raise UsageError("There is no text on the clipboard.", advice="Copy the article in the browser, then paste.")
    if len(content) > MOST_CHARACTERS:
        raise UsageError(
            f"What was copied has {len(content):,} characters; articles are read up to {MOST_CHARACTERS:,}.",
            advice="Save the page as a file, and open that.",
        )
    with _folder() as folder:
        path = folder / ("pasted page.html" if html.strip() else "pasted text.txt")
        try:
            path.write_bytes(content.encode("utf-8", "replace"))
        except OSError as error:
            raise _failed(error) from error
        yield path


@contextmanager
def _folder() -> Iterator[Path]:
    try:
        made = tempfile.TemporaryDirectory(prefix="pasted-", ignore_cleanup_errors=True)
    except OSError as error:
        raise _failed(error) from error
    with made as name:
        yield Path(name)


def _failed(error: OSError) -> StorageError:
    return cannot("What was copied could not be put into a file", error, advice="Check the folder for temporary files.")
