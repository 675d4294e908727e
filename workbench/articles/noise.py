# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""Lines that are not part of the article: each rule has a name the analyst reads beside the line left out."""

from __future__ import annotations

import re
import unicodedata

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|"
    r"сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])"
)
MONTH_AND_YEAR = "month and year only"
REPEATS_EARLIER = "repeats an earlier line"
REPEATS_TITLE = "repeats the title"

_RULES: tuple[tuple[str, re.Pattern[str], int], ...] = tuple(
    (name, re.compile(pattern, re.I), max_words)
    for name, pattern, max_words in (
        ("amount of money only", r"^(?=.*\d)[\d.,\s]*[$€£₽₴֏¥₺₼₾]$|^[$€£₽₴֏¥₺₼₾]\s*[\d.,\s]*\d[kKmM]?$", 4),
        (MONTH_AND_YEAR, rf"^{_MONTH}\.?,?\s+(?:19|20)\d\d\.?$", 3),
        ("invitation to click", r"^(?:click|tap)\s+(?:to|here|on|the|for|image|photo)\b|^(?:нажмите|щелкните)\b", 16),
        ("asks for donations", r"\b(?:consider (?:helping|supporting|donating|a donation|making)|donate\b|make a donation|"
         r"(?:please )?support (?:us|our (?:work|journalism|site|website|project))|support independent (?:media|journalism)|"
         r"buy (?:me|us) a coffee|on patreon|become a (?:patron|supporter|member)|help us (?:keep|continue|stay|survive)|"
         r"fund (?:our )?(?:independent )?journalism|поддержите (?:нас|проект)|chip in)\b", 30),
        ("asks to subscribe or follow", r"^(?:please )?(?:subscribe\b|sign up\b|follow (?:us|our|me|@)|join (?:us|our)\b|"
         r"like us on|find us on|get (?:our|the|all the|more|breaking|alerts|updates)\b.*\b(?:newsletter|inbox|email|alerts|app)|"
         r"download (?:our|the) .*\bapp\b|receive (?:the|our)\b|enter your e-?mail|already a subscriber|log ?in\b|register\b|"
         r"подпи(?:ши|сывай)тесь)|\b(?:to|for) (?:our|the) (?:[\w-]+ ){0,3}newsletters?\b|"
         r"\bdelivered (?:straight |directly )?to your inbox\b|\bfollow (?:us|him|her|me) on (?:twitter|facebook|instagram|telegram|x)\b", 40),
        ("asks to subscribe or follow", r"\bin(?:to)? your inbox\b|\bnewsletters?\b.{0,80}\b(?:subscribe|sign up)\b|\b(?:subscribe|sign up)\b.{0,80}\bnewsletters?\b", 80),
        ("name of a file", r"^[\w ,.()'’-]+\.(?:jpe?g|png|gif|webp|mp4|mov|pdf)$", 16),
        ("sharing button", r"^(?:share|tweet|pin|print|e-?mail|copy link|save|like|facebook|twitter|whatsapp|telegram|"
         r"reddit|linkedin|pinterest|messenger|flipboard|tumblr|google\+?|поделиться|compartir|partager|teilen)"
         r"(?:\s+(?:this|on|via|to|with|it|article|story|post|page|by|facebook|twitter|email|e-mail|in|link|x|whatsapp|"
         r"linkedin|reddit|friends?|a|the|de|en|sur|auf|in|:)\b:?)*[:.]?$", 8),
        ("points to other articles", r"^(?:read (?:more|also|next|the full|full|our)\b|also read\b|also on\b|related\b\s*(?::|-|$|articles?|"
         r"stories|content|coverage|topics?|news|posts?|video)|see also\b|more (?:on|from|about|in|stories|news|videos)\b|"
         r"you (?:may|might) (?:also )?(?:like|be interested)|recommended\b\s*(?::|$|for|stories|articles|reading)|"
         r"don['’]t miss\b|most (?:read|popular|viewed)|trending\b\s*(?::|$|now)|up next|watch next|what to read next|"
         r"continue reading|keep reading|further reading|editor['’]?s['’]? (?:picks?|choice)|top stories|latest (?:news|stories)|"
         r"in case you missed it|next (?:article|story)|previous (?:article|story)|читайте также|по теме|lee también|"
         r"lire aussi|à lire aussi|mehr zum thema|lesen sie auch|leggi anche)", 32),
        ("advertisement", r"^(?:advert(?:isement|ising)?s?|ads?|sponsored(?: content| by.*)?|promoted(?: content)?|"
         r"(?:story|article|post)? ?continues (?:below|after)\b.*|scroll (?:down )?(?:to|for)\b.*|"
         r"реклама|publicidad|publicité|anzeige|werbung|paid content)[:.]?$", 8),
        ("cookie or privacy notice", r"\b(?:we use cookies|cookie (?:policy|settings|preferences)|accept (?:all )?cookies|"
         r"by (?:continuing|signing up|subscribing|clicking).{0,60}(?:agree|terms|privacy))", 60),
        ("note of the house", r"^our standards:", 20),
        ("copyright notice", r"^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|"
         r"may not be (?:published|reproduced|republished|redistributed)\b", 50),
        ("counter or reading time", r"^[\d.,]+[kKmM]?\s*(?:comments?|shares?|views?|likes?|min(?:utes?)?(?: read)?|retweets|"
         r"followers|replies|votes)\.?$|^(?:reading time|est(?:imated)? read)\b.{0,20}$|^\d+ min read$|^(?:comments?|replies)(?: \(\d+\))?$", 6),
        ("button or player text", r"^(?:play(?: video)?|pause|mute|unmute|full ?screen|close|open|menu|search|next|previous|"
         r"back to top|skip (?:to|ad)\b.*|loading.*|show (?:more|less|all|caption|comments)|hide caption|view (?:gallery|all|comments|"
         r"photos?|slideshow|larger)\b.*|expand|toggle.*|enlarge(?: this)? image|buy photo|view image|image \d+ of \d+|\d+\s*(?:/|of)\s*\d+|"
         r"leave (?:a )?comments?|(?:load|see|view|post|add) (?:a )?comments?|embed(?: this)?(?: video)?|embed\W+more videos|"
         r"\d+:\d\d(?:\s*/\s*\d+:\d\d)?|live|now playing.*|replay|this is a modal window.*|"
         r"(?:if you|to) (?:view|see) this (?:video|content).*|your browser does not support.*|"
         r"please enable javascript.*|javascript is (?:disabled|required).*|no media source.*|media playback is (?:un|not )supported.*|caption|hide|auto-?play|"
         r"resize text|text size.*|font size.*|print this.*|report (?:a )?(?:typo|error).*|sign in|log out)[:.]?$", 16),
        ("asks for tips or corrections", r"^(?:have (?:a|you got a) (?:tip|story|news)|got a (?:tip|story)|"
         r"do you have (?:a|any) (?:tip|story|information).{0,40}\?|send (?:us )?(?:your )?(?:tips|corrections)|spotted an error|"
         r"found a (?:mistake|typo)|contact the (?:author|reporter)|email the (?:author|reporter))", 40),
        ("date of a change", r"^(?:this page (?:was )?)?(?:last )?(?:updated|modified|reviewed|edited)(?: on| at)?[\W_]{0,3}"
         r"(?:\w{3,9}, )?(?:\w{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \w{3,9}|[\d./-]{5,10}),? ?(?:(?:19|20)\d\d\b)?"
         r"[\W\d]*(?:(?:at|am|pm|gmt|utc|[ecmpb][ds]t|see all updates)\b[\W\d]*){0,4}$|"
         r"^(?:последнее обновление|обновлено|آخر تحديث|dernière mise à jour|última actualización|zuletzt aktualisiert)\b.{0,60}$", 14),
        ("only punctuation", r"^[\W_]+$", 10),
    )
)  # fmt: skip


