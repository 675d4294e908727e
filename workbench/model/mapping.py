"""A value with all its texts changed, found by its declared types: a field that is added tomorrow is changed too."""

from __future__ import annotations

import dataclasses
import operator
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
        return _same(value, [with_each(one, kind, changed) for one in value])
    if isinstance(value, dict):
        return {key: with_each(one, kind, changed) for key, one in value.items()}
    own: Any = type(value)
    if not hasattr(own, "__dataclass_fields__"):
        return value
    return _replaced(
        value, {name: with_each(getattr(value, name), kind, changed) for name in _holding(own, cast(Any, kind))}
    )


def _mapped(value: object, kind: str, field: str, changed: Changed) -> object:
    if isinstance(value, str):
        return value if isinstance(value, Enum) else changed(kind, field, value)
    if isinstance(value, tuple):
        return _same(value, [_mapped(one, kind, field, changed) for one in value])
    if isinstance(value, dict):
        return {key: _mapped(one, kind, field, changed) for key, one in value.items()}
    own: Any = type(value)
    if not hasattr(own, "__dataclass_fields__"):
        return value
    name = own.__name__
    return _replaced(value, {one: _mapped(getattr(value, one), name, one, changed) for one in _holding(own, str)})


def _same(before: tuple[Any, ...], after: list[Any]) -> tuple[Any, ...]:
    """The tuple there was where nothing in it changed: most of a case has no name and no folder in it."""
    return before if all(map(operator.is_, before, after)) else tuple(after)


def _replaced(value: Any, fields: dict[str, Any]) -> Any:
    different = {name: one for name, one in fields.items() if one is not getattr(value, name)}
    return dataclasses.replace(value, **different) if different else value


@cache
def _holding(kind: Any, wanted: Any) -> tuple[str, ...]:
    """Fields of a dataclass that may hold what is wanted: a hundred thousand keyframes that cannot are passed over."""
    hints = typing.get_type_hints(kind)
    return tuple(one.name for one in dataclasses.fields(kind) if one.init and _may_hold(hints[one.name], wanted, ()))


def _may_hold(kind: Any, wanted: type, within: tuple[type, ...]) -> bool:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, typing.NewType):
        return _may_hold(kind.__supertype__, wanted, within)
    if origin in (tuple, typing.Union, types.UnionType):
        return any(_may_hold(one, wanted, within) for one in arguments if one is not Ellipsis)
    if origin is dict:
        return _may_hold(arguments[1], wanted, within)
    if kind is wanted:
        return True
    if dataclasses.is_dataclass(kind) and isinstance(kind, type) and kind not in within:
        hints = typing.get_type_hints(kind)
        return any(_may_hold(hints[one.name], wanted, (*within, kind)) for one in dataclasses.fields(kind) if one.init)
    return False
