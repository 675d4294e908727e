"""Articles in one file with their media become cases, with real workers: what was inside is stored as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.articles.containers import made, made_archive, made_pdf
from workbench.commands import article, case, parts, taking_in
from workbench.commands.session import Session
from workbench.commands.taking_in import CitedState
from workbench.errors import UnreadableError
from workbench.model.media import MediaItem, MediaState
from workbench.workers.pool import WorkerPool


@pytest.fixture(scope="module")
def workers() -> Iterator[WorkerPool]:
    with WorkerPool(size=2) as pool:
        yield pool


def new_case(folder: Path, name: str, data: bytes, workers: WorkerPool) -> Session:
    path = folder / name
    path.write_bytes(data)
    session, report = case.new(folder / "a.case", article=path, pool=workers)
    assert report.unreadable == ()
    return session


def shown(medium: MediaItem) -> tuple[str, str, MediaState]:
    return (medium.name, medium.sha256, medium.state)


HASHES = [hashlib.sha256(data).hexdigest() for data in (made.jpeg(), made.png())]


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.mhtml", made.chrome_mhtml()), ("a.html", made.single_file()), ("a.warc.gz", made.warc())],
)
def test_media_inside_are_stored_and_linked(tmp_path: Path, workers: WorkerPool, name: str, data: bytes) -> None:
    with new_case(tmp_path, name, data, workers) as session:
        state = session.state()
        assert [medium.sha256 for medium in state.media] == HASHES
        assert {medium.state for medium in state.media} == {MediaState.READY}
        linked = {claim.sentence: claim.media_ids for claim in state.claims}
        assert linked == {"Smoke rises over the city on Monday.": (1,), made.CLAIM: (2,)}
        assert all(name in place for medium in state.media for place in parts.taken_from(state, medium))
        assert (session.store.original_path(state.articles[0].sha256)).read_bytes() == data
        assert case.check(session).problems == ()
        assert list((session.path / "cache" / "parts").glob("*.part")) == []


def test_a_part_that_is_not_as_its_archive_says_is_told_wherever_it_stands(tmp_path: Path, workers: WorkerPool) -> None:
    records = made.warc_records()
    records[6] = made.response(made.HERO, "image/jpeg", made.jpeg(), digest_of=b"another picture")
    with new_case(tmp_path, "a.warc.gz", made.warc(records), workers) as session:
        state = session.state()
        assert [place[0].partition("; ")[2] for place in (parts.taken_from(state, one) for one in state.media)] == [
            "not as the archive says",
            "",
        ]
        lines = list(case.summary_lines(session))
        assert any(line.startswith("  Not as the archive says: ") for line in lines)
        assert [one.state for one in taking_in.look(tmp_path / "a.warc.gz", state.articles[0].article).cited] == [
            CitedState.CHANGED,
            CitedState.INSIDE,
        ]


def test_an_archive_given_later_brings_what_was_missing(tmp_path: Path, workers: WorkerPool) -> None:
    with new_case(tmp_path, "plain.html", made.page().encode(), workers) as session:
        assert [medium.state for medium in session.state().media] == [MediaState.MISSING] * 2
        later = tmp_path / "later.mhtml"
        later.write_bytes(made.chrome_mhtml())
        article.add(session, later)
        media = session.state().media
        assert [(medium.sha256, medium.state) for medium in media] == [(one, MediaState.READY) for one in HASHES]
        assert all(medium.id in (1, 2) for medium in media)


def test_a_part_that_is_no_medium_stays_an_open_item(tmp_path: Path, workers: WorkerPool) -> None:
    data = made.chrome_mhtml(images={made.HERO: b"<html>not found</html>" * 9, made.CONVOY: made.png()})
    path = tmp_path / "a.mhtml"
    path.write_bytes(data)
    session, report = case.new(tmp_path / "a.case", article=path, pool=workers)
    with session:
        assert [one.path for one in report.unreadable] == ["a.mhtml: hero smoke.jpg"]
        hero, convoy = session.state().media
        assert hero.state is MediaState.MISSING
        assert hero.reason.startswith("cited by the article; of the copy inside its file: ")
        assert convoy.state is MediaState.READY


def test_parts_that_cannot_be_taken_out_are_told(
    tmp_path: Path, workers: WorkerPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "PARTS_TASK", "workbench.tasks.read_article:run")  # a reader that answers nonsense
    path = tmp_path / "a.mhtml"
    path.write_bytes(made.chrome_mhtml())
    session, report = case.new(tmp_path / "a.case", article=path, pool=workers)
    with session:
        assert len(report.unreadable) == 2
        assert {medium.state for medium in session.state().media} == {MediaState.MISSING}


def test_a_pdf_becomes_a_case(tmp_path: Path, workers: WorkerPool) -> None:
    with new_case(tmp_path, "a.pdf", made_pdf.pdf(made_pdf.article_pages()), workers) as session:
        state = session.state()
        assert [(one.name, one.state) for one in state.media] == [
            ("page 1, picture 1.jpg", MediaState.READY),
            ("page 2, picture 1.png", MediaState.READY),
        ]
        assert state.media[0].sha256 == HASHES[0]
        assert {claim.sentence: claim.media_ids for claim in state.claims} == {
            "Smoke rises over the city on Monday.": (1,),
            made.CLAIM: (2,),
        }
        assert parts.taken_from(state, state.media[0]) == ("taken out of a.pdf: page 1, picture 1",)


def test_a_locked_pdf_makes_no_case(tmp_path: Path, workers: WorkerPool) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(made_pdf.pdf(made_pdf.article_pages(), password="secret"))  # noqa: S106
    with pytest.raises(UnreadableError, match="opens with a password only"):
        case.new(tmp_path / "a.case", article=path, pool=workers)
    assert not (tmp_path / "a.case").exists()


def test_a_folder_of_the_auto_archiver_becomes_a_case(tmp_path: Path, workers: WorkerPool) -> None:
    folder = made_archive.folder(tmp_path / "archive")
    folder.write_json()
    session, report = case.new(tmp_path / "a.case", article=folder.root, pool=workers)
    with session:
        state = session.state()
        assert report.unreadable == ()
        assert [(one.name[-4:], one.state) for one in state.media] == [
            (".jpg", MediaState.READY),
            (".png", MediaState.READY),
            (".png", MediaState.READY),
            (".mp4", MediaState.MISSING),
        ]
        [article_here] = state.articles
        roles = {file.name: file.role for file in article_here.files}
        assert "time stamp token of https://freetsa.example/tsr" in roles.values()
        token = next(file for file in article_here.files if file.role.startswith("time stamp token"))
        assert session.store.original_path(token.sha256).read_bytes() == made_archive.TOKEN
        assert case.check(session).problems == ()


def test_a_file_given_later_is_known_by_its_content(tmp_path: Path, workers: WorkerPool) -> None:
    folder = made_archive.folder(tmp_path / "archive")
    record = folder.write_json()
    photo = folder.root / f"{HASHES[0][:24]}.jpg"
    later = tmp_path / "later" / "IMG_0001.jpg"
    later.parent.mkdir()
    photo.rename(later)
    session, _ = case.new(tmp_path / "a.case", article=record, pool=workers)
    with session:
        assert session.state().media[0].state is MediaState.MISSING
        case.add_media(session, [later.parent])
        medium = session.state().media[0]
        assert (medium.sha256, medium.state, medium.source_url) == (HASHES[0], MediaState.READY, made.HERO)
