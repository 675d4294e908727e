"""Figures: comparisons kept as labelled pictures, for the claim, the report, and as files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from workbench import __version__
from workbench.commands.change import Change
from workbench.commands.comparison import request_of
from workbench.commands.matches import match_of
from workbench.commands.names import display
from workbench.commands.running import wait
from workbench.commands.session import Session
from workbench.errors import NotFoundError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.figure import MODES, FigureRequest, FigureResult, FigureSettings, KeptFigure
from workbench.model.ids import EvidenceId
from workbench.model.match import Match
from workbench.model.review import Claim, Evidence, EvidenceKind, Stance
from workbench.review import figure_words
from workbench.review.moments import match_moment
from workbench.storage.faults import cannot
from workbench.storage.whole_files import whole_file

FIGURE_TASK = "workbench.tasks.figure:run"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A figure as it is to be.

    Attributes:
        match_id: The match it shows.
        mode: One of `MODES`.
        agreement, lined_up, swipe: As in `FigureSettings`.
        pts, library_s: The moments of both sides; without, those the match is shown with.
        claim_id: The claim it belongs to; without, the first that rests on the medium.
    """

    match_id: int
    mode: str = "side"
    agreement: bool = False
    lined_up: bool = True
    swipe: float = 0.5
    pts: int | None = None
    library_s: float | None = None
    claim_id: int | None = None


def draw(session: Session, wanted: Wanted, progress: Progress = SILENT) -> tuple[FigureResult, FigureSettings]:
    """Have a worker draw a figure; nothing is kept.

    Raises:
        UsageError: There is no such way to compare.
        NotFoundError: There is no such match, or no picture of one of its sides.
        UnreadableError: A file is gone, was changed or cannot be decoded.
    """
    if wanted.mode not in MODES:
        raise UsageError(f"There is no way to compare called “{wanted.mode}”.", advice=f"Ways: {', '.join(MODES)}.")
    state = session.state()
    match, claim = match_of(session, wanted.match_id), _claim_of(session, wanted)
    moment = match_moment(state, match)
    pts = moment.pts if wanted.pts is None else wanted.pts
    asked = request_of(session, match, pts, moment.library_s if wanted.pts is None else wanted.library_s)
    request = FigureRequest(
        comparison=asked,
        mode=wanted.mode,
        agreement=wanted.agreement,
        lined_up=wanted.lined_up,
        swipe=wanted.swipe,
        case=figure_words.case_side(state, match, claim),
        library=figure_words.library_side(state, match, small=bool(asked.library.kept)),
        changed=figure_words.changed_line(state, match, claim),
    )
    name = f"{asked.case.name}, {asked.library.name}"
    made = wait(
        session.pool.submit(FIGURE_TASK, request, FigureResult, label="Drawing the figure", source=name), progress
    )
    settings = FigureSettings(
        agreement=wanted.agreement and made.lined_up,
        lined_up=made.lined_up,
        swipe=round(wanted.swipe, 4),
        case=replace(request.case, shown_s=made.case_s),
        library=replace(request.library, shown_s=made.library_s),
        changed=request.changed,
        drawn=made.drawn,
        width_px=made.width_px,
        height_px=made.height_px,
        program=__version__,
    )
    return made, settings


def _claim_of(session: Session, wanted: Wanted) -> Claim | None:
    state = session.state()
    match: Match = match_of(session, wanted.match_id)
    if wanted.claim_id is None:
        return next(iter(state.claims_of(match.media_id)), None)
    found = next((claim for claim in state.claims if claim.id == wanted.claim_id), None)
    if found is None:
        raise NotFoundError(f"There is no claim {wanted.claim_id} in this case.", advice="`case show` lists them.")
    return found


def keep(session: Session, wanted: Wanted, progress: Progress = SILENT, *, pin_as: Stance | None = None) -> Change:
    """Draw a figure and keep it with its claim, for the report.

    Args:
        pin_as: Pin it to the claim as well, as speaking this way, in the same edit.

    Raises:
        UsageError, NotFoundError, UnreadableError: As `draw`; or no claim rests on the medium and it is to be pinned.
        RuleError: It is to be pinned, and the verdict is final.
        StorageError: The case cannot be written.
    """
    session.check_writable()
    match, claim = match_of(session, wanted.match_id), _claim_of(session, wanted)
    if pin_as is not None:
        if claim is None:
            raise UsageError("No claim rests on this medium.", advice="Link it to a claim first.")
        session.check_open([claim])
    made, settings = draw(session, wanted, progress)
    caption = figure_words.caption(session.state(), match, made.mode)
    verb = "Kept as figure" if pin_as is None or claim is None else f"Kept as figure and pinned to claim {claim.number}"
    label = f"{verb}: {caption}"
    with session.edit(label):
        figure_id = session.store.keep_figure(
            made.png,
            match_id=match.id,
            claim_id=None if claim is None else claim.id,
            mode=made.mode,
            settings=settings,
            caption=caption,
        )
        if pin_as is not None and claim is not None:
            sha256 = hashlib.sha256(made.png).hexdigest()
            kind = EvidenceKind.FIGURE
            session.store.pin(Evidence(EvidenceId(0), claim.id, kind, pin_as, sha256=sha256, figure_id=figure_id))
    kinds = {"figures"} if pin_as is None else {"figures", "evidence", "verdicts"}
    return session.changed(label, kinds, (figure_id,))


def remove(session: Session, figure_id: int) -> Change:
    """Take a figure out of the case; undo brings it back.

    Raises:
        NotFoundError: There is no such figure.
        RuleError: It is pinned as evidence.
    """
    session.check_writable()
    figure = figure_of(session, figure_id)
    label = f"Removed the figure: {figure.caption}"
    with session.edit(label):
        session.store.remove_figure(figure_id)
    return session.changed(label, {"figures"}, (figure_id,))


def figure_of(session: Session, figure_id: int) -> KeptFigure:
    """A figure by id.

    Raises:
        NotFoundError: There is none.
    """
    found = next((one for one in session.state().figures if one.id == figure_id), None)
    if found is None:
        raise NotFoundError(f"There is no figure {figure_id} in this case.", advice="`case show` lists the figures.")
    return found


def save_as(session: Session, wanted: Wanted, to: Path, progress: Progress = SILENT) -> Path:
    """Draw a figure and write it to a file of its own; the case stays as it is.

    Raises:
        UsageError, NotFoundError, UnreadableError: As `draw`.
        StorageError: The file cannot be written.
    """
    place = to if to.suffix.lower() == ".png" else to.with_name(to.name + ".png")
    made, _settings = draw(session, wanted, progress)
    try:
        with whole_file(place) as part:
            part.write_bytes(made.png)
    except OSError as error:
        raise cannot(
            f"{display(place)} cannot be written", error, advice="Choose another folder, or free some space."
        ) from error
    return place
