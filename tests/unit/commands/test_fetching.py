"""Fetching into a case: what is planned, what is kept, and what stays open with its reason."""

from __future__ import annotations

import json
import socket
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.loopback import Reply, Site, ranged, site
from workbench.cli.main import main
from workbench.commands import case, fetch_plan, fetched_pages, fetching
from workbench.commands.session import Session
from workbench.errors import Cancelled, NotFoundError, StorageError, UsageError
from workbench.jobs import Kept, Progress
from workbench.model.fetching import HEAD_AT, FetchKind, FetchRecord
from workbench.model.media import MediaState
from workbench.settings import Settings
from workbench.storage.arriving import Arriving


def _png() -> bytes:
    """A picture of 64 x 64."""
    rows = b"".join(b"\x00" + bytes((4 * (row ^ column)) & 255 for column in range(64)) for row in range(64))
    head = struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )


PNG = _png()


def citing(*urls: str) -> bytes:
    """A page that shows pictures."""
    words = "Footage was released of fighters near the pass, officials said on Monday, and nobody denied it was theirs."
    figure = '<figure><img src="{}" width="800" height="600"><figcaption>Fighters, on Monday.</figcaption></figure>'
    shown = "".join(f"<p>{words}</p>{figure.format(url)}" for url in urls)
    body = f"<article><h1>A page of some length</h1><p>{words * 3}</p>{shown}<p>{words * 2}</p></article>"
    return f"<html><head><title>A page of some length</title></head><body>{body}</body></html>".encode()


@pytest.fixture
def served() -> Iterator[Site]:
    with site() as made:
        yield made


@pytest.fixture
def allowed() -> Settings:
    """The settings of somebody whose pages lie on this machine."""
    settings = Settings()
    settings.set("fetch_private", True)
    return settings


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Session]:
    """A case from a saved page, with workers of its own."""
    opened: list[Session] = []

    def make(*urls: str) -> Session:
        page = tmp_path / "page.html"
        page.write_bytes(citing(*urls))
        session, _report = case.new(tmp_path / "a.case", title="A", article=page, by="mara")
        opened.append(session)
        return session

    yield make  # type: ignore[misc]
    for session in opened:
        session.close()


def plan(session: Session, settings: Settings) -> fetch_plan.FetchPlan:
    return fetch_plan.of_items(session.state(), settings)


