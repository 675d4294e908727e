"""Fixtures of the end-to-end tests: the sample case, built once by the program itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end2end.program import Ended, workbench


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample case as `workbench demo` made it.

    Attributes:
        folder: What was given to `--to`.
        home: Settings folder of the calls.
        built: How the call that built it ended.
    """

    folder: Path
    home: Path
    built: Ended

    @property
    def case(self) -> Path:
        """The case folder."""
        return self.folder / "sample.case"

    def call(self, *words: str | Path) -> Ended:
        """Run the program with the same settings."""
        return workbench(*words, home=self.home)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    """The sample case; it takes about a minute to draw, so all tests share it and none changes it."""
    root = tmp_path_factory.mktemp("sample")
    home = root / "home"
    home.mkdir()
    folder = root / "demo"
    yield Sample(folder, home, workbench("demo", "--to", folder, "--no-window", home=home))
