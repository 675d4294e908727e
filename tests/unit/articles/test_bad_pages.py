# ruff: noqa: E501 - mark-up reads better on one line than cut in the middle of a tag
"""Files that are no article, or hold little of one: what is said, and what can be read all the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.hostile_files import entity_bomb
from tests.unit.articles.layouts import TEXT, TITLE, article_page, page, paragraphs, read
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError
from workbench.model.article import Article
from workbench.review.article_words import article_lines


def _told(article: Article) -> str:
    return " ".join(article_lines(article))


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("data.json", '{"items": [1, 2, 3], "title": "Depot"}', r"a data file \(JSON\)"),
        (
            "feed.xml",
            '<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title></channel></rss>',
            "a news feed",
        ),
        ("page.html", "\x89PNG\r\n\x1a\n and so on", "a PNG picture"),
        ("article.docx", "PK\x03\x04\x14\x00", "a ZIP archive or an Office document"),
        ("article.doc", "\xd0\xcf\x11\xe0\xa1\xb1", "an Office document"),
        ("article.rtf", "{\\rtf1\\ansi The depot burned.}", "an RTF document"),
    ],
)
def test_other_files_are_named(tmp_path: Path, name: str, content: str, what: str) -> None:
    path = tmp_path / name
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(UnreadableError, match=f"this is {what}.*, not an article") as raised:
        read_any(path)
    assert raised.value.advice


@pytest.mark.parametrize("name", ["bomb.xml", "bomb.html"])
def test_a_page_that_would_unfold_to_gigabytes_is_said_to_be_one(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(entity_bomb("html"))
    assert "defines words of its own (entities)" in _told(read_any(path))


def test_a_text_that_begins_with_a_bracket_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("[From our desk]\n\nThe depot burned for a second day on Tuesday.", encoding="utf-8")
    assert "second day" in read_any(path).body


def test_a_page_of_scripts_alone_is_said_to_be_one(tmp_path: Path) -> None:
    article = read(tmp_path, page('<div id="root"></div><script src="/app.js"></script>'))
    assert article.blocks == ()
    assert article.title == f"{TITLE}"
    assert "scripts put it in when a browser opens it" in _told(article)


def test_the_text_is_taken_from_structured_data_where_scripts_would_show_it(tmp_path: Path) -> None:
    record = {
        "@type": "NewsArticle",
        "headline": TITLE,
        "datePublished": "2024-05-07",
        "articleBody": "\n".join(TEXT) + "\nFootage released by the army shows the strike.",
        "image": ["https://cdn.example/p/depot.jpg"],
    }
    head = f'<script type="application/ld+json">{json.dumps(record)}</script>'
    article = read(tmp_path, page('<div id="root"></div><script src="/app.js"></script>', head))
    assert [block.text for block in article.blocks][:6] == list(TEXT)
    assert [claim.sentence for claim in article.claims] == ["Footage released by the army shows the strike."]
    assert article.published == "2024-05-07"
    assert "taken from the page's structured data" in _told(article)


def test_structured_data_do_not_replace_a_text(tmp_path: Path) -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "Something else altogether."}</script>'
    article = read(tmp_path, article_page("", head))
    assert "Something else" not in article.body
    assert article.notes == ()


def test_a_page_with_navigation_alone(tmp_path: Path) -> None:
    article = read(tmp_path, page(""))
    assert article.blocks == ()
    assert "No text was found in this page besides navigation" in _told(article)
    assert any("Front page of the paper" in line.text for line in article.left_out)


def test_a_page_with_hardly_any_text(tmp_path: Path) -> None:
    assert "hardly any text" in _told(
        read(tmp_path, page(f"<h1>{TITLE}</h1><article><p>Subscribers only.</p></article>"))
    )


def test_an_article_without_media_says_so(tmp_path: Path) -> None:
    article = read(tmp_path, article_page(""))
    assert article_lines(article) == (
        "No picture, clip or post was found in the article. Link media to its claims yourself.",
    )


def test_an_article_in_order_says_nothing(tmp_path: Path) -> None:
    assert article_lines(read(tmp_path, article_page('<img src="https://cdn.example/p/depot.jpg">'))) == ()


def test_letters_that_fit_no_encoding_are_counted(tmp_path: Path) -> None:
    text = "Нефтебаза на окраине города горела второй день подряд, и дым был виден с побережья. " * 6
    damaged = article_page(f"<p>{text}</p>").encode().replace("горела".encode(), "горела".encode()[:-1])
    assert "6 letters could not be read" in _told(read(tmp_path, damaged))


def test_a_page_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = article_page("")
    article = read(tmp_path, whole[: whole.index(TEXT[4]) + 30])
    assert TEXT[3] in article.body


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_pages_in_other_languages_give_claims_from_captions_and_say_so(tmp_path: Path, language: str) -> None:
    text = {
        "fr": "La vidéo publiée par le ministère montre les flammes dans le dépôt, selon les habitants de la ville voisine.",
        "ru": "Видео, опубликованное министерством, показывает пламя на складе, как говорят жители соседнего города.",
    }[language]
    figure = "<figure><img src='https://cdn.example/p/depot.jpg'><figcaption>Légende de la photo du dépôt.</figcaption></figure>"
    html = f"<html lang='{language}'><head><title>T</title></head><body><h1>Titre</h1><article>{f'<p>{text}</p>' * 4}{figure}</article></body></html>"
    article = read(tmp_path, html)
    assert [claim.sentence for claim in article.claims] == ["Légende de la photo du dépôt."]
    assert f"not in English (language code {language}): claims are suggested from its captions alone" in _told(article)


def test_a_template_that_states_another_language_does_not_cost_claims(tmp_path: Path) -> None:
    html = article_page("<p>Footage released by the army shows the strike.</p>").replace('lang="en"', 'lang="de"')
    article = read(tmp_path, html)
    assert article.language == "en"
    assert len(article.claims) == 1


def test_a_huge_page_says_what_was_cut(tmp_path: Path) -> None:
    rows = "".join(
        f"<p>The army released video number {n} of the strike on the depot.</p><img src='/{n}.jpg'>"
        for n in range(4000)
    )
    article = read(tmp_path, page(f"<h1>{TITLE}</h1>{paragraphs()}{rows}"))
    assert (len(article.media), len(article.claims)) == (3000, 1000)
    told = _told(article)
    assert "cites 4,000 media; the first 3,000 are listed" in told
    assert "the first 1,000 are suggested" in told
    assert all(number < 3000 for claim in article.claims for number in claim.media)
