"""The report names each article, what was corrected and left out of it, and who cites a medium."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.export.sample_state import sample_state
from workbench.export.articles import article_lines, citation_lines
from workbench.export.build import build_content
from workbench.model.article import MediaReference, ReferenceKind
from workbench.model.case import CaseState, Citation, Correction, NotTaken
from workbench.model.ids import ArticleId

SECOND = ArticleId(99)


def with_two() -> CaseState:
    """The sample with a second article that cites its first medium too; the last claim stands in it."""
    state = sample_state()
    first = state.articles[0]
    reference = MediaReference("https://two.example/x.jpg", ReferenceKind.IMAGE, "Another caption")
    article = replace(
        first.article, title="The second article", media=(reference,), published="2021-02-01", published_from="the page"
    )
    second = replace(first, id=SECOND, article=article, name="two.html")
    own = MediaReference("https://one.example/x.mp4", ReferenceKind.VIDEO, "First caption")
    first = replace(first, article=replace(first.article, media=(own,)))
    medium = state.media[0].id
    claims = (
        *(replace(one, article_id=first.id) for one in state.claims[:-1]),
        replace(state.claims[-1], article_id=SECOND),
    )
    return replace(
        state,
        articles=(first, second),
        claims=claims,
        citations=(Citation(first.id, 0, medium), Citation(SECOND, 0, medium)),
    )


def test_each_claim_names_its_own_article() -> None:
    pages = build_content(with_two(), "0.1").claims
    assert "The second article" in pages[-1].article_line
    assert all("The second article" not in page.article_line for page in pages[:-1])


def test_the_articles_are_told_apart() -> None:
    state = with_two()
    lines = list(article_lines(state))
    number = state.claims[-1].number
    assert f"Article 2: “The second article”, claims {number}" in lines
    assert "Published 1 Feb 2021 (the page)" in lines


def test_both_citations_stand_with_the_medium() -> None:
    state = with_two()
    told = citation_lines(state, state.media[0])
    assert told[1] == "Cited by “The second article”: Another caption"
    assert told[0].endswith("First caption")
    assert told[1] in build_content(state, "0.1").media[0].facts


def test_of_one_article_nothing_more_is_said() -> None:
    state = sample_state()
    assert citation_lines(state, state.media[0]) == ()
    assert not any(line.startswith("Article 1") for line in article_lines(state))


def test_corrections_and_what_was_left_out_are_told() -> None:
    state = sample_state()
    fixed = Correction("author", "N. Sargsyan", "Desk", "2026-01-02T10:00:00+00:00", "mara")
    entry = replace(state.articles[0], corrections=(fixed,))
    left = NotTaken(entry.id, "claim", 0, "2026-01-02T10:00:00+00:00", "mara")
    lines = list(article_lines(replace(state, articles=(entry,), not_taken=(left,))))
    assert "Corrected by mara, 2 Jan 2026: author “N. Sargsyan” (read as “Desk”)" in lines
    assert "1 suggested claim was not taken in by mara; the case lists each." in lines


def test_an_article_set_aside_is_not_hidden_from_the_reader() -> None:
    state = with_two()
    aside = replace(state.articles[1], set_aside_at="2026-01-02T10:00:00+00:00", set_aside_by="mara")
    lines = list(article_lines(replace(state, articles=state.articles[:1], set_aside=(aside,))))
    assert any(
        line.startswith("Set aside by mara, 2 Jan 2026, with its claims: “The second article”") for line in lines
    )
