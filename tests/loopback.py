"""A web server on this machine that answers as a test wants, and remembers what it was asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Asked:
    """A request that came: method, path, and headers as they were sent, names in small letters."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass
class Reply:
    """An answer.

    Attributes:
        body: Its bytes.
        status: Of HTTP.
        headers: Further ones.
        length: Of the body as told; None for the true one, -1 for none.
        cut: Bytes after which the connection is dropped; -1 for never.
        hold: Waited for before the body goes out.
        pause_s: Before each byte of the body; the client's going away ends it.
    """

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    cut: int = -1
    hold: threading.Event | None = None
    pause_s: float = 0.0


Answer = Reply | Callable[[Asked], Reply]


class Site:
    """The running server.

    Attributes:
        pages: What it answers by path; anything else is not there.
        asked: Every request in order.
        url: Its address, without a path.
    """

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[Asked] = []
        self.port = int(server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def answer(self, asked: Asked) -> Reply:
        """What to say."""
        self.asked.append(asked)
        found = self.pages.get(asked.path.partition("?")[0], Reply(b"not here", 404))
        return found(asked) if callable(found) else found


def ranged(body: bytes, etag: str = '"v1"', cut_first: int = -1) -> Callable[[Asked], Reply]:
    """A file of which parts can be had; the first answer may break off after so many bytes."""
    times = iter(range(1000))

    def answer(asked: Asked) -> Reply:
        cut = cut_first if next(times) == 0 else -1
        wanted = asked.headers.get("range", "")
        if wanted and asked.headers.get("if-range", etag) == etag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            span = f"bytes {start}-{len(body) - 1}/{len(body)}"
            return Reply(body[start:], 206, {"ETag": etag, "Content-Range": span}, cut=cut)
        return Reply(body, 200, {"ETag": etag, "Accept-Ranges": "bytes", "Content-Type": "image/jpeg"}, cut=cut)

    return answer


@contextmanager
def site(wrap: Callable[[ThreadingHTTPServer], None] | None = None) -> Iterator[Site]:
    """A server on a free port of 127.0.0.1.

    Args:
        wrap: Changes the server before it begins (TLS).
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = made.answer(Asked(self.command, self.path, headers))
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            length = len(reply.body) if reply.length is None else reply.length
            if length >= 0:
                self.send_header("Content-Length", str(length))
            self.send_header("Connection", "close")
            self.end_headers()
            if self.command == "HEAD":
                return
            if reply.hold is not None:
                self.wfile.write(reply.body[:1000])
                self.wfile.flush()
                reply.hold.wait(60)
                self.wfile.write(reply.body[1000:])
                return
            if reply.pause_s:
                for place in range(len(reply.body)):
                    time.sleep(reply.pause_s)
                    self.wfile.write(reply.body[place : place + 1])
                return
            self.wfile.write(reply.body if reply.cut < 0 else reply.body[: reply.cut])
            self.close_connection = True

        do_HEAD = do_GET  # noqa: N815 - the library's name

        def log_message(self, *_arguments: object) -> None:
            """Nothing is printed."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_arguments: object) -> None:
            """A client that went away is no fault."""

    server = Server(("127.0.0.1", 0), Handler)
    made = Site(server)
    if wrap is not None:
        wrap(server)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="site of a test")
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
