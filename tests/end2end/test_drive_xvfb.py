"""A whole case on a screen with a window manager, by pointer and keyboard alone: from nothing to the report.

Run with `python3 run.py test -m drive` (see README, Tests).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.march import CITED, EARLIEST, MARKED, TITLE, March, march
from tests.end2end.program import workbench
from tests.end2end.screen import Hands, missing, program, screen, until

pytestmark = [pytest.mark.drive, pytest.mark.skipif(bool(missing()), reason=missing())]

CONCLUSION = "The oath was filmed in April 2016, four years before the claim."
RATIONALE = "Both clips show the same yard and the same hall, frame by frame."
ANSWERS = {
    "provenance": ("Partly", "An earlier copy is known, the first one is not."),
    "source": ("Not established", ""),
    "date": ("Answered", "9 April 2016"),
    "location": ("Not established", "No place is named with the earlier copy."),
    "motivation": ("Contradicts", "The oath had nothing to do with a front."),
}
FINDING = "Seen 4 years 6 months before the claim"
START_S = 60.0


@pytest.fixture
def story(tmp_path: Path) -> March:
    return march(tmp_path / "story")


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    """The program on a screen of its own; what it says on its standard error must stay empty."""
    home, door, said = tmp_path / "home", tmp_path / "door", tmp_path / "said.txt"
    home.mkdir()
    with screen() as display, program(display, home, door, said):
        made = Hands(display, door)
        until(door.exists, "the program started", START_S)
        yield made
    assert said.read_text() == ""


def test_from_the_empty_start_to_the_report(hands: Hands, story: March, tmp_path: Path) -> None:
    made = tmp_path / "march.case"
    with hands.keeping(tmp_path / "failed.png"):
        make_the_case(hands, story, made)
        mark_a_claim(hands)
        load_the_media(hands, story)
        make_a_library(hands, story, tmp_path)
        match(hands)
        decide_same(hands)
        tag_a_frame(hands)
        compare_and_pin(hands)
        give_the_verdict(hands)
        export(hands, tmp_path / "handed over")
        close(hands)
    check_the_files(made, tmp_path / "handed over", tmp_path / "home")


def make_the_case(hands: Hands, story: March, made: Path) -> None:
    hands.read("Start with the article you want to check")
    hands.in_front()
    hands.keys("ctrl+n")
    hands.dialog("new_case")
    hands.click("new_case.article_button")
    hands.choose_file(story.article)
    hands.dialog("new_case")
    hands.see("preview.claims")
    hands.fill("new_case.folder", str(made))
    hands.click("new_case.ok")
    hands.in_front("desk")
    hands.row("claims.list", CITED)
    assert hands.see("stage")["focus"], "keys act where the picture is as soon as a case is open"


def mark_a_claim(hands: Hands) -> None:
    """By dragging over the sentence in the article."""
    ends = until(lambda: hands.ask("words", name="article.text", text=MARKED), "the sentence in the article")[0]
    hands.drag(ends["from"], ends["to"])
    hands.keys("ctrl+shift+c")
    hands.dialog("claim")
    assert hands.see("claim.sentence")["text"] == MARKED
    hands.click("claim.ok")
    hands.in_front("desk")
    hands.row("claims.list", MARKED)


def load_the_media(hands: Hands, story: March) -> None:
    """The cited clip goes to its claim; its keyframes and its timeline are to be seen."""
    hands.row("claims.list", "Could not be had")
    hands.keys("ctrl+shift+a")
    hands.dialog("add_media")
    hands.click("add_media.files")
    hands.choose_file(story.salute, story.square)
    hands.dialog("add_media")
    hands.row("add_media.list", story.square.name)
    hands.click("add_media.ok")
    hands.in_front("desk")
    hands.row("claims.list", f"{story.salute.name}, Not searched")
    hands.read("of 185")
    hands.see("timeline")
    hands.see("keyframes.strip")
    until(lambda: int(hands.see("keyframes.detail")["text"]) >= 3, "a keyframe of each shot")


def make_a_library(hands: Hands, story: March, folder: Path) -> None:
    hands.menu("Library", "New library…")
    hands.dialog("new_library")
    hands.fill("new_library.name", "Known")
    hands.fill("new_library.folder", str(folder))
    hands.click("new_library.ok")
    hands.dialog("library.window")
    hands.click("library.add_files")
    hands.choose_file(story.oath)
    hands.dialog("library_add")
    hands.fill("library.title", "Oath ceremony")
    hands.fill("library.earliest_date", EARLIEST)
    hands.click("library_add.ok")
    hands.dialog("library.window")
    hands.read("1 item added")
    hands.keys("alt+F4")
    hands.gone("library.window")
    hands.in_front("desk")


def match(hands: Hands) -> None:
    hands.keys("ctrl+m")
    hands.dialog("match")
    hands.row("match.libraries", "Known")
    hands.click("match.ok")
    hands.in_front("desk")
    hands.read(f"{FINDING} (not decided yet)")


def decide_same(hands: Hands) -> None:
    hands.press(hands.row("claims.list", CITED)["place"])
    hands.read("claim 1, none yet")
    hands.keys("s")
    hands.read("Decided by ")
    hands.read(FINDING)
    hands.in_front("desk")


def tag_a_frame(hands: Hands) -> None:
    """The third frame, by keys alone; the keyboard is back on the stage afterwards."""
    hands.click("stage")
    hands.keys("Home", "Right", "Right")
    hands.read("frame 3 of 185")
    hands.keys("t")
    until(lambda: hands.now["focus"] == "tags.field", "the keyboard in the field of tags")
    hands.type("flag")
    hands.keys("Return")
    hands.read("Tagged salute.mp4 at 0:00.08: flag")
    hands.in_front("desk")
    assert hands.now["focus"] == "stage"


def compare_and_pin(hands: Hands) -> None:
    hands.keys("shift+v")
    hands.see("header.mask", "Shown")
    hands.keys("c")
    hands.in_front("compare")
    assert hands.now["focus"] == "compare.pair"
    hands.keys("c")
    hands.read("laid over the library's picture")
    hands.keys("p")
    hands.read("Pinned to claim 1")
    hands.in_front("compare")


def give_the_verdict(hands: Hands) -> None:
    hands.keys("alt+4")
    hands.in_front("verdict")
    hands.read("Same footage: ")
    hands.click("form.rating")
    hands.press(hands.row("", "False context")["place"])
    hands.see("form.rating", "False context")
    hands.fill("form.conclusion", CONCLUSION)
    hands.fill("form.rationale", RATIONALE)
    for question, (answer, note) in ANSWERS.items():
        if answer != "Not established":
            hands.click(f"pillar.{question}")
            hands.menu(answer)
            hands.see(f"pillar.{question}", answer)
        if note:
            hands.fill(f"pillar.{question}.note", note)
    hands.click("form.finalise")
    hands.dialog("finalise")
    hands.read(CONCLUSION)
    hands.click("finalise.ok")
    hands.in_front("verdict")
    hands.read("This verdict is final.")
    assert hands.now["focus"] == "verdict.left", "the keyboard stays with the verdict"


def export(hands: Hands, folder: Path) -> None:
    hands.keys("ctrl+e")
    hands.dialog("export")
    hands.fill("export.folder", str(folder))
    hands.click("export.ok")
    hands.read("4 files written")
    hands.in_front("verdict")


def close(hands: Hands) -> None:
    hands.keys("ctrl+w")
    hands.see("start.new")
    hands.read(TITLE)
    hands.in_front()
    hands.keys("ctrl+q")
    until(hands.closed, "the program ended")


def check_the_files(made: Path, report: Path, home: Path) -> None:
    assert workbench("case", "check", made, home=home).status == 0
    data = json.loads((report / "report.json").read_text("utf-8"))
    claim = next(one for one in data["claims"] if one["sentence"] == CITED)
    verdict: dict[str, Any] = next(one for one in data["verdicts"] if one["claim_id"] == claim["id"])
    assert (verdict["rating"], verdict["final"], verdict["conclusion"]) == ("false-context", True, CONCLUSION)
    page = (report / "report.html").read_text("utf-8")
    for said in (TITLE, CITED, MARKED, FINDING, CONCLUSION, RATIONALE, *(note for _state, note in ANSWERS.values())):
        assert said in page
    assert [tag["tag"] for tag in data["tags"]] == ["flag"]
    assert [one["decision"] for one in data["matches"]] == ["same"]
    assert [one["kind"] for one in data["evidence"]] == ["match"]
    assert (report / "claims.csv").stat().st_size > 0
