"""An address cannot pass for another site, and is shown in full."""

from __future__ import annotations

import pytest

from workbench.model.web_addresses import ShownAddress, address_words, shown_address


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a?b=c&d=%20#e", "HTTP://EXAMPLE.org", "http://[2001:db8::1]:8080/", "https://example.org/ո"],
)
def test_web_addresses_are_links_shown_in_full(address: str) -> None:
    assert shown_address(address) == ShownAddress(address, address)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "example.org", "", "http://",
        "https://exa mple.org", "https://example.org/\u202egpj", "http://[", "https://example.org:port/", "\thttps://a.b",
        "https://example.org/\"onclick='x'", "https://example.org\\@evil.example", "ftp://example.org", "https://a\0b.c",
        "https://example.org/\u200bhidden", "https://example.org/\udc80",
    ],
)  # fmt: skip
def test_nothing_else_is_a_link(address: str) -> None:
    assert shown_address(address).href == ""


def test_a_user_before_the_site_makes_it_no_link_and_names_the_site() -> None:
    shown = shown_address("https://bank.example@evil.example/login")
    assert shown.href == ""
    assert shown.text == "https://bank.example@evil.example/login"
    assert shown.warning.endswith("evil.example")


def test_a_site_in_letters_that_look_alike_is_named_as_the_network_knows_it() -> None:
    shown = shown_address("https://аpple.com/x")  # the first letter is Cyrillic
    assert shown.href == "https://аpple.com/x"
    assert shown.words == "https://аpple.com/x (the site is xn--pple-43d.com)"


def test_what_cannot_be_seen_is_written_out() -> None:
    assert "\\u202e" in address_words("https://example.org/\u202egpj.exe")
