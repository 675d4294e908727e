"""Sound of the clip on the stage: off until a person asks for it, in step with the pictures, at usual speed only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from workbench.errors import Cancelled, InputError
from workbench.jobs import Progress
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.sound import BYTES_PER_SAMPLE, RATE_HZ, SoundBlock
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.player import Player
from workbench.ui.models.sound_buffer import SoundBuffer
from workbench.ui.models.words import tr
from workbench.ui.sound_device import SoundDevice
from workbench.ui.tasks import TaskRunner

BLOCK = RATE_HZ // 2
AHEAD = 2 * RATE_HZ
"""So many samples are held ready: as far as the pictures are read ahead, twice."""


class Sound(QObject):
    """Whether sound is on, and all that it takes to hear it.

    It goes off by itself when another clip is shown (unless the analyst wants it kept), when a clip is masked, and when
    something fails; it never goes on by itself.

    Attributes:
        on: Wanted by the analyst.
        trouble: Why it went off when it was last wanted; empty when it did not.

    Signals:
        changed: On, off, or another reason why there is none.
        failed(error): Why nothing is heard.
        said(sentence): Something to know, no failure.
    """

    changed = Signal()
    failed = Signal(object)
    said = Signal(str)
    _lost = Signal(object)

    def __init__(
        self,
        case: CaseModel,
        player: Player,
        gate: PictureGate,
        runner: TaskRunner,
        *,
        keeps_on: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Connect to the player.

        Args:
            keeps_on: Whether sound stays on when another clip is shown.
        """
        super().__init__(parent)
        self._case, self._player, self._gate, self._runner = case, player, gate, runner
        self._keeps_on = keeps_on
        self.on = False
        self.trouble = ""
        self._buffer = SoundBuffer()
        self._device: SoundDevice | None = None
        self._opening = 0
        self._look_again = False
        self._run = 0
        self._next: int | None = None
        self._asking = False
        self._told_damage = False
        self._was_masked = gate.masked_when_not_held(player.key)
        self._lost.connect(self._device_lost, Qt.ConnectionType.QueuedConnection)
        case.medium_changed.connect(self._other_medium)
        case.changed.connect(lambda kinds: self.changed.emit() if "media" in kinds else None)
        case.closed.connect(self.mute)
        gate.masking_changed.connect(lambda _masked: self._masking_changed())
        gate.everything_masked.connect(self.mute)
        player.restarted.connect(self._restart)
        player.clock_changed.connect(self._follow)
        player.frame_changed.connect(self._fill)
        player.playing_changed.connect(self._playing_changed)
        player.speed_changed.connect(lambda _speed: self._tell_speed())

    # -- on and off

    def why_not(self) -> str:
        """Why the medium shown cannot be heard; empty when it can."""
        item = self._case.medium()
        if item is None or item.kind is not MediaKind.VIDEO:
            return tr("This is not a clip.")
        if item.state is not MediaState.READY or item.facts is None:
            return tr("This clip could not be read.") if item.reason else tr("This clip is not read yet.")
        return "" if item.facts.has_audio else tr("This clip has no sound.")

    def toggle(self) -> None:
        """Sound on or off (M)."""
        if self.on or self.why_not():
            self.mute()
            return
        self.on, self.trouble = True, ""
        self._was_masked = self._gate.masked_when_not_held(self._player.key)
        self.changed.emit()
        self._open()
        self._restart()
        self._tell_speed()

    def mute(self) -> None:
        """Sound off; the device is given free."""
        self.on = False
        self._opening += 1
        self._forget()
        self._buffer.follow(None)
        device, self._device = self._device, None
        if device is not None:
            self._runner.side("", lambda _progress: device.close(), quiet=True)
        self.changed.emit()

    def close(self) -> None:
        """The program ends."""
        device, self._device = self._device, None
        self.mute()
        if device is not None:
            device.close()

    def _fail(self, error: BaseException) -> None:
        self.trouble = said(str(error))
        self.mute()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    # -- the device

    def _open(self) -> None:
        self._opening += 1
        opening, again, buffer = self._opening, self._look_again, self._buffer

        def work(_progress: Progress) -> SoundDevice:
            return SoundDevice(buffer.pull, lambda: self._lost.emit(opening), again=again)

        def home(device: SoundDevice) -> None:
            if opening == self._opening:
                self._device, self._look_again = device, False
            else:  # muted meanwhile
                self._runner.side("", lambda _progress: device.close(), quiet=True)

        def failed(error: BaseException) -> None:
            if opening == self._opening:
                self._look_again = True
                self._fail(error)

        self._runner.side("", work, home, failed, quiet=True)

    def _device_lost(self, opening: int) -> None:
        if opening != self._opening or not self.on:
            return
        fault = self._device.failure if self._device is not None else None
        self._look_again = True
        self._fail(
            fault
            or InputError(
                tr("The sound device is gone; the clip plays on without sound."),
                advice=tr("Connect one, then press M."),
            )
        )

    # -- what switches it off

    def _other_medium(self) -> None:
        masked = self._gate.masked_when_not_held(self._player.key)
        self._was_masked = masked
        self._told_damage = False
        self.trouble = ""
        if self.on and (masked or not self._keeps_on() or self.why_not()):
            self.mute()
        else:
            self._forget()
            self.changed.emit()

    def _masking_changed(self) -> None:
        """What was shown and is masked now falls silent; letting go of the look key masks nothing."""
        masked = self._gate.masked_when_not_held(self._player.key)
        if self.on and masked and not self._was_masked:
            self.mute()
        self._was_masked = masked

    # -- in step with the pictures

    def _tell_speed(self) -> None:
        if self.on and self._player.playing and self._player.speed != 1.0:
            self.said.emit(tr("Sound is heard at usual speed only."))

    def _playing_changed(self, playing: bool) -> None:
        if not playing:
            self._forget()

    def _follow(self) -> None:
        """The clock of the pictures was set or stopped."""
        self._buffer.follow(self._player.clock() if self.on else None)
        self._fill()

    def _restart(self) -> None:
        """Begin reading at the frame shown."""
        self._forget()
        if self._wanted():
            self._next = round(self._player.file_s * RATE_HZ)
            self._follow()

    def _forget(self) -> None:
        self._run += 1
        self._next = None
        self._asking = False
        self._buffer.clear()

    def _fill(self) -> None:
        """Ask for the next block when little is held ready."""
        session, item, start = self._case.session, self._case.medium(), self._next
        if not self._wanted() or self._asking or session is None or item is None or start is None:
            return
        if start - self._player.file_s * RATE_HZ >= AHEAD:
            return
        self._asking = True
        run = self._run

        def submit() -> object:
            from workbench.commands import media  # noqa: PLC0415 - the first paint needs no command

            return media.sound(session, item.id, start, BLOCK)

        def home(block: SoundBlock) -> None:
            if run == self._run:
                self._arrived(item, block)

        def failed(error: BaseException) -> None:
            if run == self._run:
                self._fail(error)

        self._runner.job(submit, home, failed)

    def _wanted(self) -> bool:
        return self.on and self._player.playing and self._player.speed == 1.0

    def _arrived(self, item: MediaItem, block: SoundBlock) -> None:
        self._asking = False
        self._buffer.put(block.start, block.data)
        self._next = None if block.ended else block.start + len(block.data) // BYTES_PER_SAMPLE
        if block.damaged and not self._told_damage:
            self._told_damage = True
            self.said.emit(tr("Parts of the sound of “{name}” are damaged; they are silent.").format(name=item.name))
        self._fill()
