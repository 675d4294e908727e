"""The whole path on a terminal: every verb of the command line's contract, on media made here."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
import pytest
from PIL import Image

from tests.end2end.program import Ended, clip, environment, pan, picture, workbench

ARTICLE = """A ceasefire on paper

Shelling went on above the valley on Sunday, residents said.

Footage was released of fighters doing a salute.

A picture of the emptied square was also shared by the ministry.
"""
ITEM_DATE, PUBLISHED = "2016-04-03", "2020-10-12"
FINDING = "Seen 4 years 6 months before the claim"
QUESTION = "Earlier than what? Set the date of the claim"
SEARCH_KEYS = {"query", "kind", "unreadable", "matches", "not_found"}
MATCH_KEYS = {
    "item", "name", "band", "relation", "mirrored", "reversed", "rotation_deg", "speed", "query_start_s",
    "query_end_s", "library_start_s", "library_end_s", "edges_s", "transforms", "method", "distance_bits", "inliers",
    "agreement", "score",
}  # fmt: skip


@dataclass
class Desk:
    """A folder with footage and a case, and how each call on the way ended."""

    root: Path
    ended: dict[str, Ended] = field(default_factory=dict)

    @property
    def case(self) -> Path:
        return self.root / "paper.case"

    @property
    def library(self) -> Path:
        return self.root / "known.library"

    def call(self, *words: str | Path) -> Ended:
        return workbench(*words, home=self.root / "home", cwd=self.root)

    def step(self, name: str, *words: str | Path) -> Ended:
        self.ended[name] = self.call(*words)
        return self.ended[name]

    def show(self) -> dict[str, Any]:
        shown: dict[str, Any] = self.call("case", "show", self.case, "--json").json()
        return shown

    def claim(self, number: int) -> dict[str, Any]:
        claims: list[dict[str, Any]] = self.show()["claims"]
        return claims[number - 1]


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def make_files(root: Path) -> None:
    """Earlier footage with some files that are of no use, and the media of the case."""
    old, new = root / "footage", root / "media"
    oath = pan(1, 6)
    clip(old / "oath.mp4", oath)
    square = picture(old / "square.jpg", 3, size=(800, 600))
    picture(old / "other.jpg", 4)
    shutil.copy(old / "other.jpg", old / "other-again.jpg")
    (old / "notes.txt").write_text("Where each file came from.", encoding="utf-8")
    (old / "cut.jpg").write_bytes(square.read_bytes()[:300])
    (old / "empty.png").touch()
    clip(new / "salute.mp4", oath[25:125], width=240)
    with Image.open(square) as image:
        image.crop((60, 50, 760, 570)).resize((560, 416)).save(new / "emptied.jpg", quality=75)
    picture(new / "fresh.jpg", 9)
    picture(root / "one" / "IMG_1.jpg", 11)
    picture(root / "two" / "IMG_1.jpg", 12)
    (root / "article.txt").write_text(ARTICLE, encoding="utf-8")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A library and a case after the search, before any decision."""
    desk = Desk(tmp_path_factory.mktemp("desk"))
    (desk.root / "home").mkdir()
    make_files(desk.root)
    words = ("--date", ITEM_DATE, "--place", "Training centre", "--title", "Oath", "--event", "Oath of 2016")
    source = ("--source-url", "https://example.org/oath")
    desk.step("library add", "library", "add", desk.library, desk.root / "footage", *words, *source, "--json")
    desk.step("library add again", "library", "add", desk.library, desk.root / "footage", "--json")
    desk.step("case new", "case", "new", desk.case, "--article", desk.root / "article.txt", "--title", "Paper")
    desk.step("case add", "case", "add", desk.case, desk.root / "media", "--json")
    desk.step("link salute", "claim", "link", desk.case, "--claim", "1", "salute.mp4")
    desk.step("link square", "claim", "link", desk.case, "--claim", "2", "emptied.jpg", "fresh.jpg")
    desk.step("match undated", "case", "match", desk.case, "--library", desk.library)
    desk.step("show undated", "case", "show", desk.case, "--json")
    desk.step("set", "case", "set", desk.case, "--published", PUBLISHED)
    desk.step("match", "case", "match", desk.case, "--library", desk.library, "--json")
    desk.step("show", "case", "show", desk.case, "--json")
    return desk


@pytest.fixture
def copy(desk: Desk, tmp_path: Path) -> Desk:
    """A copy of the case and the library that a test may change."""
    for folder in (desk.case, desk.library, desk.root / "home"):
        shutil.copytree(folder, tmp_path / "copy" / folder.name)
    return Desk(tmp_path / "copy", desk.ended)


