"""Edits of articles: what was read of them is corrected, parts are not taken in, a whole one is set aside.

The article as it was read is never changed; what is here lies over it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

from workbench.errors import NotFoundError, UsageError
from workbench.model.ids import ClaimId
from workbench.model.taking_in import CORRECTED_FIELDS
from workbench.storage.case_base import clean
from workbench.storage.claim_edits import ClaimEdits
from workbench.storage.clock import now

_SORTS = {"claim": "suggested claim", "medium": "cited medium"}


class ArticleEdits(ClaimEdits):
    """What a person does with articles, and which media intake found them to cite."""

    def correct_article(self, article_id: int, fields: Mapping[str, str | None]) -> None:
        """Correct fields of an article.

        Args:
            fields: Value by name (`CORRECTED_FIELDS`), empty for unknown, None for as it was read. Also "published",
                empty: the date that was read is not believed.

        Raises:
            UsageError: There is no such field.
        """
        unknown = sorted(fields.keys() - {*CORRECTED_FIELDS, "published"})
        if unknown or fields.get("published"):
            raise UsageError(f"An article has no field “{(unknown or ['published'])[0]}” to correct.")
        self._require("article", (article_id,))
        read = self._article_as_read(article_id)[0]
        with self._edit(
            "article.correct", f"Corrected the article: {', '.join(fields)}", article_id=article_id, **fields
        ):
            for name, value in fields.items():
                if value is None or clean(value.strip()) == (getattr(read, name) or ""):
                    self._db.execute("DELETE FROM article_field WHERE article_id = ? AND name = ?", (article_id, name))
                else:
                    self._correct(article_id, name, clean(value.strip()))

    def _correct(self, article_id: int, name: str, value: str) -> None:
        self._db.execute(
            "INSERT INTO article_field VALUES (?, ?, ?, ?, ?) ON CONFLICT (article_id, name)"
            " DO UPDATE SET value = excluded.value, at = excluded.at, by = excluded.by"
            " WHERE value IS NOT excluded.value",
            (article_id, name, value, now(), clean(self.by)),
        )

    def set_article_aside(self, article_id: int) -> None:
        """Set an article aside: neither it nor its claims are listed; nothing of it is deleted."""
        self._require("article", (article_id,))
        with self._edit("article.set-aside", "Set an article aside", article_id=article_id):
            self._db.execute(
                "INSERT OR IGNORE INTO article_set_aside VALUES (?, ?, ?)", (article_id, now(), clean(self.by))
            )

    def take_article_back(self, article_id: int) -> None:
        """Make an article that was set aside part of the case again."""
        self._require("article", (article_id,))
        with self._edit("article.take-back", "Took an article back", article_id=article_id):
            self._db.execute("DELETE FROM article_set_aside WHERE article_id = ?", (article_id,))

    def leave_out(self, article_id: int, sort: str, positions: Collection[int]) -> None:
        """Record that suggested claims or cited media of an article were not taken in.

        Args:
            sort: "claim" or "medium".
            positions: In the article's claims or media as read.

        Raises:
            NotFoundError: The article has no such claim or medium.
        """
        self._require_part(article_id, sort, positions)
        with self._edit("article.leave-out", "Left out", article_id=article_id, sort=sort, positions=sorted(positions)):
            for position in sorted(positions):
                self._db.execute(
                    "INSERT OR IGNORE INTO not_taken VALUES (?, ?, ?, ?, ?)",
                    (article_id, sort, position, now(), clean(self.by)),
                )

    def no_longer_left_out(self, article_id: int, sort: str, position: int) -> None:
        """Record that a suggested claim or cited medium is taken in after all."""
        with self._edit("article.take-in", "Taken in", article_id=article_id, sort=sort, position=position):
            self._db.execute(
                "DELETE FROM not_taken WHERE article_id = ? AND sort = ? AND position = ?", (article_id, sort, position)
            )

    def _require_part(self, article_id: int, sort: str, positions: Collection[int]) -> None:
        article = self._article_as_read(article_id)[0]
        count = len(article.claims if sort == "claim" else article.media)
        wrong = next((one for one in positions if not 0 <= one < count), None)
        if wrong is not None:
            raise NotFoundError(f"The article has no {_SORTS[sort]} {wrong + 1}.")

    def add_suggested(self, article_id: int, position: int) -> ClaimId:
        """Make a claim of a suggestion that was not taken.

        Raises:
            NotFoundError: The article has no such suggestion.
        """
        self._require_part(article_id, "claim", (position,))
        found = self._article_as_read(article_id)[0].claims[position]
        with self._edit("claim.add", article_id=article_id, sentence=found.sentence, suggestion=position) as edit:
            self._db.execute(
                "INSERT INTO claim (article_id, by_hand, sentence, block, start, end, reason, attribution, hedges,"
                " dates, places, date, edited) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0)",
                (
                    *(article_id, clean(found.sentence), found.block, found.start, found.end, clean(found.reason)),
                    *(clean(found.attribution), json.dumps(found.hedges), json.dumps(found.dates)),
                    json.dumps(found.places),
                ),
            )
            claim_id = ClaimId(self._inserted())
            edit.detail["claim_id"] = claim_id
            edit.label = f"Added claim {claim_id}"
        return claim_id

    def record_citations(self, article_id: int, media: Mapping[int, int]) -> None:
        """Which references of an article are which media: a result of intake, outside undo.

        Args:
            media: Medium by place of the reference; what is recorded already stays.
        """
        self._require("article", (article_id,))
        self._require("medium", tuple(media.values()))
        known = {
            row[0] for row in self._db.execute("SELECT position FROM citation WHERE article_id = ?", (article_id,))
        }
        new = {position: media_id for position, media_id in sorted(media.items()) if position not in known}
        if not new:
            return
        with self._record(
            "article.citations", f"Article {article_id} cites {len(new)} media", article_id=article_id, count=len(new)
        ):
            self._db.executemany(
                "INSERT INTO citation VALUES (?, ?, ?)",
                ((article_id, position, media_id) for position, media_id in new.items()),
            )
