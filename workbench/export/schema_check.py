"""Holds plain data against a JSON Schema, as far as our own schemas go, and tells faults in sentences.

Understood of JSON Schema 2020-12: `$ref` within the schema, `type`, `enum`, `const`, `properties`, `required`,
`additionalProperties: false`, `items`, `prefixItems`, `minItems`, `maxItems`, `uniqueItems`, `pattern`, `minimum`,
`maximum`, `minLength`, `anyOf`, `allOf`, `not`, `if` with `then` and `else`. Anything else in a schema is an error of
the schema.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from workbench.errors import InternalError

Schema = dict[str, Any]

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "null": (type(None),),
    "integer": (int,),
    "number": (int, float),
}
_WORDS = {
    **{"object": "an object", "array": "a list", "string": "a text", "boolean": "true or false"},
    **{"null": "nothing", "integer": "a whole number", "number": "a number"},
}
_SILENT = frozenset({"$schema", "$id", "$defs", "$comment", "title", "description", "if", "then", "else"})
_LONGEST = 60


def faults(data: Any, schema: Schema) -> Iterator[str]:
    """What in the data is not as the schema says, one sentence each, with its place.

    Raises:
        InternalError: The schema uses what is not understood here.
    """
    return _check(data, schema, schema, "")


def at(place: str, key: str | int) -> str:
    """A place further in: `claims[2].date`."""
    if isinstance(key, int):
        return f"{place}[{key}]"
    return f"{place}.{key}" if place else key


def quoted(value: Any) -> str:
    """A value within a sentence, cut where it is long."""
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _check(data: Any, schema: Schema, root: Schema, place: str) -> Iterator[str]:
    for key, wanted in schema.items():
        rule = _RULES.get(key)
        if rule is not None:
            yield from rule(data, wanted, root, place)
        elif key not in _SILENT and key != "additionalProperties":
            raise InternalError(f"“{key}” of a schema is not understood.")
    if "if" in schema:
        fits = not any(_check(data, schema["if"], root, place))
        yield from _check(data, schema.get("then" if fits else "else", {}), root, place)
    if schema.get("additionalProperties") is False and isinstance(data, dict):
        for key in data:
            if key not in schema.get("properties", {}):
                yield f"{at(place, key)} is not known here."


def _here(place: str) -> str:
    return place or "The document"


def _is(data: Any, name: str) -> bool:
    if isinstance(data, bool):
        return name == "boolean"
    if name == "integer" and isinstance(data, float):
        return data.is_integer()
    return isinstance(data, _TYPES[name])


def _type(data: Any, wanted: Any, _root: Schema, place: str) -> Iterator[str]:
    names = wanted if isinstance(wanted, list) else [wanted]
    if not any(_is(data, name) for name in names):
        yield f"{_here(place)} must be {' or '.join(_WORDS[name] for name in names)}, and is {quoted(data)}."


def _reference(data: Any, wanted: str, root: Schema, place: str) -> Iterator[str]:
    found: Any = root
    for part in wanted.removeprefix("#/").split("/"):
        found = found[part]
    yield from _check(data, found, root, place)


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other


def _enum(data: Any, wanted: list[Any], _root: Schema, place: str) -> Iterator[str]:
    if not any(_same(data, one) for one in wanted):
        yield f"{_here(place)} is {quoted(data)}, which is none of {', '.join(map(quoted, wanted))}."


def _const(data: Any, wanted: Any, _root: Schema, place: str) -> Iterator[str]:
    if not _same(data, wanted):
        yield f"{_here(place)} must be {quoted(wanted)}, and is {quoted(data)}."


def _properties(data: Any, wanted: Schema, root: Schema, place: str) -> Iterator[str]:
    if isinstance(data, dict):
        for key in wanted:
            if key in data:
                yield from _check(data[key], wanted[key], root, at(place, key))


def _required(data: Any, wanted: list[str], _root: Schema, place: str) -> Iterator[str]:
    if isinstance(data, dict):
        yield from (f"{_here(place)} has no “{key}”, which it must have." for key in wanted if key not in data)


def _items(data: Any, wanted: Schema, root: Schema, place: str) -> Iterator[str]:
    if isinstance(data, list):
        for number, item in enumerate(data):
            yield from _check(item, wanted, root, at(place, number))


def _prefix_items(data: Any, wanted: list[Schema], root: Schema, place: str) -> Iterator[str]:
    if isinstance(data, list):
        for number, (item, one) in enumerate(zip(data, wanted, strict=False)):
            yield from _check(item, one, root, at(place, number))


def _unique(data: Any, wanted: bool, _root: Schema, place: str) -> Iterator[str]:
    if wanted and isinstance(data, list):
        kept = [json.dumps(item, sort_keys=True) for item in data]
        if len(set(kept)) < len(kept):
            yield f"{_here(place)} holds something twice."


def _pattern(data: Any, wanted: str, _root: Schema, place: str) -> Iterator[str]:
    if isinstance(data, str) and not re.search(wanted, data):
        yield f"{_here(place)} is not written as it must be: {quoted(data)}."


def _any_of(data: Any, wanted: list[Schema], root: Schema, place: str) -> Iterator[str]:
    tried = [list(_check(data, one, root, place)) for one in wanted]
    if all(tried):
        yield min(tried, key=len)[0] if len(tried) == 1 else _closest(data, tried, place)


def _closest(data: Any, tried: list[list[str]], place: str) -> str:
    """Of several choices, what is wrong with the one that was meant."""
    inner = [found for found in tried if not found[0].startswith(f"{_here(place)} must be ")]
    if len(inner) == 1:
        return inner[0][0]
    return f"{_here(place)} is none of what it may be: {quoted(data)}."


def _all_of(data: Any, wanted: list[Schema], root: Schema, place: str) -> Iterator[str]:
    for one in wanted:
        yield from _check(data, one, root, place)


def _not(data: Any, wanted: Schema, root: Schema, place: str) -> Iterator[str]:
    if not any(_check(data, wanted, root, place)):
        yield f"{_here(place)} is as it must not be: {quoted(data)}."


def _length(data: Any, wanted: int, _root: Schema, place: str, *, kind: type, sign: int) -> Iterator[str]:
    """How many entries a list or letters a text has."""
    if isinstance(data, list | str) and isinstance(data, kind) and (len(data) - wanted) * sign < 0:
        what = "entries" if kind is list else "letters"
        yield f"{_here(place)} must have {'at least' if sign > 0 else 'at most'} {wanted} {what}."


def _limit(data: Any, wanted: float, _root: Schema, place: str, *, sign: int) -> Iterator[str]:
    if isinstance(data, int | float) and not isinstance(data, bool) and (data - wanted) * sign < 0:
        yield f"{_here(place)} must be {'at least' if sign > 0 else 'at most'} {wanted:g}, and is {quoted(data)}."


_Rule = Callable[[Any, Any, Schema, str], Iterator[str]]
_RULES: dict[str, _Rule] = {
    "$ref": _reference,
    "type": _type,
    "enum": _enum,
    "const": _const,
    "properties": _properties,
    "required": _required,
    "items": _items,
    "prefixItems": _prefix_items,
    "uniqueItems": _unique,
    "pattern": _pattern,
    "anyOf": _any_of,
    "allOf": _all_of,
    "not": _not,
    "minItems": partial(_length, kind=list, sign=1),
    "maxItems": partial(_length, kind=list, sign=-1),
    "minLength": partial(_length, kind=str, sign=1),
    "minimum": partial(_limit, sign=1),
    "maximum": partial(_limit, sign=-1),
}
