"""Valid files of every kind the program takes in, drawn and written here: what the fuzzer alters."""

from __future__ import annotations

import csv
import io
import quopri
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from PIL import Image, PngImagePlugin

from tests.unit.articles.containers import made, made_archive, made_pdf
from tests.unit.media.drawing import Pixels, moving, scene, write_clip, write_sound
from workbench.commands import library as libraries
from workbench.commands.facts_table import COLUMNS
from workbench.workers.pool import WorkerPool


class Way(StrEnum):
    """By which command a file comes in."""

    PICTURES = "pictures"
    CLIPS = "clips and sound"
    ARTICLES = "articles"
    HASHES = "hash lists, exchange"
    FACTS = "tables of facts"


@dataclass(frozen=True, slots=True)
class Sample:
    """A valid file.

    Attributes:
        name: Its name; the same in every run.
        way: How it comes in.
        data: Its content.
    """

    name: str
    way: Way
    data: bytes

    @property
    def suffix(self) -> str:
        """Ending of the name, with the dot."""
        return Path(self.name).suffix


def samples(folder: Path, pool: WorkerPool) -> list[Sample]:
    """All samples, made in a folder of one's own.

    Args:
        folder: Empty.
        pool: Reads the pictures of a library of which the exchange files are written.
    """
    made = [*_pictures(folder), *_clips(folder), *articles(), *_facts()]
    return [*made, *_hashes(folder, pool)]


def _pictures(folder: Path) -> Iterator[Sample]:
    picture = Image.fromarray(scene(5, 160, 120))
    frames = [Image.fromarray(one) for one in moving(6, 6, step_px=5)]
    small = [one.resize((64, 36)) for one in frames]
    exif = Image.Exif()
    exif.update({0x010F: "Maker", 0x0110: "Camera 1", 0x0112: 6, 0x0132: "2019:05:04 10:11:12"})
    exif.get_ifd(0x8825).update({1: "N", 2: (40.0, 10.0, 30.0), 3: "E", 4: (44.0, 30.0, 12.0)})
    text = PngImagePlugin.PngInfo()
    text.add_itxt("Comment", "seen at the bridge " * 4)
    moves = {"save_all": True, "duration": 80}
    kinds: dict[str, tuple[Image.Image, dict[str, object]]] = {
        "plain.jpg": (picture, {"quality": 85, "exif": exif.tobytes()}),
        "steps.jpg": (picture, {"quality": 70, "progressive": True, "subsampling": 2}),
        "grey.jpg": (picture.convert("L"), {}),
        "inks.jpg": (picture.convert("CMYK"), {}),
        "plain.png": (picture, {"pnginfo": text}),
        "palette.png": (picture.convert("P"), {}),
        "deep.png": (Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 257), {}),
        "moves.png": (small[0], {**moves, "append_images": small[1:]}),
        "plain.gif": (picture.convert("P"), {}),
        "moves.gif": (small[0], {**moves, "append_images": small[1:]}),
        "plain.webp": (picture, {"quality": 70, "exif": exif.tobytes()}),
        "exact.webp": (picture, {"lossless": True}),
        "moves.webp": (small[0], {**moves, "append_images": small[1:]}),
        "plain.avif": (picture, {"quality": 60, "speed": 10, "max_threads": 1}),
        "moves.avif": (small[0], {**moves, "append_images": small[1:], "speed": 10, "max_threads": 1}),
        "plain.heic": (picture, {"quality": 60}),
        "plain.tif": (picture, {}),
        "packed.tif": (picture, {"compression": "tiff_lzw"}),
        "jpeg.tif": (picture, {"compression": "jpeg"}),
        "pages.tif": (picture, {"save_all": True, "append_images": frames[:2], "compression": "tiff_deflate"}),
        "plain.bmp": (picture, {}),
        "plain.jp2": (picture, {"quality_layers": [30], "quality_mode": "rates"}),
    }
    for name, (image, options) in kinds.items():
        path = folder / name
        image.save(path, **options)  # type: ignore[arg-type]
        yield Sample(name, Way.PICTURES, path.read_bytes())


def _clips(folder: Path) -> Iterator[Sample]:
    frames = [one[:64, :96] for one in moving(7, 14, step_px=3)]
    one_thread = {"threads": "1"}
    kinds: dict[str, dict[str, object]] = {
        "plain.mp4": {"codec": "libx264", "options": {**one_thread, "g": "6"}, "sound": True, "index_first": True},
        "parts.mp4": {"codec": "libx264", "options": one_thread, "muxing": {"movflags": "frag_keyframe+empty_moov"}},
        "plain.mov": {"codec": "mpeg4", "metadata": {"title": "bridge"}},
        "plain.mkv": {"codec": "libx264", "options": one_thread, "sound": True},
        "plain.webm": {"codec": "libvpx", "options": one_thread},
        "newer.webm": {"codec": "libvpx-vp9", "options": one_thread},
        "plain.avi": {"codec": "mpeg4"},
        "motion.avi": {"codec": "mjpeg", "pixel_format": "yuvj420p"},
        "plain.ts": {"codec": "libx264", "options": one_thread},
        "plain.mpg": {"codec": "mpeg2video"},
        "plain.flv": {"codec": "flv1"},
        "plain.wmv": {"codec": "wmv2"},
        "plain.3gp": {"codec": "h263", "frames": [np.ascontiguousarray(one) for one in _sized(frames, 176, 144)]},
    }
    for name, options in kinds.items():
        path = folder / name
        pictures = options.pop("frames", frames)
        write_clip(path, pictures, **options)  # type: ignore[arg-type]
        yield Sample(name, Way.CLIPS, path.read_bytes())
    yield Sample("sound.m4a", Way.CLIPS, write_sound(folder / "sound.m4a", 0.2).read_bytes())


