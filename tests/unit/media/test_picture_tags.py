"""Tags of pictures, kept as read."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.unit.media.drawing import scene
from workbench.media.picture_tags import picture_tags, xmp_entries
from workbench.media.sniff import identify
from workbench.media.stills import opened
from workbench.model.media import FactEntry

_XMP = b"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='Tool 3'
  xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/'
  xmlns:stEvt='http://ns.adobe.com/xap/1.0/sType/ResourceEvent#'>
 <dc:subject><rdf:Bag><rdf:li>flag</rdf:li><rdf:li>square</rdf:li></rdf:Bag></dc:subject>
 <xmpMM:History><rdf:Seq><rdf:li stEvt:action='saved' stEvt:when='2020-01-02'/></rdf:Seq></xmpMM:History>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"""


def _tags(path: Path) -> dict[tuple[str, str], str]:
    with Image.open(path) as image:
        image.load()
        entries, problems = picture_tags(image)
    assert problems == ()
    return {(entry.group, entry.name): entry.value for entry in entries}


def _values(entries: list[FactEntry]) -> dict[str, str]:
    return {entry.name: entry.value for entry in entries}


def _jpeg_with_exif(path: Path) -> Path:
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif.get_ifd(0x8769)[0x9003] = "2016:04:03 14:22:10"
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0a remark"
    exif.get_ifd(0x8769)[0x927C] = bytes(range(256)) * 4
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (40.0, 7.5, 0.0)
    Image.fromarray(scene(1)).save(path, exif=exif, quality=75)
    return path


def test_exif_of_all_directories_is_read(tmp_path: Path) -> None:
    tags = _tags(_jpeg_with_exif(tmp_path / "x.jpg"))
    assert tags["EXIF", "Make"] == "Maker"
    assert tags["EXIF", "DateTimeOriginal"] == "2016:04:03 14:22:10"
    assert tags["EXIF", "UserComment"] == "a remark"
    assert tags["EXIF GPS", "GPSLatitudeRef"] == "N"


def test_long_binary_values_say_how_long_they_are(tmp_path: Path) -> None:
    tags = _tags(_jpeg_with_exif(tmp_path / "x.jpg"))
    assert tags["EXIF", "MakerNote"].endswith("[and 768 more bytes, 1,024 in all]")


def test_the_quantisation_hints_at_the_quality(tmp_path: Path) -> None:
    assert _tags(_jpeg_with_exif(tmp_path / "x.jpg"))["JPEG", "quantisation"].startswith("about quality 75 ")


def test_a_jpeg_comment_is_kept(tmp_path: Path) -> None:
    Image.fromarray(scene(1)).save(tmp_path / "x.jpg", comment="CREATOR: gd-jpeg v1.0")
    assert _tags(tmp_path / "x.jpg")["comment", "comment"] == "CREATOR: gd-jpeg v1.0"


def test_png_text_is_kept(tmp_path: Path) -> None:
    text = PngInfo()
    text.add_text("Software", "Editor 4")
    text.add_itxt("Title", "Ünïcode")
    Image.fromarray(scene(1)).save(tmp_path / "x.png", pnginfo=text)
    tags = _tags(tmp_path / "x.png")
    assert (tags["PNG text", "Software"], tags["PNG text", "Title"]) == ("Editor 4", "Ünïcode")


def test_xmp_is_read_from_a_jpeg(tmp_path: Path) -> None:
    Image.fromarray(scene(1)).save(tmp_path / "x.jpg", xmp=_XMP)
    assert _tags(tmp_path / "x.jpg")["XMP", "xmp:CreatorTool"] == "Tool 3"


def test_nested_xmp_is_named_by_its_path() -> None:
    values = _values(list(xmp_entries(_XMP)))
    assert values["dc:subject[1]"] == "flag"
    assert values["xmpMM:History/stEvt:action"] == "saved"


def test_xmp_with_entities_is_kept_as_text() -> None:
    bomb = b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>"
    assert _values(list(xmp_entries(bomb))) == {"packet": bomb.decode()}


def test_damaged_xmp_is_kept_as_text() -> None:
    assert _values(list(xmp_entries(b"<x:xmpmeta><broken"))) == {"packet (damaged)": "<x:xmpmeta><broken"}


def test_iptc_is_read(tmp_path: Path) -> None:
    record = b"\x1c\x02\x5a\x00\x05Milan" + b"\x1c\x02\x19\x00\x04flag" + b"\x1c\x02\x19\x00\x06square"
    block = b"8BIM\x04\x04\0\0" + len(record).to_bytes(4, "big") + record + b"\0" * (len(record) % 2)
    segment = b"Photoshop 3.0\0" + block
    Image.fromarray(scene(1)).save(tmp_path / "x.jpg")
    data = (tmp_path / "x.jpg").read_bytes()
    (tmp_path / "x.jpg").write_bytes(
        data[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + data[2:]
    )
    with Image.open(tmp_path / "x.jpg") as image:
        entries = [(entry.name, entry.value) for entry in picture_tags(image)[0] if entry.group == "IPTC"]
    assert entries == [("City", "Milan"), ("Keywords", "flag"), ("Keywords", "square")]


def test_a_damaged_exif_block_costs_neither_picture_nor_other_tags(tmp_path: Path) -> None:
    path = tmp_path / "x.jpg"
    Image.fromarray(scene(1)).save(path, exif=b"Exif\0\0II*\0\xff\xff\xff\x7f", comment="kept")
    with opened(str(path), "x.jpg", identify(str(path), "x.jpg")) as image:
        entries, problems = picture_tags(image)
    assert ("comment", "kept") in {(entry.group, entry.value) for entry in entries}
    assert all("EXIF tags" in problem for problem in problems)
