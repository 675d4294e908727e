"""Sets the parts of a report with WeasyPrint and hands their pages over, one part in memory at a time."""

from __future__ import annotations

import gc
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from workbench.export.fixed import FIXED_TIME
from workbench.export.paper import Part
from workbench.export.pdf_joining import JoinedPdf
from workbench.export.typesetting import font_configuration, require_our_fonts
from workbench.model.work import WrittenFile

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

VARIANT = "pdf/a-3u"
_SHELL = '<!doctype html><html lang="en"><head><style>{}</style></head><body><main></main></body></html>'
_PAGE = "@page{{@bottom-right{{padding-right:{room}pt}}}}@page:first{{counter-reset:page {number}}}"
_TOTAL = """@page{{@top-left{{content:""}}@top-right{{content:""}}@bottom-left{{content:""}}
@bottom-right{{content:" / {total}";text-align:left;padding-left:{left}pt}}}}"""
_CORNER_PT = 178 / 25.4 * 72 * 0.16
"""Width of the corner with the number of the page in `print.css`."""
_SLASH_PT, _DIGIT_PT = 7.9, 5.4
"""How much of it the number of all pages takes."""
_ELEMENTS_ON_PAGE = 60


class Press:
    """One configuration of fonts and one style sheet, read once, for all parts.

    Args:
        elements: How many the report has: how long it gets, roughly.
    """

    def __init__(self, library: Any, styles: str, fetcher: Any, elements: int) -> None:
        # How wide the number of all pages is must be known before they are set. A wrong guess moves it a little.
        digits = len(str(elements // _ELEMENTS_ON_PAGE))
        self._room_pt = _SLASH_PT + digits * _DIGIT_PT
        self._library = library
        self._fetcher = fetcher
        self._configuration = font_configuration()
        self._sheet = library.CSS(
            string=styles, base_url="about:blank", url_fetcher=fetcher, font_config=self._configuration
        )
        self._fonts = _FontsOfAllParts()

    def print_part(self, part: Part, joined: JoinedPdf) -> None:
        """Set a part, hand its pages over and let them go."""
        document = self._set(_PAGE.format(number=len(joined.pages) + 1, room=self._room_pt), part.elements)
        # WeasyPrint drops a link to a place it does not know.
        document.pages[0].anchors.update(dict.fromkeys(sorted(part.elsewhere), (0, 0, 0, 0)))

        def taken(_: object, pdf: Any) -> None:
            joined.add(pdf, part.elsewhere)
            del pdf.objects[1:]  # nothing is left for WeasyPrint to write

        document.write_pdf(io.BytesIO(), finisher=taken, pdf_tags=True)
        del document
        gc.collect()  # boxes point to each other, and the collector rests, see `typesetting.steady`

    def finish(self, properties: Iterable[Element], record: WrittenFile, identifier: bytes, joined: JoinedPdf) -> bytes:
        """The whole file, once all parts are printed.

        Args:
            properties: Title and what else stands in the head of the page.
            record: Attached as the data of the report.

        Raises:
            InternalError: A letter is set in a font of this machine.
        """
        document = self._set(_TOTAL.format(total=len(joined.pages), left=_CORNER_PT - self._room_pt), (), properties)
        self._fonts.complete = True
        attached = self._library.Attachment(
            string=record.data, name=record.name, description="The report and all that is recorded, as JSON",
            created=FIXED_TIME, modified=FIXED_TIME, relationship="Data",
        )  # fmt: skip
        files: list[bytes] = []

        def taken(_: object, pdf: Any) -> None:
            require_our_fonts(document)
            files.append(joined.finish(pdf, identifier))
            del pdf.objects[1:]

        document.write_pdf(io.BytesIO(), finisher=taken, pdf_variant=VARIANT, attachments=[attached])
        return files[0]

    def _set(self, styles: str, elements: Iterable[Element], properties: Iterable[Element] = ()) -> Any:
        html = self._library.HTML(string=_SHELL.format(styles), base_url="about:blank", url_fetcher=self._fetcher)
        head, body = html.etree_element
        head.extend(properties)
        for element in elements:
            (body if element.tag == "footer" else body[0]).append(element)
        document = html.render(font_config=self._configuration, stylesheets=[self._sheet])
        document.fonts = self._fonts
        return document


class _FontsOfAllParts(dict[int, Any]):
    """Fonts by their keys in WeasyPrint, with the letters used of each.

    WORKAROUND: WeasyPrint (70) cuts all fonts of a document down for each file it makes; here a font has the letters of
    all parts, and is cut down once, with the last document. Until then none is there to be written.

    Attributes:
        complete: All parts are set.
    """

    complete = False

    def values(self) -> Any:
        return super().values() if self.complete else ()
