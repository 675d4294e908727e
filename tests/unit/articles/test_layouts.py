# ruff: noqa: E501 - mark-up reads better on one line than cut in the middle of a tag
"""Layouts of many kinds of sites: which media are found, where, with which addresses, and what stays out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.articles.layouts import (
    AWAY,
    TEXT,
    TITLE,
    article_page,
    every_url,
    lost,
    page,
    paragraphs,
    read,
    strayed,
    urls,
)
from workbench.model.article import ReferenceKind

P = "https://cdn.example/p"
BLANK = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        (f'<img src="{BLANK}" data-src="{P}/1-smoke.jpg" alt="">', {f"{P}/1-smoke.jpg"}),
        (
            f'<img src="{BLANK}" data-srcset="{P}/1-400.jpg 400w, {P}/1-1600.jpg 1600w" class="lazyload">',
            {f"{P}/1-1600.jpg", f"{P}/1-400.jpg"},
        ),
        (
            f'<img class="lazy" src="/static/placeholder.svg"><noscript><img src="{P}/1-smoke.jpg"></noscript>',
            {f"{P}/1-smoke.jpg"},
        ),
        (
            f'<a href="{P}/1-original.jpg"><img src="{P}/1-original-300x200.jpg" width="300" height="200"></a>',
            {f"{P}/1-original.jpg", f"{P}/1-original-300x200.jpg"},
        ),
        (
            f'<picture><source type="image/webp" data-srcset="{P}/1-w.webp 1200w"><img data-src="{P}/1-w.jpg"></picture>',
            {f"{P}/1-w.webp", f"{P}/1-w.jpg"},
        ),
        (f'<figure><img src="{P}/smoke1.jpg"></figure>', {f"{P}/smoke1.jpg"}),
        (f'<div class="image"><div style="padding-top:56%"><img src="{P}/smoke1.jpg"></div></div>', {f"{P}/smoke1.jpg"}),
        (f'<amp-img src="{P}/smoke1.jpg" width="1200" height="800" layout="responsive"></amp-img>', {f"{P}/smoke1.jpg"}),
        (f'<p><img src="{P}/smoke1.jpg" style="width: 800px; height: 533px"></p>', {f"{P}/smoke1.jpg"}),
        (
            f'<div class="bg" style="background-image: url({P}/smoke1.jpg)" role="img" aria-label="Smoke"></div>',
            {f"{P}/smoke1.jpg"},
        ),
        (f'<img srcset="{P}/a,b/smoke1.jpg 800w, {P}/a,b/smoke2.jpg 1600w" src="{P}/a,b/smoke1.jpg">',
         {f"{P}/a,b/smoke2.jpg", f"{P}/a,b/smoke1.jpg"}),
        (f'<img data-lazy=\'{P}/smoke1.jpg\' src="/img/1x1.gif">', {f"{P}/smoke1.jpg"}),
    ],
)  # fmt: skip
def test_pictures(tmp_path: Path, markup: str, wanted: set[str]) -> None:
    article = read(tmp_path, article_page(markup))
    assert [(one.kind, one.block) for one in article.media] == [(ReferenceKind.IMAGE, 3)]
    assert every_url(article.media[0]) == wanted
    assert lost(article) == []


def test_the_linked_original_goes_first_and_the_small_one_is_kept(tmp_path: Path) -> None:
    markup = f'<a href="{P}/full/smoke.jpg"><img src="{P}/thumb/smoke.jpg"></a>'
    reference = read(tmp_path, article_page(markup)).media[0]
    assert (reference.url, reference.alternatives) == (f"{P}/full/smoke.jpg", (f"{P}/thumb/smoke.jpg",))


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ('<iframe src="https://www.youtube.com/embed/aB3dE5gH7jK"></iframe>', "youtube.com/embed/aB3dE5gH7jK"),
        ('<iframe src="//www.youtube-nocookie.com/embed/aB3dE5gH7jK?rel=0"></iframe>', "youtube-nocookie.com/embed/aB3d"),
        ('<iframe src="https://vk.com/video_ext.php?oid=-1&id=2&hash=3"></iframe>', "vk.com/video_ext.php"),
        ('<iframe src="https://vkvideo.ru/video_ext.php?oid=-1&id=2"></iframe>', "vkvideo.ru/video_ext.php"),
        ('<iframe src="//ok.ru/videoembed/1234567"></iframe>', "ok.ru/videoembed/1234567"),
        ('<iframe src="https://rutube.ru/play/embed/abc123"></iframe>', "rutube.ru/play/embed/abc123"),
        ('<iframe src="https://t.me/channel/77?embed=1"></iframe>', "t.me/channel/77"),
        ('<iframe src="https://platform.twitter.com/embed/Tweet.html?id=123456789"></iframe>', "id=123456789"),
        ('<iframe src="https://platform.x.com/embed/Tweet.html?id=123456789"></iframe>', "id=123456789"),
        ('<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1%2F">'
         "</iframe>", "facebook.com/plugins/video.php"),
        ('<iframe src="https://www.facebook.com/plugins/post.php?href=x"></iframe>', "facebook.com/plugins/post.php"),
        ('<iframe src="https://www.instagram.com/p/AbCdEf/embed/captioned"></iframe>', "instagram.com/p/AbCdEf/embed"),
        ('<iframe src="https://www.tiktok.com/embed/v2/71234"></iframe>', "tiktok.com/embed/v2/71234"),
        ('<iframe src="https://www.tiktok.com/player/v1/71234"></iframe>', "tiktok.com/player/v1/71234"),
        ('<iframe src="https://player.vimeo.com/video/1234"></iframe>', "player.vimeo.com/video/1234"),
        ('<iframe src="https://rumble.com/embed/v1abc/"></iframe>', "rumble.com/embed/v1abc"),
        ('<iframe src="https://streamable.com/e/abcd"></iframe>', "streamable.com/e/abcd"),
        ('<iframe src="https://odysee.com/$/embed/@a/b"></iframe>', "odysee.com"),
        ('<iframe data-src="https://www.dailymotion.com/embed/video/x1" class="lazy"></iframe>', "dailymotion.com/embed"),
        ('<blockquote class="twitter-tweet"><p>Smoke over the depot</p>&mdash; A (@a) '
         '<a href="https://twitter.com/a/status/99?ref_src=x">May 2</a></blockquote>', "twitter.com/a/status/99"),
        ('<blockquote class="twitter-tweet"><p>Smoke over the depot</p>&mdash; A (@a) '
         '<a href="https://x.com/a/status/99">May 2</a></blockquote>', "x.com/a/status/99"),
        ('<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/Cx/"></blockquote>',
         "instagram.com/reel/Cx"),
        ('<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/7"><section></section></blockquote>',
         "tiktok.com/@a/video/7"),
        ('<div class="fb-video" data-href="https://www.facebook.com/a/videos/5/"></div>', "facebook.com/a/videos/5"),
        ('<div class="fb-post" data-href="https://www.facebook.com/a/posts/5/"></div>', "facebook.com/a/posts/5"),
        ('<script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="channel/78"></script>',
         "t.me/channel/78"),
        ('<div class="embed"><div data-oembed-url="https://www.youtube.com/watch?v=aB3dE5gH7jK"></div></div>',
         "youtube.com/watch?v=aB3dE5gH7jK"),
        ('<lite-youtube videoid="aB3dE5gH7jK"></lite-youtube>', "aB3dE5gH7jK"),
        ('<amp-youtube data-videoid="aB3dE5gH7jK" layout="responsive" width="480" height="270"></amp-youtube>',
         "aB3dE5gH7jK"),
        ('<amp-twitter data-tweetid="1234567890" width="375" height="472" layout="responsive"></amp-twitter>',
         "1234567890"),
        ('<amp-instagram data-shortcode="CxAbC" width="1" height="1" layout="responsive"></amp-instagram>', "CxAbC"),
        ('<div class="youtube-player" data-id="aB3dE5gH7jK"></div>', "aB3dE5gH7jK"),
    ],
)  # fmt: skip
def test_players_and_posts(tmp_path: Path, markup: str, url: str) -> None:
    article = read(tmp_path, article_page(markup))
    assert [(one.kind, one.block) for one in article.media] == [(ReferenceKind.EMBED, 3)], urls(article)
    assert url in article.media[0].url
    assert article.media[0].url.startswith("https://")
    assert lost(article) == []


@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
        '<iframe src="https://platform.twitter.com/widgets/follow_button.html?screen_name=a"></iframe>',
        '<iframe src="https://tpc.googlesyndication.com/safeframe/1-0-40/html/container.html"></iframe>',
        '<a href="https://t.me/share/url?url=https://paper.example"><img src="/i/telegram-share.png"></a>',
        '<a href="https://vk.com/share.php?url=https://paper.example">VK</a>',
        '<img src="https://counter.example/hit?id=1" width="1" height="1">',
        '<a href="https://x.com/thepaper">Our account on X</a>',
    ],
)
def test_buttons_and_counters_are_no_media(tmp_path: Path, markup: str) -> None:
    assert urls(read(tmp_path, article_page(markup))) == []


def test_a_video_with_poster_and_sources_is_one_medium(tmp_path: Path) -> None:
    markup = (
        f'<video controls poster="{P}/still.jpg"><source src="{P}/fire-720.mp4" type="video/mp4">'
        f'<source src="{P}/fire.webm"><track src="{P}/fire.vtt"><p>Your browser does not support video</p></video>'
    )
    article = read(tmp_path, article_page(markup))
    assert [one.kind for one in article.media] == [ReferenceKind.VIDEO]
    assert every_url(article.media[0]) == {f"{P}/fire-720.mp4", f"{P}/fire.webm", f"{P}/still.jpg"}
    assert "Your browser" not in article.body


def test_an_amp_video_with_a_poster(tmp_path: Path) -> None:
    markup = f'<amp-video width="640" height="360" poster="{P}/still.jpg"><source src="{P}/fire.mp4"></amp-video>'
    article = read(tmp_path, article_page(markup))
    assert [(one.kind, one.url) for one in article.media] == [(ReferenceKind.VIDEO, f"{P}/fire.mp4")]


def test_a_clip_named_only_in_structured_data(tmp_path: Path) -> None:
    head = (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",'
        f'"headline": "{TITLE}", "video": {{"@type": "VideoObject", "name": "Fire at the depot",'
        f'"contentUrl": "{P}/fire.mp4", "embedUrl": "https://paper.example/embed/9", "thumbnailUrl": ["{P}/t.jpg"]}}}}]}}'
        "</script>"
    )
    article = read(tmp_path, article_page("", head))
    assert [(one.kind, one.url) for one in article.media] == [(ReferenceKind.VIDEO, f"{P}/fire.mp4")]
    assert article.media[0].caption == "Fire at the depot"


def test_the_preview_picture_counts_when_the_body_shows_none(tmp_path: Path) -> None:
    head = (
        f'<meta property="og:image" content="{P}/depot-fire-1200.jpg"><meta property="og:image:width" content="1200">'
    )
    assert urls(read(tmp_path, article_page("", head))) == [f"{P}/depot-fire-1200.jpg"]


def test_the_preview_picture_does_not_double_the_one_in_the_body(tmp_path: Path) -> None:
    head = f'<meta property="og:image" content="{P}/depot-fire-1200x630.jpg">'
    article = read(tmp_path, article_page(f'<img src="{P}/depot-fire-800x600.jpg">', head))
    assert urls(article) == [f"{P}/depot-fire-800x600.jpg"]


def test_pictures_of_one_file_name_in_several_folders_are_several(tmp_path: Path) -> None:
    markup = "".join(
        f'<img src="{P}/{n}/gallery_medium.jpg" data-src-4x="{P}/{n}/gallery_xlarge.jpg">' for n in range(3)
    )
    assert len(read(tmp_path, article_page(markup)).media) == 3


def test_a_caption_beside_a_picture_without_figcaption(tmp_path: Path) -> None:
    markup = (
        f'<div class="photo"><img src="{P}/smoke1.jpg" alt="Smoke">'
        '<div class="photo__caption">Smoke stands over the depot on Tuesday morning. Photo: A. Person</div></div>'
    )
    article = read(tmp_path, article_page(markup))
    assert [(claim.sentence, claim.media) for claim in article.claims] == [
        ("Smoke stands over the depot on Tuesday morning.", (0,))
    ]


def test_a_figure_without_figcaption_but_with_alternative_text(tmp_path: Path) -> None:
    article = read(tmp_path, article_page(f'<figure><img src="{P}/smoke1.jpg" alt="Smoke over the depot"></figure>'))
    assert article.media[0].caption == "Smoke over the depot"


def test_every_picture_of_a_gallery_has_its_own_caption(tmp_path: Path) -> None:
    items = "".join(
        f'<li class="gallery__item"><figure><img data-src="{P}/gallery-{n}.jpg"><figcaption>Picture number {n} shows the '
        f"depot from the side of the railway.</figcaption></figure></li>"
        for n in range(1, 7)
    )
    article = read(tmp_path, article_page(f'<div class="gallery"><ul>{items}</ul></div>'))
    assert urls(article) == [f"{P}/gallery-{n}.jpg" for n in range(1, 7)]
    assert [claim.media for claim in article.claims] == [(n,) for n in range(6)]


def test_a_slideshow_whose_slides_are_hidden(tmp_path: Path) -> None:
    slides = "".join(
        f'<div class="swiper-slide" style="display: none"><img data-src="{P}/slide-{n}.jpg"></div>' for n in range(3)
    )
    assert len(read(tmp_path, article_page(f'<div class="swiper">{slides}</div>')).media) == 3


def test_boxes_inside_an_article_stay_out_with_their_pictures(tmp_path: Path) -> None:
    box = (
        '<div class="{name}"><h3>{heading}</h3><ul><li><a href="/a/1"><img src="' + P + '/teaser-{name}.jpg">'
        "Bread prices rise again in the capital</a></li><li><a href='/a/2'>The minister who liked trains</a></li></ul></div>"
    )
    boxes = "".join(
        box.format(name=name, heading=heading)
        for name, heading in (
            ("related-articles", "Related articles"),
            ("most-read", "Most read"),
            ("recommended", "Recommended for you"),
            ("c-block", "More on this story"),
        )
    )
    article = read(tmp_path, article_page(boxes + f'<img src="{P}/smoke1.jpg">'))
    assert urls(article) == [f"{P}/smoke1.jpg"]
    assert "Bread prices" not in article.body
    assert "Most read" not in article.body
    assert lost(article) == []


def test_a_most_read_list_of_headlines_inside_the_text(tmp_path: Path) -> None:
    box = (
        "<section><h2>Most read</h2><ol>"
        + "".join(f'<li><a href="/a/{n}">Headline number {n} about something else</a></li>' for n in range(5))
        + "</ol></section>"
    )
    article = read(tmp_path, article_page(box))
    assert "Headline number" not in article.body
    assert lost(article) == []


def test_cookie_banners_and_newsletters_stay_out(tmp_path: Path) -> None:
    before = f'<div id="onetrust-banner-sdk" role="dialog"><p>{AWAY[1]}, and our 840 partners do the same.</p></div>'
    middle = (
        '<div class="newsletter-signup"><p>Every morning the best of the paper in your inbox, free of charge.</p></div>'
        "<p>Sign up to our morning newsletter for more stories like this one.</p>"
    )
    article = read(tmp_path, page(f"{before}<div><h1>{TITLE}</h1>{paragraphs(0, 3)}{middle}{paragraphs(3)}</div>"))
    assert strayed(article) == []
    assert "inbox" not in article.body
    assert "newsletter" not in article.body
    assert lost(article) == []


def test_a_live_blog_keeps_its_entries_in_order(tmp_path: Path) -> None:
    entries = "".join(
        f'<div class="live-entry" id="e{n}"><time datetime="2024-05-0{n + 1}T10:00:00Z">10:0{n}</time>'
        f"<h2>Entry number {n}</h2><p>{text}</p><figure><img src='{P}/live-{n}.jpg'></figure></div>"
        for n, text in enumerate(TEXT)
    )
    head = (
        '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "' + TITLE + '",'
        '"datePublished": "2024-05-01T08:00:00Z", "author": [{"name": "Jane Roe"}, {"name": "John Doe"}],'
        '"publisher": {"name": "The Paper"}}</script>'
    )
    article = read(tmp_path, page(f"<main><h1>{TITLE}</h1><div class='live-blog'>{entries}</div></main>", head))
    assert urls(article) == [f"{P}/live-{n}.jpg" for n in range(6)]
    assert (article.published, article.author, article.outlet) == ("2024-05-01", "Jane Roe, John Doe", "The Paper")
    assert lost(article) == []


def test_text_in_divisions_with_line_breaks(tmp_path: Path) -> None:
    body = f"<div id='content'><h1>{TITLE}</h1><div class='text'>{'<br><br>'.join(TEXT)}</div></div>"
    article = read(tmp_path, page(body))
    assert lost(article) == []
    assert len([block for block in article.blocks if block.text in TEXT]) == 6


def test_a_page_of_tables(tmp_path: Path) -> None:
    rows = f"<tr><td width=160><a href='/x'>Archive</a></td><td><h1>{TITLE}</h1>{paragraphs()}<img src='{P}/smoke1.jpg'></td></tr>"
    article = read(tmp_path, page(f"<table>{rows}</table>"))
    assert lost(article) == []
    assert urls(article) == [f"{P}/smoke1.jpg"]


def test_other_articles_below_do_not_come_in(tmp_path: Path) -> None:
    other = "".join(
        f'<article><h2><a href="/a/{n}">Another story {n}</a></h2><img src="{P}/other-{n}.jpg">'
        f"<p>The beginning of another story, number {n}, which goes on elsewhere on the site of the paper…</p></article>"
        for n in range(5)
    )
    html = page(f"<main><article><h1>{TITLE}</h1>{paragraphs()}</article><section>{other}</section></main>")
    article = read(tmp_path, html)
    assert "Another story" not in article.body
    assert urls(article) == []


def test_comments_below_do_not_come_in(tmp_path: Path) -> None:
    comments = "".join(
        f'<li><img src="/u/{n}.jpg" class="avatar"><p>I was there and I tell you that it was nothing of the kind, {n}.</p></li>'
        for n in range(12)
    )
    article = read(
        tmp_path, page(f"<article><h1>{TITLE}</h1>{paragraphs()}</article><ol id='comments'>{comments}</ol>")
    )
    assert "I was there" not in article.body
    assert article.media == ()


def test_links_in_the_running_text(tmp_path: Path) -> None:
    middle = (
        '<p>A clip of the fire was posted <a href="https://t.me/channel/55">on Telegram</a>, and a longer one '
        '<a href="https://www.youtube.com/watch?v=aB3dE5gH7jK">on YouTube</a>; the <a href="/tag/fire">fires</a> went on.</p>'
    )
    article = read(tmp_path, article_page(middle))
    assert [(one.kind, one.url) for one in article.media] == [
        (ReferenceKind.POST_LINK, "https://t.me/channel/55"),
        (ReferenceKind.POST_LINK, "https://www.youtube.com/watch?v=aB3dE5gH7jK"),
    ]


@pytest.mark.parametrize(
    ("folder", "written"),
    [
        ("Depot fire_files", "Depot%20fire_files"),
        (
            "Пожар на складе_files",
            "%D0%9F%D0%BE%D0%B6%D0%B0%D1%80%20%D0%BD%D0%B0%20%D1%81%D0%BA%D0%BB%D0%B0%D0%B4%D0%B5_files",
        ),
        ("100% sure_files", "100%25%20sure_files"),
        ("page_Dateien", "page_Dateien"),
        ("page-filer", "./page-filer"),
    ],
)
def test_saved_copies_are_found_behind_percent_escapes(tmp_path: Path, folder: str, written: str) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "smoke 1.jpg").write_bytes(b"x")
    article = read(tmp_path, article_page(f'<img src="{written}/smoke%201.jpg">'))
    assert article.media[0].local_path == f"{folder}/smoke 1.jpg"


RUSSIAN = (
    "Нефтебаза на окраине города горела второй день подряд, и дым был виден с побережья, сообщили местные жители.",
    "Губернатор области рассказал журналистам, что пожарные не дали огню перейти на соседние резервуары на севере.",
    "Семьи, которые живут возле железной дороги, отвезли в школу, где учителя разложили матрасы в спортивном зале.",
)


@pytest.mark.parametrize(
    ("codec", "stated"),
    [
        ("cp1251", "windows-1251"),
        ("cp1251", ""),
        ("cp1251", "iso-8859-1"),
        ("cp1251", "gb2312"),
        ("cp1251", "utf-8"),
        ("koi8-r", "koi8-r"),
        ("utf-8", "windows-1251"),
        ("utf-8", "iso-8859-1"),
        ("utf-16", "utf-16"),
        ("utf-16-le", ""),
        ("utf-8-sig", ""),
    ],
)
def test_encodings(tmp_path: Path, codec: str, stated: str) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={stated}">' if stated else ""
    body = "".join(f"<p>{text}</p>" for text in RUSSIAN)
    caption = "<figure><img src='https://cdn.example/p/fire1.jpg'><figcaption>Дым над нефтебазой утром во вторник.</figcaption></figure>"
    html = f"<html lang='ru'><head>{meta}<title>Пожар на нефтебазе</title></head><body><h1>Пожар на нефтебазе</h1>{body}{caption}</body></html>"
    article = read(tmp_path, html.encode(codec))
    assert article.title == "Пожар на нефтебазе"
    assert [text for text in RUSSIAN if text not in article.body] == []
    assert [claim.sentence for claim in article.claims] == ["Дым над нефтебазой утром во вторник."]
    assert article.language == "ru"


def test_a_quotation_over_several_paragraphs_makes_no_claims(tmp_path: Path) -> None:
    middle = (
        "<p>“The video shows that we were there before them,” the mayor wrote to the council.</p>"
        "<p>“The photographs taken from the roof show the depot as it was.</p>"
        "<p>“The footage released by the company shows nothing of this.”</p>"
    )
    assert read(tmp_path, article_page(middle)).claims == ()


def test_abbreviations_do_not_cut_claims(tmp_path: Path) -> None:
    sentence = (
        "Footage released by Lt. Gen. A. B. Smith of the U.S. Army on Jan. 5 shows St. Mary’s at 3 p.m. local time."
    )
    article = read(tmp_path, article_page(f"<p>{sentence} It was raining.</p>"))
    assert [claim.sentence for claim in article.claims] == [sentence]


def test_unknown_stays_unknown(tmp_path: Path) -> None:
    article = read(tmp_path, f"<html><body><div>{paragraphs()}</div></body></html>")
    assert (article.title, article.published, article.author, article.outlet, article.url) == ("", None, "", "", "")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2024-05-02T08:00:00Z">',
        '<meta name="copyright" content="2024">',
        '<script type="application/ld+json">{"@type": "Organization", "foundingDate": "1999-01-02"}</script>',
    ],
)
def test_other_dates_are_no_date_of_publication(tmp_path: Path, head: str) -> None:
    middle = "<p>The depot was built on 12 May 1974 and enlarged on 3 June 1991, the owners said in a statement.</p>"
    assert read(tmp_path, article_page(middle, head)).published is None


@pytest.mark.parametrize(
    ("head", "before"),
    [
        ("", '<p class="meta">By Jane Roe | Tuesday, May 7, 2024, 10:12</p>'),
        ("", '<time datetime="2024-05-07T10:12:00+02:00">7 May</time>'),
        ("", '<span class="date">07.05.2024</span>'),
        ("", '<span class="published-date">Published: 7th May, 2024</span>'),
        ('<meta itemprop="datePublished" content="2024-05-07">', ""),
        ('<meta name="DC.date.issued" content="2024-05-07">', ""),
        ('<script type="application/ld+json">{"@type": ["Report"], "datePublished": "2024-05-07T23:30-0700"}</script>',
         ""),
    ],
)  # fmt: skip
def test_dates_of_publication(tmp_path: Path, head: str, before: str) -> None:
    assert read(tmp_path, article_page("", head, before)).published == "2024-05-07"
