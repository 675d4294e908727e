"""The message behind a sentence that a lower layer has filled in, and the same sentence in another language.

Lower layers speak English, since what a case stores travels. `sentences.json` lists their sentences with holes, as the
catalogue was collected from the source: a sentence is turned by finding the one whose fixed parts it has, and putting
the values found between them into the translation. A sentence that none fits stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

WORDS, NUMBER, DATA = "words", "number", "data"
HOLE = re.compile(r"\{(\w*)\}")
_ENDS = re.compile(r"(?<=[.:;?…])\s+|\n+\s*")
_PATTERNS = {WORDS: ".*?", NUMBER: r"-?\d[\d,]*(?:\.\d+)?", DATA: ".+?"}
_LONGEST = 3000
"""Characters; no sentence of the program is longer, and a list of that length is left as it is."""

Translate = Callable[..., str]
"""Message, comment, count -> translation, or empty."""


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with holes.

    Attributes:
        text: The message as in the catalogue, holes as `{name}`.
        one: Of a counting message, its form for one; empty for others.
        kinds: For each hole in the order of the text, what stands in it: words of the program, a number, or data.
        pattern: Fits the filled-in sentence.
        anchor: Longest fixed part: a sentence without it does not fit.
        fixed: Number of fixed characters.
    """

    text: str
    one: str
    kinds: dict[str, str]
    pattern: re.Pattern[str]
    anchor: str
    fixed: int


def template(text: str, kinds: dict[str, str], one: str = "", shown: str = "") -> Template:
    """Make a template; `shown` is the English form to be recognised where it is not `text` itself."""
    parts = HOLE.split(shown or text)
    seen: set[str] = set()
    pattern = ""
    for place, part in enumerate(parts):
        if place % 2 == 0:
            pattern += re.escape(part)
        elif part in seen:
            pattern += f"(?P=v{part})"
        else:
            seen.add(part)
            pattern += f"(?P<v{part}>{_PATTERNS[kinds.get(part, DATA)]})"
    literals = parts[::2]
    anchor = max(literals, key=len)
    return Template(text, one, kinds, re.compile(pattern, re.DOTALL), anchor, sum(map(len, literals)))


class Sentences:
    """All sentences with holes, in one language.

    Args:
        templates: As collected.
        translate: Looks a message up.
        quantity: Turns a date, a span of time or a number; empty for anything else.
    """

    def __init__(self, templates: list[Template], translate: Translate, quantity: Callable[[str], str]) -> None:
        self._templates = sorted(templates, key=lambda one: -one.fixed)
        self._translate = translate
        self._quantity = quantity

    @classmethod
    def read(cls, path: Path, translate: Translate, quantity: Callable[[str], str]) -> Sentences:
        """Of the file beside the catalogues; without it only sentences without holes are known."""
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            rows = []
        made: list[Template] = []
        for text, one, kinds in rows:
            if one:
                made.append(template(text, kinds, one, one.replace("{n}", "1")))
            made.append(template(text, kinds, one))
        return cls(made, translate, quantity)

    def said(self, text: str) -> str:
        """The sentence in this language, or as it is."""
        return self._known(text) or text

    def _known(self, text: str) -> str:
        """The sentence in this language; empty when nothing of it is known."""
        bare = text.strip()
        if not any(sign.isalpha() for sign in bare) or len(bare) > _LONGEST:
            return self._quantity(bare)
        ways = (self._whole, self._filled, self._of_sentences, self._of_list)
        found = next((told for way in ways if (told := way(bare))), "")
        if not found:
            return ""
        start = text.index(bare)
        return text[:start] + found + text[start + len(bare) :]

    def _whole(self, text: str) -> str:
        """As it stands, or with its first letter or its full stop as another place wants them."""
        if (told := self._translate(text)) or (told := self._quantity(text)):
            return told
        if told := self._translate(text[:1].swapcase() + text[1:]):
            return (told[0].upper() if text[0].isupper() else told[0].lower()) + told[1:]
        if text.endswith(".") and (told := self._translate(text[:-1])):
            return f"{told}."
        return told[:-1] if (told := self._translate(f"{text}.")).endswith(".") else ""

    def _filled(self, text: str) -> str:
        first = text[:1].swapcase() + text[1:]
        for one in self._templates:
            if one.anchor in text or one.anchor in first:
                for form in (text, first):
                    found = one.pattern.fullmatch(form)
                    if found is not None and (told := self._fill(one, found)):
                        if form is text:
                            return told
                        return (told[0].upper() if text[0].isupper() else told[0].lower()) + told[1:]
        return ""

    def _fill(self, one: Template, found: re.Match[str]) -> str:
        values = {name[1:]: value for name, value in found.groupdict().items()}
        count = int(values["n"].replace(",", "")) if one.one and values.get("n") else 1 if one.one else -1
        message = self._translate(one.text, one.one, count)
        structure = not any(sign.isalpha() for sign in HOLE.sub("", one.text))  # "{name}: {reason}." has no words
        if not message and not structure:
            return ""
        message = message or one.text
        told: dict[str, str] = {"n": self._quantity(f"{count}") or f"{count}"} if one.one else {}
        for name, value in values.items():
            kind = one.kinds.get(name, DATA)
            turned = self._known(value) if kind == WORDS else self._quantity(value) if kind == NUMBER else ""
            if structure and kind == WORDS and value and not turned:
                return ""
            told[name] = turned or value
        return HOLE.sub(lambda hole: told.get(hole[1], hole[0]), message)

    def _of_sentences(self, text: str) -> str:
        """Several sentences after each other: the longest known beginning, then the rest."""
        splits = list(_ENDS.finditer(text))
        for split in reversed(splits):
            first, rest = text[: split.start()], text[split.end() :]
            told = next((told for way in (self._whole, self._filled) if (told := way(first))), "")
            if told:
                return told + split[0] + self.said(rest)
        for split in splits:
            rest = text[split.end() :]
            if told := next((told for way in (self._whole, self._filled) if (told := way(rest))), ""):
                return text[: split.start()] + split[0] + told
        return ""

    def _of_list(self, text: str) -> str:
        """Parts of a listing, when each of them is known."""
        for between in ("; ", ", ", " · ", " and "):
            parts = text.split(between)
            if len(parts) > 1:
                told = [self._known(part) for part in parts]
                if all(told):
                    return self._joined(between, told)
        return ""

    def _joined(self, between: str, parts: list[str]) -> str:
        word = between.strip()
        return f" {self._translate(word) or word} ".join(parts) if word.isalpha() else between.join(parts)

    def __iter__(self) -> Iterator[Template]:
        return iter(self._templates)
