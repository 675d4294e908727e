"""What a person says about an export beside its formats, checked before anything is rendered."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.commands import claims
from workbench.commands.session import Session
from workbench.commands.typed import checked_date, checked_url_or_none
from workbench.errors import UsageError
from workbench.model.report import FormatOptions
from workbench.settings import Settings


def format_options(
    session: Session,
    settings: Settings | None = None,
    *,
    media: Sequence[str] = (),
    without_masked: bool = False,
    url: str = "",
    published: str = "",
    drop_frame: bool = True,
) -> FormatOptions:
    """The options, with the organisation of the settings.

    Args:
        media: By hash, beginning of a hash, name or number.

    Raises:
        NotFoundError: There is no such medium.
        UsageError: An address or a date is none, or there is a date of publication and no address.
    """
    chosen = settings or Settings()
    address, date = checked_url_or_none(url), checked_date(published)
    if date and not address:
        raise UsageError("A date of publication needs the address at which the report can be read.")
    return FormatOptions(
        organisation=str(chosen.get("organisation")).strip(),
        organisation_url=str(chosen.get("organisation_url")).strip(),
        url=address,
        published=date,
        media_ids=tuple(dict.fromkeys(int(claims.find_media(session, text)) for text in media)),
        without_masked=without_masked,
        drop_frame=drop_frame,
    )
