"""Pages of an archive that holds several: each is an article of its own, known by the file and the page.

A case knows an article by the content of its file. The page an archive was made for is kept as the archive; another
page of it is kept as the page, taken out, with the archive beside it. So the same page is the same article in every
copy of a case, in whatever order pages were taken in.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench.commands.files import file_sha256
from workbench.commands.parts import take_out
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.jobs import Progress
from workbench.model.article import Article
from workbench.model.case import CaseArticle, CaseState
from workbench.model.names import display_name


@dataclass(frozen=True, slots=True)
class OwnFile:
    """The file an article is kept as.

    Attributes:
        path: Where it lies.
        name_bytes: Its name; empty for that of the path.
        archive: The file it was taken out of; None where it is that file.
    """

    path: Path
    name_bytes: bytes = b""
    archive: Path | None = None


def entry_of(state: CaseState, sha256: str, article: Article) -> CaseArticle | None:
    """What a case has of this article already: the same file, and the same page of it.

    Args:
        sha256: Of the file that was read.
    """
    facts = article.container
    entries = (*state.articles, *state.set_aside)
    if facts is None or facts.page_count < 2:
        return next((one for one in entries if one.sha256 == sha256), None)
    page = facts.page_part.sha256 if facts.page_part is not None else ""
    for one in entries:
        if one.sha256 == page or (one.sha256 == sha256 and _page(one.article) == _page(article)):
            return one
    return None


def has_another_page(state: CaseState, sha256: str, article: Article) -> bool:
    """Whether a case keeps the file already, for another page of it."""
    return _holder(state, sha256) is not None and entry_of(state, sha256, article) is None


@contextmanager
def own_file(session: Session, path: Path, article: Article, progress: Progress) -> Iterator[OwnFile]:
    """The file an article is to be kept as: the one that was read, or the page taken out of it.

    Raises:
        UsageError: The case has the archive with another page, and this one cannot be taken out whole.
        UnreadableError, StorageError: It cannot be taken out, or not be written.
    """
    facts, state = article.container, session.state()
    if facts is None or facts.page_count < 2:
        yield OwnFile(path)
        return
    sha256 = file_sha256(path, progress)
    known, other = entry_of(state, sha256, article), _holder(state, sha256)
    if known is not None and known is other:
        yield OwnFile(path)
        return
    if facts.is_main and other is None and known is None:
        yield OwnFile(path)
        return
    if facts.page_part is None:
        if other is None:  # nothing to confuse it with
            yield OwnFile(path)
            return
        raise UsageError(
            "The case has another page of this archive, and this page can only be read in part, so that it cannot be"
            " kept as a file of its own.",
            advice="Make a new case of it, or save the page again.",
        )
    part = facts.page_part
    with take_out(session, path, display_name(path.name), part, progress) as page:
        yield OwnFile(page, f"{path.name}, {part.name}".encode("utf-8", "surrogateescape"), path)


def _holder(state: CaseState, sha256: str) -> CaseArticle | None:
    return next((one for one in (*state.articles, *state.set_aside) if one.sha256 == sha256), None)


def _page(article: Article) -> str:
    """Address of the page of the archive that was read; also as cases kept it before pages could be taken out."""
    return next(iter(article.container.pages), "") if article.container is not None else ""
