"""What is masked before the first look: everything now, then a file, then the case, then the person's setting."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.commands.masks import MaskRules, mask_rules
from workbench.model.case import CaseState
from workbench.settings import Settings
from workbench.ui.gate import PictureGate
from workbench.ui.models.case import CaseModel
from workbench.ui.models.player import frame_key
from workbench.ui.models.words import tr


class Masking(QObject):
    """Keeps the gate to what the case says; holds no facts of its own."""

    def __init__(self, case: CaseModel, gate: PictureGate, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case, self._gate, self._settings = case, gate, settings
        self._rules = MaskRules()
        self._default = ""
        self._library_items: frozenset[tuple[str, int]] = frozenset()
        case.changed.connect(self._changed)
        case.closed.connect(self._closed)

    def begin(self, state: CaseState, *, drawn: bool = False) -> None:
        """A case is opened: masked or shown as it says, else as the settings say.

        Args:
            drawn: Its pictures are drawn by this program: nothing in them needs a mask unless the case says so.
        """
        self._default = state.masking
        self._gate.set_masked(self.masked_at_start(state, drawn=drawn))

    def masked_at_start(self, state: CaseState, *, drawn: bool = False) -> bool:
        """Whether pictures without a state of their own are masked when the case opens."""
        if state.masking:
            return state.masking == "masked"
        return bool(self._settings.get("masked_at_start")) and not drawn

    def _changed(self, kinds: frozenset[str]) -> None:
        state = self._case.state
        if state is None or not kinds & {"media", "matches", "tags", "vocabulary", "masks"}:
            return
        rules = mask_rules(state)
        if rules != self._rules:
            self._set_rules(rules)
        if state.masking != self._default:  # said now, or undone
            self._default = state.masking
            self._gate.set_masked(self.masked_at_start(state))

    def _closed(self) -> None:
        self._default = ""
        self._set_rules(MaskRules())

    def _set_rules(self, rules: MaskRules) -> None:
        self._rules = rules
        self._gate.set_rules(self._is_graphic, rules.said)

    def _is_graphic(self, key: str) -> bool:
        if key.startswith("item:"):
            head, _, path = key.removeprefix("item:").partition("@")
            if (path, int(head)) in self._library_items:
                return True
        return self._rules.graphic(key)

    def set_library_items(self, items: frozenset[tuple[str, int]]) -> None:
        """Items of the library window that bear a graphic tag, by folder and id."""
        if items != self._library_items:
            self._library_items = items
            self._gate.set_rules(self._is_graphic, self._rules.said)

    # -- the chosen medium

    def key(self) -> str:
        """Key of the chosen medium's picture; empty when nothing is chosen or there is no picture."""
        state, item = self._case.state, self._case.medium()
        if state is None or item is None:
            return ""
        return frame_key(item.id, self._case.pts)

    def own_state(self) -> str:
        """What was said of the chosen medium itself: "masked", "shown" or empty."""
        state, media_id = self._case.state, self._case.media_id
        return state.masks.get(media_id, "") if state is not None and media_id is not None else ""  # type: ignore[call-overload]

    def graphic_reason(self) -> str:
        """Why the chosen medium stays masked; empty when it need not."""
        if self.key() and self._is_graphic(self.key()):
            return tr("This is tagged graphic and stays masked. Hold V to look, or take the tag off.")
        return ""

    def other_state(self) -> str:
        """What "Mask this" or "Show this" would make of the chosen medium; a held look key does not count."""
        masked = self._gate.masked_when_not_held(self.key())
        return "shown" if masked else "masked"
