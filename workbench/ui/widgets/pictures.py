"""Pictures that pass the gate: a thumbnail, and the two pictures of a match side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate

_DARK = QColor(11, 12, 14, 225)  # over a picture the theme says nothing: light on dark is readable on all of them
_LIGHT = QColor(255, 255, 255)


class PictureState(StrEnum):
    """What a thumbnail stands for."""

    USUAL = "usual"
    OFFLINE = "offline"
    UNREADABLE = "unreadable"
    MISSING = "missing"


def paint_thumbnail(
    painter: QPainter,
    rect: QRectF,
    gate: PictureGate,
    key: str,
    *,
    state: str = PictureState.USUAL,
    text: str = "",
    whole: bool = False,
) -> None:
    """A thumbnail in a widget or delegate: the picture, or why there is none.

    Args:
        painter: Of the widget or viewport; the gate's `picture_ready` should update it.
        rect: Where.
        gate: The one gate.
        key: What to show; empty for none.
        state: One of `PictureState`.
        text: Word or reason for the states that have one.
        whole: Cut nothing off.
    """
    if state == PictureState.MISSING or not key:
        paint.paint_no_picture(painter, rect, "file-x-2", text)
        return
    if state == PictureState.UNREADABLE or gate.failure(key):
        paint.paint_no_picture(painter, rect, "image", text or gate.failure(key), dashed=False)
        return
    image = gate.request(key)
    if state == PictureState.OFFLINE:
        paint.paint_offline(painter, rect, image, text, whole=whole)
        return
    paint.paint_picture(painter, rect, image, whole=whole)


class Thumbnail(QWidget):
    """One thumbnail. Clickable when `clickable`.

    Signals:
        clicked(): Pressed with the mouse, Enter or Space.
    """

    clicked = Signal()

    def __init__(
        self,
        gate: PictureGate,
        key: str = "",
        *,
        width_px: int = 128,
        height_px: int = 72,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate = gate
        self._key = key
        self._name = ""
        self._state: str = PictureState.USUAL
        self._text = ""
        self._size = (width_px, height_px)
        self._clickable = clickable
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        gate.picture_ready.connect(self._on_ready)
        gate.picture_failed.connect(self._on_failed)
        gate.masking_changed.connect(self._on_masking)
        self.set_picture(key)

    def set_picture(self, key: str, name: str = "", state: str = PictureState.USUAL, text: str = "") -> None:
        """Show another picture.

        Args:
            key: For the gate.
            name: For screen readers ("salute-fighters.mp4, frame at 0:08.52").
            state: One of `PictureState`.
            text: Word or reason for the states that have one.
        """
        self._key, self._name, self._state, self._text = key, name, state, text
        self._tell()
        self.update()

    def key(self) -> str:
        """What it shows."""
        return self._key

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Fixed, at the text size."""
        now = theme.current()
        return QSize(now.px(self._size[0]), now.px(self._size[1]))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click."""
        if (
            self._clickable
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space click."""
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture or the reason."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_thumbnail(painter, rect, self._gate, self._key, state=self._state, text=self._text)
        if self.hasFocus():
            paint.paint_focus(painter, rect, theme.current().size("radius.picture"))

    def _on_ready(self, key: str) -> None:
        if key == self._key:
            self.update()

    def _on_failed(self, key: str, _reason: str) -> None:
        self._on_ready(key)

    def _on_masking(self, _masked: bool) -> None:
        self._tell()
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(picture_name(self._gate, self._name, self._text))


def picture_name(gate: PictureGate, name: str, text: str = "") -> str:
    """What a screen reader says of a picture: masked or not, what it is, its state."""
    head = gate.tr("Masked picture") if gate.masked else gate.tr("Picture")
    return ", ".join(part for part in (head, name, text) if part)


@dataclass(frozen=True, slots=True)
class PictureOutline:
    """A rectangle over a picture.

    Attributes:
        rect: x, y, width, height as fractions of the picture.
        label: Short words, on the picture.
        kind: "found" (solid line), "differs" (dashed) or "overlay" (dotted): never told apart by colour.
        place: Where it lies, for screen readers.
    """

    rect: tuple[float, float, float, float]
    label: str
    kind: str = "found"
    place: str = ""


