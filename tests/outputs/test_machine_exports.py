"""Hostile texts in every field of a case, through the exports that other programs read."""

from __future__ import annotations

import json

from tests.outputs.test_exports import Page, each_turn, exported
from workbench.export.jsonld_check import check


@each_turn
def test_verdicts_for_other_sites_are_right_whatever_is_written_in_a_case(text: str, turn: int) -> None:
    data = exported(text, turn)["claimreview.jsonld"]
    assert check(json.loads(data.decode("utf-8", "strict"))) == ()


@each_turn
def test_verdicts_can_stand_inside_a_script_of_a_page(text: str, turn: int) -> None:
    data = exported(text, turn)["claimreview.jsonld"].decode()
    page = Page(f'<p>before</p><script type="application/ld+json">{data}</script><p>after</p>')
    assert [tag for tag, _ in page.tags] == ["p", "script", "p"]
    assert page.other == []
