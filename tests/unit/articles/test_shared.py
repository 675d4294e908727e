"""The shared hand-labelled pages: the seed article exactly, and floors for the whole set."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.benchmarks.bench_articles import report
from workbench.articles.reading import read_article

FLOORS = {"title": 0.97, "published": 0.97, "body": 0.98, "media": 0.95, "claims": 0.94, "links": 0.92}


@pytest.mark.shared
def test_the_seed_article(shared_articles: Path) -> None:
    article = read_article(shared_articles / "ceasefire.txt")
    gold = json.loads((shared_articles / "ceasefire.json").read_text(encoding="utf-8"))
    assert [claim.sentence for claim in article.claims] == [claim["sentence"] for claim in gold["claims"]]
    assert article.title == gold["title"]
    assert (article.published, article.date_hints) == (None, ("MARCH 2021",))
    assert "What Ceasefire?" not in article.body
    assert [(line.text, line.rule) for line in article.left_out] == [
        ("0 $", "amount of money only"),
        ("2,500 $", "amount of money only"),
        ("5,000 $", "amount of money only"),
        ("929 $", "amount of money only"),
        ("MARCH 2021", "month and year only"),
        ("Ceasefire ... What Ceasefire? Azerbaijan Offensive On Nagorno-Karabakh Continues", "repeats the title"),
        ("Click to see full-size image", "invitation to click"),
        ("Do you like this content? Consider helping us!", "asks for donations"),
    ]


@pytest.mark.shared
def test_scores_stay_above_their_floors(shared_articles: Path) -> None:
    printed = report(shared_articles)
    scores = {name: float(value) for name, value in re.findall(r"^(\w+)\s+P .*F1 ([\d.]+)", printed, re.M)}
    assert {name: score for name, score in scores.items() if score < FLOORS[name]} == {}, printed
