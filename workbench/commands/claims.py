"""Claims: add, edit, remove, link to media."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.commands.change import Change
from workbench.commands.names import key, plural, shortened
from workbench.commands.session import Session
from workbench.commands.typed import checked_date
from workbench.errors import NotFoundError, UsageError
from workbench.model.dates import PartialDate
from workbench.model.ids import ClaimId, MediaId
from workbench.model.media import MediaItem

_FIELD_WORDS = {
    "sentence": "sentence",
    "attribution": "who says so",
    "hedges": "doubt words",
    "places": "places",
    "date": "date",
}
_HEX = re.compile(r"[0-9a-fA-F]{8,64}")


def _sentence(text: str) -> str:
    tidy = text.strip()
    if not tidy:
        raise UsageError("A claim needs a sentence.", advice="Type what the article says, word for word.")
    return tidy


def add(  # noqa: PLR0917 - one argument per field
    session: Session,
    sentence: str,
    date: str = "",
    block: int | None = None,
    start: int | None = None,
    end: int | None = None,
    *,
    attribution: str = "",
    hedges: Sequence[str] = (),
    places: Sequence[str] = (),
    article_id: int | None = None,
) -> Change:
    """Add a claim in the analyst's words, or marked in the article.

    Args:
        block, start, end: Where it stands in the article as shown; None when it does not.
        article_id: Which article; the first when a block is given without it.

    Raises:
        UsageError: The sentence is empty, or the date is not a date.
    """
    session.check_writable()
    text, when = _sentence(sentence), checked_date(date)
    label = f"Added a claim: “{shortened(text)}”"
    with session.edit(label):
        claim_id = session.store.add_claim(text, when, block=block, start=start, end=end, article_id=article_id)
        more = {"attribution": attribution.strip(), "hedges": tuple(hedges), "places": tuple(places)}
        if given := {name: value for name, value in more.items() if value}:
            session.store.edit_claim(claim_id, **given)
    return session.changed(label, {"claims"}, (claim_id,))


def edit(  # noqa: PLR0917 - one argument per field
    session: Session,
    claim_id: int,
    sentence: str | None = None,
    attribution: str | None = None,
    hedges: Sequence[str] | None = None,
    date: str | None = None,
    places: Sequence[str] | None = None,
) -> Change:
    """Change fields of a claim; None leaves a field as it is.

    Raises:
        NotFoundError: There is no such claim.
        RuleError: Its verdict is final.
        UsageError: The sentence would be empty, or the date is not a date.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    session.check_open([claim])
    given: dict[str, object] = {
        "sentence": None if sentence is None else _sentence(sentence),
        "attribution": None if attribution is None else attribution.strip(),
        "hedges": None if hedges is None else tuple(hedges),
        "places": None if places is None else tuple(places),
    }
    fields = {name: value for name, value in given.items() if value not in (None, getattr(claim, name))}
    stated = None if date is None or checked_date(date) == claim.date else checked_date(date)
    label = _edit_label(claim.number, fields, stated)
    with session.edit(label):
        if fields:
            session.store.edit_claim(claim.id, **fields)
        if stated is not None:
            session.store.set_claim_date(claim.id, stated)
    return session.changed(label, {"claims", "matches"}, (claim_id,))


def _edit_label(number: int, fields: dict[str, object], stated: str | None) -> str:
    if stated is not None and not fields:
        return f"Date of claim {number}: {PartialDate(stated).words()}" if stated else f"Claim {number}: no own date"
    names = [_FIELD_WORDS[name] for name in (*fields, *(["date"] if stated is not None else []))]
    return f"Edited claim {number}: {', '.join(names)}" if names else f"Claim {number} left as it was"


def remove(session: Session, claim_id: int) -> Change:
    """Take a claim out of the case; its media stay, and undo brings it back with everything on it.

    Raises:
        RuleError: Its verdict is final.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    session.check_open([claim])
    label = f"Removed claim {claim.number}: “{shortened(claim.sentence)}”"
    with session.edit(label):
        session.store.remove_claim(claim.id)
    return session.changed(label, {"claims", "verdicts", "evidence", "notes"}, (claim_id,))


def link(session: Session, claim_id: int, media_ids: Sequence[int]) -> Change:
    """Say that a claim rests on these media.

    Raises:
        RuleError: Its verdict is final.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    media = [session.medium(media_id) for media_id in media_ids]
    new = [medium for medium in media if medium.id not in claim.media_ids]
    if not new:
        return Change(f"Claim {claim.number} already rests on {_names(media)}")
    session.check_open([claim])
    label = f"Linked {_names(new)} to claim {claim.number}"
    with session.edit(label):
        session.store.link_media(claim.id, tuple(medium.id for medium in new))
    return session.changed(label, {"claims", "matches"}, [medium.id for medium in new])


def unlink(session: Session, claim_id: int, media_ids: Sequence[int]) -> Change:
    """Take media from a claim; the files stay in the case.

    Raises:
        RuleError: Its verdict is final.
        UsageError: It does not rest on one of them.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    linked = [session.medium(media_id) for media_id in dict.fromkeys(media_ids)]
    others = [medium for medium in linked if medium.id not in claim.media_ids]
    if others or not linked:
        raise UsageError(
            f"Claim {claim.number} does not rest on {_names(others) or 'nothing'}.",
            advice="`case show` lists the media of each claim.",
        )
    session.check_open([claim])
    label = f"Took {_names(linked)} from claim {claim.number}"
    with session.edit(label):
        session.store.unlink_media(claim.id, tuple(medium.id for medium in linked))
    return session.changed(label, {"claims", "matches"}, [medium.id for medium in linked])


def _names(media: Sequence[MediaItem]) -> str:
    if len(media) > 2:
        return plural(len(media), "medium", "media")
    return " and ".join(medium.name for medium in media)


def find_media(session: Session, text: str) -> MediaId:
    """A medium by hash, eight or more of its first digits, or its original name if only one has it.

    Raises:
        NotFoundError: None fits.
        UsageError: More than one fits.
    """
    media = session.state().media
    wanted = text.strip()
    found = [medium for medium in media if medium.name == wanted] or [
        medium for medium in media if key(medium.name) == key(wanted)
    ]
    if not found and _HEX.fullmatch(wanted):
        found = [medium for medium in media if medium.sha256.startswith(wanted.lower())]
    if not found:
        raise NotFoundError(
            f"No medium of this case is called “{wanted}”.",
            advice="Give its name, or eight or more digits of its file hash; `case show` lists both.",
        )
    if len(found) > 1:
        choices = ", ".join(f"{medium.name} {medium.sha256[:12] or '(missing)'}" for medium in found)
        raise UsageError(f"“{wanted}” fits {len(found)} media: {choices}.", advice="Give more digits of the file hash.")
    return found[0].id


def claim_ids_of(session: Session, media_id: int) -> tuple[ClaimId, ...]:
    """Claims that rest on a medium."""
    return tuple(claim.id for claim in session.state().claims_of(media_id))
