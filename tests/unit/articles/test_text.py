"""Plain text articles."""

from __future__ import annotations

import pytest

from workbench.articles.text import read_text
from workbench.model.article import ReferenceKind


def test_title_once_and_noise_listed_with_its_rule() -> None:
    content = read_text("0 $\nMARCH 2021\n\nArmy … shells city\n\nArmy ... shells city\n\nThe army shelled the city.\n")
    assert content.title == "Army … shells city"
    assert [block.text for block in content.blocks] == ["The army shelled the city."]
    assert [line.rule for line in content.left_out] == [
        "amount of money only",
        "month and year only",
        "repeats the title",
    ]


def test_a_month_and_year_is_a_hint_and_no_date() -> None:
    content = read_text("MARCH 2021\n\nTitle\n\nText of the article.")
    assert (content.published, content.date_hints) == (None, ["MARCH 2021"])


def test_a_date_line_above_the_text_is_the_date() -> None:
    content = read_text("Title\nBy Jane Roe\nOctober 12, 2020\n\nThe army shelled the city.")
    assert (content.published, content.author) == ("2020-10-12", "Jane Roe")


def test_stated_fields() -> None:
    content = read_text("Title: Army shells city\nDate: 2020-10-12\nURL: https://p.org/a\n\nText of it.")
    assert (content.title, content.published, content.url) == ("Army shells city", "2020-10-12", "https://p.org/a")


def test_hard_wrapped_lines_are_joined() -> None:
    line = "the army shelled the city through the night and also"
    content = read_text(f"Title\n\n{line}\n{line}\nended.")
    assert [block.text for block in content.blocks] == [f"{line} {line} ended."]


def test_markdown_headings_pictures_and_links() -> None:
    content = read_text(
        "# Title\n\n![Smoke over the port of Odesa](files/a.jpg)\n\nSee [the post](https://t.me/c/12) for it."
    )
    assert content.title == "Title"
    assert [(item.kind, item.url) for item in content.media] == [
        (ReferenceKind.IMAGE, "files/a.jpg"),
        (ReferenceKind.POST_LINK, "https://t.me/c/12"),
    ]
    assert content.blocks[-1].text == "See the post for it."


def test_a_first_line_that_is_a_sentence_is_no_title() -> None:
    assert read_text("The army shelled the city.\n\nIt burned.").title == ""


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Kovacs, 14 May 2023",
        "By Anna Kovacs | May 14, 2023",
        "By Anna Kovacs 14 May 2023, 10:30",
        "by Anna Kovacs – published 14 May 2023",
    ],
)
def test_author_and_date_may_share_a_line(line: str) -> None:
    content = read_text(f"Bridge destroyed\n\n{line}\n\nThe bridge fell in the night.")
    assert (content.author, content.published) == ("Anna Kovacs", "2023-05-14")
    assert [block.text for block in content.blocks] == ["The bridge fell in the night."]
    assert read_text(f"{line}\n\nBridge destroyed\n\nThe bridge fell in the night.").title == "Bridge destroyed"


@pytest.mark.parametrize("line", ["By Friday, 14 May 2023 was forgotten", "By Anna Kovacs, 31 June 2023"])
def test_a_line_that_is_no_author_and_date_stays(line: str) -> None:
    content = read_text(f"Bridge destroyed\n\n{line}\n\nThe bridge fell in the night.")
    assert content.published is None and line in [block.text for block in content.blocks]


@pytest.mark.parametrize(
    "line", ["14 мая 2023", "14 мая 2023 г.", "14 de mayo de 2023", "14. Mai 2023", "14 травня 2023 року", "14.05.2023"]
)
def test_a_date_line_may_be_in_other_languages(line: str) -> None:
    assert read_text(f"Міст\n\n{line}\n\nText of the article.").published == "2023-05-14"
