"""The whole program without a network: what the system sees it do, and that it misses nothing.

The guard sees what passes Python's functions; here strace sees every process and library, and an empty network
namespace leaves nothing to reach.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end2end.program import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform != "linux", reason="strace and network namespaces are Linux's"),
]

_STRACE = ("strace", "-f", "-qq", "-e", "trace=network")
_ALONE = ("unshare", "--user", "--map-root-user", "--net")
_REACHES = re.compile(r"socket\((?:AF|PF)_INET6?\b|(?:connect|bind|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?\b")
_DAY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.ui import app

def leave():
    for window in QApplication.topLevelWidgets():
        window.close()
    QApplication.exit(0)

real = app.make_app
def made(settings):
    found = real(settings)
    QTimer.singleShot(8000, leave)
    return found
app.make_app = made
from pathlib import Path
sys.exit(app.run(Path(sys.argv[1])))
"""


def permitted(words: tuple[str, ...]) -> bool:
    if shutil.which(words[0]) is None:
        return False
    return subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0


def run_all(before: tuple[str, ...], folder: Path) -> list[subprocess.CompletedProcess[str]]:
    """The sample case from its article to its report, the article read, the report again, and the window."""
    sample = folder / "sample"
    program = [sys.executable, "-m", "workbench"]
    calls = [
        [*program, "demo", "--to", str(sample), "--no-window"],
        [*program, "article", "read", str(sample / "article" / "index.html"), "--json"],
        [*program, "case", "export", str(sample / "sample.case"), "--to", str(folder / "again")],
        [sys.executable, "-c", _DAY, str(sample / "sample.case")],
    ]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("WORKBENCH_TESTS_")},
        "WORKBENCH_HOME": str(folder / "home"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
    }
    done = []
    for number, call in enumerate(calls):
        if number == 1:
            call[-2] = str(article_of(sample))
        done.append(
            subprocess.run(
                [*before, *call], cwd=folder, env=environment, capture_output=True, text=True, timeout=400, check=False
            )
        )
        assert done[-1].returncode == 0, done[-1].stderr[-2000:]
    return done


def article_of(sample: Path) -> Path:
    return next(path for path in sorted(sample.rglob("*.html")) if path.name != "report.html")


@pytest.mark.skipif(not permitted(_STRACE), reason="strace is not installed, or may not be used here")
def test_no_process_of_the_program_opens_a_socket_of_the_internet(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    run_all((*_STRACE, "-A", "-o", str(trace)), tmp_path)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert [line for line in lines if _REACHES.search(line)] == []
    print(f"{len(lines)} calls traced, none with an address of the internet")


@pytest.mark.skipif(not permitted(_STRACE), reason="strace is not installed, or may not be used here")
@pytest.mark.loopback
@pytest.mark.parametrize("code", ["s.connect(('127.0.0.1', 9))", "s.bind(('127.0.0.1', 0))"])
def test_the_trace_would_tell(code: str, tmp_path: Path) -> None:
    whole = f"import socket; s = socket.socket(); s.settimeout(1)\ntry: {code}\nexcept OSError: pass"
    subprocess.run([*_STRACE, "-o", str(tmp_path / "trace"), sys.executable, "-c", whole], check=True)
    found = [line for line in (tmp_path / "trace").read_text().splitlines() if _REACHES.search(line)]
    assert len(found) == 2


@pytest.mark.skipif(not permitted(_ALONE), reason="network namespaces are not permitted here")
def test_everything_works_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    *_, shown = run_all(_ALONE, tmp_path)
    assert [line for line in shown.stderr.splitlines() if "This plugin does not support" not in line] == []
    assert (tmp_path / "again" / "report.html").is_file()
