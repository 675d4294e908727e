"""The window: header, five views, status strip, and the handlers behind every action."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from workbench.errors import UsageError, WorkbenchError
from workbench.model.figure import KeptFigure
from workbench.model.match import Decision
from workbench.model.media import MediaKind, MediaState
from workbench.model.review import Stance
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.article_work import ArticleWork
from workbench.ui.bundle_work import BundleWork
from workbench.ui.case_views import CaseViews
from workbench.ui.case_work import CaseWork
from workbench.ui.elsewhere_work import ElsewhereWork
from workbench.ui.evidence_work import EvidenceWork
from workbench.ui.fetching_work import FetchingWork
from workbench.ui.filling_work import FillingWork
from workbench.ui.foreign_work import ForeignWork
from workbench.ui.header import VIEWS, Header
from workbench.ui.keys import PhysicalKeys, takes_text
from workbench.ui.language import said
from workbench.ui.layout import Layout, Place
from workbench.ui.models.words import to_review, tr
from workbench.ui.open_windows import OpenWindows
from workbench.ui.panel_size import ACROSS, UPRIGHT, give_room
from workbench.ui.panels.claims import local_paths
from workbench.ui.views.desk import DeskView
from workbench.ui.views.start import StartView
from workbench.ui.widgets.labels import keep_plain
from workbench.ui.window import Window
from workbench.ui.window_work import WindowWork

if TYPE_CHECKING:  # imported when they are first shown
    from workbench.ui.views.compare import CompareView
    from workbench.ui.views.report import ReportView
    from workbench.ui.views.review import ReviewView
    from workbench.ui.views.verdict import VerdictView

NARROW_PX = 1280


class MainWindow(Window):
    """A window on a case (libraries have their own).

    Args:
        settings: Preferences.
        keys: Keys by their place on the keyboard, where the program watches for them.
        among: The other windows; without it this one is alone, and makes the next.
    """

    def __init__(self, settings: Settings, keys: PhysicalKeys | None = None, among: OpenWindows | None = None) -> None:
        super().__init__(settings, among or OpenWindows(settings, another, keys))
        if among is None:
            self.among.setParent(self)
        self.setObjectName("window")
        self.setWindowTitle(tr("Media claim workbench"))
        self.setAcceptDrops(True)
        self._shown = False
        self.window_work = WindowWork(self)
        self.case_work = CaseWork(self, self.window_work)
        self.evidence_work = EvidenceWork(self, self.window_work)
        self.bundle_work = BundleWork(self, self.window_work)
        self.article_work = ArticleWork(self, self.window_work)
        self.elsewhere_work = ElsewhereWork(self)
        self.foreign_work = ForeignWork(self, self.window_work)
        self.fetching = FetchingWork(self, self.window_work)
        self.filling = FillingWork(self, self.window_work)
        self.layout_kept = Layout(self, settings)
        self.pages = CaseViews(self, self.case_work, self.window_work, self.elsewhere_work, self.layout_kept)
        self.views = self.pages.made
        self.actions_by_id = Actions(self, self._handlers())
        self._keys = keys
        if keys is not None:
            keys.register(*self.actions_by_id.all())
        self.header = Header(self.actions_by_id)
        self.setMenuWidget(self.header)
        self.start = StartView(self.actions_by_id)
        self.stack.addWidget(self.start)
        self._lay_out()
        self._connect()
        self.layout_kept.restore_window()
        self.among.add(self)
        self.among.changed.connect(self.refresh_actions)
        self.refresh_actions()
        self.start.drop.choose.setFocus()

    def _lay_out(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.status_strip)
        self.setCentralWidget(page)
        low = theme.tokens()["layout"]["window_min"]
        self.setMinimumSize(low[0], low[1])
        self.header.set_case_open(False)
        self.header.set_masked(self.gate.standing_masked)

    def _connect(self) -> None:
        self.header.view_chosen.connect(self.show_view)
        self.header.mask_toggled.connect(lambda: self.gate.set_masked(not self.gate.standing_masked))
        self.gate.masking_changed.connect(self._masking_changed)
        self.start.dropped.connect(self.case_work.take_drop)
        self.start.case_chosen.connect(lambda path: self.case_work.open_path(Path(path)))
        self.start.case_beside.connect(lambda path: self.case_work.windows_work.open_in_new_window(Path(path)))
        self.status_strip.details_requested.connect(self.window_work.show_work)
        self.status_strip.undo_requested.connect(self.actions_by_id["case.undo"].trigger)
        self.status_strip.library_requested.connect(self.actions_by_id["library.open"].trigger)
        self.popover.problem_chosen.connect(self.window_work.go_to_medium)
        self.popover.give_requested.connect(self.case_work.give_file)
        self.popover.forget_requested.connect(self.window_work.forget_library)
        self.case.opened.connect(self._opened)
        self.case.closed.connect(self._closed)
        self.case.changed.connect(self._changed)
        for signal in (self.case.claim_changed, self.case.medium_changed, self.case.match_changed):
            signal.connect(self.refresh_actions)
        self.case.edited.connect(
            lambda label: self.status_strip.say(label, undo=bool(self.case.state and self.case.state.undo_label))
        )
        self.desk_work.decided.connect(self._go_on_comparing)
        self.desk_work.ask_figure.connect(self._show_figure)
        self.desk_work.said.connect(lambda text, undo: self.status_strip.say(text, undo=undo))
        self.sound.changed.connect(self._show_sound)
        self.sound.failed.connect(self.show_error)
        self.sound.said.connect(self.status_strip.say)
        self.among.recent_changed.connect(self._recent_changed)
        self.header.menus["Window"].aboutToShow.connect(self._list_windows)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def _masking_changed(self, _masked: bool) -> None:
        self.header.set_masked(self.gate.standing_masked)
        self.refresh_actions()

    # -- views

    def build_views(self) -> None:
        """Make the desk; not before a case is opened, so that the first paint is quick."""
        self.desk = self.pages.desk

    @property
    def review(self) -> ReviewView:
        """The Review view, made when it is first asked for, as the next three."""
        return self.pages.review

    @property
    def compare(self) -> CompareView:
        """The Compare view."""
        return self.pages.compare

    @property
    def verdict(self) -> VerdictView:
        """The Verdict view."""
        return self.pages.verdict

    @property
    def report(self) -> ReportView:
        """The Report view."""
        return self.pages.report

    def show_view(self, name: str) -> None:
        """Go to one of the five views."""
        if self.case.session is None:
            return
        if name != self.view_name():
            self.desk_work.save_forms()
        page = self.pages.view(name)
        super().show_view(name)
        self.header.set_view(name)
        for other in VIEWS:
            self.actions_by_id[f"view.{other}"].setChecked(other == name)
        shown = getattr(page, "shown", None)
        if shown is not None:
            shown()
        self.refresh_actions()

    def _opened(self) -> None:
        self.build_views()
        self.header.set_case_open(True)
        self.gate.clear()
        state = self.case.state
        if state is not None:
            read_only = f" ({tr('read only')})" if state.read_only else ""
            self.setWindowTitle(f"{state.title}{read_only} – {tr('Media claim workbench')}")
        self.show_view("desk")
        self.desk.centre.stage.setFocus()

    # -- where a case was left

    def take_up(self) -> None:
        """Go where the open case was left; not for a second analyst, who is to see no verdict."""
        path, state = self.case.path, self.case.state
        if path is None or state is None or self.case.second_claim_id is not None:
            return
        place = self.layout_kept.place_of(path)
        if not place.view:
            return
        if any(claim.id == place.claim for claim in state.claims):
            self.case.choose_claim(place.claim)
        if place.tab < self.desk.tabs.count():
            self.desk.tabs.setCurrentIndex(place.tab)
        self.desk.centre.keyframes.sheet.setChecked(place.sheet)
        if place.view in VIEWS and place.view != self.view_name():
            self.show_view(place.view)

    def keep_beside(self, window: QWidget) -> None:
        """Put a window that stands beside where it stood last, and keep where it goes."""
        self.layout_kept.keep_beside(window, type(window).__name__)

    def keep_place(self) -> None:
        """Keep where the open case is left, for the next time it is opened."""
        path = self.case.path
        if path is None or not self.views or self.case.second_claim_id is not None:
            return
        place = Place(
            view=self.view_name(),
            claim=int(self.case.claim_id or 0),
            tab=max(0, self.desk.tabs.currentIndex()),
            sheet=self.desk.centre.keyframes.is_sheet,
        )
        self.layout_kept.keep_place(path, place)

    # -- several windows

    def _recent_changed(self) -> None:
        """Another window opened or closed a case."""
        if self.case.session is None:
            self.start.refresh()

    def _list_windows(self) -> None:
        """The open windows by their cases, below the fixed entries of the menu."""
        menu = self.header.menus["Window"]
        for action in [one for one in menu.actions() if one.objectName().startswith("window.go_to.")]:
            menu.removeAction(action)
            action.deleteLater()
        for place, window in enumerate(self.among.windows, 1):
            state = window.case.state
            title = (state.title if state is not None else tr("Start page")).replace("&", "&&")
            action = menu.addAction(f"&{place}  {title}" if place < 10 else title)
            action.setObjectName(f"window.go_to.{place}")
            action.setCheckable(True)
            action.setChecked(window is self)
            action.triggered.connect(lambda _checked=False, window=window: self.among.bring(window))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Sizes go by the screen from the first showing on."""
        super().showEvent(event)
        if not event.spontaneous() and not self._shown:
            self._shown = True
            self.layout_kept.follow_screens()

    def _closed(self) -> None:
        self.player.pause()
        self.gate.clear()
        self.header.set_case_open(False)
        self.setWindowTitle(tr("Media claim workbench"))
        self.start.refresh()
        self.stack.setCurrentWidget(self.start)
        self.status_strip.show_problems(0)
        self.refresh_actions()

    def _changed(self, kinds: frozenset[str]) -> None:
        state = self.case.state
        if state is None:
            return
        self.header.set_to_review(len(to_review(state)))
        for name, label, bare, filled in (
            ("case.undo", state.undo_label, tr("Undo"), tr("Undo {label}")),
            ("case.redo", state.redo_label, tr("Redo"), tr("Redo {label}")),
        ):
            self.actions_by_id[name].setText(filled.format(label=said(label)) if label else bare)
        self.refresh_actions()
        if kinds & {"media", "matches", "libraries"}:
            self.window_work.count_problems()

    # -- what can be done now

    def refresh_actions(self) -> None:
        """Enable what can be done now."""
        shows = self.masking.other_state() == "shown"
        self.actions_by_id["media.mask"].setText(tr("Show this") if shows else tr("Mask this"))
        self.actions_by_id.refresh(self._why_not)

    def _why_not(self, need: str) -> str:
        case = self.case
        if need == "windows":
            return "" if len(self.among.windows) > 1 else tr("No other window is open.")
        if case.state is None:
            return tr("Open a case first.")
        item, verdict = case.medium(), case.verdict()
        final = verdict is not None and verdict.final
        reasons: dict[str, tuple[bool, str]] = {
            "case": (True, ""),
            "write": (case.writable, said(case.state.read_only) or tr("The case can only be read.")),
            "claim": (case.claim() is not None, tr("Choose a claim first.")),
            "medium": (item is not None, tr("Choose a picture or clip first.")),
            "file": (item is not None and bool(item.sha256), tr("There is no file.")),
            "no-file": (
                item is not None and item.state is MediaState.MISSING,
                tr("The file is here already."),
            ),
            "article": (bool(case.state.articles), tr("The case has no article yet.")),
            "articles": (len(case.state.articles) > 1, tr("The case has no other article.")),
            "aside": (bool(case.state.set_aside), tr("No article is set aside.")),
            "open-items": (
                any(one.state is MediaState.MISSING for one in case.state.media),
                tr("Nothing is missing: every medium has its file."),
            ),
            "linked": (
                bool(item and (claim := case.claim()) and item.id in claim.media_ids),
                tr("The claim does not rest on this medium."),
            ),
            "clip": (item is not None and item.kind is MediaKind.VIDEO, tr("This is not a clip.")),
            "sound": (not (silent := self.sound.why_not()), silent),
            "match": (case.match() is not None, tr("There is no match to choose.")),
            "libraries": (
                bool(case.state.libraries),
                tr("This case remembers no library yet. Match it against one first."),
            ),
            "comparing": (self.view_name() == "compare", tr("Works in the Compare view.")),
            "undo": (case.writable and bool(case.state.undo_label), tr("There is nothing to undo.")),
            "redo": (case.writable and bool(case.state.redo_label), tr("There is nothing to redo.")),
            "open-verdict": (not final, tr("The verdict is final. Reopen it first.")),
            "final-verdict": (final, tr("The verdict is not final.")),
            "verdict": (verdict is not None and verdict.revision > 0, tr("There is no verdict yet.")),
            "not-graphic": (not (why := self.masking.graphic_reason()), why),
            "own-mask": (bool(self.masking.own_state()), tr("Nothing was said of this file; it goes by the case.")),
            "seen": (case.second_claim_id is None, said(case.state.read_only)),
            "evidence": (
                any(pin.claim_id == case.claim_id for pin in case.state.evidence),
                tr("Nothing is pinned to this claim."),
            ),
        }
        holds, reason = reasons[need]
        return "" if holds else reason

    # -- handlers

    def _guard(self, work: Callable[..., object]) -> Callable[..., object]:
        """A handler whose refusal is shown as a sentence."""

        def guarded(*arguments: object) -> object:
            try:
                return work(*arguments)
            except WorkbenchError as error:
                self.show_error(error)
                return None

        return guarded

    def _handlers(self) -> dict[str, Callable[..., object]]:
        case_work, window, desk = self.case_work, self.window_work, self.desk_work
        handlers: dict[str, Callable[..., object]] = {
            "case.new": case_work.ask_new,
            "case.open": case_work.ask_open,
            "case.open_second": case_work.ask_open_second,
            "case.import": partial(self.foreign_work.ask_import, "case"),
            "library.import": partial(self.foreign_work.ask_import, "library"),
            "case.add_media": case_work.ask_add,
            "article.add": self.article_work.ask,
            "article.paste": self.article_work.paste,
            "article.correct": self.article_work.ask_correct,
            "article.next": partial(self.case.step_article, 1),
            "article.last": partial(self.case.step_article, -1),
            "article.set_aside": self.article_work.set_aside,
            "article.take_back": self.article_work.ask_take_back,
            "article.fetch": self.fetching.ask_article,
            "case.fetch_missing": self.fetching.ask_missing,
            "media.fetch": self.fetching.ask_item,
            "case.export": case_work.report_work.ask_export,
            "case.check": self.evidence_work.check,
            "case.places": self.article_work.ask_place_names,
            "case.stamps": self.evidence_work.show_stamps,
            "case.restore": self.evidence_work.ask_restore,
            "case.hand_over": self.evidence_work.ask_hand_over,
            "case.bundle": self.bundle_work.ask_bundle,
            "case.merge_copy": self.bundle_work.ask_merge,
            "case.conflicts": self.bundle_work.ask_conflicts,
            "case.backup": case_work.ask_backup,
            "case.close": case_work.close,
            "demo.build": case_work.open_sample,
            "app.settings": window.show_settings,
            "app.quit": self.among.close_all,
            "case.open_window": case_work.windows_work.ask_open_window,
            "window.new": lambda: self.among.new(self),
            "window.close": self.close,
            "window.next": partial(self.among.step, self, 1),
            "window.last": partial(self.among.step, self, -1),
            "view.reset_layout": self._reset_layout,
            "case.undo": case_work.undo,
            "case.redo": case_work.redo,
            "case.history": window.show_history,
            "case.set_published": case_work.ask_published,
            "case.set_title": case_work.ask_title,
            "article.put_back": window.show_left_out,
            "claims.add": desk.add_claim,
            "claims.edit": desk.edit_claim,
            "claims.split": desk.split_claim,
            "claims.merge": window.ask_merge,
            "claims.set_passage": desk.set_passage,
            "claims.remove": desk.remove_claim,
            "claims.set_date": window.ask_claim_date,
            "claims.link": window.ask_link,
            "claims.unlink": desk.unlink,
            "media.set_source": window.ask_source,
            "media.look_elsewhere": self.elsewhere_work.look,
            "media.look_elsewhere_with": self.elsewhere_work.choose,
            "media.read_again": case_work.read_again,
            "media.give": case_work.give_file,
            "media.copy_hash": self._copy_hash,
            "tags.set_word": lambda: window.show_word(""),
            "edit.filter": self._filter,
            "view.palette": window.show_palette,
            "view.numbers": lambda _on: None,
            "view.masked": self.among.mask_everything,
            "view.shown": lambda: self.gate.set_masked(False),
            "view.work": window.show_work,
            "case.problems": window.show_work,
            "play.sound": lambda _on: self.sound.toggle(),
            "matches.run": case_work.search_work.ask_match,
            "matches.again": case_work.search_work.search_again,
            "matches.last": partial(window.move_match, -1),
            "matches.next": partial(window.move_match, 1),
            "media.last": partial(window.move_medium, -1),
            "media.next": partial(window.move_medium, 1),
            "claims.last": partial(window.move_claim, -1),
            "claims.next": partial(window.move_claim, 1),
            "tags.add": lambda: self._desk(lambda desk: desk.show_tags().start_typing()),
            "tags.remove": window.ask_remove_tag,
            "tags.graphic": desk.graphic,
            "notes.add": desk.edit_note,
            "texts.add": lambda: self._desk(lambda desk: desk.show_tags().write_text()),
            "places.add": lambda: self._desk(lambda desk: desk.show_tags().write_place()),
            "covered.add": window.ask_cover,
            "scale.words": window.ask_scale,
            "media.mask": window.mask_medium,
            "media.mask_as_case": window.unmask_own,
            "case.masking": window.ask_masking,
            "find.open": window.show_find,
            "verdict.pin_against": partial(self._pin, Stance.AGAINST),
            "verdict.pin_for": partial(self._pin, Stance.FOR),
            "verdict.unpin": window.ask_unpin,
            "verdict.save": window.save_draft,
            "verdict.finalise": window.ask_finalise,
            "verdict.reopen": window.ask_reopen,
            "verdict.second": window.begin_second,
            "verdict.sign_off": desk.sign_off,
            "help.keys": window.show_keys,
            "help.meaning": window.show_meaning,
            "help.guide": window.show_guide,
            "help.about": window.show_about,
            "help.details": window.copy_details,
        }
        handlers |= self._view_handlers() | self._play_handlers() | self._library_handlers()
        for name, decision in (
            ("same", Decision.SAME),
            ("related", Decision.RELATED),
            ("not_related", Decision.NOT_RELATED),
            ("later", Decision.LATER),
        ):
            handlers[f"matches.{name}"] = partial(self._decide, decision)
        for key in range(1, 10):
            handlers[f"tags.favourite_{key}"] = partial(desk.favourite, key)
        return {name: self._guard(handler) for name, handler in handlers.items()}

    def _view_handlers(self) -> dict[str, Callable[..., object]]:
        handlers: dict[str, Callable[..., object]] = {
            f"view.{name}": lambda _on, name=name: self.show_view(name) for name in VIEWS
        }
        for name in ("article", "claims", "match", "keyframes"):
            handlers[f"panel.{name}"] = lambda name=name: self._desk(lambda _desk: self._go_to_panel(name))
        handlers["panel.next"] = lambda: self._desk(lambda desk: desk.next_panel())
        for name, along, steps in (
            ("wider", ACROSS, 1),
            ("narrower", ACROSS, -1),
            ("taller", UPRIGHT, 1),
            ("lower", UPRIGHT, -1),
        ):
            handlers[f"panel.{name}"] = lambda along=along, steps=steps: self._give_room(along, steps)
        handlers |= {
            "view.zoom_in": lambda: self._zoomed(1.25),
            "view.zoom_out": lambda: self._zoomed(0.8),
            "view.fit": lambda: self._zoomed(None),
            "view.mirror": lambda on: self._desk(lambda desk: desk.centre.mirror(on)),
            "view.rotate": lambda: self._desk(lambda desk: desk.centre.stage.rotate()),
            "view.tones": lambda: self._desk(lambda desk: desk.centre.open_tones()),
            "view.as_in_file": lambda: self._desk(lambda desk: desk.centre.look_as_in_file()),
            "compare.next_mode": partial(self._compare, 1),
            "compare.last_mode": partial(self._compare, -1),
            "compare.agreement": self._show_changes,
            "compare.lined_up": self._turn_back,
            "compare.blink": self._blink,
            "figures.keep": lambda: self.case_work.figure_work.keep(self.compare.figure()),
            "figures.pin_against": lambda: self.case_work.figure_work.keep(self.compare.figure(), Stance.AGAINST),
            "figures.pin_for": lambda: self.case_work.figure_work.keep(self.compare.figure(), Stance.FOR),
            "figures.save": lambda: self.case_work.figure_work.ask_save(self.compare.figure()),
        }
        return handlers

    def _play_handlers(self) -> dict[str, Callable[..., object]]:
        player = self.player
        handlers: dict[str, Callable[..., object]] = {
            "play.toggle": player.toggle,
            "play.back": partial(player.faster, -1),
            "play.stop": player.pause,
            "play.forward": partial(player.faster, 1),
            "play.frame_back": partial(self._step, -1),
            "play.frame_on": partial(self._step, 1),
            "play.second_back": partial(self._step_s, -1.0),
            "play.second_on": partial(self._step_s, 1.0),
            "play.first": partial(player.seek_frame, 0),
            "play.last": player.to_end,
            "play.go_to": lambda: self._desk(lambda desk: desk.centre.transport.focus_timecode()),
            "play.mark_in": self.desk_work.mark_in,
            "play.mark_out": self.desk_work.mark_out,
            "play.tag_range": lambda: self._desk(lambda desk: desk.centre.take_tag_range()),
            "play.clear_range": lambda: self.case.set_range(None, None),
            "media.keyframe": lambda: self.desk_work.toggle_keyframe(self.desk.centre.keyframe_here()),
        }
        for kind in ("shot", "match", "tag"):
            handlers[f"play.last_{kind}"] = lambda kind=kind: self.desk.centre.jump(kind, False)
            handlers[f"play.next_{kind}"] = lambda kind=kind: self.desk.centre.jump(kind, True)
        return handlers

    def _library_handlers(self) -> dict[str, Callable[..., object]]:
        work = self.window_work
        return {
            "library.new": work.new_library,
            "library.from": self.filling.new_library_from,
            "case.to_library": self.filling.ask_case_to_library,
            "library.add_case": self.filling.ask_case_to_library,
            "library.undo": partial(work.show_library, "undo"),
            "library.redo": partial(work.show_library, "redo"),
            "library.duplicates": partial(work.show_library, "duplicates"),
            "library.relink": partial(work.show_library, "relink"),
            "library.choose": partial(work.show_library, "choose"),
            "library.open": work.show_library,
            "library.add": partial(work.show_library, "add"),
            "library.edit": partial(work.show_library, "edit"),
            "library.remove": partial(work.show_library, "remove"),
            "library.empty": partial(work.show_library, "empty"),
            "library.tag": partial(work.show_library, "tag"),
            "library.check": partial(work.show_library, "check"),
            "library.rebuild": partial(work.show_library, "rebuild"),
            "library.import_hashes": partial(work.show_library, "import_hashes"),
            "library.export_hashes": partial(work.show_library, "export_hashes"),
            "library.search_files": partial(work.show_library, "search"),
        }

    def _desk(self, work: Callable[[DeskView], object]) -> None:
        """Do something on the desk, going there first."""
        if self.view_name() != "desk":
            self.show_view("desk")
        work(self.desk)

    def _go_to_panel(self, name: str) -> None:
        if name == "keyframes":
            self.desk.centre.keyframes.go_to()
        else:
            self.desk.show_panel(name)

    def _give_room(self, along: Qt.Orientation, steps: int) -> None:
        if not give_room(self.focusWidget(), along, steps):
            raise UsageError(tr("Nothing beside this can change its size."), advice=tr("Go to a panel first (F6)."))

    def _filter(self) -> None:
        """Filter the list with the keyboard: the keyframes, else the claims."""
        keyframes = self.desk.centre.keyframes if self.view_name() == "desk" else None
        if keyframes is not None and (keyframes.view().hasFocus() or keyframes.isAncestorOf(self.focusWidget())):
            keyframes.start_filter()
        else:
            self._desk(lambda desk: desk.claims.start_filter())

    def _show_sound(self) -> None:
        """Sound went on or off, or another clip has none."""
        reason = self.sound.why_not()
        if self.views:
            self.desk.centre.transport.set_sound(self.sound.on, not reason, reason or self.sound.trouble)
        self.actions_by_id["play.sound"].setChecked(self.sound.on)
        self.refresh_actions()

    def _zoomed(self, factor: float | None) -> None:
        if self.view_name() == "compare":
            self.compare.zoom(factor)
        elif factor is None:
            self.desk.centre.stage.fit()
        else:
            self.desk.centre.stage.zoom_by(factor)

    def _compare(self, step: int) -> None:
        if self.view_name() == "compare":
            self.compare.next_mode(step)
        else:
            self.show_view("compare")

    def _step(self, frames: int) -> None:
        (self.compare.step if self.view_name() == "compare" else self.player.step)(frames)

    def _step_s(self, seconds: float) -> None:
        (self.compare.step_s if self.view_name() == "compare" else self.player.step_s)(seconds)

    def _show_changes(self, on: bool) -> None:
        self.compare.show_changes(on)

    def _turn_back(self, on: bool) -> None:
        self.compare.set_turned_back(on)

    def _blink(self) -> None:
        self.compare.blink_now()

    def _show_figure(self, figure: KeptFigure) -> None:
        self.show_view("compare")
        self.compare.show_as(figure)

    def _decide(self, decision: Decision) -> None:
        also = self.review.also_chosen() if self.view_name() == "review" else ()
        self.desk_work.decide(decision, also)

    def _go_on_comparing(self) -> None:
        """After an answer in Compare, the next match nobody decided; Review does the same by itself."""
        if self.view_name() == "compare":
            self.desk_work.go_on()

    def _pin(self, stance: Stance) -> None:
        if self.view_name() in ("review", "compare"):
            self.desk_work.pin_match(stance)
        else:
            self.desk_work.pin_shown(stance)

    def _copy_hash(self) -> None:
        item = self.case.medium()
        if item is None or not item.sha256:
            raise UsageError(tr("There is no file, so there is no hash."))
        QGuiApplication.clipboard().setText(item.sha256)
        self.status_strip.say(tr("The file hash is on the clipboard."))

    # -- keys that act while they are held

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Z enlarges under the pointer; V has a filter of its own, for every window. Tips are plain text."""
        if not isinstance(event, QKeyEvent):  # asked first: every event of the program comes by here
            if isinstance(watched, QLabel) and event.type() == QEvent.Type.Polish:
                keep_plain(watched)
            return False
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self or event.isAutoRepeat():
            return False
        if event.modifiers() != Qt.KeyboardModifier.NoModifier or takes_text(watched):
            return False
        down = kind == QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Z and self.view_name() == "desk":
            self.desk.centre.stage.set_loupe(down)
            return True
        if event.key() == Qt.Key.Key_Escape and down and self.view_name():
            self._escape()
        return False

    def _escape(self) -> None:
        if self.view_name() == "desk":
            self.desk.centre.keyframes.leave_sheet()
            self.desk.centre.stage.setFocus()

    def _reset_layout(self) -> None:
        """Put windows and panels back to their first places and sizes."""
        self.layout_kept.reset()
        self.status_strip.say(tr("The layout is as it was the first time."))

    # -- files, size, end

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and folders may come from anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Articles, media, cases and libraries each do what they are for."""
        self.case_work.take_drop(local_paths(event.mimeData()))
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What leaves header and strip in a small window."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX * min(1.5, theme.current().text_scale)
        self.header.set_narrow(narrow)
        self.status_strip.set_narrow(narrow)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what is half typed, stop all work, close the case, join every thread."""
        self.desk_work.save_forms()
        self.keep_place()
        self.layout_kept.remember()
        self.window_work.close_windows()
        session = self.case.session
        self.article_work.end_preview()
        self.player.pause()
        self.sound.close()
        self.runner.close(self.case_work.closer(session))
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if self._keys is not None:
            self._keys.forget(*self.actions_by_id.all())
        self.among.forget(self)
        super().closeEvent(event)


def another(among: OpenWindows) -> MainWindow:
    """A further window of the program, not shown yet."""
    return MainWindow(among.settings, among.keys, among)
