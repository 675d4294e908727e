"""Lists and tables of strangers are taken apart in a reader, not in the program's own process."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.storage import samples
from workbench.commands import facts_table, library, words
from workbench.commands.session import Session
from workbench.errors import InternalError, UnreadableError
from workbench.storage.case_store import CaseStore
from workbench.storage.hash_list_reading import unpacked
from workbench.workers.pool import WorkerPool


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(1) as made:
        yield made


@pytest.fixture
def not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever takes a table or JSON text apart in this process fails."""

    def refused(*_arguments: object, **_more: object) -> None:
        raise AssertionError("taken apart in the program's own process")

    monkeypatch.setattr(csv, "reader", refused)
    monkeypatch.setattr("workbench.review.word_lists.read_words", refused)
    monkeypatch.setattr("workbench.storage.hash_list_reading.batches_of", refused)


@pytest.mark.usefixtures("not_here")
@pytest.mark.parametrize(
    ("name", "line", "added"),
    [
        ("a.csv", "{:064x}", 1200),
        (
            "a.jsonl",
            '{{"sha256": "", "name": "x", "hashes": [{{"algorithm": "pdq-reference", "hex": "{:064x}"}}]}}',
            1200,
        ),
        ("b.jsonl", '{{"sha256": "{:064x}", "views": []}}', 0),
    ],
)
def test_hashes(name: str, line: str, added: int, tmp_path: Path, pool: WorkerPool) -> None:
    bits = random.Random(1)
    (tmp_path / name).write_text("\n".join(line.format(bits.getrandbits(256)) for _ in range(1200)))
    report = library.take_hashes(tmp_path / "a.library", tmp_path / name, pool=pool)
    assert report.added + report.already + report.refused_count == 1200
    assert (report.added > 0) == (added > 0), report.refused[:3]


def test_what_is_no_list_leaves_no_library(tmp_path: Path, pool: WorkerPool) -> None:
    (tmp_path / "a.csv").write_text("\n\n")
    with pytest.raises(UnreadableError, match="it holds no hashes"):
        library.take_hashes(tmp_path / "a.library", tmp_path / "a.csv", pool=pool)
    assert not (tmp_path / "a.library").exists()


@pytest.mark.usefixtures("not_here")
def test_facts(tmp_path: Path, pool: WorkerPool) -> None:
    (tmp_path / "a.jpg").touch()
    (tmp_path / "t.csv").write_text("file;date\na.jpg;2016-04-09\n")
    found = facts_table.read_table(tmp_path / "t.csv", [tmp_path], pool=pool)
    assert [one.earliest_date for one in found.by_path.values()] == ["2016-04-09"]


@pytest.mark.usefixtures("not_here")
@pytest.mark.parametrize("name", ["w.csv", "w.json"])
def test_tag_words(name: str, tmp_path: Path, pool: WorkerPool) -> None:
    word = {"tag": "banner", "aliases": ["flagpole"], "colour": 3, "key": None, "graphic": False}
    table = "tag,other spellings,colour,key,graphic\nbanner,flagpole,3,,\n"
    text = table if name == "w.csv" else json.dumps({"schema": "workbench-tag-words-1", "words": [word]})
    (tmp_path / name).write_text(text)
    store = CaseStore.create(tmp_path / "a.case", title="A", by="ina", vocabulary=samples.VOCABULARY)
    with Session(store, tmp_path / "a.case", by="ina", pool=pool) as session:
        assert words.import_words(session, tmp_path / name).added == 1


@pytest.mark.parametrize("pack", [b"", b"[", b"[1]", b'[{"line": 1}]', b'[{"line": "x", "item": null, "refused": ""}]',
                                  b'{"base64": "?"}', b"[" * 5000])  # fmt: skip
def test_a_reader_that_was_taken_over_gives_nothing_else(pack: bytes) -> None:
    with pytest.raises(InternalError):
        unpacked(pack)
