"""The way in: one file -> Article. Decides by content between page and text, and joins the parts."""

from __future__ import annotations

import contextlib
import json
import re
import stat
from dataclasses import replace
from pathlib import Path

from workbench.articles import claims, encoding
from workbench.articles.language import guess_language
from workbench.articles.places import placed
from workbench.articles.references import RawReference
from workbench.articles.shortening import shortened
from workbench.articles.text import read_text
from workbench.errors import UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.article import Article

MAX_BYTES = 50 * 1024 * 1024
_FEED = re.compile(r"(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]", re.I | re.S)
_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]", re.I)
_TAG = re.compile(
    r"</?(?:p|div|h[1-6]|a|img|br|ul|li|table|span|article|section|figure|meta|title)(?:\s[^<>]{0,500})?/?>", re.I
)


def read_article(path: Path, name: str = "", progress: Progress = SILENT, url: str = "") -> Article:
    """Read a saved page or a text; nothing is ever fetched.

    Args:
        path: The file, where the analyst has it: a saved page's pictures are looked for beside it.
        name: Its name for messages; the path's own when empty.
        progress: Stopping points between the steps.
        url: Where it was had; used where the page does not say.

    Raises:
        UnreadableError: Missing, empty, a folder, too large, or not a text.
    """
    name = name or path.name
    data = _bytes(path, name)
    encoding.refuse_binary(data, name)
    progress.update(1, 4, "Reading the text")
    text = encoding.decode(data).replace("\x00", "")
    return article_of(text, path, name, progress)


def article_of(
    text: str, path: Path, name: str, progress: Progress, url: str = "", *, said_page: bool = False
) -> Article:
    """A page or text that is decoded already -> Article; else as `read_article`.

    Args:
        said_page: Whether what holds it says that it is HTML.
    """
    if not text.strip():
        raise UnreadableError(name, "the file is empty", advice="Check whether the download was complete.")
    if is_page(text, said=said_page):
        from workbench.articles.html import read_page  # noqa: PLC0415 - texts need neither lxml nor trafilatura

        return shortened(_with_letters_lost(read_page(text, path, name, progress, url)))
    _refuse_data(text, name)
    return shortened(_with_letters_lost(_from_text(text, path, url)))


def _refuse_data(text: str, name: str) -> None:
    head = text[:2000].lstrip("\ufeff \t\r\n")
    what = ""
    if _FEED.match(head):
        what = "a news feed (RSS or Atom)"
    elif head[:1] in ("{", "["):
        with contextlib.suppress(ValueError, RecursionError):
            what = "a data file (JSON)" if isinstance(json.loads(text.lstrip("\ufeff")), dict | list) else ""
    if what:
        raise UnreadableError(
            name, f"this is {what}, not an article", advice="Save the article itself in the browser, and open that."
        )


def _with_letters_lost(article: Article) -> Article:
    """Say so when the bytes fit no encoding."""
    lost = article.body.count("\ufffd")
    if lost * 200 <= len(article.body):
        return article
    note = f"{lost:,} letters could not be read: the page is damaged, or in an encoding that it does not state."
    return replace(article, notes=(*article.notes, note))


def _bytes(path: Path, name: str) -> bytes:
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise UnreadableError(name, "this is a folder, not a file", advice="Open the saved page inside it.")
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadableError(name, "this is not an ordinary file", advice="Copy the page to a file and open that.")
        if facts.st_size > MAX_BYTES:
            raise UnreadableError(
                name,
                f"the file has {facts.st_size // 1_000_000} MB; articles are read up to {MAX_BYTES // 1_000_000} MB",
                advice="Save the page without its pictures, or its text alone.",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableError(name, "there is no such file", advice="Check the path.") from error
    except PermissionError as error:
        raise UnreadableError(
            name, "reading it is not permitted", advice="Change its permissions or copy it."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableError(
            name, f"the system could not read it ({error})", advice="Copy it to a local disk."
        ) from error


def is_page(text: str, *, said: bool = False) -> bool:
    """Whether a text is HTML.

    Args:
        said: Whether that is said of it: one element is enough then, where a text may speak of two.
    """
    head = text[:20_000]
    return bool(_PAGE.search(head)) or len(_TAG.findall(text[:200_000])) >= (1 if said else 3)


def _from_text(text: str, path: Path, url: str) -> Article:
    content = read_text(text.lstrip("\ufeff"))
    url = content.url or url
    media = tuple(
        placed(RawReference(item.kind, (item.url,)), item.caption, item.block, url, path)[0] for item in content.media
    )
    language = guess_language(" ".join((content.title, *(block.text for block in content.blocks))))
    return Article(
        title=content.title,
        published=content.published,
        published_from=content.published_from,
        language=language,
        url=url,
        blocks=tuple(content.blocks),
        media=media,
        claims=claims.suggest(content.blocks, media, content.captions, language, published=content.published),
        left_out=tuple(content.left_out),
        date_hints=tuple(dict.fromkeys(content.date_hints)),
        author=content.author,
        outlet=content.outlet,
    )
