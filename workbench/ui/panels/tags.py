"""Tags and notes on exactly what the heading says: this frame, range or medium. The scope is never guessed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget

from workbench.model.case import CaseState
from workbench.model.media import MediaKind
from workbench.model.review import FramePlace, FrameText, Note, TagUse
from workbench.model.times import TimeSpan, timecode
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.desk_work import DeskWork
from workbench.ui.direction import Menu
from workbench.ui.models.case import CaseModel
from workbench.ui.models.selection import TagOnFrames, tags_on
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import brief, column, empty, row, tool, words
from workbench.ui.panels.seen import SeenSection
from workbench.ui.seen_work import SeenWork
from workbench.ui.widgets.chips import ScopeChips, TagChip
from workbench.ui.widgets.headers import SectionHeader
from workbench.ui.widgets.labels import divider

_AT_ONCE = 1000
"""Of so many frames the tags are told at once; of more, as soon as another thread has gone through them."""


def covers(span: TimeSpan | None, scope: TimeSpan | None) -> bool:
    """Whether something on `span` applies to the scope: overlap; what is on the whole medium applies everywhere."""
    if span is None or scope is None:
        return True
    start, end = span.start_pts, span.start_pts if span.end_pts is None else span.end_pts
    low, high = scope.start_pts, scope.start_pts if scope.end_pts is None else scope.end_pts
    return start <= high and low <= end


def span_words(case: CaseModel, span: TimeSpan | None) -> str:
    """`0:08.52`, `0:02.40 to 0:14.80`, or empty for a whole medium."""
    item = case.medium()
    clock = item.facts.time_base if item and item.facts else None
    if span is None or clock is None:
        return ""
    start = timecode(clock.seconds(span.start_pts))
    if span.end_pts is None:
        return start
    return tr("{start} to {end}").format(start=start, end=timecode(clock.seconds(span.end_pts)))


class TagField(QLineEdit):
    """Takes any word; words of the vocabulary and their aliases are offered.

    Signals:
        left: A person gave up.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tags.field")
        self.setProperty("size", "small")
        self.setPlaceholderText(tr("Add a tag (T)"))
        self.setAccessibleName(tr("Add a tag"))
        self.setMinimumWidth(theme.current().px(110))
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(6)
        self.setCompleter(completer)
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("completion")
            popup.setAccessibleName(tr("Tags that fit"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives up what is typed and goes back to the picture."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def offer(self, state: CaseState) -> None:
        """Words and aliases that complete what is typed."""
        offered = [word.name for word in state.vocabulary]
        offered += [alias for word in state.vocabulary for alias in word.aliases]
        if offered != self._offers.stringList():
            self._offers.setStringList(offered)


class TagsPanel(QWidget):
    """Chips, the field that adds one, and the notes of the scope."""

    def __init__(self, case: CaseModel, work: DeskWork, seen: SeenWork, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("tags.panel")
        self._case, self._work, self._seen_work = case, work, seen
        self.header = SectionHeader(tr("Tags and notes"), line_above=True)
        self.header.add_widget(tool("plus", "notes.add_button", tr("Write a note"), actions["notes.add"].trigger))
        body = QWidget()
        body.setProperty("surface", "none")
        layout = column(body, margins=(5, 0, 5, 5), gap=4)
        self.chips = ScopeChips()
        self.field = TagField()
        self.chips.set_tail(self.field)
        layout.addWidget(self.chips)
        self.seen = SeenSection(seen, lambda span: span_words(case, span))
        self.seen.left.connect(self._to_stage)
        layout.addWidget(self.seen)
        case.medium_changed.connect(self.seen.close_forms)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(theme.current().px(4))
        layout.addLayout(self._notes)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(body)
        self.field.returnPressed.connect(self._add)
        self.field.left.connect(self._to_stage)
        self.chips.chip_clicked.connect(self._take_off)
        self.chips.chip_context.connect(self._menu)
        case.changed.connect(self._changed)
        self._of_chip: dict[int, tuple[int, ...]] = {}
        for signal in (case.medium_changed, case.position_changed, case.range_changed, case.selection.changed):
            signal.connect(self.refresh)
        self._shown: object = None
        self._chosen_soon = QTimer(self)  # drawing a frame around thousands asks for them many times a second
        self._chosen_soon.setSingleShot(True)
        self._chosen_soon.setInterval(60)
        self._chosen_soon.timeout.connect(self._show_chosen)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"tags", "notes", "texts", "places", "vocabulary", "media"}:
            self._shown = None
            self.refresh()

    def refresh(self) -> None:
        """What the scope bears."""
        case, state = self._case, self._case.state
        self.header.set_detail(self._scope_words())
        self.field.setEnabled(case.writable and case.medium() is not None)
        if state is None:
            return
        self.field.offer(state)
        if case.selection.active:
            self._chosen_soon.start()
            return
        self._of_chip = {}
        uses, notes = self._uses(state), self._scope_notes(state)
        texts = [one for one in state.texts if self._here(one)]
        places = [one for one in state.places if self._here(one)]
        shown = (case.media_id, tuple(uses), tuple(notes), tuple(texts), tuple(places), state.vocabulary)
        if shown != self._shown:
            self._shown = shown
            self._show_chips(state, uses)
            self._show_notes(notes)
            self.seen.show_seen(texts, places, writable=case.writable and case.medium() is not None)

    def _here(self, one: FrameText | FramePlace) -> bool:
        return one.media_id == self._case.media_id and covers(one.span, self._case.span())

    def _show_chosen(self) -> None:
        """Tags of the frames chosen; of a note nobody could say which of them it is on, so there are none."""
        case, state = self._case, self._case.state
        if state is None or not case.selection.active:
            return
        frames, revision = case.selection.frozen_or_none(), case.selection.revision
        if case.selection.count <= _AT_ONCE:
            self._show_tags_on(tags_on(state, frames()))
            return

        def done(found: Sequence[TagOnFrames]) -> None:
            if case.selection.revision == revision and case.state is state:
                self._show_tags_on(found)

        case.runner.side(tr("Tags of the frames"), lambda _progress: tags_on(state, frames()), done, quiet=True)

    def _take_off(self, chip: TagChip) -> None:
        """Take a tag off the scope; of frames chosen, off those that have it themselves."""
        ids = self._of_chip.get(chip.id, (chip.id,))
        if ids:
            self._work.remove_tags(ids)
        else:
            self._work.refuse(
                tr("“{tag}” is on the whole file or on a range, not on these frames.").format(tag=chip.label),
                tr("Show one of them on the stage and take it off there."),
            )

    def _show_tags_on(self, found: Sequence[TagOnFrames]) -> None:
        case, state = self._case, self._case.state
        if state is None:
            return
        self._shown = None
        known = {word.name: word for word in state.vocabulary}
        chips, self._of_chip = [], {}
        for place, one in enumerate(found, 1):
            word = known.get(one.tag)
            key = str(word.favourite_key) if word and word.favourite_key else ""
            partly, graphic = one.count < case.selection.count, bool(word and word.graphic)
            chips.append(TagChip(one.tag, word.colour if word else 9, key, partly, graphic, place))
            self._of_chip[place] = one.use_ids
        self.chips.set_chips(chips)
        self._show_notes([])

    def _scope_words(self) -> str:
        if self._case.selection.active:
            count = self._case.selection.count
            return plural(count, "{n} frame", "{n} frames") if count else tr("no frame chosen")
        item, span = self._case.medium(), self._case.span()
        if item is None:
            return ""
        if span is None:
            return tr("this picture") if item.kind is MediaKind.IMAGE else tr("this file")
        if span.end_pts is None:
            return tr("this frame")
        return tr("the range {span}").format(span=span_words(self._case, span))

    def _uses(self, state: CaseState) -> list[TagUse]:
        scope = self._case.span()
        return [use for use in state.tags if use.media_id == self._case.media_id and covers(use.span, scope)]

    def _scope_notes(self, state: CaseState) -> list[Note]:
        scope = self._case.span()
        return [note for note in state.notes if note.media_id == self._case.media_id and covers(note.span, scope)]

    def _show_chips(self, state: CaseState, uses: list[TagUse]) -> None:
        known = {word.name: word for word in state.vocabulary}
        chips = []
        for use in uses:
            word = known.get(use.tag)
            key = str(word.favourite_key) if word and word.favourite_key else ""
            chips.append(TagChip(use.tag, word.colour if word else 9, key, False, bool(word and word.graphic), use.id))
        self.chips.set_chips(chips)

    def _show_notes(self, notes: list[Note]) -> None:
        empty(self._notes)
        for place, note in enumerate(notes):
            if place:
                self._notes.addWidget(divider())
            self._notes.addWidget(self._note_line(note))

    def _note_line(self, note: Note) -> QWidget:
        line = QWidget()
        layout = row(line, gap=3)
        said = brief(note.text)
        name = tr("Edit the note “{text}”").format(text=said)
        edit = tool("pencil", f"note.edit.{note.id}", name, lambda: self._work.edit_note(note))
        text = words(note.text, "small", "secondary", wrap=True)
        when = span_words(self._case, note.span)
        if when:
            text.setToolTip(when)
        layout.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        name = tr("Remove the note “{text}”").format(text=said)
        remove = tool("x", f"note.remove.{note.id}", name, lambda: self._work.remove_note(note))
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _add(self) -> None:
        text = self.field.text().strip()
        if text:
            self._work.add_tags([part.strip() for part in text.split(",") if part.strip()])
        self.field.clear()
        QTimer.singleShot(0, self.field.clear)  # a completion chosen with Enter writes itself after this
        self._to_stage()

    def _to_stage(self) -> None:
        """Keys act on the picture again."""
        self._work.focus_picture()

    def _menu(self, chip: TagChip, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Take “{tag}” off").format(tag=chip.label)).triggered.connect(
            lambda _checked=False: self._take_off(chip)
        )
        if self._case.span() is not None:
            self._add_edges(menu, chip)
        menu.addAction(tr("Words, colour and key…")).triggered.connect(
            lambda _checked=False: self._work.edit_word(chip.label)
        )
        menu.popup(place)

    def _add_edges(self, menu: QMenu, chip: TagChip) -> None:
        """Move the edges of a tag to the frame shown, to the range, or to the whole file."""
        state, item = self._case.state, self._case.medium()
        use = next((use for use in state.tags if use.id == chip.id), None) if state else None
        clock = item.facts.time_base if item and item.facts else None
        if use is None or clock is None:
            return
        here = self._case.pts_s
        start = clock.seconds(use.span.start_pts) if use.span else 0.0
        length = item.facts.duration_s if item and item.facts and item.facts.duration_s else here
        end = start if use.span and use.span.end_pts is None else length
        if use.span and use.span.end_pts is not None:
            end = clock.seconds(use.span.end_pts)
        marks = (self._case.mark_in, self._case.mark_out)
        choices: list[tuple[str, float | None, float | None]] = []
        if here < end or use.span is None:
            choices.append((tr("Begin the tag here"), here, max(here, end)))
        if here > start or use.span is None:
            choices.append((tr("End the tag here"), min(start, here), here))
        if marks[0] is not None and marks[1] is not None:
            choices.append((tr("Tag the range in to out"), clock.seconds(marks[0]), clock.seconds(marks[1])))
        if use.span is not None:
            choices.append((tr("Tag the whole file"), None, None))
        for text, start_s, end_s in choices:
            menu.addAction(text).triggered.connect(
                lambda _checked=False, start_s=start_s, end_s=end_s: self._seen_work.move_tag(chip.id, start_s, end_s)
            )

    def write_text(self) -> None:
        """Open the form for a text seen (Ctrl+T)."""
        self.seen.write_text(None)
        self._make_room(self.seen.text_form)

    def write_place(self) -> None:
        """Open the form for a place."""
        self.seen.write_place(None)
        self._make_room(self.seen.place_form)

    def start_typing(self) -> None:
        """Put the cursor into the field (T)."""
        self.field.setFocus()
        self.field.selectAll()
        self._make_room(self.field)

    def _make_room(self, widget: QWidget) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):  # room below for what is offered
            area.ensureWidgetVisible(widget, 0, theme.current().px(180))
