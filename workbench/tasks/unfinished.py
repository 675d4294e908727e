"""What a stopped pass left, so that the next one goes on from there instead of from the start.

A file of records, each with everything the pass holds at one frame. Results that only grow (shots, thumbnails, codes)
stand in the record that saw them first; the rest stands in each and the last one counts. Objects are written down as
their attributes, whatever those are, and put back into a pass begun anew: what cannot be written down (decoder,
scalers) stays that of the new pass. Frames are named by their time and decoded again.

No class is made that is not of the packages below, and no code is stored. A record of other code is not used.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import importlib
import json
import struct
import zlib
from array import array
from collections import deque
from collections.abc import Callable, Iterator
from enum import Enum
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import av
import numpy as np

import workbench
from workbench.errors import InternalError
from workbench.model.plain import Plain

FrameName = tuple[int, int, int, int]
"""Time in ticks, width, height and range of levels: a frame may be held as it came or reduced, which changes these."""

_PACKAGES = ("workbench.keyframes.", "workbench.hashing.", "workbench.media.", "workbench.model.", "workbench.tasks.")
_MARK = b"WBPASS01"
_HEAD = struct.Struct("<8sQ32s")
_MOST_BYTES = 1 << 29


def frame_name(frame: av.VideoFrame) -> FrameName:
    """What tells a frame from the others of its clip."""
    return frame.pts or 0, frame.width, frame.height, int(frame.color_range)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _name_of(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith(_PACKAGES)


def _is_frozen(value: object) -> bool:
    """Whether an object, or a kind of objects, is a dataclass that cannot change."""
    return bool(getattr(getattr(value, "__dataclass_params__", None), "frozen", False))


def _grows(items: list[Any]) -> bool:
    """Whether a list holds finished results, which are told apart by identity."""

    def is_finished(item: object) -> bool:
        return isinstance(item, bytes) or _is_frozen(item)

    return bool(items) and is_finished(items[0]) and is_finished(items[-1])


def _attributes(value: object) -> dict[str, Any]:
    found = dict(getattr(value, "__dict__", {}))
    for kind in type(value).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if not name.startswith("__") and hasattr(value, name):
                found[name] = getattr(value, name)
    return found


class Recorder:
    """Writes records; remembers what earlier ones hold.

    Attributes:
        left_as_is: Kinds of objects that are not written down.
    """

    def __init__(self, left_as_is: tuple[type, ...]) -> None:
        self.left_as_is = left_as_is
        self._known: dict[str, tuple[int, Any]] = {}
        self._grown: dict[str, Plain] = {}
        self._seen: dict[int, int] = {}

    def record(self, parts: dict[str, Any], key: Plain) -> bytes:
        """One record of objects by name, for a pass described by `key`."""
        self._grown, self._seen = {}, {}
        state = {name: self._packed(value, name) for name, value in parts.items()}
        body = zlib.compress(json.dumps({"key": key, "grown": self._grown, "state": state}).encode(), 1)
        return _HEAD.pack(_MARK, len(body), hashlib.sha256(body).digest()) + body

    def remember(self, name: str, items: list[Any]) -> None:
        """A list as read from earlier records."""
        if items:
            self._known[name] = (len(items), items[-1])

    def _packed(self, value: Any, where: str) -> Plain:  # noqa: PLR0911 - one return per kind of value
        if value is None or isinstance(value, bool | str) or type(value) in (int, float):
            return value
        if isinstance(value, Enum):
            return {"enum": [_name_of(type(value)), value.value]}
        if isinstance(value, bytes):
            return {"bytes": _text(value)}
        if isinstance(value, np.ndarray | np.generic):
            return {"numbers": [value.dtype.str, list(value.shape), _text(value.tobytes())]}
        if isinstance(value, array):
            return {"array": [value.typecode, _text(value.tobytes())]}
        if isinstance(value, Fraction):
            return {"fraction": [value.numerator, value.denominator]}
        if isinstance(value, av.VideoFrame):
            return {"frame": list(frame_name(value))}
        if isinstance(value, list | tuple | deque):
            return self._packed_items(value, where)
        if isinstance(value, dict):
            return {"dict": [[self._packed(k, where), self._packed(v, f"{where}.{k}")] for k, v in value.items()]}
        if isinstance(value, self.left_as_is) or callable(value) or not _is_ours(type(value)):
            return {"as is": 0}
        return self._packed_object(value, where)

    def _packed_items(self, items: list[Any] | tuple[Any, ...] | deque[Any], where: str) -> Plain:
        if not isinstance(items, list) or not _grows(items):
            return {type(items).__name__: [self._packed(item, where) for item in items]}
        count, last = self._known.get(where, (0, None))
        if not (0 < count <= len(items) and items[count - 1] is last):
            count = 0
        self._grown[where] = [count, [self._packed(item, where) for item in items[count:]]]
        self._known[where] = (len(items), items[-1])
        return {"grown": where}

    def _packed_object(self, value: object, where: str) -> Plain:
        if id(value) in self._seen:
            return {"again": self._seen[id(value)]}
        if not _is_frozen(value):
            self._seen[id(value)] = len(self._seen)
        named = {name: self._packed(held, f"{where}.{name}") for name, held in _attributes(value).items()}
        return {"object": [_name_of(type(value)), named]}


@dataclasses.dataclass(slots=True)
class Left:
    """What the records of a file come to.

    Attributes:
        state: Of the last record.
        grown: Results by place.
        size_bytes: End of the last good record: new ones go there.
    """

    state: dict[str, Plain]
    grown: dict[str, list[Any]]
    size_bytes: int

    def frames(self) -> set[FrameName]:
        """Frames that have to be decoded again."""
        return set(_frames_in(self.state))


def _frames_in(data: Plain) -> Iterator[FrameName]:
    if isinstance(data, dict):
        if "frame" in data and isinstance(data["frame"], list):
            yield tuple(data["frame"])
            return
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            if isinstance(item, dict | list):
                yield from _frames_in(item)


def read(path: str, key: Plain) -> Left | None:
    """What a file has for a pass described by `key`; None if nothing, or nothing of use."""
    try:
        with Path(path).open("rb") as file:
            return _read(file, key)
    except OSError:
        return None


def _read(file: BinaryIO, key: Plain) -> Left | None:
    left: Left | None = None
    results = Restorer(Left({}, {}, 0), _no_frame)
    while (body := _next_body(file)) is not None:
        record = json.loads(body)
        if record["key"] != key:
            break
        grown = left.grown if left is not None else {}
        for place, (count, items) in record["grown"].items():
            # As objects at once: as text the results of a long film would take twice the memory.
            grown[place] = grown.get(place, [])[:count] + [results.built(item) for item in items]
        left = Left(record["state"], grown, file.tell())
    return left


def _next_body(file: BinaryIO) -> bytes | None:
    """The content of the next record; None where it is cut off or damaged, as a power cut leaves it."""
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    mark, size, digest = _HEAD.unpack(head)
    if mark != _MARK or size > _MOST_BYTES:
        return None
    raw = file.read(size)
    return zlib.decompress(raw) if hashlib.sha256(raw).digest() == digest else None


def _no_frame(_name: FrameName) -> av.VideoFrame:
    raise InternalError("Finished results hold no frames.")


class Restorer:
    """Puts what was left into the objects of a pass begun anew."""

    def __init__(self, left: Left, frame: Callable[[FrameName], av.VideoFrame]) -> None:
        self._left = left
        self._frame = frame
        self._seen: list[Any] = []
        self.grown: dict[str, list[Any]] = {}

    def restore(self, parts: dict[str, Any]) -> dict[str, Any]:
        """The objects by name: the given ones changed, or new ones where those are no objects of ours."""
        return {name: self.built(self._left.state[name], value) for name, value in parts.items()}

    def built(self, data: Plain, now: Any = None) -> Any:
        """A value as it was; objects of ours in the place of `now`, where that is one of the same kind."""
        if not isinstance(data, dict):
            return data
        ((kind, held),) = data.items()
        if kind in _BUILDERS:
            return _BUILDERS[kind](held)
        items: dict[str, Callable[[], Any]] = {
            "as is": lambda: now,
            "again": lambda: self._seen[held],
            "frame": lambda: self._frame(tuple(held)),
            "grown": lambda: self._results(held),
            "list": lambda: [self.built(item) for item in held],
            "tuple": lambda: tuple(self.built(item) for item in held),
            "deque": lambda: deque(self.built(item) for item in held),
            "dict": lambda: {self.built(key): self.built(value) for key, value in held},
            "object": lambda: self._object(held[0], held[1], now),
        }
        return items[kind]()

    def _results(self, place: str) -> list[Any]:
        items = self.grown[place] = self._left.grown[place]
        return items

    def _object(self, name: str, named: dict[str, Plain], now: Any) -> Any:
        kind = _kind(name)
        frozen = _is_frozen(kind)
        made = now if type(now) is kind and not frozen else object.__new__(kind)
        if not frozen:
            self._seen.append(made)
        for attribute, held in named.items():
            object.__setattr__(made, attribute, self.built(held, getattr(made, attribute, None)))
        return made


def _numbers(held: list[Any]) -> Any:
    kind, shape, text = held
    values = np.frombuffer(base64.b64decode(text), np.dtype(kind)).reshape(shape).copy()
    return values if shape else values[()]


def _array(held: list[Any]) -> array[Any]:
    values: array[Any] = array(held[0])
    values.frombytes(base64.b64decode(held[1]))
    return values


@cache
def _kind(name: str) -> type[Any]:
    module_name, _, qualified = name.partition(":")
    kind = getattr(importlib.import_module(module_name), qualified, None) if name.startswith(_PACKAGES) else None
    if not isinstance(kind, type) or _name_of(kind) != name:
        raise InternalError(f"There is no kind of object named {name}.")
    return kind


def _enum(held: list[Any]) -> Any:
    return _kind(held[0])(held[1])


_BUILDERS: dict[str, Callable[[Any], Any]] = {
    "bytes": base64.b64decode,
    "numbers": _numbers,
    "array": _array,
    "fraction": lambda held: Fraction(held[0], held[1]),
    "enum": _enum,
}


@cache
def code_version() -> str:
    """Tells this code from any other that might hold other things in other places."""
    digest = hashlib.sha256(f"{workbench.__version__} {av.__version__} {np.__version__}".encode())
    for package in _PACKAGES:
        for path in sorted(Path(workbench.__file__).parent.joinpath(package.split(".")[1]).glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()
