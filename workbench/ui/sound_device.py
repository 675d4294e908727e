"""The output device for sound. The only module that knows the library `sounddevice`, which is an optional extra.

It is imported when sound is first asked for: the program opens without it, and without a sound card. Its raw streams
take bytes, so the window process still needs no numpy. Opening can take a second; call it away from the GUI thread.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable
from typing import Any

from workbench.errors import InputError, UsageError
from workbench.model.sound import BYTES_PER_SAMPLE, CHANNELS, RATE_HZ

LATENCY_S = 0.1
"""Asked of the device: long enough for a busy window; what is heard is timed by it, so it costs no sync."""
RESET_S = 0.3
"""Off by more, the device itself stood still."""
FOLLOW_SHARE = 0.02
"""So much of a difference is made good with each buffer: its clock is followed, its bursts are not."""

Pull = Callable[[int, float], bytes]
"""Called on a thread of the device: so many samples, the first of which is heard at this monotonic time."""


def _not_installed() -> UsageError:
    return UsageError(
        "Sound needs the extra “sound”, which is not installed.",
        advice=f"Type “{sys.executable} -m pip install sounddevice” in a terminal, then press M again.",
    )


def _library(again: bool) -> Any:
    """The library, ready to look for devices.

    Args:
        again: Look for devices anew: the library lists them once, when it is first used.

    Raises:
        UsageError: It is not installed, or a part of the system that it needs is not.
    """
    importlib.invalidate_caches()  # it may have been installed since the program started
    if importlib.util.find_spec("sounddevice") is None:
        raise _not_installed()
    try:
        import sounddevice  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        raise _not_installed() from error
    except OSError as error:
        raise UsageError(
            f"Sound cannot be played: the system has no PortAudio library ({error}).",
            advice="On Debian and Ubuntu install “libportaudio2”, then press M again.",
        ) from error
    if again:
        sounddevice._terminate()
        sounddevice._initialize()
    return sounddevice


class SoundDevice:
    """The usual output device of the system, open and playing what it pulls."""

    def __init__(self, pull: Pull, lost: Callable[[], None], *, again: bool = False) -> None:
        """Open the device.

        Args:
            pull: Where samples come from; fewer than asked are filled with silence.
            lost: Called on another thread when the device stops by itself (unplugged).
            again: As in `_library`.

        Raises:
            UsageError: The library or PortAudio is not installed.
            InputError: There is no output device, or it cannot be opened.
        """
        library = _library(again)
        self._pull, self._lost = pull, lost
        self._closing = False
        self._next_s: float | None = None
        self.failure: Exception | None = None
        try:
            self._stream = library.RawOutputStream(
                samplerate=RATE_HZ,
                channels=CHANNELS,
                dtype="int16",
                latency=LATENCY_S,
                callback=self._wanted,
                finished_callback=self._finished,
            )
            self._stream.start()
        except (library.PortAudioError, ValueError) as error:
            raise InputError(
                f"Sound cannot be played: no output device could be opened ({_words(error)}).",
                advice="Connect or choose one in the settings of the system, then press M again.",
            ) from error

    def _wanted(self, out: Any, samples: int, times: Any, _status: object) -> None:
        """Fill a buffer; runs on a thread of the device."""
        ahead_s = times.outputBufferDacTime - times.currentTime
        if not 0 < ahead_s < 2:  # some systems do not tell
            ahead_s = float(self._stream.latency)
        try:
            data = self._pull(samples, self._heard_at(time.monotonic() + ahead_s, samples))
        except Exception as error:
            self.failure = error  # told by whoever hears that the device was lost
            raise
        size = samples * BYTES_PER_SAMPLE
        out[:] = data[:size].ljust(size, b"\0")

    def _heard_at(self, told_s: float, samples: int) -> float:
        """When a buffer is heard: buffers follow one another evenly, although they are asked for in bursts.

        Args:
            told_s: As worked out from what the device says, which is off by the wait for this call.
            samples: Of the buffer.
        """
        expected_s = told_s if self._next_s is None else self._next_s
        off_s = told_s - expected_s
        at_s = told_s if abs(off_s) > RESET_S else expected_s + off_s * FOLLOW_SHARE
        self._next_s = at_s + samples / RATE_HZ
        return at_s

    def _finished(self) -> None:
        if not self._closing:
            self._lost()

    def close(self) -> None:
        """Stop at once and give the device free."""
        self._closing = True
        self._stream.close(ignore_errors=True)


def _words(error: Exception) -> str:
    return str(error.args[0] if error.args else error).strip().rstrip(".")
