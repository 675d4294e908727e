"""Pieces of a word-processor document: runs by script and direction, paragraphs, tables, pictures, fields, lists.

Elements are made directly: python-docx looks styles up anew for every paragraph, which is slow for thousands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from workbench.export.directions import runs_of_script, runs_right_to_left
from workbench.export.office import xml_text

if TYPE_CHECKING:
    from docx.document import Document

EMU_PER_MM = 36_000
TEXT_WIDTH_MM = 178.0
_TWIPS_PER_MM = 56.7
LATIN = "Inter"
FONTS = {"": LATIN, **{name: f"Noto Sans {name}" for name in ("Arabic", "Hebrew", "Armenian", "Georgian")}}
_LANGUAGES = {"Armenian": "hy-AM", "Georgian": "ka-GE", "Arabic": "ar-SA", "Hebrew": "he-IL"}
_RIGHT_TO_LEFT = ("Arabic", "Hebrew")
_AFTER_THE_DIRECTION = ("}spacing", "}ind", "}jc")


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks beyond the style of its paragraph: all that is set is put down in the run."""

    bold: bool = False
    colour: str = ""
    half_points: int = 0
    mono: bool = False


PLAIN = Look()
BOLD = Look(bold=True)
QUIET = Look(colour="5C616C", half_points=18)


