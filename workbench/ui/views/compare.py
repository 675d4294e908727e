"""Checking a match by eye: side by side, swipe, blink, difference, lines; with what agrees and what differs.

A worker lines the two pictures up, mirrored and turned copies included; until it has answered, and where it cannot,
they stand side by side and the view says why. Where the times of both clips are known, the two are stepped together.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.commands.figures import Wanted
from workbench.commands.match_words import finding_sentence, overruled_layout
from workbench.commands.matches import Moment, in_step, match_moment
from workbench.model.case import CaseState
from workbench.model.comparison import LAYERS, Comparison
from workbench.model.figure import KeptFigure
from workbench.model.match import Decision, Match, Relation
from workbench.model.media import MediaItem, MediaKind
from workbench.model.times import timecode
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.gate import PictureGate
from workbench.ui.language import number, said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.comparing import Comparing, layer_key
from workbench.ui.models.comparison_words import layout_words, shared_rows, steps, verdict_words, view_numbers
from workbench.ui.models.player import Player, frame_key
from workbench.ui.models.timeline import library_key, thumb_key
from workbench.ui.models.words import changes, is_clip, is_finding, match_title, relation, tr, where, why_locked
from workbench.ui.panels.match_card import (
    BandLine,
    DecisionButtons,
    FactRows,
    claim_of,
    copy_word,
    numbers,
    show_finding,
    why_not_decided,
)
from workbench.ui.panels.pieces import Columns, column, row, scrolling, surface, words
from workbench.ui.widgets import compare_paint
from workbench.ui.widgets.buttons import KeyButton, SegmentedControl, SegmentItem
from workbench.ui.widgets.compare_legend import CompareLegend, agreement_marks
from workbench.ui.widgets.compare_pair import MODES, OVERLAID, ComparePair, Shown, mode_titles
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.headers import EmptyState, FindingBanner, KeyHint
from workbench.ui.widgets.labels import divider


class CompareView(QWidget):
    """The pair, its modes, and what the comparison shows."""

    def __init__(  # noqa: PLR0917 - what every view gets, and what compares
        self,
        case: CaseModel,
        gate: PictureGate,
        player: Player,
        work: DeskWork,
        actions: Actions,
        comparing: Comparing | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("view.compare.page")
        self._case, self._actions, self._work = case, actions, work
        self._gate, self._player = gate, player
        self._stepped_to: tuple[int, int] | None = None  # match, ticks of its medium
        self.comparing = comparing or Comparing(case.runner, self)
        self.pair = ComparePair(gate)
        split = Columns("compare.columns", (1216, 384), 0)
        split.add_panels(self._build_left(), self._build_right(actions))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        actions["compare.lined_up"].setChecked(True)
        case.changed.connect(self._changed)
        case.match_changed.connect(self._changed)
        case.closed.connect(self._closed)
        actions["view.numbers"].toggled.connect(self._changed)
        self.comparing.changed.connect(self._changed)

    def _build_left(self) -> QWidget:
        side = QWidget()
        surface(side, "window")
        outer = column(side)
        bar = QWidget()
        surface(bar, "panel")
        tools = QWidget()
        column(bar, margins=(5, 3, 5, 3)).addWidget(tools)
        line = FlowLayout(tools, gap_px=8)  # wraps where large text needs it
        self.modes = SegmentedControl(
            [SegmentItem(mode, title) for mode, title in zip(MODES, mode_titles(), strict=True)],
            tr("Way to compare"),
            joined=True,
        )
        self.modes.setObjectName("compare.modes")
        side.installEventFilter(self)
        self._side = side
        self.modes.chosen.connect(self.set_mode)
        line.addWidget(self.modes)
        line.addWidget(KeyHint("C"))
        self.zoomed = words("", "small", "muted")
        line.addWidget(self.zoomed)
        self.marks = KeyButton(tr("Agreement"), icon="layers", key="A")
        self.marks.setObjectName("compare.agreement.button")
        self.marks.clicked.connect(lambda _checked=False: self._actions["compare.agreement"].trigger())
        self.turned = KeyButton(tr("Lined up"), icon="git-compare", key="U")
        self.turned.setObjectName("compare.turned")
        self.turned.clicked.connect(lambda _checked=False: self._actions["compare.lined_up"].trigger())
        line.addWidget(self.marks)
        line.addWidget(self.turned)
        outer.addWidget(bar)
        outer.addWidget(divider())
        above = QWidget()
        above.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the pictures below, which never change sides
        labels = row(above, margins=(6, 3, 6, 3), gap=4)
        self.here = words("", "small", "secondary", wrap=True)
        self.there = words("", "small", "secondary", wrap=True)
        for label, edge in ((self.here, Qt.AlignmentFlag.AlignLeft), (self.there, Qt.AlignmentFlag.AlignRight)):
            label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom)
            labels.addWidget(label, 1)
        outer.addWidget(above)
        self.empty = EmptyState(tr("Choose a match first; its two pictures will be here."), "", "git-compare")
        outer.addWidget(self.pair, 1)
        outer.addWidget(self.empty, 1)
        self.legend = CompareLegend()
        self.honest = words("", "small", "muted", wrap=True)
        self.honest.setObjectName("compare.note")
        self.in_lock = words("", "small", "muted", wrap=True)
        self.in_lock.setObjectName("compare.in_lock")
        foot = column(margins=(6, 3, 6, 3), gap=3)
        foot.addWidget(self.in_lock)
        foot.addWidget(self.legend)
        foot.addWidget(self.honest)
        outer.addLayout(foot)
        self.pair.view_changed.connect(self._show_zoom)
        return side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The ways to compare fold into one button where they have no room side by side."""
        if watched is self._side and event.type() == QEvent.Type.Resize:
            self.modes.set_folded(self.modes.full_width() + 2 * theme.current().size("space.5") > self._side.width())
        return super().eventFilter(watched, event)

    def _build_right(self, actions: Actions) -> QWidget:
        content = QWidget()
        surface(content, "panel")
        layout = column(content, margins=(5, 4, 5, 5), gap=4)
        layout.addWidget(words(tr("What the comparison shows"), "section"))
        self.banner = FindingBanner()
        self.banner.action_triggered.connect(actions["claims.set_date"].trigger)
        self.relation = words("", "section", wrap=True)
        self.verdict = words("", "small", "secondary", wrap=True)
        self.facts = FactRows()
        self.band = BandLine(actions)
        self.numbers = FactRows()
        self.decisions = DecisionButtons(actions)
        for widget in (
            self.banner,
            self.relation,
            self.verdict,
            self.facts,
            divider(),
            self.band,
            self.numbers,
            divider(),
        ):
            layout.addWidget(widget)
        layout.addWidget(words(tr("Is it the same?"), "section"))
        layout.addWidget(self.decisions)
        self.locked = words("", "caption", "muted", wrap=True)
        layout.addWidget(self.locked)
        layout.addWidget(divider())
        self.pin_title = words("", "section")
        layout.addWidget(self.pin_title)
        sides = QWidget()
        pins = FlowLayout(sides, gap_px=theme.current().px(6))  # one below the other where they do not fit
        self.pins: dict[str, KeyButton] = {}
        for name, text, key in (("against", tr("Speaks against"), "P"), ("for", tr("Speaks for"), "Shift P")):
            made = KeyButton(text, icon="pin", key=key)
            made.setObjectName(f"compare.pin.{name}")
            made.clicked.connect(lambda _checked=False, name=name: self._pin(name))
            self.pins[name] = made
            pins.addWidget(made)
        layout.addWidget(sides)
        layout.addWidget(divider())
        layout.addWidget(words(tr("For the report"), "section"))
        layout.addWidget(self._build_figure(actions))
        layout.addWidget(divider())
        layout.addWidget(words(tr("Not proven by this"), "section"))
        self.caution = words("", "small", "secondary", wrap=True)
        layout.addWidget(self.caution)
        layout.addStretch(1)
        area = scrolling(content, "compare.right")
        surface(area, "panel")
        area.setMinimumWidth(theme.current().px(300))
        return area

    def _build_figure(self, actions: Actions) -> QWidget:
        part = QWidget()
        line = FlowLayout(part, gap_px=theme.current().px(6))
        self.figure_buttons: dict[str, KeyButton] = {}
        for name, text, icon, key in (
            ("figures.keep", tr("Keep as figure"), "image", "Shift F"),
            ("figures.pin_against", tr("Pin as figure, against"), "pin", "Alt P"),
            ("figures.pin_for", tr("Pin as figure, for"), "pin", "Alt Shift P"),
            ("figures.save", tr("Save as PNG…"), "file-output", ""),
        ):
            made = KeyButton(text, icon=icon, key=key)
            made.setObjectName(f"compare.{name}")
            made.clicked.connect(lambda _checked=False, name=name: actions[name].trigger())
            self.figure_buttons[name] = made
            line.addWidget(made)
        return part

    def figure(self) -> Wanted | None:
        """What is on show now, as a figure; None when no match is chosen."""
        state, match = self._case.state, self._case.match()
        if state is None or match is None:
            return None
        moment, claim = self._moment(state, match), claim_of(self._case, match)
        return Wanted(
            match_id=match.id,
            mode=self.pair.effective_mode,
            agreement=self.pair.agreement,
            lined_up=self.pair.turned_back,
            swipe=self.pair.swipe,
            pts=moment.pts,
            library_s=moment.library_s,
            claim_id=None if claim is None else claim.id,
        )

    def show_as(self, figure: KeptFigure) -> None:
        """Compare the chosen match the way a figure of it was made, at its moments."""
        state, match, settings = self._case.state, self._case.match(), figure.settings
        item = state.medium(match.media_id) if state is not None and match is not None else None
        clock = item.facts.time_base if item is not None and item.facts else None
        if match is not None and clock is not None and settings.case.shown_s is not None and _in_lock(match):
            self._stepped_to = (int(match.id), clock.pts(settings.case.shown_s))
        for name, on in (("lined_up", settings.lined_up), ("agreement", settings.agreement)):
            action = self._actions[f"compare.{name}"]
            if action.isChecked() != on:
                action.trigger()
        self.pair.swipe = settings.swipe
        self.refresh()
        self.set_mode(figure.mode)

    # -- the two moments

    def _moment(self, state: CaseState, match: Match) -> Moment:
        """The moment on show: the one the match is shown with, until somebody steps."""
        moment = match_moment(state, match)
        item = state.medium(match.media_id)
        clock = item.facts.time_base if item and item.facts else None
        if self._stepped_to is None or self._stepped_to[0] != match.id or clock is None:
            return moment
        case_s = clock.seconds(self._stepped_to[1])
        return Moment(self._stepped_to[1], case_s, in_step(match, case_s))

    def step(self, frames: int) -> None:
        """Both clips on by frames of the article's, the earlier copy's in step with it."""
        state, match, times = self._case.state, self._case.match(), self._player.frames
        if state is None or match is None or not times or not _in_lock(match):
            return
        at = bisect_right(times, self._moment(state, match).pts) - 1
        self._step_to(state, match, max(0, min(len(times) - 1, at + frames)))

    def step_s(self, seconds: float) -> None:
        """Both clips on by a stretch of the article's time."""
        state, match, times = self._case.state, self._case.match(), self._player.frames
        item = self._case.medium()
        clock = item.facts.time_base if item and item.facts else None
        if state is None or match is None or clock is None or not times or not _in_lock(match):
            return
        wanted = clock.pts((self._moment(state, match).case_s or 0.0) + seconds)
        self._step_to(state, match, max(0, bisect_right(times, wanted) - 1))

    def _step_to(self, state: CaseState, match: Match, index: int) -> None:
        before = self._stepped_to
        self._stepped_to = (int(match.id), self._player.frames[index])
        library_s = self._moment(state, match).library_s
        if library_s is None or library_s < 0:
            self._stepped_to = before  # the earlier copy begins later
            return
        self.refresh(stepped=True)

    def _lock_words(self, match: Match, item: MediaItem | None, case_s: float | None) -> str:
        """How the two go together, in words; empty for stills."""
        if not is_clip(item) or match.item.kind == "image":
            return ""
        if not _in_lock(match):
            return tr("The time in the earlier copy is not determined, so the two cannot be stepped together.")
        finding = match.finding
        start_s, end_s = finding.query_start_s, finding.query_end_s
        outside = case_s is not None and (
            (start_s is not None and case_s < start_s) or (end_s is not None and case_s > end_s)
        )
        speed = tr(", at {speed} times speed").format(speed=f"{finding.speed:.2f}") if finding.speed != 1.0 else ""
        back = tr(", backwards in the earlier copy") if finding.reversed else ""
        told = tr("Left and Right step both clips together{speed}{back}.").format(speed=speed, back=back)
        return f"{told} {tr('This moment is outside the stretch that was found.')}" if outside else told

    # -- ways to compare

    def _changed(self, _what: object = None) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._expect()

    def _expect(self) -> None:
        """Not on show: have what is likely to be asked for next at hand, masked or shown as it would be painted."""
        session, state, match = self._case.session, self._case.state, self._case.match()
        if session is None or state is None or match is None:
            return
        moment = self._moment(state, match)
        asked = (int(match.id), moment.pts, moment.library_s)
        self.comparing.expect(session, asked)
        if self.comparing.asked == asked and not self.comparing.under_way:
            layers = [layer_key(asked, self.comparing.key, layer) for layer in LAYERS if self.comparing.lined_up]
            self._gate.prefetch((frame_key(match.media_id, asked[1]), library_key(match, asked[2]), *layers))

    def _closed(self) -> None:
        self.comparing.forget()
        self._stepped_to = None
        self.pair.show_pair(None)

    def shown(self) -> None:
        """The view comes to the front; what failed before is tried again."""
        if self.comparing.problem:
            self.comparing.forget()
        self.refresh()
        self.set_mode(self.pair.mode)
        self.pair.setFocus()

    def why_not_overlaid(self) -> str:
        """Why one picture cannot be laid over the other; empty when it can, or when that is not known yet."""
        if self.comparing.problem:
            return self.comparing.problem
        found = self.comparing.found
        return found.why_not if found is not None else ""

    def _why_not(self, mode: str) -> str:
        if mode not in OVERLAID:
            return ""
        if not self.pair.turned_back and mode != "lines":
            return self.why_not_overlaid() or tr("The pictures are shown as they are. Press U to line them up.")
        return self.why_not_overlaid()

    def set_mode(self, mode: str) -> None:
        """One of the ways; side by side where a picture cannot be laid over the other."""
        if self._why_not(mode):
            mode = "side"
        self.modes.set_current(mode)
        self.pair.set_mode(mode)
        self._show_ways()

    def next_mode(self, step: int) -> None:
        """The next or last way that is possible."""
        free = [mode for mode in MODES if not self._why_not(mode)]
        self.set_mode(free[(free.index(self.pair.mode) + step) % len(free)] if self.pair.mode in free else free[0])

    def _pin(self, name: str) -> None:
        self._actions[f"verdict.pin_{name}"].trigger()

    def _show_ways(self) -> None:
        """Which ways are possible, and in words what was done to the pictures."""
        titles = zip(MODES, mode_titles(), strict=True)
        self.modes.set_items([SegmentItem(mode, title, why_not=self._why_not(mode)) for mode, title in titles])
        why_not = self.why_not_overlaid()
        _allow(self.turned, why_not)
        _allow(self.marks, why_not or self._why_not("swipe"))
        self.turned.set_chosen(self.pair.turned_back and not why_not)
        self.marks.set_chosen(self.pair.agreement and not why_not)
        self.pair.note = tr("Lining the two pictures up") if self.comparing.waiting else ""
        self.pair.tell()
        self.honest.setText(self._honest_words())
        self.legend.show_marks(self._marks())
        found = self.pair.found
        self._show_verdict(found)

    def _show_verdict(self, found: Comparison | None) -> None:
        match = self._case.match()
        if match is not None and match.finding.relation is Relation.SAME_LAYOUT:
            self.verdict.setText(layout_words(overruled_layout(match)))
            self.verdict.setVisible(True)
            return
        self.verdict.setText("" if found is None else verdict_words(found, marked=self.pair.agreement))
        self.verdict.setVisible(found is not None)

    def _honest_words(self) -> str:
        found, why_not = self.comparing.found, self.why_not_overlaid()
        if why_not:
            match = self._case.match()
            finding = match.finding if match is not None else None
            turned = finding is not None and (finding.mirrored or finding.rotation_deg) and self.pair.turned_back
            done = steps(finding.mirrored, finding.rotation_deg, laid=False) if turned and finding is not None else ""
            return " ".join(part for part in (why_not, done, tr("Compare them side by side.")) if part)
        if found is None:
            return tr("Lining the two pictures up…") if self.comparing.waiting else ""
        if self.pair.effective_mode == "lines":
            return tr("Each line joins one place found in both pictures; {n} of them are shown.").format(
                n=len(found.pairs)
            )
        if not self.pair.turned_back:
            return tr("Both pictures are shown as they are.")
        laid = not self.pair.whole
        done = steps(found.mirrored, found.rotation_deg, found.tilt_deg, inverted=found.inverted, laid=laid)
        return done if laid or self.pair.zoom == 1.0 else tr("{done} Here they are enlarged.").format(done=done)

    def _marks(self) -> tuple[tuple[str, str], ...]:
        found = self.comparing.found
        if found is None or found.why_not:
            return ()
        if self.pair.effective_mode == "lines":
            return (("line", tr("found in both")),)
        if not self.pair.lined_up:
            return ()
        whole = self.pair.whole
        outside = compare_paint.reaches_out(found) or (whole and compare_paint.shows_more(found))
        marks = agreement_marks(outside, whole=whole)
        shown = marks if self.pair.agreement else marks[3:]
        bright = (("none", tr("bright: differs, once brightness and colour are fitted")),)
        return (bright if self.pair.mode == "difference" else ()) + shown

    def show_changes(self, on: bool) -> None:
        """Mark where the two agree and where they differ."""
        self.pair.agreement = on
        self._show_ways()

    def set_turned_back(self, on: bool) -> None:
        """Mirrored copies turned back, or as they are."""
        self.pair.turned_back = on
        if self._why_not(self.pair.mode):
            self.set_mode("side")
        self.refresh()

    def blink_now(self) -> None:
        """Change between the two once."""
        if self.pair.mode != "blink":
            self.set_mode("blink")
        self.pair.blink_now()

    def zoom(self, factor: float | None) -> None:
        """Both together."""
        self.pair.zoom_by(factor)

    def _show_zoom(self) -> None:
        self.honest.setText(self._honest_words())
        self.zoomed.setText(tr("Fit") if self.pair.zoom == 1.0 else tr("{n} times").format(n=number(self.pair.zoom, 1)))

    # -- showing

    def refresh(self, *, stepped: bool = False) -> None:
        """Show the chosen match.

        Args:
            stepped: Somebody steps, and other moments may follow at once.
        """
        state, match = self._case.state, self._case.match()
        there = state is not None and match is not None
        self.pair.setVisible(there)
        self.empty.setVisible(not there)
        self._show_zoom()
        if state is None or match is None:
            self.comparing.forget()
            self.pair.show_pair(None)
            self.legend.show_marks(())
            self.honest.setText("")
            self.in_lock.setText("")
            return
        item, claim = state.medium(match.media_id), claim_of(self._case, match)
        moment = self._moment(state, match)
        asked = (int(match.id), moment.pts, moment.library_s)
        if self._case.session is not None:
            self.comparing.ask(self._case.session, asked, stepped=stepped)
        found = self.comparing.found if self.comparing.lined_up else None
        layers = {layer: layer_key(asked, self.comparing.key, layer) for layer in LAYERS} if found is not None else {}
        case_key = frame_key(match.media_id, moment.pts)
        names = tr("In the article"), copy_word(match)
        small_key = thumb_key(match.media_id, moment.pts)
        self.pair.show_pair(
            Shown(match, names, case_key, library_key(match, moment.library_s), layers, found, small_key)
        )
        if self._why_not(self.pair.mode):
            self.set_mode("side")
        self._show_ways()
        self._show_moments(match, item, moment)
        show_finding(self.banner, state, claim, match)
        self.relation.setText(relation(match.finding.relation, is_clip(item)))
        self.facts.show_rows(_facts(match, item))
        self.band.show_match(match, item.kind if item else MediaKind.IMAGE)
        shown = self._actions["view.numbers"].isChecked()
        self.numbers.setVisible(shown)
        self.numbers.show_rows([*numbers(match), *(view_numbers(found) if found is not None else [])] if shown else [])
        self.decisions.show_decision(match, is_clip(item), why_not_decided(state, match))
        reason = why_locked(state, claim)
        self._allow_pins(state, reason)
        self.locked.setText(why_not_decided(state, match) or reason)
        self.locked.setVisible(bool(self.locked.text()))
        self.pin_title.setText(
            tr("Pin this match to claim {n}").format(n=claim.number) if claim else tr("Pin this match")
        )
        if claim is not None and is_finding(state, claim, match):
            sentence = said(finding_sentence(state, claim, match) or "")
            thing = tr("footage") if is_clip(item) else tr("picture")
            text = tr(
                "That the event in the claim did not happen. It shows only that the {thing} was {finding}{undecided}."
            ).format(thing=thing, finding=sentence[:1].lower() + sentence[1:], undecided=_undecided(match))
        elif match.finding.relation is Relation.SAME_LAYOUT and not overruled_layout(match):
            text = tr("That this picture was used before; that the event in the claim did or did not happen.")
        else:
            text = tr("That the event in the claim did or did not happen.")
        self.caution.setText(text)

    def _allow_pins(self, state: CaseState, reason: str) -> None:
        """Buttons that pin or keep something, each with the reason why not."""
        for made in self.pins.values():
            _allow(made, reason)
        for name, made in self.figure_buttons.items():
            barred = (
                reason if name.startswith("figures.pin") else said(state.read_only) if name == "figures.keep" else ""
            )
            _allow(made, barred)

    def _show_moments(self, match: Match, item: MediaItem | None, moment: Moment) -> None:
        """What stands above the pictures, and how they go together."""
        case_s, library_s = _times(self.comparing.found, moment.case_s, moment.library_s)
        self.here.setText(_label(tr("In the article"), item.name if item else "", case_s))
        about = self.comparing.found is None
        self.there.setText(_label(copy_word(match), match_title(match), library_s, about=about))
        self.in_lock.setText(self._lock_words(match, item, moment.case_s))
        self.in_lock.setVisible(bool(self.in_lock.text()))


