"""The pictures, match sections and coverage bars of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.export.content import CoverageSection, CoverageStretch, Figure, FigureOutline, MatchSection
from workbench.export.pictures import (
    can_be_shown,
    library_key,
    media_key,
    pin_key,
)
from workbench.model.case import CaseState
from workbench.model.match import Band, Decision, Match
from workbench.model.media import MediaItem, MediaKind
from workbench.model.review import Claim, Evidence, EvidenceKind
from workbench.model.times import timecode
from workbench.model.web_addresses import address_words
from workbench.review import words
from workbench.review.changes import outlines
from workbench.review.findings import (
    LAYOUT_OVERRULED,
    band_sentence_of,
    coverage_of,
    finding_sentence,
    layout_only,
    overruled_layout,
    seen_before,
)
from workbench.review.moments import match_moment, representative_pts
from workbench.review.naming import CopyNames, case_heading, copy_names, is_earlier

_SAME_MOMENT_S = 0.1
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def match_sections(
    state: CaseState, claim: Claim, matches: Sequence[Match], shown_at_s: Mapping[str, float | None]
) -> tuple[MatchSection, ...]:
    """The matches of a claim as argued, findings first.

    Args:
        shown_at_s: For each picture that could be had, the moment it really shows.
    """
    sections = [_match_section(state, claim, match, shown_at_s) for match in matches]
    return tuple(sorted(sections, key=lambda section: not section.finding))


def loose_sections(
    state: CaseState, matches: Sequence[Match], shown_at_s: Mapping[str, float | None], pictured: int
) -> tuple[MatchSection, ...]:
    """The matches of media that are linked to no claim; the first `pictured` of them with their pictures."""
    sections = [_match_section(state, None, match, shown_at_s) for match in matches]
    return tuple(section if number < pictured else _told_only(section) for number, section in enumerate(sections))


def _told_only(section: MatchSection) -> MatchSection:
    absent = "Not pictured, to keep the report small"
    return replace(
        section,
        case_figure=replace(section.case_figure, key="", outlines=(), absent=absent),
        library_figure=replace(section.library_figure, key="", outlines=(), absent=absent),
    )


def _match_section(
    state: CaseState, claim: Claim | None, match: Match, shown_at_s: Mapping[str, float | None]
) -> MatchSection:
    medium = state.medium(match.media_id)
    kind = medium.kind if medium else MediaKind.UNKNOWN
    said = finding_sentence(state, claim, match) or "" if claim else ""
    same = match.decision is Decision.SAME
    finding = (seen_before(state, claim, match) or "") if same and claim else ""
    relation = decided_relation(match, kind)
    names = copy_names(state, match)
    layout = overruled_layout(match)
    return MatchSection(
        match_id=match.id,
        finding=finding,
        caution="" if finding else _candidate_words(match, said),
        relation=_relation(match, relation),
        decision=_decision(match, kind),
        differs="" if layout else words.differing_words(match.finding),
        changed=_changed(match, names),
        where="" if layout else _where(match, names),
        band=LAYOUT_OVERRULED if layout else band_sentence_of(state, match),
        numbers=numbers_line(match),
        case_figure=_case_figure(state, claim, match, medium),
        library_figure=_library_figure(state, match, shown_at_s),
    )


def _relation(match: Match, relation: str) -> str:
    """What stands between the two pictures: what a person decided, and only without a decision the program's word."""
    if match.decision is Decision.SAME:
        return relation
    if match.decision is Decision.RELATED:
        return "Related, as a person decided"
    return f"Candidate: {relation.lower()}"


def decided_relation(match: Match, kind: MediaKind) -> str:
    """What the two share; where the program saw a layout only and a person decided, what the person decided."""
    if match.decision is not None and overruled_layout(match):
        return words.decision_words(match.decision, kind)
    return words.relation_words(match.finding.relation, kind)


def _where(match: Match, names: CopyNames) -> str:
    return words.where_sentence(match.finding, names.copy) or words.place_sentence(match.finding, names.here)


def _changed(match: Match, names: CopyNames) -> str:
    """The changes; of a mere layout, or of an item known by its hash alone, the program cannot tell them."""
    if overruled_layout(match):
        return "Not compared, as the program saw the layout only"
    if words.hash_only_words(match.finding):
        return words.ONLY_A_HASH[0].upper() + words.ONLY_A_HASH[1:]
    return words.changed_sentence(match.finding, names.here, names.picture)


def _candidate_words(match: Match, said: str) -> str:
    """What time says of a match that no person called the same: told, but never as the finding."""
    if not said or match.decision is Decision.SAME:
        return said
    standing = "decided related only" if match.decision is Decision.RELATED else "not decided by a person"
    return f"{said} ({standing})"


