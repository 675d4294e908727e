# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""Title, date, author, outlet, address and language of a page, each from the most trustworthy place that has it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from workbench.articles import masthead, structured
from workbench.articles.addresses import urlsplit_or_none
from workbench.articles.noise import normal
from workbench.articles.structured import clean, names

Element = Any  # lxml ships no types

_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|ClaimReview|WebPage|VideoObject|LiveBlog|CreativeWork", re.I)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.I)
_SINGLE_FILE = re.compile(r"Page saved with SingleFile.{0,40}?url:\s*(\S+)", re.I | re.S)
_MONTHS = {name: number for number, names in enumerate((
    "jan january janvier enero januar января січня janeiro gennaio", "feb february février fevrier febrero februar февраля лютого fevereiro febbraio",
    "mar march mars marzo märz марта березня março", "apr april avril abril апреля квітня aprile", "may mai mayo мая травня maio maggio",
    "jun june juin junio juni июня червня junho giugno", "jul july juillet julio juli июля липня julho luglio",
    "aug august août aout agosto августа серпня", "sep sept september septembre septiembre сентября вересня setembro settembre",
    "oct october octobre octubre oktober октября жовтня outubro ottobre", "nov november novembre noviembre ноября листопада novembro",
    "dec december décembre decembre diciembre dezember декабря грудня dezembro dicembre"), 1) for name in names.split()}  # fmt: skip
