"""A PDF taken apart: its objects without their streams, its words, links, bookmarks and attached files."""

from __future__ import annotations

import ctypes
import re
import zlib
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium


def objects(data: bytes) -> bytes:
    """All dictionaries, those in object streams too, and none of what pages, fonts and attached files hold."""
    plain = re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.DOTALL)
    packed = re.finditer(rb"/Type /ObjStm[^>]*>>\nstream\n", data)
    return plain + b"".join(zlib.decompressobj().decompress(data[one.end() :]) for one in packed)


def words(data: bytes) -> str:
    """The text of all pages in reading order."""
    with pypdfium2.PdfDocument(data) as document:
        pages = []
        for number in range(len(document)):
            text = document[number].get_textpage()
            pages.append(text.get_text_range())
            text.close()
        return "\n".join(pages)


def bookmarks(data: bytes) -> list[str]:
    """Titles in order."""
    with pypdfium2.PdfDocument(data) as document:
        return [one.get_title() for one in document.get_toc()]


def attached(data: bytes) -> dict[str, bytes]:
    """Attached files by name."""
    with pypdfium2.PdfDocument(data) as document:
        found = [document.get_attachment(number) for number in range(document.count_attachments())]
        return {one.get_name(): bytes(one.get_data()) for one in found}


def annotations(data: bytes) -> set[int]:
    """Kinds of annotations on all pages."""
    with pypdfium2.PdfDocument(data) as document:
        return set(_kinds(document))


def _kinds(document: pypdfium2.PdfDocument) -> Iterator[int]:
    for number in range(len(document)):
        page = document[number]
        for place in range(pdfium.FPDFPage_GetAnnotCount(page)):
            one = pdfium.FPDFPage_GetAnnot(page, place)
            yield pdfium.FPDFAnnot_GetSubtype(one)
            pdfium.FPDFPage_CloseAnnot(one)


def scripts(data: bytes) -> int:
    """How many scripts the document has."""
    with pypdfium2.PdfDocument(data) as document:
        return int(pdfium.FPDFDoc_GetJavaScriptActionCount(document))


def fonts(data: bytes) -> set[str]:
    """Names of all fonts that letters are set in."""
    with pypdfium2.PdfDocument(data) as document:
        found = set()
        for number in range(len(document)):
            for one in document[number].get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                font = pdfium.FPDFTextObj_GetFont(one)
                buffer = ctypes.create_string_buffer(200)
                pdfium.FPDFFont_GetBaseFontName(font, buffer, 200)
                found.add(buffer.value.decode())
        return found


def links(data: bytes) -> list[str]:
    """Addresses of all links that lead out of the document."""
    return [one.decode("latin-1") for one in re.findall(rb"/S /URI\s*/URI \((.*?)(?<!\\)\)", objects(data), re.DOTALL)]


def link_targets(data: bytes) -> list[tuple[int, int | None]]:
    """The page of each link inside the document, and the page it leads to."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for number in range(len(document)):
            page = document[number]
            for place in range(pdfium.FPDFPage_GetAnnotCount(page)):
                one = pdfium.FPDFPage_GetAnnot(page, place)
                target = pdfium.FPDFLink_GetDest(document, pdfium.FPDFAnnot_GetLink(one))
                if target or not pdfium.FPDFLink_GetAction(pdfium.FPDFAnnot_GetLink(one)):
                    found.append((number, pdfium.FPDFDest_GetDestPageIndex(document, target) if target else None))
                pdfium.FPDFPage_CloseAnnot(one)
    return found


def tags(data: bytes) -> list[tuple[int, str]]:
    """Depth and kind of each tag, page by page, in order."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for number in range(len(document)):
            tree = pdfium.FPDF_StructTree_GetForPage(document[number])
            for place in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                found.extend(_tags(pdfium.FPDF_StructTree_GetChildAtIndex(tree, place), 0))
            pdfium.FPDF_StructTree_Close(tree)
    return found


def _tags(element: object, depth: int) -> Iterator[tuple[int, str]]:
    buffer = ctypes.create_string_buffer(200)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, 200)
    yield depth, buffer.raw[: max(length - 2, 0)].decode("utf-16-le")
    for place in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, place)
        if child:
            yield from _tags(child, depth + 1)