def matches_of(shown: dict[str, Any], name: str) -> list[dict[str, Any]]:
    sha256 = next(medium["sha256"] for medium in shown["media"] if medium["name"] == name)
    return [match for match in shown["matches"] if match["media"] == sha256]


# Libraries


def test_library_add_counts_each_file_exactly_once(desk: Desk) -> None:
    ended = desk.ended["library add"]
    added = ended.json()
    assert set(added) == {"added", "already", "known", "unreadable", "left_out", "notes"}
    assert (added["added"], added["already"]) == (3, 1)
    assert sorted(Path(row["path"]).name for row in added["unreadable"]) == ["cut.jpg", "empty.png"]
    assert [Path(row["path"]).name for row in added["left_out"]] == ["notes.txt"]
    assert all(set(row) == {"path", "reason"} for row in added["unreadable"] + added["left_out"])
    assert ended.status == 1
    assert "cut.jpg" in ended.err


def test_library_add_again_adds_nothing(desk: Desk) -> None:
    again = desk.ended["library add again"].json()
    assert (again["added"], again["already"]) == (0, 4)


def test_the_same_file_given_three_times_is_counted_once_each_way(copy: Desk, desk: Desk) -> None:
    other = desk.root / "footage" / "other.jpg"
    counted = copy.call("library", "add", copy.library, other, other, desk.root / "footage", "--json").json()
    assert counted["already"] + len(counted["unreadable"]) + len(counted["left_out"]) == 7
    assert counted["added"] == 0


def test_library_search_answers_in_order_as_json_lines(desk: Desk) -> None:
    paths = [desk.root / "media" / name for name in ("fresh.jpg", "salute.mp4", "emptied.jpg")]
    missing = desk.root / "media" / "none.jpg"
    ended = desk.call("library", "search", desk.library, paths[0], missing, *paths[1:], "--json")
    answers = ended.json_lines()
    assert ended.status == 1
    assert [answer["query"] for answer in answers] == [str(path) for path in (paths[0], missing, *paths[1:])]
    assert all(set(answer) >= SEARCH_KEYS for answer in answers)
    fresh, none, salute, emptied = answers
    assert fresh["matches"] == []
    assert (fresh["kind"], fresh["unreadable"], fresh["not_found"]) == ("image", None, [])
    assert (none["kind"], none["unreadable"]) == (None, "there is no such file")
    assert {match["name"] for match in salute["matches"]} == {"oath.mp4"}
    assert emptied["matches"][0]["name"] == "square.jpg"
    assert all(set(match) >= MATCH_KEYS for answer in answers for match in answer["matches"])


def test_library_search_gives_the_times_of_both_clips(desk: Desk) -> None:
    (answer,) = desk.call("library", "search", desk.library, desk.root / "media" / "salute.mp4", "--json").json_lines()
    best = answer["matches"][0]
    assert best["library_start_s"] - best["query_start_s"] == pytest.approx(1.0, abs=0.3)
    assert best["query_end_s"] == pytest.approx(4.0, abs=0.6)
    assert best["mirrored"] is False


def test_library_search_of_nothing_readable_ends_with_2(desk: Desk) -> None:
    ended = desk.call("library", "search", desk.library, desk.root / "none.jpg", "--json")
    assert ended.status == 2
    assert len(ended.json_lines()) == 1


def test_library_list_names_what_is_known(desk: Desk) -> None:
    items = desk.call("library", "list", desk.library, "--json").json()
    oath = next(item for item in items if item["name"] == "oath.mp4")
    assert len(items) == 3
    assert oath["earliest_date"] == ITEM_DATE
    assert oath["place"] == "Training centre"
    assert "oath.mp4" in desk.call("library", "list", desk.library).out


def test_library_edit_changes_only_what_is_named(copy: Desk) -> None:
    items = copy.call("library", "list", copy.library, "--json").json()
    chosen = items[0]["item"]
    assert copy.call("library", "edit", copy.library, str(chosen), "--date", "2015-01").status == 0
    after = {item["item"]: item for item in copy.call("library", "list", copy.library, "--json").json()}
    assert after[chosen]["earliest_date"] == "2015-01"
    assert after[chosen]["title"] == "Oath"
    assert after[items[1]["item"]]["earliest_date"] == ITEM_DATE


