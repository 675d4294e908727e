"""WeasyPrint and Pango, loaded so that only our fonts and our pictures reach the page.

Fonts: fontconfig reads `resources/report/fonts.conf`, which names the folder of our fonts and nothing else, so that the
fonts of a machine decide nothing. Nothing is fetched: the one address scheme that is answered stands for a picture at
hand.
"""

from __future__ import annotations

import gc
import io
import logging
import os
import unicodedata
import warnings
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager, redirect_stdout
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PIL import ImageFile

from workbench.errors import InternalError, UsageError
from workbench.export.fixed import FIXED_TIME
from workbench.paths import resources_dir

if TYPE_CHECKING:
    from weasyprint.document import Document

SCHEME = "report-picture:"
"""Before the number of a picture, in addresses of the page."""
ADVICE = (
    "On Debian and Ubuntu type: sudo apt install libpango-1.0-0 libpangoft2-1.0-0; on macOS: brew install pango; on"
    " Windows install the GTK runtime. Or print the web page from a browser."
)
MISSING = "No PDF was made, because Pango, which sets its text, is not installed on this machine."
_OUR_FAMILIES = ("Inter", "JetBrains", "Noto Sans")


class PangoMissing(UsageError):  # noqa: N818 - a state of the machine, not a fault
    """There is no Pango here, or WeasyPrint is not installed."""

    def __init__(self) -> None:
        super().__init__(MISSING, advice=ADVICE)


@contextmanager
def our_fonts() -> Iterator[None]:
    """Within, fontconfig knows our fonts alone; it reads this when WeasyPrint makes a configuration."""
    with _environment("FONTCONFIG_FILE", str(resources_dir() / "report" / "fonts.conf")):
        yield


def without_shapes(letters: Set[str]) -> tuple[str, ...]:
    """Those letters that none of our fonts has, in order."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - comes with WeasyPrint

    had: set[int] = set()
    for path in sorted((resources_dir() / "fonts").glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            had |= set(font.getBestCmap())
    visible = (letter for letter in letters if unicodedata.category(letter)[0] in "LMNPS")
    return tuple(sorted(letter for letter in visible if ord(letter) not in had))


@contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


@contextmanager
def steady() -> Iterator[None]:
    """Within, the same page gives the same bytes, in the time its text needs."""
    log = logging.getLogger("weasyprint")
    level = log.level
    log.setLevel(logging.CRITICAL)  # it names each rule for screens that it passes over
    try:
        # fontTools writes the time into the fonts it cuts down
        epoch = _environment("SOURCE_DATE_EPOCH", str(int(FIXED_TIME.timestamp())))
        with epoch, _pages_listed_once(), _uncollected(), warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # WeasyPrint leaves its colour profile open
            yield
    finally:
        log.setLevel(level)


@contextmanager
def _uncollected() -> Iterator[None]:
    """The collector of cycles rests: it would look through all boxes that are in use, again and again.

    Whoever lets boxes go calls it; it then looks at what was made here alone.
    """
    collecting = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if collecting:
            gc.enable()


@contextmanager
def _pages_listed_once() -> Iterator[None]:
    """WORKAROUND: pydyf (0.13) makes the list of all pages anew for each tagged element.

    The time would grow with the square of the pages; here the list is made once for each number of pages.
    """
    import pydyf  # noqa: PLC0415 - comes with WeasyPrint

    made = pydyf.PDF.page_references
    known: WeakKeyDictionary[Any, tuple[int, tuple[bytes, ...]]] = WeakKeyDictionary()

    def page_references(document: Any) -> tuple[bytes, ...]:
        length, listed = known.get(document, (-1, ()))
        if length != len(document.pages["Kids"]):
            length, listed = known[document] = len(document.pages["Kids"]), made.fget(document)
        return listed

    pydyf.PDF.page_references = property(page_references)
    try:
        yield
    finally:
        pydyf.PDF.page_references = made


def weasyprint() -> Any:
    """The library, loaded.

    Raises:
        PangoMissing: It cannot be.
    """
    with our_fonts(), warnings.catch_warnings(), redirect_stdout(io.StringIO()):  # it prints where libraries are had
        warnings.simplefilter("ignore", DeprecationWarning)  # HarfBuzz-Subset is optional: fontTools stands in
        try:
            import weasyprint  # noqa: PLC0415 - heavy, and may be missing
        except (ImportError, OSError) as error:  # OSError: a shared library cannot be loaded
            raise PangoMissing from error
    # WeasyPrint asks Pillow, for the whole process, to accept pictures that are cut off. A process that made a report
    # may read evidence afterwards, and must see a cut-off file for what it is.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    return weasyprint


def versions() -> dict[str, str]:
    """Names and versions of the libraries that set text, Pango first; nothing where they cannot be loaded."""
    try:
        weasyprint()
    except PangoMissing:
        return {}
    from weasyprint.text import ffi  # noqa: PLC0415 - see `weasyprint`

    # WeasyPrint declares what it calls; these it does not call
    ffi.ffi.cdef("const char *hb_version_string (void); int FcGetVersion (void);")
    fontconfig, pango = ffi.fontconfig.FcGetVersion(), ffi.pango.pango_version()
    return {
        "Pango": _dotted(pango),
        "HarfBuzz": ffi.ffi.string(ffi.harfbuzz.hb_version_string()).decode("ascii"),
        "fontconfig": _dotted(fontconfig),
    }


def _dotted(number: int) -> str:
    """Of a version as both write it: two digits each for what follows the first."""
    return f"{number // 10000}.{number // 100 % 100}.{number % 100}"


def font_configuration() -> Any:
    """The fonts a page is set with: ours."""
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415 - see `weasyprint`

    with our_fonts():
        return FontConfiguration()


def _kind(data: bytes) -> str:
    if data.startswith(b"<svg"):
        return "svg+xml"
    return "png" if data.startswith(b"\x89PNG") else "jpeg"


def fetcher(pictures: Mapping[str, bytes]) -> Any:
    """What answers addresses of the page: pictures at hand by `SCHEME` and name, and nothing else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415 - see `weasyprint`

    class Fetcher(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: object = None) -> Any:
            data = pictures.get(url.removeprefix(SCHEME)) if url.startswith(SCHEME) else None
            if data is None:
                raise ValueError("A report fetches nothing.")
            return URLFetcherResponse(url, data, {"Content-Type": f"image/{_kind(data)}"})

    return Fetcher(allowed_protocols=())


def require_our_fonts(document: Document) -> None:
    """Every letter is set in a font of ours.

    Raises:
        InternalError: Another font came in.
    """
    for font in document.fonts.values():
        name = str(font.family)
        if not name.startswith(_OUR_FAMILIES):
            raise InternalError(f"The PDF would hold a font of this machine: {name}.")
