"""Finding over the case and libraries, and tags that go along into a library."""

from __future__ import annotations

from pathlib import Path

from tests.unit.commands.fakes import FakePool
from workbench.commands import finding, library, library_cases, notes, seen, tags
from workbench.commands.session import Session
from workbench.model.library import ItemTag


def kinds(session: Session, typed: str) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in finding.find(session.state(), typed)]


def test_a_tag_is_found_by_another_spelling(session: Session) -> None:
    tags.add(session, 1, ["flag"], start_s=8.52)
    assert kinds(session, "banner") == [("tag", "flag")]
    (found,) = finding.find(session.state(), "BANNER")
    assert found.media_id == 1
    assert found.span is not None
    assert found.span.start_pts == 8520


def test_all_that_was_written_is_found(session: Session) -> None:
    seen.add_text(session, 1, "Շուշի", language="hy", translation="Shusha")
    seen.add_place(session, 2, "Shusha, Ghazanchetsots")
    notes.add(session, "Looks like Shusha in winter", media_id=2)
    notes.add(session, "Shusha is named", claim_id=1)
    assert [kind for kind, _text in kinds(session, "shusha")] == ["text", "place", "note", "note"]
    assert kinds(session, "շուշի") == [("text", "Շուշի")]
    assert kinds(session, "salute.mp4") == [("name", "salute.mp4")]
    assert [kind for kind, _text in kinds(session, "drone pass")] == ["claim"]
    assert kinds(session, "  ") == []


def test_tags_places_and_names_go_along_into_a_library(session: Session, tmp_path: Path) -> None:
    tags.add(session, 1, ["flag"], start_s=2.0, end_s=4.0)
    tags.add(session, 1, ["crowd"])
    seen.add_place(session, 1, "Shusha")
    folder = tmp_path / "earlier.library"
    report, said, _absent = library_cases.add_media(session, folder)
    assert said == "2 items added, 2 tags went along"
    assert {one.outcome for one in report.records} == {"added"}
    items = {item.name: item for item in library.list_items(folder)}
    assert items["salute.mp4"].tags == (ItemTag("crowd"), ItemTag("flag", 2.0, 4.0))
    assert items["salute.mp4"].provenance.place == "Shusha"
    tags.add(session, 1, ["smoke"])
    library_cases.add_media(session, folder, [1])
    again = {item.name: item for item in library.list_items(folder)}
    assert [one.tag for one in again["salute.mp4"].tags] == ["crowd", "flag", "smoke"]
    assert not library.check(folder).problems


def test_library_items_are_found_by_tags_and_aliases(session: Session, tmp_path: Path) -> None:
    tags.add(session, 1, ["flag"])
    folder = tmp_path / "earlier.library"
    library_cases.add_media(session, folder, [1])
    answer = finding.over_libraries([folder, tmp_path / "gone.library"], "banner", session.state().vocabulary)
    assert [(one.item.name, one.tags) for one in answer.found] == [("salute.mp4", ("flag",))]
    assert len(answer.unread) == 1
    assert "gone.library" in answer.unread[0]


def test_an_item_taken_out_leaves_no_tags(session: Session, tmp_path: Path, pool: FakePool) -> None:
    del pool
    tags.add(session, 1, ["flag"])
    folder = tmp_path / "earlier.library"
    library_cases.add_media(session, folder, [1])
    library.remove(folder, [library.list_items(folder)[0].id])
    library_cases.add_media(session, folder, [2])
    assert [item.tags for item in library.list_items(folder)] == [()]
