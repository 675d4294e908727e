"""What `library search` says on a terminal: relations kept apart, changes with their place, measured rates."""

from __future__ import annotations

from workbench.commands import library
from workbench.commands.match_words import rate_lines
from workbench.model.match import Band, MatchFinding, Relation, Transform
from workbench.model.media import MediaKind


def still_answer(*matches: MatchFinding) -> dict[str, object]:
    found = [library.match_to_json(match) for match in matches]
    return {
        "query": "a.jpg", "kind": "image", "unreadable": None, "matches": found,
        "not_found": [], "time_unknown": [], "not_searched": [],
        "notes": [], "unsearched": None,
    }  # fmt: skip


def test_a_mere_layout_is_listed_apart_and_never_found() -> None:
    layout = MatchFinding(3, "frame.jpg", Band.WEAK, Relation.SAME_LAYOUT)
    lines = list(library.result_lines(still_answer(layout)))
    assert lines[1:] == [
        "  Found nowhere",
        "  Only the layout is the same: frame, lettering or template",
        "    item 3, frame.jpg",
    ]
    assert library.bands_used(still_answer(layout)) == set()


def test_changes_of_a_still_are_told_with_their_place() -> None:
    crop = Transform("cropped", (0.0, 0.0, 0.5, 0.5))
    found = MatchFinding(3, "a.jpg", Band.STRONG, Relation.SAME_PICTURE, transforms=(crop,))
    (_query, line) = library.result_lines(still_answer(found))
    assert "Cropped: this file shows 25 % of the library's picture (upper left part)" in line


def test_the_rate_of_a_band_is_told_with_its_test_set() -> None:
    lines = list(rate_lines({(MediaKind.IMAGE, Band.STRONG)}))
    assert lines[0].startswith("Strong match. In our test, ")
    assert lines[1].startswith("The test: ")
