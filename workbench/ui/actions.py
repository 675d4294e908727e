"""The actions of the window: entries of `workbench.commands.table` with icon, conditions and a handler.

Title, help, shortcut and menu of a command come from that one table, so the terminal and the window speak of one
thing in one way; here stand only the few actions that make sense with a mouse. A disabled action always says why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from workbench.commands.table import COMMANDS, MENUS, CommandSpec
from workbench.ui import icons
from workbench.ui.direction import Menu
from workbench.ui.language import said

WINDOW_ONLY: tuple[CommandSpec, ...] = (
    CommandSpec("claims.set_date", "Date of the claim…", "State when the claim was made.", "", "Case"),
    CommandSpec(
        "claims.set_passage",
        "Use the marked words for the claim",
        "Let the chosen claim be the words marked in the article.",
        "",
        "Case",
    ),
    CommandSpec("media.give", "Give the file…", "Hand in a file that could not be had.", "", "Case"),
    CommandSpec("media.copy_hash", "Copy the file hash", "Put the SHA-256 on the clipboard.", "", "Case"),
    CommandSpec("media.last", "Last medium", "Go to the picture or clip before.", "Alt+Up", "Review"),
    CommandSpec("media.next", "Next medium", "Go to the next picture or clip.", "Alt+Down", "Review"),
    CommandSpec("matches.last", "Last match of this medium", "Show the match before.", "Ctrl+[", "Review"),
    CommandSpec("matches.next", "Next match of this medium", "Show the next match.", "Ctrl+]", "Review"),
    CommandSpec(
        "library.search_files", "Search a picture…", "Look for a file without taking it into a case.", "", "Library"
    ),
    CommandSpec("library.add_case", "Add the open case's media…", "Keep them as known footage.", "", "Library"),
    CommandSpec("help.details", "Copy details for a report", "Versions and the last problem, as text.", "", "Help"),
)
"""Actions without a command of their own: they choose, show or copy."""

HELD = ("view.look", "view.loupe")
"""Keys that act while they are held; the window watches for them itself."""

_WRITE, _CASE = ("write",), ("case",)
_CLAIM, _MEDIUM = ("write", "claim"), ("write", "medium")
_MATCH, _CLIP = ("write", "match"), ("clip",)

LOOKS: dict[str, tuple[str, tuple[str, ...]]] = {
    "case.new": ("newspaper", ()),
    "case.open": ("folder-open", ()),
    "case.open_window": ("external-link", ()),
    "case.open_second": ("eye-off", ()),
    "case.add_media": ("plus", _WRITE),
    "article.add": ("newspaper", _WRITE),
    "article.fetch": ("external-link", _WRITE),
    "case.fetch_missing": ("external-link", ("write", "open-items")),
    "media.fetch": ("external-link", ("write", "medium", "no-file")),
    "case.export": ("file-output", ("case", "seen")),
    "case.check": ("circle-check", _CASE),
    "case.stamps": ("clock", ("case", "seen")),
    "case.hand_over": ("external-link", ("case", "seen")),
    "case.bundle": ("file-output", ("case", "seen")),
    "case.merge_copy": ("copy", ("write", "seen")),
    "case.conflicts": ("triangle-alert", ("write", "seen")),
    "case.restore": ("history", ("write", "seen")),
    "case.backup": ("copy", _CASE),
    "case.close": ("x", _CASE),
    "demo.build": ("play", ()),
    "app.settings": ("settings", ()),
    "case.undo": ("undo-2", ("undo",)),
    "case.redo": ("redo-2", ("redo",)),
    "case.history": ("history", ("case", "seen")),
    "case.set_published": ("clock", _WRITE),
    "case.set_title": ("pencil", _WRITE),
    "article.paste": ("clipboard-paste", ()),
    "article.correct": ("pencil", ("write", "article")),
    "article.next": ("chevron-right", ("articles",)),
    "article.last": ("chevron-left", ("articles",)),
    "article.set_aside": ("x", ("write", "article")),
    "article.take_back": ("undo-2", ("write", "aside")),
    "article.put_back": ("list-filter", _CASE),
    "claims.add": ("plus", _WRITE),
    "claims.edit": ("pencil", _CLAIM),
    "claims.split": ("", _CLAIM),
    "claims.merge": ("", _CLAIM),
    "claims.set_passage": ("pencil", _CLAIM),
    "claims.remove": ("x", _CLAIM),
    "claims.set_date": ("clock", _CLAIM),
    "claims.link": ("link", _MEDIUM),
    "claims.unlink": ("unplug", ("write", "claim", "medium", "linked")),
    "media.set_source": ("external-link", _MEDIUM),
    "media.look_elsewhere": ("search", ("write", "medium", "file")),
    "media.look_elsewhere_with": ("search", ("write", "medium", "file")),
    "media.read_again": ("rotate-cw", ("write", "medium", "file")),
    "case.masking": ("eye-off", _WRITE),
    "media.mask": ("eye-off", (*_MEDIUM, "not-graphic")),
    "media.mask_as_case": ("", (*_MEDIUM, "own-mask")),
    "texts.add": ("languages", _MEDIUM),
    "places.add": ("flag", _MEDIUM),
    "find.open": ("search", _CASE),
    "media.give": ("folder-open", ("write", "medium", "no-file")),
    "media.copy_hash": ("copy", ("medium", "file")),
    "tags.set_word": ("tag", _WRITE),
    "edit.filter": ("list-filter", _CASE),
    "view.palette": ("search", ()),
    "view.numbers": ("", _CASE),
    "view.masked": ("eye-off", ()),
    "view.shown": ("eye", ()),
    "view.work": ("activity", ()),
    "view.reset_layout": ("", ()),
    "window.next": ("", ("windows",)),
    "window.last": ("", ("windows",)),
    "case.problems": ("triangle-alert", _CASE),
    "view.zoom_in": ("zoom-in", ("medium",)),
    "view.zoom_out": ("zoom-out", ("medium",)),
    "view.fit": ("scan", ("medium",)),
    "view.mirror": ("flip-horizontal-2", ("medium",)),
    "view.rotate": ("rotate-cw", ("medium",)),
    "view.tones": ("sliders-horizontal", ("medium",)),
    "view.as_in_file": ("", ("medium",)),
    "play.toggle": ("play", _CLIP),
    "play.sound": ("volume-x", ("sound",)),
    "matches.run": ("search", _WRITE),
    "matches.again": ("history", ("write", "libraries")),
    "matches.same": ("check", _MATCH),
    "matches.related": ("git-compare-arrows", _MATCH),
    "matches.not_related": ("x", _MATCH),
    "matches.later": ("clock", _MATCH),
    "matches.last": ("chevron-left", ("match",)),
    "matches.next": ("chevron-right", ("match",)),
    "media.last": ("", _CASE),
    "media.next": ("", _CASE),
    "compare.next_mode": ("git-compare", ("match",)),
    "compare.last_mode": ("", ("match",)),
    "compare.agreement": ("layers", ("match", "comparing")),
    "compare.lined_up": ("", ("match", "comparing")),
    "compare.blink": ("", ("match", "comparing")),
    "figures.keep": ("image", ("write", "match", "comparing")),
    "figures.pin_against": ("pin", (*_CLAIM, "open-verdict", "match", "comparing")),
    "figures.pin_for": ("pin", (*_CLAIM, "open-verdict", "match", "comparing")),
    "figures.save": ("file-output", ("match", "comparing")),
    "media.keyframe": ("diamond-plus", ("write", "clip")),
    "tags.add": ("tag", _MEDIUM),
    "tags.remove": ("tag", _MEDIUM),
    "tags.graphic": ("eye-off", _MEDIUM),
    "notes.add": ("pencil", _MEDIUM),
    "claims.last": ("", ("claim",)),
    "claims.next": ("", ("claim",)),
    "verdict.pin_against": ("pin", (*_CLAIM, "open-verdict")),
    "verdict.pin_for": ("pin", (*_CLAIM, "open-verdict")),
    "verdict.unpin": ("pin", (*_CLAIM, "open-verdict", "evidence")),
    "verdict.save": ("", (*_CLAIM, "open-verdict")),
    "verdict.finalise": ("scale", (*_CLAIM, "open-verdict")),
    "verdict.reopen": ("lock", (*_CLAIM, "final-verdict")),
    "verdict.second": ("eye-off", (*_CLAIM, "verdict")),
    "verdict.sign_off": ("check", (*_CLAIM, "verdict")),
    "library.new": ("plus", ()),
    "library.from": ("folder-plus", ()),
    "library.undo": ("undo-2", ()),
    "library.redo": ("redo-2", ()),
    "library.duplicates": ("copy", ()),
    "library.relink": ("unplug", ()),
    "library.add_case": ("library", _CASE),
    "case.to_library": ("library", _CASE),
    "library.choose": ("folder-open", ()),
    "library.open": ("library", ()),
    "library.add": ("folder-plus", ()),
    "library.edit": ("pencil", ()),
    "library.remove": ("x", ()),
    "library.empty": ("", ()),
    "library.tag": ("tag", ()),
    "library.check": ("circle-check", ()),
    "library.rebuild": ("rotate-cw", ()),
    "library.import_hashes": ("", ()),
    "library.export_hashes": ("", ()),
    "library.search_files": ("image", ()),
    "help.keys": ("keyboard", ()),
    "help.details": ("copy", ()),
}
"""Icon and conditions by id; what is not listed has neither, except whole groups below."""

_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("play.", _CLIP),
    ("tags.favourite_", _MEDIUM),
    ("view.", _CASE),
    ("panel.", _CASE),
)
CHECKABLE = frozenset(
    (
        "view.desk",
        "view.review",
        "view.compare",
        "view.verdict",
        "view.report",
        "view.numbers",
        "view.mirror",
        "play.sound",
        "compare.agreement",
        "compare.lined_up",
    )
)
_LINES_AFTER = frozenset(
    (
        "demo.build",
        "article.fetch",
        "case.close",
        "case.history",
        "case.restore",
        "case.problems",
        "article.put_back",
        "claims.unlink",
        "view.report",
        "panel.next",
        "view.work",
        "window.last",
        "view.as_in_file",
        "matches.later",
        "figures.save",
        "notes.add",
        "claims.next",
        "library.open",
        "library.remove",
    )
)

_STEPS = (
    "play.",
    "view.zoom_",
    "media.last",
    "media.next",
    "matches.last",
    "matches.next",
    "claims.last",
    "claims.next",
    "article.last",
    "article.next",
)
"""Beginnings of the ids that go on while their key is held; a held key decides, pins and starts nothing."""

Conditions = Callable[[str], str]
"""Gives the reason why a condition does not hold, or an empty text when it holds."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action of the window: a command with what a window adds.

    Attributes:
        command: Words, keys and menu.
        icon: Icon name, or empty.
        needs: Conditions that must hold.
    """

    command: CommandSpec
    icon: str
    needs: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Shortcuts in portable text; the first is shown."""
        return tuple(key for key in self.command.shortcut.split("; ") if key)


