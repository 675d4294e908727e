"""An auto-archiver record with the files beside it -> Article: posts as text, their media found by content.

Records name files by where they lay on the archiver's machine, and storage gave them other names. So every file of
the folder is hashed, and belongs to what states that hash; names count only where a record states none.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from workbench.articles import claims, reading
from workbench.articles.containers.archived_items import Archived, Item
from workbench.articles.containers.digests import Tally
from workbench.articles.containers.files_below import files_below
from workbench.articles.containers.pages import nowhere
from workbench.jobs import Progress
from workbench.model.article import (
    Article,
    ContainerFacts,
    KeptFile,
    MediaReference,
    ReferenceKind,
)

_CHUNK = 1 << 20
_KINDS = {"image": ReferenceKind.IMAGE, "video": ReferenceKind.VIDEO, "audio": ReferenceKind.AUDIO}
_DERIVED = frozenset(["thumbnails", "thumbnail"])
_ROLES = {
    "timestamp_authority_files": "time stamp token",
    "cert_chain": "certificate of the time stamp authority",
    "timestamped_hashes": "hashes that were time-stamped",
    "metadata_json": "record of the archiver",
    "_final_media": "report of the archiver",
    "browsertrix": "web archive",
}
_SHOWN = {"screenshot": "Screenshot made when the page was archived"}


class FolderFiles:
    """The files beside a record, by content and by name."""

    def __init__(self, record: Path, progress: Progress) -> None:
        self.folder = record.parent
        self.by_hash: dict[str, str] = {}
        self.by_name: dict[str, list[str]] = {}
        self.hash_of: dict[str, str] = {}
        self.problems: list[str] = []
        files = list(files_below(self.folder))
        for number, file in enumerate(files):
            if file == record:
                continue
            relative = file.relative_to(self.folder).as_posix()
            try:
                digest = _sha256(file, partial(_tell, progress, number, len(files)))
            except OSError as error:
                self.problems.append(f"{file.name} could not be read: {error.strerror or error}.")
                continue
            self.by_hash.setdefault(digest, relative)
            self.by_name.setdefault(file.name.casefold(), []).append(relative)
            self.hash_of[relative] = digest

    def named(self, names: Sequence[str]) -> str:
        """The one file with one of these names, in the order of the names; empty without one."""
        for name in names:
            found = self.by_name.get(name.casefold(), [])
            if len(found) == 1:
                return found[0]
        return ""


def _tell(progress: Progress, done: int, total: int) -> None:
    progress.update(done, total, "Comparing the files of the archive", "files")


def _sha256(file: Path, tell: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while piece := stream.read(_CHUNK):
            digest.update(piece)
            tell()
    return digest.hexdigest()


def archived_article(record: Path, name: str, items: Sequence[Item], progress: Progress) -> Article:
    """All items of a record as one article, in order."""
    found = FolderFiles(record, progress)
    tally = Tally("files")
    notes = list(found.problems)
    text = "\n\n".join(_as_text(item, len(items) > 1) for item in items)
    article = _text_article(text, record, name, progress, items)
    media: list[MediaReference] = []
    kept: list[KeptFile] = []
    blocks = _first_blocks(article, items)
    for item, block in zip(items, blocks, strict=True):
        for file in item.files:
            path = _place(file, found, tally, notes)
            reference = _reference(file, item, block, path)
            if reference is not None:
                media.append(reference)
            else:
                kept.append(KeptFile(file.name, _role(file), path, file.sha256))
    check = tally.result()
    facts = ContainerFacts(
        "archive of posts (auto-archiver)",
        (check,) if check else (),
        tuple(item.url for item in items if item.url)[:100],
        len(items),
        next((item.processed_at for item in items if item.processed_at), ""),
        tuple(dict.fromkeys((*notes, *_statuses(items)))),
    )
    return _with_claims(replace(article, media=_unique(media), kept_files=tuple(kept), container=facts))


def _text_article(text: str, record: Path, name: str, progress: Progress, items: Sequence[Item]) -> Article:
    first = items[0]
    if not text.strip():
        text = first.url or name
    article = reading.article_of(text, nowhere(record), name, progress)
    day = re.match(r"\d{4}-\d\d-\d\d", first.timestamp) if len(items) == 1 else None
    return replace(
        article,
        title=first.title if len(items) == 1 else f"{len(items)} archived posts",
        url=first.url,
        author=first.author or article.author,
        published=day.group(0) if day else article.published,
        published_from="the time of the post, as the archiver recorded it" if day else article.published_from,
        media=(),
    )


def _as_text(item: Item, several: bool) -> str:
    """Title as a heading only where there are several; content as paragraphs, each line one."""
    lines = [line for line in item.content.splitlines() if line.strip()]
    heading = [f"## {item.title or item.url}"] if several and (item.title or item.url) else []
    if not several and item.title and not lines:
        lines = [item.title]
    return "\n\n".join([*heading, *lines])


def _first_blocks(article: Article, items: Sequence[Item]) -> list[int]:
    """Before which block each item's media stand: after its heading, or at the top."""
    headings = {block.text: number + 1 for number, block in enumerate(article.blocks) if block.kind == "heading"}
    return [headings.get(" ".join((item.title or item.url).split()), 0) for item in items]


