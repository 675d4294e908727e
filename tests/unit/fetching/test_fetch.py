"""Fetching from a server on this machine: what is sent, what is kept, and every way it fails."""

from __future__ import annotations

import gzip
import json
import socket
import ssl
import subprocess
import threading
from pathlib import Path

import pytest

from tests.loopback import Asked, Reply, Site, ranged, site
from tests.unit.fetching.conftest import RULES, Fetcher
from workbench.errors import Cancelled
from workbench.jobs import Kept, Progress
from workbench.model.fetching import FetchKind, FetchRequest, Resume

pytestmark = pytest.mark.loopback
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 4000


def test_a_file_comes_with_how_it_was_had(served: Site, fetched: Fetcher) -> None:
    served.pages["/a/photo%201.jpg"] = Reply(JPEG, headers={"Content-Type": "image/jpeg", "X-One": "1"})
    came = fetched(f"{served.url}/a/photo 1.jpg#x")
    assert came.data == JPEG
    assert came.name == "photo 1.jpg"
    record = came.record
    assert (record.reason, record.status, record.size_bytes) == ("", 200, len(JPEG))
    assert record.address == "127.0.0.1"
    assert record.final_url == f"{served.url}/a/photo%201.jpg"
    assert ("x-one", "1") in record.headers
    assert record.tool.startswith("httpx ")
    assert [step.status for step in record.steps] == [200]
    assert record.contacted == ("127.0.0.1 127.0.0.1",)