_WRITTEN_DATE = (
    (re.compile(r"\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)"), (1, 2, 3)),
    (re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b"), (3, 1, 2)),
    (
        re.compile(
            r"\b(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?([^\W\d_]{3,10})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)\b"
        ),
        (3, 2, 1),
    ),
    (re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.]*\d)"), (3, 2, 1)),
    # With strokes only where one number can be no month: 5/7/2024 is either of two days.
    (re.compile(r"(?<![\d/])(1[3-9]|2\d|3[01])/(\d{1,2})/((?:19|20)\d\d)(?!\d)"), (3, 2, 1)),
    (re.compile(r"(?<![\d/])(\d{1,2})/(1[3-9]|2\d|3[01])/((?:19|20)\d\d)(?!\d)"), (3, 1, 2)),
)
_AFTER_NAME = re.compile(
    r"\s*(?:[|•·]|\b(?:published|updated|posted)\b|\b(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\s+\d).*$",
    re.I,
)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?=[/_-])", re.I)
_META_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date.published",
    "publishdate", "publish-date", "publish_date", "published_time", "pubdate", "article.published", "article_date_original",
    "sailthru.date", "parsely-pub-date", "dcterms.created", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article:published", "originalpublicationdate",
    "bt:pubdate", "rnews:datepublished", "article:post_date", "cxenseparse:articlepublishdate", "date", "dc.created",
    "timestamp", "displaydate", "ptime", "pub_date", "live_date", "vr:published_time", "datecreated",
)  # fmt: skip
_META_FIRST = re.compile(r"(?:^|[:._-])(?:first[-_]?)?publi(?:shed|cation)[-_]?(?:at|date|time|on)$")
_UPDATED = re.compile(
    r"\b(?:last[ -])?(?:updat|modif|edited|revis|correct)|обновл|изменен|تحديث|actualiz|mis(?:e)? à jour|aktualis|aggiorn|atualiz",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the head of a page says about it; empty texts and None where it says nothing."""

    title: str
    title_variants: tuple[str, ...]
    published: str | None
    published_from: str
    language: str
    url: str
    author: str
    outlet: str


def facts_of(tree: Element, source: str) -> Facts:
    """Collect the facts of a parsed page; `source` is its text, for comments the parser may drop."""
    metas = _metas(tree)
    url = _address(tree, metas, source)
    records = [record for record in structured.records(tree) if not _is_check_elsewhere(record, url)]
    outlet = metas.get("og:site_name", "") or _publisher(records)
    title, variants = _title(tree, metas, records, (outlet, url))
    published, place = _published(tree, metas, records, url)
    return Facts(
        title, variants, published, place, _language(tree, metas), url, _author(metas, records, tree), clean(outlet)
    )


def _is_check_elsewhere(record: structured.Record, url: str) -> bool:
    """Whether it is a fact check that another site publishes: its author and date are not those of this page."""
    stated = record.get("url")
    if not structured.is_a(record, "ClaimReview") or not isinstance(stated, str) or not url:
        return False
    hosts = [parts.netloc.lower().removeprefix("www.") for one in (stated, url) if (parts := urlsplit_or_none(one))]
    return len(hosts) == 2 and bool(hosts[0]) and hosts[0] != hosts[1]


def _metas(tree: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        value = clean(meta.get("content") or meta.get("value"))
        if key and value:
            found.setdefault(key, value)
    return found


def head_images(tree: Element) -> list[str]:
    """Pictures named for previews in the head, in order of trust."""
    metas = _metas(tree)
    names = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")
    return list(dict.fromkeys(metas[name] for name in names if name in metas))


def _address(tree: Element, metas: dict[str, str], source: str) -> str:
    saved = _SAVED_FROM.search(source[:5000]) or _SINGLE_FILE.search(source[:5000])
    candidates = [saved.group(1) if saved else ""]
    candidates += [
        link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"
    ]
    candidates += [metas.get("og:url", ""), metas.get("twitter:url", ""), metas.get("parsely-link", "")]
    candidates += [base.get("href") or "" for base in tree.iter("base")]
    return next((url.strip() for url in candidates if re.match(r"https?://[^\s/]+", url.strip(), re.I)), "")


def _language(tree: Element, metas: dict[str, str]) -> str:
    for value in (tree.get("lang"), tree.get("{http://www.w3.org/XML/1998/namespace}lang"), tree.get("xml:lang"),
                  metas.get("og:locale"), metas.get("content-language"), metas.get("language"), metas.get("inlanguage")):  # fmt: skip
        found = re.match(r"([a-z]{2})(?:[-_]|$)", (value or "").strip().lower())
        if found:
            return found.group(1)
    return ""


def _is_article(record: dict[str, Any]) -> bool:
    return bool(_ARTICLE_TYPES.search(str(record.get("@type"))))


def _publisher(records: list[dict[str, Any]]) -> str:
    return next((name for record in records if _is_article(record) for name in names(record.get("publisher"))), "")


def _author(metas: dict[str, str], records: list[dict[str, Any]], tree: Element) -> str:
    for record in records:
        if _is_article(record) and (authors := names(record.get("author"))):
            return ", ".join(dict.fromkeys(authors))[:200]
    for key in (
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "byl",
        "twitter:creator",
    ):
        value = metas.get(key, "")
        if value and not value.startswith(("http", "@")):
            return re.sub(r"^by\s+", "", value, flags=re.I)[:200]
    for element in tree.xpath("//*[@rel='author' or @itemprop='author' or contains(@class,'byline')]"):
        text = re.sub(r"^\s*by\s+", "", clean(element.text_content()), flags=re.I)
        text = _AFTER_NAME.sub("", text).strip(" ,-–—")
        if 2 < len(text) < 80:
            return text
    return ""


def _title(
    tree: Element, metas: dict[str, str], records: list[dict[str, Any]], site: tuple[str, str]
) -> tuple[str, tuple[str, ...]]:
    """The heading the reader sees, checked against what the head says; variants serve to find repeats.

    Args:
        site: Its name and the page's address, as far as they are known.
    """
    shown = [(h1, clean(h1.text_content())) for h1 in tree.iter("h1")]
    shown = [(h1, text) for h1, text in shown if 0 < len(text) < 400]
    headings = [text for _, text in shown]
    stated = [
        clean(record.get("headline")) for record in records if re.search("Article|Posting", str(record.get("@type")))
    ]
    stated += [
        metas.get(key, "") for key in ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title")
    ]
    document = next((clean(title.text_content()) for title in tree.iter("title")), "")
    own = [text for h1, text in shown if not masthead.is_masthead(h1, text, *site)]
    if heading := masthead.heading_of(document, own, has_other_titles=any(stated)):
        return heading, (heading,)
    stated = [_without_outlet(text, site[0], document) for text in [*stated, document] if text]
    named = [clean(element.text_content()) for element in tree.xpath("//*[@itemprop='headline']")]
    best = next((heading for heading in headings if any(_alike(heading, text) for text in stated)), "")
    if not best:
        seen = [text for text in named if 0 < len(text) < 400 and any(_alike(text, other) for other in stated)]
        visible = [clean(h2.text_content()) for h2 in tree.iter("h2", "h3")]
        seen += [text for text in visible if any(_alike(text, other) for other in stated)]
        single = headings if len(headings) == 1 and len(headings[0].split()) >= 4 else []
        best = next(iter([*seen, *single, *stated, *headings]), "")
    return best, tuple(dict.fromkeys([best, *own[:1], *stated]))


def _alike(left: str, right: str) -> bool:
    a, b = set(normal(left).split()), set(normal(right).split())
    return bool(a and b) and len(a & b) / len(a | b) >= 0.5


def _without_outlet(text: str, outlet: str, document: str) -> str:
    """Drop " | Outlet" and the like from the end; only short or known names go."""
    if text == document and (article := masthead.before_names(text)):
        return article
    for _ in range(2):
        found = re.search(r"^(.{12,}?)(\s+[|–—·•»«:]+\s+|\s+-\s+|\s*\|\s*)([^|–—·•»«]{2,60})$", text)
        if found is None:
            break
        tail = found.group(3)
        known = outlet and (normal(tail) in normal(outlet) or normal(outlet) in normal(tail))
        if not known and (len(tail.split()) > 4 or len(found.group(1).split()) < 4):
            break
        text = found.group(1)
    return text


def day_of(value: object) -> str:
    """ISO day in a machine-written date, or empty."""
    text = clean(value) if not isinstance(value, int | float) else ""
    found = re.match(r"((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d{3})", text)
    if found:
        return _checked(*(int(part) for part in found.groups()))
    return written_day(text)


def _checked(year: int, month: int, day: int) -> str:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""


def written_day(text: str) -> str:
    """ISO day of the first full date written in words or figures, or empty; a month and year alone is none."""
    for pattern, (year_at, month_at, day_at) in _WRITTEN_DATE:
        for found in pattern.finditer(text):
            word = found.group(month_at).lower()
            month = int(word) if word.isdigit() else _MONTHS.get(word, 0)
            if month and (day := _checked(int(found.group(year_at)), month, int(found.group(day_at)))):
                return day
    return ""


def _published(tree: Element, metas: dict[str, str], records: list[dict[str, Any]], url: str) -> tuple[str | None, str]:
    for record in records:
        if re.search(r"Article|Posting|Report|LiveBlog", str(record.get("@type"))):
            day = day_of(record.get("datePublished"))
            if day:
                return day, "structured data of the page (datePublished)"
    for key in _META_DATES:
        if key in metas and (day := day_of(metas[key])):
            return day, f"the page's header (meta {key})"
    for key, value in metas.items():
        if _META_FIRST.search(key) and (day := day_of(value)):
            return day, f"the page's header (meta {key[:60]})"
    for element in tree.xpath("//*[@itemprop='datePublished']|//time[@pubdate]"):
        day = day_of(element.get("content") or element.get("datetime") or element.text_content())
        if day:
            return day, "the date marked as publication date in the page"
    for record in records:
        if _is_article(record) and (day := day_of(record.get("datePublished") or record.get("uploadDate"))):
            return day, "structured data of the page"
    return _published_by_sight(tree, url)


def _published_by_sight(tree: Element, url: str) -> tuple[str | None, str]:
    times = tree.xpath("//article//time[@datetime]|//header//time[@datetime]|//main//time[@datetime]") or tree.xpath(
        "//time[@datetime]"
    )
    stated = [element for element in times if not _UPDATED.search(_words_with(element))] or times
    if not _is_of_many_posts(tree, times):
        for element in stated[:1]:
            if day := day_of(element.get("datetime")):
                return day, "the first time mark of the page"
    path = urlsplit(url).path if url else ""
    if found := _URL_DATE.search(path):
        month = _MONTHS.get(found.group(2).lower(), 0) if found.group(2).isalpha() else int(found.group(2))
        if day := _checked(int(found.group(1)), month or 13, int(found.group(3))):
            return day, "the page's address"
    return None, ""


def _is_of_many_posts(tree: Element, times: list[Element]) -> bool:
    """Whether a page without a heading lists posts of several days: the first day is that of a post, not of the page."""
    if next(tree.iter("h1"), None) is not None:
        return False
    return len({day for element in times if (day := day_of(element.get("datetime")))}) > 1


def _words_with(element: Element) -> str:
    """Names of a time mark, and the few words before it."""
    before = element.getprevious()
    words = (before.tail or "") if before is not None else ""
    if not words.strip() and (parent := element.getparent()) is not None:
        words = parent.text or ""
    return f"{element.get('class') or ''} {element.get('itemprop') or ''} {(element.text or '')[:40]} {words[-40:]}"


def date_line(tree: Element, near_heading: list[str]) -> tuple[str | None, str]:
    """A date written for readers: beside the heading first, else in an element named so; that of a change last."""
    dated = "//*[contains(@class,'date') or contains(@class,'publish') or contains(@class,'timestamp') or contains(@class,'byline')]"
    named = [" ".join(clean(part) for part in element.itertext()) for element in tree.xpath(dated)[:20]]
    lines = [(text, 140, "the date line under the heading") for text in near_heading]
    lines += [(text, 160, "the date line of the page") for text in named]
    for shortened in (_before_update, str):
        for text, longest, place in lines:
            if len(text) < longest and (day := written_day(shortened(text))):
                return day, place
    return None, ""


def _before_update(text: str) -> str:
    found = _UPDATED.search(text)
    return text[: found.start()] if found else text
