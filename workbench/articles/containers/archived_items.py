"""Records of bellingcat's auto-archiver (github.com/bellingcat/auto-archiver): JSON, CSV or HTML -> items.

An item is a post or page that was archived: address, title, content, time, and its media, which hold further media
(thumbnails, time stamp tokens and their certificates) in their properties.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from workbench.articles import encoding
from workbench.articles.containers import python_repr

MOST_ITEMS = 2000
MOST_MEDIA = 20_000
_MAX_DEPTH = 12
_LONGEST_ROW = 2000  # characters
_COLUMNS = {"status", "metadata", "media"}
_MADE_BY = "github.com/bellingcat/auto-archiver"
_HASH = re.compile(r"(?:SHA-?256:)?([0-9a-f]{64})\b", re.I)


@dataclass(frozen=True, slots=True)
class Archived:
    """One file of an item, as its record tells of it.

    Attributes:
        name: File name it was archived under, without folders.
        names: All names its file may have now.
        urls: Where it was on the web, and where the archive put it.
        media_type: As guessed by the archiver; may be empty.
        sha256: Empty when the record has none that can be compared.
        role: What it is to what it belongs to ("thumbnails"); its id ("screenshot"); empty for a medium of the item.
        of: Name of the file it belongs to; empty when it belongs to the item.
        authority: Address of the time stamp authority, of a token.
    """

    name: str
    names: tuple[str, ...]
    urls: tuple[str, ...]
    media_type: str
    sha256: str
    role: str
    of: str
    authority: str


@dataclass(frozen=True, slots=True)
class Item:
    """One archived post or page.

    Attributes:
        url, title, content: As recorded; may be empty.
        timestamp: When it was posted, as recorded; ISO, or empty.
        processed_at: When it was archived.
        status: In the archiver's words ("twitter: success").
        author: As recorded; may be empty.
        files: Its files, those inside others after them.
    """

    url: str
    title: str
    content: str
    timestamp: str
    processed_at: str
    status: str
    author: str
    files: tuple[Archived, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """A row of a table that could not be read.

    Attributes:
        line: Of the file, where it ends.
        text: As it stands there, cut where it is long.
    """

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Record:
    """What a record holds.

    Attributes:
        items: The posts, in order.
        unread: Rows of a table that could not be read.
        was_cut: Whether it holds more than `MOST_ITEMS`.
    """

    items: tuple[Item, ...]
    unread: tuple[Unread, ...] = ()
    was_cut: bool = False


def record_of(data: bytes, name: str) -> Record | None:
    """The items of a record; None when it is none of the auto-archiver's.

    Raises:
        ValueError: It is one, but damaged; says how, as a clause.
    """
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] in (b"{", b"["):
        return _from_json(data)
    first_line = head.partition(b"\n")[0]
    if {cell.strip('" \r') for cell in first_line.decode("utf-8", "replace").split(",")} >= _COLUMNS:
        return _from_csv(data)
    if name.lower().endswith((".html", ".htm")) and _MADE_BY.encode() in data and b"Archived media for" in data:
        return _from_html(data)
    return None


def _from_json(data: bytes) -> Record | None:
    try:
        value = json.loads(encoding.decode(data))
    except (ValueError, RecursionError) as error:
        if b'"_processed_at"' in data or (b'"metadata"' in data and b'"media"' in data):
            raise ValueError("its JSON is damaged") from error
        return None
    records = value if isinstance(value, list) else [value]
    if not records or not all(isinstance(one, dict) and {"metadata", "media"} <= one.keys() for one in records):
        return None
    return Record(tuple(_item(one) for one in records[:MOST_ITEMS]), was_cut=len(records) > MOST_ITEMS)


def _from_csv(data: bytes) -> Record:
    csv.field_size_limit(python_repr.MOST_CHARACTERS)
    found: list[Item] = []
    unread: list[Unread] = []
    rows = csv.DictReader(io.StringIO(encoding.decode(data), newline=""))
    try:
        for row in rows:
            if len(found) + len(unread) >= MOST_ITEMS:
                return Record(tuple(found), tuple(unread), was_cut=True)
            try:
                values = {key: python_repr.parse(row.get(key) or "{}") for key in ("metadata", "media")}
                if not isinstance(values["metadata"], dict):
                    raise ValueError("it tells of no post")
            except ValueError:
                cells = [str(row.get(key) or "") for key in ("status", "metadata", "media")]
                unread.append(Unread(rows.line_num, ", ".join(cell for cell in cells if cell)[:_LONGEST_ROW]))
                continue
            found.append(_item({"status": row.get("status") or "", **values}))
    except csv.Error as error:
        raise ValueError("its table is damaged") from error
    if not found:
        raise ValueError("none of its rows could be read" if unread else "it has no rows")
    return Record(tuple(found), tuple(unread))


def _item(record: dict[str, Any]) -> Item:
    metadata = record.get("metadata") if isinstance(record.get("metadata"), dict) else {}
    metadata = metadata or {}
    media = record.get("media")
    files = [one for medium in media for one in _files(medium, "", "", 0)] if isinstance(media, list) else []
    return Item(
        _text(metadata.get("url")),
        _text(metadata.get("title")),
        str(metadata.get("content") or "")[:2_000_000],
        _text(metadata.get("timestamp")),
        _text(metadata.get("_processed_at")),
        _text(record.get("status")),
        _text(metadata.get("author") or metadata.get("uploader") or ""),
        tuple(files[:MOST_MEDIA]),
    )


def _text(value: object) -> str:
    return " ".join(str(value).split())[:4000] if isinstance(value, str | int | float) else ""


def _files(record: object, role: str, of: str, depth: int) -> Iterator[Archived]:
    """A file and those in its properties."""
    if not isinstance(record, dict) or depth > _MAX_DEPTH or not isinstance(record.get("filename"), str):
        return
    stated = record.get("properties")
    properties: dict[str, Any] = stated if isinstance(stated, dict) else {}
    name = _base(record["filename"])
    key = _text(record.get("_key") or record.get("key"))
    urls = (
        [url for url in record.get("urls") or () if isinstance(url, str)]
        if isinstance(record.get("urls"), list)
        else []
    )
    source = _text(properties.get("src"))
    found = _HASH.search(_text(properties.get("hash")))
    names = tuple(dict.fromkeys(one for one in (_base(key), *map(_base, urls), name) if one))
    own = role or _text(properties.get("id"))
    yield Archived(
        name,
        names,
        tuple(dict.fromkeys(url for url in (source, *urls) if url)),
        _text(record.get("_mimetype") or record.get("mimetype")).lower(),
        found.group(1).lower() if found else "",
        own,
        of,
        _text(properties.get("tsa")),
    )
    for inner_role, value in properties.items():
        for inner in value if isinstance(value, list) else [value]:
            yield from _files(inner, str(inner_role), name, depth + 1)


def _base(path: str) -> str:
    return re.split(r"[/\\]", path.partition("?")[0].rstrip("/\\"))[-1][:255]


def _from_html(data: bytes) -> Record:
    """The report for people: the same in tables. What a table cell says of a file is looked for, not where."""
    import lxml.html  # noqa: PLC0415 - only for reports

    tree = lxml.html.document_fromstring(
        encoding.decode(data).encode("utf-8", "replace"), parser=lxml.html.HTMLParser(encoding="utf-8", no_network=True)
    )
    metadata: dict[str, str] = {}
    for row in tree.xpath("//table[contains(@class, 'metadata')]//tr"):
        cells = row.findall("td")
        if len(cells) >= 2:
            metadata[" ".join(cells[0].text_content().split())] = cells[1].text_content().strip()
    media = [found for row in tree.xpath("//table[contains(@class, 'content')]//tr") if (found := _html_medium(row))]
    if "url" not in metadata:
        title = tree.findtext(".//title") or ""
        metadata["url"] = title.strip() if title.strip().startswith("http") else ""
    return Record((_item({"status": "", "metadata": metadata, "media": media}),))


def _html_medium(row: Any) -> dict[str, Any] | None:
    cells = row.findall("td")
    if len(cells) < 2:
        return None
    about = " ".join(cells[0].text_content().split())
    urls: list[str] = []
    for element in cells[1].iter("img", "video", "source", "audio", "a"):
        url = element.get("src") or element.get("href") or ""
        if url and "replayweb.page" not in url:
            urls.append(url)
    stated = re.search(r"\bkey:\s*(\S+)", about)
    name = stated.group(1) if stated else (_base(urls[0]) if urls else "")
    if not name:
        return None
    kind = re.search(r"\b(?:image|video|audio|text|application)/[\w.+-]+", about)
    found = _HASH.search(about)
    source = re.search(r"\bsrc:\s*(https?://\S+)", about)
    properties = {"hash": found.group(0) if found else "", "src": source.group(1) if source else ""}
    return {
        "filename": name,
        "_key": name,
        "urls": list(dict.fromkeys(urls)),
        "_mimetype": kind.group(0) if kind else "",
        "properties": properties,
    }
