"""Find in the case and in libraries: tags, texts seen, places, notes, names and claims, with their pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.commands.finding import Found, LibraryAnswer, find, over_libraries
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.model.media import MediaItem
from workbench.model.times import TimeSpan, timecode
from workbench.ui import icons, paint, theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.gate import PictureGate
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key, thumb_key
from workbench.ui.models.words import date_words, is_clip, plural, tr
from workbench.ui.panels.pieces import button, words
from workbench.ui.widgets.focus_ring import FocusRing

HIT = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
MOST = 2_000
_WAIT_MS = 250
_SIGNS = {
    "tag": ("tag", "Tag"),
    "text": ("languages", "Text seen"),
    "place": ("flag", "Place"),
    "note": ("pencil", "Note"),
    "name": ("film", "File"),
    "claim": ("quote", "Claim"),
    "item": ("library", "Library"),
}


@dataclass(frozen=True)
class Hit:
    """One line of the list.

    Attributes:
        kind: As of `Found`, or "item".
        key: Picture for the gate; empty for none.
        where: File and time, or the library.
        go: What Enter does.
    """

    kind: str
    text: str
    detail: str
    where: str
    key: str
    go: Callable[[], object]


class HitModel(QAbstractListModel):
    """The lines as a Qt model."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, and its words."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (said(_SIGNS[hit.kind][1]), hit.text, hit.detail, hit.where) if part)
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints a line: picture, what it is, words, where."""

    def __init__(self, gate: PictureGate, parent: QWidget) -> None:
        super().__init__(parent)
        self._gate = gate

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """All alike."""
        del option, index
        now = theme.current()
        return QSize(now.px(320), now.px(62))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One line."""
        hit: Hit = index.data(HIT)
        now = theme.current()
        rect = QRectF(option.rect)
        direction = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, now.colour("accent.tint"))
        picture = QRectF(rect.left() + now.px(8), rect.top() + now.px(6), now.px(88), now.px(50))
        place = paint.mirrored(picture, rect, direction)
        side = now.size("control.icon")
        if hit.key:
            paint.paint_picture(painter, place, self._gate.request(hit.key))
        else:
            centre = place.center().toPoint()
            icons.draw(
                painter,
                _SIGNS[hit.kind][0],
                centre - QRectF(0, 0, side, side).center().toPoint(),
                side,
                now.colour("text.muted"),
            )
        left, width = picture.right() + now.px(10), rect.right() - picture.right() - now.px(20)
        height = now.px(17)
        lines = (
            (hit.text, "body", "text.primary"),
            (hit.detail, "small", "text.secondary"),
            (f"{said(_SIGNS[hit.kind][1])}, {hit.where}".rstrip(", "), "caption", "text.muted"),
        )
        shown = [line for line in lines if line[0]]
        top = rect.center().y() - len(shown) * height / 2
        for number, (text, role, tone) in enumerate(shown):
            box = paint.mirrored(QRectF(left, top + number * height, width, height), rect, direction)
            paint.draw_text(painter, box, " ".join(text.split()), now.font(role), now.colour(tone))
        painter.restore()


