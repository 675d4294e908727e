"""Players and posts that a page names by number or address alone, for a script to build: one element -> raw reference.

`lite-youtube videoid=…`, the elements of AMP, `data-oembed-url`, `div class="youtube" data-id=…`. Called by `walk`.
"""

from __future__ import annotations

import re
from typing import Any

from workbench.articles.addresses import post_link
from workbench.articles.references import RawReference
from workbench.model.article import ReferenceKind

Element = Any  # lxml ships no types

_BY_TAG: dict[str, tuple[tuple[str, ...], str]] = {
    "lite-youtube": (("videoid", "video-id", "data-videoid"), "https://www.youtube.com/watch?v={}"),
    "youtube-video": (("videoid", "video-id", "src"), "https://www.youtube.com/watch?v={}"),
    "lite-vimeo": (("videoid",), "https://vimeo.com/{}"),
    "amp-youtube": (("data-videoid", "data-live-channelid"), "https://www.youtube.com/watch?v={}"),
    "amp-vimeo": (("data-videoid",), "https://vimeo.com/{}"),
    "amp-dailymotion": (("data-videoid",), "https://www.dailymotion.com/video/{}"),
    "amp-twitter": (("data-tweetid",), "https://x.com/i/status/{}"),
    "amp-instagram": (("data-shortcode",), "https://www.instagram.com/p/{}/"),
    "amp-reddit": (("data-src",), "{}"),
    "amp-tiktok": (("data-src",), "https://www.tiktok.com/embed/v2/{}"),
    "amp-facebook": (("data-href",), "{}"),
}
_BY_NAME = (  # of the class or id of any element, which attributes hold the number, and the address made of it
    (re.compile(r"youtube|(?:^|[\s_-])yt(?:$|[\s_-])", re.I),
     ("data-youtube-id", "data-video-id", "data-videoid", "data-id", "data-embed", "data-yt-id", "data-ytid"),
     re.compile(r"[\w-]{11}"), "https://www.youtube.com/watch?v={}"),
    (re.compile(r"vimeo", re.I), ("data-vimeo-id", "data-video-id", "data-id"), re.compile(r"\d{6,12}"), "https://vimeo.com/{}"),
    (re.compile(r"tweet|twitter", re.I), ("data-tweet-id", "data-tweetid", "data-id"), re.compile(r"\d{8,20}"),
     "https://x.com/i/status/{}"),
    (re.compile(r"telegram", re.I), ("data-telegram-post", "data-post"), re.compile(r"\w+/\d+"), "https://t.me/{}"),
)  # fmt: skip
_ADDRESS = re.compile(
    r"^data-(?:[\w-]+-)?(?:oembed|embed|tweet|post|youtube|instagram|tiktok|permalink)(?:-?(?:url|src|href|link))?$"
)
_WHOLE = re.compile(r"(?:https?:)?//", re.I)


def named_player(element: Element) -> RawReference | None:
    """A player or post given by its number or address in an attribute; None for anything else."""
    url = _by_tag(element) or _by_address(element) or _by_name(element)
    return RawReference(ReferenceKind.EMBED, (url,), (element.get("title") or "").strip()) if url else None


def _by_tag(element: Element) -> str:
    if element.tag == "oembed":
        return element.get("url") or ""
    if element.tag not in _BY_TAG:
        return ""
    attributes, form = _BY_TAG[element.tag]
    value = next((element.get(name) for name in attributes if element.get(name)), "")
    return value if _WHOLE.match(value) else form.format(value) if value else ""


def _by_address(element: Element) -> str:
    for name, value in element.attrib.items():
        is_address = isinstance(name, str) and _ADDRESS.match(name) and _WHOLE.match(value)
        if is_address and post_link(value):
            return str(value)
    return ""


def _by_name(element: Element) -> str:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if element.tag not in ("div", "span", "figure", "section", "a") or not names.strip():
        return ""
    for named, attributes, number, form in _BY_NAME:
        if named.search(names):
            for value in (element.get(attribute) or "" for attribute in attributes):
                if number.fullmatch(value):
                    return form.format(value)
    return ""
