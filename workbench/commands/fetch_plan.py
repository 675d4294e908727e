"""What would be fetched, from where, and what would be sent: told to a person before anything leaves this machine.

Making a plan asks no site and looks no name up.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from urllib.parse import urlsplit

from workbench import __version__
from workbench.articles.addresses import post_link
from workbench.commands.names import display, key, plural, shortened
from workbench.errors import NotFoundError, UsageError
from workbench.fetching.addresses import web_address
from workbench.fetching.connecting import without_password
from workbench.model.case import CaseState
from workbench.model.fetching import FetchKind, FetchRules
from workbench.model.media import MediaItem, MediaState
from workbench.settings import Settings

USER_AGENT = f"MediaClaimWorkbench/{__version__}"
_PIECES = (".m3u8", ".mpd")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One address to be fetched.

    Attributes:
        url: As cited or typed.
        kind: What is expected there.
        name: For messages.
        media_ids: The open items it is for; empty for a page.
    """

    url: str
    kind: FetchKind
    name: str
    media_ids: tuple[int, ...] = ()

    @property
    def host(self) -> str:
        """The site that is asked first."""
        return urlsplit(self.url).hostname or ""


@dataclass(frozen=True, slots=True)
class NotFetched:
    """An open item that is not fetched, or was not had.

    Attributes:
        name: Of the item.
        url: Its address; may be empty.
        reason: Why, as a clause. advice: What to do; may be empty.
    """

    name: str
    url: str
    reason: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class FetchPlan:
    """Everything a person has to know before saying yes.

    Attributes:
        wanted: What is fetched, in order.
        left: What cannot be fetched, with reasons.
        rules: How it is fetched.
    """

    wanted: tuple[Wanted, ...]
    left: tuple[NotFetched, ...]
    rules: FetchRules

    def hosts(self) -> tuple[tuple[str, int], ...]:
        """Each site with the number of files asked of it, in order of first need."""
        counts: dict[str, int] = {}
        for one in self.wanted:
            counts[one.host] = counts.get(one.host, 0) + 1
        return tuple(counts.items())

    @property
    def has_posts(self) -> bool:
        """Whether a platform is asked through yt-dlp."""
        return any(one.kind is FetchKind.POST for one in self.wanted)


def missing_extra(posts: bool = False) -> str:
    """What has to be installed first, as a sentence; empty when it is there.

    Args:
        posts: Whether posts of platforms are to be fetched, too.
    """
    if not _installed("httpx"):
        return (
            "Fetching needs the extra part “fetch”, which is not installed."
            ' Install it with: pip install "claim-workbench[fetch]"'
        )
    if not posts or _installed("yt_dlp"):
        return ""
    if getattr(sys, "frozen", False):
        return (
            "Posts of platforms need yt-dlp, which this package leaves out, since it is out of date within weeks."
            ' Where the program is installed with pip, it can have it: pip install "claim-workbench[platforms]"'
        )
    return (
        "Posts of platforms need the extra part “platforms”, which is not installed."
        ' Install it with: pip install "claim-workbench[platforms]"'
    )


def _installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ValueError:  # half loaded, or blocked
        return False


def rules_of(settings: Settings) -> FetchRules:
    """How a person wants things to be fetched."""
    return FetchRules(
        user_agent=_one_line(str(settings.get("fetch_user_agent"))) or USER_AGENT,
        proxy=str(settings.get("fetch_proxy")).strip(),
        allow_private=bool(settings.get("fetch_private")),
        max_bytes=int(settings.get("fetch_max_mb")) * 1_000_000,
        max_s=float(settings.get("fetch_max_min")) * 60,
    )


def _one_line(text: str) -> str:
    """A header cannot hold line ends or letters beyond Latin."""
    return "".join(letter for letter in text if " " <= letter <= "~").strip()


def open_items(state: CaseState) -> tuple[MediaItem, ...]:
    """Media that are cited and have no file."""
    return tuple(medium for medium in state.media if medium.state is MediaState.MISSING)


