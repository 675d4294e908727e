# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""What a claim's sentence says besides the claim: who says so, how surely, when and where (English rules)."""

from __future__ import annotations

import re

from workbench.articles import lexicon, relative_dates
from workbench.articles.metadata import written_day

_NAME = r"(?:(?:[Tt]he )?(?:[A-Z][\w’'.&-]*)(?:\s+(?:of|for|the|de|al|bin|and)?\s?[A-Z][\w’'.&-]*){0,6})"
_OFFICIALS = r"(?:police|officials?|authorities|prosecutors|investigators|activists|witnesses|residents|local media|state media|the (?:ministry|army|military|government|company|sheriff|department))"
# Who makes, keeps or hands out pictures, with what may stand before: "an Associated Press photographer", "state television".
_MAKER = (
    r"(?:(?:an?|the|one|local|state|[A-Z][\w’'.-]*) (?:[\w’'.-]+ ){0,3}?|)(?:photographers?|journalists?|reporters?|correspondents?|residents?|"
    r"witness(?:es)?|eyewitness(?:es)?|bystanders?|neighbou?rs?|motorists?|drivers?|passengers?|tourists?|activists?|soldiers?|"
    r"police|officers?|army|military|navy|air force|coast ?guard|ministry|department|office|agency|government|authorities|"
    r"officials?|television|TV|media|channel|broadcaster|station|network|newspaper|company|operator|rescuers?|firefighters?|militants|rebels|"
    r"researchers|scientists|campaigners|monitors?|group)\b"
)
# A subject in lower case: article or possessive and up to five words, none of which can end or interrupt a subject.
_SUBJECT = (
    r"(?:(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|[Oo]ur|[Oo]ne|[Ss]tate|[Ll]ocal) "
    r"(?:(?!(?:was|were|is|are|has|have|had|been|be|that|which|who|when|after|before|while|as|to|said|and|but|it|they|he|she)\b)[\w’'.-]+ ){0,5}?"
    r"(?!(?:was|were|is|are|has|have|had|been|be|that|which|who|to|it|they|he|she)\b)[\w’'.-]+)"
)
_CROWD = r"(?:[Pp]olice|[A-Z]?[a-z]{3,}(?<!us)(?<!ss)s|[Pp]eople)"  # plural without an article: "medics", "Critics"
_OF_SOMEBODY = r"(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2}['’]s? (?:[\w-]+ ){0,3}?[\w-]+)"  # "Sudan's army"
_END_OF_MAKER = r"(?= (?:shows?|showed|showing|appears?|captures?|captured|reveals?|depicts?|purports?|on|in|after|before|this|last|late|early|suggests?|has|have|was|were|is)\b|[,.;])"
_HANDED_OUT = r"(?:released|published|posted|shared|uploaded|issued|broadcast|aired|tweeted|distributed|circulated)"
_STATED = r"(?:said|says?|claims?|claimed|announced|reported|confirmed|told|added|wrote|believes?|alleged?s?|insisted|estimates?|estimated|warned)"
_BETWEEN = r"(?:(?:has|have|had|also|later|then|since|on \w+day|yesterday|today) )*"
_ATTRIBUTIONS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"[Aa]ccording to (?P<who>{_NAME}|{_OFFICIALS}|{_SUBJECT}(?=[,.]))",
        rf"\b(?:released|published|posted|shared|filmed|verified|obtained|uploaded|provided|supplied|captured|recorded|seen|viewed|reviewed|taken|shot|broadcast|aired|issued|distributed)(?: (?:to|on|online|in)(?: [A-Z][\w’']*)?)? by (?P<who>{_MAKER}|{_NAME}|{_OFFICIALS}|{_SUBJECT}{_END_OF_MAKER}|[a-z]{{4,}}s{_END_OF_MAKER})",
        rf"\b(?:which|that) (?P<who>{_NAME}) (?:was able to|could|has|have|had)? ?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?|geolocated?|authenticated?)\b",
        rf"(?:^|[,;] )(?P<who>{_NAME}|{_CROWD}) {_BETWEEN}(?:{_HANDED_OUT}|{_STATED}|showed)\b(?! by\b| to be\b)",
        rf"\b(?:said|says|reported|reports) (?P<who>{_NAME})",
        rf"^(?P<who>{_SUBJECT}|{_OF_SOMEBODY}) {_BETWEEN}(?:{_HANDED_OUT}|{_STATED})\b(?! by\b| to be\b)",
        r"^(?P<who>(?:[Ss]tate|[A-Z][\w’'-]+) (?:TV|[Tt]elevision)) showed\b",
        rf"[,”\"] (?P<who>{_SUBJECT}|{_CROWD}) {_STATED}\b",
        r"\b(?:imagery|images?|photos?|photographs?|pictures?|footage|video) (?:from|by) (?:[a-z]+ ){0,2}?(?P<who>[A-Z][\w’'.&-]*(?: [A-Z][\w’'.&-]*){0,3}? (?:Technologies|Labs|Imaging|News|TV|Television|Agency|Press))\b",
        rf"^(?P<who>(?:{_CROWD}|[A-Z]\w+ crews|[A-Z]\w+ officials) (?:in|from|at|near) {_NAME}) {_STATED}\b",
    )
)
_NOT_A_SOURCE = re.compile(
    r"^(?:the )?(?:footage|videos?|clips?|photos?|photographs?|images?|pictures?|screenshots?|recordings?|it|he|she|they|we|i|this|that|"
    r"there|however|meanwhile|later|another|one|some|in|on|at)\b|"
    r"\b(?:footage|videos?|clips?|photos?|photographs?|images?|imagery|pictures?|screenshots?|recordings?|livestreams?|tapes?|selfies?|montages?|snapshots?|stills?|posts?|tweets?)\b",
    re.I,
)
_MONTH_WORD = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
_DAY = re.compile(
    rf"\b{_MONTH_WORD} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{{1,2}} {_MONTH_WORD},? (?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b"
)
_MONTH = re.compile(rf"\b(?P<month>{_MONTH_WORD}),? (?P<year>(?:19|20)\d\d)\b")
_YEAR = re.compile(
    r"\b(?:(?:in|since|from|of|during) (?P<year>(?:19|20)\d\d)\b|(?:an?|the|that|this) (?P<named>(?:19|20)\d\d) [a-z])",
    re.I,
)
_PLACE = re.compile(
    r"\b(?:(?:in|at|near|outside|off|over|around|from|through|across|inside|towards?) (?:the )?"
    r"(?:(?:city|town|village|province|region|district|port|outskirts|streets?) of )?|"
    r"(?:city|town|village|province|region|district|port|outskirts|streets?|suburbs?|island|capital|airport|centre|center) of |"
    r"(?:north|south|east|west|northeast|northwest|southeast|southwest) of |"
    r"(?:strikes?|attacks?|raids?|assault|shelling|bombing|bombardment|siege|capture) (?:on|of|at) (?:the )?)"
    r"(?P<place>[A-Z][\w’-]+(?:[ -](?:de |la |el |al-)?[A-Z][\w’-]+){0,3}(?:, (?!"
    rf"{_MONTH_WORD}\b)"
    r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)?)?)"
)
_NOT_A_PLACE = re.compile(
    rf"^(?:{_MONTH_WORD}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Twitter|Facebook|Telegram|YouTube|Instagram|"
    r"X\b|Maxar|Planet Labs|Reuters|AFP|Associated|Getty|CNN|BBC|"
    r"TikTok|Reddit|WhatsApp|President|Prime|Ministry|Minister|Defen[cs]e|Mr|Mrs|Ms|Dr|General|God|I)\b"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def attribution(sentence: str) -> str:
    """Who is named as the source, or empty; a medium ("Footage was ...") is no source."""
    for pattern in _ATTRIBUTIONS:
        for found in pattern.finditer(sentence):
            who = found.group("who").strip(" ,.")
            if who and not _NOT_A_SOURCE.search(who):
                return re.sub(r"['’]s$", "", who)
    return ""


def hedges(sentence: str) -> tuple[str, ...]:
    """Words that hold the claim at a distance, as written."""
    return tuple(dict.fromkeys(found.group() for found in lexicon.HEDGE.finditer(sentence)))


def dates(sentence: str, published: str | None = None) -> tuple[str, ...]:
    """Dates named in full, to the month or to the year, ISO, in order; "may" alone is none.

    Where the article's date is known, days and months that hang on it ("on Friday") follow, each said to be counted.
    """
    found: list[tuple[int, str]] = []
    taken: list[tuple[int, int]] = []
    for day in _DAY.finditer(sentence):
        if iso := written_day(day.group()):
            found.append((day.start(), iso))
            taken.append(day.span())
    for month in _MONTH.finditer(sentence):
        if not _overlaps(taken, month.span()):
            number = _MONTHS.index(month.group("month")[:3].lower()) + 1
            found.append((month.start(), f"{month.group('year')}-{number:02d}"))
            taken.append(month.span())
    found += [
        (year.start(), year.group("year") or year.group("named"))
        for year in _YEAR.finditer(sentence)
        if not _overlaps(taken, year.span())
    ]
    named = tuple(dict.fromkeys(iso for _, iso in sorted(found)))
    counted = (one for one in relative_dates.derived(sentence, published) if one.date not in named)
    first = {one.date: one for one in reversed(list(counted))}
    return (*named, *(f"{date} (from “{first[date].words}”, counted from {published})" for date in reversed(first)))


def _overlaps(spans: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)


def places(sentence: str) -> tuple[str, ...]:
    """Capitalised names after a word of place; suggestions only."""
    names = (found.group("place") for found in _PLACE.finditer(sentence))
    return tuple(dict.fromkeys(name for name in names if not _NOT_A_PLACE.match(name)))
