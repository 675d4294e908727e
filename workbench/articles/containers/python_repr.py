"""What Python's `repr` wrote, read back without running any of it.

Some archivers write their records into CSV cells as `repr` of dictionaries with dates in them. Such a cell may come
from anybody, so it is taken apart here: literals, containers and dates, and nothing is looked up or called.
"""

from __future__ import annotations

import ast
import re
from typing import TypeAlias

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"

MOST_CHARACTERS = 20_000_000
_MAX_DEPTH = 60
_TOKEN = re.compile(
    r"\s*(?:(?P<text>[bBuUrR]{0,2}(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"))"
    r"|(?P<number>[+-]?(?:\d[\d_]*\.?\d*(?:[eE][+-]?\d+)?|\.\d+|inf|nan))"
    r"|(?P<name>[^\W\d][\w.]*)"
    r"|(?P<other><[^<>]{0,500}>)"
    r"|(?P<mark>[\[\](){},:=]))",
    re.S,
)
_WORDS: dict[str, Value] = {"None": None, "True": True, "False": False, "inf": None, "nan": None}


def parse(text: str) -> Value:
    """The value a text stands for.

    Dictionaries have text as keys; tuples and sets become lists; a date becomes its ISO text; any other call becomes
    its first value, an object that has no literal its text.

    Raises:
        ValueError: It is no such text, or nested deeper or longer than anything that is meant.
    """
    if len(text) > MOST_CHARACTERS:
        raise ValueError("it is too long")
    reader = _Reader(text)
    value = reader.value(0)
    if reader.next()[0] != "":
        raise ValueError("something follows its end")
    return value


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._ahead: tuple[str, str] | None = None

    def next(self) -> tuple[str, str]:
        """Kind and text of the next token; ("", "") at the end."""
        if self._ahead is not None:
            token, self._ahead = self._ahead, None
            return token
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            if self._text[self._at :].strip():
                raise ValueError(f"character {self._at + 1} is not understood")
            return "", ""
        self._at = found.end()
        kind = str(found.lastgroup)
        return kind, found.group(kind)

    def peek(self) -> tuple[str, str]:
        """The next token, which stays."""
        if self._ahead is None:
            self._ahead = self.next()
        return self._ahead

    def value(self, depth: int) -> Value:
        """One value."""
        if depth > _MAX_DEPTH:
            raise ValueError("it is nested too deeply")
        kind, text = self.next()
        if kind == "text":
            return self._literal(text)
        if kind == "number":
            return _number(text)
        if kind == "other":
            return text
        if kind == "name":
            return self._named(text, depth)
        closing = {"[": "]", "(": ")", "{": "}"}.get(text) if kind == "mark" else None
        if closing is None:
            raise ValueError("a value is missing")
        return self._container(closing, depth)

    def _literal(self, text: str) -> str:
        """Texts that stand beside each other are one, as in Python."""
        pieces = [text]
        while self.peek()[0] == "text":
            pieces.append(self.next()[1])
        return "".join(_text(piece) for piece in pieces)

    def _named(self, name: str, depth: int) -> Value:
        if self.peek() != ("mark", "("):
            return _WORDS.get(name, name)
        self.next()
        values: list[Value] = []
        named: dict[str, Value] = {}
        while self.peek() != ("mark", ")"):
            value = self.value(depth + 1)
            if self.peek() == ("mark", "=") and isinstance(value, str):
                self.next()
                named[value] = self.value(depth + 1)
            else:
                values.append(value)
            self._comma(")")
        self.next()
        if name in ("datetime.datetime", "datetime.date", "datetime"):
            return _date(values, named)
        return values[0] if values else (named or name)

    def _container(self, closing: str, depth: int) -> Value:
        values: list[Value] = []
        table: dict[str, Value] = {}
        is_table = closing == "}" and self.peek() == ("mark", "}")
        while self.peek() != ("mark", closing):
            value = self.value(depth + 1)
            if closing == "}" and self.peek() == ("mark", ":"):
                self.next()
                is_table = True
                table[str(value)] = self.value(depth + 1)
            else:
                values.append(value)
            self._comma(closing)
        self.next()
        return table if is_table else values

    def _comma(self, closing: str) -> None:
        if self.peek() == ("mark", ","):
            self.next()
        elif self.peek() != ("mark", closing):
            raise ValueError("a comma or a bracket is missing")


def _text(literal: str) -> str:
    try:
        found = ast.literal_eval(literal)
    except (ValueError, SyntaxError) as error:
        raise ValueError("a text in it is damaged") from error
    return found if isinstance(found, str) else bytes(found).decode("utf-8", "replace")


def _number(text: str) -> int | float:
    try:
        return int(text) if re.fullmatch(r"[+-]?\d{1,400}", text) else float(text)
    except (ValueError, OverflowError) as error:
        raise ValueError("a number in it is damaged") from error


def _date(values: list[Value], named: dict[str, Value]) -> str:
    """`2020-10-12T18:30:00`, with "+00:00" where the time zone is UTC."""
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    if len(numbers) < 3:
        return ""
    day = f"{numbers[0]:04d}-{numbers[1]:02d}-{numbers[2]:02d}"
    if len(numbers) < 5:
        return day
    second = numbers[5] if len(numbers) > 5 else 0
    zone = "+00:00" if "utc" in str(named.get("tzinfo", "") or next(iter(values[7:]), "")).lower() else ""
    return f"{day}T{numbers[3]:02d}:{numbers[4]:02d}:{second:02d}{zone}"
