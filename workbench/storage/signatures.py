"""Signatures as rows: codes, times and qualities as blobs (`view_packing`). Cases and libraries keep them alike."""

from __future__ import annotations

import apsw

from workbench.model.hashes import FeatureSet, PerceptualHash, Signature, SignatureView
from workbench.storage import view_packing
from workbench.storage.connection import rows


def tables_of(owner: str) -> tuple[str, ...]:
    """Statements that make the signature tables; `owner` is the table whose ids they carry."""
    return (
        f"""CREATE TABLE signature (
    owner INTEGER PRIMARY KEY NOT NULL REFERENCES {owner} (id), algorithm TEXT NOT NULL, version INTEGER NOT NULL,
    rate_hz REAL NOT NULL, duration_s REAL NOT NULL
) STRICT""",
        f"""CREATE TABLE signature_view (
    owner INTEGER NOT NULL REFERENCES {owner} (id), position INTEGER NOT NULL, view TEXT NOT NULL,
    times_us BLOB NOT NULL, qualities BLOB NOT NULL, codes BLOB NOT NULL, PRIMARY KEY (owner, position)
) STRICT""",
        f"""CREATE TABLE second_opinion (
    owner INTEGER NOT NULL REFERENCES {owner} (id), position INTEGER NOT NULL, algorithm TEXT NOT NULL,
    version INTEGER NOT NULL, bits INTEGER NOT NULL, quality INTEGER, hex TEXT NOT NULL, view TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT""",
        f"""CREATE TABLE signature_feature (
    owner INTEGER NOT NULL REFERENCES {owner} (id), position INTEGER NOT NULL, time_us INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (owner, position)
) STRICT""",
    )


def forget(db: apsw.Connection, owner: int) -> None:
    """Delete an owner's signature."""
    for statement in (
        "DELETE FROM signature_feature WHERE owner = ?",
        "DELETE FROM second_opinion WHERE owner = ?",
        "DELETE FROM signature_view WHERE owner = ?",
        "DELETE FROM signature WHERE owner = ?",
    ):
        db.execute(statement, (owner,))


def write(db: apsw.Connection, owner: int, signature: Signature) -> None:
    """Store a signature in place of the owner's earlier one; call inside a transaction."""
    forget(db, owner)
    db.execute(
        "INSERT INTO signature VALUES (?, ?, ?, ?, ?)",
        (owner, signature.algorithm, signature.version, signature.rate_hz, signature.duration_s),
    )
    db.executemany(
        "INSERT INTO signature_view VALUES (?, ?, ?, ?, ?, ?)",
        ((owner, position, view.view, *view_packing.pack(view)) for position, view in enumerate(signature.views)),
    )
    db.executemany(
        "INSERT INTO second_opinion VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (owner, position, one.algorithm, one.version, one.bits, one.quality, one.hex, one.view)
            for position, one in enumerate(signature.second_opinions)
        ),
    )
    db.executemany(
        "INSERT INTO signature_feature VALUES (?, ?, ?, ?)",
        ((owner, position, one.time_us, one.data) for position, one in enumerate(signature.features)),
    )


def read(db: apsw.Connection, owner: int) -> Signature | None:
    """The owner's signature, or None.

    Raises:
        DamagedError: Codes, times and qualities do not agree in number.
    """
    head = rows(db, "SELECT algorithm, version, rate_hz, duration_s FROM signature WHERE owner = ?", (owner,))
    if not head:
        return None
    views = tuple(
        view_packing.unpack(*row)
        for row in db.execute(
            "SELECT view, times_us, qualities, codes FROM signature_view WHERE owner = ? ORDER BY position", (owner,)
        )
    )
    opinions = tuple(
        PerceptualHash(*row)
        for row in db.execute(
            "SELECT algorithm, version, bits, quality, hex, view FROM second_opinion WHERE owner = ? ORDER BY position",
            (owner,),
        )
    )
    features = tuple(
        FeatureSet(*row)
        for row in db.execute("SELECT time_us, data FROM signature_feature WHERE owner = ? ORDER BY position", (owner,))
    )
    algorithm, version, rate_hz, duration_s = head[0]
    return Signature(algorithm, version, rate_hz, duration_s, views, opinions, features)


def read_view(db: apsw.Connection, owner: int, view: str) -> SignatureView | None:
    """One view of the owner's signature, or None.

    Raises:
        DamagedError: Codes, times and qualities do not agree in number.
    """
    statement = "SELECT view, times_us, qualities, codes FROM signature_view WHERE owner = ? AND view = ?"
    found = rows(db, statement, (owner, view))
    return view_packing.unpack(*found[0]) if found else None
