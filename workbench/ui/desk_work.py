"""What a person does at the desk: claims, tags, notes, decisions, pins, verdicts. Each is one command."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.commands import case as case_commands
from workbench.commands import claim_parts, claims, matches, media, notes, second, tags, verdict
from workbench.commands.masks import copies_of
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId, EvidenceId, MediaId
from workbench.model.match import Decision
from workbench.model.review import Evidence, EvidenceKind, Note, Pillar, SecondAnswer, Stance, Verdict, VocabularyTag
from workbench.model.times import TimeSpan
from workbench.model.view import ViewSettings
from workbench.model.work import FramesResult
from workbench.ui.models.case import CaseModel
from workbench.ui.models.dragged import CHOSEN, parse_span
from workbench.ui.models.marked import Marked
from workbench.ui.models.selection import tags_on
from workbench.ui.models.words import next_to_review, plural, tr
from workbench.ui.widgets.stage import Stage


@dataclass(frozen=True, slots=True)
class ClaimFields:
    """What a person says of a claim; attributes as in `Claim`."""

    sentence: str
    attribution: str = ""
    hedges: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    date: str = ""


class DraftForm(Protocol):
    """A form whose half-typed texts are kept."""

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not recorded."""

    @property
    def claim_id(self) -> int | None:
        """The claim it belongs to."""

    def texts(self) -> dict[str, str]:
        """What is half typed, by field."""

    def save(self) -> None:
        """Record it."""


DRAFT_EVERY_MS = 2000


