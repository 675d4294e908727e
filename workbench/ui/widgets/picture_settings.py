"""Brightness, contrast and gamma of the picture on the stage: three sliders and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from workbench.model.view import BRIGHTNESS_MAX, FACTOR_MAX, FACTOR_MIN, Adjustment
from workbench.ui import theme
from workbench.ui.language import number, tr
from workbench.ui.widgets.labels import TextLabel
from workbench.ui.widgets.slider import Slider

_STEPS = 10
"""Steps of a slider for 1.0 of contrast and gamma."""


@dataclass(frozen=True, slots=True)
class _Tone:
    """One slider: how its steps are a value and a text."""

    name: str
    low: int
    high: int
    steps: int
    signed: bool = False

    def text(self, step: int) -> str:
        if self.signed:
            return f"{step:+d}".replace("-", "−") if step else "0"
        return number(step / self.steps, 1)


class PictureSettings(QFrame):
    """The popover. Up and Down or Left and Right change the slider with the focus, Tab goes to the next, Esc closes.

    Signals:
        changed(Adjustment): A slider was moved, or all were put back.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picture.settings")
        self.setProperty("kind", "popover")
        self.setAccessibleName(tr("Brightness, contrast and gamma"))
        self._showing = False
        self._tones = (
            _Tone(tr("Brightness"), -BRIGHTNESS_MAX, BRIGHTNESS_MAX, 1, signed=True),
            _Tone(tr("Contrast"), round(FACTOR_MIN * _STEPS), round(FACTOR_MAX * _STEPS), _STEPS),
            _Tone(tr("Gamma"), round(FACTOR_MIN * _STEPS), round(FACTOR_MAX * _STEPS), _STEPS),
        )
        self.sliders: list[Slider] = []
        self._values: list[TextLabel] = []
        outer = QVBoxLayout(self)
        grid = QGridLayout()
        for row, (tone, name) in enumerate(zip(self._tones, ("brightness", "contrast", "gamma"), strict=True)):
            self._add(grid, row, tone, f"picture.{name}")
        outer.addLayout(grid)
        outer.addWidget(TextLabel(tr("Only the view changes; the file stays as it is."), "caption", "muted"))
        self.reset = QPushButton(tr("Reset"))
        self.reset.setObjectName("picture.reset")
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(lambda _checked=False: self._put_back())
        outer.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        self.show_tones(Adjustment())

    def _add(self, grid: QGridLayout, row: int, tone: _Tone, name: str) -> None:
        label, value = TextLabel(tone.name, "small", "secondary"), TextLabel("", "code", "secondary")
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setObjectName(name)
        slider.setRange(tone.low, tone.high)
        slider.setPageStep(max(1, (tone.high - tone.low) // 10))
        slider.setMinimumWidth(theme.current().px(180))
        slider.setMinimumHeight(theme.current().size("control.hit_minimum"))
        value.setMinimumWidth(theme.current().px(44))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        slider.valueChanged.connect(lambda _step: self._moved())
        for column, widget in enumerate((label, slider, value)):
            grid.addWidget(widget, row, column)
        self.sliders.append(slider)
        self._values.append(value)

    def tones(self) -> Adjustment:
        """What the sliders say."""
        brightness, contrast, gamma = (slider.value() for slider in self.sliders)
        return Adjustment(brightness, contrast / _STEPS, gamma / _STEPS)

    def show_tones(self, tones: Adjustment) -> None:
        """Put the sliders where the view is, without a signal."""
        exact = tones.within_limits()
        self._showing = True
        steps = (exact.brightness, round(exact.contrast * _STEPS), round(exact.gamma * _STEPS))
        for slider, step in zip(self.sliders, steps, strict=True):
            slider.setValue(step)
        self._showing = False
        self._tell()

    def open_below(self, anchor: QWidget) -> None:
        """Show it below a button, inside the window; the keyboard goes to the first slider."""
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + theme.current().px(4)))
        edge = anchor.window().mapToGlobal(QPoint(0, 0))
        self.move(max(edge.x(), place.x()), place.y())
        self.show()
        self.sliders[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _put_back(self) -> None:
        self.show_tones(Adjustment())
        self.changed.emit(Adjustment())

    def _moved(self) -> None:
        self._tell()
        if not self._showing:
            self.changed.emit(self.tones())

    def _tell(self) -> None:
        for tone, slider, value in zip(self._tones, self.sliders, self._values, strict=True):
            text = tone.text(slider.value())
            value.setText(text)
            slider.setAccessibleName(f"{tone.name}, {text}")
        self.reset.setEnabled(not self.tones().is_neutral)