def specs() -> tuple[ActionSpec, ...]:
    """Everything the window can do, in the order of the table."""
    shown = [one for one in COMMANDS if (one.menu or one.shortcut) and one.id not in HELD]
    return tuple(_spec(one) for one in (*shown, *WINDOW_ONLY))


def _spec(command: CommandSpec) -> ActionSpec:
    if command.id in LOOKS:
        icon, needs = LOOKS[command.id]
    else:
        icon, needs = "", next((needs for head, needs in _GROUPS if command.id.startswith(head)), ())
    return ActionSpec(command, icon, needs)


class Actions:
    """The actions of one window, by id.

    Args:
        owner: The window they belong to.
        handlers: What to call, by id; a checkable action passes its new state.
    """

    def __init__(self, owner: QWidget, handlers: Mapping[str, Callable[..., object]]) -> None:
        self.specs = {spec.command.id: spec for spec in specs()}
        self._by_id = {name: _make(owner, spec, handlers[name]) for name, spec in self.specs.items()}
        self._told: dict[str, str] = {}  # why each cannot be done, as its tips say it now

    def __getitem__(self, name: str) -> QAction:
        """The action with this id."""
        return self._by_id[name]

    def ids(self) -> tuple[str, ...]:
        """All ids in the order of the table."""
        return tuple(self._by_id)

    def all(self) -> tuple[QAction, ...]:
        """All actions in the order of the table."""
        return tuple(self._by_id.values())

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus; returns them by name."""
        menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = Menu(said(name), bar)
            bar.addMenu(menu)
            menu.setObjectName(f"menu.{name.lower()}")
            menu.setToolTipsVisible(True)
            menus[name] = menu
        for name, spec in self.specs.items():
            if spec.command.menu:
                menus[spec.command.menu].addAction(self._by_id[name])
                if name in _LINES_AFTER:
                    menus[spec.command.menu].addSeparator()
        return menus

    def why_not(self, name: str, conditions: Conditions) -> str:
        """Why an action cannot be done now; empty when it can."""
        return next((text for need in self.specs[name].needs if (text := conditions(need))), "")

    def refresh(self, conditions: Conditions) -> None:
        """Enable what can be done now; tell of the rest why not."""
        reasons: dict[str, str] = {}

        def remembered(need: str) -> str:
            if need not in reasons:
                reasons[need] = conditions(need)
            return reasons[need]

        for name, action in self._by_id.items():
            reason = self.why_not(name, remembered)
            action.setEnabled(not reason)
            if self._told.get(name) == reason:
                continue
            self._told[name] = reason
            text = said(self.specs[name].command.help)
            tip = f"{text} {reason}" if reason else text
            action.setStatusTip(tip)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)


def _make(owner: QWidget, spec: ActionSpec, handler: Callable[..., object]) -> QAction:
    name = spec.command.id
    action = QAction(said(spec.command.title), owner)
    action.setObjectName(name)
    action.setShortcuts([QKeySequence(key) for key in _portable(spec.keys)])
    action.setAutoRepeat(name.startswith(_STEPS))
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    if name in CHECKABLE:
        action.setCheckable(True)
        action.triggered.connect(lambda checked: handler(checked))  # noqa: PLW0108 - Qt looks at the arguments
    else:
        action.triggered.connect(lambda _checked=False: handler())
    if name == "app.quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    owner.addAction(action)
    return action


def _portable(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Keys as Qt reads them; the plus key also as it comes without Shift, redo also as Windows knows it."""
    more = {"+": ("+", "="), "Ctrl+Shift+Z": ("Ctrl+Shift+Z", "Ctrl+Y"), "PgDown": ("PgDown",)}
    return tuple(other for key in keys for other in more.get(key, (key,)))