def normal(text: str) -> str:
    """Text for comparing: compatibility forms, lower case, words only, so that "…" and "..." are alike."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.findall(r"\w+", folded))


def rule_for(line: str) -> str:
    """Name of the first rule the line falls under, or empty."""
    words = len(line.split())
    for name, pattern, max_words in _RULES:
        found = pattern.search(line) if words <= max_words else None
        if found is not None:
            if name.startswith("asks") and _is_quoted(line, found):
                continue  # somebody's words about donations are news
            return name
    return ""


def _is_quoted(line: str, found: re.Match[str]) -> bool:
    """Whether the words found stand in a quotation; a quoted name after them makes them none."""
    if re.search(r"[“”«»]|^\"|\"$", line[: found.start()]) or re.search(r"^\"|\"$", line):
        return True
    after = re.search(r"[“”«»]", line[found.start() :])
    return after is not None and after.group() in "”»"


class Repeats:
    """Remembers lines and tells when one comes again; short lines may repeat, a title may not."""

    def __init__(self, title: str) -> None:
        self._title = normal(title)
        self._seen: set[str] = set()

    def rule_for(self, line: str) -> str:
        """Rule name when the line repeats the title or an earlier line; remembers it otherwise."""
        key = normal(line)
        if key and key == self._title:
            return REPEATS_TITLE
        if key in self._seen and len(key) > 25:
            return REPEATS_EARLIER
        self._seen.add(key)
        return ""
