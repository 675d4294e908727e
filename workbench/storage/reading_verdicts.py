"""Verdicts of a case, and what they stand on, from its rows."""

from __future__ import annotations

from collections import defaultdict

from workbench.model.ids import (
    ClaimId,
    EvidenceId,
    MediaId,
)
from workbench.model.review import (
    Category,
    Confidence,
    Evidence,
    EvidenceKind,
    Likelihood,
    Pillar,
    PillarAnswer,
    PillarState,
    Rating,
    Reopening,
    SecondAnswer,
    Stance,
    Verdict,
    VerdictRevision,
)
from workbench.storage.connection import rows
from workbench.storage.reading import Database, span_of


def evidence(db: Database, same: dict[int, MediaId]) -> tuple[Evidence, ...]:
    """Pins in the order they were made."""
    pillars: dict[int, set[str]] = defaultdict(set)
    for evidence_id, pillar in db.execute("SELECT evidence_id, pillar FROM evidence_pillar"):
        pillars[evidence_id].add(pillar)
    figures: dict[int, int] = dict(rows(db, "SELECT evidence_id, figure_id FROM evidence_figure"))
    return tuple(
        Evidence(
            id=EvidenceId(row[0]),
            claim_id=ClaimId(row[1]),
            kind=EvidenceKind(row[2]),
            stance=Stance(row[3]),
            match_id=row[4],
            media_id=None if row[5] is None else same.get(row[5], row[5]),
            span=span_of(row[6], row[7]),
            search_id=row[8],
            url=row[9],
            sha256=row[10],
            archive_url=row[11],
            source_date=row[12],
            source_grade=row[13],
            information_grade=row[14],
            view_settings=row[15],
            note=row[16],
            pinned_at=row[17],
            pinned_by=row[18],
            pillars=tuple(pillar for pillar in Pillar if pillar in pillars[row[0]]),
            figure_id=figures.get(row[0]),
        )
        for row in db.execute(
            "SELECT id, claim_id, kind, stance, match_id, media_id, start_pts, end_pts, search_id, url, sha256,"
            " archive_url, source_date, source_grade, information_grade, view_settings, note, pinned_at, pinned_by"
            " FROM evidence ORDER BY id"
        )
    )


def verdicts(db: Database) -> dict[ClaimId, Verdict]:
    """The latest revision of each claim's verdict."""
    keys = rows(db, "SELECT claim_id, max(revision) FROM verdict GROUP BY claim_id ORDER BY claim_id")
    return {ClaimId(claim_id): _verdict(db, claim_id, revision) for claim_id, revision in keys}


def verdict_revisions(db: Database, claim_id: ClaimId) -> tuple[Verdict, ...]:
    """All revisions of one claim's verdict, oldest first."""
    keys = rows(db, "SELECT revision FROM verdict WHERE claim_id = ? ORDER BY revision", (claim_id,))
    return tuple(_verdict(db, claim_id, revision) for (revision,) in keys)


def _verdict(db: Database, claim_id: int, revision: int) -> Verdict:
    key = (claim_id, revision)
    (row,) = rows(
        db,
        "SELECT rating, likelihood, confidence, conclusion, rationale, final, reopened, analyst, at, second_analyst,"
        " second_at FROM verdict WHERE claim_id = ? AND revision = ?",
        key,
    )
    of = "WHERE claim_id = ? AND revision = ? ORDER BY "
    categories = db.execute(f"SELECT category FROM verdict_category {of} position", key)  # noqa: S608 - fixed text
    pillars = db.execute(f"SELECT pillar, state, note FROM verdict_pillar {of} position", key)  # noqa: S608
    libraries = db.execute(f"SELECT library_id, generation FROM verdict_library {of} library_id", key)  # noqa: S608
    return Verdict(
        claim_id=ClaimId(claim_id),
        rating=Rating(row[0]),
        categories=tuple(Category(one) for (one,) in categories),
        likelihood=None if row[1] is None else Likelihood(row[1]),
        confidence=None if row[2] is None else Confidence(row[2]),
        conclusion=row[3],
        rationale=row[4],
        pillars=tuple(PillarAnswer(Pillar(pillar), PillarState(state), note) for pillar, state, note in pillars),
        final=bool(row[5]),
        reopened=bool(row[6]),
        library_generations=tuple((library_id, generation) for library_id, generation in libraries),
        analyst=row[7],
        at=row[8],
        second_analyst=row[9],
        second_at=row[10],
        revision=revision,
    )


def revisions(db: Database) -> tuple[VerdictRevision, ...]:
    """All revisions of all verdicts, by claim, oldest first."""
    return tuple(
        VerdictRevision(
            claim_id=ClaimId(row[0]),
            revision=row[1],
            rating=Rating(row[2]),
            final=bool(row[3]),
            analyst=row[4],
            at=row[5],
            likelihood=None if row[6] is None else Likelihood(row[6]),
            confidence=None if row[7] is None else Confidence(row[7]),
            conclusion=row[8],
            rationale=row[9],
        )
        for row in db.execute(
            "SELECT claim_id, revision, rating, final, analyst, at, likelihood, confidence, conclusion, rationale"
            " FROM verdict ORDER BY claim_id, revision"
        )
    )


RATING_FIELD = "rating-word."


def rating_words(db: Database) -> dict[str, str]:
    """What this desk calls verdicts, by code."""
    return {
        str(name).removeprefix(RATING_FIELD): str(value)
        for name, value in db.execute(
            "SELECT name, value FROM case_field WHERE name GLOB ? ORDER BY name", (f"{RATING_FIELD}*",)
        )
    }


def second_answers(db: Database) -> tuple[SecondAnswer, ...]:
    """Answers of second analysts, in the order they were given."""
    return tuple(
        SecondAnswer(
            claim_id=ClaimId(row[0]),
            revision=row[1],
            analyst=row[2],
            rating=Rating(row[3]),
            likelihood=None if row[4] is None else Likelihood(row[4]),
            confidence=None if row[5] is None else Confidence(row[5]),
            note=row[6],
            at=row[7],
        )
        for row in db.execute(
            "SELECT claim_id, revision, analyst, rating, likelihood, confidence, note, at FROM second_sign_off"
            " ORDER BY at, claim_id, analyst"
        )
    )


def reopenings(db: Database) -> tuple[Reopening, ...]:
    """Why final verdicts were reopened."""
    return tuple(
        Reopening(ClaimId(claim_id), revision, reason)
        for claim_id, revision, reason in db.execute(
            "SELECT claim_id, revision, reason FROM verdict_reopened ORDER BY claim_id, revision"
        )
    )