def test_library_remove_takes_the_item_out_of_the_search(copy: Desk, desk: Desk) -> None:
    items = {item["name"]: item["item"] for item in copy.call("library", "list", copy.library, "--json").json()}
    assert copy.call("library", "remove", copy.library, str(items["oath.mp4"])).status == 0
    query = desk.root / "media" / "salute.mp4"
    (answer,) = copy.call("library", "search", copy.library, query, "--json").json_lines()
    assert answer["matches"] == []
    assert (desk.root / "footage" / "oath.mp4").is_file()


def test_library_rebuild_finds_the_same_again(copy: Desk, desk: Desk) -> None:
    assert copy.call("library", "rebuild", copy.library).status == 0
    query = desk.root / "media" / "emptied.jpg"
    (before,) = desk.call("library", "search", desk.library, query, "--json").json_lines()
    (after,) = copy.call("library", "search", copy.library, query, "--json").json_lines()
    assert after["matches"] == before["matches"] != []


def test_library_check_ends_0_when_sound_and_1_when_damaged(copy: Desk) -> None:
    assert copy.call("library", "check", copy.library).status == 0
    assert copy.call("library", "check", copy.library, "--json").json()["sound"] is True
    with closing(apsw.Connection(str(copy.library / "library.workbench"))) as database:
        database.execute("UPDATE signature_view SET codes = substr(codes, 1, 7) WHERE owner = 1 AND position = 0")
    damaged = copy.call("library", "check", copy.library)
    assert damaged.status == 1
    assert "item 1" in damaged.out
    assert "add its file again" in damaged.out


def test_hashes_travel_without_the_files(desk: Desk, tmp_path: Path) -> None:
    listing, received = tmp_path / "hashes.jsonl", tmp_path / "received.library"
    assert desk.call("library", "export-hashes", desk.library, listing).status == 0
    assert desk.call("library", "import-hashes", received, listing).status == 0
    items = desk.call("library", "list", received, "--json").json()
    assert {item["name"] for item in items} == {"oath.mp4", "square.jpg", "other-again.jpg"}
    assert all(item["offline"] for item in items)
    query = desk.root / "footage" / "square.jpg"
    (answer,) = desk.call("library", "search", received, query, "--json").json_lines()
    assert "square.jpg" in {match["name"] for match in answer["matches"]}


# Articles and cases


def test_article_read_has_the_keys_of_the_contract(desk: Desk) -> None:
    article = desk.call("article", "read", desk.root / "article.txt", "--json").json()
    keys = {"title", "published", "published_from", "language", "body", "media", "claims", "left_out"}
    assert set(article) >= keys
    assert article["title"] == "A ceasefire on paper"
    assert not article["published"]
    assert [claim["sentence"].split()[0] for claim in article["claims"]] == ["Footage", "A"]
    assert all(set(claim) >= {"sentence", "media", "attribution", "hedges", "reason"} for claim in article["claims"])


def test_case_new_and_add_tell_what_became_of_the_files(desk: Desk) -> None:
    assert desk.ended["case new"].status == 0
    added = desk.ended["case add"]
    assert added.status == 0
    assert added.json()["added"] == 3
    assert desk.ended["link salute"].status == 0


def test_case_new_keeps_date_and_files_and_lists_the_unreadable(desk: Desk, tmp_path: Path) -> None:
    case = tmp_path / "new.case"
    media = ("--media", desk.root / "media" / "fresh.jpg", desk.root / "footage" / "cut.jpg")
    article = ("--article", desk.root / "article.txt", "--published", PUBLISHED)
    ended = desk.call("case", "new", case, *article, *media, "--json")
    assert ended.status == 1
    assert ended.json()["unreadable"][0]["reason"]
    shown = desk.call("case", "show", case, "--json").json()
    assert shown["article"]["published"] == PUBLISHED
    assert {claim["date"] for claim in shown["claims"]} == {PUBLISHED}
    cut = next(medium for medium in shown["media"] if medium["name"] == "cut.jpg")
    assert cut["state"] == "unreadable"
    assert cut["reason"]


def test_case_show_has_the_keys_of_the_contract(desk: Desk) -> None:
    shown = desk.ended["show"].json()
    assert set(shown) >= {"article", "claims", "media", "matches", "tags", "audit_head"}
    claim_keys = {"id", "sentence", "date", "rating", "final", "evidence", "media"}
    assert all(set(claim) >= claim_keys for claim in shown["claims"])
    assert all(set(medium) >= {"sha256", "name", "state", "reason", "keyframes"} for medium in shown["media"])
    frames = [frame for medium in shown["media"] for frame in medium["keyframes"]]
    assert frames
    assert all(set(frame) >= {"pts_s", "flat"} for frame in frames)
    assert all(set(match) >= MATCH_KEYS | {"id", "media", "claim_ids"} for match in shown["matches"])
    assert len(shown["audit_head"]) == 64


