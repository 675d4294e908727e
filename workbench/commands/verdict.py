"""Verdicts: pin evidence, draft, finalise, reopen, sign off. Only a person decides."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.commands.change import Change
from workbench.commands.claims import find_media
from workbench.commands.matches import match_of
from workbench.commands.names import plural, shortened
from workbench.commands.session import Session
from workbench.commands.spans import span_of, span_words
from workbench.commands.typed import checked_date, checked_url, checked_url_or_none
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.match import Match
from workbench.model.review import (
    Category,
    Claim,
    Confidence,
    Evidence,
    EvidenceKind,
    Likelihood,
    Pillar,
    PillarAnswer,
    Rating,
    Stance,
    Verdict,
)
from workbench.review import findings, open_points, rules
from workbench.review.rules import cited_match as cited_match  # noqa: PLC0414 - the window shows figures with it
from workbench.review.view_words import tone_parts as tone_parts  # noqa: PLC0414 - the window words its views with it
from workbench.review.view_words import view_parts as view_parts  # noqa: PLC0414
from workbench.review.words import INFORMATION_GRADES, SOURCE_GRADES, UNDECIDED, rating_words, relation_words
from workbench.review.words import grade_words as grade_words  # noqa: PLC0414

_TIMES = re.compile(r"(?P<media>.+)@(?P<start>\d+(?:\.\d+)?)(?:-(?P<end>\d+(?:\.\d+)?))?")
_NUMBER = re.compile(r"-?[0-9]{1,18}")
_FORMS = "Write match:7, media:NAME@12.4-15.0, search:3, figure:2 or url:https://…"
_NOBODY = ClaimId(0)


def parse_evidence(session: Session, text: str) -> Evidence:
    """Evidence as typed: `match:7` or `7`, `media:MEDIA[@12.4[-15.0]]`, `search:3`, `figure:2`, `url:https://...`.

    Raises:
        UsageError: The form is not known, or a time does not lie in the clip.
        NotFoundError: What it names does not exist.
    """
    tidy = text.strip()
    kind, colon, rest = tidy.partition(":")
    if tidy.isascii() and tidy.isdigit():
        return _match_evidence(session, tidy)
    if not colon or not rest.strip():
        raise UsageError(f"“{text}” is not a piece of evidence.", advice=_FORMS)
    rest = rest.strip()
    if kind == "match":
        return _match_evidence(session, rest)
    if kind == "search":
        return _search_evidence(session, rest)
    if kind == "figure":
        return _figure_evidence(session, _number(rest, "figure"))
    if kind == "media":
        return _medium_evidence(session, rest)
    if kind == "url":
        return _blank(EvidenceKind.OUTSIDE, url=checked_url(rest))
    raise UsageError(f"“{text}” is not a piece of evidence.", advice=_FORMS)


def _blank(kind: EvidenceKind, **fields: object) -> Evidence:
    return replace(Evidence(EvidenceId(0), _NOBODY, kind), **fields)  # type: ignore[arg-type]


def _number(text: str, what: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise UsageError(f"“{text}” is not the number of a {what}.", advice=_FORMS)
    return int(text)


def _match_evidence(session: Session, text: str) -> Evidence:
    match = match_of(session, _number(text, "match"))
    return _blank(EvidenceKind.MATCH, match_id=match.id, sha256=session.medium(match.media_id).sha256)


def _search_evidence(session: Session, text: str) -> Evidence:
    number = _number(text, "search")
    if all(search.id != number for search in session.state().searches):
        ids = ", ".join(str(search.id) for search in session.state().searches) or "none yet"
        raise NotFoundError(f"There is no search {number} in this case.", advice=f"Its searches are: {ids}.")
    return _blank(EvidenceKind.SEARCH, search_id=number)


def _figure_evidence(session: Session, number: int) -> Evidence:
    found = next((one for one in session.state().figures if one.id == number), None)
    if found is None:
        raise NotFoundError(f"There is no figure {number} in this case.", advice="`case show` lists the figures.")
    return _blank(EvidenceKind.FIGURE, figure_id=found.id, sha256=found.sha256)


def _medium_evidence(session: Session, text: str) -> Evidence:
    found = _TIMES.fullmatch(text)
    try:
        media_id = find_media(session, text)  # a file name may hold an @ itself
        found = None
    except NotFoundError:
        if found is None:
            _check_name_before_time(session, text)
            raise
        media_id = find_media(session, found["media"])
    medium = session.held_medium(media_id)
    start_s = float(found["start"]) if found else None
    end_s = float(found["end"]) if found and found["end"] else None
    return _blank(EvidenceKind.MEDIUM, media_id=medium.id, span=span_of(medium, start_s, end_s), sha256=medium.sha256)


def _check_name_before_time(session: Session, text: str) -> None:
    """Where what stands before an @ is a medium, it is the time that cannot be read."""
    name, at, time = text.rpartition("@")
    try:
        if not at:
            return
        find_media(session, name)
    except NotFoundError:
        return
    raise UsageError(f"“{time}” is not a time in “{name}”.", advice="Write seconds: media:NAME@12.4 or @12.4-15.0.")


def evidence_text(state: CaseState, pin: Evidence) -> str:
    """A pin in the form `parse_evidence` reads."""
    whole = {
        EvidenceKind.MATCH: pin.match_id,
        EvidenceKind.SEARCH: pin.search_id,
        EvidenceKind.FIGURE: pin.figure_id,
        EvidenceKind.OUTSIDE: pin.url,
    }
    if pin.kind in whole:
        return f"{pin.kind.value}:{whole[pin.kind]}"
    medium = state.medium(pin.media_id or 0)
    base = medium.facts.time_base if medium and medium.facts else None
    name = pin.sha256 or (medium.sha256 if medium else str(pin.media_id))
    if pin.span is None or base is None:
        return f"media:{name}"
    start = f"{base.seconds(pin.span.start_pts):.3f}".rstrip("0").rstrip(".")
    if pin.span.end_pts is None:
        return f"media:{name}@{start}"
    return f"media:{name}@{start}-" + f"{base.seconds(pin.span.end_pts):.3f}".rstrip("0").rstrip(".")


def evidence_words(state: CaseState, pin: Evidence) -> str:
    """A pin in words for a label; of a match, also that nobody has decided on it."""
    if pin.kind is EvidenceKind.MATCH:
        match = next((match for match in state.matches if match.id == pin.match_id), None)
        undecided = match is not None and not findings.is_decided(match)
        return f"match {pin.match_id}" + (f", {UNDECIDED}" if undecided else "")
    if pin.kind is EvidenceKind.SEARCH:
        return f"search {pin.search_id}"
    if pin.kind is EvidenceKind.OUTSIDE:
        return shortened(pin.url, 50)
    if pin.kind is EvidenceKind.FIGURE:
        figure = next((one for one in state.figures if one.id == pin.figure_id), None)
        return f"figure, {shortened(figure.caption, 50)}" if figure is not None else f"figure {pin.figure_id}"
    medium = state.medium(pin.media_id or 0)
    return f"{medium.name if medium else 'a medium'} {span_words(medium, pin.span)}".strip()


def _pin_words(state: CaseState, pin: Evidence) -> str:
    """For the name of an edit: `same footage, match 3`."""
    match = next((match for match in state.matches if match.id == pin.match_id), None)
    medium = state.medium(match.media_id) if match is not None else None
    if pin.kind is not EvidenceKind.MATCH or match is None or medium is None:
        return evidence_words(state, pin)
    return f"{relation_words(match.finding.relation, medium.kind).lower()}, match {match.id}"


def pin(session: Session, claim_id: int, evidence: str | Evidence, stance: Stance = Stance.NEUTRAL) -> Change:
    """Pin evidence to a claim.

    Args:
        evidence: As typed, or with all its fields (`id`, `claim_id`, `pinned_at` and `pinned_by` are filled in).
        stance: Which way it speaks; a stance inside `evidence` counts when this is neutral.

    Raises:
        RuleError: The verdict is final.
        UsageError: A field does not fit.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    session.check_open([claim])
    given = parse_evidence(session, evidence) if isinstance(evidence, str) else _checked(session, evidence)
    chosen = stance if stance is not Stance.NEUTRAL else given.stance
    pinned = replace(given, claim_id=claim.id, stance=chosen)
    label = f"Pinned to claim {claim.number}: {_pin_words(session.state(), pinned)}"
    with session.edit(label):
        evidence_id = session.store.pin(pinned)
    return session.changed(label, {"evidence", "verdicts"}, (evidence_id,))


