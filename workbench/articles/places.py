"""Where media are: absolute addresses for what a page writes, and saved copies beside it. Nothing is fetched."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urljoin

from workbench.articles.addresses import stand_in
from workbench.articles.companions import is_still_of_clip, shown_copy, still_of
from workbench.articles.references import RawReference
from workbench.model.article import MediaReference, ReferenceKind

_SCHEME = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.I)
_SAVED_FOLDER = re.compile(
    r"^(?:\./)?[^/]*(?:[_.-](?:files|fichiers|archivos|dateien|file|bestanden|pliki|arquivos|ficheiros|soubory|filer|tiedostot|elemei|fajlovi|datoteke|fitxers|dosyalar|data)|\.files)/",
    re.I,
)
_MAX_NAME = 2000


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _decomposed(text: str) -> str:
    """As macOS wrote names of files for a long time, and archives made there still hold them."""
    return unicodedata.normalize("NFD", text)


def is_relative(url: str) -> bool:
    """Whether an address is written relative to the page."""
    return bool(url) and not _SCHEME.match(url) and not url.startswith(("/", "\\"))


def saved_copy(page: Path, url: str) -> str:
    """Path of the saved copy relative to the page's folder, or empty.

    Percent-escapes are decoded; a path that leaves the folder, directly or through a link, is refused.
    """
    if not is_relative(url):
        return ""
    bare = re.sub(r"[?#].*$", "", url)
    for written in dict.fromkeys(
        form(text) for text in (unquote(bare), bare, unquote(url)) for form in (str, _composed, _decomposed)
    ):
        if "\x00" in written or not 0 < len(written) <= _MAX_NAME:
            continue
        try:
            folder = page.parent.resolve()
            target = (folder / written).resolve()
            if target.is_relative_to(folder) and target.is_file() and target != page.resolve():
                return target.relative_to(folder).as_posix()
        except (OSError, RuntimeError, ValueError):  # too long a name, links in a circle
            continue
    return ""


def absolute(url: str, base: str) -> str:
    """The address joined to the page's; as written when the page has none or the address names a saved copy."""
    url = stand_in(url.strip())
    if not base or url.startswith("data:") or (is_relative(url) and _SAVED_FOLDER.match(url)):
        return f"https:{url}" if url.startswith("//") else url
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def placed(
    raw: RawReference, caption: str, block: int, base: str, page: Path
) -> tuple[MediaReference, tuple[MediaReference, ...]]:
    """A raw reference with absolute addresses and its saved copy; and its companions (`companions`)."""
    copies = {url: copy for url in raw.urls if (copy := saved_copy(page, url))}
    own = next((url for url in copies if not is_still_of_clip(raw.kind, url)), "")
    urls = tuple(dict.fromkeys(absolute(url, base) for url in raw.urls))
    linked = raw.is_linked_original
    reference = MediaReference(urls[0], raw.kind, caption, block, urls[1:9], copies.get(own, ""), -1, "", linked)
    if linked and own and own != raw.urls[0]:
        reference, original = shown_copy(reference, absolute(own, base))
        return reference, (original,)
    still = next((url for url in copies if is_still_of_clip(raw.kind, url)), "")
    if not still:
        return reference, ()
    address = absolute(still, base)
    others = tuple(one for one in reference.alternatives if one != address)
    if address == reference.url:  # a player of which only the still is named
        return replace(reference, kind=ReferenceKind.IMAGE, local_path=copies[still]), ()
    return replace(reference, alternatives=others), (still_of(reference, address, local_path=copies[still]),)
