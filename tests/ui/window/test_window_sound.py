"""Sound by the real key and button; only the library of the output device is made up."""

from __future__ import annotations

import array
import dataclasses
import itertools
import sys
import time
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import grey, read_with_pictures, settle
from tests.ui.window.test_window_desk import key
from tests.unit.commands.fakes import FakePool
from workbench.errors import UnreadableError
from workbench.model.sound import RATE_HZ, SoundBlock, SoundRequest
from workbench.model.work import FramesRequest, FramesResult, IntakeRequest, IntakeResult
from workbench.ui.main_window import MainWindow
from workbench.ui.sound_device import SoundDevice

LATENCY_S = 0.02
MS = RATE_HZ // 1000
SOUND_TASK = "workbench.tasks.sound:run"


class FakeStream:
    """An output stream whose buffers the test fills when it likes."""

    opened: list[FakeStream] = []  # noqa: RUF012 - emptied for each test
    refusal: Exception | None = None

    def __init__(self, *, callback: Callable[..., None], finished_callback: Callable[[], None], **form: Any) -> None:
        if FakeStream.refusal is not None:
            raise FakeStream.refusal
        self.callback, self.finished, self.form = callback, finished_callback, form
        self.running = False
        self.latency = LATENCY_S
        self.asked_s = 0.0
        FakeStream.opened.append(self)

    def start(self) -> None:
        self.running = True

    def close(self, ignore_errors: bool = True) -> None:
        del ignore_errors
        if self.running:
            self.running = False
            self.finished()

    def heard(self, milliseconds: int = 10) -> list[int]:
        """What the device plays now, having played all along since it was last looked at."""
        now_s = time.monotonic()
        missed_ms = round((now_s - self.asked_s) * 1000) if self.asked_s else 0
        self.asked_s = now_s
        if missed_ms > milliseconds:
            self.ask(missed_ms - milliseconds)
        return self.ask(milliseconds)

    def ask(self, milliseconds: int) -> list[int]:
        """Have a buffer filled: milliseconds of the file, from 1; 0 is silence. Each once."""
        samples = milliseconds * MS
        out = bytearray(samples * 4)
        now = SimpleNamespace(currentTime=7.0, outputBufferDacTime=7.0 + LATENCY_S)
        self.callback(memoryview(out), samples, now, None)
        return list(dict.fromkeys(array.array("h", bytes(out))))


class FakeSoundDevice(ModuleType):
    """The library, as far as it is used."""

    class PortAudioError(Exception):
        """As the library's."""

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.__spec__ = ModuleSpec("sounddevice", None)
        self.RawOutputStream = FakeStream
        self.looked_for_devices = 0

    def _terminate(self) -> None:
        """Nothing to end."""

    def _initialize(self) -> None:
        self.looked_for_devices += 1


@pytest.fixture(autouse=True)
def library(monkeypatch: pytest.MonkeyPatch) -> FakeSoundDevice:
    """The library, installed."""
    made = FakeSoundDevice()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    monkeypatch.setattr(FakeStream, "opened", [])
    monkeypatch.setattr(FakeStream, "refusal", None)
    return made


