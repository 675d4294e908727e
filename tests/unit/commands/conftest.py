"""A small case in the real store, with answers of workers made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.commands.fakes import MP4, PNG, FakePool
from workbench.commands import case, library
from workbench.commands.session import Session
from workbench.model.article import (
    Article,
    ClaimSuggestion,
    LeftOut,
    MediaReference,
    ReadArticleRequest,
    ReferenceKind,
    TextBlock,
)
from workbench.model.library import Provenance

SALUTE = "Footage was released of fighters doing a salute."
DRONE = "A drone was also destroyed near the pass."
STREETS = "The ministry released videos showing empty streets."


def article(media: tuple[MediaReference, ...] = ()) -> Article:
    blocks = tuple(TextBlock(sentence) for sentence in (SALUTE, DRONE, STREETS))
    claims = tuple(
        ClaimSuggestion(block.text, number, 0, len(block.text), "says that footage exists", media=(number,))
        for number, block in enumerate(blocks)
    )
    return Article("A ceasefire on paper", None, "", "en", "", blocks, media, claims, (LeftOut("929 $", "money only"),))


@pytest.fixture
def pool() -> FakePool:
    found = FakePool()
    found.tasks["workbench.tasks.read_article:run"] = lambda _request: article()
    return found


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Writes a file below the test's folder."""

    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def page(put: Callable[[str, bytes], Path]) -> Path:
    return put("page/article.txt", b"the article")


@pytest.fixture
def cited(pool: FakePool) -> Callable[..., None]:
    """Lets the article cite media."""

    def cite(*references: tuple[str, str]) -> None:
        media = tuple(MediaReference(url, ReferenceKind.VIDEO, local_path=local) for url, local in references)

        def answer(_request: ReadArticleRequest) -> Any:
            return article(media)

        pool.tasks["workbench.tasks.read_article:run"] = answer

    return cite


@pytest.fixture
def clip(put: Callable[[str, bytes], Path]) -> Path:
    return put("incoming/salute.mp4", MP4 + b"salute")


@pytest.fixture
def still(put: Callable[[str, bytes], Path]) -> Path:
    return put("incoming/square.png", PNG + b"square")


@pytest.fixture
def session(tmp_path: Path, pool: FakePool, page: Path, clip: Path, still: Path) -> Iterator[Session]:
    """Three claims; the salute clip linked to the first by its name, the still to none."""
    opened, _report = case.new(
        tmp_path / "ceasefire.case",
        article=page,
        media=[clip, still],
        by="Mara",
        pool=pool,  # type: ignore[arg-type]
    )
    with opened:
        yield opened


@pytest.fixture
def known(tmp_path: Path, pool: FakePool, clip: Path) -> Path:
    """A library that holds the salute clip, published in 2016."""
    folder = tmp_path / "desk.library"
    facts = Provenance(title="Oath", earliest_date="2016-04-03", published_by="TV")
    library.add(folder, [clip], facts, pool=pool)  # type: ignore[arg-type]
    return folder
