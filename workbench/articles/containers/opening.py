"""Which kind of container a file is, by its content. The way in for the tasks."""

from __future__ import annotations

import stat
from contextlib import closing
from pathlib import Path

from workbench.articles.containers import zstd
from workbench.articles.containers.mail import Mail, is_mail
from workbench.articles.containers.mhtml import Mhtml, is_mhtml
from workbench.articles.containers.pdf import Pdf
from workbench.articles.containers.plain_page import PlainPage
from workbench.articles.containers.post_archive import post_archive
from workbench.articles.containers.source import Source
from workbench.articles.containers.wacz import Wacz, looks_like_wacz
from workbench.articles.containers.web_archive import is_warc, is_zstd_warc, warc
from workbench.errors import UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.article import Article

_HEAD_BYTES = 64 * 1024


def read_any(path: Path, name: str = "", progress: Progress = SILENT, page: str = "", had_at: str = "") -> Article:
    """Read whatever holds an article.

    Args:
        path: The file, where the analyst has it.
        name: Its name for messages; the path's own when empty.
        page: Address of the page wanted, of an archive of several.
        had_at: Where the file was fetched from; used where a page does not say.

    Raises:
        UnreadableError: It holds none, or none that can be read; says what it is instead.
    """
    name = name or path.name
    with closing(opened(path, name, had_at)) as source:
        return source.article(progress, page)


def opened(path: Path, name: str, had_at: str = "") -> Source:
    """The file as the container it is.

    Raises:
        UnreadableError: It cannot be opened.
    """
    head = _head(path, name)
    if is_warc(head):
        return warc(path, name)
    if looks_like_wacz(head, name):
        return Wacz(path, name)
    if is_zstd_warc(head, name):
        if not zstd.installed():
            raise UnreadableError(name, zstd.NEEDED, advice=zstd.ADVICE)
        return warc(path, name)
    if head.lstrip()[:5] == b"%PDF-" or b"\n%PDF-" in head[:1024]:
        return Pdf(path, name)
    return _message(path, name, head) or post_archive(path, name, head) or PlainPage(path, name, had_at)


def _message(path: Path, name: str, head: bytes) -> Source | None:
    if is_mail(head, name):
        return Mail(path, name)
    return Mhtml(path, name) if is_mhtml(head) else None


def _head(path: Path, name: str) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError(name, "this is a folder, not a file", advice="Open the saved page inside it.")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(name, "this is not an ordinary file", advice="Copy the page to a file and open that.")
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except FileNotFoundError as error:
        raise UnreadableError(name, "there is no such file", advice="Check the path.") from error
    except PermissionError as error:
        raise UnreadableError(
            name, "reading it is not permitted", advice="Change its permissions or copy it."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableError(
            name, f"the system could not read it ({error})", advice="Copy it to a local disk."
        ) from error
