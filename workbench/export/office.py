"""Office files: zip archives with the same bytes each time, and texts their XML can hold."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from workbench.export.fixed import FIXED_TIME
from workbench.model.names import visible_text

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_PICTURES = (".jpg", ".jpeg", ".png")
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
CORE = "docProps/core.xml"


def packed(archive: bytes, replaced: Mapping[str, bytes], left_out: frozenset[str] = frozenset()) -> bytes:
    """An archive again, its members in order, all of one time and mode.

    Args:
        archive: A zip file.
        replaced: Members by name, instead of those in it.
        left_out: Names of members that are not taken over.
    """
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        members = {name: source.read(name) for name in source.namelist() if name not in left_out} | dict(replaced)
    order = sorted(members, key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), name))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name in order:
            member = zipfile.ZipInfo(name, FIXED_TIME.timetuple()[:6])
            member.create_system = 0
            member.external_attr = 0
            stored = name.lower().endswith(_PICTURES)
            member.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            target.writestr(member, members[name], compresslevel=None if stored else 6)
    return buffer.getvalue()


def core_properties(title: str, program: str) -> bytes:
    """What the file says of itself: title and program, with a fixed time and no person."""
    at = FIXED_TIME.strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(xml_text(title))}</dc:title><dc:creator>{escape(xml_text(program))}</dc:creator>"
        f"<cp:lastModifiedBy>{escape(xml_text(program))}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified><dc:language>en-GB</dc:language>'
        "</cp:coreProperties>"
    ).encode()


def xml_text(text: str) -> str:
    """The text as it may be shown, with nothing in it that XML has no place for."""
    return _NO_XML.sub(lambda sign: f"\\u{ord(sign[0]):04x}", visible_text(text))
