"""A library made from cases of somebody else: read from a copy in a real reader, never opened as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

from tests.unit.commands.test_foreign import rewritten, tree
from tests.unit.media.drawing import scene
from tests.unit.storage.test_formats import changed
from workbench.commands import case, known, library, library_sources, tags
from workbench.errors import UnreadableError
from workbench.model.library import LibraryItem
from workbench.storage.case_store import CaseStore
from workbench.workers.pool import WorkerPool


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mine.library"


@pytest.fixture
def theirs(tmp_path: Path, pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case with a tagged picture, made on another computer; this one refuses to open its database."""
    place = tmp_path / "theirs" / "salute.case"
    cv2.imwrite(str(tmp_path / "salute.png"), scene(3, 320, 180))
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(known, "note", lambda _folder: None)
        session, _report = case.new(place, title="Salute", media=[tmp_path / "salute.png"], by="Mara", pool=pool)
        with session:
            tags.add_to_frames(session, [(session.state().media[0].id, None)], ["salute"])
    plain = CaseStore.open

    def guarded(path: Path, **options: object) -> CaseStore:
        assert path != place, "the database of a stranger was opened"
        return plain(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(CaseStore, "open", guarded)
    return place


def made(folder: Path, theirs: Path, pool: WorkerPool) -> tuple[tuple[str, ...], list[LibraryItem]]:
    """What is told and what is in the library; the stranger's folder stays as it is."""
    before = tree(theirs)
    library.create(folder)
    told = library_sources.build(folder, library_sources.look(theirs.parent), pool=pool)
    assert tree(theirs) == before
    return told, list(library.list_items(folder))


def test_a_strange_case_is_told_of_before_anything_is_made(theirs: Path) -> None:
    sources = library_sources.look(theirs.parent)
    assert sources.strange == (theirs,)
    assert any("does not know 1 case of these" in line for line in sources.lines())


def test_its_media_and_facts_come_in_by_way_of_a_copy(folder: Path, theirs: Path, pool: WorkerPool) -> None:
    told, (item,) = made(folder, theirs, pool)
    assert told == ("Salute: 1 item added",)
    assert (item.name, [tag.tag for tag in item.tags]) == ("salute.png", ["salute"])
    assert Path(item.path).is_relative_to(theirs)
    assert known.is_strange(theirs)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON note BEGIN DELETE FROM claim; END",
        "CREATE VIEW evil AS SELECT * FROM note",
        "CREATE TABLE evil (x)",
        "CREATE VIRTUAL TABLE evil USING fts5(x)",
    ],
)
def test_what_this_program_does_not_make_is_refused(
    statement: str, folder: Path, theirs: Path, pool: WorkerPool
) -> None:
    changed(theirs, statement)
    (line,), items = made(folder, theirs, pool)
    assert line.startswith("salute.case: ")
    assert "not built as this program builds it" in line
    assert items == []


def test_a_view_in_the_place_of_a_table_is_refused(folder: Path, theirs: Path, pool: WorkerPool) -> None:
    db = sqlite3.connect(theirs / "case.workbench")
    db.execute("ALTER TABLE draft RENAME TO hidden")
    db.execute("CREATE VIEW draft AS SELECT * FROM hidden")
    db.commit()
    db.close()
    (line,), items = made(folder, theirs, pool)
    assert "not built as this program builds it" in line
    assert items == []


def test_what_its_log_does_not_vouch_for_is_told(folder: Path, theirs: Path, pool: WorkerPool) -> None:
    changed(theirs, "UPDATE media SET caption = 'never said'")
    told, items = made(folder, theirs, pool)
    assert len(items) == 1
    assert any("was changed outside the program" in line for line in told[1:])


def test_a_hash_that_leads_elsewhere_is_refused(folder: Path, theirs: Path, pool: WorkerPool) -> None:
    rewritten(theirs, "UPDATE media SET sha256 = '../../../../etc/hostname'")
    (line,), items = made(folder, theirs, pool)
    assert "no hash" in line or "damaged" in line
    assert items == []


@pytest.mark.parametrize("link", [False, True])
def test_a_file_that_is_not_what_the_case_says_stays_out(
    link: bool, folder: Path, theirs: Path, pool: WorkerPool, tmp_path: Path
) -> None:
    (original,) = (path for path in (theirs / "originals").rglob("*") if path.is_file())
    content = original.read_bytes()
    original.chmod(0o644)
    if link:
        original.unlink()
        original.symlink_to(tmp_path / "salute.png")
    else:
        original.write_bytes(content + b"more")
    (line,), items = made(folder, theirs, pool)
    assert "no media that could be added" in line
    assert items == []


def test_a_database_that_is_a_link_is_refused(folder: Path, theirs: Path, pool: WorkerPool, tmp_path: Path) -> None:
    (theirs / "case.workbench").rename(tmp_path / "elsewhere")
    (theirs / "case.workbench").symlink_to(tmp_path / "elsewhere")
    (line,), items = made(folder, theirs, pool)
    assert UnreadableError("case.workbench", "it could not be opened").reason in line
    assert items == []