def test_without_a_date_the_match_asks_for_it(desk: Desk) -> None:
    shown = desk.ended["show undated"].json()
    assert [match["finding"] for match in matches_of(shown, "salute.mp4")] == [QUESTION]
    assert QUESTION in desk.ended["match undated"].out


def test_with_a_date_the_finding_is_told_in_words(desk: Desk) -> None:
    shown = desk.ended["show"].json()
    assert {match["finding"] for match in matches_of(shown, "salute.mp4")} == {FINDING}
    assert {match["finding"] for match in matches_of(shown, "emptied.jpg")} == {FINDING}
    assert matches_of(shown, "fresh.jpg") == []
    assert FINDING in desk.call("case", "match", desk.case, "--library", desk.library).out
    assert "1 earlier" in desk.call("case", "show", desk.case).out


def test_searching_again_keeps_ids(desk: Desk) -> None:
    before, after = desk.ended["show undated"].json(), desk.ended["show"].json()
    assert [match["id"] for match in after["matches"]] == [match["id"] for match in before["matches"]]


def test_match_report_is_json(desk: Desk) -> None:
    ended = desk.ended["match"]
    assert ended.status == 0
    assert isinstance(ended.json(), dict)


def test_a_claim_has_its_own_date(copy: Desk) -> None:
    assert copy.call("claim", "edit", copy.case, "--claim", "1", "--date", "2017-04-03").status == 0
    assert copy.claim(1)["date"] == "2017-04-03"
    assert copy.claim(2)["date"] == PUBLISHED
    assert matches_of(copy.show(), "salute.mp4")[0]["finding"] == "Seen 1 year before the claim"


def test_claims_are_added_changed_and_removed(copy: Desk) -> None:
    added = copy.call("claim", "add", copy.case, "The town was empty.", "--date", "2020-10", "--attribution", "A desk")
    number = int(added.out)
    claim = next(claim for claim in copy.show()["claims"] if claim["id"] == number)
    assert (claim["sentence"], claim["date"], claim["attribution"]) == ("The town was empty.", "2020-10", "A desk")
    assert claim["rating"] == "not-yet-checked"
    assert copy.call("claim", "edit", copy.case, "--claim", str(number), "--sentence", "It was full.").status == 0
    assert copy.claim(3)["sentence"] == "It was full."
    assert copy.call("claim", "remove", copy.case, "--claim", str(number)).status == 0
    assert len(copy.show()["claims"]) == 2


def test_undo_and_redo_hold_from_call_to_call(copy: Desk) -> None:
    before = copy.claim(1)
    copy.call("claim", "edit", copy.case, "--claim", "1", "--sentence", "Something else.")
    undone = copy.call("case", "undo", copy.case)
    assert undone.status == 0
    assert "Undid" in undone.err
    assert copy.claim(1) == before
    assert copy.call("case", "redo", copy.case).status == 0
    assert copy.claim(1)["sentence"] == "Something else."
    assert copy.call("case", "redo", copy.case).status == 2


def test_media_are_named_by_hash_digits_or_name(copy: Desk) -> None:
    (sha256,) = copy.claim(1)["media"]
    assert sha256_of(copy.case / "originals" / sha256[:2] / sha256) == sha256
    for verb, text in (
        ("unlink", "salute.mp4"),
        ("link", sha256),
        ("unlink", sha256[:8]),
        ("link", sha256[:12].upper()),
    ):
        assert copy.call("claim", verb, copy.case, "--claim", "1", text).status == 0
        assert copy.claim(1)["media"] == ([] if verb == "unlink" else [sha256])
    for text in (sha256[:7], "nothing.mp4"):
        refused = copy.call("claim", "unlink", copy.case, "--claim", "1", text)
        assert refused.status == 2
        assert "No medium of this case" in refused.err


