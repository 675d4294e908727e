"""The parser: what it accepts, what it refuses with status 2, and that every command has its handler."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from workbench.cli.parser import build_parser


def parse(*words: str) -> argparse.Namespace:
    return build_parser().parse_args(words)


def test_a_folder_given_as_dot_keeps_a_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "paper.case"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert parse("case", "show", ".").case.name == "paper.case"
    assert parse("case", "show", "..").case.name == tmp_path.name
    assert parse("case", "show", "other.case").case == Path("other.case")


def test_lists_may_be_given_at_once_or_one_by_one() -> None:
    together = parse("case", "new", "x", "--media", "a", "b")
    apart = parse("case", "new", "x", "--media", "a", "--media", "b")
    assert together.media == apart.media == [Path("a"), Path("b")]
    libraries = parse("case", "match", "x", "--library", "one", "--library", "two").libraries
    assert libraries == [Path("one"), Path("two")]


def test_names_with_a_dash_go_after_two_dashes() -> None:
    assert parse("case", "add", "x", "--", "-a.jpg").paths == [Path("-a.jpg")]


def test_two_calls_do_not_share_lists() -> None:
    parse("case", "new", "x", "--media", "a")
    assert parse("case", "new", "x").media == []


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("case",),
        ("case", "match", "x", "--library"),
        ("claim", "edit", "x", "--claim", "first"),
        ("match", "decide", "x", "1", "perhaps"),
        ("verdict", "x", "--claim", "1", "--rating", "true"),
        ("tag", "x", "word"),
        ("library", "add", "x"),
    ],
)
def test_what_does_not_fit_ends_with_2(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(*words)
    assert ended.value.code == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "usage:" in captured.err


def test_an_unknown_option_gets_the_advice_for_names_with_a_dash(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse("case", "add", "x", "-photo.jpg")
    told = capsys.readouterr().err
    assert "write ./-photo.jpg or write -- before the names" in told
    with pytest.raises(SystemExit):
        parse("case", "add", "x", "--unknown")
    assert "write -- before the names" in capsys.readouterr().err


def test_the_only_name_with_a_dash_gets_it_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse("library", "search", "x.library", "-clip.mp4")
    assert "write ./-clip.mp4" in capsys.readouterr().err
    assert parse("library", "search", "x.library", "./-clip.mp4").paths == [Path("-clip.mp4")]


def test_an_empty_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("case", "export", "x", "--to", ""), ("case", "show", "")):
        with pytest.raises(SystemExit) as ended:
            parse(*words)
        assert ended.value.code == 2
        assert "no name was given" in capsys.readouterr().err