def pin_all(session: Session, claim_id: int, pieces: Sequence[Evidence], stance: Stance) -> Change:
    """Pin several frames or media to a claim, as one edit.

    Args:
        pieces: As for `pin`, with all their fields.
        stance: Which way they speak.

    Raises:
        RuleError: The verdict is final.
        UsageError: Nothing is given, or a field does not fit.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    session.check_open([claim])
    if not pieces:
        raise UsageError("Nothing to pin was given.", advice="Choose at least one frame first.")
    pinned = [replace(_checked(session, one), claim_id=claim.id, stance=stance) for one in pieces]
    label = f"Pinned {plural(len(pinned), 'frame')} to claim {claim.number}"
    with session.edit(label):
        ids = [session.store.pin(one) for one in pinned]
    return session.changed(label, {"evidence", "verdicts"}, ids)


def _checked(session: Session, evidence: Evidence) -> Evidence:
    if evidence.source_grade and evidence.source_grade not in SOURCE_GRADES:
        raise UsageError("A source is graded A to F.", advice="F: reliability cannot be judged.")
    if evidence.information_grade and evidence.information_grade not in INFORMATION_GRADES:
        raise UsageError("What a source says is graded 1 to 6.", advice="6: truth cannot be judged.")
    if evidence.kind is EvidenceKind.MATCH:
        match = match_of(session, evidence.match_id or 0)
        return replace(evidence, sha256=session.medium(match.media_id).sha256)
    if evidence.kind is EvidenceKind.SEARCH:
        return replace(evidence, search_id=_search_evidence(session, str(evidence.search_id or 0)).search_id)
    if evidence.kind is EvidenceKind.FIGURE:
        return replace(evidence, sha256=_figure_evidence(session, evidence.figure_id or 0).sha256)
    if evidence.kind is EvidenceKind.MEDIUM:
        return replace(evidence, sha256=session.held_medium(evidence.media_id or 0).sha256)
    archive = checked_url_or_none(evidence.archive_url)
    date = checked_date(evidence.source_date)
    return replace(evidence, url=checked_url(evidence.url), archive_url=archive, source_date=date)


def change_pin(session: Session, evidence: Evidence) -> Change:
    """Change what is said of a pin: stance, note, questions, and of an outside source archive, date and grades.

    Raises:
        NotFoundError: There is no such pin.
        RuleError: The verdict is final.
        UsageError: A field does not fit.
    """
    session.check_writable()
    found = _pinned(session, evidence.id)
    session.check_open([session.claim(found.claim_id)])
    outside = evidence if found.kind is EvidenceKind.OUTSIDE else found
    changed = _checked(
        session,
        replace(
            found,
            stance=evidence.stance,
            note=evidence.note.strip(),
            pillars=tuple(pillar for pillar in Pillar if pillar in evidence.pillars),
            archive_url=outside.archive_url,
            source_date=outside.source_date,
            source_grade=evidence.source_grade,
            information_grade=evidence.information_grade,
        ),
    )
    label = f"Changed the evidence: {_pin_words(session.state(), found)}"
    with session.edit(label):
        session.store.change_evidence(replace(changed, sha256=found.sha256))
    return session.changed(label, {"evidence", "verdicts"}, (found.id,))


def answer_with(session: Session, evidence_id: int, pillar: Pillar, *, attached: bool = True) -> Change:
    """Say that a pin answers one of the five questions, or no longer.

    Raises:
        NotFoundError: There is no such pin.
        RuleError: The verdict is final.
    """
    found = _pinned(session, evidence_id)
    pillars = {*found.pillars, pillar} if attached else set(found.pillars) - {pillar}
    return change_pin(session, replace(found, pillars=tuple(pillars)))


def _pinned(session: Session, evidence_id: int) -> Evidence:
    found = next((one for one in session.state().evidence if one.id == evidence_id), None)
    if found is None:
        raise NotFoundError(f"There is no pinned evidence {evidence_id} in this case.")
    return found


def unpin(session: Session, evidence_id: int) -> Change:
    """Take a pin away.

    Raises:
        RuleError: The verdict is final.
    """
    session.check_writable()
    found = _pinned(session, evidence_id)
    session.check_open([session.claim(found.claim_id)])
    label = f"Unpinned: {_pin_words(session.state(), found)}"
    with session.edit(label):
        session.store.unpin(found.id)
    return session.changed(label, {"evidence", "verdicts"}, (evidence_id,))


def current(session: Session, claim_id: int) -> Verdict:
    """The verdict of a claim as it stands; an empty one when there is none."""
    claim = session.claim(claim_id)
    return session.state().verdicts.get(claim.id, Verdict(claim.id))


def save(
    session: Session,
    claim_id: int,
    *,
    rating: Rating | None = None,
    categories: Sequence[Category] | None = None,
    likelihood: Likelihood | None = None,
    confidence: Confidence | None = None,
    conclusion: str | None = None,
    rationale: str | None = None,
    pillars: Sequence[PillarAnswer] | None = None,
    final: bool = False,
) -> Change:
    """Record the verdict on a claim; fields left None stay as they are. Use `clear` to take a likelihood back.

    Raises:
        RuleError: It is final and locked, its categories contradict, or it would be final without evidence.
    """
    session.check_writable()
    verdict = current(session, claim_id)
    rules.check_not_locked(verdict)
    fields = {
        "rating": rating,
        "categories": None if categories is None else tuple(dict.fromkeys(categories)),
        "likelihood": likelihood,
        "confidence": confidence,
        "conclusion": None if conclusion is None else conclusion.strip(),
        "rationale": None if rationale is None else rationale.strip(),
        "pillars": None if pillars is None else tuple(pillars),
    }
    given = {name: value for name, value in fields.items() if value is not None}
    return _store(session, replace(verdict, **given, final=final))  # type: ignore[arg-type]


def save_whole(session: Session, verdict: Verdict) -> Change:
    """Record a verdict as filled in in the form: every field counts, empty ones too.

    Raises:
        RuleError: As for `save`.
    """
    session.check_writable()
    before = current(session, verdict.claim_id)
    rules.check_not_locked(before)
    return _store(
        session,
        replace(verdict, reopened=before.reopened, revision=before.revision, second_analyst="", second_at=""),
    )


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _store(session: Session, verdict: Verdict) -> Change:
    state = session.state()
    claim = session.claim(verdict.claim_id)
    if verdict.final:
        rules.check_final(state, verdict)
    else:
        rules.check_categories(verdict.categories, verdict.rating)
    generations = _generations(state, claim.media_ids)
    kind = "Final verdict" if verdict.final else "Draft verdict"
    label = f"{kind} on claim {claim.number}: {rating_words(session.state(), verdict.rating)}"
    with session.edit(label):
        session.store.save_verdict(replace(verdict, library_generations=generations, analyst=session.by))
    return session.changed(label, {"verdicts", "claims"}, (claim.id,))


def _generations(state: CaseState, media_ids: Sequence[int]) -> tuple[tuple[str, int], ...]:
    """Libraries searched for these media, each with the latest generation searched."""
    latest: dict[str, int] = {}
    for search in state.searches:
        if set(media_ids).intersection(search.media_ids):
            latest[search.library_id] = max(search.generation, latest.get(search.library_id, 0))
    return tuple(sorted(latest.items()))


def record(
    session: Session,
    claim_id: int,
    *,
    rating: Rating,
    categories: Sequence[Category] | None = None,
    likelihood: Likelihood | None = None,
    confidence: Confidence | None = None,
    conclusion: str | None = None,
    rationale: str | None = None,
    evidence: Sequence[str] = (),
    stance: Stance = Stance.NEUTRAL,
    final: bool = False,
) -> Change:
    """Pin evidence and record the verdict as one edit; refused, nothing of it is recorded.

    Raises:
        RuleError: As for `save`.
        UsageError, NotFoundError: A piece of evidence cannot be read.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    rules.check_not_locked(session.state().verdicts.get(claim.id))
    present = {evidence_text(session.state(), one) for one in session.state().evidence if one.claim_id == claim.id}
    parsed = [parse_evidence(session, text) for text in evidence]
    given = {evidence_text(session.state(), one): one for one in parsed}
    new = [one for text, one in given.items() if text not in present]
    kind = "Final verdict" if final else "Draft verdict"
    cites = f", citing {plural(len(new), 'piece')} of evidence" if new else ""
    label = f"{kind} on claim {claim.number}: {rating_words(session.state(), rating)}{cites}"
    with session.edit(label):
        for one in new:
            pin(session, claim_id, one, stance)
        save(
            session,
            claim_id,
            rating=rating,
            categories=categories,
            likelihood=likelihood,
            confidence=confidence,
            conclusion=conclusion,
            rationale=rationale,
            final=final,
        )
    return session.changed(label, {"verdicts", "claims", "evidence"}, (claim.id,))


