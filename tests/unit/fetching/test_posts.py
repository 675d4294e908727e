"""Posts through yt-dlp, on a page of a server on this machine."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from tests.loopback import Reply, Site
from tests.unit.fetching.conftest import Fetcher
from workbench.fetching.failures import Failed
from workbench.fetching.posts import _chosen
from workbench.model.fetching import FetchKind

CLIP = b"\x00\x00\x00\x20ftypisom" + bytes(range(256)) * 400


def form(**more: Any) -> dict[str, Any]:
    return {"url": "https://cdn.example/a.mp4", "protocol": "https", "ext": "mp4", **more}


@pytest.mark.loopback
class TestWithTheExtra:
    @pytest.fixture(autouse=True)
    def extra(self) -> None:
        pytest.importorskip("yt_dlp", reason="the extra for platforms is not installed")

    def test_the_clip_of_a_page_is_found_and_fetched(self, served: Site, fetched: Fetcher) -> None:
        page = f'<html><title>A post</title><video src="{served.url}/clip.mp4" type="video/mp4"></video></html>'
        served.pages["/post"] = Reply(page.encode(), headers={"Content-Type": "text/html"})
        served.pages["/clip.mp4"] = Reply(CLIP, headers={"Content-Type": "video/mp4"})
        came = fetched(f"{served.url}/post", FetchKind.POST)
        assert (came.record.reason, came.data) == ("", CLIP)
        assert came.name == "A post (1).mp4"
        assert came.record.final_url == f"{served.url}/clip.mp4"
        assert came.record.tool.startswith("yt-dlp 20")
        assert all(asked.headers["user-agent"] == "workbench-test/1" for asked in served.asked)
        assert not any("cookie" in asked.headers for asked in served.asked)

    def test_a_page_without_a_clip_says_so(self, served: Site, fetched: Fetcher) -> None:
        served.pages["/post"] = Reply(b"<html><p>Words", headers={"Content-Type": "text/html"})
        record = fetched(f"{served.url}/post", FetchKind.POST).record
        assert record.reason.startswith("yt-dlp found no clip there: ")
        assert "[generic]" not in record.reason
        assert "github" not in record.reason.lower()
        assert "give the file" in record.advice

    def test_a_site_that_cannot_be_asked_is_not_said_to_hold_no_clip(
        self, fetched: Fetcher, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def no_network(*_words: object, **_more: object) -> list[Any]:
            raise socket.gaierror(-2, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", no_network)
        record = fetched("https://t.me/example/123", FetchKind.POST).record
        assert record.reason == "t.me could not be reached, so whether the post holds a clip is not known"
        assert "connection of this machine" in record.advice

    def test_an_answer_of_the_site_is_told_in_its_own_words(self, served: Site, fetched: Fetcher) -> None:
        served.pages["/post"] = Reply(b"no", status=403, headers={"Content-Type": "text/html"})
        record = fetched(f"{served.url}/post", FetchKind.POST).record
        assert record.reason.startswith("the site refuses it (403)")

    def test_this_machine_is_not_asked_by_it_either(self, served: Site, fetched: Fetcher) -> None:
        record = fetched(f"{served.url}/post", FetchKind.POST, allow_private=False).record
        assert "an address of this machine" in record.reason
        assert served.asked == []

    def test_what_the_post_names_in_the_own_network_is_not_asked(
        self, served: Site, fetched: Fetcher, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from workbench.fetching import addresses, connecting, guard

        def as_if_outside(address: str, *, allow_private: bool) -> str:
            known = address == "127.0.0.1"
            return "" if known else addresses.why_refused(address, allow_private=allow_private)

        for module in (connecting, guard):
            monkeypatch.setattr(module, "why_refused", as_if_outside)
        page = f'<html><video src="http://127.0.0.2:{served.port}/clip.mp4"></video></html>'
        served.pages["/post"] = Reply(page.encode(), headers={"Content-Type": "text/html"})
        record = fetched(f"{served.url}/post", FetchKind.POST, allow_private=False).record
        assert "the network address 127.0.0.2 is an address of this machine" in record.reason

    def test_it_writes_nothing(self, served: Site, fetched: Fetcher, tmp_path: Path, monkeypatch: Any) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        before = set(tmp_path.rglob("*"))
        served.pages["/post"] = Reply(b"<html><p>Words", headers={"Content-Type": "text/html"})
        fetched(f"{served.url}/post", FetchKind.POST)
        assert set(tmp_path.rglob("*")) == before


def test_picture_with_sound_comes_before_a_larger_one_without() -> None:
    formats = [form(url="https://a/1", height=1080, acodec="none"), form(url="https://a/2", height=360)]
    assert _chosen({"formats": formats, "title": "T"}).url == "https://a/2"


def test_a_clip_without_its_sound_is_told() -> None:
    found = _chosen({"formats": [form(acodec="none"), form(vcodec="none")], "title": "T"})
    assert "without its sound" in found.notes[0]


def test_a_clip_in_pieces_is_left_open() -> None:
    with pytest.raises(Failed, match="many pieces"):
        _chosen({"formats": [form(protocol="m3u8_native")]})


def test_further_clips_of_a_post_are_told() -> None:
    found = _chosen({"entries": [form(title="One"), None, {"entries": [form(title="Two")]}]})
    assert found.name == "One.mp4"
    assert "holds 2 clips" in found.notes[0]


def test_no_cookies_are_handed_on() -> None:
    found = _chosen(form(http_headers={"Cookie": "a=1", "Referer": "https://a/", "User-Agent": "other"}))
    assert found.headers == {"Referer": "https://a/"}