def _facts(match: Match, item: MediaItem | None) -> list[tuple[str, str, str]]:
    """Label, value and role: what was changed and where, or, of one layout, what is shared."""
    if match.finding.relation is Relation.SAME_LAYOUT:
        return shared_rows(overruled_layout(match))
    return [(tr("Changed"), changes(match), ""), (tr("Where"), where(match, item), "")]


def _in_lock(match: Match) -> bool:
    """Whether the times of both clips are known."""
    return match.finding.query_start_s is not None and match.finding.library_start_s is not None


def _undecided(match: Match) -> str:
    return tr(" (not decided by a person)") if match.decision in (None, Decision.LATER) else ""


def _allow(made: KeyButton, why_not: str) -> None:
    """Enable a button, or say why it is not."""
    made.setEnabled(not why_not)
    made.setToolTip(why_not)
    made.setStatusTip(why_not)


def _times(
    found: Comparison | None, case_s: float | None, library_s: float | None
) -> tuple[float | None, float | None]:
    """The moments on show: those of the frames that were delivered, once they are known."""
    if found is None:
        return case_s, library_s
    return case_s if found.case_time_s is None else found.case_time_s, found.library_time_s


def _label(title: str, name: str, seconds: float | None, *, about: bool = False) -> str:
    """Words above a picture.

    Args:
        about: The time was worked out; that of the frame shown is not known yet.
    """
    time = timecode(seconds) if seconds is not None else ""
    shown = tr("about {time}").format(time=time) if about and time else time
    return ", ".join(part for part in (title, name, shown) if part)
