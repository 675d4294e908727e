"""Keeping figures: file before row, undo, check, report."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.commands.fakes import FakePool
from workbench.commands import case, claims, export, figures, matches, verdict
from workbench.commands.session import Session
from workbench.errors import NotFoundError, RuleError, StorageError, UsageError
from workbench.export.exporters import render_report
from workbench.model.figure import FigureRequest, FigureResult
from workbench.model.match import Decision
from workbench.model.report import ReportResult
from workbench.model.review import Evidence, Stance
from workbench.review import rules

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\x08IDATlabelled\0\0\0\0\0\0\0\0IEND\xaeB`\x82"


@pytest.fixture
def found(session: Session, known: Path, pool: FakePool) -> Session:
    """Matched, with a worker that draws."""

    def drawn(request: FigureRequest) -> FigureResult:
        return FigureResult(PNG, 1600, 900, request.mode, True, "Side by side.", "", 8.52, 7.1)

    pool.tasks["workbench.tasks.figure:run"] = drawn
    pool.tasks["workbench.tasks.report:run"] = lambda request: ReportResult(render_report(request))
    matches.run(session, [known])
    case.set_published(session, "2020-10-12")
    return session


def kept(session: Session, **more: Any) -> figures.KeptFigure:
    [figure_id] = figures.keep(session, figures.Wanted(session.state().matches[0].id, **more)).ids
    return figures.figure_of(session, figure_id)


def test_figure_is_kept_under_its_hash_with_its_labels(found: Session) -> None:
    figure = kept(found, mode="difference")
    file = found.path / figure.file_name
    assert hashlib.sha256(file.read_bytes()).hexdigest() == figure.sha256
    assert not list(file.parent.glob("*.part"))
    assert (figure.mode, figure.claim_id, figure.added_by) == ("difference", 1, "Mara")
    assert figure.caption == "Difference: salute.mp4 with “Oath”"
    sides = figure.settings.case, figure.settings.library
    assert [side.heading for side in sides] == ["File of the case", "Earlier copy"]
    assert [side.shown_s for side in sides] == [8.52, 7.1]
    assert "Claimed: 12 Oct 2020" in sides[0].lines
    assert "Earliest known date: 3 Apr 2016" in sides[1].lines
    assert all(len(side.sha256) == 64 for side in sides)
    assert (
        figure.settings.changed
        == "Mirrored. Seen 4 years 6 months before the claim. No person has decided on this match."
    )


def test_same_figure_is_kept_once(found: Session) -> None:
    assert kept(found).id == kept(found).id
    assert len(found.state().figures) == 1


def test_undo_takes_it_out_and_redo_brings_it_back(found: Session) -> None:
    figure = kept(found)
    assert case.undo(found).label.startswith("Undid: Kept as figure")
    assert found.state().figures == ()
    case.redo(found)
    assert found.state().figures == (figure,)
    figures.remove(found, figure.id)
    assert found.state().figures == ()
    case.undo(found)
    assert found.store.figure_data(figure.sha256) == PNG


def test_check_finds_a_changed_and_a_missing_figure(found: Session) -> None:
    figure = kept(found)
    file = found.path / figure.file_name
    assert case.check(found.path).problems == ()
    file.chmod(0o644)
    file.write_bytes(PNG + b"x")
    [changed] = case.check(found.path).problems
    assert (changed.kind, changed.what) == ("figure-changed", figure.caption)
    file.unlink()
    [missing] = case.check(found.path).problems
    assert missing.kind == "figure-missing"


def test_nothing_is_recorded_when_the_file_cannot_be_written(found: Session) -> None:
    (found.path / "figures").write_text("in the way")
    with pytest.raises(StorageError, match="figure could not be written"):
        kept(found)
    assert found.state().figures == ()
    assert not list(found.path.glob("**/*.part"))


def test_figure_goes_into_the_report_and_lies_beside_it(found: Session, tmp_path: Path) -> None:
    figure = kept(found)
    written = export.export(found, tmp_path / "out", ["html", "json"])
    html = (tmp_path / "out/report.html").read_text(encoding="utf-8")
    assert "data:image/png;base64," in html
    assert figure.file_name in html
    assert (tmp_path / "out" / figure.file_name).read_bytes() == PNG
    assert tmp_path / "out" / figure.file_name in written.files
    data = json.loads((tmp_path / "out/report.json").read_text(encoding="utf-8"))
    assert data["figures"][0]["sha256"] == figure.sha256
    row = data["report"]["claims"][0]["kept_figures"][0]
    assert row["file"] == figure.file_name
    assert any("Earliest known date: 3 Apr 2016" in line for line in row["lines"])


def test_lost_figure_is_said_in_the_report(found: Session, tmp_path: Path) -> None:
    figure = kept(found)
    (found.path / figure.file_name).unlink()
    written = export.export(found, tmp_path / "out", ["html"])
    assert any("cannot be read" in problem for problem in written.problems)
    assert "The picture of this figure cannot be read" in (tmp_path / "out/report.html").read_text(encoding="utf-8")


def test_offline_library_item_ends_in_a_sentence(found: Session, known: Path, clip: Path) -> None:
    clip.unlink()
    known.rename(known.with_name("unplugged"))
    (found.path / "cache").rename(found.path / "gone")
    with pytest.raises(NotFoundError, match="its file is not at hand, and none was kept"):
        kept(found)


def test_saved_file_leaves_the_case_as_it_is(found: Session, tmp_path: Path) -> None:
    before = found.state().audit_length
    match_id = found.state().matches[0].id
    place = figures.save_as(found, figures.Wanted(match_id), tmp_path / "shown")
    assert (place.name, place.read_bytes()) == ("shown.png", PNG)
    assert found.state().audit_length == before
    with pytest.raises(StorageError, match="cannot be written"):
        figures.save_as(found, figures.Wanted(match_id), tmp_path / "nowhere" / "x.png")


def test_unknown_way_match_and_claim_are_refused(found: Session) -> None:
    with pytest.raises(UsageError, match="no way to compare"):
        kept(found, mode="squint")
    with pytest.raises(NotFoundError, match="no claim 9"):
        kept(found, claim_id=9)
    with pytest.raises(NotFoundError, match="no match 9"):
        figures.keep(found, figures.Wanted(9))


def pinned(session: Session, **more: Any) -> Evidence:
    figures.keep(session, figures.Wanted(session.state().matches[0].id, **more), pin_as=Stance.AGAINST)
    [pin] = session.state().evidence
    return pin


def test_figure_is_evidence_with_its_caption_and_settings_in_the_report(found: Session, tmp_path: Path) -> None:
    pin = pinned(found, mode="difference")
    export.export(found, tmp_path / "out", ["json", "html"])
    data = json.loads((tmp_path / "out/report.json").read_text(encoding="utf-8"))
    [row] = data["report"]["claims"][0]["evidence"]
    assert row["text"] == "Figure: Difference: salute.mp4 with “Oath”"
    assert "Side by side." in row["detail"]
    assert found.state().figures[0].file_name in row["detail"]
    assert [one["figure_id"] for one in data["evidence"]] == [pin.figure_id]
    assert verdict.evidence_text(found.state(), pin) == "figure:1"
    assert verdict.parse_evidence(found, "figure:1").sha256 == pin.sha256


def test_keeping_and_pinning_is_one_edit(found: Session) -> None:
    pin = pinned(found)
    assert case.undo(found).label.startswith("Undid: Kept as figure and pinned to claim 1")
    assert (found.state().figures, found.state().evidence) == ((), ())
    case.redo(found)
    assert found.state().evidence == (pin,)


def test_pinned_figure_stays_until_it_is_unpinned(found: Session) -> None:
    pin = pinned(found)
    with pytest.raises(RuleError, match="pinned to claim 1"):
        figures.remove(found, 1)
    verdict.unpin(found, pin.id)
    figures.remove(found, 1)
    assert found.state().figures == ()


def test_figure_of_a_match_judged_not_related_is_no_evidence(found: Session) -> None:
    pinned(found)
    claim = found.state().claims[0]
    assert rules.evidence_of(found.state(), claim)
    matches.decide(found, [found.state().matches[0].id], Decision.NOT_RELATED)
    assert rules.evidence_of(found.state(), claim) == ()
    assert rules.unrelated_evidence(found.state(), claim) == (1,)


def test_figure_another_claim_has_pinned_outlives_its_own_claim(found: Session, tmp_path: Path) -> None:
    kept(found)
    verdict.pin(found, 2, "figure:1", Stance.FOR)
    claims.remove(found, 1)
    [figure] = found.state().figures
    assert figure.claim_id == 2
    case.undo(found)
    assert found.state().figures[0].claim_id == 1
    export.export(found, tmp_path / "out", ["json"])
    data = json.loads((tmp_path / "out/report.json").read_text(encoding="utf-8"))
    assert [len(page["kept_figures"]) for page in data["report"]["claims"][:2]] == [1, 1], "shown where it is cited"


def test_case_is_sound_with_a_pinned_figure(found: Session) -> None:
    pinned(found)
    assert case.check(found.path).problems == ()
