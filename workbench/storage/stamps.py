"""Trusted time stamps of a case's log, and whether a head that was named elsewhere is still in it.

A stamp says that the hash of one entry of the log existed at a time; since each entry carries the hash of the one
before it, so did everything up to that entry.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

import apsw

from workbench.errors import NotFoundError
from workbench.model.check import CheckProblem, HeadFinding, LogLine
from workbench.model.stamp import Stamp, StampCheck, StampState, StampToken
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.clock import now
from workbench.storage.connection import rows

REQUESTED = "stamp-requested"
_COLUMNS = (
    "id, seq, head, time, accuracy_ms, authority, serial, policy, state, why, checked_with, reply, added_at, added_by"
)


class Stamps(CaseBase):
    """What authorities said about when the log was what it was."""

    def keep_stamp(self, seq: int, token: StampToken, check: StampCheck, *, reply: bytes, certificates: str) -> int:
        """Keep a stamp; the same reply is kept once for each outcome.

        Args:
            seq: Entry whose hash was stamped.
            check: What came of checking it.
            reply: As it came.
            certificates: Those handed in, PEM.

        Returns:
            Its id.
        """
        self._require_writable()
        known = self._db.execute(
            "SELECT id FROM stamp WHERE reply = ? AND certificates = ? AND state = ? ORDER BY id DESC",
            (reply, certificates, check.state.value),
        )
        if (row := known.fetchone()) is not None:
            return int(row[0])
        values = (
            *(seq, token.imprint, token.time, token.accuracy_ms, clean(token.authority), token.serial, token.policy),
            *(check.state.value, clean(check.why), clean(check.checked_with), certificates, reply, now()),
            clean(self.by),
        )
        detail = {"entry": seq, "head": token.imprint, "time": token.time, "reply_sha256": _sha256(reply)}
        with self._record("stamp.import", f"Took in a time stamp of entry {seq}", **detail) as entry:
            self._db.execute(
                "INSERT INTO stamp (seq, head, time, accuracy_ms, authority, serial, policy, state, why, checked_with,"
                " certificates, reply, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            stamp_id = self._inserted()
            entry.wrote("stamp", stamp_id)
        return stamp_id

    def stamp_file(self, stamp_id: int) -> tuple[bytes, str]:
        """A reply as it came, and the certificates handed in with it.

        Raises:
            NotFoundError: There is no such stamp.
        """
        with self._reading():
            row = self._db.execute("SELECT reply, certificates FROM stamp WHERE id = ?", (stamp_id,)).fetchone()
        if row is None:
            raise NotFoundError(f"There is no time stamp {stamp_id} in this case.")
        return bytes(row[0]), str(row[1])

    def requested_nonces(self) -> frozenset[str]:
        """Numbers of the requests that were written for this case, hex."""
        with self._reading():
            found = self._db.execute("SELECT detail FROM activity WHERE kind = ?", (REQUESTED,))
            return frozenset(str(json.loads(detail).get("nonce", "")) for (detail,) in found)

    def entry_of(self, head: str) -> int | None:
        """Number of the entry with this hash, or None."""
        with self._reading():
            row = self._db.execute("SELECT seq FROM audit WHERE hash = ?", (head,)).fetchone()
        return None if row is None else int(row[0])

    def find_head(self, head: str) -> HeadFinding:
        """Whether a head an export named is in the log, and what was recorded since."""
        seq = self.entry_of(head)
        if seq is None:
            return HeadFinding(head)
        with self._reading():
            bodies = rows(self._db, "SELECT seq, body FROM audit WHERE seq >= ? ORDER BY seq", (seq,))
        lines = [_line(number, body) for number, body in bodies]
        return HeadFinding(head, lines[0], tuple(lines[1:]))


def _line(seq: int, body: str) -> LogLine:
    try:
        entry = json.loads(body)
        return LogLine(seq, str(entry["at"]), str(entry["by"]), str(entry["label"]))
    except (ValueError, KeyError, TypeError):
        return LogLine(seq, "", "", "An entry that cannot be read")


def read_stamps(db: apsw.Connection) -> tuple[Stamp, ...]:
    """The stamps in the order they were taken in; of one taken in again, with other certificates, the last."""
    return tuple(
        Stamp(
            id=row[0],
            seq=row[1],
            head=row[2],
            time=row[3],
            accuracy_ms=row[4],
            authority=row[5],
            serial=row[6],
            policy=row[7],
            state=StampState(row[8]),
            why=row[9],
            checked_with=row[10],
            reply_sha256=_sha256(row[11]),
            added_at=row[12],
            added_by=row[13],
        )
        for row in db.execute(
            f"SELECT {_COLUMNS} FROM stamp WHERE id IN (SELECT max(id) FROM stamp GROUP BY reply) ORDER BY id"  # noqa: S608
        )
    )


def stamp_problems(db: apsw.Connection) -> Iterator[CheckProblem]:
    """Stamps of a hash the log does not hold: it was cut or written anew since."""
    for stamp_id, seq, head, time in db.execute("SELECT id, seq, head, time FROM stamp ORDER BY id"):
        row = db.execute("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
        if row is None or row[0] != head:
            yield CheckProblem(
                "stamp",
                f"time stamp {stamp_id}",
                f"It was given on {time[:10]} for entry {seq} of the log, but that entry is another one now: the log "
                "was written anew since.",
                "Restore a backup from before that, and find out who wrote into the case.",
            )


def _sha256(reply: bytes) -> str:
    return hashlib.sha256(reply).hexdigest()
