"""An article before it is taken in: what was read, to be corrected; what is taken, to be ticked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.commands.article import container_broken, remarks
from workbench.commands.taking_in import CAPTIONS_ONLY, REFERENCE_WORDS, STATE_WORDS, CitedState, Preview
from workbench.errors import UsageError
from workbench.model.article import ReferenceKind
from workbench.model.taking_in import TakingIn
from workbench.ui import theme
from workbench.ui.dialogs.base import DateField, shortened_names
from workbench.ui.gate import PictureGate
from workbench.ui.language import number, said
from workbench.ui.models.draft import Draft, DraftClaim
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, row, words
from workbench.ui.panels.preview_text import PreviewText
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.tick_list import TickList, TickModel, TickRow

PICTURE = "preview:"
"""Keys of the pictures of media that are not taken in yet begin so."""
ONE_COLUMN_FROM = 1.5
"""Size of text from which text and lists have no room side by side: the text is a tab of its own then."""


SIGNS = {
    ReferenceKind.VIDEO: "film",
    ReferenceKind.EMBED: "film",
    ReferenceKind.AUDIO: "volume-2",
    ReferenceKind.POST_LINK: "link",
}
"""Icons of cited media that are no picture."""
MOST_LINES = 4
"""Of what is said of an archive; all of it stands in the article's view and the report."""


def is_large() -> bool:
    """Whether the text is so large that text and lists have no room side by side."""
    return theme.current().text_scale >= ONE_COLUMN_FROM


def scrolled(holder: QWidget) -> QVBoxLayout:
    """A column inside a widget that scrolls where large text has no room for all of it."""
    inner, area = QWidget(), QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for part in (inner, area.viewport()):
        part.setAutoFillBackground(False)  # setting them into the area fills them
    column(holder).addWidget(area)
    return column(inner, gap=4)


class PreviewFacts(QWidget):
    """Title, date, author, outlet, language and address as read, each to be corrected.

    Signals:
        date_typed: The date is another one, or none.
    """

    date_typed = Signal()

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        article = preview.article
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().px(12))
        self._grid.setVerticalSpacing(theme.current().px(6))
        self.fields: dict[str, QLineEdit] = {}
        unknown = tr("unknown")
        for field, label, value, place in (
            ("title", tr("Title"), article.title, (0, 0, 1, 2)),
            ("author", tr("Author"), article.author, (1, 0, 1, 1)),
            ("outlet", tr("Outlet"), article.outlet, (1, 1, 1, 1)),
            ("language", tr("Language"), article.language, (2, 2, 1, 1)),
            ("url", tr("Address"), article.url, (2, 0, 1, 2)),
        ):
            made = QLineEdit(value)
            made.setObjectName(f"preview.{field}")
            made.setPlaceholderText(unknown)
            made.setCursorPosition(0)
            self.fields[field] = made
            self._add(label, made, place)
        self.published = DateField("preview.published", (article.published or "")[:10])
        self.published.setPlaceholderText(tr("unknown; 2016, 2016-04 or 2016-04-09"))
        self._add(tr("Date of the article"), self.published, (0, 2, 1, 1))
        self._source = article.published_from
        self._read = (article.published or "")[:10]
        self._hints = article.date_hints
        self.note = words("", "caption", "muted", wrap=True)
        if is_large():
            self._grid.addWidget(self.note, 3, 0, 1, 3)
        else:
            self._grid.addWidget(self.note, 1, 2, Qt.AlignmentFlag.AlignTop)
        for column_number, share in enumerate((3, 3, 2)):
            self._grid.setColumnStretch(column_number, share)
        self.published.textChanged.connect(lambda _text: self._tell_date())
        self._tell_date()

    def _add(self, label: str, field: QLineEdit, place: tuple[int, int, int, int]) -> None:
        part = column(gap=1)
        name = words(label, "small", "secondary")
        name.setBuddy(field)
        field.setAccessibleName(label)
        part.addWidget(name)
        part.addWidget(field)
        self._grid.addLayout(part, *place)

    def _tell_date(self) -> None:
        """How the date is understood, and where it was found."""
        text = self.published.text().strip()
        if not text and self._read:
            told = tr("Taken as unknown, as stated by you.")
        elif not text:
            seen = tr("Seen in the page, not believed: {hints}.").format(hints=", ".join(self._hints))
            told = " ".join((tr("No date was found. State it if you know it."), *((seen,) if self._hints else ())))
        elif text == self._read:
            source = said(self._source) or tr("the page")
            told = tr("{date}. Found: {source}.").format(date=self.published.meaning(), source=source)
        else:
            told = tr("{date}. Kept and shown as stated by you.").format(date=self.published.meaning())
        self.note.setText(told if self.is_right else tr("This is not a date. Write it as 2016, 2016-04 or 2016-04-09."))
        self.date_typed.emit()

    @property
    def is_right(self) -> bool:
        """Whether the date is one, or left unknown."""
        return bool(self.published.meaning()) or not self.published.text().strip()

    def values(self) -> dict[str, str]:
        """The fields as they stand, without the date."""
        return {name: field.text().strip() for name, field in self.fields.items()}


