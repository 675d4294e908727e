"""What the window itself does: moving between things, dialogs, lists and popovers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from workbench import paths
from workbench.commands.verdict import cited_match
from workbench.errors import UsageError
from workbench.model.case import HistoryEntry, Problem
from workbench.model.media import MediaKind
from workbench.model.review import Claim, Evidence, Note
from workbench.model.times import TimeSpan
from workbench.model.view import ViewSettings
from workbench.ui.dialogs.crash import DetailsDialog, last_report
from workbench.ui.direction import Menu
from workbench.ui.look import apply_look
from workbench.ui.look_key import LookKey
from workbench.ui.mask_key import MaskKey
from workbench.ui.models.marked import Marked
from workbench.ui.models.words import evidence_title, is_clip, tr
from workbench.ui.outside import open_outside
from workbench.ui.panels.status import grouped
from workbench.ui.window import Window

if TYPE_CHECKING:
    from workbench.commands.session import Session
    from workbench.ui.library.window import LibraryWindow


ON_STAGE = (
    *("media.mask", "media.mask_as_case", "tags.graphic"),
    *("tags.add", "texts.add", "places.add", "notes.add", "media.keyframe"),
)
"""What the context menu of the stage offers."""

Beside = TypeVar("Beside", bound=QDialog)


class WindowWork(QObject):
    """Handlers that choose, show and ask."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._problems: tuple[Problem, ...] = ()
        self._windows: list[QWidget] = []
        self._mask_key = MaskKey(self, window.among.mask_everything)
        self.look_key = LookKey(self, window.gate.hold, window)
        window.desk_work.ask_claim.connect(self._ask_claim)
        window.desk_work.ask_split.connect(self._ask_split)
        window.desk_work.ask_note.connect(self._ask_note)
        window.desk_work.ask_look.connect(self.show_pin)
        window.desk_work.ask_word.connect(self.show_word)
        window.desk_work.ask_source.connect(self.ask_outside)
        window.desk_work.ask_pin.connect(self.ask_pin)
        window.case.closed.connect(self._forget_problems)

    # -- moving

    def choose_claim_medium(self, claim_id: int, media_id: int) -> None:
        """A medium under a claim, or without one, was clicked."""
        case = self._window.case
        if claim_id and claim_id != case.claim_id:
            case.choose_claim(claim_id)
        case.choose_medium(media_id)

    def go_to_medium(self, media_id: int) -> None:
        """Show a medium on the desk, with a claim that rests on it."""
        state = self._window.case.state
        if state is None:
            return
        self._window.show_view("desk")
        owners = state.claims_of(media_id)
        self.choose_claim_medium(owners[0].id if owners else 0, media_id)

    def show_pin(self, pin: Evidence) -> None:
        """Show pinned evidence on the desk: the match, or the frame or range with the view it was pinned with."""
        window, case = self._window, self._window.case
        state = case.state
        if state is None:
            return
        window.show_view("desk")
        if (match_id := cited_match(state, pin)) is not None:
            case.choose_match(match_id)
        if (figure := next((one for one in state.figures if one.id == pin.figure_id), None)) is not None:
            window.desk_work.ask_figure.emit(figure)
            return
        if pin.media_id is None or state.medium(pin.media_id) is None:
            return
        self.choose_claim_medium(pin.claim_id, pin.media_id)
        window.player.pause()
        if pin.span is not None:
            window.player.seek(pin.span.start_pts)
            is_range = pin.span.end_pts is not None
            case.set_range(pin.span.start_pts if is_range else None, pin.span.end_pts)
        window.desk.centre.stage.set_view(ViewSettings.from_text(pin.view_settings) or ViewSettings())

    def move_claim(self, step: int) -> None:
        """Choose the claim before or after."""
        case = self._window.case
        ids = [claim.id for claim in case.state.claims] if case.state else []
        if ids:
            at = ids.index(case.claim_id) if case.claim_id in ids else 0  # type: ignore[arg-type]
            case.choose_claim(ids[(at + step) % len(ids)])

    def move_medium(self, step: int) -> None:
        """Choose the medium before or after, in the order of the list of claims."""
        case, state = self._window.case, self._window.case.state
        if state is None or not state.media:
            return
        linked = [(claim.id, media_id) for claim in state.claims for media_id in claim.media_ids]
        known = {media_id for _claim, media_id in linked}
        order = [*linked, *((0, item.id) for item in state.media if item.id not in known)]
        here = (case.claim_id, case.media_id)
        at = next((n for n, one in enumerate(order) if one == here), None)
        if at is None:
            at = next((n for n, one in enumerate(order) if one[1] == case.media_id), -step)
        self.choose_claim_medium(*order[(at + step) % len(order)])

    def move_match(self, step: int) -> None:
        """Choose the match of the medium before or after."""
        case = self._window.case
        ids = [match.id for match in case.matches()]
        if ids:
            at = ids.index(case.match_id) if case.match_id in ids else 0  # type: ignore[arg-type]
            case.choose_match(ids[(at + step) % len(ids)])

    # -- saying and asking

    def tell(self, title: str, text: str) -> None:
        """Something that has to be read."""
        self.ask(title, text, [])

    def ask(
        self,
        title: str,
        text: str,
        answers: Sequence[tuple[str, Callable[[], object]]],
        *,
        over: QWidget | None = None,
        leave: str = "",
    ) -> None:
        """A choice that has to be made, over the window or one beside it; `leave` names taking none of them."""
        from workbench.ui.dialogs.base import QuestionDialog  # noqa: PLC0415 - after the first paint

        self._open(QuestionDialog(over or self._window, "question", title, text, answers, leave=leave))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.open()

    # -- claims, notes, tags

    def _ask_claim(self, claim: Any, marked: Marked | None) -> None:
        from workbench.ui.dialogs.claim import ClaimDialog  # noqa: PLC0415

        self._open(ClaimDialog(self._window, self._window.desk_work, claim, marked))

    def _ask_split(self, claim: Claim) -> None:
        from workbench.ui.dialogs.claim import SplitDialog  # noqa: PLC0415

        self._open(SplitDialog(self._window, self._window.desk_work, claim))

    def ask_merge(self) -> None:
        """Merge the two claims the marked passage touches, or show the claims the chosen one can be merged with."""
        case, work = self._window.case, self._window.desk_work
        claim, state = case.need_claim(), case.need_state()
        touched = self._window.desk.article.text.claims_marked()
        if len(touched) == 2:
            kept = claim.id if claim.id in touched else touched[0]
            work.merge_claims(kept, next(one for one in touched if one != kept))
            return
        others = [one for one in state.claims if one.id != claim.id]
        if not others:
            raise UsageError(tr("There is no other claim to merge with."))
        menu = Menu(self._window)
        menu.setObjectName("menu.merge")
        for other in others:
            text = tr("Claim {n}: {sentence}").format(n=other.number, sentence=other.sentence[:60])
            action = menu.addAction(text)
            action.setObjectName(f"merge.{other.id}")
            action.triggered.connect(lambda _checked=False, other_id=other.id: work.merge_claims(claim.id, other_id))
        self._popup(menu)

    def ask_claim_date(self) -> None:
        """Ask for the date of the chosen claim."""
        from workbench.ui.dialogs.base import DateDialog  # noqa: PLC0415

        case = self._window.case
        claim = case.need_claim()
        entry = case.state.article_of(claim) if case.state else None
        article = entry.article.published if entry else None
        lead = tr("Kept and shown as stated by you. Empty: the date of the article ({date}).").format(
            date=(article or tr("unknown"))[:10]
        )
        self._open(
            DateDialog(
                self._window,
                "claim_date",
                tr("When was claim {n} made?").format(n=claim.number),
                lead,
                claim.date,
                self._window.desk_work.set_claim_date,
            )
        )

    def ask_link(self) -> None:
        """Show the claims the medium can be linked to."""
        case, state = self._window.case, self._window.case.state
        item = case.medium()
        if state is None or item is None:
            return
        menu = Menu(self._window)
        menu.setObjectName("menu.link")
        for claim in state.claims:
            text = tr("Claim {n}: {sentence}").format(n=claim.number, sentence=claim.sentence[:60])
            action = menu.addAction(text)
            action.setObjectName(f"link.{claim.id}")
            action.setEnabled(item.id not in claim.media_ids)
            action.triggered.connect(
                lambda _checked=False, claim_id=claim.id: self._window.desk_work.link(claim_id, (item.id,))
            )
        if not state.claims:
            raise UsageError(tr("There is no claim yet."), advice=tr("Add one first."))
        self._popup(menu)

    def _popup(self, menu: QMenu) -> None:
        place = QCursor.pos()
        if not self._window.frameGeometry().contains(place):
            place = self._window.mapToGlobal(self._window.rect().center())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def ask_source(self) -> None:
        """Ask where the medium was had."""
        from workbench.ui.dialogs.base import TextDialog  # noqa: PLC0415

        item = self._window.case.medium()
        if item is not None:
            self._open(
                TextDialog(
                    self._window,
                    "source",
                    tr("Where does {name} come from?").format(name=item.name),
                    tr("Address"),
                    item.source_url,
                    self._window.desk_work.set_source,
                )
            )

    def _ask_note(self, note: Note | None) -> None:
        from workbench.ui.dialogs.note import NoteDialog  # noqa: PLC0415

        scope = self._window.desk.tags.header.detail_label.text()
        self._open(NoteDialog(self._window, self._window.desk_work, note, scope))

    def ask_remove_tag(self) -> None:
        """Show the tags on exactly the scope."""
        state = self._window.case.state
        ids = self._window.desk_work.tags_here()
        if state is None or not ids:
            raise UsageError(tr("There is no tag on exactly this."), advice=tr("Click a chip to take it off."))
        menu = Menu(self._window)
        for use in state.tags:
            if use.id in ids:
                menu.addAction(use.tag).triggered.connect(
                    lambda _checked=False, use_id=use.id: self._window.desk_work.remove_tags([use_id])
                )
        self._popup(menu)

    def show_word(self, name: str) -> None:
        """The words of the vocabulary, beside the desk."""
        from workbench.ui.dialogs.word import WordsWindow  # noqa: PLC0415

        if self._window.case.state is not None:
            words = self._beside(
                WordsWindow, lambda: WordsWindow(self._window, self._window.case, self._window.seen_work)
            )
            words.show_word(name)

    def _beside(self, kind: type[Beside], make: Callable[[], Beside]) -> Beside:
        """A window that stands beside the desk: the one that is open, or a new one."""
        window = next((one for one in self._windows if isinstance(one, kind)), None)
        if window is None:
            window = made = make()
            self._window.keep_beside(made)
            self._windows.append(made)
            made.destroyed.connect(lambda _o=None: self._windows.remove(made))
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def show_find(self) -> None:
        """Find in the case and its libraries, beside the desk."""
        from workbench.ui.dialogs.find import FindWindow  # noqa: PLC0415

        main = self._window
        if main.case.state is not None:
            found = self._beside(
                FindWindow, lambda: FindWindow(main, main.case, main.gate, self.go_to_moment, self.show_library_item)
            )
            found.field.setFocus()
            found.field.selectAll()

    def go_to_moment(self, media_id: int, span: TimeSpan | None) -> None:
        """Show a medium on the desk at a moment, and take its range for the range; the keyboard goes there too."""
        self.go_to_medium(media_id)
        if span is not None:
            self._window.player.seek(span.start_pts)
            if span.end_pts is not None:
                self._window.case.set_range(span.start_pts, span.end_pts)
        self._window.activateWindow()
        self._window.desk.centre.stage.setFocus()

    def show_library_item(self, path: Path, item_id: int) -> None:
        """The library window with one item chosen."""
        self.show_library("", path, item_id)

    # -- masks

    def show_stage_menu(self, place: QPoint) -> None:
        """What can be done with the picture on the stage."""
        main = self._window
        menu = Menu(main)
        menu.setObjectName("menu.stage")
        menu.addActions([main.actions_by_id[name] for name in ON_STAGE])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(main.desk.centre.stage.mapToGlobal(place))

    def mask_medium(self) -> None:
        """Mask the chosen medium whatever the case says, or show it."""
        window = self._window
        if window.case.media_id is not None:
            window.seen_work.mask_media([window.case.media_id], window.masking.other_state())

    def unmask_own(self) -> None:
        """The chosen medium goes by the case again."""
        if self._window.case.media_id is not None:
            self._window.seen_work.mask_media([self._window.case.media_id], "")

    def ask_masking(self) -> None:
        """Show what the pictures of the case can be at the start; the present answer bears a tick."""
        state = self._window.case.state
        if state is None:
            return
        default = tr("masked") if self._window.settings.get("masked_at_start") else tr("shown")
        menu = Menu(self._window)
        menu.setObjectName("menu.masking")
        for value, text in (
            ("masked", tr("Masked until one looks")),
            ("shown", tr("Shown at once")),
            ("", tr("As your settings say ({state})").format(state=default)),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"masking.{value or 'default'}")
            action.setCheckable(True)
            action.setChecked(state.masking == value)
            action.triggered.connect(lambda _checked=False, value=value: self._window.seen_work.mask_case(value))
        self._popup(menu)

    def ask_scale(self) -> None:
        """Ask what this desk calls verdicts."""
        from workbench.ui.dialogs.scale import ScaleDialog  # noqa: PLC0415 - after the first paint

        ScaleDialog(self._window, self._window.case.need_state(), self._window.seen_work).open()

    def ask_cover(self) -> None:
        """Draw rectangles that redacted copies do not show, on the picture or clip that is chosen."""
        from workbench.ui.dialogs.cover import CoverDialog  # noqa: PLC0415 - after the first paint

        case = self._window.case
        item = case.medium()
        if item is None or item.kind not in (MediaKind.IMAGE, MediaKind.VIDEO):
            raise UsageError(tr("Choose a picture or clip first."))
        base = item.facts.time_base if item.facts else None
        at_s = max(0.0, base.seconds(case.pts)) if base is not None else 0.0
        CoverDialog(self._window, case, self._window.seen_work, self._window.gate, item, at_s).open()

    # -- verdict

    def save_draft(self) -> None:
        """Record what is half typed now."""
        self._window.desk_work.save_forms()
        self._window.status_strip.say(tr("The draft is saved."))

    def ask_finalise(self) -> None:
        """Ask once more, or say what is missing."""
        from workbench.ui.dialogs.finalise import FinaliseDialog  # noqa: PLC0415

        work = self._window.desk_work
        work.save_forms()

        def show(_result: object) -> None:
            case = self._window.case
            if case.state is not None and case.claim() is not None:
                self._open(FinaliseDialog(self._window, case, work))

        self._window.case.edit(tr("Saving"), lambda _session, _progress: None, show)

    def ask_reopen(self) -> None:
        """Ask why."""
        from workbench.ui.dialogs.finalise import ReopenDialog  # noqa: PLC0415

        self._open(ReopenDialog(self._window, self._window.case, self._window.desk_work))

    def begin_second(self) -> None:
        """Hide every verdict and show the form of the second analyst."""
        self._window.show_view("verdict")
        self._window.desk_work.begin_second()
        self._window.status_strip.say(tr("All verdicts are hidden until the second answer is recorded or given up."))

    def ask_outside(self, address: str) -> None:
        """An outside source with date and grades."""
        from workbench.ui.dialogs.source import OutsideDialog  # noqa: PLC0415

        self._open(OutsideDialog(self._window, self._window.desk_work, address))

    def ask_pin(self, pin: Evidence) -> None:
        """What is said of a pin."""
        from workbench.ui.dialogs.source import PinDialog  # noqa: PLC0415

        self._open(PinDialog(self._window, self._window.case, self._window.desk_work, pin))

    def ask_unpin(self) -> None:
        """Show the pins of the chosen claim."""
        case, state = self._window.case, self._window.case.state
        if state is None:
            return
        menu = Menu(self._window)
        for pin in state.evidence:
            if pin.claim_id == case.claim_id:
                menu.addAction(evidence_title(state, pin)).triggered.connect(
                    lambda _checked=False, pin_id=pin.id: self._window.desk_work.unpin(pin_id)
                )
        self._popup(menu)

    # -- problems

    def count_problems(self) -> None:
        """Read what needs attention, on the thread of the case file."""
        session = self._window.case.session
        if session is None:
            return

        def work(_progress: object) -> tuple[Problem, ...]:
            from workbench.commands import case  # noqa: PLC0415

            return case.problems(session)

        def show(problems: tuple[Problem, ...]) -> None:
            if self._window.case.session is session:
                self._problems = grouped(problems)
                self._window.status_strip.show_problems(len(self._problems))
                self._window.popover.show_problems(self._problems)

        self._window.runner.case("", work, show, quiet=True)

    def _forget_problems(self) -> None:
        self._problems = ()
        self._window.popover.show_problems(())

    def show_work(self) -> None:
        """Open the list of work and problems above the strip."""
        self._window.popover.show_at(self._window.status_strip, self._problems)

    def forget_library(self, path: str) -> None:
        """Take a library that is not at hand off the list of the case."""

        def work(session: Session, _progress: object) -> Any:
            from workbench.commands import matches  # noqa: PLC0415

            return matches.forget_library(session, path)

        self._window.case.edit(tr("Taking the library off the list"), work)

    # -- windows and sheets

    def show_settings(self) -> None:
        """Preferences."""
        from workbench.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415

        dialog = SettingsDialog(self._window, self._window.settings)
        dialog.changed.connect(self._settings_changed)
        self._open(dialog)

    def _settings_changed(self, key: str) -> None:
        window, settings = self._window, self._window.settings
        if key in ("theme", "text_scale", "reduce_motion"):
            apply_look(settings)
        elif key == "frames_ahead":
            for one in window.among.windows:
                one.player.ahead = int(settings.get(key))
        elif key == "break_reminder_min":
            window.breaks.set_every(int(settings.get(key)))

    def show_history(self) -> None:
        """Every edit, with undo."""
        from workbench.ui.dialogs.history import HistoryDialog  # noqa: PLC0415

        open_one = self._window.findChild(HistoryDialog)
        if open_one is not None:
            open_one.raise_()
            open_one.activateWindow()
            return
        history = HistoryDialog(self._window, self._window.case, self._window.actions_by_id, self.go_to_edit)
        self._window.keep_beside(history)
        history.show()

    def go_to_edit(self, entry: HistoryEntry) -> None:
        """Show what an edit was about, as far as it is still in the case."""
        window, state = self._window, self._window.case.state
        if state is None:
            return
        claim = next((one for one in state.claims if one.id == entry.claim_id), None)
        match = next((one for one in state.matches if one.id == entry.match_id and not one.superseded), None)
        media_id = match.media_id if match is not None else entry.media_id
        if claim is not None:
            window.case.choose_claim(claim.id)
        if media_id is not None and state.medium(media_id) is not None:
            self.go_to_medium(media_id)
            if match is not None:
                window.case.choose_match(match.id)
            elif entry.pts is not None:
                window.player.seek(entry.pts)
        elif claim is None:
            window.status_strip.say(tr("What this edit was about is no longer in the case."))
            return
        if claim is not None:
            window.show_view("verdict" if entry.action.startswith(("evidence.", "verdict.")) else "desk")

    def show_left_out(self) -> None:
        """Lines not taken as text, with their rules."""
        from workbench.ui.dialogs.left_out import LeftOutDialog  # noqa: PLC0415

        self._open(LeftOutDialog(self._window, self._window.case))

    def show_palette(self) -> None:
        """Find or do anything."""
        from workbench.ui.dialogs.palette import Palette  # noqa: PLC0415

        window = self._window
        Palette(window, window.case, window.actions_by_id, self.go_to_moment).open_at()

    def show_keys(self) -> None:
        """The keys of the present view."""
        from workbench.ui.dialogs.keys import KeysDialog  # noqa: PLC0415

        window, state = self._window, self._window.case.state
        favourites = {
            word.favourite_key: word.name for word in (state.vocabulary if state else ()) if word.favourite_key
        }
        item = window.case.medium()
        clip = item is None or is_clip(item)
        self._open(KeysDialog(window, window.actions_by_id, window.view_name(), favourites, clip))

    def show_meaning(self) -> None:
        """What each finding shows and does not show."""
        from workbench.ui.dialogs.meaning import MeaningDialog  # noqa: PLC0415

        open_one = self._window.findChild(MeaningDialog)
        if open_one is not None:
            open_one.raise_()
            open_one.activateWindow()
            return
        MeaningDialog(self._window).show()

    def show_guide(self) -> None:
        """The guide, in the browser."""
        guide = paths.guide()
        if guide is None:
            raise UsageError(
                tr("The guide is not part of this installation."),
                advice=tr("It lies in the folder docs of the source; python3 run.py docs makes pages of it."),
            )
        open_outside(guide)

    def show_about(self) -> None:
        """Versions and limits."""
        from workbench.ui.dialogs.about import AboutDialog  # noqa: PLC0415

        self._open(AboutDialog(self._window, self._window.case, self._window.runner))

    def copy_details(self) -> None:
        """Versions and the last fault, to be read before they are copied."""
        DetailsDialog(self._window, last_report()).open()

    def show_library(self, task: str = "", path: Path | None = None, item_id: int = 0) -> LibraryWindow:
        """The library window, at one of its tasks or items."""
        from workbench.ui.library.window import LibraryWindow  # noqa: PLC0415

        window = next((one for one in self._windows if isinstance(one, LibraryWindow)), None)
        if window is None:
            main = self._window
            window = LibraryWindow(main, main.case, main.gate, main.runner, main.settings)
            window.admit = lambda path, show: main.foreign_work.admit(
                path, "library", show, copied=window.open, over=window
            )
            window.broken.connect(main.show_error)
            window.graphic_items.connect(main.masking.set_library_items)
            window.new_from.connect(main.actions_by_id["library.from"].trigger)
            window.add_case.connect(main.actions_by_id["library.add_case"].trigger)
            main.keep_beside(window)
            self._windows.append(window)
            window.destroyed.connect(lambda _o=None, gone=window: self._windows.remove(gone))
        window.start(task, path)
        if item_id:
            window.choose_item(item_id)
        return window

    def new_library(self) -> None:
        """Ask for name and folder of a new library, then show it."""
        from workbench.ui.dialogs.new_library import NewLibraryDialog  # noqa: PLC0415

        main = self._window
        self._open(NewLibraryDialog(main, main.runner, main.settings, lambda path: self.show_library("", path)))

    def close_windows(self) -> None:
        """Close what stands beside the window."""
        for window in list(self._windows):
            window.close()

    # -- drafts of a session that ended badly

    def offer_drafts(self) -> None:
        """Offer what was half typed when the program ended."""
        session = self._window.case.session
        if session is None or not self._window.case.writable:
            return

        def work(_progress: object) -> dict[str, str]:
            from workbench.commands import case  # noqa: PLC0415

            return case.drafts(session)

        self._window.runner.case("", work, self._offer, quiet=True)

    def _offer(self, drafts: dict[str, str]) -> None:
        texts = {key: text for key, text in drafts.items() if key.startswith("verdict:") and text}
        if not texts:
            return
        self.ask(
            tr("Half-typed texts were kept"),
            tr("The program ended while a verdict was being written. Its texts were kept outside the history."),
            [
                (tr("Discard them"), self._forget_drafts),
                (tr("Put them back"), lambda: self._put_back(texts)),
            ],
        )

    def _forget_drafts(self) -> None:
        def work(session: Session, _progress: object) -> None:
            from workbench.commands import case  # noqa: PLC0415

            for key in case.drafts(session):
                case.clear_draft(session, key)

        self._window.case.edit(tr("Discarding"), work)

    def _put_back(self, texts: dict[str, str]) -> None:
        def work(session: Session, _progress: object) -> Any:
            from workbench.commands import case, verdict  # noqa: PLC0415

            change = None
            for key, text in texts.items():
                fields = json.loads(text)
                claim_id = int(key.partition(":")[2])
                change = verdict.save(session, claim_id, conclusion=fields["conclusion"], rationale=fields["rationale"])
                case.clear_draft(session, key)
            return change

        self._window.case.edit(tr("Putting back"), work)
