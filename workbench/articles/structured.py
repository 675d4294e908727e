"""What a page says of itself in structured data (JSON-LD). Used by `metadata` and `published_checks`."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

Element = Any  # lxml ships no types
Record = dict[str, Any]

_MOST_RECORDS = 5000
_LONGEST_BODY = 2_000_000  # characters
_BELOW = (
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "video",
    "hasPart",
    "review",
    "subjectOf",
    "associatedClaimReview",
)


def clean(text: object) -> str:
    """White space collapsed; empty for what is no text."""
    return " ".join(str(text).split()) if isinstance(text, str) else ""


def names(value: object) -> list[str]:
    """Names of persons or organisations, however they are written."""
    values = value if isinstance(value, list) else [value]
    found = [item.get("name") if isinstance(item, dict) else item for item in values]
    return [clean(name) for name in found if isinstance(name, str) and clean(name)]


def is_a(record: Record, kind: str) -> bool:
    """Whether a record states this schema.org type."""
    stated = record.get("@type")
    return any(
        str(one).rsplit("/", 1)[-1] == kind or str(one) == f"schema:{kind}"
        for one in (stated if isinstance(stated, list) else [stated])
    )


def records(tree: Element) -> Iterator[Record]:
    """Every record of the page; what cannot be read as JSON is passed over."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip().removeprefix("<![CDATA[").removesuffix("]]>").rstrip(" ;")
        try:
            waiting: list[Any] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_RECORDS):
            if not waiting:
                break
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting = value + waiting
            elif isinstance(value, dict):
                yield value
                waiting += [value[key] for key in _BELOW if key in value]


def video_objects(tree: Element) -> list[tuple[tuple[str, ...], str]]:
    """Addresses (file, player, thumbnail) and name of every VideoObject."""
    found: list[tuple[tuple[str, ...], str]] = []
    for record in records(tree):
        if "VideoObject" in str(record.get("@type")):
            thumbnail = record.get("thumbnailUrl")
            values = [record.get("contentUrl"), record.get("embedUrl"),
                      thumbnail[0] if isinstance(thumbnail, list) and thumbnail else thumbnail]  # fmt: skip
            urls = tuple(dict.fromkeys(value for value in values if isinstance(value, str) and value))
            if urls:
                found.append((urls, clean(record.get("name"))))
    return found


def article_body(tree: Element) -> list[str]:
    """The paragraphs of the article as its record states them (`articleBody`); none where it states none."""
    stated = (record.get("articleBody") for record in records(tree))
    text = max((one for one in stated if isinstance(one, str)), key=len, default="")
    bare = html.unescape(re.sub(r"</?[a-zA-Z][^<>]{0,500}>", "\n", text[:_LONGEST_BODY]))
    return [paragraph for line in bare.splitlines() if (paragraph := clean(line))]
