"""Places of a case's list found in text; the list as a table."""

from __future__ import annotations

import pytest

from workbench.errors import UsageError
from workbench.model.gazetteer import PlaceName
from workbench.review.gazetteer import coordinates_of, places_in, read_table, table_text

STEPANAKERT = PlaceName("Stepanakert", ("Xankəndi", "Ստեփանակերտ", "Степанакерт", "ხანქენდი"), "39.81560, 46.75190")
SHUSHI = PlaceName("Shushi", ("Şuşa", "Шуша", "Շուշի"))
BAKU = PlaceName("Baku", ("Bakı", "Баку"))
PLACES = (STEPANAKERT, SHUSHI, BAKU)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Footage from Stepanakert's centre.", ("Stepanakert",)),
        ("XANKƏNDİ şəhərində partlayış", ("Stepanakert",)),
        ("Взрыв в Степанакерте и в Шуше", ("Stepanakert", "Shushi")),
        ("В Шуши прибыли, из Шуши вышли", ("Shushi",)),
        ("Ստեփանակերտում պայթյուն", ("Stepanakert",)),
        ("ŞUŞA yaxınlığında", ("Shushi",)),
        ("The baker of Bakuba spoke.", ()),
        ("Шушукались двое", ()),
        ("From Shushi to BAKU", ("Shushi", "Baku")),
        ("", ()),
    ],
)
def test_a_place_is_found_by_each_spelling_and_with_the_endings_of_its_language(
    text: str, found: tuple[str, ...]
) -> None:
    assert places_in(text, PLACES) == found


def test_signs_of_patterns_in_a_name_mean_themselves() -> None:
    assert places_in("At Height (a.b)* today", (PlaceName("(a.b)*"),)) == ("(a.b)*",)
    assert places_in("At Height axb today", (PlaceName("(a.b)*"), PlaceName(" "))) == ()


def test_coordinates_are_had_by_any_name() -> None:
    assert coordinates_of(" xankəndi ", PLACES) == STEPANAKERT.coordinates
    assert coordinates_of("Shushi", PLACES) == ""
    assert coordinates_of("Elsewhere", PLACES) == ""


def test_a_list_comes_back_as_it_was_written() -> None:
    odd = PlaceName("=Hill 1", ("-x", "+y"), "-1.00000, 2.00000")
    back = read_table(table_text((*PLACES, odd)), "places.csv")
    assert tuple(place for _, place in back) == (*PLACES, odd)
    assert back[0][0] == "line 2"


@pytest.mark.parametrize("text", ["", "town,other\nX,Y\n", "\n"])
def test_another_table_is_refused_with_the_columns_wanted(text: str) -> None:
    with pytest.raises(UsageError, match="is no list of places") as told:
        read_table(text, "x.csv")
    assert "other spellings" in told.value.advice


def test_a_list_without_end_is_refused() -> None:
    with pytest.raises(UsageError, match="5,001 places"):
        read_table("name\n" + "a\n" * 5_001, "x.csv")
