"""Tags as read, turned into entries of text: nothing is dropped silently, absurd sizes are cut with a note."""

from __future__ import annotations

from fractions import Fraction

from workbench.model.media import FactEntry

MAX_CHARACTERS = 20_000
MAX_HEX_BYTES = 256
MAX_ENTRIES = 3_000


def entry(group: str, name: str, value: object) -> FactEntry:
    """One tag as text.

    Args:
        group: See `FactEntry`.
        name: As the format calls it.
        value: As the library gives it: text, number, fraction, bytes, or a sequence of those.
    """
    return FactEntry(group, printable(name)[:200], capped(as_text(value)))


def as_text(value: object) -> str:  # noqa: PLR0911 - one return per kind of value
    """Text form of a tag's value."""
    if isinstance(value, bytes | bytearray | memoryview):
        return _bytes_text(bytes(value))
    if isinstance(value, str):
        return printable(value.rstrip("\0"))
    if isinstance(value, bool | int):
        return str(value)
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, Fraction):
        return _fraction_text(value)
    if isinstance(value, list | tuple):
        return ", ".join(as_text(item) for item in value)
    if isinstance(value, dict):
        return "; ".join(f"{as_text(key)}: {as_text(item)}" for key, item in value.items())
    number = getattr(value, "numerator", None), getattr(value, "denominator", None)  # Pillow's rational
    if isinstance(number[0], int) and isinstance(number[1], int):
        return _fraction_text(Fraction(number[0], number[1])) if number[1] else f"{number[0]}/0"
    return printable(str(value))


def _fraction_text(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.10g} ({value})"


def _bytes_text(value: bytes) -> str:
    """Text where the bytes are text, hexadecimal digits otherwise."""
    for prefix, encoding in ((b"ASCII\0\0\0", "ascii"), (b"UNICODE\0", "utf-16"), (b"JIS\0\0\0\0\0", "iso2022_jp")):
        if value.startswith(prefix):  # EXIF 2.3, 4.6.5: character code of UserComment
            return printable(value[8:].decode(encoding, "replace").rstrip("\0 "))
    stripped = value.rstrip(b"\0")
    try:
        text = stripped.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text and all(sign.isprintable() or sign in "\t\r\n" for sign in text):
        return text
    digits = value[:MAX_HEX_BYTES].hex(" ")
    rest = len(value) - MAX_HEX_BYTES
    return f"{digits} [and {rest:,} more bytes, {len(value):,} in all]" if rest > 0 else digits


def printable(text: str) -> str:
    """Text without control characters that could reorder or hide what is shown; those appear as escapes."""
    return "".join(
        sign if sign.isprintable() or sign in "\t\n\u200d" else f"\\u{ord(sign):04x}"
        for sign in text.replace("\r\n", "\n")
    )


def capped(text: str) -> str:
    """Text of at most `MAX_CHARACTERS`, with a note when it was longer."""
    if len(text) <= MAX_CHARACTERS:
        return text
    return f"{text[:MAX_CHARACTERS]} [cut: {len(text):,} characters in all]"


def bounded(entries: list[FactEntry]) -> tuple[FactEntry, ...]:
    """Entries of one file, at most `MAX_ENTRIES`, with a note when there were more."""
    if len(entries) <= MAX_ENTRIES:
        return tuple(entries)
    note = FactEntry("file", "note", f"{len(entries):,} tags in all; the first {MAX_ENTRIES:,} are kept")
    return (*entries[:MAX_ENTRIES], note)
