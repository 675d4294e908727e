"""From the recorded case to the content of its report."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from workbench.export.archive_links import archived_at
from workbench.export.articles import article_lines, citation_lines, day_words, fetched_words
from workbench.export.content import (
    BandRow,
    ClaimPage,
    EvidenceRow,
    LoosePage,
    MediaRow,
    PillarRow,
    ReportContent,
    SearchRow,
    SeenRow,
)
from workbench.export.figures import (
    coverage_sections,
    decided_relation,
    loose_sections,
    match_sections,
    medium_figures,
    numbers_line,
    pin_figure,
)
from workbench.export.history import corrections, revision_lines
from workbench.export.kept import kept_rows
from workbench.export.pictures import LOOSE_PICTURED, library_key, loose_matches, loose_media, shown_matches
from workbench.model.case import CaseState
from workbench.model.match import Band, Match, SearchRecord
from workbench.model.media import MediaItem, MediaKind
from workbench.model.report import LogEntry
from workbench.model.review import Claim, Evidence, EvidenceKind, Pillar, PillarState, Rating, Stance, TagUse, Verdict
from workbench.model.times import TimeSpan
from workbench.model.web_addresses import address_words
from workbench.model.work import ReportPicture
from workbench.review import conflicts, elsewhere, second, words
from workbench.review.archive_words import inside_words
from workbench.review.bands import band_sentence, figures, set_sentence
from workbench.review.findings import (
    claim_state_words,
    is_decided,
    layout_only,
    medium_state_words,
    newer_sentence,
    overruled_layout,
    search_sentence,
)
from workbench.review.naming import copy_names
from workbench.review.not_checked import not_checked
from workbench.review.open_points import not_established
from workbench.review.rejected import item_name, rejected_lines, with_rejected
from workbench.review.stamps import HEAD_CHECK, stamp_lines
from workbench.review.view_words import view_sentence

_TONES = {
    Rating.CONFIRMED: "good",
    Rating.MOSTLY_CONFIRMED: "good",
    Rating.MIXED: "warn",
    Rating.UNVERIFIABLE: "neutral",
    Rating.NOT_YET_CHECKED: "neutral",
}


def build_content(
    state: CaseState,
    program_version: str,
    pictures: Sequence[ReportPicture] = (),
    warnings: Sequence[str] = (),
    log: Sequence[LogEntry] = (),
) -> ReportContent:
    """Everything the report says, in finished sentences.

    Args:
        state: The case.
        warnings: What is wrong with the record itself.
        pictures: Those that could be had; what they really show is said in their captions.
        log: The entries of the log.
        program_version: Printed with the method, because a result can only be repeated with the same version.
    """
    article = state.articles[0] if state.articles else None
    shown_at_s = {picture.key: picture.time_s for picture in pictures}
    return ReportContent(
        warnings=(*warnings, *conflicts.sentences(state)),
        title=state.title,
        case_id=state.case_id,
        program=f"Workbench {program_version}",
        article_title=article.article.title if article and len(state.articles) == 1 else "",
        article_lines=tuple(article_lines(state)),
        left_out=_left_out(state),
        claims=tuple(_claim_page(state, claim, shown_at_s, program_version) for claim in state.claims),
        loose=_loose_page(state, shown_at_s),
        media=tuple(_media_row(state, medium) for medium in state.media),
        searches=tuple(_search_row(state, search) for search in state.searches),
        bands=tuple(_bands(state)),
        band_rates=tuple(_band_rates(state)),
        vocabulary_note=_test_sets(state),
        audit_head=state.audit_head,
        audit_length=state.audit_length,
        head_check=HEAD_CHECK,
        stamps=tuple(" ".join(stamp_lines(stamp)) for stamp in state.stamps),
        log=tuple(log),
    )


def _left_out(state: CaseState) -> str:
    count = sum(len(entry.article.left_out) for entry in state.articles)
    if not count:
        return ""
    lines = "line of the page was" if count == 1 else "lines of the page were"
    return f"{count} {lines} left out of the article as not part of it; the case lists each with its rule."


def _claim_page(
    state: CaseState, claim: Claim, shown_at_s: Mapping[str, float | None], program_version: str
) -> ClaimPage:
    verdict = state.verdicts.get(claim.id) or Verdict(claim_id=claim.id)
    matches = shown_matches(state, claim)
    sections = match_sections(state, claim, matches, shown_at_s)
    media = [medium for medium in map(state.medium, claim.media_ids) if medium is not None]
    earlier = any(section.finding for section in sections)
    return ClaimPage(
        claim_id=claim.id,
        number=claim.number,
        sentence=claim.sentence,
        said_by=f"Said by: {claim.attribution}" if claim.attribution else "Said by: nobody named",
        hedges=", ".join(claim.hedges),
        date=state.claim_date(claim),
        article_line=_claim_line(state, claim),
        rating=verdict.rating.value,
        rating_words=words.rating_words(state, verdict.rating),
        rating_meaning=words.RATING_MEANINGS[verdict.rating],
        tone=_TONES.get(verdict.rating, "bad"),
        state_words=claim_state_words(state, claim),
        likelihood=_likelihood(verdict),
        confidence=f"Work behind it: {verdict.confidence.value} confidence." if verdict.confidence else "",
        categories=_categories(verdict, {medium.kind for medium in media}),
        conclusion=verdict.conclusion,
        rationale=verdict.rationale,
        matches=sections,
        layouts=tuple(_layouts(state, media)),
        rejected=rejected_lines(state, claim.media_ids),
        figures=medium_figures(state, media, {match.media_id for match in matches}),
        kept_figures=kept_rows(state, claim.id, shown_at_s),
        coverage=coverage_sections(state, _argued_media(state, claim, matches)),
        pillars=tuple(_pillars(state, verdict)),
        evidence=tuple(_evidence_row(state, pin) for pin in state.evidence if pin.claim_id == claim.id),
        not_established=tuple(_open_points(state, claim)),
        steps=(
            *_steps(state, matches),
            *_search_steps(state, claim, program_version),
            *(elsewhere.step_sentence(step, state) for step in elsewhere.steps_for(state, claim)),
        ),
        notes=tuple(note.text for note in state.notes if note.claim_id == claim.id),
        tags=tuple(_tag_line(state, use) for use in state.tags if use.media_id in claim.media_ids),
        seen=tuple(_seen_rows(state, claim)),
        media=tuple(_media_row(state, medium) for medium in media),
        caution=_caution(media) if earlier or verdict.rating is Rating.FALSE_CONTEXT else "",
        signed=" ".join(part for part in (_signed(verdict), newer_sentence(state, claim)) if part),
        second=second.sentences(state, claim.id),
        language=_language(state, claim),
        archived=archived_at(state, state.article_of(claim)),
        not_checked=(*not_checked(state, claim), *_not_at_hand(matches, shown_at_s)),
        history=revision_lines(state, claim),
        corrections=corrections(state, claim),
    )


def _argued_media(state: CaseState, claim: Claim, matches: Sequence[Match]) -> list[MediaItem]:
    """Media linked to a claim, and those of matches pinned to it."""
    ids = dict.fromkeys((*claim.media_ids, *(match.media_id for match in matches)))
    return [medium for medium in map(state.medium, ids) if medium is not None]


def _language(state: CaseState, claim: Claim) -> str:
    """Code of the language of the article, where it is one."""
    entry = state.article_of(claim)
    language = entry.article.language if entry else ""
    return language if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", language) else ""


def _not_at_hand(matches: Sequence[Match], shown_at_s: Mapping[str, float | None]) -> Iterator[str]:
    """Library pictures that could not be had although others could: their library was not at hand."""
    for match in matches:
        if shown_at_s and library_key(match.id) not in shown_at_s:
            title = match.item.title or match.finding.name
            yield f"The library's picture of “{title}” was not at hand when this report was written."


def _caution(media: Sequence[MediaItem]) -> str:
    return words.caution_words({medium.kind for medium in media})


def _loose_page(state: CaseState, shown_at_s: Mapping[str, float | None]) -> LoosePage:
    """What was found for media that no claim rests on."""
    media = loose_media(state)
    return LoosePage(
        matches=loose_sections(state, loose_matches(state), shown_at_s, LOOSE_PICTURED),
        layouts=tuple(_layouts(state, media)),
        rejected=rejected_lines(state, [medium.id for medium in media]),
        kept_figures=kept_rows(state, None, shown_at_s),
    )


def _layouts(state: CaseState, media: Sequence[MediaItem]) -> Iterator[str]:
    """Matches of a mere layout, by name: for a reader who meets the same frame and wonders."""
    for medium in media:
        names = [_layout_name(match, medium.kind) for match in state.matches_of(medium.id) if layout_only(match)]
        if names:
            yield f"“{medium.name}” with {', '.join(dict.fromkeys(names))}"


def _layout_name(match: Match, kind: MediaKind) -> str:
    if not is_decided(match):
        return item_name(match)
    by = f" by {match.decided_by}" if match.decided_by else ""
    return f"{item_name(match)} (decided{by}: {words.decision_words(match.decision, kind).lower()})"


def _claim_line(state: CaseState, claim: Claim) -> str:
    entry = state.article_of(claim)
    title = (entry.article.title or entry.name) if entry else ""
    date = state.claim_date(claim)
    source = "as stated by the analyst" if claim.date else ""
    parts = [f"“{title}”" if title else "", words.date_words(date) if date else "date of the claim not stated", source]
    return ", ".join(part for part in parts if part)


def _likelihood(verdict: Verdict) -> str:
    if verdict.likelihood is None:
        return ""
    return f"{words.LIKELIHOOD_WORDS[verdict.likelihood]}, {words.LIKELIHOOD_RANGES[verdict.likelihood]}"


def _categories(verdict: Verdict, kinds: Collection[MediaKind]) -> str:
    if not verdict.categories:
        return ""
    named = "; ".join(words.CATEGORY_WORDS[category].lower() for category in verdict.categories)
    thing = "footage" if MediaKind.VIDEO in kinds else words.thing_words(kinds)
    return f"The {thing} itself: {named}."


def _signed(verdict: Verdict) -> str:
    if not verdict.revision:
        return "Nobody has recorded a verdict."
    kind = "Final" if verdict.final else "Draft"
    text = (
        f"{kind}, revision {verdict.revision}, by {verdict.analyst or 'an unnamed analyst'} on {day_words(verdict.at)}."
    )
    if verdict.second_analyst:
        text += f" Confirmed by {verdict.second_analyst} on {day_words(verdict.second_at)} after seeing it."
    elif verdict.final:
        text += " No second analyst confirmed it after seeing it."
    return text


def _pillars(state: CaseState, verdict: Verdict) -> Iterator[PillarRow]:
    answers = {answer.pillar: answer for answer in verdict.pillars}
    for pillar in Pillar:
        answer = answers.get(pillar)
        stand = answer.state if answer else PillarState.NOT_ESTABLISHED
        note = answer.note if answer and answer.note else words.PILLAR_STATE_WORDS[stand]
        pins = [pin for pin in state.evidence if pin.claim_id == verdict.claim_id and pillar in pin.pillars]
        yield PillarRow(
            name=words.PILLAR_WORDS[pillar],
            state=stand.value,
            state_words=words.PILLAR_STATE_WORDS[stand],
            note=note,
            evidence=tuple(_evidence_text(state, pin) for pin in pins),
        )


def _stance_words(pin: Evidence) -> str:
    return "Rests on" if pin.stance is Stance.NEUTRAL else words.STANCE_WORDS[pin.stance]


def _open_points(state: CaseState, claim: Claim) -> Iterator[str]:
    """What is not established; the five questions have their own list, so here they take one line."""
    unanswered = []
    for sentence in not_established(state, claim):
        question = sentence.split(":")[0]
        if question in words.PILLAR_WORDS.values():
            unanswered.append(question.lower())
        else:
            yield sentence
    if unanswered:
        yield f"Of the five questions, not answered: {', '.join(unanswered)}."


def _evidence_row(state: CaseState, pin: Evidence) -> EvidenceRow:
    return EvidenceRow(
        evidence_id=pin.id,
        stance=_stance_words(pin),
        text=_evidence_text(state, pin),
        detail="; ".join(part for part in (_evidence_detail(state, pin), pin.note) if part),
        link=pin.url or pin.archive_url,
        figure=pin_figure(state, pin),
    )


def _evidence_text(state: CaseState, pin: Evidence) -> str:
    if pin.kind is EvidenceKind.MATCH:
        match = next((match for match in state.matches if match.id == pin.match_id), None)
        return _match_text(state, match) if match else f"Match {pin.match_id}"
    if pin.kind is EvidenceKind.SEARCH:
        search = next((search for search in state.searches if search.id == pin.search_id), None)
        if search is None:
            return f"Search {pin.search_id}"
        claim = next((claim for claim in state.claims if claim.id == pin.claim_id), None)
        return search_sentence(state, search, claim.media_ids if claim else search.media_ids)
    if pin.kind is EvidenceKind.OUTSIDE:
        return f"Outside source: {address_words(pin.url)}"
    if pin.kind is EvidenceKind.FIGURE:
        figure = next((one for one in state.figures if one.id == pin.figure_id), None)
        return f"Figure: {figure.caption}" if figure else f"Figure {pin.figure_id}"
    medium = state.medium(pin.media_id or 0)
    name = f"“{medium.name}”" if medium else f"Medium {pin.media_id}"
    where = _span_words(medium, pin.span)
    return f"{name}, {where}" if where else name


def _span_words(medium: MediaItem | None, span: TimeSpan | None) -> str:
    base = medium.facts.time_base if medium and medium.facts else None
    if span is None or base is None:
        return ""
    end_s = None if span.end_pts is None else base.seconds(span.end_pts)
    return words.range_words(base.seconds(span.start_pts), end_s)


def _match_text(state: CaseState, match: Match) -> str:
    medium = state.medium(match.media_id)
    name = medium.name if medium else f"medium {match.media_id}"
    kind = medium.kind if medium else MediaKind.UNKNOWN
    title = match.item.title or match.finding.name
    date = f", {words.date_words(match.item.earliest_date)}" if match.item.earliest_date else ""
    return f"“{name}” and “{title}”{date}: {decided_relation(match, kind).lower()}"


def _evidence_detail(state: CaseState, pin: Evidence) -> str:
    medium = state.medium(pin.media_id or 0)
    facts = medium.facts if medium else None
    size = (facts.width_px or 0, facts.height_px or 0) if facts else (0, 0)
    figure = next((one for one in state.figures if one.id == pin.figure_id), None)
    parts = [
        f"file hash {pin.sha256}" if pin.sha256 and figure is None else "",
        *((figure.settings.changed, figure.settings.drawn, f"kept as {figure.file_name}") if figure else ()),
        f"archived at {address_words(pin.archive_url)}" if pin.archive_url and pin.url else "",
        words.date_words(pin.source_date) if pin.source_date else "",
        words.grade_words(pin.source_grade, pin.information_grade),
        view_sentence(pin.view_settings, *size),
    ]
    return "; ".join(part for part in parts if part)


def _steps(state: CaseState, matches: tuple[Match, ...]) -> Iterator[str]:
    """How a reader can repeat the comparison by hand."""
    for match in matches:
        medium = state.medium(match.media_id)
        if medium is None:
            continue
        finding = match.finding
        turned = " Turn it left to right." if finding.mirrored else ""
        title = match.item.title or finding.name
        yield f"Open “{medium.name}” (file hash {medium.sha256}).{turned}"
        names = copy_names(state, match)
        yield f"Open {names.copy} “{title}”" + (f" (file hash {match.item.sha256})." if match.item.sha256 else ".")
        where = words.where_sentence(finding, names.copy)
        if where:
            yield f"Step both together: {where}."
        elif overruled_layout(match) or words.hash_only_words(finding):
            yield "Lay both side by side."
        else:
            changed = words.changed_sentence(finding, names.here, names.picture)
            told = f"Lay both side by side. What was changed: {changed[0].lower()}{changed[1:]}."
            differs = words.differing_words(finding)
            yield f"{told} {differs}." if differs else told
        yield f"The program told this by: {numbers_line(match)}."


def _search_steps(state: CaseState, claim: Claim, program_version: str) -> Iterator[str]:
    """The searches as they could be made again: which library in which state, with which program and steps."""
    for search in state.searches:
        if any(media_id in search.media_ids for media_id in claim.media_ids):
            yield (
                f"Search as on {day_words(search.at)}: library {search.library_id}, generation {search.generation}"
                f" ({search.item_count:,} items), program {program_version} or one whose steps have the same numbers:"
                f" {', '.join(search.method)}."
            )


def _tag_line(state: CaseState, use: TagUse) -> str:
    medium = state.medium(use.media_id)
    name = medium.name if medium else f"medium {use.media_id}"
    where = _span_words(medium, use.span)
    return f"{use.tag}: “{name}”" + (f", {where}" if where else "")


def _seen_rows(state: CaseState, claim: Claim) -> Iterator[SeenRow]:
    """What can be read in the claim's pictures and where they were taken, as the analyst found it."""
    for text in state.texts:
        if text.media_id in claim.media_ids:
            detail = f"In translation: {text.translation}" if text.translation else ""
            yield SeenRow("text", text.text, text.language, detail, _where(state, text.media_id, text.span))
    for place in state.places:
        if place.media_id in claim.media_ids:
            yield SeenRow("place", place.place, "", place.coordinates, _where(state, place.media_id, place.span))


