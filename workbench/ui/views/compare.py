"""Checking a match by eye: side by side, swipe, blink, difference.

Lined up means: the case's copy is turned back, and both are cut to what they share, as the search measured it. Where
that cannot be done, nothing is laid over anything, and the view says why.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.commands.matches import finding_sentence, match_moment
from workbench.model.match import Match, Relation
from workbench.model.media import MediaKind
from workbench.model.times import timecode
from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.player import frame_key
from workbench.ui.models.timeline import library_key
from workbench.ui.models.words import changes, is_clip, is_finding, match_title, relation, tr, where, why_locked
from workbench.ui.panels.match_card import (
    BandLine,
    DecisionButtons,
    FactRows,
    claim_of,
    copy_word,
    numbers,
    show_finding,
    why_not_decided,
)
from workbench.ui.panels.pieces import Columns, column, row, scrolling, surface, words
from workbench.ui.tasks import TaskRunner
from workbench.ui.widgets.buttons import KeyButton, SegmentedControl, SegmentItem
from workbench.ui.widgets.headers import EmptyState, FindingBanner, KeyHint
from workbench.ui.widgets.labels import divider

MODES = ("side", "swipe", "blink", "difference")
BLINK_MS = 500  # two changes a second at most
_OVERLAID = ("swipe", "difference")
_SAME_SHAPE = 0.12  # shapes of the cut pictures may differ by this share: rects are measured on small frames
_FRAMING = ("letterboxed", "bordered", "scaled")
Rect = tuple[float, float, float, float]
WHOLE: Rect = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Alignment:
    """How both pictures are brought to the same content.

    Attributes:
        case_cut: What is kept of the case's copy as it is, as fractions x, y, width, height.
        library_cut: What is kept of the library's.
        mirrored, rotation_deg: How the case's copy was turned; turned back in the reverse order after the cut.
        why_not: Why they cannot be lined up; empty when they can.
    """

    case_cut: Rect = WHOLE
    library_cut: Rect = WHOLE
    mirrored: bool = False
    rotation_deg: int = 0
    why_not: str = ""

    def steps(self) -> str:
        """Exactly what was done, in a sentence."""
        done = []
        if self.mirrored:
            done.append(tr("turned back left to right"))
        if self.rotation_deg:
            done.append(tr("turned back by {n} degrees").format(n=self.rotation_deg))
        if self.case_cut != WHOLE:
            done.append(tr("cut to what the earlier copy shows"))
        parts = [tr("The article's copy is {done}.").format(done=_joined(done))] if done else []
        if self.library_cut != WHOLE:
            parts.append(tr("The earlier copy is cut to what the article shows."))
        return " ".join(parts) or tr("Both pictures are shown whole: they cover the same.")


def _joined(words_: list[str]) -> str:
    return (
        words_[0]
        if len(words_) == 1
        else tr("{first} and {last}").format(first=", ".join(words_[:-1]), last=words_[-1])
    )


def alignment_of(match: Match, clip: bool) -> Alignment:
    """What the recorded changes of a match allow; nothing is guessed.

    Args:
        match: The match.
        clip: Whether the case's copy is a clip.
    """
    finding = match.finding
    changes_ = {change.name: change for change in finding.transforms}
    turned = Alignment(mirrored=finding.mirrored, rotation_deg=finding.rotation_deg)
    untimed = (clip and finding.query_start_s is None) or (
        match.item.kind == MediaKind.VIDEO and finding.library_start_s is None
    )
    unplaced = any(name in changes_ and changes_[name].rect is None for name in ("cropped", *_FRAMING))
    slanted = "rotated" in changes_ and (finding.rotation_deg == 0 or finding.mirrored)
    reuse = finding.relation in (Relation.SAME_PICTURE, Relation.SHARED_CONTENT)
    placed = any(change.rect is not None for name, change in changes_.items() if name in ("cropped", *_FRAMING))
    partly = finding.relation is Relation.SHARED_CONTENT and not placed
    if untimed or unplaced or slanted or partly or not reuse:
        return Alignment(mirrored=turned.mirrored, rotation_deg=turned.rotation_deg, why_not=_not_lined_up())
    framed = next((changes_[name].rect for name in _FRAMING if name in changes_), None)
    kept = changes_["cropped"].rect if "cropped" in changes_ else None
    return Alignment(framed or WHOLE, kept or WHOLE, turned.mirrored, turned.rotation_deg)


def _not_lined_up() -> str:
    return tr("These two pictures could not be lined up.")


def cut(image: QImage, rect: Rect) -> QImage:
    """The part of a picture that a rect of fractions names."""
    if rect == WHOLE or image.isNull():
        return image
    width, height = image.width(), image.height()
    left, top = max(0, round(rect[0] * width)), max(0, round(rect[1] * height))
    right, bottom = min(width, round((rect[0] + rect[2]) * width)), min(height, round((rect[1] + rect[3]) * height))
    return image.copy(left, top, max(1, right - left), max(1, bottom - top))


def mode_titles() -> tuple[str, str, str, str]:
    """Words of the ways, in their order."""
    return tr("Side by side"), tr("Swipe"), tr("Blink"), tr("Difference")


class ComparePair(QWidget):
    """Two pictures in one place, painted from the gate.

    Attributes:
        mode: One of `MODES`.
        turned_back: Both are shown lined up, as far as `alignment` allows; otherwise as they are.
        show_changes: Outlines of what was found changed.
        alignment: How they are lined up.

    Signals:
        view_changed: Zoom or place changed.
        pictures_changed: A picture of the pair has come.
    """

    view_changed = Signal()
    pictures_changed = Signal()

    def __init__(self, gate: PictureGate) -> None:
        super().__init__()
        self.setObjectName("compare.pair")
        self.setMinimumSize(360, 240)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._gate = gate
        self.mode = "side"
        self.turned_back = True
        self.show_changes = False
        self._keys = ("", "")
        self._match: Match | None = None
        self.alignment = Alignment()
        self._swipe = 0.5
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._drag: QPointF | None = None
        self._blink_second = False
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self._blink)
        self._tell()
        gate.picture_ready.connect(self._on_picture)
        gate.masking_changed.connect(lambda _masked: self._tell())

    def _on_picture(self, key: str) -> None:
        if key in self._keys:
            self.update()
            self.pictures_changed.emit()

    def why_not_overlaid(self) -> str:
        """Why one picture cannot be laid over the other now; empty when it can."""
        if self.alignment.why_not:
            return self.alignment.why_not
        if not self.turned_back:
            return tr("The pictures are shown as they are. Press U to line them up.")
        first, second = self._image(0), self._image(1)
        if first is None or second is None or first.isNull() or second.isNull():
            return ""
        shapes = (first.width() / first.height(), second.width() / second.height())
        return _not_lined_up() if abs(shapes[0] / shapes[1] - 1.0) > _SAME_SHAPE else ""

    def show_pair(self, case_key: str, library_key_: str, match: Match, alignment: Alignment) -> None:
        """Show another pair."""
        self.alignment = alignment
        if (case_key, library_key_) != self._keys:
            self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self._keys, self._match = (case_key, library_key_), match
        self._tell()
        self.update()

    def set_mode(self, mode: str) -> None:
        """Side by side, swipe, blink or difference."""
        self.mode = mode
        self._blink_second = False
        self._tell()
        if mode == "blink":
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def _tell(self) -> None:
        masked = tr(", masked") if self._gate.masked else ""
        way = dict(zip(MODES, mode_titles(), strict=True))[self.mode]
        self.setAccessibleName(tr("Both pictures, {way}{masked}").format(way=way.lower(), masked=masked))
        self.update()

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Nothing blinks unseen."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._timer.stop()

    def _blink(self) -> None:
        self.blink_now()

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

    # -- painting

    def _image(self, side: int) -> QImage | None:
        image = self._gate.request(self._keys[side])
        if image is None or image.isNull() or not self.turned_back:
            return image
        how = self.alignment
        if side == 1:
            return cut(image, how.library_cut)
        image = cut(image, how.case_cut)
        if how.mirrored:
            image = image.flipped(Qt.Orientation.Horizontal)
        return image.transformed(QTransform().rotate(-how.rotation_deg)) if how.rotation_deg else image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The pair in its mode."""
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.fillRect(area, now.colour("surface.stage"))
        if self._match is None:
            return
        inner = area.adjusted(now.px(16), now.px(16), -now.px(16), -now.px(16))
        first, second = self._image(0), self._image(1)
        if self.mode == "side":
            half = (inner.width() - now.px(12)) / 2
            left = QRectF(inner.left(), inner.top(), half, inner.height())
            right = QRectF(inner.right() - half, inner.top(), half, inner.height())
            self._paint_one(painter, left, first, side=0)
            self._paint_one(painter, right, second, side=1)
        elif self.mode == "swipe":
            self._paint_swipe(painter, inner, first, second)
        elif self.mode == "blink":
            image = second if self._blink_second else first
            self._paint_one(painter, inner, image, side=int(self._blink_second))
            self._paint_label(painter, inner, copy_word(self._match) if self._blink_second else tr("In the article"))
        else:
            self._paint_difference(painter, inner, first, second)
        if self.hasFocus():
            paint.paint_focus(painter, area.adjusted(1, 1, -1, -1), 0)

    def _target(self, area: QRectF, size: QSize) -> QRectF:
        fitted = paint.contain(size, area)
        width, height = fitted.width() * self._zoom, fitted.height() * self._zoom
        centre = area.center()
        left = centre.x() - self._centre.x() * width
        top = centre.y() - self._centre.y() * height
        return QRectF(left, top, width, height)

    def _paint_one(
        self, painter: QPainter, area: QRectF, image: QImage | None, *, side: int | None = None
    ) -> QRectF | None:
        if image is None or image.isNull():
            reason = self._gate.failure(self._keys[side]) if side is not None else ""
            paint.paint_no_picture(painter, area, "image", reason or tr("No picture here"))
            return None
        painter.save()
        painter.setClipRect(area)
        target = self._target(area, image.size())
        painter.drawImage(target, image)
        if side is not None and self.show_changes:
            self._paint_changes(painter, target, side)
        painter.restore()
        return target

    def change_rects(self, side: int) -> list[Rect]:
        """Places of the changes on the picture of a side as it is shown now, as fractions of it."""
        how, lined_up = self.alignment, self.turned_back
        found = []
        for change in self._match.finding.transforms if self._match is not None else ():
            if change.rect is None or (change.name == "cropped") != (side == 1):
                continue
            window = (how.library_cut if side else how.case_cut) if lined_up else WHOLE
            if change.rect == window or (lined_up and how.rotation_deg):
                continue  # the picture is cut to it: it is the edge of what is shown
            x, y = (change.rect[0] - window[0]) / window[2], (change.rect[1] - window[1]) / window[3]
            wide, tall = change.rect[2] / window[2], change.rect[3] / window[3]
            found.append((1.0 - x - wide if lined_up and how.mirrored and side == 0 else x, y, wide, tall))
        return found

    def _paint_changes(self, painter: QPainter, target: QRectF, side: int) -> None:
        now = theme.current()
        for x, y, width, height in self.change_rects(side):
            place = QRectF(
                target.left() + x * target.width(),
                target.top() + y * target.height(),
                width * target.width(),
                height * target.height(),
            )
            paint.outline(painter, place, 0, paint.hairline(painter, now.colour("accent.focus"), 2.0, dashed=True))

    def _paint_swipe(self, painter: QPainter, area: QRectF, first: QImage | None, second: QImage | None) -> None:
        now = theme.current()
        line = area.left() + self._swipe * area.width()
        left = QRectF(area.left(), area.top(), line - area.left(), area.height())
        right = QRectF(line, area.top(), area.right() - line, area.height())
        if first is None or second is None or first.isNull() or second.isNull():
            paint.paint_no_picture(painter, area, "image", tr("Both pictures are needed"))
            return
        target = self._target(area, max(first.size(), second.size(), key=QSize.width))
        for side, (image, part) in enumerate(((first, left), (second, right))):
            painter.save()
            painter.setClipRect(part)
            painter.fillRect(part, now.colour("surface.stage"))
            painter.drawImage(target, image)
            if self.show_changes:
                self._paint_changes(painter, target, side)
            painter.restore()
        white = now.colour("text.primary")
        painter.fillRect(QRectF(line - 0.75, area.top(), 1.5, area.height()), white)
        handle = QRectF(line - now.px(12), area.center().y() - now.px(12), now.px(24), now.px(24))
        paint.fill(painter, handle, now.px(12), white)
        side_px = now.size("control.icon_small")
        sign = icons.pixmap("move-horizontal", now.colour("surface.window"), side_px, paint.ratio(painter))
        painter.drawPixmap(QPointF(handle.center().x() - side_px / 2, handle.center().y() - side_px / 2), sign)

    def _paint_difference(self, painter: QPainter, area: QRectF, first: QImage | None, second: QImage | None) -> None:
        if first is None or second is None or first.isNull() or second.isNull():
            paint.paint_no_picture(painter, area, "image", tr("Both pictures are needed"))
            return
        size = max(first.size(), second.size(), key=QSize.width)
        canvas = QImage(size, QImage.Format.Format_RGB32)
        work = QPainter(canvas)
        work.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        work.drawImage(QRectF(canvas.rect()), first)
        work.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        work.drawImage(QRectF(canvas.rect()), second)
        work.end()
        self._paint_one(painter, area, canvas)

    @staticmethod
    def _paint_label(painter: QPainter, area: QRectF, text: str) -> None:
        place = QPointF(area.left(), area.top())
        paint.paint_chip(painter, place, text)

    # -- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Swipe, or move both pictures."""
        self._drag = event.position()
        if self.mode == "swipe":
            self._swipe_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on swiping or moving."""
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self.mode == "swipe":
            self._swipe_to(event.position().x())
            return
        moved = event.position() - self._drag
        self._drag = event.position()
        span = max(1.0, self.width() * self._zoom * (0.5 if self.mode == "side" else 1.0))
        x = self._centre.x() - moved.x() / span
        y = self._centre.y() - moved.y() / max(1.0, self.height() * self._zoom)
        self._centre = QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
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
        self._swipe = min(1.0, max(0.0, (x - edge) / max(1, self.width() - 2 * edge)))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys move the swipe line."""
        if self.mode == "swipe" and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 0.02 if event.key() == Qt.Key.Key_Up else -0.02
            self._swipe = min(1.0, max(0.0, self._swipe + step))
            self.update()
            return
        super().keyPressEvent(event)


