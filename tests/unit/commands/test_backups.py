"""Backups listed in words, restored, and cases handed over, through the commands and the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.cli.main import main
from workbench.commands import backups, case, checking
from workbench.commands.session import Session


def run(*words: object) -> int:
    return main([str(word) for word in words], lambda _case, _sample=False: 0)


def test_a_backup_says_when_why_and_what(session: Session) -> None:
    name = backups.make(session)
    (found,) = [one for one in backups.listed(session.path) if one.name == name]
    assert "made by hand" in backups.made_words(found)
    assert "3 claims, 0 verdicts, 2 media" in backups.backup_words(found)


def test_the_terminal_lists_and_restores(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    name = backups.make(session)
    case.set_title(session, "Renamed")
    session.close()
    assert run("case", "restore", session.path, "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)["backups"]
    assert (found["name"], found["claims"]) == (name, 3)
    assert run("case", "restore", session.path, name) == 0
    said = capsys.readouterr().out
    assert f"what its backup {name} holds" in said
    assert "before-restore" in said
    assert run("case", "restore", session.path, "other") == 2
    assert run("case", "check", session.path) == 0


def test_a_case_without_backups_says_so(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("case", "restore", session.path) == 2
    assert "There is no backup" in capsys.readouterr().err


def test_a_head_of_what_was_replaced_is_explained(session: Session) -> None:
    name = backups.make(session)
    case.set_title(session, "Renamed")
    head = session.state().audit_head
    session.close()
    done = backups.restore(session.path, name)
    (problem,) = checking.check(session.path, head=head).problems
    assert done.kept_as in problem.why


def test_a_hand_over_has_a_read_me_that_leads_to_a_check(
    session: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = session.state().audit_head
    session.close()
    to = tmp_path / "given away"
    assert run("case", "hand-over", session.path, "--to", to, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["audit_head"], told["problems"], told["originals"]) == (head, [], 3)
    text = (to / "READ ME.txt").read_text(encoding="utf-8")
    assert f"workbench case check ceasefire.case --head {head}" in text
    assert "all hashes hold" in text
    assert run("case", "check", to / "ceasefire.case", "--head", head) == 0
    assert run("case", "hand-over", session.path, "--to", to) == 2


def test_originals_left_out_are_said(session: Session, tmp_path: Path) -> None:
    backups.hand_over(session, tmp_path / "given", originals=False)
    text = (tmp_path / "given" / "READ ME.txt").read_text(encoding="utf-8")
    assert "Its 3 originals were left out on request" in text


def test_a_damaged_case_is_handed_over_with_what_is_wrong(
    session: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    original = next(path for path in (session.path / "originals").rglob("*") if path.is_file())
    original.chmod(0o644)
    original.write_bytes(b"changed")
    session.close()
    assert run("case", "hand-over", session.path, "--to", tmp_path / "given") == 1
    assert "Its original was changed" in capsys.readouterr().out
    assert "Its original was changed" in (tmp_path / "given" / "READ ME.txt").read_text(encoding="utf-8")
