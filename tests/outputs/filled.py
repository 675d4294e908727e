"""Values of any declared type with every text in them chosen by the test; found by reflection, so that a field that is
added to the model tomorrow is filled too."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, TypeVar

from workbench.model.case import CaseState

T = TypeVar("T")
Words = Callable[[str], str]
"""The text of a field, by its path ("media.name")."""


def filled(kind: type[T], words: Words, turn: int = 0, path: str = "") -> T:
    """A value with one member in each collection, nothing left empty, and every number 1.

    Args:
        words: Gives the text of each field.
        turn: Chooses among the members of each enum, so that turns 0 to 9 meet all of them.
        path: Of the value within the whole.
    """
    return typing.cast(T, _made(kind, words, turn, path))


def text_fields(kind: Any) -> tuple[str, ...]:
    """Paths of all texts within a type, in order."""
    found: list[str] = []

    def note(path: str) -> str:
        found.append(path)
        return "x"

    filled(kind, note)
    return tuple(dict.fromkeys(found))


def case_of(words: Words, turn: int = 0) -> CaseState:
    """A case in which everything points at everything: the one medium, claim, match, search and figure."""
    return filled(CaseState, words, turn)


def _made(kind: Any, words: Words, turn: int, path: str) -> object:  # noqa: PLR0911 - one return for each sort of type
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, typing.NewType):
        return _made(kind.__supertype__, words, turn, path)
    if origin in (typing.Union, types.UnionType):
        return _made(next(one for one in arguments if one is not type(None)), words, turn, path)
    if origin is tuple:
        single = len(arguments) == 2 and arguments[1] is Ellipsis
        parts = arguments[:1] if single else arguments
        return tuple(_made(one, words, turn, path) for one in parts)
    if origin is dict:
        key, value = arguments
        return {_made(key, words, turn, f"{path}#"): _made(value, words, turn, path)}
    if dataclasses.is_dataclass(kind):
        return kind(**dict(_fields(kind, words, turn, path)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        members = list(kind)
        return members[turn % len(members)]
    values: dict[Any, object] = {bool: turn % 2 == 1, int: 1, float: 1.0, bytes: b"\x01"}
    return words(path) if kind is str else values[kind]


def _fields(kind: Any, words: Words, turn: int, path: str) -> Iterator[tuple[str, object]]:
    hints = typing.get_type_hints(kind)
    for field in dataclasses.fields(kind):
        if field.init:
            yield field.name, _made(hints[field.name], words, turn, f"{path}.{field.name}" if path else field.name)
