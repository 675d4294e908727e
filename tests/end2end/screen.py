"""A screen of its own with a window manager, the program on it, and the hands that move pointer and keys there.

Everything goes through xdotool, as a person's mouse and keyboard do; where things stand is asked at the side door of
`tests.ui.driven`. Nothing waits for a time: every step waits until something is to be seen.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.end2end.program import ROOT
from tests.network.guard import python_path

NEEDED = ("Xvfb", "openbox", "xdotool")
SIZE = (1920, 1160)
LIMIT_S = 60.0
_LOOK_AGAIN_S = 0.05
_BESIDE_COMPLETION_MS = 30
"""Between letters typed into a file dialog: it completes names while one types, and drops letters that come faster."""

Answer = dict[str, Any]


class NotSeenError(AssertionError):
    """What was waited for did not come."""


def missing() -> str:
    """Why no screen can be had here; empty where it can."""
    absent = [name for name in NEEDED if shutil.which(name) is None]
    return f"needs {', '.join(absent)} (Debian: apt-get install xvfb openbox xdotool)" if absent else ""


def until(seen: Callable[[], Any], what: str, limit_s: float = LIMIT_S) -> Any:
    """Look again and again until something is there.

    Raises:
        NotSeenError: It did not come within the limit.
    """
    end = time.monotonic() + limit_s
    while not (found := seen()):
        if time.monotonic() > end:
            raise NotSeenError(f"not seen within {limit_s:.0f} s: {what}")
        time.sleep(_LOOK_AGAIN_S)
    return found


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen with a window manager; yields its display name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield display
        finally:
            _end(manager)
    finally:
        _end(server)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def program(display: str, home: Path, door: Path, said: Path, **more: str) -> Iterator[subprocess.Popen[Any]]:
    """The program on a screen, without a case.

    Args:
        display: As `screen` yields it.
        home: Its settings folder, and the home of the person.
        door: The socket of the side door; must not exist.
        said: Takes what it writes on its standard error.
        more: Further environment variables.
    """
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QPA_PLATFORMTHEME": "",  # Qt's own file dialogs, whatever desktop the variables of the caller name
        "QT_ACCESSIBILITY": "0",
        "WORKBENCH_HOME": str(home),
        "HOME": str(home),
        "PYTHONPATH": python_path(ROOT),
        "LANG": "C.UTF-8",
        **more,
    }
    with said.open("wb") as errors:
        command = [sys.executable, "-m", "tests.ui.driven", str(door)]
        process = subprocess.Popen(command, env=environment, cwd=home, stdout=errors, stderr=errors)
    try:
        yield process
    finally:
        if process.poll() is None:
            _end(process)


class Hands:
    """Pointer and keyboard on one screen, and eyes at the side door."""

    def __init__(self, display: str, door: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        self._door = door

    # -- eyes

    def ask(self, what: str, **more: Any) -> Any:
        """One question at the side door."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self._door))
            with line.makefile("rw", encoding="utf-8") as both:
                both.write(json.dumps({"ask": what, **more}) + "\n")
                both.flush()
                answer = both.readline()
        return json.loads(answer)

    def closed(self) -> bool:
        """Whether the program has ended: nobody answers any more."""
        try:
            self.ask("now")
        except (OSError, ValueError):
            return True
        return False

    @property
    def now(self) -> Answer:
        """Active window, focus, view and so on."""
        found: Answer = self.ask("now")
        return found

    def _free(self, name: str, text: str) -> Answer | None:
        shown = [one for one in self.ask("shown", name=name) if text in one["text"] and one["enabled"]]
        return next((one for one in shown if not one["covered"]), None)

    def see(self, name: str, text: str = "", limit_s: float = LIMIT_S) -> Answer:
        """Wait for a widget that can be used: visible, enabled, not covered by anything."""
        found: Answer = until(lambda: self._free(name, text), f"{name} {text!r}, {self.now}", limit_s)
        return found

    def gone(self, name: str) -> None:
        """Wait until no widget of that name is on the screen."""
        until(lambda: not self.ask("shown", name=name), f"{name} gone, {self.now}")

    def read(self, text: str, limit_s: float = LIMIT_S) -> Answer:
        """Wait until a text stands on the screen."""
        found: list[Answer] = until(lambda: self.ask("saying", text=text), f"the words {text!r}, {self.now}", limit_s)
        return found[0]

    def dialog(self, name: str) -> None:
        """Wait until a dialog is in front and has the keyboard."""
        until(lambda: self.now["active"] == name, f"the dialog {name} in front, {self.now}")

    def in_front(self, view: str = "") -> None:
        """Wait until the main window has the keyboard and nothing runs, in a view."""

        def settled() -> bool:
            now = self.now
            return now["active"] == "window" and now["idle"] and not now["modal"] and view in ("", now["view"])

        until(settled, f"the main window in front, {view or 'any view'}, {self.now}")

    # -- hands

    def _do(self, *words: str | int) -> None:
        subprocess.run(
            ["xdotool", *(str(word) for word in words)], env=self._environment, check=True, capture_output=True
        )

    def point(self, place: list[int]) -> None:
        """Move the pointer to the middle of a place."""
        self._do("mousemove", "--sync", place[0] + place[2] // 2, place[1] + place[3] // 2)

    def press(self, place: list[int], button: int = 1) -> None:
        """Click the middle of a place."""
        self.point(place)
        self._do("click", button)

    def click(self, name: str, text: str = "") -> None:
        """Wait for a widget, then click it."""
        self.press(self.see(name, text)["place"])

    def drag(self, start: list[int], end: list[int]) -> None:
        """Press at the middle of one place, let go at another."""
        self.point(start)
        self._do("mousedown", 1)
        middle = [(one + other) // 2 for one, other in zip(start, end, strict=True)]
        self.point(middle)
        self.point(end)
        self._do("mouseup", 1)

    def keys(self, *keys: str) -> None:
        """Press keys, as xdotool names them: `ctrl+n`, `Home`, `s`."""
        for key in keys:
            self._do("key", "--clearmodifiers", key)

    def type(self, text: str, apart_ms: int = 4) -> None:
        """Type a text, letter by letter."""
        self._do("type", "--delay", apart_ms, "--", text)

    def fill(self, name: str, text: str) -> None:
        """Click into a field, replace what it holds, and see that it holds the text."""
        self.click(name)
        until(lambda: self.see(name)["focus"], f"the keyboard in {name}")
        self.keys("ctrl+a")
        self.type(text)
        until(lambda: self.see(name)["text"] == text, f"{text!r} in {name}, which holds {self.see(name)['text']!r}")

    def menu(self, *entries: str) -> None:
        """Click through menus: `menu("File", "New case")`."""
        for entry in entries:

            def shown(entry: str = entry) -> Answer | None:
                return next((one for one in self.ask("menu", text=entry) if one["enabled"]), None)

            self.press(until(shown, f"the menu entry {entry}")["place"])

    def row(self, name: str, text: str) -> Answer:
        """Wait for a row of a list."""
        found: list[Answer] = until(lambda: self.ask("row", name=name, text=text), f"{text!r} in {name}")
        return found[0]

    def choose_file(self, *paths: Path) -> None:
        """Type paths into the file dialog and accept it."""
        self.dialog("choose.files")
        until(lambda: self.now["focus"] == "fileNameEdit", f"the keyboard in the name field, {self.now}")
        text = str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths)
        self.keys("ctrl+a")
        self.type(text, _BESIDE_COMPLETION_MS)
        until(
            lambda: self.see("fileNameEdit")["text"] == text, f"{text!r} typed, not {self.see('fileNameEdit')['text']}"
        )
        self.keys("Return")
        self.gone("choose.files")

    @contextmanager
    def keeping(self, path: Path) -> Iterator[None]:
        """Keep a picture of the screen when what is done here fails, for the person who looks into it."""
        try:
            yield
        except BaseException:
            self.picture(path)
            raise

    def picture(self, path: Path) -> None:
        """Keep what is on the screen as PNG; needs ffmpeg, and does nothing without."""
        if shutil.which("ffmpeg") is None:
            return
        grab = f"ffmpeg -v error -y -f x11grab -video_size {SIZE[0]}x{SIZE[1]} -i".split()
        subprocess.run([*grab, self._environment["DISPLAY"], "-frames:v", "1", str(path)], check=False)
