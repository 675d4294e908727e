"""What tests of all containers ask: the same article as of the page alone, and parts exactly as they were."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.unit.articles.containers import made
from workbench.articles.reading import read_article
from workbench.jobs import Kept, Progress
from workbench.model.article import Article, ReadPartsRequest
from workbench.tasks import read_parts

HASHES = [hashlib.sha256(data).hexdigest() for data in (made.jpeg(), made.png())]


def saved(folder: Path, name: str, data: bytes) -> Path:
    """A file with this content."""
    path = folder / name
    path.write_bytes(data)
    return path


def taken_out(path: Path, article: Article) -> list[bytes]:
    """The bytes of all parts, as a reader sends them."""
    stream = bytearray()

    def keep(piece: Kept) -> None:
        assert piece.at == len(stream)
        stream.extend(piece.data)

    request = ReadPartsRequest(str(path), path.name, tuple(part.locator for part in article.parts))
    result = read_parts.run(request, Progress(keep=keep))
    assert not any(result.reasons)
    found, at = [], 0
    for size in result.sizes_bytes:
        found.append(bytes(stream[at : at + size]))
        at += size
    return found


def check_same_as_plain(article: Article, folder: Path, *, addresses: bool = True) -> None:
    """Text, claims and media are those of the page saved alone, and both pictures are inside."""
    plain = read_article(saved(folder, "plain.html", made.page().encode()))
    assert article.blocks == plain.blocks
    assert article.claims == plain.claims
    assert (article.title, article.published, article.language) == (plain.title, plain.published, plain.language)
    assert [one.kind for one in article.media] == [one.kind for one in plain.media]
    assert [(one.caption, one.block) for one in article.media] == [(one.caption, one.block) for one in plain.media]
    if addresses:
        assert [one.url for one in article.media] == [one.url for one in plain.media]
    assert [article.parts[one.part].sha256 for one in article.media] == HASHES
