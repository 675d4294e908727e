"""The tables of a case.

Three sorts: what programs and intake record, what a person adds (`ANALYST_TABLES`: watched by the session that makes
undo possible), and the record of it all (audit, edits, activity).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import apsw

from workbench.errors import DamagedError
from workbench.storage.signatures import tables_of

APPLICATION_ID = 0x4D435743  # "MCWC"
VERSION = 2

_PROGRAM = (
    "CREATE TABLE about (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
    "CREATE TABLE counter (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) STRICT",
    "CREATE TABLE migration (version INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL) STRICT",
    """CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE, size_bytes INTEGER NOT NULL,
    name_bytes BLOB NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT""",
    """CREATE TABLE media (
    id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT UNIQUE, size_bytes INTEGER, name_bytes BLOB NOT NULL,
    name TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, advice TEXT NOT NULL,
    source_url TEXT NOT NULL, caption TEXT NOT NULL, facts TEXT, added_at TEXT NOT NULL, added_by TEXT NOT NULL,
    same_as INTEGER REFERENCES media (id)
) STRICT""",
    """CREATE TABLE shot (
    media_id INTEGER NOT NULL REFERENCES media (id), start_pts INTEGER NOT NULL, end_pts INTEGER NOT NULL,
    transition TEXT NOT NULL, PRIMARY KEY (media_id, start_pts)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE keyframe (
    id INTEGER PRIMARY KEY NOT NULL, media_id INTEGER NOT NULL REFERENCES media (id), pts INTEGER NOT NULL,
    pts_s REAL NOT NULL, origin TEXT NOT NULL, flat INTEGER NOT NULL, quality INTEGER NOT NULL,
    sharpness REAL NOT NULL, UNIQUE (media_id, pts)
) STRICT""",
    """CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, library TEXT NOT NULL, library_id TEXT NOT NULL,
    generation INTEGER NOT NULL, item_count INTEGER NOT NULL, media_ids TEXT NOT NULL, method TEXT NOT NULL,
    found INTEGER NOT NULL, unread TEXT NOT NULL, notes TEXT NOT NULL
) STRICT""",
    """CREATE TABLE coverage (
    media_id INTEGER NOT NULL REFERENCES media (id), search_id INTEGER NOT NULL REFERENCES search (id),
    not_found TEXT NOT NULL, not_searched TEXT NOT NULL, PRIMARY KEY (media_id, search_id)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE match (
    id INTEGER PRIMARY KEY AUTOINCREMENT, media_id INTEGER NOT NULL REFERENCES media (id),
    search_id INTEGER NOT NULL REFERENCES search (id), library_id TEXT NOT NULL, item_key TEXT NOT NULL,
    finding TEXT NOT NULL, item TEXT NOT NULL, superseded INTEGER NOT NULL DEFAULT 0
) STRICT""",
    "CREATE INDEX match_by_medium ON match (media_id, library_id)",
)

# What a person adds. Everything here, and nothing else, can be undone.
_ANALYST = (
    "CREATE TABLE case_field (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
    "CREATE TABLE case_library (path BLOB PRIMARY KEY NOT NULL, position INTEGER NOT NULL) STRICT",
    """CREATE TABLE article_date (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES article (id), date TEXT NOT NULL
) STRICT""",
    """CREATE TABLE put_back (
    article_id INTEGER NOT NULL REFERENCES article (id), position INTEGER NOT NULL, PRIMARY KEY (article_id, position)
) STRICT""",
    """CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, article_id INTEGER REFERENCES article (id),
    by_hand INTEGER NOT NULL, sentence TEXT NOT NULL, block INTEGER, start INTEGER, end INTEGER,
    reason TEXT NOT NULL, attribution TEXT NOT NULL, hedges TEXT NOT NULL, dates TEXT NOT NULL, places TEXT NOT NULL,
    date TEXT NOT NULL, edited INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE claim_media (
    claim_id INTEGER NOT NULL REFERENCES claim (id), media_id INTEGER NOT NULL REFERENCES media (id),
    position INTEGER NOT NULL, PRIMARY KEY (claim_id, media_id)
) STRICT""",
    """CREATE TABLE media_source (
    media_id INTEGER PRIMARY KEY NOT NULL REFERENCES media (id), source_url TEXT NOT NULL
) STRICT""",
    """CREATE TABLE keyframe_by_hand (
    id INTEGER PRIMARY KEY NOT NULL, media_id INTEGER NOT NULL REFERENCES media (id), pts INTEGER NOT NULL,
    pts_s REAL NOT NULL, UNIQUE (media_id, pts)
) STRICT""",
    """CREATE TABLE keyframe_dropped (
    media_id INTEGER NOT NULL REFERENCES media (id), pts INTEGER NOT NULL, PRIMARY KEY (media_id, pts)
) STRICT""",
    """CREATE TABLE vocabulary (
    name TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, aliases TEXT NOT NULL, colour INTEGER NOT NULL,
    favourite_key INTEGER, graphic INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE tag_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, tag TEXT NOT NULL REFERENCES vocabulary (name),
    media_id INTEGER NOT NULL REFERENCES media (id), start_pts INTEGER, end_pts INTEGER,
    added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT""",
    """CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, text TEXT NOT NULL, claim_id INTEGER REFERENCES claim (id),
    media_id INTEGER REFERENCES media (id), start_pts INTEGER, end_pts INTEGER,
    added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT""",
    """CREATE TABLE match_decision (
    match_id INTEGER PRIMARY KEY NOT NULL REFERENCES match (id), decision TEXT NOT NULL,
    decided_by TEXT NOT NULL, decided_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, claim_id INTEGER NOT NULL REFERENCES claim (id),
    kind TEXT NOT NULL, stance TEXT NOT NULL, match_id INTEGER REFERENCES match (id),
    media_id INTEGER REFERENCES media (id), start_pts INTEGER, end_pts INTEGER,
    search_id INTEGER REFERENCES search (id), url TEXT NOT NULL, sha256 TEXT NOT NULL, archive_url TEXT NOT NULL,
    source_date TEXT NOT NULL, source_grade TEXT NOT NULL, information_grade TEXT NOT NULL,
    view_settings TEXT NOT NULL, note TEXT NOT NULL, pinned_at TEXT NOT NULL, pinned_by TEXT NOT NULL
) STRICT""",
    """CREATE TABLE verdict (
    claim_id INTEGER NOT NULL REFERENCES claim (id), revision INTEGER NOT NULL, rating TEXT NOT NULL,
    likelihood TEXT, confidence TEXT, conclusion TEXT NOT NULL, rationale TEXT NOT NULL, final INTEGER NOT NULL,
    reopened INTEGER NOT NULL, analyst TEXT NOT NULL, at TEXT NOT NULL, second_analyst TEXT NOT NULL,
    second_at TEXT NOT NULL, PRIMARY KEY (claim_id, revision)
) STRICT""",
    """CREATE TABLE verdict_category (
    claim_id INTEGER NOT NULL, revision INTEGER NOT NULL, position INTEGER NOT NULL, category TEXT NOT NULL,
    PRIMARY KEY (claim_id, revision, category), FOREIGN KEY (claim_id, revision) REFERENCES verdict (claim_id, revision)
) STRICT""",
    """CREATE TABLE verdict_pillar (
    claim_id INTEGER NOT NULL, revision INTEGER NOT NULL, position INTEGER NOT NULL, pillar TEXT NOT NULL,
    state TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (claim_id, revision, pillar), FOREIGN KEY (claim_id, revision) REFERENCES verdict (claim_id, revision)
) STRICT""",
    """CREATE TABLE verdict_library (
    claim_id INTEGER NOT NULL, revision INTEGER NOT NULL, library_id TEXT NOT NULL, generation INTEGER NOT NULL,
    PRIMARY KEY (claim_id, revision, library_id),
    FOREIGN KEY (claim_id, revision) REFERENCES verdict (claim_id, revision)
) STRICT""",
)

# Also what a person adds; new with version 2.
FRAME_NOTES = (
    # Words that can be read in the picture; `language` is a code such as "hy", empty when not stated.
    """CREATE TABLE frame_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, media_id INTEGER NOT NULL REFERENCES media (id), start_pts INTEGER,
    end_pts INTEGER, text TEXT NOT NULL, language TEXT NOT NULL, translation TEXT NOT NULL,
    added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT""",
    # Where the picture was taken, as the analyst found it; `coordinates` as "40.17920, 44.49910", or empty.
    """CREATE TABLE frame_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, media_id INTEGER NOT NULL REFERENCES media (id), start_pts INTEGER,
    end_pts INTEGER, place TEXT NOT NULL, coordinates TEXT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT""",
    # What one medium is shown as, against the default of the case.
    """CREATE TABLE media_mask (
    media_id INTEGER PRIMARY KEY NOT NULL REFERENCES media (id),
    state TEXT NOT NULL CHECK (state IN ('masked', 'shown'))
) STRICT""",
    # A search the analyst made elsewhere, in the browser. `crop` as JSON of fractions, empty for the whole frame;
    # `outcome` is open, nothing or found, and then `evidence_id` may name the outside source it became.
    """CREATE TABLE looked_elsewhere (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, media_id INTEGER NOT NULL REFERENCES media (id), pts INTEGER,
    claim_id INTEGER REFERENCES claim (id), crop TEXT NOT NULL, service TEXT NOT NULL, address TEXT NOT NULL,
    at TEXT NOT NULL, by TEXT NOT NULL, outcome TEXT NOT NULL, note TEXT NOT NULL,
    evidence_id INTEGER REFERENCES evidence (id)
) STRICT""",
    # A comparison kept for the report; the picture lies in `figures/` under its hash.
    """CREATE TABLE figure (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, claim_id INTEGER REFERENCES claim (id),
    match_id INTEGER NOT NULL REFERENCES match (id), sha256 TEXT NOT NULL, mode TEXT NOT NULL, settings TEXT NOT NULL,
    caption TEXT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT""",
    # What a second analyst answered before seeing the first verdict.
    """CREATE TABLE second_sign_off (
    claim_id INTEGER NOT NULL, revision INTEGER NOT NULL, analyst TEXT NOT NULL, rating TEXT NOT NULL, likelihood TEXT,
    confidence TEXT, note TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (claim_id, revision, analyst),
    FOREIGN KEY (claim_id, revision) REFERENCES verdict (claim_id, revision)
) STRICT""",
    # Why a final verdict was reopened; `revision` is the one that is open again.
    """CREATE TABLE verdict_reopened (
    claim_id INTEGER NOT NULL, revision INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (claim_id, revision),
    FOREIGN KEY (claim_id, revision) REFERENCES verdict (claim_id, revision)
) STRICT""",
    # Which of the five questions a piece of evidence answers.
    """CREATE TABLE evidence_pillar (
    evidence_id INTEGER NOT NULL REFERENCES evidence (id), pillar TEXT NOT NULL, PRIMARY KEY (evidence_id, pillar)
) STRICT""",
    # Where a claim stands that was split from another: right after it. Parts of one split bear the id of its first.
    """CREATE TABLE claim_order (
    claim_id INTEGER PRIMARY KEY NOT NULL REFERENCES claim (id), after_id INTEGER NOT NULL, split INTEGER NOT NULL
) STRICT""",
    # The figure that is pinned, of evidence of that kind.
    """CREATE TABLE evidence_figure (
    evidence_id INTEGER PRIMARY KEY NOT NULL REFERENCES evidence (id),
    figure_id INTEGER NOT NULL REFERENCES figure (id)
) STRICT""",
)

# Also what a person adds, to articles; new with version 2 too. Which reference of an article is which medium of the
# case (`citation`) is put there by intake, like the links of claims.
ARTICLE_NOTES = (
    # What the analyst corrected of what was read; `name` is title, author, outlet, language, url, or published, which
    # is then empty: the date that was read is not believed.
    """CREATE TABLE article_field (
    article_id INTEGER NOT NULL REFERENCES article (id), name TEXT NOT NULL, value TEXT NOT NULL,
    at TEXT NOT NULL, by TEXT NOT NULL, PRIMARY KEY (article_id, name)
) STRICT""",
    """CREATE TABLE article_set_aside (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES article (id), at TEXT NOT NULL, by TEXT NOT NULL
) STRICT""",
    # What the analyst did not take in: suggested claims and cited media, by their place in the article as read.
    """CREATE TABLE not_taken (
    article_id INTEGER NOT NULL REFERENCES article (id), sort TEXT NOT NULL CHECK (sort IN ('claim', 'medium')),
    position INTEGER NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, PRIMARY KEY (article_id, sort, position)
) STRICT""",
    """CREATE TABLE citation (
    article_id INTEGER NOT NULL REFERENCES article (id), position INTEGER NOT NULL,
    media_id INTEGER NOT NULL REFERENCES media (id), PRIMARY KEY (article_id, position)
) STRICT""",
)

# Also what a person adds: copies of this case that others worked on, merged in. `ids` as JSON tells, by sort of thing,
# which number of the copy is which number here; `entries` and `head` are those of the copy's log. Of a conflict,
# `rows` as JSON is what the copy holds, in numbers of this case, so that it can still be taken over later.
MERGES = (
    """CREATE TABLE merged (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, head TEXT NOT NULL, entries INTEGER NOT NULL, ids TEXT NOT NULL,
    at TEXT NOT NULL, by TEXT NOT NULL
) STRICT""",
    """CREATE TABLE merge_conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, merged_id INTEGER NOT NULL REFERENCES merged (id),
    sort TEXT NOT NULL, what TEXT NOT NULL, claim_id INTEGER, mine TEXT NOT NULL, theirs TEXT NOT NULL,
    mine_by TEXT NOT NULL, mine_at TEXT NOT NULL, theirs_by TEXT NOT NULL, theirs_at TEXT NOT NULL, rows TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'mine', 'theirs', 'both')), decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT""",
)

# Also new with version 2. Tags are looked up by word, and by word and place: of 100,000 uses in 3 us instead of 3.5 ms.
LATER_INDEXES = ("CREATE INDEX tag_use_by_tag ON tag_use (tag, media_id, start_pts, end_pts)",)

# Also new with version 2: how files came from the network, or why not; written by programs. `record` as JSON has the
# redirects and headers as well.
FETCHED = (
    """CREATE TABLE fetched (
    id INTEGER PRIMARY KEY AUTOINCREMENT, media_id INTEGER REFERENCES media (id), asked_url TEXT NOT NULL,
    final_url TEXT NOT NULL, status INTEGER NOT NULL, address TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
    tool TEXT NOT NULL, size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, reason TEXT NOT NULL, record TEXT NOT NULL
) STRICT""",
)

_RECORD = (
    "CREATE TABLE audit (seq INTEGER PRIMARY KEY NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
    """CREATE TRIGGER audit_next BEFORE INSERT ON audit
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE (ABORT, 'the audit log only grows, one entry after the other'); END""",
    """CREATE TRIGGER audit_keep BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log only grows'); END""",
    """CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log only grows'); END""",
    """CREATE TABLE edit (
    seq INTEGER PRIMARY KEY NOT NULL REFERENCES audit (seq), at TEXT NOT NULL, by TEXT NOT NULL, label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'gone', 'kept')), schema_version INTEGER NOT NULL,
    changes BLOB NOT NULL
) STRICT""",
    "CREATE INDEX edit_by_state ON edit (state, seq)",
    # Changes to the analyst's tables that are no edit: what intake and programs put there. For the check alone.
    """CREATE TABLE recorded (
    seq INTEGER PRIMARY KEY NOT NULL REFERENCES audit (seq), schema_version INTEGER NOT NULL, changes BLOB NOT NULL
) STRICT""",
    """CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, by TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL
) STRICT""",
    "CREATE TABLE draft (name TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) STRICT",
)

