"""Searches made elsewhere, in the browser: which services there are, what is opened, and the record of it.

The program sends nothing: it puts a picture on the clipboard and opens a page, or opens an address that names the
picture's own address. What the service then learns, it learns from the browser.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote

from workbench.commands import verdict
from workbench.commands.change import Change
from workbench.commands.media import frames
from workbench.commands.names import shortened
from workbench.commands.session import Session
from workbench.commands.typed import checked_url
from workbench.errors import NotFoundError, UsageError
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId, MediaId
from workbench.model.media import MediaItem, MediaKind
from workbench.model.review import Claim, Evidence, LookedElsewhere, Outcome, Stance
from workbench.model.work import FramesResult
from workbench.review.elsewhere import NOTHING_SENT as NOTHING_SENT  # noqa: PLC0414 - words are asked for here
from workbench.review.elsewhere import looked_words, outcome_words, steps_for
from workbench.review.words import INFORMATION_GRADES as INFORMATION_GRADES  # noqa: PLC0414
from workbench.review.words import SOURCE_GRADES as SOURCE_GRADES  # noqa: PLC0414
from workbench.settings import Settings
from workbench.workers.pool import Job

ADDRESS = "{address}"
LARGEST_PX = 16_384
_LIST = "reverse_searches"
_LAST = "reverse_search"

Crop = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class SearchService:
    """A reverse-image search.

    Attributes:
        name: As shown and recorded.
        page: Where a picture can be pasted or dropped.
        by_address: Address that searches for a picture which has one itself, with `{address}` where that goes; empty
            when the service has none.
    """

    name: str
    page: str
    by_address: str = ""


BUILT_IN = (
    SearchService("Google Lens", "https://lens.google.com/", "https://lens.google.com/uploadbyurl?url={address}"),
    SearchService(
        "Yandex Images",
        "https://yandex.com/images/",
        "https://yandex.com/images/search?rpt=imageview&url={address}",
    ),
    SearchService(
        "Bing Visual Search",
        "https://www.bing.com/visualsearch",
        "https://www.bing.com/images/search?view=detailv2&iss=sbi&q=imgurl:{address}",
    ),
    SearchService("TinEye", "https://tineye.com/", "https://tineye.com/search?url={address}"),
)


def services(settings: Settings) -> tuple[SearchService, ...]:
    """The analyst's list; the built-in one until it is changed."""
    kept = [str(line).split("\t") for line in settings.get(_LIST)]
    return tuple(SearchService(*parts) for parts in kept if len(parts) == len(SearchService.__slots__)) or BUILT_IN


def set_services(settings: Settings, listed: Iterable[SearchService]) -> None:
    """Keep another list; an empty one brings the built-in list back.

    Raises:
        UsageError: A service has no name, or an address that is none; two have the same name.
        StorageError: The settings cannot be saved.
    """
    checked = [_checked(one) for one in listed]
    names = [one.name for one in checked]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise UsageError(f"Two services are named “{twice}”.", advice="Give each its own name.")
    settings.set(_LIST, ["\t".join((one.name, one.page, one.by_address)) for one in checked])


def _checked(service: SearchService) -> SearchService:
    name = " ".join(service.name.split())
    if not name:
        raise UsageError("A search service needs a name.")
    by_address = service.by_address.strip()
    if by_address:
        if ADDRESS not in by_address:
            raise UsageError(
                f"The address of “{shortened(name, 40)}” for pictures on the web does not say where theirs goes.",
                advice=f"Write {ADDRESS} there, or leave the field empty.",
            )
        checked_url(by_address.replace(ADDRESS, "x"))
    return SearchService(name, checked_url(service.page), by_address)


def last_service(settings: Settings) -> SearchService | None:
    """The service used last, when it is still on the list."""
    name = settings.get(_LAST)
    return next((one for one in services(settings) if one.name == name), None)


def use_service(settings: Settings, service: SearchService) -> None:
    """Remember the service for the next time."""
    settings.set(_LAST, service.name)


