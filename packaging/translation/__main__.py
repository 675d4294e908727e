"""Bring the catalogues up to date with the source: `python3 run.py words`.

words                  collect, keep what is translated, compile; list what is missing
words export FILE      write the messages without a translation as JSON, to be filled in
words import FILE      take such a file over, then as without words
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from translation import catalogue
from translation.collect import Message, messages


def export(path: Path, language: str, collected: list[Message]) -> int:
    """Write what is to be translated; returns how much it is."""
    known = catalogue.read(catalogue.path_of(language))
    rows = []
    for one in collected:
        entry = known.get((one.source, one.comment))
        if catalogue.needs_words(one) and (entry is None or not entry.finished or not all(entry.forms)):
            forms = catalogue.FORMS[language] if one.counting else 1
            row = {"place": one.places[0], "source": one.source, "translation": [""] * forms}
            rows.append(row | ({"comment": one.comment} if one.comment else {}))
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(rows)


def take_over(path: Path, language: str, collected: list[Message]) -> None:
    """Put the translations of such a file into the catalogue."""
    entries = catalogue.read(catalogue.path_of(language))
    for row in json.loads(path.read_text(encoding="utf-8")):
        forms = tuple(row["translation"])
        if all(forms):
            entries[row["source"], row.get("comment", "")] = catalogue.Entry(forms)
    catalogue.write(catalogue.path_of(language), language, collected, entries)


def update(language: str, collected: list[Message]) -> int:
    """Write and compile one catalogue; returns how many faults it has, and prints them."""
    path = catalogue.path_of(language)
    catalogue.write(path, language, collected, catalogue.read(path))
    catalogue.compile_(language)
    found = list(catalogue.faults(collected, catalogue.read(path), language))
    for fault in found:
        print(f"{language}: {fault}")
    print(f"{language}: {sum(map(catalogue.needs_words, collected))} messages, {len(found)} to be looked at.")
    return len(found)


def main(words: list[str]) -> int:
    """Do what the words say; 1 when a catalogue is not complete."""
    collected = messages()
    catalogue.write_sentences(collected)
    job, file = (words[0], Path(words[1])) if len(words) == 2 else ("", Path())
    if job == "export":
        print(f"{export(file, 'uk', collected)} messages written to {file}.")
        return 0
    if job == "import":
        take_over(file, "uk", collected)
    return 1 if sum(update(language, collected) for language in catalogue.FORMS) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