# Trusted time stamps. `head` is the hash of entry `seq`; `certificates` as PEM, those the analyst handed in; `state`,
# `why` and `checked_with` are what came of checking it when it was taken in. Not an edit: a stamp is never undone.
STAMPS = (
    """CREATE TABLE stamp (
    id INTEGER PRIMARY KEY AUTOINCREMENT, seq INTEGER NOT NULL REFERENCES audit (seq), head TEXT NOT NULL,
    time TEXT NOT NULL, accuracy_ms INTEGER, authority TEXT NOT NULL, serial TEXT NOT NULL, policy TEXT NOT NULL,
    state TEXT NOT NULL, why TEXT NOT NULL, checked_with TEXT NOT NULL, certificates TEXT NOT NULL,
    reply BLOB NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT""",
)

# Files that belong to an article without being media: time stamp tokens, certificates, inner archives of an archive of
# posts. Originals like all others, and no edit: what came with an article is never undone.
ARTICLE_FILES = (
    """CREATE TABLE article_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES article (id), sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL, name_bytes BLOB NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    added_at TEXT NOT NULL, added_by TEXT NOT NULL, UNIQUE (article_id, sha256)
) STRICT""",
)

STATEMENTS = (
    *(*_PROGRAM, *tables_of("media"), *_ANALYST, *FRAME_NOTES),
    *(*LATER_INDEXES, *_RECORD, *STAMPS, *ARTICLE_FILES, *ARTICLE_NOTES, *FETCHED, *MERGES),
)
# Tables every case was made with. All else came later, some without a new version, and is added when it is missing.
FIRST = frozenset((*_PROGRAM, *tables_of("media"), *_ANALYST, *_RECORD)) - {
    statement for statement in _RECORD if statement.startswith("CREATE TABLE recorded ")
}
LATER = tuple(statement for statement in STATEMENTS if statement not in FIRST)
ANALYST_TABLES = tuple(statement.split()[2] for statement in (*_ANALYST, *FRAME_NOTES, *ARTICLE_NOTES, *MERGES))


