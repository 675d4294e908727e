# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""Which language a text is in, by its commonest words; used where the page does not say."""

from __future__ import annotations

import re

_WORDS = {
    "en": "the of and to in that was is for on with as by at from his were",
    "de": "der die und das den von zu mit sich des auf für ist nicht ein",
    "fr": "le la les des et du une dans est pour que qui sur au pas",
    "es": "el los las del que una por con para está como más su en fue",
    "it": "il che della di gli una per con sono nel non dei alla è del",
    "pt": "que não uma para com os dos das em por mais foi ao na no",
    "nl": "het een van en dat op te voor met zijn niet aan door is",
    "ru": "и в не на что с по как это для из его был к от",
    "uk": "і в не на що з та як це для із його був до від",
    "tr": "ve bir bu için ile olarak da de çok daha olan gibi sonra",
    "az": "və bir bu üçün ilə olan da də edib ki bunu daha tərəfindən",
    "pl": "i w na z do że się nie to jest po przez o od za",
}
_SETS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_SCRIPTS = (("hy", "\u0531", "\u058f"), ("ka", "\u10a0", "\u10ff"), ("he", "\u0590", "\u05ff"), ("ar", "\u0600", "\u06ff"),
            ("el", "\u0370", "\u03ff"), ("ja", "\u3040", "\u30ff"), ("ko", "\uac00", "\ud7af"), ("zh", "\u4e00", "\u9fff"))  # fmt: skip


_FEWEST = 20  # words; of a shorter text the signs have to be plainer
_FEWEST_SHORT = 5
# Letters that one language alone has among those written in Cyrillic; the first that is there decides. Of a language
# with none of them only the script is told: it is not English.
_CYRILLIC_LETTERS = (("uk", "їєґ"), ("be", "ў"), ("kk", "әғқұ"), ("mk", "ѓќѕ"), ("sr", "јљњћђџ"))
CYRILLIC = "und-Cyrl"


def guess_language(text: str) -> str:
    """ISO code, "und-Cyrl" for a text in Cyrillic of no known language, or empty when the text is too short or mixed."""
    sample = text[:20_000]
    letters = sum(char.isalpha() for char in sample)
    for code, low, high in _SCRIPTS:
        if letters and sum(low <= char <= high for char in sample) > 0.4 * letters:
            return code
    words = re.findall(r"[^\W\d_]+", sample.lower())
    is_cyrillic = bool(letters) and sum("\u0400" <= char <= "\u052f" for char in sample) > 0.4 * letters
    return _by_words(words) or (_by_letters(words) if is_cyrillic else "")


def _by_words(words: list[str]) -> str:
    """The language whose commonest words are the most frequent; in a short text three at least, and twice the next."""
    if len(words) < _FEWEST_SHORT:
        return ""
    counts = sorted(((sum(word in common for word in words), code) for code, common in _SETS.items()), reverse=True)
    (most, code), (next_most, _) = counts[:2]
    if len(words) < _FEWEST:
        return code if most >= 3 and most >= 2 * next_most else ""
    return code if most > 0.1 * len(words) and most > 1.2 * next_most else ""


def _by_letters(words: list[str]) -> str:
    found = set("".join(words))
    if code := next((code for code, letters in _CYRILLIC_LETTERS if found & set(letters)), ""):
        return code
    if "і" in found:  # with ы it may be Belarusian or Kazakh
        return CYRILLIC if "ы" in found else "uk"
    return "ru" if found & set("ыэ") else CYRILLIC


def spoken(stated: str, text: str) -> str:
    """The language a page states, unless its text plainly speaks another where English is one of the two.

    Pages made from a template state the language of the template; which rules apply hangs on whether it is English.
    Of a few words in a Latin alphabet the page knows better.
    """
    guessed = guess_language(text)
    is_short = len(re.findall(r"[^\W\d_]+", text[:2000])) < _FEWEST and guessed in _SETS and guessed not in ("ru", "uk")
    if stated and guessed and stated != guessed and "en" in (stated, guessed) and not is_short:
        return guessed
    return stated or guessed
