"""A saved page's text -> Article: parse, find the body, place the media, suggest claims. Called by `reading`."""

from __future__ import annotations

import copy
import dataclasses
import logging
import re
import socket
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import lxml.html
from lxml import etree

from workbench.articles import claims, density, metadata, structured
from workbench.articles.addresses import is_placeholder
from workbench.articles.companions import with_companions
from workbench.articles.language import spoken
from workbench.articles.page import PageContent, PageReader, PlacedMedium
from workbench.articles.places import placed
from workbench.articles.published_checks import published_checks
from workbench.articles.references import RawReference
from workbench.articles.shrinking import CUT, flattened, shrunk
from workbench.articles.walk import Walk, walk
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import Article, MediaReference, ReferenceKind, TextBlock

Element = Any  # lxml ships no types

_SIZE_SUFFIX = re.compile(
    r"[-_](?:\d{2,4}x\d{2,4}|scaled|x{0,3}-?(?:large|small)|medium|thumb(?:nail)?|original|full|[xsml]{1,2}|\d{3,4}w?)$",
    re.I,
)
_MAX_EVENTS_EXTRACTED = 6000  # texts and media; beyond, trafilatura takes many seconds
_MAX_ELEMENTS_EXTRACTED = 40_000
_ENOUGH = 400  # characters of a body that need no second opinion
_NO_TEXT = 80  # characters: less is no article
_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]{0,400}\[[^\]]{0,2000}?<!ENTITY", re.I)
_NOT_UNFOLDED = (
    "The page defines words of its own (entities), as files made to fill the memory do. What they stand for was not put"
    " in, so text may be missing."
)
_TOO_DEEP = "The page nests deeper than can be read; what stands deeper is missing."


@contextmanager
def quiet() -> Iterator[None]:
    """Keep the libraries' warnings and log lines off the terminal; what matters is in the result."""
    loggers = [logging.getLogger(name) for name in ("trafilatura", "htmldate", "courlan", "justext", "readability")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def read_page(text: str, path: Path, name: str, progress: Progress, url: str = "") -> Article:
    """Read a page given as text; `url` is where it was had, for pages that do not say.

    Raises:
        UnreadableError: No text in it.
    """
    small, notes = shrunk(text)
    tree, deep = _parse(small, name)
    notes += deep
    if _ENTITIES.search(text[:20_000]):
        notes.append(_NOT_UNFOLDED)
    facts = metadata.facts_of(tree, text)
    if url and not facts.url:
        facts = dataclasses.replace(facts, url=url)
    progress.update(2, 4, "Finding the body")
    body = tree.find("body")
    body = tree if body is None else body
    found = walk(body)
    anchor_text = _anchor_text(tree, found)
    progress.update(3, 4, "Placing pictures and claims")
    reader = PageReader(found, anchor_text, facts.title_variants, facts.url)
    content = reader.read()
    if found.was_cut and CUT not in notes:
        notes.append(CUT)
    if sum(len(block.text) for block in content.blocks) < _NO_TEXT:
        notes.append(_without_text(content, tree))
    media, captions, companions = _media(content, tree, facts.url, path)
    language = spoken(facts.language, content_text(content))
    published, published_from = facts.published, facts.published_from
    if published is None:
        published, published_from = metadata.date_line(tree, reader.lines_near_heading())
    suggested = claims.suggest(content.blocks, media, captions, language, facts.title, published=published)
    media, suggested = with_companions(media, suggested, companions)
    progress.update(4, 4, "Done")
    return Article(
        title=facts.title,
        published=published,
        published_from=published_from,
        language=language,
        url=facts.url,
        blocks=tuple(content.blocks),
        media=media,
        claims=suggested,
        left_out=tuple(content.left_out),
        date_hints=tuple(dict.fromkeys(content.date_hints)),
        author=facts.author,
        outlet=facts.outlet,
        notes=tuple(notes),
        published_checks=published_checks(tree),
    )


def _without_text(content: PageContent, tree: Element) -> str:
    """Take the text from the page's structured data where its body has none; says what was found."""
    stated = structured.article_body(tree)
    if stated:
        content.blocks[:] = [TextBlock(text) for text in stated]
        content.orphans.clear()
        for medium in content.media:
            medium.block, medium.captions = 0, []
        return (
            "The page shows its text by scripts only. It was taken from the page's structured data, where it may be "
            "shortened; pictures cannot be placed in it."
        )
    if content.blocks:
        return "There is hardly any text in this page: it may be a title page, a player, or cut off."
    if next(tree.iter("script"), None) is not None:
        return (
            "No text was found in this page: scripts put it in when a browser opens it. Save it from the browser once "
            "it has loaded, as “Web page, complete” or with SingleFile."
        )
    return "No text was found in this page besides navigation and the like. See the lines left out."


def content_text(content: PageContent) -> str:
    """The blocks in one string, for guessing the language."""
    return " ".join(block.text for block in content.blocks)


def _parse(text: str, name: str) -> tuple[Element, list[str]]:
    tree, too_deep = _tree(text, name)
    if not too_deep:
        return tree, []
    tree, too_deep = _tree(flattened(text), name)
    return tree, [_TOO_DEEP] if too_deep else []


def _tree(text: str, name: str) -> tuple[Element, bool]:
    """The parsed page, and whether the parser stopped at its greatest depth."""
    # lxml refuses text that declares another encoding than its own; bytes with a stated parser encoding are safe.
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True)
    try:
        tree = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableError(
            name, "there is no text in this page", advice="Save the page again once it has loaded completely."
        ) from error
    return tree, any("depth" in entry.message.lower() for entry in parser.error_log)


