"""What lists of hashes, checks and stops leave behind, and how they end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.fakes import PNG, FakePool
from workbench import __main__ as program
from workbench.cli import main as command_line
from workbench.commands import library
from workbench.errors import UnreadableError
from workbench.storage.connection import DAMAGED_LIBRARY_ADVICE

Put = Callable[[str, bytes], Path]
HASH = "d8f8f0cce0f4a84f0e370a22028f67f0b36e2ed596623e1d33e6b39c4e9c9b22"


def run(*words: str | Path) -> int:
    return command_line.main([str(word) for word in words], lambda _case, _sample: 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk.library"


def test_lines_that_fail_are_listed_and_end_with_1(folder: Path, put: Put, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("library", "import-hashes", folder, put("l.csv", f"pdq\n{HASH}\nzzzz\n12\n".encode())) == 1
    told = capsys.readouterr().err
    assert "Lines that could not be used (2):" in told
    assert "line 3: " in told
    assert "line 4: " in told


def test_a_list_without_a_usable_line_ends_with_2_and_leaves_no_library(folder: Path, put: Put) -> None:
    assert run("library", "import-hashes", folder, put("l.csv", b"pdq\nzzzz\n")) == 2
    assert not folder.exists()


def test_an_empty_list_leaves_no_library(folder: Path, put: Put) -> None:
    with pytest.raises(UnreadableError):
        library.take_hashes(folder, put("l.csv", b""))
    assert not folder.exists()


def test_a_library_that_was_there_stays(folder: Path, put: Put) -> None:
    library.create(folder)
    assert run("library", "import-hashes", folder, put("l.csv", b"pdq\nzzzz\n")) == 2
    assert library.info(folder).item_count == 0


def test_replacing_a_list_is_said(folder: Path, put: Put) -> None:
    library.create(folder)
    assert "in place of" in library.export_hashes(folder, put("h.csv", b"old"))


def test_a_check_says_what_it_did_not_look_at(folder: Path, put: Put, pool: FakePool) -> None:
    path = put("a.png", PNG + b"a")
    library.add(folder, [path], pool=pool)  # type: ignore[arg-type]
    path.unlink()
    lines = list(library.check_lines(library.check(folder)))
    assert lines[0] == "Sound: the records of the library are complete."
    assert any("not read again" in line for line in lines)
    assert any("1 of 1 files are not where they were" in line for line in lines)
    assert any("no search index of this state" in line for line in lines)


def test_a_damaged_library_is_not_sent_to_backups_it_has_not(folder: Path, put: Put, pool: FakePool) -> None:
    library.add(folder, [put("a.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    database = folder / "library.workbench"
    data = bytearray(database.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page : page + 64] = b"\xff" * 64
    database.write_bytes(data)
    with pytest.raises(Exception, match="new library") as caught:
        library.list_items(folder)
    assert DAMAGED_LIBRARY_ADVICE in str(caught.value)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["library", "search", "x.library", "a.jpg"], "Stopped on request.\n"),
        (["library", "add", "x.library", "a.jpg"], "Stopped on request. What was recorded before is kept.\n"),
    ],
)
def test_a_stop_speaks_of_records_only_where_there_are_some(
    words: list[str], told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_words: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(library, words[1], stopped)
    assert run(*words) == 2
    assert capsys.readouterr().err == told


def test_a_stop_while_loading_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "main", stopped)
    assert program.main(["library", "list", "x.library"]) == 2
    assert capsys.readouterr().err == "Stopped on request.\n"
