"""Exit statuses and sentences: what the terminal makes of each way a command can end."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.cli import main as command_line
from workbench.cli import output
from workbench.commands import checking
from workbench.errors import InternalError, NotFoundError


def ending_with(error: BaseException) -> Callable[..., None]:
    def run(*_words: object, **_options: object) -> None:
        raise error

    return run


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], int]:
    """`case check`, ending with an error of one's choice."""

    def run(error: BaseException) -> int:
        monkeypatch.setattr(checking, "check", ending_with(error))
        return command_line.main(["case", "check", "x.case"], lambda _case: 0)

    return run


def test_an_expected_error_is_its_sentence_and_advice(
    check: Callable[[BaseException], int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(NotFoundError("There is no case.", advice="Check the path.")) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "There is no case. Check the path.\n")


@pytest.mark.parametrize("error", [InternalError("a step was refused"), ZeroDivisionError("division by zero")])
def test_a_fault_of_the_program_is_said_and_kept_for_its_makers(
    check: Callable[[BaseException], int], error: Exception, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert check(error) == 2
    told = capsys.readouterr().err
    assert "fault of the program, not of your files" in told
    assert "Traceback" not in told
    assert str(error) not in told, "a message may name a file or quote a claim"
    kept = tmp_path / "home" / command_line.FAULT_NAME
    assert str(kept) in told
    assert kept.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    assert type(error).__name__ in kept.read_text(encoding="utf-8")
    assert "test_main.py, line" in kept.read_text(encoding="utf-8")
    assert str(error) not in kept.read_text(encoding="utf-8"), "a message may name a file or quote a claim"


def test_a_fault_is_said_even_where_nothing_can_be_kept(
    check: Callable[[BaseException], int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "file" / "home"))
    assert check(ZeroDivisionError("division by zero")) == 2
    assert "What was recorded before is kept." in capsys.readouterr().err


def test_a_stop_by_the_keyboard_is_no_fault(
    check: Callable[[BaseException], int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(KeyboardInterrupt()) == 2
    assert "Stopped on request" in capsys.readouterr().err


def test_json_keeps_letters_of_all_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_json({"title": "Присяга"})
    assert "Присяга" in capsys.readouterr().out


def test_a_list_of_files_is_silent_when_empty(capsys: pytest.CaptureFixture[str]) -> None:
    output.list_files("Could not be read", [])
    output.list_files("Could not be read", [("a.jpg", "the file is empty")])
    assert capsys.readouterr().err == "Could not be read (1):\n  a.jpg: the file is empty\n"


def test_no_bar_is_drawn_where_nobody_sees_it(capsys: pytest.CaptureFixture[str]) -> None:
    with output.progress_bar() as progress:
        progress.update(1, 2, "Reading", "files")
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")
