"""The one table of actions."""

from __future__ import annotations

from collections import Counter

from workbench.commands.table import COMMANDS, MENUS


def test_ids_titles_and_help_are_there_once() -> None:
    assert max(Counter(command.id for command in COMMANDS).values()) == 1
    assert all(command.title and command.help.endswith(".") for command in COMMANDS)


def test_no_key_means_two_actions() -> None:
    keys = Counter(command.shortcut for command in COMMANDS if command.shortcut)
    assert [key for key, count in keys.items() if count > 1] == []


def test_menus_are_known() -> None:
    assert {command.menu for command in COMMANDS if command.menu} == set(MENUS)


def test_terminal_words_are_the_contract() -> None:
    words = {command.cli for command in COMMANDS if command.cli}
    assert {
        "demo", "article read", "article add", "article list", "article correct", "article put-back",
        "article set-aside", "article take-back",
        "case new", "case add", "case set", "case show", "case undo", "case redo",
        "case match", "case check", "case export", "claim add", "claim edit", "claim split",
        "claim merge", "claim remove", "claim link",
        "claim unlink", "match decide", "match figure", "tag", "verdict", "library add", "library search",
        "library list", "library check", "library edit", "library remove",
        "library tag", "library empty", "library rebuild", "library import-hashes",
        "library export-hashes", "library add-case", "case mask", "text", "place", "find", "words list", "words rename",
        "words merge", "words remove", "words export", "words import", "library undo", "library redo", "library dates",
        "case stamp", "case restore", "case hand-over", "article fetch", "media fetch", "library fill",
        "library duplicates", "library merge", "library relink", "case bundle", "case merge", "case conflicts",
    } == words  # fmt: skip


def test_wording_has_no_forbidden_words() -> None:
    text = " ".join(f"{command.title} {command.help}" for command in COMMANDS).lower()
    assert not any(word in text for word in ("!", "similarity", "score", "confidence", "%"))
