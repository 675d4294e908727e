"""Where addresses of media hide."""

from __future__ import annotations

import json

import lxml.html
import pytest

from workbench.articles import addresses, references
from workbench.model.article import ReferenceKind


def _element(html: str) -> references.Element:
    return lxml.html.fragment_fromstring(html)


def test_srcset_is_read_largest_first_and_junk_is_ignored() -> None:
    assert addresses.parse_srcset("a.jpg 300w, b.jpg 1200w, c.jpg junk")[0] == "b.jpg"


def test_srcset_without_descriptors() -> None:
    assert addresses.parse_srcset("a.jpg, b.jpg 2x") == ["b.jpg", "a.jpg"]


@pytest.mark.parametrize(
    "attribute", ["data-src", "data-original", "data-lazy-src", "data-orig-file", "data-full-url", "data-large-file"]
)
def test_delayed_addresses_go_before_the_placeholder(attribute: str) -> None:
    raw = references.image(_element(f'<img src="data:image/gif;base64,R0l" {attribute}="/p/full.jpg">'))
    assert raw is not None
    assert raw.urls == ("/p/full.jpg",)


def test_the_linked_original_comes_first() -> None:
    link = _element('<a href="/big/original.jpg"><img src="/small-300x200.jpg"></a>')
    raw = references.image(link[0])
    assert raw is not None
    assert raw.urls == ("/big/original.jpg", "/small-300x200.jpg")


def test_sources_of_a_picture_element_count() -> None:
    picture = _element('<picture><source srcset="/l.webp 1000w"><img src="/s.jpg"></picture>')
    raw = references.image(picture.find(".//img"))
    assert raw is not None
    assert "/l.webp" in raw.urls


@pytest.mark.parametrize(
    "html",
    [
        '<img src="pixel.gif" width="1" height="1">',
        '<img src="/site/logo.png">',
        '<img class="avatar" src="/u/joe.jpg">',
        '<img src="data:image/svg+xml,<svg/>">',
        '<img src="/img/placeholder.png">',
        '<img src="/x/icon.svg">',
        "<img>",
    ],
)
def test_decoration_is_no_medium(html: str) -> None:
    assert references.image(_element(html)) is None


def test_a_video_keeps_sources_and_poster() -> None:
    raw = references.player(_element('<video poster="p.jpg"><source src="v.mp4"></video>'))
    assert raw is not None
    assert (raw.kind, raw.urls) == (ReferenceKind.VIDEO, ("v.mp4", "p.jpg"))


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ('<iframe src="https://www.youtube.com/embed/abc"></iframe>', "https://www.youtube.com/embed/abc"),
        ('<iframe data-src="https://t.me/chan/12?embed=1"></iframe>', "https://t.me/chan/12?embed=1"),
    ],
)
def test_player_frames(html: str, url: str) -> None:
    raw = references.frame(_element(html))
    assert raw is not None
    assert (raw.kind, raw.urls[0]) == (ReferenceKind.EMBED, url)


@pytest.mark.parametrize(
    "url", ["https://ad.doubleclick.net/embed/x", "https://www.google.com/recaptcha/api", "about:blank", "/menu.html"]
)
def test_other_frames_are_left(url: str) -> None:
    assert references.frame(_element(f'<iframe src="{url}"></iframe>')) is None


def test_a_tweet_is_known_by_its_last_link() -> None:
    quote = _element(
        '<blockquote class="twitter-tweet"><p>Text <a href="https://t.co/x">l</a></p>'
        '<a href="https://twitter.com/a/status/123">date</a></blockquote>'
    )
    raw = references.embedded_post(quote)
    assert raw is not None
    assert raw.urls == ("https://twitter.com/a/status/123",)


def test_a_telegram_script_names_its_post() -> None:
    raw = references.script_embed(_element('<script data-telegram-post="chan/7"></script>'))
    assert raw is not None
    assert raw.urls == ("https://t.me/chan/7",)


@pytest.mark.parametrize(
    "url",
    ["https://t.me/chan/7", "https://x.com/a/status/1", "https://youtu.be/abc", "https://vk.com/video-1_2",
     "https://host.org/clip.mp4"],
)  # fmt: skip
def test_links_to_posts_and_clips(url: str) -> None:
    assert addresses.post_link(url)


@pytest.mark.parametrize(
    "url",
    ["https://twitter.com/intent/tweet?url=x", "https://t.me/share/url?url=x", "https://x.com/someone",
     "https://paper.org/news/video-shows", "/relative", "https://[bad"],
)  # fmt: skip
def test_other_links_are_none(url: str) -> None:
    assert not addresses.post_link(url)


def test_a_data_address_becomes_a_short_stand_in() -> None:
    stand_in = addresses.stand_in("data:image/png;base64," + "A" * 5000)
    assert stand_in.startswith("data:image/png;sha256,")
    assert len(stand_in) < 100


def test_a_player_configuration_in_an_attribute_is_found() -> None:
    raw = references.player_data(_element("""<div data-conf='{"f": [{"src": "https://h.org/v.mp4"}]}'></div>"""))
    assert raw is not None
    assert raw.urls == ("https://h.org/v.mp4",)


@pytest.mark.parametrize("key", ["externalEmbedUrl", "embedUrl", "player_url"])
def test_a_player_configured_in_an_attribute_is_known_by_its_embed_address(key: str) -> None:
    config = json.dumps({"ui": {key: "https://news.example/av/embed/p1/2"}, "still": "https://i.example/$size/p.jpg"})
    element = _element("<figure class='media-player'></figure>")
    element.set("data-playable", config.replace("/", "\\/"))
    raw = references.player_data(element)
    assert raw == references.RawReference(ReferenceKind.EMBED, ("https://news.example/av/embed/p1/2",))


@pytest.mark.parametrize(
    "config",
    [
        {"embedUrl": "https://securepubads.doubleclick.net/embed/1"},
        {"url": "https://news.example/av/embed/p1"},
        {"embedUrl": "/av/embed/p1"},
        {"embedUrl": "https://news.example/newsletter/"},
    ],
)
def test_other_configurations_are_no_player(config: dict[str, str]) -> None:
    element = _element("<div class='box'></div>")
    element.set("data-config", json.dumps(config | {"home": "https://news.example/"}))
    assert references.player_data(element) is None


def test_the_file_of_a_configured_player_goes_before_its_embed_address() -> None:
    element = _element("<div></div>")
    config = {"embedUrl": "https://news.example/embed/1", "sources": [{"file": "https://news.example/clip.mp4"}]}
    element.set("data-setup", json.dumps(config))
    raw = references.player_data(element)
    assert raw == references.RawReference(ReferenceKind.VIDEO, ("https://news.example/clip.mp4",))