class DeskWork(QObject):
    """Edits of the open case, as the panels ask for them.

    Signals:
        ask_claim(claim or None, marked): The claim dialog is wanted.
        ask_split(claim): Where a claim is to be split is to be asked.
        ask_note(note or None): The note dialog is wanted.
        ask_look(evidence): What is pinned is to be shown on the desk.
        ask_figure(figure): A figure that is pinned is to be shown in Compare as it was made.
        ask_word(tag name): The dialog for a word of the vocabulary is wanted.
        ask_pin(evidence): The dialog for what is said of a pin is wanted.
        ask_source(address): The dialog for an outside source is wanted.
        decided: A match was decided.
        said(sentence, undo): Something to say in the status strip, with the way back.
    """

    ask_claim = Signal(object, object)
    ask_split = Signal(object)
    ask_note = Signal(object)
    ask_look = Signal(object)
    ask_figure = Signal(object)
    ask_word = Signal(str)
    ask_pin = Signal(object)
    ask_source = Signal(str)
    decided = Signal()
    said = Signal(str, bool)

    def __init__(self, case: CaseModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case
        self._forms: list[DraftForm] = []
        self.stage: Stage | None = None
        self.marked: Callable[[], Marked | None] = lambda: None
        self.focus_picture: Callable[[], None] = lambda: None
        self.cuts: Callable[[int], tuple[int, ...]] = lambda _claim_id: ()
        self.text_of_notes: Callable[[], str] = lambda: ""
        self._drafts = QTimer(self)
        self._drafts.setSingleShot(True)
        self._drafts.setInterval(DRAFT_EVERY_MS)
        self._drafts.timeout.connect(self._save_drafts)

    def _edit(self, label: str, work: Callable[[Session], Any], done: Callable[[Any], None] | None = None) -> None:
        self._case.edit(label, lambda session, _progress: work(session), done)

    # -- claims

    def add_claim(self) -> None:
        """Ask for a claim; a marked passage of the article is offered as its sentence."""
        self.ask_claim.emit(None, self.marked())

    def edit_claim(self) -> None:
        """Ask for changes of the chosen claim."""
        self.ask_claim.emit(self._case.need_claim(), None)

    def record_claim(self, claim_id: int | None, fields: ClaimFields, place: Marked | None) -> None:
        """Add or change a claim as the dialog says; a new one stands at `place` in the article."""
        if claim_id is not None:
            self._edit(
                tr("Changing the claim"),
                lambda session: claims.edit(
                    session,
                    claim_id,
                    fields.sentence,
                    fields.attribution,
                    fields.hedges,
                    fields.date,
                    fields.places,
                ),
            )
            return
        stands = place or Marked(fields.sentence)

        def add(session: Session) -> Any:
            return claims.add(
                session,
                fields.sentence,
                fields.date,
                stands.block,
                stands.start,
                stands.end,
                attribution=fields.attribution,
                hedges=fields.hedges,
                places=fields.places,
                article_id=stands.article_id,
            )

        def chosen(change: Any) -> None:
            if change.ids:
                self._case.choose_claim(change.ids[0])

        self._edit(tr("Adding the claim"), add, chosen)

    def split_claim(self) -> None:
        """Split the chosen claim around the marked words or at the cursor of the article; elsewhere, ask where."""
        claim = self._case.need_claim()
        cuts = self.cuts(claim.id)
        if cuts:
            self.record_split(claim.id, cuts)
        else:
            self.ask_split.emit(claim)

    def state(self) -> CaseState:
        """The case as it is now."""
        return self._case.need_state()

    def record_split(self, claim_id: int, cuts: Sequence[int]) -> None:
        """Split a claim at offsets in its sentence."""
        self._edit(tr("Splitting the claim"), lambda session: claim_parts.split(session, claim_id, tuple(cuts)))

    def merge_claims(self, kept_id: int, gone_id: int) -> None:
        """Put a claim into another one; what is half typed on their verdicts is recorded first."""
        self.save_forms()

        def chosen(_change: Any) -> None:
            self._case.choose_claim(kept_id)

        self._edit(tr("Merging the claims"), lambda session: claim_parts.merge(session, kept_id, gone_id), chosen)

    def set_passage(self) -> None:
        """Let the chosen claim be the words marked in the article.

        Raises:
            UsageError: Nothing is marked within one paragraph.
        """
        claim, marked = self._case.need_claim(), self.marked()
        if marked is None or marked.article_id is None:
            raise UsageError(
                tr("No words are marked within one paragraph of the article."),
                advice=tr("Mark the words that are claim {n}.").format(n=claim.number),
            )
        block, start, end, article_id = marked.block or 0, marked.start or 0, marked.end or 0, marked.article_id
        self._edit(
            tr("Changing the claim"),
            lambda session: claim_parts.set_passage(session, claim.id, article_id, block, start, end),
        )

    def remove_claim(self) -> None:
        """Take the chosen claim off the list."""
        claim_id = self._case.need_claim().id
        self._edit(tr("Removing the claim"), lambda session: claims.remove(session, claim_id))

    def set_claim_date(self, date: str) -> None:
        """State the date of the chosen claim; empty takes it back."""
        claim_id = self._case.need_claim().id
        self._edit(tr("Setting the date"), lambda session: claims.edit(session, claim_id, date=date))

    def link(self, claim_id: int, media_ids: Sequence[int]) -> None:
        """Say that a claim rests on media."""
        ids = tuple(media_ids)

        def follow(_change: Any) -> None:
            self._case.choose_claim(claim_id)
            if ids and self._case.media_id not in ids:
                self._case.choose_medium(ids[0])

        self._edit(tr("Linking"), lambda session: claims.link(session, claim_id, ids), follow)

    def unlink(self) -> None:
        """Take the chosen medium off the chosen claim."""
        claim, media_id = self._case.need_claim(), self._need_medium()
        self._edit(tr("Unlinking"), lambda session: claims.unlink(session, claim.id, (media_id,)))

    def _need_medium(self) -> int:
        if self._case.media_id is None:
            raise UsageError(tr("No picture or clip is chosen."), advice=tr("Choose one in the list of claims."))
        return self._case.media_id

    # -- tags and notes

    def add_tags(self, names: Sequence[str]) -> None:
        """Tag the scope: frames chosen, range, frame or medium."""
        if self._case.selection.active:
            frames, given = self._case.selection.frozen(), tuple(names)
            self._edit(tr("Tagging"), lambda session: tags.add_to_frames(session, frames(), given))
            return
        media_id = self._need_medium()
        start_s, end_s = self._case.span_seconds()
        words = tuple(names)
        self._edit(tr("Tagging"), lambda session: tags.add(session, media_id, words, start_s=start_s, end_s=end_s))

    def remove_tags(self, use_ids: Sequence[int]) -> None:
        """Take tags off."""
        ids = tuple(use_ids)
        self._edit(tr("Removing the tag"), lambda session: tags.remove(session, ids))

    def refuse(self, sentence: str, advice: str) -> None:
        """Say why something cannot be done."""
        self._case.runner.failed.emit(UsageError(sentence, advice=advice))

    def tags_here(self) -> list[int]:
        """Uses of tags on exactly the scope."""
        state, span = self._case.state, self._case.span()
        if state is not None and self._case.selection.active:
            return [use for one in tags_on(state, self._case.selection.frames()) for use in one.use_ids]
        uses = state.tags if state else ()
        return [use.id for use in uses if use.media_id == self._case.media_id and use.span == span]

    def favourite(self, key: int) -> None:
        """The favourite tag of a key on or off, on exactly the scope."""
        state = self._case.state
        word = next((word for word in state.vocabulary if word.favourite_key == key), None) if state else None
        if word is None or state is None:
            raise UsageError(
                tr("No tag has the key {key} yet.").format(key=key), advice=tr("Give a tag this key under Tag words.")
            )
        if self._case.selection.active:
            frames, name = self._case.selection.frozen(), word.name
            self._edit(tr("Tagging"), lambda session: tags.toggle_on_frames(session, frames(), name))
            return
        here = self.tags_here()
        on = [use.id for use in state.tags if use.id in here and use.tag == word.name]
        if on:
            self.remove_tags(on)
        else:
            self.add_tags([word.name])

    def graphic(self) -> None:
        """Mark this medium and the case's copies that match the same earlier item as graphic; they stay masked.

        Of frames chosen, just these.
        """
        state, chosen = self._case.state, self._case.selection
        if state is None:
            return
        word = next((word for word in state.vocabulary if word.graphic), None)
        name = word.name if word else "graphic"
        if chosen.active:
            told = plural(
                chosen.count,
                "Marked {n} frame as graphic and kept it masked.",
                "Marked {n} frames as graphic and kept them masked.",
            )
            self._mark_graphic(word is None, name, chosen.frozen(), told)
            return
        media_id = self._need_medium()
        copies = copies_of(state, media_id)
        frames: list[tuple[int, int | None]] = [(one, None) for one in (media_id, *copies)]
        names = [item.name for one in (media_id, *copies) if (item := state.medium(one)) is not None]
        told = tr("Marked as graphic and kept masked: {names}.").format(names=", ".join(names))
        self._mark_graphic(word is None, name, lambda: frames, told)

    def _mark_graphic(
        self, new_word: bool, name: str, frames: Callable[[], Sequence[tuple[int, int | None]]], told: str
    ) -> None:
        def work(session: Session) -> Any:
            if new_word:
                tags.set_word(session, VocabularyTag(name, colour=6, graphic=True))
            return tags.add_to_frames(session, frames(), (name,))

        self._edit(tr("Marking as graphic"), work, lambda _change: self.say_next(told))

    def say_next(self, sentence: str) -> None:
        """After the line that tells that the work is done."""
        QTimer.singleShot(0, self, lambda: self.said.emit(sentence, True))

    def edit_word(self, name: str) -> None:
        """Ask for the aliases, colour and key of a word."""
        self.ask_word.emit(name)

    def set_word(self, word: VocabularyTag) -> None:
        """Record a word of the vocabulary."""
        self._edit(tr("Changing the tag word"), lambda session: tags.set_word(session, word))

    def edit_note(self, note: Note | None = None) -> None:
        """Ask for the text of a note; None for a new one on the scope."""
        if note is None and self._case.selection.active:
            self._case.selection.frozen()  # refuses when no frame is chosen, before anything is typed
        self.ask_note.emit(note)

    def record_note(self, note: Note | None, text: str) -> None:
        """Write or change a note as the dialog says."""
        if note is not None:
            self._edit(tr("Changing the note"), lambda session: notes.edit(session, note.id, text))
            return
        if self._case.selection.active:
            frames = self._case.selection.frozen()
            self._edit(tr("Writing the note"), lambda session: notes.add_to_frames(session, text, frames()))
            return
        media_id = self._case.media_id
        claim_id = None if media_id is not None else self._case.claim_id
        start_s, end_s = self._case.span_seconds()
        self._edit(
            tr("Writing the note"),
            lambda session: notes.add(
                session, text, claim_id=claim_id, media_id=media_id, start_s=start_s, end_s=end_s
            ),
        )

    def remove_note(self, note: Note) -> None:
        """Take a note off."""
        self._edit(tr("Removing the note"), lambda session: notes.remove(session, note.id))

    # -- matches

    def decide(self, decision: Decision, also: Sequence[int] = ()) -> None:
        """Decide the chosen match, and others as the same edit; the same answer again takes it back."""
        match = self._case.match()
        if match is None:
            raise UsageError(tr("No match is chosen."))
        value = None if match.decision is decision and not also else decision
        ids = (match.id, *also)
        self._edit(
            tr("Recording the decision"),
            lambda session: matches.decide(session, ids, value),
            lambda _change: self.decided.emit(),
        )

    def go_on(self) -> None:
        """Choose the match after one just decided; an answer taken back stays in view."""
        state, decided = self._case.state, self._case.match()
        if state is None or decided is None or decided.decision is None:
            return
        following = next_to_review(state, decided)
        if following is not None:
            self._case.choose_match(following.id)

    # -- keyframes

    def toggle_keyframe(self, here: int | None) -> None:
        """Keep the frame shown as a keyframe, or drop the keyframe that is there."""
        media_id, pts = self._need_medium(), self._case.pts
        session = self._case.session
        if here is not None:
            self._edit(tr("Dropping the keyframe"), lambda session: media.drop_keyframe(session, here))
        elif session is not None:
            self._case.runner.job(
                lambda: media.keyframe_picture(session, media_id, pts),
                lambda result: self._keep_keyframe(media_id, result),
            )

    def _keep_keyframe(self, media_id: int, result: FramesResult) -> None:
        """The frame is at hand: the thread of the case file waits for no reader."""
        if not result.pictures:
            self._case.runner.failed.emit(UsageError(tr("The clip has no picture at this time.")))
            return
        shown = result.pictures[0]
        self._edit(
            tr("Adding the keyframe"), lambda session: media.add_keyframe(session, media_id, shown.pts, shown=shown)
        )

    # -- the range

    def mark_in(self) -> None:
        """Begin the range here; a range that ended before begins anew."""
        case = self._case
        out = case.mark_out
        if out is not None and out < case.pts:
            out = None
            self.said.emit(tr("A new range begins here. Set its end with O."), False)
        case.set_range(case.pts, out)

    def mark_out(self) -> None:
        """End the range here; before its start nothing is changed."""
        case = self._case
        if case.mark_in is not None and case.pts < case.mark_in:
            raise UsageError(
                tr("The out point lies before the in point."),
                advice=tr("Go on in the clip, or clear the range with X."),
            )
        case.set_range(case.mark_in, case.pts)

    def set_source(self, url: str) -> None:
        """State where the chosen medium was had."""
        media_id = self._need_medium()
        self._edit(tr("Setting the source"), lambda session: media.set_source(session, media_id, url))

    # -- evidence and verdict

    def pin_shown(self, stance: Stance) -> None:
        """Pin the frames chosen, or what is on the stage: range, frame or picture, with how it is looked at."""
        if self._case.selection.active:
            self._pin_frames(self._case.selection.frozen(), stance)
            return
        media_id = self._need_medium()
        self._need_link()
        view = self.stage.recorded_view() if self.stage is not None else ViewSettings()
        self.pin(
            Evidence(
                EvidenceId(0),
                ClaimId(0),
                EvidenceKind.MEDIUM,
                stance,
                media_id=media_id,
                span=self._case.span(),
                view_settings=view.text(),
            ),
            stance,
        )

    def _pin_frames(
        self,
        frames: Callable[[], Sequence[tuple[int, int | None]]],
        stance: Stance,
        pillars: tuple[Pillar, ...] = (),
    ) -> None:
        """Pin frames to the chosen claim; it must rest on the medium of each."""
        claim = self._case.need_claim()

        def work(session: Session) -> Any:
            pieces = []
            for media_id, pts in frames():
                if media_id not in claim.media_ids:
                    raise UsageError(
                        tr("Claim {n} does not rest on {name}.").format(
                            n=claim.number, name=session.medium(media_id).name
                        ),
                        advice=tr("Link it to the claim first, or choose other frames. Nothing was pinned."),
                    )
                span = None if pts is None else TimeSpan(pts)
                medium = EvidenceKind.MEDIUM
                one = Evidence(EvidenceId(0), ClaimId(0), medium, stance, media_id=media_id, span=span)
                pieces.append(replace(one, pillars=pillars))
            return verdict.pin_all(session, claim.id, pieces, stance)

        self._edit(tr("Pinning"), work)

    def dragged_shown(self) -> str:
        """The range, frame or picture on the stage as evidence that is dragged; empty where it cannot be pinned."""
        case = self._case
        item, claim = case.medium(), case.linked_claim()
        if case.state is None or item is None or claim is None or not item.sha256 or not case.writable:
            return ""
        shown = Evidence(
            EvidenceId(0), claim.id, EvidenceKind.MEDIUM, media_id=item.id, span=case.span(), sha256=item.sha256
        )
        return verdict.evidence_text(case.state, shown)

    def pin_match(self, stance: Stance) -> None:
        """Pin the chosen match."""
        match = self._case.match()
        if match is None:
            raise UsageError(tr("No match is chosen."))
        self._need_link()
        self.pin(f"match:{match.id}", stance)

    def _need_link(self) -> None:
        """Nothing is pinned to a claim that does not rest on what is shown."""
        claim = self._case.need_claim()
        if self._case.linked_claim() is None:
            raise UsageError(
                tr("Claim {n} does not rest on this medium.").format(n=claim.number),
                advice=tr("Link it to a claim first."),
            )

    def pin(self, evidence: str | Evidence, stance: Stance) -> None:
        """Pin a piece of evidence to the chosen claim."""
        claim_id = self._case.need_claim().id
        self._edit(tr("Pinning"), lambda session: verdict.pin(session, claim_id, evidence, stance))

    def look_again(self, pin: Evidence) -> None:
        """Show what is pinned as it was looked at when it was pinned."""
        self.ask_look.emit(pin)

    def pin_dragged(self, text: str, stance: Stance) -> None:
        """Pin what was dragged to a side, or turn a pin of the claim round."""
        pin = self._pin_named(text)
        if text == CHOSEN:
            self._pin_frames(self._case.selection.held, stance)
        elif pin is None:
            self.pin(self._dragged(text), stance)
        elif pin.stance is not stance:
            self.change_pin(replace(pin, stance=stance))

    def pin_answering(self, text: str, pillar: Pillar) -> None:
        """Let a pin answer one of the five questions; what is not pinned yet is pinned without a side."""
        pin = self._pin_named(text)
        if pin is not None:
            self.answer_with(pin.id, pillar, attached=True)
            return
        if text == CHOSEN:
            self._pin_frames(self._case.selection.held, Stance.NEUTRAL, (pillar,))
            return
        claim_id, given = self._case.need_claim().id, self._dragged(text)

        def work(session: Session) -> Any:
            found = verdict.parse_evidence(session, given) if isinstance(given, str) else given
            return verdict.pin(session, claim_id, replace(found, pillars=(pillar,)))

        self._edit(tr("Pinning"), work)

    @staticmethod
    def _dragged(text: str) -> str | Evidence:
        """Frames and ranges of the case with their exact times; other evidence as typed."""
        found = parse_span(text)
        if found is None:
            return text
        media_id, span = found
        return Evidence(EvidenceId(0), ClaimId(0), EvidenceKind.MEDIUM, media_id=MediaId(media_id), span=span)

    def _pin_named(self, text: str) -> Evidence | None:
        kind, _colon, number = text.partition(":")
        state = self._case.state
        if kind != "pin" or state is None:
            return None
        return next((pin for pin in state.evidence if str(pin.id) == number), None)

    def change_pin(self, evidence: Evidence) -> None:
        """Record what is said of a pin."""
        self._edit(tr("Changing the evidence"), lambda session: verdict.change_pin(session, evidence))

    def answer_with(self, evidence_id: int, pillar: Pillar, *, attached: bool) -> None:
        """Say that a pin answers one of the five questions, or no longer."""
        self._edit(
            tr("Changing the evidence"),
            lambda session: verdict.answer_with(session, evidence_id, pillar, attached=attached),
        )

    def unpin(self, evidence_id: int) -> None:
        """Take a pin off."""
        self._edit(tr("Unpinning"), lambda session: verdict.unpin(session, evidence_id))

    def save_verdict(self, value: Verdict, over: Callable[[], None]) -> None:
        """Record a draft as the form says.

        Args:
            value: What the form holds.
            over: Called when it was recorded or refused.
        """

        def saved(_change: Any) -> None:
            over()
            self.draft_soon()

        def refused(error: BaseException) -> None:
            over()
            self._case.runner.failed.emit(error)

        self._case.edit(
            tr("Saving the verdict"),
            lambda session, _progress: verdict.save_whole(session, value),
            saved,
            refused,
        )

    def finalise(self, done: Callable[[Any], None] | None = None) -> None:
        """Lock the verdict on the chosen claim; what is half typed is saved first."""
        claim_id = self._case.need_claim().id
        self.save_forms()
        self._edit(tr("Finalising"), lambda session: verdict.finalise(session, claim_id), done)

    def reopen(self, reason: str) -> None:
        """Unlock the verdict on the chosen claim."""
        claim_id = self._case.need_claim().id
        self._edit(tr("Reopening"), lambda session: verdict.reopen(session, claim_id, reason))

    def sign_off(self) -> None:
        """Confirm the verdict on the chosen claim as a second person who has seen it."""
        claim_id = self._case.need_claim().id
        self._edit(tr("Signing off"), lambda session: verdict.sign_off(session, claim_id))

    def begin_second(self) -> None:
        """Hide every verdict and let a second analyst answer; what is half typed is recorded first."""
        claim_id = self._case.need_claim().id
        self.save_forms()
        self._case.edit(tr("Saving"), lambda _session, _progress: None, lambda _none: self._case.begin_second(claim_id))

    def record_second(self, answer: SecondAnswer, refused: Callable[[BaseException], None]) -> None:
        """Record a second answer; then every verdict is shown again."""
        self._case.edit(
            tr("Recording the second answer"),
            lambda session, _progress: second.answer(
                session,
                answer.claim_id,
                rating=answer.rating,
                likelihood=answer.likelihood,
                confidence=answer.confidence,
                note=answer.note,
                analyst=answer.analyst,
            ),
            lambda _change: self._case.second_given(" ".join(answer.analyst.split())),
            refused,
        )

    def save_forms(self) -> None:
        """Record what is half typed in the forms now."""
        for form in self._forms:
            if form.dirty:
                form.save()

    # -- half-typed fields

    def register_form(self, form: DraftForm) -> None:
        """A form whose half-typed texts are kept."""
        self._forms.append(form)

    def draft_soon(self) -> None:
        """Keep what is half typed within two seconds."""
        if not self._drafts.isActive():
            self._drafts.start()

    def _save_drafts(self) -> None:
        dirty = [form for form in self._forms if form.dirty and form.claim_id is not None]
        session = self._case.session
        if session is None or not self._case.writable:
            return
        texts = {f"verdict:{form.claim_id}": json.dumps(form.texts()) for form in dirty}

        def work(_progress: Progress) -> None:
            for key, text in texts.items():
                case_commands.save_draft(session, key, text)
            if not texts:
                for key in case_commands.drafts(session):
                    case_commands.clear_draft(session, key)

        self._case.runner.case(tr("Keeping what is half typed"), work, quiet=True)
        if dirty:
            self._drafts.start()
