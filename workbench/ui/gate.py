"""The one gate that every thumbnail and frame of the window passes.

A widget never holds a picture of its own: it asks the gate for a key and paints what it gets, which is either the
picture (shown) or 24 grey pixels across, enlarged and darkened (masked). While masked, the source is asked for the
masked variant, so recognisable pixels are neither decoded nor kept; should a source deliver more, the gate reduces it
before anybody sees it.

How to wire it: `PictureGate(provider)` where `provider(key, masked)` starts the loading and returns a `PictureJob`,
usually the job of a command on another thread. A widget calls `request(key)` while painting and repaints on
`picture_ready`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QTransform

from workbench.errors import Cancelled, WorkbenchError
from workbench.model.media import Picture
from workbench.ui.language import said, tr

MASKED_WIDTH_PX = 24
_MASKED_LOOK_PX = 192
_DARKEN = QColor(20, 20, 22, 96)
DEFAULT_LIMIT_BYTES = 256 * 1024 * 1024
CELL = "cell:"
"""Keys of pictures in a contact sheet begin so. They are made ready to be painted as they are (size, round corners) on
the thread that loads them, kept apart, and told of by signals of their own: going through thousands of them neither
fills the memory nor pushes out the frames of the stage nor has other lists painted anew."""
_CELLS_LIMIT_BYTES = 48 * 1024 * 1024
_AT_ONCE = 6
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_WAITING_LIMIT = 200


class Why(Enum):
    """Why a picture is masked: the first of these that holds; or that it is not."""

    EVERYTHING = auto()
    GRAPHIC = auto()
    OWN = auto()
    DEFAULT = auto()
    SHOWN = auto()


class PictureJob(Protocol):
    """What a provider returns: a job that ends with a `Picture`, JPEG bytes, or None when there is no picture.

    `workbench.workers.pool.Job` fits as it is. `on_done` may call back on any thread, at once if the job has ended.
    """

    def on_done(self, callback: Callable[[Any], None], /) -> object:
        """Call back with the job when it has ended, however it ended."""

    def result(self, timeout_s: float | None = None, /) -> Picture | bytes | None:
        """The picture; raises what went wrong."""

    def cancel(self) -> object:
        """Nobody wants it any more."""


Provider = Callable[[str, bool], PictureJob]


class ReadyPicture:
    """A `PictureJob` that has ended already: for pictures at hand, and for tests."""

    def __init__(self, picture: Picture | bytes | None = None, error: Exception | None = None) -> None:
        self._picture = picture
        self._error = error

    def on_done(self, callback: Callable[[Any], None]) -> None:
        """Call back at once."""
        callback(self)

    def result(self, timeout_s: float | None = None) -> Picture | bytes | None:
        """The picture, or the error."""
        del timeout_s
        if self._error is not None:
            raise self._error
        return self._picture

    def cancel(self) -> None:
        """Too late; nothing to do."""


def to_image(picture: Picture | bytes, max_width_px: int = 0) -> QImage:
    """Decode a delivered picture; a null image when the bytes are not one. Safe on any thread.

    Args:
        picture: JPEG or raw.
        max_width_px: A wider JPEG is decoded at this width; 0 for as it is.
    """
    data = picture if isinstance(picture, bytes) else picture.data
    if max_width_px and (isinstance(picture, bytes) or picture.format != "bgra"):
        return _decoded_small(data, max_width_px)
    if isinstance(picture, bytes):
        return QImage.fromData(picture)
    if picture.format == "bgra":
        stride = picture.width_px * 4
        if len(picture.data) < stride * picture.height_px:
            return QImage()
        raw = QImage(picture.data, picture.width_px, picture.height_px, stride, QImage.Format.Format_RGB32)
        return raw.copy()
    return QImage.fromData(picture.data)


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a picture of a contact sheet is made ready, in device pixels; nothing is done at width 0.

    Attributes:
        width_px, height_px: Size of the picture, filled without distorting it.
        radius_px: Of the corners.
        ratio: Device pixels to a logical one.
    """

    width_px: int = 0
    height_px: int = 0
    radius_px: float = 0.0
    ratio: float = 1.0

    def cut(self, image: QImage) -> QImage:
        """The picture at exactly this size with round corners. Safe on any thread."""
        if not self.width_px or image.isNull():
            return image
        size = QSize(self.width_px, self.height_px)
        expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = image if image.size() == size else image.scaled(size, expanding, _SMOOTH)
        done = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        done.fill(0)
        painter = QPainter(done)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = QBrush(scaled)
        left, top = (self.width_px - scaled.width()) / 2, (self.height_px - scaled.height()) / 2
        brush.setTransform(QTransform.fromTranslate(left, top))
        painter.setBrush(brush)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(done.rect(), self.radius_px, self.radius_px)
        painter.end()
        done.setDevicePixelRatio(self.ratio)
        return done


