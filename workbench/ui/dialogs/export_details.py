"""What an export is told of single kinds of file: where the report is published, which media, how time is counted."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from workbench.commands.export import formats_offered
from workbench.commands.format_options import DETAILS_OF, FormatChoices, publication
from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.dialogs.base import DateField
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import column, words
from workbench.ui.widgets.wrapped_box import WrappedBox

_KEPT_CASES = 50
_MEDIA_ROWS = 5
_ROW_PX = 26


class FormatDetails(QWidget):
    """Fields that only some kinds of file take; those of kinds that are not chosen rest.

    Args:
        changed: Called when something was typed or ticked.
    """

    def __init__(self, state: CaseState, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("export.details")
        self._changed = changed
        self._parts: dict[str, tuple[QWidget, ...]] = {}
        self._tips: dict[QWidget, str] = {}
        self._inside = column(self, gap=3)
        self._inside.addWidget(words(tr("Publication"), "section"))
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self._add_field("url", self.url, tr("Address at which the report can be read"))
        self._inside.addWidget(
            words(tr("Without it, fact-check data is marked as a draft."), "caption", "muted", wrap=True)
        )
        self.published = DateField("export.published")
        self._add_field("published", self.published, tr("Can be read there since"))
        self._inside.addWidget(words(tr("Media"), "section"))
        self.all_media = self._box("all_media", "media", tr("All media"), tr("In subtitles, cut lists and keyframes."))
        self.all_media.setChecked(True)
        self.media = _media_list(state)
        self.media.itemChanged.connect(lambda _item: self._changed())
        self._parts["media"] += (self.media,)
        self._inside.addWidget(self.media)
        self.without_masked = self._box(
            "without_masked", "without_masked", tr("Leave out pictures that are masked"), tr("Of keyframes and cards.")
        )
        self.drop_frame = self._box(
            "drop_frame",
            "drop_frame",
            tr("Drop-frame time code"),
            tr("Cut lists of clips of 29.97 and 59.94 frames a second."),
        )
        self.all_media.toggled.connect(lambda _on: self._rest_media())

    def _add_field(self, choice: str, field: QLineEdit, label: str) -> None:
        field.setObjectName(f"export.{choice}")
        field.setAccessibleName(label)
        field.textEdited.connect(lambda _text: self._changed())
        name = words(label, "small", "secondary", wrap=True)
        name.setBuddy(field)
        self._inside.addWidget(name)
        self._inside.addWidget(field)
        self._parts[choice] = (name, field)

    def _box(self, name: str, choice: str, text: str, detail: str = "") -> QCheckBox:
        made = WrappedBox(f"export.{name}", text, detail)
        made.box.clicked.connect(lambda _on: self._changed())
        self._inside.addWidget(made)
        self._parts[choice] = (made,)
        return made.box

    # -- what is chosen

    def for_formats(self, chosen: Collection[str]) -> None:
        """Let the fields rest that say nothing of the kinds of file chosen, and say for which they are."""
        titles = {one.name: said(one.title) for one in formats_offered()}
        for choice, parts in self._parts.items():
            kinds = DETAILS_OF[choice]
            wanted = not chosen or any(kind in chosen for kind in kinds)
            tip = tr("For: {kinds}").format(kinds=", ".join(titles[kind] for kind in kinds))
            for part in parts:
                part.setEnabled(wanted)
                part.setToolTip(tip)
                part.setStatusTip(tip)
        self._rest_media()

    def _rest_media(self) -> None:
        self.media.setEnabled(self.all_media.isEnabled() and not self.all_media.isChecked())

    def choices(self, formats: Collection[str]) -> FormatChoices:
        """What is chosen; of fields that say nothing of the kinds of file, nothing.

        Raises:
            UsageError: An address or a date is none, or no medium is ticked.
        """
        used = {choice for choice, kinds in DETAILS_OF.items() if any(kind in formats for kind in kinds)}
        url, published = "", ""
        if "url" in used:
            url, published = publication(self.url.text(), self.published.text())
        media = self._ticked() if "media" in used and not self.all_media.isChecked() else ()
        if "media" in used and not self.all_media.isChecked() and not media:
            raise UsageError(tr("Tick at least one medium."))
        return FormatChoices(
            media=media,
            without_masked=self.without_masked.isChecked(),
            url=url,
            published=published,
            drop_frame=self.drop_frame.isChecked(),
        )

    def _ticked(self) -> tuple[str, ...]:
        items = (self.media.item(place) for place in range(self.media.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    # -- what is remembered

    def begin(self, settings: Settings, case_id: str) -> None:
        """As the last export was; address and date as the last one of this case, since each report has its own."""
        url, published = _publications(settings).get(case_id, ("", ""))
        self.url.setText(url)
        self.published.setText(published)
        self.without_masked.setChecked(bool(settings.get("export_without_masked")))
        self.drop_frame.setChecked(bool(settings.get("export_drop_frame")))

    def remember(self, settings: Settings, case_id: str) -> None:
        """Keep it for the next export.

        Raises:
            StorageError: The settings cannot be written.
        """
        kept = _publications(settings)
        kept.pop(case_id, None)
        kept[case_id] = (self.url.text().strip(), self.published.text().strip())
        lines = [json.dumps([case, *told], ensure_ascii=True) for case, told in kept.items() if any(told)]
        settings.set("export_published", lines[-_KEPT_CASES:])
        settings.set("export_without_masked", self.without_masked.isChecked())
        settings.set("export_drop_frame", self.drop_frame.isChecked())


def _publications(settings: Settings) -> dict[str, tuple[str, str]]:
    """Address and date by case; lines of an edited file that are none are passed over."""
    found: dict[str, tuple[str, str]] = {}
    for line in settings.get("export_published"):
        try:
            case, url, published = map(str, json.loads(line))
        except (ValueError, TypeError):
            continue
        found[case] = (url, published)
    return found


def _media_list(state: CaseState) -> QListWidget:
    """The media whose file is here, each to be ticked."""
    found = QListWidget()
    found.setObjectName("export.media")
    found.setAccessibleName(tr("Media"))
    for medium in state.media:
        if medium.sha256:
            item = QListWidgetItem(medium.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, medium.sha256)
            item.setToolTip(medium.name)
            item.setSizeHint(QSize(0, theme.current().px(_ROW_PX)))
            found.addItem(item)
    found.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows = max(1, min(_MEDIA_ROWS, found.count()))
    found.setFixedHeight(rows * theme.current().px(_ROW_PX) + theme.current().px(4))
    return found
