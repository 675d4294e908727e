"""The report as a table: one row per claim, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from workbench.export.content import ClaimPage, MatchSection, ReportContent
from workbench.model.case import CaseState
from workbench.model.work import ReportPicture, WrittenFile
from workbench.review.cells import NOTE, safe_cell
from workbench.review.words import LAYOUT_HEADING

CLAIM_COLUMNS = (
    "Number",
    "Claim",
    "Date of the claim",
    "Said by",
    "Verdict",
    "Verdict code",
    "State",
    "Likelihood",
    "Confidence",
    "The footage itself",
    "Conclusion",
    "Reasons",
    "Finding",
    "Matches",
    "Media",
    "File hashes",
    "Evidence",
    "Not established",
    "Tags",
    "Recorded",
    "Only the layout is the same",
    "Judged not related",
    "Texts seen",
    "Places",
    "Second answers",
    "Corrections",
    "Not checked",
    "History",
)


class CsvExporter:
    """One row per claim; every text is quoted, numbers are numbers."""

    name = "csv"
    title = "Table (CSV), one row per claim"

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """One file, `claims.csv`, UTF-8 with a byte order mark so that spreadsheets read it rightly."""
        buffer = io.StringIO(newline="")
        writer = csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
        writer.writerow(CLAIM_COLUMNS)
        for claim in content.claims:
            writer.writerow([_cell(value) for value in claim_row(claim)])
        writer.writerow([])
        for line in _loose_lines(content):
            writer.writerow([safe_cell(line)])
        for line in (
            *content.warnings,
            *content.notices,
            f"Case {content.case_id}",
            f"Log entry {content.audit_length}",
            content.audit_head,
            *content.stamps,
            NOTE,
        ):
            writer.writerow([safe_cell(line)])
        return (WrittenFile("claims.csv", "\ufeff".encode() + buffer.getvalue().encode()),)


def _cell(value: str | int) -> str | int:
    return safe_cell(value) if isinstance(value, str) else value


def claim_row(claim: ClaimPage) -> Iterator[str | int]:
    """The cells of a claim, as they are in every table: texts not yet made safe."""
    yield claim.number
    yield claim.sentence
    yield claim.date
    yield claim.said_by.removeprefix("Said by: ")
    yield claim.rating_words
    yield claim.rating
    yield claim.state_words
    yield claim.likelihood
    yield claim.confidence
    yield claim.categories
    yield claim.conclusion
    yield claim.rationale
    yield "; ".join(match.finding for match in claim.matches if match.finding)
    yield "; ".join(map(_match_cell, claim.matches))
    yield "; ".join(f"{row.name}: {row.state}" for row in claim.media)
    yield "; ".join(row.sha256 for row in claim.media if row.sha256)
    yield "; ".join(f"{row.stance}: {row.text}" for row in claim.evidence)
    yield "; ".join(claim.not_established)
    yield "; ".join(claim.tags)
    yield claim.signed
    yield "; ".join(claim.layouts)
    yield "; ".join(claim.rejected)
    for kind in ("text", "place"):
        rows = [row for row in claim.seen if row.kind == kind]
        yield "; ".join(", ".join(filter(None, (row.words, row.detail, row.where))) for row in rows)
    yield " ".join(claim.second)
    yield "; ".join(claim.corrections)
    yield "; ".join(claim.not_checked)
    yield "; ".join(claim.history)


def _loose_lines(content: ReportContent) -> Iterator[str]:
    """What was found for media that are linked to no claim, one line each."""
    for match in content.loose.matches:
        both = f"{match.case_figure.lines[0]}: {match.library_figure.lines[0]}"
        yield f"{both}, {_match_cell(match)}"
    yield from content.loose.rejected
    yield from (f"{LAYOUT_HEADING}: {line}" for line in content.loose.layouts)


def _match_cell(match: MatchSection) -> str:
    parts = (match.relation, match.differs, match.changed, match.where, match.decision)
    return ", ".join(part.rstrip(".") for part in parts if part)
