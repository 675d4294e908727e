"""The table of `bench articles`, on two pages made here and scored by the shared script."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import nullcontext
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from tests.benchmarks import article_limits, article_peers
from tests.benchmarks.article_scores import is_tuning, labels_of, ours
from tests.benchmarks.bench_articles import rows_of, table, timed

PAGE = """<html lang="en"><head><title>Bridge in the north is hit</title></head>
<body><h1>Bridge in the north is hit</h1>
<article><p>The bridge was hit in the night, and no train has crossed it since, people of the town said on Monday.</p>
<figure><img src="https://p.org/bridge-1200.jpg"><figcaption>Smoke rises over the bridge.</figcaption></figure>
<p>The railway said that it would be closed for some weeks at the least, and that buses would go instead of trains.</p>
</article><footer><p>All about the paper and the people who make it</p></footer></body></html>"""
LABELS = {
    "title": "Bridge in the north is hit",
    "published": None,
    "language": "en",
    "body_must_contain": ["no train has crossed it", "words that are not there"],
    "body_must_not_contain": ["people who make it"],
    "media": [{"kind": "image", "url_contains": "bridge-1200", "required": True}],
    "claims": [{"sentence": "Smoke rises over the bridge.", "required": True, "media": [0]}],
}


@pytest.fixture
def gold(tmp_path: Path, shared_articles: Path) -> Path:
    shutil.copy(shared_articles / "score.py", tmp_path)
    for name in ("bridge", "ceasefire"):
        (tmp_path / f"{name}.json").write_text(json.dumps({"id": name, **LABELS}), encoding="utf-8")
    (tmp_path / "bridge.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "ceasefire.txt").write_text("A title\n\nNothing of it.", encoding="utf-8")
    return tmp_path


@pytest.mark.shared
def test_figures_of_one_page(gold: Path) -> None:
    labels = labels_of(gold, ["bridge"])
    found, speed = timed(labels, ours, 1)
    rows = rows_of(gold, labels, found)
    assert (rows["title F1"], rows["body snippets kept"], rows["boilerplate kept out"]) == (1, 0.5, 1)
    assert (rows["media F1"], rows["claims F1, English"], rows["links F1, English"]) == (1, 1, 1)
    assert rows["dates invented"] == 0
    assert speed > 0


@pytest.mark.shared
def test_the_table_names_every_reader_and_what_it_never_gives(gold: Path) -> None:
    lines = list(table(gold, ["bridge"], 1, verbose=False))
    assert "trafilatura" in lines[1]
    assert next(line for line in lines if line.startswith("claims F1")).split()[3:7] == ["0.80", "1.000", "1.000", "-"]
    assert "0 of 1 claims found, 0 others suggested" in lines[-1]


def test_the_parts_are_fixed_by_name_and_alike_in_size() -> None:
    assert [is_tuning(name) for name in ("bridge", "harbour", "station", "ceasefire")] == [False, True, False, False]
    assert 400 < sum(is_tuning(str(number)) for number in range(1000)) < 600


def test_a_page_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(article_limits.nested(), encoding="utf-8")
    reading = article_limits.read_alone("nested", path, 60)
    assert (reading.blocks, reading.claims) == (20, 20)
    assert 0 < reading.cpu_s < 60
    assert reading.peak_mb > 10


@pytest.mark.shared
def test_a_peer_that_is_not_installed_is_left_out_and_said_to_be(gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def version(package: str) -> str:
        if package != "trafilatura":
            raise PackageNotFoundError(package)
        return "2"

    monkeypatch.setattr(article_peers, "version", version)
    lines = list(table(gold, ["bridge"], 1, verbose=False))
    said = next(line for line in lines if line.startswith("readability-lxml is not installed: left out"))
    assert "run.py bench articles --install-peers" in said
    assert "readability" not in lines[1]


@pytest.mark.parametrize(("status", "there"), [(0, False), (1, False), (0, True)])
def test_the_optional_peer_is_installed_once_and_into_this_environment(
    status: int, there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[tuple[str, ...]] = []

    def run(words: tuple[str, ...], check: bool) -> subprocess.CompletedProcess[bytes]:
        ran.append(words)
        return subprocess.CompletedProcess(words, status)

    def version(package: str) -> str:
        if not there:
            raise PackageNotFoundError(package)
        return "1"

    monkeypatch.setattr(article_peers, "version", version)
    monkeypatch.setattr(article_peers.subprocess, "run", run)
    with pytest.raises(SystemExit, match="could not be installed") if status else nullcontext():
        article_peers.install()
    assert [words[:4] for words in ran] == ([] if there else [(sys.executable, "-m", "pip", "install")])
