"""The file a stopped reading goes on from."""

from __future__ import annotations

from pathlib import Path

from workbench.jobs import Kept
from workbench.storage.leftover import Leftover


def test_parts_follow_each_other(tmp_path: Path) -> None:
    left = Leftover(tmp_path / "unfinished" / "a")
    left.keep(Kept(0, b"one"))
    left.keep(Kept(3, b"two"))
    assert left.path.read_bytes() == b"onetwo"


def test_a_part_replaces_what_stood_after_it(tmp_path: Path) -> None:
    left = Leftover(tmp_path / "a")
    left.keep(Kept(0, b"one, and a torn tail"))
    left.keep(Kept(3, b"!"))
    assert left.path.read_bytes() == b"one!"


def test_a_disk_that_takes_nothing_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    Leftover(tmp_path / "file" / "a").keep(Kept(0, b"one"))


def test_nothing_is_left_once_dropped(tmp_path: Path) -> None:
    left = Leftover(tmp_path / "a")
    left.keep(Kept(0, b"one"))
    left.drop()
    left.drop()
    assert not left.path.exists()
