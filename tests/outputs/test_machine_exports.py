"""Hostile texts in every field of a case, through the exports that other programs read."""

from __future__ import annotations

import json

from tests.outputs.pixels import only_pixels
from tests.outputs.test_exports import (
    _NEVER_SHOWN,
    ATTRIBUTES,
    ELEMENTS,
    MARK,
    POLICY,
    Page,
    each_text,
    each_turn,
    exported,
)
from tests.unit.export.test_timeline import cues, events
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


CLIP_TURN = 1
"""The turn of the enums in which the medium of the case is a clip that was read."""


@each_text
def test_a_cue_holds_its_words_and_nothing_else(text: str) -> None:
    vtt = exported(text, CLIP_TURN)["clips/medium-1.vtt"].decode("utf-8", "strict")
    usual = exported("harmless ", CLIP_TURN)["clips/medium-1.vtt"].decode()
    found = list(cues(vtt))
    assert [(cue.name, cue.start_ms, cue.end_ms) for cue in found] == [
        (cue.name, cue.start_ms, cue.end_ms) for cue in cues(usual)
    ]
    assert not [cue.payload for cue in found if "<" in cue.payload or ">" in cue.payload]
    assert vtt.count("\n\n") == usual.count("\n\n")
    assert len(text) > 1_000 or set(MARK.findall(usual)) <= set(MARK.findall(vtt))


@each_text
def test_a_list_for_editing_has_no_event_of_the_text(text: str) -> None:
    edl = exported(text, CLIP_TURN)["clips/medium-1.edl"].decode("utf-8", "strict")
    usual = exported("harmless ", CLIP_TURN)["clips/medium-1.edl"].decode()
    bones = [[(event.number, event.source, event.record, len(event.comments)) for event in events(one)]
             for one in (edl, usual)]  # fmt: skip
    assert bones[0] == bones[1]
    assert edl.count("\r\n") == usual.count("\r\n")
    assert not [line for line in edl.split("\r\n") if len(line) > 500]


@each_turn
def test_a_card_as_a_page_has_no_element_and_no_attribute_of_the_text(text: str, turn: int) -> None:
    files = exported(text, turn)
    if turn == NOT_CHECKED_TURN:
        assert not [name for name in files if name.startswith("cards/")]
        return
    usual, attacked = (Page(exported(one, turn)["cards/claim-1.html"].decode()) for one in ("harmless ", text))
    assert {tag for tag, _ in attacked.tags} <= ELEMENTS
    assert {name for _, attributes in attacked.tags for name in attributes} <= ATTRIBUTES
    assert attacked.other == ["doctype html"]
    assert [one["content"] for tag, one in attacked.tags if tag == "meta" and one.get("http-equiv")] == [POLICY]
    assert [tag for tag, _ in attacked.tags] == [tag for tag, _ in usual.tags]
    assert _NEVER_SHOWN.findall(attacked.text) == []


@each_text
def test_a_card_as_a_picture_is_of_one_size_and_holds_pixels_alone(text: str) -> None:
    assert only_pixels(exported(text, 0)["cards/claim-1.png"])


NOT_CHECKED_TURN = 9
"""The turn of the enums in which nobody has decided on the claim."""