def _decoded_small(data: bytes, max_width_px: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.width() > max_width_px:
        reader.setScaledSize(QSize(max_width_px, max(1, round(size.height() * max_width_px / size.width()))))
    return reader.read()


def masked_look(image: QImage) -> QImage:
    """The masked look of a picture: at most 24 grey pixels across, enlarged smooth and darkened."""
    if image.isNull():
        return image
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.width() > MASKED_WIDTH_PX:
        grey = grey.scaledToWidth(MASKED_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
    target = QSize(_MASKED_LOOK_PX, max(1, round(_MASKED_LOOK_PX * image.height() / max(1, image.width()))))
    smooth = Qt.TransformationMode.SmoothTransformation
    step = grey.convertToFormat(QImage.Format.Format_RGB32)
    while step.width() * 2 < target.width():
        step = step.scaled(step.size() * 2, mode=smooth)
    out = step.scaled(target, mode=smooth)
    painter = QPainter(out)
    painter.fillRect(out.rect(), _DARKEN)
    painter.end()
    return out


@dataclass
class _Entry:
    image: QImage
    size_bytes: int


@dataclass
class _Shelf:
    """Images of one kind (masked or shown), least recently used first, bounded by bytes."""

    limit_bytes: int
    entries: OrderedDict[str, _Entry] = field(default_factory=OrderedDict)
    used_bytes: int = 0

    def get(self, key: str) -> QImage | None:
        entry = self.entries.get(key)
        if entry is None:
            return None
        self.entries.move_to_end(key)
        return entry.image

    def put(self, key: str, image: QImage) -> None:
        self.drop(key)
        self.entries[key] = _Entry(image, image.sizeInBytes())
        self.used_bytes += image.sizeInBytes()
        while self.used_bytes > self.limit_bytes and len(self.entries) > 1:
            self.drop(next(iter(self.entries)))

    def drop(self, key: str) -> None:
        entry = self.entries.pop(key, None)
        if entry is not None:
            self.used_bytes -= entry.size_bytes

    def clear(self) -> None:
        self.entries.clear()
        self.used_bytes = 0


class PictureGate(QObject):
    """Loads, keeps and masks the pictures of the window.

    A key is any text the provider understands ("thumb:3@8520", "library:17@62.1"). What widgets see is told, the first
    that holds: the look key shows all while it is held; everything was masked at once; the picture is graphic; a person
    said so of this one; the standing choice. `request` returns what is at hand and otherwise starts
    loading: latest request first, a bounded number at once; requests nobody repeats are forgotten, since widgets ask
    again as they paint. All methods belong to the window's thread; jobs may end on any thread.

    Signals:
        picture_ready(key): A picture for the present state arrived; repaint where it is shown.
        picture_failed(key, reason): It could not be had; `failure(key)` keeps the reason until `forget`.
        everything_masked: Somebody asked to mask everything now, even where it was masked already.
        cell_ready(key), cell_failed(key): The same for the pictures of a contact sheet.
        masking_changed(masked): Everything shown must be painted anew. `request` already answers for the new state.
    """

    picture_ready = Signal(str)
    picture_failed = Signal(str, str)
    everything_masked = Signal()
    cell_ready = Signal(str)
    cell_failed = Signal(str)
    masking_changed = Signal(bool)
    _arrived = Signal(str, bool, object, str)
    _asked = Signal()

    def __init__(
        self,
        provider: Provider | None = None,
        *,
        masked: bool = True,
        limit_bytes: int = DEFAULT_LIMIT_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._provider = provider
        self._standing = masked
        self._held = False
        self._everything = False
        self._guarded: Callable[[str], bool] | None = None
        self._stated: Callable[[str], bool | None] | None = None
        self._shelves = {True: _Shelf(limit_bytes // 4), False: _Shelf(limit_bytes)}
        self._cells = {True: _Shelf(_CELLS_LIMIT_BYTES // 2), False: _Shelf(_CELLS_LIMIT_BYTES)}
        self._cell_look = CellLook()
        self._waiting: OrderedDict[tuple[str, bool], None] = OrderedDict()
        self._loading: dict[tuple[str, bool], PictureJob | None] = {}
        self._failures: dict[str, str] = {}
        self._start_is_due = False
        self._arrived.connect(self._store, Qt.ConnectionType.QueuedConnection)
        self._asked.connect(self._start, Qt.ConnectionType.QueuedConnection)

    # -- masking

    @property
    def masked(self) -> bool:
        """Whether widgets see the masked variant of pictures that have no rule of their own."""
        return self._standing and not self._held

    def masked_for(self, key: str) -> bool:
        """Whether widgets see this picture masked now."""
        return not self._held and self.masked_when_not_held(key)

    def masked_when_not_held(self, key: str) -> bool:
        """The same, whether or not the look key is held at this moment."""
        return self.why(key) is not Why.SHOWN

    def why(self, key: str) -> Why:
        """Why a picture is masked when no look key is held: everything, graphic, its own state, then the default."""
        if self._everything:
            return Why.EVERYTHING
        if self._guarded is not None and key and self._guarded(key):
            return Why.GRAPHIC
        stated = self._stated(key) if self._stated is not None and key else None
        if stated is None:
            return Why.DEFAULT if self._standing else Why.SHOWN
        return Why.OWN if stated else Why.SHOWN

    def set_guarded(self, test: Callable[[str], bool] | None) -> None:
        """Keep some pictures masked even when all others are shown (what is tagged graphic).

        Args:
            test: Tells of a key whether it is one of them; None for none.
        """
        self.set_rules(test, self._stated)

    def set_rules(
        self, guarded: Callable[[str], bool] | None, stated: Callable[[str], bool | None] | None = None
    ) -> None:
        """What single pictures are, whatever the standing choice.

        Args:
            guarded: Tells of a key whether it stays masked (what is tagged graphic); None for none.
            stated: Tells of a key whether a person masked (True) or showed (False) it; None where nobody said.
        """
        self._guarded, self._stated = guarded, stated
        for shown in (self._shelves[False], self._cells[False]):
            for key in [key for key in shown.entries if self.masked_when_not_held(key)]:
                shown.drop(key)
        self._cancel(lambda wanted: wanted[1] != self.masked_for(wanted[0]))
        self.masking_changed.emit(self.masked)

    @property
    def standing_masked(self) -> bool:
        """The choice that holds when no look key is pressed; what the header button shows."""
        return self._standing

    def set_masked(self, masked: bool) -> None:
        """Mask or show until changed (the header button, Shift+V)."""
        self._change(standing=masked, held=False, everything=False)

    def hold(self, looking: bool) -> None:
        """The look key (V) went down or up: show only while it is held."""
        self._change(standing=self._standing, held=looking, everything=self._everything)

    def mask_everything(self) -> None:
        """Shift+Esc: mask now, whatever was said of single pictures, and let go of every recognisable picture."""
        self._shelves[False].clear()
        self._cells[False].clear()
        self._change(standing=True, held=False, everything=True)
        self.everything_masked.emit()

    def _change(self, *, standing: bool, held: bool, everything: bool) -> None:
        before = (self._standing, self._held, self._everything)
        self._standing, self._held, self._everything = standing, held, everything
        if before != (standing, held, everything):
            self._cancel(lambda wanted: wanted[1] != self.masked_for(wanted[0]))
            self.masking_changed.emit(self.masked)

    # -- pictures

    def set_provider(self, provider: Provider | None) -> None:
        """Change the source, for another case; everything kept is forgotten."""
        self._provider = provider
        self.clear()

    def request(self, key: str) -> QImage | None:
        """The picture for the present state, or None while it loads or when it failed.

        Args:
            key: What to show; empty returns None.

        Returns:
            The image to paint; when masked it holds nothing recognisable.
        """
        found = self.peek(key)
        if found is None and key and key not in self._failures and self._provider is not None:
            self._queue(key)
        return found

    def peek(self, key: str) -> QImage | None:
        """As `request`, without starting to load."""
        return self._shelf(key, self.masked_for(key)).get(key)

    def _shelf(self, key: str, masked: bool) -> _Shelf:
        return (self._cells if key.startswith(CELL) else self._shelves)[masked]

    def set_cell_look(self, look: CellLook) -> None:
        """How the pictures of a contact sheet are made; those of another look are forgotten."""
        if look != self._cell_look:
            self._cell_look = look
            self.cancel(CELL)
            self.forget(CELL)

    def prefetch(self, keys: Iterable[str]) -> None:
        """Load before anybody looks; earlier keys come first."""
        for key in reversed(list(keys)):
            self.request(key)

    def put(self, key: str, picture: Picture | bytes, *, masked: bool) -> None:
        """Take a picture that is at hand already (frames of a run that is played).

        Args:
            key: What it is.
            picture: JPEG or raw.
            masked: Whether it is the masked variant. A shown picture is dropped while masked.
        """
        image = to_image(picture)
        if image.isNull() or (self.masked_for(key) and not masked):
            return
        self._failures.pop(key, None)
        self._shelf(key, masked).put(key, masked_look(image) if masked else image)
        if masked == self.masked_for(key):
            self.picture_ready.emit(key)

    def failure(self, key: str) -> str:
        """Why a picture could not be had; empty when nothing went wrong."""
        return self._failures.get(key, "")

    def forget(self, prefix: str) -> None:
        """Drop what starts with `prefix`, its failures too, so that it is loaded anew."""
        for shelf in (*self._shelves.values(), *self._cells.values()):
            for key in [key for key in shelf.entries if key.startswith(prefix)]:
                shelf.drop(key)
        self._failures = {key: why for key, why in self._failures.items() if not key.startswith(prefix)}

    def cancel(self, prefix: str = "") -> None:
        """Stop loading what starts with `prefix`."""
        self._cancel(lambda key: key[0].startswith(prefix))

    def clear(self) -> None:
        """Drop everything and stop loading."""
        self.cancel()
        self.forget("")

    # -- loading

    def _queue(self, key: str) -> None:
        wanted = (key, self.masked_for(key))
        if wanted in self._loading:
            return
        self._waiting[wanted] = None
        self._waiting.move_to_end(wanted)
        while len(self._waiting) > _WAITING_LIMIT:
            self._waiting.popitem(last=False)
        if not self._start_is_due:  # after the painting that asked, so that a source never runs inside it
            self._start_is_due = True
            self._asked.emit()

    @Slot()
    def _start(self) -> None:
        self._start_is_due = False
        while self._waiting and len(self._loading) < _AT_ONCE and self._provider is not None:
            wanted, _ = self._waiting.popitem(last=True)
            self._loading[wanted] = None
            try:
                job = self._provider(*wanted)
            except WorkbenchError as error:
                self._arrived.emit(*wanted, None, said(error.message))
                continue
            self._loading[wanted] = job
            job.on_done(partial(self._ended, wanted))

    def _ended(self, wanted: tuple[str, bool], job: PictureJob) -> None:
        """Runs on the thread that ended the job: decodes there and hands over by a queued signal."""
        key, masked = wanted
        try:
            picture = job.result(0)
            look = self._cell_look if key.startswith(CELL) else None
            image = None if picture is None else to_image(picture, look.width_px if look else 0)
            reason = "" if image is not None and not image.isNull() else tr("There is no picture for this moment.")
        except Cancelled:
            image, reason = None, ""
        except WorkbenchError as error:
            image, reason = None, said(error.message)
        except Exception as error:  # noqa: BLE001 - a fault of a source is shown on its picture, whatever it is
            image, reason = None, str(error) or type(error).__name__
        if image is not None and masked:
            image = masked_look(image)
        if image is not None and look is not None:
            image = look.cut(image)
        self._arrived.emit(key, masked, image, reason)

    @Slot(str, bool, object, str)
    def _store(self, key: str, masked: bool, image: QImage | None, reason: str) -> None:
        if self._loading.pop((key, masked), self) is self:
            self._start()
            return  # cancelled meanwhile
        usable = image is not None and not image.isNull()
        if usable and image is not None:
            self._shelf(key, masked).put(key, image)
        elif reason:
            self._failures[key] = reason
        self._start()
        is_cell = key.startswith(CELL)
        if usable and masked == self.masked_for(key):
            (self.cell_ready if is_cell else self.picture_ready).emit(key)
        elif not usable and reason and is_cell:
            self.cell_failed.emit(key)
        elif not usable and reason:
            self.picture_failed.emit(key, reason)

    def _cancel(self, which: Callable[[tuple[str, bool]], bool]) -> None:
        for wanted in [wanted for wanted in self._waiting if which(wanted)]:
            del self._waiting[wanted]
        for wanted in [wanted for wanted in self._loading if which(wanted)]:
            job = self._loading.pop(wanted)
            if job is not None:
                job.cancel()
