"""One page with its media, and every kind of file that may hold it, written as browsers and archivers write it."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import quopri
import zipfile
from email.header import Header

from PIL import Image

from tests.unit.media.drawing import scene

URL = "https://news.example/2020/10/ceasefire"
HERO = "https://cdn.example/photos/hero%20smoke.jpg"
CONVOY = "https://news.example/media/convoy-2020.png"
CLAIM = "The ministry released a photo showing a column of vehicles on the road to the town."
PARAGRAPHS = (
    "The ceasefire fell through on Monday with heavy shelling continuing on the city through the night.",
    "The spokesman of the army told reporters that the offensive had begun in several directions at once.",
    "Residents left their homes in the early morning and drove to the south, officials in the region said.",
    CLAIM,
)
AFTER = "An aid group said it had reached the town in the afternoon with water, food and blankets for families."


def jpeg(seed: int = 1) -> bytes:
    """A small photograph."""
    target = io.BytesIO()
    Image.fromarray(scene(seed, 160, 120)).save(target, "JPEG", quality=80)
    return target.getvalue()


def png(seed: int = 2) -> bytes:
    """A small drawing."""
    target = io.BytesIO()
    Image.fromarray(scene(seed, 120, 90)).save(target, "PNG")
    return target.getvalue()


def page(hero: str = HERO, convoy: str = CONVOY, extra: str = "", head: str = "") -> str:
    """The page, its two pictures under these addresses; `hero` and `convoy` go into `src` as they are."""
    text = "".join(f"<p>{text}</p>\n" for text in PARAGRAPHS)
    return f"""<!doctype html>{head}<html lang="en"><head><meta charset="utf-8">
