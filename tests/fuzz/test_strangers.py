"""Altered databases of strangers: refused with a sentence, or taken over with every row vouched for or told."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.strangers import Tally, rows_of, try_one
from tests.unit.storage import samples
from tests.unit.storage.test_formats import kept
from workbench.commands import foreign
from workbench.model.media import MediaKind
from workbench.storage.case_store import CaseStore
from workbench.storage.library_store import LibraryStore
from workbench.workers.pool import WorkerPool

FEW = 15  # of each: 60 in the usual run
MANY = int(os.environ.get("WORKBENCH_STRANGERS", "500"))
SEED = int(os.environ.get("WORKBENCH_SEED", "11"))
RICH = "v2-46d7087.case"


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as made:
        yield made


def source_of(name: str, folder: Path) -> Path:
    """A sound case or library, closed."""
    if name == RICH:
        return kept(RICH, folder)
    if name == "made.case":
        picture = folder / "salute.jpg"
        picture.write_bytes(b"picture" * 1000)
        with CaseStore.create(folder / name, title="Salute", by="mara", vocabulary=samples.VOCABULARY) as store:
            samples.fill(store, folder, picture)
            store.set_title("Salute, 2020")
            store.add_note("seen before", media_id=1)
            store.undo()
            store.redo()
        return folder / name
    if name == "made.library":
        with LibraryStore.create(folder / name) as library:
            for number in range(6):
                library.add(
                    sha256=f"{number:064x}", name=f"old {number}.jpg", kind=MediaKind.IMAGE, path=f"/far/{number}.jpg",
                    signature=samples.SIGNATURE, size_bytes=3, mtime_ns=4,
                )  # fmt: skip
        return folder / name
    return kept(name, folder)


def run(name: str, count: int, folder: Path, pool: WorkerPool) -> Tally:
    word = name.rpartition(".")[2]
    (folder / "source").mkdir()
    source = source_of(name, folder / "source")
    whole = folder / f"whole.{word}"
    if word == "case":
        foreign.import_case(source, whole, by="ina", pool=pool)
    else:
        foreign.import_library(source, whole, pool=pool)
    rows = rows_of(whole / f"{word}.workbench")
    shutil.rmtree(whole)
    tally = Tally()
    for number in range(count):
        try_one(word, source, rows, SEED, number, folder, pool, tally)
    return tally


SOURCES = ("made.case", RICH, "made.library", "v2-ce48c09.library")


@pytest.mark.parametrize("name", SOURCES)
def test_altered_databases_are_refused_or_told(name: str, tmp_path: Path, pool: WorkerPool) -> None:
    tally = run(name, FEW, tmp_path, pool)
    assert tally.faults == []
    assert tally.silent == []
    assert tally.tried == FEW


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", SOURCES)
def test_many_altered_databases_are_refused_or_told(name: str, tmp_path: Path, pool: WorkerPool) -> None:
    tally = run(name, MANY, tmp_path, pool)
    numbers = (tally.tried, tally.refused, tally.same, tally.told, len(tally.silent), len(tally.faults))
    print(f"| {name} | {' | '.join(map(str, numbers))} |")
    print(*tally.reasons.most_common(8), sep="\n")
    assert tally.faults == []
    assert tally.silent == []