def address_of(service: SearchService, medium: MediaItem) -> str:
    """What to open so that the service looks for the picture at its own address; empty when that cannot be done.

    Only a still has such an address: the address of a clip does not name a frame.
    """
    if not service.by_address or medium.kind is not MediaKind.IMAGE:
        return ""
    try:
        source = checked_url(medium.source_url)
    except UsageError:
        return ""
    return service.by_address.replace(ADDRESS, quote(source, safe=""))


def whole_frame(session: Session, media_id: int, pts: int) -> Job[FramesResult]:
    """Ask for a frame in its full size, for the clipboard.

    Raises:
        NotFoundError: There is no such medium, or no file of it.
    """
    return frames(session, media_id, pts, max_width_px=LARGEST_PX, max_height_px=LARGEST_PX)


def record(
    session: Session,
    media_id: int,
    service: SearchService,
    *,
    address: str,
    pts: int | None = None,
    crop: Crop | None = None,
    claim_id: int | None = None,
) -> Change:
    """Record that a picture was looked for elsewhere.

    Args:
        address: What was opened.
        pts: Frame of a clip.
        crop: Left, top, width, height of the part looked for, as fractions; None for the whole picture.
        claim_id: Claim it was done for; left out when the claim does not rest on the medium.
    """
    session.check_writable()
    medium = session.held_medium(media_id)
    step = LookedElsewhere(
        id=0,
        media_id=MediaId(medium.id),
        pts=pts if medium.kind is MediaKind.VIDEO else None,
        claim_id=None if claim_id is None else ClaimId(claim_id),
        crop=crop,
        service=service.name,
        address=checked_url(address),
        at="",
        by="",
    )
    label = f"Looked for {looked_words(step, medium)} with {service.name}"
    with session.edit(label):
        number = session.store.add_looked_elsewhere(step)
    return session.changed(label, {"elsewhere"}, (number,))


def for_claim(state: CaseState, claim: Claim) -> tuple[LookedElsewhere, ...]:
    """Searches elsewhere that count for a claim."""
    return tuple(steps_for(state, claim))


def told(state: CaseState, step: LookedElsewhere) -> str:
    """A search elsewhere in words: what was looked for, with what, and what it came to."""
    what = looked_words(step, state.medium(step.media_id))
    return f"{what[0].upper()}{what[1:]} with {step.service}: {outcome_words(step, state)}"


def step_of(state: CaseState, step_id: int) -> LookedElsewhere:
    """A recorded search elsewhere.

    Raises:
        NotFoundError: There is none.
    """
    found = next((step for step in state.looked_elsewhere if step.id == step_id), None)
    if found is None:
        raise NotFoundError(f"There is no search elsewhere {step_id} in this case.")
    return found


def nothing_found(session: Session, step_id: int, note: str = "") -> Change:
    """Say that a search elsewhere found nothing."""
    return _set_outcome(session, step_id, Outcome.NOTHING, note)


def left_open(session: Session, step_id: int) -> Change:
    """Take back what was said of a search elsewhere; a source pinned for it stays pinned."""
    return _set_outcome(session, step_id, Outcome.OPEN, "")


def _set_outcome(session: Session, step_id: int, outcome: Outcome, note: str) -> Change:
    session.check_writable()
    step = step_of(session.state(), step_id)
    told = "found nothing" if outcome is Outcome.NOTHING else "is open again"
    label = f"The search with {step.service} {told}"
    with session.edit(label):
        session.store.set_outcome(step.id, outcome, note.strip(), None)
    return session.changed(label, {"elsewhere"}, (step.id,))


def found(session: Session, step_id: int, claim_id: int, source: Evidence, stance: Stance) -> Change:
    """Pin what a search elsewhere found to a claim as an outside source; both are one edit.

    Raises:
        RuleError: The verdict on the claim is final.
        UsageError: An address or the date does not fit.
    """
    session.check_writable()
    step = step_of(session.state(), step_id)
    label = f"The search with {step.service} found {shortened(source.url, 50)}"
    with session.edit(label):
        pinned = verdict.pin(session, claim_id, replace(source, stance=stance), stance)
        session.store.set_outcome(step.id, Outcome.FOUND, source.note, pinned.ids[0])
    return session.changed(label, {"elsewhere", "evidence", "verdicts"}, (step.id,))
