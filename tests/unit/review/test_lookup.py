"""Finding by words: aliases, scripts, translations, and what must not be found."""

from __future__ import annotations

import pytest

from workbench.review.lookup import folded_for_search, holds, words_of


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("շուշի", "Քաղաք Շուշի"),
        ("երեւան", "Երևան"),
        ("ŞUŞA", "Şuşa şəhəri"),
        ("susa", "Şuşa"),
        ("bakı", "BAKI"),
        ("istiqlal", "İstiqlal küçəsi"),
        ("шуша", "ШУША"),
        ("ереван", "Ёреван"),
        ("مدينة", "مدِينَة شوشا"),
        ("احمد", "أحمد"),
        ("كتاب", "کتاب"),
        ("شوشا", "شـــوشا"),
        ("შუშა", "ᲨᲣᲨᲐ"),
        ("ＡＢＣ", "abc"),
        ("town shusha", "Shusha, the town"),
    ],
)
def test_found_as_a_person_would(typed: str, written: str) -> None:
    assert holds(words_of(typed), written)


@pytest.mark.parametrize(("typed", "written"), [("Шуши", "Шуша"), ("sal ute", "salt"), ("եւ", "ե")])
def test_other_words_are_not_found(typed: str, written: str) -> None:
    assert not holds(words_of(typed), written)


def test_nothing_typed_means_nothing_to_look_for() -> None:
    assert words_of("  \u200b ") == ()
    assert folded_for_search("A  b") == "a b"
