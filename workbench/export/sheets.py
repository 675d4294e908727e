"""The tables of a report as rows: what a workbook holds besides the claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.export.articles import day_words
from workbench.export.content import ReportContent
from workbench.export.machine import folder_name
from workbench.export.tables import CLAIM_COLUMNS, claim_row
from workbench.model.case import CaseState
from workbench.model.match import Decision, Match
from workbench.model.media import MediaItem, MediaKind
from workbench.model.web_addresses import address_words
from workbench.review import words
from workbench.review.findings import coverage_of

Cell = str | int | float | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: texts as they are, not yet made safe; None stands for nothing known."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def sheets(content: ReportContent, state: CaseState) -> tuple[Sheet, ...]:
    """All tables, in the order of a workbook."""
    return (
        Sheet("Claims", CLAIM_COLUMNS, tuple(tuple(claim_row(claim, content.warnings)) for claim in content.claims)),
        Sheet("Media", _MEDIA, tuple(_media_rows(content, state))),
        Sheet("Matches", _MATCHES, tuple(_match_row(content, state, match) for match in state.matches)),
        Sheet("Segments", _SEGMENTS, tuple(_segment_rows(state))),
        Sheet("Tags", _TAGS, tuple(_tag_rows(state))),
        Sheet("Log", _LOG, tuple(_log_rows(content))),
    )


_MEDIA = (
    "Medium", "Name", "SHA-256", "Kind", "State", "Claims", "Taken in", "Source", "Caption", "Format", "Width (px)",
    "Height (px)", "Duration (s)", "Frames", "Frames a second", "Captured", "Device", "Place", "Coordinates",
    "What the file tells", "What could not be read",
)  # fmt: skip


def _media_rows(content: ReportContent, state: CaseState) -> Iterator[Row]:
    told = {row.media_id: row for row in content.media}
    for medium in state.media:
        row, facts = told[medium.id], medium.facts
        yield (
            medium.id,
            medium.name,
            medium.sha256,
            words.KIND_WORDS[medium.kind],
            row.state,
            _claims_of(state, medium.id),
            row.taken_in,
            address_words(medium.source_url),
            medium.caption,
            *(
                (
                    facts.format_name,
                    facts.width_px,
                    facts.height_px,
                    facts.duration_s,
                    facts.frame_count,
                    facts.frame_rate,
                    facts.captured,
                    facts.device,
                    facts.place,
                    facts.gps,
                )
                if facts
                else (None,) * 10
            ),
            "\n".join(row.facts),
            "\n".join(row.problems),
        )


def _claims_of(state: CaseState, media_id: int) -> str:
    return ", ".join(str(claim.number) for claim in state.claims if media_id in claim.media_ids)


_MATCHES = (
    "Match", "Claims", "Medium", "Name", "Relation", "Strength", "Decision", "Decided by", "Decided on", "Finding",
    "Library", "Generation", "Item", "Title", "Earliest known date", "Published by", "Place of the item", "Event",
    "Source of the item", "SHA-256 of the item", "Mirrored", "Backwards", "Turned (degrees)", "Speed",
    "Bits that differ", "Limit (bits)", "Points registered", "Share of the overlap that agrees", "Method", "Current",
)  # fmt: skip


def _match_row(content: ReportContent, state: CaseState, match: Match) -> Row:
    finding, item = match.finding, match.item
    medium = state.medium(match.media_id)
    kind = medium.kind if medium else MediaKind.UNKNOWN
    said = {section.match_id: section.finding for claim in content.claims for section in claim.matches}
    return (
        match.id,
        _claims_of(state, match.media_id),
        match.media_id,
        medium.name if medium else "",
        words.relation_words(finding.relation, kind),
        words.strength_words(finding),
        words.decision_words(match.decision, kind),
        match.decided_by,
        day_words(match.decided_at) if match.decided_at else "",
        said.get(match.id, ""),
        folder_name(item.library),
        item.generation,
        finding.item,
        item.title or finding.name,
        words.date_words(item.earliest_date) if item.earliest_date else "",
        item.published_by,
        item.place,
        item.event,
        address_words(item.source_url),
        item.sha256,
        _yes(finding.mirrored),
        _yes(finding.reversed),
        finding.rotation_deg,
        finding.speed,
        finding.distance_bits,
        finding.threshold_bits,
        finding.inliers,
        finding.agreement,
        ", ".join(finding.method),
        "no, a newer search does not find it" if match.superseded else "yes",
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"


_SEGMENTS = (
    "Medium", "Name", "From (s)", "To (s)", "Length (s)", "What", "Match", "Title", "From in the copy (s)",
    "To in the copy (s)", "Uncertainty (s)",
)  # fmt: skip


def _segment_rows(state: CaseState) -> Iterator[Row]:
    """What each clip was found to hold, second by second."""
    for medium in state.media:
        rows = [*_found(state, medium), *_gaps(state, medium)]
        yield from sorted(rows, key=lambda row: (row[2], row[3], row[6] or 0))


def _found(state: CaseState, medium: MediaItem) -> Iterator[Row]:
    for match in state.matches_of(medium.id):
        finding = match.finding
        if finding.query_start_s is None:
            continue
        end_s = finding.query_start_s if finding.query_end_s is None else finding.query_end_s
        judged = match.decision is Decision.NOT_RELATED
        what = words.decision_words(match.decision, medium.kind) if judged else words.strength_words(finding)
        yield (
            medium.id,
            medium.name,
            finding.query_start_s,
            end_s,
            end_s - finding.query_start_s,
            what,
            match.id,
            match.item.title or finding.name,
            finding.library_start_s,
            finding.library_end_s,
            finding.edges_s,
        )


def _gaps(state: CaseState, medium: MediaItem) -> Iterator[Row]:
    coverage = coverage_of(state, medium)
    if coverage is None:
        return
    for what, stretches in (
        ("Found nowhere", coverage.not_found),
        ("Possible, time not determined", coverage.time_unknown),
        ("Not searched", coverage.not_searched),
    ):
        for start_s, end_s in stretches:
            yield (medium.id, medium.name, start_s, end_s, end_s - start_s, what, None, "", None, None, None)


_TAGS = ("Tag", "Medium", "Name", "Claims", "From (s)", "To (s)")


def _tag_rows(state: CaseState) -> Iterator[Row]:
    for use in state.tags:
        medium = state.medium(use.media_id)
        base = medium.facts.time_base if medium and medium.facts else None
        start_s = base.seconds(use.span.start_pts) if base and use.span else None
        end_s = base.seconds(use.span.end_pts) if base and use.span and use.span.end_pts is not None else None
        name = medium.name if medium else ""
        yield (use.tag, use.media_id, name, _claims_of(state, use.media_id), start_s, end_s)


_LOG = ("Entry", "Time (UTC)", "By", "What", "Code", "SHA-256 of the entry")


def _log_rows(content: ReportContent) -> Iterator[Row]:
    for one in content.log:
        yield (one.number, one.at, one.by, one.label, one.action, one.hash)
