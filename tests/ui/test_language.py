"""The window in another language: numbers that count, sentences of lower layers, dates, and what stays as it is."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from workbench.ui import language
from workbench.ui.language import date_words, number, plural, said, tr


@pytest.fixture
def ukrainian(qapp: QApplication) -> Iterator[None]:
    del qapp
    language.use("uk")
    assert language.code() == "uk"
    yield
    language.use("en")


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 збіг"), (2, "2 збіги"), (5, "5 збігів"), (11, "11 збігів"), (21, "21 збіг"), (0, "0 збігів")],
)
def test_counting_sentences_take_the_form_of_the_number(ukrainian: None, count: int, words: str) -> None:
    assert plural(count, "{n} match", "{n} matches") == words


def test_english_counts_too(qapp: QApplication) -> None:
    del qapp
    assert [plural(count, "{n} match", "{n} matches") for count in (0, 1, 2, 21, 12_406)] == [
        "0 matches",
        "1 match",
        "2 matches",
        "21 matches",
        "12,406 matches",
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Seen 4 years 6 months before the claim", "Опубліковано за 4 роки 6 місяців до твердження"),
        ("Mirrored, black bars added above and below", "Віддзеркалено, додано чорні смуги згори й знизу"),
        ("There is no claim 9 in this case. `case show` lists them.",
         "У цій справі немає твердження 9. `case show` показує їх."),
        ("Final: false context, second answer differs", "Остаточний: хибний контекст, друга відповідь відрізняється"),
        ("Source B 2: usually reliable; probably true", "Джерело B 2: зазвичай надійне; імовірно правда"),
        ("plays 1.25 times faster", "відтворюється швидше у 1,25 раза"),
        ("9 Apr 2016, day known", "9 квіт. 2016, відомий день"),
        ("Claim 3 was changed outside the program.", "Твердження 3: змінено поза програмою."),
        ("Undid: Added a claim: “Foo. Bar”", "Скасовано: Додано твердження: «Foo. Bar»"),
        ("notes.txt: it is actually a text.", "notes.txt: насправді це текст."),
        (
            "“a.mp4” could not be had (cited by the article, no file yet). It was not checked.",
            "«a.mp4» не вдалося отримати (цитується у статті, файлу ще немає). Не перевірено.",
        ),
        ("“a.mp4” was not searched in any library.", "«a.mp4» не шукали в жодній бібліотеці."),
        ("Tagged 21 frames: smoke", "Додано теги, 21 кадр: smoke"),
        ("“a.mp4”: found nowhere in 5 items of k.library (generation 6)",
         "“a.mp4”: ніде не знайдено у k.library, 5 записів (покоління 6)"),
        ("Signed by a.example, as the archive says, on 2022-03-04, made with x 1.2. The signature was not checked.",
         "Підписав a.example, як каже архів, 2022-03-04, створено за допомогою x 1.2. Підпис не перевірено."),
        ("Read from a saved page (MHTML), saved 12 Oct 2020.",
         "Прочитано з файла: збережена сторінка (MHTML), збережено 12 жовт. 2020."),
        ("Took over the place names of a.csv: 4 added, 3 changed",
         "Прийнято назви місць із a.csv: додано 4, змінено 3"),
        ("Merged a copy: 3 things came, 2 changed in both, 1 open",
         "Об’єднано з копією; надійшло: 3, змінено в обох: 2, не вирішено: 1"),
        ("Medium 3, and 4 more like it", "Медіафайл 3 та ще подібних: 4"),
        ("It belongs to a medium that is gone.", "Належить до того, чого вже немає: медіафайл."),
        ("database: The database is damaged in 3 places.", "database: Базу даних пошкоджено (місць: 3)."),
        ("0:02.40 to 0:14.80", "0:02.40 – 0:14.80"),
    ],
)  # fmt: skip
def test_sentences_of_lower_layers(ukrainian: None, sentence: str, words: str) -> None:
    assert said(sentence) == words


@pytest.mark.parametrize(
    "value",
    [
        "Confirmed",
        "a” to “b",
        "\u2068مدينة شوشا\u2069",
        "9 Apr 2016",
        "{name}",
        "100 % (3 uses)",
        "Foo. Bar: baz\nqux",
        "\\d+ .*",
    ],
)
def test_values_come_through_unchanged(ukrainian: None, value: str) -> None:
    assert said(f"There is a tag “{value}” already.") == f"Тег «{value}» уже є."
    assert value in said(f"Removed a note: “{value}”")


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        " ",
        "A sentence that a person wrote. It says this, and more.",
        "salute-fighters.mp4",
        "7c1e…a904",
        "0:02.40",
        "Готово",
        "Known places",
        "Article about Yerevan",
        "Note to self",
        "the Guardian",
        "page 7c1ea904.html",
    ],
)
def test_what_no_message_is_behind_stays_as_it_is(ukrainian: None, sentence: str) -> None:
    assert said(sentence) == sentence


def test_a_long_or_winding_text_costs_little(ukrainian: None) -> None:
    texts = ["Lorem, ipsum; dolor: (x). " * 60, "a, " * 900, "lorem " * 200 + "in 5 items of nothing", "{" * 500]
    before = time.process_time()
    assert [said(text) for text in texts] == texts
    assert time.process_time() - before < 4.0


def test_dates_and_numbers_follow_the_language_and_times_do_not(ukrainian: None) -> None:
    assert date_words("2016-04-09") == "9 квіт. 2016"
    assert date_words("2016-04") == "квітень 2016"
    assert date_words("2016") == "2016"
    assert number(12_406) == "12\u00a0406"
    assert number(0.5, 2) == "0,50"
    assert QLocale().language() == QLocale.Language.Ukrainian


def test_the_buttons_of_qt_speak_it_too(ukrainian: None) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Скасувати"
    box.deleteLater()


def test_english_is_the_source(qapp: QApplication) -> None:
    del qapp
    language.use("en")
    assert tr("Claims") == "Claims"
    assert said("Seen 4 years 6 months before the claim") == "Seen 4 years 6 months before the claim"
    assert date_words("2016-09-09") == "9 Sep 2016"


def test_which_language_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(language.VARIABLE, "uk")
    assert language.wanted("en") == "uk"
    monkeypatch.setenv(language.VARIABLE, "")
    assert language.wanted("uk") == "uk"
    assert language.wanted("en") == "en"
    assert language.wanted("xx") in language.LANGUAGES
    assert language.wanted("system") in language.LANGUAGES


def test_a_missing_catalogue_leaves_english(qapp: QApplication) -> None:
    del qapp
    language.use("de")
    assert language.code() == "en"
    assert tr("Claims") == "Claims"
