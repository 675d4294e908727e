"""Making a case, adding media, dates, undo, check, show."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.conftest import DRONE, SALUTE
from tests.unit.commands.fakes import MP4, PNG, FakePool
from workbench.commands import article, case, claims, media
from workbench.commands.session import Session, open_case
from workbench.errors import Cancelled, LockedError, NotFoundError, UnreadableError, UsageError
from workbench.jobs import Progress
from workbench.model.media import MediaState

Put = Callable[[str, bytes], Path]


def test_article_becomes_claims(session: Session) -> None:
    assert [claim.sentence for claim in session.state().claims][:2] == [SALUTE, DRONE]
    assert session.state().title == "A ceasefire on paper"


def test_media_are_read_and_linked_only_by_clear_names(session: Session) -> None:
    state = session.state()
    assert [(medium.name, medium.state) for medium in state.media] == [
        ("salute.mp4", MediaState.READY),
        ("square.png", MediaState.READY),
    ]
    assert state.claims[0].media_ids == (state.media[0].id,)
    assert not state.claims_of(state.media[1].id)


def test_mistyped_date_leaves_no_case(tmp_path: Path, pool: FakePool) -> None:
    with pytest.raises(UsageError, match="not a date"):
        case.new(tmp_path / "a.case", published="soon", pool=pool)  # type: ignore[arg-type]
    assert not (tmp_path / "a.case").exists()


def test_missing_article_leaves_no_case(tmp_path: Path, pool: FakePool) -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        case.new(tmp_path / "a.case", article=tmp_path / "none.html", pool=pool)  # type: ignore[arg-type]
    assert not (tmp_path / "a.case").exists()


def test_folder_in_use_is_refused(session: Session, pool: FakePool) -> None:
    with pytest.raises(UsageError, match="exists already"):
        case.new(session.path, pool=pool)  # type: ignore[arg-type]


def test_every_file_of_a_folder_is_counted_once(session: Session, put: Put, tmp_path: Path) -> None:
    put("box/a.png", PNG + b"a")
    put("box/b.png", PNG + b"a")
    put("box/deep/c.png", PNG + b"broken")
    put("box/notes.txt", b"a note")
    put("box/.hidden", b"x")
    put("box/empty.png", b"")
    (tmp_path / "box/link.png").symlink_to(tmp_path / "box/a.png")
    report = case.add_media(session, [tmp_path / "box", tmp_path / "box/a.png"])
    assert (report.added, report.already) == (1, 1)
    assert sorted(Path(file.path).name for file in report.unreadable) == ["c.png", "empty.png"]
    assert sorted(Path(file.path).name for file in report.left_out) == [".hidden", "link.png", "notes.txt"]


def test_unreadable_medium_is_kept_with_its_reason(session: Session, put: Put) -> None:
    report = case.add_media(session, [put("x.png", PNG + b"broken")])
    medium = session.state().media[-1]
    assert medium.state is MediaState.UNREADABLE
    assert report.unreadable[0].reason == medium.reason == "it ends in the middle of the picture"
    assert session.store.original_path(medium.sha256).is_file()


def test_unreadable_medium_given_again_is_still_unreadable(session: Session, put: Put) -> None:
    broken = put("x.png", PNG + b"broken")
    case.add_media(session, [broken])
    report = case.add_media(session, [broken])
    assert (report.added, report.already, len(report.unreadable)) == (0, 0, 1)


def test_file_that_stops_the_reader_is_set_aside(session: Session, put: Put) -> None:
    case.add_media(session, [put("x.png", PNG + b"fatal")])
    assert session.state().media[-1].state is MediaState.SET_ASIDE
    assert any(problem.why.startswith("Set aside: ") for problem in case.problems(session))


def test_missing_path_is_listed(session: Session, tmp_path: Path) -> None:
    report = case.add_media(session, [tmp_path / "none.png"])
    assert report.unreadable[0].reason == "there is no such file"


def test_stop_keeps_what_was_stored(session: Session, put: Put) -> None:
    calls = 0

    def stop() -> bool:
        nonlocal calls
        calls += 1
        return len(session.state().media) > 2

    with pytest.raises(Cancelled):
        case.add_media(session, [put("a.png", PNG + b"1"), put("b.png", PNG + b"2")], progress=Progress(None, stop))
    assert session.state().media[2].name == "a.png"


def test_waiting_media_are_read_later(session: Session, put: Put) -> None:
    media_id, _new = session.store.add_file(put("late.png", PNG + b"late"))
    session.refresh()
    report = case.read_waiting(session)
    assert report.media_ids == (media_id,)
    assert session.medium(media_id).state is MediaState.READY


def test_cited_file_beside_the_page_is_added_and_linked(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None], put: Put
) -> None:
    put("page/article_files/a.mp4", MP4 + b"a")
    cited(("https://x.example/clips/a.mp4", "article_files/a.mp4"), ("https://x.example/b%20c.mp4?w=1", ""))
    session, report = case.new(tmp_path / "b.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        first, second = session.state().media
        assert (first.state, second.state) == (MediaState.READY, MediaState.MISSING)
        assert second.name == "b c.mp4"
        assert second.reason == "cited by the article, no file yet"
        assert [claim.media_ids for claim in session.state().claims] == [(first.id,), (second.id,), ()]
        assert report.linked == 2


def test_path_out_of_the_page_folder_is_not_taken(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None], put: Put
) -> None:
    put("secret.mp4", MP4)
    cited(("https://x.example/a.mp4", "../secret.mp4"))
    session, _report = case.new(tmp_path / "b.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        assert session.state().media[0].state is MediaState.MISSING


def test_later_file_takes_the_missing_place(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None], put: Put
) -> None:
    cited(("https://x.example/B%20c.mp4?w=1", ""))
    session, _report = case.new(tmp_path / "b.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        missing = session.state().media[0]
        report = case.add_media(session, [put("b c.MP4", MP4 + b"b")])
        assert session.medium(missing.id).state is MediaState.READY
        assert session.state().claims[0].media_ids == (missing.id,)
        assert (report.added, report.linked) == (1, 1)


def test_file_of_another_name_is_given_to_its_place(
    tmp_path: Path, pool: FakePool, page: Path, cited: Callable[..., None], put: Put
) -> None:
    cited(("https://x.example/post/17", ""))
    session, _report = case.new(tmp_path / "b.case", article=page, pool=pool)  # type: ignore[arg-type]
    with session:
        missing = session.state().media[0]
        assert case.give_file(session, missing.id, put("from-a-friend.mp4", MP4 + b"b")).added == 1
        assert session.state().claims[0].media_ids == (missing.id,)
        with pytest.raises(UsageError, match="not missing"):
            case.give_file(session, missing.id, put("again.mp4", MP4 + b"c"))


def test_stated_date_counts_as_the_claims_date(session: Session) -> None:
    change = case.set_published(session, "2020-10-12")
    assert session.state().claim_date(session.state().claims[0]) == "2020-10-12"
    assert change.label == "Date of the article: 12 Oct 2020, stated by the analyst"


def test_date_without_article_is_refused(tmp_path: Path, pool: FakePool) -> None:
    session, _report = case.new(tmp_path / "b.case", pool=pool)  # type: ignore[arg-type]
    with session, pytest.raises(NotFoundError, match="no article"):
        case.set_published(session, "2020")


def test_undo_and_redo_name_what_they_did(session: Session) -> None:
    label = case.set_published(session, "2020").label
    assert session.state().undo_label == label
    assert case.undo(session).label == f"Undid: {label}"
    assert session.state().articles[0].article.published is None
    assert case.redo(session).label == f"Redid: {label}"


def test_claim_edits_are_one_step_each(session: Session) -> None:
    claim_id = session.state().claims[0].id
    claims.edit(session, claim_id, sentence="Another", date="2020-10", attribution="the army")
    case.undo(session)
    claim = session.claim(claim_id)
    assert (claim.sentence, claim.date, claim.attribution) == (SALUTE, "", "")


def test_claim_by_hand(session: Session) -> None:
    change = claims.add(session, " A bridge fell. ", "2020-10-11", attribution="a driver")
    claim = session.claim(change.ids[0])
    assert (claim.sentence, claim.date, claim.attribution) == ("A bridge fell.", "2020-10-11", "a driver")


def test_media_are_found_by_name_or_hash(session: Session) -> None:
    medium = session.state().media[0]
    assert claims.find_media(session, "SALUTE.mp4") == medium.id
    assert claims.find_media(session, medium.sha256[:8]) == medium.id
    with pytest.raises(NotFoundError):
        claims.find_media(session, medium.sha256[:7])


def test_link_and_unlink(session: Session) -> None:
    claim, still = session.state().claims[1], session.state().media[1]
    claims.link(session, claim.id, [still.id])
    assert session.claim(claim.id).media_ids == (still.id,)
    claims.unlink(session, claim.id, [still.id])
    assert session.claim(claim.id).media_ids == ()


def test_keyframe_by_hand(session: Session) -> None:
    medium = session.state().media[0]
    change = media.add_keyframe(session, medium.id, 3200)
    assert [frame.pts for frame in session.state().keyframes[medium.id]] == [0, 3200, 8520]
    media.drop_keyframe(session, change.ids[0])
    assert [frame.pts for frame in session.state().keyframes[medium.id]] == [0, 8520]


def test_thumbnail_is_made_again_when_the_cache_is_gone(session: Session) -> None:
    medium = session.state().media[0]
    path = session.store.thumb_path(medium.id, 8520, False)
    assert path is not None
    path.unlink()
    assert media.thumbnail(session, medium.id, 8520).startswith(b"\xff\xd8")


def test_line_left_out_is_put_back(session: Session) -> None:
    found = session.state().articles[0]
    article.put_back(session, found.id, 0)
    assert "929 $" in session.state().articles[0].article.body
    with pytest.raises(NotFoundError):
        article.put_back(session, found.id, 0)


def test_sound_case_has_no_problems(session: Session) -> None:
    report = case.check(session)
    assert report.sound
    assert next(iter(case.check_lines(report))).startswith("Sound: ")


def test_changed_original_is_named(session: Session) -> None:
    path = session.store.original_path(session.state().media[0].sha256)
    path.chmod(0o644)
    path.write_bytes(b"other")
    assert any("salute.mp4" in line for line in case.check_lines(case.check(session)))


def test_open_elsewhere_can_be_viewed(session: Session, pool: FakePool) -> None:
    with pytest.raises(LockedError):
        open_case(session.path, pool=pool)  # type: ignore[arg-type]
    with open_case(session.path, pool=pool, read_only=True) as view:  # type: ignore[arg-type]
        assert view.read_only
        assert case.show(view)["title"] == "A ceasefire on paper"


def test_show_has_the_keys_of_the_contract(session: Session) -> None:
    shown = case.show(session)
    assert {"article", "claims", "media", "matches", "tags", "audit_head"} <= set(shown)
    claim = shown["claims"][0]  # type: ignore[index]
    assert {"id", "sentence", "date", "rating", "final", "evidence", "media"} <= set(claim)
    assert {"dates", "places"} <= set(claim)
    assert claim["media"] == [session.state().media[0].sha256]
    medium = shown["media"][0]  # type: ignore[index]
    assert medium["keyframes"][1]["pts_s"] == 8.52
    assert shown["audit_head"] == session.state().audit_head


def test_looking_changes_nothing(session: Session) -> None:
    before = session.state().audit_head
    case.show(session)
    case.problems(session)
    case.check(session)
    assert session.refresh().audit_head == before


def test_a_closed_case_starts_no_workers(session: Session) -> None:
    """A comparison asked for late on another thread: what it started would be ended by nobody."""
    session.close()
    with pytest.raises(Cancelled):
        _late = session.pool
    assert not [thread for thread in threading.enumerate() if thread.name == "worker pool"]
