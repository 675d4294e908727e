"""Cases: make one, add media, state its date, undo and redo, check, show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.commands import article as articles
from workbench.commands import intake, known, scale, stamps
from workbench.commands.article_edits import entry_of
from workbench.commands.change import Change
from workbench.commands.checking import check as check  # noqa: PLC0414 - a command of cases, with a module of its own
from workbench.commands.checking import check_lines as check_lines  # noqa: PLC0414
from workbench.commands.checking import check_to_json as check_to_json  # noqa: PLC0414
from workbench.commands.coverage import coverage_json
from workbench.commands.intake import IntakeReport as IntakeReport  # noqa: PLC0414 - what `new` and `add_media` return
from workbench.commands.match_words import finding_sentence, medium_lines
from workbench.commands.names import display, shortened
from workbench.commands.session import Session, analyst_name
from workbench.commands.spans import span_seconds
from workbench.commands.taking_in import checked
from workbench.commands.typed import checked_date
from workbench.commands.verdict import evidence_text
from workbench.errors import NotFoundError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.article import Article
from workbench.model.case import CaseState, HistoryEntry, Problem
from workbench.model.dates import PartialDate
from workbench.model.match import TOO_PLAIN, Match
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.plain import to_plain
from workbench.model.review import Claim, Rating
from workbench.model.taking_in import AS_READ, TakingIn
from workbench.model.times import TimeSpan
from workbench.review import rules, second
from workbench.review.archive_words import digest_lines
from workbench.review.findings import claim_state_words
from workbench.review.gazetteer import claim_places
from workbench.review.vocabulary import DEFAULT_VOCABULARY
from workbench.review.words import rating_words
from workbench.settings import Settings
from workbench.storage.case_store import CaseStore
from workbench.workers.pool import WorkerPool

STATED = "stated by the analyst"


def new(
    path: Path,
    *,
    title: str = "",
    article: Path | None = None,
    media: Sequence[Path] = (),
    published: str = "",
    choices: TakingIn = AS_READ,
    read: Article | None = None,
    page: str = "",
    by: str | None = None,
    pool: WorkerPool | None = None,
    progress: Progress = SILENT,
) -> tuple[Session, IntakeReport]:
    """Make a case, from an article and media or empty.

    The article and the date are tried before the case is made, so that a mistyped one leaves no case behind.

    Args:
        published: Date of the article as the analyst states it.
        choices: What the analyst corrected, left out or put back before the article is taken in.
        read: The article as it was read before, so that what was shown is what is taken.
        page: Address of the page wanted, of an archive of several.

    Returns:
        The open case, and what became of each file.

    Raises:
        UsageError: The folder is taken, or the date is not a date.
        UnreadableError: The article cannot be read.
        StorageError: The case cannot be made here.
    """
    stated = checked_date(published)
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UsageError(
            f"{display(path)} exists already.", advice="Choose another name, or add to that case with `case add`."
        )
    own_pool = pool or WorkerPool()
    try:
        sources = () if article is None else articles.sources(article, own_pool, progress)
        if sources and read is None:
            read = articles.read(sources[0], own_pool, progress, page=page)
        decided = AS_READ if read is None else checked(read, choices)
        name = title.strip() or dict(decided.fields).get("title") or (read.title if read else "") or display(path.stem)
        by_name = analyst_name(by)
        session = Session(
            CaseStore.create(path, title=name, by=by_name, vocabulary=DEFAULT_VOCABULARY),
            path,
            by=by_name,
            pool=own_pool,
            owns_pool=pool is None,
        )
    except BaseException:
        if pool is None:
            own_pool.close()
        raise
    known.note(path)
    try:
        own_words = scale.words_for_new_cases(Settings())
        if own_words:
            scale.set_words(session, own_words)
        report = IntakeReport()
        if sources and read is not None:
            report = articles.take(session, sources[0], read, progress, decided)
        for source in sources[1:]:
            report = report.joined(articles.add(session, source, progress))
        if stated:
            set_published(session, stated)
        if media:
            report = report.joined(add_media(session, media, progress=progress))
    except BaseException:
        session.close(abandon=True)
        raise
    return session, report


def add_media(session: Session, paths: Sequence[Path], *, progress: Progress = SILENT) -> IntakeReport:
    """Add files and folders: stored first, then read in workers.

    Files that a cited medium was waiting for take its place; others are linked to a claim only when their name is
    clear.

    Raises:
        Cancelled: What was stored stays.
        StorageError: The case cannot be written.
    """
    return intake.add_files(session, paths, progress)


def read_waiting(session: Session, progress: Progress = SILENT) -> IntakeReport:
    """Read media that were stored but not read, as after a stop."""
    return intake.read_waiting(session, progress)


def give_file(session: Session, media_id: int, path: Path, progress: Progress = SILENT) -> IntakeReport:
    """Hand in the file of a cited medium that could not be had.

    Raises:
        UsageError: The medium has its file.
        UnreadableError: The file cannot be stored.
    """
    return intake.give_file(session, media_id, path, progress)


def set_published(session: Session, date: str, article_id: int | None = None) -> Change:
    """State the date of an article; an empty text goes back to what the page says.

    Raises:
        NotFoundError: There is no such article.
        RuleError: A final verdict rests on the date.
        UsageError: It is not a date.
    """
    session.check_writable()
    stated = checked_date(date)
    state = session.state()
    if not state.articles:
        raise NotFoundError(
            "This case has no article to date.", advice="Add one, or state the date of a claim: `claim edit --date`."
        )
    chosen = entry_of(session, article_id).id
    session.check_open(rules.claims_dated_by(state, chosen))
    words = f"Date of the article: {PartialDate(stated).words()}, {STATED}" if stated else "Date as the page says"
    with session.edit(words):
        session.store.set_published(chosen, stated)
    return session.changed(words, {"articles", "claims", "matches"}, (chosen,))


def set_title(session: Session, title: str) -> Change:
    """Name the case."""
    session.check_writable()
    tidy = " ".join(title.split())
    if not tidy:
        raise UsageError("A case needs a title.")
    label = f"Title: {shortened(tidy)}"
    with session.edit(label):
        session.store.set_title(tidy)
    return session.changed(label, {"articles"})


def undo(session: Session) -> Change:
    """Take back the last edit.

    Raises:
        RuleError: There is nothing to undo.
    """
    session.check_writable()
    return session.stepped(session.store.undo, "Undid")


def stays_after_undo(session: Session) -> str:
    """What was done last and stays while `undo` takes back an edit before it, as a sentence; empty when nothing was."""
    label = session.store.stays_after_undo()
    return f"“{label}” came later and stays: files added and searches made are records, not edits." if label else ""


def redo(session: Session) -> Change:
    """Make the last undone edit again.

    Raises:
        RuleError: There is nothing to redo.
    """
    session.check_writable()
    return session.stepped(session.store.redo, "Redid")


def history(session: Session, limit: int | None = 200) -> tuple[HistoryEntry, ...]:
    """Edits, newest first; all of them without a limit."""
    return session.store.history(limit)


# What a case holds


def show(session: Session) -> dict[str, object]:
    """The case in the form of `case show --json`."""
    state = session.state()
    shas: dict[int, str | None] = {medium.id: medium.sha256 or None for medium in state.media}
    return {
        "title": state.title,
        "article": _article_json(state, 0) if state.articles else None,
        "articles": [_article_json(state, index) for index in range(len(state.articles))],
        "claims": [_claim_json(state, claim, shas) for claim in state.claims],
        "media": [_medium_json(state, medium) for medium in state.media],
        "matches": [_match_json(state, match, shas) for match in state.matches],
        "tags": [_tag_json(state, index) for index in range(len(state.tags))],
        "notes": [
            {"id": note.id, "text": note.text, "claim": note.claim_id, "media": shas.get(note.media_id or 0)}
            for note in state.notes
        ],
        "figures": [
            {
                "id": figure.id,
                "claim": figure.claim_id,
                "match": figure.match_id,
                "mode": figure.mode,
                "sha256": figure.sha256,
                "file": figure.file_name,
                "caption": figure.caption,
            }
            for figure in state.figures
        ],
        "texts": [
            {
                "id": seen.id,
                "text": seen.text,
                "language": seen.language,
                "translation": seen.translation,
                **_where_json(state, seen.media_id, seen.span),
            }
            for seen in state.texts
        ],
        "places": [
            {
                "id": seen.id,
                "place": seen.place,
                "coordinates": seen.coordinates,
                **_where_json(state, seen.media_id, seen.span),
            }
            for seen in state.places
        ],
        "masking": state.masking or None,
        "searches": to_plain(state.searches),
        "looked_elsewhere": to_plain(state.looked_elsewhere),
        "second_answers": to_plain(state.second_answers),
        "reopenings": to_plain(state.reopenings),
        "fetches": [
            {"id": one.id, "by": one.by, "media": shas.get(one.media_id or 0), **dict(to_plain(one.record))}
            for one in state.fetches
        ],
        "libraries": list(state.libraries),
        "audit_head": state.audit_head,
        "audit_length": state.audit_length,
        "stamps": [stamps.to_json(stamp) for stamp in state.stamps],
    }


def _article_json(state: CaseState, index: int) -> dict[str, object]:
    one = state.articles[index]
    return {"id": one.id, "name": one.name, "sha256": one.sha256, **articles.to_json(one.article)}


def _claim_json(state: CaseState, claim: Claim, shas: dict[int, str | None]) -> dict[str, object]:
    verdict = state.verdicts.get(claim.id)
    pins = [pin for pin in state.evidence if pin.claim_id == claim.id]
    media = [state.medium(media_id) for media_id in claim.media_ids]
    return {
        "id": claim.id,
        "number": claim.number,
        "sentence": claim.sentence,
        "date": state.claim_date(claim) or None,
        "date_from": claim.date_from or (entry.article.published_from if (entry := state.article_of(claim)) else ""),
        "article": claim.article_id,
        "attribution": claim.attribution,
        "hedges": list(claim.hedges),
        "dates": list(claim.dates),
        "places": list(claim_places(state, claim)),
        "reason": claim.reason,
        "rating": (verdict.rating if verdict else Rating.NOT_YET_CHECKED).value,
        "final": verdict.final if verdict else False,
        "categories": [category.value for category in verdict.categories] if verdict else [],
        "likelihood": verdict.likelihood.value if verdict and verdict.likelihood else None,
        "confidence": verdict.confidence.value if verdict and verdict.confidence else None,
        "conclusion": verdict.conclusion if verdict else "",
        "rationale": verdict.rationale if verdict else "",
        "evidence": [evidence_text(state, pin) for pin in pins],
        "pins": [
            {"id": pin.id, "evidence": evidence_text(state, pin), "stance": pin.stance.value, "note": pin.note}
            for pin in pins
        ],
        "media": [sha256 for media_id in claim.media_ids if (sha256 := shas.get(media_id))],
        "missing": [medium.name for medium in media if medium is not None and not medium.sha256],
    }


def _medium_json(state: CaseState, medium: MediaItem) -> dict[str, object]:
    facts = medium.facts
    return {
        "id": medium.id,
        "sha256": medium.sha256 or None,
        "name": medium.name,
        "kind": medium.kind.value,
        "state": medium.state.value,
        "reason": medium.reason or None,
        "masked": {"masked": True, "shown": False}.get(state.masks.get(medium.id, "")),
        "source_url": medium.source_url,
        "format": facts.format_name if facts else None,
        "width_px": facts.width_px if facts else None,
        "height_px": facts.height_px if facts else None,
        "duration_s": facts.duration_s if facts else None,
        "problems": list(facts.problems) if facts else [],
        "claim_ids": [claim.id for claim in state.claims_of(medium.id)],
        "cited_by": [
            {"article": entry.id, "url": reference.url, "caption": reference.caption}
            for entry, reference in state.cited_in(medium.id)
        ],
        "keyframes": [
            {"id": frame.id, "pts_s": frame.pts_s, "flat": frame.flat, "origin": frame.origin.value}
            for frame in state.keyframes.get(medium.id, ())
        ],
        **coverage_json(state, medium),
    }


def _match_json(state: CaseState, match: Match, shas: dict[int, str | None]) -> dict[str, object]:
    claims = state.claims_of(match.media_id)
    findings = dict.fromkeys(filter(None, (finding_sentence(state, claim, match) for claim in claims)))
    return {
        "id": match.id,
        "media": shas.get(match.media_id),
        "claim_ids": [claim.id for claim in claims],
        **dict(to_plain(match.finding)),
        "decision": match.decision.value if match.decision else None,
        "decided_by": match.decided_by or None,
        "decided_at": match.decided_at or None,
        "superseded": match.superseded,
        "finding": " ".join(findings) or None,
        "search": match.search_id,
        "library": to_plain(match.item),
    }


def _tag_json(state: CaseState, index: int) -> dict[str, object]:
    use = state.tags[index]
    return {"id": use.id, "tag": use.tag, **_where_json(state, use.media_id, use.span)}


def _where_json(state: CaseState, media_id: int, span: TimeSpan | None) -> dict[str, object]:
    medium = state.medium(media_id)
    start_s, end_s = span_seconds(medium, span)
    return {"media": medium.sha256 if medium else None, "at_s": start_s, "until_s": end_s}


def summary_lines(session: Session) -> Iterator[str]:
    """The case in sentences, for the terminal."""
    state = session.state()
    yield state.title
    for article in state.articles:
        published = article.article.published
        words = f"published {published} ({article.article.published_from})" if published else "date unknown"
        yield f"Article: {article.article.title or article.name}, {words}"
        if article.article.container is not None:
            yield from (f"  {line}" for line in digest_lines(article.article.container.checks))
    for claim in state.claims:
        yield f"Claim {claim.number}: {claim.sentence}"
        yield f"  {claim_state_words(state, claim)}"
        yield from (f"  {line}" for line in second.sentences(state, claim.id))
        for media_id in claim.media_ids:
            medium = state.medium(media_id)
            if medium is not None:
                yield from (f"  {line}" for line in medium_lines(state, medium))
        for figure in state.figures:
            if figure.claim_id == claim.id:
                yield f"  Figure {figure.id}: {figure.caption}"
    loose = [medium for medium in state.media if not state.claims_of(medium.id)]
    if loose:
        yield "Media of no claim:"
        for medium in loose:
            yield from (f"  {line}" for line in medium_lines(state, medium))


def verdict_lines(state: CaseState) -> tuple[str, ...]:
    """One line for each claim: number, verdict, sentence."""
    lines = []
    for claim in state.claims:
        verdict = state.verdicts.get(claim.id)
        rating = rating_words(state, verdict.rating if verdict else Rating.NOT_YET_CHECKED)
        lines.append(f"Claim {claim.number}: {rating}. {claim.sentence}")
    return tuple(lines)


# What needs attention


def problems(session: Session) -> tuple[Problem, ...]:
    """What the analyst should know: media that could not be read or had, gaps in files, libraries offline."""
    state = session.state()
    found = [problem for medium in state.media for problem in _medium_problems(medium)]
    found += _search_problems(state)
    found += [
        Problem(
            display(Path(library)),
            "the library is not at hand (moved, or its drive is unplugged)",
            usable="Matches found before keep their picture and facts.",
            action="Plug in the drive, or search another library.",
        )
        for library in state.libraries
        if not Path(library).is_dir()
    ]
    return tuple(found)


def _medium_problems(medium: MediaItem) -> Iterator[Problem]:
    if medium.state is MediaState.MISSING:
        yield Problem(
            medium.name,
            f"Could not be had: {medium.reason}" if medium.reason else "Could not be had",
            usable=f"Its address is kept: {medium.source_url}" if medium.source_url else "",
            action=medium.advice or "Add the file when you have it; it takes this place.",
            media_id=medium.id,
        )
    elif medium.state in (MediaState.UNREADABLE, MediaState.SET_ASIDE):
        lead = "Set aside: " if medium.state is MediaState.SET_ASIDE else ""
        yield Problem(
            medium.name,
            f"{lead}{medium.reason}",
            usable="The original is kept as it came." if medium.sha256 else "",
            action=medium.advice or "Try another copy of the file.",
            media_id=medium.id,
        )
    elif medium.state is MediaState.WAITING:
        yield Problem(
            medium.name,
            "It was stored but not read yet",
            usable="The original is kept.",
            action="Read it now.",
            media_id=medium.id,
        )
    if medium.facts is not None:
        still = medium.kind is MediaKind.IMAGE
        for problem in medium.facts.problems:
            yield Problem(
                medium.name,
                problem,
                usable="What could be read is used." if still else "Everything before and after it is used.",
                action="Try another copy of the file."
                if still
                else "Look at the place; try another copy if it matters.",
                media_id=medium.id,
            )


def _search_problems(state: CaseState) -> Iterator[Problem]:
    latest = {search.library_id: search for search in state.searches}
    for search in latest.values():
        for line in search.unread:
            name, _colon, why = line.partition(": ")
            if any(medium.name == name and medium.state is not MediaState.READY for medium in state.media):
                continue  # listed with its own reason above
            action = "Compare it by eye." if why == TOO_PLAIN else "Read it again, then search again."
            yield Problem(name, f"It was not searched: {why}", action=action)


# Half-typed fields


def save_draft(session: Session, key: str, text: str) -> None:
    """Keep what stands in a field, outside the history."""
    if not session.read_only:
        session.store.save_draft(key, text)


def drafts(session: Session) -> dict[str, str]:
    """What was half typed when the program ended."""
    return session.store.drafts()


def clear_draft(session: Session, key: str) -> None:
    """Forget a draft: it was saved or given up."""
    if not session.read_only:
        session.store.clear_draft(key)


def backup(session: Session, to: Path) -> Path:
    """A sound copy of the case's database, made while it is open."""
    session.store.backup(to)
    return to
