"""Dataclasses to plain data and back, with every value checked.

What a worker sends back may have been shaped by a hostile file, so it is never unpickled: it travels as plain data
(dict, list, str, int, float, bool, None, bytes) and is rebuilt here against the declared types.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union

from workbench.errors import InternalError

T = TypeVar("T")
Plain = Any  # dict | list | str | int | float | bool | None | bytes, nested


def to_plain(value: object) -> Plain:
    """Dataclasses become dicts by field name, enums their value, tuples lists; dict keys stay str or int."""
    if value is None or isinstance(value, bool | str | bytes):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, int | float):
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {key: to_plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [to_plain(item) for item in value]
    raise InternalError(f"A value of type {type(value).__name__} cannot be sent between processes.")


def from_plain(kind: type[T], data: Plain) -> T:
    """Rebuild a value of type `kind`.

    Args:
        kind: A dataclass, enum, builtin, or a generic of those (`tuple[int, ...]`, `dict[str, X]`, `X | None`).
        data: As made by `to_plain`.

    Raises:
        InternalError: The data does not have the declared shape.
    """
    return typing.cast(T, _build(kind, data, kind.__name__ if isinstance(kind, type) else str(kind)))


@cache
def _fields(kind: type) -> tuple[tuple[str, Any, bool], ...]:
    hints = typing.get_type_hints(kind)
    return tuple(
        (
            field.name,
            hints[field.name],
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(kind)
    )


def _build(kind: Any, data: Plain, where: str) -> object:
    return _builder(kind)(kind, data, where)


@cache
def _builder(kind: Any) -> Callable[[Any, Plain, str], object]:  # noqa: PLR0911 - one return per kind of type
    """What builds values of a kind; found once, as a result has hundreds of values."""
    origin = typing.get_origin(kind)
    if isinstance(kind, typing.NewType):
        return lambda kind, data, where: _build(kind.__supertype__, data, where)
    if kind is Any:
        return lambda _kind, data, _where: data
    if origin in (Union, types.UnionType):
        return lambda kind, data, where: _build_union(typing.get_args(kind), data, where)
    if origin in (tuple, list, frozenset, set):
        return lambda kind, data, where: _build_sequence(origin, typing.get_args(kind), data, where)
    if origin is dict:
        return lambda kind, data, where: _build_dict(typing.get_args(kind), data, where)
    if dataclasses.is_dataclass(kind):
        return _build_dataclass
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _build_enum
    return _build_scalar


def _wrong(where: str, expected: str, data: Plain) -> InternalError:
    return InternalError(f"{where}: expected {expected}, got {type(data).__name__}.")


def _build_union(options: tuple[Any, ...], data: Plain, where: str) -> object:
    if data is None and type(None) in options:
        return None
    problem: InternalError | None = None
    for option in options:
        if option is not type(None):
            try:
                return _build(option, data, where)
            except InternalError as error:
                problem = error
    raise problem or _wrong(where, "a value", data)


def _build_sequence(origin: Any, arguments: tuple[Any, ...], data: Plain, where: str) -> object:
    if not isinstance(data, list | tuple):
        raise _wrong(where, "a list", data)
    if origin is tuple and not (len(arguments) == 2 and arguments[1] is Ellipsis):
        if len(arguments) != len(data):
            raise InternalError(f"{where}: expected {len(arguments)} values, got {len(data)}.")
        return tuple(
            _build(argument, item, f"{where}[{index}]")
            for index, (argument, item) in enumerate(zip(arguments, data, strict=True))
        )
    element = arguments[0]
    if element in (int, float, str) and all(type(item) is element for item in data):
        return origin(data)  # long lists of numbers: one check, no recursion
    return origin(_build(element, item, f"{where}[]") for item in data)


def _build_dict(arguments: tuple[Any, Any], data: Plain, where: str) -> object:
    if not isinstance(data, dict):
        raise _wrong(where, "a table", data)
    key_kind, value_kind = arguments
    base: Any = key_kind.__supertype__ if isinstance(key_kind, typing.NewType) else key_kind
    return {
        (int(key) if base is int else _build(key_kind, key, f"{where} key")): _build(
            value_kind, item, f"{where}[{key}]"
        )
        for key, item in data.items()
    }


def _build_dataclass(kind: type, data: Plain, where: str) -> object:
    if not isinstance(data, dict):
        raise _wrong(where, kind.__name__, data)
    values: dict[str, object] = {}
    for name, hint, required in _fields(kind):
        if name in data:
            given = data[name]
            # Most values are of the kind itself, and a path for messages is not needed then.
            values[name] = given if type(given) is hint else _build(hint, given, f"{where}.{name}")
        elif required:
            raise InternalError(f"{where}: {name} is missing.")
    return kind(**values)


def _build_enum(kind: type[Enum], data: Plain, where: str) -> object:
    try:
        return kind(data)
    except ValueError as error:
        raise InternalError(f"{where}: {data!r} is not one of {[item.value for item in kind]}.") from error


def _build_scalar(kind: Any, data: Plain, where: str) -> object:
    if kind is float and type(data) in (int, float):
        return float(data)
    if kind is type(None) and data is None:
        return None
    if type(data) is kind:
        return data
    raise _wrong(where, getattr(kind, "__name__", str(kind)), data)
