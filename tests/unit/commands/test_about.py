"""About: the versions of what reads foreign files, as a real reader tells them, its limits, and the licences."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from workbench import __version__
from workbench.cli.main import main
from workbench.commands import about, licences
from workbench.export import typesetting
from workbench.jobs import Progress
from workbench.tasks import versions


def run(*words: str) -> int:
    return main(words, lambda _case, _sample: 0)


def test_the_terminal_tells_decoders_and_limits(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("about") == 0
    out = capsys.readouterr().out
    assert out.startswith(f"workbench {__version__}\n")
    for name in ("FFmpeg", "libavcodec", "Pillow", "libheif", "OpenCV", "libxml2", "PDFium", "SQLite", "Qt", "NumPy"):
        assert f"{name} " in out
    assert "A file that stops its reader twice is set aside" in out


def test_versions_are_those_of_the_installed_libraries(capsys: pytest.CaptureFixture[str]) -> None:
    import av
    import cv2

    assert run("about", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    versions = {part["name"]: part["version"] for part in told["parts"]}
    assert versions["PyAV"] == av.__version__
    assert versions["OpenCV"] == cv2.__version__
    assert told["version"] == __version__
    assert told["limits"]


def test_the_short_version_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("--version")
    assert capsys.readouterr().out == f"workbench {__version__}\n"


def test_licences_of_fonts_icons_and_libraries_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("about", "--licences") == 0
    out = capsys.readouterr().out
    for text in ("SIL OPEN FONT LICENSE", "Lucide", "Apache License", "lxml"):
        assert text in out


def test_a_bundle_tells_the_text_it_came_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / licences.COLLECTED).write_text("All of it.", encoding="utf-8")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "workbench"))
    assert licences.text() != "All of it."
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert licences.text() == "All of it."


def test_a_reader_that_fails_is_said() -> None:
    class Broken:
        def submit(self, *_words: object, **_more: object) -> object:
            from workbench.errors import WorkerDied

            raise WorkerDied("The reader ended without an answer.")

        def active_limits(self) -> tuple[str, ...]:
            return ()

    told = about.told(Broken())  # type: ignore[arg-type]
    assert "not known: The reader ended" in told.parts[-1].version


def test_on_macos_it_lies_in_the_resources_of_the_application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = tmp_path / "Workbench.app/Contents"
    (contents / "Resources").mkdir(parents=True)
    (contents / "Resources" / licences.COLLECTED).write_text("All of it.", encoding="utf-8")
    monkeypatch.setattr(sys, "executable", str(contents / "MacOS/workbench"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert licences.text() == "All of it."


def test_what_reports_are_written_with_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("about") == 0
    out = capsys.readouterr().out
    for name in ("WeasyPrint", "Pango", "python-docx", "openpyxl"):
        assert f"\n{name} " in out


def test_without_pango_about_says_it_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    assert typesetting.versions() == {}
    told = {part.name: part.version for part in versions.run(None, Progress()).parts}
    assert told["Pango"] == ""
    assert told["WeasyPrint"]
