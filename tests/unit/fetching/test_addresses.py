"""Which addresses may be asked."""

from __future__ import annotations

import pytest

from workbench.errors import UsageError
from workbench.fetching.addresses import web_address, why_refused

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.5", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "100.127.255.254", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "fec0::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "64:ff9b::7f00:1", "64:ff9b::c0a8:101",
    "2002:7f00:1::", "2002:c0a8:101::1", "2001:0:7f00:1::1", "::7f00:1", "198.18.0.1", "192.0.2.1", "240.0.0.1",
]  # fmt: skip
NEVER = ["0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255", "::ffff:0.0.0.0", "no address", ""]  # noqa: S104
PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", PRIVATE)
def test_this_machine_and_its_network_are_refused_unless_allowed(address: str) -> None:
    assert why_refused(address, allow_private=False)
    assert why_refused(address, allow_private=True) == ""


@pytest.mark.parametrize("address", NEVER)
def test_what_is_no_server_is_never_asked(address: str) -> None:
    assert why_refused(address, allow_private=True)


@pytest.mark.parametrize("address", PUBLIC)
def test_other_machines_may_be_asked(address: str) -> None:
    assert why_refused(address, allow_private=False) == ""


@pytest.mark.parametrize(
    "url",
    ["", "ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "example.org", "//example.org/a",
     "http:///a", "http://[::1", "http://exa mple.org/", "https://a..b/", "http://example.org:99999/",
     "https://example.org/" + "a" * 9000, "data:image/png;base64,AA", "http://\u2024\u2024/"],
)  # fmt: skip
def test_what_is_no_web_address_gets_a_sentence(url: str) -> None:
    with pytest.raises(UsageError, match="address"):
        web_address(url)


def test_a_name_and_password_are_not_sent() -> None:
    with pytest.raises(UsageError, match="name or password, which is not sent"):
        web_address("https://mara:secret@example.org/")


def test_an_address_is_written_as_a_site_takes_it() -> None:
    found = web_address(" HTTPS://Приклад.укр:8443/фото 1.jpg?a=1&b=ы#part ")
    assert found.host == "xn--80aikifvh.xn--j1amh"
    assert found.host_header == "xn--80aikifvh.xn--j1amh:8443"
    assert "#" not in found.url
    assert found.url.isascii()
    assert web_address(found.url) == found
    assert web_address("http://example.org/a%20b").url == "http://example.org/a%20b"


def test_the_host_can_be_put_in_as_a_number() -> None:
    assert web_address("https://example.org/a?b=1").at("2606::1") == "https://[2606::1]:443/a?b=1"
    assert web_address("http://[::1]:8080/a").host_header == "[::1]:8080"