def create(db: apsw.Connection, statements: tuple[str, ...], application_id: int, version: int) -> None:
    """Make the tables of a new database; call inside a transaction."""
    for statement in statements:
        db.execute(statement)
    db.pragma("application_id", application_id)
    db.pragma("user_version", version)


@cache
def _expected(statements: tuple[str, ...]) -> dict[tuple[str, str], str]:
    db = apsw.Connection(":memory:")
    try:
        for statement in statements:
            db.execute(statement)
        return objects(db)
    finally:
        db.close()


@cache
def columns(statements: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Tables these statements make, in their order, with the names of their columns."""
    db = apsw.Connection(":memory:")
    try:
        for statement in statements:
            db.execute(statement)
        tables = [statement.split()[2] for statement in statements if statement.startswith("CREATE TABLE ")]
        asked = "SELECT name FROM pragma_table_info(?) ORDER BY cid"
        return {table: tuple(name for (name,) in db.execute(asked, (table,))) for table in tables}
    finally:
        db.close()


def objects(db: apsw.Connection) -> dict[tuple[str, str], str]:
    """Every table, index, trigger and view by type and name, with its text, white space evened out.

    Those of the connection alone count too: an earlier format opened for reading has its later tables there.
    """
    return {
        (kind, name): " ".join((sql or "").split())
        for kind, name, sql in db.execute(
            "SELECT type, name, sql FROM sqlite_schema UNION ALL SELECT type, name, sql FROM sqlite_temp_schema"
        )
    }


def definitions(db: apsw.Connection, tables: tuple[str, ...]) -> tuple[str, ...]:
    """The statements that made these tables, in the order given."""
    found = objects(db)
    return tuple(found["table", table] for table in tables)


def missing(db: apsw.Connection, statements: Iterable[str]) -> tuple[str, ...]:
    """Those of the statements whose table or index is not there."""
    found = objects(db)
    return tuple(one for one in statements if (one.split()[1].lower(), one.split()[2]) not in found)


def differences(
    db: apsw.Connection, statements: tuple[str, ...], *, to_come: Iterable[str] = (), newer: bool = False
) -> tuple[str, ...]:
    """What of the database is not as this program makes it, in words; empty when all is.

    Args:
        to_come: Statements of tables and indexes that are about to be added: these may be missing.
        newer: A newer version made it, which may have added tables and indexes, but nothing that acts.
    """
    expected, found = _expected(statements), objects(db)
    coming = {one.split()[2] for one in to_come}
    excused = {
        (kind, name)
        for kind, name in expected
        if name in coming or name.removeprefix("sqlite_autoindex_").rpartition("_")[0] in coming
    }
    looking = bool(db.pragma("query_only"))  # tables of an earlier format are stood in for, their indexes cannot be
    words = [
        f"the {kind} “{name}” is missing"
        for kind, name in expected.keys() - found.keys() - excused
        if not (looking and kind == "index")
    ]
    words += [
        f"the {kind} “{name}” does not belong there"
        for kind, name in found.keys() - expected.keys()
        if not (newer and kind in ("table", "index"))
    ]
    words += [
        f"the {kind} “{name}” was changed"
        for kind, name in expected.keys() & found.keys()
        if expected[kind, name] != found[kind, name]
    ]
    return tuple(sorted(words))


def require_known(db: apsw.Connection, statements: tuple[str, ...], name: str, *, to_come: Iterable[str] = ()) -> None:
    """Refuse a database with tables, triggers or views this program did not make.

    Args:
        to_come: See `differences`.

    Raises:
        DamagedError: With the first differences.
    """
    if words := differences(db, statements, to_come=to_come):
        raise DamagedError(
            f"“{name}” is not built as this program builds it: {'; '.join(words[:3])}.",
            advice="Another program may have altered it. Use a copy you trust, or a file of its backups folder.",
        )
