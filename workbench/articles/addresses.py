"""What an address is by its look: a picture, a clip, a post, a placeholder, a share button."""

from __future__ import annotations

import hashlib
import re
from typing import Any
from urllib.parse import urlsplit

_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|heic|tiff?|bmp)(?:$|[?#:!/])", re.I)
VIDEO_FILE = re.compile(r"\.(?:mp4|m4v|mov|webm|mkv|avi|m3u8|mpd|ogv)(?:$|[?#])", re.I)
_DESCRIPTOR = re.compile(r"^\d+(?:\.\d+)?[wxh]$")
_PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:blank|spacer|transparent|placeholder|pixel|1x1|lazy|loading|loader|grey|gray|clear|dot|empty|"
    r"default[-_]?(?:image|img|thumb)?|fallback|trans|lazyload[-_]?\w*)\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])",
    re.I,
)
_POST_HOSTS = re.compile(
    r"^(?:(?:www|m|mobile|web|old|new|vm|l)\.)?(?:t\.me/(?:s/)?[\w+]+/\d+|telegram\.me/\w+/\d+|"
    r"(?:twitter|x)\.com/\w+/status(?:es)?/\d+|nitter\.\w+/\w+/status/\d+|pic\.twitter\.com/\w+|"
    r"youtube\.com/(?:watch|shorts/|live/|embed/|v/)|youtu\.be/[\w-]+|youtube-nocookie\.com/|"
    r"vk\.com/(?:wall|video|photo|clip)|vkvideo\.ru/|ok\.ru/(?:video|live)|rutube\.ru/(?:video|play)|rumble\.com/(?:v|embed)|"
    r"odysee\.com/.+:|bitchute\.com/(?:video|embed)|tiktok\.com/(?:@[\w.]+/(?:video|photo)/|\w+)|fb\.watch/|"
    r"facebook\.com/(?:watch|reel/|video\.php|photo|story\.php|permalink|[^/]+/(?:videos|posts|photos)/|plugins/(?:video|post))|"
    r"instagram\.com/(?:p|reel|tv)/|streamable\.com/|vimeo\.com/(?:video/)?\d+|dailymotion\.com/(?:video|embed)|dai\.ly/|"
    r"liveleak\.com/|twitch\.tv/(?:videos|clip|\w+/clip)|clips\.twitch\.tv/|reddit\.com/r/\w+/comments/|"
    r"imgur\.com/|i\.redd\.it/|v\.redd\.it/|bsky\.app/profile/[^/]+/post/|threads\.(?:net|com)/@|"
    r"truthsocial\.com/@\w+/(?:posts/)?\d+|soundcloud\.com/\w+/\w+|flickr\.com/photos/\w+/\d+|giphy\.com/)",
    re.I,
)
SHARE_LINK = re.compile(
    r"/intent/|/sharer?(?:\.php)?(?:[/?]|$)|share\?|/share\b|shareArticle|[?&](?:url|u|text|status|link)=https?|"
    r"addthis|mailto:|whatsapp:|/send\?|api\.whatsapp|t\.me/share|pin/create|submit\?url",
    re.I,
)


def is_image_url(url: str) -> bool:
    """Whether the address ends in the name of a picture file."""
    parts = urlsplit_or_none(url)
    return parts is not None and bool(_IMAGE_FILE.search(parts.path + "?"))


def urlsplit_or_none(url: str) -> Any:
    """`urlsplit`, with None for what is no address at all (a broken IPv6 literal raises)."""
    try:
        return urlsplit(url)
    except ValueError:
        return None


def post_link(url: str) -> bool:
    """Whether a link leads to a single post, clip or media file elsewhere (and is no share button)."""
    if SHARE_LINK.search(url):
        return False
    bare = re.sub(r"^(?:https?:)?//", "", url.strip(), flags=re.I)
    if bare == url.strip():
        return False
    return bool(_POST_HOSTS.match(bare)) or bool(VIDEO_FILE.search(url.partition("#")[0]))


def parse_srcset(value: str) -> list[str]:
    """Candidates of a srcset, largest first; descriptors that are no number with w, x or h are ignored."""
    weighted: list[tuple[float, int, str]] = []
    tokens = value.replace("\n", " ").split()
    url = ""
    for token in [*tokens, ""]:
        bare = token.rstrip(",")
        if url and (_DESCRIPTOR.match(bare) or not token):
            size = float(bare[:-1]) if bare else 0.0
            weighted.append((-size, len(weighted), url))
            url = ""
        elif bare and not _DESCRIPTOR.match(bare):
            if url:
                weighted.append((0.0, len(weighted), url))
            url = bare
            if token.endswith(","):
                weighted.append((0.0, len(weighted), url))
                url = ""
    return [candidate for _, _, candidate in sorted(weighted)]


def stand_in(url: str) -> str:
    """A data: address is a whole file; keep its type and hash instead of its bytes."""
    if url[:5].lower() != "data:" or ";sha256," in url[:100]:
        return url
    media_type = re.match(r"data:([\w.+/-]*)", url, re.I)
    digest = hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
    return f"data:{media_type.group(1) if media_type else ''};sha256,{digest}"


def is_placeholder(url: str) -> bool:
    """Whether the address is a stand-in that scripts replace: blank, spacer, tiny data: picture, drawing."""
    text = url.strip()
    if text[:5].lower() == "data:":
        if ";sha256," in text[:100]:  # stands for a large one
            return False
        return len(text) < 2000 or "svg" in text[:20].lower() or not text[5:11].lower().startswith("image/")
    return not text or text.startswith(("#", "javascript:", "about:")) or bool(_PLACEHOLDER.search(text))
