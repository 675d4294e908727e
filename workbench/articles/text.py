"""A plain or Markdown-like text file to an Article's parts: title, date, paragraphs, media links, lines left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from workbench.articles import addresses, noise
from workbench.articles.metadata import written_day
from workbench.model.article import LeftOut, MediaReference, ReferenceKind, TextBlock

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r"^(?:=+|-{3,})$")
_PICTURE = re.compile(
    r"!\[(?P<caption>[^\]\[]{0,1000})\]\(\s*<?(?P<url>[^)\s>\[]{1,2000})>?(?:\s+[\"'][^)\[]{0,500})?\)"
)
_LINK = re.compile(
    r"(?<!!)\[(?P<text>[^\]\[]{1,1000})\]\(\s*<?(?P<url>[^)\s>\[]{1,2000})>?(?:\s+[\"'][^)\[]{0,500})?\)"
)
_BARE_URL = re.compile(r"https?://[^\s<>\"”')\]]+")
_FIELD = re.compile(
    r"^(title|headline|date|published|published on|author|by|source|url|link|outlet|language)\s*:\s*(.+)$", re.I
)
_BYLINE = re.compile(r"^[Bb]y\s+((?:[A-Z][\w.’'-]+\s*(?:and\s+|,\s*|&\s*)?){1,8})$")
_DATE_LINE = re.compile(
    r"^(?:(?:published|posted|updated|last updated|date)(?:\s+(?:on|at))?:?\s*)?(?:\w+day,?\s+)?"
    r"(?:[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|"
    r"\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?[^\W\d_]{3,10}\.?,?\s+(?:de\s+)?\d{4}(?:\s*(?:г\.|года|р\.|року))?|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)"
    r"(?:[T,|–-]?\s*(?:at\s+)?\d{1,2}[:.]\d\d.{0,20})?$",
    re.I,
)
_TITLE_MAX = 250
_HEAD_LINES = 8  # title, byline and date stand in the first lines that are not noise


@dataclass(slots=True)
class TextContent:
    """What a text file says."""

    title: str = ""
    published: str | None = None
    published_from: str = ""
    author: str = ""
    outlet: str = ""
    url: str = ""
    blocks: list[TextBlock] = field(default_factory=list)
    media: list[MediaReference] = field(default_factory=list)
    captions: dict[int, tuple[int, ...]] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    date_hints: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    kind: str


def read_text(text: str) -> TextContent:
    """Read a whole text file."""
    content = TextContent()
    paragraphs = _paragraphs(text)
    content.title = _title(paragraphs)
    repeats = noise.Repeats("")
    title_key, title_seen, head = noise.normal(content.title), False, 0
    for paragraph in paragraphs:
        line = paragraph.text
        if rule := noise.rule_for(line):
            _leave_out(content, line, rule)
            continue
        if title_key and noise.normal(line) == title_key:
            if title_seen:
                _leave_out(content, line, noise.REPEATS_TITLE)
            title_seen = True
            continue
        head += 1
        if head <= _HEAD_LINES and not _long_text_seen(content) and _take_fact(content, line):
            continue
        if rule := repeats.rule_for(line):
            _leave_out(content, line, rule)
            continue
        _add(content, paragraph)
    return content


def _paragraphs(text: str) -> list[_Paragraph]:
    found: list[_Paragraph] = []
    for group in re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")):
        lines = [" ".join(line.split()) for line in group.split("\n")]
        lines = [line for line in lines if line]
        if len(lines) == 2 and _UNDERLINE.match(lines[1]):
            found.append(_Paragraph(lines[0], "heading"))
            continue
        for line in _joined(lines):
            found.append(_typed(line))
    return [paragraph for paragraph in found if paragraph.text]


def _joined(lines: list[str]) -> list[str]:
    """Put hard-wrapped lines together: all but the last are long and of like length, and none starts a list."""
    wrapped = len(lines) > 1 and all(50 <= len(line) <= 130 for line in lines[:-1])
    marked = any(re.match(r"[-*•>#!]|\d+[.)]\s", line) for line in lines)
    if wrapped and not marked and any(not line.endswith((".", "!", "?", "”", '"')) for line in lines[:-1]):
        return [" ".join(lines)]
    return lines


def _typed(line: str) -> _Paragraph:
    if heading := _HEADING.match(line):
        return _Paragraph(heading.group(2), "heading")
    if line.startswith(">"):
        return _Paragraph(line.lstrip("> "), "quotation")
    if _DATE_LINE.match(line):
        return _Paragraph(line, "paragraph")  # "14. Mai 2023" is no item of a list
    if item := re.match(r"(?:[-*•]|\d+[.)])\s+(.*)", line):
        return _Paragraph(item.group(1), "list-item")
    return _Paragraph(line, "paragraph")


def _title(paragraphs: list[_Paragraph]) -> str:
    """A stated title, else the first Markdown heading of the head, else the first line that is no noise and no fact."""
    head = [paragraph for paragraph in paragraphs[:30] if not noise.rule_for(paragraph.text)][:_HEAD_LINES]
    for paragraph in head:
        stated = _FIELD.match(paragraph.text)
        if stated and stated.group(1).lower() in ("title", "headline"):
            return stated.group(2)
    for paragraph in head:
        if paragraph.kind == "heading":
            return _plain(paragraph.text)
    for paragraph in head:
        if not _is_fact(paragraph.text):
            text = _plain(paragraph.text)
            repeated = sum(noise.normal(other.text) == noise.normal(text) for other in paragraphs) > 1
            is_sentence = text.endswith((".", ":", ";", ",")) and not repeated
            return text if text and len(text) <= _TITLE_MAX and not is_sentence else ""
    return ""


def _is_fact(line: str) -> bool:
    return bool(
        _FIELD.match(line)
        or _BYLINE.match(line)
        or _byline_and_date(line)
        or _DATE_LINE.match(line)
        or _BARE_URL.fullmatch(line)
    )


def _byline_and_date(line: str) -> tuple[str, str] | None:
    """Author's line and date that share a line ("By Anna Kovacs, 14 May 2023")."""
    for place in re.finditer(r"\s*[,;|•·–—-]\s*|\s+", line[:160]):
        byline, date = line[: place.start()], line[place.end() :]
        if _DATE_LINE.match(date) and written_day(date) and _BYLINE.match(byline):
            return byline, date
    return None


def _take_fact(content: TextContent, line: str) -> bool:
    """Whether the line states author, date, source or address; keeps what it states."""
    if stated := _FIELD.match(line):
        return _take_field(content, stated.group(1).lower(), stated.group(2).strip())
    if both := _byline_and_date(line):
        for part in both:
            _take_fact(content, part)
        return True
    if byline := _BYLINE.match(line):
        content.author = content.author or byline.group(1).strip(" ,&")
        return True
    if _DATE_LINE.match(line) and (day := written_day(line)):
        if content.published is None:
            content.published, content.published_from = day, "a date line above the text"
        return True
    if _BARE_URL.fullmatch(line) and not addresses.post_link(line) and not content.url and not content.blocks:
        content.url = line
        return True
    return False


def _take_field(content: TextContent, name: str, value: str) -> bool:
    if name in ("title", "headline"):
        return True
    if name in ("author", "by"):
        content.author = value
    elif name in ("url", "link") or (name == "source" and _BARE_URL.fullmatch(value)):
        content.url = value
    elif name in ("source", "outlet"):
        content.outlet = value
    elif name != "language":
        day = written_day(value)
        if not day:
            content.date_hints.append(value)
        elif content.published is None:
            content.published, content.published_from = day, f"the line “{name}: {value}”"
    return True


def _long_text_seen(content: TextContent) -> bool:
    return any(len(block.text) > 120 for block in content.blocks)


def _leave_out(content: TextContent, line: str, rule: str) -> None:
    content.left_out.append(LeftOut(line, rule, len(content.blocks)))
    if rule == noise.MONTH_AND_YEAR:
        content.date_hints.append(line)


def _plain(text: str) -> str:
    text = _LINK.sub(lambda found: found.group("text"), _PICTURE.sub("", text))
    return " ".join(re.sub(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", r"\2", text).split())


def _add(content: TextContent, paragraph: _Paragraph) -> None:
    """Add a paragraph with the media it shows or links to."""
    at = len(content.blocks)
    for picture in _PICTURE.finditer(paragraph.text):
        _add_picture(content, picture.group("url"), picture.group("caption").strip(), at)
    plain = _plain(paragraph.text)
    links = [(link.group("url"), link.group("text")) for link in _LINK.finditer(paragraph.text)]
    links += [(url.rstrip(".,;:!?"), "") for url in _BARE_URL.findall(plain)]
    for url, text in links:
        if addresses.post_link(url) or addresses.is_image_url(url):
            kind = ReferenceKind.IMAGE if addresses.is_image_url(url) and plain == url else ReferenceKind.POST_LINK
            content.media.append(MediaReference(url, kind, text, at))
    if plain and not _BARE_URL.fullmatch(plain):
        content.blocks.append(TextBlock(plain, paragraph.kind))


def _add_picture(content: TextContent, url: str, caption: str, at: int) -> None:
    content.media.append(MediaReference(addresses.stand_in(url), ReferenceKind.IMAGE, caption, at))
    if len(caption.split()) >= 4:
        content.captions[len(content.blocks)] = (len(content.media) - 1,)
        content.blocks.append(TextBlock(caption, "caption"))
