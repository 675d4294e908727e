"""The sample case as the program builds it: it tells exactly what was drawn, and the same again each time."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.conftest import Sample
from workbench.model.plain import from_plain
from workbench.model.sample import SampleResult


@pytest.fixture(scope="module")
def truth(sample: Sample) -> SampleResult:
    """How it was drawn."""
    assert sample.built.status == 0, sample.built.err
    made: SampleResult = from_plain(
        SampleResult, json.loads((sample.folder / "sample.json").read_text(encoding="utf-8"))
    )
    return made


@pytest.fixture(scope="module")
def shown(sample: Sample, truth: SampleResult) -> dict[str, Any]:
    """What `case show` tells."""
    del truth
    data: dict[str, Any] = sample.call("case", "show", sample.case, "--json").json()
    return data


def medium(shown: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in shown["media"] if one["name"] == name)
    return found


def matches(shown: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [one for one in shown["matches"] if one["media"] == medium(shown, name)["sha256"] and not one["superseded"]]


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_it_prints_the_verdicts_and_where_the_report_is(sample: Sample) -> None:
    lines = sample.built.out.splitlines()
    assert [line.split(".")[0] for line in lines[:4]] == [
        "Claim 1: False context",
        "Claim 2: Unverifiable",
        "Claim 3: Mixed",
        "Claim 4: Not yet checked",
    ]
    assert f"Report:  {sample.folder / 'report' / 'report.html'}" in lines
    assert sample.built.err == ""


def test_the_matches_are_the_reuse_that_was_drawn_and_no_other(shown: dict[str, Any], truth: SampleResult) -> None:
    names = {one["sha256"]: one["name"] for one in shown["media"]}
    found = {(names[match["media"]], match["name"]) for match in shown["matches"] if not match["superseded"]}
    assert found == {(reuse.medium, reuse.footage) for reuse in truth.reuses}


def test_the_clip_is_found_mirrored_and_letterboxed_within_half_a_second(
    shown: dict[str, Any], truth: SampleResult
) -> None:
    (drawn,) = (reuse for reuse in truth.reuses if reuse.start_s is not None)
    (match,) = matches(shown, drawn.medium)
    assert drawn.mirrored
    assert match["mirrored"]
    assert {"mirrored", "letterboxed"} <= {transform["name"] for transform in match["transforms"]}
    for key, seconds in (
        ("query_start_s", drawn.start_s),
        ("query_end_s", drawn.end_s),
        ("library_start_s", drawn.footage_start_s),
        ("library_end_s", drawn.footage_end_s),
    ):
        assert match[key] == pytest.approx(seconds, abs=0.5), key


def test_the_picture_is_found_cropped(shown: dict[str, Any], truth: SampleResult) -> None:
    (drawn,) = (reuse for reuse in truth.reuses if reuse.start_s is None)
    (match,) = matches(shown, drawn.medium)
    assert match["mirrored"] is False
    (cropped,) = (transform for transform in match["transforms"] if transform["name"] == "cropped")
    assert cropped["rect"] == pytest.approx(drawn.rect, abs=0.03)


def test_what_is_new_was_found_nowhere(shown: dict[str, Any], truth: SampleResult) -> None:
    new = [one.name for one in truth.media if not one.reused]
    assert new
    for name in new:
        assert matches(shown, name) == []
    for name, start_s, end_s in truth.new_stretches:
        gaps = medium(shown, name)["not_found"]
        assert any(gap[0] <= start_s + 0.5 and gap[1] >= end_s - 0.5 for gap in gaps), name


def test_the_missing_medium_stays_an_open_item(shown: dict[str, Any], truth: SampleResult) -> None:
    missing = [one for one in shown["media"] if one["state"] == "missing"]
    assert [one["name"] for one in missing] == [truth.missing]
    assert missing[0]["reason"]
    claim = shown["claims"][truth.missing_claim - 1]
    assert claim["missing"] == [truth.missing]
    assert (claim["rating"], claim["final"]) == ("not-yet-checked", False)


def test_no_claim_is_told_both_found_and_not_found(shown: dict[str, Any]) -> None:
    earlier = {number for match in shown["matches"] if match["finding"] for number in match["claim_ids"]}
    assert earlier
    for claim in shown["claims"]:
        said = f"{claim['conclusion']} {claim['rationale']}"
        if claim["id"] in earlier:
            assert "No earlier copy" not in said
            assert "Seen" in said


def test_the_claim_with_an_old_picture_and_a_new_clip_says_both(shown: dict[str, Any]) -> None:
    claim = shown["claims"][2]
    assert claim["rating"] == "mixed"
    assert "One picture is older than the claim" in claim["conclusion"]
    assert "the clip street-north.mp4 was found nowhere" in claim["conclusion"]
    assert [text.split(":")[0] for text in claim["evidence"]] == ["match", "media", "search"]


def test_the_report_tells_the_same(sample: Sample, shown: dict[str, Any], truth: SampleResult) -> None:
    report = sample.folder / "report"
    assert {"report.html", "report.json", "claims.csv"} <= {file.name for file in report.iterdir()}
    html = (report / "report.html").read_text(encoding="utf-8")
    told = {match["finding"] for match in shown["matches"]}
    assert told == {"Seen 4 years 6 months before the claim", "Seen 6 years 4 months before the claim"}
    for words in (*told, truth.missing, "Found nowhere", shown["audit_head"]):
        assert words in html
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", re.sub(r"<a\s[^>]*>", "", html))


def test_exporting_again_gives_the_same_bytes(sample: Sample, truth: SampleResult, tmp_path: Path) -> None:
    del truth
    built = files_of(sample.folder / "report")
    sample.call("case", "check", sample.case)
    sample.call("case", "show", sample.case)
    for name in ("first", "second"):
        assert sample.call("case", "export", sample.case, "--to", tmp_path / name).status == 0
    assert files_of(tmp_path / "first") == files_of(tmp_path / "second") == built


def test_a_copy_of_the_case_exports_the_same_bytes(sample: Sample, truth: SampleResult, tmp_path: Path) -> None:
    del truth
    shutil.copytree(sample.case, tmp_path / "sample.case")
    assert sample.call("case", "check", tmp_path / "sample.case").status == 0
    sample.call("case", "export", tmp_path / "sample.case", "--to", tmp_path / "report")
    assert files_of(tmp_path / "report") == files_of(sample.folder / "report")


def test_building_it_again_finds_it_whole(sample: Sample, truth: SampleResult) -> None:
    del truth
    again = sample.call("demo", "--to", sample.folder, "--no-window")
    assert again.status == 0
    assert again.out == sample.built.out


def test_nothing_of_somebody_else_is_overwritten(sample: Sample, tmp_path: Path) -> None:
    file = tmp_path / "taken"
    file.write_text("mine", encoding="utf-8")
    refused = sample.call("demo", "--to", file, "--no-window")
    assert refused.status == 2
    assert "is a file" in refused.err
    assert file.read_text(encoding="utf-8") == "mine"
