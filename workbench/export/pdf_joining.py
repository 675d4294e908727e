"""PDFs of WeasyPrint joined to one: pages, tags, bookmarks, links inside and outside.

A long report is set in parts, each with a document of its own, whose boxes are let go before the next: all pages of one
document would hold 1.5 MB each until the last is drawn. A part comes as the graph of pydyf objects that WeasyPrint
hands to a `finisher`; here each object gets a number of the whole file and is written at once.

What belongs to the whole is written at the end, from a last document: fonts, attached data, properties, and the number
of all pages, which no part could know when it was set. That document has one page, which bears this number where each
page has room for it, and which is drawn over all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pydyf

from workbench.export.pdf_file import PdfFile, Reference, reference

_REFERENCE = re.compile(rb"(\d+) 0 R")
_OVERLAY = "total"
_PRINTED = 4
"""Flag of an annotation that PDF/A asks for."""


class JoinedPdf:
    """The file that grows.

    Attributes:
        pages: References of the pages so far.
    """

    def __init__(self) -> None:
        self._file = PdfFile()
        reserve = self._file.reserve
        self._catalog, self._info, self._tree, self._tags, self._document = (reserve() for _ in range(5))
        self._parents, self._fonts, self._overlay = (reserve() for _ in range(3))
        self.pages: list[Reference] = []
        self._elements = pydyf.Array()
        self._content = pydyf.Array()
        self._marks: dict[str, Any] = {}
        self._bookmarks: list[tuple[int, Any]] = []
        self._bookmark_count = 0
        self._names: dict[str, Any] = {}
        self._images: dict[str, int] = {}
        self._parts = self._before = 0

    def add(self, pdf: Any, elsewhere: frozenset[str] = frozenset()) -> None:
        """Take the pages of a part, with what hangs on them.

        Args:
            pdf: The part; it is taken apart.
            elsewhere: Names of places its links lead to that lie in other parts.
        """
        self._parts, self._before = self._parts + 1, len(self._content) // 2
        carrier = _Carrier(pdf.objects, self._file)
        self._settle(pdf.objects)
        self._take_pages(carrier, pdf)
        self._take_tags(carrier, pdf.catalog)
        self._take_bookmarks(carrier, pdf.catalog)
        names = pdf.catalog.get("Names", {}).get("Dests", {}).get("Names", [])
        for name, place in zip(names[::2], names[1::2], strict=True):
            if name.string not in elsewhere:
                carrier.renumber(place)
                self._names.setdefault(name.string, place)
        carrier.carry()

    def _take_pages(self, carrier: _Carrier, pdf: Any) -> None:
        carrier.meet(1, self._tree)
        for number in pdf.pages["Kids"][::3]:
            page = carrier.at(number)
            page["StructParents"] += self._before
            contents, resources = carrier.pointed(page["Contents"]), carrier.pointed(page["Resources"])
            _draw_overlay(contents, page["MediaBox"][3])
            if _OVERLAY not in resources["XObject"]:
                carrier.meet(_number(resources["Font"]), self._fonts)
                self._share_images(carrier, resources["XObject"])
                resources["XObject"][_OVERLAY] = reference(self._overlay)
            self.pages.append(carrier.carried(number))

    def _share_images(self, carrier: _Carrier, drawn: Any) -> None:
        """A picture that stands in several parts is written once: WeasyPrint names it by its address."""
        for name, pointer in drawn.items():
            if carrier.pointed(pointer).extra.get("Subtype") == "/Image":
                if name in self._images:
                    carrier.meet(_number(pointer), self._images[name])
                self._images[name] = _number(carrier.carried(_number(pointer)))

    def _take_tags(self, carrier: _Carrier, catalog: Any) -> None:
        root = carrier.pointed(catalog["StructTreeRoot"])
        (document,) = root["K"]
        carrier.meet(_number(document), self._document)
        elements, content = carrier.pointed(document)["K"], carrier.pointed(root["ParentTree"])["Nums"]
        carrier.renumber(elements)
        carrier.renumber(content)
        self._elements.extend(elements)
        for place, of_place in zip(content[::2], content[1::2], strict=True):
            self._content.extend([place + self._before, of_place])
        self._marks = {name: catalog[name] for name in ("MarkInfo", "ViewerPreferences")}

    def _take_bookmarks(self, carrier: _Carrier, catalog: Any) -> None:
        if "Outlines" not in catalog:
            return
        outlines = carrier.pointed(catalog["Outlines"])
        self._bookmark_count += outlines["Count"]
        numbers = list(_chain(carrier, outlines["First"]))
        for number in numbers:
            here, bookmark = self._file.reserve(), carrier.at(number)
            carrier.meet(number, here)
            for name in ("Prev", "Next", "Parent"):
                bookmark.pop(name, None)
            self._bookmarks.append((here, bookmark))
        for _, bookmark in self._bookmarks[-len(numbers) :]:
            carrier.renumber(bookmark)

    def _settle(self, things: Iterable[Any]) -> None:
        """Write what follows from their place in the whole into annotations and tags."""
        for thing in things:
            kind = thing.get("Type") if isinstance(thing, dict) else ""
            if kind == "/Annot":
                thing["F"] = _PRINTED
                if "StructParent" in thing:
                    thing["StructParent"] += self._before
            elif kind == "/StructElem" and "ID" in thing:  # cells of the table hold this very object
                thing["ID"].string = f"{self._parts}-{thing['ID'].string}"

    def finish(self, pdf: Any, identifier: bytes) -> bytes:
        """The whole file.

        Args:
            pdf: A document of one page, with the fonts of all parts, the attached files and the properties.
            identifier: As of `PdfFile`.
        """
        carrier = _Carrier(pdf.objects, self._file)
        (number,) = pdf.pages["Kids"][::3]
        page = carrier.at(number)
        drawing = carrier.pointed(page["Contents"])
        drawing.extra = pydyf.Dictionary(
            {"Type": "/XObject", "Subtype": "/Form", "BBox": page["MediaBox"], "Resources": page["Resources"]}
        )
        carrier.meet(_number(carrier.pointed(page["Resources"])["Font"]), self._fonts, write=True)
        carrier.meet(_number(page["Contents"]), self._overlay, write=True)
        catalog = pdf.catalog
        del catalog["Pages"]
        carrier.renumber(catalog)
        carrier.carry()
        catalog |= {"Pages": reference(self._tree), "StructTreeRoot": reference(self._tags), **self._marks}
        catalog.setdefault("Names", pydyf.Dictionary())["Dests"] = self._destinations()
        if self._bookmarks:
            catalog["Outlines"] = self._written_bookmarks()
        self._write_trees()
        self._file.write(self._info, pdf.info)
        self._file.write(self._catalog, catalog)
        return self._file.finish(self._catalog, self._info, identifier)

    def _destinations(self) -> Any:
        names = pydyf.Array()
        for name in sorted(self._names):
            names.extend([pydyf.String(name), self._names[name]])
        return pydyf.Dictionary({"Names": names})

    def _written_bookmarks(self) -> Reference:
        root = self._file.reserve()
        numbers = [number for number, _ in self._bookmarks]
        for at, (number, bookmark) in enumerate(self._bookmarks):
            bookmark["Parent"] = reference(root)
            if at:
                bookmark["Prev"] = reference(numbers[at - 1])
            if at + 1 < len(numbers):
                bookmark["Next"] = reference(numbers[at + 1])
            self._file.write(number, bookmark)
        ends = {"First": reference(numbers[0]), "Last": reference(numbers[-1])}
        self._file.write(root, pydyf.Dictionary({"Count": self._bookmark_count, **ends}))
        return reference(root)

    def _write_trees(self) -> None:
        tree = {"Type": "/Pages", "Kids": pydyf.Array(self.pages), "Count": len(self.pages)}
        tags = {"Type": "/StructTreeRoot", "K": pydyf.Array([reference(self._document)])}
        tags["ParentTree"] = reference(self._parents)
        document = {"Type": "/StructElem", "S": "/Document", "K": self._elements, "P": reference(self._tags)}
        self._file.write(self._tree, pydyf.Dictionary(tree))
        self._file.write(self._tags, pydyf.Dictionary(tags))
        self._file.write(self._document, pydyf.Dictionary(document))
        self._file.write(self._parents, pydyf.Dictionary({"Nums": self._content}))


class _Carrier:
    """Objects of one PDF on their way into another: all that is pointed to from what was carried comes along."""

    def __init__(self, objects: list[Any], into: PdfFile) -> None:
        self._objects = objects
        self._into = into
        self._numbers: dict[int, int] = {}
        self._waiting: list[int] = []

    def at(self, number: int) -> Any:
        """The object of this number in its own file."""
        return self._objects[number]

    def pointed(self, pointer: bytes) -> Any:
        """The object a reference of its own file stands for."""
        return self._objects[_number(pointer)]

    def meet(self, number: int, there: int, *, write: bool = False) -> None:
        """Let an object be the one of the number `there`, which is written by others unless `write`."""
        self._numbers[number] = there
        if write:
            self._waiting.append(number)

    def carried(self, number: int) -> Reference:
        """What stands for the object of this number in the other file."""
        if number not in self._numbers:
            self._numbers[number] = self._into.reserve()
            self._waiting.append(number)
        return reference(self._numbers[number])

    def carry(self) -> None:
        """Write all that is waited for."""
        while self._waiting:
            number = self._waiting.pop()
            thing = self._objects[number]
            self.renumber(thing.extra if isinstance(thing, pydyf.Stream) else thing)
            self._into.write(self._numbers[number], thing)
            self._objects[number] = None  # pictures are large

    def renumber(self, thing: Any) -> None:
        """Write the references of the other file into a dictionary or an array."""
        for key, value in list(thing.items() if isinstance(thing, dict) else enumerate(thing)):
            if isinstance(value, dict | list):
                self.renumber(value)
            elif type(value) is bytes and (found := _REFERENCE.fullmatch(value)):
                thing[key] = self.carried(int(found[1]))


def _number(pointer: bytes) -> int:
    return int(pointer.split()[0])


def _chain(carrier: _Carrier, first: bytes) -> Iterator[int]:
    pointer: bytes | None = first
    while pointer is not None:
        yield _number(pointer)
        pointer = carrier.pointed(pointer).get("Next")


def _draw_overlay(contents: Any, height_pt: float) -> None:
    """Draw the page of all pages over this one, in the coordinates of PDF: those of WeasyPrint stand on their head."""
    contents.stream += [b"/Artifact <</Type /Pagination>> BDC", b"q"]
    contents.set_matrix(1, 0, 0, -1, 0, height_pt)
    contents.draw_x_object(_OVERLAY)
    contents.stream += [b"Q", b"EMC"]
