"""Tags of picture files: EXIF, IPTC, XMP, PNG text and what JPEG itself tells of its last writer."""

from __future__ import annotations

import struct
import warnings
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

from PIL import ExifTags, Image, ImageFile, IptcImagePlugin

from workbench.media.stills import tolerant
from workbench.media.tags import bounded, entry
from workbench.model.media import FactEntry

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MAX_XMP_BYTES = 4_000_000

_IFDS: tuple[tuple[int, str], ...] = (
    (ExifTags.IFD.Exif, "EXIF"),
    (ExifTags.IFD.GPSInfo, "EXIF GPS"),
    (ExifTags.IFD.Interop, "EXIF interoperability"),
    (ExifTags.IFD.IFD1, "EXIF thumbnail"),
)
_POINTERS = {0x8769, 0x8825, 0xA005, 0x014A}
_BLOCKS_SHOWN_ELSEWHERE = {700, 33723, 34377, 34675}  # XMP, IPTC, Photoshop and colour profile inside TIFF
_XP_TAGS = {0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F}

# IIM 4.2, record 2; the datasets a verifier asks for by name, others by number.
_IPTC: dict[tuple[int, int], str] = {
    (1, 90): "CodedCharacterSet", (2, 5): "ObjectName", (2, 7): "EditStatus", (2, 10): "Urgency", (2, 15): "Category",
    (2, 20): "SupplementalCategories", (2, 22): "FixtureIdentifier", (2, 25): "Keywords", (2, 30): "ReleaseDate",
    (2, 35): "ReleaseTime", (2, 37): "ExpirationDate", (2, 40): "SpecialInstructions", (2, 55): "DateCreated",
    (2, 60): "TimeCreated", (2, 62): "DigitalCreationDate", (2, 63): "DigitalCreationTime",
    (2, 65): "OriginatingProgram", (2, 70): "ProgramVersion", (2, 80): "By-line", (2, 85): "By-lineTitle",
    (2, 90): "City", (2, 92): "Sub-location", (2, 95): "Province-State", (2, 100): "CountryCode",
    (2, 101): "Country", (2, 103): "OriginalTransmissionReference", (2, 105): "Headline", (2, 110): "Credit",
    (2, 115): "Source", (2, 116): "CopyrightNotice", (2, 118): "Contact", (2, 120): "Caption-Abstract",
    (2, 122): "Writer-Editor",
}  # fmt: skip


def picture_tags(image: Image.Image) -> tuple[tuple[FactEntry, ...], tuple[str, ...]]:
    """All tags of an opened picture.

    Args:
        image: Opened with Pillow; load it first, text of a PNG may stand behind its pixels.

    Returns:
        Entries, and problems in sentences where a block of tags is damaged.
    """
    entries: list[FactEntry] = []
    problems: list[str] = []
    for words, read in _READERS:
        try:
            with tolerant(), warnings.catch_warnings(record=True) as warned:
                warnings.simplefilter("always")
                entries.extend(read(image))
            problems.extend(f"The {words} are damaged: {warning.message}"[:300] for warning in warned[:3])
        except Exception as error:  # noqa: BLE001 - a damaged block of tags must cost neither the picture nor the rest
            problems.append(f"The {words} could not be read completely: {type(error).__name__}: {error}"[:300])
    return bounded(entries), tuple(problems)


def _exif(image: Image.Image) -> Iterator[FactEntry]:
    exif = image.getexif()
    for tag, value in exif.items():
        if tag not in _POINTERS and tag not in _BLOCKS_SHOWN_ELSEWHERE:
            yield _exif_entry("EXIF", tag, value, ExifTags.TAGS)
    for ifd, group in _IFDS:
        names = ExifTags.GPSTAGS if ifd == ExifTags.IFD.GPSInfo else ExifTags.TAGS
        for tag, value in exif.get_ifd(ifd).items():
            if tag not in _POINTERS:
                yield _exif_entry(group, tag, value, names)


def _exif_entry(group: str, tag: int, value: object, names: dict[int, str]) -> FactEntry:
    if tag in _XP_TAGS and isinstance(value, bytes | tuple):
        value = bytes(value).decode("utf-16-le", "replace")
    return entry(group, names.get(tag, f"tag 0x{tag:04x}"), value)


