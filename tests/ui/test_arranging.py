"""Which items a library lists, in which order (by value, stable), and how many there are of each year and month."""

from __future__ import annotations

import random

from workbench.model.ids import ItemId
from workbench.model.library import LibraryItem, Provenance
from workbench.model.media import MediaKind
from workbench.ui.library.arranging import COLUMNS, Wanted, arranged


def item(number: int, name: str = "", kind: MediaKind = MediaKind.IMAGE, **facts: str) -> LibraryItem:
    name = name or f"{number}.png"
    return LibraryItem(ItemId(number), f"{number:064}", name, kind, 1, 1, 1, None, Provenance(**facts), name, "2026")


def ids(items: list[LibraryItem], away: frozenset[int] = frozenset(), **wanted: object) -> list[int]:
    return [int(one.id) for one in arranged(items, away, Wanted(**wanted)).shown]  # type: ignore[arg-type]


def test_names_are_sorted_by_the_numbers_in_them_and_without_regard_to_capitals() -> None:
    items = [item(1, "img_10.png"), item(2, "IMG_9.png"), item(3, "alley.png"), item(4, "img_10.png")]
    assert ids(items, column="title") == [3, 2, 1, 4]
    assert ids(items, column="title", descending=True) == [1, 4, 2, 3], "equal ones keep their order both ways"


def test_dates_are_sorted_by_day_and_the_undated_stand_last_both_ways() -> None:
    dates = ["2016-04", "", "2016", "2016-04-01", "2015-12-31"]
    items = [item(number, earliest_date=date) for number, date in enumerate(dates, 1)]
    assert ids(items, column="date") == [5, 3, 4, 1, 2]
    assert ids(items, column="date", descending=True) == [1, 4, 3, 5, 2]


def test_files_at_hand_stand_before_those_away() -> None:
    items = [item(1), item(2, kind=MediaKind.VIDEO), item(3)]
    assert ids(items, frozenset({1}), column="file") == [3, 2, 1]


def test_any_order_added_gives_the_same_list_in_every_column() -> None:
    places = ["Dzor", "", "Ani 2", "Ani 10", "Zangezur"]
    items = [item(number, place=place, published_by=place) for number, place in enumerate(places, 1)]
    for column in COLUMNS:
        if column not in ("file", "date"):  # all alike there
            shuffled = random.Random(7).sample(items, len(items))
            assert ids(shuffled, column=column) == ids(items, column=column)
    assert ids(items, column="place") == [3, 4, 1, 5, 2]


def test_years_are_counted_without_gaps_and_of_what_is_listed() -> None:
    items = [
        item(1, earliest_date="2014"),
        item(2, earliest_date="2016-04"),
        item(3, earliest_date="2016-04-09"),
        item(4),
    ]
    found = arranged(items, frozenset(), Wanted())
    assert found.bars == (("2014", 1), ("2015", 0), ("2016", 2))
    assert arranged(items, frozenset(), Wanted(text="2.png")).bars == (("2016", 1),)


def test_a_span_limits_the_list_and_not_the_bars() -> None:
    items = [item(1, earliest_date="2014"), item(2, earliest_date="2016"), item(3, earliest_date="2016-04-09")]
    found = arranged(items, frozenset(), Wanted(span="2016-04", months_of="2016"))
    assert [int(one.id) for one in found.shown] == [3]
    assert [count for _month, count in found.bars] == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    assert found.vague == 1
