"""Inverted lists over pieces of whole-picture codes: which stored codes share a piece with a code of a clip.

A piece is one row or one column of the 16 x 16 signs of a code, 16 bits. What alters a picture alters some rows or
columns of its code and leaves others as they are, so two codes up to 60 bits apart nearly always share a whole piece,
far more often than if the differing bits lay anywhere. The six rows and six columns of lowest frequency are listed.

Only codes that stand for others are listed: two a second of each view, and of pictures that stand still one in ten
seconds. Which codes of an item are listed depends on that item alone, so it does not matter how items are spread over
segments or in which order they came.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq
from workbench.matching import parameters as p
from workbench.matching.block_checks import BlockGuard, block_checksums, damaged
from workbench.matching.planes import Planes, to_codes, words_of

Codes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int64]
Words = npt.NDArray[np.uint64]
Pieces = npt.NDArray[np.uint16]
Column = npt.NDArray[np.uint32]

PIECES = 12
PIECE_BITS = 16
_ROWS_OF_SIGNS = 16
_HALF = PIECES // 2
_BLOCK = 1 << 16
_ROWS_AT_ONCE = 1 << 17


@dataclass(frozen=True, slots=True)
class CodeLists:
    """Listed codes of one segment.

    Attributes:
        rows: (m,) uint32, the row in the segment of each listed code, ascending.
        words: (m, 4) uint64, the listed codes themselves, side by side as a search reads them.
        keys: (k,) uint32, ascending: number of the piece << 16 | its bits, of all lists that are not empty.
        starts: (k + 1,) int64, where each list begins in `entries`.
        entries: (m, `PIECES`) uint32, read as one row of numbers of listed codes, list after list.
        guards: Check `words` and `entries` where they are read, for large files; None when checked as a whole.
    """

    rows: Column
    words: Words
    keys: Column
    starts: Ints
    entries: Column
    guards: tuple[BlockGuard, BlockGuard] | None = None


def pieces_of(codes: Codes) -> Pieces:
    """Pieces of codes.

    Args:
        codes: (n, 32) uint8.

    Returns:
        (n, `PIECES`) uint16: rows, then columns, the lowest frequency first.
    """
    if not len(codes):
        return np.zeros((0, PIECES), np.uint16)
    rows = np.ascontiguousarray(codes).view(">u2")
    columns = pdq.turned(codes, "transposed").view(">u2")
    lowest = slice(_ROWS_OF_SIGNS - 1, _ROWS_OF_SIGNS - 1 - _HALF, -1)  # the last two bytes are row 0
    return np.concatenate([rows[:, lowest], columns[:, lowest]], axis=1).astype(np.uint16)


def listed_rows(codes: Planes, item: Ints, time_us: Ints, view: npt.NDArray[np.uint8]) -> Column:
    """Rows of a segment whose codes stand for the others of their item and view.

    Args:
        codes: (4, n) uint64 planes.
        item, time_us, view: (n,) of each; rows of one view of one item are together, in ascending time.

    Returns:
        (m,) uint32, ascending.
    """
    count = codes.shape[1]
    if not count:
        return np.zeros(0, np.uint32)
    begins, steps, cuts = (np.zeros(count, bool) for _ in range(3))
    begins[0] = True
    for start in range(1, count, _BLOCK):
        here, before = slice(start, min(count, start + _BLOCK)), slice(start - 1, min(count, start + _BLOCK) - 1)
        begins[here] = (item[here] != item[before]) | (view[here] != view[before])
        steps[here] = time_us[here] // p.LISTED_STEP_US != time_us[before] // p.LISTED_STEP_US
        bits = np.bitwise_count(codes[:, here] ^ codes[:, before]).sum(0, dtype=np.uint16)
        cuts[here] = bits > p.LISTED_CUT_BITS
    rows = np.flatnonzero(begins | steps | cuts)
    return rows[_changed(codes, time_us, rows, begins[rows] | cuts[rows])].astype(np.uint32)


def _changed(codes: Planes, time_us: Ints, rows: Ints, anyway: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which rows differ from the last one taken before them; all where a view or another picture begins."""
    kept = np.zeros(len(rows), bool)
    last, last_us = 0, 0
    for start in range(0, len(rows), _BLOCK):
        part = rows[start : start + _BLOCK]
        packed = np.ascontiguousarray(codes[:, part].T).tobytes()
        times, sure = time_us[part].tolist(), anyway[start : start + _BLOCK].tolist()
        for place in range(len(part)):
            code = int.from_bytes(packed[32 * place : 32 * place + 32], "little")
            still = (code ^ last).bit_count() <= p.REPRESENTATIVE_BITS and times[place] - last_us < p.LISTED_STILL_US
            if sure[place] or not still:
                kept[start + place] = True
                last, last_us = code, times[place]
    return kept


