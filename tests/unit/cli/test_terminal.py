"""Texts of strangers on a terminal: nothing in them steers it, and JSON still reads back as it was."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from workbench.cli import main as command_line
from workbench.cli import output
from workbench.cli.terminal import inert_streams

HOSTILE = "a \x1b[31mred\x1b]0;pwned\x07 \u202eturned\u202c \x9b2J \U000e0041 \u2066x\u2069 Ա\u200dբ שלום"


def test_what_steers_a_terminal_is_written_out_and_letters_stay(capsys: pytest.CaptureFixture[str]) -> None:
    with inert_streams():
        print(HOSTILE)
        output.say(HOSTILE)
        sys.stdout.writelines([HOSTILE])
    told = capsys.readouterr()
    for text in (told.out, told.err):
        assert not set(text) & set("\x1b\x07\x9b\u202e\u202c\u2066\u2069\U000e0041")
        assert r"a \x1b[31mred\x1b]0;pwned\x07 \u202eturned\u202c" in text
        assert "Ա\u200dբ שלום" in text


def test_json_for_programs_holds_the_same_text_without_a_raw_code(capsys: pytest.CaptureFixture[str]) -> None:
    with inert_streams():
        output.print_json({"text": HOSTILE})
        output.print_json_line([HOSTILE])
    told = capsys.readouterr().out
    assert not set(told) & set("\x1b\x07\x9b\u202e\u2066\U000e0041")
    assert "שלום" in told, "letters are not written out"
    whole, _, line = told.rpartition("\n[")
    assert json.loads(whole) == {"text": HOSTILE}
    assert json.loads(f"[{line}") == [HOSTILE]


def test_a_hostile_article_is_read_out_without_its_codes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"Title\n\nFootage was released of a tank {HOSTILE} near the town.\n", encoding="utf-8")
    assert command_line.main(["article", "read", str(page)], lambda _case, _sample: 0) == 0
    told = capfd.readouterr()
    assert r"\x1b[31mred" in told.out
    assert not set(told.out + told.err) & set("\x1b\x07\x9b\u202e")


def test_the_streams_are_as_before_afterwards() -> None:
    before = sys.stdout, sys.stderr
    with pytest.raises(ZeroDivisionError), inert_streams():
        raise ZeroDivisionError
    assert (sys.stdout, sys.stderr) == before