_DASHES = {"differs": (4.0, 2.5), "overlay": (1.0, 2.0)}


def outline_rect(outline: PictureOutline, shown: QRectF) -> QRectF:
    """Where an outline lies over a picture painted in `shown`, kept inside it."""
    left, top, wide, tall = outline.rect
    place = QRectF(
        shown.left() + left * shown.width(), shown.top() + top * shown.height(), wide * shown.width(),
        tall * shown.height(),
    )  # fmt: skip
    return place.intersected(shown)


def paint_outlines(painter: QPainter, shown: QRectF, outlines: Sequence[PictureOutline]) -> None:
    """Outlines over a picture painted in `shown`: a light line on a dark one, with words on a dark plate."""
    now = theme.current()
    width = max(1.5, now.px(2) * 0.75)
    places = [outline_rect(one, shown) for one in outlines]
    for one, place in zip(outlines, places, strict=True):
        casing = QPen(_DARK, width + 2)
        casing.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        paint.outline(painter, place, 0, casing)
        line = QPen(_LIGHT, width)
        line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        line.setCapStyle(Qt.PenCapStyle.FlatCap)
        if one.kind in _DASHES:
            line.setDashPattern(list(_DASHES[one.kind]))
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(1 + width / 2, 1 + width / 2, -1 - width / 2, -1 - width / 2))
    taken: list[QRectF] = []
    by_size = sorted(zip(outlines, places, strict=True), key=lambda pair: pair[1].width() * pair[1].height())
    for one, place in by_size:  # a small rectangle has few places near it, a large one many
        plate = label_place(one.label, place, shown, taken)
        if plate is not None:
            taken.append(plate)
            paint.fill(painter, plate, now.size("radius.picture"), _DARK)
            font, align = now.font("caption"), Qt.AlignmentFlag.AlignCenter
            paint.draw_text(painter, plate, one.label, font, _LIGHT, align=align)


def label_place(text: str, place: QRectF, shown: QRectF, taken: Sequence[QRectF]) -> QRectF | None:
    """Where the words of an outline fit inside the picture without covering others; None where they fit nowhere."""
    now = theme.current()
    size = QSizeF(paint.text_width(text, now.font("caption")) + now.px(8), now.line_height("caption") + now.px(2))
    if size.width() > shown.width() or size.height() > shown.height():
        return None
    gap = now.px(4)
    left = min(max(place.left() + gap, shown.left()), shown.right() - size.width())
    inside = size.width() + 2 * gap <= place.width() and size.height() + 2 * gap <= place.height()
    tops = [place.top() - size.height() - 1, place.bottom() + 1]
    if inside:
        tops = [place.top() + gap, place.bottom() - size.height() - gap]
    tops += [place.top() + gap, shown.top() + gap, shown.bottom() - size.height() - gap]
    for top in tops:
        plate = QRectF(QPointF(left, top), size)
        within = shown.top() <= plate.top() and plate.bottom() <= shown.bottom()
        if within and not any(plate.intersects(other) for other in taken):
            return plate
    return None


@dataclass(frozen=True, slots=True)
class PairPicture:
    """One side of a match.

    Attributes:
        key: For the gate.
        title: "In the article", "Earlier copy".
        time_text: "0:08.52"; empty for a still.
        letter: Lane letter of the earlier copy; empty otherwise.
        state, text: As for a thumbnail.
        name: For screen readers, when the title is not enough.
        outlines: Drawn over the picture, masked or not.
    """

    key: str
    title: str
    time_text: str = ""
    letter: str = ""
    state: str = PictureState.USUAL
    text: str = ""
    name: str = ""
    outlines: tuple[PictureOutline, ...] = ()


