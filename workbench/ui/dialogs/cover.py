"""Covering faces: rectangles of a picture or clip that redacted copies of the report do not show."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLineEdit, QVBoxLayout, QWidget

from workbench.commands.spans import span_words
from workbench.errors import UsageError
from workbench.model.media import MediaItem, MediaKind
from workbench.model.review import CoveredArea
from workbench.model.times import timecode
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.player import frame_key
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, empty, row, scrolling, surface, words
from workbench.ui.widgets.cover_canvas import CoverCanvas, Rect
from workbench.ui.widgets.slider import Slider

_TICKS_A_SECOND = 10


class Covering(Protocol):
    """What records it."""

    def cover(
        self,
        media_id: int,
        rect: Rect,
        span_s: tuple[float, float] | None,
        note: str,
        refused: Callable[[BaseException], None],
    ) -> None:
        """Cover a rectangle, throughout or from one time to another."""

    def uncover(self, covered_id: int) -> None:
        """Cover it no more."""


class CoverDialog(Dialog):
    """One picture or clip: look through it, draw, and say from when to when.

    Args:
        at_s: The moment to begin with.
    """

    def __init__(  # noqa: PLR0917 - what is covered, where, and who records it
        self, parent: QWidget, case: CaseModel, work: Covering, gate: PictureGate, item: MediaItem, at_s: float
    ) -> None:
        super().__init__(
            parent,
            "cover",
            tr("Cover faces of {name}").format(name=item.name),
            tr(
                "Draw around a face or whatever copies must not show. Redacted copies replace it by one colour, here"
                " and in the library's picture beside it; the case itself keeps everything."
            ),
            width_px=720,
        )
        self._case, self._work, self._item = case, work, item
        facts = item.facts
        clip = item.kind is MediaKind.VIDEO and facts is not None and facts.time_base is not None
        self._duration_s = (facts.duration_s or 0.0) if clip and facts is not None else 0.0
        width, height = ((facts.width_px or 16), (facts.height_px or 9)) if facts else (16, 9)
        sides = row(gap=5)
        self.body.addLayout(sides, 1)
        left, right = column(gap=3), column(gap=3)
        sides.addLayout(left, 5)
        sides.addLayout(right, 3)
        self.canvas = CoverCanvas(gate, max(0.1, width / max(1, height)))
        self.canvas.changed.connect(self._tell)
        left.addWidget(self.canvas, 1)
        self.time = words("", "small", "secondary")
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("cover.time")
        self.slider.setAccessibleName(tr("Time in the clip"))
        self.slider.setRange(0, max(0, int(self._duration_s * _TICKS_A_SECOND)))
        self.slider.setPageStep(_TICKS_A_SECOND)
        self.slider.setValue(round(at_s * _TICKS_A_SECOND))
        self.slider.valueChanged.connect(lambda _value: self._show())
        if clip:
            line = row(gap=3)
            line.addWidget(self.slider, 1)
            line.addWidget(self.time)
            left.addLayout(line)
        left.addWidget(
            words(
                tr("By the keyboard: Insert puts a rectangle in the middle, arrows move it, with Shift its size."),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self._add_fields(right, clip, at_s)
        right.addWidget(words(tr("Covered in this file"), "section"))
        listed = QWidget()
        surface(listed, "panel")
        self._rows = column(listed, gap=2)
        right.addWidget(scrolling(listed, "cover.list"), 1)
        self.foot.addWidget(button(tr("Close"), "cover.close", self.accept))
        case.changed.connect(self._case_changed)
        self.setMinimumHeight(min(theme.current().px(460), parent.window().height()))
        self._show()
        self._list()
        self.canvas.setFocus()

    def _add_fields(self, part: QVBoxLayout, clip: bool, at_s: float) -> None:
        self.note = QLineEdit(tr("a face"))
        self.note.setObjectName("cover.note")
        self.note.setAccessibleName(tr("What is covered"))
        part.addWidget(words(tr("What is covered"), "small", "secondary"))
        part.addWidget(self.note)
        self.whole = QCheckBox(tr("Throughout the clip"))
        self.whole.setObjectName("cover.whole")
        self.whole.setChecked(True)
        self.whole.toggled.connect(lambda _on: self._tell())
        self.start, self.end = (self._seconds(name) for name in ("cover.from", "cover.until"))
        self.start.setAccessibleName(tr("From, in seconds"))
        self.end.setAccessibleName(tr("Until, in seconds"))
        self.start.setValue(at_s)
        self.end.setValue(min(self._duration_s, at_s + 2.0))
        if clip:
            part.addWidget(self.whole)
            line = row(gap=3)
            line.addWidget(words(tr("From"), "small", "secondary"))
            line.addWidget(self.start)
            line.addWidget(words(tr("until"), "small", "secondary"))
            line.addWidget(self.end)
            line.addStretch(1)
            part.addLayout(line)
        self.add = button(tr("Cover it"), "cover.add", self._cover, kind="primary")
        part.addWidget(self.add)

    def _seconds(self, name: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setObjectName(name)
        field.setDecimals(2)
        field.setSuffix(tr(" s"))
        field.setRange(0.0, max(self._duration_s, 0.0))
        field.setSingleStep(0.1)
        return field

    # -- what is shown

    def _pts(self) -> int:
        facts = self._item.facts
        if facts is None or facts.time_base is None:
            return 0
        return facts.time_base.pts(self.slider.value() / _TICKS_A_SECOND)

    def _mine(self) -> list[CoveredArea]:
        state = self._case.state
        return [] if state is None else [one for one in state.covered if one.media_id == self._item.id]

    def _show(self) -> None:
        pts = self._pts()
        covered = [one.rect for one in self._mine() if _holds(one, pts)]
        at = timecode(self.slider.value() / _TICKS_A_SECOND)
        self.time.setText(at)
        self.canvas.set_frame(frame_key(self._item.id, pts), f"{self._item.name}, {at}", covered)
        self._tell()

    def _tell(self) -> None:
        self.start.setEnabled(not self.whole.isChecked())
        self.end.setEnabled(not self.whole.isChecked())
        self.add.setEnabled(self.canvas.drawn is not None)
        self.add.setToolTip("" if self.canvas.drawn is not None else tr("Draw a rectangle first."))

    def _list(self) -> None:
        empty(self._rows)
        mine = self._mine()
        for one in mine:
            where = said(span_words(self._item, one.span)) or tr("throughout")
            text = f"{one.note or tr('a part')}, {where}"
            line = row(gap=3)
            line.addWidget(words(text, "small", wrap=True), 1)
            taken = button(tr("Remove"), f"cover.remove.{one.id}", partial(self._work.uncover, one.id))
            taken.setAccessibleName(tr("Remove: {what}").format(what=text))
            line.addWidget(taken)
            self._rows.addLayout(line)
        if not mine:
            self._rows.addWidget(words(tr("Nothing yet."), "small", "muted"))
        self._rows.addStretch(1)

    def _case_changed(self, kinds: object) -> None:
        if "covered" in kinds:  # type: ignore[operator]
            self._show()
            self._list()

    # -- what is done

    def _cover(self) -> None:
        def take() -> None:
            rect = self.canvas.drawn
            if rect is None:
                raise UsageError(tr("Draw a rectangle first."))
            span = None
            if not self.whole.isChecked() and self._duration_s:
                span = (self.start.value(), self.end.value())
                if span[1] < span[0]:
                    raise UsageError(tr("The range ends before it begins."))
            self._work.cover(self._item.id, rect, span, self.note.text(), self._refused)
            self.canvas.set_drawn(None)

        self.attempt(take)

    def _refused(self, error: BaseException) -> None:
        self.say_wrong(said(str(error)))


def _holds(area: CoveredArea, pts: int) -> bool:
    if area.span is None:
        return True
    end = area.span.start_pts if area.span.end_pts is None else area.span.end_pts
    return area.span.start_pts <= pts <= end
