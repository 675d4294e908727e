"""Bad input on a terminal: a clear sentence, the right exit status, nothing lost, never a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import apsw
import pytest

from tests.end2end.program import ROOT, Ended, clip, environment, pan, picture, workbench

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX file system")
ODD_NAMES = ("two\nlines.jpg", "photo\u202egpj.exe.jpg", "-dash.jpg", "frame%03d.png")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a case that holds one picture, a library, and files of every bad kind."""
    root = tmp_path_factory.mktemp("bad")
    (root / "home").mkdir()
    picture(root / "good.jpg", 1)
    make_bad_files(root / "bad")
    for made in (
        call(root, "case", "new", root / "desk.case", "--media", root / "good.jpg"),
        call(root, "library", "add", root / "known.library", root / "good.jpg"),
    ):
        assert made.status == 0, made.err
    return root


def make_bad_files(folder: Path) -> None:
    whole = picture(folder / "whole.png", 2)
    shutil.copy(whole, folder / "really-png.jpg")
    whole.unlink()
    (folder / "program.jpg").write_bytes(b"MZ" + bytes(range(256)) * 12)
    photo = picture(folder / "photo.jpg", 3)
    (folder / "cut.jpg").write_bytes(photo.read_bytes()[:200])
    photo.unlink()
    film = clip(folder / "film.mp4", pan(1, 1))
    (folder / "cut.mp4").write_bytes(film.read_bytes()[: film.stat().st_size // 2])
    film.unlink()
    (folder / "empty.mp4").touch()
    locked_pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Encrypt 2 0 R/Root 1 0 R>>\n%%EOF"
    (folder / "locked.pdf").write_bytes(locked_pdf)
    (folder / "locked-pdf.jpg").write_bytes(locked_pdf)
    encrypted_entry = b"PK\x03\x04\x14\x00\x01\x00\x00\x00" + b"\0" * 16 + b"\x05\x00\x00\x00a.jpg" + b"\x99" * 200
    (folder / "locked.zip").write_bytes(encrypted_entry)
    (folder / "locked-zip.jpg").write_bytes(encrypted_entry)
    (folder / "noise.mp4").write_bytes(b"\x07\xf3\x99\x01" * 2000)
    (folder / "drawing.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")


def call(root: Path, *words: str | Path, **more: str) -> Ended:
    return workbench(*words, home=root / "home", cwd=root, **more)


def shown(root: Path, case: Path) -> dict[str, Any]:
    data: dict[str, Any] = call(root, "case", "show", case, "--json").json()
    return data


@pytest.fixture
def case(root: Path, tmp_path: Path) -> Path:
    """A case of one's own, with one picture."""
    return Path(shutil.copytree(root / "desk.case", tmp_path / "desk.case"))


@pytest.fixture(scope="module")
def added(root: Path) -> tuple[dict[str, Any], Ended]:
    """All bad files given to a case at once."""
    case = Path(shutil.copytree(root / "desk.case", root / "full.case"))
    ended = call(root, "case", "add", case, root / "bad", root / "missing.jpg", "--json")
    return shown(root, case), ended


# Files


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("program.jpg", "it is actually a Windows program"),
        ("cut.jpg", "damaged"),
        ("cut.mp4", "cut off"),
        ("empty.mp4", "the file is empty"),
        ("locked-pdf.jpg", "it is actually a PDF document"),
        ("locked-zip.jpg", "it is actually a ZIP archive"),
        ("noise.mp4", "not a picture, clip or sound"),
        ("drawing.svg", "SVG"),
        ("missing.jpg", "there is no such file"),
    ],
)
def test_each_unreadable_file_is_listed_with_its_reason(
    added: tuple[dict[str, Any], Ended], name: str, words: str
) -> None:
    _state, ended = added
    assert ended.status == 1
    (row,) = (row for row in ended.json()["unreadable"] if Path(row["path"]).name == name)
    assert words in row["reason"]
    assert row["advice"]
    assert f"{name}: " in ended.err


def test_documents_are_left_out_by_content(added: tuple[dict[str, Any], Ended]) -> None:
    _state, ended = added
    rows = {Path(row["path"]).name: row["reason"] for row in ended.json()["left_out"]}
    assert "PDF" in rows["locked.pdf"]
    assert "ZIP" in rows["locked.zip"]


