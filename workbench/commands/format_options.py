"""What a person says about an export beside its formats, checked before anything is rendered."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.commands import claims
from workbench.commands.session import Session
from workbench.commands.typed import checked_date, checked_url_or_none
from workbench.errors import UsageError
from workbench.model.report import FormatOptions
from workbench.settings import Settings


@dataclass(frozen=True, slots=True)
class FormatChoices:
    """What a person says of single formats, as typed.

    Attributes:
        media: Only these, by hash, beginning of a hash, name or number (`vtt`, `edl`, `keyframes`); none for all.
        without_masked: Leave out pictures that are masked (`keyframes`, `card`).
        url, published: Where and since when the report can be read (`jsonld`); empty: it is a draft.
        drop_frame: How 29.97 and 59.94 frames a second are counted (`edl`).
    """

    media: tuple[str, ...] = ()
    without_masked: bool = False
    url: str = ""
    published: str = ""
    drop_frame: bool = True


USUAL = FormatChoices()
DETAILS_OF = {
    "url": ("jsonld",),
    "published": ("jsonld",),
    "media": ("vtt", "edl", "keyframes"),
    "without_masked": ("keyframes", "card"),
    "drop_frame": ("edl",),
}
"""Which formats a choice says something of."""


def publication(url: str, published: str) -> tuple[str, str]:
    """Address and date of a publication as stored.

    Raises:
        UsageError: An address or a date is none, or there is a date of publication and no address.
    """
    address, date = checked_url_or_none(url), checked_date(published)
    if date and not address:
        raise UsageError("A date of publication needs the address at which the report can be read.")
    return address, date


def format_options(session: Session, settings: Settings | None = None, chosen: FormatChoices = USUAL) -> FormatOptions:
    """The options, with the organisation of the settings.

    Raises:
        NotFoundError: There is no such medium.
        UsageError: As of `publication`.
    """
    stored = settings or Settings()
    address, date = publication(chosen.url, chosen.published)
    return FormatOptions(
        organisation=str(stored.get("organisation")).strip(),
        organisation_url=str(stored.get("organisation_url")).strip(),
        url=address,
        published=date,
        media_ids=tuple(dict.fromkeys(int(claims.find_media(session, text)) for text in chosen.media)),
        without_masked=chosen.without_masked,
        drop_frame=chosen.drop_frame,
    )
