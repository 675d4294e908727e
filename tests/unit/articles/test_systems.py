# ruff: noqa: E501 - mark-up reads better on one line than cut in the middle of a tag
"""Pages as common publishing systems make them: what each puts around the text, and how it shows media."""

from __future__ import annotations

from pathlib import Path

from tests.unit.articles.layouts import TEXT, TITLE, lost, paragraphs, read, urls
from workbench.model.article import Article, ReferenceKind

P = "https://cdn.example/p"


def _whole(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang='en-US'><head><title>{TITLE} - The Paper</title>{head}</head><body>{body}</body></html>"


def _contains(article: Article, *phrases: str) -> list[str]:
    return [phrase for phrase in phrases if phrase in article.body]


WORDPRESS = f"""
<div id="page" class="site"><header id="masthead"><div class="site-branding"><a href="/" rel="home"><img class="custom-logo" src="/logo.png"></a></div>
<nav class="main-navigation"><ul id="menu"><li><a href="/world">World</a></li></ul></nav></header>
<div id="content"><main><article id="post-11" class="post-11 post type-post hentry category-world tag-fire">
<header class="entry-header"><h1 class="entry-title">{TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted on
<a href="/2024/05/07"><time class="entry-date published" datetime="2024-05-07T09:00:00+00:00">May 7, 2024</time>
<time class="updated" datetime="2024-05-09T09:00:00+00:00">May 9, 2024</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/jane">Jane Roe</a></span></span></div></header>
<div class="post-thumbnail"><img width="1568" height="1045" src="{P}/wp-content/uploads/2024/05/depot-1568x1045.jpg" class="attachment-post-thumbnail wp-post-image" alt=""></div>
<div class="entry-content">{paragraphs(0, 2)}
<figure id="attachment_12" class="wp-caption aligncenter" style="width: 810px"><a href="{P}/wp-content/uploads/2024/05/tanks.jpg"><img src="{P}/wp-content/uploads/2024/05/tanks-800x533.jpg" width="800" height="533"></a><figcaption class="wp-caption-text">Two of the tanks were still burning on Tuesday.</figcaption></figure>
{paragraphs(2, 4)}
<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper"><iframe title="Depot" src="https://www.youtube.com/embed/aB3dE5gH7jK?feature=oembed"></iframe></div></figure>
<p><strong>READ ALSO:</strong> <a href="/other">The minister who liked trains</a></p>
{paragraphs(4)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="https://twitter.com/intent/tweet?url=x">X</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div><a href="/r"><img src="{P}/wp-content/uploads/2023/01/bread-prices.jpg">Bread prices rise again</a></div></div>
</div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/world">World</a></span></footer></article>
<div class="author-box"><img src="{P}/avatars/jane-roe-headshot.jpg" class="avatar" width="96" height="96"><p>Jane Roe has written about energy and towns by the sea for eleven years.</p></div>
<nav class="post-navigation"><a href="/prev">Ten recipes for winter</a></nav>
<div id="comments" class="comments-area"><ol><li class="comment"><p>I saw the smoke from my window and it was green, not black at all.</p></li></ol></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/1">One</a></li></ul></section></aside></div>"""


def test_wordpress(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(WORDPRESS))
    assert lost(article) == []
    assert (
        _contains(
            article, "READ ALSO", "Share this", "Bread prices", "eleven years", "green, not black", "Recent Posts"
        )
        == []
    )
    assert [url.rpartition("/")[2] for url in urls(article)] == [
        "depot-1568x1045.jpg",
        "tanks.jpg",
        "aB3dE5gH7jK?feature=oembed",
    ]
    assert (article.title, article.published, article.author) == (TITLE, "2024-05-07", "Jane Roe")
    assert [claim.media for claim in article.claims if claim.sentence.startswith("Two of the tanks")] == [(1,)]


BLOGGER = f"""<div class='main'><h3 class='post-title entry-title'>{TITLE}</h3><div class='post-header'></div>
<div class='post-body entry-content'><div class="separator" style="clear: both; text-align: center;"><a href="{P}/s1600/depot.jpg" imageanchor="1"><img border="0" src="{P}/s320/depot.jpg" width="320" height="213" /></a></div><br />
<div style="text-align: justify;">{TEXT[0]}</div><div style="text-align: justify;"><br /></div><div style="text-align: justify;">{TEXT[1]}</div><div><br /></div>
<div style="text-align: justify;">{TEXT[2]}&nbsp;{TEXT[3]}</div><table class="tr-caption-container"><tbody><tr><td><a href="{P}/s1600/station.jpg"><img src="{P}/s400/station.jpg"></a></td></tr><tr><td class="tr-caption" style="text-align: center;">The station beside the depot on Tuesday evening</td></tr></tbody></table>
<div>{TEXT[4]}</div><div>{TEXT[5]}</div></div><div class='post-footer'><span class='post-author'>Posted by Jane</span><span class='post-comment-link'>14 comments</span></div></div>
<div class='sidebar'><div class='widget Profile'><h2>About me</h2><p>I write about towns by the sea and what goes on in them.</p></div></div>"""


def test_blogger(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(BLOGGER))
    assert lost(article) == []
    assert _contains(article, "About me", "what goes on in them") == []
    assert urls(article) == [f"{P}/s1600/depot.jpg", f"{P}/s1600/station.jpg"]
    assert ("The station beside the depot on Tuesday evening", (1,)) in [
        (claim.sentence, claim.media) for claim in article.claims
    ]


BLOCKS = f"""<main id="main-content"><article><header data-component="headline-block"><h1 id="main-heading">{TITLE}</h1></header>
<div data-component="byline-block"><time data-testid="timestamp" datetime="2024-05-07T05:10:11.000Z">7 May 2024</time></div>
<div data-component="image-block"><figure><div><span class="image-wrap"><picture><source srcset="{P}/240/depot.jpg.webp 240w, {P}/976/depot.jpg.webp 976w" type="image/webp"><img srcset="{P}/240/depot.jpg 240w, {P}/976/depot.jpg 976w" src="{P}/976/depot.jpg" width="976" height="549" alt="Smoke"></picture></span><span class="ssrcss-copyright">Reuters</span></div><figcaption class="caption"><span class="visually-hidden">Image caption, </span><p>Smoke could be seen from the coast</p></figcaption></figure></div>
<div data-component="text-block"><div><p><b>{TEXT[0]}</b></p></div></div><div data-component="text-block"><div><p>{TEXT[1]}</p></div></div>
<div data-component="unordered-list-block"><ul><li><a href="/a"><span>Why fuel is dear this spring</span></a></li><li><a href="/b"><span>The town that lives from its port</span></a></li></ul></div>
<div data-component="text-block"><div><p>{TEXT[2]}</p><p>{TEXT[3]}</p></div></div><div data-component="subheadline-block"><h2>'No warning'</h2></div>
<div data-component="media-block"><figure><div class="media-player" data-vpid="p0abc"><img src="{P}/poster/clip-p0abc.jpg" width="976" height="549"></div><figcaption><p>Watch: Flames rise from the depot</p></figcaption></figure></div>
<div data-component="text-block"><div><p>{TEXT[4]}</p><p>{TEXT[5]}</p></div></div>
<section data-component="links-block"><p>More on this story</p><ul><li><div><a href="/c"><p>Depots are guarded by nobody, report finds</p></a></div></li></ul></section>
<section data-component="topic-list"><ul><li><a href="/t">Energy</a></li></ul></section></article>
<div data-component="see-alsos"><h2>Top Stories</h2><div><a href="/d"><img src="{P}/480/king.jpg"><h3>King opens a bridge</h3></a></div></div></main>"""


def test_blocks_named_by_component(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(BLOCKS))
    assert lost(article) == []
    assert _contains(article, "Why fuel is dear", "Depots are guarded", "King opens", "Top Stories", "Energy") == []
    assert "Image caption" not in article.body
    assert article.media[0].kind is ReferenceKind.IMAGE
    assert [url.rpartition("/")[2].partition(".")[0] for url in urls(article)] == ["depot", "clip-p0abc"]
    assert [(claim.sentence, claim.media) for claim in article.claims] == [
        ("Smoke could be seen from the coast", (0,)),
        ("Flames rise from the depot", (1,)),
    ]


HASHED = f"""<div id="app"><div class="css-1fanzo5"><div class="css-abc"><h1 class="css-88wicj e1h9rw200">{TITLE}</h1>
<div class="css-1e2usoh"><figure class="css-hxpw2c"><div class="css-79elbk"><img class="css-r3fift" src="{P}/merlin_1-superJumbo.jpg?quality=75" sizes="100vw" srcset="{P}/merlin_1-articleLarge.jpg?quality=75 600w, {P}/merlin_1-superJumbo.jpg?quality=75 2048w"></div><figcaption class="css-v"><span aria-hidden="true" class="css-caption">Families were taken to a school on Tuesday.</span><span class="css-credit"><span>Credit...</span><span>Jane Roe for The Paper</span></span></figcaption></figure></div>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1">{TEXT[0]}</p><p class="css-at9mc1">{TEXT[1]}</p></div><aside class="css-ew4tgv"></aside></div>
<div class="css-ad"><div id="story-ad-1-wrapper"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1">{TEXT[2]}</p><p class="css-at9mc1">{TEXT[3]}</p></div></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1">{TEXT[4]}</p><p class="css-at9mc1">{TEXT[5]}</p></div></div></section>
<div class="bottom-of-article"><p class="css-bio">Jane Roe is a reporter for The Paper. She covers energy. <a href="/j">More about Jane Roe</a></p><p>A version of this article appears in print on May 8, 2024, Section A, Page 7 of the edition.</p></div></div></div></div>"""


def test_class_names_that_mean_nothing(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(HASHED))
    assert lost(article) == []
    assert _contains(article, "SKIP ADVERTISEMENT", "Advertisement") == []
    assert urls(article) == [f"{P}/merlin_1-superJumbo.jpg?quality=75"]
    assert [(claim.sentence, claim.media) for claim in article.claims] == [
        ("Families were taken to a school on Tuesday.", (0,))
    ]


def test_a_channel_saved_from_the_web(tmp_path: Path) -> None:
    posts = "".join(
        f'<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="channel/{n}"><div class="tgme_widget_message_bubble">'
        f'<a class="tgme_widget_message_photo_wrap" href="https://t.me/channel/{n}" style="width:800px;background-image:url(\'{P}/file/photo-{n}.jpg\')"></a>'
        f'<div class="tgme_widget_message_text">{text}</div><div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.2K</span>'
        f'<a class="tgme_widget_message_date" href="https://t.me/channel/{n}"><time datetime="2024-05-0{n}T10:00:00+00:00">10:00</time></a></div></div></div></div>'
        for n, text in enumerate(TEXT, 1)
    )
    html = _whole(f'<main class="tgme_main"><section class="tgme_channel_history">{posts}</section></main>')
    article = read(tmp_path, html)
    assert lost(article) == []
    assert [url for url in urls(article) if "photo-" in url] == [f"{P}/file/photo-{n}.jpg" for n in range(1, 7)]


SUBSTACK = f"""<div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">{TITLE}</h1><h3 class="subtitle">What the tanks held</h3>
<div class="byline-wrapper"><a href="/@jane">Jane Roe</a><div class="pencraft">May 07, 2024</div></div></div>
<div class="available-content"><div class="body markup"><div class="captioned-image-container"><figure><a class="image-link image2" href="{P}/fl_progressive:steep/depot.jpeg"><div class="image2-inset"><picture><source type="image/webp" srcset="{P}/w_424/depot.jpeg 424w, {P}/w_1456/depot.jpeg 1456w"><img src="{P}/w_1456/depot.jpeg" width="1456" height="971"></picture></div></a><figcaption class="image-caption">The depot before the fire, from the air.</figcaption></figure></div>
{paragraphs(0, 3)}<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">Towns by the Sea is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.</p><form><input type="email"></form></div></div>
{paragraphs(3)}<div class="footnote"><a id="footnote-1">1</a><div class="footnote-content"><p>See the ministry's note of last March.</p></div></div></div></div>
<div class="post-footer"><a class="post-ufi-button">12 Likes</a></div></article></div>"""


def test_newsletters(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(SUBSTACK))
    assert lost(article) == []
    assert _contains(article, "reader-supported", "12 Likes") == []
    assert len(article.media) == 1
    assert "depot.jpeg" in article.media[0].url
    assert article.published == "2024-05-07"


BITRIX = f"""<table width="100%"><tr><td class="left-column"><div class="menu"><a href="/news">Новости</a><a href="/video">Видео</a></div></td><td class="content">
<div class="news-detail"><img class="detail_picture" border="0" src="{P}/upload/iblock/4f2/depot.jpg" width="600" height="400" alt=""><span class="news-date-time">07.05.2024</span><h1>{TITLE}</h1>
{TEXT[0]}<br />{TEXT[1]}<br /><br />{TEXT[2]}<br /><br />{TEXT[3]}<br /><br /><iframe src="https://vk.com/video_ext.php?oid=-1&amp;id=2&amp;hd=2"></iframe><br />{TEXT[4]}<br /><br />{TEXT[5]}<div style="clear:both"></div></div>
<div class="social">Поделиться: <a href="https://vk.com/share.php?url=x">ВК</a></div><div class="more-news"><h3>Другие новости</h3><a href="/1">Цены на хлеб снова выросли в столице и области</a></div></td></tr></table>"""


def test_text_that_stands_in_no_paragraph(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(BITRIX))
    assert lost(article) == []
    assert _contains(article, "Цены на хлеб", "Поделиться", "Новости") == []
    assert [url.partition("?")[0] for url in urls(article)] == [
        f"{P}/upload/iblock/4f2/depot.jpg",
        "https://vk.com/video_ext.php",
    ]
    assert article.published == "2024-05-07"


DRUPAL = f"""<div class="region region-content"><div class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">{TITLE}</span></h1>
<div class="field field--name-field-media-image"><div class="field__item"><article class="media media--type-image"><div class="field--name-field-image"><img loading="lazy" src="/sites/default/files/styles/large/public/2024-05/depot.jpg?itok=x1" width="480" height="320"></div></article></div></div>
<div class="node__submitted">Submitted by jane on Tue, 05/07/2024 - 10:12</div><div class="clearfix text-formatted field field--name-body field__item">{paragraphs(0, 4)}
<article class="embedded-entity align-center"><img src="/sites/default/files/2024-05/crater.jpg"></article>{paragraphs(4)}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/tags/fire">fire</a></div></div></div>
<div class="views-element-container block block-views"><h2>More from the region</h2><div class="views-row"><a href="/x"><img src="/sites/default/files/styles/thumb/public/bread.jpg"></a><a href="/x">Bread prices rise again in the capital</a></div></div></div>"""


def test_drupal(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(DRUPAL, '<link rel="canonical" href="https://paper.example/node/7">'))
    assert lost(article) == []
    assert _contains(article, "Bread prices", "Submitted by", "Tags") == []
    assert [url.rpartition("/")[2].partition("?")[0] for url in urls(article)] == ["depot.jpg", "crater.jpg"]
    assert article.published is None  # 05/07 is either of two days


def test_a_gallery_page_with_little_text(tmp_path: Path) -> None:
    figures = "".join(
        f'<div class="photo-item"><img data-src="{P}/g/{n}-depot.jpg"><p class="photo-caption">Firefighters work at the depot, seen from the roof of the station, on day {n}. <span class="photo-credit">(Jane Roe)</span></p></div>'
        for n in range(1, 9)
    )
    article = read(
        tmp_path,
        _whole(f"<article><h1>{TITLE}</h1><p>{TEXT[0]}</p><div class='photo-gallery'>{figures}</div></article>"),
    )
    assert urls(article) == [f"{P}/g/{n}-depot.jpg" for n in range(1, 9)]
    assert [claim.media for claim in article.claims if claim.sentence.startswith("Firefighters")] == [
        (n,) for n in range(8)
    ]


def test_a_video_page_with_a_player_made_by_scripts(tmp_path: Path) -> None:
    body = f"""<article><h1>{TITLE}</h1><div class="video-player" id="jw-1" data-video-url="{P}/clips/fire.mp4"></div>
    <script>jwplayer("jw-1").setup({{"file": "{P}/clips/fire.mp4"}})</script>{paragraphs()}</article>"""
    article = read(tmp_path, _whole(body))
    assert [(one.kind, one.url) for one in article.media] == [(ReferenceKind.VIDEO, f"{P}/clips/fire.mp4")]


def test_a_video_page_whose_player_only_structured_data_name(tmp_path: Path) -> None:
    head = (
        '<script type="application/ld+json">{"@type": "VideoObject", "name": "Fire", "uploadDate": "2024-05-07",'
        f'"embedUrl": "https://www.youtube.com/embed/aB3dE5gH7jK", "thumbnailUrl": "{P}/t.jpg"}}</script>'
        f'<meta property="og:image" content="{P}/t.jpg">'
    )
    article = read(tmp_path, _whole(f"<h1>{TITLE}</h1>{paragraphs()}", head))
    assert urls(article) == ["https://www.youtube.com/embed/aB3dE5gH7jK"]
    assert article.published == "2024-05-07"


AGENCY = f"""<div class="Page-content"><div class="Page-twoColumn"><main class="Page-main"><bsp-story-page><div class="Page-headline"><h1 class="Page-headline">{TITLE}</h1></div>
<div class="Page-lead"><div class="CarouselSlide"><figure class="Figure"><picture><source srcset="{P}/dims4/2x/depot.webp 2x"><img class="Image" alt="x" src="{P}/dims4/1x/depot.jpg" width="980"></picture><figcaption class="Figure-caption"><p>Firefighters work near the depot on Tuesday, May 7, 2024. (AP Photo/Jane Roe)</p></figcaption></figure></div></div>
<div class="Page-byline"><div class="Page-byline-info"><span>By</span> <a class="Link" href="/author/jane-roe">JANE ROE</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1715075400000">Updated 9:50 AM GMT, May 7, 2024</bsp-timestamp></div></div>
<div class="RichTextStoryBody RichTextBody"><p>THE TOWN (AP) — {TEXT[0]}</p>
<div class="FreeStar" id="ad1"><div>Advertisement</div></div><p>{TEXT[1]}</p><div class="HtmlModuleEnhancement"><div class="PageListEnhancementGeneric"><div class="PageList-header-title"><span>RELATED COVERAGE</span></div><div class="PagePromo"><div class="PagePromo-media"><a href="/article/bread"><img class="Image" src="{P}/bread.jpg" width="150"></a></div><h3 class="PagePromo-title"><a href="/article/bread">Bread prices rise again in the capital</a></h3></div></div></div>
<p>{TEXT[2]}</p><p>{TEXT[3]}</p><p>{TEXT[4]}</p><p>{TEXT[5]}</p><p>___</p><p>Associated reporters in the capital contributed.</p></div></bsp-story-page></main><aside class="Page-aside"><div class="MostRead"><h2>Most read</h2><ol><li><a href="/1"><img src="{P}/most1.jpg" width="300">One that many read</a></li></ol></div></aside></div></div>"""


def test_an_agency_page(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(AGENCY))
    assert [text for text in TEXT[1:] if text not in article.body] == []
    assert _contains(article, "RELATED COVERAGE", "Bread prices", "One that many read", "Advertisement") == []
    assert urls(article) == [f"{P}/dims4/2x/depot.webp"]
    assert "Firefighters work near the depot on Tuesday, May 7, 2024." in [claim.sentence for claim in article.claims]


TABLOID = f"""<div id="js-article-text"><h2 class="mol-h">{TITLE}</h2><h1>{TITLE}</h1><ul class="mol-bullets-with-font"><li><strong>Fire burns for a second day</strong></li><li><strong>Families taken to a school</strong></li></ul>
<p class="author-section byline-plain">By <a class="author" href="/a">JANE ROE</a> FOR THE PAPER</p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span>Published:</span> <time datetime="2024-05-07T08:12:00Z">09:12, 7 May 2024</time></span> | <span class="article-timestamp article-timestamp-updated"><span>Updated:</span> <time datetime="2024-05-08T10:00:00Z">11:00, 8 May 2024</time></span></p>
<div class="shareArticles"><a href="#">View comments</a></div><div itemprop="articleBody"><p class="mol-para-with-font">{TEXT[0]}</p>
<div class="artSplitter mol-img-group"><div class="mol-img"><div class="image-wrap"><img id="i-1" class="blkBorder img-share" data-src="{P}/i/pix/depot-a-1_1715.jpg" height="410" width="634" alt="A"></div></div><p class="imageCaption">Flames could be seen from the coast as crews fought the fire</p></div>
<p class="mol-para-with-font">{TEXT[1]}</p><p class="mol-para-with-font">{TEXT[2]}</p>
<div class="moduleFull mol-video"><div class="vjs-video-container"><video class="video-js" poster="{P}/i/vid/still_1.jpg"><source src="{P}/video/fire_512.mp4" type="video/mp4"></video></div></div>
<div class="artSplitter mol-img-group"><div class="splitLeft"><img class="blkBorder img-share" data-src="{P}/i/pix/school-2_1716.jpg" width="306" height="423"></div><div class="splitRight"><img class="blkBorder img-share" data-src="{P}/i/pix/gym-3_1717.jpg" width="306" height="423"></div><p class="imageCaption">Teachers laid out mattresses in the gym (right) of a school (left)</p></div>
<p class="mol-para-with-font">{TEXT[3]}</p><div class="related-carousel"><h3>RELATED ARTICLES</h3><ul><li><a href="/x"><img data-src="{P}/i/thumb/bread.jpg" width="300"><span>Bread prices rise again</span></a></li></ul></div>
<p class="mol-para-with-font">{TEXT[4]}</p><p class="mol-para-with-font">{TEXT[5]}</p></div></div><div class="puff"><h3>DON'T MISS</h3><ul><li><img src="{P}/puff.jpg" width="300"><p>Star seen in a coat at the shops with a friend who had one too</p></li></ul></div>"""


def test_a_tabloid_page(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(TABLOID))
    assert lost(article) == []
    assert _contains(article, "RELATED ARTICLES", "Bread prices", "Star seen", "View comments", "DON'T MISS") == []
    assert [url.rpartition("/")[2] for url in urls(article)] == [
        "depot-a-1_1715.jpg",
        "fire_512.mp4",
        "school-2_1716.jpg",
        "gym-3_1717.jpg",
    ]
    assert article.published == "2024-05-07"
    captions = {claim.sentence[:7]: claim.media for claim in article.claims}
    assert captions["Flames "] == (0,)
    assert set(captions["Teacher"]) & {2, 3}


INVESTIGATION = f"""<article class="post"><header><h1>{TITLE}</h1><div class="post-meta"><time datetime="2024-05-07">May 7, 2024</time></div></header><div class="post-content">
<p>{TEXT[0]}</p><p>On 6 May at 03:12 a <a href="https://t.me/channel/8812">Telegram channel</a> posted a video of the fire, which shows the railway bridge in the background.</p>
<figure class="wp-block-image"><a href="{P}/2024/05/geo.png"><img src="{P}/2024/05/geo-1024x576.png"></a><figcaption>Left: still from the video. Right: satellite image from Google Earth.</figcaption></figure>
<p>{TEXT[1]}</p><blockquote class="twitter-tweet" data-width="550"><p lang="uk">Пожежа на нафтобазі <a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Town (@town) <a href="https://twitter.com/town/status/178755">May 6, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>
<p>{TEXT[2]}</p><p>An archived copy of the post is <a href="https://archive.ph/xyz">here</a>, and the original can be seen <a href="https://x.com/town/status/178755">on X</a>.</p><p>{TEXT[3]}</p>
<div class="wp-block-jetpack-tiled-gallery"><div class="tiled-gallery__row"><figure class="tiled-gallery__item"><img data-url="{P}/2024/05/a-1.png" src="https://i0.wp.com/cdn.example/p/2024/05/a-1.png?w=600"></figure><figure class="tiled-gallery__item"><img data-url="{P}/2024/05/b-1.png" src="https://i0.wp.com/cdn.example/p/2024/05/b-1.png?w=600"></figure></div></div>
<p>{TEXT[4]}</p><p>{TEXT[5]}</p><hr><p><em>The desk is a charity and depends on readers. If you would like to support our work, you can <a href="/donate">donate here</a>. You can also subscribe to our Patreon channel and follow us on X here.</em></p></div></article>"""


def test_an_open_source_investigation(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(INVESTIGATION))
    assert lost(article) == []
    assert _contains(article, "donate here", "Patreon") == []
    found = [(one.kind.value, one.url) for one in article.media]
    assert found == [
        ("post-link", "https://t.me/channel/8812"),
        ("image", f"{P}/2024/05/geo.png"),
        ("embed", "https://twitter.com/town/status/178755"),
        ("post-link", "https://x.com/town/status/178755"),
        ("image", f"{P}/2024/05/a-1.png"),
        ("image", f"{P}/2024/05/b-1.png"),
    ]
    claim = next(claim for claim in article.claims if claim.sentence.startswith("On 6 May"))
    assert claim.media == (0,)


MAGAZINE = f"""<main class="l-main"><div class="c-lead"><img src="{P}/hero/lead.jpg" class="c-lead__img" width="1600" height="900"><div class="c-lead__credit">Photo: Jane Roe</div></div>
<div class="c-head"><p class="kicker">World</p><h1>{TITLE}</h1><p class="dek">What burned, and who had been warned</p></div>
<div class="c-body"><div class="c-body__col"><p class="has-drop-cap">{TEXT[0]}</p><p>{TEXT[1]}</p></div><div class="c-pull"><blockquote>Teachers had laid out mattresses in the gym</blockquote></div>
<div class="c-body__col"><p>{TEXT[2]}</p><p>{TEXT[3]}</p></div><div class="c-inline-promo"><a href="/i"><img src="{P}/issue/cover.jpg" width="200" height="260"></a><p>This article appears in the May issue.</p><a href="/i">View issue</a></div>
<div class="c-body__col"><p>{TEXT[4]}</p><p>{TEXT[5]}</p></div></div></main><section class="c-next"><h2>Read next</h2><div class="card"><a href="/n"><img src="{P}/next/harbour.jpg"></a><h3><a href="/n">A harbour without ships</a></h3><p>For two years nothing has come in at the old quay, and the cranes are being sold.</p></div></section>"""


def test_a_magazine_page(tmp_path: Path) -> None:
    article = read(tmp_path, _whole(MAGAZINE))
    assert lost(article) == []
    assert _contains(article, "A harbour without ships", "old quay", "View issue") == []
    assert urls(article) == [f"{P}/hero/lead.jpg"]