def block(request: SoundRequest) -> SoundBlock:
    """Sound that tells its time: 20 s of milliseconds, from 1."""
    end = min(request.start + request.count, 20 * RATE_HZ)
    values = [place // MS + 1 for place in range(request.start, end) for _ in (0, 1)]
    return SoundBlock(request.start, array.array("h", values).tobytes(), end == 20 * RATE_HZ)


@pytest.fixture
def pool(pool: FakePool) -> FakePool:
    """Clips are read as having sound, which can be decoded."""

    def read(request: IntakeRequest) -> IntakeResult:
        result = read_with_pictures(request)
        return dataclasses.replace(result, facts=dataclasses.replace(result.facts, has_audio=True))

    pool.tasks["workbench.tasks.intake:run"] = read
    pool.tasks[SOUND_TASK] = block
    return pool


def stream() -> FakeStream:
    assert len(FakeStream.opened) == 1
    return FakeStream.opened[0]


def in_step(window: MainWindow, device: FakeStream) -> bool:
    """Whether what is heard next is what the pictures' clock shows then, as far as drift is let pass."""
    clock = window.player.clock()
    at_s = time.monotonic() + LATENCY_S
    found = device.heard()
    return clock is not None and abs(found[0] / 1000 - (clock[0] + at_s - clock[1])) < 0.1


def played_in_step(qtbot: QtBot, window: MainWindow) -> None:
    """Wait for sound, then look that it keeps step for a while."""
    qtbot.waitUntil(lambda: in_step(window, stream()))
    before = window.player.index
    qtbot.waitUntil(lambda: window.player.index >= before + 8)
    qtbot.waitUntil(lambda: in_step(window, stream()), timeout=1000)


def test_playing_is_silent_until_m_is_pressed(window: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    button = window.desk.centre.transport.sound
    assert (button.isEnabled(), button.accessibleName()) == (True, "Sound is off")
    window.gate.set_masked(False)
    key(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.player.index > 3)
    assert FakeStream.opened == []
    assert pool.requests(SOUND_TASK) == []
    key(qtbot, window, Qt.Key.Key_M)
    assert button.accessibleName() == "Sound is on"
    assert window.actions_by_id["play.sound"].isChecked()
    played_in_step(qtbot, window)
    key(qtbot, window, Qt.Key.Key_M)
    assert (button.accessibleName(), stream().running) == ("Sound is off", False)
    assert window.player.playing


def test_the_button_does_what_the_key_does(window: MainWindow, qtbot: QtBot) -> None:
    button = window.desk.centre.transport.sound
    for name in ("Sound is on", "Sound is off"):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        assert button.accessibleName() == name
    assert stream().form["samplerate"] == RATE_HZ


def test_a_masked_clip_is_heard_once_m_is_pressed(window: MainWindow, qtbot: QtBot) -> None:
    assert window.gate.masked
    key(qtbot, window, Qt.Key.Key_Space, Qt.Key.Key_M)
    played_in_step(qtbot, window)


def test_sound_keeps_step_through_seeking_and_stops_with_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_M, Qt.Key.Key_Space)
    played_in_step(qtbot, window)
    window.player.seek_s(12.0)
    played_in_step(qtbot, window)
    assert stream().heard()[0] > 12_000
    key(qtbot, window, Qt.Key.Key_Space)
    assert stream().heard() == [0]
    key(qtbot, window, Qt.Key.Key_Right)
    assert stream().heard() == [0]
    window.player.seek_frame(496)
    key(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.player.playing)
    assert stream().heard() == [0]
    assert window.sound.on


def test_other_speeds_are_silent_and_say_so(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_M, Qt.Key.Key_L)
    played_in_step(qtbot, window)
    key(qtbot, window, Qt.Key.Key_L)
    assert window.player.speed == 2.0
    assert stream().heard() == [0]
    assert window.status_strip.note.text() == "Sound is heard at usual speed only."
    key(qtbot, window, Qt.Key.Key_J)
    assert stream().heard() == [0]
    window.player.play(1.0)
    played_in_step(qtbot, window)


UNEVEN = (*range(0, 440, 40), *range(2_400, 20_000, 40))


def test_a_frame_that_stands_long_stands_while_sound_goes_on(window: MainWindow, qtbot: QtBot, pool: FakePool) -> None:
    def uneven(request: FramesRequest) -> FramesResult:
        times = [pts for pts in UNEVEN if pts >= request.pts][: request.count]
        return FramesResult(tuple(grey(24, 14, pts) for pts in times))

    pool.tasks["workbench.tasks.frames:run"] = uneven
    window.player.frames = UNEVEN
    key(qtbot, window, Qt.Key.Key_M, Qt.Key.Key_Space)
    shown: list[tuple[float, int]] = []

    def after(seconds: float) -> bool:
        clock = window.player.clock()
        if clock is not None:
            shown.append((clock[0] + time.monotonic() - clock[1], window.player.index))
        return bool(shown) and shown[-1][0] > seconds

    qtbot.waitUntil(lambda: after(1.2), timeout=15_000)
    assert [index for at_s, index in shown if at_s < 2.3][-1] == 10
    assert in_step(window, stream())
    qtbot.waitUntil(lambda: window.player.index > 10, timeout=15_000)
    assert window.player.file_s >= 2.4


def test_a_clip_without_sound_says_so(window: MainWindow, qtbot: QtBot, pool: FakePool) -> None:
    session, item = window.case.session, window.case.medium()
    assert session is not None and item is not None and item.facts is not None
    pool.tasks["workbench.tasks.intake:run"] = read_with_pictures
    window.actions_by_id["media.read_again"].trigger()
    settle(qtbot, window)
    button = window.desk.centre.transport.sound
    assert not button.isEnabled()
    assert "This clip has no sound." in button.toolTip()
    key(qtbot, window, Qt.Key.Key_M)
    assert (window.sound.on, FakeStream.opened) == (False, [])


def test_another_clip_is_silent_again(window: MainWindow, qtbot: QtBot) -> None:
    window.gate.set_masked(False)
    key(qtbot, window, Qt.Key.Key_M)
    window.actions_by_id["media.next"].trigger()
    settle(qtbot, window)
    assert (window.sound.on, stream().running) == (False, False)


def test_masking_everything_silences_too_and_letting_go_of_the_look_key_does_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    key(qtbot, window, Qt.Key.Key_M)
    window.gate.hold(True)
    window.gate.hold(False)
    assert window.sound.on
    window.gate.set_masked(False)
    assert window.sound.on
    window.gate.set_masked(True)
    assert not window.sound.on
    key(qtbot, window, Qt.Key.Key_M)
    key(qtbot, window, Qt.Key.Key_Escape, mod=Qt.KeyboardModifier.ShiftModifier)
    assert not window.sound.on


def test_a_clip_tagged_graphic_falls_silent(window: MainWindow, qtbot: QtBot) -> None:
    window.gate.set_masked(False)
    key(qtbot, window, Qt.Key.Key_M)
    key(qtbot, window, Qt.Key.Key_G, mod=Qt.KeyboardModifier.ShiftModifier)
    assert not window.sound.on


def test_without_the_extra_it_says_what_to_install(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    key(qtbot, window, Qt.Key.Key_M)
    said = window.status_strip.note.text()
    assert "Sound needs the extra “sound”, which is not installed." in said
    assert "pip install sounddevice" in said
    button = window.desk.centre.transport.sound
    assert (window.sound.on, button.isEnabled(), button.accessibleName()) == (False, True, "Sound is off")
    assert "not installed" in button.toolTip()


def test_without_a_device_it_says_so_and_looks_again(
    window: MainWindow, qtbot: QtBot, library: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeStream, "refusal", library.PortAudioError("Error querying device -1"))
    key(qtbot, window, Qt.Key.Key_M)
    assert "no output device could be opened (Error querying device -1)" in window.status_strip.note.text()
    assert not window.sound.on
    monkeypatch.setattr(FakeStream, "refusal", None)
    key(qtbot, window, Qt.Key.Key_M)
    assert (window.sound.on, library.looked_for_devices, stream().running) == (True, 1, True)


def test_buffers_asked_for_in_a_burst_are_heard_one_after_the_other() -> None:
    asked: list[float] = []

    def pull(_samples: int, at_s: float) -> bytes:
        asked.append(at_s)
        return b""

    device = SoundDevice(pull, lambda: None)
    for _ in range(15):  # all at once, as after a wait of the window
        stream().ask(10)
    device.close()
    steps = [later - before for before, later in itertools.pairwise(asked)]
    assert all(0.005 < step < 0.0105 for step in steps[:9])


def test_a_device_that_goes_leaves_the_picture_playing(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_M, Qt.Key.Key_Space)
    stream().finished()
    qtbot.waitUntil(lambda: not window.sound.on)
    assert "The sound device is gone" in window.status_strip.note.text()
    assert window.player.playing


def test_sound_that_cannot_be_decoded_leaves_the_picture_playing(
    window: MainWindow, qtbot: QtBot, pool: FakePool
) -> None:
    def refuse(request: SoundRequest) -> SoundBlock:
        raise UnreadableError(request.name, "none of its sound can be decoded")

    pool.tasks[SOUND_TASK] = refuse
    key(qtbot, window, Qt.Key.Key_M, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.sound.on)
    assert "none of its sound can be decoded" in window.status_strip.note.text()
    assert window.player.playing


def test_damaged_sound_is_told_once(window: MainWindow, qtbot: QtBot, pool: FakePool) -> None:
    said: list[str] = []
    window.sound.said.connect(said.append)
    pool.tasks[SOUND_TASK] = lambda request: dataclasses.replace(block(request), damaged=3)
    key(qtbot, window, Qt.Key.Key_M, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(pool.requests(SOUND_TASK)) > 2)
    settle(qtbot, window)
    assert said == ["Parts of the sound of “salute.mp4” are damaged; they are silent."]
