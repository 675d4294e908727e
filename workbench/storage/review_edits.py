"""Edits of the review: tags, notes, decisions, pins and verdicts."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from workbench.errors import UsageError
from workbench.model.ids import ClaimId, EvidenceId, NoteId, TagUseId
from workbench.model.match import Decision
from workbench.model.review import Evidence, EvidenceKind, Pillar, SecondAnswer, Verdict
from workbench.model.times import TimeSpan
from workbench.storage import reading_verdicts
from workbench.storage.case_base import clean
from workbench.storage.claim_parts import ClaimParts
from workbench.storage.clock import now

_DECISIONS = {
    Decision.SAME: "same footage",
    Decision.RELATED: "related",
    Decision.NOT_RELATED: "not related",
    Decision.LATER: "later",
}
_NEW_WORD = (
    "INSERT OR IGNORE INTO vocabulary SELECT ?, coalesce(max(position), 0) + 1, '[]', count(*) % 9 + 1, NULL, 0"
    " FROM vocabulary"
)
_REFERENCES = {
    EvidenceKind.MATCH: "match_id",
    EvidenceKind.MEDIUM: "media_id",
    EvidenceKind.SEARCH: "search_id",
    EvidenceKind.OUTSIDE: "url",
    EvidenceKind.FIGURE: "figure_id",
}


class ReviewEdits(ClaimParts):
    """What a person judges."""

    def add_tags(self, media_id: int, span: TimeSpan | None, tags: Sequence[str]) -> tuple[TagUseId, ...]:
        """Tag a medium, a frame or a range. A tag that is there already stays; a new word joins the vocabulary.

        Returns:
            The ids of the tags, in the order given.

        Raises:
            UsageError: A tag is empty.
        """
        self._require("medium", (media_id,))
        words = [clean(tag.strip()) for tag in tags]
        if not words or not all(words):
            raise UsageError("A tag needs a word.")
        start, end = (span.start_pts, span.end_pts) if span else (None, None)
        with self._edit(
            "tag.add", f"Tagged {', '.join(words)}", media_id=media_id, tags=words, start_pts=start, end_pts=end
        ) as edit:
            ids = tuple(self._add_tag(media_id, start, end, word) for word in words)
            edit.detail["ids"] = list(ids)
        return ids

    def _add_tag(self, media_id: int, start: int | None, end: int | None, word: str) -> TagUseId:
        known = self._db.execute(
            "SELECT id FROM tag_use WHERE tag = ? AND media_id = ? AND start_pts IS ? AND end_pts IS ?",
            (word, media_id, start, end),
        ).fetchone()
        if known is not None:
            return TagUseId(known[0])
        self._db.execute(_NEW_WORD, (word,))
        self._db.execute(
            "INSERT INTO tag_use (tag, media_id, start_pts, end_pts, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?)",
            (word, media_id, start, end, now(), clean(self.by)),
        )
        return TagUseId(self._inserted())

    def add_tags_to_frames(self, frames: Sequence[tuple[int, int | None]], tags: Sequence[str]) -> tuple[TagUseId, ...]:
        """Tag many frames as one edit, in one pass over the table: 20,000 frames take as long as a person notices.

        Args:
            frames: Medium and time of each; None for the medium as a whole.
            tags: Words; a new one joins the vocabulary. A tag that is there already stays.

        Returns:
            The ids of the tags that were set.

        Raises:
            UsageError: A tag is empty.
        """
        words = [clean(tag.strip()) for tag in tags]
        if not words or not all(words):
            raise UsageError("A tag needs a word.")
        places = list(dict.fromkeys(frames))
        by_medium: dict[int, list[int | None]] = {}
        for media_id, pts in places:
            by_medium.setdefault(media_id, []).append(pts)
        self._require("medium", list(by_medium))
        detail = [{"media_id": media_id, "pts": times} for media_id, times in by_medium.items()]
        with self._edit("tag.add_to_frames", f"Tagged {', '.join(words)}", tags=words, frames=detail):
            return tuple(TagUseId(one) for word in dict.fromkeys(words) for one in self._tag_all(places, word))

    def _tag_all(self, places: Sequence[tuple[int, int | None]], word: str) -> Sequence[int]:
        self._db.execute(_NEW_WORD, (word,))
        there = set(
            self._db.execute("SELECT media_id, start_pts FROM tag_use WHERE tag = ? AND end_pts IS NULL", (word,))
        )
        at, by = now(), clean(self.by)
        new = [(word, media_id, pts, at, by) for media_id, pts in places if (media_id, pts) not in there]
        if not new:
            return ()
        self._db.executemany(
            "INSERT INTO tag_use (tag, media_id, start_pts, end_pts, added_at, added_by) VALUES (?, ?, ?, NULL, ?, ?)",
            new,
        )
        last = self._inserted()  # nobody else writes meanwhile, so the ids follow each other
        return range(last - len(new) + 1, last + 1)

    def remove_tags(self, tag_use_ids: Sequence[int]) -> None:
        """Take tags off; the vocabulary stays."""
        self._require("tag", tag_use_ids)
        with self._edit("tag.remove", ids=list(tag_use_ids)) as edit:
            words = [str(self._db.execute("SELECT tag FROM tag_use WHERE id = ?", (one,)).get) for one in tag_use_ids]
            self._db.executemany("DELETE FROM tag_use WHERE id = ?", ((one,) for one in tag_use_ids))
            edit.detail["tags"] = words
            edit.label = f"Removed the tag {', '.join(dict.fromkeys(words))}"

    def set_tag_span(self, tag_use_id: int, span: TimeSpan | None) -> None:
        """Move the edges of a tag; None puts it on the whole medium. One that would lie on its equal goes."""
        self._require("tag", (tag_use_id,))
        uses = self._db.execute("SELECT tag, media_id FROM tag_use WHERE id = ?", (tag_use_id,))
        ((tag, media_id),) = uses.fetchall()
        start, end = (span.start_pts, span.end_pts) if span else (None, None)
        label = f"Moved the tag {tag}"
        with self._edit("tag.span", label, id=tag_use_id, tag=tag, media_id=media_id, start_pts=start, end_pts=end):
            self._db.execute(
                "DELETE FROM tag_use WHERE tag = ? AND media_id = ? AND start_pts IS ? AND end_pts IS ? AND id <> ?",
                (tag, media_id, start, end, tag_use_id),
            )
            self._db.execute("UPDATE tag_use SET start_pts = ?, end_pts = ? WHERE id = ?", (start, end, tag_use_id))

    def add_note(
        self, text: str, *, claim_id: int | None = None, media_id: int | None = None, span: TimeSpan | None = None
    ) -> NoteId:
        """Write a note on a claim, a medium, a frame or a range.

        Raises:
            UsageError: It is empty, or says of nothing.
        """
        if not text.strip():
            raise UsageError("A note needs text.")
        if claim_id is None and media_id is None:
            raise UsageError("A note belongs to a claim or to a medium.")
        self._require("claim", [] if claim_id is None else [claim_id])
        self._require("medium", [] if media_id is None else [media_id])
        start, end = (span.start_pts, span.end_pts) if span else (None, None)
        with self._edit(
            "note.add", "Added a note", text=text, claim_id=claim_id, media_id=media_id, start_pts=start, end_pts=end
        ) as edit:
            self._db.execute(
                "INSERT INTO note (text, claim_id, media_id, start_pts, end_pts, added_at, added_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (clean(text), claim_id, media_id, start, end, now(), clean(self.by)),
            )
            edit.detail["note_id"] = self._inserted()
            return NoteId(self._inserted())

    def edit_note(self, note_id: int, text: str) -> None:
        """Change the text of a note."""
        if not text.strip():
            raise UsageError("A note needs text.", advice="Remove the note instead.")
        self._require("note", (note_id,))
        with self._edit("note.edit", "Edited a note", note_id=note_id, text=text):
            self._db.execute("UPDATE note SET text = ? WHERE id = ?", (clean(text), note_id))

    def remove_note(self, note_id: int) -> None:
        """Remove a note."""
        self._require("note", (note_id,))
        with self._edit("note.remove", "Removed a note", note_id=note_id):
            self._db.execute("DELETE FROM note WHERE id = ?", (note_id,))

    def decide_matches(self, match_ids: Sequence[int], decision: Decision | None) -> None:
        """Say what matches are; None takes the decision back."""
        self._require("match", match_ids)
        which = f"match {match_ids[0]}" if len(match_ids) == 1 else f"{len(match_ids)} matches"
        label = f"Decided {which}: {_DECISIONS[decision]}" if decision else f"Took back the decision on {which}"
        with self._edit("match.decide", label, matches=list(match_ids), decision=decision):
            for match_id in match_ids:
                if decision is None:
                    self._db.execute("DELETE FROM match_decision WHERE match_id = ?", (match_id,))
                    continue
                self._db.execute(
                    "INSERT INTO match_decision VALUES (?, ?, ?, ?) ON CONFLICT (match_id) DO UPDATE SET"
                    " decision = excluded.decision, decided_by = excluded.decided_by, decided_at = excluded.decided_at"
                    " WHERE decision IS NOT excluded.decision",
                    (match_id, decision, clean(self.by), now()),
                )

    def pin(self, evidence: Evidence) -> EvidenceId:
        """Pin evidence to a claim; id, time, person and the medium's hash are filled in here.

        Raises:
            UsageError: The reference does not fit the kind.
            NotFoundError: What it refers to does not exist.
        """
        self._require_reference(evidence)
        self._require("claim", (evidence.claim_id,))
        filled = dataclasses.replace(
            evidence, sha256=evidence.sha256 or self._pinned_hash(evidence), pinned_at=now(), pinned_by=self.by
        )
        with self._edit("evidence.pin", f"Pinned evidence to claim {evidence.claim_id}") as edit:
            evidence_id = self._insert_evidence(filled)
            self._insert_pillars(evidence_id, filled.pillars)
            if filled.figure_id is not None:
                self._db.execute("INSERT INTO evidence_figure VALUES (?, ?)", (evidence_id, filled.figure_id))
                edit.detail["figure_id"] = filled.figure_id
            edit.detail.update(
                evidence_id=evidence_id,
                claim_id=evidence.claim_id,
                kind=evidence.kind,
                stance=evidence.stance,
                match_id=evidence.match_id,
                media_id=evidence.media_id,
                search_id=evidence.search_id,
                url=evidence.url,
                sha256=filled.sha256,
                pillars=list(evidence.pillars),
            )
        return evidence_id

    def _insert_pillars(self, evidence_id: int, pillars: Sequence[Pillar]) -> None:
        self._db.executemany(
            "INSERT INTO evidence_pillar VALUES (?, ?)", ((evidence_id, pillar) for pillar in dict.fromkeys(pillars))
        )

    def change_evidence(self, evidence: Evidence) -> None:
        """Change what an analyst says of a pin: stance, note, date, archive, grades and questions answered.

        What is pinned, when and by whom stay as they are.
        """
        self._require("piece of evidence", (evidence.id,))
        with self._edit(
            "evidence.change",
            f"Changed evidence {evidence.id}",
            evidence_id=evidence.id,
            stance=evidence.stance,
            archive_url=evidence.archive_url,
            source_date=evidence.source_date,
            source_grade=evidence.source_grade,
            information_grade=evidence.information_grade,
            note=evidence.note,
            pillars=list(evidence.pillars),
        ):
            self._db.execute(
                "UPDATE evidence SET stance = ?, archive_url = ?, source_date = ?, source_grade = ?,"
                " information_grade = ?, note = ? WHERE id = ?",
                (
                    evidence.stance,
                    clean(evidence.archive_url),
                    clean(evidence.source_date),
                    evidence.source_grade,
                    evidence.information_grade,
                    clean(evidence.note),
                    evidence.id,
                ),
            )
            self._db.execute("DELETE FROM evidence_pillar WHERE evidence_id = ?", (evidence.id,))
            self._insert_pillars(evidence.id, evidence.pillars)

    def _require_reference(self, evidence: Evidence) -> None:
        given = {name for name in _REFERENCES.values() if getattr(evidence, name) not in (None, "")}
        if given != {_REFERENCES[evidence.kind]}:
            raise UsageError(
                "Evidence refers to exactly one thing: a match, a medium, a search, a figure or an address."
            )
        for what, number in (
            ("match", evidence.match_id),
            ("medium", evidence.media_id),
            ("search", evidence.search_id),
            ("figure", evidence.figure_id),
        ):
            self._require(what, [] if number is None else [number])

    def _pinned_hash(self, evidence: Evidence) -> str:
        row = self._db.execute(
            "SELECT sha256 FROM media WHERE id = coalesce(?, (SELECT media_id FROM match WHERE id = ?))",
            (evidence.media_id, evidence.match_id),
        ).fetchone()
        return row[0] or "" if row else ""

    def _insert_evidence(self, one: Evidence) -> EvidenceId:
        start, end = (one.span.start_pts, one.span.end_pts) if one.span else (None, None)
        self._db.execute(
            "INSERT INTO evidence (claim_id, kind, stance, match_id, media_id, start_pts, end_pts, search_id, url,"
            " sha256, archive_url, source_date, source_grade, information_grade, view_settings, note, pinned_at,"
            " pinned_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                one.claim_id,
                one.kind,
                one.stance,
                one.match_id,
                one.media_id,
                start,
                end,
                one.search_id,
                clean(one.url),
                one.sha256,
                clean(one.archive_url),
                clean(one.source_date),
                one.source_grade,
                one.information_grade,
                clean(one.view_settings),
                clean(one.note),
                one.pinned_at,
                clean(one.pinned_by),
            ),
        )
        return EvidenceId(self._inserted())

    def unpin(self, evidence_id: int) -> None:
        """Take evidence off its claim."""
        self._require("piece of evidence", (evidence_id,))
        claim_id = self._db.execute("SELECT claim_id FROM evidence WHERE id = ?", (evidence_id,)).get
        label = f"Unpinned evidence from claim {claim_id}"
        with self._edit("evidence.unpin", label, evidence_id=evidence_id, claim_id=claim_id):
            self._db.execute("UPDATE looked_elsewhere SET evidence_id = NULL WHERE evidence_id = ?", (evidence_id,))
            self._db.execute("DELETE FROM evidence_pillar WHERE evidence_id = ?", (evidence_id,))
            self._db.execute("DELETE FROM evidence_figure WHERE evidence_id = ?", (evidence_id,))
            self._db.execute("DELETE FROM evidence WHERE id = ?", (evidence_id,))

    def save_verdict(self, verdict: Verdict) -> int:
        """Record a verdict as the next revision; earlier revisions are kept. The same verdict again changes nothing.

        Returns:
            The revision.
        """
        self._require("claim", (verdict.claim_id,))
        current = reading_verdicts.verdicts(self._db).get(verdict.claim_id)
        if current is not None and _judgement(current) == _judgement(verdict):
            return current.revision
        saved = dataclasses.replace(
            verdict,
            revision=(current.revision if current else 0) + 1,
            analyst=verdict.analyst or self.by,
            at=now(),
        )
        words = verdict.rating.replace("-", " ")
        label = f"{'Finalised' if verdict.final else 'Set'} the verdict on claim {verdict.claim_id}: {words}"
        with self._edit(
            "verdict.save",
            label,
            claim_id=verdict.claim_id,
            revision=saved.revision,
            rating=verdict.rating,
            categories=list(verdict.categories),
            likelihood=verdict.likelihood,
            confidence=verdict.confidence,
            conclusion=verdict.conclusion,
            rationale=verdict.rationale,
            final=verdict.final,
            second_analyst=verdict.second_analyst,
        ):
            self._insert_verdict(saved)
        return saved.revision

    def say_why_reopened(self, claim_id: int, revision: int, reason: str) -> None:
        """Keep why a final verdict was reopened, beside the revision that is open again."""
        self._require("claim", (claim_id,))
        label = f"Reopened the verdict on claim {claim_id}"
        with self._edit("verdict.reopen", label, claim_id=claim_id, revision=revision, reason=reason):
            self._db.execute("INSERT INTO verdict_reopened VALUES (?, ?, ?)", (claim_id, revision, clean(reason)))

    def add_second_answer(self, answer: SecondAnswer) -> None:
        """Keep what a second analyst answered; the time is filled in here."""
        self._require("claim", (answer.claim_id,))
        with self._edit(
            "verdict.second",
            f"Second answer on claim {answer.claim_id}",
            claim_id=answer.claim_id,
            revision=answer.revision,
            analyst=answer.analyst,
            rating=answer.rating,
            likelihood=answer.likelihood,
            confidence=answer.confidence,
            note=answer.note,
        ):
            self._db.execute(
                "INSERT INTO second_sign_off VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    answer.claim_id,
                    answer.revision,
                    clean(answer.analyst),
                    answer.rating,
                    answer.likelihood,
                    answer.confidence,
                    clean(answer.note),
                    now(),
                ),
            )

    def _insert_verdict(self, one: Verdict) -> None:
        key = (one.claim_id, one.revision)
        self._db.execute(
            "INSERT INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *key,
                one.rating,
                one.likelihood,
                one.confidence,
                clean(one.conclusion),
                clean(one.rationale),
                one.final,
                one.reopened,
                clean(one.analyst),
                one.at,
                clean(one.second_analyst),
                one.second_at,
            ),
        )
        self._db.executemany(
            "INSERT INTO verdict_category VALUES (?, ?, ?, ?)",
            ((*key, position, category) for position, category in enumerate(one.categories)),
        )
        self._db.executemany(
            "INSERT INTO verdict_pillar VALUES (?, ?, ?, ?, ?, ?)",
            (
                (*key, position, answer.pillar, answer.state, clean(answer.note))
                for position, answer in enumerate(one.pillars)
            ),
        )
        self._db.executemany(
            "INSERT INTO verdict_library VALUES (?, ?, ?, ?)", ((*key, *pair) for pair in one.library_generations)
        )

    def verdict_revisions(self, claim_id: int) -> tuple[Verdict, ...]:
        """All revisions of a claim's verdict, oldest first."""
        self._require("claim", (claim_id,))
        with self._reading():
            return reading_verdicts.verdict_revisions(self._db, ClaimId(claim_id))


def _judgement(verdict: Verdict) -> Verdict:
    """A verdict without what merely dates it."""
    return dataclasses.replace(verdict, revision=0, at="", analyst="")
