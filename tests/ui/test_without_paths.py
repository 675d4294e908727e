"""What is copied to be sent to somebody names files, not where they lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.model.case import Problem
from workbench.ui.dialogs import crash
from workbench.ui.models.without_paths import names_only
from workbench.ui.panels.status import problems_text


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


def test_the_report_of_a_fault_does_not_tell_whose_computer_it_was(tmp_path: Path) -> None:
    lost = tmp_path / "secret folder" / "clip.mp4"
    try:
        lost.read_bytes()
    except OSError as error:
        report = crash.report(error)
    assert "clip.mp4" in report
    assert "test_without_paths.py" in report
    assert "secret folder" not in report
    assert str(tmp_path) not in report


def test_the_list_of_problems_names_files_alone() -> None:
    gone = Problem("/media/mara/drive/known.library", "the library is not at hand", action="Plug in the drive.")
    assert problems_text([gone]) == "known.library: The library is not at hand. Plug in the drive."
