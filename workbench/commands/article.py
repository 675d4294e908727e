"""Articles: read one, take one into a case with its claims and cited media, put back a line left out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.commands import article_pages, fetched_pages, taking_in
from workbench.commands.article_edits import CITED_REASON, take_back
from workbench.commands.change import Change
from workbench.commands.files import FoundFile, refusal, sort_file, unread
from workbench.commands.intake import Intake, IntakeReport, StoredFile, read_stored, store_file
from workbench.commands.linking import Placing
from workbench.commands.names import display, shortened
from workbench.commands.parts import OpenParts, keep_files, local_file, parts_of
from workbench.commands.running import LatestReport, wait
from workbench.commands.session import Session
from workbench.commands.taking_in import reference_name
from workbench.errors import NotFoundError, UnreadableError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.article import (
    Article,
    ClaimSuggestion,
    ContainerFacts,
    FindArticlesRequest,
    FoundArticles,
    MediaReference,
    ReadArticleRequest,
)
from workbench.model.case import CaseState
from workbench.model.fetching import FetchRecord
from workbench.model.ids import ClaimId
from workbench.model.plain import to_plain
from workbench.model.review import Claim
from workbench.model.taking_in import AS_READ, TakingIn
from workbench.review.archive_words import container_lines, is_broken
from workbench.review.article_words import article_lines
from workbench.review.rules import final_claims
from workbench.workers.pool import WorkerPool

READ_TASK = "workbench.tasks.read_article:run"
FIND_TASK = "workbench.tasks.find_articles:run"
_ARCHIVE_ROLE = "the web archive the page was taken out of"
_LONGEST_STEP_S = 120.0
"""A page of many megabytes is parsed in one step that tells nothing."""


def sources(path: Path, pool: WorkerPool, progress: Progress = SILENT) -> tuple[Path, ...]:
    """The files to read for what was given: the file itself, or the articles of a folder.

    Raises:
        UnreadableError: A folder holds no article, or several pages of which one has to be chosen.
    """
    if not os.path.isdir(path):  # noqa: PTH112 - False, not an error, where it may not be looked at
        return (path,)
    latest = LatestReport()
    job = pool.submit(
        FIND_TASK,
        FindArticlesRequest(path=str(path.resolve()), name=display(path.name)),
        FoundArticles,
        label=f"Looking through {display(path.name)}",
        timeout_s=_LONGEST_STEP_S,
        report=latest,
        source=display(path.name),
    )
    return tuple(Path(one) for one in wait(job, progress, latest=latest).paths)


def read(path: Path, pool: WorkerPool | None = None, progress: Progress = SILENT, *, page: str = "") -> Article:
    """The same as `read_first`, without the file it was."""
    return read_first(path, pool, progress, page=page)[1]


def read_first(
    path: Path, pool: WorkerPool | None = None, progress: Progress = SILENT, *, page: str = ""
) -> tuple[Path, Article]:
    """Read what holds an article (page, text, web archive, document) in a worker; of a folder, the first in it.

    Args:
        page: Address of the page wanted, of an archive of several.

    Returns:
        The file that was read, and the article.

    Raises:
        UnreadableError: Missing, empty, or not an article.
        UsageError: A page was asked for of what is no archive.
    """
    reason = refusal(path)
    if reason and reason != "it is a folder":
        raise UnreadableError(display(path), reason, advice="Check the path, or save the page again.")
    if pool is None:
        with WorkerPool(size=1) as own:
            return read_first(path, own, progress, page=page)
    path = sources(path, pool, progress)[0]
    latest, fetched = LatestReport(), fetched_pages.record_of(path)
    job = pool.submit(
        READ_TASK,
        ReadArticleRequest(
            path=str(path.resolve()), name=display(path.name), page=page, url=fetched.final_url if fetched else ""
        ),
        Article,
        label=f"Reading {display(path.name)}",
        timeout_s=_LONGEST_STEP_S,
        report=latest,
        source=display(path.name),
    )
    found = wait(job, progress, latest=latest)
    if page and found.container is None:
        raise UsageError(
            f"“{display(path.name)}” is one page, not an archive of several.", advice="Read it without naming a page."
        )
    return path, found


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
                "part": reference.part if reference.part >= 0 else None,
                "sha256": reference.sha256 or None,
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
        "container": container_json(article.container),
        "parts": [
            {
                "name": part.name,
                "media_type": part.media_type,
                "size_bytes": part.size_bytes,
                "sha256": part.sha256,
                "urls": list(part.urls),
                "place": part.place,
            }
            for part in article.parts
        ],
        "notes": list(article_lines(replace(article, container=None, published_checks=()))),
        "published_checks": to_plain(article.published_checks),
        "kept_files": [
            {"name": kept.name, "role": kept.role, "local_path": kept.local_path, "sha256": kept.sha256 or None}
            for kept in article.kept_files
        ],
    }


def container_json(facts: ContainerFacts | None) -> dict[str, object] | None:
    """What is known of the archive or document that held an article, with the same in sentences."""
    if facts is None:
        return None
    return {
        "format": facts.format,
        "saved_at": facts.saved_at or None,
        "checks": [
            {
                "what": check.what,
                "agree": check.agree,
                "differ": check.differ_count,
                "differing": list(check.differ),
                "not_checked": {one.reason: one.count for one in check.not_checked},
            }
            for check in facts.checks
        ],
        "pages": list(facts.pages),
        "notes": list(facts.notes),
        "signature": facts.signature or None,
        "said": list(container_lines(facts)),
    }


def remarks(article: Article) -> tuple[str, ...]:
    """What the analyst should know of it, in sentences; that of its archive or document comes first."""
    return article_lines(article)


def container_broken(article: Article) -> bool:
    """Whether the archive that held it is not as it says of itself."""
    return article.container is not None and is_broken(article.container)


def add(
    session: Session, path: Path, progress: Progress = SILENT, choices: TakingIn = AS_READ, *, page: str = ""
) -> IntakeReport:
    """Take an article, or each of a folder, into the case: its suggested claims, and the media it cites.

    Media saved beside the page are added; the others become open items.

    Args:
        choices: What was corrected, left out or put back before; about the first article of a folder.
        page: Address of the page wanted, of an archive of several.

    Raises:
        UnreadableError: The article itself cannot be read; nothing was changed.
        UsageError: The choices do not fit the article; nothing was changed.
    """
    session.check_writable()
    report = IntakeReport()
    for source in sources(path, session.pool, progress):
        article = read(source, session.pool, progress, page=page)
        report = report.joined(take(session, source, article, progress, choices))
        choices = AS_READ  # they are about the first
    return report


def take(
    session: Session, path: Path, article: Article, progress: Progress = SILENT, choices: TakingIn = AS_READ
) -> IntakeReport:
    """Take an article that was read into the case.

    Taken again, as after a stop, what is still missing of it is added: media, and links of claims that have none. What
    was decided about it the first time holds; one that was set aside is taken back.

    Args:
        choices: What the analyst corrected, left out or put back before.
    """
    path = sources(path, session.pool, progress)[0]
    decided = taking_in.checked(article, choices)
    state = session.state()
    before = {claim.id for claim in state.claims}
    known = {entry.id for entry in (*state.articles, *state.set_aside)}
    if (fetched := fetched_pages.record_of(path)) is not None and fetched not in _known_fetches(session):
        session.store.record_fetch(fetched)
    with article_pages.own_file(session, path, article, progress) as own_file:
        article_id = session.store.add_article(
            own_file.path,
            article,
            name_bytes=own_file.name_bytes,
            without_claims=decided.without_claims,
            progress=progress,
        )
        if own_file.archive is not None:
            session.store.keep_article_file(article_id, path, _ARCHIVE_ROLE, progress=progress)
    session.changed("", ())
    if article_id in {entry.id for entry in state.set_aside}:
        take_back(session, article_id)
    without = _not_taken(session, article_id) if article_id in known else decided.without_claims
    kept = [one for number, one in enumerate(article.claims) if number not in without]
    own = tuple(claim for claim in session.state().claims if claim.article_id == article_id)
    pairs = tuple(_suggested(own, tuple(kept)))
    if article_id not in known:
        taking_in.apply(session, article_id, article, decided, own)
    cited = _Cited(session.state(), article_id)
    intake = Intake()
    try:
        _take_media(session, path, article, intake, cited, progress)
        keep_files(session, article_id, path, article, intake, progress)
    finally:  # a stop must not cost the links of what was stored until then
        session.changed("", ())
        session.store.record_citations(article_id, cited.by_reference)
        intake.linked += _link_cited(session, pairs, before, cited)
    return intake.report()


def _not_taken(session: Session, article_id: int) -> frozenset[int]:
    """The suggested claims of an article that were not taken in."""
    left = session.state().not_taken
    return frozenset(one.position for one in left if one.article_id == article_id and one.sort == "claim")


def _known_fetches(session: Session) -> frozenset[FetchRecord]:
    return frozenset(one.record for one in session.state().fetches)


class _Cited:
    """The media an article cites, as far as they are in the case.

    Attributes:
        article_id: Of the article in the case.
        placing: Which files belong where.
        by_url: Medium by its address.
        by_reference: Medium by the number of the reference.
        without: Numbers of the references the analyst did not take in.
    """

    def __init__(self, state: CaseState, article_id: int) -> None:
        self.article_id = article_id
        self.without = frozenset(
            one.position for one in state.not_taken if one.article_id == article_id and one.sort == "medium"
        )
        self.placing = Placing(state)
        self.by_url: dict[str, int] = {}
        self.by_reference: dict[int, int] = {}
        for medium in state.media:
            if medium.source_url:
                self.by_url.setdefault(medium.source_url, medium.id)

    def note(self, number: int, reference: MediaReference, media_id: int) -> None:
        """This reference is that medium."""
        self.by_reference[number] = media_id
        if reference.url:
            self.by_url.setdefault(reference.url, media_id)


def _take_media(  # noqa: PLR0917 - one call
    session: Session, page: Path, article: Article, intake: Intake, cited: _Cited, progress: Progress
) -> None:
    """Add what lies beside the page or inside it; record the rest as cited but missing."""
    entry = next(one for one in session.state().articles if one.id == cited.article_id)
    archive = next((one.sha256 for one in entry.files if one.role == _ARCHIVE_ROLE), "")

    def stored(parts: OpenParts) -> Iterator[StoredFile]:
        for number, reference in enumerate(article.media):
            progress.update(number, len(article.media), f"Looking for {reference_name(reference)}", "media")
            if number in cited.without:
                continue
            unread_before = len(intake.unreadable)
            file = parts.store(reference, intake, cited.placing, progress)
            local = local_file(page, reference.local_path) if file is None else None
            if local is not None:
                file = _store_local(session, local, reference, intake, cited, progress)
            why = intake.unreadable[-1].reason if len(intake.unreadable) > unread_before else ""
            known = cited.by_url.get(reference.url) if file is None else file.media_id
            cited.note(number, reference, _record_missing(session, reference, cited, why) if known is None else known)
            if file is not None and file.waiting:
                yield file

    with parts_of(session, article, archive or entry.sha256, display(page.name), progress) as parts:
        read_stored(session, stored(parts), intake, progress, total=len(article.media) or None)


def _store_local(  # noqa: PLR0917 - one call
    session: Session, local: Path, reference: MediaReference, intake: Intake, cited: _Cited, progress: Progress
) -> StoredFile | None:
    sorted_file = sort_file(FoundFile(local, given=True))
    if not sorted_file.usable:
        intake.unreadable.append(unread(sorted_file))
        return None
    return store_file(
        session,
        local,
        intake,
        cited.placing,
        progress,
        source_url=reference.url,
        caption=reference.caption,
        addresses=reference.alternatives,
    )


def _record_missing(session: Session, reference: MediaReference, cited: _Cited, why: str = "") -> int:
    """Keep a place for a cited medium.

    Args:
        why: What is wrong with the copy saved beside or inside the page; empty when there is none.
    """
    held = "inside its file" if reference.part >= 0 else "saved beside it"
    reason = f"cited by the article; of the copy {held}: {why}" if why else CITED_REASON
    media_id = session.store.add_missing(reference_name(reference), reference.url, reference.caption, reason)
    medium = session.store.medium(media_id)
    if medium is not None:
        cited.placing.cite(medium)
    return media_id


def _link_cited(
    session: Session, pairs: tuple[tuple[Claim, ClaimSuggestion], ...], before: set[ClaimId], cited: _Cited
) -> int:
    """Link claims to the media the page shows or cites at their sentence.

    Of an article that was here before, only claims without any medium: an analyst may have taken the others away;
    and none whose verdict is final.
    """
    locked = {claim.id for claim in final_claims(session.state(), [claim for claim, _suggestion in pairs])}
    links: list[tuple[int, int]] = []
    for claim, suggestion in pairs:
        if claim.id in before and (claim.media_ids or claim.id in locked):
            continue
        media = (cited.by_reference.get(number) for number in suggestion.media)
        links += [(claim.id, medium) for medium in media if medium is not None and medium not in claim.media_ids]
    links = list(dict.fromkeys(links))
    session.store.record_links(links, "the article shows or cites them at this sentence")
    session.changed("", ())
    return len({medium for _claim, medium in links})


def _suggested(
    claims: tuple[Claim, ...], suggestions: tuple[ClaimSuggestion, ...]
) -> Iterator[tuple[Claim, ClaimSuggestion]]:
    """Claims with the suggestions they came from: in the same order, or by their words where some were removed."""
    if len(claims) == len(suggestions):
        yield from zip(claims, suggestions, strict=True)
        return
    by_sentence = {claim.sentence: claim for claim in claims}
    for suggestion in suggestions:
        if suggestion.sentence in by_sentence:
            yield by_sentence[suggestion.sentence], suggestion


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
