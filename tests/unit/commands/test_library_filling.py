"""Media of cases, folders and lists fill a library; duplicates are told and merged; files are found again."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.fakes import MP4, PNG, FakePool, search_exact
from workbench.commands import case, claims, library, library_care, library_sources, verdict
from workbench.commands.session import open_case
from workbench.errors import UsageError
from workbench.model.library import FOUND_IN_ARTICLE, DateProposal, LibraryItem, Provenance
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import MediaKind
from workbench.model.review import Rating
from workbench.model.work import SearchRequest, SearchResult
from workbench.storage.library_store import LibraryStore

Put = Callable[[str, bytes], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk.library"


def items(folder: Path) -> dict[str, LibraryItem]:
    return {item.name: item for item in library.list_items(folder)}


@pytest.fixture
def made_case(tmp_path: Path, put: Put, pool: FakePool) -> Path:
    """A case of two media, published in October 2020, with a draft verdict on the claim of the first."""
    media = [put("in/salute.mp4", MP4 + b"salute"), put("in/broken.png", PNG + b"broken")]
    where = tmp_path / "cases/ceasefire.case"
    session, _report = case.new(
        where,
        article=put("page.txt", b"x"),
        media=media,
        by="Mara",
        pool=pool,  # type: ignore[arg-type]
    )
    with session:
        case.set_published(session, "2020-10-12")
        claim = session.state().claims[0]
        medium = next(one for one in session.state().media if one.name == "salute.mp4")
        if medium.id not in claim.media_ids:
            claims.link(session, claim.id, [medium.id])
        verdict.save(session, claim.id, rating=Rating.FALSE_CONTEXT)
    return where


def test_media_of_a_case_come_with_its_facts_and_the_article_date_is_only_proposed(
    folder: Path, made_case: Path, pool: FakePool
) -> None:
    with open_case(made_case, read_only=True) as session:
        contents = library_sources.contents_of(session)
    library_sources.add_contents(folder, contents, pool=pool)  # type: ignore[arg-type]
    (item,) = library.list_items(folder)
    assert item.name == "salute.mp4"
    assert Path(item.path).is_file()
    assert item.provenance.earliest_date == ""
    assert item.proposals == (DateProposal("2020-10-12", FOUND_IN_ARTICLE),)
    assert item.provenance.earlier_verdicts.startswith("False context, draft: “")
    assert item.provenance.notes.startswith("From the case “")
    assert [name for name, _why in contents.left_out] == ["broken.png"]


def test_a_case_without_media_is_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match="no media that could be added"):
        library_sources.add_contents(folder, library_sources.CaseContents("Empty"))
    assert not folder.exists()


ARCHIVED = "status,metadata,media\n" + (
    "archived,\"{'url': 'https://tv.example/7'}\",\"[{'filename': 'out/clip.mp4', 'properties': {'pdq_hash': '"
    + "f0" * 32
    + "'}}]\"\n"
)


def test_a_first_library_is_made_of_all_that_a_folder_holds(
    folder: Path, made_case: Path, tmp_path: Path, put: Put, pool: FakePool
) -> None:
    place = made_case.parent
    put("cases/archive/clip.mp4", MP4 + b"archived")
    put("cases/archive/db.csv", ARCHIVED.encode())
    put("cases/hashes/list.csv", b"pdq,filename\n" + b"0f" * 32 + b",square.jpg\n")
    put("cases/notes.csv", b"day,hours\n1,2\n")
    library.add(place / "old.library", [put("known/old.png", PNG + b"old")], pool=pool)  # type: ignore[arg-type]
    sources = library_sources.look(place)
    assert sources.cases == (made_case,)
    assert [path.name for path in sources.media] == ["clip.mp4"]
    assert [path.name for path in sources.lists] == ["db.csv", "list.csv"]
    assert [path.name for path in sources.archived] == ["db.csv"]
    assert sources.lines()[0].startswith("1 case (ceasefire): ")
    told = library_sources.build(folder, sources, pool=pool)  # type: ignore[arg-type]
    assert told[0].endswith("1 item added")
    assert told[1].startswith("  broken.png: ")
    assert "Pictures and clips: 1 item added" in told
    known = items(folder)
    assert {"salute.mp4", "clip.mp4", "square.jpg"} <= set(known)
    assert known["square.jpg"].size_bytes is None
    (clip,) = [item for item in library.list_items(folder) if item.name == "clip.mp4"]
    assert clip.provenance.source_url == "https://tv.example/7"
    assert "db.csv: its files are at hand and were added themselves" in told


def test_what_cannot_be_used_of_a_folder_is_told_and_the_rest_goes_on(
    folder: Path, made_case: Path, put: Put, pool: FakePool
) -> None:
    (made_case / "case.workbench").write_bytes(b"not a database")
    put("cases/a.png", PNG + b"a")
    told = library_sources.build(folder, library_sources.look(made_case.parent), pool=pool)  # type: ignore[arg-type]
    assert told[0].startswith("ceasefire.case: ")
    assert told[1] == "Pictures and clips: 1 item added"


def test_an_empty_folder_gives_nothing(tmp_path: Path) -> None:
    sources = library_sources.look(tmp_path)
    assert sources.is_empty
    assert sources.lines() == ["No case, picture, clip or list of hashes was found here."]


# Duplicates


def found(first: LibraryItem, second: LibraryItem, **more: object) -> dict[int, MatchFinding]:
    """Either item found by the other."""
    values: dict[str, object] = {"band": Band.STRONG, "relation": Relation.SAME_PICTURE, **more}
    return {
        int(one.id): MatchFinding(int(other.id), other.name, **values)  # type: ignore[arg-type]
        for one, other in ((first, second), (second, first))
    }


def answering(pool: FakePool, matches: dict[int, MatchFinding]) -> None:
    def search(request: SearchRequest) -> SearchResult:
        assert set(request.exclude_sha256) == {query.key for query in request.queries}
        results = {
            query.key: QueryResult((matches[int(query.key)],) if int(query.key) in matches else ())
            for query in request.queries
        }
        return dataclasses.replace(search_exact(request), results=results)

    pool.tasks["workbench.tasks.search:run"] = search


@pytest.fixture
def three(folder: Path, put: Put, pool: FakePool) -> list[LibraryItem]:
    paths = [put(f"known/{name}", PNG + name.encode()) for name in ("a.png", "b.png", "c.png")]
    facts = {
        paths[0]: Provenance(earliest_date="2018-05", place="Dzor", title="A"),
        paths[1]: Provenance(earliest_date="2016-04-09", event="Oath", title="B"),
    }
    library.add(folder, paths, by_path=facts, pool=pool)  # type: ignore[arg-type]
    return list(library.list_items(folder))


def test_strong_same_pictures_are_one_group_and_nothing_changes(
    folder: Path, three: list[LibraryItem], pool: FakePool
) -> None:
    answering(pool, found(three[0], three[1]))
    groups = library_care.duplicates(folder, pool=pool)  # type: ignore[arg-type]
    assert [[item.name for item in group] for group in groups] == [["a.png", "b.png"]]
    assert list(library.list_items(folder)) == three


@pytest.mark.parametrize(
    "weaker", [{"band": Band.POSSIBLE}, {"relation": Relation.SHARED_CONTENT}, {"relation": Relation.SAME_LAYOUT}]
)
def test_weaker_matches_are_no_duplicates(
    folder: Path, three: list[LibraryItem], pool: FakePool, weaker: dict[str, object]
) -> None:
    answering(pool, found(three[0], three[1], **weaker))
    assert library_care.duplicates(folder, pool=pool) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(("end_s", "count"), [(18.0, 1), (9.0, 0)])
def test_an_excerpt_of_a_clip_is_no_duplicate(folder: Path, put: Put, pool: FakePool, end_s: float, count: int) -> None:
    library.add(folder, [put("a.mp4", MP4 + b"a"), put("b.mp4", MP4 + b"b")], pool=pool)  # type: ignore[arg-type]
    one, other = library.list_items(folder)
    assert one.kind is MediaKind.VIDEO
    times = {"query_start_s": 0.0, "query_end_s": end_s, "library_start_s": 0.0, "library_end_s": end_s}
    answering(pool, found(one, other, **times))
    assert len(library_care.duplicates(folder, pool=pool)) == count  # type: ignore[arg-type]


def test_merging_gives_the_earliest_date_and_keeps_what_differs(folder: Path, three: list[LibraryItem]) -> None:
    ids = [item.id for item in three[:2]]
    assert library_care.merge_facts(folder, ids).endswith("each keeps its own: title")
    first, second, third = (item.provenance for item in library.list_items(folder))
    assert (first.earliest_date, first.place, first.event, first.title) == ("2016-04-09", "Dzor", "Oath", "A")
    assert (second.earliest_date, second.place, second.event, second.title) == ("2016-04-09", "Dzor", "Oath", "B")
    assert third == Provenance()
    library.undo(folder)
    assert list(library.list_items(folder)) == three
    library_care.merge_facts(folder, ids, only_date=True)
    assert library.list_items(folder)[0].provenance == dataclasses.replace(
        three[0].provenance, earliest_date="2016-04-09"
    )
    with pytest.raises(UsageError):
        library_care.merge_facts(folder, ids[:1])


# Files that are not where they were


def test_files_are_found_again_by_content_alone(folder: Path, three: list[LibraryItem], put: Put) -> None:
    for item in three[:2]:
        Path(item.path).unlink()
    moved = put("moved/other name.png", PNG + b"a.png")
    put("moved/b.png", PNG + b"x.png")  # same name and size, other content
    report = library_care.relink(folder, moved.parent)
    assert (report.found, report.away) == (("a.png",), 1)
    assert report.words() == "1 file found again, 1 still not at hand"
    known = items(folder)
    assert known["a.png"].path == str(moved)
    assert library.is_offline(known["b.png"])
    put("known/b.png", PNG + b"b.png")
    with pytest.raises(UsageError, match="Every file of this library is where it was"):
        library_care.relink(folder, moved.parent)


def test_several_libraries_answer_file_by_file(folder: Path, tmp_path: Path, put: Put, pool: FakePool) -> None:
    other = tmp_path / "other.library"
    paths = [put("a.png", PNG + b"a"), put("b.png", PNG + b"b")]
    library.add(folder, paths[:1], pool=pool)  # type: ignore[arg-type]
    library.add(other, paths[1:], pool=pool)  # type: ignore[arg-type]
    before = len(pool.requests("workbench.tasks.intake:run"))
    results = list(library.search(folder, paths, pool=pool, also=[other]))  # type: ignore[arg-type]
    told = [(Path(str(one["query"])).name, Path(str(one["library"])).stem, bool(one["matches"])) for one in results]
    assert told == [
        ("a.png", "desk", True),
        ("a.png", "other", False),
        ("b.png", "desk", False),
        ("b.png", "other", True),
    ]
    assert len(pool.requests("workbench.tasks.intake:run")) - before == 2  # each file is read once
    with LibraryStore.open(folder, read_only=True) as store:
        assert store.info().item_count == 1
