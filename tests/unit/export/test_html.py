"""The page for people: the summary first, headings in order, landmarks, languages and directions, colours by hand."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tests.unit.export.sample_state import sample_pictures, sample_state
from workbench.export.build import build_content
from workbench.export.exporters import render_report
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.report import CoveredPicture, ReportRequest
from workbench.model.review import (
    Confidence,
    Evidence,
    EvidenceKind,
    Likelihood,
    Rating,
    Reopening,
    VerdictRevision,
)


class Outline(HTMLParser):
    """Elements in order with their attributes and the text within."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.words.append((self._open[-1] if self._open else "", data.strip()))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def html_of(state: CaseState, **more: object) -> str:
    (file,) = render_report(replace(ReportRequest(state, sample_pictures(), ("html",), "0.1"), **more))  # type: ignore[arg-type]
    return file.data.decode()


def in_language(language: str, sentence: str) -> CaseState:
    state = sample_state(sentence)
    entry = state.articles[0]
    article = replace(entry.article, language=language)
    claim = replace(state.claims[0], article_id=entry.id)
    return replace(state, articles=(replace(entry, article=article),), claims=(claim, *state.claims[1:]))


def revised(state: CaseState) -> CaseState:
    """Drafted as mixed, made final as false context, opened again and made final anew."""
    rows = (
        VerdictRevision(ClaimId(1), 1, Rating.MIXED, False, "Mara", "2020-10-13T09:00:00Z"),
        VerdictRevision(ClaimId(1), 2, Rating.MIXED, False, "Mara", "2020-10-13T09:05:00Z"),
        VerdictRevision(ClaimId(1), 3, Rating.FALSE_CONTEXT, True, "Mara", "2020-10-14T09:00:00Z", conclusion="Old."),
        VerdictRevision(ClaimId(1), 4, Rating.FALSE_CONTEXT, False, "Ani", "2020-10-15T09:00:00Z", conclusion="Old."),
    )
    return replace(state, revisions=rows, reopenings=(Reopening(ClaimId(1), 4, "A newer copy was found."),))


def test_the_summary_comes_first_with_likelihood_apart_from_confidence_and_then_what_is_open() -> None:
    page = html_of(sample_state())
    first = page[page.index("<main>") : page.index('<article class="claim"')]
    order = [
        "False context",
        "How likely the verdict is: Very likely",
        "Work behind it: moderate",
        "What is not established",
    ]
    places = [first.index(one) for one in order]
    assert places == sorted(places)
    assert "The clip shows an oath ceremony of 2016." in first
    assert "An old clip does not show that the event did not happen" in first


def test_headings_go_down_one_step_at_a_time_and_there_is_one_title() -> None:
    outline = Outline(html_of(sample_state()))
    levels = [int(tag[1]) for tag, _ in outline.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_landmarks_tables_pictures_and_fields_have_names() -> None:
    outline = Outline(html_of(sample_state()))
    assert [len(outline.all(tag)) for tag in ("header", "main", "nav", "footer")] == [1, 1, 1, 1]
    assert outline.all("nav")[0]["aria-label"] == "Contents"
    assert all(one.get("alt") for one in outline.all("img"))
    assert all(one.get("scope") == "col" for one in outline.all("th"))
    assert {one["for"] for one in outline.all("label")} == {one["id"] for one in outline.all("input")}
    ids = [attributes["id"] for _, attributes in outline.elements if attributes.get("id")]
    assert len(ids) == len(set(ids))
    for _tag, attributes in outline.elements:
        href = attributes.get("href") or ""
        assert not href.startswith("#") or href[1:] in ids
        assert not attributes.get("aria-labelledby") or attributes["aria-labelledby"] in ids


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("ar", "نشرت الوزارة لقطات."), ("he", "המשרד פרסם צילומים."), ("hy", "Կադրեր են հրապարակվել։")],
)
def test_a_claim_is_set_in_its_own_language_and_direction(language: str, sentence: str) -> None:
    outline = Outline(html_of(in_language(language, sentence)))
    (said,) = [one for one in outline.all("h2") if one.get("id") == "claim-1-said"]
    assert (said["lang"], said["dir"]) == (language, "auto")
    assert ("h2", f"“{sentence}”") in outline.words
    assert outline.all("html")[0]["lang"] == "en"


def test_a_language_that_is_no_code_is_not_printed_as_one() -> None:
    outline = Outline(html_of(in_language('x"><b>', "A sentence.")))
    assert all(one.get("lang") in ("en", "", None) for _, one in outline.elements)


def test_colours_follow_the_system_or_the_choice_without_a_script_and_paper_is_light() -> None:
    page = html_of(sample_state())
    styles = page[page.index("<style>") : page.index("</style>")]
    assert "prefers-color-scheme:dark){:root:not(:has(#look-light:checked))" in styles
    assert "@media screen{:root:has(#look-dark:checked)" in styles
    assert "<script" not in page
    outline = Outline(page)
    assert [one["id"] for one in outline.all("input") if "checked" in one] == ["look-system"]
    printed = styles[styles.index("@media print") :]
    assert "article.claim{break-before:page" in printed
    assert ".look,nav{display:none}" in printed