def _decision(match: Match, kind: MediaKind) -> str:
    if match.decision is None:
        return "No person has decided on this match yet."
    by = f" by {match.decided_by}" if match.decided_by else ""
    on = f" on {words.date_words(match.decided_at[:10])}" if match.decided_at else ""
    return f"Decided{by}{on}: {words.decision_words(match.decision, kind).lower()}."


def numbers_line(match: Match) -> str:
    """Method, bits, limit, inliers, versions: for those who check."""
    finding = match.finding
    parts = [f"method {', '.join(finding.method)}"]
    if finding.distance_bits is not None:
        limit = f", limit {finding.threshold_bits}" if finding.threshold_bits is not None else ""
        parts.append(f"{finding.distance_bits} of 256 bits differ{limit}")
    if finding.inliers is not None:
        parts.append(f"{finding.inliers} points registered")
    if finding.agreement is not None:
        parts.append(f"{finding.agreement:.2f} of the overlap agrees")
    if finding.distinct_pictures > 1:
        parts.append(f"{finding.distinct_pictures} distinct pictures")
    parts.append(f"library generation {match.item.generation}")
    return "; ".join(parts)


def _case_figure(state: CaseState, claim: Claim | None, match: Match, medium: MediaItem | None) -> Figure:
    moment = match_moment(state, match)
    name = medium.name if medium else ""
    names = copy_names(state, match)
    place = case_heading(state, match.media_id)
    heading = place if moment.case_s is None else f"{place}, at {timecode(moment.case_s)}"
    changed = _changed(match, names)
    return Figure(
        key=media_key(match.media_id, moment.pts),
        heading=heading,
        lines=(f"{name}. {_claimed(state, claim)}", changed, *_outline_lines(match, "case", names)),
        alt=f"{heading}: {name}",
        outlines=_outlines(match, "case", names),
    )


def _claimed(state: CaseState, claim: Claim | None) -> str:
    if claim is None:
        return "Linked to no claim"
    date = state.claim_date(claim)
    return f"Claimed: {words.date_words(date)}" if date else "Date of the claim not stated"


_LINES = {"found": "Solid outline", "differs": "Dashed outline", "overlay": "Dotted outline"}


def _outlines(match: Match, side: str, names: CopyNames) -> tuple[FigureOutline, ...]:
    return tuple(
        FigureOutline(one.rect, one.kind, f"{_LINES[one.kind]}: {one.label[0].lower()}{one.label[1:]} ({one.place})")
        for one in outlines(match.finding, names.here, names.picture)
        if one.side == side
    )


def _outline_lines(match: Match, side: str, names: CopyNames) -> tuple[str, ...]:
    """Each outline told once under the picture."""
    return tuple(dict.fromkeys(one.label for one in _outlines(match, side, names)))


def _library_figure(state: CaseState, match: Match, shown_at_s: Mapping[str, float | None]) -> Figure:
    item = match.item
    key = library_key(match.id)
    names = copy_names(state, match)
    heading = "Earlier copy" if is_earlier(state, match) else "Copy in the library"
    heading += _when_shown(match_moment(state, match).library_s, shown_at_s.get(key))
    title = item.title or match.finding.name
    known = f"Earliest known date: {words.date_words(item.earliest_date)}" if item.earliest_date else "Date unknown"
    origin = ", ".join(part for part in (item.published_by, item.place, item.event) if part)
    lines = (
        f"“{title}”. {known}",
        *((origin,) if origin else ()),
        *((address_words(item.source_url),) if item.source_url else ()),
    )
    return Figure(
        key=key,
        heading=heading,
        lines=(*lines, *_outline_lines(match, "library", names)),
        alt=f"{heading}: {title}",
        outlines=_outlines(match, "library", names),
    )


def _when_shown(wanted_s: float | None, shown_s: float | None) -> str:
    """Which moment the picture shows; said plainly where only a neighbouring one was kept."""
    if shown_s is None or wanted_s is None:
        return ""
    if abs(shown_s - wanted_s) <= _SAME_MOMENT_S:
        return f", at {timecode(shown_s)}"
    return f", nearest kept picture at {timecode(shown_s)} (in step: {timecode(wanted_s)})"


def medium_figures(state: CaseState, media: Sequence[MediaItem], already_shown: set[int]) -> tuple[Figure, ...]:
    """One picture for each cited medium that no match section shows, or the reason why there is none."""
    return tuple(_medium_figure(state, medium) for medium in media if medium.id not in already_shown)


