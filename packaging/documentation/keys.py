"""The page of shortcuts, written from the table of commands: `run.py docs` renews it, a test compares."""

from __future__ import annotations

from documentation.pages import DOCS
from workbench.commands.table import COMMANDS, MENUS, CommandSpec

PAGE = DOCS / "guide" / "shortcuts.md"
_LEAD = """# Shortcuts

`?` shows the keys of the view that is open, `Ctrl+K` finds any action by a few letters. On macOS `Ctrl` is the
command key. Single letters go by the place of the key, so they work on every layout. Everything the mouse does has a
key: see [By mouse and by keyboard](../commands.md#by-mouse-and-by-keyboard).

![The keys of a view](pictures/keys.png)
"""


def keys(command: CommandSpec) -> str:
    """Its keys as they are printed on a keyboard."""
    return ", ".join(f"`{key}`" for key in command.shortcut.split("; "))


def rows(menu: str) -> list[str]:
    """One line for each command of a menu that has a key; without a menu, for those that have a key alone."""
    return [
        f"| {keys(one)} | {one.title.rstrip('…')} | {one.help} |"
        for one in COMMANDS
        if one.shortcut and one.menu == menu
    ]


def page() -> str:
    """The whole page."""
    parts = [_LEAD]
    for menu in (*MENUS, ""):
        if found := rows(menu):
            parts += [
                f"## {menu or 'By key alone'}\n",
                "\n".join(["| keys | do | that is |", "|---|---|---|", *found]) + "\n",
            ]
    return "\n".join(parts)


def write() -> None:
    """Renew the page where it differs."""
    if PAGE.read_text(encoding="utf-8") != page():
        PAGE.write_text(page(), encoding="utf-8", newline="\n")
