"""Styles, fonts and settings of the word-processor document, in the measures of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workbench.export.word_parts import FONTS, LATIN, element

if TYPE_CHECKING:
    from docx.document import Document

INK, QUIET_INK, LINE = "17181B", "5C616C", "E1E2E6"
_HEADINGS = {"Title": (44, 0, 6), "Heading 1": (34, 0, 8), "Heading 2": (26, 16, 6), "Heading 3": (21, 12, 4)}
"""Half points, and points before and after."""
_FALLBACKS = {
    LATIN: ("Segoe UI,Helvetica Neue,Arial", "swiss"),
    "JetBrains Mono": ("Consolas,Menlo,Courier New", "modern"),
    "Noto Sans Arabic": ("Segoe UI,Geeza Pro,Arial", "swiss"),
    "Noto Sans Hebrew": ("Segoe UI,Arial Hebrew,Arial", "swiss"),
    "Noto Sans Armenian": ("Segoe UI,Sylfaen,Mshtakan", "swiss"),
    "Noto Sans Georgian": ("Segoe UI,Sylfaen,Helvetica Neue", "swiss"),
}
"""For each font those that stand in for it where it is not installed."""


def set_up(document: Document) -> None:
    """Give a new document of python-docx our styles, page and language."""
    _page(document)
    styles = document.styles
    defaults = styles.element.find(_q("w:docDefaults"))
    run = defaults.find(_q("w:rPrDefault")).find(_q("w:rPr"))
    run.clear()
    run.extend(
        (
            _fonts(),
            element("w:color", val=INK),
            element("w:sz", val=20),
            element("w:szCs", val=20),
            element("w:lang", val="en-GB", eastAsia="en-GB", bidi="ar-SA"),
        )
    )
    for name, (half_points, before, after) in _HEADINGS.items():
        _restyle(styles[name].element, half_points, before, after, bold=True, keep=True)
    _restyle(styles["Normal"].element, 20, 0, 4)
    _restyle(styles["Caption"].element, 18, 2, 2, colour="434750")
    for name in ("List Bullet", "List Number"):
        _restyle(styles[name].element, 20, 0, 2)
    for style in (
        _style("Quiet", "Quiet", 18, 0, 2, colour=QUIET_INK),
        _style("Cell", "Cell", 18, 1, 1, colour=INK),
        _style("Header", "", 17, 0, 0, colour=QUIET_INK),
        _style("Footer", "", 17, 0, 0, colour=QUIET_INK),
        _table_style("Ruled", inside=True),
        _table_style("Side", inside=False),
    ):
        _replace(styles.element, style)


def _q(name: str) -> str:
    from docx.oxml.ns import qn  # noqa: PLC0415 - on use, see `word`

    return str(qn(name))


def _page(document: Document) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(16)
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)
    section.header_distance = section.footer_distance = Mm(10)


def _fonts() -> Any:
    return element("w:rFonts", ascii=LATIN, hAnsi=LATIN, eastAsia=LATIN, cs=FONTS["Arabic"])


def _restyle(
    style: Any, half_points: int, before: int, after: int, *, colour: str = INK, bold: bool = False, keep: bool = False
) -> None:
    """Type and distances of a style that is there; where it stands in lists stays."""
    properties = style.get_or_add_pPr()
    for name in ("w:spacing", "w:pBdr", "w:contextualSpacing", "w:keepNext", "w:keepLines"):
        for old in properties.findall(_q(name)):
            properties.remove(old)
    if keep:
        properties.insert(0, element("w:keepNext"))
        properties.insert(1, element("w:keepLines"))
    spacing = element("w:spacing", before=before * 20, after=after * 20, line=264, lineRule="auto")
    later = [properties.find(_q(name)) for name in ("w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")]
    following = next((one for one in later if one is not None), None)
    if following is None:
        properties.append(spacing)
    else:
        following.addprevious(spacing)
    for old in style.findall(_q("w:rPr")):
        style.remove(old)
    properties.addnext(_type(half_points, colour, bold=bold))


def _type(half_points: int, colour: str, *, bold: bool = False) -> Any:
    bolds = (element("w:b"), element("w:bCs")) if bold else ()
    sizes = (element("w:sz", val=half_points), element("w:szCs", val=half_points))
    return element("w:rPr", _fonts(), *bolds, element("w:color", val=colour), *sizes)


def _style(name: str, shown: str, half_points: int, before: int, after: int, *, colour: str) -> Any:
    spacing = element("w:spacing", before=before * 20, after=after * 20, line=252, lineRule="auto")
    tabs = element("w:tabs", element("w:tab", val="right", pos=10092))
    properties = element("w:pPr", *(() if shown else (tabs,)), spacing)
    return element(
        "w:style",
        element("w:name", val=shown or name.lower()),
        element("w:basedOn", val="Normal"),
        element("w:qFormat"),
        properties,
        _type(half_points, colour),
        type="paragraph",
        styleId=name,
    )


def _table_style(name: str, *, inside: bool) -> Any:
    lines = [element("w:bottom", val="single", sz=4, space=0, color=LINE)] if inside else []
    lines += [element("w:insideH", val="single", sz=4, space=0, color=LINE)] if inside else []
    margins = element(
        "w:tblCellMar",
        element("w:left", w=0, type="dxa"),
        element("w:right", w=140, type="dxa"),
    )
    head = element(
        "w:tblStylePr", element("w:rPr", element("w:b"), element("w:bCs"), element("w:color", val=QUIET_INK)),
        type="firstRow",
    )  # fmt: skip
    return element(
        "w:style",
        element("w:name", val=name),
        element("w:basedOn", val="TableNormal"),
        element("w:tblPr", *([element("w:tblBorders", *lines)] if lines else []), margins),
        head,
        type="table",
        styleId=name,
    )


def _replace(styles: Any, style: Any) -> None:
    wanted = style.get(_q("w:styleId"))
    for old in styles.findall(_q("w:style")):
        if old.get(_q("w:styleId")) == wanted:
            styles.remove(old)
    styles.append(style)


def font_table() -> bytes:
    """Our fonts with those that stand in for them, and no font file inside."""
    rows = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{others}"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, (others, family) in _FALLBACKS.items()
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="{space}">{rows}</w:fonts>'.encode()
    )