def element(name: str, *children: Any, **attributes: str | int) -> Any:
    """An element by its name with prefix; attributes get the prefix `w`."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - on use, see `word`
    from docx.oxml.ns import qn  # noqa: PLC0415

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    made.extend(children)
    return made


def runs(text: str, look: Look = PLAIN) -> Iterator[Any]:
    """The text in runs, each in the font of its script; what reads from right to left is marked so.

    A text whose first letter runs from right to left is marked as a whole, with its full stop and brackets.
    """
    whole = runs_right_to_left(text)
    for script, piece in runs_of_script(xml_text(text)):
        if script not in _RIGHT_TO_LEFT or whole:
            yield _run(piece, script, look, right_to_left=whole)
            continue
        letters = piece.rstrip(" \n\t.,:;!?()[]“”«»\"'-–—…")
        yield _run(letters, script, look, right_to_left=True)
        if rest := piece[len(letters) :]:
            yield _run(rest, "", look, right_to_left=False)


def _run(text: str, script: str, look: Look, *, right_to_left: bool) -> Any:
    run = element("w:r", _look(script, look, right_to_left=right_to_left))
    for number, line in enumerate(text.split("\n")):
        if number:
            run.append(element("w:br"))
        for place, part in enumerate(line.split("\t")):
            if place:
                run.append(element("w:tab"))
            if part:
                words = element("w:t")
                words.text = part
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                run.append(words)
    return run


def _look(script: str, look: Look, *, right_to_left: bool) -> Any:
    """Properties of a run, in the order the format asks for."""
    font = "JetBrains Mono" if look.mono and not script else FONTS[script]
    found = element("w:rPr")
    if font != LATIN or right_to_left:
        found.append(element("w:rFonts", ascii=font, hAnsi=font, cs=font))
    if look.bold:
        found.extend((element("w:b"), element("w:bCs")))
    if look.colour:
        found.append(element("w:color", val=look.colour))
    if look.half_points:
        found.extend((element("w:sz", val=look.half_points), element("w:szCs", val=look.half_points)))
    if right_to_left:
        found.append(element("w:rtl"))
    if language := _LANGUAGES.get(script):
        found.append(element("w:lang", **({"bidi": language} if right_to_left else {"val": language})))
    return found


def paragraph(style: str, *pieces: Any, turned: bool | None = None, before: Sequence[Any] = ()) -> Any:
    """A paragraph of these runs.

    Args:
        style: Id of its style.
        turned: Whether it reads from right to left as a whole; None for what its first letter with a direction says.
        before: Further properties, such as of a list.
    """
    properties = element("w:pPr", element("w:pStyle", val=style))
    # The format asks for an order: what keeps paragraphs together and counts them, the direction, then the distances.
    late = [one for one in before if one.tag.endswith(_AFTER_THE_DIRECTION)]
    properties.extend(one for one in before if one not in late)
    if _begins_turned(pieces) if turned is None else turned:
        properties.append(element("w:bidi"))
    properties.extend(late)
    made = element("w:p", properties)
    made.extend(pieces)
    return made


def _begins_turned(pieces: Sequence[Any]) -> bool:
    return runs_right_to_left("".join(text for piece in pieces for text in piece.itertext()))


def words(style: str, text: str, look: Look = PLAIN, *, before: Sequence[Any] = ()) -> Any:
    """A paragraph of one text, which turns with it."""
    return paragraph(style, *runs(text, look), turned=runs_right_to_left(text), before=before)


def field(code: str, shown: str, look: Look = QUIET) -> Iterator[Any]:
    """A field that the program fills in: page number, number of pages."""
    for kind in ("begin", "", "separate", "shown", "end"):
        run = element("w:r", _look("", look, right_to_left=False))
        if kind in ("", "shown"):
            text = element("w:instrText" if not kind else "w:t")
            text.text = f" {code} " if not kind else shown
            run.append(text)
        else:
            run.append(element("w:fldChar", fldCharType=kind))
        yield run


def table(
    widths_mm: Sequence[float], rows: Iterable[Sequence[Sequence[Any]]], *, head: bool, ruled: bool = True
) -> Any:
    """A table; a row stays on one page, and the head is repeated on each.

    Args:
        rows: For each row and cell the paragraphs.
        head: Whether the first row is the head.
        ruled: Whether rows are parted by lines.
    """
    grid = element("w:tblGrid", *(element("w:gridCol", w=_twips(width)) for width in widths_mm))
    properties = element(
        "w:tblPr", element("w:tblStyle", val="Ruled" if ruled else "Side"), element("w:tblW", w=_twips(sum(widths_mm)),
        type="dxa"), element("w:tblLayout", type="fixed"), element("w:tblLook", val="0420" if head else "0400")
    )  # fmt: skip
    made = element("w:tbl", properties, grid)
    for number, cells in enumerate(rows):
        kept = element("w:trPr", element("w:cantSplit"))
        if head and number == 0:
            kept.append(element("w:tblHeader"))
        row = element("w:tr", kept)
        for width, content in zip(widths_mm, cells, strict=True):
            cell = element("w:tc", element("w:tcPr", element("w:tcW", w=_twips(width), type="dxa")))
            cell.extend(content or (paragraph("Cell"),))
            row.append(cell)
        made.append(row)
    return made


def _twips(width_mm: float) -> int:
    return round(width_mm * _TWIPS_PER_MM)


class Parts:
    """What lies beside the text in the file: pictures and addresses, each under an identifier.

    Attributes:
        document: Of python-docx.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._pictures: dict[bytes, str] = {}
        self._number = 0

    def picture(self, data: bytes, size_px: tuple[int, int], width_mm: float, alt: str) -> Any:
        """A run with a picture that has a text for people who cannot see it.

        Args:
            data: JPEG or PNG.
            width_mm: At most so wide, and at most 110 mm high.
        """
        from docx.oxml.shape import CT_Inline  # noqa: PLC0415
        from docx.shared import Emu  # noqa: PLC0415

        width_px, height_px = max(size_px[0], 1), max(size_px[1], 1)
        scale = min(width_mm / width_px, 110.0 / height_px)
        across, down = (Emu(max(1, round(px * scale * EMU_PER_MM))) for px in (width_px, height_px))
        self._number += 1
        name = f"Picture {self._number}"
        inline = CT_Inline.new_pic_inline(self._number, self._relation(data), name, across, down)
        for side in ("distT", "distB", "distL", "distR"):  # without them programs take distances of their own
            inline.set(side, "0")
        inline.docPr.set("name", name)
        inline.docPr.set("descr", xml_text(alt))
        return element("w:r", element("w:drawing", inline))

    def _relation(self, data: bytes) -> str:
        from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
        from docx.opc.packuri import PackURI  # noqa: PLC0415
        from docx.parts.image import ImagePart  # noqa: PLC0415

        if data not in self._pictures:
            kind, ending = ("png", "png") if data.startswith(b"\x89PNG") else ("jpeg", "jpg")
            name = PackURI(f"/word/media/image{len(self._pictures) + 1}.{ending}")
            part = ImagePart(name, f"image/{kind}", data)
            self._pictures[data] = self.document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        return self._pictures[data]

    def link(self, address: str, shown: str) -> Any:
        """A link; the address must have been found safe."""
        from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
        from docx.oxml.ns import qn  # noqa: PLC0415

        made = element("w:hyperlink")
        made.set(qn("r:id"), self.document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        made.extend(runs(shown, replace(PLAIN, colour="1A59BB")))
        return made

    def numbered(self) -> Sequence[Any]:
        """Properties of the paragraphs of a list that counts from 1."""
        numbering = self.document.part.numbering_part.element
        number = numbering.add_num(self._counted())
        number.add_lvlOverride(ilvl=0).add_startOverride(1)
        return (element("w:numPr", element("w:ilvl", val=0), element("w:numId", val=number.numId)),)

    def _counted(self) -> int:
        style = self.document.styles["List Number"].element
        wanted = style.pPr.numPr.numId.val
        numbering = self.document.part.numbering_part.element
        return int(numbering.num_having_numId(wanted).abstractNumId.val)
