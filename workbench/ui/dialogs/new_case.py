"""A new case: from an article, with the files that are at hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QWidget

from workbench.errors import UsageError
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.dialogs.base import DateField, Dialog, choose_file, choose_files, choose_folder
from workbench.ui.direction import ContentDelegate
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, row, words
from workbench.ui.widgets.focus_ring import FocusRing

MEDIA_KINDS = "Pictures and clips (*)"
ARTICLE_KINDS = "Articles (*.html *.htm *.xhtml *.txt *.md);;All files (*)"


def free_folder(folder: Path, stem: str) -> Path:
    """A case folder that does not exist yet: `NAME.case`, `NAME 2.case`..."""
    name = "".join(letter for letter in stem if letter.isalnum() or letter in " -_.").strip(" .") or "case"
    made, number = folder / f"{name}.case", 2
    while made.exists():
        made, number = folder / f"{name} {number}.case", number + 1
    return made


class NewCaseDialog(Dialog):
    """Asks for article, media, title, date and folder.

    Signals:
        chosen(folder, title, article or None, media, published): Make it.
        address_requested: The article is to be fetched; `take_article` then gets the page.
    """

    chosen = Signal(object, str, object, list, str)
    address_requested = Signal()

    def __init__(
        self, parent: QWidget, settings: Settings, article: Path | None = None, media: Sequence[Path] = ()
    ) -> None:
        super().__init__(
            parent,
            "new_case",
            tr("New case"),
            tr("Originals are copied into the case and never changed. Nothing is sent unless you fetch the article."),
            width_px=600,
        )
        self._settings = settings
        self._named, self._beside = False, True
        self.article = QLineEdit()
        self.article.setObjectName("new_case.article")
        self.article.setPlaceholderText(tr("A saved web page or a text; may stay empty"))
        line = self._add_with_button(
            tr("Article"), self.article, tr("Choose…"), "new_case.article_button", self._ask_article
        )
        line.addWidget(button(tr("From an address…"), "new_case.address", self.address_requested.emit))
        self.media = QListWidget()
        self.media.setItemDelegate(ContentDelegate(self.media))
        self.media.setObjectName("new_case.media")
        FocusRing(self.media)
        self.media.setAccessibleName(tr("Pictures and clips"))
        self.media.setMaximumHeight(theme.current().px(110))
        head = row(gap=4)
        head.addWidget(words(tr("Pictures and clips"), "small", "secondary"), 1)
        head.addWidget(button(tr("Add files…"), "new_case.files", self._ask_files))
        head.addWidget(button(tr("Add a folder…"), "new_case.folder_of_files", self._ask_media_folder))
        head.addWidget(button(tr("Take off"), "new_case.drop", self._drop))
        self.body.addLayout(head)
        self.body.addWidget(self.media)
        self.case_title = QLineEdit()
        self.case_title.setObjectName("new_case.title")
        self.case_title.setPlaceholderText(tr("Empty: the title of the article"))
        self.add_field(tr("Name of the case"), self.case_title)
        self.published = DateField("new_case.published")
        self.add_field(
            tr("Date of the article, if you know it"), self.published, tr("Kept and shown as stated by you.")
        )
        self.folder = QLineEdit()
        self.folder.setObjectName("new_case.folder")
        self._add_with_button(tr("Folder of the case"), self.folder, tr("Choose…"), "new_case.place", self._ask_place)
        self.folder.textEdited.connect(lambda _text: setattr(self, "_named", True))
        self.article.textChanged.connect(lambda _text: self._propose())
        self.add_buttons(tr("Make the case"), self._accept)
        for path in media:
            self.media.addItem(str(path))
        if article is not None:
            self.article.setText(str(article))
        self._propose()

    def _add_with_button(self, label: str, field: QLineEdit, text: str, name: str, clicked: object) -> QHBoxLayout:
        field.setAccessibleName(label)
        part = column(gap=1)
        part.addWidget(words(label, "small", "secondary"))
        line = row(gap=3)
        line.addWidget(field, 1)
        made = button(text, name, clicked)  # type: ignore[arg-type]
        made.setAccessibleName(f"{label}: {text}".rstrip("…"))
        line.addWidget(made)
        part.addLayout(line)
        self.body.addLayout(part)
        return line

    def _propose(self) -> None:
        """A free folder beside the article, until the person names one."""
        if self._named:
            return
        text = self.article.text().strip()
        source = Path(text) if text else None
        chosen = str(self._settings.get("case_folder"))
        folder = Path(chosen) if chosen else (source.parent if source and self._beside else Path.home())
        self.folder.setText(str(free_folder(folder, source.stem if source else tr("New case"))))

    def _ask_article(self) -> None:
        choose_file(self, tr("The article"), "", ARTICLE_KINDS, self._chosen_article)

    def _chosen_article(self, path: Path) -> None:
        self._beside = True
        self.article.setText(str(path))

    def take_article(self, path: Path) -> None:
        """The article is this file; the case goes where new cases go, not beside a page that was fetched."""
        self._beside = False
        self.article.setText(str(path))

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

    def _accept(self) -> None:
        def take() -> None:
            folder = self.folder.text().strip()
            if not folder:
                raise UsageError(tr("The case needs a folder."))
            article = self.article.text().strip()
            media = [Path(self.media.item(place).text()) for place in range(self.media.count())]
            date = self.published.date()
            self.chosen.emit(
                Path(folder), self.case_title.text().strip(), Path(article) if article else None, media, date
            )
            self.accept()

        self.attempt(take)