class FindWindow(Dialog):
    """The field and the list; stays open beside the desk while one looks at what was found."""

    def __init__(
        self,
        window: QWidget,
        case: CaseModel,
        gate: PictureGate,
        go: Callable[[int, TimeSpan | None], object],
        show_item: Callable[[Path, int], object],
    ) -> None:
        super().__init__(
            window,
            "find",
            tr("Find"),
            tr("Tags, texts seen and their translations, places, notes, names and claims; libraries of the case too."),
            width_px=600,
        )
        self._case, self._go, self._show_item = case, go, show_item
        self._typed = ""
        self.field = QLineEdit()
        self.field.setObjectName("find.field")
        self.field.setPlaceholderText(tr("Words, in any language or script"))
        self.field.setAccessibleName(tr("Words to find"))
        self.field.setClearButtonEnabled(True)
        self.body.addWidget(self.field)
        self.hits = HitModel()
        self.list = QListView()
        self.list.setObjectName("find.list")
        FocusRing(self.list)
        self.list.setAccessibleName(tr("Found"))
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(gate, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(theme.current().px(360))
        self.body.addWidget(self.list, 1)
        self.told = words("", "small", "muted", wrap=True)
        self.told.setObjectName("find.told")
        self.body.addWidget(self.told)
        self.foot.addWidget(button(tr("Close"), "find.close", self.accept))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._ask_libraries)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self.look())
        self.list.activated.connect(self._do)
        gate.picture_ready.connect(self._repaint)
        gate.masking_changed.connect(self._repaint)
        case.changed.connect(self._changed)
        case.closed.connect(self.reject)
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrow keys move the choice, Enter goes there, while the field keeps the keyboard."""
        if watched is not self.field or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.hits.hits:
            here = self.list.currentIndex().row()
            self.list.setCurrentIndex(self.hits.index(max(0, min(len(self.hits.hits) - 1, here + step))))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter never presses a button here."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _repaint(self, _what: object) -> None:
        self.list.viewport().update()

    def _changed(self, _kinds: object) -> None:
        self.look()

    def look(self) -> None:
        """Show what the case holds now, then ask the libraries."""
        state, typed = self._case.state, self.field.text()
        if state is None:
            return
        found = find(state, typed)[:MOST]
        self._show(tuple(self._hit(state, one) for one in found))
        self._typed = typed
        if typed.strip() and state.libraries:
            self._wait.start()
        else:
            self._wait.stop()

    def _show(self, hits: tuple[Hit, ...], unread: tuple[str, ...] = ()) -> None:
        self.hits.show_hits(hits)
        if hits:
            self.list.setCurrentIndex(self.hits.index(0))
        typed = bool(self.field.text().strip())
        count = plural(len(hits), "{n} found.", "{n} found.") if hits else tr("Nothing found. Try fewer letters.")
        self.told.setText(" ".join([count if typed else "", *unread]).strip())

    def _ask_libraries(self) -> None:
        state, typed = self._case.state, self.field.text()
        if state is None:
            return
        libraries, vocabulary = tuple(Path(one) for one in state.libraries), state.vocabulary

        def work(_progress: Progress) -> LibraryAnswer:
            return over_libraries(libraries, typed, vocabulary)

        def home(answer: LibraryAnswer) -> None:
            if self._typed != typed or self._case.state is not state:
                return
            chosen = self.list.currentIndex().row()
            items = tuple(
                Hit(
                    "item",
                    one.item.provenance.title or one.item.name,
                    ", ".join(one.tags),
                    ", ".join(
                        part for part in (one.library.stem, date_words(one.item.provenance.earliest_date)) if part
                    ),
                    f"item:{one.item.id}@{one.library}",
                    lambda one=one: self._show_item(one.library, one.item.id),  # type: ignore[misc]
                )
                for one in answer.found[:MOST]
            )
            self._show((*(hit for hit in self.hits.hits if hit.kind != "item"), *items), answer.unread)
            if 0 <= chosen < len(self.hits.hits):
                self.list.setCurrentIndex(self.hits.index(chosen))

        self._case.runner.side(
            tr("Looking in the libraries"), work, home, lambda error: self.say_wrong(said(str(error))), quiet=True
        )

    def _hit(self, state: CaseState, one: Found) -> Hit:
        item = None if one.media_id is None else state.medium(one.media_id)
        key = _picture(state, item, one.span)
        where = [item.name] if item else [tr("Claim {n}").format(n=one.claim_id)] if one.claim_id else []
        where += [_when(item, one.span)]
        return Hit(
            one.kind, one.text, one.detail, ", ".join(part for part in where if part), key, lambda: self._to(one)
        )

    def _to(self, one: Found) -> None:
        if one.media_id is None:
            self._case.choose_claim(one.claim_id)
        else:
            self._go(one.media_id, one.span)

    def _do(self, index: AnyIndex) -> None:
        hit: Hit | None = index.data(HIT) if index.isValid() else None
        if hit is not None:
            hit.go()


def _picture(state: CaseState, item: MediaItem | None, span: TimeSpan | None) -> str:
    if item is None:
        return ""
    if span is None or not is_clip(item):
        return cover_key(state, item)
    return thumb_key(item.id, span.start_pts)


def _when(item: MediaItem | None, span: TimeSpan | None) -> str:
    clock = item.facts.time_base if item and item.facts else None
    if span is None or clock is None:
        return ""
    start = timecode(clock.seconds(span.start_pts))
    if span.end_pts is None:
        return start
    return tr("{start} to {end}").format(start=start, end=timecode(clock.seconds(span.end_pts)))