class MatchPictures(QWidget):
    """Two pictures side by side, each whole, with its title and time. Both through the gate.

    Not mirrored in right-to-left layouts: the case's copy is always left.

    Signals:
        side_clicked(str): "case" or "library".
    """

    side_clicked = Signal(str)

    def __init__(self, gate: PictureGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._sides: tuple[PairPicture, PairPicture] = (PairPicture("", ""), PairPicture("", ""))
        self._aspect = 16 / 9
        self._fixed_aspect = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        gate.picture_ready.connect(self._on_picture)
        gate.picture_failed.connect(self._on_picture)
        gate.masking_changed.connect(self._tell)
        theme.notifier().theme_changed.connect(self.updateGeometry)
        self._tell()

    def set_pair(self, case: PairPicture, library: PairPicture, *, aspect: float | None = None) -> None:
        """Show a pair.

        Args:
            case: Left.
            library: Right.
            aspect: Width to height of the frames; that of the case's picture when None.
        """
        self._sides = (case, library)
        self._fixed_aspect = aspect is not None
        self._set_aspect(self._aspect if aspect is None else aspect)
        self._follow_picture(case.key)
        self._tell()

    def _set_aspect(self, aspect: float) -> None:
        wanted = min(2.4, max(0.6 if self._fixed_aspect else 1.0, aspect))
        if wanted != self._aspect:
            self._aspect = wanted
            self.setFixedHeight(self.heightForWidth(self.width()))
            self.updateGeometry()

    def _follow_picture(self, key: str) -> None:
        """The frames take the shape of the case's picture as soon as it is known."""
        image = self._gate.peek(key) if key and key == self._sides[0].key and not self._fixed_aspect else None
        if image is not None and not image.isNull():
            self._set_aspect(image.width() / image.height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Pictures keep their shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Picture and caption."""
        now = theme.current()
        return round((width - now.px(8)) / 2 / self._aspect) + now.px(4) + now.line_height("caption")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As in the right panel."""
        width = theme.current().px(356)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two small thumbnails."""
        width = theme.current().px(200)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that belongs to the width."""
        del event
        self.setFixedHeight(self.heightForWidth(self.width()))

    def side_rect(self, index: int) -> QRectF:
        """Where a picture is painted: 0 the case's, 1 the library's."""
        now = theme.current()
        width = (self.width() - now.px(8)) / 2
        height = self.height() - now.px(4) - now.line_height("caption")
        return QRectF(index * (width + now.px(8)), 0, width, height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Which side was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            for index, side in enumerate(("case", "library")):
                if self.side_rect(index).contains(event.position()):
                    self.side_clicked.emit(side)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and Right choose a side."""
        side = {Qt.Key.Key_Left: "case", Qt.Key.Key_Right: "library"}.get(Qt.Key(event.key()))
        if side is None:
            super().keyPressEvent(event)
        else:
            self.side_clicked.emit(side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Pictures and captions."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, side in enumerate(self._sides):
            rect = self.side_rect(index)
            paint_thumbnail(painter, rect, self._gate, side.key, state=side.state, text=side.text, whole=True)
            image = self._gate.request(side.key) if side.key and side.outlines else None
            if image is not None and not image.isNull() and side.state != PictureState.UNREADABLE:
                paint_outlines(painter, paint.contain(image.size(), rect), side.outlines)
            self._paint_caption(painter, rect, side)
        if self.hasFocus():
            paint.paint_focus(painter, QRectF(self.rect()), theme.current().size("radius.picture"))

    def _paint_caption(self, painter: QPainter, rect: QRectF, side: PairPicture) -> None:
        now = theme.current()
        font, ink = now.font("caption"), now.colour("text.muted")
        line = QRectF(rect.left(), rect.bottom() + now.px(4), rect.width(), now.line_height("caption"))
        time_width = paint.text_width(side.time_text, font) + 2
        right = QRectF(line.right() - time_width, line.top(), time_width, line.height())
        paint.draw_text(painter, right, side.time_text, font, ink)
        left = line.left()
        if side.letter:
            paint.paint_letter(painter, QPointF(left, line.center().y() - now.px(7)), side.letter, 14)
            left += now.px(19)
        room = QRectF(left, line.top(), right.left() - now.px(6) - left, line.height())
        paint.draw_text(painter, room, side.title, font, ink)

    def _on_picture(self, key: str, _reason: str = "") -> None:
        if key in (self._sides[0].key, self._sides[1].key):
            self._follow_picture(key)
            self.update()

    def _tell(self) -> None:
        names = []
        for side in self._sides:
            words = " ".join(part for part in (side.name or side.title, side.time_text) if part)
            marked = [f"{one.label}: {one.place}" if one.place else one.label for one in side.outlines]
            names.append(picture_name(self._gate, words, ", ".join(part for part in (side.text, *marked) if part)))
        self.setAccessibleName("; ".join(names))
        self.update()
