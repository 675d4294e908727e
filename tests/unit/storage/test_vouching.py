"""The chain vouches for what the case says now, not for the log alone."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.unit.storage import samples
from tests.unit.storage.test_audit import tampered
from tests.unit.storage.test_edits import random_edit
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.match import Decision
from workbench.model.media import MediaState
from workbench.model.review import Category, Evidence, EvidenceKind, Rating, Verdict
from workbench.storage import audit, vouching
from workbench.storage.case_store import CaseStore, _record_migration
from workbench.storage.migrations import Migration


@pytest.fixture
def judged(case: CaseStore) -> CaseStore:
    """Claim 1 with evidence, a verdict, a tag, a note and a decision."""
    case.link_media(1, [1])
    case.pin(Evidence(EvidenceId(0), ClaimId(1), EvidenceKind.MATCH, match_id=1))
    case.save_verdict(Verdict(ClaimId(1), Rating.FALSE_CONTEXT, (Category.ORIGINAL,), final=True))
    case.decide_matches([1], Decision.SAME)
    case.add_tags(1, None, ["salute"])
    case.add_note("why", claim_id=1)
    return case


def found(case: CaseStore, *statements: str) -> list[tuple[str, str]]:
    with tampered(case, *statements) as store:
        problems = store.check().problems
    assert all(problem.action for problem in problems)
    return [(problem.kind, problem.why) for problem in problems]


def outside(words: str) -> tuple[str, str]:
    return ("outside", f"{words} outside the program.")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE verdict SET rating = 'confirmed' WHERE claim_id = 1", "The verdict on claim 1 was changed"),
        ("UPDATE claim SET sentence = 'TAMPERED' WHERE id = 1", "Claim 1 was changed"),
        ("DELETE FROM evidence WHERE claim_id = 1", "Evidence 1 of claim 1 was removed"),
        ("UPDATE match_decision SET decision = 'not-related'", "The decision on match 1 was changed"),
        ("UPDATE media SET name = 'other.jpg'", "The record of medium 1 was changed"),
        ("UPDATE media SET facts = NULL", "The record of medium 1 was changed"),
        ("UPDATE article SET content = replace(content, 'drone', 'plane')", "The record of article 1 was changed"),
        ("UPDATE match SET item = replace(item, '2016', '2020')", "Match 1 was changed"),
        ("UPDATE match SET superseded = 1", "Match 1 was changed"),
        ("UPDATE coverage SET not_found = '[]'", "The record of search 1 was changed"),
        (
            "INSERT INTO match SELECT 9, media_id, search_id, library_id, item_key, finding, item, 0 FROM match",
            "Match 9 was added",
        ),
        ("DELETE FROM second_opinion", "The reading of medium 1 (shots, keyframes, hashes) was changed"),
        ("DELETE FROM claim_media", "The link of claim 1 to medium 1 was removed"),
        ("UPDATE note SET text = 'other'", "Note 1 was changed"),
        ("UPDATE tag_use SET start_pts = 3", "The tag “salute” of medium 1 was changed"),
        ("INSERT INTO article_date VALUES (1, '2020')", "The stated date of article 1 was added"),
        ("UPDATE case_field SET value = 'Other'", "The title of the case was changed"),
        ("UPDATE about SET value = 'x' WHERE name = 'case_id'", "What the case says of itself (case id) was changed"),
    ],
)
def test_a_row_changed_by_another_program_is_named(judged: CaseStore, statement: str, words: str) -> None:
    assert found(judged, statement) == [outside(words)]


def test_several_forgeries_are_all_named(judged: CaseStore) -> None:
    assert found(
        judged, "UPDATE verdict SET rating = 'confirmed'", "DELETE FROM verdict_category", "DELETE FROM match_decision"
    ) == [outside("The decision on match 1 was removed"), outside("The verdict on claim 1 was changed")]


def test_a_forged_history_is_named(judged: CaseStore) -> None:
    words = ("history", "What the history says of it was changed outside the program.")
    assert found(judged, "UPDATE edit SET label = 'Nothing', state = 'undone' WHERE label = 'Tagged salute'") == [words]


@pytest.mark.parametrize("table", ["edit", "recorded"])
def test_a_missing_changeset_is_named(judged: CaseStore, table: str) -> None:
    statement = f"DELETE FROM {table} WHERE seq = (SELECT max(seq) FROM {table})"  # noqa: S608 - fixed names
    assert found(judged, statement) == [("history", "The record of what it changed is missing.")]


def test_the_record_is_checked_without_the_originals(judged: CaseStore) -> None:
    judged.original_path(judged.state().media[0].sha256).unlink()
    assert judged.check_record() == ()
    with tampered(judged, "UPDATE verdict SET rating = 'confirmed'") as store:
        assert [problem.what for problem in store.check_record()] == ["claim 1"]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_program_does_is_sound(case: CaseStore, tmp_path: Path, seed: int) -> None:
    """Edits, undo, redo, readings, searches, missing media found, in any order."""
    pick, source = random.Random(seed), tmp_path / "more.jpg"
    for step in range(60):
        state = case.state()
        match pick.randrange(10):
            case 0 if state.undo_label:
                case.undo()
            case 1 if state.redo_label:
                case.redo()
            case 2:
                case.record_intake(1, samples.reading(*sorted(pick.sample(range(30), 3))))
            case 3:
                found = [samples.finding(one) for one in pick.sample(range(2, 6), 2)]
                samples.record(case, 1, *found, library_id=pick.choice(["lib", "other"]))
            case 4:
                missing = case.add_missing(f"clip {step}.mp4")
                source.write_bytes(b"%d" % (step % 3))
                case.record_links([(state.claims[0].id, missing)], "by name")
                case.resolve_missing(missing, source)
            case 5:
                case.record_unreadable(1, MediaState.SET_ASIDE, "it stopped the reader twice")
            case _:
                random_edit(case, pick)
        if step % 20 == 19:
            assert case.check().problems == ()


def test_a_migration_is_where_the_log_vouches_anew(judged: CaseStore) -> None:
    for statement in ("DROP TABLE draft", "UPDATE media SET caption = 'migrated'", "DELETE FROM note"):
        judged._db.execute(statement)
    judged._db.execute(
        "CREATE TABLE draft (name TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) STRICT"
    )
    judged._db.execute("UPDATE edit SET state = 'kept' WHERE state = 'done'")
    _record_migration(judged._db, Migration(2, "Empty the notes", lambda _: None), "mara")
    judged.set_title("After")
    judged.undo()
    assert judged.check().problems == ()


def test_a_digest_tells_types_and_lengths_apart(case: CaseStore) -> None:
    assert len({vouching._exact(value) for value in (None, 1, 1.0, "1", b"1", "", b"")}) == 7
    assert audit.head(case._db).seq == case.state().audit_length
