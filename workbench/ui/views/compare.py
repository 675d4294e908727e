"""Checking a match by eye: side by side, swipe, blink, difference. Not registered: a mirrored copy is turned back, that
is all, and the label says so."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.commands.matches import finding_sentence
from workbench.model.match import Match
from workbench.model.media import MediaKind
from workbench.model.times import timecode
from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.player import frame_key
from workbench.ui.models.timeline import library_key
from workbench.ui.models.words import changes, is_clip, is_finding, match_title, relation, tr, where
from workbench.ui.panels.match_card import (
    BandLine,
    DecisionButtons,
    FactRows,
    case_moment,
    claim_of,
    library_moment,
    numbers,
    show_finding,
)
from workbench.ui.panels.pieces import Columns, column, row, scrolling, surface, words
from workbench.ui.tasks import TaskRunner
from workbench.ui.widgets.buttons import KeyButton, SegmentedControl, SegmentItem
from workbench.ui.widgets.headers import EmptyState, FindingBanner, KeyHint
from workbench.ui.widgets.labels import divider

MODES = ("side", "swipe", "blink", "difference")
BLINK_MS = 500  # two changes a second at most


def mode_titles() -> tuple[str, str, str, str]:
    """Words of the ways, in their order."""
    return tr("Side by side"), tr("Swipe"), tr("Blink"), tr("Difference")


class ComparePair(QWidget):
    """Two pictures in one place, painted from the gate.

    Attributes:
        mode: One of `MODES`.
        turned_back: The case's copy is mirrored back before it is shown.
        show_changes: Outlines of what was found changed.

    Signals:
        view_changed: Zoom or place changed.
    """

    view_changed = Signal()

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
        self._swipe = 0.5
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._drag: QPointF | None = None
        self._blink_second = False
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self._blink)
        self._tell()
        gate.picture_ready.connect(lambda _key: self.update())
        gate.masking_changed.connect(lambda _masked: self.update())

    def show_pair(self, case_key: str, library_key_: str, match: Match) -> None:
        """Show another pair."""
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
        mirrored = self._match is not None and self._match.finding.mirrored
        if side == 0 and image is not None and self.turned_back and mirrored:
            return image.flipped(Qt.Orientation.Horizontal)
        return image

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
            self._paint_one(painter, left, first, changes_of=self._match)
            self._paint_one(painter, right, second)
        elif self.mode == "swipe":
            self._paint_swipe(painter, inner, first, second)
        elif self.mode == "blink":
            image = second if self._blink_second else first
            self._paint_one(painter, inner, image)
            self._paint_label(painter, inner, tr("Earlier copy") if self._blink_second else tr("In the article"))
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
        self, painter: QPainter, area: QRectF, image: QImage | None, *, changes_of: Match | None = None
    ) -> QRectF | None:
        if image is None or image.isNull():
            paint.paint_no_picture(painter, area, "image", tr("No picture here"))
            return None
        painter.save()
        painter.setClipRect(area)
        target = self._target(area, image.size())
        painter.drawImage(target, image)
        if changes_of is not None and self.show_changes:
            self._paint_changes(painter, target, changes_of)
        painter.restore()
        return target

    def _paint_changes(self, painter: QPainter, target: QRectF, match: Match) -> None:
        now = theme.current()
        turned = self.turned_back and match.finding.mirrored
        for transform in match.finding.transforms:
            if transform.rect is None:
                continue
            x, y, width, height = transform.rect
            x = 1.0 - x - width if turned else x
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
        for image, part in ((first, left), (second, right)):
            painter.save()
            painter.setClipRect(part)
            self._paint_one(painter, area, image)
            painter.restore()
        if first is not None and second is not None:
            for image, part in ((first, left), (second, right)):
                painter.save()
                painter.setClipRect(part)
                painter.fillRect(part, now.colour("surface.stage"))
                painter.drawImage(self._target(area, image.size()), image)
                painter.restore()
        white = now.colour("text.primary")
        painter.fillRect(QRectF(line - 0.75, area.top(), 1.5, area.height()), white)
        handle = QRectF(line - now.px(12), area.center().y() - now.px(12), now.px(24), now.px(24))
        paint.fill(painter, handle, now.px(12), white)
        side = now.size("control.icon_small")
        sign = icons.pixmap("move-horizontal", now.colour("surface.window"), side, paint.ratio(painter))
        painter.drawPixmap(QPointF(handle.center().x() - side / 2, handle.center().y() - side / 2), sign)

    def _paint_difference(self, painter: QPainter, area: QRectF, first: QImage | None, second: QImage | None) -> None:
        if first is None or second is None:
            paint.paint_no_picture(painter, area, "image", tr("Both pictures are needed"))
            return
        size = first.size()
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
        case.changed.connect(lambda kinds: self.refresh() if kinds & {"matches", "claims", "articles"} else None)
        case.match_changed.connect(self.refresh)
        actions["view.numbers"].toggled.connect(lambda _on: self.refresh())

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
        self.turned = KeyButton(tr("Turned back"), icon="flip-horizontal-2", key="U")
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
        layout.addWidget(divider())
        self.pin_title = words("", "section")
        layout.addWidget(self.pin_title)
        pins = row(gap=3)
        for name, text, key in (("against", tr("Speaks against"), "P"), ("for", tr("Speaks for"), "Shift P")):
            made = KeyButton(text, icon="pin", key=key)
            made.setObjectName(f"compare.pin.{name}")
            made.clicked.connect(lambda _checked=False, name=name: actions[f"verdict.pin_{name}"].trigger())
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

    def shown(self) -> None:
        """The view comes to the front."""
        self.refresh()
        self.set_mode(self.pair.mode)
        self.pair.setFocus()

    def set_mode(self, mode: str) -> None:
        """One of the four ways."""
        self.modes.set_current(mode)
        self.pair.set_mode(mode)

    def next_mode(self, step: int) -> None:
        """The next or last way."""
        self.set_mode(MODES[(MODES.index(self.pair.mode) + step) % len(MODES)])

    def show_changes(self, on: bool) -> None:
        """Outline what was found changed."""
        self.pair.show_changes = on
        self.marks.set_chosen(on)
        self.pair.update()

    def set_turned_back(self, on: bool) -> None:
        """Mirrored copies turned back, or as they are."""
        self.pair.turned_back = on
        self.turned.set_chosen(on)
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
        pts, here_s = case_moment(match, item)
        there_s = library_moment(match)
        self.pair.show_pair(frame_key(match.media_id, pts), library_key(match, there_s), match)
        self.turned.set_chosen(self.pair.turned_back)
        self.turned.setEnabled(match.finding.mirrored)
        self.marks.setEnabled(any(change.rect for change in match.finding.transforms))
        name = item.name if item else ""
        self.here.setText(_label(tr("In the article"), name, here_s))
        self.there.setText(_label(tr("Earlier copy"), match_title(match), there_s))
        turned = (
            tr("The article's copy is turned back left to right. ")
            if match.finding.mirrored and self.pair.turned_back
            else ""
        )
        self.honest.setText(
            turned
            + tr(
                "Each picture fills its frame as it is: they are not lined up point by point, "
                "and the earlier copy is its kept small picture."
            )
        )
        show_finding(self.banner, state, claim, match)
        self.relation.setText(relation(match.finding.relation, is_clip(item)))
        self.facts.show_rows([(tr("Changed"), changes(match), ""), (tr("Where"), where(match, item), "")])
        self.band.show_match(match, item.kind if item else MediaKind.IMAGE)
        shown = self._actions["view.numbers"].isChecked()
        self.numbers.setVisible(shown)
        self.numbers.show_rows(numbers(match) if shown else [])
        self.decisions.show_decision(match, is_clip(item), "" if self._case.writable else state.read_only)
        self.pin_title.setText(
            tr("Pin this match to claim {n}").format(n=claim.number) if claim else tr("Pin this match")
        )
        if claim is not None and is_finding(state, claim, match):
            sentence = finding_sentence(state, claim, match) or ""
            text = tr("That the event in the claim did not happen. It shows only: {finding}.").format(
                finding=sentence[:1].lower() + sentence[1:]
            )
        else:
            text = tr("That the event in the claim did or did not happen.")
        self.caution.setText(text)


def _label(title: str, name: str, seconds: float | None) -> str:
    return ", ".join(part for part in (title, name, timecode(seconds) if seconds is not None else "") if part)