def test_a_picture_with_the_wrong_suffix_is_read(added: tuple[dict[str, Any], Ended]) -> None:
    state, _ended = added
    medium = next(one for one in state["media"] if one["name"] == "really-png.jpg")
    assert (medium["state"], medium["format"]) == ("ready", "PNG")


def test_what_cannot_be_read_is_kept_byte_for_byte(added: tuple[dict[str, Any], Ended], root: Path) -> None:
    state, _ended = added
    medium = next(one for one in state["media"] if one["name"] == "program.jpg")
    assert medium["state"] in ("unreadable", "set-aside")
    kept = root / "full.case" / "originals" / medium["sha256"][:2] / medium["sha256"]
    assert kept.read_bytes() == (root / "bad" / "program.jpg").read_bytes()
    assert next(one for one in state["media"] if one["name"] == "good.jpg")["state"] == "ready"


def test_the_case_is_sound_and_can_be_matched_and_exported_all_the_same(
    added: tuple[dict[str, Any], Ended], root: Path, tmp_path: Path
) -> None:
    del added
    case = root / "full.case"
    assert call(root, "case", "check", case).status == 0
    assert call(root, "case", "match", case, "--library", root / "known.library").status in (0, 1)
    assert call(root, "case", "export", case, "--to", tmp_path / "report").status == 0
    assert "it is actually a Windows program" in (tmp_path / "report" / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("bad/locked.pdf", "this PDF is damaged"),
        ("bad/locked.zip", "ZIP archive"),
        ("bad/program.jpg", "not a text file"),
        ("bad/empty.mp4", "empty"),
        ("bad/really-png.jpg", "picture, not an article"),
        ("missing.html", "there is no such file"),
        ("desk.case/originals", "no article in this folder"),
    ],
)
def test_what_is_no_article_is_refused_by_what_it_is(root: Path, tmp_path: Path, name: str, words: str) -> None:
    refused = call(root, "article", "read", root / name, "--json")
    assert (refused.status, refused.out) == (2, "")
    assert words in refused.err
    assert call(root, "case", "new", tmp_path / "new.case", "--article", root / name).status == 2
    assert not (tmp_path / "new.case").exists()