def test_what_was_not_checked_is_told_from_what_was_not_done() -> None:
    state = sample_state()
    facts = state.media[0].facts
    assert facts is not None
    media = (replace(state.media[0], facts=replace(facts, has_audio=True)), *state.media[1:])
    source = Evidence(EvidenceId(9), ClaimId(1), EvidenceKind.OUTSIDE, url="https://example.org/x")
    search = replace(state.searches[0], notes=("salute.mp4: only the first hour was searched",))
    state = replace(state, media=media, evidence=(*state.evidence, source), searches=(search,))
    told = " ".join(build_content(state, "0.1").claims[0].not_checked)
    for sentence in (
        "The sound of “salute.mp4” was not compared with anything.",
        "“salute.mp4”: only the first hour was searched.",
        "No search with another service",
        "One outside source has no archived copy",
        "No second analyst has answered this claim.",
        "compares pictures with known ones, nothing more",
    ):
        assert sentence in told
    assert build_content(state, "0.1").claims[1].not_checked == (), "no verdict yet, so nothing to answer"


def test_the_address_of_an_outside_source_is_printed_once() -> None:
    source = Evidence(EvidenceId(9), ClaimId(1), EvidenceKind.OUTSIDE, url="https://example.org/post-of-2016")
    state = replace(sample_state(), evidence=(*sample_state().evidence, source))
    assert html_of(state).count(">https://example.org/post-of-2016</a>") == 1
    assert html_of(state).count("Outside source: </bdi> <a ") == 1
    row = next(row for row in build_content(state, "0.1").claims[0].evidence if row.evidence_id == 9)
    assert row.text == "Outside source: https://example.org/post-of-2016"  # for tables, which have no links


def test_a_library_that_was_not_at_hand_is_said() -> None:
    (ours, _theirs) = sample_pictures()
    page = build_content(sample_state(), "0.1", (ours,)).claims[0]
    assert any("was not at hand when this report was written" in line for line in page.not_checked)
    whole = build_content(sample_state(), "0.1", sample_pictures()).claims[0]
    assert not any("at hand" in line for line in whole.not_checked)


def test_the_verdict_s_revisions_and_corrections_are_told() -> None:
    page = build_content(revised(sample_state()), "0.1").claims[0]
    assert page.history == (
        "Revision 1, draft, 13 Oct 2020, Mara: Mixed.",
        "Revision 3, final, 14 Oct 2020, Mara: False context; made final; verdict changed (before: Mixed);"
        " conclusion changed (before: none).",
        "Revision 4, draft, 15 Oct 2020, Ani: False context; reopened.",
    )
    assert page.corrections == ("Reopened after revision 3: A newer copy was found.",)
    assert build_content(sample_state(), "0.1").claims[0].corrections == ("Corrections: none.",)


def test_steps_name_files_numbers_and_the_search() -> None:
    steps = " ".join(build_content(sample_state(), "0.1").claims[0].steps)
    for part in ("file hash " + "ab" * 32, "18 of 256 bits differ, limit 60", "generation 7", "pdq/1", "program 0.1"):
        assert part in steps


@pytest.mark.parametrize(
    ("url", "archived"),
    [
        ("https://web.archive.org/web/2020/https://example.org/a", True),
        ("https://example.org/web.archive.org", False),
        ("https://archive.ph.example.org/x", False),
        ("https://www.perma.cc/ABCD", True),
    ],
)
def test_an_archived_copy_is_named_where_it_is_one(url: str, archived: bool) -> None:
    state = in_language("en", "A sentence.")
    entry = state.articles[0]
    state = replace(state, articles=(replace(entry, article=replace(entry.article, url=url)),))
    assert bool(build_content(state, "0.1").claims[0].archived) is archived
    assert ('href="https://web.archive.org' in html_of(state)) is url.startswith("https://web.archive.org")


def test_a_covered_picture_is_called_so_beside_it_and_to_who_cannot_see_it() -> None:
    page = html_of(
        sample_state(),
        covered=(
            CoveredPicture("media:1@8520", ((0.1, 0.1, 0.2, 0.2),)),
            CoveredPicture("match:1:library", whole="why"),
        ),
    )
    outline = Outline(page)
    assert any("Covered in this copy: 1 part" in (one["alt"] or "") for one in outline.all("img"))
    assert "Covered in this copy: why" in page


def test_the_caution_stands_where_it_applies_and_nowhere_else() -> None:
    claims = build_content(sample_state(), "0.1").claims
    assert claims[0].caution
    assert not claims[1].caution


def test_likelihood_and_confidence_have_fields_of_their_own() -> None:
    claim = build_content(sample_state(), "0.1").claims[0]
    assert Likelihood.VERY_LIKELY.value not in claim.confidence
    assert Confidence.MODERATE.value not in claim.likelihood


def test_a_stretch_too_thin_for_words_bears_none_and_says_them_all_the_same() -> None:
    state = sample_state()
    (clip, coverage), *_ = state.coverage.items()
    thin = replace(coverage, not_found=((14.8, 14.9),))
    page = html_of(replace(state, coverage={clip: thin}))
    (stretch,) = re.findall(r'<span class="nowhere thin"[^>]*>(.*?)</span>', page)
    assert stretch == ""
    assert 'title="0:14.80 to 0:14.90: Found nowhere' in page
