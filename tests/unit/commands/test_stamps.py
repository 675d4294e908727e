"""Time stamps of a case: requested, taken in, checked again; and heads that exports named."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from tests.unit.commands.fakes import FakePool
from tests.unit.stamping.authority import Authority
from tests.unit.stamping.authority import authority as authority  # noqa: PLC0414 - a fixture
from workbench.cli.main import main
from workbench.commands import case, checking, export, stamps
from workbench.commands.session import Session
from workbench.errors import RuleError, UnreadableError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.stamp import StampState
from workbench.tasks import report
from workbench.tasks import stamp as task
from workbench.workers import openssl


@pytest.fixture
def session(session: Session, pool: FakePool) -> Session:
    """The case of these tests, with a reader that takes replies apart."""
    pool.tasks[stamps.READ_TASK] = lambda request: task.run(request, SILENT)
    return session


@pytest.fixture
def reply(session: Session, authority: Authority, tmp_path: Path) -> Path:
    """The authority's answer for the head as it is now."""
    asked = stamps.request(session, tmp_path / "now")
    return authority.answer(asked.path, tmp_path / "now.tsr")


def test_a_request_holds_the_head_and_changes_nothing(session: Session, tmp_path: Path) -> None:
    before = session.refresh()
    made = stamps.request(session, tmp_path / "ask")
    assert made.path.name == "ask.tsq"
    assert bytes.fromhex(before.audit_head) in made.path.read_bytes()
    assert session.refresh() == before
    assert any("Nothing was sent" in line for line in made.lines())
    with pytest.raises(UsageError, match="exists already"):
        stamps.request(session, tmp_path / "ask")
    with pytest.raises(UsageError, match="not written into the case"):
        stamps.request(session, session.path / "ask")


def test_a_reply_is_kept_with_what_came_of_checking_it(session: Session, reply: Path, authority: Authority) -> None:
    before = session.refresh()
    found = stamps.import_reply(session, reply, [authority.root])
    assert (found.stamp.state, found.stamp.seq, found.stamp.head) == (
        StampState.TRUSTED,
        before.audit_length,
        before.audit_head,
    )
    assert found.notes == ()
    lines = list(found.lines())
    assert "existed on" in lines[0]
    assert "“Test clock, Test desk”" in lines[0]
    assert "one you handed in (fingerprint" in lines[1]
    assert "revoked is not checked" in lines[2]
    assert session.state().stamps == (found.stamp,)
    assert checking.check(session).sound


def test_a_reply_taken_in_again_with_a_certificate_is_one_stamp(
    session: Session, reply: Path, authority: Authority
) -> None:
    first = stamps.import_reply(session, reply).stamp
    assert first.state is StampState.UNTRUSTED
    assert stamps.import_reply(session, reply).stamp == first
    better = stamps.import_reply(session, reply, [authority.root]).stamp
    assert session.state().stamps == (better,)
    assert stamps.to_json(better)["state"] == "trusted"


def test_a_reply_for_another_case_is_refused(session: Session, authority: Authority, tmp_path: Path) -> None:
    other = tmp_path / "other.tsr"
    other.write_bytes(authority.stamp("ab" * 32))
    before = session.refresh()
    with pytest.raises(RuleError, match="stamps something else"):
        stamps.import_reply(session, other)
    assert session.refresh() == before


def test_a_reply_changed_on_the_way_is_refused(session: Session, reply: Path, tmp_path: Path) -> None:
    data = reply.read_bytes()
    broken = tmp_path / "broken.tsr"
    broken.write_bytes(data[:-5] + bytes([data[-5] ^ 1]) + data[-4:])
    with pytest.raises(UnreadableError, match="its signature does not hold"):
        stamps.import_reply(session, broken)
    assert session.refresh().stamps == ()


def test_a_request_of_somebody_else_is_said(session: Session, authority: Authority, tmp_path: Path) -> None:
    other = tmp_path / "other.tsr"
    other.write_bytes(authority.stamp(session.state().audit_head))
    (note,) = stamps.import_reply(session, other).notes
    assert "does not remember" in note


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: None, "there is no such file"),
        (lambda path: path.mkdir(), "it is a folder, not a file"),
        pytest.param(
            os.mkfifo,
            "a pipe or device",
            marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here"),
        ),
        (lambda path: path.write_bytes(b"0" * ((1 << 20) + 1)), "larger than any reply"),
        (lambda path: path.write_bytes(b"<html>"), "could not be read as a reply"),
    ],
)
def test_what_is_no_reply_is_said_and_nothing_is_kept(
    session: Session, tmp_path: Path, make: object, words: str
) -> None:
    path = tmp_path / "x.tsr"
    make(path)  # type: ignore[operator]
    with pytest.raises(UnreadableError, match=words):
        stamps.import_reply(session, path)
    assert session.refresh().stamps == ()


