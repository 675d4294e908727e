"""The vocabulary: renaming, merging, ordering, removing and sharing, each one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.commands import case, tags, words
from workbench.commands.session import Session
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.review import VocabularyTag


def names(session: Session) -> list[str]:
    return [word.name for word in session.state().vocabulary]


def used(session: Session) -> list[tuple[str, int]]:
    return sorted((use.tag, use.media_id) for use in session.state().tags)


def test_uses_follow_a_renamed_word_and_one_undo_brings_all_back(session: Session) -> None:
    before, place = names(session), names(session).index("flag")
    tags.add(session, 1, ["flag"])
    tags.add(session, 2, ["flag"])
    words.rename(session, "flag", "banner of a state")
    assert used(session) == [("banner of a state", 1), ("banner of a state", 2)]
    assert names(session).index("banner of a state") == place
    assert words.word_of(session.state().vocabulary, "banner of a state").favourite_key == 3
    case.undo(session)
    assert (used(session), names(session)) == ([("flag", 1), ("flag", 2)], before)
    assert not session.store.check_record()


def test_a_word_may_take_its_own_spelling_as_name(session: Session) -> None:
    words.rename(session, "flag", "banner")
    word = words.word_of(session.state().vocabulary, "banner")
    assert word.aliases == ("flags",)


def test_renaming_to_another_word_is_told_to_merge(session: Session) -> None:
    with pytest.raises(UsageError, match="already"):
        words.rename(session, "flag", "Weapon")
    with pytest.raises(UsageError, match="already means"):
        words.rename(session, "flag", "rifle")


def test_merging_leaves_one_use_where_both_stood(session: Session) -> None:
    tags.add(session, 1, ["smoke", "damage"])
    tags.add(session, 2, ["smoke"])
    words.merge(session, "smoke", "damage")
    assert used(session) == [("damage", 1), ("damage", 2)]
    kept = words.word_of(session.state().vocabulary, "explosion")
    assert (kept.name, kept.favourite_key) == ("damage", 8)
    assert "smoke" not in names(session)
    case.undo(session)
    assert used(session) == [("damage", 1), ("smoke", 1), ("smoke", 2)]


def test_a_graphic_word_stays_graphic_when_merged(session: Session) -> None:
    words.merge(session, "graphic", "damage")
    assert words.word_of(session.state().vocabulary, "damage").graphic


def test_a_used_word_goes_only_with_its_uses(session: Session) -> None:
    tags.add(session, 1, ["flag"])
    with pytest.raises(RuleError, match="used 1 time"):
        words.remove(session, "flag")
    words.remove(session, "flag", with_uses=True)
    assert (used(session), "flag" in names(session)) == ([], False)
    case.undo(session)
    assert used(session) == [("flag", 1)]


def test_order_is_kept(session: Session) -> None:
    wanted = [*reversed(names(session))]
    words.order(session, wanted)
    assert names(session) == wanted
    tags.add(session, 1, ["something new"])
    assert names(session)[-1] == "something new"
    with pytest.raises(NotFoundError):
        words.order(session, ["no such word"])


@pytest.mark.parametrize("name", ["words.json", "words.csv"])
def test_a_shared_list_comes_back_without_loss(session: Session, tmp_path: Path, name: str) -> None:
    tags.set_word(session, VocabularyTag("դրոշ", ("bayraq", "флаг", "علم", "დროშა"), colour=2, graphic=True))
    before = session.state().vocabulary
    words.export_words(session, tmp_path / name)
    for word in ("դրոշ", "drone", "flag"):
        words.remove(session, word)
    taken = words.import_words(session, tmp_path / name)
    assert (taken.added, taken.changed, taken.left) == (3, 0, ())
    assert sorted(session.state().vocabulary, key=lambda word: word.name) == sorted(before, key=lambda word: word.name)
    again = words.import_words(session, tmp_path / name)
    assert (again.added, again.changed) == (0, 0)


def test_a_list_joins_spellings_and_says_what_it_left(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "desk.csv"
    file.write_text("tag,other spellings,colour,key,graphic\nflag,bayraq; drone,2,,\nuniform,ձև,4,,yes\n", "utf-8")
    taken = words.import_words(session, file)
    assert (taken.added, taken.changed, len(taken.left)) == (0, 1, 1)
    assert "drone" in taken.left[0]
    assert words.word_of(session.state().vocabulary, "ձև").graphic


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("a.csv", "name;x\n", "no list of tag words"),
        ("a.csv", "tag,other spellings,colour,key,graphic\nflag,,2\nsmoke,,red\n", "line 3"),
        ("a.json", "{", "not JSON"),
        ("a.json", '{"words": []}', "no list of tag words"),
        ("a.json", '{"schema": "workbench-tag-words-1", "words": [{"tag": 5}]}', "word 1"),
    ],
)
def test_what_is_no_list_is_refused_with_its_place(
    session: Session, tmp_path: Path, name: str, text: str, reason: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    before = session.state().vocabulary
    with pytest.raises(UsageError, match=reason):
        words.import_words(session, tmp_path / name)
    assert session.state().vocabulary == before


def test_tag_edges_move_and_an_equal_tag_is_left_once(session: Session) -> None:
    (first,) = tags.add(session, 1, ["flag"], start_s=1.0, end_s=2.0).ids
    tags.add(session, 1, ["flag"], start_s=3.0, end_s=4.0)
    tags.move(session, first, 3.0, 4.0)
    assert len(session.state().tags) == 1
    case.undo(session)
    assert len(session.state().tags) == 2
    tags.move(session, first, None, None)
    assert session.state().tags[0].span is None
