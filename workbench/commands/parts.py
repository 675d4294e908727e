"""Media inside the file of an article (saved page in one file, web archive, document): taken out and stored.

Readers cannot write. The bytes come in pieces, are put into disposable files of the case, compared with the hash
that was found when the article was read, and then stored like any other file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from workbench.commands.files import FoundFile, UnreadFile, sort_file
from workbench.commands.intake import Intake, StoredFile, store_file
from workbench.commands.linking import Placing
from workbench.commands.running import LatestReport, wait
from workbench.commands.session import Session
from workbench.errors import InternalError, UnreadableError, WorkerDied, WorkerTimeout
from workbench.jobs import Progress
from workbench.model.article import Article, ContainedPart, MediaReference, PartsRead, ReadPartsRequest
from workbench.model.case import CaseState
from workbench.model.media import MediaItem
from workbench.model.names import display_name
from workbench.review.archive_words import inside_words as taken_from
from workbench.storage.taken_out import TakenOut

__all__ = ["OpenParts", "keep_files", "local_file", "parts_of", "take_out", "taken_from"]
PARTS_TASK = "workbench.tasks.read_parts:run"
_CHANGED = "what came out of the file is not what was found in it before"


class OpenParts:
    """Parts that were taken out, until they are stored."""

    def __init__(self, session: Session, article: Article, file_name: str) -> None:
        self._session = session
        self._parts = article.parts
        self._file_name = file_name
        self._out: TakenOut | None = None
        self._number: dict[int, int] = {}
        self.reason = ""

    def hold(self, out: TakenOut, indexes: Sequence[int]) -> None:
        """These parts lie in these files."""
        self._out = out
        self._number = {index: number for number, index in enumerate(indexes)}

    def store(
        self, reference: MediaReference, intake: Intake, placing: Placing, progress: Progress
    ) -> StoredFile | None:
        """Store the part a reference means.

        Returns:
            The medium; None when the reference means no part, or it could not be had: the report then says why.
        """
        if not 0 <= reference.part < len(self._parts):
            return None
        part = self._parts[reference.part]
        known = _medium_with(self._session.state(), part.sha256)
        if reference.part not in self._number and known is None:
            self._refuse(part, self.reason or _CHANGED, intake)
            return None
        path = self._path(reference.part, part, known)
        if path is None:
            self._refuse(part, _CHANGED, intake)
            return None
        decided = sort_file(FoundFile(path, given=True))
        if not decided.usable:
            self._refuse(part, decided.left_out or decided.unreadable, intake)
            return None
        return store_file(
            self._session,
            path,
            intake,
            placing,
            progress,
            source_url=reference.url,
            caption=reference.caption,
            addresses=(*part.urls, *reference.alternatives),
            inside=part.name,
        )

    def _path(self, index: int, part: ContainedPart, known: MediaItem | None) -> Path | None:
        if known is not None:
            return self._session.store.original_path(part.sha256)
        return self._out.file(self._number[index], part.sha256) if self._out is not None else None

    def _refuse(self, part: ContainedPart, reason: str, intake: Intake) -> None:
        intake.unreadable.append(
            UnreadFile(f"{self._file_name}: {display_name(part.name)}", reason, "The file itself is kept in the case.")
        )


@contextmanager
def parts_of(session: Session, article: Article, sha256: str, name: str, progress: Progress) -> Iterator[OpenParts]:
    """Take out the media that lie in an article's file and are not in the case yet.

    Args:
        article: As read.
        sha256: Of its file, which is stored already.
        name: Of its file, for display.

    Raises:
        StorageError: The disk of the case is full or fails.
        Cancelled: The analyst stopped it.
    """
    found = OpenParts(session, article, name)
    wanted = sorted({one.part for one in article.media if 0 <= one.part < len(article.parts)})
    state = session.state()
    wanted = [index for index in wanted if _medium_with(state, article.parts[index].sha256) is None]
    with ExitStack() as stack:
        if wanted:
            parts = [article.parts[index] for index in wanted]
            out = stack.enter_context(session.store.taken_out([part.size_bytes for part in parts]))
            try:
                _take(session, parts, session.store.original_path(sha256), name, out, progress)
                found.hold(out, wanted)
            except (UnreadableError, WorkerDied, WorkerTimeout, InternalError) as error:
                found.reason = getattr(error, "reason", "") or error.message
        yield found


@contextmanager
def take_out(
    session: Session, source: Path, name: str, part: ContainedPart, progress: Progress
) -> Iterator[Path]:  # fmt: skip
    """One part of a file as a file of its own, for as long as this lasts.

    Args:
        name: Of the source, for messages.

    Raises:
        UnreadableError: It can no longer be had as it was read.
        StorageError: The disk of the case is full or fails.
    """
    with session.store.taken_out([part.size_bytes]) as out:
        _take(session, [part], source.resolve(), name, out, progress)
        file = out.file(0, part.sha256)
        if file is None:
            raise UnreadableError(name, _CHANGED, advice="Read the article again.")
        yield file


def _take(  # noqa: PLR0917 - one call
    session: Session, parts: Sequence[ContainedPart], source: Path, name: str, out: TakenOut, progress: Progress
) -> None:
    latest = LatestReport()
    job = session.pool.submit(
        PARTS_TASK,
        ReadPartsRequest(str(source), name, tuple(part.locator for part in parts)),
        PartsRead,
        label=f"Taking the media out of {name}",
        report=latest,
        source=name,
        keep=out.keep,
    )
    wait(job, progress, latest=latest, label=f"Taking the media out of {name}")
    out.check()


def _medium_with(state: CaseState, sha256: str) -> MediaItem | None:
    return next((medium for medium in state.media if medium.sha256 == sha256), None)


def local_file(page: Path, local_path: str) -> Path | None:
    """A file beside the page; None when there is none, or when the path leads out of the page's folder."""
    if not local_path:
        return None
    folder = page.parent.resolve()
    try:
        candidate = (folder / local_path).resolve()
        return candidate if candidate.is_relative_to(folder) and candidate.is_file() else None
    except (OSError, ValueError, RuntimeError):  # a page may name anything: too long, with a NUL, links in a circle
        return None


def keep_files(  # noqa: PLR0917 - one call
    session: Session, article_id: int, page: Path, article: Article, intake: Intake, progress: Progress
) -> None:
    """Keep the files that belong to an article without being media; those that are not there are listed.

    Raises:
        StorageError: The disk of the case is full or fails.
    """
    for number, kept in enumerate(article.kept_files):
        progress.update(number, len(article.kept_files), f"Keeping {display_name(kept.name)}", "files")
        path = local_file(page, kept.local_path)
        if path is None:
            reason = f"{kept.role}: named by the archive, not beside it"
            intake.left_out.append(UnreadFile(display_name(kept.name), reason))
            continue
        try:
            session.store.keep_article_file(article_id, path, kept.role, progress=progress)
        except UnreadableError as error:
            intake.unreadable.append(UnreadFile(display_name(kept.name), error.reason, error.advice))
    session.changed("", ())
