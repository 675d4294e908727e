"""Where pages hide the addresses of their pictures, clips and embedded posts: one element -> raw references.

Called by `page` for every element it passes; addresses are still as written here and are made absolute there.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from workbench.articles.addresses import (
    SHARE_LINK,
    VIDEO_FILE,
    is_image_url,
    is_placeholder,
    parse_srcset,
    post_link,
    urlsplit_or_none,
)
from workbench.model.article import ReferenceKind

Element = Any  # lxml ships no types

_AMP = frozenset(["amp-img", "amp-video", "amp-iframe", "amp-youtube", "amp-twitter", "amp-instagram", "amp-facebook"])
_SRC_ATTRIBUTES = (
    "data-full-url", "data-large-file", "data-orig-file", "data-original", "data-hi-res-src", "data-zoom-src",
    "data-high-res-src", "data-raw-src", "data-lazy-src", "data-src", "data-image", "data-img-src", "data-url",
    "data-echo", "data-default-src", "data-medium-file", "data-low-res-src", "src", "data-thumb",
)  # fmt: skip
_SRCSET_ATTRIBUTES = ("srcset", "data-srcset", "data-lazy-srcset", "data-sizes-src", "data-bgset")
_PLAYER = re.compile(
    r"youtube(?:-nocookie)?\.com/embed|player\.vimeo|dailymotion\.com|jwplatform|jwplayer|brightcove|players?\.|/players?[/.?]|"
    r"/embed|embed[./?=-]|embedded|video|t\.me/|twitter|tweet|platform\.x\.com|instagram\.com|tiktok\.com|facebook\.com/plugins/(?:video|post)|"
    r"streamable|rumble\.com|rutube|ok\.ru/|vk\.com/|vkvideo|bitchute|odysee|soundcloud|spotify|giphy|imgur|reddit|"
    r"documentcloud|datawrapper|dwcdn|flourish|infogram|scribd|playbuzz|google\.\w+/maps|maps\.google|anchor\.fm|"
    r"kaltura|ooyala|vidible|cnevids|megaphone|podcast|storymap|juxtapose|knightlab|apester|facebook\.com/video",
    re.I,
)
_NOT_MEDIA_FRAME = re.compile(
    r"doubleclick|googlesyndication|googletagmanager|adservice|adsystem|/ads?[/.?_-]|ad[_-]?frame|safeframe|taboola|outbrain|"
    r"recaptcha|facebook\.com/(?:plugins/(?:like|share|page|comments|follow|send)|tr|connect|widgets)|disqus|"
    r"newsletter|subscribe|sign-?up|consent|(?<!no)cookie|privacy|login|paywall|piano\.io|tinypass|mailchimp|typeform|"
    r"widgets?/(?:follow|tweet)_button|tweet_button|follow_button|platform\.twitter\.com/widgets/(?:widget_iframe|hub|tweet_button|follow)|"
    r"staticxx|sharethis|addthis|apis\.google\.com/(?:u/|se/|_/|js/)|plusone|accounts\.google|about:blank|javascript:|"
    r"analytics|tracking|pixel|beacon|scorecard|quantserve|krxd|bluekai|demdex|syndication\.twitter|linkedin\.com/(?:widgets|cws)|"
    r"pinterest|donorbox|donate|weather|stock|chartbeat|amazon-adsystem|criteo|adnxs|rubicon|openx|prebid|usersync|user_sync",
    re.I,
)
_EMBEDDED_POST = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|reddit-(?:card|embed-bq)|bluesky-embed|"
    r"text-post-media|telegram-post|imgur-embed-pub|wp-embedded-content|mastodon-embed)\b",
    re.I,
)
_VIDEO_DATA = re.compile(
    r"^data-(?:.*-)?(?:video|mp4|stream|hls|media)(?:-?(?:url|src|source|id|file|guid|uuid|content-?id|uri|link))?$"
)
_EMBED_KEY = re.compile(r"(?:external)?(?:embed|player|iframe)[-_]?(?:url|src|link)", re.I)
"""Keys of a player's configuration that hold the address under which it can be shown elsewhere."""
_BACKGROUND = re.compile(r"background(?:-image)?\s*:[^;]{0,200}?url\(\s*[\"']?([^\"')]{1,2000})", re.I)
_WHOLE = re.compile(r"(?:https?:)?//")
_PICTURE_BOX = re.compile(r"(?:^|[\s_-])(?:image|img|photo|picture|hero|slide|gallery|media|cover)(?:$|[\s_-])", re.I)
_LOGO_FOLDER = re.compile(r"(?:site[-_]?)?(?:logos?|icons?|avatars?|emoji|sprites?)", re.I)
_VIDEO_BOX = re.compile(
    r"(?:^|[\s_-])(?:video|video-?(?:player|js|embed|container|wrapper|thumb\w*|poster|still)|lead-?video\d*|jwplayer|brightcove)(?:$|[\s_-])",
    re.I,
)
_ICON = re.compile(
    r"(?:^|[/_.\s-])(?:logos?|origin-?logo|banners?|icons?|sprites?|emoji|avatars?|gravatar|badges?|buttons?|btn|favicon|headshots?|"
    r"bio-?(?:pic|photo|image|img)|smil(?:ey|ies)|tracking|counter|captcha|spinner|share|rss|app-?store|google-?play|"
    r"(?:author|byline|staff|columnist|profile|reporter)[-_]?(?:image|photo|img|pic|thumb|picture|avatar)?)(?:[/_.\s-]|s?\d|$)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class RawReference:
    """One medium as the page writes it.

    Attributes:
        kind: What the page does with it.
        urls: Addresses as written, best first.
        caption: Text the element itself carries (alternative text, title).
        is_linked_original: Whether the first address is that of a link around the picture to its full size.
    """

    kind: ReferenceKind
    urls: tuple[str, ...]
    caption: str = ""
    is_linked_original: bool = False


def _unique(urls: list[str]) -> tuple[str, ...]:
    cleaned = (html.unescape(url.strip()) for url in urls)
    return tuple(dict.fromkeys(url for url in cleaned if url and not is_placeholder(url) and "{" not in url))


def _number(value: str | None) -> float:
    found = re.match(r"\s*(\d+(?:\.\d+)?)", value or "")
    return float(found.group(1)) if found else 0.0


def _size_px(element: Element) -> tuple[float, float]:
    style = element.get("style") or ""
    width = _number(element.get("width")) if "%" not in (element.get("width") or "") else 0.0
    height = _number(element.get("height")) if "%" not in (element.get("height") or "") else 0.0
    for name, value in re.findall(r"(?<![\w-])(width|height)\s*:\s*(\d+)px", style):
        if name == "width":
            width = width or float(value)
        else:
            height = height or float(value)
    return width, height


def image_urls(img: Element) -> list[str]:
    """Every address an img (and the picture element around it) offers, largest first."""
    urls: list[str] = []
    holders = [img]
    parent = img.getparent()
    while parent is not None and parent.tag == "source":  # the parser nests what follows a source into it
        parent = parent.getparent()
    if parent is not None and parent.tag == "picture":
        holders = [*parent.iter("source"), img]
    sets: list[str] = []
    for holder in holders:
        for name in _SRCSET_ATTRIBUTES:
            sets += parse_srcset(holder.get(name) or "")[:6]
    for name in _SRC_ATTRIBUTES:
        value = img.get(name) or ""
        if value and (name == "src" or re.search(r"[/.]", value)):
            urls.append(value)
    for name, value in img.attrib.items():  # sites name the attribute of their own script as they like
        if (
            isinstance(name, str)
            and name.startswith("data-")
            and is_image_url(value)
            and not re.search(r"[\s{]", value)
        ):
            urls.append(value)
    named = [url for url in urls if url != (img.get("src") or "")]
    return [*_without_scripts(img), *named, *sets, img.get("src") or ""]


def _without_scripts(img: Element) -> list[str]:
    """Addresses of the picture that stands for this one where no script runs: in it, or beside it in a figure."""
    inner = [one for one in img.iter("img", "amp-img") if one is not img] if img.tag == "amp-img" else []
    figure = next(img.iterancestors("figure"), None) if img.tag == "img" and not _is_fallback(img) else None
    if figure is not None:
        shown = list(figure.iter("img"))
        spare = [one for one in shown if _is_fallback(one)]
        inner = spare if len(spare) == 1 and len(shown) == 2 else inner
    return [url for one in inner for url in (one.get("srcset") or "", one.get("src") or "") if url and " " not in url]


def _is_fallback(element: Element) -> bool:
    return any(ancestor.tag == "noscript" for ancestor in element.iterancestors())


def inside_amp(element: Element) -> bool:
    """Whether a picture is the still or the stand-in of a medium that holds it."""
    return any(ancestor.tag in _AMP for _, ancestor in zip(range(4), element.iterancestors(), strict=False))


def image(img: Element) -> RawReference | None:
    """An img as a reference, or None for icons, pixels and placeholders."""
    width, height = _size_px(img)
    if 0 < width < 90 or 0 < height < 60:
        return None
    urls = list(image_urls(img))
    link = _link_around(img)
    linked = bool(link) and is_image_url(link) and not SHARE_LINK.search(link) and link not in urls
    if linked:
        urls.insert(0, link)
    kept = _unique(urls)
    if not kept or (kept[0][:5].lower() == "data:" and "svg" in kept[0][:20]):
        return None
    names = f"{img.get('class') or ''} {img.get('id') or ''}"
    file_name = unquote((kept[0].partition("?")[0]).rsplit("/", 1)[-1]) if kept[0][:5] != "data:" else ""
    folder = kept[0].partition("?")[0].rsplit("/", 2)[-2:-1]
    if (
        (_ICON.search(names) and not (width >= 300 and height >= 200))
        or _ICON.search(file_name)
        or _LOGO_FOLDER.fullmatch("".join(folder))
        or file_name.lower().endswith(".svg")
    ):
        return None
    kind = ReferenceKind.VIDEO if _stands_for_video(img) else ReferenceKind.IMAGE
    caption = (img.get("alt") or img.get("title") or "").strip()
    return RawReference(kind, kept, caption, linked and kept[0] == html.unescape(link.strip()) and len(kept) > 1)


def delayed_image(element: Element) -> RawReference | None:
    """An empty element that a script turns into a picture: `div data-src="….jpg" data-alt="…"`."""
    urls = [
        element.get(name) or ""
        for name in ("data-src", "data-original", "data-image", "data-bg", "data-background-image")
    ]
    kept = _unique([url for url in urls if is_image_url(url)])
    width = _number(element.get("data-width"))
    if not kept or 0 < width < 90 or _ICON.search(f"{names_around(element)} {kept[0]}"):
        return None
    return RawReference(ReferenceKind.IMAGE, kept, (element.get("data-alt") or element.get("aria-label") or "").strip())


def background(element: Element) -> RawReference | None:
    """An empty element, named as a picture, whose style shows one: `div class="hero" style="background: url(…)"`."""
    style = element.get("style") or ""
    found = _BACKGROUND.search(style[:5000]) if "url(" in style else None
    if found is None or _holds_more(element):
        return None
    is_picture = element.get("role") == "img" or _PICTURE_BOX.search(names_around(element))
    kept = _unique([found.group(1)])
    if not is_picture or not kept or not is_image_url(kept[0]) or _ICON.search(f"{names_around(element)} {kept[0]}"):
        return None
    return RawReference(ReferenceKind.IMAGE, kept, (element.get("aria-label") or element.get("title") or "").strip())


def _holds_more(element: Element) -> bool:
    """Whether there is more in an element than empty boxes that give it its size."""
    return (
        bool(len(element))
        and (
            sum(1 for _ in element.iterdescendants()) > 2
            or any(
                one.tag not in ("div", "span", "i") or one.get("style", "").count("url(")
                for one in element.iterdescendants()
            )
            or bool(element.text_content().strip())
        )
    ) or bool((element.text or "").strip())


def names_around(element: Element) -> str:
    """Class and id of an element, for judging by name."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _stands_for_video(img: Element) -> bool:
    """Whether the picture is the still of a player that a script would build around it."""
    for level, ancestor in enumerate(img.iterancestors()):
        if level > 2 or ancestor.tag in ("article", "main", "section", "body"):
            return False
        if _VIDEO_BOX.search(names_around(ancestor)):
            return True
    return False


def _link_around(element: Element) -> str:
    for ancestor in element.iterancestors():
        if ancestor.tag == "a":
            return str(ancestor.get("href") or "")
        if ancestor.tag in ("p", "figure", "div", "li", "td", "section", "article"):
            return ""
    return ""


def player(element: Element) -> RawReference | None:
    """A video or audio element with its sources and poster."""
    urls = [element.get(name) or "" for name in ("src", "data-src", "data-video-src", "data-mp4", "data-url")]
    for child in element.iter("source"):
        urls += [child.get("src") or "", child.get("data-src") or ""]
    poster = element.get("poster") or element.get("data-poster") or ""
    kind = ReferenceKind.AUDIO if element.tag == "audio" else ReferenceKind.VIDEO
    kept = _unique([url for url in urls if not url.startswith("blob:")] + [poster])
    return RawReference(kind, kept, (element.get("title") or element.get("aria-label") or "").strip()) if kept else None


def frame(element: Element) -> RawReference | None:
    """An iframe, embed or object that shows a player, post, map or chart; None for advertisements and widgets."""
    urls = [
        element.get(name) or "" for name in ("src", "data-src", "data-lazy-src", "data-url", "data", "data-iframe-src")
    ]
    kept = _unique([url for url in urls if not url.startswith("data:")])
    if not kept:
        return None
    if element.tag == "amp-iframe":  # its still
        kept = _unique([*kept, *(one.get("src") or "" for one in element.iter("amp-img"))])
    url = kept[0]
    title = (element.get("title") or "").strip()
    width, height = _size_px(element)
    marks = f"{url} {element.get('class') or ''} {element.get('id') or ''} {title}"
    if _NOT_MEDIA_FRAME.search(url) or (0 < width <= 2 or 0 < height <= 2):
        return None
    if element.tag == "iframe" and not _PLAYER.search(marks):
        return None
    if element.tag != "iframe" and not (_PLAYER.search(url) or VIDEO_FILE.search(url) or is_image_url(url)):
        return None
    return RawReference(ReferenceKind.EMBED, kept, title)


def embedded_post(element: Element) -> RawReference | None:
    """A post put in as a quotation with a script (tweet, Instagram, TikTok): its own address is the last link."""
    if not _EMBEDDED_POST.search(element.get("class") or ""):
        return None
    urls = [element.get(name) or "" for name in ("cite", "data-instgrm-permalink", "data-href", "data-url")]
    links = [link.get("href") or "" for link in element.iter("a")]
    urls += [url for url in reversed(links) if post_link(url)] or links[-1:]
    kept = _unique(urls)
    return RawReference(ReferenceKind.EMBED, kept) if kept else None


def script_embed(element: Element) -> RawReference | None:
    """A widget script that names its post in an attribute."""
    post = element.get("data-telegram-post")
    if post:
        return RawReference(ReferenceKind.EMBED, (f"https://t.me/{post}",))
    source = element.get("src") or ""
    if re.search(r"(?:jwplatform|jwplayer)\.com/players/", source, re.I):
        return RawReference(ReferenceKind.EMBED, (source,))
    return None


def player_data(element: Element) -> RawReference | None:
    """A player that a script builds from attributes: `data-video-url`, `data-mp4`, or a JSON configuration."""
    urls: list[str] = []
    embeds: list[str] = []
    for name, value in element.attrib.items():
        if not isinstance(name, str) or not name.startswith("data-") or not value or len(value) > 100_000:
            continue
        if _VIDEO_DATA.match(name) and VIDEO_FILE.search(value) and "{" not in value:
            urls.append(value)
        elif value.lstrip()[:1] in "{[" and VIDEO_FILE.search(value.replace('"', "?")):
            urls += [url for _, url in _strings(value) if VIDEO_FILE.search(url) and _WHOLE.match(url)]
        elif value.lstrip()[:1] == "{" and "//" in value.replace("\\", ""):
            embeds += [url for key, url in _strings(value) if _EMBED_KEY.fullmatch(key) and _shows_player(url)]
    kept, shown = _unique(urls), _unique(embeds)
    if kept:
        return RawReference(ReferenceKind.VIDEO, kept[:6])
    return RawReference(ReferenceKind.EMBED, shown[:1]) if shown else None


def _shows_player(url: str) -> bool:
    return bool(_WHOLE.match(url) and _PLAYER.search(url) and not _NOT_MEDIA_FRAME.search(url))


def _strings(text: str) -> list[tuple[str, str]]:
    """Texts of a JSON value, each with the key it stands under; empty in a list."""
    try:
        found: list[tuple[str, Any]] = [("", json.loads(text))]
    except (ValueError, RecursionError):
        return []
    strings: list[tuple[str, str]] = []
    while found and len(strings) < 1000:
        key, value = found.pop()
        if isinstance(value, str):
            strings.append((key, value))
        elif isinstance(value, dict):
            found += reversed(list(value.items()))
        elif isinstance(value, list):
            found += reversed([("", one) for one in value])
    return strings


def link(element: Element) -> RawReference | None:
    """A link in the running text to a post, clip or media file elsewhere."""
    href = (element.get("href") or "").strip()
    target = parse_qs((urlsplit_or_none(href) or urlsplit("")).query).get("url", [""])[0] if "/l.php" in href else href
    if not target or not post_link(target) or _wraps_medium(element) or _inside_post(element):
        return None
    return RawReference(ReferenceKind.POST_LINK, (target,), " ".join(element.text_content().split())[:200])


def _wraps_medium(link: Element) -> bool:
    """Whether a link stands around a picture or player, or is nothing but a time: the address of what is shown."""
    if any(link.find(f".//{tag}") is not None for tag in ("img", "video", "amp-img")):
        return True
    time = link.find(".//time")
    return time is not None and link.text_content().strip() == (time.text or "").strip()


def _inside_post(link: Element) -> bool:
    """Whether a link stands in a post that the page shows, whose own address it is most often."""
    for level, ancestor in enumerate(link.iterancestors()):
        if ancestor.tag in ("blockquote", "div") and _EMBEDDED_POST.search(ancestor.get("class") or ""):
            return True
        if level > 5 or ancestor.tag in ("article", "main", "body"):
            break
    return False
