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
from itertools import islice, takewhile
from pathlib import Path

WORDS, NUMBER, TIME, TOKEN, DATA = "words", "number", "time", "token", "data"
"""What stands in a hole: words of the program, a number, a time code, something without spaces, or anything."""
HOLE = re.compile(r"\{(\w*)\}")
_ENDS = re.compile(r"(?<=[.:;?…])\s+|\n+\s*")
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_TIME = re.compile(r"\d+(?:[:;.]\d+)+")
_FEW_LETTERS = 5
"""Letters of a template: with fewer it would fit what is no sentence of the program (`the {place}`, `the Guardian`)."""
_LONGEST = 1500
"""Characters; no sentence of the program is longer, and a list of that length is left as it is."""
_WAYS = 8
"""Ways to lay one template over a sentence that are tried; more are only possible where data repeat its words."""
_PIECES, _PARTS = 12, 40
_TRIES = 60
"""Parts of one sentence that are laid under the templates: what is not found by then is no sentence of the program."""
_REMEMBERED = 4000
"""Parts whose translation is kept."""

Translate = Callable[..., str]
"""Message, comment, count -> translation, or empty."""


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with holes.

    Attributes:
        text: The message as in the catalogue, holes as `{name}`.
        one: Of a counting message, its form for one; empty for others.
        names, kinds: The holes in the order of the English sentence, and what stands in them.
        literals: The fixed parts around them, one more than holes.
        anchor: Longest fixed part: a sentence without it does not fit.
        fixed: Number of fixed characters.
        frame: Whether it has no words of its own, only marks between words: `{name}: {reason}.`
        strict: Whether it holds only where all words in its holes are known, as it has hardly any of its own.
    """

    text: str
    one: str
    names: tuple[str, ...]
    kinds: tuple[str, ...]
    literals: tuple[str, ...]
    anchor: str
    fixed: int
    frame: bool
    strict: bool

    def laid_over(self, text: str) -> Iterator[tuple[str, ...]]:
        """The values of the holes, for each way in which the fixed parts lie in the text; the shortest values first."""
        first, last = self.literals[0], self.literals[-1]
        if text.startswith(first) and text.endswith(last) and len(text) >= self.fixed:
            yield from islice(self._values(text, len(first), 0), _WAYS)

    def _values(self, text: str, start: int, hole: int) -> Iterator[tuple[str, ...]]:
        literal = self.literals[hole + 1]
        if hole == len(self.names) - 1:
            end = len(text) - len(literal)
            if end >= start and _holds(self.kinds[hole], text[start:end]):
                yield (text[start:end],)
            return
        end = text.find(literal, start)
        while end >= 0:
            value = text[start:end]
            if _holds(self.kinds[hole], value):
                for rest in self._values(text, end + len(literal), hole + 1):
                    yield (value, *rest)
            end = text.find(literal, end + 1)


def _holds(kind: str, value: str) -> bool:
    """Whether a value can stand in a hole of this kind."""
    if kind == NUMBER:
        return _NUMBER.fullmatch(value) is not None
    if kind == TIME:
        return _TIME.fullmatch(value) is not None
    if kind == TOKEN:
        return bool(value) and not any(sign.isspace() for sign in value)
    return kind == WORDS or bool(value)


def template(text: str, kinds: dict[str, str], one: str = "", shown: str = "") -> Template:
    """Make a template; `shown` is the English form to be recognised where it is not `text` itself."""
    parts = HOLE.split((shown or text).strip())  # what stands around a part is put back by whoever looks for it
    literals, names = tuple(parts[::2]), tuple(parts[1::2])
    letters = sum(sign.isalpha() for literal in HOLE.split(text)[::2] for sign in literal)
    return Template(
        text,
        one,
        names,
        tuple(kinds.get(name, DATA) for name in names),
        literals,
        max(literals, key=len),
        sum(map(len, literals)),
        frame=letters == 0,
        strict=letters < _FEW_LETTERS,
    )


class Sentences:
    """All sentences with holes, in one language.

    Args:
        templates: As collected.
        translate: Looks a message up.
        quantity: Turns a date, a span of time or a number; empty for anything else.
    """

    def __init__(self, templates: list[Template], translate: Translate, quantity: Callable[[str], str]) -> None:
        known = sorted((one for one in templates if one.names), key=lambda one: (one.kinds.count(DATA), -one.fixed))
        self._frames = [one for one in known if one.frame]
        self._templates = sorted((one for one in known if not one.frame), key=lambda one: -one.fixed)
        self._translate = translate
        self._quantity = quantity
        self._seen: dict[str, str] = {}
        self._tries = 0

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
                made.append(template(text, kinds, one, one))
            made.append(template(text, kinds, one))
        return cls(made, translate, quantity)

    def said(self, text: str) -> str:
        """The sentence in this language, or as it is."""
        self._tries = _TRIES
        return self._known(text) or text

    def _known(self, text: str) -> str:
        """The sentence in this language; empty when nothing of it is known. Its parts are shorter than it is."""
        if text not in self._seen:
            if len(self._seen) > _REMEMBERED:
                self._seen.clear()
            found = self._found(text)
            if not found and not self._tries:
                return ""
            self._seen[text] = found
        return self._seen[text]

    def _found(self, text: str) -> str:
        bare = text.strip()
        if not any(sign.isalpha() for sign in bare) or len(bare) > _LONGEST:
            return self._quantity(bare)
        ways = (self._whole, self._filled, self._all_sentences, self._of_list, self._framed, self._some_sentences)
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
            return _as_begun(told, text)
        if told := self._translate(f" {text}") or self._translate(f"{text} "):  # a part that brings its space along
            return told.strip()
        if text.endswith(".") and (told := self._translate(text[:-1])):
            return f"{told}."
        return told[:-1] if (told := self._translate(f"{text}.")).endswith(".") else ""

    def _filled(self, text: str) -> str:
        return self._under(self._templates, text)

    def _framed(self, text: str) -> str:
        return self._under(self._frames, text)

    def _under(self, templates: list[Template], text: str) -> str:
        if not self._tries:
            return ""
        self._tries -= 1
        flipped = text[:1].swapcase() + text[1:]
        for one in templates:
            if one.anchor in text or one.anchor in flipped:
                if told := self._laid(one, text):
                    return told
                if told := self._laid(one, flipped):
                    return _as_begun(told, text)
        return ""

    def _laid(self, one: Template, text: str) -> str:
        """The text by this template: with all words known if there is such a way, else the first way."""
        told = ""
        for values in one.laid_over(text):
            filled, complete = self._fill(one, values)
            if complete:
                return filled
            told = told or filled
        return "" if one.strict else told

    def _fill(self, one: Template, values: tuple[str, ...]) -> tuple[str, bool]:
        """The translation with the values in it, and whether all words among them are known."""
        numbers = dict(zip(one.names, values, strict=True))
        count = int(numbers["n"].replace(",", "")) if one.one and "n" in numbers else 1 if one.one else -1
        message = (self._translate(one.text, one.one, count) or (one.text if one.frame else "")).strip()
        if not message:
            return "", False
        told = {"n": self._quantity(f"{count}") or f"{count}"} if one.one else {}
        words = [value for kind, value in zip(one.kinds, values, strict=True) if kind == WORDS and value]
        complete = bool(words) or not one.frame
        for name, kind, value in zip(one.names, one.kinds, values, strict=True):
            turned = ""
            if kind == WORDS and value:
                turned = self._known(value)
                complete = complete and bool(turned)
            elif kind == NUMBER:
                turned = self._quantity(value)
            told[name] = turned or value
        return HOLE.sub(lambda hole: told.get(hole[1], hole[0]), message), complete

    def _all_sentences(self, text: str) -> str:
        return self._of_sentences(text, some=False)

    def _some_sentences(self, text: str) -> str:
        return self._of_sentences(text, some=True)

    def _of_sentences(self, text: str, *, some: bool) -> str:
        """Several sentences after each other: the longest that are known; with `some`, unknown ones stay between."""
        cuts = [0, *(found.end() for found in islice(_ENDS.finditer(text), _PIECES)), len(text)]
        told, start, any_known = "", 0, False
        while start < len(cuts) - 1:
            for end in range(len(cuts) - 1, start, -1):
                piece = text[cuts[start] : cuts[end]]
                bare = piece.rstrip()
                if len(bare) < len(text) and (known := self._whole(bare) or self._filled(bare)):
                    told, start, any_known = told + known + piece[len(bare) :], end, True
                    break
            else:
                if not some:
                    return ""
                told, start = told + text[cuts[start] : cuts[start + 1]], start + 1
        return told if any_known else ""

    def _of_list(self, text: str) -> str:
        """Parts of a listing, when each of them is known."""
        for between in ("; ", ", ", " · ", " and "):
            parts = text.split(between)
            if 1 < len(parts) <= _PARTS:
                told = list(takewhile(bool, map(self._known, parts)))
                if len(told) == len(parts):
                    return self._joined(between, told)
        return ""

    def _joined(self, between: str, parts: list[str]) -> str:
        word = between.strip()
        return f" {self._translate(word) or word} ".join(parts) if word.isalpha() else between.join(parts)


def _as_begun(told: str, text: str) -> str:
    """A translation that begins with a capital where the text does."""
    return (told[0].upper() if text[0].isupper() else told[0].lower()) + told[1:]
