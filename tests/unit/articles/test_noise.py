"""Every rule for left-out lines catches its line, and article text passes."""

from __future__ import annotations

import pytest

from workbench.articles import noise


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("0 $", "amount of money only"),
        ("2,500 $", "amount of money only"),
        ("€ 30", "amount of money only"),
        ("MARCH 2021", "month and year only"),
        ("Click to see full-size image", "invitation to click"),
        ("Do you like this content? Consider helping us!", "asks for donations"),
        ("Subscribe to our newsletter", "asks to subscribe or follow"),
        ("Share on Facebook", "sharing button"),
        ("Read more: Another story", "points to other articles"),
        ("ADVERTISEMENT", "advertisement"),
        ("We use cookies to improve this site", "cookie or privacy notice"),
        ("© 2021 The Paper", "copyright notice"),
        ("12 comments", "counter or reading time"),
        ("Play video", "button or player text"),
        ("Got a tip? Write to us", "asks for tips or corrections"),
        ("picture of a drone.jpg", "name of a file"),
        ("* * *", "only punctuation"),
    ],
)
def test_rule(line: str, rule: str) -> None:
    assert noise.rule_for(line) == rule


@pytest.mark.parametrize(
    "line",
    [
        "Footage was released of pro-Turkish mercenaries doing a salute.",
        "The ministry said 2,500 $ were paid.",
        "In March 2021 the army withdrew.",
        "“Please donate blood,” the hospital said in its appeal.",
        "Shares of the company fell.",
        "The play was watched by thousands.",
        "May said she would resign.",
    ],
)
def test_article_text_passes(line: str) -> None:
    assert noise.rule_for(line) == ""


def test_a_repeated_title_is_found_whatever_its_dots() -> None:
    repeats = noise.Repeats("Ceasefire … What Ceasefire?")
    assert repeats.rule_for("Ceasefire ... What Ceasefire?") == noise.REPEATS_TITLE


def test_only_long_lines_count_as_repeated() -> None:
    repeats = noise.Repeats("")
    long_line = "This sentence is long enough to be no accident."
    assert [repeats.rule_for(line) for line in ("Yes.", "Yes.", long_line, long_line)] == [
        "",
        "",
        "",
        noise.REPEATS_EARLIER,
    ]