class IntakePreview(QWidget):
    """Facts, text, and three lists to tick: claims, pictures and clips, lines left out.

    Args:
        preview: The article as read.
        gate: What pictures pass.
        token: Tells the pictures of this article from those of the one before.

    Signals:
        page_chosen(url): Another page of the archive is to be read.
        fields_changed: `can_be_taken` may be another.
    """

    page_chosen = Signal(str)
    fields_changed = Signal()

    def __init__(self, preview: Preview, gate: PictureGate, token: int) -> None:
        super().__init__()
        self.draft = Draft(preview, self)
        self._gate, self._token = gate, token
        self.facts = PreviewFacts(preview)
        self.facts.date_typed.connect(self.fields_changed)
        self.text = PreviewText(self.draft)
        self.wrong = words("", "small", "bad", wrap=True)
        self.wrong.hide()
        self.claims = self._list("claims", tr("Claims"), 3)
        self.media = self._list("media", tr("Pictures and clips"), 3, gate)
        self.lines = self._list("lines", tr("Left out"), 1)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("preview.tabs")
        self.tabs.setDocumentMode(True)
        for page, note in (
            (self.claims, self._claims_note(preview)),
            (self.media, self._media_note(preview)),
            (self.lines, self._lines_note(preview)),
        ):
            self.tabs.addTab(self._page(page, note), page.accessibleName())
        self._lay_out(preview)
        self.claims.chosen.connect(self.text.choose)
        self.text.claim_clicked.connect(self._choose_claim)
        self.draft.changed.connect(self._changed)
        gate.picture_failed.connect(self._on_failed)
        for what in ("claims", "media", "lines"):
            self._changed(what)

    def _list(self, what: str, title: str, details: int, gate: PictureGate | None = None) -> TickList:
        model = TickModel(
            lambda number: self.draft.is_taken(what, number),
            lambda numbers, taken: self.draft.take_all(what, numbers, taken),
        )
        return TickList(model, f"preview.{what}", title, gate=gate, details=details)

    def _page(self, page: QWidget, note: str) -> QWidget:
        holder = QWidget()
        layout = column(holder)
        if note:
            told = words(note, "small", "secondary", wrap=True)
            told.setContentsMargins(theme.current().px(12), theme.current().px(6), theme.current().px(12), 0)
            layout.addWidget(told)
        layout.addWidget(page, 1)
        return holder

    def _lay_out(self, preview: Preview) -> None:
        outer = scrolled(self) if is_large() else column(self, gap=4)
        if preview.known:
            outer.addWidget(words(said(preview.known), "small", "warn", wrap=True))
        self._add_remarks(outer, preview)
        outer.addWidget(self.facts)
        outer.addWidget(divider())
        left = QWidget()
        stack = column(left, gap=2)
        stack.addWidget(self.text, 1)
        stack.addWidget(self.wrong)
        keys = row(gap=3)
        keys.addWidget(
            button(
                tr("Make it a claim"),
                "preview.mark",
                self._mark,
                icon="plus",
                tip=tr("The words marked, or the sentence at the cursor (Ctrl+Shift+C)"),
            )
        )
        keys.addWidget(
            button(
                tr("Use for the claim"),
                "preview.use",
                self._use,
                icon="pencil",
                tip=tr("Let the chosen claim be the words marked (Ctrl+Shift+E)"),
            )
        )
        keys.addStretch(1)
        stack.addLayout(keys)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setObjectName("preview.halves")
        if is_large():
            self.tabs.addTab(left, tr("Text"))
            self.halves.setMinimumHeight(theme.current().px(240))
        else:
            self.halves.addWidget(left)
        self.halves.addWidget(self.tabs)
        self.halves.setChildrenCollapsible(False)
        self.halves.setSizes([520, 480])
        outer.addWidget(self.halves, 1)
        for keys_text, name in (("Ctrl+Shift+C", "preview.mark"), ("Ctrl+Shift+E", "preview.use")):
            made = self.findChild(QWidget, name)
            made.setShortcut(keys_text)  # type: ignore[union-attr]

    def _add_remarks(self, outer: QVBoxLayout, preview: Preview) -> None:
        """What is to be known of it beside its text, and the other pages of its archive."""
        container = preview.article.container
        tone = "warn" if container_broken(preview.article) else "muted"
        lines = [said(sentence) for sentence in remarks(preview.article)]
        if lines:
            outer.addWidget(words("\n".join(lines[:MOST_LINES]), "small", tone, wrap=True))
        if container is None or len(container.pages) < 2:
            return
        line = row(gap=3)
        name = words(tr("Page of the archive"), "small", "secondary")
        self.pages = QComboBox()
        self.pages.setObjectName("preview.pages")
        self.pages.setAccessibleName(tr("Page of the archive"))
        self.pages.addItems(container.pages)
        self.pages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pages.activated.connect(self._choose_page)
        name.setBuddy(self.pages)
        line.addWidget(name)
        line.addWidget(self.pages, 1)
        outer.addLayout(line)

    def _choose_page(self, place: int) -> None:
        if place > 0:  # the first is the one that is shown
            self.page_chosen.emit(self.pages.itemText(place))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a page of text."""
        return QSize(theme.current().px(760), theme.current().px(520))

    # -- what the lists say

    @staticmethod
    def _claims_note(preview: Preview) -> str:
        if preview.captions_only:
            return said(CAPTIONS_ONLY) + " " + tr("Mark others in the text.")
        if not preview.article.claims:
            return tr("No claim was found. Mark sentences in the text, or go on without.")
        return tr("Suggested, with the reason. Untick what is no claim.")

    @staticmethod
    def _media_note(preview: Preview) -> str:
        if not preview.cited:
            return tr("The article cites no picture or clip.")
        return tr("In the order of the text. Untick what does not belong to it, as an advertisement.")

    @staticmethod
    def _lines_note(preview: Preview) -> str:
        if not preview.article.left_out:
            return tr("Nothing was left out.")
        return tr("Not taken as text, each with the rule. Tick a line to put it back.")

    def _on_failed(self, key: str) -> None:
        if key.startswith(PICTURE):
            self._show_media()

    def _changed(self, what: str) -> None:
        if what in ("claims", "lines"):
            self._show_claims()
        if what == "media":
            self._show_media()
        if what == "lines":
            article = self.draft.article
            self.lines.rows.show(
                [TickRow(place, line.text, (said(line.rule),)) for place, line in enumerate(article.left_out)]
            )
        self._count()

    def _count(self) -> None:
        claims, article = self.draft.claims(), self.draft.article
        media = sum(self.draft.is_taken("media", one) for one in range(len(article.media)))
        left = len(article.left_out) - sum(self.draft.is_taken("lines", one) for one in range(len(article.left_out)))
        taken = tr("{title} {n} of {all}")
        for place, text in enumerate(
            (
                taken.format(title=tr("Claims"), n=number(sum(one.taken for one in claims)), all=number(len(claims))),
                taken.format(title=tr("Pictures and clips"), n=number(media), all=number(len(article.media))),
                tr("{title} {n}").format(title=tr("Left out"), n=number(left)),
            )
        ):
            self.tabs.setTabText(place, text)

    def _show_claims(self) -> None:
        self.claims.rows.show([_claim_row(one) for one in self.draft.claims()])

    def _show_media(self) -> None:
        rows = []
        for one in self.draft.preview.cited:
            reference = self.draft.article.media[one.position]
            key = f"{PICTURE}{one.position}@{self._token}" if one.state is CitedState.BESIDE else ""
            why = one.why or (self._gate.failure(key) if key else "")
            where = said(STATE_WORDS[CitedState.UNREADABLE if why else one.state])
            kind = said(REFERENCE_WORDS[reference.kind])
            state = _begun(tr("{kind}, {where}").format(kind=kind, where=where))
            details = (
                one.name if reference.caption not in ("", one.name) else "",
                reference.url if reference.url != one.name else "",
            )
            doubted = state if one.state is CitedState.CHANGED else ""
            told = tr("{state}: {why}").format(state=state, why=said(why)) if why else doubted
            rows.append(
                TickRow(
                    one.position,
                    reference.caption or one.name,
                    tuple(part for part in details if part),
                    shortened_names(told),
                    key,
                    "" if told else state,
                    SIGNS.get(reference.kind, "image"),
                )
            )
        self.media.rows.show(rows)

    # -- marking

    def _choose_claim(self, number: int) -> None:
        self.tabs.setCurrentIndex(0)
        self.claims.choose(number)

    def _say(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def _mark(self) -> None:
        """Make the words marked, or the sentence at the cursor, a claim."""
        try:
            made = self.draft.mark(self.text.passage())
        except UsageError as error:
            self._say(said(str(error)))
            return
        self._say("")
        self._choose_claim(made)

    def _use(self) -> None:
        """Let the chosen claim be the words marked."""
        chosen = self.claims.number()
        try:
            if chosen is None:
                raise UsageError(tr("Choose a claim in the list first."))
            if not self.text.textCursor().hasSelection():
                raise UsageError(tr("Mark the words of the claim in the text first."))
            self.draft.use(chosen, self.text.passage())
        except UsageError as error:
            self._say(said(str(error)))
            return
        self._say("")
        self.text.choose(chosen, scroll=False)

    def choices(self) -> TakingIn:
        """What was decided.

        Raises:
            UsageError: A field is not what it should be.
        """
        return self.draft.choices(self.facts.values(), self.facts.published.date())

    @property
    def can_be_taken(self) -> bool:
        """Whether the fields hold what they should."""
        return self.facts.is_right

    def summary(self) -> str:
        """`4 claims, 7 pictures and clips`: what will be taken in."""
        claims = sum(one.taken for one in self.draft.claims())
        media = sum(self.draft.is_taken("media", one) for one in range(len(self.draft.article.media)))
        return tr("{claims}, {media} will be taken in").format(
            claims=plural(claims, "{n} claim", "{n} claims"),
            media=plural(media, "{n} picture or clip", "{n} pictures and clips"),
        )


def _begun(text: str) -> str:
    """With a capital at its beginning, and names as they are."""
    return text[:1].upper() + text[1:]


def _claim_row(claim: DraftClaim) -> TickRow:
    suggestion = claim.suggestion
    if suggestion is None:
        return TickRow(claim.number, claim.passage.text, (tr("Marked by you"),))
    reason = tr("Why: {reason}").format(reason=said(suggestion.reason))
    if claim.changed:
        reason = tr("With the words you marked. {reason}").format(reason=reason)
    parts: list[str] = []
    if suggestion.attribution:
        parts.append(tr("Said by: {name}").format(name=suggestion.attribution))
    if suggestion.hedges:
        parts.append(tr("Words that doubt it: {words}").format(words=", ".join(suggestion.hedges)))
    return TickRow(claim.number, claim.passage.text, (*((". ".join(parts),) if parts else ()), reason))
