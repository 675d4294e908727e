"""Two pictures in one place: side by side, swipe, blink, difference, and lines between points found in both.

Lined up, both are in one frame, as the comparison found it; side by side both are whole, upright, with the place
outlined that both show. Until the comparison has come, and where it cannot be had, the two stand side by side as they
are. Every picture comes from the gate, so what is masked stays masked in every way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QWidget

from workbench.model.comparison import CASE, DIFFERENCE, LIBRARY, Comparison
from workbench.model.match import Match
from workbench.ui import icons, paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import tr
from workbench.ui.widgets import compare_paint

MODES = ("side", "swipe", "blink", "difference", "lines")
OVERLAID = ("swipe", "difference", "lines")
"""Ways that need both pictures lined up."""
BLINK_MS = 500  # two changes a second at most
_GAP_PX = 12
_PAN_PX = 40
_PANS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""Which way the pictures go when one looks further to a side."""


def mode_titles() -> tuple[str, ...]:
    """Words of the ways, in their order."""
    return tr("Side by side"), tr("Swipe"), tr("Blink"), tr("Difference"), tr("Lines")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the pair is about.

    Attributes:
        match: The match.
        names: Words for the article's picture and for the earlier copy.
        case_key, library_key: The gate's keys of both pictures as they are.
        layers: The gate's keys of the pictures in the common frame, by layer; empty while there are none.
        found: The comparison; None while it is not known or where the two could not be lined up.
        small_key: The gate's key of a small picture of the article's, shown until the large one has come; may be empty.
    """

    match: Match
    names: tuple[str, str]
    case_key: str
    library_key: str
    layers: dict[str, str]
    found: Comparison | None = None
    small_key: str = ""


def _zoomed(fitted: QRectF, area: QRectF, zoom: float, centre: QPointF) -> QRectF:
    """A fitted picture enlarged, a point of it (fractions) in the middle of the area."""
    width, height = fitted.width() * zoom, fitted.height() * zoom
    middle = area.center()
    return QRectF(middle.x() - centre.x() * width, middle.y() - centre.y() * height, width, height)


class ComparePair(QWidget):
    """Two pictures in one place, painted from the gate.

    Attributes:
        mode: One of `MODES`; what was chosen, also while it cannot be shown.
        turned_back: Both are shown lined up, as soon as they are; otherwise as they are.
        agreement: Marks where the two agree and differ.
        note: A calm word while the two are being lined up; empty for none.

    Signals:
        view_changed: Zoom or place changed.
    """

    view_changed = Signal()

    def __init__(self, gate: PictureGate) -> None:
        super().__init__()
        self.setObjectName("compare.pair")
        self.setMinimumSize(360, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._gate = gate
        self.mode = "side"
        self.turned_back = True
        self.agreement = False
        self.note = ""
        self._shown: Shown | None = None
        self._swipe = 0.5
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._drag: QPointF | None = None
        self._blink_second = False
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self.blink_now)
        self.tell()
        gate.picture_ready.connect(self._on_picture)
        gate.picture_failed.connect(lambda key, _reason: self._on_picture(key))
        gate.masking_changed.connect(lambda _masked: self.tell())

    def _on_picture(self, key: str) -> None:
        if self._shown is not None and key in (
            self._shown.case_key,
            self._shown.library_key,
            *self._shown.layers.values(),
        ):
            self.update()

    # -- what is shown

    def show_pair(self, shown: Shown | None) -> None:
        """Show another pair, or another state of it."""
        before = self._shown
        if shown is None or before is None or shown.match.id != before.match.id:
            self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self._shown = shown
        self.tell()

    @property
    def found(self) -> Comparison | None:
        """The comparison, if the two could be lined up."""
        return self._shown.found if self._shown is not None else None

    @property
    def lined_up(self) -> bool:
        """Whether both are painted in the common frame now."""
        return self.found is not None and self.turned_back and self.mode != "lines"

    @property
    def whole(self) -> bool:
        """Whether both are painted whole, with the place outlined that both show."""
        return self.lined_up and self.mode == "side"

    @property
    def effective_mode(self) -> str:
        """What is painted: side by side where the chosen way needs pictures lined up and they are not."""
        if self.mode == "lines":
            return "lines" if self.found is not None else "side"
        return "side" if self.mode in OVERLAID and not self.lined_up else self.mode

    def set_mode(self, mode: str) -> None:
        """One of `MODES`."""
        self.mode = mode
        self._blink_second = False
        if mode == "blink":
            self._timer.start()
        else:
            self._timer.stop()
        self.tell()

    def tell(self) -> None:
        """Say to screen readers what is painted, and paint it."""
        way = dict(zip(MODES, mode_titles(), strict=True))[self.effective_mode].lower()
        parts = [tr("Both pictures, {way}").format(way=way)]
        if self.lined_up:
            parts.append(tr("whole, upright") if self.whole else tr("lined up"))
        if self.agreement and self.lined_up and self.found is not None:
            places = len(self.found.differing)
            parts.append(tr("agreement shown, {n} places differ").format(n=places))
        if self._gate.masked_for(self._shown.case_key) if self._shown is not None else self._gate.masked:
            parts.append(tr("masked"))
        if self.note:
            parts.append(self.note)
        self.setAccessibleName(", ".join(parts))
        self.update()

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Nothing blinks unseen."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._timer.stop()

    def blink_now(self) -> None:
        """Show the other one."""
        self._blink_second = not self._blink_second
        self.update()

    def zoom_by(self, factor: float | None) -> None:
        """Both pictures together; None fits them."""
        self._zoom = 1.0 if factor is None else min(16.0, max(1.0, self._zoom * factor))
        if self._zoom == 1.0:
            self._centre = QPointF(0.5, 0.5)
        self.view_changed.emit()
        self.update()

    @property
    def zoom(self) -> float:
        """How much larger than fitting."""
        return self._zoom

    # -- pictures

    def keys(self) -> tuple[str, ...]:
        """The gate's keys of what is painted now."""
        shown = self._shown
        if shown is None:
            return ()
        if not self.lined_up or self.whole:
            return shown.case_key, shown.layers.get(LIBRARY, shown.library_key)
        return (shown.layers[DIFFERENCE],) if self.mode == "difference" else (shown.layers[CASE], shown.layers[LIBRARY])

    @property
    def shows_both(self) -> bool:
        """Whether both pictures of the match are there to be painted, be it small ones at first."""
        return len(self.keys()) == 2 and all(self._at_hand(side) is not None for side in (0, 1))

    @property
    def complete(self) -> bool:
        """Whether everything that is painted in this way is there."""
        return bool(self.keys()) and all(self._gate.peek(key) is not None for key in self.keys())

    def _at_hand(self, side: int) -> QImage | None:
        """A picture without asking for it; side by side, a smaller or earlier one of the same until it has come."""
        image = self._gate.peek(self.keys()[side])
        if image is not None or self._shown is None or (self.lined_up and not self.whole):
            return image
        return self._gate.peek(self._shown.library_key if side else self._shown.small_key)

    def _as_it_is(self, side: int, *, back: bool = True) -> QImage | None:
        """A picture not lined up; the article's turned back as far as the search knew, where that is asked for."""
        image = self._gate.request(self.keys()[side]) or self._at_hand(side)
        if image is None or image.isNull() or side == 1 or not back or self._shown is None:
            return image
        if not self.turned_back or (self.lined_up and not self.whole):
            return image
        known = self.found or self._shown.match.finding
        if self.found is not None and self.found.inverted:
            image = image.copy()
            image.invertPixels()
        if known.mirrored:
            image = image.flipped(Qt.Orientation.Horizontal)
        return image.transformed(QTransform().rotate(-known.rotation_deg)) if known.rotation_deg else image

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The pair in its mode."""
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.fillRect(area, now.colour("surface.stage"))
        if self._shown is None:
            return
        inner = area.adjusted(now.px(16), now.px(16), -now.px(16), -now.px(16))
        painter.setClipRect(inner)
        mode = self.effective_mode
        if mode == "side":
            self._paint_side(painter, inner)
        elif mode == "swipe":
            self._paint_swipe(painter, inner)
        elif mode == "blink":
            self._paint_blink(painter, inner)
        elif mode == "lines":
            self._paint_lines(painter, inner)
        else:
            self._paint_difference(painter, inner)
        if self.note:
            paint.paint_chip(painter, inner.topLeft() + QPointF(now.px(6), now.px(6)), self.note, icon="clock")
        painter.setClipping(False)
        if self.hasFocus():
            paint.paint_focus(painter, area.adjusted(1, 1, -1, -1), 0)

    def _halves(self, inner: QRectF) -> tuple[QRectF, QRectF]:
        half = (inner.width() - theme.current().px(_GAP_PX)) / 2
        return (
            QRectF(inner.left(), inner.top(), half, inner.height()),
            QRectF(inner.right() - half, inner.top(), half, inner.height()),
        )

    def _target(self, area: QRectF, size: QSize) -> QRectF:
        return _zoomed(paint.contain(size, area), area, self._zoom, self._centre)

    def _case_target(self, area: QRectF, size: QSize) -> QRectF:
        """Where the article's picture lies when it is painted whole: fitted, and zoomed in, the place in step."""
        fitted = paint.contain(size, area)
        found = self.found
        if found is None or self._zoom == 1.0:
            return _zoomed(fitted, area, self._zoom, self._centre)
        place = compare_paint.place_path(found, fitted).boundingRect()
        frame = paint.contain(QSize(found.width_px, found.height_px), area)
        larger = math.sqrt(frame.width() * frame.height() / max(1.0, place.width() * place.height()))
        step = min(1.0, self._zoom - 1.0)  # from the whole picture to the place, without a jump
        there = compare_paint.frame_to_case(found).map(self._centre)
        centre = QPointF(0.5, 0.5) * (1 - step) + there * step
        return _zoomed(fitted, area, self._zoom * min(8.0, max(0.125, larger)) ** step, centre)

    def _frame(self, area: QRectF) -> QRectF:
        """Where the common frame lies."""
        found = self.found
        return self._target(area, QSize(found.width_px, found.height_px) if found is not None else QSize(1, 1))

    def _paint_side(self, painter: QPainter, inner: QRectF) -> None:
        left, right = self._halves(inner)
        target = self._paint_plain(painter, left, 0)
        if not self.whole:
            self._paint_plain(painter, right, 1)
            return
        if target is not None:
            self._paint_place(painter, left, target)
        self._paint_layer(painter, right, 1, shade=False)

    def _paint_place(self, painter: QPainter, area: QRectF, target: QRectF) -> None:
        """Marks over the article's picture, painted whole: the place that both show, and what agrees in it."""
        found = self.found
        if found is None or self._shown is None:
            return
        painter.save()
        painter.setClipRect(area.intersected(target), Qt.ClipOperation.IntersectClip)
        compare_paint.paint_edge(painter, compare_paint.place_path(found, target), target, shade=False)
        if self.agreement:
            onto = compare_paint.onto_case(found, target)
            compare_paint.paint_agreement(painter, found, compare_paint.UNIT, coarse=self._coarse(), onto=onto)
        painter.restore()

    def _coarse(self) -> bool:
        """Whether marks must not show shapes, because the article's picture is masked."""
        shown = self._shown
        return shown is not None and (
            self._gate.masked_for(shown.case_key) or self._gate.masked_for(shown.layers[CASE])
        )

    def _paint_plain(self, painter: QPainter, area: QRectF, side: int, *, back: bool = True) -> QRectF | None:
        image = self._as_it_is(side, back=back)
        if image is None or image.isNull():
            self._paint_missing(painter, area, side)
            return None
        linked = self.whole and side == 0
        target = self._case_target(area, image.size()) if linked else self._target(area, image.size())
        painter.save()
        painter.setClipRect(area)
        painter.drawImage(target, image)
        painter.restore()
        return target

    def _paint_missing(self, painter: QPainter, area: QRectF, side: int) -> None:
        reason = self._gate.failure(self.keys()[side])
        paint.paint_no_picture(painter, area, "image", reason or tr("Loading…"))

    def _paint_layer(
        self, painter: QPainter, area: QRectF, side: int, *, ground: bool = False, shade: bool = True
    ) -> None:
        """One picture in the common frame, with its marks.

        Args:
            painter: Of this widget.
            area: What may be painted; the frame is fitted to it.
            side: 0 for the article's picture, 1 for the earlier copy.
            ground: Fill with the earlier copy, dimmed, where the article's picture does not reach.
            shade: Dim what lies outside the article's picture.
        """
        image = self._as_it_is(side)
        found = self.found
        if image is None or image.isNull() or found is None:
            self._paint_missing(painter, area, side)
            return
        target = self._frame(area)
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        below = self._as_it_is(1) if ground else None
        if below is not None and not below.isNull():
            painter.drawImage(target, below)
        painter.save()
        if side == 0:
            painter.setClipPath(compare_paint.outline_path(found, target), Qt.ClipOperation.IntersectClip)
        painter.drawImage(target, image)
        painter.restore()
        self._paint_marks(painter, target, shade=shade and (ground or side == 1))
        painter.restore()

    def _paint_marks(self, painter: QPainter, target: QRectF, *, shade: bool) -> None:
        found = self.found
        if found is None or self._shown is None:
            return
        compare_paint.paint_edge(painter, compare_paint.outline_path(found, target), target, shade=shade)
        if self.agreement:
            compare_paint.paint_agreement(painter, found, target, coarse=self._coarse())

    def _paint_swipe(self, painter: QPainter, inner: QRectF) -> None:
        now = theme.current()
        line = inner.left() + self._swipe * inner.width()
        parts = (
            QRectF(inner.left(), inner.top(), line - inner.left(), inner.height()),
            QRectF(line, inner.top(), inner.right() - line, inner.height()),
        )
        for side, part in enumerate(parts):
            painter.save()
            painter.setClipRect(part)
            self._paint_layer(painter, inner, side, ground=side == 0)
            painter.restore()
        white = compare_paint.LIGHT
        painter.fillRect(QRectF(line - 2, inner.top(), 4, inner.height()), compare_paint.DARK)
        painter.fillRect(QRectF(line - 0.75, inner.top(), 1.5, inner.height()), white)
        handle = QRectF(line - now.px(12), inner.center().y() - now.px(12), now.px(24), now.px(24))
        paint.fill(painter, handle.adjusted(-1.5, -1.5, 1.5, 1.5), now.px(14), compare_paint.DARK)
        paint.fill(painter, handle, now.px(12), white)
        side_px = now.size("control.icon_small")
        sign = icons.pixmap("move-horizontal", compare_paint.DARK, side_px, paint.ratio(painter))
        painter.drawPixmap(QPointF(handle.center().x() - side_px / 2, handle.center().y() - side_px / 2), sign)

    def _paint_blink(self, painter: QPainter, inner: QRectF) -> None:
        side = int(self._blink_second)
        if self.lined_up:
            self._paint_layer(painter, inner, side, ground=side == 0)
        else:
            self._paint_plain(painter, inner, side)
        text = self._shown.names[side] if self._shown is not None else ""
        place = inner.topRight() - QPointF(paint.chip_size(text).width() + theme.current().px(6), 0)
        paint.paint_chip(painter, place + QPointF(0, theme.current().px(6)), text)

    def _paint_difference(self, painter: QPainter, inner: QRectF) -> None:
        image = self._gate.request(self.keys()[0])
        if image is None or image.isNull():
            self._paint_missing(painter, inner, 0)
            return
        target = self._frame(inner)
        painter.drawImage(target, image)
        self._paint_marks(painter, target, shade=False)

    def _paint_lines(self, painter: QPainter, inner: QRectF) -> None:
        left, right = self._halves(inner)
        places = self._paint_plain(painter, left, 0, back=False), self._paint_plain(painter, right, 1)
        if self.found is not None and places[0] is not None and places[1] is not None:
            compare_paint.paint_lines(painter, self.found, places[0], places[1])

    # -- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Swipe, or move both pictures."""
        self._drag = event.position()
        if self.effective_mode == "swipe":
            self._swipe_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on swiping or moving."""
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self.effective_mode == "swipe":
            self._swipe_to(event.position().x())
            return
        moved = event.position() - self._drag
        self._drag = event.position()
        self._pan(moved)

    def _pan(self, moved: QPointF) -> None:
        """Move both pictures by so many pixels."""
        span = max(1.0, self.width() * self._zoom * (0.5 if self.effective_mode in ("side", "lines") else 1.0))
        x = self._centre.x() - moved.x() / span
        y = self._centre.y() - moved.y() / max(1.0, self.height() * self._zoom)
        self._centre = QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        self.view_changed.emit()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        del event
        self._drag = None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom both."""
        self.zoom_by(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)

    def _swipe_to(self, x: float) -> None:
        edge = theme.current().px(16)
        self.swipe = (x - edge) / max(1, self.width() - 2 * edge)

    @property
    def swipe(self) -> float:
        """Where the line stands, 0 at the left."""
        return self._swipe

    @swipe.setter
    def swipe(self, share: float) -> None:
        self._swipe = min(1.0, max(0.0, share))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow key is ours while the pictures are enlarged, as on the stage."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._pans(event):
            event.accept()
            return True
        return super().event(event)

    def _pans(self, event: QKeyEvent) -> bool:
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return with_alt and self._zoom > 1.0 and event.key() in _PANS

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys move the swipe line, with Alt both pictures."""
        if self._pans(event):
            step = theme.current().px(_PAN_PX)
            across, down = _PANS[event.key()]
            self._pan(QPointF(across * step, down * step))
            return
        if self.effective_mode == "swipe" and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.swipe += 0.02 if event.key() == Qt.Key.Key_Up else -0.02
            return
        super().keyPressEvent(event)
