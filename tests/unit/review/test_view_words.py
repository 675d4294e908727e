"""A recorded view in words."""

from __future__ import annotations

from workbench.model.view import ViewSettings
from workbench.review.view_words import view_sentence


def test_a_picture_looked_at_as_it_is_needs_no_word() -> None:
    assert view_sentence("") == view_sentence(ViewSettings().text(), 640, 480) == ""


def test_everything_that_differs_is_told() -> None:
    view = ViewSettings(2.0, 0.5, 0.5, True, 90, -20, 1.3, 0.8, (0.25, 0.5, 0.75, 1.0))
    assert view_sentence(view.text(), 640, 480) == (
        "looked at mirrored, turned 90° clockwise, brightness −20, contrast 1.3, gamma 0.8, zoomed to 200 %,"
        " pixels 160 to 480 from the left and 240 to 480 from the top; the file is unchanged"
    )


def test_a_record_that_cannot_be_read_is_told_as_it_stands() -> None:
    assert view_sentence("{'odd'}") == "view settings {'odd'}"
