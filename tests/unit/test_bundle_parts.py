"""What of the building system goes into a bundle, what is said of its licence, and what the bundle leaves behind."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import licences
import pytest
from bundle import shared_libraries, start

HEADERS = """
libmade.so:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libpango-1.0.so.0
  NEEDED               libc.so.6
  SONAME               libmade.so

Version References:
  required from libstdc++.so.6:
    0x0297f861 0x00 05 GLIBCXX_3.4.11
  required from libc.so.6:
    0x09691a75 0x00 06 GLIBC_2.2.5
    0x069691b6 0x00 04 GLIBC_2.36
    0x0d696913 0x00 03 GLIBC_2.3
"""


def test_names_and_highest_versions_are_read() -> None:
    found = shared_libraries.parsed(HEADERS)
    assert found.libraries == {"libpango-1.0.so.0", "libc.so.6"}
    assert found.versions == {"GLIBC": (2, 36), "GLIBCXX": (3, 4, 11)}


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs binutils")
def test_what_is_no_library_needs_nothing(tmp_path: Path) -> None:
    (tmp_path / "notes.so.txt").write_text("none")
    assert shared_libraries.needs(tmp_path / "notes.so.txt") == shared_libraries.Needs(frozenset(), {})


def test_a_library_newer_than_the_oldest_system_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_internal").mkdir()
    for name in ("libmade.so.1", "words.txt"):
        (tmp_path / "_internal" / name).touch()
    monkeypatch.setattr(shared_libraries, "needs", lambda _path: shared_libraries.parsed(HEADERS))
    assert shared_libraries.too_new(tmp_path) == ["_internal/libmade.so.1 asks for GLIBC 2.36."]
    monkeypatch.setattr(shared_libraries, "OLDEST", {"GLIBC": (2, 36), "GLIBCXX": (3, 4, 30)})
    assert shared_libraries.too_new(tmp_path) == []


def test_what_only_unneeded_ones_ask_for_is_unneeded() -> None:
    wanted = {"program": {"a"}, "a": {"b"}, "b": set(), "c": {"d"}, "d": {"b"}}
    assert shared_libraries.unneeded(wanted, ["a", "b", "c", "d"]) == {"c", "d"}


def test_nothing_is_unneeded_that_was_not_loose() -> None:
    assert shared_libraries.unneeded({"module.so": set(), "a": set()}, ["a"]) == {"a"}


@pytest.mark.parametrize(
    ("name", "left"), [("libstdc++.so.6", True), ("libexpat.so.1", True), ("libpango-1.0.so.0", False)]
)
def test_what_graphics_drivers_share_is_the_systems(name: str, left: bool) -> None:
    assert shared_libraries.is_left_to_the_system(name) is left


def test_typesetting_is_what_weasyprint_opens() -> None:
    ffi = Path(pytest.importorskip("weasyprint").__file__).parent / "text/ffi.py"
    text = ffi.read_text(encoding="utf-8")
    assert [name for name in shared_libraries.TYPESETTING if f"'{name}'" not in text] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there is the variable changed")
@pytest.mark.parametrize("before", ["", "/opt/own"])
def test_others_are_started_with_the_environment_of_before(before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.setenv("_PYI_PARENT_PROCESS_LEVEL", "-1")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    start.give_back_environment()
    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert not [name for name in os.environ if name.startswith("_PYI_") or name == "LD_LIBRARY_PATH_ORIG"]


def test_licences_of_the_system_are_told_once_for_each_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_DOCUMENTS", tmp_path / "doc")
    monkeypatch.setattr(licences, "_COMMON", tmp_path / "common")
    (tmp_path / "common").mkdir()
    (tmp_path / "common/LGPL-2").write_text("LESSER")
    (tmp_path / "common/GPL-1").write_text("not named")
    for name in ("libpango-1.0-0", "libpangoft2-1.0-0"):
        (tmp_path / "doc" / name).mkdir(parents=True)
        (tmp_path / "doc" / name / "copyright").write_text(f"see {tmp_path}/common/LGPL-2")
    found = [
        licences.Package("", "unknown", ("libown.so",)),
        licences.Package("libpango-1.0-0", "pango1.0 1.50", ("libpango-1.0.so.0",)),
        licences.Package("libpangoft2-1.0-0", "pango1.0 1.50", ("libpangoft2-1.0.so.0",)),
    ]
    told, texts = licences.from_the_system(found)
    assert "of no known package: libown.so" in told
    assert "libpangoft2-1.0-0, source pango1.0 1.50: libpangoft2-1.0.so.0" in told
    assert [title for title, _path in texts] == ["pango1.0 1.50", "LGPL-2, named by the texts above"]


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="asks Debian's list of packages")
def test_a_file_is_found_in_its_package(tmp_path: Path) -> None:
    assert licences.owner(Path("/usr/bin/dpkg-query")) == "dpkg"
    assert licences.owner(Path("/bin/sh")) == "dash"
    assert licences.owner(tmp_path / "libnobody-has-this.so") == ""
