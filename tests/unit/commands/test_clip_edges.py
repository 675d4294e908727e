"""The third round of a search: what follows from edges told to the frame, and what is said where they are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.commands.fakes import FakePool
from workbench.commands import clip_edges
from workbench.commands.clip_edges import EDGES_TASK, with_edges
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.model.hashes import Signature
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import MediaKind
from workbench.model.work import EdgesRequest, EdgesResult, SearchQuery

ROUGH = MatchFinding(
    7,
    "old.mp4",
    Band.STRONG,
    Relation.SAME_PICTURE,
    query_start_s=2.0,
    query_end_s=6.0,
    library_start_s=12.0,
    library_end_s=16.0,
    edges_s=0.125,
)
WEAK = replace(ROUGH, band=Band.WEAK)
QUERY = SearchQuery("new", "new.mp4", MediaKind.VIDEO, Signature("pdq", 1, 8.0, 9.0, ()))


@pytest.fixture(autouse=True)
def _library_is_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    class _Store:
        def __enter__(self) -> _Store:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(clip_edges.LibraryStore, "open", lambda *_args, **_options: _Store())
    monkeypatch.setattr(clip_edges, "_file_of", lambda _store, item: Path("old.mp4") if item == 7 else None)


def _refined(pool: FakePool, answer: Callable[[EdgesRequest], EdgesResult], *matches: MatchFinding) -> QueryResult:
    pool.tasks[EDGES_TASK] = answer
    before = QueryResult(matches, not_found=((0.0, 1.875), (6.125, 9.0)))
    return with_edges(
        pool,  # type: ignore[arg-type]
        Path("one.library"),
        [QUERY],
        lambda query: Path(query.name),
        results={"new": before},
        progress=SILENT,
    )["new"]


def test_what_was_found_nowhere_goes_up_to_the_edges(pool: FakePool) -> None:
    exact = replace(ROUGH, query_start_s=1.96, query_end_s=6.2, edges_s=0.04)
    result = _refined(pool, lambda _request: EdgesResult((exact,)), ROUGH)
    assert result.matches == (exact,)
    assert result.not_found == ((0.0, 1.96), (6.2, 9.0))


def test_only_matches_with_times_and_a_file_are_compared(pool: FakePool) -> None:
    offline = replace(ROUGH, item=8)
    result = _refined(pool, lambda request: EdgesResult(request.matches), WEAK, offline, ROUGH)
    assert [request.matches for request in pool.requests(EDGES_TASK)] == [(ROUGH,)]
    assert result.matches == (WEAK, offline, ROUGH)


def test_files_that_cannot_be_compared_are_named_and_the_match_stays(pool: FakePool) -> None:
    def fail(request: EdgesRequest) -> EdgesResult:
        raise UnreadableError(request.library_name, "it is not there any more")

    result = _refined(pool, fail, ROUGH)
    assert result.matches == (ROUGH,)
    assert "old.mp4" in result.notes[0]
    assert "not there any more" in result.notes[0]