<title>Ceasefire falls through in the east - The Paper</title>
<meta property="article:published_time" content="2020-10-12"></head>
<body><nav><a href="/">Home page of the paper</a></nav>
<article><h1>Ceasefire falls through in the east</h1>
<figure><img src="{hero}" alt=""><figcaption>Smoke rises over the city on Monday.</figcaption></figure>
{text}<p><img src="{convoy}" width="640" height="400" alt="Vehicles on the road"></p>
<p>{AFTER}</p>{extra}</article>
<footer><p>Imprint and terms of the paper</p></footer></body></html>
"""


def chrome_mhtml(html: str | None = None, images: dict[str, bytes] | None = None, *, url: str = URL) -> bytes:
    """As Chrome writes it: quoted-printable page, base64 pictures, style sheets with a `cid:`, frames by `cid:`."""
    boundary = "----MultipartBoundary--vZQxZ0Ip0c4xkS1Wn2dPq7oKbEoYtXjLrYcq3y5oTf----"
    subject = Header("Ceasefire falls through “in the east”", "utf-8").encode()
    parts = [
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: {subject}\r\n"
        "Date: Mon, 12 Oct 2020 18:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        f'\ttype="text/html";\r\n\tboundary="{boundary}"\r\n\r\n\r\n'.encode()
    ]
    body = quopri.encodestring((html or page()).replace("\n", "\r\n").encode(), quotetabs=False)
    parts.append(
        f"--{boundary}\r\nContent-Type: text/html\r\nContent-ID: <frame-9F@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {url}\r\n\r\n".encode()
        + body
        + b"\r\n"
    )
    parts.append(
        f"--{boundary}\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: cid:css-1@mhtml.blink\r\n\r\n@charset =22utf-8=22;\r\n".encode()
    )
    for address, data in (images or {HERO: jpeg(), CONVOY: png()}).items():
        media_type = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
        parts.append(
            f"--{boundary}\r\nContent-Type: {media_type}\r\nContent-Transfer-Encoding: base64\r\n"
            f"Content-Location: {address}\r\n\r\n".encode()
            + base64.encodebytes(data).replace(b"\n", b"\r\n")
            + b"\r\n"
        )
    return b"".join(parts) + f"--{boundary}--\r\n".encode()


def data_url(data: bytes) -> str:
    """A picture as a `data:` address."""
    media_type = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def single_file(*, keep_addresses: bool = False, shared: bool = False) -> bytes:
    """As SingleFile writes it: pictures in the page, attributes without quotation marks, a comment on top.

    Args:
        keep_addresses: With the option that keeps the addresses pictures had.
        shared: The hero stands in a style sheet, as a picture does that is shown more than once.
    """
    note = f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Mon Oct 12 2020 20:30:00 GMT+0200\n-->"
    html = page("HERO", "CONVOY", head=note)
    kept = f' data-sf-original-src="{HERO}"' if keep_addresses else ""
    if shared:
        blank = "data:image/svg+xml,<svg xmlns=&quot;http://www.w3.org/2000/svg&quot; width=&quot;160&quot;/>"
        style = f"<style>:root{{--sf-img-1: url({data_url(jpeg())})}}</style>"
        html = html.replace("</head>", f"{style}</head>")
        shown = f'src="{blank}" style="background-image:var(--sf-img-1)!important"'
        html = html.replace('<img src="HERO"', f"<img {shown}")
    else:
        html = html.replace('<img src="HERO"', f"<img src={data_url(jpeg())}{kept}")
    return html.replace('"CONVOY"', f'"{data_url(png())}"').encode()


def warc_record(kind: str, url: str, block: bytes, content_type: str = "application/http; msgtype=response",
                extra: str = "") -> bytes:  # fmt: skip
    """One record, with the digest of its block."""
    digest = base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode()
    target = f"WARC-Target-URI: {url}\r\n" if url else ""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n{target}"
        f"WARC-Date: 2020-10-12T18:30:00Z\r\nContent-Type: {content_type}\r\nWARC-Block-Digest: sha1:{digest}\r\n"
        f"{extra}Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(url: str, media_type: str, content: bytes, *, status: str = "200 OK", headers: str = "",
             digest_of: bytes | None = None) -> bytes:  # fmt: skip
    """What a server sent, with the digest of its payload as warcio writes it."""
    block = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\n{headers}\r\n".encode() + content
    payload = content if digest_of is None else digest_of
    digest = base64.b32encode(hashlib.sha1(payload, usedforsecurity=False).digest()).decode()
    return warc_record("response", url, block, extra=f"WARC-Payload-Digest: sha1:{digest}\r\n")


def chunked(data: bytes, size: int = 1000) -> bytes:
    """In the chunks of HTTP/1.1."""
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def warc_records() -> list[bytes]:
    """An archive of the page: a crawler's files, a redirection, the page packed and in chunks, pictures."""
    packed = gzip.compress(page().encode(), mtime=0)
    seen = base64.b32encode(hashlib.sha1(png(), usedforsecurity=False).digest()).decode()
    return [
        warc_record("warcinfo", "", b"software: made for a test\r\n", "application/warc-fields"),
        response("https://news.example/robots.txt", "text/html", b"<html><p>none</p></html>"),
        warc_record("request", URL, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
        response("http://news.example/short", "text/html", b"", status="301 Moved", headers=f"Location: {URL}\r\n"),
        response(URL, "text/html; charset=utf-8", chunked(packed),
                 headers="Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", digest_of=packed),
        response("https://ads.example/frame", "text/html", b"<html><p>An advertisement for a thing</p></html>"),
        response(HERO, "image/jpeg", jpeg()),
        response("https://cdn.example/other.png", "image/png", png()),
        warc_record("revisit", CONVOY, b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n",
                    extra=f"WARC-Payload-Digest: sha1:{seen}\r\n"),
    ]  # fmt: skip


def warc(records: list[bytes] | None = None, *, zipped: bool = True) -> bytes:
    """The archive, each record in a gzip member of its own or not compressed."""
    made = warc_records() if records is None else records
    return b"".join(gzip.compress(record, mtime=0) if zipped else record for record in made)


def wacz(warc_data: bytes | None = None, *, pages: list[dict[str, object]] | None = None, broken: str = "",
         signed: dict[str, str] | None = None, described: bool = True) -> bytes:  # fmt: skip
    """As browsertrix and archiveweb.page pack it.

    Args:
        pages: Lines of the list of pages.
        broken: Name of a file of which the list states another hash.
        signed: What else stands beside its signature, which is none.
        described: With its list of hashes.
    """
    lines = [{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}]
    lines += pages if pages is not None else [{"id": "1", "url": URL, "ts": "2020-10-12T18:30:00Z", "seed": True}]
    files = {
        "archive/data.warc.gz": warc() if warc_data is None else warc_data,
        "pages/pages.jsonl": "\n".join(map(json.dumps, lines)).encode(),
    }
    resources = [
        {
            "name": name.rpartition("/")[2],
            "path": name,
            "hash": f"sha256:{hashlib.sha256(data + (b'?' if name == broken else b'')).hexdigest()}",
            "bytes": len(data),
        }
        for name, data in files.items()
    ]
    package = json.dumps({"profile": "data-package", "wacz_version": "1.1.1", "resources": resources}).encode()
    if described:
        files["datapackage.json"] = package
        stated = hashlib.sha256(package + (b"?" if broken == "datapackage.json" else b"")).hexdigest()
        digest: dict[str, object] = {"path": "datapackage.json", "hash": f"sha256:{stated}"}
        if signed is not None:
            digest["signedData"] = {"hash": f"sha256:{stated}", "signature": "x", **signed}
        files["datapackage-digest.json"] = json.dumps(digest).encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return target.getvalue()
