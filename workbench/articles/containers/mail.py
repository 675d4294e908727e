"""A message of e-mail, as mail programs save it (.eml; RFC 5322): its text and media as of a saved page, who and when.

Browsers write saved pages in the same form (`mhtml`), with themselves as the sender.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from workbench.articles.containers import mime
from workbench.articles.containers.mhtml import Mhtml
from workbench.jobs import Progress
from workbench.model.article import Article

_HEADER_LINE = re.compile(rb"[!-9;-~]{1,60}:")
_ON_THE_WAY = ("To", "Cc", "Message-ID", "Received", "Delivered-To", "Return-Path")
_OF_BROWSERS = ("Snapshot-Content-Location", "Content-Location")


def is_mail(head: bytes, name: str) -> bool:
    """Whether a file begins like a message that was sent: by its headers; one of them is enough for an .eml."""
    start = head.lstrip()
    if not _HEADER_LINE.match(start):
        return False
    message, _ = mime.headers_of(start[:8192])
    sender = parseaddr(mime.text_of(message, "From"))[1]
    if "@" not in sender or any(header in message for header in _OF_BROWSERS):
        return False
    return name.lower().endswith(".eml") or sum(header in message for header in (*_ON_THE_WAY, "Date")) > 1


class Mail(Mhtml):
    """One message."""

    kind = "message of e-mail"

    def article(self, progress: Progress, page: str = "") -> Article:
        """Read its text; subject, sender and day stand for title, author and date. As `Source.article`."""
        found = super().article(progress, page)
        sender, address = parseaddr(mime.text_of(self.message, "From"))
        day = _day(self.message)
        facts = replace(found.container, saved_at="") if found.container is not None else None
        return replace(
            found,
            title=mime.text_of(self.message, "Subject") or found.title,
            author=sender or address,
            published=day or found.published,
            published_from="the date of the message" if day else found.published_from,
            container=facts,
        )

    def headed(self, body: bytes, root: mime.MimePart) -> bytes:
        """A text with its subject above it, so that no line of it is taken for its title."""
        subject = mime.text_of(self.message, "Subject")
        if root.media_type != "text/plain" or not subject:
            return body
        try:
            name = codecs.lookup(root.charset or "utf-8").name
        except LookupError:
            name = "utf-8"
        return f"Title: {subject}\n\n".encode(name, "replace") + body


def _day(message: Message) -> str:
    """The day it was sent, where it was sent; empty when the message does not say."""
    try:
        return parsedate_to_datetime(mime.text_of(message, "Date")).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""
