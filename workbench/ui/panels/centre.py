"""The middle of the desk: the medium on the stage, its time below, its keyframes at the bottom."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from workbench.commands.verdict import tone_parts
from workbench.errors import UsageError
from workbench.model.ids import MediaId
from workbench.model.media import KeyframeOrigin, MediaItem, MediaKind, MediaState
from workbench.model.times import TimeSpan, timecode
from workbench.model.view import ViewSettings
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.dragged import span_text
from workbench.ui.models.player import STAGE_PX, Player
from workbench.ui.models.timeline import thumb_key, timeline_data
from workbench.ui.models.words import capitalised, plural, short_hash, size_words, tr
from workbench.ui.panels.dragging import drag_pixmap, evidence_data, run_drag
from workbench.ui.panels.keyframes import KeyframePanel
from workbench.ui.panels.pieces import Chip, Sign, action_tool, row, surface, words
from workbench.ui.widgets.buttons import KeyButton
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.picture_settings import PictureSettings
from workbench.ui.widgets.stage import Stage, StageState
from workbench.ui.widgets.timeline import Timeline
from workbench.ui.widgets.transport import TimeTarget, TransportBar

NARROW_PX = 1280
LARGE_TEXT = 1.5


class StageHeader(QWidget):
    """Name, claim, size and hash of the medium, and how it is looked at."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        surface(self, "panel")
        layout = row(self, margins=(5, 2, 4, 2), gap=4)
        self.kind = Sign("film")
        self.name = ElidedLabel("", "section")
        self.claim = Chip("")
        self.size_words = words("", "small", "muted")
        self.hash = words("", "code", "muted")
        self.hash.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.kind, self.name, self.claim, self.size_words, self.hash):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.tools = [action_tool(actions[f"view.{name}"]) for name in ("fit", "zoom_in", "mirror", "rotate", "tones")]
        for tool_ in self.tools:
            layout.addWidget(tool_)
        compare = KeyButton(tr("Compare"), icon="git-compare", key="C")
        compare.setObjectName("stage.compare")
        compare.clicked.connect(lambda _checked=False: actions["compare.next_mode"].trigger())
        compare.setToolTip(tr("Compare: check this match by eye (C)"))
        self.compare = compare
        layout.addWidget(compare)
        self.setFixedHeight(max(theme.current().size("layout.header") - 4, self.sizeHint().height()))

    def show_medium(self, item: MediaItem | None, claims: tuple[int, ...], has_match: bool) -> None:
        """Another medium, or the same with new facts."""
        self.kind.set_icon("image" if item and item.kind is MediaKind.IMAGE else "film")
        self.name.setText(item.name if item else tr("No picture chosen"))
        self.claim.set_text(
            tr("Claim {numbers}").format(numbers=", ".join(map(str, claims))) if claims else tr("No claim")
        )
        self.claim.setVisible(item is not None)
        self.size_words.setText(size_words(item) if item else "")
        self.hash.setText(short_hash(item.sha256) if item else "")
        self.hash.setToolTip(item.sha256 if item else "")
        self.hash.setAccessibleName(tr("File hash {hash}").format(hash=item.sha256 if item else ""))
        self.compare.setEnabled(has_match)

    def set_narrow(self, narrow: bool) -> None:
        """Size and hash leave the bar; they stay under Facts. In large text the name takes the room of the tools."""
        self.size_words.setHidden(narrow)
        self.hash.setHidden(narrow)
        large = theme.current().text_scale >= LARGE_TEXT
        for tool_ in self.tools:  # also in the menu View, and by key
            tool_.setHidden(narrow and large)


