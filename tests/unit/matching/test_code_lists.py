"""Lists of codes: pieces, what is listed, what is found, damage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from workbench.errors import DamagedError
from workbench.hashing import pdq
from workbench.matching import code_lists
from workbench.matching import parameters as p
from workbench.matching.planes import to_planes, words_of

STEP_US = 125_000


def _codes(count: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, 32), dtype=np.uint8)


def _changed(codes: np.ndarray, bits: list[int]) -> np.ndarray:
    table = np.unpackbits(codes, axis=1)
    table[:, bits] ^= 1
    return np.packbits(table, axis=1)


def _listed(codes: np.ndarray, times_us: list[int], view: list[int] | None = None) -> list[int]:
    of_view = np.array(view or [0] * len(codes), np.uint8)
    rows = code_lists.listed_rows(to_planes(codes), np.ones(len(codes), np.int64), np.array(times_us), of_view)
    return rows.tolist()


def _lists(codes: np.ndarray) -> code_lists.CodeLists:
    item = np.arange(len(codes))
    return code_lists.lists_of(to_planes(codes), item, np.zeros(len(codes), np.int64), np.zeros(len(codes), np.uint8))


def _found(lists: code_lists.CodeLists, query: np.ndarray, flips: tuple[int, ...] = (0,)) -> code_lists.Near:
    return code_lists.near(lists, code_lists.asked(query, flips), p.ALIGN_BITS)


def test_pieces_are_rows_and_columns_of_the_signs() -> None:
    signs = np.random.default_rng(3).integers(0, 2, (1, 16, 16)).astype(np.float32)
    signs[0].flat[np.flatnonzero(signs)[128:]] = 0  # at most half may be above the median
    pieces = code_lists.pieces_of(pdq.codes_of(signs))[0]
    weights = 1 << np.arange(16)
    half = code_lists.PIECES // 2
    assert pieces[:half].tolist() == (signs[0, :half] @ weights).astype(int).tolist()
    assert pieces[half:].tolist() == (weights @ signs[0, :, :half]).astype(int).tolist()


def test_moving_pictures_are_listed_twice_a_second() -> None:
    codes = _changed(_codes(1), [])
    moving = np.concatenate([_changed(codes, list(range(3 * number))) for number in range(24)])
    assert _listed(moving, [number * STEP_US for number in range(24)]) == [0, 4, 8, 12, 16, 20]


def test_still_pictures_are_listed_once_in_ten_seconds() -> None:
    still = np.repeat(_codes(1), 200, axis=0)
    assert _listed(still, [number * STEP_US for number in range(200)]) == [0, 80, 160]


def test_every_view_and_every_cut_is_listed() -> None:
    assert _listed(np.repeat(_codes(1), 4, axis=0), [0, STEP_US, 0, STEP_US], [0, 0, 2, 2]) == [0, 2]
    assert _listed(np.repeat(_codes(2), 2, axis=0), [number * STEP_US for number in range(4)]) == [0, 2]


def test_codes_that_share_a_row_or_a_column_are_found_once() -> None:
    stored = _codes(300)
    lowest = list(range(160, 256))  # the last bytes are the rows of lowest frequency
    near = _found(_lists(stored), _changed(stored[7:8], [bit for bit in lowest if bit % 16 > 12]))
    assert (near.query.tolist(), near.row.tolist(), near.distance.tolist()) == ([0], [7], [18])


def test_a_bit_of_a_piece_may_differ_where_flips_allow_it() -> None:
    stored = _codes(300)
    rows = np.arange(16)
    query = _changed(stored[7:8], [255 - (16 * row + row) for row in rows])  # one sign of each row and column
    assert not len(_found(_lists(stored), query).row)
    assert _found(_lists(stored), query, code_lists.flips_of(1)).row.tolist() == [7]


def test_flips_get_fewer_the_more_is_listed() -> None:
    assert len(code_lists.flips_of(1)) == 17
    assert code_lists.flips_of(p.LISTED_LOOKED_AT) == (0,)
    assert 1 < len(code_lists.flips_of(p.LISTED_LOOKED_AT // 5)) < 17


def test_complements_are_not_taken_for_copies() -> None:
    stored = _codes(1)
    assert int(code_lists._distances(words_of(stored), words_of(~stored))[0]) == 256


def test_large_files_are_checked_where_they_are_read(tmp_path: Path) -> None:
    stored = _codes(300)
    code_lists.write(tmp_path, _lists(stored))
    assert _found(code_lists.opened(tmp_path, 1), stored[7:8]).row.tolist() == [7]
    words = tmp_path / "listed_words.npy"
    words.write_bytes(words.read_bytes()[:-1] + b"\0")
    damaged = code_lists.opened(tmp_path, 1)
    with pytest.raises(DamagedError):
        _found(damaged, stored[7:8])


def test_arrays_that_do_not_belong_together_are_damage(tmp_path: Path) -> None:
    code_lists.write(tmp_path, _lists(_codes(30)))
    np.save(tmp_path / "listed_rows.npy", np.zeros(29, np.uint32))
    with pytest.raises(DamagedError):
        code_lists.opened(tmp_path, 1)


def test_an_empty_segment_has_lists(tmp_path: Path) -> None:
    code_lists.write(tmp_path, _lists(_codes(0)))
    assert not len(_found(code_lists.opened(tmp_path, 1), _codes(3)).row)
