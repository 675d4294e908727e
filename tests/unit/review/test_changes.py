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
        (Transform("cropped", (0.0, 0.0, 0.65, 0.8)), "Cropped: the article shows 52 % of the earlier picture"),
        (
            Transform("cropped", (0.5, 0.5, 0.5, 0.5)),
            "Cropped: the article shows 25 % of the earlier picture (lower right part)",
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
        (Transform("overlay", (0.0, 0.8, 1.0, 0.15)), "Lettering, logo or another drawing over it (lower edge)"),
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
    assert both == "Turned 90 degrees, tilted by about 12 degrees or seen at an angle"


def test_several_places_of_one_change_share_its_words() -> None:
    over = finding(Transform("overlay", (0.0, 0.85, 1.0, 0.1)), Transform("overlay", (0.0, 0.0, 0.2, 0.2)))
    assert words.changed_sentence(over).endswith("over it (lower edge; upper left corner)")


def test_changes_with_commas_of_their_own_are_parted_by_semicolons() -> None:
    said = words.changed_sentence(finding(Transform("mirrored"), Transform("overlay"), mirrored=True))
    assert said == "Mirrored; lettering, logo or another drawing over it"


def test_another_search_names_its_own_copy() -> None:
    crop = finding(Transform("cropped", (0.0, 0.0, 0.5, 1.0)))
    assert words.changed_sentence(crop, "this file").startswith("Cropped: this file shows 50 %")


@pytest.mark.parametrize(
    ("rect", "place"),
    [
        ((0.0, 0.0, 1.0, 1.0), "nearly all of it"),
        ((0.1, 0.1, 0.7, 0.7), "most of it"),
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
    assert words.place_sentence(part) == "Lower right part of the picture in the article"
    assert words.place_sentence(finding(Transform("inset"))) == ""


def test_outlines_lie_on_the_picture_they_speak_of() -> None:
    found = outlines(finding(Transform("cropped", (0.0, 0.0, 0.5, 1.0)), Transform("differs", (0.0, 0.8, 1.0, 0.2))))
    assert found == (
        Outline("library", (0.0, 0.0, 0.5, 1.0), "found", "Shown in the article", "left half"),
        Outline("case", (0.0, 0.8, 1.0, 0.2), "differs", "Something else", "lower edge"),
    )


def test_a_mere_layout_has_no_outline() -> None:
    assert outlines(finding(Transform("inset", (0.1, 0.1, 0.3, 0.3)), relation=Relation.SAME_LAYOUT)) == ()


@pytest.mark.parametrize("name", CHANGES)
def test_no_name_of_a_change_is_jargon(name: str) -> None:
    said = words.changed_sentence(finding(Transform(name, (0.1, 0.1, 0.3, 0.3)))).lower()
    assert not any(word in said for word in ("inset", "rect", "homograph", "affine", "dihedral", "registration"))
