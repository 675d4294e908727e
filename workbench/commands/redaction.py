"""A report that may be given to others: texts without names and places, pictures with parts covered, figures drawn
again from covered pictures."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.commands import comparison
from workbench.commands.comparison import request_of
from workbench.commands.figures import FIGURE_TASK
from workbench.commands.matches import match_of
from workbench.commands.running import wait
from workbench.commands.session import Session
from workbench.errors import Cancelled, WorkbenchError
from workbench.export.kept import figure_key
from workbench.export.pictures import library_key
from workbench.export.redacting import Redaction, covered_sentences
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.model.comparison import Rect
from workbench.model.figure import FigureRequest, FigureResult, KeptFigure
from workbench.model.match import Match
from workbench.model.report import CoveredPicture, Removal, ReportRequest
from workbench.model.work import ReportPicture
from workbench.review.covering import GRAPHIC, NOT_FOLLOWED, Cover, Covers, carried_over
from workbench.review.moments import match_moment

FIGURE_LEFT_OUT = "it shows what is left out of this copy"


@dataclass(frozen=True, slots=True)
class _Figures:
    """What became of figures.

    Attributes:
        kept: In place of those before.
        pictures: Drawn again, by the key they have now.
        gone: Keys of pictures that no longer belong to the report.
        left_out: Figures whose picture is left out, with why.
        problems: For whoever exports.
    """

    kept: tuple[KeptFigure, ...]
    pictures: tuple[ReportPicture, ...] = ()
    gone: frozenset[str] = frozenset()
    left_out: tuple[CoveredPicture, ...] = ()
    parts: int = 0
    problems: tuple[str, ...] = ()


def redacted_request(
    session: Session, request: ReportRequest, progress: Progress
) -> tuple[ReportRequest, tuple[str, ...]]:
    """The request with everything taken out that its options take out.

    Pictures travel as they are, with what a worker is to cover in them before anything is rendered.

    Returns:
        The request, and sentences for whoever exports on figures that are left out.
    """
    state, without = request.state, request.options.without
    people = (*session.store.people(), session.by)
    redaction = Redaction(state, without, people, (str(Path.home()), str(session.path), str(session.path.parent)))
    # Of the whole case: a mark on a medium that this report leaves out covers its copies all the same.
    covers = Covers(session.state()) if Removal.PICTURES in without else None
    covered = _covered_pictures(session, state, covers, request.pictures, progress) if covers else ()
    figures = _figures(session, state, redaction, covers, progress)
    pictures = tuple(one for one in request.pictures if one.key not in figures.gone)
    done = (
        covered_sentences(
            sum(len(one.rects) for one in covered) + figures.parts,
            sum(not one.whole for one in covered) + len(figures.pictures) * bool(figures.parts),
            sum(bool(one.whole) for one in covered),
            len(figures.left_out),
        )
        if covers
        else ()
    )
    told = replace(
        redaction.of_request(request),
        state=replace(redaction.state, figures=figures.kept),
        pictures=(*pictures, *figures.pictures),
        covered=(*covered, *figures.left_out),
        notices=(*redaction.notices(done), *request.notices),
        # what was done is told in sentences that name libraries and files as they are called here
        log=() if Removal.NAMES in without else request.log,
    )
    return told, figures.problems


def _covered_pictures(
    session: Session, state: CaseState, covers: Covers, pictures: Sequence[ReportPicture], progress: Progress
) -> tuple[CoveredPicture, ...]:
    """What is covered in each picture of the report."""
    at_hand = {picture.key for picture in pictures}
    found: dict[str, CoveredPicture] = {}
    for key in at_hand:
        if key.startswith("media:"):
            media_id, _, pts = key.removeprefix("media:").partition("@")
            _note(found, key, covers.of_frame(int(media_id), int(pts)))
    for match in state.matches:
        key = library_key(match.id)
        if key in at_hand:
            _note(found, key, _of_library(session, state, covers, match, progress))
    return tuple(found[key] for key in sorted(found))


def _note(found: dict[str, CoveredPicture], key: str, cover: Cover) -> None:
    if cover:
        found[key] = CoveredPicture(key, cover.rects, cover.whole)


def _of_library(session: Session, state: CaseState, covers: Covers, match: Match, progress: Progress) -> Cover:
    """What is covered in the library's picture: the same parts, where they lie there."""
    moment = match_moment(state, match)
    ours = covers.of_frame(match.media_id, moment.pts)
    if ours.whole or covers.graphic_match(match):
        return Cover(whole=GRAPHIC)
    if not ours.rects:
        return Cover()
    try:
        found = comparison.run(session, match.id, progress).found
    except Cancelled:
        raise
    except WorkbenchError:  # a file is gone or cannot be decoded: where the parts lie cannot be told
        return Cover(whole=NOT_FOLLOWED)
    if found.why_not:
        return Cover(whole=NOT_FOLLOWED)
    return Cover(carried_over(ours.rects, found.homography))


