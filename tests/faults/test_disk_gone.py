"""A disk unplugged in the middle: of the files taken in, of the case, of the library searched. Never "no match"."""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from tests.faults.disk import Step, watched
from tests.faults.looking import faults_of
from tests.faults.test_failing_writes import error_of, sentence_faults
from tests.faults.work import ROUNDS, Ack, Desk, make_desk, open_session
from tests.unit.commands import fakes
from tests.unit.commands.fakes import PNG
from workbench.commands import case, library, match_words, matches
from workbench.commands.session import Session
from workbench.jobs import Progress
from workbench.model.media import MediaState
from workbench.model.work import SearchRequest, SearchResult


class Plug:
    """A disk that is there until its n-th use, and again once it is plugged in."""

    def __init__(self, below: Path | None = None) -> None:
        self._below = str(below or "")
        self._left = 0
        self.pulled = False

    def arm(self, nth: int) -> None:
        """From here on."""
        self._left, self.pulled = nth, False

    def plug_in(self) -> None:
        """It is there again."""
        self._left = 0

    def step(self, step: Step) -> None:
        """A change."""
        self.use(step.path)

    def use(self, path: str) -> None:
        """A change or a reading."""
        if not self._left or not path.startswith(self._below):
            return
        if self._left > 1:
            self._left -= 1
            return
        self.pulled = True
        raise OSError(errno.EIO, os.strerror(errno.EIO))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path / "desk")


def _small_memory(db: apsw.Connection) -> None:
    db.execute("PRAGMA cache_size = 1")  # so that the database is read from the disk again and again


def _found_nowhere(session: Session) -> Counter[int]:
    """Searches recorded, by medium."""
    return Counter(media_id for search in session.state().searches for media_id in search.media_ids)


@pytest.mark.parametrize("job", ROUNDS)
@pytest.mark.parametrize("nth", [1, 2, 5, 12, 30, 70])
def test_the_disk_of_the_case_is_gone_and_comes_back(job: str, nth: int, desk: Desk) -> None:
    plug, told = Plug(desk.root), list[Ack]()
    with watched(desk.root, plug.step, readers_too=plug.use):
        apsw.connection_hooks.append(_small_memory)
        with open_session(desk) as session:
            plug.arm(nth)
            error = error_of(lambda: ROUNDS[job](session, desk, 1, told.append))
            plug.plug_in()
            # Of what is derived and kept in the cache nothing is said: it is made again.
            assert error is None or (plug.pulled and sentence_faults(error) == [])
            ROUNDS[job](session, desk, 1, told.append)
    assert faults_of(desk, told) == []


def test_the_folder_given_is_gone_after_some_files(desk: Desk) -> None:
    base = desk.root.parent
    folder = base / "stick" / "photos"
    folder.mkdir(parents=True)
    for number in range(6):
        (folder / f"{number}.png").write_bytes(PNG + bytes([number]) * 5000)

    class Unplugging(Progress):
        def update(self, done: int, total: int | None = None, label: str = "", unit: str = "") -> None:
            if label == "Storing 3.png" and folder.exists():
                folder.rename(base / "stick" / "unplugged")

    with open_session(desk) as session:
        report = case.add_media(session, [folder], progress=Unplugging())
        assert report.added == 3
        assert [Path(one.path).name for one in report.unreadable] == ["3.png", "4.png", "5.png"]
        assert {(one.reason, bool(one.advice)) for one in report.unreadable} == {("there is no such file", True)}
        (base / "stick" / "unplugged").rename(folder)
        again = case.add_media(session, [folder])
        assert (again.added, again.already, again.unreadable) == (3, 3, ())
        assert case.check(session).sound


@pytest.mark.parametrize("nth", range(1, 9))
def test_a_file_that_cannot_be_read_to_its_end_is_said_and_can_be_added_again(nth: int, desk: Desk) -> None:
    base = desk.root.parent
    (base / "stick").mkdir()
    path = base / "stick" / "a.png"
    path.write_bytes(PNG + b"x" * 3_000_000)
    plug = Plug(path)
    with watched(base, lambda _step: None, readers_too=plug.use), open_session(desk) as session:
        plug.arm(nth)
        report = case.add_media(session, [path])
        plug.plug_in()
        assert len(report.unreadable) == plug.pulled
        assert all(one.reason and one.advice and "Errno" not in one.reason for one in report.unreadable)
        again = case.add_media(session, [path])
        assert again.unreadable == ()
        assert case.check(session).sound


Pull = Callable[[Path], None]


def _renamed(folder: Path) -> None:
    folder.rename(folder.with_name("unplugged"))


def _emptied(folder: Path) -> None:
    (folder / "library.workbench").rename(folder.with_name("unplugged"))


@pytest.mark.parametrize("pull", [_renamed, _emptied])
def test_a_library_unplugged_in_mid_search_is_said_and_nothing_is_recorded(pull: Pull, desk: Desk) -> None:
    with open_session(desk) as session:
        before = _found_nowhere(session)

        def search(request: SearchRequest) -> SearchResult:
            pull(desk.library)
            return fakes.search_exact(request)

        session.pool.tasks["workbench.tasks.search:run"] = search  # type: ignore[attr-defined]
        report = matches.run(session, [desk.library])
        [problem] = report.problems
        assert "desk.library was not searched: " in problem
        assert "Check the path, or plug the disk in." in problem or "no file" in problem
        assert report.searched == ()
        assert _found_nowhere(session) == before
        assert session.state().coverage == {}
        assert "no search" in _words(session).casefold() or "not searched" in _words(session).casefold()


def _words(session: Session) -> str:
    state = session.state()
    return match_words.medium_state_words(state, next(one for one in state.media if one.state is MediaState.READY))


@pytest.mark.parametrize("nth", [1, 2, 3, 5, 8, 12, 20])
def test_a_library_whose_disk_fails_in_mid_search_is_never_a_search_without_result(nth: int, desk: Desk) -> None:
    plug = Plug(desk.library)
    with watched(desk.root, plug.step, readers_too=plug.use):
        apsw.connection_hooks.append(_small_memory)
        with open_session(desk) as session:
            before = _found_nowhere(session)
            plug.arm(nth)
            report = matches.run(session, [desk.library])
            plug.plug_in()
            if plug.pulled and report.searched == ():
                assert report.problems
                assert not any("Errno" in one or "apsw" in one for one in report.problems)
                assert _found_nowhere(session) == before
            report = matches.run(session, [desk.library])
            assert (report.problems, report.found) == ((), 1)


def test_a_library_that_is_gone_says_so_in_each_command(desk: Desk) -> None:
    plug = Plug(desk.library)
    with watched(desk.root, plug.step, readers_too=plug.use):
        plug.arm(1)
        for command in (library.list_items, library.info, library.check):
            error = error_of(lambda command=command: command(desk.library))
            assert error is not None
            assert sentence_faults(error) == []
