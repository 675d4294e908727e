"""The clock set back by years in the middle of the work: order is what the log says, never what the clock says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.faults.work import Desk, make_desk, open_session
from tests.unit.commands import fakes
from tests.unit.storage import samples
from workbench.commands import case, claims, library, matches, notes, verdict
from workbench.model.review import Rating
from workbench.review.findings import newer_evidence
from workbench.storage import backups
from workbench.storage.case_store import CaseStore

SetClock = Callable[[int], None]


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Sets the clock of records and backups to the start of a year; it stands still."""

    def to(year: int) -> None:
        class Clock(dt.datetime):
            @classmethod
            def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:  # type: ignore[override]
                return dt.datetime(year, 1, 1, tzinfo=tz)

        names = SimpleNamespace(datetime=Clock, timedelta=dt.timedelta, UTC=dt.UTC)
        monkeypatch.setattr("workbench.storage.clock.dt", names)
        monkeypatch.setattr(backups, "dt", names)

    return to


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path / "desk")


def test_edits_keep_their_order_between_and_within_sessions(desk: Desk, set_clock: SetClock) -> None:
    for year in (2030, 2026, 2021):
        set_clock(year)
        with open_session(desk) as session:
            notes.add(session, f"First of {year}.", media_id=1)
            set_clock(year - 1)
            notes.add(session, f"Second of {year}.", media_id=1)
    with open_session(desk) as session:
        labels = [entry.label for entry in case.history(session)]
        years = (2021, 2026, 2030)
        wanted = [f"Noted: “{word} of {year}.”" for year in years for word in ("Second", "First")]
        assert labels[:6] == wanted
        assert case.undo(session).label.endswith("“Second of 2021.”")
        assert case.check(session).sound


def test_a_clip_read_again_after_a_search_counts_as_read_since(tmp_path: Path, desk: Desk, set_clock: SetClock) -> None:
    del tmp_path
    with CaseStore.open(desk.case, by="mara") as store:
        set_clock(2030)
        store.record_intake(1, samples.reading(0, 5))
        search_id = samples.record(store, 1, samples.finding(3))
        assert store.read_since(search_id) == frozenset()
        set_clock(2020)
        store.record_intake(1, samples.reading(0, 5, 12))
        assert store.read_since(search_id) == {1}


def test_a_match_found_after_a_final_verdict_is_newer_whatever_the_clock_says(desk: Desk, set_clock: SetClock) -> None:
    set_clock(2030)
    with open_session(desk) as session:
        pool = session.pool
        pool.tasks["workbench.tasks.search:run"] = fakes.search_exact  # type: ignore[attr-defined]
        claim = session.state().claims[-1]
        claims.link(session, claim.id, [1, 2])
        matches.run(session, [desk.library])
        [match] = session.state().matches
        verdict.record(session, claim.id, rating=Rating.FALSE_CONTEXT, evidence=[f"match:{match.id}"], final=True)
        assert newer_evidence(session.state(), session.claim(claim.id)) == ()
        set_clock(2020)
        library.add(desk.library, [desk.root.parent / "incoming" / "0-1.png"], pool=pool)
        matches.run(session, [desk.library])
        [newer] = newer_evidence(session.state(), session.claim(claim.id))
        assert newer.media_id == 2


def test_the_backup_just_made_is_the_newest_and_is_kept(desk: Desk, set_clock: SetClock) -> None:
    with CaseStore.open(desk.case, by="mara") as store:
        folder = desk.case / "backups"
        for year in range(2040, 2020, -1):
            set_clock(year)
            made = backups.roll(store._db, folder, "daily")
            assert backups.newest(folder) == made
        assert len(list(folder.iterdir())) == backups.KEPT


def test_a_backup_from_the_future_is_no_reason_to_make_none(desk: Desk, set_clock: SetClock) -> None:
    set_clock(2020)  # the files are of today
    assert backups.is_due(desk.case / "backups", dt.timedelta(days=7))


def test_an_old_case_is_brought_up_with_its_backup_when_the_clock_is_wrong(desk: Desk, set_clock: SetClock) -> None:
    folder = desk.old_case(0) / "backups"
    folder.mkdir()
    for second in range(backups.KEPT):
        (folder / f"20400101-0000{second:02}-000000-weekly.workbench").write_bytes(b"of a clock that ran ahead")
    set_clock(2020)
    with CaseStore.open(desk.old_case(0), by="mara") as store:
        assert store.check().sound
    assert any(path.name.endswith("-migration.workbench") for path in folder.iterdir())
