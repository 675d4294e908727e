"""Articles: read one, take one into a case with its claims and cited media, put back a line left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench.commands.change import Change
from workbench.commands.files import FoundFile, refusal, sort_file, unread
from workbench.commands.intake import Intake, IntakeReport, StoredFile, read_stored, store_file
from workbench.commands.names import display, shortened, url_name
from workbench.commands.running import LatestReport, wait
from workbench.commands.session import Session
from workbench.errors import NotFoundError, UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.article import Article, MediaReference, ReadArticleRequest
from workbench.model.plain import to_plain
from workbench.model.review import Claim
from workbench.workers.pool import WorkerPool

READ_TASK = "workbench.tasks.read_article:run"
CITED_REASON = "cited by the article, no file yet"


def read(path: Path, pool: WorkerPool | None = None, progress: Progress = SILENT) -> Article:
    """Read a saved page or text in a worker.

    Raises:
        UnreadableError: Missing, empty, or not an article.
    """
    reason = refusal(path)
    if reason and reason != "it is a folder":
        raise UnreadableError(display(path), reason, advice="Check the path, or save the page again.")
    if pool is None:
        with WorkerPool(size=1) as own:
            return read(path, own, progress)
    latest = LatestReport()
    job = pool.submit(
        READ_TASK,
        ReadArticleRequest(path=str(path.resolve()), name=display(path.name)),
        Article,
        label=f"Reading {display(path.name)}",
        report=latest,
        source=display(path.name),
    )
    return wait(job, progress, latest=latest)


def to_json(article: Article) -> dict[str, object]:
    """The article in the form of `article read --json`."""
    return {
        "title": article.title,
        "published": article.published,
        "published_from": article.published_from,
        "language": article.language,
        "url": article.url,
        "author": article.author,
        "outlet": article.outlet,
        "body": article.body,
        "media": [
            {
                "url": reference.url,
                "kind": reference.kind.value,
                "caption": reference.caption,
                "alternatives": list(reference.alternatives),
                "local_path": reference.local_path,
            }
            for reference in article.media
        ],
        "claims": [
            {
                "sentence": claim.sentence,
                "media": list(claim.media),
                "attribution": claim.attribution,
                "hedges": list(claim.hedges),
                "reason": claim.reason,
                "dates": list(claim.dates),
                "places": list(claim.places),
            }
            for claim in article.claims
        ],
        "left_out": [{"text": line.text, "rule": line.rule} for line in article.left_out],
        "date_hints": to_plain(article.date_hints),
    }


def add(session: Session, path: Path, progress: Progress = SILENT) -> IntakeReport:
    """Take an article into the case: its suggested claims, and the media it cites, linked to them.

    Media saved beside the page are added; the others become open items.

    Raises:
        UnreadableError: The article itself cannot be read; nothing was changed.
    """
    session.check_writable()
    return take(session, path, read(path, session.pool, progress), progress)


def take(session: Session, path: Path, article: Article, progress: Progress = SILENT) -> IntakeReport:
    """Take an article that was read into the case."""
    known = {claim.id for claim in session.state().claims}
    session.store.add_article(path, article, progress=progress)
    session.changed("", ())
    claims = tuple(claim for claim in session.state().claims if claim.id not in known)
    intake = Intake()
    _take_media(session, path, article, intake, progress)
    if len(claims) == len(article.claims):
        intake.linked += _link_cited(session, article, claims)
    return intake.report()


def _take_media(session: Session, page: Path, article: Article, intake: Intake, progress: Progress) -> None:
    """Add what lies beside the page; record the rest as cited but missing."""

    def stored() -> Iterator[StoredFile]:
        for done, reference in enumerate(article.media):
            progress.update(done, len(article.media), f"Looking for {reference_name(reference)}", "media")
            local = _local_file(page, reference)
            file = None if local is None else _store_local(session, local, reference, intake, progress)
            if file is not None:
                yield file
            if not _medium_of(session, reference):
                _record_missing(session, reference)

    read_stored(session, stored(), intake, progress, total=len(article.media) or None)


def _store_local(
    session: Session, local: Path, reference: MediaReference, intake: Intake, progress: Progress
) -> StoredFile | None:
    sorted_file = sort_file(FoundFile(local, given=True))
    if not sorted_file.usable:
        intake.unreadable.append(unread(sorted_file))
        return None
    return store_file(session, local, intake, progress, source_url=reference.url, caption=reference.caption)


def _record_missing(session: Session, reference: MediaReference) -> None:
    session.store.add_missing(reference_name(reference), reference.url, reference.caption, CITED_REASON)
    session.changed("", ())


def _local_file(page: Path, reference: MediaReference) -> Path | None:
    """The saved copy beside the page; None when there is none, or when it points out of the page's folder."""
    if not reference.local_path:
        return None
    folder = page.parent.resolve()
    candidate = (folder / reference.local_path).resolve()
    return candidate if candidate.is_relative_to(folder) and candidate.is_file() else None


def reference_name(reference: MediaReference) -> str:
    """A name for a cited medium: the last part of its address, its caption, or its kind."""
    host_or_path = url_name(reference.url)
    return display(host_or_path or shortened(reference.caption, 40) or f"cited {reference.kind.value}")


def _medium_of(session: Session, reference: MediaReference) -> int | None:
    """The case's medium for a reference, by its address."""
    return next((m.id for m in session.state().media if reference.url and m.source_url == reference.url), None)


def _link_cited(session: Session, article: Article, claims: tuple[Claim, ...]) -> int:
    links: list[tuple[int, int]] = []
    for claim, suggestion in zip(claims, article.claims, strict=True):
        media = [_medium_of(session, article.media[index]) for index in suggestion.media if index < len(article.media)]
        present = session.claim(claim.id).media_ids
        links += [(claim.id, medium) for medium in media if medium is not None and medium not in present]
    links = list(dict.fromkeys(links))
    session.store.record_links(links, "the article shows or cites them at this sentence")
    session.changed("", ())
    return len({medium for _claim, medium in links})


def put_back(session: Session, article_id: int, index: int) -> Change:
    """Put a line that was left out back into the body.

    Raises:
        NotFoundError: There is no such article or line.
    """
    session.check_writable()
    article = next((one for one in session.state().articles if one.id == article_id), None)
    if article is None or not 0 <= index < len(article.article.left_out):
        raise NotFoundError("There is no such line left out.", advice="`case show` lists what was left out.")
    text = article.article.left_out[index].text
    label = f"Put back: “{shortened(text, 40)}”"
    with session.edit(label):
        session.store.put_back_left_out(article_id, index)
    return session.changed(label, {"articles", "claims"}, (article_id,))