def test_a_name_two_media_have_is_refused_with_both_hashes(copy: Desk, desk: Desk) -> None:
    files = [desk.root / "one" / "IMG_1.jpg", desk.root / "two" / "IMG_1.jpg"]
    copy.call("case", "add", copy.case, *files)
    refused = copy.call("claim", "link", copy.case, "--claim", "1", "IMG_1.jpg")
    assert refused.status == 2
    assert all(sha256_of(file)[:12] in refused.err for file in files)
    assert copy.call("claim", "link", copy.case, "--claim", "1", sha256_of(files[1])[:8]).status == 0


def test_tags_on_a_medium_a_moment_and_a_stretch(copy: Desk) -> None:
    assert copy.call("tag", copy.case, "--media", "salute.mp4", "salute").status == 0
    assert copy.call("tag", copy.case, "--media", "salute.mp4", "--at", "1.0", "flag").status == 0
    assert copy.call("tag", copy.case, "--media", "salute.mp4", "--at", "1.0", "--until", "2.0", "crowd").status == 0
    tags = {tag["tag"]: (tag["at_s"], tag["until_s"]) for tag in copy.show()["tags"]}
    assert tags["salute"] == (None, None)
    assert tags["flag"][0] == pytest.approx(1.0, abs=0.05)
    assert tags["crowd"] == (pytest.approx(1.0, abs=0.05), pytest.approx(2.0, abs=0.05))
    late = copy.call("tag", copy.case, "--media", "salute.mp4", "--at", "99", "flag")
    assert late.status == 2
    assert late.err


# Decisions, verdicts, export


@pytest.mark.parametrize("decision", ["same", "related", "not-related", "later"])
def test_a_match_is_decided(copy: Desk, decision: str) -> None:
    number = matches_of(copy.show(), "salute.mp4")[0]["id"]
    assert copy.call("match", "decide", copy.case, str(number), decision).status == 0
    assert matches_of(copy.show(), "salute.mp4")[0]["decision"] == decision


def test_a_verdict_takes_every_form_of_evidence(copy: Desk) -> None:
    shown = copy.show()
    match = matches_of(shown, "salute.mp4")[0]["id"]
    sha256 = copy.claim(1)["media"][0]
    forms = (
        str(match), f"media:{sha256[:8]}", "media:salute.mp4@1.0", "media:salute.mp4@1.0-2.0",
        f"search:{shown['searches'][-1]['id']}", "url:https://example.org/oath",
    )  # fmt: skip
    ended = copy.call(
        "verdict", copy.case, "--claim", "1", "--rating", "false-context", "--category", "decontextualized",
        "edited-or-cropped", "--likelihood", "very-likely", "--confidence", "moderate", "--evidence", *forms,
        "--note", "An earlier copy.", "--final",
    )  # fmt: skip
    assert ended.status == 0, ended.err
    claim = copy.claim(1)
    assert (claim["rating"], claim["final"]) == ("false-context", True)
    assert (claim["likelihood"], claim["confidence"]) == ("very-likely", "moderate")
    assert claim["rationale"] == "An earlier copy."
    assert set(claim["evidence"]) == {
        f"match:{match}", f"media:{sha256}", f"media:{sha256}@1", f"media:{sha256}@1-2", forms[4], forms[5],
    }  # fmt: skip
    locked = copy.call("verdict", copy.case, "--claim", "1", "--rating", "mixed")
    assert locked.status == 2
    assert copy.claim(1)["rating"] == "false-context"


def test_a_final_verdict_without_evidence_is_refused_and_says_what_to_pin(copy: Desk) -> None:
    refused = copy.call("verdict", copy.case, "--claim", "2", "--rating", "false-context", "--final")
    assert refused.status == 2
    assert "pin" in refused.err.lower()
    assert copy.claim(2)["final"] is False
    draft = copy.call("verdict", copy.case, "--claim", "2", "--rating", "false-context")
    assert draft.status == 0


def test_mistyped_evidence_changes_nothing(copy: Desk) -> None:
    before = copy.show()["audit_head"]
    words = ("--rating", "mixed", "--evidence", "url:https://example.org", "match:999")
    assert copy.call("verdict", copy.case, "--claim", "1", *words).status == 2
    assert copy.show()["audit_head"] == before


def test_the_report_says_when_it_was_seen(copy: Desk) -> None:
    ended = copy.call("case", "export", copy.case, "--to", copy.root / "report", "--format", "html,csv,json", "--json")
    assert ended.status == 0, ended.err
    files = [Path(file) for file in ended.json()["files"]]
    assert {"report.html", "report.json", "claims.csv"} <= {file.name for file in files}
    assert FINDING in (copy.root / "report" / "report.html").read_text(encoding="utf-8")
    json.loads((copy.root / "report" / "report.json").read_text(encoding="utf-8"))


