"""Which language a text is in: short ones too where its words or its script tell, and never a guess beyond that."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.articles.language import guess_language, spoken
from workbench.articles.reading import read_article
from workbench.review.article_words import article_lines


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Footage released by the army on Tuesday shows a burning tank.", "en"),
        ("Die Brücke ist in der Nacht zerstört worden, und das Video zeigt den Fluss.", "de"),
        ("Видео опубликовано военными.", "ru"),
        ("Міст зруйновано, на відео видно його прольоти.", "uk"),
        ("Відео з'явилося вночі, його зняли мешканці.", "uk"),
        ("Снимке је објавила војска.", "sr"),
        ("Мост быў, і відаць", "be"),
        ("Мост в Карске", "und-Cyrl"),  # some Slavic language: three words do not tell which
        ("Footage of Гадрут", ""),
        ("Karsk, Tarvo, Brennik", ""),
        ("", ""),
    ],
)
def test_short_texts(text: str, code: str) -> None:
    assert guess_language(text) == code


@pytest.mark.parametrize(
    ("stated", "text", "code"),
    [
        ("en", "Мост разрушен, видео было опубликовано военными.", "ru"),  # the template's language
        ("en", "Die Brücke ist in der Nacht zerstört worden.", "en"),  # too few words against what the page states
        ("sr", "Снимке је објавила војска.", "sr"),
        ("", "Снимке је објавила војска.", "sr"),
    ],
)
def test_what_a_page_states_holds_unless_its_text_plainly_differs(stated: str, text: str, code: str) -> None:
    assert spoken(stated, text) == code


def test_a_short_text_in_another_script_says_that_claims_come_from_captions_alone(tmp_path: Path) -> None:
    path = tmp_path / "cp1251.txt"
    path.write_bytes("Мост в Карске\n\nМост снова открыт. Видео доступно.\n".encode("cp1251"))
    article = read_article(path)
    assert article.language and article.claims == ()
    assert any("not in English" in line and "captions alone" in line for line in article_lines(article))
