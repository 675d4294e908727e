"""The words of the window in the language of the person: the language chosen, its catalogue, its numbers and dates.

Without a catalogue the window speaks English, as its source does. What lower layers say in English is turned by
`said`; `workbench.ui.sentences` finds the message behind a filled-in sentence.
"""

from __future__ import annotations

import datetime as dt
import locale
import os
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from workbench.errors import UsageError
from workbench.model.dates import DatePrecision, PartialDate
from workbench.paths import resources_dir
from workbench.ui.direction import Sentence
from workbench.ui.sentences import Sentences

CONTEXT = "workbench"
LANGUAGES: dict[str, str] = {"en": "English", "uk": "Українська"}
"""Languages with a complete catalogue, each named in itself; English is the source and needs none."""
VARIABLE = "WORKBENCH_LANGUAGE"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)}) (\d{{4}})")
_UNIT = r"(\d+) (year|month|day|hour|minute|second)s?"
_DURATION = re.compile(rf"{_UNIT}(?: {_UNIT})?")


class _Chosen:
    """What holds in this process: set once at the start."""

    code = "en"
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    translators: tuple[QTranslator, ...] = ()
    sentences: Sentences | None = None


def tr(text: str, disambiguation: str | None = None) -> str:
    """Translate a literal text of the window; placeholders are filled by the caller with `format`,
    which isolates foreign values.
    """
    return Sentence(QCoreApplication.translate(CONTEXT, text, disambiguation))


def plural(count: int, one: str, many: str) -> str:
    """A counting sentence in the form that goes with the number, which stands at `{n}`.

    Other languages have other forms than two: a catalogue holds them under `many`, with `one` as its comment.
    """
    form = QCoreApplication.translate(CONTEXT, many, one, count)
    if form == many and count == 1:
        form = one
    return Sentence(form).format(n=number(count))


def said(text: str) -> str:
    """A sentence made in a lower layer, in the language of the window; unchanged when no message is behind it."""
    if _Chosen.sentences is None or not text:
        return text
    return _said(text)


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    return _Chosen.sentences.said(text) if _Chosen.sentences is not None else text


def number(value: float, decimals: int = 0) -> str:
    """A number with the marks of the language: `12,406`, `0.5`; times, codes and hashes are not numbers."""
    if decimals == 0 and float(value).is_integer():
        return _Chosen.locale.toString(int(value))
    return _Chosen.locale.toString(float(value), "f", decimals)


def date_words(text: str) -> str:
    """`9 Apr 2016`; the text itself when it is not a date; empty for empty."""
    if not text:
        return ""
    try:
        date = PartialDate(text[:10])
    except UsageError:
        return text
    if _Chosen.code == "en" or date.precision is DatePrecision.YEAR:
        return date.words()
    first = date.first_day
    if date.precision is DatePrecision.MONTH:
        return f"{_Chosen.locale.standaloneMonthName(first.month)} {first.year}"
    return day_words(first)


def day_words(day: dt.date, *, year: bool = True) -> str:
    """`9 Apr 2016`, or `9 Apr` without the year."""
    return _Chosen.locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy" if year else "d MMM")


def code() -> str:
    """The language in use, as in `LANGUAGES`."""
    return _Chosen.code


def wanted(preference: str) -> str:
    """The language to use: of the variable for tests, else of the preference, else of the system, else English.

    Args:
        preference: "system" or a code of `LANGUAGES`.
    """
    for asked in (os.environ.get(VARIABLE, ""), preference):
        if asked in LANGUAGES:
            return asked
    system = QLocale.system().uiLanguages() or [locale.getlocale()[0] or ""]
    first = system[0].replace("_", "-").split("-")[0].lower()
    return first if first in LANGUAGES else "en"


def use(language: str) -> None:
    """Speak this language from now on; what is on screen already stays as it is.

    Args:
        language: A code of `LANGUAGES`. A catalogue that is missing or damaged leaves the window in English.
    """
    app = QCoreApplication.instance()
    for translator in _Chosen.translators:
        QCoreApplication.removeTranslator(translator)
    _Chosen.code, _Chosen.translators, _Chosen.sentences = "en", (), None
    _Chosen.locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    _said.cache_clear()
    if language != "en" and app is not None:
        folder = resources_dir() / "translations"
        words, qt = QTranslator(app), QTranslator(app)
        if words.load(str(folder / f"workbench_{language}.qm")):
            loaded = qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            _Chosen.translators = (words, qt) if loaded else (words,)
            for translator in _Chosen.translators:
                QCoreApplication.installTranslator(translator)
            _Chosen.code, _Chosen.locale = language, QLocale(language)
            _Chosen.sentences = Sentences.read(folder / "sentences.json", lambda *of: _message(words, *of), _quantity)
    QLocale.setDefault(_Chosen.locale)


def _message(words: QTranslator, text: str, comment: str = "", count: int = -1) -> str:
    """The translation of one message; empty when the catalogue has none."""
    return words.translate(CONTEXT, text, comment, count) or ""


def _quantity(text: str) -> str:
    """A date, a span of time or a number as English writes them, in the language of the window; else empty."""
    if date := _DATE.fullmatch(text):
        day, month, year = date.groups()
        place = _MONTHS.index(month) + 1
        return date_words(f"{year}-{place:02}" + (f"-{int(day):02}" if day else ""))
    if span := _DURATION.fullmatch(text):
        found = span.groups()
        return " ".join(_units(int(n), unit) for n, unit in zip(found[::2], found[1::2], strict=True) if n)
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+", text):
        return number(int(text.replace(",", "")))
    if re.fullmatch(r"-?\d+\.\d+", text):
        return number(float(text), len(text.partition(".")[2]))
    return ""


def _units(count: int, unit: str) -> str:
    return {
        "year": lambda: plural(count, "{n} year", "{n} years"),
        "month": lambda: plural(count, "{n} month", "{n} months"),
        "day": lambda: plural(count, "{n} day", "{n} days"),
        "hour": lambda: plural(count, "{n} hour", "{n} hours"),
        "minute": lambda: plural(count, "{n} minute", "{n} minutes"),
        "second": lambda: plural(count, "{n} second", "{n} seconds"),
    }[unit]()
