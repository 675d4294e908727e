"""Files of missing media given later: known by their content, by the folders of a copied site, and never by chance."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.commands.conftest import article as made_article
from tests.unit.commands.fakes import MP4, FakePool
from workbench.commands import case
from workbench.model.article import MediaReference, ReferenceKind
from workbench.model.media import MediaState

Put = Callable[[str, bytes], Path]
FIRST, SECOND = "https://one.example/2020/clip.mp4", "https://one.example/2021/clip.mp4"


@pytest.fixture
def two_of_one_name(pool: FakePool) -> None:
    media = tuple(MediaReference(url, ReferenceKind.VIDEO) for url in (FIRST, SECOND))
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: made_article(media)


def states(session: object) -> list[MediaState]:
    return [medium.state for medium in session.state().media]  # type: ignore[attr-defined]


@pytest.mark.usefixtures("two_of_one_name")
def test_a_copied_site_says_by_its_folders_which_is_which(tmp_path: Path, pool: FakePool, page: Path, put: Put) -> None:
    put("copy/one.example/2021/clip.mp4", MP4 + b"second")
    session, _ = case.new(tmp_path / "a.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        case.add_media(session, [tmp_path / "copy"])
        assert states(session) == [MediaState.MISSING, MediaState.READY]


@pytest.mark.usefixtures("two_of_one_name")
def test_a_name_that_two_have_decides_nothing(tmp_path: Path, pool: FakePool, page: Path, put: Put) -> None:
    put("download/clip.mp4", MP4 + b"second")
    session, _ = case.new(tmp_path / "a.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        case.add_media(session, [tmp_path / "download"])
        assert states(session) == [MediaState.MISSING, MediaState.MISSING, MediaState.READY]


def test_content_decides_before_names(tmp_path: Path, pool: FakePool, page: Path, put: Put) -> None:
    data = MP4 + b"the one"
    media = (
        MediaReference(FIRST, ReferenceKind.VIDEO),
        MediaReference(SECOND, ReferenceKind.VIDEO, sha256=hashlib.sha256(data).hexdigest()),
    )
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: replace(made_article(media))
    put("download/IMG_7.mp4", data)
    session, _ = case.new(tmp_path / "a.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        case.add_media(session, [tmp_path / "download"])
        assert states(session) == [MediaState.MISSING, MediaState.READY]
