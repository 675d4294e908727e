"""A case on a disk that cannot be written can still be given away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.cli import cases
from workbench.cli import main as command_line
from workbench.commands import session as sessions
from workbench.errors import StorageError
from workbench.storage.case_store import CaseStore


@pytest.fixture
def unwritable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case that opens to read alone, as on a disk that is full or may only be read."""
    path = tmp_path / "one.case"
    with CaseStore.create(path, title="One", by="Mara"):
        pass

    def opened(folder: Path, *, read_only: bool = False) -> sessions.Session:
        if not read_only:
            raise StorageError("“one.case” cannot be written: that disk can only be read.")
        return sessions.open_case(folder, read_only=True)

    monkeypatch.setattr(cases, "open_case", opened)
    return path


@pytest.mark.parametrize(
    ("words", "made"),
    [
        (("export", "--format", "json"), "report.json"),
        (("bundle",), "bagit.txt"),
        (("hand-over",), "READ ME.txt"),
    ],
)
def test_a_case_that_cannot_be_written_is_given(
    unwritable: Path, tmp_path: Path, words: tuple[str, ...], made: str, capsys: pytest.CaptureFixture[str]
) -> None:
    verb, *more = words
    to = tmp_path / "given"
    status = command_line.main(["case", verb, str(unwritable), "--to", str(to), *more], lambda *_: 0)
    told = capsys.readouterr()
    assert status == 0, told.err
    assert "opened to read only" in told.err
    assert list(to.rglob(made))


def test_the_check_needs_no_writing(unwritable: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.main(["case", "check", str(unwritable), "--json"], lambda *_: 0) == 0
    assert json.loads(capsys.readouterr().out)["sound"]
