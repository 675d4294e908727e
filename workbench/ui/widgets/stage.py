"""The stage: one picture, looked at closely.

Nothing is drawn over the picture unless asked for (loupe, pixel grid) or needed (the hint while masked, the reason when
there is no picture). The stage never turns over in right-to-left layouts; only the person mirrors it, and sees that it
is.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.model.view import Adjustment, ViewSettings
from workbench.ui import paint, theme
from workbench.ui.direction import shielded
from workbench.ui.gate import PictureGate, Why
from workbench.ui.language import tr
from workbench.ui.widgets import stage_notes as notes
from workbench.ui.widgets.stage_view import StageGeometry

__all__ = ["Stage", "StageState", "ViewSettings"]

LATE_MS = 100
"""A picture that is not the one asked for is said to be another after so long."""
_STEP = 1.25
_GRID_FROM_PX = 8.0
_SHARP_FROM = 2.0
_LOUPE_PX = 190
_LOUPE_TIMES = 3.0
_MARGIN_PX = 14
_WHEEL_UNIT = 120.0
_PAN_PX = 48
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class StageState(StrEnum):
    """What the stage shows when it is not simply the picture."""

    EMPTY = "empty"
    PICTURE = "picture"
    LOADING = "loading"
    NO_PICTURE = "no-picture"
    OFFLINE = "offline"
    BROKEN = "broken"


_STATE_ICONS = {
    StageState.NO_PICTURE: "clock",
    StageState.OFFLINE: "unplug",
    StageState.BROKEN: "triangle-alert",
}


class Stage(QWidget):
    """Shows the picture of one key from the gate.

    Mouse: wheel zooms at the pointer, with Shift it moves sideways, two fingers on a pad move both ways once zoomed,
    dragging moves, double click changes between fitting and 100 %. Keys with the
    focus: + and - zoom, 0 fits, Alt+arrows move, Shift+H mirrors, Shift+R rotates, Z held shows the loupe.

    Signals:
        view_changed(ViewSettings): Zoom, place, mirror or rotation changed.
        action_requested(str): The action named with the state ("find-file") was chosen.
        files_dropped(list[str]): Paths of dropped files and folders.
    """

    view_changed = Signal(object)
    action_requested = Signal(str)
    files_dropped = Signal(list)

    def __init__(self, gate: PictureGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._key = ""
        self._name = self._look = self._shown_look = ""
        self._natural = QSize()
        self._view = ViewSettings()
        self._state = StageState.EMPTY
        self._message = ""
        self._note = ""
        self._action = ""
        self._shown: QImage | None = None
        self._shown_masked = True
        self._shown_key, self._shown_name, self._is_late = "", "", False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self.update)
        self._loupe = False
        self._ring = False
        self._pointer = QPointF()
        self._drag_from: QPointF | None = None
        self._button = QPushButton(self)
        self._button.setAutoDefault(False)
        self._button.hide()
        self._button.clicked.connect(lambda: self.action_requested.emit(self._action))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        gate.picture_ready.connect(self._on_ready)
        gate.picture_failed.connect(self._on_failed)
        gate.masking_changed.connect(self._on_masking)
        theme.notifier().theme_changed.connect(self.update)
        self._tell()

    # -- what is shown

    def set_picture(self, key: str, *, name: str = "", size: QSize | None = None, look: str = "") -> None:
        """Show the picture of a key; the last one stays until it arrives.

        Args:
            key: For the gate.
            name: For screen readers ("salute-fighters.mp4, frame at 0:08.52").
            look: In which tones; two keys of one name and look are the same picture in two sizes.
            size: Full size of the original in px, when the delivered picture may be smaller; zoom counts in these.
        """
        self._key, self._name, self._look = key, name, look
        self._natural = QSize() if size is None else QSize(size)
        self.set_state(StageState.PICTURE)

    def set_state(self, state: StageState | str, message: str = "", *, action: str = "", action_text: str = "") -> None:
        """Say why there is no (new) picture: a sentence over the last good frame, with one action.

        Args:
            state: One of `StageState`.
            message: "Gap in the file, 0:12.0 to 0:12.4".
            action: Id given back by `action_requested`; empty for none.
            action_text: Text of its button.
        """
        self._state, self._message, self._action = StageState(state), message, action
        self._button.setText(action_text)
        self._button.setAccessibleName(action_text)
        self._button.setVisible(bool(action and action_text))
        self._place_button()
        self._tell()
        self.update()

    def clear(self, message: str = "") -> None:
        """Show nothing but one line."""
        self._key, self._name, self._shown = "", "", None
        self._is_late = False
        self._late.stop()
        self._natural = QSize()
        self.set_state(StageState.EMPTY, message)

    def state(self) -> StageState:
        """What it shows now."""
        return self._state

    def key(self) -> str:
        """The key it shows or waits for."""
        return self._key

    # -- view

    def view(self) -> ViewSettings:
        """The present view."""
        return self._view

    def set_view(self, view: ViewSettings) -> None:
        """Restore a view."""
        wanted = replace(view.within_limits(), seen=None)
        if wanted != self._view:
            self._view = wanted
            self._set_cursor()
            self.update()
            self.view_changed.emit(wanted)

    def recorded_view(self) -> ViewSettings:
        """The present view with the part of the picture that is on the stage, as it is kept with evidence."""
        return self._view if self._view.zoom is None else replace(self._view, seen=self.geometry_now().seen())

    def set_tones(self, tones: Adjustment) -> None:
        """Brightness, contrast and gamma; the pictures asked for must have them already."""
        self.set_view(self._view.adjusted(tones))

    def set_view_note(self, text: str) -> None:
        """Say on a plate at the bottom how the view differs from the file; empty for not at all."""
        if text != self._note:
            self._note = text
            self._tell()
            self.update()

    def view_note(self) -> str:
        """What the plate at the bottom says."""
        return self._note

    def fit(self) -> None:
        """Fit the picture to the stage (0)."""
        self.set_view(replace(self._view, zoom=None, centre_x=0.5, centre_y=0.5))

    def actual_size(self) -> None:
        """100 %: one picture pixel on one device pixel."""
        self.set_view(replace(self._view, zoom=1.0))

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the stage (+ and -)."""
        self._zoom_at(factor, QRectF(self.rect()).center())

    def toggle_mirror(self) -> None:
        """Mirror the view (Shift+H); the file stays as it is."""
        self.set_view(replace(self._view, mirrored=not self._view.mirrored))

    def rotate(self) -> None:
        """Rotate the view by 90 degrees clockwise (Shift+R)."""
        self.set_view(replace(self._view, rotation_deg=self._view.rotation_deg + 90))

    def set_loupe(self, on: bool) -> None:
        """The loupe at the pointer, while Z is held."""
        if on != self._loupe:
            self._loupe = on
            self.update()

    def zoom(self) -> float:
        """Device pixels a picture pixel takes now, fitted or not."""
        return self.geometry_now().zoom

    # -- geometry

    def picture_size(self) -> QSize:
        """Full size of the picture in px; empty when nothing is known of it."""
        if not self._natural.isEmpty():
            return self._natural
        return self._shown.size() if self._shown is not None else QSize()

    def geometry_now(self) -> StageGeometry:
        """Picture and stage at the present view."""
        margin = theme.current().px(_MARGIN_PX)
        return StageGeometry(self.picture_size(), QRectF(self.rect()), margin, self.devicePixelRatioF(), self._view)

    def picture_at(self, place: QPointF) -> QPointF:
        """Picture pixel under a place of the widget; may lie outside the picture."""
        return self.geometry_now().picture_at(place)

    def _zoom_at(self, factor: float, place: QPointF) -> None:
        if not self.picture_size().isEmpty():
            self.set_view(self.geometry_now().zoomed_at(factor, place))

    def _pan(self, by: QPointF) -> None:
        if not self.picture_size().isEmpty():
            self.set_view(self.geometry_now().moved(by))

    # -- events

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Takes what it gets."""
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """From the tokens; not scaled with the text."""
        width, height = theme.tokens()["layout"]["stage_min"]
        return QSize(int(width), int(height))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The button keeps its place."""
        super().resizeEvent(event)
        self._place_button()

    def event(self, event: QEvent) -> bool:
        """Pinch on a touch pad zooms; Alt with arrows moves a zoomed picture instead of changing the medium."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if with_alt and self._view.zoom is not None and event.key() in _ARROWS:
                event.accept()
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_at(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom at the pointer; sideways with Shift or a wheel that tilts; two fingers move both ways.

        With Ctrl it always zooms.
        """
        event.accept()
        turn, held = event.angleDelta(), event.modifiers()
        by_fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if held & Qt.KeyboardModifier.ControlModifier or self._view.zoom is None:
            self._zoom_at(_STEP ** ((turn.y() or turn.x()) / _WHEEL_UNIT), event.position())
        elif by_fingers:
            self._pan(QPointF(event.pixelDelta()))
        elif turn.x() or held & Qt.KeyboardModifier.ShiftModifier:
            self._pan(QPointF((turn.x() or turn.y()) / _WHEEL_UNIT * theme.current().px(_PAN_PX), 0))
        else:
            self._zoom_at(_STEP ** (turn.y() / _WHEEL_UNIT), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to move."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag_from = event.position()
            self._set_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the picture, or the loupe."""
        self._pointer = event.position()
        if self._drag_from is not None:
            self._pan(event.position() - self._drag_from)
            self._drag_from = event.position()
        if self._loupe:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        del event
        self._drag_from = None
        self._set_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fit, or 100 % at the pointer."""
        if self._view.zoom is None:
            self._zoom_at(1.0 / self.zoom(), event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys of the view; all others go to the window."""
        if event.key() == Qt.Key.Key_Z and not event.modifiers():
            self.set_loupe(True)
        elif not self._view_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The loupe is only there while its key is held."""
        if event.key() == Qt.Key.Key_Z and not event.isAutoRepeat():
            self.set_loupe(False)
            return
        super().keyReleaseEvent(event)

    def _view_key(self, event: QKeyEvent) -> bool:
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self._pan_key(key)
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif shift and key == Qt.Key.Key_H:
            self.toggle_mirror()
        elif shift and key == Qt.Key.Key_R:
            self.rotate()
        else:
            return False
        return True

    def _pan_key(self, key: Qt.Key) -> bool:
        step = theme.current().px(_PAN_PX)
        moves = {
            Qt.Key.Key_Left: QPointF(step, 0),
            Qt.Key.Key_Right: QPointF(-step, 0),
            Qt.Key.Key_Up: QPointF(0, step),
            Qt.Key.Key_Down: QPointF(0, -step),
        }
        if key not in moves:
            return False
        self._pan(moves[key])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The ring is for the keyboard."""
        self._ring = event.reason() in paint.KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Held keys are let go when the focus leaves."""
        super().focusOutEvent(event)
        self.set_loupe(False)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Files were dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground, picture, and what has to be said."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("surface.stage"))
        image = self._image()
        if image is not None:
            self._paint_image(painter, image)
            if self._loupe:
                self._paint_loupe(painter, image)
        elif self._key and not self.picture_size().isEmpty() and self._state != StageState.EMPTY:
            painter.fillRect(self.geometry_now().picture_rect(), theme.current().colour("surface.raised"))
        self._paint_words(painter, has_picture=image is not None)
        if self._note and image is not None:
            notes.paint_view_note(painter, QRectF(self.rect()), self._note)
        if self.hasFocus() and self._ring:
            paint.paint_focus(painter, QRectF(self.rect()), 0)

    def _image(self) -> QImage | None:
        """The picture to paint: the wanted one, else the last one if it is masked as it must be."""
        image = self._gate.request(self._key) if self._key else None
        if image is not None:
            self._shown, self._shown_masked = image, self._masked()
            self._shown_key, self._shown_name, self._is_late = self._key, self._name, False
            self._shown_look = self._look
            self._late.stop()
        elif self._shown is not None and not self._is_late:
            self._is_late = True
            self._late.start()
        return self._shown if self._shown is not None and self._shown_masked == self._masked() else None

    def old_picture(self) -> str:
        """Name of the picture that is still shown where another has been asked for a while ago; empty otherwise."""
        other = (self._shown_name, self._shown_look) != (self._name, self._look) or not self._name
        waits = self._is_late and not self._late.isActive() and self._shown_key != self._key and other
        return self._shown_name if waits else ""

    def _masked(self) -> bool:
        return self._gate.masked_for(self._key)

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        size = self.picture_size()
        zoom = self.zoom()
        painter.save()
        fades = self._state == StageState.OFFLINE or bool(self.old_picture())
        painter.setOpacity(0.55 if fades else 1.0)
        smooth = self._masked() or zoom < _SHARP_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(self.geometry_now().to_stage(), combine=True)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image, QRectF(image.rect()))
        painter.restore()
        if zoom >= _GRID_FROM_PX and not self._masked() and image.size() == size:
            self._paint_grid(painter)
        if theme.current().is_contrast:
            line = paint.hairline(painter, theme.current().colour("line.strong"))
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.geometry_now().picture_rect())

    def _paint_grid(self, painter: QPainter) -> None:
        """Lines between picture pixels, only those on the stage."""
        back, _ = self.geometry_now().to_stage().inverted()
        part = back.mapRect(QRectF(self.rect())).toAlignedRect()
        size = self.picture_size()
        left, right = max(0, part.left()), min(size.width(), part.right() + 1)
        top, bottom = max(0, part.top()), min(size.height(), part.bottom() + 1)
        painter.save()
        painter.setPen(paint.hairline(painter, QColor(128, 128, 128, 90)))
        there = self.geometry_now().to_stage()
        for x in range(left, right + 1):
            painter.drawLine(there.map(QPointF(x, top)), there.map(QPointF(x, bottom)))
        for y in range(top, bottom + 1):
            painter.drawLine(there.map(QPointF(left, y)), there.map(QPointF(right, y)))
        painter.restore()

    def _paint_loupe(self, painter: QPainter, image: QImage) -> None:
        now = theme.current()
        side = now.px(_LOUPE_PX)
        circle = QRectF(self._pointer.x() - side / 2, self._pointer.y() - side / 2, side, side)
        path = QPainterPath()
        path.addEllipse(circle)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path)
        painter.fillRect(circle, now.colour("surface.stage"))
        times = max(_LOUPE_TIMES, 2.0 / max(0.01, self.zoom()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._masked())
        painter.translate(self._pointer)
        painter.scale(times, times)
        painter.translate(-self._pointer)
        painter.setTransform(self.geometry_now().to_stage(), combine=True)
        size = self.picture_size()
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image, QRectF(image.rect()))
        painter.restore()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(paint.hairline(painter, now.colour("line.control"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.restore()

    def _paint_words(self, painter: QPainter, *, has_picture: bool) -> None:
        if self._state == StageState.EMPTY:
            self._paint_line(painter, self._message)
        elif self._state in _STATE_ICONS:
            notes.paint_reason(
                painter, QRectF(self.rect()), _STATE_ICONS[self._state], self._message, self._button_px()
            )
        elif failure := self._gate.failure(self._key):
            notes.paint_reason(painter, QRectF(self.rect()), "triangle-alert", failure)
        elif has_picture and (old := self.old_picture()):
            still = tr("Still shown: {name}").format(name=shielded(old))
            notes.paint_reason(painter, QRectF(self.rect()), "clock", still)
        elif has_picture and self._masked():
            heads = {Why.GRAPHIC: tr("Graphic, kept masked"), Why.OWN: tr("This file is masked")}
            why = self._gate.why(self._key)
            head = heads.get(why, tr("Masked"))
            alone = why in heads  # showing the others would not show this one
            sentence = tr("Hold {0} to look") if alone else tr("Hold {0} to look, {1} to show until closed")
            notes.paint_masked_hint(painter, QRectF(self.rect()), head, sentence)
        elif self._state == StageState.LOADING and not has_picture:
            self._paint_line(painter, self._message)

    def _paint_line(self, painter: QPainter, text: str) -> None:
        now = theme.current()
        centre = Qt.AlignmentFlag.AlignCenter
        paint.draw_text(painter, QRectF(self.rect()), text, now.font("body"), now.colour("text.muted"), align=centre)

    def _button_px(self) -> int:
        return self._button.width() if self._button.isVisibleTo(self) else 0

    def _place_button(self) -> None:
        if not self._button.text():
            return
        self._button.adjustSize()
        plate = notes.plate_rect(QRectF(self.rect()), notes.plate_width(self._message, self._button.width()))
        left = plate.right() - self._button.width() - theme.current().px(10)
        self._button.move(round(left), round(plate.center().y() - self._button.height() / 2))

    # -- reactions

    def _on_ready(self, key: str) -> None:
        if key == self._key:
            self.update()

    def _on_failed(self, key: str, _reason: str) -> None:
        if key == self._key:
            self._tell()
            self.update()

    def _on_masking(self, _masked: bool) -> None:
        self._tell()
        self.update()

    def _set_cursor(self) -> None:
        if self._view.zoom is None:
            self.unsetCursor()
        else:
            moving = self._drag_from is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if moving else Qt.CursorShape.OpenHandCursor)

    def _tell(self) -> None:
        masked = self._masked() and bool(self._key)
        head = tr("Stage, masked picture") if masked else tr("Stage")
        reason = self._message or self._gate.failure(self._key)
        self.setAccessibleName(", ".join(part for part in (head, self._name, reason, self._note) if part))
        self.setAccessibleDescription(tr("Plus and minus zoom, 0 fits, Z shows the loupe."))
