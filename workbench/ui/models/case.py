"""The open case as the views see it: the last snapshot, what is chosen, and the way to edit.

Views hold no facts: they read `state`, listen to `changed` and call `edit`. Each edit runs on the thread of the case
file; the new snapshot arrives here with the kinds that changed, and views refresh only those.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.commands.change import Change
from workbench.commands.match_words import layout_only
from workbench.commands.second import unseen
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.jobs import Progress
from workbench.model.case import CaseArticle, CaseState
from workbench.model.ids import ClaimId
from workbench.model.match import Match
from workbench.model.media import MediaItem, MediaState
from workbench.model.review import Claim, Rating, Verdict
from workbench.model.times import TimeSpan
from workbench.ui.language import said
from workbench.ui.models.selection import FrameSelection
from workbench.ui.models.words import tr
from workbench.ui.tasks import EDIT, LONG, Activity, TaskRunner

KINDS = frozenset(
    (
        "articles",
        "claims",
        "media",
        "keyframes",
        "matches",
        "tags",
        "notes",
        "texts",
        "places",
        "masks",
        "covered",
        "verdicts",
        "evidence",
        "vocabulary",
        "libraries",
        "history",
    )
)

HIDDEN = "A second answer is being given; the first verdict is hidden until then."
Work = Callable[[Session, Progress], Any]


class CaseModel(QObject):
    """The open case.

    Attributes:
        session: None while no case is open.
        state: Last snapshot; None while no case is open.
        article_id, claim_id, media_id, match_id: What is chosen, or None.
        pts, pts_s: The moment on the stage, in ticks and in seconds from the first frame.
        mark_in, mark_out: Range marks in ticks, or None.
        selection: Frames chosen among many; while it is active, tags, notes and pins act on it.
        second_claim_id: Claim a second analyst is answering now, or None; meanwhile `state` is without any verdict.

    Signals:
        opened, closed: Another case, or none.
        changed(kinds): The snapshot is new; a frozenset of the words in `KINDS`.
        article_changed, claim_changed, medium_changed, match_changed: Something else is chosen.
        position_changed: The stage stands at another moment.
        range_changed: The in or out mark moved.
        edited(label): A person's edit was recorded.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    article_changed = Signal()
    claim_changed = Signal()
    medium_changed = Signal()
    match_changed = Signal()
    position_changed = Signal()
    range_changed = Signal()
    edited = Signal(str)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.session: Session | None = None
        self.state: CaseState | None = None
        self.article_id: int | None = None
        self.claim_id: int | None = None
        self.media_id: int | None = None
        self.match_id: int | None = None
        self.pts = 0
        self.pts_s = 0.0
        self.mark_in: int | None = None
        self.mark_out: int | None = None
        self.selection = FrameSelection(self)
        self._edit_refused: Callable[[BaseException], None] | None = None
        self.second_claim_id: int | None = None
        self._second_all = False
        self._recorded: CaseState | None = None
        self.claim_changed.connect(self._follow_second)

    # -- opening and closing

    def take(self, session: Session, state: CaseState, *, hidden: bool = False) -> None:
        """Show this case from now on.

        Args:
            session, state: As opened.
            hidden: For a second analyst: no verdict is shown before each claim that has one was answered.
        """
        decided = _decided(state) if hidden else ()
        self.second_claim_id = decided[0] if decided else None
        self._second_all = bool(decided)
        self.session = session
        self._take_state(state)
        self.article_id = state.articles[0].id if state.articles else None
        self.claim_id = self.media_id = self.match_id = None
        self.selection.clear()
        self._reset_position()
        self.opened.emit()
        self.changed.emit(KINDS)
        if state.claims:
            self.choose_claim(self.second_claim_id or state.claims[0].id)
        elif state.media:
            self.choose_medium(state.media[0].id)

    def release(self) -> Session | None:
        """Show no case; the caller closes the session that is returned."""
        session, self.session, self.state = self.session, None, None
        self.second_claim_id, self._recorded = None, None
        self.article_id = self.claim_id = self.media_id = self.match_id = None
        self.selection.clear()
        self._reset_position()
        if session is not None:
            self.closed.emit()
        return session

    def _reset_position(self) -> None:
        self.pts, self.pts_s = 0, 0.0
        self.mark_in = self.mark_out = None

    # -- a second answer

    def begin_second(self, claim_id: int) -> None:
        """Hide every verdict from every view until the second answer is given or given up."""
        if self._recorded is not None:
            self.second_claim_id = claim_id
            self._second_all = False
            self._take_state(self._recorded)
            self.changed.emit(KINDS)

    def end_second(self) -> None:
        """Show the verdicts again."""
        if self._recorded is not None and self.second_claim_id is not None:
            self.second_claim_id = None
            self._take_state(self._recorded)
            self.changed.emit(KINDS)

    def second_given(self, analyst: str) -> None:
        """An answer was recorded: go on with the next claim, or show the verdicts again."""
        state = self._recorded
        if state is None:
            return
        given = {one.claim_id for one in state.second_answers if one.analyst.casefold() == analyst.casefold()}
        left = [claim_id for claim_id in _decided(state) if claim_id not in given] if self._second_all else []
        if left:
            self.second_claim_id = left[0]
            self.choose_claim(left[0])
            self.changed.emit(KINDS)
        else:
            self.end_second()

    def _follow_second(self) -> None:
        """Where all claims are to be answered, the answer is to the claim chosen."""
        if self._second_all and self._recorded is not None and self.claim_id in _decided(self._recorded):
            self.second_claim_id = self.claim_id

    def first_analyst(self) -> str:
        """Who made the verdict a second answer is given on; empty when unknown."""
        verdicts = self._recorded.verdicts if self._recorded else {}
        return next((one.analyst for owner, one in verdicts.items() if owner == self.second_claim_id), "")

    def _take_state(self, state: CaseState) -> None:
        self._recorded = state
        self.state = state if self.second_claim_id is None else unseen(state, said(HIDDEN))

    # -- editing

    @property
    def writable(self) -> bool:
        """Whether edits are possible now."""
        return self.session is not None and self.state is not None and not self.state.read_only

    def edit(
        self,
        label: str,
        work: Work,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        long: bool = False,
    ) -> Activity | None:
        """Run a command on the case file and show what it changed.

        Args:
            label: What is done, in words, for the list of work.
            work: Calls one command with the session; returns its result.
            done: Called on the GUI thread with the result, after the new snapshot is shown.
            failed: Called with the error; otherwise the window shows it.
            long: True for work that waits behind edits.
        """
        session = self.session
        if session is None:
            return None

        def run(progress: Progress) -> tuple[Any, CaseState]:
            result = work(session, progress)
            return result, session.state()

        def home(outcome: tuple[Any, CaseState]) -> None:
            result, state = outcome
            if self.session is session:
                self._show(state, result)
            if done is not None:
                done(result)

        return self.runner.case(label, run, home, failed, priority=LONG if long else EDIT)

    def refresh(self) -> None:
        """Read the snapshot again, after work that ran elsewhere."""
        self.edit(tr("Refreshing"), lambda _session, _progress: None)

    def _show(self, state: CaseState, result: Any) -> None:
        self._take_state(state)
        kinds = result.kinds if isinstance(result, Change) else KINDS
        self._drop_lost_choices()
        self.changed.emit(frozenset(kinds) | {"history"})
        if isinstance(result, Change) and result.label:
            self.edited.emit(result.label)

    def _drop_lost_choices(self) -> None:
        """Choose something else when what was chosen is gone."""
        state = self.state
        if state is None:
            return
        first = state.articles[0].id if state.articles else None
        if self.article() is None and self.article_id != first:
            self.article_id = first
            self.article_changed.emit()
        if self.claim_id is not None and self.claim() is None:
            self.claim_id = None
            self.claim_changed.emit()
        if self.media_id is not None and self.medium() is None:
            self.choose_medium(None)
        if self.match() is None:
            matches = self.matches()
            self.choose_match(matches[0].id if matches else None)
        if self.claim_id is None and state.claims:
            self.choose_claim(state.claims[0].id)
        elif self.media_id is None and state.media:
            self.choose_medium(state.media[0].id)

    # -- choosing

    def article(self) -> CaseArticle | None:
        """The chosen article."""
        entries = self.state.articles if self.state else ()
        return next((entry for entry in entries if entry.id == self.article_id), None)

    def claim(self) -> Claim | None:
        """The chosen claim."""
        claims = self.state.claims if self.state else ()
        return next((claim for claim in claims if claim.id == self.claim_id), None)

    def medium(self) -> MediaItem | None:
        """The chosen medium."""
        return self.state.medium(self.media_id) if self.state and self.media_id is not None else None

    def match(self) -> Match | None:
        """The chosen match."""
        matches = self.state.matches if self.state else ()
        return next((match for match in matches if match.id == self.match_id), None)

    def matches(self) -> tuple[Match, ...]:
        """Matches of the chosen medium; those that share a mere layout come after all others."""
        found = self.state.matches_of(self.media_id) if self.state and self.media_id is not None else ()
        return tuple(sorted(found, key=layout_only))

    def verdict(self) -> Verdict | None:
        """The verdict on the chosen claim, if there is one."""
        if self.state is None or self.claim_id is None:
            return None
        return self.state.verdicts.get(ClaimId(self.claim_id))

    def choose_article(self, article_id: int | None) -> None:
        """Choose the article that is read."""
        if article_id != self.article_id and article_id is not None:
            self.article_id = article_id
            self.article_changed.emit()

    def step_article(self, steps: int) -> None:
        """Choose the article so many further on; around at the ends."""
        entries = self.state.articles if self.state else ()
        here = next((place for place, entry in enumerate(entries) if entry.id == self.article_id), 0)
        if entries:
            self.choose_article(entries[(here + steps) % len(entries)].id)

    def choose_claim(self, claim_id: int | None) -> None:
        """Choose a claim with its article and, unless it is chosen already, its first medium that can be shown."""
        if claim_id == self.claim_id:
            return
        self.claim_id = claim_id
        claim = self.claim()
        if claim is not None and claim.article_id is not None:
            self.choose_article(claim.article_id)
        self.claim_changed.emit()
        if claim is None or self.state is None or (self.media_id in claim.media_ids and self.media_id is not None):
            return
        media = [self.state.medium(media_id) for media_id in claim.media_ids]
        shown = [item.id for item in media if item is not None and item.state is not MediaState.MISSING]
        if shown or claim.media_ids:
            self.choose_medium((shown or list(claim.media_ids))[0])

    def choose_medium(self, media_id: int | None) -> None:
        """Choose a medium and its best match; the chosen claim goes along when it does not rest on the medium."""
        if media_id == self.media_id:
            return
        self.media_id = media_id
        self._reset_position()
        self._follow_claim()
        self.medium_changed.emit()
        self.range_changed.emit()
        matches = self.matches()
        self.choose_match(matches[0].id if matches else None)

    def _follow_claim(self) -> None:
        """Medium and claim never drift apart; a medium no claim rests on leaves the claim as it is."""
        owners = self.state.claims_of(self.media_id) if self.state and self.media_id is not None else ()
        if owners and self.claim_id not in {claim.id for claim in owners}:
            self.claim_id = owners[0].id
            self.claim_changed.emit()

    def linked_claim(self) -> Claim | None:
        """The chosen claim when it rests on the chosen medium."""
        claim = self.claim()
        return claim if claim is not None and self.media_id in claim.media_ids else None

    def choose_match(self, match_id: int | None) -> None:
        """Choose a match and the medium it belongs to."""
        if match_id == self.match_id:
            return
        match = next((match for match in (self.state.matches if self.state else ()) if match.id == match_id), None)
        if match is not None and match.media_id != self.media_id:
            self._choose_owner(match)
        if match_id != self.match_id:
            self.match_id = match_id
            self.match_changed.emit()

    def _choose_owner(self, match: Match) -> None:
        state = self.state
        if state is None:
            return
        claim = self.claim()
        owners = state.claims_of(match.media_id)
        if owners and (claim is None or match.media_id not in claim.media_ids):
            self.claim_id = owners[0].id
            self.claim_changed.emit()
        self.choose_medium(match.media_id)

    # -- time

    def move_to(self, pts: int) -> None:
        """The stage stands at this moment now."""
        item = self.medium()
        clock = item.facts.time_base if item and item.facts else None
        self.pts = pts
        self.pts_s = clock.seconds(pts) if clock else 0.0
        self.position_changed.emit()

    def set_range(self, mark_in: int | None, mark_out: int | None) -> None:
        """Set the range marks; an end before the start swaps them."""
        if mark_in is not None and mark_out is not None and mark_out < mark_in:
            mark_in, mark_out = mark_out, mark_in
        self.mark_in, self.mark_out = mark_in, mark_out
        self.range_changed.emit()

    def span(self) -> TimeSpan | None:
        """What tags, notes and pins apply to: the range, else the frame; None for a still or another kind."""
        item = self.medium()
        if item is None or item.facts is None or item.facts.time_base is None:
            return None
        if self.mark_in is not None and self.mark_out is not None:
            return TimeSpan(self.mark_in, self.mark_out)
        return TimeSpan(self.pts)

    def span_seconds(self) -> tuple[float | None, float | None]:
        """The span in seconds from the first frame, as commands take it."""
        item, span = self.medium(), self.span()
        if item is None or span is None or item.facts is None or item.facts.time_base is None:
            return None, None
        clock = item.facts.time_base
        end_s = None if span.end_pts is None else clock.seconds(span.end_pts)
        return clock.seconds(span.start_pts), end_s

    # -- convenience

    @property
    def path(self) -> Path | None:
        """Folder of the case."""
        return self.session.path if self.session else None

    def need_state(self) -> CaseState:
        """The last snapshot.

        Raises:
            UsageError: No case is open.
        """
        if self.state is None:
            raise UsageError(tr("No case is open."))
        return self.state

    def need_claim(self) -> Claim:
        """The chosen claim.

        Raises:
            UsageError: None is chosen.
        """
        claim = self.claim()
        if claim is None:
            raise UsageError(tr("No claim is chosen."), advice=tr("Choose one in the list of claims."))
        return claim


def _decided(state: CaseState) -> tuple[int, ...]:
    """Claims that have a rating."""
    rated = {owner for owner, one in state.verdicts.items() if one.rating is not Rating.NOT_YET_CHECKED}
    return tuple(claim.id for claim in state.claims if claim.id in rated)