def _iptc(image: Image.Image) -> Iterator[FactEntry]:
    if not isinstance(image, ImageFile.ImageFile):
        return
    found = IptcImagePlugin.getiptcinfo(image) or {}
    for key, value in found.items():
        name = _IPTC.get((int(key[0]), int(key[1])), f"{key[0]}:{key[1]}")
        for item in value if isinstance(value, list) else [value]:
            yield entry("IPTC", name, item)


def _xmp(image: Image.Image) -> Iterator[FactEntry]:
    raw = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or image.getexif().get(700)
    if isinstance(raw, tuple):
        raw = bytes(raw)
    if isinstance(raw, str):
        raw = raw.encode("utf-8", "replace")
    if isinstance(raw, bytes) and raw.strip(b"\0 \t\r\n"):
        yield from xmp_entries(raw)


def xmp_entries(raw: bytes) -> Iterator[FactEntry]:
    """Properties of an XMP packet, nested ones by path.

    A packet that declares entities or cannot be parsed is given whole, as text.
    """
    packet = raw.strip(b"\0 \t\r\n")
    if len(packet) > _MAX_XMP_BYTES or b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        yield entry("XMP", "packet", packet)
        return
    try:
        root = ET.fromstring(packet)  # noqa: S314 - entity declarations were refused above
    except ET.ParseError:
        yield entry("XMP", "packet (damaged)", packet)
        return
    prefixes: dict[str, str] = {}
    for description in root.iter(f"{_RDF}Description"):
        if not _inside_property(root, description):
            yield from _xmp_properties(description, "", prefixes)


def _inside_property(root: ET.Element, description: ET.Element) -> bool:
    return all(description not in list(rdf) for rdf in root.iter(f"{_RDF}RDF"))


def _xmp_properties(node: ET.Element, path: str, prefixes: dict[str, str]) -> Iterator[FactEntry]:
    for name, value in node.attrib.items():
        if not name.startswith(_RDF) and name != _XML_LANG:
            yield entry("XMP", path + _short(name, prefixes), value)
    for child in node:
        yield from _xmp_value(child, path + _short(child.tag, prefixes), prefixes)


def _xmp_value(node: ET.Element, path: str, prefixes: dict[str, str]) -> Iterator[FactEntry]:
    yield from (
        entry("XMP", f"{path}/{_short(name, prefixes)}", value)
        for name, value in node.attrib.items()
        if not name.startswith(_RDF) and name != _XML_LANG
    )
    if (resource := node.get(f"{_RDF}resource")) is not None:
        yield entry("XMP", path, resource)
    if not len(node):
        if (node.text or "").strip():
            yield entry("XMP", path, (node.text or "").strip())
        return
    for child in node:
        if child.tag in (f"{_RDF}Bag", f"{_RDF}Seq", f"{_RDF}Alt"):
            for number, item in enumerate(child, 1):
                place = path if len(child) == 1 else f"{path}[{number}]"
                yield from _xmp_value(item, place, prefixes)
        elif child.tag == f"{_RDF}Description":
            yield from _xmp_properties(child, f"{path}/", prefixes)
        else:
            yield from _xmp_value(child, f"{path}/{_short(child.tag, prefixes)}", prefixes)


_NAMESPACES = {
    "http://ns.adobe.com/xap/1.0/": "xmp", "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop", "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#": "stEvt", "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/xap/1.0/sType/ResourceRef#": "stRef", "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights", "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore", "http://cipa.jp/exif/1.0/": "exifEX",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt", "http://ns.google.com/photos/1.0/image/": "GImage",
    "http://ns.adobe.com/exif/1.0/aux/": "aux", "http://ns.google.com/photos/1.0/container/": "Container",
}  # fmt: skip


