"""Frames between processes."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.workers import wire

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text() | st.binary(max_size=50),
    lambda children: st.lists(children, max_size=4)
    | st.dictionaries(st.text() | st.sampled_from(["$bytes", "$table"]), children, max_size=4),
    max_leaves=20,
)  # fmt: skip


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """Reading and writing end."""
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


@given(PLAIN)
def test_any_plain_value_survives(value: object) -> None:
    reading, writing = os.pipe()
    try:
        wire.write_frame(writing, value)
        assert wire.read_frame(reading) == value
    finally:
        os.close(reading)
        os.close(writing)


@pytest.mark.parametrize(
    "prefix", [(wire.MAX_HEADER_BYTES + 1, 0, 0), (1, wire.MAX_BLOBS + 1, 0), (1, 1, wire.MAX_BLOB_BYTES + 1)]
)
def test_lengths_beyond_the_limits_are_refused_before_reading_on(
    pipe: tuple[int, int], prefix: tuple[int, int, int]
) -> None:
    os.write(pipe[1], struct.pack("<IIQ", *prefix))
    with pytest.raises(wire.MalformedFrame, match="too large"):
        wire.read_frame(pipe[0])


@pytest.mark.parametrize("header", [b"{", b'{"$bytes": 3}', b'{"$bytes": -1}', b'{"$table": 4}', b"[" * 100_000])
def test_a_header_of_another_form_is_refused(pipe: tuple[int, int], header: bytes) -> None:
    reading, writing = pipe
    if len(header) > 60_000:
        header = header[:60_000]
    os.write(writing, struct.pack("<IIQ", len(header), 0, 0) + header)
    with pytest.raises(wire.MalformedFrame, match="expected form"):
        wire.read_frame(reading)


def test_blob_lengths_must_add_up(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], struct.pack("<IIQQ", 2, 1, 5, 6) + b"{}" + b"123456")
    with pytest.raises(wire.MalformedFrame, match="add up"):
        wire.read_frame(pipe[0])


def test_a_cut_frame_is_the_end(pipe: tuple[int, int]) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"\x01\x00")
    os.close(writing)
    with pytest.raises(EOFError):
        wire.read_frame(reading)
    os.close(reading)
