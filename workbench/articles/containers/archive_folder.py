"""An auto-archiver record with the files beside it -> Article: posts as text, their media found by content.

Records name files by where they lay on the archiver's machine, and storage gave them other names. So every file of
the folder is hashed, and belongs to what states that hash; names count only where a record states none.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from workbench.articles import claims, reading
from workbench.articles.containers.archived_items import MOST_ITEMS, Archived, Item, Record, Unread
from workbench.articles.containers.digests import Tally
from workbench.articles.containers.files_below import files_below
from workbench.articles.containers.pages import nowhere
from workbench.articles.language import guess_language
from workbench.articles.shortening import shortened
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import (
    Article,
    ClaimSuggestion,
    ContainerFacts,
    KeptFile,
    LeftOut,
    MediaReference,
    ReferenceKind,
    TextBlock,
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
UNREAD_ROW = "a row of the archive's table that could not be read"
_NAMED = 5
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


def archived_article(path: Path, name: str, record: Record, progress: Progress) -> Article:
    """All items of a record as one article, in order."""
    items = record.items
    found = FolderFiles(path, progress)
    tally = Tally("files")
    notes = [*_record_notes(record), *found.problems]
    posts = _read_posts(items, partial(_of_markup, path, name, progress))
    media: list[MediaReference] = []
    kept: list[KeptFile] = []
    for item, post in zip(items, posts, strict=True):
        for file in item.files:
            place = _place(file, found, tally, notes)
            reference = _reference(file, item, post.first, place)
            if reference is not None:
                media.append(reference)
            else:
                kept.append(KeptFile(file.name, _role(file), place, file.sha256))
    check = tally.result()
    facts = ContainerFacts(
        "archive of posts (auto-archiver)",
        (check,) if check else (),
        tuple(item.url for item in items if item.url) if len(items) == 1 else (),
        1,
        next((item.processed_at for item in items if item.processed_at), ""),
        tuple(dict.fromkeys((*notes, *_statuses(items)))),
    )
    article = _text_article(posts, items, record.unread, name)
    return shortened(
        _with_claims(replace(article, media=_unique(media), kept_files=tuple(kept), container=facts), posts)
    )


@dataclass(frozen=True, slots=True)
class _Post:
    """The text of one item in the article.

    Attributes:
        blocks: Its own, with its heading.
        first: Number in the article of its first block below the heading.
        end: Number of the block after its last.
        left_out: Lines of a post that is a page, with their places in the article.
    """

    blocks: tuple[TextBlock, ...]
    first: int
    end: int
    left_out: tuple[LeftOut, ...] = ()


_Lines = tuple[Sequence[TextBlock], Sequence[LeftOut]]


def _of_markup(path: Path, name: str, progress: Progress, content: str) -> _Lines:
    """The content of a post that is a page or a part of one; of any other, each line is a paragraph.

    No line of a text is left out: a post has no navigation, and may repeat another.
    """
    if reading.is_page(content):
        with suppress(UnreadableError):
            article = reading.article_of(content, nowhere(path), name, progress)
            return article.blocks, article.left_out
    return [TextBlock(text) for line in content.splitlines() if (text := " ".join(line.split()))], ()


def _read_posts(items: Sequence[Item], read: Callable[[str], _Lines]) -> list[_Post]:
    posts: list[_Post] = []
    at = 0
    for item in items:
        heading = _heading(item) if len(items) > 1 else []
        lines, left_out = read(item.content)
        if not lines and len(items) == 1 and (item.title or item.url):
            lines = [TextBlock(item.title or item.url)]
        blocks, first = (*heading, *lines), at + len(heading)
        moved = tuple(replace(line, block=first + line.block) for line in left_out)
        posts.append(_Post(blocks, first, at + len(blocks), moved))
        at += len(blocks)
    return posts


def _heading(item: Item) -> list[TextBlock]:
    """What tells a post from the others of its record: title, day and address."""
    title, day = item.title, _day(item)
    about = ", ".join(part for part in (day, item.url if title else "") if part)
    found = [TextBlock(title or item.url, "heading")] if title or item.url else []
    return [*found, *([TextBlock(about)] if about else [])]


def _day(item: Item) -> str:
    stated = re.match(r"\d{4}-\d\d-\d\d", item.timestamp)
    return stated.group(0) if stated else ""


def _record_notes(record: Record) -> Iterator[str]:
    """How much of the record was read."""
    if len(record.items) > 1:
        yield f"It holds {len(record.items):,} posts; all were read as one text, each under a heading of its own."
    if record.was_cut:
        yield f"It holds more than {MOST_ITEMS:,} posts; the others were not read."
    if record.unread:
        shown = ", ".join(str(row.line) for row in record.unread[:_NAMED])
        shown += ", …" if len(record.unread) > _NAMED else ""
        if len(record.unread) == 1:
            yield f"A row of the table could not be read (line {shown}); it stands among the lines left out."
        else:
            rows = f"{len(record.unread):,} rows of the table"
            yield f"{rows} could not be read (lines {shown}); they stand among the lines left out."


def _text_article(posts: Sequence[_Post], items: Sequence[Item], unread: Sequence[Unread], name: str) -> Article:
    first, single = items[0], len(items) == 1
    blocks = tuple(block for post in posts for block in post.blocks) or (TextBlock(first.url or name),)
    days, authors = {_day(item) for item in items}, {item.author for item in items}
    day = days.pop() if len(days) == 1 else ""
    told = "the time of the post" if single else "the time of all the posts"
    return Article(
        title=first.title if single else f"{len(items)} archived posts",
        published=day or None,
        published_from=f"{told}, as the archiver recorded it" if day else "",
        language=guess_language(" ".join(block.text for block in blocks if block.kind == "paragraph")),
        url=first.url if single else "",
        blocks=blocks,
        media=(),
        claims=(),
        left_out=(
            *(line for post in posts for line in post.left_out),
            *(LeftOut(row.text, UNREAD_ROW, len(blocks)) for row in unread if row.text.strip()),
        ),
        author=authors.pop() if len(authors) == 1 else "",
    )


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


def _with_claims(article: Article, posts: Sequence[_Post]) -> Article:
    """Claims with the media they stand beside; the screenshot of a page shows no event.

    A post is itself the caption of what was posted with it: where its sentences suggest none, its first is one.
    """
    shown = [number for number, one in enumerate(article.media) if not one.caption]
    media = [article.media[number] for number in shown]

    def suggested(captions: dict[int, tuple[int, ...]]) -> tuple[ClaimSuggestion, ...]:
        return claims.suggest(
            list(article.blocks), media, captions, article.language, article.title, published=article.published
        )

    found = suggested({})
    captions: dict[int, tuple[int, ...]] = {}
    for post in posts:
        own = tuple(number for number, one in enumerate(media) if one.block == post.first)
        if own and post.first < post.end and not any(post.first <= claim.block < post.end for claim in found):
            captions[post.first] = own
    if captions:
        found = suggested(captions)
    moved = tuple(replace(claim, media=tuple(shown[number] for number in claim.media)) for claim in found)
    return replace(article, claims=moved)
