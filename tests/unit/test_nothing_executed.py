"""Nothing this program reads is ever unpickled, evaluated or run: held over the source of the whole package."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "workbench"

MODULES = frozenset((
    "pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "dbm", "copyreg", "torch",
    "yaml", "code", "codeop", "runpy", "jsonpickle", "sqlite3", "xmlrpc", "multiprocessing", "cffi",
))  # fmt: skip
"""Whose use runs, or may run, what a file says; sqlite3 because SQL is apsw's, with its limits."""

CALLS = frozenset((
    "eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.execv", "os.execve", "os.execvp", "os.execl",
    "os.spawnv", "os.spawnl", "os.startfile", "pty.spawn", "subprocess.getoutput", "subprocess.getstatusoutput",
    "asyncio.create_subprocess_shell", "importlib.reload", "builtins.eval", "builtins.exec",
))  # fmt: skip
METHODS = frozenset(
    ("load_extension", "loadextension", "enable_load_extension", "enableloadextension", "setJavaScriptEnabled")
)

ALLOWED = {
    ("workers/process.py", "subprocess.Popen"): "starts workers: this Python with a fixed first line",
    ("workers/openssl.py", "subprocess.run"): "the system's openssl checks time stamps",
    ("workers/child.py", "importlib.import_module"): "tasks are named by commands, never by a file",
    ("tasks/unfinished.py", "importlib.import_module"): "types of this program alone, of its own cache",
}
"""What starts a program or imports by a name, and why it may. A new one has to be argued for here."""

_STARTING = frozenset(("subprocess.Popen", "subprocess.run", "subprocess.call", "subprocess.check_call",
                       "subprocess.check_output", "importlib.import_module"))  # fmt: skip


def name_of(node: ast.expr) -> str:
    """`os.system` for what is called so; empty for anything computed."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = name_of(node.value)
        return f"{before}.{node.attr}" if before else node.attr
    return ""


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def called(node: ast.Call) -> Iterator[str]:
    name = name_of(node.func)
    words = {word.arg: word.value for word in node.keywords if word.arg}
    if name in CALLS or name.rpartition(".")[2] in METHODS or name in _STARTING:
        yield name
    shell = words.get("shell")
    if shell is not None and not (isinstance(shell, ast.Constant) and shell.value is False):
        yield f"{name} with a shell"
    if name in ("np.load", "numpy.load"):
        pickled = words.get("allow_pickle")
        if not (isinstance(pickled, ast.Constant) and pickled.value is False):
            yield f"{name} that may unpickle"
    if name.endswith("fromfile") or name.endswith("memmap"):
        return
    if any(
        isinstance(value, ast.Constant) and value.value is True for key, value in words.items() if key == "allow_pickle"
    ):
        yield f"{name} that unpickles"


def offences(source: str) -> Iterator[tuple[int, str]]:
    """Lines of what this test is about."""
    for node in ast.walk(ast.parse(source)):
        for name in imported(node):
            if name.partition(".")[0] in MODULES or name in CALLS | _STARTING:
                yield getattr(node, "lineno", 0), name
        if isinstance(node, ast.Call):
            yield from ((node.lineno, name) for name in called(node))


def test_no_module_runs_what_it_reads() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 400
    used, found = set(), []
    for file in files:
        place = file.relative_to(PACKAGE).as_posix()
        for line, name in offences(file.read_text(encoding="utf-8")):
            if (place, name) in ALLOWED:
                used.add((place, name))
            else:
                found.append(f"{place}:{line} {name}")
    assert found == []
    assert used == set(ALLOWED), "what is not used any more is not allowed any more"


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from pickle import loads",
        "def f():\n    import marshal",
        "eval('1')",
        "exec(text)",
        "compile(text, '', 'exec')",
        "import os\nos.system(text)",
        "from os import system",
        "import subprocess\nsubprocess.run(text, shell=True)",
        "subprocess.Popen(words, shell=flag)",
        "import numpy as np\nnp.load(path)",
        "np.load(path, allow_pickle=True)",
        "np.load(path, allow_pickle=wanted)",
        "import yaml",
        "import torch",
        "db.load_extension('x')",
        "db.enableloadextension(True)",
        "importlib.import_module(name)",
        "__import__(name)",
    ],
)
def test_the_test_sees(source: str) -> None:
    assert list(offences(source))


@pytest.mark.parametrize(
    "source", ["import re\nre.compile('x')", "dialog.exec()", "np.load(path, allow_pickle=False)", "json.loads(text)"]
)
def test_the_test_lets_pass(source: str) -> None:
    assert list(offences(source)) == []
