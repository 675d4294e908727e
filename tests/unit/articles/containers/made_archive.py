"""A folder as bellingcat's auto-archiver leaves it with `local_storage`: JSON, CSV and HTML records beside the files.

The records name files by where they lay in the archiver's temporary folder; in the storage each has the first 24 digits
of its SHA-256 as its name.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any

from tests.unit.articles.containers import made

POST = "https://social.example/user/status/17"
CONTENT = "Footage was released of a convoy on the road.\n\nThe photo shows smoke over the city on Monday.\n"
TOKEN = b"0\x82\x0a\x17\x06\x09*\x86H\x86\xf7\r\x01\x07\x02 a token"
CHAIN = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
PROCESSED = dt.datetime(2022, 3, 4, 9, 12, 30, tzinfo=dt.UTC)


class Folder:
    """The folder and its record, while both are made."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.root.mkdir(parents=True)
        self.media: list[dict[str, Any]] = []

    def file(self, name: str, data: bytes, media_type: str | None = None, **properties: Any) -> dict[str, Any]:
        """Store a file, and tell of it."""
        digest = hashlib.sha256(data).hexdigest()
        suffix = Path(name).suffix
        (self.root / f"{digest[:24]}{suffix}").write_bytes(data)
        return {
            "filename": f"/tmp/tmp4x8k/{name}",  # noqa: S108 - as it stands in such records
            "_key": f"{digest[:24]}{suffix}",
            "urls": [],
            "_mimetype": media_type,
            "properties": {"hash": f"SHA-256:{digest}", **properties},
        }

    def item(self) -> dict[str, Any]:
        """The whole item, as `dataclasses.asdict` gives it."""
        return {
            "status": "twitter: success",
            "metadata": {
                "url": POST,
                "title": "A post about the convoy",
                "content": CONTENT,
                "timestamp": dt.datetime(2020, 10, 12, 18, 30, tzinfo=dt.UTC),
                "_processed_at": PROCESSED,
                "total_bytes": 1234,
            },
            "media": self.media,
        }

    def write_json(self) -> Path:
        """As `json_enricher` writes it."""
        path = self.root / "metadata.json"
        path.write_text(json.dumps(self.item(), indent=4, default=str, ensure_ascii=False), encoding="utf-8")
        return path

    def write_csv(self) -> Path:
        """As `csv_db` writes it: cells are Python's `repr`."""
        path = self.root / "db.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, fieldnames=("status", "metadata", "media"))
            table.writeheader()
            table.writerow(self.item())
        return path

    def write_html(self) -> Path:
        """As `html_formatter` writes it."""
        rows = "".join(
            f"<tr><td><ul><li><b>key:</b> <span class='copy'>{one['_key']}</span></li>"
            f"<li><b>type:</b> <span class='copy'>{one['_mimetype']}</span></li>"
            f"<li><b>hash:</b> <span class='copy'>{one['properties']['hash']}</span></li></ul></td>"
            f"<td><a href='./local_archive/{one['_key']}'>open</a></td></tr>"
            for one in self.media
        )
        metadata = "".join(
            f"<tr><td>{key}</td><td><span class='copy'>{value}</span></td></tr>"
            for key, value in self.item()["metadata"].items()
        )
        path = self.root / "report.html"
        path.write_text(
            f"<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'><title>{POST}</title></head><body>"
            f"<h2>Archived media for <span class='copy'>{POST}</span> - <a href='{POST}'>open</a></h2>"
            f"<table class='content'><tr><th>about</th><th>files and preview</th></tr><tbody>{rows}</tbody></table>"
            f"<h2>metadata</h2><table class='metadata'><tr><th>key</th><th>value</th></tr>{metadata}</table>"
            "<p>Made with <a href='https://github.com/bellingcat/auto-archiver'>bellingcat/auto-archiver</a></p>"
            "</body></html>",
            encoding="utf-8",
        )
        return path


def folder(root: Path) -> Folder:
    """A post with a photograph, a drawing inside it, a screenshot, a web archive and time stamps."""
    made_folder = Folder(root)
    inner = made_folder.file("part.png", made.png(), "image/png")
    made_folder.media.append(
        made_folder.file("photo.jpg", made.jpeg(), "image/jpeg", src=made.HERO, pdq_hash="0f", other_versions=[inner])
    )
    made_folder.media.append(made_folder.file("screenshot_1.png", made.png(7), "image/png", id="screenshot"))
    thumbnail = made_folder.file("thumb_1.jpg", made.jpeg(8), "image/jpeg", id="thumbnail_0")
    gone = {"filename": "/tmp/tmp4x8k/clip.mp4", "_key": "clip.mp4", "urls": [], "_mimetype": "video/mp4",  # noqa: S108
            "properties": {"hash": "SHA-256:" + "ab" * 32, "thumbnails": [thumbnail]}}  # fmt: skip
    made_folder.media.append(gone)
    chain = made_folder.file("1 - 850.crt", CHAIN)
    token = made_folder.file("timestamp_token_freetsa", TOKEN, tsa="https://freetsa.example/tsr", cert_chain=[chain])
    hashes = made_folder.file("hashes.txt", b"ab" * 32, "text/plain", id="timestamped_hashes",
                              timestamp_authority_files=[token])  # fmt: skip
    made_folder.media.append(hashes)
    return made_folder
