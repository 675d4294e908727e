"""Taking files in: once each, whatever happens in between, and never at the price of the whole case."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.unit.commands.fakes import MP4, PNG, FakePool
from workbench.commands import article, case, files, library, matches, media, report_pictures
from workbench.commands.session import Session
from workbench.errors import Cancelled, FullDiskError, StorageError, WorkerDied
from workbench.jobs import Progress
from workbench.model.library import AddOutcome
from workbench.model.media import MediaState
from workbench.model.report import PictureNeed
from workbench.model.work import IntakeRequest, IntakeResult, SearchRequest, SearchResult

Put = Callable[[str, bytes], Path]
INTAKE = "workbench.tasks.intake:run"
SEARCH = "workbench.tasks.search:run"


def test_the_case_is_not_read_anew_for_each_file(session: Session, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [put(f"box/{number}.png", PNG + bytes([number])) for number in range(20)]
    calls = 0
    read_state = session.store.state

    def counted() -> object:
        nonlocal calls
        calls += 1
        return read_state()

    monkeypatch.setattr(session.store, "state", counted)
    assert case.add_media(session, paths).added == 20
    assert calls <= 2


def test_the_same_content_twice_in_one_call_is_read_once(session: Session, pool: FakePool, put: Put) -> None:
    paths = [put("one.png", PNG + b"same"), put("two.png", PNG + b"same"), put("three.png", PNG + b"same")]
    before = len(pool.requests(INTAKE))
    in_flight = _held(pool, INTAKE)
    report = case.add_media(session, paths)
    assert in_flight
    assert len(pool.requests(INTAKE)) - before == 1
    assert (report.added, report.already) == (1, 2)


def _held(pool: FakePool, task: str) -> list[object]:
    """Let jobs of a task look unfinished when first asked, as real ones are."""
    held: list[object] = []
    submit = pool.submit

    def slow(name: str, request: object, returns: type, **options: object) -> object:
        job = submit(name, request, returns, **options)
        if name == task:
            held.append(job)
            job.done = lambda: False  # type: ignore[method-assign]
        return job

    pool.submit = slow  # type: ignore[method-assign, assignment]
    return held


def test_a_lost_original_does_not_keep_the_others_from_being_read(session: Session, put: Put) -> None:
    lost, _new = session.store.add_file(put("lost.png", PNG + b"lost"))
    late, _new = session.store.add_file(put("late.png", PNG + b"late"))
    gone = session.store.original_path(session.refresh().media[-2].sha256)
    gone.chmod(0o644)
    gone.unlink()
    report = case.read_waiting(session)
    assert session.medium(late).state is MediaState.READY
    assert session.medium(lost).state is MediaState.WAITING
    assert "not in the case folder" in report.unreadable[0].reason
    assert case.add_media(session, [put("lost.png", PNG + b"lost")]).unreadable == ()
    assert session.medium(lost).state is MediaState.READY


def test_a_lost_original_does_not_prevent_an_export(session: Session, tmp_path: Path) -> None:
    medium = session.state().media[1]
    gone = session.store.original_path(medium.sha256)
    gone.chmod(0o644)
    gone.unlink()
    pictures, problems = report_pictures.gather(session, [PictureNeed("media:2", media_id=medium.id, pts=7)])
    assert not pictures
    assert "not in the case folder" in problems[0]


def test_a_file_is_not_blamed_when_no_worker_can_be_started(session: Session, pool: FakePool, put: Put) -> None:
    def fail(_request: IntakeRequest) -> IntakeResult:
        raise WorkerDied("Reading could not begin: no worker process could be started.")

    read, pool.tasks[INTAKE] = pool.tasks[INTAKE], fail
    report = case.add_media(session, [put("x.png", PNG + b"x")])
    assert "no worker process" in report.unreadable[0].reason
    assert session.state().media[-1].state is MediaState.WAITING
    pool.tasks[INTAKE] = read
    assert case.add_media(session, [put("x.png", PNG + b"x")]).unreadable == ()


def test_two_references_to_one_content_are_both_found(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None], put: Put
) -> None:
    put("page/files/a.png", PNG + b"same")
    put("page/files/b.png", PNG + b"same")
    cited(("https://x.example/a.png", "files/a.png"), ("https://cdn.example/b.png", "files/b.png"))
    session, _report = case.new(tmp_path / "c.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        assert [medium.state for medium in session.state().media] == [MediaState.READY]
        assert all(claim.media_ids for claim in session.state().claims[:2])


@pytest.mark.parametrize("local", ["a" * 400, "files/a\0b.png", "../" * 90 + "x.png"])
def test_a_page_may_name_any_file(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None], local: str
) -> None:
    cited(("https://x.example/a.png", local))
    session, _report = case.new(tmp_path / "c.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        assert [medium.state for medium in session.state().media] == [MediaState.MISSING]


def test_an_article_stopped_half_way_is_completed_when_taken_again(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None]
) -> None:
    cited(("https://x.example/a.mp4", ""), ("https://x.example/b.mp4", ""))
    session, _report = case.new(tmp_path / "c.case", pool=pool)  # type: ignore[arg-type]
    with session:

        def second() -> bool:
            return len(session.store.state().media) == 1

        with pytest.raises(Cancelled):
            article.add(session, page, Progress(None, second))
        assert [len(claim.media_ids) for claim in session.state().claims] == [1, 0, 0]
        article.add(session, page)
        assert [len(claim.media_ids) for claim in session.state().claims] == [1, 1, 0]
        assert len(session.state().media) == 2


def test_a_link_taken_away_does_not_come_back_with_the_article(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None]
) -> None:
    cited(("https://x.example/a.mp4", ""))
    session, _report = case.new(tmp_path / "c.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        article.add(session, page)
        assert [len(claim.media_ids) for claim in session.state().claims] == [1, 0, 0]
        assert len(session.state().media) == 1


def test_folders_may_lie_deeper_than_calls(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    (tmp_path.joinpath(*"d" * 150)).mkdir(parents=True)
    (tmp_path.joinpath(*"d" * 150) / "x.png").write_bytes(PNG)
    request.addfinalizer(partial(sys.setrecursionlimit, sys.getrecursionlimit()))
    sys.setrecursionlimit(len(inspect.stack()) + 100)
    assert [found.path.name for found in files.walk([tmp_path])] == ["x.png"]


def test_a_search_without_an_answer_is_not_a_search_that_found_nothing(
    session: Session, pool: FakePool, known: Path
) -> None:
    answer = pool.tasks[SEARCH]

    def forgetful(request: SearchRequest) -> SearchResult:
        result = answer(request)
        return SearchResult(result.library_id, result.generation, result.item_count, result.method, {})

    pool.tasks[SEARCH] = forgetful
    report = matches.run(session, [known])
    assert session.state().searches[-1].media_ids == ()
    assert len(report.problems) == len(session.state().searches[-1].unread) == 2


def test_an_unreadable_file_is_not_said_to_be_found_nowhere(known: Path, pool: FakePool, put: Put) -> None:
    (result,) = library.search(known, [put("x.png", PNG + b"broken")], pool=pool)  # type: ignore[arg-type]
    lines = list(library.result_lines(result))
    assert lines[1] == "  Not searched: it ends in the middle of the picture"
    assert not any("nowhere" in line for line in lines)


def test_a_file_that_changes_while_it_is_read_is_not_added(tmp_path: Path, pool: FakePool, put: Put) -> None:
    growing = put("new/x.png", PNG + b"x")
    read = pool.tasks[INTAKE]

    def grow(request: IntakeRequest) -> object:
        result = read(request)
        with growing.open("ab") as file:
            file.write(b"more")
        return result

    pool.tasks[INTAKE] = grow
    report = library.add(tmp_path / "n.library", [growing], pool=pool)  # type: ignore[arg-type]
    assert report.records[0].outcome is AddOutcome.UNREADABLE
    assert "changed" in report.records[0].reason


def test_an_index_that_is_a_link_is_not_emptied(known: Path, pool: FakePool, put: Put) -> None:
    precious = put("precious/letter.txt", b"dear")
    (known / "index").rmdir()
    (known / "index").symlink_to(precious.parent)
    with pytest.raises(StorageError, match="link"):
        library.rebuild(known, pool=pool)  # type: ignore[arg-type]
    assert precious.is_file()


def test_a_library_is_one_file_after_use(known: Path, pool: FakePool, clip: Path) -> None:
    list(library.search(known, [clip], pool=pool))  # type: ignore[arg-type]
    library.list_items(known)
    library.check(known)
    assert sorted(path.name for path in known.iterdir()) == ["index", "library.workbench", "lock"]


def test_media_are_asked_for_without_waiting(session: Session) -> None:
    clip = session.state().media[0]
    job = media.keyframe_picture(session, clip.id, 4000)
    change = media.add_keyframe(session, clip.id, 4000, shown=job.result().pictures[0])
    assert change.ids
    assert 4000 in [frame.pts for frame in session.state().keyframes[clip.id]]


def test_a_thumbnail_is_kept_or_asked_for(session: Session, put: Put) -> None:
    case.add_media(session, [put("y.mp4", MP4 + b"y")])
    clip = session.state().media[-1]
    assert isinstance(media.thumbnail_or_job(session, clip.id, 0), bytes)
    asked = media.thumbnail_or_job(session, clip.id, 1234)
    assert not isinstance(asked, bytes)
    assert asked.result().pictures[0].format == "jpeg"


def test_an_unknown_file_is_listed_with_its_reason_and_kept(session: Session, put: Put) -> None:
    case.add_media(session, [put("x.bin", bytes(range(256)))])
    line = next(line for line in case.summary_lines(session) if "x.bin" in line)
    assert "Unreadable (it is not a picture, clip or sound this program knows)" in line
    assert line.endswith("its file is kept in the case as it came")


def test_an_empty_file_is_kept_in_sight_until_it_is_given_again(session: Session, put: Put) -> None:
    before = len(session.state().media)
    empty = put("late/empty-streets.mp4", b"")
    for _ in range(2):
        report = case.add_media(session, [empty])
        assert report.unreadable[0].reason == "the file is empty"
    (medium,) = session.state().media[before:]
    assert (medium.state, medium.reason, medium.sha256) == (MediaState.UNREADABLE, "the file is empty", "")
    assert session.claim(3).media_ids == (medium.id,)
    assert any(problem.what == "empty-streets.mp4" and not problem.usable for problem in case.problems(session))
    case.add_media(session, [put("late/empty-streets.mp4", MP4 + b"streets")])
    (again,) = session.state().media[before:]
    assert (again.id, again.state) == (medium.id, MediaState.READY)


def test_a_file_without_permission_is_kept_in_sight(
    session: Session, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "refusal", lambda _path: "you may not read it")
    case.add_media(session, [put("late/x.mp4", MP4)])
    assert session.state().media[-1].reason == "you may not read it"


def test_a_file_that_does_not_exist_is_not_recorded(session: Session, tmp_path: Path) -> None:
    before = session.state().media
    case.add_media(session, [tmp_path / "none.mp4"])
    assert session.state().media == before


def test_an_empty_copy_beside_the_page_is_named_as_the_reason(
    tmp_path: Path, pool: FakePool, page: Path, put: Put, cited: Callable[..., None]
) -> None:
    put("page/a.mp4", b"")
    cited(("https://x.example/a.mp4", "a.mp4"))
    session, _report = case.new(tmp_path / "c.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        (medium,) = session.state().media
        assert medium.state is MediaState.MISSING
        assert medium.reason == "cited by the article; of the copy saved beside it: the file is empty"


def test_a_full_disk_names_the_file_that_did_not_fit_and_those_not_tried(
    session: Session, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [put(f"{name}.png", PNG + name.encode()) for name in ("fits", "large", "next", "last")]
    real = session.store.add_file

    def add_file(path: Path, **options: object) -> object:
        if path.name == "large.png":
            raise FullDiskError("The disk of “f.case” is too full.", advice="Free some space and add the file again.")
        return real(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(session.store, "add_file", add_file)
    with pytest.raises(FullDiskError) as caught:
        case.add_media(session, paths)
    assert caught.value.message == (
        "“large.png” was not taken in. The disk of “f.case” is too full. Not tried: “next.png”, “last.png”."
    )
    assert caught.value.advice.startswith("Free some space and add these files again.")
    assert "fits.png" in [one.name for one in session.state().media]


def test_a_full_disk_at_the_last_file_speaks_of_no_others(
    session: Session, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add_file(_path: Path, **_options: object) -> object:
        raise FullDiskError("The disk is full.", advice="Free some space and add the file again.")

    monkeypatch.setattr(session.store, "add_file", add_file)
    with pytest.raises(FullDiskError) as caught:
        case.add_media(session, [put("large.png", PNG + b"large")])
    assert caught.value.message == "“large.png” was not taken in. The disk is full."