def _where(state: CaseState, media_id: int, span: TimeSpan | None) -> str:
    medium = state.medium(media_id)
    name = f"“{medium.name}”" if medium else f"medium {media_id}"
    when = _span_words(medium, span)
    return f"{name}, {when}" if when else name


def _media_row(state: CaseState, medium: MediaItem) -> MediaRow:
    facts = medium.facts
    return MediaRow(
        media_id=medium.id,
        name=medium.name,
        sha256=medium.sha256,
        state=with_rejected(state, medium.id, medium_state_words(state, medium))
        + (f": {medium.reason}" if medium.reason else ""),
        taken_in=day_words(medium.added_at),
        source_url=medium.source_url,
        facts=(
            *((facts.format_name, *facts.summary) if facts else ()),
            *_taken_from(state, medium),
            *citation_lines(state, medium),
            *fetched_words(state, medium.sha256),
        ),
        problems=facts.problems if facts else (),
    )


def _taken_from(state: CaseState, medium: MediaItem) -> Iterator[str]:
    for place in inside_words(state, medium):
        yield f"Taken out of the saved copy: {place}"


def _search_row(state: CaseState, search: SearchRecord) -> SearchRow:
    return SearchRow(search.id, day_words(search.at), _search_text(state, search), search.unread)


def _search_text(state: CaseState, search: SearchRecord) -> str:
    media = [medium.name for medium in map(state.medium, search.media_ids) if medium is not None]
    named = ", ".join(f"“{name}”" for name in media) or "nothing"
    library = search.library.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    found = {0: "found nowhere", 1: "1 match"}.get(search.found, f"{search.found} matches")
    return (
        f"Searched {search.item_count:,} items of {library} (generation {search.generation}) for {named}: {found}. "
        f"Method: {', '.join(search.method)}."
    )


