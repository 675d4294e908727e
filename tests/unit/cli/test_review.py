"""Claims, tags and verdicts on the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.cli import main as command_line
from workbench.commands import case, claims, verdict
from workbench.commands.session import open_case
from workbench.model.review import Rating


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case with one claim whose verdict is final."""
    path = tmp_path / "paper.case"
    session, _report = case.new(path, by="Mara")
    with session:
        claims.add(session, "A clip shows a salute.")
        verdict.record(session, 1, rating=Rating.FALSE, evidence=["url:https://x.example/"], final=True)
    return path


def run(*words: str | Path) -> int:
    return command_line.main([str(word) for word in words], lambda _case: 0)


def test_a_verdict_is_reopened(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verdict", folder, "--claim", "1", "--reopen") == 2
    assert "without a reason" in capsys.readouterr().err
    assert run("verdict", folder, "--claim", "1", "--reopen", "--note", "A newer copy") == 0
    assert capsys.readouterr().err == "Reopened the verdict on claim 1: A newer copy\n"
    with open_case(folder, read_only=True) as session:
        assert not verdict.current(session, 1).final


def test_reopening_records_nothing_else(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verdict", folder, "--claim", "1", "--reopen", "--rating", "mixed") == 2
    assert "--reopen was given together with --rating" in capsys.readouterr().err
    with open_case(folder, read_only=True) as session:
        assert verdict.current(session, 1).final


def test_a_verdict_without_a_rating_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verdict", folder, "--claim", "1", "--note", "Why.") == 2
    assert capsys.readouterr().err.startswith("No rating was given. Give --rating, or --reopen")


def test_an_empty_case_says_how_to_fill_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("case", "new", tmp_path / "new.case") == 0
    assert capsys.readouterr().out.endswith("new.case. Fill it with `case add` or `claim add`.\n")


def test_an_article_is_said_to_be_added(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("A ceasefire on paper\n\nThe ministry released a video of empty streets on Monday.\n", "utf-8")
    assert run("case", "add", folder, "--article", page) == 0
    out = capsys.readouterr().out
    assert "Added the article “" in out
    assert "Added 0" not in out
