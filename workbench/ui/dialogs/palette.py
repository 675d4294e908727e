"""Find or do anything: actions, claims, media, tags and matches by a few letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.commands.finding import find
from workbench.model.times import TimeSpan
from workbench.ui import icons, paint, theme
from workbench.ui.actions import Actions
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import match_title, tr
from workbench.ui.panels.pieces import column, row, words
from workbench.ui.widgets.headers import KeyHint
from workbench.ui.widgets.labels import divider

ENTRY = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
LIMIT = 60


SYNONYMS: dict[str, str] = {
    "app.settings": "preferences options theme colours colors dark light font size name mask language",
    "matches.run": "search libraries find compare against reverse",
    "library.new": "create make database",
    "library.choose": "database known footage",
    "library.open": "database known footage",
    "library.rebuild": "reindex index anew",
    "case.new": "create make project start",
    "case.open": "project load",
    "case.open_window": "second another beside two project load",
    "view.reset_layout": "panels splitters default columns restore",
    "window.next": "switch case",
    "case.add_media": "import upload video image photo picture file",
    "case.export": "save report print download html csv json",
    "case.check": "verify hash integrity originals log head",
    "case.stamps": "timestamp rfc 3161 trusted authority date proof",
    "case.restore": "restore backup go back undo damaged",
    "case.hand_over": "copy send give away archive share pack",
    "case.bundle": "zip bagit archive send share export exchange",
    "case.conflicts": "merge decide differ both copies open",
    "case.merge_copy": "combine join copies colleague conflicts import bundle",
    "case.problems": "errors warnings broken unreadable missing",
    "case.history": "log audit who when changes",
    "case.set_published": "publication day when",
    "claims.set_date": "day when",
    "claims.split": "divide separate cut two",
    "claims.merge": "join combine unite together",
    "claims.edit": "attribution hedge place date doubt",
    "view.masked": "hide blur graphic safe",
    "view.tones": "brightness contrast gamma exposure lighter darker levels adjust",
    "view.as_in_file": "reset neutral original",
    "view.shown": "unmask unblur reveal",
    "media.give": "missing file upload",
    "media.fetch": "download get missing file internet web",
    "case.fetch_missing": "download get missing files internet web",
    "article.fetch": "download page url link internet web",
    "verdict.finalise": "finish lock final finalize",
    "verdict.pin_against": "evidence",
    "verdict.pin_for": "evidence",
    "help.keys": "shortcuts hotkeys keyboard",
    "help.about": "version licence license",
    "help.details": "bug report error",
    "app.quit": "exit close",
    "case.undo": "revert take back",
    "tags.set_word": "vocabulary favourites aliases rename merge synonyms",
    "media.mask": "hide blur unblur reveal graphic",
    "case.masking": "hide blur default",
    "find.open": "search look for tag text translation",
    "texts.add": "ocr transcribe translation language sign lettering",
    "places.add": "location coordinates geolocation map where",
    "library.add_case": "earlier cases known footage",
}
"""Other words people look for, by action; never shown."""

_WRITTEN = {
    "tag": ("tag", "tag"),
    "text": ("languages", "text seen"),
    "place": ("flag", "place"),
    "note": ("pencil", "note"),
}
"""Icon and word of what a person wrote on a medium."""


@dataclass(frozen=True)
class Entry:
    """One line of the palette; a heading has no `run`."""

    text: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    run: Callable[[], object] | None = None
    disabled: str = ""


def fits(typed: str, text: str) -> bool:
    """Whether every word typed stands in the text."""
    folded = text.casefold()
    return all(part in folded for part in typed.casefold().split())


class EntryModel(QAbstractListModel):
    """The lines as a Qt model."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings and what cannot be done now are passed over."""
        entry = self.entries[index.row()] if index.isValid() else None
        if entry is None or entry.run is None or entry.disabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Entry, and its words."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (entry.text, entry.detail, entry.disabled) if part)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Paints a line: icon, words, quiet detail, key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Headings are lower."""
        del option
        entry: Entry = index.data(ENTRY)
        return QSize(theme.current().px(200), theme.current().px(36 if entry.run else 30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One line."""
        entry: Entry = index.data(ENTRY)
        now = theme.current()
        rect = QRectF(option.rect)
        inner = rect.adjusted(now.px(16), 0, -now.px(16), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.run is None:
            paint.draw_text(painter, inner, entry.text, now.font("small"), now.colour("text.muted"))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, now.colour("accent.tint"))
        ink = now.colour("text.disabled" if entry.disabled else "text.primary")
        side = now.size("control.icon")
        if entry.icon:
            place = QPoint(round(inner.left()), round(inner.center().y() - side / 2))
            icons.draw(painter, entry.icon, place, side, ink)
        left = inner.left() + side + now.px(12)
        width = min(paint.text_width(entry.text, now.font("body", weight=500)), inner.width() * 0.7)
        text = QRectF(left, rect.top(), width + 2, rect.height())
        paint.draw_text(painter, text, entry.text, now.font("body", weight=500), ink)
        keys = paint.key_size(entry.keys) if entry.keys else QSize(0, 0)
        detail = QRectF(
            text.right() + now.px(8),
            rect.top(),
            inner.right() - text.right() - keys.width() - now.px(16),
            rect.height(),
        )
        paint.draw_text(painter, detail, entry.disabled or entry.detail, now.font("small"), now.colour("text.muted"))
        if entry.keys:
            corner = QRectF(inner.right() - keys.width(), rect.center().y() - keys.height() / 2, 1, 1).topLeft()
            paint.paint_key(painter, corner, entry.keys)
        painter.restore()


class Palette(QFrame):
    """The field and the list below it."""

    def __init__(
        self, window: QWidget, case: CaseModel, actions: Actions, go: Callable[[int, TimeSpan | None], object]
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Find or do anything"))
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._most = theme.current().px(460)
        self._case, self._do_by_id, self._go = case, actions, go
        layout = self._column = column(self, margins=(2, 4, 2, 4), gap=2)
        head = row(margins=(5, 2, 5, 2), gap=4)
        self.field = QLineEdit()
        self.field.setObjectName("palette.field")
        self.field.setPlaceholderText(tr("Actions, claims, media, tags, texts"))
        self.field.setAccessibleName(tr("Find or do anything"))
        head.addWidget(self.field, 1)
        layout.addLayout(head)
        layout.addWidget(divider())
        self.rows = EntryModel()
        self.list = QListView()
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(tr("Found"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self.list, 1)
        layout.addWidget(divider())
        foot = row(margins=(5, 2, 5, 2), gap=4)
        for key, text in (("↑ ↓", tr("move")), ("Enter", tr("do it")), ("Esc", tr("close"))):
            foot.addWidget(KeyHint(key))
            foot.addWidget(words(text, "small", "muted"))
        foot.addStretch(1)
        layout.addLayout(foot)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.list.clicked.connect(self._do)
        self._find("")

    def open_at(self) -> None:
        """Open in the upper middle of the window."""
        now = theme.current()
        width, height = min(now.px(640), self._window.width() - 40), min(now.px(460), self._window.height() - 120)
        self._most = height
        self.setFixedWidth(width)
        self._fit_height()
        self.move(self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, now.px(90))))
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrow keys move the choice, Enter does it, while the field keeps the keyboard."""
        if watched is not self.field or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
            return True
        return False

    def _fit_height(self) -> None:
        """As high as what was found, up to the room there is."""
        listed = sum(self.list.sizeHintForRow(place) for place in range(len(self.rows.entries)))
        frame = self._column.sizeHint().height() - self.list.sizeHint().height()
        self.setFixedHeight(max(frame, min(frame + listed + 2, self._most)))

    def _usable(self) -> list[int]:
        return [n for n in range(len(self.rows.entries)) if self.rows.flags(self.rows.index(n))]

    def _move(self, step: int) -> None:
        usable = self._usable()
        if not usable:
            return
        here = self.list.currentIndex().row()
        at = usable.index(here) if here in usable else -step
        self.list.setCurrentIndex(self.rows.index(usable[(at + step) % len(usable)]))

    def _find(self, typed: str) -> None:
        groups = ((tr("Actions"), self._actions(typed)), (tr("In this case"), self._things(typed)))
        entries: list[Entry] = []
        for title, found in groups:
            if found:
                entries += [Entry(title), *found[:LIMIT]]
        self.rows.show_entries(entries or [Entry(tr("Nothing found. Try another word."))])
        self._fit_height()
        usable = self._usable()
        if usable:
            self.list.setCurrentIndex(self.rows.index(usable[0]))

    def _actions(self, typed: str) -> list[Entry]:
        actions = self._do_by_id
        found = []
        for name, spec in actions.specs.items():
            action = actions[name]
            text = action.text().rstrip("…")
            own = (spec.command.title, spec.command.help, spec.command.menu, SYNONYMS.get(name, ""))
            if name == "view.palette" or not fits(typed, " ".join((text, *own, *map(said, own)))):
                continue  # words of either language find it
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            disabled = "" if action.isEnabled() else action.statusTip().removeprefix(said(spec.command.help)).strip()
            found.append(
                Entry(
                    text,
                    said(spec.command.help),
                    spec.icon,
                    keys.replace("+", " ") if len(keys) > 1 else keys,
                    action.trigger,
                    disabled,
                )
            )
        return sorted(found, key=lambda entry: (bool(entry.disabled), not fits(typed, entry.text)))

    def _things(self, typed: str) -> list[Entry]:
        case, state = self._case, self._case.state
        if state is None or not typed.strip():
            return []
        found = [
            Entry(
                tr("Claim {n}").format(n=claim.number),
                claim.sentence,
                "quote",
                run=lambda claim_id=claim.id: case.choose_claim(claim_id),  # type: ignore[misc]
            )
            for claim in state.claims
            if fits(typed, f"{claim.number} {claim.sentence}")
        ]
        go = self._go
        found += [
            Entry(item.name, item.caption, "film", run=lambda media_id=item.id: go(media_id, None))  # type: ignore[misc]
            for item in state.media
            if fits(typed, f"{item.name} {item.caption}")
        ]
        found += [
            Entry(
                match_title(match),
                tr("match of {name}").format(name=getattr(state.medium(match.media_id), "name", "")),
                "history",
                run=lambda match_id=match.id: case.choose_match(match_id),  # type: ignore[misc]
            )
            for match in state.matches
            if fits(typed, f"{match_title(match)} {match.finding.name}")
        ]
        found += [
            Entry(
                one.text,
                ", ".join(part for part in (said(_WRITTEN[one.kind][1]), one.detail, self._name(one.media_id)) if part),
                _WRITTEN[one.kind][0],
                run=lambda one=one: go(one.media_id, one.span),  # type: ignore[misc]
            )
            for one in find(state, typed)
            if one.kind in _WRITTEN and one.media_id is not None
        ]
        return found

    def _name(self, media_id: int | None) -> str:
        state = self._case.state
        item = state.medium(media_id) if state and media_id is not None else None
        return item.name if item else ""

    def _do(self, index: AnyIndex) -> None:
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry is None or entry.run is None or entry.disabled:
            return
        self.close()
        entry.run()
