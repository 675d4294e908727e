"""The report says what was found, what was not checked, and nothing an adversary wants it to say."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest

from tests.unit.export.sample_state import sample_pictures, sample_state, undecided
from workbench.errors import UsageError
from workbench.export.build import build_content
from workbench.export.exporters import EXPORTERS, exporter_named, render_report
from workbench.export.machine import json_schema
from workbench.export.pictures import LOOSE_PICTURED, needed_pictures
from workbench.export.tables import CLAIM_COLUMNS
from workbench.model.article import MediaReference, ReferenceKind
from workbench.model.case import CaseState
from workbench.model.gazetteer import PlaceName
from workbench.model.ids import MatchId, MediaId
from workbench.model.match import Decision, Relation, Transform
from workbench.model.media import MediaKind
from workbench.model.plain import from_plain, to_plain
from workbench.model.report import ReportRequest
from workbench.model.review import Rating
from workbench.paths import resources_dir


def render(state: CaseState, form: str) -> str:
    file, *_beside = render_report(ReportRequest(state, sample_pictures(), (form,), "0.1"))
    return file.data.decode("utf-8-sig")


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def page(state: CaseState) -> _Page:
    parser = _Page()
    parser.feed(render(state, "html"))
    return parser


def addresses(parsed: _Page) -> Iterator[str]:
    for _, attributes in parsed.tags:
        for name in ("src", "href", "srcset", "data", "action"):
            if attributes.get(name):
                yield str(attributes[name])


def test_finding_verdict_and_caution_are_printed() -> None:
    text = page(sample_state()).text
    assert "Seen 4 years 6 months before the claim" in text
    assert "False context" in text
    assert "An old clip does not show that the event did not happen." in text


def test_likelihood_and_confidence_never_share_a_sentence() -> None:
    text = page(sample_state()).text
    for sentence in text.split("."):
        assert not ("Very likely" in sentence and "confidence" in sentence)


def test_missing_medium_and_gap_are_listed_as_not_established() -> None:
    claim = build_content(sample_state(), "0.1").claims[0]
    joined = " ".join(claim.not_established)
    assert "page removed" in joined
    assert "5.2 seconds" in joined


def test_claim_without_media_is_a_full_claim() -> None:
    claim = build_content(sample_state(), "0.1").claims[1]
    assert claim.rating_words == "Not yet checked"
    assert "No medium is linked to this claim." in claim.not_established


def test_nothing_is_loaded_from_outside() -> None:
    parsed = page(sample_state())
    assert not [tag for tag, _ in parsed.tags if tag in ("script", "link", "iframe", "object", "embed", "base")]
    assert all(address.startswith(("data:image/", "#", "https://")) for address in addresses(parsed))
    assert not [a for tag, a in parsed.tags if tag == "img" and not str(a["src"]).startswith("data:image/jpeg")]


def test_only_web_addresses_become_links() -> None:
    state = sample_state()
    pin = replace(state.evidence[0], url="javascript:alert(1)")
    parsed = page(replace(state, evidence=(pin,)))
    assert not any("javascript" in address for address in addresses(parsed))


def test_same_case_same_bytes() -> None:
    names = tuple(exporter.name for exporter in EXPORTERS)
    first = render_report(ReportRequest(sample_state(), sample_pictures(), names, "0.1"))
    assert first == render_report(ReportRequest(sample_state(), sample_pictures(), names, "0.1"))


def test_a_record_that_was_changed_outside_is_said_first() -> None:
    request = ReportRequest(sample_state(), (), ("html", "csv", "json"), "0.1", ("This case was changed outside.",))
    assert all(b"This case was changed outside." in file.data for file in render_report(request))


def test_json_follows_the_published_schema() -> None:
    jsonschema.validate(json.loads(render(sample_state(), "json")), json_schema())


def test_published_schema_is_the_current_one() -> None:
    published = Path(__file__).resolve().parents[3] / "docs" / "report.schema.json"
    assert json.loads(published.read_text(encoding="utf-8")) == json_schema()


def test_json_keeps_tags_and_names_no_path_of_the_machine() -> None:
    text = render(sample_state(), "json")
    assert "Lavf60" in text
    assert "/mnt/desk" not in text
    assert "/home/mara" not in text


def test_json_gives_claims_the_places_of_the_list_that_they_name() -> None:
    state = sample_state()
    words = replace(state.claims[1], sentence="На видео танк горит в Гадруте.", places=("Гадрут", "Gyumri"))
    listed = replace(state, claims=(state.claims[0], words), gazetteer=(PlaceName("Hadrut", ("Гадрут",)),))
    assert json.loads(render(listed, "json"))["claims"][1]["places"] == ["Hadrut", "Gyumri"]


def test_html_and_csv_name_no_path_of_the_machine() -> None:
    for form in ("html", "csv"):
        assert "/mnt/desk" not in render(sample_state(), form)


def test_csv_has_one_row_per_claim_and_runs_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(render(sample_state("=1+1"), "csv"))))
    assert rows[1][1] == "'=1+1"
    assert [row[0] for row in rows[1:]] == ["1", "2"]


def test_the_claims_line_counts_the_verdicts() -> None:
    content = build_content(sample_state(), "0.1")
    one, two = content.claims
    rated, open_one = replace(one, rating=Rating.FALSE), replace(two, rating=Rating.NOT_YET_CHECKED)
    laid_out = (
        *(((rated, rated), 0), ((rated, open_one), 0), ((open_one,), 0)),
        *(((), 0), ((rated, open_one), 29), ((rated,), 1)),
    )
    told = [replace(content, claims=claims).claims_line(of) for claims, of in laid_out]
    assert told == [
        "2 claims, with the verdict on each",
        "2 claims, 1 with a verdict",
        "1 claim, none with a verdict yet",
        "0 claims",
        "The first 2 of 29 claims, 1 with a verdict",
        "1 claim, with the verdict on each",
    ]
    assert content.claims_line() in page(sample_state()).text


def test_tables_hold_one_table_each() -> None:
    request = ReportRequest(sample_state(), (), ("csv",), "0.1", ("This case was changed outside.",))
    claims, about = (
        list(csv.reader(io.StringIO(file.data.decode("utf-8-sig")), strict=True)) for file in render_report(request)
    )
    assert {len(row) for row in claims} == {len(CLAIM_COLUMNS)}
    assert len(claims) == 1 + len(sample_state().claims)
    assert about[:2] == [["What", "Text"], ["Warning", "This case was changed outside."]]
    assert {len(row) for row in about} == {2}
    assert ["Head of the log", sample_state().audit_head] in about


def test_match_decided_not_related_is_not_argued() -> None:
    state = sample_state()
    decided = replace(state, matches=(replace(state.matches[0], decision=Decision.NOT_RELATED),))
    assert build_content(decided, "0.1").claims[0].matches == ()


def test_undecided_match_says_that_nobody_decided() -> None:
    (section,) = build_content(undecided(sample_state()), "0.1").claims[0].matches
    assert section.decision == "No person has decided on this match yet."


def test_a_pinned_match_is_argued_although_its_medium_is_not_linked_to_the_claim() -> None:
    state = sample_state()
    linked = build_content(state, "0.1").claims[0]
    loose = replace(state, claims=(replace(state.claims[0], media_ids=()), *state.claims[1:]))
    page = build_content(loose, "0.1").claims[0]
    assert any(pin.match_id == 1 and pin.claim_id == 1 for pin in loose.evidence)
    ((argued,), (expected,)) = page.matches, linked.matches
    assert (argued.finding, argued.numbers) == (expected.finding, expected.numbers)
    assert argued.where.startswith("0:02.40 to 0:14.80 equals 1:02.10 to 1:14.50")
    assert (argued.case_figure.key, argued.library_figure.key) == ("media:1@8520", "match:1:library")
    assert page.coverage == linked.coverage
    assert any(step.startswith("Step both together") for step in page.steps)
    assert {"media:1@8520", "match:1:library"} <= {need.key for need in needed_pictures(loose)}
    unpinned = build_content(replace(loose, evidence=()), "0.1").claims[0]
    assert unpinned.matches == ()


@pytest.mark.parametrize("decision", [None, Decision.LATER, Decision.RELATED])
def test_only_a_match_decided_the_same_is_a_finding(decision: Decision | None) -> None:
    state = sample_state()
    candidate = replace(state, matches=(replace(state.matches[0], decision=decision),))
    (section,) = build_content(candidate, "0.1").claims[0].matches
    assert section.finding == ""
    assert section.caution.startswith("Seen 4 years 6 months before the claim (")
    related = decision is Decision.RELATED
    assert section.relation == ("Related, as a person decided" if related else "Candidate: same footage")


@pytest.mark.parametrize(
    ("shown_s", "words"), [(68.22, "Earlier copy, at 1:08.22"), (60.0, "nearest kept picture at 1:00.00")]
)
def test_caption_says_which_moment_the_library_picture_shows(shown_s: float, words: str) -> None:
    pictures = [replace(sample_pictures()[1], time_s=shown_s)]
    (section,) = build_content(sample_state(), "0.1", pictures).claims[0].matches
    assert words in section.library_figure.heading


def test_seconds_found_at_an_unknown_time_are_not_found_nowhere() -> None:
    state = sample_state()
    finding = replace(state.matches[0].finding, query_start_s=None, query_end_s=None)
    untimed = replace(state, matches=(replace(state.matches[0], finding=finding),))
    (bar,) = build_content(untimed, "0.1").claims[0].coverage
    assert [one.kind for one in bar.stretches] == ["not-searched", "time-unknown"]
    medium = json.loads(render(untimed, "json"))["media"][0]["coverage"]
    assert (medium["not_found"], medium["time_unknown"]) == ([], [[14.8, 20.0]])


def test_rejected_stretch_stays_on_the_coverage_bar() -> None:
    state = sample_state()
    decided = replace(state, matches=(replace(state.matches[0], decision=Decision.NOT_RELATED),))
    (bar,) = build_content(decided, "0.1").claims[0].coverage
    assert "rejected" in {stretch.kind for stretch in bar.stretches}


def test_five_questions_take_one_line_of_what_is_not_established() -> None:
    lines = build_content(sample_state(), "0.1").claims[0].not_established
    assert sum("question" in line for line in lines) == 1


def test_pictures_asked_for_are_the_matched_moment_and_its_library_side() -> None:
    needs = {need.key: need for need in needed_pictures(sample_state())}
    assert needs["media:1@8520"].pts == 8520
    assert needs["match:1:library"].time_s == pytest.approx(68.22)


def test_unknown_format_is_refused_before_anything_is_rendered() -> None:
    with pytest.raises(UsageError, match="odt"):
        render_report(ReportRequest(sample_state(), (), ("html", "odt"), "0.1"))


def test_request_travels_between_processes_unchanged() -> None:
    request = ReportRequest(sample_state(), sample_pictures(), ("html",), "0.1")
    assert from_plain(ReportRequest, to_plain(request)) == request


def changed(state: CaseState, *transforms: Transform, relation: Relation = Relation.SAME_PICTURE) -> CaseState:
    finding = replace(state.matches[0].finding, transforms=transforms, relation=relation)
    return replace(state, matches=(replace(state.matches[0], finding=finding),))


def test_what_was_kept_and_what_differs_are_outlined_and_told() -> None:
    differs = Transform("differs", (0.5, 0.0, 0.5, 1.0))
    state = changed(
        sample_state(), Transform("cropped", (0.0, 0.0, 0.5, 0.9)), differs, relation=Relation.SHARED_CONTENT
    )
    (section,) = build_content(state, "0.1").claims[0].matches
    assert section.differs == "The right half shows something else"
    assert [one.rect for one in section.case_figure.outlines] == [differs.rect]
    assert "Dashed outline: something else (right half)" in section.case_figure.lines
    assert "Solid outline: shown in this file (left half)" in section.library_figure.lines


def test_an_outline_is_drawn_in_the_picture_s_own_measure() -> None:
    wide = [replace(one, width_px=200, height_px=100) for one in sample_pictures()]
    state = changed(sample_state(), Transform("inset", (0.5, 0.5, 0.25, 0.5)))
    (file,) = render_report(ReportRequest(state, tuple(wide), ("html",), "0.1"))
    parsed = _Page()
    parsed.feed(file.data.decode())
    drawn = [attributes for tag, attributes in parsed.tags if tag == "rect" and attributes.get("class") == "found"]
    assert {key: drawn[0][key] for key in ("x", "y", "width", "height")} == {
        "x": "100.0",
        "y": "50.0",
        "width": "50.0",
        "height": "50.0",
    }


def test_a_mere_layout_stands_under_its_own_heading_after_everything_found() -> None:
    state = undecided(changed(sample_state(), relation=Relation.SAME_LAYOUT))
    content = build_content(state, "0.1")
    assert content.claims[0].matches == ()
    assert content.claims[0].layouts == ("“salute.mp4” with “«Присяга на плацу»” (oath.mp4)",)
    assert content.bands == ()
    heading = "Only the layout is the same: frame, lettering or template"
    text = page(state).text
    assert text.index(heading) > text.index("Five questions")
    assert "weak match" not in text.lower()
    row = next(csv.DictReader(io.StringIO(render(state, "csv"))))
    assert row["Matches"] == ""
    assert "salute.mp4" in row["Only the layout is the same"]


def test_the_measured_rate_and_its_test_set_are_printed_and_in_the_data() -> None:
    text = page(sample_state()).text
    assert "unrelated clips reach" in text
    assert "The test: " in text
    (row,) = json.loads(render(sample_state(), "json"))["report"]["band_rates"]
    assert (row["kind"], row["band"]) == ("video", "strong")
    assert 0 < row["upper_bound"] < 1
    assert row["test_set"]


def judged(state: CaseState, decision: Decision | None) -> CaseState:
    return replace(state, matches=(replace(state.matches[0], decision=decision),))


def still(state: CaseState) -> CaseState:
    """The same case with a picture in place of the clip."""
    finding = replace(
        state.matches[0].finding, query_start_s=None, query_end_s=None, library_start_s=None, library_end_s=None
    )
    media = (replace(state.media[0], kind=MediaKind.IMAGE), *state.media[1:])
    return replace(state, media=media, matches=(replace(state.matches[0], finding=finding),), coverage={})


def test_a_rejected_candidate_is_told_with_who_and_when() -> None:
    state = judged(still(sample_state()), Decision.NOT_RELATED)
    content = build_content(state, "0.1")
    judgement = "judged not related by Mara on 14 Oct 2020"
    assert content.claims[0].rejected == (
        f"“salute.mp4” with “«Присяга на плацу»” (oath.mp4), strong match: {judgement}.",
    )
    assert content.media[0].state == f"1 candidate, {judgement}; found nowhere else"
    told = " ".join(content.claims[0].not_established)
    assert f"1 candidate, {judgement}; it was found nowhere else in what was searched." in told
    assert judgement in page(state).text
    assert judgement in next(csv.DictReader(io.StringIO(render(state, "csv"))))["Judged not related"]


def test_a_layout_decided_the_same_is_argued_as_the_decision_of_a_person() -> None:
    state = changed(still(sample_state()), Transform("inset", (0.1, 0.1, 0.3, 0.3)), relation=Relation.SAME_LAYOUT)
    content = build_content(state, "0.1")
    (section,) = content.claims[0].matches
    assert section.finding == "Seen 4 years 6 months before the claim"
    assert section.relation == "Same picture"
    assert section.band == "The program saw the same layout only; a person decided that the picture is the same."
    assert section.changed == "Not compared, as the program saw the layout only"
    assert section.where == ""
    assert content.claims[0].layouts == ()
    assert "does not show reuse" not in page(state).text


def test_matches_of_media_linked_to_no_claim_have_their_own_section() -> None:
    state = sample_state()
    free = replace(state, claims=tuple(replace(claim, media_ids=()) for claim in state.claims), evidence=())
    (section,) = build_content(free, "0.1").loose.matches
    assert section.finding == ""
    assert section.case_figure.lines[0] == "salute.mp4. Linked to no claim"
    assert "match:1:library" in {need.key for need in needed_pictures(free)}
    parsed = page(free)
    assert "Matches of media linked to no claim" in parsed.text
    assert "oath" in parsed.text
    _claims, about = render_report(ReportRequest(free, sample_pictures(), ("csv",), "0.1"))
    assert '"Linked to no claim","salute.mp4' in about.data.decode("utf-8-sig")
    assert "Matches of media linked to no claim" not in page(state).text


def test_only_the_first_matches_of_media_without_a_claim_are_pictured() -> None:
    state = sample_state()
    media = tuple(replace(state.media[0], id=MediaId(number), name=f"{number}.mp4") for number in range(10, 60))
    matches = tuple(replace(state.matches[0], id=MatchId(one.id), media_id=one.id) for one in media)
    free = replace(state, media=media, matches=matches, claims=(), evidence=(), coverage={})
    sections = build_content(free, "0.1").loose.matches
    pictured = [section for section in sections if section.library_figure.key]
    assert (len(sections), len(pictured)) == (50, LOOSE_PICTURED)
    assert sections[-1].library_figure.absent
    assert len(needed_pictures(free)) == 2 * LOOSE_PICTURED


def cited(state: CaseState) -> CaseState:
    """The same case with the medium shown by its article."""
    reference = MediaReference("https://example.org/salute.mp4", ReferenceKind.VIDEO)
    entry = replace(state.articles[0], article=replace(state.articles[0].article, media=(reference,)))
    medium = replace(state.media[0], source_url=reference.url)
    return replace(state, articles=(entry,), media=(medium, *state.media[1:]))


def test_the_article_is_named_only_for_media_it_shows() -> None:
    crop = Transform("cropped", (0.0, 0.0, 0.5, 0.9))
    (own,) = build_content(changed(sample_state(), crop), "0.1").claims[0].matches
    (shown,) = build_content(changed(cited(sample_state()), crop), "0.1").claims[0].matches
    assert "cropped: this file shows 45 % of the earlier picture" in own.changed
    assert own.case_figure.heading.startswith("File of the case")
    assert "cropped: the article shows 45 % of the earlier picture" in shown.changed
    assert shown.case_figure.heading.startswith("In the article")


def test_earlier_is_said_only_where_the_dates_show_it() -> None:
    state = changed(sample_state(), Transform("cropped", (0.0, 0.0, 0.5, 0.9)))
    match = replace(state.matches[0], item=replace(state.matches[0].item, earliest_date=""))
    claim = build_content(replace(state, matches=(match,)), "0.1").claims[0]
    assert "of the library's picture" in claim.matches[0].changed
    assert "of the copy in the library" in claim.matches[0].where
    assert not any("earlier" in line for line in claim.steps)


def test_a_still_is_not_called_a_clip_or_footage() -> None:
    content = build_content(replace(still(sample_state()), claims=sample_state().claims[:1]), "0.1")
    state = content.claims[0]
    assert state.caution.startswith("An old picture does not show that the event did not happen.")
    assert "This page judges the picture and how it was used" in state.caution
    assert state.categories.startswith("The picture itself")


def test_no_picture_stands_on_a_black_ground() -> None:
    css = (resources_dir() / "report" / "report.css").read_text(encoding="utf-8")
    rule = next(line for line in css.splitlines() if line.startswith("figure img"))
    assert "background" not in rule
    assert "object-fit" not in rule


def test_a_format_that_is_not_known_lists_all_that_are() -> None:
    with pytest.raises(UsageError, match=r"Choose from: html, .*keyframes"):
        exporter_named("foo")