def _figures(
    session: Session, state: CaseState, redaction: Redaction, covers: Covers | None, progress: Progress
) -> _Figures:
    """Figures drawn again where something in them is covered, or stands in their lettering and is left out."""
    done = _Figures(())
    for before, after in zip(state.figures, redaction.state.figures, strict=True):
        cover = _cover_of(state, covers, before)
        if not cover and (before.settings.case, before.settings.library, before.settings.changed) == (
            after.settings.case,
            after.settings.library,
            after.settings.changed,
        ):
            done = replace(done, kept=(*done.kept, after))
            continue
        key = figure_key(before)
        drawn, why = (None, cover.whole) if cover.whole else _drawn(session, before, after, cover.rects, progress)
        if drawn is None:
            left = CoveredPicture(key, whole=FIGURE_LEFT_OUT)
            done = replace(
                done,
                kept=(*done.kept, after),
                gone=done.gone | {key},
                left_out=(*done.left_out, left),
                problems=(*done.problems, f"The figure “{before.caption}” is left out of this copy: {why}."),
            )
            continue
        settings = replace(
            after.settings, width_px=drawn.width_px, height_px=drawn.height_px, drawn=redaction.clean(drawn.drawn)
        )
        now = replace(after, sha256=hashlib.sha256(drawn.png).hexdigest(), settings=settings)
        picture = ReportPicture(figure_key(now), drawn.width_px, drawn.height_px, drawn.png)
        done = replace(
            done,
            kept=(*done.kept, now),
            gone=done.gone | {key},
            pictures=(*done.pictures, picture),
            parts=done.parts + len(cover.rects),
        )
    return done


def _cover_of(state: CaseState, covers: Covers | None, figure: KeptFigure) -> Cover:
    """What is covered of the case's side of a figure."""
    match = next((one for one in state.matches if one.id == figure.match_id), None)
    if covers is None or match is None:
        return Cover()
    cover = covers.of_frame(match.media_id, _pts(state, match, figure))
    return Cover(whole=GRAPHIC) if covers.graphic_match(match) else cover


def _pts(state: CaseState, match: Match, figure: KeptFigure) -> int:
    medium = state.medium(match.media_id)
    base = medium.facts.time_base if medium and medium.facts else None
    shown_s = figure.settings.case.shown_s
    return 0 if base is None or shown_s is None else base.pts(shown_s)


def _drawn(
    session: Session, before: KeptFigure, after: KeptFigure, covered: tuple[Rect, ...], progress: Progress
) -> tuple[FigureResult | None, str]:
    """The figure drawn again from its files, or why it could not be."""
    try:
        match = match_of(session, before.match_id)
        settings = after.settings
        asked = request_of(session, match, _pts(session.state(), match, before), before.settings.library.shown_s)
        request = FigureRequest(
            comparison=asked,
            mode=before.mode,
            agreement=settings.agreement,
            lined_up=settings.lined_up,
            swipe=settings.swipe,
            case=settings.case,
            library=settings.library,
            changed=settings.changed,
            covered=covered,
        )
        job = session.pool.submit(
            FIGURE_TASK, request, FigureResult, label="Drawing the figure", source=asked.case.name
        )
        return wait(job, progress), ""
    except Cancelled:
        raise
    except WorkbenchError as error:
        return None, str(error).rstrip(".")
