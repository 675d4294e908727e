"""The transport bar under the stage: where we are, play and step, sound, speed, keyframe, tag, pin.

It keeps no clock of its own: the window says where the clip is, the bar says what was asked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from workbench.ui import paint, theme
from workbench.ui.direction import Menu
from workbench.ui.language import number, tr
from workbench.ui.widgets.buttons import IconButton, KeyButton, tip
from workbench.ui.widgets.labels import SignLabel, TextLabel, restyle, rule

LEVELS = 10
SPEEDS = (0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 4.0, 8.0)
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*([cfs]?)", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)")


@dataclass(frozen=True, slots=True)
class TimeTarget:
    """What was typed into the timecode field.

    Attributes:
        kind: "time" (seconds), "frame" (number from 0) or "clip" (number from 1).
        value: The number.
    """

    kind: str
    value: float


def parse_timecode(text: str) -> TimeTarget | None:
    """Read what an analyst types as a time.

    Args:
        text: `0:08.52`, `1:02:03.4`, `8.5`, `8.5s`, `214f` (frames count from 1, as shown), `2c` (second clip).

    Returns:
        None when it is none of these.
    """
    words = text.strip()
    if clock := _CLOCK.fullmatch(words):
        hours, minutes, seconds = clock.groups()
        return TimeTarget("time", int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds.replace(",", ".")))
    number = _NUMBER.fullmatch(words)
    if number is None:
        return None
    value, unit = float(number[1].replace(",", ".")), number[2].lower()
    if unit in ("f", "c"):
        if value != int(value) or value < 1:
            return None
        return TimeTarget("frame", value - 1) if unit == "f" else TimeTarget("clip", value)
    return TimeTarget("time", value)


def full_timecode(seconds: float) -> str:
    """`0:00:08.520`: the form of the transport, which keeps its width."""
    ticks = round(max(0.0, seconds) * 1000)
    whole, millis = divmod(ticks, 1000)
    minutes, secs = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{secs:02d}.{millis:03d}"


class TimecodeField(QLineEdit):
    """Shows the time and takes another. Never mirrored.

    Signals:
        target_entered(TimeTarget): A valid text was confirmed with Enter.
        invalid_changed(bool): What stands there is not a time, or no longer wrong.
    """

    target_entered = Signal(object)
    invalid_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._problem = full_timecode(0), ""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setText(self._shown)
        self.setMaxLength(20)
        self.setFont(theme.current().font("timecode"))
        self.setToolTip(tip(tr("Go to time: 0:08.52, 8.5s, 214f for a frame, 2c for a clip"), "G"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self._confirm)
        self.textEdited.connect(lambda: self._mark(False))
        theme.notifier().theme_changed.connect(self._new_theme)
        self._tell()

    def set_time(self, seconds: float) -> None:
        """Show a time, unless another is being typed."""
        self._shown = full_timecode(seconds)
        if not self.isModified():
            self.setText(self._shown)
            self._tell()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for hours."""
        now = theme.current()
        width = paint.text_width("00:00:00.000", now.font("timecode"))
        return QSize(width + now.px(6), now.size("control.height"))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """All is chosen, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """What was not confirmed is forgotten."""
        super().focusOutEvent(event)
        self._mark(False)
        self.setText(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def _confirm(self) -> None:
        target = parse_timecode(self.text())
        self._mark(target is None)
        if target is not None:
            self.target_entered.emit(target)
            if str(self.property("invalid")) != "true":
                self.clearFocus()

    def refuse(self, problem: str) -> None:
        """There is no such place: say why; what was typed stays to be changed."""
        self._mark(True, problem)

    def problem(self) -> str:
        """What is wrong with the text, as a sentence."""
        return self._problem

    def _mark(self, invalid: bool, problem: str = "") -> None:
        self._problem = (problem or tr("Not a time: write 0:08.52, 8.5s, 214f or 2c")) if invalid else ""
        state = "true" if invalid else "false"
        if self.property("invalid") != state:
            self.setProperty("invalid", state)
            restyle(self)
            self._tell()
            self.invalid_changed.emit(invalid)

    def _tell(self) -> None:
        name = tr("Time {0}").format(self._shown)
        if str(self.property("invalid")) == "true":
            name = tr("{0}, {1}").format(name, self._problem)
        self.setAccessibleName(name)

    def _new_theme(self) -> None:
        self.setFont(theme.current().font("timecode"))
        self.updateGeometry()


class TransportBar(QWidget):
    """Buttons and figures for playing. Never mirrored.

    Signals:
        play_toggled(): Play or pause.
        frames_stepped(int): So many frames on (negative: back).
        edge_requested(str): "first" or "last".
        target_entered(TimeTarget): From the timecode field.
        speed_chosen(float): One of `SPEEDS`.
        sound_toggled(bool): Sound wanted.
        keyframe_toggled(): Add or drop a keyframe here.
        tag_requested(): Tag this frame.
        pin_requested(str): "against" or "for".
        link_requested(): The medium is to be linked to a claim, before anything can be pinned.
    """

    play_toggled = Signal()
    frames_stepped = Signal(int)
    edge_requested = Signal(str)
    target_entered = Signal(object)
    speed_chosen = Signal(float)
    sound_toggled = Signal(bool)
    keyframe_toggled = Signal()
    tag_requested = Signal()
    pin_requested = Signal(str)
    link_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._frame_count = 0
        self._keyframe_here = False
        self._available = True
        self.timecode = TimecodeField()
        self.frame_label = TextLabel("", "small", "muted")
        self.problem = SignLabel("triangle-alert", "state.warn")
        self.problem.hide()
        self._frame_words, self._invalid = "", False
        self.first = IconButton("skip-back", tr("First frame"), key="Home")
        self.back = IconButton("step-back", tr("One frame back"), key="Left")
        self.play = IconButton("play", tr("Play"), key="Space", tone="text.primary")
        self.forward = IconButton("step-forward", tr("One frame on"), key="Right")
        self.last = IconButton("skip-forward", tr("Last frame"), key="End")
        self.sound = IconButton("volume-x", tr("Sound is off"), key="M", checkable=True)
        self.speed = QToolButton()
        self.keyframe = IconButton("diamond-plus", tr("Add a keyframe here"), key="F")
        self.tag = IconButton("tag", tr("Tag this frame"), key="T")
        self.pin = KeyButton(tr("Pin"), icon="pin", key="P")
        self._pin_claim: int | None = None
        self.more = IconButton("ellipsis", tr("More"))
        self._level = 0
        self._build()
        self._connect()
        self._measure()
        theme.notifier().theme_changed.connect(self._measure)
        self.set_clip(0.0, 0, 0.0)

    # -- what is shown

    def set_clip(self, duration_s: float, frame_count: int, frame_rate: float) -> None:
        """Another clip.

        Args:
            duration_s: Its length; 0 for a still.
            frame_count: Its frames; 0 or 1 for a still: playing is off then, with the reason in the tooltip.
            frame_rate: Frames a second; 0 for a still.
        """
        del duration_s, frame_rate
        self._frame_count = frame_count
        still = frame_count <= 1
        reason = tr("A still picture has one frame")
        for button in self._movers():
            self._enable(button, not still, reason)
        self._enable(self.keyframe, not still, reason)
        self.speed.setEnabled(not still)
        self.timecode.setEnabled(not still)
        self.set_position(0.0, 0)

    def set_position(self, seconds: float, frame: int) -> None:
        """Where we are; `frame` counts from 0 and is shown from 1."""
        self.timecode.set_time(seconds)
        words = tr("frame {0} of {1}").format(frame + 1, self._frame_count) if self._frame_count > 1 else ""
        self._frame_words = words
        if self._invalid:
            return
        grew = len(words) != len(self.frame_label.text())
        self.frame_label.setText(words)
        if grew:
            self._fit()

    def set_playing(self, playing: bool) -> None:
        """Which sign the play button bears."""
        self.play.set_icon("pause" if playing else "play")
        self.play.set_name(tr("Pause") if playing else tr("Play"), "Space")

    def set_speed(self, speed: float) -> None:
        """Shown as 1.00×; negative plays backwards."""
        words = tr("{0}×").format(number(speed, 2).replace("-", "−"))
        self.speed.setText(f"\u200e{words}\u200e")  # marks hold the sign at its end in every direction
        name = tr("Speed {0} times, backwards") if speed < 0 else tr("Speed {0} times")
        self.speed.setAccessibleName(name.format(number(abs(speed), 2)))

    def set_sound(self, on: bool, available: bool = True, reason: str = "") -> None:
        """Whether sound is on, or why there is none.

        Args:
            on: Sound is heard.
            available: It could be.
            reason: Why not ("This clip has no sound"), or what went wrong when it was last tried.
        """
        self.sound.set_icon("volume-2" if on else "volume-x")
        self.sound.setChecked(not on and available)
        self.sound.set_name(tr("Sound is on") if on else tr("Sound is off"), "M")
        self._enable(self.sound, available, reason)
        if available and reason:
            self.sound.setToolTip(f"{tip(self.sound.accessibleName(), 'M')}\n{reason}")

    def set_keyframe_here(self, here: bool) -> None:
        """Whether the present frame is a keyframe: the button drops it then."""
        self._keyframe_here = here
        self.keyframe.setCheckable(here)
        self.keyframe.setChecked(here)
        self.keyframe.set_name(tr("Drop this keyframe") if here else tr("Add a keyframe here"), "F")

    def set_available(self, available: bool, reason: str = "") -> None:
        """Turn everything off with a reason, or on again (call `set_clip` afterwards)."""
        self._available = available
        for button in (*self._movers(), self.keyframe, self.tag, self.pin):
            self._enable(button, available, reason)
        self.speed.setEnabled(available)
        self.timecode.setEnabled(available)

    def refuse(self, problem: str) -> None:
        """Say why there is no place as typed into the timecode field."""
        self.timecode.refuse(problem)

    def level(self) -> int:
        """How much stepped back for want of width: 0 nothing, up to `LEVELS` - 1."""
        return self._level

    def focus_timecode(self) -> None:
        """Put the cursor into the timecode (G)."""
        self.timecode.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.timecode.selectAll()

    # -- building

    def _build(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # things step back instead
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._rule = rule()
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speed.setToolTip(tr("Speed"))
        self.speed.setMenu(self._speed_menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._more_menu())
        self.set_speed(1.0)
        self.play.setProperty("kind", "play")
        self._rows = [
            self._row([self.timecode, self.problem, self.frame_label]),
            self._row([self.first, self.back, self.play, self.forward, self.last]),
            self._row([self.sound, self.speed, self._rule, self.keyframe, self.tag, self.pin, self.more]),
        ]
        self._rows[0].addStretch(1)
        self._rows[2].insertStretch(0, 1)
        self.pin.setToolTip(tip(tr("Pin as speaking against the claim; with Shift, for it"), "P, Shift+P"))
        for column, row in enumerate(self._rows):
            self._grid.addLayout(row, 0, column)

    @staticmethod
    def _row(widgets: list[QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        for widget in widgets:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _speed_menu(self) -> QMenu:
        menu = Menu(self)
        for speed in SPEEDS:
            action = QAction(tr("{0}×").format(number(speed, 2)), menu)
            action.triggered.connect(lambda _checked=False, value=speed: self.speed_chosen.emit(value))
            menu.addAction(action)
        return menu

    def _more_menu(self) -> QMenu:
        menu = Menu(self)
        menu.addAction(tr("First frame"), lambda: self.edge_requested.emit("first"))
        menu.addAction(tr("Last frame"), lambda: self.edge_requested.emit("last"))
        speeds = self._speed_menu()
        speeds.setTitle(tr("Speed"))
        menu.addMenu(speeds)
        menu.aboutToShow.connect(lambda: self._fill_more(menu))
        return menu

    def _fill_more(self, menu: QMenu) -> None:
        """The buttons there is no room for, as they are named now."""
        for action in menu.actions():
            if action.property("leaving"):
                menu.removeAction(action)
                action.deleteLater()
        for least, buttons in self._leaving()[1:]:
            for button in buttons if self._level >= least else ():
                action = menu.addAction(button.accessibleName(), button.click)
                action.setEnabled(button.isEnabled())
                action.setProperty("leaving", True)

    def _connect(self) -> None:
        self.timecode.target_entered.connect(self.target_entered)
        self.timecode.invalid_changed.connect(self._show_invalid)
        self.first.clicked.connect(lambda: self.edge_requested.emit("first"))
        self.last.clicked.connect(lambda: self.edge_requested.emit("last"))
        self.back.clicked.connect(lambda: self.frames_stepped.emit(-1))
        self.forward.clicked.connect(lambda: self.frames_stepped.emit(1))
        self.play.clicked.connect(self.play_toggled)
        self.sound.clicked.connect(lambda: self.sound_toggled.emit(not self.sound.isChecked()))
        self.keyframe.clicked.connect(self._toggle_keyframe)
        self.tag.clicked.connect(self.tag_requested)
        self.pin.clicked.connect(self._pin)

    def _toggle_keyframe(self) -> None:
        """The button is lit by what is recorded, not by the click."""
        self.keyframe.setChecked(self._keyframe_here)
        self.keyframe_toggled.emit()

    def _pin(self) -> None:
        if self._pin_claim is None:
            self.link_requested.emit()
        else:
            self.pin_requested.emit("for" if self._shift_held() else "against")

    def set_pin_target(self, claim: int | None, reason: str = "") -> None:
        """Name the claim that a pin goes to.

        Args:
            claim: Its number; None when no claim rests on the medium: the button links it then.
            reason: Why nothing can be pinned; empty when it can.
        """
        self._pin_claim = claim
        self._name_pin()
        self._enable(self.pin, not reason, reason)
        if not reason:
            against = tr("Pin as speaking against claim {0}; with Shift, for it").format(claim)
            link = tr("Link it to a claim first; then it can be pinned")
            self.pin.setToolTip(tip(against, "P, Shift+P") if claim is not None else link)
        self._fit()

    def _name_pin(self) -> None:
        key = "P" if self._level < 3 else ""
        words, icon = tr("Link to a claim…"), "link"
        if self._pin_claim is not None:
            words, icon = tr("Pin to claim {0}").format(self._pin_claim), "pin"
        self.pin.set_content(words if self._level < 5 else "", icon, key if self._pin_claim is not None else "")
        self.pin.setAccessibleName(words.rstrip("…"))

    @staticmethod
    def _shift_held() -> bool:
        return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)

    def _show_invalid(self, invalid: bool) -> None:
        """A wrong time is said in words with a sign, never by colour alone."""
        self._invalid = invalid
        self.problem.setVisible(invalid)
        self.frame_label.setText(self.timecode.problem() if invalid else self._frame_words)
        self.frame_label.setVisible(invalid or self._level < 1)
        self._fit()

    def _movers(self) -> tuple[IconButton, ...]:
        return (self.first, self.back, self.play, self.forward, self.last)

    @staticmethod
    def _enable(button: QWidget, enabled: bool, reason: str) -> None:
        """Never grey without a reason: it is in the tooltip and the status tip."""
        button.setEnabled(enabled)
        name = button.accessibleName()
        key = button.accessibleDescription()
        button.setToolTip(tip(name, key) if enabled or not reason else f"{name}: {reason}")
        button.setStatusTip(name if enabled else reason)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the stage may be."""
        return QSize(int(theme.tokens()["layout"]["stage_min"][0]), theme.current().size("layout.transport"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Things step back one after the other until the rest fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for level in range(LEVELS):
            self._step_back(level)
            if self._needed_px() <= self.width():
                break

    def _step_back(self, level: int) -> None:
        """Nothing is lost: what leaves the bar is in the menu of the last button."""
        self._level = level
        self.frame_label.setVisible(level < 1 or self._invalid)
        self.speed.setVisible(level < 2)
        self._rule.setVisible(level < 2)
        self.more.setVisible(level >= 2)
        self._name_pin()
        for least, buttons in self._leaving():
            for button in buttons:
                button.setVisible(level < least)

    def _leaving(self) -> tuple[tuple[int, tuple[QAbstractButton, ...]], ...]:
        """The level from which buttons are in the menu only."""
        return (
            (4, (self.first, self.last)),
            (6, (self.sound, self.tag)),
            (7, (self.back, self.forward)),
            (8, (self.keyframe,)),
            (9, (self.pin,)),
        )

    def _needed_px(self) -> int:
        for row in self._rows:
            row.invalidate()  # what was shown or hidden just now counts at once
        margins = self._grid.contentsMargins()
        gaps = 2 * max(0, self._grid.horizontalSpacing())
        return sum(row.sizeHint().width() for row in self._rows) + gaps + margins.left() + margins.right()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Stay left to right when the application turns."""
        if event.type() == QEvent.Type.LayoutDirectionChange and self.isRightToLeft():
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().changeEvent(event)

    def _measure(self) -> None:
        now = theme.current()
        self.setFixedHeight(now.size("layout.transport"))
        self._grid.setContentsMargins(now.px(10), 0, now.px(10), 0)
        self._rows[0].setSpacing(now.px(8))
        self._rows[1].setSpacing(now.px(2))
        self._rows[2].setSpacing(now.px(4))
        self.play.setFixedSize(now.px(36), now.px(32))
        self.speed.setFont(now.font("small"))
        self._grid.setHorizontalSpacing(now.px(6))
        self._fit()