class Centre(QWidget):
    """Stage, transport, timeline and keyframes of the chosen medium.

    Signals:
        pin_requested(stance): "against" or "for".
        files_dropped(paths): Files or folders fell on the stage.
        give_requested: The file of a missing medium is to be handed in.
        tag_moved(id, start_s, end_s): The edge of a tag was dragged to the time of a frame.
    """

    pin_requested = Signal(str)
    files_dropped = Signal(list)
    give_requested = Signal()
    tag_moved = Signal(int, float, float)

    def __init__(self, case: CaseModel, gate: PictureGate, player: Player, actions: Actions) -> None:
        super().__init__()
        self._case, self._gate, self._player, self._actions = case, gate, player, actions
        self._showing_range = False
        self.header = StageHeader(actions)
        self.stage = Stage(gate)
        self.stage.setObjectName("stage")
        self.stage.setAccessibleName(tr("Stage"))
        self.transport = TransportBar()
        self.timeline = Timeline(gate)
        self.timeline.setObjectName("timeline")
        self.timeline.setAccessibleName(tr("Timeline"))
        self.keyframes = KeyframePanel(case, gate, actions)
        self.tones = PictureSettings(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.stage, 1)
        for widget in (self.transport, self.timeline, self.keyframes):
            layout.addWidget(widget)
        # Time runs left to right in every language.
        for timed in (self.stage, self.transport, self.timeline):
            timed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._connect()

    def _connect(self) -> None:
        case, player, actions = self._case, self._player, self._actions
        case.medium_changed.connect(self.show_medium)
        case.claim_changed.connect(self.show_header)
        case.changed.connect(self._changed)
        case.position_changed.connect(self._moved)
        case.match_changed.connect(self._match_chosen)
        case.range_changed.connect(self._show_range)
        player.frame_changed.connect(self.show_frame)
        player.playing_changed.connect(self.transport.set_playing)
        player.playing_changed.connect(lambda _playing: self._show_keyframe_here())
        player.speed_changed.connect(self.transport.set_speed)
        player.indexed.connect(self._show_clip)
        player.broken.connect(self._broken)
        bar = self.transport
        bar.play_toggled.connect(player.toggle)
        bar.frames_stepped.connect(player.step)
        bar.edge_requested.connect(lambda edge: player.seek_frame(0) if edge == "first" else player.to_end())
        bar.target_entered.connect(self._go_to)
        bar.speed_chosen.connect(player.play)
        bar.sound_toggled.connect(lambda _on: actions["play.sound"].trigger())
        bar.keyframe_toggled.connect(actions["media.keyframe"].trigger)
        bar.tag_requested.connect(actions["tags.add"].trigger)
        bar.pin_requested.connect(self.pin_requested)
        bar.link_requested.connect(actions["claims.link"].trigger)
        actions["verdict.pin_against"].changed.connect(self._show_pin_target)
        self.timeline.seek_requested.connect(player.seek_s)
        self.timeline.range_changed.connect(self._range_dragged)
        self.timeline.tag_resized.connect(self._tag_resized)
        self.timeline.range_carried.connect(self._carry_range)
        self.timeline.tag_carried.connect(self._carry_tag)
        self.timeline.segment_carried.connect(lambda match_id: self._carry(f"match:{match_id}", None))
        self.timeline.segment_clicked.connect(case.choose_match)
        self.timeline.segment_activated.connect(self._to_segment)
        self.keyframes.jump.connect(player.seek)
        self.keyframes.open_frame.connect(self._open_frame)
        self.keyframes.sheet_shown.connect(lambda _on: self._show_parts())
        self.stage.view_changed.connect(self._view_changed)
        self.tones.changed.connect(self.stage.set_tones)
        self.stage.files_dropped.connect(self.files_dropped)
        self.stage.action_requested.connect(lambda _name: self.give_requested.emit())
        self._gate.picture_failed.connect(self._picture_failed)

    # -- another medium

    def show_medium(self) -> None:
        """Show the chosen medium from its first frame."""
        self.show_header()
        self.stage.set_view(ViewSettings())
        self._show_parts()
        self._show_clip()
        self._refresh_time()
        self.show_frame()

    def _show_parts(self) -> None:
        """The contact sheet has the place of the stage and all that belongs to it; a still has no timeline."""
        item, sheet = self._case.medium(), self.keyframes.is_sheet
        self.header.setHidden(sheet)
        self.stage.setHidden(sheet)
        self.transport.setHidden(sheet or item is None)
        self.timeline.setHidden(sheet or item is None or item.kind is not MediaKind.VIDEO)
        if sheet:
            self._player.pause()

    def _open_frame(self, media_id: int, pts: int) -> None:
        """Show a frame of the sheet on the stage."""
        self._case.choose_medium(media_id)
        self._player.seek(pts)
        self.stage.setFocus()

    def focus_picture(self) -> None:
        """Move the keyboard to where the pictures are: the stage, or the contact sheet in its place."""
        if self.keyframes.is_sheet:
            self.keyframes.focus_view()
        else:
            self.stage.setFocus()

    def show_header(self) -> None:
        """Name, claims and size."""
        case, item = self._case, self._case.medium()
        claims = case.state.claims_of(item.id) if case.state and item else ()
        self.header.show_medium(item, tuple(claim.number for claim in claims), bool(case.matches()))
        self._show_pin_target()

    def _show_pin_target(self) -> None:
        """The pin button names its claim, or what has to be done first."""
        claim, action = self._case.linked_claim(), self._actions["verdict.pin_against"]
        reason = "" if action.isEnabled() else action.statusTip()
        loose = claim is None and self._case.medium() is not None and self._case.writable
        self.transport.set_pin_target(claim.number if claim else None, "" if loose else reason)

    def _show_clip(self) -> None:
        item = self._case.medium()
        facts = item.facts if item else None
        if item is None or facts is None or item.kind is not MediaKind.VIDEO:
            self.transport.set_clip(0.0, 0, 0.0)
        else:
            self.transport.set_clip(facts.duration_s or 0.0, self._player.frame_count, facts.frame_rate or 25.0)
        self._moved()

    def _refresh_time(self) -> None:
        state = self._case.state
        if state is not None:
            self.timeline.set_data(timeline_data(state, self._case.medium()))
        self.timeline.set_selected_segment(self._case.match_id)
        self.keyframes.refresh()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"media", "claims", "matches", "keyframes", "tags", "vocabulary"}:
            self.show_header()
            self._refresh_time()
            self._show_keyframe_here()
        if "media" in kinds:
            self._show_parts()  # what had no file may have become a clip
            self._show_clip()
            self.show_frame()

    # -- the view

    def open_tones(self) -> None:
        """Show the sliders of brightness, contrast and gamma below their button, or below the header without it."""
        button = next(tool_ for tool_ in self.header.tools if tool_.objectName() == "button.view.tones")
        self.tones.show_tones(self.stage.view().adjustment)
        self.tones.open_below(button if button.isVisible() else self.header)

    def look_as_in_file(self) -> None:
        """Tones, mirror and rotation as in the file; zoom and place stay."""
        view = self.stage.view()
        self.stage.set_view(ViewSettings(view.zoom, view.centre_x, view.centre_y))

    def mirror(self, on: bool) -> None:
        """Mirror the view, or not."""
        self.stage.set_view(replace(self.stage.view(), mirrored=on))

    def _view_changed(self, view: ViewSettings) -> None:
        """Frames in these tones, the button of the mirror, and the plate that says what is not as in the file."""
        self._actions["view.mirror"].setChecked(view.mirrored)
        parts = [said(template).format(**values) for template, values in tone_parts(view)]
        self.stage.set_view_note(
            tr("{view}: the file is unchanged").format(view=capitalised(", ".join(parts))) if parts else ""
        )
        self.tones.show_tones(view.adjustment)
        self._player.set_tones(view.adjustment)
        self._player.set_whole(self._wants_whole(view))

    def _wants_whole(self, view: ViewSettings) -> bool:
        """Whether a zoomed picture has more pixels than are delivered for the whole stage."""
        item = self._case.medium()
        facts = item.facts if item else None
        if view.zoom is None or facts is None or not facts.width_px or not facts.height_px:
            return False
        delivered = min(1.0, STAGE_PX[0] / facts.width_px, STAGE_PX[1] / facts.height_px)
        return delivered < 1.0 and view.zoom > delivered

    # -- the frame

    def show_frame(self) -> None:
        """Put the frame of the player on the stage, or say why there is none."""
        item = self._case.medium()
        if item is None:
            self.stage.clear(tr("Choose a picture or clip on the left."))
            return
        if item.state is not MediaState.READY:
            self._say_why(item)
            return
        facts = item.facts
        if item.kind is MediaKind.AUDIO:
            self.stage.clear(tr("This file has sound only; there is no picture."))
            return
        size = QSize(facts.width_px, facts.height_px or 0) if facts and facts.width_px else None
        where = tr(", frame at {time}").format(time=timecode(self._case.pts_s)) if self._player.is_clip else ""
        self.stage.set_picture(self._player.key, name=item.name + where, size=size, look=self._player.tones.code())

    def _say_why(self, item: MediaItem) -> None:
        if item.state is MediaState.WAITING:
            self.stage.clear(tr("Waiting to be read."))
            return
        message = " ".join(
            part for part in (said(item.reason) or tr("It could not be had."), said(item.advice)) if part
        )
        state = StageState.OFFLINE if item.state is MediaState.MISSING else StageState.BROKEN
        self.stage.clear("")
        self.stage.set_state(state, message, action="give", action_text=tr("Give the file…"))

    def _picture_failed(self, key: str, reason: str) -> None:
        if key == self._player.key:
            self.stage.set_state(StageState.BROKEN, reason)

    def _broken(self, error: BaseException) -> None:
        self.stage.set_state(StageState.BROKEN, said(str(error)))

    def _moved(self) -> None:
        self.transport.set_position(self._case.pts_s, self._player.index)
        self.timeline.set_position(self._case.pts_s)
        self.keyframes.mark_current()
        self._show_keyframe_here()

    def _show_keyframe_here(self) -> None:
        """The button is lit when exactly the frame that stands on the stage is a keyframe."""
        self.transport.set_keyframe_here(not self._player.playing and self.keyframe_here() is not None)

    # -- going places

    def _go_to(self, target: TimeTarget) -> None:
        if problem := self._why_not(target):
            self.transport.refuse(problem)
            return
        if target.kind == "frame":
            self._player.seek_frame(int(target.value))
        elif target.kind == "clip":
            self._go_to_clip(int(target.value))
        else:
            self._player.pause()
            self._player.seek_s(target.value)
        self.stage.setFocus()

    def _why_not(self, target: TimeTarget) -> str:
        """Why there is no such place; empty when there is."""
        item, state = self._case.medium(), self._case.state
        length_s = (item.facts.duration_s if item and item.facts else None) or 0.0
        media = len(state.media) if state else 0
        if target.kind == "clip" and target.value > media:
            return plural(media, "The case has {n} picture or clip", "The case has {n} pictures and clips")
        if target.kind == "frame" and target.value >= self._player.frame_count:
            return plural(self._player.frame_count, "The clip has {n} frame", "The clip has {n} frames")
        if target.kind == "time" and target.value > length_s:
            return tr("The clip ends at {time}").format(time=timecode(length_s))
        return ""

    def _go_to_clip(self, number: int) -> None:
        """Media of the case count from 1, in the order of the case."""
        media = self._case.state.media if self._case.state else ()
        if 1 <= number <= len(media):
            self._case.choose_medium(media[number - 1].id)

    def jump(self, kind: str, forward: bool) -> None:
        """To the next or last shot, match or tag."""
        target = self.timeline.next_edge(kind, forward)
        item = self._case.medium()
        clock = item.facts.time_base if item and item.facts else None
        if target is not None and clock is not None:
            self._player.pause()
            self._player.seek(self._player.nearest(clock.pts(target)))

    def _to_segment(self, match_id: int) -> None:
        self._case.choose_match(match_id)
        match = self._case.match()
        if match is not None and match.finding.query_start_s is not None:
            self._player.seek_s(match.finding.query_start_s)

    def _match_chosen(self) -> None:
        self.timeline.set_selected_segment(self._case.match_id)
        self.header.compare.setEnabled(self._case.match_id is not None)

    # -- the range

    def _show_range(self) -> None:
        item = self._case.medium()
        clock = item.facts.time_base if item and item.facts else None
        if clock is None:
            return
        marks = (self._case.mark_in, self._case.mark_out)
        start_s, end_s = (None if mark is None else clock.seconds(mark) for mark in marks)
        self._showing_range = True  # an open end stays open: only a drag on the timeline writes back
        self.timeline.set_range(start_s, end_s)
        self._showing_range = False

    def _range_dragged(self, value: object) -> None:
        item = self._case.medium()
        clock = item.facts.time_base if item and item.facts else None
        if clock is None or self._showing_range:
            return
        if not isinstance(value, tuple):
            self._case.set_range(None, None)
            return
        start, end = (None if part is None else self._player.nearest(clock.pts(part)) for part in value)
        if (start, end) != (self._case.mark_in, self._case.mark_out):
            self._case.set_range(start, end)

    def _tag_resized(self, use_id: int, start_s: float, end_s: float) -> None:
        item = self._case.medium()
        clock = item.facts.time_base if item and item.facts else None
        if clock is not None and self._case.writable:
            start, end = (clock.seconds(self._player.nearest(clock.pts(edge))) for edge in (start_s, end_s))
            self.tag_moved.emit(use_id, start, end)

    def take_tag_range(self) -> None:
        """The shortest tag span here becomes the range, to be played or pinned."""
        state, case = self._case.state, self._case
        spans = [
            use.span
            for use in (state.tags if state is not None else ())
            if use.media_id == case.media_id and use.span is not None and use.span.end_pts is not None
        ]
        here = [span for span in spans if span.start_pts <= case.pts <= (span.end_pts or 0)]
        if not here:
            raise UsageError(tr("No tag spans this moment."), advice=tr("Go to one with ; and '."))
        shortest = min(here, key=lambda span: (span.end_pts or 0) - span.start_pts)
        case.set_range(shortest.start_pts, shortest.end_pts)

    # -- carried to a claim

    def _carry_range(self) -> None:
        """The range between in and out, exactly as it would be pinned."""
        if (span := self._case.span()) is not None:
            self._carry_span(span)

    def _carry_tag(self, use_id: int) -> None:
        state = self._case.state
        use = next((use for use in state.tags if use.id == use_id), None) if state is not None else None
        if use is not None and use.span is not None:
            self._carry_span(use.span)

    def _carry_span(self, span: TimeSpan) -> None:
        if self._case.media_id is not None:
            self._carry(span_text(self._case.media_id, span), span.start_pts)

    def _carry(self, text: str, pts: int | None) -> None:
        """Drag a part of the clip with the kept picture nearest to its start, or a match with what is on the stage."""
        state, media_id = self._case.state, self._case.media_id
        if state is None or media_id is None or not self._case.writable:
            return
        frames = state.keyframes.get(MediaId(media_id), ())
        wanted = self._case.pts if pts is None else pts
        nearest = min((frame.pts for frame in frames), key=lambda at: abs(at - wanted), default=wanted)
        run_drag(self.timeline, evidence_data(text), drag_pixmap(self._gate, thumb_key(media_id, nearest)))

    # -- other

    def keyframe_here(self) -> int | None:
        """Id of the keyframe at the frame shown, or None."""
        state, media_id = self._case.state, self._case.media_id
        frames = state.keyframes.get(media_id, ()) if state and media_id is not None else ()  # type: ignore[call-overload]
        here = [frame for frame in frames if frame.pts == self._case.pts]
        by_hand = [frame for frame in here if frame.origin is KeyframeOrigin.HAND]
        return (by_hand or here)[0].id if here else None

    def set_narrow(self, narrow: bool) -> None:
        """What leaves the bars in a small window."""
        self.header.set_narrow(narrow)
        self.timeline.set_compact(narrow)

    def set_low(self, low: bool) -> None:
        """In a low window the keyframe strip folds into its header."""
        self.keyframes.set_low(low)