class CompareView(QWidget):
    """The pair, its modes, and what the comparison shows."""

    def __init__(
        self, case: CaseModel, gate: PictureGate, runner: TaskRunner, work: DeskWork, actions: Actions
    ) -> None:
        super().__init__()
        self.setObjectName("view.compare.page")
        del runner
        self._case, self._actions, self._work = case, actions, work
        self.pair = ComparePair(gate)
        split = Columns("compare.columns", (1216, 384), 0)
        split.add_panels(self._build_left(), self._build_right(actions))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        actions["compare.lined_up"].setChecked(True)
        case.changed.connect(self._changed)
        case.match_changed.connect(self._changed)
        actions["view.numbers"].toggled.connect(self._changed)

    def _build_left(self) -> QWidget:
        side = QWidget()
        surface(side, "window")
        outer = column(side)
        bar = QWidget()
        surface(bar, "panel")
        line = row(bar, margins=(5, 3, 5, 3), gap=4)
        self.modes = SegmentedControl(
            [SegmentItem(mode, title) for mode, title in zip(MODES, mode_titles(), strict=True)],
            tr("Way to compare"),
            joined=True,
        )
        self.modes.setObjectName("compare.modes")
        self.modes.chosen.connect(self.set_mode)
        line.addWidget(self.modes)
        line.addWidget(KeyHint("C"))
        self.marks = KeyButton(tr("What was changed"), icon="layers", key="A")
        self.marks.setObjectName("compare.changes")
        self.marks.clicked.connect(lambda _checked=False: self._actions["compare.agreement"].trigger())
        self.turned = KeyButton(tr("Lined up"), icon="git-compare", key="U")
        self.turned.setObjectName("compare.turned")
        self.turned.clicked.connect(lambda _checked=False: self._actions["compare.lined_up"].trigger())
        line.addWidget(self.marks)
        line.addWidget(self.turned)
        line.addStretch(1)
        self.zoomed = words("", "small", "muted")
        line.addWidget(self.zoomed)
        outer.addWidget(bar)
        outer.addWidget(divider())
        labels = row(margins=(6, 3, 6, 3), gap=4)
        self.here = words("", "small", "secondary")
        self.there = words("", "small", "secondary")
        labels.addWidget(self.here)
        labels.addStretch(1)
        labels.addWidget(self.there)
        outer.addLayout(labels)
        self.empty = EmptyState(tr("Choose a match first; its two pictures will be here."), "", "git-compare")
        outer.addWidget(self.pair, 1)
        outer.addWidget(self.empty, 1)
        self.honest = words("", "small", "muted", wrap=True)
        foot = column(margins=(6, 3, 6, 3))
        foot.addWidget(self.honest)
        outer.addLayout(foot)
        self.pair.view_changed.connect(self._show_zoom)
        self.pair.pictures_changed.connect(self._show_ways)
        return side

    def _build_right(self, actions: Actions) -> QWidget:
        content = QWidget()
        surface(content, "panel")
        layout = column(content, margins=(5, 4, 5, 5), gap=4)
        layout.addWidget(words(tr("What the comparison shows"), "section"))
        self.banner = FindingBanner()
        self.banner.action_triggered.connect(actions["claims.set_date"].trigger)
        self.relation = words("", "section", wrap=True)
        self.facts = FactRows()
        self.band = BandLine(actions)
        self.numbers = FactRows()
        self.decisions = DecisionButtons(actions)
        for widget in (self.banner, self.relation, self.facts, divider(), self.band, self.numbers, divider()):
            layout.addWidget(widget)
        layout.addWidget(words(tr("Is it the same?"), "section"))
        layout.addWidget(self.decisions)
        self.locked = words("", "caption", "muted", wrap=True)
        layout.addWidget(self.locked)
        layout.addWidget(divider())
        self.pin_title = words("", "section")
        layout.addWidget(self.pin_title)
        pins = row(gap=3)
        self.pins: dict[str, KeyButton] = {}
        for name, text, key in (("against", tr("Speaks against"), "P"), ("for", tr("Speaks for"), "Shift P")):
            made = KeyButton(text, icon="pin", key=key)
            made.setObjectName(f"compare.pin.{name}")
            made.clicked.connect(lambda _checked=False, name=name: self._pin(name))
            self.pins[name] = made
            pins.addWidget(made)
        pins.addStretch(1)
        layout.addLayout(pins)
        layout.addWidget(divider())
        layout.addWidget(words(tr("Not proven by this"), "section"))
        self.caution = words("", "small", "secondary", wrap=True)
        layout.addWidget(self.caution)
        layout.addStretch(1)
        area = scrolling(content, "compare.right")
        surface(area, "panel")
        area.setMinimumWidth(theme.current().px(300))
        return area

    # -- ways to compare

    def _changed(self, _what: object = None) -> None:
        if self.isVisible():
            self.refresh()

    def shown(self) -> None:
        """The view comes to the front."""
        self.refresh()
        self.set_mode(self.pair.mode)
        self.pair.setFocus()

    def set_mode(self, mode: str) -> None:
        """One of the four ways; side by side where a picture cannot be laid over the other."""
        if mode in _OVERLAID and self.pair.why_not_overlaid():
            mode = "side"
        self.modes.set_current(mode)
        self.pair.set_mode(mode)

    def next_mode(self, step: int) -> None:
        """The next or last way that is possible."""
        free = [mode for mode in MODES if mode not in _OVERLAID or not self.pair.why_not_overlaid()]
        self.set_mode(free[(free.index(self.pair.mode) + step) % len(free)] if self.pair.mode in free else free[0])

    def _pin(self, name: str) -> None:
        self._actions[f"verdict.pin_{name}"].trigger()

    def _show_ways(self) -> None:
        """Which ways are possible, and in words what was done to the pictures."""
        why_not = self.pair.why_not_overlaid()
        titles = zip(MODES, mode_titles(), strict=True)
        self.modes.set_items(
            [SegmentItem(mode, title, why_not=why_not if mode in _OVERLAID else "") for mode, title in titles]
        )
        if self.pair.mode in _OVERLAID and why_not:
            self.set_mode("side")
        how = self.pair.alignment
        turnable = not how.why_not or how.mirrored or bool(how.rotation_deg)
        _allow(self.turned, "" if turnable else how.why_not)
        self.turned.set_chosen(self.pair.turned_back and turnable)
        if not self.pair.turned_back:
            text = tr("Both pictures are shown as they are.")
        elif how.why_not:
            turned = how.steps() + " " if how.mirrored or how.rotation_deg else ""
            text = turned + how.why_not + " " + tr("Compare them side by side.")
        else:
            text = how.steps() + (" " + why_not if why_not else "")
        self.honest.setText(text)

    def show_changes(self, on: bool) -> None:
        """Outline what was found changed."""
        self.pair.show_changes = on
        self.marks.set_chosen(on)
        self.pair.update()

    def set_turned_back(self, on: bool) -> None:
        """Mirrored copies turned back, or as they are."""
        self.pair.turned_back = on
        self.pair.update()
        self.refresh()

    def blink_now(self) -> None:
        """Change between the two once."""
        if self.pair.mode != "blink":
            self.set_mode("blink")
        self.pair.blink_now()

    def zoom(self, factor: float | None) -> None:
        """Both together."""
        self.pair.zoom_by(factor)

    def _show_zoom(self) -> None:
        self.zoomed.setText(tr("Fit") if self.pair.zoom == 1.0 else tr("{n} times").format(n=f"{self.pair.zoom:.1f}"))

    # -- showing

    def refresh(self) -> None:
        """Show the chosen match."""
        state, match = self._case.state, self._case.match()
        there = state is not None and match is not None
        self.pair.setVisible(there)
        self.empty.setVisible(not there)
        self._show_zoom()
        if state is None or match is None:
            return
        item, claim = state.medium(match.media_id), claim_of(self._case, match)
        moment = match_moment(state, match)
        keys = frame_key(match.media_id, moment.pts), library_key(match, moment.library_s)
        self.pair.show_pair(*keys, match, alignment_of(match, is_clip(item)))
        places = any(change.rect for change in match.finding.transforms)
        _allow(self.marks, "" if places else tr("No change with a known place was found."))
        self._show_ways()
        name = item.name if item else ""
        self.here.setText(_label(tr("In the article"), name, moment.case_s))
        self.there.setText(_label(copy_word(match), match_title(match), moment.library_s))
        show_finding(self.banner, state, claim, match)
        self.relation.setText(relation(match.finding.relation, is_clip(item)))
        self.facts.show_rows([(tr("Changed"), changes(match), ""), (tr("Where"), where(match, item), "")])
        self.band.show_match(match, item.kind if item else MediaKind.IMAGE)
        shown = self._actions["view.numbers"].isChecked()
        self.numbers.setVisible(shown)
        self.numbers.show_rows(numbers(match) if shown else [])
        self.decisions.show_decision(match, is_clip(item), why_not_decided(state, match))
        reason = why_locked(state, claim)
        for made in self.pins.values():
            _allow(made, reason)
        self.locked.setText(why_not_decided(state, match) or reason)
        self.locked.setVisible(bool(self.locked.text()))
        self.pin_title.setText(
            tr("Pin this match to claim {n}").format(n=claim.number) if claim else tr("Pin this match")
        )
        if claim is not None and is_finding(state, claim, match):
            sentence = finding_sentence(state, claim, match) or ""
            thing = tr("footage") if is_clip(item) else tr("picture")
            text = tr(
                "That the event in the claim did not happen. It shows only that the {thing} was {finding}."
            ).format(thing=thing, finding=sentence[:1].lower() + sentence[1:])
        else:
            text = tr("That the event in the claim did or did not happen.")
        self.caution.setText(text)


def _allow(made: KeyButton, why_not: str) -> None:
    """Enable a button, or say why it is not."""
    made.setEnabled(not why_not)
    made.setToolTip(why_not)
    made.setStatusTip(why_not)


def _label(title: str, name: str, seconds: float | None) -> str:
    return ", ".join(part for part in (title, name, timecode(seconds) if seconds is not None else "") if part)
