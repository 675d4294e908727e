"""Lists of hashes as other tools write them: hash, quality and what is said of each picture.

Understood are, with or without byte order mark, with commas, semicolons or tabs:

- `threatexchange dataset --print-signals --csv`: `collab,signal_type,signal_str,category,tags`;
- lists of Hasher-Matcher-Actioner, without header: hash, indicator, time of upload, tags;
- `pdq-photo-hasher`: `hash,quality,filename`, or `hash=...,norm=...,quality=...,filename=...`, without header;
- `threatexchange hash`: `pdq HASH`; and plain lists of one hash a line;
- any table with a header that names a column `pdq`, `hash`, `phash` or `dhash`; those of imagehash may be of any
  square size;
- auto-archiver: its CSV database (`status,metadata,media`) and its sheet (`perceptual hashes`). It drops leading
  zeros; they are put back where that gives a possible hash.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.errors import UsageError
from workbench.model.hashes import PerceptualHash

REFERENCE = "pdq-reference"
_PDQ_DIGITS = 64
_PDQ_BITS = 256
_SET_BITS = 128
"""A PDQ hash compares 256 numbers with their lower median: exactly half of the bits are set (but for equal numbers,
which photographs do not have)."""
_LEAST_DIGITS = 56
"""Eight zeros lost in front would be one hash in four thousand millions."""
_IMAGE_HASHES = {"phash": "phash", "dhash": "dhash", "p_hash": "phash", "d_hash": "dhash"}
_PDQ_COLUMNS = ("pdq", "pdqhash", "signal_str", "hash", "hashes")
_ARCHIVER_COLUMNS = ("pdq_hash", "perceptual hashes")
_NAME_COLUMNS = ("filename", "filepath", "file", "name", "path", "image")
_FACTS = {
    **{name: name for name in ("title", "source_url", "published_by", "earliest_date", "place", "event")},
    **{"notes": "notes", "licence": "licence", "earlier_verdicts": "earlier_verdicts"},
    **{"url": "source_url", "link": "source_url", "upload title": "title"},
}
_HEX = re.compile(r"[0-9a-f]+")
_SCIENTIFIC = re.compile(r"[0-9]+([.,][0-9]*)?e[+-][0-9]+")
_SHA256 = re.compile(r"SHA-?256:([0-9a-fA-F]{64})")
_LONGEST_TEXT = 2000
_LONGEST_CELL = 1 << 20
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """One picture of a list.

    Attributes:
        hashes: What is known of it.
        name: File name, may be empty.
        sha256: Of the file, may be empty.
        facts: Fields of `Provenance`.
    """

    hashes: tuple[PerceptualHash, ...]
    name: str = ""
    sha256: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


def columns_of(cells: Sequence[str]) -> tuple[str, ...] | None:
    """Names of the columns if a row is a header, else None."""
    names = tuple(cell.strip().lower() for cell in cells)
    known = {*_PDQ_COLUMNS, *_ARCHIVER_COLUMNS, *_IMAGE_HASHES}
    return names if known & set(names) or {"metadata", "media"} <= set(names) else None


def of_table(row: Mapping[str, str]) -> Iterator[Listed]:
    """Pictures of a row of a table with header, by lower-case column name.

    Raises:
        UsageError: It holds no hash that can be used; the reason says why.
    """
    if "media" in row and "metadata" in row:
        yield from _of_archive(row)
        return
    _check_kind(row.get("signal_type", ""))
    facts = {_FACTS[name]: value for name, value in row.items() if name in _FACTS and value}
    if notes := _said(row):
        facts["notes"] = notes
    for name in _ARCHIVER_COLUMNS:
        if row.get(name, "").strip():
            for text in row[name].split(","):
                yield Listed((_pdq(_restored(text), None),), facts=facts)
            return
    hashes = [
        _image_hash(_IMAGE_HASHES[name], text) for name, text in row.items() if name in _IMAGE_HASHES and text.strip()
    ]
    kind = row.get("signal_type", "").strip().lower()
    text = next((row[name] for name in _PDQ_COLUMNS if row.get(name, "").strip()), "")
    if text and kind in _IMAGE_HASHES:
        hashes.append(_image_hash(kind, text))
    elif text:
        hashes.append(_pdq(_full_width(text), _quality(row.get("quality", ""))))
    if not hashes:
        raise UsageError("it holds no hash")
    name = next((row[one] for one in _NAME_COLUMNS if row.get(one, "").strip()), "")
    yield Listed(tuple(hashes), _base(name), row.get("sha256", "").strip().lower(), facts)


def of_bare_row(cells: Sequence[str]) -> Iterator[Listed]:
    """The picture of a row without header.

    Raises:
        UsageError: It holds no hash that can be used; the reason says why.
    """
    first = cells[0].strip()
    if first.startswith("hash="):
        named = dict(cell.strip().partition("=")[::2] for cell in cells)
        if named.get("xform", "orig") != "orig":
            raise UsageError("it is a turned form of a picture that has a line of its own")
        yield Listed(
            (_pdq(_full_width(named["hash"]), _quality(named.get("quality", ""))),), _base(named.get("filename", ""))
        )
        return
    if len(cells) == 1 and len(words := first.split()) > 1:
        _check_kind(words[0])
        yield Listed((_pdq(_full_width(words[1]), None),))
        return
    hashed = _full_width(first)
    rest = [cell.strip() for cell in cells[1:]]
    while len(rest) > 2 and len(rest[0]) == _PDQ_DIGITS:  # forms of the same picture, all in one line
        rest = rest[1:]
    if len(rest) >= 2 and len(rest[0]) <= 3 and rest[0].isdecimal():
        yield Listed((_pdq(hashed, _quality(rest[0])),), _base(rest[1]))
        return
    words_of = ("indicator", "uploaded", "tags")
    notes = "; ".join(f"{word} {value}" for word, value in zip(words_of, rest, strict=False) if value)
    yield Listed((_pdq(hashed, None),), facts={"notes": _short(notes)} if notes else {})


def _check_kind(kind: str) -> None:
    known = kind.strip().lower()
    if known and known != "pdq" and known not in _IMAGE_HASHES:
        raise UsageError(f"it is a hash of the kind “{_short(kind)[:40]}”, which pictures are not compared by")


def _said(row: Mapping[str, str]) -> str:
    parts = [row.get("notes", ""), *(f"{name} {row[name]}" for name in ("collab", "category", "tags") if row.get(name))]
    return _short("; ".join(part for part in parts if part))


def _pdq(hexadecimal: str, quality: int | None) -> PerceptualHash:
    if not hexadecimal.strip("0"):
        raise UsageError("all bits of its hash are zero: the picture was too small or too plain to have one")
    return PerceptualHash(REFERENCE, 1, _PDQ_BITS, quality, hexadecimal)


def _full_width(text: str) -> str:
    """A PDQ hash from its text: 64 hexadecimal digits, or 256 bits."""
    plain = text.strip().lower().removeprefix("0x")
    if len(plain) == _PDQ_BITS and not plain.strip("01"):
        return f"{int(plain, 2):064x}"
    if len(plain) != _PDQ_DIGITS or not _HEX.fullmatch(plain):
        raise UsageError(_why_no_hash(plain))
    return plain


def _why_no_hash(plain: str) -> str:
    if _SCIENTIFIC.fullmatch(plain):
        return "a spreadsheet took its hash for a number and rounded it; ask for the list as it was written"
    if plain and not _HEX.fullmatch(plain):
        return "its hash holds characters that are no hexadecimal digits"
    hint = "; if it is a pHash or dHash, name its column so" if len(plain) == 16 else ""
    return f"its hash has {len(plain)} hexadecimal digits and a PDQ hash has {_PDQ_DIGITS}{hint}"


def _restored(text: str) -> str:
    """A PDQ hash whose leading zeros may have been dropped: the number was printed without its width."""
    plain = text.strip().lower().removeprefix("0x")
    if plain.isdecimal() and _PDQ_DIGITS < len(plain) <= 78:
        return _checked(int(plain), "as a decimal number")
    if len(plain) < _PDQ_BITS and len(plain) > _PDQ_BITS - 32 and not plain.strip("01"):
        return _checked(int(plain, 2), f"with {len(plain)} bits")
    if _LEAST_DIGITS <= len(plain) < _PDQ_DIGITS and _HEX.fullmatch(plain):
        return _checked(int(plain, 16), f"with {len(plain)} digits")
    return _full_width(plain)


def _checked(value: int, how: str) -> str:
    if value.bit_count() != _SET_BITS:
        raise UsageError(
            f"its hash is written {how}; with the leading zeros put back {value.bit_count()} of its bits are set and a "
            f"PDQ hash has {_SET_BITS}, so more than zeros is missing"
        )
    return f"{value:064x}"


def _image_hash(algorithm: str, text: str) -> PerceptualHash:
    plain = text.strip().lower()
    if not _HEX.fullmatch(plain):
        raise UsageError(f"its {algorithm} holds characters that are no hexadecimal digits")
    # imagehash writes n x n bits as the fewest digits that hold them, filled with zeros to that width
    sides = [side for side in range(4, 65) if -(-side * side // 4) == len(plain)]
    if len(sides) != 1 or int(plain, 16) >= 1 << sides[0] ** 2:
        raise UsageError(f"its {algorithm} has {len(plain)} digits, which is not a square number of bits")
    return PerceptualHash(algorithm, 1, sides[0] ** 2, None, plain)


def _quality(text: str) -> int | None:
    plain = text.strip()
    if not plain:
        return None
    if not plain.isdecimal() or not plain.isascii() or len(plain) > 3 or int(plain) > 100:
        raise UsageError("its quality is not a whole number from 0 to 100")
    return int(plain)


def _of_archive(row: Mapping[str, str]) -> Iterator[Listed]:
    """Media of one entry of auto-archiver's CSV database, which writes Python's own notation into cells."""
    text = row["media"][:_LONGEST_CELL]
    try:
        media = ast.literal_eval(text)
    except (ValueError, SyntaxError, RecursionError, MemoryError) as error:
        raise UsageError("its list of media is not in auto-archiver's notation or was cut off") from error
    address = re.search(r"'url': '([^']{1,2000})'", row["metadata"][:_LONGEST_CELL])
    facts = {"source_url": address[1]} if address else {}
    found = False
    for one in _with_hash(media, 0):
        found = True
        kept = _SHA256.match(str(one["properties"].get("hash", "")))
        hashed = _pdq(_restored(str(one["properties"]["pdq_hash"])), None)
        yield Listed((hashed,), _base(str(one.get("filename", ""))), kept[1].lower() if kept else "", facts)
    if not found:
        raise UsageError("none of its media has a hash")


def _with_hash(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Media with a hash, thumbnails inside of media too."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        properties = value.get("properties")
        if isinstance(properties, dict) and properties.get("pdq_hash"):
            yield value
        for inner in value.values():
            yield from _with_hash(inner, depth + 1)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _with_hash(inner, depth + 1)


def _base(name: str) -> str:
    return _short(re.split(r"[/\\]", name.strip())[-1])


def _short(text: str) -> str:
    return text.strip()[:_LONGEST_TEXT]
