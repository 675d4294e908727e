"""The tables of a library of known footage."""

from __future__ import annotations

from workbench.storage.signatures import tables_of

APPLICATION_ID = 0x4D43574C  # "MCWL"
VERSION = 2

STATEMENTS = (
    "CREATE TABLE about (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
    "CREATE TABLE counter (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) STRICT",
    "CREATE TABLE migration (version INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL) STRICT",
    # content_key: the file's SHA-256, or for hashes received without one the SHA-256 of the codes.
    """CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, content_key TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL,
    name_bytes BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, size_bytes INTEGER, width_px INTEGER,
    height_px INTEGER, duration_s REAL, title TEXT NOT NULL, source_url TEXT NOT NULL, published_by TEXT NOT NULL,
    earliest_date TEXT NOT NULL, place TEXT NOT NULL, event TEXT NOT NULL, notes TEXT NOT NULL, licence TEXT NOT NULL,
    earlier_verdicts TEXT NOT NULL, path BLOB NOT NULL, added_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE known_file (
    path BLOB PRIMARY KEY NOT NULL, size_bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    item_id INTEGER NOT NULL REFERENCES item (id)
) STRICT""",
    "CREATE INDEX known_file_by_item ON known_file (item_id)",
    """CREATE TABLE thumb (
    item_id INTEGER NOT NULL REFERENCES item (id), time_us INTEGER NOT NULL, jpeg BLOB NOT NULL,
    masked_jpeg BLOB NOT NULL, PRIMARY KEY (item_id, time_us)
) STRICT""",
    *tables_of("item"),
)