def _medium_figure(state: CaseState, medium: MediaItem) -> Figure:
    caption = (medium.caption,) if medium.caption else ()
    if not can_be_shown(medium):
        reason = medium.reason or "sound only" if medium.kind is MediaKind.AUDIO else medium.reason or "not read yet"
        return Figure("", medium.name, caption, medium.name, absent=f"No picture: {reason}")
    pts = representative_pts(state, medium.id)
    return Figure(media_key(medium.id, pts), medium.name, caption, f"Cited picture: {medium.name}")


def pin_figure(state: CaseState, pin: Evidence) -> Figure | None:
    """The picture of a pinned medium, frame or range; None for other evidence."""
    medium = state.medium(pin.media_id or 0)
    if pin.kind is not EvidenceKind.MEDIUM or medium is None or not can_be_shown(medium):
        return None
    base = medium.facts.time_base if medium.facts else None
    at = f", at {timecode(base.seconds(pin.span.start_pts))}" if pin.span and base else ""
    return Figure(pin_key(state, pin), f"{medium.name}{at}", (), f"Pinned: {medium.name}{at}")


def coverage_sections(state: CaseState, media: Sequence[MediaItem]) -> tuple[CoverageSection, ...]:
    """What of each searched clip was found, second by second."""
    sections = (_coverage(state, medium) for medium in media if medium.kind is MediaKind.VIDEO)
    return tuple(section for section in sections if section is not None)


def item_letters(state: CaseState, media_id: int) -> dict[tuple[str, int], str]:
    """A letter for each library item matched by a medium, best first."""
    letters: dict[tuple[str, int], str] = {}
    for match in _on_the_bar(state, media_id):
        key = (match.item.library_id, match.finding.item)
        letters.setdefault(key, LETTERS[len(letters) % len(LETTERS)])
    return letters


def _on_the_bar(state: CaseState, media_id: int) -> list[Match]:
    return [
        match
        for match in state.matches_of(media_id)
        if match.decision is not Decision.NOT_RELATED
        and not layout_only(match)
        and match.finding.query_start_s is not None
    ]


def _coverage(state: CaseState, medium: MediaItem) -> CoverageSection | None:
    duration_s = medium.facts.duration_s if medium.facts else None
    coverage = coverage_of(state, medium)
    if not duration_s or coverage is None:
        return None
    letters = item_letters(state, medium.id)
    stretches = [_match_stretch(match, letters) for match in _on_the_bar(state, medium.id)]
    stretches += [
        CoverageStretch("nowhere", start, end, "", f"Found nowhere, {end - start:.1f} s")
        for start, end in coverage.not_found
    ]
    stretches += [
        CoverageStretch("time-unknown", start, end, "", "Possible, time not determined")
        for start, end in coverage.time_unknown
    ]
    stretches += [
        CoverageStretch("not-searched", start, end, "", "Not searched") for start, end in coverage.not_searched
    ]
    stretches += [
        CoverageStretch(
            "rejected", match.finding.query_start_s or 0.0, match.finding.query_end_s or 0.0, "", "Not related"
        )
        for match in state.matches_of(medium.id)
        if match.decision is Decision.NOT_RELATED and match.finding.query_start_s is not None
    ]
    stretches.sort(key=lambda stretch: (stretch.start_s, stretch.end_s))
    return CoverageSection(
        media_id=medium.id,
        name=medium.name,
        duration_s=duration_s,
        stretches=tuple(stretches),
        legend=tuple(_legend(state, medium.id, letters, coverage.search_id)),
    )


def _match_stretch(match: Match, letters: dict[tuple[str, int], str]) -> CoverageStretch:
    finding = match.finding
    start_s = finding.query_start_s or 0.0
    end_s = finding.query_end_s if finding.query_end_s is not None else start_s
    letter = letters[(match.item.library_id, finding.item)]
    mirrored = ", mirrored" if finding.mirrored else ""
    if finding.band is Band.STRONG:
        return CoverageStretch(
            "found", start_s, end_s, letter, f"{letter} {match.item.title or finding.name}{mirrored}"
        )
    return CoverageStretch("possible", start_s, end_s, letter, f"{letter} {finding.band.value}{mirrored}")


def _legend(state: CaseState, media_id: int, letters: dict[tuple[str, int], str], search_id: int) -> list[str]:
    lines = []
    for key, letter in letters.items():
        ours = [m for m in _on_the_bar(state, media_id) if (m.item.library_id, m.finding.item) == key]
        seconds = sum((m.finding.query_end_s or 0) - (m.finding.query_start_s or 0) for m in ours)
        band = words.strength_words(ours[0].finding).lower()
        lines.append(f"{letter}: {ours[0].item.title or ours[0].finding.name}, {band}, {seconds:.1f} s.")
    search = next((search for search in state.searches if search.id == search_id), None)
    if search is not None:
        lines.append(f"Searched: {search.item_count:,} items on {words.date_words(search.at[:10])}.")
    return lines
