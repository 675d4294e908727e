"""The index a searcher has mapped is cut short, overwritten or deleted while it searches; with real searchers.

A process that touches a mapped page which the disk does not give is ended by the system (SIGBUS), and one cut off
inside a page reads zeros without any error. Either way the answer is that of the library itself, or it is said that it
was not searched: never "no match".
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest

from tests.unit.media.drawing import scene
from workbench.commands import case, library, matches
from workbench.commands.session import Session
from workbench.jobs import Progress
from workbench.model.match import Match
from workbench.workers.pool import WorkerKind, WorkerPool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Windows does not let a mapped file be touched")

PICTURES = 12
NAMES = {f"{number}.jpg" for number in range(PICTURES)}


def _cut(path: Path) -> None:
    os.truncate(path, 0)


def _cut_inside_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 4096 * 4096 + 130)


def _overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))


def _deleted(path: Path) -> None:
    path.unlink()


def _gone(path: Path) -> None:
    shutil.rmtree(path.parent)


Harm = Callable[[Path], None]


class Harming(Progress):
    """Does harm to every file of the index whenever a searcher says that it searches for something."""

    def __init__(self, index: Path, harm: Harm, times: int) -> None:
        super().__init__()
        self._index, self._harm = index, harm
        self.left = times

    def update(self, done: int, total: int | None = None, label: str = "", unit: str = "") -> None:
        if not self.left or not label.startswith("Searching for "):
            return
        files = sorted(self._index.glob("segment-*/*"))
        self.left -= bool(files)
        for path in files:
            if path.exists():
                self._harm(path)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as pool:
        yield pool


@pytest.fixture
def known(tmp_path: Path, pool: WorkerPool) -> Path:
    """A library of other copies of the pictures of the case."""
    for number in range(PICTURES):
        for name, quality in (("incoming", 90), ("known", 60)):
            path = tmp_path / name / f"{number}.jpg"
            path.parent.mkdir(exist_ok=True)
            cv2.imwrite(str(path), scene(number, 480, 270), [cv2.IMWRITE_JPEG_QUALITY, quality])
    library.add(tmp_path / "known.library", [tmp_path / "known"], pool=pool)
    return tmp_path / "known.library"


@pytest.fixture
def session(tmp_path: Path, pool: WorkerPool, known: Path) -> Iterator[Session]:
    session, _report = case.new(tmp_path / "a.case", media=[tmp_path / "incoming"], by="Mara", pool=pool)
    with session:
        yield session


def _pairs(session: Session) -> list[tuple[str, int, object]]:
    def told(match: Match) -> tuple[str, int, object]:
        return session.medium(match.media_id).name, match.finding.item, match.finding.band

    return sorted(told(match) for match in session.state().matches if not match.superseded)


def _searcher(pool: WorkerPool) -> int | None:
    """Process of the searcher, which stays until it is ended or idle for long."""
    seats = [seat for seat in list(pool._seats) if seat.kind is WorkerKind.SEARCHER and seat.process is not None]
    return seats[0].process.process_id if seats and seats[0].process else None


@pytest.mark.parametrize("harm", [_cut, _cut_inside_a_page, _overwritten, _deleted, _gone])
def test_an_index_harmed_in_mid_search_is_made_again(
    harm: Harm, session: Session, known: Path, pool: WorkerPool
) -> None:
    harming, before = Harming(known / "index", harm, 1), _searcher(pool)
    report = matches.run(session, [known], progress=harming)
    assert harming.left <= 0
    if harm is _cut:
        assert _searcher(pool) != before  # the system ended it
    assert (report.problems, report.unread) == ((), ())
    found = _pairs(session)
    assert {name for name, _item, _band in found} == NAMES
    matches.run(session, [known])
    assert _pairs(session) == found
    assert library.check(known).sound


def test_an_index_that_stops_every_searcher_is_told_and_nothing_is_recorded(
    session: Session, known: Path, pool: WorkerPool
) -> None:
    report = matches.run(session, [known], progress=Harming(known / "index", _cut, 100))
    [problem] = report.problems
    assert "known.library was not searched: " in problem
    assert "rebuild the search index" in problem
    assert (report.searched, session.state().searches, session.state().coverage) == ((), (), {})
    report = matches.run(session, [known])
    assert report.problems == ()
    assert {name for name, _item, _band in _pairs(session)} == NAMES


def test_an_index_touched_between_two_searches_is_read_again(session: Session, known: Path, pool: WorkerPool) -> None:
    matches.run(session, [known])
    found = _pairs(session)
    for path in sorted((known / "index").glob("segment-*/codes.npy")):
        _overwritten(path)
    matches.run(session, [known])
    assert _pairs(session) == found != []
