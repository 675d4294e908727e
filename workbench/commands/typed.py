"""Dates, addresses and lists as a person types them, checked before they are stored."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

from workbench.commands.names import display, shortened
from workbench.errors import UsageError
from workbench.model.dates import PartialDate

_FIRST_ZONE = dt.timezone(dt.timedelta(hours=14))  # where each day begins first: today there is no future anywhere else


def checked_date(text: str) -> str:
    """The date as stored; an empty text takes a stated date away.

    Raises:
        UsageError: It is not a date, or it has not come yet.
    """
    tidy = text.strip()
    if not tidy:
        return ""
    date = PartialDate(tidy)
    if date.first_day > dt.datetime.now(_FIRST_ZONE).date():
        raise UsageError(f"{date.words()} lies in the future.", advice="Check the year.")
    return date.text


def checked_url(text: str) -> str:
    """An address as stored.

    Raises:
        UsageError: It is no web address.
    """
    try:
        parts = urlsplit(text.strip())
        fits = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        fits = False
    if not fits or any(letter.isspace() for letter in text.strip()):
        raise UsageError(
            f"“{display(shortened(text))}” is not a web address.", advice="It begins with http:// or https://."
        )
    return text.strip()


def checked_url_or_none(text: str) -> str:
    """An address as stored; an empty text takes it away.

    Raises:
        UsageError: It is no web address.
    """
    return checked_url(text) if text.strip() else ""


def listed(text: str) -> tuple[str, ...]:
    """Words or names typed with commas, semicolons or line ends between them, each once."""
    return tuple(dict.fromkeys(part.strip() for part in re.split(r"[,;\n،]", text) if part.strip()))