def lists_of(codes: Planes, item: Ints, time_us: Ints, view: npt.NDArray[np.uint8]) -> CodeLists:
    """Lists of a segment in memory; see `listed_rows`."""
    rows = listed_rows(codes, item, time_us, view)
    words = np.empty((len(rows), codes.shape[0]), np.uint64)
    for word in range(codes.shape[0]):
        words[:, word] = codes[word][rows]
    pieces = np.empty((len(rows), PIECES), np.uint16)
    for start in range(0, len(rows), _BLOCK):
        pieces[start : start + _BLOCK] = pieces_of(to_codes(words[start : start + _BLOCK].T))
    entries = np.empty(len(rows) * PIECES, np.uint32)
    keys: list[Column] = []
    counts: list[Ints] = []
    for number in range(PIECES):
        column = np.ascontiguousarray(pieces[:, number])
        entries[number * len(rows) : (number + 1) * len(rows)] = np.argsort(column, kind="stable")
        of_each = np.bincount(column, minlength=1 << PIECE_BITS)
        used = np.flatnonzero(of_each)
        keys.append((used | number << PIECE_BITS).astype(np.uint32))
        counts.append(of_each[used])
    starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(np.concatenate(counts))])
    return CodeLists(rows, words, np.concatenate(keys), starts, entries.reshape(-1, PIECES))


