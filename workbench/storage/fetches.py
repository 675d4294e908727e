"""How files were fetched, kept for good: one row and one entry of the log for each time something was asked for."""

from __future__ import annotations

import apsw

from workbench.model.fetching import FetchRecord, KeptFetch
from workbench.model.ids import MediaId
from workbench.model.media import MediaState
from workbench.model.names import display_name
from workbench.storage.arriving import Arriving
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.packing import packed, unpacked


class Fetches(CaseBase):
    """Fetching, as the case keeps it."""

    def record_fetch(self, record: FetchRecord, *, media_id: int | None = None) -> int:
        """Keep how something was had, or why not; of an open item that stays open the reason is put there.

        The row comes before the file is taken in: a crash between the two leaves a record of what was fetched, never a
        fetched file of which nobody knows how it was had.

        Args:
            record: As the fetcher told, with the hash of what came.
            media_id: The open item it was for; None for a page.

        Returns:
            Its id.
        """
        self._require("medium", [] if media_id is None else [media_id])
        shown = display_name(record.asked_url)
        label = f"Could not fetch {shown}" if record.reason else f"Fetched {shown}"
        with self._record(
            "fetch", label, url=record.asked_url, media_id=media_id, sha256=record.sha256, reason=record.reason
        ) as entry:
            self._db.execute(
                "INSERT INTO fetched (media_id, asked_url, final_url, status, address, at, by, tool, size_bytes,"
                " sha256, reason, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    media_id,
                    clean(record.asked_url),
                    clean(record.final_url),
                    record.status,
                    clean(record.address),
                    clean(record.at),
                    clean(self.by),
                    clean(record.tool),
                    record.size_bytes,
                    record.sha256,
                    clean(record.reason),
                    packed(record),
                ),
            )
            fetch_id = self._inserted()
            entry.detail["fetch_id"] = fetch_id
            entry.wrote("fetch", fetch_id)
            if media_id is not None and record.reason:
                self._db.execute(
                    "UPDATE media SET reason = ?, advice = ? WHERE id = ? AND state = ?",
                    (f"not fetched: {clean(record.reason)}", clean(record.advice), media_id, MediaState.MISSING),
                )
                entry.wrote("medium", media_id)
        return fetch_id

    def arriving(self, url: str, max_bytes: int) -> Arriving:
        """Where a file of this address is put until it is whole."""
        return Arriving(self.path / "cache" / "arriving", url, max_bytes)


def kept(db: apsw.Connection, same: dict[int, MediaId]) -> tuple[KeptFetch, ...]:
    """How files came, in order.

    Args:
        same: Missing media whose content turned out to be that of another medium: what was for them counts for it.
    """
    return tuple(
        KeptFetch(row[0], row[1], None if row[2] is None else same.get(row[2], row[2]), unpacked(FetchRecord, row[3]))
        for row in db.execute("SELECT id, by, media_id, record FROM fetched ORDER BY id")
    )
