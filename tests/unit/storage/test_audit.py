"""The audit log only grows, and the check finds whatever was done to it behind the program's back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import apsw
import pytest

from workbench.errors import DamagedError, InternalError
from workbench.storage import audit
from workbench.storage.case_store import CaseStore

Change = str


def tampered(case: CaseStore, *statements: str) -> CaseStore:
    """Closes the case, changes the database with another program as an attacker would, and opens it again."""
    case.close()
    db = sqlite3.connect(case.path / "case.workbench", isolation_level=None)
    triggers = db.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        db.execute(statement)
    for (text,) in triggers:
        db.execute(text)
    db.close()
    return CaseStore.open(case.path, by="mara")


def kinds(case: CaseStore) -> list[str]:
    found = [problem.kind for problem in case.check().problems]
    case.close()
    return found


def test_a_sound_log_is_followed_to_its_end(case: CaseStore) -> None:
    report = case.check()
    assert (report.sound, report.entries_checked) == (True, case.state().audit_length)
    assert report.audit_head == case.state().audit_head


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE audit SET body = replace(body, 'mara', 'lena') WHERE seq = 3", "entry 3: its text was changed"),
        ("DELETE FROM audit WHERE seq = 2", "entry 2: an entry is missing"),
        ("UPDATE audit SET hash = upper(hash) WHERE seq = 2", "entry 2: its text was changed"),
    ],
)
def test_a_broken_chain_is_found_where_it_breaks(case: CaseStore, statement: str, words: str) -> None:
    store = tampered(case, statement)
    whys = [problem.why for problem in store.check().problems if problem.kind == "chain"]
    store.close()
    assert [words in why for why in whys] == [True]


def test_an_entry_rewritten_with_its_hash_is_found(case: CaseStore) -> None:
    seq, body, _ = case.audit_entries()[1]
    forged = body.replace("mara", "lena")
    statement = f"UPDATE audit SET body = '{forged}', hash = '{audit.digest(forged)}' WHERE seq = {seq}"  # noqa: S608
    store = tampered(case, statement)
    assert "does not follow" in store.check().problems[0].why
    store.close()


def test_a_changed_changeset_is_found(case: CaseStore) -> None:
    case.set_title("Other")
    store = tampered(case, "UPDATE edit SET changes = zeroblob(9)")
    assert kinds(store) == ["history"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET body = 'x' WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 2",
        "REPLACE INTO audit VALUES (2, 'x', 'y')",
        "INSERT OR REPLACE INTO audit SELECT seq, 'x', hash FROM audit WHERE seq = 2",
        "INSERT INTO audit VALUES (99, 'x', 'y')",
        "INSERT INTO audit (body, hash) VALUES ('x', 'y')",
        "UPDATE OR REPLACE audit SET seq = 1 WHERE seq = 2",
    ],
)
def test_the_log_refuses_all_but_the_next_entry(case: CaseStore, statement: str) -> None:
    with pytest.raises(apsw.ConstraintError):
        case._db.execute(statement)


def test_unknown_triggers_are_refused_on_opening(case: CaseStore) -> None:
    case.close()
    db = sqlite3.connect(case.path / "case.workbench", isolation_level=None)
    db.execute("CREATE TRIGGER evil AFTER INSERT ON note BEGIN UPDATE case_field SET value = 'x'; END")
    db.close()
    with pytest.raises(DamagedError, match="evil"):
        CaseStore.open(case.path, by="mara")


def test_canonical_text_has_one_form() -> None:
    assert audit.canonical({"b": [1, None, True], "a": "ş"}) == '{"a":"ş","b":[1,null,true]}'
    with pytest.raises(InternalError):
        audit.canonical({"a": [0.1]})
    with pytest.raises(InternalError):
        audit.canonical({1: "a"})


def test_an_entry_holds_its_number_and_the_hash_before_it(case: CaseStore) -> None:
    (_, first, first_hash), (_, second, _), *_ = case.audit_entries()
    assert '"prev":"' + audit.START in first
    assert f'"prev":"{first_hash}"' in second
    assert '"seq":2' in second


def test_floats_and_lone_surrogates_are_written_exactly() -> None:
    assert audit.exact({"a": (0.1, "\udcff")}) == {"a": ["0.1", "\\udcff"]}


def test_looking_changes_nothing(case: CaseStore) -> None:
    head = case.state().audit_head
    case.activity("opened", {"window": 1.5})
    case.save_draft("note", "half")
    case.check()
    case.history()
    assert case.state().audit_head == head
    assert case.check().sound


def test_drafts_are_kept_until_cleared(case: CaseStore, tmp_path: Path) -> None:
    case.save_draft("claim", "half a sent")
    case.save_draft("claim", "half a sentence")
    case.close()
    with CaseStore.open(case.path, by="mara") as store:
        assert store.drafts() == {"claim": "half a sentence"}
        store.clear_draft("claim")
        assert store.drafts() == {}
        assert store.state().undo_label == ""
