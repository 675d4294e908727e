"""What searching and adding tell beside the match: origin of the item, damage of the file, what was passed over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.commands.fakes import MP4, PNG, FakePool
from workbench.cli import main as command_line
from workbench.commands import library
from workbench.model.library import Provenance
from workbench.model.match import TOO_PLAIN, Band, MatchFinding, Relation
from workbench.review.words import ONLY_A_HASH

Put = Callable[[str, bytes], Path]
CUT_OFF = "The file is cut off or damaged: about 23% of the picture from the top could be read."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk.library"


@pytest.fixture
def cut_off(pool: FakePool) -> FakePool:
    """A pool whose reader finds every file cut off."""
    read = pool.tasks["workbench.tasks.intake:run"]

    def damaged(request: Any) -> Any:
        result = read(request)
        return replace(result, facts=replace(result.facts, problems=(CUT_OFF,)))

    pool.tasks["workbench.tasks.intake:run"] = damaged
    return pool


def ask(folder: Path, path: Path, pool: FakePool) -> dict[str, Any]:
    (answer,) = library.search(folder, [path], pool=pool)  # type: ignore[arg-type]
    return answer


def test_a_match_tells_where_the_item_comes_from(folder: Path, put: Put, pool: FakePool) -> None:
    known = Provenance(title="Oath", earliest_date="2016-04-03", place="Aleppo", source_url="https://example.org/a")
    library.add(folder, [put("c.mp4", MP4 + b"c")], known, pool=pool)  # type: ignore[arg-type]
    answer = ask(folder, put("c.mp4", MP4 + b"c"), pool)
    facts = answer["matches"][0]["item_facts"]
    assert (facts["title"], facts["earliest_date"], facts["place"]) == ("Oath", "2016-04-03", "Aleppo")
    assert (
        "    Known of it: “Oath”; earliest known date 2016-04-03; place: Aleppo; source: https://example.org/a"
        in library.result_lines(answer)
    )


def test_nothing_known_of_an_item_is_said(folder: Path, put: Put, pool: FakePool) -> None:
    path = put("c.mp4", MP4 + b"c")
    library.add(folder, [path], pool=pool)  # type: ignore[arg-type]
    lines = list(library.result_lines(ask(folder, path, pool)))
    assert "    Known of it: date unknown; place unknown; source unknown" in lines


def test_a_cut_off_picture_is_a_note_of_the_search(folder: Path, put: Put, cut_off: FakePool) -> None:
    path = put("a.png", PNG + b"a")
    library.add(folder, [path], pool=cut_off)  # type: ignore[arg-type]
    answer = ask(folder, path, cut_off)
    assert answer["notes"] == [CUT_OFF]
    assert f"  {CUT_OFF}" in library.result_lines(answer)


def test_a_cut_off_picture_is_added_with_a_note(folder: Path, put: Put, cut_off: FakePool) -> None:
    report = library.add(folder, [put("a.png", PNG + b"a")], pool=cut_off)  # type: ignore[arg-type]
    assert report.records[0].reason == CUT_OFF


def test_an_item_received_as_a_hash_is_said_to_be_no_more() -> None:
    found = library.match_to_json(MatchFinding(3, "a.jpg", Band.STRONG, Relation.SAME_PICTURE, method=("pdq",)))
    answer: dict[str, object] = {
        "query": "a.jpg", "kind": "image", "unreadable": None, "not_found": [], "time_unknown": [],
        "not_searched": [], "notes": [],
        "unsearched": None, "matches": [{**found, "item_facts": {"hash_only": True}}],
    }  # fmt: skip
    assert ONLY_A_HASH in list(library.result_lines(answer))[1]


def test_files_passed_over_in_a_folder_are_listed(folder: Path, put: Put, pool: FakePool) -> None:
    library.add(folder, [put("box/a.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    page = put("box/readme.txt", b"hello")
    left_out: list[tuple[str, str]] = []
    assert len(list(library.search(folder, [page.parent], pool=pool, left_out=left_out))) == 1  # type: ignore[arg-type]
    assert [path for path, _reason in left_out] == [str(page)]
    assert left_out[0][1]


def test_a_plain_picture_was_read_so_it_ends_with_0_told_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    note = "The picture is black, plain, or lettering on a plain ground: it was not searched for."
    answer = {
        "query": "a.jpg", "kind": "image", "unreadable": None, "matches": [], "not_found": [], "time_unknown": [],
        "not_searched": [],
        "notes": [note], "unsearched": TOO_PLAIN,
    }  # fmt: skip

    def search(*_words: object, **_options: object) -> Iterator[dict[str, object]]:
        yield dict(answer)

    monkeypatch.setattr(library, "search", search)
    assert command_line.main(["library", "search", "x.library", "a.jpg"], lambda _case, _sample: 0) == 0
    assert capsys.readouterr().out == f"a.jpg\n  Not searched: {TOO_PLAIN}\n"
