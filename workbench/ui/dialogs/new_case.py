"""A new case: from an article, with the files that are at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.errors import UsageError
from workbench.model.taking_in import AS_READ
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog, choose_file, choose_files, choose_folder
from workbench.ui.dialogs.preview import is_large, scrolled
from workbench.ui.dialogs.reading_pane import ReadingPane
from workbench.ui.direction import ContentDelegate
from workbench.ui.language import said
from workbench.ui.models.wanted import WantedCase
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, row, words
from workbench.ui.tasks import TaskRunner
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from workbench.commands.places import PlaceNote

MEDIA_KINDS = "Pictures and clips (*)"
TYPED_MS = 400
"""After the last key, before a typed path is read."""
ARTICLE_KINDS = (
    "Articles (*.html *.htm *.xhtml *.mhtml *.mht *.warc *.warc.gz *.wacz *.pdf *.txt *.md *.json *.csv *.eml)"
    ";;All files (*)"
)


def free_folder(folder: Path, stem: str) -> Path:
    """A case folder that does not exist yet: `NAME.case`, `NAME 2.case`..."""
    name = "".join(letter for letter in stem if letter.isalnum() or letter in " -_.").strip(" .") or "case"
    made, number = folder / f"{name}.case", 2
    while made.exists():
        made, number = folder / f"{name} {number}.case", number + 1
    return made


def wrapping(*keys: QWidget) -> QWidget:
    """Buttons in a row that wraps where the width or large text needs it."""
    holder = QWidget()
    line = FlowLayout(holder, gap_px=theme.current().px(6))
    for key in keys:
        line.addWidget(key)
    return holder


class NewCaseDialog(Dialog):
    """Asks for article, media, title and folder; an article is read and shown before the case is made.

    Args:
        parent: The window.
        settings: Where cases go by default.
        pane: Makes the part that reads and shows the article.
        article, media: What is at hand.

    Signals:
        chosen(WantedCase): Make it.
        address_requested: The article is to be fetched; `take_elsewhere` then gets the page.
    """

    chosen = Signal(object)
    address_requested = Signal()

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        pane: Callable[[], ReadingPane],
        article: Path | None = None,
        media: Sequence[Path] = (),
        *,
        runner: TaskRunner | None = None,
    ) -> None:
        super().__init__(
            parent,
            "new_case",
            tr("New case"),
            tr("Originals are copied into the case and never changed. Nothing is sent unless you fetch the article."),
            width_px=600,
        )
        self._settings, self._runner = settings, runner
        self._named = False
        self._elsewhere: Path | None = None
        self.pane = pane()
        self.pane.hide()
        self._side = QWidget()
        form = scrolled(self._side) if is_large() else column(self._side, gap=4)
        halves = row(gap=6)
        halves.addWidget(self._side, 2)
        halves.addWidget(self.pane, 5)
        self.body.addLayout(halves, 1)
        self._add_fields(form)
        self.ok = self.add_buttons(tr("Make the case"), self._accept)
        for path in media:
            self.media.addItem(str(path))
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(TYPED_MS)
        self._due.timeout.connect(self._read)
        self.article.textChanged.connect(lambda _text: self._article_changed())
        self.pane.changed.connect(self._pane_changed)
        self.pane.fields_changed.connect(self._enable)
        self.finished.connect(self.pane.end)
        if article is not None:
            self.take_article(article)
        self._propose()

    def _add_fields(self, form: QVBoxLayout) -> None:
        self.article = QLineEdit()
        self.article.setObjectName("new_case.article")
        self.article.setPlaceholderText(tr("A saved web page or a text; may stay empty"))
        self.article.setAccessibleName(tr("Article"))
        part = column(gap=1)
        part.addWidget(words(tr("Article"), "small", "secondary"))
        part.addWidget(self.article)
        form.addLayout(part)
        choose = button(tr("Choose…"), "new_case.article_button", self._ask_article)
        choose.setAccessibleName(f"{tr('Article')}: {tr('Choose…')}".rstrip("…"))
        form.addWidget(
            wrapping(choose, button(tr("From an address…"), "new_case.address", self.address_requested.emit))
        )
        self.media = QListWidget()
        self.media.setItemDelegate(ContentDelegate(self.media))
        self.media.setObjectName("new_case.media")
        FocusRing(self.media)
        self.media.setAccessibleName(tr("Pictures and clips"))
        self.media.setMinimumHeight(theme.current().px(60))
        self.media.setMaximumHeight(theme.current().px(180))
        form.addWidget(words(tr("Pictures and clips"), "small", "secondary"))
        form.addWidget(self.media, 1)
        form.addWidget(
            wrapping(
                button(tr("Add files…"), "new_case.files", self._ask_files),
                button(tr("Add a folder…"), "new_case.folder_of_files", self._ask_media_folder),
                button(tr("Take off"), "new_case.drop", self._drop),
            )
        )
        self.case_title = QLineEdit()
        self.case_title.setObjectName("new_case.title")
        self.case_title.setPlaceholderText(tr("Empty: the title of the article"))
        name = words(tr("Name of the case"), "small", "secondary")
        name.setBuddy(self.case_title)
        self.case_title.setAccessibleName(tr("Name of the case"))
        form.addWidget(name)
        form.addWidget(self.case_title)
        self.folder = QLineEdit()
        self.folder.setObjectName("new_case.folder")
        self._add_with_button(
            form, tr("Folder of the case"), self.folder, tr("Choose…"), "new_case.place", self._ask_place
        )
        self.place = words("", "small", "warn", wrap=True)
        self.place.setObjectName("new_case.place_note")
        self.place.hide()
        form.addWidget(self.place)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(300)
        self._pause.timeout.connect(self._look_at_place)
        self.folder.textChanged.connect(lambda _text: self._pause.start())
        self.folder.textEdited.connect(lambda _text: setattr(self, "_named", True))
        form.addStretch(1)

    @staticmethod
    def _add_with_button(  # noqa: PLR0917 - the parts of one line
        form: QVBoxLayout, label: str, field: QLineEdit, text: str, name: str, clicked: object
    ) -> None:
        field.setAccessibleName(label)
        part = column(gap=1)
        part.addWidget(words(label, "small", "secondary"))
        line = row(gap=3)
        line.addWidget(field, 1)
        made = button(text, name, clicked)  # type: ignore[arg-type]
        made.setAccessibleName(f"{label}: {text}".rstrip("…"))
        line.addWidget(made)
        part.addLayout(line)
        form.addLayout(part)

    def _propose(self) -> None:
        """A free folder beside the article, until the person names one."""
        if self._named:
            return
        text = self.article.text().strip()
        source = Path(text) if text else None
        chosen = str(self._settings.get("case_folder"))
        beside = source is not None and source != self._elsewhere
        folder = Path(chosen) if chosen else (source.parent if source and beside else Path.home())
        self.folder.setText(str(free_folder(folder, source.stem if source else tr("New case"))))

    def _look_at_place(self) -> None:
        """Say what to know of the folder, found out beside the window: a network disk may take its time."""
        text = self.folder.text().strip()
        if not text or self._runner is None:
            self.place.hide()
            return

        def work(_progress: object) -> PlaceNote | None:
            from workbench.commands import places  # noqa: PLC0415 - after the first paint

            return places.about(Path(text))

        def show(note: PlaceNote | None) -> None:
            if isValid(self) and self.folder.text().strip() == text:
                self.place.setText(" ".join(said(line) for line in (note.short, *note.lines)) if note else "")
                self.place.setVisible(note is not None)

        self._runner.side("", work, show, quiet=True)

    def _ask_article(self) -> None:
        choose_file(self, tr("The article"), "", ARTICLE_KINDS, self.take_article)

    def _ask_files(self) -> None:
        choose_files(self, tr("Pictures and clips"), "", MEDIA_KINDS, self._take)

    def _ask_media_folder(self) -> None:
        choose_folder(self, tr("A folder of pictures and clips"), "", lambda path: self._take([path]))

    def _ask_place(self) -> None:
        def taken(path: Path) -> None:
            self._named = True
            stem = Path(self.article.text()).stem or tr("New case")
            self.folder.setText(str(free_folder(path, stem)))

        choose_folder(self, tr("Where the case goes"), "", taken)

    def _take(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self.media.addItem(str(path))

    def _drop(self) -> None:
        for item in self.media.selectedItems():
            self.media.takeItem(self.media.row(item))

    # -- the article

    def take_article(self, path: Path) -> None:
        """Read this article and show it."""
        self.article.setText(str(path))
        self._due.stop()
        self._read()

    def take_elsewhere(self, path: Path) -> None:
        """The same for one that was pasted or fetched: the case goes where new cases go, not beside it."""
        self._elsewhere = path
        self.take_article(path)

    def _article_changed(self) -> None:
        self._propose()
        self._due.start()
        self.ok.setEnabled(not self.article.text().strip())

    def _read(self) -> None:
        text = self.article.text().strip()
        self.pane.setVisible(bool(text))
        if text:
            self._make_room()
        self.pane.read(Path(text) if text else None)

    def _make_room(self) -> None:
        """As large as the window behind it lets it be, so that text and lists are read side by side."""
        now, behind = theme.current(), self.parentWidget()
        room = behind.window().size() if behind is not None else QSize(now.px(1180), now.px(720))
        self.resize(
            max(self.width(), min(now.px(1240), room.width() - 40)),
            max(self.height(), min(now.px(820), room.height() - 40)),
        )

    def _pane_changed(self) -> None:
        shown = self.pane.preview
        self._enable()
        self.say_wrong("")
        if shown is not None:
            self.case_title.setPlaceholderText(shown.draft.article.title or tr("Empty: the title of the article"))
            if not self.case_title.hasFocus() and not self.folder.hasFocus():
                shown.claims.setFocus()

    def _enable(self) -> None:
        self.ok.setEnabled(self.pane.ready or not self.article.text().strip())

    def _accept(self) -> None:
        def take() -> None:
            folder = self.folder.text().strip()
            if not folder:
                raise UsageError(tr("The case needs a folder."))
            shown = self.pane.preview
            if shown is None and self.article.text().strip():
                raise UsageError(self.pane.reason or tr("The article is still being read."))
            media = tuple(Path(self.media.item(place).text()) for place in range(self.media.count()))
            self.chosen.emit(
                WantedCase(
                    Path(folder),
                    self.case_title.text().strip(),
                    shown.draft.preview if shown else None,
                    shown.choices() if shown else AS_READ,
                    media,
                )
            )
            self.accept()

        self.attempt(take)