def of_items(state: CaseState, settings: Settings, media_ids: Iterable[int] | None = None) -> FetchPlan:
    """The plan for open items; all of them when none are named.

    Raises:
        UsageError: A medium that is named has its file.
    """
    chosen = open_items(state) if media_ids is None else tuple(_open_item(state, one) for one in media_ids)
    posts = _cited_as_posts(state)
    by_url: dict[str, Wanted] = {}
    left: list[NotFetched] = []
    most = int(settings.get("fetch_max_files"))
    for medium in chosen:
        url = medium.source_url
        if (reason := _unfetchable(url)) is not None:
            left.append(NotFetched(medium.name, url, *reason))
        elif url in by_url:
            known = by_url[url]
            by_url[url] = Wanted(url, known.kind, known.name, (*known.media_ids, medium.id))
        elif len(by_url) >= most:
            left.append(NotFetched(medium.name, url, f"it is beyond the {most} files fetched at once", "Fetch again."))
        else:
            kind = FetchKind.POST if url in posts or is_post(url) else FetchKind.FILE
            if kind is FetchKind.POST and (words := missing_extra(posts=True)):
                left.append(NotFetched(medium.name, url, "it is a post of a platform", words))
            else:
                by_url[url] = Wanted(url, kind, medium.name, (medium.id,))
    return FetchPlan(tuple(by_url.values()), tuple(left), rules_of(settings))


def of_page(url: str, settings: Settings) -> FetchPlan:
    """The plan for one article.

    Raises:
        UsageError: It is no web address.
    """
    address = web_address(url)
    return FetchPlan((Wanted(address.url, FetchKind.PAGE, address.url),), (), rules_of(settings))


def items_named(state: CaseState, texts: Iterable[str]) -> tuple[int, ...]:
    """Open items by number, address or name; of a name that several have, all of them.

    Raises:
        NotFoundError: None is called so.
    """
    items, found = open_items(state), dict[int, None]()
    for text in texts:
        named = [one.id for one in items if text in (str(one.id), one.source_url) or key(one.name) == key(text)]
        if not named:
            raise NotFoundError(f"No open item is called “{display(text)}”.", advice="`case show` lists the media.")
        found |= dict.fromkeys(named)
    return tuple(found)


def _open_item(state: CaseState, media_id: int) -> MediaItem:
    medium = state.medium(media_id)
    if medium is None or medium.state is not MediaState.MISSING:
        name = "This medium" if medium is None else f"“{medium.name}”"
        raise UsageError(f"{name} is no open item, so there is nothing to fetch.", advice="`case show` lists media.")
    return medium


def _unfetchable(url: str) -> tuple[str, str] | None:
    if not url:
        return "the article gives no address for it", "Give the file."
    try:
        web_address(url)
    except UsageError:
        return "its address is not complete", "Set the source of the medium, or give the file."
    return None


def _cited_as_posts(state: CaseState) -> frozenset[str]:
    """Addresses the articles show in a player of somebody else, or link to as a post."""
    return frozenset(
        reference.url
        for article in state.articles
        for reference in article.article.media
        if reference.kind.value in ("embed", "post-link")
    )


def is_post(url: str) -> bool:
    """Whether an address is that of a post or player, not of a file."""
    path = urlsplit(url).path.lower()
    if path.endswith(_PIECES):
        return True
    is_file = path.endswith((".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".ogv"))
    return post_link(url) and not is_file


def lines(plan: FetchPlan) -> Iterator[str]:
    """The plan in sentences: what is sent, and what the sites learn."""
    yield f"Sent: the address of each file, and the name “{plan.rules.user_agent}”. No cookies, no referrer."
    if plan.rules.proxy:
        yield f"It goes through the proxy {without_password(plan.rules.proxy)}, which sees what is asked for."
        yield "The sites see the proxy, not this machine."
    else:
        yield "It goes out directly. Each site learns the network address of this machine."
        yield "Names of sites are looked up with the name service of this machine."
    yield "A site may send on to another one, which is then asked, too; each is recorded."
    if plan.has_posts:
        yield (
            "Posts are looked up with yt-dlp, which also asks other addresses of the platform and sends what its own"
            " player would."
        )
        yield "Platforms may keep a record of who looked at a post."
    limit_mb, limit_min = plan.rules.max_bytes // 1_000_000, plan.rules.max_s / 60
    yield f"Each file may have up to {limit_mb:,} MB and take up to {limit_min:g} minutes."
    if plan.rules.allow_private:
        yield "Addresses of this machine and its network are allowed by your settings."


def host_lines(plan: FetchPlan) -> Iterator[tuple[str, str]]:
    """Each site with what is asked of it, in words."""
    for host, count in plan.hosts():
        asked = [one for one in plan.wanted if one.host == host]
        posts = sum(one.kind is FetchKind.POST for one in asked)
        page = asked[0].kind is FetchKind.PAGE
        words = "1 page" if page else "" if count == posts else plural(count - posts, "file")
        yield display(host), ", ".join(part for part in (words, plural(posts, "post") if posts else "") if part)


def left_lines(left: Iterable[NotFetched]) -> Iterator[str]:
    """What was not fetched, one line each."""
    for one in left:
        yield f"{shortened(one.name, 80)}: {one.reason}. {one.advice}".strip()
