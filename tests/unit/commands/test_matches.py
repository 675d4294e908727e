"""Searching libraries, deciding, and the finding in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import inf, nan
from pathlib import Path

import pytest

from tests.unit.commands.fakes import JPEG, MP4, PNG, FakePool
from workbench.commands import case, claims, library, match_words, matches, tags
from workbench.commands.coverage import media_json
from workbench.commands.session import Session
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.library import Provenance
from workbench.model.match import TOO_PLAIN, Decision, QueryResult
from workbench.model.work import SearchRequest, SearchResult
from workbench.review.findings import medium_state_words


def test_reused_clip_is_found_with_its_facts(session: Session, known: Path) -> None:
    report = matches.run(session, [known])
    match = session.state().matches[0]
    assert (report.found, report.items, report.problems) == (1, 1, ())
    assert (match.item.title, match.item.earliest_date) == ("Oath", "2016-04-03")


def test_finding_asks_for_the_date_then_says_how_much_earlier(session: Session, known: Path) -> None:
    matches.run(session, [known])
    claim, match = session.state().claims[0], session.state().matches[0]
    assert match_words.finding_sentence(session.state(), claim, match) == "Earlier than what? Set the date of the claim"
    case.set_published(session, "2020-10-12")
    sentence = match_words.finding_sentence(session.state(), session.state().claims[0], match)
    assert sentence == "Seen 4 years 6 months before the claim"


def test_nothing_is_said_of_time_once_decided_not_related(session: Session, known: Path) -> None:
    matches.run(session, [known])
    case.set_published(session, "2020-10-12")
    matches.decide(session, [session.state().matches[0].id], Decision.NOT_RELATED)
    state = session.state()
    assert match_words.finding_sentence(state, state.claims[0], state.matches[0]) is None


def test_unread_media_are_named_and_never_found_nowhere(
    session: Session, known: Path, put: Callable[[str, bytes], Path]
) -> None:
    case.add_media(session, [put("x.png", PNG + b"broken")])
    report = matches.run(session, [known])
    assert report.unread == ("x.png: it ends in the middle of the picture",)
    search = session.state().searches[0]
    assert session.state().media[2].id not in search.media_ids
    assert medium_state_words(session.state(), session.state().media[2]) == "Unreadable"


def test_library_that_cannot_be_opened_does_not_stop_the_others(session: Session, known: Path, tmp_path: Path) -> None:
    report = matches.run(session, [tmp_path / "gone.library", known])
    assert report.found == 1
    assert len(report.problems) == 1
    assert "gone.library was not searched" in report.problems[0]
    assert session.state().libraries == (str(known.resolve()),)


def test_library_that_is_unplugged_later_is_a_problem(session: Session, known: Path) -> None:
    matches.run(session, [known])
    known.rename(known.with_name("unplugged"))
    assert any("desk.library" in problem.what for problem in case.problems(session))


def test_no_library_is_refused(session: Session) -> None:
    with pytest.raises(UsageError, match="No library"):
        matches.run(session, [])


def test_decision_survives_the_next_search(session: Session, known: Path) -> None:
    matches.run(session, [known])
    match_id = session.state().matches[0].id
    change = matches.decide(session, [match_id], Decision.SAME)
    matches.run(session, [known])
    again = session.state().matches[0]
    assert (again.id, again.decision, again.decided_by) == (match_id, Decision.SAME, "Mara")
    assert change.label == f"Same footage: match {match_id}"


def test_unknown_match_is_refused(session: Session) -> None:
    with pytest.raises(NotFoundError, match="no match 9"):
        matches.decide(session, [9], Decision.SAME)


def test_library_pictures_outlive_the_library(session: Session, known: Path) -> None:
    matches.run(session, [known])
    known.rename(known.with_name("unplugged"))
    assert matches.library_thumbnail(session, session.state().matches[0].id, 7.0) == JPEG


def test_own_files_in_a_library_are_not_found_again(session: Session, tmp_path: Path, pool: FakePool) -> None:
    own = session.store.original_path(session.state().media[0].sha256)
    folder = tmp_path / "earlier.library"
    library.add(folder, [own], Provenance(), pool=pool)  # type: ignore[arg-type]
    assert matches.run(session, [folder]).found == 0


def test_superseded_matches_are_not_current(
    session: Session, known: Path, pool: FakePool, put: Callable[[str, bytes], Path]
) -> None:
    matches.run(session, [known])
    library.remove(known, [1])
    matches.run(session, [known])
    assert session.state().matches_of(session.state().media[0].id) == ()


def test_terminal_lines_hold_the_finding(session: Session, known: Path) -> None:
    matches.run(session, [known])
    case.set_published(session, "2020-10-12")
    lines = list(match_words.summary_lines(session.state()))
    assert lines[0] == "salute.mp4: 1 earlier"
    assert "Same footage" in lines[1]
    assert "Mirrored" in lines[1]
    assert "Seen 4 years 6 months before the claim" in lines[1]
    assert lines[2:] == ["  Found nowhere: 0:14.80 to 0:20.00", "square.png: Found nowhere"]


def test_shown_match_has_the_keys_of_library_search(session: Session, known: Path) -> None:
    matches.run(session, [known])
    shown = case.show(session)["matches"][0]  # type: ignore[index]
    answer = next(iter(library.search(known, [Path(session.path.parent / "incoming/salute.mp4")], pool=session.pool)))
    assert set(answer["matches"][0]) - {"item_facts"} <= set(shown)  # type: ignore[index]
    assert shown["claim_ids"] == [1]


def test_tag_words_are_resolved_and_new_ones_kept(session: Session) -> None:
    medium = session.state().media[0]
    change = tags.add(session, medium.id, ["Badge", "salute", "oath ceremony"], start_s=2.4, end_s=14.8)
    state = session.state()
    assert [use.tag for use in state.tags] == ["uniform patch", "salute", "oath ceremony"]
    assert state.tags[0].span is not None
    assert (state.tags[0].span.start_pts, state.tags[0].span.end_pts) == (2400, 14800)
    assert state.vocabulary[-1].name == "oath ceremony"
    assert change.label == "Tagged salute.mp4 0:02.40 to 0:14.80: uniform patch, salute, oath ceremony"
    case.undo(session)
    assert session.state().tags == ()


def test_same_tag_twice_is_one(session: Session) -> None:
    medium = session.state().media[0]
    tags.add(session, medium.id, ["flag"])
    tags.add(session, medium.id, ["flags"])
    assert len(session.state().tags) == 1


@pytest.mark.parametrize(
    ("start_s", "end_s"),
    [(25.0, None), (9.0, 3.0), (None, 3.0), (-1.0, None), (nan, None), (inf, None), (1.0, nan), (20.3, None)],
)
def test_times_outside_the_clip_are_refused(session: Session, start_s: float | None, end_s: float | None) -> None:
    with pytest.raises(UsageError):
        tags.add(session, session.state().media[0].id, ["flag"], start_s=start_s, end_s=end_s)


def test_stills_have_no_times(session: Session) -> None:
    with pytest.raises(UsageError, match="not a clip"):
        tags.add(session, session.state().media[1].id, ["flag"], start_s=1.0)


def test_key_moves_to_the_tag_it_is_given(session: Session) -> None:
    drone = next(tag for tag in tags.vocabulary(session) if tag.name == "drone")
    tags.set_word(session, replace(drone, favourite_key=3))
    keys = {tag.name: tag.favourite_key for tag in tags.vocabulary(session)}
    assert (keys["drone"], keys["flag"]) == (3, None)


def test_spelling_of_another_tag_is_refused(session: Session) -> None:
    drone = next(tag for tag in tags.vocabulary(session) if tag.name == "drone")
    with pytest.raises(UsageError, match="already means the tag “flag”"):
        tags.set_word(session, replace(drone, aliases=("Banner",)))


def test_claims_of_a_medium(session: Session) -> None:
    assert claims.claim_ids_of(session, session.state().media[0].id) == (1,)


def test_unsearched_medium_says_so(session: Session, put: Callable[[str, bytes], Path], known: Path) -> None:
    matches.run(session, [known])
    case.add_media(session, [put("late.mp4", MP4 + b"late")])
    assert medium_state_words(session.state(), session.state().media[2]) == "Not searched"


def _plain(request: SearchRequest) -> SearchResult:
    note = "The picture is black, plain, or lettering on a plain ground: it was not searched for."
    results = {query.key: QueryResult((), notes=(note,), unsearched=TOO_PLAIN) for query in request.queries}
    return SearchResult("lib", 1, 1, ("pdq/1",), results)


def test_a_plain_picture_is_not_found_nowhere_but_not_searched(session: Session, known: Path, pool: FakePool) -> None:
    pool.tasks["workbench.tasks.search:run"] = _plain
    report = matches.run(session, [known])
    assert f"square.png: {TOO_PLAIN}" in report.unread
    search = session.state().searches[0]
    assert (search.media_ids, f"square.png: {TOO_PLAIN}" in search.unread) == ((), True)
    lines = list(match_words.summary_lines(session.state()))
    assert lines[1] == f"square.png: Not searched ({TOO_PLAIN})"
    problem = next(one for one in case.problems(session) if one.what == "square.png")
    assert problem.action == "Compare it by eye."


def test_a_plain_picture_given_to_the_library_is_not_searched(known: Path, still: Path, pool: FakePool) -> None:
    pool.tasks["workbench.tasks.search:run"] = _plain
    answer = next(iter(library.search(known, [still], pool=pool)))  # type: ignore[arg-type]
    lines = list(library.result_lines(answer))
    assert lines[1] == f"  Not searched: {TOO_PLAIN}"
    assert "Found nowhere" not in " ".join(lines)


def test_a_clip_found_without_times_is_not_partly_found_nowhere(known: Path, clip: Path, pool: FakePool) -> None:
    answer = next(iter(library.search(known, [clip], pool=pool)))  # type: ignore[arg-type]
    assert (answer["not_found"], answer["time_unknown"]) == ([[14.8, 20.0]], [])
    pool.tasks["workbench.tasks.search:run"] = _untimed(pool.tasks["workbench.tasks.search:run"])
    answer = next(iter(library.search(known, [clip], pool=pool)))  # type: ignore[arg-type]
    assert (answer["not_found"], answer["time_unknown"]) == ([], [[14.8, 20.0]])
    lines = list(library.result_lines(answer))
    assert "  Found, but the time could not be told: 0:14.80 to 0:20.00" in lines


def _untimed(search: Callable[[SearchRequest], SearchResult]) -> Callable[[SearchRequest], SearchResult]:
    def still_of_a_clip(request: SearchRequest) -> SearchResult:
        found = search(request)
        results = {
            key: replace(
                one, matches=tuple(replace(match, query_start_s=None, query_end_s=None) for match in one.matches)
            )
            for key, one in found.results.items()
        }
        return replace(found, results=results)

    return still_of_a_clip


def test_the_case_tells_found_nowhere_from_found_at_an_unknown_time(
    session: Session, known: Path, pool: FakePool
) -> None:
    report = matches.run(session, [known])
    assert "  Found nowhere: 0:14.80 to 0:20.00" in list(match_words.summary_lines(session.state(), report.search_ids))
    shown = case.show(session)["media"][0]  # type: ignore[index]
    assert (shown["not_found"], shown["time_unknown"], shown["not_searched"]) == ([[14.8, 20.0]], [], [])
    pool.tasks["workbench.tasks.search:run"] = _untimed(pool.tasks["workbench.tasks.search:run"])
    report = matches.run(session, [known])
    for told in (case.show(session)["media"][0], media_json(session.state(), report.search_ids)[0]):  # type: ignore[index]
        assert (told["not_found"], told["time_unknown"], told["not_searched"]) == ([], [[14.8, 20.0]], [])
    lines = list(match_words.summary_lines(session.state(), report.search_ids))
    assert "  Found, but the time could not be told: 0:14.80 to 0:20.00" in lines
    assert not any("Found nowhere: " in line for line in lines)
    matches.decide(session, [match.id for match in session.state().matches_of(1)], Decision.NOT_RELATED)
    assert case.show(session)["media"][0]["not_found"] == [[14.8, 20.0]]  # type: ignore[index]


def test_matches_of_a_library_not_searched_now_are_not_listed_as_found(session: Session, known: Path) -> None:
    matches.run(session, [known])
    lines = list(match_words.summary_lines(session.state(), ()))
    assert lines[1] == "  1 match of earlier searches; that library was not searched now"
    assert not any("Strong match" in line for line in lines)


def test_undecided_matches_say_so(session: Session, known: Path) -> None:
    matches.run(session, [known])
    assert list(match_words.summary_lines(session.state()))[1].endswith("no person has decided on this match")


def test_the_case_shows_matches_and_reasons(session: Session, known: Path, put: Callable[[str, bytes], Path]) -> None:
    case.add_media(session, [put("x.png", PNG + b"broken")])
    matches.run(session, [known])
    case.set_published(session, "2020-10-12")
    text = "\n".join(case.summary_lines(session))
    assert "Seen 4 years 6 months before the claim" in text
    assert "x.png: Unreadable (it ends in the middle of the picture)" in text


def test_undo_passes_over_a_search_and_says_so(session: Session, known: Path) -> None:
    claims.edit(session, session.state().claims[0].id, attribution="a ministry")
    assert case.stays_after_undo(session) == ""
    matches.run(session, [known])
    assert session.state().undo_label == "Edited claim 1: who says so"
    assert "“Searched desk.library: 1 found” came later and stays" in case.stays_after_undo(session)
    case.undo(session)
    assert session.state().claims[0].attribution == ""
    assert [Path(one) for one in session.state().libraries] == [known.resolve()]
    assert case.check(session).problems == ()


def test_nothing_to_undo_names_what_stays(session: Session) -> None:
    while session.state().undo_label:
        case.undo(session)
    with pytest.raises(
        RuleError, match=r"nothing to undo\. “Added .*” stays: files added and searches made are records"
    ):
        case.undo(session)
