"""A page's text made fit for the parser: huge pages lose what holds no article, and deep ones are laid flatter.

libxml2 needs about 400 bytes for each element and stops at 256 levels, so a page is bounded here, before it is parsed;
whatever is cut is told. `reading` -> here -> `html`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.articles.addresses import stand_in

_LARGE = 4_000_000  # characters; below, a page is parsed as it is
_MAX_TAGS = 300_000  # opening and closing, about 100 MB of tree
_MAX_ATTRIBUTE = 5_000_000  # characters; libxml2 refuses attributes of 10 MB
_DEEPEST = 150  # levels kept when a page nests too deep
_OPENING = re.compile(r"<(script|style|svg|noscript|textarea|title)\b[^<>]{0,4000}>|<!--", re.I)
_CLOSINGS = {
    name: re.compile(pattern, re.I)
    for name, pattern in (
        ("<!--", "-->"),
        *((tag, rf"</{tag}\b[^<>]*>") for tag in ("script", "style", "svg", "noscript", "textarea", "title")),
    )
}
_MACHINERY = frozenset(["<!--", "style", "svg"])
_KEPT_SCRIPT = re.compile(r"ld\+json|data-telegram-post|jwp(?:latform|layer)", re.I)
_LONG_DATA = re.compile(rf"data:[\w.+/-]{{1,80}}(?:;[\w=-]{{1,40}}){{0,3}},[^\"'\s>)]{{{_MAX_ATTRIBUTE},}}")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)[^<>]*(?P<closed>/?)>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())  # noqa: SIM905 - reads better
_LEFT_ALONE = frozenset(["html", "head", "body"])

CUT = "The page is too large and was read in part: what stands further down is missing."


def shrunk(text: str) -> tuple[str, list[str]]:
    """The text with what would exceed the parser taken out, and sentences on what of the article may be missing."""
    text = _LONG_DATA.sub(lambda found: stand_in(found.group()), text) if len(text) > _MAX_ATTRIBUTE else text
    if len(text) <= _LARGE:
        return text, []
    text = "".join(" " if _is_machinery(name, opening) else part for part, name, opening in _parts(text))
    position = -1
    for _ in range(_MAX_TAGS):
        position = text.find("<", position + 1)
        if position < 0:
            return text, []
    return text[:position], [CUT]


def _is_machinery(name: str, opening: str) -> bool:
    """Drawings, styles, remarks and scripts; not scripts that hold data or name a post."""
    return name in _MACHINERY or (name == "script" and not _KEPT_SCRIPT.search(opening))


def _parts(text: str) -> Iterator[tuple[str, str, str]]:
    """The text in pieces: elements whose content is no mark-up, with name and opening tag, and what lies between."""
    position = start = 0
    unclosed: set[str] = set()
    while (found := _OPENING.search(text, position)) is not None:
        name = (found.group(1) or "<!--").lower()
        closing = None if name in unclosed else _CLOSINGS[name].search(text, found.end())
        position = found.end()
        if closing is None:
            unclosed.add(name)
            continue
        yield text[start : found.start()], "", ""
        yield text[found.start() : closing.end()], name, found.group()
        start = position = closing.end()
    yield text[start:], "", ""


def flattened(text: str) -> str:
    """The text with no element deeper than the parser reads: tags below that are dropped, their text stays."""
    pieces: list[str] = []
    open_tags: list[tuple[str, bool]] = []
    depths: dict[str, int] = {}
    for part, name, _ in _parts(text):
        if name and name not in ("svg", "noscript"):
            pieces.append(part)
        else:
            _lay_flat(part, pieces, open_tags, depths)
    return "".join(pieces)


def _lay_flat(part: str, pieces: list[str], open_tags: list[tuple[str, bool]], depths: dict[str, int]) -> None:
    """Append `part` to `pieces` without the tags that are too deep; `open_tags` says of each whether it was kept."""
    position = 0
    for found in _TAG.finditer(part):
        name = found.group("name").lower()
        if name in _VOID or name in _LEFT_ALONE:
            continue
        kept = True
        if found.group("end"):
            if not depths.get(name):
                continue
            while open_tags:
                closed, was_kept = open_tags.pop()
                depths[closed] -= 1
                if closed == name:
                    kept = was_kept
                    break
        else:
            kept = len(open_tags) < _DEEPEST or name in ("p", "li", "td")
            open_tags.append((name, kept))
            depths[name] = depths.get(name, 0) + 1
        if not kept:
            pieces += (part[position : found.start()], " ")
            position = found.end()
    pieces.append(part[position:])
