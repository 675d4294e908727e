"""The name of a site where an article's title would stand: in the page's title, or as its first heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from workbench.articles.addresses import urlsplit_or_none
from workbench.articles.noise import normal

Element = Any  # lxml ships no types

_NAMED = re.compile(r"\b(?:logo|masthead|brand|branding|site[-_]?(?:title|name|logo))\b", re.I)
_PARTS = re.compile(r"\s+[|–—·•»«:-]+\s+|\s*\|\s*")
_NAME_WORDS = 4  # a longer title names an article
_SECTION_WORDS = 3


def is_masthead(heading: Element, text: str, outlet: str, url: str) -> bool:
    """Whether a heading shows the site's name: it says so itself, leads to the front page, or has the site's name.

    Args:
        heading: The element.
        text: Its text.
        outlet: Name of the site, or empty.
        url: Of the page, or empty.
    """
    around = [heading, *heading.iterdescendants(), *list(heading.iterancestors())[:2]]
    if any(
        _NAMED.search(f"{one.get('class') or ''} {one.get('id') or ''}") for one in around if isinstance(one.tag, str)
    ):
        return True
    links = [one.get("href") or "" for one in around if one.tag == "a"]
    if any(_leads_home(href) for href in links):
        return True
    letters = normal(text).replace(" ", "")
    parts = urlsplit_or_none(url) if url else None
    host = parts.netloc.lower().replace("-", "") if parts is not None else ""
    return bool(letters) and (letters == normal(outlet).replace(" ", "") or letters in host.split("."))


def _leads_home(href: str) -> bool:
    parts = urlsplit_or_none(href.strip())
    return (
        parts is not None and bool(href.strip()) and parts.path in ("", "/") and not parts.query and not parts.fragment
    )


def heading_of(document: str, headings: Sequence[str], *, has_other_titles: bool) -> str:
    """The heading that is the article's title where the page's title is, or ends with, names of the site; or empty.

    Args:
        document: The page's title.
        headings: First-rank headings of the page that are no masthead.
        has_other_titles: Whether the page states a title elsewhere: then that is to be believed.
    """
    if has_other_titles:
        return ""
    parts = [normal(part) for part in _PARTS.split(document)]
    if len(parts) > 1:
        return next((text for text in headings if normal(text) == parts[0]), "")
    is_name = len(headings) == 1 and len(parts[0].split()) <= _NAME_WORDS
    return headings[0] if is_name and not set(normal(headings[0]).split()) & set(parts[0].split()) else ""


def before_names(document: str) -> str:
    """What stands in a page's title before two short names or more, of site and section; or empty."""
    first, *names = _PARTS.split(document)
    are_names = len(names) >= 2 and all(len(name.split()) <= _SECTION_WORDS for name in names)
    return first if are_names and len(first.split()) >= 2 else ""
