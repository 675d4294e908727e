"""`report check` on the terminal, with a real worker."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.export.full_state import PUBLISHED, full_state
from tests.unit.export.sample_state import sample_state
from workbench.cli import main as command_line
from workbench.export.exporters import render_report
from workbench.model.report import FormatOptions, ReportRequest


def written(folder: Path, form: str, options: FormatOptions = PUBLISHED) -> Path:
    (file,) = render_report(ReportRequest(full_state(), (), (form,), "0.1", for_formats=options))
    (folder / file.name).write_bytes(file.data)
    return folder / file.name


def run(*words: str | Path) -> int:
    return command_line.main(["report", "check", *map(str, words)], lambda _case: 0)


@pytest.mark.parametrize("form", ["jsonld", "json"])
def test_what_was_exported_is_right(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(written(tmp_path, form), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"kind": form, "right": True, "faults": [], "notes": []}


def test_drafts_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(written(tmp_path, "jsonld", FormatOptions())) == 0
    captured = capsys.readouterr()
    assert "Drafts among its reviews: 10" in captured.out
    assert "no fault found" in captured.err


def test_faults_are_sentences_and_end_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, "jsonld")
    path.write_text(path.read_text(encoding="utf-8").replace("DecontextualizedContent", "Fake"), encoding="utf-8")
    assert run(path) == 1
    captured = capsys.readouterr()
    assert 'is "Fake", and must be a category of MediaManipulationRatingEnumeration.' in captured.out
    assert "faults found" in captured.err


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "line 1, column 1 is no JSON"),
        (b'{"a": 1, "a": 2}', "“a” stands twice"),
        (b'{"@context": NaN}', "NaN is no number of JSON"),
        (b"\xff\xfe", "is no UTF-8"),
        (b"[" * 100_000, "too deep"),
        (b'{"@context": ' + b'{"a":' * 900 + b"1" + b"}" * 901, "@context must be"),
        (b'{"x": 1}', "it is neither JSON-LD"),
        (b"[1]", "it is neither JSON-LD"),
        (b'{"n": ' + b"9" * 5000 + b"}", "more digits"),
    ],
)
def test_what_is_no_export_is_said(data: bytes, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(data)
    status = run(path)
    captured = capsys.readouterr()
    assert words in captured.out + captured.err
    assert status in (1, 2)


def test_a_file_that_is_not_there_ends_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "none.jsonld", "--json") == 2
    assert json.loads(capsys.readouterr().out)["right"] is False


def test_a_report_of_another_version_is_told_by_its_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = render_report(ReportRequest(sample_state(), (), ("json",), "0.1"))
    data = json.loads(file.data)
    data["report"]["mood"] = "good"
    del data["claims"][0]["sentence"]
    path = tmp_path / "report.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert run(path) == 1
    out = capsys.readouterr().out
    assert "report.mood is not known here." in out
    assert "claims[0] has no “sentence”" in out


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda data: data.update(schema_version="9.9"), 'schema_version is "9.9", and this program knows'),
        (
            lambda data: data["verdicts"][0].update(categories=["original", "staged"]),
            "verdicts[0].categories: Original cannot be chosen together with Staged.",
        ),
    ],
)
def test_another_version_and_what_the_rules_forbid_are_faults(
    spoil: Callable[[dict[str, Any]], None], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (file,) = render_report(ReportRequest(sample_state(), (), ("json",), "0.1"))
    data = json.loads(file.data)
    spoil(data)
    path = tmp_path / "report.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert run(path) == 1
    assert words in capsys.readouterr().out
