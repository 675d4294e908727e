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


def test_a_claim_is_split_and_merged_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verdict", folder, "--claim", "1", "--reopen", "--note", "To merge it") == 0
    assert run("claim", "split", folder, "--claim", "1", "--at", "shows a salute") == 0
    assert capsys.readouterr().out == "1 2\n"
    assert run("claim", "merge", folder, "--claim", "1", "--with", "2") == 0
    with open_case(folder, read_only=True) as session:
        assert [claim.sentence for claim in session.state().claims] == ["A clip […] shows a salute."]


def test_a_final_claim_is_neither_split_nor_merged(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_case(folder) as session:
        claims.add(session, "Another.")
    assert run("claim", "split", folder, "--claim", "1", "--at", "shows") == 2
    assert run("claim", "merge", folder, "--claim", "2", "--with", "1") == 2
    assert capsys.readouterr().err.count("Claim 1 has a final verdict that rests on this.") == 2


def test_doubt_words_and_places_are_set_and_taken_away(folder: Path) -> None:
    assert run("claim", "add", folder, "A drone fell.", "--hedges", "allegedly", "--places", "Lachin, Shusha") == 0
    assert run("claim", "edit", folder, "--claim", "2", "--hedges", "") == 0
    with open_case(folder, read_only=True) as session:
        assert (session.claim(2).hedges, session.claim(2).places) == ((), ("Lachin", "Shusha"))
