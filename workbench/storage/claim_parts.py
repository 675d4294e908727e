"""Edits that take claims apart and put them together; what hangs on them goes along."""

from __future__ import annotations

import json
from collections.abc import Sequence

from workbench.errors import UsageError
from workbench.model.ids import ClaimId
from workbench.model.review import ClaimPart, MergedClaim
from workbench.storage.case_base import clean
from workbench.storage.claim_edits import ClaimEdits, checked_date
from workbench.storage.connection import rows

_MOVED = ("note", "evidence", "looked_elsewhere", "figure")
"""Tables whose rows belong to a claim and to nothing else of it."""
_VERDICT = ("verdict", "verdict_category", "verdict_pillar", "verdict_library", "second_sign_off")


class ClaimParts(ClaimEdits):
    """Splitting and merging claims."""

    def split_claim(self, claim_id: int, parts: Sequence[ClaimPart]) -> tuple[ClaimId, ...]:
        """Take a claim apart: it keeps its number, notes, pins and verdict for the first part.

        The other parts become claims of their own with the same attribution, dates, places and links. They stand right
        after the claim in every list; their numbers are new, since those that were printed never mean another claim.

        Returns:
            The numbers of the new claims, in order.

        Raises:
            UsageError: There are fewer than two parts, or one is empty.
        """
        self._require("claim", (claim_id,))
        if len(parts) < 2 or not all(part.sentence.strip() for part in parts):
            raise UsageError("A claim is split into at least two parts, each with a sentence.")
        sentences = [clean(part.sentence.strip()) for part in parts]
        with self._edit("claim.split", claim_id=claim_id, sentences=sentences) as edit:
            first, *others = parts
            new = tuple(self._insert_part(claim_id, part) for part in others)
            self._db.executemany(
                "INSERT INTO claim_order VALUES (?, ?, ?)", ((part_id, claim_id, new[0]) for part_id in new)
            )
            self._db.execute(
                "UPDATE claim SET sentence = ?, start = ?, end = ?, hedges = ? WHERE id = ?",
                (sentences[0], first.start, first.end, _list(first.hedges), claim_id),
            )
            edit.detail["new"] = list(new)
            edit.label = f"Split claim {claim_id} into {', '.join(map(str, (claim_id, *new)))}"
        return new

    def _insert_part(self, claim_id: int, part: ClaimPart) -> ClaimId:
        self._db.execute(
            "INSERT INTO claim (article_id, by_hand, sentence, block, start, end, reason, attribution, hedges, dates,"
            " places, date, edited) SELECT article_id, 1, ?, block, ?, ?, ?, attribution, ?, dates, places, date,"
            " edited FROM claim WHERE id = ?",
            (
                clean(part.sentence.strip()),
                part.start,
                part.end,
                f"split from claim {claim_id} by the analyst",
                _list(part.hedges),
                claim_id,
            ),
        )
        new = ClaimId(self._inserted())
        self._db.execute(
            "INSERT INTO claim_media SELECT ?, media_id, position FROM claim_media WHERE claim_id = ?", (new, claim_id)
        )
        return new

    def set_passage(self, claim_id: int, sentence: str, place: tuple[int, int, int, int]) -> None:
        """Let a claim be another passage of an article.

        Args:
            sentence: The passage, word for word.
            place: Article, block as shown, start and end.

        Raises:
            UsageError: The passage is empty, or the article has no such block.
        """
        article_id, block, start, end = place
        if not sentence.strip():
            raise UsageError("A claim needs a sentence.")
        self._require("claim", (claim_id,))
        key = self._block_key(article_id, block)
        if key is None:
            raise UsageError(f"The article has no paragraph {block + 1}.")
        text = clean(sentence.strip())
        with self._edit("claim.passage", f"Claim {claim_id} is another passage", claim_id=claim_id, sentence=text):
            self._db.execute(
                "UPDATE claim SET sentence = ?, article_id = ?, block = ?, start = ?, end = ?, edited = 0"
                " WHERE id = ? AND (sentence, article_id, block, start, end) IS NOT (?, ?, ?, ?, ?)",
                (text, article_id, key, start, end, claim_id, text, article_id, key, start, end),
            )

    def merge_claims(
        self, kept_id: int, gone_id: int, merged: MergedClaim, *, take_verdict: bool, take_place: bool = False
    ) -> None:
        """Put two claims together: links, notes, pins, figures and searches elsewhere of both stay.

        Args:
            kept_id: Keeps its number.
            gone_id: Is no more afterwards.
            merged: What the claim says from now on.
            take_verdict: The verdict of the claim that goes, with its history, becomes that of the claim that stays,
                which must have none; otherwise it goes with its claim.
            take_place: The article and block of the claim that goes become those of the claim that stays.

        Raises:
            UsageError: It is the same claim twice, the sentence is empty, or the date is none.
        """
        self._require("claim", (kept_id, gone_id))
        if kept_id == gone_id:
            raise UsageError("A claim cannot be merged with itself.")
        if not merged.sentence.strip():
            raise UsageError("A claim needs a sentence.")
        date = checked_date(merged.date)
        label = f"Merged claim {gone_id} into claim {kept_id}"
        with self._edit("claim.merge", label, kept=kept_id, gone=gone_id, sentence=clean(merged.sentence.strip())):
            self._db.pragma("defer_foreign_keys", 1)  # until the transaction ends: rows and their claim move apart
            for table in _MOVED:
                self._db.execute(f"UPDATE {table} SET claim_id = ? WHERE claim_id = ?", (kept_id, gone_id))  # noqa: S608
            self._move_links(kept_id, gone_id)
            for table in _VERDICT:
                if take_verdict:
                    self._db.execute(f"UPDATE {table} SET claim_id = ? WHERE claim_id = ?", (kept_id, gone_id))  # noqa: S608
                else:
                    self._db.execute(f"DELETE FROM {table} WHERE claim_id = ?", (gone_id,))  # noqa: S608
            if take_place:
                self._db.execute(
                    "UPDATE claim SET (article_id, block) = (SELECT article_id, block FROM claim WHERE id = ?)"
                    " WHERE id = ?",
                    (gone_id, kept_id),
                )
            self._db.execute("DELETE FROM claim_order WHERE claim_id = ?", (gone_id,))
            self._db.execute(
                "UPDATE claim_order SET after_id = ? WHERE after_id = ? AND claim_id IS NOT ?",
                (kept_id, gone_id, kept_id),
            )
            self._db.execute("DELETE FROM claim WHERE id = ?", (gone_id,))
            self._db.execute(
                "UPDATE claim SET sentence = ?, start = ?, end = ?, attribution = ?, hedges = ?, dates = ?, places = ?,"
                " date = ?, edited = ? WHERE id = ?",
                (
                    clean(merged.sentence.strip()),
                    merged.start,
                    merged.end,
                    clean(merged.attribution),
                    _list(merged.hedges),
                    _list(merged.dates),
                    _list(merged.places),
                    date,
                    merged.edited,
                    kept_id,
                ),
            )

    def _move_links(self, kept_id: int, gone_id: int) -> None:
        links = rows(self._db, "SELECT media_id FROM claim_media WHERE claim_id = ? ORDER BY position", (gone_id,))
        self._insert_links(kept_id, [media_id for (media_id,) in links])
        self._db.execute("DELETE FROM claim_media WHERE claim_id = ?", (gone_id,))


def _list(items: Sequence[str]) -> str:
    return json.dumps([clean(item) for item in items])
