"""Settings, made from their declarations: one row each, kept at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from workbench.errors import StorageError
from workbench.settings import PREFERENCES, Preference, Settings, Value
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, column, space, words


class SettingsDialog(Dialog):
    """Every preference a person may set.

    Signals:
        changed(key): A preference has another value now.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent, "settings", tr("Settings"), tr("Kept at once, for you on this machine."))
        self._settings = settings
        self.body.setSpacing(space(6))
        for preference in PREFERENCES:
            if preference.shown:
                self._add(preference)
        self.body.addStretch(1)
        self.foot.addWidget(button(tr("Close"), "settings.close", self.accept, kind="primary"))

    def _add(self, preference: Preference) -> None:
        value = self._settings.get(preference.key)
        field = self._field(preference, value)
        field.setObjectName(f"settings.{preference.key}")
        field.setAccessibleName(said(preference.title))
        if isinstance(field, QCheckBox):
            part = column(gap=1)
            part.addWidget(field)
            part.addWidget(words(said(preference.help), "caption", "muted", wrap=True))
            self.body.addLayout(part)
        else:
            self.add_field(said(preference.title), field, said(preference.help))

    def _field(self, preference: Preference, value: Value) -> QWidget:
        key = preference.key
        if preference.choices:
            return self._choice(preference, value)
        if isinstance(preference.default, bool):
            box = QCheckBox(said(preference.title))
            box.setChecked(bool(value))
            box.toggled.connect(lambda on: self._set(key, bool(on)))
            return box
        if isinstance(preference.default, int):
            number = QSpinBox()
            number.setRange(int(preference.minimum or 0), int(preference.maximum or 1_000_000))
            number.setSuffix(f" {said(preference.unit)}" if preference.unit else "")
            number.setValue(int(value))  # type: ignore[arg-type]
            number.valueChanged.connect(lambda number: self._set(key, int(number)))
            return number
        line = QLineEdit(str(value))
        line.editingFinished.connect(lambda: self._set(key, line.text().strip()))
        return line

    def _choice(self, preference: Preference, value: Value) -> QComboBox:
        box = QComboBox()
        for choice, text in preference.choices:
            box.addItem(said(text), choice)
        box.setCurrentIndex([choice for choice, _text in preference.choices].index(value))
        values = [choice for choice, _text in preference.choices]
        take: Callable[[int], None] = lambda place: self._set(preference.key, values[place])  # noqa: E731
        box.activated.connect(take)
        return box

    def _set(self, key: str, value: Value) -> None:
        try:
            self._settings.set(key, value)
        except StorageError as error:
            self.say_wrong(said(str(error)))
            return
        self.changed.emit(key)
