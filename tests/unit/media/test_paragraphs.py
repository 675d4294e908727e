"""Paragraphs of several scripts: reading order, shrinking, cutting after a word, never beyond their box."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.outputs.strings import ALL, label
from workbench.media import paragraphs
from workbench.media.paragraphs import ELLIPSIS, Box, draw, fitted, undrawable, width_of
from workbench.media.reading_order import drawn_order, is_right_to_left, levels

BOX = Box(40, 30, 500, (40, 30, 20), 3, True)
SAMPLES = {
    "English": "Footage was released of fighters doing a salute before a damaged church. ",
    "Armenian": "Հրապարակվել է տեսանյութ, որում մարտիկները ողջույն են տալիս։ ",
    "Azerbaijani": "Görüntülərdə döyüşçülərin əsgəri salam verdiyi göstərilir. ",
    "Russian": "Опубликовано видео, на котором бойцы отдают честь. ",
    "Arabic": "نُشر مقطع فيديو يُظهر مقاتلين يؤدّون التحية في 12 أكتوبر (TASS). ",
    "Georgian": "გამოქვეყნდა ვიდეო, სადაც მებრძოლები სალამს აძლევენ. ",
    "Hebrew": "פורסם סרטון שבו לוחמים מצדיעים ב-12 באוקטובר (TASS). ",
}


@pytest.mark.parametrize("text", SAMPLES.values(), ids=SAMPLES)
@pytest.mark.parametrize("times", [1, 60])
def test_no_line_is_wider_than_its_box_and_no_paragraph_higher(text: str, times: int) -> None:
    found = fitted(text * times, BOX)
    assert len(found.lines) <= BOX.most_lines
    for line in found.lines:
        assert width_of(line, found.size_px, BOX.bold, found.right_to_left) <= BOX.width
    assert found.cut == (times == 60)


@pytest.mark.parametrize("text", [*SAMPLES.values(), "W" * 3000, "l" * 3000, "é" * 500], ids=str)
def test_nothing_is_drawn_outside_the_box(text: str) -> None:
    image = Image.new("RGB", (600, 260), (255, 255, 255))
    found = fitted(text * 3, BOX)
    bottom = draw(ImageDraw.Draw(image), found, BOX, (0, 0, 0))
    ink = np.argwhere(np.asarray(image).min(axis=2) < 200)
    assert len(ink)
    assert bottom == BOX.top + found.height_px
    slack = found.size_px // 6  # letters may lean a little over their advance
    assert ink[:, 1].min() >= BOX.left - slack
    assert ink[:, 1].max() <= BOX.left + BOX.width + slack
    assert ink[:, 0].min() >= BOX.top - slack
    assert ink[:, 0].max() <= bottom + slack


def test_long_texts_shrink_first_and_are_then_cut_after_a_word() -> None:
    assert fitted("Short.", BOX).size_px == 40
    assert fitted(SAMPLES["English"], BOX).size_px == 30
    cut = fitted(SAMPLES["English"] * 20, BOX)
    assert (cut.size_px, cut.cut) == (20, True)
    last = cut.lines[-1].removesuffix(ELLIPSIS)
    assert last != cut.lines[-1]
    assert last.split()[-1].strip(".") in SAMPLES["English"].replace(".", "").split()


def test_lines_hold_all_words_when_nothing_is_cut() -> None:
    text = SAMPLES["Arabic"].strip()
    assert " ".join(fitted(text, BOX).lines) == text


def test_a_word_without_end_is_broken_and_ends_with_an_ellipsis() -> None:
    found = fitted("W" * 3000, BOX)
    assert found.cut
    assert found.lines[-1].endswith(ELLIPSIS)


def test_a_height_limits_the_lines() -> None:
    low = Box(0, 0, 300, (20,), 9, height=60)
    assert len(fitted(SAMPLES["English"], low).lines) == 2


@pytest.mark.parametrize(
    ("text", "right"), [("abc", False), ("“العربية", True), ("12 שלום", True), ("(abc) שלום", False), ("123", False)]
)
def test_the_first_strong_letter_says_where_a_paragraph_begins(text: str, right: bool) -> None:
    assert is_right_to_left(text) is right


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ab", [0, 0]),
        ("אב", [1, 1]),
        ("א 12", [1, 1, 2, 2]),
        ("א a", [1, 1, 2]),
        ("a א b", [0, 0, 1, 0, 0]),
        ("א.", [1, 1]),
        ("א 1.2", [1, 1, 2, 2, 2]),
        ("a 12", [0, 0, 0, 0]),
        ("א a ", [1, 1, 2, 1]),
        ("ا 5%", [1, 1, 2, 1]),
        ("א 5%", [1, 1, 2, 2]),
    ],
)
def test_levels_follow_the_standard(text: str, found: list[int]) -> None:
    assert levels(text, is_right_to_left(text)) == found


@pytest.mark.parametrize(
    ("run_levels", "order"),
    [([0], [0]), ([1, 2, 1], [2, 1, 0]), ([0, 1, 0], [0, 1, 2]), ([0, 1, 2, 1, 0], [0, 3, 2, 1, 4]), ([], [])],
)
def test_runs_stand_from_left_to_right(run_levels: list[int], order: list[int]) -> None:
    assert drawn_order(run_levels) == order


def test_numbers_and_latin_words_stand_in_their_places_in_a_hebrew_line() -> None:
    runs = paragraphs._runs("שלום TASS 12", 20, False, True)
    assert [run.text.strip() for run in runs if run.text.strip()] == ["TASS 12", "שלום"]
    runs = paragraphs._runs("שלום 12 עולם", 20, False, True)
    assert [run.text.strip() for run in runs if run.text.strip()] == ["עולם", "12", "שלום"]


@pytest.mark.parametrize("text", SAMPLES.values(), ids=SAMPLES)
def test_scripts_of_the_program_s_fonts_can_be_drawn(text: str) -> None:
    assert undrawable(text) == ""


@pytest.mark.parametrize(("text", "script"), [("एक वीडियो", "Devanagari"), ("วิดีโอ", "Thai"), ("አማርኛ", "Ethiopic")])
def test_other_scripts_are_named(text: str, script: str) -> None:
    assert undrawable(f"Video: {text}") == f"no font of this program has the letters of {script}"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("影片", "the characters of Chinese and Japanese"),
        ("a\u1ab0", "the sign U+1AB0 (combining doubled circumflex accent)"),
        ("𝒳", "the sign U+1D4B3 (mathematical script capital x)"),
    ],
)
def test_signs_of_no_script_are_named_themselves(text: str, words: str) -> None:
    assert undrawable(text) == f"no font of this program has {words}"


def test_without_the_library_that_joins_letters_arabic_and_hebrew_are_not_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paragraphs.features, "check", lambda _name: False)
    assert "raqm" in undrawable(SAMPLES["Arabic"])
    assert "raqm" in undrawable(SAMPLES["Hebrew"])
    assert undrawable(SAMPLES["Armenian"]) == ""


@pytest.mark.parametrize("text", ALL, ids=label)
def test_hostile_texts_stay_in_their_box(text: str) -> None:
    found = fitted(text, BOX)
    assert len(found.lines) <= BOX.most_lines
    assert all(width_of(line, found.size_px, True, found.right_to_left) <= BOX.width for line in found.lines)
