"""A value with all its texts changed, found by its declared types: a field that is added tomorrow is changed too."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")
Changed = Callable[[str, str, str], str]
"""The new text of a field, by the name of its class, its own name and the text so far."""


def with_texts(value: T, changed: Changed) -> T:
    """The value with every text in it as `changed` gives it; codes (enums) and bytes stay, keys of dicts too."""
    return cast(T, _mapped(value, "", "", changed))


def texts(value: object) -> Iterator[tuple[str, str, str]]:
    """Every text in a value with the name of its class and of its field, in order of the fields."""
    found: list[tuple[str, str, str]] = []

    def note(kind: str, field: str, text: str) -> str:
        found.append((kind, field, text))
        return text

    with_texts(value, note)
    yield from found


def with_each(value: object, kind: type[T], changed: Callable[[T], T]) -> Any:
    """The value with every instance of a dataclass in it replaced; what is inside of one is not looked at."""
    if isinstance(value, kind):
        return changed(value)
    if isinstance(value, tuple):
        return tuple(with_each(one, kind, changed) for one in value)
    if isinstance(value, dict):
        return {key: with_each(one, kind, changed) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {one.name: getattr(value, one.name) for one in dataclasses.fields(value) if one.init}
        return _replaced(value, {name: with_each(one, kind, changed) for name, one in fields.items()})
    return value


def _mapped(value: object, kind: str, field: str, changed: Changed) -> object:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return changed(kind, field, value)
    if isinstance(value, tuple):
        return tuple(_mapped(one, kind, field, changed) for one in value)
    if isinstance(value, dict):
        return {key: _mapped(one, kind, field, changed) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        own = type(value)
        return _replaced(
            value, {name: _mapped(getattr(value, name), own.__name__, name, changed) for name in _texted(own)}
        )
    return value


def _replaced(value: Any, fields: dict[str, Any]) -> Any:
    different = {name: one for name, one in fields.items() if one is not getattr(value, name)}
    return dataclasses.replace(value, **different) if different else value


@cache
def _texted(kind: type) -> tuple[str, ...]:
    """Fields of a dataclass that may hold texts: a hundred thousand keyframes have none, and are passed over."""
    hints = typing.get_type_hints(kind)
    return tuple(one.name for one in dataclasses.fields(kind) if one.init and _may_hold_text(hints[one.name], ()))


def _may_hold_text(kind: Any, within: tuple[type, ...]) -> bool:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, typing.NewType):
        return _may_hold_text(kind.__supertype__, within)
    if origin in (tuple, typing.Union, types.UnionType):
        return any(_may_hold_text(one, within) for one in arguments if one is not Ellipsis)
    if origin is dict:
        return _may_hold_text(arguments[1], within)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        if kind in within:
            return False
        hints = typing.get_type_hints(kind)
        return any(_may_hold_text(hints[one.name], (*within, kind)) for one in dataclasses.fields(kind) if one.init)
    return kind is str
