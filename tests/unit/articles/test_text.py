"""Plain text articles."""

from __future__ import annotations

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
