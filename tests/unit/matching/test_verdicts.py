"""What a registration and its agreement may assert: the rules alone, on figures measured on photographs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.matching.agreement import Agreement
from workbench.matching.verdicts import asserts_reuse, judge_registered
from workbench.model.match import Band, Relation

PLAIN_COPY = Agreement(
    overall=0.66,
    picture=1.0,
    picture_share=0.082,
    differing=0.0,
    agreeing=0.81,
    change=255.0,
    overlap=1.0,
    differing_rect=None,
    area=0.074,
    changed=0.06,
    points=0.576,
    even=0.47,
)
"""A photograph of little detail under a sticker, which changes the brightness of a part of it."""

PASTED = replace(
    PLAIN_COPY, picture=0.51, differs=0.36, differing=0.15, agreeing=0.09, area=0.176, other=0.23, points=0.84
)
"""A photograph with another pasted over a third of it."""


def _relation(found: Agreement, inliers: int = 130) -> Relation | None:
    judged = judge_registered(inliers, found, scene=False)
    return judged.relation if judged else None


def test_a_plain_photograph_registered_by_itself_is_the_same_picture() -> None:
    assert _relation(PLAIN_COPY) is Relation.SAME_PICTURE


def test_plain_photographs_registered_by_the_page_around_them_are_one_layout() -> None:
    assert _relation(replace(PLAIN_COPY, points=0.13)) is Relation.SAME_LAYOUT


def test_a_copy_of_a_page_is_the_same_picture_although_its_lettering_registers_it() -> None:
    assert _relation(replace(PLAIN_COPY, points=0.13, changed=0.004)) is Relation.SAME_PICTURE


def test_a_photograph_under_another_is_shared_when_its_own_points_register_it() -> None:
    assert _relation(PASTED) is Relation.SHARED_CONTENT
    assert _relation(replace(PASTED, points=0.2)) is Relation.SAME_LAYOUT


def test_a_studio_set_with_another_photograph_in_its_window_is_not_the_same_picture() -> None:
    studio = replace(PLAIN_COPY, picture=0.91, area=0.6, agreeing=0.9, changed=0.08, points=0.98)
    assert _relation(studio) is Relation.SAME_PICTURE
    assert _relation(replace(studio, window=0.037)) is Relation.SHARED_CONTENT


@pytest.mark.parametrize(("area", "band"), [(0.4, Band.POSSIBLE), (0.2, Band.WEAK)])
def test_much_agreeing_picture_needs_few_points(area: float, band: Band) -> None:
    judged = judge_registered(12, replace(PASTED, area=area), scene=False)
    assert judged is not None and judged.band is band


def test_weak_matches_and_layouts_assert_nothing() -> None:
    assert asserts_reuse(Relation.SHARED_CONTENT, Band.POSSIBLE)
    assert not asserts_reuse(Relation.SAME_PICTURE, Band.WEAK)
    assert not asserts_reuse(Relation.SAME_LAYOUT, Band.STRONG)