def test_nothing_is_sent_but_what_the_dialog_says(
    served: Site, fetched: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    hop = {"Location": "/b", "Set-Cookie": "id=1; Path=/"}
    served.pages.update({"/a": Reply(status=302, headers=hop), "/b": Reply(JPEG)})
    assert fetched(f"{served.url}/a").record.reason == ""
    for asked in served.asked:
        assert asked.headers == {
            "host": f"127.0.0.1:{served.port}",
            "user-agent": "workbench-test/1",
            "accept": "*/*",
            "accept-encoding": "identity",
            "connection": "close",
        }


def test_redirects_are_followed_and_kept(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(status=301, headers={"Location": "b?c=1"})
    served.pages["/b"] = Reply(status=307, headers={"Location": f"{served.url}/c.jpg"})
    served.pages["/c.jpg"] = Reply(JPEG)
    record = fetched(f"{served.url}/a").record
    assert [(step.url.removeprefix(served.url), step.status) for step in record.steps] == [
        ("/a", 301),
        ("/b?c=1", 307),
        ("/c.jpg", 200),
    ]
    assert record.final_url == f"{served.url}/c.jpg"


def test_redirects_come_to_an_end(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(status=302, headers={"Location": "/a"})
    assert "more than 10 times" in fetched(f"{served.url}/a").record.reason
    assert len(served.asked) == 11


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433"])
def test_this_machine_is_not_asked(served: Site, fetched: Fetcher, host: str) -> None:
    came = fetched(f"http://{host}:{served.port}/a", allow_private=False)
    assert "nothing was sent" in came.record.reason
    assert "settings" in came.record.advice
    assert served.asked == []


def answers(monkeypatch: pytest.MonkeyPatch, *numbers: str) -> list[str]:
    """Let names lead to these addresses, one after the other; the last one stays."""
    real, left, asked = socket.getaddrinfo, list(numbers), []

    def fake(host: str, port: int, *rest: object, **more: object) -> object:
        if str(host).endswith(".test"):
            asked.append(host)
            host = left.pop(0) if len(left) > 1 else left[0]
        return real(host, port, *rest, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(socket, "getaddrinfo", fake)
    return asked


def test_a_name_that_leads_here_is_refused(served: Site, fetched: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "127.0.0.1")
    record = fetched(f"http://innocent.test:{served.port}/a", allow_private=False).record
    assert (
        record.reason
        == "nothing was sent to innocent.test: the network address 127.0.0.1 is an address of this machine"
    )
    assert served.asked == []


def test_the_address_that_was_checked_is_connected_to(
    served: Site, fetched: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answers(monkeypatch, "127.0.0.1", "203.0.113.9")
    served.pages["/a.jpg"] = Reply(JPEG)
    record = fetched(f"http://changing.test:{served.port}/a.jpg").record
    assert (record.reason, record.address, asked) == ("", "127.0.0.1", ["changing.test"])
    assert served.asked[0].headers["host"] == f"changing.test:{served.port}"


def test_a_redirect_into_the_own_network_is_refused(
    served: Site, fetched: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first site is let through by the name look-up alone, as an outside one would be."""
    from workbench.fetching import addresses, connecting, guard

    outside = "127.0.0.1"

    def as_if_outside(address: str, *, allow_private: bool) -> str:
        return "" if address == outside else addresses.why_refused(address, allow_private=allow_private)

    monkeypatch.setattr(connecting, "why_refused", as_if_outside)
    monkeypatch.setattr(guard, "why_refused", as_if_outside)
    served.pages["/a"] = Reply(status=302, headers={"Location": f"http://127.0.0.2:{served.port}/secret"})
    record = fetched(f"{served.url}/a", allow_private=False).record
    assert record.reason == "nothing was sent to 127.0.0.2: the network address 127.0.0.2 is an address of this machine"
    assert [step.location for step in record.steps] == [f"http://127.0.0.2:{served.port}/secret"]
    assert [asked.path for asked in served.asked] == ["/a"]


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "refuses it"), (404, "not there"), (410, "taken away"), (429, "too many"), (451, "legal"), (503, "fault")],
)
def test_every_refusal_of_a_site_has_its_reason(served: Site, fetched: Fetcher, status: int, words: str) -> None:
    served.pages["/a"] = Reply(b"<html>no</html>", status)
    came = fetched(f"{served.url}/a")
    assert words in came.record.reason
    assert str(status) in came.record.reason
    assert came.record.advice
    assert (came.data, came.record.status, came.record.size_bytes) == (b"", status, 0)


def test_a_web_page_is_no_picture(served: Site, fetched: Fetcher) -> None:
    served.pages["/a.jpg"] = Reply(b" <!DOCTYPE html><p>Sign in", headers={"Content-Type": "image/jpeg"})
    came = fetched(f"{served.url}/a.jpg")
    assert "a web page, not with a picture" in came.record.reason
    assert came.data == b""
    assert fetched(f"{served.url}/a.jpg", FetchKind.PAGE).record.reason == ""


@pytest.mark.parametrize("length", [None, -1])
def test_a_file_beyond_the_limit_is_left(served: Site, fetched: Fetcher, length: int | None) -> None:
    served.pages["/a"] = Reply(JPEG, length=length)
    came = fetched(f"{served.url}/a", max_bytes=1_000_000)
    assert "larger than 1 MB" in came.record.reason
    assert len(came.data) <= 1_000_000


def test_what_unpacks_beyond_the_limit_is_left(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(gzip.compress(bytes(50_000_000)), headers={"Content-Encoding": "gzip"})
    came = fetched(f"{served.url}/a", max_bytes=2_000_000)
    assert "larger than 2 MB" in came.record.reason
    assert len(came.data) <= 2_000_000


def test_a_packed_answer_is_unpacked(served: Site, fetched: Fetcher) -> None:
    served.pages["/a.jpg"] = Reply(gzip.compress(JPEG), headers={"Content-Encoding": "gzip"})
    assert fetched(f"{served.url}/a.jpg").data == JPEG


def test_time_comes_to_an_end(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(JPEG)
    assert "was not complete after 0 minutes" in fetched(f"{served.url}/a", max_s=0.0).record.reason


def test_time_comes_to_an_end_though_bytes_come_one_by_one(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(JPEG[:2000], pause_s=0.02)
    came = fetched(f"{served.url}/a", max_s=0.4)
    assert "was not complete after" in came.record.reason
    assert 0 < len(came.data) < 2000


def test_a_broken_connection_is_gone_on_from(served: Site, fetched: Fetcher) -> None:
    served.pages["/a.jpg"] = ranged(JPEG, cut_first=600_000)
    came = fetched(f"{served.url}/a.jpg")
    assert came.data == JPEG
    second = served.asked[1].headers
    assert second["range"].startswith("bytes=")
    assert second["if-range"] == '"v1"'
    assert "Gone on after" in came.record.notes[0]


def test_a_stopped_file_is_gone_on_from_later(served: Site, fetched: Fetcher) -> None:
    served.pages["/a.jpg"] = ranged(JPEG)
    came = fetched(f"{served.url}/a.jpg", resume=Resume(1000, '"v1"'), before=JPEG[:1000])
    assert (came.data, came.record.reason) == (JPEG, "")
    assert came.record.status == 206


def test_a_file_that_changed_meanwhile_begins_anew(served: Site, fetched: Fetcher) -> None:
    served.pages["/a.jpg"] = ranged(JPEG, etag='"v2"')
    came = fetched(f"{served.url}/a.jpg", resume=Resume(1000, '"v1"'), before=b"x" * 1000)
    assert (came.data, came.record.reason) == (JPEG, "")
    assert json.loads(came.heads[0])["validator"] == '"v2"'


@pytest.mark.parametrize("span", ["bytes 5-9/10", "nonsense", "bytes 1000-1003/1000"])
def test_a_part_that_does_not_fit_is_not_put_on(served: Site, fetched: Fetcher, span: str) -> None:
    def answer(asked: Asked) -> Reply:
        if "range" in asked.headers:
            return Reply(b"junk", 206, {"Content-Range": span})
        return Reply(JPEG, headers={"ETag": '"v1"'})

    served.pages["/a.jpg"] = answer
    came = fetched(f"{served.url}/a.jpg", resume=Resume(1000, '"v1"'), before=b"x" * 1000)
    assert came.data == JPEG
    assert "fetched anew" in came.record.notes[0]


def test_an_answer_that_breaks_off_for_good_says_so(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(JPEG, cut=5000)
    assert "before the answer was complete" in fetched(f"{served.url}/a").record.reason


def test_an_empty_answer_is_no_file(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(b"")
    assert "empty file" in fetched(f"{served.url}/a").record.reason


def test_a_stop_takes_effect_while_bytes_come(served: Site) -> None:
    pytest.importorskip("httpx")
    from workbench.fetching.fetch import fetch

    served.pages["/a"] = Reply(JPEG)
    stop = threading.Event()
    progress = Progress(cancelled=stop.is_set, keep=lambda _part: stop.set())
    with pytest.raises(Cancelled):
        fetch(FetchRequest(f"{served.url}/a", FetchKind.FILE, RULES), progress)


def test_a_site_that_is_not_there(fetched: Fetcher) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        record = fetched(f"http://127.0.0.1:{unused.getsockname()[1]}/a").record
    assert record.reason == "127.0.0.1 could not be reached"
    assert record.steps[0].address == "127.0.0.1"


def test_a_name_nobody_knows(fetched: Fetcher) -> None:
    assert "no-such-site.invalid could not be found" in fetched("http://no-such-site.invalid/a").record.reason


@pytest.mark.parametrize(
    "reply", ["ftp://example.org/a", "http://mara:pw@127.0.0.1/", "file:///etc/passwd", "http://["]
)
def test_a_redirect_to_something_else_is_not_followed(served: Site, fetched: Fetcher, reply: str) -> None:
    served.pages["/a"] = Reply(status=302, headers={"Location": reply})
    assert "address" in fetched(f"{served.url}/a").record.reason
    assert len(served.asked) == 1


def test_headers_without_end_are_cut(served: Site, fetched: Fetcher) -> None:
    served.pages["/a"] = Reply(JPEG, headers={"X-Long": "a" * 20_000})
    assert all(len(value) <= 4000 for _name, value in fetched(f"{served.url}/a").record.headers)


def proxy_answer(asked: Asked) -> Reply:
    return Reply(JPEG, headers={"Content-Type": "image/jpeg"})


def test_a_proxy_gets_the_request_and_looks_the_name_up(served: Site, fetched: Fetcher) -> None:
    served.pages["http://far.example/a.jpg"] = proxy_answer
    came = fetched("http://far.example/a.jpg", proxy=f"http://mara:pw@127.0.0.1:{served.port}", allow_private=False)
    assert (came.data, came.record.reason) == (JPEG, "")
    assert came.record.proxy == f"http://127.0.0.1:{served.port}", "without the password"
    assert came.record.address == ""
    assert served.asked[0].headers["host"] == "far.example"


@pytest.mark.parametrize("host", ["127.0.0.1", "0x7f.1", "localhost", "router", "printer.local", "[fd00::1]"])
def test_a_proxy_is_not_asked_for_the_own_network(served: Site, fetched: Fetcher, host: str) -> None:
    record = fetched(f"http://{host}/a", proxy=served.url, allow_private=False).record
    assert "nothing was sent" in record.reason
    assert served.asked == []


def test_a_proxy_that_is_no_address(fetched: Fetcher) -> None:
    assert "no address" in fetched("http://far.example/a", proxy="proxy").record.reason


@pytest.fixture
def authority(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate for `site.test` that signs itself, and its key."""
    made = (tmp_path / "certificate.pem", tmp_path / "key.pem")
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=site.test"]
    words += ["-addext", "subjectAltName=DNS:site.test", "-out", str(made[0]), "-keyout", str(made[1])]
    try:
        subprocess.run(words, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("openssl is not here to make a certificate")
    return made


@pytest.mark.parametrize(
    ("host", "trusted", "reason"),
    [("site.test", True, ""), ("other.test", True, "could not prove"), ("site.test", False, "could not prove")],
)
def test_a_secure_site_is_known_by_its_name(  # noqa: PLR0917 - one row of a table each
    authority: tuple[Path, Path],
    fetched: Fetcher,
    monkeypatch: pytest.MonkeyPatch,
    host: str,
    trusted: bool,
    reason: str,
) -> None:
    from workbench.fetching import download

    certificate, key = authority
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_side.load_cert_chain(certificate, key)
    client_side = ssl.create_default_context(cafile=str(certificate) if trusted else None)
    monkeypatch.setattr(download, "_certificates", lambda: client_side)
    answers(monkeypatch, "127.0.0.1")

    def wrap(server: object) -> None:
        server.socket = server_side.wrap_socket(server.socket, server_side=True)  # type: ignore[attr-defined]

    with site(wrap) as made:
        made.pages["/a.jpg"] = Reply(JPEG)
        record = fetched(f"https://{host}:{made.port}/a.jpg").record
        assert reason in record.reason
        assert bool(record.reason) == bool(reason)
        assert len(made.asked) == (not reason)


def test_pieces_are_small_enough_for_the_pipe(served: Site) -> None:
    pytest.importorskip("httpx")
    from workbench.fetching.fetch import fetch

    served.pages["/a"] = Reply(JPEG)
    sizes: list[int] = []
    progress = Progress(keep=lambda part: sizes.append(len(part.data)))
    fetch(FetchRequest(f"{served.url}/a", FetchKind.FILE, RULES), progress)
    assert max(sizes) <= 1 << 18
    assert isinstance(Kept(0, b""), Kept)
