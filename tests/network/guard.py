"""No test reaches the network: a plugin that fails those that try, in this process or in any they start.

A test marked `loopback` may speak to this machine and no other.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

CHILDREN = Path(__file__).with_name("children")
sys.path.append(str(CHILDREN))

import socket_watch  # noqa: E402 - children find it in the same folder, which is no package


class NetworkGuard:
    """Watches from its making on.

    Attributes:
        notes: Lines about what was refused, of all processes.
    """

    def __init__(self) -> None:
        descriptor, name = tempfile.mkstemp(prefix="workbench-network-")
        os.close(descriptor)
        self.notes = Path(name)
        os.environ[socket_watch.NOTES] = name
        os.environ[socket_watch.MODE] = ""
        os.environ["PYTHONPATH"] = python_path(*filter(None, (os.environ.get("PYTHONPATH"),)))
        socket_watch.install()

    def taken(self) -> str:
        """What was refused since the last call."""
        said = self.notes.read_text(encoding="utf-8", errors="replace")
        if said:
            os.truncate(self.notes, 0)
        return said

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        os.environ[socket_watch.MODE] = socket_watch.LOOPBACK if item.get_closest_marker("loopback") else ""
        try:
            return (yield)
        finally:
            os.environ[socket_watch.MODE] = ""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        result = yield
        self._require_none()
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Generator[None, object, object]:
        result = yield
        self._require_none()
        return result

    def pytest_unconfigure(self) -> None:
        self.notes.unlink(missing_ok=True)

    def _require_none(self) -> None:
        said = self.taken()
        if said:
            pytest.fail(f"The network was reached for:\n{said}", pytrace=False)


def python_path(*places: str | Path) -> str:
    """PYTHONPATH for a process that is watched, with these places first."""
    return os.pathsep.join((*map(str, places), str(CHILDREN)))
