"""Every command of the guides, typed in order in an empty home, page by page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from documentation.pages import DOCS, ROOT, all_pages
from documentation.reading import Command, commands

REFERENCES = (
    "commands.md",
    "architecture.md",
    "benchmarks.md",
    "reliability.md",
    "reliability-media.md",
    "translation.md",
    "report-schema-changes.md",
)
"""Pages whose commands stand for many: written with CASE, FILE and the like, and checked against the parser instead."""
PAGES = [
    page for page in all_pages() if page not in REFERENCES and any(not one.not_run for one in commands(DOCS / page))
]
_LIMIT_S = 280


def programs(folder: Path) -> Path:
    """A folder with `workbench` and `python3`, as an installed program has them."""
    folder.mkdir()
    for name, words in (("workbench", "-m workbench"), ("python3", "")):
        script = folder / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words} "$@"\n', encoding="utf-8")
        script.chmod(0o755)
    return folder


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, drawn once."""
    folder = tmp_path_factory.mktemp("drawn")
    words = [sys.executable, "-m", "workbench", "demo", "--to", str(folder / "sample"), "--no-window"]
    settings = {**os.environ, "WORKBENCH_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT)}
    subprocess.run(words, env=settings, check=True, capture_output=True, timeout=_LIMIT_S)
    return folder / "sample"


class Terminal:
    """A person at a terminal, in a folder of their own."""

    def __init__(self, folder: Path, sample: Path) -> None:
        self.folder = folder / "desk"
        home = folder / "home"
        home.mkdir()
        self.folder.mkdir()
        shutil.copytree(sample, self.folder / "sample", ignore=shutil.ignore_patterns("lock"))
        self._settings = {
            "HOME": str(home),
            "PATH": os.pathsep.join((str(programs(folder / "bin")), "/usr/bin", "/bin")),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "packaging"))),
        }

    def type(self, command: Command) -> str:
        """What went wrong, in words; empty when nothing did."""
        text = command.text.replace("python3 run.py docs", "python3 -m documentation")
        text = text.replace("python3 run.py", f'python3 "{ROOT / "run.py"}"')
        done = subprocess.run(
            ["/bin/sh", "-c", text],
            cwd=self.folder,
            env=self._settings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=_LIMIT_S,
            check=False,
        )
        if done.returncode not in command.statuses:
            return f"line {command.line}: `{command.text}` ended with {done.returncode}: {done.stderr[-800:]}"
        return f"line {command.line}: {done.stderr[-800:]}" if "Traceback" in done.stderr else ""


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="the examples are for a POSIX shell")
@pytest.mark.parametrize("page", PAGES)
def test_every_command_does_what_it_should(page: str, sample: Path, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, sample)
    told = [terminal.type(command) for command in commands(DOCS / page) if not command.not_run]
    assert [fault for fault in told if fault] == []


def test_the_guides_have_commands() -> None:
    assert {"guide/first-case.md", "guide/library.md", "admin.md", "developer.md"} <= set(PAGES)
    assert sum(len(commands(DOCS / page)) for page in PAGES) > 50
