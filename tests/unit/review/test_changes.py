"""What was changed, in words with places; old names stay readable; a mere layout is never dressed up."""

from __future__ import annotations

import pytest

from workbench.model.match import Band, MatchFinding, Relation, Transform
from workbench.review import words
from workbench.review.changes import CHANGES, Outline, outlines, place_words


def finding(*transforms: Transform, **more: object) -> MatchFinding:
    relation = more.pop("relation", Relation.SAME_PICTURE)
    return MatchFinding(1, "a.jpg", Band.STRONG, relation, transforms=transforms, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("transform", "said"),
    [
        (Transform("mirrored"), "Mirrored"),
        (Transform("cropped", (0.0, 0.0, 0.65, 0.8)), "Cropped: this file shows 52 % of the library's picture"),
        (
            Transform("cropped", (0.5, 0.5, 0.5, 0.5)),
            "Cropped: this file shows 25 % of the library's picture (lower right part)",
        ),
        (Transform("bordered", (0.1, 0.1, 0.8, 0.8)), "Border added"),
        (Transform("letterboxed", (0.0, 0.1, 1.0, 0.8)), "Black bars added above and below"),
        (Transform("letterboxed", (0.1, 0.0, 0.8, 1.0)), "Black bars added left and right"),
        (Transform("letterboxed"), "Black bars added"),
        (Transform("side-filled", (0.2, 0.0, 0.6, 1.0)), "Sides filled with a blurred copy"),
        (Transform("side-filled", (0.0, 0.3, 1.0, 0.4)), "Filled with a blurred copy above and below"),
        (
            Transform("inset", (0.05, 0.3, 0.35, 0.35)),
            "Set into a larger picture (left half, 35 % of its width)",
        ),
        (Transform("screenshot", (0.0, 0.1, 1.0, 0.75)), "A screenshot or phone screen around it"),
        (
            Transform("screenshot", (0.0, 0.1, 1.0, 0.4)),
            "A screenshot or phone screen around it (the picture: upper half)",
        ),
        (Transform("overlay", (0.0, 0.8, 1.0, 0.15)), "Something laid over it or changed (lower edge)"),
        (Transform("recoloured"), "Recoloured"),
        (Transform("scaled"), "Size changed"),
        (Transform("scaled", (0.0, 0.0, 0.3, 0.3)), "Set into a larger picture (upper left corner, 30 % of its width)"),
        (Transform("tilted"), "Tilted or seen at an angle"),
        (Transform("of-a-later-version"), "Of a later version"),
    ],
)
def test_each_change_in_words(transform: Transform, said: str) -> None:
    assert words.changed_sentence(finding(transform)) == said


def test_degrees_are_said_only_where_known() -> None:
    assert "about 12 degrees" in words.changed_sentence(finding(Transform("tilted"), rotation_deg=12))
    assert "about 12 degrees" in words.changed_sentence(finding(Transform("tilted"), rotation_deg=348))
    both = words.changed_sentence(finding(Transform("rotated"), Transform("tilted"), rotation_deg=102))
    assert both == "Turned a quarter to the right, tilted by about 12 degrees or seen at an angle"


def test_several_places_of_one_change_share_its_words() -> None:
    over = finding(Transform("overlay", (0.0, 0.85, 1.0, 0.1)), Transform("overlay", (0.0, 0.0, 0.2, 0.2)))
    assert words.changed_sentence(over).endswith("or changed (lower edge; upper left corner)")


def test_changes_with_signs_of_their_own_are_parted_by_semicolons() -> None:
    crop = Transform("cropped", (0.0, 0.0, 0.9, 0.9))
    said = words.changed_sentence(finding(Transform("mirrored"), crop, mirrored=True))
    assert said.startswith("Mirrored; cropped: ")


def test_the_two_pictures_are_called_as_asked() -> None:
    crop = finding(Transform("cropped", (0.0, 0.0, 0.5, 1.0)))
    said = words.changed_sentence(crop, "the article", "the earlier picture")
    assert said == "Cropped: the article shows 50 % of the earlier picture (left half)"


