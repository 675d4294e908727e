"""Alterations of files that are told by a few numbers, so that any altered file can be made again from its recipe.

A recipe is a sample's name and a list of steps; `altered` applies it, `drawn` draws one from a seed and a number.
"""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tests.fuzz.material import Sample, Way

Step: TypeAlias = list[int | str]
_PNG = b"\x89PNG\r\n\x1a\n"
_HEADER_BYTES = 600
_MOST_BYTES = 4 << 20
_BOUNDARIES = (0, 1, 2, 3, 7, 0x7F, 0x80, 0xFF, 0x100, 0x3FFF, 0x4000, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0xFFFFFF,
               0x1000000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)  # fmt: skip
_BOXES_INSIDE = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"moof", b"traf", b"udta", b"edts", b"dinf", b"mvex",
                 b"meta", b"iprp", b"ipco", b"iinf")  # fmt: skip
_WORDS: tuple[bytes, ...] = (
    b"\0", b"\r", b"\n\n\n", b"\xff\xfe", b"\xed\xa0\x80", "\u202e".encode(), b'"', b"'", b",", b"\t", b"=1+1", b"-1",
    b"1e999", b"NaN", b"9" * 5000, b"-" * 3000, b"[" * 20_000, b'{"a":' * 20_000, b"<div>" * 20_000, b"<b><i>" * 8000,
    b"<table><tr><td>" * 3000, b"</p>" * 5000, b"&" * 20_000, b"&amp;" * 5000, b"<!--", b"<![CDATA[", b"<script>",
    b"<svg><foreignObject>", b"A" * 200_000, b"a " * 100_000, b" " * 200_000, b"\n" * 100_000, "é".encode() * 50_000,
    b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>', b"<?xml version='1.0' encoding='",
    b"charset=utf-7", b"charset=utf-16", b"2021-99-99", b"0000-00-00", b"http://[::1", b"http://\xff/", b"../" * 50,
    b"data:image/png;base64," + b"A" * 50_000, b'"@graph":[' * 5000, b"(" * 25, b"https://" + b"a." * 9000,
    b"\\u0000\\ud800", b"file:///etc/passwd", b"C:\\CON", b"%00%0a%s%n",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one altered file is made.

    Attributes:
        sample: Name of the sample it begins with.
        steps: What is done to it, in order.
    """

    sample: str
    steps: tuple[tuple[int | str, ...], ...]


def drawn(all_samples: Sequence[Sample], seed: int, number: int) -> Recipe:
    """The recipe of one number of a seed; the same in every run with the same samples."""
    chance = random.Random(f"{seed}:{number}")
    ways = list(Way)
    way = chance.choices(ways, weights=[5, 5, 2, 2, 1])[0]
    sample = chance.choice([one for one in all_samples if one.way is way])
    data = sample.data
    steps: list[tuple[int | str, ...]] = []
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        is_text = way in (Way.ARTICLES, Way.HASHES, Way.FACTS) and b"\0" not in sample.data
        kinds = _TEXT_KINDS if is_text else _BINARY_KINDS
        step = chance.choice(kinds)(chance, data, all_samples)
        steps.append(step)
        data = _applied(data, step, {one.name: one.data for one in all_samples})
        if not data:
            break
    if sample.data.startswith(_PNG) and chance.random() < 0.7:
        steps.append(("mend",))  # else nearly all end at the first checksum
    return Recipe(sample.name, tuple(steps))


def altered(recipe: Recipe, all_samples: Sequence[Sample]) -> bytes:
    """The file a recipe makes.

    Raises:
        KeyError: A sample it names is not among them.
    """
    by_name = {one.name: one.data for one in all_samples}
    data = by_name[recipe.sample]
    for step in recipe.steps:
        data = _applied(data, step, by_name)
    return data


def _applied(  # noqa: PLR0911 - one return for each kind of step
    data: bytes, step: Sequence[int | str], by_name: Mapping[str, bytes]
) -> bytes:
    name, values = step[0], [value for value in step[1:] if isinstance(value, int)]
    match name:
        case "bits":
            changed = bytearray(data)
            for place in values:
                if place // 8 < len(changed):
                    changed[place // 8] ^= 1 << place % 8
            return bytes(changed)
        case "number":
            at, width, big, value = values
            return data[:at] + _packed(value, width, big) + data[at + width :]
        case "cut":
            return data[: values[0]]
        case "drop":
            return data[: values[0]] + data[values[0] + values[1] :]
        case "copy":
            source, size, to, times = values
            return (data[:to] + data[source : source + size] * times + data[to:])[:_MOST_BYTES]
        case "graft":
            source, size, to = values
            return data[:to] + by_name[str(step[1])][source : source + size] + data[to + size :]
        case "front":
            return by_name[str(step[1])][: values[0]] + data[values[0] :]
        case "word":
            return data[: values[1]] + _WORDS[values[0]] + data[values[1] :]
        case "mend":
            return _png_mended(data)
    raise ValueError(f"a step of kind {name}")


def _packed(value: int, width: int, big: int) -> bytes:
    return (value & ((1 << 8 * width) - 1)).to_bytes(width, "big" if big else "little")


def _png_mended(data: bytes) -> bytes:
    """The same chunks with checksums that fit."""
    mended, at = bytearray(data), 8
    while at + 12 <= len(mended):
        size = int.from_bytes(mended[at : at + 4], "big")
        end = at + 8 + size
        if end + 4 > len(mended):
            break
        struct.pack_into(">I", mended, end, zlib.crc32(mended[at + 4 : end]))
        at = end + 4
    return bytes(mended)


# Drawing steps

_Draw: TypeAlias = Callable[[random.Random, bytes, Sequence[Sample]], tuple[int | str, ...]]


def _bits(chance: random.Random, data: bytes, _all: Sequence[Sample]) -> tuple[int | str, ...]:
    end = len(data) if chance.random() < 0.6 else min(len(data), _HEADER_BYTES)
    return ("bits", *(chance.randrange(8 * end) for _ in range(chance.choice((1, 1, 3, 10, 60)))))


def _length(chance: random.Random, data: bytes, _all: Sequence[Sample]) -> tuple[int | str, ...]:
    places = list(number_places(data))
    at, width, big = chance.choice(places) if places else (chance.randrange(len(data)), chance.choice((1, 2, 4)), 1)
    now = int.from_bytes(data[at : at + width], "big" if big else "little")
    near = (now + 1, now - 1, now * 2, now // 2, len(data), len(data) - at)
    return ("number", at, width, big, chance.choice((*_BOUNDARIES, *near)) & 0xFFFFFFFF)


def _anywhere(chance: random.Random, data: bytes, _all: Sequence[Sample]) -> tuple[int | str, ...]:
    width = chance.choice((1, 2, 4))
    end = len(data) if chance.random() < 0.5 else min(len(data), _HEADER_BYTES)
    return ("number", chance.randrange(end), width, chance.randrange(2), chance.choice(_BOUNDARIES))


def _cut(chance: random.Random, data: bytes, _all: Sequence[Sample]) -> tuple[int | str, ...]:
    return ("cut", chance.randrange(len(data)))


def _drop(chance: random.Random, data: bytes, _all: Sequence[Sample]) -> tuple[int | str, ...]:
    return ("drop", chance.randrange(len(data)), chance.choice((1, 2, 4, 16, 100, 1000)))


def _copy(chance: random.Random, data: bytes, _all: Sequence[Sample]) -> tuple[int | str, ...]:
    size = chance.choice((1, 4, 16, 100, 1000))
    times = chance.choice((1, 2, 50, 2000)) if size <= 100 else chance.choice((1, 2, 50))
    return ("copy", chance.randrange(len(data)), size, chance.randrange(len(data)), times)


def _graft(chance: random.Random, data: bytes, everything: Sequence[Sample]) -> tuple[int | str, ...]:
    other = chance.choice(everything)
    size = chance.choice((4, 16, 64, 500, 4000))
    return ("graft", other.name, chance.randrange(len(other.data)), size, chance.randrange(len(data)))


def _front(chance: random.Random, data: bytes, everything: Sequence[Sample]) -> tuple[int | str, ...]:
    """The beginning of another format before the rest of this one."""
    return ("front", chance.choice(everything).name, chance.choice((8, 12, 16, 32, 64, 256, 1024)))


def _word(chance: random.Random, data: bytes, _all: Sequence[Sample]) -> tuple[int | str, ...]:
    return ("word", chance.randrange(len(_WORDS)), chance.randrange(len(data)))


_BINARY_KINDS: tuple[_Draw, ...] = (
    *(_bits, _bits, _length, _length, _length, _anywhere, _cut, _drop, _copy, _graft, _front),
)
_TEXT_KINDS: tuple[_Draw, ...] = (_word, _word, _word, _bits, _cut, _drop, _copy, _graft, _anywhere)


# Where formats keep sizes and counts


def number_places(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Places of sizes, counts and dimensions as (offset, width in bytes, 1 when the high byte comes first)."""
    if data.startswith(_PNG):
        yield from _png_places(data)
    elif data[:2] == b"\xff\xd8":
        yield from _jpeg_places(data)
    elif data[:3] == b"GIF":
        yield from ((at, 2, 0) for at in (6, 8))
        yield from ((at + step, 2, 0) for at in _found(data, b"\x2c\0\0\0\0", 20) for step in (1, 3, 5, 7))
    elif data[4:8] == b"ftyp" or data[4:8] == b"moov":
        yield from _box_places(data, 0, len(data), 0)
    elif data[:4] == b"RIFF":
        yield from _riff_places(data, 0, len(data), 0)
    elif data[:2] in (b"II", b"MM"):
        yield from _tiff_places(data, int(data[:2] == b"MM"))
    elif data[:2] == b"BM":
        yield from ((at, 4, 0) for at in (2, 10, 14, 18, 22, 28, 30, 34, 46))
    elif data[:4] == b"\x1aE\xdf\xa3":
        yield from ((at, 1, 1) for at in range(4, min(len(data), 400)))


def _found(data: bytes, what: bytes, most: int) -> Iterator[int]:
    at = -1
    for _ in range(most):
        at = data.find(what, at + 1)
        if at < 0:
            return
        yield at


def _png_places(data: bytes) -> Iterator[tuple[int, int, int]]:
    at = 8
    while at + 12 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        yield at, 4, 1
        if kind in (b"IHDR", b"acTL", b"fcTL"):
            yield from ((at + 8 + step, 4, 1) for step in range(0, min(size, 40) - 3, 4))
            yield from ((at + 8 + step, 1, 1) for step in range(min(size, 40)))
        at += size + 12


def _jpeg_places(data: bytes) -> Iterator[tuple[int, int, int]]:
    at = 2
    while at + 10 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        yield at + 2, 2, 1
        if data[at + 1] in (0xC0, 0xC1, 0xC2):
            yield from ((at + 5, 2, 1), (at + 7, 2, 1), (at + 4, 1, 1), (at + 9, 1, 1))
        yield from ((at + 4 + step, 1, 1) for step in range(min(16, int.from_bytes(data[at + 2 : at + 4], "big"))))
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")


def _box_places(data: bytes, start: int, end: int, depth: int) -> Iterator[tuple[int, int, int]]:
    at = start
    while at + 8 <= end and depth < 10:
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        yield at, 4, 1
        if size < 8:
            return
        if kind in _BOXES_INSIDE:
            yield from _box_places(data, at + (12 if kind == b"meta" else 8), min(at + size, end), depth + 1)
        elif kind != b"mdat":
            yield from ((at + step, 4, 1) for step in range(8, min(size, 80) - 3, 4))
        at += size


def _riff_places(data: bytes, start: int, end: int, depth: int) -> Iterator[tuple[int, int, int]]:
    at = start
    while at + 8 <= end and depth < 5:
        size, kind = int.from_bytes(data[at + 4 : at + 8], "little"), data[at : at + 4]
        yield at + 4, 4, 0
        if kind in (b"RIFF", b"LIST"):
            yield from _riff_places(data, at + 12, min(at + 8 + size, end), depth + 1)
        elif kind != b"movi":
            yield from ((at + step, 4, 0) for step in range(8, min(8 + size, 72) - 3, 4))
        at += 8 + size + size % 2


def _tiff_places(data: bytes, big: int) -> Iterator[tuple[int, int, int]]:
    order = "big" if big else "little"
    at = int.from_bytes(data[4:8], "big" if big else "little")
    yield 4, 4, big
    for _ in range(4):
        if not 8 <= at < len(data) - 2:
            return
        count = int.from_bytes(data[at : at + 2], "big" if order == "big" else "little")
        yield at, 2, big
        for entry in range(min(count, 40)):
            place = at + 2 + 12 * entry
            yield from ((place, 2, big), (place + 2, 2, big), (place + 4, 4, big), (place + 8, 4, big))
        after = at + 2 + 12 * count
        yield after, 4, big
        at = int.from_bytes(data[after : after + 4], "big" if order == "big" else "little")
