"""The catalogue of one language: a Qt Linguist file, kept in step with the source, checked, and compiled."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from translation.collect import ROOT, Message
from workbench.ui.sentences import HOLE

FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.json"
CONTEXT = "workbench"
FORMS = {"uk": 3}
"""How many forms by number a language has: 1 and 21, 2 to 4, 5 and more."""

Key = tuple[str, str]
Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A translation as it stands in the file; unfinished while a form is empty."""

    forms: Forms
    finished: bool = True


def path_of(language: str) -> Path:
    """The Qt Linguist file of a language."""
    return FOLDER / f"workbench_{language}.ts"


def read(path: Path) -> dict[Key, Entry]:
    """All translations of a file by message and comment, those of vanished messages too."""
    if not path.exists():
        return {}
    entries: dict[Key, Entry] = {}
    for node in ET.parse(path).iter("message"):  # noqa: S314 - a file of this repository
        told = node.find("translation")
        if told is None:
            continue
        forms = tuple(one.text or "" for one in told.findall("numerusform")) or (told.text or "",)
        key = (node.findtext("source") or "", node.findtext("comment") or "")
        entries[key] = Entry(forms, told.get("type") != "unfinished")
    return entries


def write(path: Path, language: str, messages: list[Message], entries: dict[Key, Entry]) -> None:
    """Write all messages with what is translated of them; what vanished from the source is kept, and marked so."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    keys = set()
    for one in sorted((one for one in messages if needs_words(one)), key=lambda one: (one.places[0].split(":")[0],)):
        keys.add((one.source, one.comment))
        entry = entries.get((one.source, one.comment), Entry(("",), False))
        _add(context, (one.source, one.comment), entry, FORMS[language] if one.counting else 0, one.places[0])
    for key, entry in sorted(entries.items()):
        if key not in keys and any(entry.forms):
            _add(context, key, entry, len(entry.forms) if len(entry.forms) > 1 else 0, "", vanished=True)
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _add(context: ET.Element, key: Key, entry: Entry, forms: int, place: str, *, vanished: bool = False) -> None:
    node = ET.SubElement(context, "message", {"numerus": "yes"} if forms else {})
    if place:
        ET.SubElement(node, "location", filename=f"../../{place.partition(':')[0]}")
    ET.SubElement(node, "source").text = key[0]
    if key[1]:
        ET.SubElement(node, "comment").text = key[1]
    told = ET.SubElement(node, "translation")
    values = entry.forms if len(entry.forms) == max(1, forms) else ("",) * max(1, forms)
    if vanished:
        told.set("type", "vanished")
    elif not (entry.finished and all(values)):
        told.set("type", "unfinished")
    if not forms:
        told.text = values[0]
        return
    for value in values:
        ET.SubElement(told, "numerusform").text = value


def needs_words(message: Message) -> bool:
    """Whether there is anything to translate: a frame of holes and marks alone has no words."""
    return bool(re.search(r"[A-Za-z]", HOLE.sub("", message.source)))


def write_sentences(messages: list[Message]) -> None:
    """Write the sentences with holes, which the window looks for in what lower layers say."""
    rows = [[one.source, one.comment if one.counting else "", one.kinds] for one in messages if one.kinds is not None]
    FOLDER.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in sorted(rows, key=str))
    SENTENCES.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def compile_(language: str) -> None:
    """Make the file that the window reads, with the `lrelease` of PySide6.

    Raises:
        RuntimeError: It is missing or refused the catalogue.
    """
    import PySide6  # noqa: PLC0415 - its folder alone

    folder = Path(PySide6.__file__).parent
    tool = next((one for one in (folder / "lrelease", folder / "lrelease.exe") if one.exists()), None)
    if tool is None:
        raise RuntimeError("lrelease is missing; it comes with PySide6-Essentials.")
    source = path_of(language)
    made = subprocess.run(
        [str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        raise RuntimeError(f"lrelease refused {source.name}: {(made.stderr or made.stdout).strip()}")


def faults(messages: list[Message], entries: dict[Key, Entry], language: str) -> Iterator[str]:
    """What is wrong with a catalogue, one sentence each: missing, unfinished, or with other holes, marks and keys."""
    for one in messages:
        if not needs_words(one):
            continue
        entry = entries.get((one.source, one.comment))
        if entry is None or not entry.finished or not all(entry.forms):
            yield f"no finished translation: {one.source!r} ({one.places[0]})"
            continue
        if len(entry.forms) != (FORMS[language] if one.counting else 1):
            yield f"wrong number of forms: {one.source!r}"
        for form in entry.forms:
            if why := _differs(one, form):
                yield f"{why}: {one.source!r} -> {form!r}"


_TAG = re.compile(r"</?[a-z]+[^<>]*>")
_MARKS = "….?:"


def _differs(message: Message, form: str) -> str:
    source = message.source
    if Counter(HOLE.findall(source)) != Counter(HOLE.findall(form)) and not (
        message.counting and Counter(HOLE.findall(source)) - Counter(HOLE.findall(form)) == Counter({"n": 1})
        and "{n}" not in message.comment
    ):  # fmt: skip
        return "other placeholders"
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(form)):
        return "other tags"
    if ("&" in source) != ("&" in form):
        return "another accelerator"
    ends = [text.rstrip(" ”’)»")[-1:] for text in (source, form)]
    shortened = re.fullmatch(r"\w+", source) and form.endswith(".")  # `m` of months is `міс.`
    if ends[0] != ends[1] and any(end in _MARKS for end in ends) and not shortened:
        return "another mark at the end"
    if (
        any(text[:1].isspace() != form[:1].isspace() for text in (source,))
        or source[-1:].isspace() != form[-1:].isspace()
    ):
        return "another space at an end"
    return "an exclamation mark" if "!" in form and "!" not in source else ""
