"""Comparisons kept as figures of a claim: shown, pinned as evidence by key, button or drag, and removed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from workbench.commands.matches import match_moment
from workbench.model.case import CaseState
from workbench.model.figure import KeptFigure
from workbench.model.review import Claim, Stance
from workbench.ui.desk_work import DeskWork
from workbench.ui.gate import PictureGate
from workbench.ui.models.dragged import FIGURE
from workbench.ui.models.timeline import thumb_key
from workbench.ui.models.words import date_words, tr, why_locked
from workbench.ui.panels.dragging import DragSource
from workbench.ui.panels.pieces import brief, card, column, empty, row, tool, words
from workbench.ui.widgets.pictures import Thumbnail


class FiguresPanel(QWidget):
    """The figures of the chosen claim, by the picture of the case they show; hidden where there are none.

    Signals:
        removed(figure_id): A figure is to be taken out of the case.
    """

    removed = Signal(int)

    def __init__(self, gate: PictureGate, work: DeskWork) -> None:
        super().__init__()
        self._gate, self._work = gate, work
        layout = column(self, gap=4)
        self.title = words(tr("Figures"), "section")
        layout.addWidget(self.title)
        self._cards = column(gap=3)
        layout.addLayout(self._cards)

    def show_figures(self, state: CaseState, claim: Claim | None) -> None:
        """Those kept for a claim, and those of other claims pinned to it."""
        empty(self._cards)
        pins = [pin for pin in state.evidence if claim is not None and pin.claim_id == claim.id]
        pinned = {pin.figure_id for pin in pins if pin.figure_id is not None}
        kept = [one for one in state.figures if claim is not None and (one.claim_id == claim.id or one.id in pinned)]
        self.setVisible(bool(kept))
        locked = why_locked(state, claim)
        for one in kept:
            self._cards.addWidget(self._card(state, one, pinned=one.id in pinned, locked=locked))

    def _card(self, state: CaseState, figure: KeptFigure, *, pinned: bool, locked: str) -> QFrame:
        frame, outer = card()
        frame.setObjectName(f"figure.{figure.id}")
        line = row(gap=5)
        match = next((match for match in state.matches if match.id == figure.match_id), None)
        key = "" if match is None else thumb_key(match.media_id, match_moment(state, match).pts)
        if key:
            picture = Thumbnail(self._gate, key, width_px=112, height_px=63)
            picture.set_picture(key, figure.caption)
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        texts = column(gap=1)
        texts.addWidget(words(figure.caption, "section", wrap=True))
        settings = figure.settings
        texts.addWidget(words(f"{settings.changed} {settings.drawn}", "small", "secondary", wrap=True))
        kept = tr("Kept {date} by {name}").format(date=date_words(figure.added_at[:10]), name=figure.added_by)
        texts.addWidget(words(tr("{kept}. Pinned as evidence").format(kept=kept) if pinned else kept, "small", "muted"))
        line.addLayout(texts, 1)
        if not locked:
            text = f"{FIGURE}{figure.id}"
            for stance, icon, name in (
                (Stance.AGAINST, "thumbs-down", tr("Pin the figure as speaking against the claim")),
                (Stance.FOR, "thumbs-up", tr("Pin the figure as speaking for the claim")),
            ):
                made = tool(icon, f"figure.{figure.id}.{stance.value}", name)
                made.clicked.connect(lambda _checked=False, stance=stance: self._work.pin_dragged(text, stance))
                line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
            DragSource(frame, lambda: text, self._gate, lambda: key)
        if not state.read_only:
            name = tr("Remove “{text}”").format(text=brief(figure.caption))
            off = tool("x", f"figure.{figure.id}.remove", name, lambda: self.removed.emit(figure.id))
            line.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(line)
        return frame
