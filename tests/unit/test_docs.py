"""The documentation keeps up with the program: verbs, options, formats, settings, and the examples of the README."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.cli.nouns import NOUNS
from workbench.cli.parser import build_parser
from workbench.commands.export import DEFAULT_FORMATS, formats_offered
from workbench.export.exporters import EXPORTERS
from workbench.review.changes import CHANGES
from workbench.settings import PREFERENCES, Preference

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def subparsers_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def verbs() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for noun, parser in subparsers_of(build_parser()).items():
        inner = subparsers_of(parser)
        if not inner:
            yield noun, parser
        for verb, verb_parser in inner.items():
            yield f"{noun} {verb}", verb_parser


VERBS = dict(verbs())


def examples() -> Iterator[str]:
    """Indented or inline command lines of the README that begin with `workbench`."""
    for line in README.splitlines():
        if re.match(r" {4,}workbench\s", line):
            yield line.strip()
    yield from (text for text in re.findall(r"`(workbench [^`]+)`", README) if not text.startswith("workbench --"))


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_documented(verb: str) -> None:
    assert f"`workbench {verb} " in COMMANDS


@pytest.mark.parametrize("verb", VERBS)
def test_every_option_of_a_verb_is_documented_beside_it(verb: str) -> None:
    row = next(line for line in COMMANDS.splitlines() if line.startswith("|") and f"`workbench {verb} " in line)
    options = {text for action in VERBS[verb]._actions for text in action.option_strings if text.startswith("--")}
    shared = {"--help", "--json"}  # said once for all
    if verb == "library edit":
        row += next(line for line in COMMANDS.splitlines() if "`workbench library add " in line)
    assert {option for option in options - shared if option not in row} == set()


@pytest.mark.parametrize("verb", VERBS)
def test_every_code_of_an_option_is_documented(verb: str) -> None:
    codes = {str(choice) for action in VERBS[verb]._actions for choice in action.choices or ()}
    assert {code for code in codes if not re.search(rf"[`|\\]{re.escape(code)}[`|\\\]]|{code}", COMMANDS)} == set()


def test_the_first_words_are_the_nouns_of_the_parser() -> None:
    assert set(subparsers_of(build_parser())) == set(NOUNS)


@pytest.mark.parametrize("name", [exporter.name for exporter in EXPORTERS])
def test_every_exporter_is_documented_and_offered(name: str) -> None:
    formats = COMMANDS[COMMANDS.index("Formats of `case export`") :]
    assert f"`{name}`" in formats
    assert name in {one.name for one in formats_offered()}


def test_the_default_formats_are_exporters() -> None:
    assert set(DEFAULT_FORMATS) <= {exporter.name for exporter in EXPORTERS}


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda preference: preference.key)
def test_every_setting_is_documented_with_its_default(preference: Preference) -> None:
    default = json.dumps(preference.default)
    shown = "yes" if preference.shown else "no"
    assert f"| `{preference.key}` | `{default}` | {shown} |" in COMMANDS


@pytest.mark.parametrize("name", CHANGES)
def test_every_name_of_a_change_is_documented(name: str) -> None:
    method = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    assert f"`{name}`" in COMMANDS
    assert f"`{name}`" in method


@pytest.mark.parametrize("line", list(dict.fromkeys(examples())))
def test_every_example_of_the_readme_is_a_command(line: str) -> None:
    words = shlex.split(line)[1:]
    if words[0] not in NOUNS:
        assert len(words) == 1  # a case, opened in the window
        return
    build_parser().parse_args(words)


def test_links_between_documents_lead_somewhere() -> None:
    for document in DOCUMENTS:
        for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def links() -> Iterator[tuple[Path, str]]:
    """Links of the documents to files of the repository."""
    for document in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
            if "://" not in target:
                yield document, target


def test_links_lead_to_files_that_are_there() -> None:
    assert [
        (str(document.relative_to(ROOT)), target)
        for document, target in links()
        if not (document.parent / target).exists()
    ] == []


def test_every_picture_of_the_screens_is_told() -> None:
    folder = ROOT / "docs" / "screens"
    told = {target for document, target in links() if document.parent == folder}
    assert {picture.name for picture in folder.glob("*.png")} == {name for name in told if name.endswith(".png")}
    assert sum(picture.stat().st_size for picture in folder.glob("*.png")) < 12e6
