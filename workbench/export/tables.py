"""The report as a table: one row per claim, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.export.content import ClaimPage, MatchSection, ReportContent
from workbench.export.csv_file import ABOUT_COLUMNS, ABOUT_NAME, csv_file
from workbench.model.case import CaseState
from workbench.model.work import ReportPicture, WrittenFile
from workbench.review.cells import NOTE
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
    "Warnings",
)


class CsvExporter:
    """One row per claim, and beside it a table of what is to be known of the case."""

    name = "csv"
    title = "Table (CSV), one row per claim"

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """`claims.csv` with the claims alone, and `about.csv` with what is to be known of them."""
        claims = csv_file(CLAIM_COLUMNS, (tuple(claim_row(claim, content.warnings)) for claim in content.claims))
        return (WrittenFile("claims.csv", claims), WrittenFile(ABOUT_NAME, csv_file(ABOUT_COLUMNS, _about(content))))


def claim_row(claim: ClaimPage, warnings: Sequence[str]) -> Iterator[str | int]:
    """The cells of a claim, as they are in every table: texts not yet made safe.

    Args:
        warnings: What is wrong with the record; rows are copied elsewhere, and it goes with them.
    """
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
    yield " ".join(warnings)


def _about(content: ReportContent) -> Iterator[tuple[str, str]]:
    """What is no claim: warnings first, then what no claim rests on, and what the tables were made from."""
    for what, lines in (
        ("Warning", content.warnings),
        ("Notice", content.notices),
        ("Linked to no claim", tuple(_loose_lines(content))),
        ("Case", (content.case_id,)),
        ("Log entry", (str(content.audit_length),)),
        ("Head of the log", (content.audit_head,)),
        ("Time stamp", content.stamps),
        ("How texts are written", (NOTE,)),
    ):
        yield from ((what, line) for line in lines)


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
