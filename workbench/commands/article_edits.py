"""Articles of a case: what was read is corrected, parts left out are put back, a whole article is set aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.commands.change import Change
from workbench.commands.names import plural, shortened
from workbench.commands.session import Session
from workbench.commands.taking_in import reference_name
from workbench.commands.typed import checked_url_or_none
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.case import CaseArticle, CaseState, NotTaken
from workbench.model.ids import ArticleId
from workbench.model.review import Claim
from workbench.model.taking_in import CORRECTED_FIELDS

CITED_REASON = "cited by the article, no file yet"
FIELD_WORDS = {
    "title": "title",
    "author": "author",
    "outlet": "outlet",
    "language": "language",
    "url": "address",
    "published": "date",
}


@dataclass(frozen=True, slots=True)
class LeftPart:
    """A suggested claim or cited medium that is not part of the case.

    Attributes:
        article_id: Of which article.
        sort: "claim" or "medium".
        position: In the article's claims or media as read.
        text: The sentence, or the name of the medium.
        why: Why it was suggested, or the caption.
        by: Who left it out; empty where that is not recorded (a claim that was removed).
        at: When, ISO, UTC; empty with `by`.
    """

    article_id: ArticleId
    sort: str
    position: int
    text: str
    why: str
    by: str = ""
    at: str = ""


def entry_of(session: Session, article_id: int | None) -> CaseArticle:
    """An article by id; the only one without.

    Raises:
        NotFoundError: There is none.
        UsageError: There are several and none was named.
    """
    state = session.state()
    if article_id is None:
        if len(state.articles) == 1:
            return state.articles[0]
        if not state.articles:
            raise NotFoundError("This case has no article.", advice="Add one with `article add`.")
        raise UsageError(
            f"This case has {len(state.articles)} articles.",
            advice="Say which with --article; `article list` lists them.",
        )
    found = state.article(article_id)
    if found is None:
        raise NotFoundError(f"There is no article {article_id} in this case.", advice="`article list` lists them.")
    return found


def correct(session: Session, article_id: int, fields: Mapping[str, str | None]) -> Change:
    """Correct what was read of an article; what was read is kept beside it.

    Args:
        fields: Value by name: title, author, outlet, language, url. Empty for unknown, None for as it was read.
            "published" empty: the date that was read is not believed, None: it is.

    Raises:
        NotFoundError: There is no such article.
        UsageError: There is no such field, or the address is none.
    """
    session.check_writable()
    entry = entry_of(session, article_id)
    wrong = next((name for name in fields if name not in FIELD_WORDS), None)
    if wrong is not None:
        raise UsageError(f"An article has no field “{wrong}”.", advice=f"It has: {', '.join(CORRECTED_FIELDS)}.")
    tidy = {name: None if value is None else " ".join(value.split()) for name, value in fields.items()}
    if tidy.get("url"):
        tidy["url"] = checked_url_or_none(tidy["url"] or "")
    now = {name: getattr(entry.article, name) or "" for name in tidy}
    read = {name: getattr(entry.as_read or entry.article, name) or "" for name in tidy}
    changed = {name: value for name, value in tidy.items() if (read[name] if value is None else value) != now[name]}
    if not changed:
        return Change(f"“{shortened(entry.title, 40)}” left as it was")
    names = ", ".join(FIELD_WORDS[name] for name in changed)
    label = f"Corrected “{shortened(entry.title, 40)}”: {names}"
    with session.edit(label):
        session.store.correct_article(entry.id, changed)
    return session.changed(label, {"articles", "claims", "matches"}, (entry.id,))


def set_aside(session: Session, article_id: int) -> Change:
    """Set an article that was taken by mistake aside: it and its claims are no longer listed, nothing is deleted.

    Raises:
        NotFoundError: There is no such article.
        RuleError: Work was done on its claims.
    """
    session.check_writable()
    entry = entry_of(session, article_id)
    state = session.state()
    worked = [claim for claim in state.claims if claim.article_id == entry.id and _has_work(state, claim)]
    if worked:
        numbers = ", ".join(str(claim.number) for claim in worked)
        raise RuleError(
            f"“{shortened(entry.title, 40)}” cannot be set aside: work was done on its claims ({numbers}).",
            advice="Remove these claims first if they were a mistake too; undo brings them back.",
        )
    claims = sum(claim.article_id == entry.id for claim in state.claims)
    label = f"Set aside “{shortened(entry.title, 40)}” with {plural(claims, 'claim')}"
    with session.edit(label):
        session.store.set_article_aside(entry.id)
    return session.changed(label, {"articles", "claims", "media", "matches"}, (entry.id,))


def _has_work(state: CaseState, claim: Claim) -> bool:
    owners: set[int | None] = {*state.verdicts}
    owners |= {one.claim_id for one in state.evidence} | {one.claim_id for one in state.notes}
    owners |= {one.claim_id for one in state.figures} | {one.claim_id for one in state.looked_elsewhere}
    return claim.id in owners


def take_back(session: Session, article_id: int) -> Change:
    """Make an article that was set aside part of the case again, with its claims.

    Raises:
        UsageError: It is not set aside.
    """
    session.check_writable()
    entry = entry_of(session, article_id)
    if not entry.set_aside_at:
        raise UsageError(f"“{shortened(entry.title, 40)}” is not set aside.")
    label = f"Took back “{shortened(entry.title, 40)}”"
    with session.edit(label):
        session.store.take_article_back(entry.id)
    return session.changed(label, {"articles", "claims", "media", "matches"}, (entry.id,))


def parts_left(state: CaseState, entry: CaseArticle) -> tuple[LeftPart, ...]:
    """Suggested claims that are no claims, then cited media that were not taken in, in the order of the article."""
    by = {(one.sort, one.position): one for one in state.not_taken if one.article_id == entry.id}
    return (*_claims_left(state, entry, by), *_media_left(state, entry, by))


def _claims_left(state: CaseState, entry: CaseArticle, by: Mapping[tuple[str, int], NotTaken]) -> list[LeftPart]:
    mine = [claim for claim in state.claims if claim.article_id == entry.id and claim.block is not None]
    found = []
    for position, one in enumerate(entry.article.claims):
        touched = any(
            claim.block == one.block and (claim.start or 0) < one.end and one.start < (claim.end or one.end)
            for claim in mine
        )
        if not touched:
            who = by.get(("claim", position))
            found.append(
                LeftPart(
                    entry.id,
                    "claim",
                    position,
                    one.sentence,
                    one.reason,
                    who.by if who else "",
                    who.at if who else "",
                )
            )
    return found


def _media_left(state: CaseState, entry: CaseArticle, by: Mapping[tuple[str, int], NotTaken]) -> list[LeftPart]:
    taken = {one.position for one in state.citations if one.article_id == entry.id}
    return [
        LeftPart(entry.id, "medium", position, reference_name(one), one.caption, who.by, who.at)
        for position, one in enumerate(entry.article.media)
        if position not in taken and (who := by.get(("medium", position))) is not None
    ]


def take_part(session: Session, article_id: int, sort: str, position: int) -> Change:
    """Take in a suggested claim or cited medium that was left out.

    A medium becomes an open item: its file is taken when it is given, or found beside the page added again.

    Raises:
        NotFoundError: There is no such part, or it is part of the case already.
    """
    session.check_writable()
    entry = entry_of(session, article_id)
    part = next(
        (one for one in parts_left(session.state(), entry) if (one.sort, one.position) == (sort, position)), None
    )
    if part is None:
        what = "suggested claim" if sort == "claim" else "cited medium"
        raise NotFoundError(f"There is no {what} {position + 1} left out of this article.")
    label = f"Put back: “{shortened(part.text, 40)}”"
    media_id = _open_item(session, entry, position) if sort == "medium" else None
    with session.edit(label):
        if part.by:
            session.store.no_longer_left_out(entry.id, sort, position)
        if sort == "claim":
            claim_id = session.store.add_suggested(entry.id, position)
            media = _media_of(session.state(), entry, position)
            if media:
                session.store.link_media(claim_id, media)
    return session.changed(label, {"articles", "claims", "media"}, () if media_id is None else (media_id,))


def _open_item(session: Session, entry: CaseArticle, position: int) -> int:
    """The medium of a reference: one the case has under its address, or a place kept for it."""
    reference = entry.article.media[position]
    same = (one.id for one in session.state().media if reference.url and one.source_url == reference.url)
    media_id = next(same, None)
    if media_id is None:
        media_id = session.store.add_missing(reference_name(reference), reference.url, reference.caption, CITED_REASON)
    session.store.record_citations(entry.id, {position: media_id})
    session.changed("", ())
    return media_id


def _media_of(state: CaseState, entry: CaseArticle, position: int) -> tuple[int, ...]:
    by_reference = {one.position: one.media_id for one in state.citations if one.article_id == entry.id}
    wanted = entry.article.claims[position].media
    return tuple(dict.fromkeys(by_reference[number] for number in wanted if number in by_reference))


def list_json(state: CaseState) -> list[dict[str, object]]:
    """For `article list --json`."""
    return [
        {
            "id": entry.id,
            "title": entry.article.title,
            "name": entry.name,
            "sha256": entry.sha256,
            "published": entry.article.published,
            "claims": [claim.number for claim in state.claims if claim.article_id == entry.id],
            "set_aside": entry.set_aside_at or None,
            "set_aside_by": entry.set_aside_by or None,
            "corrections": [
                {"field": one.name, "value": one.value, "read": one.read, "by": one.by, "at": one.at}
                for one in entry.corrections
            ],
            "not_taken": [
                {"sort": one.sort, "number": one.position + 1, "text": one.text, "by": one.by or None}
                for one in parts_left(state, entry)
            ],
        }
        for entry in (*state.articles, *state.set_aside)
    ]