def flips_of(listed_count: int) -> tuple[int, ...]:
    """Which bits of a piece may also differ, by how many codes are listed in all segments: the more, the fewer.

    Returns:
        What is XORed with each piece; the first is 0.
    """
    most = int(np.clip(p.LISTED_LOOKED_AT // max(1, listed_count) - 1, 0, PIECE_BITS))
    # Bit 15 of a piece is its highest frequency, which changes first.
    return (0, *(1 << (PIECE_BITS - 1 - number) for number in range(most)))


@dataclass(frozen=True, slots=True)
class Asked:
    """Query codes laid out for lookups, the same for all segments.

    Attributes:
        words: (q, 4) uint64, the codes by `planes.words_of`.
        keys: (n,) uint32, ascending: which lists to read.
        query: (n,) number of the code each is read for.
    """

    words: Words
    keys: Column
    query: Ints


def asked(codes: Codes, flips: tuple[int, ...]) -> Asked:
    """Lay out query codes.

    Args:
        codes: (q, 32) uint8.
        flips: By `flips_of`.
    """
    pieces = pieces_of(codes)
    numbers = (np.arange(PIECES, dtype=np.uint32) << np.uint32(PIECE_BITS))[None]
    keys = np.concatenate([((pieces ^ np.uint16(flip)) | numbers).ravel() for flip in flips])
    query = np.tile(np.repeat(np.arange(len(codes)), PIECES), len(flips))
    order = np.argsort(keys, kind="stable")
    return Asked(words_of(codes), keys[order].astype(np.uint32), query[order])


@dataclass(frozen=True, slots=True)
class Near:
    """Pairs of a query code and a listed code near it, each once, ordered by query, then row.

    Attributes:
        query: Number of the query code.
        row: Of the listed code in its segment.
        distance: Bits.
    """

    query: Ints
    row: Ints
    distance: Ints


def near(lists: CodeLists, question: Asked, radius_bits: int) -> Near:
    """Listed codes within a distance that share a piece with a query code.

    Args:
        lists: Of one segment.
        question: By `asked`.
        radius_bits: Inclusive.

    Raises:
        DamagedError: A large file is not what was written.
    """
    query, first, last = _lists_asked(lists, question)
    try:
        if lists.guards is not None:
            lists.guards[1].check(first // PIECES, -(-last // PIECES))
        found = list(_within(lists, question.words, (query, first, last - first), radius_bits))
    finally:
        for guard in lists.guards or ():
            guard.let_go()
    if not found:
        return Near(*(np.zeros(0, np.int64),) * 3)
    one, listed, distance = (np.concatenate(column) for column in zip(*found, strict=True))
    _, places = np.unique(one * len(lists.rows) + listed, return_index=True)
    return Near(one[places], np.asarray(lists.rows[listed[places]], np.int64), distance[places])


def _lists_asked(lists: CodeLists, question: Asked) -> tuple[Ints, Ints, Ints]:
    """Query number, start and end of each list to read, in order of lists."""
    keys = np.asarray(lists.keys)
    place = np.minimum(np.searchsorted(keys, question.keys), max(0, len(keys) - 1))
    there = keys[place] == question.keys if len(keys) else np.zeros(len(question.keys), bool)
    place = place[there]
    return question.query[there], np.asarray(lists.starts[place]), np.asarray(lists.starts[place + 1])


def _within(
    lists: CodeLists, words: Words, asked_lists: tuple[Ints, Ints, Ints], radius_bits: int
) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Query numbers, numbers of listed codes and distances, some hundred thousand rows looked at together."""
    query, first, sizes = asked_lists
    entries, stored = np.asarray(lists.entries).reshape(-1), np.asarray(lists.words)
    ends = np.cumsum(sizes)
    start = 0
    while start < len(sizes):
        done = int(ends[start - 1]) if start else 0
        end = max(start + 1, int(np.searchsorted(ends, done + _ROWS_AT_ONCE, side="right")))
        here = sizes[start:end]
        total = int(ends[end - 1]) - done
        places = np.repeat(first[start:end] - (np.cumsum(here) - here), here) + np.arange(total)
        listed = entries[places].astype(np.int64)
        one = np.repeat(query[start:end], here)
        start = end
        if lists.guards is not None:
            lists.guards[0].check(listed, listed + 1)
        distance = _distances(stored.take(listed, axis=0), words.take(one, axis=0))
        kept = np.flatnonzero(distance <= radius_bits)
        yield one[kept], listed[kept], distance[kept].astype(np.int64)


def _distances(looked_at: Words, ours: Words) -> npt.NDArray[np.uint16]:
    """Differing bits row by row; word by word is four times as fast as summing along the rows."""
    np.bitwise_xor(looked_at, ours, out=looked_at)
    total = np.bitwise_count(looked_at[:, 0]).astype(np.uint16)
    for word in range(1, looked_at.shape[1]):
        total += np.bitwise_count(looked_at[:, word])
    return total


FILES = ("listed_rows", "listed_words", "listed_keys", "listed_starts", "listed_entries", "listed_blocks")
CHECKED_WHEN_READ = ("listed_words.npy", "listed_entries.npy")


def write(folder: Path, lists: CodeLists) -> None:
    """Write the files of a segment's lists."""
    blocks = np.stack([block_checksums([lists.words]), block_checksums([lists.entries])])
    arrays: tuple[npt.NDArray[Any], ...] = (lists.rows, lists.words, lists.keys, lists.starts, lists.entries, blocks)
    for name, array in zip(FILES, arrays, strict=True):
        np.save(folder / f"{name}.npy", array, allow_pickle=False)


def opened(folder: Path, guarded_bytes: int) -> CodeLists:
    """Map the files of a segment's lists.

    Args:
        folder: Of the segment.
        guarded_bytes: From this size up files are checked where they are read.

    Raises:
        DamagedError: The arrays do not belong together.
    """
    rows, words, keys, starts, entries, blocks = (
        np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in FILES
    )
    shapes = (words.shape == (len(rows), 4), entries.shape == (len(rows), PIECES), len(starts) == len(keys) + 1)
    if not all(shapes) or blocks.ndim != 2 or int(starts[-1]) != entries.size:
        raise damaged()
    guards = None
    if max(words.nbytes, entries.nbytes) >= guarded_bytes:
        guards = (BlockGuard(words, np.asarray(blocks[0])), BlockGuard(entries, np.asarray(blocks[1])))
    return CodeLists(rows, words, keys, starts, entries, guards)