def test_a_check_looks_at_the_stamps_again(
    session: Session, reply: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamps.import_reply(session, reply, [authority.root])
    (line,) = checking.check(session).stamps
    assert "The signature holds" in line
    monkeypatch.setattr(openssl, "find_openssl", lambda: "")
    report = checking.check(session)
    assert report.sound
    assert "It was not checked: this computer has no openssl" in report.stamps[0]


def test_a_log_written_anew_no_longer_fits_its_stamp(session: Session, reply: Path, authority: Authority) -> None:
    stamps.import_reply(session, reply, [authority.root])
    stamp = session.state().stamps[0]
    session.close()
    db = sqlite3.connect(session.path / "case.workbench")
    db.execute("UPDATE stamp SET head = ?", ("ab" * 32,))
    db.commit()
    db.close()
    report = checking.check(session.path)
    kinds = {problem.kind for problem in report.problems}
    assert {"stamp", "outside"} <= kinds
    assert any(f"entry {stamp.seq} of the log" in problem.why for problem in report.problems)


def test_a_reply_is_written_out_as_it_came(session: Session, reply: Path, tmp_path: Path) -> None:
    stamp = stamps.import_reply(session, reply).stamp
    assert stamps.save_reply(session, stamp.id, tmp_path / "out.tsr").read_bytes() == reply.read_bytes()
    with pytest.raises(UsageError, match="exists already"):
        stamps.save_reply(session, stamp.id, tmp_path / "out.tsr")


def test_a_stamp_is_never_undone(session: Session, reply: Path) -> None:
    case.set_title(session, "Other")
    stamps.import_reply(session, reply)
    case.undo(session)
    assert len(session.state().stamps) == 1


# Heads


def test_a_head_of_an_export_is_found_with_what_came_since(session: Session) -> None:
    head = session.state().audit_head
    assert "Nothing was recorded since." in checking.check_lines(checking.check(session, head=head))
    case.set_title(session, "Other")
    report = checking.check(session, head=f" {head[:32].upper()} {head[32:]}\n")
    assert report.sound
    assert report.head is not None
    assert [line.label for line in report.head.since] == ["Title: Other"]
    text = "\n".join(checking.check_lines(report))
    assert "Recorded since: 1 entry." in text
    assert f"Head of the log: {session.state().audit_head}" in text
    told = checking.check_to_json(report)["head"]
    assert told["since"][0]["label"] == "Title: Other"  # type: ignore[index]


def test_a_head_the_log_does_not_hold_is_a_problem(session: Session) -> None:
    report = checking.check(session, head="ab" * 32)
    assert [problem.kind for problem in report.problems] == ["head"]
    assert "cut or written anew" in report.problems[0].why


def test_what_is_no_head_is_said_before_anything_is_read(session: Session) -> None:
    with pytest.raises(UsageError, match="64 digits"):
        checking.check(session, Progress(cancelled=lambda: True), head="7c1e")


# The whole way on the terminal, with a real reader


def run(*words: object) -> int:
    return main([str(word) for word in words], lambda _case, _sample=False: 0)


def test_the_whole_way_on_the_terminal(
    session: Session, authority: Authority, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = session.path
    session.close()
    assert run("case", "stamp", "request", path, "--to", tmp_path / "now.tsq", "--json") == 0
    asked = json.loads(capsys.readouterr().out)
    reply = authority.answer(Path(asked["file"]), tmp_path / "now.tsr")
    assert run("case", "stamp", "import", path, reply) == 1
    assert "who signed is not established" in capsys.readouterr().out
    assert run("case", "stamp", "import", path, reply, "--certificates", authority.root, "--json") == 0
    assert json.loads(capsys.readouterr().out)["head"] == asked["head"]
    assert run("case", "stamp", "list", path, "--json") == 0
    (kept,) = json.loads(capsys.readouterr().out)["stamps"]
    assert (kept["state"], kept["entry"]) == ("trusted", asked["entry"])
    assert run("case", "stamp", "save", path, kept["id"], "--to", tmp_path / "saved.tsr") == 0
    capsys.readouterr()
    assert run("case", "check", path, "--head", asked["head"], "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert "The signature holds" in told["stamps"][0]
    assert told["head"]["entry"]["seq"] == asked["entry"]
    hostile = tmp_path / "hostile.tsr"
    hostile.write_bytes(reply.read_bytes()[:900])
    assert run("case", "stamp", "import", path, hostile) == 2
    assert "could not be read as a reply" in capsys.readouterr().err


def test_the_report_names_stamps_and_head_in_every_format(
    session: Session, reply: Path, authority: Authority, pool: FakePool, tmp_path: Path
) -> None:
    stamps.import_reply(session, reply, [authority.root])
    pool.tasks["workbench.tasks.report:run"] = lambda request: report.run(request, SILENT)
    export.export(session, tmp_path / "report")
    head = session.state().audit_head
    for name in ("report.html", "about.csv", "report.json"):
        text = (tmp_path / "report" / name).read_text(encoding="utf-8")
        assert head in text, name
        assert "Test clock, Test desk" in text, name
        assert "The signature holds" in text, name
