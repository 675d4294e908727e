"""Splitting paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.articles.sentences import split


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One here. Two here.", 2),
        ("Gov. Smith met Dr. Jones in St. Louis on Jan. 3. He left.", 2),
        ("John F. Kennedy spoke. It rained.", 2),
        ("It cost 3.5 million. Nobody paid.", 2),
        ("“We saw it. We ran. We hid,” she said. Then it ended.", 2),
        ("What Ceasefire? Nobody knows.", 2),
        ("The U.S. Army fired. It missed.", 2),
        ("", 0),
    ],
)
def test_boundaries(text: str, count: int) -> None:
    assert len(split(text)) == count


@given(st.text(max_size=300))
def test_spans_are_exact(text: str) -> None:
    for sentence in split(text):
        assert text[sentence.start : sentence.end] == sentence.text


@given(st.text(alphabet="ab .!?“”\"'…", max_size=200))
def test_nothing_is_lost(text: str) -> None:
    assert "".join("".join(s.text.split()) for s in split(text)) == "".join(text.split())
