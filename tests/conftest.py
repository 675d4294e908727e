"""Fixtures shared by all suites."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.network.guard import NetworkGuard

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["WORKBENCH_LANGUAGE"] = "en"  # tests read words, whatever the language of the system

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_configure(config: pytest.Config) -> None:
    """No test reaches the network."""
    config.pluginmanager.register(NetworkGuard(), "network-guard")


def _shared(name: str) -> Path:
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"the shared test material '{name}' is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def shared_media() -> Path:
    """Folder of real photographs and clips; the test is skipped where it is absent."""
    return _shared("media")


@pytest.fixture(scope="session")
def shared_articles() -> Path:
    """Folder of real saved pages with hand-labelled gold; the test is skipped where it is absent."""
    return _shared("articles")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of the person who runs it."""
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
