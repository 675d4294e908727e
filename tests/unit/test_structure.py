"""Promises about the program as a whole that import contracts alone cannot keep."""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "workbench"
HEAVY = ("numpy", "cv2", "av", "PIL", "scipy", "lxml", "imagehash", "trafilatura", "jinja2")
LIGHT = ("ui", "cli", "commands", "storage", "review", "workers", "model")
POSIX_ONLY = ("fcntl", "resource", "termios", "pwd", "grp", "pyseccomp")


def modules_of(*packages: str) -> list[str]:
    files = (path for name in packages for path in sorted((PACKAGE / name).rglob("*.py")))
    names = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files)
    return [name.removesuffix(".__init__") for name in names]


def run_fresh(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_window_process_loads_nothing_heavy() -> None:
    names = [name for name in modules_of(*LIGHT) if "limits_" not in name and ".lock_" not in name]
    code = (
        "import importlib, sys\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    result = run_fresh(code)
    assert result.stdout.strip() == "[]", result.stderr


def test_the_library_for_sound_brings_nothing_heavy() -> None:
    code = (
        "import importlib.util, sys, workbench.ui.models.sound\n"
        "assert 'sounddevice' not in sys.modules\n"
        "if importlib.util.find_spec('sounddevice') is None: print('absent'); sys.exit()\n"
        "try: import sounddevice\n"
        "except OSError: print('absent'); sys.exit()\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    result = run_fresh(code)
    if result.stdout.strip() == "absent":
        pytest.skip("the extra for sound is not installed")
    assert result.stdout.strip() == "[]", result.stderr


def test_commands_need_no_qt() -> None:
    names = modules_of("commands", "cli")
    code = (
        f"import sys; sys.modules['PySide6'] = None\nimport importlib\nfor n in {names!r}: importlib.import_module(n)"
    )
    result = run_fresh(code)
    assert result.returncode == 0, result.stderr


def test_everything_imports_where_posix_modules_do_not_exist() -> None:
    names = [
        name for name in modules_of("") if not re.search(r"(limits|lock)_\w+$", name) and not name.endswith("__main__")
    ]
    code = (
        "import importlib, sys\n"
        f"for hidden in {POSIX_ONLY!r}: sys.modules[hidden] = None\n"
        f"for name in {names!r}: importlib.import_module(name)"
    )
    result = run_fresh(code)
    assert result.returncode == 0, result.stderr


def task_names() -> list[str]:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "commands").rglob("*.py"))
    return sorted(set(re.findall(r"workbench\.tasks\.[\w.]+:\w+", text)))


def test_commands_name_tasks() -> None:
    assert "workbench.tasks.intake:run" in task_names()


@pytest.mark.parametrize("name", task_names())
def test_every_task_name_resolves(name: str) -> None:
    module, function = name.split(":")
    parameters = list(inspect.signature(getattr(importlib.import_module(module), function)).parameters)
    assert parameters == ["request", "progress"]


def test_only_workers_start_processes() -> None:
    starters = re.compile(r"^\s*(?:import (?:subprocess|multiprocessing)|from (?:subprocess|multiprocessing)\b)", re.M)
    guilty = [
        str(path.relative_to(PACKAGE))
        for path in sorted(PACKAGE.rglob("*.py"))
        if starters.search(path.read_text(encoding="utf-8")) and path.relative_to(PACKAGE).parts[0] != "workers"
    ]
    assert guilty == []


def test_void_calls_of_qt_keep_references_of_none() -> None:
    """PySide6 6.12.0 drops one reference to None per void call on Python 3.11 and aborts after some thousand."""
    code = (
        "import sys\nfrom PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([]); label = QLabel(); before = sys.getrefcount(None)\n"
        "for _ in range(1000): label.setText('x')\n"
        "print(sys.getrefcount(None) > before - 50)"
    )
    assert run_fresh(code).stdout.strip() == "True"


def test_no_long_test_is_ended_before_its_own_limit() -> None:
    """What dumps all stacks ends the whole run, whatever limit the test at hand has."""

    (most,) = re.findall(r"faulthandler_timeout=(\d+)", (ROOT / "run.py").read_text(encoding="utf-8"))
    marks = [
        int(limit)
        for file in (ROOT / "tests").rglob("test_*.py")
        for limit in re.findall(r"mark\.timeout\((\d+)\)", file.read_text(encoding="utf-8"))
    ]
    assert max(marks) < int(most)