def _extraction() -> Callable[..., Any]:
    """trafilatura's function.

    urllib3, which it brings along, binds a socket while it is imported, to learn whether there is IPv6. Nothing here
    connects to anything, so it is told that there is none.
    """
    before, socket.has_ipv6 = socket.has_ipv6, False
    try:
        from trafilatura import bare_extraction  # noqa: PLC0415 - slow to import, and only pages need it
    finally:
        socket.has_ipv6 = before
    found: Callable[..., Any] = bare_extraction
    return found


def _anchor_text(tree: Element, found: Walk) -> str:
    """Lines of the body as trafilatura sees it; as `density` does where that finds little or would take too long."""
    is_small = len(found.events) <= _MAX_EVENTS_EXTRACTED and found.elements <= _MAX_ELEMENTS_EXTRACTED
    extracted = _extracted(tree) if is_small else ""
    if len(extracted) >= _ENOUGH:
        return extracted
    own = density.running_text(found.events)
    return own if len(own) > 2 * len(extracted) else extracted


def _extracted(tree: Element) -> str:
    """trafilatura's idea of the body; empty when it finds none or fails."""
    bare_extraction = _extraction()

    with quiet():
        try:
            document = bare_extraction(
                copy.deepcopy(tree),
                favor_precision=True,
                include_comments=False,
                include_tables=True,
                with_metadata=False,
            )
        except Exception:  # noqa: BLE001 - a fault of the extractor on a hostile page only costs the anchor
            return ""
    return str(getattr(document, "text", "") or "") if document is not None else ""


def _media(
    content: PageContent, tree: Element, base: str, path: Path
) -> tuple[tuple[MediaReference, ...], dict[int, tuple[int, ...]], dict[int, list[MediaReference]]]:
    """Absolute, merged references; for each caption block the media it belongs to; and their companions."""
    references: list[MediaReference] = []
    numbers: dict[str, int] = {}
    captions: dict[int, list[int]] = {}
    companions: dict[int, list[MediaReference]] = {}
    extra = _head_media(content, tree)
    if extra and content.orphans:
        extra[0].captions.append(content.orphans[0])
    for medium in [*extra, *content.media]:
        caption = " ".join(content.blocks[index].text for index in medium.captions) or medium.raw.caption
        reference, others = placed(medium.raw, caption, medium.block, base, path)
        number = next((numbers[key] for key in _keys(reference) if key in numbers), -1)
        if number < 0:
            number = len(references)
            references.append(reference)
        else:
            references[number] = _merged(references[number], reference)
        if others:
            companions.setdefault(number, []).extend(others)
        for key in _keys(reference):
            numbers.setdefault(key, number)
        for index in medium.captions:
            captions.setdefault(index, [])
            if number not in captions[index]:
                captions[index].append(number)
    for index in content.orphans:
        captions.setdefault(index, [])
    return tuple(references), {index: tuple(members) for index, members in captions.items()}, companions


def _merged(first: MediaReference, again: MediaReference) -> MediaReference:
    urls = tuple(dict.fromkeys((*first.alternatives, again.url, *again.alternatives)))
    return MediaReference(
        first.url,
        first.kind,
        first.caption if len(first.caption) >= len(again.caption) else again.caption,
        first.block,
        tuple(url for url in urls if url != first.url)[:8],
        first.local_path or again.local_path,
        is_linked_original=first.is_linked_original,
    )


def _keys(reference: MediaReference) -> list[str]:
    """What makes two addresses the same medium: the file's name without size, when it is a telling one."""
    keys = []
    for url in (reference.url, *reference.alternatives):
        bare = unquote(re.sub(r"[?#].*$", "", url)).rstrip("/")
        file_name = bare.rsplit("/", 1)[-1]
        stem = _SIZE_SUFFIX.sub("", file_name.rsplit(".", 1)[0]).lower()
        if (
            reference.kind is ReferenceKind.IMAGE
            and len(stem) >= 8
            and re.search(r"\d{3}|[^\W_]{3}[-_][^\W_]+[-_]", stem)
        ):
            keys.append(f"image:{stem}")
        keys.append(f"{reference.kind}:{url}")
    return keys


def _head_media(content: PageContent, tree: Element) -> list[PlacedMedium]:
    """Clips and the preview picture that only the page's structured data name, when the body shows none."""
    extra: list[PlacedMedium] = []
    kinds = {medium.raw.kind for medium in content.media}
    if not kinds & {ReferenceKind.VIDEO, ReferenceKind.EMBED}:
        for urls, name in structured.video_objects(tree)[:3]:
            extra.append(PlacedMedium(RawReference(ReferenceKind.VIDEO, urls, name), 0))
    if ReferenceKind.IMAGE not in kinds and not extra:
        for url in metadata.head_images(tree)[:1]:
            if not is_placeholder(url) and not re.search(r"logo|default|icon|share|avatar", url, re.I):
                extra.append(PlacedMedium(RawReference(ReferenceKind.IMAGE, (url,)), 0))
    return extra
