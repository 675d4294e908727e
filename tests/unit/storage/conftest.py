"""A small case with one article, one picture and one search."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.storage import samples
from workbench.storage.case_store import CaseStore


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A file to take in; storage does not care what is inside."""
    path = tmp_path / "salute.jpg"
    path.write_bytes(b"picture" * 1000)
    return path


@pytest.fixture
def case(tmp_path: Path, picture: Path) -> Iterator[CaseStore]:
    """An open case: an article with two claims, a picture with a reading, a search with one match."""
    store = CaseStore.create(tmp_path / "test.case", title="Salute", by="mara", vocabulary=samples.VOCABULARY)
    samples.fill(store, tmp_path, picture)
    yield store
    store.close()
