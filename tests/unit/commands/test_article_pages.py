"""Several pages of one archive as several articles of one case, with real workers."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.articles.containers import made
from tests.unit.articles.containers.checks import saved
from workbench.cli.main import main
from workbench.commands import article, article_edits, case
from workbench.commands.files import file_sha256
from workbench.commands.session import Session
from workbench.commands.taking_in import already
from workbench.errors import UsageError
from workbench.jobs import SILENT
from workbench.model.case import CaseArticle
from workbench.workers.pool import WorkerPool

SECOND = "https://news.example/2020/10/second.html"
CLAIM = "The photo shows the bridge after the shelling on Monday."
PAGE = (
    f'<html lang="en"><head><title>The bridge at dawn</title></head><body><article><h1>The bridge at dawn</h1>'
    f"<p>Residents crossed the river by boat for a third day, as the ministry had closed the road to the town.</p>"
    f'<figure><img src="{made.HERO}"><figcaption>The bridge.</figcaption></figure><p>{CLAIM} Nobody was hurt there.</p>'
    f"</article></body></html>"
).encode()


@pytest.fixture(scope="module")
def workers() -> Iterator[WorkerPool]:
    with WorkerPool(size=2) as pool:
        yield pool


def archive(folder: Path) -> Path:
    packed = made.response(SECOND, "text/html", PAGE)
    records = made.warc_records()
    return saved(folder, "site.warc.gz", made.warc([*records[:5], packed, *records[6:]]))


def case_of(folder: Path, path: Path, page: str, workers: WorkerPool, name: str = "a.case") -> Session:
    session, report = case.new(folder / name, article=path, pool=workers, page=page)
    assert report.unreadable == ()
    return session


def shown(session: Session) -> dict[str, CaseArticle]:
    return {one.article.url: one for one in session.state().articles}


@pytest.mark.parametrize("order", [("", SECOND), (SECOND, ""), (SECOND, made.URL), (made.URL, SECOND)])
def test_two_pages_are_two_articles_in_whatever_order(
    tmp_path: Path, workers: WorkerPool, order: tuple[str, str]
) -> None:
    path = archive(tmp_path)
    with case_of(tmp_path, path, order[0], workers) as session:
        report = article.add(session, path, page=order[1])
        assert report.unreadable == ()
        found = shown(session)
        assert set(found) == {made.URL, SECOND}
        main, second = found[made.URL], found[SECOND]
        assert (main.name, main.sha256) == ("site.warc.gz", file_sha256(path, SILENT))
        assert (second.name, second.sha256) == ("site.warc.gz, second.html", hashlib.sha256(PAGE).hexdigest())
        assert session.store.original_path(second.sha256).read_bytes() == PAGE
        assert [(one.sha256, one.role) for one in second.files] == [
            (main.sha256, "the web archive the page was taken out of")
        ]
        claims = {claim.sentence: claim for claim in session.state().claims}
        assert claims[CLAIM].article_id == second.id
        assert claims[made.CLAIM].article_id == main.id
        hero = next(one for one in session.state().media if one.source_url == made.HERO)
        cited = {one.article_id for one in session.state().citations if one.media_id == hero.id}
        assert cited == {main.id, second.id}, "the same picture is one medium"
        assert case.check(session).problems == ()
        assert list((session.path / "cache" / "parts").glob("*.part")) == []


def test_the_same_page_again_is_the_same_article(tmp_path: Path, workers: WorkerPool) -> None:
    path = archive(tmp_path)
    with case_of(tmp_path, path, SECOND, workers) as session:
        for page in ("", SECOND, made.URL, SECOND):
            article.add(session, path, page=page)
        assert len(session.state().articles) == 2
        assert len(session.state().claims) == 3


def test_a_page_set_aside_is_taken_back_and_the_other_stays(tmp_path: Path, workers: WorkerPool) -> None:
    path = archive(tmp_path)
    with case_of(tmp_path, path, "", workers) as session:
        article.add(session, path, page=SECOND)
        article_edits.set_aside(session, shown(session)[SECOND].id)
        assert set(shown(session)) == {made.URL}
        article.add(session, path, page=SECOND)
        assert set(shown(session)) == {made.URL, SECOND}


def test_the_preview_tells_which_page_is_known(tmp_path: Path, workers: WorkerPool) -> None:
    path = archive(tmp_path)
    sha256 = file_sha256(path, SILENT)
    with case_of(tmp_path, path, "", workers) as session:
        told = [already(session.state(), sha256, article.read(path, workers, page=page)) for page in ("", SECOND)]
    assert told[0].startswith("This page is in the case already.")
    assert told[1] == "Another page of this archive is in the case. This one becomes an article of its own."


def test_a_case_that_keeps_the_archive_for_another_page_takes_the_main_one_too(
    tmp_path: Path, workers: WorkerPool
) -> None:
    """As cases before this were made: whatever page was taken in, the archive was its file."""
    path = archive(tmp_path)
    with case_of(
        tmp_path, saved(tmp_path, "plain.txt", b"A note about the bridge and the road to the town."), "", workers
    ) as session:
        session.store.add_article(path, article.read(path, workers, page=SECOND))
        session.changed("", ())
        article.add(session, path)
        kept = [(one.name, one.article.url) for one in session.state().articles[1:]]
        assert kept == [("site.warc.gz", SECOND), ("site.warc.gz, ceasefire.html", made.URL)]
        article.add(session, path, page=SECOND)
        assert len(session.state().articles) == 3


def test_copies_of_a_case_with_other_pages_first_merge(tmp_path: Path, workers: WorkerPool) -> None:
    path = archive(tmp_path)
    with (
        case_of(tmp_path, path, "", workers) as one,
        case_of(tmp_path, path, SECOND, workers, "b.case") as other,
    ):
        article.add(one, path, page=SECOND)
        article.add(other, path, page="")
        assert {entry.sha256 for entry in one.state().articles} == {entry.sha256 for entry in other.state().articles}


def test_a_page_that_can_only_be_had_in_part_is_refused_beside_another(tmp_path: Path, workers: WorkerPool) -> None:
    broken = made.response(SECOND, "text/html", gzip.compress(PAGE, mtime=0)[:-12],
                           headers="Content-Encoding: gzip\r\n")  # fmt: skip
    records = made.warc_records()
    path = saved(tmp_path, "site.warc.gz", made.warc([*records[:5], broken, *records[6:]]))
    with case_of(tmp_path, path, "", workers) as session:
        length = session.state().audit_length
        with pytest.raises(UsageError, match="this page can only be read in part"):
            article.add(session, path, page=SECOND)
        assert session.state().audit_length == length


def test_the_terminal_lists_the_pages_and_the_kinds_of_what_is_cited(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["article", "read", str(archive(tmp_path))], lambda _case, _sample: 1) == 0
    told = capsys.readouterr().out
    assert f"--page reads another:\n  {made.URL}\n  {SECOND}\n" in told
    assert f"(picture): inside the file\n     {made.HERO}\n" in told


def test_a_page_cannot_be_chosen_where_there_is_one(tmp_path: Path, workers: WorkerPool) -> None:
    with pytest.raises(UsageError, match="is one page, not an archive"):
        article.read_first(saved(tmp_path, "page.html", PAGE), workers, page=SECOND)
