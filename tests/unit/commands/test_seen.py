"""Texts seen, places and masks: recorded, told, undone as one, and on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.commands.fakes import FakePool
from workbench.cli.main import main as run
from workbench.commands import case, export, masks, seen
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.jobs import SILENT
from workbench.model.times import TimeSpan
from workbench.tasks import report

SCRIPTS = {
    "hy": "Շուշի",
    "az": "Şuşa şəhəri",
    "ru": "Шуша",
    "ar": "مدينة شوشا",
    "ka": "შუშა",
}


def test_texts_of_five_scripts_come_back_as_written(session: Session) -> None:
    for code, text in SCRIPTS.items():
        seen.add_text(session, 1, text, language=code, translation="Shusha", start_s=8.52)
    assert {one.language: one.text for one in session.state().texts} == SCRIPTS
    assert {one.span for one in session.state().texts} == {TimeSpan(8520)}


def test_a_text_is_changed_removed_and_brought_back(session: Session) -> None:
    (text_id,) = seen.add_text(session, 1, "Շուշի", language="HY").ids
    seen.edit_text(session, text_id, "Շուշի 5", "hy", "Shushi 5")
    assert (session.state().texts[0].language, session.state().texts[0].translation) == ("hy", "Shushi 5")
    seen.remove_text(session, text_id)
    assert session.state().texts == ()
    case.undo(session)
    assert session.state().texts[0].text == "Շուշի 5"
    assert not session.store.check_record()


def test_a_place_keeps_checked_coordinates(session: Session) -> None:
    (place_id,) = seen.add_place(session, 2, "Lachin", coordinates="39.64, 46.5469").ids
    assert session.state().places[0].coordinates == "39.64000, 46.54690"
    seen.edit_place(session, place_id, "Laçın", "")
    assert (session.state().places[0].place, session.state().places[0].coordinates) == ("Laçın", "")
    case.undo(session)
    case.undo(session)
    assert session.state().places == ()


@pytest.mark.parametrize(
    ("coordinates", "words"), [("north", "not a pair"), ("91, 3", "outside the globe"), ("1, 181", "outside the globe")]
)
def test_what_are_no_coordinates_is_refused(session: Session, coordinates: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        seen.add_place(session, 2, "Lachin", coordinates=coordinates)
    assert session.state().places == ()


@pytest.mark.parametrize("language", ["armenian language", "h", "hy_AM"])
def test_what_is_no_language_code_is_refused(session: Session, language: str) -> None:
    with pytest.raises(UsageError, match="not a language code"):
        seen.add_text(session, 1, "Շուշի", language=language)


def test_masks_of_media_are_one_edit_and_undone(session: Session) -> None:
    masks.set_media(session, [1, 2], "shown")
    assert session.state().masks == {1: "shown", 2: "shown"}
    masks.set_media(session, [2], "")
    assert session.state().masks == {1: "shown"}
    case.undo(session)
    case.undo(session)
    assert session.state().masks == {}
    assert not session.store.check_record()


def test_the_default_of_the_case_is_an_edit(session: Session) -> None:
    masks.set_case(session, "shown")
    assert session.state().masking == "shown"
    masks.set_case(session, "")
    assert session.state().masking == ""
    with pytest.raises(UsageError):
        masks.set_case(session, "blurred")


def main(arguments: list[str]) -> int:
    return run(arguments, lambda _case: 0)


def test_on_the_terminal(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(session.path)
    session.close()
    assert main(["text", path, "--media", "salute.mp4", "--at", "2", "--language", "ar", "مدينة شوشا"]) == 0
    assert main(["place", path, "--media", "square.png", "--coordinates", "39.64,46.54", "Lachin"]) == 0
    assert main(["case", "mask", path, "shown", "--media", "square.png"]) == 0
    assert main(["case", "mask", path, "masked"]) == 0
    capsys.readouterr()
    assert main(["case", "show", path, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["text"], one["at_s"]) for one in told["texts"]] == [("مدينة شوشا", 2.0)]
    assert told["places"][0]["coordinates"] == "39.64000, 46.54000"
    assert (told["masking"], [one["masked"] for one in told["media"]]) == ("masked", [None, False])
    assert main(["find", path, "شوشا", "--json"]) == 0
    assert [one["kind"] for one in json.loads(capsys.readouterr().out)["case"]] == ["text"]


def test_the_report_and_its_data_hold_what_was_seen(session: Session, pool: FakePool, tmp_path: Path) -> None:
    pool.tasks["workbench.tasks.report:run"] = lambda request: report.run(request, SILENT)
    session.store.link_media(1, (1,))
    seen.add_text(session, 1, SCRIPTS["ar"], language="ar", translation="the town of Shusha")
    seen.add_place(session, 1, "Shusha", coordinates="39.76, 46.75")
    export.export(session, tmp_path / "out", ["html", "csv", "json"])
    page = next((tmp_path / "out").rglob("*.html")).read_text(encoding="utf-8")
    assert f'<bdi lang="ar">{SCRIPTS["ar"]}</bdi>' in page
    assert "In translation: the town of Shusha" in page
    assert SCRIPTS["ar"] in (tmp_path / "out" / "claims.csv").read_text(encoding="utf-8")
    data = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert (data["texts"][0]["language"], data["places"][0]["place"]) == ("ar", "Shusha")