@pytest.mark.parametrize(
    ("degrees", "said"),
    [(90, "Turned a quarter to the right"), (270, "Turned a quarter to the left"), (180, "Upside down")],
)
def test_a_turn_has_a_direction(degrees: int, said: str) -> None:
    assert words.changed_sentence(finding(Transform("rotated"), rotation_deg=degrees)) == said
    assert words.changed_sentence(finding(rotation_deg=degrees)) == said


@pytest.mark.parametrize(
    ("rect", "place"),
    [
        ((0.0, 0.0, 1.0, 1.0), "nearly all of it"),
        ((0.1, 0.1, 0.85, 0.85), "most of it"),
        ((0.221, 0.098, 0.704, 0.708), "about half of it"),
        ((0.1, 0.1, 0.6, 0.65), "a large part of it"),
        ((0.0, 0.0, 1.0, 0.1), "upper edge"),
        ((0.0, 0.5, 1.0, 0.5), "lower half"),
        ((0.0, 0.4, 1.0, 0.2), "across the middle"),
        ((0.9, 0.0, 0.1, 1.0), "right edge"),
        ((0.4, 0.4, 0.2, 0.2), "middle"),
        ((0.8, 0.8, 0.15, 0.15), "lower right corner"),
        ((0.4, 0.0, 0.2, 0.2), "upper edge, in the middle"),
    ],
)
def test_places_in_words(rect: tuple[float, float, float, float], place: str) -> None:
    assert place_words(rect) == place


def test_shared_content_says_what_differs_apart_from_the_changes() -> None:
    shared = finding(Transform("differs", (0.5, 0.0, 0.5, 1.0)), relation=Relation.SHARED_CONTENT)
    assert words.differing_words(shared) == "The right half shows something else"
    assert words.changed_sentence(shared) == words.NO_CHANGE
    two = finding(Transform("differs", (0.5, 0.0, 0.5, 1.0)), Transform("differs", (0.0, 0.4, 1.0, 0.2)))
    assert words.differing_words(two) == "The right half and a stretch across the middle show something else"


def test_a_part_of_a_collage_says_where_it_lies() -> None:
    part = finding(Transform("inset", (0.5, 0.5, 0.5, 0.5)))
    assert words.place_sentence(part) == "Lower right part of the picture in this file"
    assert words.place_sentence(finding(Transform("inset"))) == ""


def test_outlines_lie_on_the_picture_they_speak_of() -> None:
    found = outlines(finding(Transform("cropped", (0.0, 0.0, 0.5, 1.0)), Transform("differs", (0.0, 0.8, 1.0, 0.2))))
    assert found == (
        Outline("library", (0.0, 0.0, 0.5, 1.0), "found", "Shown in this file", "left half"),
        Outline("case", (0.0, 0.8, 1.0, 0.2), "differs", "Something else", "lower edge"),
    )


def test_a_border_is_outlined_where_the_picture_lies_and_only_once() -> None:
    border = Transform("bordered", (0.05, 0.2, 0.9, 0.4))
    (outline,) = outlines(finding(border))
    assert (outline.side, outline.rect, outline.label) == ("case", border.rect, "The library's picture")
    assert words.place_sentence(finding(border)) == "Across the middle of the picture in this file"
    assert len(outlines(finding(border, Transform("screenshot", (0.05, 0.2, 0.9, 0.4))))) == 1


def test_a_mere_layout_has_no_outline() -> None:
    assert outlines(finding(Transform("inset", (0.1, 0.1, 0.3, 0.3)), relation=Relation.SAME_LAYOUT)) == ()


@pytest.mark.parametrize("name", CHANGES)
def test_no_name_of_a_change_is_jargon(name: str) -> None:
    said = words.changed_sentence(finding(Transform(name, (0.1, 0.1, 0.3, 0.3)))).lower()
    assert not any(word in said for word in ("inset", "rect", "homograph", "affine", "dihedral", "registration"))
