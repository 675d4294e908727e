"""First look at the bytes of an article: is it text at all, and in which encoding. Next in the flow: `reading`."""

from __future__ import annotations

import codecs
import re
import unicodedata

from workbench.errors import UnreadableError

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (0, b"GIF87a", "a GIF picture"),
    (0, b"GIF89a", "a GIF picture"),
    (8, b"WEBP", "a WebP picture"),
    (0, b"II*\x00", "a TIFF picture"),
    (0, b"MM\x00*", "a TIFF picture"),
    (4, b"ftypheic", "a HEIC picture"),
    (4, b"ftypmif1", "a HEIC picture"),
    (4, b"ftypavif", "an AVIF picture"),
    (4, b"ftyp", "an MP4 video"),
    (0, b"\x1aE\xdf\xa3", "a WebM or Matroska video"),
    (8, b"AVI ", "an AVI video"),
    (8, b"WAVE", "a sound file"),
    (0, b"ID3", "a sound file"),
    (0, b"OggS", "a sound or video file"),
    (0, b"fLaC", "a sound file"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"\xd0\xcf\x11\xe0", "an Office document"),
    (0, b"PK\x03\x04", "a ZIP archive or an Office document"),
    (0, b"\x1f\x8b", "a compressed file"),
    (0, b"7z\xbc\xaf", "a compressed file"),
    (0, b"Rar!", "a compressed file"),
    (0, b"SQLite format 3\x00", "a database"),
    (0, b"\x7fELF", "a program"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"WARC/", "a web archive (WARC)"),
)
_BITMAP = re.compile(rb"BM.{4}\x00\x00\x00\x00", re.DOTALL)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
# What browsers make of these labels (WHATWG Encoding Standard): the wider code page of the same family.
AS_BROWSERS_DO = {"iso-8859-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "gb2312": "gb18030",
                   "gbk": "gb18030", "iso-8859-9": "cp1254", "ks_c_5601-1987": "cp949",
                   "shift_jis": "cp932"}  # fmt: skip
_SAVE_AS = "Save the page in the browser as “Web page, complete”, or its text as a text file, and open that."


def refuse_binary(data: bytes, name: str) -> None:
    """Refuse what is not text.

    Raises:
        UnreadableError: Says what the file is instead.
    """
    if data and not data.strip(b"\x00"):
        raise UnreadableError(
            name,
            f"all of its {len(data):,} bytes are zero, so that nothing is in it",
            advice="It was not copied or downloaded to its end: get it again.",
        )
    if not data.strip(b"\x00 \t\r\n"):
        raise UnreadableError(name, "the file is empty", advice="Check whether the download was complete.")
    for offset, magic, what in _SIGNATURES:
        if data[offset : offset + len(magic)] == magic:
            raise UnreadableError(name, f"this is {what}, not an article", advice=_advice(what))
    if _BITMAP.match(data):
        raise UnreadableError(name, "this is a BMP picture, not an article", advice=_advice("picture"))
    if not _has_bom(data) and _zero_bytes_without_pattern(data):
        raise UnreadableError(name, "this is not a text file", advice=_SAVE_AS)


def _advice(what: str) -> str:
    if any(word in what for word in ("picture", "video", "sound")):
        return "Add it to the case as a medium instead."
    return _SAVE_AS


def _has_bom(data: bytes) -> bool:
    return any(data.startswith(bom) for bom, _ in _BOMS)


def _zero_bytes_without_pattern(data: bytes) -> bool:
    sample = data[:4096]
    return b"\x00" in sample and not _utf16_without_bom(sample)


def _utf16_without_bom(sample: bytes) -> str:
    """The wide encoding of text without a mark: mark-up and spaces leave zeros in every other byte and nowhere else."""
    pairs = max(1, len(sample) // 2)
    for zeros, others, name in ((sample[1::2], sample[::2], "utf-16-le"), (sample[::2], sample[1::2], "utf-16-be")):
        if zeros.count(0) > 0.15 * pairs and others.count(0) < 0.01 * pairs:
            text = sample[: 2 * pairs].decode(name, errors="replace")
            strange = sum(
                unicodedata.category(char) in ("Cc", "Co", "Cn", "Cs") and char not in "\r\n\t" for char in text
            )
            if strange < 0.02 * pairs:
                return name
    return ""


def decode(data: bytes) -> str:
    """Bytes of a text or page as text; never fails.

    Order: byte order mark, valid UTF-8, the charset the page declares, UTF-8 with few faults, Cyrillic or Western
    code page by the letters. Valid UTF-8 goes before the declaration because saving often converts without
    correcting the label.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    if wide := _utf16_without_bom(data[:4096]):
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(data)
    if declared and not _is_contradicted(declared, data):
        return data.decode(declared, errors="replace")
    lenient = data.decode("utf-8", errors="replace")
    non_ascii = sum(char > "\x7f" for char in lenient)
    if lenient.count("\ufffd") * 10 < non_ascii:
        return lenient
    return data.decode(_by_letters(data), errors="replace")


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:8192])
    if found is None:
        return ""
    label = found.group(1).decode("ascii", errors="ignore").lower()
    label = AS_BROWSERS_DO.get(label, label)
    try:
        info = codecs.lookup(label)
        b"a".decode(info.name)
    except (LookupError, UnicodeDecodeError):
        return ""
    # A page that names a wide encoding in ASCII bytes cannot be in it; zip, hex and the like are no text encodings.
    return "" if info.name.startswith(("utf-16", "utf-32")) or not info._is_text_encoding else info.name


def _is_contradicted(declared: str, data: bytes) -> bool:
    """Whether a page cannot be in the encoding it states: too much of it fits none, or a Western label on Cyrillic."""
    high = sum(byte >= 0x80 for byte in data)
    if data.decode(declared, errors="replace").count("\ufffd") * 50 > high:
        return True
    return declared in ("cp1252", "iso8859-15", "cp1254") and _by_letters(data) != "cp1252"


def _by_letters(data: bytes) -> str:
    high = [byte for byte in data if byte >= 0xC0]
    bare = re.sub(rb"<(script|style)\b.*?</\1\s*>|<[^>]*>", b"", data, flags=re.I | re.S)
    ascii_letters = sum(0x61 <= (byte | 0x20) <= 0x7A for byte in bare)
    if len(high) < 0.5 * ascii_letters:
        return "cp1252"
    lower_half = sum(byte < 0xE0 for byte in high)  # lower case in KOI8-R, upper case in windows-1251
    return "koi8_r" if lower_half > 0.6 * len(high) else "cp1251"