def finalise(session: Session, claim_id: int) -> Change:
    """Make the draft final: it is locked, with the state of the libraries it knew.

    Raises:
        RuleError: It has no evidence; the advice says what to pin.
    """
    return save(session, claim_id, final=True)


def why_not_final(state: CaseState, verdict: Verdict) -> str:
    """Why a verdict cannot be final, in sentences; empty when it can."""
    contradiction = rules.contradiction(verdict.categories, verdict.rating)
    if contradiction:
        return contradiction
    reason = rules.why_not_final(state, verdict)
    return "" if reason is None else " ".join(reason)


def tensions(state: CaseState, claim_id: int) -> tuple[str, ...]:
    """What in the verdict on a claim seldom goes together, in sentences: to be looked at, not forbidden."""
    verdict = state.verdicts.get(ClaimId(claim_id))
    return () if verdict is None else rules.tensions(state, verdict)


def reopen(session: Session, claim_id: int, reason: str) -> Change:
    """Unlock a final verdict; the final one stays in its history, with the reason why it was opened again.

    Raises:
        RuleError: It is not final.
        UsageError: No reason is given.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    verdict = current(session, claim_id)
    if not verdict.final:
        raise RuleError(f"The verdict on claim {claim.number} is not final.", advice="Change it as it is.")
    why = reason.strip()
    if not why:
        raise UsageError(
            "A final verdict is reopened for a reason.", advice="Say in a few words why; it is kept in its history."
        )
    label = f"Reopened the verdict on claim {claim.number}: {shortened(why)}"
    opened = replace(verdict, final=False, reopened=True, second_analyst="", second_at="", analyst=session.by)
    with session.edit(label):
        revision = session.store.save_verdict(opened)
        session.store.say_why_reopened(claim.id, revision, why)
    return session.changed(label, {"verdicts", "claims"}, (claim.id,))


def sign_off(session: Session, claim_id: int) -> Change:
    """A second person confirms a verdict after seeing it; an answer without seeing it is worth more.

    Raises:
        RuleError: There is no verdict, or the same person made it.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    verdict = current(session, claim_id)
    if verdict.rating is Rating.NOT_YET_CHECKED:
        raise RuleError(f"Claim {claim.number} has no verdict yet.", advice="Somebody has to decide first.")
    if verdict.analyst == session.by:
        raise RuleError(
            "A verdict is signed off by a second person, not by the one who made it.",
            advice="Open the case under the second analyst's name.",
        )
    label = f"Confirmed the verdict on claim {claim.number} after seeing it"
    with session.edit(label):
        session.store.save_verdict(replace(verdict, second_analyst=session.by, second_at=_now()))
    return session.changed(label, {"verdicts", "claims"}, (claim.id,))


def contradiction(categories: Sequence[Category], rating: Rating | None = None) -> str:
    """Why these categories cannot stand together, or with the rating; empty when they can."""
    return rules.contradiction(categories, rating)


def revisions(session: Session, claim_id: int) -> tuple[Verdict, ...]:
    """Every recorded verdict on a claim, oldest first.

    Raises:
        NotFoundError: There is no such claim.
    """
    return session.store.verdict_revisions(claim_id)


def newer_sentence(state: CaseState, claim: Claim | None) -> str:
    """What was found since a final verdict that it does not know; empty when nothing was."""
    return "" if claim is None else findings.newer_sentence(state, claim)


def newer_matches(state: CaseState, claim_id: int) -> tuple[Match, ...]:
    """Matches found in a newer state of a library than the final verdict on a claim knew."""
    claim = next((claim for claim in state.claims if claim.id == claim_id), None)
    return () if claim is None else findings.newer_evidence(state, claim)


def not_established(state: CaseState, claim_id: int) -> tuple[str, ...]:
    """What is not established for a claim, in sentences."""
    claim = next((claim for claim in state.claims if claim.id == claim_id), None)
    return () if claim is None else open_points.not_established(state, claim)
