"""Who names a case or library on a terminal that this computer does not know is told, and how to take a copy over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.storage.test_formats import CASES, LIBRARIES, kept
from workbench.cli import main as command_line
from workbench.commands import known

ASK = "This computer does not know the {word} “{name}”"


def told(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert command_line.main([str(word) for word in words], lambda _case, _sample: 0) == 0
    return capsys.readouterr().err


@pytest.mark.parametrize(("word", "names", "verb"), [("case", CASES, "show"), ("library", LIBRARIES, "list")])
def test_what_is_strange_is_told_of_and_what_is_known_is_not(
    word: str, names: list[str], verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = kept(names[-1], tmp_path)
    said = told(capsys, word, verb, folder)
    assert ASK.format(word=word, name=folder.name) in said
    assert f"workbench {word} import" in said
    known.note(folder)
    assert ASK.format(word=word, name=folder.name) not in told(capsys, word, verb, folder)
