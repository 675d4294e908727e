# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""Side parts of a page by element, role and name: navigation, footers, teasers, sharing, hidden boxes."""

from __future__ import annotations

import re
from typing import Any

from workbench.articles.anchors import Anchors
from workbench.articles.walk import names_of

Element = Any  # lxml ships no types

_GUARD_SHARE = (
    0.25  # an element, or all of its class, holding so much of the article is no side part, whatever its name
)
_NOISE_TAGS = {"nav": "navigation", "footer": "footer", "aside": "side column", "form": "form", "dialog": "dialogue"}
_NOISE_ROLES = {"navigation": "navigation", "complementary": "side column", "contentinfo": "footer", "search": "form",
                "dialog": "dialogue", "alertdialog": "dialogue", "menu": "navigation"}  # fmt: skip
_NAME_START, _NAME_END = r"(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?i:", r")(?=$|[\s_-]|[A-Z])"
# Names of parts that belong to other articles or to the site: neither their text nor their media count.
_OTHER_NAMES = re.compile(
    _NAME_START
    + r"related(?!-?image|-?media|-?photo)|recommend\w*|recirc\w*|newsletters?(?:-?\w+)?|side-?bar|right-?(?:rail|col\w*|side\w*)|"
    r"comments?(?:-?\w+)?|donat\w*|subscri\w*|outbrain|taboola|teasers?|most-?(?:read|popular|viewed)|trending|"
    r"read-?(?:more|next|also)|more-?(?:from|stories|on|news|videos)|also-?(?:read|like)|you-?may|up-?next|footer|nav|navbar|"
    r"navigation|menu|breadcrumbs?|author-?(?:bio|box|info|card|profile|details|section|image|photo|avatar)|bio|about-?(?:the-?)?author|paywall|"
    r"cookies?|consent|ads?|advert\w*|ad-?(?:slot|unit|container|wrapper)|sponsor\w*|see-?also|skip-?links?|"
    r"site-?header|masthead|disqus|follow-?us|gdpr|weather(?:-?\w+)?" + _NAME_END,
    re.M,
)
# Names of parts whose text is machinery, but which galleries, players and embeds use as well: their media count.
_MACHINERY_NAMES = re.compile(
    _NAME_START
    + r"promo\w*|shar(?:e|ing)\w*|social\w*|popular|tags?-?(?:list|cloud|links)?|topics|banner|popup|modal|overlay|signup|sign-up|login|"
    r"register|toolbar|pagination|pager|latest|headlines|widget|feedback|poll|survey|opt-?in|cta|toc|hashtags|notification|alerts?|"
    r"print-?only|screen-?reader-?text|sr-?only|visually-?hidden|byline|dateline-?\w*|article-?tools|utility"
    + _NAME_END
    + r"|(?:^|\s)hidden(?=$|\s)",
    re.M,
)


class Sides:
    """Tells why an element lies in a side part; remembers what it has judged."""

    def __init__(self, anchors: Anchors) -> None:
        self._anchors = anchors
        self._known: dict[tuple[Element, bool], str] = {}

    def around(self, element: Element, *, for_media: bool = False) -> str:
        """Why the element lies in a side part of the page, or empty."""
        chain = []
        rule = ""
        while element is not None:
            if (element, for_media) in self._known:
                rule = self._known[element, for_media]
                break
            chain.append(element)
            element = element.getparent()
        for member in reversed(chain):
            rule = rule or self._at(member, for_media)
            self._known[member, for_media] = rule
        return rule

    def _at(self, element: Element, for_media: bool) -> str:
        if not isinstance(element.tag, str):
            return ""
        weight = self._anchors.weights.get(element, 0)
        alike = self._anchors.named.get(element.get("class") or "", 0) if weight else 0  # messages of a channel
        if weight and max(weight, alike) >= _GUARD_SHARE * self._anchors.total:
            return ""
        return side_rule(element, for_media=for_media, holds_body=bool(weight))


def side_rule(element: Element, *, for_media: bool = False, holds_body: bool = False) -> str:
    """Why this element by itself is a side part of the page, or empty.

    Args:
        element: To be judged without what is around it.
        for_media: Parts whose text is machinery may still show the article's media.
        holds_body: Some of the article is known to stand in it.
    """
    if not isinstance(element.tag, str) or element.tag in ("html", "body", "main"):
        return ""
    if part := _NOISE_TAGS.get(element.tag) or _NOISE_ROLES.get(element.get("role") or ""):
        return f"in the page's {part}"
    if not for_media and _is_hidden(element) and not holds_body:
        return "hidden in the page"
    names = names_of(element)
    found = _OTHER_NAMES.search(names) or (None if for_media else _MACHINERY_NAMES.search(names))
    if found and not (holds_body and element.tag in ("p", "blockquote")):
        return f"in a part of the page named “{found.group().strip(' _-')}”"
    return ""


def _is_hidden(element: Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style or element.get("hidden") is not None