@pytest.mark.loopback
class TestFetching:
    @pytest.fixture(autouse=True)
    def extra(self) -> None:
        pytest.importorskip("httpx", reason="the extra for fetching is not installed")

    def test_open_items_get_their_files_and_how_they_were_had(
        self, served: Site, made: Callable[..., Session], allowed: Settings
    ) -> None:
        served.pages["/one.png"] = Reply(status=302, headers={"Location": "/two.png"})
        served.pages["/two.png"] = Reply(PNG, headers={"Content-Type": "image/png"})
        session = made(f"{served.url}/one.png", f"{served.url}/gone.png")
        assert served.asked == [], "nothing is fetched by itself"
        report = fetching.fetch(session, plan(session, allowed))
        first, second = session.state().media
        assert (first.state, first.name, first.source_url) == (MediaState.READY, "two.png", f"{served.url}/one.png")
        assert second.state is MediaState.MISSING
        assert second.reason == "not fetched: the site says it is not there (404)"
        assert (report.fetched, [one.reason for one in report.failed]) == (1, ["the site says it is not there (404)"])
        kept = {one.media_id: one.record for one in session.state().fetches}
        assert kept[first.id].sha256 == first.sha256
        assert [step.status for step in kept[first.id].steps] == [302, 200]
        assert kept[second.id].status == 404
        assert session.store.original_path(first.sha256).read_bytes() == PNG
        assert session.store.check().sound
        assert not list((session.path / "cache" / "arriving").iterdir())

    def test_the_same_file_under_two_addresses_is_one_medium(
        self, served: Site, made: Callable[..., Session], allowed: Settings
    ) -> None:
        served.pages.update({"/first-long-name-1.png": Reply(PNG), "/other-long-name-2.png": Reply(PNG)})
        session = made(f"{served.url}/first-long-name-1.png", f"{served.url}/other-long-name-2.png")
        fetching.fetch(session, plan(session, allowed))
        assert [medium.state for medium in session.state().media] == [MediaState.READY]
        assert {one.media_id for one in session.state().fetches} == {session.state().media[0].id}

    def test_what_came_and_is_no_picture_is_kept_with_its_reason(
        self, served: Site, made: Callable[..., Session], allowed: Settings
    ) -> None:
        served.pages["/a.png"] = Reply(b"not a picture at all", headers={"Content-Type": "image/png"})
        session = made(f"{served.url}/a.png")
        report = fetching.fetch(session, plan(session, allowed))
        (medium,) = session.state().media
        assert medium.state is MediaState.UNREADABLE
        assert medium.reason
        assert any("was fetched and cannot be read" in line for line in report.lines())

    def test_this_machine_is_refused_unless_the_settings_allow_it(
        self, served: Site, made: Callable[..., Session]
    ) -> None:
        session = made(f"{served.url}/a.png")
        report = fetching.fetch(session, plan(session, Settings()))
        assert "an address of this machine" in report.failed[0].reason
        assert served.asked == []
        assert "an address of this machine" in session.state().media[0].reason

    def test_a_stop_leaves_what_came_and_is_gone_on_from(
        self, served: Site, made: Callable[..., Session], allowed: Settings
    ) -> None:
        body = PNG + bytes(2_000_000)
        served.pages["/a.png"] = ranged(body)
        session = made(f"{served.url}/a.png")
        store = session.store.arriving(f"{served.url}/a.png", 10**9)
        store.keep(Kept(HEAD_AT, json.dumps({"url": "u", "validator": '"v1"', "total_bytes": len(body)}).encode()))
        store.keep(Kept(0, body[:500_000]))
        report = fetching.fetch(session, plan(session, allowed))
        assert report.fetched == 1
        assert served.asked[0].headers["range"] == "bytes=500000-"
        assert session.state().media[0].size_bytes == len(body)
        assert "Gone on after 500,000 bytes" in report.notes[0]

    def test_stopping_raises_and_changes_nothing_of_the_item(
        self, served: Site, made: Callable[..., Session], allowed: Settings
    ) -> None:
        served.pages["/a.png"] = Reply(PNG)
        session = made(f"{served.url}/a.png")
        with pytest.raises(Cancelled):
            fetching.fetch(session, plan(session, allowed), Progress(cancelled=lambda: True))
        assert session.state().media[0].state is MediaState.MISSING

    def test_a_page_becomes_an_article_with_how_it_was_had(
        self, served: Site, made: Callable[..., Session], allowed: Settings
    ) -> None:
        served.pages["/story"] = Reply(citing("/media/shown-here-1.png"), headers={"Content-Type": "text/html"})
        session = made()
        report = fetching.add_page(session, fetch_plan.of_page(f"{served.url}/story", allowed))
        added = session.state().articles[-1]
        (kept,) = session.state().fetches
        assert (added.name, added.sha256) == ("story.html", kept.record.sha256)
        assert added.article.url == f"{served.url}/story"
        assert session.state().media[-1].source_url == f"{served.url}/media/shown-here-1.png", "joined to its address"
        assert report.unreadable == ()
        assert [asked.path for asked in served.asked] == ["/story"], "nothing of the page is fetched with it"

    def test_a_page_that_is_not_had_leaves_its_record(
        self, served: Site, made: Callable[..., Session], allowed: Settings
    ) -> None:
        session = made()
        with pytest.raises(fetching.NotHad, match="not there"):
            fetching.add_page(session, fetch_plan.of_page(f"{served.url}/gone", allowed))
        assert session.state().fetches[0].record.status == 404
        assert len(session.state().articles) == 1

    def test_a_new_case_knows_that_its_article_was_fetched(
        self, served: Site, allowed: Settings, tmp_path: Path
    ) -> None:
        served.pages["/story"] = Reply(citing(), headers={"Content-Type": "text/html"})
        path, record = fetching.page(fetch_plan.of_page(f"{served.url}/story", allowed))
        session, _report = case.new(tmp_path / "b.case", title="", article=path, by="mara")
        with session:
            assert [one.record for one in session.state().fetches] == [record]
            assert session.store.check().sound

    def test_a_record_beside_a_page_elsewhere_is_not_believed(
        self, served: Site, allowed: Settings, tmp_path: Path
    ) -> None:
        served.pages["/story"] = Reply(citing(), headers={"Content-Type": "text/html"})
        path, _record = fetching.page(fetch_plan.of_page(f"{served.url}/story", allowed))
        moved = path.parent.rename(tmp_path / "given")
        assert fetched_pages.record_of(moved / path.name) is None
        path.parent.mkdir()
        for one in moved.iterdir():
            one.rename(path.parent / one.name)
        assert fetched_pages.record_of(path) is not None
        path.write_bytes(b"<html>changed")
        assert fetched_pages.record_of(path) is None

    def test_the_terminal_asks_first(
        self, served: Site, made: Callable[..., Session], allowed: Settings, capsys: pytest.CaptureFixture[str]
    ) -> None:
        served.pages["/a.png"] = Reply(PNG)
        session = made(f"{served.url}/a.png", "/relative-without-a-site.png")
        session.close()
        words = ["media", "fetch", str(session.path)]
        assert main(words, lambda *_: 0) == 2
        told = capsys.readouterr().err
        assert "127.0.0.1: 1 file" in told
        assert "its address is not complete" in told
        assert "No cookies, no referrer" in told
        assert "Nothing was sent. Give --yes" in told
        assert served.asked == []
        assert main([*words, "--yes", "--json"], lambda *_: 0) == 1
        assert json.loads(capsys.readouterr().out)["fetched"] == 1

    def test_the_terminal_fetches_an_article(
        self, served: Site, allowed: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        served.pages["/story"] = Reply(citing(), headers={"Content-Type": "text/html"})
        words = ["article", "fetch", f"{served.url}/story", "--to", str(tmp_path / "out")]
        assert main(words, lambda *_: 0) == 2
        assert served.asked == []
        assert main([*words, "--yes"], lambda *_: 0) == 0
        assert (tmp_path / "out" / "story.html").read_bytes() == citing()
        assert json.loads((tmp_path / "out" / "story.html.fetched.json").read_text())["status"] == 200
        assert main([*words, "--yes"], lambda *_: 0) == 2, "what is there is not replaced"


def test_a_plan_asks_nobody(made: Callable[..., Session], monkeypatch: pytest.MonkeyPatch) -> None:
    session = made(
        "https://media.example/a-long-name-1.jpg", "https://t.me/channel/15", "https://media.example/b-2.jpg"
    )

    def refuse(*_arguments: object, **_named: object) -> object:
        raise AssertionError("a plan looked a name up")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(fetch_plan, "missing_extra", lambda posts=False: "")
    found = plan(session, Settings())
    assert dict(found.hosts())["media.example"] == 2
    assert all(list(fetch_plan.lines(found)))


def test_posts_are_told_apart_from_files() -> None:
    posts = ("https://t.me/channel/15", "https://www.youtube.com/watch?v=a", "https://a.example/live/index.m3u8")
    files = ("https://a.example/a.jpg", "https://a.example/clip.mp4", "https://cdn4.telesco.pe/file/a")
    assert [fetch_plan.is_post(url) for url in (*posts, *files)] == [True] * 3 + [False] * 3


def test_without_the_part_for_platforms_posts_say_what_to_install(
    made: Callable[..., Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = made("https://media.example/a-long-name-1.jpg")
    session.store.add_missing("post", "https://t.me/channel/15", "", "cited by the article, no file yet")
    session.changed("", ())
    monkeypatch.setattr(fetch_plan, "_installed", lambda name: name != "yt_dlp")
    found = plan(session, Settings())
    assert [one.url for one in found.wanted] == ["https://media.example/a-long-name-1.jpg"]
    assert "claim-workbench[platforms]" in found.left[0].advice


def test_without_the_part_for_fetching_nothing_begins(
    made: Callable[..., Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = made("https://media.example/a-long-name-1.jpg")
    monkeypatch.setattr(fetch_plan, "_installed", lambda name: False)
    with pytest.raises(UsageError, match=r"claim-workbench\[fetch\]"):
        fetching.fetch(session, plan(session, Settings()))
    assert session.state().fetches == ()


def test_a_bundle_says_why_it_fetches_no_posts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_plan, "_installed", lambda name: name != "yt_dlp")
    assert "“platforms”" in fetch_plan.missing_extra(posts=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "this package leaves out" in fetch_plan.missing_extra(posts=True)
    assert fetch_plan.missing_extra() == ""


def test_everything_loads_without_the_extras() -> None:
    code = (
        "import sys; sys.modules['httpx'] = None; sys.modules['yt_dlp'] = None\n"
        "import workbench.commands.fetching, workbench.cli.main\n"
        "from workbench.commands import fetch_plan\nprint(fetch_plan.missing_extra())"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "claim-workbench[fetch]" in ran.stdout, ran.stderr


def test_more_than_the_settings_allow_is_left_and_named(made: Callable[..., Session]) -> None:
    session = made(*(f"https://media.example/{name}-name-1.jpg" for name in ("north", "south", "east", "west")))
    Settings().set("fetch_max_files", 3)
    found = plan(session, Settings())
    assert (len(found.wanted), [one.reason for one in found.left]) == (
        3,
        ["it is beyond the 3 files fetched at once"],
    )


def test_open_items_are_found_by_number_name_and_address(made: Callable[..., Session]) -> None:
    session = made("https://media.example/a-long-name-1.jpg", "https://media.example/b-long-name-2.jpg")
    state = session.state()
    first, second = (medium.id for medium in state.media)
    assert fetch_plan.items_named(state, ["B-LONG-NAME-2.jpg", str(first)]) == (second, first)
    assert fetch_plan.items_named(state, ["https://media.example/a-long-name-1.jpg"]) == (first,)
    with pytest.raises(NotFoundError, match="No open item"):
        fetch_plan.items_named(state, ["c"])


def test_the_name_given_to_sites_fits_into_a_header() -> None:
    settings = Settings()
    settings.set("fetch_user_agent", "Редакція\r\nX-Evil: 1")
    assert "\n" not in fetch_plan.rules_of(settings).user_agent
    assert fetch_plan.rules_of(settings).user_agent.isascii()


class TestArriving:
    def test_pieces_that_do_not_follow_are_refused(self, tmp_path: Path) -> None:
        arriving = Arriving(tmp_path, "https://a.example/", 100)
        arriving.keep(Kept(HEAD_AT, b"{}"))
        arriving.keep(Kept(10**15, b"x"))
        with pytest.raises(Exception, match="do not follow"):
            arriving.whole(1)
        assert list(tmp_path.iterdir()) == []

    def test_more_than_allowed_is_refused(self, tmp_path: Path) -> None:
        arriving = Arriving(tmp_path, "https://a.example/", 100)
        arriving.keep(Kept(0, bytes(101)))
        with pytest.raises(Exception, match="do not follow"):
            arriving.whole(101)

    def test_a_full_disk_is_told(self, tmp_path: Path) -> None:
        blocked = tmp_path / "file"
        blocked.write_bytes(b"")
        arriving = Arriving(blocked, "https://a.example/", 100)
        arriving.keep(Kept(0, b"x"))
        with pytest.raises(StorageError, match="could not be kept"):
            arriving.whole(1)

    @pytest.mark.parametrize("head", [b"", b"no json", b'{"url": "u", "validator": "", "total_bytes": null}'])
    def test_without_a_validator_it_begins_anew(self, tmp_path: Path, head: bytes) -> None:
        arriving = Arriving(tmp_path, "https://a.example/", 100)
        arriving.keep(Kept(HEAD_AT, head))
        arriving.keep(Kept(0, b"x"))
        assert arriving.resume() is None


def test_an_altered_record_of_a_fetch_is_found(made: Callable[..., Session]) -> None:
    session = made()
    session.store.record_fetch(FetchRecord("https://a.example/", FetchKind.PAGE, "2026-01-01T00:00:00+00:00", "t", "u"))
    session.store._db.execute("UPDATE fetched SET asked_url = 'https://other.example/'")
    assert any("how something was fetched" in problem.why for problem in session.store.check().problems)