def _short(tag: str, prefixes: dict[str, str]) -> str:
    """`{http://ns.adobe.com/xap/1.0/}CreateDate` as `xmp:CreateDate`."""
    namespace, _, local = tag.removeprefix("{").rpartition("}")
    if not namespace:
        return local
    if namespace not in prefixes:
        tail = namespace.rstrip("/#").rpartition("/")[2] or "ns"
        prefixes[namespace] = _NAMESPACES.get(namespace, tail)
    return f"{prefixes[namespace]}:{local}"


_TEXT_KEYS_SHOWN_ELSEWHERE = {"XML:com.adobe.xmp", "xmp", "exif", "icc_profile", "photoshop"}


def _text(image: Image.Image) -> Iterator[FactEntry]:
    """PNG text, comments of JPEG and GIF, and the other small values Pillow reads from headers."""
    text = getattr(image, "text", None)
    texts = dict(text) if isinstance(text, dict) else {}
    for name, value in texts.items():
        if name not in _TEXT_KEYS_SHOWN_ELSEWHERE:
            yield entry("PNG text", str(name), value)
    for name, value in image.info.items():
        known = name in texts or name in _TEXT_KEYS_SHOWN_ELSEWHERE or not isinstance(name, str)
        if not known and isinstance(value, str | bytes | int | float | tuple):
            yield entry("comment" if name == "comment" else "file", str(name), value)
    if isinstance(profile := image.info.get("icc_profile"), bytes):
        yield entry("file", "colour profile", _profile_words(profile))


def _profile_words(profile: bytes) -> str:
    """Description of an ICC profile (ICC.1:2010, 9.2.41 `desc`), or its size."""
    count = int.from_bytes(profile[128:132], "big")
    for number in range(min(count, 100)):
        name, offset, size = struct.unpack_from(">4sII", profile, 132 + 12 * number)
        block = profile[offset : offset + size]
        if name == b"desc" and block[:4] == b"desc":
            return block[12 : 12 + max(0, int.from_bytes(block[8:12], "big") - 1)].decode("latin-1")
        if name == b"desc" and block[:4] == b"mluc" and len(block) >= 28:
            length, start = struct.unpack_from(">II", block, 20)
            return block[start : start + length].decode("utf-16-be", "replace")
    return f"{len(profile):,} bytes"


# ITU-T T.81, table K.1: the luminance table that IJG encoders scale by their quality setting, in zigzag order.
_IJG_LUMINANCE_SUM = 3689


def _jpeg(image: Image.Image) -> Iterator[FactEntry]:
    if image.format not in ("JPEG", "MPO"):
        return
    tables: dict[int, list[int]] = getattr(image, "quantization", {})
    if tables and 0 in tables:
        yield entry("JPEG", "quantisation", _quality_words(tables))
    yield entry("JPEG", "progressive", "yes" if image.info.get("progressive") else "no")
    markers = [f"{marker} {_marker_name(data)}".strip() for marker, data in getattr(image, "applist", [])]
    if markers:
        yield entry("JPEG", "segments", ", ".join(markers))
    if any(marker == "APP11" for marker, _ in getattr(image, "applist", [])):
        yield entry(
            "JPEG", "content credentials", "a block of content credentials (C2PA) is present; it is not checked"
        )
    if any(data.startswith(b"Ducky") for _, data in getattr(image, "applist", [])):
        yield entry("JPEG", "writer", "Adobe Photoshop, “Save for Web” (Ducky segment)")


def _quality_words(tables: dict[int, list[int]]) -> str:
    luminance = tables[0]
    percent = 100 * sum(luminance) / _IJG_LUMINANCE_SUM
    quality = round(5000 / percent) if percent > 100 else round((200 - percent) / 2)
    return f"about quality {max(1, min(100, quality))} on the IJG scale; luminance table " + " ".join(
        str(value) for value in luminance
    )


def _marker_name(data: bytes) -> str:
    name = data[:12].split(b"\0")[0]
    return name.decode("ascii", "ignore") if name.isascii() else ""


_READERS: tuple[tuple[str, Callable[[Image.Image], Iterator[FactEntry]]], ...] = (
    ("EXIF tags", _exif),
    ("IPTC tags", _iptc),
    ("XMP tags", _xmp),
    ("text in the file", _text),
    ("JPEG structure", _jpeg),
)