def _sized(frames: Sequence[Pixels], width: int, height: int) -> Iterator[Pixels]:
    for one in frames:
        yield np.asarray(Image.fromarray(one).resize((width, height)), np.uint8)


_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Flood at the bridge</title>
<meta property="article:published_time" content="2021-03-04T10:00:00Z">
<meta property="og:image" content="https://news.example/a.jpg">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Flood at the bridge", "datePublished": "2021-03-04", "author": {"@type": "Person", "name": "A. Writer"}}
</script></head><body><nav>Home | News</nav><article><h1>Flood at the bridge</h1><time datetime="2021-03-04">4 March
2021</time><p>Footage that was posted on Tuesday shows the old bridge of Gori under water, residents say.</p>
<figure><img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x" alt="the bridge"><figcaption>The bridge on 3 March 2021. Photo:
A. Person</figcaption></figure><p>The video was reportedly filmed in Syria in 2016.</p><video src="c.mp4"></video>
<blockquote>“We saw it rise,” a witness said.</blockquote><ul><li>One</li><li>Two</li></ul></article></body></html>"""
_TEXT = """Flood at the bridge
By A. Writer, 4 March 2021

Footage that was posted on Tuesday shows the old bridge of Gori under water, residents say.
https://news.example/flood.jpg
The video was reportedly filmed in Syria in 2016. Source: https://social.example/p/123?x=1&y=2
"""


def articles() -> Iterator[Sample]:
    """Articles in every form that is read."""
    yield Sample("page.html", Way.ARTICLES, _PAGE.encode())
    yield Sample("page-wide.html", Way.ARTICLES, _PAGE.replace("utf-8", "utf-16").encode("utf-16"))
    yield Sample("page.txt", Way.ARTICLES, _TEXT.encode())
    body = quopri.encodestring(_PAGE.encode()).decode()
    yield Sample(
        "page.mhtml",
        Way.ARTICLES,
        (
            "From: <Saved by a browser>\r\nSubject: Flood\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/related; type="text/html"; boundary="--b0"\r\n\r\n----b0\r\n'
            "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            f"Content-Location: https://news.example/flood\r\n\r\n{body}\r\n----b0--\r\n"
        ).encode(),
    )
    made_files = {
        "saved.mhtml": made.chrome_mhtml(),
        "saved-single.html": made.single_file(keep_addresses=True),
        "saved-shared.html": made.single_file(shared=True),
        "archive.warc.gz": made.warc(),
        "archive.warc": made.warc(zipped=False),
        "archive.wacz": made.wacz(signed={"domain": "archive.example"}),
        "printed.pdf": made_pdf.pdf(made_pdf.article_pages(), info="/Title(Flood)/CreationDate(D:20201013)"),
        "locked.pdf": made_pdf.pdf(made_pdf.article_pages(), password="x"),  # noqa: S106
    }
    for name, data in made_files.items():
        yield Sample(name, Way.ARTICLES, data)
    with tempfile.TemporaryDirectory(prefix="posts-") as folder:
        posts = made_archive.folder(Path(folder) / "posts")
        for path in (posts.write_json(), posts.write_csv(), posts.write_html()):
            yield Sample(path.name, Way.ARTICLES, path.read_bytes())


def _facts() -> Iterator[Sample]:
    for name, delimiter, encoding in (("facts.csv", ",", "utf-8"), ("facts.tsv", "\t", "utf-16")):
        text = io.StringIO()
        table = csv.writer(text, delimiter=delimiter)
        table.writerow(COLUMNS)
        for number in range(3):
            row = {"file": f"{number}.jpg", "title": "A “bridge”, seen", "date": f"201{number}-05-0{number + 1}"}
            table.writerow([{**row, "source_url": "https://news.example/1"}.get(name, "") for name in COLUMNS])
        yield Sample(name, Way.FACTS, text.getvalue().encode(encoding))


def _hashes(folder: Path, pool: WorkerPool) -> Iterator[Sample]:
    media = folder / "exchange"
    media.mkdir()
    for number in range(3):
        Image.fromarray(scene(40 + number, 200, 150)).save(media / f"{number}.jpg")
    write_clip(media / "clip.mp4", moving(50, 40, step_px=3), options={"threads": "1"})
    library = folder / "exchange.library"
    libraries.add(library, [media], pool=pool)
    for name, layout in (
        ("exchange.jsonl", "workbench"), ("exchange.csv", "workbench"), ("pdq.csv", "pdq"),
        ("threat.csv", "threatexchange"), ("opinions.csv", "imagehash"),
    ):  # fmt: skip
        libraries.export_hashes(library, folder / name, layout=layout)
        yield Sample(name, Way.HASHES, (folder / name).read_bytes())
    address = "https://social.example/a.jpg"
    media_cell = [{"filename": "a.jpg", "urls": [address], "properties": {"pdq_hash": "f0" * 32}}]
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(("status", "metadata", "media"))
    table.writerow(("success", repr({"url": "https://social.example/p/1"}), repr(media_cell)))
    yield Sample("archiver.csv", Way.HASHES, text.getvalue().encode())
