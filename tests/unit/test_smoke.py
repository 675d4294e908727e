"""The trial of what is installed notices an export that is missing, is something else, or has lost its words."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest
import smoke

from workbench.export.exporters import EXPORTERS

LIKE_A_PROGRAM = """\
#!{python}
import json, sys
from pathlib import Path
words = sys.argv[1:]
with (Path.home() / "calls").open("a") as calls:
    calls.write(" ".join(words[:2]) + "\\n")
if words[:2] == ["article", "read"]:
    print(json.dumps({{"body": {read!r}}}))
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A folder as a right export leaves it."""
    out = tmp_path / "exports"
    for name, (file, begins) in smoke.EXPORTS.items():
        path = out / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(begins + b"\n" + smoke.CLAIM.encode())
        if name in ("docx", "xlsx"):
            with zipfile.ZipFile(path, "w") as office:
                office.writestr("words.xml", f"<w>{smoke.CLAIM[:9]}</w><w>{smoke.CLAIM[9:]}</w>")
    return out


def program(folder: Path, read: str) -> Path:
    """Stands in for one that has written already and reads this out of the PDF."""
    path = folder / "program"
    path.write_text(LIKE_A_PROGRAM.format(python=sys.executable, read=read), encoding="utf-8")
    path.chmod(0o755)
    return path


def test_every_format_of_the_program_is_tried() -> None:
    assert set(smoke.EXPORTS) == {one.name for one in EXPORTERS} | {"keyframes"}


def test_a_right_export_is_right(written: Path) -> None:
    assert smoke.wrong_exports(written, list(smoke.EXPORTS)) == []


@pytest.mark.parametrize("name", smoke.EXPORTS)
def test_a_missing_format_is_named(name: str, written: Path) -> None:
    (written / smoke.EXPORTS[name][0]).unlink()
    assert smoke.wrong_exports(written, list(smoke.EXPORTS)) == [name]


def test_a_format_not_asked_for_is_not_missed(written: Path) -> None:
    (written / "report.pdf").unlink()
    assert smoke.wrong_exports(written, [name for name in smoke.EXPORTS if name != "pdf"]) == []


def test_a_web_page_in_place_of_a_pdf_is_named(written: Path) -> None:
    (written / "report.pdf").write_bytes(b"<!doctype html>" + smoke.CLAIM.encode())
    assert smoke.wrong_exports(written, ["html", "pdf"]) == ["pdf"]


def test_an_office_file_without_the_words_is_named(written: Path) -> None:
    with zipfile.ZipFile(written / "report.docx", "w") as office:
        office.writestr("words.xml", "<w>Nothing</w>")
    assert smoke.wrong_exports(written, ["docx", "csv"]) == ["docx (a claim is not in it)"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a first line")
def test_a_pdf_whose_text_cannot_be_read_fails(written: Path) -> None:
    home = written.parent
    with pytest.raises(smoke.FailedError, match="its text cannot be read"):
        smoke.check_exports(program(home, "boxes"), home / "sample.case", home, list(smoke.EXPORTS))


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a first line")
def test_checks_and_a_bundle_follow_a_right_export(written: Path) -> None:
    home = written.parent
    smoke.check_exports(program(home, smoke.CLAIM), home / "sample.case", home, list(smoke.EXPORTS))
    calls = (home / "calls").read_text().splitlines()
    assert calls == ["case export", "article read", "report check", "report check", "case bundle", "case check"]


def test_a_bundle_is_known_by_the_folder_beside_it_even_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "lib/_internal").mkdir(parents=True)
    (tmp_path / "lib/workbench").touch()
    (tmp_path / "workbench").symlink_to("lib/workbench")
    assert smoke.is_bundle(tmp_path / "workbench")
    assert not smoke.is_bundle(Path(sys.executable))