def _bands_used(state: CaseState) -> list[tuple[MediaKind, Band]]:
    """Kind and band of the current matches, the strongest of each kind first; a mere layout has no band."""
    used = {
        (medium.kind, match.finding.band)
        for match in state.matches
        if not match.superseded and match.finding.has_band and (medium := state.medium(match.media_id)) is not None
    }
    return [(kind, band) for kind in MediaKind for band in Band if (kind, band) in used]


def _bands(state: CaseState) -> Iterator[str]:
    """What each band used in this report means, with its measured rate."""
    for kind, band in _bands_used(state):
        yield f"{words.KIND_WORDS[kind]}: {band_sentence(band, kind)}"


def _band_rates(state: CaseState) -> Iterator[BandRow]:
    for kind, band in _bands_used(state):
        rate = figures().rates.get((kind, band))
        if rate is not None:
            bound = round(rate.upper_bound, 6)
            yield BandRow(kind.value, band.value, rate.queries, rate.false_queries, bound, set_sentence(kind))


def _test_sets(state: CaseState) -> str:
    """On what the rates of this report were measured, one sentence for each kind."""
    sets = [set_sentence(kind) for kind in dict.fromkeys(kind for kind, _band in _bands_used(state))]
    return " ".join(["The test:", *filter(None, sets)]) if any(sets) else ""
