"""A search in two rounds: stills that were not found are looked at again, in the original."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.commands.fakes import PNG, FakePool
from workbench.commands.searching import DEEP_LOOK_TASK, SEARCH_TASK, LibrarySearch
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.model.hashes import DeepPicture, Signature
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import MediaKind
from workbench.model.work import DeepLookRequest, SearchQuery, SearchRequest, SearchResult

FOUND = MatchFinding(7, "old.jpg", Band.STRONG, Relation.SAME_PICTURE)
QUERIES = tuple(
    SearchQuery(key, f"{key}.png", MediaKind.IMAGE, Signature("pdq", 1, 0.0, 0.0, ())) for key in ("known", "new")
)


class _Searcher:
    """Finds "known" at once and "new" only in its picture."""

    def __init__(self) -> None:
        self.rounds: list[tuple[str, ...]] = []

    def __call__(self, request: SearchRequest) -> SearchResult:
        self.rounds.append(tuple(query.key for query in request.queries))
        results = {query.key: self._answer(query) for query in request.queries}
        return SearchResult("id", 3, 10, ("method",), results)

    @staticmethod
    def _answer(query: SearchQuery) -> QueryResult:
        if query.picture is not None:
            assert query.found is not None
            return QueryResult((FOUND,), notes=query.found.notes)
        return QueryResult((FOUND,) if query.key == "known" else (), look_deeper=query.key == "new")


@pytest.fixture
def searcher(pool: FakePool) -> _Searcher:
    made = _Searcher()
    pool.tasks[SEARCH_TASK] = made
    return made


def _search(pool: FakePool, path: Path) -> dict[str, QueryResult]:
    search = LibrarySearch(pool, path)  # type: ignore[arg-type]
    return search.run(QUERIES, lambda query: path / query.name, SILENT).results


def test_only_what_was_not_found_is_looked_at_again(
    pool: FakePool, searcher: _Searcher, put: Callable[[str, bytes], Path]
) -> None:
    asked: list[str] = []

    def look(request: DeepLookRequest) -> Any:
        asked.append(request.name)
        return DeepPicture(1, 1, b"\0\0\0")

    pool.tasks[DEEP_LOOK_TASK] = look
    folder = put("new.png", PNG).parent
    results = _search(pool, folder)
    assert asked == ["new.png"]
    assert searcher.rounds == [("known", "new"), ("new",)]
    assert results["new"].matches == (FOUND,)


def test_file_that_went_away_keeps_its_result_with_a_note(
    pool: FakePool, searcher: _Searcher, put: Callable[[str, bytes], Path]
) -> None:
    def look(request: DeepLookRequest) -> Any:
        raise UnreadableError(request.name, "it is not there any more")

    pool.tasks[DEEP_LOOK_TASK] = look
    result = _search(pool, put("new.png", PNG).parent)["new"]
    assert searcher.rounds == [("known", "new")]
    assert not result.matches
    assert "it is not there any more" in result.notes[0]
