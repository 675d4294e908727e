"""The tables of a library of known footage."""

from __future__ import annotations

from workbench.storage.signatures import tables_of

APPLICATION_ID = 0x4D43574C  # "MCWL"
VERSION = 2

# New with version 2, some of it after files of that version had been made: added when it is missing.
LATER = (
    # Generation an item came with: a case that was searched before looks only at later ones.
    """CREATE TABLE item_added (
    item_id INTEGER PRIMARY KEY NOT NULL REFERENCES item (id), generation INTEGER NOT NULL
) STRICT""",
    # What the file itself says of its making, as read when the item came: `FileFacts` as JSON.
    """CREATE TABLE item_file (
    item_id INTEGER PRIMARY KEY NOT NULL REFERENCES item (id), facts TEXT NOT NULL
) STRICT""",
    # Tags an item brought along from a case; seconds, or null for the whole item.
    """CREATE TABLE item_tag (
    item_id INTEGER NOT NULL REFERENCES item (id), tag TEXT NOT NULL, start_s REAL, end_s REAL,
    UNIQUE (item_id, tag, start_s, end_s)
) STRICT""",
    # Dates found in metadata or names: proposals, until a person states the date.
    """CREATE TABLE date_proposal (
    item_id INTEGER NOT NULL REFERENCES item (id), date TEXT NOT NULL, found_in TEXT NOT NULL,
    PRIMARY KEY (item_id, date, found_in)
) STRICT, WITHOUT ROWID""",
    # Items taken out: nobody finds them, and undo brings them back, until they are emptied.
    """CREATE TABLE item_removed (
    item_id INTEGER PRIMARY KEY NOT NULL REFERENCES item (id), at TEXT NOT NULL
) STRICT""",
    # Proposals a person does not want to see.
    """CREATE TABLE date_dismissed (
    item_id INTEGER NOT NULL REFERENCES item (id), date TEXT NOT NULL, found_in TEXT NOT NULL,
    PRIMARY KEY (item_id, date, found_in)
) STRICT, WITHOUT ROWID""",
    # Items a person says are not the same picture or clip, though they look it.
    """CREATE TABLE item_distinct (
    item_id INTEGER NOT NULL REFERENCES item (id), other_id INTEGER NOT NULL, PRIMARY KEY (item_id, other_id)
) STRICT, WITHOUT ROWID""",
    # One change of what is known of items, with the earlier values, so that it can be undone.
    """CREATE TABLE item_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, at TEXT NOT NULL, label TEXT NOT NULL, before TEXT NOT NULL,
    after TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'gone'))
) STRICT""",
)

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
    *LATER,
)
