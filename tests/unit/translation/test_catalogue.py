"""The catalogue is whole, true to its source, and compiled; what cannot be collected is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from translation import catalogue, collect
from translation.collect import Message

LANGUAGES = sorted(catalogue.FORMS)
COUNTS = {"uk": (1, 2, 5)}


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    return collect.messages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_has_a_translation_with_its_placeholders_and_marks(
    messages: list[Message], language: str
) -> None:
    entries = catalogue.read(catalogue.path_of(language))
    assert list(catalogue.faults(messages, entries, language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_holds_what_the_file_says(
    qapp: QApplication, messages: list[Message], language: str
) -> None:
    del qapp
    compiled = QTranslator()
    assert compiled.load(str(catalogue.path_of(language).with_suffix(".qm")))
    entries = catalogue.read(catalogue.path_of(language))
    stale = []
    for one in filter(catalogue.needs_words, messages):
        counts = COUNTS[language] if one.counting else (-1,)
        for count, form in zip(counts, entries[one.source, one.comment].forms, strict=True):
            if compiled.translate(catalogue.CONTEXT, one.source, one.comment, count) != form:
                stale.append(one.source)
    assert stale == []


def test_the_list_of_sentences_is_that_of_the_source(
    messages: list[Message], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    committed = catalogue.SENTENCES.read_text(encoding="utf-8")
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    monkeypatch.setattr(catalogue, "SENTENCES", tmp_path / "sentences.json")
    catalogue.write_sentences(messages)
    assert catalogue.SENTENCES.read_text(encoding="utf-8") == committed


def _source(tmp_path: Path, layer: str, text: str) -> Path:
    package = tmp_path / "workbench"
    (package / layer).mkdir(parents=True)
    (package / layer / "one.py").write_text(text, encoding="utf-8")
    return package


def _sources(package: Path) -> set[str]:
    return {one.source for one in collect.messages(package)} - set(collect.PHRASES)


def test_a_text_that_is_no_literal_is_refused(tmp_path: Path) -> None:
    package = _source(tmp_path, "ui", "def f(text):\n    return tr(text)\n")
    with pytest.raises(collect.Refused, match=r"ui/one\.py:2"):
        collect.messages(package)


def test_literals_counting_forms_and_tables_of_the_window_are_collected(tmp_path: Path) -> None:
    text = 'TITLES = {"open-case": "Open a case"}\nx = tr("No claim")\ny = plural(3, "{n} claim", "{n} claims")\n'
    assert _sources(_source(tmp_path, "ui", text)) == {"Open a case", "No claim", "{n} claims"}


def test_sentences_of_lower_layers_are_collected_with_their_holes(tmp_path: Path) -> None:
    text = (
        '"""No message."""\n'
        "def refuse(name, count, error):\n"
        '    raise UsageError(f"“{name}” holds {count:,} claims: {error}.", advice="Choose another name.")\n'
        "def read(db):\n"
        '    return db.execute("SELECT name FROM claim WHERE id = ?")\n'
    )
    found = {one.source: one for one in collect.messages(_source(tmp_path, "storage", text))}
    assert set(found) - set(collect.PHRASES) == {"“{name}” holds {count} claims: {error}.", "Choose another name."}
    assert found["“{name}” holds {count} claims: {error}."].kinds == {
        "name": "data",
        "count": "number",
        "error": "words",
    }


def test_what_is_no_sentence_is_not_collected_and_numbers_of_rows_are_no_words(tmp_path: Path) -> None:
    text = (
        "def f(name, digest):\n"
        "    condition = f\"CASE WHEN typeof({name}) = 'integer' THEN {name} END\"\n"
        '    file = f"page {digest}.html"\n'
        '_WORDS = {"note": "Note {id} of medium {media_id}", "tag": "a tag"}\n'
    )
    found = {one.source: one for one in collect.messages(_source(tmp_path, "storage", text))}
    assert set(found) - set(collect.PHRASES) == {"Note {id} of medium {media_id}", "a tag"}
    assert found["Note {id} of medium {media_id}"].kinds == {"id": "number", "media_id": "number"}


def test_words_between_which_a_sentence_chooses_become_sentences_of_their_own(tmp_path: Path) -> None:
    text = "def f(n):\n    return f\"{n} files {'were' if n > 1 else 'was'} read again\"\n"
    assert _sources(_source(tmp_path, "storage", text)) == {"{n} files were read again", "{n} files was read again"}


@pytest.mark.parametrize(
    ("source", "form", "why"),
    [
        ("Hello {name}.", "Вітаємо.", "placeholders"),
        ("Hello {name}.", "Вітаємо, {name}", "mark"),
        ("<b>Bold</b> text", "Текст", "tags"),
        ("&File", "Файл", "accelerator"),
        (" at once", "одразу", "space"),
        ("Done", "Готово!", "exclamation"),
        ("Done", "", "no finished"),
    ],
)
def test_a_translation_that_lost_something_is_a_fault(source: str, form: str, why: str) -> None:
    message = Message(source, places=["workbench/ui/one.py:1"])
    assert why in next(catalogue.faults([message], {(source, ""): catalogue.Entry((form,))}, "uk"))


def test_translations_survive_an_update_and_vanished_ones_are_marked(tmp_path: Path) -> None:
    path = tmp_path / "workbench_uk.ts"
    kept, gone = ("Kept", ""), ("Gone", "")
    entries = {kept: catalogue.Entry(("Є",)), gone: catalogue.Entry(("Немає",))}
    catalogue.write(path, "uk", [Message("Kept", places=["workbench/ui/one.py:1"])], entries)
    assert catalogue.read(path)[kept] == catalogue.Entry(("Є",))
    assert catalogue.read(path)[gone].forms == ("Немає",)
    assert 'type="vanished"' in path.read_text(encoding="utf-8")
