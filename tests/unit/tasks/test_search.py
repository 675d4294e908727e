"""Searching a library on disk, through the tasks of a searcher."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks.making import CHANGES
from tests.unit.hashing.pictures import texture
from tests.unit.matching.making import still
from workbench.jobs import SILENT
from workbench.model.hashes import Signature
from workbench.model.library import LibraryItem
from workbench.model.match import TOO_PLAIN, Relation
from workbench.model.media import MediaKind
from workbench.model.work import IndexRequest, SearchQuery, SearchRequest, SearchResult
from workbench.review.words import changed_sentence, strength_and_relation
from workbench.storage.library_store import LibraryStore
from workbench.tasks import index, search


@pytest.fixture(name="library")
def _library(tmp_path: Path) -> Path:
    path = tmp_path / "known.library"
    with LibraryStore.create(path) as store:
        for seed in range(1, 5):
            _add(store, seed)
    return path


def _add(store: LibraryStore, seed: int) -> None:
    store.add(sha256=f"{seed:064x}", name=f"{seed}.jpg", kind=MediaKind.IMAGE, signature=still(texture(seed)))


def _search(library: Path, signature: Signature, exclude: dict[str, str] | None = None) -> SearchResult:
    query = SearchQuery("q", "copy.jpg", MediaKind.IMAGE, signature)
    return search.run(SearchRequest(str(library), (query,), exclude or {}), SILENT)


COPY = still(CHANGES["meme"](texture(3)))


def test_copy_is_found_by_name(library: Path) -> None:
    result = _search(library, COPY)
    found = result.results["q"].matches[0]
    assert (found.name, found.relation) == ("3.jpg", Relation.SAME_PICTURE)
    assert result.item_count == 4
    assert "exact scan/1" in result.method


def test_search_names_the_generation_it_used(library: Path) -> None:
    with LibraryStore.open(library, read_only=True) as store:
        assert _search(library, COPY).generation == store.generation


def test_medium_itself_is_left_out(library: Path) -> None:
    assert _search(library, still(texture(3)), {"q": f"{3:064x}"}).results["q"].matches == ()


def test_items_added_later_are_found(library: Path) -> None:
    _search(library, COPY)
    with LibraryStore.open(library) as store:
        _add(store, 9)
    assert _search(library, still(texture(9))).results["q"].matches[0].name == "9.jpg"


def test_removed_items_are_not_found(library: Path) -> None:
    found = _search(library, COPY).results["q"].matches[0].item
    with LibraryStore.open(library) as store:
        store.remove([found])
    assert _search(library, COPY).results["q"].matches == ()


def test_damaged_index_is_built_again(library: Path) -> None:
    before = _search(library, COPY)
    index._opened.clear()
    for path in (library / "index").glob("segment-*/*"):
        path.write_bytes(b"\0" * path.stat().st_size)
    assert _search(library, COPY) == before


def test_damaged_features_are_noticed_while_searching(library: Path) -> None:
    before = _search(library, COPY)
    index._opened.clear()
    packed = sorted((library / "index").glob("segment-*/features.bin"))[0]
    packed.write_bytes(b"\1" * packed.stat().st_size)
    assert _search(library, COPY) == before


def test_index_task_tells_its_codes(library: Path) -> None:
    assert index.run(IndexRequest(str(library)), SILENT).code_count == 8


def test_library_is_searched_while_another_program_writes_it(library: Path) -> None:
    with LibraryStore.open(library):
        assert _search(library, COPY).results["q"].matches[0].name == "3.jpg"


def test_the_same_file_is_found_whatever_it_looks_like(library: Path) -> None:
    black = still(np.zeros((90, 120), np.uint8))
    with LibraryStore.open(library) as store:
        store.add(sha256="b" * 64, name="black.png", kind=MediaKind.IMAGE, signature=black)
    query = SearchQuery("q", "copy.png", MediaKind.IMAGE, black, "b" * 64)
    result = search.run(SearchRequest(str(library), (query,)), SILENT).results["q"]
    (match,) = result.matches
    assert (match.name, match.is_same_file, match.has_band) == ("black.png", True, False)
    assert (result.notes, result.unsearched) == ((), "")
    assert strength_and_relation(match, MediaKind.IMAGE) == ("The same file, byte for byte",)
    other = search.run(SearchRequest(str(library), (replace(query, sha256="c" * 64),)), SILENT).results["q"]
    assert (other.matches, other.unsearched) == ((), TOO_PLAIN)


def test_the_same_file_is_one_match_over_its_whole_length(library: Path) -> None:
    clip = replace(still(texture(9)), rate_hz=8.0, duration_s=3.5)
    with LibraryStore.open(library) as store:
        store.add(sha256="c" * 64, name="clip.mp4", kind=MediaKind.VIDEO, signature=clip)
    query = SearchQuery("q", "copy.mp4", MediaKind.VIDEO, clip, "c" * 64)
    (match,) = search.run(SearchRequest(str(library), (query,)), SILENT).results["q"].matches
    assert (match.query_start_s, match.query_end_s, match.library_end_s, match.speed) == (0.0, 3.5, 3.5, 1.0)


def test_a_plain_picture_is_said_to_be_not_searched(library: Path) -> None:
    result = _search(library, still(np.zeros((90, 120), np.uint8))).results["q"]
    assert (result.matches, result.unsearched) == ((), TOO_PLAIN)
    assert _search(library, COPY).results["q"].unsearched == ""


def test_check_names_damaged_files_of_the_index(library: Path) -> None:
    _search(library, COPY)
    (damaged,) = (library / "index").glob("segment-*/features.bin")
    (missing,) = (library / "index").glob("segment-*/view.npy")
    with LibraryStore.open(library) as store:
        assert store.check().sound
        damaged.write_bytes(b"\0" * damaged.stat().st_size)
        missing.unlink()
        problems = store.check().problems
    assert [(problem.kind, problem.what.split("/")[-1]) for problem in problems] == [
        ("index", "features.bin"),
        ("index", "view.npy"),
    ]
    assert "changed" in problems[0].why
    assert "missing" in problems[1].why


class _Counting(LibraryStore):
    """Counts the items that were read whole."""

    listed = 0

    def items(self) -> Iterator[LibraryItem]:
        type(self).listed += 1
        return super().items()


def test_a_search_does_not_list_the_library(library: Path) -> None:
    query = SearchQuery("q", "copy.jpg", MediaKind.IMAGE, COPY, f"{2:064x}")
    with _Counting.open(library, read_only=True) as store:
        result = search._search(store, SearchRequest(str(library), (query,)), SILENT)
    assert [match.name for match in result.results["q"].matches] == ["2.jpg", "3.jpg"]
    assert _Counting.listed == 0


def test_a_cut_off_picture_is_incomplete_and_not_cropped(library: Path) -> None:
    upper = still(texture(3)[:210])
    (cropped,) = _search(library, upper).results["q"].matches
    assert [one.name for one in cropped.transforms] == ["cropped"]
    query = SearchQuery("q", "half.jpg", MediaKind.IMAGE, upper, incomplete=True)
    (match,) = search.run(SearchRequest(str(library), (query,)), SILENT).results["q"].matches
    assert match.transforms == (replace(cropped.transforms[0], name="incomplete"),)
    assert changed_sentence(match).startswith("The file is incomplete: only the part that could be read was compared")
