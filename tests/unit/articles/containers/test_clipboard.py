"""The clipboard: HTML with and without the header of Windows, plain text, nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.articles.containers import made
from tests.unit.articles.containers.checks import saved
from workbench.articles.containers.opening import read_any
from workbench.commands.pasting import pasted_file
from workbench.errors import UsageError


def with_header(page: str, url: str) -> bytes:
    """As Windows hands it out."""
    body = page.replace("<article>", "<article><!--StartFragment-->").replace(
        "</article>", "<!--EndFragment--></article>"
    )
    form = "Version:0.9\r\nStartHTML:{0:010d}\r\nEndHTML:{1:010d}\r\nStartFragment:{0:010d}\r\nEndFragment:{1:010d}\r\n"
    head = form + f"SourceURL:{url}\r\n"
    start = len(head.format(0, 0))
    return (head.format(start, start + len(body.encode())) + body).encode()


def test_the_header_says_where_it_was_copied(tmp_path: Path) -> None:
    article = read_any(saved(tmp_path, "pasted page.html", with_header(made.page(), made.URL)))
    assert article.url == made.URL
    assert article.title == "Ceasefire falls through in the east"
    assert "StartHTML" not in article.body
    assert made.CLAIM in [claim.sentence for claim in article.claims]


def test_a_fragment_without_header() -> None:
    fragment = made.page().partition("<article>")[2].partition("</article>")[0]
    with pasted_file(fragment, "") as path:
        article = read_any(path)
    assert made.CLAIM in article.body
    assert [one.url for one in article.media] == [made.HERO, made.CONVOY]
    assert not path.exists()


def test_text_where_there_is_no_html() -> None:
    with pasted_file(" ", f"A title\n\n{made.CLAIM}\n") as path:
        assert path.suffix == ".txt"
        assert [claim.sentence for claim in read_any(path).claims] == [made.CLAIM]


def test_an_empty_clipboard_is_told() -> None:
    with pytest.raises(UsageError, match="no text on the clipboard"), pasted_file("", "\n"):
        pass