def _place(file: Archived, found: FolderFiles, tally: Tally, notes: list[str]) -> str:
    """Where the file lies, relative to the folder; empty when it is not there or not what the record says."""
    if not file.sha256:
        return found.named(file.names)
    if path := found.by_hash.get(file.sha256, ""):
        tally.count(True, file.name)
        return path
    if path := found.named(file.names):
        tally.count(False, file.name)
        notes.append(f"{path} is not what the record says of it, and was not taken: its content was changed.")
    else:
        tally.not_checked["of files that are not in the folder"] += 1
    return ""


def _reference(file: Archived, item: Item, block: int, path: str) -> MediaReference | None:
    """A medium of the post; None for what only belongs to it."""
    if file.role in _DERIVED or file.role in _ROLES:
        return None
    media_type = file.media_type or mimetypes.guess_type(path or file.name)[0] or ""
    kind = _KINDS.get(media_type.partition("/")[0])
    if kind is None:
        return None
    urls = [url for url in file.urls if re.match(r"https?://", url)]
    caption = _SHOWN.get(file.role, "")
    return MediaReference(urls[0] if urls else file.name, kind, caption, block, tuple(urls[1:4]), path, -1, file.sha256)


def _role(file: Archived) -> str:
    """What a file is, in words."""
    words = _ROLES.get(file.role, "")
    if file.role in _DERIVED:
        words = f"thumbnail of {file.of}, made by the archiver" if file.of else "thumbnail made by the archiver"
    if file.authority:
        words = f"time stamp token of {file.authority}"
    return words or (file.role.replace("_", " ") if file.role else "file of the archive")


def _statuses(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        if item.status and "success" not in item.status:
            yield f"The archiver says of {item.url or 'a post'}: “{item.status}”."


def _unique(media: Sequence[MediaReference]) -> tuple[MediaReference, ...]:
    """The same content is one medium, even where a record lists it twice."""
    seen: set[str] = set()
    found = []
    for reference in media:
        key = reference.sha256 or reference.url
        if key not in seen:
            seen.add(key)
            found.append(reference)
    return tuple(found)


def _with_claims(article: Article) -> Article:
    """Claims with the media they stand beside; the screenshot of a page shows no event."""
    shown = [number for number, one in enumerate(article.media) if not one.caption]
    found = claims.suggest(
        list(article.blocks),
        [article.media[number] for number in shown],
        {},
        article.language,
        article.title,
        published=article.published,
    )
    moved = tuple(replace(claim, media=tuple(shown[number] for number in claim.media)) for claim in found)
    return replace(article, claims=moved)
