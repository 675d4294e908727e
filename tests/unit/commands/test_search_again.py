"""Searching again: only what is new is looked at, and the answer is that of a search of everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageOps

from tests.unit.commands.test_real_workers import draw
from tests.unit.media.drawing import moving, write_clip
from workbench.commands import case, claims, library, matches, media, search_again, verdict
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.library import Provenance
from workbench.model.match import Decision, MatchFinding
from workbench.model.review import Rating
from workbench.model.work import SearchRequest
from workbench.review.findings import medium_state_words, newer_evidence
from workbench.workers.pool import WorkerPool

PAGE = "An article\n\nFootage was released of fighters doing a salute.\n\nVideos of empty streets were shown too.\n"


class Counting(WorkerPool):
    """Real workers; remembers what was asked of searchers."""

    def __init__(self) -> None:
        super().__init__(size=2)
        self.searches: list[SearchRequest] = []

    def submit(self, task: str, request: object, returns: Any, **named: Any) -> Any:
        """Queue a task."""
        if isinstance(request, SearchRequest):
            self.searches.append(request)
        return super().submit(task, request, returns, **named)


@pytest.fixture
def workers() -> Iterator[Counting]:
    with Counting() as pool:
        yield pool


@pytest.fixture
def desk(tmp_path: Path, workers: Counting) -> Iterator[tuple[Session, Path]]:
    """A case of three pictures and a clip, searched in a library that knows one of them."""
    folder = tmp_path / "media"
    for number in (1, 2, 3):
        draw(tmp_path / "old" / f"{number}.jpg", number)
        with Image.open(draw(folder / f"copy-{number}.jpg", number)) as image:
            small = image.resize((480, 360))
        small.save(folder / f"copy-{number}.jpg", quality=70)
    write_clip(folder / "clip.mp4", moving(7, 60))
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    footage = tmp_path / "desk.library"
    library.add(footage, [tmp_path / "old/1.jpg"], Provenance(earliest_date="2016-04-03"), pool=workers)
    session, _report = case.new(
        tmp_path / "a.case", article=page, media=[folder], published="2020-10-12", by="Mara", pool=workers
    )
    with session:
        claims.link(session, session.state().claims[0].id, [one.id for one in session.state().media])
        matches.run(session, [footage])
        yield session, footage


def told(state: CaseState) -> dict[str, list[MatchFinding]]:
    """What was found of each medium, without what differs by when it was found."""
    return {
        medium.name: sorted((match.finding for match in state.matches_of(medium.id)), key=lambda one: one.item)
        for medium in state.media
    }


def ids(state: CaseState) -> dict[str, int]:
    return {medium.name: medium.id for medium in state.media}


def test_nothing_new_means_nothing_is_searched(desk: tuple[Session, Path], workers: Counting) -> None:
    session, _footage = desk
    workers.searches.clear()
    before = session.state().searches
    report = search_again.again(session)
    assert (workers.searches, session.state().searches) == ([], before)
    assert report.new == ()
    assert search_again.sentence(report).startswith("Nothing new was found since")


def test_answer_is_that_of_a_search_of_everything(
    desk: tuple[Session, Path], workers: Counting, tmp_path: Path
) -> None:
    session, footage = desk
    with Image.open(tmp_path / "old/1.jpg") as image:
        ImageOps.mirror(image).save(tmp_path / "old/1-mirrored.jpg", quality=80)
    write_clip(tmp_path / "old/clip.mp4", moving(7, 60), options={"crf": "30"})
    draw(tmp_path / "old/9.jpg", 9)
    added = [tmp_path / "old" / name for name in ("2.jpg", "1-mirrored.jpg", "clip.mp4", "9.jpg")]
    library.add(footage, added, Provenance(earliest_date="2015"), pool=workers)
    workers.searches.clear()
    report = search_again.again(session)
    by_again = told(session.state())
    asked = [(len(request.queries), request.added_after is None) for request in workers.searches]
    assert asked[0] == (4, False)
    assert sum(count for count, whole in asked if whole) == 3  # the one found in nothing new is not searched for again
    coverage = session.state().coverage
    matches.run(session, [footage])
    assert told(session.state()) == by_again
    assert {key: (one.not_found, one.not_searched) for key, one in session.state().coverage.items()} == {
        key: (one.not_found, one.not_searched) for key, one in coverage.items()
    }
    assert len(report.new) == 3
    assert report.earlier == 3
    assert search_again.sentence(report).startswith("3 new earlier copies since")


def test_what_was_found_before_stands_and_belongs_to_the_new_search(
    desk: tuple[Session, Path], workers: Counting, tmp_path: Path
) -> None:
    session, footage = desk
    first = session.state()
    decided = first.matches[0]
    matches.decide(session, [decided.id], Decision.SAME)
    library.add(footage, [tmp_path / "old/2.jpg"], Provenance(), pool=workers)
    search_again.again(session)
    state = session.state()
    kept = next(match for match in state.matches if match.id == decided.id)
    latest = state.searches[-1]
    assert (kept.finding, kept.decision, kept.search_id) == (decided.finding, Decision.SAME, latest.id)
    assert (set(latest.media_ids), latest.item_count, latest.found) == (set(ids(state).values()), 2, 2)
    assert f"only-new/{first.searches[-1].generation}" in latest.method
    nowhere = next(one for one in state.media if one.name == "copy-3.jpg")
    assert medium_state_words(state, nowhere) == "Found nowhere"
    clip = ids(state)["clip.mp4"]
    assert state.coverage[clip].not_found == first.coverage[clip].not_found != ()
    assert case.check(session.path).problems == ()


def test_new_media_are_searched_for_in_everything(
    desk: tuple[Session, Path], workers: Counting, tmp_path: Path
) -> None:
    session, _footage = desk
    with Image.open(tmp_path / "old/1.jpg") as image:
        image.crop((0, 0, 500, 400)).save(tmp_path / "later.jpg")
    case.add_media(session, [tmp_path / "later.jpg"])
    workers.searches.clear()
    report = search_again.again(session)
    assert {query.name for request in workers.searches for query in request.queries} == {"later.jpg"}
    assert len(report.new) == 1


def test_medium_read_again_is_searched_for_in_everything(desk: tuple[Session, Path], workers: Counting) -> None:
    session, _footage = desk
    medium = next(one for one in session.state().media if one.name == "copy-1.jpg")
    media.read_again(session, medium.id)
    workers.searches.clear()
    search_again.again(session)
    assert [query.name for request in workers.searches for query in request.queries] == ["copy-1.jpg"]


def test_item_taken_out_is_no_longer_found(desk: tuple[Session, Path]) -> None:
    session, footage = desk
    library.remove(footage, [1])
    search_again.again(session)
    assert all(not session.state().matches_of(medium.id) for medium in session.state().media)


def test_date_set_in_the_library_is_news_without_a_search(desk: tuple[Session, Path], workers: Counting) -> None:
    session, footage = desk
    library.edit(footage, [1], {"earliest_date": "2012-05"})
    workers.searches.clear()
    report = search_again.again(session)
    [match] = session.state().matches
    assert workers.searches == []
    assert match.item.earliest_date == "2012-05"
    assert (report.new, report.earlier) == ((match.id,), 1)
    assert case.check(session.path).problems == ()


def test_title_set_in_the_library_is_taken_over_but_is_no_news(desk: tuple[Session, Path]) -> None:
    session, footage = desk
    library.edit(footage, [1], {"title": "Oath"})
    report = search_again.again(session)
    assert session.state().matches[0].item.title == "Oath"
    assert report.new == ()


def test_final_verdict_is_flagged_by_a_newer_match_alone(
    desk: tuple[Session, Path], workers: Counting, tmp_path: Path
) -> None:
    session, footage = desk
    state = session.state()
    claim = state.claims[0]
    verdict.record(
        session, claim.id, rating=Rating.FALSE_CONTEXT, evidence=[f"match:{state.matches[0].id}"], final=True
    )
    matches.run(session, [footage])
    library.add(footage, [draw(tmp_path / "old/9.jpg", 9)], Provenance(), pool=workers)
    search_again.again(session)
    assert newer_evidence(session.state(), session.state().claims[0]) == ()  # found again, but nothing new
    library.add(footage, [tmp_path / "old/2.jpg"], Provenance(), pool=workers)
    search_again.again(session)
    state = session.state()
    [newer] = newer_evidence(state, state.claims[0])
    assert newer.media_id == ids(state)["copy-2.jpg"]
    matches.decide(session, [newer.id], Decision.SAME)
    assert newer_evidence(session.state(), session.state().claims[0]) != ()  # the verdict still rests on less
    matches.decide(session, [newer.id], Decision.NOT_RELATED)
    assert newer_evidence(session.state(), session.state().claims[0]) == ()


def test_library_not_at_hand_is_told_and_the_rest_goes_on(desk: tuple[Session, Path]) -> None:
    session, footage = desk
    footage.rename(footage.with_name("unplugged"))
    report = search_again.again(session)
    assert report.searched == ()
    assert "was not searched" in report.problems[0]


def test_case_without_a_library_is_told_how_to_name_one(session: Session) -> None:
    with pytest.raises(UsageError, match="remembers no library"):
        search_again.again(session)
