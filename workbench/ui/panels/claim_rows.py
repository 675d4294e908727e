"""The rows of the claim list: claims with their media, where they stand, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.model.case import CaseState
from workbench.model.media import MediaItem, MediaState
from workbench.model.review import Claim
from workbench.ui.direction import shielded
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import cover_key
from workbench.ui.models.words import StateWord, claim_state, medium_state, tr

ROW = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
BROKEN = (MediaState.MISSING, MediaState.UNREADABLE, MediaState.SET_ASIDE)


@dataclass(frozen=True, slots=True)
class MediaLine:
    """One medium under a claim."""

    item: MediaItem
    word: StateWord
    key: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What one row shows; `claim` is None for media no claim rests on, and for the heading of an article's claims.

    Attributes:
        heading: Title of the article, of several, whose claims follow; empty for all other rows.
    """

    claim: Claim | None
    state: StateWord
    media: tuple[MediaLine, ...]
    heading: str = ""

    def words(self, chosen: bool) -> str:
        """Thing and state, for screen readers."""
        if self.heading:
            return self.heading
        head = tr("Claim {n}").format(n=self.claim.number) if self.claim else tr("Pictures and clips without a claim")
        parts = [head, tr("chosen") if chosen else "", self.claim.sentence if self.claim else ""]
        parts += [f"{shielded(line.item.name)}, {line.word.text}" for line in self.media]
        parts.append(self.state.text if self.claim else "")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a row offers to do, as words that can be clicked.

    Attributes:
        kind: "give" or "fetch" the file of a medium, or "link" media to the claim.
        media_id: Which medium; 0 for "link".
    """

    kind: str
    media_id: int = 0

    @property
    def text(self) -> str:
        """What it says."""
        return {"give": tr("Give the file…"), "fetch": tr("Fetch…")}.get(self.kind) or tr("Link media…")

    @property
    def icon(self) -> str:
        """Its sign."""
        return {"give": "folder-open", "fetch": "external-link"}.get(self.kind, "link")


def row_parts(row: ClaimRow) -> list[MediaLine | Offer]:
    """Lines below the sentence: media, and what can be done where something is missing."""
    parts: list[MediaLine | Offer] = []
    for line in row.media:
        parts.append(line)
        if line.item.state is MediaState.MISSING:
            parts.append(Offer("give", line.item.id))
            if line.item.source_url.startswith(("http://", "https://")):
                parts.append(Offer("fetch", line.item.id))
    if row.claim is not None and not row.media:
        parts.append(Offer("link"))
    return parts


def claim_rows(state: CaseState) -> tuple[ClaimRow, ...]:
    """Rows of the list: every claim, then the media without one."""
    by_id = {item.id: item for item in state.media}
    rows: list[ClaimRow] = []
    several, group = len(state.articles) > 1, object()
    for claim in state.claims:
        if several and claim.article_id != group:
            group = claim.article_id
            entry = state.article(claim.article_id)
            rows.append(ClaimRow(None, StateWord("", ""), (), entry.title if entry else tr("Of no article")))
        media = tuple(_line(state, by_id[media_id], claim) for media_id in claim.media_ids if media_id in by_id)
        rows.append(ClaimRow(claim, claim_state(state, claim), media))
    linked = {media_id for claim in state.claims for media_id in claim.media_ids}
    loose = tuple(_line(state, item, None) for item in state.media if item.id not in linked)
    if loose:
        rows.append(ClaimRow(None, StateWord("", ""), loose))
    return tuple(rows)


def _line(state: CaseState, item: MediaItem, claim: Claim | None) -> MediaLine:
    return MediaLine(item, medium_state(state, item, claim), cover_key(state, item))


def _without_empty_groups(rows: list[ClaimRow]) -> list[ClaimRow]:
    """Headings only where a claim of theirs follows."""
    followed = [after.claim is not None for after in rows[1:]] + [False]
    return [row for row, has_claim in zip(rows, followed, strict=False) if not row.heading or has_claim]


class ClaimModel(QAbstractListModel):
    """The rows as a Qt model; holds no facts of its own."""

    def __init__(self, case: CaseModel) -> None:
        super().__init__()
        self._case = case
        self._all: tuple[ClaimRow, ...] = ()
        self.rows: tuple[ClaimRow, ...] = ()
        self._filter = ""

    def refresh(self) -> None:
        """Read the snapshot again."""
        state = self._case.state
        self._all = claim_rows(state) if state else ()
        self._apply()

    def set_filter(self, text: str) -> None:
        """Only rows whose sentence or media hold this text."""
        self._filter = text.casefold().strip()
        self._apply()

    def _apply(self) -> None:
        wanted = [row for row in self._all if row.heading or self._filter in row.words(False).casefold()]
        self.beginResetModel()
        self.rows = tuple(_without_empty_groups(wanted))
        self.endResetModel()

    def row_of(self, claim_id: int | None) -> int:
        """Row of a claim, or -1."""
        places = (place for place, row in enumerate(self.rows) if row.claim is not None and row.claim.id == claim_id)
        return next(places, -1)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A heading is passed over by arrow keys and clicks."""
        row = self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None
        return Qt.ItemFlag.NoItemFlags if row is not None and row.heading else super().flags(index)

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Row object, words for screen readers, whole sentence as tool tip."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if row.heading and role == Qt.ItemDataRole.ToolTipRole:
            return row.heading
        chosen = row.claim is not None and row.claim.id == self._case.claim_id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words(chosen)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.claim.sentence if row.claim else None
        return None
