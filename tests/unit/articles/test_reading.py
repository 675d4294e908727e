"""Whole files: pages, saved pages, hostile pages, and what is no article."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from workbench.articles import reading
from workbench.articles.reading import read_article
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.model.article import Article, ReadArticleRequest, ReferenceKind
from workbench.model.plain import from_plain, to_plain
from workbench.tasks import read_article as task

PARAGRAPHS = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ceasefire fell through on Monday with heavy shelling continuing on the city through the night.",
        "The spokesman of the army told reporters that the offensive had begun in several directions at once.",
        "Residents left their homes in the early morning and drove to the south, officials in the region said.",
        "The ministry released a video showing a column of vehicles on the road to the town.",
    )
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Ceasefire falls through in the east - The Paper</title>
<meta property="article:published_time" content="2020-10-12"></head>
<body><nav><a href="/">Home page of the paper</a></nav>
<article><h1>Ceasefire falls through in the east</h1>
<figure><img src="Page_files/hero.jpg"><figcaption>Smoke rises over the city on Monday.</figcaption></figure>
{PARAGRAPHS}<iframe src="https://www.youtube.com/embed/abc"></iframe>
<p>An aid group said it had reached the town in the afternoon with water, food and blankets for families.</p>
<div class="donate"><p>2,500 $</p></div></article>
<footer><p>Imprint and terms of the paper</p></footer></body></html>"""


@pytest.fixture
def article(tmp_path: Path) -> Article:
    page = tmp_path / "Page.html"
    page.write_text(PAGE, encoding="utf-8")
    (tmp_path / "Page_files").mkdir()
    (tmp_path / "Page_files" / "hero.jpg").write_bytes(b"x")
    return read_article(page)


def test_title_date_and_body(article: Article) -> None:
    assert article.title == "Ceasefire falls through in the east"
    assert (article.published, article.language) == ("2020-10-12", "en")
    assert article.body.count("Ceasefire falls through in the east") == 0
    assert "2,500 $" not in article.body
    assert "Imprint" not in article.body


def test_media_stand_in_order_with_caption_and_saved_copy(article: Article) -> None:
    assert [(item.kind, item.block) for item in article.media] == [(ReferenceKind.IMAGE, 0), (ReferenceKind.EMBED, 5)]
    assert article.media[0].local_path == "Page_files/hero.jpg"
    assert article.media[0].caption == "Smoke rises over the city on Monday."


def test_claims_are_linked(article: Article) -> None:
    assert [(claim.sentence, claim.media) for claim in article.claims] == [
        ("Smoke rises over the city on Monday.", (0,)),
        ("The ministry released a video showing a column of vehicles on the road to the town.", (1,)),
    ]


def test_every_left_out_line_has_its_rule(article: Article) -> None:
    rules = {line.text: line.rule for line in article.left_out}
    assert rules["Home page of the paper"] == "in the page's navigation"
    assert rules["Imprint and terms of the paper"] == "in the page's footer"
    assert rules["2,500 $"] == "in a part of the page named “donate”"


def test_the_task_returns_plain_data(tmp_path: Path) -> None:
    page = tmp_path / "Page.html"
    page.write_text(PAGE, encoding="utf-8")
    result = task.run(ReadArticleRequest(str(page), "Page.html"), SILENT)
    assert from_plain(Article, to_plain(result)) == result


def test_a_picture_given_as_article_is_named(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"\xff\xd8\xff\xe0abc")
    with pytest.raises(UnreadableError, match="this is a JPEG picture, not an article"):
        read_article(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="this is a folder"):
        read_article(tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="there is no such file"):
        read_article(tmp_path / "gone.html")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    with pytest.raises(UnreadableError, match="not an ordinary file"):
        read_article(tmp_path / "pipe.html")


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(reading.MAX_BYTES + 1)
    with pytest.raises(UnreadableError, match="read up to"):
        read_article(path)


def test_text_below_a_hundred_thousand_elements_is_read(tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_text(f"<html><body>{'<div>' * 100_000}{PARAGRAPHS}{'</div>' * 100_000}", encoding="utf-8")
    article = read_article(path)
    assert [block.text for block in article.blocks][-1].startswith("The ministry released a video")
    assert article.notes == ()


def test_inline_elements_nested_too_deep_keep_their_text(tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_text(f"<html><body>{PARAGRAPHS}<p>{'<b>' * 10_000}They went on.{'</b>' * 10_000} In the end.</p>")
    assert "They went on. In the end." in read_article(path).body


def test_entities_do_not_reach_files_or_explode(tmp_path: Path) -> None:
    path = tmp_path / "bomb.html"
    path.write_text(
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
        "<html><body><p>&b;&x; the army released a video of the strike on the town</p></body></html>",
        encoding="utf-8",
    )
    article = read_article(path)
    assert "root:" not in article.body
    assert len(article.body) < 300


@pytest.mark.parametrize("text", ["“" * 50_000, ". A" * 50_000, "[a](" * 20_000, "![" * 50_000, "A " * 100_000])
def test_texts_made_to_stall_are_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Title\n\n" + text, encoding="utf-8")
    assert read_article(path).title == "Title"


def test_inlined_pictures_are_kept_short(tmp_path: Path) -> None:
    path = tmp_path / "single.html"
    inlined = "data:image/png;base64," + "A" * 50_000
    path.write_text(PAGE.replace("Page_files/hero.jpg", inlined), encoding="utf-8")
    reference = read_article(path).media[0]
    assert reference.url.startswith("data:image/png;sha256,")
    assert reference.local_path == ""


def test_links_that_only_styles_keep_apart_are_words_of_their_own(tmp_path: Path) -> None:
    nav = '<div><a href="/">Home</a><a href="/world">World</a></div>'
    text = '<p>One <a href="/t">T</a><a href="/t">he</a> word.</p>'
    path = tmp_path / "page.html"
    path.write_text(f"<html><body>{nav}{text}</body></html>", encoding="utf-8")
    article = read_article(path)
    lines = [*(block.text for block in article.blocks), *(line.text for line in article.left_out)]
    assert "Home World" in lines
    assert "One The word." in lines
