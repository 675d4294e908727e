"""The timeline: ruler with the range, shots, one lane for each matched item, coverage, tags.

All rows are painted once into a prepared picture when the data, the width, the zoom or the theme changes; moving the
playhead only repaints two narrow strips. Time always runs from left to right.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QSizePolicy, QToolTip, QWidget

from workbench.model.times import timecode
from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import tr
from workbench.ui.widgets import timeline_access
from workbench.ui.widgets import timeline_layout as layout
from workbench.ui.widgets import timeline_paint as draw
from workbench.ui.widgets.timeline_access import AccessItem, AccessRow
from workbench.ui.widgets.timeline_data import Segment, ShotMark, TagSpan, TimelineData
from workbench.ui.widgets.timeline_drag import Drag, Grips, hit_at
from workbench.ui.widgets.timeline_rows import Hit, RowPainter, pack
from workbench.ui.widgets.timeline_words import row_texts, span_text, thing_text, told_rows

_WHEEL_UNIT = 120.0
_STEP = 1.25
_COALESCE_MS = 16
_ZOOM_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0)


class Timeline(QWidget):
    """Where things are in a clip.

    Mouse: a click or drag scrubs; the wheel (with or without Ctrl) zooms at the pointer, with Shift it moves; edges of
    the range and of tags can be dragged, the bar of the range moves it, Shift with a drag on the ruler makes one. Keys
    with the focus: Left and Right one frame, with Shift one second, Home, End, I, O, X, + - 0, and [ ] , . ; ' for the
    last and next shot, match and tag; Enter opens the segment with the ring.

    Signals:
        seek_requested(float): Click, drag or key, seconds.
        scrubbing_changed(bool): A drag began or ended (coarse frames will do meanwhile).
        range_changed(object): `(start_s, end_s)` with None for an open end, or None.
        segment_clicked(int), segment_activated(int): Id of a match segment, clicked or double-clicked.
        range_carried(): The range was dragged out of the timeline; it is where it was.
        tag_carried(int), segment_carried(int): A tag span or segment was.
        tag_clicked(int): Id of a tag span.
        tag_resized(int, float, float): A span's edge was dragged: id, start, end.
        shot_clicked(int): Index of a shot.
    """

    seek_requested = Signal(float)
    scrubbing_changed = Signal(bool)
    range_changed = Signal(object)
    segment_clicked = Signal(int)
    segment_activated = Signal(int)
    range_carried = Signal()
    tag_carried = Signal(int)
    segment_carried = Signal(int)
    tag_clicked = Signal(int)
    tag_resized = Signal(int, float, float)
    shot_clicked = Signal(int)

    def __init__(self, gate: PictureGate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._data = TimelineData()
        self._compact = False
        self._position_s = 0.0
        self._in_s: float | None = None
        self._out_s: float | None = None
        self._selected: int | None = None
        self._start_s = 0.0
        self._zoom = 1.0  # times the scale at which the whole clip is shown
        self._drag: Drag | None = None
        self._ring = False
        self._hits: list[Hit] = []
        self._tag_rows: list[int] = []
        self._canvas: QPixmap | None = None
        self._thumbs: frozenset[str] = frozenset()
        self._redraw_timer = QTimer(self)
        self._lane_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._tag_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._set_up()

    def _set_up(self) -> None:
        timeline_access.install()
        self._redraw_timer.setSingleShot(True)
        self._redraw_timer.setInterval(_COALESCE_MS)
        self._redraw_timer.timeout.connect(self._redraw)
        for bar, name in ((self._lane_bar, tr("Match lanes")), (self._tag_bar, tr("Rows of tags"))):
            bar.setAccessibleName(name)
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.hide()
            bar.valueChanged.connect(self._redraw)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        if self._gate is not None:
            self._gate.picture_ready.connect(self._on_picture)
            self._gate.masking_changed.connect(self._redraw)
        theme.notifier().theme_changed.connect(self._rebuild)
        self._rebuild()

    # -- what is shown

    def set_data(self, data: TimelineData) -> None:
        """Show another clip, or the same with new results; zoom and range stay when the length is the same."""
        if data.duration_s != self._data.duration_s:
            self._zoom, self._start_s = 1.0, 0.0
            self.set_range(None, None)
        self._data = data
        self._thumbs = frozenset(shot.thumb for shot in data.shots)
        self._position_s = min(self._position_s, data.duration_s)
        self._rebuild()

    def data(self) -> TimelineData:
        """What it shows."""
        return self._data

    def set_position(self, seconds: float) -> None:
        """Move the playhead; only its own strips are painted anew."""
        wanted = min(max(0.0, seconds), self._data.duration_s)
        if wanted == self._position_s:
            return
        place = self.geometry_now()
        self._update_strip(place.x(self._position_s))
        self._position_s = wanted
        self._update_strip(place.x(wanted))
        if self._zoom > 1.0 and self._drag is None and not place.start_s <= wanted <= place.end_s:
            self._scroll_to(wanted - (place.end_s - place.start_s) * 0.1)

    def position(self) -> float:
        """Seconds at the playhead."""
        return self._position_s

    def set_range(self, start_s: float | None, end_s: float | None) -> None:
        """In and out; None for an open end, both None clears. Emits `range_changed` when it differs."""
        if start_s is not None and end_s is not None and end_s < start_s:
            start_s, end_s = end_s, start_s
        if (start_s, end_s) != (self._in_s, self._out_s):
            self._in_s, self._out_s = start_s, end_s
            self._redraw()
            self._tell()
            self.range_changed.emit(None if start_s is None and end_s is None else (start_s, end_s))

    def selected_range(self) -> tuple[float, float] | None:
        """The range; with one end open it runs to the edge of the clip."""
        if self._in_s is None and self._out_s is None:
            return None
        end_s = self._data.duration_s if self._out_s is None else self._out_s
        return (self._in_s or 0.0, end_s)

    def set_selected_segment(self, segment_id: int | None) -> None:
        """Ring around the segments of one id."""
        if segment_id != self._selected:
            self._selected = segment_id
            self._bring_lane(segment_id)
            self._redraw()

    def _bring_lane(self, segment_id: int | None) -> None:
        """Scroll to the lane of a segment when more lanes are there than fit."""
        lanes = enumerate(self._data.lanes)
        at = next((n for n, lane in lanes if any(one.id == segment_id for one in lane.segments)), None)
        if at is not None:
            first = self._lane_bar.value()
            self._lane_bar.setValue(min(at, max(first, at - layout.MAX_LANES + 1)))

    def next_edge(self, kind: str, forward: bool) -> float | None:
        """Start of the next or last "shot", "match" or "tag" from the playhead ([ ] , . ; '); None at the end."""
        half_frame = 0.5 / max(1.0, self._data.frame_rate)
        edges = sorted(set(self._starts(kind)))
        if forward:
            return next((edge for edge in edges if edge > self._position_s + half_frame), None)
        return next((edge for edge in reversed(edges) if edge < self._position_s - half_frame), None)

    def set_compact(self, compact: bool) -> None:
        """Labels shrink to the key letter (windows under 1280 px)."""
        if compact != self._compact:
            self._compact = compact
            self._rebuild()

    def zoom_by(self, factor: float) -> None:
        """Zoom about the playhead."""
        self._zoom_at(factor, self._position_s)

    def show_all(self) -> None:
        """The whole clip again."""
        self._zoom, self._start_s = 1.0, 0.0
        self._redraw()

    def hits(self) -> tuple[Hit, ...]:
        """What can be pointed at now, for tests and screen readers."""
        self._prepare()
        return tuple(self._hits)

    def access_rows(self) -> tuple[AccessRow, ...]:
        """The rows with what stands in them, for screen readers; lanes that are scrolled away are told too."""
        self._prepare()
        places = {id(hit.thing): hit.rect for hit in self._hits}
        track = self.geometry_now().track
        rows = []
        for heading, things in told_rows(self._data):
            items = tuple(AccessItem(thing_text(thing), places.get(id(thing), QRectF())) for thing in things)
            area = QRectF()
            for item in items:
                area = area.united(item.rect)
            rows.append(AccessRow(heading, area.intersected(track), items))
        return tuple(rows)

    # -- geometry

    def geometry_now(self) -> layout.Geometry:
        """Rows and scale at the present width and zoom."""
        rows, height = layout.make_rows(self._data, self._tag_row_count())
        scale = layout.fit_scale(self.width(), self._data.duration_s, compact=self._compact) * self._zoom
        label = layout.label_width(compact=self._compact)
        return layout.Geometry(self.width(), label, self._start_s, scale, rows, height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its usual rows, whether they are there yet or not; only more match lanes make it higher."""
        return QSize(640, layout.fixed_height(len(self._data.lanes)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow windows are fine."""
        return QSize(240, self.sizeHint().height())

    def _tag_row_count(self) -> int:
        return max(self._tag_rows, default=-1) + 1

    def _pack(self) -> None:
        scale = layout.fit_scale(max(400, self.width()), self._data.duration_s, compact=self._compact)
        self._tag_rows = pack(self._data.tags, self._data.duration_s, scale)

    def _zoom_at(self, factor: float, fixed_s: float) -> None:
        if self._data.duration_s <= 0:
            return
        place = self.geometry_now()
        x = place.x(fixed_s) - place.label_px
        fitted = layout.fit_scale(self.width(), self._data.duration_s, compact=self._compact)
        limit = max(1.0, layout.max_scale(self._data.frame_rate) / fitted)
        self._zoom = min(limit, max(1.0, self._zoom * factor))
        self._scroll_to(fixed_s - x / (fitted * self._zoom))

    def _scroll_to(self, start_s: float) -> None:
        visible = self._data.duration_s / self._zoom
        self._start_s = min(max(0.0, start_s), max(0.0, self._data.duration_s - visible))
        self._redraw()

    # -- preparing

    def _rebuild(self) -> None:
        self._pack()
        self._measure_bars()
        self.setFixedHeight(self.sizeHint().height())
        self._place_bar()
        self._redraw()
        self._tell()

    def _measure_bars(self) -> None:
        """Lanes and rows of tags that do not fit scroll on their own."""
        hidden = len(self._data.lanes) - layout.MAX_LANES
        for bar, more in ((self._lane_bar, hidden), (self._tag_bar, self._tag_row_count() - layout.TAG_ROWS)):
            bar.setRange(0, max(0, more))
            bar.setVisible(more > 0)

    def _redraw(self, *_ignored: object) -> None:
        self._canvas = None
        self.update()

    def _prepare(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._canvas is None or self._canvas.devicePixelRatio() != ratio:
            canvas = QPixmap(draw.canvas_size(self.width(), self.height(), ratio))
            canvas.setDevicePixelRatio(ratio)
            canvas.fill(theme.current().colour("surface.panel"))
            painter = QPainter(canvas)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rows = RowPainter(
                self._shown(),
                self.geometry_now(),
                self._tag_rows,
                self._lane_bar.value(),
                self.selected_range(),
                self._selected,
                self._gate,
                first_tag=self._tag_bar.value(),
            )
            rows.paint(painter)
            painter.end()
            self._canvas, self._hits = canvas, rows.hits
        return self._canvas

    def _shown(self) -> TimelineData:
        """The data, with the tag that is dragged as it would be."""
        dragged = self._drag.dragged_tag() if self._drag is not None else None
        if dragged is None:
            return self._data
        return replace(self._data, tags=tuple(dragged if tag.id == dragged.id else tag for tag in self._data.tags))

    # -- events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The prepared rows, then the playhead."""
        painter = QPainter(self)
        canvas = self._prepare()
        ratio = canvas.devicePixelRatio()
        part = QRectF(event.rect())
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(part, canvas, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._data.duration_s <= 0:
            text = tr("No clip on the stage")
            ink = theme.current().colour("text.muted")
            centre = Qt.AlignmentFlag.AlignCenter
            paint.draw_text(painter, QRectF(self.rect()), text, theme.current().font("small"), ink, align=centre)
            return
        place = self.geometry_now()
        x = place.x(self._position_s)
        if place.track.left() - 1 <= x <= place.track.right() + 1:
            draw.paint_playhead(painter, x, self.height())
        if self.hasFocus() and self._ring:
            paint.paint_focus(painter, QRectF(self.rect()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width, another scale."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._pack()
            self._measure_bars()
        self._place_bar()
        self._redraw()

    def event(self, event: QEvent) -> bool:
        """Tooltips are of what is under the pointer; keys of its zoom are not those of the stage here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held_back = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if event.key() in _ZOOM_KEYS and not event.modifiers() & held_back:
                event.accept()
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit_at(QPointF(event.pos()))
            text = thing_text(hit.thing) if hit is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of an edge, or scrub; say what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._data.duration_s <= 0:
            return
        place = self.geometry_now()
        if event.position().x() < place.label_px - theme.current().size("timeline.playhead_hit"):
            return
        self._drag = self._grips().grab(event.position(), event.modifiers())
        if self._drag.kind == "scrub":
            self.scrubbing_changed.emit(True)
            self._seek(place.seconds(event.position().x()))
            self._say_clicked(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is held; show what could be."""
        held, grips = self._drag, self._grips()
        if held is None:
            kind = grips.grab(event.position(), event.modifiers()).kind if self._data.duration_s > 0 else "scrub"
            shapes = {"scrub": Qt.CursorShape.ArrowCursor, "range-move": Qt.CursorShape.OpenHandCursor}
            self.setCursor(shapes.get(kind, Qt.CursorShape.SplitHCursor))
            return
        if self._carry(held, event.position()):
            return
        seconds = min(max(0.0, grips.place.seconds(event.position().x())), self._data.duration_s)
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        exact = seconds if free else grips.snapped(seconds)
        if held.kind == "scrub":
            self._seek(seconds)
        elif held.kind in ("range-move", "range-new"):
            self.set_range(*grips.range_at(held, seconds))
        elif held.tag is None:
            self.set_range(*grips.range_at(held, exact))
        else:
            held.seconds = exact
            self._redraw()
            QToolTip.showText(self.cursor().pos(), timecode(exact), self)

    def _carry(self, held: Drag, at: QPointF) -> bool:
        """What leaves the timeline upwards or downwards is carried away: the range, a tag, a segment."""
        far = QApplication.startDragDistance()
        if -far <= at.y() <= self.height() + far:
            return False
        if held.kind == "range-move":
            self._drag = None
            self.set_range(*held.range_s)
            self.range_carried.emit()
        elif held.carried is not None:
            self._drag = None
            self.scrubbing_changed.emit(False)
            carried = self.tag_carried if isinstance(held.carried, TagSpan) else self.segment_carried
            carried.emit(held.carried.id)
        return self._drag is None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        del event
        held, self._drag = self._drag, None
        if held is None:
            return
        if held.kind == "scrub":
            self.scrubbing_changed.emit(False)
            return
        dragged = held.dragged_tag()
        if dragged is not None:
            self._redraw()
            QToolTip.hideText()
            if dragged != held.tag:
                self.tag_resized.emit(dragged.id, dragged.start_s, dragged.end_s)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open a segment."""
        hit = self._hit_at(event.position())
        if hit is not None and isinstance(hit.thing, Segment):
            self.segment_activated.emit(hit.thing.id)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom at the pointer; with Shift, or sideways, move."""
        turn = event.angleDelta()
        place = self.geometry_now()
        sideways = turn.x() if turn.x() else (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        over_labels = event.position().x() < place.label_px
        row = place.row_at(event.position().y())
        bar = self._tag_bar if row is not None and row.kind == "tags" else self._lane_bar
        if over_labels and bar.maximum():
            bar.setValue(bar.value() - (1 if turn.y() > 0 else -1))
        elif sideways:
            visible = place.end_s - place.start_s
            self._scroll_to(self._start_s - sideways / _WHEEL_UNIT * visible * 0.1)
        else:
            self._zoom_at(_STEP ** (turn.y() / _WHEEL_UNIT), place.seconds(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys of the timeline; all others go to the window."""
        held_back = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        used = not event.modifiers() & held_back and (self._move_key(event) or self._edit_key(Qt.Key(event.key())))
        if not used:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The ring is for the keyboard."""
        self._ring = event.reason() in paint.KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Stay left to right when the application turns."""
        if event.type() == QEvent.Type.LayoutDirectionChange and self.isRightToLeft():
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().changeEvent(event)

    def _move_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        frame_s = 1.0 / max(1.0, self._data.frame_rate)
        step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else frame_s
        jumps = {
            Qt.Key.Key_Left: self._position_s - step,
            Qt.Key.Key_Right: self._position_s + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self._data.duration_s,
        }
        edges = {
            Qt.Key.Key_BracketLeft: ("shot", False),
            Qt.Key.Key_BracketRight: ("shot", True),
            Qt.Key.Key_Comma: ("match", False),
            Qt.Key.Key_Period: ("match", True),
            Qt.Key.Key_Semicolon: ("tag", False),
            Qt.Key.Key_Apostrophe: ("tag", True),
        }
        target = jumps.get(key)
        if key in edges:
            target = self.next_edge(*edges[key])
        if target is not None:
            self._seek(target)
        return key in jumps or key in edges

    def _edit_key(self, key: Qt.Key) -> bool:
        actions = {
            Qt.Key.Key_I: lambda: self.set_range(self._position_s, self._out_s),
            Qt.Key.Key_O: lambda: self.set_range(self._in_s, self._position_s),
            Qt.Key.Key_X: lambda: self.set_range(None, None),
            Qt.Key.Key_Plus: lambda: self.zoom_by(_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom_by(_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / _STEP),
            Qt.Key.Key_0: self.show_all,
            Qt.Key.Key_Return: self._activate_selected,
            Qt.Key.Key_Enter: self._activate_selected,
        }
        action = actions.get(key)
        if action is None:
            return False
        action()
        return True

    # -- helpers

    def _seek(self, seconds: float) -> None:
        self.set_position(seconds)
        self.seek_requested.emit(self._position_s)

    def _activate_selected(self) -> None:
        if self._selected is not None:
            self.segment_activated.emit(self._selected)

    def _grips(self) -> Grips:
        self._prepare()
        return Grips(self._data, self.geometry_now(), self._position_s, self._in_s, self._out_s, self._hits)

    def _starts(self, kind: str) -> list[float]:
        if kind == "shot":
            return [shot.start_s for shot in self._data.shots]
        if kind == "match":
            return [segment.start_s for lane in self._data.lanes for segment in lane.segments]
        return [tag.start_s for tag in self._data.tags]

    def _say_clicked(self, at: QPointF) -> None:
        hit = self._hit_at(at)
        if hit is None:
            return
        if isinstance(hit.thing, Segment):
            self.set_selected_segment(hit.thing.id)
            self.segment_clicked.emit(hit.thing.id)
        elif isinstance(hit.thing, TagSpan):
            self.tag_clicked.emit(hit.thing.id)
        elif isinstance(hit.thing, ShotMark):
            self.shot_clicked.emit(hit.thing.index)

    def _hit_at(self, at: QPointF) -> Hit | None:
        self._prepare()
        return hit_at(self._hits, at)

    def _update_strip(self, x: float) -> None:
        reach = theme.current().px(8)
        self.update(round(x) - reach, 0, 2 * reach + 1, self.height())

    def _place_bar(self) -> None:
        place = self.geometry_now()
        for bar, kind in ((self._lane_bar, "lane"), (self._tag_bar, "tags")):
            rows = [row for row in place.rows if row.kind == kind]
            if bar.maximum() and rows:
                top, bottom = rows[0].top, rows[-1].top + rows[-1].height
                bar.setGeometry(self.width() - 10, round(top), 10, round(bottom - top))

    def _on_picture(self, key: str) -> None:
        """Many pictures arrive at once: the rows are painted anew once for all of them."""
        if key in self._thumbs and not self._redraw_timer.isActive():
            self._redraw_timer.start()

    def _tell(self) -> None:
        length = timecode(self._data.duration_s, 1)
        name = tr("Timeline, {0}").format(length) if self._data.duration_s > 0 else tr("Timeline, no clip")
        chosen = self.selected_range()
        if chosen is not None:
            name = tr("{0}, range {1}").format(name, span_text(*chosen))
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(row_texts(self._data)))
