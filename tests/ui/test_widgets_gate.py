"""The gate: what a widget can get while masked, and how loading behaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import gallery_boards
from workbench.errors import Cancelled, UnreadableError
from workbench.model.media import Picture
from workbench.ui.gate import MASKED_WIDTH_PX, PictureGate, ReadyPicture, masked_look, to_image


class Held:
    """A job that ends when told."""

    def __init__(self) -> None:
        self.callback: Callable[[Any], None] | None = None
        self.cancelled = False
        self.picture: bytes | Exception = b""

    def on_done(self, callback: Callable[[Any], None]) -> None:
        self.callback = callback

    def result(self, timeout_s: float | None = None) -> bytes:
        del timeout_s
        if isinstance(self.picture, Exception):
            raise self.picture
        return self.picture

    def cancel(self) -> None:
        self.cancelled = True

    def end(self, picture: bytes | Exception) -> None:
        self.picture = picture
        assert self.callback is not None
        self.callback(self)


class Desk:
    """A provider whose jobs the test ends."""

    def __init__(self) -> None:
        self.jobs: dict[tuple[str, bool], Held] = {}

    def __call__(self, key: str, masked: bool) -> Held:
        job = Held()
        self.jobs[(key, masked)] = job
        return job


SCENE = gallery_boards.jpeg(gallery_boards.scene(1))


def details(image: QImage) -> int:
    """Number of distinct pixel values: how much can be seen."""
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def grey(image: QImage) -> bool:
    """Whether no pixel has a colour (JPEG rounding aside)."""
    colours = [image.pixelColor(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 5)]
    return all(abs(one.red() - one.green()) <= 4 and abs(one.green() - one.blue()) <= 4 for one in colours)


def test_request_loads_and_announces(qtbot: QtBot, gate: PictureGate) -> None:
    with qtbot.waitSignal(gate.picture_ready, timeout=2000) as ready:
        assert gate.request("thumb:1") is None
    assert ready.args == ["thumb:1"]
    assert gate.request("thumb:1") is not None


def test_masked_picture_is_grey_and_coarse(qtbot: QtBot, masked_gate: PictureGate) -> None:
    with qtbot.waitSignal(masked_gate.picture_ready, timeout=2000):
        masked_gate.request("thumb:1")
    image = masked_gate.request("thumb:1")
    assert image is not None
    assert grey(image)


def stripes() -> QImage:
    """Detail so fine that masking must leave nothing of it."""
    image = QImage(480, 27, QImage.Format.Format_RGB32)
    for x in range(480):
        for y in range(27):
            image.setPixel(x, y, 0xFFFFFFFF if x % 4 < 2 else 0xFF000000)
    return image


def test_a_source_that_forgets_to_mask_is_masked_all_the_same(qtbot: QtBot) -> None:
    raw = Picture(480, 27, "bgra", bytes(stripes().constBits()))
    gate = PictureGate(lambda _key, _masked: ReadyPicture(raw), masked=True)
    with qtbot.waitSignal(gate.picture_ready, timeout=2000):
        gate.request("a")
    image = gate.request("a")
    assert image is not None
    assert details(image) < 12


def test_masked_look_keeps_no_more_than_24_pixels_across() -> None:
    assert details(masked_look(stripes())) < 12
    assert MASKED_WIDTH_PX == 24


def test_masking_again_asks_for_the_masked_variant(qtbot: QtBot, qapp: QApplication) -> None:
    desk = Desk()
    gate = PictureGate(desk, masked=False)
    gate.request("a")
    gallery_boards.settle(qapp)
    with qtbot.waitSignal(gate.masking_changed):
        gate.set_masked(True)
    gate.request("a")
    gallery_boards.settle(qapp)
    assert set(desk.jobs) == {("a", False), ("a", True)}
    assert desk.jobs[("a", False)].cancelled


def test_a_shown_picture_that_comes_late_is_not_shown_while_masked(qapp: QApplication) -> None:
    desk = Desk()
    gate = PictureGate(desk, masked=False)
    gate.request("a")
    gallery_boards.settle(qapp)
    gate.set_masked(True)
    desk.jobs[("a", False)].end(SCENE)
    gallery_boards.settle(qapp)
    assert gate.peek("a") is None


def test_look_key_shows_only_while_held() -> None:
    gate = PictureGate(masked=True)
    gate.hold(True)
    held = gate.masked
    gate.hold(False)
    assert (held, gate.masked, gate.standing_masked) == (False, True, True)


def test_mask_everything_lets_go_of_recognisable_pictures(qtbot: QtBot, gate: PictureGate) -> None:
    with qtbot.waitSignal(gate.picture_ready, timeout=2000):
        gate.request("thumb:1")
    gate.mask_everything()
    gate.set_masked(False)
    assert gate.peek("thumb:1") is None


def test_putting_a_shown_picture_while_masked_keeps_nothing() -> None:
    gate = PictureGate(masked=True)
    gate.put("a", SCENE, masked=False)
    gate.set_masked(False)
    assert gate.peek("a") is None


def test_failure_keeps_its_reason(qtbot: QtBot) -> None:
    error = UnreadableError("a.jpg", "the file is empty")
    gate = PictureGate(lambda _key, _masked: ReadyPicture(error=error), masked=False)
    with qtbot.waitSignal(gate.picture_failed, timeout=2000) as failed:
        gate.request("a")
    assert failed.args == ["a", "a.jpg: the file is empty."]
    assert gate.failure("a") == "a.jpg: the file is empty."
    gate.forget("a")
    assert gate.failure("a") == ""


def test_a_cancelled_load_is_no_failure(qapp: QApplication) -> None:
    desk = Desk()
    gate = PictureGate(desk, masked=False)
    gate.request("a")
    gallery_boards.settle(qapp)
    desk.jobs[("a", False)].end(Cancelled())
    gallery_boards.settle(qapp)
    assert gate.failure("a") == ""
    gate.request("a")
    assert len(desk.jobs) == 1


def test_latest_request_is_loaded_first(qapp: QApplication) -> None:
    desk = Desk()
    gate = PictureGate(desk, masked=False)
    for number in range(20):
        gate.request(f"thumb:{number}")
    gallery_boards.settle(qapp)
    first = next(iter(desk.jobs))[0]
    assert first == "thumb:19"
    assert len(desk.jobs) < 20


def test_memory_is_bounded_by_bytes() -> None:
    one = gallery_boards.scene(1).sizeInBytes()
    gate = PictureGate(masked=False, limit_bytes=one * 3)
    for number in range(6):
        gate.put(f"thumb:{number}", SCENE, masked=False)
    assert [gate.peek(f"thumb:{number}") is not None for number in range(6)] == [False] * 3 + [True] * 3


@pytest.mark.parametrize("cut", [0, 10])
def test_raw_pictures_must_be_complete(cut: int) -> None:
    data = bytes(4 * 4 * 3)
    image = to_image(Picture(4, 3, "bgra", data[: len(data) - cut]))
    assert image.isNull() == bool(cut)


def test_a_fault_of_a_source_is_shown_on_its_picture(qtbot: QtBot) -> None:
    gate = PictureGate(lambda _key, _masked: ReadyPicture(error=ZeroDivisionError("x")), masked=False)
    with qtbot.waitSignal(gate.picture_failed, timeout=2000):
        gate.request("a")
    assert gate.failure("a") == "x"
