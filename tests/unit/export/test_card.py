"""The card of a claim: what stands on it, its size, its pixels, and what is said where it cannot be drawn."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace

import numpy as np
import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from tests.outputs.pixels import laden, only_pixels
from tests.outputs.test_exports import POLICY, Page
from tests.unit.export.full_state import full_state
from tests.unit.export.sample_state import sample_state, undecided
from tests.unit.export.test_pdf import SENTENCES
from tests.unit.media.drawing import scene
from workbench.export.build import build_content
from workbench.export.card_content import MASKED, NO_PICTURE, Card, cards
from workbench.export.card_picture import HEIGHT_PX, WIDTH_PX, card_png
from workbench.export.directions import SCRIPTS
from workbench.export.exporters import rendered
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId
from workbench.model.match import Decision
from workbench.model.report import FormatOptions, ReportRequest, ReportResult
from workbench.model.review import Rating
from workbench.model.work import ReportPicture
from workbench.review.words import RATING_WORDS


def picture(key: str, seed: int) -> ReportPicture:
    return ReportPicture(key, 640, 360, laden(Image.fromarray(scene(seed, 640, 360)), "JPEG"))


PICTURES = (picture("media:1@8520", 1), picture("match:1:library", 2))


def made(state: CaseState, warnings: tuple[str, ...] = (), options: FormatOptions | None = None) -> ReportResult:
    request = ReportRequest(state, PICTURES, ("card",), "0.1", warnings, for_formats=options or FormatOptions())
    return rendered(request)


def card(state: CaseState, warnings: tuple[str, ...] = (), options: FormatOptions | None = None) -> Card:
    content = build_content(state, "0.1", PICTURES, warnings)
    return next(cards(content, state, PICTURES, options or FormatOptions()))


def test_claims_with_a_verdict_have_a_picture_of_the_size_of_links_and_a_page() -> None:
    found = made(sample_state())
    assert [file.name for file in found.files] == ["cards/claim-1.png", "cards/claim-1.html"]
    assert found.problems == ()
    assert only_pixels(found.files[0].data)
    with Image.open(io.BytesIO(found.files[0].data)) as image:
        assert image.size == (WIDTH_PX, HEIGHT_PX) == (1200, 630)


def test_it_says_what_is_claimed_decided_found_and_open() -> None:
    found = card(sample_state(), options=FormatOptions(organisation="The Desk"))
    assert (found.sentence, found.date) == ("Footage was released of fighters doing a salute.", "12 Oct 2020")
    assert (found.verdict, found.tone, found.draft) == ("False context", "bad", "")
    assert found.conclusion == "The clip shows an oath ceremony of 2016."
    assert [one.when for one in found.pictures] == ["Claimed: 12 Oct 2020", "Earliest known: 3 Apr 2016"]
    assert found.finding == "Seen 4 years 6 months before the claim"
    assert found.caution.startswith("Not established: ")
    assert found.caution.endswith("And 3 more.")
    assert found.foot == "Case c0ffee · claim 1 · final, 14 Oct 2020 · The Desk"


def test_it_says_that_an_old_clip_does_not_show_that_nothing_happened() -> None:
    sentence = "An old clip does not show that the event did not happen."
    state = sample_state()
    assert card(state).limits == sentence
    png, page = made(state).files
    assert f'<p class="caution">{sentence}</p>' in page.data.decode()
    content = build_content(state, "0.1", PICTURES)
    silent = replace(content, claims=tuple(replace(one, caution="") for one in content.claims))
    (plain,) = cards(silent, state, PICTURES, FormatOptions())
    assert plain.limits == ""
    assert card_png(plain) != png.data, "the picture says it too"


def test_an_undecided_match_is_not_shown_as_an_earlier_copy() -> None:
    state = replace(sample_state(), matches=(replace(sample_state().matches[0], decision=Decision.LATER),))
    found = card(state)
    assert len(found.pictures) == 1
    assert found.finding == ""


def test_a_draft_says_so() -> None:
    state = sample_state()
    verdict = replace(state.verdicts[ClaimId(1)], final=False)
    assert card(replace(state, verdicts={ClaimId(1): verdict})).draft == "Draft"


def test_a_record_that_was_changed_outside_is_said_on_the_card() -> None:
    found = card(sample_state(), ("This case was changed outside the program.",))
    assert (found.caution, found.warned) == ("This case was changed outside the program.", True)
    assert b"changed outside" in made(sample_state(), ("This case was changed outside.",)).files[1].data


def test_without_a_verdict_there_is_no_card_and_that_is_told() -> None:
    found = made(undecided(sample_state()))
    assert found.files == ()
    assert found.problems == ("No claim of this report has a verdict yet, so there is no card.",)


@pytest.mark.parametrize("rating", [rating for rating in Rating if rating is not Rating.NOT_YET_CHECKED])
def test_each_word_has_its_tone_and_fits(rating: Rating) -> None:
    state = sample_state()
    verdict = replace(state.verdicts[ClaimId(1)], rating=rating)
    found = card(replace(state, verdicts={ClaimId(1): verdict}))
    assert found.verdict == RATING_WORDS[rating]
    drawn = np.asarray(Image.open(io.BytesIO(card_png(found))))
    assert tuple(drawn[2, 600]) == tuple(drawn[230, 100])


def test_masked_pictures_are_left_out_when_asked() -> None:
    state = replace(sample_state(), masking="masked")
    found = card(state, options=FormatOptions(without_masked=True))
    assert [one.absent for one in found.pictures] == [MASKED, MASKED]
    assert all(one.picture is None for one in found.pictures)
    page = Page(made(state, options=FormatOptions(without_masked=True)).files[1].data.decode())
    assert "img" not in [tag for tag, _ in page.tags]
    assert all(one.picture is not None for one in card(state).pictures)


def test_a_picture_that_is_none_is_said_to_be_missing() -> None:
    state = sample_state()
    broken = (replace(PICTURES[0], jpeg=b"\xff\xd8<script>"),)
    content = build_content(state, "0.1")
    (found,) = cards(content, state, broken, FormatOptions())
    assert found.pictures[1].absent == NO_PICTURE
    assert len(card_png(found)) > 1000


def test_a_script_without_a_font_leaves_the_page_and_says_so() -> None:
    found = made(sample_state("एक वीडियो जारी किया गया।"))
    assert [file.name for file in found.files] == ["cards/claim-1.html"]
    assert found.problems == (
        "The card of claim 1 is written as a web page only: no font of this program has the letters of Devanagari.",
    )
    assert "एक वीडियो" in found.files[0].data.decode()


def test_the_page_loads_nothing_and_keeps_to_its_policy() -> None:
    page = Page(made(sample_state()).files[1].data.decode())
    policies = [one["content"] for tag, one in page.tags if tag == "meta" and one.get("http-equiv")]
    assert policies == [POLICY]
    sources = [one["src"] or "" for tag, one in page.tags if tag == "img"]
    assert len(sources) == 2
    assert all(source.startswith("data:image/jpeg;base64,") for source in sources)
    assert "script" not in [tag for tag, _ in page.tags]


def test_the_same_case_gives_the_same_bytes_wherever_it_lies() -> None:
    moved = replace(sample_state(), path="/elsewhere/x.case", libraries=("/elsewhere/y.library",))
    assert made(sample_state()) == made(moved)


@pytest.mark.parametrize("length", [1, 40, 400, 4000])
def test_the_margins_stay_white_however_long_the_texts_are(length: int) -> None:
    state = sample_state("The ministry said so. " * length)
    verdict = replace(state.verdicts[ClaimId(1)], conclusion="It is an oath of 2016, " * length)
    drawn = np.asarray(Image.open(io.BytesIO(card_png(card(replace(state, verdicts={ClaimId(1): verdict}))))))
    assert drawn[12:, :44].min() == 255
    assert drawn[12:, 1156:].min() == 255
    assert drawn[614:].min() == 255
    assert drawn[214:224, :500].min() == 255
    assert drawn[528:539, :500].min() == 255


@pytest.mark.parametrize("script", ["English", "Russian", "Arabic", "Armenian"])
def test_a_page_brings_the_letters_it_is_set_in(script: str) -> None:
    """A card is passed on by itself: how it looks must not hang on the fonts of a machine."""
    page = made(sample_state(SENTENCES[script])).files[1].data.decode()
    faces = re.findall(r'font-family:"([\w ]+)";font-weight:(\d+);src:url\("data:font/woff2;base64,([^"]+)"', page)
    own = [(f"Noto Sans {script}", "400"), (f"Noto Sans {script}", "700")] if script in SCRIPTS else []
    assert [(name, weight) for name, weight, _ in faces] == [("Inter", "400"), ("Inter", "600"), *own]
    shown = {ord(letter) for letter in Page(page).text if letter.isprintable() and letter in SENTENCES[script]}
    known = [set(TTFont(io.BytesIO(base64.b64decode(data))).getBestCmap()) for _, _, data in faces]
    assert shown <= set().union(*known[::2])
    assert shown <= set().union(*known[1::2])
    assert len(page) < 120_000


def test_a_page_brings_no_font_for_the_letters_of_another_card() -> None:
    state = full_state()
    claims = (replace(state.claims[0], sentence=SENTENCES["Arabic"]), *state.claims[1:])
    files = {file.name: file.data.decode() for file in made(replace(state, claims=claims)).files if "html" in file.name}
    assert 'Noto Sans Arabic";font-weight' in files["cards/claim-1.html"]
    assert 'Noto Sans Arabic";font-weight' not in files["cards/claim-3.html"]
