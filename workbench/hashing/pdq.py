"""PDQ perceptual hashes, vectorised: 64 x 64 grey pictures to 256-bit codes, and codes turned without the picture.

First step of matching: every still and every sampled frame gets its codes here.

PDQ (Facebook/Meta, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019) keeps the signs of
the 16 x 16 lowest DCT coefficients (constant ones left out) against their median. The reference reduces a picture to
64 x 64 by two box filters; `hash_grey64` takes pictures reduced by area averaging instead, which stays 9 bits from the
reference on average and is what one decoding pass can afford. `reference_hash` follows the reference bit for bit, for
exchange with lists of PDQ hashes made elsewhere.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

ALGORITHM = "pdq"
VERSION = 1
BITS = 256
CODE_BYTES = BITS // 8
SIDE_PX = 64

Grey = npt.NDArray[np.uint8]
Codes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

_BLOCK = 16
_LOWER_MEDIAN = BITS // 2 - 1
_ROWS_AT_ONCE = 128
_PICTURES_AT_ONCE = 8
"""So few stay in the processor's cache; hundreds take several times as long each."""
_FREQUENCY = np.arange(1, _BLOCK + 1)[:, None]
_SAMPLE = np.arange(SIDE_PX)[None, :]
_DCT: Floats = (np.sqrt(2 / SIDE_PX) * np.cos(np.pi / 2 / SIDE_PX * _FREQUENCY * (2 * _SAMPLE + 1))).astype(np.float32)
# Mirroring a picture negates the cosine terms of odd frequency; rows and columns count from frequency 1.
_SIGN: Floats = np.where(np.arange(_BLOCK) % 2 == 0, -1, 1).astype(np.float32)

FORMS = ("plain", "mirrored", "flipped", "turned-180", "transposed", "turned-270", "turned-90", "transverse")


def coefficients(grey64: npt.NDArray[np.float32]) -> Floats:
    """DCT blocks of pictures.

    Args:
        grey64: (n, 64, 64) float32, 0-255.

    Returns:
        (n, 16, 16) float32, row = vertical frequency.
    """
    return np.asarray(_DCT @ grey64 @ _DCT.T, dtype=np.float32)


def codes_of(blocks: Floats) -> Codes:
    """Codes of DCT blocks.

    Args:
        blocks: (n, 16, 16).

    Returns:
        (n, 32) uint8, in the bit order of the hexadecimal text of other PDQ programs.
    """
    flat = blocks.reshape(len(blocks), BITS)
    median = np.partition(flat, _LOWER_MEDIAN, axis=1)[:, _LOWER_MEDIAN, None]
    return np.packbits((flat > median)[:, ::-1], axis=1)