@POSIX_ONLY
def test_odd_names_are_read_and_shown_harmlessly(root: Path, case: Path, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    for seed, name in enumerate(ODD_NAMES, start=20):
        picture(folder / name, seed)
    ended = call(root, "case", "add", case, folder)
    assert ended.status == 0, ended.err
    told = call(root, "case", "show", case).out
    names = {medium["name"] for medium in shown(root, case)["media"]}
    assert names == {"good.jpg", r"two\x0alines.jpg", r"photo\u202egpj.exe.jpg", "-dash.jpg", "frame%03d.png"}
    assert "\u202e" not in told
    assert "two\nlines" not in told


@POSIX_ONLY
def test_a_pattern_name_opens_that_file_and_no_other(root: Path, tmp_path: Path) -> None:
    asked = picture(tmp_path / "frame%03d.png", 31)
    other = picture(tmp_path / "frame001.png", 32)
    library = tmp_path / "one.library"
    call(root, "library", "add", library, asked)
    found, none = call(root, "library", "search", library, asked, other, "--json").json_lines()
    assert [match["name"] for match in found["matches"]] == ["frame%03d.png"]
    assert none["matches"] == []


def test_nothing_found_ends_with_2_and_a_sentence(root: Path, case: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    new = tmp_path / "new.library"
    for words in (("library", "add", new), ("library", "search", root / "known.library"), ("case", "add", case)):
        ended = call(root, *words, empty)
        assert ended.status == 2
        assert ended.err.endswith(f"No picture or clip was found in {empty}. Nothing was done.\n")
        missing = call(root, *words, tmp_path / "gone.jpg")
        assert missing.status == 2
        assert "gone.jpg" in missing.err
    assert not new.exists()


@POSIX_ONLY
def test_a_name_with_a_dash_gets_advice(root: Path, case: Path, tmp_path: Path) -> None:
    picture(tmp_path / "-dash.jpg", 40)
    home = root / "home"
    refused = workbench("case", "add", case, "-dash.jpg", home=home, cwd=tmp_path)
    assert refused.status == 2
    assert "write -- before the names" in refused.err
    assert workbench("case", "add", case, "--", "-dash.jpg", home=home, cwd=tmp_path).status == 0


@POSIX_ONLY
def test_a_named_pipe_is_refused_at_once(root: Path, case: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    ended = call(root, "case", "add", case, pipe, "--json")
    assert ended.status == 2
    assert ended.json()["unreadable"][0]["reason"] == "it is not an ordinary file"
    assert call(root, "library", "search", root / "known.library", pipe).status == 2
    assert call(root, "article", "read", pipe).status == 2


# Drivers that take away rights; the program itself runs unchanged after them

_AS_NOBODY = """
import os, sys
from workbench.__main__ import main
import workbench.cli.main, workbench.commands.demo, workbench.storage.case_store
os.setgid(65534); os.setuid(65534)
sys.exit(main(sys.argv[1:]))
"""


@POSIX_ONLY
def test_files_that_may_not_be_read_are_listed(root: Path) -> None:
    folder = Path(tempfile.mkdtemp())  # pytest's own folders are closed to other accounts
    try:
        folder.chmod(0o755)
        (folder / "home").mkdir(mode=0o777)
        shut = picture(folder / "shut.jpg", 50)
        shut.chmod(0)
        library = Path(shutil.copytree(root / "known.library", folder / "known.library"))
        words = ["library", "search", str(library), str(shut), "--json"]
        start = ["-c", _AS_NOBODY] if os.geteuid() == 0 else ["-m", "workbench"]
        done = subprocess.run(
            [sys.executable, *start, *words],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=environment(folder / "home"),
        )
        assert done.returncode == 2
        assert '"unreadable": "you may not read it"' in done.stdout
        assert "shut.jpg: you may not read it" in done.stderr
        assert "Traceback" not in done.stderr
    finally:
        shutil.rmtree(folder)


@contextmanager
def small_disk(at: Path, size: str) -> Iterator[Path]:
    """A file system of a few megabytes; skipped where none may be mounted."""
    at.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(at)]
    if os.name == "nt" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small file system cannot be mounted here (needs root)")
    try:
        yield at
    finally:
        subprocess.run(["umount", str(at)], check=True, capture_output=True)


def test_a_full_disk_loses_nothing(root: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    large.write_bytes((root / "good.jpg").read_bytes() + os.urandom(6_000_000))
    with small_disk(tmp_path / "disk", "4m") as disk:
        case = Path(shutil.copytree(root / "desk.case", disk / "desk.case"))
        refused = call(root, "case", "add", case, large)
        assert refused.status == 2
        assert "“large.png” was not taken in. The disk of “desk.case” is too full" in refused.err
        assert "Free some space" in refused.err
        assert [medium["name"] for medium in shown(root, case)["media"]] == ["good.jpg"]
        assert call(root, "case", "check", case).status == 0
        (disk / "rest").write_bytes(b"\0" * _free(disk))
        full = call(root, "claim", "add", case, "No room.")
        assert (full.status, full.out) == (2, "")
        assert "full" in full.err or "No space left" in full.err
        for words in (("case", "show", case), ("case", "check", case)):  # a case that was closed can still be read
            assert call(root, *words).status == 0, words
        (disk / "rest").unlink()
        assert call(root, "case", "check", case).status == 0
        assert call(root, "claim", "add", case, "There is room again.").status == 0


def _free(disk: Path) -> int:
    return shutil.disk_usage(disk).free


def test_a_place_that_cannot_be_written_is_named(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    refused = call(root, "case", "new", file / "new.case")
    assert refused.status == 2
    assert "new.case" in refused.err


# Cases and libraries

_HOLD = """
import sys
from pathlib import Path
from workbench.storage.case_store import CaseStore
from workbench.storage.library_store import LibraryStore
path = Path(sys.argv[1])
store = CaseStore.open(path, by="Mara") if path.suffix == ".case" else LibraryStore.open(path)
print("held", flush=True)
sys.stdin.read()
store.close()
"""


@contextmanager
def held(path: Path, home: Path) -> Iterator[None]:
    """The case or library open for writing in another process."""
    command = [sys.executable, "-c", _HOLD, str(path)]
    holder = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(home), text=True, cwd=ROOT
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    try:
        assert holder.stdout.readline() == "held\n"
        yield
    finally:
        holder.stdin.close()
        holder.wait(timeout=30)
        holder.stdout.close()


def test_a_second_instance_is_told_who_has_the_case_and_may_look(root: Path, case: Path) -> None:
    with held(case, root / "home"):
        refused = call(root, "claim", "add", case, "A second pair of hands.")
        assert refused.status == 2
        assert "Mara on " in refused.err
        assert len(shown(root, case)["media"]) == 1
        assert call(root, "case", "check", case).status == 0
    assert call(root, "claim", "add", case, "Now it is free.").status == 0


def test_a_library_in_use_is_searched_but_not_changed(root: Path, tmp_path: Path) -> None:
    library = Path(shutil.copytree(root / "known.library", tmp_path / "known.library"))
    with held(library, root / "home"):
        refused = call(root, "library", "add", library, root / "bad" / "really-png.jpg", "--json")
        assert (refused.status, refused.out) == (2, "")
        assert "process" in refused.err
        found = call(root, "library", "search", library, root / "good.jpg", "--json")
        assert [match["name"] for match in found.json_lines()[0]["matches"]] == ["good.jpg"]


@pytest.mark.parametrize("kind", ["case", "library"])
def test_what_a_newer_version_made_is_left_alone(root: Path, tmp_path: Path, kind: str) -> None:
    source = root / ("desk.case" if kind == "case" else "known.library")
    folder = Path(shutil.copytree(source, tmp_path / source.name))
    database = folder / f"{kind}.workbench"
    with closing(apsw.Connection(str(database))) as connection:
        connection.pragma("user_version", 9999)
    before = database.read_bytes()
    words = ("claim", "add", folder, "No.") if kind == "case" else ("library", "edit", folder, "1", "--title", "No")
    listing = ("case", "show", folder) if kind == "case" else ("library", "list", folder)
    refusals = [call(root, *words), call(root, kind, "check", folder)]
    if kind == "library":
        refusals.append(call(root, *listing, "--json"))
    else:  # a case whose tables are all known can still be read
        assert call(root, *listing, "--json").json()["title"]
    for refused in refusals:
        assert (refused.status, refused.out) == (2, "")
        assert "newer version" in refused.err
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("case", "show", "good.jpg", "--json"), "is not a case"),
        (("case", "show", "."), "is not a case"),
        (("case", "show", "known.library"), "is not a case"),
        (("case", "check", "none.case"), "There is no case"),
        (("case", "add", "none.case", "good.jpg"), "There is no case"),
        (("case", "new", "good.jpg"), "exists already"),
        (("case", "new", "desk.case"), "exists already"),
        (("case", "match", "desk.case", "--library", "none.library", "--json"), "There is no library"),
        (("case", "match", "desk.case", "--library", "good.jpg", "--json"), "is not a library"),
        (("case", "export", "desk.case", "--to", "good.jpg"), "is a file"),
        (("case", "export", "desk.case", "--to", "desk.case/report"), "not written into the case"),
        (("library", "list", "desk.case", "--json"), "is not a library"),
        (("library", "search", "none.library", "good.jpg"), "There is no library"),
        (("library", "add", "good.jpg", "good.jpg"), "good.jpg"),
        (("library", "add", "desk.case", "good.jpg"), "is not a library"),
        (("library", "remove", "known.library", "99"), "There is no item 99"),
        (("library", "import-hashes", "known.library", "good.jpg"), "not a list of hashes"),
        (("library", "export-hashes", "known.library", "none/list.csv"), "list.csv"),
        (("claim", "remove", "desk.case", "--claim", "9"), "There is no claim 9"),
        (("match", "decide", "desk.case", "9", "same"), "There is no match 9"),
        (("demo", "--to", "good.jpg", "--no-window"), "is a file"),
        (("none.case",), "There is no case"),
    ],
)
def test_what_is_not_there_or_something_else_is_named(root: Path, words: tuple[str, ...], told: str) -> None:
    refused = call(root, *words)
    assert (refused.status, refused.out) == (2, "")
    assert told in refused.err
