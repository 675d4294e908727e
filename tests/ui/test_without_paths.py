"""What is copied to be sent to somebody names files, not where they lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.workers.tasks_for_tests import Words
from workbench.errors import InternalError
from workbench.model.case import Problem
from workbench.ui.models import fault_report
from workbench.ui.models.without_paths import names_only
from workbench.ui.panels.status import problems_text
from workbench.workers.pool import WorkerPool


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("No such file: '/home/mara/Case of B/clip 1.mp4'", "No such file: 'clip 1.mp4'"),
        ("“/srv/known.library” is damaged", "“known.library” is damaged"),
        ("reading /mnt/disk/a.jpg, then /mnt/disk/b.jpg.", "reading a.jpg, then b.jpg."),
        (r"reading C:\Users\Mara\a.jpg failed", "reading a.jpg failed"),
        (r"'D:\the case\a.jpg'", "'a.jpg'"),
        (r"'\\server\share\a.jpg'", "'a.jpg'"),
        ('File "/opt/program/ui/tasks.py", line 12, in run', 'File "tasks.py", line 12, in run'),
        (f"'{Path.home()}/my case/a.mp4' and {Path.home()}/in/b.mp4", "'a.mp4' and b.mp4"),
        ("https://example.org/a/b.html", "https://example.org/a/b.html"),
        ("14 of 216 frames, 1/2 of it, and/or 12/2020", "14 of 216 frames, 1/2 of it, and/or 12/2020"),
    ],
)
def test_a_path_is_cut_to_its_name(text: str, left: str) -> None:
    assert names_only(text) == left


def test_the_report_of_a_fault_names_no_file_unless_asked(tmp_path: Path) -> None:
    lost = tmp_path / "secret folder" / "clip.mp4"
    try:
        lost.read_bytes()
    except OSError as error:
        report = fault_report.of_error(error)
    assert "FileNotFoundError" in report.plain
    assert "test_without_paths.py, line" in report.plain
    assert "clip.mp4" not in report.plain
    assert "clip.mp4" in report.named
    for text in (report.plain, report.named):
        assert "secret folder" not in text
        assert str(tmp_path) not in text


def test_what_led_to_a_fault_is_told_without_its_words() -> None:
    try:
        try:
            raise ValueError("Mara said it")
        except ValueError as before:
            raise InternalError("Mara's case cannot be shown") from before
    except InternalError as error:
        error.places = "RuntimeError\n  workbench/tasks/intake.py, line 7, in run"
        told = fault_report.of_error(error).plain
    assert told.index("ValueError") < told.index("which led to") < told.index("InternalError")
    assert "in a worker:\n    RuntimeError\n      workbench/tasks/intake.py, line 7, in run" in told
    assert "Mara" not in told


def test_the_person_at_the_computer_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/mara"))
    report = fault_report.of_error(ValueError("owned by mara, not by maraska; in /home/mara"))
    assert "owned by …, not by maraska; in …" in report.named


def test_the_fault_of_a_worker_tells_its_places_and_no_word_of_the_case() -> None:
    with WorkerPool(1) as pool, pytest.raises(InternalError) as caught:
        pool.submit("tests.unit.workers.tasks_for_tests:stumble", Words("Mara"), Words, source="Mara.mp4").result(60)
    report = fault_report.of_error(caught.value)
    assert "tasks_for_tests.py, line" in report.plain
    assert "secret inside" not in report.plain
    assert "secret inside" in report.named


def test_the_list_of_problems_names_files_alone() -> None:
    gone = Problem("/media/mara/drive/known.library", "the library is not at hand", action="Plug in the drive.")
    assert problems_text([gone]) == "known.library: The library is not at hand. Plug in the drive."
