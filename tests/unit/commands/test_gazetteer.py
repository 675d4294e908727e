"""The list of places of a case: one edit, taken over from a table, used for claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.commands import case, claims, gazetteer
from workbench.commands.session import Session
from workbench.errors import NotFoundError, UsageError
from workbench.model.gazetteer import PlaceName

SHUSHI = PlaceName("Shushi", ("Şuşa", "Шуша"), "39.75803, 46.74676")


def test_a_list_is_one_edit_and_is_vouched_for(session: Session) -> None:
    gazetteer.set_places(session, [SHUSHI, PlaceName("Baku")])
    assert [place.name for place in session.state().gazetteer] == ["Shushi", "Baku"]
    gazetteer.set_places(session, [PlaceName(" Shushi ", ("shushi", "Şuşa", "ŞUŞA", " "), "39.8, 46.7")])
    assert session.state().gazetteer == (PlaceName("Shushi", ("Şuşa",), "39.80000, 46.70000"),)
    assert not session.store.check_record()
    case.undo(session)
    assert session.state().gazetteer == (SHUSHI, PlaceName("Baku"))
    case.undo(session)
    assert session.state().gazetteer == ()


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ([PlaceName("  ")], "needs its name"),
        ([PlaceName("A", (), "95, 1")], "outside the globe"),
        ([PlaceName("A", (), "somewhere")], "not a pair of coordinates"),
        ([PlaceName("A"), PlaceName(" A")], "twice"),
    ],
)
def test_a_wrong_line_changes_nothing(session: Session, places: list[PlaceName], words: str) -> None:
    gazetteer.set_place(session, SHUSHI)
    with pytest.raises(UsageError, match=words):
        gazetteer.set_places(session, places)
    assert session.state().gazetteer == (SHUSHI,)


def test_a_place_is_removed_by_name(session: Session) -> None:
    gazetteer.set_place(session, SHUSHI)
    gazetteer.remove_place(session, "shushi")
    assert session.state().gazetteer == ()
    with pytest.raises(NotFoundError):
        gazetteer.remove_place(session, "shushi")


def test_a_table_is_written_and_taken_over(session: Session, tmp_path: Path) -> None:
    gazetteer.set_place(session, SHUSHI)
    gazetteer.export_places(session, tmp_path / "places.csv")
    gazetteer.set_places(session, [PlaceName("shushi", ("Shusha",))])
    taken = gazetteer.import_places(session, tmp_path / "places.csv")
    assert (taken.added, taken.changed) == (0, 1)
    assert session.state().gazetteer == (PlaceName("shushi", ("Shusha", "Şuşa", "Шуша"), SHUSHI.coordinates),)


def test_a_wrong_table_is_told_by_its_line(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    file.write_text("name,other spellings,coordinates\nA,,\nB,,north\n", encoding="utf-8")
    with pytest.raises(UsageError, match="line 3"):
        gazetteer.import_places(session, file)
    file.write_bytes(b"name\n\xff\xfe")
    with pytest.raises(UsageError, match="UTF-8"):
        gazetteer.import_places(session, file)
    assert session.state().gazetteer == ()


def test_places_of_a_claim_are_called_by_the_list(session: Session) -> None:
    claim = session.state().claims[0]
    gazetteer.set_places(session, [PlaceName(claim.sentence.split()[0], ("elsewhere",))])
    assert gazetteer.claim_places(session.state(), claim)[-1] == claim.sentence.split()[0]


def test_show_gives_the_places_of_claims_made_before_the_list_and_after(session: Session) -> None:
    claims.add(session, "Footage of a burning tank in Hadrut.", places=["Gyumri"])
    gazetteer.set_places(session, [PlaceName("Hadrut", ("Гадрут",))])
    claims.add(session, "На видео танк горит в Гадруте.")
    shown = case.show(session)["claims"]
    assert [one["places"] for one in shown[-2:]] == [["Gyumri", "Hadrut"], ["Hadrut"]]  # type: ignore[index]
    gazetteer.remove_place(session, "Hadrut")
    assert [one["places"] for one in case.show(session)["claims"][-2:]] == [["Gyumri"], []]  # type: ignore[index]
