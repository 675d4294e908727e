"""An article is corrected before it is taken in, and afterwards; what was read and what was left out is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.commands.conftest import DRONE, SALUTE, STREETS, article
from tests.unit.commands.fakes import PNG, FakePool
from workbench.commands import article as articles
from workbench.commands import article_edits, case, taking_in
from workbench.commands.session import Session
from workbench.commands.taking_in import CitedState
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.article import MediaReference, ReferenceKind
from workbench.model.media import MediaState
from workbench.model.review import Rating
from workbench.model.taking_in import Passage, TakingIn

URL = "https://example.org/pictures"


def reference(name: str, local: str = "", caption: str = "") -> MediaReference:
    return MediaReference(f"{URL}/{name}", ReferenceKind.IMAGE, caption, local_path=local)


@pytest.fixture
def read(pool: FakePool) -> Any:
    """The article cites a picture that lies beside it, one that does not, and an advertisement."""
    found = replace(
        article((reference("a.png", "files/a.png", "The pass"), reference("b.png"), reference("ad.png"))),
        title="A ceasefire",
        published="2020-11-03",
        published_from="the page's metadata",
        author="Desk",
    )
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: found
    return found


@pytest.fixture
def empty_case(tmp_path: Path, pool: FakePool) -> Any:
    opened, _report = case.new(tmp_path / "new.case", title="New", by="Mara", pool=pool)  # type: ignore[arg-type]
    with opened:
        yield opened


@pytest.fixture
def page(put: Callable[[str, bytes], Path]) -> Path:
    put("page/files/a.png", PNG + b"a")
    return put("page/one.html", b"page one")


def test_looking_says_what_is_at_hand_and_stores_nothing(
    empty_case: Session, page: Path, read: Any, put: Callable[[str, bytes], Path]
) -> None:
    put("page/files/b.png", b"")
    found = replace(read, media=(*read.media[:1], reference("b.png", "files/b.png"), read.media[2]))
    seen = taking_in.look(page, found, empty_case.state())
    assert [one.state for one in seen.cited] == [CitedState.BESIDE, CitedState.UNREADABLE, CitedState.NOT_HERE]
    assert "empty" in seen.cited[1].why
    assert empty_case.state().media == ()


def test_taken_as_read_nothing_is_an_edit(empty_case: Session, page: Path, read: Any) -> None:
    articles.add(empty_case, page)
    state = empty_case.state()
    assert len(state.claims) == 3
    assert state.undo_label == ""
    assert [(one.position, one.media_id) for one in state.citations] == [(0, 1), (1, 2), (2, 3)]


def test_corrections_are_one_edit_over_what_was_read(empty_case: Session, page: Path, read: Any) -> None:
    choices = TakingIn(
        fields=(("title", "Another  title"), ("author", ""), ("outlet", "Gazette")),
        published="2020-11",
        put_back=frozenset({0}),
    )
    articles.add(empty_case, page, choices=choices)
    entry = empty_case.state().articles[0]
    assert (entry.article.title, entry.article.author, entry.article.outlet) == ("Another title", "", "Gazette")
    assert (entry.article.published, entry.article.published_from) == ("2020-11", case.STATED)
    assert entry.article.left_out == ()
    assert entry.as_read == read
    assert [(one.name, one.read, one.by) for one in entry.corrections] == [
        ("author", "Desk", "Mara"),
        ("outlet", "", "Mara"),
        ("title", "A ceasefire", "Mara"),
    ]
    label = "Before taking in “Another title”: title “Another title”, author unknown, outlet “Gazette”, date Nov 2020"
    assert empty_case.state().undo_label == label + ", 1 line put back"
    case.undo(empty_case)
    assert empty_case.state().articles[0].article == read
    assert case.check(empty_case).sound


def test_a_date_that_is_not_believed_is_unknown(empty_case: Session, page: Path, read: Any) -> None:
    articles.add(empty_case, page, choices=TakingIn(published=""))
    entry = empty_case.state().articles[0].article
    assert (entry.published, entry.published_from) == (None, "unknown, as stated by the analyst")
    case.set_published(empty_case, "2019")
    assert empty_case.state().articles[0].article.published == "2019"
    article_edits.correct(empty_case, 1, {"published": None})
    case.set_published(empty_case, "")
    assert empty_case.state().articles[0].article.published == "2020-11-03"


def test_claims_and_media_left_out_are_told_and_come_back(empty_case: Session, page: Path, read: Any) -> None:
    choices = TakingIn(without_claims=frozenset({1}), without_media=frozenset({1, 2}))
    articles.add(empty_case, page, choices=choices)
    state = empty_case.state()
    assert [claim.sentence for claim in state.claims] == [SALUTE, STREETS]
    assert [claim.number for claim in state.claims] == [1, 2], "numbers follow one another"
    assert [medium.name for medium in state.media] == ["a.png"]
    assert state.claims[0].media_ids == (1,)
    left = article_edits.parts_left(state, state.articles[0])
    assert [(one.sort, one.position, one.text, one.by) for one in left] == [
        ("claim", 1, DRONE, "Mara"),
        ("medium", 1, "b.png", "Mara"),
        ("medium", 2, "ad.png", "Mara"),
    ]
    article_edits.take_part(empty_case, 1, "medium", 1)
    article_edits.take_part(empty_case, 1, "claim", 1)
    state = empty_case.state()
    assert state.claims[-1].sentence == DRONE
    assert state.media[1].state is MediaState.MISSING
    assert state.claims[-1].media_ids == (state.media[1].id,), "the medium it was suggested with"
    assert [one.text for one in article_edits.parts_left(state, state.articles[0])] == ["ad.png"]
    with pytest.raises(NotFoundError, match="no suggested claim 2 left out"):
        article_edits.take_part(empty_case, 1, "claim", 1)
    assert case.check(empty_case).sound


def test_a_removed_claim_can_be_had_back_as_suggested(empty_case: Session, page: Path, read: Any) -> None:
    from workbench.commands import claims

    articles.add(empty_case, page)
    claims.remove(empty_case, 2)
    state = empty_case.state()
    assert [(one.text, one.by) for one in article_edits.parts_left(state, state.articles[0])] == [(DRONE, "")]
    article_edits.take_part(empty_case, 1, "claim", 1)
    assert DRONE in [claim.sentence for claim in empty_case.state().claims]


def test_the_same_page_again_keeps_what_was_decided(empty_case: Session, page: Path, read: Any) -> None:
    articles.add(empty_case, page, choices=TakingIn(without_media=frozenset({2}), without_claims=frozenset({0})))
    before = empty_case.state()
    articles.add(empty_case, page)
    after = empty_case.state()
    assert (after.claims, after.media, after.citations) == (before.claims, before.media, before.citations)


def test_own_claims_and_other_words_stand_in_the_article(empty_case: Session, page: Path, read: Any) -> None:
    words = taking_in.passage_at(read, 0, 0, SALUTE.index(" of fighters") + 1)
    own = taking_in.passage_at(read, -1, 0, 5)
    choices = TakingIn(put_back=frozenset({0}), passages=((0, words),), own=(own,))
    articles.add(empty_case, page, choices=choices)
    state = empty_case.state()
    first, marked = state.claims[0], state.claims[-1]
    assert first.sentence == "Footage was released"
    body = state.articles[0].article.blocks
    assert body[first.block or 0].text[first.start : first.end] == first.sentence
    assert (marked.sentence, marked.reason) == ("929 $", "added by the analyst")
    assert body[marked.block or 0].text == "929 $"
    assert first.media_ids == (1,), "other words rest on the same medium"


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        (TakingIn(without_claims=frozenset({9})), "no suggested claim 10"),
        (TakingIn(without_media=frozenset({-1})), "no cited medium 0"),
        (TakingIn(put_back=frozenset({4})), "no line left out 5"),
        (TakingIn(published="soon"), "not a date"),
        (TakingIn(fields=(("url", "no address"),)), "address"),
        (TakingIn(fields=(("colour", "red"),)), "no field"),
    ],
)
def test_choices_that_do_not_fit_change_nothing(
    empty_case: Session, page: Path, read: Any, choices: TakingIn, words: str
) -> None:
    before = empty_case.state().audit_length
    with pytest.raises(UsageError, match=words):
        articles.add(empty_case, page, choices=choices)
    assert empty_case.state().audit_length == before
    assert empty_case.state().articles == ()


def test_no_marked_words_are_no_claim(read: Any) -> None:
    with pytest.raises(UsageError, match="No words are marked"):
        taking_in.passage_at(read, 0, 7, 8)


def test_one_picture_in_two_articles_is_one_medium_with_two_citations(
    empty_case: Session, page: Path, read: Any, pool: FakePool, put: Callable[[str, bytes], Path]
) -> None:
    articles.add(empty_case, page)
    put("other/saved/x.png", PNG + b"a")
    other = put("other/two.html", b"page two")
    second = replace(
        article((reference("copy.png", "saved/x.png", "Another caption"),)), title="Two", published="2021-02-01"
    )
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: second
    articles.add(empty_case, other)
    state = empty_case.state()
    (medium,) = [one for one in state.media if one.sha256]
    assert [(entry.article.title, one.caption) for entry, one in state.cited_in(medium.id)] == [
        ("A ceasefire", "The pass"),
        ("Two", "Another caption"),
    ]
    assert [claim.article_id for claim in state.claims] == [1, 1, 1, 2, 2, 2]
    assert state.claim_date(state.claims[0]) == "2020-11-03"
    assert state.claim_date(state.claims[3]) == "2021-02-01", "the date of its own article"


def test_a_file_found_later_keeps_both_citations(
    empty_case: Session, page: Path, read: Any, pool: FakePool, put: Callable[[str, bytes], Path]
) -> None:
    articles.add(empty_case, page)
    second = replace(article((reference("b-large.png"),)), title="Two")
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: second
    articles.add(empty_case, put("other/two.html", b"page two"))
    case.add_media(empty_case, [put("later/b.png", PNG + b"b")])
    case.add_media(empty_case, [put("later/b-large.png", PNG + b"b")])
    state = empty_case.state()
    medium = next(one for one in state.media if one.name == "b.png")
    assert [entry.article.title for entry, _ in state.cited_in(medium.id)] == ["A ceasefire", "Two"]


def test_an_article_set_aside_is_not_listed_and_comes_back(empty_case: Session, page: Path, read: Any) -> None:
    articles.add(empty_case, page)
    before = empty_case.state()
    article_edits.set_aside(empty_case, 1)
    state = empty_case.state()
    assert (state.articles, state.claims) == ((), ())
    assert [(entry.id, entry.set_aside_by) for entry in state.set_aside] == [(1, "Mara")]
    assert [medium.name for medium in state.media] == ["a.png"], "what has a file stays, what was only asked for goes"
    article_edits.take_back(empty_case, 1)
    after = empty_case.state()
    assert (after.articles, after.claims, after.media) == (before.articles, before.claims, before.media)
    case.undo(empty_case)
    case.undo(empty_case)
    assert empty_case.state().claims == before.claims
    assert case.check(empty_case).sound


def test_adding_an_article_that_is_set_aside_takes_it_back(empty_case: Session, page: Path, read: Any) -> None:
    articles.add(empty_case, page)
    article_edits.set_aside(empty_case, 1)
    articles.add(empty_case, page)
    assert [entry.id for entry in empty_case.state().articles] == [1]
    assert len(empty_case.state().claims) == 3


def test_an_article_with_work_on_its_claims_is_not_set_aside(empty_case: Session, page: Path, read: Any) -> None:
    from workbench.commands import verdict

    articles.add(empty_case, page)
    verdict.save(empty_case, 2, rating=Rating.MIXED)
    with pytest.raises(RuleError, match=r"work was done on its claims \(2\)"):
        article_edits.set_aside(empty_case, 1)
    assert empty_case.state().articles


def test_of_several_articles_one_must_be_named(
    empty_case: Session, page: Path, read: Any, pool: FakePool, put: Callable[[str, bytes], Path]
) -> None:
    articles.add(empty_case, page)
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: replace(article(), title="Two")
    articles.add(empty_case, put("other/two.html", b"page two"))
    with pytest.raises(UsageError, match="2 articles"):
        case.set_published(empty_case, "2019")
    case.set_published(empty_case, "2019", 2)
    assert [entry.article.published for entry in empty_case.state().articles] == ["2020-11-03", "2019"]


def test_a_passage_is_what_it_says() -> None:
    assert taking_in.passage_at(article(), 0, 0, 8) == Passage(0, 0, 7, "Footage")
