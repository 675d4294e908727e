"""Edits of claims, articles' dates, media and keyframes."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence

from workbench.errors import NotFoundError, UsageError
from workbench.model.article import Article
from workbench.model.dates import PartialDate
from workbench.model.ids import ArticleId, ClaimId, KeyframeId
from workbench.storage.case_base import CaseBase, clean, unpacked
from workbench.storage.put_back import key_of, merged
from workbench.storage.reading_verdicts import RATING_FIELD

_LISTS = ("hedges", "dates", "places")
_CLAIM_FIELDS = {
    "sentence": "UPDATE claim SET sentence = ?, edited = 1 WHERE id = ? AND sentence IS NOT ?",
    "attribution": "UPDATE claim SET attribution = ? WHERE id = ? AND attribution IS NOT ?",
    "hedges": "UPDATE claim SET hedges = ? WHERE id = ? AND hedges IS NOT ?",
    "dates": "UPDATE claim SET dates = ? WHERE id = ? AND dates IS NOT ?",
    "places": "UPDATE claim SET places = ? WHERE id = ? AND places IS NOT ?",
    "date": "UPDATE claim SET date = ? WHERE id = ? AND date IS NOT ?",
}
WITH_A_CLAIM = (
    "DELETE FROM claim_media WHERE claim_id = ?",
    "DELETE FROM note WHERE claim_id = ?",
    "UPDATE looked_elsewhere SET evidence_id = NULL WHERE evidence_id IN (SELECT id FROM evidence WHERE claim_id = ?)",
    "UPDATE looked_elsewhere SET claim_id = NULL WHERE claim_id = ?",
    "DELETE FROM evidence_pillar WHERE evidence_id IN (SELECT id FROM evidence WHERE claim_id = ?)",
    "DELETE FROM evidence_figure WHERE evidence_id IN (SELECT id FROM evidence WHERE claim_id = ?)",
    "DELETE FROM evidence WHERE claim_id = ?",
    "DELETE FROM second_sign_off WHERE claim_id = ?",
    "DELETE FROM verdict_reopened WHERE claim_id = ?",
    "DELETE FROM verdict_category WHERE claim_id = ?",
    "DELETE FROM verdict_pillar WHERE claim_id = ?",
    "DELETE FROM verdict_library WHERE claim_id = ?",
    # a figure that another claim has pinned becomes that claim's
    "UPDATE figure SET claim_id = (SELECT evidence.claim_id FROM evidence_figure JOIN evidence ON id = evidence_id"
    " WHERE figure_id = figure.id ORDER BY evidence_id LIMIT 1)"
    " WHERE claim_id = ? AND id IN (SELECT figure_id FROM evidence_figure)",
    "DELETE FROM figure WHERE claim_id = ?",
    "DELETE FROM verdict WHERE claim_id = ?",
    # what was split from a part stands where the part stood
    "UPDATE claim_order SET (after_id, split) = (SELECT after_id, split FROM claim_order AS it WHERE it.claim_id = ?1)"
    " WHERE after_id = ?1 AND EXISTS (SELECT 1 FROM claim_order AS it WHERE it.claim_id = ?1)",
    "DELETE FROM claim_order WHERE claim_id = ?",
    "DELETE FROM claim WHERE id = ?",
)


def checked_date(date: str | None) -> str:
    """An empty text, or a date in one of the three forms.

    Raises:
        UsageError: It is not a date.
    """
    return PartialDate(date.strip()).text if date and date.strip() else ""


class ClaimEdits(CaseBase):
    """What a person does with claims, dates, media and keyframes."""

    def set_title(self, title: str) -> None:
        """Name the case."""
        with self._edit("case.title", f"Named the case “{title}”", title=title):
            self._set_field("title", title)

    def set_rating_words(self, words: Mapping[str, str]) -> None:
        """Say what this desk calls verdicts, by code; those not named are called as usual."""
        with self._edit("scale.words", "Words for verdicts", words=dict(words)):
            self._db.execute("DELETE FROM case_field WHERE name GLOB ?", (f"{RATING_FIELD}*",))
            for code, word in sorted(words.items()):
                self._set_field(f"{RATING_FIELD}{code}", word)

    def _set_field(self, name: str, value: str) -> None:
        self._db.execute(
            "INSERT INTO case_field VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, clean(value)),
        )

    def remember_libraries(self, paths: Sequence[str]) -> None:
        """Remember libraries the case is searched in; those known already stay where they are.

        It is part of searching, which nobody undoes, and no step of undo of its own.
        """
        with self._record("case.libraries", "Remembered libraries", count=len(paths)) as entry:
            for path in paths:
                self._db.execute(
                    "INSERT OR IGNORE INTO case_library SELECT ?, coalesce(max(position), 0) + 1 FROM case_library",
                    (os.fsencode(path),),
                )
            entry.detail["paths"] = [clean(str(path)) for path in paths]

    def forget_library(self, path: str) -> None:
        """No longer remember a library; its matches stay."""
        with self._edit("case.libraries", "Forgot a library", path=path):
            self._db.execute("DELETE FROM case_library WHERE path = ?", (os.fsencode(path),))

    def set_published(self, article_id: int, date: str | None) -> None:
        """State the publication date of an article; an empty date goes back to what the article says.

        Raises:
            UsageError: It is not a date.
        """
        stated = checked_date(date)
        self._require("article", (article_id,))
        label = f"Set the date of the article: {stated}" if stated else "Cleared the stated date of the article"
        with self._edit("article.date", label, article_id=article_id, date=stated):
            if stated:
                self._db.execute(
                    "INSERT INTO article_date VALUES (?, ?)"
                    " ON CONFLICT (article_id) DO UPDATE SET date = excluded.date",
                    (article_id, stated),
                )
            else:
                self._db.execute("DELETE FROM article_date WHERE article_id = ?", (article_id,))

    def put_back_left_out(self, article_id: int, index: int) -> None:
        """Put a left-out line back into the article.

        Args:
            index: Its place in the list of left-out lines as shown now.

        Raises:
            NotFoundError: There is no such line.
        """
        article, back = self._article_as_read(article_id)
        remaining = [position for position in range(len(article.left_out)) if position not in back]
        if not 0 <= index < len(remaining):
            raise NotFoundError(f"There is no left-out line {index} in this article.")
        position = remaining[index]
        text = article.left_out[position].text
        with self._edit("article.put-back", f"Put back “{text[:40]}”", article_id=article_id, text=text):
            self._db.execute("INSERT INTO put_back VALUES (?, ?)", (article_id, position))

    def _article_as_read(self, article_id: int) -> tuple[Article, frozenset[int]]:
        self._require("article", (article_id,))
        content = self._db.execute("SELECT content FROM article WHERE id = ?", (article_id,)).get
        rows = self._db.execute("SELECT position FROM put_back WHERE article_id = ?", (article_id,))
        return unpacked(Article, content), frozenset(row[0] for row in rows)

    def add_claim(
        self,
        sentence: str,
        date: str = "",
        block: int | None = None,
        start: int | None = None,
        end: int | None = None,
        *,
        article_id: int | None = None,
    ) -> ClaimId:
        """Add a claim by hand.

        Args:
            sentence: What is claimed.
            date: Its date, if the analyst states one.
            block, start, end: Where it stands in the article as shown; None when it does not.
            article_id: Which article; the first when a block is given without it.

        Raises:
            UsageError: The sentence is empty, or the date is none.
        """
        if not sentence.strip():
            raise UsageError("A claim needs a sentence.")
        stated = checked_date(date)
        if block is not None and article_id is None:
            article_id = self._db.execute("SELECT min(id) FROM article").get
        key = self._block_key(article_id, block)
        with self._edit("claim.add", sentence=sentence, date=stated) as edit:
            self._db.execute(
                "INSERT INTO claim (article_id, by_hand, sentence, block, start, end, reason, attribution, hedges,"
                " dates, places, date, edited) VALUES (?, 1, ?, ?, ?, ?, ?, '', '[]', '[]', '[]', ?, 0)",
                (article_id, clean(sentence.strip()), key, start, end, "added by the analyst", stated),
            )
            claim_id = ClaimId(self._inserted())
            edit.detail["claim_id"] = claim_id
            edit.label = f"Added claim {claim_id}"
        return claim_id

    def _block_key(self, article_id: int | None, block: int | None) -> int | None:
        if article_id is None or block is None:
            return None
        return key_of(merged(*self._article_as_read(article_id))[1], block)

    def edit_claim(self, claim_id: int, **fields: object) -> None:
        """Change fields of a claim: sentence, attribution, hedges, dates, places, date. None leaves a field alone.

        Raises:
            UsageError: An unknown field, an empty sentence, or a date that is none.
        """
        values: dict[str, str] = {}
        for name, value in fields.items():
            if name not in _CLAIM_FIELDS:
                raise UsageError(f"A claim has no field “{name}”.")
            if value is not None:
                values[name] = _claim_value(name, value)
        self._require("claim", (claim_id,))
        with self._edit("claim.edit", f"Edited claim {claim_id}", claim_id=claim_id, **values):
            for name, text in values.items():
                self._db.execute(_CLAIM_FIELDS[name], (text, claim_id, text))

    def set_claim_date(self, claim_id: int, date: str | None) -> None:
        """State the date of a claim; an empty date goes back to that of the article."""
        stated = checked_date(date)
        self._require("claim", (claim_id,))
        label = f"Set the date of claim {claim_id}: {stated}" if stated else f"Cleared the date of claim {claim_id}"
        with self._edit("claim.date", label, claim_id=claim_id, date=stated):
            self._db.execute(_CLAIM_FIELDS["date"], (stated, claim_id, stated))

    def remove_claim(self, claim_id: int) -> None:
        """Remove a claim with its links, notes, pins and verdict. Media and matches stay."""
        self._require("claim", (claim_id,))
        sentence = self._db.execute("SELECT sentence FROM claim WHERE id = ?", (claim_id,)).get
        with self._edit("claim.remove", f"Removed claim {claim_id}", claim_id=claim_id, sentence=sentence):
            for statement in WITH_A_CLAIM:
                self._db.execute(statement, (claim_id,))

    def link_media(self, claim_id: int, media_ids: Sequence[int]) -> None:
        """Say that a claim rests on these media; links that exist stay."""
        self._require("claim", (claim_id,))
        self._require("medium", media_ids)
        with self._edit(
            "claim.link", f"Linked {_media(media_ids)} to claim {claim_id}", claim_id=claim_id, media=list(media_ids)
        ):
            self._insert_links(claim_id, media_ids)

    def record_links(self, links: Sequence[tuple[int, int]], reason: str) -> None:
        """Links the program made from the page's own references or from names: a result, outside undo.

        Args:
            links: Claim and medium.
            reason: In words ("the page shows it beside the sentence").
        """
        self._require("claim", [claim for claim, _ in links])
        self._require("medium", [medium for _, medium in links])
        if not links:
            return
        with self._record("claim.links", f"Linked {len(links)} media by reference", links=links, reason=reason):
            for claim_id, media_id in links:
                self._insert_links(claim_id, (media_id,))

    def _insert_links(self, claim_id: int, media_ids: Sequence[int]) -> None:
        for media_id in media_ids:
            self._db.execute(
                "INSERT OR IGNORE INTO claim_media SELECT ?, ?, coalesce(max(position), 0) + 1"
                " FROM claim_media WHERE claim_id = ?",
                (claim_id, media_id, claim_id),
            )

    def unlink_media(self, claim_id: int, media_ids: Sequence[int]) -> None:
        """Say that a claim does not rest on these media."""
        self._require("claim", (claim_id,))
        with self._edit(
            "claim.unlink",
            f"Unlinked {_media(media_ids)} from claim {claim_id}",
            claim_id=claim_id,
            media=list(media_ids),
        ):
            for media_id in media_ids:
                self._db.execute(
                    "DELETE FROM claim_media WHERE claim_id = ? AND media_id IN"
                    " (SELECT id FROM media WHERE id = ? OR same_as = ?)",
                    (claim_id, media_id, media_id),
                )

    def set_source(self, media_id: int, source_url: str) -> None:
        """State where a medium was had."""
        self._require("medium", (media_id,))
        with self._edit("media.source", "Set the source of a medium", media_id=media_id, url=source_url) as edit:
            edit.label = f"Set the source of {self._media_name(media_id)}"
            self._db.execute(
                "INSERT INTO media_source VALUES (?, ?)"
                " ON CONFLICT (media_id) DO UPDATE SET source_url = excluded.source_url",
                (media_id, clean(source_url)),
            )

    def _media_name(self, media_id: int) -> str:
        return str(self._db.execute("SELECT name FROM media WHERE id = ?", (media_id,)).get)

    def add_keyframe(self, media_id: int, pts: int, pts_s: float) -> KeyframeId:
        """Add a keyframe by hand, or bring back one that was dropped there.

        Args:
            pts: Presentation time stamp of a frame of the medium.
            pts_s: The same in seconds from the first frame.
        """
        self._require("medium", (media_id,))
        with self._edit("keyframe.add", media_id=media_id, pts=pts, pts_s=pts_s) as edit:
            edit.label = f"Added a keyframe to {self._media_name(media_id)}"
            self._db.execute("DELETE FROM keyframe_dropped WHERE media_id = ? AND pts = ?", (media_id, pts))
            row = self._db.execute(
                "SELECT id FROM keyframe WHERE media_id = ? AND pts = ?"
                " UNION ALL SELECT id FROM keyframe_by_hand WHERE media_id = ? AND pts = ?",
                (media_id, pts, media_id, pts),
            ).fetchone()
            if row is not None:
                return KeyframeId(row[0])
            keyframe_id = self._count("keyframe")
            self._db.execute("INSERT INTO keyframe_by_hand VALUES (?, ?, ?, ?)", (keyframe_id, media_id, pts, pts_s))
            edit.detail["keyframe_id"] = keyframe_id
        return KeyframeId(keyframe_id)

    def drop_keyframe(self, keyframe_id: int) -> None:
        """Take a keyframe out of the strip; what was tagged or noted at its time stays.

        Raises:
            NotFoundError: There is no such keyframe.
        """
        row = self._db.execute(
            "SELECT media_id, pts FROM keyframe WHERE id = ? UNION ALL"
            " SELECT media_id, pts FROM keyframe_by_hand WHERE id = ?",
            (keyframe_id, keyframe_id),
        ).fetchone()
        if row is None:
            raise NotFoundError(f"There is no keyframe {keyframe_id} in this case.")
        media_id, pts = row
        label = f"Dropped a keyframe of {self._media_name(media_id)}"
        with self._edit("keyframe.drop", label, media_id=media_id, pts=pts, keyframe_id=keyframe_id):
            self._db.execute("DELETE FROM keyframe_by_hand WHERE media_id = ? AND pts = ?", (media_id, pts))
            self._db.execute(
                "INSERT OR IGNORE INTO keyframe_dropped"
                " SELECT media_id, pts FROM keyframe WHERE media_id = ? AND pts = ?",
                (media_id, pts),
            )

    def first_article(self) -> ArticleId | None:
        """The article the case was made from, or None."""
        number = self._db.execute("SELECT min(id) FROM article").get
        return None if number is None else ArticleId(number)


def _claim_value(name: str, value: object) -> str:
    if name in _LISTS:
        if isinstance(value, str) or not isinstance(value, Sequence):
            raise UsageError(f"The field “{name}” of a claim is a list.")
        return json.dumps([clean(str(item)) for item in value])
    text = str(value).strip()
    if name == "date":
        return checked_date(text)
    if name == "sentence" and not text:
        raise UsageError("A claim needs a sentence.")
    return clean(text)


def _media(media_ids: Sequence[int]) -> str:
    return "1 medium" if len(media_ids) == 1 else f"{len(media_ids)} media"
