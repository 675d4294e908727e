"""Pages in layouts of sites that no rule was developed on, and the general rules that came of their first reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.articles.layouts import TEXT, article_page, every_url, page, paragraphs, read
from tests.unit.articles.unseen import NAMES, expected_of, misses
from workbench.articles.noise import rule_for
from workbench.model.article import ReferenceKind

P = "https://cdn.example/p"


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_read_as_expected(name: str) -> None:
    assert misses(name) == {}


def test_each_expects_text_and_something_left_out() -> None:
    assert len(NAMES) >= 12
    for name in NAMES:
        wanted = expected_of(name)
        assert len(wanted["body"]) >= 3
        assert len(wanted["out"]) >= 2


@pytest.mark.parametrize(
    "dates",
    [
        '<div class="dates"><span>Published 5 July 2019</span><span>Last updated 12 January 2021</span></div>',
        '<div class="dates"><span>Last updated 12 January 2021</span></div><p class="date">5 July 2019</p>',
        '<time class="updated" datetime="2021-01-12"></time><time datetime="2019-07-05"></time>',
        '<p>Updated <time datetime="2021-01-12">12 January</time></p><p><time datetime="2019-07-05">5 July</time></p>',
    ],
)
def test_the_day_of_a_change_is_not_taken_for_the_first(tmp_path: Path, dates: str) -> None:
    assert read(tmp_path, article_page(dates)).published == "2019-07-05"


def test_a_list_of_posts_has_no_day_of_its_own(tmp_path: Path) -> None:
    posts = "".join(
        f'<div class="post"><p>{text}</p><time datetime="2023-12-0{number}">0{number}</time></div>'
        for number, text in enumerate(TEXT, 1)
    )
    assert read(tmp_path, page(f"<main>{posts}</main>")).published is None


def test_a_picture_and_its_stand_in_without_scripts_are_one(tmp_path: Path) -> None:
    figure = (
        f'<figure><noscript><img src="{P}/max/1280/1*x.png"></noscript><img src="{P}/max/60/1*x.png?q=20"></figure>'
    )
    (medium,) = read(tmp_path, article_page(figure)).media
    assert every_url(medium) == {f"{P}/max/1280/1*x.png", f"{P}/max/60/1*x.png?q=20"}
    assert medium.url == f"{P}/max/1280/1*x.png"


def test_two_pictures_with_one_stand_in_stay_two(tmp_path: Path) -> None:
    figure = (
        f'<figure><noscript><img src="{P}/one.png"></noscript><img src="{P}/one.png"><img src="{P}/two.png"></figure>'
    )
    assert len(read(tmp_path, article_page(figure)).media) == 2


def test_the_still_inside_a_player_of_amp_belongs_to_it(tmp_path: Path) -> None:
    still = f'<amp-img layout="fill" src="{P}/still.jpg" placeholder></amp-img>'
    markup = f'<amp-iframe src="https://player.vimeo.com/video/7" width="500" height="281">{still}</amp-iframe>'
    (medium,) = read(tmp_path, article_page(markup)).media
    assert (medium.kind, medium.url) == (ReferenceKind.EMBED, "https://player.vimeo.com/video/7")
    assert medium.alternatives == (f"{P}/still.jpg",)


def test_a_link_shown_as_a_picture_is_the_picture(tmp_path: Path) -> None:
    box = f'<a class="photo_wrap" href="https://t.me/c/5" style="background-image:url(\'{P}/5.jpg\')"><div></div></a>'
    meta = '<a href="https://t.me/c/5"><time datetime="2023-12-03">08:14</time></a>'
    assert [one.url for one in read(tmp_path, article_page(box + meta)).media] == [f"{P}/5.jpg"]


def test_a_box_with_text_over_a_picture_is_text(tmp_path: Path) -> None:
    box = f'<div class="hero" style="background:url({P}/5.jpg)"><p>{TEXT[0]}</p></div>'
    body = f"<main><article><h1>A town</h1>{box}{paragraphs(1)}</article></main>"
    found = read(tmp_path, page(body))
    assert TEXT[0] in found.body
    assert found.media == ()


def test_a_question_told_is_no_claim(tmp_path: Path) -> None:
    text = "We asked the poster where the picture was taken and have had no answer."
    assert [one.sentence for one in read(tmp_path, article_page(f"<p>{text}</p>")).claims] == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Подписывайтесь на наш канал в «Телеграме», чтобы не пропустить главное", "asks to subscribe or follow"),
        ("«Подписывайтесь на нас», — сказал он.", ""),
        ("Sign up for “First Edition”, our morning newsletter", "asks to subscribe or follow"),
        ("“Donate what you can,” the mayor told the crowd.", ""),
        ("Last updated 12 January 2021", "date of a change"),
        ("Updated: 2 November 2023, 6:44pm", "date of a change"),
        ("Last updated January 12, 2021 at 10:02 GMT", "date of a change"),
        ("Updated maps of 2021 show the bridge.", ""),
        ("Updated on Friday, the map shows 12 January 2021.", ""),
    ],
)
def test_lines(line: str, rule: str) -> None:
    assert rule_for(line) == rule