def test_exporting_changes_nothing_and_repeats_itself(copy: Desk) -> None:
    copy.call("case", "export", copy.case, "--to", copy.root / "first")
    assert copy.call("case", "check", copy.case).status == 0
    copy.call("case", "export", copy.case, "--to", copy.root / "second")
    first = {file.name: file.read_bytes() for file in (copy.root / "first").iterdir()}
    second = {file.name: file.read_bytes() for file in (copy.root / "second").iterdir()}
    assert first == second != {}


def test_exports_for_other_programs_repeat_themselves_and_pass_the_check(copy: Desk) -> None:
    assert copy.call("verdict", copy.case, "--claim", "1", "--rating", "unverifiable", "--note", "Open.").status == 0
    formats = "jsonld,json,vtt,edl,keyframes,card"
    written = []
    for name in ("first", "second"):
        ended = copy.call("case", "export", copy.case, "--to", copy.root / name, "--format", formats, "--json")
        assert ended.status in (0, 1), ended.err
        written.append(
            {Path(one).relative_to(copy.root / name): Path(one).read_bytes() for one in ended.json()["files"]}
        )
    assert written[0] == written[1]
    names = {path.as_posix() for path in written[0]}
    assert {"claimreview.jsonld", "report.json", "keyframes.zip", "cards/claim-1.png", "cards/claim-1.html"} <= names
    assert {path.suffix for path in written[0] if path.parts[0] == "clips"} == {".vtt", ".edl"}
    for name in ("claimreview.jsonld", "report.json"):
        checked = copy.call("report", "check", copy.root / "first" / name, "--json")
        assert (checked.status, checked.json()["faults"]) == (0, [])


def test_an_unknown_format_is_named(copy: Desk) -> None:
    refused = copy.call("case", "export", copy.case, "--to", copy.root / "report", "--format", "html,word")
    assert refused.status == 2
    assert "word" in refused.err


# Checking


def test_case_check_ends_0_when_sound(copy: Desk) -> None:
    assert copy.call("case", "check", copy.case).status == 0
    assert copy.call("case", "check", copy.case, "--json").json()["sound"] is True


def test_case_check_ends_1_when_an_original_was_changed(copy: Desk) -> None:
    file = next(file for file in (copy.case / "originals").rglob("*") if file.is_file())
    file.chmod(0o644)
    file.write_bytes(file.read_bytes() + b" ")
    tampered = copy.call("case", "check", copy.case, "--json")
    assert tampered.status == 1
    assert tampered.json()["sound"] is False
    assert copy.call("case", "check", copy.case).status == 1


def test_case_check_ends_2_when_it_cannot_be_checked(copy: Desk) -> None:
    database = copy.case / "case.workbench"
    database.write_bytes(b"no database" * 100)
    ended = copy.call("case", "check", copy.case, "--json")
    assert ended.status == 2
    assert ended.out == ""
    assert copy.call("case", "check", copy.root / "none.case").status == 2


# Usage


@pytest.mark.parametrize(
    "words",
    [
        ("case",),
        ("case", "show"),
        ("nothing", "like", "this"),
        ("verdict", "x.case", "--claim", "1", "--rating", "perhaps"),
        ("match", "decide", "x.case", "one", "same"),
        ("case", "set", "x.case"),
        ("library", "edit", "x.library", "1"),
    ],
)
def test_usage_errors_end_with_2(desk: Desk, words: tuple[str, ...]) -> None:
    ended = desk.call(*words)
    assert ended.status == 2
    assert ended.out == ""
    assert ended.err


def test_a_date_that_is_none_is_refused_before_anything_is_made(desk: Desk, tmp_path: Path) -> None:
    case = tmp_path / "dated.case"
    ended = desk.call("case", "new", case, "--published", "12 Oct")
    assert ended.status == 2
    assert "12 Oct" in ended.err
    assert not case.exists()


def test_help_and_version_end_with_0(desk: Desk) -> None:
    assert "library" in desk.call("--help").out
    assert desk.call("--version").out.startswith("workbench ")


def test_a_reader_that_stops_reading_is_no_fault(desk: Desk) -> None:
    if os.name == "nt":
        pytest.skip("pipes of a shell end differently on Windows")
    command = f'"{sys.executable}" -m workbench case show "{desk.case}" --json | head -c 10'
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, check=False, env=environment(desk.root / "home"), timeout=60
    )
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr
