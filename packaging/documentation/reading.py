"""Markdown taken apart: the title, headings with their anchors, links, pictures and commands of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

_NOT_RUN = re.compile(r"not run: (.+)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading.

    Attributes:
        level: 1 is the title of the page.
        text: As it is read.
        anchor: What a link to it ends with; formed as GitHub does.
    """

    level: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Command:
    """Something to type.

    Attributes:
        text: The line.
        line: Line of the page, from 1.
        not_run: Why no test runs it; empty for all others.
        statuses: Exit statuses that are right.
    """

    text: str
    line: int
    not_run: str = ""
    statuses: tuple[int, ...] = (0,)


def parser() -> MarkdownIt:
    """CommonMark with tables; HTML in a page is shown as text, so nothing can be asked for from outside."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def tokens_of(page: Path) -> list[Token]:
    """The page in pieces."""
    return parser().parse(page.read_text(encoding="utf-8"))


def inner(tokens: Sequence[Token]) -> Iterator[Token]:
    """All pieces, also those inside lines."""
    for token in tokens:
        yield token
        if token.children:
            yield from inner(token.children)


def text_of(token: Token) -> str:
    """A heading as it is read."""
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


def anchor(text: str, taken: dict[str, int]) -> str:
    """The anchor of a heading; the second of one name gets a number."""
    formed = re.sub(r"[^\w\- ]", "", text.strip().lower()).replace(" ", "-")
    number = taken.get(formed, 0)
    taken[formed] = number + 1
    return f"{formed}-{number}" if number else formed


def headings(tokens: Sequence[Token]) -> list[Heading]:
    """The headings in order."""
    taken: dict[str, int] = {}
    found = []
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            text = text_of(tokens[place + 1])
            found.append(Heading(int(token.tag[1:]), text, anchor(text, taken)))
    return found


def targets(tokens: Sequence[Token]) -> list[str]:
    """Where links and pictures of a page lead."""
    found = [token.attrGet("href") if token.type == "link_open" else token.attrGet("src") for token in inner(tokens)]
    return [str(target) for target in found if target]


def commands(page: Path) -> list[Command]:
    """Everything on a page that is to be typed, in order.

    Fenced blocks marked `sh` are read line by line (a line that ends with a backslash goes on); `sh not run: REASON`
    says why no test runs them, `sh status: 1` that another exit status is right. Words in a line that begin with
    `workbench` and name a command are commands as well.
    """
    found: list[Command] = []
    for token in tokens_of(page):
        line = (token.map or [0])[0] + 1
        if token.type == "fence" and token.info.split(" ")[0] == "sh":
            found += _of_block(token, line)
        for child in token.children or ():
            if child.type == "code_inline" and re.match(r"workbench \S", child.content):
                found.append(Command(child.content, line))
    return found


def _of_block(token: Token, line: int) -> list[Command]:
    told = token.info.partition(" ")[2]
    reason = _NOT_RUN.fullmatch(told)
    status = re.fullmatch(r"status: ([\d, ]+)", told)
    if told and not reason and not status:
        raise ValueError(f"line {line}: a block of commands is marked {told!r}, which means nothing")
    statuses = tuple(int(one) for one in status[1].split(",")) if status else (0,)
    lines = token.content.replace("\\\n", " ").splitlines()
    return [
        Command(" ".join(text.split()) if "'" not in text and '"' not in text else text.strip(), line + 1 + place,
                reason[1] if reason else "", statuses)
        for place, text in enumerate(lines)
        if text.strip() and not text.lstrip().startswith("#")
    ]  # fmt: skip