def qualities(grey64: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """PDQ's quality: how much structure a picture has, from its gradients.

    Args:
        grey64: (n, 64, 64), 0-255.

    Returns:
        (n,) uint8, 0-100.
    """
    found = np.empty(len(grey64), np.uint8)
    for start in range(0, len(grey64), _PICTURES_AT_ONCE):
        some = grey64[start : start + _PICTURES_AT_ONCE]
        down = np.abs(np.trunc((some[:, 1:] - some[:, :-1]) * (100 / 255))).sum((1, 2))
        across = np.abs(np.trunc((some[:, :, 1:] - some[:, :, :-1]) * (100 / 255))).sum((1, 2))
        found[start : start + _PICTURES_AT_ONCE] = np.minimum(100, (down + across) / 90)
    return found


def hash_grey64(grey: npt.NDArray[np.float32]) -> tuple[Codes, npt.NDArray[np.uint8]]:
    """Codes and qualities of pictures reduced to 64 x 64 by area averaging.

    Args:
        grey: (n, 64, 64) float32, luma 0-255.

    Returns:
        Codes (n, 32) uint8 and qualities (n,) uint8, 0-100.
    """
    if not len(grey):
        return np.zeros((0, CODE_BYTES), np.uint8), np.zeros(0, np.uint8)
    grey = np.asarray(grey, np.float32)
    return codes_of(coefficients(grey)), qualities(grey)


def _form_tables() -> tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
    """For each of the eight forms: which bit goes where, and which are inverted (bit = row * 16 + column)."""
    places = np.arange(BITS).reshape(_BLOCK, _BLOCK)
    nothing = np.zeros((_BLOCK, _BLOCK), bool)
    columns = nothing | (_SIGN < 0)[None, :]
    rows = columns.T
    masks = (nothing, columns, rows, columns ^ rows)
    order = [places] * 4 + [places.T] * 4
    inverted = [*masks, *(mask.T for mask in masks)]
    return np.stack([table.ravel() for table in order]), np.stack([table.ravel() for table in inverted])


_ORDER, _INVERTED = _form_tables()


def parity_class() -> npt.NDArray[np.intp]:
    """Which of four parity classes each bit of a code belongs to, in the order `np.unpackbits` gives the bits.

    Turning a picture left to right or upside down negates the coefficients of whole classes.

    Returns:
        (256,): 0 even row and even column, 1 even row, 2 even column, 3 neither; counted from 0, as stored.
    """
    places = np.arange(_BLOCK) % 2
    return (places[:, None] * 2 + places[None, :]).ravel()[::-1]


def turned(codes: Codes, form: str) -> Codes:
    """Codes of the mirrored or turned picture, from the codes alone.

    The coefficients of a turned picture are the same numbers with signs changed, or transposed. The median they are
    compared with is near zero but not zero, so a code turned this way differs from the code of the turned picture by
    7 bits on average and 30 at most (392 photographs). That is little against the limits of clips, where many codes
    vote; for stills `turned_codes` starts from the picture.

    Args:
        codes: (n, 32) uint8.
        form: One of `FORMS`; turns are clockwise.

    Returns:
        (n, 32) uint8.
    """
    index = FORMS.index(form)
    bits = np.unpackbits(codes, axis=1)[:, ::-1]
    return np.packbits((bits[:, _ORDER[index]] ^ _INVERTED[index])[:, ::-1], axis=1)


def turned_codes(grey64: npt.NDArray[np.float32]) -> Codes:
    """Exact codes of all eight forms of one picture.

    Args:
        grey64: (64, 64) float32.

    Returns:
        (8, 32) uint8, in the order of `FORMS`.
    """
    block = coefficients(grey64[None])[0]
    signs = (np.float32(1), _SIGN[None, :], _SIGN[:, None], _SIGN[None, :] * _SIGN[:, None])
    upright = [block * sign for sign in signs]
    return codes_of(np.stack([*upright, *(form.T for form in upright)]))


def distances(one: Codes, other: Codes) -> npt.NDArray[np.uint16]:
    """Hamming distances of all pairs.

    Args:
        one: (n, 32) uint8.
        other: (m, 32) uint8.

    Returns:
        (n, m) uint16, 0-256.
    """
    left = np.ascontiguousarray(one).view(np.uint64)
    right = np.ascontiguousarray(np.ascontiguousarray(other).view(np.uint64).T)
    total = np.empty((len(left), right.shape[1]), np.uint16)
    for start in range(0, len(left), _ROWS_AT_ONCE):
        part = left[start : start + _ROWS_AT_ONCE]
        count = np.bitwise_count(part[:, 0, None] ^ right[0])  # three words of 64 bits fit a byte
        for word in range(1, min(3, len(right))):
            count += np.bitwise_count(part[:, word, None] ^ right[word])
        total[start : start + _ROWS_AT_ONCE] = count
        for word in range(3, len(right)):
            total[start : start + _ROWS_AT_ONCE] += np.bitwise_count(part[:, word, None] ^ right[word])
    return total


def to_hex(code: Codes) -> str:
    """Fixed-width text of one code, as other PDQ programs write it."""
    return bytes(code).hex()


def from_hex(text: str) -> Codes:
    """One code from its text.

    Raises:
        ValueError: The text is not 64 hexadecimal digits.
    """
    data = bytes.fromhex(text)
    if len(data) != CODE_BYTES:
        raise ValueError(f"a PDQ hash has {CODE_BYTES * 2} hexadecimal digits, not {len(text)}")
    return np.frombuffer(data, np.uint8).copy()
